// The same stories for Feuillet and for Hugo: bench_site_stories FOLDER COUNT makes FOLDER/data, a
// desk where COUNT stories of 450 words in eight rubrics are signed, an hour between one and the
// next, and FOLDER/hugo/content with each of them in Markdown. site.sh beside this file measures.
#include "base/AtomicFile.h"
#include "desk/People.h"
#include "desk/Publish.h"
#include "desk/Receive.h"
#include "desk/Steps.h"
#include "publish/Metadata.h"
#include "support/Builders.h"

#include <cstdio>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int wordsEach = 450;
constexpr int secondsBetween = 3600;

template <typename T>
T orEnd(Result<T> result)
{
    if (result) {
        if constexpr (std::is_void_v<T>)
            return;
        else
            return *std::move(result);
    }
    std::fprintf(stderr, "%s\n", qUtf8Printable(result.error().detail));
    std::exit(1);
}

Article storyNumber(int number)
{
    static const QStringList rubrics{u"Économie"_s,  u"Sport"_s, u"Culture"_s,  u"Société"_s,
                                     u"Politique"_s, u"Monde"_s, u"Sciences"_s, u"Bretagne"_s};
    static const Article model = aLongArticle(wordsEach);
    Article story = model;
    story.headline = u"Le port de Brest, épisode %1 : les quais se préparent"_s.arg(number);
    story.kicker = u"Littoral"_s;
    story.rubric = rubrics[number % rubrics.size()];
    story.photos.clear();
    return story;
}

QDateTime momentOf(int number)
{
    static const QDateTime first = QDateTime::fromString(u"2024-01-01T05:00:00Z"_s, Qt::ISODate);
    return first.addSecs(qint64(number) * secondsBetween);
}

QByteArray quoted(const QString &text)
{
    return '"' + QString(text).replace(u'"', u"\\\""_s).toUtf8() + '"';
}

QByteArray markdownOf(const Article &story, const QDateTime &at)
{
    QByteArray text = "---\ntitle: " + quoted(story.headline) +
                      "\nkicker: " + quoted(story.kicker) +
                      "\ndate: " + at.toString(Qt::ISODate).toUtf8() +
                      "\ndescription: " + quoted(descriptionOf(story)) +
                      "\nauthor: " + quoted(story.signature.text()) + "\n---\n";
    for (const Section &section : story.sections) {
        if (!section.crosshead.isEmpty())
            text += "\n## " + section.crosshead.toUtf8() + '\n';
        for (const Paragraph &paragraph : section.paragraphs)
            text += '\n' + paragraph.text.text().toUtf8() + '\n';
    }
    return text;
}

void makeMarkdown(const QString &folder, int count)
{
    for (int number = 0; number < count; ++number) {
        const Article story = storyNumber(number);
        orEnd(writeFile(folder + u"/content/"_s + addressOf(story) + u".md"_s,
                        markdownOf(story, momentOf(number))));
    }
}

void makeDesk(const QString &folder, int count)
{
    const auto database = orEnd(Database::open(folder));
    QDateTime now = momentOf(0);
    const Clock clock = [&now] {
        return now;
    };
    Seat writer{*database, orEnd(declarePerson(*database, u"Anna"_s, Role::Journalist, now)),
                clock};
    Seat chief{*database, orEnd(declarePerson(*database, u"Denis"_s, Role::Chief, now)), clock};
    orEnd(setSite(
        *database,
        {.name = u"La Gazette"_s, .address = u"https://gazette.example"_s, .publisher = {}}));
    QList<Article> stories;
    for (int number = 0; number < count; ++number)
        stories << storyNumber(number);
    const auto ids = orEnd(receiveAll(writer, stories));
    for (int number = 0; number < count; ++number) {
        now = momentOf(number);
        orEnd(takeStep(writer, ids[number], Action::Submit));
        orEnd(sign(chief, ids[number], {}));
    }
    std::printf("%s\n", qUtf8Printable(ids.last().text()));
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const int count = QByteArray(argv[2]).toInt();
    makeMarkdown(folder + u"/hugo"_s, count);
    makeDesk(folder + u"/data"_s, count);
    return 0;
}
