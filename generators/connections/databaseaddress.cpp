#include "generators/connections/databaseaddress.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

namespace relvar {

using namespace Qt::StringLiterals;

namespace {

// The translation context.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseAddress)
};

QString dialectOfScheme(const QString &scheme)
{
    if (scheme == "postgresql"_L1 || scheme == "postgres"_L1)
        return u"postgresql"_s;
    if (scheme == "mysql"_L1 || scheme == "mariadb"_L1)
        return u"mysql"_s;
    return {};
}

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

QString encoded(const QString &text, const QByteArray &kept = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, kept));
}

bool isSocket(const QString &host)
{
    return host.startsWith(u'/');
}

void takeParameter(DatabaseAddress &address, const QString &name, const QString &value)
{
    if (name == "host"_L1 || name == "socket"_L1 || name == "unix_socket"_L1)
        address.host = value;
    else if (name == "port"_L1)
        address.port = value.toInt();
    else if (name == "user"_L1)
        address.user = value;
    else if (name == "password"_L1)
        address.password = value;
    else if (name == "dbname"_L1)
        address.database = value;
    else
        address.parameters.append({name, value});
}

// "user:password@host:port"
void takeAuthority(DatabaseAddress &address, QString text)
{
    if (const qsizetype at = text.lastIndexOf(u'@'); at >= 0) {
        const QString person = text.left(at);
        const qsizetype colon = person.indexOf(u':');
        address.user = decoded(QStringView(person).left(colon < 0 ? person.size() : colon));
        if (colon >= 0)
            address.password = decoded(QStringView(person).mid(colon + 1));
        text.remove(0, at + 1);
    }
    const qsizetype bracket = text.lastIndexOf(u']'); // of an IPv6 address
    if (const qsizetype colon = text.lastIndexOf(u':'); colon > bracket) {
        address.port = QStringView(text).mid(colon + 1).toInt();
        text.truncate(colon);
    }
    if (text.startsWith(u'[') && text.endsWith(u']'))
        text = text.mid(1, text.size() - 2);
    address.host = decoded(text);
}

} // namespace

QString DatabaseAddress::url() const
{
    QString text = dialect + u"://"_s;
    if (!user.isEmpty())
        text += encoded(user) + u'@';
    if (!isSocket(host))
        text += host.contains(u':') ? u'[' + host + u']' : encoded(host);
    if (port > 0 && !isSocket(host))
        text += u':' + QString::number(port);
    text += u'/' + encoded(database);
    QStringList rest;
    if (isSocket(host))
        rest << u"host="_s + encoded(host, "/");
    if (port > 0 && isSocket(host))
        rest << u"port="_s + QString::number(port);
    for (const auto &[name, value] : parameters)
        rest << encoded(name) + u'=' + encoded(value, "/");
    return rest.isEmpty() ? text : text + u'?' + rest.join(u'&');
}

bool isDatabaseUrl(const QString &text)
{
    const qsizetype end = text.indexOf("://"_L1);
    return end > 0 && !dialectOfScheme(text.left(end)).isEmpty();
}

Result<DatabaseAddress> databaseAddress(const QString &url)
{
    const qsizetype start = url.indexOf("://"_L1);
    DatabaseAddress address;
    address.dialect = dialectOfScheme(url.left(qMax<qsizetype>(start, 0)));
    if (address.dialect.isEmpty())
        return Error{Wording::tr("The address of a database begins with postgresql://, mysql:// or "
                                 "mariadb://.")};
    QString rest = url.mid(start + 3);
    QString parameters;
    if (const qsizetype query = rest.indexOf(u'?'); query >= 0) {
        parameters = rest.mid(query + 1);
        rest.truncate(query);
    }
    // A password may hold a slash.
    if (const qsizetype slash = rest.indexOf(u'/', qMax<qsizetype>(rest.lastIndexOf(u'@'), 0));
        slash >= 0) {
        address.database = decoded(QStringView(rest).mid(slash + 1));
        rest.truncate(slash);
    }
    takeAuthority(address, rest);
    const auto items = QUrlQuery(parameters).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        takeParameter(address, name, value);
    return address;
}

} // namespace relvar
