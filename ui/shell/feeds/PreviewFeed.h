#pragma once

#include "article/Article.h"
#include "article/Place.h"
#include "base/Result.h"
#include "publish/Page.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace feuillet {

class PreviewPanel;
class Sheet;
struct PageScroll;
struct Spot;
class Workbench;

// Keeps the preview beside the text: changed words as patches at once, anything else as a new page
// a moment later; caret and scrolling together; the page's checks once the keys rest. Costs nothing
// while the preview is hidden.
class PreviewFeed : public QObject
{
    Q_OBJECT

public:
    PreviewFeed(Workbench &workbench, Sheet &sheet, PreviewPanel &panel, QObject *parent);

    void follow(); // the text or its standing changed
    void reload();

private:
    void tellTemplateFault();
    void check();
    void followCaret();
    void followScroll();
    void begin();
    void goTo(const Spot &spot);
    void scrollSheet(const PageScroll &scroll);

    Workbench &m_workbench;
    Sheet &m_sheet;
    PreviewPanel &m_panel;
    ArticleId m_article;
    Article m_shown;
    Page m_page; // as it was given last
    bool m_isShown = false;
    std::optional<Error> m_templateFault; // as it was told
    bool m_isPatched = false;             // since then
    bool m_cameFromPage = false;
    bool m_isBeginning = false; // the page of an article that was not in the view comes in
    QTimer m_reload;
    QTimer m_check;
    QTimer m_scroll;
};

} // namespace feuillet
