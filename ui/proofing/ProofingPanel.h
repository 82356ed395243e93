#pragma once

#include "ui/proofing/FindingCard.h"

#include <QMultiHash>
#include <QScrollArea>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace feuillet {

// The one list, the worst first: a card for what may be wrong, a line for each unknown name and for
// each rule of typography.
class ProofingPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ProofingPanel(QWidget *parent = nullptr);

    void show(const QList<Finding> &findings);
    void showState(const QString &sentence); // in place of the findings: loading, no dictionary
    // Beside the findings: grammar is missing, with what can be done about it; empty when all is
    // well.
    void showNote(const QString &sentence, const QString &buttonLabel = {});
    void showIgnored(int count); // for good, in this article
    void showSuggestions(const QString &word, const QStringList &suggestions);
    // The finding after (or before) this one in the order of the list, wrapping; null if there is
    // none.
    const Finding *step(int direction);

signals:
    void suggestionsAsked(const QString &word);
    void placeAsked(const feuillet::Place &place);
    void replaceAsked(const feuillet::Finding &finding, const QString &replacement);
    void ignoreAsked(const feuillet::Finding &finding, feuillet::Ignoring how);
    void learnAsked(const QString &word);
    void ruleAsked(const QString &rule); // all that a rule of typography wants is to be done
    void typographyAsked();              // what is wanted is to be looked at, then done
    void heedAsked();                    // what was ignored in this article is to be told again
    void noteAsked();

private:
    using Row = QList<Finding>;
    void rebuild(const QList<Row> &rows);
    void addHeading(const QString &words);
    void addSection(const QString &heading, const QList<Row> &rows);
    void addCard(const Row &row);
    FindingCard *newCard(const Row &row);
    void addNames(const QList<Row> &rows);
    void addTypography(const QList<Row> &rows);
    template <typename Make>
    QWidget *addPart(const QString &print, Make make);
    QFrame *namesFrame(const QList<Row> &rows);
    QFrame *typographyFrame(const QList<Row> &rows);
    QPushButton *leadingButton(const QString &words, const Finding &finding, QWidget *parent);
    void takeParts();   // off the list, to be used again
    void removeSpare(); // what was not

    QList<Finding> m_findings;
    QStringList m_shown; // what tells one list of rows from another
    QList<FindingCard *> m_cards;
    QMultiHash<QString, QWidget *> m_parts; // what stands in the list, by what it looks like
    QMultiHash<QString, QWidget *> m_spare; // what stood there before
    QLabel *m_state;
    QWidget *m_noteBox;
    QLabel *m_note;
    QPushButton *m_noteButton;
    QPushButton *m_ignored;
    QWidget *m_inside;
    QVBoxLayout *m_column;
    qsizetype m_at = -1;
};

} // namespace feuillet
