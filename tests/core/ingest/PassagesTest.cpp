#include "ingest/Passages.h"

#include "core/ingest/Wires.h"
#include "support/Printing.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QString &wire)
{
    QStringList texts;
    for (const WirePassage &passage : passagesOf(wire).list)
        texts << passage.text;
    return texts;
}

const QStringList paragraphs{
    u"Le conseil régional a voté jeudi le budget du port après six heures de débats, malgré les "
    "réserves de la chambre des comptes. L'opposition dénonce une dépense imprudente et promet de "
    "saisir le tribunal administratif dès lundi."_s,
    u"Selon la préfecture, près de quatre cents emplois seront créés d'ici trois ans dans la zone."_s,
    u"Les habitants, eux, demandent des garanties sur le bruit et la circulation des camions, qui "
    "passent aujourd'hui devant l'école à toute heure du jour et de la nuit."_s};

} // namespace

TEST_CASE("wrapped paragraphs between blank lines are rejoined, at any usual width", "[passages]")
{
    for (const qsizetype width : {50, 60, 66, 72, 80, 95}) {
        QStringList blocks;
        for (const QString &paragraph : paragraphs)
            blocks << wrapped(paragraph, width).join(u'\n');
        INFO(width);
        CHECK(textsOf(blocks.join(u"\n\n"_s)) == paragraphs);
    }
}

TEST_CASE("wrapped paragraphs told by their indentation are rejoined", "[passages]")
{
    for (const qsizetype width : {60, 72, 80}) {
        QStringList blocks;
        for (const QString &paragraph : paragraphs)
            blocks << u"   "_s + wrapped(paragraph, width).join(u'\n');
        INFO(width);
        CHECK(textsOf(blocks.join(u'\n')) == paragraphs);
    }
}

TEST_CASE("a wrapped text that is indented as a whole keeps its paragraphs", "[passages]")
{
    QStringList blocks;
    for (const QString &paragraph : paragraphs)
        blocks << u"    "_s + wrapped(paragraph, 66).join(u"\n    "_s);
    CHECK(textsOf(blocks.join(u"\n\n"_s)) == paragraphs);
}

TEST_CASE("the line ends that were taken out are counted", "[passages]")
{
    CHECK(passagesOf(wrapped(paragraphs[1], 60).join(u'\n')).rejoined == 1);
    CHECK(passagesOf(paragraphs.join(u"\n\n"_s)).rejoined == 0);
}

TEST_CASE("one paragraph a line comes in right, with blank lines or without", "[passages]")
{
    CHECK(textsOf(paragraphs.join(u'\n')) == paragraphs);
    CHECK(textsOf(paragraphs.join(u"\n\n\n"_s)) == paragraphs);
    CHECK(textsOf(u"\n\n  \n"_s + paragraphs.join(u"\n\u00A0\n"_s) + u"\n\n"_s) == paragraphs);
    const QStringList shortOnes{u"Un séisme a secoué l'île lundi matin."_s,
                                u"Il n'y a pas de victime."_s,
                                u"Les écoles restent fermées jusqu'à jeudi."_s};
    CHECK(textsOf(shortOnes.join(u'\n')) == shortOnes);
}

TEST_CASE("every kind of line end ends a line once", "[passages]")
{
    for (const QString &end :
         {u"\n"_s, u"\r\n"_s, u"\r"_s, u"\u2028"_s, u"\u2029"_s, u"\u0085"_s, u"\f"_s}) {
        const auto passages = passagesOf(paragraphs.join(end)).list;
        REQUIRE(passages.size() == 3);
        CHECK(passages[2].line == 3);
    }
}

TEST_CASE("a last line that had room for the next word ends its paragraph", "[passages]")
{
    const QString first = u"Le conseil régional a voté jeudi le budget du port, malgré les\n"
                          "réserves de la chambre des comptes, après six heures de\ndébats."_s;
    const QString full = u"Le conseil régional a voté jeudi le budget du port, malgré les\n"
                         "réserves de la chambre, qui a promis d'y revenir bientôt."_s;
    const QString next =
        u"Il manque encore douze voix à la majorité pour faire adopter le\nbudget."_s;
    for (const QString &paragraph : {first, full})
        CHECK(textsOf(paragraph + u'\n' + next) ==
              QStringList{QString(paragraph).replace(u'\n', u' '),
                          QString(next).replace(u'\n', u' ')});
}

TEST_CASE("a title over wrapped text stays alone", "[passages]")
{
    const QString title = u"Le budget du port voté de justesse"_s;
    CHECK(textsOf(title + u'\n' + wrapped(paragraphs[0], 72).join(u'\n')) ==
          QStringList{title, paragraphs[0]});
}

TEST_CASE("crossheads, page furniture and labels are never joined to wrapped text", "[passages]")
{
    const QString around = wrapped(paragraphs[0], 72).join(u'\n');
    for (const QString &line : {u"- Un vote serré -"_s, u"Partager"_s,
                                u"Intertitre : après le vote"_s, u"Y.Morvezen--LTR"_s}) {
        const QStringList texts = textsOf(around + u'\n' + line + u"\n\n"_s + around);
        CHECK(texts == QStringList{paragraphs[0], line, paragraphs[0]});
    }
}

TEST_CASE("a hyphen at the end of a wrapped line is kept and closed up", "[passages]")
{
    const QString before = u"La préfecture a confirmé mercredi soir, par la voix de son porte-"_s;
    CHECK(textsOf(before + u"\nparole, la fermeture de la route entre les deux communes."_s) ==
          QStringList{before + u"parole, la fermeture de la route entre les deux communes."_s});
    const QString suspended = u"La préfecture a confirmé mercredi soir le soutien aux micro-"_s;
    CHECK(textsOf(suspended + u"\net macro-entreprises du canton."_s) ==
          QStringList{suspended + u" et macro-entreprises du canton."_s});
    const QString soft = u"La préfecture a confirmé mercredi soir le soutien aux coopé\u00AD"_s;
    CHECK(textsOf(soft + u"\nratives."_s) == QStringList{soft + u"ratives."_s});
}

TEST_CASE("no-break spaces, apostrophes and soft hyphens come in unchanged, in NFC", "[passages]")
{
    const QString text =
        u"\u00A0«\u00A0L’été\u00A0», 220\u202F000\u00A0€, co\u00ADopération, fin\u202F"_s;
    CHECK(textsOf(u"  "_s + text + u" \t\n"_s) == QStringList{text});
    CHECK(textsOf(u"e\u0301te\u0301 km\u00B2"_s) == QStringList{u"été km²"_s});
    CHECK(textsOf(u"\uFEFFTitre"_s) == QStringList{u"Titre"_s});
}
