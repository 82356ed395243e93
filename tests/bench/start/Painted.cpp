// Starts a program and tells when its window was all painted, seen from outside and in the same way
// for every program: the picture is Xvfb's frame buffer, a file that is mapped and read every 5 ms,
// so that nothing is asked of the X server. All painted: the last change before a second without
// one; a blinking caret (a change at most 4 pixels wide) is none. Then the processor time until
// now and the memory of the program and its children are read from /proc, and the program is ended.
// Prints: milliseconds from exec, processor milliseconds, then RSS, PSS and private memory in MB.
#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <optional>
#include <span>
#include <string>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using Pixels = std::span<const uint32_t>;

constexpr auto pollInterval = 5ms;
constexpr auto quiet = 1000ms;
constexpr auto patience = 60s;
constexpr size_t rowStep = 4; // every fourth row tells of anything as high as a letter
constexpr size_t caretWidth = 4;

[[noreturn]] void fail(const std::string &what)
{
    std::perror(what.c_str());
    std::exit(2);
}

struct Screen
{
    size_t width = 0;
    size_t height = 0;
    Pixels pixels;

    Pixels row(size_t y) const { return pixels.subspan(y * width, width); }
};

// An XWD file: big-endian words (XWDFile.h), a colour map of 12 bytes an entry, the pixels.
Screen openScreen(const char *path)
{
    const int file = open(path, O_RDONLY);
    const auto size = file < 0 ? 0 : lseek(file, 0, SEEK_END);
    const void *memory =
        size <= 0 ? MAP_FAILED
                  : mmap(nullptr, static_cast<size_t>(size), PROT_READ, MAP_SHARED, file, 0);
    if (memory == MAP_FAILED)
        fail(path);
    const auto *words = static_cast<const uint32_t *>(memory);
    const auto word = [words](size_t at) {
        return size_t(__builtin_bswap32(words[at]));
    };
    constexpr size_t headerSize = 0, height = 5, bytesPerLine = 12, colours = 19;
    const size_t start = (word(headerSize) + word(colours) * 12) / sizeof(uint32_t);
    const size_t stride = word(bytesPerLine) / sizeof(uint32_t);
    return {stride, word(height), Pixels(words + start, stride * word(height))};
}

class Watcher
{
public:
    explicit Watcher(const Screen &screen)
        : m_screen(screen), m_seen(screen.pixels.begin(), screen.pixels.end())
    {
    }

    // Whether more than a caret differs from what was seen last.
    bool looksChanged()
    {
        size_t left = m_screen.width;
        size_t right = 0;
        for (size_t y = 0; y < m_screen.height; y += rowStep) {
            const Pixels now = m_screen.row(y);
            const auto before = m_seen.begin() + static_cast<std::ptrdiff_t>(y * m_screen.width);
            if (std::memcmp(now.data(), &*before, now.size_bytes()) == 0)
                continue;
            for (size_t x = 0; x < now.size(); ++x) {
                if (now[x] != before[static_cast<std::ptrdiff_t>(x)]) {
                    left = std::min(left, x);
                    right = std::max(right, x + 1);
                }
            }
            std::ranges::copy(now, before);
        }
        return right > left + caretWidth;
    }

private:
    const Screen &m_screen;
    std::vector<uint32_t> m_seen;
};

pid_t start(char **command)
{
    const pid_t child = fork();
    if (child < 0)
        fail("fork");
    if (child == 0) {
        setpgid(0, 0);
        execvp(command[0], command);
        std::perror(command[0]);
        _exit(127);
    }
    setpgid(child, child);
    return child;
}

// The fields of /proc/PID/stat behind the name, which may have spaces: [0] is the state.
std::vector<std::string> statOf(const std::string &pid)
{
    std::ifstream file("/proc/" + pid + "/stat");
    std::string text((std::istreambuf_iterator<char>(file)), {});
    std::vector<std::string> fields;
    const auto end = text.rfind(')');
    if (end == std::string::npos)
        return fields;
    for (size_t at = end + 2, to = 0; at < text.size(); at = to + 1) {
        to = std::min(text.find(' ', at), text.size());
        fields.push_back(text.substr(at, to - at));
    }
    return fields;
}

