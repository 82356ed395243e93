#pragma once

#include "article/Rendition.h"
#include "base/Process.h"
#include "photo/FoundPhoto.h"
#include "photo/Pixels.h"

#include <QList>
#include <QRect>

#include <functional>

namespace feuillet {

inline const QList<int> pageWidths{480, 800, 1200, 1600};

// Where pictures from outside are decoded: in a process of their own, one a picture, that is held
// to a memory and a time and can open no file. A picture that kills it or keeps it busy is an error
// like any other, and what it might have done there ends with it. Every function waits for the
// answer; a value of this can be used from several threads.
class Darkroom
{
public:
    Darkroom(); // the helper beside the program that runs, or in its libexec folder
    Darkroom(Command helper, const ProcessLimits &limits);

    // Malformed with one of photofault; Missing: no WebP plugin here, or no helper.
    Result<FoundPhoto> read(const QByteArray &file) const;
    // The part (null: all) at these widths, as decoding/Variants.h says.
    Result<QList<Rendition>> variants(const QByteArray &file, const QRect &part = {},
                                      const QList<int> &widths = pageWidths) const;
    Result<Pixels> pixels(const QByteArray &file, const QRect &part, int mostWidth) const;

private:
    template <typename T>
    Result<T> answer(const QByteArray &errand, qsizetype mostBytes) const;

    Command m_helper;
    ProcessLimits m_limits;
};

ProcessLimits photoLimits();

// A photo to make ready. Its file is asked for when its turn comes, by the thread that called.
struct PhotoJob
{
    std::function<Result<QByteArray>()> file;
    QRect part = {};
};
// Many at once, one helper for each processor; the answers in the order of the jobs. What is done
// is told after each, and false ends it: what is left then is Refused.
using PhotoProgress = std::function<bool(qsizetype done)>;
QList<Result<QList<Rendition>>> variantsOfAll(const Darkroom &darkroom, const QList<PhotoJob> &jobs,
                                              const PhotoProgress &progress = {});

} // namespace feuillet
