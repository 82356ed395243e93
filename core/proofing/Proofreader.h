#pragma once

#include "proofing/consistency/Facts.h"
#include "proofing/Passage.h"
#include "proofing/ProofSettings.h"
#include "proofing/slips/Slips.h"
#include "proofing/SpellCheck.h"

#include <functional>

namespace feuillet {

// All that reads for mistakes, over one article: what it said of a text stands until that text
// changes, so that a key costs the reading of one paragraph. Not thread-safe.
class Proofreader
{
public:
    // What grammar, which reads elsewhere and later, has said of a passage so far.
    using GrammarOf = std::function<QList<Finding>(const Passage &)>;

    explicit Proofreader(std::unique_ptr<Spelling> spelling);

    Spelling &spelling() { return *m_spelling; }
    void setHouseWords(const HouseWords &houseWords);
    const ProofSettings &settings() const { return m_settings; }
    void setSettings(const ProofSettings &settings); // of an unknown house style: the default's
    void setGrammar(GrammarOf grammar) { m_grammar = std::move(grammar); }
    // By approvalKey or lastingKey of Finding.h: these are not told.
    void setIgnored(const QSet<QString> &keys) { m_ignored = keys; }

    // The one list of an article: what concerns the same words is one finding, the worst first.
    QList<Finding> read(const Article &article);
    const QList<Passage> &passages() const { return m_passages; } // of the article read last
    // What a passage tells alone; of a text that is no article.
    QList<Finding> read(const Passage &passage);
    // Of a line that is being written: its words alone, without those that are ignored.
    QList<Misspelling> misspellings(QStringView line);

private:
    void takeUp(const Article &article);
    void takeUpLanguage(const QString &language);
    QList<Finding> readAlone(const Passage &passage);
    QList<Finding> together(const Article &article);
    QList<Finding> told(const QList<Finding> &findings) const;
    bool isIgnored(const Finding &finding) const;
    void forget();

    std::unique_ptr<Spelling> m_spelling;
    Slips m_slips;
    ProofSettings m_settings;
    QString m_language; // of the article read last
    HouseStyle m_style;
    GrammarOf m_grammar;
    QSet<QString> m_ignored;
    QList<Passage> m_passages;     // in reading order, and of each:
    QList<QList<Finding>> m_alone; // what its words say, without grammar
    QList<Facts> m_facts;
};

} // namespace feuillet
