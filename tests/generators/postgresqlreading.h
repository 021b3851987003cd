#pragma once

#include "generators/dialects/postgresql/reader.h"

#include <QtTest>

namespace relvar::test {

// What a script for PostgreSQL became, by names. Base of the test classes that read one.
class PostgresqlReading
{
protected:
    ImportResult m_read;

    void read(const QByteArray &sql)
    {
        const auto result = readPostgresql(sql, Token());
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.error().text));
        m_read = *result;
    }
    const Model &model() const { return m_read.model; }
    template<class T>
    const T *named(const QString &name) const
    {
        for (const T *one : model().all<T>())
            if (one->name == name)
                return one;
        return nullptr;
    }
    const Column *column(const QString &table, const QString &name) const
    {
        if (const Table *found = named<Table>(table))
            for (const Column *one : model().childrenOf<Column>(found->id))
                if (one->name == name)
                    return one;
        return nullptr;
    }
    QString type(const DataType &type) const
    {
        const Object *object = model().find(type.named);
        return object ? '<' + object->name + '>' + type.text : type.text;
    }
    QStringList keyColumns(const Key &key) const
    {
        QStringList names;
        for (const IndexPart &part : key.parts)
            names << (part.column ? model().get<Column>(part.column)->name : part.expression);
        return names;
    }
    QString status(int index) const
    {
        const char *words[] = {"imported", "kept", "refused", "skipped"};
        return words[m_read.statements.value(index).status];
    }
};

} // namespace relvar::test
