#include "generators/dialects/dialect.h"
#include "generators/drawing/layoutdiagram.h"
#include "generators/drawing/nodesigns.h"
#include "generators/drawing/scene.h"
#include "generators/drawing/svg.h"
#include "model/checks/checks.h"
#include "model/edit.h"
#include "model/kindinfo.h"
#include "model/names.h"
#include "model/timescaledb.h"
#include "tests/support/designsql.h"

#include <QtTest>

using namespace relvar;
using namespace Qt::StringLiterals;

// What scripts and dumps of TimescaleDB say is read into options, and designs that it does not take
// are told.
class TimescaledbTest : public QObject
{
    Q_OBJECT

private:
    static const Dialect &timescale() { return *dialect(u"timescaledb"); }

    static ImportResult read(const QByteArray &sql)
    {
        const auto result = timescale().read(sql, {});
        return result ? *result : ImportResult{};
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // "t: time_column=ts; chunk_interval=1 day", an object a line; continuous aggregates "v*: …".
    static QString options(const Model &model)
    {
        QStringList lines;
        model.forEach([&](const Object &object) {
            QStringList own;
            for (auto it = object.options.cbegin(); it != object.options.cend(); ++it)
                own.append(it.key().startsWith("timescaledb.")
                               ? it.key().section('.', 1) + '=' + *it
                               : it.key() + '=' + *it);
            const View *view = model.get<View>(object.id);
            const bool aggregate = view && view->type == ViewType::ContinuousAggregate;
            if (!own.isEmpty() || aggregate)
                lines.append(object.name + (aggregate ? "*" : "") + ": " + own.join("; "));
        });
        lines.sort();
        return lines.join('\n');
    }

private slots:
    void scriptsAreReadIntoOptions_data();
    void scriptsAreReadIntoOptions()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, expected);
        const ImportResult result = read(sql);
        for (const ImportedStatement &one : result.statements)
            QVERIFY2(one.status == ImportedStatement::Imported ||
                         one.status == ImportedStatement::Skipped,
                     qPrintable(QString("%1: %2: %3").arg(one.line).arg(one.kind, one.reason)));
        QCOMPARE(options(result.model), expected);
        QCOMPARE(result.model.all<Project>().first()->dialect, u"timescaledb"_s);
    }

    void whatTimescaleRefusesIsRefused_data();
    void whatTimescaleRefusesIsRefused()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, reason);
        const ImportResult result = read(sql);
        QVERIFY(!result.statements.isEmpty());
        QCOMPARE(result.statements.last().status, ImportedStatement::Refused);
        QCOMPARE(result.statements.last().reason, reason);
    }

    void whatHasNoOptionIsKept()
    {
        const ImportResult result =
            read("CREATE TABLE t (ts timestamptz NOT NULL); SELECT create_hypertable('t', 'ts');\n"
                 "SELECT attach_tablespace('disk2', 't');");
        QCOMPARE(result.statements.last().status, ImportedStatement::Kept);
        QVERIFY(timescale()
                    .createScript(result.model, DdlOptions(), Token())
                    .text.contains("SELECT attach_tablespace('disk2', 't');"));
    }

    void aDumpGivesBackWhatTheCatalogueHolds()
    {
        const ImportResult result =
            read(contents(RELVAR_SOURCE_DIR "/tests/generators/timescaledb/dump.sql"));
        for (const ImportedStatement &one : result.statements)
            QVERIFY2(one.status == ImportedStatement::Imported ||
                         one.status == ImportedStatement::Skipped,
                     qPrintable(QString("%1: %2: %3").arg(one.line).arg(one.kind, one.reason)));
        QCOMPARE(options(result.model),
                 u": version=2.28\n"
                 "counters: chunk_interval=1000; default_indexes=false; "
                 "integer_now=public.now_tick; time_column=tick\n"
                 "daily*: create_group_indexes=false\n"
                 "hourly*: create_group_indexes=false; materialized_only=false; "
                 "refresh_end_offset=01:00:00; refresh_schedule=00:30:00; "
                 "refresh_start_offset=3 days\n"
                 "readings: chunk_interval=1 day; columnstore=true; compress_after=7 days; "
                 "default_indexes=false; dimensions=by_hash(\"Device\", 4); drop_after=30 days; "
                 "drop_timezone='Europe/Rome'; orderby=ts DESC; segmentby=\"Device\"; "
                 "time_column=ts\n"
                 "tidy: job_config={\"keep\": 3}; job_schedule=1 day"_s);
        // Nothing of the extension's own is in the design.
        QCOMPARE(result.model.all<Table>().size(), 2);
        QCOMPARE(result.model.all<View>().size(), 2);
        QCOMPARE(result.model.all<Index>().size(), 1);
        QCOMPARE(result.model.all<Trigger>().size(), 0);
        QCOMPARE(result.model.all<Schema>().size(), 1);
        const View *daily = result.model.get<View>(test::objectAt(result.model, "public.daily"));
        QVERIFY2(daily->query.contains("FROM public.hourly"), qPrintable(daily->query));
        QVERIFY(!daily->withData);
    }

    void aDumpWithoutRowsStillShowsHypertables()
    {
        const ImportResult result =
            read("CREATE TABLE public.t (n integer, ts timestamp with time zone NOT NULL);\n"
                 "CREATE TRIGGER ts_insert_blocker BEFORE INSERT ON public.t FOR EACH ROW EXECUTE "
                 "FUNCTION _timescaledb_functions.insert_blocker();");
        QCOMPARE(options(result.model), u"t: time_column=ts"_s);
    }

    void aScriptTellsThatItIsForTimescale_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<bool>("sure");
        QTest::newRow("extension")
            << QByteArray("CREATE EXTENSION IF NOT EXISTS timescaledb;") << true;
        QTest::newRow("function") << QByteArray("create table t();\nselect * from "
                                                "create_hypertable('t', 'ts');")
                                  << true;
        QTest::newRow("options") << QByteArray("CREATE TABLE t (ts date)\nWITH (tsdb.hypertable);")
                                 << true;
        QTest::newRow("view") << QByteArray("CREATE MATERIALIZED VIEW v WITH "
                                            "(timescaledb.continuous) AS SELECT 1;")
                              << true;
        QTest::newRow("only mentioned")
            << QByteArray("-- no timescaledb here\nCREATE TABLE t();") << false;
        QTest::newRow("plain") << QByteArray("CREATE TABLE t (a int);") << false;
    }
    void aScriptTellsThatItIsForTimescale()
    {
        QFETCH(QByteArray, sql);
        QFETCH(bool, sure);
        QCOMPARE(dialectOfScript(sql) == &timescale(), sure);
        const auto result = readUnknown(sql, {});
        QVERIFY(result.ok());
        QCOMPARE(dialectOf(result->model).traits().key == u"timescaledb", sure);
    }

    void optionsAreDescribed()
    {
        const ImportResult result =
            read(contents(RELVAR_SOURCE_DIR "/tests/generators/timescaledb/dump.sql"));
        QStringList known;
        for (const OptionDescription &one : timescale().traits().options)
            known.append(QString(info(one.kind).key) + ' ' + one.key);
        QCOMPARE(QSet<QString>(known.begin(), known.end()).size(), known.size());
        result.model.forEach([&](const Object &object) {
            for (auto it = object.options.cbegin(); it != object.options.cend(); ++it)
                if (!it.key().endsWith("_timezone"))
                    QVERIFY2(known.contains(QString(info(object.kind).key) + ' ' + it.key()),
                             qPrintable(it.key()));
        });
    }

    void optionsFollowRenames()
    {
        const Model model =
            read("CREATE TABLE t (ts timestamptz NOT NULL, \"Dev\" int, note text);\n"
                 "CREATE INDEX i ON t (note);\n"
                 "SELECT create_hypertable('t', 'ts'); SELECT add_dimension('t', 'Dev', 4);\n"
                 "ALTER TABLE t SET (timescaledb.compress, timescaledb.compress_segmentby = "
                 "'\"Dev\"', timescaledb.compress_orderby = 'ts DESC');\n"
                 "SELECT add_reorder_policy('t', 'i');")
                .model;
        QHash<Id, QString> names;
        names.insert(test::objectAt(model, "public.t.ts"), "at");
        names.insert(test::objectAt(model, "public.t.Dev"), "device");
        names.insert(test::objectAt(model, "public.t.i"), "by_note");
        const FollowedRename followed = timescale().followRename(model, names);
        QCOMPARE(followed.changed.size(), 1);
        QCOMPARE(followed.changed.first()->options,
                 (QMap<QString, QString>{{"timescaledb.time_column", "at"},
                                         {"timescaledb.dimensions", "by_hash(device, 4)"},
                                         {"timescaledb.columnstore", "true"},
                                         {"timescaledb.segmentby", "device"},
                                         {"timescaledb.orderby", "at DESC"},
                                         {"timescaledb.reorder_index", "by_note"}}));
    }

    void lengthsAreRead_data();
    void lengthsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(qint64, months);
        QFETCH(qint64, microseconds);
        const auto length = timescaledb::length(text);
        if (months < 0) {
            QVERIFY(!length);
            return;
        }
        QVERIFY(length.has_value());
        QCOMPARE(length->months, months);
        QCOMPARE(length->microseconds, microseconds);
    }

    void rules_data();
    void rules()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, code);
        QFETCH(QString, object);
        const Model model = read(sql).model;
        QStringList found;
        for (const Issue &issue : checkModel(model))
            if (issue.code.startsWith("timescaledb-"))
                found.append(issue.code + ' ' + displayName(model, issue.id));
        found.removeDuplicates();
        QCOMPARE(found, code.isEmpty() ? QStringList() : QStringList{code + ' ' + object});
    }

    void rulesAreForTimescaleAlone()
    {
        Edit edit(read("CREATE TABLE t (id int PRIMARY KEY, ts timestamptz NOT NULL);\n"
                       "SELECT create_hypertable('t', 'ts');")
                      .model);
        const auto count = [&] {
            const QList<Issue> issues = checkModel(edit.model());
            return std::count_if(issues.begin(), issues.end(), [](const Issue &issue) {
                return issue.code.startsWith("timescaledb-");
            });
        };
        QCOMPARE(count(), 1);
        edit.set(edit.model().all<Project>().first()->id, &Project::dialect, u"postgresql"_s);
        QCOMPARE(count(), 0);
    }

    void hypertablesAndAggregatesHaveASign()
    {
        Edit edit(read("CREATE TABLE plain (id int PRIMARY KEY);\n"
                       "CREATE TABLE hyper (ts timestamptz NOT NULL);\n"
                       "SELECT create_hypertable('hyper', 'ts', chunk_time_interval => "
                       "INTERVAL '1 day');\n"
                       "CREATE MATERIALIZED VIEW hourly WITH (timescaledb.continuous) AS SELECT "
                       "time_bucket('1 hour', ts) FROM hyper GROUP BY 1 WITH NO DATA;")
                      .model);
        const Result<Id> diagram = drawEverything(edit, u"Main"_s, false);
        QVERIFY(diagram.ok());
        const auto signs = [&] {
            QMap<QString, NodeSign> result;
            for (const NodeLook &node : diagramLook(edit.model(), *diagram).nodes)
                result.insert(node.title, node.sign);
            return result;
        };
        QCOMPARE(signs(), (QMap<QString, NodeSign>{{"plain", NodeSign::None},
                                                   {"hyper", NodeSign::Hypertable},
                                                   {"hourly", NodeSign::ContinuousAggregate}}));
        const DiagramLook look = diagramLook(edit.model(), *diagram);
        for (NodeLook node : look.nodes)
            for (const bool pinned : {false, true}) {
                node.pinned = pinned;
                const NodeGeometry geometry = nodeGeometry(node);
                const QList<QPolygonF> shape = signShape(node, geometry);
                QCOMPARE(shape.isEmpty(), node.sign == NodeSign::None);
                for (const QPolygonF &part : shape) {
                    QVERIFY(geometry.titleRect().contains(part.boundingRect()));
                    // Beside the title, the badge and the pin, not on them.
                    const HeadingTexts heading = headingTexts(node, geometry);
                    const TextMeasure &measure = TextMeasure::shared();
                    QVERIFY(heading.badge.at.x() +
                                measure.width(TextRole::Type, heading.badge.text) <=
                            part.boundingRect().left());
                    for (const QPolygonF &pin : pinned ? pinShape(geometry) : QList<QPolygonF>())
                        QVERIFY(!pin.boundingRect().intersects(part.boundingRect()));
                }
            }
        const QByteArray svg = svgOf(look, {}, QRectF(0, 0, 2000, 2000), DrawingTheme::print(), {});
        QCOMPARE(svg.count("class=\"sign\"") > 0, true);
        const Model &model = edit.model();
        QCOMPARE(signText(*model.find(test::objectAt(model, "public.hyper"))),
                 u"Hypertable by ts, in chunks of 1 day"_s);
        QCOMPARE(signText(*model.find(test::objectAt(model, "public.hourly"))),
                 u"Continuous aggregate"_s);
        QVERIFY(signText(*model.find(test::objectAt(model, "public.plain"))).isEmpty());
        // What is conceptual knows no chunks.
        edit.set(*diagram, &Diagram::level, Level::Conceptual);
        for (const NodeSign sign : signs())
            QCOMPARE(sign, NodeSign::None);
    }

    // Statements of TimescaleDB's own tests are refused only where it refuses them itself.
};

