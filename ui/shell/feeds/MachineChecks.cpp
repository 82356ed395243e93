#include "ui/shell/feeds/MachineChecks.h"

#include "article/Body.h"

#include <QCoreApplication>

#include <algorithm>

namespace feuillet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(feuillet::MachineChecks)
};

CheckLine line(bool met, const QString &good, const QString &bad,
               CheckLine::State otherwise = CheckLine::State::Open)
{
    return {met ? good : bad, met ? CheckLine::State::Met : otherwise};
}

} // namespace

QList<CheckLine> machineChecks(const Article &article)
{
    const auto everyPhoto = [&article](auto holds) {
        return std::ranges::all_of(article.photos, holds);
    };
    QList<CheckLine> lines{
        line(!article.headline.trimmed().isEmpty(), Words::tr("There is a headline."),
             Words::tr("The headline is missing."), CheckLine::State::Blocking),
        line(!article.lede.isEmpty(), Words::tr("There is a lede."),
             Words::tr("The lede is missing.")),
        line(!article.signature.isEmpty(), Words::tr("The text is signed by its author."),
             Words::tr("The signature is missing."))};
    if (article.photos.isEmpty())
        return lines;
    lines << line(everyPhoto([](const Photo &photo) { return !photo.image.isEmpty(); }),
                  Words::tr("Every photo has its picture."),
                  Words::tr("A photo waits for its picture."))
          << line(everyPhoto([](const Photo &photo) {
                      return !photo.creditLine.isEmpty() && !hasEmptyCreditSlots(photo.creditLine);
                  }),
                  Words::tr("Every photo is credited."),
                  Words::tr("A credit is missing or has empty slots."))
          << line(everyPhoto([](const Photo &photo) {
                      return photo.image.isEmpty() || !photo.altText.isEmpty();
                  }),
                  Words::tr("Every picture has an alternative text."),
                  Words::tr("An alternative text is missing."));
    return lines;
}

} // namespace feuillet
