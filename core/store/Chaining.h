#pragma once

#include "base/Result.h"

#include <functional>

namespace feuillet {

// What std::expected of g++ 12 does not have yet.

template <typename T>
std::unexpected<Error> failed(const Result<T> &result)
{
    return std::unexpected(result.error());
}

// Takes steps that give Result<> until one fails.
template <typename... Steps>
Result<> inOrder(const Steps &...steps)
{
    Result<> done;
    static_cast<void>(((done = steps()).has_value() && ...));
    return done;
}

template <typename T, typename Make>
auto mapped(const Result<T> &result, Make make) -> Result<std::invoke_result_t<Make, const T &>>
{
    if (!result)
        return failed(result);
    return make(*result);
}

} // namespace feuillet
