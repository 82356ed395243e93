#include "ui/shell/preferences/PreferencesDialog.h"

#include "ui/shell/shortcuts/ShortcutsPage.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/TabOrder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(640, 520); // fits a screen of 1024 x 700

template <typename Kind>
Kind *named(Kind *widget, const QString &objectName, const QString &accessibleName)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
    return widget;
}

QBoxLayout *rowOf(QWidget *wide, QWidget *narrow)
{
    auto *row = new QHBoxLayout;
    row->addWidget(wide, 1);
    row->addWidget(narrow);
    return row;
}

} // namespace

PreferencesDialog::PreferencesDialog(QWidget *parent)
    : QDialog(parent), m_person(named(new QComboBox(this), u"person"_s, tr("Who works here"))),
      m_language(named(new QComboBox(this), u"language"_s, tr("Language"))),
      m_scheme(named(new QComboBox(this), u"scheme"_s, tr("Theme"))),
      m_textSize(named(new QSpinBox(this), u"textSize"_s, tr("Size of the text"))),
      m_typography(new QCheckBox(tr("Correct the typography while I write"), this)),
      m_folder(named(new QLineEdit(this), u"publishFolder"_s, tr("Folder to publish to"))),
      m_languageTold(quietLabel(tr("From the next start."), this)),
      m_shortcuts(new ShortcutsPage(this))
{
    setWindowTitle(tr("Preferences"));
    resize(usualSize);
    auto *tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->addTab(general(), tr("General"));
    tabs->addTab(m_shortcuts, tr("Shortcuts"));
    auto *close = button(tr("Close"), u"close"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(wideSpace, 0, wideSpace, wideSpace);
    foot->addWidget(quietLabel(tr("Each choice counts at once."), this), 1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(tabs, 1);
    column->addLayout(foot);
    tabAsRead(*this);
    m_person->setFocus();
}

QPushButton *PreferencesDialog::button(const QString &text, const QString &name)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

QWidget *PreferencesDialog::general()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(wideSpace, wideSpace, wideSpace, wideSpace);
    form->setVerticalSpacing(wideSpace);
    form->setHorizontalSpacing(wideSpace);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addPerson(*form);
    addLook(*form);
    addWork(*form);
    return page;
}

void PreferencesDialog::addPerson(QFormLayout &form)
{
    auto *add = button(tr("Add a person…"), u"addPerson"_s);
    connect(add, &QPushButton::clicked, this, &PreferencesDialog::personAdded);
    connect(m_person, &QComboBox::textActivated, this, &PreferencesDialog::personChosen);
    form.addRow(tr("Who works here:"), rowOf(m_person, add));
}

void PreferencesDialog::addLook(QFormLayout &form)
{
    m_languageTold->hide();
    m_language->addItem(u"Français"_s);
    m_language->addItem(u"English"_s);
    connect(m_language, &QComboBox::activated, this, [this](int row) {
        m_languageTold->show();
        emit languageChosen(row == 1);
    });
    form.addRow(tr("Language:"), rowOf(m_language, m_languageTold));
    for (const QString &scheme :
         {tr("Like the system"), tr("Light"), tr("Dark"), tr("High contrast, black on white"),
          tr("High contrast, white on black")})
        m_scheme->addItem(scheme); // in the order of Scheme
    connect(m_scheme, &QComboBox::activated, this,
            [this](int row) { emit schemeChosen(static_cast<Scheme>(row)); });
    form.addRow(tr("Theme:"), m_scheme);
    m_textSize->setRange(50, 300);
    m_textSize->setSingleStep(10);
    m_textSize->setSuffix(u"\u00A0%"_s);
    connect(m_textSize, &QSpinBox::valueChanged, this, &PreferencesDialog::textSizeChosen);
    form.addRow(tr("Size of the text:"), m_textSize);
}

void PreferencesDialog::addWork(QFormLayout &form)
{
    m_typography->setObjectName(u"typography"_s);
    connect(m_typography, &QCheckBox::clicked, this, &PreferencesDialog::typographyChosen);
    auto *proofing = button(tr("Proofing settings…"), u"proofSettings"_s);
    connect(proofing, &QPushButton::clicked, this, &PreferencesDialog::proofSettingsAsked);
    form.addRow(tr("Typography:"), rowOf(m_typography, proofing));
    m_folder->setReadOnly(true);
    m_folder->setPlaceholderText(tr("Asked the first time"));
    auto *choose = button(tr("Choose…"), u"chooseFolder"_s);
    connect(choose, &QPushButton::clicked, this, &PreferencesDialog::folderAsked);
    form.addRow(tr("Folder to publish to:"), rowOf(m_folder, choose));
}

void PreferencesDialog::show(const Preferences &present)
{
    const QSignalBlocker quiet(m_textSize);
    m_person->clear();
    m_person->addItems(present.people);
    m_person->setCurrentText(present.person);
    m_language->setCurrentIndex(present.isEnglish ? 1 : 0);
    m_scheme->setCurrentIndex(static_cast<int>(present.scheme));
    m_textSize->setValue(present.textPercent);
    m_typography->setChecked(present.automaticTypography);
    m_folder->setText(present.publishFolder);
    QDialog::show();
}

} // namespace feuillet
