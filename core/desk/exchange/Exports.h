#pragma once

#include "desk/Seat.h"

namespace feuillet {

// How a story leaves the desk other than as a page in a site's folder.
enum class ExportFormat
{
    PageZip,     // the page with its assets, to be unpacked anywhere
    Fragment,    // clean HTML for a CMS
    Ninjs,       // IPTC ninjs 3.1
    ArticleFile, // ArticleFile.h
    Wire,        // ingest/Wire.h
    Text,        // to be read
    Json,        // toBytes()
};
QList<ExportFormat> exportFormats();

// zip, html, ninjs, feuillet, wire, text, json: words of the command line, so they never change.
QString exportFormatName(ExportFormat format);
std::optional<ExportFormat> exportFormatNamed(QStringView name);
QString suffixOf(ExportFormat format); // of a file, without its dot

// The first three are what readers could get: of what may go out, as publish() would put it out
// now, refused as that is, by role, seal, embargo and damage. The others are working copies of the
// newest revision, signed or not. No stage moves and nothing is logged: a copy is not yet a
// publication.
Result<QByteArray> exported(Seat &seat, ArticleId id, ExportFormat format);

} // namespace feuillet
