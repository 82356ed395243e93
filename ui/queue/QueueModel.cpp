#include "ui/queue/QueueModel.h"

#include <QLocale>

namespace feuillet {

using namespace Qt::Literals::StringLiterals;

namespace {

// An index of a line carries the number of its group, that of a group this:
constexpr quintptr topLevel = ~quintptr(0);

bool isGroup(const QModelIndex &index)
{
    return index.internalId() == topLevel;
}

QString spoken(const QueueLine &line)
{
    QStringList parts = {line.title, line.mark.words, line.writer, line.detail};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

// A line each, for the row itself may be too narrow for all of it.
QString toolTip(const QueueLine &line)
{
    QStringList parts = {line.title, line.mark.words, line.detail};
    parts.removeAll(QString());
    for (QString &part : parts)
        part = u"<p>%1</p>"_s.arg(part.toHtmlEscaped());
    return parts.join(QString());
}

} // namespace

void QueueModel::show(const QList<QueueGroup> &groups)
{
    beginResetModel();
    m_groups = groups;
    endResetModel();
}

void QueueModel::markOpen(ArticleId article)
{
    for (const auto id : {std::exchange(m_open, article), article})
        if (const auto changed = indexOf(id); changed.isValid())
            emit dataChanged(changed, changed);
}

std::optional<ArticleId> QueueModel::articleAt(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return std::nullopt;
    return m_groups[qsizetype(index.internalId())].lines[index.row()].article;
}

QModelIndex QueueModel::indexOf(ArticleId article) const
{
    for (qsizetype at = 0; at < m_groups.size(); ++at) {
        const auto &lines = m_groups[at].lines;
        const auto line = std::ranges::find(lines, article, &QueueLine::article);
        if (line != lines.end())
            return createIndex(int(line - lines.begin()), 0, quintptr(at));
    }
    return {};
}

QModelIndex QueueModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : topLevel);
}

QModelIndex QueueModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isGroup(child))
        return {};
    return createIndex(int(child.internalId()), 0, topLevel);
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return isGroup(parent) ? int(m_groups[parent.row()].lines.size()) : 0;
}

int QueueModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isGroup(index))
        return groupData(m_groups[index.row()], role);
    return lineData(m_groups[qsizetype(index.internalId())].lines[index.row()], role);
}

QVariant QueueModel::groupData(const QueueGroup &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 (%2)").arg(label(group.kind), QLocale().toString(group.lines.size()));
    case Title:
        return label(group.kind);
    case Count:
        return QLocale().toString(group.lines.size());
    default:
        return {};
    }
}

QVariant QueueModel::lineData(const QueueLine &line, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return spoken(line);
    case Qt::ToolTipRole:
        return toolTip(line);
    case Title:
        return line.title;
    case Mark:
        return line.mark.words;
    case Writer:
        return line.writer;
    case Shape:
        return int(line.mark.shape);
    case Detail:
        return line.detail;
    case IsOpen:
        return line.article == m_open;
    default:
        return {};
    }
}

} // namespace feuillet
