#include "desk/publish/PageTemplates.h"

#include "store/SettingStore.h"

#include <QDir>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

const QString folderKey = u"templates"_s;

Result<Templates> builtIn()
{
    thread_local const auto parsed = Templates::builtIn(); // an export uses several
    return parsed;
}

} // namespace

Result<QString> templateFolder(Database &database)
{
    const auto kept = SettingStore(database).value(folderKey);
    if (!kept)
        return std::unexpected(kept.error());
    return kept->value_or(QString());
}

Result<> setTemplateFolder(Database &database, const QString &folder)
{
    const QString whole = folder.isEmpty() ? folder : QDir(folder).absolutePath();
    if (!whole.isEmpty())
        if (const auto own = Templates::fromFolder(whole); !own)
            return std::unexpected(own.error());
    return SettingStore(database).set(folderKey, whole);
}

Result<Templates> templatesOf(const Seat &seat)
{
    if (!seat.templates.isEmpty())
        return Templates::fromFolder(seat.templates);
    return templatesOf(seat.database);
}

Result<Templates> templatesOf(Database &database)
{
    const auto folder = templateFolder(database);
    if (!folder)
        return std::unexpected(folder.error());
    return folder->isEmpty() ? builtIn() : Templates::fromFolder(*folder);
}

Result<Templates> templatesForPreview(const Seat &seat)
{
    auto own = templatesOf(seat);
    return own ? own : builtIn();
}

std::optional<Error> templateFault(const Seat &seat)
{
    const auto own = templatesOf(seat);
    return own ? std::nullopt : std::optional(own.error());
}

} // namespace feuillet