void TimescaledbTest::scriptsAreReadIntoOptions_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &sql, const QString &expected) {
        QTest::newRow(name) << sql << expected;
    };
    const QByteArray t = "CREATE TABLE t (ts timestamptz NOT NULL, d int, n bigint, v float);\n";
    const QByteArray hyper = t + "SELECT create_hypertable('t', 'ts');\n";
    row("classic", t + "SELECT create_hypertable('t', 'ts');", "t: time_column=ts");
    row("by name",
        t + "SELECT * FROM create_hypertable(relation => 'public.t'::regclass, time_column_name => "
            "'ts'::name, chunk_time_interval => INTERVAL '12 hours', create_default_indexes => "
            "FALSE);",
        "t: chunk_interval=12 hours; default_indexes=false; time_column=ts");
    row("older name", t + "SELECT create_hypertable(main_table := 't', time_column_name := 'ts');",
        "t: time_column=ts");
    row("microseconds",
        t + "SELECT create_hypertable('t', 'ts', chunk_time_interval => 86400000000);",
        "t: chunk_interval=1 day; time_column=ts");
    row("whole numbers",
        t + "SELECT create_hypertable('t', 'n', chunk_time_interval => 1000); CREATE FUNCTION f() "
            "RETURNS bigint LANGUAGE sql AS 'SELECT 1'; SELECT set_integer_now_func('t', 'f'); "
            "SELECT add_retention_policy('t', BIGINT '5000');",
        "t: chunk_interval=1000; drop_after=5000; integer_now=f; time_column=n");
    row("space, classic", t + "SELECT create_hypertable('t', 'ts', 'd', 4);",
        "t: dimensions=by_hash(d, 4); time_column=ts");
    row("space, added",
        hyper + "SELECT add_dimension('t', 'd', number_partitions => 4); SELECT "
                "add_dimension('t', 'n', chunk_time_interval => 100);",
        "t: dimensions=by_hash(d, 4), by_range(n, 100); time_column=ts");
    row("builders",
        t + "SELECT create_hypertable('t', by_range('ts', INTERVAL '7 days')); SELECT "
            "add_dimension('t', by_hash('d', 4));",
        "t: chunk_interval=7 days; dimensions=by_hash(d, 4); time_column=ts");
    row("changed later",
        hyper + "SELECT set_chunk_time_interval('t', INTERVAL '1 day'); SELECT add_dimension('t', "
                "by_hash('d', 2)); SELECT set_number_partitions('t', 8, 'd');",
        "t: chunk_interval=1 day; dimensions=by_hash(d, 8); time_column=ts");
    row("an expression stays one",
        t + "SELECT create_hypertable('t', 'ts', chunk_time_interval => interval '1 day' * 2);",
        "t: chunk_interval=(interval '1 day' * 2); time_column=ts");
    row("table options",
        "CREATE TABLE t (ts timestamptz NOT NULL, d int) WITH (tsdb.hypertable, "
        "tsdb.partition_column='ts', tsdb.chunk_interval='1 day', tsdb.segmentby='d', "
        "tsdb.orderby='ts DESC');",
        "t: chunk_interval=1 day; columnstore=true; compress_after=1 day; orderby=ts DESC; "
        "segmentby=d; time_column=ts");
    row("table options, long prefix, first time column",
        "CREATE TABLE t (d int, at timestamp) WITH (timescaledb.hypertable, fillfactor=70);",
        "t: postgresql.fillfactor=70; columnstore=true; compress_after=7 days; time_column=at");
    row("without columnstore",
        "CREATE TABLE t (ts timestamptz) WITH (tsdb.hypertable, tsdb.columnstore=false, "
        "tsdb.create_default_indexes=false);",
        "t: default_indexes=false; time_column=ts");
    row("compression",
        hyper + "ALTER TABLE t SET (timescaledb.compress, timescaledb.compress_segmentby='d', "
                "timescaledb.compress_orderby='ts'); SELECT add_compression_policy('t', "
                "compress_after => INTERVAL '7 days', schedule_interval => '1 hour', "
                "initial_start => '2026-01-01'::timestamptz);",
        "t: columnstore=true; compress_after=7 days; compress_initial_start="
        "'2026-01-01'::timestamptz; compress_schedule=1 hour; orderby=ts; segmentby=d; "
        "time_column=ts");
    row("columnstore",
        hyper +
            "ALTER TABLE t SET (timescaledb.enable_columnstore=true, timescaledb.segmentby='d', "
            "timescaledb.orderby='ts DESC'); CALL add_columnstore_policy('t', after => "
            "INTERVAL '7 days');",
        "t: columnstore=true; compress_after=7 days; orderby=ts DESC; segmentby=d; time_column=ts");
    row("set back",
        hyper + "ALTER TABLE t SET (timescaledb.compress, timescaledb.compress_segmentby='d'); "
                "SELECT add_compression_policy('t', '7 days'::interval); SELECT "
                "remove_compression_policy('t'); ALTER TABLE t RESET "
                "(timescaledb.compress_segmentby); ALTER TABLE t SET (timescaledb.compress=false);",
        "t: time_column=ts");
    row("retention and reorder",
        hyper + "CREATE INDEX i ON t (d, ts); SELECT add_retention_policy('t', INTERVAL '1 year'); "
                "SELECT add_reorder_policy('t', 'i');",
        "t: drop_after=1 year; reorder_index=i; time_column=ts");
    const QByteArray view = "CREATE MATERIALIZED VIEW v WITH (timescaledb.continuous) AS SELECT "
                            "time_bucket('1 hour', ts) b, sum(v) FROM t GROUP BY 1 WITH NO DATA;\n";
    row("aggregate", hyper + view, "t: time_column=ts\nv*: ");
    row("aggregate with a policy",
        hyper + view +
            "SELECT add_continuous_aggregate_policy('v', start_offset => INTERVAL '3 days', "
            "end_offset => INTERVAL '1 hour', schedule_interval => INTERVAL '30 minutes', "
            "buckets_per_batch => 5);",
        "t: time_column=ts\nv*: refresh_buckets_per_batch=5; refresh_end_offset=1 hour; "
        "refresh_schedule=30 minutes; refresh_start_offset=3 days");
    row("no start",
        hyper + view + "SELECT add_continuous_aggregate_policy('v', NULL, '1 h'::interval, '1 h');",
        "t: time_column=ts\nv*: refresh_end_offset=1 h; refresh_schedule=1 h");
    row("aggregate, real time, compressed",
        hyper + view +
            "ALTER MATERIALIZED VIEW v SET (timescaledb.materialized_only=false, "
            "timescaledb.enable_columnstore=true); CALL add_columnstore_policy('v', '30 days'); "
            "SELECT add_retention_policy('v', INTERVAL '2 years');",
        "t: time_column=ts\nv*: columnstore=true; compress_after=30 days; drop_after=2 years; "
        "materialized_only=false");
    row("on top of each other",
        hyper + view +
            "CREATE MATERIALIZED VIEW w WITH (timescaledb.continuous, "
            "timescaledb.create_group_indexes=false) AS SELECT time_bucket('1 day', b) FROM v "
            "GROUP BY 1;",
        "t: time_column=ts\nv*: \nw*: create_group_indexes=false");
    row("several policies at once",
        hyper + view +
            "SELECT timescaledb_experimental.add_policies('v', refresh_start_offset => '3 "
            "days'::interval, refresh_end_offset => '1 hour'::interval, drop_after => '1 "
            "year'::interval);",
        "t: time_column=ts\nv*: drop_after=1 year; refresh_end_offset=1 hour; refresh_schedule=1 "
        "hour; refresh_start_offset=3 days");
    row("in a block",
        t + "DO $$ BEGIN PERFORM create_hypertable('t', 'ts'); CALL add_columnstore_policy('t', "
            "INTERVAL '1 day'); END $$;",
        "t: compress_after=1 day; time_column=ts");
    row("job",
        "CREATE PROCEDURE p(job_id int, config jsonb) LANGUAGE plpgsql AS 'BEGIN END';\n"
        "SELECT add_job('p', '1h', config => '{\"a\": 1}', fixed_schedule => false);",
        "p: job_config={\"a\": 1}; job_fixed_schedule=false; job_schedule=1h");
}

