#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFrame>
#include <QGenericPlugin>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

// A user of the program itself, as a plugin that Qt loads into it. The file FEUILLET_CLICKS says a
// step a line: "action TEXT", "button NAME", "message" (a box, whose words go into FILE.said before
// it is closed), "strip" (what the window says above the sheet goes into FILE.strip), "says WORDS"
// (waits until they are in view). The program that finds no such file is the one that was opened
// again: it says so in FILE.again, with the number of its process, and ends.
class Clicker : public QObject
{
public:
    Clicker()
    {
        QFile script(m_file);
        m_isAgain = !script.open(QIODevice::ReadOnly);
        if (!m_isAgain)
            m_steps = QString::fromUtf8(script.readAll()).split(u'\n', Qt::SkipEmptyParts);
        script.remove();
        m_timer.callOnTimeout(this, [this] { act(); });
        m_timer.start(50);
    }

private:
    void act()
    {
        if (m_isAgain)
            return sayAgain();
        if (m_steps.isEmpty() || !QApplication::activeWindow())
            return;
        const QString step = m_steps.first();
        const QString name = step.section(u' ', 1);
        if (step.startsWith("action"_L1)   ? triggered(name)
            : step.startsWith("button"_L1) ? clicked(name)
            : step == "strip"_L1           ? readStrip()
            : step.startsWith("says"_L1)   ? isSaid(name)
                                           : closedMessage())
            m_steps.removeFirst();
    }
    static bool triggered(const QString &text)
    {
        const auto actions = QApplication::activeWindow()->findChildren<QAction *>();
        const auto found =
            std::ranges::find_if(actions, [&](QAction *one) { return one->text() == text; });
        if (found == actions.end())
            return false;
        QMetaObject::invokeMethod(*found, &QAction::trigger, Qt::QueuedConnection);
        return true;
    }
    static bool clicked(const QString &name)
    {
        auto *button = QApplication::activeWindow()->findChild<QPushButton *>(name);
        if (!button || !button->isVisible() || !button->isEnabled())
            return false;
        QMetaObject::invokeMethod(button, &QPushButton::click, Qt::QueuedConnection);
        return true;
    }
    bool closedMessage()
    {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeWindow());
        if (!box)
            return false;
        write(u".said"_s, box->text().toUtf8());
        box->accept();
        return true;
    }
    static bool isSaid(const QString &words)
    {
        const auto labels = QApplication::activeWindow()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    bool readStrip()
    {
        QStringList words;
        for (const QFrame *frame : QApplication::activeWindow()->findChildren<QFrame *>())
            if (frame->inherits("feuillet::Strip") && frame->isVisible())
                for (const QLabel *label : frame->findChildren<QLabel *>())
                    words << label->text();
        if (words.join(QString()).isEmpty())
            return false;
        write(u".strip"_s, words.join(u'\n').toUtf8());
        return true;
    }
    void sayAgain()
    {
        if (!QApplication::activeWindow())
            return;
        m_timer.stop();
        write(u".again"_s, QByteArray::number(QCoreApplication::applicationPid()));
        QApplication::quit();
    }
    // Seen whole or not at all.
    void write(const QString &ending, const QByteArray &words) const
    {
        QFile part(m_file + ending + u".part"_s);
        if (part.open(QIODevice::ReadWrite) && part.write(words) == words.size() && part.flush())
            part.rename(m_file + ending);
    }

    QString m_file = qEnvironmentVariable("FEUILLET_CLICKS");
    QStringList m_steps;
    bool m_isAgain = false;
    QTimer m_timer;
};

class ClickerPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "clicker.json")

public:
    QObject *create(const QString &, const QString &) override { return new Clicker; }
};

#include "Clicker.moc"
