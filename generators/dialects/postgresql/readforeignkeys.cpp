#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/wording.h"

// Foreign keys become relationships with column pairs.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

ReferentialAction action(const char *letter)
{
    switch (letter ? *letter : 'a') {
    case 'r':
        return ReferentialAction::Restrict;
    case 'c':
        return ReferentialAction::Cascade;
    case 'n':
        return ReferentialAction::SetNull;
    case 'd':
        return ReferentialAction::SetDefault;
    default:
        return ReferentialAction::NoAction;
    }
}

// The pairs, when every column is known and as many are referenced as refer.
bool pair(const Draft &draft, Id own, const QStringList &columns, Id target,
          const QStringList &referenced, QList<ColumnPair> &pairs)
{
    QList<Ref<Column>> targets;
    if (referenced.isEmpty()) {
        const Key *key = draft.primaryKey(target);
        if (!key)
            return false;
        for (const IndexPart &part : key->parts)
            targets.append(part.column);
    }
    for (const QString &name : referenced) {
        const Column *column = draft.column(target, name);
        if (!column)
            return false;
        targets.append(Ref<Column>(column->id));
    }
    if (targets.size() != columns.size())
        return false;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Column *column = draft.column(own, columns.at(i));
        if (!column)
            return false;
        pairs.append({Ref<Column>(column->id), targets.at(i)});
    }
    return true;
}

// PostgreSQL 18: (room, PERIOD during)
bool hasPeriod(const StatementText &source, Range range)
{
    const int open = source.find(range, "KEY") >= 0 ? source.findOpen(range) : -1;
    if (open < 0)
        return false;
    const QList<Range> columns = source.split(source.inside(open));
    return !columns.isEmpty() && columns.last().end - columns.last().first == 2 &&
           source.is(columns.last().first, "PERIOD");
}

QString asStatement(const Reading &reading, const Table &table, const QString &name,
                    const QStringList &columns, Range range)
{
    QStringList quoted;
    for (const QString &column : columns)
        quoted.append(quotedName(column));
    if (hasPeriod(reading.text, range) && !quoted.isEmpty())
        quoted.last().prepend(u"PERIOD "_s);
    const int references = reading.text.find(range, "REFERENCES");
    return u"ALTER TABLE ONLY "_s + quotedName(reading.draft, table.id) + u" ADD CONSTRAINT "_s +
           quotedName(name) + u" FOREIGN KEY ("_s + quoted.join(u", "_s) + u") "_s +
           reading.text.slice({references, range.end});
}

QString lostReason(const Name &target)
{
    return Wording::
        tr("The table %1 that the foreign key references, or a column of the key, is not in the "
           "script.")
            .arg(target.schema.isEmpty() ? target.name : target.schema + u'.' + target.name);
}

} // namespace

Outcome readForeignKey(Reading &reading, Table &table, const PgQuery__Constraint &constraint,
                       Range range, const QStringList &ownColumns)
{
    Draft &draft = reading.draft;
    const QStringList columns =
        constraint.n_fk_attrs ? strings(RELVAR_NODES(constraint, fk_attrs)) : ownColumns;
    const QStringList referenced = strings(RELVAR_NODES(constraint, pk_attrs));
    const Name target = nameOf(*constraint.pktable);
    const Id targetId = draft.relation(target);
    QList<ColumnPair> pairs;
    const bool known =
        draft.get<Table>(targetId) && pair(draft, table.id, columns, targetId, referenced, pairs);
    if (!known && reading.command >= 0 && !reading.last)
        return unresolved();
    const QString name = isEmpty(constraint.conname)
                             ? draft.freeName(table.id, columns.join(u'_'), u"fkey"_s)
                             : text(constraint.conname);
    if (!known && reading.last && reading.command >= 0) {
        reading.keep(asStatement(reading, table, name, columns, range), lostReason(target),
                     &constraint.base);
        reading.hasKept = true;
        return kept(lostReason(target));
    }
    Relationship &made = draft.add<Relationship>(table.id, name);
    made.pairs = pairs;
    made.target = Ref<Table>(known ? targetId : Id());
    made.onDelete = action(constraint.fk_del_action);
    made.onUpdate = action(constraint.fk_upd_action);
    made.match = text(constraint.fk_matchtype) == u"f"   ? MatchType::Full
                 : text(constraint.fk_matchtype) == u"p" ? MatchType::Partial
                                                         : MatchType::Simple;
    made.deferrable = constraint.deferrable;
    made.initiallyDeferred = constraint.initdeferred;
    made.notValid = constraint.skip_validation;
    if (reading.text.find(range, "NOT", "ENFORCED") >= 0)
        made.options.insert(optionKey(u"not_enforced"_s), u"true"_s);
    if (hasPeriod(reading.text, range))
        made.options.insert(optionKey(u"period"_s), u"true"_s);
    for (const PgQuery__Node *node : RELVAR_NODES(constraint, fk_del_set_cols))
        if (const Column *column = draft.column(table.id, valueText(node)))
            made.setColumns.append(Ref<Column>(column->id));
    if (!known)
        reading.session.foreignKeys.append(
            {made.id, target, draft.searchPath(), columns, referenced,
             asStatement(reading, table, name, columns, range), reading.piece});
    return imported();
}

void resolveLaterForeignKeys(Session &session,
                             const std::function<void(const LaterForeignKey &)> &lost)
{
    Draft &draft = session.draft;
    const QStringList path = draft.searchPath();
    for (const LaterForeignKey &later : std::as_const(session.foreignKeys)) {
        Relationship *relationship = draft.get<Relationship>(later.relationship);
        if (!relationship)
            continue;
        draft.setSearchPath(later.path);
        const Id target = draft.relation(later.target);
        QList<ColumnPair> pairs;
        if (draft.get<Table>(target) &&
            pair(draft, relationship->parent, later.columns, target, later.referenced, pairs)) {
            relationship->pairs = pairs;
            relationship->target = Ref<Table>(target);
            continue;
        }
        Statement &made = draft.add<Statement>({}, {});
        made.rank = int(later.piece) + 1;
        made.text = later.text;
        made.reason = lostReason(later.target);
        made.after = {Ref<Object>(relationship->parent)};
        draft.remove(relationship->id);
        lost(later);
    }
    draft.setSearchPath(path);
}

} // namespace relvar::postgresql
