#pragma once

#include "publish/Page.h"

namespace feuillet::test {

// One page of each kind that a newsroom can put out, and of each that it should not: what the
// checkers of tests/web read, and our own.
struct SamplePage
{
    QString name; // its address in the site, so that all can lie in one
    Page page;
};
QList<SamplePage> manyPages();

// One page for each line of tests/data/pages/hostile.txt, with its words in every field.
QList<SamplePage> hostilePages();

QStringList hostileTexts();
Article articleOf(const QString &hostile);

} // namespace feuillet::test
