#include "desk/Wording.h"

#include "desk/wording/FindingWording.h"
#include "desk/wording/PhotoWording.h"
#include "desk/wording/Rules.h"
#include "desk/wording/StoreWording.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

// Of what the program works with, and works without.
QString ofParts(const Error &error)
{
    if (error.fault == Fault::Missing)
        return Wording::tr("A part is not installed. Everything else works. Install it with: sudo "
                           "apt install %1")
            .arg(error.detail);
    return Wording::tr("%1 does not answer. Your text is safe, and everything else works. Try "
                       "again.")
        .arg(error.detail);
}

QString byKind(const Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::Spelling:
        return spellingSentence(finding);
    case FindingKind::Grammar:
        return grammarSentence(finding);
    case FindingKind::Slip:
        return slipSentence(finding);
    case FindingKind::Typography:
        return typographySentence(finding);
    case FindingKind::Consistency:
    case FindingKind::HouseStyle:
        return consistencySentence(finding);
    }
    Q_UNREACHABLE();
}

// Of "/folder/brief.mustache:12:3: what"; empty for anything else.
QString templateSentence(const QString &detail)
{
    static const QRegularExpression place(u"^(.+\\.mustache):(\\d+):(\\d+): (.+)$"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const auto match = place.match(detail);
    if (!match.hasMatch())
        return {};
    return Wording::tr("The template %1 has a fault at line %2, column %3: %4. Nothing was "
                       "published with it.")
        .arg(match.captured(1), match.captured(2), match.captured(3), match.captured(4));
}

} // namespace

QString sentence(const Error &error)
{
    const QString &about = error.detail;
    switch (error.fault) {
    case Fault::Unknown:
        return Wording::tr("There is no “%1” here. Nothing was changed. Check the name or the id.")
            .arg(about);
    case Fault::Ambiguous:
        return Wording::tr("“%1” fits several articles. Nothing was changed. Give more of the id.")
            .arg(about);
    case Fault::Unreadable:
    case Fault::Unwritable:
    case Fault::NoRoom:
    case Fault::Damaged:
    case Fault::TooNew:
        return fileSentence(error);
    case Fault::Undecodable:
        return Wording::tr("This is no text in that encoding (byte %1). Nothing was taken in. Name "
                           "the encoding that "
                           "it was written in.")
            .arg(about);
    case Fault::Malformed:
        if (const QString ofPhoto = photoSentence(about); !ofPhoto.isEmpty())
            return ofPhoto;
        if (const QString fault = templateSentence(about); !fault.isEmpty())
            return fault;
        return about.isEmpty()
                   ? Wording::tr("There is no text in it. Nothing was taken in. Check that it is "
                                 "the right file.")
                   : Wording::tr(
                         "“%1” is not what it should be. Nothing was changed. Check that it is the "
                         "right file.")
                         .arg(about);
    case Fault::Refused:
        if (const auto refusal = refusalOf(error))
            return sentence(*refusal, aboutOf(error));
        if (about == "root"_L1) // from ui/preview/paper/Printing.h
            return Wording::tr("The web engine does not print for the root user. Nothing was "
                               "written. Start the program as an ordinary user.");
        return Wording::tr("“%1” is refused for safety. Nothing was written.").arg(about);
    case Fault::Stale:
        return Wording::tr("Somebody changed this article in between. Nothing was overwritten and "
                           "your text is not "
                           "lost. Read the newer text, then try again.");
    case Fault::Busy:
        return Wording::tr(
            "Another program kept the desk busy for too long. Nothing was changed. Try again.");
    case Fault::Cancelled:
        return Wording::tr("Cancelled. Nothing was changed.");
    case Fault::Missing:
    case Fault::Unanswered:
        return ofParts(error);
    }
    Q_UNREACHABLE();
}

QString sentence(const Remark &remark)
{
    const QString found = whatWasFound(remark);
    const QString said = remark.dropped ? Wording::tr("dropped: %1").arg(found) : found;
    return remark.line == 0 ? said : Wording::tr("line %1: %2").arg(remark.line).arg(said);
}

QString sentence(const Finding &finding)
{
    const QString said = byKind(finding);
    return said.isEmpty() ? finding.rule + u": "_s + finding.arguments.join(u", "_s) : said;
}

