#include "app/desktop/Picture.h"

#include "base/AtomicFile.h"
#include "desk/Wording.h"
#include "ui/proofing/LiveProofreader.h"
#include "ui/shell/MainWindow.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPixmap>

#include <cstdio>

namespace feuillet {

namespace {
constexpr int settlingMs = 1500;
constexpr int cannotWrite = 3;
} // namespace

Picture::Picture(MainWindow &window, LiveProofreader &reader, QString file, QSize size,
                 QObject *parent)
    : QObject(parent), m_window(window), m_file(std::move(file))
{
    window.resize(size);
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingMs);
    connect(&m_settling, &QTimer::timeout, this, &Picture::take);
    connect(&reader, &LiveProofreader::stateChanged, &m_settling, qOverload<>(&QTimer::start));
}

void Picture::take()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    m_window.grab().save(&buffer, "PNG");
    const auto written = writeFile(m_file, bytes);
    if (!written)
        std::fprintf(stderr, "%s\n", qUtf8Printable(sentence(written.error())));
    QCoreApplication::exit(written ? 0 : cannotWrite);
}

} // namespace feuillet
