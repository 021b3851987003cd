#include "generators/refactoring/moving.h"

#include "generators/dialects/dialect.h"
#include "generators/refactoring/replacing.h"
#include "generators/refactoring/wording.h"
#include "model/names.h"
#include "model/operations/naming.h"

using namespace Qt::StringLiterals;

namespace relvar {

bool standsInSchema(Kind kind)
{
    switch (kind) {
    case Kind::Table:
    case Kind::View:
    case Kind::Sequence:
    case Kind::Domain:
    case Kind::BaseType:
    case Kind::RangeType:
    case Kind::Collation:
    case Kind::Conversion:
    case Kind::Operator:
    case Kind::OperatorFamily:
    case Kind::OperatorClass:
    case Kind::TextSearchParser:
    case Kind::TextSearchTemplate:
    case Kind::TextSearchDictionary:
    case Kind::TextSearchConfiguration:
    case Kind::EnumType:
    case Kind::CompositeType:
    case Kind::Routine:
        return true;
    default:
        return false;
    }
}

// With the sequences of their columns, none twice.
static QList<Id> withSequences(const Model &model, const QList<Id> &objects)
{
    QList<Id> all = objects;
    for (const Sequence *sequence : model.all<Sequence>())
        if (const Column *column = model.get<Column>(sequence->ownedBy);
            column && objects.contains(column->parent) && !all.contains(sequence->id))
            all.append(sequence->id);
    return all;
}

// A name in SQL, quoted or not.
static QString namePattern(const QString &name)
{
    return u"(?:\"%1\"|%2)"_s.arg(
        QRegularExpression::escape(QString(name).replace(u'"', u"\"\""_s)),
        QRegularExpression::escape(name));
}

static QList<Replacement> found(const Model &model, const QString &pattern, const QString &with)
{
    ReplaceRequest request;
    request.find = pattern;
    request.with = QString(with).replace(u'\\', u"\\\\"_s).replace(u'$', u"$$"_s);
    request.regularExpression = true;
    request.places = {ReplacePlace::Expressions, ReplacePlace::Bodies};
    const Result<QList<Replacement>> all = findReplacements(model, request);
    return all ? *all : QList<Replacement>();
}

// Every text within a value, changed by f.
template<class F>
static QJsonValue withTexts(const QJsonValue &value, const F &f)
{
    if (value.isString())
        return f(value.toString());
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &one : value.toArray())
            list.append(withTexts(one, f));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = withTexts(it.value(), f);
    return object;
}

// How often a word stands in the texts of an object.
static qsizetype countIn(const Object &object, const QString &word)
{
    qsizetype count = 0;
    for (const FieldInfo &field : info(object.kind).fields)
        (void)withTexts(field.toJson(object), [&](const QString &text) {
            count += text.count(word);
            return text;
        });
    return count;
}

static QString replaced(const QString &text, const QString &pattern, const QString &with)
{
    const QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    QString result;
    qsizetype from = 0;
    for (auto matches = expression.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(from, match.capturedStart() - from) + with;
        from = match.capturedEnd();
    }
    return result + QStringView(text).mid(from);
}

namespace {

// Follows one object into another schema where the dialect reads what names it: texts in which it
// has a name that stands nowhere else show each place. Lives on the stack of followMove().
class QualifiedNames
{
public:
    QualifiedNames(const Model &before, const Object &object)
        : m_object(object)
        , m_marker(u"relvar_moved_%1"_s.arg(object.id.value))
        , m_marked(marked(before))
    {
    }

    // Names it with its new schema where the text means it, qualified or not, and gives the
    // objects whose texts are proven to mean the same in the end.
    QSet<Id> follow(Edit &edit, const QString &schema)
    {
        QHash<Id, ObjectPtr> earlier;
        QHash<Id, qsizetype> places;
        const Dialect &dialect = dialectOf(edit.model());
        const QString full = dialect.quoted(schema) + u'.' + dialect.quoted(m_object.name);
        for (const ObjectPtr &one : m_marked.changed) {
            const ObjectPtr now = edit.model().object(one->id);
            const std::shared_ptr<Object> copy = info(one->kind).clone(*now);
            for (const FieldInfo &field : info(one->kind).fields) {
                const QJsonValue marked = field.toJson(*one);
                const QJsonValue value = withTexts(marked, [&](const QString &text) {
                    return qualified(text, full, dialect.quoted(m_object.name));
                });
                if (value != marked)
                    (void)field.fromJson(*copy, value);
            }
            earlier.insert(one->id, now);
            places.insert(one->id, countIn(*one, m_marker));
            edit.put(copy);
        }
        // What is not found in as many places does not mean the same.
        const FollowedRename after = marked(edit.model());
        QSet<Id> proven;
        for (const ObjectPtr &one : after.changed)
            if (places.value(one->id) > 0 && countIn(*one, m_marker) == places.value(one->id))
                proven.insert(one->id);
        for (auto it = earlier.cbegin(); it != earlier.cend(); ++it)
            if (!proven.contains(it.key()))
                edit.put(*it);
        return proven;
    }

