#include "proofing/Dictionary.h"

#include "base/AtomicFile.h"
#include "proofing/words/FormLike.h"
#include "proofing/words/Letters.h"

#include <hunspell/hunspell.hxx>
#include <QFile>
#include <QFileInfo>

#include <future>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 100; // hunspell's own limit

QString packageOf(const QString &language)
{
    return language.startsWith(u"fr"_s) ? u"hunspell-fr-comprehensive"_s
                                        : u"hunspell-"_s + language;
}

// hunspell writes ISO8859-15 and microsoft-cp1251.
QByteArray commonName(QByteArray charset)
{
    if (charset.startsWith("ISO8859"))
        charset.insert(3, '-');
    return charset.replace("microsoft-cp", "windows-");
}

// The charset that the affix file declares; hunspell's default without a SET line.
QByteArray charsetOf(const QByteArray &affixFile)
{
    const auto set = affixFile.startsWith("SET ") ? 0 : affixFile.indexOf("\nSET ") + 1;
    if (set == 0 && !affixFile.startsWith("SET "))
        return "ISO-8859-1";
    return commonName(affixFile.mid(set + 4, affixFile.indexOf('\n', set + 4) - set - 4).trimmed());
}

struct Files
{
    QByteArray charset;
    QString affixes;
    QString words;
};

// hunspell itself takes any bytes for a dictionary and then refuses every word.
Result<Files> readFiles(const QString &stem)
{
    const auto affixes = readFile(stem + u".aff"_s);
    const auto words = readFile(stem + u".dic"_s);
    if (!affixes || !words)
        return std::unexpected(affixes ? words.error() : affixes.error());
    bool isCount = false;
    const int count =
        words->left(words->indexOf('\n')).trimmed().split(' ').first().toInt(&isCount);
    const QByteArray charset = charsetOf(*affixes);
    QStringDecoder decode(charset.constData());
    if (!isCount || count <= 0 || !decode.isValid())
        return fail(Fault::Malformed, stem + u".dic"_s);
    return Files{charset, decode(*affixes), decode(*words)};
}

} // namespace

QStringList dictionaryFolders()
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(u':', Qt::SkipEmptyParts);
    return folders << u"/usr/share/hunspell"_s;
}

Result<std::unique_ptr<Dictionary>> Dictionary::load(const QStringList &folders,
                                                     const QString &language)
{
    for (const QString &folder : folders) {
        const QString stem = folder + u'/' + language;
        if (!QFileInfo::exists(stem + u".aff"_s) || !QFileInfo::exists(stem + u".dic"_s))
            continue;
        const auto files = readFiles(stem);
        if (!files)
            return std::unexpected(files.error());
        auto forms = std::async([&files] { return WordForms(files->affixes, files->words); });
        auto hunspell = std::make_unique<Hunspell>(QFile::encodeName(stem + u".aff"_s).constData(),
                                                   QFile::encodeName(stem + u".dic"_s).constData());
        return std::unique_ptr<Dictionary>(
            new Dictionary(stem, std::move(hunspell), files->charset, forms.get()));
    }
    return fail(Fault::Missing, packageOf(language));
}

Dictionary::Dictionary(QString stem, std::unique_ptr<Hunspell> hunspell, const QByteArray &charset,
                       WordForms forms)
    : m_stem(std::move(stem)), m_hunspell(std::move(hunspell)), m_forms(std::move(forms)),
      m_encoder(charset.constData()), m_decoder(charset.constData())
{
}

Dictionary::~Dictionary() = default;

bool Dictionary::accepts(QStringView word)
{
    return isForm(word) || (encode(word) && m_hunspell->spell(m_bytes));
}

// As it is, or with the capitals that any word may take.
bool Dictionary::isForm(QStringView word) const
{
    if (m_forms.contains(word))
        return true;
    const WordCase shape = wordCase(word);
    return (shape == WordCase::Capitalised || shape == WordCase::AllCapitals) &&
           m_forms.contains(word.toString().toLower());
}

const Beginnings &Dictionary::beginnings()
{
    if (!m_beginnings) {
        const auto files = readFiles(m_stem); // gone since: none, hunspell suggests
        m_beginnings = files ? Beginnings(files->affixes, files->words) : Beginnings();
    }
    return *m_beginnings;
}

QStringList Dictionary::suggest(QStringView word)
{
    QStringList proposals;
    if (!encode(word))
        return proposals;
    for (const std::string &proposal : m_hunspell->suggest(m_bytes))
        proposals << m_decoder(QByteArrayView(proposal));
    return proposals;
}

QStringList Dictionary::baseForms(QStringView word)
{
    QStringList forms;
    if (!encode(word))
        return forms;
    for (const std::string &form : m_hunspell->stem(m_bytes))
        forms << m_decoder(QByteArrayView(form));
    return forms;
}

std::vector<std::string> Dictionary::analyses(QStringView word)
{
    return encode(word) ? m_hunspell->analyze(m_bytes) : std::vector<std::string>();
}

QString Dictionary::inflected(const QString &word, const QString &like)
{
    const auto forms = analyses(like);
    const auto bases = analyses(word); // leaves the word in m_bytes
    for (const std::string &form : forms)
        for (const std::string &base : bases)
            if (const std::string wanted = formLike(form, base); !wanted.empty())
                for (const std::string &made : m_hunspell->generate(m_bytes, std::vector{wanted}))
                    return m_decoder(QByteArrayView(made));
    return word;
}

bool Dictionary::encode(QStringView word)
{
    if (word.isEmpty() || word.size() > longestWord)
        return false;
    m_bytes.resize(static_cast<size_t>(m_encoder.requiredSpace(word.size())));
    const char *end = m_encoder.appendToBuffer(m_bytes.data(), word);
    m_bytes.resize(static_cast<size_t>(end - m_bytes.data()));
    const bool complete = !m_encoder.hasError();
    m_encoder.resetState();
    return complete;
}

} // namespace feuillet
