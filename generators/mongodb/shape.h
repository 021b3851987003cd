#pragma once

#include "generators/dialects/dialect.h"
#include "generators/mongodb/value.h"

#include <QMap>

namespace relvar::mongodb {

// What is known of the values of a field: from a validator, or from having seen many of them.
struct Shape
{
    QString name;
    QMap<QString, int> types; // by BSON name ("uuid" apart from "binData"): how often
    int seen = 0;             // values
    int of = 0;               // documents in which it could have been; 0: from a validator
    bool required = false;
    bool whole = false; // multipleOf 1
    QString description;
    QList<Value> allowed; // enum
    QString minimum;      // numbers as they were written; empty: none
    QString maximum;
    bool exclusiveMinimum = false;
    bool exclusiveMaximum = false;
    qint64 minLength = -1;
    qint64 maxLength = -1;
    qint64 minItems = -1;
    qint64 maxItems = -1;
    QString pattern;
    QList<Shape> fields;      // of the object
    QList<Shape> items;       // of an array: none or one
    QMap<QString, int> texts; // samples: how often each text was seen, up to a limit
    bool manyTexts = false;   // more different ones than that
    int line = 0;
    int column = 0;

    Shape *field(const QString &name);
};

// Reads a $jsonSchema. Keywords that say nothing about a column, and mistakes, are reported.
Shape shapeOfSchema(const Value &schema, QList<ImportedStatement> &report);

// Adds what one document says. Shapes of the same collection take one after the other.
void addDocument(Shape &shape, const Value &document);
// Settles what all documents together say: which fields are required, and enumerations.
void settle(Shape &shape);
// Of samples: few different texts, each of them often: an enumeration suggests itself.
QStringList suggestedLabels(const Shape &shape);
// "Seen in 9 of 10 documents: string 8, int 1."
QString countsOf(const Shape &shape);

} // namespace relvar::mongodb
