#pragma once

#include "generators/sketch/design.h"

#include <QJsonArray>

// How facts of DBML that the model has no field for, and names that follow a rule, are kept: shared
// by what reads a model and what changes one.
namespace relvar::sketch {

// Whether a name is what the program would give by itself: "orders_customer_id_fkey".
bool isAutomaticName(const QString &name, const QString &table, const QStringList &columns,
                     const QString &label);
// "cascade"; empty for no action.
QString actionText(ReferentialAction action);
TypeName typeNameOf(const Model &model, const DataType &type);
// Whether a type counts up by itself (serial).
bool isSerial(const TypeName &type);
// What options say that start with “dbml.metadata.”, and the options that say it.
Metadata metadataOf(const QMap<QString, QString> &options);
void setMetadata(QMap<QString, QString> &options, const Metadata &metadata);
// Names, notes and colours of table groups; who belongs to one stands in the tables.
QJsonArray groupSettings(const Model &model);

} // namespace relvar::sketch
