#include "ui/shell/session/CaretText.h"

#include <QStringList>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lastField = static_cast<int>(Field::DeskNote);

qsizetype countIn(const QString &word)
{
    return qMax<qsizetype>(0, word.toLongLong());
}

} // namespace

QString caretText(const Place &caret)
{
    return QStringList{QString::number(static_cast<int>(caret.field)),
                       caret.paragraph.text(),
                       caret.section.text(),
                       QString::number(caret.photo),
                       QString::number(caret.start),
                       QString::number(caret.length)}
        .join(u' ');
}

Place caretFrom(const QString &text)
{
    const QStringList words = text.split(u' ');
    const int field = words.value(0).toInt();
    const auto paragraph = ParagraphId::parse(words.value(1));
    const auto section = SectionId::parse(words.value(2));
    if (words.size() != 6 || field < 0 || field > lastField || !paragraph || !section)
        return {};
    return {.field = static_cast<Field>(field),
            .paragraph = *paragraph,
            .section = *section,
            .photo = countIn(words[3]),
            .start = countIn(words[4]),
            .length = countIn(words[5])};
}

} // namespace feuillet
