#pragma once

#include "generators/drawing/legibility.h"
#include "generators/drawing/paint.h"
#include "generators/layout/graph.h"
#include "generators/lens/lens.h"
#include "model/document.h"
#include "views/canvas/tools/tool.h"
#include "views/selection.h"

#include <QGraphicsView>

#include <memory>

namespace relvar {

class CanvasContents;
class InPlaceEditor;

// What makeLegible() came to.
struct LegibleShare
{
    int shown = 0; // tables and views that can be read wholly
    int asked = 0; // of so many
    DetailLevel detail = DetailLevel::AllColumns;
    bool compacted = false;
};

// What lies under a point of the canvas. Hidden and Unshown are the badges of a box for hidden
// lines and for related tables elsewhere.
using Hit = DrawingHit;

// One diagram of a document on the screen: shows it, follows its changes and tells tools what is
// where. It never edits: its tools and canvascommands.h do. GUI thread.
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
    // Runs an operation on the document; an error goes out by failed(). Whether it worked.
    bool edit(const QString &text, const Document::Operation &operation, quint64 gesture = 0);

    // Where things are, in scene units.
    Hit hitAt(QPointF scene) const;
    QRectF rectOf(Id object) const; // table, view, note, area; empty when not shown
    QRectF titleRect(Id object) const;
    QRectF rowRect(Id column) const;
    QList<QPointF> routeOf(Id relationship) const;
    QList<Id> objectsIn(const QRectF &rect, bool touching) const; // for the rubber band
    QRectF contentsRect() const;
    const CanvasContents &contents() const;
    // Selected tables, views, notes and areas that this diagram shows.
    QList<Id> selectedBoxes() const;

    // Whether it is a box, a line, or a column of a table that is shown (even if its row is not).
    bool shows(Id object) const;
    // Where it is on the screen, in pixels; a hidden row is where its table is.
    QRect screenRect(Id object) const;

    // What the keys are at: a box, a row or a line, also when it is not selected. It follows the
    // selection, and has a ring around it while the canvas is used by keys.
    Id focusedObject() const;
    void setFocusedObject(Id object);
    // From a line to the end that the focus did not come from; selects what is there.
    void followLine(Id line);
    // The focus comes to a line from its own end, or from the other one.
    void comeToLine(Id line, bool own);

    // While a gesture runs: shows nodes, notes and areas elsewhere (lines follow) without a
    // change of the model.
    void previewRects(const QHash<Id, QRectF> &rects); // by object id
    void clearPreview();
    // Emphasises what the mouse or a gesture points at; none ends it.
    void setHovered(Id object);
    void setTarget(Id object);
    // Scrolls when the mouse is near the border while something is being dragged.
    void autoscroll(QPoint viewport);
    void updateOverlay();
    // Graph of the boxes and lines shown, for the automatic layout.
    Graph graph() const;

    void setTool(std::unique_ptr<CanvasTool> tool); // null: the selection tool
    CanvasTool *tool() const;
    InPlaceEditor *editor() const;

    bool gridVisible() const;
    bool snapEnabled() const;
    void setGridVisible(bool on);
    void setSnapEnabled(bool on);
    // A picture of the whole in a corner; not there while the whole is seen anyway.
    bool minimapShown() const;
    void setMinimapShown(bool on);
    QRect minimapRect() const; // in the viewport; empty when it is not there
    double gridStep() const;
    QPointF snapped(QPointF scene) const; // to the grid, when snapping is on
    void setAnimated(bool on); // whether reveal() flashes and the camera glides to saved views

    double zoom() const; // pixels for a scene unit
    // The zoom that is called 100 %: names in boxes are as large as the letters of the window, and
    // never smaller than drawn. Sizes in the scene, and so exports, are the same on every desktop.
    double originalZoom() const;
    void setZoom(double zoom, QPoint anchor); // about a point of the viewport
    void zoomIn();
    void zoomOut();
    void zoomOriginal();
    void fitAll();
    void fitSelection();
    void fitObjects(const QList<Id> &objects);
    void reveal(Id object); // scrolls it into sight and flashes it
    // Shows and marks an object for the time being, beside a part of the viewport that is covered;
    // none, or what is not on this diagram, only ends the mark. Nothing is selected.
    void preview(Id object, const QRect &covered = {});
    // What the camera looks at, for the project file. An empty or foreign state fits everything.
    QByteArray cameraState() const;
    void setCameraState(const QByteArray &state);

    // Dims what is more than some steps of relationships away from the selection; 0 dims nothing.
    int focusSteps() const;
    void setFocusSteps(int steps);
    // Dims everything but these tables and the lines among them, until it is called with none.
    void setEmphasis(const QSet<Id> &objects);

    // The present look as the values of a saved view, without a name: what the camera sees, what is
    // not dimmed, and how it is drawn.
    SavedView savedView() const;
    // Shows a saved view of this diagram: the camera glides there (jumps without animation) and
    // stays at it when the window changes its size, what it shows is clear, and everything is drawn
    // in its detail, notation and level, while the diagram itself stays as it is. False when the
    // view is of another diagram.
    bool showSavedView(const SavedView &view);
    // Back to the diagram as it is, with everything clear; the camera stays.
    void endSavedView();
    bool showsSavedView() const;
    // Draws in another detail than the diagram has, until endSavedView().
    void setShownDetail(DetailLevel detail);
    DetailLevel shownDetail() const;

    // For a shared screen: stronger colours, and no line thinner than two pixels of it.
    void setProjected(bool on);
    // How well the present look can be read there.
    Legibility legibility() const;
    // Brings the selection (without one what is clear, or all that is seen) to where it can be
    // read: as near as need be, with as many rows as there is room for. When not even their names
    // fit, the boxes are shown closer together, while the diagram itself keeps its places; and of
    // what does not fit even so, what is about the middle is shown.
    LegibleShare makeLegible();
    // Whether boxes are shown closer together than they are, until endSavedView() or another
    // detail.
    bool isCompacted() const;

    // How many open remarks are about an object, which has a mark then.
    int remarkCount(Id object) const;

    // Shows the types that another database would get, and what is emulated or lost there; the
    // document stays as it is. The same lens again, or none, shows the design's own.
    Lens lens() const;
    void setLens(Lens lens);
    QRect lensChipRect() const; // in the viewport; empty without a lens

    // Waits until the lines are where they belong, for pictures and tests.
    void waitForRoutes();

signals:
    void failed(const QString &sentence); // for the status bar
    void hint(const QString &sentence);   // what the tool can do now
    void told(const QString &sentence);   // for screen readers alone
    void zoomChanged(double zoom);
    void toolChanged();
    void focusChanged(int steps);
    void lensChanged(relvar::Lens lens);
    void contextMenuRequested(const QList<relvar::Id> &objects, QPoint globalPosition);
    void propertiesRequested(relvar::Id object); // double click on a body
    void diagramChanged();
    void savedViewShown(bool on); // see showsSavedView()
    void aboutToJump();           // along a line to its other end

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool focusNextPrevChild(bool next) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace relvar
