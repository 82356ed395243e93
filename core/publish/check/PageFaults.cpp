#include "publish/check/PageFaults.h"

#include "publish/check/Elements.h"
#include "publish/Escape.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// Loads a file as soon as the page is shown.
QStringList loadedBy(const Element &element)
{
    QStringList addresses;
    if (element.is("img") || element.is("script") || element.is("source"))
        addresses << element.attribute("src");
    if (element.is("link") && element.attribute("rel") == "stylesheet"_L1)
        addresses << element.attribute("href");
    if (element.is("link") && element.attribute("rel").contains("icon"_L1))
        addresses << element.attribute("href");
    for (const QString &candidate : element.attribute("srcset").split(u',', Qt::SkipEmptyParts))
        addresses << candidate.trimmed().section(u' ', 0, 0);
    addresses.removeAll(QString());
    return addresses;
}

bool isForbidden(const Element &element)
{
    static const QStringList names{u"iframe"_s, u"frame"_s, u"object"_s, u"embed"_s,
                                   u"applet"_s, u"base"_s,  u"form"_s,   u"portal"_s};
    return names.contains(element.name()) ||
           (element.is("meta") &&
            element.attribute("http-equiv").compare("refresh"_L1, Qt::CaseInsensitive) == 0);
}

bool isDataBlock(const Element &script)
{
    return script.attribute("type") == "application/ld+json"_L1;
}

bool keepsStrangersOut(const Element &meta)
{
    const QString policy = meta.attribute("content");
    return meta.attribute("http-equiv") == "Content-Security-Policy"_L1 &&
           policy.contains("default-src 'none'"_L1) && policy.contains("base-uri 'none'"_L1) &&
           !policy.contains("unsafe"_L1) && !policy.contains("http"_L1) && !policy.contains(u'*');
}

int levelOf(const Element &element)
{
    static const QRegularExpression heading(u"^h([1-6])$"_s);
    return heading.match(element.name()).captured(1).toInt();
}

// The page's faults, collected in one walk.
class Checking
{
public:
    explicit Checking(const Page &page) : m_page(page), m_parsed(page.html)
    {
        for (const PageFile &file : page.assets)
            m_files.insert(file.path);
    }

    QList<PageFault> faults()
    {
        checkWhole();
        for (const Element &element : m_parsed.all())
            collectId(element);
        for (const Element &element : m_parsed.all())
            check(element);
        std::ranges::stable_sort(m_faults, {}, [](const PageFault &fault) {
            return std::pair(fault.line, fault.column);
        });
        return m_faults;
    }

private:
    void note(bool good, PageFlaw flaw, const Element &element, const QString &about)
    {
        if (!good)
            m_faults.append({flaw, about, element.place().line, element.place().column});
    }
    void miss(bool good, PageFlaw flaw)
    {
        if (!good)
            m_faults.append({flaw, {}, 0, 0});
    }

    void collectId(const Element &element)
    {
        const QString id = element.attribute("id");
        note(!m_ids.contains(id), PageFlaw::RepeatedId, element, id);
        if (!id.isEmpty())
            m_ids.insert(id);
    }

    void check(const Element &element)
    {
        note(!isForbidden(element), PageFlaw::ForbiddenElement, element, element.name());
        checkAttributes(element);
        checkScript(element);
        checkHeading(element);
        checkImage(element);
        checkLinks(element);
        note(!element.is("style"), PageFlaw::InlineStyle, element, element.name());
        note(!element.is("time") || element.has("datetime"), PageFlaw::TimeWithoutDate, element,
             element.text());
    }

    void checkAttributes(const Element &element)
    {
        for (const QString &name : element.attributeNames()) {
            note(!name.startsWith("on"_L1), PageFlaw::Handler, element, name);
            note(name != "style"_L1, PageFlaw::InlineStyle, element, element.name());
        }
    }

