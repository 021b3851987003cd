#include "views/itemmodels/paletteindex.h"

#include "model/names.h"
#include "views/itemmodels/fuzzymatch.h"
#include "views/itemmodels/objecttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

constexpr int CommandWeight = 60;
constexpr int UnavailableLoss = 300;
constexpr int ByOwnerLoss = 150; // answers only together with what it belongs to

bool searched(Kind kind)
{
    switch (kind) {
    case Kind::Project:
    case Kind::DiagramNode:
    case Kind::DiagramEdge:
    case Kind::Note:
    case Kind::Remark:
    case Kind::Grant:
    case Kind::SecurityLabel:
        return false;
    default:
        return true;
    }
}

// What is looked for more often stands higher among equals.
int weight(Kind kind)
{
    switch (kind) {
    case Kind::Table:
    case Kind::Diagram:
    case Kind::SavedView:
        return 50;
    case Kind::View:
    case Kind::Schema:
        return 40;
    case Kind::Column:
        return 20;
    default:
        return 0;
    }
}

bool inScope(Kind kind, PaletteScope scope)
{
    switch (scope) {
    case PaletteScope::All:
        return true;
    case PaletteScope::Tables:
        return kind == Kind::Table || kind == Kind::View;
    case PaletteScope::Columns:
        return kind == Kind::Column;
    default:
        return false;
    }
}

// A bit for each character that occurs: what lacks one of the wanted ones is passed over at once.
quint64 lettersOf(QStringView text)
{
    quint64 bits = 0;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code >= u'a' && code <= u'z')
            bits |= 1ull << (code - u'a');
        else if (code >= u'0' && code <= u'9')
            bits |= 1ull << (26 + code - u'0');
        else if (!c.isSpace())
            bits |= 1ull << (36 + code % 28);
    }
    return bits;
}

bool isLower(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() < 128 && !(c >= u'A' && c <= u'Z'); });
}

QString foldedText(const QString &text)
{
    return isLower(text) ? text : text.toCaseFolded();
}

} // namespace

PaletteQuery paletteQuery(const QString &typed)
{
    const QString text = typed.trimmed();
    const std::pair<QStringView, PaletteScope> prefixes[] = {
        {u"#", PaletteScope::Tables},   {u"t:", PaletteScope::Tables},
        {u".", PaletteScope::Columns},  {u"c:", PaletteScope::Columns},
        {u">", PaletteScope::Commands}, {u"!", PaletteScope::Problems}};
    for (const auto &[prefix, scope] : prefixes)
        if (text.startsWith(prefix))
            return {scope, text.mid(prefix.size()).trimmed()};
    return {PaletteScope::All, text};
}

QString palettePrefix(PaletteScope scope)
{
    const char16_t *const prefixes[] = {u"", u"#", u".", u">", u"!"};
    return QString::fromUtf16(prefixes[size_t(scope)]);
}

// A query in the forms that are compared.
struct PaletteIndex::Words
{
    explicit Words(const QString &text)
        : whole(text.toCaseFolded())
        , letters(lettersOf(whole))
    {
        const qsizetype dot = whole.lastIndexOf(u'.');
        if (dot > 0) {
            own = whole.mid(dot + 1).trimmed();
            const QString before = whole.left(dot);
            owner = before.mid(before.lastIndexOf(u'.') + 1).trimmed();
        }
        parts = whole.split(u' ', Qt::SkipEmptyParts);
    }

    QString whole;
    quint64 letters;
    QString owner; // "orders.total": "orders"
    QString own;   // and "total"
    QStringList parts;
};

void PaletteIndex::setCommands(const QList<PaletteCommand> &commands)
{
    m_commands = commands;
    m_commandNames.clear();
    for (const PaletteCommand &command : commands)
        m_commandNames.append(command.text.toCaseFolded());
}

PaletteProblems PaletteProblems::of(const Model &model, const QList<Issue> &issues)
{
    PaletteProblems problems;
    problems.objects.reserve(issues.size());
    problems.texts.reserve(issues.size());
    for (const Issue &issue : issues) {
        problems.objects.append(issue.id);
        problems.texts.append(
            QString(issue.text + u' ' + displayName(model, issue.id)).toCaseFolded());
    }
    return problems;
}

void PaletteIndex::note(const Model &model, const ChangeSet &changes)
{
    for (const Change &change : changes) {
        if (!searched(change.kind()))
            continue;
        m_stale.insert(change.id);
        // Nameless keys and relationships are called after what they refer to.
        if (change.before && change.after && change.before->name != change.after->name)
            for (const Id referrer : model.referrers(change.id))
                m_stale.insert(referrer);
    }
}

void PaletteIndex::update(const Model &model)
{
    if (!m_stale.isEmpty())
        m_objects.update(model, std::exchange(m_stale, {}));
}

PaletteObjects PaletteObjects::of(const Model &model, const Token &token)
{
    PaletteObjects objects;
    objects.m_entries.reserve(model.size());
    objects.m_at.reserve(model.size());
    model.forEach([&](const Object &object) {
        if (!token.cancelled())
            objects.read(model, object.id);
    });
    if (token.cancelled())
        return {};
    for (const Entry &entry : std::as_const(objects.m_entries))
        objects.findAbove(model, entry.id);
    return objects;
}

