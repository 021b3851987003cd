#include "app/cli/openproject.h"

namespace relvar::cli {

Result<OpenProject> openProject(const QString &path, ProjectFile::Mode mode)
{
    auto opened = ProjectFile::open(path, mode);
    if (!opened)
        return opened.error();
    OpenProject project{std::move(opened).value(), {}};
    Result<ProjectContents> contents = project.file->load();
    if (!contents)
        return contents.error();
    project.contents = std::move(contents).value();
    return project;
}

Result<void> appendStep(const OpenProject &project, const QString &text, const Edit &edit)
{
    HistoryEntry entry;
    entry.text = text;
    entry.time = QDateTime::currentDateTimeUtc();
    entry.changes = edit.changes();
    return project.file->append(entry, project.contents.position + 1, false);
}

} // namespace relvar::cli
