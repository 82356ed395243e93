#include "ui/help/Manual.h"

#include "ui/widgets/Folding.h"

#include <QFile>
#include <QKeySequence>
#include <QRegularExpression>

#include <array>

// Q_INIT_RESOURCE declares a function of the global namespace.
static void initHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array pages = {"writing", "review", "publishing", "keyboard", "troubleshooting"};

QString source(const QString &language, const QString &id)
{
    QFile file(u":/help/%1/%2.html"_s.arg(language, id));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "manual", "not in the resources");
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

QString words(const QString &html)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    QString text = html;
    return text.replace(tag, u" "_s).replace("&amp;"_L1, "&"_L1).simplified();
}

QList<HelpSection> sectionsOf(const QString &html)
{
    static const QRegularExpression heading(u"<h2 id=\"([^\"]+)\">(.*?)</h2>"_s);
    QList<HelpSection> sections;
    QString anchor;
    QString title;
    qsizetype begin = html.indexOf("<body>"_L1);
    const auto close = [&](qsizetype end) {
        const QString text = words(html.mid(begin, end - begin));
        sections << HelpSection{anchor, title, folded(text)};
    };
    for (auto each = heading.globalMatch(html); each.hasNext();) {
        const auto found = each.next();
        close(found.capturedStart());
        anchor = found.captured(1);
        title = words(found.captured(2));
        begin = found.capturedStart();
    }
    close(html.size());
    return sections;
}

// The pages name keys as Qt writes them in settings; they are shown as they are in the menus.
QString withKeys(const QString &html)
{
    static const QRegularExpression key(u"<kbd>(.*?)</kbd>"_s);
    QString shown;
    qsizetype from = 0;
    for (auto each = key.globalMatch(html); each.hasNext();) {
        const auto found = each.next();
        const auto keys = QKeySequence::fromString(found.captured(1), QKeySequence::PortableText);
        shown += QStringView(html).mid(from, found.capturedStart() - from);
        shown += u"<code>"_s + keys.toString(QKeySequence::NativeText) + u"</code>"_s;
        from = found.capturedEnd();
    }
    return shown.append(QStringView(html).mid(from));
}

HelpPage page(const QString &id, const QString &html)
{
    static const QRegularExpression title(u"<title>(.*?)</title>"_s);
    return {id, words(title.match(html).captured(1)), html, sectionsOf(html)};
}

} // namespace

QList<HelpPage> manual(const QString &language, const QString &keys)
{
    initHelp();
    QList<HelpPage> manual;
    for (const char *name : pages) {
        const QString id = QString::fromLatin1(name);
        manual << page(id, withKeys(source(language, id)).replace("@keys@"_L1, keys));
    }
    return manual;
}

} // namespace feuillet
