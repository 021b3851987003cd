#include "generators/sketch/paste.h"
#include "generators/sketch/wording.h"
#include "model/operations/naming.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace relvar::sketch {
namespace {

struct End
{
    int minimum = 0;
    bool many = false;
};

struct Line
{
    QString left;
    QString right;
    End leftEnd;  // how many of the left side
    End rightEnd; // how many of the right side
    bool identifying = false;
    QString label;
    Range range;
};

// Character codes (#35; and #quot;) stand for characters.
QString decoded(const QString &text)
{
    static const QHash<QString, QChar> named{
        {u"quot"_s, u'"'}, {u"amp"_s, u'&'}, {u"lt"_s, u'<'}, {u"gt"_s, u'>'}, {u"nbsp"_s, u' '}};
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text[i] == u'#' ? text.indexOf(u';', i) : -1;
        const QString code = end > 0 ? text.sliced(i + 1, end - i - 1) : QString();
        bool number = false;
        const char32_t value = code.toUInt(&number);
        if (number && value > 0 && value <= 0x10FFFF)
            result += QString::fromUcs4(&value, 1);
        else if (named.contains(code))
            result += named.value(code);
        else {
            result += text[i];
            continue;
        }
        i = end;
    }
    return result;
}

// Reads one erDiagram. Lives on the stack of readMermaid().
class MermaidReader
{
public:
    explicit MermaidReader(const QString &text)
        : m_text(text)
    {
    }

    Design run()
    {
        bool started = false;
        int from = 0;
        const QStringList lines = m_text.split(u'\n');
        for (const QString &whole : lines) {
            m_line = {from, int(whole.size())};
            from += int(whole.size()) + 1;
            ++m_number;
            QString line = whole.trimmed();
            if (!started) {
                started = line.startsWith(u"erDiagram"_s);
                line = started ? line.sliced(9).trimmed() : QString();
            }
            read(line);
        }
        if (!started)
            complain(Sketch::tr("A Mermaid diagram of entities starts with “erDiagram”."));
        for (const Line &one : std::as_const(m_lines))
            relate(one);
        return std::move(m_out);
    }

private:
    void complain(const QString &text) { m_out.problems.append({m_line, m_number, 1, text}); }

    void read(const QString &line)
    {
        if (line.isEmpty() || line.startsWith(u"%%"_s) || line.startsWith(u"```"_s))
            return;
        if (m_inside >= 0) {
            attributes(line);
            return;
        }
        const QString word = line.section(u' ', 0, 0);
        static const QSet<QString> passedOver{
            u"direction"_s, u"title"_s,     u"accTitle"_s, u"accTitle:"_s, u"accDescr"_s,
            u"accDescr:"_s, u"classDef"_s,  u"class"_s,    u"style"_s,     u"subgraph"_s,
            u"end"_s,       u"linkStyle"_s, u"---"_s};
        if (m_describing || passedOver.contains(word)) {
            m_describing = (m_describing || (word == u"accDescr" && line.contains(u'{'))) &&
                           !line.contains(u'}');
            return;
        }
        m_at = 0;
        const QString left = name(line);
        if (left.isEmpty()) {
            complain(Sketch::tr("This line of the diagram is not understood."));
            return;
        }
        const QString rest = line.sliced(m_at).trimmed();
        if (rest.isEmpty() || rest.startsWith(u'{')) {
            m_inside = entity(left);
            if (rest.isEmpty())
                m_inside = -1;
            else if (rest.size() > 1)
                attributes(rest.sliced(1));
            return;
        }
        End leftEnd;
        qsizetype at = m_at;
        if (takeEnd(line, at, leftEnd)) {
            m_at = at;
            relationship(line, left, leftEnd);
            return;
        }
        // Several entities in one line.
        entity(left);
        if (m_at > 0)
            read(rest);
    }

    // An entity's name: a word or a quoted text, with what it is shown as in brackets.
    QString name(const QString &line)
    {
        while (m_at < line.size() && line[m_at].isSpace())
            ++m_at;
        QString key;
        if (m_at < line.size() && line[m_at] == u'"') {
            const qsizetype end = line.indexOf(u'"', m_at + 1);
            if (end < 0)
                return {};
            key = line.sliced(m_at + 1, end - m_at - 1);
            m_at = end + 1;
        } else {
            const qsizetype from = m_at;
            const auto isPart = [&](qsizetype i) {
                const QChar c = line[i];
                const bool hyphen = c == u'-' && i > from && i + 1 < line.size() &&
                                    line[i + 1].isLetterOrNumber() && line[i - 1] != u'-';
                return c.isLetterOrNumber() || c == u'_' || c == u'.' || c.unicode() > 127 ||
                       hyphen;
            };
            while (m_at < line.size() && isPart(m_at))
                ++m_at;
            key = line.sliced(from, m_at - from);
        }
        if (m_at < line.size() && line[m_at] == u'[') {
            const qsizetype end = line.indexOf(u']', m_at);
            if (end > 0) {
                QString shown = line.sliced(m_at + 1, end - m_at - 1).trimmed();
                if (shown.size() > 1 && shown.startsWith(u'"') && shown.endsWith(u'"'))
                    shown = shown.sliced(1, shown.size() - 2);
                m_aliases.insert(key, shown);
                if (const auto it = m_entities.constFind(key); it != m_entities.cend())
                    m_out.entities[*it].name = qualified(shown);
                m_at = end + 1;
            }
        }
        if (line.mid(m_at, 3) == u":::") {
            m_at += 3;
            while (m_at < line.size() &&
                   (line[m_at].isLetterOrNumber() || line[m_at] == u'_' || line[m_at] == u','))
                ++m_at;
        }
        return key;
    }

