#pragma once

#include "publish/TemplateText.h"

#include <QDate>

namespace feuillet {

// The words of fronts and of other pages without a story, in the language of the paper's readers
// (French), by the names that templates call them: {{words.older}}.
const TemplateValues &siteWords();

QString homeWord();            // the name of the front
QString archiveWord(int page); // "Archives, page 12"
QString longDay(QDate day);    // "mardi 5 mars 2024"

} // namespace feuillet
