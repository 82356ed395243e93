#include "desk/publish/Release.h"

#include "desk/publish/Address.h"
#include "store/ArticleStore.h"
#include "store/Chaining.h"
#include "store/ledger/SealStore.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

const StepTaken *stepIn(const Deed &deed)
{
    return std::get_if<StepTaken>(&deed.what);
}

// When the text was signed that first went out.
QDateTime firstOut(const QList<Deed> &deeds)
{
    QDateTime signedAt;
    for (const Deed &deed : deeds) {
        const StepTaken *step = stepIn(deed);
        if (step && step->action == Action::Sign)
            signedAt = step->at;
        if (step && step->action == Action::Publish && signedAt.isValid())
            return signedAt;
    }
    return {};
}

// A text went out under the seal that stood then.
const Seal *sealOut(const QList<Deed> &deeds)
{
    const Seal *seal = nullptr;
    const Seal *out = nullptr;
    for (const Deed &deed : deeds) {
        if (const auto *given = std::get_if<Seal>(&deed.what))
            seal = given;
        const StepTaken *step = stepIn(deed);
        if (step && step->action == Action::Publish && step->from != Stage::Withdrawn)
            out = seal;
    }
    return out;
}

// Readers see something of it: a text that was signed, a notice, another address.
bool isSeen(const Deed &deed)
{
    const StepTaken *step = stepIn(deed);
    const auto *manifest = std::get_if<QJsonObject>(&deed.what);
    return std::holds_alternative<Seal>(deed.what) || (step && step->notice) ||
           (manifest && isNewAddress(*manifest));
}

ChainHead restsOn(const QList<Deed> &deeds)
{
    const auto last = std::find_if(deeds.crbegin(), deeds.crend(), isSeen);
    return last == deeds.crend() ? ChainHead() : last->entry;
}

} // namespace

const Seal *standingSeal(const QList<Deed> &deeds)
{
    const Seal *seal = nullptr;
    for (const Deed &deed : deeds) {
        if (const auto *given = std::get_if<Seal>(&deed.what))
            seal = given;
        const StepTaken *step = stepIn(deed);
        if (step && takesBackSeal(step->action))
            seal = nullptr;
    }
    return seal;
}

Stage stageOf(const QList<Deed> &deeds)
{
    Stage stage = Stage::Draft;
    for (const Deed &deed : deeds)
        if (const StepTaken *step = stepIn(deed))
            stage = step->to;
    return stage;
}

QList<Deed> upToLastPublication(const QList<Deed> &deeds)
{
    const auto last = std::find_if(deeds.crbegin(), deeds.crend(), [](const Deed &deed) {
        const StepTaken *step = stepIn(deed);
        return step && step->action == Action::Publish;
    });
    return deeds.first(deeds.crend() - last);
}

bool isNews(const QList<Deed> &deeds)
{
    return std::ranges::any_of(deeds.mid(upToLastPublication(deeds).size()), isSeen);
}

Edition editionOf(const QList<Deed> &deeds)
{
    Edition edition;
    for (const Deed &deed : deeds)
        if (const StepTaken *step = stepIn(deed); step && step->notice)
            edition.notices << *step->notice;
    const Seal *seal = standingSeal(deeds);
    edition.modifiedAt = seal ? seal->at() : QDateTime();
    if (!edition.notices.isEmpty())
        edition.modifiedAt = std::max(edition.modifiedAt, edition.notices.last().at);
    const QDateTime first = firstOut(deeds);
    edition.publishedAt = first.isValid() ? first : edition.modifiedAt;
    edition.address = addressOf(deeds);
    edition.withdrawn = stageOf(deeds) == Stage::Withdrawn;
    return edition;
}

Result<Release> releaseOf(Database &database, ArticleId id, const QList<Deed> &deeds)
{
    Edition edition = editionOf(deeds);
    const Seal *seal = edition.withdrawn ? sealOut(deeds) : standingSeal(deeds);
    if (!seal)
        return std::unexpected(refused(Refusal::NotSealed));
    auto article = ArticleStore(database).text(id, seal->reading().revision);
    if (!article)
        return failed(article);
    if (!seal->covers(*article))
        return fail(Fault::Damaged, id.text());
    QStringList former = addressesOf(deeds);
    former.removeAll(edition.address);
    return Release{std::move(*article), std::move(edition), *seal, restsOn(deeds), former};
}

Result<Release> releaseOf(Database &database, ArticleId id)
{
    const auto deeds = SealStore(database).deeds(id);
    return deeds ? releaseOf(database, id, *deeds) : failed(deeds);
}

} // namespace feuillet
