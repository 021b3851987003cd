#include "generators/conversion/queryshape.h"

#include "generators/conversion/functions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar {

bool isQueryWord(const SourceToken &token)
{
    static const QSet<QString> words = [] {
        const QStringList list =
            u"select from where and or not null is in like between case when then else end as on "
            "join left right inner outer full cross natural using group by having order asc desc "
            "limit offset union all distinct exists any some true false with recursive over "
            "partition rows range preceding following unbounded current row window escape except "
            "intersect values interval current_date current_time current_timestamp localtime "
            "localtimestamp collate cast binary div mod xor regexp rlike glob match isnull notnull "
            "straight_join distinctrow filter nulls rollup separator for lock into indexed force "
            "procedure sounds"_s.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return token.type == SourceToken::Word && words.contains(token.text.toLower());
}

namespace {

bool isAny(const SourceToken &token, std::initializer_list<QStringView> words)
{
    for (const QStringView word : words)
        if (token.is(word))
            return true;
    return false;
}

// Finds relations. Lives on the stack of queryShape().
class ShapeReader
{
public:
    explicit ShapeReader(const QList<SourceToken> &tokens)
        : m_tokens(tokens)
    {
    }

    QueryShape run()
    {
        readCommon();
        struct Level
        {
            bool query = false; // it begins with SELECT
            bool from = false;  // within its FROM clause
        };
        QList<Level> levels{{true, false}};
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            Level &level = levels.last();
            const SourceToken &token = m_tokens.at(i);
            if (token.is(u"(")) {
                const bool query = isAny(at(i + 1), {u"select", u"with"});
                const bool joins = m_expected == i && !query;
                if (joins)
                    m_expected = i + 1;
                levels.append({query, joins});
            } else if (token.is(u")")) {
                if (levels.size() > 1)
                    levels.removeLast();
                if (levels.last().from)
                    readAlias(i + 1);
            } else if (level.query && token.is(u"from")) {
                level.from = true;
                m_expected = i + 1;
            } else if (level.from && isAny(token, {u"join", u"straight_join", u","})) {
                m_expected = i + 1;
            } else if (isAny(token, {u"where", u"group", u"having", u"order", u"limit", u"union",
                                     u"except", u"intersect", u"window", u"select"})) {
                level.from = false;
            }
            if (m_expected == i && token.isName() && !isQueryWord(token)) {
                m_shape.sources.insert(i);
                readRelation(i);
            }
        }
        return m_shape;
    }

private:
    const SourceToken &at(qsizetype i) const
    {
        static const SourceToken none;
        return i >= 0 && i < m_tokens.size() ? m_tokens.at(i) : none;
    }

    qsizetype nameEnd(qsizetype i) const
    {
        while (at(i + 1).is(u".") && at(i + 2).isName())
            i += 2;
        return i + 1;
    }

    void readRelation(qsizetype i)
    {
        const qsizetype end = nameEnd(i);
        const QString name = at(end - 1).text.toLower();
        const QString full = end - 1 > i ? at(end - 3).text.toLower() + u'.' + name : name;
        const QString alias = readAlias(end);
        const QString called = alias.isEmpty() ? name : alias;
        const bool several = m_shape.relations.value(called, full) != full;
        m_shape.relations.insert(called, several ? QString() : full);
    }

    // The other name that is given there, in lower case.
    QString readAlias(qsizetype i)
    {
        if (at(i).is(u"as"))
            ++i;
        if (!at(i).isName() || isQueryWord(at(i)))
            return {};
        m_shape.aliases.insert(i);
        const QString &name = at(i).text;
        if (!m_shape.spelled.contains(name.toLower()))
            m_shape.spelled.insert(name.toLower(), name);
        return name.toLower();
    }

    // name [(columns)] AS (SELECT …)
    void readCommon()
    {
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            if (!isAny(at(i - 1), {u"with", u"recursive", u","}) || !at(i).isName())
                continue;
            const qsizetype after = at(i + 1).is(u"(") ? at(i + 1).match + 1 : i + 1;
            if (at(after).is(u"as") && at(after + 1).is(u"(") &&
                isAny(at(after + 2), {u"select", u"with"}))
                m_shape.common.insert(at(i).text.toLower());
        }
    }

    const QList<SourceToken> &m_tokens;
    QueryShape m_shape;
    qsizetype m_expected = -1;
};

// Judges one SELECT after the other. Lives on the stack of showsOnlyGroups().
class GroupJudge
{
public:
    explicit GroupJudge(const QList<SourceToken> &tokens)
        : m_tokens(tokens)
    {
    }

    bool run()
    {
        for (qsizetype i = 0; i < m_tokens.size(); ++i)
            if (m_tokens.at(i).is(u"select") && !isFine(i))
                return false;
        return true;
    }

private:
    using Range = std::pair<qsizetype, qsizetype>;

    // The first of these words at the level of `from`; the end of that level when there is none.
    qsizetype find(qsizetype from, qsizetype end, std::initializer_list<QStringView> words) const
    {
        for (qsizetype i = from; i < end; ++i) {
            if (m_tokens.at(i).is(u"("))
                i = m_tokens.at(i).match;
            else if (m_tokens.at(i).is(u")") || isAny(m_tokens.at(i), words))
                return i;
        }
        return end;
    }

    QList<Range> parts(Range range) const
    {
        QList<Range> result;
        for (qsizetype from = range.first; from < range.second;) {
            const qsizetype comma = find(from, range.second, {u","});
            result.append({from, comma});
            from = comma + 1;
        }
        return result;
    }

