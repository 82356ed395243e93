#pragma once

#include "base/Id.h"
#include "publish/live/Spot.h"
#include "publish/Page.h"
#include "publish/Patch.h"

#include <QStringList>
#include <QtPlugin>

#include <functional>
#include <memory>
#include <optional>

class QPrinter;
class QVariant;
class QWidget;

namespace feuillet {

// How far a page is scrolled, and what stands at the height that answers to it: at the top of the
// view at the beginning, at its bottom at the end. So both ends meet when two views follow each
// other.
struct PageScroll
{
    double part = 0;          // 0 the beginning, 1 the end
    std::optional<Spot> spot; // the start of the text at that height; none on an empty page
    double within = 0;        // how far down that text: 0 its top, 1 its bottom
};

// What a view has to say. The window's library and the module share no signal, for a module that is
// loaded late must not need symbols of the program.
struct PreviewEvents
{
    std::function<void()> shown;     // every page and patch that came in is in the view
    std::function<void()> pageAsked; // what is in the view is no longer the article: show() it anew
    std::function<void()> stopped;   // the renderer died too often: delete the view
    std::function<void(const Spot &)> clicked;        // where one of the spots is
    std::function<void(int)> textSizeAsked;           // on the page: one up or down
    std::function<void(const PageScroll &)> scrolled; // by hand, never by one of our own calls
};

// How the page is looked at.
struct PreviewLook
{
    int width = 1024;   // CSS pixels to lay the page out in; drawn smaller in a narrower view
    bool paper = false; // as it is printed
    bool dark = false;
    double textScale = 1; // as A- and A+ of the page: 0.875 to 2

    bool operator==(const PreviewLook &) const = default;
};

// The page that is to be published, shown as a reader's browser shows it and able to do nothing: no
// script of the page runs, and only the page's own files are ever served to it.
class PreviewView
{
public:
    virtual ~PreviewView() = default;
    virtual QWidget *widget() const = 0; // owned by the view

    // Of the article that is already in the view only what differs is touched, and it stays
    // scrolled to where it was; another one is a full load.
    virtual void show(ArticleId article, const Page &page) = 0;
    // After the page, and cheaper by orders of magnitude. Asks for the page where an element is
    // missing.
    virtual void patch(const QList<Patch> &patches) = 0;
    virtual void setLook(const PreviewLook &look) = 0;
    virtual void setSpots(const QStringList &selectors) = 0; // what clicked() tells of

    virtual void reveal(const Spot &spot) = 0; // scrolls, if it is not in the view already
    // Puts a height of the spot's element at a height of the view; both 0 at the top, 1 at the
    // bottom.
    virtual void follow(const Spot &spot, double within, double height) = 0;
    virtual void scrollTo(double part) = 0; // 0 the beginning, 1 the end

    // Runs a script of ours, for checks on the page, in a world of its own that the page cannot
    // see.
    using Answer = std::function<void(const QVariant &)>;
    virtual void evaluate(const QString &script, const Answer &answer) = 0;
    // Addresses outside the page that it asked for since it was shown. None was reached.
    virtual QStringList refused() const = 0;
};

// The root of the module, a plugin: the only thing that links the web engine. Printing takes a page
// of its own, rendered for paper, whatever is in a view.
class PreviewModule
{
public:
    virtual ~PreviewModule() = default;
    virtual std::unique_ptr<PreviewView> makeView(const PreviewEvents &events) = 0;

    using Pdf = std::function<void(const QByteArray &)>; // empty: the engine could not
    virtual void makePdf(const Page &page, const Pdf &done) = 0;
    using Printed = std::function<void(bool)>;
    // The printer must live until done.
    virtual void print(const Page &page, QPrinter &printer, const Printed &done) = 0;
};

} // namespace feuillet

Q_DECLARE_INTERFACE(feuillet::PreviewModule, "org.feuillet.PreviewModule/3")
