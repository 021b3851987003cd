#include "generators/drawing/cutedges.h"
#include "generators/drawing/exports.h"
#include "generators/drawing/layoutdiagram.h"
#include "generators/drawing/lineshape.h"
#include "generators/drawing/namecard.h"
#include "generators/drawing/paint.h"
#include "generators/drawing/routes.h"
#include "generators/drawing/scene.h"
#include "model/operations/columns.h"
#include "model/operations/diagrams.h"
#include "model/operations/relationships.h"
#include "model/operations/tables.h"
#include "tests/generators/drawingsamples.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include <cmath>

using namespace relvar;
using namespace Qt::StringLiterals;

namespace {

NodeLook tableLook(const QStringList &columns)
{
    NodeLook look;
    look.node = Id{1};
    look.object = Id{2};
    look.title = u"orders"_s;
    for (const QString &name : columns)
        look.rows.append(RowLook{Id{quint64(100 + look.rows.size())}, name, u"bigint"_s, false,
                                 false, false, true});
    return look;
}

const NodeLook *nodeNamed(const DiagramLook &look, const QString &title)
{
    for (const NodeLook &node : look.nodes)
        if (node.title == title)
            return &node;
    return nullptr;
}

// A symbol in words: "foot bar", "filled diamond 1" …
struct Described
{
    int bars = 0;
    int toes = 0;
    QString text;
};

Described described(const EndSymbol &symbol)
{
    Described result;
    for (const QLineF &stroke : symbol.strokes) {
        result.bars += stroke.dx() == 0 ? 1 : 0;
        result.toes += stroke.dx() != 0 && stroke.dy() != 0 ? 1 : 0;
    }
    QStringList words;
    const bool halfCircle = symbol.outline.size() > 5;
    if (result.toes == 2)
        words.append(halfCircle ? u"crossed"_s : u"foot"_s);
    if (halfCircle)
        words.append(u"half circle"_s);
    for (int i = 0; i < result.bars; ++i)
        words.append(u"bar"_s);
    if (symbol.outline.size() > 0 && symbol.filled)
        words.append(u"filled"_s);
    if (symbol.outline.size() == 4)
        words.append(u"triangle"_s);
    if (symbol.outline.size() == 5)
        words.append(u"diamond"_s);
    if (symbol.hasCircle())
        words.append(symbol.filled ? u"dot"_s : u"circle"_s);
    if (!symbol.text.isEmpty())
        words.append(symbol.text);
    result.text = words.join(u' ');
    return result;
}

} // namespace

class TestDrawing : public QObject
{
    Q_OBJECT

private slots:
    void nodesAreWholeStepsOfTheGrid()
    {
        for (int rows = 0; rows < 6; ++rows) {
            QStringList names;
            for (int i = 0; i < rows; ++i)
                names.append(QString(u'x').repeated(7 * i + 1));
            const QSizeF size = nodeGeometry(tableLook(names)).size;
            QCOMPARE(std::fmod(size.width(), DrawingGrid), 0.0);
            QCOMPARE(std::fmod(size.height(), DrawingGrid), 0.0);
        }
        QCOMPARE(nodeGeometry(tableLook({})).size.height(), NodeGeometry::HeaderHeight);
    }

    void longNamesWidenANodeUpToALimit()
    {
        const double narrow = nodeGeometry(tableLook({u"id"_s})).size.width();
        const double wide = nodeGeometry(tableLook({QString(u'm').repeated(20)})).size.width();
        const double widest = nodeGeometry(tableLook({QString(u'm').repeated(500)})).size.width();
        QVERIFY(narrow < wide);
        QVERIFY(wide < widest);
        QVERIFY(widest < 500);
    }

    void rowsAreFoundByTheirHeight()
    {
        const NodeGeometry g = nodeGeometry(tableLook({u"a"_s, u"b"_s, u"c"_s}));
        for (int row = 0; row < 3; ++row) {
            QCOMPARE(g.rowAt(g.anchorY(row)), row);
            QVERIFY(g.rowRect(row).bottom() <= g.size.height());
        }
        QCOMPARE(g.rowAt(g.anchorY(-1)), -1);
        QCOMPARE(g.rowAt(g.size.height() - 1), -1);
    }

    void looksTellKeysTypesAndHiddenRows()
    {
        test::DrawingSample sample = test::notationSample();
        const DiagramLook look = diagramLook(sample.model, sample.diagram);
        const NodeLook *party = nodeNamed(look, u"party"_s);
        QVERIFY(party);
        QCOMPARE(markText(party->rows[0]), u"PK"_s);
        QCOMPARE(typeLabel(party->rows[1]), u"varchar(120)?"_s);
        QCOMPARE(nodeNamed(look, u"<script>alert(1)</script>"_s)->hiddenRows, 2);

        Edit edit(sample.model);
        edit.set(sample.diagram, &Diagram::detail, DetailLevel::KeysOnly);
        const DiagramLook keys = diagramLook(edit.model(), sample.diagram);
        QCOMPARE(nodeNamed(keys, u"party"_s)->rows.size(), 1);
        QCOMPARE(nodeNamed(keys, u"party"_s)->hiddenRows, 1);
    }

    void oneLookEqualsThatOfTheWholeDiagram()
    {
        const test::DrawingSample sample = test::notationSample();
        const DiagramLook look = diagramLook(sample.model, sample.diagram);
        QVERIFY(look.nodes.size() > 10 && look.lines.size() > 5);
        for (const NodeLook &node : look.nodes)
            QCOMPARE(nodeLook(sample.model, node.node), node);
        for (const LineLook &line : look.lines)
            QCOMPARE(lineLook(sample.model, sample.diagram, line.id), line);
    }

