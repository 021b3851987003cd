#include "generators/dialects/mysql/blockwriter.h"

#include "generators/conversion/standard.h"
#include "generators/dialects/mysql/draft.h"
#include "generators/dialects/mysql/traits.h"
#include "generators/dialects/mysql/wording.h"
#include "generators/dialects/notice.h"
#include "model/kindinfo.h"
#include "model/names.h"

#include <algorithm>

namespace relvar::mysql {

using namespace Qt::StringLiterals;

bool isDefault(const Schema &schema)
{
    return schema.external &&
           (schema.name == defaultDatabase() || schema.name == u"public" || schema.name == u"main");
}

QString typeName(const Model &model, const DataType &type)
{
    const Object *object = model.find(type.named);
    if (!object)
        return type.text;
    if (object->kind == Kind::EnumType) {
        QStringList labels;
        for (const QString &label : static_cast<const EnumType *>(object)->labels)
            labels.append(quotedText(label));
        return u"enum("_s + labels.join(u',') + u')';
    }
    // A domain may stand on another one; a damaged model on itself.
    int depth = 0;
    while (object && object->kind == Kind::Domain && depth++ < 16) {
        const DataType &base = static_cast<const Domain *>(object)->type;
        if (!base.named)
            return base.text + type.text;
        object = model.find(base.named);
    }
    return object && object->kind == Kind::EnumType ? typeName(model, {{}, Ref<Object>(object->id)})
           : object                                 ? object->name + type.text
                                                    : type.text;
}

QString delimited(const QString &statement)
{
    if (!statement.contains(u';'))
        return statement + u";\n"_s;
    for (const QString &delimiter : {u";;"_s, u"$$"_s, u"//"_s, u"|||"_s, u"~~~~"_s})
        if (!statement.contains(delimiter))
            return u"DELIMITER "_s + delimiter + u'\n' + statement + delimiter +
                   u"\nDELIMITER ;\n"_s;
    return statement + u";\n"_s;
}

QString BlockWriter::option(const Object &object, const QString &key) const
{
    return object.options.value(u"mysql."_s + key);
}

QString BlockWriter::bareName(Id id) const
{
    const Object *object = m_model.find(id);
    return object ? quotedName(object->name) : QString();
}

// A name as it stands in a statement of something in another or the same database. Texts of designs
// for other databases count on the one that needs no name, so that this one stays in use.
QString BlockWriter::name(Id id, Id from) const
{
    const Id own = schemaOf(m_model, id);
    const auto *schema = m_model.get<Schema>(own);
    const bool near = m_native && own == schemaOf(m_model, from);
    if (!schema || own == id || near || isDefault(*schema))
        return bareName(id);
    return quotedName(schema->name) + u'.' + bareName(id);
}

void BlockWriter::unsupported(const Object &object, const QString &sentence)
{
    m_unsupported.append({object.id, sentence});
}

static bool isUnknown(const Object &object)
{
    return isOfPostgresqlAlone(object.kind) || object.kind == Kind::DefaultPrivileges ||
           object.kind == Kind::BaseType || object.kind == Kind::RangeType;
}

// Kinds that MySQL has nothing for.
void BlockWriter::reportUnsupported()
{
    QList<const Object *> found;
    m_model.forEach([&](const Object &object) {
        if (isUnknown(object))
            found.append(&object);
    });
    sortForReport(m_model, found);
    for (const Object *object : std::as_const(found))
        unsupported(*object, Wording::tr("%1 “%2” cannot be written for MySQL.")
                                 .arg(kindLabel(object->kind), displayName(m_model, object->id)));
}

QList<Block> BlockWriter::run(const Token &token)
{
    for (const Role *role : m_model.all<Role>())
        writeRole(*role);
    placeTables();
    if (!m_native)
        leaveOutTables();
    const QList<const Schema *> schemas = m_model.all<Schema>();
    const int total = int(schemas.size());
    for (int i = 0; i < total && !token.cancelled(); ++i) {
        token.report(i, total);
        const Id id = schemas[i]->id;
        writeSchema(*schemas[i]);
        for (const Sequence *sequence : m_model.childrenOf<Sequence>(id))
            writeSequence(*sequence);
        QList<const Table *> tables = m_model.childrenOf<Table>(id);
        std::sort(tables.begin(), tables.end(), [this](const Table *a, const Table *b) {
            return m_tablePlaces.value(a->id) < m_tablePlaces.value(b->id);
        });
        for (const Table *table : std::as_const(tables))
            writeTable(*table);
        for (const View *view : m_model.childrenOf<View>(id))
            writeView(*view);
        for (const Routine *routine : m_model.childrenOf<Routine>(id))
            writeRoutine(*routine);
    }
    if (!m_native)
        writeForeignViews();
    for (const Statement *statement : m_model.all<Statement>())
        writeStatement(*statement);
    if (m_options.grants) {
        // By the object that they are on, then in their order there.
        QList<const Grant *> grants = m_model.all<Grant>();
        std::stable_sort(grants.begin(), grants.end(), [this](const Grant *a, const Grant *b) {
            return path(m_model, a->parent) < path(m_model, b->parent);
        });
        for (const Grant *grant : std::as_const(grants))
            writeGrant(*grant);
    }
    reportUnsupported();
    if (!m_native)
        reportForeign();
    return ordered(m_model, std::move(m_blocks));
}

QList<Block> createBlocks(const Model &model, const DdlOptions &options, const Token &token,
                          QList<Unsupported> &unsupported)
{
    if (!needsStandard(model, traits()))
        return BlockWriter(model, options, unsupported).run(token);
    const StandardDesign standard = standardDesign(model, traits());
    unsupported += standard.losses();
    return BlockWriter(standard.model, options, unsupported).run(token);
}

} // namespace relvar::mysql
