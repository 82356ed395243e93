#include "ui/notes/NoteWriter.h"

#include "ui/widgets/Labels.h"
#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTextBlock>
#include <QTextEdit>
#include <QVBoxLayout>

namespace feuillet {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int linesShown = 3;
}

NoteWriter::NoteWriter(const QString &name, const QString &send, QWidget *parent)
    : QWidget(parent), m_about(quietLabel({}, this)), m_text(new QTextEdit(this)),
      m_send(new QPushButton(send, this))
{
    m_text->setObjectName(u"noteText"_s);
    m_text->setAcceptRichText(false);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(name);
    m_text->setPlaceholderText(name);
    m_text->setFixedHeight(linesShown * fontMetrics().lineSpacing() + wideSpace);
    m_text->installEventFilter(this);
    m_send->setObjectName(u"sendNote"_s);
    m_send->setEnabled(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    makeQuiet(cancel);

    auto *row = new QHBoxLayout;
    row->addWidget(m_send);
    row->addWidget(cancel);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tightSpace);
    column->addWidget(m_about);
    column->addWidget(m_text);
    column->addLayout(row);
    connect(m_text, &QTextEdit::textChanged, this,
            [this] { m_send->setEnabled(!text().isEmpty()); });
    connect(m_send, &QPushButton::clicked, this, &NoteWriter::send);
    connect(cancel, &QPushButton::clicked, this, &NoteWriter::stop);
    hide();
}

void NoteWriter::start(const QString &about)
{
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
    show();
    m_text->setFocus(Qt::OtherFocusReason);
}

void NoteWriter::stop()
{
    hide();
    m_text->clear();
}

// By blocks: the text as a whole would lose its no-break spaces.
QString NoteWriter::text() const
{
    QStringList lines;
    for (auto block = m_text->document()->begin(); block.isValid(); block = block.next())
        lines += block.text();
    return lines.join(u'\n').trimmed();
}

void NoteWriter::send()
{
    const QString written = text();
    if (written.isEmpty())
        return;
    stop();
    emit sent(written);
}

bool NoteWriter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape)
        stop();
    else if (isReturn && key->modifiers().testFlag(Qt::ControlModifier))
        send();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace feuillet
