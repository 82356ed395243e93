#include "ui/shell/Messages.h"

#include "article/Body.h"
#include "desk/Wording.h"
#include "desk/wording/StoreWording.h"
#include "ui/shell/Workbench.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

QString clock(const QDateTime &moment)
{
    return moment.toLocalTime().toString(u"d/M HH:mm"_s);
}

} // namespace

Messages::Messages(Strip &strip, Workbench &workbench, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_strip(strip)
{
    connect(&strip, &Strip::answered, this, [this](int answer) {
        const Then then = std::exchange(m_then, {});
        m_strip.clear();
        if (then)
            then(answer);
    });
    connect(&strip, &Strip::closed, this, &Messages::clear);
    connectWorkbench();
}

void Messages::connectWorkbench()
{
    connect(&m_workbench, &Workbench::failed, this, [this](const Error &error) { tell(error); });
    connect(&m_workbench, &Workbench::roomShort, this, [this] {
        m_then = {};
        m_strip.tell(Strip::Kind::Warning, shortOfRoomSentence(), {}, true);
    });
    connect(&m_workbench, &Workbench::received, this, &Messages::tellReceived);
    connect(&m_workbench, &Workbench::draftResumed, this, [this](const QDateTime &at) {
        offer(tr("What you typed and did not save is back (%1).").arg(clock(at)),
              {tr("Go back to the saved version")},
              [this](int) { m_workbench.discard(m_workbench.session().id()); });
    });
}

// One line, what needs care in it; all the rest behind the answer.
void Messages::tellReceived(const QList<Remark> &report)
{
    using enum Remark::What;
    constexpr Remark::What careful[] = {EmptyCreditSlots, LostCharacters, NoHeadline, NoLede,
                                        NoBody};
    const auto countOf = [&report](auto holds) {
        return static_cast<int>(std::ranges::count_if(report, holds));
    };
    const int dropped = countOf([](const Remark &remark) { return remark.dropped; });
    const int crossheads = countOf([](const Remark &remark) { return remark.what == Crosshead; });
    const int paragraphs = static_cast<int>(paragraphsOf(m_workbench.session().article()).size());
    QString summary = tr("Received: %n paragraph(s)", nullptr, paragraphs) + u", "_s +
                      tr("%n crosshead(s)", nullptr, crossheads) + u", "_s +
                      tr("%n line(s) left out.", nullptr, dropped);
    QStringList all;
    for (const Remark &remark : report) {
        all << sentence(remark);
        if (std::ranges::find(careful, remark.what) != std::end(careful))
            summary += u'\n' + all.last();
    }
    offer(summary, {tr("Details")}, [this, all](int) { tell(all.join(u'\n')); });
}

void Messages::tellExported(const QString &path)
{
    offer(tr("Exported: %1").arg(path), {tr("Open the folder")},
          [path](int) { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path())); });
}

void Messages::tellCopied()
{
    tell(tr("The article is on the clipboard, as HTML and as text."));
}

void Messages::tellSite(const SiteReport &report, const QString &folder)
{
    QString summary =
        tr("The site is published: %n story(ies).", nullptr, static_cast<int>(report.stories)) +
        u' ' + tr("%n file(s) changed.", nullptr, report.written + report.removed);
    for (const auto &[id, error] : report.leftOut)
        summary += u'\n' + tr("Left out: %1").arg(sentence(error));
    offer(summary, {tr("Open the front page")}, [folder](int) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder + u"/index.html"_s));
    });
}

void Messages::tellPublished(const QString &path)
{
    offer(tr("Published: %1").arg(path), {tr("Open the page")},
          [path](int) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void Messages::tellStale(const QList<StaleFile> &files)
{
    QStringList paths;
    for (const StaleFile &file : files)
        paths << (file.gone ? tr("%1 (to be removed)").arg(file.path) : file.path);
    offer(tr("%n file(s) of this story no longer say what they should. Publish it again, and "
             "replace them wherever they were copied to.",
             nullptr, static_cast<int>(files.size())),
          {tr("Publish again"), tr("Copy the list")}, [this, paths](int answer) {
              if (answer == 0)
                  emit publishAsked();
              else
                  QGuiApplication::clipboard()->setText(paths.join(u'\n'));
          });
}

void Messages::tell(const QString &sentence)
{
    m_then = {};
    m_strip.tell(Strip::Kind::Notice, sentence, {}, true);
}

void Messages::tell(const Error &error)
{
    m_then = {};
    const bool unsafe = error.fault == Fault::Unwritable || error.fault == Fault::NoRoom ||
                        error.fault == Fault::Damaged;
    m_strip.tell(unsafe ? Strip::Kind::Blocking : Strip::Kind::Warning, sentence(error), {}, true);
}

void Messages::offer(const QString &sentence, const QStringList &answers, const Then &then)
{
    m_then = then;
    m_strip.tell(Strip::Kind::Notice, sentence, answers, true);
}

void Messages::clear()
{
    m_then = {};
    m_strip.clear();
}

} // namespace feuillet