    void symbolsShowTheCardinality_data()
    {
        QTest::addColumn<int>("minimum");
        QTest::addColumn<int>("maximum");
        QTest::addColumn<int>("bars");
        QTest::addColumn<int>("toes");
        QTest::addColumn<bool>("circle");
        QTest::newRow("zero or one") << 0 << 1 << 1 << 0 << true;
        QTest::newRow("exactly one") << 1 << 1 << 2 << 0 << false;
        QTest::newRow("zero or more") << 0 << -1 << 0 << 2 << true;
        QTest::newRow("one or more") << 1 << -1 << 1 << 2 << false;
    }
    void symbolsShowTheCardinality()
    {
        QFETCH(int, minimum);
        QFETCH(int, maximum);
        const LineEnd end{minimum, maximum};
        const EndSymbol symbol = crowsFootSymbol(end, {{0, 0}, {1, 0}, 100});
        QTEST(described(symbol).bars, "bars");
        QTEST(described(symbol).toes, "toes");
        QTEST(symbol.hasCircle(), "circle");
        QVERIFY(symbol.length <= 24);
        QVERIFY(crowsFootSymbol(end, {{0, 0}, {1, 0}, 12}).length <= 12);
    }

    // The ends as the textbook of each notation has them: "dot", "diamond", "filled diamond",
    // "foot", "bar", and the text beside the end; and the line, from its own end to the other.
    void notationsFollowTheirTextbooks_data()
    {
        QTest::addColumn<Notation>("notation");
        QTest::addColumn<RelationshipEnd>("own"); // at the referencing table
        QTest::addColumn<RelationshipEnd>("other");
        QTest::addColumn<bool>("identifying");
        QTest::addColumn<QString>("ownSymbol");
        QTest::addColumn<QString>("otherSymbol");
        QTest::addColumn<QString>("line");
        const RelationshipEnd zeroOrOne{0, 1, {}};
        const RelationshipEnd one{1, 1, {}};
        const RelationshipEnd many{0, -1, {}};
        const RelationshipEnd oneOrMore{1, -1, {}};
        const RelationshipEnd three{3, 3, {}};
        const RelationshipEnd upToFive{0, 5, {}};
        const auto row = [](const char *name, Notation notation, const RelationshipEnd &own,
                            const RelationshipEnd &other, bool identifying, const QString &first,
                            const QString &second, const QString &line) {
            QTest::newRow(name) << notation << own << other << identifying << first << second
                                << line;
        };
        using enum Notation;
        row("IDEF1X identifying", Idef1x, many, one, true, u"dot"_s, {}, u"solid"_s);
        row("IDEF1X mandatory", Idef1x, many, one, false, u"dot"_s, {}, u"dashed"_s);
        row("IDEF1X optional", Idef1x, many, zeroOrOne, false, u"dot"_s, u"diamond"_s, u"dashed"_s);
        row("IDEF1X one or more", Idef1x, oneOrMore, one, false, u"dot P"_s, {}, u"dashed"_s);
        row("IDEF1X zero or one", Idef1x, zeroOrOne, one, true, u"dot Z"_s, {}, u"solid"_s);
        row("IDEF1X exactly", Idef1x, three, one, false, u"dot 3"_s, {}, u"dashed"_s);
        row("IDEF1X range", Idef1x, upToFive, one, false, u"dot 0-5"_s, {}, u"dashed"_s);
        row("IDEF1X many to many", Idef1x, many, oneOrMore, false, u"dot"_s, u"dot P"_s,
            u"solid"_s);
        row("Barker mandatory", Barker, many, one, false, u"foot"_s, {}, u"solid dashed"_s);
        row("Barker optional", Barker, many, zeroOrOne, false, u"foot"_s, {}, u"dashed dashed"_s);
        row("Barker both mandatory", Barker, oneOrMore, one, false, u"foot"_s, {}, u"solid"_s);
        row("Barker other mandatory", Barker, oneOrMore, zeroOrOne, false, u"foot"_s, {},
            u"dashed solid"_s);
        row("Barker identifying", Barker, many, one, true, u"foot bar"_s, {}, u"solid dashed"_s);
        row("Barker one to one", Barker, zeroOrOne, one, true, u"bar"_s, {}, u"solid dashed"_s);
        row("Barker many to many", Barker, many, many, false, u"foot"_s, u"foot"_s,
            u"dashed dashed"_s);
        row("UML mandatory", Uml, many, one, false, u"0..*"_s, u"1"_s, u"solid"_s);
        row("UML optional", Uml, oneOrMore, zeroOrOne, false, u"1..*"_s, u"0..1"_s, u"solid"_s);
        row("UML composition", Uml, many, one, true, u"0..*"_s, u"filled diamond 1"_s, u"solid"_s);
        row("UML numbers", Uml, three, one, false, u"3"_s, u"1"_s, u"solid"_s);
        row("crow's foot", CrowsFoot, many, one, false, u"foot circle"_s, u"bar bar"_s,
            u"dashed"_s);
        row("crow's foot identifying", CrowsFoot, oneOrMore, one, true, u"foot bar"_s, u"bar bar"_s,
            u"solid"_s);
    }
    void notationsFollowTheirTextbooks()
    {
        QFETCH(Notation, notation);
        LineLook line;
        line.notation = notation;
        QFETCH(RelationshipEnd, own);
        QFETCH(RelationshipEnd, other);
        QFETCH(bool, identifying);
        line.own = own;
        line.other = other;
        line.identifying = identifying;
        const LineShape shape = lineShape(line, {{0, 0}, {100, 0}, {100, 80}, {200, 80}});
        QTEST(described(shape.from).text, "ownSymbol");
        QTEST(described(shape.to).text, "otherSymbol");
        QStringList parts;
        double length = 0;
        for (const LinePart &part : shape.parts) {
            parts.append(part.dash > 0 ? u"dashed"_s : u"solid"_s);
            for (qsizetype i = 0; i + 1 < part.course.size(); ++i)
                length += QLineF(part.course[i], part.course[i + 1]).length();
        }
        QTEST(parts.join(u' '), "line");
        QVERIFY(std::abs(length + shape.from.length + shape.to.length - 280) < 1e-6);
    }

