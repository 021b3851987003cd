#include "app/cli/cli.h"

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/translations.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace relvar::cli {

static const QList<const Command *> &commands()
{
    static const QList<const Command *> list{&importCommand,   &exportCommand,  &generateCommand,
                                             &checkCommand,    &convertCommand, &layoutCommand,
                                             &refactorCommand, &replaceCommand, &pathCommand,
                                             &diffCommand,     &versionCommand, &verifyCommand};
    return list;
}

static const Command *findCommand(QStringView name)
{
    for (const Command *command : commands())
        if (name == QLatin1String(command->name))
            return command;
    return nullptr;
}

static QString overview()
{
    QString text = Cli::tr("Usage: relvar [FILE]\n       relvar COMMAND ARGUMENTS\n\n"
                           "Without a command the editor opens.\n\nCommands:\n");
    for (const Command *command : commands())
        text += u"  "_s + QLatin1String(command->name).toString().leftJustified(10) + u' ' +
                Cli::tr(command->summary) + u'\n';
    text += u'\n' + Cli::tr("“relvar COMMAND --help” tells more about a command.\n"
                            "Exit codes: 0 done, 1 done with findings or differences, 2 wrong "
                            "usage, 3 could not.\n");
    return text;
}

bool isCommandLine(int argc, char **argv)
{
    if (argc < 2)
        return false;
    const QString first = QString::fromLocal8Bit(argv[1]);
    return first == u"--help" || first == u"-h" || first == u"help" || first == u"--version" ||
           first == u"-v" || findCommand(first);
}

static int usage(const QString &sentence, const QString &more)
{
    complain(u"error: "_s + sentence + u'\n' + more);
    return Usage;
}

static int runCommand(const Command &command, const QStringList &arguments)
{
    const QString line = u"Usage: relvar %1 %2\n"_s.arg(QLatin1String(command.name),
                                                        QLatin1String(command.arguments));
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr(command.summary));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Cli::tr("Shows this help."));
    parser.addOption(help);
    command.declare(parser);
    if (!parser.parse(arguments))
        return usage(parser.errorText(), line);
    if (parser.isSet(help)) {
        const QString text = parser.helpText();
        // The parser cannot know our first line; keep what follows it.
        print(line + text.mid(text.indexOf(u'\n') + 1));
        return Done;
    }
    const int count = int(parser.positionalArguments().size());
    if (count < command.minimumArguments)
        return usage(Cli::tr("An argument is missing."), line);
    if (count > command.maximumArguments)
        return usage(Cli::tr("There are too many arguments."), line);
    return command.run(parser);
}

// What Qt has to say to developers does not belong among the messages of a command.
static void onlySerious(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        complain(text + u'\n');
}

int run(int argc, char **argv)
{
    qInstallMessageHandler(onlySerious);
    QCoreApplication::setApplicationName(u"relvar"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(RELVAR_VERSION));
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const Command *command = findCommand(first);
    if (!command) {
        QCoreApplication application(argc, argv);
        setLanguage({});
        if (first == u"--version" || first == u"-v")
            print(u"relvar "_s + QLatin1String(RELVAR_VERSION) + u'\n');
        else if (first == u"--help" || first == u"-h" || first == u"help")
            print(overview());
        else
            return usage(Cli::tr("“%1” is not a command.").arg(first), overview());
        return Done;
    }

    std::unique_ptr<QCoreApplication> application;
    if (command->needsFonts) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    setLanguage({});
    QStringList arguments = application->arguments();
    arguments.removeAt(1);
    return runCommand(*command, arguments);
}

} // namespace relvar::cli
