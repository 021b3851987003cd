#pragma once

#include <QList>
#include <QString>

namespace relvar {
class Model;
}

namespace relvar::sketch {

// What a name says about an attribute.
struct Inferred
{
    QString type;
    bool optional = false;
    bool increment = false;
};

// The rules that give attributes without a type theirs, by their names: those of the project first
// (option "sketch.types", in the same form), then those of resources/sketch/types.txt. A value;
// safe on any thread.
class TypeInference
{
public:
    TypeInference(); // the rules that come with the program
    explicit TypeInference(const Model &model);

    // The type for a name, which may be in snake_case or camelCase. Always finds one.
    Inferred infer(const QString &name) const;

private:
    struct Rule
    {
        QString pattern; // lower case, with * for anything
        Inferred result;
    };
    static QList<Rule> read(const QString &text);
    static const QList<Rule> &builtIn();

    QList<Rule> m_own;
};

// A name in lower case with underscores between its words: "createdAt" gives "created_at".
QString snakeCase(const QString &name);

} // namespace relvar::sketch
