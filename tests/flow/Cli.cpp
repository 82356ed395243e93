#include "flow/Cli.h"

#include "article/Canonical.h"
#include "base/AtomicFile.h"

#include <QJsonDocument>

namespace feuillet::test {

QJsonObject Answer::json() const
{
    const auto document = QJsonDocument::fromJson(out.toUtf8());
    REQUIRE(document.isObject());
    CHECK(document[u"schema"_s].toInt() == 1);
    return document.object();
}

Cli::Cli()
{
    REQUIRE(m_folder.isValid());
}

QString Cli::file(const QString &name, const QByteArray &bytes) const
{
    REQUIRE(writeFile(path(name), bytes));
    return path(name);
}

Answer Cli::bare(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(FEUILLET_CLI), arguments);
    REQUIRE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(120'000));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QStringList Cli::given(const QStringList &arguments) const
{
    return QStringList{u"--data"_s, data(), u"--lang"_s, u"en"_s} + arguments;
}

Answer Cli::run(const QStringList &arguments, const QByteArray &input) const
{
    return bare(given(arguments), input);
}

Answer Cli::as(const QString &name, const QStringList &arguments, const QByteArray &input) const
{
    return run(QStringList{u"--as"_s, name} + arguments, input);
}

void Cli::declareEverybody() const
{
    REQUIRE(run({u"people"_s, u"add"_s, claire, u"--role"_s, u"journalist"_s}).exit == 0);
    REQUIRE(run({u"people"_s, u"add"_s, hugo, u"--role"_s, u"copyEditor"_s}).exit == 0);
    REQUIRE(run({u"people"_s, u"add"_s, nadia, u"--role"_s, u"producer"_s}).exit == 0);
}

QString Cli::import(const QByteArray &wire) const
{
    const Answer answer = as(claire, {u"import"_s, u"-"_s}, wire);
    INFO(answer.err.toStdString());
    REQUIRE(answer.exit == 0);
    REQUIRE(answer.lines().size() == 1);
    return answer.line();
}

QString Cli::signedOff(const QByteArray &wire) const
{
    const QString id = import(wire);
    REQUIRE(as(claire, {u"submit"_s, id}).exit == 0);
    REQUIRE(as(hugo, {u"sign"_s, id}).exit == 0);
    return id;
}

Article Cli::article(const QString &id) const
{
    const Answer answer = run({u"show"_s, id, u"--format"_s, u"json"_s});
    REQUIRE(answer.exit == 0);
    const auto article = articleFromBytes(answer.out.toUtf8());
    REQUIRE(article);
    return *article;
}

QByteArray aWire(const QByteArray &title)
{
    return title +
           "\n\nLe port breton veut devenir la base de montage des futures fermes éoliennes.\n\n"
           "Taille du texte:\n\n"
           "«\u00A0Nous sommes prêts\u00A0», assure le président du syndicat mixte.\n\n"
           "Près de 220\u202F000 mètres carrés ont été gagnés sur la rade, dont 40\u00A0% en "
           "2023.\n\n"
           "- Un pari industriel -\n\n"
           "Le calendrier, lui, reste suspendu aux arbitrages de l'État.\n\n"
           "Les pêcheurs, eux, réclament un suivi indépendant.\n\n"
           "C.Kerbrat--ECO\n";
}

} // namespace feuillet::test
