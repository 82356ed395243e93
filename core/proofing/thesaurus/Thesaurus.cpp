#include "proofing/thesaurus/Thesaurus.h"

#include "proofing/words/Elision.h"

#include <mythes.hxx>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

const QString stem = u"/th_fr_FR_v2"_s;
constexpr qsizetype longestWord = 100;

bool holds(const QString &folder)
{
    return QFileInfo::exists(folder + stem + u".idx"_s) &&
           QFileInfo::exists(folder + stem + u".dat"_s);
}

// "plier(se)" is said "se plier".
QString spoken(const QString &entry)
{
    constexpr QLatin1StringView reflexive("(se)");
    if (!entry.endsWith(reflexive))
        return entry;
    const QString verb = entry.chopped(reflexive.size()).trimmed();
    return (takesElision(verb) ? u"s’"_s : u"se "_s) + verb;
}

// mythes says the first synonym behind it: "(Nom) bâtiment".
QString partOfSpeech(const QString &definition)
{
    const qsizetype end = definition.indexOf(u')');
    const QString part = definition.startsWith(u'(') ? definition.mid(1, end - 1) : QString();
    return part == "?"_L1 ? QString() : part;
}

// What mythes hands out, until it takes it back.
class Entries
{
public:
    Entries(MyThes &thesaurus, const QByteArray &word) : m_thesaurus(thesaurus)
    {
        m_count = thesaurus.Lookup(word.constData(), static_cast<int>(word.size()), &m_first);
    }
    ~Entries() { m_thesaurus.CleanUpAfterLookup(&m_first, m_count); }
    Q_DISABLE_COPY_MOVE(Entries)

    const mentry *begin() const { return m_first; }
    const mentry *end() const { return m_first + m_count; }

private:
    MyThes &m_thesaurus;
    mentry *m_first = nullptr;
    int m_count = 0;
};

} // namespace

QStringList thesaurusFolders()
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(u':', Qt::SkipEmptyParts);
    return folders << u"/usr/share/mythes"_s;
}

bool Thesaurus::isInstalled(const QStringList &folders)
{
    return std::ranges::any_of(folders, holds);
}

Result<std::unique_ptr<Thesaurus>> Thesaurus::load(const QStringList &folders)
{
    const auto folder = std::ranges::find_if(folders, holds);
    if (folder == folders.end())
        return fail(Fault::Missing, u"mythes-fr"_s);
    const QString path = *folder + stem;
    auto entries = std::make_unique<MyThes>(QFile::encodeName(path + u".idx"_s).constData(),
                                            QFile::encodeName(path + u".dat"_s).constData());
    const QByteArray charset = entries->get_th_encoding();
    if (!QStringDecoder(charset.constData()).isValid())
        return fail(Fault::Malformed, path + u".idx"_s);
    return std::unique_ptr<Thesaurus>(new Thesaurus(std::move(entries), charset));
}

Thesaurus::Thesaurus(std::unique_ptr<MyThes> entries, const QByteArray &charset)
    : m_entries(std::move(entries)), m_encoder(charset.constData()), m_decoder(charset.constData())
{
}

Thesaurus::~Thesaurus() = default;

QList<Meaning> Thesaurus::meanings(const QString &word)
{
    QList<Meaning> meanings;
    if (word.isEmpty() || word.size() > longestWord || word.contains(QChar(0)))
        return meanings;
    const QByteArray bytes = m_encoder.encode(word);
    for (const mentry &entry : Entries(*m_entries, bytes)) {
        Meaning meaning{partOfSpeech(m_decoder(QByteArrayView(entry.defn))), {}};
        for (int at = 0; at < entry.count; ++at)
            if (const QString synonym = spoken(m_decoder(QByteArrayView(entry.psyns[at])));
                !synonym.isEmpty() && synonym != word && !meaning.synonyms.contains(synonym))
                meaning.synonyms << synonym;
        if (!meaning.synonyms.isEmpty())
            meanings << meaning;
    }
    return meanings;
}

} // namespace feuillet
