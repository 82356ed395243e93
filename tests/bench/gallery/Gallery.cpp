// Pictures of every dialog, to be looked at:
//     gallery FOLDER [light|dark|black-on-white|white-on-black] [fr|en] [SCALE]
// SCALE is of the text, 1 unless told. QT_SCALE_FACTOR=2 gives those of a dense screen.
#include "desk/Languages.h"
#include "support/Dialogs.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

Scheme schemeNamed(const QString &name)
{
    const QStringList names{u"light"_s, u"dark"_s, u"black-on-white"_s, u"white-on-black"_s};
    return static_cast<Scheme>(std::max<qsizetype>(names.indexOf(name), 0) + 1);
}

bool take(const QDir &folder, const DialogSample &sample)
{
    const auto dialog = sample.make();
    dialog->show();
    QApplication::processEvents();
    return dialog->grab().save(folder.filePath(sample.name + u".png"_s));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "gallery FOLDER [THEME] [fr|en] [SCALE]\n");
        return 2;
    }
    speak(application, arguments.value(3, u"fr"_s));
    QFont font = application.font();
    font.setPointSizeF(font.pointSizeF() * arguments.value(4, u"1"_s).toDouble());
    application.setFont(font);
    applyTheme(application, schemeNamed(arguments.value(2)));
    const QDir folder(arguments.at(1));
    bool good = folder.mkpath(u"."_s);
    for (const DialogSample &sample : everyDialog())
        good &= take(folder, sample);
    return good ? 0 : 1;
}
