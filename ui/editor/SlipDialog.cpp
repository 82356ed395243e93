#include "ui/editor/SlipDialog.h"

#include "article/Length.h"
#include "desk/Wording.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/MomentEdit.h"
#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTextBlock>
#include <QTextEdit>

namespace feuillet {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int charactersWide = 78;
constexpr double mostOfScreen = 0.9;
constexpr int noteLines = 3;
constexpr int amountCharacters = 10;

constexpr const char *languages[] = {"fr-FR", "fr-BE", "fr-CH", "fr-CA", "fr-LU", "br-FR", "oc-FR",
                                     "co-FR", "en-GB", "de-DE", "es-ES", "it-IT", "nl-BE"};

// "français (France)", with the code where the language is not known.
QString languageLabel(const QString &tag)
{
    const QLocale locale(tag);
    if (locale.language() == QLocale::C)
        return tag;
    return u"%1 (%2)"_s.arg(locale.nativeLanguageName(), tag);
}

QString urgencyLabel(int urgency)
{
    switch (urgency) {
    case 1:
        return SlipDialog::tr("1, flash");
    case 4:
        return SlipDialog::tr("4, ordinary");
    case 9:
        return SlipDialog::tr("9, no hurry");
    default:
        return QString::number(urgency);
    }
}

QString unitLabel(LengthUnit unit)
{
    switch (unit) {
    case LengthUnit::Signes:
        return SlipDialog::tr("characters");
    case LengthUnit::Feuillets:
        return SlipDialog::tr("feuillets");
    case LengthUnit::Lines:
        return SlipDialog::tr("lines of 60 characters");
    case LengthUnit::Words:
        return SlipDialog::tr("words");
    }
    Q_UNREACHABLE();
}

int decimalsOf(LengthUnit unit)
{
    return unit == LengthUnit::Feuillets ? 2 : 0;
}

QString amountText(const OrderedLength &order)
{
    QLocale
        locale; // without separators of thousands: an English one reads as a French decimal comma
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(order.amount, 'f', decimalsOf(order.unit));
}

// As one types it, with spaces between thousands and a decimal comma; 0 for no words.
std::optional<double> amountIn(QString words)
{
    words.removeIf([](QChar sign) { return sign.isSpace(); });
    if (words.isEmpty())
        return 0;
    bool isNumber = false;
    const double amount = words.replace(u',', u'.').toDouble(&isNumber);
    return isNumber && amount >= 0 ? std::optional(amount) : std::nullopt;
}

// By blocks: the text as a whole would lose its no-break spaces.
QString textOf(const QTextEdit &edit)
{
    QStringList lines;
    for (auto block = edit.document()->begin(); block.isValid(); block = block.next())
        lines += block.text();
    return lines.join(u'\n');
}

// What was not touched is not trimmed either: that would void a seal that nobody meant to touch.
QString wordsOf(const QLineEdit &edit, const QString &given)
{
    return edit.text() == given ? given : edit.text().trimmed();
}

template <typename Field>
Field *named(Field *field, const QString &objectName)
{
    field->setObjectName(objectName);
    return field;
}

QFormLayout *formIn(QWidget *sheet)
{
    auto *form = new QFormLayout(sheet);
    form->setContentsMargins(wideSpace, wideSpace, wideSpace, space);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setHorizontalSpacing(wideSpace);
    form->setVerticalSpacing(tightSpace + 2);
    return form;
}

} // namespace

