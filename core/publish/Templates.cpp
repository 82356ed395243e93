#include "publish/Templates.h"

#include "base/AtomicFile.h"
#include "base/Sha256.h"
#include "publish/TemplateText.h"

#include <QDir>
#include <QMap>
#include <QRegularExpression>

// Outside of every namespace, as Qt wants it: a static library's resources need a call to be
// linked.
static void loadWebResources()
{
    Q_INIT_RESOURCE(web);
}

namespace feuillet {

using namespace Qt::StringLiterals;

// A file with the path that an error tells.
struct TemplateSource
{
    QString path;
    QByteArray bytes;
};

namespace {

const QString suffix = u".mustache"_s;
const QString frontStyle = u"front.css"_s;
const QString paperStyle = u"paper.css"_s; // of pages and fronts
constexpr int deepest = 8;                 // of templates inside templates

using Sources = QMap<QString, TemplateSource>;

Result<Sources> sourcesIn(const QString &folder)
{
    static const QStringList wanted{u"*"_s + suffix, u"*.css"_s, u"*.js"_s,  u"*.woff2"_s,
                                    u"*.png"_s,      u"*.jpg"_s, u"*.svg"_s, u"*.webp"_s};
    Sources sources;
    for (const QString &name : QDir(folder).entryList(wanted, QDir::Files, QDir::Name)) {
        const QString path = folder + u'/' + name;
        const auto bytes = readFile(path);
        if (!bytes)
            return std::unexpected(bytes.error());
        sources.insert(name, {path, *bytes});
    }
    if (sources.isEmpty())
        return fail(Fault::Unreadable, folder);
    return sources;
}

Result<Sources> builtInSources()
{
    loadWebResources();
    return sourcesIn(u":/web"_s);
}

// The text of a file with the files that it asks for in their places.
class Inlining
{
public:
    explicit Inlining(const Sources &sources) : m_sources(sources) {}

    Result<QByteArray> text(const QString &name, int depth = 0) const
    {
        static const QRegularExpression part(u"\\{\\{>\\s*([\\w-]+)\\s*\\}\\}"_s);
        const TemplateSource &source = *m_sources.find(name);
        const QString whole = QString::fromUtf8(source.bytes);
        QByteArray text;
        qsizetype done = 0;
        for (auto found = part.globalMatch(whole); found.hasNext();) {
            const auto match = found.next();
            const QString wanted = match.captured(1) + suffix;
            if (depth == deepest || !m_sources.contains(wanted))
                return fail(Fault::Malformed,
                            placeAfter(whole.left(match.capturedStart()).toUtf8(), source.path) +
                                match.captured());
            const auto inside = this->text(wanted, depth + 1);
            if (!inside)
                return inside;
            text += whole.mid(done, match.capturedStart() - done).toUtf8() + inside->trimmed();
            done = match.capturedEnd();
        }
        return text + whole.mid(done).toUtf8();
    }

private:
    const Sources &m_sources;
};

// Each file alone first, so that an error tells the place in it.
Result<QHash<QString, TemplateText>> parsed(const Sources &sources)
{
    QHash<QString, TemplateText> texts;
    for (auto source = sources.begin(); source != sources.end(); ++source) {
        if (!source.key().endsWith(suffix))
            continue;
        if (const auto alone = TemplateText::parse(source->path, source->bytes); !alone)
            return std::unexpected(alone.error());
        const auto whole = Inlining(sources).text(source.key());
        if (!whole)
            return std::unexpected(whole.error());
        const auto text = TemplateText::parse(source->path, *whole);
        if (!text)
            return std::unexpected(text.error());
        texts.insert(source.key().chopped(suffix.size()), *text);
    }
    return texts;
}

QByteArray markOf(const Sources &sources)
{
    Sha256 mark;
    for (auto source = sources.begin(); source != sources.end(); ++source)
        mark.add(source.key().toUtf8() + '\0' + source->bytes + '\0');
    return mark.result();
}

} // namespace

Result<Templates> Templates::of(const Sources &sources)
{
    const auto texts = parsed(sources);
    if (!texts)
        return std::unexpected(texts.error());
    Templates templates(*texts);
    for (auto source = sources.begin(); source != sources.end(); ++source) {
        if (source.key().endsWith(suffix))
            continue;
        const PageFile asset{u"assets/"_s + source.key(), source->bytes};
        if (source.key() != frontStyle)
            templates.m_assets << asset;
        if (source.key() == frontStyle || source.key() == paperStyle)
            templates.m_frontAssets << asset;
    }
    templates.m_mark = markOf(sources);
    return templates;
}

Result<Templates> Templates::builtIn()
{
    const auto sources = builtInSources();
    if (!sources)
        return std::unexpected(sources.error());
    return of(*sources);
}

Result<Templates> Templates::fromFolder(const QString &folder)
{
    const auto own = sourcesIn(folder);
    if (!own)
        return std::unexpected(own.error());
    auto sources = builtInSources();
    if (!sources)
        return std::unexpected(sources.error());
    sources->insert(*own);
    return of(*sources);
}

Result<QByteArray> Templates::fill(const QString &name, const TemplateValues &values,
                                   const TemplateGround &ground) const
{
    const auto text = m_texts.find(name);
    return text == m_texts.end() ? fail(Fault::Unknown, name + suffix)
                                 : text->render(values, ground);
}

Result<QList<PageFile>> builtInTemplateFiles()
{
    const auto sources = builtInSources();
    if (!sources)
        return std::unexpected(sources.error());
    QList<PageFile> files;
    for (auto source = sources->begin(); source != sources->end(); ++source)
        files.append({source.key(), source->bytes});
    return files;
}

} // namespace feuillet