    void generalisationIsDrawnAsEachNotationDoes_data()
    {
        QTest::addColumn<Notation>("notation");
        QTest::addColumn<Disjointness>("disjointness");
        QTest::addColumn<bool>("total");
        QTest::addColumn<QString>("symbol");
        using enum Disjointness;
        using enum Notation;
        QTest::newRow("crow's foot") << CrowsFoot << Unstated << false << u"half circle"_s;
        QTest::newRow("crow's foot disjoint")
            << CrowsFoot << Disjoint << false << u"crossed half circle"_s;
        QTest::newRow("crow's foot overlapping")
            << CrowsFoot << Overlapping << false << u"half circle"_s;
        QTest::newRow("crow's foot total")
            << CrowsFoot << Disjoint << true << u"crossed half circle bar"_s;
        // Subtypes are boxes in their supertype's there, which exclude each other.
        QTest::newRow("Barker") << Barker << Unstated << false << u"triangle"_s;
        QTest::newRow("Barker disjoint") << Barker << Disjoint << true << u"triangle"_s;
        QTest::newRow("UML") << Uml << Unstated << false << u"triangle"_s;
        QTest::newRow("UML total") << Uml << Unstated << true << u"triangle {complete}"_s;
        QTest::newRow("UML disjoint")
            << Uml << Disjoint << false << u"triangle {incomplete, disjoint}"_s;
        QTest::newRow("UML overlapping and total")
            << Uml << Overlapping << true << u"triangle {complete, overlapping}"_s;
        QTest::newRow("IDEF1X") << Idef1x << Unstated << false << u"bar circle"_s; // a category
        QTest::newRow("IDEF1X complete") << Idef1x << Disjoint << true << u"bar bar circle"_s;
    }
    void generalisationIsDrawnAsEachNotationDoes()
    {
        QFETCH(Notation, notation);
        QFETCH(Disjointness, disjointness);
        QFETCH(bool, total);
        LineLook line;
        line.notation = notation;
        line.subtype = true;
        line.disjointness = disjointness;
        line.total = total;
        const LineShape shape = lineShape(line, {{0, 0}, {100, 0}});
        QTEST(described(shape.to).text, "symbol");
        QCOMPARE(described(shape.from).text, QString());
        QCOMPARE(shape.parts.size(), 1);
        QCOMPARE(shape.parts.first().dash, 0.0);
    }

    void textsAtEndsStandBesideTheLine_data()
    {
        QTest::addColumn<QPointF>("outward");
        QTest::addColumn<double>("room");
        QTest::addColumn<bool>("turnsUp");
        QTest::addColumn<bool>("above");
        QTest::newRow("right") << QPointF(1, 0) << 100.0 << false << true;
        QTest::newRow("left") << QPointF(-1, 0) << 100.0 << false << true;
        QTest::newRow("turning up far away") << QPointF(1, 0) << 100.0 << true << true;
        QTest::newRow("turning up at once") << QPointF(1, 0) << 10.0 << true << false;
    }
    void textsAtEndsStandBesideTheLine()
    {
        QFETCH(QPointF, outward);
        QFETCH(double, room);
        QFETCH(bool, turnsUp);
        const EndSymbol symbol = umlSymbol({0, -1}, {{50, 50}, outward, room, 6, turnsUp});
        const double width = TextMeasure::shared().width(TextRole::Type, symbol.text);
        if (outward.x() > 0)
            QVERIFY(symbol.textAt.x() > 50);
        else
            QVERIFY(symbol.textAt.x() + width < 50);
        QTEST(symbol.textAt.y() < 50, "above");
    }

    void idef1xPutsKeysAboveALineAndNamesAboveTheBox()
    {
        Edit edit{Model()};
        const Id diagram = *addDiagram(edit);
        const Id owner = *addTable(edit, {}, u"invoice"_s);
        const Id note = *addColumn(edit, owner, u"note"_s, u"text"_s);
        const Id number = *addColumn(edit, owner, u"number"_s, u"integer"_s);
        QVERIFY(setInPrimaryKey(edit, number, true).ok());
        const Id part = *addTable(edit, {}, u"line"_s);
        const Id partOf = *addColumn(edit, part, u"invoice"_s, u"integer"_s);
        QVERIFY(setInPrimaryKey(edit, partOf, true).ok());
        const Id position = *addColumn(edit, part, u"position"_s, u"integer"_s);
        QVERIFY(setInPrimaryKey(edit, position, true).ok());
        QVERIFY(relateColumn(edit, partOf, owner).ok());
        QVERIFY(placeOnDiagram(edit, diagram, owner, 0, 0).ok());
        QVERIFY(placeOnDiagram(edit, diagram, part, 400, 0).ok());
        QCOMPARE(nodeNamed(diagramLook(edit.model(), diagram), u"invoice"_s)->rows[0].id, note);
        QVERIFY(setNotation(edit, diagram, Notation::Idef1x).ok());
        const DiagramLook look = diagramLook(edit.model(), diagram);
        const NodeLook *invoice = nodeNamed(look, u"invoice"_s);
        const NodeLook *line = nodeNamed(look, u"line"_s);
        QCOMPARE(invoice->rows[0].id, number);
        QVERIFY(!invoice->dependent && line->dependent);
        const NodeGeometry g = nodeGeometry(*invoice);
        QCOMPARE(g.keyRows, 1);
        QVERIFY(g.anchorY(0) < g.keyLine() && g.keyLine() < g.anchorY(1));
        QVERIFY(g.boxTop > 0 && g.anchorY(-1) > g.boxTop && g.anchorY(-1) < g.rowRect(0).top());
        QCOMPARE(g.cornerRadius, 0.0);
        QVERIFY(nodeGeometry(*line).cornerRadius > 0);
        // All columns are keys: the line still stands inside the box.
        QVERIFY(nodeGeometry(*line).keyLine() + 8 < nodeGeometry(*line).size.height());
        QCOMPARE(markText(line->rows[0], Notation::Idef1x), u"(FK)"_s);
        QCOMPARE(markText(invoice->rows[1], Notation::Idef1x), u"(O)"_s);
        QVERIFY(setDetail(edit, diagram, DetailLevel::NamesOnly).ok());
        QVERIFY(!nodeGeometry(*nodeNamed(diagramLook(edit.model(), diagram), u"line"_s))
                     .hasOpenTitle());
    }

