#pragma once

#include "ui/shell/preferences/Preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace feuillet {

class ShortcutsPage;

// What this seat prefers, in one place. Each choice counts at once.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(QWidget *parent = nullptr);

    void show(const Preferences &present);
    ShortcutsPage &shortcuts() const { return *m_shortcuts; }

signals:
    void personChosen(const QString &name);
    void personAdded();
    void languageChosen(bool english);
    void schemeChosen(feuillet::Scheme scheme);
    void textSizeChosen(int percent);
    void typographyChosen(bool automatic);
    void folderAsked();
    void proofSettingsAsked();

private:
    QWidget *general();
    void addPerson(QFormLayout &form);
    void addLook(QFormLayout &form);
    void addWork(QFormLayout &form);
    QPushButton *button(const QString &text, const QString &name);

    QComboBox *m_person;
    QComboBox *m_language;
    QComboBox *m_scheme;
    QSpinBox *m_textSize;
    QCheckBox *m_typography;
    QLineEdit *m_folder;
    QLabel *m_languageTold;
    ShortcutsPage *m_shortcuts;
};

} // namespace feuillet
