#include "generators/dialects/sqlite/followrename.h"

#include "generators/dialects/sqlite/catalog.h"
#include "generators/dialects/sqlite/names.h"
#include "generators/dialects/sqlite/syntax.h"
#include "generators/dialects/sqlite/tokens.h"
#include "generators/dialects/sqlite/writer.h"
#include "model/kindinfo.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace relvar::sqlite {

namespace {

using Texts = QHash<QString, QString>; // what a text is after the rename

// The texts of an object that may name others.
QStringList textsOf(const Object &object)
{
    QStringList texts;
    const auto parts = [&](const QList<IndexPart> &list) {
        for (const IndexPart &part : list)
            texts.append(part.expression);
    };
    switch (object.kind) {
    case Kind::Column:
        texts = {static_cast<const Column &>(object).generationExpression};
        break;
    case Kind::Check:
        texts = {static_cast<const Check &>(object).expression};
        break;
    case Kind::Index:
        parts(static_cast<const Index &>(object).parts);
        texts.append(static_cast<const Index &>(object).predicate);
        break;
    case Kind::View:
        texts = {static_cast<const View &>(object).query};
        break;
    case Kind::Trigger:
        texts = {static_cast<const Trigger &>(object).condition,
                 static_cast<const Trigger &>(object).body};
        break;
    case Kind::Statement:
        texts = {static_cast<const Statement &>(object).text};
        break;
    default:
        break;
    }
    for (const QString &option :
         {u"sqlite.arguments"_s, u"sqlite.constraints"_s, u"sqlite.update_of"_s})
        texts.append(object.options.value(option));
    texts.removeAll(QString());
    return texts;
}

bool setTexts(Object &object, const Texts &after)
{
    bool changed = false;
    const auto set = [&](QString &text) {
        const auto it = after.constFind(text.trimmed());
        if (text.isEmpty() || it == after.cend() || *it == text.trimmed())
            return;
        text = *it;
        changed = true;
    };
    switch (object.kind) {
    case Kind::Column:
        set(static_cast<Column &>(object).generationExpression);
        break;
    case Kind::Check:
        set(static_cast<Check &>(object).expression);
        break;
    case Kind::Index:
        for (IndexPart &part : static_cast<Index &>(object).parts)
            set(part.expression);
        set(static_cast<Index &>(object).predicate);
        break;
    case Kind::View:
        set(static_cast<View &>(object).query);
        break;
    case Kind::Trigger:
        set(static_cast<Trigger &>(object).condition);
        set(static_cast<Trigger &>(object).body);
        break;
    default:
        break;
    }
    return changed;
}

// The texts of a row of the catalogue, in the order in which they stand.
QStringList textsOf(const CatalogEntry &entry)
{
    QStringList texts;
    if (entry.kind == u"table") {
        if (const auto table = parseTable(entry.sql)) {
            for (const ColumnSyntax &column : table->columns)
                texts.append(column.expression);
            for (const CheckSyntax &check : table->checks)
                texts.append(check.expression);
        }
    } else if (entry.kind == u"index") {
        if (const auto index = parseIndex(entry.sql)) {
            for (const PartSyntax &part : index->parts)
                texts.append(part.expression);
            texts.append(index->predicate);
        }
    } else if (entry.kind == u"view") {
        if (const auto view = parseView(entry.sql))
            texts.append(view->query);
    } else if (entry.kind == u"trigger") {
        if (const auto trigger = parseTrigger(entry.sql))
            texts = {trigger->condition, trigger->body};
    }
    return texts;
}

bool mentions(const QString &text, const QSet<QString> &names)
{
    const QList<SqlToken> tokens = tokensOf(text);
    return std::any_of(tokens.begin(), tokens.end(), [&](const SqlToken &token) {
        const bool name = token.type == SqlToken::Word || token.type == SqlToken::Quoted ||
                          token.type == SqlToken::Text;
        return name && names.contains(nameIn(token.in(text)).toLower());
    });
}

// SQLite quotes all that it renames; without need the quotes go again.
QString withoutQuotes(const QString &text, const QSet<QString> &names)
{
    QString result;
    qsizetype from = 0;
    for (const SqlToken &token : tokensOf(text)) {
        if (token.type != SqlToken::Quoted)
            continue;
        const QString name = nameIn(token.in(text));
        if (!names.contains(name.toLower()))
            continue;
        result += text.sliced(from, token.from - from) + quotedName(name);
        from = token.end();
    }
    return result + text.sliced(from);
}

// One rename, tried in a database of its own. Lives on the stack of followRename().
class Renaming
{
public:
    Renaming(const Model &model, const QHash<Id, QString> &names)
        : m_model(model)
    {
        for (auto it = names.cbegin(); it != names.cend(); ++it) {
            const Object *object = model.find(it.key());
            const bool known =
                object && (object->kind == Kind::Table || object->kind == Kind::Column ||
                           object->kind == Kind::View);
            if (!known || object->name == *it)
                continue;
            m_renamed.append({object, *it});
            m_before.insert(object->name.toLower());
            m_after.insert(it->toLower());
        }
    }