SlipDialog::SlipDialog(const Article &article, const QDateTime &now, QWidget *parent)
    : QDialog(parent), m_given(slipOf(article)),
      m_webHeadline(named(new QLineEdit(this), u"webHeadline"_s)),
      m_rubric(named(new QLineEdit(this), u"slipRubric"_s)),
      m_keywords(named(new QLineEdit(this), u"slipKeywords"_s)),
      m_dateline(named(new QLineEdit(this), u"slipDateline"_s)),
      m_language(named(new QComboBox(this), u"language"_s)),
      m_layout(named(new QComboBox(this), u"layout"_s)),
      m_slugline(named(new QLineEdit(this), u"slugline"_s)),
      m_urgency(named(new QComboBox(this), u"urgency"_s)),
      m_amount(named(new QLineEdit(this), u"orderedAmount"_s)),
      m_unit(named(new QComboBox(this), u"orderedUnit"_s)), m_deadline(new MomentEdit(now, this)),
      m_embargo(new MomentEdit(now, this)), m_note(named(new QTextEdit(this), u"deskNote"_s)),
      m_keep(named(new QPushButton(tr("Keep"), this), u"keep"_s))
{
    setWindowTitle(tr("Article slip"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(build(article));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, wideSpace);
    rows->addWidget(scroll, 1);
    addButtons(*rows);
    fill(m_given);
    fit(*scroll->widget()->layout());
    m_webHeadline->setFocus();
}

std::optional<ArticleSlip> SlipDialog::ask(const Article &article, const QDateTime &now,
                                           QWidget *parent)
{
    SlipDialog dialog(article, now, parent);
    return dialog.exec() == Accepted ? std::optional(dialog.slip()) : std::nullopt;
}

QWidget *SlipDialog::build(const Article &article)
{
    auto *sheet = new QWidget(this);
    auto *form = formIn(sheet);
    form->addRow(headingLabel(tr("What readers see"), sheet));
    addPublished(*form);
    form->addRow(
        quietLabel(tr("A change to these after the sign-off has to be signed again."), sheet));
    form->addItem(new QSpacerItem(0, space));
    form->addRow(headingLabel(tr("For the desk alone, never published"), sheet));
    addOfDesk(*form, article);
    return sheet;
}

void SlipDialog::addPublished(QFormLayout &form)
{
    m_webHeadline->setPlaceholderText(tr("The headline serves"));
    m_keywords->setPlaceholderText(tr("With commas between"));
    m_dateline->setPlaceholderText(tr("Rennes, 18 November 2025 (AFP) -"));
    for (const char *tag : languages)
        m_language->addItem(languageLabel(QString::fromLatin1(tag)), QString::fromLatin1(tag));
    for (const auto layout : {Layout::Article, Layout::LongRead, Layout::Brief})
        m_layout->addItem(label(layout), static_cast<int>(layout));
    form.addRow(tr("&Web headline"), m_webHeadline);
    form.addRow(tr("&Section of the paper"), m_rubric);
    form.addRow(tr("Key&words"), m_keywords);
    form.addRow(tr("D&ateline"), m_dateline);
    form.addRow(tr("&Language"), m_language);
    form.addRow(tr("La&yout of the page"), m_layout);
}

void SlipDialog::addOfDesk(QFormLayout &form, const Article &article)
{
    for (int urgency = 1; urgency <= 9; ++urgency)
        m_urgency->addItem(urgencyLabel(urgency), urgency);
    m_deadline->setNames(u"deadline"_s, tr("Deadline"));
    m_embargo->setNames(u"embargo"_s, tr("Embargo until"));
    m_note->setAcceptRichText(false);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteLines * fontMetrics().lineSpacing() + wideSpace);
    for (const MomentEdit *moment : {m_deadline, m_embargo})
        connect(moment, &MomentEdit::changed, this, &SlipDialog::follow);
    connect(m_amount, &QLineEdit::textChanged, this, &SlipDialog::follow);
    form.addRow(tr("Sl&ugline"), m_slugline);
    form.addRow(tr("U&rgency"), m_urgency);
    form.addRow(tr("&Ordered length"), order(article));
    form.addRow(tr("&Deadline"), m_deadline);
    form.addRow(tr("&Embargo until"), m_embargo);
    form.addRow(tr("&Note to the desk"), m_note);
}

