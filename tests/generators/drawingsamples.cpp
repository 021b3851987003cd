#include "tests/generators/drawingsamples.h"

#include "generators/drawing/areas.h"
#include "generators/drawing/layoutdiagram.h"
#include "model/operations/columns.h"
#include "model/operations/relationships.h"
#include "model/operations/tables.h"

using namespace Qt::StringLiterals;

namespace relvar::test {
namespace {

Id table(Edit &edit, Id diagram, const QString &name, double x, double y)
{
    const Id id = *addTable(edit, {}, name);
    const Id key = *addColumn(edit, id, u"id"_s, u"bigint"_s);
    (void)setInPrimaryKey(edit, key, true);
    (void)addColumn(edit, id, u"name"_s, u"character varying(120)"_s);
    (void)placeOnDiagram(edit, diagram, id, x, y);
    return id;
}

} // namespace

DrawingSample drawnWhole(const Model &model)
{
    Edit edit(model);
    const Id diagram = *addDiagram(edit);
    (void)placeAllTables(edit, diagram);
    (void)layoutDiagram(edit, diagram);
    return {edit.model(), diagram};
}

DrawingSample notationSample()
{
    seedIds(7);
    Edit edit{Model()};
    const Id diagram = *addDiagram(edit, u"Notation"_s);
    const RelationshipEnd ends[] = {{0, 1, {}}, {1, 1, {}}, {0, -1, {}}, {1, -1, {}}};
    double y = 80;
    for (const RelationshipEnd &own : ends) {
        const Id from = table(edit, diagram, u"parent_%1"_s.arg(y), 40, y);
        const Id to = table(edit, diagram, u"child_%1"_s.arg(y), 440, y);
        RelationshipEnd other{own.minimum, 1, {}};
        if (y == 80)
            other.phrase = u"places"_s;
        (void)addRelationship(edit, {.from = from, .to = to, .own = own, .other = other});
        y += 128;
    }
    const Id a = table(edit, diagram, u"student 🎓"_s, 840, 80);
    const Id b = table(edit, diagram, u"<script>alert(1)</script>"_s, 1240, 80);
    (void)addRelationship(edit, {.from = a, .to = b, .kind = RelationshipKind::ManyToMany});
    const Id super = table(edit, diagram, u"party"_s, 840, 260);
    const Id sub = table(edit, diagram, u"organisation"_s, 1240, 260);
    (void)addRelationship(edit, {.from = super, .to = sub, .kind = RelationshipKind::Subtype});
    const Id wide =
        table(edit, diagram, u"a_table_with_a_name_of_sixty_three_bytes_in_all_of_postgresql"_s,
              840, 400);
    const Id column = *addColumn(
        edit, wide, u"an_extraordinarily_long_name_of_a_column_that_cannot_fit_here_ok"_s,
        u"numeric(38,10)"_s);
    (void)setUnique(edit, column, true);
    const Id user = *addColumn(edit, wide, u"parent_id"_s, u"bigint"_s);
    (void)relateColumn(edit, user, super);
    (void)setPinned(edit, {nodeOf(edit.model(), diagram, wide)}, true);
    const Id view = *addView(edit, {}, u"current_parties"_s, u"SELECT 1"_s);
    (void)placeOnDiagram(edit, diagram, view, 840, 560);
    (void)setCollapsed(edit, {*placeOnDiagram(edit, diagram, b, 1240, 80)}, true);
    (void)drawArea(edit, diagram, u"People"_s, {800, 200, 740, 180});
    (void)addNote(
        edit, diagram,
        u"Subtypes have a table each; they share the key of their supertype.\nAsk Zoë & Søren "
        "about “legal persons”."_s,
        {1320, 400, 220, 120});
    return {edit.model(), diagram};
}

} // namespace relvar::test
