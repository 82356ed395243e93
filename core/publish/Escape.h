#pragma once

#include <QByteArray>
#include <QString>

namespace feuillet {

// The only place where text becomes part of a page: one function for each context, and each is
// total. All drop what no page may carry: control characters, non-characters, lone surrogates,
// U+FEFF, and the controls that turn the order of a line around (U+202A-202E, U+2066-2069), for
// with those a title can read otherwise than it is. Spaces, soft hyphens and joiners arrive as the
// characters that they are.

QString escapedText(QStringView text);      // between tags
QString escapedAttribute(QStringView text); // between double quotes; safe between tags too

// A whole address between double quotes, encoded as ASCII. Empty if it is none that a reader may
// follow: http, https or mailto.
QString escapedUrl(QStringView address);
QString encodedUrl(QStringView address); // the same for a place that escapes by itself

// A BCP 47 tag between double quotes; empty if it is none.
QString escapedLanguage(const QString &tag);

// JSON inside <script type="application/ld+json">: equal as JSON, and without what could end the
// script.
QByteArray escapedJson(const QByteArray &json);

} // namespace feuillet
