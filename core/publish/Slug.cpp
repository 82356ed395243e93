#include "publish/Slug.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 80;

// Letters that Unicode doesn't take apart.
QString folded(QChar c)
{
    switch (c.unicode()) {
    case u'œ':
        return u"oe"_s;
    case u'æ':
        return u"ae"_s;
    case u'ß':
        return u"ss"_s;
    case u'ø':
        return u"o"_s;
    case u'ł':
        return u"l"_s;
    case u'đ':
    case u'ð':
        return u"d"_s;
    case u'þ':
        return u"th"_s;
    case u'ı':
        return u"i"_s;
    default:
        return c;
    }
}

bool isSlugLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

// Invisible inside a word: it must not break it.
bool joinsWord(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Other_Format;
}

QString cutAtWord(const QString &slug)
{
    if (slug.size() <= longest)
        return slug;
    const auto lastDash = slug.lastIndexOf(u'-', longest);
    return slug.left(lastDash > longest / 2 ? lastDash : longest);
}

} // namespace

QString slugOf(QStringView title, const QString &fallback)
{
    QString slug;
    const QString plain = title.toString().toLower().normalized(QString::NormalizationForm_KD);
    for (const QChar c : plain) {
        if (joinsWord(c))
            continue;
        for (const QChar letter : folded(c)) {
            if (isSlugLetter(letter))
                slug += letter;
            else if (!slug.isEmpty() && !slug.endsWith(u'-'))
                slug += u'-';
        }
    }
    slug = cutAtWord(slug);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? fallback : slug;
}

} // namespace feuillet
