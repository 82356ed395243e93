#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

struct GumboInternalNode;
struct GumboInternalOutput;

namespace feuillet {

struct SourcePlace
{
    int line = 0; // from 1
    int column = 0;
};

// An element of a parsed page; it lives as long as the page does.
class Element
{
public:
    explicit Element(const GumboInternalNode *node) : m_node(node) {}

    QString name() const; // in small letters; of a foreign namespace as written
    bool is(const char *name) const;
    bool has(const char *attribute) const;
    QString attribute(const char *name) const; // empty if it has none
    QStringList attributeNames() const;
    QString text() const; // of all that is inside
    SourcePlace place() const;

private:
    const GumboInternalNode *m_node;
};

// A page as a browser's parser reads it.
class ParsedHtml
{
public:
    explicit ParsedHtml(const QByteArray &html);

    const QList<Element> &all() const { return m_elements; } // in document order
    bool isWhole() const;                                    // false: the parser had to repair it

private:
    QByteArray m_html;
    std::shared_ptr<GumboInternalOutput> m_output;
    QList<Element> m_elements;
};

} // namespace feuillet
