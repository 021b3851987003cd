#pragma once

#include "generators/pgmodeler/element.h"

#include <QStringList>

// The elements of a model of pgModeler as statements of PostgreSQL. Any thread.
namespace relvar::pgmodeler {

// A statement and the element that it comes from.
struct WrittenStatement
{
    QString sql; // without the semicolon at the end
    int line = 0;
    int column = 0;
};

// What an element says, in the order in which it has to run. Phases keep what needs others behind
// them; within a phase the order of the file stands.
enum class Phase { Roles, Schemas, Objects, Tables, Keys, Programs, Views, Details, Access };

struct Written
{
    QList<WrittenStatement> statements; // all, in order
    QList<Element> unknown;             // elements that are not known here
};

// Writes a whole model whose relationships have been carried out.
Written writeStatements(const Element &model);

// The statements of one element by what it is; empty when it is not one of these.
// Tables with their columns and constraints; constraints, indexes that stand on their own.
QStringList tableSql(const Element &element);
QStringList constraintSql(const Element &element);
QStringList indexSql(const Element &element);
// Roles, schemas, extensions, languages, types, domains, sequences, collations, casts, foreign
// data.
QStringList objectSql(const Element &element);
// Functions, procedures, aggregates, operators, views, triggers, rules, policies.
QStringList programSql(const Element &element);
QStringList viewSql(const Element &element);
// GRANT and REVOKE.
QStringList permissionSql(const Element &element);

// A constraint as it stands in CREATE TABLE or behind ADD.
QString constraintText(const Element &constraint);
// The parts of an index or of an exclusion constraint: name or expression, order, operator class.
QStringList elementList(const Element &owner, QStringView childName);

} // namespace relvar::pgmodeler
