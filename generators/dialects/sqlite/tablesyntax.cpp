#include "generators/dialects/sqlite/parser.h"

using namespace Qt::StringLiterals;

namespace relvar::sqlite {

namespace {

// Parses CREATE TABLE. Lives on the stack of parseTable().
class TableParser
{
public:
    explicit TableParser(const QString &sql)
        : m_parser(sql)
    {
    }

    std::optional<TableSyntax> run()
    {
        m_parser.expect(u"CREATE");
        if (!m_parser.accept(u"TEMP"))
            m_parser.accept(u"TEMPORARY");
        m_parser.expect(u"TABLE");
        m_parser.acceptAll({u"IF", u"NOT", u"EXISTS"});
        m_parser.qualifiedName();
        if (!m_parser.sees(u"("))
            return std::nullopt;
        const qsizetype open = m_parser.place();
        m_parser.skip();
        while (!m_parser.failed() && !seesConstraint()) {
            readColumn();
            if (!m_parser.accept(u","))
                break;
        }
        while (!m_parser.failed() && seesConstraint()) {
            readConstraint();
            m_parser.accept(u",");
        }
        m_parser.expect(u")");
        readSuffix();
        if (m_parser.failed() || !m_parser.atEnd())
            return std::nullopt;
        placeComments(open);
        return m_table;
    }

private:
    bool seesConstraint() const
    {
        for (const QStringView word : {u"CONSTRAINT", u"PRIMARY", u"UNIQUE", u"CHECK", u"FOREIGN"})
            if (m_parser.sees(word))
                return true;
        return false;
    }

    bool endsType() const
    {
        for (const QStringView word :
             {u"CONSTRAINT", u"PRIMARY", u"NOT", u"NULL", u"UNIQUE", u"CHECK", u"DEFAULT",
              u"COLLATE", u"REFERENCES", u"AS", u"DEFERRABLE"})
            if (m_parser.sees(word))
                return true;
        return m_parser.sees(u"GENERATED") && m_parser.sees(u"ALWAYS", 1) &&
               m_parser.sees(u"AS", 2);
    }

    void readColumn()
    {
        ColumnSyntax column;
        m_starts.append(m_parser.place());
        column.name = m_parser.name();
        const qsizetype from = m_parser.place();
        while (m_parser.seesName() && !endsType())
            m_parser.skip();
        if (m_parser.place() > from && m_parser.sees(u"("))
            (void)m_parser.parenthesized();
        column.type = m_parser.cut(from, m_parser.place());
        while (!m_parser.failed() && readColumnConstraint(column))
            continue;
        m_table.columns.append(column);
        m_ends.append(m_parser.place());
    }

    // False when none comes.
    bool readColumnConstraint(ColumnSyntax &column)
    {
        QString name;
        while (m_parser.accept(u"CONSTRAINT"))
            name = m_parser.name();
        const QString written = m_parser.token(m_starts.last()).toString(); // of the column
        if (m_parser.acceptAll({u"NOT", u"NULL"})) {
            column.notNull = true;
            column.notNullName = name;
            column.notNullConflict = conflict();
        } else if (m_parser.accept(u"NULL")) {
            conflict();
        } else if (m_parser.acceptAll({u"PRIMARY", u"KEY"})) {
            KeySyntax key{name, true, true, false, {}, {}};
            key.parts.append({column.name, written, {}, order()});
            key.conflict = conflict();
            key.autoincrement = m_parser.accept(u"AUTOINCREMENT");
            m_table.keys.append(key);
        } else if (m_parser.accept(u"UNIQUE")) {
            KeySyntax key{name, false, true, false, {}, {}};
            key.parts.append({column.name, written, {}, SortOrder::Default});
            key.conflict = conflict();
            m_table.keys.append(key);
        } else if (m_parser.accept(u"CHECK")) {
            m_table.checks.append({name, m_parser.parenthesized()});
            conflict();
        } else if (m_parser.accept(u"DEFAULT")) {
            column.defaultValue = defaultValue();
        } else if (m_parser.accept(u"COLLATE")) {
            column.collation = m_parser.name();
        } else if (m_parser.sees(u"REFERENCES")) {
            readReferences(name, {column.name});
        } else if (m_parser.sees(u"AS") || m_parser.sees(u"GENERATED")) {
            m_parser.acceptAll({u"GENERATED", u"ALWAYS"});
            m_parser.expect(u"AS");
            column.expression = m_parser.parenthesized();
            column.generated = m_parser.accept(u"STORED") ? Generated::Stored : Generated::Virtual;
            m_parser.accept(u"VIRTUAL");
        } else {
            return !name.isNull();
        }
        return true;
    }

    QString defaultValue()
    {
        if (m_parser.sees(u"("))
            return m_parser.parenthesized();
        const qsizetype from = m_parser.place();
        if (!m_parser.accept(u"-"))
            m_parser.accept(u"+");
        m_parser.skip();
        return m_parser.cut(from, m_parser.place());
    }

    QString conflict()
    {
        return m_parser.acceptAll({u"ON", u"CONFLICT"}) ? m_parser.name().toUpper() : QString();
    }

