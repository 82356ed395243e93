#include "base/Sha256.h"

#include <catch2/catch.hpp>
#include <QCryptographicHash>
#include <random>

using namespace feuillet;

TEST_CASE("SHA-256 is the standard's", "[base]")
{
    CHECK(sha256("abc").toHex() ==
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256({}).toHex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("bytes that come piece by piece give the digest of the whole", "[base]")
{
    std::mt19937 random(20261122);
    for (int round = 0; round < 200; ++round) {
        QByteArray whole(static_cast<qsizetype>(random() % 5000), Qt::Uninitialized);
        for (char &byte : whole)
            byte = static_cast<char>(random());
        Sha256 pieces;
        for (qsizetype at = 0; at < whole.size();) {
            const auto size =
                std::min<qsizetype>(whole.size() - at, static_cast<qsizetype>(1 + random() % 700));
            pieces.add(QByteArrayView(whole).sliced(at, size));
            at += size;
        }
        const QByteArray digest = pieces.result();
        CHECK(digest == sha256(whole));
        CHECK(digest == QCryptographicHash::hash(whole, QCryptographicHash::Sha256));
    }
}
