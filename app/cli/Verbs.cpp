#include "app/cli/Verb.h"

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr auto usageHead = "feuillet-cli [--data DIR] [--as NAME] [--lang fr|en]";

QString described(const QString &left, const char *right)
{
    return u"  %1  %2\n"_s.arg(left, -24).arg(QCoreApplication::translate("cli", right));
}

QString synopsis(const Option &option)
{
    const QString name = u"--"_s + QString::fromLatin1(option.name);
    return option.value ? name + u' ' + QString::fromLatin1(option.value) : name;
}

QString synopsis(const Verb &verb)
{
    return u"%1 %2"_s.arg(QString::fromLatin1(verb.name), QString::fromLatin1(verb.operands));
}

QString lines(const QList<Option> &options)
{
    QString text;
    for (const Option &option : options)
        text += described(synopsis(option), option.meaning);
    return text;
}

} // namespace

const QList<Verb> &verbs()
{
    static const QList<Verb> all = peopleVerbs() + siteVerbs() + templateVerbs() + importVerbs() +
                                   readingVerbs() + historyVerbs() + writingVerbs() + photoVerbs() +
                                   layoutVerbs() + notesVerbs() + draftVerbs() + checkVerbs() +
                                   namesVerbs() + proofingVerbs() + typoVerbs() + stepVerbs() +
                                   publishVerbs() + verifyVerbs() + exportVerbs() + noticeVerbs() +
                                   versionsVerbs() + backupVerbs() + systemVerbs();
    return all;
}

const QList<Option> &optionsOfAll()
{
    static const QList<Option> table{
        {"data", "DIR", QT_TRANSLATE_NOOP("cli", "the desk's folder")},
        {"as", "NAME", QT_TRANSLATE_NOOP("cli", "who you are")},
        {"lang", "fr|en", QT_TRANSLATE_NOOP("cli", "language of what is said: French unless told")},
        {"help", nullptr, QT_TRANSLATE_NOOP("cli", "this help; after a verb, help on the verb")},
        {"version", nullptr, QT_TRANSLATE_NOOP("cli", "the program's version")},
    };
    return table;
}

const QList<Option> &optionsOfVerbs()
{
    static const QList<Option> table{
        {"role", "R",
         QT_TRANSLATE_NOOP("cli", "journalist, copyEditor, producer or chief; may be repeated")},
        {"name", "N", QT_TRANSLATE_NOOP("cli", "the site's name")},
        {"address", "URL", QT_TRANSLATE_NOOP("cli", "where its pages will be: https://…")},
        {"encoding", "E",
         QT_TRANSLATE_NOOP("cli", "the encoding of the file, where it cannot be known")},
        {"sample", nullptr, QT_TRANSLATE_NOOP("cli", "the wire that comes with the program")},
        {"stage", "S", QT_TRANSLATE_NOOP("cli", "only articles at this stage")},
        {"json", nullptr, QT_TRANSLATE_NOOP("cli", "for machines")},
        {"format", "F",
         QT_TRANSLATE_NOOP("cli", "show: wire, json, text or html; save: wire or json; "
                                  "export: zip, html, ninjs, feuillet, wire, text or json")},
        {"revision", "N", QT_TRANSLATE_NOOP("cli", "this revision instead of the newest")},
        {"base", "N",
         QT_TRANSLATE_NOOP(
             "cli",
             "the revision that the text was written from; refused if it is not the newest")},
        {"discarded", nullptr,
         QT_TRANSLATE_NOOP("cli", "what was discarded in the last thirty days")},
        {"no-grammar", nullptr, QT_TRANSLATE_NOOP("cli", "without grammar, which takes longest")},
        {"note", "T",
         QT_TRANSLATE_NOOP("cli", "what to tell the author; or the desk, of a name or a reason")},
        {"kind", "K",
         QT_TRANSLATE_NOOP("cli", "names: word, person, place or acronym, a word unless told; "
                                  "announce: correction, clarification, update or withdrawal")},
        {"text", "T", QT_TRANSLATE_NOOP("cli", "what readers are told")},
        {"from", "NAME", QT_TRANSLATE_NOOP("cli", "who asks for the reply")},
        {"received", "DAY",
         QT_TRANSLATE_NOOP("cli", "when it came: 2026-03-05; today unless told")},
        {"refuse", "X",
         QT_TRANSLATE_NOOP("cli", "a spelling that the house refuses; may be repeated")},
        {"function", "F", QT_TRANSLATE_NOOP("cli", "what a person is said to be")},
        {"style", "S", QT_TRANSLATE_NOOP("cli", "the house style: presse unless told")},
        {"list", nullptr, QT_TRANSLATE_NOOP("cli", "only list the house styles")},
        {"to", "DIR",
         QT_TRANSLATE_NOOP("cli", "the site's folder; export: a file, or the standard output")},
        {"template", "DIR",
         QT_TRANSLATE_NOOP("cli", "the folder of the page's templates, instead of the desk's")},
        {"import", "FILE",
         QT_TRANSLATE_NOOP("cli", "the site's whole identity, as site --json prints it")},
        {"logo", "FILE", QT_TRANSLATE_NOOP("cli", "the site's logo, a PNG; “-” for none")},
        {"built-in", nullptr, QT_TRANSLATE_NOOP("cli", "the templates that come with the program")},
        {"proof", nullptr, QT_TRANSLATE_NOOP("cli", "a watermarked proof, signed or not")},
        {"all-signed", nullptr,
         QT_TRANSLATE_NOOP("cli", "the whole site: everything that is signed or was published, "
                                  "with fronts, feeds and sitemaps")},
        {"site", "DIR", QT_TRANSLATE_NOOP("cli", "the folder of a published site")},
    };
    return table;
}

QString help()
{
    QString text = QString::fromLatin1(usageHead) + u" VERB ...\n\n"_s;
    for (const Verb &verb : verbs())
        text += described(synopsis(verb), verb.summary);
    text += u'\n' + lines(optionsOfAll()) + u'\n';
    text += Words::tr("“-” is the standard input. An id may be shortened.\n"
                      "Exit codes: 0 done, 1 findings, 2 wrong usage, 3 cannot read or write,\n"
                      "4 refused by the desk's rules, 5 damaged data, 130 interrupted.\n");
    return text;
}

QString helpOn(const Verb &verb)
{
    QList<Option> options;
    for (const Option &option : optionsOfVerbs())
        if (verb.options.contains(QLatin1StringView(option.name)))
            options << option;
    return u"%1 %2\n\n%3\n\n%4"_s.arg(QString::fromLatin1(usageHead), synopsis(verb),
                                      QCoreApplication::translate("cli", verb.summary),
                                      lines(options + optionsOfAll()));
}

} // namespace feuillet::cli
