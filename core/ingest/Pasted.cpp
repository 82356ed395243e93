#include "ingest/Pasted.h"

#include <gumbo.h>

#include <algorithm>
#include <memory>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 200; // elements; what is nested deeper is read as plain text of its parent

QString attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

std::optional<Mark> markOf(const GumboElement &element)
{
    switch (element.tag) {
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG: {
        // Word processors wrap whole documents in a <b> that is not bold.
        const bool isBold = !attribute(element, "style").contains("font-weight:normal"_L1);
        return isBold ? std::optional(Mark{MarkKind::Strong, 0, 0, {}}) : std::nullopt;
    }
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_CITE:
        return Mark{MarkKind::Emphasis, 0, 0, {}};
    case GUMBO_TAG_SUP:
        return Mark{MarkKind::Superscript, 0, 0, {}};
    case GUMBO_TAG_SUB:
        return Mark{MarkKind::Subscript, 0, 0, {}};
    case GUMBO_TAG_A:
        return Mark{MarkKind::Link, 0, 0, attribute(element, "href").trimmed()};
    default:
        return std::nullopt;
    }
}

bool isPassedOver(GumboTag tag)
{
    constexpr GumboTag tags[] = {GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE,    GUMBO_TAG_HEAD,
                                 GUMBO_TAG_TEMPLATE, GUMBO_TAG_SVG,      GUMBO_TAG_IFRAME,
                                 GUMBO_TAG_NOSCRIPT, GUMBO_TAG_OBJECT,   GUMBO_TAG_SELECT,
                                 GUMBO_TAG_BUTTON,   GUMBO_TAG_TEXTAREA, GUMBO_TAG_MATH};
    return std::ranges::find(tags, tag) != std::end(tags);
}

bool isHeading(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

bool isBlock(GumboTag tag)
{
    constexpr GumboTag tags[] = {
        GUMBO_TAG_P,      GUMBO_TAG_DIV,        GUMBO_TAG_LI,      GUMBO_TAG_BLOCKQUOTE,
        GUMBO_TAG_UL,     GUMBO_TAG_OL,         GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE,
        GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER,     GUMBO_TAG_MAIN,    GUMBO_TAG_ASIDE,
        GUMBO_TAG_FIGURE, GUMBO_TAG_FIGCAPTION, GUMBO_TAG_TABLE,   GUMBO_TAG_TR,
        GUMBO_TAG_TD,     GUMBO_TAG_TH,         GUMBO_TAG_PRE,     GUMBO_TAG_HR,
        GUMBO_TAG_DL,     GUMBO_TAG_DT,         GUMBO_TAG_DD,      GUMBO_TAG_BODY};
    return isHeading(tag) || std::ranges::find(tags, tag) != std::end(tags);
}

// Folds the white space of HTML; a no-break space is not white space.
QString folded(const char *utf8)
{
    QString text = QString::fromUtf8(utf8);
    QString result;
    for (const QChar c : text) {
        const bool isSpace = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
        if (!isSpace)
            result += c;
        else if (!result.endsWith(u' '))
            result += u' ';
    }
    return result;
}

// Walks the tree and keeps one line at a time, which a block element or a <br> ends.
class Reader
{
public:
    QList<Block> read(const GumboNode &root)
    {
        walk(root, {}, ParagraphKind::Text, false, 0);
        endLine(ParagraphKind::Text, false);
        return m_blocks;
    }

private:
    void walk(const GumboNode &node, const QList<Mark> &marks, ParagraphKind kind, bool heading,
              int depth)
    {
        if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE ||
            node.type == GUMBO_NODE_CDATA)
            add(folded(node.v.text.text), marks);
        if (node.type == GUMBO_NODE_ELEMENT && depth < deepest)
            walkElement(node.v.element, marks, kind, heading, depth);
    }

    void walkElement(const GumboElement &element, QList<Mark> marks, ParagraphKind kind,
                     bool heading, int depth)
    {
        if (isPassedOver(element.tag))
            return;
        if (element.tag == GUMBO_TAG_BR) {
            endLine(kind, heading);
            return;
        }
        const bool block = isBlock(element.tag);
        if (block)
            endLine(kind, heading);
        if (const auto mark = markOf(element))
            marks.append(*mark);
        const ParagraphKind inner = element.tag == GUMBO_TAG_LI           ? ParagraphKind::ListItem
                                    : element.tag == GUMBO_TAG_BLOCKQUOTE ? ParagraphKind::Quotation
                                                                          : kind;
        const bool innerHeading = heading || isHeading(element.tag);
        for (unsigned k = 0; k < element.children.length; ++k)
            walk(*static_cast<const GumboNode *>(element.children.data[k]), marks, inner,
                 innerHeading, depth + 1);
        if (block)
            endLine(inner, innerHeading);
    }

    void add(const QString &text, QList<Mark> marks)
    {
        QString words = text;
        if (m_line.isEmpty() || m_line.text().endsWith(u' '))
            while (words.startsWith(u' '))
                words.remove(0, 1);
        for (Mark &mark : marks)
            mark.length = words.size();
        m_line = m_line + RichText(words.normalized(QString::NormalizationForm_C), marks);
    }

    void endLine(ParagraphKind kind, bool heading)
    {
        const RichText line = trimmed(std::exchange(m_line, {}));
        if (line.isEmpty())
            return;
        const QString crosshead = heading ? line.text() : crossheadIn(line.text());
        if (!crosshead.isEmpty())
            m_blocks.append(Crosshead{SectionId::random(), crosshead});
        else
            m_blocks.append(Paragraph{ParagraphId::random(), kind, line});
    }

    QList<Block> m_blocks;
    RichText m_line;
};

} // namespace

QList<Block> blocksFromHtml(const QString &html)
{
    const QByteArray bytes = html.toUtf8();
    const auto end = [](GumboOutput *output) {
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    };
    const std::unique_ptr<GumboOutput, decltype(end)> output(
        gumbo_parse_with_options(&kGumboDefaultOptions, bytes.constData(),
                                 static_cast<size_t>(bytes.size())),
        end);
    return Reader().read(*output->root);
}

QList<Block> blocksFromText(const QString &text)
{
    QList<Block> blocks;
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s)
        .replace(u'\r', u'\n')
        .replace(QChar(QChar::ParagraphSeparator), u'\n');
    const QStringList separate = lines.split(u'\n');
    for (const QString &line : separate) {
        const RichText whole(line.normalized(QString::NormalizationForm_C));
        const RichText words =
            separate.size() == 1 ? whole : trimmed(whole); // within a line its spaces were meant
        const QString crosshead = crossheadIn(words.text());
        if (!crosshead.isEmpty())
            blocks.append(Crosshead{SectionId::random(), crosshead});
        else if (!words.isEmpty())
            blocks.append(Paragraph{ParagraphId::random(), ParagraphKind::Text, words});
    }
    return blocks;
}

} // namespace feuillet
