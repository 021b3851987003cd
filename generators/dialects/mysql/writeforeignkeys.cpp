#include "generators/dialects/mysql/blockwriter.h"
#include "generators/dialects/mysql/wording.h"
#include "model/names.h"

// Keys, indexes, checks and foreign keys of designs for other databases.
namespace relvar::mysql {

using namespace Qt::StringLiterals;

// Names of checks and foreign keys are those of a database, not of a table.
QString BlockWriter::constraintName(const Object &object)
{
    if (object.name.isEmpty())
        return {};
    QSet<QString> &taken = m_constraintNames[schemaOf(m_model, object.id)];
    QString name = object.name;
    const auto isTaken = [&] { return taken.contains(name.toLower()); };
    if (isTaken())
        name = QString(nameOf(m_model, object.parent) + u'_' + object.name).left(60);
    const QString base = name;
    for (int number = 2; isTaken(); ++number)
        name = base + u'_' + QString::number(number);
    taken.insert(name.toLower());
    return u"CONSTRAINT "_s + quotedName(name) + u' ';
}

// Only the primary key may be called so.
static QString indexName(const Object &index)
{
    const bool reserved = index.name.compare(u"primary"_s, Qt::CaseInsensitive) == 0;
    return index.name.isEmpty() || reserved ? QString() : quotedName(index.name) + u' ';
}

// The text of a key; empty when it is left out.
QString BlockWriter::foreignKeyOf(const Key &key)
{
    const QString shown = displayName(m_model, key.id);
    if (key.type == KeyType::Exclusion) {
        unsupported(
            key,
            Wording::tr("The exclusion constraint “%1” cannot be written for MySQL.").arg(shown));
        return {};
    }
    if (const QString refusal = m_adapter.refusalOfKey(key.parts); !refusal.isEmpty()) {
        unsupported(key, Wording::tr("The key “%1” is left out. %2").arg(shown, refusal));
        return {};
    }
    if (key.deferrable)
        unsupported(key, Wording::tr("MySQL checks “%1” at once.").arg(shown));
    if (key.nullsNotDistinct)
        unsupported(
            key,
            Wording::tr("For MySQL, NULL is never the same as NULL in the key “%1”.").arg(shown));
    if (!key.include.isEmpty())
        unsupported(key, Wording::tr("MySQL keeps no further columns in “%1”.").arg(shown));
    const QString comment = m_options.comments && !key.comment.isEmpty()
                                ? u" COMMENT "_s + quotedText(key.comment)
                                : QString();
    const QString parts = partList(key.parts);
    if (key.type == KeyType::Primary)
        return u"PRIMARY KEY "_s + parts + comment;
    return u"UNIQUE KEY "_s + indexName(key) + parts + comment;
}

QString BlockWriter::foreignIndexText(const Index &index)
{
    const QString shown = displayName(m_model, index.id);
    static const QStringList methods{{}, u"btree"_s, u"hash"_s, u"brin"_s};
    QString refusal = m_adapter.refusalOfKey(index.parts);
    if (!index.predicate.isEmpty())
        refusal = Wording::tr("MySQL has no indexes over some of the rows.");
    else if (!methods.contains(index.method))
        refusal = Wording::tr("MySQL has no indexes of the kind “%1”.").arg(index.method);
    if (!refusal.isEmpty()) {
        unsupported(index, Wording::tr("The index “%1” is left out. %2").arg(shown, refusal));
        return {};
    }
    if (!index.include.isEmpty())
        unsupported(index, Wording::tr("MySQL keeps no further columns in “%1”.").arg(shown));
    if (index.nullsNotDistinct)
        unsupported(
            index,
            Wording::tr("For MySQL, NULL is never the same as NULL in the key “%1”.").arg(shown));
    return (index.unique ? u"UNIQUE KEY "_s : u"KEY "_s) + indexName(index) +
           m_adapter.indexParts(index.parts) +
           (m_options.comments && !index.comment.isEmpty()
                ? u" COMMENT "_s + quotedText(index.comment)
                : QString());
}

// The text of a check; empty when it is left out. `untouchable` are columns, in lower case.
QString BlockWriter::checkOf(const Object &object, const QString &name, const QString &expression,
                             const QSet<QString> &untouchable)
{
    Translation made = m_adapter.expression(expression);
    if (!made.isRefused() && namesIn(expression).intersects(untouchable))
        made.refusal = Wording::tr("MySQL checks no column that gets numbers or is set by a "
                                   "foreign key.");
    if (made.isRefused()) {
        unsupported(object, Wording::tr("The check “%1” is left out. %2")
                                .arg(expression.simplified().left(60), made.refusal));
        return {};
    }
    return name + u"CHECK ("_s + made.text + u')';
}

// The pairs of a foreign key in the order of the key that it references: InnoDB wants them so.
static QList<ColumnPair> pairsInOrder(const Model &model, const Relationship &relationship)
{
    const QList<ColumnPair> &pairs = relationship.pairs;
    for (const Key *key : model.childrenOf<Key>(relationship.target)) {
        if (key->parts.size() != pairs.size() || key->type == KeyType::Exclusion)
            continue;
        QList<ColumnPair> ordered;
        for (const IndexPart &part : key->parts)
            for (const ColumnPair &pair : pairs)
                if (pair.referenced == part.column)
                    ordered.append(pair);
        if (ordered.size() == pairs.size())
            return ordered;
    }
    return pairs;
}

// The database that a connection has chosen has no name by which another one could reach it.
static bool leadsToUnnamed(const Model &model, const Relationship &relationship)
{
    const auto *own = model.get<Schema>(schemaOf(model, relationship.parent));
    const auto *other = model.get<Schema>(schemaOf(model, relationship.target));
    return own && other && own != other && isDefault(*other);
}

static bool isTemporary(const Model &model, Id table)
{
    const auto *found = model.get<Table>(table);
    return found && found->persistence == Persistence::Temporary;
}

QString BlockWriter::foreignReference(const Relationship &relationship)
{
    const QString shown = displayName(m_model, relationship.id);
    QList<IndexPart> parts;
    bool mandatory = false;
    bool fits = true;
    QStringList own;
    QStringList referenced;
    for (const ColumnPair &pair : pairsInOrder(m_model, relationship)) {
        IndexPart part;
        part.column = pair.column;
        parts.append(part);
        const auto *column = m_model.get<Column>(pair.column);
        mandatory = mandatory || (column && !column->nullable);
        fits = fits && m_adapter.canReference(pair.column, pair.referenced);
        own.append(bareName(pair.column));
        referenced.append(bareName(pair.referenced));
    }
    QString refusal = m_adapter.refusalOfKey(parts);
    if (!fits)
        refusal = Wording::tr("Its columns have other types than those that they reference.");
    if (m_leftOut.contains(relationship.target))
        refusal = Wording::tr("It references a table that MySQL does not get.");
    if (isTemporary(m_model, relationship.parent) || isTemporary(m_model, relationship.target))
        refusal = Wording::tr("In MySQL, a temporary table is in no foreign key.");
    if (leadsToUnnamed(m_model, relationship))
        refusal =
            Wording::tr("It leads to the database of the connection, which has no name here.");
    if (!refusal.isEmpty()) {
        unsupported(relationship,
                    Wording::tr("The foreign key “%1” is left out. %2").arg(shown, refusal));
        return {};
    }
    if (relationship.deferrable)
        unsupported(relationship, Wording::tr("MySQL checks “%1” at once.").arg(shown));
    if (relationship.match != MatchType::Simple)
        unsupported(relationship, Wording::tr("For MySQL, the foreign key “%1” is not MATCH %2.")
                                      .arg(shown, enumName(relationship.match).toUpper()));
    if (!relationship.setColumns.isEmpty())
        unsupported(relationship,
                    Wording::tr("MySQL sets all columns of the foreign key “%1”.").arg(shown));
    reportComment(relationship);
    QString text = constraintName(relationship) + u"FOREIGN KEY ("_s + own.join(u", "_s) +
                   u") REFERENCES "_s + name(relationship.target, relationship.parent) + u" ("_s +
                   referenced.join(u", "_s) + u')';
    const auto action = [&](const QString &event, ReferentialAction what) {
        if (what == ReferentialAction::NoAction)
            return;
        const QString words =
            u" ON "_s + event + u' ' + enumName(what).toUpper().replace(u'-', u' ');
        if (what == ReferentialAction::SetDefault ||
            (what == ReferentialAction::SetNull && mandatory))
            unsupported(
                relationship,
                Wording::tr("MySQL cannot have%1 of the foreign key “%2”.").arg(words, shown));
        else
            text += words;
    };
    action(u"DELETE"_s, relationship.onDelete);
    action(u"UPDATE"_s, relationship.onUpdate);
    return text;
}

} // namespace relvar::mysql
