#pragma once

#include "model/document.h"
#include "views/selection.h"

#include <QWidget>

#include <memory>

namespace relvar {

// The tree of everything in the design, with a filter above it. Follows and sets the selection,
// renames in place, deletes, and drags objects out as ids. GUI thread.
class ObjectTree : public QWidget
{
    Q_OBJECT

public:
    ObjectTree(Document *document, Selection *selection, QWidget *parent = nullptr);
    ~ObjectTree() override;

    // Puts the cursor into the filter.
    void focusFilter();
    // Starts renaming an object in its place.
    void rename(Id id);

signals:
    void failed(const QString &sentence);
    void openDiagram(relvar::Id diagram);
    // These objects are to be placed on the diagram that is open, or brought into sight there.
    void showOnDiagram(const QList<relvar::Id> &objects);
    void propertiesRequested(relvar::Id object);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace relvar
