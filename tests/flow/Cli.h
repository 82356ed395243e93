#pragma once

#include "article/Article.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace feuillet::test {

using namespace Qt::StringLiterals;

// What a run of feuillet-cli answered.
struct Answer
{
    int exit = -1; // -1: it did not end by itself
    QString out;
    QString err;

    QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
    QString line() const { return lines().value(0); }
    QJsonObject json() const;
};

// A desk of the command line in a folder of its own, and a place for files beside it.
class Cli
{
public:
    Cli();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString data() const { return path(u"data"_s); }
    QString file(const QString &name, const QByteArray &bytes) const; // writes it; answers its path

    // As nobody in particular, in this desk, in English.
    Answer run(const QStringList &arguments, const QByteArray &input = {}) const;
    Answer as(const QString &name, const QStringList &arguments,
              const QByteArray &input = {}) const;
    // The arguments and nothing else.
    static Answer bare(const QStringList &arguments, const QByteArray &input = {});
    QStringList given(const QStringList &arguments) const;

    // Claire writes, Hugo reads, Nadia publishes.
    void declareEverybody() const;
    QString import(const QByteArray &wire) const; // by Claire; answers the id
    QString signedOff(const QByteArray &wire) const;
    Article article(const QString &id) const;

private:
    QTemporaryDir m_folder;
};

inline const auto claire = u"Claire Morel"_s;
inline const auto hugo = u"Hugo Lenoir"_s;
inline const auto nadia = u"Nadia Ferrand"_s;

// A story as an agency sends it.
QByteArray aWire(const QByteArray &title = "À Brest, le port se prépare à l’éolien en mer");

} // namespace feuillet::test
