<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Comparison</name>
    <message>
        <source>Kicker</source>
        <translation>Surtitre</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Web headline</source>
        <translation>Titre web</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>Chapô</translation>
    </message>
    <message>
        <source>Crosshead</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>alternative text</source>
        <translation>texte alternatif</translation>
    </message>
    <message>
        <source>photographer</source>
        <translation>photographe</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>agence</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédit</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Section of the paper</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Note to the desk</source>
        <translation>Note à la rédaction</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>size</source>
        <translation>dimensions</translation>
    </message>
    <message>
        <source>focus point</source>
        <translation>point d’intérêt</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>droits</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>date taken</source>
        <translation>date de prise de vue</translation>
    </message>
    <message>
        <source>how it was made</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>Slugline</source>
        <translation>Mot-clé interne</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Ordered length</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Bouclage</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>pull quote</source>
        <translation>exergue</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>élément de liste</translation>
    </message>
    <message>
        <source>place of a photo</source>
        <translation>place d’une photo</translation>
    </message>
    <message>
        <source>internal note</source>
        <translation>note interne</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Exposant</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Lien vers %1</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>Langue %1</translation>
    </message>
    <message>
        <source>“Not checked”</source>
        <translation>«&#xa0;Non vérifié&#xa0;»</translation>
    </message>
    <message>
        <source>%1 given to “%2”.</source>
        <translation>%1&#xa0;: ajouté à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 taken from “%2”.</source>
        <translation>%1&#xa0;: retiré de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>↑ Moved up.</source>
        <translation>↑ Remonté.</translation>
    </message>
    <message>
        <source>↓ Moved down: it came first.</source>
        <translation>↓ Descendu&#xa0;: il venait en premier.</translation>
    </message>
    <message>
        <source>↑ Moved up: it stood after “%1”.</source>
        <translation>↑ Remonté&#xa0;: il suivait «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>↓ Moved down: it stood after “%1”.</source>
        <translation>↓ Descendu&#xa0;: il suivait «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Another picture.</source>
        <translation>Une autre image.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Ajouté.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>%1 signes</source>
        <translation>%1 signes</translation>
    </message>
    <message>
        <source>%1 feuillets</source>
        <translation>%1 feuillets</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 mots</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>by a camera</source>
        <translation>appareil photo</translation>
    </message>
    <message>
        <source>composed of several</source>
        <translation>montage</translation>
    </message>
    <message>
        <source>by a machine</source>
        <translation>créée par une machine</translation>
    </message>
    <message>
        <source>Photo %1: %2</source>
        <translation>Photo %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Moved along with what is above.</source>
        <translation>Déplacé avec ce qui précède.</translation>
    </message>
    <message>
        <source>%1 before, now %2.</source>
        <translation>Avant&#xa0;: %1&#x202f;; maintenant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>recadrage</translation>
    </message>
    <message>
        <source>Layout of the page</source>
        <translation>Gabarit de la page</translation>
    </message>
</context>
<context>
    <name>ConsistencyWording</name>
    <message numerus="yes">
        <source>“%1” is also spelled “%2” (%Ln time(s)) in this article: one name, two spellings?</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» s’écrit aussi «&#xa0;%2&#xa0;» (%Ln fois) dans cet article&#xa0;: un seul nom, deux graphies&#x202f;?</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» s’écrit aussi «&#xa0;%2&#xa0;» (%Ln fois) dans cet article&#xa0;: un seul nom, deux graphies&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1 %2”: that day is a %3.</source>
        <translation>«&#xa0;%1 %2&#xa0;»&#xa0;: cette date tombe un %3.</translation>
    </message>
    <message>
        <source>Weekdays that contradict their date</source>
        <translation>Jours et dates discordants</translation>
    </message>
    <message>
        <source>“%1”: counted from the day of the dateline, it is %2.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: d’après la date de l’article, c’est %2.</translation>
    </message>
    <message>
        <source>Weekdays that contradict the dateline</source>
        <translation>Jours contredits par la date</translation>
    </message>
    <message>
        <source>“%1”: there is no such day.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: cette date n’existe pas.</translation>
    </message>
    <message>
        <source>Dates that do not exist</source>
        <translation>Dates inexistantes</translation>
    </message>
    <message>
        <source>“%1” here, but “%2” further down.</source>
        <translation>«&#xa0;%1&#xa0;» ici, mais «&#xa0;%2&#xa0;» plus bas.</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>Chiffres discordants</translation>
    </message>
    <message>
        <source>“%1” is in the headline, but not in the text.</source>
        <translation>«&#xa0;%1&#xa0;» est dans le titre, mais pas dans le texte.</translation>
    </message>
    <message>
        <source>Names of the headline that the text lacks</source>
        <translation>Noms du titre absents du texte</translation>
    </message>
    <message>
        <source>“%1” is named here for the first time, without a first name.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: première mention, sans le prénom.</translation>
    </message>
    <message>
        <source>First names missing at first mention</source>
        <translation>Première mention sans prénom</translation>
    </message>
    <message>
        <source>What “%1” stands for is said nowhere.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: ce sigle n’est développé nulle part.</translation>
    </message>
    <message>
        <source>Acronyms never spelled out</source>
        <translation>Sigles jamais développés</translation>
    </message>
    <message>
        <source>This already stands further up.</source>
        <translation>Ce passage figure déjà plus haut.</translation>
    </message>
    <message>
        <source>Sentences that stand there twice</source>
        <translation>Phrases en double</translation>
    </message>
    <message>
        <source>This quotation is never closed.</source>
        <translation>Cette citation n’est pas refermée.</translation>
    </message>
    <message>
        <source>Quotations never closed</source>
        <translation>Citations non fermées</translation>
    </message>
    <message>
        <source>This quotation ends, but never begins.</source>
        <translation>Cette citation se ferme sans avoir été ouverte.</translation>
    </message>
    <message>
        <source>Quotations never opened</source>
        <translation>Citations non ouvertes</translation>
    </message>
    <message>
        <source>The crosshead quotes %1, the text below does not.</source>
        <translation>L’intertitre cite %1, qu’on ne retrouve pas dans le texte qui suit.</translation>
    </message>
    <message>
        <source>Crossheads that quote what is not said</source>
        <translation>Intertitres à citation introuvable</translation>
    </message>
    <message>
        <source>The caption repeats the headline: say what the picture shows.</source>
        <translation>La légende répète le titre&#xa0;: dites ce que montre la photo.</translation>
    </message>
    <message>
        <source>Captions that repeat the headline</source>
        <translation>Légendes qui répètent le titre</translation>
    </message>
    <message>
        <source>The credit “%1” has empty slots: complete it.</source>
        <translation>Le crédit «&#xa0;%1&#xa0;» a des cases vides&#xa0;: complétez-le.</translation>
    </message>
    <message>
        <source>Photo credits with empty slots</source>
        <translation>Crédits photo incomplets</translation>
    </message>
    <message>
        <source>Names spelled two ways</source>
        <translation>Noms à deux graphies</translation>
    </message>
</context>
<context>
    <name>GrammarWording</name>
    <message>
        <source>Agreement in gender and number</source>
        <translation>Accords en genre et nombre</translation>
    </message>
    <message>
        <source>Agreement of the verb</source>
        <translation>Accord du verbe</translation>
    </message>
    <message>
        <source>Past participles and attributes</source>
        <translation>Participes passés et attributs</translation>
    </message>
    <message>
        <source>Infinitives</source>
        <translation>Emploi de l’infinitif</translation>
    </message>
    <message>
        <source>Imperatives</source>
        <translation>Emploi de l’impératif</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Tournures interrogatives</translation>
    </message>
    <message>
        <source>Moods of verbs</source>
        <translation>Modes des verbes</translation>
    </message>
    <message>
        <source>Words taken for one another</source>
        <translation>Confusions entre mots</translation>
    </message>
    <message>
        <source>Elisions</source>
        <translation>Élisions et euphonie</translation>
    </message>
    <message>
        <source>Set phrases</source>
        <translation>Locutions figées</translation>
    </message>
    <message>
        <source>Negations</source>
        <translation>Négations incomplètes</translation>
    </message>
    <message>
        <source>Hyphens and joined words</source>
        <translation>Traits d’union et soudures</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Emploi des majuscules</translation>
    </message>
    <message>
        <source>Pleonasms</source>
        <translation>Pléonasmes</translation>
    </message>
    <message>
        <source>Colloquial phrases</source>
        <translation>Tournures familières</translation>
    </message>
    <message>
        <source>Words written twice</source>
        <translation>Mots écrits deux fois</translation>
    </message>
    <message>
        <source>Grammar is not checked: install it with: sudo apt install python3-grammalecte</source>
        <translation>La grammaire n’est pas vérifiée. Pour l’installer&#xa0;: sudo apt install python3-grammalecte</translation>
    </message>
    <message>
        <source>Grammar is not available: its program keeps failing. Everything else is checked.</source>
        <translation>La grammaire est indisponible&#xa0;: son programme échoue à chaque essai. Tout le reste est vérifié.</translation>
    </message>
    <message>
        <source>Grammar is starting…</source>
        <translation>Démarrage de la grammaire…</translation>
    </message>
    <message>
        <source>Grammar is being read…</source>
        <translation>Vérification de la grammaire…</translation>
    </message>
    <message numerus="yes">
        <source>Grammar was not checked in %n paragraph(s).</source>
        <translation>
            <numerusform>La grammaire n’a pas été vérifiée dans %n paragraphe.</numerusform>
            <numerusform>La grammaire n’a pas été vérifiée dans %n paragraphes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check grammar again</source>
        <translation>Revérifier la grammaire</translation>
    </message>
</context>
<context>
    <name>KindWording</name>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammaire</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Étourderie</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Typographie</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Cohérence</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Marche</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Kicker</source>
        <translation>Surtitre</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Web headline</source>
        <translation>Titre web</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>Chapô</translation>
    </message>
    <message>
        <source>Crosshead</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Caption of photo %1</source>
        <translation>Légende de la photo %1</translation>
    </message>
    <message>
        <source>Alternative text of photo %1</source>
        <translation>Texte alternatif de la photo %1</translation>
    </message>
    <message>
        <source>Photographer of photo %1</source>
        <translation>Photographe de la photo %1</translation>
    </message>
    <message>
        <source>Agency of photo %1</source>
        <translation>Agence de la photo %1</translation>
    </message>
    <message>
        <source>Credit of photo %1</source>
        <translation>Crédit de la photo %1</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation>Note à la rédaction</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 signes</translation>
    </message>
    <message>
        <source>%1 feuillets</source>
        <translation>%1 feuillets</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 mots</translation>
    </message>
    <message>
        <source>Order of the paragraphs</source>
        <translation>Ordre des paragraphes</translation>
    </message>
    <message>
        <source>Picture of photo %1</source>
        <translation>Image de la photo %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Slugline</source>
        <translation>Mot-clé interne</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Ordered length</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Bouclage</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(supprimé)</translation>
    </message>
    <message>
        <source>as you placed them</source>
        <translation>comme vous les avez placés</translation>
    </message>
    <message>
        <source>as they were placed there</source>
        <translation>comme ils ont été placés là-bas</translation>
    </message>
    <message>
        <source>the picture that you chose</source>
        <translation>l’image que vous avez choisie</translation>
    </message>
    <message>
        <source>the picture that was chosen there</source>
        <translation>l’image choisie là-bas</translation>
    </message>
    <message>
        <source>Layout of the page</source>
        <translation>Gabarit de la page</translation>
    </message>
    <message>
        <source>Rights of photo %1</source>
        <translation>Droits de la photo %1</translation>
    </message>
    <message>
        <source>Place of photo %1</source>
        <translation>Lieu de la photo %1</translation>
    </message>
    <message>
        <source>Date of photo %1</source>
        <translation>Date de la photo %1</translation>
    </message>
</context>
<context>
    <name>PastWording</name>
    <message>
        <source>%1 took up unsaved words as version %2.</source>
        <translation>%1 a repris un texte non enregistré (version %2).</translation>
    </message>
    <message>
        <source>%1 received the text.</source>
        <translation>%1 a reçu le texte.</translation>
    </message>
    <message>
        <source>%1 began the article.</source>
        <translation>%1 a commencé l’article.</translation>
    </message>
    <message>
        <source>%1 saved versions %2 to %3.</source>
        <translation>%1 a enregistré les versions %2 à %3.</translation>
    </message>
    <message>
        <source>%1 saved version %2.</source>
        <translation>%1 a enregistré la version %2.</translation>
    </message>
    <message>
        <source>%1 saved version %2: “%3”.</source>
        <translation>%1 a enregistré la version %2&#xa0;: «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 sent the text to be read.</source>
        <translation>%1 a envoyé le texte en relecture.</translation>
    </message>
    <message>
        <source>%1 returned the text to its author.</source>
        <translation>%1 a renvoyé le texte à son auteur.</translation>
    </message>
    <message>
        <source>%1 took the text for the first reading.</source>
        <translation>%1 a pris le texte en première lecture.</translation>
    </message>
    <message>
        <source>%1 took the text for the second reading.</source>
        <translation>%1 a pris le texte en deuxième lecture.</translation>
    </message>
    <message>
        <source>%1 signed version %2 off.</source>
        <translation>%1 a signé le bon à tirer de la version %2.</translation>
    </message>
    <message>
        <source>%1 published version %2.</source>
        <translation>%1 a publié la version %2.</translation>
    </message>
    <message>
        <source>%1 published a correction.</source>
        <translation>%1 a publié un rectificatif.</translation>
    </message>
    <message>
        <source>%1 published an update.</source>
        <translation>%1 a publié une mise à jour.</translation>
    </message>
    <message>
        <source>%1 withdrew the article.</source>
        <translation>%1 a retiré l’article.</translation>
    </message>
    <message>
        <source>%1 put the article on the shelf.</source>
        <translation>%1 a mis l’article au frigo.</translation>
    </message>
    <message>
        <source>%1 took the article from the shelf.</source>
        <translation>%1 a sorti l’article du frigo.</translation>
    </message>
    <message>
        <source>%1 let the article go out before its embargo ended.</source>
        <translation>%1 a levé l’embargo avant l’heure.</translation>
    </message>
    <message>
        <source>%1 published a clarification.</source>
        <translation>%1 a publié une précision.</translation>
    </message>
    <message>
        <source>%1 published a reply.</source>
        <translation>%1 a publié un droit de réponse.</translation>
    </message>
    <message>
        <source>%1 Readers are told: “%2”</source>
        <translation>%1 Les lecteurs lisent&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>rights of the pictures</source>
        <translation>droits des photos</translation>
    </message>
    <message>
        <source>Checked by hand: %1.</source>
        <translation>Vérifié à la main&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Signed by its author, on a desk of one person.</source>
        <translation>Signé par son auteur, seul à la rédaction.</translation>
    </message>
    <message>
        <source>%1 declined to publish a reply.</source>
        <translation>%1 a refusé un droit de réponse.</translation>
    </message>
    <message>
        <source>%1 received the reply that %2 asks to see published.</source>
        <translation>%1 a reçu le droit de réponse demandé par %2.</translation>
    </message>
    <message>
        <source>%1 Words by %2 are in it.</source>
        <translation>%1 Il contient des mots de %2.</translation>
    </message>
    <message>
        <source>%1 The page: %2</source>
        <translation>%1 La page&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>My drafts</source>
        <translation>Mes brouillons</translation>
    </message>
    <message>
        <source>Other drafts</source>
        <translation>Autres brouillons</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Bons à tirer</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiés</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Au frigo</translation>
    </message>
    <message>
        <source>In the texts</source>
        <translation>Dans les textes</translation>
    </message>
    <message>
        <source>Changed since the sign-off</source>
        <translation>Modifié après le BAT</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Due at %1</source>
        <translation>Bouclage à %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln signe</numerusform>
            <numerusform>%Ln signes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 feuillets</source>
        <translation>
            <numerusform>%1 feuillet</numerusform>
            <numerusform>%1 feuillets</numerusform>
        </translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>My articles</source>
        <translation>Mes articles</translation>
    </message>
    <message>
        <source>Returned: “%1”</source>
        <translation>Renvoyé&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Late (%1)</source>
        <translation>En retard (%1)</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>bouclage %1</translation>
    </message>
    <message>
        <source>1st reading</source>
        <translation>1re lecture</translation>
    </message>
    <message>
        <source>2nd reading</source>
        <translation>2e lecture</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Too long: %1 / %2</source>
        <translation>Trop long&#xa0;: %1 / %2</translation>
    </message>
    <message>
        <source>for %1 min</source>
        <translation>depuis %1&#xa0;min</translation>
    </message>
    <message>
        <source>for %1 h</source>
        <translation>depuis %1&#xa0;h</translation>
    </message>
    <message>
        <source>for %1 d</source>
        <translation>depuis %1&#xa0;j</translation>
    </message>
    <message numerus="yes">
        <source>%1 / %2 character(s)</source>
        <translation>
            <numerusform>%1 / %2 signe</numerusform>
            <numerusform>%1 / %2 signes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 / %2 feuillets</source>
        <translation>
            <numerusform>%1 / %2 feuillet</numerusform>
            <numerusform>%1 / %2 feuillets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 / %2 line(s)</source>
        <translation>
            <numerusform>%1 / %2 ligne</numerusform>
            <numerusform>%1 / %2 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 / %2 word(s)</source>
        <translation>
            <numerusform>%1 / %2 mot</numerusform>
            <numerusform>%1 / %2 mots</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>no finding</source>
        <translation>rien à corriger</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln remarque</numerusform>
            <numerusform>%Ln remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>Ouvert dans une autre fenêtre</translation>
    </message>
    <message>
        <source>%1 is writing</source>
        <translation>%1 écrit</translation>
    </message>
    <message>
        <source>seal valid</source>
        <translation>BAT valable</translation>
    </message>
</context>
<context>
    <name>RuleWording</name>
    <message>
        <source>Off</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Blocks the sign-off</source>
        <translation>Bloque le bon à tirer</translation>
    </message>