    static QualifiedName qualified(const QString &text)
    {
        const QString name = decoded(text);
        const qsizetype dot = name.indexOf(u'.');
        // The writer of this program puts a schema before a dot.
        if (dot > 0 && dot + 1 < name.size() && !name[0].isDigit())
            return {name.first(dot), name.sliced(dot + 1)};
        return {{}, name};
    }

    int entity(const QString &key)
    {
        const auto it = m_entities.constFind(key);
        if (it != m_entities.cend())
            return *it;
        Entity made;
        made.name = qualified(m_aliases.value(key, key));
        made.range = made.nameRange = m_line;
        m_out.entities.append(made);
        m_entities.insert(key, int(m_out.entities.size()) - 1);
        return int(m_out.entities.size()) - 1;
    }

    // “string name PK, FK "comment"”, several of them when the diagram stands in one line.
    void attributes(QString line)
    {
        const qsizetype close = closing(line);
        const bool ends = close >= 0;
        if (ends)
            line = line.first(close).trimmed();
        QStringList words;
        QString comment;
        qsizetype i = 0;
        const auto flush = [&] {
            if (words.size() >= 2)
                attribute(words, comment);
            else if (!words.isEmpty())
                complain(Sketch::tr("An attribute needs a type and a name."));
            words.clear();
            comment.clear();
        };
        while (i < line.size()) {
            if (line[i].isSpace() || line[i] == u',') {
                ++i;
            } else if (line.sliced(i).startsWith(u"%%"_s)) {
                break;
            } else if (line[i] == u'"') {
                const qsizetype end = line.indexOf(u'"', i + 1);
                comment = line.sliced(i + 1, (end < 0 ? line.size() : end) - i - 1);
                i = end < 0 ? line.size() : end + 1;
                flush();
            } else {
                const qsizetype from = i;
                int depth = 0;
                while (i < line.size() &&
                       (depth > 0 || (!line[i].isSpace() && line[i] != u',' && line[i] != u'"'))) {
                    depth += line[i] == u'(' ? 1 : line[i] == u')' ? -1 : 0;
                    ++i;
                }
                const QString word = line.sliced(from, i - from);
                if (words.size() >= 2 && word != u"PK" && word != u"FK" && word != u"UK")
                    flush();
                words.append(word);
            }
        }
        flush();
        if (ends)
            m_inside = -1;
    }

    static qsizetype closing(const QString &line)
    {
        bool quoted = false;
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (line[i] == u'"')
                quoted = !quoted;
            else if (line[i] == u'}' && !quoted)
                return i;
        }
        return -1;
    }

    void attribute(const QStringList &words, const QString &comment)
    {
        Entity &entity = m_out.entities[m_inside];
        Attribute one;
        one.name = decoded(words[1]);
        for (const QChar mark : {u'*', u'[', u']'})
            one.name.remove(mark);
        const QString type = decoded(words[0]);
        one.type = type == u"_" ? TypeName() : typeName(type);
        one.note = decoded(comment);
        one.range = m_line;
        const bool key = words.contains(u"PK"_s) || words[1].startsWith(u'*');
        one.unique = words.contains(u"UK"_s);
        one.notNull = key;
        if (std::any_of(entity.attributes.cbegin(), entity.attributes.cend(),
                        [&](const Attribute &other) { return other.name == one.name; })) {
            complain(Sketch::tr("“%1” has a column “%2” already.").arg(entity.name.name, one.name));
            return;
        }
        if (key)
            entity.keyColumns.append(one.name);
        if (words.contains(u"FK"_s))
            m_foreign[m_inside].append(one.name);
        entity.attributes.append(one);
    }

    // The sign of one end, or the words that say the same.
    static bool takeEnd(const QString &text, qsizetype &at, End &result)
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

    void relationship(const QString &line, const QString &left, const End &leftEnd)
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
        const auto sign = std::find_if(std::begin(signs), std::end(signs), [&](const Sign &known) {
            return rest.startsWith(known.text);
        });
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

    static QStringList pathOf(const QualifiedName &name)
    {
        return name.schema.isEmpty() ? QStringList{name.name} : QStringList{name.schema, name.name};
    }

    // The columns of the referring side, where the diagram marks them as foreign keys.
    QStringList foreignColumns(int own, int other, const QString &label)
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

    void relate(const Line &line)
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

    const QString &m_text;
    Range m_line;
    int m_number = 0;
    qsizetype m_at = 0;
    int m_inside = -1;         // the entity whose block is open
    bool m_describing = false; // inside of accDescr { ... }
    QHash<QString, int> m_entities;
    QHash<QString, QString> m_aliases;
    QHash<int, QStringList> m_foreign; // columns marked FK that no line has taken yet
    QList<Line> m_lines;
    Design m_out;
};

} // namespace

Design readMermaid(const QString &text)
{
    return MermaidReader(text).run();
}

} // namespace relvar::sketch
