#include "article/search/TextSearch.h"

#include "article/ArticleSlip.h"
#include "article/search/LiteralPattern.h"
#include "article/Texts.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// Of one paragraph: enough for any honest pattern, and over in some milliseconds.
constexpr auto matchLimit = "(*LIMIT_MATCH=200000)"_L1;

QString inWholeWords(const QString &pattern)
{
    return uR"((?<![\p{L}\p{M}\p{N}_])(?:%1)(?![\p{L}\p{M}\p{N}_]))"_s.arg(pattern);
}

QString patternOf(const SearchTerms &terms)
{
    const QString pattern =
        terms.isPattern ? terms.text : literalPattern(terms.text, terms.foldsAccents);
    return terms.wholeWords ? inWholeWords(pattern) : pattern;
}

// \1, $1 and ${1} are groups, of which $0 is the whole; a backslash takes away what the next sign
// means.
QString expanded(const QString &replacement, const QRegularExpressionMatch &match)
{
    static const QRegularExpression sign(
        uR"(\\(?<back>\d)|\$(?<dollar>\d)|\$\{(?<braced>\d+)\}|\\(?<plain>.)|\$(?<twice>\$))"_s);
    QString words;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &found : sign.globalMatch(replacement)) {
        words += QStringView(replacement).mid(done, found.capturedStart() - done);
        done = found.capturedEnd();
        const QString group = found.captured(1) + found.captured(2) + found.captured(3);
        words +=
            group.isEmpty() ? found.captured(4) + found.captured(5) : match.captured(group.toInt());
    }
    return words + replacement.sliced(done);
}

// What the sheet shows, and the web headline, which goes out with it. The line of a photo inside
// the body is its number, not words.
QList<PlacedText> writtenTexts(const Article &article)
{
    QList<PlacedText> texts;
    const auto add = [&texts](const Place &place, const RichText &text) {
        texts.append({place, text});
    };
    const auto addField = [&](Field field, qsizetype photo = 0) {
        const Place place{.field = field, .photo = photo};
        add(place, textAt(article, place));
    };
    for (const Field field : {Field::Kicker, Field::Headline, Field::WebHeadline, Field::Lede})
        addField(field);
    for (qsizetype photo = 0; photo < article.photos.size(); ++photo)
        for (const Field field : {Field::Caption, Field::Credit, Field::AltText})
            addField(field, photo);
    for (const Section &section : article.sections) {
        add({.field = Field::Crosshead, .section = section.id}, RichText(section.crosshead));
        for (const Paragraph &paragraph : section.paragraphs)
            if (paragraph.kind != ParagraphKind::PhotoReference)
                add({.field = Field::Paragraph, .paragraph = paragraph.id}, paragraph.text);
    }
    for (const Field field : {Field::Signature, Field::Dateline, Field::Rubric, Field::Keywords})
        addField(field);
    return texts;
}

Place placeOf(Place place, qsizetype start, qsizetype length)
{
    place.start = start;
    place.length = length;
    return place;
}

// Where the new words stand, in a text that has them all.
void appendPlaces(QList<Place> &places, const Place &text, const QList<Rewording> &rewordings)
{
    qsizetype delta = 0;
    for (const Rewording &one : rewordings) {
        places.append(placeOf(text, one.start + delta, one.by.size()));
        delta += one.by.size() - one.length;
    }
}

} // namespace

TextSearch::TextSearch(const SearchTerms &terms, const QString &pattern)
    : m_isPattern(terms.isPattern),
      m_expression(matchLimit + pattern, QRegularExpression::UseUnicodePropertiesOption)
{
    if (!terms.matchesCase)
        m_expression.setPatternOptions(m_expression.patternOptions() |
                                       QRegularExpression::CaseInsensitiveOption);
}

Result<TextSearch> TextSearch::of(const SearchTerms &terms)
{
    if (terms.isPattern)
        if (const QRegularExpression alone(terms.text); !alone.isValid())
            return fail(Fault::Malformed, QString::number(alone.patternErrorOffset()));
    const TextSearch search(terms, patternOf(terms));
    if (terms.text.isEmpty() || !search.m_expression.isValid())
        return fail(Fault::Malformed, QString::number(terms.text.size()));
    return search;
}

Result<QList<Rewording>> TextSearch::in(const QString &words, const QString &replacement) const
{
    QList<Rewording> found;
    qsizetype done = 0;
    auto matches = m_expression.globalMatch(words);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        done = match.capturedEnd();
        if (match.capturedLength() > 0)
            found.append({match.capturedStart(), match.capturedLength(),
                          m_isPattern ? expanded(replacement, match) : replacement});
    }
    if (!matches.isValid() && done < words.size()) // behind the last sign it is never valid
        return fail(Fault::Unanswered, m_expression.pattern());
    return found;
}

Result<QList<Place>> placesOf(const TextSearch &search, const Article &article)
{
    QList<Place> places;
    for (const PlacedText &text : writtenTexts(article)) {
        const auto found = search.in(text.text.text());
        if (!found)
            return std::unexpected(found.error());
        for (const Rewording &one : *found)
            places.append(placeOf(text.place, one.start, one.length));
    }
    return places;
}

qsizetype firstFrom(const Place &caret, const QList<Place> &places, const Article &article)
{
    QHash<Place, qsizetype> order;
    for (const PlacedText &text : writtenTexts(article))
        order.insert(text.place, order.size());
    const auto isBefore = [&order](const Place &one, const Place &other) {
        return std::pair(order.value(textOf(one)), one.start) <
               std::pair(order.value(textOf(other)), other.start);
    };
    return std::ranges::lower_bound(places, caret, isBefore) - places.begin();
}

Result<Replaced> withAllReplaced(const Article &article, const TextSearch &search,
                                 const QString &replacement)
{
    Replaced replaced{article, {}};
    for (const PlacedText &text : writtenTexts(article)) {
        const auto found = search.in(text.text.text(), replacement);
        if (!found)
            return std::unexpected(found.error());
        if (found->isEmpty())
            continue;
        replaced.article =
            withTextAt(replaced.article, text.place, withRewordings(text.text, *found));
        appendPlaces(replaced.places, text.place, *found);
    }
    return replaced;
}

Result<Replaced> withOneReplaced(const Article &article, const TextSearch &search,
                                 const Place &place, const QString &replacement)
{
    const RichText text = textAt(article, place);
    auto found = search.in(text.text(), replacement);
    if (!found)
        return std::unexpected(found.error());
    found->removeIf([&place](const Rewording &one) {
        return one.start != place.start || one.length != place.length;
    });
    if (found->isEmpty())
        return fail(Fault::Unknown);
    Replaced replaced{withTextAt(article, place, withRewordings(text, *found)), {}};
    appendPlaces(replaced.places, textOf(place), *found);
    return replaced;
}

} // namespace feuillet
