#include "ui/shell/spoken/SpokenFindings.h"

#include "desk/Wording.h"
#include "ui/editor/Sheet.h"
#include "ui/editor/SheetEdit.h"
#include "ui/shell/feeds/Proofreading.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSaid = 5; // more is not listened to: the pane has them all

QString said(const Finding &finding)
{
    const QString words = finding.words.simplified();
    const QString why = sentence(finding);
    return words.isEmpty() || why.contains(words) ? why
                                                  : SpokenFindings::tr("“%1”: %2").arg(words, why);
}

} // namespace

QString spoken(const QList<Finding> &findings, const Place &text)
{
    QStringList parts;
    qsizetype count = 0;
    for (const Finding &finding : findings) {
        if (!sameText(finding.place, text))
            continue;
        ++count;
        if (parts.size() < mostSaid)
            parts << said(finding);
    }
    if (count == 0)
        return {};
    if (count > mostSaid)
        parts << SpokenFindings::tr("and %n more", nullptr, static_cast<int>(count - mostSaid));
    return SpokenFindings::tr("%n correction(s): %1", nullptr, static_cast<int>(count))
        .arg(parts.join(u' '));
}

SpokenFindings::SpokenFindings(Sheet &sheet, const Proofreading &proofreading, QObject *parent)
    : QObject(parent), m_sheet(sheet), m_proofreading(proofreading)
{
    connect(&sheet, &Sheet::caretMoved, this, &SpokenFindings::follow);
    connect(&proofreading, &Proofreading::counted, this, &SpokenFindings::follow);
}

// Setting the same words again tells nobody: only another paragraph, or other faults, are heard.
void SpokenFindings::follow()
{
    SheetEdit *edit = m_sheet.current();
    if (m_last && m_last != edit)
        m_last->setAccessibleDescription({});
    m_last = edit;
    if (!edit)
        return;
    const QString words =
        spoken(m_proofreading.findings().value_or(QList<Finding>()), m_sheet.caret());
    if (words != edit->accessibleDescription())
        edit->setAccessibleDescription(words);
}

} // namespace feuillet
