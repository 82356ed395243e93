#include "article/ArticleSlip.h"

namespace feuillet {

ArticleSlip slipOf(const Article &article)
{
    return {.webHeadline = article.webHeadline,
            .rubric = article.rubric,
            .keywords = article.keywords,
            .dateline = article.dateline,
            .language = article.language,
            .layout = article.layout,
            .slugline = article.slugline,
            .urgency = article.urgency,
            .orderedLength = article.orderedLength,
            .deadline = article.deadline,
            .embargoedUntil = article.embargoedUntil,
            .deskNote = article.deskNote};
}

Article withSlip(Article article, const ArticleSlip &slip)
{
    article.webHeadline = slip.webHeadline;
    article.rubric = slip.rubric;
    article.keywords = slip.keywords;
    article.dateline = slip.dateline;
    article.language = slip.language;
    article.layout = slip.layout;
    article.slugline = slip.slugline;
    article.urgency = slip.urgency;
    article.orderedLength = slip.orderedLength;
    article.deadline = slip.deadline;
    article.embargoedUntil = slip.embargoedUntil;
    article.deskNote = slip.deskNote;
    return article;
}

QString keywordLine(const QStringList &keywords)
{
    return keywords.join(QStringLiteral(", "));
}

QStringList keywordsIn(QStringView line)
{
    QStringList keywords;
    for (const QStringView word : line.split(u','))
        if (!word.trimmed().isEmpty())
            keywords.append(word.trimmed().toString());
    return keywords;
}

} // namespace feuillet
