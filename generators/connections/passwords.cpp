#include "generators/connections/passwords.h"

#include <QDir>
#include <QFile>

namespace relvar {

using namespace Qt::StringLiterals;

QString optionOfFile(const QByteArray &contents, const QString &key)
{
    QString result;
    bool ours = false;
    const QList<QByteArray> lines = contents.split('\n');
    for (const QByteArray &raw : lines) {
        const QString line = QString::fromUtf8(raw).trimmed();
        if (line.startsWith(u'[')) {
            const QString group = line.mid(1, line.indexOf(u']') - 1);
            ours = group == "client"_L1 || group == "client-mariadb"_L1 || group == "mysql"_L1;
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (!ours || equals < 0 || line.startsWith(u'#') || line.startsWith(u';') ||
            QStringView(line).left(equals).trimmed() != key)
            continue;
        QString value = line.mid(equals + 1).trimmed();
        if (value.size() >= 2 && (value.startsWith(u'"') || value.startsWith(u'\'')) &&
            value.endsWith(value.at(0)))
            value = value.mid(1, value.size() - 2);
        result = value;
    }
    return result;
}

DatabaseAddress withKnownPassword(DatabaseAddress address)
{
    if (address.dialect != "mysql"_L1)
        return address;
    if (address.password.isEmpty())
        address.password = qEnvironmentVariable("MYSQL_PWD");
    QFile file(QDir::home().filePath(u".my.cnf"_s));
    if (!file.open(QIODevice::ReadOnly))
        return address;
    const QByteArray contents = file.readAll();
    const auto fill = [&](QString &value, const QString &key) {
        if (value.isEmpty())
            value = optionOfFile(contents, key);
    };
    fill(address.user, u"user"_s);
    fill(address.password, u"password"_s);
    if (address.host.isEmpty())
        fill(address.host, u"socket"_s);
    fill(address.host, u"host"_s);
    fill(address.database, u"database"_s);
    return address;
}

} // namespace relvar
