#include "generators/mongodb/writer.h"

#include "generators/mongodb/wording.h"
#include "generators/physical/resolve.h"
#include "model/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar::mongodb {
namespace {

// A remark of one line, whatever the text holds.
QString remark(const QString &text)
{
    QString line;
    for (const QChar c : text)
        line += c < u' ' || c == QChar(0x2028) || c == QChar(0x2029) || c == QChar(0x85) ? u' ' : c;
    return u"// "_s + line + u'\n';
}

Value optionsOf(const Collection &collection)
{
    Value options = Value::object();
    if (!collection.timeSeries.isNull())
        options.set(u"timeseries"_s, collection.timeSeries);
    if (collection.expireAfter >= 0)
        options.set(u"expireAfterSeconds"_s, Value::number(collection.expireAfter));
    if (collection.schema.isNull())
        return options;
    options.set(u"validator"_s, Value::object().set(u"$jsonSchema"_s, collection.schema));
    options.set(u"validationLevel"_s, Value::string(collection.validationLevel));
    options.set(u"validationAction"_s, Value::string(collection.validationAction));
    return options;
}

// JavaScript puts names that are whole numbers first, where the order of an index counts.
bool needsMap(const Value &key)
{
    const bool numbers = std::any_of(key.names.begin(), key.names.end(), [](const QString &name) {
        bool number = false;
        name.toUInt(&number);
        return number;
    });
    return numbers && key.names.size() > 1;
}

QString keyText(const Value &key)
{
    if (!needsMap(key))
        return shellText(key);
    QStringList pairs;
    for (qsizetype i = 0; i < key.names.size(); ++i)
        pairs.append(u"["_s + quotedText(key.names[i]) + u", "_s + shellText(key.values[i]) + u']');
    return u"new Map(["_s + pairs.join(u", "_s) + u"])"_s;
}

QString indexText(const QString &collection, const CollectionIndex &index)
{
    if (!needsMap(index.key))
        return u"db.getCollection("_s + quotedText(collection) + u").createIndex("_s +
               shellText(index.key) + u", "_s + shellText(index.options) + u");\n"_s;
    // createIndex() takes no maps, the command itself does.
    QString text = u"db.runCommand({ \"createIndexes\": "_s + quotedText(collection) +
                   u", \"indexes\": [{\n  \"key\": "_s + keyText(index.key);
    for (qsizetype i = 0; i < index.options.names.size(); ++i)
        text += u",\n  "_s + quotedText(index.options.names[i]) + u": "_s +
                shellText(index.options.values[i], 1);
    return text + u"\n}] });\n"_s;
}

// Appends a piece of text that came from an object.
void add(Script &script, Id id, const QString &text)
{
    script.spans.append({id, script.text.size(), text.size()});
    script.text += text;
}

void addSample(Script &script, const Collection &collection)
{
    script.text +=
        remark(Wording::tr("A sample document (%1 bytes):").arg(bsonSize(collection.sample)));
    const QStringList lines = shellText(collection.sample).split(u'\n');
    for (const QString &line : lines)
        script.text += remark(line);
}

void addCollection(Script &script, const Collection &collection)
{
    const qsizetype from = script.text.size();
    const qsizetype outer = script.spans.size();
    script.spans.append({collection.table, from, 0});
    script.text += u"db.createCollection("_s + quotedText(collection.name) + u", "_s +
                   shellText(optionsOf(collection)) + u");\n"_s;
    for (const CollectionIndex &index : collection.indexes)
        add(script, index.id, indexText(collection.name, index));
    addSample(script, collection);
    script.spans[outer].length = script.text.size() - from;
    script.text += u'\n';
}

void addSharding(Script &script, const DocumentDesign &design)
{
    bool any = false;
    for (const Collection &collection : design.collections) {
        if (collection.shardKey.isNull())
            continue;
        if (!any)
            script.text += u"if (db.hello().msg === \"isdbgrid\") {\n"
                           "  sh.enableSharding(db.getName());\n"_s;
        any = true;
        add(script, collection.table,
            u"  sh.shardCollection(db.getName() + "_s + quotedText(u'.' + collection.name) +
                u", "_s + keyText(collection.shardKey) +
                (collection.uniqueShardKey ? u", true"_s : QString()) + u");\n"_s);
    }
    if (any)
        script.text += u"}\n"_s;
}

Value decisionValue(const Model &model, const Decision &decision)
{
    Value value = Value::object();
    value.set(u"from"_s, Value::string(nameOf(model, decision.table)));
    value.set(u"to"_s, Value::string(nameOf(model, decision.target)));
    value.set(u"mapping"_s, Value::string(enumName(decision.mapping)));
    value.set(u"rule"_s, Value::string(decision.rule));
    value.set(u"reason"_s, Value::string(decision.reason));
    if (decision.maximum > 0)
        value.set(u"maximum"_s, Value::number(decision.maximum));
    return value;
}

Value collectionValue(const Collection &collection)
{
    Value value = Value::object();
    value.set(u"name"_s, Value::string(collection.name));
    value.set(u"options"_s, optionsOf(collection));
    Value indexes = Value::array();
    for (const CollectionIndex &index : collection.indexes) {
        Value one = Value::object();
        one.set(u"key"_s, index.key);
        for (qsizetype i = 0; i < index.options.names.size(); ++i)
            one.set(index.options.names[i], index.options.values[i]);
        indexes.append(one);
    }
    value.set(u"indexes"_s, indexes);
    if (!collection.shardKey.isNull()) {
        value.set(u"shardKey"_s, collection.shardKey);
        value.set(u"uniqueShardKey"_s, Value::boolean(collection.uniqueShardKey));
    }
    value.set(u"sample"_s, collection.sample);
    value.set(u"sampleBytes"_s, Value::number(bsonSize(collection.sample)));
    return value;
}

} // namespace

