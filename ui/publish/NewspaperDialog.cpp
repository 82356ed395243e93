#include "ui/publish/NewspaperDialog.h"

#include "base/AtomicFile.h"
#include "desk/Wording.h"
#include "publish/SiteIdentity.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/TabOrder.h"
#include "ui/widgets/Theme.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QRegularExpression>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr int charactersWide = 72;
constexpr int logoHeight = 40;

QLineEdit *field(const QString &objectName, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(objectName);
    return edit;
}

QPushButton *button(const QString &objectName, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(objectName);
    made->setAutoDefault(false);
    return made;
}

QHBoxLayout *rowIn(QWidget *box)
{
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    return row;
}

QStringList addressesIn(const QString &line)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    return line.split(between, Qt::SkipEmptyParts);
}

} // namespace

NewspaperDialog::NewspaperDialog(const Site &present, QWidget *parent)
    : QDialog(parent), m_name(field(u"siteName"_s, this)), m_address(field(u"siteAddress"_s, this)),
      m_publisher(field(u"publisher"_s, this)), m_licence(field(u"licence"_s, this)),
      m_licenceAddress(field(u"licenceAddress"_s, this)), m_accounts(field(u"accounts"_s, this)),
      m_logo(plainLabel({}, this)), m_fault(quietLabel({}, this)),
      m_keep(button(u"keep"_s, tr("Keep"), this))
{
    setWindowTitle(tr("The newspaper"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(wideSpace, wideSpace, wideSpace, wideSpace);
    addFields(*form);
    form->addRow(tr("&Logo"), logoRow());
    form->addRow(m_fault);
    form->addRow(buttonRow());
    tabAsRead(*this);
    show(present);
    resize(fontMetrics().averageCharWidth() * charactersWide, sizeHint().height());
}

void NewspaperDialog::addFields(QFormLayout &form)
{
    m_address->setPlaceholderText(u"https://"_s);
    m_publisher->setPlaceholderText(tr("The name serves"));
    m_licence->setPlaceholderText(tr("All rights reserved"));
    m_licenceAddress->setPlaceholderText(u"https://"_s);
    m_accounts->setPlaceholderText(tr("Addresses, with spaces between"));
    form.addRow(tr("&Name on the pages"), m_name);
    form.addRow(tr("&Address of the site"), m_address);
    form.addRow(tr("&Publisher"), m_publisher);
    form.addRow(tr("&Rights, below each page"), m_licence);
    form.addRow(tr("Address of their &text"), m_licenceAddress);
    form.addRow(tr("Acc&ounts elsewhere"), m_accounts);
    for (const QLineEdit *edit :
         {m_name, m_address, m_publisher, m_licence, m_licenceAddress, m_accounts})
        connect(edit, &QLineEdit::textChanged, this, &NewspaperDialog::follow);
}

QWidget *NewspaperDialog::logoRow()
{
    auto *box = new QWidget(this);
    auto *choose = button(u"chooseLogo"_s, tr("Choose…"), box);
    auto *none = button(u"noLogo"_s, tr("None"), box);
    connect(choose, &QPushButton::clicked, this, &NewspaperDialog::chooseLogo);
    connect(none, &QPushButton::clicked, this, &NewspaperDialog::removeLogo);
    auto *row = rowIn(box);
    row->addWidget(m_logo, 1);
    row->addWidget(choose);
    row->addWidget(none);
    return box;
}

QWidget *NewspaperDialog::buttonRow()
{
    auto *box = new QWidget(this);
    auto *open = button(u"import"_s, tr("Import…"), box);
    auto *save = button(u"export"_s, tr("Export…"), box);
    auto *cancel = button(u"cancel"_s, tr("Cancel"), box);
    const QString kind = u"JSON (*.json)"_s;
    connect(open, &QPushButton::clicked, this, [this, kind] {
        takeFile(QFileDialog::getOpenFileName(this, tr("Import the newspaper"), {}, kind));
    });
    connect(save, &QPushButton::clicked, this, [this, kind] {
        putFile(QFileDialog::getSaveFileName(this, tr("Export the newspaper"), {}, kind));
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::accept);
    m_keep->setDefault(true);
    makePrimary(m_keep);
    auto *row = rowIn(box);
    row->addWidget(open);
    row->addWidget(save);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_keep);
    return box;
}

std::optional<Site> NewspaperDialog::ask(const Site &present, QWidget *parent)
{
    NewspaperDialog dialog(present, parent);
    return dialog.exec() == Accepted ? std::optional(dialog.site()) : std::nullopt;
}

Site NewspaperDialog::site() const
{
    Site site = m_site;
    site.name = m_name->text().trimmed();
    site.address = m_address->text().trimmed();
    site.publisher = m_publisher->text().trimmed();
    site.licence = m_licence->text().trimmed();
    site.licenceAddress = m_licenceAddress->text().trimmed();
    site.accounts = addressesIn(m_accounts->text());
    return site;
}

void NewspaperDialog::show(const Site &site)
{
    m_site = site;
    m_name->setText(site.name);
    m_address->setText(site.address);
    m_publisher->setText(site.publisher);
    m_licence->setText(site.licence);
    m_licenceAddress->setText(site.licenceAddress);
    m_accounts->setText(site.accounts.join(u' '));
    showLogo();
    follow();
}

void NewspaperDialog::showLogo()
{
    QPixmap picture;
    if (!pngSize(m_site.logo) || !picture.loadFromData(m_site.logo, "PNG"))
        m_logo->setText(tr("None"));
    else
        m_logo->setPixmap(picture.scaledToHeight(logoHeight, Qt::SmoothTransformation));
}

void NewspaperDialog::follow()
{
    const auto good = checkedSite(site());
    m_fault->setText(good ? QString() : sentence(good.error()));
    m_keep->setEnabled(good.has_value());
}

void NewspaperDialog::chooseLogo()
{
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Choose a logo"), {}, u"PNG (*.png)"_s);
    if (!file.isEmpty())
        takeLogo(file);
}

void NewspaperDialog::removeLogo()
{
    Site changed = site();
    changed.logo.clear();
    show(changed);
}

void NewspaperDialog::takeLogo(const QString &file)
{
    const auto bytes = readFile(file);
    Site changed = site();
    changed.logo = bytes.value_or(m_site.logo);
    show(changed);
    if (!bytes)
        m_fault->setText(sentence(bytes.error()));
}

void NewspaperDialog::takeFile(const QString &file)
{
    if (file.isEmpty())
        return;
    const auto bytes = readFile(file);
    const auto read = bytes ? siteFromBytes(*bytes) : std::unexpected(bytes.error());
    if (read)
        show(*read);
    else
        m_fault->setText(sentence(read.error()));
}

void NewspaperDialog::putFile(const QString &file)
{
    if (file.isEmpty())
        return;
    if (const auto written = writeFile(file, siteBytes(site())); !written)
        m_fault->setText(sentence(written.error()));
}

} // namespace feuillet
