#pragma once

#include "base/AtomicFile.h"
#include "core/desk/Newsroom.h"
#include "desk/publish/Notices.h"
#include "desk/publish/SiteExport.h"

namespace feuillet::test {

// A newsroom whose whole site goes into a folder.
struct SitePress : Newsroom
{
    QTemporaryDir out;
    QString folder = out.filePath(u"site"_s);

    SitePress()
    {
        must(setSite(*database, {.name = u"La Gazette du Large"_s,
                                 .address = u"https://gazette.example"_s,
                                 .publisher = {}}));
    }

    ArticleId story(const QString &headline, const QString &rubric = u"Économie"_s)
    {
        Article article = withHeadline(anArticle(), headline);
        article.rubric = rubric;
        pass(10);
        return signedOff(article);
    }
    void rewrite(ArticleId id, const QString &headline)
    {
        Article article = must(articles.head(id));
        article.headline = headline;
        write(annas, id, article);
        pass(10);
        must(feuillet::sign(brunos, id, {}));
    }
    SiteReport print() { return must(publishSite(caroles, folder)); }
    QMap<QString, QByteArray> files() const { return filesBelow(folder); }
    // Paths whose bytes differ, appeared or went.
    static QStringList changed(const QMap<QString, QByteArray> &before,
                               const QMap<QString, QByteArray> &after)
    {
        QSet<QString> all(before.keyBegin(), before.keyEnd());
        all.unite({after.keyBegin(), after.keyEnd()});
        QStringList paths;
        for (const QString &path : std::as_const(all))
            if (before.value(path) != after.value(path))
                paths << path;
        paths.sort();
        return paths;
    }
};

} // namespace feuillet::test
