#include "article/Article.h"

namespace feuillet {

Article blankArticle()
{
    Article article;
    article.sections = {
        Section{SectionId::random(), {}, {Paragraph{ParagraphId::random(), {}, {}}}}};
    return article;
}

QString workingTitle(const Article &article)
{
    constexpr qsizetype mostSigns = 60;
    if (!article.headline.trimmed().isEmpty())
        return article.headline.trimmed();
    QString words = article.lede.text().trimmed();
    for (const Section &section : article.sections)
        for (const Paragraph &paragraph : section.paragraphs)
            if (words.isEmpty())
                words = paragraph.text.text().trimmed();
    if (words.size() <= mostSigns)
        return words;
    const auto space = words.lastIndexOf(u' ', mostSigns);
    return words.left(space > 0 ? space : mostSigns) + u'…';
}

} // namespace feuillet
