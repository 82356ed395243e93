#include "app/cli/Json.h"

#include "article/Length.h"

#include <QJsonArray>

namespace feuillet::cli {

using namespace Qt::StringLiterals;

QString sealName(SealState state)
{
    switch (state) {
    case SealState::None:
        return u"none"_s;
    case SealState::Valid:
        return u"valid"_s;
    case SealState::Void:
        return u"void"_s;
    }
    Q_UNREACHABLE();
}

QString isoText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonObject jsonOf(const ArticleRow &row)
{
    QJsonObject json{{u"id"_s, row.id.text()},
                     {u"stage"_s, stageName(row.stage)},
                     {u"revision"_s, row.revision},
                     {u"title"_s, row.title},
                     {u"author"_s, row.author},
                     {u"rubric"_s, row.rubric},
                     {u"signes"_s, row.signes},
                     {u"seal"_s, sealName(row.seal)},
                     {u"changedAt"_s, isoText(row.changedAt)},
                     {u"stageSince"_s, isoText(row.stageSince)},
                     {u"deadline"_s, isoText(row.deadline)}};
    json.insert(u"stageNote"_s, row.stageNote);
    if (row.ordered)
        json.insert(u"order"_s, QJsonObject{{u"amount"_s, row.ordered->amount},
                                            {u"unit"_s, unitName(row.ordered->unit)},
                                            {u"measured"_s, row.measured}});
    if (row.findings) // left out while nobody read the revision
        json.insert(u"findings"_s, *row.findings);
    return json;
}

QJsonObject jsonOf(const Hit &hit)
{
    QJsonArray matches;
    for (const SearchMatch &match : hit.snippet.matches)
        matches.append(QJsonArray{match.start, match.length});
    QJsonObject json = jsonOf(hit.row);
    json.insert(u"snippet"_s, hit.snippet.text);
    json.insert(u"matches"_s, matches);
    return json;
}

QJsonObject jsonOf(const Draft &draft, const QString &person)
{
    return {{u"id"_s, draft.article.text()},
            {u"person"_s, person},
            {u"base"_s, draft.base},
            {u"at"_s, isoText(draft.at)},
            {u"title"_s, workingTitle(draft.text)}};
}

} // namespace feuillet::cli
