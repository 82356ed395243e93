#pragma once

#include "article/Article.h"
#include "base/Result.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace feuillet {

class PreviewPanel;
class Workbench;

// Keeps the preview beside the text: changed words as patches at once, anything else as a new page
// a moment later. Costs nothing while the preview is hidden.
class PreviewFeed : public QObject
{
    Q_OBJECT

public:
    PreviewFeed(Workbench &workbench, PreviewPanel &panel, QObject *parent);

    void follow(); // the text or its standing changed
    void reload();

private:
    void tellTemplateFault();

    Workbench &m_workbench;
    PreviewPanel &m_panel;
    Article m_shown;
    bool m_isShown = false;
    std::optional<Error> m_templateFault; // as it was told
    QTimer m_reload;
};

} // namespace feuillet
