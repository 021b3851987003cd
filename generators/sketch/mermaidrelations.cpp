#include "generators/sketch/mermaidreader.h"
#include "generators/sketch/wording.h"
#include "model/operations/naming.h"

using namespace Qt::StringLiterals;

namespace relvar::sketch {

// The sign of one end, or the words that say the same.
bool MermaidReader::takeEnd(const QString &text, qsizetype &at, End &result)
{
    struct Known
    {
        QStringView text;
        End end;
    };
    static const Known words[] = {{u"one or zero", {0, false}}, {u"zero or one", {0, false}},
                                  {u"one or more", {1, true}},  {u"one or many", {1, true}},
                                  {u"many(1)", {1, true}},      {u"1+", {1, true}},
                                  {u"zero or more", {0, true}}, {u"zero or many", {0, true}},
                                  {u"many(0)", {0, true}},      {u"0+", {0, true}},
                                  {u"many", {0, true}},         {u"only one", {1, false}},
                                  {u"one", {1, false}},         {u"1", {1, false}}};
    // The package reads a sign on either side whichever way it is turned.
    static const Known signs[] = {{u"|o", {0, false}}, {u"o|", {0, false}}, {u"||", {1, false}},
                                  {u"}o", {0, true}},  {u"o{", {0, true}},  {u"}|", {1, true}},
                                  {u"|{", {1, true}}};
    while (at < text.size() && text[at].isSpace())
        ++at;
    const QStringView rest = QStringView(text).sliced(at);
    const auto take = [&](const auto &list) {
        for (const Known &one : list)
            if (rest.startsWith(one.text)) {
                at += one.text.size();
                result = one.end;
                return true;
            }
        return false;
    };
    return take(signs) || take(words);
}

void MermaidReader::relationship(const QString &line, const QString &left, const End &leftEnd)
{
    Line one;
    one.left = left;
    one.range = m_line;
    const auto misread = [&] {
        complain(Sketch::tr("This line of the diagram is not understood."));
    };
    one.leftEnd = leftEnd;
    while (m_at < line.size() && line[m_at].isSpace())
        ++m_at;
    const QStringView rest = QStringView(line).sliced(m_at);
    struct Sign
    {
        QStringView text;
        bool identifying;
    };
    static constexpr Sign signs[] = {{u"optionally to", false},
                                     {u"to", true},
                                     {u"--", true},
                                     {u"..", false},
                                     {u".-", false},
                                     {u"-.", false}};
    const auto sign = std::find_if(std::begin(signs), std::end(signs),
                                   [&](const Sign &known) { return rest.startsWith(known.text); });
    if (sign == std::end(signs))
        return misread();
    one.identifying = sign->identifying;
    m_at += sign->text.size();
    if (!takeEnd(line, m_at, one.rightEnd))
        return misread();
    one.right = name(line);
    if (one.right.isEmpty())
        return misread();
    const QString label = line.sliced(m_at).trimmed();
    if (label.startsWith(u':')) {
        one.label = label.sliced(1).trimmed();
        if (one.label.size() > 1 && one.label.startsWith(u'"') && one.label.endsWith(u'"'))
            one.label = one.label.sliced(1, one.label.size() - 2);
        one.label = decoded(one.label);
    }
    entity(one.left);
    entity(one.right);
    m_lines.append(one);
}

QStringList MermaidReader::pathOf(const QualifiedName &name)
{
    return name.schema.isEmpty() ? QStringList{name.name} : QStringList{name.schema, name.name};
}

bool MermaidReader::hasColumns(int entity, const QStringList &names) const
{
    const QList<Attribute> &attributes = m_out.entities[entity].attributes;
    return std::all_of(names.cbegin(), names.cend(), [&](const QString &name) {
        return std::any_of(attributes.cbegin(), attributes.cend(),
                           [&](const Attribute &one) { return one.name == name; });
    });
}

// “x, y → a, b”, and “x” where the key is meant.
bool MermaidReader::saidColumns(int own, int other, const QString &label, Columns &columns) const
{
    const QStringList sides = label.split(u" → "_s);
    columns.own = sides.first().split(u", "_s);
    columns.other = sides.size() > 1 ? sides[1].split(u", "_s) : m_out.entities[other].keyColumns;
    const QStringList open = m_foreign.value(own);
    return columns.own.size() == columns.other.size() && sides.size() <= 2 &&
           hasColumns(own, columns.own) && hasColumns(other, columns.other) &&
           std::all_of(columns.own.cbegin(), columns.own.cend(), [&](const QString &name) {
               return open.contains(name) || sides.size() > 1;
           });
}

// The columns of both sides, where the diagram marks those of the referring one as foreign keys.
MermaidReader::Columns MermaidReader::foreignColumns(int own, int other, const QString &label)
{
    if (Columns said; saidColumns(own, other, label, said))
        return said;
    const Entity &target = m_out.entities[other];
    const qsizetype count = target.keyColumns.size();
    QStringList &open = m_foreign[own];
    if (count == 0 || open.size() < count)
        return {};
    QStringList columns;
    for (const QString &part : label.split(u','))
        if (hasColumns(own, {part.trimmed()}))
            columns.append(part.trimmed());
    if (columns.size() != count) {
        columns.clear();
        for (const QString &name : std::as_const(open)) {
            const QString plain = snakeCase(name);
            if (plain.startsWith(snakeCase(singular(target.name.name))) ||
                target.keyColumns.contains(name))
                columns.append(name);
        }
    }
    if (columns.size() != count)
        return {};
    for (const QString &name : std::as_const(columns))
        open.removeOne(name);
    return {columns, target.keyColumns};
}

void MermaidReader::relate(const Line &line)
{
    const int left = entity(line.left);
    const int right = entity(line.right);
    // The referring side is the one of which there are many, otherwise the second one.
    bool leftRefers =
        line.leftEnd.many && !line.rightEnd.many ? true
        : !line.leftEnd.many && line.rightEnd.many
            ? false
            : !line.leftEnd.many && line.leftEnd.minimum == 0 && line.rightEnd.minimum == 1;
    // Of one-to-one lines the columns say it better.
    Columns said;
    if (!line.leftEnd.many && !line.rightEnd.many && leftRefers &&
        !saidColumns(left, right, line.label, said) && saidColumns(right, left, line.label, said))
        leftRefers = false;
    const bool manyToMany = line.leftEnd.many && line.rightEnd.many;
    const int own = leftRefers ? left : right;
    const int other = leftRefers ? right : left;
    const End ownEnd = leftRefers ? line.leftEnd : line.rightEnd;
    const End otherEnd = leftRefers ? line.rightEnd : line.leftEnd;
    Reference reference;
    reference.range = line.range;
    reference.left.path = pathOf(m_out.entities[own].name);
    reference.right.path = pathOf(m_out.entities[other].name);
    reference.leftMinimum = ownEnd.minimum;
    reference.rightMinimum = otherEnd.minimum;
    Columns columns;
    if (!manyToMany)
        columns = foreignColumns(own, other, line.label);
    const QStringList phrases = line.label.split(u" / "_s);
    const bool isColumns =
        !columns.own.isEmpty() && line.label.section(u" → "_s, 0, 0) == columns.own.join(u", "_s);
    if (!isColumns) {
        // The label reads from left to right.
        reference.leftPhrase = leftRefers ? phrases.value(0) : phrases.value(1);
        reference.rightPhrase = leftRefers ? phrases.value(1) : phrases.value(0);
    }
    if (!columns.own.isEmpty()) {
        reference.left.columns = columns.own;
        reference.right.columns = columns.other;
        reference.relation = ownEnd.many ? Relation::ManyToOne : Relation::OneToOne;
        reference.inlined = true;
        for (Attribute &attribute : m_out.entities[own].attributes)
            if (columns.own.contains(attribute.name) && otherEnd.minimum > 0)
                attribute.notNull = true;
    } else {
        reference.shorthand = true;
        reference.identifying = line.identifying && !manyToMany && own != other &&
                                otherEnd.minimum == 1 && ownEnd.many &&
                                !m_out.entities[other].keyColumns.isEmpty() &&
                                m_out.entities[own].keyColumns.isEmpty();
        reference.relation = manyToMany    ? Relation::ManyToMany
                             : ownEnd.many ? Relation::ManyToOne
                                           : Relation::OneToOne;
        if (reference.relation == Relation::OneToOne) {
            std::swap(reference.left, reference.right);
            std::swap(reference.leftPhrase, reference.rightPhrase);
            std::swap(reference.leftMinimum, reference.rightMinimum);
        }
    }
    m_out.references.append(reference);
}

} // namespace relvar::sketch
