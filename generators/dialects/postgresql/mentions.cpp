#include "generators/dialects/postgresql/mentions.h"

#include "generators/dialects/postgresql/parsetree.h"
#include "model/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <pg_query.h>

using namespace Qt::StringLiterals;

namespace relvar::postgresql {

static bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

Mentions::Mentions(const Model &model)
{
    model.forEach([&](const Object &object) {
        switch (object.kind) {
        case Kind::Table:
        case Kind::View:
        case Kind::Sequence:
        case Kind::Routine:
        case Kind::EnumType:
        case Kind::Domain:
        case Kind::CompositeType:
        case Kind::BaseType:
        case Kind::RangeType:
        case Kind::Collation:
        case Kind::Operator:
        case Kind::OperatorClass:
        case Kind::AccessMethod:
        case Kind::TextSearchDictionary:
        case Kind::TextSearchConfiguration: {
            const Object *schema = model.find(object.parent);
            m_byName[object.name].append({schema ? schema->name : QString(), object.id});
            if (object.kind == Kind::Operator)
                m_operators.append(object.name);
            if (object.kind == Kind::RangeType)
                addMultirange(static_cast<const RangeType &>(object), schema);
            break;
        }
        case Kind::Statement:
            for (const QString &name : static_cast<const Statement &>(object).creates) {
                const QString last = name.section(u'.', -1);
                m_byName[last].append({name.section(u'.', 0, -2), object.id});
                if (std::none_of(last.begin(), last.end(), isNamePart))
                    m_operators.append(last);
            }
            break;
        default:
            break;
        }
    });
}

// The name of the multirange type, or the one that the server makes of the name of the range.
void Mentions::addMultirange(const RangeType &range, const Object *schema)
{
    QString name = writtenName(range.multirangeName).name;
    if (name.isEmpty() && range.name.contains(u"range"))
        name = QString(range.name).replace(range.name.indexOf(u"range"), 5, u"multirange"_s);
    else if (name.isEmpty())
        name = range.name + u"_multirange"_s;
    m_byName[name].append({schema ? schema->name : QString(), range.id});
}

bool Mentions::worthParsing(const QString &sql) const
{
    for (const QString &name : m_operators)
        if (sql.contains(name))
            return true;
    for (qsizetype i = 0; i < sql.size();) {
        if (!isNamePart(sql[i])) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < sql.size() && isNamePart(sql[end]))
            ++end;
        const QString word = sql.mid(i, end - i);
        if (m_byName.contains(word) || m_byName.contains(word.toLower()))
            return true;
        // A quoted name may hold anything.
        if (i > 0 && sql[i - 1] == u'"')
            return true;
        i = end;
    }
    return false;
}

void Mentions::add(const QString &schema, const QString &name, QSet<Id> &found) const
{
    const auto it = m_byName.constFind(name);
    if (it == m_byName.constEnd())
        return;
    for (const Named &named : *it)
        if (schema.isEmpty() || named.schema.isEmpty() || named.schema == schema)
            found.insert(named.id);
}

void Mentions::collectNames(const QJsonArray &names, QSet<Id> &found) const
{
    const auto text = [&](qsizetype i) {
        return names[i].toObject()["String"_L1].toObject()["sval"_L1].toString();
    };
    if (!names.isEmpty())
        add(names.size() > 1 ? text(names.size() - 2) : QString(), text(names.size() - 1), found);
}

void Mentions::collect(const QJsonValue &node, QSet<Id> &found) const
{
    if (node.isArray()) {
        const QJsonArray array = node.toArray();
        for (const QJsonValue &element : array)
            collect(element, found);
        return;
    }
    if (!node.isObject())
        return;
    const QJsonObject object = node.toObject();
    if (object.contains("relname"_L1))
        add(object["schemaname"_L1].toString(), object["relname"_L1].toString(), found);
    for (const QLatin1String key : {"funcname"_L1, "names"_L1, "collname"_L1, "name"_L1})
        if (const QJsonValue names = object[key]; names.isArray())
            collectNames(names.toArray(), found);
    // 'schema.sequence'::regclass
    if (const QJsonValue text = object["sval"_L1]; text.isObject()) {
        const QStringList parts = text["sval"_L1].toString().split(u'.');
        if (parts.size() <= 2)
            add(parts.size() == 2 ? parts.first() : QString(), parts.last(), found);
    }
    for (auto it = object.begin(); it != object.end(); ++it)
        if (it->isObject() || it->isArray())
            collect(*it, found);
}

QSet<Id> Mentions::in(const QString &sql)
{
    if (const auto it = m_known.constFind(sql); it != m_known.constEnd())
        return *it;
    QSet<Id> found;
    if (worthParsing(sql)) {
        bool parsed = false;
        for (const QString &frame :
             {u"%1"_s, u"SELECT %1"_s, u"CREATE FUNCTION x() RETURNS int LANGUAGE sql %1"_s,
              u"CREATE AGGREGATE x(int) (%1)"_s}) {
            const QByteArray text = QString(frame).replace(u"%1"_s, sql).toUtf8();
            PgQueryParseResult result = pg_query_parse(text.constData());
            if (!result.error) {
                collect(QJsonDocument::fromJson(result.parse_tree).object().value("stmts"_L1),
                        found);
                parsed = true;
            }
            pg_query_free_parse_result(result);
            if (parsed)
                break;
        }
        if (!parsed) {
            QString word;
            const QString ended = sql + u' ';
            for (const QChar c : ended) {
                if (isNamePart(c)) {
                    word += c;
                } else if (!word.isEmpty()) {
                    add({}, word, found);
                    word.clear();
                }
            }
        }
    }
    m_known.insert(sql, found);
    return found;
}

} // namespace relvar::postgresql
