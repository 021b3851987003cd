#include "generators/conversion/standardizer.h"

#include "generators/conversion/wording.h"
#include "generators/dialects/postgresql/names.h"
#include "generators/dialects/sqlite/names.h"
#include "model/names.h"

using namespace Qt::StringLiterals;

namespace relvar {

QList<Unsupported> StandardDesign::losses() const
{
    QList<Unsupported> list;
    for (const StandardNote &one : notes)
        if (one.verdict == Verdict::Lost)
            list.append({one.id, one.text});
    return list;
}

// TimescaleDB is an extension of PostgreSQL.
static QString wordsOf(const DialectTraits &traits)
{
    return traits.key == u"timescaledb" ? u"postgresql"_s : traits.key;
}

bool needsStandard(const Model &model, const DialectTraits &target)
{
    const DialectTraits &source = dialectOf(model).traits();
    return source.key != target.key && wordsOf(source) != u"postgresql";
}

StandardDesign standardDesign(const Model &model, const DialectTraits &target)
{
    return Standardizer(model, target).run();
}

Standardizer::Standardizer(const Model &model, const DialectTraits &target)
    : m_model(model)
    , m_target(target)
    , m_words(wordsOf(target))
    , m_rules(dialectOf(model).traits().key == u"mysql" ? SourceRules::Mysql : SourceRules::Sqlite)
    , m_edit(model)
{
}

QString Standardizer::shown(Id id) const
{
    return displayName(m_model, id);
}

QMap<QString, QString> Standardizer::optionsOf(const Object &object) const
{
    QMap<QString, QString> own;
    for (auto it = object.options.cbegin(); it != object.options.cend(); ++it)
        if (it.key().startsWith(isMysql() ? u"mysql."_s : u"sqlite."_s))
            own.insert(it.key(), *it);
    return own;
}

StandardDesign Standardizer::run()
{
    for (const Project *project : m_model.all<Project>()) {
        m_edit.set(project->id, &Project::dialect, u"postgresql"_s);
        m_edit.set(project->id, &Project::preamble, QString());
    }
    standardizeSchemas();
    leaveOutTables();
    standardizeNames();
    decideTypes();
    for (const Table *table : m_model.all<Table>())
        if (m_edit.model().contains(table->id))
            standardizeTable(*table);
    // What they reference has its keys now.
    for (const Table *table : m_model.all<Table>())
        if (m_edit.model().contains(table->id))
            standardizeReferences(*table);
    standardizeViews();
    standardizePrograms();
    standardizeAccess();
    return {m_edit.model(), m_notes};
}

// What SQLite has for the session alone. Only tables can be so elsewhere.
void Standardizer::standardizeSession(const Schema &schema)
{
    for (const View *view : m_model.childrenOf<View>(schema.id)) {
        lose(view->id, ConversionWords::tr("The view “%1” of the session alone is left out.")
                           .arg(shown(view->id)));
        remove(view->id);
    }
    if (isFor(u"mysql")) // where temporary tables stand among the others
        m_edit.set(schema.id, &Object::name, u"public"_s);
}

// "public" is where PostgreSQL keeps what is in no schema of its own; it is there already.
void Standardizer::standardizeSchemas()
{
    const auto isDefault = [](const Schema &schema) {
        return schema.external &&
               (schema.name == u"default" || schema.name == u"main" || schema.name == u"public");
    };
    for (const Schema *schema : m_model.all<Schema>()) {
        if (isDefault(*schema))
            m_edit.set(schema->id, &Object::name, u"public"_s);
        else if (!isMysql() && schema->name == u"temp")
            standardizeSession(*schema);
        else if (isFor(u"postgresql"))
            m_edit.set(schema->id, &Schema::external, schema->name == u"public");
        if (isFor(u"postgresql") && schema->name.startsWith(u"pg_")) // which are the server's own
            rename(schema->id, fitted(u'_' + schema->name));
        bool loose = false;
        for (const Table *table : m_model.childrenOf<Table>(schema->id)) {
            const QString collation = optionsOf(*table).value(u"mysql.collation"_s);
            loose = loose || collation.isEmpty() || collation.endsWith(u"_ci");
        }
        if (isMysql() && loose)
            lose(schema->id,
                 ConversionWords::tr("MySQL compares texts of “%1” without regard to the case of "
                                     "letters; %2 does not.")
                     .arg(schema->name, m_target.label));
    }
}

// Tables that are the affair of an extension of SQLite, and those without a column.
void Standardizer::leaveOutTables()
{
    for (const Table *table : m_model.all<Table>()) {
        const QString module = optionsOf(*table).value(u"sqlite.module"_s);
        if (module.isEmpty())
            continue;
        lose(table->id,
             ConversionWords::tr("The table “%1” is made by the module %2 of SQLite, which "
                                 "has no counterpart: it is left out.")
                 .arg(shown(table->id), module));
        remove(table->id);
    }
}

// Names that are too long keep their start and end in a number that only they have.
QString Standardizer::fitted(const QString &name) const
{
    const qsizetype most = std::max(m_target.identifierBytes, 24);
    if (name.toUtf8().size() <= most)
        return name;
    quint32 sum = 2166136261u;
    for (const char byte : name.toUtf8())
        sum = (sum ^ quint8(byte)) * 16777619u;
    QString start = name;
    while (start.toUtf8().size() > most - 9) {
        start.chop(1);
        if (!start.isEmpty() && start.back().isHighSurrogate())
            start.chop(1);
    }
    return start + u'_' + QString::number(sum, 16).rightJustified(8, u'0');
}

QString Standardizer::freeName(Id scope, const QString &wanted, const QString &owner)
{
    QSet<QString> &taken = m_taken[scope];
    const bool exact = isFor(u"postgresql");
    const auto key = [&](const QString &name) { return exact ? name : name.toLower(); };
    QString name = fitted(wanted);
    if (taken.contains(key(name)) && !owner.isEmpty())
        name = fitted(owner + u'_' + wanted);
    const QString base = name;
    for (int number = 2; taken.contains(key(name)); ++number)
        name = fitted(base + u'_' + QString::number(number));
    taken.insert(key(name));
    return name;
}

void Standardizer::rename(Id id, const QString &name)
{
    const Object *object = m_model.find(id);
    if (!object || object->name == name)
        return;
    m_edit.set(id, &Object::name, name);
    const int most = m_target.identifierBytes;
    const QString renamed = ConversionWords::tr("“%1” is called “%2”").arg(shown(id), name);
    const QString why =
        object->name.toUtf8().size() > most
            ? ConversionWords::tr("a name in %1 has %n byte(s) at most.", nullptr, most)
                  .arg(m_target.label)
            : ConversionWords::tr("%1 knows something else by that name.").arg(m_target.label);
    note(id, Verdict::Emulated, renamed + u": "_s + why);
}

// Every table of PostgreSQL has these columns already.
QString Standardizer::columnName(const QString &name) const
{
    static const QSet<QString> taken{u"tableoid"_s, u"xmin"_s, u"cmin"_s,
                                     u"xmax"_s,     u"cmax"_s, u"ctid"_s};
    return fitted(isFor(u"postgresql") && taken.contains(name) ? QString(name + u'_') : name);
}

void Standardizer::renameIn(const Table &table)
{
    const QString owner = m_edit.model().find(table.id)->name;
    for (const Column *column : m_model.childrenOf<Column>(table.id)) {
        rename(column->id, columnName(column->name));
        // The sequence that PostgreSQL makes for it.
        m_taken[table.parent].insert(owner + u'_' + column->name + u"_seq"_s);
    }
    const bool shared = !isFor(u"mysql");
    for (const Key *key : m_model.childrenOf<Key>(table.id)) {
        if (key->type == KeyType::Primary && key->name.isEmpty()) {
            m_taken[table.parent].insert(owner + u"_pkey"_s);
            continue;
        }
        if (key->name.isEmpty()) {
            QString usual = owner;
            for (const IndexPart &part : key->parts)
                usual += u'_' + nameOf(m_model, part.column);
            m_taken[table.parent].insert(usual + u"_key"_s);
            continue;
        }
        const QString name = freeName(shared ? table.parent : table.id, key->name, owner);
        m_taken[table.id].insert(name);
        rename(key->id, name);
    }
    for (const Index *index : m_model.childrenOf<Index>(table.id))
        if (!index->name.isEmpty())
            rename(index->id, freeName(shared ? table.parent : table.id, index->name, owner));
    for (const Check *check : m_model.childrenOf<Check>(table.id))
        if (!check->name.isEmpty())
            rename(check->id, freeName(table.id, check->name, QString()));
    for (const Relationship *one : m_model.childrenOf<Relationship>(table.id))
        if (one->isPhysical() && !one->name.isEmpty())
            rename(one->id, freeName(table.id, one->name, QString()));
}

// Tables, views, sequences, indexes and types of a schema share their names.
void Standardizer::standardizeNames()
{
    const auto relation = [&](const Object &object) {
        rename(object.id, freeName(object.parent, object.name, QString()));
    };
    for (const Table *table : m_model.all<Table>())
        if (m_edit.model().contains(table->id))
            relation(*table);
    for (const View *view : m_model.all<View>())
        if (m_edit.model().contains(view->id))
            relation(*view);
    for (const Sequence *sequence : m_model.all<Sequence>())
        relation(*sequence);
    for (const Table *table : m_model.all<Table>())
        if (m_edit.model().contains(table->id))
            renameIn(*table);
}

QString Standardizer::quoted(const QString &name) const
{
    return isFor(u"sqlite") ? sqlite::quotedName(name) : postgresql::quotedName(name);
}

QString Standardizer::relationText(const Object &relation) const
{
    if (!isFor(u"postgresql"))
        return quoted(relation.name);
    const auto *table = m_edit.get<Table>(relation.id);
    return table && table->persistence == Persistence::Temporary
               ? quoted(relation.name)
               : postgresql::qualifiedName(m_edit.model(), relation.id);
}

NameScope Standardizer::scopeOf(const Table &table) const
{
    NameScope scope{m_rules, m_words, {}, {}};
    for (const Column *column : m_model.childrenOf<Column>(table.id))
        scope.columns.insert(column->name.toLower(), {m_edit.model().find(column->id)->name,
                                                      m_types.value(column->id).family});
    return scope;
}

// A name alone means what is in the same schema.
void Standardizer::addRelation(NameScope &scope, const Object &relation, Id schema) const
{
    const Object *now = m_edit.model().find(relation.id);
    if (!now)
        return;
    KnownRelation known{now->name, relationText(*now)};
    for (const Column *column : m_model.childrenOf<Column>(relation.id))
        known.families.insert(column->name.toLower(), m_types.value(column->id).family);
    const QString lower = relation.name.toLower();
    if (relation.parent == schema || !scope.relations.contains(lower))
        scope.relations.insert(lower, known);
    scope.relations.insert(nameOf(m_model, relation.parent).toLower() + u'.' + lower, known);
}

// Of the columns that share a name with others of another kind, the kind is not known.
NameScope Standardizer::scopeOfQueries(Id schema) const
{
    NameScope scope{m_rules, m_words, {}, {}};
    for (const Column *column : m_model.all<Column>()) {
        const Object *now = m_edit.model().find(column->id);
        if (!now)
            continue;
        const KnownColumn known{now->name, m_types.value(column->id).family};
        const auto it = scope.columns.find(column->name.toLower());
        if (it == scope.columns.end())
            scope.columns.insert(column->name.toLower(), known);
        else if (it->family != known.family)
            it->family = Family::Unknown;
    }
    for (const Table *table : m_model.all<Table>())
        addRelation(scope, *table, schema);
    return scope;
}

} // namespace relvar
