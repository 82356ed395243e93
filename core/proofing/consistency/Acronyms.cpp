#include "proofing/consistency/Names.h"

#include "proofing/consistency/WordPrint.h"
#include "proofing/words/CommonWords.h"

#include <QSet>

#include <algorithm>

namespace feuillet::consistency {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestLetters = 2;
constexpr qsizetype mostLetters = 6;
constexpr qsizetype fewestLettersBefore = 4; // of a name: no article that begins a sentence

// No reader of a French newspaper asks what these mean.
constexpr QStringView wellKnown =
    u"ONU OTAN UE AFP PDG USA UK URSS RDA RFA FMI OMS OMC UNESCO UNICEF HCR OCDE BCE CIA FBI KGB "
    u"NASA FSB ONG OPEP CICR CPI CEDH CJUE GIEC AIEA FIFA UEFA CIO NBA NFL ATP WTA FFF JO TGV TER "
    u"RER SNCF RATP EDF GDF CNRS INSEE INED INSERM CHU CHR CHRU SAMU SMUR EHPAD PMI ARS IRM ADN "
    u"ARN "
    u"VIH SIDA IVG GPA PMA OGM TVA CSG RSA SMIC CAC PIB PME PMI TPE CDI CDD DRH RTT RTC CGT CFDT "
    u"FO "
    u"CFTC CFE CGC UNSA FSU SUD FSE PS PCF LR LFI RN FN UMP RPR UDF UDI PRG NPA EELV MEDEF CPME "
    u"FNSEA HLM BTP BTS CAP BEP BAC ENA HEC IUT IEP CM CE CP ZEP CRS GIGN RAID BRI DGSE DGSI IGPN "
    u"IGGN PNF PNAT GAV PV QG RN TV TF LCI BFM RTL RMC RFI TNT CNN BBC DVD CD PC IA GPS SMS WIFI "
    u"USB PDF FAQ HD VTT BD OVNI DOM TOM RCS DJ VIP OK KO PSG OM OL ASSE LOSC XV XIII XI HS NB PS "
    u"AG CA CV QR QI SOS SPA SDF ZAD ZAC ZFE PLU SCOT DDT DREAL CAF CPAM URSSAF APL DOI ISBN BCBG "
    u"NDLR UTC GMT LGBT LGBTQ MMA UFC ADSL LED LCD NUPES COVID SRAS AVC CO SUV GPL LOA CB RIB TEG "
    u"PEL CEL LCR TIG JAP JLD OPJ DGS DGA SAS SARL SA SCI SCOP CSE CHSCT TNS BNP LVMH EADS IBM UV "
    u"WWF LPO DDASS PAC UHT ORL QCM EPR AOC AOP IGP LGV ETA IRA FARC PKK OLP NSA CNIL AMF ISF IFI "
    u"TGI CROUS UFR DUT GAFA GAFAM VTC PVC EPO HSBC RSF MSF OSCE FED KFC IKEA AXA FDJ PMU GRDF RTE "
    u"SFR BMW KLM DHL UPS MIT GPT CEO VO VF XL XXL ADP SNSM CROSS BAFA PACS CGU RGPD";

const QSet<QString> &known()
{
    static const QStringList words = wellKnown.toString().split(u' ');
    static const QSet<QString> set(words.begin(), words.end());
    return set;
}

bool isAcronym(QStringView word)
{
    return word.size() >= fewestLetters && word.size() <= mostLetters &&
           std::ranges::all_of(word, [](QChar c) { return c.isUpper(); });
}

bool isRomanNumber(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return QStringView(u"IVXLCDM").contains(c); });
}

bool isExempt(QStringView word)
{
    return isRomanNumber(word) || isWellKnownAcronym(word) ||
           commonRank(word.toString().toLower()) >= 0;
}

class AcronymReader
{
public:
    explicit AcronymReader(const Passage &passage) : m_passage(passage) {}

    QList<Acronym> read() const
    {
        QList<Acronym> acronyms;
        for (size_t at = 0; at < m_passage.tokens.size(); ++at) {
            const Token &token = m_passage.tokens[at];
            const QStringView word = withoutElision(wordAt(at));
            if (!isAcronym(word) || token.kind != TokenKind::Word || isExempt(word))
                continue;
            const auto start = token.end() - word.size();
            const bool explained = isExplained(at);
            if (explained || !(isPartOfName(at) || m_passage.isQuoted(start, word.size())))
                acronyms.append({{start, word.size()}, printOf(word).whole, explained});
        }
        return acronyms;
    }

private:
    QStringView wordAt(size_t at) const { return m_passage.tokens[at].in(m_passage.words()); }
    // What stands before a token; behind the last, the rest of the text.
    QStringView gapBefore(size_t at) const
    {
        const auto from = at == 0 ? 0 : m_passage.tokens[at - 1].end();
        const auto until =
            at < m_passage.tokens.size() ? m_passage.tokens[at].start : m_passage.words().size();
        return m_passage.words().mid(from, until - from);
    }
    bool isExplained(size_t at) const
    {
        return gapBefore(at).endsWith(u'(') || gapBefore(at + 1).trimmed().startsWith(u'(');
    }
    // "FC Marvault", "Radio XYZ", and all of a line in capitals.
    bool isPartOfName(size_t at) const
    {
        const bool after = at + 1 < m_passage.tokens.size() && gapBefore(at + 1).size() == 1 &&
                           withoutElision(wordAt(at + 1)).front().isUpper();
        const bool before = at > 0 && gapBefore(at).size() == 1 &&
                            wordAt(at - 1).size() >= fewestLettersBefore &&
                            wordAt(at - 1).front().isUpper() && wordAt(at).front().isUpper();
        return after || before;
    }

    const Passage &m_passage;
};

constexpr QStringView smallWords[] = {u"de", u"du", u"des", u"la", u"le",   u"les", u"et",
                                      u"à",  u"au", u"aux", u"en", u"pour", u"sur"};

void appendInitials(QString &initials, QStringView word)
{
    if (std::ranges::find(smallWords, word) != std::end(smallWords))
        return;
    for (qsizetype at = 0; at >= 0 && at < word.size(); at = word.indexOf(u'-', at) + 1) {
        initials += word[at];
        if (word.indexOf(u'-', at) < 0)
            return;
    }
}

} // namespace

bool isWellKnownAcronym(QStringView acronym)
{
    return known().contains(acronym.toString());
}

QList<Acronym> acronymsIn(const Passage &passage)
{
    return AcronymReader(passage).read();
}

QString initialsOf(const Passage &passage)
{
    QString initials;
    initials.reserve(static_cast<qsizetype>(passage.tokens.size()));
    for (const Token &token : passage.tokens)
        appendInitials(initials, withoutElision(token.in(passage.words())));
    return initials;
}

} // namespace feuillet::consistency
