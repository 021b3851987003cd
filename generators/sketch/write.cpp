#include "generators/sketch/spelling.h"

using namespace Qt::StringLiterals;

namespace relvar::sketch {
namespace {

// Puts a design into words. Lives on the stack of write().
class Writer
{
public:
    Writer(const Design &design, bool shorthand, QList<WrittenPiece> *pieces)
        : m_design(design)
        , m_shorthand(shorthand)
        , m_pieces(pieces)
    {
        for (const Reference &one : design.references)
            if (one.inlined)
                m_inlined[key(one.left.path, one.left.columns.first())].append(&one);
    }

    QString run()
    {
        project();
        for (const Enumeration &one : m_design.enumerations)
            enumeration(one);
        for (const Entity &one : m_design.entities)
            entity(one);
        for (const Group &one : m_design.groups)
            group(one);
        bool any = false;
        for (const Reference &one : m_design.references)
            if (!one.inlined && !one.shorthand) {
                if (!any)
                    gap();
                any = true;
                reference(one);
            }
        any = false;
        for (const Reference &one : m_design.references)
            if (one.shorthand && m_shorthand) {
                if (!any)
                    gap();
                any = true;
                line(one);
            }
        for (const StickyNote &one : m_design.notes)
            note(one);
        return std::move(m_text);
    }

private:
    static QString key(const QStringList &path, const QString &column)
    {
        return path.join(QChar(0)) + QChar(1) + column;
    }

    void gap()
    {
        if (!m_text.isEmpty())
            m_text += u'\n';
    }

    void mark(Id id, qsizetype from, bool inner = false)
    {
        if (m_pieces && id)
            m_pieces->append({id, {int(from), int(m_text.size() - from)}, {}, inner});
    }

    void markNamed(const QString &name, qsizetype from)
    {
        if (m_pieces)
            m_pieces->append({{}, {int(from), int(m_text.size() - from)}, name});
    }

    // A body of lines, or nothing between the braces.
    static QString settings(const QStringList &list)
    {
        return list.isEmpty() ? QString() : QString(u" ["_s + list.join(u", "_s) + u']');
    }

    void project()
    {
        const ProjectInfo &one = m_design.project;
        if (!one.given)
            return;
        m_text +=
            u"Project "_s + (one.name.isEmpty() ? QString() : quotedName(one.name) + u' ') + u"{\n";
        if (!one.database.isEmpty())
            m_text += u"  database_type: "_s + quotedText(one.database) + u'\n';
        for (auto it = one.entries.cbegin(); it != one.entries.cend(); ++it)
            m_text += u"  "_s + quotedName(it.key()) + u": " + quotedText(it.value()) + u'\n';
        if (!one.note.isEmpty())
            m_text += u"  Note: "_s + quotedText(one.note, u""_s) + u'\n';
        m_text += u"}\n";
        markNamed({}, 0);
    }

    void enumeration(const Enumeration &one)
    {
        gap();
        const qsizetype from = m_text.size();
        m_text += u"Enum "_s + qualified(one.name) + u" {\n";
        for (const EnumLabel &label : one.labels)
            // Only shorthand has empty values.
            if (!label.text.isEmpty() || m_shorthand)
                m_text += u"  "_s + quotedName(label.text) +
                          (label.note.isEmpty() ? QString()
                                                : u" [note: "_s + quotedText(label.note) + u']') +
                          u'\n';
        m_text += u"}\n";
        mark(one.id, from);
    }

    void entity(const Entity &one)
    {
        gap();
        const qsizetype from = m_text.size();
        QStringList heading;
        if (!one.headerColor.isEmpty())
            heading.append(u"headercolor: "_s + one.headerColor);
        addMetadata(heading, one.metadata);
        m_text += u"Table "_s + qualified(one.name) +
                  (one.alias.isEmpty() ? QString() : QString(u" as "_s + quotedName(one.alias))) +
                  settings(heading) + u" {\n";
        const qsizetype place = m_pieces ? m_pieces->size() : 0;
        for (const Attribute &attribute : one.attributes)
            column(one, attribute);
        indexes(one);
        if (!one.checks.isEmpty()) {
            m_text += u"\n  checks {\n"_s;
            for (const CheckEntry &check : one.checks) {
                const qsizetype start = m_text.size();
                m_text += u"    `"_s + check.expression + u'`' +
                          (check.name.isEmpty() ? QString()
                                                : u" [name: "_s + quotedText(check.name) + u']') +
                          u'\n';
                mark(check.id, start, true);
            }
            m_text += u"  }\n";
        }
        records(one.records);
        if (!one.note.isEmpty())
            m_text += u"\n  Note: "_s + quotedText(one.note, u""_s) + u'\n';
        m_text += u"}\n";
        if (m_pieces && one.id)
            m_pieces->insert(place, {one.id, {int(from), int(m_text.size() - from)}});
    }

