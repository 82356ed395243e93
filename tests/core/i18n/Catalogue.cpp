#include "Catalogue.h"

#include "support/Printing.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace feuillet::test {

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(FEUILLET_SOURCE);

QStringList formsIn(QXmlStreamReader &xml)
{
    QString whole;
    QStringList forms;
    while (!xml.atEnd() && !(xml.readNext() == QXmlStreamReader::EndElement)) {
        if (xml.isStartElement())
            forms += xml.readElementText();
        else if (xml.isCharacters())
            whole += xml.text();
    }
    return forms.isEmpty() ? QStringList{whole} : forms;
}

Entry messageIn(QXmlStreamReader &xml, const QString &context)
{
    Entry entry{context, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            entry.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            entry.isFinished = !xml.attributes().hasAttribute("type"_L1);
            entry.forms = formsIn(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

} // namespace

QList<Entry> entriesIn(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == "message"_L1)
            entries += messageIn(xml, context);
    }
    INFO(path.toStdString() << ": " << xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
    return entries;
}

QList<Entry> french()
{
    return entriesIn(root + u"/resources/i18n/feuillet_fr.ts"_s);
}

QList<Entry> english()
{
    return entriesIn(root + u"/resources/i18n/feuillet_en.ts"_s);
}

QList<Entry> inTheCode()
{
    const QTemporaryDir folder;
    REQUIRE(folder.isValid());
    const QString found = folder.filePath(u"found.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(root);
    lupdate.start(QStringLiteral(FEUILLET_LUPDATE),
                  {u"-silent"_s, u"core"_s, u"ui"_s, u"app"_s, u"-I"_s, u"core"_s, u"-I"_s, u"."_s,
                   u"-target-language"_s, u"fr"_s, u"-ts"_s, found});
    REQUIRE(lupdate.waitForFinished(120'000));
    const QByteArray said = lupdate.readAllStandardError();
    INFO(said.toStdString());
    REQUIRE(lupdate.exitCode() == 0);
    CHECK(said.isEmpty()); // it says what it could not place: such a text is never translated
    return entriesIn(found);
}

} // namespace feuillet::test
