#include "ui/shell/feeds/Proofreading.h"

#include "article/Texts.h"
#include "desk/proofing/HouseDictionary.h"
#include "desk/proofing/Proof.h"
#include "desk/Wording.h"
#include "ui/editor/Sheet.h"
#include "ui/editor/SheetEdit.h"
#include "ui/proofing/LiveProofreader.h"
#include "ui/proofing/ProofingPanel.h"
#include "ui/proofing/SynonymMenu.h"
#include "ui/shell/feeds/WordMenu.h"
#include "ui/shell/Questions.h"
#include "ui/shell/Workbench.h"

#include <QAction>
#include <QTextBlock>

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

Underlined::Kind shapeOf(const Finding &finding)
{
    if (finding.kind == FindingKind::Typography)
        return Underlined::Kind::Typography;
    return finding.confidence == Confidence::Style || finding.kind == FindingKind::Consistency
               ? Underlined::Kind::Remark
               : Underlined::Kind::Grammar;
}

// What is said of a whole text points at nothing in it.
void addUnderline(QHash<QString, QList<Underlined>> &lines, const QString &text,
                  const Finding &finding)
{
    const Place &place = finding.place;
    if (place.length > 0 && place.length < text.size())
        lines[text].append({place.start, place.length, shapeOf(finding)});
}

} // namespace

