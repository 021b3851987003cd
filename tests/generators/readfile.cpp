#include "generators/dialects/postgresql/reader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

using namespace relvar;

// Reads scripts and prints what became of their statements: readfile [-v] FILE...
int main(int argc, char **argv)
{
    QTextStream out(stdout);
    bool verbose = false;
    for (int i = 1; i < argc; ++i) {
        const QString name = QString::fromLocal8Bit(argv[i]);
        if (name == "-v") {
            verbose = true;
            continue;
        }
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray sql = file.readAll();
        QElapsedTimer timer;
        timer.start();
        const auto read = readPostgresql(sql, Token());
        const double ours = double(timer.nsecsElapsed()) / 1e6;
        if (!read) {
            out << name << ": " << read.error().text << '\n';
            continue;
        }
        int counts[4] = {0, 0, 0, 0};
        for (const ImportedStatement &one : read->statements)
            ++counts[one.status];
        out << name << ": " << read->statements.size() << " statements, " << counts[0]
            << " imported, " << counts[1] << " kept, " << counts[2] << " refused, " << counts[3]
            << " skipped, " << read->model.size() << " objects, " << ours << " ms\n";
        for (const ImportedStatement &one : read->statements)
            if (verbose &&
                (one.status == ImportedStatement::Kept || one.status == ImportedStatement::Refused))
                out << "  " << one.line << ':' << one.column << ' ' << one.kind << ": "
                    << (one.status == ImportedStatement::Kept ? "kept: " : "refused: ")
                    << one.reason << '\n';
    }
    return 0;
}
