#pragma once

#include "generators/connections/databaseaddress.h"
#include "generators/dialects/catalog.h"

#include <memory>

namespace relvar {

// An open connection to a database server in a read-only transaction, which ends with it. It
// belongs to the thread that opened it. A watcher of its own stops a running question when the
// token is cancelled.
class Connection
{
public:
    // Connects within 15 seconds. An error is one sentence without the password.
    static Result<std::unique_ptr<Connection>> open(const DatabaseAddress &address,
                                                    const Token &token);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Result<CatalogRows> ask(const QString &sql);

private:
    class Watch;

    Connection(const DatabaseAddress &address, const Token &token);
    Result<void> begin();

    DatabaseAddress m_address;
    Token m_token;
    QString m_name; // of the connection within Qt
    std::unique_ptr<Watch> m_watch;
};

// Whether a server refused because no password was given, or a wrong one.
bool isPasswordRefused(const Error &error);

} // namespace relvar
