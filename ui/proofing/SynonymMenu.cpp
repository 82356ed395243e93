#include "ui/proofing/SynonymMenu.h"

#include "proofing/thesaurus/Synonyms.h"

#include <QMenu>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostAtOnce = 12; // of a meaning; the next behind "More"
constexpr qsizetype mostBehind = 36;
} // namespace

SynonymMenu::SynonymMenu(WordForming forming, QObject *parent, QStringList folders)
    : QObject(parent), m_forming(std::move(forming)), m_folders(std::move(folders)),
      m_isOffered(Thesaurus::isInstalled(m_folders))
{
}

SynonymMenu::~SynonymMenu() = default;

std::optional<Synonyms> SynonymMenu::synonyms(const QString &text, const Place &caret)
{
    if (m_isOffered && !m_thesaurus) {
        auto loaded = Thesaurus::load(m_folders);
        m_isOffered = loaded.has_value();
        if (loaded)
            m_thesaurus = std::move(*loaded);
    }
    if (!m_thesaurus)
        return std::nullopt;
    return synonymsAt(text, caret.start, caret.length, *m_thesaurus, m_forming,
                      mostAtOnce + mostBehind);
}

void SynonymMenu::addTo(QMenu &menu, const QString &text, const Place &caret)
{
    const auto found = synonyms(text, caret);
    if (!found)
        return;
    menu.addSeparator();
    fill(*menu.addMenu(tr("S&ynonyms")), *found, caret);
}

void SynonymMenu::popUp(QWidget &over, const QPoint &at, const QString &text, const Place &caret)
{
    auto *menu = new QMenu(&over);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto found = synonyms(text, caret))
        fill(*menu, *found, caret);
    else
        menu->addAction(tr("No synonyms for this word"))->setEnabled(false);
    menu->popup(at);
}

void SynonymMenu::fill(QMenu &menu, const Synonyms &synonyms, const Place &caret)
{
    menu.setObjectName(u"synonyms"_s);
    Place place = caret;
    place.start = synonyms.stretch.start;
    place.length = synonyms.stretch.length;
    for (const Meaning &meaning : synonyms.meanings) {
        menu.addSection(meaning.partOfSpeech.toLower().replace(u' ', u", "_s));
        addWords(menu, meaning.synonyms.mid(0, mostAtOnce), place);
        if (meaning.synonyms.size() > mostAtOnce)
            addWords(*menu.addMenu(tr("&More")), meaning.synonyms.mid(mostAtOnce), place);
    }
}

void SynonymMenu::addWords(QMenu &menu, const QStringList &words, const Place &place)
{
    for (const QString &word : words) {
        const QAction *action = menu.addAction(QString(word).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this,
                [this, place, word] { emit replaceAsked(place, word); });
    }
}

} // namespace feuillet
