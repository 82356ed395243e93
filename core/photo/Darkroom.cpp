#include "photo/Darkroom.h"

#include "base/Piped.h"
#include "photo/Errand.h"
#include "photo/PhotoFormat.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <limits>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

const QString helperName = u"feuillet-photo"_s;
constexpr qsizetype mostAnswer = 64 * 1024 * 1024;
constexpr qsizetype mostWordsAnswer = 1024 * 1024;

Command helperOfThisProgram()
{
    const QDir program(QCoreApplication::applicationDirPath());
    const QString beside = program.filePath(helperName);
    return {QFile::exists(beside)
                ? beside
                : QDir::cleanPath(program.filePath(u"../libexec/feuillet/"_s + helperName)),
            {}};
}

Error errorOf(Process::End end)
{
    switch (end) {
    case Process::End::NotStarted:
        return {Fault::Missing, u"feuillet"_s};
    case Process::End::Silent:
        return failPhoto(photofault::tooLong).error();
    case Process::End::Died:
    case Process::End::Flooded:
    case Process::End::Nonsense:
        return failPhoto(photofault::stopped).error();
    }
    Q_UNREACHABLE();
}

} // namespace

ProcessLimits photoLimits()
{
    ProcessLimits limits;
#ifdef __SANITIZE_ADDRESS__ // which asks for terabytes of addresses before main()
    limits.memory = std::numeric_limits<quint64>::max();
#else
    limits.memory = 600ULL * 1024 * 1024;
#endif
    limits.processorSeconds = 20;
    limits.silence = std::chrono::seconds(30);
    return limits;
}

Darkroom::Darkroom() : Darkroom(helperOfThisProgram(), photoLimits()) {}

Darkroom::Darkroom(Command helper, const ProcessLimits &limits)
    : m_helper(std::move(helper)), m_limits(limits)
{
}

template <typename T>
Result<T> Darkroom::answer(const QByteArray &errand, qsizetype mostBytes) const
{
    const auto bytes = piped(m_helper, errand, m_limits, mostBytes);
    if (!bytes)
        return std::unexpected(errorOf(bytes.error()));
    const auto answer = answerIn<T>(*bytes);
    return answer ? *answer : std::unexpected(errorOf(Process::End::Nonsense));
}

// What no decoder is needed to refuse is refused here.
Result<FoundPhoto> Darkroom::read(const QByteArray &file) const
{
    if (const auto format = photoFormat(file); !format)
        return std::unexpected(format.error());
    if (file.size() > mostPhotoBytes)
        return failPhoto(photofault::bytes);
    return answer<FoundPhoto>(toBytes(Errand{.kind = ErrandKind::Read, .file = file}),
                              mostWordsAnswer);
}

Result<QList<Rendition>> Darkroom::variants(const QByteArray &file, const QRect &part,
                                            const QList<int> &widths) const
{
    return answer<QList<Rendition>>(toBytes(Errand{ErrandKind::Variants, part, widths, file}),
                                    mostAnswer);
}

Result<Pixels> Darkroom::pixels(const QByteArray &file, const QRect &part, int mostWidth) const
{
    const auto shown =
        answer<Pixels>(toBytes(Errand{ErrandKind::Pixels, part, {mostWidth}, file}), mostAnswer);
    if (shown && !shown->isWhole())
        return std::unexpected(errorOf(Process::End::Nonsense));
    return shown;
}

} // namespace feuillet