    static void addMetadata(QStringList &list, const Metadata &metadata)
    {
        for (auto it = metadata.cbegin(); it != metadata.cend(); ++it)
            list.append(it.key() + u": "_s + quotedText(it.value()));
    }

    void records(const Records &one)
    {
        if (one.isEmpty())
            return;
        QStringList columns;
        for (const QString &column : one.columns)
            columns.append(quotedName(column));
        m_text += u"\n  records ("_s + columns.join(u", "_s) + u')' +
                  (one.example ? u" [example]"_s : QString()) + u" {\n    " + one.rows + u"\n  }\n";
    }

    void column(const Entity &entity, const Attribute &one)
    {
        const qsizetype from = m_text.size();
        QStringList list;
        const bool key = entity.keyColumns.contains(one.name);
        if (key && isSingleKey(entity))
            list.append(u"pk"_s);
        if (one.increment)
            list.append(u"increment"_s);
        if (one.unique)
            list.append(u"unique"_s);
        if (one.notNull && !key)
            list.append(u"not null"_s);
        if (!one.defaultValue.isEmpty())
            list.append(u"default: "_s + defaultText(one.defaultValue));
        for (const Reference *reference : m_inlined.value(key_(entity, one)))
            list.append(u"ref: "_s + (reference->relation == Relation::OneToOne ? u"-"_s : u">"_s) +
                        (reference->rightMinimum == 0 ? u"? "_s : u" "_s) +
                        endpoint(reference->right));
        if (!one.note.isEmpty())
            list.append(u"note: "_s + quotedText(one.note));
        addMetadata(list, one.metadata);
        m_text +=
            u"  "_s + quotedName(one.name) + u' ' + typeText(one.type) + settings(list) + u'\n';
        mark(one.id, from, true);
    }

    static QString key_(const Entity &entity, const Attribute &attribute)
    {
        return key(entity.name.schema.isEmpty() ? QStringList{entity.name.name}
                                                : QStringList{entity.name.schema, entity.name.name},
                   attribute.name);
    }

    static bool isSingleKey(const Entity &entity)
    {
        return entity.keyColumns.size() == 1 && entity.keyName.isEmpty();
    }

    void indexes(const Entity &entity)
    {
        QList<IndexEntry> list = entity.indexes;
        const bool composite = !entity.keyColumns.isEmpty() && !isSingleKey(entity);
        if (list.isEmpty() && !composite)
            return;
        m_text += u"\n  indexes {\n"_s;
        if (composite) {
            QStringList names;
            for (const QString &name : entity.keyColumns)
                names.append(quotedName(name));
            QStringList marks{u"pk"_s};
            if (!entity.keyName.isEmpty())
                marks.append(u"name: "_s + quotedText(entity.keyName));
            m_text += u"    ("_s + names.join(u", "_s) + u')' + settings(marks) + u'\n';
        }
        for (const IndexEntry &one : std::as_const(list)) {
            const qsizetype from = m_text.size();
            QStringList parts;
            for (const IndexColumn &part : one.columns)
                parts.append(part.expression ? QString(u'`' + part.text + u'`')
                                             : quotedName(part.text));
            QStringList marks;
            if (one.unique)
                marks.append(u"unique"_s);
            if (!one.name.isEmpty())
                marks.append(u"name: "_s + quotedText(one.name));
            if (!one.method.isEmpty())
                marks.append(u"type: "_s + quotedName(one.method));
            if (!one.note.isEmpty())
                marks.append(u"note: "_s + quotedText(one.note));
            const bool bare = one.columns.size() == 1 && !one.columns.first().expression;
            m_text += u"    "_s +
                      (bare ? parts.first() : QString(u'(' + parts.join(u", "_s) + u')')) +
                      settings(marks) + u'\n';
            mark(one.id, from, true);
        }
        m_text += u"  }\n";
    }

    static QString endpoint(const Target &target)
    {
        QStringList path;
        for (const QString &part : target.path)
            path.append(quotedName(part));
        QStringList columns;
        for (const QString &column : target.columns)
            columns.append(quotedName(column));
        QString text = path.join(u'.');
        if (columns.size() == 1)
            text += u'.' + columns.first();
        else if (!columns.isEmpty())
            text += u".("_s + columns.join(u", "_s) + u')';
        return text;
    }

