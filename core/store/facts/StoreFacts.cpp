#include "store/facts/StoreFacts.h"

#include "store/Query.h"

namespace feuillet {

using namespace Qt::StringLiterals;

Result<StoreFacts> storeFacts(Database &database)
{
    const auto facts = firstRow(
        database,
        u"SELECT (SELECT user_version FROM pragma_user_version), (SELECT count(*) FROM people), "
        "(SELECT count(*) FROM articles), (SELECT count(*) FROM revisions), "
        "(SELECT count(*) FROM drafts), (SELECT count(*) FROM images)"_s,
        [](const Query &row) {
            return StoreFacts{row.number(0), row.number(1), row.number(2),
                              row.number(3), row.number(4), row.number(5)};
        });
    if (!facts)
        return failed(facts);
    return facts->value_or(StoreFacts());
}

} // namespace feuillet
