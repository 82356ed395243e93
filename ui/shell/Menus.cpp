#include "ui/shell/Menus.h"

#include "desk/People.h"
#include "desk/Wording.h"
#include "ui/shell/Workbench.h"
#include "ui/widgets/PaperStyle.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>

namespace feuillet {

using namespace Qt::StringLiterals;
using enum ActionName;

namespace {

QMenu *fill(QMenu *menu, const Actions &actions, const QList<QList<ActionName>> &groups)
{
    for (const auto &group : groups) {
        if (!menu->isEmpty())
            menu->addSeparator();
        for (const ActionName name : group)
            menu->addAction(actions[name]);
    }
    return menu;
}

} // namespace

void fillMenus(QMenuBar &bar, const Actions &actions)
{
    const auto words = [](const char *text) {
        return QCoreApplication::translate("feuillet::Menus", text);
    };
    const auto menu = [&](const char *title, const QList<QList<ActionName>> &groups) {
        return fill(bar.addMenu(words(title)), actions, groups);
    };
    QMenu *article =
        menu(QT_TRANSLATE_NOOP("feuillet::Menus", "&Article"), {{New, Receive},
                                                                {Slip},
                                                                {Save, Close},
                                                                {ActionName::Print},
                                                                {LeftTexts, ActionName::Backups},
                                                                {Quit}});
    auto *recent =
        new QMenu(words(QT_TRANSLATE_NOOP("feuillet::Menus", "&Recent articles")), article);
    recent->setObjectName(u"recent"_s);
    article->insertMenu(actions[Slip], recent);
    menu(QT_TRANSLATE_NOOP("feuillet::Menus", "&Edit"),
         {{Undo, Redo},
          {Find, FindNext, FindPrevious, ActionName::Replace},
          {Bold, Italic, Link},
          {PlainText},
          {CorrectTypography, AutomaticTypography},
          {MoveSectionUp, MoveSectionDown},
          {ActionName::Preferences}});
    menu(QT_TRANSLATE_NOOP("feuillet::Menus", "&Insert"),
         {{NoBreakSpace}, {Crosshead, Quotation, ListItem}, {ActionName::Photo}});
    QMenu *view =
        menu(QT_TRANSLATE_NOOP("feuillet::Menus", "&View"),
             {{Queue, Corrections, Preview, Review, ActionName::Versions, ActionName::Notes},
              {FilterQueue, NextPane, PreviousPane},
              {ZoomIn, ZoomOut, ZoomReset, ShowSpaces},
              {Focus}});
    view->addSeparator();
    fill(view->addMenu(words(QT_TRANSLATE_NOOP("feuillet::Menus", "&Theme"))), actions,
         {{SystemTheme, LightTheme, DarkTheme},
          {ActionName::BlackOnWhite, ActionName::WhiteOnBlack}});
    fill(view->addMenu(words(QT_TRANSLATE_NOOP("feuillet::Menus", "&Language"))), actions,
         {{French, English}});
    fill(view->addMenu(words(QT_TRANSLATE_NOOP("feuillet::Menus", "&Go to"))), actions,
         {{GoHeadline, GoLede, GoPhoto, GoBody, GoSignature}});
    menu(QT_TRANSLATE_NOOP("feuillet::Menus", "&Review"),
         {{NextFinding, PreviousFinding},
          {NextDifference, PreviousDifference},
          {ActionName::Synonyms, HouseNames, ActionName::ProofSettings},
          {AddNote, Propose},
          {Submit, Return, Sign},
          {ActionName::History}});
    menu(QT_TRANSLATE_NOOP("feuillet::Menus", "&Publication"),
         {{Publish, PublishSite, ActionName::BreakEmbargo},
          {Export, CopyHtml, ProofPdf},
          {ActionName::Announce, Replies},
          {Shelve, Unshelve},
          {Newspaper}});
    menu(QT_TRANSLATE_NOOP("feuillet::Menus", "&Help"),
         {{Help, Palette, Example}, {ActionName::SystemState}, {About}});
}

void fillPeople(QMenu &menu, Workbench &workbench, const Actions &actions)
{
    menu.clear();
    const auto everybody = people(workbench.seat().database);
    if (!everybody)
        emit workbench.failed(everybody.error());
    for (const Person &person : everybody.value_or(QList<Person>())) {
        QAction *action = menu.addAction(person.name);
        action->setCheckable(true);
        action->setChecked(person.id == workbench.seat().person.id);
        QObject::connect(action, &QAction::triggered, &workbench,
                         [&workbench, person] { workbench.sitDown(person); });
    }
    menu.addSeparator();
    menu.addAction(actions[AddPerson]);
}

ToolBar::ToolBar(const Actions &actions, QWidget *parent)
    : QToolBar(tr("Tools"), parent), m_person(new QToolButton(this)),
      m_mainStep(new QPushButton(this))
{
    setObjectName(u"tools"_s);
    setMovable(false);
    setIconSize({20, 20});
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    for (const ActionName name :
         {New, Save, Undo, Redo, Bold, Italic, Link, Quotation, Crosshead, ActionName::Photo})
        addAction(actions[name]);
    for (const ActionName name : {New, Save})
        qobject_cast<QToolButton *>(widgetForAction(actions[name]))
            ->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
    m_person->setObjectName(u"person"_s);
    m_person->setPopupMode(QToolButton::InstantPopup);
    m_person->setToolTip(tr("Who works at this seat. The name is declared, not proved."));
    m_person->setMenu(new QMenu(m_person));
    connect(m_person->menu(), &QMenu::aboutToShow, this,
            [this] { emit peopleAsked(m_person->menu()); });
    addWidget(m_person);
    m_mainStep->setObjectName(u"mainStep"_s);
    makePrimary(m_mainStep);
    connect(m_mainStep, &QPushButton::clicked, this, &ToolBar::mainStepAsked);
    addWidget(m_mainStep);
}

void ToolBar::showPerson(const Person &person)
{
    m_person->setText(person.name);
    m_person->setAccessibleName(tr("At this seat: %1").arg(person.name));
}

void ToolBar::showMainStep(std::optional<Action> step)
{
    m_mainStep->setEnabled(step.has_value());
    m_mainStep->setText(step ? label(*step) : tr("Nothing to do"));
}

} // namespace feuillet
