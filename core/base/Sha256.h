#pragma once

#include <QByteArray>

#include <memory>

struct evp_md_ctx_st;

namespace feuillet {

// SHA-256 (FIPS 180-4), 32 bytes. By libcrypto, which has the processor's own instructions for it;
// no settings of the machine are read.
QByteArray sha256(QByteArrayView bytes);

// The same over bytes that come piece by piece.
class Sha256
{
public:
    Sha256();
    void add(QByteArrayView bytes);
    QByteArray result(); // once, at the end

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace feuillet
