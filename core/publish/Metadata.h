#pragma once

#include "article/Article.h"
#include "publish/Site.h"

namespace feuillet {

// Where a page and its pictures are, as whole addresses. Empty while the site's address is not
// known.
struct PictureAddress
{
    QString address; // of its widest file
    QSize size;
    Photo photo;
};
struct PageAddresses
{
    QString front; // ends with "/"
    QString page;
    QList<PictureAddress> pictures;
};

// A moment twice: for machines with the offset of its place, and in words. All empty for
// an invalid one.
struct Moment
{
    QString iso;
    QString words;
    QString hour; // for one of a day that was named already
};
struct EditionMoments
{
    Moment published;
    Moment modified;
};
Moment momentOn(const Site &site, const QDateTime &moment);
EditionMoments momentsOf(const Edition &edition, const Site &site);

// Lede, or else the beginning of the text, in at most about 300 signs, whole words.
QString descriptionOf(const Article &article);
QString titleForWeb(const Article &article);
QString languageOf(const Article &article, const Site &site); // a BCP 47 tag

// schema.org NewsArticle with its corrections, ready to stand inside its script element; sorted
// keys. The page's security policy names it by scriptHash(), for checkers that take any inline
// script for one that runs.
QByteArray jsonLd(const Article &article, const Edition &edition, const Site &site,
                  const PageAddresses &addresses);
QString scriptHash(const QByteArray &script); // 'sha256-…'

} // namespace feuillet
