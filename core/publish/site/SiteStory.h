#pragma once

#include "publish/Page.h"

#include <QDataStream>

namespace feuillet {

// A photo of a page as a front shows it.
struct FrontPicture
{
    QString path; // below the site's folder
    QSize size;

    bool operator==(const FrontPicture &) const = default;
};

// A story as lists tell of it: fronts, feeds and sitemaps are made of these, never of articles, so
// that a site of any size needs no text but those that changed.
struct SiteStory
{
    QString address;                  // of its page's folder
    QStringList formerAddresses = {}; // where readers may still look for it
    QString rubric = {};
    QString kicker = {};
    QString title = {};
    QString summary = {};
    QString byline = {};
    QString language = {};
    QString alternative = {};          // text of the picture
    QList<FrontPicture> pictures = {}; // of the opening photo, narrow to wide
    QDateTime publishedAt = {};        // UTC
    QDateTime modifiedAt = {};         // UTC; invalid unless later
    bool withdrawn = false;            // its page says so, and no list holds it
    QByteArray mark = {};              // a digest of the rest, for who asks whether a list changed

    bool operator==(const SiteStory &) const = default;
};

SiteStory storyOn(const Page &page, const Article &article, const Edition &edition,
                  const Site &site, const QStringList &formerAddresses = {});

QDataStream &operator<<(QDataStream &stream, const FrontPicture &picture);
QDataStream &operator>>(QDataStream &stream, FrontPicture &picture);
QDataStream &operator<<(QDataStream &stream, const SiteStory &story);
QDataStream &operator>>(QDataStream &stream, SiteStory &story);

} // namespace feuillet