</context>
<context>
    <name>SlipWording</name>
    <message>
        <source>“%1” is a verb; a noun must stand here.</source>
        <translation>«&#xa0;%1&#xa0;» est un verbe&#x202f;; il faut ici un nom.</translation>
    </message>
    <message>
        <source>A verb in place of a noun</source>
        <translation>Verbe à la place d’un nom</translation>
    </message>
    <message>
        <source>“%1”: “a” is the verb avoir (it could be “avait”), “à” the preposition.</source>
        <translation>Confusion sur «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;a&#xa0;» est le verbe avoir (on peut dire «&#xa0;avait&#xa0;»)&#x202f;; «&#xa0;à&#xa0;» est la préposition.</translation>
    </message>
    <message>
        <source>a and à</source>
        <translation>a / à</translation>
    </message>
    <message>
        <source>“%1”: “est” is the verb être (it could be “était”), “et” joins.</source>
        <translation>Confusion sur «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;est&#xa0;» est le verbe être (on peut dire «&#xa0;était&#xa0;»)&#x202f;; «&#xa0;et&#xa0;» relie deux mots.</translation>
    </message>
    <message>
        <source>et and est</source>
        <translation>et / est</translation>
    </message>
    <message>
        <source>“%1”: “ou” is a choice (it could be “ou bien”), “où” a place or a time.</source>
        <translation>Confusion sur «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;ou&#xa0;» marque un choix (on peut dire «&#xa0;ou bien&#xa0;»)&#x202f;; «&#xa0;où&#xa0;», un lieu ou un moment.</translation>
    </message>
    <message>
        <source>ou and où</source>
        <translation>ou / où</translation>
    </message>
    <message>
        <source>“%1”: “la” stands before a noun or a verb, “là” is a place, “l’a” comes before a participle.</source>
        <translation>Confusion sur «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;la&#xa0;» précède un nom ou un verbe&#x202f;; «&#xa0;là&#xa0;» indique un lieu&#x202f;; «&#xa0;l’a&#xa0;» précède un participe.</translation>
    </message>
    <message>
        <source>la, là and l’a</source>
        <translation>la / là / l’a</translation>
    </message>
    <message>
        <source>“%1”: “on” is a subject (it could be “il”), “ont” the verb avoir.</source>
        <translation>Confusion sur «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;on&#xa0;» est un sujet (on peut dire «&#xa0;il&#xa0;»)&#x202f;; «&#xa0;ont&#xa0;» est le verbe avoir.</translation>
    </message>
    <message>
        <source>on and ont</source>
        <translation>on / ont</translation>
    </message>
    <message>
        <source>“%1”: “son” is a possessive, “sont” the verb être (it could be “étaient”).</source>
        <translation>Confusion sur «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;son&#xa0;» est un possessif&#x202f;; «&#xa0;sont&#xa0;» est le verbe être (on peut dire «&#xa0;étaient&#xa0;»).</translation>
    </message>
    <message>
        <source>son and sont</source>
        <translation>son / sont</translation>
    </message>
    <message>
        <source>“%1”: “leurs” goes with a plural noun; “leur” with a singular noun, or a verb.</source>
        <translation>Confusion sur «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;leurs&#xa0;» va avec un nom pluriel&#x202f;; «&#xa0;leur&#xa0;», avec un nom singulier ou un verbe.</translation>
    </message>
    <message>
        <source>leur and leurs</source>
        <translation>leur / leurs</translation>
    </message>
    <message>
        <source>“%1”: “ces” points, “ses” owns, “c’est” presents, “s’est” comes before a participle.</source>
        <translation>Confusion sur «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;ces&#xa0;» montre, «&#xa0;ses&#xa0;» marque la possession, «&#xa0;c’est&#xa0;» présente, «&#xa0;s’est&#xa0;» précède un participe.</translation>
    </message>
    <message>
        <source>ces, ses, c’est and s’est</source>
        <translation>ces / ses / c’est / s’est</translation>
    </message>
    <message>
        <source>“%1”: “se” stands before a verb, “ce” before a noun.</source>
        <translation>Confusion sur «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;se&#xa0;» précède un verbe&#x202f;; «&#xa0;ce&#xa0;», un nom.</translation>
    </message>
    <message>
        <source>ce and se</source>
        <translation>ce / se</translation>
    </message>
    <message>
        <source>“%1”: “qu’elle” can be replaced by “qu’il”, “quelle” goes with a noun.</source>
        <translation>Confusion sur «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;qu’elle&#xa0;» peut se remplacer par «&#xa0;qu’il&#xa0;»&#x202f;; «&#xa0;quelle&#xa0;» va avec un nom.</translation>
    </message>
    <message>
        <source>quelle and qu’elle</source>
        <translation>quelle / qu’elle</translation>
    </message>
    <message>
        <source>“%1”: “peut” and “peux” are the verb pouvoir, “peu” is a quantity.</source>
        <translation>Confusion sur «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;peut&#xa0;» et «&#xa0;peux&#xa0;» viennent du verbe pouvoir&#x202f;; «&#xa0;peu&#xa0;» est une quantité.</translation>
    </message>
    <message>
        <source>peu, peut and peux</source>
        <translation>peu / peut / peux</translation>
    </message>
    <message>
        <source>“%1”: before a participle stands the verb avoir.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: devant un participe, il faut le verbe avoir.</translation>
    </message>
    <message>
        <source>ma and m’a, ta and t’a</source>
        <translation>ma / m’a, ta / t’a</translation>
    </message>
    <message>
        <source>“%1”: “sa” stands before a noun, “ça” means “cela”.</source>
        <translation>Confusion sur «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;sa&#xa0;» précède un nom&#x202f;; «&#xa0;ça&#xa0;» signifie «&#xa0;cela&#xa0;».</translation>
    </message>
    <message>
        <source>sa and ça</source>
        <translation>sa / ça</translation>
    </message>
    <message>
        <source>“%1”: “mais” opposes, “mes” owns, “met” is a verb, “mai” a month.</source>
        <translation>Confusion sur «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;mais&#xa0;» oppose, «&#xa0;mes&#xa0;» marque la possession, «&#xa0;met&#xa0;» est le verbe mettre, «&#xa0;mai&#xa0;» est un mois.</translation>
    </message>
    <message>
        <source>mais, mes, met and mai</source>
        <translation>mais / mes / met / mai</translation>
    </message>
    <message>
        <source>“%1”: “quant à” means “as for”, “quand” asks for the time.</source>
        <translation>Confusion sur «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;quant à&#xa0;» signifie «&#xa0;pour ce qui est de&#xa0;»&#x202f;; «&#xa0;quand&#xa0;» indique le moment.</translation>
    </message>
    <message>
        <source>quand, quant and qu’en</source>
        <translation>quand / quant à / qu’en</translation>
    </message>
    <message>
        <source>“%1”: “prêt à” is ready, “près de” is near.</source>
        <translation>Confusion sur «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;prêt à&#xa0;» signifie «&#xa0;disposé à&#xa0;»&#x202f;; «&#xa0;près de&#xa0;», «&#xa0;proche de&#xa0;» ou «&#xa0;sur le point de&#xa0;».</translation>
    </message>
    <message>
        <source>près and prêt</source>
        <translation>près / prêt</translation>
    </message>
    <message>
        <source>“%1”: “davantage” means “more”.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: au sens de «&#xa0;plus&#xa0;», on écrit «&#xa0;davantage&#xa0;».</translation>
    </message>
    <message>
        <source>davantage and d’avantage</source>
        <translation>davantage / d’avantage</translation>
    </message>
    <message>
        <source>“%1”: “voire” means “and even”, “voir” is the verb.</source>
        <translation>Confusion sur «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;voire&#xa0;» signifie «&#xa0;et même&#xa0;»&#x202f;; «&#xa0;voir&#xa0;» est le verbe.</translation>
    </message>
    <message>
        <source>voir and voire</source>
        <translation>voir / voire</translation>
    </message>
    <message>
        <source>“%1”: “plus tôt” is earlier, “plutôt” is rather.</source>
        <translation>Confusion sur «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;plus tôt&#xa0;» s’oppose à «&#xa0;plus tard&#xa0;»&#x202f;; «&#xa0;plutôt&#xa0;» signifie «&#xa0;de préférence&#xa0;».</translation>
    </message>
    <message>
        <source>plus tôt and plutôt</source>
        <translation>plus tôt / plutôt</translation>
    </message>
    <message>
        <source>“%1”: “quel que” stands before the verb être and agrees; “quelques” goes with a plural noun.</source>
        <translation>Confusion sur «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;quel que&#xa0;» précède le verbe être et s’accorde&#x202f;; «&#xa0;quelques&#xa0;» va avec un nom pluriel.</translation>
    </message>
    <message>
        <source>quelque and quel que</source>
        <translation>quelque / quel que</translation>
    </message>
    <message>
        <source>“%1” must agree with its noun: tout, tous, toute, toutes.</source>
        <translation>«&#xa0;%1&#xa0;» doit s’accorder avec son nom&#xa0;: tout, tous, toute, toutes.</translation>
    </message>
    <message>
        <source>tout, tous, toute and toutes</source>
        <translation>tout / tous / toute / toutes</translation>
    </message>
    <message>
        <source>“%1” is taken for another word that sounds the same.</source>
        <translation>«&#xa0;%1&#xa0;» est mis pour un autre mot, qui se prononce de même.</translation>
    </message>
    <message>
        <source>sans and s’en, dans and d’en, ni and n’y, dont</source>
        <translation>sans / s’en, dans / d’en, ni / n’y, dont</translation>
    </message>
    <message>
        <source>“%1”: French elides before a vowel or a mute h.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: l’élision est de règle devant une voyelle ou un h muet.</translation>
    </message>
    <message>
        <source>Missing elisions</source>
        <translation>Élisions manquantes</translation>
    </message>
    <message>
        <source>“%1”: the same word twice.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le même mot deux fois.</translation>
    </message>
    <message>
        <source>Doubled words</source>
        <translation>Mots en double</translation>
    </message>
    <message>
        <source>“%1”: behind avoir or être stands a past participle (like “vendu”).</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: après «&#xa0;avoir&#xa0;» ou «&#xa0;être&#xa0;», il faut un participe passé (comme «&#xa0;vendu&#xa0;»).</translation>
    </message>
    <message>
        <source>-er in place of -é</source>
        <translation>Infinitif au lieu du participe</translation>
    </message>
    <message>
        <source>“%1”: behind a preposition or another verb stands an infinitive (like “vendre”).</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: après une préposition ou un autre verbe, il faut un infinitif (comme «&#xa0;vendre&#xa0;»).</translation>
    </message>
    <message>
        <source>-é in place of -er</source>
        <translation>Participe au lieu de l’infinitif</translation>
    </message>
    <message>
        <source>“%1”: this subject has no verb that agrees with it.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: il manque au sujet un verbe qui s’accorde avec lui.</translation>
    </message>
    <message>
        <source>-é in place of -ait</source>
        <translation>Participe au lieu de l’imparfait</translation>
    </message>
    <message>
        <source>“%1”: behind avoir, the participle agrees with an object that stands before it.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: avec «&#xa0;avoir&#xa0;», le participe s’accorde avec le complément d’objet placé avant lui.</translation>
    </message>
    <message>
        <source>Participles with avoir, object before</source>
        <translation>Participe et objet placé avant</translation>
    </message>
    <message>
        <source>“%1”: behind avoir, the participle does not agree with the subject.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: avec «&#xa0;avoir&#xa0;», le participe ne s’accorde pas avec le sujet.</translation>
    </message>
    <message>
        <source>Participles with avoir</source>
        <translation>Participe employé avec avoir</translation>
    </message>
    <message>
        <source>“%1”: behind être, it agrees with the subject.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: après «&#xa0;être&#xa0;», l’accord se fait avec le sujet.</translation>
    </message>
    <message>
        <source>Participles with être</source>
        <translation>Participe employé avec être</translation>
    </message>
    <message>
        <source>“%1”: the verb agrees with its subject.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le verbe s’accorde avec son sujet.</translation>
    </message>
    <message>
        <source>Verb and subject</source>
        <translation>Verbe et sujet</translation>
    </message>
    <message>
        <source>“%1”: one is singular, the other plural.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: l’un est au singulier, l’autre au pluriel.</translation>
    </message>
    <message>
        <source>Number of determiner and noun</source>
        <translation>Accord en nombre du déterminant</translation>
    </message>
    <message>
        <source>“%1” has not the gender of its noun.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du même genre que son nom.</translation>
    </message>
    <message>
        <source>Gender of determiner and noun</source>
        <translation>Accord en genre du déterminant</translation>
    </message>
    <message>
        <source>“%1”: the adjective agrees with its noun.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: l’adjectif s’accorde avec son nom.</translation>
    </message>
    <message>
        <source>Adjective and noun</source>
        <translation>Adjectif et nom</translation>
    </message>
    <message>
        <source>“%1” is written otherwise in this expression.</source>
        <translation>«&#xa0;%1&#xa0;» s’écrit autrement dans cette expression.</translation>
    </message>
    <message>
        <source>Set expressions</source>
        <translation>Expressions toutes faites</translation>
    </message>
</context>
<context>
    <name>SpellingWording</name>
    <message>
        <source>“%1” is not in the dictionary.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le dictionnaire.</translation>
    </message>
    <message>
        <source>“%1”: a name that the dictionary does not know.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: un nom que le dictionnaire ne connaît pas.</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Mots inconnus</translation>
    </message>
    <message>
        <source>Unknown names</source>
        <translation>Noms inconnus</translation>
    </message>
    <message>
        <source>The house writes “%2”, not “%1”.</source>
        <translation>La maison écrit «&#xa0;%2&#xa0;», et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Spellings that the house refuses</source>
        <translation>Graphies refusées par la maison</translation>
    </message>
</context>
<context>
    <name>SystemWording</name>
    <message>
        <source>French dictionary</source>
        <translation>Dictionnaire français</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonymes</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammaire</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <source>Reading of photos</source>
        <translation>Lecture des photos</translation>
    </message>
    <message>
        <source>WebP pictures</source>
        <translation>Images WebP</translation>
    </message>
    <message>
        <source>French of the desktop’s dialogs</source>
        <translation>Français des dialogues du bureau</translation>
    </message>
    <message>
        <source>Spelling is not checked.</source>
        <translation>L’orthographe n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>No synonyms are offered.</source>
        <translation>Aucun synonyme n’est proposé.</translation>
    </message>
    <message>
        <source>Grammar is not checked.</source>
        <translation>La grammaire n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>The page is not shown beside the text.</source>
        <translation>La page ne s’affiche pas à côté du texte.</translation>
    </message>
    <message>
        <source>No photo can be added.</source>
        <translation>Aucune photo ne peut être ajoutée.</translation>
    </message>
    <message>
        <source>WebP photos cannot be read, and pages have JPEG alone.</source>
        <translation>Les photos WebP sont illisibles, et les pages n’ont que du JPEG.</translation>
    </message>
    <message>
        <source>Some buttons of dialogs stay in English.</source>
        <translation>Certains boutons des dialogues restent en anglais.</translation>
    </message>
</context>
<context>
    <name>TypographyWording</name>
    <message>
        <source>Apostrophes</source>
        <translation>Forme de l’apostrophe</translation>
    </message>
    <message>
        <source>The house has one form of apostrophe, and “%1” is another.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’apostrophe de la maison.</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>Guillemets</translation>
    </message>
    <message>
        <source>“%1”: French quotations stand between guillemets, with the spaces of the house style.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: une citation se met entre guillemets français, avec les espaces de la marche.</translation>
    </message>
    <message>
        <source>Quotations inside quotations</source>
        <translation>Citations dans une citation</translation>
    </message>
    <message>
        <source>“%1”: a quotation inside a quotation has marks of its own, so that the reader sees which one ends.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: une citation dans une citation a ses propres guillemets, pour qu’on voie laquelle se ferme.</translation>
    </message>
    <message>
        <source>Suspension points</source>
        <translation>Points de suspension</translation>
    </message>
    <message>
        <source>Three full stops are one character, which no line end can part.</source>
        <translation>Les points de suspension sont un seul signe, qu’une fin de ligne ne peut pas couper.</translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation>Tirets d’incise</translation>
    </message>
    <message>
        <source>An aside stands between dashes that stay on the line of their words; a hyphen only joins words.</source>
        <translation>Une incise se met entre tirets, qui restent sur la ligne de ses mots&#x202f;; un trait d’union ne fait que joindre.</translation>
    </message>
    <message>
        <source>Space before ; ! ?</source>
        <translation>Espace avant&#x202f;;&#x202f;!&#x202f;?</translation>
    </message>
    <message>
        <source>The space before ; ! ? is the house style’s, and never lets the mark begin a line.</source>
        <translation>L’espace avant&#x202f;;&#x202f;!&#x202f;? est celle de la marche, et le signe ne commence jamais une ligne.</translation>
    </message>
    <message>
        <source>Space before a colon</source>
        <translation>Espace avant les deux-points</translation>
    </message>
    <message>
        <source>The space before a colon is the house style’s, and never lets it begin a line.</source>
        <translation>L’espace avant les deux-points est celle de la marche, et ils ne commencent jamais une ligne.</translation>
    </message>
    <message>
        <source>Figures and units</source>
        <translation>Nombres et unités</translation>
    </message>
    <message>
        <source>A no-break space keeps a figure and its unit on one line.</source>
        <translation>Une espace insécable garde le nombre et son unité sur la même ligne.</translation>
    </message>
    <message>
        <source>Titles and names</source>
        <translation>Civilités et noms</translation>
    </message>
    <message>
        <source>A no-break space keeps a title (M., Mme, Dr) with its name.</source>
        <translation>Une espace insécable garde la civilité (M., Mme, Dr) avec le nom.</translation>
    </message>
    <message>
        <source>n° and its number</source>
        <translation>n° et son nombre</translation>
    </message>
    <message>
        <source>A no-break space keeps n° with its number.</source>
        <translation>Une espace insécable garde «&#xa0;n°&#xa0;» avec son nombre.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Écriture des heures</translation>
    </message>
    <message>
        <source>“%1”: an hour is written in words with no-break spaces, as 10 h 30.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: l’heure s’écrit avec des espaces insécables, comme 10&#xa0;h&#xa0;30.</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>Séparateur des milliers</translation>
    </message>
    <message>
        <source>“%1”: the house style has another mark between thousands.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: la marche sépare autrement les milliers.</translation>
    </message>
    <message>
        <source>Ordinals</source>
        <translation>Abréviation des ordinaux</translation>
    </message>
    <message>
        <source>“%1”: ordinals are abbreviated 1er, 1re, 2e, XXIe.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: les ordinaux s’abrègent en 1er, 1re, 2e, XXIe.</translation>
    </message>
    <message>
        <source>Raised letters of ordinals</source>
        <translation>Ordinaux en exposant</translation>
    </message>
    <message>
        <source>The letters of an ordinal are raised.</source>
        <translation>Les lettres d’un ordinal se mettent en exposant.</translation>
    </message>
    <message>
        <source>Square and cubic units</source>
        <translation>Unités au carré, au cube</translation>
    </message>
    <message>
        <source>“%1”: the exponent of a unit is raised.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: la puissance d’une unité se met en exposant.</translation>
    </message>
    <message>
        <source>Ligatures œ and æ</source>
        <translation>Ligatures œ et æ</translation>
    </message>
    <message>
        <source>“%1”: French writes this word with a ligature.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: ce mot s’écrit avec une ligature.</translation>
    </message>
    <message>
        <source>Accents on capitals</source>
        <translation>Accents sur les capitales</translation>
    </message>
    <message>
        <source>“%1”: in French, the accent is part of the spelling, on capitals too.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: l’accent fait partie de l’orthographe, sur les capitales aussi.</translation>
    </message>
    <message>
        <source>Double spaces</source>
        <translation>Espaces doubles</translation>
    </message>
    <message>
        <source>One space is enough between two words.</source>
        <translation>Une seule espace suffit entre deux mots.</translation>
    </message>
    <message>
        <source>Space before a comma or a full stop</source>
        <translation>Espace avant virgule ou point</translation>
    </message>
    <message>
        <source>No space stands before a comma or a full stop.</source>
        <translation>Pas d’espace avant une virgule ni un point.</translation>
    </message>
    <message>
        <source>Space after a comma</source>
        <translation>Espace après la virgule</translation>
    </message>
    <message>
        <source>A space stands after a comma between words.</source>
        <translation>Entre deux mots, la virgule est suivie d’une espace.</translation>
    </message>
    <message>
        <source>Spaces inside brackets</source>
        <translation>Espaces dans les parenthèses</translation>
    </message>
    <message>
        <source>No space stands inside brackets.</source>
        <translation>Pas d’espace à l’intérieur des parenthèses ni des crochets.</translation>
    </message>
    <message>
        <source>Mr, Melle</source>
        <translation>Mr, Melle</translation>
    </message>
    <message>
        <source>“%1”: the French abbreviations are M., Mme, Mlle; Mr is English.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: on abrège en M., Mme, Mlle&#x202f;; «&#xa0;Mr&#xa0;» est l’abréviation anglaise.</translation>
    </message>
    <message>
        <source>Marks without a partner</source>
        <translation>Signes dépareillés</translation>
    </message>
    <message>
        <source>“%1” has no partner in this paragraph: is one missing, or one too many?</source>
        <translation>«&#xa0;%1&#xa0;» reste seul dans ce paragraphe&#xa0;: en manque-t-il un, ou y en a-t-il un de trop&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Version %1 restored</source>
        <translation>Version %1 rétablie</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>the site&apos;s name “%1”</source>
        <translation>nom du site «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>headline “%1”</source>
        <translation>titre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the title once more</source>
        <translation>le titre une seconde fois</translation>
    </message>
    <message>
        <source>kicker “%1”</source>
        <translation>surtitre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>photo line “%1”</source>
        <translation>ligne de la photo «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the photo credit “%1” has empty slots: complete it</source>
        <translation>le crédit photo «&#xa0;%1&#xa0;» a des cases vides&#xa0;: complétez-le</translation>
    </message>
    <message>
        <source>lede “%1”</source>
        <translation>chapô «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>words of the page “%1”</source>
        <translation>habillage de la page «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>dateline “%1”</source>
        <translation>lieu et date «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>crosshead “%1”</source>
        <translation>intertitre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>paragraphs: %1</source>
        <translation>paragraphes&#xa0;: %1</translation>
    </message>
    <message>
        <source>signature “%1”</source>
        <translation>signature «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>line ends taken out of paragraphs: %1</source>
        <translation>retours à la ligne ôtés des paragraphes&#xa0;: %1</translation>
    </message>
    <message>
        <source>characters were lost before this came here, in “%1”: ask the sender</source>
        <translation>des caractères ont été perdus avant d’arriver ici, dans «&#xa0;%1&#xa0;»&#xa0;: demandez à l’expéditeur</translation>
    </message>
    <message>
        <source>there is no headline: write one</source>
        <translation>il n’y a pas de titre&#xa0;: écrivez-en un</translation>
    </message>
    <message>
        <source>nothing shows which passage is the lede</source>
        <translation>rien n’indique quel passage est le chapô</translation>
    </message>
    <message>
        <source>there is no body under the title</source>
        <translation>il n’y a pas de corps sous le titre</translation>
    </message>
    <message>
        <source>Ledger, entry %1: entries before it are missing or stand elsewhere.</source>
        <translation>Registre, entrée %1&#xa0;: des entrées qui la précèdent manquent ou sont ailleurs.</translation>
    </message>
    <message>
        <source>Ledger, entry %1: it does not follow the entry before it.</source>
        <translation>Registre, entrée %1&#xa0;: elle ne suit pas l’entrée qui la précède.</translation>
    </message>
    <message>
        <source>Ledger, entry %1: it was changed after it was written.</source>
        <translation>Registre, entrée %1&#xa0;: elle a été modifiée après avoir été écrite.</translation>
    </message>
    <message>
        <source>Ledger: it does not end where the last sign-off noted; it was cut or written anew.</source>
        <translation>Registre&#xa0;: il ne finit pas là où le dernier bon à tirer l’a noté&#x202f;; il a été coupé ou récrit.</translation>
    </message>
    <message>
        <source>There is no “%1” here. Nothing was changed. Check the name or the id.</source>
        <translation>Il n’y a pas de «&#xa0;%1&#xa0;» ici. Rien n’a été modifié. Vérifiez le nom ou l’identifiant.</translation>
    </message>
    <message>
        <source>“%1” fits several articles. Nothing was changed. Give more of the id.</source>
        <translation>«&#xa0;%1&#xa0;» désigne plusieurs articles. Rien n’a été modifié. Donnez un identifiant plus long.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was changed. Check that it is there and that you may open it.</source>
        <translation>«&#xa0;%1&#xa0;» est illisible. Rien n’a été modifié. Vérifiez que le fichier existe et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. What was there before is intact. Make room on the disk or choose another folder, then try again.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;». Ce qui s’y trouvait est intact. Libérez de la place sur le disque ou choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>This is no text in that encoding (byte %1). Nothing was taken in. Name the encoding that it was written in.</source>
        <translation>Ce n’est pas un texte dans cet encodage (octet %1). Rien n’a été importé. Indiquez l’encodage d’origine du texte.</translation>
    </message>
    <message>
        <source>There is no text in it. Nothing was taken in. Check that it is the right file.</source>
        <translation>Il n’y a là aucun texte. Rien n’a été importé. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>“%1” is not what it should be. Nothing was changed. Check that it is the right file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas ce qui était attendu. Rien n’a été modifié. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>“%1” is refused for safety. Nothing was written.</source>
        <translation>«&#xa0;%1&#xa0;» est refusé par sécurité. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Somebody changed this article in between. Nothing was overwritten and your text is not lost. Read the newer text, then try again.</source>
        <translation>Quelqu’un a modifié cet article entre-temps. Rien n’a été écrasé et votre texte n’est pas perdu. Lisez la nouvelle version, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program kept the desk busy for too long. Nothing was changed. Try again.</source>
        <translation>Un autre programme a occupé la base trop longtemps. Rien n’a été modifié. Réessayez.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it does not hold what was stored. Nothing was changed. Keep the file as it is, and go back to a copy.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;: ce n’est plus ce qui avait été enregistré. Rien n’a été modifié. Gardez le fichier tel quel et reprenez une copie.</translation>
    </message>
    <message>
        <source>“%1” was written by a later version of Feuillet. It can be read and not changed. Install that version.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente de Feuillet. On peut le lire, pas le modifier. Installez cette version.</translation>
    </message>
    <message>
        <source>A part is not installed. Everything else works. Install it with: sudo apt install %1</source>
        <translation>Il manque un composant. Tout le reste fonctionne. Installez-le avec&#xa0;: sudo apt install %1</translation>
    </message>
    <message>
        <source>The desk knows nobody called “%1”. Nothing was changed. Declare the person first, or say who you are.</source>
        <translation>La rédaction ne connaît personne du nom de «&#xa0;%1&#xa0;». Rien n’a été modifié. Déclarez d’abord cette personne, ou dites qui vous êtes.</translation>
    </message>
    <message>
        <source>Somebody is called “%1” already. Nothing was changed. Choose another spelling.</source>
        <translation>Quelqu’un s’appelle déjà «&#xa0;%1&#xa0;». Rien n’a été modifié. Choisissez une autre graphie.</translation>
    </message>
    <message>
        <source>This cannot be done at the stage where the article is. Nothing was changed.</source>
        <translation>L’article n’en est pas à une étape qui le permet. Rien n’a été modifié. Regardez d’abord où il en est.</translation>
    </message>
    <message>
        <source>%1 does not have the role that this needs. Nothing was changed. Ask somebody who has it.</source>
        <translation>%1 n’a pas le rôle qu’il faut pour cela. Rien n’a été modifié. Demandez à quelqu’un qui l’a.</translation>
    </message>
    <message>
        <source>%1 wrote this text: another person must sign it. Nothing was changed.</source>
        <translation>%1 a écrit ce texte&#xa0;: une autre personne doit le signer. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>You typed something into this article that is not saved. It is safe in a draft. Save it or discard it first.</source>
        <translation>Vous avez saisi dans cet article du texte qui n’est pas enregistré. Il est en sûreté dans un brouillon. Enregistrez-le ou abandonnez-le d’abord.</translation>
    </message>
    <message>
        <source>The article has no headline. Nothing was changed. Write one and save.</source>
        <translation>L’article n’a pas de titre. Rien n’a été modifié. Écrivez-en un et enregistrez.</translation>
    </message>
    <message>
        <source>This needs a note that says why. Nothing was changed.</source>
        <translation>Il faut une note qui dise pourquoi. Rien n’a été modifié. Écrivez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>Nobody signed this text off. Nothing was written. Have it signed, or export a proof.</source>
        <translation>Personne n’a signé le bon à tirer de ce texte. Rien n’a été écrit. Faites-le signer, ou exportez une épreuve.</translation>
    </message>
    <message>
        <source>The text was changed after it was signed off. Nothing was written. Have it signed again, or export a proof.</source>
        <translation>Le texte a été modifié après le bon à tirer. Rien n’a été écrit. Faites-le signer de nouveau, ou exportez une épreuve.</translation>
    </message>
    <message>
        <source>This text is signed off already, as it stands. Nothing was changed.</source>
        <translation>Ce texte a déjà son bon à tirer, tel qu’il est. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another article was published at “%1”. Nothing was written. Change the headline, the web headline or the rubric of this one, and have it signed.</source>
        <translation>Un autre article est déjà publié à l’adresse «&#xa0;%1&#xa0;». Rien n’a été écrit. Changez le titre, le titre web ou la rubrique de celui-ci, puis faites-le signer.</translation>
    </message>
    <message>
        <source>“%1” is on a network file system, where the desk&apos;s store could be damaged. Nothing was changed. Choose a folder of this computer.</source>
        <translation>«&#xa0;%1&#xa0;» est sur un disque réseau, où la base de la rédaction pourrait s’abîmer. Rien n’a été modifié. Choisissez un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>dropped: %1</source>
        <translation>écarté&#xa0;: %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The store&apos;s file is damaged: %1.</source>
        <translation>Le fichier de la base est endommagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Article %1: a draft of it cannot be read any more.</source>
        <translation>Article %1&#xa0;: un de ses brouillons n’est plus lisible.</translation>
    </message>
    <message>
        <source>Article %1, revision %2: it is not what was saved%3.</source>
        <translation>Article %1, version %2&#xa0;: ce n’est pas ce qui a été enregistré%3.</translation>
    </message>
    <message>
        <source>Article %1: where it stands is not where its history ends%2.</source>
        <translation>Article %1&#xa0;: son étape n’est pas celle où finit son historique%2.</translation>
    </message>
    <message>
        <source>Article %1: its sign-off does not belong to the revision that it names%2.</source>
        <translation>Article %1&#xa0;: son bon à tirer n’est pas celui de la version qu’il désigne%2.</translation>
    </message>
    <message>
        <source>A person is not as declared%1.</source>
        <translation>Une personne n’est plus telle que déclarée%1.</translation>
    </message>
    <message>
        <source>A picture is not the one that was stored%1.</source>
        <translation>Une image n’est plus celle qui a été enregistrée%1.</translation>
    </message>
    <message>
        <source>I read this exact text, its titles, captions and pictures, and accept it for publication.</source>
        <translation>J’ai lu ce texte exact, ses titres, ses légendes et ses images, et je l’accepte pour publication.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>1re lecture</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>2e lecture</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Bon à tirer</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Rectifié</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Au frigo</translation>
    </message>
    <message>
        <source>Send to be read</source>
        <translation>Envoyer en relecture</translation>
    </message>
    <message>
        <source>Return to the author</source>
        <translation>Renvoyer avec note</translation>
    </message>
    <message>
        <source>Take for first reading</source>
        <translation>Prendre en 1re lecture</translation>
    </message>
    <message>
        <source>Take for second reading</source>
        <translation>Prendre en 2e lecture</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Signer le bon à tirer</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Publish a correction</source>
        <translation>Publier un rectificatif</translation>
    </message>
    <message>
        <source>Publish an update</source>
        <translation>Publier une mise à jour</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Put on the shelf</source>
        <translation>Mettre au frigo</translation>
    </message>
    <message>
        <source>Take from the shelf</source>
        <translation>Sortir du frigo</translation>
    </message>
    <message>
        <source>journalist</source>
        <translation>journaliste</translation>
    </message>
    <message>
        <source>copy editor</source>
        <translation>secrétaire de rédaction</translation>
    </message>
    <message>
        <source>producer</source>
        <translation>responsable d’édition</translation>
    </message>
    <message>
        <source>chief editor</source>
        <translation>rédaction en chef</translation>
    </message>
    <message>
        <source>%1 does not answer. Your text is safe, and everything else works. Try again.</source>
        <translation>%1 ne répond pas. Votre texte est en sûreté et tout le reste fonctionne. Réessayez.</translation>
    </message>
    <message>
        <source>“%1” clashes with another entry of the house dictionary: one accepts what the other refuses, or both refuse the same. Nothing was changed. Change the other entry first.</source>
        <translation>«&#xa0;%1&#xa0;» contredit une autre entrée du dictionnaire maison&#xa0;: l’une accepte ce que l’autre refuse, ou les deux refusent la même graphie. Rien n’a été modifié. Changez d’abord l’autre entrée.</translation>
    </message>
    <message>
        <source>“%1” cannot be an entry of the house dictionary. Nothing was changed. Give a spelling with letters, of 100 characters at most, that it does not refuse itself, without “;” and “|”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être une entrée du dictionnaire maison. Rien n’a été modifié. Donnez une graphie qui ait des lettres et 100 caractères au plus, sans point-virgule ni «&#xa0;|&#xa0;», et qui ne soit pas aussi refusée.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was signed: %n blocking finding(s) stand in the text, first of all “%1” (%2). Correct it, or answer what is no fault, and sign again.</source>
        <translation>
            <numerusform>Rien n’a été signé&#xa0;: %n remarque bloquante reste dans le texte, «&#xa0;%1&#xa0;» (%2). Corrigez-la, ou ignorez-la si ce n’est pas une faute, puis signez de nouveau.</numerusform>
            <numerusform>Rien n’a été signé&#xa0;: %n remarques bloquantes restent dans le texte, à commencer par «&#xa0;%1&#xa0;» (%2). Corrigez-les, ou ignorez celles qui ne sont pas des fautes, puis signez de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was signed: %n suggestion(s) wait for an answer, first of all about “%1”. Accept or refuse them, save, and sign again.</source>
        <translation>
            <numerusform>Rien n’a été signé&#xa0;: %n suggestion attend une réponse, sur «&#xa0;%1&#xa0;». Acceptez-la ou refusez-la, enregistrez, puis signez.</numerusform>
            <numerusform>Rien n’a été signé&#xa0;: %n suggestions attendent une réponse, d’abord sur «&#xa0;%1&#xa0;». Acceptez-les ou refusez-les, enregistrez, puis signez.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>The story is under embargo until %1. Nothing was written. A chief can break the embargo, with a reason.</source>
        <translation>L’article est sous embargo jusqu’au %1. Rien n’a été écrit. Un rédacteur en chef peut lever l’embargo, avec un motif.</translation>
    </message>
    <message>
        <source>No embargo holds this story back. Nothing was changed.</source>
        <translation>Aucun embargo ne retient cet article. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be written. What was saved before is intact, and what is on the screen stays there. Make room on the disk, then save again.</source>
        <translation>Le disque est plein&#xa0;: «&#xa0;%1&#xa0;» n’a pas pu être écrit. Ce qui était enregistré est intact, et ce qui est à l’écran y reste. Libérez de la place, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The disk is full. Your text is safe, in room that was held for it. Make room on the disk now: the next save may find none.</source>
        <translation>Le disque est plein. Votre texte est en sûreté, dans la place qui lui était réservée. Libérez de la place maintenant&#xa0;: le prochain enregistrement pourrait échouer.</translation>
    </message>
    <message>
        <source>Feuillet is open on this desk, in a window or another command. Nothing was changed. Close it, then restore.</source>
        <translation>Feuillet est ouvert sur cette rédaction, dans une fenêtre ou une autre commande. Rien n’a été modifié. Fermez-le, puis restaurez.</translation>
    </message>
    <message>
        <source>This desk was made by an earlier version of Feuillet, and no backup of it could be made before bringing it up to date (%1). Nothing was changed. Make room on the disk or give access to the folder, then try again.</source>
        <translation>Cette rédaction vient d’une version antérieure de Feuillet et n’a pas pu être sauvegardée avant sa mise à jour (%1). Rien n’a été modifié. Libérez de la place ou donnez accès au dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Break the embargo</source>
        <translation>Lever l’embargo</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rectificatif</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>Droit de réponse</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Page in a ZIP</source>
        <translation>Page dans un ZIP</translation>
    </message>
    <message>
        <source>HTML for a CMS</source>
        <translation>HTML pour un CMS</translation>
    </message>
    <message>
        <source>ninjs 3.1</source>
        <translation>ninjs 3.1</translation>
    </message>
    <message>
        <source>Feuillet article</source>
        <translation>Article Feuillet</translation>
    </message>
    <message>
        <source>Wire text</source>
        <translation>Texte de dépêche</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>“%1” was put there by somebody else, where a page of the site would stand. Nothing was written. Move it away, or choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» vient d’ailleurs et tient la place d’une page du site. Rien n’a été écrit. Déplacez ce fichier, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The template %1 has a fault at line %2, column %3: %4. Nothing was published with it.</source>
        <translation>Le modèle %1 a une erreur ligne %2, colonne %3&#xa0;: %4. Rien n’a été publié avec lui.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Article %1: a note is not what was decided about it%2.</source>
        <translation>Article %1&#xa0;: une note ne dit pas ce qui a été décidé à son sujet%2.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Long read, large photo</source>
        <translation>Grand format, grande photo</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Brève</translation>
    </message>
    <message>
        <source>The web engine does not print for the root user. Nothing was written. Start the program as an ordinary user.</source>
        <translation>Le moteur web n’imprime pas pour l’utilisateur root. Rien n’a été écrit. Démarrez le programme en tant qu’utilisateur ordinaire.</translation>
    </message>
    <message>
        <source>“%1” is a document of another program, which Feuillet does not read yet. Nothing was taken in. Open it there, copy all of it and paste it into a new article: bold, italic and links come along.</source>
        <translation>«&#xa0;%1&#xa0;» est un document d’un autre programme, que Feuillet ne lit pas encore. Rien n’a été reçu. Ouvrez-le dans ce programme, copiez tout et collez dans un nouvel article&#xa0;: gras, italique et liens suivent.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>There is no encoding “%1”.</source>
        <translation>Il n’y a pas d’encodage «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Il n’y a pas d’option «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” takes no option “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne prend pas l’option «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” needs more than that.</source>
        <translation>«&#xa0;%1&#xa0;» a besoin d’un argument de plus.</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne sait que faire de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Name a file to import, “-” for the standard input, or --sample.</source>
        <translation>Indiquez un fichier à importer, «&#xa0;-&#xa0;» pour l’entrée standard, ou --sample.</translation>
    </message>
    <message>
        <source>%1: nothing says how this is encoded; it was read as %2. If accents or quotes are wrong, name the encoding with --encoding.</source>
        <translation>%1&#xa0;: rien n’indique l’encodage&#x202f;; le texte a été lu en %2. Si des accents ou des guillemets sont faux, indiquez l’encodage avec --encoding.</translation>
    </message>
    <message>
        <source>What is to be done? feuillet-cli --help lists the verbs.</source>
        <translation>Que faut-il faire&#x202f;? feuillet-cli --help donne la liste des verbes.</translation>
    </message>
    <message>
        <source>There is no verb “%1”. feuillet-cli --help lists them.</source>
        <translation>Il n’y a pas de verbe «&#xa0;%1&#xa0;». feuillet-cli --help en donne la liste.</translation>
    </message>
    <message>
        <source>--lang is fr or en.</source>
        <translation>--lang vaut fr ou en.</translation>
    </message>
    <message>
        <source>A person has a name and a role: --role journalist, copyEditor, producer or chief.</source>
        <translation>Une personne a un nom et un rôle&#xa0;: --role journalist, copyEditor, producer ou chief.</translation>
    </message>
    <message>
        <source>%1 is declared: %2.</source>
        <translation>%1 fait partie de la rédaction&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: the page was there already, as it is.</source>
        <translation>%1&#xa0;: la page était déjà là, identique.</translation>
    </message>
    <message>
        <source>Where to? --to names the site&apos;s folder.</source>
        <translation>Où publier&#x202f;? Indiquez le dossier du site avec --to.</translation>
    </message>
    <message>
        <source>Name the articles to publish, or --all-signed.</source>
        <translation>Indiquez les articles à publier, ou --all-signed.</translation>
    </message>
    <message>
        <source>Everything is as it was stored.</source>
        <translation>Tout est tel qu’enregistré.</translation>
    </message>
    <message>
        <source>There is no stage “%1”. There are: %2.</source>
        <translation>Il n’y a pas d’étape «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--format is wire, json, text or html.</source>
        <translation>--format vaut wire, json, text ou html.</translation>
    </message>
    <message>
        <source>There is no revision “%1”.</source>
        <translation>Il n’y a pas de version «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The answer could not be written to the standard output.</source>
        <translation>La réponse n’a pas pu être écrite sur la sortie standard.</translation>
    </message>
    <message>
        <source>declares a person of the desk</source>
        <translation>déclare une personne de la rédaction</translation>
    </message>
    <message>
        <source>the people of the desk</source>
        <translation>donne les personnes de la rédaction</translation>
    </message>
    <message>
        <source>prints an article</source>
        <translation>affiche un article</translation>
    </message>
    <message>
        <source>keeps a new revision; prints “ACK ID REVISION” when it is safe</source>
        <translation>enregistre une version&#x202f;; affiche «&#xa0;ACK ID VERSION&#xa0;» quand elle est en sûreté</translation>
    </message>
    <message>
        <source>finds articles by their words</source>
        <translation>trouve des articles par leurs mots</translation>
    </message>
    <message>
        <source>sends an article to be read</source>
        <translation>envoie un article en relecture</translation>
    </message>
    <message>
        <source>sends it back to its author, with a note</source>
        <translation>le renvoie à l’auteur, avec une note</translation>
    </message>
    <message>
        <source>signs the newest text off: read, accepted, not your own</source>
        <translation>signe le bon à tirer du dernier texte&#xa0;: lu, accepté, écrit par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>puts an article on the shelf</source>
        <translation>met un article au frigo</translation>
    </message>
    <message>
        <source>takes it back from the shelf</source>
        <translation>le sort du frigo</translation>
    </message>
    <message>
        <source>what was typed and not saved</source>
        <translation>donne ce qui a été saisi et non enregistré</translation>
    </message>
    <message>
        <source>makes your draft of an article a revision</source>
        <translation>fait de votre brouillon d’un article une version</translation>
    </message>
    <message>
        <source>the desk&apos;s folder</source>
        <translation>le dossier de la rédaction</translation>
    </message>
    <message>
        <source>who you are</source>
        <translation>qui vous êtes</translation>
    </message>
    <message>
        <source>language of what is said: French unless told</source>
        <translation>la langue des messages&#xa0;: le français par défaut</translation>
    </message>
    <message>
        <source>this help; after a verb, help on the verb</source>
        <translation>cette aide&#x202f;; après un verbe, l’aide de ce verbe</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>la version du programme</translation>
    </message>
    <message>
        <source>journalist, copyEditor, producer or chief; may be repeated</source>
        <translation>journalist, copyEditor, producer ou chief&#x202f;; répétable</translation>
    </message>
    <message>
        <source>the encoding of the file, where it cannot be known</source>
        <translation>l’encodage du fichier, quand rien ne l’indique</translation>
    </message>
    <message>
        <source>the wire that comes with the program</source>
        <translation>la dépêche d’exemple fournie avec le programme</translation>
    </message>
    <message>
        <source>only articles at this stage</source>
        <translation>seulement les articles à cette étape</translation>
    </message>
    <message>
        <source>for machines</source>
        <translation>pour les machines</translation>
    </message>
    <message>
        <source>this revision instead of the newest</source>
        <translation>cette version plutôt que la dernière</translation>
    </message>
    <message>
        <source>the revision that the text was written from; refused if it is not the newest</source>
        <translation>la version d’où part le texte&#x202f;; refusé si ce n’est pas la dernière</translation>
    </message>
    <message>
        <source>without grammar, which takes longest</source>
        <translation>sans la grammaire, qui est la plus lente</translation>
    </message>
    <message>
        <source>a watermarked proof, signed or not</source>
        <translation>une épreuve marquée en filigrane, signée ou non</translation>
    </message>
    <message>
        <source>%1 was not known to the desk and is now declared as a journalist.</source>
        <translation>La rédaction ne connaissait pas %1, qui est maintenant journaliste.</translation>
    </message>
    <message>
        <source>--format is wire or json.</source>
        <translation>--format vaut wire ou json.</translation>
    </message>
    <message>
        <source>the articles, last changed first: id, stage, revision, seal, title</source>
        <translation>donne les articles, du plus récent au plus ancien&#xa0;: identifiant, étape, version, BAT, titre</translation>
    </message>
    <message>
        <source>the site&apos;s name</source>
        <translation>le nom du site</translation>
    </message>
    <message>
        <source>where its pages will be: https://…</source>
        <translation>l’adresse où seront ses pages&#xa0;: https://…</translation>
    </message>
    <message>
        <source>prints what there is to correct: line:column, words → proposals — why</source>
        <translation>affiche ce qu’il y a à corriger&#xa0;: ligne:colonne, mots → propositions —&#xa0;raison</translation>
    </message>
    <message numerus="yes">
        <source>(%n times)</source>
        <translation>
            <numerusform>(%n fois)</numerusform>
            <numerusform>(%n fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>A kind is word, person, place or acronym.</source>
        <translation>Une nature est word, person, place ou acronym.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) imported.</source>
        <translation>
            <numerusform>%Ln nom importé.</numerusform>
            <numerusform>%Ln noms importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>the house dictionary, one entry a line</source>
        <translation>donne le dictionnaire maison, une entrée par ligne</translation>
    </message>
    <message>
        <source>keeps a name, with the spellings that the house refuses</source>
        <translation>retient un nom, avec les graphies que la maison refuse</translation>
    </message>
    <message>
        <source>takes names out</source>
        <translation>retire des noms</translation>
    </message>
    <message>
        <source>takes a file of names in, whole or not at all</source>
        <translation>importe un fichier de noms, en entier ou pas du tout</translation>
    </message>
    <message>
        <source>writes the names into a file</source>
        <translation>écrit les noms dans un fichier</translation>
    </message>
    <message>
        <source>names of signed articles that nobody taught yet</source>
        <translation>donne les noms des articles signés qui manquent au dictionnaire maison</translation>
    </message>
    <message>
        <source>Name one file, or “-”.</source>
        <translation>Indiquez un fichier, ou «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>There is no house style “%1”; --list names them.</source>
        <translation>Il n’y a pas de marche «&#xa0;%1&#xa0;»&#x202f;; --list en donne la liste.</translation>
    </message>
    <message>
        <source>prints the text with its typography set right</source>
        <translation>affiche le texte, sa typographie corrigée</translation>
    </message>
    <message>
        <source>a spelling that the house refuses; may be repeated</source>
        <translation>une graphie que la maison refuse&#x202f;; répétable</translation>
    </message>
    <message>
        <source>what a person is said to be</source>
        <translation>la fonction d’une personne</translation>
    </message>
    <message>
        <source>the house style: presse unless told</source>
        <translation>la marche&#xa0;: presse par défaut</translation>
    </message>
    <message>
        <source>only list the house styles</source>
        <translation>donne seulement la liste des marches</translation>
    </message>
    <message>
        <source>the settings of proofing: kinds, house style, severities</source>
        <translation>donne les réglages de la correction&#xa0;: vérifications, marche, gravités</translation>
    </message>
    <message>
        <source>takes the settings of a file in place of those of the desk</source>
        <translation>remplace les réglages de la rédaction par ceux d’un fichier</translation>
    </message>
    <message>
        <source>writes the settings into a file that newsrooms can share</source>
        <translation>écrit les réglages dans un fichier, à partager entre rédactions</translation>
    </message>
    <message>
        <source>What the desk was is kept: %1</source>
        <translation>L’état précédent est conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>copies the whole desk, to its folder of backups unless told</source>
        <translation>copie toute la rédaction, dans son dossier de sauvegardes sauf indication</translation>
    </message>
    <message>
        <source>the backups: moment, kind, file</source>
        <translation>les sauvegardes&#xa0;: moment, genre, fichier</translation>
    </message>
    <message>
        <source>puts a backup in the place of the desk, which is kept too</source>
        <translation>remplace la rédaction par une sauvegarde, et garde l’état présent</translation>
    </message>
    <message>
        <source>Revisions %1 and %2 are the same.</source>
        <translation>Les révisions %1 et %2 sont identiques.</translation>
    </message>
    <message>
        <source>what changed from revision A to B, numbers or “bat” or “author”; else from the one before to the newest</source>
        <translation>ce qui a changé de la révision A à B, des numéros ou «&#xa0;bat&#xa0;» ou «&#xa0;author&#xa0;»&#x202f;; sinon de l’avant-dernière à la dernière</translation>
    </message>
    <message>
        <source>sets your draft of an article aside for thirty days</source>
        <translation>écarte votre brouillon pour trente jours</translation>
    </message>
    <message>
        <source>who did what with an article, and when</source>
        <translation>qui a fait quoi sur un article, et quand</translation>
    </message>
    <message>
        <source>lists what people say and suggest about an article</source>
        <translation>donne ce qu’on dit et suggère d’un article</translation>
    </message>
    <message>
        <source>says something about words of an article; prints the note&apos;s id</source>
        <translation>dit quelque chose de mots d’un article&#x202f;; affiche l’identifiant de la note</translation>
    </message>
    <message>
        <source>To be removed: %1</source>
        <translation>À retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>To be replaced: %1</source>
        <translation>À remplacer&#xa0;: %1</translation>
    </message>
    <message>
        <source>--kind is correction, clarification, update or withdrawal.</source>
        <translation>--kind vaut correction, clarification, update ou withdrawal.</translation>
    </message>
    <message>
        <source>--from names who asks; --received is a day such as 2026-03-05.</source>
        <translation>--from dit qui demande&#x202f;; --received est un jour, par exemple 2026-03-05.</translation>
    </message>
    <message>
        <source>tells readers what changed after publication</source>
        <translation>dit aux lecteurs ce qui a changé après la publication</translation>
    </message>
    <message>
        <source>what readers were told, and the files to replace</source>
        <translation>ce qui a été dit aux lecteurs, et les fichiers à remplacer</translation>
    </message>
    <message>
        <source>a right of reply that is asked for; prints its id</source>
        <translation>un droit de réponse demandé&#x202f;; affiche son identifiant</translation>
    </message>
    <message>
        <source>the replies with their clock and measure</source>
        <translation>les droits de réponse avec leur délai et leur longueur</translation>
    </message>
    <message>
        <source>puts a reply under the story</source>
        <translation>met une réponse sous l’article</translation>
    </message>
    <message>
        <source>declines a reply, with the reason</source>
        <translation>refuse une réponse, avec le motif</translation>
    </message>
    <message>
        <source>lets an embargoed article go out; a chief, with a reason</source>
        <translation>laisse sortir un article sous embargo&#x202f;; rédacteur en chef, avec un motif</translation>
    </message>
    <message>
        <source>what was discarded in the last thirty days</source>
        <translation>ce qui a été écarté depuis trente jours</translation>
    </message>
    <message>
        <source>what to tell the author; or the desk, of a name or a reason</source>
        <translation>ce qu’on dit à l’auteur&#x202f;; ou à la rédaction, d’un nom ou d’un motif</translation>
    </message>
    <message>
        <source>names: word, person, place or acronym, a word unless told; announce: correction, clarification, update or withdrawal</source>
        <translation>names&#xa0;: word, person, place ou acronym, un mot sauf indication&#x202f;; announce&#xa0;: correction, clarification, update ou withdrawal</translation>
    </message>
    <message>
        <source>what readers are told</source>
        <translation>ce qui est dit aux lecteurs</translation>
    </message>
    <message>
        <source>who asks for the reply</source>
        <translation>qui demande la réponse</translation>
    </message>
    <message>
        <source>when it came: 2026-03-05; today unless told</source>
        <translation>le jour de réception&#xa0;: 2026-03-05&#x202f;; aujourd’hui sauf indication</translation>
    </message>
    <message>
        <source>The daily backup could not be made. %1</source>
        <translation>La sauvegarde du jour n’a pas pu être faite. %1</translation>
    </message>
    <message>
        <source>--format is one of: %1.</source>
        <translation>--format vaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>one article as a file: its page (zip), HTML for a CMS, ninjs, an article&apos;s file (feuillet), wire text, text or JSON</source>
        <translation>un article en fichier&#xa0;: sa page (zip), du HTML pour un CMS, ninjs, un fichier d’article (feuillet), du texte de dépêche, du texte ou du JSON</translation>
    </message>
    <message>
        <source>takes wire text and articles&apos; files in; prints their ids</source>
        <translation>reçoit des dépêches et des fichiers d’article&#x202f;; imprime leurs identifiants</translation>
    </message>
    <message>
        <source>show: wire, json, text or html; save: wire or json; export: zip, html, ninjs, feuillet, wire, text or json</source>
        <translation>show&#xa0;: wire, json, text ou html&#x202f;; save&#xa0;: wire ou json&#x202f;; export&#xa0;: zip, html, ninjs, feuillet, wire, text ou json</translation>
    </message>
    <message>
        <source>the site&apos;s folder; export: a file, or the standard output</source>
        <translation>le dossier du site&#x202f;; export&#xa0;: un fichier, ou la sortie standard</translation>
    </message>
    <message>
        <source>A layout is article, long-read or brief.</source>
        <translation>Un gabarit est article, long-read ou brief.</translation>
    </message>
    <message>
        <source>how the page shows a story, or another way to show it</source>
        <translation>le gabarit d’un article, ou un autre</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>alternative text</source>
        <translation>texte alternatif</translation>
    </message>
    <message>
        <source>photographer</source>
        <translation>photographe</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>agence</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédit</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>droits</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>prise le</translation>
    </message>
    <message>
        <source>A machine made this picture, or a part of it. Readers are told.</source>
        <translation>Une machine a produit cette image, ou une partie. Les lecteurs en sont avertis.</translation>
    </message>
    <message>
        <source>The credit has empty slots. Write: %1</source>
        <translation>Le crédit a des cases vides. Écrivez&#xa0;: %1</translation>
    </message>
    <message>
        <source>puts a picture into an article; prints the words found in it</source>
        <translation>met une image dans un article&#x202f;; affiche les informations qu’elle contient</translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) in the site</source>
        <translation>
            <numerusform>%n article dans le site</numerusform>
            <numerusform>%n articles dans le site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n fichier écrit</numerusform>
            <numerusform>%n fichiers écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n retiré</numerusform>
            <numerusform>%n retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>writes the pages of signed articles, or the whole site; prints the paths of what went out</source>
        <translation>écrit les pages des articles signés, ou tout le site&#x202f;; affiche les chemins de ce qui est sorti</translation>
    </message>
    <message>
        <source>gives a published story the address of its present title; the old one leads there from the next export on</source>
        <translation>donne à un article publié l’adresse de son titre actuel&#x202f;; l’ancienne y mène dès la prochaine publication</translation>
    </message>
    <message>
        <source>the newspaper&apos;s site as its pages tell of it, or changes it</source>
        <translation>le site du journal tel que ses pages le disent, ou le change</translation>
    </message>
    <message>
        <source>%1 is there already and stays as it is.</source>
        <translation>%1 existe déjà et reste tel quel.</translation>
    </message>
    <message>
        <source>Pages go out in the templates that come with the program.</source>
        <translation>Les pages sortent avec les modèles du programme.</translation>
    </message>
    <message>
        <source>the folder of the newsroom&apos;s own page templates, or another one; --to DIR copies the built-in ones to begin with</source>
        <translation>le dossier des modèles de la rédaction, ou un autre&#x202f;; --to DIR copie ceux du programme pour commencer</translation>
    </message>
    <message>
        <source>changed by hand: %1</source>
        <translation>modifié à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>added by hand: %1</source>
        <translation>ajouté à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>removed by hand: %1</source>
        <translation>retiré à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>not what the desk published, though the manifest says so: %1</source>
        <translation>ce n’est pas ce que la rédaction a publié, bien que le manifeste le dise&#xa0;: %1</translation>
    </message>
    <message>
        <source>the manifest names an entry that the desk&apos;s ledger does not hold: %1</source>
        <translation>le manifeste nomme une entrée que le registre de la rédaction n’a pas&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) changed at the desk since; publish again.</source>
        <translation>
            <numerusform>%n article a changé depuis à la rédaction&#x202f;; publiez de nouveau.</numerusform>
            <numerusform>%n articles ont changé depuis à la rédaction&#x202f;; publiez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file is as it was published.</source>
        <translation>Chaque fichier est tel qu’il a été publié.</translation>
    </message>
    <message>
        <source>computes everything again and names what differs: in the store, or in a site that was published from it</source>
        <translation>recalcule tout et nomme ce qui diffère&#xa0;: dans la base, ou dans un site publié depuis elle</translation>
    </message>
    <message>
        <source>the folder of the page&apos;s templates, instead of the desk&apos;s</source>
        <translation>le dossier des modèles, au lieu de celui de la rédaction</translation>
    </message>
    <message>
        <source>the site&apos;s whole identity, as site --json prints it</source>
        <translation>l’identité du site, telle que site --json l’écrit</translation>
    </message>
    <message>
        <source>the site&apos;s logo, a PNG; “-” for none</source>
        <translation>le logo du site, un PNG&#x202f;; «&#xa0;-&#xa0;» pour aucun</translation>
    </message>
    <message>
        <source>the templates that come with the program</source>
        <translation>les modèles du programme</translation>
    </message>
    <message>
        <source>the whole site: everything that is signed or was published, with fronts, feeds and sitemaps</source>
        <translation>tout le site&#xa0;: ce qui est signé ou fut publié, avec les unes, les flux et les plans du site</translation>
    </message>
    <message>
        <source>the folder of a published site</source>
        <translation>le dossier d’un site publié</translation>
    </message>
    <message>
        <source>“-” is the standard input. An id may be shortened.
