#include "proofing/words/WordForms.h"

#include "support/Printing.h"
#include "Words.h"

#include <hunspell/hunspell.hxx>
#include <QFile>

#include <random>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

const QString affixes = u"FLAG long\nFULLSTRIP\nNEEDAFFIX ()\nNOSUGGEST --\n"
                        "SFX S. Y 3\nSFX S. 0 s/D' [^sxz]\nSFX S. al aux al\nSFX S. 0 x/() eau\n"
                        "SFX V. Y 2\nSFX V. er ons [^cg]er\nSFX V. être était être\n"_s;

QString fileText(const QString &name)
{
    QFile file(u"/usr/share/hunspell/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("forms are spelled out by the suffixes whose condition fits", "[forms]")
{
    const WordForms forms(
        affixes, u"5\nport/S.\tpo:nom\ncanal/S.() po:nom\nchanter/V.\nmanger/V.\nêtre/V.\n"_s);
    for (const QString &form :
         {u"port"_s, u"ports"_s, u"canaux"_s, u"canals"_s, u"chanter"_s, u"chantons"_s, u"était"_s})
        CHECK(forms.contains(form));
    for (const QString &form : {u"canal"_s, u"portss"_s, u"mangons"_s, u"por"_s, QString()})
        CHECK_FALSE(forms.contains(form));
}

TEST_CASE("words that are not to be suggested are not among the forms", "[forms]")
{
    const WordForms forms(affixes, u"2\ngros/--\neau/S.\n"_s);
    CHECK_FALSE(forms.contains(u"gros"_s));
    CHECK(forms.contains(u"eau"_s));
    CHECK_FALSE(forms.contains(u"eaux"_s)); // that suffix needs another
}

TEST_CASE("an affix file of another build gives no forms", "[forms]")
{
    CHECK(WordForms(u"SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n"_s, u"1\nport/S\n"_s).isEmpty());
    CHECK(WordForms(affixes + u"AF 1\nAF S.\n"_s, u"1\nport/1\n"_s).isEmpty());
    CHECK(WordForms(affixes + u"KEEPCASE ||\n"_s, u"1\nport/S.\n"_s).isEmpty());
    CHECK(WordForms(u"FLAG long\nFORBIDDENWORD {}\n"_s, u"2\nport\nporc/{}\n"_s).isEmpty());
}

TEST_CASE("damaged files give no crash", "[forms]")
{
    std::mt19937 random(3);
    for (int round = 0; round < 500; ++round) {
        QString text = affixes;
        for (int k = 0; k < 5; ++k)
            text[static_cast<qsizetype>(random() % static_cast<size_t>(text.size()))] =
                QChar(static_cast<char16_t>(u' ' + random() % 96));
        CHECK(WordForms(
                  text.first(static_cast<qsizetype>(random() % static_cast<size_t>(text.size()))),
                  text)
                  .size() >= 0);
    }
}

TEST_CASE("hunspell accepts every form that is found among French words and slips",
          "[forms][property]")
{
    const WordForms forms(fileText(u"fr.aff"_s), fileText(u"fr.dic"_s));
    CHECK(forms.size() > 400'000);
    Hunspell hunspell("/usr/share/hunspell/fr.aff", "/usr/share/hunspell/fr.dic");
    const QStringList endings{u""_s,      u"s"_s, u"es"_s,  u"ent"_s,  u"ait"_s,
                              u"erons"_s, u"é"_s, u"aux"_s, u"ment"_s, u"z"_s};
    const QStringList lines = fileText(u"fr.dic"_s).split(u'\n');
    int found = 0;
    for (qsizetype at = 1; at < lines.size(); at += 17) {
        const QString stem = lines[at].section(u'/', 0, 0).section(u'\t', 0, 0).section(u' ', 0, 0);
        for (const QString &ending : endings)
            for (const QString &form :
                 {stem + ending, stem.chopped(std::min<qsizetype>(2, stem.size())) + ending}) {
                if (!forms.contains(form))
                    continue;
                ++found;
                INFO(form.toStdString());
                REQUIRE(hunspell.spell(form.toStdString()));
            }
    }
    CHECK(found > 5'000);
}
