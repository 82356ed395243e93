#include "support/Builders.h"

namespace feuillet::test {

using namespace Qt::StringLiterals;

namespace {

int upTo(std::mt19937 &random, int most)
{
    return std::uniform_int_distribution(0, most)(random);
}

const QStringList vocabulary{u"port"_s,
                             u"l’éolien"_s,
                             u"aujourd’hui"_s,
                             u"cœur"_s,
                             u"220\u202F000"_s,
                             u"«\u00A0oui\u00A0»"_s,
                             u"Noël"_s,
                             u"e\u0301te\u0301"_s,
                             u"co\u00ADopération"_s,
                             u"40\u00A0%"_s,
                             u"a-t-il"_s,
                             u"👩‍🚀"_s,
                             u"km²"_s,
                             u"XXIe"_s,
                             u"d'État"_s,
                             u"<b>&amp;"_s,
                             u"\"zéro\""_s,
                             u"où"_s,
                             u"grues"_s,
                             u"la"_s,
                             u"ville"_s,
                             u"prépare"_s,
                             u"un"_s,
                             u"chantier"_s,
                             u"10.000"_s};

QList<Mark> randomMarks(std::mt19937 &random, qsizetype length)
{
    QList<Mark> marks;
    for (int left = upTo(random, 3); left > 0 && length > 0; --left) {
        const auto kind = static_cast<MarkKind>(upTo(random, static_cast<int>(MarkKind::NoCheck)));
        const QString value = kind == MarkKind::Link
                                  ? u"https://exemple.fr/"_s + QString::number(upTo(random, 3))
                              : kind == MarkKind::Language ? u"en"_s
                                                           : QString();
        const auto start = upTo(random, static_cast<int>(length) - 1);
        marks.append({kind, start, 1 + upTo(random, static_cast<int>(length) - start - 1), value});
    }
    return marks;
}

RichText randomRichText(std::mt19937 &random)
{
    const QString text = randomText(random, 20);
    return RichText(text, randomMarks(random, text.size()));
}

} // namespace

Paragraph aParagraph(const QString &text, ParagraphKind kind)
{
    return {ParagraphId::random(), kind, RichText(text)};
}

Section aSection(const QString &crosshead, const QStringList &paragraphs)
{
    Section section{SectionId::random(), crosshead, {}};
    for (const QString &text : paragraphs)
        section.paragraphs.append(aParagraph(text));
    return section;
}

Article anArticle()
{
    Article article;
    article.kicker = u"Énergie"_s;
    article.headline = u"À Brest, le port se prépare à l’éolien en mer"_s;
    article.lede = RichText(
        u"Le port breton veut devenir la base de montage des futures fermes éoliennes. "
        "Les élus y voient un millier d’emplois\u202F; les pêcheurs restent sur leurs gardes."_s);
    article.sections = {
        aSection({}, {u"«\u00A0Nous sommes prêts\u00A0», assure le président du syndicat mixte. "
                      u"Près de 220 millions "
                      "d’euros ont été investis depuis 2017, dont 40\u00A0% par la région."_s}),
        aSection(
            u"Un pari industriel"_s,
            {u"Sur quarante hectares gagnés sur la rade, les grues attendent les premières fondations."_s,
             u"Le calendrier, lui, reste suspendu aux arbitrages de l’État."_s}),
        aSection(u"Les pêcheurs réservés"_s,
                 {u"Le comité départemental réclame un suivi indépendant."_s})};
    article.photos = {Photo{.caption = u"Les quais du polder, mardi."_s,
                            .altText = u"Un quai vide et deux grues sous la pluie."_s,
                            .creator = u"Jean Morvan"_s,
                            .provider = u"La Gazette"_s,
                            .creditLine = u"Jean Morvan / La Gazette"_s}};
    article.signature = Signature(u"C.LeGoff--ECO"_s);
    article.rubric = u"Économie"_s;
    quint64 next = 1;
    for (Section &section : article.sections) {
        section.id = SectionId(next++);
        for (Paragraph &paragraph : section.paragraphs)
            paragraph.id = ParagraphId(next++);
    }
    return article;
}

Article aLongArticle(int words)
{
    static const QStringList sentences{
        u"Le conseil régional a voté jeudi le budget du port après six heures de débats."_s,
        u"Les élus de la majorité saluent un choix courageux, l’opposition dénonce une dépense imprudente."_s,
        u"Selon la préfecture, près de quatre cents emplois seront créés d’ici trois ans."_s,
        u"Les habitants, eux, demandent des garanties sur le bruit et la circulation des camions."_s};
    Article article = anArticle();
    article.sections = {aSection({}, {})};
    for (int written = 0, at = 0; written < words; ++at) {
        if (at % 6 == 5)
            article.sections.append(aSection(u"Partie "_s + QString::number(at / 6 + 1), {}));
        QStringList some;
        for (int k = 0; k < 3; ++k)
            some << sentences[(at + k) % sentences.size()];
        const QString text = some.join(u' ');
        written += static_cast<int>(text.count(u' ')) + 1;
        article.sections.last().paragraphs.append(aParagraph(text));
    }
    return article;
}

QString randomText(std::mt19937 &random, int maxWords)
{
    QStringList words;
    for (int left = upTo(random, maxWords); left > 0; --left)
        words << vocabulary[upTo(random, static_cast<int>(vocabulary.size()) - 1)];
    return words.join(u' ');
}

Article randomArticle(std::mt19937 &random)
{
    Article article;
    article.kicker = randomText(random, 3);
    article.headline = randomText(random);
    article.webHeadline = upTo(random, 2) ? QString() : randomText(random);
    article.lede = randomRichText(random);
    article.sections = {aSection({}, {})};
    for (int left = upTo(random, 3); left > 0; --left)
        article.sections.append(aSection(randomText(random, 4), {}));
    for (Section &section : article.sections)
        for (int left = upTo(random, 4); left > 0; --left)
            section.paragraphs.append({ParagraphId::random(),
                                       static_cast<ParagraphKind>(upTo(
                                           random, static_cast<int>(ParagraphKind::InternalNote))),
                                       randomRichText(random)});
    for (int left = upTo(random, 2); left > 0; --left)
        article.photos.append(Photo{.size = {800, 600},
                                    .caption = randomText(random),
                                    .altText = randomText(random),
                                    .creator = randomText(random, 2),
                                    .provider = randomText(random, 1),
                                    .creditLine = randomText(random, 4)});
    article.layout = static_cast<Layout>(upTo(random, 2));
    article.signature = Signature(randomText(random, 3));
    article.rubric = randomText(random, 1);
    article.keywords = randomText(random, 4).split(u' ', Qt::SkipEmptyParts);
    article.deskNote = randomText(random);
    article.urgency = 1 + upTo(random, 8);
    return article;
}

} // namespace feuillet::test
