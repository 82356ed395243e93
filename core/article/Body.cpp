#include "article/Body.h"

#include <algorithm>

namespace feuillet {

namespace {

// The section and the paragraph in it, or past the end.
struct Spot
{
    qsizetype section = 0;
    qsizetype paragraph = 0;
};

std::optional<Spot> spotOf(const Article &article, ParagraphId id)
{
    for (qsizetype s = 0; s < article.sections.size(); ++s) {
        const auto &paragraphs = article.sections[s].paragraphs;
        for (qsizetype p = 0; p < paragraphs.size(); ++p)
            if (paragraphs[p].id == id)
                return Spot{s, p};
    }
    return std::nullopt;
}

// As typing does: one paragraph changes and the sections stand. Whether it could.
bool replaceParagraph(QList<Section> &sections, qsizetype at, const Block &by)
{
    const auto *paragraph = std::get_if<Paragraph>(&by);
    for (qsizetype s = 0; paragraph && s < sections.size(); ++s) {
        if (s > 0 && at-- == 0)
            return false; // a crosshead stands there
        const auto size = sections.at(s).paragraphs.size();
        if (at < size) {
            sections[s].paragraphs[at] = *paragraph;
            return true;
        }
        at -= size;
    }
    return false;
}

bool isDash(QChar c)
{
    return c == u'-' || c == u'\u2013' || c == u'\u2014';
}

bool isPlainSpace(QChar c)
{
    return c == u' ' || c == QChar(QChar::Nbsp);
}

} // namespace

QList<Block> flow(const QList<Section> &sections)
{
    QList<Block> blocks;
    for (qsizetype s = 0; s < sections.size(); ++s) {
        if (s > 0)
            blocks.append(Crosshead{sections[s].id, sections[s].crosshead});
        for (const Paragraph &paragraph : sections[s].paragraphs)
            blocks.append(paragraph);
    }
    return blocks;
}

QList<Section> sectionsOf(const QList<Block> &blocks, SectionId opening)
{
    QList<Section> sections{Section{opening, {}, {}}};
    for (const Block &block : blocks) {
        if (const auto *crosshead = std::get_if<Crosshead>(&block))
            sections.append(Section{crosshead->id, crosshead->text, {}});
        else
            sections.last().paragraphs.append(std::get<Paragraph>(block));
    }
    return sections;
}

Article withBlocks(const Article &article, qsizetype first, qsizetype count, const QList<Block> &by)
{
    Article changed = article;
    if (count == 1 && by.size() == 1 && replaceParagraph(changed.sections, first, by.first()))
        return changed;
    const QList<Block> old = flow(article.sections);
    Q_ASSERT(first >= 0 && count >= 0 && first + count <= old.size());
    changed.sections =
        sectionsOf(old.first(first) + by + old.sliced(first + count), article.sections.first().id);
    return changed;
}

QList<Paragraph> paragraphsOf(const Article &article)
{
    QList<Paragraph> paragraphs;
    for (const Section &section : article.sections)
        paragraphs += section.paragraphs;
    return paragraphs;
}

Article withSplit(const Article &article, ParagraphId id, qsizetype at, ParagraphId fresh)
{
    Article changed = article;
    if (const auto spot = spotOf(article, id)) {
        auto &paragraphs = changed.sections[spot->section].paragraphs;
        Paragraph &first = paragraphs[spot->paragraph];
        const Paragraph second{fresh, first.kind, first.text.mid(at)};
        first.text = first.text.mid(0, at);
        paragraphs.insert(spot->paragraph + 1, second);
    }
    return changed;
}

Article withJoined(const Article &article, ParagraphId id)
{
    Article changed = article;
    if (const auto spot = spotOf(article, id); spot && spot->paragraph > 0) {
        auto &paragraphs = changed.sections[spot->section].paragraphs;
        Paragraph &first = paragraphs[spot->paragraph - 1];
        first.text = first.text + paragraphs[spot->paragraph].text;
        paragraphs.removeAt(spot->paragraph);
    }
    return changed;
}

Article withParagraph(const Article &article, ParagraphId id, const RichText &text)
{
    Article changed = article;
    if (const auto spot = spotOf(article, id))
        changed.sections[spot->section].paragraphs[spot->paragraph].text = text;
    return changed;
}

Article withSectionMoved(const Article &article, SectionId id, int by)
{
    Article changed = article;
    const auto &sections = article.sections;
    const auto found = std::find_if(sections.begin() + 1, sections.end(),
                                    [id](const Section &s) { return s.id == id; });
    const auto from = found - sections.begin();
    const auto to = from + by;
    if (found != sections.end() && to >= 1 && to < sections.size())
        changed.sections.move(from, to);
    return changed;
}

QString crossheadIn(QStringView line)
{
    const QStringView whole = line.trimmed();
    const bool dashed = whole.size() >= 5 && isDash(whole.front()) && isDash(whole.back()) &&
                        isPlainSpace(whole[1]) && isPlainSpace(whole[whole.size() - 2]);
    if (!dashed)
        return {};
    const QStringView inside = whole.sliced(1, whole.size() - 2).trimmed();
    const bool hasWord =
        std::any_of(inside.begin(), inside.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return hasWord ? inside.toString() : QString();
}

} // namespace feuillet
