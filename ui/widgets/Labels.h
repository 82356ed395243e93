#pragma once

#include <QLabel>

namespace feuillet {

// Labels that never take text for markup. All wrap.
QLabel *plainLabel(const QString &text, QWidget *parent);
QLabel *quietLabel(const QString &text, QWidget *parent);   // smaller, grey
QLabel *headingLabel(const QString &text, QWidget *parent); // over a part of a pane
QLabel *titleLabel(const QString &text, QWidget *parent);   // the article's, as copy

} // namespace feuillet
