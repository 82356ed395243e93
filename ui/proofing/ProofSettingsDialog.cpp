#include "ui/proofing/ProofSettingsDialog.h"

#include "ui/proofing/RuleTree.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(680, 600); // fits a screen of 1024 x 700
constexpr int fewestRows = 6;

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

// What tells the styles apart at a glance, as each of them sets it.
QString exampleOf(const HouseStyle &style)
{
    QStringList parts;
    for (const TypographyRule rule : {TypographyRule::Guillemets, TypographyRule::HighPunctuation,
                                      TypographyRule::Apostrophe, TypographyRule::Thousands})
        parts << (style[rule].isOn ? style[rule].after : style[rule].before);
    return parts.join(u"   "_s);
}

} // namespace

ProofSettingsDialog::ProofSettingsDialog(QWidget *parent)
    : QDialog(parent), m_strip(new Strip(this)), m_styles(new QComboBox(this)),
      m_example(quietLabel({}, this)), m_filter(new QLineEdit(this)), m_rules(new RuleTree(this))
{
    setWindowTitle(tr("Proofing settings"));
    resize(usualSize);
    buildFilter();
    m_rules->setMinimumHeight(fewestRows * rowHeight);
    auto *page = new QVBoxLayout;
    page->setContentsMargins(wideSpace, wideSpace, wideSpace, wideSpace);
    page->setSpacing(space);
    page->addLayout(styleRow());
    page->addWidget(m_filter);
    page->addWidget(m_rules, 1);
    page->addWidget(quietLabel(tr("For the whole desk. While a finding that blocks stands in a "
                                  "text, nobody can sign that text off."),
                               this));
    page->addLayout(buttonRow());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->setSizeConstraint(QLayout::SetNoConstraint); // a remark does not make it grow
    column->addWidget(m_strip);
    column->addLayout(page, 1);
    connect(m_strip, &Strip::closed, m_strip, &Strip::clear);
    m_filter->setFocus();
}

QBoxLayout *ProofSettingsDialog::styleRow()
{
    m_styles->setObjectName(u"houseStyle"_s);
    m_styles->setAccessibleName(tr("House style"));
    for (const HouseStyle &style : houseStyles())
        m_styles->addItem(style.name, style.id);
    m_example->setObjectName(u"example"_s);
    connect(m_styles, &QComboBox::currentIndexChanged, this, &ProofSettingsDialog::showExample);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    row->addWidget(new QLabel(tr("House style:"), this));
    row->addWidget(m_styles);
    row->addWidget(m_example, 1);
    return row;
}

void ProofSettingsDialog::buildFilter()
{
    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(tr("Find a rule…"));
    m_filter->setAccessibleName(tr("Find a rule"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, m_rules, &RuleTree::filter);
}

QBoxLayout *ProofSettingsDialog::buttonRow()
{
    auto *import = button(tr("Import…"), u"import"_s, this);
    auto *exported = button(tr("Export…"), u"export"_s, this);
    auto *restore = button(tr("Restore defaults"), u"restore"_s, this);
    auto *cancel = button(tr("Cancel"), u"cancel"_s, this);
    auto *keep = button(tr("OK"), u"keep"_s, this);
    makePrimary(keep);
    connect(import, &QPushButton::clicked, this, &ProofSettingsDialog::importAsked);
    connect(exported, &QPushButton::clicked, this, [this] { emit exportAsked(settings()); });
    connect(restore, &QPushButton::clicked, this, [this] { show(ProofSettings()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
    connect(keep, &QPushButton::clicked, this, [this] { emit keepAsked(settings()); });
    auto *row = new QHBoxLayout;
    for (QPushButton *one : {import, exported, restore})
        row->addWidget(one);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(keep);
    return row;
}

void ProofSettingsDialog::show(const ProofSettings &settings)
{
    m_strip->clear(); // what was said is done with
    m_shown = settings;
    m_styles->setCurrentIndex(m_styles->findData(settings.houseStyle));
    m_rules->show(settings);
    m_rules->filter(m_filter->text());
    showExample();
    QDialog::show();
}

ProofSettings ProofSettingsDialog::settings() const
{
    ProofSettings settings = m_rules->withShown(m_shown);
    settings.houseStyle = m_styles->currentData().toString();
    return settings;
}

void ProofSettingsDialog::tell(const QString &sentence)
{
    m_strip->tell(Strip::Kind::Notice, sentence, {}, true);
}

void ProofSettingsDialog::showExample()
{
    const auto style = houseStyle(m_styles->currentData().toString());
    m_example->setText(style ? exampleOf(*style) : QString());
}

} // namespace feuillet
