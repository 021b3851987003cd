#include "tests/fuzz/onesource.h"

#include "generators/physical/resolve.h"
#include "generators/sources.h"
#include "model/integrity.h"

using namespace Qt::StringLiterals;

namespace relvar::test {

bool readOneSource(const QString &form, const QByteArray &bytes)
{
    const Result<ImportResult> read = readSource(bytes, {u"source"_s, form}, Token());
    if (!read)
        return false;
    const Dialect &written = dialectOf(read->model);
    const Model physical = resolve(read->model, {written.traits().identifierBytes}).model;
    const Script script = written.createScript(physical, DdlOptions(), Token());
    return !script.text.isNull() || read->model.all<Table>().isEmpty();
}

} // namespace relvar::test
