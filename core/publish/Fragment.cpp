#include "publish/Fragment.h"

#include "publish/Escape.h"
#include "publish/Markup.h"

namespace feuillet {

using namespace Qt::StringLiterals;

QString fragmentHtml(const QList<Block> &blocks)
{
    QString html;
    for (const Block &block : blocks) {
        if (const auto *crosshead = std::get_if<Crosshead>(&block))
            html += u"<h2>"_s + escapedText(crosshead->text) + u"</h2>\n"_s;
        else
            html += paragraphHtml(std::get<Paragraph>(block), {});
    }
    return html.trimmed();
}

} // namespace feuillet