    FollowedRename run()
    {
        FollowedRename result;
        if (m_renamed.isEmpty())
            return result;
        const QHash<QString, Texts> after = renamedTexts();
        m_model.forEach([&](const Object &object) {
            const QStringList texts = textsOf(object);
            const bool mentioned = std::any_of(texts.begin(), texts.end(), [&](const auto &text) {
                return mentions(text, m_before);
            });
            if (!mentioned)
                return;
            const std::shared_ptr<Object> copy = info(object.kind).clone(object);
            const bool changed = setTexts(*copy, after.value(keyOf(object)));
            if (changed)
                result.changed.append(copy);
            if (!changed &&
                (!m_done || object.kind == Kind::Statement || object.kind == Kind::Table))
                result.unsure.append(object.id);
        });
        std::sort(result.changed.begin(), result.changed.end(),
                  [](const ObjectPtr &a, const ObjectPtr &b) { return a->id < b->id; });
        std::sort(result.unsure.begin(), result.unsure.end());
        return result;
    }

private:
    struct Renamed
    {
        const Object *object;
        QString name;
    };

    // Which row of the catalogue holds the texts of an object.
    QString keyOf(const Object &object) const
    {
        const Object *holder = &object;
        if (object.kind == Kind::Column || object.kind == Kind::Check)
            holder = m_model.find(object.parent);
        const bool trigger = object.kind == Kind::Trigger;
        return holder ? (trigger ? u"trigger "_s : u"other "_s) + holder->name.toLower()
                      : QString();
    }

    QString statementFor(const Renamed &one) const
    {
        const QString name = quotedName(one.name);
        if (one.object->kind == Kind::Table)
            return u"ALTER TABLE "_s + quotedName(one.object->name) + u" RENAME TO "_s + name;
        const Object *table = m_model.find(one.object->parent);
        if (one.object->kind != Kind::Column || !table)
            return {}; // SQLite cannot rename a view
        return u"ALTER TABLE "_s + quotedName(table->name) + u" RENAME COLUMN "_s +
               quotedName(one.object->name) + u" TO "_s + name;
    }

    // Columns first: their tables still have the old names. What is in the way of another one may
    // be out of it in the next round.
    bool rename(Engine &engine)
    {
        QStringList waiting;
        for (const Kind kind : {Kind::Column, Kind::Table, Kind::View})
            for (const Renamed &one : std::as_const(m_renamed))
                if (one.object->kind == kind)
                    waiting.append(statementFor(one));
        for (qsizetype before = waiting.size() + 1; before > waiting.size();) {
            before = waiting.size();
            waiting.removeIf([&](const QString &statement) {
                return !statement.isEmpty() && !engine.run(statement);
            });
        }
        return waiting.isEmpty();
    }

    QHash<QString, Texts> renamedTexts()
    {
        QHash<QString, Texts> result;
        const Token token;
        const auto engine = Engine::open(token);
        if (!engine)
            return result;
        QList<Unsupported> unsupported;
        for (const Block &block : createBlocks(m_model, {}, token, unsupported))
            (void)(*engine)->run(block.text);
        const auto before = readCatalog(**engine);
        m_done = rename(**engine);
        const auto after = readCatalog(**engine);
        if (!before || !after || before->size() != after->size())
            return result;
        for (qsizetype i = 0; i < before->size(); ++i) {
            const QStringList from = textsOf(before->at(i));
            const QStringList to = textsOf(after->at(i));
            if (from.size() != to.size())
                continue;
            const bool trigger = before->at(i).kind == u"trigger";
            Texts &texts =
                result[(trigger ? u"trigger "_s : u"other "_s) + before->at(i).name.toLower()];
            for (qsizetype k = 0; k < from.size(); ++k)
                if (from[k] != to[k])
                    texts.insert(from[k], withoutQuotes(to[k], m_after));
        }
        return result;
    }

    const Model &m_model;
    QList<Renamed> m_renamed;
    QSet<QString> m_before; // names, in lower case
    QSet<QString> m_after;
    bool m_done = false; // SQLite renamed everything
};

} // namespace

FollowedRename followRename(const Model &model, const QHash<Id, QString> &names)
{
    return Renaming(model, names).run();
}

} // namespace relvar::sqlite
