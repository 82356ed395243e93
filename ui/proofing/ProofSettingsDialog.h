#pragma once

#include "proofing/ProofSettings.h"

#include <QDialog>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;

namespace feuillet {

class RuleTree;
class Strip;

// How the newsroom wants its articles read, on one page. Nothing is kept before OK.
class ProofSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProofSettingsDialog(QWidget *parent = nullptr);

    void show(const ProofSettings &settings); // those of the desk, or of a file
    ProofSettings settings() const;           // as shown
    void tell(const QString &sentence);       // what went wrong, or what was done

signals:
    void keepAsked(const feuillet::ProofSettings &settings); // close() when it is done
    void importAsked();
    void exportAsked(const feuillet::ProofSettings &settings);

private:
    QBoxLayout *styleRow();
    QBoxLayout *buttonRow();
    void buildFilter();
    void showExample();

    ProofSettings m_shown; // with what this page does not show
    Strip *m_strip;
    QComboBox *m_styles;
    QLabel *m_example;
    QLineEdit *m_filter;
    RuleTree *m_rules;
};

} // namespace feuillet
