#pragma once

#include <QObject>
#include <QPointer>

namespace relvar {

class ChangeSet;
class ComparisonDialog;
class ConversionDialog;
class DatabaseReadDialog;
class MainWindow;
class ProjectView;

// A design and the databases beside it: what differs from a running one, and making it a design for
// another kind. Owned by its window; GUI thread.
class DatabaseCommands : public QObject
{
    Q_OBJECT

public:
    explicit DatabaseCommands(MainWindow *window);

private:
    void follow();
    void compare();
    void showComparison(const DatabaseReadDialog &read);
    void convert();
    void take(const ConversionDialog &conversion);

    MainWindow *m_window;
    QPointer<ProjectView> m_followed;
    QPointer<ComparisonDialog> m_comparison;
};

} // namespace relvar
