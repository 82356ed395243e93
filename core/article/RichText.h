#pragma once

#include <QList>
#include <QString>

namespace feuillet {

enum class MarkKind
{
    Strong,
    Emphasis,
    Superscript,
    Subscript,
    Link,     // value: an http, https or mailto address
    Language, // value: a BCP 47 tag
    NoCheck,  // proofing leaves it alone
};

// A mark over [start, start + length), in UTF-16 units of the text it belongs to.
struct Mark
{
    MarkKind kind = MarkKind::Strong;
    qsizetype start = 0;
    qsizetype length = 0;
    QString value;

    qsizetype end() const { return start + length; }
    bool operator==(const Mark &) const = default;
};

// A piece of text whose characters all carry the same marks; the marks' positions are those of the
// run.
struct Run
{
    QString text;
    QList<Mark> marks;

    bool operator==(const Run &) const = default;
};

// One paragraph's text with marks over it. The text holds no line ends, no control characters and
// no lone surrogates (ends and tabs become spaces, the rest is dropped). The marks are normalised,
// so that equal looks equal: clipped, sorted, joined where they touch; of two links or languages,
// or of superscript and subscript, over the same character the one that comes later in the list
// stays; unsafe links are dropped.
class RichText
{
public:
    RichText() = default;
    explicit RichText(QString text, QList<Mark> marks = {});

    const QString &text() const { return m_text; }
    const QList<Mark> &marks() const { return m_marks; }
    qsizetype length() const { return m_text.size(); }
    bool isEmpty() const { return m_text.isEmpty(); }

    RichText mid(qsizetype start, qsizetype length = -1) const;
    bool isMarked(MarkKind kind, qsizetype start, qsizetype length) const; // every character of it
    QList<Run> runs() const;

    bool operator==(const RichText &) const = default;

private:
    QString m_text;
    QList<Mark> m_marks;
};

// A stretch of a text, in UTF-16 units, and the words that it becomes.
struct Rewording
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString by;

    qsizetype end() const { return start + length; }
    bool operator==(const Rewording &) const = default;
};

RichText operator+(const RichText &left, const RichText &right);
RichText withReplaced(const RichText &whole, qsizetype start, qsizetype length, const RichText &by);
// In order, without overlap. What a rewording begins or ends with as before is not touched; new
// words carry the marks that covered all of what they stand for, or both sides of where they are
// put in.
RichText withRewordings(const RichText &whole, const QList<Rewording> &rewordings);
RichText withMark(const RichText &whole, const Mark &mark);
RichText withoutMark(const RichText &whole, MarkKind kind, qsizetype start, qsizetype length);
RichText trimmed(const RichText &whole);

// What a RichText does to a text: for fields that carry no marks (headline, caption, crosshead…).
QString cleanText(QStringView text);
bool isSafeLink(QStringView address);

} // namespace feuillet
