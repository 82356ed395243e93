#pragma once

#include "article/ArticleSlip.h"

#include <QDialog>

class QBoxLayout;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTextEdit;

namespace feuillet {

class MomentEdit;

// The article's slip: all that is not its text. What readers see of it stands apart from what is
// for the desk alone, for only the first is under the seal.
class SlipDialog : public QDialog
{
    Q_OBJECT

public:
    SlipDialog(const Article &article, const QDateTime &now, QWidget *parent = nullptr);

    ArticleSlip slip() const;

    // The changed slip, or nothing if it was given up.
    static std::optional<ArticleSlip> ask(const Article &article, const QDateTime &now,
                                          QWidget *parent);

private:
    QWidget *build(const Article &article);
    void addPublished(QFormLayout &form);
    void addOfDesk(QFormLayout &form, const Article &article);
    QWidget *order(const Article &article);
    void addButtons(QBoxLayout &rows);
    void fill(const ArticleSlip &slip);
    void showLanguage(const QString &language);
    void follow();
    std::optional<OrderedLength> ordered() const;
    void fit(const QLayout &content);

    ArticleSlip m_given;
    QLineEdit *m_webHeadline;
    QLineEdit *m_rubric;
    QLineEdit *m_keywords;
    QLineEdit *m_dateline;
    QComboBox *m_language;
    QComboBox *m_layout;
    QLineEdit *m_slugline;
    QComboBox *m_urgency;
    QLineEdit *m_amount;
    QComboBox *m_unit;
    MomentEdit *m_deadline;
    MomentEdit *m_embargo;
    QTextEdit *m_note;
    QPushButton *m_keep;
};

} // namespace feuillet
