#include "generators/dialects/dialect.h"
#include "generators/dialects/sqlite/syntax.h"
#include "generators/dialects/sqlite/tokens.h"
#include "tests/support/sqlitedatabase.h"
#include "tests/support/sqliteschemas.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace relvar;

using Status = ImportedStatement::Status;
Q_DECLARE_METATYPE(Status)

class SqliteReaderTest : public QObject
{
    Q_OBJECT

private:
    static const Dialect &sqlite() { return *dialect(u"sqlite"); }

    static ImportResult read(const QByteArray &sql)
    {
        const auto result = sqlite().read(sql, {});
        return result.ok() ? *result : ImportResult();
    }
    static QString written(const Model &model)
    {
        return sqlite().createScript(model, DdlOptions(), Token()).text;
    }
    template<class T>
    static const T *named(const Model &model, const QString &name)
    {
        for (const T *one : model.all<T>())
            if (one->name == name)
                return one;
        return nullptr;
    }
    // Whatever comes, it gives statements with sentences, or one sentence.
    static void survives(const QByteArray &source)
    {
        const auto result = sqlite().read(source, {});
        if (!result) {
            QVERIFY(result.error().text.endsWith('.'));
            QVERIFY(!result.error().text.contains('\n'));
            QVERIFY(result.error().line > 0 && result.error().column > 0);
            return;
        }
        for (const ImportedStatement &one : result->statements) {
            QVERIFY(one.line > 0 && one.column > 0);
            QVERIFY(one.status == ImportedStatement::Imported || one.reason.endsWith('.'));
        }
        (void)written(result->model);
    }

private slots:
    void statementsEndWhereSqliteEndsThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("pieces");

