#pragma once

#include "generators/dialects/sqlite/engine.h"
#include "model/model.h"

namespace relvar::sqlite {

// Tells what of a design for another database SQLite can take: it tries the statements in a
// database of its own. Designs for SQLite pass as they are. Used by one writer, on its thread.
class Adapter
{
public:
    Adapter(bool native, const Token &token);

    bool isNative() const { return m_native; }
    // An expression or query with the casts of PostgreSQL taken out.
    QString expression(const QString &text) const;
    // Why SQLite does not take this; nothing when it does.
    std::optional<QString> refusal(const QString &statement); // which stays done
    std::optional<QString> refusalOfConstant(const QString &expression);
    // An element of CREATE TABLE, among columns.
    std::optional<QString> refusalOf(const QString &element, const QStringList &columns);
    std::optional<QString> refusalOfQuery(const QString &query);

    // The type of a column, its collation where the type brings one, and what it has to check.
    struct ColumnType
    {
        QString type;
        QString collation;
        QStringList checks;
        bool notNull = false;
        QString defaultValue;
        QString lost; // sentences
        bool counts = false;
    };
    ColumnType columnType(const Model &model, const Column &column) const;

private:
    void addRules(const Model &model, const Column &column, ColumnType &type) const;

    const bool m_native;
    std::unique_ptr<Engine> m_engine; // null for a design that is SQLite's own
};

} // namespace relvar::sqlite
