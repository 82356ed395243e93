#include "proofing/SpellCheck.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

Finding remarkOn(QStringView word, Verdict verdict)
{
    const bool name = verdict == Verdict::UnknownName;
    Finding finding;
    finding.kind = FindingKind::Spelling;
    finding.confidence = name ? Confidence::Style : Confidence::Certain;
    finding.rule = name ? u"spelling.name"_s : u"spelling.unknown"_s;
    finding.words = word.toString();
    finding.arguments = {finding.words};
    return finding;
}

} // namespace

Finding findingOf(QStringView text, const Misspelling &word)
{
    Finding finding = remarkOn(text.mid(word.start, word.length), word.verdict);
    finding.approvalKey = approvalKey(finding.rule, text, word.start, word.length);
    return finding;
}

QList<Misspelling> misspellings(QStringView text, Spelling &spelling)
{
    QList<Misspelling> found;
    Tokenizer tokens(text);
    while (const auto token = tokens.next()) {
        if (token->kind != TokenKind::Word)
            continue;
        const Verdict verdict = spelling.check(token->in(text));
        if (verdict != Verdict::Right)
            found.append({token->start, token->length, verdict});
    }
    return found;
}

QList<Finding> misspellings(const Passage &passage, Spelling &spelling)
{
    QList<Finding> found;
    for (const Token &token : passage.tokens) {
        if (token.kind != TokenKind::Word)
            continue;
        const QStringView word = token.in(passage.words());
        const Verdict verdict = spelling.check(word);
        if (verdict != Verdict::Right && !passage.isLeftAlone(token.start, token.length))
            found.append(passage.found(remarkOn(word, verdict), token.start, token.length));
    }
    return found;
}

QStringList spellingRules()
{
    return {u"spelling.unknown"_s, u"spelling.name"_s, u"spelling.refused-variant"_s};
}

} // namespace feuillet
