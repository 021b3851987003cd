#include "generators/drawing/layoutdiagram.h"
#include "generators/pgmodeler/dbm.h"
#include "generators/sources.h"
#include "model/names.h"
#include "tests/support/designsql.h"
#include "tests/support/realschemas.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace relvar;
using namespace Qt::StringLiterals;

// Models of pgModeler against the SQL that pgModeler writes for them.
class PgModelerTest : public QObject
{
    Q_OBJECT

private slots:
    void aRelationshipBringsColumnsAndKeys_data();
    void aRelationshipBringsColumnsAndKeys();
    void tablesStandWhereTheyStood();
    void junctionTablesComeBesideThoseThatHaveTheirPlaces();
    void textBoxesBecomeNotes();
    void anObjectThatIsNotKnownIsNamed();
    void aFileThatIsNoModelIsASentence_data();
    void aFileThatIsNoModelIsASentence();
    void realModelsAreWhatTheirScriptsAre_data();
    void realModelsAreWhatTheirScriptsAre();

private:
    static ImportResult read(const QByteArray &body);
};

namespace {

QByteArray modelOf(const QByteArray &body)
{
    return "<?xml version=\"1.0\"?>\n<dbmodel pgmodeler-ver=\"1.0.0\">\n"
           "<schema name=\"public\" sql-disabled=\"true\"/>\n" +
           body + "</dbmodel>\n";
}

QByteArray table(const QByteArray &name, const QByteArray &more = {})
{
    return "<table name=\"" + name + "\"><schema name=\"public\"/>" +
           "<position x=\"10\" y=\"20\"/>"
           "<column name=\"id\" not-null=\"true\"><type name=\"serial\" length=\"0\"/></column>"
           "<constraint name=\"" +
           name + "_pk\" type=\"pk-constr\" table=\"public." + name +
           "\"><columns names=\"id\" ref-type=\"src-columns\"/></constraint>" + more + "</table>\n";
}

QByteArray relationship(const QByteArray &type, const QByteArray &more)
{
    return "<relationship name=\"line\" type=\"" + type +
           "\" src-col-pattern=\"{sc}_{st}\" dst-col-pattern=\"{sc}_{dt}\" "
           "pk-pattern=\"{dt}_pk\" uq-pattern=\"{dt}_uq\" src-fk-pattern=\"{st}_fk\" "
           "dst-fk-pattern=\"{dt}_fk\" src-table=\"public.a\" dst-table=\"public.b\" " +
           more + "/>\n";
}

QString columnsOf(const Model &model, const QList<IndexPart> &parts)
{
    QStringList names;
    for (const IndexPart &part : parts)
        names.append(nameOf(model, part.column));
    return names.join(u',');
}

// What a design says, a line an element, without the names of its constraints: pgModeler 1.0 beta
// exchanged those of primary and foreign keys in the script.
QStringList linesOf(const Model &model)
{
    QStringList lines;
    for (const Table *one : model.all<Table>()) {
        const QString name = path(model, one->id).join(u'.');
        lines.append(name);
        for (const Column *column : model.childrenOf<Column>(one->id))
            lines.append(name + u'.' + column->name + u' ' +
                         dialect(u"postgresql")->typeText(model, column->type) +
                         (column->nullable ? u""_s : u" NOT NULL"_s) + u' ' + column->defaultValue);
        for (const Key *key : model.childrenOf<Key>(one->id))
            lines.append(name + u" key "_s + QString::number(int(key->type)) + u' ' +
                         columnsOf(model, key->parts));
        for (const Check *check : model.childrenOf<Check>(one->id))
            lines.append(name + u" check "_s + check->expression);
        for (const Index *index : model.childrenOf<Index>(one->id))
            lines.append(name + u" index "_s + index->name + columnsOf(model, index->parts));
    }
    for (const Relationship *one : model.all<Relationship>()) {
        QStringList pairs;
        for (const ColumnPair &pair : one->pairs)
            pairs.append(path(model, pair.column).join(u'.') + u'>' +
                         path(model, pair.referenced).join(u'.'));
        lines.append(u"fk "_s + pairs.join(u',') + u' ' + QString::number(int(one->onDelete)) +
                     QString::number(int(one->onUpdate)));
    }
    for (const View *one : model.all<View>())
        lines.append(path(model, one->id).join(u'.') + u" view"_s);
    for (const Routine *one : model.all<Routine>())
        lines.append(path(model, one->id).join(u'.') + u" routine "_s + one->body.simplified());
    for (const Domain *one : model.all<Domain>())
        lines.append(path(model, one->id).join(u'.') + u" domain"_s);
    for (const Trigger *one : model.all<Trigger>())
        lines.append(path(model, one->id).join(u'.') + u" trigger"_s);
    lines.sort();
    return lines;
}

} // namespace

