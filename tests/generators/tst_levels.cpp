#include "generators/drawing/exports.h"
#include "generators/drawing/geometry.h"
#include "generators/drawing/layoutdiagram.h"
#include "generators/lens/logicaltype.h"
#include "generators/lens/typeparts.h"
#include "model/operations/columns.h"
#include "model/operations/diagrams.h"
#include "model/operations/junctions.h"
#include "model/operations/relationships.h"
#include "model/operations/tables.h"

#include <QtTest>

using namespace relvar;
using namespace Qt::StringLiterals;

// What diagrams show at the conceptual, the logical and the physical level.
class LevelsTest : public QObject
{
    Q_OBJECT

    Model m_model;
    Id m_diagram, m_film, m_actor, m_junction, m_language, m_languageOf;

    static Id table(Edit &edit, const QString &name)
    {
        const Id id = *addTable(edit, {}, name);
        (void)setInPrimaryKey(edit, *addColumn(edit, id, u"id"_s, u"bigint"_s), true);
        return id;
    }
    DiagramLook at(Level level, Notation notation = Notation::CrowsFoot) const
    {
        Edit edit(m_model);
        (void)setLevel(edit, m_diagram, level);
        (void)setNotation(edit, m_diagram, notation);
        return diagramLook(edit.model(), m_diagram);
    }
    static const NodeLook *nodeOf(const DiagramLook &look, Id object)
    {
        for (const NodeLook &node : look.nodes)
            if (node.object == object)
                return &node;
        return nullptr;
    }
    static const LineLook *lineOf(const DiagramLook &look, Id id)
    {
        for (const LineLook &line : look.lines)
            if (line.id == id)
                return &line;
        return nullptr;
    }
    static QStringList rows(const NodeLook *node)
    {
        QStringList texts;
        for (const RowLook &row : node->rows)
            texts.append(u"%1 %2 %3"_s
                             .arg(markText(row, node->notation, node->level), row.name,
                                  typeLabel(row, node->notation))
                             .trimmed());
        return texts;
    }
    void change(const std::function<void(Edit &)> &change)
    {
        Edit edit(m_model);
        change(edit);
        m_model = edit.model();
    }

private slots:
    void init()
    {
        seedIds(3);
        Edit edit{Model()};
        m_diagram = *addDiagram(edit, u"Films"_s);
        m_film = table(edit, u"film"_s);
        (void)addColumn(edit, m_film, u"title"_s, u"character varying(120)"_s);
        (void)addColumn(edit, m_film, u"rate"_s, u"numeric(4,2)"_s);
        m_actor = table(edit, u"actor"_s);
        m_language = table(edit, u"language"_s);
        m_languageOf = *addColumn(edit, m_film, u"language_id"_s, u"bigint"_s);
        (void)relateColumn(edit, m_languageOf, m_language);
        RelationshipRequest request;
        request.from = m_film;
        request.to = m_actor;
        request.kind = RelationshipKind::ManyToMany;
        request.own = RelationshipEnd{1, RelationshipEnd::Many, {}};
        m_junction = *makePhysical(edit, *addRelationship(edit, request));
        (void)placeAllTables(edit, m_diagram);
        m_model = edit.model();
    }

    void whatIsAJunction()
    {
        const auto junction = junctionOf(m_model, m_junction);
        QVERIFY(junction);
        QCOMPARE(m_model.get<Relationship>(junction->first)->target, Ref<Table>(m_film));
        QCOMPARE(m_model.get<Relationship>(junction->second)->target, Ref<Table>(m_actor));
        for (const Id other : {m_film, m_actor, m_language, m_diagram, Id{4711}})
            QVERIFY(!junctionOf(m_model, other));
    }

    void whatMakesAJunctionAnEntity_data()
    {
        using Change = std::function<void(Edit &, Id junction, Id film)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("an attribute") << Change([](Edit &edit, Id junction, Id) {
            (void)addColumn(edit, junction, u"role"_s, u"text"_s);
        });
        QTest::newRow("a mixin") << Change(
            [](Edit &edit, Id junction, Id) { edit.set(junction, &Table::audited, true); });
        QTest::newRow("a third key") << Change([](Edit &edit, Id junction, Id film) {
            const Id column = *addColumn(edit, junction, u"next_film"_s, u"bigint"_s);
            (void)relateColumn(edit, column, film);
        });
        QTest::newRow("another primary key") << Change([](Edit &edit, Id junction, Id) {
            const Id first = edit.model().childrenOf<Column>(junction).first()->id;
            (void)setInPrimaryKey(edit, first, false);
        });
        QTest::newRow("something refers to it") << Change([](Edit &edit, Id junction, Id film) {
            (void)addRelationship(edit, {.from = junction, .to = film});
        });
    }
    void whatMakesAJunctionAnEntity()
    {
        using Change = std::function<void(Edit &, Id junction, Id film)>;
        QFETCH(Change, change);
        Edit edit(m_model);
        change(edit, m_junction, m_film);
        QVERIFY(!junctionOf(edit.model(), m_junction));
    }