    void checkScript(const Element &element)
    {
        if (!element.is("script"))
            return;
        if (!isDataBlock(element))
            note(element.has("src"), PageFlaw::InlineScript, element, {});
        else
            note(QJsonDocument::fromJson(element.text().toUtf8()).isObject(),
                 PageFlaw::BrokenMetadata, element, {});
    }

    void checkHeading(const Element &element)
    {
        const int level = levelOf(element);
        if (level == 0)
            return;
        note(!element.text().trimmed().isEmpty(), PageFlaw::EmptyHeading, element, element.name());
        note(level <= m_level + 1, PageFlaw::HeadingOrder, element, element.name());
        m_level = level;
    }

    void checkImage(const Element &element)
    {
        if (!element.is("img"))
            return;
        const QString address = element.attribute("src");
        note(element.has("alt"), PageFlaw::ImageWithoutAlt, element, address);
        note(element.attribute("width").toInt() > 0 && element.attribute("height").toInt() > 0,
             PageFlaw::ImageWithoutSize, element, address);
    }

    void checkLinks(const Element &element)
    {
        for (const char *name : {"aria-labelledby", "aria-describedby", "for"})
            for (const QString &id : element.attribute(name).split(u' ', Qt::SkipEmptyParts))
                note(m_ids.contains(id), PageFlaw::UnknownId, element, id);
        for (const QString &address : loadedBy(element))
            checkFile(element, address);
        if (!element.is("a"))
            return;
        const QString address = element.attribute("href");
        if (address.startsWith(u'#'))
            note(m_ids.contains(address.mid(1)), PageFlaw::UnknownId, element, address.mid(1));
        else if (!QUrl(address).isRelative())
            note(!encodedUrl(address).isEmpty(), PageFlaw::UnsafeLink, element, address);
        else
            note(inSite(address).has_value(), PageFlaw::UnsafeLink, element, address);
    }

    void checkFile(const Element &element, const QString &address)
    {
        const auto path = inSite(address);
        if (!path)
            note(false, PageFlaw::OutsideFile, element, address);
        else
            note(m_files.contains(*path), PageFlaw::MissingFile, element, address);
    }

    // The path below the site's folder; nothing for what lies elsewhere.
    std::optional<QString> inSite(const QString &address) const
    {
        const QUrl url(address);
        if (!url.isRelative() || !url.host().isEmpty() || address.startsWith(u'/'))
            return std::nullopt;
        const QStringList steps = m_page.address.split(u'/', Qt::SkipEmptyParts);
        QStringList path = steps;
        for (const QString &part : url.path().split(u'/')) {
            if (part != ".."_L1)
                path << part;
            else if (path.isEmpty())
                return std::nullopt;
            else
                path.removeLast();
        }
        return path.join(u'/');
    }

    QList<Element> named(const char *name) const
    {
        auto elements = m_parsed.all();
        elements.removeIf([name](const Element &element) { return !element.is(name); });
        return elements;
    }

    void checkWhole()
    {
        miss(m_parsed.isWhole(), PageFlaw::NotParsed);
        const auto html = named("html");
        miss(!html.isEmpty() && !escapedLanguage(html.first().attribute("lang")).isEmpty(),
             PageFlaw::NoLanguage);
        const auto titles = named("title");
        miss(!titles.isEmpty() && !titles.first().text().trimmed().isEmpty(), PageFlaw::NoTitle);
        const auto metas = named("meta");
        miss(!metas.isEmpty() && keepsStrangersOut(metas.first()), PageFlaw::NoPolicy);
        miss(named("main").size() == 1, PageFlaw::NoMain);
        miss(named("h1").size() == 1, PageFlaw::HeadlineCount);
    }

    const Page &m_page;
    ParsedHtml m_parsed;
    QSet<QString> m_files;
    QSet<QString> m_ids;
    QList<PageFault> m_faults;
    int m_level = 0;
};

} // namespace

QList<PageFault> pageFaults(const Page &page)
{
    return Checking(page).faults();
}

} // namespace feuillet
