#pragma once

#include <QObject>

namespace relvar {

class MainWindow;

// New, open, save as, versions, close, quit and help. Owned by its window; GUI thread.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    explicit FileCommands(MainWindow *window);

private:
    void open();
    void saveAs();
    void nameVersion();
    void close();
    void showShortcuts();
    void follow();

    MainWindow *m_window;
};

} // namespace relvar
