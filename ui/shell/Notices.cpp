#include "ui/shell/Notices.h"

#include "desk/Wording.h"

namespace feuillet {

Notices::Notices(Strip &strip, QObject *parent) : QObject(parent), m_strip(strip)
{
    connect(&strip, &Strip::answered, this, [this](int answer) {
        const Then then = std::exchange(m_then, {});
        m_strip.clear();
        if (then)
            then(answer);
    });
    connect(&strip, &Strip::closed, this, &Notices::clear);
}

void Notices::tell(const QString &sentence)
{
    m_then = {};
    m_strip.tell(Strip::Kind::Notice, sentence, {}, true);
}

void Notices::tell(const Error &error)
{
    m_then = {};
    const bool unsafe = error.fault == Fault::Unwritable || error.fault == Fault::Damaged;
    m_strip.tell(unsafe ? Strip::Kind::Blocking : Strip::Kind::Warning, sentence(error), {}, true);
}

void Notices::offer(const QString &sentence, const QStringList &answers, const Then &then)
{
    m_then = then;
    m_strip.tell(Strip::Kind::Notice, sentence, answers, true);
}

void Notices::clear()
{
    m_then = {};
    m_strip.clear();
}

} // namespace feuillet
