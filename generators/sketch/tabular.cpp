#include "generators/sketch/paste.h"
#include "generators/sketch/wording.h"
#include "model/operations/naming.h"

#include <QDate>
#include <QDateTime>
#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace relvar::sketch {
namespace {

using Row = QStringList;

// Rows of a CSV text: fields may be quoted, and then hold separators, quotes and new lines.
QList<Row> csvRows(const QString &text, QChar separator, qsizetype most)
{
    QList<Row> rows;
    Row row;
    QString field;
    bool quoted = false;
    const auto endRow = [&] {
        row.append(field.trimmed());
        field.clear();
        if (row.size() > 1 || !row.first().isEmpty())
            rows.append(row);
        row.clear();
    };
    for (qsizetype i = 0; i < text.size() && rows.size() < most; ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                field += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                field += text[i++];
            else
                quoted = false;
        } else if (c == u'"' && field.trimmed().isEmpty()) {
            quoted = true;
            field.clear();
        } else if (c == separator) {
            row.append(field.trimmed());
            field.clear();
        } else if (c == u'\n') {
            endRow();
        } else if (c != u'\r' && c != QChar(0xFEFF)) {
            field += c;
        }
    }
    if (rows.size() < most && (!field.isEmpty() || !row.isEmpty()))
        endRow();
    return rows;
}

bool isTrueOrFalse(const QString &value)
{
    static const QSet<QString> words{u"true"_s, u"false"_s, u"yes"_s, u"no"_s, u"t"_s, u"f"_s};
    return words.contains(value.toLower());
}

bool isMoment(const QString &value)
{
    return value.size() > 10 &&
           QDateTime::fromString(QString(value).replace(u' ', u'T'), Qt::ISODate).isValid();
}

// The narrowest type that holds all values; empty when there are none.
QString typeOfValues(const QStringList &values)
{
    struct Candidate
    {
        const char *type;
        bool (*holds)(const QString &);
    };
    static const Candidate candidates[] = {
        {"boolean", isTrueOrFalse},
        {"integer",
         [](const QString &value) {
             bool ok = false;
             value.toInt(&ok);
             return ok && !(value.size() > 1 && value.startsWith(u'0'));
         }},
        {"bigint",
         [](const QString &value) {
             bool ok = false;
             value.toLongLong(&ok);
             return ok && !(value.size() > 1 && value.startsWith(u'0'));
         }},
        {"numeric",
         [](const QString &value) {
             bool ok = false;
             value.toDouble(&ok);
             const bool leading = value.size() > 1 && value.startsWith(u'0') && value[1] != u'.';
             return ok && !leading && value.front() != u'+' && !value.contains(u'n');
         }},
        {"date",
         [](const QString &value) {
             return QDate::fromString(value, Qt::ISODate).isValid() && value.size() == 10;
         }},
        {"timestamptz", isMoment},
        {"uuid", [](const QString &value) { return !QUuid::fromString(value).isNull(); }}};
    if (values.isEmpty())
        return {};
    for (const Candidate &one : candidates)
        if (std::all_of(values.cbegin(), values.cend(), one.holds))
            return QString::fromLatin1(one.type);
    return u"text"_s;
}

// Whether the type that follows from a name holds everything of the type that follows from values.
bool holds(const QString &byName, const QString &byValues)
{
    const QString name = typeName(byName).name;
    if (byValues.isEmpty() || name == byValues)
        return true;
    if (byValues == u"integer")
        return name == u"bigint" || name == u"numeric" || name == u"smallint";
    if (byValues == u"bigint")
        return name == u"numeric";
    if (byValues == u"date")
        return name == u"timestamptz";
    if (byValues == u"text")
        return name == u"varchar" || name == u"char" || name == u"text[]" || name == u"inet";
    return false;
}

