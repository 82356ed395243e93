#include "ui/shell/find/FindDesk.h"

#include "article/Texts.h"
#include "ui/editor/find/FindBar.h"
#include "ui/editor/Sheet.h"
#include "ui/shell/Workbench.h"

#include <QApplication>
#include <QLocale>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr int followingMs = 100;

LineChecker seekerOf(const TextSearch &search)
{
    return [search](QStringView line) {
        QList<Underlined> words;
        for (const Rewording &one : search.in(line.toString()).value_or(QList<Rewording>()))
            words.append({one.start, one.length, Underlined::Kind::Sought});
        return words;
    };
}

QString number(qsizetype count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

QString faultOf(const Error &error, qsizetype length)
{
    const int readable = error.detail.toInt();
    if (error.fault != Fault::Malformed)
        return FindDesk::tr("This regular expression takes too long. Nothing was changed; write it "
                            "more simply.");
    return readable >= length
               ? FindDesk::tr("This regular expression is not finished: a bracket is still open.")
               : FindDesk::tr("This regular expression cannot be read from character %1 on.")
                     .arg(readable + 1);
}

} // namespace

FindDesk::FindDesk(Workbench &workbench, Sheet &sheet, FindBar &bar, Actions &actions,
                   QObject *parent)
    : QObject(parent), m_workbench(workbench), m_sheet(sheet), m_bar(bar)
{
    m_following.setSingleShot(true);
    m_following.setInterval(followingMs);
    connect(&actions, &Actions::triggered, this, &FindDesk::perform);
    connect(&bar, &FindBar::termsChanged, this, &FindDesk::seek);
    connect(&bar, &FindBar::stepAsked, this, &FindDesk::step);
    connect(&bar, &FindBar::replaceAsked, this, &FindDesk::replace);
    connect(&bar, &FindBar::replaceAllAsked, this, &FindDesk::replaceAll);
    connect(&bar, &FindBar::closed, this, &FindDesk::close);
    connect(&sheet, &Sheet::caretMoved, this, &FindDesk::followCaret);
    connect(&workbench.session(), &ArticleSession::opened, this, &FindDesk::followArticle);
    connect(&workbench.session(), &ArticleSession::changed, this, [this] {
        if (m_bar.isVisible())
            m_following.start();
    });
    connect(&workbench, &Workbench::standingChanged, this,
            [this] { m_bar.setReadOnly(m_sheet.isReadOnly()); });
    connect(&m_following, &QTimer::timeout, this, &FindDesk::search);
}

const Article &FindDesk::article() const
{
    return m_workbench.session().article();
}

Place FindDesk::at() const
{
    return m_hidden.value_or(m_sheet.caret());
}

void FindDesk::perform(ActionName name)
{
    if (!m_workbench.session().isOpen())
        return;
    if (name == ActionName::Find || name == ActionName::Replace)
        open(name == ActionName::Replace);
    else if (name == ActionName::FindNext || name == ActionName::FindPrevious)
        m_search ? step(name == ActionName::FindNext ? 1 : -1) : open(false);
}

void FindDesk::open(bool replacing)
{
    m_hidden.reset();
    m_from = at();
    m_bar.setReadOnly(m_sheet.isReadOnly());
    m_bar.open(textAt(article(), m_from).mid(m_from.start, m_from.length).text(), replacing);
}

void FindDesk::close()
{
    m_sheet.setSeeker({});
    m_sheet.takeFocus();
}

void FindDesk::followArticle()
{
    m_hidden.reset();
    m_from = {};
    if (m_workbench.session().isOpen())
        search();
    else if (m_bar.isVisible())
        m_bar.close();
}

void FindDesk::followCaret()
{
    m_hidden.reset();
    if (m_sheet.isAncestorOf(QApplication::focusWidget()))
        m_from = m_sheet.caret();
    tell();
}

void FindDesk::seek()
{
    m_search.reset();
    m_places.clear();
    m_sheet.setSeeker({});
    if (!m_workbench.session().isOpen() || m_bar.terms().text.isEmpty())
        return m_bar.tellCount({});
    const auto search = TextSearch::of(m_bar.terms());
    if (!search)
        return tellFault(search.error());
    m_search = *search;
    const auto places = placesOf(*m_search, article());
    if (!places)
        return tellFault(places.error());
    m_places = *places;
    m_sheet.setSeeker(seekerOf(*m_search));
    const qsizetype next = firstFrom(m_from, m_places, article());
    if (m_places.isEmpty())
        m_sheet.point(m_from);
    else
        go(next < m_places.size() ? next : 0);
    tell();
}

void FindDesk::search()
{
    m_following.stop();
    if (!m_search || !m_workbench.session().isOpen())
        return;
    const auto places = placesOf(*m_search, article());
    m_places = places.value_or(QList<Place>());
    if (places)
        tell();
    else
        tellFault(places.error());
}

void FindDesk::step(int direction)
{
    search();
    m_bar.remember();
    if (m_places.isEmpty())
        return;
    const Place here = at();
    qsizetype to = firstFrom(here, m_places, article());
    if (direction < 0)
        --to;
    else if (m_places.value(to) == here)
        ++to;
    const bool wraps = to < 0 || to >= m_places.size();
    go(to < 0 ? m_places.size() - 1 : to % m_places.size());
    m_from = at();
    if (wraps)
        tell(direction > 0 ? tr("from the beginning again") : tr("from the end again"));
}

void FindDesk::go(qsizetype to)
{
    m_hidden.reset();
    if (!m_sheet.point(m_places[to]))
        m_hidden = m_places[to];
    tell();
}

void FindDesk::replace(const QString &by)
{
    search();
    if (!m_search || m_sheet.isReadOnly())
        return;
    if (m_places.contains(at()))
        replaceHere(by);
    step(1);
}

// The caret goes behind the new words, so that what is found next is not inside them.
void FindDesk::replaceHere(const QString &by)
{
    const auto replaced = withOneReplaced(article(), *m_search, at(), by);
    if (!replaced)
        return tellFault(replaced.error());
    Place after = replaced->places.last();
    after.start = after.end();
    after.length = 0;
    edit(replaced->article, after);
    m_hidden.reset();
    if (!m_sheet.point(after))
        m_hidden = after;
}

void FindDesk::replaceAll(const QString &by)
{
    if (!m_search || m_sheet.isReadOnly())
        return;
    const auto replaced = withAllReplaced(article(), *m_search, by);
    if (!replaced)
        return tellFault(replaced.error());
    m_bar.remember();
    edit(replaced->article, m_sheet.caret());
    m_bar.tellCount(tr("%n replaced", nullptr, static_cast<int>(replaced->places.size())));
}

void FindDesk::edit(const Article &next, const Place &after)
{
    m_workbench.session().edit(next, History::Kind::Whole, m_sheet.caret(), after);
    search();
}

void FindDesk::tell(const QString &more)
{
    if (!m_bar.isVisible() || !m_search)
        return;
    const qsizetype at = m_places.indexOf(this->at());
    QString count = m_places.isEmpty() ? tr("Not found")
                    : at < 0           ? tr("%Ln found", nullptr, static_cast<int>(m_places.size()))
                             : tr("%1 of %2").arg(number(at + 1), number(m_places.size()));
    if (m_hidden && at >= 0)
        count += u" · "_s + tr("in the web headline, on the article slip");
    m_bar.tellCount(more.isEmpty() ? count : count + u" · "_s + more);
}

void FindDesk::tellFault(const Error &error)
{
    m_bar.tellFault(faultOf(error, m_bar.terms().text.size()));
}

} // namespace feuillet