Exit codes: 0 done, 1 findings, 2 wrong usage, 3 cannot read or write,
4 refused by the desk&apos;s rules, 5 damaged data, 130 interrupted.
</source>
        <translation>«&#xa0;-&#xa0;» est l’entrée standard. Un identifiant peut être abrégé.
Codes de sortie&#xa0;: 0 fait, 1 fautes trouvées, 2 mauvais usage, 3 lecture ou écriture impossible,
4 refusé par les règles de la rédaction, 5 données endommagées, 130 interrompu.
</translation>
    </message>
    <message>
        <source>To install what is missing: %1</source>
        <translation>Pour installer ce qui manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>what is installed beside the program and what is missing, as a report to send: no text, no name</source>
        <translation>ce qui est installé à côté du programme et ce qui manque, sous forme de rapport à envoyer&#xa0;: ni texte ni nom</translation>
    </message>
</context>
<context>
    <name>feuillet::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Open wires…</source>
        <translation>&amp;Ouvrir des dépêches…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Close the article</source>
        <translation>&amp;Fermer l’article</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Italique</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Lien…</translation>
    </message>
    <message>
        <source>No-break &amp;space</source>
        <translation>&amp;Espace insécable</translation>
    </message>
    <message>
        <source>&amp;Crosshead</source>
        <translation>&amp;Intertitre</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Citation</translation>
    </message>
    <message>
        <source>L&amp;ist item</source>
        <translation>É&amp;lément de liste</translation>
    </message>
    <message>
        <source>&amp;Photo…</source>
        <translation>&amp;Photo…</translation>
    </message>
    <message>
        <source>Paste &amp;text only</source>
        <translation>Coller le &amp;texte seul</translation>
    </message>
    <message>
        <source>Move the section u&amp;p</source>
        <translation>&amp;Monter la section</translation>
    </message>
    <message>
        <source>Move the section &amp;down</source>
        <translation>&amp;Descendre la section</translation>
    </message>
    <message>
        <source>To the &amp;headline</source>
        <translation>Au &amp;titre</translation>
    </message>
    <message>
        <source>To the &amp;lede</source>
        <translation>Au &amp;chapô</translation>
    </message>
    <message>
        <source>To the &amp;photo</source>
        <translation>À la &amp;photo</translation>
    </message>
    <message>
        <source>To the &amp;body</source>
        <translation>Au c&amp;orps</translation>
    </message>
    <message>
        <source>To the &amp;signature</source>
        <translation>À la &amp;signature</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;File des articles</translation>
    </message>
    <message>
        <source>&amp;Corrections</source>
        <translation>&amp;Corrections</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Relecture</translation>
    </message>
    <message>
        <source>&amp;Find an article</source>
        <translation>&amp;Trouver un article</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ré&amp;duire</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Remarque &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Remarque &amp;précédente</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Panneau &amp;suivant</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Panneau &amp;précédent</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>&amp;Submit for review</source>
        <translation>&amp;Envoyer en relecture</translation>
    </message>
    <message>
        <source>&amp;Return with a note…</source>
        <translation>&amp;Renvoyer avec note…</translation>
    </message>
    <message>
        <source>Sign &amp;off…</source>
        <translation>Signer le &amp;bon à tirer…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publier…</translation>
    </message>
    <message>
        <source>S&amp;helve</source>
        <translation>Mettre au &amp;frigo</translation>
    </message>
    <message>
        <source>Take &amp;off the shelf</source>
        <translation>&amp;Sortir du frigo</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>&amp;Ajouter une personne…</translation>
    </message>
    <message>
        <source>&amp;About Feuillet</source>
        <translation>À &amp;propos de Feuillet</translation>
    </message>
    <message>
        <source>The &amp;newspaper…</source>
        <translation>Le &amp;journal…</translation>
    </message>
    <message>
        <source>Correct the t&amp;ypography…</source>
        <translation>&amp;Corriger la typographie…</translation>
    </message>
    <message>
        <source>&amp;Automatic typography</source>
        <translation>T&amp;ypographie automatique</translation>
    </message>
    <message>
        <source>S&amp;ynonyms</source>
        <translation>S&amp;ynonymes</translation>
    </message>
    <message>
        <source>House &amp;dictionary…</source>
        <translation>&amp;Dictionnaire maison…</translation>
    </message>
    <message>
        <source>Show &amp;spaces</source>
        <translation>Aff&amp;icher les espaces</translation>
    </message>
    <message>
        <source>Proofing se&amp;ttings…</source>
        <translation>Ré&amp;glages de la correction…</translation>
    </message>
    <message>
        <source>&amp;Unsaved texts…</source>
        <translation>Textes non en&amp;registrés…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>Article s&amp;lip…</source>
        <translation>Fi&amp;che de l’article…</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versions</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>N&amp;otes</translation>
    </message>
    <message>
        <source>Next di&amp;fference</source>
        <translation>Différence s&amp;uivante</translation>
    </message>
    <message>
        <source>Previous d&amp;ifference</source>
        <translation>Différence pr&amp;écédente</translation>
    </message>
    <message>
        <source>&amp;Add a note…</source>
        <translation>Ajouter une &amp;note…</translation>
    </message>
    <message>
        <source>Propose instead of chan&amp;ge</source>
        <translation>Proposer au lieu de &amp;modifier</translation>
    </message>
    <message>
        <source>Artic&amp;le history…</source>
        <translation>&amp;Historique de l’article…</translation>
    </message>
    <message>
        <source>&amp;Correct or withdraw…</source>
        <translation>&amp;Rectifier ou retirer…</translation>
    </message>
    <message>
        <source>&amp;Right of reply…</source>
        <translation>&amp;Droit de réponse…</translation>
    </message>
    <message>
        <source>&amp;Break the embargo…</source>
        <translation>&amp;Lever l’embargo…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Copy as H&amp;TML</source>
        <translation>Copier en H&amp;TML</translation>
    </message>
    <message>
        <source>Publish the &amp;site…</source>
        <translation>Pu&amp;blier le site…</translation>
    </message>
    <message>
        <source>Proof as P&amp;DF…</source>
        <translation>Épre&amp;uve en PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le suiva&amp;nt</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;emplacer…</translation>
    </message>
    <message>
        <source>Focus &amp;mode</source>
        <translation>&amp;Mode concentration</translation>
    </message>
    <message>
        <source>Preferen&amp;ces…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>&amp;Every action…</source>
        <translation>&amp;Toutes les actions…</translation>
    </message>
    <message>
        <source>System &amp;state…</source>
        <translation>État du &amp;système…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>High contrast, &amp;black on white</source>
        <translation>Contraste élevé, &amp;noir sur blanc</translation>
    </message>
    <message>
        <source>High contrast, &amp;white on black</source>
        <translation>Contraste élevé, &amp;blanc sur noir</translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
