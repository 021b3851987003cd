#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace relvar {

// Why something could not be done: a whole sentence for the user, and where in which input.
struct Error
{
    QString text;
    QString file = {}; // empty when no file is involved
    int line = 0;      // from 1; 0 when unknown
    int column = 0;    // from 1, in characters; 0 when unknown

    // "file:line:column: error: sentence", leaving out what is unknown.
    QString message() const;
    friend bool operator==(const Error &, const Error &) = default;
};

// A value, or the reason why there is none. Nothing that a user or the world can cause is thrown.
template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::move(error))
    {
    }

    bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return std::get<Error>(m_state); }

    const T &value() const & { return std::get<T>(m_state); }
    T &value() & { return std::get<T>(m_state); }
    T value() && { return std::get<T>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T operator*() && { return std::get<T>(std::move(m_state)); }
    const T *operator->() const { return &value(); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace relvar
