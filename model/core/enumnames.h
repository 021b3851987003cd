#pragma once

#include <QString>

#include <array>
#include <optional>
#include <span>

// The stable names of an enumeration's values, in their order: file format, JSON, command line.
// Names are for ever; labels for people are made by translating them.
#define RELVAR_ENUM(Type, ...)                                                                     \
    inline constexpr std::array Type##Names = std::to_array<const char *>({__VA_ARGS__});          \
    constexpr std::span<const char *const> enumNames(Type)                                         \
    {                                                                                              \
        return Type##Names;                                                                        \
    }

namespace relvar {

template<class E>
QString enumName(E value)
{
    return QString::fromLatin1(enumNames(E{})[size_t(value)]);
}

template<class E>
std::optional<E> enumFromName(QStringView name)
{
    const auto names = enumNames(E{});
    for (size_t i = 0; i < names.size(); ++i)
        if (name == QLatin1String(names[i]))
            return E(i);
    return std::nullopt;
}

} // namespace relvar
