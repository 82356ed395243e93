#pragma once

#include "signoff/Step.h"
#include "ui/signoff/Checklist.h"
#include "ui/signoff/PastStep.h"

#include <QDateTime>

class QLabel;
class QLayout;
class QStackedLayout;
class QVBoxLayout;

namespace feuillet {

class EmptyNote;
class IconLabel;
class ReturnNote;

// How the open article stands, as the one who reads it wants to know.
struct Reviewed
{
    Stage stage = Stage::Draft;
    QDateTime since;
    QString author;
    SealState seal = SealState::None;
    QString sealedBy;
    QDateTime sealedAt;
    QList<CheckLine> checks;
    QList<PastStep> history; // oldest first
    QList<Action> possible;  // for the one who looks, now

    bool operator==(const Reviewed &) const = default;
};

// The copy editor's pane: stage, seal, the machine's checks, what happened so far, and below what
// can be done now.
class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPanel(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const Reviewed &reviewed); // cheap when nothing changed; a note being written stays
    void clear();                        // no article is open
    void askNote();                      // opens the note that a return needs

signals:
    void actionAsked(feuillet::Action action);
    void returnAsked(const QString &note);
    void differencesAsked(); // since the sign-off
    void placeAsked(const feuillet::Place &place);
    void historyAsked(); // the whole of it

private:
    QWidget *buildSheet(); // for the first article
    QLayout *buildFoot();
    QWidget *buildSeal(QWidget *parent);
    void showSeal();
    void showHistory();
    void showActions();
    void addButton(Action action, bool primary);

    std::optional<Reviewed> m_shown;
    QStackedLayout *m_stack;
    QLabel *m_stage = nullptr;
    QLabel *m_author = nullptr;
    QWidget *m_sealBox = nullptr;
    IconLabel *m_sealMark = nullptr;
    QLabel *m_sealSentence = nullptr;
    QWidget *m_differences = nullptr;
    QLabel *m_checksHeading = nullptr;
    Checklist *m_checks = nullptr;
    QVBoxLayout *m_history = nullptr;
    ReturnNote *m_note = nullptr;
    QWidget *m_actions = nullptr; // not there while the note is written
    QVBoxLayout *m_buttons = nullptr;
};

} // namespace feuillet
