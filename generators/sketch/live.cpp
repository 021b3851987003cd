#include "generators/sketch/live.h"

#include "generators/sketch/takeover.h"

using namespace Qt::StringLiterals;

namespace relvar::sketch {
namespace {

constexpr int TextPasses = 3;   // in which a text follows one version of a design
constexpr int DesignRounds = 3; // in which a design and its text come to rest

SketchScope scopeAfter(const LiveInput &input, const Model &model, const QList<Id> &created)
{
    if (input.scope.all)
        return input.scope;
    if (input.followsDiagram)
        return scopeOfDiagram(model, input.target.diagram);
    SketchScope scope = input.scope;
    for (const Id table : created)
        scope.tables.insert(table);
    return scope;
}

// The piece of a text that an object belongs to: its table, or itself.
void addPieces(QSet<Id> &pieces, const Model &model, const Object &object)
{
    pieces.insert(object.id);
    for (const Object *one = &object; one; one = model.find(one->parent))
        if (one->kind == Kind::Table)
            pieces.insert(one->id);
    if (const auto *line = object.kind == Kind::Relationship
                               ? static_cast<const Relationship *>(&object)
                               : nullptr)
        pieces.insert(line->target);
}

// Groups whose members are other ones; the text has them under their names.
QSet<QString> groupsOf(const ChangeSet &changes)
{
    QSet<QString> groups;
    for (const Change &change : changes) {
        const QString before =
            change.before ? change.before->options.value(u"dbml.group"_s) : u""_s;
        const QString after = change.after ? change.after->options.value(u"dbml.group"_s) : u""_s;
        if (before != after)
            groups += {before, after};
    }
    groups.remove({});
    return groups;
}

QList<Problem> freshProblems(const QList<Problem> &known, const QList<Problem> &now)
{
    QSet<std::pair<int, QString>> seen;
    for (const Problem &one : known)
        seen.insert({one.range.from, one.text});
    QList<Problem> fresh;
    for (const Problem &one : now)
        if (!seen.contains({one.range.from, one.text}))
            fresh.append(one);
    return fresh;
}

// Problems at the places that they have once pieces of their text were replaced.
QList<Problem> moved(QList<Problem> problems, const QList<Replacement> &replacements)
{
    for (Problem &problem : problems) {
        int by = 0;
        for (const Replacement &one : replacements)
            if (one.range.end() <= problem.range.from)
                by += int(one.text.size()) - one.range.length;
        problem.range.from += by;
    }
    return problems;
}

// One round. Lives on the stack of keepInStep().
class Round
{
public:
    Round(const LiveInput &input, const relvar::Token &token)
        : m_in(input)
        , m_token(token)
    {
        m_out.text = input.text;
    }

    LiveOutcome run()
    {
        if (m_in.restored || m_in.before.revision() != m_in.now.revision() ||
            m_in.scopeBefore != m_in.scope)
            follow();
        if (m_token.cancelled())
            return m_out;
        if (m_in.typed)
            lead();
        m_out.replacements = changesOfText();
        return std::move(m_out);
    }

private:
    QList<Replacement> changesOfText() const
    {
        return m_out.text == m_in.text ? QList<Replacement>() : differences(m_in.text, m_out.text);
    }

    // The places of the text in one version of the design; what it would change there comes out as
    // changes.
    SketchResult probe(const Model &model, const SketchScope &scope, ChangeSet *changes = nullptr)
    {
        Edit edit(model);
        SketchResult result = applySketchText(edit, m_out.text, {{}, {}, {}}, scope);
        if (changes)
            *changes = edit.changes();
        return result;
    }

    void take(const SketchResult &result)
    {
        m_out.places = result.places;
        m_out.problems = result.problems;
    }

    MergeRequest request(const Model &before, const SketchScope &scopeBefore, const Model &after,
                         const SketchScope &scope, const QList<Span> &places)
    {
        MergeRequest request;
        request.text = m_out.text;
        request.places = places;
        request.before = written(before, scopeBefore);
        request.after = written(after, scope);
        request.keptLine = m_in.keptLine;
        return request;
    }

    QSet<Id> piecesOf(const ChangeSet &changes, const Model &model) const
    {
        QSet<Id> pieces;
        for (const Change &change : changes)
            addPieces(pieces, model, change.any());
        return pieces;
    }

    // The text takes over what is different in the design.
    void follow()
    {
        MergeRequest first = request(m_in.before, m_in.scopeBefore, m_in.now, m_in.scope,
                                     probe(m_in.before, m_in.scopeBefore).places);
        if (!m_in.restored && first.before.text != first.after.text)
            m_out.text = merged(first);
        if (m_in.typed || m_token.cancelled())
            return;
        // It has to say the same now. What does not is written anew, in the end all of it.
        ChangeSet left;
        SketchResult result = probe(m_in.now, m_in.scope, &left);
        if (!left.isEmpty()) {
            MergeRequest again = request(m_in.now, m_in.scope, m_in.now, m_in.scope, result.places);
            again.forced = piecesOf(left, m_in.now);
            m_out.text = merged(again);
            result = probe(m_in.now, m_in.scope, &left);
        }
        if (!left.isEmpty()) {
            m_out.text = first.after.text;
            result = probe(m_in.now, m_in.scope);
        }
        take(result);
    }

