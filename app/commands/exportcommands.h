#pragma once

#include "app/jobs/job.h"
#include "generators/lens/lens.h"
#include "model/core/result.h"
#include "model/model.h"

namespace relvar {

class MainWindow;

// Writes the design as files of other kinds, in the background. Owned by its window; GUI thread.
class ExportCommands : public QObject
{
    Q_OBJECT

public:
    explicit ExportCommands(MainWindow *window);

    // What an export makes: the bytes of each file, by path (relative to the chosen folder, or
    // empty for the chosen file itself).
    using Files = QList<std::pair<QString, QByteArray>>;
    // Of which diagram, and through which lens, pictures are made.
    struct Wanted
    {
        Id diagram;
        Lens lens = Lens::None;
    };
    struct Format
    {
        const char *action;
        const char *title; // QT_TRANSLATE_NOOP("relvar::ExportCommands", …)
        const char *filter;
        const char *suffix; // empty: a folder is chosen
        Result<Files> (*make)(const Model &model, const Wanted &wanted, const Token &token);
    };

private:
    void choose(const Format &format);
    void start(const Format &format, const QString &path);

    MainWindow *m_window;
    Job m_job;
};

} // namespace relvar
