#include "tests/fuzz/onesource.h"

#include <cstdint>

// The entry that libFuzzer calls with each input; one program a reader (RELVAR_FUZZ_FORM).
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    relvar::test::readOneSource(QString::fromLatin1(RELVAR_FUZZ_FORM), bytes);
    return 0;
}