</context>
<context>
    <name>feuillet::AxeCheck</name>
    <message numerus="yes">
        <source>Accessibility: %1 (%2, %n time(s))</source>
        <translation>
            <numerusform>Accessibilité&#xa0;: %1 (%2, %n fois)</numerusform>
            <numerusform>Accessibilité&#xa0;: %1 (%2, %n fois)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::BackupsDesk</name>
    <message>
        <source>Backed up: %1</source>
        <translation>Sauvegardé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>feuillet::BackupsDialog</name>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <translation>dddd d MMMM, HH:mm</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>du jour</translation>
    </message>
    <message>
        <source>before an update of Feuillet</source>
        <translation>avant une mise à jour de Feuillet</translation>
    </message>
    <message>
        <source>before a restoration</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>There is no backup of this desk yet.</source>
        <translation>Cette rédaction n’a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Last backup: %1. One is made each day, and checked; the older ones are thinned out.</source>
        <translation>Dernière sauvegarde&#xa0;: %1. Il s’en fait une par jour, vérifiée&#x202f;; les anciennes sont éclaircies.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups of the desk</source>
        <translation>Sauvegardes de la rédaction</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The desk is being copied. You can go on writing.</source>
        <translation>Copie en cours. Vous pouvez continuer d’écrire.</translation>
    </message>
    <message>
        <source>&amp;Restore this one</source>
        <translation>&amp;Restaurer celle-ci</translation>
    </message>
    <message>
        <source>The whole desk goes back to %1, for everybody who works on it. What it is now is kept as a backup. Feuillet closes and opens again.</source>
        <translation>Toute la rédaction revient à %1, pour tout le monde. L’état présent est gardé en sauvegarde. Feuillet se ferme et se rouvre.</translation>
    </message>
