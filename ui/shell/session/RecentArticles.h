#pragma once

#include "base/Id.h"

#include <QObject>
#include <QStringList>

class QMenu;

namespace feuillet {

class Workbench;
struct SeatSettings;

// The articles that were open last, in a menu, by title; those that are gone are left out.
class RecentArticles : public QObject
{
    Q_OBJECT

public:
    RecentArticles(Workbench &workbench, QMenu &menu, QObject *parent);

    void apply(const SeatSettings &settings);
    void keep(SeatSettings &settings) const;

private:
    void note();
    void fill();
    void offer(ArticleId id);

    Workbench &m_workbench;
    QMenu &m_menu;
    QStringList m_ids; // the last opened first
};

} // namespace feuillet
