#include "generators/dialects/postgresql/definition.h"
#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/wording.h"

#include <algorithm>

// Text search: parsers, templates, dictionaries and configurations.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

void readParameters(Nodes elements, QList<NamedValue> &parameters)
{
    for (const PgQuery__Node *node : elements) {
        const QString name = text(node->def_elem->defname);
        if (name.compare(u"template", Qt::CaseInsensitive) == 0)
            continue;
        parameters.removeIf([&](const NamedValue &one) { return one.name == name; });
        if (node->def_elem->arg)
            parameters.append({name, elementText(*node->def_elem)});
    }
}

// A copy of a configuration of the design is one of its own from the beginning; what others hold is
// not known.
void readCopy(Draft &draft, const Named<TextSearchConfiguration> &from,
              TextSearchConfiguration &made)
{
    const auto known = draft.named(Kind::TextSearchConfiguration, writtenName(from.text));
    const TextSearchConfiguration *source =
        draft.get<TextSearchConfiguration>(known.value(0) == made.id ? Id() : known.value(0));
    made.copyOf = source ? source->copyOf : from;
    if (!source)
        return;
    made.parser = source->parser;
    made.mappings = source->mappings;
}

void dropMappings(TextSearchConfiguration &configuration, const QStringList &tokens)
{
    for (const QString &token : tokens) {
        configuration.mappings.removeIf(
            [&](const TextSearchMapping &one) { return one.token == token; });
        if (!configuration.copyOf.isEmpty())
            configuration.mappings.append({token, {}});
    }
}

void addMappings(TextSearchConfiguration &configuration, const QStringList &tokens,
                 const QStringList &dictionaries)
{
    for (const QString &token : tokens) {
        configuration.mappings.removeIf(
            [&](const TextSearchMapping &one) { return one.token == token; });
        for (const QString &dictionary : dictionaries)
            configuration.mappings.append({token, {dictionary, {}}});
    }
}

bool isDictionary(const Draft &draft, const TextSearchMapping &mapping, const QString &name)
{
    const QList<Id> known = draft.named(Kind::TextSearchDictionary, writtenName(name));
    return mapping.dictionary.named ? known.contains(mapping.dictionary.named)
                                    : mapping.dictionary.text == name;
}

Outcome replaceDictionary(const Draft &draft, TextSearchConfiguration &configuration,
                          const QStringList &tokens, const QString &from, const QString &to)
{
    // What a copied configuration maps is not known here.
    if (!configuration.copyOf.isEmpty())
        return kept();
    for (TextSearchMapping &mapping : configuration.mappings)
        if ((tokens.isEmpty() || tokens.contains(mapping.token)) &&
            isDictionary(draft, mapping, from))
            mapping.dictionary = {to, {}};
    return imported();
}

template<class T>
T *find(Draft &draft, const QStringList &parts)
{
    return draft.get<T>(draft.named(T::Tag, nameOf(parts)).value(0));
}

// Makes an object of a kind; null when there is one of this name.
template<class T>
T *make(Draft &draft, const Name &name)
{
    const Id schema = draft.schemaToCreateIn(name.schema);
    if (!draft.named(T::Tag, {draft.find(schema)->name, name.name}).isEmpty())
        return nullptr;
    return &draft.add<T>(schema, name.name);
}

Outcome readParser(Reading &reading, const Name &name, const Definition &definition)
{
    TextSearchParser *parser = make<TextSearchParser>(reading.draft, name);
    if (!parser)
        return taken(Kind::TextSearchParser, name.name);
    definition.read("start", parser->start);
    definition.read("gettoken", parser->token);
    definition.read("end", parser->end);
    definition.read("headline", parser->headline);
    definition.read("lextypes", parser->tokenTypes);
    resolveNamesNowAndLater(reading, *parser);
    return imported();
}

Outcome readTemplate(Reading &reading, const Name &name, const Definition &definition)
{
    TextSearchTemplate *made = make<TextSearchTemplate>(reading.draft, name);
    if (!made)
        return taken(Kind::TextSearchTemplate, name.name);
    definition.read("init", made->init);
    definition.read("lexize", made->lexize);
    resolveNamesNowAndLater(reading, *made);
    return imported();
}

Outcome readConfiguration(Reading &reading, const Name &name, const Definition &definition)
{
    TextSearchConfiguration *made = make<TextSearchConfiguration>(reading.draft, name);
    if (!made)
        return taken(Kind::TextSearchConfiguration, name.name);
    definition.read("parser", made->parser);
    if (definition.has("copy"))
        readCopy(reading.draft, {definition.name("copy"), {}}, *made);
    resolveNamesNowAndLater(reading, *made);
    return imported();
}

} // namespace

Outcome readTextSearch(Reading &reading, const PgQuery__DefineStmt &stmt)
{
    const Definition definition(reading, RELVAR_NODES(stmt, definition));
    const Name name = nameOf(strings(RELVAR_NODES(stmt, defnames)));
    switch (stmt.kind) {
    case PG_QUERY__OBJECT_TYPE__OBJECT_TSPARSER:
        return readParser(reading, name, definition);
    case PG_QUERY__OBJECT_TYPE__OBJECT_TSTEMPLATE:
        return readTemplate(reading, name, definition);
    case PG_QUERY__OBJECT_TYPE__OBJECT_TSCONFIGURATION:
        return readConfiguration(reading, name, definition);
    default:
        break;
    }
    TextSearchDictionary *dictionary = make<TextSearchDictionary>(reading.draft, name);
    if (!dictionary)
        return taken(Kind::TextSearchDictionary, name.name);
    definition.read("template", dictionary->basis);
    readParameters(RELVAR_NODES(stmt, definition), dictionary->parameters);
    resolveNamesNowAndLater(reading, *dictionary);
    return imported();
}

Outcome readAlterDictionary(Reading &reading, const PgQuery__AlterTSDictionaryStmt &stmt)
{
    auto *dictionary =
        find<TextSearchDictionary>(reading.draft, strings(RELVAR_NODES(stmt, dictname)));
    if (!dictionary)
        return unresolved();
    readParameters(RELVAR_NODES(stmt, options), dictionary->parameters);
    return imported();
}

Outcome readAlterConfiguration(Reading &reading, const PgQuery__AlterTSConfigurationStmt &stmt)
{
    auto *configuration =
        find<TextSearchConfiguration>(reading.draft, strings(RELVAR_NODES(stmt, cfgname)));
    if (!configuration)
        return unresolved();
    const QStringList tokens = strings(RELVAR_NODES(stmt, tokentype));
    QStringList dictionaries;
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, dicts))
        dictionaries.append(spelledParts(strings(items(node))));
    switch (stmt.kind) {
    case PG_QUERY__ALTER_TSCONFIG_TYPE__ALTER_TSCONFIG_ADD_MAPPING:
    case PG_QUERY__ALTER_TSCONFIG_TYPE__ALTER_TSCONFIG_ALTER_MAPPING_FOR_TOKEN:
        addMappings(*configuration, tokens, dictionaries);
        break;
    case PG_QUERY__ALTER_TSCONFIG_TYPE__ALTER_TSCONFIG_DROP_MAPPING:
        dropMappings(*configuration, tokens);
        break;
    default:
        if (dictionaries.size() != 2)
            return kept();
        if (const Outcome done = replaceDictionary(reading.draft, *configuration, tokens,
                                                   dictionaries[0], dictionaries[1]);
            done.fate != Fate::Imported)
            return done;
        break;
    }
    resolveNamesNowAndLater(reading, *configuration);
    return imported();
}

} // namespace relvar::postgresql
