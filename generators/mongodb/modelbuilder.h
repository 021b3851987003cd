#pragma once

#include "generators/mongodb/shape.h"
#include "model/edit.h"

namespace relvar::mongodb {

// Makes the tables of a design from the shapes of collections: a nested document becomes a table of
// its own with an identifying one-to-one, an array of documents one with a one-to-many, both with
// the option to be embedded again. Lives on the stack of readMongo().
class ModelBuilder
{
public:
    ModelBuilder(Edit &edit, QList<ImportedStatement> &report)
        : m_edit(edit)
        , m_report(report)
    {
    }

    // The table of a collection; `counted` tells that the shape comes from documents.
    Id addCollection(const QString &name, const Shape &shape, bool counted);
    // The column that the field of a path has become ("address.city"); none when it has none.
    Id columnAt(Id table, const QString &path) const { return m_columns.value({table, path}); }

private:
    void addFields(Id table, const Shape &shape, Id collection, const QString &prefix);
    void addColumn(Id table, const Shape &field, Id collection, const QString &path);
    void addTable(Id parent, const Shape &field, const Shape &inner, bool list, Id collection,
                  const QString &path);
    void addChecks(Id table, const Column &column, const Shape &field);
    DataType typeOf(Id table, const Shape &field, QString &bson);
    Ref<Object> enumType(Id table, const QString &name, const QStringList &labels);
    void tell(const Shape &field, const QString &path);

    Edit &m_edit;
    QList<ImportedStatement> &m_report;
    QHash<std::pair<Id, QString>, Id> m_columns;
    bool m_counted = false;
};

} // namespace relvar::mongodb
