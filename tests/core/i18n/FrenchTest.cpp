// What a reader of the screen gets: French that stands up to our own proofreader, with its plurals.
#include "Catalogue.h"

#include "desk/Languages.h"
#include "desk/proofing/Proof.h"
#include "desk/Wording.h"
#include "proofing/TextCheck.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>
#include <QCoreApplication>
#include <QRegularExpression>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

// Words of the trade, samples, and what is typed as it stands.
const QStringList ownWords =
    (u"chapô Chapô Zelbenski Zelbenskyi ACK HH yyyy preview review root sudo apt install "
     u"libqt6webenginewidgets6 python3-grammalecte feuillet-cli publish save list help lang role "
     u"to encoding all-signed wire json html ninjs CMS JPEG PNG WebP GIF long-read brief DIR text "
     u"journalist "
     u"copyEditor producer chief "
     u"word "
     u"Aa é jj mm aaaa axe-core black-on-white white-on-black "
     u"person acronym dddd author names announce kind from received update withdrawal"_s)
        .split(u' ');

void speakFrench()
{
    speak(*QCoreApplication::instance(), u"fr"_s);
}

// As on screen: without the mnemonics, with a number in place of what comes in.
QString asShown(QString form, bool isSingular)
{
    static const QRegularExpression placeholder(u"%L?(?:n|[0-9])"_s);
    return form.remove(u'&').replace(placeholder, isSingular ? u"1"_s : u"7"_s);
}

QStringList textsAsShown()
{
    QStringList lines;
    for (const Entry &entry : french())
        for (qsizetype form = 0; form < entry.forms.size(); ++form)
            lines += asShown(entry.forms[form], entry.isPlural && form == 0).split(u'\n');
    return lines;
}

} // namespace

TEST_CASE("French texts stand up to our own proofreader", "[i18n]")
{
    auto reader = loadProofreader();
    REQUIRE(reader);
    (*reader)->setHouseWords(HouseWords::of(ownWords));
    const QStringList shown = textsAsShown();
    QStringList faults;
    TextCheck check(**reader, [&](const TextFinding &found) {
        faults +=
            shown[found.line - 1] + u": "_s + found.finding.rule + u", "_s + found.finding.words;
    });
    check.feed(shown.join(u'\n'));
    check.finish();

    INFO(faults.join(u'\n').toStdString());
    CHECK(check.words() > 1000);
    CHECK(faults.isEmpty());
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
