#pragma once

#include "generators/layout/compaction.h"
#include "views/canvas/canvascontents.h"
#include "views/canvas/canvasview.h"
#include "views/canvas/inplaceeditor.h"
#include "views/canvas/linerouter.h"
#include "views/canvas/minimap.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QGraphicsScene>
#include <QTimer>
#include <QVariantAnimation>

namespace relvar {

// How a diagram is drawn while it is shown otherwise than it is.
struct ShownAs
{
    DetailLevel detail = DetailLevel::AllColumns;
    Notation notation = Notation::CrowsFoot;
    Level level = Level::Physical;

    friend bool operator==(const ShownAs &, const ShownAs &) = default;
};

// The state of a canvas, and what happens to it. Owned by the view; GUI thread.
class CanvasView::Private
{
public:
    Private(CanvasView *view, Document *document, Selection *selection);

    // Follows the document.
    void load();
    void sync(const ChangeSet &changes);
    void routed(const QList<Route> &routes);
    void dropRemoved(const ChangeSet &changes);
    void syncSelection();
    void updateRelated();
    void repaintAll(const QSet<Id> &ids);
    void updateSceneRect();
    void repaint(const QRectF &scene);
    void repaint(const QList<QRectF> &scene);
    void selectionChanged();
    void updateFocus();
    QRectF placeOf(Id object) const; // box, row or line

    // Saved views.
    Model shownModel() const; // with the diagram as it is shown
    ShownAs shown() const;
    void showAs(const std::optional<ShownAs> &as, const std::optional<QSet<Id>> &clear);
    void glideTo(const QRectF &rect);
    void placeFrame(const QRectF &rect);
    void letGo();  // the camera goes its own way
    void reload(); // after a change of what is shown otherwise than it is
    QList<Id> readObjects() const;
    int entitiesSeen(const QList<Id> &ids) const;
    Id nearestTo(QPointF at, const QList<Id> &ids) const;

    // Boxes that stand together for a screen.
    Model compactedModel() const;
    QList<CompactBox> boxesToCompact() const;
    bool compact(QSizeF wanted);
    bool movesBoxes(const ChangeSet &changes) const;
    QRectF displacementAt(QPointF at) const;
    Document::Operation throughCompaction(const Document::Operation &operation);
    Result<ObjectPtr> ownState(const Model &model, const Change &change);
    QRectF ownFrame(const QRectF &seenNow) const;

    // Painting.
    const DrawingTheme &theme() const;
    QSize sharedFrame() const; // the window, in pixels of the device
    double leastLine() const;
    void applyTheme();
    void paintTarget(QPainter *painter) const;
    void paintEmptyText(QPainter *painter) const;
    void paintFlash(QPainter *painter) const;

    // Remarks.
    void countRemarks();
    void followRemarks(const ChangeSet &changes);
    void paintRemarks(QPainter *painter) const;

    // Camera.
    void open(const QByteArray &state);
    bool place(const QByteArray &state);
    void centerOn(QPointF scene, double zoom);
    void scrollBy(QPointF pixels);
    void fit(const QRectF &rect, double largestZoom);
    double scaleOfLetters() const;
    void followFont();
    void flash(Id object);

    // Minimap.
    QRectF seen() const; // by the camera
    QRect minimapPlace() const;
    void paintMinimap();
    QRect legendPlace() const; // in the viewport; empty without one
    void paintLegend();
    void paintLensChip();
    bool pressLensChip(QMouseEvent *event);
    QString toolTipFor(const Hit &hit) const; // what the drawing has no room for
    bool keyLenses(QKeyEvent *event);
    void minimapScrolled(QPoint by);
    void minimapOutdated();
    bool pressMinimap(QMouseEvent *event);
    bool dragMinimap(QMouseEvent *event);

    // Mouse and keys.
    bool startPan(QMouseEvent *event);
    void updateCursor();
    bool keyNavigates(QKeyEvent *event);
    bool keyEdits(QKeyEvent *event);
    bool keyTools(QKeyEvent *event);
    void arrow(int key, Qt::KeyboardModifiers modifiers);
    void enter();
    void beginNudge();
    void nudge(QPointF by);
    void resizeCards(QPointF by);
    void moveRow(Id column, int by);
    void moveBends(Id line, QPointF by);
    void escape();

    // What the keys are at.
    enum class Take { Select, Extend, Nothing };
    void goTo(Id object, Take take = Take::Select);
    void setFocus(Id object);
    void cycle(bool forward);
    void stepTo(QPointF way, Take take);
    void stepFromLine(const LineLook &line, QPointF way);
    bool alongLine(Id row, QPointF way);
    void cycleLines(bool forward);
    QList<Id> linesAt(Id object) const;
    Id stoodFor(Id object) const; // itself, or the table whose row is hidden
    void setKeysUsed(bool used);
    void paintFocus(QPainter *painter) const;

    CanvasView *q;
    Document *document;
    Selection *selection;
    QGraphicsScene scene;
    LineRouter router;
    CanvasContents contents;
    InPlaceEditor *editor = nullptr;
    std::unique_ptr<CanvasTool> tool;
    Id diagram;
    PaintStates states;
    bool selectionStale = true; // the states do not show the selection yet
    std::optional<QList<QRectF>> overlay = QList<QRectF>(); // where the tool has drawn
    QRegion exposed;                                        // during a paint event
    bool previewing = false;
    bool dark = false;
    bool projected = false;
    int focusSteps = 0;
    std::optional<QSet<Id>> emphasis; // what alone is clear
    Id hovered;
    Id target;
    bool grid = true;
    bool snap = true;
    bool animated = true;
    bool fresh = true; // the camera has not been placed since the diagram was set
    // The state that the camera was opened with, until someone moves it: the window may get its
    // size later.
    std::optional<QByteArray> opening = QByteArray();

    static constexpr int GlideTime = 350; // milliseconds
    QHash<Id, int> remarked;              // how many open remarks are about an object
    std::optional<ShownAs> shownAs;
    std::optional<QSet<Id>> keptClear; // by a saved view; the rest is dimmed
    std::optional<QRectF> framed;      // of a saved view, until the camera is moved
    // How far nodes, notes and areas are shown from their own places, and how much larger; none
    // while they stand there. And the room they were moved together for.
    QHash<Id, QRectF> displaced;
    QSizeF compactRoom;
    bool editing = false; // the document changes by an edit of this canvas
    QVariantAnimation glide;

    Id focused;
    Id lineFrom;           // the box or row from which the focus came to a line
    bool keysUsed = false; // rather than the mouse: the focus has a ring
    bool spaceDragged = false;
    Minimap minimap;
    QRect minimapAt; // where it was painted
    QTimer minimapRests;
    std::optional<QPointF> minimapGrab; // while it is dragged: from the mouse to the middle

    double original = 1; // see originalZoom()

    bool panning = false;
    bool spaceHeld = false;
    QPointF panFrom;
    QTimer autoscrollTimer;
    QPoint autoscrollAt;
    Id flashed;
    QBasicTimer flashTimer;
    QElapsedTimer flashTime;
    quint64 nudgeGesture = 0;
    QElapsedTimer nudgeTime;
};

} // namespace relvar
