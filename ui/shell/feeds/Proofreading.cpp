#include "ui/shell/feeds/Proofreading.h"

#include "article/Texts.h"
#include "desk/proofing/HouseDictionary.h"
#include "desk/proofing/Proof.h"
#include "desk/Wording.h"
#include "ui/editor/Sheet.h"
#include "ui/editor/SheetEdit.h"
#include "ui/proofing/LiveSpelling.h"
#include "ui/proofing/ProofingPanel.h"
#include "ui/proofing/SynonymMenu.h"
#include "ui/shell/Workbench.h"

#include <QMenu>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

QList<Underlined> underlined(const QList<Misspelling> &words)
{
    QList<Underlined> lines;
    for (const Misspelling &word : words)
        lines.append({word.start, word.length,
                      word.verdict == Verdict::UnknownName ? Underlined::Kind::UnknownName
                                                           : Underlined::Kind::Misspelt});
    return lines;
}

} // namespace

Proofreading::Proofreading(Workbench &workbench, LiveSpelling &spelling, Sheet &sheet,
                           ProofingPanel &panel, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_spelling(spelling), m_sheet(sheet), m_panel(panel),
      m_synonyms(new SynonymMenu(spelling.forming(), this))
{
    connect(m_synonyms, &SynonymMenu::replaceAsked, &sheet, &Sheet::replace);
    connect(&workbench, &Workbench::houseWordsChanged, this, &Proofreading::readHouseWords);
    connect(&spelling, &LiveSpelling::stateChanged, this, &Proofreading::recheck);
    connect(&spelling, &LiveSpelling::wordsChanged, this, &Proofreading::recheck);
    connect(&spelling, &LiveSpelling::suggested, &panel, &ProofingPanel::showSuggestions);
    connect(&spelling, &LiveSpelling::suggested, this, &Proofreading::fillMenu);
    connect(&panel, &ProofingPanel::suggestionsAsked, &spelling,
            [&spelling](const QString &word) { spelling.askSuggestions(word); });
    connect(&panel, &ProofingPanel::ignoreAsked, &spelling, &LiveSpelling::ignore);
    connect(&panel, &ProofingPanel::learnAsked, this, &Proofreading::learn);
    connect(&panel, &ProofingPanel::placeAsked, &sheet, &Sheet::showCaret);
    connect(&panel, &ProofingPanel::replaceAsked, &sheet, &Sheet::replace);
    connect(&sheet, &Sheet::menuAsked, this, &Proofreading::showMenu);
    connect(&workbench.session(), &ArticleSession::opened, &spelling, &LiveSpelling::forgetIgnored);
    readHouseWords();
    follow();
}

void Proofreading::readHouseWords()
{
    if (const auto words = houseWords(m_workbench.seat()))
        m_spelling.setHouseWords(*words);
    else
        emit failed(words.error());
}

void Proofreading::learn(const QString &word)
{
    if (const auto learnt = learnWord(m_workbench.seat(), word); !learnt)
        emit failed(learnt.error());
    readHouseWords();
}

void Proofreading::recheck()
{
    if (m_spelling.state() == LiveSpelling::State::Ready)
        m_sheet.setChecker([this](QStringView line) { return underlined(m_spelling.check(line)); });
    follow();
}

void Proofreading::follow()
{
    const bool open = m_workbench.session().isOpen();
    if (m_spelling.state() == LiveSpelling::State::Missing) {
        m_panel.showState(sentence(m_spelling.error()));
        emit counted(tr("spelling is not checked"));
    } else if (!open) {
        m_panel.showState(tr("Open or begin an article: what there is to correct shows here."));
        emit counted({});
    } else if (m_spelling.state() == LiveSpelling::State::Loading) {
        m_panel.showState(tr("The dictionary is being loaded…"));
        m_spelling.load(); // not at the start: half of its time and memory, before any text
    } else {
        m_panel.show(m_spelling.findings(m_workbench.session().article()));
        emit counted(tr("%n word(s) to look at", nullptr, static_cast<int>(m_panel.count())));
    }
}

void Proofreading::step(int direction)
{
    if (const Finding *finding = m_panel.step(direction))
        m_sheet.showCaret(finding->place);
}

void Proofreading::offerSynonyms(QAction &action)
{
    action.setVisible(m_synonyms->isOffered());
    connect(&action, &QAction::triggered, this, [this] {
        const SheetEdit *edit = m_sheet.current();
        if (edit->isReadOnly())
            return;
        const Place caret = m_sheet.caret();
        m_synonyms->popUp(m_sheet, edit->viewport()->mapToGlobal(edit->cursorRect().bottomLeft()),
                          textAt(m_workbench.session().article(), caret).text(), caret);
    });
}

void Proofreading::showMenu(const QPoint &at, const Place &caret)
{
    QMenu *menu = m_sheet.current()->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : menu->actions()) // Qt's own undo; ours is the whole sheet's
        if (action->objectName() == "edit-undo"_L1 || action->objectName() == "edit-redo"_L1)
            menu->removeAction(action);
    m_menu = nullptr;
    const QString text = textAt(m_workbench.session().article(), caret).text();
    for (const Misspelling &word : m_spelling.check(text)) {
        if (caret.start < word.start || caret.start > word.start + word.length)
            continue;
        m_menu = menu;
        m_menuWord = text.mid(word.start, word.length);
        m_menuPlace = caret;
        m_menuPlace.start = word.start;
        m_menuPlace.length = word.length;
        QAction *first = menu->actions().value(0);
        QAction *waiting = new QAction(tr("Looking for corrections…"), menu);
        waiting->setEnabled(false);
        waiting->setObjectName(QStringLiteral("waiting"));
        menu->insertAction(first, waiting);
        auto *add = new QAction(tr("Add “%1” to the dictionary").arg(m_menuWord), menu);
        connect(add, &QAction::triggered, this, [this, learnt = m_menuWord] { learn(learnt); });
        menu->insertAction(first, add);
        menu->insertSeparator(first);
        m_spelling.askSuggestions(m_menuWord, true);
        break;
    }
    if (!m_sheet.current()->isReadOnly())
        m_synonyms->addTo(*menu, text, caret);
    menu->popup(at);
}

void Proofreading::fillMenu(const QString &word, const QStringList &suggestions)
{
    auto *waiting = m_menu && word == m_menuWord
                        ? m_menu->findChild<QAction *>(QStringLiteral("waiting"))
                        : nullptr;
    if (!waiting)
        return;
    for (const QString &suggestion : suggestions) {
        auto *replace = new QAction(suggestion, m_menu);
        QFont bold = replace->font();
        bold.setBold(true);
        replace->setFont(bold);
        connect(replace, &QAction::triggered, this,
                [this, place = m_menuPlace, suggestion] { m_sheet.replace(place, suggestion); });
        m_menu->insertAction(waiting, replace);
    }
    if (suggestions.isEmpty())
        waiting->setText(tr("No suggestion"));
    else
        delete waiting;
}

} // namespace feuillet
