#include "ui/shell/arrivals/FileDrops.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

bool isPicture(const QString &file)
{
    static const QStringList suffixes{u"png"_s,  u"jpg"_s, u"jpeg"_s, u"webp"_s, u"gif"_s,
                                      u"tiff"_s, u"tif"_s, u"heic"_s, u"avif"_s, u"svg"_s};
    return suffixes.contains(QFileInfo(file).suffix().toLower());
}

} // namespace

QStringList filesIn(const QMimeData &dragged)
{
    QStringList files;
    for (const QUrl &url : dragged.urls()) {
        if (!url.isLocalFile() || isPicture(url.toLocalFile()))
            return {};
        files << url.toLocalFile();
    }
    return files;
}

// The texts of the sheet would take the name of a file for words: they are asked first, so the
// window listens before them all.
FileDrops::FileDrops(QWidget &window) : QObject(&window), m_window(window)
{
    window.setAcceptDrops(true);
    qApp->installEventFilter(this);
}

bool FileDrops::take(QDropEvent &event, bool isDrop)
{
    const QStringList files = filesIn(*event.mimeData());
    if (files.isEmpty())
        return false;
    event.setDropAction(Qt::CopyAction);
    event.accept();
    if (isDrop)
        emit dropped(files);
    return true;
}

bool FileDrops::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool isDrop = type == QEvent::Drop;
    if (!isDrop && type != QEvent::DragEnter && type != QEvent::DragMove)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != &m_window)
        return false;
    return take(*static_cast<QDropEvent *>(event), isDrop);
}

} // namespace feuillet
