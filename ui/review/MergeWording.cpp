#include "ui/review/MergeWording.h"

#include "desk/Wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace feuillet {

namespace {

struct Merging
{
    Q_DECLARE_TR_FUNCTIONS(Merging)
};

QString fieldName(const Place &place)
{
    switch (place.field) {
    case Field::Kicker:
        return Merging::tr("Kicker");
    case Field::Headline:
        return Merging::tr("Headline");
    case Field::WebHeadline:
        return Merging::tr("Web headline");
    case Field::Lede:
        return Merging::tr("Lede");
    case Field::Crosshead:
        return Merging::tr("Crosshead");
    case Field::Paragraph:
        return Merging::tr("Paragraph");
    case Field::Caption:
        return Merging::tr("Caption of photo %1").arg(place.photo + 1);
    case Field::AltText:
        return Merging::tr("Alternative text of photo %1").arg(place.photo + 1);
    case Field::Creator:
        return Merging::tr("Photographer of photo %1").arg(place.photo + 1);
    case Field::Provider:
        return Merging::tr("Agency of photo %1").arg(place.photo + 1);
    case Field::Rights:
        return Merging::tr("Rights of photo %1").arg(place.photo + 1);
    case Field::Scene:
        return Merging::tr("Place of photo %1").arg(place.photo + 1);
    case Field::TakenOn:
        return Merging::tr("Date of photo %1").arg(place.photo + 1);
    case Field::Credit:
        return Merging::tr("Credit of photo %1").arg(place.photo + 1);
    case Field::Signature:
        return Merging::tr("Signature");
    case Field::Dateline:
        return Merging::tr("Dateline");
    case Field::Rubric:
        return Merging::tr("Rubric");
    case Field::Keywords:
        return Merging::tr("Keywords");
    case Field::DeskNote:
        return Merging::tr("Note for the desk");
    }
    Q_UNREACHABLE();
}

QString moment(const QDateTime &at)
{
    return at.isValid() ? QLocale().toString(at.toLocalTime(), QLocale::ShortFormat)
                        : Merging::tr("none");
}

QString lengthOf(const std::optional<OrderedLength> &length)
{
    if (!length)
        return Merging::tr("none");
    const QString amount = QLocale().toString(length->amount);
    switch (length->unit) {
    case LengthUnit::Signes:
        return Merging::tr("%1 characters").arg(amount);
    case LengthUnit::Feuillets:
        return Merging::tr("%1 feuillets").arg(amount);
    case LengthUnit::Lines:
        return Merging::tr("%1 lines").arg(amount);
    case LengthUnit::Words:
        return Merging::tr("%1 words").arg(amount);
    }
    Q_UNREACHABLE();
}

} // namespace

bool isText(const MergeConflict &conflict)
{
    return conflict.about == Disagreement::Words || conflict.about == Disagreement::RemovedByMe ||
           conflict.about == Disagreement::RemovedByThem;
}

QString headingOf(const MergeConflict &conflict)
{
    switch (conflict.about) {
    case Disagreement::Words:
    case Disagreement::RemovedByMe:
    case Disagreement::RemovedByThem:
        return fieldName(conflict.place);
    case Disagreement::Order:
        return Merging::tr("Order of the paragraphs");
    case Disagreement::Picture:
        return Merging::tr("Picture of photo %1").arg(conflict.place.photo + 1);
    case Disagreement::Language:
        return Merging::tr("Language");
    case Disagreement::Layout:
        return Merging::tr("Layout of the page");
    case Disagreement::Slugline:
        return Merging::tr("Slugline");
    case Disagreement::Urgency:
        return Merging::tr("Urgency");
    case Disagreement::OrderedLength:
        return Merging::tr("Ordered length");
    case Disagreement::Deadline:
        return Merging::tr("Deadline");
    case Disagreement::Embargo:
        return Merging::tr("Embargo");
    }
    Q_UNREACHABLE();
}

QString sayingOf(const MergeConflict &conflict, const Article &side, bool isMine)
{
    switch (conflict.about) {
    case Disagreement::Words:
        return (isMine ? conflict.mine : conflict.theirs).text();
    case Disagreement::RemovedByMe:
        return isMine ? Merging::tr("(removed)") : conflict.theirs.text();
    case Disagreement::RemovedByThem:
        return isMine ? conflict.mine.text() : Merging::tr("(removed)");
    case Disagreement::Order:
        return isMine ? Merging::tr("as you placed them")
                      : Merging::tr("as they were placed there");
    case Disagreement::Picture:
        return isMine ? Merging::tr("the picture that you chose")
                      : Merging::tr("the picture that was chosen there");
    case Disagreement::Language:
        return side.language;
    case Disagreement::Layout:
        return label(side.layout);
    case Disagreement::Slugline:
        return side.slugline;
    case Disagreement::Urgency:
        return QLocale().toString(side.urgency);
    case Disagreement::OrderedLength:
        return lengthOf(side.orderedLength);
    case Disagreement::Deadline:
        return moment(side.deadline);
    case Disagreement::Embargo:
        return moment(side.embargoedUntil);
    }
    Q_UNREACHABLE();
}

} // namespace feuillet