    void whatIsAssociative()
    {
        QVERIFY(isAssociative(m_model, m_junction));
        for (const Id other : {m_film, m_actor, m_language, m_diagram, Id{4711}})
            QVERIFY(!isAssociative(m_model, other));
        change([&](Edit &edit) { (void)addColumn(edit, m_junction, u"role"_s, u"text"_s); });
        QVERIFY(isAssociative(m_model, m_junction));
        const DiagramLook conceptual = at(Level::Conceptual);
        const NodeLook *junction = nodeOf(conceptual, m_junction); // it is a box now
        QVERIFY(junction && junction->associative);
        QVERIFY(nodeGeometry(*junction).cornerRadius >
                nodeGeometry(*nodeOf(conceptual, m_film)).cornerRadius);
        QVERIFY(!nodeOf(at(Level::Physical), m_junction)->associative);
        QVERIFY(nodeOf(at(Level::Physical, Notation::Chen), m_junction)->associative);
        change([&](Edit &edit) {
            const Id first = edit.model().childrenOf<Column>(m_junction).first()->id;
            (void)setInPrimaryKey(edit, first, false);
        });
        QVERIFY(!isAssociative(m_model, m_junction));
    }

    void rowsFollowTheLevel()
    {
        QCOMPARE(rows(nodeOf(at(Level::Physical), m_film)),
                 (QStringList{u"PK id bigint"_s, u"title varchar(120)?"_s, u"rate numeric(4,2)?"_s,
                              u"FK language_id bigint?"_s}));
        QCOMPARE(rows(nodeOf(at(Level::Logical), m_film)),
                 (QStringList{u"PK id integer"_s, u"title text(120)?"_s, u"rate decimal(4,2)?"_s,
                              u"FK language_id integer?"_s}));
        QCOMPARE(rows(nodeOf(at(Level::Conceptual), m_film)),
                 (QStringList{u"ID id"_s, u"title"_s, u"rate"_s}));
        QCOMPARE(nodeOf(at(Level::Conceptual), m_film)->hiddenRows, 0);
    }

    void physicalSettingsAreOfThePhysicalLevel()
    {
        change([&](Edit &edit) { edit.set(m_film, &Table::persistence, Persistence::Unlogged); });
        QCOMPARE(nodeOf(at(Level::Physical), m_film)->badge, u"unlogged"_s);
        QCOMPARE(nodeOf(at(Level::Logical), m_film)->badge, QString());
        QCOMPARE(nodeOf(at(Level::Conceptual), m_film)->badge, QString());
    }

    void junctionBecomesAManyToManyLine()
    {
        QVERIFY(nodeOf(at(Level::Physical), m_junction));
        QVERIFY(nodeOf(at(Level::Logical), m_junction));
        const DiagramLook look = at(Level::Conceptual);
        QVERIFY(!nodeOf(look, m_junction));
        const LineLook *line = lineOf(look, m_junction);
        QVERIFY(line && line->junction && !line->conceptual);
        QCOMPARE(line->from, m_actor);
        QCOMPARE(line->to, m_film);
        QCOMPARE(line->label, u"film_actor"_s);
        QVERIFY(line->own.isMany() && line->other.isMany());
        QCOMPARE(line->own.minimum, 1); // each film has an actor
        QCOMPARE(line->other.minimum, 0);
        QCOMPARE(look.lines.size(), 2); // and the one to the language, from box to box
        for (const LineLook &one : look.lines)
            QVERIFY(!one.fromRow && !one.toRow);
    }

    void junctionStaysABoxWithoutWhatItJoins()
    {
        change([&](Edit &edit) { (void)removeFromDiagram(edit, m_diagram, {m_actor}); });
        const DiagramLook look = at(Level::Conceptual);
        QVERIFY(nodeOf(look, m_junction));
        QVERIFY(!lineOf(look, m_junction));
    }

    void viewsAndPartitionsStandWhereTheyBelong()
    {
        Id view, part;
        change([&](Edit &edit) {
            view = *addView(edit, {}, u"newest"_s, u"SELECT 1"_s);
            part = table(edit, u"film_2026"_s);
            Partition partition;
            partition.parent = m_film;
            partition.table = Ref<Table>(part);
            edit.add(partition);
            (void)placeOnDiagram(edit, m_diagram, view, 0, 0);
            (void)placeOnDiagram(edit, m_diagram, part, 0, 0);
        });
        QVERIFY(nodeOf(at(Level::Physical), view) && nodeOf(at(Level::Physical), part));
        QVERIFY(nodeOf(at(Level::Logical), view) && !nodeOf(at(Level::Logical), part));
        QVERIFY(!nodeOf(at(Level::Conceptual), view) && !nodeOf(at(Level::Conceptual), part));
    }

