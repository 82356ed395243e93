#include "desk/wording/ComparisonWording.h"

#include "desk/Wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

// A long passage by its beginning.
QString opening(const QString &text)
{
    constexpr qsizetype most = 48;
    return text.size() <= most ? text : text.left(most).trimmed() + u'…';
}

QString fieldLabel(Field field)
{
    switch (field) {
    case Field::Kicker:
        return Words::tr("Kicker");
    case Field::Headline:
        return Words::tr("Headline");
    case Field::WebHeadline:
        return Words::tr("Web headline");
    case Field::Lede:
        return Words::tr("Lede");
    case Field::Crosshead:
        return Words::tr("Crosshead");
    case Field::Paragraph:
        return Words::tr("Paragraph");
    case Field::Caption:
        return Words::tr("caption");
    case Field::AltText:
        return Words::tr("alternative text");
    case Field::Creator:
        return Words::tr("photographer");
    case Field::Provider:
        return Words::tr("agency");
    case Field::Rights:
        return Words::tr("rights");
    case Field::Scene:
        return Words::tr("place");
    case Field::TakenOn:
        return Words::tr("date taken");
    case Field::Credit:
        return Words::tr("credit");
    case Field::Signature:
        return Words::tr("Signature");
    case Field::Dateline:
        return Words::tr("Dateline");
    case Field::Rubric:
        return Words::tr("Section of the paper");
    case Field::Keywords:
        return Words::tr("Keywords");
    case Field::DeskNote:
        return Words::tr("Note to the desk");
    }
    Q_UNREACHABLE();
}

QString aspectLabel(Aspect aspect)
{
    switch (aspect) {
    case Aspect::Text:
        return {};
    case Aspect::Picture:
        return Words::tr("picture");
    case Aspect::PictureSize:
        return Words::tr("size");
    case Aspect::PictureFocus:
        return Words::tr("focus point");
    case Aspect::PictureCrop:
        return Words::tr("crop");
    case Aspect::PictureRights:
        return Words::tr("rights");
    case Aspect::PicturePlace:
        return Words::tr("place");
    case Aspect::PictureTaken:
        return Words::tr("date taken");
    case Aspect::PictureSource:
        return Words::tr("how it was made");
    case Aspect::Slugline:
        return Words::tr("Slugline");
    case Aspect::Language:
        return Words::tr("Language");
    case Aspect::Layout:
        return Words::tr("Layout of the page");
    case Aspect::Urgency:
        return Words::tr("Urgency");
    case Aspect::OrderedLength:
        return Words::tr("Ordered length");
    case Aspect::Deadline:
        return Words::tr("Deadline");
    case Aspect::Embargo:
        return Words::tr("Embargo");
    }
    Q_UNREACHABLE();
}

bool isOfPhoto(const ComparedRow &row)
{
    if (row.aspect != Aspect::Text)
        return row.aspect <= Aspect::PictureSource;
    const Field field = row.place().field;
    return field >= Field::Caption && field <= Field::Credit;
}

QString kindLabel(ParagraphKind kind)
{
    switch (kind) {
    case ParagraphKind::Text:
        return Words::tr("text");
    case ParagraphKind::Quotation:
        return Words::tr("quotation");
    case ParagraphKind::PullQuote:
        return Words::tr("pull quote");
    case ParagraphKind::ListItem:
        return Words::tr("list item");
    case ParagraphKind::PhotoReference:
        return Words::tr("place of a photo");
    case ParagraphKind::InternalNote:
        return Words::tr("internal note");
    }
    Q_UNREACHABLE();
}

QString markLabel(const Mark &mark)
{
    switch (mark.kind) {
    case MarkKind::Strong:
        return Words::tr("Bold");
    case MarkKind::Emphasis:
        return Words::tr("Italic");
    case MarkKind::Superscript:
        return Words::tr("Superscript");
    case MarkKind::Subscript:
        return Words::tr("Subscript");
    case MarkKind::Link:
        return Words::tr("Link to %1").arg(mark.value);
    case MarkKind::Language:
        return Words::tr("Language %1").arg(mark.value);
    case MarkKind::NoCheck:
        return Words::tr("“Not checked”");
    }
    Q_UNREACHABLE();
}

QString sentence(const MarkChange &change)
{
    const QString words = opening(change.words);
    return change.added ? Words::tr("%1 given to “%2”.").arg(markLabel(change.mark), words)
                        : Words::tr("%1 taken from “%2”.").arg(markLabel(change.mark), words);
}

