#pragma once

#include "article/Article.h"
#include "base/Result.h"

#include <QJsonObject>

namespace feuillet {

// SHA-256 of the canonical bytes.
class Digest
{
public:
    Digest() = default;
    static Result<Digest> fromHex(QStringView hex);
    static Digest of(const QByteArray &bytes);

    const QByteArray &bytes() const { return m_bytes; } // 32, or none
    QString hex() const { return QString::fromLatin1(m_bytes.toHex()); }
    bool isNull() const { return m_bytes.isEmpty(); }

    bool operator==(const Digest &) const = default;

private:
    QByteArray m_bytes;
};

// Everything that a reader can see and nothing else: UTF-8, NFC, sorted keys, no spaces, a schema
// number, the SHA-256 of each image. No ids and no desk fields, so that changing those never voids
// a sign-off. The same article gives the same bytes on every machine, locale and time zone.
QByteArray canonicalBytes(const Article &article);
Digest digest(const Article &article);

// The whole article, ids and desk fields too, as it is kept and mailed; reading it back loses
// nothing.
QJsonObject toJson(const Article &article);
Result<Article> articleFromJson(const QJsonObject &json);

// The same as bytes, one line. Refuses other schema numbers (TooNew) and broken JSON (Malformed).
QByteArray toBytes(const Article &article);
Result<Article> articleFromBytes(const QByteArray &bytes);

} // namespace feuillet
