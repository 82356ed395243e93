#include "ui/widgets/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace feuillet {

using namespace Qt::Literals::StringLiterals;

namespace {

// In the order of IconName: files of resources/icons.
constexpr std::array<const char *, iconCount> fileNames = {
    "new",         "save",   "undo",      "redo",       "bold",    "italic",  "link",
    "quote",       "image",  "crosshead", "typography", "check",   "send",    "search",
    "sign",        "return", "publish",   "settings",   "sun",     "moon",    "panel-left",
    "panel-right", "plus",   "close",     "tick",       "notice",  "warning", "blocking",
    "more",        "phone",  "tablet",    "desktop",    "printer",
};

QString fileName(IconName name)
{
    return QString::fromLatin1(fileNames.at(static_cast<size_t>(name)));
}

QByteArray drawing(IconName name, const QColor &colour)
{
    QFile file(u":/icons/%1.svg"_s.arg(fileName(name)));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "icon", "not in the resources");
    return opened ? file.readAll().replace("currentColor", colour.name().toLatin1()) : QByteArray();
}

// pixels: of the device
QPixmap drawn(IconName name, const QSize &pixels, const QColor &colour)
{
    const auto key = u"icon/%1/%2x%3/%4"_s.arg(fileName(name))
                         .arg(pixels.width())
                         .arg(pixels.height())
                         .arg(colour.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer renderer(drawing(name, colour));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor colourOf(QIcon::Mode mode)
{
    const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    return QGuiApplication::palette().color(group, QPalette::WindowText);
}

class LineIcon : public QIconEngine
{
public:
    explicit LineIcon(IconName name) : m_name(name) {}

    void paint(QPainter *painter, const QRect &box, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, box, m_name, colourOf(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(m_name, size, colourOf(mode));
    }
    QPixmap scaledPixmap(const QSize &pixels, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(pixels, mode, state);
    }
    QString key() const override { return u"feuillet"_s; }
    QString iconName() override { return fileName(m_name); }
    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new LineIcon(m_name); }

private:
    IconName m_name;
};

} // namespace

QIcon icon(IconName name)
{
    return QIcon(new LineIcon(name));
}

void paintIcon(QPainter &painter, const QRectF &box, IconName name, const QColor &colour)
{
    const auto ratio = painter.device()->devicePixelRatioF();
    const auto pixmap = drawn(name, (box.size() * ratio).toSize(), colour);
    painter.drawPixmap(box, pixmap, pixmap.rect());
}

} // namespace feuillet
