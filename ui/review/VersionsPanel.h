#pragma once

#include "ui/review/VersionList.h"

class QLabel;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace feuillet {

class ComparisonView;
struct Comparison;

// The versions of the open article, as the one who looks may use them.
struct ShownVersions
{
    ArticleId article;
    Versions versions;       // number 0: what is on the screen, where it is not saved
    bool isSealVoid = false; // then what changed since is what is to be read
    bool canRestore = false;

    bool operator==(const ShownVersions &) const = default;
};

// The pane of versions: which there are, and what changed between two of them.
class VersionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit VersionsPanel(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const ShownVersions &shown); // keeps what is compared, as far as it is there
    void clear();                          // no article is open
    void showComparison(const VersionPair &pair, const Comparison &comparison);
    void compareSinceSignOff();
    void step(int direction); // to the next (+1) difference or the one before (-1)

signals:
    void versionsAsked(); // it came into view
    void comparisonAsked(const feuillet::VersionPair &pair);
    void restoreAsked(int number);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Choice // what is compared, whatever comes on top
    {
        Newest,
        SinceSignOff,
        SinceAuthor,
        Pair,
    };

    QWidget *buildPage(); // for the first article
    QWidget *buildTop();
    QWidget *buildComparison();
    QWidget *buildTools();
    QToolButton *stepButton(Qt::ArrowType arrow, const QString &name, int direction);
    void choose(Choice choice);
    void choosePair(const VersionPair &pair);
    VersionPair pairOf(Choice choice) const;
    bool holds(const VersionPair &pair) const;
    int restorable() const;
    QString nameOfVersion(int number) const;
    void compare();
    void showChoices();
    void showPosition();

    ShownVersions m_shown;
    Choice m_choice = Choice::Newest;
    VersionPair m_pair;
    QStackedLayout *m_stack;
    VersionList *m_list = nullptr;
    QPushButton *m_sinceSignOff = nullptr;
    QPushButton *m_sinceAuthor = nullptr;
    QPushButton *m_restore = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_position = nullptr;
    ComparisonView *m_view = nullptr;
};

} // namespace feuillet
