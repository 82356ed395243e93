#include "ui/preview/ShownPanel.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace feuillet::test {

using namespace Qt::StringLiterals;

bool waitUntil(const std::function<bool()> &holds)
{
    QTimer awake; // so that the loop comes back to look
    awake.start(20);
    const QDeadlineTimer deadline(60'000);
    while (!holds() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return holds();
}

Page aPage(const QString &body)
{
    const QString html =
        u"<!doctype html><html lang=\"fr\"><head>"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        "img-src 'self' data:; style-src 'self'; script-src 'self'; base-uri 'none'; "
        "form-action 'none'\"><meta charset=\"utf-8\"><title>Le bac rouvre</title>"
        "<link rel=\"stylesheet\" href=\"../../assets/article.css\"></head>"
        "<body><main>%1</main></body></html>"_s.arg(body);
    return {u"region/le-bac-rouvre"_s,
            html.toUtf8(),
            {{u"assets/article.css"_s, "p { color: rgb(1, 2, 3); font-size: 18px }"}}};
}

QString paragraphs(int count)
{
    QString html;
    for (int i = 0; i < count; ++i)
        html += u"<p>Paragraphe %1\u00A0: le bac traverse la rivière.</p>"_s.arg(i);
    return html;
}

ShownPanel::ShownPanel()
{
    QObject::connect(&panel, &PreviewPanel::pageAsked, &panel, [this] { ++asked; });
    QObject::connect(&panel, &PreviewPanel::pageShown, &panel, [this] { ++shown; });
    panel.resize(500, 600);
    panel.show();
}

bool ShownPanel::waitForAsking()
{
    return waitUntil([this, before = asked] { return asked > before; });
}

bool ShownPanel::show(const Page &page, ArticleId article)
{
    if (!panel.view() && !waitForAsking())
        return false;
    const int before = shown;
    panel.setPage(article, page);
    return waitUntil([&] { return shown > before; });
}

bool ShownPanel::patch(const QList<Patch> &patches)
{
    const int before = shown;
    panel.patch(patches);
    return waitUntil([&] { return shown > before; });
}

QVariant ShownPanel::evaluate(const QString &script)
{
    QVariant answer;
    bool answered = false;
    panel.view()->evaluate(script, [&](const QVariant &value) {
        answer = value;
        answered = true;
    });
    return waitUntil([&] { return answered; }) ? answer : QVariant();
}

QString ShownPanel::html()
{
    const auto copy =
        u"(() => { const root = document.documentElement.cloneNode(true);"
        " for (const name of ['style', 'class', 'data-theme']) root.removeAttribute(name);"
        " return root.outerHTML; })()"_s;
    QString root = evaluate(copy).toString();
    return u"<!doctype html>"_s + root.replace(u"&nbsp;"_s, u"\u00A0"_s);
}

QObject *ShownPanel::page() const
{
    return panel.view()->widget()->findChild<QObject *>(u"previewPage"_s);
}

qint64 ShownPanel::rendererPid() const
{
    return page()->property("renderProcessPid").toLongLong();
}

} // namespace feuillet::test