    // The design becomes what the text says.
    void lead()
    {
        Edit edit(m_in.now);
        const SketchResult result = applySketchText(edit, m_out.text, m_in.target, m_in.scope);
        if (m_in.followsDiagram)
            showNamed(edit, result);
        take(result);
        m_out.created = result.created;
        m_out.changes = edit.changes();
        if (m_out.changes.isEmpty() || m_token.cancelled())
            return;
        m_out.held = {m_out.text, changesOfText(), result.places, result.problems};
        weigh(result);
        settle(m_in.now, m_in.scope, edit.model(), result);
        for (int round = 1; round < DesignRounds && isDue(); ++round)
            goOn(edit);
    }

    bool isDue() const { return m_out.unsettled && m_in.keptLine < 0 && !m_token.cancelled(); }

    // What the text could not follow, the design does, within the same changes.
    void goOn(Edit &edit)
    {
        const Model before = edit.model();
        const SketchScope scope = scopeAfter(m_in, before, m_out.created);
        const SketchResult result = applySketchText(edit, m_out.text, m_in.target, scope);
        if (m_in.followsDiagram)
            showNamed(edit, result);
        m_out.created += result.created;
        m_out.created.removeIf([&](Id table) { return !edit.model().contains(table); });
        m_out.changes = edit.changes();
        weigh(result);
        settle(before, scope, edit.model(), result);
    }

    // Tables from elsewhere that the text defines come onto the diagram.
    void showNamed(Edit &edit, const SketchResult &result)
    {
        QList<Id> named;
        for (const Id table : result.touched)
            if (!m_in.scope.has(table) && !result.created.contains(table) &&
                isDefined(table, result))
                named.append(table);
        placeNewTables(edit, named, m_in.target);
    }

    static bool isDefined(Id table, const SketchResult &result)
    {
        return std::any_of(result.places.cbegin(), result.places.cend(),
                           [&](const Span &span) { return span.id == table; });
    }

    void weigh(const SketchResult &result)
    {
        m_out.loss = {};
        m_out.unfinished = false;
        QSet<Id> columned;
        for (const Change &change : m_out.changes) {
            if (change.after) {
                if (!change.before && change.kind() == Kind::Column)
                    columned.insert(change.after->parent);
                continue;
            }
            if (change.kind() == Kind::Table)
                ++m_out.loss.tables;
            else if (change.kind() == Kind::Relationship)
                ++m_out.loss.relationships;
            else if (info(change.kind()).facet == Facet::Schema && !isGone(change.before->parent))
                ++m_out.loss.others;
        }
        for (const Id table : std::as_const(m_out.created))
            if (!columned.contains(table) || !isDefined(table, result))
                m_out.unfinished = true;
    }

    bool isGone(Id id) const
    {
        const Change *change = m_out.changes.find(id);
        return change && !change->after;
    }

    // A change in one place can make another one untrue: a reference names a table as it was called
    // before. Such places follow.
    void settle(const Model &before, const SketchScope &scopeBefore, const Model &after,
                const SketchResult &result)
    {
        const SketchScope scope = scopeAfter(m_in, after, m_out.created);
        ChangeSet left;
        SketchResult second = probe(after, scope, &left);
        QList<Problem> known = result.problems;
        QList<Problem> fresh = freshProblems(known, second.problems);
        QList<Span> places = result.places;
        for (int pass = 0; pass < TextPasses && !(left.isEmpty() && fresh.isEmpty()); ++pass) {
            MergeRequest request = this->request(before, scopeBefore, after, scope, places);
            request.onlyForced = true;
            request.touched = piecesOf(left, after);
            request.touchedGroups = groupsOf(left);
            // What still says something else is written anew.
            if (pass > 0)
                request.forced = request.touched;
            for (const Span &span : std::as_const(places))
                for (const Problem &problem : std::as_const(fresh))
                    if (Range{int(span.from), int(span.length)}.contains(problem.range.from))
                        request.touched.insert(span.id);
            const QString text = merged(request);
            if (text == m_out.text)
                break;
            known = moved(known, differences(m_out.text, text));
            m_out.text = text;
            second = probe(after, scope, &left);
            fresh = freshProblems(known, second.problems);
            places = second.places;
        }
        m_out.unsettled = !left.isEmpty() || !fresh.isEmpty();
        take(second);
    }

    const LiveInput &m_in;
    const relvar::Token &m_token;
    LiveOutcome m_out;
};

} // namespace

void LiveOutcome::hold()
{
    text = held.text;
    replacements = held.replacements;
    places = held.places;
    problems = held.problems;
}

LiveOutcome keepInStep(const LiveInput &input, const relvar::Token &token)
{
    return Round(input, token).run();
}

LiveOutcome writtenAnew(const Model &model, const SketchScope &scope)
{
    LiveOutcome out;
    out.text = written(model, scope).text;
    Edit edit(model);
    const SketchResult result = applySketchText(edit, out.text, {}, scope);
    out.places = result.places;
    out.problems = result.problems;
    return out;
}

} // namespace relvar::sketch
