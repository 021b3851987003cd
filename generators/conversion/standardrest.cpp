#include "generators/conversion/standardizer.h"
#include "generators/conversion/wording.h"
#include "model/kindinfo.h"
#include "model/names.h"

// What tables say beside their columns; views, privileges.
namespace relvar {

using namespace Qt::StringLiterals;

void Standardizer::standardizeTable(const Table &table)
{
    standardizeColumns(table);
    standardizeKeys(table);
    standardizeIndexes(table);
    standardizeChecks(table);
    reportSettings(table);
}

void Standardizer::reportSettings(const Table &table)
{
    const QMap<QString, QString> options = optionsOf(table);
    const QString name = shown(table.id);
    const QString engine = options.value(u"mysql.engine"_s);
    if (!engine.isEmpty() && engine.compare(u"innodb"_s, Qt::CaseInsensitive) != 0)
        note(table.id, Verdict::Emulated,
             ConversionWords::tr("“%1” is no longer kept by the engine %2.").arg(name, engine));
    if (options.contains(u"mysql.partition"_s))
        lose(table.id, ConversionWords::tr("“%1” is written without its partitions: %2")
                           .arg(name, options.value(u"mysql.partition"_s).simplified().left(80)));
    if (options.contains(u"mysql.system_versioning"_s))
        lose(
            table.id,
            ConversionWords::tr("Former states of the rows of “%1” are no longer kept.").arg(name));
    if (options.contains(u"sqlite.without_rowid"_s))
        note(table.id, Verdict::Emulated,
             ConversionWords::tr("“%1” is no longer kept in the order of its key.").arg(name));
}

// A view may be over others: those that can be written go first.
void Standardizer::standardizeViews()
{
    QList<const View *> waiting;
    for (const View *view : m_model.all<View>())
        if (m_edit.model().contains(view->id))
            waiting.append(view);
    QHash<Id, NameScope> scopes;
    for (const Schema *schema : m_model.all<Schema>())
        scopes.insert(schema->id, scopeOfQueries(schema->id));
    QHash<Id, QString> refusals;
    for (qsizetype before = waiting.size() + 1; before > waiting.size();) {
        before = waiting.size();
        QList<const View *> later;
        for (const View *view : std::as_const(waiting)) {
            const Standardized made = standardQuery(view->query, scopes.value(view->parent));
            if (made.isRefused()) {
                refusals.insert(view->id, made.refusal);
                later.append(view);
                continue;
            }
            m_edit.set(view->id, &View::query, made.text);
            for (auto it = scopes.begin(); it != scopes.end(); ++it)
                addRelation(it.value(), *view, it.key());
        }
        waiting = later;
    }
    for (const View *view : std::as_const(waiting)) {
        lose(view->id, ConversionWords::tr("The view “%1” is left out. %2")
                           .arg(shown(view->id), refusals.value(view->id)));
        remove(view->id);
    }
}

// Accounts become roles, without the host from which they may come.
void Standardizer::standardizeAccess()
{
    QSet<QString> taken;
    for (const Role *role : m_model.all<Role>()) {
        const qsizetype at = role->name.lastIndexOf(u'@');
        QString name = at > 0 ? role->name.left(at) : role->name;
        if (taken.contains(name) || isFor(u"mysql"))
            name = role->name;
        if (name.startsWith(u"pg_") || name == u"public" || name == u"none")
            name = u'_' + name;
        name = fitted(name);
        taken.insert(name);
        m_edit.set(role->id, &Object::name, name);
        m_edit.modify<Role>(role->id, [&](Role &now) {
            now.attributes = at > 0 && !role->external ? u"LOGIN"_s : QString();
        });
    }
    static const QStringList known{u"ALL"_s,    u"ALL PRIVILEGES"_s, u"SELECT"_s,  u"INSERT"_s,
                                   u"UPDATE"_s, u"DELETE"_s,         u"TRIGGER"_s, u"REFERENCES"_s};
    for (const Grant *grant : m_model.all<Grant>()) {
        const Object *target = m_edit.model().find(grant->parent);
        bool fits = target && (target->kind == Kind::Table || target->kind == Kind::View);
        QStringList privileges;
        for (const QString &one : grant->privileges) {
            const QString upper = one.toUpper();
            fits = fits && known.contains(upper);
            privileges.append(upper == u"ALL PRIVILEGES" ? u"ALL"_s : upper);
        }
        if (fits && grant->columns.isEmpty()) {
            m_edit.set(grant->id, &Grant::privileges, privileges);
            continue;
        }
        lose(grant->id, ConversionWords::tr("The privileges %1 on “%2” are left out.")
                            .arg(grant->privileges.join(u", "_s), shown(grant->parent)));
        remove(grant->id);
    }
}

} // namespace relvar
