#pragma once

#include "views/itemmodels/detaildelegate.h"
#include "views/itemmodels/palettereader.h"
#include "views/panels/commandpalette.h"

#include <QStandardItemModel>
#include <QTimer>

#include <array>

class QKeyEvent;
class QLayout;
class QLineEdit;
class QListView;
class QToolButton;

namespace relvar {

// The parts of the palette and what it found. Owned by it; GUI thread.
class CommandPalette::Private
{
public:
    enum { DetailRole = Qt::UserRole, HitRole };

    void build();
    QLayout *buildScopes();
    void setScope(PaletteScope scope);
    void place();
    bool key(const QKeyEvent &event);
    // Marks the first row from there that can be.
    void go(int from, int step, bool round);

    // Takes over what is there: the commands, and what changed since it was open.
    void collect();
    void search();
    // There is more to find: the best is marked, or still what was chosen instead of it.
    void searchAgain();
    void preview();
    void choose(const QModelIndex &index);
    void addHeading(const QString &text);
    void addHit(const PaletteHit &hit);
    void addCommand(int at);
    void showBeginning();
    QString nothingText(const PaletteQuery &query) const;
    const PaletteHit *hitAt(const QModelIndex &index) const;

    CommandPalette *q = nullptr;
    Document *document = nullptr;
    Selection *selection = nullptr;
    QList<QPointer<QAction>> actions;
    QList<QPointer<QAction>> offered; // those that the index knows, in its order
    std::function<QString(const QAction &)> reason;
    QStringList recent;
    std::unique_ptr<PaletteReader> reader;
    QList<PaletteHit> hits;   // of the rows
    QPointer<QWidget> before; // had the focus
    QLineEdit *field = nullptr;
    QListView *list = nullptr;
    std::array<QToolButton *, 5> scopes{};
    QStandardItemModel results;
    QTimer pause; // until what was typed is shown on the canvas
    Id previewing;
};

} // namespace relvar
