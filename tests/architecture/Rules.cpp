#include "architecture/Rules.h"

namespace feuillet::architecture {

using namespace Qt::StringLiterals;

namespace {

const auto core = u"QtCore"_s;
const QStringList screen = {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s,
                            u"QtPrintSupport"_s};

QList<Folder> coreFolders()
{
    const auto base = u"core/base"_s;
    const auto article = u"core/article"_s;
    return {
        {base, {}, {}, {core}},
        {article, {base}, {}, {core}},
        {u"core/ingest"_s, {base, article}, {}, {core}},
        {u"core/proofing"_s, {base, article}, {}, {core}},
        {u"core/photo"_s, {base, article}, {}, {core, u"QtGui"_s}},
        {u"core/publish"_s, {base, article}, {u"core/signoff"_s}, {core}},
        {u"core/review"_s, {base, article, u"core/proofing"_s}, {}, {core}},
        {u"core/signoff"_s, {base, article, u"core/review"_s}, {}, {core}},
        {u"core/store"_s, {base, article}, {u"core"_s}, {core, u"QtSql"_s}},
        {u"core/desk"_s, {u"core"_s}, {}, {core}},
    };
}

// A panel sees values and the desk. Spelling alone is asked key by key, without the desk between.
QList<Folder> screenFolders()
{
    const QStringList panel = {u"core/base"_s, u"core/article"_s, u"core/desk"_s, u"ui/widgets"_s};
    const QStringList values = {u"core"_s};
    return {
        {u"ui/widgets"_s, {}, {}, screen},
        {u"ui/queue"_s, panel, values, screen},
        {u"ui/editor"_s, panel, values, screen},
        {u"ui/proofing"_s, panel + QStringList{u"core/proofing"_s}, values, screen},
        {u"ui/help"_s, panel, values, screen},
        {u"ui/recovery"_s, panel, values, screen},
        {u"ui/notes"_s, panel, values, screen},
        {u"ui/review"_s, panel, values, screen},
        {u"ui/signoff"_s, panel, values, screen},
        {u"ui/publish"_s, panel, values, screen},
        {u"ui/preview"_s, panel, values, screen + QStringList{u"QtPdf"_s, u"QtWebEngine"_s}},
        {u"ui/shell"_s, panel + QStringList{u"ui"_s}, values, screen},
    };
}

QList<Folder> programFolders()
{
    return {
        {u"app/cli"_s, {u"core"_s}, {}, {core}},
        {u"app/photo"_s, {u"core"_s}, {}, {core}},
        {u"app/desktop"_s, {u"core"_s, u"ui"_s}, {}, screen + QStringList{u"QtNetwork"_s}},
    };
}

QStringList valueHeaders()
{
    return {u"core/ingest/Pasted.h"_s,
            u"core/proofing/Finding.h"_s,
            u"core/proofing/ProofSettings.h"_s,
            u"core/proofing/names/HouseWord.h"_s,
            u"core/proofing/names/NameProposal.h"_s,
            u"core/proofing/ProofSettings.h"_s,
            u"core/proofing/typography/AsTyped.h"_s,
            u"core/proofing/typography/Edits.h"_s,
            u"core/proofing/typography/HouseStyle.h"_s,
            u"core/photo/FoundPhoto.h"_s,
            u"core/photo/Pixels.h"_s,
            u"core/publish/Fragment.h"_s,
            u"core/publish/Page.h"_s,
            u"core/publish/check/PageChecks.h"_s,
            u"core/publish/live/Spot.h"_s,
            u"core/publish/Patch.h"_s,
            u"core/publish/Site.h"_s,
            u"core/publish/Slug.h"_s,
            u"core/publish/SiteIdentity.h"_s,
            u"core/review/Anchor.h"_s,
            u"core/review/Comment.h"_s,
            u"core/review/Comparison.h"_s,
            u"core/review/Merge.h"_s,
            u"core/review/Notes.h"_s,
            u"core/review/Proposal.h"_s,
            u"core/review/Suggestion.h"_s,
            u"core/review/SuggestionWords.h"_s,
            u"core/signoff/ArticleRow.h"_s,
            u"core/signoff/Chain.h"_s,
            u"core/signoff/Notice.h"_s,
            u"core/signoff/Person.h"_s,
            u"core/signoff/Refusal.h"_s,
            u"core/signoff/RightOfReply.h"_s,
            u"core/signoff/Seal.h"_s,
            u"core/signoff/Stage.h"_s,
            u"core/signoff/Step.h"_s};
}

QList<Forbidden> forbiddenCalls()
{
    const QStringList ours = {u"core/"_s, u"ui/"_s, u"app/"_s};
    const QStringList tests = {u"tests/"_s};
    const auto atomicFile = u"core/base/AtomicFile."_s;
    return {
        // Turns U+00A0 into a plain space.
        {u"toPlainText("_s, ours, {}},
        // Lose data on a full disk; writeFile() does not.
        {u"QSaveFile"_s, ours, {}},
        {u"QIODevice::WriteOnly"_s, ours, atomicFile},
        {u"QFile::WriteOnly"_s, ours, atomicFile},
        {u"std::ofstream"_s, ours, atomicFile},
        {u"fopen("_s, ours, atomicFile},
        // A test waits for what it awaits, never for a time.
        // (A bench that watches another program from outside has nothing else to wait for.)
        {u"sleep("_s, tests, u"tests/bench/"_s},
        {u"sleep_for("_s, tests, u"tests/bench/"_s},
        {u"qWait("_s, tests, {}},
    };
}

} // namespace

Rules houseRules()
{
    return {
        .top = {u"CMakeLists.txt"_s, u"README.md"_s, u"app"_s, u"core"_s, u"packaging"_s,
                u"resources"_s, u"tests"_s, u"ui"_s},
        .folders = coreFolders() + screenFolders() + programFolders(),
        .valueHeaders = valueHeaders(),
        .libraries = {{u"sqlite3"_s, {u"core/store"_s}},
                      {u"hunspell"_s, {u"core/proofing"_s}},
                      {u"mythes"_s, {u"core/proofing"_s}},
                      {u"gumbo"_s, {u"core/ingest"_s, u"core/publish"_s}},
                      {u"exiv2"_s, {u"core/photo"_s}},
                      {u"kainjow"_s, {u"core/publish"_s}},
                      {u"openssl"_s, {u"core/base"_s}},
                      {u"quazip"_s, {u"core/base"_s}}},
        .forbidden = forbiddenCalls(),
        .fileLines = {{u"ui/shell/MainWindow.cpp"_s, {}, 350},
                      {u"tests/"_s, u".cpp"_s, 450},
                      {{}, u".cpp"_s, 450},
                      {{}, u".h"_s, 200}},
        .functionLines = 60,
        .publicMethods = 20,
        .filesInFolder = 30,
    };
}

} // namespace feuillet::architecture
