#include "ui/shell/shortcuts/ShortcutsPage.h"

#include "ui/shell/shortcuts/KeysEdit.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/palette/Matching.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

enum Column
{
    Name,
    Menu,
    Keys,
};

constexpr int nameWidth = 230;
constexpr int menuWidth = 150;

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

QString native(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

ShortcutsPage::ShortcutsPage(QWidget *parent)
    : QWidget(parent), m_filter(new QLineEdit(this)), m_list(new QTreeWidget(this)),
      m_keys(new KeysEdit(this)), m_none(button(tr("No keys"), u"noKeys"_s, this)),
      m_usual(button(tr("As usual"), u"usualKeys"_s, this)),
      m_insist(button(tr("Take them"), u"takeKeys"_s, this)), m_told(plainLabel({}, this))
{
    buildList();
    auto *all = button(tr("All as usual"), u"allUsual"_s, this);
    connect(all, &QPushButton::clicked, this, &ShortcutsPage::resetAsked);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_told, 1);
    foot->addWidget(m_insist);
    foot->addWidget(all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(wideSpace, wideSpace, wideSpace, wideSpace);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(keysRow());
    column->addLayout(foot);
    tell({});
}

void ShortcutsPage::buildList()
{
    m_filter->setObjectName(u"filterKeys"_s);
    m_filter->setPlaceholderText(tr("Find an action or its keys…"));
    m_filter->setAccessibleName(tr("Find an action or its keys"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"shortcuts"_s);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setHeaderLabels({tr("Action"), tr("Menu"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnWidth(Name, nameWidth);
    m_list->setColumnWidth(Menu, menuWidth);
    m_list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsPage::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, m_keys,
            [this] { m_keys->setFocus(Qt::OtherFocusReason); });
}

QWidget *ShortcutsPage::keysRow()
{
    m_keys->setObjectName(u"newKeys"_s);
    connect(m_keys, &KeysEdit::pressed, this, &ShortcutsPage::take);
    connect(m_none, &QPushButton::clicked, this, [this] { take({}); });
    connect(m_usual, &QPushButton::clicked, this, [this] { take(current()->usual); });
    connect(m_insist, &QPushButton::clicked, this, &ShortcutsPage::insist);
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_keys, 1);
    row->addWidget(m_none);
    row->addWidget(m_usual);
    return box;
}

void ShortcutsPage::show(const QList<Shortcut> &all)
{
    const QString chosen = current() ? current()->id : QString();
    m_all = all;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Shortcut &one : all) {
        auto *item = new QTreeWidgetItem(m_list, {one.name, one.path, native(one.keys)});
        if (one.keys != one.usual)
            item->setFont(Keys, boldFont(font()));
        if (one.id == chosen || !m_list->currentItem())
            m_list->setCurrentItem(item);
    }
    filter(m_filter->text());
    showCurrent();
}

void ShortcutsPage::filter(const QString &typed)
{
    for (int row = 0; row < m_all.size(); ++row) {
        const Shortcut &one = m_all[row];
        const bool fits =
            nameMatch(typed, {one.name, one.path + u' ' + native(one.keys)}).has_value();
        m_list->topLevelItem(row)->setHidden(!fits);
    }
}

const Shortcut *ShortcutsPage::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || row >= m_all.size() ? nullptr : &m_all[row];
}

QString ShortcutsPage::nameOf(const QString &id) const
{
    const auto found = std::ranges::find(m_all, id, &Shortcut::id);
    return found == m_all.end() ? id : found->name;
}

void ShortcutsPage::showCurrent()
{
    const Shortcut *one = current();
    m_keys->setEnabled(one != nullptr);
    m_keys->show(one ? one->keys : QKeySequence());
    m_none->setEnabled(one && !one->keys.isEmpty());
    m_usual->setEnabled(one && one->keys != one->usual);
    tell({});
}

void ShortcutsPage::take(const QKeySequence &keys)
{
    const Shortcut *one = current();
    const KeysAnswer answer = one ? answerFor(keys, one->id, m_all) : KeysAnswer();
    if (!one)
        return;
    m_keys->show(keys);
    switch (answer.kind) {
    case KeysAnswer::Free:
        return emit keysChosen(one->id, keys);
    case KeysAnswer::Taken:
        m_wanted = keys;
        return tell(tr("%1 already does: %2.").arg(native(keys), nameOf(answer.holder)), true);
    case KeysAnswer::Typing:
        return tell(tr("%1 writes in the text. Press it with Ctrl or Alt.").arg(native(keys)));
    case KeysAnswer::OfText:
        return tell(tr("%1 copies, cuts, pastes or selects in every text, and stays so.")
                        .arg(native(keys)));
    }
}

void ShortcutsPage::insist()
{
    if (const Shortcut *one = current())
        emit keysChosen(one->id, m_wanted);
}

void ShortcutsPage::tell(const QString &sentence, bool canInsist)
{
    m_told->setText(sentence);
    m_insist->setVisible(canInsist);
}

} // namespace feuillet
