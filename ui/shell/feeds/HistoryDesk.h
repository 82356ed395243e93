#pragma once

class QWidget;

namespace feuillet {

class Questions;
class Workbench;

// Opens the story of the open article, which can be printed.
void openHistory(Workbench &workbench, Questions &questions, QWidget *over);

} // namespace feuillet
