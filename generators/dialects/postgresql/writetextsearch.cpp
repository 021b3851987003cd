#include "generators/dialects/postgresql/blockwriter.h"

using namespace Qt::StringLiterals;

// Text search: parsers, templates, dictionaries and configurations.
namespace relvar::postgresql {

void BlockWriter::finishTextSearch(const Object &object, const QString &word,
                                   const QStringList &elements, Id role, Block &block)
{
    const QString what = u"TEXT SEARCH "_s + word + u' ' + name(object.id);
    block.text = u"CREATE "_s + what + u' ' + definitionText(elements) + u";\n"_s + block.text;
    owner(block, what, role);
    comment(block, what, object.comment);
    block.drop = u"DROP "_s + what + u";\n"_s;
    m_blocks.append(block);
}

static Block blockOf(const Object &object)
{
    return {object.id, object.parent, Block::DefinitionBlock, {}, {}, {}, {object.parent}, {}};
}

void BlockWriter::writeTextSearchParser(const TextSearchParser &parser)
{
    Block block = blockOf(parser);
    QStringList elements{u"START = "_s + routineName(parser.start, block),
                         u"GETTOKEN = "_s + routineName(parser.token, block),
                         u"END = "_s + routineName(parser.end, block)};
    if (!parser.headline.isEmpty())
        elements.append(u"HEADLINE = "_s + routineName(parser.headline, block));
    elements.append(u"LEXTYPES = "_s + routineName(parser.tokenTypes, block));
    finishTextSearch(parser, u"PARSER"_s, elements, {}, block);
}

void BlockWriter::writeTextSearchTemplate(const TextSearchTemplate &one)
{
    Block block = blockOf(one);
    QStringList elements;
    if (!one.init.isEmpty())
        elements.append(u"INIT = "_s + routineName(one.init, block));
    elements.append(u"LEXIZE = "_s + routineName(one.lexize, block));
    finishTextSearch(one, u"TEMPLATE"_s, elements, {}, block);
}

void BlockWriter::writeTextSearchDictionary(const TextSearchDictionary &dictionary)
{
    Block block = blockOf(dictionary);
    QStringList elements{u"TEMPLATE = "_s + named(dictionary.basis, block)};
    for (const NamedValue &parameter : dictionary.parameters)
        elements.append(quotedName(parameter.name) + u" = "_s + literal(parameter.value));
    finishTextSearch(dictionary, u"DICTIONARY"_s, elements, dictionary.owner, block);
}

void BlockWriter::writeTextSearchConfiguration(const TextSearchConfiguration &configuration)
{
    Block block = blockOf(configuration);
    const bool copy = !configuration.copyOf.isEmpty();
    const QStringList elements{copy ? u"COPY = "_s + named(configuration.copyOf, block)
                                    : u"PARSER = "_s + named(configuration.parser, block)};
    const QString alter =
        u"ALTER TEXT SEARCH CONFIGURATION "_s + name(configuration.id) + u"\n    "_s;
    QStringList tokens;
    QHash<QString, QStringList> dictionaries;
    for (const TextSearchMapping &mapping : configuration.mappings) {
        if (!tokens.contains(mapping.token))
            tokens.append(mapping.token);
        if (!mapping.dictionary.isEmpty())
            dictionaries[mapping.token].append(named(mapping.dictionary, block));
    }
    for (const QString &token : std::as_const(tokens)) {
        const QStringList list = dictionaries.value(token);
        const QString quoted = quotedName(token);
        if (!list.isEmpty())
            block.text += alter + (copy ? u"ALTER"_s : u"ADD"_s) + u" MAPPING FOR "_s + quoted +
                          u" WITH "_s + list.join(u", "_s) + u";\n"_s;
        else if (copy)
            block.text += alter + u"DROP MAPPING IF EXISTS FOR "_s + quoted + u";\n"_s;
    }
    finishTextSearch(configuration, u"CONFIGURATION"_s, elements, configuration.owner, block);
}

} // namespace relvar::postgresql
