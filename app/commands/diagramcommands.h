#pragma once

#include <QObject>

namespace relvar {

class MainWindow;

// Diagrams, their layout, alignment, detail and zoom. Owned by its window; GUI thread.
class DiagramCommands : public QObject
{
    Q_OBJECT

public:
    explicit DiagramCommands(MainWindow *window);

private:
    void connectDiagrams();
    void connectArrange();
    void connectDetail();
    void connectZoom();
    void follow();
    void updateSelection();
    void updateDetail();
    void setDetail(const QString &key, const QJsonValue &value);

    MainWindow *m_window;
};

} // namespace relvar
