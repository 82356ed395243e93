#include "ui/shell/feeds/VersionsFeed.h"

#include "article/Length.h"
#include "desk/People.h"
#include "review/Comparison.h"
#include "ui/shell/Workbench.h"

namespace feuillet {

VersionsFeed::VersionsFeed(Workbench &workbench, VersionsPanel &panel, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_panel(panel)
{
    connect(&workbench, &Workbench::standingChanged, this, &VersionsFeed::forget);
    connect(&panel, &VersionsPanel::versionsAsked, this, &VersionsFeed::follow);
    connect(&panel, &VersionsPanel::comparisonAsked, this, &VersionsFeed::compare);
    connect(&panel, &VersionsPanel::restoreAsked, this, &VersionsFeed::restore);
}

void VersionsFeed::forget()
{
    m_versions.reset();
    m_texts.clear();
    follow();
}

void VersionsFeed::follow()
{
    if (!m_panel.isVisible())
        return;
    if (!m_workbench.session().isOpen()) {
        m_panel.clear();
        return;
    }
    if (!m_versions)
        read();
    m_panel.show(shown());
}

void VersionsFeed::read()
{
    m_versions = Versions();
    if (m_workbench.opened().row.revision == 0)
        return; // never saved
    const auto versions = versionsOf(m_workbench.seat(), m_workbench.session().id());
    if (versions)
        m_versions = *versions;
    else
        emit m_workbench.failed(versions.error());
}

ShownVersions VersionsFeed::shown() const
{
    const ArticleSession &session = m_workbench.session();
    ShownVersions shown{.article = session.id(),
                        .versions = *m_versions,
                        .isSealVoid = m_workbench.sealState() == SealState::Void,
                        .canRestore = canWrite(m_workbench.seat().person)};
    QList<Version> &list = shown.versions.list;
    if (!session.isModified() && !list.isEmpty())
        return shown;
    Version onScreen{.number = 0,
                     .who = m_workbench.seat().person.name,
                     .at = {},
                     .reason = tr("not saved"),
                     .sealedBy = {},
                     .signes = lengthOf(session.article()).signes};
    if (!list.isEmpty() && list.first().signes)
        onScreen.difference = *onScreen.signes - *list.first().signes;
    list.prepend(onScreen);
    return shown;
}

std::optional<Article> VersionsFeed::text(int number)
{
    if (number == 0)
        return m_workbench.session().article();
    if (const auto known = m_texts.constFind(number); known != m_texts.cend())
        return *known;
    const auto text = versionText(m_workbench.seat(), m_workbench.session().id(), number);
    if (!text) {
        emit m_workbench.failed(text.error());
        return std::nullopt;
    }
    return *m_texts.insert(number, *text);
}

void VersionsFeed::compare(const VersionPair &pair)
{
    const auto before = text(pair.before);
    const auto after = text(pair.after);
    if (before && after)
        m_panel.showComparison(pair, compared(*before, *after));
}

void VersionsFeed::showSinceSignOff()
{
    m_panel.compareSinceSignOff();
}

void VersionsFeed::step(int direction)
{
    m_panel.step(direction);
}

void VersionsFeed::restore(int number)
{
    // What is on the screen becomes a version first: it can be restored in its turn.
    if (!m_workbench.save())
        return;
    const ArticleId id = m_workbench.session().id();
    const auto restored =
        restoreVersion(m_workbench.seat(), id, number, m_workbench.session().revision());
    if (!restored) {
        emit m_workbench.failed(restored.error());
        return;
    }
    m_workbench.open(id);
    emit m_workbench.queueChanged();
}

} // namespace feuillet