    static QStringList referenceSettings(const Reference &one)
    {
        QStringList list;
        if (!one.onDelete.isEmpty())
            list.append(u"delete: "_s + one.onDelete);
        if (!one.onUpdate.isEmpty())
            list.append(u"update: "_s + one.onUpdate);
        if (!one.color.isEmpty())
            list.append(u"color: "_s + one.color);
        if (one.inactive)
            list.append(u"inactive"_s);
        return list;
    }

    QString phrases(const Reference &one) const
    {
        if (!m_shorthand || (one.leftPhrase.isEmpty() && one.rightPhrase.isEmpty()))
            return {};
        const auto clean = [](QString text) {
            text = text.simplified();
            return text.contains(u'/') || text.contains(u"//"_s) || text.contains(u'\'') ||
                           text.contains(u'"') || text.contains(u'`')
                       ? QString(u'"' + escaped(text, u'"') + u'"')
                       : text;
        };
        return u" : "_s + clean(one.leftPhrase) +
               (one.rightPhrase.isEmpty() ? QString() : u" / "_s + clean(one.rightPhrase));
    }

    void reference(const Reference &one)
    {
        const qsizetype from = m_text.size();
        const bool exact = one.relation == Relation::OneToOne && m_shorthand;
        QString sign = one.relation == Relation::OneToOne     ? (exact ? u"--"_s : u"-"_s)
                       : one.relation == Relation::ManyToMany ? u"<>"_s
                                                              : u">"_s;
        if (one.rightMinimum == 0 && !exact)
            sign += u'?';
        if (one.leftMinimum == 0)
            sign.prepend(u'?');
        m_text += u"Ref"_s + (one.name.isEmpty() ? QString() : u' ' + quotedName(one.name)) +
                  u": " + endpoint(one.left) + u' ' + sign + u' ' + endpoint(one.right) +
                  settings(referenceSettings(one)) + phrases(one) + u'\n';
        mark(one.id, from);
    }

    void line(const Reference &one)
    {
        const qsizetype from = m_text.size();
        QString sign = u"->"_s;
        if (one.relation == Relation::OneToOne)
            sign = u"--"_s;
        else if (one.relation == Relation::ManyToMany)
            sign = u"<>"_s;
        else if (one.relation == Relation::SubtypeOf)
            sign = u"-|>"_s;
        else if (one.identifying)
            sign = u"=>"_s;
        const auto least = [](int minimum) {
            return minimum < 0 ? u""_s : minimum == 0 ? u"?"_s : u"!"_s;
        };
        m_text += endpoint(one.left) + least(one.leftMinimum) + u' ' + sign + u' ' +
                  endpoint(one.right) + least(one.rightMinimum) + settings(referenceSettings(one)) +
                  phrases(one) + u'\n';
        mark(one.id, from);
    }

    void group(const Group &one)
    {
        gap();
        const qsizetype from = m_text.size();
        QStringList marks;
        if (!one.color.isEmpty())
            marks.append(u"color: "_s + one.color);
        addMetadata(marks, one.metadata);
        m_text += u"TableGroup "_s + quotedName(one.name) + settings(marks) + u" {\n";
        for (const QualifiedName &table : one.tables)
            m_text += u"  "_s + qualified(table) + u'\n';
        if (!one.note.isEmpty())
            m_text += u"  Note: "_s + quotedText(one.note, u""_s) + u'\n';
        m_text += u"}\n";
        markNamed(one.name, from);
    }

    void note(const StickyNote &one)
    {
        gap();
        const qsizetype from = m_text.size();
        QStringList marks;
        if (!one.color.isEmpty())
            marks.append(u"color: "_s + one.color);
        addMetadata(marks, one.metadata);
        m_text += u"Note "_s + quotedName(one.name) + settings(marks) + u" {\n  " +
                  quotedText(one.text, u""_s) + u"\n}\n";
        mark(one.id, from);
    }

    const Design &m_design;
    const bool m_shorthand;
    QList<WrittenPiece> *m_pieces;
    QHash<QString, QList<const Reference *>> m_inlined;
    QString m_text;
};

} // namespace

QString write(const Design &design, bool shorthand, QList<WrittenPiece> *pieces)
{
    return Writer(design, shorthand, pieces).run();
}

} // namespace relvar::sketch
