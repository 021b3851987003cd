#include "generators/dialects/postgresql/blockwriter.h"

using namespace Qt::StringLiterals;

namespace relvar::postgresql {

void BlockWriter::writePartitions(const Table &table, const Parts &parts)
{
    for (const Partition *partition : parts.of<Partition>()) {
        const auto *member = m_model.get<Table>(partition->table);
        if (!member) {
            Block block{partition->id, table.id, Block::AttachBlock, {}, {}, {}, {table.id}, {}};
            block.text = u"CREATE TABLE "_s + quotedName(m_model.find(table.parent)->name) + u'.' +
                         quotedName(partition->name) + u" PARTITION OF "_s + name(table.id) +
                         u"\n    "_s + partition->bounds + u";\n"_s;
            m_blocks.append(block);
        } else if (!Parts(m_model, member->id).of<Column>().isEmpty()) {
            Block block{partition->id,          table.id, Block::AttachBlock, {}, {}, {},
                        {table.id, member->id}, {}};
            block.text = u"ALTER TABLE ONLY "_s + name(table.id) + u" ATTACH PARTITION "_s +
                         name(member->id) + u' ' + partition->bounds + u";\n"_s;
            m_blocks.append(block);
        }
    }
}

} // namespace relvar::postgresql
