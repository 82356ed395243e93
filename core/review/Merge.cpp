#include "review/Merge.h"

#include "article/Body.h"
#include "article/Texts.h"
#include "review/merge/MergeParts.h"
#include "review/merge/MergeWords.h"

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

using Articles = ThreeWays<Article>;

// What each added is there once, what either took out is not.
QStringList mergedKeywords(const ThreeWays<QStringList> &ways)
{
    QStringList words;
    for (const QString &word : ways.mine + ways.theirs) {
        const bool wasThere = ways.base.contains(word);
        const bool inBoth = ways.mine.contains(word) && ways.theirs.contains(word);
        if (!words.contains(word) && (inBoth || !wasThere))
            words.append(word);
    }
    return words;
}

void mergeLines(Article &article, const Articles &ways, MergeConflicts &conflicts)
{
    for (const Field field : {Field::Kicker, Field::Headline, Field::WebHeadline, Field::Signature,
                              Field::Dateline, Field::Rubric}) {
        const Place place{.field = field};
        const auto line = [&](const Article &side) {
            return textAt(side, place).text();
        };
        article =
            withTextAt(article, place,
                       RichText(mergedLine({line(ways.base), line(ways.mine), line(ways.theirs)},
                                           place, conflicts)));
    }
}

void mergeProse(Article &article, const Articles &ways, MergeConflicts &conflicts)
{
    for (const Field field : {Field::Lede, Field::DeskNote}) {
        const Place place{.field = field};
        article = withTextAt(article, place,
                             mergedProse({textAt(ways.base, place), textAt(ways.mine, place),
                                          textAt(ways.theirs, place)},
                                         place, conflicts));
    }
}

void mergeValues(Article &article, const Articles &ways, MergeConflicts &conflicts)
{
    const auto merge = [&](auto Article::*part, Disagreement about) {
        article.*part = mergedValue<std::decay_t<decltype(article.*part)>>(
            {ways.base.*part, ways.mine.*part, ways.theirs.*part}, about, conflicts);
    };
    merge(&Article::language, Disagreement::Language);
    merge(&Article::layout, Disagreement::Layout);
    merge(&Article::slugline, Disagreement::Slugline);
    merge(&Article::urgency, Disagreement::Urgency);
    merge(&Article::orderedLength, Disagreement::OrderedLength);
    merge(&Article::deadline, Disagreement::Deadline);
    merge(&Article::embargoedUntil, Disagreement::Embargo);
    article.keywords =
        mergedKeywords({ways.base.keywords, ways.mine.keywords, ways.theirs.keywords});
}

Merged mergedAll(const Articles &ways)
{
    const auto albums = albumsOf(ways.base.photos, ways.mine.photos, ways.theirs.photos);
    Merged result{ways.mine, {}};
    Article &article = result.article;
    mergeLines(article, ways, result.conflicts);
    mergeProse(article, ways, result.conflicts);
    const auto photos = mergedPhotos({albums.base, albums.mine, albums.theirs}, result.conflicts);
    article.photos = photos.values;
    const Article base = referringByKey(ways.base, albums.base.keys);
    const Article mine = referringByKey(ways.mine, albums.mine.keys);
    const Article theirs = referringByKey(ways.theirs, albums.theirs.keys);
    article.sections =
        mergedBody({base.sections, mine.sections, theirs.sections}, result.conflicts);
    article = referringByNumber(article, photos.keys);
    mergeValues(article, ways, result.conflicts);
    for (MergeConflict &conflict : result.conflicts)
        for (RichText *text : {&conflict.base, &conflict.mine, &conflict.theirs})
            *text = numberFor(*text, photos.keys);
    return result;
}

const Paragraph *paragraphIn(const Article &article, ParagraphId id)
{
    for (const Section &section : article.sections)
        for (const Paragraph &paragraph : section.paragraphs)
            if (paragraph.id == id)
                return &paragraph;
    return nullptr;
}

// Changed where it stands; the kind comes with the words.
void putParagraph(Article &article, const Paragraph &next)
{
    for (Section &section : article.sections)
        for (Paragraph &paragraph : section.paragraphs)
            if (paragraph.id == next.id)
                paragraph = next;
}

void putAfter(Article &article, ParagraphId before, const Paragraph &next)
{
    for (Section &section : article.sections)
        for (qsizetype at = 0; at < section.paragraphs.size(); ++at)
            if (section.paragraphs[at].id == before) {
                section.paragraphs.insert(at + 1, next);
                return;
            }
}

bool isProse(Field field)
{
    return field == Field::Lede || field == Field::DeskNote || field == Field::Caption;
}

RichText bothTexts(const MergeConflict &conflict)
{
    if (conflict.mine.isEmpty() || conflict.theirs.isEmpty())
        return conflict.mine + conflict.theirs;
    const bool prose = isProse(conflict.place.field);
    return conflict.mine + RichText(prose ? u" "_s : u" / "_s) + conflict.theirs;
}

