#include "views/panels/typecompleter.h"

#include "generators/dialects/dialect.h"
#include "model/names.h"
#include "model/operations/types.h"

#include <QCompleter>
#include <QLineEdit>

namespace relvar {

static void offer(QLineEdit *field, QStringList names)
{
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    auto *completer = new QCompleter(names, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    field->setCompleter(completer);
}

void completeTypes(QLineEdit *field, const Model &model)
{
    QStringList names;
    model.forEach([&](const Object &object) {
        if (isTypeKind(object.kind))
            names.append(object.name);
    });
    for (const TypeDescription &type : dialectOf(model).traits().types)
        names.append(type.name);
    offer(field, names);
}

void completeNames(QLineEdit *field, const Model &model, std::optional<Kind> kind)
{
    if (!kind)
        return completeTypes(field, model);
    QStringList names;
    model.forEach([&](const Object &object) {
        if (object.kind == *kind)
            names.append(displayName(model, object.id));
    });
    offer(field, names);
}

} // namespace relvar
