#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <ctime>
#include <functional>

namespace relvar {

// Collects the figures of one run and prints a line for each: name value unit (goal).
struct Bench
{
    static constexpr double None = 1e-9; // the goal of what there should be nothing of

    // A goal of 0 or less means that the figure is only shown. Lower is better.
    void figure(const char *name, double value, const char *unit, double goal = 0);
    // Whether the figures of this group were asked for.
    bool wants(const char *group) const;

    QStringList groups; // empty: all
    bool missed = false;
};

// CPU time of this process, in milliseconds.
double cpuMilliseconds();
// CPU time of this thread, in milliseconds: without what is done for it in the background.
double threadMilliseconds();
// CPU time of f(), in milliseconds: the median of several runs.
double medianCpu(int runs, const std::function<void()> &f);
// The one in the middle.
double median(QList<double> values);
// Memory of this process that is in use now.
double residentMegabytes();
// The value below which 95 % of them lie.
double percentile95(QList<double> values);

// A made-up PostgreSQL script: `tables` tables of 12 columns and 1.26 foreign keys each, hubs
// included.
QByteArray syntheticScript(int tables);

// The groups.
void benchImport(Bench &bench);
void benchLive(Bench &bench);
void benchModel(Bench &bench);
void benchCanvas(Bench &bench);
void benchRoutes(Bench &bench);
void benchSketch(Bench &bench);
void benchPalette(Bench &bench);
void benchPanels(Bench &bench);

} // namespace relvar
