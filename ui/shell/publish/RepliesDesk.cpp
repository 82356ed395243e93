#include "ui/shell/publish/RepliesDesk.h"

#include "desk/publish/Replies.h"
#include "desk/Wording.h"
#include "ui/publish/RepliesDialog.h"
#include "ui/shell/Workbench.h"

namespace feuillet {

RepliesDesk *RepliesDesk::open(Workbench &workbench, QWidget *over)
{
    auto *dialog = new RepliesDialog(workingTitle(workbench.session().article()), over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    auto *desk = new RepliesDesk(workbench, dialog);
    desk->show();
    dialog->open();
    return desk;
}

RepliesDesk::RepliesDesk(Workbench &workbench, RepliesDialog *dialog)
    : QObject(dialog), m_workbench(workbench), m_article(workbench.session().id()), m_dialog(dialog)
{
    connect(dialog, &RepliesDialog::receiveAsked, this,
            [this](const QString &from, const QString &text, const QDate &receivedOn) {
                if (!succeeded(receiveReply(m_workbench.seat(), m_article, from, text, receivedOn)))
                    return;
                m_dialog->clearForm();
                show();
            });
    connect(dialog, &RepliesDialog::publishAsked, this, [this](ReplyId reply) {
        if (!succeeded(publishReply(m_workbench.seat(), m_article, reply)))
            return;
        show();
        emit published();
    });
    connect(dialog, &RepliesDialog::declineAsked, this,
            [this](ReplyId reply, const QString &reason) {
                if (succeeded(declineReply(m_workbench.seat(), m_article, reply, reason)))
                    show();
            });
}

template <typename T>
bool RepliesDesk::succeeded(const Result<T> &result)
{
    if (!result)
        m_dialog->showTrouble(sentence(result.error()));
    return result.has_value();
}

void RepliesDesk::show()
{
    const auto replies = repliesTo(m_workbench.seat(), m_article);
    if (succeeded(replies))
        m_dialog->show(*replies, m_workbench.seat().now().toLocalTime().date());
}

} // namespace feuillet
