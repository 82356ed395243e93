#include "app/cli/Verb.h"
#include "article/Credit.h"
#include "desk/Photos.h"
#include "desk/Queue.h"
#include "desk/Wording.h"
#include "desk/Write.h"

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

// What the article's photo says now, whether it was written or found in the file.
void tellWords(Terminal &terminal, const Photo &photo)
{
    const std::pair<QString, QString> lines[] = {
        {Words::tr("caption"), photo.caption},
        {Words::tr("alternative text"), photo.altText},
        {Words::tr("photographer"), photo.creator},
        {Words::tr("agency"), photo.provider},
        {Words::tr("credit"), photo.creditLine},
        {Words::tr("rights"), photo.rights},
        {Words::tr("place"), photo.place},
        {Words::tr("taken on"), photo.dateTaken.toString(Qt::ISODate)}};
    for (const auto &[name, words] : lines)
        if (!words.isEmpty())
            terminal.line(name + u": "_s + words);
    if (photo.digitalSource == DigitalSource::TrainedModel)
        terminal.say(Words::tr("A machine made this picture, or a part of it. Readers are told."));
    if (hasEmptyCreditSlots(photo.creditLine))
        terminal.say(Words::tr("The credit has empty slots. Write: %1").arg(standardCredit(photo)));
}

// The first photo that waits for its picture, else a new one.
qsizetype placeFor(const Article &article)
{
    const auto waiting = std::ranges::find_if(
        article.photos, [](const Photo &photo) { return photo.image.isEmpty(); });
    return waiting - article.photos.begin();
}

Exit place(Call &call, Seat &seat, ArticleId id, const QByteArray &file)
{
    const auto opened = openArticle(seat, id);
    if (!opened)
        return call.terminal.fail(opened.error());
    const auto found = keepPicture(seat, file);
    if (!found)
        return call.terminal.fail(found.error(), call.line.operands.last());
    const auto at = placeFor(opened->article);
    const Article next = withPictureAt(opened->article, at, found->photo);
    const auto revision = save(seat, id, opened->row.revision, next, u"save"_s);
    if (!revision)
        return call.terminal.fail(revision.error(), id.text());
    if (found->unread)
        call.terminal.say(sentence(*found->unread));
    tellWords(call.terminal, next.photos[at]);
    call.terminal.acknowledge(id, *revision);
    return Exit::Done;
}

Exit photo(Call &call)
{
    const auto file = readPicture(call.line.operands.last());
    if (!file)
        return call.terminal.fail(file.error(), call.line.operands.last());
    const auto database = call.workplace.existing(call.terminal);
    if (!database)
        return call.terminal.fail(database.error());
    Seat nobody{**database, {}};
    const auto id = articleNamed(nobody, call.line.operands.first());
    if (!id)
        return call.terminal.fail(id.error());
    auto seat = call.workplace.author(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    return place(call, *seat, *id, *file);
}

} // namespace

QList<Verb> photoVerbs()
{
    return {
        {"photo",
         "ID FILE|-",
         QT_TRANSLATE_NOOP("cli", "puts a picture into an article; prints the words found in it"),
         {},
         2,
         2,
         photo},
    };
}

} // namespace feuillet::cli
