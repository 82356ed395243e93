#pragma once

#include "article/Signature.h"
#include "signoff/Notice.h"

#include <QDateTime>
#include <QList>

namespace feuillet {

// The words of the page itself, in the language of the paper's readers (French): what the story
// says is in the article, what the page says around it is here and nowhere else.

struct PageWord
{
    const char *name; // in the template, as {{words.name}}
    QString text;
};
const QList<PageWord> &pageWords();

QString longDate(const QDateTime &local); // "5 mars 2024 à 14 h 05", the hour as the value has it
QString hour(const QDateTime &local);     // "14 h 05"
QString readingTime(int seconds);         // "Lecture : 3 min"
QString
byline(const Signature &signature);  // "Par A, B et C"; empty where no author can be read in it
QString noticeWord(NoticeKind kind); // "Rectificatif"
QString untitled();
QString madeByMachine(); // told under a picture that no camera took

} // namespace feuillet