    void oneLookEqualsThatOfTheWholeDiagramAtEveryLevel()
    {
        for (const Level level : {Level::Physical, Level::Logical, Level::Conceptual}) {
            Edit edit(m_model);
            (void)setLevel(edit, m_diagram, level);
            const DiagramLook look = diagramLook(edit.model(), m_diagram);
            for (const NodeLook &node : look.nodes)
                QCOMPARE(nodeLook(edit.model(), node.node), node);
            for (const LineLook &line : look.lines)
                QCOMPARE(lineLook(edit.model(), m_diagram, line.id), line);
        }
    }

    void picturesFollowTheLevel()
    {
        Edit edit(m_model);
        (void)layoutDiagram(edit, m_diagram);
        (void)setLevel(edit, m_diagram, Level::Conceptual);
        const Result<QByteArray> svg = exportSvg(edit.model(), m_diagram);
        QVERIFY(svg && svg->contains(">film_actor<") && svg->contains(">ID<"));
        QVERIFY(!svg->contains(">language_id<") && !svg->contains(">PK<"));
    }

    void typesAreTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TypeParts>("parts");
        const auto row = [](const QString &text, const QString &name, const QStringList &arguments,
                            int dimensions) {
            QTest::newRow(qPrintable(text)) << text << TypeParts{name, arguments, dimensions};
        };
        row(u"integer"_s, u"integer"_s, {}, 0);
        row(u"INT4"_s, u"integer"_s, {}, 0);
        row(u"pg_catalog.int8"_s, u"bigint"_s, {}, 0);
        row(u"numeric(10, 2)[]"_s, u"numeric"_s, {u"10"_s, u"2"_s}, 1);
        row(u"text[3][3]"_s, u"text"_s, {}, 2);
        row(u"integer ARRAY"_s, u"integer"_s, {}, 1);
        row(u"character varying(120)"_s, u"varchar"_s, {u"120"_s}, 0);
        row(u"timestamp(3) with time zone"_s, u"timestamptz"_s, {u"3"_s}, 0);
        row(u"time without time zone"_s, u"time"_s, {}, 0);
        row(u"double precision"_s, u"double precision"_s, {}, 0);
        row(u"float(24)"_s, u"real"_s, {}, 0);
        row(u"float"_s, u"double precision"_s, {}, 0);
        row(u"interval year to month"_s, u"interval"_s, {}, 0);
        row(u"\"char\""_s, u"\"char\""_s, {}, 0);
        row(u"geometry(Point,4326)"_s, u"geometry"_s, {u"Point"_s, u"4326"_s}, 0);
        row(u""_s, u""_s, {}, 0);
        row(u"]("_s, u"]("_s, {}, 0);
    }
    void typesAreTakenApart()
    {
        QFETCH(QString, text);
        QTEST(typeParts(text), "parts");
    }

    void logicalTypesHaveNoDatabase_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("logical");
        const std::pair<const char *, const char *> rows[] = {
            {"bigint", "integer"},
            {"serial", "integer"},
            {"numeric(10,2)", "decimal(10,2)"},
            {"real", "real number"},
            {"varchar(40)", "text(40)"},
            {"text", "text"},
            {"boolean", "boolean"},
            {"timestamptz(3)", "date and time"},
            {"date", "date"},
            {"time", "time of day"},
            {"interval", "duration"},
            {"uuid", "identifier"},
            {"jsonb", "document"},
            {"bytea", "binary data"},
            {"inet", "network address"},
            {"daterange", "range of date"},
            {"int8multirange", "range of integer"},
            {"text[]", "list of text"},
            {"tsvector", "search text"},
            {"geography(Point)", "shape"},
            {"my_own(3)", "my_own(3)"},
            {"", ""}};
        for (const auto &[type, logical] : rows)
            QTest::newRow(type) << QString(type) << QString(logical);
    }
    void logicalTypesHaveNoDatabase()
    {
        QFETCH(QString, type);
        QTEST(logicalType(m_model, DataType{type, {}}), "logical");
    }

    void userDefinedTypesKeepTheirNames()
    {
        Id type;
        change([&](Edit &edit) { type = *addEnumType(edit, {}, u"mood"_s, {u"happy"_s}); });
        QCOMPARE(logicalType(m_model, DataType{{}, Ref<Object>(type)}), u"mood"_s);
        QCOMPARE(logicalType(m_model, DataType{u"[]"_s, Ref<Object>(type)}), u"list of mood"_s);
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--layout-worker") == 0)
        return layoutWorkerMain();
    QGuiApplication application(argc, argv);
    LevelsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_levels.moc"
