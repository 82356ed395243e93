#include "publish/check/Elements.h"

#include <gumbo.h>

namespace feuillet {

namespace {

const GumboElement &elementOf(const GumboNode *node)
{
    return node->v.element;
}

template <typename Visit>
void walk(const GumboNode *node, const Visit &visit)
{
    visit(node);
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE)
        return;
    const GumboVector &children = elementOf(node).children;
    for (unsigned at = 0; at < children.length; ++at)
        walk(static_cast<const GumboNode *>(children.data[at]), visit);
}

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

bool isWritten(const GumboNode *node)
{
    return (node->parse_flags & GUMBO_INSERTION_BY_PARSER) == 0;
}

} // namespace

QString Element::name() const
{
    const GumboElement &element = elementOf(m_node);
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    GumboStringPiece written = element.original_tag;
    gumbo_tag_from_original_text(&written);
    return QString::fromUtf8(written.data, static_cast<qsizetype>(written.length)).toLower();
}

bool Element::is(const char *name) const
{
    return this->name() == QLatin1StringView(name);
}

bool Element::has(const char *attribute) const
{
    return gumbo_get_attribute(&elementOf(m_node).attributes, attribute) != nullptr;
}

QString Element::attribute(const char *name) const
{
    const auto *found = gumbo_get_attribute(&elementOf(m_node).attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

QStringList Element::attributeNames() const
{
    QStringList names;
    const GumboVector &attributes = elementOf(m_node).attributes;
    for (unsigned at = 0; at < attributes.length; ++at)
        names << QString::fromUtf8(static_cast<const GumboAttribute *>(attributes.data[at])->name);
    return names;
}

QString Element::text() const
{
    QString text;
    walk(m_node, [&text](const GumboNode *node) {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
            node->type == GUMBO_NODE_CDATA)
            text += QString::fromUtf8(node->v.text.text);
    });
    return text;
}

SourcePlace Element::place() const
{
    const GumboSourcePosition &start = elementOf(m_node).start_pos;
    return {static_cast<int>(start.line), static_cast<int>(start.column)};
}

ParsedHtml::ParsedHtml(const QByteArray &html)
    : m_html(html),
      m_output(gumbo_parse_with_options(&kGumboDefaultOptions, m_html.constData(),
                                        static_cast<size_t>(m_html.size())),
               [](GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); })
{
    walk(m_output->root, [this](const GumboNode *node) {
        if (isElement(node) && isWritten(node))
            m_elements.append(Element(node));
    });
}

bool ParsedHtml::isWhole() const
{
    return m_output->errors.length == 0;
}

} // namespace feuillet
