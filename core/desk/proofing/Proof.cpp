#include "desk/proofing/Proof.h"

#include "desk/proofing/HouseDictionary.h"
#include "proofing/typography/Typography.h"
#include "store/Chaining.h"
#include "store/SettingStore.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {
const QString settingsKey = u"proofing"_s;
}

Result<ProofSettings> proofSettings(Seat &seat)
{
    const auto kept = SettingStore(seat.database).value(settingsKey);
    if (!kept)
        return failed(kept);
    return *kept ? proofSettingsFrom((*kept)->toUtf8()) : ProofSettings();
}

Result<> keepProofSettings(Seat &seat, const ProofSettings &settings)
{
    return SettingStore(seat.database)
        .set(settingsKey, QString::fromUtf8(proofSettingsFile(settings)));
}

Result<std::unique_ptr<Proofreader>> loadProofreader()
{
    auto dictionary = Dictionary::load();
    if (!dictionary)
        return failed(dictionary);
    return std::make_unique<Proofreader>(std::make_unique<Spelling>(std::move(*dictionary)));
}

Result<std::unique_ptr<Proofreader>> loadProofreader(Seat &seat)
{
    const auto words = houseDictionary(seat);
    if (!words)
        return failed(words);
    const auto settings = proofSettings(seat);
    if (!settings)
        return failed(settings);
    auto reader = loadProofreader();
    if (!reader)
        return reader;
    (*reader)->setHouseWords(HouseWords(*words));
    (*reader)->setSettings(*settings);
    return reader;
}

Article corrected(const Article &article, const ProofSettings &settings, const QString &rule)
{
    const HouseStyle style = styleFor(settings.houseStyle, article.language);
    return withTypography(article, withOnly(style, {rule}));
}

Result<> ignore(Seat &seat, const QString &key, ArticleId article, const QString &reason)
{
    return IgnoredStore(seat.database).add({key, article, seat.person.id, seat.now(), reason});
}

Result<> heed(Seat &seat, const QString &key, ArticleId article)
{
    return IgnoredStore(seat.database).remove(key, article);
}

Result<QList<Ignored>> ignored(Seat &seat, ArticleId article)
{
    return IgnoredStore(seat.database).of(article);
}

QSet<QString> keysOf(const QList<Ignored> &ignored)
{
    QSet<QString> keys;
    for (const Ignored &one : ignored)
        keys.insert(one.key);
    return keys;
}

} // namespace feuillet
