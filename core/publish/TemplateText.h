#pragma once

#include "base/Result.h"

#include <QJsonObject>

#include <memory>

namespace feuillet {

// A parsed Mustache text: {{name}} is escaped for attributes and text, {{{name}}} is HTML already.
// An empty string, false and a name that the values lack are all "nothing" to {{#name}}.
class TemplateText
{
public:
    // Malformed, with "NAME:LINE:COLUMN: what".
    static Result<TemplateText> parse(const QString &name, const QByteArray &text);

    Result<QByteArray> render(const QJsonObject &values) const;

private:
    struct Parsed;
    explicit TemplateText(std::shared_ptr<Parsed> parsed) : m_parsed(std::move(parsed)) {}

    std::shared_ptr<Parsed> m_parsed;
};

// "NAME:LINE:COLUMN: " of what follows these bytes of a file.
QString placeAfter(const QByteArray &before, const QString &name);

} // namespace feuillet
