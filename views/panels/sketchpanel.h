#pragma once

#include "generators/sketch/sketch.h"
#include "model/document.h"
#include "views/selection.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace relvar {

// The design as a text that can be written in: what is typed becomes part of the design line by
// line, and what changes elsewhere becomes part of the text, which keeps its own order, form and
// comments. Both are worked out in the background. What is wrong is underlined and told in a strip
// below, and never hinders the rest. Owned by its dock; GUI thread.
class SketchPanel : public QWidget
{
    Q_OBJECT

public:
    enum Part { Everything, OnDiagram, Selected };

    SketchPanel(Document *document, Selection *selection, QWidget *parent = nullptr);
    ~SketchPanel() override;

    // Where new entities go, asked when a line is taken over.
    void setTarget(const std::function<SketchTarget()> &target);
    void setDiagram(Id diagram);
    void setPart(Part part);
    void focusText();
    // Whether text and design are in step: nothing is under way or waits for a pause.
    bool isInStep() const;

signals:
    // These tables are new.
    void made(const QList<relvar::Id> &tables);
    // The user wants to go on elsewhere.
    void left();

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace relvar
