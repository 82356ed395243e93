#include "ui/review/ComparisonDocument.h"

#include "desk/wording/ComparisonWording.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(feuillet::ComparisonDocument)
};

bool isSpaces(const ComparedStretch &stretch)
{
    return stretch.text.trimmed().isEmpty();
}

// Spaces that came or went as signs: nobody sees them otherwise.
QString drawnSpaces(QString spaces)
{
    return spaces.replace(u' ', u'\u2423')
        .replace(u'\u00A0', u'\u237D')
        .replace(u'\u202F', u'\u2334');
}

enum class Fold
{
    None,
    Unchanged,
    MovedAlong,
};

Fold foldOf(const ComparedRow &row)
{
    if (row.onlyMovedAlong())
        return Fold::MovedAlong;
    return row.differs() ? Fold::None : Fold::Unchanged;
}

class Writer
{
public:
    Writer(QTextDocument &document, const ComparisonLook &look) : m_cursor(&document), m_look(look)
    {
        if (m_look.layout == ComparisonLayout::SideBySide)
            m_table = beginTable();
    }

    QList<ShownDifference> write(const Comparison &comparison)
    {
        const QList<ComparedRow> &rows = comparison.rows;
        for (qsizetype row = 0; row < rows.size();) {
            const Fold fold = foldOf(rows[row]);
            if (fold == Fold::None) {
                writeDifference(row, rows[row]);
                ++row;
                continue;
            }
            const qsizetype first = row;
            while (row < rows.size() && foldOf(rows[row]) == fold)
                ++row;
            writeFolded(rows.sliced(first, row - first), first, fold);
        }
        return m_shown;
    }

private:
    QTextTable *beginTable();
    QTextCursor line();
    std::pair<QTextCursor, QTextCursor> columns();
    void writeDifference(qsizetype row, const ComparedRow &compared);
    void writeFolded(const QList<ComparedRow> &rows, qsizetype first, Fold fold);
    void writeLink(qsizetype first, const QString &words);
    void writeText(const QList<ComparedStretch> &stretches);
    void writeStretches(QTextCursor cursor, const QList<ComparedStretch> &stretches,
                        std::optional<StretchKind> but);

    QTextCharFormat chromeFormat(bool bold) const;
    QTextCharFormat copyFormat(StretchKind kind) const;
    QTextCharFormat signFormat(StretchKind kind) const;

    QTextCursor m_cursor;
    const ComparisonLook &m_look;
    QTextTable *m_table = nullptr;
    bool m_isBegun = false;
    QList<ShownDifference> m_shown;
};

QTextTable *Writer::beginTable()
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(tightSpace);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 50),
                                      QTextLength(QTextLength::PercentageLength, 50)});
    QTextTable *table = m_cursor.insertTable(1, 2, format);
    table->cellAt(0, 0).firstCursorPosition().insertText(m_look.before, chromeFormat(true));
    table->cellAt(0, 1).firstCursorPosition().insertText(m_look.after, chromeFormat(true));
    return table;
}

QTextCursor Writer::line()
{
    if (m_table) {
        m_table->appendRows(1);
        m_table->mergeCells(m_table->rows() - 1, 0, 1, 2);
        return m_table->cellAt(m_table->rows() - 1, 0).firstCursorPosition();
    }
    if (std::exchange(m_isBegun, true))
        m_cursor.insertBlock();
    return m_cursor;
}

std::pair<QTextCursor, QTextCursor> Writer::columns()
{
    m_table->appendRows(1);
    const int row = m_table->rows() - 1;
    return {m_table->cellAt(row, 0).firstCursorPosition(),
            m_table->cellAt(row, 1).firstCursorPosition()};
}

QTextCharFormat Writer::chromeFormat(bool bold) const
{
    QTextCharFormat format;
    const QFont font = smallFont(m_look.chrome);
    format.setFont(bold ? boldFont(font) : font);
    format.setForeground(m_look.theme.grey);
    return format;
}

QTextCharFormat Writer::copyFormat(StretchKind kind) const
{
    QTextCharFormat format;
    constexpr double beside = 0.85; // of the sheet's size: this is read in a pane
    format.setFont(copyFont(beside));
    format.setForeground(m_look.theme.ink);
    if (kind == StretchKind::Removed) {
        format.setFontStrikeOut(true);
        format.setForeground(m_look.theme.warning);
    } else if (kind == StretchKind::Added) {
        format.setFontUnderline(true);
        format.setForeground(m_look.theme.action);
        format.setBackground(m_look.theme.selection);
    }
    return format;
}

// A line under the sign of a space would hide it.
QTextCharFormat Writer::signFormat(StretchKind kind) const
{
    QTextCharFormat format = copyFormat(kind);
    format.setFontUnderline(false);
    format.setFontWeight(QFont::Bold);
    return format;
}

void Writer::writeDifference(qsizetype row, const ComparedRow &compared)
{
    QTextCursor cursor = line();
    QTextBlockFormat spaced;
    spaced.setTopMargin(space);
    cursor.setBlockFormat(spaced);
    const QString name = label(compared);
    m_shown.append({row, cursor.position(), name});
    cursor.insertText(name, chromeFormat(true));
    const QString told = remarks(compared).join(u' ');
    if (!told.isEmpty())
        cursor.insertText(u" · "_s + told, chromeFormat(false));
    writeText(shownStretches(compared));
}

void Writer::writeText(const QList<ComparedStretch> &stretches)
{
    if (stretches.isEmpty())
        return;
    if (!m_table) {
        QTextCursor cursor = line();
        cursor.setBlockFormat({});
        writeStretches(cursor, stretches, std::nullopt);
        return;
    }
    const auto [before, after] = columns();
    writeStretches(before, stretches, StretchKind::Added);
    writeStretches(after, stretches, StretchKind::Removed);
}

void Writer::writeStretches(QTextCursor cursor, const QList<ComparedStretch> &stretches,
                            std::optional<StretchKind> but)
{
    for (const ComparedStretch &stretch : stretches)
        if (stretch.kind != but && stretch.kind != StretchKind::Kept && isSpaces(stretch))
            cursor.insertText(drawnSpaces(stretch.text), signFormat(stretch.kind));
        else if (stretch.kind != but)
            cursor.insertText(stretch.text, copyFormat(stretch.kind));
}

void Writer::writeFolded(const QList<ComparedRow> &rows, qsizetype first, Fold fold)
{
    if (!m_look.showsAll && !m_look.opened.contains(first)) {
        const int count = static_cast<int>(rows.size());
        writeLink(first, fold == Fold::Unchanged ? Words::tr("⋯ %n unchanged", nullptr, count)
                                                 : Words::tr("⋯ %n moved along", nullptr, count));
        return;
    }
    for (const ComparedRow &row : rows) {
        QTextCursor cursor = line();
        cursor.setBlockFormat({});
        cursor.insertText(label(row), chromeFormat(false));
        writeText(shownStretches(row));
    }
}

void Writer::writeLink(qsizetype first, const QString &words)
{
    QTextCharFormat link = chromeFormat(false);
    link.setAnchor(true);
    link.setAnchorHref(u"fold:%1"_s.arg(first));
    link.setForeground(m_look.theme.action);
    link.setFontUnderline(true);
    QTextBlockFormat spaced;
    spaced.setTopMargin(space);
    QTextCursor cursor = line();
    cursor.setBlockFormat(spaced);
    cursor.insertText(words, link);
}

} // namespace

QList<ShownDifference> writeComparison(QTextDocument &document, const Comparison &comparison,
                                       const ComparisonLook &look)
{
    document.clear();
    return Writer(document, look).write(comparison);
}

} // namespace feuillet
