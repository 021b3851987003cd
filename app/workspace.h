#pragma once

#include "model/document.h"
#include "model/project/projectfile.h"
#include "views/selection.h"

#include <QObject>

#include <memory>

namespace relvar {

class ProjectWriter;

// The project that a window works on: its document, and the file that follows every step of it.
// Owned by the window; GUI thread.
class Workspace : public QObject
{
    Q_OBJECT

public:
    // Makes a new project file and goes on with it.
    static Result<std::unique_ptr<Workspace>> create(const QString &path,
                                                     const ProjectContents &contents);
    static Result<std::unique_ptr<Workspace>> open(const QString &path, ProjectFile::Mode mode,
                                                   OpenProblem *problem = nullptr);
    ~Workspace() override;

    Document *document() { return &m_document; }
    const Model &model() const { return m_document.model(); }
    Selection *selection() { return &m_selection; }

    const QString &path() const { return m_path; }
    QString name() const; // for titles
    bool isDraft() const;
    bool isReadOnly() const;
    // What the user should know about the file: why it is read-only, what was damaged; or empty.
    const QString &notice() const { return m_notice; }
    // Nothing was ever done in it.
    bool isPristine() const;
    // Whether everything is on disk; false while a gesture or a write is under way or failed.
    bool isSaved() const;

    // Goes on in a copy of the file at another place.
    Result<void> saveAs(const QString &path);
    Result<void> addVersion(const QString &name);
    QList<VersionInfo> versions() const;
    void storeArtifacts(const QList<StoredArtifact> &artifacts);
    QByteArray viewState(const QString &key) const;
    void setViewState(const QString &key, const QByteArray &value);

signals:
    void moved();        // to another path
    void savedChanged(); // see isSaved()
    void failed(const QString &sentence);

private:
    Workspace(std::unique_ptr<ProjectFile> file, const ProjectContents &contents);
    void follow(std::unique_ptr<ProjectFile> file);

    QString m_path;
    QString m_notice;
    Document m_document;
    Selection m_selection;
    // Dies before the document that it follows.
    std::unique_ptr<ProjectWriter> m_writer;
};

} // namespace relvar
