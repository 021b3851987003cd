// The helper process of the layout tests: works, or fails in the way that its argument asks for.
#include "generators/layout/layout.h"

#include <cstdlib>
#include <cstring>
#include <unistd.h>

int main(int argc, char **argv)
{
    const char *mode = argc > 1 ? argv[1] : "";
    if (std::strcmp(mode, "crash") == 0)
        std::abort();
    if (std::strcmp(mode, "hang") == 0)
        pause();
    if (std::strcmp(mode, "babble") == 0)
        return write(1, "nonsense", 8) == 8 ? 0 : 1;
    return relvar::layoutWorkerMain();
}
