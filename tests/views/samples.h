#pragma once

#include "model/document.h"
#include "model/operations/columns.h"
#include "model/operations/diagrams.h"
#include "model/operations/keys.h"
#include "model/operations/relationships.h"
#include "model/operations/tables.h"

namespace relvar::test {

// A shop of twelve tables with keys, relationships, an index, an enumeration, a view and a diagram.
inline void fillShop(Document &document)
{
    (void)document.edit("Open sample", [](Edit &edit) -> Result<void> {
        struct Attribute
        {
            QString name;
            QString type;
            bool nullable = false;
        };
        const Id schema = *addSchema(edit, "shop");
        (void)addEnumType(edit, schema, "order_status", {"new", "paid", "shipped", "returned"});
        QHash<QString, Id> tables;
        const auto table = [&](const QString &name, const QList<Attribute> &columns) {
            const Id id = *addTable(edit, schema, name);
            tables[name] = id;
            const QList<Id> given = edit.model().children(id);
            (void)edit.remove(given);
            const Id key = *addColumn(edit, id, "id", "bigint");
            (void)setNullable(edit, key, false);
            (void)setInPrimaryKey(edit, key, true);
            for (const Attribute &column : columns) {
                const Id made = *addColumn(edit, id, column.name, column.type);
                (void)setNullable(edit, made, column.nullable);
            }
        };
        table("customer",
              {{"email", "varchar(255)"}, {"full_name", "text"}, {"born_on", "date", true}});
        table("address", {{"street", "text"}, {"city", "text"}, {"country", "char(2)"}});
        table("category", {{"name", "text"}});
        table("product", {{"sku", "varchar(32)"}, {"title", "text"}, {"price", "numeric(10,2)"}});
        table("supplier", {{"name", "text"}, {"phone", "text", true}});
        table("warehouse", {{"code", "char(4)"}});
        table("stock", {{"quantity", "integer"}});
        table("order", {{"number", "varchar(20)"},
                        {"status", "order_status"},
                        {"placed_at", "timestamptz"},
                        {"total", "numeric(12,2)"}});
        table("order_line", {{"quantity", "integer"}, {"unit_price", "numeric(10,2)"}});
        table("payment", {{"amount", "numeric(12,2)"}, {"paid_at", "timestamptz", true}});
        table("shipment", {{"carrier", "text"}, {"tracking", "text", true}});
        table("review", {{"stars", "smallint"}, {"body", "text", true}});
        const auto relate = [&](const QString &one, const QString &many, const QString &reads,
                                const QString &back, bool physical) {
            RelationshipRequest request;
            request.from = tables[one];
            request.to = tables[many];
            const Id id = *addRelationship(edit, request);
            (void)setPhrases(edit, id, back, reads);
            if (physical)
                (void)makePhysical(edit, id);
        };
        relate("customer", "address", "lives at", "belongs to", true);
        relate("customer", "order", "places", "is placed by", true);
        relate("category", "product", "contains", "belongs to", true);
        relate("supplier", "product", "delivers", "is delivered by", false);
        relate("product", "stock", "lies as", "counts", true);
        relate("warehouse", "stock", "holds", "lies in", true);
        relate("order", "order_line", "consists of", "is part of", true);
        relate("product", "order_line", "is sold in", "sells", true);
        relate("order", "payment", "is paid by", "pays", true);
        relate("order", "shipment", "is sent by", "sends", false);
        relate("product", "review", "is judged by", "judges", true);
        const QList<const Column *> columns = edit.model().childrenOf<Column>(tables["customer"]);
        (void)setUnique(edit, columns[1]->id, true);
        (void)addIndex(edit, tables["customer"], {columns[2]->id});
        (void)addCheck(edit, tables["review"], "stars BETWEEN 1 AND 5");
        (void)addView(edit, schema, "open_order", "SELECT * FROM shop.order WHERE status = 'new'");
        edit.set(tables["customer"], &Object::comment, QString("Who buys from us."));
        const Id diagram = *addDiagram(edit, "Shop");
        (void)placeAllTables(edit, diagram);
        return {};
    });
}

// The first object of a kind with this name.
inline Id named(const Model &model, Kind kind, const QString &name)
{
    Id found;
    model.forEach([&](const Object &object) {
        if (object.kind == kind && object.name == name && (!found || object.id < found))
            found = object.id;
    });
    return found;
}

} // namespace relvar::test