void decideWords(Article &article, const MergeConflict &conflict, const Article &theirs,
                 MergeChoice choice)
{
    if (choice == MergeChoice::Mine)
        return;
    const Paragraph *paragraph = conflict.place.field == Field::Paragraph
                                     ? paragraphIn(theirs, conflict.place.paragraph)
                                     : nullptr;
    if (!paragraph) {
        const bool both = choice == MergeChoice::Both;
        article = withTextAt(article, conflict.place, both ? bothTexts(conflict) : conflict.theirs);
        return;
    }
    Paragraph next{paragraph->id, paragraph->kind, conflict.theirs};
    if (choice == MergeChoice::Theirs) {
        putParagraph(article, next);
    } else {
        next.id = ParagraphId::random();
        putAfter(article, conflict.place.paragraph, next);
    }
}

void removeBlock(Article &article, const Place &place)
{
    QList<Block> blocks = flow(article.sections);
    blocks.removeIf([&](const Block &block) {
        const auto *crosshead = std::get_if<Crosshead>(&block);
        return crosshead ? place.field == Field::Crosshead && crosshead->id == place.section
                         : place.field == Field::Paragraph &&
                               std::get<Paragraph>(block).id == place.paragraph;
    });
    article.sections = sectionsOf(blocks, article.sections.first().id);
}

void takePicture(Article &article, const MergeConflict &conflict, const Article &theirs)
{
    Photo photo = theirs.photos.value(conflict.theirPhoto);
    Photo &present = article.photos[conflict.place.photo];
    for (QString Photo::*text :
         {&Photo::caption, &Photo::altText, &Photo::creator, &Photo::provider, &Photo::creditLine})
        photo.*text = present.*text;
    present = photo;
}

void takeTheirs(Article &article, const MergeConflict &conflict, const Article &theirs)
{
    switch (conflict.about) {
    case Disagreement::Order:
        article.sections = bodyOrderedAs(theirs.sections, article.sections);
        break;
    case Disagreement::Picture:
        takePicture(article, conflict, theirs);
        break;
    case Disagreement::Language:
        article.language = theirs.language;
        break;
    case Disagreement::Layout:
        article.layout = theirs.layout;
        break;
    case Disagreement::Slugline:
        article.slugline = theirs.slugline;
        break;
    case Disagreement::Urgency:
        article.urgency = theirs.urgency;
        break;
    case Disagreement::OrderedLength:
        article.orderedLength = theirs.orderedLength;
        break;
    case Disagreement::Deadline:
        article.deadline = theirs.deadline;
        break;
    case Disagreement::Embargo:
        article.embargoedUntil = theirs.embargoedUntil;
        break;
    case Disagreement::Words:
    case Disagreement::RemovedByMe:
    case Disagreement::RemovedByThem:
        break; // decided elsewhere
    }
}

bool removes(const MergeConflict &conflict, MergeChoice choice)
{
    return (conflict.about == Disagreement::RemovedByMe && choice == MergeChoice::Mine) ||
           (conflict.about == Disagreement::RemovedByThem && choice == MergeChoice::Theirs);
}

// Last of all, for the other decisions count them.
void removePhotos(Article &article, const QList<qsizetype> &gone)
{
    QStringList names;
    for (qsizetype at = 0; at < article.photos.size(); ++at)
        names.append(u'b' + QString::number(at));
    article = referringByKey(article, names);
    for (auto at = article.photos.size(); at-- > 0;)
        if (gone.contains(at)) {
            article.photos.removeAt(at);
            names.removeAt(at);
        }
    article = referringByNumber(article, names);
}

} // namespace

RichText mergedProse(const ThreeWays<RichText> &ways, const Place &place, MergeConflicts &conflicts)
{
    if (const auto text = mergedWords(ways.base, ways.mine, ways.theirs))
        return *text;
    conflicts.append({.place = place, .base = ways.base, .mine = ways.mine, .theirs = ways.theirs});
    return ways.mine;
}

QString mergedLine(const ThreeWays<QString> &ways, const Place &place, MergeConflicts &conflicts)
{
    if (ways.onlyMine())
        return ways.mine;
    if (ways.onlyTheirs())
        return ways.theirs;
    conflicts.append({.place = place,
                      .base = RichText(ways.base),
                      .mine = RichText(ways.mine),
                      .theirs = RichText(ways.theirs)});
    return ways.mine;
}

Merged merged(const Article &base, const Article &mine, const Article &theirs)
{
    if (mine == theirs || theirs == base)
        return {mine, {}};
    return mine == base ? Merged{theirs, {}} : mergedAll({base, mine, theirs});
}

Article decided(const Merged &merged, const Article &theirs, const QList<MergeChoice> &choices)
{
    Q_ASSERT(choices.size() == merged.conflicts.size());
    Article article = merged.article;
    QList<qsizetype> photosGone;
    for (qsizetype at = 0; at < choices.size(); ++at) {
        const MergeConflict &conflict = merged.conflicts[at];
        if (conflict.about == Disagreement::Words)
            decideWords(article, conflict, theirs, choices[at]);
        else if (removes(conflict, choices[at]) && conflict.place.field == Field::Caption)
            photosGone.append(conflict.place.photo);
        else if (removes(conflict, choices[at]))
            removeBlock(article, conflict.place);
        else if (choices[at] == MergeChoice::Theirs)
            takeTheirs(article, conflict, theirs);
    }
    if (!photosGone.isEmpty())
        removePhotos(article, photosGone);
    return article;
}

} // namespace feuillet
