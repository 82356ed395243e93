#include "proofing/typography/Edits.h"

namespace feuillet {

namespace {

// Walks through the edits of a first list as they stand in the text that they made.
class Made
{
public:
    explicit Made(const Edits &edits) : m_edits(edits) {}

    bool atEnd() const { return m_next == m_edits.size(); }
    qsizetype start() const { return m_edits[m_next].start + m_delta; }
    qsizetype end() const { return start() + m_edits[m_next].by.size(); }
    qsizetype delta() const { return m_delta; } // the made text against the first one, up to here
    const Edit &take()
    {
        const Edit &edit = m_edits[m_next++];
        m_delta += edit.by.size() - edit.length;
        return edit;
    }

private:
    const Edits &m_edits;
    qsizetype m_next = 0;
    qsizetype m_delta = 0;
};

// Edits of the second list that meet one and the same edit of the first become one.
Edits joinedWhereTheyMeet(const Edits &first, QStringView between, const Edits &second)
{
    Edits joined;
    Made made(first);
    qsizetype reach = -1; // how far in the text between the last one's company goes
    for (const Edit &edit : second) {
        if (!joined.isEmpty() && edit.start <= reach) {
            Edit &last = joined.last();
            last.by += between.mid(last.end(), edit.start - last.end());
            last.by += edit.by;
            last.length = edit.end() - last.start;
        } else {
            joined.append(edit);
        }
        while (!made.atEnd() && made.start() <= edit.end()) {
            if (made.end() >= edit.start)
                reach = std::max(reach, made.end());
            made.take();
        }
    }
    return joined;
}

// The edit of the text between as an edit of the first text, with all of the first list it meets.
Edit merged(Made &made, const Edit &edit)
{
    Edit whole{edit.start - made.delta(), 0, edit.by, edit.rule};
    qsizetype end = edit.end();
    for (bool isFirst = true; !made.atEnd() && made.start() <= edit.end(); isFirst = false) {
        const qsizetype before = edit.start - made.start();
        const qsizetype behind = made.end() - edit.end();
        end = std::max(end, made.end());
        const Edit &met = made.take();
        if (isFirst) {
            whole.rule = met.rule;
            whole.start = std::min(whole.start, met.start);
            whole.by.prepend(met.by.first(std::max<qsizetype>(before, 0)));
        }
        whole.by += met.by.last(std::max<qsizetype>(behind, 0));
    }
    whole.length = end - made.delta() - whole.start;
    return whole;
}

} // namespace

RichText withEdits(const RichText &text, const Edits &edits)
{
    QList<Rewording> rewordings;
    for (const Edit &edit : edits)
        rewordings.append({edit.start, edit.length, edit.by});
    return withRewordings(text, rewordings);
}

RichText withWords(const RichText &text, qsizetype start, qsizetype length, const QString &words)
{
    return withRewordings(text, {{start, length, words}});
}

Edits composed(const Edits &first, QStringView between, const Edits &second)
{
    Edits all;
    Made made(first);
    for (const Edit &edit : joinedWhereTheyMeet(first, between, second)) {
        while (!made.atEnd() && made.end() < edit.start)
            all.append(made.take());
        all.append(merged(made, edit));
    }
    while (!made.atEnd())
        all.append(made.take());
    return all;
}

} // namespace feuillet
