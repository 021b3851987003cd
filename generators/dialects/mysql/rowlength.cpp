#include "generators/dialects/mysql/adapter.h"

#include <algorithm>

// Rows of tables of other databases that would be too long.
namespace relvar::mysql {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRowBytes = 65535;
constexpr int PointerBytes = 12; // of a long value, in its row

// What a value of this type takes of its row, at most.
int rowBytes(const QString &type)
{
    const int length = lengthIn(type);
    if (type.startsWith(u"VARCHAR") || type.startsWith(u"CHAR"))
        return length * 4 + 2;
    if (type.startsWith(u"VARBINARY") || type.startsWith(u"BINARY"))
        return length + 2;
    return PointerBytes; // numbers and moments take less
}

} // namespace

// The longest values go out of a row that would have too many bytes.
void Adapter::fitIntoRow(const Table &table)
{
    int bytes = 0;
    QList<std::pair<int, Id>> movable;
    for (const Column *column : m_model.childrenOf<Column>(table.id)) {
        const QString type = columnType(*column).type;
        const int own = rowBytes(type);
        bytes += own;
        if (type.startsWith(u"VAR") && own > PointerBytes && !m_inKeys.contains(column->id))
            movable.append({own, column->id});
    }
    std::stable_sort(movable.begin(), movable.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &[own, id] : std::as_const(movable)) {
        if (bytes <= MostRowBytes)
            return;
        m_outOfRow.insert(id);
        bytes += PointerBytes - own;
    }
}

// The length that its type had is kept by a check.
void Adapter::moveOutOfRow(const Column &column, ColumnType &type) const
{
    const bool bytes = type.type.startsWith(u"VARBINARY");
    const QString name = u'"' + QString(column.name).replace(u'"', u"\"\""_s) + u'"';
    type.checks.append((bytes ? u"octet_length(%1) <= %2"_s : u"char_length(%1) <= %2"_s)
                           .arg(name, QString::number(lengthIn(type.type))));
    type.type = bytes ? u"LONGBLOB"_s : u"LONGTEXT"_s;
}

} // namespace relvar::mysql
