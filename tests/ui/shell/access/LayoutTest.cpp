#include "ui/shell/WindowBench.h"

#include "support/Dialogs.h"
#include "ui/shell/Panes.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallScreen(1366, 768);

// The whole program in letters of another size, and back.
class LettersOf
{
public:
    explicit LettersOf(double scale) : m_usual(QApplication::font())
    {
        QFont large = m_usual;
        large.setPointSizeF(m_usual.pointSizeF() * scale);
        QApplication::setFont(large);
    }
    ~LettersOf() { QApplication::setFont(m_usual); }
    Q_DISABLE_COPY_MOVE(LettersOf)

private:
    QFont m_usual;
};

bool isCut(const QWidget &widget)
{
    const int need = widget.sizeHint().width();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->wordWrap() ? label->height() < label->heightForWidth(label->width()) - 1
                                 : label->width() < need - 1;
    return widget.width() < need - 1 || widget.height() < widget.fontMetrics().height();
}

// Words that are not all to be seen, and that pointing does not tell either.
QStringList cutWords(const QWidget &root)
{
    QStringList cut;
    const auto look = [&cut](const QWidget *one, const QString &words) {
        if (one->isVisible() && !words.isEmpty() && one->toolTip().isEmpty() && isCut(*one))
            cut += u"%1 %2 “%3” %4x%5 for %6x%7"_s
                       .arg(QString::fromLatin1(one->metaObject()->className()), one->objectName(),
                            words)
                       .arg(one->width())
                       .arg(one->height())
                       .arg(one->sizeHint().width())
                       .arg(one->sizeHint().height());
    };
    for (const auto *label : root.findChildren<QLabel *>())
        look(label, label->text());
    for (const auto *button : root.findChildren<QAbstractButton *>())
        look(button, button->text());
    return cut;
}

// In reading order: not above the one before it, unless in a column beside it.
bool isBefore(const QWidget &root, const QWidget &one, const QWidget &other)
{
    const QRect first(one.mapTo(&root, QPoint()), one.size());
    const QRect second(other.mapTo(&root, QPoint()), other.size());
    return first.top() < second.bottom() || first.right() <= second.left();
}

QList<QWidget *> tabOrder(QWidget &root)
{
    QList<QWidget *> order;
    for (QWidget *one = root.nextInFocusChain(); one != &root; one = one->nextInFocusChain())
        if (one->isVisibleTo(&root) && one->isEnabled() && one->focusPolicy() & Qt::TabFocus &&
            !one->focusProxy())
            order << one;
    return order;
}

} // namespace

TEST_CASE("no word of a dialog is cut off in letters of twice the size", "[access]")
{
    const LettersOf twice(2);
    for (const DialogSample &sample : everyDialog()) {
        CAPTURE(sample.name.toStdString());
        const auto dialog = sample.make();
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog.get()));
        // The screen of the tests is smaller than any that a program is used on.
        dialog->resize(dialog->size().expandedTo(dialog->minimumSizeHint()).boundedTo(smallScreen));
        QApplication::processEvents();
        CHECK(cutWords(*dialog).join(u'\n') == QString());
    }
}

TEST_CASE("the window keeps to a small screen in letters of twice the size", "[access]")
{
    const LettersOf twice(2);
    WindowBench bench;
    bench.window->perform(ActionName::New);
    bench.window->resize(1366, 768);
    CHECK(bench.window->width() <= 1366);
    CHECK(bench.window->height() <= 768);
    CHECK(bench.sheet().width() >= 380);
}

TEST_CASE("the tab key goes through a dialog as one reads it", "[access]")
{
    for (const DialogSample &sample : everyDialog()) {
        const auto dialog = sample.make();
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog.get()));
        const QList<QWidget *> order = tabOrder(*dialog);
        CHECK_FALSE(order.isEmpty());
        for (qsizetype at = 1; at < order.size(); ++at) {
            CAPTURE(sample.name.toStdString(), order[at - 1]->metaObject()->className(),
                    order[at - 1]->objectName().toStdString(), order[at]->metaObject()->className(),
                    order[at]->objectName().toStdString());
            CHECK(isBefore(*dialog, *order[at - 1], *order[at]));
        }
    }
}

TEST_CASE("what has the keyboard is seen to have it", "[access]")
{
    for (const DialogSample &sample : everyDialog()) {
        const auto dialog = sample.make();
        dialog->show();
        REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
        dialog->setAttribute(Qt::WA_KeyboardFocusChange); // as the tab key does
        const QList<QWidget *> order = tabOrder(*dialog);
        for (QWidget *one : order) {
            CAPTURE(sample.name.toStdString(), one->metaObject()->className(),
                    one->objectName().toStdString());
            QWidget *elsewhere = one == order.first() ? order.last() : order.first();
            if (order.size() < 2 || !one->isVisible())
                continue;
            elsewhere->setFocus(Qt::TabFocusReason);
            const QImage without = one->grab().toImage();
            one->setFocus(Qt::TabFocusReason);
            QApplication::processEvents();
            CHECK(one->grab().toImage() != without);
        }
    }
}
