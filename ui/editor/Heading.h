#pragma once

class QHBoxLayout;
class QLabel;
class QString;
class QWidget;

namespace feuillet {

// The line over a text of the sheet: its name, small, and its count.
QHBoxLayout *textHeading(const QString &name, QLabel *count, QWidget *buddy);

} // namespace feuillet
