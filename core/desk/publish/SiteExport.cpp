#include "desk/publish/SiteExport.h"

#include "base/AtomicFile.h"
#include "desk/publish/ExportMark.h"
#include "desk/publish/PageTemplates.h"
#include "desk/publish/PublicationLog.h"
#include "publish/site/SitePlan.h"
#include "store/ArticleStore.h"
#include "store/Chaining.h"
#include "store/ledger/SealStore.h"

#include <QFile>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

using Part = ExportProgress::Part;

// One export, from what is known of the folder to its exchange.
class Export
{
public:
    Export(Seat &seat, std::optional<ArticleId> chosen, const OnProgress &progress)
        : m_seat(seat), m_chosen(chosen), m_progress(progress)
    {
    }

    Result<SiteReport> to(const QString &folder)
    {
        const auto done = inOrder([&] { return open(folder); }, [&] { return readBefore(); },
                                  [&] { return makeStories(); }, [&] { return makeOthers(); },
                                  [&] { return putOut(); });
        if (!done)
            return failed(done);
        m_report.stories = m_next.stories.size();
        m_report.written = m_writer->written();
        m_report.removed = m_writer->removed();
        return std::move(m_report);
    }

private:
    Result<> open(const QString &folder);
    Result<> readBefore();
    Result<> readManifest();
    bool isKnown() const { return !m_before.mark.isEmpty(); }
    bool haveAssetsStrayed() const;
    Result<QList<ArticleId>> candidates();
    Result<QList<ArticleId>> changedStories() const;
    Result<QList<ArticleId>> everyStory() const;
    Result<Terms> terms(qsizetype stories);
    Result<> makeStories();
    void take(MadePages &&made);
    Result<> makeOthers();
    Result<> makeOther(const PlannedFile &planned);
    Result<> putOther(const PageFile &file, const QByteArray &mark);
    Result<> takeBackOthers();
    bool isNothingNew() const;
    Result<> putOut();
    Result<> writeManifest();
    SiteManifest manifest() const;
    Result<> log();
    void keepState();
    bool goesOn(Part part, qsizetype done, qsizetype total) const
    {
        return !m_progress || m_progress({part, done, total});
    }

    Seat &m_seat;
    std::optional<ArticleId> m_chosen; // none: all that is signed
    const OnProgress &m_progress;
    SiteReport m_report;

    Site m_site;
    std::optional<Templates> m_templates;
    std::unique_ptr<TwinFolder> m_folder;
    std::unique_ptr<SiteWriter> m_writer;
    ChainHead m_head; // of the ledger, before anything else was read
    SiteState m_before;
    SiteManifest m_manifest; // where nothing else is known of the folder
    SiteState m_next;
    MadePages m_made;
};

Result<> Export::open(const QString &folder)
{
    auto templates = templatesOf(m_seat);
    if (!templates)
        return failed(templates);
    const auto paper = site(m_seat.database);
    if (!paper)
        return failed(paper);
    auto opened = TwinFolder::open(folder);
    if (!opened)
        return failed(opened);
    m_templates = *std::move(templates);
    m_site = *paper;
    m_folder = *std::move(opened);
    return {};
}

// Where the program, the site's name or the store is another than then, only the manifest tells
// what lies in the folder.
Result<> Export::readBefore()
{
    const auto mark = exportMark(m_site, *m_templates);
    if (!mark)
        return failed(mark);
    const SealStore seals(m_seat.database);
    const auto head = seals.head();
    if (!head)
        return failed(head);
    if (const auto bytes = readFile(SiteWriter::stateFile(*m_folder)))
        m_before = siteStateFrom(*bytes).value_or(SiteState());
    const bool isHeld = seals.holds(m_before.seen).value_or(false); // damaged: not held
    m_manifest.whole = false;
    m_writer = std::make_unique<SiteWriter>(*m_folder, m_before, m_manifest);
    if (m_before.mark != *mark || !isHeld || haveAssetsStrayed())
        if (const auto read = readManifest(); !read)
            return read;
    m_head = *head;
    m_next.mark = *mark;
    m_next.whole = m_before.whole || m_manifest.whole || !m_chosen;
    return {};
}

