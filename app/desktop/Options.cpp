#include "app/desktop/Options.h"

#include "desk/Seat.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(feuillet::Options)
};

QSize sizeIn(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

} // namespace

QString languageAsked(const QCoreApplication &application)
{
    QCommandLineParser parser;
    const QCommandLineOption lang(u"lang"_s, {}, u"language"_s);
    parser.addOption(lang);
    parser.parse(application.arguments());
    return parser.value(lang);
}

std::expected<Options, QString> readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("The desktop editor for French-language newsrooms."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(u"data"_s, Words::tr("The folder of the desk."), u"folder"_s,
                                  defaultFolder());
    const QCommandLineOption as(u"as"_s, Words::tr("Who works at this seat."), u"name"_s);
    const QCommandLineOption lang(u"lang"_s, Words::tr("The language: fr or en."), u"language"_s);
    const QCommandLineOption theme(
        u"theme"_s,
        Words::tr("light, dark, black-on-white or white-on-black; otherwise like the system."),
        u"theme"_s);
    const QCommandLineOption picture(
        u"picture"_s, Words::tr("Write a picture of the window and end."), u"file"_s);
    const QCommandLineOption size(u"size"_s, Words::tr("The window's size for the picture."),
                                  u"WxH"_s, u"1366x768"_s);
    const QCommandLineOption tab(
        u"tab"_s, Words::tr("The pane to show: corrections, preview, review, versions or notes."),
        u"pane"_s);
    const QCommandLineOption report(
        u"report"_s,
        Words::tr("Write a report for who helps you, without a word of an article, and end."));
    parser.addOptions({data, as, lang, theme, picture, size, tab, report});
    parser.addPositionalArgument(u"wires"_s, Words::tr("Wires to receive."), u"[files…]"_s);
    if (!parser.parse(application.arguments()))
        return std::unexpected(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    return Options{parser.value(data),           parser.value(as),           parser.value(theme),
                   parser.value(picture),        sizeIn(parser.value(size)), parser.value(tab),
                   parser.positionalArguments(), parser.isSet(report)};
}

} // namespace feuillet
