#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace feuillet {

// Who wrote it: the text as written is kept whole, and what can be read in it is told.
// Reads "G.Name--CODE", "G. Name et H. Other--CODE", "Name Surname, à Place"; anything else is free
// text, with no authors. The double dash of the wires stands between the authors and the code of
// their desk.
class Signature
{
public:
    Signature() = default;
    explicit Signature(const QString &written);

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    QStringList authors() const; // as a reader reads them: "G. Name"
    QString deskCode() const;    // empty if none
    QString place() const;       // empty if none

    bool operator==(const Signature &) const = default;

private:
    QString m_text;
};

// Where and when a wire was written: "Moscou, 1 nov 2024 (AFP) -". Kept as written, read on demand.
class Dateline
{
public:
    Dateline() = default;
    explicit Dateline(const QString &written);

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    QString place() const;
    QDate date() const; // invalid if there is none
    QString source() const;

    // The dateline that opens this text, with its dash and the spaces after it; empty if none does.
    static QStringView opening(QStringView text);

    bool operator==(const Dateline &) const = default;

private:
    QString m_text;
};

} // namespace feuillet
