#pragma once

#include "article/search/TextSearch.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace feuillet {

class SearchLine;

// Below the sheet: what is looked for, how, and what it becomes. Hidden while nothing is. Says what
// one wants; who listens looks for it and tells how many there are.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    // An empty text leaves what was looked for last, to be typed over.
    void open(const QString &text, bool replacing);
    void close();
    void setReadOnly(bool readOnly); // then one finds, and replaces nothing

    SearchTerms terms() const;
    void remember();                      // what is looked for now, among the last ones
    void tellCount(const QString &count); // "3 of 12"
    void tellFault(const QString &sentence);

signals:
    void termsChanged();
    void stepAsked(int direction);
    void replaceAsked(const QString &by);
    void replaceAllAsked(const QString &by);
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildSearch();
    void buildReplacement();
    QToolButton *option(const QString &text, const QString &name, const QString &objectName);
    QToolButton *tool(const QString &name, const QString &objectName);
    void follow();
    void say(const QString &words);

    SearchLine *m_words;
    SearchLine *m_replacement;
    QToolButton *m_case;
    QToolButton *m_accents;
    QToolButton *m_whole;
    QToolButton *m_pattern;
    QLabel *m_count;
    QLabel *m_fault;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    QBoxLayout *m_searchRow;
    QBoxLayout *m_replacementRow;
    QWidget *m_tools;
    QWidget *m_replacing;
    bool m_readOnly = false;
};

} // namespace feuillet
