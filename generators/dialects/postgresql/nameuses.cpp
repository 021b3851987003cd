#include "generators/dialects/postgresql/nameuses.h"

#include "generators/dialects/postgresql/namefinder.h"
#include "generators/dialects/postgresql/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar::postgresql {

// What makes a statement of a piece; the piece follows.
static QByteArray frame(SqlPiece piece)
{
    switch (piece) {
    case SqlPiece::Expression:
        return "SELECT ";
    case SqlPiece::Body:
        return "CREATE FUNCTION f() RETURNS int LANGUAGE sql ";
    default:
        return {};
    }
}

static std::optional<Kind> kindOfName(SqlPiece piece)
{
    switch (piece) {
    case SqlPiece::Collation:
        return Kind::Collation;
    case SqlPiece::OperatorClass:
        return Kind::OperatorClass;
    case SqlPiece::AccessMethod:
        return Kind::AccessMethod;
    default:
        return std::nullopt;
    }
}

static QList<NameUse> usesInName(const QByteArray &sql, Kind kind, const NameCatalog &catalog)
{
    const SqlTokens tokens(sql);
    QList<Bytes> places;
    for (Bytes place = tokens.namePart(0, 0); place.isValid();
         place = tokens.namePart(0, int(places.size())))
        places.append(place);
    if (places.isEmpty() || places.size() > 2)
        return {};
    const Name name = writtenName(QString::fromUtf8(sql.left(places.last().to)));
    QList<NameUse> uses;
    if (places.size() == 2)
        uses.append({places[0].from, places[0].to, catalog.schema(name.schema)});
    uses.append({places.last().from, places.last().to, catalog.other(kind, name)});
    uses.removeIf([](const NameUse &use) { return !use.id; });
    return uses;
}

std::optional<QList<NameUse>> nameUses(const QByteArray &sql, SqlPiece piece, Id table,
                                       const NameCatalog &catalog)
{
    if (piece == SqlPiece::Opaque)
        return std::nullopt;
    if (const auto kind = kindOfName(piece))
        return usesInName(sql, *kind, catalog);
    const QByteArray before = frame(piece);
    const QByteArray framed = before + sql;
    ParseError error;
    const auto tree = ParseTree::parse(framed.constData(), error);
    const SqlTokens tokens(framed);
    if (!tree || tokens.isEmpty())
        return std::nullopt;
    NameFinder finder(catalog, tokens);
    for (const PgQuery__RawStmt *statement : tree->statements())
        if (statement->stmt)
            finder.find(statement->stmt->base, table, piece == SqlPiece::Query);
    QList<NameUse> uses = finder.uses();
    for (NameUse &use : uses) {
        use.from -= int(before.size());
        use.to -= int(before.size());
    }
    uses.removeIf([](const NameUse &use) { return use.from < 0 && use.form != NameUse::Implied; });
    std::stable_sort(uses.begin(), uses.end(),
                     [](const NameUse &a, const NameUse &b) { return a.from < b.from; });
    const auto same = [](const NameUse &a, const NameUse &b) {
        return a.from == b.from && a.form != NameUse::Implied && b.form != NameUse::Implied;
    };
    uses.erase(std::unique(uses.begin(), uses.end(), same), uses.end());
    return uses;
}

// 'schema.name' with another name as its last part.
static QByteArray renamedConstant(QByteArrayView constant, const QString &name)
{
    const qsizetype first = constant.indexOf('\'');
    const QString inner =
        QString::fromUtf8(constant.sliced(first + 1, constant.size() - first - 2));
    qsizetype dot = -1;
    bool quoted = false;
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (inner[i] == u'"')
            quoted = !quoted;
        else if (inner[i] == u'.' && !quoted)
            dot = i;
    }
    return constant.first(first).toByteArray() +
           quotedText(inner.left(dot + 1).replace(u"''"_s, u"'"_s) + quotedName(name)).toUtf8();
}

QString withNames(const QString &sql, SqlPiece piece, Id table, const NameCatalog &catalog,
                  const QHash<Id, QString> &names, bool *implied)
{
    const bool mentioned = std::any_of(names.keyBegin(), names.keyEnd(), [&](Id id) {
        return mentions(sql, catalog.nameOf(id)) || (implied && sql.contains(u'*'));
    });
    if (!mentioned)
        return sql;
    const QByteArray text = sql.toUtf8();
    const auto uses = nameUses(text, piece, table, catalog);
    if (!uses)
        return sql;
    QByteArray result;
    qsizetype done = 0;
    for (const NameUse &use : *uses) {
        const auto name = names.constFind(use.id);
        if (name == names.constEnd())
            continue;
        if (use.form == NameUse::Implied) {
            if (implied)
                *implied = true;
            continue;
        }
        result += text.sliced(done, use.from - done);
        if (use.form == NameUse::Constant)
            result +=
                renamedConstant(QByteArrayView(text).sliced(use.from, use.to - use.from), *name);
        else
            result += use.form == NameUse::Symbol ? name->toUtf8() : quotedName(*name).toUtf8();
        if (use.form == NameUse::Output)
            result += " AS " + quotedName(catalog.nameOf(use.id)).toUtf8();
        done = use.to;
    }
    return done == 0 ? sql : QString::fromUtf8(result + text.sliced(done));
}

bool mentions(const QString &sql, const QString &name)
{
    const auto isPart = [&](qsizetype at) {
        return at >= 0 && at < sql.size() && (sql[at].isLetterOrNumber() || sql[at] == u'_');
    };
    const QString escaped = QString(name).replace(u'"', u"\"\""_s);
    for (qsizetype at = sql.indexOf(escaped, 0, Qt::CaseInsensitive); at >= 0;
         at = sql.indexOf(escaped, at + 1, Qt::CaseInsensitive))
        if (!isPart(at - 1) && !isPart(at + escaped.size()))
            return true;
    return false;
}

} // namespace relvar::postgresql