</context>
<context>
    <name>feuillet::Checklist</name>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>À voir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Blocks the sign-off: %1</source>
        <translation>Bloque le bon à tirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Names and titles of people are right</source>
        <translation>Les noms et les fonctions sont justes</translation>
    </message>
    <message>
        <source>Figures and dates are right</source>
        <translation>Les chiffres et les dates sont justes</translation>
    </message>
    <message>
        <source>We may publish the pictures</source>
        <translation>Nous avons les droits des photos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Show in the text: %1</source>
        <translation>Voir dans le texte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>feuillet::ChecksList</name>
    <message>
        <source>Points of the page</source>
        <translation>Points de la page</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Montrer dans le texte</translation>
    </message>
    <message>
        <source>No point to check</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>The HTML is broken: browsers have to repair it.</source>
        <translation>Le HTML est cassé&#xa0;: les navigateurs doivent le réparer.</translation>
    </message>
    <message>
        <source>The page names no language.</source>
        <translation>La page ne dit pas sa langue.</translation>
    </message>
    <message>
        <source>The page has no title.</source>
        <translation>La page n’a pas de titre.</translation>
    </message>
    <message>
        <source>The page has no security policy.</source>
        <translation>La page n’a pas de règle de sécurité.</translation>
    </message>
    <message>
        <source>The page must have one main part.</source>
        <translation>La page doit avoir une seule partie principale.</translation>
    </message>
    <message>
        <source>The page must have one headline.</source>
        <translation>La page doit avoir un seul grand titre.</translation>
    </message>
    <message>
        <source>A heading skips a level: %1</source>
        <translation>Un intertitre saute un niveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>A heading is empty: %1</source>
        <translation>Un intertitre est vide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Two elements have the same id: %1</source>
        <translation>Deux éléments ont le même identifiant&#xa0;: %1</translation>
    </message>
    <message>
        <source>A link leads to a part that is not on the page: %1</source>
        <translation>Un lien mène à une partie absente de la page&#xa0;: %1</translation>
    </message>
    <message>
        <source>An image has no alternative text: %1</source>
        <translation>Une image n’a pas de texte alternatif&#xa0;: %1</translation>
    </message>
    <message>
        <source>An image has no size, so the text jumps when it comes: %1</source>
        <translation>Une image n’a pas de taille&#xa0;: le texte saute quand elle arrive&#xa0;: %1</translation>
    </message>
    <message>
        <source>Machines cannot read this date: %1</source>
        <translation>Les machines ne peuvent pas lire cette date&#xa0;: %1</translation>
    </message>
    <message>
        <source>A script stands in the page itself.</source>
        <translation>Un script est écrit dans la page elle-même.</translation>
    </message>
    <message>
        <source>A style stands in the page itself: %1</source>
        <translation>Un style est écrit dans la page elle-même&#xa0;: %1</translation>
    </message>
    <message>
        <source>A script hangs on an element: %1</source>
        <translation>Un script pend à un élément&#xa0;: %1</translation>
    </message>
    <message>
        <source>This element has no place on a page: %1</source>
        <translation>Cet élément n’a pas sa place dans une page&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody may follow this link: %1</source>
        <translation>Personne ne doit suivre ce lien&#xa0;: %1</translation>
    </message>
    <message>
        <source>The page loads a file of somebody else: %1</source>
        <translation>La page charge un fichier d’ailleurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>A file of the page is missing: %1</source>
        <translation>Il manque un fichier de la page&#xa0;: %1</translation>
    </message>
    <message>
        <source>Search engines cannot read the page&apos;s metadata.</source>
        <translation>Les moteurs de recherche ne peuvent pas lire les métadonnées de la page.</translation>
    </message>
    <message>
        <source>%1 (HTML, line %2)</source>
        <translation>%1 (HTML, ligne %2)</translation>
    </message>
    <message numerus="yes">
        <source>The title has %n characters; search engines show 70.</source>
        <translation>
            <numerusform>Le titre a %n signe&#x202f;; les moteurs de recherche en montrent 70.</numerusform>
            <numerusform>Le titre a %n signes&#x202f;; les moteurs de recherche en montrent 70.</numerusform>
        </translation>
    </message>
    <message>
        <source>No lede: search engines and shared links have nothing to tell.</source>
        <translation>Pas de chapô&#xa0;: les moteurs de recherche et les liens partagés n’ont rien à dire.</translation>
    </message>
    <message numerus="yes">
        <source>The lede has %n characters: little for search engines.</source>
        <translation>
            <numerusform>Le chapô a %n signe&#xa0;: c’est peu pour les moteurs de recherche.</numerusform>
            <numerusform>Le chapô a %n signes&#xa0;: c’est peu pour les moteurs de recherche.</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo: a shared link shows no picture.</source>
        <translation>Pas de photo&#xa0;: un lien partagé ne montre pas d’image.</translation>
    </message>
    <message>
        <source>Photo %1: the picture is missing.</source>
        <translation>Photo %1&#xa0;: l’image manque.</translation>
    </message>
    <message>
        <source>Photo %1: the alternative text is missing.</source>
        <translation>Photo %1&#xa0;: le texte alternatif manque.</translation>
    </message>
    <message>
        <source>The site&apos;s address is not set: search engines do not learn where the page is.</source>
        <translation>L’adresse du site n’est pas donnée&#xa0;: les moteurs de recherche ne savent pas où est la page.</translation>
    </message>
    <message>
        <source>A link has no words: %1</source>
        <translation>Un lien n’a pas de mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>This link leads nowhere: %1</source>
        <translation>Ce lien ne mène nulle part&#xa0;: %1</translation>
    </message>
    <message>
        <source>The same words lead to two addresses: %1</source>
        <translation>Les mêmes mots mènent à deux adresses&#xa0;: %1</translation>
    </message>
    <message>
        <source>The page weighs %1 without its photos.</source>
        <translation>La page pèse %1 sans ses photos.</translation>
    </message>
    <message>
        <source>%1, photos %2</source>
        <translation>%1, photos %2</translation>
    </message>
</context>
<context>
    <name>feuillet::CommandPalette</name>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Rien ne porte ce nom. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>An action or an article…</source>
        <translation>Une action ou un article…</translation>
    </message>
    <message>
        <source>An action or an article, by name</source>
        <translation>Une action ou un article, par son nom</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
</context>
<context>
    <name>feuillet::ComparisonDocument</name>
    <message numerus="yes">
        <source>⋯ %n unchanged</source>
        <translation>
            <numerusform>⋯ %n inchangé</numerusform>
            <numerusform>⋯ %n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n moved along</source>
        <translation>
            <numerusform>⋯ %n déplacé avec</numerusform>
            <numerusform>⋯ %n déplacés avec</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::ComparisonView</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>feuillet::CountLabel</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln signe</numerusform>
            <numerusform>%Ln signes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, over the target of %L2</source>
        <translation>%1, au-dessus du calibrage de %L2</translation>
    </message>
    <message>
        <source>%1 of %L2</source>
        <translation>%1 sur %L2</translation>
    </message>
