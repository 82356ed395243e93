#pragma once

#include "signoff/Notice.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace feuillet {

// The newspaper's site, as its pages name it.
struct Site
{
    QString name;
    QString address; // "https://gazette.example": pages are below it; empty: not known, so not said
    QString publisher;                          // empty: the name serves
    QString language = QStringLiteral("fr-FR"); // BCP 47: of stories that name none
    QByteArray timeZone = "Europe/Paris";       // IANA; pages show hours of this place
    QString licence = {};                       // words below each page; empty: none are there
    QString licenceAddress = {};                // of the licence's text
    QStringList accounts = {};                  // the paper's own pages elsewhere: https addresses
    QByteArray logo = {};                       // a PNG; empty: the name stands alone

    bool operator==(const Site &) const = default;
};

// What the sign-off decides about a page that is going out. Moments in UTC; invalid ones are not
// shown.
struct Edition
{
    QDateTime publishedAt;
    QDateTime modifiedAt;       // when later than publishedAt, the page says so
    bool proof = false;         // not signed: says so across the page, and asks robots to stay out
    QString address = {};       // where the page lies since it first went out; empty: by its title
    QList<Notice> notices = {}; // oldest first
    bool withdrawn = false;     // of the story only its title and its notices are shown
    bool alone = false; // no front, rubric pages and feeds lie around it, so no link to them

    bool operator==(const Edition &) const = default;
};

} // namespace feuillet
