#include "generators/layout/worker.h"

#include "generators/layout/layout.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QElapsedTimer>
#include <QFile>
#include <QMutex>
#include <QProcess>

#include <cstdio>

namespace relvar {

namespace {

constexpr quint32 Magic = 0x524c5732; // "RLW2"
constexpr int PollMilliseconds = 20;
constexpr quint32 MostBoxes = 1000000;

QMutex commandMutex;
QString commandProgram;
QStringList commandArguments;

void configure(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setFloatingPointPrecision(QDataStream::DoublePrecision);
}

QByteArray packed(const QList<PlacementTask> &tasks)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    configure(stream);
    stream << Magic << quint32(tasks.size());
    for (const PlacementTask &task : tasks) {
        stream << task.organic << task.nodeGap << task.rankGap << task.sizes
               << quint32(task.links.size());
        for (const PlacementTask::Link &link : task.links)
            stream << qint32(link.from) << link.fromY << qint32(link.to) << link.toY;
    }
    return bytes;
}

bool read(QDataStream &stream, PlacementTask &task)
{
    quint32 links = 0;
    stream >> task.organic >> task.nodeGap >> task.rankGap >> task.sizes >> links;
    const auto known = [&](int node) { return node >= 0 && node < task.sizes.size(); };
    for (quint32 i = 0; i < links && stream.status() == QDataStream::Ok; ++i) {
        qint32 from = 0;
        qint32 to = 0;
        PlacementTask::Link link;
        stream >> from >> link.fromY >> to >> link.toY;
        if (!known(from) || !known(to))
            return false;
        link.from = from;
        link.to = to;
        task.links.append(link);
    }
    return stream.status() == QDataStream::Ok && task.sizes.size() < MostBoxes;
}

// The helper writes one placement after the other; those before a crash count.
QList<Placement> unpacked(const QByteArray &bytes, const QList<PlacementTask> &tasks)
{
    QDataStream stream(bytes);
    configure(stream);
    QList<Placement> placements;
    for (const PlacementTask &task : tasks) {
        Placement placement;
        quint32 count = 0; // not read as a list: what comes may be no placement, and its size any
        stream >> count;
        const bool known = stream.status() == QDataStream::Ok && count == task.sizes.size();
        for (quint32 i = 0; known && i < count; ++i) {
            QPointF at;
            stream >> at;
            placement.append(at);
        }
        const bool whole = known && stream.status() == QDataStream::Ok;
        placements.append(whole ? placement : placeByRanks(task));
    }
    return placements;
}

} // namespace

std::optional<QList<Placement>> placeInWorker(const QList<PlacementTask> &tasks, int timeout,
                                              const Token &token)
{
    QProcess process;
    {
        const QMutexLocker lock(&commandMutex);
        const bool own = commandProgram.isEmpty();
        process.setProgram(own ? QCoreApplication::applicationFilePath() : commandProgram);
        process.setArguments(own ? QStringList(QStringLiteral("--layout-worker"))
                                 : commandArguments);
    }
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start();
    QElapsedTimer clock;
    clock.start();
    bool killed = !process.waitForStarted(timeout);
    if (!killed) {
        process.write(packed(tasks));
        process.closeWriteChannel();
    }
    while (!killed && !process.waitForFinished(PollMilliseconds)) {
        if (process.state() == QProcess::NotRunning)
            break;
        killed = token.cancelled() || clock.hasExpired(timeout);
    }
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
    }
    if (token.cancelled())
        return std::nullopt;
    return unpacked(process.readAllStandardOutput(), tasks);
}

int layoutWorkerMain()
{
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return 1;
    const QByteArray bytes = input.readAll();
    QDataStream stream(bytes);
    configure(stream);
    quint32 magic = 0;
    quint32 count = 0;
    stream >> magic >> count;
    if (magic != Magic)
        return 1;
    for (quint32 i = 0; i < count; ++i) {
        PlacementTask task;
        if (!read(stream, task))
            return 1;
        QByteArray answer;
        QDataStream out(&answer, QIODevice::WriteOnly);
        configure(out);
        out << (task.organic ? placeByForces(task) : placeByDot(task));
        if (output.write(answer) != answer.size() || !output.flush())
            return 1;
    }
    return 0;
}

void setLayoutWorkerCommand(const QString &program, const QStringList &arguments)
{
    const QMutexLocker lock(&commandMutex);
    commandProgram = program;
    commandArguments = arguments;
}

} // namespace relvar
