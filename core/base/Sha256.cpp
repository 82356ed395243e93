#include "base/Sha256.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace feuillet {

namespace {

constexpr qsizetype digestSize = 32;

// What fails here is a library without SHA-256, or no memory for a few bytes.
void demand(bool done)
{
    if (!done)
        qFatal("libcrypto gives no SHA-256");
}

const EVP_MD *algorithm()
{
    static const EVP_MD *const found = [] {
        demand(OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr) == 1);
        const EVP_MD *fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
        demand(fetched);
        return fetched;
    }();
    return found;
}

unsigned char *bytesOf(QByteArray &digest)
{
    return reinterpret_cast<unsigned char *>(digest.data());
}

} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray digest(digestSize, Qt::Uninitialized);
    demand(EVP_Digest(bytes.data(), static_cast<size_t>(bytes.size()), bytesOf(digest), nullptr,
                      algorithm(), nullptr) == 1);
    return digest;
}

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    demand(m_context && EVP_DigestInit_ex2(m_context.get(), algorithm(), nullptr) == 1);
}

void Sha256::add(QByteArrayView bytes)
{
    demand(EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<size_t>(bytes.size())) == 1);
}

QByteArray Sha256::result()
{
    QByteArray digest(digestSize, Qt::Uninitialized);
    demand(EVP_DigestFinal_ex(m_context.get(), bytesOf(digest), nullptr) == 1);
    return digest;
}

} // namespace feuillet
