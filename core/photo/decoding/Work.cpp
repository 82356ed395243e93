#include "photo/decoding/Work.h"

#include "photo/decoding/Decode.h"
#include "photo/decoding/ReadPhoto.h"
#include "photo/decoding/Variants.h"
#include "photo/decoding/Words.h"

#include <QSemaphore>
#include <QThreadPool>

#include <sys/resource.h>

namespace feuillet {

namespace {

// Qt scales in threads, and a thread needs to open something when it starts. One is enough: there
// is a helper for each processor, and more would only take of the memory that it may have.
void startThread()
{
    QThreadPool &pool = *QThreadPool::globalInstance();
    pool.setMaxThreadCount(1);
    pool.setExpiryTimeout(-1);
    QSemaphore started;
    pool.start([&started] { started.release(); });
    started.acquire();
}

} // namespace

Result<FoundPhoto> foundPhoto(const QByteArray &file)
{
    const auto read = readPhoto(file);
    if (!read)
        return std::unexpected(read.error());
    FoundPhoto found = wordsIn(file);
    found.photo.size = read->size;
    return found;
}

void shutIn(const QByteArray &file)
{
    loadDecoder(PhotoFormat::Jpeg); // what is made is a JPEG
    if (const auto format = photoFormat(file))
        loadDecoder(*format);
    startThread();
#ifndef __SANITIZE_ADDRESS__ // the sanitizers ask through pipes of their own what memory is there
    const rlimit none{0, 0}; // what is open stays so
    setrlimit(RLIMIT_NOFILE, &none);
#endif
}

QByteArray answered(const QByteArray &bytes)
{
    const auto errand = errandIn(bytes);
    if (!errand)
        return answerOf(Result<FoundPhoto>(std::unexpected(errand.error())));
    shutIn(errand->file);
    switch (errand->kind) {
    case ErrandKind::Read:
        return answerOf(foundPhoto(errand->file));
    case ErrandKind::Variants:
        return answerOf(variants(errand->file, errand->part, errand->widths));
    case ErrandKind::Pixels:
        return answerOf(pixelsOf(errand->file, errand->part, errand->widths.value(0, 1)));
    }
    Q_UNREACHABLE();
}

} // namespace feuillet
