#include "app/desktop/Opening.h"

#include "desk/safety/Backups.h"
#include "desk/Wording.h"
#include "ui/recovery/BackupsDialog.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <cstdio>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr int cannotOpen = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(feuillet::Opening)
};

// At the start there is one thing more to do about a folder: take another.
QString startSentence(const Error &error)
{
    if (error.fault != Fault::Unwritable && error.fault != Fault::Unreadable)
        return sentence(error);
    return Words::tr("“%1” cannot be opened, and the desk should be there. Nothing was changed. "
                     "Give yourself the right to read and write it, or start on another folder: "
                     "feuillet --data FOLDER")
        .arg(error.detail);
}

bool wantsAgain(const Error &error)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence(error)));
    QMessageBox box(QMessageBox::Warning, u"Feuillet"_s, sentence(error));
    const QAbstractButton *again = box.addButton(Words::tr("Try again"), QMessageBox::AcceptRole);
    box.addButton(Words::tr("Quit"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == again;
}

} // namespace

void tell(const Error &error, bool onScreen)
{
    const QString words = startSentence(error);
    std::fprintf(stderr, "%s\n", qUtf8Printable(words));
    if (onScreen)
        QMessageBox::critical(nullptr, u"Feuillet"_s, words);
}

Result<std::unique_ptr<Database>> openDesk(const QString &folder, bool onScreen)
{
    auto database = Database::open(folder);
    while (!database && database.error().fault == Fault::Busy && onScreen &&
           wantsAgain(database.error()))
        database = Database::open(folder);
    if (database || database.error().fault != Fault::Unwritable)
        return database;
    auto readable = Database::open(folder, Access::ReadOnly);
    return readable ? std::move(readable) : std::move(database);
}

Ended notOpened(const Error &error, const QString &folder, bool onScreen)
{
    Ended ended{cannotOpen, {}};
    const QList<Backup> backups = backupsOf(folder);
    if (!onScreen || error.fault != Fault::Damaged || backups.isEmpty()) {
        if (error.fault != Fault::Busy || !onScreen) // that was told
            tell(error, onScreen);
        return ended;
    }
    BackupsDialog dialog;
    dialog.offerRestoringOnly();
    dialog.showBackups(backups);
    dialog.tell(sentence(error));
    QObject::connect(&dialog, &BackupsDialog::restoreAsked, &dialog, [&](const QString &backup) {
        ended.backup = backup;
        dialog.accept();
    });
    dialog.exec();
    return ended;
}

QString readOnlySentence(const QString &file)
{
    return Words::tr("This desk can be read and not changed: “%1” cannot be written. Give yourself "
                     "the right to write there, then start again.")
        .arg(file);
}

QString brokenSettings(const Error &error)
{
    return Words::tr("The settings of this seat could not be read, so they are as at first. Your "
                     "articles are not concerned. What was there is kept: “%1”.")
        .arg(error.detail);
}

} // namespace feuillet
