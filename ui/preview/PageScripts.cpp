#include "ui/preview/PageScripts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

QString call(const QString &function, const QJsonArray &arguments)
{
    const auto list = QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact));
    return u"preview."_s + function + u"(..."_s + list + u')';
}

QString hand()
{
    QFile file(u":/preview/page.js"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void equip(QWebEnginePage &page, const PreviewLook &look, double zoom)
{
    QWebEngineScript script;
    script.setSourceCode(hand() + lookScript(look, zoom));
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    page.scripts().clear();
    page.scripts().insert(script);
}

QString lookScript(const PreviewLook &look, double zoom)
{
    const bool dark = look.dark && !look.paper;
    return call(u"dress"_s, {dark ? u"dark"_s : u"light"_s, look.paper ? 1 : look.textScale, zoom});
}

QString paperScript(bool shown)
{
    return call(u"setPaper"_s, {shown});
}

QString breaksScript()
{
    return call(u"markBreaks"_s, {});
}

QString patchScript(const QList<Patch> &patches)
{
    QJsonArray list;
    for (const Patch &patch : patches)
        list << QJsonArray{patch.selector, patch.index, patch.innerHtml};
    return call(u"patch"_s, {QJsonValue(list)});
}

QString renewScript(const QByteArray &html)
{
    return call(u"renew"_s, {QString::fromUtf8(html)});
}

QString revealScript(const Spot &spot)
{
    return call(u"reveal"_s, {spot.selector, spot.index, spot.at});
}

QString followScript(const Spot &spot, double within, double height)
{
    return call(u"follow"_s, {spot.selector, spot.index, within, height});
}

QString scrollToPartScript(double part)
{
    return call(u"scrollToPart"_s, {part});
}

QString spotScript(const QPointF &at, const QStringList &selectors)
{
    return call(u"spotAt"_s, {at.x(), at.y(), QJsonArray::fromStringList(selectors)});
}

QString scrollScript(const QStringList &selectors)
{
    return call(u"scrolledTo"_s, {QJsonValue(QJsonArray::fromStringList(selectors))});
}

PageScroll scrollIn(const QVariant &answer)
{
    const QVariantList parts = answer.toList();
    PageScroll scroll{parts.value(0).toDouble(), {}, {}};
    if (parts.size() == 4) {
        scroll.spot = Spot{parts[1].toString(), parts[2].toLongLong(), 0};
        scroll.within = parts[3].toDouble();
    }
    return scroll;
}

std::optional<int> stepIn(const QVariant &answer)
{
    const QVariantList parts = answer.toList();
    return parts.size() == 1 ? std::optional(parts[0].toInt()) : std::nullopt;
}

std::optional<Spot> spotIn(const QVariant &answer)
{
    const QVariantList parts = answer.toList();
    if (parts.size() != 3)
        return std::nullopt;
    return Spot{parts[0].toString(), parts[1].toLongLong(), parts[2].toLongLong()};
}

} // namespace feuillet
