#pragma once

#include <QDateTime>
#include <QString>

namespace feuillet {

// Something that was done with an article, worded.
struct PastStep
{
    QDateTime at;
    QString what; // a sentence
    QString note; // what was said with it

    bool operator==(const PastStep &) const = default;
};

} // namespace feuillet
