#include "generators/pgmodeler/names.h"
#include "generators/pgmodeler/statements.h"

using namespace Qt::StringLiterals;

namespace relvar::pgmodeler {

// A default as the user typed it; some end it like a statement.
static QString expression(QString text)
{
    text = text.trimmed();
    while (text.endsWith(u';'))
        text = text.chopped(1).trimmed();
    return text;
}

static QString columnText(const Element &column)
{
    QString text = quoted(column.value(u"name"_s)) + u' ' + typeText(column.child(u"type"));
    if (const QString collation = column.childName(u"collation"); !collation.isEmpty())
        text += u" COLLATE "_s + collation;
    if (column.isTrue(u"not-null"_s))
        text += u" NOT NULL"_s;
    const QString value = expression(column.value(u"default-value"_s));
    if (const QString identity = column.value(u"identity-type"_s); !identity.isEmpty()) {
        text += u" GENERATED "_s + identity + u" AS IDENTITY"_s;
        QStringList options;
        const auto option = [&](const QString &attribute, const QString &words) {
            if (const QString one = column.value(attribute); !one.isEmpty())
                options.append(words + one);
        };
        option(u"start"_s, u"START WITH "_s);
        option(u"increment"_s, u"INCREMENT BY "_s);
        option(u"min-value"_s, u"MINVALUE "_s);
        option(u"max-value"_s, u"MAXVALUE "_s);
        option(u"cache"_s, u"CACHE "_s);
        if (column.isTrue(u"cycle"_s))
            options.append(u"CYCLE"_s);
        if (!options.isEmpty())
            text += u" ("_s + options.join(u' ') + u')';
    } else if (column.isTrue(u"generated"_s)) {
        text += u" GENERATED ALWAYS AS ("_s + value + u") STORED"_s;
    } else if (const QString sequence = column.value(u"sequence"_s); !sequence.isEmpty()) {
        text += u" DEFAULT nextval("_s + literal(sequence) + u"::regclass)"_s;
    } else if (!value.isEmpty()) {
        text += u" DEFAULT "_s + value;
    }
    return text;
}

QStringList elementList(const Element &owner, QStringView childName)
{
    QStringList parts;
    for (const Element *one : owner.all(childName)) {
        QString text;
        if (const QString column = one->childName(u"column"); !column.isEmpty())
            text = quoted(column);
        else
            text = u'(' + one->childText(u"expression") + u')';
        if (const QString collation = one->childName(u"collation"); !collation.isEmpty())
            text += u" COLLATE "_s + collation;
        if (const QString chosen = one->childName(u"opclass"); !chosen.isEmpty())
            text += u' ' + chosen;
        if (one->isTrue(u"use-sorting"_s)) {
            text += one->value(u"asc-order"_s) == u"false" ? u" DESC"_s : u" ASC"_s;
            text += one->isTrue(u"nulls-first"_s) ? u" NULLS FIRST"_s : u" NULLS LAST"_s;
        }
        if (const Element *op = one->child(u"operator")) {
            QString name = op->value(u"signature"_s);
            if (name.isEmpty())
                name = op->value(u"name"_s);
            text += u" WITH "_s + name.section(u'(', 0, 0);
        }
        parts.append(text);
    }
    return parts;
}

static QString columnsOf(const Element &constraint, QStringView which)
{
    for (const Element *one : constraint.all(u"columns"))
        if (one->value(u"ref-type"_s) == which)
            return splitNames(one->value(u"names"_s)).join(u", "_s);
    return {};
}

static QString deferring(const Element &constraint)
{
    if (!constraint.isTrue(u"deferrable"_s))
        return {};
    return u" DEFERRABLE "_s + constraint.value(u"defer-type"_s);
}

static QString withFactor(const Element &element)
{
    const int factor = element.value(u"factor"_s).toInt();
    return factor > 0 && factor <= 100 ? u" WITH (fillfactor = "_s + QString::number(factor) + u')'
                                       : QString();
}

QString constraintText(const Element &constraint)
{
    const QString type = constraint.value(u"type"_s);
    const QString sources = columnsOf(constraint, u"src-columns");
    QString text = u"CONSTRAINT "_s + quoted(constraint.value(u"name"_s)) + u' ';
    if (type == u"pk-constr" || type == u"uq-constr") {
        text += type == u"pk-constr" ? u"PRIMARY KEY "_s : u"UNIQUE "_s;
        if (constraint.isTrue(u"nulls-not-distinct"_s))
            text += u"NULLS NOT DISTINCT "_s;
        text += u'(' + sources + u')' + withFactor(constraint) + deferring(constraint);
    } else if (type == u"ck-constr") {
        text += u"CHECK ("_s + constraint.childText(u"expression") + u')';
        if (constraint.isTrue(u"no-inherit"_s))
            text += u" NO INHERIT"_s;
    } else if (type == u"ex-constr") {
        const QString method = constraint.value(u"index-type"_s);
        text += u"EXCLUDE USING "_s + (method.isEmpty() ? u"gist"_s : method) + u" ("_s +
                elementList(constraint, u"excelement").join(u", "_s) + u')' +
                withFactor(constraint);
        if (const QString predicate = constraint.childText(u"expression"); !predicate.isEmpty())
            text += u" WHERE ("_s + predicate + u')';
        text += deferring(constraint);
    } else {
        text += u"FOREIGN KEY ("_s + sources + u") REFERENCES "_s +
                constraint.value(u"ref-table"_s) + u" ("_s + columnsOf(constraint, u"dst-columns") +
                u')';
        if (const QString match = constraint.value(u"comparison-type"_s); !match.isEmpty())
            text += u' ' + match;
        if (const QString action = constraint.value(u"del-action"_s); !action.isEmpty())
            text += u" ON DELETE "_s + action;
        if (const QString action = constraint.value(u"upd-action"_s); !action.isEmpty())
            text += u" ON UPDATE "_s + action;
        text += deferring(constraint);
    }
    return text;
}

static QStringList tableDetails(const Element &table, const QString &name)
{
    QStringList list;
    if (table.isTrue(u"rls-enabled"_s))
        list.append(u"ALTER TABLE "_s + name + u" ENABLE ROW LEVEL SECURITY"_s);
    if (table.isTrue(u"rls-forced"_s))
        list.append(u"ALTER TABLE "_s + name + u" FORCE ROW LEVEL SECURITY"_s);
    for (const Element *one : table.all(u"column"))
        if (const QString comment = one->childText(u"comment");
            !comment.isEmpty() && !one->inherited)
            list.append(u"COMMENT ON COLUMN "_s + name + u'.' + quoted(one->value(u"name"_s)) +
                        u" IS "_s + literal(comment));
    for (const Element *one : table.all(u"constraint"))
        if (const QString comment = one->childText(u"comment"); !comment.isEmpty())
            list.append(u"COMMENT ON CONSTRAINT "_s + quoted(one->value(u"name"_s)) + u" ON "_s +
                        name + u" IS "_s + literal(comment));
    return list;
}

// Partition keys: <partitioning type="RANGE"><partitionkey>…
static QString partitioning(const Element &table)
{
    const QString type = table.value(u"partitioning"_s);
    if (type.isEmpty())
        return {};
    return u" PARTITION BY "_s + type + u" ("_s +
           elementList(table, u"partitionkey").join(u", "_s) + u')';
}

static QString server(const Element &table)
{
    if (table.name != u"foreigntable")
        return {};
    QString text = u" SERVER "_s + quoted(table.childName(u"foreignserver"));
    if (const QString options = table.value(u"options"_s); !options.isEmpty())
        text += u" OPTIONS ("_s + options + u')';
    return text;
}

QStringList tableSql(const Element &table)
{
    const QString name = qualifiedName(table);
    const bool isPart = !table.value(u"partition-of"_s).isEmpty();
    QStringList rows;
    for (const Element *one : table.all(u"column"))
        if (!one->inherited && !isPart)
            rows.append(columnText(*one));
    if (const QString like = table.value(u"like"_s); !like.isEmpty())
        for (const QString &one : splitNames(like))
            rows.append(
                QString(u"LIKE "_s + one + u' ' + table.value(u"copy-options"_s)).trimmed());
    for (const Element *one : table.all(u"constraint"))
        if (one->value(u"type"_s) != u"fk-constr")
            rows.append(constraintText(*one));
    QString text = u"CREATE "_s;
    if (table.isTrue(u"unlogged"_s))
        text += u"UNLOGGED "_s;
    text += (table.name == u"foreigntable" ? u"FOREIGN TABLE "_s : u"TABLE "_s) + name;
    if (isPart) {
        text += u" PARTITION OF "_s + table.value(u"partition-of"_s);
        if (!rows.isEmpty())
            text += u" (\n    "_s + rows.join(u",\n    "_s) + u"\n)"_s;
        const QString bounds = table.value(u"bounds"_s);
        text += bounds.isEmpty() ? u" DEFAULT"_s : u' ' + bounds;
    } else {
        text += u" (\n    "_s + rows.join(u",\n    "_s) + u"\n)"_s;
    }
    if (const QString parents = table.value(u"inherits"_s); !parents.isEmpty())
        text += u" INHERITS ("_s + splitNames(parents).join(u", "_s) + u')';
    text += partitioning(table) + server(table);
    if (const QString storage = table.value(u"storage-params"_s); !storage.isEmpty())
        text += u" WITH ("_s + storage + u')';
    return QStringList{text} + tableDetails(table, name);
}

QStringList constraintSql(const Element &constraint)
{
    return {u"ALTER TABLE "_s + constraint.value(u"table"_s) + u" ADD "_s +
            constraintText(constraint)};
}

QStringList indexSql(const Element &index)
{
    QString text = u"CREATE "_s;
    if (index.isTrue(u"unique"_s))
        text += u"UNIQUE "_s;
    text += u"INDEX "_s + quoted(index.value(u"name"_s)) + u" ON "_s + index.value(u"table"_s);
    const QString method = index.value(u"index-type"_s);
    text += u" USING "_s + (method.isEmpty() ? u"btree"_s : method) + u" ("_s +
            elementList(index, u"idxelement").join(u", "_s) + u')';
    if (const Element *included = index.child(u"columns"))
        if (const QString names = splitNames(included->value(u"names"_s)).join(u", "_s);
            !names.isEmpty())
            text += u" INCLUDE ("_s + names + u')';
    if (index.isTrue(u"nulls-not-distinct"_s))
        text += u" NULLS NOT DISTINCT"_s;
    text += withFactor(index);
    if (const QString predicate = index.childText(u"predicate"); !predicate.isEmpty())
        text += u" WHERE ("_s + predicate + u')';
    return {text};
}

} // namespace relvar::pgmodeler
