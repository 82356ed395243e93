#include "proofing/typography/Scan.h"

#include <algorithm>
#include <span>

namespace feuillet::typography {

using namespace Qt::StringLiterals;

namespace {

qsizetype wordEnd(const Scan &scan, qsizetype at)
{
    while (isWordUnit(scan[at]))
        ++at;
    return at;
}

// How words with œ begin that are typed with «oe»; coefficient, moelle, Groenland are none of them.
constexpr QStringView ligatures[] = {
    u"oeuvr",  u"oeil",   u"oeuf",     u"oecum",    u"oedem",     u"oedèm",      u"oenol",
    u"oesoph", u"oestr",  u"oedip",    u"boeuf",    u"choeur",    u"coeur",      u"consoeur",
    u"écoeur", u"ecoeur", u"rancoeur", u"foet",     u"manoeuvr",  u"moeurs",     u"noeud",
    u"soeur",  u"voeu",   u"désoeuvr", u"desoeuvr", u"coeliaque", u"coelacanthe"};

// Words that lose an accent when their capital does: what stands behind the E, a plural apart.
constexpr QStringView behindE[] = {
    u"change",    u"chec",       u"chelle",    u"cole",       u"colier",       u"cologie",
    u"cologique", u"cologiste",  u"conomie",   u"conomique",  u"conomiste",    u"cosse",
    u"cossais",   u"crire",      u"crit",      u"criture",    u"crivain",      u"crivaine",
    u"dile",      u"dition",     u"diteur",    u"ducation",   u"galement",     u"galité",
    u"glise",     u"gypte",      u"gyptien",   u"gyptienne",  u"lection",      u"lectoral",
    u"lectorale", u"lecteur",    u"lectrice",  u"lectricité", u"lectrique",    u"lève",
    u"lysée",     u"lu",         u"lue",       u"meute",      u"mission",      u"motion",
    u"nergie",    u"nergétique", u"norme",     u"poque",      u"preuve",       u"quateur",
    u"quipe",     u"quipement",  u"rythrée",   u"tabli",      u"tablissement", u"tait",
    u"taient",    u"tant",       u"tape",      u"tat",        u"tienne",       u"thiopie",
    u"thiopien",  u"toile",      u"trange",    u"tranger",    u"trangère",     u"tude",
    u"tudiant",   u"tudiante",   u"vacuation", u"vêque",      u"vénement",     u"videmment",
    u"vidence",   u"volution",   u"tonnant",   u"tonnamment"};

// What follows the preposition À at the head of a sentence; the verb and the letter A have others.
constexpr QStringView behindA[] = {
    u"l",      u"la",       u"un",     u"une",     u"ce",     u"cet",         u"cette",
    u"ces",    u"son",      u"sa",     u"ses",     u"leur",   u"leurs",       u"mon",
    u"ma",     u"mes",      u"notre",  u"nos",     u"votre",  u"vos",         u"partir",
    u"cause",  u"côté",     u"propos", u"travers", u"lui",    u"eux",         u"elle",
    u"elles",  u"quelques", u"peine",  u"moins",   u"noter",  u"suivre",      u"ceux",
    u"celui",  u"celle",    u"celles", u"qui",     u"quoi",   u"quel",        u"quelle",
    u"terme",  u"court",    u"long",   u"chaque",  u"tout",   u"toute",       u"tous",
    u"toutes", u"force",    u"défaut", u"droite",  u"gauche", u"nouveau",     u"présent",
    u"deux",   u"trois",    u"quatre", u"cinq",    u"savoir", u"destination", u"proximité",
    u"mesure", u"titre",    u"pied",   u"vélo",    u"bord",   u"plusieurs"};

bool isOneOf(QStringView word, std::span<const QStringView> words)
{
    return std::ranges::any_of(
        words, [word](QStringView known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
}

bool isPluralOf(QStringView word, std::span<const QStringView> words)
{
    return isOneOf(word, words) ||
           (word.endsWith(u's', Qt::CaseInsensitive) && isOneOf(word.chopped(1), words));
}

void accentedE(Scan &scan, qsizetype at, qsizetype end)
{
    const QStringView word = scan.text().mid(at, end - at);
    if (isPluralOf(word.mid(1), behindE))
        scan.want(at, end, u'É' + word.mid(1).toString(), TypographyRule::AccentedCapital);
}

// «A l’autre», «A 20 heures», «A Paris, »: not «A star is born», «A comme Anatole», «A-t-il».
bool isPreposition(const Scan &scan, qsizetype at)
{
    const qsizetype next = at + 2;
    if (!isSpace(scan[at + 1]) || !scan.beginsSentence(at))
        return false;
    if (scan[next].isDigit())
        return true;
    qsizetype end = wordEnd(scan, next);
    if (!scan.isWordEnd(end))
        return false;
    if (scan[next].isLower())
        return isOneOf(scan.text().mid(next, end - next), behindA);
    while (scan[end] == u'-')
        end = wordEnd(scan, end + 1);
    return scan[next].isUpper() && scan[end] == u',' && isSpace(scan[end + 1]);
}

void accentedCapital(Scan &scan, qsizetype at)
{
    if (!scan.rule(TypographyRule::AccentedCapital))
        return;
    const qsizetype end = wordEnd(scan, at);
    if (!scan.isWordEnd(end))
        return; // it is still being typed
    if (scan[at] == u'E')
        accentedE(scan, at, end);
    else if (scan[at] == u'A' && end == at + 1 && isPreposition(scan, at))
        scan.want(at, end, u"À", TypographyRule::AccentedCapital);
    else if (scan[at] == u'C' && end == at + 2 && scan[at + 1] == u'a' && isSpace(scan[end]) &&
             scan[end + 1].isLower() && scan.beginsSentence(at))
        scan.want(at, end, u"Ça", TypographyRule::AccentedCapital);
}

struct Title
{
    QStringView written;
    QStringView right;
};
constexpr Title titles[] = {{u"M.", u"M."},     {u"MM.", u"MM."},   {u"Mme", u"Mme"},
                            {u"Mmes", u"Mmes"}, {u"Mlle", u"Mlle"}, {u"Mlles", u"Mlles"},
                            {u"Me", u"Me"},     {u"Mgr", u"Mgr"},   {u"Dr", u"Dr"},
                            {u"Pr", u"Pr"},     {u"Mr", u"M."},     {u"Mr.", u"M."},
                            {u"Mme.", u"Mme"},  {u"Melle", u"Mlle"}};

// A title keeps its name on its line.
void title(Scan &scan, qsizetype at)
{
    qsizetype end = wordEnd(scan, at);
    end += scan[end] == u'.';
    const qsizetype name = scan.gapAfter(end);
    if (end - at > 5 || name == end || !scan[name].isUpper())
        return;
    const QStringView written = scan.text().mid(at, end - at);
    const auto *title = std::ranges::find(titles, written, &Title::written);
    if (title == std::end(titles))
        return;
    if (title->written != title->right && scan.rule(TypographyRule::Mister))
        scan.want(at, end, title->right, TypographyRule::Mister);
    else if (const StyleRule *rule = scan.rule(TypographyRule::Title))
        scan.wantGapBefore(name, rule->value, TypographyRule::Title);
}

// XXIème, XIXe: roman figures and the suffix.
void romanOrdinal(Scan &scan, qsizetype at)
{
    qsizetype end = at;
    while (QStringView(u"IVXLC").contains(scan[end]))
        ++end;
    if (end == at || !scan.rule(TypographyRule::Ordinal))
        return;
    const qsizetype last = wordEnd(scan, end);
    if (!scan.isWordEnd(last))
        return;
    const QStringView suffix = scan.text().mid(end, last - end);
    const QString plural = suffix.endsWith(u's') ? u"es"_s : u"e"_s;
    for (const QStringView wrong : {u"ème", u"ième", u"eme", u"ieme", u"è"})
        if (suffix == wrong || (suffix.endsWith(u's') && suffix.chopped(1) == wrong))
            scan.want(at, last, scan.words(at, end) + plural, TypographyRule::Ordinal);
}

// ex aequo
void aequo(Scan &scan, qsizetype at)
{
    if (scan[at - 1] != u'e' || scan[at - 2] != u'a' || !scan.isWordEnd(at - 3) ||
        scan.text().mid(at, 2 + 1) != u"quo" || !scan.isWordEnd(at + 3))
        return;
    scan.want(at - 2, at + 3, u"æquo", TypographyRule::Ligature);
}

} // namespace

void capitalAt(Scan &scan, qsizetype at)
{
    switch (scan[at].unicode()) {
    case u'A':
    case u'E':
        accentedCapital(scan, at);
        break;
    case u'C':
        accentedCapital(scan, at);
        romanOrdinal(scan, at);
        break;
    case u'D':
    case u'M':
    case u'P':
        title(scan, at);
        break;
    default:
        romanOrdinal(scan, at);
    }
}

void ligatureAt(Scan &scan, qsizetype at)
{
    if (!scan.rule(TypographyRule::Ligature))
        return;
    if (scan[at] == u'q')
        return aequo(scan, at);
    qsizetype start = at;
    while (isWordUnit(scan[start - 1]))
        --start;
    const qsizetype end = wordEnd(scan, at);
    const QStringView word = scan.text().mid(start, end - start);
    const auto begins = [word](QStringView stem) {
        return word.startsWith(stem, Qt::CaseInsensitive);
    };
    if (!scan.isWordEnd(end) || std::ranges::none_of(ligatures, begins))
        return;
    const QChar ligature = scan[at].isUpper() ? u'Œ' : u'œ';
    scan.want(start, end, scan.words(start, at) + ligature + scan.words(at + 2, end),
              TypographyRule::Ligature);
}

} // namespace feuillet::typography