QString sentence(const Difference &difference)
{
    const QString article = difference.article.text();
    switch (difference.what) {
    case Difference::What::File:
        return difference.article.isNull()
                   ? Wording::tr("The store's file is damaged: %1.").arg(difference.detail)
                   : Wording::tr("Article %1: a draft of it cannot be read any more.").arg(article);
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
    case Difference::What::Note:
        return Wording::tr("Article %1: a note is not what was decided about it%2.")
            .arg(article, field(difference.detail));
    }
    Q_UNREACHABLE();
}

QString signingStatement()
{
    return Wording::tr("I read this exact text, its titles, captions and pictures, and accept it "
                       "for publication.");
}

QString label(Stage stage)
{
    switch (stage) {
    case Stage::Draft:
        return Wording::tr("Draft");
    case Stage::Submitted:
        return Wording::tr("To be read");
    case Stage::FirstRead:
        return Wording::tr("First reading");
    case Stage::SecondRead:
        return Wording::tr("Second reading");
    case Stage::Signed:
        return Wording::tr("Signed off");
    case Stage::Published:
        return Wording::tr("Published");
    case Stage::Corrected:
        return Wording::tr("Corrected");
    case Stage::Updated:
        return Wording::tr("Updated");
    case Stage::Withdrawn:
        return Wording::tr("Withdrawn");
    case Stage::Returned:
        return Wording::tr("Returned");
    case Stage::Shelved:
        return Wording::tr("On the shelf");
    }
    Q_UNREACHABLE();
}

QString label(Action action)
{
    switch (action) {
    case Action::Submit:
        return Wording::tr("Send to be read");
    case Action::Return:
        return Wording::tr("Return to the author");
    case Action::FirstRead:
        return Wording::tr("Take for first reading");
    case Action::SecondRead:
        return Wording::tr("Take for second reading");
    case Action::Sign:
        return Wording::tr("Sign off");
    case Action::Publish:
        return Wording::tr("Publish");
    case Action::Correct:
        return Wording::tr("Publish a correction");
    case Action::Update:
        return Wording::tr("Publish an update");
    case Action::Withdraw:
        return Wording::tr("Withdraw");
    case Action::Shelve:
        return Wording::tr("Put on the shelf");
    case Action::Unshelve:
        return Wording::tr("Take from the shelf");
    case Action::BreakEmbargo:
        return Wording::tr("Break the embargo");
    }
    Q_UNREACHABLE();
}

QString label(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Correction:
        return Wording::tr("Correction");
    case NoticeKind::Clarification:
        return Wording::tr("Clarification");
    case NoticeKind::Update:
        return Wording::tr("Update");
    case NoticeKind::RightOfReply:
        return Wording::tr("Right of reply");
    case NoticeKind::Withdrawal:
        return Wording::tr("Withdrawal");
    }
    Q_UNREACHABLE();
}

QString label(ExportFormat format)
{
    switch (format) {
    case ExportFormat::PageZip:
        return Wording::tr("Page in a ZIP");
    case ExportFormat::Fragment:
        return Wording::tr("HTML for a CMS");
    case ExportFormat::Ninjs:
        return Wording::tr("ninjs 3.1");
    case ExportFormat::ArticleFile:
        return Wording::tr("Feuillet article");
    case ExportFormat::Wire:
        return Wording::tr("Wire text");
    case ExportFormat::Text:
        return Wording::tr("Plain text");
    case ExportFormat::Json:
        return Wording::tr("JSON");
    }
    Q_UNREACHABLE();
}

QString label(Role role)
{
    switch (role) {
    case Role::Journalist:
        return Wording::tr("journalist");
    case Role::CopyEditor:
        return Wording::tr("copy editor");
    case Role::Producer:
        return Wording::tr("producer");
    case Role::Chief:
        return Wording::tr("chief editor");
    }
    Q_UNREACHABLE();
}

QString label(Layout layout)
{
    switch (layout) {
    case Layout::Article:
        return Wording::tr("Article");
    case Layout::LongRead:
        return Wording::tr("Long read, large photo");
    case Layout::Brief:
        return Wording::tr("Brief");
    }
    Q_UNREACHABLE();
}

QString label(Encoding encoding)
{
    return nameOf(encoding);
}

} // namespace feuillet
