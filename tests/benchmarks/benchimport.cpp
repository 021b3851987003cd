#include "generators/dialects/dialect.h"
#include "model/kindinfo.h"
#include "model/project/projectfile.h"
#include "tests/benchmarks/bench.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <pg_query.h>
#include <sqlite3.h>

namespace relvar {

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// psql's own lines are no SQL; libpg_query stops at them.
static QByteArray withoutPsqlLines(const QByteArray &sql)
{
    QByteArray result;
    for (const QByteArray &line : sql.split('\n'))
        if (!line.startsWith('\\'))
            result += line + '\n';
    return result;
}

// The rows of a model written by prepared statements into bare tables: the floor of saving.
static void writeRows(const Model &model, const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    sqlite3_exec(database, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; BEGIN", nullptr,
                 nullptr, nullptr);
    for (const KindInfo &kind : kinds()) {
        QByteArray create = QByteArray("CREATE TABLE \"") + kind.key + "\" (id INTEGER PRIMARY KEY";
        QByteArray insert = QByteArray("INSERT INTO \"") + kind.key + "\" VALUES (?";
        for (const FieldInfo &field : kind.fields) {
            create += QByteArray(", \"") + field.key + "\"";
            insert += ",?";
        }
        sqlite3_exec(database, QByteArray(create + ')').constData(), nullptr, nullptr, nullptr);
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(database, QByteArray(insert + ')').constData(), -1, &statement, nullptr);
        model.forEach([&](const Object &object) {
            if (object.kind != kind.kind)
                return;
            sqlite3_bind_int64(statement, 1, qint64(object.id.value));
            int column = 2;
            for (const FieldInfo &field : kind.fields) {
                const SqlValue value = field.toSql(object);
                if (const auto *integer = std::get_if<qint64>(&value)) {
                    sqlite3_bind_int64(statement, column, *integer);
                } else if (const auto *real = std::get_if<double>(&value)) {
                    sqlite3_bind_double(statement, column, *real);
                } else if (const auto *text = std::get_if<QString>(&value)) {
                    const QByteArray bytes = text->toUtf8();
                    sqlite3_bind_text(statement, column, bytes.constData(), int(bytes.size()),
                                      SQLITE_TRANSIENT);
                } else {
                    sqlite3_bind_null(statement, column);
                }
                ++column;
            }
            sqlite3_step(statement);
            sqlite3_reset(statement);
        });
        sqlite3_finalize(statement);
    }
    sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_close(database);
}

static void benchImportOf(Bench &bench, const char *name, const QByteArray &sql)
{
    if (sql.isEmpty())
        return;
    QTemporaryDir folder;
    const Dialect &dialect = *dialects().first();
    const QByteArray plain = withoutPsqlLines(sql);
    bool parses = true;
    Model model;
    int number = 0;
    const auto newFile = [&] { return folder.filePath(QString::number(number++)); };
    QList<double> parse, read, floor, save, ratio;
    // The four stand side by side in each round, so that a machine that slows down slows all.
    for (int round = 0; round < 7; ++round) {
        parse += medianCpu(1, [&] {
            PgQueryProtobufParseResult result = pg_query_parse_protobuf(plain.constData());
            parses = !result.error;
            pg_query_free_protobuf_parse_result(result);
        });
        read += medianCpu(1, [&] {
            const Result<ImportResult> result = dialect.read(sql, {});
            if (result)
                model = result->model;
        });
        floor += medianCpu(1, [&] { writeRows(model, newFile()); });
        save += medianCpu(1, [&] {
            const Result<void> saved = saveModel(newFile(), model, QStringLiteral("Import"));
            if (!saved)
                qFatal("%s", qPrintable(saved.error().message()));
        });
        ratio += (read.last() + save.last()) / (3 * parse.last() + floor.last());
    }
    const auto label = [&](const char *what) -> QByteArray {
        return QByteArray(name) + '_' + what;
    };
    bench.figure(label("parse_floor").constData(), median(parse), "ms");
    bench.figure(label("write_floor").constData(), median(floor), "ms");
    bench.figure(label("read").constData(), median(read), "ms");
    bench.figure(label("save").constData(), median(save), "ms");
    // A text that the parser stops at has no floor to be held against.
    if (parses)
        bench.figure(label("import_ratio").constData(), median(ratio), "", 1);
}

void benchImport(Bench &bench)
{
    const QDir data(qEnvironmentVariable("RELVAR_TEST_DATA", RELVAR_SOURCE_DIR "/../shared/data"));
    benchImportOf(bench, "lago", contentOf(data.filePath("postgresql/lago/structure.sql")));
    benchImportOf(bench, "danbooru", contentOf(data.filePath("postgresql/danbooru/structure.sql")));
    benchImportOf(bench, "bike_index",
                  contentOf(data.filePath("postgresql/bike-index/structure.sql")));
    benchImportOf(bench, "ledgersmb",
                  contentOf(data.filePath("postgresql/ledgersmb-1.6/Pg-database.sql")));
    benchImportOf(bench, "synthetic1000", syntheticScript(1000));
}

} // namespace relvar
