#pragma once

#include "base/Result.h"

#include <QStringConverter>
#include <QStringList>

#include <memory>

class MyThes;

namespace feuillet {

// One sense of a word.
struct Meaning
{
    QString partOfSpeech; // in French, as the thesaurus says it: "Nom"; empty when it does not
    QStringList synonyms;

    bool operator==(const Meaning &) const = default;
};

// Where thesauri are looked for: the folders of DICPATH, then /usr/share/mythes.
QStringList thesaurusFolders();

// A thesaurus of mythes. Loading takes some 10 ms and 3 MB, an answer less than a tenth of a
// millisecond.
class Thesaurus
{
public:
    static bool isInstalled(const QStringList &folders = thesaurusFolders());
    // Missing (detail: the package to install) when no folder has it, Malformed when it cannot be
    // what it says.
    static Result<std::unique_ptr<Thesaurus>> load(const QStringList &folders = thesaurusFolders());
    ~Thesaurus();
    Thesaurus(const Thesaurus &) = delete;
    Thesaurus &operator=(const Thesaurus &) = delete;

    QList<Meaning> meanings(const QString &word); // as it stands; nothing for an inflected form

private:
    Thesaurus(std::unique_ptr<MyThes> entries, const QByteArray &charset);

    std::unique_ptr<MyThes> m_entries;
    QStringEncoder m_encoder;
    QStringDecoder m_decoder;
};

} // namespace feuillet
