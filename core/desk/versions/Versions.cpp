#include "desk/versions/Versions.h"

#include "article/Length.h"
#include "desk/Write.h"
#include "store/ArticleStore.h"
#include "store/ledger/SealStore.h"
#include "store/PeopleStore.h"

#include <QCoreApplication>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Versions)
};

// Counting reads the whole text: about a millisecond each.
constexpr qsizetype mostCounted = 50;
const auto restored = u"restore "_s; // the number follows

QString reasonText(const Revision &revision)
{
    const QString &reason = revision.saving.reason;
    if (reason == "import"_L1)
        return Words::tr("Received");
    if (reason == "save"_L1)
        return revision.number == 1 ? Words::tr("Created") : Words::tr("Saved");
    if (reason == "recover"_L1)
        return Words::tr("Recovered");
    if (reason.startsWith(restored))
        return Words::tr("Version %1 restored").arg(reason.mid(restored.size()));
    return reason;
}

// What the store knows of an article's past.
struct Past
{
    QList<Revision> revisions; // oldest first
    QList<StepTaken> steps;
    QList<Seal> seals;
    std::optional<Seal> standing;
    QHash<PersonId, QString> names;
};

template <typename T>
bool taken(Result<T> &&read, T &into, Error &error)
{
    if (!read) {
        error = read.error();
        return false;
    }
    into = *std::move(read);
    return true;
}

Result<Past> pastOf(Database &database, ArticleId id)
{
    Past past;
    QList<Person> people;
    Error error{};
    const ArticleStore articles(database);
    const SealStore seals(database);
    if (!taken(articles.revisions(id), past.revisions, error) ||
        !taken(articles.steps(id), past.steps, error) || !taken(seals.all(id), past.seals, error) ||
        !taken(seals.last(id), past.standing, error) ||
        !taken(PeopleStore(database).all(), people, error))
        return std::unexpected(error);
    if (past.revisions.isEmpty())
        return fail(Fault::Unknown, id.text());
    for (const Person &person : people)
        past.names.insert(person.id, person.name);
    return past;
}

Version versionOf(const Revision &revision, const Past &past)
{
    Version version{.number = revision.number,
                    .who = {},
                    .at = revision.saving.at,
                    .reason = reasonText(revision),
                    .sealedBy = {}};
    QStringList names;
    for (const PersonId author : revision.saving.authors)
        names.append(past.names.value(author));
    version.who = names.join(u", "_s);
    for (const Seal &seal : past.seals)
        if (seal.reading().revision == revision.number)
            version.sealedBy = seal.readerName();
    return version;
}

Result<> count(QList<Version> &versions, Database &database, ArticleId id)
{
    for (qsizetype k = 0; k < std::min(versions.size(), mostCounted); ++k) {
        const auto text = ArticleStore(database).text(id, versions[k].number);
        if (!text)
            return std::unexpected(text.error());
        versions[k].signes = lengthOf(*text).signes;
        if (k > 0)
            versions[k - 1].difference = *versions[k - 1].signes - *versions[k].signes;
    }
    return {};
}

// What the author last sent to be read; if nothing was sent, what stood before another wrote.
std::optional<int> authorsVersion(const Past &past)
{
    for (auto step = past.steps.crbegin(); step != past.steps.crend(); ++step)
        if (step->action == Action::Submit)
            return step->revision;
    const QList<PersonId> first = past.revisions.first().saving.authors;
    for (const Revision &revision : past.revisions)
        if (revision.saving.authors != first)
            return revision.number - 1;
    return std::nullopt;
}

// Who wrote in a version what nobody had read: a seal that was given later lies over another text,
// and four eyes would not look behind it.
QList<PersonId> unreadAuthors(const Past &past, int number)
{
    if (!past.standing || past.standing->reading().revision <= number)
        return {};
    int read = 0;
    for (const Seal &seal : past.seals)
        if (seal.reading().revision <= number)
            read = std::max(read, seal.reading().revision);
    QList<PersonId> authors;
    for (const Revision &revision : past.revisions)
        if (revision.number > read && revision.number <= number)
            for (const PersonId author : revision.saving.authors)
                if (!authors.contains(author))
                    authors << author;
    return authors;
}

} // namespace

Result<Versions> versionsOf(Seat &seat, ArticleId id)
{
    const auto past = pastOf(seat.database, id);
    if (!past)
        return std::unexpected(past.error());
    Versions versions;
    for (const Revision &revision : past->revisions)
        versions.list.prepend(versionOf(revision, *past));
    if (const auto counted = count(versions.list, seat.database, id); !counted)
        return std::unexpected(counted.error());
    if (past->standing)
        versions.signedOff = past->standing->reading().revision;
    versions.authors = authorsVersion(*past);
    return versions;
}

Result<Article> versionText(Seat &seat, ArticleId id, int number)
{
    return ArticleStore(seat.database).text(id, number);
}

Result<int> restoreVersion(Seat &seat, ArticleId id, int number, int base)
{
    const auto text = versionText(seat, id, number);
    if (!text)
        return std::unexpected(text.error());
    const auto past = pastOf(seat.database, id);
    if (!past)
        return std::unexpected(past.error());
    auto others = unreadAuthors(*past, number);
    others.removeAll(seat.person.id);
    return save(seat, id, base, *text, restored + QString::number(number), others);
}

} // namespace feuillet
