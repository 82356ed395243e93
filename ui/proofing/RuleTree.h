#pragma once

#include "proofing/ProofSettings.h"

#include <QTreeWidget>

#include <optional>

namespace feuillet {

// The kinds of findings, on or off, and below each its rules with how grave they are: a click on
// that, or the enter key, offers the choice.
class RuleTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit RuleTree(QWidget *parent = nullptr);

    void show(const ProofSettings &settings);
    // The settings with what is shown here; what is not shown stays as it is.
    ProofSettings withShown(ProofSettings settings) const;
    void filter(const QString &words); // by label or id; empty shows all

private:
    void addKind(FindingKind kind, const ProofSettings &settings);
    void offerSeverities(QTreeWidgetItem *row, int column);
    void setSeverity(QTreeWidgetItem *rule, std::optional<Severity> severity);
    void followKind(QTreeWidgetItem *kind);
};

} // namespace feuillet
