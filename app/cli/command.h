#pragma once

#include <QCommandLineParser>

namespace relvar::cli {

// One command of the program. Its arguments come parsed; it returns an exit code.
struct Command
{
    const char *name;
    const char *arguments; // for the usage line
    const char *summary;   // QT_TRANSLATE_NOOP("Cli", ...)
    bool needsFonts;       // measures text: needs a QGuiApplication
    int minimumArguments;
    int maximumArguments;
    void (*declare)(QCommandLineParser &parser); // adds its options
    int (*run)(const QCommandLineParser &parser);
};

extern const Command checkCommand;
extern const Command convertCommand;
extern const Command diffCommand;
extern const Command exportCommand;
extern const Command generateCommand;
extern const Command importCommand;
extern const Command layoutCommand;
extern const Command pathCommand;
extern const Command refactorCommand;
extern const Command replaceCommand;
extern const Command verifyCommand;
extern const Command versionCommand;

} // namespace relvar::cli
