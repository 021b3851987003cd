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

// The columns of the referring side, where the diagram marks them as foreign keys.
QStringList MermaidReader::foreignColumns(int own, int other, const QString &label)
{
    const Entity &entity = m_out.entities[own];
    const Entity &target = m_out.entities[other];
    const qsizetype count = target.keyColumns.size();
    QStringList &open = m_foreign[own];
    if (count == 0 || open.size() < count)
        return {};
    QStringList columns;
    for (const QString &part : label.split(u',')) {
        const QString name = part.trimmed();
        if (std::any_of(entity.attributes.cbegin(), entity.attributes.cend(),
                        [&](const Attribute &one) { return one.name == name; }))
            columns.append(name);
    }
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
    return columns;
}

void MermaidReader::relate(const Line &line)
{
    const int left = entity(line.left);
    const int right = entity(line.right);
    // The referring side is the one of which there are many, otherwise the second one.
    const bool leftRefers =
        line.leftEnd.many && !line.rightEnd.many ? true
        : !line.leftEnd.many && line.rightEnd.many
            ? false
            : !line.leftEnd.many && line.leftEnd.minimum == 0 && line.rightEnd.minimum == 1;
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
    QStringList columns;
    if (!manyToMany)
        columns = foreignColumns(own, other, line.label);
    const QStringList phrases = line.label.split(u" / "_s);
    const bool isColumns = !columns.isEmpty() && line.label == columns.join(u", "_s);
    if (!isColumns) {
        // The label reads from left to right.
        reference.leftPhrase = leftRefers ? phrases.value(0) : phrases.value(1);
        reference.rightPhrase = leftRefers ? phrases.value(1) : phrases.value(0);
    }
    if (!columns.isEmpty()) {
        reference.left.columns = columns;
        reference.right.columns = m_out.entities[other].keyColumns;
        reference.relation = ownEnd.many ? Relation::ManyToOne : Relation::OneToOne;
        reference.inlined = true;
        for (Attribute &attribute : m_out.entities[own].attributes)
            if (columns.contains(attribute.name) && otherEnd.minimum > 0)
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
