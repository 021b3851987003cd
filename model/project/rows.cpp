#include "model/project/rows.h"

namespace relvar {

// More objects than any design has, and few enough for the memory of any machine.
constexpr qsizetype MostObjects = 4'000'000;

Rows::Rows(Database &database)
    : m_database(database)
{
    for (const KindInfo &kind : kinds()) {
        KindRows &rows = m_kinds[size_t(kind.kind)];
        rows.kind = &kind;
        rows.fields = storedFields(database, kind);
        rows.fresh = kind.create();
        rows.caches.resize(rows.fields.size());
        QByteArray columns = "\"id\"", assignments;
        for (const FieldInfo *field : std::as_const(rows.fields)) {
            rows.standard.append(field->toSql(*rows.fresh));
            const auto *text = std::get_if<QString>(&rows.standard.last());
            rows.standardText.append(text ? text->toUtf8() : QByteArray());
            const QByteArray name = quotedName(field->key);
            columns += ", " + name;
            assignments += (assignments.isEmpty() ? "" : ", ") + name + " = excluded." + name;
        }
        const QByteArray marks = "?" + QByteArray(", ?").repeated(rows.fields.size());
        rows.insert =
            database.prepare("INSERT INTO " + quotedName(kind.key) + " (" + columns + ") VALUES (" +
                             marks + ") ON CONFLICT (\"id\") DO UPDATE SET " + assignments);
    }
    m_insertId =
        database.prepare("INSERT INTO \"object\" (\"id\", \"kind\") VALUES (?, ?) "
                         "ON CONFLICT (\"id\") DO UPDATE SET \"kind\" = excluded.\"kind\"");
    m_remove = database.prepare("DELETE FROM \"object\" WHERE \"id\" = ?");
}

bool Rows::load(Model &model, int &damaged)
{
    return std::all_of(m_kinds.begin(), m_kinds.end(),
                       [&](KindRows &rows) { return load(rows, model, damaged); });
}

bool Rows::load(KindRows &rows, Model &model, int &damaged)
{
    if (rows.fields.isEmpty())
        return true;
    QByteArray columns = "\"id\"";
    for (const FieldInfo *field : std::as_const(rows.fields))
        columns += ", " + quotedName(field->key);
    SqlStatement row =
        m_database.prepare("SELECT " + columns + " FROM " + quotedName(rows.kind->key));
    qsizetype count = 0;
    while (row.next()) {
        const qint64 id = row.integer(0);
        if (id <= 0 || ++count > MostObjects) {
            ++damaged;
            continue;
        }
        const std::shared_ptr<Object> object = rows.kind->create();
        object->id = Id{quint64(id)};
        for (int i = 0; i < rows.fields.size(); ++i)
            if (!read(rows, row, i, *object))
                ++damaged;
        model.put(object->id, object);
    }
    return row.ok();
}

bool Rows::read(KindRows &rows, const SqlStatement &row, int field, Object &object)
{
    const FieldInfo &info = *rows.fields[field];
    const bool isText = info.type == FieldType::Text || info.type == FieldType::Choice ||
                        info.type == FieldType::Compound;
    if (!isText)
        return info.fromSql(object, row.value(field + 1));
    const QByteArray text = row.rawText(field + 1);
    if (text == rows.standardText[field])
        return true;
    if (info.type != FieldType::Compound)
        return info.fromSql(object, QString::fromUtf8(text));
    QHash<QByteArray, ObjectPtr> &cache = rows.caches[field].read;
    if (const auto it = cache.constFind(text); it != cache.cend()) {
        info.copy(object, **it);
        return true;
    }
    if (!info.fromSql(object, row.value(field + 1)))
        return false;
    if (cache.size() < 500) {
        const auto example = rows.kind->create();
        info.copy(*example, object);
        cache.insert(QByteArray(text.constData(), text.size()), example);
    }
    return true;
}

bool Rows::apply(const ChangeSet &changes)
{
    // Removals come last: they take along what still hangs on them, such as rows of kinds that
    // only a newer release knows, but nothing that has moved elsewhere.
    for (const Change &change : changes) {
        if (!change.after)
            continue;
        const bool kept = change.before && change.before->kind == change.after->kind;
        if (!kept && change.before &&
            !m_database.exec("DELETE FROM " + quotedName(info(change.before->kind).key) +
                             " WHERE \"id\" = " + QByteArray::number(change.id.value)))
            return false;
        if (!(kept ? update(change) : insert(change.after)))
            return false;
    }
    for (const Change &change : changes)
        if (!change.after && !removeObject(change.id))
            return false;
    return true;
}

bool Rows::removeObject(Id id)
{
    m_remove.bind(1, qint64(id.value));
    return m_remove.run();
}

bool Rows::insert(const ObjectPtr &object)
{
    KindRows &rows = m_kinds[size_t(object->kind)];
    m_insertId.bind(1, qint64(object->id.value));
    m_insertId.bind(2, QString::fromLatin1(rows.kind->key));
    if (!m_insertId.run())
        return false;
    rows.insert.bind(1, qint64(object->id.value));
    for (int i = 0; i < rows.fields.size(); ++i)
        bind(rows, rows.insert, i + 2, i, object);
    return rows.insert.run();
}

bool Rows::update(const Change &change)
{
    KindRows &rows = m_kinds[size_t(change.after->kind)];
    quint64 changed = 0;
    for (int i = 0; i < rows.fields.size(); ++i)
        if (!rows.fields[i]->equal(*change.before, *change.after))
            changed |= quint64(1) << i;
    if (!changed)
        return true;
    SqlStatement &statement = updateOf(rows, changed);
    int parameter = 0;
    for (int i = 0; i < rows.fields.size(); ++i)
        if (changed & (quint64(1) << i))
            bind(rows, statement, ++parameter, i, change.after);
    statement.bind(++parameter, qint64(change.id.value));
    if (!statement.run())
        return false;
    return m_database.changedRows() > 0 || insert(change.after);
}

SqlStatement &Rows::updateOf(KindRows &rows, quint64 changed)
{
    std::shared_ptr<SqlStatement> &statement = rows.updates[changed];
    if (!statement) {
        QByteArray assignments;
        for (int i = 0; i < rows.fields.size(); ++i)
            if (changed & (quint64(1) << i))
                assignments +=
                    (assignments.isEmpty() ? "" : ", ") + quotedName(rows.fields[i]->key) + " = ?";
        statement = std::make_shared<SqlStatement>(m_database.prepare(
            "UPDATE " + quotedName(rows.kind->key) + " SET " + assignments + " WHERE \"id\" = ?"));
    }
    return *statement;
}

void Rows::bind(KindRows &rows, SqlStatement &statement, int parameter, int field,
                const ObjectPtr &object)
{
    constexpr qsizetype Remembered = 16;
    const FieldInfo &info = *rows.fields[field];
    if (info.type != FieldType::Compound) {
        statement.bind(parameter, info.toSql(*object));
        return;
    }
    if (info.isEmpty(*object)) {
        statement.bind(parameter, rows.standard[field]);
        return;
    }
    CellCache &cache = rows.caches[field];
    for (const auto &[example, text] : std::as_const(cache.written))
        if (info.equal(*example, *object)) {
            statement.bind(parameter, QStringView(text));
            return;
        }
    const SqlValue cell = info.toSql(*object);
    statement.bind(parameter, cell);
    if (cache.written.size() < Remembered)
        cache.written.append({object, std::get<QString>(cell)});
    else
        cache.written[cache.next++ % Remembered] = {object, std::get<QString>(cell)};
}

} // namespace relvar
