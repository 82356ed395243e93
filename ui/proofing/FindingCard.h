#pragma once

#include "proofing/Finding.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace feuillet {

// For how long a remark is not made again.
enum class Ignoring
{
    Once, // while the article is open
    InArticle,
    Always,
};

// A row of the list as a card: what stands there and what is proposed, why, and what can be done.
// Return takes the first proposal, Delete ignores in this article, Shift+Delete everywhere, Ctrl+D
// teaches a word.
class FindingCard : public QFrame
{
    Q_OBJECT

public:
    explicit FindingCard(const QList<Finding> &row, QWidget *parent = nullptr);

    // The same row, whose findings may have moved.
    void setRow(const QList<Finding> &row) { m_row = row; }
    const Finding &finding() const { return m_row.first(); }
    bool wantsSuggestions() const; // they are looked for elsewhere
    void showSuggestions(const QStringList &suggestions);

signals:
    void placeAsked(const feuillet::Place &place);
    void replaceAsked(const feuillet::Finding &finding, const QString &replacement);
    void ignoreAsked(const feuillet::Finding &finding, feuillet::Ignoring how);
    void learnAsked(const QString &word);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *head();
    QPushButton *wordsButton();
    QPushButton *ignoreButton();
    void addReplacements(const QStringList &replacements);
    void ignore(Ignoring how);
    void learn();

    QList<Finding> m_row;
    QVBoxLayout *m_replacements;
    QStringList m_proposed;
};

} // namespace feuillet
