#include "publish/TemplateText.h"

#include "publish/Escape.h"

#include <kainjow/mustache.hpp>
#include <QRegularExpression>

namespace feuillet {

using namespace Qt::StringLiterals;
namespace mustache = kainjow::mustache;

struct TemplateText::Parsed
{
    QString name;
    mustache::mustache page;
};

struct TemplateGround::Read
{
    mustache::data data;
};

namespace {

mustache::data dataOf(const TemplateValues &values);

// Turns each kind of value into the library's.
struct Reading
{
    mustache::data operator()(const QString &words) const { return words.toStdString(); }
    mustache::data operator()(bool yes) const { return yes; }
    mustache::data operator()(const TemplateValues &values) const { return dataOf(values); }
    template <typename Elements>
    mustache::data operator()(const Elements &elements) const
    {
        mustache::data list(mustache::data::type::list);
        for (const auto &element : elements)
            list.push_back((*this)(element));
        return list;
    }
};

bool isNothing(const TemplateValue &value)
{
    const auto *words = std::get_if<QString>(&value);
    return words && words->isEmpty();
}

mustache::data dataOf(const TemplateValues &values)
{
    mustache::data object(mustache::data::type::object);
    for (const auto &[name, value] : values)
        if (!isNothing(value))
            object.set(std::string(name.data(), static_cast<size_t>(name.size())),
                       std::visit(Reading(), value));
    return object;
}

// Most of what is written needs no escaping.
bool isPlain(const std::string &text)
{
    return std::ranges::all_of(text, [](char c) {
        return c >= ' ' && c < 0x7f && c != '&' && c != '<' && c != '>' && c != '"' && c != '\'';
    });
}

std::string escaped(const std::string &text)
{
    return isPlain(text) ? text : escapedAttribute(QString::fromStdString(text)).toStdString();
}

// A stream as the library wants one.
struct Bytes
{
    QByteArray bytes;

    Bytes &operator<<(const std::string &piece)
    {
        bytes.append(piece.data(), static_cast<qsizetype>(piece.size()));
        return *this;
    }
};

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

TemplateGround::TemplateGround(const TemplateValues &values)
    : m_read(std::make_shared<const Read>(Read{dataOf(values)}))
{
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

Result<QByteArray> TemplateText::render(const TemplateValues &values,
                                        const TemplateGround &ground) const
{
    try {
        const mustache::data own = dataOf(values);
        mustache::context<std::string> layers(&ground.m_read->data);
        layers.push(&own);
        Bytes rendered;
        m_parsed->page.render(layers, rendered);
        return std::move(rendered.bytes);
    } catch (const std::exception &fault) {
        return fail(Fault::Malformed, m_parsed->name + u": "_s + QString::fromUtf8(fault.what()));
    }
}

} // namespace feuillet