Result<> Export::readManifest()
{
    const QString file = m_folder->pathOf(QLatin1StringView(manifestFile));
    if (const auto bytes = readFile(file)) {
        const auto manifest = siteManifestFrom(*bytes);
        if (!manifest)
            return std::unexpected(refused(Refusal::NotOurs, file));
        m_manifest = *manifest;
    }
    m_before = {};
    m_writer = std::make_unique<SiteWriter>(*m_folder, m_before, m_manifest);
    return {};
}

// Only pages bring them, so that all are made again.
bool Export::haveAssetsStrayed() const
{
    return std::ranges::any_of(m_before.others, [&](const PlacedFile &other) {
        return other.mark.isEmpty() && !m_writer->stands(other.file);
    });
}

// The stories whose page may be another than the one in the folder, by their ids.
Result<QList<ArticleId>> Export::candidates()
{
    QSet<ArticleId> ids{m_before.waiting.begin(), m_before.waiting.end()};
    for (const PlacedStory &story : m_before.stories)
        if (!std::ranges::all_of(story.files,
                                 [&](const SiteFile &file) { return m_writer->stands(file); }))
            ids.insert(story.id);
    for (const SiteFile &file : m_manifest.files)
        ids.insert(file.article);
    if (m_next.whole) {
        const auto changed = changedStories();
        if (!changed)
            return changed;
        ids.unite({changed->begin(), changed->end()});
    }
    if (m_chosen)
        ids.insert(*m_chosen);
    ids.remove(ArticleId());
    QList<ArticleId> sorted = ids.values();
    std::ranges::sort(sorted);
    return sorted;
}

// All that the ledger tells of since; all that there is, where nothing is known of the folder.
Result<QList<ArticleId>> Export::changedStories() const
{
    if (isKnown() && m_before.whole)
        return SealStore(m_seat.database).touchedSince(m_before.seen.seq);
    return everyStory();
}

Result<QList<ArticleId>> Export::everyStory() const
{
    QList<ArticleId> ids;
    for (const Stage stage : allStages()) {
        if (stage != Stage::Signed && !isPublic(stage))
            continue;
        const auto out = ArticleStore(m_seat.database).idsAt(stage);
        if (!out)
            return out;
        ids += *out;
    }
    return ids;
}

Result<Terms> Export::terms(qsizetype stories)
{
    if (m_chosen)
        return Terms{.chosen = m_chosen};
    const auto fresh = ArticleStore(m_seat.database).idsAt(Stage::Signed);
    if (!fresh)
        return failed(fresh);
    return termsFor(m_seat, std::min(fresh->size(), stories));
}

Result<> Export::makeStories()
{
    const auto ids = candidates();
    if (!ids)
        return failed(ids);
    const auto asked = terms(ids->size());
    if (!asked)
        return failed(asked);
    auto made =
        makePages(m_seat, {*ids, *asked, m_site}, *m_writer, [&](qsizetype done, qsizetype total) {
            return goesOn(Part::Pages, done, total);
        });
    if (!made)
        return failed(made);
    for (const auto &[id, error] : made->leftOut)
        if (id == m_chosen)
            return std::unexpected(error);
    take(*std::move(made));
    return {};
}

void Export::take(MadePages &&made)
{
    m_made = std::move(made);
    QHash<ArticleId, qsizetype> places;
    for (const PlacedStory &story : m_before.stories) {
        places.insert(story.id, m_next.stories.size());
        m_next.stories << story;
    }
    for (const MadeStory &story : m_made.stories)
        if (const auto place = places.constFind(story.placed.id); place != places.cend())
            m_next.stories[*place] = story.placed;
        else
            m_next.stories << story.placed;
    m_next.waiting = m_made.waiting;
    m_report.leftOut = m_made.leftOut;
    for (const MadeStory &story : m_made.stories)
        if (story.step)
            m_report.published.append(
                {story.placed.id, m_folder->pathOf(story.placed.files.last().path), story.changed});
}

Result<> Export::makeOthers()
{
    for (const PlacedFile &other : m_before.others)
        if (other.mark.isEmpty())
            m_next.others.insert(other.file.path, other);
    for (const PageFile &asset : m_made.assets)
        if (const auto put = putOther(asset, {}); !put)
            return put;
    QList<SiteStory> stories;
    for (const PlacedStory &story : m_next.stories)
        stories << story.story;
    const auto planned = m_next.whole ? plannedFiles(stories, m_site, *m_templates)
                                      : movedFiles(stories, m_site, *m_templates);
    for (qsizetype at = 0; at < planned.size(); ++at) {
        if (const auto made = makeOther(planned[at]); !made)
            return made;
        if (!goesOn(Part::Fronts, at + 1, planned.size()))
            return fail(Fault::Cancelled);
    }
    return takeBackOthers();
}

