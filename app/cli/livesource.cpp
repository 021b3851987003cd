#include "app/cli/livesource.h"

#include "generators/connections/keychain.h"
#include "generators/connections/livedatabase.h"

#include <QFile>
#include <QUrl>

#include <optional>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace relvar::cli {

QString fileOfUrl(const QString &argument)
{
    if (!argument.startsWith("sqlite://"_L1))
        return argument;
    return QUrl::fromPercentEncoding(argument.mid(9).toUtf8());
}

// Asks on the terminal, which does not show what is typed; nothing without a terminal.
static std::optional<QString> askPassword(const QString &question)
{
    QFile terminal(u"/dev/tty"_s);
    if (!isatty(STDIN_FILENO) ||
        !terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered | QIODevice::ExistingOnly))
        return std::nullopt;
    termios before{};
    if (tcgetattr(terminal.handle(), &before) != 0)
        return std::nullopt;
    termios silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(terminal.handle(), TCSAFLUSH, &silent);
    terminal.write(question.toUtf8());
    const QByteArray line = terminal.readLine();
    tcsetattr(terminal.handle(), TCSAFLUSH, &before);
    terminal.write("\n");
    return QString::fromUtf8(line).remove(u'\n');
}

static Result<CatalogScript> readOnce(const DatabaseAddress &address,
                                      const CatalogSelection &selection)
{
    ProgressLine progress(Cli::tr("Reading the database"));
    const Token token([&](int done, int total) { progress.update(done, total); });
    return liveScript(address, selection, token);
}

Result<ScriptSource> readDatabase(const QString &url, const CatalogSelection &selection)
{
    const Result<DatabaseAddress> read = databaseAddress(url);
    if (!read)
        return read.error();
    DatabaseAddress address = *read;
    Result<CatalogScript> script =
        withKeychain<CatalogScript>(desktopKeychain(), address, [&](const DatabaseAddress &one) {
            return readOnce(one, selection);
        });
    if (!script && address.password.isEmpty() && isPasswordRefused(script.error())) {
        const std::optional<QString> password =
            askPassword(Cli::tr("Password for %1: ").arg(address.url()));
        if (password) {
            address.password = *password;
            script = readOnce(address, selection);
        }
    }
    if (!script)
        return script.error();
    return ScriptSource{
        script->sql, {{address.url(), 1}}, address.dialect, address.title(), script->leftOut};
}

} // namespace relvar::cli
