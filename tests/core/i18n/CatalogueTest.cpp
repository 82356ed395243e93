// Holds resources/i18n to the code; what is wrong prints as "context: source: what".
#include "Faults.h"

#include "support/Printing.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

void holds(const QStringList &faults)
{
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}

QStringList faultsOf(const QList<Entry> &entries)
{
    QStringList faults;
    for (const Entry &entry : entries)
        for (const QString &fault : entryFaults(entry))
            faults += entry.name() + u": "_s + fault;
    return faults;
}

// Names in one and not in the other, each as often as it is.
QStringList without(QList<Entry> entries, const QList<Entry> &others)
{
    QStringList names;
    for (const Entry &entry : entries)
        names += entry.name();
    for (const Entry &other : others)
        names.removeOne(other.name());
    return names;
}

QList<Entry> plurals(QList<Entry> entries)
{
    entries.removeIf([](const Entry &entry) { return !entry.isPlural; });
    return entries;
}

} // namespace

TEST_CASE("every text is translated, and says all that it says in the code", "[i18n]")
{
    CHECK(french().size() > 300);
    holds(faultsOf(french()));
    holds(faultsOf(english()));
}

TEST_CASE("the translations are those of the texts in the code", "[i18n]")
{
    const auto code = inTheCode();

    holds(without(code, french())); // to add: cmake --build build --target translations_update
    holds(without(french(), code)); // to take out: the same
    holds(without(plurals(code), english()));
    holds(without(english(), plurals(code)));
}

TEST_CASE("French texts keep the typography that Feuillet asks of others", "[i18n]")
{
    QStringList faults;
    for (const Entry &entry : french())
        for (const QString &form : entry.forms)
            for (const QString &fault : typographyFaults(form))
                faults += form + u": "_s + fault;
    holds(faults);
}
