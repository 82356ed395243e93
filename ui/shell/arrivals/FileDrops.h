#pragma once

#include <QObject>
#include <QStringList>

class QDropEvent;
class QMimeData;
class QWidget;

namespace feuillet {

// Files that are dropped anywhere on the window; pictures are left to the sheet, which shows where
// they go.
class FileDrops : public QObject
{
    Q_OBJECT

public:
    explicit FileDrops(QWidget &window);

signals:
    void dropped(const QStringList &files);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool take(QDropEvent &event, bool isDrop);

    QWidget &m_window;
};

// The paths of what is dragged, if all of them are files of this computer and none is a picture.
QStringList filesIn(const QMimeData &dragged);

} // namespace feuillet