</context>
<context>
    <name>feuillet::CropDialog</name>
    <message>
        <source>Crop and focus</source>
        <translation>Recadrage et point d’intérêt</translation>
    </message>
    <message>
        <source>Drag the frame to what readers see. Click on what no page may cut off. By keys: arrows move the point, Ctrl+arrows the frame, + and - its size.</source>
        <translation>Tirez le cadre sur ce que voient les lecteurs. Cliquez sur ce qu’aucune page ne doit couper. Au clavier&#xa0;: les flèches déplacent le point, Ctrl+flèches le cadre, plus et moins sa taille.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Free proportions</source>
        <translation>Proportions libres</translation>
    </message>
    <message>
        <source>Proportions %1</source>
        <translation>Proportions %1</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>%1 × %2 pixels. Focus point %3 % across, %4 % down.</source>
        <translation>%1 × %2&#xa0;pixels. Point d’intérêt à %3&#xa0;% en largeur, %4&#xa0;% en hauteur.</translation>
    </message>
</context>
<context>
    <name>feuillet::CropView</name>
    <message>
        <source>Picture with its frame and focus point</source>
        <translation>Image avec son cadre et son point d’intérêt</translation>
    </message>
    <message>
        <source>Arrows move the focus point, Ctrl and arrows the frame, + and - change its size; Shift takes larger steps.</source>
        <translation>Les flèches déplacent le point d’intérêt, Ctrl et flèches le cadre, plus et moins changent sa taille&#x202f;; Maj fait de plus grands pas.</translation>
    </message>
