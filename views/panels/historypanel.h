#pragma once

#include "model/document.h"
#include "model/project/projectfile.h"

#include <QWidget>

#include <memory>

namespace relvar {

// The steps that led to the present version, and the undone ones after it. Enter or a click on a
// step goes there, and a slider replays them. GUI thread.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(Document *document, QWidget *parent = nullptr);
    ~HistoryPanel() override;

    // Versions are marked at the step after which they were made.
    void setVersions(const QList<VersionInfo> &versions);

signals:
    // A step was replayed; this is what it changed.
    void played(const relvar::ChangeSet &changes);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace relvar