void TimescaledbTest::whatTimescaleRefusesIsRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &sql, const QString &reason) {
        QTest::newRow(name) << sql << reason;
    };
    const QByteArray t = "CREATE TABLE t (ts timestamptz NOT NULL, d int);\n";
    const QByteArray hyper = t + "SELECT create_hypertable('t', 'ts');\n";
    row("no such column", t + "SELECT create_hypertable('t', 'time');",
        "There is no column time in t.");
    row("twice", hyper + "SELECT create_hypertable('t', 'ts');", "t is a hypertable already.");
    row("no time", "CREATE TABLE w (id int) WITH (tsdb.hypertable);",
        "There is no column with a time in w.");
    row("hash first", t + "SELECT create_hypertable('t', by_hash('d', 4));",
        "The first dimension of t is no range.");
    row("plain table", t + "SELECT add_dimension('t', by_hash('d', 4));", "t is no hypertable.");
    row("second job",
        hyper + "SELECT add_retention_policy('t', INTERVAL '1 day'); SELECT "
                "add_retention_policy('t', INTERVAL '2 days');",
        "There is such a job for t already.");
}

void TimescaledbTest::lengthsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("months"); // below 0: no length
    QTest::addColumn<qint64>("microseconds");
    using namespace timescaledb;
    const auto row = [](const char *text, qint64 months, qint64 microseconds) {
        QTest::newRow(text) << QString(text) << months << microseconds;
    };
    row("7 days", 0, 7 * Day);
    row("1 day 12:30:00", 0, Day + 12 * Hour + Hour / 2);
    row("01:00:00", 0, Hour);
    row("1h", 0, Hour);
    row("90 minutes", 0, Hour + Hour / 2);
    row("1 mon", 1, 0);
    row("1 year 2 months", 14, 0);
    row("PT30M", 0, Hour / 2);
    row("P1DT1H", 0, Day + Hour);
    row("1000", 0, 1000);
    row("-1 day", 0, -Day);
    row("0.5 hours", 0, Hour / 2);
    row("soon", -1, 0);
    row("", -1, 0);
    row("(interval '1 day')", -1, 0);
}

