#include "desk/Wording.h"

#include <QCoreApplication>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

// A long passage by its beginning.
QString shortened(const QString &text)
{
    constexpr qsizetype most = 60;
    return text.size() <= most ? text : text.left(most).trimmed() + u'…';
}

QString whatWasFound(const Remark &remark)
{
    const QString text = shortened(remark.text);
    switch (remark.what) {
    case Remark::What::SiteLine:
        return Wording::tr("the site's name “%1”").arg(text);
    case Remark::What::Headline:
        return Wording::tr("headline “%1”").arg(text);
    case Remark::What::RepeatedTitle:
        return Wording::tr("the title once more");
    case Remark::What::Kicker:
        return Wording::tr("kicker “%1”").arg(text);
    case Remark::What::PhotoLine:
        return Wording::tr("photo line “%1”").arg(text);
    case Remark::What::EmptyCreditSlots:
        return Wording::tr("the photo credit “%1” has empty slots: complete it").arg(text);
    case Remark::What::Lede:
        return Wording::tr("lede “%1”").arg(text);
    case Remark::What::Furniture:
        return Wording::tr("words of the page “%1”").arg(text);
    case Remark::What::Dateline:
        return Wording::tr("dateline “%1”").arg(text);
    case Remark::What::Crosshead:
        return Wording::tr("crosshead “%1”").arg(text);
    case Remark::What::Paragraphs:
        return Wording::tr("paragraphs: %1").arg(remark.count);
    case Remark::What::Signature:
        return Wording::tr("signature “%1”").arg(text);
    case Remark::What::RejoinedLines:
        return Wording::tr("line ends taken out of paragraphs: %1").arg(remark.count);
    case Remark::What::LostCharacters:
        return Wording::tr("characters were lost before this came here, in “%1”: ask the sender")
            .arg(text);
    case Remark::What::NoHeadline:
        return Wording::tr("there is no headline: write one");
    case Remark::What::NoLede:
        return Wording::tr("nothing shows which passage is the lede");
    case Remark::What::NoBody:
        return Wording::tr("there is no body under the title");
    }
    Q_UNREACHABLE();
}

QString field(const QString &detail)
{
    return detail.isEmpty() ? detail : u" ("_s + detail + u')';
}

QString ofChain(const Difference &difference)
{
    if (difference.detail == "gap"_L1)
        return Wording::tr("Ledger, entry %1: entries before it are missing or stand elsewhere.")
            .arg(difference.entry);
    if (difference.detail == "link"_L1)
        return Wording::tr("Ledger, entry %1: it does not follow the entry before it.")
            .arg(difference.entry);
    if (difference.detail == "content"_L1)
        return Wording::tr("Ledger, entry %1: it was changed after it was written.")
            .arg(difference.entry);
    return Wording::tr(
        "Ledger: it does not end where the last sign-off noted; it was cut or written anew.");
}

} // namespace

QString sentence(const Remark &remark)
{
    const QString found = whatWasFound(remark);
    const QString said = remark.dropped ? Wording::tr("dropped: %1").arg(found) : found;
    return remark.line == 0 ? said : Wording::tr("line %1: %2").arg(remark.line).arg(said);
}

QString sentence(const Finding &finding)
{
    const QString word = finding.arguments.value(0);
    if (finding.rule == "spelling.unknown"_L1)
        return Wording::tr("“%1” is not in the dictionary.").arg(word);
    if (finding.rule == "spelling.name"_L1)
        return Wording::tr("“%1”: a name that the dictionary does not know.").arg(word);
    return finding.rule + u": "_s + finding.arguments.join(u", "_s);
}

QString sentence(const Difference &difference)
{
    const QString article = difference.article.text();
    switch (difference.what) {
    case Difference::What::File:
        return Wording::tr("The store's file is damaged: %1.").arg(difference.detail);
    case Difference::What::Revision:
        return Wording::tr("Article %1, revision %2: it is not what was saved%3.")
            .arg(article, QString::number(difference.revision), field(difference.detail));
    case Difference::What::Chain:
        return ofChain(difference);
    case Difference::What::Head:
        return Wording::tr("Article %1: where it stands is not where its history ends%2.")
            .arg(article, field(difference.detail));
    case Difference::What::Seal:
        return Wording::tr(
                   "Article %1: its sign-off does not belong to the revision that it names%2.")
            .arg(article, field(difference.detail));
    case Difference::What::Person:
        return Wording::tr("A person is not as declared%1.").arg(field(difference.detail));
    case Difference::What::Image:
        return Wording::tr("A picture is not the one that was stored%1.")
            .arg(field(difference.detail));
    }
    Q_UNREACHABLE();
}

} // namespace feuillet
