#include "Rows.h"

namespace feuillet::test {

using namespace Qt::Literals::StringLiterals;

Person camille(Roles roles)
{
    return {.id = camilleId, .name = u"Camille Le Goff"_s, .initials = u"CLG"_s, .roles = roles};
}

QDateTime evening()
{
    return QDateTime(QDate(2025, 11, 18), QTime(22, 0));
}

ArticleRow aRow(quint64 id, const QString &title, Stage stage, int minutesOld)
{
    return {.id = ArticleId(id),
            .stage = stage,
            .revision = 1,
            .title = title,
            .authorId = camilleId,
            .author = u"Camille Le Goff"_s,
            .rubric = u"Économie"_s,
            .signes = 3'000,
            .seal = SealState::None,
            .changedAt = evening().addSecs(-60 * minutesOld).toUTC(),
            .stageSince = {},
            .deadline = {}};
}

ArticleRow byNour(ArticleRow row)
{
    row.authorId = nourId;
    row.author = u"Nour Benali"_s;
    return row;
}

QList<ArticleRow> aBusyDesk(int rows)
{
    QList<ArticleRow> desk;
    for (int at = 0; at < rows; ++at) {
        auto row = aRow(quint64(at + 1), u"À Brest, l’œuvre n° %1 du port"_s.arg(at),
                        Stage(at % stageCount), at * 83);
        desk += at % 3 ? byNour(row) : row;
    }
    return desk;
}

} // namespace feuillet::test
