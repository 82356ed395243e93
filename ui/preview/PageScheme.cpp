#include "ui/preview/PageScheme.h"

#include <QBuffer>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr auto scheme = "feuillet";
constexpr qsizetype mostRemembered = 1000; // refused addresses

// Exact types, for a style sheet or a script of another type is not taken.
QByteArray typeOf(const QString &path)
{
    if (path.endsWith(u'/'))
        return "text/html; charset=utf-8";
    static const QHash<QString, QByteArray> types{
        {u"css"_s, "text/css"},     {u"js"_s, "text/javascript"},
        {u"jpg"_s, "image/jpeg"},   {u"jpeg"_s, "image/jpeg"},
        {u"png"_s, "image/png"},    {u"webp"_s, "image/webp"},
        {u"gif"_s, "image/gif"},    {u"svg"_s, "image/svg+xml"},
        {u"woff2"_s, "font/woff2"}, {u"ico"_s, "image/vnd.microsoft.icon"},
    };
    return types.value(path.section(u'.', -1).toLower(), "application/octet-stream");
}

} // namespace

void registerPageScheme()
{
    QWebEngineUrlScheme page(scheme);
    page.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    page.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(page);
}

bool PageServer::serve(const Page &page)
{
    const QString folder = page.address.isEmpty() ? u"/"_s : u'/' + page.address + u'/';
    m_address = QUrl(u"feuillet://page"_s);
    m_address.setPath(folder);
    m_files.clear();
    for (const PageFile &file : page.assets)
        m_files.insert(u'/' + file.path, file.bytes);
    m_files.insert(folder, page.html);
    QList<PageFile> styles = page.assets;
    styles.removeIf([](const PageFile &file) { return !file.path.endsWith(".css"_L1); });
    return std::exchange(m_styles, styles) == styles;
}

void PageServer::requestStarted(QWebEngineUrlRequestJob *job)
{
    const QString path = job->requestUrl().path(QUrl::FullyDecoded);
    const auto file = m_files.constFind(path);
    if (job->requestMethod() != "GET")
        return job->fail(QWebEngineUrlRequestJob::RequestDenied);
    if (file == m_files.constEnd())
        return job->fail(QWebEngineUrlRequestJob::UrlNotFound);
    // Another thread reads the buffer until the job is gone.
    auto *bytes = new QBuffer;
    connect(job, &QObject::destroyed, bytes, &QObject::deleteLater);
    bytes->setData(*file);
    job->reply(typeOf(path), bytes);
}

void OutsideRefusal::interceptRequest(QWebEngineUrlRequestInfo &request)
{
    const QUrl url = request.requestUrl();
    if (url.scheme() == QLatin1String(scheme))
        return;
    request.block(true);
    if (m_refused.size() < mostRemembered)
        m_refused << url.toString();
}

} // namespace feuillet
