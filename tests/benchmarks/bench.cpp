#include "tests/benchmarks/bench.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace relvar {

void Bench::figure(const char *name, double value, const char *unit, double goal)
{
    const bool bad = goal > 0 && value > goal;
    missed = missed || bad;
    if (goal > 0)
        std::printf("%s %.4g %s (goal %.3g)%s\n", name, value, unit, goal <= None ? 0 : goal,
                    bad ? " MISSED" : "");
    else
        std::printf("%s %.4g %s\n", name, value, unit);
    std::fflush(stdout);
}

bool Bench::wants(const char *group) const
{
    return groups.isEmpty() || groups.contains(QLatin1String(group));
}

double cpuMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double medianCpu(int runs, const std::function<void()> &f)
{
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        const double start = cpuMilliseconds();
        f();
        times.append(cpuMilliseconds() - start);
    }
    return median(times);
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1048576;
}

double percentile95(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[std::min(values.size() - 1, values.size() * 95 / 100)];
}

QByteArray syntheticScript(int tables)
{
    QByteArray sql;
    sql.reserve(tables * 900);
    static const char *const types[] = {"text",        "varchar(120)", "integer", "numeric(12,2)",
                                        "timestamptz", "boolean",      "date",    "jsonb"};
    quint64 random = 88172645463325252ull; // xorshift: the same script each time
    const auto below = [&](int limit) {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        return int(random % quint64(limit));
    };
    QByteArray keys;
    for (int t = 0; t < tables; ++t) {
        const QByteArray name = "public.entity_" + QByteArray::number(t);
        sql += "CREATE TABLE " + name + " (\n    id bigint NOT NULL";
        const int references = t == 0 ? 0 : 1 + (below(100) < 26);
        for (int r = 0; r < references; ++r) {
            const QByteArray column = "parent_" + QByteArray::number(r) + "_id";
            sql += ",\n    " + column + " bigint" + (below(2) ? " NOT NULL" : "");
            // Most refer to a neighbour, some to one of a few hubs.
            const int target =
                below(10) < 7 ? std::max(0, t - 1 - below(20)) : below(std::min(t, 8));
            keys += "ALTER TABLE ONLY " + name + "\n    ADD CONSTRAINT entity_" +
                    QByteArray::number(t) + "_" + column + "_fkey FOREIGN KEY (" + column +
                    ") REFERENCES public.entity_" + QByteArray::number(target) +
                    "(id) ON DELETE CASCADE;\n\n";
        }
        for (int c = references + 1; c < 12; ++c)
            sql += ",\n    attribute_" + QByteArray::number(c) + ' ' + types[below(8)] +
                   (below(2) ? " NOT NULL" : "");
        sql += "\n);\n\n\nCOMMENT ON TABLE " + name + " IS 'Entity number " +
               QByteArray::number(t) + "';\n\n";
        sql += "ALTER TABLE ONLY " + name + "\n    ADD CONSTRAINT entity_" + QByteArray::number(t) +
               "_pkey PRIMARY KEY (id);\n\n";
        sql += "CREATE INDEX entity_" + QByteArray::number(t) + "_idx ON " + name +
               " USING btree (attribute_5);\n\n";
    }
    return sql + keys;
}

} // namespace relvar
