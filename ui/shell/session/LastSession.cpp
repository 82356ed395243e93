#include "ui/shell/session/LastSession.h"

#include "ui/editor/Sheet.h"
#include "ui/shell/SeatSettings.h"
#include "ui/shell/session/CaretText.h"
#include "ui/shell/Workbench.h"

namespace feuillet {

void LastSession::apply(const SeatSettings &settings)
{
    m_article = settings.article;
    m_caret = settings.caret;
}

void LastSession::keep(SeatSettings &settings) const
{
    const ArticleSession &session = m_workbench.session();
    settings.article = session.isOpen() ? session.id().text() : QString();
    settings.caret = session.isOpen() ? caretText(m_sheet.caret()) : QString();
}

void LastSession::restore()
{
    const auto id = ArticleId::parse(m_article);
    if (!id || m_workbench.session().isOpen() || !openArticle(m_workbench.seat(), *id))
        return;
    if (m_workbench.open(*id))
        m_sheet.showCaret(caretFrom(m_caret));
}

} // namespace feuillet
