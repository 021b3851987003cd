#include "dbmlfacts.h"

#include "generators/sketch/spelling.h"

using namespace Qt::StringLiterals;

namespace relvar::test {
namespace {

QString full(const sketch::QualifiedName &name)
{
    return name.schema.isEmpty() || name.schema == u"public"
               ? name.name
               : QString(name.schema + u'.' + name.name);
}

QString full(const QStringList &path)
{
    return full(path.size() > 1 ? sketch::QualifiedName{path[0], path[1]}
                                : sketch::QualifiedName{{}, path.value(0)});
}

QString metadataText(const sketch::Metadata &metadata)
{
    // However they are written, to the package their names are small.
    QStringList list;
    for (auto it = metadata.cbegin(); it != metadata.cend(); ++it)
        list.append(it.key().toLower() + u'=' + it.value());
    list.sort();
    return list.join(u',');
}

// The package takes empty lines at the start of notes away, and the indent that all lines have.
QString noteText(const QString &note)
{
    const auto indentOf = [](const QString &line) {
        qsizetype indent = 0;
        while (indent < line.size() && line[indent] == u' ')
            ++indent;
        return indent;
    };
    QStringList lines = note.split(u'\n');
    while (lines.size() > 1 && lines.first().trimmed().isEmpty())
        lines.removeFirst();
    qsizetype indent = note.size();
    for (const QString &line : std::as_const(lines))
        if (!line.trimmed().isEmpty())
            indent = std::min(indent, indentOf(line));
    for (QString &line : lines)
        line = line.mid(indent);
    return lines.join(u'\n');
}

QString defaultText(const QString &sql)
{
    if (sql.isEmpty())
        return {};
    const QString written = sketch::defaultText(sql);
    if (written.startsWith(u'`'))
        return u"expression:"_s + sql;
    if (written.startsWith(u'\'')) {
        QString inner = sql.sliced(1, sql.size() - 2);
        return u"string:"_s + inner.replace(u"''"_s, u"'"_s);
    }
    bool isNumber = false;
    const double number = sql.toDouble(&isNumber);
    return isNumber ? QString(u"number:"_s + QString::number(number, 'e', 8))
                    : QString(u"boolean:"_s + written);
}

void addEntity(QStringList &facts, const sketch::Entity &one)
{
    const QString table = full(one.name);
    facts.append(QStringList{u"table"_s, table, one.alias, noteText(one.note), one.headerColor,
                             metadataText(one.metadata)}
                     .join(u'|'));
    if (!one.keyColumns.isEmpty())
        facts.append(
            QStringList{u"key"_s, table, one.keyColumns.join(u','), one.keyName}.join(u'|'));
    for (const sketch::Attribute &column : one.attributes) {
        QStringList marks;
        if (column.unique)
            marks.append(u"unique"_s);
        if (column.notNull && !one.keyColumns.contains(column.name))
            marks.append(u"not null"_s);
        if (column.increment)
            marks.append(u"increment"_s);
        QString type =
            full(sketch::QualifiedName{column.type.schema, column.type.name}) + column.type.suffix;
        facts.append(QStringList{u"column"_s, table, column.name, type.remove(u' '),
                                 marks.join(u' '), defaultText(column.defaultValue),
                                 noteText(column.note), metadataText(column.metadata)}
                         .join(u'|'));
    }
    for (const sketch::IndexEntry &index : one.indexes) {
        QStringList columns;
        for (const sketch::IndexColumn &part : index.columns)
            columns.append(part.expression ? QString(u'(' + part.text + u')') : part.text);
        facts.append(QStringList{u"index"_s, table, columns.join(u','), index.name, index.method,
                                 index.unique ? u"unique"_s : QString(), noteText(index.note)}
                         .join(u'|'));
    }
    for (const sketch::CheckEntry &check : one.checks)
        facts.append(QStringList{u"check"_s, table, check.name, check.expression}.join(u'|'));
}

QString referenceFact(const sketch::Reference &one)
{
    const auto cardinality = [](bool many, int minimum) {
        return minimum == 0 ? (many ? u"0..*"_s : u"0..1"_s) : (many ? u"*"_s : u"1"_s);
    };
    const bool leftMany =
        one.relation == sketch::Relation::ManyToOne || one.relation == sketch::Relation::ManyToMany;
    const bool rightMany =
        one.relation == sketch::Relation::OneToMany || one.relation == sketch::Relation::ManyToMany;
    QStringList ends{full(one.left.path) + u'(' + one.left.columns.join(u',') + u") "_s +
                         cardinality(leftMany, one.leftMinimum),
                     full(one.right.path) + u'(' + one.right.columns.join(u',') + u") "_s +
                         cardinality(rightMany, one.rightMinimum)};
    ends.sort();
    return QStringList{u"ref"_s,
                       one.name,
                       ends.join(u' '),
                       one.onDelete,
                       one.onUpdate,
                       one.color,
                       one.inactive ? u"inactive"_s : QString()}
        .join(u'|');
}

} // namespace

QStringList dbmlFacts(const sketch::Design &design)
{
    QStringList facts;
    for (const sketch::Entity &one : design.entities)
        addEntity(facts, one);
    for (const sketch::Enumeration &one : design.enumerations) {
        QStringList labels;
        for (const sketch::EnumLabel &label : one.labels)
            labels.append(label.text + u':' + noteText(label.note));
        facts.append(QStringList{u"enum"_s, full(one.name), labels.join(u',')}.join(u'|'));
    }
    for (const sketch::Reference &one : design.references)
        if (!one.shorthand)
            facts.append(referenceFact(one));
    for (const sketch::Group &one : design.groups) {
        QStringList tables;
        for (const sketch::QualifiedName &table : one.tables)
            tables.append(full(table));
        tables.sort();
        facts.append(QStringList{u"group"_s, one.name, tables.join(u','), noteText(one.note),
                                 one.color, metadataText(one.metadata)}
                         .join(u'|'));
    }
    for (const sketch::StickyNote &one : design.notes)
        facts.append(QStringList{u"note"_s, one.name, noteText(one.text), one.color,
                                 metadataText(one.metadata)}
                         .join(u'|'));
    if (!design.project.name.isEmpty() || !design.project.note.isEmpty())
        facts.append(
            QStringList{u"project"_s, design.project.name, noteText(design.project.note)}.join(
                u'|'));
    facts.sort();
    return facts;
}

QString factsApart(const QStringList &actual, const QStringList &expected)
{
    QStringList more = actual;
    QStringList less = expected;
    for (const QString &fact : expected)
        more.removeOne(fact);
    for (const QString &fact : actual)
        less.removeOne(fact);
    QString text;
    for (const QString &fact : std::as_const(more))
        text += u"+ "_s + fact + u'\n';
    for (const QString &fact : std::as_const(less))
        text += u"- "_s + fact + u'\n';
    return text;
}

} // namespace relvar::test
