#include "generators/refactoring/formertables.h"

#include "generators/dialects/dialect.h"
#include "generators/refactoring/wording.h"
#include "model/names.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace relvar {

void FormerTables::add(Id table, const QHash<Id, QString> &lost, const QString &from, bool gone)
{
    ColumnUses uses = columnUses(m_before, table, lost.keys());
    if (gone) {
        const FollowedRename named =
            dialectOf(m_before).followRename(m_before, {{table, u"relvar_gone_"_s}});
        for (const ObjectPtr &object : named.changed)
            uses.unsure.insert(object->id);
        uses.unsure.unite(QSet<Id>(named.unsure.cbegin(), named.unsure.cend()));
    }
    m_tables.append({table, lost, from, uses});
}

bool FormerTables::isMissed(const Former &former, Id view)
{
    const QSet<Id> named = former.uses.named.value(view);
    return former.uses.unsure.contains(view) ||
           std::any_of(named.cbegin(), named.cend(),
                       [&](Id column) { return former.lost.contains(column); });
}

QList<Id> FormerTables::views() const
{
    QList<Id> found;
    for (const View *view : m_before.all<View>())
        if (std::any_of(m_tables.cbegin(), m_tables.cend(),
                        [&](const Former &former) { return isMissed(former, view->id); }))
            found.append(view->id);
    return found;
}

QString FormerTables::query(const Model &model, const Former &former) const
{
    const Dialect &dialect = dialectOf(model);
    QStringList columns;
    for (const Column *column : m_before.childrenOf<Column>(former.table)) {
        const QString name = dialect.quoted(column->name);
        const auto lost = former.lost.constFind(column->id);
        if (lost == former.lost.cend())
            columns.append(dialect.quoted(m_before.find(former.table)->name) + u'.' + name);
        else if (lost->endsWith(u'.' + name))
            columns.append(*lost);
        else
            columns.append(*lost + u" AS "_s + name);
    }
    return u"SELECT "_s + columns.join(u",\n    "_s) + u"\n  FROM "_s + former.from;
}

bool FormerTables::rewrite(Edit &edit, const View &view, const QList<const Former *> &needed) const
{
    const Dialect &dialect = dialectOf(m_before);
    QHash<Id, QString> names;
    for (qsizetype i = 0; i < needed.size(); ++i)
        names.insert(needed[i]->table, u"relvar_former_%1_"_s.arg(i));
    QString query;
    for (const ObjectPtr &object : dialect.followRename(m_before, names).changed)
        if (object->id == view.id)
            query = static_cast<const View &>(*object).query;
    if (query.isEmpty() || view.recursive)
        return false;
    QStringList expressions;
    for (qsizetype i = 0; i < needed.size(); ++i) {
        const QString probe = names.value(needed[i]->table);
        const QString name = dialect.quoted(m_before.find(needed[i]->table)->name);
        // The expression has no schema; `name` may be one that the query gives a meaning itself.
        const QRegularExpression qualified(u"(?:(?:\"(?:[^\"]|\"\")*\"|\\w+)\\s*\\.\\s*)?"_s +
                                           probe);
        const bool clashes =
            QRegularExpression(u"(?:\\bWITH\\b|,)[^,()]*"_s + QRegularExpression::escape(name) +
                                   u"\\s+AS\\s+(?:\\w+\\s+)*\\("_s,
                               QRegularExpression::CaseInsensitiveOption)
                .match(query)
                .hasMatch();
        const QString used =
            clashes ? dialect.quoted(u"former_"_s + m_before.find(needed[i]->table)->name) : name;
        QString replaced;
        qsizetype at = 0;
        for (auto it = qualified.globalMatch(query); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            replaced += query.sliced(at, match.capturedStart() - at) + used;
            at = match.capturedEnd();
        }
        query = replaced + query.sliced(at);
        expressions.append(used + u" AS (\n  "_s + this->query(edit.model(), *needed[i]) +
                           u"\n)"_s);
    }
    static const QRegularExpression with(u"^\\s*WITH\\s+(RECURSIVE\\s+)?"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QString head = u"WITH "_s;
    QString tail = u'\n' + query.trimmed();
    if (const auto match = with.match(query); match.hasMatch()) {
        if (match.hasCaptured(1))
            head += u"RECURSIVE "_s;
        tail = u",\n"_s + query.sliced(match.capturedEnd());
    }
    edit.set(view.id, &View::query, QString(head + expressions.join(u",\n"_s) + tail));
    return true;
}

QSet<Id> FormerTables::otherUses() const
{
    QSet<Id> found;
    for (const Former &former : m_tables) {
        for (auto it = former.uses.named.cbegin(); it != former.uses.named.cend(); ++it)
            if (std::any_of(it->cbegin(), it->cend(),
                            [&](Id column) { return former.lost.contains(column); }) &&
                !m_before.get<View>(it.key()))
                found.insert(it.key());
        for (const Id id : former.uses.unsure)
            if (!m_before.get<View>(id))
                found.insert(id);
    }
    return found;
}

void FormerTables::rewriteViews(Edit &edit, const QSet<Id> &handled, QStringList &notes)
{
    QList<Id> through;
    QList<Id> unsure;
    for (const View *view : m_before.all<View>()) {
        QList<const Former *> needed;
        for (const Former &former : m_tables)
            if (isMissed(former, view->id))
                needed.append(&former);
        if (needed.isEmpty() || !edit.get<View>(view->id))
            continue;
        const bool joinable = std::none_of(needed.cbegin(), needed.cend(),
                                           [](const Former *one) { return one->from.isEmpty(); });
        (joinable && rewrite(edit, *view, needed) ? through : unsure).append(view->id);
    }
    const QSet<Id> others = otherUses();
    for (const Id id : others)
        if (!handled.contains(id) && edit.model().contains(id))
            unsure.append(id);
    if (!through.isEmpty())
        notes.append(Refactor::tr("%1 read through a join what stands elsewhere now.", nullptr)
                         .arg(listed(edit.model(), through)));
    if (!unsure.isEmpty())
        notes.append(
            Refactor::tr("Look at %1: columns that stand elsewhere now may be meant there.")
                .arg(listed(edit.model(), unsure)));
}

} // namespace relvar