ImportResult PgModelerTest::read(const QByteArray &body)
{
    const Result<ImportResult> result = readDbm(modelOf(body), Token());
    if (!result)
        qWarning("%s", qPrintable(result.error().message()));
    return result ? *result : ImportResult();
}

void PgModelerTest::aRelationshipBringsColumnsAndKeys_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("expected"); // lines that must be there
    QTest::newRow("one to many") << table("a") + table("b") +
                                        relationship("rel1n", "src-required=\"true\"")
                                 << QStringList{"public.b.id_a integer NOT NULL ",
                                                "fk public.b.id_a>public.a.id 12"};
    QTest::newRow("one to many, optional")
        << table("a") + table("b") + relationship("rel1n", "")
        << QStringList{"public.b.id_a integer ", "fk public.b.id_a>public.a.id 32"};
    QTest::newRow("identifying") << table("a") + table("b") +
                                        relationship("rel1n", "identifier=\"true\"")
                                 << QStringList{"public.b key 0 id,id_a"};
    QTest::newRow("one to one") << table("a") + table("b") + relationship("rel11", "")
                                << QStringList{"public.b key 1 id_a"};
    QTest::newRow("many to many") << table("a") + table("b") +
                                         relationship("relnn", "table-name=\"ab\"")
                                  << QStringList{"public.ab key 0 id_a,id_b",
                                                 "fk public.ab.id_b>public.b.id 12"};
    QTest::newRow("copy") << table("a") + "<table name=\"b\"><schema name=\"public\"/></table>\n" +
                                 relationship("reldep", "")
                                     .replace("src-table=\"public.a\" dst-table=\"public.b\"",
                                              "src-table=\"public.b\" dst-table=\"public.a\"")
                          << QStringList{"public.b.id integer NOT NULL "};
    QTest::newRow("places of columns")
        << table("a") +
               table("b", "<column name=\"note\"><type name=\"text\"/></column>"
                          "<customidxs object-type=\"column\"><object name=\"id_a\" index=\"1\"/>"
                          "</customidxs>") +
               relationship("rel1n", "")
        << QStringList{"public.b.id_a integer "};
}

void PgModelerTest::aRelationshipBringsColumnsAndKeys()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, expected);
    const ImportResult result = read(body);
    for (const ImportedStatement &one : result.statements)
        QVERIFY2(one.status == ImportedStatement::Imported, qPrintable(one.reason));
    const QStringList lines = linesOf(result.model);
    for (const QString &line : expected)
        QVERIFY2(lines.contains(line), qPrintable(line + u"\n in\n"_s + lines.join(u'\n')));
    if (body.contains("customidxs")) {
        const auto columns =
            result.model.childrenOf<Column>(test::objectAt(result.model, u"public.b"_s));
        QCOMPARE(columns.at(1)->name, u"id_a"_s);
    }
}

void PgModelerTest::tablesStandWhereTheyStood()
{
    const ImportResult result =
        read("<tag name=\"red\"><style id=\"table-title\" colors=\"#Ff0000,#aa0000\"/></tag>\n" +
             table("a", "<tag name=\"red\"/>") + table("b"));
    const auto nodes = result.model.all<DiagramNode>();
    QCOMPARE(nodes.size(), 2);
    QCOMPARE(nodes.first()->x, 10.0);
    QCOMPARE(nodes.first()->y, 20.0);
    QStringList colors{nodes[0]->color, nodes[1]->color};
    colors.sort();
    QCOMPARE(colors, (QStringList{QString(), u"#ff0000"_s}));
}

void PgModelerTest::junctionTablesComeBesideThoseThatHaveTheirPlaces()
{
    const ImportResult result =
        read(table("a") + table("b") + relationship("relnn", "table-name=\"ab\""));
    Edit edit(result.model);
    QCOMPARE(edit.model().all<DiagramNode>().size(), 2);
    const Id diagram = edit.model().all<Diagram>().first()->id;
    QVERIFY(drawRest(edit, diagram, false).ok());
    QCOMPARE(edit.model().all<DiagramNode>().size(), 3);
    for (const DiagramNode *one : result.model.all<DiagramNode>())
        QVERIFY(sameValue(*one, *edit.get<DiagramNode>(one->id)));
}

