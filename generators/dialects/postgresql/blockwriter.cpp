#include "generators/dialects/postgresql/blockwriter.h"

#include "generators/conversion/standard.h"
#include "generators/dialects/postgresql/traits.h"

using namespace Qt::StringLiterals;

namespace relvar::postgresql {

QString BlockWriter::bareName(Id id) const
{
    const Object *object = m_model.find(id);
    return object ? quotedName(object->name) : QString();
}

// What is temporary is in a schema of the session, which has no name.
QString BlockWriter::name(Id id) const
{
    const Object *object = m_model.find(id);
    const Object *parent = object ? m_model.find(object->parent) : nullptr;
    const Object *table = parent && parent->kind == Kind::Table ? parent : object;
    const bool temporary =
        table && ((table->kind == Kind::Table &&
                   static_cast<const Table *>(table)->persistence == Persistence::Temporary) ||
                  (table->kind == Kind::Sequence &&
                   static_cast<const Sequence *>(table)->persistence == Persistence::Temporary));
    return temporary ? quotedName(object->name) : qualifiedName(m_model, id);
}

void BlockWriter::needType(const DataType &type, Block &block) const
{
    if (type.named)
        block.needs.insert(type.named);
    else if (type.text.endsWith(u"%TYPE", Qt::CaseInsensitive))
        block.mentions.append(u"SELECT FROM "_s + type.text.section(u'.', 0, -2));
    else if (type.text.contains(u'.') || type.text.contains(u'"') || !type.text.contains(u' '))
        block.mentions.append(u"NULL::"_s + type.text);
}

void BlockWriter::needCollation(const QString &collation, Block &block) const
{
    if (!collation.isEmpty())
        block.mentions.append(u"'' COLLATE "_s + collation);
}

void BlockWriter::needTablespace(const QString &name, Block &block) const
{
    if (const Id id = m_tablespaces.value(name); id && !name.isEmpty())
        block.needs.insert(id);
}

void BlockWriter::needLanguage(const QString &name, Block &block) const
{
    if (const Id id = m_languages.value(name))
        block.needs.insert(id);
}

QString BlockWriter::type(const DataType &type, Block &block) const
{
    needType(type, block);
    return typeName(m_model, type);
}

// " WITH (fillfactor=70, …)" from the options of an object.
QString BlockWriter::settings(const Object &object, const QStringList &leftOut) const
{
    static const QString prefix = u"postgresql."_s;
    QStringList list;
    for (auto it = object.options.cbegin(); it != object.options.cend(); ++it) {
        if (!it.key().startsWith(prefix) || leftOut.contains(it.key()))
            continue;
        const QString option = it.key().mid(prefix.size());
        // Words mean themselves in options of PostgreSQL, but may be types in those of extensions.
        const bool wordsPlain = !option.contains(u'.') || *it == u"true" || *it == u"false" ||
                                option.startsWith(u"toast.");
        bool plain = !it->isEmpty();
        for (const QChar c : *it)
            plain = plain && (c.isDigit() || c == u'.' || c == u'-' ||
                              (wordsPlain && c >= u'a' && c <= u'z'));
        list.append(option + u'=' + (plain ? *it : quotedText(*it)));
    }
    return list.isEmpty() ? QString() : u" WITH ("_s + list.join(u", "_s) + u')';
}

void BlockWriter::comment(Block &block, const QString &what, const QString &text) const
{
    if (m_options.comments && !text.isEmpty())
        block.text += u"COMMENT ON "_s + what + u" IS "_s + quotedText(text) + u";\n"_s;
}

void BlockWriter::owner(Block &block, const QString &what, Id role) const
{
    if (m_options.owners && role) {
        block.text += u"ALTER "_s + what + u" OWNER TO "_s + bareName(role) + u";\n"_s;
        block.needs.insert(role);
    }
}

// What a schema holds besides tables, views, routines and the simpler types.
void BlockWriter::writeDefinitions(const Parts &parts)
{
    for (const BaseType *type : parts.of<BaseType>())
        writeBaseType(*type);
    for (const RangeType *type : parts.of<RangeType>())
        writeRange(*type);
    for (const Collation *collation : parts.of<Collation>())
        writeCollation(*collation);
    for (const Conversion *conversion : parts.of<Conversion>())
        writeConversion(*conversion);
    for (const Operator *one : parts.of<Operator>())
        writeOperator(*one);
    for (const OperatorFamily *family : parts.of<OperatorFamily>())
        writeOperatorFamily(*family);
    for (const OperatorClass *one : parts.of<OperatorClass>())
        writeOperatorClass(*one);
    for (const TextSearchParser *parser : parts.of<TextSearchParser>())
        writeTextSearchParser(*parser);
    for (const TextSearchTemplate *one : parts.of<TextSearchTemplate>())
        writeTextSearchTemplate(*one);
    for (const TextSearchDictionary *dictionary : parts.of<TextSearchDictionary>())
        writeTextSearchDictionary(*dictionary);
    for (const TextSearchConfiguration *configuration : parts.of<TextSearchConfiguration>())
        writeTextSearchConfiguration(*configuration);
}

QList<Block> BlockWriter::run(const Token &token)
{
    collectClasses();
    for (const Role *role : m_model.all<Role>())
        writeRole(*role);
    for (const Tablespace *tablespace : m_model.all<Tablespace>()) {
        m_tablespaces.insert(tablespace->name, tablespace->id);
        writeTablespace(*tablespace);
    }
    for (const Extension *extension : m_model.all<Extension>())
        writeExtension(*extension);
    for (const Language *language : m_model.all<Language>()) {
        m_languages.insert(language->name, language->id);
        writeLanguage(*language);
    }
    for (const ForeignDataWrapper *wrapper : m_model.all<ForeignDataWrapper>())
        writeForeignDataWrapper(*wrapper);
    for (const ForeignServer *server : m_model.all<ForeignServer>())
        writeForeignServer(*server);
    const QList<const Schema *> schemas = m_model.all<Schema>();
    const int total = int(schemas.size());
    for (int i = 0; i < total && !token.cancelled(); ++i) {
        token.report(i, total);
        writeSchema(*schemas[i]);
        const Parts parts(m_model, schemas[i]->id);
        for (const EnumType *type : parts.of<EnumType>())
            writeEnum(*type);
        for (const CompositeType *type : parts.of<CompositeType>())
            writeComposite(*type);
        for (const Domain *domain : parts.of<Domain>())
            writeDomain(*domain);
        writeDefinitions(parts);
        for (const Sequence *sequence : parts.of<Sequence>())
            writeSequence(*sequence);
        for (const Table *table : parts.of<Table>())
            writeTable(*table);
        for (const View *view : parts.of<View>())
            writeView(*view);
        for (const Routine *routine : parts.of<Routine>())
            writeRoutine(*routine);
        for (const Statistics *statistics : parts.of<Statistics>())
            writeStatistics(*statistics);
    }
    for (const Cast *cast : m_model.all<Cast>())
        writeCast(*cast);
    for (const AccessMethod *method : m_model.all<AccessMethod>())
        writeAccessMethod(*method);
    for (const Transform *transform : m_model.all<Transform>())
        writeTransform(*transform);
    letGoAlong();
    reportNewer();
    for (const Publication *publication : m_model.all<Publication>())
        writePublication(*publication);
    for (const Subscription *subscription : m_model.all<Subscription>())
        writeSubscription(*subscription);
    for (const EventTrigger *trigger : m_model.all<EventTrigger>())
        writeEventTrigger(*trigger);
    for (const Statement *statement : m_model.all<Statement>())
        writeStatement(*statement);
    for (const SecurityLabel *label : m_model.all<SecurityLabel>())
        writeSecurityLabel(*label);
    if (m_options.grants) {
        writeGrants();
        QList<const DefaultPrivileges *> all = m_model.all<DefaultPrivileges>();
        std::stable_sort(all.begin(), all.end(), [this](const auto *a, const auto *b) {
            return std::pair(bareName(a->parent), a->rank) <
                   std::pair(bareName(b->parent), b->rank);
        });
        for (const DefaultPrivileges *given : std::as_const(all))
            writeDefaultPrivileges(*given);
    }
    return std::move(m_blocks);
}

// By the object that they are on, then in their order there.
void BlockWriter::writeGrants()
{
    QList<const Grant *> grants = m_model.all<Grant>();
    QHash<Id, std::pair<QString, int>> places;
    for (const Grant *grant : std::as_const(grants))
        if (const Object *target = m_model.find(grant->parent))
            places.insert(target->id, {name(target->id), target->rank});
    std::stable_sort(grants.begin(), grants.end(), [&](const Grant *a, const Grant *b) {
        return places.value(a->parent) < places.value(b->parent);
    });
    for (const Grant *grant : std::as_const(grants))
        writeGrant(*grant);
}

QList<Block> looseBlocks(const Model &model, const DdlOptions &options, const Token &token,
                         QList<Unsupported> &unsupported)
{
    return BlockWriter(model, options, unsupported).run(token);
}

QList<Block> createBlocks(const Model &model, const DdlOptions &options, const Token &token,
                          QList<Unsupported> &unsupported)
{
    if (!needsStandard(model, traits()))
        return ordered(model, looseBlocks(model, options, token, unsupported));
    const StandardDesign standard = standardDesign(model, traits());
    unsupported += standard.losses();
    return ordered(standard.model, looseBlocks(standard.model, options, token, unsupported));
}

} // namespace relvar::postgresql
