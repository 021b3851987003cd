#pragma once

#include "generators/mongodb/documentmapper.h"
#include "generators/mongodb/filters.h"

#include <functional>

namespace relvar::mongodb {

// Makes the index of a collection out of one index of a table. Lives on the stack of
// DocumentMapper::addIndex().
class IndexMaker
{
public:
    struct Columns
    {
        const QHash<Id, Place> &places;
        const QSet<Id> &dropped;
    };
    using Note = std::function<void(const QString &)>;

    IndexMaker(const Model &model, const Columns &columns, const Index &index, Id collection,
               Note note);

    // None when MongoDB has no such index; then a note says why, unless nothing is lost.
    std::optional<CollectionIndex> make();

private:
    enum class Form { Plain, Text, Sphere, Hashed, Wildcard };

    Form form() const;
    Place placeOf(const QString &column) const
    {
        return m_columns.places.value(m_byName.value(column));
    }
    void add(const Place &place, int order);
    void addText(const QString &expression);
    bool addPart(const IndexPart &part);
    void addIncluded();
    bool isPossible();
    Value key() const;
    void addFilter(Value &options);
    void addExpiry(Value &options);

    const Model &m_model;
    const Columns m_columns;
    const Index &m_index;
    const Id m_collection;
    const Note m_note;
    const QString m_label;
    QHash<QString, Id> m_byName; // columns
    Form m_form = Form::Plain;
    QStringList m_paths;
    QList<int> m_orders; // 0: not by order
    QStringList m_arrays;
    QList<Place> m_places; // of the parts
    QString m_language;
    bool m_ignoreCase = false;
    bool m_dropped = false; // a part said to which document the row belongs
    bool m_unique = false;
};

} // namespace relvar::mongodb
