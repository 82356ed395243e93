#pragma once

#include "review/Comparison.h"

#include <QTextDocument>
#include <QWidget>

namespace feuillet {

// A text to be read, with what was removed struck out and what was added underlined, each in its
// colour too. As high as its words need.
class MarkedText : public QWidget
{
    Q_OBJECT

public:
    explicit MarkedText(const QList<ComparedStretch> &stretches, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void write();

    QList<ComparedStretch> m_stretches;
    QTextDocument m_document;
};

} // namespace feuillet
