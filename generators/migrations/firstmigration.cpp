#include "generators/migrations/firstmigration.h"

#include "model/operations/naming.h"

using namespace Qt::StringLiterals;

namespace relvar {

// The name of the design as migration tools take it: letters and digits of ASCII, underscores.
static QString fileName(const Model &model)
{
    QString result;
    for (const QChar c : projectOf(model).name.toLower()) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            result += c;
        else if (!result.isEmpty() && !result.endsWith(u'_'))
            result += u'_';
    }
    while (result.endsWith(u'_'))
        result.chop(1);
    result.truncate(60);
    return result.isEmpty() ? u"initial"_s : result;
}

Migration firstMigration(const Model &model, const Dialect &dialect, const Script &create,
                         const Token &token)
{
    return {u"V1__"_s + fileName(model), create, dialect.dropScript(model, token)};
}

} // namespace relvar
