#include "ui/help/HelpBrowser.h"

#include "ui/widgets/Folding.h"
#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// Qt's HTML reader drops U+202F; it passes through it as a character of private use.
constexpr QChar narrowSpace(0x202F);
constexpr QChar disguise(0xE02F);
constexpr int longestLine = 720; // the pictures fit in

void undisguise(QTextDocument &page)
{
    for (auto found = page.find(QString(disguise)); !found.isNull();
         found = page.find(QString(disguise), found))
        found.insertText(QString(narrowSpace), found.charFormat());
}

// How much of the text folds to the word; 0 when it does not begin with it.
qsizetype lengthOf(QStringView text, const QString &word)
{
    if (!folded(text.first(1)).startsWith(word.front()))
        return 0;
    for (qsizetype length = 1; length <= std::min(word.size(), text.size()); ++length)
        if (folded(text.first(length)) == word)
            return length;
    return 0;
}

QList<QTextCursor> cursorsOf(QTextDocument &page, const QString &word)
{
    QList<QTextCursor> cursors;
    for (auto block = page.begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        for (qsizetype at = 0; at < text.size(); ++at) {
            const auto length = static_cast<int>(lengthOf(QStringView(text).mid(at), word));
            if (length == 0)
                continue;
            cursors << QTextCursor(block);
            cursors.last().movePosition(QTextCursor::Right, QTextCursor::MoveAnchor,
                                        static_cast<int>(at));
            cursors.last().movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, length);
        }
    }
    return cursors;
}

QString styleOf(const Theme &theme)
{
    return u"h1 { font-size: x-large; } h2 { font-size: large; margin-top: 20px; }"
           "p, li { margin-top: 4px; margin-bottom: 8px; } th { text-align: left; }"
           "td { padding: 2px 24px 2px 0; } th { padding-top: 16px; } a { color: %1; }"
           "code { background-color: %2; }"_s.arg(theme.action.name(), theme.window.name());
}

} // namespace

HelpBrowser::HelpBrowser(QList<HelpPage> pages, QWidget *parent)
    : QTextBrowser(parent), m_pages(std::move(pages))
{
    setOpenExternalLinks(false);
    setLineWrapMode(FixedPixelWidth);
    document()->setDocumentMargin(wideSpace);
    dress();
}

void HelpBrowser::open(const QString &page, const QString &anchor)
{
    QUrl url(u"qrc:/help/pages/"_s + page + u".html"_s);
    if (!anchor.isEmpty())
        url.setFragment(anchor);
    setSource(url);
}

QString HelpBrowser::page() const
{
    return source().fileName().section(u'.', 0, 0);
}

void HelpBrowser::mark(const QString &query)
{
    m_query = query;
    QTextCharFormat format;
    format.setBackground(palette().color(QPalette::Highlight));
    format.setForeground(palette().color(QPalette::HighlightedText));
    QList<ExtraSelection> marks;
    for (const QString &word : folded(query).split(u' ', Qt::SkipEmptyParts))
        for (const QTextCursor &found : cursorsOf(*document(), word))
            marks << ExtraSelection{found, format};
    setExtraSelections(marks);
}

QVariant HelpBrowser::loadResource(int type, const QUrl &url)
{
    if (type == QTextDocument::StyleSheetResource) // for other browsers
        return QByteArray();
    if (type != QTextDocument::HtmlResource)
        return QTextBrowser::loadResource(type, url);
    const QString id = url.fileName().section(u'.', 0, 0);
    const auto found = std::ranges::find(m_pages, id, &HelpPage::id);
    return found == m_pages.end() ? QString() : QString(found->html).replace(narrowSpace, disguise);
}

// Only pages of the manual: a page shows nothing else.
void HelpBrowser::doSetSource(const QUrl &url, QTextDocument::ResourceType type)
{
    QTextBrowser::doSetSource(url, type);
    undisguise(*document());
    mark(m_query);
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

// Lines stay short enough to be read, however wide the window is.
void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    setLineWrapColumnOrWidth(std::min(viewport()->width(), longestLine));
    QTextBrowser::resizeEvent(event);
}

void HelpBrowser::dress()
{
    document()->setDefaultStyleSheet(styleOf(themeOf(palette())));
    if (!source().isEmpty())
        reload();
}

} // namespace feuillet
