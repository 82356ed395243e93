#include "ui/editor/photo/CropDialog.h"
#include "support/Widgets.h"
#include "ui/editor/photo/CropView.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

// A photo of 3000 x 2000 whose picture on the screen is a fifth of it.
class Cropping
{
public:
    explicit Cropping(const QRect &crop = {}, QPointF focus = {0.5, 0.5})
        : dialog({.image = "x", .size = {3000, 2000}, .focus = focus, .crop = crop}, picture()),
          view(child<CropView>(dialog, u"cropView"_s))
    {
        dialog.resize(800, 640);
        dialog.show();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
    }

    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(&view, Qt::LeftButton, {}, view.shownAt(from));
        QTest::mouseMove(&view, view.shownAt((from + to) / 2));
        QTest::mouseMove(&view, view.shownAt(to));
        QTest::mouseRelease(&view, Qt::LeftButton, {}, view.shownAt(to));
    }
    void press(const QString &button) { child<QAbstractButton>(dialog, button).click(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view, key, modifiers);
    }
    Photo photo() const { return dialog.photo(); }

private:
    static QImage picture()
    {
        QImage image(600, 400, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        return image;
    }

public:
    CropDialog dialog;
    CropView &view;
};

bool isNear(int one, int other)
{
    return std::abs(one - other) <= 12; // a pixel of the screen is some of the picture
}

bool isNear(const QRect &one, const QRect &other)
{
    return isNear(one.left(), other.left()) && isNear(one.top(), other.top()) &&
           isNear(one.right(), other.right()) && isNear(one.bottom(), other.bottom());
}

} // namespace

TEST_CASE("a photo that nobody touches keeps its crop and its focus to the pixel", "[crop]")
{
    CHECK(Cropping().photo() == Photo{.image = "x", .size = {3000, 2000}});
    const QRect wide(100, 201, 1600, 900);
    CHECK(Cropping(wide, {0.25, 0.75}).photo().crop == wide);
    CHECK(Cropping(wide, {0.25, 0.75}).photo().focus == QPointF(0.25, 0.75));
    CHECK(Cropping({7, 11, 501, 333}).photo().crop == QRect(7, 11, 501, 333));
}

TEST_CASE("the frame is dragged by its corner, its edge and its inside", "[crop]")
{
    Cropping cropping;
    cropping.drag({0, 0}, {600, 400});
    CHECK(isNear(cropping.photo().crop, {600, 400, 2400, 1600}));
    cropping.drag({3000, 1200}, {2400, 1200});
    CHECK(isNear(cropping.photo().crop, {600, 400, 1800, 1600}));
    cropping.drag({1500, 1200}, {1200, 900});
    CHECK(isNear(cropping.photo().crop, {300, 100, 1800, 1600}));
    CHECK(cropping.photo().focus == QPointF(0.5, 0.5));
}

TEST_CASE("a ratio holds while the frame is dragged", "[crop]")
{
    Cropping cropping;
    cropping.press(u"ratio16:9"_s);
    CHECK(isNear(cropping.photo().crop, {0, 156, 3000, 1687}));
    cropping.drag({3000, 1843}, {1600, 1000});
    const QSize size = cropping.photo().crop.size();
    CHECK(std::abs(size.width() * 9 - size.height() * 16) <= 25);
    CHECK(size.width() < 2500);
    cropping.press(u"ratio1:1"_s);
    CHECK(cropping.photo().crop.size() == QSize(2000, 2000));
}

TEST_CASE("the whole picture comes back with one button", "[crop]")
{
    Cropping cropping({100, 200, 1600, 900});
    CHECK(child<QAbstractButton>(cropping.dialog, u"ratio16:9"_s).isChecked());
    cropping.press(u"wholePicture"_s);
    CHECK(cropping.photo().crop == QRect());
    CHECK_FALSE(child<QAbstractButton>(cropping.dialog, u"ratio16:9"_s).isChecked());
}

TEST_CASE("a click in the frame sets the focus point, and nothing else", "[crop]")
{
    Cropping cropping;
    QTest::mouseClick(&cropping.view, Qt::LeftButton, {}, cropping.view.shownAt({750, 1500}));
    CHECK(std::abs(cropping.photo().focus.x() - 0.25) < 0.01);
    CHECK(std::abs(cropping.photo().focus.y() - 0.75) < 0.01);
    CHECK(cropping.photo().crop == QRect());
}

TEST_CASE("everything can be done by keys", "[crop]")
{
    Cropping cropping({600, 400, 1500, 1000});
    cropping.key(Qt::Key_Right);
    cropping.key(Qt::Key_Up, Qt::ShiftModifier);
    CHECK(cropping.photo().focus == QPointF(0.51, 0.4));
    cropping.key(Qt::Key_Left, Qt::ControlModifier);
    CHECK(cropping.photo().crop == QRect(570, 400, 1500, 1000));
    cropping.key(Qt::Key_Minus);
    CHECK(cropping.photo().crop.width() < 1500);
    const QRect small = cropping.photo().crop;
    cropping.key(Qt::Key_Plus, Qt::ShiftModifier);
    CHECK(cropping.photo().crop.width() > small.width());
    for (int k = 0; k < 200; ++k)
        cropping.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(cropping.photo().crop.bottom() == 1999);
}

TEST_CASE("the crop is told in words, and everything has a name", "[crop]")
{
    Cropping cropping({600, 400, 1500, 1000}, {0.25, 0.5});
    const QString told = child<QLabel>(cropping.dialog, u"cropTold"_s).text();
    CHECK(told.contains(u"25"_s));
    CHECK(told.contains(QLocale().toString(1500)));
    CHECK(speechless(cropping.dialog).isEmpty());
}
