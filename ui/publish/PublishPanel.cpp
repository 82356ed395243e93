#include "ui/publish/PublishPanel.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/Theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace feuillet {

using namespace Qt::Literals::StringLiterals;

PublishPanel::PublishPanel(QWidget *parent)
    : QWidget(parent), m_folder(new QLabel(this)), m_change(new QPushButton(this)),
      m_publish(new QPushButton(icon(IconName::Publish), tr("Publish to folder"), this)),
      m_reason(quietLabel({}, this)), m_outcome(new Strip(this))
{
    build();
    show(PublishState());
}

void PublishPanel::build()
{
    m_folder->setObjectName(u"folder"_s);
    m_folder->setTextFormat(Qt::PlainText);
    m_folder->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_change->setObjectName(u"change"_s);
    m_publish->setObjectName(u"publish"_s);
    m_reason->setObjectName(u"reason"_s);
    makePrimary(m_publish);

    auto *where = new QHBoxLayout;
    where->addWidget(m_folder, 1);
    where->addWidget(m_change);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(wideSpace, wideSpace, wideSpace, wideSpace);
    column->addWidget(headingLabel(tr("Folder of the site"), this));
    column->addLayout(where);
    column->addWidget(m_publish);
    column->addWidget(m_reason);
    column->addWidget(m_outcome);
    column->addStretch();
    connect(m_change, &QPushButton::clicked, this, &PublishPanel::folderAsked);
    connect(m_publish, &QPushButton::clicked, this, &PublishPanel::publishAsked);
    connect(m_outcome, &Strip::answered, this, &PublishPanel::openResultAsked);
}

void PublishPanel::show(const PublishState &state)
{
    m_state = state;
    m_publish->setEnabled(state.possible && !state.folder.isEmpty());
    m_change->setText(state.folder.isEmpty() ? tr("Choose…") : tr("Change…"));
    m_change->setAccessibleName(tr("Choose the folder of the site"));
    m_reason->setText(state.possible ? QString() : state.reason);
    m_reason->setVisible(!m_reason->text().isEmpty());
    showFolder();
    showOutcome();
}

void PublishPanel::showFolder()
{
    const auto path = QDir::toNativeSeparators(m_state.folder);
    const auto text = path.isEmpty() ? tr("No folder chosen yet") : path;
    m_folder->setText(fontMetrics().elidedText(text, Qt::ElideMiddle, m_folder->width()));
    m_folder->setToolTip(path.toHtmlEscaped());
    m_folder->setAccessibleName(text);
    m_folder->setForegroundRole(path.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
}

void PublishPanel::showOutcome()
{
    if (!m_state.trouble.isEmpty())
        m_outcome->tell(Strip::Kind::Blocking, m_state.trouble);
    else if (!m_state.result.isEmpty())
        m_outcome->tell(Strip::Kind::Notice, tr("Published: %1").arg(m_state.result),
                        {tr("Open the page")});
    else
        m_outcome->clear();
}

void PublishPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showFolder();
}

} // namespace feuillet
