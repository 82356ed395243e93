<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <source>Late, was due at %1</source>
        <translation>En retard, bouclage à %1</translation>
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
        <translation>dateline «&#xa0;%1&#xa0;»</translation>
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
        <source>takes wire text in; prints the articles&apos; ids</source>
        <translation>importe des dépêches&#x202f;; affiche les identifiants des articles</translation>
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
        <source>prints what proofing finds: line:column, word, suggestions</source>
        <translation>affiche les fautes trouvées&#xa0;: ligne:colonne, mot, suggestions</translation>
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
        <source>writes the pages of signed articles; prints their paths</source>
        <translation>écrit les pages des articles signés&#x202f;; affiche leurs chemins</translation>
    </message>
    <message>
        <source>the same as publish</source>
        <translation>comme publish</translation>
    </message>
    <message>
        <source>computes everything again and names what differs</source>
        <translation>recalcule tout et nomme ce qui diffère</translation>
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
        <translation>journalist, copyEditor, producer ou chief&#x202f;; peut être répété</translation>
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
        <source>show: wire, json, text or html; save: wire or json</source>
        <translation>show&#xa0;: wire, json, text ou html&#x202f;; save&#xa0;: wire ou json</translation>
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
        <source>spelling alone</source>
        <translation>l’orthographe seule</translation>
    </message>
    <message>
        <source>what to tell the author</source>
        <translation>ce qu’il faut dire à l’auteur</translation>
    </message>
    <message>
        <source>the site&apos;s folder</source>
        <translation>le dossier du site</translation>
    </message>
    <message>
        <source>a watermarked proof, signed or not</source>
        <translation>une épreuve marquée en filigrane, signée ou non</translation>
    </message>
    <message>
        <source>everything that is signed and not yet published</source>
        <translation>tout ce qui est signé et pas encore publié</translation>
    </message>
    <message>
        <source>“-” is the standard input. An id may be shortened.
Exit codes: 0 done, 1 findings, 2 wrong usage, 3 cannot read or write,
4 refused by the desk&apos;s rules, 5 damaged data.
</source>
        <translation>«&#xa0;-&#xa0;» est l’entrée standard. Un identifiant peut être abrégé.
Codes de sortie&#xa0;: 0 fait, 1 fautes trouvées, 2 mauvais usage, 3 lecture ou écriture impossible,
4 refusé par les règles de la rédaction, 5 données endommagées.
</translation>
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
        <source>the name and address of the newspaper&apos;s site, or changes them</source>
        <translation>donne le nom et l’adresse du site du journal, ou les change</translation>
    </message>
    <message>
        <source>the site&apos;s name</source>
        <translation>le nom du site</translation>
    </message>
    <message>
        <source>where its pages will be: https://…</source>
        <translation>l’adresse où seront ses pages&#xa0;: https://…</translation>
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
        <translation>&amp;Liste des articles</translation>
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
        <translation>Correction &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Correction &amp;précédente</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
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
        <translation>%1, au-dessus de la cible de %L2</translation>
    </message>
    <message>
        <source>%1 of %L2</source>
        <translation>%1 sur %L2</translation>
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
        <source>The newspaper</source>
        <translation>Le journal</translation>
    </message>
    <message>
        <source>Name on the pages:</source>
        <translation>Nom sur les pages&#xa0;:</translation>
    </message>
    <message>
        <source>Address of the site:</source>
        <translation>Adresse du site&#xa0;:</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
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
        <translation>Thè&amp;me</translation>
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
</context>
<context>
    <name>feuillet::Notices</name>
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
        <source>Resume “%1”, typed %2 and not saved?</source>
        <translation>Reprendre «&#xa0;%1&#xa0;», saisi le %2 et non enregistré&#x202f;?</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
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
        <source>light or dark; otherwise like the system.</source>
        <translation>light (clair) ou dark (sombre)&#x202f;; sinon comme le système.</translation>
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
        <source>The pane to show: corrections, preview or review.</source>
        <translation>Le panneau à montrer&#xa0;: corrections, preview (aperçu) ou review (relecture).</translation>
    </message>
    <message>
        <source>Wires to receive.</source>
        <translation>Les dépêches à recevoir.</translation>
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
        <source>None yet</source>
        <translation>Rien pour l’instant</translation>
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
</context>
<context>
    <name>feuillet::ProofingPanel</name>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Nothing to correct. Words are checked as you type.</source>
        <translation>Rien à corriger. Les mots sont vérifiés pendant que vous écrivez.</translation>
    </message>
    <message>
        <source>Show in the text: %1</source>
        <translation>Montrer dans le texte&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Spelling · %n times</source>
        <translation>
            <numerusform>Orthographe · %n fois</numerusform>
            <numerusform>Orthographe · %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Add to the dictionary</source>
        <translation>Ajouter au dictionnaire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Bien écrit&#x202f;? Ajoutez-le au dictionnaire maison, pour toute la rédaction.</translation>
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
        <source>Replace %1 by %2</source>
        <translation>Remplacer %1 par %2</translation>
    </message>
    <message>
        <source>No suggestion.</source>
        <translation>Pas de suggestion.</translation>
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
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>%n mot à revoir</numerusform>
            <numerusform>%n mots à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for corrections…</source>
        <translation>Recherche de corrections…</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» au dictionnaire</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Pas de suggestion</translation>
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
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
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
        <source>None yet</source>
        <translation>Rien pour l’instant</translation>
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
        <translation>Nouvel article</translation>
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
</TS>
