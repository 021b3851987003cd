#include "views/panels/typecompleter.h"

#include "generators/dialects/dialect.h"

#include <QCompleter>
#include <QLineEdit>

namespace relvar {

void completeTypes(QLineEdit *field, const Model &model)
{
    QStringList names;
    model.forEach([&](const Object &object) {
        if (object.kind == Kind::EnumType || object.kind == Kind::Domain ||
            object.kind == Kind::CompositeType)
            names.append(object.name);
    });
    for (const TypeDescription &type : dialectOf(model).traits().types)
        names.append(type.name);
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    auto *completer = new QCompleter(names, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    field->setCompleter(completer);
}

} // namespace relvar
