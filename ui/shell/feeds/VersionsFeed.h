#pragma once

#include "ui/review/VersionsPanel.h"

namespace feuillet {

class Workbench;

// Keeps the pane of versions beside the open article; costs nothing while it is hidden.
class VersionsFeed : public QObject
{
    Q_OBJECT

public:
    VersionsFeed(Workbench &workbench, VersionsPanel &panel, QObject *parent);

    void follow();           // the text changed
    void showSinceSignOff(); // in the pane, which is in view
    void step(int direction);

private:
    void forget(); // another article, or a version more
    void read();
    void compare(const VersionPair &pair);
    void restore(int number);
    std::optional<Article> text(int number);
    ShownVersions shown() const;

    Workbench &m_workbench;
    VersionsPanel &m_panel;
    std::optional<Versions> m_versions;
    QHash<int, Article> m_texts; // of the open article; what was saved never changes
};

} // namespace feuillet
