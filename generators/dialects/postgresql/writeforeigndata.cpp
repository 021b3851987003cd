#include "generators/dialects/postgresql/blockwriter.h"
#include "model/kindinfo.h"
#include "model/names.h"

#include <QCoreApplication>

// Wrappers, servers and user mappings of foreign data.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

// " OPTIONS (host 'x', "Table" 'y')"; empty without any.
QString foreignOptions(const QList<NamedSetting> &settings)
{
    QStringList list;
    for (const NamedSetting &one : settings)
        list.append(quotedLabel(one.name) + u' ' + quotedText(one.value));
    return list.isEmpty() ? QString() : u" OPTIONS ("_s + list.join(u", "_s) + u')';
}

void BlockWriter::writeForeignDataWrapper(const ForeignDataWrapper &wrapper)
{
    Block block{wrapper.id, {}, Block::ForeignDataBlock, {}, {}, {}, {}, {}};
    const QString what = u"FOREIGN DATA WRAPPER "_s + quotedName(wrapper.name);
    if (wrapper.external) {
        writeMentioned(block, what, wrapper.owner, wrapper.comment);
        return;
    }
    block.text = u"CREATE "_s + what;
    if (const QString handler = functionText(wrapper.handler, wrapper.handlerName, block);
        !handler.isEmpty())
        block.text += u" HANDLER "_s + handler;
    if (const QString validator = functionText(wrapper.validator, wrapper.validatorName, block);
        !validator.isEmpty())
        block.text += u" VALIDATOR "_s + validator;
    block.text += foreignOptions(wrapper.settings) + u";\n"_s;
    owner(block, what, wrapper.owner);
    comment(block, what, wrapper.comment);
    block.drop = u"DROP "_s + what + u";\n"_s;
    m_blocks.append(block);
}

void BlockWriter::writeForeignServer(const ForeignServer &server)
{
    Block block{server.id, {}, Block::ForeignDataBlock, {}, {}, {}, {}, {}};
    const QString what = u"SERVER "_s + quotedName(server.name);
    if (server.external) {
        writeMentioned(block, what, server.owner, server.comment);
    } else {
        block.needs.insert(server.wrapper);
        block.text = u"CREATE "_s + what;
        if (!server.type.isEmpty())
            block.text += u" TYPE "_s + literal(server.type);
        if (!server.version.isEmpty())
            block.text += u" VERSION "_s + literal(server.version);
        block.text += u" FOREIGN DATA WRAPPER "_s + bareName(server.wrapper) +
                      foreignOptions(server.settings) + u";\n"_s;
        owner(block, what, server.owner);
        comment(block, what, server.comment);
        block.drop = u"DROP "_s + what + u";\n"_s;
        m_blocks.append(block);
    }
    for (const UserMapping *mapping : Parts(m_model, server.id).of<UserMapping>())
        writeUserMapping(*mapping, server);
}

void BlockWriter::writeUserMapping(const UserMapping &mapping, const ForeignServer &server)
{
    Block block{mapping.id, server.id, Block::ForeignDataBlock, {}, {}, {}, {server.id}, {}};
    if (mapping.role)
        block.needs.insert(mapping.role);
    const QString who = mapping.role                    ? bareName(mapping.role)
                        : mapping.specialRole.isEmpty() ? u"PUBLIC"_s
                                                        : mapping.specialRole;
    const QString what = u"USER MAPPING FOR "_s + who + u" SERVER "_s + quotedName(server.name);
    block.text = u"CREATE "_s + what + foreignOptions(mapping.settings) + u";\n"_s;
    block.drop = u"DROP "_s + what + u";\n"_s;
    m_blocks.append(block);
}

void BlockWriter::unsupportedForForeign(const Object &object, const Table &table)
{
    //: %1 is the kind of an object, %2 its name, %3 a table.
    unsupported(
        object.id,
        QCoreApplication::translate("Generators", "%1 “%2” is left out: “%3” is a foreign table.")
            .arg(kindLabel(object.kind), displayName(m_model, object.id), table.name));
}

// The other server looks after keys, indexes and who may see which rows.
void BlockWriter::reportNotForeign(const Table &table)
{
    for (const Id id : m_model.children(table.id)) {
        const Object &part = *m_model.find(id);
        const bool conceptual = part.kind == Kind::Relationship &&
                                !static_cast<const Relationship &>(part).isPhysical();
        if (!conceptual && (part.kind == Kind::Key || part.kind == Kind::Index ||
                            part.kind == Kind::Policy || part.kind == Kind::Relationship))
            unsupportedForForeign(part, table);
    }
}

} // namespace relvar::postgresql
