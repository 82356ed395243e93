# Wire stories of our own making, a file each of 10 paragraphs, or as many as asked:
# awk -v n=500 -v folder=DIR [-v paragraphs=10] -f stories.awk
BEGIN {
    paragraphs = paragraphs ? paragraphs : 10
    split("Kerlouan Saint-Briac Plouézoc Montfaucon Vauvert Lantosque Aubeterre Courpière", place, " ")
    split("la criée|le lycée|la gare|le marché|la bibliothèque|le pont|le théâtre|l’hôpital", what, "|")
    split("rouvre après deux ans de travaux|divise le conseil municipal|attend toujours son budget|" \
          "fête ses cent ans|change de mains", does, "|")
    split("Les élus ont voté jeudi la dernière tranche des travaux, après six heures de débats.|" \
          "« Nous n’avons pas le choix », a déclaré la maire devant une cinquantaine d’habitants.|" \
          "Selon la préfecture, près de quatre cents emplois dépendent de cette décision.|" \
          "L’opposition dénonce une dépense imprudente et demande un nouveau vote avant l’été.", says, "|")
    for (i = 1; i <= n; ++i) {
        file = sprintf("%s/%04d.txt", folder, i)
        printf "À %s, %s %s (%d)\n\n", place[i % 8 + 1], what[int(i / 8) % 8 + 1], does[i % 5 + 1], i > file
        for (p = 0; p < paragraphs; ++p) {
            if (p % 6 == 4)
                printf "- Un dossier sensible -\n\n" > file
            for (s = 0; s < 3; ++s)
                printf "%s ", says[(i + p + s) % 4 + 1] > file
            printf "\n\n" > file
        }
        printf "C.Lesquivit--ALP\n" > file
        close(file)
    }
}
