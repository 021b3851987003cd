#pragma once

namespace relvar::cli {

// Whether the program was called with a command (or --help, --version) instead of a file to edit.
bool isCommandLine(int argc, char **argv);

// Runs the command that the arguments name and returns the exit code: 0 done, 1 done with findings
// or differences, 2 wrong usage, 3 could not. Makes the application object it needs; there must be
// none yet. Needs no display.
int run(int argc, char **argv);

} // namespace relvar::cli
