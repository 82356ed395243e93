#pragma once

#include "article/Layout.h"
#include "base/Result.h"
#include "desk/exchange/Exports.h"
#include "ingest/Decoding.h"
#include "ingest/Wire.h"
#include "proofing/Finding.h"
#include "signoff/Notice.h"
#include "signoff/Refusal.h"
#include "signoff/Step.h"
#include "store/ledger/Verification.h"

namespace feuillet {

// The sentences that users read, in the language of the installed translation: what happened, what
// is safe, what to do. One place for window and command line.
QString sentence(const Error &error);
QString sentence(Refusal refusal, const QString &about = {});
QString sentence(const Remark &remark);
QString sentence(const Finding &finding);
QString sentence(const Difference &difference);

// What a reader puts their name under; the seal keeps it as it was shown.
QString signingStatement();

QString label(Stage stage);         // À relire
QString label(Action action);       // Envoyer en relecture
QString label(NoticeKind kind);     // Rectificatif
QString label(ExportFormat format); // Page dans un ZIP
QString label(Role role);
QString label(Layout layout); // Grand format
QString label(Encoding encoding);

} // namespace feuillet
