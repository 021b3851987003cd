#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/uses.h"
#include "generators/dialects/postgresql/wording.h"

#include <QRegularExpression>

#include <algorithm>

// Publications and subscriptions.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

// What a list of FOR TABLE ..., TABLES IN SCHEMA ... names.
struct Published
{
    QList<PublishedTable> tables; // without their places in the draft
    QList<QSet<Id>> uses;         // of their filters
    QList<Ref<Schema>> schemas;
};

// Nothing when a table or a column is not known.
std::optional<Published> publishedOf(Reading &reading, Nodes objects)
{
    Draft &draft = reading.draft;
    const StatementText &source = reading.text;
    Published result;
    for (size_t i = 0; i < objects.size(); ++i) {
        const PgQuery__PublicationObjSpec &one = *objects[i]->publication_obj_spec;
        if (one.pubobjtype ==
            PG_QUERY__PUBLICATION_OBJ_SPEC_TYPE__PUBLICATIONOBJ_TABLES_IN_CUR_SCHEMA) {
            result.schemas.append(Ref<Schema>(draft.schemaToCreateIn({})));
            continue;
        }
        if (!one.pubtable) {
            result.schemas.append(Ref<Schema>(draft.schema(text(one.name)).id));
            continue;
        }
        const PgQuery__PublicationTable &from = *one.pubtable;
        PublishedTable made;
        made.table = Ref<Table>(draft.relation(nameOf(*from.relation)));
        if (!draft.get<Table>(made.table))
            return std::nullopt;
        for (const QString &name : strings(RELVAR_NODES(from, columns))) {
            const Column *column = draft.column(made.table, name);
            if (!column)
                return std::nullopt;
            made.columns.append(Ref<Column>(column->id));
        }
        QSet<Id> uses;
        if (from.where_clause) {
            const int begin = source.at(from.relation->location);
            const int where = source.find({begin, source.count()}, "WHERE");
            if (where >= 0 && source.is(where + 1, "("))
                made.filter = source.expression(source.inside(where + 1));
            uses = usesOf(draft, from.where_clause->base, made.table);
        }
        result.tables.append(made);
        result.uses.append(uses);
    }
    return result;
}

void add(Draft &draft, Publication &publication, const Published &published)
{
    for (const Ref<Schema> schema : published.schemas)
        if (!publication.schemas.contains(schema))
            publication.schemas.append(schema);
    for (qsizetype i = 0; i < published.tables.size(); ++i) {
        PublishedTable &made = draft.add<PublishedTable>(publication.id, {});
        made.table = published.tables[i].table;
        made.columns = published.tables[i].columns;
        made.filter = published.tables[i].filter;
        draft.setUses(made.id, published.uses[i]);
    }
}

void drop(Draft &draft, Publication &publication, const Published &published)
{
    for (const Ref<Schema> schema : published.schemas)
        publication.schemas.removeOne(schema);
    for (const PublishedTable *held : draft.childrenOf<PublishedTable>(publication.id))
        if (std::any_of(published.tables.begin(), published.tables.end(),
                        [&](const PublishedTable &one) { return one.table == held->table; }))
            draft.remove(held->id);
}

void readPublished(Nodes options, Publication &publication)
{
    for (const PgQuery__Node *node : options) {
        const QString name = text(node->def_elem->defname);
        const QString value = node->def_elem->arg ? valueText(node->def_elem->arg) : u"true"_s;
        if (name == u"publish_via_partition_root") {
            publication.viaPartitionRoot = value == u"true" || value == u"on" || value == u"1";
        } else if (name == u"publish_generated_columns") {
            if (value == u"none")
                publication.options.remove(optionKey(name));
            else
                publication.options.insert(optionKey(name), u"stored"_s);
        } else if (name == u"publish") {
            QStringList changes;
            for (const QString &change : value.split(u','))
                changes.append(change.trimmed().toLower());
            publication.onInsert = changes.contains(u"insert");
            publication.onUpdate = changes.contains(u"update");
            publication.onDelete = changes.contains(u"delete");
            publication.onTruncate = changes.contains(u"truncate");
        }
    }
}

// A connection without its password, in either form that libpq takes.
QString withoutPassword(const QString &connection)
{
    static const QRegularExpression inUrl(u"^(\\w+://[^/@:]*):[^/@]*@"_s);
    static const QRegularExpression pair(
        u"\\s*\\bpassword\\s*=\\s*('(?:[^'\\\\]|\\\\.)*'|(?:[^\\s'\\\\]|\\\\.)*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression parameter(u"([?&])password=[^&]*&?"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    QString result = connection;
    if (result.contains(u"://"_s)) {
        result.replace(inUrl, u"\\1@"_s).replace(parameter, u"\\1"_s);
        while (result.endsWith(u'?') || result.endsWith(u'&'))
            result.chop(1);
        return result;
    }
    return result.remove(pair).trimmed();
}

QString passwordNote(const QString &before, const QString &after)
{
    return before.trimmed() == after ? QString() : Wording::tr("The password was left out.");
}

Subscription *subscriptionNamed(const Draft &draft, const char *name)
{
    return draft.get<Subscription>(draft.lookUp(Space::Subscription, {}, text(name)));
}

} // namespace

