#include "proofing/ProofSettings.h"

#include "support/Printing.h"

#include <random>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

constexpr FindingKind kinds[] = {FindingKind::Spelling,    FindingKind::Grammar,
                                 FindingKind::Slip,        FindingKind::Typography,
                                 FindingKind::Consistency, FindingKind::HouseStyle};
constexpr Severity severities[] = {Severity::Off, Severity::Remark, Severity::ToCheck,
                                   Severity::Blocking};

// Of rules that this program knows and of others, which a later one may know.
ProofSettings randomSettings(std::mt19937 &random)
{
    const QStringList rules{u"slip.noun"_s, u"spelling.unknown"_s, u"typography.km2"_s,
                            u"other.é \"rule\" 🖋"_s, u""_s};
    const QList<HouseStyle> styles = houseStyles();
    ProofSettings settings;
    settings.houseStyle = styles[static_cast<qsizetype>(random()) % styles.size()].id;
    for (const FindingKind kind : kinds)
        if (random() % 3 == 0)
            settings.silent.insert(kind);
    for (const QString &rule : rules)
        if (random() % 2 == 0)
            settings.severities.insert(rule, severities[random() % std::size(severities)]);
    return settings;
}

Finding finding(FindingKind kind, const QString &rule)
{
    Finding made;
    made.kind = kind;
    made.rule = rule;
    made.confidence = Confidence::ToCheck;
    return made;
}

QByteArray aFile(const QByteArray &members)
{
    return R"({"feuillet": "proofing", "version": 1)" + members + '}';
}

} // namespace

TEST_CASE("settings come back from their file as they went in", "[settings]")
{
    std::mt19937 random(20);
    for (int round = 0; round < 500; ++round) {
        const ProofSettings settings = randomSettings(random);
        const QByteArray file = proofSettingsFile(settings);
        INFO(file.toStdString());
        const auto read = proofSettingsFrom(file);
        REQUIRE(read);
        CHECK(*read == settings);
        CHECK(proofSettingsFile(*read) == file);
    }
}

TEST_CASE("what a file of settings does not say is as it is by default", "[settings]")
{
    const auto read = proofSettingsFrom(aFile({}));
    REQUIRE(read);
    CHECK(*read == ProofSettings());
}

TEST_CASE("a file that is not one of settings is refused, and so is a name that nobody knows",
          "[settings]")
{
    const std::pair<QByteArray, QString> cases[] = {
        {"", {}},
        {"a text", {}},
        {"[]", u"feuillet, version"_s},
        {R"({"version": 1})", u"feuillet, version"_s},
        {R"({"feuillet": "names", "version": 1})", u"feuillet, version"_s},
        {R"({"feuillet": "proofing", "version": 2})", u"feuillet, version"_s},
        {aFile(R"(, "houseStyle": "gothic")"), u"houseStyle"_s},
        {aFile(R"(, "houseStyle": 5)"), u"houseStyle"_s},
        {aFile(R"(, "silent": "grammar")"), u"silent"_s},
        {aFile(R"(, "silent": ["poetry"])"), u"poetry"_s},
        {aFile(R"(, "rules": ["slip.noun"])"), u"rules"_s},
        {aFile(R"(, "rules": {"slip.noun": "loud"})"), u"slip.noun"_s},
        {aFile(R"(, "rules": {"slip.noun": 1})"), u"slip.noun"_s},
    };
    for (const auto &[file, what] : cases) {
        INFO(file.toStdString());
        const auto read = proofSettingsFrom(file);
        REQUIRE_FALSE(read);
        CHECK(read.error().fault == Fault::Malformed);
        CHECK(read.error().detail.contains(what));
    }
}

TEST_CASE("findings of silent kinds and of rules that are off are not told", "[settings]")
{
    const QList<Finding> findings{finding(FindingKind::Slip, u"slip.noun"_s),
                                  finding(FindingKind::Slip, u"slip.a"_s),
                                  finding(FindingKind::Grammar, u"grammar.gn"_s)};
    ProofSettings settings;
    CHECK(judged(findings, settings) == findings);

    settings.silent = {FindingKind::Grammar};
    settings.severities = {{u"slip.a"_s, Severity::Off}};
    CHECK(judged(findings, settings) == findings.first(1));

    settings.severities.insert(u"grammar.gn"_s, Severity::Blocking); // silent all the same
    CHECK(judged(findings, settings) == findings.first(1));
}

TEST_CASE("a finding is as grave as the newsroom takes its rule", "[settings]")
{
    const auto under = [](Severity severity) {
        ProofSettings settings;
        settings.severities = {{u"slip.noun"_s, severity}};
        return judged({finding(FindingKind::Slip, u"slip.noun"_s)}, settings).value(0);
    };
    CHECK(under(Severity::Remark).confidence == Confidence::Style);
    CHECK(under(Severity::ToCheck).confidence == Confidence::ToCheck);
    CHECK_FALSE(under(Severity::ToCheck).blocks);
    CHECK(under(Severity::Blocking).confidence == Confidence::Certain);
    CHECK(under(Severity::Blocking).blocks);
}
