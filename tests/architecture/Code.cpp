#include "architecture/Code.h"

#include <QRegularExpression>
#include <QStringList>

namespace feuillet::architecture {

using namespace Qt::StringLiterals;

namespace {

// Comments, raw strings, strings, characters (but not the ' of 1'000), directives with their
// continuations.
const QRegularExpression &blankable()
{
    static const QRegularExpression pattern(
        uR"(//[^\n]*|/\*.*?\*/|R"([^()\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'|^[ \t]*#(?:\\\n|[^\n])*)"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
    return pattern;
}

QString blanked(QString match)
{
    for (QChar &c : match)
        if (c != u'\n')
            c = u' ';
    return match;
}

bool matches(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

// The part of a class that a label opens, if the head has one: public unless it says otherwise.
const QRegularExpression &label()
{
    static const QRegularExpression pattern(
        uR"(.*\b(public|protected|private|signals|Q_SIGNALS)\b(?:\s+(?:slots|Q_SLOTS))?\s*:(?!:))"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

QString withoutMacros(QString head)
{
    static const QRegularExpression macro(
        uR"(\b(Q_OBJECT|Q_GADGET|Q_DISABLE_\w+\([^)]*\)|Q_PROPERTY\([^)]*\))\s*)"_s);
    return head.remove(macro).trimmed();
}

// Reads one file's code and keeps the scope it is in: namespaces and classes; what else has braces
// is either a function or an initialiser.
class Reader
{
public:
    explicit Reader(const QString &code) : m_code(code) {}
    QList<Declaration> read();

private:
    struct Scope
    {
        QString name; // of a class; empty for a namespace
        bool isPublic;
    };

    void take(QChar c);
    void openBrace();
    void declare(bool hasBody, qsizetype end);
    QString takeHead(); // what stands before the place, labels applied and removed
    bool opensScope(const QString &head) const;
    bool startsMember(const QString &head) const;
    void enter(const QString &head);
    qsizetype closing(qsizetype open) const;
    int lineAt(qsizetype place) const
    {
        return int(QStringView(m_code).left(place).count(u'\n')) + 1;
    }
    void startHead(qsizetype place) { m_head = place; }

    QString m_code;
    QList<Scope> m_scopes;
    QList<Declaration> m_found;
    qsizetype m_at = 0;
    qsizetype m_head = 0; // where the declaration under way begins
    int m_parentheses = 0;
};

QList<Declaration> Reader::read()
{
    for (m_at = 0; m_at < m_code.size(); ++m_at)
        take(m_code[m_at]);
    return m_found;
}

void Reader::take(QChar c)
{
    if (c == u'(')
        ++m_parentheses;
    else if (c == u')')
        --m_parentheses;
    else if (c == u'{')
        openBrace();
    else if (c == u';' && m_parentheses == 0)
        declare(false, m_at);
    else if (c == u'}') {
        if (!m_scopes.isEmpty())
            m_scopes.removeLast();
        startHead(m_at + 1);
    }
}

void Reader::openBrace()
{
    const QString head = takeHead();
    const bool inside = m_parentheses > 0 || startsMember(head);
    if (!inside && opensScope(head)) {
        enter(head);
        startHead(m_at + 1);
        return;
    }
    const qsizetype end = closing(m_at);
    if (!inside && head.contains(u'(') && !head.endsWith(u'='))
        declare(true, end);
    m_at = end;
}

void Reader::declare(bool hasBody, qsizetype end)
{
    qsizetype first = m_head;
    while (first < m_at && m_code[first].isSpace())
        ++first;
    const QString head = takeHead();
    const Scope scope = m_scopes.isEmpty() ? Scope{{}, true} : m_scopes.last();
    if (hasBody || (!scope.name.isEmpty() && !head.isEmpty()))
        m_found.append({head, scope.name, scope.isPublic, hasBody, lineAt(first), lineAt(end)});
    startHead(end + 1);
}

QString Reader::takeHead()
{
    QString head = withoutMacros(m_code.sliced(m_head, m_at - m_head));
    if (const auto found = label().match(head); found.hasMatch() && !m_scopes.isEmpty()) {
        m_scopes.last().isPublic = found.captured(1) == "public"_L1;
        head.remove(0, found.capturedEnd());
    }
    return head.trimmed();
}

bool Reader::opensScope(const QString &head) const
{
    static const QRegularExpression scope(
        uR"(^(template\s*<.*>\s*)?(inline\s+)?(namespace|class|struct|union|enum|extern)\b)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return matches(head, scope) && !head.endsWith(u'=');
}

// Foo::Foo() : m_member{...}: the brace after a name in an initialiser list opens no body.
bool Reader::startsMember(const QString &head) const
{
    static const QRegularExpression member(uR"(\)\s*(noexcept\s*)?:[^:].*[\w>]$)"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    return matches(head, member);
}

void Reader::enter(const QString &head)
{
    static const QRegularExpression named(uR"(\b(class|struct|union)\s+(\w+)[^;{]*$)"_s);
    const auto found = named.match(head);
    m_scopes.append({found.captured(2), found.captured(1) != "class"_L1});
}

qsizetype Reader::closing(qsizetype open) const
{
    int depth = 0;
    for (qsizetype i = open; i < m_code.size(); ++i) {
        if (m_code[i] == u'{')
            ++depth;
        else if (m_code[i] == u'}' && --depth == 0)
            return i;
    }
    return m_code.size() - 1;
}

} // namespace

QList<Include> includesOf(const QString &text)
{
    static const QRegularExpression include(uR"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+))"_s);
    QList<Include> includes;
    int line = 0;
    for (const auto &each : text.split(u'\n')) {
        ++line;
        if (const auto found = include.match(each); found.hasMatch())
            includes.append({found.captured(2), found.captured(1) == "\""_L1, line});
    }
    return includes;
}

QString codeOnly(const QString &text)
{
    QString code;
    qsizetype done = 0;
    auto each = blankable().globalMatch(text);
    while (each.hasNext()) {
        const auto match = each.next();
        code += QStringView(text).sliced(done, match.capturedStart() - done);
        code += blanked(match.captured());
        done = match.capturedEnd();
    }
    return code + text.sliced(done);
}

QList<Declaration> declarationsOf(const QString &text)
{
    return Reader(codeOnly(text)).read();
}

bool isPublicMethod(const Declaration &declaration)
{
    static const QRegularExpression notCounted(
        uR"(^(friend|using|static_assert|enum|struct|class)\b|\boperator\b|~)"_s);
    static const QRegularExpression name(uR"((\w+)\s*\()"_s);
    const auto found = name.match(declaration.head);
    return !declaration.owner.isEmpty() && declaration.isPublic && found.hasMatch() &&
           found.captured(1) != declaration.owner && !matches(declaration.head, notCounted);
}

} // namespace feuillet::architecture
