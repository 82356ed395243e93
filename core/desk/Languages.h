#pragma once

#include <QString>

class QCoreApplication;

namespace feuillet {

// Makes the program speak English for "en" and French otherwise, Qt's own words included; dates and
// numbers follow. For the life of the application.
void speak(QCoreApplication &application, const QString &language);

} // namespace feuillet