    SortOrder order()
    {
        return m_parser.accept(u"ASC")    ? SortOrder::Ascending
               : m_parser.accept(u"DESC") ? SortOrder::Descending
                                          : SortOrder::Default;
    }

    void readConstraint()
    {
        QString name;
        while (m_parser.accept(u"CONSTRAINT"))
            name = m_parser.name();
        if (m_parser.acceptAll({u"PRIMARY", u"KEY"}) || m_parser.sees(u"UNIQUE")) {
            KeySyntax key{name, !m_parser.accept(u"UNIQUE"), false, false, {}, {}};
            key.parts = m_parser.parts();
            key.autoincrement = m_parser.accept(u"AUTOINCREMENT");
            m_parser.expect(u")");
            key.conflict = conflict();
            m_table.keys.append(key);
        } else if (m_parser.accept(u"CHECK")) {
            m_table.checks.append({name, m_parser.parenthesized()});
            conflict();
        } else if (m_parser.acceptAll({u"FOREIGN", u"KEY"})) {
            const QStringList columns = m_parser.nameList();
            readReferences(name, columns);
        } else if (name.isNull()) {
            m_parser.fail();
        }
    }

    ReferentialAction action()
    {
        if (m_parser.acceptAll({u"SET", u"NULL"}))
            return ReferentialAction::SetNull;
        if (m_parser.acceptAll({u"SET", u"DEFAULT"}))
            return ReferentialAction::SetDefault;
        if (m_parser.accept(u"CASCADE"))
            return ReferentialAction::Cascade;
        if (m_parser.accept(u"RESTRICT"))
            return ReferentialAction::Restrict;
        if (!m_parser.acceptAll({u"NO", u"ACTION"}))
            m_parser.fail();
        return ReferentialAction::NoAction;
    }

    void readReferences(const QString &name, const QStringList &columns)
    {
        ForeignKeySyntax key;
        key.name = name;
        key.columns = columns;
        const qsizetype from = m_parser.place();
        m_parser.expect(u"REFERENCES");
        key.table = m_parser.name();
        if (m_parser.sees(u"("))
            key.referenced = m_parser.nameList();
        while (!m_parser.failed()) {
            if (m_parser.accept(u"MATCH")) {
                const QString match = m_parser.name().toUpper();
                key.match = match == u"FULL"      ? MatchType::Full
                            : match == u"PARTIAL" ? MatchType::Partial
                                                  : MatchType::Simple;
            } else if (m_parser.acceptAll({u"ON", u"DELETE"})) {
                key.onDelete = action();
            } else if (m_parser.acceptAll({u"ON", u"UPDATE"})) {
                key.onUpdate = action();
            } else if (m_parser.acceptAll({u"ON", u"INSERT"})) {
                (void)action();
            } else {
                break;
            }
        }
        readDeferral(key);
        key.text = m_parser.cut(from, m_parser.place());
        m_table.foreignKeys.append(key);
    }

    void readDeferral(ForeignKeySyntax &key)
    {
        const bool never = m_parser.acceptAll({u"NOT", u"DEFERRABLE"});
        if (!never && !m_parser.accept(u"DEFERRABLE"))
            return;
        const bool deferred = m_parser.acceptAll({u"INITIALLY", u"DEFERRED"});
        if (!deferred)
            m_parser.acceptAll({u"INITIALLY", u"IMMEDIATE"});
        key.deferrable = !never;
        key.deferred = !never && deferred;
    }

    void readSuffix()
    {
        while (!m_parser.atEnd() && !m_parser.failed()) {
            if (m_parser.acceptAll({u"WITHOUT", u"ROWID"}))
                m_table.withoutRowid = true;
            else if (m_parser.accept(u"STRICT"))
                m_table.strict = true;
            else if (!m_parser.accept(u","))
                m_parser.fail();
        }
    }

    // A comment belongs to the column on its line, or to the one that comes after it; what stands
    // behind the opening parenthesis belongs to the table.
    void placeComments(qsizetype open)
    {
        const QString &text = m_parser.text();
        for (const SqlToken &comment : commentsOf(text)) {
            const QString said = commentIn(comment.in(text));
            qsizetype line = text.lastIndexOf(u'\n', comment.from);
            if (comment.from < m_parser.start(open))
                continue;
            QString *target = nullptr;
            for (qsizetype i = 0; i < m_starts.size(); ++i) {
                const qsizetype last = m_parser.start(m_ends[i]); // its comma or parenthesis
                if (last < comment.from ? last > line : m_parser.start(m_starts[i]) < comment.from)
                    target = &m_table.columns[i].comment;
            }
            if (!target && m_parser.start(open) > line)
                target = &m_table.comment;
            for (qsizetype i = 0; i < m_starts.size() && !target; ++i)
                if (m_parser.start(m_starts[i]) > comment.from)
                    target = &m_table.columns[i].comment;
            if (target && !said.isEmpty())
                *target += (target->isEmpty() ? QString() : u"\n"_s) + said;
        }
    }

    Parser m_parser;
    TableSyntax m_table;
    QList<qsizetype> m_starts; // of the columns
    QList<qsizetype> m_ends;
};

} // namespace

std::optional<TableSyntax> parseTable(const QString &sql)
{
    return TableParser(sql).run();
}

} // namespace relvar::sqlite
