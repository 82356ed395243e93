#pragma once

#include "base/Result.h"
#include "proofing/Finding.h"
#include "proofing/typography/HouseStyle.h"

#include <QMap>
#include <QSet>

namespace feuillet {

// How a newsroom takes a rule, whatever its engine thinks of it.
enum class Severity
{
    Off,
    Remark, // quiet
    ToCheck,
    Blocking, // certain, and nothing is signed while it stands
};

// What a newsroom wants to be told, and how.
struct ProofSettings
{
    QString houseStyle = defaultStyle;
    QSet<FindingKind> silent;           // kinds that are not looked for
    QMap<QString, Severity> severities; // by rule; one that is not there is as its engine says

    bool isOn(FindingKind kind) const { return !silent.contains(kind); }
    bool operator==(const ProofSettings &) const = default;
};

// What is left of the findings under these settings.
QList<Finding> judged(const QList<Finding> &findings, const ProofSettings &settings);

// "spelling", "grammar", "slip", "typography", "consistency", "style": in files and on the command
// line.
QString nameOf(FindingKind kind);
QString nameOf(Confidence confidence); // "certain", "to-check", "style"

// As a file that newsrooms share: JSON, one object {"feuillet": "proofing", "version": 1,
// "houseStyle", "silent": [kinds], "rules": {rule: "off" | "remark" | "to-check" | "blocking"}}.
// Malformed (what is wrong) for anything else, also for names that it does not know.
QByteArray proofSettingsFile(const ProofSettings &settings);
Result<ProofSettings> proofSettingsFrom(const QByteArray &file);

} // namespace feuillet
