#include "desk/Wording.h"
#include "desk/wording/Rules.h"
#include "desk/wording/StoreWording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace feuillet {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString houseWordSentence(Refusal refusal, const QString &about)
{
    if (refusal == Refusal::HouseWordClash)
        return Wording::tr("“%1” clashes with another entry of the house dictionary: one accepts "
                           "what the other refuses, or both refuse the same. Nothing was changed. "
                           "Change the other entry first.")
            .arg(about);
    return Wording::tr("“%1” cannot be an entry of the house dictionary. Nothing was changed. "
                       "Give a spelling with letters, of 100 characters at most, that it does "
                       "not refuse itself, without “;” and “|”.")
        .arg(about);
}

// About "how many:rule:words" of the first.
QString findingsSentence(const QString &about)
{
    const QString rule = about.section(u':', 1, 1);
    const QString label = ruleLabel(rule);
    return Wording::tr("Nothing was signed: %n blocking finding(s) stand in the text, first of all "
                       "“%1” (%2). Correct it, or answer what is no fault, and sign again.",
                       nullptr, about.section(u':', 0, 0).toInt())
        .arg(about.section(u':', 2), label.isEmpty() ? rule : label);
}

// About "how many:words" of the first.
QString suggestionsSentence(const QString &about)
{
    return Wording::tr(
               "Nothing was signed: %n suggestion(s) wait for an answer, first of all about "
               "“%1”. Accept or refuse them, save, and sign again.",
               nullptr, about.section(u':', 0, 0).toInt())
        .arg(about.section(u':', 1));
}

QString momentText(const QString &iso)
{
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODate).toLocalTime();
    return QLocale().toString(moment, Wording::tr("d MMMM yyyy, HH:mm"));
}

// Of the seal and of what goes out.
QString releaseSentence(Refusal refusal, const QString &about)
{
    switch (refusal) {
    case Refusal::NotSealed:
        return Wording::tr(
            "Nobody signed this text off. Nothing was written. Have it signed, or export a proof.");
    case Refusal::SealVoid:
        return Wording::tr("The text was changed after it was signed off. Nothing was written. "
                           "Have it signed again, "
                           "or export a proof.");
    case Refusal::AlreadySealed:
        return Wording::tr("This text is signed off already, as it stands. Nothing was changed.");
    case Refusal::AddressTaken:
        return Wording::tr("Another article was published at “%1”. Nothing was written. Change the "
                           "headline, the web "
                           "headline or the rubric of this one, and have it signed.")
            .arg(about);
    case Refusal::Embargoed:
        return Wording::tr("The story is under embargo until %1. Nothing was written. A chief can "
                           "break the embargo, with a reason.")
            .arg(momentText(about));
    case Refusal::NotOurs:
        return Wording::tr("“%1” was put there by somebody else, where a page of the site would "
                           "stand. Nothing was written. Move it away, or choose another folder.")
            .arg(about);
    case Refusal::NotEmbargoed:
        return Wording::tr("No embargo holds this story back. Nothing was changed.");
    default:
        Q_UNREACHABLE();
    }
}

} // namespace

QString sentence(Refusal refusal, const QString &about)
{
    switch (refusal) {
    case Refusal::UnknownPerson:
        return Wording::tr("The desk knows nobody called “%1”. Nothing was changed. Declare the "
                           "person first, or say "
                           "who you are.")
            .arg(about);
    case Refusal::NameTaken:
        return Wording::tr(
                   "Somebody is called “%1” already. Nothing was changed. Choose another spelling.")
            .arg(about);
    case Refusal::WrongStage:
        return Wording::tr(
            "This cannot be done at the stage where the article is. Nothing was changed.");
    case Refusal::RoleMissing:
        return Wording::tr("%1 does not have the role that this needs. Nothing was changed. Ask "
                           "somebody who has it.")
            .arg(about);
    case Refusal::OwnText:
        return Wording::tr("%1 wrote this text: another person must sign it. Nothing was changed.")
            .arg(about);
    case Refusal::NotSaved:
        return Wording::tr("You typed something into this article that is not saved. It is safe in "
                           "a draft. Save it "
                           "or discard it first.");
    case Refusal::NoHeadline:
        return Wording::tr("The article has no headline. Nothing was changed. Write one and save.");
    case Refusal::NoteMissing:
        return Wording::tr("This needs a note that says why. Nothing was changed.");
    case Refusal::HouseWordInvalid:
    case Refusal::HouseWordClash:
        return houseWordSentence(refusal, about);
    case Refusal::FindingsBlock:
        return findingsSentence(about);
    case Refusal::OpenSuggestions:
        return suggestionsSentence(about);
    case Refusal::StoreOpen:
    case Refusal::NotBackedUp:
    case Refusal::NetworkFolder:
        return storeSentence(refusal, about);
    case Refusal::ForeignFile:
        return Wording::tr("“%1” is a document of another program, which Feuillet does not read "
                           "yet. Nothing was taken in. Open it there, copy all of it and paste it "
                           "into a new article: bold, italic and links come along.")
            .arg(about);
    case Refusal::NotSealed:
    case Refusal::SealVoid:
    case Refusal::AlreadySealed:
    case Refusal::AddressTaken:
    case Refusal::Embargoed:
    case Refusal::NotEmbargoed:
    case Refusal::NotOurs:
        return releaseSentence(refusal, about);
    }
    Q_UNREACHABLE();
}

} // namespace feuillet
