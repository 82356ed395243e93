#pragma once

#include "article/Article.h"

namespace feuillet {

// What an article carries beside its texts: the fiche. The first six are published and under the
// seal, the rest is for the desk alone.
struct ArticleSlip
{
    QString webHeadline;
    QString rubric;
    QStringList keywords;
    Dateline dateline;
    QString language; // BCP 47
    Layout layout = Layout::Article;
    QString slugline;
    int urgency = 4;
    std::optional<OrderedLength> orderedLength;
    QDateTime deadline;       // invalid if there is none
    QDateTime embargoedUntil; // likewise
    QString deskNote;

    bool operator==(const ArticleSlip &) const = default;
};

ArticleSlip slipOf(const Article &article);
Article withSlip(Article article, const ArticleSlip &slip);

// As one types them: with commas between.
QString keywordLine(const QStringList &keywords);
QStringList keywordsIn(QStringView line);

} // namespace feuillet
