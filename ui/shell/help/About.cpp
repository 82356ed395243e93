#include "ui/shell/help/About.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace feuillet {

namespace {

// The window's own words, which are translated there.
QString words(const char *text)
{
    return QCoreApplication::translate("feuillet::MainWindow", text);
}

} // namespace

void tellAbout(QWidget *over)
{
    QMessageBox::about(
        over, words(QT_TRANSLATE_NOOP("feuillet::MainWindow", "About Feuillet")),
        words(QT_TRANSLATE_NOOP("feuillet::MainWindow",
                                "Feuillet %1, the desktop editor for French-language newsrooms. "
                                "GPL-3.0-or-later."))
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace feuillet