QString plainName(const QString &heading, int number)
{
    QString name;
    for (const QChar c : heading.trimmed())
        name += c.isLetterOrNumber() || c == u'_' || c.isSurrogate() ? c : QChar(u' ');
    name = name.simplified().replace(u' ', u'_');
    const bool oneCase = heading == heading.toUpper();
    name = oneCase ? name.toLower() : snakeCase(name);
    return name.isEmpty() ? QString(u"column_"_s + QString::number(number)) : name;
}

Entity named(const QString &name)
{
    Entity entity;
    entity.name.name = name.trimmed().isEmpty() ? u"new_table"_s : plainName(name, 1);
    entity.shorthand = true;
    return entity;
}

// The table whose columns are headed so, with types that hold the values below.
Entity fromHead(const QString &name, const QList<Row> &rows, const TypeInference &inference)
{
    Entity entity = named(name);
    QSet<QString> taken;
    for (qsizetype i = 0; i < rows.first().size(); ++i) {
        Attribute attribute;
        const QString wanted = plainName(rows.first()[i], int(i) + 1);
        attribute.name = wanted;
        for (int n = 2; taken.contains(attribute.name); ++n)
            attribute.name = wanted + u'_' + QString::number(n);
        taken.insert(attribute.name);
        QStringList values;
        bool gaps = false;
        for (qsizetype row = 1; row < rows.size(); ++row) {
            const QString value = rows[row].value(i);
            if (value.isEmpty() || value.compare(u"null"_s, Qt::CaseInsensitive) == 0)
                gaps = true;
            else
                values.append(value);
        }
        const Inferred byName = inference.infer(attribute.name);
        const QString byValues = typeOfValues(values);
        const bool fits = holds(byName.type, byValues);
        // “text” by name alone says nothing against what the values are.
        const bool plain = byName.type == u"text" && !byValues.isEmpty();
        attribute.type = typeName(fits && !plain ? byName.type : byValues);
        const bool key =
            entity.keyColumns.isEmpty() && !gaps &&
            (attribute.name == u"id" ||
             (i == 0 && attribute.name == QString(singular(entity.name.name) + u"_id")));
        if (key)
            entity.keyColumns.append(attribute.name);
        attribute.increment = key && fits && byName.increment;
        attribute.notNull = key || (!gaps && !values.isEmpty());
        attribute.nullSaid = true;
        entity.attributes.append(attribute);
    }
    return entity;
}

// A table that describes attributes: one a row.
Entity fromDescription(const QString &name, const QList<Row> &rows, int nameAt, int typeAt,
                       const TypeInference &inference)
{
    Entity entity = named(name);
    QSet<QString> taken;
    for (qsizetype row = 1; row < rows.size(); ++row) {
        const QString wanted = QString(rows[row].value(nameAt)).remove(u'`').remove(u'*').trimmed();
        if (wanted.isEmpty() || taken.contains(wanted))
            continue;
        taken.insert(wanted);
        Attribute attribute;
        attribute.name = wanted;
        const QString type = QString(rows[row].value(typeAt)).remove(u'`').trimmed();
        const Inferred byName = inference.infer(wanted);
        attribute.type = typeName(type.isEmpty() ? byName.type : type);
        for (qsizetype i = 0; i < rows[row].size(); ++i) {
            if (i == nameAt || i == typeAt)
                continue;
            const QString head = rows.first().value(i).toLower();
            const QString value = rows[row][i];
            const QString lower = value.toLower();
            const bool yes = lower == u"yes" || lower == u"y" || lower == u"true" ||
                             lower == u"x" || lower == u"✓" || lower == u"✔";
            if (head.contains(u"null"_s)) {
                attribute.nullSaid = !value.isEmpty();
                attribute.notNull = lower.contains(u"not null"_s) || lower == u"no" ||
                                    lower == u"n" || (head.contains(u"not"_s) && yes);
            } else if (head == u"required" || head == u"mandatory") {
                attribute.nullSaid = true;
                attribute.notNull = yes;
            } else if (head.contains(u"key"_s) || head == u"pk" || head == u"primary") {
                if (lower.contains(u"pk"_s) || lower.contains(u"pri"_s) || yes)
                    entity.keyColumns.append(attribute.name);
                attribute.unique = lower == u"uk" || lower == u"uni" || lower == u"unique";
            } else if (head == u"default") {
                attribute.defaultValue = QString(value).remove(u'`');
            } else if (head.contains(u"desc"_s) || head.contains(u"note"_s) ||
                       head.contains(u"comment"_s) || head == u"meaning") {
                attribute.note = value;
            }
        }
        entity.attributes.append(attribute);
    }
    if (entity.keyColumns.isEmpty() && taken.contains(u"id"_s))
        entity.keyColumns = {u"id"_s};
    for (Attribute &attribute : entity.attributes)
        if (entity.keyColumns.contains(attribute.name))
            attribute.notNull = attribute.nullSaid = true;
    return entity;
}

