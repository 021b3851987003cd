#pragma once

#include "generators/dialects/postgresql/reading.h"

namespace relvar::postgresql {

// The elements of a definition in parentheses, "NAME = value", by their names. A view on a
// statement while it is read.
class Definition
{
public:
    Definition(Reading &reading, Nodes elements)
        : m_reading(reading)
        , m_elements(elements)
    {
    }
    bool has(const char *name) const { return find(name) != nullptr; }
    // A word, a number or a text as it is; empty when it is not there.
    QString value(const char *name) const;
    bool flag(const char *name, bool otherwise = false) const;
    DataType type(const char *name) const;
    // The name of a function, an operator or the like, as it is to be written.
    QString name(const char *name) const;

    // Each sets what is there and leaves what is not.
    void read(const char *name, QString &value) const;
    void read(const char *name, bool &flag) const;
    void read(const char *name, DataType &type) const;
    template<class T>
    void read(const char *element, Named<T> &named) const
    {
        if (has(element))
            named = {name(element), {}};
    }

private:
    const PgQuery__DefElem *find(const char *name) const;

    Reading &m_reading;
    Nodes m_elements;
};

// What stands on the right of "NAME =": a word, a number, a text, a name.
QString elementText(const PgQuery__DefElem &element);
// A qualified name as it is to be written; the symbol of an operator without quotes.
QString spelledParts(const QStringList &parts);
// A type as it stands in a list of arguments.
QString spelledType(const Draft &draft, const DataType &type);
// A function with the types of its arguments, where the statement names them.
QString spelledFunction(Reading &reading, const PgQuery__ObjectWithArgs &function);
// A type within a definition; unknown names are looked up again by resolveNames().
DataType readType(Reading &reading, const PgQuery__TypeName &type);
// An operand of an operator: none for NONE.
DataType readOperand(Reading &reading, Nodes operands, size_t at);

// Replaces names in the fields of an object by the ids of what they name, as far as that is known,
// and notes what the object needs.
void resolveNames(Draft &draft, Object &object);
// The same, and once more when everything has been read.
void resolveNamesNowAndLater(Reading &reading, Object &object);
void resolveLaterNames(Session &session);

// The routine, the operator, the class or family for an access method that a text names; none if
// it is not known. `wanted`: the types of the arguments, for texts without.
Id routineNamed(const Draft &draft, const QString &text, const QList<DataType> &wanted = {});
Id operatorNamed(const Draft &draft, const QString &text, const DataType &left,
                 const DataType &right);
Id ofMethodNamed(const Draft &draft, Kind kind, const QString &name, const QString &method);

} // namespace relvar::postgresql
