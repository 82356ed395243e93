#include "base/Zip.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <QBuffer>
#include <QDir>
#include <QSet>

#include <zlib.h>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 piece = 1 << 16;

// The first moment that a ZIP can write: a file packed tomorrow has the same bytes.
QDateTime never()
{
    return {QDate(1980, 1, 1), QTime(0, 0), Qt::UTC};
}

std::unexpected<Error> malformed(const QString &what)
{
    return fail(Fault::Malformed, what);
}

bool isSafe(const QString &path)
{
    return !path.isEmpty() && !path.contains(u'\\') && !path.contains(QChar(u'\0')) &&
           QDir::isRelativePath(path) && QDir::cleanPath(path) == path && path != ".."_L1 &&
           !path.startsWith("../"_L1);
}

Result<> add(QuaZip &zip, const ZippedFile &file)
{
    QuaZipNewInfo about(file.path);
    about.dateTime = never();
    QuaZipFile part(&zip);
    const int method = file.isPacked ? Z_DEFLATED : 0;
    const bool written =
        part.open(QuaZipFile::WriteOnly, about, nullptr, 0, method, Z_DEFAULT_COMPRESSION) &&
        part.write(file.bytes) == file.bytes.size();
    part.close();
    return written && part.getZipError() == ZIP_OK ? Result<>() : malformed(file.path);
}

// Reads on while what comes out stays in proportion.
class Unzipper
{
public:
    Unzipper(QuaZip &zip, const ZipLimits &limits) : m_zip(zip), m_limits(limits) {}

    Result<QList<ZippedFile>> files();

private:
    Result<> take(const QuaZipFileInfo64 &about);
    Result<QByteArray> bytes(const QuaZipFileInfo64 &about);

    QuaZip &m_zip;
    const ZipLimits &m_limits;
    QList<ZippedFile> m_files;
    QSet<QString> m_paths;
    qint64 m_bytes = 0;
};

Result<QByteArray> Unzipper::bytes(const QuaZipFileInfo64 &about)
{
    const qint64 most =
        std::min({m_limits.bytesOfOne, m_limits.bytes - m_bytes,
                  piece + m_limits.ratio * static_cast<qint64>(about.compressedSize)});
    QuaZipFile part(&m_zip);
    if (!part.open(QuaZipFile::ReadOnly))
        return malformed(about.name);
    QByteArray whole;
    while (!part.atEnd()) {
        const QByteArray read = part.read(std::min(piece, most - whole.size() + 1));
        whole += read;
        if (read.isEmpty() || whole.size() > most)
            return malformed(about.name);
    }
    part.close(); // here the sum of what was read is compared
    return part.getZipError() == UNZ_OK ? Result<QByteArray>(whole) : malformed(about.name);
}

Result<> Unzipper::take(const QuaZipFileInfo64 &about)
{
    if (about.name.endsWith(u'/') || about.isSymbolicLink())
        return {};
    if (!isSafe(about.name) || m_paths.contains(about.name) || m_files.size() >= m_limits.files)
        return malformed(about.name);
    const auto read = bytes(about);
    if (!read)
        return std::unexpected(read.error());
    m_bytes += read->size();
    m_paths.insert(about.name);
    m_files.append({about.name, *read, about.method != 0});
    return {};
}

Result<QList<ZippedFile>> Unzipper::files()
{
    for (bool more = m_zip.goToFirstFile(); more; more = m_zip.goToNextFile()) {
        QuaZipFileInfo64 about;
        if (!m_zip.getCurrentFileInfo(&about))
            return malformed(u"ZIP"_s);
        if (const auto taken = take(about); !taken)
            return std::unexpected(taken.error());
    }
    // A ZIP that lost its last bytes reads as one with nothing in it.
    return m_files.isEmpty() ? malformed(u"ZIP"_s) : Result<QList<ZippedFile>>(m_files);
}

} // namespace

Result<QByteArray> zipped(const QList<ZippedFile> &files)
{
    QByteArray archive;
    QBuffer buffer(&archive);
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    zip.setDataDescriptorWritingEnabled(false);
    if (!zip.open(QuaZip::mdCreate))
        return malformed(u"ZIP"_s);
    for (const ZippedFile &file : files)
        if (const auto added = add(zip, file); !added)
            return std::unexpected(added.error());
    zip.close();
    return zip.getZipError() == ZIP_OK ? Result<QByteArray>(archive) : malformed(u"ZIP"_s);
}

Result<QList<ZippedFile>> unzipped(const QByteArray &archive, const ZipLimits &limits)
{
    QBuffer buffer;
    buffer.setData(archive);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip))
        return malformed(u"ZIP"_s);
    return Unzipper(zip, limits).files();
}

} // namespace feuillet
