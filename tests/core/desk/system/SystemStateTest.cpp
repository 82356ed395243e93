#include "desk/system/SystemState.h"
#include "base/AtomicFile.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>
#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

// A machine with nothing on it but what a test puts there.
class Machine
{
public:
    QString with(const QString &file) const
    {
        REQUIRE(writeFile(m_folder.filePath(file), "x"));
        return m_folder.path();
    }
    Surroundings around() const
    {
        const QString here = m_folder.path();
        return {{here},
                {here},
                {here},
                {here},
                {here + u"/feuillet-photo"_s},
                here,
                here,
                {u"/usr/bin/false"_s, {}}};
    }
    SystemState state() const { return systemState(around()); }

private:
    QTemporaryDir m_folder;
};

QList<SystemPart> there(const SystemState &state)
{
    QList<SystemPart> parts;
    for (const auto &[part, isThere] : state.parts)
        if (isThere)
            parts += part;
    return parts;
}

} // namespace

TEST_CASE("on a bare machine every part is missing, and one command brings them", "[system]")
{
    const SystemState state = Machine().state();

    CHECK(there(state).isEmpty());
    CHECK(state.parts.size() == 7);
    CHECK(state.missingPackages().size() == 7);
    CHECK(installation(state).startsWith(u"sudo apt install hunspell-fr-comprehensive "_s));
}

TEST_CASE("each part is found by its files", "[system]")
{
    const auto [part, files] =
        GENERATE(std::pair(SystemPart::Dictionary, QStringList{u"fr.aff"_s, u"fr.dic"_s}),
                 std::pair(SystemPart::Preview,
                           QStringList{u"feuillet_preview.so"_s, u"libQt6WebEngineWidgets.so.6"_s}),
                 std::pair(SystemPart::PhotoHelper, QStringList{u"feuillet-photo"_s}),
                 std::pair(SystemPart::WebPPictures, QStringList{u"libqwebp.so"_s}),
                 std::pair(SystemPart::QtWords, QStringList{u"qtbase_fr.qm"_s}));
    const Machine machine;
    for (const QString &file : files) {
        CHECK(there(machine.state()).isEmpty()); // one of two is not enough
        machine.with(file);
    }

    CHECK(there(machine.state()) == QList{part});
    CHECK_FALSE(machine.state().missingPackages().contains(packageOf(part)));
}

TEST_CASE("grammar is there when its process says so", "[system]")
{
    Surroundings around = Machine().around();
    around.grammar = {u"/usr/bin/true"_s, {}};
    CHECK(there(systemState(around)) == QList{SystemPart::Grammar});

    around.grammar = {u"/nowhere/python3"_s, {}};
    CHECK(there(systemState(around)).isEmpty());
}

TEST_CASE("the packages of this machine are found, and nothing is to be installed", "[system]")
{
    Surroundings around = surroundings();
    around.previewModules = {}; // of the program, which a test is not
    const SystemState state = systemState(around);

    CHECK(state.missingPackages() == QStringList{packageOf(SystemPart::Preview)});
}

TEST_CASE("a report tells versions and packages, and nobody's name or folder", "[system]")
{
    const QString text = report(Machine().state());

    CHECK(text.contains(u"Feuillet: "_s + QStringLiteral(FEUILLET_VERSION)));
    CHECK(text.contains(u"Qt: "_s));
    CHECK(text.contains(u"python3-grammalecte: MISSING"_s));
    CHECK_FALSE(text.contains(QDir::homePath()));
    CHECK_FALSE(text.contains(u" /"_s));
}

TEST_CASE("every part says what it is, what is lost without it and who brings it", "[system]")
{
    for (const auto &[part, isThere] : Machine().state().parts) {
        CHECK_FALSE(label(part).isEmpty());
        CHECK(lossWithout(part).endsWith(u'.'));
        CHECK_FALSE(packageOf(part).contains(u' '));
    }
}
