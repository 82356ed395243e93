#include "ui/signoff/HistoryDialog.h"

#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/Theme.h"

#include <QLocale>
#include <QPrinter>
#include <QPushButton>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextEdit>
#include <QVBoxLayout>

namespace feuillet {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int noteIndent = 48;
constexpr double titleScale = 1.3;

QTextBlockFormat spaced(int above, int left = 0)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setLeftMargin(left);
    return format;
}

QTextCharFormat bold()
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    return format;
}

void addLine(QTextCursor &cursor, const QString &text, const QTextBlockFormat &block,
             const QTextCharFormat &format = {})
{
    if (!cursor.atStart())
        cursor.insertBlock();
    cursor.setBlockFormat(block);
    cursor.insertText(text, format);
}

void addStep(QTextCursor &cursor, const PastStep &step)
{
    const QLocale locale;
    addLine(cursor, locale.toString(step.at.toLocalTime().time(), u"HH:mm"_s) + u"  "_s + step.what,
            spaced(tightSpace));
    QTextCharFormat italic;
    italic.setFontItalic(true);
    for (const QString &line : step.note.split(u'\n', Qt::SkipEmptyParts))
        addLine(cursor, line, spaced(0, noteIndent), italic);
}

} // namespace

// By a cursor and not from HTML, which would drop the narrow no-break spaces.
void writeHistory(QTextDocument &page, const QString &title, const QList<PastStep> &history)
{
    QTextCursor cursor(&page);
    auto large = bold();
    large.setFontPointSize(page.defaultFont().pointSizeF() * titleScale);
    addLine(cursor, title.isEmpty() ? HistoryDialog::tr("Untitled") : title, {}, large);
    if (history.isEmpty())
        addLine(cursor, HistoryDialog::tr("Nothing was saved yet."), spaced(space));
    QDate day;
    for (const PastStep &step : history) {
        const QDate date = step.at.toLocalTime().date();
        if (date != day)
            addLine(cursor, QLocale().toString(date, HistoryDialog::tr("dddd d MMMM yyyy")),
                    spaced(wideSpace), bold());
        day = date;
        addStep(cursor, step);
    }
}

HistoryDialog::HistoryDialog(const QString &title, const QList<PastStep> &history, QWidget *parent)
    : QDialog(parent), m_page(new QTextEdit(this))
{
    setWindowTitle(tr("History of the article"));
    resize(640, 560);
    m_page->setObjectName(u"historyPage"_s);
    m_page->setAccessibleName(windowTitle());
    m_page->setReadOnly(true);
    m_page->document()->setDocumentMargin(wideSpace);
    writeHistory(*m_page->document(), title, history);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, wideSpace);
    rows->addWidget(m_page, 1);
    addButtons(*rows);
}

void HistoryDialog::addButtons(QBoxLayout &rows)
{
    auto *print = new QPushButton(tr("Print…"), this);
    print->setObjectName(u"print"_s);
    print->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    connect(print, &QPushButton::clicked, this, &HistoryDialog::printAsked);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(wideSpace, space, wideSpace, 0);
    row->addStretch();
    row->addWidget(print);
    row->addWidget(close);
    rows.addLayout(row);
}

// In the paper's black, whatever the theme.
void HistoryDialog::print(QPrinter &printer) const
{
    m_page->document()->print(&printer);
}

} // namespace feuillet
