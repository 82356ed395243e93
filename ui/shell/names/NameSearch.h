#pragma once

#include "base/Result.h"
#include "proofing/names/NameProposal.h"

#include <QObject>

#include <thread>

namespace feuillet {

// Looks for names to learn, with a dictionary and a connection of its own, on a thread of its own:
// reading some hundred articles is too slow for the window's. Ending waits for it, half a second
// at most.
class NameSearch : public QObject
{
    Q_OBJECT

public:
    explicit NameSearch(QString folder, QObject *parent = nullptr);

    void start(); // again, if the last one has ended; else it goes on

signals:
    void found(const QList<feuillet::NameProposal> &proposals);
    void failed(const feuillet::Error &error);

private:
    void tell(const Result<QList<NameProposal>> &result);

    QString m_folder;
    bool m_running = false;
    std::jthread m_thread; // last: it must end before the rest goes
};

} // namespace feuillet
