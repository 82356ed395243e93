#include "proofing/slips/WordSets.h"

#include <QtGlobal>

namespace feuillet {

namespace {

struct WordSet
{
    QStringView name;
    QStringView words;
};

constexpr WordSet sets[] = {
    {u"seldomnoun", u"a|as|est|été|ton|la|si|or|car|prévu|prévus|prévue|prévues|vu|vus|vécu|rendu|"
                    u"rendus|couru|tenu|tenus|connu|connus|perdu|mis|pris|dit|reçu|reçus|conçu|"
                    u"attendu|attendus|venu|venus|sorti|sortis|compris|inclus|entendu|répandu|"
                    u"battu|battus|vaincu|être|avoir|su|dû|cru|pu|inattendu|inattendus|permis"},
    // Determiners by what they ask of their noun; le, la, les and leur are pronouns as well.
    {u"detms", u"un|ce|cet|du|au|mon|ton|son|quel|aucun|certain|chaque|notre|votre"},
    {u"detfs", u"une|cette|ma|ta|sa|quelle|aucune|certaine|chaque|notre|votre"},
    {u"detpl", u"des|ces|mes|tes|ses|nos|vos|aux|plusieurs|quelques|certains|certaines|différents|"
               u"différentes|divers|diverses"},
    {u"possessive", u"mes|tes|ses|nos|vos|leurs"},
    {u"number", u"deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|"
                u"seize|vingt|trente|quarante|cinquante|soixante"},
    {u"auxiliary", u"sont|ont|est|a|était|"
                   u"seront|peuvent|doivent|peut|doit|étaient|avait|avaient|sera|serait|seraient|"
                   u"aura|auront|vont|va|furent|fut"},
    {u"month", u"janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|"
               u"décembre"},
    {u"prep", u"à|de|d'|du|des|au|aux|par|pour|avec|sans|sur|sous|dans|chez|contre|vers|entre|"
              u"parmi|selon|depuis|après|avant|pendant|devant|derrière|hors|malgré|outre|près|"
              u"comme|et|ou|ni|en"},
    {u"truepreposition", u"à|de|d'|par|pour|avec|sans|sur|sous|dans|chez|contre|vers|entre|parmi|"
                         u"selon|malgré|depuis|pendant|durant"},
    {u"relative", u"que|qu'|qui|dont|où|lequel|laquelle|lesquels|lesquelles|quel|quelle|quels|"
                  u"quelles|combien|auquel|duquel|desquels|desquelles"},
    {u"conjunction", u"que|qu'|si|car|mais|donc|lorsque|lorsqu'|quand|puisque|puisqu'|où|comme|"
                     u"tandis"},
    // Pronouns
    {u"he", u"il|elle|on"},
    {u"they", u"ils|elles"},
    {u"clitic", u"ne|n'|se|s'|le|la|les|l'|lui|leur|y|en|me|m'|te|t'|nous|vous"},
    {u"ownclitic", u"ne|n'|se|s'|y|en"},
    // Auxiliaries
    {u"has", u"a|avait|aura|aurait|ait|eut|a-t-il|a-t-elle|a-t-on|avait-il|avait-elle|avait-on|"
             u"aurait-il|aurait-elle"},
    {u"have", u"ont|avaient|auront|auraient|aient|eurent|ont-ils|ont-elles|avaient-ils|"
              u"avaient-elles"},
    {u"allhave",
     u"ai|as|avons|avez|avais|avions|aviez|aurons|aurai|aurez|aurais|aurions|ayant|@has|"
     u"@have"},
    {u"is", u"est|était|sera|serait|fut|soit"},
    {u"are", u"sont|étaient|seront|seraient|furent|soient"},
    {u"allbe", u"suis|es|sommes|êtes|être|été|étant|étais|étions|étiez|serons|@is|@are"},
    {u"between", u"déjà|également|aussi|notamment|toujours|bien|pas|plus|jamais|encore|enfin|"
                 u"ainsi|longtemps|beaucoup|ensuite|finalement|vraiment|rapidement|récemment|"
                 u"largement|fortement|clairement|officiellement|immédiatement|également|"
                 u"longuement|vivement|fermement|directement|souvent|tous|toutes|donc|alors|"
                 u"cependant|pourtant|depuis|lourdement|nettement|légèrement|grièvement|"
                 u"définitivement|partiellement|totalement|entièrement|actuellement|peu|trop|"
                 u"très|presque|surtout|désormais|simplement|publiquement"},
    {u"modal", u"va|vont|allait|allaient|vais|doit|doivent|devait|devaient|devra|devront|devrait|"
               u"devraient|peut|peuvent|pouvait|pouvaient|pourra|pourront|pourrait|pourraient|"
               u"faut|fallait|faudra|faudrait|veut|veulent|voulait|voulaient|voudrait|voudraient|"
               u"souhaite|souhaitent|souhaitait|souhaitaient|préfère|préfèrent|ose|osent|dû|pu|"
               u"voulu|fallu|devoir|pouvoir|faire|laisser"},
    // What takes de or à and an infinitive.
    {u"withde", u"décide|décident|décidé|tente|tentent|tenté|tentait|essaie|essaient|essayé|essaye|"
                u"permet|permettent|permis|permettra|permettre|permettrait|demande|demandent|"
                u"demandé|refuse|refusent|refusé|accepte|acceptent|accepté|envisage|envisagent|"
                u"envisagé|menace|menacent|menacé|accusé|accusés|accusée|soupçonné|soupçonnés|"
                u"chargé|chargée|chargés|risque|risquent|cesse|cessé|cesser|vient|viennent|venait|"
                u"propose|proposent|proposé|promet|promettent|promis|afin|avant|loin|possibilité|"
                u"besoin|intention|projet|capable|capables|susceptible|susceptibles|obligé|"
                u"obligés|obligée|contraint|contraints|difficile|facile|impossible|nécessaire|"
                u"temps|moyen|moyens|volonté|décision|peur|envie|objectif|but|lieu|évite|éviter|"
                u"évité|empêche|empêchent|empêcher|continue|conseille|convient|important|sommé|"
                u"prévoit|prévu|choisi|choisit|interdit|rêve|espoir|obligation|droit|occasion|"
                u"ordre|façon|manière|prié|heureux|fier|libre|nouveau"},
    {u"witha", u"commence|commencent|commencé|commençait|commencer|cherche|cherchent|cherché|"
               u"cherchait|réussi|réussit|parvient|parviennent|parvenu|parvenus|aide|aider|aident|"
               u"continue|continuent|continué|hésite|hésitent|hésité|hésiter|prêt|prêts|prête|"
               u"prêtes|vise|visent|visant|visait|consiste|consistent|consistait|appelé|appelés|"
               u"appelle|appellent|invité|invités|invite|autorisé|autorisés|autorise|destiné|"
               u"destinés|destinée|destinées|contraint|contraints|amené|amenés|oblige|obligent|"
               u"incite|incitent|incité|pousse|poussent|poussé|engage|engagent|engagé|engagée|"
               u"tend|tendent|tarde|tardent|tardé|reste|restent|apprend|apprendre|appris|"
               u"disposé|disposés|encouragé|encouragés|encourage|condamné|condamnés|condamnée|"
               u"difficile|facile|difficiles|faciles|temps|attend|attendent|mis|mettre|prépare|"
               u"préparent|servir|sert|servent|habitué|habitués|opposé|décidé|résolu"},
    // Verbs whose reflexive participle agrees with the subject.
    {u"reflexive", u"déroulé|produit|tenu|poursuivi|effondré|enfui|installé|engagé|terminé|opposé|"
                   u"réuni|retrouvé|réjoui|emparé|félicité|illustré|qualifié|incliné|étendu|arrêté|"
                   u"transformé|intensifié|aggravé|amélioré|accéléré|achevé|ouvert|écrasé|"
                   u"dégradé|effectué|rassemblé|mobilisé|multiplié|détérioré|rapproché|éloigné|"
                   u"présenté|déplacé|prononcé|inquiété|abstenu|joint|précipité|retiré|"
                   u"attaqué|tourné|levé|battu|suicidé|imposé|évadé|réfugié|déclaré|élevé|"
                   u"renforcé|propagé|stabilisé|ralenti"},
    // Collective nouns: the verb follows the sense.
    {u"aftera",
     u"la|l'|un|une|cette|ces|son|sa|ses|leur|leurs|partir|nouveau|tous|toute|toutes|propos|"
     u"travers|proximité|côté|midi|minuit|huis|pied|terme|feu|distance|domicile|lundi|"
     u"mardi|mercredi|jeudi|vendredi|samedi|dimanche|quoi|deux|trois|quatre|cinq|six|"
     u"dix|moins|bord|peine|mort|vie|haute|temps|nos|notre|votre|ceux|celui|celle|quelques|"
     u"plusieurs|vélo|genoux|plein|l'étranger"},
    {u"collective", u"majorité|plupart|moitié|partie|foule|nombre|dizaine|centaine|quinzaine|"
                    u"vingtaine|trentaine|cinquantaine|douzaine|totalité|ensemble|minorité|série|"
                    u"poignée|tiers|quart|type|sorte|reste|quantité|multitude|infinité|peu|"
                    u"trentaine|quarantaine|soixantaine|huitaine|million|milliard|millier|plus|"
                    u"groupe|équipe|couple|famille|paire|liste|gamme|masse|nuée|troupe|bande|"
                    u"espèce|genre|lot|tas|petit|grand|un|une|quasi-totalité"},
    // Titles that are said of women in their masculine form.
    {u"bet", u"parti|sorti|blessé|produit|conduit|construit|écrit|détruit|interdit|inscrit"},
    {u"title", u"chef|médecin|professeur|procureur|écrivain|auteur|ingénieur|maire|juge|témoin|"
               u"metteur|défenseur|sculpteur|otage|leader|manager|coach|mannequin|assassin|"
               u"successeur|prédécesseur|chercheur|gouverneur|docteur|colonel|général|commandant|"
               u"capitaine|lieutenant|sergent|soldat|marin|ministre|premier|numéro|champion|"
               u"entraîneur|poète|peintre|imposteur|possesseur|agresseur|précurseur|vainqueur|"
               u"recteur|proviseur|préfet|sous-préfet|député|sénateur|maître|bâtonnier|huissier|"
               u"amateur|agent|brigadier|bourreau|censeur|consul|substitut|tyran|pilote"},
    {u"colour", u"bleu|vert|rouge|gris|brun|jaune|noir|blanc|rose|orange|marron|châtain"},
    // Adjectives that stand before their noun.
    {u"early", u"grand|grands|grande|grandes|petit|petits|petite|petites|nouveau|nouveaux|"
               u"nouvelle|nouvelles|premier|premiers|première|premières|dernier|derniers|dernière|"
               u"dernières|ancien|anciens|ancienne|anciennes|jeune|jeunes|vieux|vieille|vieilles|"
               u"bon|bons|bonne|bonnes|mauvais|mauvaise|mauvaises|gros|grosse|grosses|prochain|"
               u"prochains|prochaine|prochaines|long|longs|longue|longues|haut|hauts|haute|hautes|"
               u"beau|beaux|belle|belles|autre|autres|même|mêmes|seul|seuls|seule|seules|futur|"
               u"futurs|future|futures|principal|principaux|principale|principales|important|"
               u"importants|importante|importantes|nombreux|nombreuses|véritable|véritables|"
               u"double|triple|simple|simples|vaste|vastes|lourd|lourds|lourde|lourdes|second|"
               u"seconde|deuxième|troisième|quatrième|cinquième|meilleur|meilleurs|meilleure|"
               u"meilleures|pire|pires|tel|tels|telle|telles|propre|propres|ex"},
    {u"aspirate",
     u"hausse|hausses|handicap|handicaps|handicapé|handicapés|hasard|haricot|haricots|"
     u"héros|haine|hangar|hangars|harcèlement|hauteur|hauteurs|hameau|hameaux|halte|"
     u"havre|hiérarchie|hockey|homard|honte|hublot|huée|huées|hall|handball|hollandais|"
     u"hongrois|houle|hooligan|hooligans|hippie|hernie|hache|haie|haies|haillons|hanche|"
     u"harpe|hérisson|hernies|heurt|heurts|houille|hurlement|hurlements|hutte"},
    {u"mute", u"homme|hommes|heure|heures|hôpital|hôpitaux|histoire|histoires|hiver|hivers|"
              u"habitant|habitants|habitante|hôtel|hôtels|honneur|honneurs|humain|humains|"
              u"humaine|humaines|huile|herbe|horreur|habitude|habitudes|horizon|hypothèse|"
              u"hypothèses|hélicoptère|hélicoptères|héritage|héritier|héritiers|hommage|"
              u"hommages|hectare|hectares|humanité|humour|humeur|historien|historiens|"
              u"historique|historiques|hémisphère|hebdomadaire|hébergement|huissier|"
              u"hospitalisation|hommage|honnête|horaire|horaires|horloge|hostilité|hostilités"},
};

} // namespace

QStringView wordSet(QStringView name)
{
    for (const WordSet &set : sets)
        if (set.name == name)
            return set.words;
    return {};
}

} // namespace feuillet
