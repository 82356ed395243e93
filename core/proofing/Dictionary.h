#pragma once

#include "base/Result.h"
#include "proofing/words/Beginnings.h"
#include "proofing/words/WordForms.h"

#include <QStringConverter>
#include <QStringList>

#include <memory>
#include <optional>
#include <string>
#include <vector>

class Hunspell;

namespace feuillet {

// Where dictionaries are looked for, in this order: the folders of DICPATH, then
// /usr/share/hunspell.
QStringList dictionaryFolders();

// A dictionary of hunspell: its opinion on words in the plain form of Letters.h, nothing of ours
// added. Loading takes 0.1-0.2 s and 25 MB. Not thread-safe: one owner at a time, a thread of its
// own needs one of its own.
class Dictionary
{
public:
    // Missing (detail: the package to install) when no folder has it, Malformed when it cannot be
    // what it says.
    static Result<std::unique_ptr<Dictionary>>
    load(const QStringList &folders = dictionaryFolders(),
         const QString &language = QStringLiteral("fr"));
    ~Dictionary();
    Dictionary(const Dictionary &) = delete;
    Dictionary &operator=(const Dictionary &) = delete;

    bool accepts(QStringView word);          // 20 ns for an ordinary form, else hunspell's 10 us
    QStringList suggest(QStringView word);   // 100-400 ms
    QStringList baseForms(QStringView word); // maisons: maison; some 50 us
    // A noun or adjective in the form of another: bâtiment like maisons, bâtiments. As it is where
    // the dictionary does not know how; some 100 us.
    QString inflected(const QString &word, const QString &like);
    // Whether it is one of the words that are spelled out, to search among: always quick, never by
    // parts.
    bool isForm(QStringView word) const;
    const Beginnings &beginnings(); // of such words; the first call reads them, some 60 ms
    // What a word that is spelled out can be, in this very case; 20 ns.
    Readings readings(QStringView form) const { return m_forms.readings(form); }

private:
    Dictionary(QString stem, std::unique_ptr<Hunspell> hunspell, const QByteArray &charset,
               WordForms forms);
    std::vector<std::string> analyses(QStringView word);
    bool encode(QStringView word); // into m_bytes; false if the charset lacks a letter

    QString m_stem; // of its files' names
    std::unique_ptr<Hunspell> m_hunspell;
    WordForms m_forms;
    std::optional<Beginnings> m_beginnings;
    QStringEncoder m_encoder;
    QStringDecoder m_decoder;
    std::string m_bytes;
};

} // namespace feuillet
