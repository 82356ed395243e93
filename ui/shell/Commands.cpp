#include "ui/shell/Commands.h"

#include "article/Body.h"
#include "desk/People.h"
#include "desk/Publish.h"
#include "ui/editor/BodyEdit.h"
#include "ui/editor/Sheet.h"
#include "ui/shell/feeds/HistoryDesk.h"
#include "ui/shell/names/NamesDesk.h"
#include "ui/shell/proofing/ProofSettingsDesk.h"
#include "ui/shell/publish/Exporting.h"
#include "ui/shell/publish/Publishing.h"
#include "ui/shell/Questions.h"
#include "ui/shell/Workbench.h"

#include <QClipboard>
#include <QGuiApplication>

namespace feuillet {

Commands::Commands(Workbench &workbench, Sheet &sheet, Questions &questions, Publishing &publishing,
                   QObject *parent)
    : QObject(parent), m_workbench(workbench), m_sheet(sheet), m_questions(questions),
      m_publishing(publishing), m_exporting(new Exporting(workbench, questions, this))
{
    connect(m_exporting, &Exporting::written, this, &Commands::exported);
    connect(m_exporting, &Exporting::copied, this, &Commands::copied);
}

std::optional<Action> Commands::mainStep() const
{
    const QList<Action> possible = feuillet::possible(mended(m_workbench.situation()));
    for (const Action action : {Action::Publish, Action::Sign, Action::Submit})
        if (possible.contains(action))
            return action;
    return std::nullopt;
}

void Commands::perform(ActionName name)
{
    const bool open = m_workbench.session().isOpen();
    if (!open || (!performOnText(name) && !performOnSheet(name)))
        performAtDesk(name);
}

bool Commands::performOnText(ActionName name)
{
    SheetEdit *edit = m_sheet.current();
    BodyEdit *body = m_sheet.body();
    switch (name) {
    case ActionName::Bold:
        edit->toggleMark(MarkKind::Strong);
        return true;
    case ActionName::Italic:
        edit->toggleMark(MarkKind::Emphasis);
        return true;
    case ActionName::NoBreakSpace:
        edit->typeText(QChar(QChar::Nbsp));
        return true;
    case ActionName::PlainText:
        edit->pasteText(QGuiApplication::clipboard()->text());
        return true;
    case ActionName::Link:
        link();
        return true;
    case ActionName::Crosshead:
        body->setFocus();
        body->toggleCrosshead();
        return true;
    case ActionName::Quotation:
        body->toggleKind(ParagraphKind::Quotation);
        return true;
    case ActionName::ListItem:
        body->toggleKind(ParagraphKind::ListItem);
        return true;
    default:
        return false;
    }
}

bool Commands::performOnSheet(ActionName name)
{
    static const QHash<ActionName, Field> fields{{ActionName::GoHeadline, Field::Headline},
                                                 {ActionName::GoLede, Field::Lede},
                                                 {ActionName::GoPhoto, Field::Caption},
                                                 {ActionName::GoBody, Field::Paragraph},
                                                 {ActionName::GoSignature, Field::Signature}};
    if (fields.contains(name)) {
        m_sheet.focusField(fields[name]);
        return true;
    }
    switch (name) {
    case ActionName::Undo:
        m_workbench.session().undo();
        return true;
    case ActionName::Redo:
        m_workbench.session().redo();
        return true;
    case ActionName::Photo:
        photo();
        return true;
    case ActionName::Slip:
        fillSlip();
        return true;
    case ActionName::MoveSectionUp:
        moveSection(-1);
        return true;
    case ActionName::MoveSectionDown:
        moveSection(1);
        return true;
    default:
        return false;
    }
}

// What leaves the desk, and what is said of it afterwards.
bool Commands::performOutgoing(ActionName name)
{
    switch (name) {
    case ActionName::Announce:
        m_publishing.announce();
        return true;
    case ActionName::PublishSite:
        m_publishing.publishSite(m_sheet.window());
        return true;
    case ActionName::Export:
        m_exporting->writeFile();
        return true;
    case ActionName::ProofPdf:
        m_exporting->writeProof();
        return true;
    case ActionName::Print:
        m_exporting->print();
        return true;
    case ActionName::CopyHtml:
        m_exporting->copyHtml();
        return true;
    case ActionName::Replies:
        m_publishing.openReplies(m_sheet.window());
        return true;
    case ActionName::Newspaper:
        nameNewspaper();
        return true;
    default:
        return false;
    }
}

void Commands::performAtDesk(ActionName name)
{
    static const QHash<ActionName, Action> steps{{ActionName::Submit, Action::Submit},
                                                 {ActionName::Return, Action::Return},
                                                 {ActionName::Sign, Action::Sign},
                                                 {ActionName::Publish, Action::Publish},
                                                 {ActionName::Shelve, Action::Shelve},
                                                 {ActionName::Unshelve, Action::Unshelve},
                                                 {ActionName::BreakEmbargo, Action::BreakEmbargo}};
    if (steps.contains(name))
        return perform(steps[name]);
    if (performOutgoing(name))
        return;
    switch (name) {
    case ActionName::New:
        m_workbench.start();
        m_sheet.focusField(Field::Headline);
        break;
    case ActionName::Receive:
        m_workbench.receiveFiles(m_questions.wireFiles());
        break;
    case ActionName::Save:
        m_workbench.save();
        break;
    case ActionName::Close:
        m_workbench.close();
        break;
    case ActionName::MainStep:
        if (const auto action = mainStep())
            perform(*action);
        break;
    case ActionName::HouseNames:
        NamesDesk::open(m_workbench, m_questions, m_sheet.window());
        break;
    case ActionName::ProofSettings:
        ProofSettingsDesk::open(m_workbench, m_questions, m_sheet.window());
        break;
    case ActionName::History:
        openHistory(m_workbench, m_questions, m_sheet.window());
        break;
    case ActionName::AddPerson:
        addPerson();
        break;
    default: // of the window
        break;
    }
}

void Commands::perform(Action action)
{
    if (!m_workbench.session().isOpen())
        return;
    switch (action) {
    case Action::Sign:
        return emit signAsked();
    case Action::Publish:
        return m_publishing.publish();
    case Action::Return:
        return emit noteAsked();
    case Action::Correct:
    case Action::Update:
    case Action::Withdraw:
        return m_publishing.announce(action);
    case Action::BreakEmbargo:
        return m_publishing.breakEmbargo();
    default:
        m_workbench.take(action);
    }
}

void Commands::link()
{
    SheetEdit *edit = m_sheet.current();
    const QString address = m_questions.linkAddress();
    if (isSafeLink(address))
        edit->toggleMark(MarkKind::Link, address);
}

void Commands::photo()
{
    const QList<Photo> &photos = m_workbench.session().article().photos;
    const auto waiting =
        std::ranges::find_if(photos, [](const Photo &photo) { return photo.image.isEmpty(); });
    emit m_sheet.pictureAsked(waiting - photos.begin());
}

void Commands::fillSlip()
{
    if (m_sheet.isReadOnly()) {
        emit m_workbench.failed(refused(Refusal::RoleMissing, m_workbench.seat().person.name));
        return;
    }
    ArticleSession &session = m_workbench.session();
    if (const auto slip = m_questions.slip(session.article(), m_workbench.seat().now()))
        session.edit(withSlip(session.article(), *slip), History::Kind::Whole, m_sheet.caret(),
                     m_sheet.caret());
}

void Commands::moveSection(int by)
{
    const Article &article = m_workbench.session().article();
    const Place caret = m_sheet.caret();
    for (const Section &section : article.sections) {
        const bool holdsCaret =
            section.id == caret.section ||
            std::ranges::any_of(section.paragraphs, [&caret](const Paragraph &paragraph) {
                return paragraph.id == caret.paragraph;
            });
        if (!holdsCaret)
            continue;
        m_workbench.session().edit(withSectionMoved(article, section.id, by), History::Kind::Whole,
                                   caret, caret);
        m_sheet.showCaret(caret);
        return;
    }
}

void Commands::nameNewspaper()
{
    Database &database = m_workbench.seat().database;
    const auto present = site(database);
    const auto changed = m_questions.newspaper(present.value_or(Site()));
    if (!changed)
        return;
    if (const auto kept = setSite(database, *changed); !kept)
        emit m_workbench.failed(kept.error());
    emit newspaperChanged();
}

void Commands::addPerson()
{
    const auto person = m_questions.newPerson();
    if (!person)
        return;
    Seat &seat = m_workbench.seat();
    if (const auto declared = declarePerson(seat.database, person->name, person->roles, seat.now()))
        m_workbench.sitDown(*declared);
    else
        emit m_workbench.failed(declared.error());
}

} // namespace feuillet