void PgModelerTest::textBoxesBecomeNotes()
{
    const ImportResult result =
        read("<textbox name=\"t\"><position x=\"5\" y=\"6\"/>"
             "<comment><![CDATA[<script>one</script>\ntwo]]></comment></textbox>\n");
    const auto notes = result.model.all<Note>();
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.first()->comment, u"<script>one</script>\ntwo"_s);
    QCOMPARE(notes.first()->x, 5.0);
}

void PgModelerTest::anObjectThatIsNotKnownIsNamed()
{
    const ImportResult result = read(table("a") + "<wormhole name=\"w\"/>\n");
    const auto refused =
        std::find_if(result.statements.begin(), result.statements.end(),
                     [](const auto &one) { return one.status == ImportedStatement::Refused; });
    QVERIFY(refused != result.statements.end());
    QCOMPARE(refused->line, 5);
    QVERIFY(refused->reason.contains(u"wormhole"));
    QCOMPARE(result.model.all<Table>().size(), 1);
}

void PgModelerTest::aFileThatIsNoModelIsASentence_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<int>("line");
    QTest::newRow("cut off") << QByteArray("<dbmodel>\n<table name=\"a\">\n") << 3;
    QTest::newRow("another root") << QByteArray("<svg/>") << 1;
    QTest::newRow("too deep") << QByteArray("<dbmodel>" + QByteArray("<a>").repeated(5000)) << 1;
    QTest::newRow("nothing") << QByteArray() << 1;
    QTest::newRow("entities")
        << QByteArray("<!DOCTYPE d [<!ENTITY a \"" + QByteArray("b").repeated(3000) +
                      "\"><!ENTITY c \"&a;&a;&a;&a;\">]>\n<dbmodel><table name=\"&c;\"/></dbmodel>")
        << 2;
}

void PgModelerTest::aFileThatIsNoModelIsASentence()
{
    QFETCH(QByteArray, contents);
    QFETCH(int, line);
    const Result<ImportResult> result = readDbm(contents, Token());
    QVERIFY(!result);
    QCOMPARE(result.error().line, line);
    QVERIFY(!result.error().text.isEmpty());
}

void PgModelerTest::realModelsAreWhatTheirScriptsAre_data()
{
    QTest::addColumn<QString>("file");
    const QString folder = test::testDataFolder() + u"/pgmodeler/"_s;
    for (const char *name : {"samples-1.0/cryptoconcept", "samples-1.0/demo", "samples-1.0/usda",
                             "samples-1.2/demo", "samples-1.2/northwind"})
        if (QFile::exists(folder + QLatin1String(name) + u".dbm"_s))
            QTest::newRow(name) << folder + QLatin1String(name);
    if (!QFile::exists(folder))
        QTest::newRow("no data") << QString();
}

void PgModelerTest::realModelsAreWhatTheirScriptsAre()
{
    QFETCH(QString, file);
    if (file.isEmpty())
        QSKIP("there is no test data");
    QFile model(file + u".dbm"_s);
    QVERIFY(model.open(QIODevice::ReadOnly));
    const Result<ImportResult> read = readSource(model.readAll(), {file, {}}, Token());
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message()));
    for (const ImportedStatement &one : read->statements)
        QVERIFY2(one.status == ImportedStatement::Imported ||
                     one.status == ImportedStatement::Skipped,
                 qPrintable(QString::number(one.line) + u": "_s + one.kind + u' ' + one.reason));
    // Junction tables come from relationships: they have no place of their own.
    const QList<const Table *> tables = read->model.all<Table>();
    const auto placed = std::count_if(tables.begin(), tables.end(), [](const Table *one) {
        return !one->name.startsWith(u"many_");
    });
    QCOMPARE(read->model.all<DiagramNode>().size(), placed + read->model.all<View>().size());
    QFile script(file + u".expected.sql"_s);
    if (!script.open(QIODevice::ReadOnly))
        return;
    // The defaults of cryptoconcept end in a semicolon, as they were typed: its script is broken.
    const QByteArray sql = script.readAll().replace("'hex');,", "'hex'),");
    const QStringList ours = linesOf(read->model);
    const QStringList theirs = linesOf(test::designOf(sql));
    QCOMPARE(ours.join(u'\n'), theirs.join(u'\n'));
}

QTEST_GUILESS_MAIN(PgModelerTest)
#include "tst_pgmodeler.moc"
