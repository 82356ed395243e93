#pragma once

#include "desk/safety/Recovery.h"

#include <QTextEdit>

namespace feuillet {

// What of a draft differs from what is saved, to be read: what was taken away struck out, what was
// added underlined, told by shape as well as by colour.
class DraftText : public QTextEdit
{
    Q_OBJECT

public:
    explicit DraftText(QWidget *parent = nullptr);

    void showDraft(const LeftDraft &draft);

protected:
    // Qt's own turns no-break spaces into plain ones.
    QMimeData *createMimeDataFromSelection() const override;
};

} // namespace feuillet
