#include "generators/pgmodeler/statements.h"

#include "generators/pgmodeler/names.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar::pgmodeler {

namespace {

struct Form
{
    QStringList (*write)(const Element &);
    Phase phase;
    const char *word; // in COMMENT ON and ALTER … OWNER TO; empty: neither here
    bool hasOwner = true;
};

const Form *formOf(const QString &name)
{
    static const QHash<QString, Form> forms{
        {u"role"_s, {objectSql, Phase::Roles, "ROLE", false}},
        {u"schema"_s, {objectSql, Phase::Schemas, "SCHEMA"}},
        {u"extension"_s, {objectSql, Phase::Schemas, "EXTENSION", false}},
        {u"usertype"_s, {objectSql, Phase::Objects, "TYPE"}},
        {u"domain"_s, {objectSql, Phase::Objects, "DOMAIN"}},
        {u"sequence"_s, {objectSql, Phase::Objects, "SEQUENCE"}},
        {u"collation"_s, {objectSql, Phase::Objects, "COLLATION"}},
        {u"table"_s, {tableSql, Phase::Tables, "TABLE"}},
        {u"foreigntable"_s, {tableSql, Phase::Tables, "FOREIGN TABLE"}},
        {u"constraint"_s, {constraintSql, Phase::Keys, "", false}},
        {u"index"_s, {indexSql, Phase::Details, "INDEX", false}},
        {u"function"_s, {programSql, Phase::Programs, "", false}},
        {u"procedure"_s, {programSql, Phase::Programs, "", false}},
        {u"view"_s, {viewSql, Phase::Views, "VIEW"}},
        {u"trigger"_s, {programSql, Phase::Details, "", false}},
        {u"rule"_s, {programSql, Phase::Details, "", false}},
        {u"policy"_s, {programSql, Phase::Details, "", false}},
        {u"genericsql"_s, {programSql, Phase::Details, "", false}},
        {u"permission"_s, {permissionSql, Phase::Access, "", false}}};
    const auto it = forms.constFind(name);
    return it == forms.cend() ? nullptr : &*it;
}

// What belongs to the drawing or to pgModeler itself, and what is done elsewhere.
bool isNoStatement(const QString &name)
{
    static const QSet<QString> names{u"database"_s, u"relationship"_s, u"textbox"_s, u"tag"_s,
                                     u"changelog"_s};
    return names.contains(name);
}

// These come with every database.
bool isBuiltIn(const Element &element)
{
    static const QSet<QString> languages{u"sql"_s, u"c"_s, u"plpgsql"_s, u"internal"_s};
    static const QSet<QString> spaces{u"pg_default"_s, u"pg_global"_s};
    const QString name = element.value(u"name"_s);
    return (element.name == u"language" && languages.contains(name)) ||
           (element.name == u"tablespace" && spaces.contains(name)) ||
           (element.name == u"role" && name == u"postgres");
}

// COMMENT ON a trigger, rule or policy names its table; on a routine, the types of its arguments.
QString commentTarget(const Element &element, const Form &form)
{
    const QString own = quoted(element.value(u"name"_s));
    const QString name = element.name;
    if (name == u"trigger" || name == u"rule" || name == u"policy" || name == u"constraint")
        return name.toUpper() + u' ' + own + u" ON "_s + element.value(u"table"_s);
    if (name == u"function" || name == u"procedure") {
        QStringList types;
        for (const Element *one : element.all(u"parameter"))
            if (!one->isTrue(u"out"_s) || one->isTrue(u"in"_s))
                types.append(typeText(one->child(u"type")));
        return name.toUpper() + u' ' + qualifiedName(element) + u'(' + types.join(u", "_s) + u')';
    }
    if (name == u"index")
        return u"INDEX "_s + element.value(u"table"_s).section(u'.', 0, -2) + u'.' + own;
    const bool stored = name == u"view" && element.isTrue(u"materialized"_s);
    return (stored ? u"MATERIALIZED VIEW"_s : QString::fromLatin1(form.word)) + u' ' +
           qualifiedName(element);
}

// Parents stand before what is made from them.
QList<const Element *> tablesInOrder(const Element &model)
{
    QList<const Element *> waiting;
    for (const Element &one : model.children)
        if (one.name == u"table" || one.name == u"foreigntable")
            waiting.append(&one);
    QList<const Element *> ordered;
    while (!waiting.isEmpty()) {
        const auto isFree = [&](const Element *one) {
            for (const QString &attribute : {u"inherits"_s, u"partition-of"_s, u"like"_s})
                for (const QString &parent : splitNames(one->value(attribute)))
                    for (const Element *other : std::as_const(waiting))
                        if (other != one && isNamed(*other, parent))
                            return false;
            return true;
        };
        auto next = std::find_if(waiting.begin(), waiting.end(), isFree);
        if (next == waiting.end())
            next = waiting.begin();
        ordered.append(*next);
        waiting.erase(next);
    }
    return ordered;
}

} // namespace

Written writeStatements(const Element &model)
{
    QMap<Phase, QList<WrittenStatement>> phases;
    Written result;
    const auto write = [&](const Element &element) {
        const Form *form = formOf(element.name);
        const QStringList statements = form ? form->write(element) : QStringList();
        const bool isPublic = element.name == u"schema" && element.value(u"name"_s) == u"public";
        if (statements.isEmpty() && !isPublic) {
            result.unknown.append(element);
            return;
        }
        for (const QString &sql : statements)
            phases[form->phase].append({sql, element.line, element.column});
        if (const QString column = element.value(u"owner-col"_s); !column.isEmpty())
            phases[Phase::Details].append(
                {u"ALTER SEQUENCE "_s + qualifiedName(element) + u" OWNED BY "_s + column,
                 element.line, element.column});
        const QString owner = element.childName(u"role");
        if (form->hasOwner && !owner.isEmpty())
            phases[Phase::Access].append(
                {u"ALTER "_s + commentTarget(element, *form) + u" OWNER TO "_s + quoted(owner),
                 element.line, element.column});
        if (const QString comment = element.childText(u"comment"); !comment.isEmpty())
            phases[Phase::Access].append(
                {u"COMMENT ON "_s + commentTarget(element, *form) + u" IS "_s + literal(comment),
                 element.line, element.column});
    };
    for (const Element *one : tablesInOrder(model))
        write(*one);
    for (const Element &one : model.children)
        if (one.name != u"table" && one.name != u"foreigntable" && !isNoStatement(one.name) &&
            !isBuiltIn(one))
            write(one);
    for (const QList<WrittenStatement> &phase : std::as_const(phases))
        result.statements += phase;
    return result;
}

} // namespace relvar::pgmodeler
