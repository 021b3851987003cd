#pragma once

#include "views/itemmodels/paletteindex.h"

#include <QObject>
#include <QPointer>

namespace relvar {

class CommandPalette;
class MainWindow;

// The palette of a window: opens it, shows on the canvas what is marked in it, and remembers which
// commands were used. Owned by its window; GUI thread.
class PaletteCommands : public QObject
{
    Q_OBJECT

public:
    explicit PaletteCommands(MainWindow *window);

private:
    void make(); // for the project that was opened
    void open(PaletteScope scope);
    void preview(Id object);
    void used(const QString &action);

    MainWindow *m_window;
    QPointer<CommandPalette> m_palette;
    QByteArray m_camera; // before the preview
    int m_hold = 0;      // of the navigator, since then
};

} // namespace relvar
