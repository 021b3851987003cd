#pragma once

#include "model/edit.h"

// The diagrams of a project as a list with folders.
namespace relvar {

// "Sales/Orders" without empty or padded parts; empty for no folder.
QString cleanFolder(const QString &folder);
// The folders of all diagrams and those around them, sorted.
QStringList diagramFolders(const Model &model);
Result<void> setFolder(Edit &edit, Id diagram, const QString &folder);
// A copy with all places, notes, areas and lines, in the same folder. Returns it.
Result<Id> duplicateDiagram(Edit &edit, Id diagram);
// A new diagram that shows some tables and views of another one as they stand there, with the bends
// and colours of the lines among them, their areas, and the notes among `objects`. Returns it.
Result<Id> extractDiagram(Edit &edit, Id diagram, const QList<Id> &objects,
                          const QString &name = {});

} // namespace relvar