QWidget *SlipDialog::order(const Article &article)
{
    auto *box = new QWidget(this);
    m_amount->setPlaceholderText(tr("None"));
    m_amount->setFixedWidth(fontMetrics().averageCharWidth() * amountCharacters + wideSpace);
    m_amount->setAccessibleName(tr("Ordered length"));
    m_unit->setAccessibleName(tr("Unit of the ordered length"));
    for (const auto unit :
         {LengthUnit::Signes, LengthUnit::Feuillets, LengthUnit::Lines, LengthUnit::Words})
        m_unit->addItem(unitLabel(unit), static_cast<int>(unit));
    auto *written = quietLabel({}, box);
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this, written, article] {
        const auto unit = LengthUnit(m_unit->currentData().toInt());
        written->setText(
            tr("%1 written")
                .arg(QLocale().toString(measured(article, unit), 'f', decimalsOf(unit))));
    });
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_amount);
    row->addWidget(m_unit);
    row->addWidget(written, 1);
    box->setFocusProxy(m_amount);
    return box;
}

// What cannot be read is not kept.
void SlipDialog::follow()
{
    m_keep->setEnabled(amountIn(m_amount->text()) && m_deadline->moment() && m_embargo->moment());
}

void SlipDialog::addButtons(QBoxLayout &rows)
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    m_keep->setDefault(true);
    makePrimary(m_keep);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::accept);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(wideSpace, space, wideSpace, 0);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_keep);
    rows.addLayout(row);
}

void SlipDialog::fill(const ArticleSlip &slip)
{
    m_webHeadline->setText(slip.webHeadline);
    m_rubric->setText(slip.rubric);
    m_keywords->setText(keywordLine(slip.keywords));
    m_dateline->setText(slip.dateline.text());
    showLanguage(slip.language);
    m_layout->setCurrentIndex(m_layout->findData(static_cast<int>(slip.layout)));
    m_slugline->setText(slip.slugline);
    if (m_urgency->findData(slip.urgency) < 0)
        m_urgency->addItem(QString::number(slip.urgency), slip.urgency);
    m_urgency->setCurrentIndex(m_urgency->findData(slip.urgency));
    const auto order = slip.orderedLength.value_or(OrderedLength());
    m_unit->setCurrentIndex(-1);
    m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(order.unit)));
    m_amount->setText(slip.orderedLength ? amountText(order) : QString());
    m_deadline->show(slip.deadline);
    m_embargo->show(slip.embargoedUntil);
    m_note->setText(slip.deskNote);
}

// One that is not in the list keeps its place.
void SlipDialog::showLanguage(const QString &language)
{
    if (m_language->findData(language) < 0)
        m_language->addItem(languageLabel(language), language);
    m_language->setCurrentIndex(m_language->findData(language));
}

std::optional<OrderedLength> SlipDialog::ordered() const
{
    const OrderedLength order{amountIn(m_amount->text()).value_or(0),
                              LengthUnit(m_unit->currentData().toInt())};
    const auto &given = m_given.orderedLength;
    if (given && given->unit == order.unit && m_amount->text() == amountText(*given))
        return given;
    return order.amount > 0 ? std::optional(order) : std::nullopt;
}

ArticleSlip SlipDialog::slip() const
{
    ArticleSlip slip = m_given;
    slip.webHeadline = wordsOf(*m_webHeadline, m_given.webHeadline);
    slip.rubric = wordsOf(*m_rubric, m_given.rubric);
    if (m_keywords->text() != keywordLine(m_given.keywords))
        slip.keywords = keywordsIn(m_keywords->text());
    slip.dateline = Dateline(wordsOf(*m_dateline, m_given.dateline.text()));
    slip.language = m_language->currentData().toString();
    slip.layout = Layout(m_layout->currentData().toInt());
    slip.slugline = wordsOf(*m_slugline, m_given.slugline);
    slip.urgency = m_urgency->currentData().toInt();
    slip.orderedLength = ordered();
    slip.deadline = m_deadline->moment().value_or(m_given.deadline);
    slip.embargoedUntil = m_embargo->moment().value_or(m_given.embargoedUntil);
    slip.deskNote = textOf(*m_note);
    return slip;
}

void SlipDialog::fit(const QLayout &content)
{
    const auto room = screen()->availableSize() * mostOfScreen;
    const int wide = qMin(fontMetrics().averageCharWidth() * charactersWide, room.width());
    const int foot = m_keep->sizeHint().height() + 2 * wideSpace + space;
    resize(wide, qMin(content.totalHeightForWidth(wide) + foot, room.height()));
}

} // namespace feuillet
