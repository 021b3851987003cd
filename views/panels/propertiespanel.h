#pragma once

#include "model/document.h"
#include "views/selection.h"

#include <QWidget>

#include <memory>

namespace relvar {

// The properties of what is selected: one object, or several of one kind together. Made from the
// field lists, with pages of their own for tables and relationships. Every editor is one undo
// step; what is refused leaves the old value and says why beside the field. GUI thread.
class PropertiesPanel : public QWidget
{
    Q_OBJECT

public:
    PropertiesPanel(Document *document, Selection *selection, QWidget *parent = nullptr);
    ~PropertiesPanel() override;

    // The diagram that is looked at: tables and views have a colour of their own in each.
    void setDiagram(Id diagram);
    // Puts the cursor into the name, everything in it selected.
    void focusName();

signals:
    void failed(const QString &sentence);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace relvar
