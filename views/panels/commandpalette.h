#pragma once

#include "model/document.h"
#include "views/itemmodels/paletteindex.h"
#include "views/selection.h"

#include <QFrame>
#include <QPointer>

#include <functional>
#include <memory>

class QAction;

namespace relvar {

// A field to type in that finds commands, objects and problems, best matches first; a prefix or one
// of the buttons below it narrows it to one of them. While one moves through the list, what is
// marked is to be shown on the canvas. Enter triggers the command, or selects the object and brings
// it into sight; Escape leaves everything as it was. GUI thread.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    // A popup in the middle of the top of `window`.
    CommandPalette(Document *document, Selection *selection, QWidget *window);
    ~CommandPalette() override;

    // The commands that it offers; those that cannot be used now are shown dimmed.
    void setActions(const QList<QAction *> &actions);
    // Why a command cannot be used now, in a few words ("needs a selected table").
    void setReason(const std::function<QString(const QAction &)> &reason);
    // Object names of the actions that were used, the latest first: they stand at the top while
    // nothing is typed.
    void setRecent(const QStringList &names);
    // What the scope of the problems holds, in the order of the list.
    void setProblems(const QList<Issue> &issues);
    // Whether it knows all objects by now. They are read in the background when there are many.
    bool isReady() const;
    // Shows it empty, the cursor in its field; objects are found as soon as it knows them.
    void open(PaletteScope scope = PaletteScope::All);

signals:
    void opened();
    void ready(); // see isReady()
    // This is marked now: a table, a column or what else the canvas may show; none for a command.
    void previewed(relvar::Id object);
    // Escape: what was shown by previewed() goes back to where it was.
    void cancelled();
    void closed(); // after anything that closes it
    void used(const QString &action);
    void openDiagram(relvar::Id diagram);
    void openView(relvar::Id savedView);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace relvar
