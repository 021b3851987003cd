// Before Qt, whose "signals" is a macro.
#ifdef RELVAR_LIBSECRET
#include <libsecret/secret.h>
#endif

#include "generators/connections/keychain.h"

#include <QCoreApplication>

namespace relvar {

using namespace Qt::StringLiterals;

QList<std::pair<QByteArray, QByteArray>> keychainAttributes(const DatabaseAddress &address)
{
    const int usual = address.dialect == "mysql"_L1 ? 3306 : 5432;
    const int port = address.port > 0 ? address.port : usual;
    return {{"dialect", address.dialect.toUtf8()},
            {"host", address.host.toUtf8()},
            {"port", QByteArray::number(port)},
            {"user", address.user.toUtf8()},
            {"database", address.database.toUtf8()}};
}

#ifdef RELVAR_LIBSECRET

namespace {

// The translation context.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

// What a password for a database is in the keychain.
const SecretSchema &schema()
{
    static const SecretSchema schema{"org.relvar.Relvar.Database",
                                     SECRET_SCHEMA_NONE,
                                     {{"dialect", SECRET_SCHEMA_ATTRIBUTE_STRING},
                                      {"host", SECRET_SCHEMA_ATTRIBUTE_STRING},
                                      {"port", SECRET_SCHEMA_ATTRIBUTE_STRING},
                                      {"user", SECRET_SCHEMA_ATTRIBUTE_STRING},
                                      {"database", SECRET_SCHEMA_ATTRIBUTE_STRING},
                                      {nullptr, SECRET_SCHEMA_ATTRIBUTE_STRING}},
                                     0,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr};
    return schema;
}

// The attributes of an address as the library wants them. Lives on the stack of one call.
class Attributes
{
public:
    explicit Attributes(const DatabaseAddress &address)
        : m_table(g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free))
    {
        const auto attributes = keychainAttributes(address);
        for (const auto &[name, value] : attributes)
            g_hash_table_insert(m_table, g_strdup(name.constData()), g_strdup(value.constData()));
    }
    ~Attributes() { g_hash_table_unref(m_table); }
    Attributes(const Attributes &) = delete;
    Attributes &operator=(const Attributes &) = delete;

    GHashTable *table() const { return m_table; }

private:
    GHashTable *m_table;
};

Result<void> answer(bool done, GError *error)
{
    const QString reason = error ? QString::fromUtf8(error->message) : QString();
    g_clear_error(&error);
    if (done || reason.isEmpty())
        return {};
    return Error{Wording::tr("The keychain does not answer: %1").arg(reason)};
}

QString find(const DatabaseAddress &address)
{
    const Attributes attributes(address);
    gchar *found = secret_password_lookupv_sync(&schema(), attributes.table(), nullptr, nullptr);
    const QString password = QString::fromUtf8(found);
    secret_password_free(found);
    return password;
}

Result<void> keep(const DatabaseAddress &address)
{
    const Attributes attributes(address);
    GError *error = nullptr;
    const bool done =
        secret_password_storev_sync(&schema(), attributes.table(), SECRET_COLLECTION_DEFAULT,
                                    (u"Relvar: "_s + address.url()).toUtf8().constData(),
                                    address.password.toUtf8().constData(), nullptr, &error);
    return answer(done, error);
}

Result<void> forget(const DatabaseAddress &address)
{
    const Attributes attributes(address);
    GError *error = nullptr;
    const bool done = secret_password_clearv_sync(&schema(), attributes.table(), nullptr, &error);
    return answer(done, error);
}

} // namespace

Keychain desktopKeychain()
{
    return {find, keep, forget};
}

#else

Keychain desktopKeychain()
{
    return {};
}

#endif

} // namespace relvar