    void rowsSayWhatTheirNotationSays_data()
    {
        QTest::addColumn<Notation>("notation");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("required");
        QTest::addColumn<QString>("optional");
        QTest::addColumn<QString>("optionalType");
        QTest::newRow("crow's foot")
            << Notation::CrowsFoot << u"PK FK"_s << u"UK"_s << QString() << u"text?"_s;
        QTest::newRow("IDEF1X") << Notation::Idef1x << u"(FK)"_s << u"(AK)"_s << u"(O)"_s
                                << u"text"_s;
        QTest::newRow("Barker") << Notation::Barker << u"#"_s << u"*"_s << u"o"_s << u"text"_s;
        QTest::newRow("UML") << Notation::Uml << u"«PK,FK»"_s << u"«UK»"_s << QString()
                             << u"text [0..1]"_s;
    }
    void rowsSayWhatTheirNotationSays()
    {
        QFETCH(Notation, notation);
        const RowLook key{Id{1}, u"k"_s, u"text"_s, true, true, false, true};
        const RowLook required{Id{2}, u"r"_s, u"text"_s, false, false, true, true};
        const RowLook optional{Id{3}, u"o"_s, u"text"_s, false, false, false, false};
        QTEST(markText(key, notation), "key");
        QTEST(markText(required, notation), "required");
        QTEST(markText(optional, notation), "optional");
        QTEST(typeLabel(optional, notation), "optionalType");
        QCOMPARE(typeLabel(required, notation), u"text"_s);
    }

    // Texts of a row keep clear of each other and inside the box, however long they are.
    void rowsFitIntoTheirBoxes_data()
    {
        QTest::addColumn<Notation>("notation");
        for (size_t i = 0; i < enumNames(Notation{}).size(); ++i)
            QTest::newRow(enumNames(Notation{})[i]) << Notation(i);
    }
    void rowsFitIntoTheirBoxes()
    {
        QFETCH(Notation, notation);
        NodeLook look = tableLook({u"id"_s, QString(u'm').repeated(63), u"kind"_s});
        look.notation = notation;
        look.rows[1].foreign = look.rows[1].unique = true;
        look.rows[1].required = false;
        look.rows[1].type = QString(u"numeric "_s).repeated(6);
        const NodeGeometry g = nodeGeometry(look);
        const TextMeasure &measure = TextMeasure::shared();
        for (int i = 0; i < g.rows; ++i) {
            const RowTexts texts = rowTexts(look, i, g);
            QList<std::pair<double, double>> spans;
            for (const TextPiece *piece : {&texts.mark, &texts.name, &texts.type})
                if (!piece->text.isEmpty())
                    spans.append(
                        {piece->at.x(), piece->at.x() + measure.width(piece->role, piece->text)});
            std::sort(spans.begin(), spans.end());
            QVERIFY(spans.first().first >= NodeGeometry::Padding);
            QVERIFY(spans.last().second <= g.size.width() - NodeGeometry::Padding + 0.1);
            for (qsizetype k = 0; k + 1 < spans.size(); ++k)
                QVERIFY(spans[k].second < spans[k + 1].first);
        }
    }

    // Nothing jumps while databases are compared; what has no room is elided.
    void boxesKeepTheirPlaceThroughEveryLens_data() { rowsFitIntoTheirBoxes_data(); }
    void boxesKeepTheirPlaceThroughEveryLens()
    {
        QFETCH(Notation, notation);
        Edit edit{Model()};
        const Id diagram = *addDiagram(edit);
        const Id table = *addTable(edit, {}, u"t"_s);
        for (const char *type : {"timestamp with time zone", "uuid", "numeric(10,2)", "int",
                                 "text[]", "interval", "varchar(40)"})
            (void)addColumn(edit, table, u"of_"_s + QString::fromLatin1(type).left(4),
                            QString::fromLatin1(type));
        (void)placeOnDiagram(edit, diagram, table, 80, 80);
        (void)setNotation(edit, diagram, notation);
        const TextMeasure &measure = TextMeasure::shared();
        for (const bool types : {true, false}) {
            edit.set(diagram, &Diagram::showTypes, types);
            const NodeLook own = diagramLook(edit.model(), diagram).nodes.first();
            for (int i = 1; i < LensCount; ++i) {
                const NodeLook seen = diagramLook(edit.model(), diagram, Lens(i)).nodes.first();
                QVERIFY(seen.rows != own.rows);
                QCOMPARE(nodeRect(seen), nodeRect(own));
                const NodeGeometry g = nodeGeometry(seen);
                for (int row = 0; row < g.rows && !g.hasOvals(); ++row) {
                    const RowTexts texts = rowTexts(seen, row, g);
                    QVERIFY(!texts.name.text.isEmpty() && !texts.type.text.isEmpty());
                    const double end =
                        texts.type.at.x() + measure.width(TextRole::Type, texts.type.text);
                    QVERIFY(end <= g.size.width() - NodeGeometry::Padding - g.lensRoom + 0.1);
                }
            }
        }
    }

