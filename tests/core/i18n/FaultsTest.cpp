#include "Faults.h"

#include "support/Printing.h"

#include <catch2/catch.hpp>

using namespace feuillet::test;
using namespace Qt::StringLiterals;

TEST_CASE("French typography is told from what looks like it", "[i18n]")
{
    CHECK(typographyFaults(u"L’article\u00A0: «\u00A0%1\u00A0»\u202F; à 14:05…"_s).isEmpty());
    CHECK(typographyFaults(u"À relire, adresse https://…"_s).isEmpty());

    const auto faulty =
        GENERATE(u"L'article"_s, u"Un \"mot\""_s, u"Un “mot”"_s, u"Attendez..."_s, u"Bien ?"_s,
                 u"Bien\u00A0?"_s, u"Bien; mal"_s, u"Fait : %1"_s, u"Fait:"_s, u"« mot\u00A0»"_s,
                 u"«\u00A0mot »"_s, u"Un  mot"_s, u"A relire"_s, u"Lu. A signer"_s);
    INFO(faulty.toStdString());
    CHECK(typographyFaults(faulty).size() >= 1);
}

TEST_CASE("a translation says all that its source says", "[i18n]")
{
    CHECK(faithFaults(u"&Save %1 of %L2…"_s, u"&Enregistrer %1 sur %L2…"_s).isEmpty());
    CHECK(faithFaults(u"%2 before %1."_s, u"%1 après %2."_s).isEmpty());

    const auto lost = GENERATE(u""_s, u" "_s, u"&Un."_s, u"&Un %2."_s, u"&Un %1 %1."_s, u"Un %1."_s,
                               u"&Un %1"_s, u"&Un %1…"_s, u"&Un\n%1."_s, u"&Un %L1."_s);
    INFO(lost.toStdString());
    CHECK_FALSE(faithFaults(u"&One %1."_s, lost).isEmpty());
}

TEST_CASE("an entry is finished and has a form for each number", "[i18n]")
{
    const Entry entry{u"Here"_s, u"%n word(s)"_s, {u"%n mot"_s, u"%n mots"_s}, true};
    CHECK(entryFaults(entry).isEmpty());

    Entry unfinished = entry;
    unfinished.isFinished = false;
    CHECK_FALSE(entryFaults(unfinished).isEmpty());
    Entry single = entry;
    single.forms.removeLast();
    CHECK_FALSE(entryFaults(single).isEmpty());
    Entry empty = entry;
    empty.forms.last().clear();
    CHECK_FALSE(entryFaults(empty).isEmpty());
}