</context>
<context>
    <name>feuillet::DialogQuestions</name>
    <message>
        <source>Publish to the folder</source>
        <translation>Publier dans le dossier</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Open wires</source>
        <translation>Ouvrir des dépêches</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Address (https://…):</source>
        <translation>Adresse (https://…)&#xa0;:</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Import names</source>
        <translation>Importer des noms</translation>
    </message>
    <message>
        <source>Export names</source>
        <translation>Exporter les noms</translation>
    </message>
    <message>
        <source>names.txt</source>
        <translation>noms.txt</translation>
    </message>
    <message>
        <source>Ignore everywhere</source>
        <translation>Ignorer partout</translation>
    </message>
    <message>
        <source>Why “%1” is right (others will read it):</source>
        <translation>Pourquoi «&#xa0;%1&#xa0;» est juste (d’autres le liront)&#xa0;:</translation>
    </message>
    <message>
        <source>Import proofing settings</source>
        <translation>Importer les réglages de la correction</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Export proofing settings</source>
        <translation>Exporter les réglages de la correction</translation>
    </message>
    <message>
        <source>proofing.json</source>
        <translation>correction.json</translation>
    </message>
    <message>
        <source>Break the embargo</source>
        <translation>Lever l’embargo</translation>
    </message>
    <message>
        <source>The story was not to go out before %1. Why it does (the record keeps it):</source>
        <translation>L’article ne devait pas sortir avant le %1. Pourquoi il sort (le registre le garde)&#xa0;:</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Wires and articles</source>
        <translation>Dépêches et articles</translation>
    </message>
    <message>
        <source>Proof as PDF</source>
        <translation>Épreuve en PDF</translation>
    </message>
</context>
<context>
    <name>feuillet::FindBar</name>
    <message>
        <source>Find in the sheet</source>
        <translation>Rechercher dans la feuille</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter les majuscules</translation>
    </message>
    <message>
        <source>é=e</source>
        <translation>é=e</translation>
    </message>
    <message>
        <source>Accents count alike</source>
        <translation>Confondre les accents</translation>
    </message>
    <message>
        <source>[word]</source>
        <translation>[mot]</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
</context>
<context>
    <name>feuillet::FindDesk</name>
    <message>
        <source>from the beginning again</source>
        <translation>on repart du début</translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation>on repart de la fin</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n remplacement</numerusform>
            <numerusform>%n remplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>in the web headline, on the article slip</source>
        <translation>dans le titre web, sur la fiche de l’article</translation>
    </message>
    <message>
        <source>This regular expression takes too long. Nothing was changed; write it more simply.</source>
        <translation>Cette expression régulière prend trop de temps. Rien n’a changé&#x202f;; écrivez-la plus simplement.</translation>
    </message>
    <message>
        <source>This regular expression is not finished: a bracket is still open.</source>
        <translation>Cette expression régulière n’est pas finie&#xa0;: une parenthèse ou un crochet reste ouvert.</translation>
    </message>
    <message>
        <source>This regular expression cannot be read from character %1 on.</source>
        <translation>Cette expression régulière est illisible à partir du caractère %1.</translation>
    </message>
</context>
<context>
    <name>feuillet::FindingCard</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n times</source>
        <translation>
            <numerusform>%1 · %n fois</numerusform>
            <numerusform>%1 · %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the dictionary</source>
        <translation>Ajouter au dictionnaire</translation>
    </message>
    <message>
        <source>Add to the dictionary: %1</source>
        <translation>Ajouter au dictionnaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show in the text: %1</source>
        <translation>Montrer dans le texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Ignore: %1</source>
        <translation>Ignorer&#xa0;: %1</translation>
    </message>
    <message>
        <source>This &amp;time</source>
        <translation>Cette &amp;fois</translation>
    </message>
    <message>
        <source>In this &amp;article</source>
        <translation>Dans cet &amp;article</translation>
    </message>
    <message>
        <source>&amp;Everywhere…</source>
        <translation>&amp;Partout…</translation>
    </message>
    <message>
        <source>No suggestion.</source>
        <translation>Pas de suggestion.</translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>Remplacer %1 par %2</translation>
    </message>
</context>
<context>
    <name>feuillet::FirstRun</name>
    <message>
        <source>This example has faults that were left in it: %1 goes to the next one. %2 sends a text on its way, and Help has all the rest.</source>
        <translation>Cet exemple contient des fautes laissées exprès&#xa0;: %1 mène à la suivante. %2 fait avancer un texte, et le menu Aide dit tout le reste.</translation>
    </message>
</context>
<context>
    <name>feuillet::Greeting</name>
    <message>
        <source>Welcome. What name do you sign with?</source>
        <translation>Bienvenue. De quel nom signez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>The name you sign with</source>
        <translation>Le nom dont vous signez</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>It stands in the history of what you write. Nothing else has to be set; the text below is an example to try things on.</source>
        <translation>Il figure dans l’historique de ce que vous écrivez. Rien d’autre à régler&#x202f;; le texte ci-dessous est un exemple pour essayer.</translation>
    </message>
</context>
<context>
    <name>feuillet::HelpWindow</name>
    <message>
        <source>Feuillet help</source>
        <translation>Manuel de Feuillet</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Sommaire du manuel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
</context>
<context>
    <name>feuillet::HistoryDialog</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Nothing was saved yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>History of the article</source>
        <translation>Historique de l’article</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>feuillet::KeyTable</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>feuillet::KeysEdit</name>
    <message>
        <source>Press the new keys</source>
        <translation>Tapez le nouveau raccourci</translation>
    </message>
    <message>
        <source>New keys of the action</source>
        <translation>Nouveau raccourci de l’action</translation>
    </message>
</context>
<context>
    <name>feuillet::LateSave</name>
    <message>
        <source>your other window</source>
        <translation>votre autre fenêtre</translation>
    </message>
    <message>
        <source>Your text is not saved: it is safe in a draft. Save again to join it with that of %1.</source>
        <translation>Votre texte n’est pas enregistré&#xa0;: il est à l’abri dans un brouillon. Enregistrez de nouveau pour le réunir à celui de %1.</translation>
    </message>
    <message>
        <source>%1 saved while you were writing. Both texts are joined in version %2.</source>
        <translation>%1 a enregistré pendant que vous écriviez. Les deux textes sont réunis dans la version %2.</translation>
    </message>
</context>
<context>
    <name>feuillet::Locking</name>
    <message>
        <source>The article is yours now: you can write.</source>
        <translation>L’article est à vous&#xa0;: vous pouvez écrire.</translation>
    </message>
    <message>
        <source>%1 asks for this article.</source>
        <translation>%1 demande cet article.</translation>
    </message>
    <message>
        <source>Save and hand over</source>
        <translation>Enregistrer et passer la main</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continuer d’écrire</translation>
    </message>
    <message>
        <source>The window of %1 gives no sign of life any more.</source>
        <translation>La fenêtre de %1 ne donne plus signe de vie.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Prendre la main</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Écrire ici</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Le demander</translation>
    </message>
    <message>
        <source>You are writing this article in another window since %1.</source>
        <translation>Vous écrivez cet article dans une autre fenêtre depuis %1.</translation>
    </message>
    <message>
        <source>%1 took this article over at %2 and is writing.</source>
        <translation>%1 a pris la main à %2 et écrit.</translation>
    </message>
    <message>
        <source>%1 took this article over at %2 and is writing. What you had not saved is kept as a draft of yours and comes back with the article.</source>
        <translation>%1 a pris la main à %2 et écrit. Ce que vous n’aviez pas enregistré est gardé dans votre brouillon et revient avec l’article.</translation>
    </message>
    <message>
        <source>%1 is writing since %2, and knows that you ask for the article.</source>
        <translation>%1 écrit depuis %2 et sait que vous demandez l’article.</translation>
    </message>
    <message>
        <source>%1 keeps writing, since %2.</source>
        <translation>%1 continue d’écrire, depuis %2.</translation>
    </message>
    <message>
        <source>%1 is writing since %2. You read what is saved.</source>
        <translation>%1 écrit depuis %2. Vous lisez ce qui est enregistré.</translation>
    </message>
</context>
<context>
    <name>feuillet::MachineChecks</name>
    <message>
        <source>There is a headline.</source>
        <translation>Le titre est là.</translation>
    </message>
    <message>
        <source>The headline is missing.</source>
        <translation>Il manque le titre.</translation>
    </message>
    <message>
        <source>There is a lede.</source>
        <translation>Le chapô est là.</translation>
    </message>
    <message>
        <source>The lede is missing.</source>
        <translation>Il manque le chapô.</translation>
    </message>
    <message>
        <source>The text is signed by its author.</source>
        <translation>La signature est là.</translation>
    </message>
    <message>
        <source>The signature is missing.</source>
        <translation>Il manque la signature.</translation>
    </message>
    <message>
        <source>Every photo has its picture.</source>
        <translation>Chaque légende a sa photo.</translation>
    </message>
    <message>
        <source>A photo waits for its picture.</source>
        <translation>Une légende attend sa photo.</translation>
    </message>
    <message>
        <source>Every photo is credited.</source>
        <translation>Chaque photo est créditée.</translation>
    </message>
    <message>
        <source>A credit is missing or has empty slots.</source>
        <translation>Un crédit manque ou a des cases vides.</translation>
    </message>
    <message>
        <source>Every picture has an alternative text.</source>
        <translation>Chaque photo a son texte alternatif.</translation>
    </message>
    <message>
        <source>An alternative text is missing.</source>
        <translation>Il manque un texte alternatif.</translation>
    </message>
    <message>
        <source>Every link has a web address.</source>
        <translation>Chaque lien a une adresse web.</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web.</translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) that block.</source>
        <translation>
            <numerusform>%n autre remarque bloquante.</numerusform>
            <numerusform>%n autres remarques bloquantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No certain fault is left.</source>
        <translation>Il ne reste aucune faute certaine.</translation>
    </message>
    <message numerus="yes">
        <source>%n certain fault(s) left.</source>
        <translation>
            <numerusform>Il reste %n faute certaine.</numerusform>
            <numerusform>Il reste %n fautes certaines.</numerusform>
        </translation>
    </message>
    <message>
        <source>The typography is that of the house.</source>
        <translation>La typographie est celle de la maison.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of typography to correct.</source>
        <translation>
            <numerusform>%n correction typographique à faire.</numerusform>
            <numerusform>%n corrections typographiques à faire.</numerusform>
        </translation>
    </message>
    <message>
        <source>The machine did not read the text: spelling is not checked.</source>
        <translation>La machine n’a pas lu le texte&#xa0;: l’orthographe n’est pas vérifiée.</translation>
    </message>
</context>
<context>
    <name>feuillet::MainWindow</name>
    <message>
        <source>About Feuillet</source>
        <translation>À propos de Feuillet</translation>
    </message>
    <message>
        <source>Feuillet %1, the desktop editor for French-language newsrooms. GPL-3.0-or-later.</source>
        <translation>Feuillet %1, l’éditeur de bureau des rédactions francophones. GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>La langue changera au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>feuillet::Menus</name>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lang&amp;ue</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>All&amp;er à</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Relecture</translation>
    </message>
    <message>
        <source>&amp;Publication</source>
        <translation>&amp;Publication</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Recent articles</source>
        <translation>&amp;Articles récents</translation>
    </message>
</context>
<context>
    <name>feuillet::MergeDialog</name>
    <message>
        <source>Save the joined text</source>
        <translation>Enregistrer le texte réuni</translation>
    </message>
    <message>
        <source>Two people wrote here</source>
        <translation>Deux personnes ont écrit ici</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%1 saved this article while you were writing. All that could be joined is joined; in %Ln place(s) you both wrote. Choose what stays.</source>
        <translation>
            <numerusform>%1 a enregistré cet article pendant que vous écriviez. Tout ce qui pouvait l’être est réuni&#x202f;; vous avez écrit tous deux à %Ln endroit. Choisissez ce qui reste.</numerusform>
            <numerusform>%1 a enregistré cet article pendant que vous écriviez. Tout ce qui pouvait l’être est réuni&#x202f;; vous avez écrit tous deux à %Ln endroits. Choisissez ce qui reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left to choose.</source>
        <translation>
            <numerusform>Encore %Ln choix à faire.</numerusform>
            <numerusform>Encore %Ln choix à faire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::Messages</name>
    <message>
        <source>What you typed and did not save is back (%1).</source>
        <translation>Votre texte non enregistré est revenu (%1).</translation>
    </message>
    <message>
        <source>Go back to the saved version</source>
        <translation>Revenir à la version enregistrée</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Publié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message numerus="yes">
        <source>Received: %n paragraph(s)</source>
        <translation>
            <numerusform>Reçu&#xa0;: %n paragraphe</numerusform>
            <numerusform>Reçu&#xa0;: %n paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crosshead(s)</source>
        <translation>
            <numerusform>%n intertitre</numerusform>
            <numerusform>%n intertitres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <translation>
            <numerusform>%n ligne écartée.</numerusform>
            <numerusform>%n lignes écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Voir le détail</translation>
    </message>
    <message>
        <source>%1 (to be removed)</source>
        <translation>%1 (à retirer)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this story no longer say what they should. Publish it again, and replace them wherever they were copied to.</source>
        <translation>
            <numerusform>%n fichier de cet article ne dit plus ce qu’il faut. Publiez de nouveau, et remplacez-le partout où il a été copié.</numerusform>
            <numerusform>%n fichiers de cet article ne disent plus ce qu’il faut. Publiez de nouveau, et remplacez-les partout où ils ont été copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>Publier de nouveau</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The article is on the clipboard, as HTML and as text.</source>
        <translation>L’article est dans le presse-papiers, en HTML et en texte.</translation>
    </message>
    <message numerus="yes">
        <source>The site is published: %n story(ies).</source>
        <translation>
            <numerusform>Le site est publié&#xa0;: %n article.</numerusform>
            <numerusform>Le site est publié&#xa0;: %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed.</source>
        <translation>
            <numerusform>%n fichier a changé.</numerusform>
            <numerusform>%n fichiers ont changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the front page</source>
        <translation>Ouvrir la une</translation>
    </message>
</context>
<context>
    <name>feuillet::MomentEdit</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not understood. Write for example 18/11 22:00, or demain 9h30.</source>
        <translation>Date non comprise. Écrivez par exemple 18/11 22:00, ou demain 9:30.</translation>
    </message>
</context>
<context>
    <name>feuillet::NameForm</name>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Zelbenski | Zelbenskyi</source>
        <translation>Zelbenski | Zelbenskyi</translation>
    </message>
    <message>
        <source>Spellings that the house does not want, with | between them</source>
        <translation>Les graphies dont la maison ne veut pas, séparées par |</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>&amp;Graphie</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>&amp;Nature</translation>
    </message>
    <message>
        <source>Spellings that the house &amp;refuses</source>
        <translation>Graphies &amp;refusées par la maison</translation>
    </message>
    <message>
        <source>&amp;Function</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>&amp;Note for the desk</source>
        <translation>N&amp;ote pour la rédaction</translation>
    </message>
</context>
<context>
    <name>feuillet::NamesDesk</name>
    <message numerus="yes">
        <source>%Ln name(s) imported.</source>
        <translation>
            <numerusform>%Ln nom importé.</numerusform>
            <numerusform>%Ln noms importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The names are in “%1”.</source>
        <translation>Les noms sont dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Signed articles are being read…</source>
        <translation>Lecture des articles signés…</translation>
    </message>
</context>
<context>
    <name>feuillet::NamesDialog</name>
    <message>
        <source>House dictionary</source>
        <translation>Dictionnaire maison</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>To learn</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Names of the house</source>
        <translation>Noms de la maison</translation>
    </message>
    <message>
        <source>Find a name, a refused spelling, a function…</source>
        <translation>Chercher un nom, une graphie refusée, une fonction…</translation>
    </message>
    <message>
        <source>Find in the house dictionary</source>
        <translation>Chercher dans le dictionnaire maison</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln nom</numerusform>
            <numerusform>%Ln noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln name(s)</source>
        <translation>
            <numerusform>%1 sur %Ln nom</numerusform>
            <numerusform>%1 sur %Ln noms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::NamesModel</name>
    <message>
        <source>Spelling</source>
        <translation>Graphie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Graphies refusées</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>feuillet::NewspaperDialog</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>The newspaper</source>
        <translation>Le journal</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>The name serves</source>
        <translation>Le nom en tient lieu</translation>
    </message>
    <message>
        <source>All rights reserved</source>
        <translation>Tous droits réservés</translation>
    </message>
    <message>
        <source>Addresses, with spaces between</source>
        <translation>Adresses séparées par des espaces</translation>
    </message>
    <message>
        <source>&amp;Name on the pages</source>
        <translation>&amp;Nom sur les pages</translation>
    </message>
    <message>
        <source>&amp;Address of the site</source>
        <translation>&amp;Adresse du site</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>Éd&amp;iteur</translation>
    </message>
    <message>
        <source>&amp;Rights, below each page</source>
        <translation>&amp;Droits, au bas des pages</translation>
    </message>
    <message>
        <source>Address of their &amp;text</source>
        <translation>Adresse de leur &amp;texte</translation>
    </message>
    <message>
        <source>Acc&amp;ounts elsewhere</source>
        <translation>C&amp;omptes ailleurs</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import the newspaper</source>
        <translation>Importer le journal</translation>
    </message>
    <message>
        <source>Export the newspaper</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
</context>
<context>
    <name>feuillet::NoteCard</name>
    <message>
        <source>Show in the text: %1</source>
        <translation>Voir dans le texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>feuillet::NoteWriter</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>feuillet::NotesFeed</name>
    <message>
        <source>You propose: what you type becomes suggestions, the text stays as it is.</source>
        <translation>Vous proposez&#xa0;: ce que vous tapez devient des suggestions, le texte reste tel quel.</translation>
    </message>
    <message>
        <source>Stop proposing</source>
        <translation>Cesser de proposer</translation>
    </message>
</context>
<context>
    <name>feuillet::NotesPanel</name>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Open an article: what people say about its passages, and what they suggest, will be here.</source>
        <translation>Ouvrez un article&#xa0;: ce qu’on dit de ses passages et ce qu’on y suggère sera ici.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Which notes are shown</source>
        <translation>Notes affichées</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Refuse all</source>
        <translation>Tout refuser</translation>
    </message>
    <message>
        <source>About “%1”</source>
        <translation>Au sujet de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No note yet. Select a passage and press Ctrl+Shift+M to say something about it. To propose other words instead of changing them, choose “Propose instead of change” in the Review menu.</source>
        <translation>Pas encore de note. Sélectionnez un passage et tapez Ctrl+Maj+M pour en dire quelque chose. Pour proposer d’autres mots sans les changer, choisissez «&#xa0;Proposer au lieu de modifier&#xa0;» dans le menu Relecture.</translation>
    </message>
    <message>
        <source>Nobody said anything about this article.</source>
        <translation>Personne n’a rien dit de cet article.</translation>
    </message>
    <message>
        <source>No note of this kind.</source>
        <translation>Aucune note de ce genre.</translation>
    </message>
</context>
<context>
    <name>feuillet::NoticeDialog</name>
    <message>
        <source>Something was wrong: say what, and what is right.</source>
        <translation>Il y avait une erreur&#xa0;: dites laquelle, et ce qui est juste.</translation>
    </message>
    <message>
        <source>Something was missing or could be misread.</source>
        <translation>Il manquait quelque chose, ou on pouvait mal comprendre.</translation>
    </message>
    <message>
        <source>The events went on: say what is new in the text.</source>
        <translation>L’actualité a avancé&#xa0;: dites ce qu’il y a de neuf dans le texte.</translation>
    </message>
    <message>
        <source>The words of somebody whom the story names.</source>
        <translation>Les mots d’une personne que l’article nomme.</translation>
    </message>
    <message>
        <source>The story is taken back: its page keeps the title and this note alone.</source>
        <translation>L’article est retiré&#xa0;: sa page ne garde que le titre et cette note.</translation>
    </message>
    <message>
        <source>Tell readers</source>
        <translation>Le dire aux lecteurs</translation>
    </message>
    <message>
        <source>After publication</source>
        <translation>Après publication</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What &amp;readers are told</source>
        <translation>Ce qui est dit aux &amp;lecteurs</translation>
    </message>
    <message>
        <source>&amp;Why, for the desk alone</source>
        <translation>&amp;Pourquoi, pour la rédaction seule</translation>
    </message>
    <message>
        <source>The note goes out with the page when it is published again.</source>
        <translation>La note part avec la page, à la prochaine publication.</translation>
    </message>
</context>
<context>
    <name>feuillet::Opening</name>
    <message>
        <source>“%1” cannot be opened, and the desk should be there. Nothing was changed. Give yourself the right to read and write it, or start on another folder: feuillet --data FOLDER</source>
        <translation>«&#xa0;%1&#xa0;» ne s’ouvre pas, et la rédaction devrait s’y trouver. Rien n’a changé. Donnez-vous le droit d’y lire et d’y écrire, ou démarrez sur un autre dossier&#xa0;: feuillet --data DOSSIER</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>This desk can be read and not changed: “%1” cannot be written. Give yourself the right to write there, then start again.</source>
        <translation>Cette rédaction se lit mais ne se modifie pas&#xa0;: «&#xa0;%1&#xa0;» est protégé en écriture. Donnez-vous le droit d’y écrire, puis redémarrez.</translation>
    </message>
    <message>
        <source>The settings of this seat could not be read, so they are as at first. Your articles are not concerned. What was there is kept: “%1”.</source>
        <translation>Les réglages de ce poste étaient illisibles&#xa0;: ils sont revenus à l’origine. Vos articles ne sont pas concernés. Ce qui s’y trouvait est gardé&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>feuillet::Options</name>
    <message>
        <source>The desktop editor for French-language newsrooms.</source>
        <translation>L’éditeur de bureau des rédactions francophones.</translation>
    </message>
    <message>
        <source>The folder of the desk.</source>
        <translation>Le dossier de la rédaction.</translation>
    </message>
    <message>
        <source>Who works at this seat.</source>
        <translation>Qui travaille à ce poste.</translation>
    </message>
    <message>
        <source>The language: fr or en.</source>
        <translation>La langue&#xa0;: fr ou en.</translation>
    </message>
    <message>
        <source>Write a picture of the window and end.</source>
        <translation>Enregistrer une image de la fenêtre, puis quitter.</translation>
    </message>
    <message>
        <source>The window&apos;s size for the picture.</source>
        <translation>La taille de la fenêtre sur l’image.</translation>
    </message>
    <message>
        <source>Wires to receive.</source>
        <translation>Les dépêches à recevoir.</translation>
    </message>
    <message>
        <source>The pane to show: corrections, preview, review, versions or notes.</source>
        <translation>Le volet à montrer&#xa0;: corrections, preview, review, versions ou notes.</translation>
    </message>
    <message>
        <source>light, dark, black-on-white or white-on-black; otherwise like the system.</source>
        <translation>light, dark, black-on-white ou white-on-black&#x202f;; sinon, comme le système.</translation>
    </message>
    <message>
        <source>Write a report for who helps you, without a word of an article, and end.</source>
        <translation>Écrit un rapport pour qui vous aide, sans un mot d’un article, et s’arrête.</translation>
    </message>
</context>
<context>
    <name>feuillet::PaletteModel</name>
    <message>
        <source>not available now</source>
        <translation>indisponible pour l’instant</translation>
    </message>
</context>
<context>
    <name>feuillet::Panes</name>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes · %1</source>
        <translation>Notes · %1</translation>
    </message>
</context>
<context>
    <name>feuillet::PhotoOrigin</name>
    <message>
        <source>Author, agency, rights, place, date</source>
        <translation>Auteur, agence, droits, lieu, date</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Écrivez ici</translation>
    </message>
    <message>
        <source>This is no date. Write it as 18/11/2025.</source>
        <translation>Ce n’est pas une date. Écrivez-la ainsi : 18/11/2025.</translation>
    </message>
</context>
<context>
    <name>feuillet::PhotoSlip</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une photo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Écrivez ici</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Pas encore de photo</translation>
    </message>
    <message>
        <source>The credit has empty slots.</source>
        <translation>Le crédit a des cases vides.</translation>
    </message>
    <message>
        <source>The credit is missing.</source>
        <translation>Il manque le crédit.</translation>
    </message>
    <message>
        <source>The alternative text is missing.</source>
        <translation>Il manque le texte alternatif.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2&#xa0;pixels</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>recadrée</translation>
    </message>
    <message>
        <source>made by a machine</source>
        <translation>produite par une machine</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Recadrer…</translation>
    </message>
    <message>
        <source>Crop and focus point of the photo</source>
        <translation>Recadrage et point d’intérêt de la photo</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Write it so</source>
        <translation>Écrire ainsi</translation>
    </message>
    <message>
        <source>The credit has empty slots. It could be: %1</source>
        <translation>Le crédit a des cases vides. Il pourrait être&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>feuillet::PhotoWording</name>
    <message>
        <source>This is no picture that can be taken. Nothing was changed. Choose a JPEG, PNG, WebP or GIF file.</source>
        <translation>Cette image ne peut pas être prise. Rien n’a changé. Choisissez un fichier JPEG, PNG, WebP ou GIF.</translation>
    </message>
    <message>
        <source>The picture&apos;s file is over 128 MB. Nothing was changed. Choose a smaller one.</source>
        <translation>Le fichier dépasse 128&#xa0;Mo. Rien n’a changé. Choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>The picture has no size, or over 100 megapixels. Nothing was changed. Choose a smaller one.</source>
        <translation>L’image n’a pas de taille, ou dépasse 100&#xa0;mégapixels. Rien n’a changé. Choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>The picture&apos;s file ends too early. Nothing was changed. Fetch it again from where it came.</source>
        <translation>Le fichier s’arrête trop tôt. Rien n’a changé. Allez le rechercher à sa source.</translation>
    </message>
    <message>
        <source>The picture is damaged. Nothing was changed. Fetch it again from where it came.</source>
        <translation>L’image est abîmée. Rien n’a changé. Allez la rechercher à sa source.</translation>
    </message>
    <message>
        <source>The picture asked for too much memory and was stopped. Nothing was changed. Choose another file.</source>
        <translation>L’image demandait trop de mémoire et sa lecture a été arrêtée. Rien n’a changé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The picture took too long to read and was stopped. Nothing was changed. Choose another file.</source>
        <translation>La lecture de l’image durait trop et a été arrêtée. Rien n’a changé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Not all that is written in the picture&apos;s file can be read. The picture is taken; check its caption and credit.</source>
        <translation>Une partie de ce qui est écrit dans le fichier de l’image est illisible. L’image est prise&#x202f;; vérifiez sa légende et son crédit.</translation>
    </message>
    <message>
        <source>The picture is another one; the caption or the credit that somebody wrote for the one before was kept. Check them.</source>
        <translation>L’image a changé&#x202f;; la légende ou le crédit écrits pour la précédente ont été gardés. Vérifiez-les.</translation>
    </message>
</context>
<context>
    <name>feuillet::PreferencesDialog</name>
    <message>
        <source>Who works here</source>
        <translation>Qui travaille ici</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Correct the typography while I write</source>
        <translation>Corriger la typographie pendant la frappe</translation>
    </message>
    <message>
        <source>Folder to publish to</source>
        <translation>Dossier de publication</translation>
    </message>
    <message>
        <source>From the next start.</source>
        <translation>Au prochain démarrage.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Each choice counts at once.</source>
        <translation>Chaque choix s’applique aussitôt.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>Who works here:</source>
        <translation>Qui travaille ici&#xa0;:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme:</source>
        <translation>Thème&#xa0;:</translation>
    </message>
    <message>
        <source>Size of the text:</source>
        <translation>Taille du texte&#xa0;:</translation>
    </message>
    <message>
        <source>Proofing settings…</source>
        <translation>Réglages de la correction…</translation>
    </message>
    <message>
        <source>Typography:</source>
        <translation>Typographie&#xa0;:</translation>
    </message>
    <message>
        <source>Asked the first time</source>
        <translation>Demandé la première fois</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder to publish to:</source>
        <translation>Dossier de publication&#xa0;:</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>Contraste élevé, noir sur blanc</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>Contraste élevé, blanc sur noir</translation>
    </message>
</context>
<context>
    <name>feuillet::PreviewPanel</name>
    <message>
        <source>The preview is not installed. Everything else works without it.

To see the page here, install the package libqt6webenginewidgets6.</source>
        <translation>L’aperçu n’est pas installé. Tout le reste fonctionne sans lui.

Pour voir la page ici, installez le paquet libqt6webenginewidgets6.</translation>
    </message>
    <message>
        <source>The preview does not run for the root user. Everything else works without it.

To see the page here, start the program as an ordinary user.</source>
        <translation>L’aperçu ne marche pas sous le compte root. Tout le reste fonctionne sans lui.

Pour voir la page ici, lancez le programme sous un compte ordinaire.</translation>
    </message>
    <message>
        <source>The page, as readers will see it, appears here.</source>
        <translation>La page paraît ici, telle que les lecteurs la verront.</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <source>The preview stopped several times and stays closed. Your text is safe.</source>
        <translation>L’aperçu s’est arrêté plusieurs fois et reste fermé. Votre texte est en sûreté.</translation>
    </message>
    <message>
        <source>Show the preview again</source>
        <translation>Rouvrir l’aperçu</translation>
    </message>
    <message>
        <source>The accessibility checker axe-core is not installed.</source>
        <translation>Le vérificateur d’accessibilité axe-core n’est pas installé.</translation>
    </message>
    <message>
        <source>Put its file axe.min.js, with its folder “locales” beside it, in one of these places:
%1</source>
        <translation>Placez son fichier axe.min.js, avec son dossier «&#xa0;locales&#xa0;» à côté, à l’un de ces endroits&#xa0;:
%1</translation>
    </message>
</context>
<context>
    <name>feuillet::PreviewTools</name>
    <message>
        <source>Phone, 360 pixels wide</source>
        <translation>Téléphone, 360&#xa0;pixels de large</translation>
    </message>
    <message>
        <source>Tablet, 768 pixels wide</source>
        <translation>Tablette, 768&#xa0;pixels de large</translation>
    </message>
    <message>
        <source>Computer screen</source>
        <translation>Écran d’ordinateur</translation>
    </message>
    <message>
        <source>Printed on A4</source>
        <translation>Imprimé sur A4</translation>
    </message>
    <message>
        <source>Dark page</source>
        <translation>Page sombre</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
</context>
<context>
    <name>feuillet::ProofSettingsDesk</name>
    <message>
        <source>These are the settings of “%1”. OK keeps them for the desk.</source>
        <translation>Ce sont les réglages de «&#xa0;%1&#xa0;». OK les enregistre pour la rédaction.</translation>
    </message>
    <message>
        <source>The settings are in “%1”.</source>
        <translation>Les réglages sont dans «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>feuillet::ProofSettingsDialog</name>
    <message>
        <source>Proofing settings</source>
        <translation>Réglages de la correction</translation>
    </message>
    <message>
        <source>For the whole desk. While a finding that blocks stands in a text, nobody can sign that text off.</source>
        <translation>Pour toute la rédaction. Tant qu’une remarque bloquante reste dans un texte, personne ne peut en signer le bon à tirer.</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>House style:</source>
        <translation>Marche&#xa0;:</translation>
    </message>
    <message>
        <source>Find a rule…</source>
        <translation>Chercher une règle…</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Chercher une règle</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>feuillet::ProofingPanel</name>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Show in the text: %1</source>
        <translation>Montrer dans le texte&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown name(s)</source>
        <translation>
            <numerusform>%n nom inconnu</numerusform>
            <numerusform>%n noms inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>Right? Then add them to the house dictionary, for everybody.</source>
        <translation>Bien écrits&#x202f;? Ajoutez-les au dictionnaire maison, pour toute la rédaction.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to the dictionary: %1</source>
        <translation>Ajouter au dictionnaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) ignored here: look again</source>
        <translation>
            <numerusform>%n remarque ignorée ici&#xa0;: la revoir</numerusform>
            <numerusform>%n remarques ignorées ici&#xa0;: les revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to correct. The text is read as you type.</source>
        <translation>Rien à corriger. Le texte est relu pendant la frappe.</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Typographie</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Corriger&#xa0;: %1</translation>
    </message>
    <message>
        <source>Correct all the typography…</source>
        <translation>Corriger toute la typographie…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>feuillet::Proofreading</name>
    <message>
        <source>The dictionary is being loaded…</source>
        <translation>Chargement du dictionnaire…</translation>
    </message>
    <message>
        <source>spelling is not checked</source>
        <translation>orthographe non vérifiée</translation>
    </message>
    <message>
        <source>Open or begin an article: what there is to correct shows here.</source>
        <translation>Ouvrez ou commencez un article&#xa0;: ce qu’il y a à corriger paraît ici.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::ProposalList</name>
    <message>
        <source>Names of signed articles that nobody taught yet</source>
        <translation>Noms des articles signés qui manquent au dictionnaire maison</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation>Retenir comme</translation>
    </message>
    <message>
        <source>Signed articles use no name that the dictionary does not know.</source>
        <translation>Le dictionnaire connaît tous les noms des articles signés.</translation>
    </message>
    <message>
        <source>Signed articles use these names and the dictionary does not know them. Click on what each one is to keep it.</source>
        <translation>Des articles signés emploient ces noms, que le dictionnaire ne connaît pas. Pour en retenir un, cliquez sur ce qu’il désigne.</translation>
    </message>
    <message>
        <source>Keep “%1” as: %2</source>
        <translation>Retenir «&#xa0;%1&#xa0;» comme&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>feuillet::PublishPanel</name>
    <message>
        <source>Publish to folder</source>
        <translation>Publier dans le dossier</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>Dossier du site</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Choose the folder of the site</source>
        <translation>Choisir le dossier du site</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Pas encore de dossier choisi</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Publié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
</context>
<context>
    <name>feuillet::QueueModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>feuillet::QueuePanel</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>Filtrer les articles</translation>
    </message>
    <message>
        <source>By title, byline or rubric; three letters also search the texts</source>
        <translation>Par titre, signature ou rubrique&#x202f;; dès trois lettres, aussi dans les textes</translation>
    </message>
    <message>
        <source>No article has “%1” in its title, byline or rubric.</source>
        <translation>Aucun article n’a «&#xa0;%1&#xa0;» dans son titre, sa signature ou sa rubrique.</translation>
    </message>
    <message>
        <source>The articles of the desk will be here, by stage. Write one, or paste a wire story.</source>
        <translation>Les articles de la rédaction seront ici, par étape. Écrivez-en un, ou collez une dépêche.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Créer un article</translation>
    </message>
    <message>
        <source>Which articles are shown</source>
        <translation>Articles affichés</translation>
    </message>
    <message>
        <source>Nothing waits for you here. The other articles of the desk are there.</source>
        <translation>Rien ne vous attend ici. Les autres articles de la rédaction sont là.</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>feuillet::RecentArticles</name>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
