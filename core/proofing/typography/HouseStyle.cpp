#include "proofing/typography/HouseStyle.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Outside the namespace, as the macro wants it: a static library's resources are not found else.
static void initMarches()
{
    Q_INIT_RESOURCE(marches);
}

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView names[] = {
    "apostrophe"_L1,
    "guillemets"_L1,
    "nested-quotes"_L1,
    "ellipsis"_L1,
    "dash"_L1,
    "nbsp-before-high"_L1,
    "nbsp-before-colon"_L1,
    "nbsp-before-unit"_L1,
    "nbsp-after-title"_L1,
    "nbsp-after-number"_L1,
    "hour"_L1,
    "thousands"_L1,
    "ordinal"_L1,
    "superscript"_L1,
    "km2"_L1,
    "ligature"_L1,
    "accented-capital"_L1,
    "double-space"_L1,
    "space-before-comma"_L1,
    "space-after-comma"_L1,
    "space-in-brackets"_L1,
    "mister"_L1,
    "unpaired"_L1,
};
static_assert(std::size(names) == typographyRules);

constexpr QLatin1StringView ids[] = {"presse"_L1, "web-simple"_L1, "imprimerie-nationale"_L1,
                                     "suisse"_L1, "quebec"_L1,     "fil-afp"_L1};

// The text of a member, or what it was if there is none.
void read(const QJsonObject &object, QLatin1StringView name, QString &text)
{
    text = object.value(name).toString(text);
}

void readRule(const QJsonObject &object, StyleRule &rule)
{
    rule.isOn = object.value("on"_L1).toBool(true);
    read(object, "value"_L1, rule.value);
    read(object, "closing"_L1, rule.closing);
    read(object, "before"_L1, rule.before);
    read(object, "after"_L1, rule.after);
    read(object, "source"_L1, rule.source);
}

QJsonObject fileOf(const QString &id)
{
    initMarches();
    QFile file(u":/marches/"_s + id + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

// What a file does not say is as in the style that it is like.
HouseStyle readStyle(const QString &id)
{
    const QJsonObject file = fileOf(id);
    Q_ASSERT(!file.isEmpty()); // it is in the program, and a test reads every one
    const QString like = file.value("like"_L1).toString();
    HouseStyle style = like.isEmpty() ? HouseStyle() : readStyle(like);
    style.id = id;
    style.name = file.value("name"_L1).toString();
    const QJsonObject rules = file.value("rules"_L1).toObject();
    for (size_t at = 0; at < std::size(names); ++at)
        if (const QJsonObject rule = rules.value(names[at]).toObject(); !rule.isEmpty())
            readRule(rule, style.rules[at]);
    return style;
}

QString styleOfRegion(const QString &language)
{
    if (language == "fr-CH"_L1)
        return u"suisse"_s;
    return language == "fr-CA"_L1 ? u"quebec"_s : defaultStyle; // Belgium sets as France does
}

} // namespace

QString idOf(TypographyRule rule)
{
    return "typography."_L1 + names[static_cast<size_t>(rule)];
}

QList<HouseStyle> houseStyles()
{
    QList<HouseStyle> styles;
    for (const QLatin1StringView id : ids)
        styles.append(readStyle(id));
    return styles;
}

Result<HouseStyle> houseStyle(const QString &id)
{
    if (std::ranges::find(ids, id) == std::end(ids))
        return fail(Fault::Unknown, id);
    return readStyle(id);
}

HouseStyle styleFor(const QString &houseStyleId, const QString &language)
{
    const auto style =
        houseStyle(houseStyleId == defaultStyle ? styleOfRegion(language) : houseStyleId);
    return style ? *style : *houseStyle(defaultStyle);
}

HouseStyle withOnly(HouseStyle style, const QStringList &ruleIds)
{
    for (size_t at = 0; at < style.rules.size(); ++at)
        style.rules[at].isOn =
            style.rules[at].isOn && ruleIds.contains(idOf(static_cast<TypographyRule>(at)));
    return style;
}

} // namespace feuillet
