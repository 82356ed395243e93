#include "proofing/SpellingWorker.h"

#include "proofing/Suggestions.h"

#include <QObject>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace feuillet {

namespace {
constexpr std::chrono::seconds patience(1);

struct Question
{
    QString word;
    HouseWords houseWords;
    SpellingWorker::Suggested suggested;
    std::stop_source overtaken;
};
} // namespace

class SpellingWorker::Thread
{
public:
    explicit Thread(Load load) : m_load(std::move(load)), m_home(std::make_unique<QObject>()) {}

    void run();
    void ask(Question question);
    void askToLoad(Loaded loaded);
    void forgetQuestion();
    void end();

private:
    struct Work
    {
        Loaded loaded;                    // either this
        std::optional<Question> question; // or that
    };

    std::optional<Work> nextWork();
    void handOver(const Loaded &loaded);
    void answer(Question &question);
    Result<QStringList> suggestionsFor(const Question &question);
    template <typename Call>
    void callAtHome(Call call);

    const Load m_load;
    std::mutex m_mutex; // guards what follows
    std::condition_variable m_changed;
    std::unique_ptr<QObject> m_home; // lives in the thread that made the worker; gone after its end
    Loaded m_toLoad;
    std::optional<Question> m_question;
    std::stop_source m_current;
    bool m_ending = false;
    bool m_ended = false;

    std::unique_ptr<Spelling> m_spelling; // the thread's own
};

void SpellingWorker::Thread::run()
{
    while (auto work = nextWork()) {
        if (work->loaded)
            handOver(work->loaded);
        else
            answer(*work->question);
    }
    m_spelling.reset(); // before the program may end
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    m_changed.notify_all();
}

std::optional<SpellingWorker::Thread::Work> SpellingWorker::Thread::nextWork()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ending || m_toLoad || m_question; });
    if (m_ending)
        return std::nullopt;
    if (m_toLoad)
        return Work{std::exchange(m_toLoad, {}), std::nullopt};
    return Work{{}, std::exchange(m_question, std::nullopt)};
}

void SpellingWorker::Thread::handOver(const Loaded &loaded)
{
    const auto dictionary = std::make_shared<Result<std::unique_ptr<Dictionary>>>(m_load());
    callAtHome([loaded, dictionary] { loaded(std::move(*dictionary)); });
}

void SpellingWorker::Thread::answer(Question &question)
{
    const auto words = suggestionsFor(question);
    callAtHome([question, words] {
        if (!question.overtaken.stop_requested())
            question.suggested(words);
    });
}

Result<QStringList> SpellingWorker::Thread::suggestionsFor(const Question &question)
{
    if (!m_spelling) {
        auto dictionary = m_load();
        if (!dictionary)
            return std::unexpected(dictionary.error());
        m_spelling = std::make_unique<Spelling>(std::move(*dictionary));
    }
    if (m_spelling->houseWords() != question.houseWords)
        m_spelling->setHouseWords(question.houseWords);
    return suggestions(question.word, *m_spelling, question.overtaken.get_token());
}

template <typename Call>
void SpellingWorker::Thread::callAtHome(Call call)
{
    const std::lock_guard lock(m_mutex);
    if (m_home)
        QMetaObject::invokeMethod(m_home.get(), std::move(call), Qt::QueuedConnection);
}

void SpellingWorker::Thread::ask(Question question)
{
    const std::lock_guard lock(m_mutex);
    m_current.request_stop();
    m_current = question.overtaken;
    m_question = std::move(question);
    m_changed.notify_all();
}

void SpellingWorker::Thread::askToLoad(Loaded loaded)
{
    const std::lock_guard lock(m_mutex);
    m_toLoad = std::move(loaded);
    m_changed.notify_all();
}

void SpellingWorker::Thread::forgetQuestion()
{
    const std::lock_guard lock(m_mutex);
    m_current.request_stop();
    m_question.reset();
}

void SpellingWorker::Thread::end()
{
    std::unique_lock lock(m_mutex);
    m_ending = true;
    m_current.request_stop();
    m_home.reset();
    m_changed.notify_all();
    m_changed.wait_for(lock, patience, [this] { return m_ended; });
}

SpellingWorker::SpellingWorker(Load load) : m_thread(std::make_shared<Thread>(std::move(load)))
{
    std::thread([thread = m_thread] { thread->run(); }).detach();
}

SpellingWorker::~SpellingWorker()
{
    m_thread->end();
}

void SpellingWorker::load(Loaded loaded)
{
    m_thread->askToLoad(std::move(loaded));
}

void SpellingWorker::suggest(const QString &word, const HouseWords &houseWords, Suggested suggested)
{
    m_thread->ask({word, houseWords, std::move(suggested), {}});
}

void SpellingWorker::forgetQuestion()
{
    m_thread->forgetQuestion();
}

} // namespace feuillet
