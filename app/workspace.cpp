#include "app/workspace.h"

#include "app/session.h"
#include "model/project/projectwriter.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace relvar {

Workspace::Workspace(std::unique_ptr<ProjectFile> file, const ProjectContents &contents)
    : m_path(file->path())
    , m_notice(contents.notice.isEmpty() ? file->readOnlyReason() : contents.notice)
{
    m_document.restore(contents.model, contents.history, contents.position);
    follow(std::move(file));
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path,
                                                     const ProjectContents &contents)
{
    Result<std::unique_ptr<ProjectFile>> file = ProjectFile::create(path, contents);
    if (!file)
        return file.error();
    return std::unique_ptr<Workspace>(new Workspace(std::move(file).value(), contents));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, ProjectFile::Mode mode,
                                                   OpenProblem *problem)
{
    Result<std::unique_ptr<ProjectFile>> file = ProjectFile::open(path, mode, problem);
    if (!file)
        return file.error();
    const Result<ProjectContents> contents = file.value()->load();
    if (!contents)
        return contents.error();
    return std::unique_ptr<Workspace>(new Workspace(std::move(file).value(), *contents));
}

void Workspace::follow(std::unique_ptr<ProjectFile> file)
{
    m_writer = std::make_unique<ProjectWriter>(&m_document, std::move(file));
    connect(m_writer.get(), &ProjectWriter::savedChanged, this, &Workspace::savedChanged);
    connect(m_writer.get(), &ProjectWriter::failed, this, &Workspace::failed);
    m_document.setReadOnly(isReadOnly() ? tr("This project is open for reading only. “Save As…” "
                                             "makes a copy of your own that you can change.")
                                        : QString());
}

QString Workspace::name() const
{
    return QFileInfo(m_path).completeBaseName();
}

bool Workspace::isDraft() const
{
    return Session::isDraft(m_path);
}

bool Workspace::isReadOnly() const
{
    return m_writer->isReadOnly();
}

bool Workspace::isSaved() const
{
    return m_writer->isSaved();
}

bool Workspace::isPristine() const
{
    return m_document.history().entries().isEmpty();
}

// The whole file beside the target first, so that a file that stands there stays whole until the
// new one is complete.
static Result<void> copyFile(const QString &from, const QString &to)
{
    const QString part = to + u".part"_s;
    QFile::remove(part);
    QFile source(from);
    if (!source.copy(part))
        return Error{Workspace::tr("“%1” cannot be written: %2.").arg(to, source.errorString()),
                     to};
    QFile::remove(to);
    if (!QFile::rename(part, to))
        return Error{Workspace::tr("“%1” cannot be replaced.").arg(to), to};
    return {};
}

Result<void> Workspace::saveAs(const QString &path)
{
    if (QFileInfo(path).absoluteFilePath() == QFileInfo(m_path).absoluteFilePath())
        return m_writer->flush();
    const bool draft = isDraft() && !isReadOnly();
    Result<void> copied;
    if (isReadOnly()) {
        // Another program may be writing the file: what stands in memory is whole.
        const History &history = m_document.history();
        const auto made = ProjectFile::create(
            path, {m_document.model(), history.entries(), history.position(), {}});
        if (!made)
            copied = made.error();
    } else {
        if (const Result<void> flushed = m_writer->flush(); !flushed)
            return flushed;
        m_writer.reset(); // brings everything into the one file
        copied = copyFile(m_path, path);
    }
    Result<std::unique_ptr<ProjectFile>> file =
        ProjectFile::open(copied ? path : m_path, ProjectFile::Mode::ReadWrite);
    if (!file)
        file = ProjectFile::open(m_path, ProjectFile::Mode::ReadOnly);
    if (!file)
        return file.error();
    follow(std::move(file).value());
    if (copied) {
        if (draft)
            QFile::remove(m_path);
        m_path = path;
        emit moved();
    }
    return copied;
}

Result<void> Workspace::addVersion(const QString &name)
{
    return m_writer->run([model = m_document.model(), name](ProjectFile &file) {
        return file.addVersion(name, model);
    });
}

QList<VersionInfo> Workspace::versions() const
{
    QList<VersionInfo> versions;
    const Result<void> done = m_writer->run([&](ProjectFile &file) -> Result<void> {
        const Result<QList<VersionInfo>> found = file.versions();
        if (!found)
            return found.error();
        versions = *found;
        return {};
    });
    return done ? versions : QList<VersionInfo>();
}

void Workspace::storeArtifacts(const QList<StoredArtifact> &artifacts)
{
    if (!isReadOnly())
        m_writer->post([artifacts](ProjectFile &file) { return file.storeArtifacts(artifacts); });
}

QByteArray Workspace::viewState(const QString &key) const
{
    QByteArray value;
    const Result<void> done = m_writer->run([&](ProjectFile &file) -> Result<void> {
        value = file.viewState(key);
        return {};
    });
    return done ? value : QByteArray();
}

void Workspace::setViewState(const QString &key, const QByteArray &value)
{
    if (!isReadOnly())
        m_writer->post([=](ProjectFile &file) { return file.setViewState(key, value); });
}

} // namespace relvar
