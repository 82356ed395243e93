#pragma once

#include <QDialog>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace feuillet::test {

struct DialogSample
{
    QString name;
    std::function<std::unique_ptr<QDialog>()> make; // filled as in a day's work, not shown
};

// Every dialog of the program: to be looked at, and to be walked through.
std::vector<DialogSample> everyDialog();

} // namespace feuillet::test
