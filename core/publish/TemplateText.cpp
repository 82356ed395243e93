#include "publish/TemplateText.h"

#include "publish/Escape.h"

#include <kainjow/mustache.hpp>
#include <QJsonArray>
#include <QRegularExpression>

namespace feuillet {

using namespace Qt::StringLiterals;
namespace mustache = kainjow::mustache;

struct TemplateText::Parsed
{
    QString name;
    mustache::mustache page;
};

namespace {

mustache::data dataOf(const QJsonObject &values);

mustache::data dataOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    if (value.isObject())
        return dataOf(value.toObject());
    if (!value.isArray())
        return value.toString().toStdString();
    mustache::data list(mustache::data::type::list);
    const QJsonArray elements = value.toArray();
    for (qsizetype k = 0; k < elements.size(); ++k)
        list << dataOf(elements.at(k));
    return list;
}

mustache::data dataOf(const QJsonObject &values)
{
    mustache::data object(mustache::data::type::object);
    for (auto value = values.begin(); value != values.end(); ++value)
        if (!value->isString() || !value->toString().isEmpty())
            object.set(value.key().toStdString(), dataOf(QJsonValue(*value)));
    return object;
}

std::string escaped(const std::string &text)
{
    return escapedAttribute(QString::fromStdString(text)).toStdString();
}

// The library says where as "... at 123", in bytes from the start.
QString located(const QString &name, const QByteArray &text, const QString &message)
{
    static const QRegularExpression position(u"^(.*) at (\\d+)$"_s);
    const auto match = position.match(message);
    if (!match.hasMatch())
        return name + u": "_s + message;
    const qint64 at = std::min(match.captured(2).toLongLong(), qint64(text.size()));
    return placeAfter(text.first(at), name) + match.captured(1);
}

} // namespace

QString placeAfter(const QByteArray &before, const QString &name)
{
    const auto line = before.count('\n') + 1;
    const auto column = before.size() - before.lastIndexOf('\n');
    return u"%1:%2:%3: "_s.arg(name, QString::number(line), QString::number(column));
}

Result<TemplateText> TemplateText::parse(const QString &name, const QByteArray &text)
{
    try {
        auto parsed =
            std::make_shared<Parsed>(Parsed{name, mustache::mustache(text.toStdString())});
        if (!parsed->page.is_valid())
            return fail(Fault::Malformed,
                        located(name, text, QString::fromStdString(parsed->page.error_message())));
        parsed->page.set_custom_escape(escaped);
        return TemplateText(std::move(parsed));
    } catch (const std::exception &fault) {
        return fail(Fault::Malformed, name + u": "_s + QString::fromUtf8(fault.what()));
    }
}

Result<QByteArray> TemplateText::render(const QJsonObject &values) const
{
    try {
        QByteArray rendered;
        m_parsed->page.render(dataOf(values), [&rendered](const std::string &piece) {
            rendered.append(piece.data(), static_cast<qsizetype>(piece.size()));
        });
        return rendered;
    } catch (const std::exception &fault) {
        return fail(Fault::Malformed, m_parsed->name + u": "_s + QString::fromUtf8(fault.what()));
    }
}

} // namespace feuillet
