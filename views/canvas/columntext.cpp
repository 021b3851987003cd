#include "views/canvas/columntext.h"

#include "generators/dialects/dialect.h"
#include "generators/refactoring/renaming.h"
#include "model/operations/columns.h"
#include "model/operations/properties.h"
#include "model/operations/types.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

// The end of the name at the head of a line.
qsizetype nameEnd(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at].isSpace())
        ++at;
    if (at < text.size() && text[at] == u'"') {
        for (++at; at < text.size(); ++at)
            if (text[at] == u'"') {
                if (at + 1 < text.size() && text[at + 1] == u'"')
                    ++at;
                else
                    return at + 1;
            }
        return at;
    }
    while (at < text.size() && !text[at].isSpace())
        ++at;
    return at;
}

QString unquoted(const QString &name)
{
    if (name.size() < 2 || !name.startsWith(u'"') || !name.endsWith(u'"'))
        return name;
    return name.sliced(1, name.size() - 2).replace(u"\"\""_s, u"\""_s);
}

QString quotedName(const QString &name)
{
    const bool plain =
        std::none_of(name.cbegin(), name.cend(), [](QChar c) { return c.isSpace() || c == u'"'; });
    return plain && !name.isEmpty() ? name
                                    : u'"' + QString(name).replace(u"\""_s, u"\"\""_s) + u'"';
}

bool takeWords(QString &type, const QString &pattern)
{
    const QRegularExpression words(u"(^|\\s)("_s + pattern + u")(?=\\s|$)"_s,
                                   QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = words.match(type);
    if (!match.hasMatch())
        return false;
    type.remove(match.capturedStart(), match.capturedLength());
    type = type.trimmed();
    return true;
}

QString typeTextOf(const Model &model, const DataType &type)
{
    return dialects().isEmpty() ? type.text : dialectOf(model).typeText(model, type);
}

Result<void> applyWords(Edit &edit, Id column, const ColumnText &read)
{
    if (read.required)
        if (const Result<void> set = setNullable(edit, column, false); !set)
            return set;
    if (read.primary)
        if (const Result<void> set = setInPrimaryKey(edit, column, true); !set)
            return set;
    return read.unique ? setUnique(edit, column, true) : Result<void>();
}

} // namespace

ColumnText parseColumn(const QString &text)
{
    const QString line = text.trimmed();
    const qsizetype end = nameEnd(line);
    ColumnText read;
    read.name = unquoted(line.first(end));
    read.type = line.sliced(end).simplified();
    read.primary = takeWords(read.type, u"pk|primary\\s+key"_s);
    read.required = takeWords(read.type, u"not\\s+null"_s);
    read.unique = takeWords(read.type, u"unique"_s);
    return read;
}

QString columnText(const Model &model, Id column)
{
    const Column *object = model.get<Column>(column);
    if (!object)
        return {};
    return QString(quotedName(object->name) + u' ' + typeTextOf(model, object->type)).trimmed();
}

qsizetype typeStart(const QString &text, qsizetype cursor)
{
    const qsizetype end = nameEnd(text);
    qsizetype start = end;
    while (start < text.size() && text[start].isSpace())
        ++start;
    return start > end && cursor >= start ? start : -1;
}

Result<Id> addColumnFromText(Edit &edit, Id table, Id after, const QString &text)
{
    const ColumnText read = parseColumn(text);
    const Result<Id> added = addColumn(edit, table, read.name, read.type, after);
    if (!added)
        return added;
    if (const Result<void> words = applyWords(edit, *added, read); !words)
        return words.error();
    return added;
}

Result<void> changeColumnFromText(Edit &edit, Id column, const QString &text)
{
    const ColumnText read = parseColumn(text);
    const QString before = columnText(edit.model(), column);
    if (const Result<Renaming> renamed = renameEverywhere(edit, column, read.name); !renamed)
        return renamed.error();
    if (parseColumn(before).type != read.type)
        if (const Result<void> set = setColumnType(edit, column, read.type); !set)
            return set;
    return applyWords(edit, column, read);
}

QStringList typeNames(const Model &model)
{
    QStringList own;
    model.forEach([&](const Object &object) {
        if (isTypeKind(object.kind))
            own.append(quotedName(object.name));
    });
    own.sort();
    if (!dialects().isEmpty())
        for (const TypeDescription &type : dialectOf(model).traits().types)
            own.append(type.name);
    own.removeDuplicates();
    return own;
}

} // namespace relvar
