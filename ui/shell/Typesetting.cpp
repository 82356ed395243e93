#include "ui/shell/Typesetting.h"

#include "desk/proofing/Proof.h"
#include "ui/editor/Sheet.h"
#include "ui/shell/Questions.h"
#include "ui/shell/SeatSettings.h"
#include "ui/shell/Workbench.h"

namespace feuillet {

Typesetting::Typesetting(Workbench &workbench, Sheet &sheet, Actions &actions, Questions &questions,
                         QObject *parent)
    : QObject(parent), m_workbench(workbench), m_sheet(sheet), m_actions(actions),
      m_questions(questions)
{
    for (const ActionName name : {ActionName::AutomaticTypography, ActionName::ShowSpaces})
        actions[name]->setCheckable(true);
    connect(&actions, &Actions::triggered, this, &Typesetting::perform);
    connect(&workbench, &Workbench::proofSettingsChanged, this, &Typesetting::readStyle);
    connect(&workbench.session(), &ArticleSession::opened, this, &Typesetting::followLanguage);
    connect(&workbench.session(), &ArticleSession::changed, this, &Typesetting::followLanguage);
    readStyle();
    apply(SeatSettings());
}

void Typesetting::readStyle()
{
    const auto settings = proofSettings(m_workbench.seat());
    if (!settings)
        emit m_workbench.failed(settings.error());
    m_houseStyle = settings ? settings->houseStyle : defaultStyle;
    m_style = styleFor(m_houseStyle, m_language);
    if (m_sheet.correctsTyping())
        setAutomatic(true);
}

void Typesetting::followLanguage()
{
    const ArticleSession &session = m_workbench.session();
    if (!session.isOpen() || session.article().language == m_language)
        return;
    m_language = session.article().language;
    readStyle();
}

void Typesetting::apply(const SeatSettings &settings)
{
    setAutomatic(settings.automaticTypography);
    setSpacesShown(settings.spacesShown);
}

void Typesetting::keep(SeatSettings &settings) const
{
    settings.automaticTypography = m_sheet.correctsTyping();
    settings.spacesShown = m_actions[ActionName::ShowSpaces]->isChecked();
}

void Typesetting::perform(ActionName name)
{
    if (name == ActionName::AutomaticTypography)
        setAutomatic(!m_sheet.correctsTyping());
    else if (name == ActionName::ShowSpaces)
        setSpacesShown(m_actions[name]->isChecked());
    else if (name == ActionName::CorrectTypography)
        correctAll();
}

void Typesetting::setAutomatic(bool on)
{
    m_sheet.setTypography(on ? std::optional(m_style) : std::nullopt);
    m_actions[ActionName::AutomaticTypography]->setChecked(on);
}

void Typesetting::setSpacesShown(bool shown)
{
    m_sheet.setSpacesShown(shown);
    m_actions[ActionName::ShowSpaces]->setChecked(shown);
}

void Typesetting::correctAll()
{
    ArticleSession &session = m_workbench.session();
    if (!session.isOpen() || m_sheet.isReadOnly())
        return;
    const Place caret = m_sheet.caret();
    if (const auto corrected = m_questions.typography(session.article(), m_style))
        session.edit(*corrected, History::Kind::Whole, caret, caret);
}

} // namespace feuillet
