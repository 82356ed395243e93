#include "ui/shell/feeds/WordMenu.h"

#include "article/Texts.h"
#include "desk/Wording.h"
#include "ui/editor/Sheet.h"
#include "ui/editor/SheetEdit.h"
#include "ui/proofing/LiveProofreader.h"
#include "ui/proofing/SynonymMenu.h"

#include <QMenu>
#include <QTextBlock>

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

WordMenu::WordMenu(LiveProofreader &reader, Sheet &sheet, SynonymMenu &synonyms, QObject *parent)
    : QObject(parent), m_reader(reader), m_sheet(sheet), m_synonyms(synonyms)
{
    connect(&reader, &LiveProofreader::suggested, this, &WordMenu::showSuggestions);
}

void WordMenu::popUp(const QPoint &at, const Place &caret, const QList<Finding> &findings)
{
    m_menu = m_sheet.current()->createStandardContextMenu();
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : m_menu->actions()) // Qt's own undo; ours is the whole sheet's
        if (action->objectName() == "edit-undo"_L1 || action->objectName() == "edit-redo"_L1)
            m_menu->removeAction(action);
    m_first = m_menu->actions().value(0);
    const bool canWrite = !m_sheet.current()->isReadOnly();
    const auto found = std::ranges::find_if(findings, [&caret](const Finding &finding) {
        return sameText(finding.place, caret) && finding.place.start <= caret.start &&
               caret.start <= finding.place.end();
    });
    if (found != findings.end() && canWrite)
        addFinding(*found);
    if (canWrite)
        m_synonyms.addTo(*m_menu, m_sheet.current()->textCursor().block().text(), caret);
    m_menu->popup(at);
}

void WordMenu::addFinding(const Finding &finding)
{
    m_finding = finding;
    if (finding.kind != FindingKind::Spelling) {
        auto *why = new QAction(sentence(finding), m_menu);
        why->setEnabled(false);
        m_menu->insertAction(m_first, why);
    }
    addReplacements(finding.replacements);
    if (finding.rule == "spelling.unknown"_L1) {
        m_waiting = new QAction(tr("Looking for corrections…"), m_menu);
        m_waiting->setEnabled(false);
        m_menu->insertAction(m_first, m_waiting);
        m_reader.askSuggestions(finding.words, true);
    }
    if (finding.kind == FindingKind::Spelling) {
        auto *learn = new QAction(tr("Add “%1” to the dictionary").arg(finding.words), m_menu);
        connect(learn, &QAction::triggered, this, [this] { emit learnAsked(m_finding.words); });
        m_menu->insertAction(m_first, learn);
    }
    auto *ignore = new QAction(tr("Ignore in this article"), m_menu);
    connect(ignore, &QAction::triggered, this,
            [this] { emit ignoreAsked(m_finding, Ignoring::InArticle); });
    m_menu->insertAction(m_first, ignore);
    m_menu->insertSeparator(m_first);
}

void WordMenu::addReplacements(const QStringList &replacements)
{
    for (const QString &replacement : replacements) {
        auto *replace = new QAction(replacement, m_menu);
        QFont bold = replace->font();
        bold.setBold(true);
        replace->setFont(bold);
        connect(replace, &QAction::triggered, this,
                [this, replacement] { emit replaceAsked(m_finding, replacement); });
        m_menu->insertAction(m_waiting ? m_waiting : m_first, replace);
    }
}

void WordMenu::showSuggestions(const QString &word, const QStringList &suggestions)
{
    if (!m_menu || !m_waiting || word != m_finding.words)
        return;
    addReplacements(suggestions);
    if (suggestions.isEmpty())
        m_waiting->setText(tr("No suggestion"));
    else
        delete m_waiting;
}

} // namespace feuillet