</context>
<context>
    <name>feuillet::Recovering</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Tapé</translation>
    </message>
</context>
<context>
    <name>feuillet::RecoveryPanel</name>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>typed %1</source>
        <translation>tapé le %1</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>jamais enregistré</translation>
    </message>
    <message>
        <source>over revision %1; revision %2 was saved since</source>
        <translation>sur la version %1&#x202f;; la version %2 a été enregistrée depuis</translation>
    </message>
    <message>
        <source>over revision %1</source>
        <translation>sur la version %1</translation>
    </message>
    <message>
        <source>Everything that was typed here is saved.</source>
        <translation>Tout ce qui a été tapé ici est enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were typed and not saved. Nothing of them is lost: take each up again, or discard it.</source>
        <translation>
            <numerusform>%n texte a été tapé et non enregistré. Rien n’en est perdu&#xa0;: reprenez-le, ou écartez-le.</numerusform>
            <numerusform>%n textes ont été tapés et non enregistrés. Rien n’en est perdu&#xa0;: reprenez chacun, ou écartez-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>É&amp;carter</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>Re&amp;mettre</translation>
    </message>
    <message>
        <source>Texts that were not saved</source>
        <translation>Textes non enregistrés</translation>
    </message>
    <message>
        <source>Typed and not saved</source>
        <translation>Tapé et non enregistré</translation>
    </message>
    <message>
        <source>It is kept thirty days, in this list.</source>
        <translation>Il reste trente jours dans cette liste.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Discarded, kept thirty days</source>
        <translation>Écartés, gardés trente jours</translation>
    </message>
</context>
<context>
    <name>feuillet::Refusals</name>
    <message>
        <source>Nobody else at this desk may sign: add a person who reads.</source>
        <translation>Personne d’autre ici ne peut signer&#xa0;: ajoutez un relecteur.</translation>
    </message>
    <message>
        <source>May sign: %1.</source>
        <translation>Peuvent signer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>feuillet::RepliesDialog</name>
    <message>
        <source>published</source>
        <translation>publiée</translation>
    </message>
    <message>
        <source>declined: %1</source>
        <translation>refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>asked after the term</source>
        <translation>demandée hors délai</translation>
    </message>
    <message>
        <source>late: was due %1</source>
        <translation>en retard&#xa0;: l’échéance était le %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>à publier au plus tard le %1</translation>
    </message>
    <message>
        <source>%1: too long</source>
        <translation>%1&#xa0;: trop long</translation>
    </message>
    <message>
        <source>Publish the reply</source>
        <translation>Publier la réponse</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Note the request</source>
        <translation>Noter la demande</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>Droit de réponse</translation>
    </message>
    <message>
        <source>Replies asked for</source>
        <translation>Réponses demandées</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Why it is declined</source>
        <translation>Pourquoi elle est refusée</translation>
    </message>
    <message>
        <source>A request that comes in</source>
        <translation>Une demande qui arrive</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Reçue le</translation>
    </message>
    <message>
        <source>&amp;Its words</source>
        <translation>&amp;Ses mots</translation>
    </message>
    <message>
        <source>Nobody asked for a reply to this story.</source>
        <translation>Personne n’a demandé à répondre à cet article.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of %1</source>
        <translation>
            <numerusform>%n ligne sur %1</numerusform>
            <numerusform>%n lignes sur %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::ReturnNote</name>
    <message>
        <source>Return with this note</source>
        <translation>Renvoyer avec cette note</translation>
    </message>
    <message>
        <source>Note for the author</source>
        <translation>Note pour l’auteur</translation>
    </message>
    <message>
        <source>What is the author asked to do?</source>
        <translation>Que demandez-vous de revoir&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>feuillet::ReviewPanel</name>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM à HH:mm</translation>
    </message>
    <message>
        <source>Not signed yet.</source>
        <translation>Pas encore de bon à tirer.</translation>
    </message>
    <message>
        <source>Signed by %1, %2. Not a character has changed since.</source>
        <translation>Bon à tirer signé par %1 le %2. Pas un signe n’a changé depuis.</translation>
    </message>
    <message>
        <source>Changed since %1 signed, %2. It has to be signed again.</source>
        <translation>Modifié après le bon à tirer signé par %1 le %2. Il faut le signer de nouveau.</translation>
    </message>
    <message>
        <source>Open an article: who read it, what is left to check and who signs it will be here.</source>
        <translation>Ouvrez un article&#xa0;: qui l’a lu, ce qui reste à vérifier et qui le signe sera ici.</translation>
    </message>
    <message>
        <source>Before the sign-off</source>
        <translation>Avant le bon à tirer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Montrer ce qui a changé</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · depuis le %2</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Whole history…</source>
        <translation>Tout l’historique…</translation>
    </message>
</context>
<context>
    <name>feuillet::Reviewing</name>
    <message numerus="yes">
        <source>%n suggestion(s) wait for an answer</source>
        <translation>
            <numerusform>%n suggestion attend une réponse</numerusform>
            <numerusform>%n suggestions attendent une réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply of %1 is late: it was due %2.</source>
        <translation>La réponse de %1 est en retard&#xa0;: l’échéance était le %2.</translation>
    </message>
    <message>
        <source>The reply of %1 is to be published by %2.</source>
        <translation>La réponse de %1 est à publier au plus tard le %2.</translation>
    </message>
</context>
<context>
    <name>feuillet::RuleTree</name>
    <message>
        <source>Kinds of findings and their rules</source>
        <translation>Vérifications et leurs règles</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>How it is taken</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>As its engine says</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Not looked for</source>
        <translation>Non vérifié</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) set here</source>
        <translation>
            <numerusform>%n règle modifiée</numerusform>
            <numerusform>%n règles modifiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::Sheet</name>
    <message>
        <source>Kicker</source>
        <translation>Surtitre</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>Chapô</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Write here. A line typed as “- Crosshead -” becomes a crosshead.</source>
        <translation>Écrivez ici. Une ligne «&#xa0;- Intertitre -&#xa0;» devient un intertitre.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Section of the paper</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Écrivez ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign(s)</source>
        <translation>
            <numerusform>%Ln signe</numerusform>
            <numerusform>%Ln signes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an article in the queue, or begin a new one.</source>
        <translation>Choisissez un article dans la file, ou commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Créer un article</translation>
    </message>
</context>
<context>
    <name>feuillet::ShortcutsPage</name>
    <message>
        <source>No keys</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Raccourci d’origine</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Tous les raccourcis d’origine</translation>
    </message>
    <message>
        <source>Find an action or its keys…</source>
        <translation>Trouver une action ou son raccourci…</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>Trouver une action ou son raccourci</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et raccourcis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>%1 already does: %2.</source>
        <translation>%1 sert déjà à&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 writes in the text. Press it with Ctrl or Alt.</source>
        <translation>%1 s’écrit dans le texte. Tapez-le avec Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>%1 copies, cuts, pastes or selects in every text, and stays so.</source>
        <translation>%1 copie, coupe, colle ou sélectionne dans tout texte, et le reste.</translation>
    </message>
</context>
<context>
    <name>feuillet::SignDialog</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln signe</numerusform>
            <numerusform>%Ln signes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 feuillets</source>
        <translation>
            <numerusform>%1 feuillet</numerusform>
            <numerusform>%1 feuillets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>version %Ln</source>
        <translation>
            <numerusform>version %Ln</numerusform>
            <numerusform>version %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Signer le bon à tirer</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Checked by the machine</source>
        <translation>Vérifié par la machine</translation>
    </message>
    <message>
        <source>Checked by you</source>
        <translation>Vérifié par vous</translation>
    </message>
    <message>
        <source>What you put your name to</source>
        <translation>Ce que vous signez</translation>
    </message>
    <message>
        <source>This name is declared on this computer; nothing proves it.</source>
        <translation>Ce nom est déclaré sur cet ordinateur&#x202f;; rien ne le prouve.</translation>
    </message>
    <message>
        <source>You wrote this text. The record will say that its author signed it.</source>
        <translation>Vous avez écrit ce texte. Le registre dira qu’il est signé par son auteur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The machine found what blocks the sign-off: see above.</source>
        <translation>Quelque chose bloque le bon à tirer&#xa0;: voyez plus haut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) left to tick.</source>
        <translation>
            <numerusform>Encore %Ln case à cocher.</numerusform>
            <numerusform>Encore %Ln cases à cocher.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Ce qui est signé</translation>
    </message>
</context>
<context>
    <name>feuillet::SitePublishing</name>
    <message>
        <source>The site is being published…</source>
        <translation>Le site est en cours de publication…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>feuillet::SlipDialog</name>
    <message>
        <source>1, flash</source>
        <translation>1, flash</translation>
    </message>
    <message>
        <source>4, ordinary</source>
        <translation>4, ordinaire</translation>
    </message>
    <message>
        <source>9, no hurry</source>
        <translation>9, sans urgence</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>signes</translation>
    </message>
    <message>
        <source>feuillets</source>
        <translation>feuillets</translation>
    </message>
    <message>
        <source>lines of 60 characters</source>
        <translation>lignes de 60 signes</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Article slip</source>
        <translation>Fiche de l’article</translation>
    </message>
    <message>
        <source>What readers see</source>
        <translation>Ce que voient les lecteurs</translation>
    </message>
    <message>
        <source>A change to these after the sign-off has to be signed again.</source>
        <translation>Modifié après le bon à tirer, cela doit être signé de nouveau.</translation>
    </message>
    <message>
        <source>For the desk alone, never published</source>
        <translation>Pour la rédaction seule, jamais publié</translation>
    </message>
    <message>
        <source>The headline serves</source>
        <translation>Le titre sert</translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation>Séparés par des virgules</translation>
    </message>
    <message>
        <source>Rennes, 18 November 2025 (AFP) -</source>
        <translation>Rennes, 18 novembre 2025 (AFP) -</translation>
    </message>
    <message>
        <source>&amp;Web headline</source>
        <translation>Titre &amp;web</translation>
    </message>
    <message>
        <source>&amp;Section of the paper</source>
        <translation>&amp;Rubrique</translation>
    </message>
    <message>
        <source>Key&amp;words</source>
        <translation>Mots-&amp;clés</translation>
    </message>
    <message>
        <source>D&amp;ateline</source>
        <translation>Lieu et d&amp;ate</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Bouclage</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Embargo jusqu’au</translation>
    </message>
    <message>
        <source>Sl&amp;ugline</source>
        <translation>Mot-clé &amp;interne</translation>
    </message>
    <message>
        <source>U&amp;rgency</source>
        <translation>&amp;Urgence</translation>
    </message>
    <message>
        <source>&amp;Ordered length</source>
        <translation>C&amp;ommande</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Bouclage</translation>
    </message>
    <message>
        <source>&amp;Embargo until</source>
        <translation>&amp;Embargo jusqu’au</translation>
    </message>
    <message>
        <source>&amp;Note to the desk</source>
        <translation>&amp;Note à la rédaction</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Ordered length</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Unit of the ordered length</source>
        <translation>Unité de la commande</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 écrits</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>La&amp;yout of the page</source>
        <translation>&amp;Gabarit de la page</translation>
    </message>
</context>
<context>
    <name>feuillet::SoleDesk</name>
    <message>
        <source>A text is signed by somebody who did not write it, and nobody else is declared at this desk.</source>
        <translation>Un texte est signé par une personne qui ne l’a pas écrit, et cette rédaction n’en compte pas d’autre.</translation>
    </message>
    <message>
        <source>I &amp;work alone</source>
        <translation>Je t&amp;ravaille seul</translation>
    </message>
    <message>
        <source>Add a pers&amp;on…</source>
        <translation>Ajouter une pers&amp;onne…</translation>
    </message>
</context>
<context>
    <name>feuillet::SpokenFindings</name>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s): %1</source>
        <translation>
            <numerusform>%n correction&#xa0;: %1</numerusform>
            <numerusform>%n corrections&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::Start</name>
    <message>
        <source>Feuillet is open on this desk already: its window comes to the front.</source>
        <translation>Feuillet est déjà ouvert sur cette rédaction&#xa0;: sa fenêtre passe au premier plan.</translation>
    </message>
    <message numerus="yes">
        <source>Feuillet is open on this desk already: its window was given %n file(s).</source>
        <translation>
            <numerusform>Feuillet est déjà ouvert sur cette rédaction&#xa0;: sa fenêtre a reçu %n fichier.</numerusform>
            <numerusform>Feuillet est déjà ouvert sur cette rédaction&#xa0;: sa fenêtre a reçu %n fichiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::StatusLine</name>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>not saved as a version</source>
        <translation>version non enregistrée</translation>
    </message>
    <message>
        <source>modified after the sign-off</source>
        <translation>modifié après le BAT</translation>
    </message>
    <message>
        <source>kept at %1</source>
        <translation>brouillon gardé à %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign(s)</source>
        <translation>
            <numerusform>%Ln signe</numerusform>
            <numerusform>%Ln signes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 feuillets</source>
        <translation>
            <numerusform>%L1 feuillet</numerusform>
            <numerusform>%L1 feuillets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2</source>
        <translation>%1 min %2</translation>
    </message>
    <message>
        <source>%1 of %2 ordered</source>
        <translation>%1 sur %2 commandés</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>feuillet::Strip</name>
    <message>
        <source>Notice</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>feuillet::SuggestionCard</name>
    <message>
        <source>Set otherwise</source>
        <translation>Composer autrement</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Why it should be so</source>
        <translation>Pourquoi ce changement</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>Le dire</translation>
    </message>
    <message>
        <source>Suggestion: %1 → %2</source>
        <translation>Suggestion&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Refused by %1</source>
        <translation>Refusé par %1</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>Accepté par %1</translation>
    </message>
    <message>
        <source>Accepted by %1, not saved yet</source>
        <translation>Accepté par %1, pas encore enregistré</translation>
    </message>
    <message>
        <source>The passage has changed since, or has gone: this can no longer be accepted.</source>
        <translation>Le passage a changé depuis, ou a disparu&#xa0;: on ne peut plus accepter.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept: %1</source>
        <translation>Accepter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Dire pourquoi</translation>
    </message>
</context>
<context>
    <name>feuillet::SynonymMenu</name>
    <message>
        <source>S&amp;ynonyms</source>
        <translation>S&amp;ynonymes</translation>
    </message>
    <message>
        <source>No synonyms for this word</source>
        <translation>Pas de synonyme pour ce mot</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Autres</translation>
    </message>
</context>
<context>
    <name>feuillet::SystemDialog</name>
    <message>
        <source>Everything is installed.</source>
        <translation>Tout est installé.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) missing. Everything else works.</source>
        <translation>
            <numerusform>Il manque %n élément. Tout le reste fonctionne.</numerusform>
            <numerusform>Il manque %n éléments. Tout le reste fonctionne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>System state</source>
        <translation>État du système</translation>
    </message>
    <message>
        <source>Parts of the system</source>
        <translation>Éléments du système</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Command that installs what is missing</source>
        <translation>Commande qui installe ce qui manque</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>&amp;Copier la commande</translation>
    </message>
    <message>
        <source>To install what is missing, in a terminal:</source>
        <translation>Pour installer ce qui manque, dans un terminal&#xa0;:</translation>
    </message>
    <message>
        <source>Copy a &amp;report</source>
        <translation>Copier un &amp;rapport</translation>
    </message>
    <message>
        <source>For who helps you: versions, packages and counts, no word of an article, no name.</source>
        <translation>Pour qui vous aide&#xa0;: versions, paquets et nombres, pas un mot d’un article, aucun nom.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>feuillet::ThreadCard</name>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Comment about “%1”</source>
        <translation>Commentaire sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The passage has gone: “%1”</source>
        <translation>Le passage a disparu&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Resolved by %1</source>
        <translation>Résolu par %1</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
</context>
<context>
    <name>feuillet::ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Who works at this seat. The name is declared, not proved.</source>
        <translation>Qui travaille à ce poste. Le nom est déclaré, pas prouvé.</translation>
    </message>
    <message>
        <source>At this seat: %1</source>
        <translation>À ce poste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
</context>
<context>
    <name>feuillet::TypographyDialog</name>
    <message>
        <source>Correct the typography</source>
        <translation>Corriger la typographie</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Lines before and after</source>
        <translation>Lignes avant et après</translation>
    </message>
    <message>
        <source>House style: %1.   ° no-break space   ¦ narrow no-break space   · space</source>
        <translation>Marche&#xa0;: %1. Signes&#xa0;: ° insécable, ¦ fine insécable, · espace ordinaire</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>There is nothing to correct.</source>
        <translation>Il n’y a rien à corriger.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… et %n autre ligne</numerusform>
            <numerusform>… et %n autres lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::VersionList</name>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>%1 signes</source>
        <translation>%1 signes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed off by %1</source>
        <translation>BAT signé par %1</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>À l’écran</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>feuillet::VersionsFeed</name>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
</context>
<context>
    <name>feuillet::VersionsPanel</name>
    <message>
        <source>Open an article: each version that was saved will be here, with what changed from one to the next.</source>
        <translation>Ouvrez un article&#xa0;: chaque version enregistrée sera ici, avec ce qui a changé de l’une à l’autre.</translation>
    </message>
    <message>
        <source>Since the sign-off</source>
        <translation>Depuis le BAT</translation>
    </message>
    <message>
        <source>Since the author’s version</source>
        <translation>Depuis la version de l’auteur</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Show what did not change, too</source>
        <translation>Montrer aussi ce qui n’a pas changé</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>Rétablir la version %1</translation>
    </message>
    <message>
        <source>%1: nothing came after it.</source>
        <translation>%1&#xa0;: rien après elle.</translation>
    </message>
    <message>
        <source>There is one version so far: nothing to compare it with.</source>
        <translation>Une seule version pour l’instant&#xa0;: rien à comparer.</translation>
    </message>
    <message>
        <source>%1 and %2 say the same.</source>
        <translation>%1 et %2 sont identiques.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>feuillet::WordMenu</name>
    <message>
        <source>Looking for corrections…</source>
        <translation>Recherche de corrections…</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» au dictionnaire</translation>
    </message>
    <message>
        <source>Ignore in this article</source>
        <translation>Ignorer dans cet article</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Pas de suggestion</translation>
    </message>
</context>
</TS>
