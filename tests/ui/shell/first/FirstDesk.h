#pragma once

#include "ui/shell/SeatSettings.h"
#include "ui/shell/WindowBench.h"

namespace feuillet::test {

// A desk on which nobody has worked yet, as the program opens it, and what the seat remembers of
// it.
class FirstDesk
{
    Answers m_own;
    Answers &m_answers;

public:
    FirstDesk() : FirstDesk(m_own) {}
    explicit FirstDesk(Answers &answers) : m_answers(answers) { start(); }

    void start()
    {
        window.reset();
        spelling.reset();
        workbench.reset();
        auto database = Database::open(home.path());
        REQUIRE(database);
        const auto person = seatedPerson(**database, {}, settings.person);
        REQUIRE(person);
        workbench =
            std::make_unique<Workbench>(std::move(*database), home.path(), *person, systemClock());
        QObject::connect(workbench.get(), &Workbench::failed,
                         [this](const Error &error) { failures.append(error); });
        spelling = std::make_unique<LiveProofreader>(GrammarEngine());
        window = std::make_unique<MainWindow>(*workbench, m_answers, *spelling);
        window->apply(settings);
        window->show();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        window->begin({});
    }
    // As closing and starting again.
    void restart()
    {
        window->keep(settings);
        start();
    }
    QWidget *focused() const { return QApplication::focusWidget(); }

    QTemporaryDir home;
    SeatSettings settings;
    QList<Error> failures;
    std::unique_ptr<Workbench> workbench;
    std::unique_ptr<LiveProofreader> spelling;
    std::unique_ptr<MainWindow> window;
};

} // namespace feuillet::test