Script mongoshScript(const DocumentDesign &design)
{
    Script script;
    script.unsupported = design.notes;
    script.text =
        remark(Wording::tr("Run it with: mongosh \"mongodb://host/database\" --file FILE"));
    for (const Decision &decision : design.decisions)
        add(script, decision.relationship,
            remark(enumName(decision.mapping) + u" ("_s + decision.rule + u"): "_s +
                   decision.reason));
    script.text += u'\n';
    for (const Unsupported &note : design.notes)
        add(script, note.id, remark(note.text));
    if (!design.notes.isEmpty())
        script.text += u'\n';
    for (const Collection &collection : design.collections)
        addCollection(script, collection);
    addSharding(script, design);
    return script;
}

Script mongoJson(const Model &model, const DocumentDesign &design)
{
    const Model physical = resolve(model).model;
    Script script;
    script.unsupported = design.notes;
    // Written piece by piece, so that each collection is a span.
    script.text = u"{\n  \"collections\": ["_s;
    for (qsizetype i = 0; i < design.collections.size(); ++i) {
        script.text += i > 0 ? u",\n    "_s : u"\n    "_s;
        add(script, design.collections[i].table,
            jsonText(collectionValue(design.collections[i]), 2));
    }
    script.text += u"\n  ],\n  \"relationships\": "_s;
    Value relationships = Value::array();
    for (const Decision &decision : design.decisions)
        relationships.append(decisionValue(physical, decision));
    script.text += jsonText(relationships, 1);
    Value notes = Value::array();
    for (const Unsupported &note : design.notes)
        notes.append(Value::string(note.text));
    script.text += u",\n  \"notes\": "_s + jsonText(notes, 1) + u"\n}\n"_s;
    return script;
}

Script mongoshText(const Model &model, const Token &token)
{
    return mongoshScript(mapToDocuments(model, token));
}

Script mongoJsonText(const Model &model, const Token &token)
{
    return mongoJson(model, mapToDocuments(model, token));
}

} // namespace relvar::mongodb