Result<> Export::makeOther(const PlannedFile &planned)
{
    const auto before = m_before.others.constFind(planned.path);
    if (before != m_before.others.cend() && before->mark == planned.mark &&
        m_writer->stands(before->file)) {
        m_next.others.insert(planned.path, *before);
        return {};
    }
    const auto bytes = planned.make();
    return bytes ? putOther({planned.path, *bytes}, planned.mark) : failed(bytes);
}

Result<> Export::putOther(const PageFile &file, const QByteArray &mark)
{
    const auto put = m_writer->put(file);
    if (!put)
        return failed(put);
    m_next.others.insert(
        file.path, {{.path = file.path, .size = file.bytes.size(), .sha256 = put->sha256}, mark});
    return {};
}

// Fronts and feeds that are no longer: of a rubric without a story, of a site without an address.
Result<> Export::takeBackOthers()
{
    QList<SiteFile> before;
    for (const PlacedFile &other : m_before.others)
        before << other.file;
    for (const SiteFile &file : m_manifest.files)
        if (file.article.isNull())
            before << file;
    for (const SiteFile &file : before)
        if (!m_next.others.contains(file.path))
            if (const auto gone = m_writer->takeBack(file.path, file.sha256.toHex()); !gone)
                return gone;
    return {};
}

bool Export::isNothingNew() const
{
    return isKnown() && !m_folder->hasChanged() && m_next.stories == m_before.stories &&
           std::ranges::none_of(m_made.stories, &MadeStory::isNews);
}

Result<> Export::putOut()
{
    if (isNothingNew()) {
        if (m_head != m_before.seen || m_next.waiting != m_before.waiting) {
            m_next.seen = m_head;
            keepState();
        }
        return {};
    }
    if (const auto written = writeManifest(); !written)
        return written;
    auto work = Transaction::begin(m_seat.database);
    if (!work)
        return failed(work);
    const auto done = inOrder([&] { return log(); }, [&] { return m_folder->swap(); },
                              [&] { return work->commit(); });
    if (done)
        keepState();
    return done;
}

Result<> Export::writeManifest()
{
    const QString name = QString::fromLatin1(manifestFile);
    const QByteArray bytes = toBytes(manifest());
    if (readFile(m_folder->pathOf(name)) == bytes)
        return {};
    return m_folder->write(name, bytes);
}

SiteManifest Export::manifest() const
{
    SiteManifest manifest{.mark = m_next.mark, .whole = m_next.whole, .head = {}, .files = {}};
    for (const PlacedStory &story : m_next.stories) {
        manifest.files += story.files;
        if (story.rests.seq > manifest.head.seq)
            manifest.head = story.rests;
    }
    for (const PlacedFile &other : m_next.others)
        manifest.files << other.file;
    std::ranges::sort(manifest.files, {}, &SiteFile::path);
    return manifest;
}

Result<> Export::log()
{
    const auto known = logPublications(m_seat, m_made.stories, m_folder->path(), m_head);
    if (!known)
        return failed(known);
    m_next.seen = *known;
    return {};
}

// Without it the next export takes longer, and that is all.
void Export::keepState()
{
    const QString file = SiteWriter::stateFile(*m_folder);
    if (!writeFile(file, toBytes(m_next)))
        QFile::remove(file);
}

} // namespace

Result<SiteReport> publishSite(Seat &seat, const QString &folder, const OnProgress &progress)
{
    if (const auto may = mayPublish(seat.person); !may)
        return failed(may);
    return Export(seat, {}, progress).to(folder);
}

// What is refused is refused before anything is made on the disk.
Result<SiteReport> publishInto(Seat &seat, ArticleId id, const QString &folder)
{
    const auto decision = decisionOn(seat, id, {.chosen = id});
    if (!decision)
        return failed(decision);
    if (decision->refusal)
        return std::unexpected(*decision->refusal);
    return Export(seat, id, {}).to(folder);
}

} // namespace feuillet
