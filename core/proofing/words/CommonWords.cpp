#include "proofing/words/CommonWords.h"

#include <QHash>

namespace feuillet {

namespace {

// Our own list, by and large in order; it only breaks ties between suggestions.
constexpr QStringView commonWords =
    u"de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce "
    u"il sont avec son aux d'un cette d'une ont ses mais comme on tout nous sa fait été aussi "
    u"leur bien peut ces y deux ou elle après même lui avait était dont ans entre encore être "
    u"sans moins leurs sous avant faut où très autres autre pays contre ils faire dit depuis "
    u"non monde premier déjà notamment toujours ainsi selon président notre France jusqu'à "
    u"lors trois millions temps vie années année jour première alors jours hommes aujourd'hui "
    u"ministre état ville trop peu plusieurs part groupe moment eux doit cela fois toute tous "
    u"toutes beaucoup grand grande si quand nouveau nouvelle nombre peuvent politique mois "
    u"hier gouvernement pendant soit dernier dernière ici point partie travail heures femmes "
    u"enfants pouvoir fin mise place homme gens jamais vous je avoir cas situation question "
    u"crise projet guerre santé droit programme affaires puis loi parti élections élection "
    u"services service sécurité police recherche entreprise entreprises économie économique "
    u"publique public social sociale étrangères affaire justice euros dollars marché prix "
    u"production développement accord région nationale national international internationale "
    u"européenne européen Union ministère parlement députés député maire conseil rapport "
    u"semaine lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril "
    u"mai juin juillet août septembre octobre novembre décembre matin soir nuit hui hausse "
    u"baisse taux chiffre chiffres milliards mille cent dix cinq quatre six sept huit neuf "
    u"vingt trente quarante cinquante population habitants famille familles école élèves "
    u"étudiants université enseignement jeunes jeune femme fille garçon père mère frère soeur "
    u"mari maison rue route voiture train avion port mer eau terre air feu énergie gaz "
    u"pétrole électricité nucléaire climat environnement planète chaleur pluie tempête "
    u"incendie accident blessés morts mort victimes victime attaque attaques attentat armée "
    u"soldats militaire militaires armes missile missiles frappes front forces force défense "
    u"combat combats conflit paix cessez-le-feu négociations discussions réunion rencontre "
    u"sommet visite déplacement déclaration annonce annoncé déclaré affirmé expliqué indiqué "
    u"précisé ajouté estimé souligné rappelé assuré confirmé dénoncé accusé condamné demandé "
    u"décidé prévu proposé présenté lancé ouvert fermé signé voté adopté rejeté élu nommé "
    u"arrivé venu resté devenu trouvé perdu gagné joué mené reçu pris mis vu su pu dû eu vers "
    u"chez parmi malgré afin lorsque lorsqu'il puisque parce car donc cependant toutefois "
    u"pourtant néanmoins également surtout seulement presque environ plutôt assez tant autant "
    u"chaque certains certaines quelques quelque aucun aucune nul rien personne quelqu'un "
    u"chacun celui celle ceux celles ceci c'est s'est n'est qu'il qu'elle qu'ils d'être l'on "
    u"j'ai n'a l'a m'a t'a peut-être c'est-à-dire c'était n'était qu'on d'autres d'abord "
    u"ensuite enfin bientôt longtemps souvent parfois maintenant demain tard tôt loin près "
    u"devant derrière haut bas gauche droite nord sud ouest côté côtés niveau plan cadre "
    u"effet effets cause raison exemple sorte façon manière type forme sens idée mot mots nom "
    u"titre article histoire livre film musique art culture théâtre télévision radio presse "
    u"journal journaliste journalistes photo image internet réseau réseaux numérique données "
    u"site système réforme retraites retraite grève manifestation manifestants syndicats "
    u"syndicat salariés salaire emploi emplois chômage impôts budget dette banque finances "
    u"financement argent coût coûts investissement croissance inflation industrie usine "
    u"agriculture agriculteurs pêcheurs commerce consommateurs client clients produits "
    u"produit vente ventes achat sport match équipe équipes joueur joueurs saison coupe "
    u"championnat victoire défaite but buts club entraîneur stade tribunal procès juge juges "
    u"avocat avocats enquête procureur prison condamnation peine arrestation suspect "
    u"policiers gendarmes hôpital hôpitaux médecin médecins malades maladie patients "
    u"traitement vaccin virus épidémie soins aide aides association associations citoyens "
    u"citoyen république démocratie liberté libertés égalité laïcité religion église "
    u"musulmans immigration migrants réfugiés frontière frontières étranger étrangers Paris "
    u"Marseille Lyon Bordeaux Europe Russie Ukraine Chine Allemagne Italie Espagne Afrique "
    u"Amérique Israël Iran Syrie Turquie Japon Inde Brésil Algérie Maroc Tunisie Bruxelles "
    u"Washington Moscou français française françaises américain américaine américains "
    u"européens russe russes ukrainien ukrainienne ukrainiens allemand allemande britannique "
    u"chinois israélien palestiniens possible important importante importants nécessaire "
    u"difficile grave majeur majeure principal principale général générale local locale "
    u"locaux régional départemental présidentielle législatives municipales majorité "
    u"opposition extrême candidat candidats candidate campagne vote voix scrutin sondage "
    u"électeurs électoral ancien ancienne anciens petit petite petits grands bon bonne "
    u"meilleur mauvais long longue fort forte faible seul seule seuls mêmes propre vrai vraie "
    u"faux libre sûr prêt prête plein pleine entier entière second deuxième troisième "
    u"prochain prochaine suivant récent récente récemment actuel actuelle actuellement futur "
    u"passé présent avenir dire aller voir savoir vouloir devoir falloir venir prendre mettre "
    u"trouver donner parler passer demander rester porter montrer continuer penser suivre "
    u"connaître croire commencer compter entendre attendre remettre appeler permettre occuper "
    u"devenir partir sortir tenir vivre écrire lire répondre perdre gagner jouer ouvrir "
    u"fermer recevoir servir sembler revenir reprendre agir mourir produire reconnaître "
    u"apporter atteindre préparer arriver rappeler présenter accepter refuser choisir toucher "
    u"offrir rencontrer expliquer considérer travailler obtenir poursuivre créer réduire "
    u"augmenter maintenir proposer suis es sommes êtes serai sera serons seront serait "
    u"seraient étais étaient avons avez avais avaient aura auront aurait auraient fais font "
    u"faisait faisaient fera feront ferait va vont allait allaient ira iront vais allons "
    u"vient viennent venait veut veulent voulait peux pouvait pouvaient pourra pourront "
    u"pourrait pourraient dois doivent devait devaient devra devront devrait devraient sait "
    u"savent savait prend prennent met mettent tient tiennent reste restent semble semblent "
    u"permet permettent donne donnent trouve trouvent passe passent montre montrent porte "
    u"portent demande demandent parle parlent pense pensent vit vivent mon ma mes ton ta tes "
    u"nos votre vos me te moi toi soi tu quel quelle quels quelles quoi comment pourquoi "
    u"combien accueil occasion apparemment événement événements développer connaissance appel "
    u"appels adresse dictionnaire professionnel professionnelle personnel personnelle "
    u"traditionnel langage intéressant intéressante nécessité succès accès progrès excellent "
    u"exercice gouvernements déploiement renseignement commandement établissement changement "
    u"bâtiment logement quartier quartiers village commune communes préfet préfecture "
    u"département départements territoire territoires déclarations responsabilité responsable "
    u"responsables autorités autorité communiqué porte-parole chef chefs direction directeur "
    u"directrice secrétaire membre membres expert experts chercheur chercheurs étude études "
    u"analyse résultat résultats objectif objectifs mesure mesures moyens moyen solution "
    u"problème problèmes risque risques danger menace menaces pression tensions tension "
    u"colère peur espoir confiance soutien appui rôle action actions intervention opération "
    u"opérations stratégie proposition propositions engagement engagements décision décisions "
    u"chose choses parce sûr sûre tandis pourtant cependant pour lequel laquelle auquel "
    u"certes guère désormais auparavant davantage ailleurs aussitôt soudain jadis hormis "
    u"fournir nourrir souffrir courir réussir finir soutenir appelé rejeter acheter "
    u"acquérir accueillir recueillir interroger interrompre promettre commettre disparaître "
    u"apparaître naître croître craindre éteindre rejoindre convaincre vaincre décrire "
    u"inscrire élire interdire prédire conduire construire détruire traduire vendre rendre "
    u"défendre étendre apprendre comprendre surprendre entreprendre élève collège lycée "
    u"lycéen étudiant étudiante professeur enseignant interview meurtre blessé otage otages "
    u"avocate magistrat prévenu plainte cour cassation délit crime concurrent concurrents "
    u"concurrence commerçant salarié grévistes manifestations salaires chômeurs déficit "
    u"impôt banques crédit bourse usines climatique réchauffement inondation inondations "
    u"séisme sécheresse pollution émission émissions infirmière vaccins scientifique "
    u"scientifiques banlieue immeuble logements loyer loyers routes autoroute transport "
    u"transports trains gare aéroport avions bateau véhicule véhicules origine origines "
    u"minorité opposant opposants candidature votes sondages mandat motion amendement "
    u"réformes décret mairie séance discours débat débats polémique scandale enquêtes "
    u"témoin témoins témoignage preuve preuves journaux média médias reportage entretien "
    u"dépêche photographe médaille tournoi finale musée exposition festival concert cinéma "
    u"films roman auteur autrice écrivain patrimoine offensive bombardement frappe civils "
    u"négociation sanctions traité trêve otan diplomatie diplomatique ambassadeur dizaine "
    u"dizaines centaine centaines millier milliers dixième cinquième neuvième douzaine "
    u"vingtaine quinzaine qualité réalité possibilité communauté société activité "
    u"difficulté solidarité naissance puissance surveillance assurance violence présence "
    u"absence urgence";

QHash<QStringView, int> ranks()
{
    QHash<QStringView, int> ranks;
    for (const auto word : commonWords.split(u' ', Qt::SkipEmptyParts))
        ranks.insert(word, static_cast<int>(ranks.size()));
    return ranks;
}

} // namespace

int commonRank(QStringView word)
{
    static const QHash<QStringView, int> known = ranks();
    return known.value(word, -1);
}

} // namespace feuillet
