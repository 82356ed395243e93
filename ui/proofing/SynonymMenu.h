#pragma once

#include "article/Place.h"
#include "proofing/thesaurus/Thesaurus.h"
#include "proofing/thesaurus/WordForming.h"

#include <QObject>

#include <optional>

class QMenu;
class QPoint;

namespace feuillet {

struct Synonyms;

// The synonyms of the word at a caret or in a selection, as a menu. Only where a thesaurus is
// installed; it is loaded when first asked, in some 10 ms.
class SynonymMenu : public QObject
{
    Q_OBJECT

public:
    SynonymMenu(WordForming forming, QObject *parent, QStringList folders = thesaurusFolders());
    ~SynonymMenu() override;

    bool isOffered() const { return m_isOffered; }
    // A submenu of it, if there are any.
    void addTo(QMenu &menu, const QString &text, const Place &caret);
    // By itself; says so when there are none.
    void popUp(QWidget &over, const QPoint &at, const QString &text, const Place &caret);

signals:
    void replaceAsked(const feuillet::Place &place, const QString &text);

private:
    std::optional<Synonyms> synonyms(const QString &text, const Place &caret);
    void fill(QMenu &menu, const Synonyms &synonyms, const Place &caret);
    void addWords(QMenu &menu, const QStringList &words, const Place &place);

    const WordForming m_forming;
    const QStringList m_folders;
    bool m_isOffered; // until it turns out to be broken
    std::unique_ptr<Thesaurus> m_thesaurus;
};

} // namespace feuillet