Outcome readPublication(Reading &reading, const PgQuery__CreatePublicationStmt &stmt)
{
    Draft &draft = reading.draft;
    const QString name = text(stmt.pubname);
    if (draft.lookUp(Space::Publication, {}, name))
        return refused(Wording::tr("There is already something called %1.").arg(name));
    const auto published = publishedOf(reading, RELVAR_NODES(stmt, pubobjects));
    if (!published)
        return unresolved();
    Publication &publication = draft.add<Publication>({}, name);
    publication.allTables = stmt.for_all_tables;
    readPublished(RELVAR_NODES(stmt, options), publication);
    add(draft, publication, *published);
    return imported();
}

Outcome readAlterPublication(Reading &reading, const PgQuery__AlterPublicationStmt &stmt)
{
    Draft &draft = reading.draft;
    Publication *publication =
        draft.get<Publication>(draft.lookUp(Space::Publication, {}, text(stmt.pubname)));
    if (!publication)
        return unresolved();
    const auto published = publishedOf(reading, RELVAR_NODES(stmt, pubobjects));
    if (!published)
        return unresolved();
    readPublished(RELVAR_NODES(stmt, options), *publication);
    if (stmt.n_pubobjects == 0)
        return imported();
    if (stmt.action == PG_QUERY__ALTER_PUBLICATION_ACTION__AP_DropObjects) {
        drop(draft, *publication, *published);
        return imported();
    }
    if (stmt.action == PG_QUERY__ALTER_PUBLICATION_ACTION__AP_SetObjects) {
        publication->schemas.clear();
        for (const PublishedTable *held : draft.childrenOf<PublishedTable>(publication->id))
            draft.remove(held->id);
    }
    add(draft, *publication, *published);
    return imported();
}

Outcome readSubscription(Reading &reading, const PgQuery__CreateSubscriptionStmt &stmt)
{
    const QString name = text(stmt.subname);
    if (subscriptionNamed(reading.draft, stmt.subname))
        return refused(Wording::tr("There is already something called %1.").arg(name));
    Subscription &subscription = reading.draft.add<Subscription>({}, name);
    subscription.connection = withoutPassword(text(stmt.conninfo));
    subscription.publications = strings(RELVAR_NODES(stmt, publication));
    readSettings(RELVAR_NODES(stmt, options), subscription.settings);
    return {Fate::Imported, passwordNote(text(stmt.conninfo), subscription.connection)};
}

Outcome readAlterSubscription(Reading &reading, const PgQuery__AlterSubscriptionStmt &stmt)
{
    Subscription *subscription = subscriptionNamed(reading.draft, stmt.subname);
    if (!subscription)
        return unresolved();
    const QStringList names = strings(RELVAR_NODES(stmt, publication));
    switch (stmt.kind) {
    case PG_QUERY__ALTER_SUBSCRIPTION_TYPE__ALTER_SUBSCRIPTION_OPTIONS:
    case PG_QUERY__ALTER_SUBSCRIPTION_TYPE__ALTER_SUBSCRIPTION_ENABLED:
        readSettings(RELVAR_NODES(stmt, options), subscription->settings);
        return imported();
    case PG_QUERY__ALTER_SUBSCRIPTION_TYPE__ALTER_SUBSCRIPTION_CONNECTION:
        subscription->connection = withoutPassword(text(stmt.conninfo));
        return {Fate::Imported, passwordNote(text(stmt.conninfo), subscription->connection)};
    case PG_QUERY__ALTER_SUBSCRIPTION_TYPE__ALTER_SUBSCRIPTION_SET_PUBLICATION:
        subscription->publications = names;
        return imported();
    case PG_QUERY__ALTER_SUBSCRIPTION_TYPE__ALTER_SUBSCRIPTION_ADD_PUBLICATION:
        for (const QString &name : names)
            if (!subscription->publications.contains(name))
                subscription->publications.append(name);
        return imported();
    case PG_QUERY__ALTER_SUBSCRIPTION_TYPE__ALTER_SUBSCRIPTION_DROP_PUBLICATION:
        for (const QString &name : names)
            subscription->publications.removeAll(name);
        return imported();
    default:
        return skipped(Wording::tr("Maintenance of a running database is not a definition."));
    }
}

Outcome readDropSubscription(Reading &reading, const PgQuery__DropSubscriptionStmt &stmt)
{
    if (const Subscription *subscription = subscriptionNamed(reading.draft, stmt.subname)) {
        reading.draft.remove(subscription->id);
        return imported();
    }
    return {stmt.missing_ok ? Fate::Imported : Fate::Skipped,
            Wording::tr("There is nothing to drop.")};
}

} // namespace relvar::postgresql
