#include "generators/dialects/mysql/reading.h"

#include "generators/dialects/mysql/wording.h"

#include <QRegularExpression>

#include <algorithm>

namespace relvar::mysql {

using namespace Qt::StringLiterals;

QString optionKey(const QString &name)
{
    return u"mysql."_s + name;
}

void takeOptions(const syntax::Options &from, Object &to)
{
    for (auto it = from.cbegin(); it != from.cend(); ++it)
        to.options.insert(optionKey(it.key()), it.value());
}

static bool holdsPassword(const QString &text)
{
    static const QRegularExpression words(u"\\b(identified|password)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

Outcome Reading::keep(const QString &text, const QString &reason, const QList<Id> &after,
                      const QList<Name> &creates)
{
    hasKept = true;
    if (creates.isEmpty() && holdsPassword(text))
        return skipped(Wording::tr("It may hold a password, which is never kept."));
    relvar::Statement &made = draft.add<relvar::Statement>({}, {});
    // Several may come from one statement of the script.
    made.rank = (statement + 1) * 64 + std::min(session.keptFrom[statement]++, 63);
    made.text = text;
    made.reason = reason;
    for (const Id id : after)
        if (id)
            made.after.append(Ref<Object>(id));
    for (const Name &name : creates) {
        const Schema &schema = draft.schema(name.schema);
        made.creates.append(schema.name + u'.' + name.name);
        draft.bindKept(name, made.id);
        if (!made.after.contains(Ref<Object>(schema.id)))
            made.after.append(Ref<Object>(schema.id));
    }
    return kept(reason);
}

} // namespace relvar::mysql
