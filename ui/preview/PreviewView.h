#pragma once

#include "base/Id.h"
#include "publish/Page.h"
#include "publish/Patch.h"

#include <QStringList>
#include <QtPlugin>

#include <functional>
#include <memory>

class QVariant;
class QWidget;

namespace feuillet {

// What a view has to say. The window's library and the module share no signal, for a module that is
// loaded late must not need symbols of the program.
struct PreviewEvents
{
    std::function<void()> shown;     // every page and patch that came in is in the view
    std::function<void()> pageAsked; // what is in the view is no longer the article: show() it anew
    std::function<void()> stopped;   // the renderer died too often: delete the view
};

// The page that is to be published, shown as a reader's browser shows it and able to do nothing: no
// script of the page runs, and only the page's own files are ever served to it.
class PreviewView
{
public:
    virtual ~PreviewView() = default;
    virtual QWidget *widget() const = 0; // owned by the view

    // A full load. The article that is already in the view stays scrolled to where it was.
    virtual void show(ArticleId article, const Page &page) = 0;
    // After the page, and cheaper by orders of magnitude. Asks for the page where an element is
    // missing.
    virtual void patch(const QList<Patch> &patches) = 0;
    virtual void setTextScale(double scale) = 0; // as A- and A+ of the page: 0.875 to 2

    // Runs a script of ours, for checks on the page, in a world of its own that the page cannot
    // see.
    using Answer = std::function<void(const QVariant &)>;
    virtual void evaluate(const QString &script, const Answer &answer) = 0;
    // Addresses outside the page that it asked for since it was shown. None was reached.
    virtual QStringList refused() const = 0;
};

// The root of the module, a plugin: the only thing that links the web engine.
class PreviewModule
{
public:
    virtual ~PreviewModule() = default;
    virtual std::unique_ptr<PreviewView> makeView(const PreviewEvents &events) = 0;
};

} // namespace feuillet

Q_DECLARE_INTERFACE(feuillet::PreviewModule, "org.feuillet.PreviewModule/1")