    void linesOfHiddenRowsEndAtTheHeading()
    {
        const test::DrawingSample sample = test::notationSample();
        Edit edit(sample.model);
        for (const Notation notation :
             {Notation::CrowsFoot, Notation::Idef1x, Notation::Barker, Notation::Uml}) {
            edit.set(sample.diagram, &Diagram::notation, notation);
            edit.set(sample.diagram, &Diagram::detail, DetailLevel::NamesOnly);
            const DiagramLook look = diagramLook(edit.model(), sample.diagram);
            const Graph graph = graphOf(look);
            QVERIFY(!graph.edges.isEmpty());
            for (const GraphEdge &edge : graph.edges) {
                QVERIFY(edge.fromY > 0 && edge.fromY < NodeGeometry::HeaderHeight);
                QVERIFY(edge.toY > 0 && edge.toY < NodeGeometry::HeaderHeight);
            }
            for (const NodeLook &node : look.nodes)
                QCOMPARE(nodeGeometry(node).size.height(), NodeGeometry::HeaderHeight);
        }
    }

    void linesThatShareAnEndWriteItsTextOnce()
    {
        Edit edit{Model()};
        const Id diagram = *addDiagram(edit);
        const Id customer = *addTable(edit, {}, u"customer"_s);
        QVERIFY(
            setInPrimaryKey(edit, *addColumn(edit, customer, u"id"_s, u"integer"_s), true).ok());
        QVERIFY(placeOnDiagram(edit, diagram, customer, 0, 0).ok());
        for (int i = 0; i < 3; ++i) {
            const Id other = *addTable(edit, {}, u"order_%1"_s.arg(i));
            const Id column = *addColumn(edit, other, u"customer"_s, u"integer"_s);
            QVERIFY(relateColumn(edit, column, customer).ok());
            QVERIFY(placeOnDiagram(edit, diagram, other, 400, 160 * i).ok());
        }
        QVERIFY(setNotation(edit, diagram, Notation::Uml).ok());
        const QByteArray svg = *exportSvg(edit.model(), diagram);
        QCOMPARE(svg.count(">0..*<"), 3);
        QCOMPARE(svg.count(">0..1<"), 1);
    }

    void everyNotationIsExported_data() { rowsFitIntoTheirBoxes_data(); }
    void everyNotationIsExported()
    {
        QFETCH(Notation, notation);
        const test::DrawingSample sample = test::notationSample();
        Edit edit(sample.model);
        QVERIFY(setNotation(edit, sample.diagram, notation).ok());
        const QByteArray svg = *exportSvg(edit.model(), sample.diagram);
        QCOMPARE(*exportSvg(edit.model(), sample.diagram), svg);
        QXmlStreamReader xml(svg);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(svg.contains(">0..*<"), notation == Notation::Uml);
        QCOMPARE(svg.contains(">(FK) (O)<"), notation == Notation::Idef1x);
        QCOMPARE(svg.contains(">#<"), notation == Notation::Barker);
        QCOMPARE(svg.contains(">PK<"), notation == Notation::CrowsFoot);
        // On pixels and as strokes alike, filled symbols are filled.
        QVERIFY(exportPng(edit.model(), sample.diagram)->startsWith("\x89PNG"));
        QVERIFY(exportPdf(edit.model(), sample.diagram)->startsWith("%PDF-"));
    }

    void endsWithOtherSymbolsHaveTheirOwnPlaces_data()
    {
        QTest::addColumn<QList<RelationshipEnd>>("ends"); // all at one row
        QTest::addColumn<int>("places");
        const RelationshipEnd zeroOrOne{0, 1, {}};
        const RelationshipEnd one{1, 1, {}};
        const RelationshipEnd zeroOrMore{0, -1, {}};
        const RelationshipEnd oneOrMore{1, -1, {}};
        QTest::newRow("alone") << QList{one} << 1;
        QTest::newRow("alike") << QList{one, one, one} << 1;
        QTest::newRow("two") << QList{one, zeroOrOne, one} << 2;
        QTest::newRow("three") << QList{one, zeroOrOne, zeroOrMore} << 3;
        QTest::newRow("all") << QList{one, zeroOrOne, zeroOrMore, oneOrMore} << 4;
    }
    void endsWithOtherSymbolsHaveTheirOwnPlaces()
    {
        QFETCH(QList<RelationshipEnd>, ends);
        QFETCH(int, places);
        DiagramLook look;
        look.nodes.append(tableLook({u"id"_s, u"name"_s}));
        const NodeLook node = look.nodes.first();
        for (const RelationshipEnd &end : ends) {
            LineLook line;
            line.id = Id{quint64(1000 + look.lines.size())};
            line.from = Id{7};
            line.to = node.object;
            line.toRow = node.rows.first().id;
            line.other = end;
            look.lines.append(line);
        }
        const QHash<Id, LinePorts> ports = linePorts(look);
        QSet<double> shifts;
        for (const LineLook &a : std::as_const(look.lines)) {
            const LinePorts first = ports.value(a.id);
            shifts.insert(first.toShift);
            QVERIFY(std::abs(first.toShift) + first.toSpread <= NodeGeometry::RowHeight / 2);
            for (const LineLook &b : std::as_const(look.lines)) {
                const LinePorts second = ports.value(b.id);
                const double apart = std::abs(first.toShift - second.toShift);
                QCOMPARE(apart == 0, a.other == b.other);
                QVERIFY(apart == 0 || apart >= first.toSpread + second.toSpread);
            }
        }
        QCOMPARE(shifts.size(), places);
        if (places == 1)
            QCOMPARE(ports.value(look.lines.first().id), LinePorts());
    }

