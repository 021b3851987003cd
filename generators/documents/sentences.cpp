#include "generators/documents/sentences.h"

#include "generators/documents/sentencewords.h"
#include "model/names.h"
#include "model/operations/diagrams.h"
#include "model/operations/naming.h"

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

// Puts a translated sentence together: %1, %2 … stand for these pieces, in whatever order the
// language has them.
QList<Sentence::Piece> filled(const QString &pattern, const QList<Sentence::Piece> &values)
{
    QList<Sentence::Piece> pieces;
    QString text;
    const auto flush = [&] {
        if (!text.isEmpty())
            pieces.append({SentencePart::Text, std::exchange(text, {})});
    };
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place =
            pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (place < 1 || place > values.size()) {
            text += pattern[i];
            continue;
        }
        flush();
        if (!values[place - 1].text.isEmpty())
            pieces.append(values[place - 1]);
        ++i;
    }
    flush();
    return pieces;
}

// Whether another relationship joins the same two tables without words that tell them apart.
bool needsColumns(const Model &model, const Relationship &line)
{
    if (!line.isPhysical())
        return false;
    if (line.parent == line.target)
        return true;
    const auto joinsSame = [&](const Relationship *other) {
        return other && other->id != line.id &&
               ((other->parent == line.parent && other->target == line.target) ||
                (other->parent == line.target && other->target == line.parent));
    };
    for (const Id table : {line.parent, Id(line.target)}) {
        const QList<Id> children = model.children(table);
        for (const Id id : children)
            if (joinsSame(model.get<Relationship>(id)))
                return true;
    }
    return false;
}

QString columnNames(const Model &model, const Relationship &line)
{
    QStringList names;
    for (const ColumnPair &pair : line.pairs)
        if (const Column *column = model.get<Column>(pair.column))
            names.append(column->name);
    return names.join(u", "_s);
}

Sentence begun(const Relationship &line, bool fromTarget)
{
    Sentence sentence;
    sentence.relationship = line.id;
    sentence.fromTarget = fromTarget;
    sentence.from = fromTarget ? Id(line.target) : line.parent;
    return sentence;
}

QList<Sentence> subtypeSentences(const Relationship &line, const QString &supertype,
                                 const QString &subtype)
{
    Sentence down = begun(line, true);
    down.pieces =
        filled(Sentences::tr("Each %1 may be %2."),
               {{SentencePart::From, supertype}, {SentencePart::To, withArticle(subtype)}});
    Sentence up = begun(line, false);
    up.pieces = filled(Sentences::tr("Each %1 is %2."),
                       {{SentencePart::From, subtype}, {SentencePart::To, withArticle(supertype)}});
    return {down, up};
}

Sentence plainSentence(const Model &model, const Relationship &line, bool fromTarget)
{
    // An end tells how the relationship reads from it; how many there are is told by the other one.
    const RelationshipEnd &here = fromTarget ? line.other : line.own;
    const RelationshipEnd &there = fromTarget ? line.own : line.other;
    const auto nameOf = [&](Id id) { return model.find(id)->name; };
    const QString from = nameOf(fromTarget ? Id(line.target) : line.parent);
    const QString to = nameOf(fromTarget ? line.parent : Id(line.target));
    Sentence sentence = begun(line, fromTarget);
    const QList<Sentence::Piece> values{
        {SentencePart::From, singular(from)},
        {SentencePart::Modality, modality(there)},
        {SentencePart::Phrase, verbPhrase(here.phrase)},
        {SentencePart::Number, numberWords(there)},
        {SentencePart::To, there.isMany() ? plural(to) : singular(to)},
        {SentencePart::Text, columnNames(model, line)}};
    const bool named = here.phrase.trimmed().isEmpty() && needsColumns(model, line);
    const bool identified = !fromTarget && line.identifying;
    const QString pattern =
        named && identified
            ? Sentences::tr("Each %1 %2 %3 %4 %5 (by %6), which is part of its identity.")
        : named      ? Sentences::tr("Each %1 %2 %3 %4 %5 (by %6).")
        : identified ? Sentences::tr("Each %1 %2 %3 %4 %5, which is part of its identity.")
                     : Sentences::tr("Each %1 %2 %3 %4 %5.");
    sentence.pieces = filled(pattern, values);
    return sentence;
}

} // namespace

QString Sentence::text() const
{
    QString text;
    for (const Piece &piece : pieces)
        text += piece.text;
    return text;
}

QList<Sentence> sentencesOf(const Model &model, Id relationship)
{
    const auto *line = model.get<Relationship>(relationship);
    if (!line || !model.find(line->parent) || !model.find(line->target))
        return {};
    if (line->subtype != SubtypeStrategy::None)
        return subtypeSentences(*line, singular(model.find(line->target)->name),
                                singular(model.find(line->parent)->name));
    return {plainSentence(model, *line, true), plainSentence(model, *line, false)};
}

QStringList sentenceTexts(const Model &model, Id relationship)
{
    QStringList texts;
    for (const Sentence &sentence : sentencesOf(model, relationship))
        texts.append(sentence.text());
    return texts;
}

QList<Sentence> sentencesFrom(const Model &model, Id table)
{
    QList<Sentence> sentences;
    for (const Relationship *line : model.childrenOf<Relationship>(table))
        for (const Sentence &sentence : sentencesOf(model, line->id))
            if (!sentence.fromTarget)
                sentences.append(sentence);
    QList<const Relationship *> incoming;
    const QList<Id> referrers = model.referrers(table);
    for (const Id id : referrers)
        if (const auto *line = model.get<Relationship>(id);
            line && line->target == table && !isPartition(model, line->parent))
            incoming.append(line);
    const auto place = [&](const Relationship *line) {
        return std::tuple(displayName(model, line->parent), line->rank, line->name, line->id);
    };
    std::sort(incoming.begin(), incoming.end(),
              [&](const auto *a, const auto *b) { return place(a) < place(b); });
    for (const Relationship *line : incoming)
        sentences += sentencesOf(model, line->id).mid(0, 1);
    return sentences;
}

QString sentencesMarkdown(const Model &model)
{
    QList<const Table *> tables = model.all<Table>();
    tables.removeIf([&](const Table *table) { return isPartition(model, table->id); });
    QHash<QString, int> uses;
    for (const Table *table : tables)
        ++uses[table->name];
    const auto heading = [&](const Table *table) {
        return uses.value(table->name) > 1 ? displayName(model, table->id) : table->name;
    };
    std::sort(tables.begin(), tables.end(), [&](const Table *a, const Table *b) {
        const int order = heading(a).localeAwareCompare(heading(b));
        return order != 0 ? order < 0 : a->id < b->id;
    });
    const Project project = projectOf(model);
    QString text = u"# "_s +
                   (project.name.isEmpty() ? Sentences::tr("The design in sentences")
                                           : markdownText(project.name)) +
                   u'\n';
    QStringList alone;
    for (const Table *table : tables) {
        const QList<Sentence> sentences = sentencesFrom(model, table->id);
        if (sentences.isEmpty()) {
            alone.append(markdownText(heading(table)));
            continue;
        }
        text += u"\n## "_s + markdownText(heading(table)) + u"\n\n"_s;
        for (const Sentence &sentence : sentences)
            text += u"- "_s + markdownText(sentence.text()) + u'\n';
    }
    if (!alone.isEmpty())
        text += u"\n## "_s + Sentences::tr("Without relationships") + u"\n\n"_s + u"- "_s +
                alone.join(u"\n- "_s) + u'\n';
    return text;
}

} // namespace relvar
