#include "ui/help/HelpWindow.h"

#include "ui/help/HelpBrowser.h"
#include "ui/widgets/Folding.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr int anchorRole = Qt::UserRole + 1;
constexpr int wordsRole = Qt::UserRole + 2;
constexpr int contentsWidth = 260;

QTreeWidgetItem *item(const QString &title, const QString &page, const HelpSection &section)
{
    auto *item = new QTreeWidgetItem({title});
    item->setData(0, Qt::UserRole, page);
    item->setData(0, anchorRole, section.anchor);
    item->setData(0, wordsRole, section.words);
    return item;
}

bool holds(const QTreeWidgetItem &item, const QString &query)
{
    return holdsWords(item.data(0, wordsRole).toString(), query);
}

void narrow(QTreeWidgetItem &page, const QString &query)
{
    bool any = holds(page, query);
    for (int row = 0; row < page.childCount(); ++row) {
        const bool found = holds(*page.child(row), query);
        page.child(row)->setHidden(!found);
        any = any || found;
    }
    page.setHidden(!any);
}

} // namespace

HelpWindow::HelpWindow(const QList<HelpPage> &pages, QWidget *parent)
    : QDialog(parent, Qt::Window), m_pages(pages), m_search(new QLineEdit(this)),
      m_contents(new QTreeWidget(this)), m_browser(new HelpBrowser(pages, this))
{
    setWindowTitle(tr("Feuillet help"));
    setAttribute(Qt::WA_QuitOnClose, false); // the editor's window ends the program, not this one
    resize(1000, 700);
    m_browser->setObjectName(u"helpPage"_s);
    m_browser->setAccessibleName(tr("Page of the help"));
    auto *panes = new QSplitter(this);
    panes->addWidget(contents());
    panes->addWidget(m_browser);
    panes->setStretchFactor(1, 1);
    panes->setSizes({contentsWidth, 1000 - contentsWidth});
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(panes);
    new QShortcut(QKeySequence::Find, m_search, [this] { m_search->setFocus(); });
    connect(m_browser, &HelpBrowser::historyChanged, this, &HelpWindow::showPlace);
    fillContents();
}

QWidget *HelpWindow::contents()
{
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_contents->setObjectName(u"helpContents"_s);
    m_contents->setAccessibleName(tr("Contents of the help"));
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, m_contents, qOverload<>(&QWidget::setFocus));
    connect(m_contents, &QTreeWidget::currentItemChanged, this, &HelpWindow::openItem);
    auto *pane = new QWidget(this);
    auto *rows = new QVBoxLayout(pane);
    rows->setContentsMargins(space, space, space, space);
    rows->addLayout(toolRow());
    rows->addWidget(m_search);
    rows->addWidget(m_contents, 1);
    return pane;
}

QBoxLayout *HelpWindow::toolRow()
{
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &name, const QString &text, Qt::Key key, auto step,
                         auto available) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setShortcut(QKeySequence(Qt::ALT | key));
        button->setAutoDefault(false);
        button->setEnabled(false);
        connect(button, &QPushButton::clicked, m_browser, step);
        connect(m_browser, available, button, &QPushButton::setEnabled);
        row->addWidget(button);
    };
    add(u"helpBack"_s, tr("Back"), Qt::Key_Left, &HelpBrowser::backward,
        &HelpBrowser::backwardAvailable);
    add(u"helpForward"_s, tr("Forward"), Qt::Key_Right, &HelpBrowser::forward,
        &HelpBrowser::forwardAvailable);
    return row;
}

void HelpWindow::fillContents()
{
    for (const HelpPage &page : m_pages) {
        auto *top = item(page.title, page.id, page.sections.value(0));
        for (const HelpSection &section : page.sections.mid(1))
            top->addChild(item(section.title, page.id, section));
        m_contents->addTopLevelItem(top);
    }
    m_contents->expandAll();
}

void HelpWindow::open(const QString &page)
{
    const QString asked = page.isEmpty() && m_browser->page().isEmpty() ? m_pages.first().id : page;
    if (!asked.isEmpty() && m_browser->page() != asked)
        m_browser->open(asked, {});
    show();
    raise();
    activateWindow();
    m_contents->setFocus();
}

// What holds every word stays in the contents; the first of it is shown, unless what is shown does.
void HelpWindow::search(const QString &query)
{
    const QString words = folded(query);
    m_browser->mark(query);
    for (int row = 0; row < m_contents->topLevelItemCount(); ++row)
        narrow(*m_contents->topLevelItem(row), words);
    if (holds(*m_contents->currentItem(), words))
        return;
    for (QTreeWidgetItemIterator each(m_contents, QTreeWidgetItemIterator::NotHidden); *each;
         ++each)
        if (holds(**each, words))
            return m_contents->setCurrentItem(*each);
}

void HelpWindow::openItem(QTreeWidgetItem *item)
{
    if (item)
        m_browser->open(item->data(0, Qt::UserRole).toString(),
                        item->data(0, anchorRole).toString());
}

// A link or a step back was followed: the contents show where.
void HelpWindow::showPlace()
{
    const QSignalBlocker quiet(m_contents);
    const QString anchor = m_browser->source().fragment();
    for (int row = 0; row < m_pages.size(); ++row) {
        if (m_pages[row].id != m_browser->page())
            continue;
        QTreeWidgetItem *place = m_contents->topLevelItem(row);
        for (int at = 0; at < place->childCount(); ++at)
            if (!anchor.isEmpty() && place->child(at)->data(0, anchorRole) == anchor)
                return m_contents->setCurrentItem(place->child(at));
        m_contents->setCurrentItem(place);
    }
}

} // namespace feuillet
