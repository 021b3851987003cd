#include "generators/sketch/reconciler.h"
#include "generators/sketch/wording.h"

using namespace Qt::StringLiterals;

namespace relvar::sketch {

// A call can stand bare in an index; anything else needs parentheses.
static QString indexExpression(const QString &text)
{
    const qsizetype open = text.indexOf(u'(');
    bool call = open > 0 && text.endsWith(u')');
    for (qsizetype i = 0; call && i < open; ++i)
        call = text[i].isLetterOrNumber() || text[i] == u'_' || text[i] == u'.';
    int depth = 0;
    for (qsizetype i = 0; call && i + 1 < text.size(); ++i) {
        depth += text[i] == u'(' ? 1 : text[i] == u')' ? -1 : 0;
        call = i < open || depth > 0;
    }
    return call ? text : QString(u'(' + text + u')');
}

QList<IndexPart> Reconciler::indexParts(Id table, const IndexEntry &entry, bool &complete)
{
    QList<IndexPart> parts;
    complete = true;
    for (const IndexColumn &column : entry.columns) {
        IndexPart part;
        if (column.expression) {
            part.expression = indexExpression(column.text);
        } else if (const Id id = columnId(table, column.text)) {
            part.column = Ref<Column>(id);
        } else {
            complain(entry.range, Sketch::tr("“%1” has no column “%2”.")
                                      .arg(m_edit.model().find(table)->name, column.text));
            complete = false;
        }
        parts.append(part);
    }
    return parts;
}

void Reconciler::changeIndex(const IndexEntry &wanted, const IndexEntry &base, Id table)
{
    if (wanted.note != base.note)
        m_edit.set(base.id, &Object::comment, wanted.note);
    if (wanted.method != base.method && m_edit.get<Index>(base.id))
        m_edit.set(base.id, &Index::method, wanted.method);
    if (wanted.name != base.name) {
        QStringList names;
        for (const IndexColumn &column : wanted.columns)
            names.append(column.expression ? u"expr"_s : column.text);
        const QString label = m_edit.get<Key>(base.id) ? u"key"_s : u"idx"_s;
        m_edit.set(base.id, &Object::name,
                   wanted.name.isEmpty() ? freeConstraintName(table, names, label) : wanted.name);
    }
    if (wanted.columns != base.columns) {
        bool complete = false;
        const QList<IndexPart> parts = indexParts(table, wanted, complete);
        if (complete && m_edit.get<Key>(base.id))
            m_edit.set(base.id, &Key::parts, parts);
        else if (complete)
            m_edit.set(base.id, &Index::parts, parts);
    }
}

void Reconciler::indexes(Plan &plan)
{
    QList<IndexEntry> open;
    if (plan.base)
        for (const IndexEntry &one : plan.base->indexes)
            if (m_edit.model().contains(one.id))
                open.append(one);
    QList<const IndexEntry *> left;
    const auto claim = [&](const IndexEntry &wanted, auto &&fits) {
        for (qsizetype i = 0; i < open.size(); ++i)
            if (fits(open[i])) {
                changeIndex(wanted, open.takeAt(i), plan.table);
                return true;
            }
        return false;
    };
    // Names of columns may have changed on the way; the index knows its columns by id.
    for (IndexEntry &one : open) {
        const Key *key = m_edit.get<Key>(one.id);
        const Index *index = m_edit.get<Index>(one.id);
        const QList<IndexPart> parts = key ? key->parts : index ? index->parts : QList<IndexPart>();
        for (qsizetype i = 0; i < parts.size() && i < one.columns.size(); ++i)
            if (parts[i].column)
                one.columns[i].text = m_edit.model().find(parts[i].column)->name;
    }
    bool lost = false;
    for (IndexEntry &one : plan.wanted->indexes)
        for (IndexColumn &column : one.columns)
            if (!column.expression) {
                const Object *object = m_edit.model().find(columnId(plan.table, column.text));
                lost = lost || !object;
                column.text = object ? object->name : column.text;
            }
    for (const IndexEntry &one : std::as_const(plan.wanted->indexes))
        if (!claim(one, [&](const IndexEntry &other) {
                return other.columns == one.columns && other.unique == one.unique &&
                       other.name == one.name && other.method == one.method;
            }))
            left.append(&one);
    for (const IndexEntry *one : std::as_const(left)) {
        if (claim(*one, [&](const IndexEntry &other) {
                return other.unique == one->unique &&
                       (other.columns == one->columns ||
                        (!one->name.isEmpty() && other.name == one->name));
            }))
            continue;
        bool complete = false;
        const QList<IndexPart> parts = indexParts(plan.table, *one, complete);
        if (!complete || parts.isEmpty())
            continue;
        QStringList names;
        for (const IndexColumn &column : one->columns)
            names.append(column.expression ? u"expr"_s : column.text);
        Index index;
        index.parent = plan.table;
        index.parts = parts;
        index.unique = one->unique;
        index.method = one->method;
        index.comment = one->note;
        index.name =
            one->name.isEmpty() ? freeConstraintName(plan.table, names, u"idx"_s) : one->name;
        m_edit.add(index);
    }
    if (replaces() && !plan.wanted->damaged && !lost)
        for (const IndexEntry &one : std::as_const(open))
            (void)m_edit.remove(one.id);
}

void Reconciler::checks(Plan &plan)
{
    QList<CheckEntry> open;
    if (plan.base)
        for (const CheckEntry &one : plan.base->checks)
            if (m_edit.model().contains(one.id))
                open.append(one);
    QList<const CheckEntry *> left;
    for (const CheckEntry &one : plan.wanted->checks) {
        const auto same = std::find_if(open.begin(), open.end(), [&](const CheckEntry &other) {
            return other.expression == one.expression && other.name == one.name;
        });
        if (same != open.end())
            open.erase(same);
        else
            left.append(&one);
    }
    for (const CheckEntry *one : std::as_const(left)) {
        const auto same = std::find_if(open.begin(), open.end(), [&](const CheckEntry &other) {
            return other.expression == one->expression ||
                   (!one->name.isEmpty() && other.name == one->name);
        });
        if (same != open.end()) {
            if (same->expression != one->expression)
                m_edit.set(same->id, &Check::expression, one->expression);
            if (same->name != one->name)
                m_edit.set(same->id, &Object::name,
                           one->name.isEmpty() ? freeConstraintName(plan.table, {}, u"check"_s)
                                               : one->name);
            open.erase(same);
            continue;
        }
        if (one->expression.isEmpty())
            continue;
        Check check;
        check.parent = plan.table;
        check.expression = one->expression;
        check.name =
            one->name.isEmpty() ? freeConstraintName(plan.table, {}, u"check"_s) : one->name;
        m_edit.add(check);
    }
    if (replaces() && !plan.wanted->damaged)
        for (const CheckEntry &one : std::as_const(open))
            (void)m_edit.remove(one.id);
}

} // namespace relvar::sketch