    // Columns outside of what makes one value of many; sets `many` when there is such a thing.
    QSet<QString> loose(Range range, bool &many) const
    {
        QSet<QString> names;
        for (qsizetype i = range.first; i < range.second; ++i) {
            const SourceToken &token = m_tokens.at(i);
            const bool call = i + 1 < range.second && m_tokens.at(i + 1).is(u"(");
            if (token.is(u"(") && isAny(m_tokens.at(i + 1), {u"select", u"with"})) {
                i = token.match; // a SELECT of its own
                continue;
            }
            const qsizetype close = call ? m_tokens.at(i + 1).match : i;
            const bool window = close + 1 < m_tokens.size() && m_tokens.at(close + 1).is(u"over");
            if (call && token.type == SourceToken::Word && isAggregate(token.text) && !window) {
                many = true;
                i = close;
            } else if (token.is(u"*") && (i == range.first || m_tokens.at(i - 1).is(u"."))) {
                names.insert(u"*"_s);
            } else if (token.isName() && !call && !isQueryWord(token) &&
                       !(i + 1 < range.second && m_tokens.at(i + 1).is(u"."))) {
                names.insert(token.text.toLower());
            }
        }
        return names;
    }

    // The item without the name that it gets, and that name.
    std::pair<Range, QString> item(Range range) const
    {
        const qsizetype as = find(range.first, range.second, {u"as"});
        if (as < range.second && as + 1 < range.second)
            return {{range.first, as}, m_tokens.at(as + 1).text.toLower()};
        const SourceToken &last = m_tokens.at(range.second - 1);
        const bool named = range.second - range.first > 1 && last.isName() && !isQueryWord(last) &&
                           !m_tokens.at(range.second - 2).is(u".");
        return {{range.first, range.second - (named ? 1 : 0)},
                last.isName() ? last.text.toLower() : QString()};
    }

    // What is the same in a whole group.
    struct Groups
    {
        QSet<QString> columns;
        QSet<QString> expressions; // written in one way
    };

    QString written(Range range) const
    {
        QStringList words;
        for (qsizetype i = range.first; i < range.second; ++i)
            words.append(m_tokens.at(i).text.toLower());
        return words.join(u' ');
    }

    void addGroup(Groups &groups, Range range) const
    {
        bool plain = range.first < range.second;
        for (qsizetype i = range.first; i < range.second; ++i)
            plain = plain && (m_tokens.at(i).isName() || m_tokens.at(i).is(u"."));
        if (plain)
            groups.columns.insert(m_tokens.at(range.second - 1).text.toLower());
        else
            groups.expressions.insert(written(range));
    }

    bool isSame(const Groups &groups, Range range) const
    {
        bool many = false;
        return groups.expressions.contains(written(range)) ||
               groups.columns.contains(loose(range, many));
    }

    // The clauses of one SELECT, each from its first word.
    struct Clauses
    {
        qsizetype end = 0;
        qsizetype from = 0;
        qsizetype group = 0;
        qsizetype having = 0;
        qsizetype order = 0;
    };

    Clauses clausesOf(qsizetype select) const
    {
        Clauses found;
        found.end = find(select + 1, m_tokens.size(), {u"union", u"except", u"intersect", u";"});
        found.from = find(select + 1, found.end, {u"from"});
        found.group = find(select + 1, found.end, {u"group"});
        found.having = find(select + 1, found.end, {u"having"});
        found.order = find(select + 1, found.end, {u"order", u"limit"});
        return found;
    }

    bool isFine(qsizetype select) const
    {
        const Clauses at = clausesOf(select);
        QHash<QString, Range> named;
        QList<Range> shown;
        bool many = at.group < at.end || at.having < at.end;
        const bool word = isAny(m_tokens.value(select + 1), {u"distinct", u"all"});
        const qsizetype listEnd = std::min(at.from, std::min(at.group, at.order));
        for (const Range &part : parts({select + (word ? 2 : 1), listEnd})) {
            if (part.first >= part.second)
                continue;
            const auto [range, name] = item(part);
            named.insert(name, range);
            shown.append(range);
            (void)loose(range, many);
        }
        if (!many)
            return true;
        Groups groups;
        const qsizetype groupEnd = std::min(at.having, std::min(at.order, at.end));
        for (const Range &part : parts({at.group + 2, groupEnd})) {
            const SourceToken &first = m_tokens.at(part.first);
            const bool single = part.second - part.first == 1;
            addGroup(groups, part);
            if (single && first.type == SourceToken::Number)
                addGroup(groups, shown.value(first.text.toInt() - 1));
            else if (single && named.contains(first.text.toLower()))
                addGroup(groups, named.value(first.text.toLower()));
        }
        for (const Range &range : std::as_const(shown))
            if (!isSame(groups, range))
                return false;
        if (at.having < at.end && !isSame(groups, {at.having + 1, std::min(at.order, at.end)}))
            return false;
        if (at.order >= at.end || !m_tokens.at(at.order).is(u"order"))
            return true;
        for (const Range &part : parts({at.order + 2, find(at.order + 2, at.end, {u"limit"})})) {
            const SourceToken &first = m_tokens.at(part.first);
            const bool alias = named.contains(first.text.toLower());
            if (!alias && first.type != SourceToken::Number && !isSame(groups, part))
                return false;
        }
        return true;
    }

    const QList<SourceToken> &m_tokens;
};

} // namespace

QueryShape queryShape(const QList<SourceToken> &tokens)
{
    return ShapeReader(tokens).run();
}

bool showsOnlyGroups(const QList<SourceToken> &tokens)
{
    return GroupJudge(tokens).run();
}

} // namespace relvar