    // Whether a text of an object may mean it where nothing can be read.
    bool isUnsure(Id id) const { return m_marked.unsure.contains(id); }

private:
    FollowedRename marked(const Model &model) const
    {
        return dialectOf(model).followRename(model, {{m_object.id, m_marker}});
    }

    QString qualified(QString text, const QString &full, const QString &plain) const
    {
        if (!text.contains(m_marker))
            return text;
        const QString schema = u"(?:(?:\"(?:[^\"]|\"\")+\"|[\\p{L}\\p{N}_$]+)\\s*\\.\\s*)"_s;
        const QString name = u"[\"`]?"_s + m_marker + u"[\"`]?"_s;
        const QString constant = u'\'' + QString(full).replace(u'\'', u"''"_s) + u'\'';
        text = replaced(text, u'\'' + schema + u'?' + name + u'\'', constant);
        text = replaced(text, schema + name, full);
        // Its columns are called by its name alone, as before.
        if (m_object.kind == Kind::Table || m_object.kind == Kind::View)
            text = replaced(text, name + u"(?=\\s*\\.)"_s, plain);
        return replaced(text, name, full);
    }

    const Object &m_object;
    const QString m_marker;
    const FollowedRename m_marked;
};

} // namespace

// The texts name an object by another schema now; it has moved there already.
static Result<void> followMove(Edit &edit, QualifiedNames &names, const Object &before,
                               const QString &from, const QString &to, Renaming &renaming)
{
    const auto note = [](QList<Id> &list, Id id) {
        if (!list.contains(id))
            list.append(id);
    };
    const QSet<Id> proven = names.follow(edit, to);
    QList<Id> sure = proven.values();
    std::sort(sure.begin(), sure.end());
    for (const Id id : std::as_const(sure))
        note(renaming.followed, id);
    const Dialect &dialect = dialectOf(edit.model());
    const QString name = namePattern(before.name);
    const QString end = u"(?![\\p{L}\\p{N}_\"])"_s;
    const QList<Replacement> qualified =
        found(edit.model(),
              u"(?<![\\p{L}\\p{N}_.\"])"_s + namePattern(from) + u"\\s*\\.\\s*"_s + name + end,
              dialect.quoted(to) + u'.' + dialect.quoted(before.name));
    if (const Result<Renaming> replaced = replaceAll(edit, qualified); !replaced)
        return replaced.error();
    for (const Replacement &one : qualified)
        note(renaming.followed, one.id);
    // Columns and aliases have names as well: only queries and routines can mean it without.
    for (const Replacement &one :
         found(edit.model(), u"(?<![\\p{L}\\p{N}_.\"])"_s + name + end, QString(QChar(1))))
        if (one.place == ReplacePlace::Bodies &&
            (!proven.contains(one.id) || names.isUnsure(one.id)))
            note(renaming.unsure, one.id);
    return {};
}

Result<Renaming> moveToSchema(Edit &edit, const QList<Id> &objects, Id schema)
{
    const Model before = edit.model();
    const auto *target = before.get<Schema>(schema);
    if (!target)
        return Error{Refactor::tr("There is no such schema.")};
    Renaming renaming;
    for (const Id id : withSequences(before, objects)) {
        const Object *object = before.find(id);
        if (!object || !standsInSchema(object->kind))
            return Error{
                Refactor::tr("“%1” does not stand in a schema.").arg(displayName(before, id))};
        if (object->parent == schema)
            continue;
        if (const Id other = nameTaken(edit.model(), schema, object->kind, object->name))
            return Error{Refactor::tr("There is a %1 “%2” in “%3” already.")
                             .arg(kindInSentence(edit.model().find(other)->kind), object->name,
                                  target->name)};
        QualifiedNames names(edit.model(), *object);
        const int rank = edit.nextRank(schema, object->kind);
        edit.modify<Object>(id, [&](Object &moved) {
            moved.parent = schema;
            moved.rank = rank;
        });
        if (const Object *from = before.find(object->parent))
            if (const Result<void> followed =
                    followMove(edit, names, *object, from->name, target->name, renaming);
                !followed)
                return followed.error();
    }
    return renaming;
}

} // namespace relvar
