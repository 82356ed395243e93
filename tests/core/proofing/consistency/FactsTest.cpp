#include "proofing/consistency/Facts.h"

#include "support/Builders.h"
#include "support/Printing.h"

using namespace feuillet;
using namespace feuillet::consistency;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

Passage passage(const QString &text)
{
    return passageOf({{.field = Field::Paragraph, .length = text.size()}, RichText(text)});
}

std::string figures(const QString &text)
{
    QStringList told;
    for (const Figure &figure : figuresIn(passage(text)))
        told += text.mid(figure.where.start, figure.where.length) + u" = "_s +
                QString::number(figure.value, 'f', 1);
    return told.join(u" | "_s).toStdString();
}

std::string names(const QString &text)
{
    QStringList told;
    for (const Name &name : namesIn(passage(text)))
        told += text.mid(name.where.start, name.where.length);
    return told.join(u" | "_s).toStdString();
}

std::string acronyms(const QString &text)
{
    QStringList told;
    for (const Acronym &acronym : acronymsIn(passage(text)))
        told += text.mid(acronym.where.start, acronym.where.length);
    return told.join(u" | "_s).toStdString();
}

} // namespace

TEST_CASE("figures are read with what they count", "[consistency]")
{
    CHECK(figures(u"10.000 soldats, 2\u202F500 manifestants, 1 200 emplois"_s) ==
          "10.000 soldats = 10000.0 | 2 500 manifestants = 2500.0 | 1 200 emplois = 1200.0");
    CHECK(figures(u"3,5 millions d'euros et 12\u00A0% de trois sites"_s) ==
          "3,5 millions d'euros = 3500000.0 | 12 % = 12.0 | trois sites = 3.0");
    CHECK(figures(u"Vingt-deux morts"_s) == "Vingt-deux morts = 22.0");
}

TEST_CASE("years, dates, hours, scores and ranks count nothing", "[consistency]")
{
    CHECK(figures(u"En 2024, le 12 mars à 10h30, le 3e but, 3-1, à 34 ans, les deux pays"_s) ==
          std::string());
}

TEST_CASE("figures agree when one is the other rounded", "[consistency]")
{
    CHECK(agree(3, 3.2));
    CHECK(agree(10000, 9800));
    CHECK_FALSE(agree(3, 4));
    CHECK_FALSE(agree(120, 150));
    CHECK_FALSE(agree(7, 8));
}

TEST_CASE("a name is its capitalised words with the particles between", "[consistency]")
{
    CHECK(names(u"Hier, Anne de la Rue et M. Lorieux ont vu l'Ukraine."_s) ==
          "Hier | Anne de la Rue | Lorieux | Ukraine");
    CHECK(names(u"selon Joséphine d'Amblérieux, née à Vernois"_s) ==
          "Joséphine d'Amblérieux | Vernois");
}

TEST_CASE("acronyms are capitals that a reader may not know", "[consistency]")
{
    CHECK(acronyms(u"La DXRT et l'ONU, le XIV, JAMAIS le HBC Lorvaux."_s) == "DXRT");
}

TEST_CASE("a passage mentions a word in all its forms", "[consistency]")
{
    const Facts facts = factsOf(passage(u"Les soldats coréens près de l'Ukraine."_s));
    CHECK(facts.mentions(printOf(u"Corée")));
    CHECK(facts.mentions(printOf(u"ukraine")));
    CHECK(facts.mentions(printOf(u"soldat")));
    CHECK_FALSE(facts.mentions(printOf(u"Brésil")));
}

TEST_CASE("initials leave the small words out", "[consistency]")
{
    CHECK(initialsOf(passage(u"l'Union des travailleurs du rail, Haut-Commissariat"_s)) ==
          u"UtrHC"_s);
}
