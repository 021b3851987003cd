#include "generators/conversion/queryshape.h"
#include "generators/conversion/standardizer.h"
#include "generators/conversion/wording.h"
#include "generators/dialects/sqlite/virtualtables.h"
#include "model/names.h"

#include <QRegularExpression>

#include <algorithm>

// Types, defaults, numbers of their own, computed columns.
namespace relvar {

using namespace Qt::StringLiterals;

// Whether the column gets a number for each new row.
bool Standardizer::countsRows(const Column &column) const
{
    if (column.identity != Identity::None)
        return true;
    const auto *table = m_model.get<Table>(column.parent);
    if (isMysql() || !table || table->options.contains(u"sqlite.without_rowid"_s))
        return false;
    for (const Key *key : m_model.childrenOf<Key>(table->id))
        if (key->type == KeyType::Primary && sqlite::isRowId(*key, column.type.text) &&
            key->parts.first().column == column.id)
            return true;
    return false;
}

// The column, in lower case, of which a check only says that it holds a document.
QString Standardizer::documentIn(const Check &check)
{
    static const QRegularExpression valid(u"^\\s*json_valid\\s*\\(\\s*`?([^`]*?)`?\\s*\\)\\s*$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return valid.match(check.expression).captured(1).toLower();
}

// MariaDB has documents as texts with a check.
bool Standardizer::isDocument(const Column &column, const StandardType &type) const
{
    if (!isMysql() || type.type != u"text")
        return false;
    const QList<const Check *> checks = m_model.childrenOf<Check>(column.parent);
    return std::any_of(checks.begin(), checks.end(), [&](const Check *check) {
        return documentIn(*check) == column.name.toLower();
    });
}

void Standardizer::decideTypes()
{
    for (const Column *column : m_model.all<Column>()) {
        StandardType type = standardType(column->type.text, m_rules, m_words);
        if (isDocument(*column, type))
            type = standardType(u"json"_s, m_rules, m_words);
        if (countsRows(*column)) {
            const bool small = type.type == u"smallint" || type.type == u"integer";
            type.type = small && type.family == Family::Integer ? type.type : u"bigint"_s;
            type.family = Family::Integer;
            type.maybeBoolean = type.isHuge = false;
            type.checks.clear();
            type.verdict = Verdict::Same;
            type.reason.clear();
        }
        m_types.insert(column->id, type);
    }
    alignForeignKeys();
    decideCase();
    decideBooleans();
}

static bool ignoresCase(const Column &column)
{
    return column.collation.compare(u"nocase"_s, Qt::CaseInsensitive) == 0;
}

// SQLite compares a foreign key as what it references does; MySQL wants both columns alike.
void Standardizer::decideCase()
{
    if (isMysql() || !isFor(u"mysql"))
        return;
    for (const Column *column : m_model.all<Column>())
        if (ignoresCase(*column))
            m_caseless.insert(column->id);
    const QList<const Relationship *> references = m_model.all<Relationship>();
    for (qsizetype before = -1; before != m_caseless.size();) {
        before = m_caseless.size();
        for (const Relationship *one : references)
            for (const ColumnPair &pair : one->pairs)
                if (one->isPhysical() && m_caseless.contains(pair.referenced) &&
                    m_types.value(pair.column).family == Family::Text)
                    m_caseless.insert(pair.column);
    }
}

// Columns of a foreign key and those that they reference must have types that can be compared.
void Standardizer::alignForeignKeys()
{
    const QList<const Relationship *> references = m_model.all<Relationship>();
    bool changed = true;
    for (int round = 0; changed && round < 32; ++round) {
        changed = false;
        for (const Relationship *one : references)
            for (const ColumnPair &pair : one->pairs) {
                if (!m_types.contains(pair.column) || !m_types.contains(pair.referenced))
                    continue;
                StandardType &own = m_types[pair.column];
                StandardType &other = m_types[pair.referenced];
                own.maybeBoolean = other.maybeBoolean = false;
                if (own.isHuge && other.type == u"bigint") {
                    own = other;
                    changed = true;
                } else if (other.isHuge && own.type == u"bigint" && isMysql()) {
                    // A number that counts cannot be the wider one.
                    other = own;
                    changed = true;
                }
                for (StandardType *type : {&own, &other})
                    if (type->family == Family::Enum)
                        *type = checkedLabels(*type);
            }
    }
}

// Names in a text that are not used as true or false, in lower case.
QSet<QString> Standardizer::misusedIn(const QString &sql, bool query) const
{
    const auto found = sourceTokens(sql, m_rules);
    if (!found)
        return {};
    const QList<SourceToken> &tokens = *found;
    const QueryShape shape = query ? queryShape(tokens) : QueryShape();
    const SourceToken none;
    const auto at = [&](qsizetype i) -> const SourceToken & {
        return i >= 0 && i < tokens.size() ? tokens.at(i) : none;
    };
    const auto isAny = [&](qsizetype i, const QStringList &words) {
        return words.contains(at(i).text.toLower()) && at(i).type != SourceToken::Text &&
               at(i).type != SourceToken::Name;
    };
    static const QStringList comparisons{u"="_s, u"=="_s, u"<>"_s, u"!="_s, u"<=>"_s};
    static const QStringList before{u"("_s,    u","_s,  u"select"_s, u"distinct"_s, u"where"_s,
                                    u"and"_s,  u"or"_s, u"not"_s,    u"!"_s,        u"on"_s,
                                    u"when"_s, u"by"_s, u"having"_s};
    static const QStringList after{u")"_s,     u","_s,     u"and"_s,   u"or"_s,    u"then"_s,
                                   u"from"_s,  u"as"_s,    u"group"_s, u"order"_s, u"having"_s,
                                   u"limit"_s, u"union"_s, u"is"_s,    u"&&"_s};
    QList<bool> usual{true}; // for each open bracket
    QSet<QString> misused;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (at(i).is(u"(")) {
            const SourceToken &function = at(i - 1);
            const bool call = function.type == SourceToken::Word && !isQueryWord(function);
            usual.append(!call || isAny(i - 1, {u"if"_s, u"iif"_s, u"count"_s}));
        } else if (at(i).is(u")")) {
            if (usual.size() > 1)
                usual.removeLast();
        }
        if (!at(i).isName() || isQueryWord(at(i)) || at(i + 1).is(u".") || at(i + 1).is(u"("))
            continue;
        if (at(i - 1).is(u"as") || shape.aliases.contains(i) || shape.sources.contains(i))
            continue; // another thing of that name
        qsizetype first = i;
        while (at(first - 1).is(u".") && at(first - 2).isName())
            first -= 2;
        const bool literal = at(i + 2).text == u"0" || at(i + 2).text == u"1" ||
                             isAny(i + 2, {u"true"_s, u"false"_s});
        const bool compared = isAny(i + 1, comparisons) && literal;
        const bool opens = first == 0 || isAny(first - 1, before);
        const bool closes = i + 1 == tokens.size() || isAny(i + 1, after) ||
                            shape.aliases.contains(i + 1) ||
                            (at(i + 1).isName() && !isQueryWord(at(i + 1)));
        if (!compared && !(opens && closes && usual.last()))
            misused.insert(at(i).text.toLower());
    }
    return misused;
}

void Standardizer::decideBooleans()
{
    QSet<QString> inViews;
    for (const View *view : m_model.all<View>())
        inViews += misusedIn(view->query, true);
    for (const Table *table : m_model.all<Table>()) {
        const QList<const Column *> columns = m_model.childrenOf<Column>(table->id);
        QSet<QString> misused = inViews;
        for (const Check *check : m_model.childrenOf<Check>(table->id))
            misused += misusedIn(check->expression, false);
        for (const Column *column : columns)
            misused += misusedIn(column->generationExpression, false);
        for (const Index *index : m_model.childrenOf<Index>(table->id)) {
            misused += misusedIn(index->predicate, false);
            for (const IndexPart &part : index->parts)
                misused += misusedIn(part.expression, false);
        }
        for (const Column *column : columns) {
            StandardType &type = m_types[column->id];
            const QString &standard = column->defaultValue;
            if (!type.maybeBoolean || misused.contains(column->name.toLower()) ||
                !(standard.isEmpty() || isBooleanDefault(standard) ||
                  standard.compare(u"null"_s, Qt::CaseInsensitive) == 0))
                continue;
            type = {};
            type.type = u"boolean"_s;
            type.family = Family::Boolean;
        }
    }
}

void Standardizer::writeType(const Column &column, const StandardType &type)
{
    DataType made{type.type, {}};
    if (type.family == Family::Enum && !type.labels.isEmpty()) {
        const auto *table = m_edit.get<Table>(column.parent);
        EnumType labels;
        labels.parent = table->parent;
        labels.name = freeName(table->parent, table->name + u'_' + column.name, QString());
        labels.labels = type.labels;
        made = {{}, Ref<Object>(m_edit.add(labels))};
        note(column.id, Verdict::Emulated,
             ConversionWords::tr("Its values are a type of its own."));
    }
    const QString own = quoted(m_edit.model().find(column.id)->name);
    for (const QString &rule : type.checks) {
        Check check;
        check.parent = column.parent;
        check.expression = QString(rule).replace(u"%1"_s, own);
        m_edit.add(check);
    }
    if (m_caseless.contains(column.id)) {
        made.text = u"citext"_s;
        if (!ignoresCase(column))
            note(column.id, Verdict::Emulated,
                 ConversionWords::tr("The case of letters does not count, as in what it "
                                     "references."));
    } else if (ignoresCase(column) && !isMysql()) {
        lose(column.id,
             ConversionWords::tr("In “%1”, the case of letters counts.").arg(shown(column.id)));
    }
    m_edit.modify<Column>(column.id, [&](Column &now) {
        now.type = made;
        now.collation.clear();
    });
    const QString becomes = type.type.isEmpty() ? u"enum"_s : type.type;
    if (type.verdict == Verdict::Lost)
        lose(
            column.id,
            ConversionWords::tr("“%1” becomes %2. %3").arg(shown(column.id), becomes, type.reason));
    else if (type.verdict == Verdict::Emulated)
        note(column.id, Verdict::Emulated, type.reason);
}

void Standardizer::writeDefault(const Column &column, const StandardType &type,
                                const NameScope &scope)
{
    if (column.defaultValue.isEmpty())
        return;
    NameScope bare = scope;
    bare.columns.clear();
    const Standardized made = standardDefault(column.defaultValue, type, bare);
    if (made.isRefused())
        lose(column.id, ConversionWords::tr("The default of “%1” is left out. %2")
                            .arg(shown(column.id), made.refusal));
    m_edit.set(column.id, &Column::defaultValue, made.text);
}

void Standardizer::writeComputed(const Column &column, const StandardType &type,
                                 const NameScope &scope)
{
    Standardized made = standardExpression(column.generationExpression, scope);
    const bool time = isTime(type.family);
    if (!made.isRefused() && isFor(u"postgresql")) {
        QSet<QString> computed;
        for (const Column *other : m_model.childrenOf<Column>(column.parent))
            if (other->generated != Generated::No)
                computed.insert(other->name.toLower());
        bool chained = false;
        const auto tokens = sourceTokens(column.generationExpression, m_rules);
        for (const SourceToken &token : tokens.value_or(QList<SourceToken>()))
            chained = chained || (token.isName() && computed.contains(token.text.toLower()));
        if (chained)
            made.refusal =
                ConversionWords::tr("In PostgreSQL, no computed column is made from another one.");
        else if (!made.steady || (time && made.text.contains(u"->")))
            made.refusal =
                ConversionWords::tr("In PostgreSQL, the same values must always give the "
                                    "same result; these depend on settings.");
        else if (type.family != Family::Text)
            made.text = u"CAST("_s + made.text + u" AS "_s + type.type + u')';
    }
    if (type.family == Family::Enum || type.family == Family::Set)
        made.refusal = ConversionWords::tr("Values of its type cannot be computed.");
    const bool refused = made.isRefused();
    if (refused)
        lose(column.id, ConversionWords::tr("“%1” is no longer computed. %2")
                            .arg(shown(column.id), made.refusal));
    else if (column.generated == Generated::Virtual && isFor(u"postgresql"))
        note(column.id, Verdict::Emulated,
             ConversionWords::tr("Its values are stored, not made when they are read."));
    m_edit.modify<Column>(column.id, [&](Column &now) {
        now.generationExpression = made.text;
        if (refused)
            now.generationExpression.clear();
        now.generated = refused                ? Generated::No
                        : isFor(u"postgresql") ? Generated::Stored
                                               : column.generated;
    });
}

// Whether a row has changed. Computed columns do not have their new values yet.
QString Standardizer::rowChanges(const Table &table) const
{
    QStringList before;
    QStringList after;
    bool computed = false;
    for (const Column *column : m_model.childrenOf<Column>(table.id)) {
        const QString name = quoted(m_edit.model().find(column->id)->name);
        computed = computed || column->generated != Generated::No;
        if (column->generated != Generated::No)
            continue;
        before.append(u"OLD."_s + name);
        after.append(u"NEW."_s + name);
    }
    if (!computed)
        return u"OLD.* IS DISTINCT FROM NEW.*"_s;
    return u"ROW("_s + before.join(u", "_s) + u") IS DISTINCT FROM ROW("_s + after.join(u", "_s) +
           u')';
}

// ON UPDATE CURRENT_TIMESTAMP as a trigger.
void Standardizer::writeTouch(const Table &table, const Column &column)
{
    if (!optionsOf(column).contains(u"mysql.on_update"_s))
        return;
    if (!isFor(u"postgresql")) {
        lose(column.id,
             ConversionWords::tr("“%1” is not set when its row changes.").arg(shown(column.id)));
        return;
    }
    const Object *now = m_edit.model().find(column.id);
    const QString name = quoted(now->name);
    const QString function = fitted(u"touch_"_s + now->name);
    const QString key = QString::number(table.parent.value) + u'.' + function;
    Id routine;
    for (const Routine *one : m_edit.model().childrenOf<Routine>(table.parent))
        if (m_touching.contains(key) && one->name == function && one->language == u"plpgsql")
            routine = one->id;
    if (!routine) {
        m_touching.insert(key);
        Routine made;
        made.parent = table.parent;
        made.name = function;
        made.language = u"plpgsql"_s;
        made.returns.text = u"trigger"_s;
        made.body = u"\nBEGIN\n    IF NEW."_s + name + u" IS NOT DISTINCT FROM OLD."_s + name +
                    u" THEN\n        NEW."_s + name +
                    u" := CURRENT_TIMESTAMP;\n    END IF;\n    RETURN NEW;\nEND;\n"_s;
        routine = m_edit.add(made);
    }
    Trigger trigger;
    trigger.parent = table.id;
    trigger.name = function;
    trigger.timing = TriggerTiming::Before;
    trigger.onUpdate = true;
    trigger.condition = rowChanges(table);
    trigger.routine = Ref<Routine>(routine);
    m_edit.add(trigger);
    note(column.id, Verdict::Emulated,
         ConversionWords::tr("A trigger sets it when its row changes."));
}

void Standardizer::standardizeColumns(const Table &table)
{
    const NameScope scope = scopeOf(table);
    for (const Column *column : m_model.childrenOf<Column>(table.id)) {
        const StandardType type = m_types.value(column->id);
        writeType(*column, type);
        if (column->generated != Generated::No) {
            writeComputed(*column, type, scope);
        } else if (countsRows(*column)) {
            m_edit.modify<Column>(column->id, [&](Column &now) {
                now.identity = Identity::ByDefault;
                now.identityOptions.start = optionsOf(table).value(u"mysql.auto_increment"_s);
                now.defaultValue.clear();
                now.nullable = false;
            });
        } else {
            writeDefault(*column, type, scope);
        }
        writeTouch(table, *column);
    }
}

} // namespace relvar
