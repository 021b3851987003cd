#pragma once

#include "generators/sketch/sketch.h"
#include "model/document.h"
#include "views/selection.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace relvar {

// A bar below the canvas in which entities and relationships are written: Enter makes a line one
// step and waits for the next, Tab completes, Up and Down bring earlier lines back, Escape ends.
// What is wrong is told while one types and never hinders. Hidden until open(). GUI thread.
class QuickEntry : public QWidget
{
    Q_OBJECT

public:
    QuickEntry(Document *document, Selection *selection, QWidget *parent = nullptr);
    ~QuickEntry() override;

    // Where new entities go, asked when a line is taken over.
    void setTarget(const std::function<SketchTarget()> &target);
    void open();

signals:
    // These tables are new, or have become more.
    void made(const QList<relvar::Id> &tables);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace relvar
