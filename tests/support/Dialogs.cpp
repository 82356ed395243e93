#include "support/Dialogs.h"

#include "core/signoff/People.h"
#include "proofing/ProofSettings.h"
#include "support/Builders.h"
#include "ui/editor/photo/CropDialog.h"
#include "ui/editor/SlipDialog.h"
#include "ui/help/HelpWindow.h"
#include "ui/help/Manual.h"
#include "ui/help/SystemDialog.h"
#include "ui/proofing/NamesDialog.h"
#include "ui/proofing/ProofSettingsDialog.h"
#include "ui/proofing/TypographyDialog.h"
#include "ui/publish/NewspaperDialog.h"
#include "ui/publish/NoticeDialog.h"
#include "ui/publish/RepliesDialog.h"
#include "ui/recovery/BackupsDialog.h"
#include "ui/review/MergeDialog.h"
#include "ui/shell/people/PersonDialog.h"
#include "ui/shell/preferences/PreferencesDialog.h"
#include "ui/shell/shortcuts/ShortcutsPage.h"
#include "ui/signoff/HistoryDialog.h"
#include "ui/signoff/SignDialog.h"

namespace feuillet::test {

using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC);

MergeOffer aMerge()
{
    const Article base = anArticle();
    MergeOffer offer{{}, base, base, anna.name, bruno.name};
    offer.mine.headline = u"À Brest, le port se prépare"_s;
    offer.theirs.headline = u"Éolien en mer : Brest se prépare"_s;
    offer.mine.sections[1].paragraphs.removeAt(1);
    offer.theirs.sections[1].paragraphs[1].text = RichText(u"Le calendrier est suspendu."_s);
    offer.merged = merged(base, offer.mine, offer.theirs);
    return offer;
}

QList<PastStep> aHistory()
{
    return {{noon.addDays(-2), u"Anna Kermadec commence l’article"_s, {}},
            {noon.addDays(-1), u"Anna Kermadec l’envoie en relecture"_s, {}},
            {noon.addSecs(-3600), u"Bruno Le Goff le renvoie"_s,
             u"Sourcer le chiffre du deuxième paragraphe."_s},
            {noon, u"Bruno Le Goff signe le bon à tirer de la version 4"_s, {}},
            {noon.addSecs(60), u"Carole Petit publie la page economie/a-brest-le-port"_s, {}}};
}

SignOffer aSignOffer()
{
    using enum CheckLine::State;
    return {u"À Brest, le port se prépare à l’éolien en mer"_s,
            lengthOf(anArticle()),
            4,
            bruno,
            false,
            {{u"Titre présent"_s, Met},
             {u"2 remarques d’orthographe restent"_s, Open, Place{}},
             {u"Une suggestion attend une réponse"_s, Blocking, Place{}}}};
}

ReplyDue aReply(int daysAgo, ReplyState state)
{
    Reply reply{ReplyId::random(),
                ArticleId::random(),
                u"Société des quais"_s,
                u"Nous n’avons jamais refusé de répondre."_s,
                noon.date().addDays(-daysAgo),
                state};
    return {reply, reply.receivedOn.addDays(3), false, 1, 50};
}

const QString title = u"À Brest, le port se prépare à l’éolien en mer"_s;

std::unique_ptr<QDialog> names()
{
    auto dialog = std::make_unique<NamesDialog>();
    dialog->show({{u"Zelbensky"_s,
                   HouseWordKind::Person,
                   {u"Zelbenski"_s},
                   u"président de la Syldavie"_s,
                   u"Graphie de l’agence"_s},
                  {u"Ploumanac’h"_s, HouseWordKind::Place, {}, {}, {}}});
    dialog->showProposals({{u"Kermoal"_s, 3, HouseWordKind::Person}});
    return dialog;
}

std::unique_ptr<QDialog> proofSettings()
{
    auto dialog = std::make_unique<ProofSettingsDialog>();
    dialog->show({});
    return dialog;
}

std::unique_ptr<QDialog> backups()
{
    auto dialog = std::make_unique<BackupsDialog>();
    dialog->showBackups({{Backup::Kind::Daily, noon, u"a"_s},
                         {Backup::Kind::Asked, noon.addDays(-1), u"b"_s},
                         {Backup::Kind::BeforeUpdate, noon.addDays(-9), u"c"_s}});
    return dialog;
}

std::unique_ptr<QDialog> replies()
{
    auto dialog = std::make_unique<RepliesDialog>(title);
    dialog->show({aReply(1, ReplyState::Open), aReply(9, ReplyState::Published)}, noon.date());
    return dialog;
}

std::unique_ptr<QDialog> preferences()
{
    auto dialog = std::make_unique<PreferencesDialog>();
    dialog->shortcuts().show({{u"Save"_s, u"Enregistrer"_s, u"Article"_s, QKeySequence(u"Ctrl+S"_s),
                               QKeySequence(u"Ctrl+S"_s)}});
    Preferences present;
    present.people = {anna.name, bruno.name};
    present.person = anna.name;
    dialog->show(present);
    return dialog;
}

std::unique_ptr<QDialog> crop()
{
    QImage picture(1200, 800, QImage::Format_RGB32);
    picture.fill(QColor(90, 120, 150));
    return std::make_unique<CropDialog>(Photo(), picture);
}

std::unique_ptr<QDialog> system()
{
    const SystemState state{{{SystemPart::Dictionary, true}, {SystemPart::Grammar, false}}};
    return std::make_unique<SystemDialog>(state, u"Feuillet 1"_s);
}

// The same, made at once.
template <typename Dialog, typename... Arguments>
std::unique_ptr<QDialog> made(const Arguments &...arguments)
{
    return std::make_unique<Dialog>(arguments...);
}

} // namespace

std::vector<DialogSample> everyDialog()
{
    return {
        {u"names"_s, names},
        {u"proof-settings"_s, proofSettings},
        {u"typography"_s,
         [] {
             return made<TypographyDialog>(anArticle(), HouseStyle());
         }},
        {u"slip"_s,
         [] {
             return made<SlipDialog>(anArticle(), noon);
         }},
        {u"crop"_s, crop},
        {u"merge"_s,
         [] {
             return made<MergeDialog>(aMerge());
         }},
        {u"history"_s,
         [] {
             return made<HistoryDialog>(title, aHistory());
         }},
        {u"sign"_s,
         [] {
             return made<SignDialog>(aSignOffer());
         }},
        {u"backups"_s, backups},
        {u"notice"_s,
         [] {
             return made<NoticeDialog>(title,
                                       QList{NoticeKind::Correction, NoticeKind::Withdrawal});
         }},
        {u"replies"_s, replies},
        {u"newspaper"_s,
         [] {
             return made<NewspaperDialog>(Site());
         }},
        {u"person"_s,
         [] {
             return made<PersonDialog>();
         }},
        {u"preferences"_s, preferences},
        {u"system"_s, system},
        {u"help"_s,
         [] {
             return made<HelpWindow>(manual(u"fr"_s, {}));
         }},
    };
}

} // namespace feuillet::test
