#pragma once

class QWidget;

namespace feuillet {

void tellAbout(QWidget *over); // the program

} // namespace feuillet