    void inheritanceIsALineOfItsOwnStyle()
    {
        Edit edit{Model()};
        const Id diagram = *addDiagram(edit);
        const Id person = *addTable(edit, {}, u"person"_s);
        const Id employee = *addTable(edit, {}, u"employee"_s);
        edit.set(employee, &Table::inherits, QList<Ref<Table>>{Ref<Table>(person)});
        const Id measure = *addTable(edit, {}, u"measure"_s);
        const Id partition = *addTable(edit, {}, u"measure_2026"_s);
        Partition part;
        part.parent = measure;
        part.table = Ref<Table>(partition);
        edit.add(part);
        double x = 0;
        for (const Id id : {person, employee, measure, partition})
            QVERIFY(placeOnDiagram(edit, diagram, id, x += 400, 80).ok());
        const DiagramLook look = diagramLook(edit.model(), diagram);
        QCOMPARE(look.lines.size(), 2);
        for (const LineLook &line : look.lines) {
            QVERIFY(line.inheritance && line.id && !edit.model().contains(line.id));
            QCOMPARE(line.to, line.from == employee ? person : measure);
            const LineShape shape = lineShape(line, {{0, 0}, {100, 0}});
            QCOMPARE(shape.to.outline.size(), 4);
            QVERIFY(shape.from.strokes.isEmpty() && !shape.from.hasCircle());
            QCOMPARE(inheritanceLines(edit.model(), diagram, line.from), {line});
            QVERIFY(inheritors(edit.model(), line.to).contains(line.from));
        }
        DiagramPainter drawing;
        drawing.setLook(look);
        drawing.setRoute(look.lines[0].id, {{0, 900}, {100, 900}});
        QCOMPARE(drawing.hitAt({50, 900}, 3).part, DrawingHit::Nothing);
        QVERIFY(exportSvg(edit.model(), diagram)->contains("stroke-dasharray=\"2 3\""));
    }

