#include "ui/shell/preferences/PreferencesDesk.h"

#include "desk/People.h"
#include "ui/shell/Panes.h"
#include "ui/shell/preferences/PreferencesDialog.h"
#include "ui/shell/publish/Publishing.h"
#include "ui/shell/Questions.h"
#include "ui/shell/shortcuts/Shortcuts.h"
#include "ui/shell/shortcuts/ShortcutsPage.h"
#include "ui/shell/view/Schemes.h"
#include "ui/shell/Workbench.h"

#include <algorithm>

namespace feuillet {

PreferencesDesk::PreferencesDesk(const Parts &parts, QWidget *window)
    : QObject(window), m_parts(parts), m_window(window)
{
    connect(&action(ActionName::Preferences), &QAction::triggered, this, &PreferencesDesk::open);
}

void PreferencesDesk::open()
{
    if (!m_dialog) {
        m_dialog = new PreferencesDialog(m_window);
        join();
        joinShortcuts();
    }
    show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void PreferencesDesk::join()
{
    connect(m_dialog, &PreferencesDialog::personChosen, this, &PreferencesDesk::sitDown);
    connect(m_dialog, &PreferencesDialog::personAdded, this, [this] {
        action(ActionName::AddPerson).trigger();
        show();
    });
    connect(m_dialog, &PreferencesDialog::languageChosen, this, [this](bool english) {
        action(english ? ActionName::English : ActionName::French).trigger();
    });
    connect(m_dialog, &PreferencesDialog::schemeChosen, this,
            [this](Scheme scheme) { action(actionOf(scheme)).trigger(); });
    connect(m_dialog, &PreferencesDialog::textSizeChosen, this,
            [this](int percent) { m_parts.panes.setZoom(percent / 100.0); });
    connect(m_dialog, &PreferencesDialog::typographyChosen,
            &action(ActionName::AutomaticTypography), &QAction::trigger);
    connect(m_dialog, &PreferencesDialog::folderAsked, this, &PreferencesDesk::chooseFolder);
    connect(m_dialog, &PreferencesDialog::proofSettingsAsked, &action(ActionName::ProofSettings),
            &QAction::trigger);
}

void PreferencesDesk::joinShortcuts()
{
    ShortcutsPage &page = m_dialog->shortcuts();
    connect(&page, &ShortcutsPage::keysChosen, this,
            [this, &page](const QString &id, const QKeySequence &keys) {
                m_parts.shortcuts.set(id, keys);
                page.show(m_parts.shortcuts.all());
            });
    connect(&page, &ShortcutsPage::resetAsked, this, [this, &page] {
        m_parts.shortcuts.reset();
        page.show(m_parts.shortcuts.all());
    });
}

void PreferencesDesk::show()
{
    m_dialog->shortcuts().show(m_parts.shortcuts.all());
    m_dialog->show(present());
}

Scheme PreferencesDesk::scheme() const
{
    const QList<ActionName> choices = schemeActions();
    const auto chosen =
        std::ranges::find_if(choices, [this](ActionName name) { return action(name).isChecked(); });
    return chosen == choices.end() ? Scheme::System : *schemeOf(*chosen);
}

Preferences PreferencesDesk::present()
{
    const auto everybody = people(m_parts.workbench.seat().database);
    if (!everybody)
        emit m_parts.workbench.failed(everybody.error());
    QStringList names;
    for (const Person &one : everybody.value_or(QList<Person>()))
        names << one.name;
    return {.people = names,
            .person = m_parts.workbench.seat().person.name,
            .isEnglish = action(ActionName::English).isChecked(),
            .scheme = scheme(),
            .textPercent = qRound(m_parts.panes.zoom() * 100),
            .automaticTypography = action(ActionName::AutomaticTypography).isChecked(),
            .publishFolder = m_parts.publishing.folder()};
}

void PreferencesDesk::sitDown(const QString &name)
{
    if (const auto person = personNamed(m_parts.workbench.seat().database, name))
        m_parts.workbench.sitDown(*person);
    else
        emit m_parts.workbench.failed(person.error());
}

void PreferencesDesk::chooseFolder()
{
    const QString folder = m_parts.questions.folderToPublishTo(m_parts.publishing.folder());
    if (folder.isEmpty())
        return;
    m_parts.publishing.setFolder(folder);
    show();
}

} // namespace feuillet
