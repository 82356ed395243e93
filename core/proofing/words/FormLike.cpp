#include "proofing/words/FormLike.h"

#include <algorithm>
#include <sstream>
#include <vector>

namespace feuillet {

namespace {

using Fields = std::vector<std::string>;

Fields fieldsOf(const std::string &analysis)
{
    std::istringstream words(analysis);
    Fields fields;
    for (std::string field; words >> field;)
        fields.push_back(field);
    return fields;
}

bool holds(const Fields &fields, const char *field)
{
    return std::ranges::find(fields, field) != fields.end();
}

bool isVerb(const Fields &fields)
{
    return std::ranges::any_of(fields,
                               [](const std::string &field) { return field.starts_with("po:v"); });
}

// "is:fem" and the like; empty when there is none.
std::string genderOf(const Fields &fields)
{
    for (const char *gender : {"is:mas", "is:fem", "is:epi"})
        if (holds(fields, gender))
            return gender;
    return {};
}

} // namespace

std::string formLike(const std::string &form, const std::string &base)
{
    const Fields wanted = fieldsOf(form);
    const Fields own = fieldsOf(base);
    if (isVerb(wanted) || isVerb(own))
        return {};
    for (const char *part : {"po:nom", "po:adj"}) {
        if (!holds(wanted, part) || !holds(own, part))
            continue;
        const bool keepsGender = !holds(wanted, "po:adj") || holds(own, "is:epi");
        const std::string gender = genderOf(keepsGender ? own : wanted);
        const std::string number = holds(wanted, "is:pl") ? "is:pl" : "is:sg";
        std::string like(part);
        return like.append(" ").append(gender).append(" ").append(number);
    }
    return {};
}

} // namespace feuillet
