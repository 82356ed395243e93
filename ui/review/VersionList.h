#pragma once

#include "desk/versions/Versions.h"

#include <QListWidget>

namespace feuillet {

// Two versions that are compared, the older one first.
struct VersionPair
{
    int before = 0;
    int after = 0;

    bool operator==(const VersionPair &) const = default;
};

QString nameOf(const Version &version); // Version 7

// The versions, the newest first. One that is chosen is compared with the one before it, several by
// the oldest and the newest of them.
class VersionList : public QListWidget
{
    Q_OBJECT

public:
    explicit VersionList(QWidget *parent = nullptr);

    void showVersions(const QList<Version> &versions);
    void select(const VersionPair &pair);

signals:
    void chosen(const feuillet::VersionPair &pair);

private:
    void tellChosen();

    QList<Version> m_versions;
};

} // namespace feuillet
