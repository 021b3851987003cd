#include "tests/support/loading.h"

#include <QRegularExpression>

namespace relvar::test {

Result<PostgresDatabase> load(const PostgresServer &server, const QString &name,
                              const QByteArray &sql, QStringList &errors)
{
    static const QRegularExpression missing("^role \"(.*)\" does not exist$");
    for (int attempt = 0;; ++attempt) {
        errors.clear();
        auto database = server.fresh(name);
        if (!database)
            return database;
        const auto run = database->run(sql, false);
        if (!run)
            return run.error();
        QByteArray roles;
        for (const Error &error : run->errors) {
            errors << QString("%1: %2").arg(error.line).arg(error.text);
            if (const auto match = missing.match(error.text); match.hasMatch())
                roles += "CREATE ROLE \"" + match.captured(1).toUtf8() + "\";\n";
        }
        if (roles.isEmpty() || attempt > 3)
            return database;
        (void)server.main().run(roles, false);
    }
}

} // namespace relvar::test
