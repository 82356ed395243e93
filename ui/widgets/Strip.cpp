#include "ui/widgets/Strip.h"

#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Layouts.h"
#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/Theme.h"

#include <QAccessible>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace feuillet {

namespace {

constexpr int iconSize = 18;
constexpr int barWidth = 3;
constexpr int narrow = 520; // below, the answers go under the text

IconName iconOf(Strip::Kind kind)
{
    switch (kind) {
    case Strip::Kind::Notice:
        return IconName::Notice;
    case Strip::Kind::Warning:
        return IconName::Warning;
    case Strip::Kind::Blocking:
        return IconName::Blocking;
    }
    Q_UNREACHABLE();
}

Tone toneOf(Strip::Kind kind)
{
    switch (kind) {
    case Strip::Kind::Notice:
        return Tone::Action;
    case Strip::Kind::Warning:
        return Tone::Warning;
    case Strip::Kind::Blocking:
        return Tone::Blocking;
    }
    Q_UNREACHABLE();
}

QString wordOf(Strip::Kind kind)
{
    switch (kind) {
    case Strip::Kind::Notice:
        return Strip::tr("Notice");
    case Strip::Kind::Warning:
        return Strip::tr("Warning");
    case Strip::Kind::Blocking:
        return Strip::tr("Blocked");
    }
    Q_UNREACHABLE();
}

} // namespace

Strip::Strip(QWidget *parent)
    : QFrame(parent), m_mark(new IconLabel(iconSize, this)), m_text(plainLabel({}, this)),
      m_line(new QBoxLayout(QBoxLayout::LeftToRight)), m_answers(new QHBoxLayout),
      m_close(new QToolButton(this))
{
    build();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void Strip::build()
{
    m_close->setIcon(icon(IconName::Close));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, &Strip::clear);
    connect(m_close, &QToolButton::clicked, this, &Strip::closed);

    m_text->setMinimumHeight(buttonHeight); // beside buttons and above them
    m_line->addWidget(m_text, 1);
    m_line->addLayout(m_answers);
    auto *mark = new QVBoxLayout; // on the first line of the text
    mark->setContentsMargins(0, (buttonHeight - iconSize) / 2, 0, 0);
    mark->addWidget(m_mark);
    mark->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(tightSpace + barWidth + tightSpace, tightSpace, tightSpace, tightSpace);
    row->addLayout(mark);
    row->addLayout(m_line, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
}

void Strip::tell(Kind kind, const QString &text, const QStringList &answers, bool closable)
{
    m_kind = kind;
    m_mark->showIcon(iconOf(kind), toneOf(kind));
    m_text->setText(text);
    m_close->setVisible(closable);
    setAnswers(answers);
    setAccessibleName(tr("%1: %2").arg(wordOf(kind), text));
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Strip::clear()
{
    hide();
    m_text->clear();
    setAnswers({});
}

void Strip::setAnswers(const QStringList &answers)
{
    emptyLayout(*m_answers);
    for (qsizetype at = 0; at < answers.size(); ++at) {
        auto *button = new QPushButton(answers.at(at), this);
        if (at > 0)
            makeQuiet(button);
        connect(button, &QPushButton::clicked, this, [this, at] { emit answered(int(at)); });
        m_answers->addWidget(button);
    }
    m_answers->addStretch();
}

void Strip::paintEvent(QPaintEvent *)
{
    const auto theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                            cornerRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(toneOf(m_kind), theme));
    painter.drawRoundedRect(QRectF(tightSpace, space, barWidth, height() - 2 * space), 1.5, 1.5);
}

void Strip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_line->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (event->oldSize().width() != width())
        updateGeometry();
}

QSize Strip::sizeHint() const
{
    return {QFrame::sizeHint().width(), layout()->totalHeightForWidth(width())};
}

} // namespace feuillet
