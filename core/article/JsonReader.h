#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QStringList>

#include <array>
#include <optional>

namespace feuillet {

// The path of the first thing that was not of the kind that was asked for.
using JsonFault = std::optional<QString>;

// Reads JSON without checks at every step: what is absent reads as empty, what is of another kind
// reads as empty too and is noted in the fault, which is looked at once, at the end.
class JsonReader
{
public:
    JsonReader(QJsonValue value, JsonFault &fault, QString path = {})
        : m_value(std::move(value)), m_fault(&fault), m_path(std::move(path))
    {
    }

    JsonReader operator[](const QString &key) const
    {
        return JsonReader(kept(m_value.isObject()) ? m_value.toObject().value(key)
                                                   : QJsonValue(QJsonValue::Undefined),
                          *m_fault, m_path + u'/' + key);
    }
    bool isAbsent() const { return m_value.isUndefined(); }
    bool isString() const { return m_value.isString(); }
    QString string() const { return kept(m_value.isString()) ? m_value.toString() : QString(); }
    double number() const { return kept(m_value.isDouble()) ? m_value.toDouble() : 0; }
    QStringList keys() const
    {
        return kept(m_value.isObject()) ? m_value.toObject().keys() : QStringList();
    }
    QList<JsonReader> items() const
    {
        QList<JsonReader> items;
        const QJsonArray array = kept(m_value.isArray()) ? m_value.toArray() : QJsonArray();
        for (qsizetype k = 0; k < array.size(); ++k)
            items.append(JsonReader(array.at(k), *m_fault, m_path + QStringLiteral("[]")));
        return items;
    }

    // The place of a word in the list of an enumeration's names; the first when absent.
    template <typename Kind, size_t N>
    Kind kind(const std::array<const char *, N> &names) const
    {
        return isAbsent() ? Kind() : kindNamed<Kind>(string(), names);
    }
    template <typename Kind, size_t N>
    Kind kindNamed(const QString &word, const std::array<const char *, N> &names) const
    {
        for (size_t k = 0; k < N; ++k)
            if (word == QLatin1StringView(names[k]))
                return static_cast<Kind>(k);
        refuse();
        return Kind();
    }

    void refuse() const
    {
        if (!*m_fault)
            *m_fault = m_path;
    }

private:
    bool kept(bool isRightKind) const
    {
        if (!isRightKind && !isAbsent())
            refuse();
        return isRightKind;
    }

    QJsonValue m_value;
    JsonFault *m_fault;
    QString m_path;
};

} // namespace feuillet