void TimescaledbTest::rules_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("object");
    const QByteArray t = "CREATE TABLE t (ts timestamptz NOT NULL, d int NOT NULL, v float);\n";
    const QByteArray hyper = t + "SELECT create_hypertable('t', 'ts');\n";
    const auto view = [](const QByteArray &name, const QByteArray &query) -> QByteArray {
        return "CREATE MATERIALIZED VIEW " + name + " WITH (timescaledb.continuous) AS SELECT " +
               query + " WITH NO DATA;\n";
    };
    const QByteArray hourly =
        view("h", "time_bucket('1 hour', ts) AS b, sum(v) AS total, avg(v) AS mean FROM t GROUP BY "
                  "1");
    const auto policy = [](const QByteArray &start, const QByteArray &end) -> QByteArray {
        return "SELECT add_continuous_aggregate_policy('h', " + start + ", " + end +
               ", INTERVAL '1 hour');\n";
    };
    const auto row = [](const char *name, const QByteArray &sql, const char *code = "",
                        const char *object = "") {
        QTest::newRow(name) << sql << QString(code) << QString(object);
    };
    row("T1 bad",
        "CREATE TABLE t (id int PRIMARY KEY, ts timestamptz NOT NULL); SELECT "
        "create_hypertable('t', 'ts');",
        "timescaledb-unique", "t.t_pkey");
    row("T1 bad index", hyper + "CREATE UNIQUE INDEX u ON t (d);", "timescaledb-unique", "t.u");
    row("T1 bad space",
        "CREATE TABLE t (ts timestamptz PRIMARY KEY, d int); SELECT "
        "create_hypertable('t', 'ts', 'd', 4);",
        "timescaledb-unique", "t.t_pkey");
    row("T1 good", hyper + "CREATE UNIQUE INDEX u ON t (d, ts);");
    row("T2 bad", hyper + hourly + policy("INTERVAL '2 hours'", "INTERVAL '1 hour'"),
        "timescaledb-refresh-window", "public.h");
    row("T2 good", hyper + hourly + policy("INTERVAL '3 hours'", "INTERVAL '1 hour'"));
    row("T3 bad",
        hyper + "CREATE MATERIALIZED VIEW h WITH (timescaledb.continuous) AS SELECT "
                "time_bucket('1 hour', ts), count(*) FROM t GROUP BY 1;",
        "timescaledb-with-data", "public.h");
    row("T3 good", hyper + hourly);
    const QByteArray kept = "SELECT add_retention_policy('t', INTERVAL '3 days');\n";
    row("T4 bad", hyper + hourly + policy("INTERVAL '7 days'", "INTERVAL '1 hour'") + kept,
        "timescaledb-retention", "public.h");
    row("T4 bad, from the beginning", hyper + hourly + policy("NULL", "INTERVAL '1 hour'") + kept,
        "timescaledb-retention", "public.h");
    row("T4 good", hyper + hourly + policy("INTERVAL '2 days'", "INTERVAL '1 hour'") + kept);
    row("T5 bad",
        hyper + hourly +
            view("m", "time_bucket('90 minutes', b), sum(total) FROM h "
                      "GROUP BY 1"),
        "timescaledb-bucket", "public.m");
    row("T5 bad, fixed on months",
        hyper +
            view("m", "time_bucket(INTERVAL '1 month', ts) AS b, count(*) AS n FROM t GROUP BY "
                      "1") +
            view("w", "time_bucket('1 week', b), sum(n) FROM m GROUP BY 1"),
        "timescaledb-bucket", "public.w");
    row("T5 good", hyper + hourly +
                       view("m", "time_bucket('1 day', b), sum(total) FROM public.h "
                                 "GROUP BY 1"));
    row("T6 bad",
        hyper + hourly + view("m", "time_bucket('1 day', b), avg(mean) FROM h GROUP BY 1"),
        "timescaledb-average", "public.m");
    row("T6 good",
        hyper + hourly + view("m", "time_bucket('1 day', b), avg(total) FROM h GROUP BY 1"));
    const QByteArray two = "CREATE TABLE a (ts timestamptz NOT NULL, id int, PRIMARY KEY (id, ts));"
                           "CREATE TABLE b (ts timestamptz NOT NULL, aid int, ats timestamptz, "
                           "CONSTRAINT f FOREIGN KEY (aid, ats) REFERENCES a (id, ts));\n"
                           "SELECT create_hypertable('a', 'ts');";
    row("T7 bad", two + "SELECT create_hypertable('b', 'ts');", "timescaledb-foreign-key", "b.f");
    row("T7 good", two);
    const QByteArray secure = "ALTER TABLE t ENABLE ROW LEVEL SECURITY;\n";
    row("T8 bad columnstore", hyper + "ALTER TABLE t SET (timescaledb.compress);" + secure,
        "timescaledb-row-security", "public.t");
    row("T8 bad aggregate", hyper + hourly + secure, "timescaledb-row-security", "public.h");
    row("T8 good", hyper + secure);
    row("T9 bad",
        hyper + view("h", "time_bucket('1 hour', ts) b, lag(count(*)) OVER (ORDER BY 1) "
                          "FROM t GROUP BY 1"),
        "timescaledb-window-function", "public.h");
    row("T9 good", hyper + view("h", "time_bucket('1 hour', ts) over_all, count(DISTINCT d) FROM t "
                                     "GROUP BY 1"));
    row("T11 bad",
        hyper + "ALTER TABLE t SET (timescaledb.compress, "
                "timescaledb.compress_segmentby='ts');",
        "timescaledb-segment", "public.t");
    row("T11 bad, several",
        hyper + "ALTER TABLE t SET (timescaledb.compress, "
                "timescaledb.compress_segmentby='d, v');",
        "timescaledb-segment", "public.t");
    row("T11 good", hyper + "ALTER TABLE t SET (timescaledb.compress, "
                            "timescaledb.compress_segmentby='d');");
    row("T12 bad", hyper + "SELECT set_chunk_time_interval('t', INTERVAL '1 minute');",
        "timescaledb-chunk-interval", "public.t");
    row("T12 good", hyper + "SELECT set_chunk_time_interval('t', INTERVAL '1 day');");
    row("names bad",
        hyper + "ALTER TABLE t SET (timescaledb.compress, "
                "timescaledb.compress_orderby='nothing DESC');",
        "timescaledb-name", "public.t");
}

QTEST_MAIN(TimescaledbTest)
#include "tst_timescaledb.moc"
