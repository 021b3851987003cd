#include "generators/dialects/mysql/blockwriter.h"
#include "generators/dialects/mysql/wording.h"
#include "model/names.h"

#include <algorithm>

// Views and privileges of designs for other databases.
namespace relvar::mysql {

using namespace Qt::StringLiterals;

// What is written for a view that names something which MySQL does not get would not run.
void BlockWriter::writeForeignViews()
{
    QSet<QString> missing;
    for (const Id id : std::as_const(m_leftOut))
        missing.insert(nameOf(m_model, id).toLower());
    for (const Statement *statement : m_model.all<Statement>())
        for (const QString &made : statement->creates)
            missing.insert(made.section(u'.', -1).toLower());
    QList<const View *> waiting;
    for (const Schema *schema : m_model.all<Schema>())
        waiting += m_model.childrenOf<View>(schema->id);
    QHash<Id, Translation> queries;
    const auto leaveOut = [&](const View &view, const QString &reason) {
        unsupported(view, Wording::tr("The view “%1” is left out. %2")
                              .arg(displayName(m_model, view.id), reason));
        missing.insert(view.name.toLower());
        m_leftOut.insert(view.id);
    };
    waiting.removeIf([&](const View *view) {
        const Translation made = m_adapter.expression(view->query.trimmed());
        queries.insert(view->id, made);
        if (made.isRefused())
            leaveOut(*view, made.refusal);
        return made.isRefused();
    });
    for (bool found = true; found;) {
        const qsizetype before = waiting.size();
        waiting.removeIf([&](const View *view) {
            QSet<QString> names = namesIn(view->query);
            names.remove(view->name.toLower()); // a recursive one names itself
            const bool lost = names.intersects(missing);
            if (lost)
                leaveOut(*view, Wording::tr("It reads something that MySQL does not get."));
            return lost;
        });
        found = waiting.size() < before;
    }
    for (const View *view : std::as_const(waiting)) {
        const QString query = queries.value(view->id).text;
        if (!view->recursive) {
            appendView(*view, view->columnNames, query);
            continue;
        }
        QStringList columns;
        for (const QString &column : view->columnNames)
            columns.append(quotedName(column));
        const QString list = columns.join(u", "_s);
        appendView(*view, view->columnNames,
                   u"WITH RECURSIVE "_s + quotedName(view->name) + u" ("_s + list + u") AS (\n"_s +
                       query + u"\n)\nSELECT "_s + list + u" FROM "_s + quotedName(view->name));
    }
}

// Those of the privileges that MySQL has for such an object; none when nothing remains.
QStringList BlockWriter::foreignPrivileges(const Grant &grant)
{
    const Object *target = m_model.find(grant.parent);
    const bool relation = target && (target->kind == Kind::Table || target->kind == Kind::View) &&
                          !m_leftOut.contains(target->id);
    static const QStringList known{u"ALL"_s,    u"SELECT"_s,     u"INSERT"_s, u"UPDATE"_s,
                                   u"DELETE"_s, u"REFERENCES"_s, u"TRIGGER"_s};
    QStringList result;
    if (relation && !grant.revoke)
        for (const QString &privilege : grant.privileges)
            if (known.contains(privilege))
                result.append(privilege);
    if (!result.isEmpty() && result.size() < grant.privileges.size())
        unsupported(grant, Wording::tr("Some of the privileges on “%1” are none of MySQL.")
                               .arg(displayName(m_model, grant.parent)));
    return result;
}

// Comments and labels of enums hold characters up to U+FFFF.
bool BlockWriter::losesCharacters(const Object &object) const
{
    const bool commented = object.kind == Kind::Table || object.kind == Kind::Column ||
                           object.kind == Kind::Index || object.kind == Kind::Key;
    if (commented && m_options.comments && possibleName(object.comment) != object.comment)
        return true;
    if (object.kind != Kind::EnumType)
        return false;
    const QStringList &labels = static_cast<const EnumType &>(object).labels;
    return std::any_of(labels.begin(), labels.end(),
                       [](const QString &label) { return possibleName(label) != label; });
}

// What nothing else reports.
void BlockWriter::reportForeign()
{
    QList<const Object *> odd;
    const auto isOdd = [](const QString &text) { return possibleName(text) != text; };
    m_model.forEach([&](const Object &object) {
        if (isOdd(object.name) || losesCharacters(object))
            odd.append(&object);
    });
    std::sort(odd.begin(), odd.end(), [this](const Object *a, const Object *b) {
        return path(m_model, a->id) < path(m_model, b->id);
    });
    for (const Object *object : std::as_const(odd)) {
        const QString shown = displayName(m_model, object->id);
        if (isOdd(object->name))
            unsupported(*object, Wording::tr("“%1” is called “%2”: MySQL has no such characters in "
                                             "names.")
                                     .arg(shown, possibleName(object->name)));
        if (losesCharacters(*object))
            unsupported(*object, Wording::tr("Some characters of “%1” become question marks: MySQL "
                                             "knows them in rows only.")
                                     .arg(shown));
    }
    for (const View *view : m_model.all<View>()) {
        if (!m_leftOut.contains(view->id))
            reportComment(*view);
        for (const Index *index : m_model.childrenOf<Index>(view->id))
            unsupported(*index, Wording::tr("MySQL has no indexes of views: “%1” is left out.")
                                    .arg(displayName(m_model, index->id)));
        for (const Trigger *trigger : m_model.childrenOf<Trigger>(view->id))
            unsupported(*trigger, Wording::tr("The trigger “%1” has nothing that MySQL could run.")
                                      .arg(displayName(m_model, trigger->id)));
    }
}

} // namespace relvar::mysql
