#pragma once

#include <QList>

class QDockWidget;
class QMenu;
class QToolBar;

namespace relvar {

class MainWindow;

// The menu bar of a window, made from its actions.
void makeMenus(MainWindow *window, const QList<QDockWidget *> &docks);
// The bar with what is used most: undo, the tools of the canvas, layout, zoom and the palette.
QToolBar *makeToolBar(MainWindow *window);
// What the right mouse button offers for the selection of the canvas.
QMenu *makeCanvasMenu(MainWindow *window);

} // namespace relvar
