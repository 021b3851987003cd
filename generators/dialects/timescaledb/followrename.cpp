#include "generators/dialects/timescaledb/followrename.h"

#include "generators/dialects/postgresql/followrename.h"
#include "generators/dialects/postgresql/names.h"
#include "model/kindinfo.h"
#include "model/timescaledb.h"

#include <algorithm>

namespace relvar::timescaledb {

using namespace Qt::StringLiterals;

namespace {

// A list of columns with another name for one of them. What stands between single quotes is no
// name.
QString renamedIn(const QString &list, const QString &before, const QString &after)
{
    QString result;
    for (qsizetype i = 0; i < list.size();) {
        const QChar c = list[i];
        qsizetype end = i + 1;
        if (c == u'"' || c == u'\'') {
            end = list.indexOf(c, i + 1);
            end = end < 0 ? list.size() : end + 1;
        } else if (c.isLetterOrNumber() || c == u'_') {
            while (end < list.size() && (list[end].isLetterOrNumber() || list[end] == u'_'))
                ++end;
        }
        const QString word = list.mid(i, end - i);
        const QString name = c == u'"' ? word.mid(1, word.size() - 2) : word.toLower();
        const bool isName = c == u'"' || c.isLetter() || c == u'_';
        result += isName && name == before ? postgresql::quotedName(after) : word;
        i = end;
    }
    return result;
}

// The options of one object after renames below it, and of functions; whether they changed.
bool follow(const Model &model, Object &object, const QHash<Id, QString> &names)
{
    const QMap<QString, QString> before = object.options;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        const Object *renamed = model.find(it.key());
        if (!renamed)
            continue;
        const auto same = [&](const char *name) {
            if (option(object, name) == renamed->name)
                object.options.insert(key(name), *it);
        };
        if (renamed->parent == object.id && renamed->kind == Kind::Column) {
            same("time_column");
            for (const char *name : {"segmentby", "orderby", "dimensions"})
                if (const QString list = option(object, name); !list.isEmpty())
                    object.options.insert(key(name), renamedIn(list, renamed->name, *it));
        } else if (renamed->parent == object.id) {
            same("reorder_index");
        } else if (renamed->kind == Kind::Routine) {
            same("integer_now");
            if (option(object, "integer_now") == postgresql::qualifiedName(model, renamed->id))
                if (const Object *schema = model.find(renamed->parent))
                    object.options.insert(key("integer_now"), postgresql::quotedName(schema->name) +
                                                                  u'.' +
                                                                  postgresql::quotedName(*it));
        }
    }
    return object.options != before;
}

} // namespace

FollowedRename followRename(const Model &model, const QHash<Id, QString> &names)
{
    FollowedRename result = postgresql::followRename(model, names);
    for (const Table *table : model.all<Table>()) {
        const auto known = std::find_if(result.changed.begin(), result.changed.end(),
                                        [&](const ObjectPtr &one) { return one->id == table->id; });
        const Object &now = known == result.changed.end() ? *table : **known;
        const std::shared_ptr<Object> copy = info(Kind::Table).clone(now);
        if (!follow(model, *copy, names))
            continue;
        if (known == result.changed.end())
            result.changed.append(copy);
        else
            *known = copy;
    }
    std::sort(result.changed.begin(), result.changed.end(),
              [](const ObjectPtr &a, const ObjectPtr &b) { return a->id < b->id; });
    return result;
}

} // namespace relvar::timescaledb
