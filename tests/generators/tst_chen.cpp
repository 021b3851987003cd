#include "generators/drawing/chen.h"
#include "generators/drawing/exports.h"
#include "generators/drawing/layoutdiagram.h"
#include "generators/drawing/lineshape.h"
#include "generators/drawing/paint.h"
#include "generators/drawing/routes.h"
#include "generators/drawing/scene.h"
#include "model/operations/columns.h"
#include "model/operations/diagrams.h"
#include "model/operations/relationships.h"
#include "model/operations/tables.h"

#include <QtTest>

using namespace relvar;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(relvar::Disjointness)

// Chen's notation: rectangles, ovals, diamonds, and where they stand.
class ChenTest : public QObject
{
    Q_OBJECT

    Model m_model;
    Id m_diagram, m_order, m_line, m_customer, m_places, m_contains;

    static Id table(Edit &edit, Id diagram, const QString &name, double x, double y)
    {
        const Id id = *addTable(edit, {}, name);
        (void)setInPrimaryKey(edit, *addColumn(edit, id, u"id"_s, u"bigint"_s), true);
        (void)placeOnDiagram(edit, diagram, id, x, y);
        return id;
    }
    DiagramLook look() const { return diagramLook(m_model, m_diagram); }
    NodeLook node(Id object) const
    {
        const DiagramLook whole = look();
        for (const NodeLook &one : whole.nodes)
            if (one.object == object)
                return one;
        return {};
    }
    LineLook line(Id id) const { return lineLook(m_model, m_diagram, id); }
    void change(const std::function<void(Edit &)> &change)
    {
        Edit edit(m_model);
        change(edit);
        m_model = edit.model();
    }
    static DiagramPainter painted(const DiagramLook &look)
    {
        DiagramPainter drawing;
        drawing.setLook(look);
        DiagramRoutes routes;
        (void)routes.setLook(look);
        QHash<Id, QList<QPointF>> courses;
        const QList<Route> all = routes.all();
        for (const Route &route : all)
            courses.insert(route.id, route.points);
        for (const LineLook &line : look.lines)
            drawing.setRoute(line.id, courses.value(line.id));
        return drawing;
    }
    // A row in words: "underlined", "dashed underline", "double", "dashed".
    static QString rowInWords(const NodeLook &node, int row)
    {
        const QList<ChenMark> marks = chenMarks(node, nodeGeometry(node));
        int ovals = 0;
        QStringList words;
        for (const ChenMark &mark : marks) {
            if (mark.row != row)
                continue;
            if (mark.shape == ChenMark::Oval && ovals++ == 0 && mark.dashed)
                words.append(u"dashed"_s);
            if (mark.part == ChenMark::Underline)
                words.append(mark.dashed ? u"dashed underline"_s : u"underlined"_s);
        }
        if (ovals == 2)
            words.append(u"double"_s);
        return words.join(u", "_s);
    }
    static qsizetype boxes(const NodeLook &node)
    {
        const QList<ChenMark> marks = chenMarks(node, nodeGeometry(node));
        return std::count_if(marks.cbegin(), marks.cend(),
                             [](const ChenMark &mark) { return mark.shape == ChenMark::Box; });
    }

    // An entity with so many attributes, whose names have so many letters.
    static NodeLook thing(int count, int letters)
    {
        NodeLook one;
        one.notation = Notation::Chen;
        one.title = u"thing"_s;
        for (int i = 0; i < count; ++i) {
            RowLook row;
            row.id = Id{quint64(10 + i)};
            row.name = QString(letters, u'x');
            one.rows.append(row);
        }
        return one;
    }

private slots:
    void init()
    {
        seedIds(5);
        Edit edit{Model()};
        m_diagram = *addDiagram(edit, u"Shop"_s);
        m_customer = table(edit, m_diagram, u"customer"_s, 0, 0);
        (void)addColumn(edit, m_customer, u"phones"_s, u"text[]"_s);
        const Id age = *addColumn(edit, m_customer, u"age"_s, u"integer"_s);
        edit.set(age, &Column::generated, Generated::Stored);
        m_order = table(edit, m_diagram, u"order"_s, 600, 0);
        m_line = table(edit, m_diagram, u"order_line"_s, 1200, 0);
        m_places = *addRelationship(edit, {.from = m_customer, .to = m_order});
        (void)setPhrases(edit, m_places, u"is placed by"_s, u"places"_s);
        (void)makePhysical(edit, m_places);
        m_contains = *addRelationship(edit, {.from = m_order, .to = m_line, .identifying = true});
        (void)makePhysical(edit, m_contains);
        (void)setNotation(edit, m_diagram, Notation::Chen);
        m_model = edit.model();
    }

