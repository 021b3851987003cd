#include "generators/documents/presentationhtml.h"
#include "generators/documents/remarks.h"
#include "generators/drawing/presentation.h"
#include "model/operations/columns.h"
#include "model/operations/diagrams.h"
#include "model/operations/keys.h"
#include "model/operations/relationships.h"
#include "model/operations/remarks.h"
#include "model/operations/savedviews.h"
#include "model/operations/tables.h"
#include "nodereader.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QtTest>

using namespace relvar;
using namespace relvar::test;

// The steps of a workshop as a page for browsers and as a PDF, and what was said as Markdown.
class PresentationTest : public QObject
{
    Q_OBJECT

    Model m_model;
    Id m_diagram, m_customers, m_orders, m_odd;

    static constexpr char16_t OddName[] = u"</script><b>\"odd\" & 'tables' 🎈";

    void edit(const std::function<void(Edit &)> &operation)
    {
        Edit edit(m_model);
        operation(edit);
        m_model = edit.model();
    }
    SavedView look(const QString &name, DetailLevel detail, const QList<Id> &shown = {}) const
    {
        SavedView view;
        view.name = name;
        view.diagram = Ref<Diagram>(m_diagram);
        view.x = -50;
        view.y = -20;
        view.width = 1600;
        view.height = 900;
        view.detail = detail;
        for (const Id id : shown)
            view.shown.append(Ref<Object>(id));
        return view;
    }
    void addSteps()
    {
        edit([&](Edit &e) {
            SavedView first = look("Welcome", DetailLevel::NamesOnly);
            first.comment = "Say <hello> & wait.\nThen go on.";
            (void)*addSavedView(e, first, ViewRole::Step);
            (void)*addSavedView(
                e, look("The core </script>", DetailLevel::AllColumns, {m_customers, m_orders}),
                ViewRole::Step);
            (void)*addSavedView(e, look("Again", DetailLevel::NamesOnly), ViewRole::Step);
            (void)*addSavedView(e, look("A bookmark", DetailLevel::KeysOnly), ViewRole::Bookmark);
        });
    }

private slots:
    void init()
    {
        m_model = Model();
        seedIds(11);
        edit([&](Edit &e) {
            m_diagram = *addDiagram(e, "Shop");
            m_customers = *addTable(e, {}, "customers");
            m_orders = *addTable(e, {}, "orders");
            m_odd = *addTable(e, {}, QString::fromUtf16(OddName));
            const Id key = *addColumn(e, m_customers, "id", "integer");
            QVERIFY(setInPrimaryKey(e, key, true));
            const Id reference = *addColumn(e, m_orders, "customer_id", "integer");
            (void)*addColumn(e, m_orders, "placed_at", "timestamptz");
            (void)*addColumn(e, m_odd, "<i>x</i>", "text");
            QVERIFY(relateColumn(e, reference, m_customers));
            (void)*placeOnDiagram(e, m_diagram, m_customers, 0, 0);
            (void)*placeOnDiagram(e, m_diagram, m_orders, 400, 0);
            (void)*placeOnDiagram(e, m_diagram, m_odd, 0, 400);
        });
    }

    void stepsOfOneLookShareADrawing()
    {
        addSteps();
        const Result<Presentation> made = presentationOf(m_model);
        QVERIFY(made);
        QCOMPARE(made->steps.size(), 3);
        QCOMPARE(made->drawings.size(), 2);
        QCOMPARE(made->steps[0].drawing, made->steps[2].drawing);
        QVERIFY(made->drawings[made->steps[0].drawing].look.nodes.first().rows.isEmpty());
        QVERIFY(!made->steps[0].clear);
        QCOMPARE(made->steps[1].clear, (QSet<Id>{m_customers, m_orders}));
    }

    void withoutStepsEveryDiagramIsOne()
    {
        Id other;
        edit([&](Edit &e) { other = *addDiagram(e, "Other"); });
        QCOMPARE(presentationOf(m_model)->steps.size(), 2);
        addSteps();
        QCOMPARE(presentationOf(m_model)->steps.size(), 3);
        const Result<Presentation> alone = presentationOf(m_model, other);
        QCOMPARE(alone->steps.size(), 1);
        QCOMPARE(alone->steps.first().title, QString("Other"));
        QVERIFY(!presentationOf(Model()));
    }

    void thePageNeedsNothingElse()
    {
        addSteps();
        const Result<QByteArray> page = exportHtml(m_model);
        QVERIFY(page);
        const QByteArray outside = QByteArray(*page).replace("http://www.w3.org/2000/svg", "");
        for (const char *word : {"http:", "https:", "src=", "href=", "@import", "url(", "fetch("})
            QVERIFY2(!outside.contains(word), word);
        QVERIFY(page->contains("default-src 'none'"));
        QCOMPARE(*page, *exportHtml(m_model)); // the same bytes again
    }

    void namesOfTheModelStayText()
    {
        addSteps();
        const QByteArray page = *exportHtml(m_model);
        QVERIFY(!page.contains("<b>\"odd"));
        QVERIFY(!page.contains("<i>x</i>"));
        QVERIFY(!page.contains("<hello>"));
        QCOMPARE(page.count("</script>"), 2); // its own
        QVERIFY(page.contains("&lt;/script&gt;&lt;b&gt;&quot;odd&quot; &amp; "));
    }

