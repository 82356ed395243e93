#pragma once

#include <QByteArray>
#include <QList>

namespace feuillet::test {

struct Hostile
{
    const char *what;
    QByteArray file;
};

QList<Hostile> hostileFiles();   // no pictures, cut short, or claiming what they are not
QList<Hostile> foreignFormats(); // of other programs, some of which open files
QList<Hostile> bombs();          // small files of far too much
QList<Hostile> hostileWords();   // pictures whose metadata is the weapon
QByteArray deepPng();            // 9,999 x 9,999 in sixteen bits a channel
QByteArray scansWithoutEnd(int many);

} // namespace feuillet::test
