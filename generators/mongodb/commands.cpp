#include "generators/mongodb/commands.h"

#include "generators/mongodb/wording.h"

using namespace Qt::StringLiterals;

namespace relvar::mongodb {
namespace {

// Reads commands one after the other; lives on the stack of readCommands().
class CommandReader
{
public:
    explicit CommandReader(const QString &name)
        : m_name(name)
    {
    }

    Commands read(const Literals &literals);

private:
    CollectionSource &collection(const QString &name);
    void readCall(const Call &call);
    bool readOnCollection(const Call &call);
    bool readCommand(const Value &value);
    bool readSchema(const Value &value);
    void readIndexes(const QString &name, const Value &specifications);
    void addOptions(const QString &name, const Value &options, const Value &place,
                    const QString &kind);
    void addIndex(const QString &name, const Value &key, const Value &options);
    void tell(int line, int column, const QString &kind,
              ImportedStatement::Status status = ImportedStatement::Imported,
              const QString &reason = {})
    {
        m_commands.report.append({line, column, kind, status, reason});
    }

    const QString m_name;
    Commands m_commands;
};

CollectionSource &CommandReader::collection(const QString &name)
{
    for (CollectionSource &one : m_commands.collections)
        if (one.name == name)
            return one;
    CollectionSource added;
    added.name = name;
    added.options = Value::object();
    m_commands.collections.append(added);
    return m_commands.collections.last();
}

void CommandReader::addOptions(const QString &name, const Value &options, const Value &place,
                               const QString &kind)
{
    CollectionSource &source = collection(name);
    static const QStringList known{u"validator"_s, u"validationLevel"_s, u"validationAction"_s,
                                   u"timeseries"_s, u"expireAfterSeconds"_s};
    for (qsizetype i = 0; i < options.names.size(); ++i)
        if (known.contains(options.names[i]) && !options.values[i].isNull())
            source.options.set(options.names[i], options.values[i]);
    tell(place.line, place.column, kind, ImportedStatement::Imported, name);
}

void CommandReader::addIndex(const QString &name, const Value &key, const Value &options)
{
    if (key.names == QStringList{u"_id"_s})
        return;
    collection(name).indexes.append({key, options, key.line, key.column});
}

void CommandReader::readIndexes(const QString &name, const Value &specifications)
{
    for (const Value &one : specifications.values)
        if (const Value *key = one.find(u"key"); key && key->isObject())
            addIndex(name, *key, one);
}

// A schema without a collection around it.
bool CommandReader::readSchema(const Value &value)
{
    if (value.contains(u"$jsonSchema")) {
        addOptions(m_name, Value::object().set(u"validator"_s, value), value, u"$jsonSchema"_s);
        return true;
    }
    const Value *properties = value.find(u"properties");
    if (value.stringAt(u"bsonType") != u"object" || !properties || !properties->isObject())
        return false;
    const Value validator = Value::object().set(u"$jsonSchema"_s, value);
    addOptions(m_name, Value::object().set(u"validator"_s, validator), value, u"$jsonSchema"_s);
    return true;
}

bool CommandReader::readCommand(const Value &value)
{
    for (const QString &verb : {u"create"_s, u"collMod"_s})
        if (const QString name = value.stringAt(verb); !name.isEmpty()) {
            addOptions(name, value, value, verb);
            return true;
        }
    if (const QString name = value.stringAt(u"createIndexes");
        !name.isEmpty() && value.contains(u"indexes")) {
        readIndexes(name, *value.find(u"indexes"));
        return true;
    }
    if (const QString name = value.stringAt(u"shardCollection");
        !name.isEmpty() && value.contains(u"key")) {
        collection(name.mid(name.indexOf(u'.') + 1)).shardKey = *value.find(u"key");
        tell(value.line, value.column, u"shardCollection"_s);
        return true;
    }
    if (const QString name = value.stringAt(u"insert");
        !name.isEmpty() && value.contains(u"documents")) {
        collection(name).documents += value.find(u"documents")->values;
        return true;
    }
    if (const Value *all = value.find(u"collections");
        all && all->isArray() && value.contains(u"relationships")) {
        for (const Value &one : all->values)
            readCommand(one);
        return true;
    }
    // {"collection", "validator"}, and what getCollectionInfos() and our own JSON say.
    const QString name = value.stringAt(value.contains(u"collection") ? u"collection" : u"name");
    const Value *options = value.find(u"options");
    const bool described = options && options->isObject() &&
                           (value.stringAt(u"type") == u"collection" || value.contains(u"indexes"));
    if (name.isEmpty() || !(described || value.contains(u"validator")))
        return readSchema(value);
    addOptions(name, described ? *options : value, value,
               value.contains(u"command") ? value.stringAt(u"command") : u"collection"_s);
    if (const Value *indexes = value.find(u"indexes"))
        readIndexes(name, *indexes);
    if (const Value *key = value.find(u"shardKey"); key && key->isObject())
        collection(name).shardKey = *key;
    return true;
}

// db.orders.createIndex({...}) and the like.
bool CommandReader::readOnCollection(const Call &call)
{
    const QString verb = call.path.last();
    const QString name = call.path.mid(1, call.path.size() - 2).join(u'.');
    const Value first = call.arguments.value(0);
    if (verb == u"createIndex" || verb == u"ensureIndex") {
        addIndex(name, first, call.arguments.value(1));
    } else if (verb == u"createIndexes") {
        for (const Value &key : first.values)
            addIndex(name, key, call.arguments.value(1));
    } else if (verb == u"insertOne" || verb == u"insertMany" || verb == u"insert") {
        CollectionSource &source = collection(name);
        if (first.isArray())
            source.documents += first.values;
        else
            source.documents.append(first);
        tell(call.line, call.column, verb);
    } else {
        return false;
    }
    return true;
}

void CommandReader::readCall(const Call &call)
{
    const QString verb = call.path.join(u'.');
    if (!call.problem.isEmpty()) {
        tell(call.line, call.column, verb, ImportedStatement::Refused, call.problem);
        return;
    }
    const Value first = call.arguments.value(0);
    bool good = false;
    if (verb == u"db.createCollection" && first.isString()) {
        addOptions(first.text, call.arguments.value(1), first, verb);
        good = true;
    } else if (verb == u"db.runCommand" || verb == u"db.adminCommand") {
        good = readCommand(first);
    } else if (verb == u"sh.shardCollection" && first.isString()) {
        Value command = Value::object();
        command.set(u"shardCollection"_s, first);
        command.set(u"key"_s, call.arguments.value(1));
        command.line = call.line;
        command.column = call.column;
        good = readCommand(command);
    } else if (call.path.value(0) == u"db" && call.path.size() > 2) {
        good = readOnCollection(call);
    } else if (verb == u"use" || verb == u"sh.enableSharding") {
        good = true;
    }
    if (!good)
        tell(call.line, call.column, verb, ImportedStatement::Skipped,
             Wording::tr("It says nothing about the form of documents."));
}

Commands CommandReader::read(const Literals &literals)
{
    for (const Call &call : literals.calls)
        readCall(call);
    for (const Value &value : literals.values) {
        const QList<Value> elements = value.isArray() ? value.values : QList<Value>{value};
        for (const Value &element : elements) {
            if (element.isObject() && readCommand(element))
                continue;
            if (element.isObject())
                collection(m_name).documents.append(element);
            else
                tell(element.line, element.column, u"document"_s, ImportedStatement::Refused,
                     Wording::tr("This is no document."));
        }
    }
    return m_commands;
}

} // namespace

Commands readCommands(const Literals &literals, const QString &name)
{
    return CommandReader(name).read(literals);
}

} // namespace relvar::mongodb
