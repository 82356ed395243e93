#include "ui/shell/session/RecentArticles.h"

#include "ui/shell/SeatSettings.h"
#include "ui/shell/Workbench.h"

#include <QMenu>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype most = 10;

// The last of them has a key of two digits, of which menus know nothing.
QString entryText(qsizetype number, QString title)
{
    const QString words = title.replace(u'&', u"&&"_s);
    return number < most ? u"&%1  %2"_s.arg(number).arg(words) : u"%1  %2"_s.arg(number).arg(words);
}

} // namespace

RecentArticles::RecentArticles(Workbench &workbench, QMenu &menu, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_menu(menu)
{
    connect(&workbench.session(), &ArticleSession::opened, this, &RecentArticles::note);
    connect(&menu, &QMenu::aboutToShow, this, &RecentArticles::fill);
}

void RecentArticles::apply(const SeatSettings &settings)
{
    m_ids = settings.recentArticles.mid(0, most);
}

void RecentArticles::keep(SeatSettings &settings) const
{
    settings.recentArticles = m_ids;
}

void RecentArticles::note()
{
    const ArticleSession &session = m_workbench.session();
    if (!session.isOpen())
        return;
    m_ids.removeAll(session.id().text());
    m_ids.prepend(session.id().text());
    m_ids = m_ids.mid(0, most);
}

void RecentArticles::fill()
{
    m_menu.clear();
    for (const QString &text : m_ids)
        if (const auto id = ArticleId::parse(text))
            offer(*id);
    if (m_menu.isEmpty())
        m_menu.addAction(tr("None yet"))->setEnabled(false);
}

void RecentArticles::offer(ArticleId id)
{
    const auto opened = openArticle(m_workbench.seat(), id);
    if (!opened || opened->row.revision == 0)
        return;
    const auto number = m_menu.actions().size() + 1;
    connect(m_menu.addAction(entryText(number, opened->row.title)), &QAction::triggered, this,
            [this, id] { m_workbench.open(id); });
}

} // namespace feuillet
