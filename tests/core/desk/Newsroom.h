#pragma once

#include "core/store/Shelf.h"
#include "desk/Publish.h"
#include "desk/Steps.h"
#include "desk/Write.h"
#include "signoff/Refusal.h"

#include <QDirIterator>

namespace feuillet::test {

// A desk of four at noon: Anna writes, Bruno reads, Carole publishes, Denis is the chief.
struct Newsroom : Shelf
{
    QDateTime time = noon;
    Seat annas = seatOf(anna);
    Seat brunos = seatOf(bruno);
    Seat caroles = seatOf(carole);
    Seat deniss = seatOf(denis);

    Newsroom()
    {
        for (const Person &person : {carole, denis})
            must(people.add(person, noon));
    }
    Seat seatOf(const Person &person)
    {
        return {*database, person, [this] {
                    return time;
                }};
    }
    void pass(int minutes) { time = time.addSecs(60 * minutes); }

    ArticleId submitted(const Article &article = anArticle())
    {
        const auto id = create(article);
        must(takeStep(annas, id, Action::Submit));
        return id;
    }
    ArticleId signedOff(const Article &article = anArticle())
    {
        const auto id = submitted(article);
        must(feuillet::sign(brunos, id, {}));
        return id;
    }
    Stage stageOf(ArticleId id) { return must(articles.row(id)).stage; }
    // A new revision by this seat on top of the newest.
    int write(Seat &seat, ArticleId id, const Article &article)
    {
        return must(save(seat, id, must(articles.row(id)).revision, article, u"save"_s));
    }
};

// Why it was refused; a failed test if it was not.
template <typename T>
Refusal refusalIn(const Result<T> &result)
{
    REQUIRE_FALSE(result);
    INFO(result.error().detail.toStdString());
    const auto refusal = refusalOf(result.error());
    REQUIRE(refusal);
    return *refusal;
}

template <typename T>
Fault faultIn(const Result<T> &result)
{
    REQUIRE_FALSE(result);
    return result.error().fault;
}

// Every file below the folder with its bytes, by its path in it.
inline QMap<QString, QByteArray> filesBelow(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

inline Article withHeadline(Article article, const QString &headline)
{
    article.headline = headline;
    return article;
}

} // namespace feuillet::test
