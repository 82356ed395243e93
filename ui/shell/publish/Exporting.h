#pragma once

#include "base/Result.h"

#include <QObject>

namespace feuillet {

class Questions;
class Workbench;

// Copies of the open article that leave the desk: a file, or the clipboard.
class Exporting : public QObject
{
    Q_OBJECT

public:
    Exporting(Workbench &workbench, Questions &questions, QObject *parent);

    void writeFile();
    void writeProof(); // a PDF, watermarked unless the text is signed
    void print();
    void copyHtml(); // and its text, for who cannot take HTML

signals:
    void written(const QString &path);
    void copied();

private:
    void end(const Result<> &done, const QString &path);
    bool isSaved(); // what leaves is what the store holds

    Workbench &m_workbench;
    Questions &m_questions;
};

} // namespace feuillet
