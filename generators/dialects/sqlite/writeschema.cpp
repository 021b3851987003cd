#include "generators/conversion/standard.h"
#include "generators/dialects/notice.h"
#include "generators/dialects/sqlite/blockwriter.h"
#include "generators/dialects/sqlite/names.h"
#include "generators/dialects/sqlite/parser.h"
#include "generators/dialects/sqlite/traits.h"
#include "generators/dialects/sqlite/wording.h"
#include "model/kindinfo.h"
#include "model/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar::sqlite {

BlockWriter::BlockWriter(const Model &model, const DdlOptions &options, const Token &token,
                         QList<Unsupported> &unsupported)
    : m_model(model)
    , m_options(options)
    , m_token(token)
    , m_unsupported(unsupported)
    , m_native(sqlite::isNative(model))
    , m_adapter(m_native, token)
{
}

void BlockWriter::unsupported(Id id, const QString &sentence)
{
    m_unsupported.append({id, sentence});
}

bool BlockWriter::isTemporary(Id schema) const
{
    const Object *object = m_model.find(schema);
    return object && object->kind == Kind::Schema && object->name == u"temp";
}

QString BlockWriter::name(Id id) const
{
    return quotedName(m_names.value(id));
}

// SQLite has one space of names for all tables, views and indexes, whatever schema they are in.
QString BlockWriter::freeName(const QString &wanted, const Object &object)
{
    const auto take = [this](const QString &one) {
        const qsizetype before = m_taken.size();
        m_taken.insert(one.toLower());
        return m_taken.size() > before;
    };
    if (m_native || take(wanted))
        return wanted;
    const Object *schema = m_model.find(schemaOf(m_model, object.id));
    const QString longer = (schema ? schema->name : QString()) + u'_' + wanted;
    for (int i = 1;; ++i) {
        const QString one = i == 1 ? longer : longer + u'_' + QString::number(i);
        if (take(one))
            return one;
    }
}

// Tables in the order of their schemas, those that others reference first as far as that goes.
QList<const Table *> BlockWriter::tables() const
{
    QList<const Table *> all;
    QSet<Id> partitions;
    for (const Partition *partition : m_model.all<Partition>())
        partitions.insert(partition->table);
    for (const Schema *schema : m_model.all<Schema>())
        for (const Table *table : m_model.childrenOf<Table>(schema->id))
            if (!partitions.contains(table->id))
                all.append(table);
    QList<const Table *> ordered;
    QSet<Id> seen;
    // Depth first without recursion: a design may be one long chain.
    for (const Table *table : std::as_const(all)) {
        QList<std::pair<const Table *, bool>> stack{{table, false}};
        while (!stack.isEmpty()) {
            const auto [one, left] = stack.takeLast();
            if (left) {
                ordered.append(one);
                continue;
            }
            if (!one || seen.contains(one->id) || partitions.contains(one->id))
                continue;
            seen.insert(one->id);
            stack.append({one, true});
            const auto keys = m_model.childrenOf<Relationship>(one->id);
            for (auto it = keys.crbegin(); it != keys.crend(); ++it)
                stack.append({m_model.get<Table>((*it)->target), false});
        }
    }
    return ordered;
}

void BlockWriter::collectNames()
{
    const QList<const Table *> ordered = tables();
    for (const Table *table : ordered) {
        if (!m_model.childrenOf<Column>(table->id).isEmpty() ||
            table->options.contains(u"sqlite.module"_s))
            m_names.insert(table->id, freeName(table->name, *table));
    }
    for (const View *view : m_model.all<View>())
        m_names.insert(view->id, freeName(view->name, *view));
}

QList<Block> BlockWriter::run()
{
    collectNames();
    const QList<const Table *> ordered = tables();
    const int total = int(ordered.size());
    for (int i = 0; i < total && !m_token.cancelled(); ++i) {
        if (i % 16 == 0)
            m_token.report(i, total);
        if (m_names.contains(ordered[i]->id))
            writeTable(*ordered[i]);
        else
            unsupported(ordered[i]->id, Wording::tr("A table of SQLite needs a column: “%1” has "
                                                    "none and is left out.")
                                            .arg(displayName(m_model, ordered[i]->id)));
    }
    writeViews();
    for (const Table *table : ordered)
        if (m_written.contains(table->id))
            for (const Trigger *trigger : m_model.childrenOf<Trigger>(table->id))
                writeTrigger(*trigger, *table, table->parent);
    for (const View *view : m_model.all<View>())
        if (m_written.contains(view->id))
            for (const Trigger *trigger : m_model.childrenOf<Trigger>(view->id))
                writeTrigger(*trigger, *view, view->parent);
    for (const Statement *statement : m_model.all<Statement>())
        writeStatement(*statement);
    reportOthers();
    std::stable_sort(m_blocks.begin(), m_blocks.end(),
                     [](const Block &a, const Block &b) { return a.phase < b.phase; });
    return m_blocks;
}

