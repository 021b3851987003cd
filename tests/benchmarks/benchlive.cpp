#include "generators/connections/livedatabase.h"
#include "tests/benchmarks/bench.h"
#include "tests/support/loading.h"

#include <QElapsedTimer>

namespace relvar {

// The time that passes while f() runs, in milliseconds: a server works meanwhile.
static double passed(const std::function<void()> &f)
{
    QElapsedTimer timer;
    timer.start();
    f();
    return double(timer.nsecsElapsed()) / 1e6;
}

void benchLive(Bench &bench)
{
    const auto server = test::PostgresServer::start();
    if (!server)
        return;
    QStringList errors;
    const auto database = test::load(*server, "live", syntheticScript(1000), errors);
    const auto address = databaseAddress(server->url("live"));
    if (!database || !address)
        return;
    QList<double> dump, live, ratio;
    for (int round = 0; round < 5; ++round) {
        dump += passed([&] {
            if (!database->dumpSchema())
                qFatal("pg_dump does not answer");
        });
        live += passed([&] {
            const auto script = liveScript(*address, {}, {});
            if (!script || !dialect(u"postgresql")->read(script->sql, {}))
                qFatal("The database cannot be read");
        });
        ratio += live.last() / dump.last();
    }
    bench.figure("live_pg_dump_floor", median(dump), "ms");
    bench.figure("live_import", median(live), "ms");
    bench.figure("live_import_1000", median(ratio), "", 2);
}

} // namespace relvar
