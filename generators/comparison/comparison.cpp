#include "generators/comparison/comparison.h"

#include "generators/comparison/canonical.h"
#include "generators/conversion/counterpart.h"
#include "generators/difftext.h"
#include "generators/difftextvalues.h"
#include "generators/lens/typeparts.h"
#include "model/diff.h"
#include "model/edit.h"
#include "model/names.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

QString placeOf(const Model &model, Id id)
{
    QStringList names = path(model, id);
    names.removeAll(QString());
    return singleLine(names.join(u'.'));
}

QString ownName(const Model &model, const Object &object)
{
    if (!object.name.isEmpty())
        return singleLine(object.name);
    if (object.kind == Kind::Relationship)
        return u"→ "_s + displayName(model, static_cast<const Relationship &>(object).target);
    return {};
}

// Who owns what, and who may do what, in the database of a design that knows nobody.
void leaveOutRoles(Edit &edit, const Model &design)
{
    if (!design.all<Role>().isEmpty())
        return;
    QList<Id> ids;
    edit.model().forEach([&](const Object &object) {
        if (object.kind == Kind::Role || object.kind == Kind::Grant ||
            object.kind == Kind::DefaultPrivileges)
            ids.append(object.id);
    });
    (void)edit.remove(ids);
}

// "serial" is a word of scripts: a database has a whole number, a sequence and a default.
void foldSerials(Edit &edit, const Model &design)
{
    static const QHash<QString, QString> numbers{{u"serial"_s, u"integer"_s},
                                                 {u"bigserial"_s, u"bigint"_s},
                                                 {u"smallserial"_s, u"smallint"_s}};
    QList<Id> sequences;
    for (const Column *column : design.all<Column>()) {
        const QString number = numbers.value(typeParts(column->type.text).name);
        const Column *other = edit.get<Column>(column->id);
        if (number.isEmpty() || !other || typeParts(other->type.text).name != number ||
            !other->defaultValue.startsWith("nextval("_L1))
            continue;
        for (const Id id : edit.model().referrers(column->id))
            if (edit.get<Sequence>(id))
                sequences.append(id);
        edit.modify<Column>(column->id, [column](Column &one) {
            one.type = column->type;
            one.defaultValue = column->defaultValue;
        });
    }
    (void)edit.remove(sequences);
}

// MySQL has one schema, which is called as its administrator likes.
void nameOnlySchema(Edit &edit, const Model &design)
{
    const auto ours = design.all<Schema>();
    const auto theirs = edit.model().all<Schema>();
    if (ours.size() == 1 && theirs.size() == 1)
        edit.set(theirs[0]->id, &Object::name, ours[0]->name);
}

Model comparable(const Model &database, const Model &design, const Dialect &dialect)
{
    Edit named(database);
    if (dialect.traits().key == u"mysql")
        nameOnlySchema(named, design);
    leaveOutRoles(named, design);
    Edit edit(withIdsOf(design, named.model()));
    foldSerials(edit, design);
    return edit.model();
}

// The columns that both have, in the order of `ordered`, by the names that they have in the design.
QStringList sharedColumns(const Comparison &both, const Model &ordered, Id table)
{
    QStringList names;
    for (const Column *column : ordered.childrenOf<Column>(table)) {
        const Column *ours = both.design.get<Column>(column->id);
        const Column *theirs = both.database.get<Column>(column->id);
        if (ours && theirs && ours->parent == theirs->parent)
            names.append(singleLine(ours->name));
    }
    return names;
}

QString valueOf(const Model &model, const Object &object, const FieldInfo &field)
{
    // "no" and "by default" are values as well.
    const bool says = field.type == FieldType::Flag || field.type == FieldType::Choice;
    return !says && field.isEmpty(object) ? QString() : wholeFieldText(model, object, field);
}

QList<DifferentValue> valuesOf(const Comparison &both, const Change &change)
{
    QList<DifferentValue> values;
    const QString schema = nameOf(both.design, schemaOf(both.design, change.id));
    for (const FieldInfo &field : info(change.kind()).fields)
        if (!saysTheSame(*change.before, *change.after, field, schema))
            values.append({fieldLabel(field), valueOf(both.design, *change.before, field),
                           valueOf(both.database, *change.after, field)});
    if (change.kind() != Kind::Table)
        return values;
    const QStringList ours = sharedColumns(both, both.design, change.id);
    const QStringList theirs = sharedColumns(both, both.database, change.id);
    if (ours != theirs)
        values.append({QCoreApplication::translate("Comparison", "Order of columns"),
                       ours.join(u", "_s), theirs.join(u", "_s)});
    return values;
}

Difference differenceOf(const Comparison &both, const Change &change)
{
    const Model &model = change.before ? both.design : both.database;
    const Object &object = change.before ? *change.before : *change.after;
    Difference result;
    result.what = !change.before  ? Difference::OnlyInDatabase
                  : !change.after ? Difference::OnlyInDesign
                                  : Difference::Changed;
    result.id = change.id;
    result.kind = change.kind();
    result.name = ownName(model, object);
    const Id owner = tableOf(model, change.id);
    result.groupId = owner ? owner : change.id;
    result.groupKind = model.find(result.groupId)->kind;
    result.group = placeOf(model, result.groupId);
    if (result.what == Difference::Changed)
        result.values = valuesOf(both, change);
    else
        result.summary = singleLine(summary(model, object));
    return result;
}

