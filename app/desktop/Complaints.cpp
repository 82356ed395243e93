#include "app/desktop/Complaints.h"

#include "desk/system/Log.h"

#include <atomic>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// Qt hands its messages to a function without an object.
std::atomic<Log *> sink = nullptr;
std::atomic<QtMessageHandler> before = nullptr;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const auto category = QLatin1StringView(context.category);
    if (Log *log = sink; log && type != QtDebugMsg && category != "js"_L1)
        log->note(u"qt"_s, category + u": "_s + message);
    if (const QtMessageHandler next = before)
        next(type, context, message);
}

} // namespace

Complaints::Complaints(Log &log)
{
    sink = &log;
    before = qInstallMessageHandler(handle);
}

Complaints::~Complaints()
{
    qInstallMessageHandler(before);
    sink = nullptr;
}

} // namespace feuillet
