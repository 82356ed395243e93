#include "core/publish/Elements.h"

#include <QStringList>

namespace feuillet::test {

using namespace Qt::StringLiterals;

ParsedPage::ParsedPage(const QByteArray &html)
    : m_html(html), m_output(gumbo_parse_with_options(&kGumboDefaultOptions, m_html.constData(),
                                                      static_cast<size_t>(m_html.size())))
{
}

QString ParsedPage::Element::attribute(const char *name) const
{
    const GumboAttribute *found = gumbo_get_attribute(&node->attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

bool ParsedPage::Element::has(const char *name) const
{
    return gumbo_get_attribute(&node->attributes, name) != nullptr;
}

void ParsedPage::collect(const GumboNode *node, QList<Element> &into) const
{
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_DOCUMENT)
        return;
    const GumboVector &children =
        node->type == GUMBO_NODE_ELEMENT ? node->v.element.children : node->v.document.children;
    if (node->type == GUMBO_NODE_ELEMENT) {
        const GumboElement &element = node->v.element;
        const auto start = element.start_pos.offset + element.original_tag.length;
        const auto length = element.end_pos.offset > start ? element.end_pos.offset - start : 0;
        into.append({QString::fromLatin1(gumbo_normalized_tagname(element.tag)),
                     m_html.mid(static_cast<qsizetype>(start), static_cast<qsizetype>(length)),
                     &element});
    }
    for (unsigned at = 0; at < children.length; ++at)
        collect(static_cast<const GumboNode *>(children.data[at]), into);
}

QList<ParsedPage::Element> ParsedPage::all(const QStringList &tags) const
{
    QList<Element> elements;
    collect(m_output->document, elements);
    if (!tags.isEmpty())
        elements.removeIf([&](const Element &element) { return !tags.contains(element.tag); });
    return elements;
}

QList<ParsedPage::Element> ParsedPage::ofClass(const QString &name) const
{
    QList<Element> elements = all();
    elements.removeIf([&](const Element &element) {
        return element.attribute("class").split(u' ').indexOf(name) < 0;
    });
    return elements;
}

QList<ParsedPage::Element> ParsedPage::blocks() const
{
    const auto body = ofClass(u"body"_s).value(0);
    const auto from = body.node->start_pos.offset;
    const auto to = body.node->end_pos.offset;
    QList<Element> elements = all({u"h2"_s, u"p"_s, u"li"_s, u"figure"_s});
    elements.removeIf([&](const Element &element) {
        return element.node->start_pos.offset < from || element.node->start_pos.offset > to;
    });
    return elements;
}

} // namespace feuillet::test
