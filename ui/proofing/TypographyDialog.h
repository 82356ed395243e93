#pragma once

#include "article/Article.h"
#include "proofing/typography/HouseStyle.h"

#include <QDialog>

#include <optional>

class QListWidget;
class QPushButton;
class QTextEdit;

namespace feuillet {

// The typography of an article in one go: how often each rule would change something, which of them
// shall, and every line before and after.
class TypographyDialog : public QDialog
{
    Q_OBJECT

public:
    TypographyDialog(const Article &article, const HouseStyle &style, QWidget *parent = nullptr);

    Article corrected() const; // by the rules that are checked

    static std::optional<Article> ask(const Article &article, const HouseStyle &style,
                                      QWidget *parent);

private:
    HouseStyle checkedStyle() const;
    void listRules();
    void showLines();

    Article m_article;
    HouseStyle m_style;
    QListWidget *m_rules;
    QTextEdit *m_lines;
    QPushButton *m_apply;
};

} // namespace feuillet
