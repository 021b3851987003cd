#include "generators/sketch/merge.h"

#include "generators/sketch/scope.h"

using namespace Qt::StringLiterals;

namespace relvar::sketch {

Written written(const Model &model, const SketchScope &scope)
{
    Design design = describe(model);
    keepScope(design, model, scope);
    Written result;
    result.text = write(design, true, &result.pieces);
    return result;
}

namespace {

// What tells the pieces of a text apart: the object, or the name of a group; the project has none.
struct Key
{
    Id id;
    QString name;

    friend bool operator==(const Key &, const Key &) = default;
    friend size_t qHash(const Key &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.id, key.name);
    }
};

struct Item
{
    Key key;
    QString text; // without the end of its last line
};

QList<Item> itemsOf(const Written &design)
{
    QList<Item> items;
    for (const WrittenPiece &piece : design.pieces)
        if (!piece.inner) {
            QString text = design.text.mid(piece.range.from, piece.range.length);
            while (text.endsWith(u'\n'))
                text.chop(1);
            items.append({{piece.id, piece.name}, text});
        }
    return items;
}

// Finds what has to be replaced in one text. Lives on the stack of merged().
class Merger
{
public:
    explicit Merger(const MergeRequest &request)
        : m_request(request)
        , m_text(request.text)
        , m_after(itemsOf(request.after))
    {
        const QList<Item> before = itemsOf(request.before);
        for (const Item &item : before)
            m_before.insert(item.key, item.text);
        for (const Item &item : std::as_const(m_after))
            m_wanted.insert(item.key);
        findPlaces();
    }

    QString run()
    {
        removeGone();
        qsizetype anchor = -1;
        for (const Item &item : std::as_const(m_after)) {
            const QList<Range> places = m_places.value(item.key);
            if (isTouched(item))
                change(item, places, anchor);
            if (!places.isEmpty())
                anchor = places.last().end();
        }
        return replaced();
    }

private:
    void findPlaces()
    {
        QList<Span> spans = m_request.places;
        std::stable_sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) {
            return a.from != b.from ? a.from < b.from : a.length > b.length;
        });
        qsizetype end = 0;
        for (const Span &span : std::as_const(spans))
            if (span.from >= end) {
                m_places[{span.id, {}}].append({int(span.from), int(span.length)});
                end = span.from + span.length;
            }
        const Syntax syntax = parse(m_text);
        for (const Statement &statement : syntax.statements)
            if (const auto *group = std::get_if<GroupSyntax>(&statement))
                m_places[{{}, group->name.text}].append(group->range);
            else if (const auto *project = std::get_if<ProjectSyntax>(&statement))
                m_places[{{}, {}}].append(project->range);
    }

    bool isTouched(const Item &item) const
    {
        if (m_request.forced.contains(item.key.id) && item.key.id)
            return true;
        if (m_request.onlyForced && !m_request.touched.contains(item.key.id) &&
            (item.key.id || !m_request.touchedGroups.contains(item.key.name)))
            return false;
        const auto known = m_before.constFind(item.key);
        return known == m_before.cend() || *known != item.text;
    }

    bool isKept(const Range &range) const
    {
        if (m_request.keptLine < 0)
            return false;
        const int first = int(QStringView(m_text).left(range.from).count(u'\n'));
        const int last =
            first + int(QStringView(m_text).mid(range.from, range.length).count(u'\n'));
        return m_request.keptLine >= first && m_request.keptLine <= last;
    }

    void removeGone()
    {
        for (auto it = m_places.cbegin(); it != m_places.cend(); ++it) {
            const Key &key = it.key();
            const bool said = m_before.contains(key) && !m_wanted.contains(key);
            const bool asked =
                key.id && m_request.forced.contains(key.id) && !m_wanted.contains(key);
            if (m_request.onlyForced ? asked : said || asked)
                for (const Range &range : *it)
                    remove(range);
        }
    }

    // A statement with its lines, and the empty line behind it.
    void remove(const Range &range)
    {
        if (isKept(range))
            return;
        int from = range.from;
        int end = range.end();
        while (from > 0 && m_text[from - 1] != u'\n' && m_text[from - 1].isSpace())
            --from;
        while (end < m_text.size() && m_text[end] != u'\n' && m_text[end].isSpace())
            ++end;
        if (m_text.mid(end, 2) == u"//"_s) {
            const int line = int(m_text.indexOf(u'\n', end));
            end = line < 0 ? int(m_text.size()) : line;
        }
        if (end < m_text.size() && m_text[end] == u'\n')
            ++end;
        const bool alone =
            from == 0 || (from > 1 && m_text[from - 1] == u'\n' && m_text[from - 2] == u'\n');
        if (alone && end < m_text.size() && m_text[end] == u'\n')
            ++end;
        m_out.append(Replacement{{from, end - from}, {}});
    }

    void change(const Item &item, const QList<Range> &places, qsizetype anchor)
    {
        if (std::any_of(places.cbegin(), places.cend(),
                        [&](const Range &range) { return isKept(range); }))
            return;
        if (places.isEmpty())
            return insert(item, anchor);
        const Range &first = places.first();
        const QString own = m_text.mid(first.from, first.length);
        const bool whole = places.size() > 1 || m_request.forced.contains(item.key.id);
        const auto before = m_before.constFind(item.key);
        const QString text =
            whole || before == m_before.cend() ? item.text : mergedBlock(own, *before, item.text);
        if (text != own)
            m_out.append({first, text});
        for (qsizetype i = 1; i < places.size(); ++i)
            remove(places[i]);
    }

    void insert(const Item &item, qsizetype anchor)
    {
        const bool block = item.text.contains(u'\n');
        if (anchor < 0) {
            const bool empty = m_text.trimmed().isEmpty();
            m_out.append({{0, 0}, item.text + (empty ? u"\n"_s : block ? u"\n\n"_s : u"\n"_s)});
            return;
        }
        qsizetype at = m_text.indexOf(u'\n', anchor);
        at = at < 0 ? m_text.size() : at;
        const bool afterBlock = m_text.mid(m_text.lastIndexOf(u'\n', anchor - 1) + 1, 1) == u"}"_s;
        m_out.append({{int(at), 0}, (block || afterBlock ? u"\n\n"_s : u"\n"_s) + item.text});
    }

    QString replaced()
    {
        std::stable_sort(
            m_out.begin(), m_out.end(),
            [](const Replacement &a, const Replacement &b) { return a.range.from < b.range.from; });
        QString text;
        int at = 0;
        for (const Replacement &one : std::as_const(m_out)) {
            if (one.range.from < at)
                continue; // lies within what was replaced already
            text += QStringView(m_text).mid(at, one.range.from - at);
            text += one.text;
            at = one.range.end();
        }
        text += QStringView(m_text).mid(at);
        return text;
    }

    const MergeRequest &m_request;
    const QString &m_text;
    const QList<Item> m_after;
    QHash<Key, QString> m_before;
    QSet<Key> m_wanted;
    QHash<Key, QList<Range>> m_places;
    QList<Replacement> m_out;
};

} // namespace

QString merged(const MergeRequest &request)
{
    return Merger(request).run();
}

} // namespace relvar::sketch
