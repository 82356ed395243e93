#pragma once

#include <gumbo.h>
#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace feuillet::test {

// A page as a browser's parser reads it.
class ParsedPage
{
public:
    explicit ParsedPage(const QByteArray &html);

    struct Element
    {
        QString tag;
        QByteArray inner; // the source between its tags
        const GumboElement *node;

        QString attribute(const char *name) const; // empty if it has none
        bool has(const char *name) const;
    };
    QList<Element> all(const QStringList &tags = {}) const; // in document order
    // What Markup.h calls blockSelector, and the elements of one class.
    QList<Element> blocks() const;
    QList<Element> ofClass(const QString &name) const;
    unsigned parseErrors() const { return m_output->errors.length; }

private:
    struct Release
    {
        void operator()(GumboOutput *output) const
        {
            gumbo_destroy_output(&kGumboDefaultOptions, output);
        }
    };

    void collect(const GumboNode *node, QList<Element> &into) const;

    QByteArray m_html;
    std::unique_ptr<GumboOutput, Release> m_output;
};

} // namespace feuillet::test
