#pragma once

#include "proofing/Finding.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace feuillet {

// The findings as cards, the same word once. Corrections are looked for when a card comes into
// view.
class ProofingPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ProofingPanel(QWidget *parent = nullptr);

    void show(const QList<Finding> &findings);
    void showState(const QString &sentence); // in place of the findings: loading, no dictionary
    void showSuggestions(const QString &word, const QStringList &suggestions);
    qsizetype count() const { return m_findings.size(); }
    // The finding after (or before) this one in reading order, wrapping; null if there is none.
    const Finding *step(int direction);

signals:
    void suggestionsAsked(const QString &word);
    void placeAsked(const feuillet::Place &place);
    void replaceAsked(const feuillet::Place &place, const QString &text);
    void learnAsked(const QString &word);
    void ignoreAsked(const QString &word); // in this article, until it is closed

private:
    QPushButton *wordButton(const Finding &finding, QWidget *parent);
    void addCard(const Finding &finding, int times);
    void addNames(const QList<Finding> &names);
    void clearCards();

    QList<Finding> m_findings;
    QLabel *m_state;
    QWidget *m_inside;
    QVBoxLayout *m_column;
    qsizetype m_at = -1;
};

} // namespace feuillet