    void namesFitIntoTheirBoxes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSizeF>("room"); // pixels
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<int>("least"); // size
        QTest::newRow("at 40 %") << u"film_actor"_s << QSizeF(75, 40)
                                 << QStringList{u"film_actor"_s} << 11;
        QTest::newRow("large") << u"film"_s << QSizeF(200, 90) << QStringList{u"film"_s}
                               << LargestName;
        QTest::newRow("one line high")
            << u"film_actor"_s << QSizeF(75, 12) << QStringList{u"film_actor"_s} << 9;
        QTest::newRow("humps") << u"customerOrder"_s << QSizeF(70, 40)
                               << QStringList{u"customer"_s, u"Order"_s} << 9;
        QTest::newRow("too narrow for anything")
            << u"film"_s << QSizeF(12, 40) << QStringList{} << 0;
        QTest::newRow("too low for anything") << u"film"_s << QSizeF(90, 5) << QStringList{} << 0;
        QTest::newRow("nameless") << QString() << QSizeF(90, 50) << QStringList{} << 0;
        QTest::newRow("beyond ASCII")
            << u"zamówienie 🎓"_s << QSizeF(120, 40) << QStringList{u"zamówienie 🎓"_s} << 9;
        QTest::newRow("a word that is too long")
            << QString(u'm').repeated(63) << QSizeF(60, 18)
            << QStringList{u"mmmmmmmm"_s, u"mmmmmmm…"_s} << SmallestName;
        QTest::newRow("a word that is broken")
            << u"subscriptions"_s << QSizeF(40, 30) << QStringList{u"subscri"_s, u"ptions"_s}
            << SmallestName;
        QTest::newRow("a name alone at 43 %")
            << u"film_list"_s << QSizeF(65, 11.7) << QStringList{u"film_list"_s} << 9;
    }
    void namesFitIntoTheirBoxes()
    {
        QFETCH(QString, name);
        QFETCH(QSizeF, room);
        const NameCard card = nameCard(name, room);
        QTEST(card.lines, "lines");
        QFETCH(int, least);
        QVERIFY2(card.pixels >= least, qPrintable(QString::number(card.pixels)));
        QFont font = drawingFonts().title;
        if (card.pixels > 0)
            font.setPixelSize(card.pixels);
        for (const QString &line : card.lines)
            QVERIFY(QFontMetricsF(font).horizontalAdvance(line) <= room.width() + 1);
        QVERIFY(double(card.lines.size() * card.pixels) <= room.height());
    }

    void headingsAreTextWhenRowsAreNot_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::newRow("45 %") << 0.45;
        QTest::newRow("40 %") << 0.4;
        QTest::newRow("30 %") << 0.3;
        QTest::newRow("25 %") << 0.25;
    }
    void headingsAreTextWhenRowsAreNot()
    {
        QFETCH(double, zoom);
        NodeLook node = tableLook({u"id"_s, u"customer_id"_s, u"placed_at"_s});
        node.title = u"orders"_s;
        DiagramPainter drawing;
        drawing.setLook({{node}, {}, {}, {}});
        const QSizeF size = nodeGeometry(node).size * zoom;
        for (const bool dark : {false, true}) {
            const DrawingTheme &theme = DrawingTheme::forScreen(dark);
            QImage image(size.toSize(), QImage::Format_RGB32);
            QPainter painter(&image);
            painter.scale(zoom, zoom);
            drawing.paint(painter, {QPointF(), size / zoom}, zoom, theme);
            painter.end();
            int ink = 0;
            QRect inked;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (contrast(image.pixelColor(x, y), theme.node) > 6) {
                        ++ink;
                        inked |= QRect(x, y, 1, 1);
                    }
            QVERIFY2(ink > 40, qPrintable(QString::number(ink)));
            // Capital letters would be this high; nothing touches the border.
            QVERIFY(inked.height() >= 5 && inked.width() >= 24);
            QVERIFY(image.rect().adjusted(2, 2, -2, -2).contains(inked));
        }
    }

    void bentLinesAreOrthogonalAndPassTheirBends()
    {
        const QRectF from(0, 0, 200, 100);
        const QRectF to(600, 300, 200, 100);
        const QList<QPointF> bends{{300, 200}, {450, 260}};
        const QList<QPointF> points = bentRoute(from, 50, to, 350, bends);
        QCOMPARE(points.first(), QPointF(200, 50));
        QCOMPARE(points.last(), QPointF(600, 350));
        for (qsizetype i = 0; i + 1 < points.size(); ++i)
            QVERIFY(points[i].x() == points[i + 1].x() || points[i].y() == points[i + 1].y());
        for (const QPointF &bend : bends)
            QVERIFY(distanceTo(points, bend) < 1e-6);
    }

    void everythingIsHitWhereItIsDrawn()
    {
        const test::DrawingSample sample = test::notationSample();
        const DiagramLook look = diagramLook(sample.model, sample.diagram);
        DiagramPainter drawing;
        drawing.setLook(look);
        DiagramRoutes routes;
        QVERIFY(routes.setLook(look));
        const QList<Route> all = routes.all();
        QCOMPARE(all.size(), look.lines.size());
        for (const Route &route : all) {
            drawing.setRoute(route.id, route.points);
            const QPointF inside = route.points[0] + (route.points[1] - route.points[0]) * 0.5;
            QCOMPARE(drawing.hitAt(inside, 3).part, DrawingHit::Line);
        }
        for (const NodeLook &node : look.nodes) {
            const QRectF rect = drawing.rectOf(node.object);
            QCOMPARE(drawing.hitAt(rect.topLeft() + QPointF(20, 10), 3).part, DrawingHit::Title);
            for (const RowLook &row : node.rows)
                if (row.id)
                    QCOMPARE(drawing.hitAt(drawing.rowRect(row.id).center(), 3).row, row.id);
        }
        const QRectF note = look.notes.first().rect;
        QCOMPARE(drawing.hitAt(note.center(), 3).object, look.notes.first().id);
        const Id id = look.notes.first().id;
        QCOMPARE(drawing.hitAt(note.bottomRight(), 3, {id}).part, DrawingHit::Corner);
        QCOMPARE(drawing.hitAt({-5000, -5000}, 3).part, DrawingHit::Nothing);
    }

    void movingANodeTakesItsLinesAlong()
    {
        const test::DrawingSample sample = test::notationSample();
        const DiagramLook look = diagramLook(sample.model, sample.diagram);
        DiagramRoutes routes;
        QVERIFY(routes.setLook(look));
        const LineLook line = look.lines.first();
        const NodeLook *node = nullptr;
        for (const NodeLook &one : look.nodes)
            if (one.object == line.from)
                node = &one;
        const QRectF moved = nodeRect(*node).translated(40, 600);
        const QList<Route> changed = routes.moveNodes({{line.from, moved}});
        QVERIFY(std::any_of(changed.cbegin(), changed.cend(), [&](const Route &route) {
            return route.id == line.id && (route.points.first().x() == moved.left() ||
                                           route.points.first().x() == moved.right());
        }));
    }

    void textReachesTheContrastOfTheGuidelines()
    {
        for (const DrawingTheme &theme : {DrawingTheme::forScreen(false),
                                          DrawingTheme::forScreen(true), DrawingTheme::print()}) {
            for (const QColor &ground : {theme.node, theme.selectedRow, theme.hoveredRow})
                for (const QColor &ink : {theme.text, theme.mutedText, theme.mark})
                    QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + ground.name()));
            QVERIFY(contrast(theme.mutedText, theme.background) >= 4.5);
            QVERIFY(contrast(theme.noteText, theme.note) >= 4.5);
            for (const QColor &accent : theme.accents) {
                QVERIFY(contrast(DrawingTheme::textOn(accent), accent) >= 4.5);
                QVERIFY(contrast(theme.areaText(accent), theme.areaFill(accent)) >= 4.5);
            }
        }
        for (const QColor &any : {QColor(Qt::yellow), QColor(Qt::gray), QColor(Qt::red)})
            QVERIFY(contrast(DrawingTheme::textOn(any), any) >= 4.5);
    }

    void paintsAtEveryZoom()
    {
        const test::DrawingSample sample = test::notationSample();
        DiagramPainter drawing;
        drawing.setLook(diagramLook(sample.model, sample.diagram));
        const NodeLook *node =
            drawing.node(drawing.objectsIn(drawing.contentsRect(), false).first());
        QVERIFY(node);
        for (const double zoom : {0.05, 0.3, 0.5, 1.0, 3.0}) {
            QImage image(200, 100, QImage::Format_RGB32);
            QPainter painter(&image);
            painter.scale(zoom, zoom);
            painter.translate(-node->position);
            const DrawingTheme &theme = DrawingTheme::forScreen(false);
            drawing.paint(painter, {node->position, QSizeF(200 / zoom, 100 / zoom)}, zoom, theme);
            painter.end();
            const QColor header = theme.header(node->color, node->accent);
            const QPoint at(int(100 * zoom) + 1, std::max(1, int(4 * zoom)));
            if (at.x() < 200 && at.y() < 100)
                QCOMPARE(image.pixelColor(at).name(), header.name());
        }
    }

    void svgIsWellFormedAndHoldsEveryName()
    {
        const test::DrawingSample sample = test::notationSample();
        const Result<QByteArray> svg = exportSvg(sample.model, sample.diagram);
        QVERIFY(svg.ok());
        QCOMPARE(*exportSvg(sample.model, sample.diagram), *svg);
        QVERIFY(!svg->contains("<script"));
        QXmlStreamReader xml(*svg);
        QStringList texts;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text")
                texts.append(xml.readElementText());
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(svg->count("class=\"pin\""), 1);
        QCOMPARE(svg->count("class=\"fold\""), 1);
        for (const QString &name : {u"student 🎓"_s, u"<script>alert(1)</script>"_s, u"party"_s,
                                    u"places"_s, u"People"_s, u"varchar(120)?"_s})
            QVERIFY2(texts.contains(name), qPrintable(name));
    }

    void pdfHoldsTextOnOnePage()
    {
        const test::DrawingSample sample = test::notationSample();
        const Result<QByteArray> pdf = exportPdf(sample.model, sample.diagram);
        QVERIFY(pdf.ok());
        QVERIFY(pdf->startsWith("%PDF-"));
        const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (tool.isEmpty())
            QSKIP("pdftotext is not installed");
        QTemporaryDir folder;
        QFile file(folder.filePath(u"d.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*pdf);
        file.close();
        QProcess process;
        process.start(tool, {u"-layout"_s, file.fileName(), u"-"_s});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(text.contains(u"organisation"_s), qPrintable(text.left(500)));
        QCOMPARE(text.count(u'\f'), 1);
    }

    void framesAreClosedWhereAPageCutsThem_data()
    {
        QTest::addColumn<QRectF>("box");
        QTest::addColumn<QList<QLineF>>("edges");
        // The page is 200 wide and 100 high at (0, 0).
        QTest::newRow("within") << QRectF(10, 10, 50, 50) << QList<QLineF>();
        QTest::newRow("elsewhere") << QRectF(300, 10, 50, 50) << QList<QLineF>();
        QTest::newRow("right") << QRectF(180, 10, 50, 50)
                               << QList<QLineF>{QLineF(200, 10, 200, 60)};
        QTest::newRow("left") << QRectF(-20, 10, 50, 50) << QList<QLineF>{QLineF(0, 10, 0, 60)};
        QTest::newRow("a corner") << QRectF(180, 80, 50, 50)
                                  << QList<QLineF>{QLineF(200, 80, 200, 100),
                                                   QLineF(180, 100, 200, 100)};
        QTest::newRow("above") << QRectF(10, -20, 50, 50) << QList<QLineF>{QLineF(10, 0, 60, 0)};
    }
    void framesAreClosedWhereAPageCutsThem()
    {
        QFETCH(QRectF, box);
        QTEST(cutEdges(QRectF(0, 0, 200, 100), {box}), "edges");
    }

    void aBoxThatGoesOnIsClosedWithDashes()
    {
        DiagramLook look;
        NoteLook note;
        note.rect = QRectF(60, 20, 200, 60);
        look.notes.append(note);
        QImage page(100, 100, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        paintCutEdges(painter, QRectF(0, 0, 100, 100), look, DrawingTheme::print());
        painter.end();
        int dark = 0;
        for (int y = 20; y < 80; ++y)
            dark += page.pixelColor(99, y).lightness() < 200 ? 1 : 0;
        QVERIFY(dark > 20 && dark < 55);
        for (int y = 0; y < 100; ++y)
            QCOMPARE(page.pixelColor(50, y), QColor(Qt::white));
        QCOMPARE(page.pixelColor(99, 10), QColor(Qt::white));
    }

    void pngHasTheScaleThatIsAskedForUpToALimit()
    {
        const test::DrawingSample sample = test::notationSample();
        const QImage one = QImage::fromData(*exportPng(sample.model, sample.diagram));
        PictureOptions options;
        options.scale = 2;
        const QImage two = QImage::fromData(*exportPng(sample.model, sample.diagram, options));
        QCOMPARE(two.size(), one.size() * 2);
        options.scale = 1000;
        const Result<QByteArray> huge = exportPng(sample.model, sample.diagram, options);
        QVERIFY(!huge.ok());
        QVERIFY(huge.error().text.contains(u"Notation"_s));
        QVERIFY(largestScale(sample.model, sample.diagram, 1000) < 1000);
        QVERIFY(!exportSvg(sample.model, Id{12345}).ok());
    }

    void layoutOfSomeKeepsTheOthersWhereTheyAre()
    {
        const test::DrawingSample sample = test::notationSample();
        const DiagramLook before = diagramLook(sample.model, sample.diagram);
        const Id moving = before.nodes[2].object;
        Edit edit(sample.model);
        QVERIFY(layoutDiagram(edit, sample.diagram, {moving}).ok());
        const DiagramLook after = diagramLook(edit.model(), sample.diagram);
        for (qsizetype i = 0; i < before.nodes.size(); ++i) {
            if (before.nodes[i].object != moving)
                QCOMPARE(after.nodes[i].position, before.nodes[i].position);
            else
                for (const NodeLook &other : after.nodes)
                    QVERIFY(other.object == moving ||
                            !nodeRect(other).intersects(nodeRect(after.nodes[i])));
        }
    }

    void layoutDoesNotDependOnIds()
    {
        QMap<QString, QPointF> first;
        for (const quint64 seed : {1, 2, 3, 4, 5, 6}) {
            seedIds(seed);
            Edit edit{Model()};
            const Id diagram = *addDiagram(edit, u"Star"_s);
            const Id hub = *addTable(edit, {}, u"hub"_s);
            for (int i = 0; i < 6; ++i) {
                const Id part = *addTable(edit, {}, u"part_%1"_s.arg(i));
                QVERIFY(addRelationship(edit, {.from = hub, .to = part}).ok());
            }
            QVERIFY(placeAllTables(edit, diagram).ok());
            QVERIFY(layoutDiagram(edit, diagram).ok());
            QMap<QString, QPointF> places;
            const DiagramLook look = diagramLook(edit.model(), diagram);
            for (const NodeLook &node : look.nodes)
                places.insert(node.title, node.position);
            QCOMPARE(places.size(), 7);
            if (first.isEmpty())
                first = places;
            QCOMPARE(places, first);
        }
    }

    void layoutOfAllKeepsAreasTogetherAndPinsInPlace()
    {
        const test::DrawingSample sample = test::notationSample();
        const DiagramLook before = diagramLook(sample.model, sample.diagram);
        Edit edit(sample.model);
        QVERIFY(layoutDiagram(edit, sample.diagram).ok());
        const DiagramLook after = diagramLook(edit.model(), sample.diagram);
        const QRectF area = after.areas.first().rect;
        for (qsizetype i = 0; i < before.nodes.size(); ++i) {
            const bool inside = before.areas.first().rect.contains(nodeRect(before.nodes[i]));
            if (before.nodes[i].pinned)
                QCOMPARE(after.nodes[i].position, before.nodes[i].position);
            else
                QCOMPARE(area.intersects(nodeRect(after.nodes[i])), inside);
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!nodeRect(after.nodes[i]).intersects(nodeRect(after.nodes[j])));
        }
    }
};

// The program is its own helper for layouts.
int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--layout-worker") == 0)
        return layoutWorkerMain();
    QGuiApplication application(argc, argv);
    TestDrawing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_drawing.moc"
