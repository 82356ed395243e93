#pragma once

#include "proofing/Tokens.h"

#include <QHash>
#include <QStringList>

#include <bitset>
#include <span>

namespace feuillet {

// The spellings, of one word or several, that the house has an opinion on, to be found in a text
// by their first word. Asking about a word that begins none costs some nanoseconds.
class HouseNames
{
public:
    // A stretch of a text that is such a spelling.
    struct Match
    {
        qsizetype tokens = 0; // how many it takes; 0: there is none
        QString meant;        // the accepted spelling; empty if it is accepted as it stands
    };

    // The first opinion on a spelling counts. Without letters or digits it is passed over.
    void add(const QString &spelling, const QString &meant);

    bool isEmpty() const { return m_spellings.isEmpty(); }
    // Whether one may begin with this word, not empty: by its length and both its ends alone.
    bool mayBegin(QStringView word) const { return m_shapes[shapeOf(word)]; }
    // The longest at the first token, of which this many units are passed over: l’ in l’Ukraine.
    Match at(QStringView text, std::span<const Token> tokens, qsizetype offset = 0) const;

    bool operator==(const HouseNames &) const = default;

private:
    static constexpr size_t shapeCount = 1 << 15;
    static size_t shapeOf(QStringView word)
    {
        return (static_cast<size_t>(word.front().unicode()) * 67 + word.back().unicode() * 1031U +
                static_cast<size_t>(word.size()) * 8209) %
               shapeCount;
    }

    struct Spelling
    {
        QStringList words; // in the plain form of Letters.h
        QString meant;

        bool operator==(const Spelling &) const = default;
    };

    QHash<quint32, QList<Spelling>> m_spellings; // by the hash of the first word
    std::bitset<shapeCount> m_shapes;            // of the first words
};

} // namespace feuillet