void PaletteObjects::update(const Model &model, const QSet<Id> &stale)
{
    for (const Id id : stale)
        read(model, id);
    for (const Id id : stale)
        findAbove(model, id);
}

void PaletteObjects::read(const Model &model, Id id)
{
    const auto known = m_at.constFind(id);
    const Object *object = model.find(id);
    if (!object || !searched(object->kind)) {
        if (known != m_at.cend()) {
            m_entries[*known] = {};
            m_at.erase(known);
        }
        return;
    }
    const QString folded = foldedText(listText(model, *object));
    Entry entry{id, object->kind, -1, folded, lettersOf(folded)};
    if (known != m_at.cend()) {
        m_entries[*known] = std::move(entry);
    } else {
        m_at.insert(id, int(m_entries.size()));
        m_entries.append(std::move(entry));
    }
}

void PaletteObjects::findAbove(const Model &model, Id id)
{
    const auto at = m_at.constFind(id);
    const Object *object = model.find(id);
    if (at != m_at.cend() && object)
        m_entries[*at].above = m_at.value(object->parent, -1);
}

// Below 0 when it does not answer.
int PaletteIndex::score(const Entry &entry, const Words &words, QString &buffer) const
{
    if ((words.letters & ~entry.letters) == 0)
        if (const int score = fuzzyScore(words.whole, entry.folded); score >= 0)
            return score;
    if (entry.above < 0)
        return -1;
    const Entry &above = m_objects.entries()[entry.above];
    if (!words.owner.isEmpty()) {
        const int own = fuzzyScore(words.own, entry.folded);
        const int owner = own < 0 ? -1 : fuzzyScore(words.owner, above.folded);
        return owner < 0 ? -1 : (own + owner) / 2;
    }
    if (words.whole.size() < 2 || (words.letters & ~(entry.letters | above.letters)) != 0)
        return -1;
    if (words.parts.size() > 1) {
        int sum = 0;
        for (const QString &part : words.parts) {
            const int best =
                std::max(fuzzyScore(part, entry.folded), fuzzyScore(part, above.folded) - 1);
            if (best < 0)
                return -1;
            sum += best;
        }
        return std::max<int>(0, sum / int(words.parts.size()) - ByOwnerLoss);
    }
    buffer.resize(0);
    buffer.append(above.folded).append(u'.').append(entry.folded);
    const int both = fuzzyScore(words.whole, buffer);
    return both < 0 ? -1 : std::max(0, both - ByOwnerLoss);
}

void PaletteIndex::searchObjects(const PaletteQuery &query, const Words &words,
                                 QList<PaletteHit> &hits) const
{
    QString buffer;
    const QList<Entry> &entries = m_objects.entries();
    for (int i = 0; i < int(entries.size()); ++i) {
        const Entry &entry = entries[i];
        if (!entry.id || !inScope(entry.kind, query.scope))
            continue;
        const int found = words.whole.isEmpty() ? 0 : score(entry, words, buffer);
        if (found >= 0)
            hits.append({PaletteHit::Object, i, entry.id, found + weight(entry.kind)});
    }
}

void PaletteIndex::searchRest(const PaletteQuery &query, const Words &words,
                              QList<PaletteHit> &hits) const
{
    if (query.scope == PaletteScope::All || query.scope == PaletteScope::Commands)
        for (int i = 0; i < int(m_commands.size()); ++i)
            if (const int found = fuzzyScore(words.whole, m_commandNames[i]); found >= 0)
                hits.append(
                    {PaletteHit::Command,
                     i,
                     {},
                     found + CommandWeight - (m_commands[i].enabled ? 0 : UnavailableLoss)});
    if (query.scope != PaletteScope::All && query.scope != PaletteScope::Problems)
        return;
    // Sentences are searched by whole words alone: their letters answer to anything.
    if (query.scope == PaletteScope::All && words.whole.size() < 2)
        return;
    for (int i = 0; i < int(m_problems.texts.size()); ++i)
        if (std::all_of(words.parts.begin(), words.parts.end(),
                        [&](const QString &part) { return m_problems.texts[i].contains(part); }))
            // They come in the order of the list.
            hits.append({PaletteHit::Problem, i, m_problems.objects[i], 0});
}

const QString &PaletteIndex::nameOf(const PaletteHit &hit) const
{
    static const QString none;
    return hit.type == PaletteHit::Command  ? m_commandNames[hit.at]
           : hit.type == PaletteHit::Object ? m_objects.entries()[hit.at].folded
                                            : none;
}

QList<PaletteHit> PaletteIndex::search(const PaletteQuery &query, int most) const
{
    const Words words(query.text);
    QList<PaletteHit> hits;
    searchRest(query, words, hits);
    searchObjects(query, words, hits);
    const auto better = [this](const PaletteHit &a, const PaletteHit &b) {
        if (a.score != b.score)
            return a.score > b.score;
        if (a.type != b.type)
            return a.type < b.type;
        if (const int order = nameOf(a).compare(nameOf(b)))
            return order < 0;
        return a.type == PaletteHit::Object ? a.object < b.object : a.at < b.at;
    };
    const qsizetype shown = std::min<qsizetype>(most, hits.size());
    std::partial_sort(hits.begin(), hits.begin() + shown, hits.end(), better);
    hits.resize(shown);
    return hits;
}

} // namespace relvar
