#include "proofing/thesaurus/Synonyms.h"

#include "proofing/words/Elision.h"
#include "proofing/words/Letters.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

using Inflect = std::function<QString(const QString &synonym)>;

// A word as it stands, taken apart: d’ + écoles.
struct Standing
{
    Stretch stretch;
    QString head;
    QString word;
};

std::optional<Stretch> wordAround(QStringView text, qsizetype at)
{
    Tokenizer tokens(text);
    while (const auto token = tokens.next())
        if (token->start <= at && at <= token->end() && token->kind == TokenKind::Word)
            return Stretch{token->start, token->length};
    return std::nullopt;
}

std::optional<Stretch> selected(QStringView text, qsizetype start, qsizetype length)
{
    const QStringView words = text.mid(start, length);
    const QStringView trimmed = words.trimmed();
    if (trimmed.isEmpty())
        return std::nullopt;
    return Stretch{start + (trimmed.begin() - words.begin()), trimmed.size()};
}

std::optional<Standing> standingAt(QStringView text, qsizetype start, qsizetype length)
{
    const auto stretch = length > 0 ? selected(text, start, length) : wordAround(text, start);
    if (!stretch)
        return std::nullopt;
    const QStringView whole = text.mid(stretch->start, stretch->length);
    const qsizetype head = elisionLength(whole);
    if (head == whole.size())
        return std::nullopt;
    return Standing{*stretch, whole.first(head).toString(), whole.mid(head).toString()};
}

// "de" for "d’"; nothing for "l’", which may be le or la.
QString fullForm(const QString &head)
{
    const QString letters = head.chopped(1);
    return letters.compare("l"_L1, Qt::CaseInsensitive) == 0 ? QString() : letters + u"e "_s;
}

QString fitted(const QString &synonym, const Standing &standing)
{
    const QString cased = withCase(synonym, wordCase(standing.word));
    if (standing.head.isEmpty() || takesElision(cased))
        return standing.head + cased;
    const QString full = fullForm(standing.head);
    return full.isEmpty() ? full : full + cased;
}

// What the thesaurus says on a word, and whether on another form of it.
struct Entry
{
    QList<Meaning> meanings;
    bool isOfBaseForm = false;
};

Entry entryOf(const QString &word, Thesaurus &thesaurus, const WordForming &forming)
{
    for (const QString &form : {word, word.toLower()})
        if (const auto meanings = thesaurus.meanings(form); !meanings.isEmpty())
            return {meanings, false};
    if (forming.baseForms)
        for (const QString &form : forming.baseForms(word.toLower()))
            if (const auto meanings = thesaurus.meanings(form); !meanings.isEmpty())
                return {meanings, true};
    return {};
}

QStringList fitted(const QStringList &synonyms, const Standing &standing, const Inflect &inflect)
{
    QStringList fitting;
    for (const QString &synonym : synonyms)
        if (const QString words = fitted(inflect(synonym), standing);
            !words.isEmpty() && !fitting.contains(words))
            fitting << words;
    return fitting;
}

} // namespace

std::optional<Synonyms> synonymsAt(QStringView text, qsizetype start, qsizetype length,
                                   Thesaurus &thesaurus, const WordForming &forming, qsizetype most)
{
    const auto standing = standingAt(text, start, length);
    if (!standing)
        return std::nullopt;
    const QString word = plainWord(standing->word);
    const Entry entry = entryOf(word, thesaurus, forming);
    const bool inflects = entry.isOfBaseForm && forming.inflected;
    const Inflect inflect = [&](const QString &synonym) {
        return inflects ? forming.inflected(synonym, word.toLower()) : synonym;
    };
    Synonyms synonyms{standing->stretch, standing->word, {}};
    for (const Meaning &meaning : entry.meanings)
        if (const auto words = fitted(meaning.synonyms.mid(0, most), *standing, inflect);
            !words.isEmpty())
            synonyms.meanings.append({meaning.partOfSpeech, words});
    return synonyms.meanings.isEmpty() ? std::nullopt : std::optional(synonyms);
}

} // namespace feuillet