QString moveSentence(const ComparedRow &row)
{
    const bool up = row.moved == Moved::Up;
    if (row.stoodAfter.isEmpty())
        return up ? Words::tr("↑ Moved up.") : Words::tr("↓ Moved down: it came first.");
    const QString after = opening(row.stoodAfter);
    return up ? Words::tr("↑ Moved up: it stood after “%1”.").arg(after)
              : Words::tr("↓ Moved down: it stood after “%1”.").arg(after);
}

QString pictureSentence(Change change)
{
    switch (change) {
    case Change::Same:
        return {};
    case Change::Changed:
        return Words::tr("Another picture.");
    case Change::Added:
        return Words::tr("Added.");
    case Change::Removed:
        return Words::tr("Removed.");
    }
    Q_UNREACHABLE();
}

QString momentText(const QString &iso)
{
    const auto moment = QDateTime::fromString(iso, Qt::ISODate).toLocalTime();
    return QLocale().toString(moment, QLocale::ShortFormat);
}

QString orderText(const QString &order)
{
    const auto amount = QLocale().toString(order.section(u' ', 0, 0).toDouble(), 'f',
                                           QLocale::FloatingPointShortest);
    switch (static_cast<LengthUnit>(order.section(u' ', 1, 1).toInt())) {
    case LengthUnit::Signes:
        return Words::tr("%1 signes").arg(amount);
    case LengthUnit::Feuillets:
        return Words::tr("%1 feuillets").arg(amount);
    case LengthUnit::Lines:
        return Words::tr("%1 lines").arg(amount);
    case LengthUnit::Words:
        return Words::tr("%1 words").arg(amount);
    }
    return order;
}

QString sourceText(const QString &number)
{
    switch (static_cast<DigitalSource>(number.toInt())) {
    case DigitalSource::Unstated:
        return Words::tr("not stated");
    case DigitalSource::Camera:
        return Words::tr("by a camera");
    case DigitalSource::Composite:
        return Words::tr("composed of several");
    case DigitalSource::TrainedModel:
        return Words::tr("by a machine");
    }
    return number;
}

QString valueText(Aspect aspect, const QString &value)
{
    switch (aspect) {
    case Aspect::Deadline:
    case Aspect::Embargo:
        return momentText(value);
    case Aspect::PictureTaken:
        return QLocale().toString(QDate::fromString(value, Qt::ISODate), QLocale::ShortFormat);
    case Aspect::OrderedLength:
        return orderText(value);
    case Aspect::Layout:
        return label(layoutNamed(value).value_or(Layout::Article));
    case Aspect::PictureSource:
        return sourceText(value);
    case Aspect::PictureSize:
        return QString(value).replace(u' ', u"\u202F×\u202F"_s);
    default:
        return value;
    }
}

} // namespace

QString label(const ComparedRow &row)
{
    const QString name =
        row.aspect == Aspect::Text ? fieldLabel(row.place().field) : aspectLabel(row.aspect);
    if (isOfPhoto(row))
        return Words::tr("Photo %1: %2").arg(row.place().photo + 1).arg(name);
    return name;
}

QStringList remarks(const ComparedRow &row)
{
    QStringList sentences;
    if (row.moved == Moved::Along)
        sentences << Words::tr("Moved along with what is above.");
    else if (row.moved != Moved::No)
        sentences << moveSentence(row);
    if (row.aspect == Aspect::Picture)
        sentences << pictureSentence(row.change);
    else if (row.change == Change::Added)
        sentences << Words::tr("Added.");
    else if (row.change == Change::Removed)
        sentences << Words::tr("Removed.");
    if (row.kindBefore != row.kindAfter)
        sentences << Words::tr("%1 before, now %2.")
                         .arg(kindLabel(row.kindBefore), kindLabel(row.kindAfter));
    for (const MarkChange &mark : row.marks)
        sentences << sentence(mark);
    sentences.removeAll(QString());
    return sentences;
}

QList<ComparedStretch> shownStretches(const ComparedRow &row)
{
    if (row.aspect == Aspect::Picture || row.aspect == Aspect::PictureFocus ||
        row.aspect == Aspect::PictureCrop)
        return {};
    QList<ComparedStretch> shown = row.stretches;
    for (ComparedStretch &stretch : shown)
        stretch.text = valueText(row.aspect, stretch.text);
    return shown;
}

} // namespace feuillet
