// How long comparing two revisions takes: ordinary ones of 5,000 words, and hostile ones.
#include "article/Body.h"
#include "review/Comparison.h"
#include "support/Builders.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <random>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

void measure(const QString &what, const Article &before, const Article &after)
{
    constexpr int rounds = 5;
    QList<double> times;
    qsizetype differences = 0;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        differences = compared(before, after).differences();
        times << static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << what << ": " << times[rounds / 2] << " ms (max " << times.last() << "), "
                        << differences << " differences\n";
}

Article ofParagraphs(const QStringList &texts)
{
    Article article;
    article.sections = {test::aSection({}, texts)};
    return article;
}

// As an editor leaves it: every third paragraph touched, a section moved, two paragraphs replaced.
Article edited(const Article &article)
{
    Article changed = article;
    int at = 0;
    for (const Paragraph &paragraph : paragraphsOf(article)) {
        if (++at % 3)
            continue;
        QString text = paragraph.text.text();
        text.replace(u"conseil"_s, u"syndicat"_s).replace(u"après six heures"_s, u"au terme"_s);
        text.replace(u"camions"_s, u"engins"_s);
        changed = withParagraph(changed, paragraph.id, RichText(text));
    }
    changed = withSectionMoved(changed, changed.sections[3].id, 4);
    changed.sections[1].paragraphs[0] = test::aParagraph(u"Un tout autre paragraphe."_s);
    changed.sections[5].paragraphs.removeFirst();
    return changed;
}

Article withoutIds(Article article)
{
    for (Section &section : article.sections)
        for (Paragraph &paragraph : section.paragraphs)
            paragraph.id = ParagraphId::random();
    return article;
}

QString words(std::mt19937 &random, int count, int vocabulary)
{
    QStringList list;
    for (int k = 0; k < count; ++k)
        list << u"mot%1"_s.arg(random() % static_cast<unsigned>(vocabulary));
    return list.join(u' ');
}

QStringList paragraphs(std::mt19937 &random, int count, int wordsEach, int vocabulary)
{
    QStringList texts;
    for (int k = 0; k < count; ++k)
        texts << words(random, wordsEach, vocabulary);
    return texts;
}

Article rewritten(const Article &article, const QStringList &texts)
{
    Article changed = article;
    for (qsizetype k = 0; k < texts.size(); ++k)
        changed.sections[0].paragraphs[k].text = RichText(texts[k]);
    return changed;
}

} // namespace

int main()
{
    std::mt19937 random(1);
    const Article story = test::aLongArticle(5000);
    measure(u"5,000 words, unchanged"_s, story, story);
    measure(u"5,000 words, edited"_s, story, edited(story));
    measure(u"5,000 words, edited, other ids"_s, story, withoutIds(edited(story)));

    const Article one = ofParagraphs(paragraphs(random, 140, 36, 2000));
    measure(u"all paragraphs other, same ids"_s, one,
            rewritten(one, paragraphs(random, 140, 36, 2000)));
    measure(u"all paragraphs other, other ids"_s, one,
            ofParagraphs(paragraphs(random, 140, 36, 2000)));
    measure(u"few words, shuffled, same ids"_s, one,
            rewritten(one, paragraphs(random, 140, 36, 12)));
    const Article whole = ofParagraphs({words(random, 5000, 3000)});
    measure(u"one paragraph of 5,000 words, all other"_s, whole,
            rewritten(whole, {words(random, 5000, 3000)}));
    const Article blocks = ofParagraphs(paragraphs(random, 20, 250, 300));
    measure(u"paragraphs of 250 words in another order"_s, blocks,
            rewritten(blocks, paragraphs(random, 20, 250, 300)));

    QStringList equal;
    for (int k = 0; k < 5000; ++k)
        equal << u"Le conseil a voté le budget du port."_s;
    measure(u"5,000 equal paragraphs, one less"_s, ofParagraphs(equal), ofParagraphs(equal.mid(1)));
    measure(u"5,000 equal paragraphs, 5,000 equal others"_s, ofParagraphs(equal),
            ofParagraphs(QStringList(5000, u"Le conseil a voté la taxe du port."_s)));
    measure(u"5,000 paragraphs, 5,000 others"_s, ofParagraphs(paragraphs(random, 5000, 10, 20000)),
            ofParagraphs(paragraphs(random, 5000, 10, 20000)));
    const Article reversed = ofParagraphs(paragraphs(random, 5000, 10, 20000));
    Article turned = reversed;
    std::reverse(turned.sections[0].paragraphs.begin(), turned.sections[0].paragraphs.end());
    measure(u"5,000 paragraphs turned round"_s, reversed, turned);
}
