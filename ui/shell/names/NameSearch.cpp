#include "ui/shell/names/NameSearch.h"

#include "desk/proofing/HouseDictionary.h"

namespace feuillet {

namespace {

Result<QList<NameProposal>> proposalsOf(const QString &folder)
{
    const auto database = Database::open(folder);
    if (!database)
        return std::unexpected(database.error());
    Seat seat{**database, {}};
    const auto entries = houseDictionary(seat);
    if (!entries)
        return std::unexpected(entries.error());
    auto dictionary = Dictionary::load();
    if (!dictionary)
        return std::unexpected(dictionary.error());
    Spelling spelling(std::move(*dictionary), HouseWords(*entries));
    return nameProposals(seat, spelling);
}

} // namespace

NameSearch::NameSearch(QString folder, QObject *parent)
    : QObject(parent), m_folder(std::move(folder))
{
}

void NameSearch::start()
{
    if (m_running)
        return;
    m_running = true;
    m_thread = std::jthread([this, folder = m_folder] {
        const auto result = proposalsOf(folder);
        QMetaObject::invokeMethod(
            this, [this, result] { tell(result); }, Qt::QueuedConnection);
    });
}

void NameSearch::tell(const Result<QList<NameProposal>> &result)
{
    m_running = false;
    if (result)
        emit found(*result);
    else
        emit failed(result.error());
}

} // namespace feuillet
