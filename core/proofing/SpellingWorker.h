#pragma once

#include "proofing/Spelling.h"

#include <functional>
#include <memory>

namespace feuillet {

// What of spelling is too slow for the ui thread, on a thread of its own: loading a dictionary to
// hand over, and suggestions, made with a second dictionary that it loads when first asked. The
// newest question wins: one that is overtaken is never answered. Answers are called in the thread
// that made the worker (it needs an event loop), never after the worker's end. Ending waits a
// second at most for its thread.
class SpellingWorker
{
public:
    using Load = std::function<Result<std::unique_ptr<Dictionary>>()>;
    using Loaded = std::function<void(Result<std::unique_ptr<Dictionary>>)>;
    using Suggested = std::function<void(const Result<QStringList> &)>;

    explicit SpellingWorker(Load load = [] { return Dictionary::load(); });
    ~SpellingWorker();
    SpellingWorker(const SpellingWorker &) = delete;
    SpellingWorker &operator=(const SpellingWorker &) = delete;

    void load(Loaded loaded);
    void suggest(const QString &word, const HouseWords &houseWords, Suggested suggested);
    void forgetQuestion(); // the answer is no longer wanted

private:
    class Thread;
    std::shared_ptr<Thread> m_thread; // shared with the thread itself, which may outlive the worker
};

} // namespace feuillet
