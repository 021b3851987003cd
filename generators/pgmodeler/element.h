#pragma once

#include "model/core/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

// The elements of a model of pgModeler as they stand in its file. Any thread.
namespace relvar::pgmodeler {

struct Element
{
    QString name; // "table"
    QHash<QString, QString> attributes;
    QString text; // directly inside, CDATA included
    QList<Element> children;
    int line = 0;   // from 1
    int column = 0; // from 1
    // A column that a parent table hands down: it is there, but written in the parent alone.
    bool inherited = false;

    QString value(const QString &attribute) const { return attributes.value(attribute); }
    bool isTrue(const QString &attribute) const { return value(attribute) == u"true"; }
    // The first child with this name, or null.
    const Element *child(QStringView childName) const;
    QList<const Element *> all(QStringView childName) const;
    // The attribute of a child that names something: <schema name="public"/>.
    QString childName(QStringView childName) const;
    // What a child holds between its tags, without blanks around it.
    QString childText(QStringView childName) const;
};

// Whether a file looks like a model of pgModeler, by its first elements.
bool isDbm(const QByteArray &contents);

// Reads the whole file. Fails with line and column when it is no XML, holds no model, or nests
// deeper than any model does.
Result<Element> parseElements(const QByteArray &contents);

} // namespace relvar::pgmodeler
