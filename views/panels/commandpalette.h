#pragma once

#include "model/document.h"
#include "views/selection.h"

#include <QFrame>
#include <QPointer>

#include <memory>

class QAction;

namespace relvar {

// A field to type in that finds commands and objects, best matches first. Enter triggers the
// command, or selects the object and brings it into sight. GUI thread.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    // A popup in the middle of the top of `window`.
    CommandPalette(Document *document, Selection *selection, QWidget *window);
    ~CommandPalette() override;

    // The commands that it offers; disabled ones are left out while they are disabled.
    void setActions(const QList<QAction *> &actions);
    // Shows it empty, the cursor in its field.
    void open();

signals:
    void openDiagram(relvar::Id diagram);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace relvar
