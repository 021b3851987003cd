#pragma once

#include "generators/dialects/sqlite/catalog.h"
#include "generators/dialects/sqlite/syntax.h"
#include "model/model.h"

namespace relvar::sqlite {

// What became of something in the catalogue that has no place of its own in the model.
struct Remark
{
    QString schema;
    QString name;
    QString reason;
};

struct Built
{
    Model model;
    QList<Remark> remarks;
};

// A statement that could not be run, to be kept word for word.
struct KeptStatement
{
    QString text;
    QString reason;
};

// The design that a catalogue holds. `preamble` are settings to be written at its head.
Built buildModel(const QList<CatalogEntry> &catalog, const QList<KeptStatement> &kept,
                 const QString &preamble);

} // namespace relvar::sqlite
