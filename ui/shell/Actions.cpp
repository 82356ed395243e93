#include "ui/shell/Actions.h"

#include "ui/widgets/Icons.h"

#include <QMetaEnum>
#include <QWidget>

namespace feuillet {

namespace {

struct Described
{
    ActionName name;
    const char *text;
    const char *keys; // portable; empty for none
    std::optional<IconName> icon;
};

// QT_TRANSLATE_NOOP has lupdate find the words; they are translated when the action is made.
constexpr auto noIcon = std::optional<IconName>();
const Described table[] = {
    {ActionName::New, QT_TRANSLATE_NOOP("feuillet::Actions", "&New"), "Ctrl+N", IconName::New},
    {ActionName::Receive, QT_TRANSLATE_NOOP("feuillet::Actions", "&Open wires…"), "Ctrl+O", noIcon},
    {ActionName::Save, QT_TRANSLATE_NOOP("feuillet::Actions", "&Save"), "Ctrl+S", IconName::Save},
    {ActionName::Close, QT_TRANSLATE_NOOP("feuillet::Actions", "&Close the article"), "Ctrl+W",
     noIcon},
    {ActionName::LeftTexts, QT_TRANSLATE_NOOP("feuillet::Actions", "&Unsaved texts…"), "", noIcon},
    {ActionName::Backups, QT_TRANSLATE_NOOP("feuillet::Actions", "&Backups…"), "", noIcon},
    {ActionName::Quit, QT_TRANSLATE_NOOP("feuillet::Actions", "&Quit"), "Ctrl+Q", noIcon},
    {ActionName::Undo, QT_TRANSLATE_NOOP("feuillet::Actions", "&Undo"), "Ctrl+Z", IconName::Undo},
    {ActionName::Redo, QT_TRANSLATE_NOOP("feuillet::Actions", "&Redo"), "Ctrl+Shift+Z",
     IconName::Redo},
    {ActionName::Find, QT_TRANSLATE_NOOP("feuillet::Actions", "&Find…"), "Ctrl+F",
     IconName::Search},
    {ActionName::FindNext, QT_TRANSLATE_NOOP("feuillet::Actions", "Find &next"), "F3", noIcon},
    {ActionName::FindPrevious, QT_TRANSLATE_NOOP("feuillet::Actions", "Find pre&vious"), "Shift+F3",
     noIcon},
    {ActionName::Replace, QT_TRANSLATE_NOOP("feuillet::Actions", "R&eplace…"), "Ctrl+H", noIcon},
    {ActionName::Bold, QT_TRANSLATE_NOOP("feuillet::Actions", "&Bold"), "Ctrl+B", IconName::Bold},
    {ActionName::Italic, QT_TRANSLATE_NOOP("feuillet::Actions", "&Italic"), "Ctrl+I",
     IconName::Italic},
    {ActionName::Link, QT_TRANSLATE_NOOP("feuillet::Actions", "&Link…"), "Ctrl+K", IconName::Link},
    {ActionName::NoBreakSpace, QT_TRANSLATE_NOOP("feuillet::Actions", "No-break &space"),
     "Ctrl+Shift+Space", noIcon},
    {ActionName::Crosshead, QT_TRANSLATE_NOOP("feuillet::Actions", "&Crosshead"), "Ctrl+Alt+I",
     IconName::Crosshead},
    {ActionName::Quotation, QT_TRANSLATE_NOOP("feuillet::Actions", "&Quotation"), "",
     IconName::Quote},
    {ActionName::ListItem, QT_TRANSLATE_NOOP("feuillet::Actions", "L&ist item"), "", noIcon},
    {ActionName::Photo, QT_TRANSLATE_NOOP("feuillet::Actions", "&Photo…"), "", IconName::Image},
    {ActionName::Slip, QT_TRANSLATE_NOOP("feuillet::Actions", "Article s&lip…"), "Ctrl+Alt+F",
     noIcon},
    {ActionName::PlainText, QT_TRANSLATE_NOOP("feuillet::Actions", "Paste &text only"),
     "Ctrl+Shift+V", noIcon},
    {ActionName::CorrectTypography,
     QT_TRANSLATE_NOOP("feuillet::Actions", "Correct the t&ypography…"), "Ctrl+Shift+Y", noIcon},
    {ActionName::AutomaticTypography,
     QT_TRANSLATE_NOOP("feuillet::Actions", "&Automatic typography"), "", noIcon},
    {ActionName::ShowSpaces, QT_TRANSLATE_NOOP("feuillet::Actions", "Show &spaces"), "Ctrl+Shift+T",
     noIcon},
    {ActionName::MoveSectionUp, QT_TRANSLATE_NOOP("feuillet::Actions", "Move the section u&p"),
     "Ctrl+Shift+Up", noIcon},
    {ActionName::MoveSectionDown, QT_TRANSLATE_NOOP("feuillet::Actions", "Move the section &down"),
     "Ctrl+Shift+Down", noIcon},
    {ActionName::GoHeadline, QT_TRANSLATE_NOOP("feuillet::Actions", "To the &headline"), "Alt+1",
     noIcon},
    {ActionName::GoLede, QT_TRANSLATE_NOOP("feuillet::Actions", "To the &lede"), "Alt+2", noIcon},
    {ActionName::GoPhoto, QT_TRANSLATE_NOOP("feuillet::Actions", "To the &photo"), "Alt+3", noIcon},
    {ActionName::GoBody, QT_TRANSLATE_NOOP("feuillet::Actions", "To the &body"), "Alt+4", noIcon},
    {ActionName::GoSignature, QT_TRANSLATE_NOOP("feuillet::Actions", "To the &signature"), "Alt+5",
     noIcon},
    {ActionName::Queue, QT_TRANSLATE_NOOP("feuillet::Actions", "&Queue"), "F9",
     IconName::PanelLeft},
    {ActionName::Corrections, QT_TRANSLATE_NOOP("feuillet::Actions", "&Corrections"), "",
     IconName::Check},
    {ActionName::Preview, QT_TRANSLATE_NOOP("feuillet::Actions", "&Preview"), "", noIcon},
    {ActionName::Review, QT_TRANSLATE_NOOP("feuillet::Actions", "&Review"), "", noIcon},
    {ActionName::Versions, QT_TRANSLATE_NOOP("feuillet::Actions", "&Versions"), "", noIcon},
    {ActionName::Notes, QT_TRANSLATE_NOOP("feuillet::Actions", "&Notes"), "", noIcon},
    {ActionName::FilterQueue, QT_TRANSLATE_NOOP("feuillet::Actions", "&Find an article"),
     "Ctrl+Shift+O", IconName::Search},
    {ActionName::ZoomIn, QT_TRANSLATE_NOOP("feuillet::Actions", "Zoom &in"), "Ctrl++", noIcon},
    {ActionName::ZoomOut, QT_TRANSLATE_NOOP("feuillet::Actions", "Zoom &out"), "Ctrl+-", noIcon},
    {ActionName::ZoomReset, QT_TRANSLATE_NOOP("feuillet::Actions", "&Actual size"), "Ctrl+0",
     noIcon},
    {ActionName::Focus, QT_TRANSLATE_NOOP("feuillet::Actions", "Focus &mode"), "F11", noIcon},
    {ActionName::LightTheme, QT_TRANSLATE_NOOP("feuillet::Actions", "&Light"), "", IconName::Sun},
    {ActionName::DarkTheme, QT_TRANSLATE_NOOP("feuillet::Actions", "&Dark"), "", IconName::Moon},
    {ActionName::SystemTheme, QT_TRANSLATE_NOOP("feuillet::Actions", "Like the &system"), "",
     noIcon},
    {ActionName::BlackOnWhite,
     QT_TRANSLATE_NOOP("feuillet::Actions", "High contrast, &black on white"), "", noIcon},
    {ActionName::WhiteOnBlack,
     QT_TRANSLATE_NOOP("feuillet::Actions", "High contrast, &white on black"), "", noIcon},
    {ActionName::French, "&Français", "", noIcon},
    {ActionName::English, "&English", "", noIcon},
    {ActionName::NextFinding, QT_TRANSLATE_NOOP("feuillet::Actions", "&Next finding"), "F7",
     noIcon},
    {ActionName::PreviousFinding, QT_TRANSLATE_NOOP("feuillet::Actions", "&Previous finding"),
     "Shift+F7", noIcon},
    {ActionName::NextDifference, QT_TRANSLATE_NOOP("feuillet::Actions", "Next di&fference"), "F8",
     noIcon},
    {ActionName::PreviousDifference, QT_TRANSLATE_NOOP("feuillet::Actions", "Previous d&ifference"),
     "Shift+F8", noIcon},
    {ActionName::Synonyms, QT_TRANSLATE_NOOP("feuillet::Actions", "S&ynonyms"), "Ctrl+F7", noIcon},
    {ActionName::AddNote, QT_TRANSLATE_NOOP("feuillet::Actions", "&Add a note…"), "Ctrl+Shift+M",
     noIcon},
    {ActionName::Propose, QT_TRANSLATE_NOOP("feuillet::Actions", "Propose instead of chan&ge"), "",
     noIcon},
    {ActionName::NextPane, QT_TRANSLATE_NOOP("feuillet::Actions", "Ne&xt pane"), "F6", noIcon},
    {ActionName::PreviousPane, QT_TRANSLATE_NOOP("feuillet::Actions", "Previous pan&e"), "Shift+F6",
     noIcon},
    {ActionName::MainStep, QT_TRANSLATE_NOOP("feuillet::Actions", "Next step"), "Ctrl+Return",
     noIcon},
    {ActionName::History, QT_TRANSLATE_NOOP("feuillet::Actions", "Artic&le history…"), "Ctrl+Alt+H",
     noIcon},
    {ActionName::Submit, QT_TRANSLATE_NOOP("feuillet::Actions", "&Submit for review"), "",
     IconName::Send},
    {ActionName::Return, QT_TRANSLATE_NOOP("feuillet::Actions", "&Return with a note…"), "",
     IconName::Return},
    {ActionName::Sign, QT_TRANSLATE_NOOP("feuillet::Actions", "Sign &off…"), "", IconName::Sign},
    {ActionName::Publish, QT_TRANSLATE_NOOP("feuillet::Actions", "&Publish…"), "",
     IconName::Publish},
    {ActionName::PublishSite, QT_TRANSLATE_NOOP("feuillet::Actions", "Publish the &site…"), "",
     noIcon},
    {ActionName::Export, QT_TRANSLATE_NOOP("feuillet::Actions", "&Export…"), "Ctrl+Shift+E",
     noIcon},
    {ActionName::ProofPdf, QT_TRANSLATE_NOOP("feuillet::Actions", "Proof as P&DF…"), "", noIcon},
    {ActionName::Print, QT_TRANSLATE_NOOP("feuillet::Actions", "&Print…"), "Ctrl+P", noIcon},
    {ActionName::CopyHtml, QT_TRANSLATE_NOOP("feuillet::Actions", "Copy as H&TML"), "Ctrl+Shift+C",
     noIcon},
    {ActionName::Announce, QT_TRANSLATE_NOOP("feuillet::Actions", "&Correct or withdraw…"), "",
     noIcon},
    {ActionName::Replies, QT_TRANSLATE_NOOP("feuillet::Actions", "&Right of reply…"), "", noIcon},
    {ActionName::BreakEmbargo, QT_TRANSLATE_NOOP("feuillet::Actions", "&Break the embargo…"), "",
     noIcon},
    {ActionName::Shelve, QT_TRANSLATE_NOOP("feuillet::Actions", "S&helve"), "", noIcon},
    {ActionName::Unshelve, QT_TRANSLATE_NOOP("feuillet::Actions", "Take &off the shelf"), "",
     noIcon},
    {ActionName::Newspaper, QT_TRANSLATE_NOOP("feuillet::Actions", "The &newspaper…"), "", noIcon},
    {ActionName::AddPerson, QT_TRANSLATE_NOOP("feuillet::Actions", "&Add a person…"), "",
     IconName::Plus},
    {ActionName::HouseNames, QT_TRANSLATE_NOOP("feuillet::Actions", "House &dictionary…"), "",
     noIcon},
    {ActionName::ProofSettings, QT_TRANSLATE_NOOP("feuillet::Actions", "Proofing se&ttings…"), "",
     noIcon},
    {ActionName::Preferences, QT_TRANSLATE_NOOP("feuillet::Actions", "Preferen&ces…"), "Ctrl+,",
     IconName::Settings},
    {ActionName::Palette, QT_TRANSLATE_NOOP("feuillet::Actions", "&Every action…"), "Ctrl+Shift+P",
     noIcon},
    {ActionName::SystemState, QT_TRANSLATE_NOOP("feuillet::Actions", "System &state…"), "", noIcon},
    {ActionName::Help, QT_TRANSLATE_NOOP("feuillet::Actions", "&Help"), "F1", noIcon},
    {ActionName::Example, QT_TRANSLATE_NOOP("feuillet::Actions", "Open the e&xample"), "", noIcon},
    {ActionName::About, QT_TRANSLATE_NOOP("feuillet::Actions", "&About Feuillet"), "", noIcon},
};

} // namespace

Actions::Actions(QWidget *parent) : QObject(parent)
{
    for (const Described &described : table) {
        auto *action = new QAction(tr(described.text), this);
        const ActionName name = described.name;
        action->setObjectName(QMetaEnum::fromType<ActionName>().valueToKey(static_cast<int>(name)));
        action->setShortcut(
            QKeySequence(QString::fromLatin1(described.keys), QKeySequence::PortableText));
        action->setMenuRole(QAction::NoRole);
        if (described.icon)
            action->setIcon(icon(*described.icon));
        connect(action, &QAction::triggered, this, [this, name] { emit triggered(name); });
        parent->addAction(action); // so that its keys work without a menu too
        m_actions.insert(name, action);
    }
}

} // namespace feuillet
