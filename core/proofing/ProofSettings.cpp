#include "proofing/ProofSettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
struct Named
{
    T value;
    QLatin1StringView name;
};
constexpr Named<FindingKind> kinds[] = {{FindingKind::Spelling, "spelling"_L1},
                                        {FindingKind::Grammar, "grammar"_L1},
                                        {FindingKind::Slip, "slip"_L1},
                                        {FindingKind::Typography, "typography"_L1},
                                        {FindingKind::Consistency, "consistency"_L1},
                                        {FindingKind::HouseStyle, "style"_L1}};
constexpr Named<Confidence> confidences[] = {{Confidence::Certain, "certain"_L1},
                                             {Confidence::ToCheck, "to-check"_L1},
                                             {Confidence::Style, "style"_L1}};
constexpr Named<Severity> severities[] = {{Severity::Off, "off"_L1},
                                          {Severity::Remark, "remark"_L1},
                                          {Severity::ToCheck, "to-check"_L1},
                                          {Severity::Blocking, "blocking"_L1}};

template <typename T, size_t N>
QString nameIn(const Named<T> (&table)[N], T value)
{
    return std::ranges::find(table, value, &Named<T>::value)->name;
}

template <typename T, size_t N>
Result<T> namedIn(const Named<T> (&table)[N], const QString &name)
{
    const auto found = std::ranges::find(table, name, &Named<T>::name);
    if (found == std::end(table))
        return fail(Fault::Malformed, name);
    return found->value;
}

void take(Finding &finding, Severity severity)
{
    finding.blocks = severity == Severity::Blocking;
    finding.confidence = severity == Severity::Blocking  ? Confidence::Certain
                         : severity == Severity::ToCheck ? Confidence::ToCheck
                                                         : Confidence::Style;
}

// What a file does not say is as it is by default; what it says in another shape is refused.
Result<> readHouseStyle(const QJsonValue &id, ProofSettings &settings)
{
    if (id.isUndefined())
        return {};
    const auto style = houseStyle(id.toString());
    if (!style)
        return fail(Fault::Malformed, u"houseStyle"_s);
    settings.houseStyle = style->id;
    return {};
}

Result<> readSilent(const QJsonValue &value, ProofSettings &settings)
{
    if (!value.isUndefined() && !value.isArray())
        return fail(Fault::Malformed, u"silent"_s);
    const QJsonArray names = value.toArray();
    for (const auto &name : names) {
        const auto kind = namedIn(kinds, name.toString());
        if (!kind)
            return std::unexpected(kind.error());
        settings.silent.insert(*kind);
    }
    return {};
}

Result<> readRules(const QJsonValue &value, ProofSettings &settings)
{
    if (!value.isUndefined() && !value.isObject())
        return fail(Fault::Malformed, u"rules"_s);
    const QJsonObject rules = value.toObject();
    for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
        const auto severity = namedIn(severities, rule.value().toString());
        if (!severity)
            return fail(Fault::Malformed, rule.key());
        settings.severities.insert(rule.key(), *severity);
    }
    return {};
}

} // namespace

QList<Finding> judged(const QList<Finding> &findings, const ProofSettings &settings)
{
    QList<Finding> left;
    for (Finding finding : findings) {
        const auto severity = settings.severities.constFind(finding.rule);
        const bool isRuled = severity != settings.severities.cend();
        if (!settings.isOn(finding.kind) || (isRuled && *severity == Severity::Off))
            continue;
        if (isRuled)
            take(finding, *severity);
        left << finding;
    }
    return left;
}

QString nameOf(FindingKind kind)
{
    return nameIn(kinds, kind);
}

QString nameOf(Confidence confidence)
{
    return nameIn(confidences, confidence);
}

QByteArray proofSettingsFile(const ProofSettings &settings)
{
    QJsonArray silent;
    for (const auto &kind : kinds)
        if (!settings.isOn(kind.value))
            silent.append(QString(kind.name));
    QJsonObject rules;
    for (auto rule = settings.severities.begin(); rule != settings.severities.end(); ++rule)
        rules.insert(rule.key(), nameIn(severities, rule.value()));
    return QJsonDocument(QJsonObject{{u"feuillet"_s, u"proofing"_s},
                                     {u"version"_s, 1},
                                     {u"houseStyle"_s, settings.houseStyle},
                                     {u"silent"_s, silent},
                                     {u"rules"_s, rules}})
        .toJson();
}

Result<ProofSettings> proofSettingsFrom(const QByteArray &file)
{
    QJsonParseError fault;
    const QJsonObject whole = QJsonDocument::fromJson(file, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return fail(Fault::Malformed, fault.errorString());
    if (whole[u"feuillet"_s] != "proofing"_L1 || whole[u"version"_s] != 1)
        return fail(Fault::Malformed, u"feuillet, version"_s);
    ProofSettings settings;
    if (const auto read = readHouseStyle(whole[u"houseStyle"_s], settings); !read)
        return std::unexpected(read.error());
    if (const auto read = readSilent(whole[u"silent"_s], settings); !read)
        return std::unexpected(read.error());
    if (const auto read = readRules(whole[u"rules"_s], settings); !read)
        return std::unexpected(read.error());
    return settings;
}

} // namespace feuillet
