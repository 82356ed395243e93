// What a reader of the screen gets: French that is spelt right, with its plurals.
#include "Catalogue.h"

#include "desk/Languages.h"
#include "desk/proofing/Proof.h"
#include "desk/Wording.h"
#include "proofing/TextCheck.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>
#include <QCoreApplication>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

// Names, and what is typed as it stands.
const QStringList ownWords{
    u"Feuillet"_s,   u"chapô"_s,    u"Chapô"_s,    u"publish"_s, u"feuillet-cli"_s,
    u"BAT"_s,        u"Dateline"_s, u"dateline"_s, u"ACK"_s,     u"copyEditor"_s,
    u"journalist"_s, u"producer"_s, u"chief"_s,    u"wire"_s,    u"json"_s,
    u"html"_s,       u"text"_s,     u"lang"_s,     u"fr"_s,      u"en"_s,
    u"to"_s,         u"sample"_s,   u"encoding"_s, u"help"_s,    u"all-signed"_s,
    u"role"_s,       u"format"_s,   u"show"_s,     u"save"_s,    u"sudo"_s,
    u"apt"_s,        u"install"_s,  u"root"_s,     u"GPL"_s,     u"light"_s,
    u"dark"_s,       u"preview"_s,  u"review"_s,   u"web"_s,     u"libqt6webenginewidgets6"_s,
    u"MMM"_s,        u"yyyy"_s,     u"HH"_s,       u"mm"_s};

void speakFrench()
{
    speak(*QCoreApplication::instance(), u"fr"_s);
}

} // namespace

TEST_CASE("French texts are spelt right", "[i18n]")
{
    const auto reader = loadProofreader();
    REQUIRE(reader);
    (*reader)->setHouseWords(HouseWords::of(ownWords));
    QStringList unknown;
    TextCheck check(**reader, [&](const TextFinding &found) {
        if (found.finding.kind == FindingKind::Spelling)
            unknown += found.finding.words;
    });
    for (const Entry &entry : french())
        for (QString form : entry.forms)
            check.feed(form.remove(u'&') + u'\n');
    check.finish();

    INFO(unknown.join(u'\n').toStdString());
    CHECK(check.words() > 1000);
    CHECK(unknown.isEmpty());
}

TEST_CASE("the program speaks French", "[i18n]")
{
    speakFrench();

    CHECK(label(Stage::Submitted) == u"À relire"_s);
    CHECK(label(Action::Sign) == u"Signer le bon à tirer"_s);
}

TEST_CASE("in French none and one are singular, and thousands stand apart", "[i18n]")
{
    speakFrench();
    const auto signs = [](int count) {
        return QCoreApplication::translate("Queue", "%Ln character(s)", nullptr, count);
    };

    CHECK(signs(0) == u"0 signe"_s);
    CHECK(signs(1) == u"1 signe"_s);
    CHECK(signs(2) == u"2 signes"_s);
    CHECK(signs(3823) == u"3\u202F823 signes"_s);
}
