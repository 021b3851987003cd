#pragma once

#include "app/jobs/importjob.h"
#include "app/jobs/job.h"

namespace relvar {

class MainWindow;
enum class PasswordWish;

// Reads scripts in the background and makes them a project, or one step of the open one. Owned by
// its window; GUI thread.
class ImportCommands : public QObject
{
    Q_OBJECT

public:
    explicit ImportCommands(MainWindow *window);

    Job *job() { return &m_job; }
    // Asks for a file, then how to read it.
    void choose();
    // Asks for a server and what of its schema.
    void chooseDatabase();
    // A script, or a sample from the resources. Without a name the project is called like the file.
    void importFile(const QString &path, const QString &name = {});
    // Keeps or forgets the password of the address, in the background.
    void carryOut(PasswordWish wish, const DatabaseAddress &address);

signals:
    // The script is part of a project now.
    void finished();

private:
    void start(const ImportRequest &request, bool newProject);
    void take(const Imported &imported, const QString &name, bool newProject);
    void report(const Imported &imported, const QString &name);

    MainWindow *m_window;
    Job m_job;
};

} // namespace relvar
