#pragma once

#include "desk/People.h"
#include "desk/Publish.h"
#include "proofing/typography/Typography.h"
#include "support/Builders.h"
#include "support/Printing.h"
#include "support/Widgets.h"
#include "ui/editor/BodyEdit.h"
#include "ui/editor/FieldEdit.h"
#include "ui/editor/Sheet.h"
#include "ui/proofing/LiveProofreader.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Questions.h"
#include "ui/shell/Workbench.h"

#include <QApplication>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

namespace feuillet::test {

using namespace Qt::StringLiterals;

// Answers as the test says, and remembers what was asked.
class Answers : public Questions
{
public:
    std::optional<ExportTarget> target;
    QString folder, picture, link, names, settings, pdf;
    QStringList wires, ticked;
    bool signs = true;
    std::optional<QString> reason = QString();
    std::optional<Person> person;
    std::optional<Site> site;
    std::optional<SignOffer> offered;
    std::function<Article(const MergeOffer &)> decides;
    std::optional<MergeOffer> met;
    std::optional<NoticeWords> told;
    QList<NoticeKind> noticeKinds;
    std::optional<Place> look;
    std::optional<ArticleSlip> slipAnswer;
    std::function<Photo(const Photo &)> frames;

    QString folderToPublishTo(const QString &) override { return folder; }
    std::optional<ExportTarget> exportTo(const QString &) override { return target; }
    QString pdfFile(const QString &) override { return pdf; }
    QString pictureFile() override { return picture; }
    std::optional<Photo> framing(const Photo &photo, const QImage &) override
    {
        return frames ? std::optional(frames(photo)) : std::nullopt;
    }
    QStringList wireFiles() override { return wires; }
    QString toImport(SharedFile kind) override
    {
        return kind == SharedFile::Names ? names : settings;
    }
    QString toExport(SharedFile kind) override { return toImport(kind); }
    QString linkAddress() override { return link; }
    std::optional<QString> whyIgnored(const QString &) override { return reason; }
    std::optional<Person> newPerson() override { return person; }
    std::optional<Site> newspaper(const Site &) override { return site; }
    std::optional<ArticleSlip> slip(const Article &, const QDateTime &) override
    {
        return slipAnswer;
    }
    std::optional<Article> typography(const Article &article, const HouseStyle &style) override
    {
        return withTypography(article, style);
    }
    std::optional<NoticeWords> notice(const QString &, const QList<NoticeKind> &kinds) override
    {
        noticeKinds = kinds;
        return told;
    }
    QString whyEmbargoIsBroken(const QDateTime &) override { return reason.value_or(QString()); }
    std::optional<Article> merge(const MergeOffer &offer) override
    {
        met = offer;
        return decides ? std::optional(decides(offer)) : std::nullopt;
    }
    bool printer(QPrinter &printer) override
    {
        printer.setOutputFileName(pdf);
        printer.setResolution(96); // an office printer's takes seconds a page
        return !pdf.isEmpty();
    }
    SignAnswer signOff(const SignOffer &offer) override
    {
        offered = offer;
        if (!signs)
            return {{}, look};
        return {ticked, {}};
    }
};

// The window as the program makes it, on a desk of its own with a journalist and a copy editor.
class WindowBench
{
public:
    WindowBench() : WindowBench(std::make_shared<QTemporaryDir>()) {}
    // The same desk again, as after a restart.
    explicit WindowBench(std::shared_ptr<QTemporaryDir> desk) : home(std::move(desk))
    {
        auto database = Database::open(home->path());
        REQUIRE(database);
        journalist = declared(**database, u"Claire Morel"_s, Role::Journalist);
        reader = declared(**database, u"Denis Roy"_s, Role::CopyEditor);
        workbench = std::make_unique<Workbench>(std::move(*database), home->path(), journalist,
                                                systemClock());
        QObject::connect(workbench.get(), &Workbench::failed,
                         [this](const Error &error) { failures.append(error); });
        spelling = std::make_unique<LiveProofreader>(GrammarEngine());
        window = std::make_unique<MainWindow>(*workbench, answers, *spelling);
        window->show();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }

    Sheet &sheet() { return window->sheet(); }
    BodyEdit &body() { return *sheet().body(); }
    FieldEdit &field(const QString &name) { return child<FieldEdit>(*window, name); }
    void typeInto(QWidget &widget, const QString &text)
    {
        widget.setFocus();
        type(widget, text);
    }
    const Article &article() const { return workbench->session().article(); }
    std::optional<Draft> draft()
    {
        const auto opened = openArticle(workbench->seat(), workbench->session().id());
        return opened ? opened->draft : std::nullopt;
    }

    std::shared_ptr<QTemporaryDir> home;
    Answers answers;
    QList<Error> failures;
    Person journalist, reader;
    std::unique_ptr<Workbench> workbench;
    std::unique_ptr<LiveProofreader> spelling;
    std::unique_ptr<MainWindow> window;

private:
    static Person declared(Database &database, const QString &name, Role role)
    {
        const auto known = personNamed(database, name);
        const auto person =
            known ? known : declarePerson(database, name, role, QDateTime::currentDateTimeUtc());
        REQUIRE(person);
        return *person;
    }
};

} // namespace feuillet::test
