// Links the whole command line and nothing of Qt Widgets: the proof is that this program links.
#include "app/cli/cli.h"

int main(int argc, char **argv)
{
    return relvar::cli::run(argc, argv);
}
