#pragma once

#include "generators/artifacts.h"
#include "model/document.h"
#include "views/selection.h"

#include <QWidget>

#include <memory>

namespace relvar {

// The generated files as text: SQL, Mermaid and the migration up and down. A click in the text
// selects the object that it came from, a selected object is marked in the text. GUI thread;
// whoever generates gives it artifacts.
class OutputPanel : public QWidget
{
    Q_OBJECT

public:
    OutputPanel(Document *document, Selection *selection, QWidget *parent = nullptr);
    ~OutputPanel() override;

    // Shows these files. Stale ones belong to an older version of the design.
    void setArtifacts(const QList<Artifact> &artifacts, bool stale);
    // While new ones are being made.
    void setBusy(bool busy);
    const QList<Artifact> &artifacts() const;

signals:
    void failed(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace relvar
