#pragma once

#include "generators/connections/connection.h"

#include <functional>

namespace relvar {

// Where passwords of servers stay from one session to the next: the keychain of the desktop, or
// what a test puts in its place. Empty functions when there is none. A value; the functions block
// (the desktop may ask the user to unlock it) and are called on any thread but that of the windows.
struct Keychain
{
    // The password for this server, user and database; empty when none is known.
    std::function<QString(const DatabaseAddress &address)> find;
    // Keeps the password of the address.
    std::function<Result<void>(const DatabaseAddress &address)> keep;
    std::function<Result<void>(const DatabaseAddress &address)> forget;

    bool isThere() const { return find && keep && forget; }
};

// The one of the desktop (the Secret Service of GNOME, KDE and others), when Relvar was built with
// libsecret.
Keychain desktopKeychain();

// The words under which a password is kept: "dialect", "host", "port", "user" and "database". The
// usual port is the same as none.
QList<std::pair<QByteArray, QByteArray>> keychainAttributes(const DatabaseAddress &address);

// Does something with a server. When that wants a password and the address has none, does it once
// more with the one of the keychain, which the address holds from then on if it is right.
template<class T>
Result<T> withKeychain(const Keychain &keychain, DatabaseAddress &address,
                       const std::function<Result<T>(const DatabaseAddress &)> &attempt)
{
    Result<T> result = attempt(address);
    if (result || !address.password.isEmpty() || !keychain.find ||
        !isPasswordRefused(result.error()))
        return result;
    DatabaseAddress known = address;
    known.password = keychain.find(address);
    if (known.password.isEmpty())
        return result;
    result = attempt(known);
    if (result)
        address = known;
    return result;
}

} // namespace relvar
