#include "desk/exchange/ArticleFile.h"

#include "article/Canonical.h"
#include "base/Zip.h"
#include "desk/Photos.h"
#include "desk/Receive.h"
#include "photo/PhotoFormat.h"
#include "store/ArticleStore.h"
#include "store/Chaining.h"

#include <QSet>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

const QString typePath = u"mimetype"_s;
const QString articlePath = u"article.json"_s;
const QString photoFolder = u"photos/"_s;
constexpr qint64 mostBytes = 1LL << 30;

QString extensionOf(PhotoFormat format)
{
    switch (format) {
    case PhotoFormat::Jpeg:
        return u".jpg"_s;
    case PhotoFormat::Png:
        return u".png"_s;
    case PhotoFormat::WebP:
        return u".webp"_s;
    case PhotoFormat::Gif:
        return u".gif"_s;
    }
    Q_UNREACHABLE();
}

// Of every picture that the article names, each once.
QSet<QByteArray> picturesOf(const Article &article)
{
    QSet<QByteArray> hashes;
    for (const Photo &photo : article.photos)
        if (!photo.image.isEmpty())
            hashes.insert(photo.image);
    return hashes;
}

Result<ZippedFile> photoFile(Seat &seat, const QByteArray &hash)
{
    const auto bytes = pictureOf(seat, hash);
    if (!bytes)
        return failed(bytes);
    const auto format = photoFormat(*bytes);
    if (!format)
        return failed(format);
    const QString name = QString::fromLatin1(hash.toHex());
    return ZippedFile{photoFolder + name + extensionOf(*format), *bytes, false};
}

const ZippedFile *fileIn(const QList<ZippedFile> &files, const QString &path)
{
    const auto found = std::ranges::find(files, path, &ZippedFile::path);
    return found == files.end() ? nullptr : &*found;
}

// Only what the article names, and only if it is that picture.
Result<> keepPictures(Seat &seat, const Article &article, const QList<ZippedFile> &files)
{
    auto missing = picturesOf(article);
    for (const ZippedFile &file : files) {
        const QByteArray hash = Digest::of(file.bytes).bytes();
        if (!file.path.startsWith(photoFolder) || !missing.remove(hash))
            continue;
        if (const auto kept = keepPicture(seat, file.bytes); !kept)
            return failed(kept);
    }
    if (missing.isEmpty())
        return {};
    return fail(Fault::Malformed, photoFolder + QString::fromLatin1((*missing.cbegin()).toHex()));
}

} // namespace

Result<QByteArray> articleFile(Seat &seat, ArticleId id)
{
    const auto article = ArticleStore(seat.database).head(id);
    if (!article)
        return failed(article);
    QList<ZippedFile> files{{typePath, articleFileType, false}, {articlePath, toBytes(*article)}};
    QList<QByteArray> pictures = picturesOf(*article).values();
    std::ranges::sort(pictures);
    for (const QByteArray &hash : std::as_const(pictures)) {
        const auto photo = photoFile(seat, hash);
        if (!photo)
            return failed(photo);
        files << *photo;
    }
    return zipped(files);
}

bool isArticleFile(const QByteArray &bytes)
{
    // Of a ZIP's first file, the name begins at byte 30 and the content follows it.
    constexpr qsizetype nameAt = 30;
    return bytes.startsWith("PK\x03\x04") &&
           bytes.mid(nameAt).startsWith(typePath.toLatin1() + articleFileType);
}

Result<ArticleId> receiveArticleFile(Seat &seat, const QByteArray &file)
{
    if (!isArticleFile(file))
        return fail(Fault::Malformed, typePath);
    const auto files = unzipped(file, {.bytes = mostBytes, .bytesOfOne = mostPhotoBytes});
    if (!files)
        return failed(files);
    const ZippedFile *text = fileIn(*files, articlePath);
    if (!text)
        return fail(Fault::Malformed, articlePath);
    const auto article = articleFromBytes(text->bytes);
    if (!article)
        return failed(article);
    if (const auto kept = keepPictures(seat, *article, *files); !kept)
        return failed(kept);
    return receive(seat, *article);
}

} // namespace feuillet
