#include "ui/signoff/ReturnNote.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrittenText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

namespace feuillet {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int linesShown = 4;
}

ReturnNote::ReturnNote(QWidget *parent)
    : QWidget(parent), m_text(new QTextEdit(this)),
      m_return(new QPushButton(icon(IconName::Return), tr("Return with this note"), this))
{
    m_text->setObjectName(u"returnNote"_s);
    m_text->setAcceptRichText(false);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Note for the author"));
    m_text->setPlaceholderText(tr("What is the author asked to do?"));
    m_text->setFixedHeight(linesShown * fontMetrics().lineSpacing() + wideSpace);
    m_return->setObjectName(u"return"_s);
    m_return->setEnabled(false);
    makePrimary(m_return);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelReturn"_s);
    makeQuiet(cancel);

    auto *row = new QHBoxLayout;
    row->addWidget(m_return);
    row->addWidget(cancel);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(headingLabel(tr("Note for the author"), this));
    column->addWidget(m_text);
    column->addLayout(row);
    connect(m_text, &QTextEdit::textChanged, this,
            [this] { m_return->setEnabled(!note().isEmpty()); });
    connect(m_return, &QPushButton::clicked, this, [this] { emit returnAsked(note()); });
    connect(cancel, &QPushButton::clicked, this, &ReturnNote::stop);
    hide();
}

void ReturnNote::start()
{
    show();
    m_text->setFocus(Qt::OtherFocusReason);
    emit started();
}

void ReturnNote::stop()
{
    hide();
    m_text->clear();
    emit stopped();
}

QString ReturnNote::note() const
{
    return writtenText(*m_text->document());
}

void ReturnNote::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        stop();
    else
        QWidget::keyPressEvent(event);
}

} // namespace feuillet
