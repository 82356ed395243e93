#pragma once

#include "ui/shell/Actions.h"

namespace feuillet {

class Panes;
class Proofreading;
class VersionsFeed;
struct SeatSettings;

// What is looked at and how: panes, size, theme, language, and the way from one finding or
// difference to the next.
class Viewing : public QObject
{
    Q_OBJECT

public:
    Viewing(Actions &actions, Panes &panes, Proofreading &proofreading, VersionsFeed &versions,
            QObject *parent);

    void perform(ActionName name); // if it is of the view
    void apply(const SeatSettings &settings);
    void keep(SeatSettings &settings) const;

signals:
    void schemeAsked(feuillet::ActionName scheme);
    void languageAsked(feuillet::ActionName language);

private:
    void letChoose(const QList<ActionName> &names);
    void zoom(ActionName name);
    void step(ActionName name);
    void choose(ActionName name);

    Actions &m_actions;
    Panes &m_panes;
    Proofreading &m_proofreading;
    VersionsFeed &m_versions;
};

} // namespace feuillet
