#include "desk/wording/PhotoWording.h"

#include "photo/PhotoFormat.h"

#include <QCoreApplication>

namespace feuillet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(feuillet::PhotoWording)
};

} // namespace

QString photoSentence(const QString &fault)
{
    const auto is = [&fault](const char *word) {
        return fault == QLatin1StringView(word);
    };
    if (is(photofault::format))
        return Words::tr("This is no picture that can be taken. Nothing was changed. Choose a "
                         "JPEG, PNG, WebP or GIF file.");
    if (is(photofault::bytes))
        return Words::tr("The picture's file is over 128 MB. Nothing was changed. Choose a smaller "
                         "one.");
    if (is(photofault::pixels))
        return Words::tr("The picture has no size, or over 100 megapixels. Nothing was changed. "
                         "Choose a smaller one.");
    if (is(photofault::cutShort))
        return Words::tr("The picture's file ends too early. Nothing was changed. Fetch it again "
                         "from where it came.");
    if (is(photofault::damaged))
        return Words::tr("The picture is damaged. Nothing was changed. Fetch it again from where "
                         "it came.");
    if (is(photofault::stopped))
        return Words::tr("The picture asked for too much memory and was stopped. Nothing was "
                         "changed. Choose another file.");
    if (is(photofault::tooLong))
        return Words::tr("The picture took too long to read and was stopped. Nothing was changed. "
                         "Choose another file.");
    if (is(photofault::words))
        return Words::tr("Not all that is written in the picture's file can be read. The picture "
                         "is taken; check its caption and credit.");
    if (is(photofault::keptWords))
        return Words::tr("The picture is another one; the caption or the credit that somebody "
                         "wrote for the one before was kept. Check them.");
    return {};
}

} // namespace feuillet