    void attributesAreDrawnAsTheTextbookHasThem()
    {
        const NodeLook customer = node(m_customer);
        QCOMPARE(customer.rows.size(), 3);
        QCOMPARE(rowInWords(customer, 0), u"underlined"_s);
        QCOMPARE(rowInWords(customer, 1), u"double"_s);
        QCOMPARE(rowInWords(customer, 2), u"dashed"_s);
        QCOMPARE(boxes(customer), 1);
        const NodeLook weak = node(m_line);
        QVERIFY(weak.dependent);
        QCOMPARE(boxes(weak), 2);
        QCOMPARE(rowInWords(weak, 0), u"dashed underline"_s);
    }

    void foreignKeysAreNoAttributes()
    {
        const NodeLook order = node(m_order);
        QCOMPARE(order.rows.size(), 1);
        QCOMPARE(order.rows.first().name, u"id"_s);
        QVERIFY(!line(m_places).fromRow && !line(m_places).toRow);
    }

    void detailDecidesOnOvals()
    {
        change([&](Edit &edit) { (void)setDetail(edit, m_diagram, DetailLevel::KeysOnly); });
        QCOMPARE(node(m_customer).rows.size(), 1);
        change([&](Edit &edit) { (void)setDetail(edit, m_diagram, DetailLevel::NamesOnly); });
        QVERIFY(nodeGeometry(node(m_customer)).ovals.isEmpty());
        QCOMPARE(chenMarks(node(m_customer), nodeGeometry(node(m_customer))).size(), 1);
    }

