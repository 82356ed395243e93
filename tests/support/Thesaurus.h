#pragma once

#include "base/AtomicFile.h"

#include <catch2/catch.hpp>
#include <QMap>
#include <QTemporaryDir>

namespace feuillet::test {

// A small thesaurus of our own, in the format and under the name of mythes-fr.
class SmallThesaurus
{
public:
    explicit SmallThesaurus(const QByteArray &charset = "UTF-8")
    {
        add("maison", {"(Nom)|bâtiment|édifice|maison|édifice", "(?)|famille"});
        add("plier", {"(Verbe)|incliner(se)|fléchir"});
        add("École", {"(Nom)|lycée"});
        add("école", {"(Nom)|classe|institut"});
        add("lettre", {"(Nom)|a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p"});
        REQUIRE(writeFile(folder.filePath(QStringLiteral("th_fr_FR_v2.idx")),
                          charset + '\n' + QByteArray::number(m_index.size()) + '\n' +
                              m_index.values().join('\n') + '\n'));
        REQUIRE(writeFile(folder.filePath(QStringLiteral("th_fr_FR_v2.dat")), m_entries));
    }

    QTemporaryDir folder;

private:
    void add(const QByteArray &word, const QByteArrayList &meanings)
    {
        m_index[word] = word + '|' + QByteArray::number(m_entries.size());
        m_entries +=
            word + '|' + QByteArray::number(meanings.size()) + '\n' + meanings.join('\n') + '\n';
    }

    QByteArray m_entries = "UTF-8\n";
    QMap<QByteArray, QByteArray> m_index; // in the order of bytes, as it is searched
};

} // namespace feuillet::test
