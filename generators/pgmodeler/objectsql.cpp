#include "generators/pgmodeler/names.h"
#include "generators/pgmodeler/statements.h"

using namespace Qt::StringLiterals;

namespace relvar::pgmodeler {

static QStringList roleSql(const Element &role)
{
    static constexpr std::pair<const char *, const char *> abilities[] = {
        {"superuser", "SUPERUSER"}, {"createdb", "CREATEDB"}, {"createrole", "CREATEROLE"},
        {"inherit", "INHERIT"},     {"login", "LOGIN"},       {"replication", "REPLICATION"},
        {"bypassrls", "BYPASSRLS"}};
    const QString name = quoted(role.value(u"name"_s));
    QString text = u"CREATE ROLE "_s + name;
    for (const auto &[attribute, word] : abilities)
        if (role.isTrue(QString::fromLatin1(attribute)))
            text += u' ' + QString::fromLatin1(word);
    if (const int limit = role.value(u"conn-limit"_s).toInt(); limit > 0)
        text += u" CONNECTION LIMIT "_s + QString::number(limit);
    if (const QString until = role.value(u"validity"_s); !until.isEmpty())
        text += u" VALID UNTIL "_s + literal(until);
    QStringList list{text};
    for (const Element *one : role.all(u"roles")) {
        const QString type = one->value(u"role-type"_s);
        for (const QString &other : splitNames(one->value(u"names"_s))) {
            if (type == u"refer")
                list.append(u"GRANT "_s + other + u" TO "_s + name);
            else
                list.append(u"GRANT "_s + name + u" TO "_s + other +
                            (type == u"admin" ? u" WITH ADMIN OPTION"_s : QString()));
        }
    }
    return list;
}

static QStringList enumSql(const Element &type)
{
    QStringList labels;
    for (const Element *one : type.all(u"enumeration")) {
        if (const QString label = one->value(u"label"_s); !label.isEmpty())
            labels.append(literal(label));
        for (const QString &label : one->value(u"values"_s).split(u',', Qt::SkipEmptyParts))
            labels.append(literal(label));
    }
    return {u"CREATE TYPE "_s + qualifiedName(type) + u" AS ENUM ("_s + labels.join(u", "_s) +
            u')'};
}

static QStringList compositeSql(const Element &type)
{
    QStringList attributes;
    for (const Element *one : type.all(u"typeattrib")) {
        QString text = quoted(one->value(u"name"_s)) + u' ' + typeText(one->child(u"type"));
        if (const QString collation = one->childName(u"collation"); !collation.isEmpty())
            text += u" COLLATE "_s + collation;
        attributes.append(text);
    }
    return {u"CREATE TYPE "_s + qualifiedName(type) + u" AS ("_s + attributes.join(u", "_s) + u')'};
}

static QStringList rangeSql(const Element &type)
{
    QStringList parts{u"subtype = "_s + typeText(type.child(u"type"))};
    if (const QString chosen = type.childName(u"opclass"); !chosen.isEmpty())
        parts.append(u"subtype_opclass = "_s + chosen);
    if (const QString collation = type.childName(u"collation"); !collation.isEmpty())
        parts.append(u"collation = "_s + collation);
    return {u"CREATE TYPE "_s + qualifiedName(type) + u" AS RANGE ("_s + parts.join(u", "_s) +
            u')'};
}

static QStringList typeSql(const Element &type)
{
    const QString form = type.value(u"configuration"_s);
    return form == u"enumeration" ? enumSql(type)
           : form == u"composite" ? compositeSql(type)
           : form == u"range"     ? rangeSql(type)
                                  : QStringList();
}

static QStringList domainSql(const Element &domain)
{
    QString text =
        u"CREATE DOMAIN "_s + qualifiedName(domain) + u" AS "_s + typeText(domain.child(u"type"));
    if (const QString collation = domain.childName(u"collation"); !collation.isEmpty())
        text += u" COLLATE "_s + collation;
    if (const QString value = domain.value(u"default-value"_s); !value.isEmpty())
        text += u" DEFAULT "_s + value;
    if (domain.isTrue(u"not-null"_s))
        text += u" NOT NULL"_s;
    for (const Element *one : domain.all(u"constraint")) {
        if (const QString name = one->value(u"name"_s); !name.isEmpty())
            text += u" CONSTRAINT "_s + quoted(name);
        text += u" CHECK ("_s + one->childText(u"expression") + u')';
    }
    return {text};
}

static QStringList sequenceSql(const Element &sequence)
{
    const QString name = qualifiedName(sequence);
    QString text = u"CREATE SEQUENCE "_s + name;
    static constexpr std::pair<const char *, const char *> options[] = {
        {"increment", " INCREMENT BY "},
        {"min-value", " MINVALUE "},
        {"max-value", " MAXVALUE "},
        {"start", " START WITH "},
        {"cache", " CACHE "}};
    for (const auto &[attribute, words] : options)
        if (const QString value = sequence.value(QString::fromLatin1(attribute)); !value.isEmpty())
            text += QString::fromLatin1(words) + value;
    if (sequence.isTrue(u"cycle"_s))
        text += u" CYCLE"_s;
    return {text};
}

static QStringList extensionSql(const Element &extension)
{
    QString text = u"CREATE EXTENSION "_s + quoted(extension.value(u"name"_s));
    if (const QString schema = extension.childName(u"schema"); !schema.isEmpty())
        text += u" WITH SCHEMA "_s + quoted(schema);
    if (const QString version = extension.value(u"cur-version"_s); !version.isEmpty())
        text += u" VERSION "_s + literal(version);
    return {text};
}

static QStringList collationSql(const Element &collation)
{
    QStringList parts;
    static constexpr std::pair<const char *, const char *> options[] = {
        {"locale", "LOCALE"}, {"lc-collate", "LC_COLLATE"}, {"lc-ctype", "LC_CTYPE"}};
    for (const auto &[attribute, word] : options)
        if (const QString value = collation.value(QString::fromLatin1(attribute)); !value.isEmpty())
            parts.append(QString::fromLatin1(word) + u" = "_s + literal(value));
    if (const QString provider = collation.value(u"provider"_s); !provider.isEmpty())
        parts.append(u"PROVIDER = "_s + provider);
    return {u"CREATE COLLATION "_s + qualifiedName(collation) + u" ("_s + parts.join(u", "_s) +
            u')'};
}

QStringList objectSql(const Element &element)
{
    const QString name = quoted(element.value(u"name"_s));
    if (element.name == u"role")
        return roleSql(element);
    if (element.name == u"schema")
        return element.value(u"name"_s) == u"public" ? QStringList()
                                                     : QStringList{u"CREATE SCHEMA "_s + name};
    if (element.name == u"extension")
        return extensionSql(element);
    if (element.name == u"usertype")
        return typeSql(element);
    if (element.name == u"domain")
        return domainSql(element);
    if (element.name == u"sequence")
        return sequenceSql(element);
    if (element.name == u"collation")
        return collationSql(element);
    return {};
}

// What a GRANT calls a kind of object.
static QString grantWord(const QString &type)
{
    static const QHash<QString, QString> words{{u"usertype"_s, u"TYPE"_s},
                                               {u"foreigndatawrapper"_s, u"FOREIGN DATA WRAPPER"_s},
                                               {u"foreignserver"_s, u"FOREIGN SERVER"_s},
                                               {u"foreigntable"_s, u"TABLE"_s},
                                               {u"view"_s, u"TABLE"_s}};
    return words.value(type, type.toUpper());
}

QStringList permissionSql(const Element &permission)
{
    const Element *object = permission.child(u"object");
    const Element *privileges = permission.child(u"privileges");
    if (!object || !privileges)
        return {};
    QStringList plain;
    QStringList grantable;
    for (auto it = privileges->attributes.cbegin(); it != privileges->attributes.cend(); ++it) {
        if (it.value() == u"true")
            plain.append(it.key().toUpper());
        else if (it.value() == u"grant-op")
            grantable.append(it.key().toUpper());
    }
    plain.sort();
    grantable.sort();
    QString target = object->value(u"name"_s);
    QString columns;
    QString word = grantWord(object->value(u"type"_s));
    if (const QString parent = object->value(u"parent"_s); word == u"COLUMN" && !parent.isEmpty()) {
        columns = u" ("_s + target + u')';
        target = parent;
        word = u"TABLE"_s;
    }
    QStringList roles;
    for (const Element *one : permission.all(u"roles"))
        roles += splitNames(one->value(u"names"_s));
    const QString to = roles.isEmpty() ? u"PUBLIC"_s : roles.join(u", "_s);
    const bool revoke = permission.isTrue(u"revoke"_s);
    QStringList list;
    for (const bool isGrantable : {false, true}) {
        QStringList rights = isGrantable ? grantable : plain;
        if (rights.isEmpty())
            continue;
        for (QString &one : rights)
            one += columns;
        const QString body = rights.join(u", "_s) + u" ON "_s + word + u' ' + target;
        const QString option = isGrantable ? u" WITH GRANT OPTION"_s : QString();
        list.append(revoke ? QString(u"REVOKE "_s + body + u" FROM "_s + to)
                           : QString(u"GRANT "_s + body + u" TO "_s + to + option));
    }
    return list;
}

} // namespace relvar::pgmodeler
