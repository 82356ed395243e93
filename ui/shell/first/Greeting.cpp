#include "ui/shell/first/Greeting.h"

#include "ui/widgets/Labels.h"
#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {
constexpr int charactersWide = 26;
} // namespace

Greeting::Greeting(const QString &name, QWidget *parent)
    : QFrame(parent), m_name(new QLineEdit(name, this))
{
    auto *question = headingLabel(tr("Welcome. What name do you sign with?"), this);
    question->setBuddy(m_name);
    m_name->setObjectName(u"signingName"_s);
    m_name->setAccessibleName(tr("The name you sign with"));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * charactersWide);
    auto *begin = new QPushButton(tr("Begin"), this);
    begin->setObjectName(u"beginHere"_s);
    makePrimary(begin);
    const auto follow = [this, begin] {
        begin->setEnabled(!m_name->text().trimmed().isEmpty());
    };
    const auto tell = [this] {
        if (!m_name->text().trimmed().isEmpty())
            emit named(m_name->text());
    };
    connect(m_name, &QLineEdit::textChanged, this, follow);
    connect(m_name, &QLineEdit::returnPressed, this, tell);
    connect(begin, &QPushButton::clicked, this, tell);
    follow();

    auto *answer = new QHBoxLayout;
    answer->addWidget(m_name, 1);
    answer->addWidget(begin);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(wideSpace, space, wideSpace, space);
    column->setSpacing(tightSpace);
    column->addWidget(question);
    column->addLayout(answer);
    column->addWidget(quietLabel(tr("It stands in the history of what you write. Nothing else has "
                                    "to be set; the text below is an example to try things on."),
                                 this));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(question->text());
}

void Greeting::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_name->selectAll();
    m_name->setFocus();
}

void Greeting::paintEvent(QPaintEvent *)
{
    const auto theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.action, 1));
    painter.setBrush(theme.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                            cornerRadius);
}

} // namespace feuillet