    void coloursFollowTheReader()
    {
        const QByteArray page = *exportHtml(m_model);
        QVERIFY(page.contains("prefers-color-scheme: dark"));
        QVERIFY(page.contains("fill=\"var(--d"));
        QVERIFY(page.contains("@media print"));
        // Every colour that is used is defined in light and in dark.
        const QString text = QString::fromUtf8(page);
        QSet<QString> used;
        static const QRegularExpression use("var\\((--d\\d+)\\)");
        for (auto it = use.globalMatch(text); it.hasNext();)
            used.insert(it.next().captured(1));
        QVERIFY(used.size() > 5);
        for (const QString &name : std::as_const(used))
            QCOMPARE(text.count(name + ":#"), 2);
    }

    void aReaderStepsIsolatesAndSearches()
    {
        if (!hasDom())
            QSKIP("jsdom is not installed; run npm ci in tests/node.");
        addSteps();
        const QJsonObject seen = usePage(*exportHtml(m_model), "placed");
        QCOMPARE(seen["problems"].toArray(), QJsonArray());
        QCOMPARE(seen["requests"].toArray(), QJsonArray());
        QCOMPARE(seen["live"].toBool(), true);
        const QJsonObject first = seen["first"].toObject();
        QCOMPARE(first["title"].toString(), QString("Welcome"));
        QCOMPARE(first["notes"].toString(), QString("Say <hello> & wait.\nThen go on."));
        QCOMPARE(first["count"].toString(), QString("1 / 3"));
        QCOMPARE(first["viewBox"].toString(), QString("-50 -20 1600 900"));
        QCOMPARE(first["partly"].toBool(), false);
        QCOMPARE(first["nodes"].toInt(), 3);
        const QJsonObject second = seen["second"].toObject();
        QCOMPARE(second["title"].toString(), QString("The core </script>"));
        QCOMPARE(second["partly"].toBool(), true);
        QCOMPARE(second["clear"].toArray(), (QJsonArray{"customers", "orders"}));
        QCOMPARE(second["edges"].toInt(), 1);
        QCOMPARE(seen["last"].toObject()["count"].toString(), QString("3 / 3"));
        QCOMPARE(seen["stillLast"].toString(), QString("3 / 3"));
        const QJsonObject isolated = seen["isolated"].toObject();
        QCOMPARE(isolated["chosen"].toString(), QString("customers"));
        QCOMPARE(isolated["clear"].toArray(), (QJsonArray{"customers", "orders"}));
        QCOMPARE(isolated["edges"].toInt(), 1);
        QCOMPARE(seen["after"].toObject()["partly"].toBool(), false);
        QCOMPARE(seen["found"].toArray(), QJsonArray{"orders · placed_at"});
        QCOMPARE(seen["searched"].toObject()["title"].toString(), QString("orders"));
        QCOMPARE(seen["scripts"].toInt(), 2);
    }

    void whatIsCalledSoIsFoundFirst()
    {
        if (!hasDom())
            QSKIP("jsdom is not installed; run npm ci in tests/node.");
        edit([&](Edit &e) {
            for (const char *name : {"orders_2019", "all_orders"})
                (void)*placeOnDiagram(e, m_diagram, *addTable(e, {}, name), 900, 0);
            (void)*addColumn(e, m_customers, "orders_made", "integer");
        });
        const QJsonObject seen = usePage(*exportHtml(m_model), "orders");
        QCOMPARE(seen["found"].toArray(),
                 (QJsonArray{"orders", "orders_2019", "all_orders", "customers · orders_made"}));
        QCOMPARE(seen["searched"].toObject()["title"].toString(), QString("orders"));
    }

    void thePdfHasAPageForEachStep()
    {
        addSteps();
        const Result<QByteArray> pdf = exportStepsPdf(m_model);
        QVERIFY(pdf);
        QVERIFY(pdf->startsWith("%PDF"));
        static const QRegularExpression page("/Type\\s*/Page\\b[^s]");
        QCOMPARE(QString::fromLatin1(*pdf).count(page), 3);
        Token token;
        token.cancel();
        QVERIFY(!exportStepsPdf(m_model, token));
        QVERIFY(!exportHtml(m_model, {}, token));
    }

    void remarksAreListedByKind()
    {
        QCOMPARE(remarksMarkdown(m_model),
                 QString("# Questions, decisions and tasks\n\nNothing was recorded.\n"));
        const QDateTime time(QDate(2026, 5, 4), QTime(10, 30), Qt::OffsetFromUTC, 7200);
        edit([&](Edit &e) {
            (void)*addRemark(e, RemarkType::Question, "Who *pays*?", m_orders, "Ada", time);
            (void)*addRemark(e, RemarkType::Decision, "Never delete.\nBy law.", {}, {}, time);
            const Id task = *addRemark(e, RemarkType::Task, "Ask legal", m_odd, {}, time);
            QVERIFY(setRemarksClosed(e, {task}, true));
        });
        const QString text = remarksMarkdown(m_model);
        QVERIFY(text.contains(
            "## Open questions\n\n- [ ] Who \\*pays\\*? — about public.orders, by Ada, "
            "2026-05-04 10:30\n"));
        QVERIFY(text.contains("## Decisions\n\n- [ ] Never delete. — 2026-05-04 10:30\n"
                              "  > Never delete.\n  > By law.\n"));
        QVERIFY(text.contains("## Closed\n\n- [x] Ask legal — about public.\\<"));
        QVERIFY(!text.contains("<b>"));
    }
};

QTEST_MAIN(PresentationTest)
#include "tst_presentation.moc"
