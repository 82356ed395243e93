#pragma once

#include <QStringView>

#include <optional>

namespace feuillet {

enum class TokenKind
{
    Word,   // l'Ukraine, a-t-il, c'est-à-dire, COVID-19, XXIe, km², n°, M.
    Number, // 10.000, 10 000 with a no-break space, 1er, 10h30, 2024-11-01
    Url,
    Email,
    Handle, // @gazette
    Tag,    // #éolien
    Code,   // file names, identifiers, paths, the signature of a wire: G.Name--RTC
};

// A stretch of a text, in UTF-16 units. Never empty, never cuts a surrogate pair.
struct Token
{
    TokenKind kind = TokenKind::Word;
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    QStringView in(QStringView text) const { return text.mid(start, length); }
    bool operator==(const Token &) const = default;
};

// French words as a newsroom means them, in order and without overlap, over any UTF-16, lone
// surrogates included; what lies between them is spaces, punctuation and symbols. Keeps a view: the
// text must live. An elided article before a quote («l'"Ukraine"») is a word of its own with its
// apostrophe.
class Tokenizer
{
public:
    explicit Tokenizer(QStringView text) : m_text(text) {}

    std::optional<Token> next();

private:
    std::optional<Token> tokenAt(qsizetype start);
    std::optional<Token> prefixedAt(qsizetype start) const;
    Token wordAt(qsizetype start);
    std::optional<Token> machineTokenIn(qsizetype start, qsizetype at);
    qsizetype pastRun(qsizetype at) const;
    qsizetype joinedAt(qsizetype start, qsizetype at) const;

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_proseUntil = 0; // no address, file name or code begins before here
};

} // namespace feuillet
