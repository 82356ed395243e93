#include "ui/proofing/TypographyDialog.h"

#include "desk/wording/FindingWording.h"
#include "proofing/typography/Typography.h"
#include "ui/widgets/PaperStyle.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMap>
#include <QPushButton>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 200; // of the preview: who reads on would rather read the article

// Spaces as something to see; the legend under the preview says which is which.
QString visible(QString text)
{
    return text.replace(u'\u00A0', u'°').replace(u'\u202F', u'¦').replace(u"  "_s, u"··"_s);
}

// A change that is nothing but space is shown by what stands for it.
QString shown(const QString &changed)
{
    return changed.trimmed().isEmpty() ? visible(changed).replace(u' ', u'·') : visible(changed);
}

// One line with its changed stretches dressed: before the change, or after it.
void write(QTextCursor &cursor, const Passage &passage, const Edits &edits, bool after)
{
    const QTextCharFormat plain;
    QTextCharFormat changed;
    changed.setFontWeight(QFont::Bold);
    if (after)
        changed.setFontUnderline(true);
    else
        changed.setFontStrikeOut(true);
    cursor.insertText(after ? u"→ "_s : u"   "_s, plain);
    const QString &text = passage.text.text();
    qsizetype done = 0;
    for (const Edit &edit : edits) {
        cursor.insertText(visible(text.mid(done, edit.start - done)), plain);
        cursor.insertText(shown(after ? edit.by : text.mid(edit.start, edit.length)), changed);
        done = edit.end();
    }
    cursor.insertText(visible(text.mid(done)), plain);
    cursor.insertBlock();
}

} // namespace

TypographyDialog::TypographyDialog(const Article &article, const HouseStyle &style, QWidget *parent)
    : QDialog(parent), m_article(article), m_style(style), m_rules(new QListWidget(this)),
      m_lines(new QTextEdit(this)), m_apply(nullptr)
{
    setWindowTitle(tr("Correct the typography"));
    resize(900, 560);
    m_rules->setObjectName(u"rules"_s);
    m_rules->setAccessibleName(tr("Rules"));
    m_rules->setFixedWidth(300);
    m_lines->setObjectName(u"lines"_s);
    m_lines->setAccessibleName(tr("Lines before and after"));
    m_lines->setReadOnly(true);
    auto *legend =
        new QLabel(tr("House style: %1.   ° no-break space   ¦ narrow no-break space   · space")
                       .arg(style.name),
                   this);
    legend->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"apply"_s);
    makePrimary(m_apply);
    auto *panes = new QHBoxLayout;
    panes->addWidget(m_rules);
    panes->addWidget(m_lines, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(panes, 1);
    column->addWidget(legend);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    listRules();
    connect(m_rules, &QListWidget::itemChanged, this, &TypographyDialog::showLines);
    showLines();
}

void TypographyDialog::listRules()
{
    QMap<QString, int> counts;
    for (const Passage &passage : passagesOf(m_article))
        for (const Finding &finding : typographyIn(passage, m_style))
            if (!finding.replacements.isEmpty())
                ++counts[finding.rule];
    for (auto rule = counts.cbegin(); rule != counts.cend(); ++rule) {
        auto *item = new QListWidgetItem(
            u"%1 (%2)"_s.arg(typographyRule(rule.key())).arg(rule.value()), m_rules);
        item->setData(Qt::UserRole, rule.key());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
}

// All of them: the whole style, for a rule may only come up once another has done its work.
HouseStyle TypographyDialog::checkedStyle() const
{
    QStringList left;
    for (int row = 0; row < m_rules->count(); ++row)
        if (m_rules->item(row)->checkState() != Qt::Checked)
            left << m_rules->item(row)->data(Qt::UserRole).toString();
    QStringList rules;
    for (int at = 0; at < typographyRules; ++at)
        if (const QString id = idOf(static_cast<TypographyRule>(at)); !left.contains(id))
            rules << id;
    return left.size() == m_rules->count() ? withOnly(m_style, {}) : withOnly(m_style, rules);
}

void TypographyDialog::showLines()
{
    const HouseStyle style = checkedStyle();
    m_lines->clear();
    QTextCursor cursor(m_lines->document());
    qsizetype lines = 0;
    for (const Passage &passage : passagesOf(m_article)) {
        const Edits edits = typographyEdits(passage, style);
        if (edits.isEmpty() || ++lines > mostLines)
            continue;
        write(cursor, passage, edits, false);
        write(cursor, passage, edits, true);
        cursor.insertBlock();
    }
    if (lines == 0)
        cursor.insertText(tr("There is nothing to correct."));
    else if (lines > mostLines)
        cursor.insertText(
            tr("… and %n more line(s)", nullptr, static_cast<int>(lines - mostLines)));
    m_lines->moveCursor(QTextCursor::Start);
    m_apply->setEnabled(corrected() != m_article);
}

Article TypographyDialog::corrected() const
{
    return withTypography(m_article, checkedStyle());
}

std::optional<Article> TypographyDialog::ask(const Article &article, const HouseStyle &style,
                                             QWidget *parent)
{
    TypographyDialog dialog(article, style, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.corrected()) : std::nullopt;
}

} // namespace feuillet
