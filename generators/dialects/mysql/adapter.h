#pragma once

#include "generators/dialects/mysql/translation.h"
#include "model/model.h"

namespace relvar::mysql {

// Whether the design was made for MySQL: its types and expressions are MySQL's own then.
bool isNative(const Model &model);
// How long values of a type may be: 33 of "VARCHAR(33)"; 0 when it does not say.
int lengthIn(const QString &type);

// Tells what of a design for another database MySQL can take, and in which words. Used by one
// writer, on its thread; the model must outlive it.
class Adapter
{
public:
    explicit Adapter(const Model &model);

    Translation expression(const QString &text) const { return translated(text, m_unnamed); }

    // The type of a column, and what goes from its type to the column.
    struct ColumnType
    {
        QString type;
        QString collation;
        QStringList checks; // still in the words of the other database
        QString defaultValue;
        QString lost; // sentences
        bool notNull = false;
        bool counts = false; // it gets a number of its own
        bool isArray = false;
    };
    ColumnType columnType(const Column &column) const;
    // What stands behind DEFAULT; nothing when there is none.
    Translation defaultOf(const Column &column, const ColumnType &type) const;
    // Why a key over these parts cannot be; empty when it can.
    QString refusalOfKey(const QList<IndexPart> &parts) const;
    // Whether a column can reference another one: numbers must be of one type.
    bool canReference(Id column, Id referenced) const;
    // The columns of an index; of long texts only the start.
    QString indexParts(const QList<IndexPart> &parts) const;

private:
    void collectKeys();
    void addKey(const QList<Id> &columns);
    void addRules(const Column &column, ColumnType &type) const;
    void fitIntoKey(const Column &column, ColumnType &type) const;
    void fitIntoRow(const Table &table);
    void moveOutOfRow(const Column &column, ColumnType &type) const;

    const Model &m_model;
    QSet<QString> m_unnamed; // schemas whose names are left out
    QSet<Id> m_counted;      // columns that own a sequence
    QHash<Id, int> m_inKeys; // how many columns the longest key of a column has
    QSet<Id> m_outOfRow;     // long columns of tables whose rows would be too long
};

} // namespace relvar::mysql