Proofreading::Proofreading(Workbench &workbench, LiveProofreader &reader, Sheet &sheet,
                           ProofingPanel &panel, Questions &questions, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_reader(reader), m_sheet(sheet), m_panel(panel),
      m_questions(questions), m_synonyms(new SynonymMenu(reader.forming(), this)),
      m_menu(new WordMenu(reader, sheet, *m_synonyms, this))
{
    connect(m_synonyms, &SynonymMenu::replaceAsked, &sheet, &Sheet::replace);
    connect(&workbench, &Workbench::houseWordsChanged, this, &Proofreading::readHouse);
    connect(&workbench, &Workbench::proofSettingsChanged, this, &Proofreading::readHouse);
    connect(&workbench.session(), &ArticleSession::opened, this, &Proofreading::readIgnored);
    connect(&reader, &LiveProofreader::stateChanged, this, &Proofreading::recheck);
    connect(&reader, &LiveProofreader::changed, this, &Proofreading::recheck);
    connect(&reader, &LiveProofreader::suggested, &panel, &ProofingPanel::showSuggestions);
    connect(&sheet, &Sheet::menuAsked, this,
            [this](const QPoint &at, const Place &caret) { m_menu->popUp(at, caret, m_findings); });
    connect(m_menu, &WordMenu::replaceAsked, this, &Proofreading::replace);
    connect(m_menu, &WordMenu::ignoreAsked, this, &Proofreading::ignore);
    connect(m_menu, &WordMenu::learnAsked, this, &Proofreading::learn);
    connectPanel();
    readHouse();
    follow();
}

void Proofreading::connectPanel()
{
    connect(&m_panel, &ProofingPanel::suggestionsAsked, &m_reader,
            [this](const QString &word) { m_reader.askSuggestions(word); });
    connect(&m_panel, &ProofingPanel::placeAsked, &m_sheet, &Sheet::showCaret);
    connect(&m_panel, &ProofingPanel::replaceAsked, this, &Proofreading::replace);
    connect(&m_panel, &ProofingPanel::ignoreAsked, this, &Proofreading::ignore);
    connect(&m_panel, &ProofingPanel::learnAsked, this, &Proofreading::learn);
    connect(&m_panel, &ProofingPanel::ruleAsked, this, &Proofreading::correct);
    connect(&m_panel, &ProofingPanel::heedAsked, this, &Proofreading::heedAll);
    connect(&m_panel, &ProofingPanel::noteAsked, &m_reader.grammar(), &LiveGrammar::tryAgain);
}

void Proofreading::readHouse()
{
    const auto words = houseDictionary(m_workbench.seat());
    const auto settings = proofSettings(m_workbench.seat());
    if (words)
        m_reader.setHouseWords(HouseWords(*words));
    else
        emit failed(words.error());
    if (settings)
        m_reader.setSettings(*settings);
    else
        emit failed(settings.error());
}

void Proofreading::readIgnored()
{
    m_reader.forgetIgnored();
    const ArticleId article = m_workbench.session().id();
    const auto kept = ignored(m_workbench.seat(), article);
    if (!kept) {
        emit failed(kept.error());
        return;
    }
    m_reader.setIgnored(keysOf(*kept));
    m_panel.showIgnored(static_cast<int>(std::ranges::count(*kept, article, &Ignored::article)));
}

void Proofreading::recheck()
{
    follow();
    underline();
}

void Proofreading::follow()
{
    if (m_reader.state() == LiveProofreader::State::Missing) {
        m_panel.showState(sentence(m_reader.error()));
        emit counted(tr("spelling is not checked"));
    } else if (!m_workbench.session().isOpen()) {
        m_findings.clear();
        m_panel.showState(tr("Open or begin an article: what there is to correct shows here."));
        emit counted({});
    } else if (m_reader.state() == LiveProofreader::State::Loading) {
        m_panel.showState(tr("The dictionary is being loaded…"));
        m_reader.load(); // not at the start: half of its time and memory, before any text
    } else {
        showFindings();
    }
}

void Proofreading::showFindings()
{
    const Article &article = m_workbench.session().article();
    m_findings = m_reader.read(article, m_sheet.caret());
    m_panel.show(m_findings);
    showGrammarState();
    QHash<QString, QList<Underlined>> underlined;
    for (const Finding &finding : std::as_const(m_findings))
        if (finding.kind != FindingKind::Spelling)
            addUnderline(underlined, textAt(article, finding.place).text(), finding);
    if (underlined != m_underlined || article.language != m_language) {
        m_underlined = underlined;
        m_language = article.language; // which says what its words are
        underline();
    }
    emit counted(counts());
}

void Proofreading::showGrammarState()
{
    LiveGrammar &grammar = m_reader.grammar();
    const bool fails = grammar.canTryAgain();
    m_panel.showNote(fails ? grammar.sentence() : QString(), fails ? tr("Try again") : QString());
}

int Proofreading::count(Confidence confidence) const
{
    return static_cast<int>(std::ranges::count_if(m_findings, [confidence](const Finding &one) {
        return one.kind != FindingKind::Typography && one.confidence == confidence;
    }));
}

QString Proofreading::counts() const
{
    const QString certain = tr("%n to correct", nullptr, count(Confidence::Certain));
    return certain + u" · "_s + tr("%n to check", nullptr, count(Confidence::ToCheck));
}

std::optional<QList<Finding>> Proofreading::findings() const
{
    const bool isRead =
        m_workbench.session().isOpen() && m_reader.state() == LiveProofreader::State::Ready;
    return isRead ? std::optional(m_findings) : std::nullopt;
}

std::optional<int> Proofreading::openFindings() const
{
    if (!findings())
        return std::nullopt;
    return count(Confidence::Certain) + count(Confidence::ToCheck);
}

void Proofreading::showBlocking()
{
    follow();
    const auto blocking = std::ranges::find_if(m_findings, &Finding::blocks);
    if (blocking != m_findings.end())
        m_sheet.showCaret(blocking->place);
}

void Proofreading::underline()
{
    if (m_reader.state() == LiveProofreader::State::Ready)
        m_sheet.setChecker([this](QStringView line) { return underlinesOf(line); });
}

// Spelling is that of the line as it stands now, the rest as the article was read last.
QList<Underlined> Proofreading::underlinesOf(QStringView line)
{
    QList<Underlined> lines = m_underlined.value(line.toString());
    for (const Misspelling &word : m_reader.misspellings(line))
        lines.append({word.start, word.length,
                      word.verdict == Verdict::UnknownName ? Underlined::Kind::Remark
                                                           : Underlined::Kind::Misspelt});
    return lines;
}

// Nothing is written over words that have changed since they were read.
void Proofreading::replace(const Finding &finding, const QString &replacement)
{
    const Article &article = m_workbench.session().article();
    const RichText text = textAt(article, finding.place);
    if (text.mid(finding.place.start, finding.place.length).text() == finding.words)
        m_sheet.replace(finding.place, replacement);
    follow();
}

void Proofreading::correct(const QString &rule)
{
    if (m_sheet.isReadOnly())
        return;
    ArticleSession &session = m_workbench.session();
    const Place caret = m_sheet.caret();
    session.edit(corrected(session.article(), m_reader.settings(), rule), History::Kind::Whole,
                 caret, caret);
    follow();
}

void Proofreading::ignore(const Finding &finding, Ignoring how)
{
    if (how == Ignoring::Once) {
        m_reader.ignoreOnce(finding.approvalKey);
        return;
    }
    const bool always = how == Ignoring::Always;
    const auto reason = always ? m_questions.whyIgnored(finding.words) : QString();
    if (!reason)
        return;
    const auto kept =
        feuillet::ignore(m_workbench.seat(), always ? lastingKey(finding) : finding.approvalKey,
                         always ? ArticleId() : m_workbench.session().id(), *reason);
    if (!kept)
        emit failed(kept.error());
    readIgnored();
}

void Proofreading::heedAll()
{
    const ArticleId article = m_workbench.session().id();
    const auto kept = ignored(m_workbench.seat(), article);
    for (const Ignored &one : kept.value_or(QList<Ignored>()))
        if (one.article == article)
            if (const auto heeded = heed(m_workbench.seat(), one.key, article); !heeded)
                emit failed(heeded.error());
    readIgnored();
}

void Proofreading::learn(const QString &word)
{
    if (const auto learnt = learnWord(m_workbench.seat(), word); !learnt)
        emit failed(learnt.error());
    readHouse();
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
        if (!edit || edit->isReadOnly())
            return;
        m_synonyms->popUp(m_sheet, edit->viewport()->mapToGlobal(edit->cursorRect().bottomLeft()),
                          edit->textCursor().block().text(), m_sheet.caret());
    });
}

} // namespace feuillet
