#pragma once

#include "ui/preview/PreviewPanel.h"
#include "ui/preview/ShownPanel.h"
#include "ui/shell/Panes.h"
#include "ui/shell/WindowBench.h"

#include <QSignalSpy>

namespace feuillet::test {

// The whole window with its preview, once the page of a long story is in it.
struct SeenPage : WindowBench
{
    SeenPage()
    {
        window->resize(1280, 800);
        window->perform(ActionName::New);
        typeInto(field(QStringLiteral("headline")), QStringLiteral("Vingt quais"));
        Article article = this->article();
        article.sections = {
            aSection({}, QStringList(60, QStringLiteral("Le port a vingt quais. ").repeated(6)))};
        workbench->session().edit(article, History::Kind::Whole, {}, {});
        QSignalSpy shown(&panel(), &PreviewPanel::pageShown);
        window->perform(ActionName::Preview);
        REQUIRE(waitUntil([&] { return !shown.isEmpty(); }));
    }

    PreviewPanel &panel() { return *window->panes().preview; }
    QVariant evaluate(const QString &script)
    {
        std::optional<QVariant> answer;
        panel().view()->evaluate(script, [&](const QVariant &value) { answer = value; });
        return waitUntil([&] { return answer.has_value(); }) ? *answer : QVariant();
    }
};

} // namespace feuillet::test
