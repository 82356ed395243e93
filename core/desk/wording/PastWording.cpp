#include "desk/PastActions.h"

#include "signoff/RightOfReply.h"

#include <QCoreApplication>
#include <QLocale>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

struct PastWording
{
    Q_DECLARE_TR_FUNCTIONS(PastWording)
};

QString savedSentence(const PastAction &past)
{
    const QString first = QString::number(past.revision);
    if (past.reason == "recover"_L1)
        return PastWording::tr("%1 took up unsaved words as version %2.").arg(past.who, first);
    if (past.revision == 1)
        return past.reason == "import"_L1 ? PastWording::tr("%1 received the text.").arg(past.who)
                                          : PastWording::tr("%1 began the article.").arg(past.who);
    if (past.until > past.revision)
        return PastWording::tr("%1 saved versions %2 to %3.")
            .arg(past.who, first, QString::number(past.until));
    const bool plain = past.reason.isEmpty() || past.reason == "save"_L1;
    return plain ? PastWording::tr("%1 saved version %2.").arg(past.who, first)
                 : PastWording::tr("%1 saved version %2: “%3”.").arg(past.who, first, past.reason);
}

QString stepSentence(const PastAction &past)
{
    switch (past.action) {
    case Action::Submit:
        return PastWording::tr("%1 sent the text to be read.").arg(past.who);
    case Action::Return:
        return PastWording::tr("%1 returned the text to its author.").arg(past.who);
    case Action::FirstRead:
        return PastWording::tr("%1 took the text for the first reading.").arg(past.who);
    case Action::SecondRead:
        return PastWording::tr("%1 took the text for the second reading.").arg(past.who);
    case Action::Sign:
        return PastWording::tr("%1 signed version %2 off.").arg(past.who).arg(past.revision);
    case Action::Publish:
        return PastWording::tr("%1 published version %2.").arg(past.who).arg(past.revision);
    case Action::Correct:
        return PastWording::tr("%1 published a correction.").arg(past.who);
    case Action::Update:
        return PastWording::tr("%1 published an update.").arg(past.who);
    case Action::Withdraw:
        return PastWording::tr("%1 withdrew the article.").arg(past.who);
    case Action::Shelve:
        return PastWording::tr("%1 put the article on the shelf.").arg(past.who);
    case Action::Unshelve:
        return PastWording::tr("%1 took the article from the shelf.").arg(past.who);
    case Action::BreakEmbargo:
        return PastWording::tr("%1 let the article go out before its embargo ended.").arg(past.who);
    }
    Q_UNREACHABLE();
}

QString noticeSentence(const PastAction &past)
{
    QString said = stepSentence(past);
    if (past.notice->kind == NoticeKind::Clarification)
        said = PastWording::tr("%1 published a clarification.").arg(past.who);
    else if (past.notice->kind == NoticeKind::RightOfReply)
        said = PastWording::tr("%1 published a reply.").arg(past.who);
    return PastWording::tr("%1 Readers are told: “%2”").arg(said, past.notice->text);
}

// What was ticked, by its keys in the seal.
QString checkLabel(const QString &key)
{
    if (key == "names"_L1)
        return PastWording::tr("names");
    if (key == "figures"_L1)
        return PastWording::tr("figures");
    if (key == "photoRights"_L1)
        return PastWording::tr("rights of the pictures");
    return key;
}

QString sealSentence(const PastAction &past)
{
    QStringList parts{stepSentence(past)};
    QStringList ticked;
    for (const QString &key : past.checklist)
        ticked << checkLabel(key);
    if (!ticked.isEmpty())
        parts << PastWording::tr("Checked by hand: %1.").arg(ticked.join(u", "_s));
    if (past.byAuthor)
        parts << PastWording::tr("Signed by its author, on a desk of one person.");
    return parts.join(u' ');
}

QString replySentence(const PastAction &past)
{
    if (past.reason == replyStateName(ReplyState::Declined))
        return PastWording::tr("%1 declined to publish a reply.").arg(past.who);
    return PastWording::tr("%1 received the reply that %2 asks to see published.")
        .arg(past.who, past.others.value(0));
}

} // namespace

QString sentence(const PastAction &past)
{
    switch (past.what) {
    case PastAction::What::Saved:
        return past.others.isEmpty() ? savedSentence(past)
                                     : PastWording::tr("%1 Words by %2 are in it.")
                                           .arg(savedSentence(past), past.others.join(u", "_s));
    case PastAction::What::Stepped:
        return past.notice ? noticeSentence(past) : stepSentence(past);
    case PastAction::What::Signed:
        return sealSentence(past);
    case PastAction::What::Published:
        return past.page.isEmpty()
                   ? stepSentence(past)
                   : PastWording::tr("%1 The page: %2").arg(stepSentence(past), past.page);
    case PastAction::What::Reply:
        return replySentence(past);
    }
    Q_UNREACHABLE();
}

} // namespace feuillet
