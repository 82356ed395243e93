#include "ui/shell/StatusLine.h"

#include "desk/Wording.h"

#include <QLabel>
#include <QLocale>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString ordered(const Article &article)
{
    if (!article.orderedLength)
        return {};
    const auto &[amount, unit] = *article.orderedLength;
    const int decimals = unit == LengthUnit::Feuillets ? 1 : 0;
    const double written = measured(article, unit);
    const QString told = StatusLine::tr("%1 of %2 ordered")
                             .arg(QLocale().toString(written, 'f', decimals),
                                  QLocale().toString(amount, 'f', decimals));
    return isTooLong(written, *article.orderedLength) ? told + u", "_s + StatusLine::tr("too long")
                                                      : told;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent), m_left(new QLabel(this)), m_right(new QLabel(this))
{
    for (QLabel *label : {m_left, m_right}) {
        label->setTextFormat(Qt::PlainText);
        label->setMargin(4);
    }
    m_left->setObjectName(u"standing"_s);
    m_right->setObjectName(u"length"_s);
    m_left->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // large type: it gives way
    addWidget(m_left, 1);
    addPermanentWidget(m_right);
    setSizeGripEnabled(false);
    showZoom(1);
}

void StatusLine::showStanding(Stage stage, int revision, bool modified, SealState seal)
{
    QStringList parts{label(stage)};
    if (revision > 0)
        parts << tr("v%1").arg(revision);
    if (modified)
        parts << tr("not saved as a version");
    if (seal == SealState::Void)
        parts << tr("modified after the sign-off");
    m_standing = parts.join(u" · "_s);
    compose();
}

void StatusLine::showKept(const QDateTime &at)
{
    m_kept = tr("kept at %1").arg(at.toLocalTime().time().toString(u"HH:mm:ss"_s));
    compose();
}

void StatusLine::showLength(const Article &article)
{
    const Length length = lengthOf(article);
    const int seconds = length.readingSeconds();
    const QStringList parts{
        ordered(article), tr("%Ln sign(s)", nullptr, static_cast<int>(length.signes)),
        tr("%L1 feuillets", nullptr, static_cast<int>(length.feuillets()))
            .arg(length.feuillets(), 0, 'f', 2),
        tr("%Ln word(s)", nullptr, static_cast<int>(length.words)),
        tr("%1 min %2").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'))};
    m_length = joined(parts);
    compose();
}

void StatusLine::showFindings(const QString &state)
{
    m_findings = state;
    compose();
}

void StatusLine::showZoom(double factor)
{
    m_zoom = tr("%1 %").arg(qRound(factor * 100));
    compose();
}

void StatusLine::clearAll()
{
    m_standing = m_kept = m_length = QString();
    compose();
}

void StatusLine::compose()
{
    m_left->setText(joined({m_standing, m_kept}));
    m_left->setToolTip(m_left->text());
    m_right->setText(joined({m_length, m_findings, m_zoom}));
}

} // namespace feuillet
