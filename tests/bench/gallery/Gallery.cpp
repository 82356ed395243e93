// Pictures of every dialog, to be looked at: gallery FOLDER [light|dark] [fr|en] [SCALE]
// SCALE is of the text, 1 unless told.
#include "core/signoff/People.h"
#include "desk/Languages.h"
#include "proofing/ProofSettings.h"
#include "support/Builders.h"
#include "ui/editor/SlipDialog.h"
#include "ui/proofing/NamesDialog.h"
#include "ui/proofing/ProofSettingsDialog.h"
#include "ui/proofing/TypographyDialog.h"
#include "ui/publish/NoticeDialog.h"
#include "ui/publish/RepliesDialog.h"
#include "ui/recovery/BackupsDialog.h"
#include "ui/review/MergeDialog.h"
#include "ui/signoff/HistoryDialog.h"
#include "ui/signoff/SignDialog.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace feuillet;
using namespace feuillet::test;
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

class Gallery
{
public:
    explicit Gallery(const QString &folder) : m_folder(folder) { m_folder.mkpath(u"."_s); }

    void take(const QString &name, QDialog &dialog)
    {
        dialog.show();
        QApplication::processEvents();
        const QString file = m_folder.filePath(name + u".png"_s);
        m_good &= dialog.grab().save(file);
    }
    bool isGood() const { return m_good; }

private:
    QDir m_folder;
    bool m_good = true;
};

void takeProofing(Gallery &gallery)
{
    NamesDialog names;
    names.show({{u"Zelbensky"_s,
                 HouseWordKind::Person,
                 {u"Zelbenski"_s},
                 u"président de la Syldavie"_s,
                 u"Graphie de l’agence"_s},
                {u"Ploumanac’h"_s, HouseWordKind::Place, {}, {}, {}}});
    names.showProposals({{u"Kermoal"_s, 3, HouseWordKind::Person}});
    gallery.take(u"names"_s, names);
    ProofSettingsDialog settings;
    settings.show({});
    gallery.take(u"proof-settings"_s, settings);
    TypographyDialog typography(anArticle(), {});
    gallery.take(u"typography"_s, typography);
    SlipDialog slip(anArticle(), noon);
    gallery.take(u"slip"_s, slip);
}

void takeDesk(Gallery &gallery)
{
    MergeDialog merge(aMerge());
    gallery.take(u"merge"_s, merge);
    HistoryDialog history(u"À Brest, le port se prépare à l’éolien en mer"_s, aHistory());
    gallery.take(u"history"_s, history);
    SignDialog sign(aSignOffer());
    gallery.take(u"sign"_s, sign);
    BackupsDialog backups;
    backups.showBackups({{Backup::Kind::Daily, noon, u"a"_s},
                         {Backup::Kind::Asked, noon.addDays(-1), u"b"_s},
                         {Backup::Kind::BeforeUpdate, noon.addDays(-9), u"c"_s}});
    gallery.take(u"backups"_s, backups);
}

void takePublishing(Gallery &gallery)
{
    NoticeDialog notice(u"À Brest, le port se prépare à l’éolien en mer"_s,
                        {NoticeKind::Correction, NoticeKind::Withdrawal});
    gallery.take(u"notice"_s, notice);
    RepliesDialog replies(u"À Brest, le port se prépare à l’éolien en mer"_s);
    replies.show({aReply(1, ReplyState::Open), aReply(9, ReplyState::Published)}, noon.date());
    gallery.take(u"replies"_s, replies);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "gallery FOLDER [light|dark] [fr|en] [SCALE]\n");
        return 2;
    }
    speak(application, arguments.value(3, u"fr"_s));
    QFont font = application.font();
    font.setPointSizeF(font.pointSizeF() * arguments.value(4, u"1"_s).toDouble());
    application.setFont(font);
    applyTheme(application, arguments.value(2) == "dark"_L1 ? Scheme::Dark : Scheme::Light);
    Gallery gallery(arguments.at(1));
    takeProofing(gallery);
    takeDesk(gallery);
    takePublishing(gallery);
    return gallery.isGood() ? 0 : 1;
}
