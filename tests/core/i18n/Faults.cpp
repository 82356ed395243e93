#include "Faults.h"

#include <QRegularExpression>

namespace feuillet::test {

using namespace Qt::StringLiterals;

namespace {

struct Rule
{
    QRegularExpression fault;
    QString meaning;
};

const QList<Rule> &typography()
{
    static const QList<Rule> rules{
        {QRegularExpression(u"'"_s), u"a straight apostrophe"_s},
        {QRegularExpression(u"[\"“”]"_s), u"a quotation mark that is not French"_s},
        {QRegularExpression(u"\\.\\.\\."_s), u"three dots for an ellipsis"_s},
        {QRegularExpression(u"(?<!\\x{202F})[;!?]"_s), u"no U+202F before ; ! or ?"_s},
        // Hours, addresses and line:column stand close.
        {QRegularExpression(u"(?<!\\x{00A0}):(?=\\s|$)"_s), u"no U+00A0 before a colon"_s},
        {QRegularExpression(u"(?<!\\x{00A0})»"_s), u"no U+00A0 before »"_s},
        {QRegularExpression(u"«(?!\\x{00A0})"_s), u"no U+00A0 after «"_s},
        {QRegularExpression(u"  "_s), u"two spaces"_s},
        {QRegularExpression(u"(^|[.?!\\x{00A0}] ?)A "_s), u"a capital without its accent"_s},
    };
    return rules;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?(?:n|[0-9])"_s);
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    found.sort();
    return found;
}

QString markAtEnd(const QString &text)
{
    const QChar last = text.isEmpty() ? QChar() : text.back();
    return u".…:?!\n"_s.contains(last) ? QString(last) : QString();
}

} // namespace

QStringList typographyFaults(const QString &text)
{
    QStringList faults;
    for (const Rule &rule : typography())
        if (text.contains(rule.fault))
            faults += rule.meaning;
    return faults;
}

QStringList faithFaults(const QString &source, const QString &form)
{
    QStringList faults;
    if (form.trimmed().isEmpty())
        faults += u"nothing"_s;
    if (placeholders(source) != placeholders(form))
        faults += u"other placeholders"_s;
    if (source.count(u'\n') != form.count(u'\n'))
        faults += u"other lines"_s;
    if (source.count(u'&') != form.count(u'&'))
        faults += u"a mnemonic lost or added"_s;
    if (markAtEnd(source) != markAtEnd(form))
        faults += u"another mark at the end"_s;
    return faults;
}

QStringList entryFaults(const Entry &entry)
{
    QStringList faults;
    if (!entry.isFinished)
        faults += u"unfinished, or gone from the code"_s;
    if (entry.forms.size() != (entry.isPlural ? 2 : 1))
        faults += u"not as many forms as numbers"_s;
    for (const QString &form : entry.forms)
        faults += faithFaults(entry.source, form);
    return faults;
}

} // namespace feuillet::test
