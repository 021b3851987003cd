#pragma once

#include "generators/mongodb/mapping.h"
#include "generators/mongodb/options.h"
#include "model/names.h"
#include "tests/support/designsql.h"

// A design that the tests of MongoDB share, and what they look for in designs and collections.
namespace relvar::mongodb {

inline const QByteArray shop = R"sql(
CREATE TABLE country (code char(2) PRIMARY KEY, name text NOT NULL);
CREATE TABLE customer (id bigint PRIMARY KEY, email varchar(200) NOT NULL UNIQUE,
    country_code char(2) REFERENCES country);
CREATE TABLE profile (customer_id bigint PRIMARY KEY REFERENCES customer, bio text);
CREATE TABLE product (id bigint PRIMARY KEY, sku varchar(20) NOT NULL, price numeric(10,2) NOT NULL,
    CHECK (price >= 0));
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint NOT NULL REFERENCES customer,
    placed_at timestamptz NOT NULL);
CREATE TABLE order_lines (order_id bigint NOT NULL REFERENCES orders, line_no int NOT NULL,
    product_id bigint NOT NULL REFERENCES product, quantity int NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (order_id, line_no));
CREATE TABLE order_events (order_id bigint NOT NULL REFERENCES orders, at timestamptz NOT NULL,
    what text NOT NULL, PRIMARY KEY (order_id, at));
CREATE TABLE tag (id bigint PRIMARY KEY, label text NOT NULL, parent_id bigint REFERENCES tag);
CREATE TABLE product_tag (product_id bigint REFERENCES product, tag_id bigint REFERENCES tag,
    PRIMARY KEY (product_id, tag_id));
CREATE TABLE review (product_id bigint REFERENCES product, customer_id bigint REFERENCES customer,
    stars int NOT NULL, PRIMARY KEY (product_id, customer_id));
)sql";

inline const Collection *collectionOf(const DocumentDesign &design, const QString &name)
{
    for (const Collection &collection : design.collections)
        if (collection.name == name)
            return &collection;
    return nullptr;
}

// The rule of a field by its path; properties and items are stepped through.
inline Value ruleAt(const DocumentDesign &design, const QString &collection, const QString &path)
{
    const Collection *found = collectionOf(design, collection);
    Value rule = found ? found->schema : Value();
    for (const QString &name : path.split(u'.')) {
        if (const Value *items = rule.find(u"items"))
            rule = Value(*items);
        const Value *properties = rule.find(u"properties");
        const Value *next = properties ? properties->find(name) : nullptr;
        rule = next ? Value(*next) : Value();
    }
    return rule;
}

// The relationship between two tables of a design.
inline const Relationship *lineOf(const Model &model, const QString &table, const QString &target)
{
    for (const Relationship *line : model.all<Relationship>())
        if (nameOf(model, line->parent) == table && nameOf(model, line->target) == target)
            return line;
    return nullptr;
}

inline Model withOption(const Model &model, Id id, QLatin1String key, const QString &value)
{
    Edit edit(model);
    edit.modify<Object>(id, [&](Object &object) { object.options.insert(key, value); });
    return edit.model();
}

inline const Table *tableNamed(const Model &model, const QString &name)
{
    for (const Table *table : model.all<Table>())
        if (table->name == name)
            return table;
    return nullptr;
}

inline const Column *columnNamed(const Model &model, const QString &table, const QString &name)
{
    if (const Table *found = tableNamed(model, table))
        for (const Column *column : model.childrenOf<Column>(found->id))
            if (column->name == name)
                return column;
    return nullptr;
}

} // namespace relvar::mongodb
