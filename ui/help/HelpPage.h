#pragma once

#include <QList>
#include <QString>

namespace feuillet {

// A part of a page of the manual, from one heading to the next.
struct HelpSection
{
    QString anchor; // empty for what stands before the first heading
    QString title;
    QString words; // folded, to be searched

    bool operator==(const HelpSection &) const = default;
};

struct HelpPage
{
    QString id; // "writing", "review", …; the same in every language
    QString title;
    QString html; // whole, as a browser takes it too
    QList<HelpSection> sections;

    bool operator==(const HelpPage &) const = default;
};

} // namespace feuillet
