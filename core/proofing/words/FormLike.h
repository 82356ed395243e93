#pragma once

#include <string>

namespace feuillet {

// Of hunspell's analyses of a form and of a base word, such as "st:maison po:nom is:fem is:pl":
// how that base word is when it is inflected like the form. A noun keeps its own gender, an
// adjective agrees. Empty for different parts of speech, and for tenses, which the French
// dictionary does not make.
std::string formLike(const std::string &form, const std::string &base);

} // namespace feuillet
