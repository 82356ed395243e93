#pragma once

#include "app/cli/Position.h"
#include "app/cli/Verb.h"
#include "proofing/Proofreader.h"

#include <QHash>
#include <QJsonArray>

namespace feuillet::cli {

struct Found
{
    Finding finding;
    Position position;
    qsizetype length = 0; // in characters
};

// Prints what is found in one input after the other: as the rows of the one list, or with --json as
// findings, all at the end.
class FoundPrinter
{
public:
    FoundPrinter(Call &call, Spelling &spelling);

    void begin(const QString &input) { m_input = input; }
    void printRow(const QList<Found> &row);
    void printList(const QList<Found> &list); // the one list, in its order and rows
    Exit end();

private:
    QStringList replacementsOf(const Finding &finding);
    QString lineOf(const QList<Found> &row);
    QJsonObject jsonOf(const Found &found);

    Call &m_call;
    Spelling &m_spelling;
    bool m_asJson;
    bool m_several;
    QString m_input;
    QHash<QString, QStringList> m_suggestions;
    QJsonArray m_json;
    bool m_found = false;
};

} // namespace feuillet::cli
