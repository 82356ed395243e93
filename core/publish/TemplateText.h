#pragma once

#include "base/Result.h"

#include <QStringList>

#include <memory>
#include <variant>
#include <vector>

namespace feuillet {

// What a template is filled with: names, and what stands for each. A name that an outer text has
// too is the inner one's.
struct TemplateEntry;
using TemplateValues = std::vector<TemplateEntry>;
using TemplateValue =
    std::variant<QString, bool, QStringList, TemplateValues, std::vector<TemplateValues>>;
struct TemplateEntry
{
    QLatin1StringView name; // written in the source
    TemplateValue value;
};

// Values in the form in which a template reads them, for those that many texts share.
class TemplateGround
{
public:
    TemplateGround(const TemplateValues &values = {});

private:
    friend class TemplateText;
    struct Read;
    std::shared_ptr<const Read> m_read;
};

// A parsed Mustache text: {{name}} is escaped for attributes and text, {{{name}}} is HTML already.
// An empty string, false and a name that the values lack are all "nothing" to {{#name}}.
class TemplateText
{
public:
    // Malformed, with "NAME:LINE:COLUMN: what".
    static Result<TemplateText> parse(const QString &name, const QByteArray &text);

    // A name that the values lack is looked for in the ground.
    Result<QByteArray> render(const TemplateValues &values,
                              const TemplateGround &ground = {}) const;

private:
    struct Parsed;
    explicit TemplateText(std::shared_ptr<Parsed> parsed) : m_parsed(std::move(parsed)) {}

    std::shared_ptr<Parsed> m_parsed;
};

// "NAME:LINE:COLUMN: " of what follows these bytes of a file.
QString placeAfter(const QByteArray &before, const QString &name);

} // namespace feuillet
