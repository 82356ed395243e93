#include "ui/shell/Menus.h"
#include "desk/Languages.h"
#include "support/Printing.h"

#include <QApplication>
#include <QMenuBar>
#include <QTranslator>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

// The menus as they are in a language, and nothing of it after.
class Menus
{
public:
    explicit Menus(const QString &language)
    {
        speak(*qApp, language);
        m_actions = std::make_unique<Actions>(&m_window);
        fillMenus(m_bar, *m_actions);
    }
    ~Menus() { qDeleteAll(qApp->findChildren<QTranslator *>()); }

    // Each list is what shows together: the bar, a menu, a menu in a menu.
    QList<QList<QAction *>> lists() const
    {
        QList<QList<QAction *>> lists{m_bar.actions()};
        for (const QMenu *menu : m_bar.findChildren<QMenu *>())
            lists += menu->actions();
        return lists;
    }

private:
    QWidget m_window;
    QMenuBar m_bar;
    std::unique_ptr<Actions> m_actions;
};

QStringList sharedLetters(const QList<QAction *> &entries)
{
    QHash<QKeySequence, QString> taken;
    QStringList shared;
    for (const QAction *entry : entries) {
        if (entry->isSeparator())
            continue;
        const auto letter = QKeySequence::mnemonic(entry->text());
        if (letter.isEmpty() || taken.contains(letter))
            shared += entry->text() + u" / "_s + taken.value(letter, u"no letter"_s);
        taken.insert(letter, entry->text());
    }
    return shared;
}

} // namespace

TEST_CASE("every entry of a menu has a letter of its own", "[i18n]")
{
    const auto language = GENERATE(u"fr"_s, u"en"_s);
    const Menus menus(language);

    CHECK(menus.lists().size() > 8);
    for (const auto &entries : menus.lists()) {
        const auto shared = sharedLetters(entries);
        INFO(language.toStdString() << ": " << shared.join(u'\n').toStdString());
        CHECK(shared.isEmpty());
    }
}

TEST_CASE("the menus are in French", "[i18n]")
{
    const Menus menus(u"fr"_s);

    const auto bar = menus.lists().first();
    QStringList titles;
    for (const QAction *menu : bar)
        titles += menu->text().remove(u'&');
    CHECK(titles.join(u' ') == u"Article Édition Insertion Affichage Relecture Publication Aide"_s);
}
