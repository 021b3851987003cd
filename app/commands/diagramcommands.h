#pragma once

#include "model/edit.h"

#include <QObject>

#include <functional>

namespace relvar {

class MainWindow;

// Diagrams, their layout, alignment, notation, detail and zoom. Owned by its window; GUI thread.
class DiagramCommands : public QObject
{
    Q_OBJECT

public:
    explicit DiagramCommands(MainWindow *window);

private:
    void connectDiagrams();
    void connectArrange();
    void connectNotation();
    void connectLevel();
    void connectLens();
    void checkLens();
    void connectDetail();
    void connectColors();
    void connectZoom();
    void follow();
    void showZoom();
    void updateSelection();
    void updateChoices();
    // One step for the diagram that is shown.
    void change(const QString &label, const std::function<Result<void>(Edit &, Id)> &operation);

    MainWindow *m_window;
};

} // namespace relvar
