#include "store/ledger/Verifier.h"

#include <QJsonObject>

namespace feuillet::ledger {

using namespace Qt::StringLiterals;

void Verifier::note(What what, ArticleId article, int revision, const QString &detail, qint64 entry)
{
    m_differences << Difference{what, article, revision, entry, detail};
}

void Verifier::checkRevisions()
{
    visitEach(u"SELECT "_s + records::revisionColumns + u", body_hash, body FROM revisions"_s,
              u"article"_s, u" ORDER BY article, number"_s, [this](const Query &row) {
                  const QByteArray hash = row.bytes(records::revisionColumnCount);
                  checkRevision(records::revision(row), hash,
                                row.bytes(records::revisionColumnCount + 1));
              });
    for (auto left = m_saved.cbegin(); left != m_saved.cend(); ++left)
        note(What::Revision, left.key().first, left.key().second, u"missing"_s, left->seq);
}

void Verifier::checkRevision(const Revision &one, const QByteArray &hash, const QByteArray &body)
{
    const auto differs = [&](const QString &field) {
        note(What::Revision, one.article, one.number, field);
    };
    if (records::hashOf(body) != hash)
        differs(u"body"_s);
    const auto text = articleFromBytes(body);
    if (!text || digest(*text) != one.digest)
        differs(u"digest"_s);
    m_kept[one.article] << Kept{one.number, one.digest.bytes(), one.saving,
                                text ? records::listedOf(*text) : records::Listed()};
    if (text)
        wantImages(one, *text);
    if (!m_saved.contains({one.article, one.number}))
        return differs(u"unknown"_s);
    const LedgerEntry entry = m_saved.take({one.article, one.number});
    const QJsonObject said = ledger::whatIn(entry);
    const QJsonObject is = records::revisionEvent(one, hash);
    for (const QString &field : is.keys())
        if (said[field] != is[field])
            differs(field);
    if (entry.at != one.saving.at)
        differs(u"at"_s);
    if (entry.person != one.saving.authors.value(0))
        differs(u"authors"_s);
}

void Verifier::checkHeads()
{
    visitEach(u"SELECT id, revision, stage, digest, sealed, stage_note, author, changed_at, "
              "stage_since, title, rubric, signes, deadline, ordered, ordered_unit, measured "
              "FROM articles"_s,
              u"id"_s, {}, [this](const Query &row) { checkHead(row); });
    for (auto left = m_kept.cbegin(); left != m_kept.cend(); ++left)
        if (!m_articles.contains(left.key()))
            note(What::Head, left.key(), left->last().number, u"article"_s);
}

void Verifier::checkHead(const Query &row)
{
    const auto id = row.id<ArticleId>(0);
    m_articles.insert(id);
    const int revision = row.number(1);
    const Kept last = m_kept.contains(id) ? m_kept[id].last() : Kept();
    if (last.number != revision)
        note(What::Head, id, revision, u"revision"_s);
    if (last.digest != row.bytes(3))
        note(What::Head, id, revision, u"digest"_s);
    const StepTaken step = m_stages.value(id);
    if (row.text(2) != stageName(step.to))
        note(What::Head, id, revision, u"stage"_s);
    if (row.text(5) != step.note)
        note(What::Head, id, revision, u"note"_s);
    if (row.bytes(4) != lastSealed(id))
        note(What::Head, id, revision, u"sealed"_s);
    if (m_only.isNull() && m_kept.contains(id))
        checkListed(row, id, last.listed);
}

void Verifier::checkListed(const Query &row, ArticleId id, const records::Listed &listed)
{
    const Saving began = m_kept[id].first().saving;
    const StepTaken step = m_stages.value(id);
    const auto check = [&](bool same, const QString &field) {
        if (!same)
            note(What::Head, id, row.number(1), field);
    };
    check(row.id<PersonId>(6) == began.authors.value(0), u"author"_s);
    check(row.moment(7) == m_changed.value(id), u"changed"_s);
    check(row.moment(8) == (step.at.isValid() ? step.at : began.at), u"since"_s);
    check(row.text(9) == listed.title, u"title"_s);
    check(row.text(10) == listed.rubric, u"rubric"_s);
    check(row.longNumber(11) == listed.signes, u"signes"_s);
    check(row.moment(12) == listed.deadline, u"deadline"_s);
    check(listsOrder(row, listed), u"ordered"_s);
}

bool Verifier::listsOrder(const Query &row, const records::Listed &listed)
{
    if (row.isNull(13) && row.text(14).isEmpty() && row.isNull(15))
        return true;
    return listed.ordered == row.real(13) && listed.unit == row.text(14) &&
           listed.measured == row.real(15);
}

void Verifier::wantImages(const Revision &revision, const Article &text)
{
    for (const Photo &photo : text.photos)
        if (!photo.image.isEmpty())
            m_wanted.insert(photo.image, revision);
}

void Verifier::checkImages()
{
    visit(u"SELECT hash, bytes FROM images"_s, [this](const Query &row) {
        m_wanted.remove(row.bytes(0));
        if (records::hashOf(row.bytes(1)) != row.bytes(0))
            note(What::Image, {}, 0, QString::fromLatin1(row.bytes(0).toHex()));
    });
    for (auto left = m_wanted.cbegin(); left != m_wanted.cend(); ++left)
        note(What::Image, left->article, left->number, QString::fromLatin1(left.key().toHex()));
}

void Verifier::checkNotes()
{
    const auto differs = [this](const Decision &one) {
        note(What::Note, one.article, one.revision, idText(one.note));
    };
    const auto kept = decisions(m_database, m_only);
    if (!kept)
        return note(kept.error());
    for (const Decision &one : *kept)
        if (m_decisions.take(one.note) != one)
            differs(one);
    for (const Decision &said : std::as_const(m_decisions))
        if (said.state != openState)
            differs(said);
}

void Verifier::checkDrafts()
{
    visit(u"SELECT article, body FROM drafts"_s, [this](const Query &row) {
        if (!articleFromBytes(row.bytes(1)))
            note(What::File, row.id<ArticleId>(0), 0, u"draft"_s);
    });
}

} // namespace feuillet::ledger
