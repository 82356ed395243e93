#include "ui/widgets/PaperStyle.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/PaperShapes.h"

#include <QDialogButtonBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QStyleOptionSlider>
#include <QStyleOptionTab>

namespace feuillet {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kindProperty = "feuilletButton";
constexpr int tabHeight = 36;
constexpr int scrollBarExtent = 12;
constexpr int leastSlider = 32;
constexpr int indicator = 18;
constexpr int toolIcon = 18;
constexpr int buttonIcon = 16;

shapes::ButtonKind kindOf(const QWidget *widget)
{
    return widget ? shapes::ButtonKind(widget->property(kindProperty).toInt())
                  : shapes::ButtonKind::Plain;
}

void setKind(QPushButton *button, shapes::ButtonKind kind)
{
    button->setProperty(kindProperty, int(kind));
    button->update();
}

QIcon tinted(const QIcon &icon, const QSize &size, const QColor &colour, qreal ratio)
{
    auto pixmap = icon.pixmap(size, ratio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect({}, size), colour);
    painter.end();
    return QIcon(pixmap);
}

QColor labelColour(const QStyleOption &option, shapes::ButtonKind kind)
{
    const auto theme = themeOf(option.palette);
    if (!option.state.testFlag(QStyle::State_Enabled))
        return kind == shapes::ButtonKind::Primary
                   ? theme.grey
                   : option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    return kind == shapes::ButtonKind::Primary ? theme.onAction : theme.action;
}

// The option of a button whose words and icon are of another colour than the ink.
QStyleOptionButton colouredLabel(const QStyleOptionButton &option, shapes::ButtonKind kind,
                                 const QWidget *widget)
{
    auto coloured = option;
    const auto colour = labelColour(option, kind);
    coloured.palette.setColor(QPalette::ButtonText, colour);
    if (!option.icon.isNull())
        coloured.icon = tinted(option.icon, option.iconSize, colour, widget->devicePixelRatioF());
    return coloured;
}

int leastHeight(QStyle::ContentsType type)
{
    switch (type) {
    case QStyle::CT_PushButton:
    case QStyle::CT_LineEdit:
    case QStyle::CT_ComboBox:
    case QStyle::CT_SpinBox:
    case QStyle::CT_ToolButton:
        return buttonHeight;
    case QStyle::CT_TabBarTab:
        return tabHeight;
    case QStyle::CT_CheckBox:
    case QStyle::CT_RadioButton:
    case QStyle::CT_MenuItem:
    case QStyle::CT_MenuBarItem:
    case QStyle::CT_ItemViewItem:
        return rowHeight;
    default:
        return 0;
    }
}

QRect scrollSlider(const QStyleOptionSlider &bar)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const auto share =
        range > 0 ? qint64(length) * bar.pageStep / (range + bar.pageStep) : qint64(length);
    const int size = int(qBound(qint64(qMin(leastSlider, length)), share, qint64(length)));
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - size, bar.upsideDown);
    return across ? QRect(bar.rect.left() + start, bar.rect.top(), size, bar.rect.height())
                  : QRect(bar.rect.left(), bar.rect.top() + start, bar.rect.width(), size);
}

// There are no arrows: the groove is the whole bar.
QRect scrollPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const auto slider = scrollSlider(bar);
    const bool across = bar.orientation == Qt::Horizontal;
    auto rect = bar.rect;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return rect;
    case QStyle::SC_ScrollBarSlider:
        return slider;
    case QStyle::SC_ScrollBarSubPage:
        across ? rect.setRight(slider.left() - 1) : rect.setBottom(slider.top() - 1);
        return rect;
    case QStyle::SC_ScrollBarAddPage:
        across ? rect.setLeft(slider.right() + 1) : rect.setTop(slider.bottom() + 1);
        return rect;
    default:
        return {};
    }
}

} // namespace

PaperStyle::PaperStyle() : QProxyStyle(u"Fusion"_s) {}

void PaperStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return shapes::button(*painter, *option, kindOf(widget));
    case PE_PanelButtonTool:
        return shapes::toolButton(*painter, *option);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            shapes::field(*painter, *option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return shapes::checkBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return shapes::radioButton(*painter, *option);
    case PE_Frame:
        return shapes::frame(*painter, *option);
    case PE_PanelItemViewItem:
        return shapes::row(*painter, *option);
    case PE_FrameFocusRect:
        if (!qobject_cast<const QPushButton *>(widget)) // paints its own
            shapes::focus(*painter, *option);
        return;
    case PE_FrameTabBarBase:
        return shapes::edge(*painter, option->rect, Qt::BottomEdge, themeOf(option->palette).line);
    case PE_PanelStatusBar:
        return shapes::edge(*painter, option->rect, Qt::TopEdge, themeOf(option->palette).line);
    case PE_IndicatorDockWidgetResizeHandle:
        return shapes::splitter(*painter, *option);
    case PE_PanelItemViewRow:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameDefaultButton:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void PaperStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto theme = themeOf(option->palette);
    if (element == CE_TabBarTabShape)
        return shapes::tab(*painter, *option);
    if (element == CE_Splitter)
        return shapes::splitter(*painter, *option);
    if (element == CE_ToolBar) {
        painter->fillRect(option->rect, theme.window);
        return shapes::edge(*painter, option->rect, Qt::BottomEdge, theme.line);
    }
    if (element == CE_PushButtonLabel && kindOf(widget) != shapes::ButtonKind::Plain) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const auto coloured = colouredLabel(*button, kindOf(widget), widget);
            return QProxyStyle::drawControl(element, &coloured, painter, widget);
        }
    }
    if (element == CE_TabBarTabLabel && !option->state.testFlag(State_Selected)) {
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            auto quiet = *tab;
            quiet.palette.setColor(QPalette::WindowText, theme.grey);
            return QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void PaperStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return shapes::scrollBar(*painter, *bar, scrollSlider(*bar));
    if (control == CC_ComboBox)
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            combo && combo->frame) {
            if (combo->editable) // a date with its calendar is drawn as one
                shapes::field(*painter, *option);
            else
                shapes::button(*painter, *option, shapes::ButtonKind::Plain);
            return shapes::menuArrow(*painter,
                                     subControlRect(control, option, SC_ComboBoxArrow, widget),
                                     themeOf(option->palette).grey);
        }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize PaperStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                   const QSize &contents, const QWidget *widget) const
{
    const auto size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    // Fusion gives every button a least width, which would push a word away from its margin.
    if (type == CT_PushButton && kindOf(widget) == shapes::ButtonKind::Quiet)
        return {contents.width() + 2 * space, qMax(size.height(), leastHeight(type))};
    const int padding = type == CT_PushButton ? 2 * space : 0;
    return {size.width() + padding, qMax(size.height(), leastHeight(type))};
}

QRect PaperStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return visualRect(option->direction, option->rect, scrollPart(*bar, part));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect PaperStyle::subElementRect(SubElement element, const QStyleOption *option,
                                 const QWidget *widget) const
{
    const auto rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(tightSpace, 0, -tightSpace, 0) : rect;
}

QIcon PaperStyle::standardIcon(StandardPixmap kind, const QStyleOption *option,
                               const QWidget *widget) const
{
    switch (kind) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return icon(IconName::Close);
    case SP_ToolBarHorizontalExtensionButton:
        return icon(IconName::More);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return icon(IconName::Notice);
    case SP_MessageBoxWarning:
        return icon(IconName::Warning);
    case SP_MessageBoxCritical:
        return icon(IconName::Blocking);
    default:
        return QProxyStyle::standardIcon(kind, option, widget);
    }
}

int PaperStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return leastSlider;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicator;
    case PM_ToolBarIconSize:
        return toolIcon;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return buttonIcon;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return space;
    case PM_TabBarTabHSpace: // five tabs fit a pane
        return space + space / 2;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_ButtonDefaultIndicator:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PaperStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
        return 0;
    case SH_DialogButtonLayout: // the button that goes on stands last, everywhere
        return QDialogButtonBox::GnomeLayout;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

void makePrimary(QPushButton *button)
{
    setKind(button, shapes::ButtonKind::Primary);
}

void makeQuiet(QPushButton *button)
{
    setKind(button, shapes::ButtonKind::Quiet);
}

} // namespace feuillet
