#include "core/ingest/Wires.h"

#include "article/Body.h"
#include "ingest/Passages.h"
#include "ingest/PhotoLine.h"
#include "ingest/Pieces.h"
#include "support/Printing.h"

#include <QRegularExpression>

namespace feuillet::test {

using namespace Qt::StringLiterals;

namespace {

// The letters and digits: spaces, and the dashes that a wire is dressed in, count for nothing.
QString bare(QString text)
{
    text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return text;
}

// In the order of a wire, so that a dateline stands before the paragraph that it opened.
QStringList keptTexts(const Article &article)
{
    const Photo photo = article.photos.value(0);
    QStringList texts{article.kicker,   article.headline,    photo.caption,
                      photo.creditLine, article.lede.text(), article.dateline.text()};
    texts << paragraphTexts(article) << crossheads(article) << article.signature.text();
    return texts;
}

// What a recognised line was made of: a photo line's two texts around a word, a title beside a
// site.
QStringList recognisedLines(const Received &received)
{
    QStringList lines;
    const QString headline = received.article.headline;
    for (const QString &site : textsOn(received, Remark::What::SiteLine))
        lines << site + headline << headline + site;
    const Photo photo = received.article.photos.value(0);
    for (const QString &line : textsOn(received, Remark::What::PhotoLine)) {
        const auto parts = labelledIn(line) ? std::nullopt : photoLineIn(line);
        if (parts && *parts == PhotoLine{photo.caption, photo.creditLine})
            lines << line;
    }
    return lines;
}

} // namespace

QStringList paragraphTexts(const Article &article)
{
    QStringList texts;
    for (const Paragraph &paragraph : paragraphsOf(article))
        texts << paragraph.text.text();
    return texts;
}

QStringList crossheads(const Article &article)
{
    QStringList texts;
    for (const Section &section : article.sections.sliced(1))
        texts << section.crosshead;
    return texts;
}

QStringList wrapped(const QString &paragraph, qsizetype width)
{
    QStringList lines{QString()};
    for (const QString &word : paragraph.split(u' ')) {
        if (!lines.last().isEmpty() && lines.last().size() + 1 + word.size() > width)
            lines << QString();
        lines.last() += (lines.last().isEmpty() ? QString() : u" "_s) + word;
    }
    return lines;
}

QList<Remark> remarksOn(const Received &received, Remark::What what)
{
    QList<Remark> remarks = received.report;
    remarks.removeIf([what](const Remark &remark) { return remark.what != what; });
    return remarks;
}

QStringList textsOn(const Received &received, Remark::What what)
{
    QStringList texts;
    for (const Remark &remark : remarksOn(received, what))
        texts << remark.text;
    return texts;
}

Article withoutIds(Article article)
{
    for (Section &section : article.sections) {
        section.id = {};
        for (Paragraph &paragraph : section.paragraphs)
            paragraph.id = {};
    }
    return article;
}

void checkNothingIsLostNorTwice(const QString &wire)
{
    static const QRegularExpression lineEnds(u"[\\n\\v\\f\\r\\x{85}\\x{2028}\\x{2029}]"_s);
    const Received received = fromWire(wire);
    const QStringList kept = keptTexts(received.article);
    QStringList dropped;
    for (const Remark &remark : received.report)
        if (remark.dropped)
            dropped << remark.text;
    const QString told = bare(kept.join(QString())) + u'|' + bare(dropped.join(QString()));
    const QString everything = told + u'|' + bare(recognisedLines(received).join(QString()));

    qsizetype size = 1; // the bar
    for (const QString &raw : wire.split(lineEnds)) {
        const QString line = tidied(raw);
        const auto piece = labelledIn(line);
        size += bare(line).size();
        INFO("line: " << line.toStdString());
        if (!everything.contains(bare(line)) && !(piece && everything.contains(bare(piece->text))))
            FAIL("lost");
    }
    INFO(wire.toStdString());
    if (told.size() > size)
        FAIL("twice");
}

} // namespace feuillet::test
