#include "proofing/words/MachineText.h"

#include "proofing/words/Letters.h"

#include <algorithm>

namespace feuillet {

namespace {

constexpr qsizetype longestRun = 2048;

// Domains that no French word spells: "la fin.de la" is a missing space.
constexpr QStringView domains[] = {u"fr", u"com", u"org", u"net", u"eu",  u"info",
                                   u"be", u"ch",  u"uk",  u"gov", u"edu", u"io"};

constexpr QStringView fileEndings[] = {u"pdf",  u"doc",  u"docx", u"odt",  u"ods",  u"txt", u"rtf",
                                       u"jpg",  u"jpeg", u"png",  u"gif",  u"webp", u"svg", u"tif",
                                       u"tiff", u"mp3",  u"mp4",  u"mov",  u"wav",  u"zip", u"csv",
                                       u"xls",  u"xlsx", u"ppt",  u"pptx", u"html", u"htm", u"xml",
                                       u"json", u"css",  u"js",   u"py",   u"cpp",  u"php", u"exe"};

bool isMachineUnit(QChar c)
{
    if (c.unicode() < 0x80)
        return c > u' ' && c != u'"' && c != u'\'' && c != u'<' && c != u'>';
    return c.isLetterOrNumber() || c.isMark();
}

bool isHostUnit(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'-';
}

bool isNameUnit(QChar c)
{
    return isHostUnit(c) || c == u'_' || c.isMark();
}

bool isTagUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_';
}

// The longest beginning of such units, without the dots and dashes that close a sentence.
template <typename Predicate>
qsizetype leading(QStringView text, Predicate isUnit)
{
    qsizetype length = std::ranges::find_if_not(text, isUnit) - text.begin();
    while (length > 0 && !text[length - 1].isLetterOrNumber() && text[length - 1] != u'_')
        --length;
    return length;
}

QStringView withoutClosing(QStringView run)
{
    const QStringView closing = u".,;:!?'*]}";
    while (!run.isEmpty() &&
           (closing.contains(run.back()) || (run.back() == u')' && !run.contains(u'('))))
        run.chop(1);
    return run;
}

bool endsWithDomain(QStringView host)
{
    const auto dot = host.lastIndexOf(u'.');
    return dot > 0 && std::ranges::find(domains, host.mid(dot + 1)) != std::end(domains);
}

std::optional<MachineText> emailIn(QStringView run)
{
    const auto at = run.indexOf(u'@');
    if (at <= 0 || !std::ranges::all_of(run.first(at), [](QChar c) {
            return isNameUnit(c) || c == u'+' || c == u'%';
        }))
        return std::nullopt;
    const auto host = run.mid(at + 1, leading(run.mid(at + 1), isHostUnit));
    if (!host.contains(u'.'))
        return std::nullopt;
    return MachineText{TokenKind::Email, at + 1 + host.size()};
}

std::optional<MachineText> addressIn(QStringView run)
{
    const auto scheme = run.indexOf(QStringView(u"://"));
    const bool named = scheme > 0 && std::ranges::all_of(run.first(scheme), [](QChar c) {
                           return c.isLetter() && c.unicode() < 0x80;
                       });
    const auto host = run.first(leading(run, isHostUnit));
    if (named || run.startsWith(QStringView(u"www.")) || run.startsWith(QStringView(u"mailto:")))
        return MachineText{TokenKind::Url, withoutClosing(run).size()};
    if (!endsWithDomain(host))
        return std::nullopt;
    const bool hasPath = host.size() < run.size() && run[host.size()] == u'/';
    return MachineText{TokenKind::Url, hasPath ? withoutClosing(run).size() : host.size()};
}

std::optional<MachineText> codeIn(QStringView run)
{
    const auto name = run.first(leading(run, isNameUnit));
    const auto dot = name.lastIndexOf(u'.');
    const bool isFile =
        dot > 0 && std::ranges::any_of(fileEndings, [ending = name.mid(dot + 1)](QStringView one) {
            return ending.compare(one, Qt::CaseInsensitive) == 0;
        });
    if (!isFile && !name.contains(u'_'))
        return std::nullopt;
    return MachineText{TokenKind::Code, name.size()};
}

} // namespace

QStringView machineRun(QStringView text)
{
    const auto within = text.first(std::min(text.size(), longestRun));
    return within.first(std::ranges::find_if_not(within, isMachineUnit) - within.begin());
}

std::optional<MachineText> machineTextIn(QStringView run)
{
    if (const auto address = addressIn(run))
        return address;
    if (const auto email = emailIn(run))
        return email;
    return codeIn(run);
}

std::optional<MachineText> prefixedText(QStringView text)
{
    const auto rest = machineRun(text.mid(1));
    const auto tag = rest.first(leading(rest, isTagUnit));
    if (std::ranges::none_of(tag, [](QChar c) { return c.isLetter(); }))
        return std::nullopt;
    if (text.front() == u'#')
        return MachineText{TokenKind::Tag, 1 + tag.size()};
    if (text.front() == u'@') {
        const auto far = emailIn(rest); // @name@instance.social
        const auto name = leading(rest, [](QChar c) { return isTagUnit(c) || c == u'.'; });
        return MachineText{TokenKind::Handle, 1 + (far ? far->length : name)};
    }
    const auto path = withoutClosing(rest);
    return path.contains(u'/') ? std::optional(MachineText{TokenKind::Code, 1 + path.size()})
                               : std::nullopt;
}

qsizetype deskCodeLength(QStringView text)
{
    if (!text.startsWith(QStringView(u"--")))
        return 0;
    qsizetype end = 2;
    while (end < text.size() && (text[end].isUpper() || text[end].isDigit()))
        ++end;
    const bool wordGoesOn = end < text.size() && text[end].isLetter();
    return end - 2 >= 2 && end - 2 <= 6 && !wordGoesOn ? end : 0;
}

} // namespace feuillet
