#include "ui/shell/DialogQuestions.h"

#include "desk/Wording.h"
#include "ui/editor/photo/CropDialog.h"
#include "ui/editor/SlipDialog.h"
#include "ui/proofing/TypographyDialog.h"
#include "ui/publish/NewspaperDialog.h"
#include "ui/shell/people/PersonDialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(feuillet::DialogQuestions)
};

} // namespace

QString DialogQuestions::folderToPublishTo(const QString &last)
{
    return QFileDialog::getExistingDirectory(m_parent, Words::tr("Publish to the folder"),
                                             last.isEmpty() ? QDir::homePath() : last);
}

std::optional<ExportTarget> DialogQuestions::exportTo(const QString &name)
{
    const QList<ExportFormat> formats = exportFormats();
    QStringList filters;
    for (const ExportFormat format : formats)
        filters << u"%1 (*.%2)"_s.arg(label(format), suffixOf(format));
    QFileDialog dialog(m_parent, Words::tr("Export"), QDir::homePath());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    const auto chosen = [&] {
        return formats.value(filters.indexOf(dialog.selectedNameFilter()));
    };
    const auto suffix = [&] {
        dialog.setDefaultSuffix(suffixOf(chosen()));
    };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, suffix);
    suffix();
    dialog.selectFile(name);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return ExportTarget{dialog.selectedFiles().value(0), chosen()};
}

QString DialogQuestions::pdfFile(const QString &name)
{
    return QFileDialog::getSaveFileName(m_parent, Words::tr("Proof as PDF"),
                                        QDir::home().filePath(name + u".pdf"_s), u"PDF (*.pdf)"_s);
}

QString DialogQuestions::pictureFile()
{
    return QFileDialog::getOpenFileName(m_parent, Words::tr("Choose a picture"), {},
                                        Words::tr("Pictures") +
                                            QStringLiteral(" (*.jpg *.jpeg *.png *.webp *.gif)"));
}

std::optional<Photo> DialogQuestions::framing(const Photo &photo, const QImage &picture)
{
    return CropDialog::ask(photo, picture, m_parent);
}

QStringList DialogQuestions::wireFiles()
{
    return QFileDialog::getOpenFileNames(m_parent, Words::tr("Open wires"), {},
                                         Words::tr("Wires and articles") +
                                             QStringLiteral(" (*.txt *.wire *.feuillet);;") +
                                             Words::tr("All files") + QStringLiteral(" (*)"));
}

QString DialogQuestions::toImport(SharedFile kind)
{
    const bool names = kind == SharedFile::Names;
    const QString filter =
        names ? Words::tr("Text") + u" (*.txt *.csv)"_s : Words::tr("Settings") + u" (*.json)"_s;
    return QFileDialog::getOpenFileName(
        m_parent, names ? Words::tr("Import names") : Words::tr("Import proofing settings"), {},
        filter + u";;"_s + Words::tr("All files") + u" (*)"_s);
}

QString DialogQuestions::toExport(SharedFile kind)
{
    const bool names = kind == SharedFile::Names;
    return QFileDialog::getSaveFileName(
        m_parent, names ? Words::tr("Export names") : Words::tr("Export proofing settings"),
        QDir::home().filePath(names ? Words::tr("names.txt") : Words::tr("proofing.json")),
        names ? Words::tr("Text") + u" (*.txt)"_s : Words::tr("Settings") + u" (*.json)"_s);
}

QString DialogQuestions::linkAddress()
{
    return QInputDialog::getText(m_parent, Words::tr("Link"), Words::tr("Address (https://…):"));
}

std::optional<QString> DialogQuestions::whyIgnored(const QString &words)
{
    bool goesOn = false;
    const QString reason =
        QInputDialog::getText(m_parent, Words::tr("Ignore everywhere"),
                              Words::tr("Why “%1” is right (others will read it):").arg(words),
                              QLineEdit::Normal, {}, &goesOn);
    return goesOn ? std::optional(reason) : std::nullopt;
}

std::optional<Person> DialogQuestions::newPerson()
{
    return PersonDialog::ask(m_parent);
}

std::optional<Site> DialogQuestions::newspaper(const Site &present)
{
    return NewspaperDialog::ask(present, m_parent);
}

std::optional<ArticleSlip> DialogQuestions::slip(const Article &article, const QDateTime &now)
{
    return SlipDialog::ask(article, now, m_parent);
}

std::optional<Article> DialogQuestions::typography(const Article &article, const HouseStyle &style)
{
    return TypographyDialog::ask(article, style, m_parent);
}

std::optional<NoticeWords> DialogQuestions::notice(const QString &title,
                                                   const QList<NoticeKind> &kinds)
{
    return NoticeDialog::ask(title, kinds, m_parent);
}

QString DialogQuestions::whyEmbargoIsBroken(const QDateTime &until)
{
    const QString moment = QLocale().toString(until.toLocalTime(), QLocale::ShortFormat);
    return QInputDialog::getText(
        m_parent, Words::tr("Break the embargo"),
        Words::tr("The story was not to go out before %1. Why it does (the record keeps it):")
            .arg(moment));
}

std::optional<Article> DialogQuestions::merge(const MergeOffer &offer)
{
    return MergeDialog::ask(offer, m_parent);
}

SignAnswer DialogQuestions::signOff(const SignOffer &offer)
{
    return SignDialog::ask(offer, m_parent);
}

bool DialogQuestions::printer(QPrinter &printer)
{
    QPrintDialog dialog(&printer, m_parent);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace feuillet
