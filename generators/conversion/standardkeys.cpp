#include "generators/conversion/standardizer.h"
#include "generators/conversion/wording.h"
#include "model/names.h"

#include <algorithm>

// Keys, indexes, checks and foreign keys.
namespace relvar {

using namespace Qt::StringLiterals;

namespace {

bool isPrefix(const IndexPart &part)
{
    return part.operatorClass.startsWith(u'(');
}

bool ignoresCase(const IndexPart &part)
{
    return part.collation.compare(u"nocase"_s, Qt::CaseInsensitive) == 0;
}

bool needsExpression(const QList<IndexPart> &parts)
{
    return std::any_of(parts.begin(), parts.end(), [](const IndexPart &part) {
        return isPrefix(part) || ignoresCase(part) || !part.column;
    });
}

void dropWords(QList<IndexPart> &parts)
{
    for (IndexPart &part : parts) {
        part.operatorClass.clear();
        part.collation.clear();
    }
}

} // namespace

// The start of a text, or a text without regard to the case of letters, as an expression of an
// index.
QString Standardizer::expressionOf(const IndexPart &part) const
{
    const Object *column = m_edit.model().find(part.column);
    const QString name = column ? quoted(column->name) : QString();
    if (!isPrefix(part))
        return u"(lower("_s + name + u"))"_s;
    const QString length = part.operatorClass.mid(1, part.operatorClass.size() - 2);
    return u"(substr("_s + name + u", 1, "_s + length + u"))"_s;
}

// A key over more than columns is kept by an index: constraints have columns alone.
void Standardizer::standardizeKeys(const Table &table)
{
    const NameScope scope = scopeOf(table);
    for (const Key *key : m_model.childrenOf<Key>(table.id)) {
        const QString conflict = optionsOf(*key).value(u"sqlite.on_conflict"_s);
        if (!conflict.isEmpty())
            lose(key->id,
                 ConversionWords::tr("What SQLite does when “%1” is violated (%2) is left out.")
                     .arg(shown(key->id), conflict));
        if (key->type == KeyType::Unique && needsExpression(key->parts)) {
            Index index;
            index.parent = table.id;
            index.name = m_edit.model().find(key->id)->name;
            if (index.name.isEmpty()) // of SQLite
                index.name = freeName(table.parent, table.name + u"_key"_s, QString());
            index.unique = true;
            index.parts = key->parts;
            index.comment = key->comment;
            remove(key->id);
            index.id = m_edit.add(index);
            note(key->id, Verdict::Emulated,
                 ConversionWords::tr("The key “%1” is kept by a unique index over expressions.")
                     .arg(shown(key->id)));
            standardizeIndex(index, key->id, scope);
            continue;
        }
        const bool starts = std::any_of(key->parts.begin(), key->parts.end(), isPrefix);
        if (starts)
            note(key->id, Verdict::Emulated,
                 ConversionWords::tr(
                     "The key “%1” is over its whole columns, not over their starts.")
                     .arg(shown(key->id)));
        m_edit.modify<Key>(key->id, [&](Key &now) {
            dropWords(now.parts);
            for (IndexPart &part : now.parts)
                part.order = SortOrder::Default;
            now.method.clear();
        });
    }
}

void Standardizer::standardizeIndexes(const Table &table)
{
    const NameScope scope = scopeOf(table);
    for (const Index *index : m_model.childrenOf<Index>(table.id))
        standardizeIndex(*index, index->id, scope);
}

// An index for searching words.
void Standardizer::writeSearch(const Index &index)
{
    QStringList texts;
    for (const IndexPart &part : index.parts) {
        const Object *column = m_edit.model().find(part.column);
        const Family family = m_types.value(part.column).family;
        if (column && family == Family::Text)
            texts.append(u"coalesce("_s + quoted(column->name) + u", '')"_s);
    }
    if (!isFor(u"postgresql") || texts.size() != index.parts.size()) {
        lose(index.id,
             ConversionWords::tr("The full-text index “%1” has no counterpart in %2: it is "
                                 "left out.")
                 .arg(shown(index.id), m_target.label));
        remove(index.id);
        return;
    }
    IndexPart words;
    words.expression =
        u"(to_tsvector('simple'::regconfig, "_s + texts.join(u" || ' ' || "_s) + u"))"_s;
    m_edit.modify<Index>(index.id, [&](Index &now) {
        now.method = u"gin"_s;
        now.parts = {words};
    });
    note(
        index.id, Verdict::Emulated,
        ConversionWords::tr("“%1” becomes an index over to_tsvector('simple', …): queries must ask "
                            "with the same expression.")
            .arg(shown(index.id)));
}

// `about` is what the notes are about: the index, or the key that it keeps.
void Standardizer::standardizeIndex(const Index &index, Id about, const NameScope &scope)
{
    const QString name = shown(about);
    if (index.method == u"fulltext")
        return writeSearch(index);
    if (index.method == u"spatial" || index.method == u"vector") {
        lose(about, ConversionWords::tr("The index “%1” of the kind %2 has no counterpart: it is "
                                        "left out.")
                        .arg(name, index.method));
        remove(index.id);
        return;
    }
    QString refusal;
    QList<IndexPart> parts = index.parts;
    bool whole = false;
    bool exact = false;
    const auto translated = [&](const QString &sql) {
        Standardized made = standardExpression(sql, scope);
        if (!made.isRefused() && !made.steady)
            made.refusal = ConversionWords::tr("The same values must always give the same result.");
        if (made.isRefused())
            refusal = made.refusal;
        return made.text;
    };
    for (IndexPart &part : parts) {
        const bool open = m_types.value(part.column).type == u"text" ||
                          m_types.value(part.column).family == Family::Bytes;
        if (!part.column) {
            part.expression = u'(' + translated(part.expression) + u')';
        } else if ((isPrefix(part) && (index.unique || open)) ||
                   (ignoresCase(part) && isFor(u"postgresql"))) {
            part.expression = expressionOf(part);
            part.column = {};
        } else {
            whole = whole || isPrefix(part);
            exact = exact || (ignoresCase(part) && !m_caseless.contains(part.column));
        }
    }
    dropWords(parts);
    const QString predicate = index.predicate.isEmpty() ? QString() : translated(index.predicate);
    if (!refusal.isEmpty()) {
        lose(about, ConversionWords::tr("The index “%1” is left out. %2").arg(name, refusal));
        remove(index.id);
        return;
    }
    if (whole)
        note(about, Verdict::Emulated,
             ConversionWords::tr("“%1” is over its whole columns, not over their starts.")
                 .arg(name));
    if (exact)
        lose(about, ConversionWords::tr("In “%1”, the case of letters counts.").arg(name));
    m_edit.modify<Index>(index.id, [&](Index &now) {
        now.parts = parts;
        now.predicate = predicate;
        now.method.clear();
    });
}

void Standardizer::standardizeChecks(const Table &table)
{
    const NameScope scope = scopeOf(table);
    for (const Check *check : m_model.childrenOf<Check>(table.id)) {
        bool says = false;
        const QString document = documentIn(*check);
        for (const Column *column : m_model.childrenOf<Column>(table.id))
            says = says || (m_types.value(column->id).family == Family::Json &&
                            column->name.toLower() == document);
        if (says) {
            note(check->id, Verdict::Emulated,
                 ConversionWords::tr("The check “%1” is part of the type of its column.")
                     .arg(check->expression.simplified().left(60)));
            remove(check->id);
            continue;
        }
        Standardized made = standardExpression(check->expression, scope);
        if (optionsOf(*check).contains(u"mysql.not_enforced"_s))
            made.refusal = ConversionWords::tr("Nothing watches over it in MySQL either.");
        if (made.isRefused()) {
            lose(check->id, ConversionWords::tr("The check “%1” is left out. %2")
                                .arg(check->expression.simplified().left(60), made.refusal));
            remove(check->id);
            continue;
        }
        m_edit.set(check->id, &Check::expression, made.text);
    }
}

bool Standardizer::isUnique(Id table, const QSet<Id> &columns) const
{
    const auto same = [&](const QList<IndexPart> &parts) {
        QSet<Id> own;
        for (const IndexPart &part : parts)
            own.insert(part.column);
        return own == columns && own.size() == parts.size();
    };
    for (const Key *key : m_edit.model().childrenOf<Key>(table))
        if (key->type != KeyType::Exclusion && same(key->parts))
            return true;
    for (const Index *index : m_edit.model().childrenOf<Index>(table))
        if (index->unique && index->predicate.isEmpty() && same(index->parts))
            return true;
    return false;
}

namespace {

bool isMoment(Family family)
{
    return family == Family::Moment || family == Family::ZonedMoment || family == Family::Date;
}

// Whether a column may reference another one.
bool canReference(const StandardType &own, const StandardType &other)
{
    if (isNumeric(own.family) && isNumeric(other.family))
        return own.family <= other.family; // an integer is a decimal, but not the other way round
    return own.family == other.family || (isMoment(own.family) && isMoment(other.family));
}

} // namespace

QString Standardizer::refusalOf(const Relationship &reference) const
{
    QSet<Id> referenced;
    for (const ColumnPair &pair : reference.pairs) {
        referenced.insert(pair.referenced);
        if (!canReference(m_types.value(pair.column), m_types.value(pair.referenced)))
            return ConversionWords::tr("The types of “%1” and “%2” cannot be compared.")
                .arg(shown(pair.column), shown(pair.referenced));
    }
    if (!isUnique(reference.target, referenced))
        return ConversionWords::tr("What it references is no key.");
    return {};
}

// MySQL has an index for each foreign key, whether the script says so or not.
void Standardizer::keepIndexOf(const Table &table, const Relationship &reference)
{
    const auto serves = [&](const QList<IndexPart> &parts) {
        QSet<Id> first;
        for (qsizetype i = 0; i < std::min(parts.size(), reference.pairs.size()); ++i)
            first.insert(parts.at(i).column);
        return std::all_of(reference.pairs.begin(), reference.pairs.end(),
                           [&](const ColumnPair &pair) { return first.contains(pair.column); });
    };
    for (const Key *key : m_edit.model().childrenOf<Key>(table.id))
        if (serves(key->parts))
            return;
    for (const Index *index : m_edit.model().childrenOf<Index>(table.id))
        if (index->method.isEmpty() && index->predicate.isEmpty() && serves(index->parts))
            return;
    const QString owner = m_edit.model().find(table.id)->name;
    Index made;
    made.parent = table.id;
    QString wanted = owner;
    for (const ColumnPair &pair : reference.pairs) {
        IndexPart part;
        part.column = pair.column;
        made.parts.append(part);
        wanted += u'_' + nameOf(m_edit.model(), pair.column);
    }
    made.name = freeName(table.parent, wanted + u"_idx"_s, QString());
    m_edit.add(made);
    note(reference.id, Verdict::Emulated,
         ConversionWords::tr("The index that MySQL keeps for the foreign key “%1” is called “%2”.")
             .arg(shown(reference.id), made.name));
}

void Standardizer::standardizeReferences(const Table &table)
{
    for (const Relationship *one : m_model.childrenOf<Relationship>(table.id)) {
        if (!one->isPhysical())
            continue;
        const bool gone = !m_edit.model().contains(one->id);
        const QString refusal =
            gone ? ConversionWords::tr("It references a table that is left out.") : refusalOf(*one);
        if (refusal.isEmpty()) {
            if (isMysql())
                keepIndexOf(table, *one);
            continue;
        }
        lose(one->id, ConversionWords::tr("The foreign key “%1” is left out. %2")
                          .arg(shown(one->id), refusal));
        remove(one->id);
    }
    const QString others = optionsOf(table).value(u"sqlite.constraints"_s);
    if (!others.isEmpty())
        lose(table.id, ConversionWords::tr("A constraint of “%1” references something that is not "
                                           "there: %2")
                           .arg(shown(table.id), others.simplified().left(120)));
}

} // namespace relvar
