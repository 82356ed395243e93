#pragma once

#include "base/Id.h"

#include <QObject>

namespace feuillet {

class Proofreading;
class Workbench;

// Keeps for the queue how many findings were left in the open article when it was read as saved.
class ReadCounts : public QObject
{
    Q_OBJECT

public:
    ReadCounts(Workbench &workbench, const Proofreading &proofreading, QObject *parent);

private:
    void note();

    Workbench &m_workbench;
    const Proofreading &m_proofreading;
    ArticleId m_article; // what was noted last
    int m_revision = 0;
    int m_findings = 0;
};

} // namespace feuillet
