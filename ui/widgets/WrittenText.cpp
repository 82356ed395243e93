#include "ui/widgets/WrittenText.h"

#include <QTextBlock>
#include <QTextDocument>

namespace feuillet {

QString writtenText(const QTextDocument &document)
{
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        lines << block.text();
    return lines.join(u'\n').trimmed();
}

} // namespace feuillet
