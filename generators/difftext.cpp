#include "generators/difftext.h"

#include "generators/difftextvalues.h"
#include "model/diff.h"
#include "model/names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

struct Line
{
    QStringList path;
    int kind = 0;
    QString text;
};

// "table public.orders"
QString title(const Model &model, const Object &object)
{
    QStringList names = path(model, object.id);
    if (object.name.isEmpty() && !names.isEmpty())
        names.removeLast();
    if (object.kind == Kind::Relationship && object.name.isEmpty())
        names.append(u"→ "_s +
                     displayName(model, static_cast<const Relationship &>(object).target));
    names.removeAll(QString());
    return singleLine(QString(kindInSentence(object.kind) + u' ' + names.join(u'.')).trimmed());
}

QString addedOrRemoved(const Model &model, const Object &object, QChar sign)
{
    const QString more = summary(model, object);
    return sign + u' ' + title(model, object) +
           (more.isEmpty() ? QString() : u": "_s + singleLine(more));
}

QString fieldChange(const Model &from, const Model &to, const Change &change,
                    const FieldInfo &field)
{
    const QString label = fieldInSentence(field);
    const QString before = fieldText(from, *change.before, field);
    const QString after = fieldText(to, *change.after, field);
    if (before.isEmpty() || after.isEmpty() || before == after)
        return QCoreApplication::translate("DiffText", "%1 differs").arg(label);
    return label + u' ' + singleLine(before) + u" → "_s + singleLine(after);
}

// Empty when only its place among its siblings is another.
QString changed(const Model &from, const Model &to, const Change &change)
{
    QStringList parts;
    for (const FieldInfo &field : info(change.kind()).fields)
        if (QLatin1String(field.key) != "rank"_L1 && !field.equal(*change.before, *change.after))
            parts.append(fieldChange(from, to, change, field));
    if (parts.isEmpty())
        return {};
    return u"~ "_s + title(from, *change.before) + u": "_s + parts.join(u"; "_s);
}

// Names of the columns that both versions of a table have, in the order of one of them.
QStringList sharedColumns(const Model &model, const Model &other, Id table, const Model &naming)
{
    QStringList names;
    for (const Column *column : model.childrenOf<Column>(table))
        if (const Column *same = other.get<Column>(column->id); same && same->parent == table)
            names.append(naming.find(column->id)->name);
    return names;
}

QList<Line> orderChanges(const Model &from, const Model &to, const QSet<Id> &tables)
{
    QList<Line> lines;
    for (const Id id : tables) {
        const Table *table = from.get<Table>(id);
        if (!table || !to.get<Table>(id))
            continue;
        const QStringList before = sharedColumns(from, to, id, from);
        const QStringList after = sharedColumns(to, from, id, from);
        if (before != after)
            lines.append(
                {path(from, id), int(Kind::Table),
                 u"~ "_s + title(from, *table) + u": "_s +
                     QCoreApplication::translate("DiffText", "order of columns %1 → %2")
                         .arg(singleLine(before.join(u", "_s)), singleLine(after.join(u", "_s)))});
    }
    return lines;
}

} // namespace

QString diffText(const Model &from, const Model &to)
{
    const ChangeSet changes = diff(from, to).only(Facet::Schema);
    QList<Line> lines;
    QSet<Id> reordered;
    for (const Change &change : changes) {
        const Model &model = change.before ? from : to;
        Line line{path(model, change.id), int(change.kind()), {}};
        if (!change.before)
            line.text = addedOrRemoved(to, *change.after, u'+');
        else if (!change.after)
            line.text = addedOrRemoved(from, *change.before, u'-');
        else
            line.text = changed(from, to, change);
        if (!line.text.isEmpty())
            lines.append(line);
        if (change.kind() == Kind::Column && change.before && change.after &&
            change.before->rank != change.after->rank)
            reordered.insert(change.after->parent);
    }
    lines += orderChanges(from, to, reordered);
    std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        return std::tie(a.path, a.kind, a.text) < std::tie(b.path, b.kind, b.text);
    });
    QString text;
    for (const Line &line : lines)
        text += line.text + u'\n';
    return text;
}

} // namespace relvar
