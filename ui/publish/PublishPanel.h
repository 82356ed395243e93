#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace feuillet {

class Strip;

struct PublishState
{
    QString folder; // the last one; empty: none was chosen yet
    bool possible = false;
    QString reason;  // why not, worded
    QString result;  // the page that was written
    QString trouble; // what went wrong, worded

    bool operator==(const PublishState &) const = default;
};

// Where the page goes, and where it went.
class PublishPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PublishPanel(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const PublishState &state);

signals:
    void publishAsked();
    void folderAsked();
    void openResultAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void showFolder();
    void showOutcome();

    PublishState m_state;
    QLabel *m_folder;
    QPushButton *m_change;
    QPushButton *m_publish;
    QLabel *m_reason;
    Strip *m_outcome;
};

} // namespace feuillet
