#include "ingest/Furniture.h"

#include <QString>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QStringView words; // lower case, straight apostrophe, no space before a colon
    Furniture kind;
    bool opens = false; // more may follow on the line, which then ends without a full stop
};

constexpr Entry entries[]{
    {u"taille du texte", Furniture::PageTools},
    {u"partager", Furniture::PageTools},
    {u"partager cet article", Furniture::PageTools},
    {u"partager l'article", Furniture::PageTools},
    {u"partager sur ", Furniture::PageTools, true},
    {u"imprimer", Furniture::PageTools},
    {u"imprimer l'article", Furniture::PageTools},
    {u"envoyer par e-mail", Furniture::PageTools},
    {u"envoyer par mail", Furniture::PageTools},
    {u"copier le lien", Furniture::PageTools},
    {u"lien copié", Furniture::PageTools},
    {u"écouter", Furniture::PageTools},
    {u"écouter l'article", Furniture::PageTools},
    {u"écouter cet article", Furniture::PageTools},
    {u"enregistrer", Furniture::PageTools},
    {u"commenter", Furniture::PageTools},
    {u"réagir", Furniture::PageTools},
    {u"facebook", Furniture::PageTools},
    {u"twitter", Furniture::PageTools},
    {u"whatsapp", Furniture::PageTools},
    {u"linkedin", Furniture::PageTools},
    {u"messenger", Furniture::PageTools},
    {u"photo", Furniture::PageTools},
    {u"temps de lecture", Furniture::PageTools, true},
    {u"publié le ", Furniture::PageTools, true},
    {u"mis à jour le ", Furniture::PageTools, true},
    {u"article réservé aux abonnés", Furniture::PageTools},
    {u"cet article est réservé aux abonnés", Furniture::PageTools},
    {u"s'abonner", Furniture::PageTools},
    {u"je m'abonne", Furniture::PageTools},
    {u"se connecter", Furniture::PageTools},
    {u"lire aussi:", Furniture::Insertion, true},
    {u"à lire aussi:", Furniture::Insertion, true},
    {u"a lire aussi:", Furniture::Insertion, true},
    {u"lire également:", Furniture::Insertion, true},
    {u"sur le même sujet", Furniture::Insertion},
    {u"publicité", Furniture::Insertion},
    {u"la suite après la publicité", Furniture::Insertion},
    {u"la suite après cette publicité", Furniture::Insertion},
    {u"retour à l'accueil", Furniture::Insertion},
    {u"haut de page", Furniture::Insertion},
};

constexpr qsizetype longestLine = 160;

QString folded(QStringView line)
{
    QString words = line.toString().simplified().toLower();
    words.replace(u'’', u'\'').replace(u" :"_s, u":"_s);
    return words;
}

bool matches(const Entry &entry, QStringView words)
{
    if (entry.opens)
        return words.startsWith(entry.words) && !words.endsWith(u'.');
    return words == entry.words;
}

} // namespace

std::optional<Furniture> furnitureIn(QStringView line)
{
    if (line.size() > longestLine)
        return std::nullopt;
    const QString words = folded(line);
    const QStringView bare = words.endsWith(u':') ? QStringView(words).chopped(1) : words;
    for (const Entry &entry : entries)
        if (matches(entry, words) || matches(entry, bare))
            return entry.kind;
    return std::nullopt;
}

} // namespace feuillet
