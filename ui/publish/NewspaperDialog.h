#pragma once

#include "publish/Site.h"

#include <QDialog>

#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace feuillet {

// What the pages tell of the newspaper. What no page may carry can't be kept, and is told while it
// is typed. The whole comes from a file and goes to one.
class NewspaperDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewspaperDialog(const Site &present, QWidget *parent = nullptr);

    Site site() const;
    void takeLogo(const QString &file);
    void removeLogo();
    void takeFile(const QString &file);
    void putFile(const QString &file);

    static std::optional<Site> ask(const Site &present, QWidget *parent);

private:
    void addFields(QFormLayout &form);
    QWidget *logoRow();
    QWidget *buttonRow();
    void show(const Site &site);
    void showLogo();
    void chooseLogo();
    void follow();

    Site m_site; // with what has no field here: language, time zone, logo
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_publisher;
    QLineEdit *m_licence;
    QLineEdit *m_licenceAddress;
    QLineEdit *m_accounts;
    QLabel *m_logo;
    QLabel *m_fault;
    QPushButton *m_keep;
};

} // namespace feuillet
