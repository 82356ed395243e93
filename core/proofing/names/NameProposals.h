#pragma once

#include "article/Article.h"
#include "proofing/names/NameProposal.h"
#include "proofing/Spelling.h"

#include <QHash>

namespace feuillet {

// Counts the unknown names of articles: capitalised words, acronyms, and neighbours of them
// ("Yann Le Goffic") as one name. What is in a foreign language or marked noCheck stays out.
class NameCount
{
public:
    explicit NameCount(Spelling &spelling) : m_spelling(spelling) {}

    void add(const Article &article);
    // The most frequent first, then by name.
    QList<NameProposal> proposals(qsizetype most = 200) const;

private:
    Spelling &m_spelling;
    QHash<QString, int> m_counts;
};

} // namespace feuillet
