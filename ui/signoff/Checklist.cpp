#include "ui/signoff/Checklist.h"

#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Layouts.h"
#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/Theme.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace feuillet {

using namespace Qt::Literals::StringLiterals;

namespace {

void showState(IconLabel &mark, CheckLine::State state)
{
    switch (state) {
    case CheckLine::State::Met:
        return mark.showIcon(IconName::Tick, Tone::Action);
    case CheckLine::State::Open:
        return mark.showIcon(IconName::Warning, Tone::Warning);
    case CheckLine::State::Blocking:
        return mark.showIcon(IconName::Blocking, Tone::Blocking);
    }
}

QString spoken(const CheckLine &line)
{
    switch (line.state) {
    case CheckLine::State::Met:
        return Checklist::tr("Done: %1").arg(line.text);
    case CheckLine::State::Open:
        return Checklist::tr("To look at: %1").arg(line.text);
    case CheckLine::State::Blocking:
        return Checklist::tr("Blocks the sign-off: %1").arg(line.text);
    }
    Q_UNREACHABLE();
}

} // namespace

bool anyBlocking(const QList<CheckLine> &lines)
{
    return std::ranges::find(lines, CheckLine::State::Blocking, &CheckLine::state) != lines.end();
}

QList<HandCheck> handChecks()
{
    return {{u"names"_s, Checklist::tr("Names and titles of people are right")},
            {u"figures"_s, Checklist::tr("Figures and dates are right")},
            {u"photoRights"_s, Checklist::tr("We may publish the pictures")}};
}

Checklist::Checklist(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(tightSpace);
    m_grid->setColumnStretch(1, 1);
}

void Checklist::showLines(const QList<CheckLine> &lines)
{
    emptyLayout(*m_grid);
    for (int row = 0; row < lines.size(); ++row) {
        auto *mark = new IconLabel(fontMetrics().height(), this);
        showState(*mark, lines.at(row).state);
        auto *words = plainLabel(lines.at(row).text, this);
        words->setAccessibleName(spoken(lines.at(row)));
        m_grid->addWidget(mark, row, 0, Qt::AlignVCenter);
        m_grid->addWidget(words, row, 1, Qt::AlignVCenter);
        if (lines.at(row).place && lines.at(row).state != CheckLine::State::Met)
            addWay(row, lines.at(row));
    }
}

void Checklist::addWay(int row, const CheckLine &line)
{
    auto *way = new QPushButton(tr("Show"), this);
    way->setObjectName(u"show%1"_s.arg(row));
    way->setAccessibleName(tr("Show in the text: %1").arg(line.text));
    way->setAutoDefault(false);
    makeQuiet(way);
    way->setFixedHeight(std::max(targetHeight, way->fontMetrics().height()));
    connect(way, &QPushButton::clicked, this,
            [this, place = *line.place] { emit placeAsked(place); });
    m_grid->addWidget(way, row, 2, Qt::AlignVCenter);
}

} // namespace feuillet
