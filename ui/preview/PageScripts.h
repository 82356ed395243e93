#pragma once

#include "publish/live/Spot.h"
#include "publish/Patch.h"
#include "ui/preview/PreviewView.h"

#include <QPointF>

class QWebEnginePage;

namespace feuillet {

// Calls of page.js, which is in every page that a view shows.

// From now on page.js comes into each page before it is painted, and the look with it.
void equip(QWebEnginePage &page, const PreviewLook &look, double zoom);

QString lookScript(const PreviewLook &look, double zoom);
QString paperScript(bool shown);
QString breaksScript();                           // of the paper look: shows where sheets end now
QString patchScript(const QList<Patch> &patches); // answers whether every element was there
QString renewScript(const QByteArray &html);      // answers whether that was enough
QString revealScript(const Spot &spot);
QString followScript(const Spot &spot, double within, double height);
QString scrollToPartScript(double part);
QString scrollScript(const QStringList &selectors); // answered to scrollIn()
QString spotScript(const QPointF &at, const QStringList &selectors);
PageScroll scrollIn(const QVariant &answer);
std::optional<int> stepIn(const QVariant &answer); // of the page's tool for the text size
std::optional<Spot> spotIn(const QVariant &answer);

} // namespace feuillet
