// The least that a window costs: QMainWindow and QTextEdit, as large as Feuillet's window. Start
// and keys are measured beside it. Its text is the named file's, else a sentence, for a window that
// shows no letter looks for no font; with --empty it shows none.
#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QTextEdit>

#include <cstring>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    auto *edit = new QTextEdit(&window);
    if (argc < 2) {
        edit->setPlainText(QStringLiteral("Une fenêtre, un texte, rien d’autre."));
    } else if (std::strcmp(argv[1], "--empty") != 0) {
        QFile file(QString::fromLocal8Bit(argv[1]));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", argv[1]);
        edit->setPlainText(QString::fromUtf8(file.readAll()));
    }
    window.setCentralWidget(edit);
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
