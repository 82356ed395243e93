#include "ingest/Furniture.h"

#include "support/Printing.h"

using namespace feuillet;

TEST_CASE("words of the page are known as whole lines only", "[furniture]")
{
    CHECK(furnitureIn(u"Taille du texte:") == Furniture::PageTools);
    CHECK(furnitureIn(u"Taille du texte\u00A0:") == Furniture::PageTools);
    CHECK(furnitureIn(u"  PARTAGER ") == Furniture::PageTools);
    CHECK(furnitureIn(u"Écouter l’article") == Furniture::PageTools);
    CHECK(furnitureIn(u"Publié le 3 mai 2024 à 10h12") == Furniture::PageTools);
    CHECK(furnitureIn(u"Lire aussi\u00A0: Le port attend ses grues") == Furniture::Insertion);
    CHECK_FALSE(furnitureIn(u"Taille du texte: les graphistes hésitent"));
    CHECK_FALSE(furnitureIn(u"Partager le pouvoir, voilà le programme."));
    CHECK_FALSE(furnitureIn(u"Publié le 3 mai, le rapport accable la direction."));
    CHECK_FALSE(furnitureIn(u"Lire aussi les poètes"));
    CHECK_FALSE(furnitureIn(u""));
}
