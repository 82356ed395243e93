#pragma once

#include "proofing/Finding.h"

#include <QObject>
#include <QPointer>

namespace feuillet {

class Proofreading;
class Sheet;
class SheetEdit;

// "2 corrections: …": what there is to correct in the text of that place, in a sentence to be
// heard; empty for nothing.
QString spoken(const QList<Finding> &findings, const Place &text);

// Says to a screen reader what is underlined in the paragraph under the caret: the description of
// the text that has the keyboard, which is read when it changes. Takes no focus and shows nothing.
class SpokenFindings : public QObject
{
    Q_OBJECT

public:
    SpokenFindings(Sheet &sheet, const Proofreading &proofreading, QObject *parent);

private:
    void follow();

    Sheet &m_sheet;
    const Proofreading &m_proofreading;
    QPointer<SheetEdit> m_last;
};

} // namespace feuillet
