#pragma once

#include <QObject>
#include <QSize>
#include <QTimer>

namespace feuillet {

class LiveProofreader;
class MainWindow;

// Writes a picture of the window once its words are checked, and ends the program: 0, or 3 when the
// file cannot be written.
class Picture : public QObject
{
    Q_OBJECT

public:
    Picture(MainWindow &window, LiveProofreader &reader, QString file, QSize size, QObject *parent);

private:
    void take();

    MainWindow &m_window;
    QString m_file;
    QTimer m_settling; // lays out, underlines and lists what was found
};

} // namespace feuillet