    void ovalsStandAroundTheirEntity_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("letters"); // of each name
        for (const int letters : {3, 12, 40})
            for (const int count : {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 13, 17, 24, 41, 60})
                QTest::addRow("%d of %d letters", count, letters) << count << letters;
    }
    void ovalsStandAroundTheirEntity()
    {
        QFETCH(int, count);
        QFETCH(int, letters);
        const NodeLook one = thing(count, letters);
        const NodeGeometry g = nodeGeometry(one);
        QCOMPARE(std::fmod(g.size.width(), DrawingGrid), 0.0);
        QCOMPARE(std::fmod(g.size.height(), DrawingGrid), 0.0);
        const QRectF whole(QPointF(), g.size);
        const QRectF box = g.boxRect();
        QVERIFY(whole.contains(box));
        QCOMPARE(box.width(), g.size.width()); // lines end at its sides
        QCOMPARE(g.anchorY(-1), box.center().y());
        QCOMPARE(g.ovals.size(), count);
        QCOMPARE(g.ovalLinks.size(), count);
        QCOMPARE(g.rowAt(box.center()), -1);
        int above = 0;
        for (int i = 0; i < count; ++i) {
            const QRectF oval = g.ovals[i];
            above += oval.bottom() < box.top() ? 1 : 0;
            QVERIFY(whole.contains(oval));
            QVERIFY(!box.intersects(oval));
            QCOMPARE(g.rowAt(oval.center()), i);
            QCOMPARE(g.rowAt(oval.topLeft() + QPointF(1, 1)), -1); // beside its curve
            for (int k = 0; k < i; ++k)
                QVERIFY(!oval.adjusted(-4, -4, 4, 4).intersects(g.ovals[k]));
            if (i > 0) // as they are read
                QVERIFY(std::pair(g.ovals[i - 1].top(), g.ovals[i - 1].left()) <
                        std::pair(oval.top(), oval.left()));
        }
        QCOMPARE(above, count < 4 ? 0 : count / 2);
        QVERIFY(g.size.width() <= 648);
    }

    void everyOvalHasALineOfItsOwn_data() { ovalsStandAroundTheirEntity_data(); }
    void everyOvalHasALineOfItsOwn()
    {
        QFETCH(int, count);
        QFETCH(int, letters);
        const NodeGeometry g = nodeGeometry(thing(count, letters));
        const QRectF box = g.boxRect();
        for (int i = 0; i < count; ++i) {
            const QLineF link = g.ovalLinks[i];
            const QRectF oval = g.ovals[i];
            QCOMPARE(link.y1(), oval.top() > box.bottom() ? box.bottom() : box.top());
            QVERIFY(link.x1() > box.left() && link.x1() < box.right());
            const QPointF off = link.p2() - oval.center();
            QVERIFY(std::abs(std::hypot(off.x() / oval.width(), off.y() / oval.height()) - 0.5) <
                    1e-9);
            for (int k = 0; k < count; ++k) {
                if (k == i)
                    continue;
                for (int step = 0; step <= 100; ++step)
                    QVERIFY(
                        !g.ovals[k].adjusted(-1, -1, 1, 1).contains(link.pointAt(step / 100.0)));
                QVERIFY(link.intersects(g.ovalLinks[k]) != QLineF::BoundedIntersection);
            }
        }
    }

    void entitiesAreHitInTheirRectangleAndAttributesInTheirOval()
    {
        NodeLook one = thing(8, 6);
        one.object = Id{2};
        one.position = {100, 100};
        DiagramPainter drawing;
        drawing.setNode(one);
        const NodeGeometry g = nodeGeometry(one);
        QVERIFY(g.boxTop > 0);
        QCOMPARE(drawing.hitAt(one.position + g.boxRect().center(), 3).part, DrawingHit::Title);
        for (int i = 0; i < g.rows; ++i) {
            const DrawingHit hit = drawing.hitAt(one.position + g.ovals[i].center(), 3);
            QCOMPARE(hit.part, DrawingHit::Row);
            QCOMPARE(hit.row, one.rows[i].id);
        }
        QCOMPARE(g.titleRect(), g.boxRect());
        const HeadingTexts heading = headingTexts(one, g);
        QVERIFY(g.boxRect().contains(heading.title.at));
    }

    void associativeEntitiesHoldADiamond()
    {
        Id both, first;
        change([&](Edit &edit) {
            both = *addTable(edit, {}, u"a relationship with a rather long name"_s);
            for (const Id other : {m_customer, m_order}) {
                const Id column =
                    *addColumn(edit, both, u"of_"_s + edit.model().find(other)->name, {});
                const Result<Id> line = relateColumn(edit, column, other);
                QVERIFY(line.ok());
                (void)setInPrimaryKey(edit, column, true);
                first = *line;
            }
            (void)addColumn(edit, both, u"since"_s, u"date"_s);
            (void)placeOnDiagram(edit, m_diagram, both, 600, 600);
        });
        const NodeLook one = node(both);
        QVERIFY(one.associative && !one.dependent);
        const NodeGeometry g = nodeGeometry(one);
        const QList<ChenMark> marks = chenMarks(one, g);
        QCOMPARE(boxes(one), 1);
        QPolygonF diamond;
        for (const ChenMark &mark : marks)
            if (mark.part == ChenMark::Entity && mark.shape == ChenMark::Line)
                diamond << mark.line.p1();
        QCOMPARE(diamond.size(), 4);
        QCOMPARE(diamond.boundingRect(), g.boxRect());
        const TextPiece title = headingTexts(one, g).title;
        const double width = TextMeasure::shared().width(title.role, title.text);
        for (const double y : {title.at.y(), title.at.y() - 8})
            for (const double x : {title.at.x(), title.at.x() + width})
                QVERIFY(diamond.containsPoint({x, y}, Qt::OddEvenFill));
        QVERIFY(!line(first).identifying); // no weak entity
        QVERIFY(!node(m_line).associative && !node(m_customer).associative);
    }

    void numbersStandAtTheEnds_data()
    {
        QTest::addColumn<RelationshipEnd>("own");
        QTest::addColumn<RelationshipEnd>("other");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<int>("strokes"); // lines to the diamond, from both ends
        const RelationshipEnd one{1, 1, {}};
        const RelationshipEnd maybe{0, 1, {}};
        const RelationshipEnd many{0, -1, {}};
        const RelationshipEnd some{1, -1, {}};
        QTest::newRow("one to many") << many << maybe << u"N"_s << u"1"_s << 2;
        QTest::newRow("every row of the many takes part") << many << one << u"N"_s << u"1"_s << 3;
        QTest::newRow("every row of both") << some << one << u"N"_s << u"1"_s << 4;
        QTest::newRow("one to one") << maybe << one << u"1"_s << u"1"_s << 3;
        QTest::newRow("many to many") << many << many << u"N"_s << u"M"_s << 2;
        QTest::newRow("a number") << RelationshipEnd{0, 5, {}} << maybe << u"5"_s << u"1"_s << 2;
    }
    void numbersStandAtTheEnds()
    {
        LineLook one;
        one.notation = Notation::Chen;
        QFETCH(RelationshipEnd, own);
        QFETCH(RelationshipEnd, other);
        one.own = own;
        one.other = other;
        const LineShape shape = lineShape(one, {{0, 0}, {400, 0}}, {}, QPointF(200, 0));
        QTEST(shape.from.text, "first");
        QTEST(shape.to.text, "second");
        QTEST(int(shape.parts.size()), "strokes");
    }

    void doubleLinesRunBesideTheirCourse()
    {
        const QList<QPointF> course{{0, 0}, {100, 0}, {100, 80}, {200, 80}};
        for (const double side : {2.0, -2.0}) {
            const QList<QPointF> line = beside(course, side);
            QCOMPARE(line.size(), course.size());
            for (qsizetype i = 0; i + 1 < line.size(); ++i)
                QVERIFY(line[i].x() == line[i + 1].x() || line[i].y() == line[i + 1].y());
            QCOMPARE(line[0], QPointF(0, -side));
            QCOMPARE(line[3], QPointF(200, 80 - side));
        }
    }

    void diamondsTellTheRelationship()
    {
        const LineLook places = line(m_places);
        QCOMPARE(signText(places), u"places"_s);
        const ChenSign sign = chenSign(places, QRectF(QPointF(), signSizes(places).first()));
        QCOMPARE(sign.text, u"places"_s);
        QVERIFY(sign.inner.isEmpty());
        const LineLook contains = line(m_contains);
        QVERIFY(
            !chenSign(contains, QRectF(QPointF(), signSizes(contains).first())).inner.isEmpty());
        LineLook general = places;
        general.subtype = true;
        const ChenSign triangle = chenSign(general, QRectF(QPointF(), signSizes(general).first()));
        QCOMPARE(triangle.text, u"ISA"_s);
        QCOMPARE(triangle.outline.size(), 4);
    }

    void longPhrasesAreElidedInTheirDiamond()
    {
        LineLook one = line(m_places);
        one.label = QString(u'm').repeated(200);
        const QRectF rect(QPointF(), signSizes(one).first());
        QVERIFY(rect.width() < 260);
        QVERIFY(chenSign(one, rect).text.endsWith(u'…'));
    }

    void everySizeOfADiamondHasReadableText_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<bool>("identifying");
        for (const bool identifying : {false, true})
            for (const char *label : {"is", "places", "is delivered to",
                                      "takes over the responsibility for the delivery of"})
                QTest::addRow("%s%s", label, identifying ? ", identifying" : "")
                    << QString::fromLatin1(label) << identifying;
    }
    void everySizeOfADiamondHasReadableText()
    {
        LineLook one = line(m_places);
        QFETCH(QString, label);
        QFETCH(bool, identifying);
        one.label = label;
        one.identifying = identifying;
        const TextMeasure &measure = TextMeasure::shared();
        double before = 1e9;
        for (const QSizeF &size : signSizes(one)) {
            QVERIFY(size.width() < before);
            before = size.width();
            const ChenSign sign = chenSign(one, QRectF(QPointF(), size));
            QVERIFY(sign.text.size() > 2 || sign.text == label);
            QVERIFY(sign.text == label || (sign.text.endsWith(u'…') && label.size() > 4));
            QCOMPARE(signText(one), label); // for who wants all of it
            const QPolygonF &inside = identifying ? sign.inner : sign.outline;
            const double width = measure.width(sign.role, sign.text);
            for (const double x : {0.0, width}) // the letters without tails
                for (const double y : {0.0, -5.0})
                    QVERIFY(inside.containsPoint(sign.textAt + QPointF(x, y), Qt::OddEvenFill));
        }
    }

    void diamondWithoutRoomIsStillReadable()
    {
        const LineLook one = line(m_places);
        const QList<QPointF> course{{0, 0}, {40, 0}};
        const QRectF left(-200, -50, 200, 100);
        const QRectF place = signPlace(one, course, {{left, left.translated(240, 0)}, {}});
        QVERIFY(!chenSign(one, place).text.isEmpty());
        QCOMPARE(place.center().x(), 20.0); // as little as possible of it is hidden
    }

    void elidedTextIsInThePictureAsAWhole()
    {
        const QString phrase = u"takes over the responsibility for the delivery of <all>"_s;
        change([&](Edit &edit) {
            (void)setPhrases(edit, m_places, {}, phrase);
            (void)layoutDiagram(edit, m_diagram);
        });
        const Result<QByteArray> svg = exportSvg(m_model, m_diagram);
        QVERIFY(svg);
        QVERIFY(
            svg->contains(QByteArray("<title>" + phrase.toHtmlEscaped().toUtf8() + "</title>")));
    }

    void generalisationsTellOfTheirSubtypes_data()
    {
        QTest::addColumn<Disjointness>("disjointness");
        QTest::addColumn<bool>("total");
        QTest::addColumn<QString>("letter");
        QTest::addColumn<int>("strokes"); // the line to the triangle is double when total
        QTest::newRow("unstated") << Disjointness::Unstated << false << QString() << 2;
        QTest::newRow("disjoint") << Disjointness::Disjoint << false << u"d"_s << 2;
        QTest::newRow("overlapping") << Disjointness::Overlapping << false << u"o"_s << 2;
        QTest::newRow("total") << Disjointness::Unstated << true << QString() << 3;
        QTest::newRow("disjoint and total") << Disjointness::Disjoint << true << u"d"_s << 3;
    }
    void generalisationsTellOfTheirSubtypes()
    {
        QFETCH(Disjointness, disjointness);
        QFETCH(bool, total);
        LineLook one;
        one.notation = Notation::Chen;
        one.subtype = true;
        one.disjointness = disjointness;
        one.total = total;
        for (const QSizeF &size : signSizes(one)) {
            const ChenSign sign = chenSign(one, QRectF(QPointF(), size));
            QTEST(sign.letter, "letter");
            QVERIFY(!sign.text.isEmpty() || !sign.letter.isEmpty());
            if (!sign.letter.isEmpty())
                QVERIFY(sign.outline.containsPoint(sign.letterAt, Qt::OddEvenFill));
            if (!sign.text.isEmpty())
                QVERIFY(sign.outline.containsPoint(sign.textAt, Qt::OddEvenFill));
        }
        QCOMPARE(chenSign(one, QRectF(QPointF(), signSizes(one).first())).text, u"ISA"_s);
        const LineShape shape = lineShape(one, {{0, 0}, {400, 0}}, {}, QPointF(200, 0));
        QTEST(int(shape.parts.size()), "strokes");
        // The double one is that at the supertype.
        QCOMPARE(shape.parts.last().course.last().x(), 400.0);
        QCOMPARE(shape.parts.first().course.first(), QPointF(0, 0));
    }

    void whatOneSubtypeSaysHoldsForAll()
    {
        Id first, second;
        change([&](Edit &edit) {
            for (Id *id : {&first, &second})
                *id = *addRelationship(edit, {.from = m_customer,
                                              .to = id == &first ? m_order : m_line,
                                              .kind = RelationshipKind::Subtype});
            edit.set(second, &Relationship::disjointness, Disjointness::Overlapping);
            edit.set(second, &Relationship::total, true);
        });
        for (const Id id : {first, second}) {
            QCOMPARE(line(id).disjointness, Disjointness::Overlapping);
            QVERIFY(line(id).total);
        }
        QVERIFY(!line(m_places).total);
    }

    // From wherever they stand, they meet in one triangle, from which one line leads on.
    void subtypesShareOneTriangle()
    {
        QList<Id> lines;
        change([&](Edit &edit) {
            for (int i = 0; i < 4; ++i) {
                const Id part =
                    table(edit, m_diagram, u"kind%1"_s.arg(i), i % 2 ? 500 : -500, 300 + 250 * i);
                lines.append(*addRelationship(
                    edit, {.from = m_customer, .to = part, .kind = RelationshipKind::Subtype}));
            }
            edit.set(lines[0], &Relationship::disjointness, Disjointness::Disjoint);
            edit.set(lines[0], &Relationship::total, true);
            const Id other = table(edit, m_diagram, u"express"_s, 1200, 600);
            lines.append(*addRelationship(
                edit, {.from = m_order, .to = other, .kind = RelationshipKind::Subtype}));
        });
        for (const bool laidOut : {false, true}) {
            if (laidOut)
                change([&](Edit &edit) { (void)layoutDiagram(edit, m_diagram); });
            DiagramPainter drawing = painted(look());
            const QRectF sign = drawing.labelRect(lines[0]);
            QVERIFY(!sign.isEmpty());
            const QPointF end = drawing.route(lines[0]).last();
            for (int i = 0; i < 4; ++i) {
                QCOMPARE(drawing.labelRect(lines[i]), sign);
                const QList<QPointF> course = drawing.route(lines[i]);
                QCOMPARE(course.last(), end);
                QVERIFY(distanceTo(course, sign.center()) < 0.5);
                // From the triangle on, the line is double.
                const LineShape shape =
                    lineShape(*drawing.line(lines[i]), course, {}, sign.center());
                QCOMPARE(shape.parts.size(), 3);
            }
            for (const NodeLook &box : look().nodes)
                QVERIFY(!sign.intersects(nodeRect(box)));
            QVERIFY(drawing.labelRect(lines[4]) != sign);
            const QByteArray svg = *exportSvg(m_model, m_diagram);
            QCOMPARE(svg.count(">d<"), 1);
            QCOMPARE(svg.count(">ISA<"), 2);
            // The others still have theirs when one goes, and it is again where all of them part.
            drawing.removeLine(lines[3]);
            QVERIFY(!drawing.labelRect(lines[0]).isEmpty());
            QCOMPARE(drawing.labelRect(lines[1]), drawing.labelRect(lines[0]));
            drawing.setRoute(lines[2], {});
            QCOMPARE(drawing.labelRect(lines[1]), drawing.labelRect(lines[0]));
        }
    }

    void subtypesThatComeFromElsewhereHaveATriangleOfTheirOwn()
    {
        LineLook one;
        one.notation = Notation::Chen;
        one.subtype = true;
        one.to = m_customer;
        const QList<QPointF> fromRight{{300, 90}, {200, 90}, {200, 50}, {100, 50}};
        const QList<QPointF> alsoRight{{300, 10}, {160, 10}, {160, 50}, {100, 50}};
        const QList<QPointF> fromLeft{{-300, 10}, {-100, 10}, {-100, 50}, {0, 50}};
        QVERIFY(shareSign(one, fromRight, one, alsoRight));
        QCOMPARE(sharedEnd({fromRight, alsoRight}), (QList<QPointF>{{160, 50}, {100, 50}}));
        QVERIFY(!shareSign(one, fromRight, one, fromLeft));
        LineLook other = one;
        other.disjointness = Disjointness::Overlapping;
        QVERIFY(!shareSign(one, fromRight, other, alsoRight));
        other = one;
        other.subtype = false;
        QVERIFY(!shareSign(one, fromRight, other, alsoRight));
    }

    void diamondGoesWhereThereIsRoom()
    {
        const LineLook one = line(m_places);
        const QList<QPointF> course{{0, 0}, {300, 0}, {300, 400}};
        const QRectF free = signPlace(one, course, {});
        QCOMPARE(free.center().x(), 300.0); // the longer piece
        const QRectF box(200, 60, 200, 330);
        const QRectF moved = signPlace(one, course, {{box}, {}});
        QVERIFY(!moved.intersects(box));
        QVERIFY(moved.center().y() == 0);
        // Nowhere: the smallest one, on the line still.
        const QRectF none = signPlace(one, course, {{QRectF(-500, -500, 2000, 2000)}, {}});
        QVERIFY(none.width() < free.width());
    }

    void diamondAvoidsOtherLinesWhenItCan()
    {
        const LineLook one = line(m_places);
        const QList<QPointF> course{{0, 0}, {600, 0}};
        const QRectF alone = signPlace(one, course, {});
        QCOMPARE(alone.center(), QPointF(300, 0));
        const QRectF beside = signPlace(one, course, {{}, {{{300, -50}, {300, 50}}}});
        QVERIFY(!beside.contains(QPointF(300, 0)));
    }

    void noDiamondCoversABoxOrAnother()
    {
        change([&](Edit &edit) { (void)layoutDiagram(edit, m_diagram); });
        const DiagramLook whole = look();
        const DiagramPainter drawing = painted(whole);
        for (const LineLook &one : whole.lines) {
            const QRectF sign = drawing.labelRect(one.id);
            QVERIFY(!sign.isEmpty());
            QVERIFY(sign.width() >= signSizes(one).first().width() - 1);
            for (const NodeLook &box : whole.nodes)
                QVERIFY(!sign.intersects(nodeRect(box)));
            for (const LineLook &other : whole.lines)
                QVERIFY(other.id == one.id || !sign.intersects(drawing.labelRect(other.id)));
        }
    }

    void everyLineHasAnEndOfItsOwn()
    {
        change([&](Edit &edit) {
            for (int i = 0; i < 6; ++i) {
                const Id other = table(edit, m_diagram, u"other%1"_s.arg(i), 900, 200 + i * 120);
                (void)addRelationship(edit, {.from = m_customer, .to = other});
            }
            (void)addRelationship(edit, {.from = m_customer, .to = m_customer});
        });
        const DiagramLook whole = look();
        const NodeLook customer = node(m_customer);
        QCOMPARE(customer.lineEnds, 9);
        for (const NodeLook &one : whole.nodes)
            QCOMPARE(nodeLook(m_model, one.node), one);
        const DiagramPainter drawing = painted(whole);
        QSet<double> heights;
        const NodeGeometry g = nodeGeometry(customer);
        for (const LineLook &one : whole.lines)
            if (one.to == m_customer) {
                const double y = drawing.route(one.id).last().y() - customer.position.y();
                QVERIFY(y > g.boxTop && y < g.boxBottom);
                heights.insert(y);
            }
        QCOMPARE(heights.size(), 8);
    }

    void diamondMakesRoomForABoxThatComes()
    {
        const DiagramLook whole = look();
        DiagramPainter drawing = painted(whole);
        const QRectF before = drawing.labelRect(m_places);
        (void)drawing.takeMovedSigns();
        NodeLook intruder = node(m_line);
        drawing.moveNode(m_line, before.topLeft() - QPointF(20, 20));
        QVERIFY(!drawing.takeMovedSigns().isEmpty());
        QVERIFY(!drawing.labelRect(m_places).intersects(drawing.rectOf(m_line)));
        QCOMPARE(drawing.hitAt(drawing.labelRect(m_places).center(), 4).object, m_places);
    }

    void picturesShowRectanglesOvalsAndDiamonds()
    {
        change([&](Edit &edit) { (void)layoutDiagram(edit, m_diagram); });
        const Result<QByteArray> svg = exportSvg(m_model, m_diagram);
        QVERIFY(svg);
        QCOMPARE(svg->count("<ellipse"), 3 + 1 + 1 + 1); // one of them is double
        QVERIFY(svg->contains(">places<") && svg->contains(">N<") && svg->contains(">1<"));
        QVERIFY(!svg->contains(">customer_id<"));
        QCOMPARE(*exportSvg(m_model, m_diagram), *svg);
        const Result<QByteArray> png = exportPng(m_model, m_diagram);
        QVERIFY(png && png->startsWith("\x89PNG"));
        QVERIFY(exportPdf(m_model, m_diagram).ok());
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--layout-worker") == 0)
        return layoutWorkerMain();
    QGuiApplication application(argc, argv);
    ChenTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_chen.moc"