bool inReadingOrder(const Difference &a, const Difference &b)
{
    return std::tie(a.group, a.groupId, a.kind, a.name, a.id) <
           std::tie(b.group, b.groupId, b.kind, b.name, b.id);
}

// Tables whose columns stand in another order, which is no change of the table itself.
QList<Change> reordered(const Comparison &both, const ChangeSet &changes)
{
    QSet<Id> tables;
    for (const Change &change : changes)
        if (change.kind() == Kind::Column && change.before && change.after &&
            change.before->rank != change.after->rank && !changes.find(change.after->parent))
            tables.insert(change.after->parent);
    QList<Change> result;
    for (const Id id : tables)
        if (both.design.get<Table>(id) && both.database.get<Table>(id))
            result.append({id, both.design.object(id), both.database.object(id)});
    return result;
}

// What comes or goes with its owner is part of that.
QList<Difference> nested(const Comparison &both, QList<Difference> flat)
{
    QHash<Id, Difference::What> one;
    for (const Difference &difference : std::as_const(flat))
        if (difference.what != Difference::Changed)
            one.insert(difference.id, difference.what);
    QHash<Id, QList<Difference>> parts;
    QList<Difference> result;
    const auto ownerOf = [&](const Difference &difference) {
        const Model &model =
            difference.what == Difference::OnlyInDatabase ? both.database : both.design;
        const Id parent = model.find(difference.id)->parent;
        const auto found = one.constFind(parent);
        return difference.what != Difference::Changed && found != one.cend() &&
                       *found == difference.what
                   ? parent
                   : Id();
    };
    for (const Difference &difference : std::as_const(flat))
        if (const Id owner = ownerOf(difference))
            parts[owner].append(difference);
    const std::function<void(Difference &)> fill = [&](Difference &difference) {
        difference.parts = parts.value(difference.id);
        for (Difference &part : difference.parts)
            fill(part);
    };
    for (Difference &difference : flat)
        if (!ownerOf(difference)) {
            fill(difference);
            result.append(difference);
        }
    return result;
}

} // namespace

Result<Comparison> compareWithDatabase(const Model &design, const Model &database,
                                       const Dialect &dialect, const Token &token)
{
    const Result<Counterpart> counterpart = counterpartOf(design, dialect, token);
    if (!counterpart)
        return counterpart.error();
    Comparison both;
    both.design = counterpart->model;
    both.causes = counterpart->physical.causes;
    both.database = comparable(database, both.design, dialect);
    const ChangeSet changes = diff(both.design, both.database).only(Facet::Schema);
    QList<Difference> flat;
    const auto take = [&](const Change &change) {
        if (change.kind() == Kind::Project)
            return;
        Difference difference = differenceOf(both, change);
        if (difference.what == Difference::Changed && difference.values.isEmpty())
            return;
        difference.cause = both.causeOf(change.id);
        flat.append(difference);
    };
    for (const Change &change : changes) {
        if (token.cancelled())
            return Error{QString()};
        take(change);
    }
    for (const Change &change : reordered(both, changes))
        take(change);
    std::sort(flat.begin(), flat.end(), inReadingOrder);
    both.differences = nested(both, std::move(flat));
    return both;
}

Id Comparison::causeOf(Id id) const
{
    while (id) {
        if (const Id cause = causes.value(id))
            return cause;
        const Object *object = design.contains(id) ? design.find(id) : database.find(id);
        id = object ? object->parent : Id();
    }
    return {};
}

const Dialect &dialectOfServer(const Model &design, const QString &server)
{
    const Dialect &own = dialectOf(design);
    if (server == u"postgresql" && own.traits().key == u"timescaledb")
        return own;
    const Dialect *found = dialect(server);
    return found ? *found : own;
}

static QString lineOf(const Difference &one)
{
    const QChar sign = one.what == Difference::OnlyInDatabase ? u'+'
                       : one.what == Difference::OnlyInDesign ? u'-'
                                                              : u'~';
    const bool itself = one.id == one.groupId;
    QString line = sign + u' ' + kindInSentence(one.kind) + u' ' + one.group +
                   (itself || one.name.isEmpty() ? QString() : u'.' + one.name);
    QStringList parts;
    for (const DifferentValue &value : one.values) {
        const QString none = QCoreApplication::translate("DiffText", "(none)");
        parts.append(value.label + u' ' + (value.design.isEmpty() ? none : value.design) +
                     u" → "_s + (value.database.isEmpty() ? none : value.database));
    }
    if (!one.summary.isEmpty())
        parts.append(one.summary);
    return singleLine(parts.isEmpty() ? line : line + u": "_s + parts.join(u"; "_s)) + u'\n';
}

QString comparisonText(const QList<Difference> &differences)
{
    QString text;
    for (const Difference &one : differences)
        text += lineOf(one) + comparisonText(one.parts);
    return text;
}

} // namespace relvar