void BlockWriter::writeIndex(const Index &index, const Table &table)
{
    const QString shown = displayName(m_model, index.id);
    if (!index.method.isEmpty() && index.method != u"btree" && index.method != u"hash") {
        unsupported(
            index.id,
            Wording::tr("SQLite has no indexes by %1: %2 is left out.").arg(index.method, shown));
        return;
    }
    if (!index.include.isEmpty())
        unsupported(index.id, Wording::tr("SQLite keeps no further columns in %1.").arg(shown));
    if (index.nullsNotDistinct)
        unsupported(
            index.id,
            Wording::tr("For SQLite, NULL is never the same as NULL in the key %1.").arg(shown));
    const QString wanted = index.name.isEmpty() ? table.name + u"_idx"_s : index.name;
    Block block{index.id, table.id, Block::IndexBlock, {}, {}, {}};
    block.text = (index.unique ? u"CREATE UNIQUE INDEX "_s : u"CREATE INDEX "_s) +
                 (isTemporary(table.parent) ? u"temp."_s : QString()) +
                 quotedName(freeName(wanted, index)) + u" ON "_s + name(table.id) + u" ("_s +
                 partList(index.parts) + u')';
    if (!index.predicate.isEmpty())
        block.text += u" WHERE "_s + m_adapter.expression(index.predicate);
    block.text += u";\n"_s;
    if (const auto refusal = m_adapter.refusal(block.text)) {
        unsupported(index.id, Wording::tr("The index %1 is left out. %2").arg(shown, *refusal));
        return;
    }
    m_blocks.append(block);
}

QString BlockWriter::viewText(const View &view) const
{
    QString text =
        (isTemporary(view.parent) ? u"CREATE TEMP VIEW "_s : u"CREATE VIEW "_s) + name(view.id);
    QStringList columns;
    for (const QString &column : view.columnNames)
        columns.append(quotedName(column));
    if (!columns.isEmpty())
        text += u" ("_s + columns.join(u", "_s) + u')';
    return text + u" AS\n"_s + m_adapter.expression(view.query.trimmed()) + u";\n"_s;
}

// SQLite takes a view before what it reads; of another design, only what can be read is written.
void BlockWriter::writeViews()
{
    QList<const View *> waiting;
    for (const Schema *schema : m_model.all<Schema>())
        waiting += m_model.childrenOf<View>(schema->id);
    QHash<Id, QString> refusals;
    for (qsizetype before = waiting.size() + 1; before > waiting.size();) {
        before = waiting.size();
        QList<const View *> later;
        for (const View *view : std::as_const(waiting)) {
            Block block{view->id, view->parent, Block::ViewBlock, viewText(*view), {}, {}};
            auto refusal = m_adapter.refusal(block.text);
            if (!refusal) {
                refusal = m_adapter.refusalOfQuery(u"SELECT * FROM "_s + name(view->id));
                if (refusal)
                    (void)m_adapter.refusal(u"DROP VIEW "_s + name(view->id));
            }
            if (refusal) {
                refusals.insert(view->id, *refusal);
                later.append(view);
                continue;
            }
            block.drop = u"DROP VIEW "_s + (isTemporary(view->parent) ? u"temp."_s : QString()) +
                         name(view->id) + u";\n"_s;
            m_written.insert(view->id);
            m_blocks.append(block);
            if (view->type != ViewType::Plain)
                unsupported(view->id, Wording::tr("SQLite keeps no results: “%1” becomes a view.")
                                          .arg(displayName(m_model, view->id)));
        }
        waiting = later;
    }
    for (const View *view : m_model.all<View>())
        for (const Index *index : m_model.childrenOf<Index>(view->id))
            unsupported(index->id, Wording::tr("SQLite has no indexes of views: %1 is left out.")
                                       .arg(displayName(m_model, index->id)));
    for (const View *view : std::as_const(waiting))
        unsupported(view->id, Wording::tr("The view “%1” is left out. %2")
                                  .arg(displayName(m_model, view->id), refusals.value(view->id)));
}

