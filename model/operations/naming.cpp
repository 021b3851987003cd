#include "model/operations/naming.h"

#include "model/names.h"
#include "model/operations/types.h"

using namespace Qt::StringLiterals;

namespace relvar {

QString cutName(const QString &name, int bytes)
{
    const QByteArray utf8 = name.toUtf8();
    if (utf8.size() <= bytes)
        return name;
    qsizetype end = bytes;
    while (end > 0 && (uchar(utf8[end]) & 0xC0) == 0x80)
        --end;
    return QString::fromUtf8(utf8.first(end));
}

QString composedName(const QString &table, const QString &columns, const QString &label, int bytes)
{
    // makeObjectName() in PostgreSQL's indexcmds.c
    const int overhead = (columns.isEmpty() ? 1 : 2) + int(label.toUtf8().size());
    const int available = std::max(bytes - overhead, 2);
    int first = int(table.toUtf8().size());
    int second = int(columns.toUtf8().size());
    while (first + second > available)
        --(first > second ? first : second);
    QString name = cutName(table, first);
    if (!columns.isEmpty())
        name += u'_' + cutName(columns, second);
    return name + u'_' + label;
}

bool shareNames(Kind a, Kind b)
{
    const auto isRelation = [](Kind kind) {
        return kind == Kind::Table || kind == Kind::View || kind == Kind::Sequence ||
               kind == Kind::CompositeType;
    };
    // Every table and view brings a row type of its name with it.
    const auto isType = [](Kind kind) {
        return kind == Kind::Table || kind == Kind::View || isTypeKind(kind);
    };
    const auto isConstraint = [](Kind kind) {
        return kind == Kind::Key || kind == Kind::Check || kind == Kind::Relationship;
    };
    const auto mayRepeat = [](Kind kind) {
        return kind == Kind::Routine || kind == Kind::Grant || kind == Kind::Statement ||
               kind == Kind::DiagramNode || kind == Kind::DiagramEdge || kind == Kind::Note ||
               kind == Kind::Area || kind == Kind::Remark || kind == Kind::Project ||
               kind == Kind::PublishedTable || kind == Kind::UserMapping ||
               kind == Kind::DefaultPrivileges || kind == Kind::Operator ||
               kind == Kind::OperatorFamily || kind == Kind::OperatorClass ||
               kind == Kind::SecurityLabel;
    };
    if (mayRepeat(a) || mayRepeat(b))
        return false;
    return a == b || (isRelation(a) && isRelation(b)) || (isType(a) && isType(b)) ||
           (isConstraint(a) && isConstraint(b));
}

Id nameTaken(const Model &model, Id parent, Kind kind, const QString &name, Id except)
{
    if (name.isEmpty())
        return {};
    Id found;
    const QList<Id> siblings = model.children(parent);
    for (const Id id : siblings) {
        const Object &sibling = *model.find(id);
        if (id != except && sibling.name == name && shareNames(kind, sibling.kind) &&
            (!found || id < found))
            found = id;
    }
    return found;
}

static QString numbered(const QString &name, int number, int bytes)
{
    const QString suffix = u'_' + QString::number(number);
    return cutName(name, bytes - int(suffix.size())) + suffix;
}

QString freeNameAmong(const Model &model, Id parent, Kind kind, const QString &wanted, int bytes)
{
    QSet<QString> taken;
    const QList<Id> siblings = model.children(parent);
    for (const Id id : siblings)
        if (const Object &sibling = *model.find(id); shareNames(kind, sibling.kind))
            taken.insert(sibling.name);
    QString name = cutName(wanted, bytes);
    for (int i = 2; taken.contains(name); ++i)
        name = numbered(wanted, i, bytes);
    return name;
}

// Whether a table or, for what has an index of its own, anything in its schema has the name.
static bool isTakenInSchema(const Model &model, Id table, const QString &name, bool isIndex)
{
    const auto tableHas = [&](Id owner, bool indexesOnly) {
        const QList<Id> children = model.children(owner);
        return std::any_of(children.cbegin(), children.cend(), [&](Id id) {
            const Object &child = *model.find(id);
            const bool hasIndex = child.kind == Kind::Index || child.kind == Kind::Key;
            const bool isConstraint = child.kind == Kind::Check || child.kind == Kind::Relationship;
            return child.name == name && (hasIndex || (isConstraint && !indexesOnly));
        });
    };
    if (tableHas(table, false))
        return true;
    if (!isIndex)
        return false;
    const QList<Id> siblings = model.children(schemaOf(model, table));
    for (const Id id : siblings) {
        const Object &sibling = *model.find(id);
        if (shareNames(Kind::Table, sibling.kind) && sibling.name == name)
            return true;
        if ((sibling.kind == Kind::Table || sibling.kind == Kind::View) && tableHas(id, true))
            return true;
    }
    return false;
}

QString constraintName(const Model &model, Id table, const QList<Id> &columns, const QString &label,
                       int bytes)
{
    const Object *owner = model.find(table);
    QString joined;
    if (label != u"pkey") {
        for (const Id column : columns) {
            const Object *object = model.find(column);
            joined += (joined.isEmpty() ? u""_s : u"_"_s) + (object ? object->name : u"expr"_s);
        }
        joined = cutName(joined, bytes);
    }
    const bool isIndex = label != u"fkey" && label != u"check";
    QString name = composedName(owner ? owner->name : QString(), joined, label, bytes);
    for (int i = 1; isTakenInSchema(model, table, name, isIndex); ++i)
        name = composedName(owner ? owner->name : QString(), joined, label + QString::number(i),
                            bytes);
    return name;
}

QString singular(const QString &name)
{
    static const QMap<QString, QString> irregular{
        {u"people"_s, u"person"_s},     {u"children"_s, u"child"_s},
        {u"men"_s, u"man"_s},           {u"women"_s, u"woman"_s},
        {u"movies"_s, u"movie"_s},      {u"cookies"_s, u"cookie"_s},
        {u"series"_s, u"series"_s},     {u"species"_s, u"species"_s},
        {u"news"_s, u"news"_s},         {u"indices"_s, u"index"_s},
        {u"caches"_s, u"cache"_s},      {u"analyses"_s, u"analysis"_s},
        {u"criteria"_s, u"criterion"_s}};
    qsizetype start = name.size();
    while (start > 0 && name[start - 1].isLetter() &&
           !(start < name.size() && name[start].isUpper() && name[start - 1].isLower()))
        --start;
    const QString head = name.first(start);
    const QString word = name.sliced(start);
    const QString lower = word.toLower();
    if (const auto it = irregular.constFind(lower); it != irregular.cend()) {
        if (word == lower)
            return head + *it;
        return head + (word == word.toUpper() ? it->toUpper() : word.first(1) + it->sliced(1));
    }
    const auto cut = [&](int count, const QString &ending = {}) -> QString {
        return head + word.chopped(count) + (word == word.toUpper() ? ending.toUpper() : ending);
    };
    if (lower.size() < 3 || !lower.endsWith(u's'))
        return name;
    for (const char *kept : {"ss", "us", "is", "as", "os"})
        if (lower.endsWith(QLatin1String(kept)) && lower.size() > 2)
            return name;
    if (lower.endsWith(u"ies") && lower.size() > 4)
        return cut(3, u"y"_s);
    for (const char *sibilant : {"sses", "xes", "ches", "shes"})
        if (lower.endsWith(QLatin1String(sibilant)))
            return cut(2);
    // statuses, viruses; but houses, clauses
    if (lower.endsWith(u"uses") && !lower.endsWith(u"ouses") && !lower.endsWith(u"auses"))
        return cut(2);
    return cut(1);
}

QString plural(const QString &name)
{
    static const QMap<QString, QString> irregular{
        {u"person"_s, u"people"_s},  {u"child"_s, u"children"_s},     {u"man"_s, u"men"_s},
        {u"woman"_s, u"women"_s},    {u"criterion"_s, u"criteria"_s}, {u"datum"_s, u"data"_s},
        {u"foot"_s, u"feet"_s},      {u"leaf"_s, u"leaves"_s},        {u"half"_s, u"halves"_s},
        {u"shelf"_s, u"shelves"_s},  {u"quiz"_s, u"quizzes"_s},       {u"matrix"_s, u"matrices"_s},
        {u"vertex"_s, u"vertices"_s}};
    static const QSet<QString> same{u"staff"_s,       u"data"_s,  u"media"_s,     u"series"_s,
                                    u"species"_s,     u"news"_s,  u"people"_s,    u"children"_s,
                                    u"men"_s,         u"women"_s, u"equipment"_s, u"metadata"_s,
                                    u"fish"_s,        u"sheep"_s, u"aircraft"_s,  u"criteria"_s,
                                    u"information"_s, u"stock"_s, u"feedback"_s};
    qsizetype start = name.size();
    const auto isLatin = [](QChar c) { return c.isLetter() && c.unicode() < 0x250; };
    while (start > 0 && isLatin(name[start - 1]) &&
           !(start < name.size() && name[start].isUpper() && name[start - 1].isLower()))
        --start;
    const QString head = name.first(start);
    const QString word = name.sliced(start);
    const QString lower = word.toLower();
    if (word.size() < 2 || same.contains(lower) || singular(name) != name)
        return name;
    const bool upper = word == word.toUpper();
    const auto cased = [&](const QString &text) { return upper ? text.toUpper() : text; };
    if (const auto it = irregular.constFind(lower); it != irregular.cend())
        return head + (upper ? it->toUpper() : word.first(1) + it->sliced(1));
    const auto isVowel = [](QChar c) { return QStringView(u"aeiou").contains(c); };
    if (lower.endsWith(u"sis"))
        return head + word.chopped(2) + cased(u"es"_s);
    if (lower.endsWith(u'y') && !isVowel(lower[lower.size() - 2]))
        return head + word.chopped(1) + cased(u"ies"_s);
    for (const char *sibilant : {"s", "x", "z", "ch", "sh"})
        if (lower.endsWith(QLatin1String(sibilant)))
            return head + word + cased(u"es"_s);
    return head + word + cased(u"s"_s);
}

Project projectOf(const Model &model)
{
    const QList<const Project *> projects = model.childrenOf<Project>({});
    return projects.isEmpty() ? Project() : *projects.first();
}

// Fills {placeholders} in one pass, so that a name that looks like one stays what it is.
static QString expanded(const QString &rule, const QMap<QString, QString> &values)
{
    QString text;
    for (qsizetype i = 0; i < rule.size();) {
        const qsizetype end = rule[i] == u'{' ? rule.indexOf(u'}', i) : -1;
        const auto value = end < 0 ? values.cend() : values.find(rule.sliced(i + 1, end - i - 1));
        if (value == values.cend()) {
            text += rule[i++];
        } else {
            text += *value;
            i = end + 1;
        }
    }
    return text;
}

QString migratedColumnName(const Model &model, Id table, Id target, const QString &column)
{
    const Object *object = model.find(target);
    const QString from =
        table == target ? u"parent"_s : singular(object ? object->name : QString());
    const QString name = expanded(projectOf(model).foreignKeyColumnName,
                                  {{u"table"_s, from}, {u"column"_s, column}});
    return name.trimmed().isEmpty() ? QString(from + u'_' + column) : name;
}

QString junctionName(const Model &model, Id from, Id to)
{
    const auto nameOf = [&](Id id) {
        const Object *object = model.find(id);
        return object ? object->name : QString();
    };
    const QString name = expanded(projectOf(model).junctionTableName,
                                  {{u"from"_s, nameOf(from)}, {u"to"_s, nameOf(to)}});
    return name.trimmed().isEmpty() ? QString(nameOf(from) + u'_' + nameOf(to)) : name;
}

} // namespace relvar