// Of all its threads, those that ended too; the sums in /proc are cut to 10 ms.
double processorMsOf(pid_t process)
{
    clockid_t clock{};
    timespec time{};
    if (clock_getcpuclockid(process, &clock) != 0 || clock_gettime(clock, &time) != 0)
        return 0;
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

struct Cost
{
    double processorMs = 0;
    double rss = 0, pss = 0, own = 0; // MB
};

void addMemory(const std::string &pid, Cost &cost)
{
    std::ifstream file("/proc/" + pid + "/smaps_rollup");
    std::string name;
    for (std::string line; std::getline(file, line);) {
        char key[32] = {};
        double kilobytes = 0;
        if (std::sscanf(line.c_str(), "%31[^:]: %lf kB", key, &kilobytes) != 2)
            continue;
        name = key;
        if (name == "Rss")
            cost.rss += kilobytes / 1024;
        else if (name == "Pss")
            cost.pss += kilobytes / 1024;
        else if (name == "Private_Clean" || name == "Private_Dirty")
            cost.own += kilobytes / 1024;
    }
}

// Of every process of the group: a browser engine's helpers are in it too.
Cost costOf(pid_t group)
{
    Cost cost;
    for (const auto &entry : std::filesystem::directory_iterator("/proc")) {
        const std::string pid = entry.path().filename();
        if (pid.find_first_not_of("0123456789") != std::string::npos)
            continue;
        const auto fields = statOf(pid);
        constexpr size_t groupField = 2;
        if (fields.size() <= groupField || fields[groupField] != std::to_string(group))
            continue;
        cost.processorMs += processorMsOf(std::stoi(pid));
        addMemory(pid, cost);
    }
    return cost;
}

// What another program left on the screen may still be going.
void waitForRest(Watcher &watcher)
{
    auto last = Clock::now();
    while (Clock::now() - last < quiet) {
        if (watcher.looksChanged())
            last = Clock::now();
        std::this_thread::sleep_for(pollInterval);
    }
}

// When it was all painted; nothing if it ended, or never came to rest.
std::optional<Clock::time_point> watch(Watcher &watcher, pid_t child)
{
    const auto begun = Clock::now();
    std::optional<Clock::time_point> last;
    while (Clock::now() - begun < patience) {
        const auto now = Clock::now();
        if (watcher.looksChanged())
            last = now;
        if (last && now - *last > quiet)
            return last;
        if (waitpid(child, nullptr, WNOHANG) == child)
            return std::nullopt;
        std::this_thread::sleep_for(pollInterval);
    }
    return std::nullopt;
}

void end(pid_t child)
{
    kill(-child, SIGTERM);
    for (int round = 0; round < 100; ++round) {
        if (waitpid(child, nullptr, WNOHANG) == child)
            break;
        std::this_thread::sleep_for(20ms);
    }
    kill(-child, SIGKILL);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 3) {
        std::fputs("bench_painted FRAME_BUFFER COMMAND...\n", stderr);
        return 2;
    }
    const Screen screen = openScreen(argv[1]);
    Watcher watcher(screen);
    waitForRest(watcher);
    const auto begun = Clock::now();
    const pid_t child = start(argv + 2);
    const auto painted = watch(watcher, child);
    if (!painted) {
        std::fprintf(stderr, "%s was never all painted\n", argv[2]);
        end(child);
        return 1;
    }
    const double milliseconds = std::chrono::duration<double, std::milli>(*painted - begun).count();
    const Cost cost = costOf(child);
    std::printf("%.0f\t%.0f\t%.1f\t%.1f\t%.1f\n", milliseconds, cost.processorMs, cost.rss,
                cost.pss, cost.own);
    end(child);
    return 0;
}