void BlockWriter::writeTrigger(const Trigger &trigger, const Object &owner, Id schema)
{
    const QString shown = displayName(m_model, trigger.id);
    if (trigger.body.trimmed().isEmpty()) {
        unsupported(trigger.id, Wording::tr("SQLite has no functions for triggers to call: %1 is "
                                            "left out.")
                                    .arg(shown));
        return;
    }
    QStringList columns;
    for (const Id id : trigger.updateOf)
        if (const Object *column = m_model.find(id))
            columns.append(quotedName(column->name));
    if (const QString more = trigger.options.value(u"sqlite.update_of"_s); !more.isEmpty())
        columns.append(more);
    const bool temporary =
        isTemporary(schema) || trigger.options.value(u"sqlite.temporary"_s) == u"true";
    Block block{trigger.id, owner.id, Block::TriggerBlock, {}, {}, {}};
    block.text = (temporary ? u"CREATE TEMP TRIGGER "_s : u"CREATE TRIGGER "_s) +
                 quotedName(trigger.name) + u"\n    "_s;
    block.text += trigger.timing == TriggerTiming::Before  ? u"BEFORE "_s
                  : trigger.timing == TriggerTiming::After ? u"AFTER "_s
                                                           : u"INSTEAD OF "_s;
    block.text += trigger.onInsert    ? u"INSERT"_s
                  : trigger.onDelete  ? u"DELETE"_s
                  : columns.isEmpty() ? u"UPDATE"_s
                                      : u"UPDATE OF "_s + columns.join(u", "_s);
    block.text += u" ON "_s + name(owner.id) + u"\n    FOR EACH ROW"_s;
    if (!trigger.condition.isEmpty())
        block.text += u" WHEN "_s + m_adapter.expression(trigger.condition);
    block.text += u'\n' + trigger.body.trimmed() + u";\n"_s;
    if (const auto refusal = m_adapter.refusal(block.text)) {
        unsupported(trigger.id, Wording::tr("The trigger %1 is left out. %2").arg(shown, *refusal));
        return;
    }
    if (trigger.onInsert + trigger.onDelete + trigger.onUpdate > 1)
        unsupported(
            trigger.id,
            Wording::tr("A trigger of SQLite has one event: %1 keeps its first one.").arg(shown));
    m_blocks.append(block);
}

// "DROP TABLE x" for a kept "CREATE VIRTUAL TABLE x"; nothing for other statements.
static QString dropOf(const QString &statement)
{
    Parser parser(statement);
    parser.expect(u"CREATE");
    const bool temporary = parser.accept(u"TEMP") || parser.accept(u"TEMPORARY");
    parser.accept(u"UNIQUE");
    parser.accept(u"VIRTUAL");
    QString kind;
    for (const QStringView one : {u"TABLE", u"INDEX", u"VIEW", u"TRIGGER"})
        if (parser.accept(one))
            kind = one.toString();
    parser.acceptAll({u"IF", u"NOT", u"EXISTS"});
    const QString name = parser.qualifiedName();
    if (parser.failed() || kind.isEmpty())
        return {};
    return u"DROP "_s + kind + u" IF EXISTS "_s + (temporary ? u"temp."_s : QString()) +
           quotedName(name) + u";\n"_s;
}

void BlockWriter::writeStatement(const Statement &statement)
{
    if (!m_native) {
        unsupported(statement.id, Wording::tr("A statement for another database is left out: %1")
                                      .arg(QString(statement.text).simplified().left(60)));
        return;
    }
    Block block{statement.id, statement.parent, Block::StatementBlock, {}, {}, {}};
    block.text = statement.text.trimmed() + u";\n"_s;
    block.drop = dropOf(statement.text);
    if (block.drop.isEmpty())
        block.lasting = Wording::tr("What this statement did cannot be undone: %1")
                            .arg(QString(statement.text).simplified().left(60));
    m_blocks.append(block);
}

// Kinds that SQLite lacks. Types of their own go into the columns.
void BlockWriter::reportOthers()
{
    QList<const Object *> others;
    m_model.forEach([&](const Object &object) {
        if (isOfPostgresqlAlone(object.kind))
            others.append(&object);
        switch (object.kind) {
        case Kind::Role:
        case Kind::Sequence:
        case Kind::Routine:
            others.append(&object);
            break;
        case Kind::DefaultPrivileges:
        case Kind::Grant:
            if (m_options.grants)
                others.append(&object);
            break;
        case Kind::Schema:
            if (!static_cast<const Schema &>(object).external)
                others.append(&object);
            break;
        default:
            break;
        }
    });
    sortForReport(m_model, others);
    for (const Object *object : std::as_const(others))
        unsupported(object->id,
                    Wording::tr("SQLite has no such kind of object: %1 “%2” is left out.")
                        .arg(kindLabel(object->kind), displayName(m_model, object->id)));
}

QList<Block> createBlocks(const Model &model, const DdlOptions &options, const Token &token,
                          QList<Unsupported> &unsupported)
{
    if (!needsStandard(model, traits()))
        return BlockWriter(model, options, token, unsupported).run();
    const StandardDesign standard = standardDesign(model, traits());
    unsupported += standard.losses();
    return BlockWriter(standard.model, options, token, unsupported).run();
}

} // namespace relvar::sqlite