        QTest::newRow("nothing") << " ;; -- x\n/* ; */" << QStringList{};
        QTest::newRow("two") << "a;b" << QStringList{"a", "b"};
        QTest::newRow("quotes") << "a ';' \"x;\"\"\" [;] `;`;b"
                                << QStringList{"a ';' \"x;\"\"\" [;] `;`", "b"};
        QTest::newRow("trigger")
            << "CREATE TEMP TRIGGER t BEGIN SELECT CASE 1 WHEN 1 THEN 2 END; END; x"
            << QStringList{"CREATE TEMP TRIGGER t BEGIN SELECT CASE 1 WHEN 1 THEN 2 END; END", "x"};
        QTest::newRow("a column named trigger")
            << "CREATE TABLE trigger (a); b" << QStringList{"CREATE TABLE trigger (a)", "b"};
        QTest::newRow("shell") << ".tables x;\nSELECT 1;" << QStringList{".tables x;", "SELECT 1"};
        QTest::newRow("open quote") << "a; 'b; c" << QStringList{"a", "'b; c"};
    }
    void statementsEndWhereSqliteEndsThem()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, pieces);
        QStringList actual;
        for (const sqlite::Piece &piece : sqlite::piecesOf(text))
            actual.append(text.mid(piece.from, piece.to - piece.from));
        QCOMPARE(actual, pieces);
    }

    void aStatementIsReported_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("reason");

        using S = ImportedStatement;
        QTest::newRow("table") << QByteArray("\n  CREATE TABLE t (a)") << S::Imported
                               << "CREATE TABLE"
                               << "2:3"
                               << "";
        QTest::newRow("rows") << QByteArray("CREATE TABLE t (a);\nINSERT INTO t VALUES (1)")
                              << S::Skipped << "INSERT"
                              << "2:1"
                              << "Rows are data, not a definition.";
        QTest::newRow("syntax") << QByteArray("CREATE TABLE ü (\n a INT,\n b b b b)) x")
                                << S::Refused << "CREATE TABLE"
                                << "3:10"
                                << "SQLite says: near \")\": syntax error.";
        QTest::newRow("after letters of two bytes")
            << QByteArray("SELECT 'ééé' FROM FROM x") << S::Refused << "SELECT"
            << "1:19"
            << "SQLite says: near \"FROM\": syntax error.";
        QTest::newRow("open quote")
            << QByteArray("CREATE TABLE t (a, 'b") << S::Refused << "CREATE TABLE"
            << "1:20"
            << "SQLite says: unrecognized token: \"'b\".";
        QTest::newRow("unfinished")
            << QByteArray("CREATE TABLE t (a") << S::Refused << "CREATE TABLE"
            << "1:18"
            << "SQLite says: incomplete input.";
        QTest::newRow("twice") << QByteArray("CREATE TABLE t (a); CREATE TABLE t (a)") << S::Refused
                               << "CREATE TABLE"
                               << "1:34"
                               << "SQLite says: table t already exists.";
        QTest::newRow("nowhere") << QByteArray("CREATE INDEX i ON t (a)") << S::Kept
                                 << "CREATE INDEX"
                                 << "1:1"
                                 << "SQLite says: no such table: main.t.";
        QTest::newRow("module") << QByteArray("CREATE VIRTUAL TABLE v USING unheard_of (a)")
                                << S::Kept << "CREATE VIRTUAL TABLE"
                                << "1:1"
                                << "SQLite says: no such module: unheard_of.";
        QTest::newRow("dangling foreign key")
            << QByteArray("CREATE TABLE t (a REFERENCES x)") << S::Kept << "CREATE TABLE"
            << "1:1"
            << "A foreign key of the table references something that is not in the script.";
        QTest::newRow("drop of nothing") << QByteArray("DROP TABLE t") << S::Skipped << "DROP TABLE"
                                         << "1:1"
                                         << "SQLite says: no such table: t.";
        QTest::newRow("setting") << QByteArray("PRAGMA foreign_keys = ON") << S::Skipped << "PRAGMA"
                                 << "1:1"
                                 << "A setting of a connection is not a definition.";
        QTest::newRow("attach") << QByteArray("ATTACH 'relvar-attached.db' AS x") << S::Skipped
                                << "ATTACH"
                                << "1:1"
                                << "Another database is not part of this schema.";
        QTest::newRow("no sql") << QByteArray("hello world") << S::Refused << "HELLO"
                                << "1:1"
                                << "SQLite says: near \"hello\": syntax error.";
        QTest::newRow("zero byte")
            << QByteArray("CREATE TABLE t\0(a)", 18) << S::Refused << "CREATE TABLE"
            << "1:15"
            << "There is a zero byte in the statement.";
        QTest::newRow("no end")
            << QByteArray("CREATE TABLE t AS WITH RECURSIVE n(i) AS "
                          "(SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n")
            << S::Refused << "CREATE TABLE"
            << "1:1"
            << "SQLite did not come to an end with this statement.";
        QTest::newRow("extension")
            << QByteArray("CREATE TABLE t AS SELECT load_extension('/tmp/x')") << S::Refused
            << "CREATE TABLE"
            << ""
            << "";
    }
    void aStatementIsReported()
    {
        QFETCH(QByteArray, sql);
        QFETCH(Status, status);
        QFETCH(QString, kind);
        QFETCH(QString, place);
        QFETCH(QString, reason);
        const ImportResult result = read(sql);
        QVERIFY(!result.statements.isEmpty());
        const ImportedStatement &last = result.statements.last();
        QCOMPARE(last.status, status);
        QCOMPARE(last.kind, kind);
        if (!place.isEmpty())
            QCOMPARE(QString("%1:%2").arg(last.line).arg(last.column), place);
        if (!reason.isEmpty())
            QCOMPARE(last.reason, reason);
        QVERIFY(!QFile::exists("relvar-attached.db"));
    }

    void whatOnlySqliteKnowsBecomesOptions()
    {
        const Model model =
            read("CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT, t TEXT CONSTRAINT n NOT "
                 "NULL ON CONFLICT IGNORE UNIQUE ON CONFLICT REPLACE) STRICT;"
                 "CREATE TABLE b (x INTEGER REFERENCES a, k TEXT PRIMARY KEY) WITHOUT ROWID;"
                 "CREATE VIRTUAL TABLE f USING fts5 (t, u UNINDEXED, tokenize = porter)")
                .model;
        const auto *a = named<Table>(model, "a");
        QCOMPARE(a->options, (QMap<QString, QString>{{"sqlite.strict", "true"}}));
        const auto keys = model.childrenOf<Key>(a->id);
        QCOMPARE(keys.size(), 2);
        QCOMPARE(keys[0]->type, KeyType::Primary);
        QCOMPARE(keys[0]->options.value("sqlite.autoincrement"), QString("true"));
        QCOMPARE(keys[1]->options.value("sqlite.on_conflict"), QString("REPLACE"));
        const auto *t = model.childrenOf<Column>(a->id).at(1);
        QVERIFY(!t->nullable);
        QCOMPARE(t->options.value("sqlite.not_null_on_conflict"), QString("IGNORE"));
        QCOMPARE(t->options.value("sqlite.not_null_name"), QString("n"));
        const auto *b = named<Table>(model, "b");
        QCOMPARE(b->options.value("sqlite.without_rowid"), QString("true"));
        const auto *key = model.childrenOf<Relationship>(b->id).first();
        QCOMPARE(key->target, Ref<Table>(a->id));
        QCOMPARE(key->options.value("sqlite.implicit_target"), QString("true"));
        QCOMPARE(key->other.minimum, 0);
        const auto *f = named<Table>(model, "f");
        QCOMPARE(f->options.value("sqlite.module"), QString("fts5"));
        QCOMPARE(f->options.value("sqlite.arguments"), QString("tokenize = porter"));
        QCOMPARE(model.childrenOf<Column>(f->id).size(), 2);
        // The dialect describes each of them.
        model.forEach([&](const Object &object) {
            for (const QString &option : object.options.keys())
                QVERIFY2(std::any_of(sqlite().traits().options.begin(),
                                     sqlite().traits().options.end(),
                                     [&](const OptionDescription &one) {
                                         return one.kind == object.kind && one.key == option;
                                     }),
                         qPrintable(option));
        });
    }

    void theWriterWritesWhatTheModelSays_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("text");

        QTest::newRow("row id") << QByteArray("create table t(id integer not null primary key, a)")
                                << "CREATE TABLE t (\n    id INTEGER PRIMARY KEY NOT NULL,\n"
                                   "    a\n);\n";
        QTest::newRow("comments")
            << QByteArray("CREATE TABLE t ( -- things\n a INT, -- one\n /* b */ b INT -- and\n)")
            << "CREATE TABLE t ( -- things\n    a INT, -- one\n    -- b\n    -- and\n    b INT\n"
               ");\n";
        QTest::newRow("names") << QByteArray("CREATE TABLE 'a b' (\"x\"\"y\" INT, [order] TEXT)")
                               << "CREATE TABLE \"a b\" (\n    \"x\"\"y\" INT,\n"
                                  "    \"order\" TEXT\n);\n";
        QTest::newRow("later first")
            << QByteArray("CREATE TABLE a (x INT REFERENCES b (y)); CREATE TABLE b (y INT UNIQUE)")
            << "CREATE TABLE b (\n    y INT,\n    UNIQUE (y)\n);\n\nCREATE TABLE a (\n    x INT,\n"
               "    FOREIGN KEY (x) REFERENCES b (y)\n);\n";
        QTest::newRow("defaults")
            << QByteArray("CREATE TABLE t (a DEFAULT -1, b DEFAULT (1 + 2), c DEFAULT 'x')")
            << "CREATE TABLE t (\n    a DEFAULT -1,\n    b DEFAULT (1 + 2),\n    c DEFAULT 'x'\n);"
               "\n";
        QTest::newRow("setting") << QByteArray("PRAGMA user_version=3; CREATE VIEW v AS SELECT 1")
                                 << "PRAGMA user_version=3;\n\nCREATE VIEW v AS\nSELECT 1;\n";
    }
    void theWriterWritesWhatTheModelSays()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, text);
        QCOMPARE(written(read(sql).model), text);
    }

    void aDesignForAnotherDatabaseIsTried()
    {
        const auto other = dialect(u"postgresql")
                               ->read("CREATE TYPE mood AS ENUM ('sad', 'ok');"
                                      "CREATE TABLE t (id bigserial PRIMARY KEY, m mood DEFAULT "
                                      "'ok'::mood NOT NULL,\n"
                                      "  at timestamptz DEFAULT now(), u uuid DEFAULT "
                                      "gen_random_uuid(), c varchar(5),\n"
                                      "  CHECK (c ~ 'x'), CHECK (c <> ''));"
                                      "CREATE INDEX i ON t USING gin (c);",
                                      {});
        QVERIFY(other.ok());
        const Script script = sqlite().createScript(other->model, DdlOptions(), Token());
        QCOMPARE(script.text,
                 QString("CREATE TABLE t (\n    id INTEGER CONSTRAINT t_pkey PRIMARY KEY,\n"
                         "    m TEXT NOT NULL DEFAULT 'ok',\n"
                         "    at TEXT DEFAULT CURRENT_TIMESTAMP,\n    u TEXT,\n    c TEXT,\n"
                         "    CHECK (m IN ('sad', 'ok')),\n    CHECK (length(c) <= 5),\n"
                         "    CONSTRAINT t_c_check1 CHECK (c <> '')\n);\n"));
        QCOMPARE(script.unsupported.size(), 3); // a function, an operator, an index
        test::SqliteDatabase database;
        QCOMPARE(database.run(script.text.toUtf8()), QStringList());
    }

    void aRenameGoesThroughAllTexts()
    {
        const Model model =
            read("CREATE TABLE a (x INT CHECK (x > 0), y INT AS (x + 1));"
                 "CREATE INDEX i ON a (x + y) WHERE x > 1;"
                 "CREATE VIEW v AS SELECT x, 'x' AS z FROM a AS q WHERE q.x > 0;"
                 "CREATE TRIGGER t AFTER UPDATE OF x ON a WHEN new.x > 0 BEGIN UPDATE a SET y = "
                 "x; END;")
                .model;
        const Id table = named<Table>(model, "a")->id;
        const Id column = named<Column>(model, "x")->id;
        const FollowedRename renamed = sqlite().followRename(model, {{table, "b"}, {column, "w"}});
        QVERIFY(renamed.unsure.isEmpty());
        QStringList texts;
        for (const ObjectPtr &object : renamed.changed) {
            if (object->kind == Kind::View)
                texts.append(static_cast<const View &>(*object).query);
            if (object->kind == Kind::Check)
                texts.append(static_cast<const Check &>(*object).expression);
            if (object->kind == Kind::Column)
                texts.append(static_cast<const Column &>(*object).generationExpression);
            if (object->kind == Kind::Index)
                texts.append(static_cast<const Index &>(*object).predicate);
            if (object->kind == Kind::Trigger)
                texts.append(static_cast<const Trigger &>(*object).condition);
        }
        texts.sort();
        QCOMPARE(texts, (QStringList{"SELECT w, 'x' AS z FROM b AS q WHERE q.w > 0", "new.w > 0",
                                     "w + 1", "w > 0", "w > 1"}));
    }

    void cutScriptsGiveSentences()
    {
        const QByteArray source = test::sqliteSchemas().first().source;
        QVERIFY(source.size() > 1000);
        for (qsizetype size = 0; size < source.size(); size += 37)
            survives(source.first(size));
    }

    void damagedDatabasesGiveSentences()
    {
        test::SqliteDatabase database;
        database.run(test::sqliteSchemas().first().source);
        const QByteArray whole = database.bytes();
        QVERIFY(dialectOfFile(whole));
        for (const qsizetype size : {16, 17, 99, 100, 101, 4095, 4096, 8192, 20000})
            survives(whole.first(qMin<qsizetype>(size, whole.size())));
        QRandomGenerator random(7);
        for (int i = 0; i < 60; ++i) {
            QByteArray damaged = whole;
            for (int k = 0; k <= i; ++k)
                damaged[16 + random.bounded(int(damaged.size()) - 16)] = char(random.generate());
            survives(damaged);
        }
        survives(whole.first(16) + QByteArray(100000, '\xff'));
    }

    void hostileScriptsGiveSentences_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::newRow("zeros") << QByteArray(100000, '\0');
        QTest::newRow("parentheses") << "CREATE TABLE t (a CHECK (" + QByteArray(200000, '(');
        QTest::newRow("open quotes") << QByteArray(100001, '\'');
        QTest::newRow("semicolons") << QByteArray(1000000, ';');
        QTest::newRow("wide") << "CREATE TABLE t (a" + QByteArray(", a").repeated(100000) + ")";
        QTest::newRow("one word") << QByteArray(5000000, 'x');
        QTest::newRow("no text") << QByteArray("\xff\xfe\x00\x80\xc3\x28;CREATE TABLE t (\xff)",
                                               30);
        QTest::newRow("a view without end")
            << QByteArray("CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + "
                          "1 FROM n) SELECT * FROM n");
        QTest::newRow("schema") << QByteArray(
            "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES (1,2,3,4,"
            "5); CREATE TABLE sqlite_x (a); DROP TABLE sqlite_schema");
    }
    void hostileScriptsGiveSentences()
    {
        QFETCH(QByteArray, source);
        survives(source);
    }

    void aCancelledImportGivesASentence()
    {
        Token token;
        token.cancel();
        const auto result = sqlite().read("CREATE TABLE t (a);", token);
        QVERIFY(!result.ok());
    }
};

QTEST_GUILESS_MAIN(SqliteReaderTest)
#include "tst_sqlitereader.moc"
