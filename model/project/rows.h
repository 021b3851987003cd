#pragma once

#include "model/changeset.h"
#include "model/model.h"
#include "model/project/tables.h"

#include <array>

namespace relvar {

// The rows of all kinds in one open project file: reads them as a model and writes what changed.
// Keeps its statements prepared. Lives and dies with a Database.
class Rows
{
public:
    explicit Rows(Database &database);

    // Reads every object. Cells that hold something else than their field are counted in
    // `damaged` and keep the value of a new object; false when reading failed.
    bool load(Model &model, int &damaged);
    // Writes one set of changes, inside a transaction.
    bool apply(const ChangeSet &changes);

private:
    // The text of the cells of one compound field. The same few values come again and again, and
    // they are JSON, which is slow.
    struct CellCache
    {
        QList<std::pair<ObjectPtr, QString>> written;
        QHash<QByteArray, ObjectPtr> read;
        qsizetype next = 0;
    };
    struct KindRows
    {
        const KindInfo *kind = nullptr;
        QList<const FieldInfo *> fields;
        std::shared_ptr<const Object> fresh;
        QList<SqlValue> standard; // cells of a new object
        QList<QByteArray> standardText;
        QList<CellCache> caches; // by field
        SqlStatement insert;
        QHash<quint64, std::shared_ptr<SqlStatement>> updates; // by the set of changed fields
    };

    bool load(KindRows &rows, Model &model, int &damaged);
    bool read(KindRows &rows, const SqlStatement &row, int field, Object &object);
    bool insert(const ObjectPtr &object);
    bool update(const Change &change);
    bool removeObject(Id id);
    void bind(KindRows &rows, SqlStatement &statement, int parameter, int field,
              const ObjectPtr &object);
    SqlStatement &updateOf(KindRows &rows, quint64 changed);

    Database &m_database;
    std::array<KindRows, KindCount> m_kinds;
    SqlStatement m_insertId;
    SqlStatement m_remove;
};

} // namespace relvar
