#include "app/desktop/Options.h"

#include "desk/Seat.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

QSize sizeIn(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

} // namespace

std::expected<Options, QString> readOptions(const QCoreApplication &application)
{
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("feuillet::Options", text);
    };
    QCommandLineParser parser;
    parser.setApplicationDescription(tr(QT_TRANSLATE_NOOP(
        "feuillet::Options", "The desktop editor for French-language newsrooms.")));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(
        u"data"_s, tr(QT_TRANSLATE_NOOP("feuillet::Options", "The folder of the desk.")),
        u"folder"_s, defaultFolder());
    const QCommandLineOption as(
        u"as"_s, tr(QT_TRANSLATE_NOOP("feuillet::Options", "Who works at this seat.")), u"name"_s);
    const QCommandLineOption lang(
        u"lang"_s, tr(QT_TRANSLATE_NOOP("feuillet::Options", "The language: fr or en.")),
        u"language"_s);
    const QCommandLineOption theme(
        u"theme"_s,
        tr(QT_TRANSLATE_NOOP("feuillet::Options", "light or dark; otherwise like the system.")),
        u"theme"_s);
    const QCommandLineOption picture(
        u"picture"_s,
        tr(QT_TRANSLATE_NOOP("feuillet::Options", "Write a picture of the window and end.")),
        u"file"_s);
    const QCommandLineOption size(
        u"size"_s, tr(QT_TRANSLATE_NOOP("feuillet::Options", "The window's size for the picture.")),
        u"WxH"_s, u"1366x768"_s);
    const QCommandLineOption tab(
        u"tab"_s,
        tr(QT_TRANSLATE_NOOP("feuillet::Options",
                             "The pane to show: corrections, preview or review.")),
        u"pane"_s);
    parser.addOptions({data, as, lang, theme, picture, size, tab});
    parser.addPositionalArgument(
        u"wires"_s, tr(QT_TRANSLATE_NOOP("feuillet::Options", "Wires to receive.")), u"[files…]"_s);
    if (!parser.parse(application.arguments()))
        return std::unexpected(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    return Options{parser.value(data),    parser.value(as),
                   parser.value(lang),    parser.value(theme),
                   parser.value(picture), sizeIn(parser.value(size)),
                   parser.value(tab),     parser.positionalArguments()};
}

} // namespace feuillet
