#include "generators/connections/livedatabase.h"

#include "generators/connections/connection.h"
#include "generators/dialects/mysql/catalogreader.h"
#include "generators/dialects/postgresql/catalogreader.h"

namespace relvar {

using namespace Qt::StringLiterals;

Result<CatalogScript> liveScript(const DatabaseAddress &address, const CatalogSelection &selection,
                                 const Token &token)
{
    const auto connection = Connection::open(address, token);
    if (!connection)
        return connection.error();
    const AskCatalog ask = [&](const QString &sql) { return connection.value()->ask(sql); };
    if (address.dialect != "mysql"_L1)
        return postgresql::catalogScript(ask, selection, token);
    Result<QByteArray> script = mysql::catalogScript(ask, selection, token);
    if (!script)
        return script.error();
    return CatalogScript{std::move(script).value()};
}

Result<QList<CatalogEntry>> liveEntries(const DatabaseAddress &address, const Token &token)
{
    const auto connection = Connection::open(address, token);
    if (!connection)
        return connection.error();
    const AskCatalog ask = [&](const QString &sql) { return connection.value()->ask(sql); };
    return address.dialect == "mysql"_L1 ? mysql::catalogEntries(ask)
                                         : postgresql::catalogEntries(ask);
}

} // namespace relvar
