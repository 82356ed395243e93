// Holds the manual to the program: its words, its keys, its links and its French.
#include "ui/help/Manual.h"
#include "core/i18n/Faults.h"
#include "desk/proofing/Proof.h"
#include "proofing/TextCheck.h"
#include "support/Printing.h"
#include "ui/shell/Actions.h"

#include <catch2/catch.hpp>
#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QSet>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

const QDir folder(QStringLiteral(FEUILLET_SOURCE) + u"/resources/help"_s);
const QStringList languages = {u"fr"_s, u"en"_s};

QString source(const QString &language, const QString &page)
{
    QFile file(folder.filePath(language + u'/' + page + u".html"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

// The whole manual of a language as it is written.
QString source(const QString &language)
{
    QString all;
    for (const HelpPage &page : manual(language, {}))
        all += source(language, page.id);
    return all;
}

QStringList captured(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto each = QRegularExpression(pattern).globalMatch(text); each.hasNext();)
        found += each.next().captured(1);
    return found;
}

// Every label, entry and title of the window, without mnemonics.
QSet<QString> wordsOnScreen(const QString &language)
{
    QSet<QString> words;
    for (const Entry &entry : french())
        for (QString form : language == u"fr"_s ? entry.forms : QStringList{entry.source})
            words.insert(form.remove(u'&'));
    return words;
}

QSet<QString> keysOfActions()
{
    QWidget window;
    const Actions actions(&window);
    QSet<QString> keys;
    for (const QAction *action : window.actions())
        keys.insert(action->shortcut().toString(QKeySequence::PortableText));
    return keys;
}

// A paragraph a line, without what is no French: keys and commands.
QStringList prose(QString html)
{
    html.remove(0, html.indexOf("<body>"_L1)).remove("@keys@"_L1);
    html.replace(QRegularExpression(u"<(kbd|code)>.*?</\\1>"_s), u"X"_s);
    html.remove(QRegularExpression(u"<[^>]*>"_s));
    return html.split(u'\n', Qt::SkipEmptyParts);
}

void holds(const QStringList &faults)
{
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}

} // namespace

TEST_CASE("both languages have the same pages and sections", "[help]")
{
    const auto anchorsOf = [](const QString &language) {
        QStringList anchors;
        for (const HelpPage &page : manual(language, {}))
            for (const HelpSection &section : page.sections)
                anchors += page.id + u'#' + section.anchor;
        return anchors;
    };

    CHECK(anchorsOf(u"fr"_s).size() > 25);
    CHECK(anchorsOf(u"fr"_s) == anchorsOf(u"en"_s));
}

TEST_CASE("the manual sets in bold only what is on screen", "[help]")
{
    QStringList unknown;
    for (const QString &language : languages) {
        const auto known = wordsOnScreen(language);
        const QStringList named = captured(source(language), u"<b>(.*?)</b>"_s);
        CHECK(named.size() > 40);
        for (const QString &name : named)
            for (const QString &word : name.split(u" → "_s))
                if (!known.contains(word))
                    unknown += name;
    }
    holds(unknown);
}

TEST_CASE("the keys that the manual tells are those of actions", "[help]")
{
    const auto known = keysOfActions() + QSet<QString>{u"Ctrl+F"_s, u"Alt+Left"_s, u"Alt+Right"_s};
    QStringList unknown;
    for (const QString &language : languages) {
        const QStringList told = captured(source(language), u"<kbd>(.*?)</kbd>"_s);
        CHECK(told.size() > 8);
        for (const QString &key : told)
            if (!known.contains(key))
                unknown += key;
    }
    holds(unknown);
}

TEST_CASE("links lead to pages, and pictures are there, small and described", "[help]")
{
    QStringList faults;
    for (const QString &language : languages) {
        const QDir here(folder.filePath(language));
        const QString html = source(language);
        for (const QString &link : captured(html, u"href=\"([^\"#]*)"_s))
            if (!QFile::exists(here.filePath(link)))
                faults += link;
        for (const QString &picture :
             captured(html, u"<img src=\"([^\"]*)\" alt=\"[^\"]{10,}\">"_s)) {
            const QImage image(here.filePath(picture));
            if (image.isNull() || image.width() > 900)
                faults += picture;
        }
        CHECK(html.count("<img"_L1) ==
              captured(html, u"(<img src=\"[^\"]*\" alt=\"[^\"]{10,}\">)"_s).size());
    }
    holds(faults);
}

TEST_CASE("keys are shown as the menus show them", "[help]")
{
    const QString html = manual(u"fr"_s, u"<p>the table</p>"_s)[3].html;

    CHECK(html.contains(u"<p>the table</p>"_s));
    CHECK_FALSE(html.contains(u"<kbd>"_s));
    CHECK(html.contains(u"<code>"_s +
                        QKeySequence(u"Shift+F6"_s).toString(QKeySequence::NativeText) +
                        u"</code>"_s));
}

TEST_CASE("the French manual keeps the typography that Feuillet asks of others", "[help]")
{
    QStringList faults;
    for (const QString &line : prose(source(u"fr"_s)))
        for (const QString &fault : typographyFaults(line))
            faults += line + u": "_s + fault;
    holds(faults);
}

TEST_CASE("the French manual stands up to our own proofreader", "[help]")
{
    auto reader = loadProofreader();
    REQUIRE(reader);
    (*reader)->setHouseWords(
        HouseWords::of(u"chapô Chapô Échap CMS ninjs Grammalecte BAT root HTML"_s.split(u' ')));
    const QStringList lines = prose(source(u"fr"_s));
    QStringList faults;
    TextCheck check(**reader, [&](const TextFinding &found) {
        faults +=
            lines[found.line - 1] + u": "_s + found.finding.rule + u", "_s + found.finding.words;
    });
    check.feed(lines.join(u'\n'));
    check.finish();

    CHECK(check.words() > 900);
    holds(faults);
}