// The cells of a line of a Markdown table; "\|" is part of a cell.
Row cells(const QString &line)
{
    Row row;
    QString cell;
    QString text = line.trimmed();
    if (text.startsWith(u'|'))
        text = text.sliced(1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size() && text[i + 1] == u'|') {
            cell += text[++i];
        } else if (text[i] == u'|') {
            row.append(cell.trimmed());
            cell.clear();
        } else {
            cell += text[i];
        }
    }
    if (!cell.trimmed().isEmpty())
        row.append(cell.trimmed());
    return row;
}

bool isRule(const QString &line)
{
    return line.contains(u'-') && line.contains(u'|') &&
           std::all_of(line.cbegin(), line.cend(),
                       [](QChar c) { return c == u'-' || c == u'|' || c == u':' || c.isSpace(); });
}

} // namespace

Design readCsv(const QString &text, const QString &name, const TypeInference &inference)
{
    const QString head = text.trimmed().section(u'\n', 0, 0);
    QChar separator = u',';
    for (const QChar other : {QChar(u'\t'), QChar(u';')})
        if (head.count(other) > head.count(separator))
            separator = other;
    const QList<Row> rows = csvRows(text, separator, 1000);
    Design design;
    if (!rows.isEmpty())
        design.entities.append(fromHead(name, rows, inference));
    return design;
}

Design readMarkdown(const QString &text, const QString &name, const TypeInference &inference)
{
    Design design;
    const QStringList lines = text.split(u'\n');
    QString heading = name;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (i + 1 >= lines.size() || !line.contains(u'|') || !isRule(lines[i + 1])) {
            if (line.startsWith(u'#') || (line.startsWith(u"**"_s) && line.endsWith(u"**"_s)))
                heading = QString(line).remove(u'#').remove(u'*').remove(u'`').trimmed();
            continue;
        }
        QList<Row> rows{cells(line)};
        for (i += 2; i < lines.size() && lines[i].contains(u'|'); ++i)
            rows.append(cells(lines[i]));
        --i;
        int nameAt = -1;
        int typeAt = -1;
        for (qsizetype at = 0; at < rows.first().size(); ++at) {
            const QString head = rows.first()[at].toLower();
            const bool isName = head == u"name" || head == u"column" || head == u"field" ||
                                head == u"attribute" || head.startsWith(u"column name"_s) ||
                                head.startsWith(u"field name"_s);
            if (nameAt < 0 && isName)
                nameAt = int(at);
            else if (typeAt < 0 && (head == u"type" || head == u"data type" || head == u"datatype"))
                typeAt = int(at);
        }
        Entity entity = nameAt >= 0 && typeAt >= 0
                            ? fromDescription(heading, rows, nameAt, typeAt, inference)
                            : fromHead(heading, rows, inference);
        for (int n = 2; std::any_of(design.entities.cbegin(), design.entities.cend(),
                                    [&](const Entity &one) { return one.name == entity.name; });
             ++n)
            entity.name.name = plainName(heading, 1) + u'_' + QString::number(n);
        design.entities.append(entity);
        heading = name;
    }
    return design;
}

} // namespace relvar::sketch
