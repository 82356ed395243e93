#include "ui/review/VersionList.h"

#include "ui/review/VersionDelegate.h"

#include <QLocale>
#include <QSignalBlocker>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

QString signedNumber(qsizetype number)
{
    const QString text = QLocale().toString(qAbs(number));
    return (number < 0 ? u"−"_s : u"+"_s) + text;
}

QString detailOf(const Version &version)
{
    QStringList parts;
    if (version.at.isValid())
        parts << QLocale().toString(version.at.toLocalTime(), VersionList::tr("d MMM, HH:mm"));
    parts << version.reason;
    if (version.difference && *version.difference != 0)
        parts << VersionList::tr("%1 signes").arg(signedNumber(*version.difference));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString titleOf(const Version &version)
{
    return version.who.isEmpty() ? nameOf(version)
                                 : VersionList::tr("%1 · %2").arg(nameOf(version), version.who);
}

QListWidgetItem *itemOf(const Version &version)
{
    auto *item = new QListWidgetItem(titleOf(version));
    const QString sealed = version.sealedBy.isEmpty()
                               ? QString()
                               : VersionList::tr("Signed off by %1").arg(version.sealedBy);
    item->setData(VersionDelegate::Detail, detailOf(version));
    item->setData(VersionDelegate::IsSealed, !sealed.isEmpty());
    item->setData(VersionDelegate::Number, version.number);
    QStringList spoken{titleOf(version), detailOf(version), sealed};
    spoken.removeAll(QString());
    item->setData(Qt::AccessibleTextRole, spoken.join(u", "_s));
    item->setToolTip(sealed);
    return item;
}

} // namespace

QString nameOf(const Version &version)
{
    return version.number == 0 ? VersionList::tr("On screen")
                               : VersionList::tr("Version %1").arg(version.number);
}

VersionList::VersionList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"versions"_s);
    setAccessibleName(tr("Versions"));
    setItemDelegate(new VersionDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    connect(this, &QListWidget::itemSelectionChanged, this, &VersionList::tellChosen);
}

void VersionList::showVersions(const QList<Version> &versions)
{
    if (versions == m_versions)
        return;
    const QSignalBlocker quiet(this);
    m_versions = versions;
    clear();
    for (const Version &version : versions)
        addItem(itemOf(version));
}

void VersionList::select(const VersionPair &pair)
{
    const QSignalBlocker quiet(this);
    clearSelection();
    for (qsizetype k = 0; k < m_versions.size(); ++k) {
        const int row = static_cast<int>(k);
        const bool isBeforeAfter =
            k + 1 < m_versions.size() && m_versions[k + 1].number == pair.before;
        if (m_versions[k].number == pair.after) {
            setCurrentRow(row);
            if (isBeforeAfter)
                return; // alone it stands for the two
        }
        if (m_versions[k].number == pair.before)
            item(row)->setSelected(true);
    }
}

void VersionList::tellChosen()
{
    int newest = count();
    int oldest = -1;
    for (const QListWidgetItem *item : selectedItems()) {
        newest = std::min(newest, row(item));
        oldest = std::max(oldest, row(item));
    }
    if (oldest < 0)
        return;
    if (oldest == newest)
        oldest = std::min(newest + 1, count() - 1);
    emit chosen({m_versions[oldest].number, m_versions[newest].number});
}

} // namespace feuillet
