#pragma once

#include <QtGlobal>

namespace feuillet {

class Log;

// What Qt complains of goes to the log too, for as long as this lives; one at a time. What a page
// says in the preview does not: it may be words of an article.
class Complaints
{
public:
    explicit Complaints(Log &log);
    ~Complaints();
    Q_DISABLE_COPY_MOVE(Complaints)
};

} // namespace feuillet
