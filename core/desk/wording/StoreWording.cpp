#include "desk/wording/StoreWording.h"

#include <QCoreApplication>

namespace feuillet {

namespace {
struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};
} // namespace

QString fileSentence(const Error &error)
{
    const QString &about = error.detail;
    switch (error.fault) {
    case Fault::Unreadable:
        return Wording::tr("“%1” cannot be read. Nothing was changed. Check that it is there and "
                           "that you may open it.")
            .arg(about);
    case Fault::Unwritable:
        return Wording::tr("“%1” cannot be written. What was there before is intact. Make room on "
                           "the disk or choose "
                           "another folder, then try again.")
            .arg(about);
    case Fault::NoRoom:
        return Wording::tr("The disk is full: “%1” could not be written. What was saved before is "
                           "intact, and what is on the screen stays there. Make room on the disk, "
                           "then save again.")
            .arg(about);
    case Fault::Damaged:
        return Wording::tr("“%1” is damaged: it does not hold what was stored. Nothing was "
                           "changed. Keep the file as "
                           "it is, and go back to a copy.")
            .arg(about);
    case Fault::TooNew:
        return Wording::tr("“%1” was written by a later version of Feuillet. It can be read and "
                           "not changed. Install "
                           "that version.")
            .arg(about);
    default:
        Q_UNREACHABLE();
    }
}

QString shortOfRoomSentence()
{
    return Wording::tr("The disk is full. Your text is safe, in room that was held for it. Make "
                       "room on the disk now: the next save may find none.");
}

QString storeSentence(Refusal refusal, const QString &about)
{
    switch (refusal) {
    case Refusal::StoreOpen:
        return Wording::tr("Feuillet is open on this desk, in a window or another command. Nothing "
                           "was changed. Close it, then restore.");
    case Refusal::NotBackedUp:
        return Wording::tr("This desk was made by an earlier version of Feuillet, and no backup of "
                           "it could be made before bringing it up to date (%1). Nothing was "
                           "changed. Make room on the disk or give access to the folder, then try "
                           "again.")
            .arg(about);
    case Refusal::NetworkFolder:
        return Wording::tr("“%1” is on a network file system, where the desk's store could be "
                           "damaged. Nothing was "
                           "changed. Choose a folder of this computer.")
            .arg(about);
    default:
        Q_UNREACHABLE();
    }
}

} // namespace feuillet
