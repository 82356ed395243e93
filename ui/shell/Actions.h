#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

#include <optional>

namespace feuillet {

Q_NAMESPACE

// Every action of the window by its name; menus, tool bar and keys are made from one table.
enum class ActionName
{
    New,
    Receive,
    Save,
    Close,
    LeftTexts,
    Backups,
    Quit,
    Undo,
    Redo,
    Find,
    FindNext,
    FindPrevious,
    Replace,
    Bold,
    Italic,
    Link,
    NoBreakSpace,
    Crosshead,
    Quotation,
    ListItem,
    Photo,
    Slip,
    PlainText,
    CorrectTypography,
    AutomaticTypography,
    ShowSpaces,
    MoveSectionUp,
    MoveSectionDown,
    GoHeadline,
    GoLede,
    GoPhoto,
    GoBody,
    GoSignature,
    Queue,
    Preview,
    Corrections,
    Review,
    Versions,
    Notes,
    FilterQueue,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    Focus,
    LightTheme,
    DarkTheme,
    SystemTheme,
    BlackOnWhite,
    WhiteOnBlack,
    French,
    English,
    NextFinding,
    PreviousFinding,
    NextDifference,
    PreviousDifference,
    Synonyms,
    AddNote,
    Propose,
    NextPane,
    PreviousPane,
    MainStep,
    History,
    Submit,
    Return,
    Sign,
    Publish,
    PublishSite,
    Export,
    ProofPdf,
    Print,
    CopyHtml,
    Announce,
    Replies,
    BreakEmbargo,
    Shelve,
    Unshelve,
    Newspaper,
    AddPerson,
    HouseNames,
    ProofSettings,
    Preferences,
    Palette,
    SystemState,
    Help,
    Example,
    About,
};
Q_ENUM_NS(ActionName)

// Each is called as its ActionName: what a seat remembers of it, and where tests find it.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *parent);

    QAction *operator[](ActionName name) const { return m_actions.value(name); }

signals:
    void triggered(feuillet::ActionName name);

private:
    QHash<ActionName, QAction *> m_actions;
};

} // namespace feuillet
