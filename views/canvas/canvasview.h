#pragma once

#include "model/document.h"
#include "views/canvas/tools/tool.h"
#include "views/selection.h"

#include <QGraphicsView>

#include <memory>

namespace relvar {

// What lies under a point of the canvas.
struct Hit
{
    enum Part { Nothing, Title, Row, Body, Line, LineBend, Note, Area, Corner };

    Part part = Nothing;
    Id object; // table, view, relationship, note or area
    Id row;    // the column, with part Row
    Id node;   // the DiagramNode of a table or view
    int bend = -1;
};

// One diagram of a document on the screen: shows it, follows its changes and tells tools what is
// where. It never edits: its tools do. GUI thread.
class CanvasView : public QGraphicsView
{
    Q_OBJECT

public:
    CanvasView(Document *document, Selection *selection, QWidget *parent = nullptr);
    ~CanvasView() override;

    Document *document() const;
    Selection *selection() const;
    Id diagram() const;
    void setDiagram(Id diagram);

    // Where things are, in scene units.
    Hit hitAt(QPointF scene) const;
    QRectF rectOf(Id object) const; // table, view, note, area; empty when not shown
    QRectF rowRect(Id column) const;
    QList<Id> objectsIn(const QRectF &rect, bool touching) const; // for the rubber band
    QRectF contentsRect() const;

    // While a gesture runs: shows nodes, notes and areas elsewhere (lines follow) without a
    // change of the model.
    void previewRects(const QHash<Id, QRectF> &rects); // by object id
    void clearPreview();

    void setTool(std::unique_ptr<CanvasTool> tool); // null: the selection tool
    CanvasTool *tool() const;

    bool gridVisible() const;
    bool snapEnabled() const;
    void setGridVisible(bool on);
    void setSnapEnabled(bool on);

    double zoom() const;
    void setZoom(double zoom, QPoint anchor); // about a point of the viewport
    void fitAll();
    void fitObjects(const QList<Id> &objects);
    void reveal(Id object); // scrolls it into sight and flashes it

signals:
    void failed(const QString &sentence); // for the status bar
    void hint(const QString &sentence);   // what the tool can do now
    void zoomChanged(double zoom);
    void toolChanged();
    void contextMenuRequested(const QList<relvar::Id> &objects, QPoint globalPosition);
    void propertiesRequested(relvar::Id object); // double click on a body
    void diagramChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace relvar
