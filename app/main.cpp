#include "app/cli/cli.h"
#include "app/workbench.h"
#include "generators/layout/layout.h"
#include "views/icons.h"

#include <QApplication>

#include <cstring>

using namespace Qt::StringLiterals;
using namespace relvar;

// The editor: relvar [--new] [FILE...].
static int runEditor(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Relvar"_s);
    QApplication::setApplicationVersion(QLatin1String(RELVAR_VERSION));
    QApplication::setWindowIcon(applicationIcon());
    QGuiApplication::setDesktopFileName(u"org.relvar.Relvar"_s);
    QApplication::setQuitOnLastWindowClosed(true);

    Workbench workbench;
    workbench.start(QCoreApplication::arguments().mid(1));
    return QApplication::exec();
}

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--layout-worker") == 0)
        return layoutWorkerMain();
    QCoreApplication::setApplicationName(u"relvar"_s);
    QCoreApplication::setOrganizationName(u"relvar"_s);
    if (cli::isCommandLine(argc, argv))
        return cli::run(argc, argv);
    return runEditor(argc, argv);
}
