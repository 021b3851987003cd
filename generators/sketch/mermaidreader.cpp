#include "generators/sketch/mermaidreader.h"

#include "generators/diagrams/mermaidnames.h"
#include "generators/sketch/paste.h"
#include "generators/sketch/wording.h"

#include <QRegularExpression>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace relvar::sketch {

// Character codes (#35; and #quot;) stand for characters.
QString MermaidReader::decoded(const QString &text)
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

Design MermaidReader::run()
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

void MermaidReader::read(const QString &line)
{
    // A remark right above an entity speaks about it.
    const QString remark = std::exchange(m_remark, {});
    if (line.startsWith(u"%%"_s) && m_inside < 0) {
        static const QRegularExpression noRemark(u"^%%\\{|[|o}](--|\\.\\.)[|o{]|\\{$|\\.mmd$"_s);
        m_remark = line.contains(noRemark) ? QString() : decoded(line.sliced(2).trimmed());
        return;
    }
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
        m_describing =
            (m_describing || (word == u"accDescr" && line.contains(u'{'))) && !line.contains(u'}');
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
        if (!remark.isEmpty() && m_out.entities[m_inside].note.isEmpty())
            m_out.entities[m_inside].note = remark;
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
QString MermaidReader::name(const QString &line)
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
            return c.isLetterOrNumber() || c == u'_' || c == u'.' || c.unicode() > 127 || hyphen;
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

QualifiedName MermaidReader::qualified(const QString &text)
{
    const QString name = decoded(text);
    const qsizetype dot = name.indexOf(u'.');
    // The writer of this program puts a schema before a dot.
    if (dot > 0 && dot + 1 < name.size() && !name[0].isDigit())
        return {name.first(dot), name.sliced(dot + 1)};
    return {{}, name};
}

int MermaidReader::entity(const QString &key)
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
void MermaidReader::attributes(QString line)
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

qsizetype MermaidReader::closing(const QString &line)
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

// “first_name "“first name”: a remark"”, as this program writes what is no word.
void MermaidReader::takeName(Attribute &attribute)
{
    const qsizetype end = attribute.note.indexOf(u'”');
    if (!attribute.note.startsWith(u'“') || end < 2)
        return;
    const QString name = attribute.note.sliced(1, end - 1);
    const QString word = mermaidWord(name);
    const QString rest = attribute.note.sliced(end + 1);
    const bool fits = attribute.name == word || attribute.name.startsWith(QString(word + u'_'));
    if (!fits || !(rest.isEmpty() || rest.startsWith(u": "_s)))
        return;
    attribute.name = name;
    attribute.note = rest.mid(2);
}

// Types of several words, which are one word in a diagram.
QString MermaidReader::typeText(QString type)
{
    for (const QString &words :
         {u"with time zone"_s, u"without time zone"_s, u"character varying"_s,
          u"double precision"_s, u"bit varying"_s, u"national character"_s}) {
        QString word = words;
        word.replace(u' ', u'_');
        qsizetype at = type.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        if (at > 0 && type[at - 1] == u'_') {
            type.replace(at - 1, 1, u' ');
        } else if (at > 0) {
            continue;
        }
        type.replace(at, word.size(), words);
    }
    return type;
}

void MermaidReader::attribute(const QStringList &words, const QString &comment)
{
    Entity &entity = m_out.entities[m_inside];
    Attribute one;
    one.name = decoded(words[1]);
    for (const QChar mark : {u'*', u'[', u']'})
        one.name.remove(mark);
    // Asterisks that do not start a name are emphasis.
    const QString type = typeText(decoded(words[0]).remove(u'*'));
    one.type = type == u"_" ? TypeName() : typeName(type);
    one.note = decoded(comment);
    takeName(one);
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

Design readMermaid(const QString &text)
{
    return MermaidReader(text).run();
}

} // namespace relvar::sketch
