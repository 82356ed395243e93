#include "ui/shell/help/HelpDesk.h"

#include "ui/editor/Sheet.h"
#include "ui/help/HelpWindow.h"
#include "ui/help/Manual.h"
#include "ui/notes/NotesPanel.h"
#include "ui/preview/PreviewPanel.h"
#include "ui/proofing/ProofingPanel.h"
#include "ui/review/VersionsPanel.h"
#include "ui/shell/Actions.h"
#include "ui/shell/help/KeyTable.h"
#include "ui/shell/Panes.h"
#include "ui/signoff/ReviewPanel.h"

#include <QApplication>
#include <QLocale>
#include <QMenuBar>

namespace feuillet {

using namespace Qt::StringLiterals;

HelpDesk::HelpDesk(const Actions &actions, const QMenuBar &menus, const Panes &panes,
                   QWidget *window)
    : QObject(window), m_menus(menus), m_panes(panes), m_window(*window)
{
    connect(actions[ActionName::Help], &QAction::triggered, this, &HelpDesk::open);
}

HelpDesk::~HelpDesk() = default;

void HelpDesk::open()
{
    const QString page = pageOfFocus();
    const QString keys = keyTable(m_menus, m_window.actions());
    if (!m_help || keys != m_keys) {
        const bool english = QLocale().language() == QLocale::English;
        m_help = std::make_unique<HelpWindow>(manual(english ? u"en"_s : u"fr"_s, keys));
        m_keys = keys;
    }
    m_help->open(page);
}

QString HelpDesk::pageOfFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    const std::pair<const QWidget *, const char *> pages[] = {
        {m_panes.sheet, "writing"}, {m_panes.proofing, "review"}, {m_panes.review, "review"},
        {m_panes.notes, "review"},  {m_panes.versions, "review"}, {m_panes.preview, "publishing"}};
    for (const auto &[pane, page] : pages)
        if (focus && pane->isAncestorOf(focus))
            return QString::fromLatin1(page);
    return {};
}

} // namespace feuillet
