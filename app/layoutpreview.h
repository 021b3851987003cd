#pragma once

#include "app/jobs/job.h"
#include "generators/drawing/layoutdiagram.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace relvar {

class CanvasView;

// A bar above the canvas on which a layout is seen before it is taken: the boxes stand where they
// would go, in the style that is chosen; Enter takes it as one step, Escape leaves everything as it
// was. Hidden until open(); owned by the project view; GUI thread.
class LayoutPreview : public QWidget
{
    Q_OBJECT

public:
    LayoutPreview(CanvasView *canvas, Job *job, QWidget *parent = nullptr);

    // For some tables and views alone, or for the whole diagram when there are none.
    void open(const QList<Id> &only);
    // Whether a layout is seen that can be taken.
    bool isReady() const { return m_ready; }
    void apply();
    void discard();

signals:
    void failed(const QString &sentence);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    // Places of nodes, notes and areas, and what the canvas is to show.
    struct Plan
    {
        QList<NodePosition> positions;
        QHash<Id, QRectF> rects;
    };
    static Result<Plan> plan(const Model &model, Id diagram, const QList<Id> &only,
                             LayoutStyle style, const Token &token);
    LayoutStyle style() const;
    void start();
    void take(const Result<Plan> &result);
    void end();

    CanvasView *m_canvas;
    Job *m_job;
    QComboBox *m_styles;
    QLabel *m_state;
    QToolButton *m_apply;
    QList<Id> m_only;
    QList<NodePosition> m_positions;
    QByteArray m_camera; // where it stood before
    bool m_ready = false;
};

} // namespace relvar
