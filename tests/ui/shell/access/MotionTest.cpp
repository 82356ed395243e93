#include "ui/shell/WindowBench.h"

#include "support/Dialogs.h"

#include <QAbstractAnimation>
#include <QStyle>
#include <QTreeView>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

QStringList moving(const QWidget &root)
{
    QStringList found;
    for (const auto *animation : root.findChildren<QAbstractAnimation *>())
        found += QString::fromLatin1(animation->metaObject()->className());
    for (const auto *tree : root.findChildren<QTreeView *>())
        if (tree->isAnimated())
            found += u"tree "_s + tree->objectName();
    return found;
}

} // namespace

TEST_CASE("nothing of ours moves by itself, whatever the desktop allows", "[access]")
{
    WindowBench bench;
    bench.window->perform(ActionName::New);
    bench.window->perform(ActionName::Find);
    CHECK(moving(*bench.window).join(u' ') == QString());
    CHECK(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0);
    CHECK_FALSE(QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
    CHECK_FALSE(QApplication::isEffectEnabled(Qt::UI_AnimateCombo));
    CHECK_FALSE(QApplication::isEffectEnabled(Qt::UI_AnimateTooltip));

    for (const DialogSample &sample : everyDialog()) {
        CAPTURE(sample.name.toStdString());
        const auto dialog = sample.make();
        dialog->show();
        CHECK(moving(*dialog).join(u' ') == QString());
    }
}
