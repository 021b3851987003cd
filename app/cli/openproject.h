#pragma once

#include "app/cli/console.h"
#include "model/edit.h"
#include "model/project/projectfile.h"

namespace relvar::cli {

// A project file that a command works on, with what stands in it.
struct OpenProject
{
    std::unique_ptr<ProjectFile> file;
    ProjectContents contents;
};

Result<OpenProject> openProject(const QString &path, ProjectFile::Mode mode);

// Writes what an edit of the contents did, as the newest step of the project. Steps that were
// undone are gone then, as in the editor.
Result<void> appendStep(const OpenProject &project, const QString &text, const Edit &edit);

} // namespace relvar::cli
