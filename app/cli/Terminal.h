#pragma once

#include "app/cli/Exit.h"
#include "base/Id.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace feuillet::cli {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

// Answers go to the standard output, all that is said to a person to the standard error. UTF-8
// whatever the locale.
class Terminal
{
public:
    void bytes(const QByteArray &bytes);
    void line(const QString &line);
    void json(QJsonObject object); // one line, with its schema number
    // That a revision is safe; at once, for who reads it relies on it.
    void acknowledge(ArticleId id, int revision);
    void say(const QString &sentence);
    // A line that follows the work, where a person watches; nowhere else.
    void tellProgress(qsizetype done, qsizetype total);

    // Says the error, and about what (a file, an id) where its sentence does not name it.
    Exit fail(const Error &error, const QString &about = {});
    Exit usage(const QString &sentence);

    // Cannot be done if what was answered did not arrive.
    Exit ended(Exit exit);
};

} // namespace feuillet::cli
