// pages LANGUAGE FOLDER: the manual as pages for a browser, with the keys as the program has them.
#include "base/AtomicFile.h"
#include "desk/Languages.h"
#include "ui/help/Manual.h"
#include "ui/shell/Actions.h"
#include "ui/shell/help/KeyTable.h"
#include "ui/shell/Menus.h"

#include <QApplication>
#include <QMenuBar>

#include <cstdio>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

QString navigation(const QList<HelpPage> &pages, const HelpPage &shown)
{
    QString html = u"<nav>\n"_s;
    for (const HelpPage &page : pages)
        html += page.id == shown.id ? u"<b aria-current=\"page\">%1</b>\n"_s.arg(page.title)
                                    : u"<a href=\"%1.html\">%2</a>\n"_s.arg(page.id, page.title);
    return html + u"</nav>\n<main>\n"_s;
}

QByteArray pageFile(const QList<HelpPage> &pages, const HelpPage &page)
{
    QString html = page.html;
    html.replace("<body>\n"_L1, u"<body>\n"_s + navigation(pages, page));
    return html.replace("</body>"_L1, "</main>\n</body>"_L1).toUtf8();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    speak(application, arguments[1]);
    QWidget window;
    QMenuBar menus;
    const Actions actions(&window);
    fillMenus(menus, actions);
    const auto pages = manual(arguments[1], keyTable(menus, window.actions()));
    for (const HelpPage &page : pages) {
        const QString file = arguments[2] + u'/' + page.id + u".html"_s;
        if (!writeFile(file, pageFile(pages, page))) {
            std::fprintf(stderr, "%s cannot be written\n", qUtf8Printable(file));
            return 1;
        }
    }
    return 0;
}
