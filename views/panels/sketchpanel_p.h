#pragma once

#include "generators/sketch/assist.h"
#include "generators/sketch/live.h"
#include "views/panels/sketchedit.h"
#include "views/panels/sketchpanel.h"
#include "views/panels/sketchtimeline.h"

#include <QComboBox>
#include <QFutureWatcher>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

namespace relvar {

// What the panel holds, and the rounds by which text and design are kept in step.
class SketchPanel::Private
{
public:
    // What one round in the background began with.
    struct Round
    {
        sketch::LiveInput input;
        bool anew = false;
        int epoch = 0;
        bool commit = false; // the line was left
        bool forced = false; // even what was cut out is gone
        bool paused = false; // nothing was typed for a while
    };

    // The widgets (sketchpanel.cpp)
    void makeRows();
    void connectAll();
    void followSelection();
    void markSelection();
    void select(int position);
    void offerCompletions(bool asked);
    void tell();
    void updateReadOnly();

    // The rounds (sketchrounds.cpp)
    SketchScope scope() const;
    bool isShown(const ChangeSet &changes) const;
    void textChanged();
    void cursorMoved();
    void documentChanged(const ChangeSet &changes);
    void documentReset();
    void commitLine(bool forced = false);
    void writeAnew();
    void start();
    void finished();
    void takeAnew();
    bool moveReplacements(const QString &before, const QString &now);
    bool takes() const;
    void take();
    void show(const QString &text);
    void undo();
    void redo();

    SketchPanel *q = nullptr;
    Document *document = nullptr;
    Selection *selection = nullptr;
    std::function<SketchTarget()> target;
    Id diagram;
    Part part = Everything;
    QSet<Id> chosen; // tables, for the part that was selected

    QComboBox *parts = nullptr;
    SketchEdit *edit = nullptr;
    QWidget *lossRow = nullptr;
    QLabel *lossText = nullptr;
    QToolButton *undoButton = nullptr;
    QWidget *problemRow = nullptr;
    QToolButton *place = nullptr;
    QLabel *problemText = nullptr;
    QLabel *hint = nullptr;

    // What the text said when it was in step last.
    Model base;
    SketchScope baseScope;
    QList<Span> places;
    QList<sketch::Problem> problems;
    QString lost;  // what the last step took away, as a sentence
    QString going; // what the present text would take away
    SketchTimeline timeline;
    QString label;    // the line that was written last
    int line = 0;     // the one with the cursor
    bool anew = true; // the text has to be written
    bool typed = false;
    bool behind = false; // the design has changed
    bool restored = false;
    bool cut = false; // what was cut out may come back
    bool commit = false;
    bool forced = false;
    bool paused = false;
    bool applying = false; // the change of the text, the design or the selection is our own
    QTimer typing;
    QTimer pause;

    int epoch = 0; // grows when there is another document
    bool running = false;
    bool again = false;
    Round round;
    sketch::LiveOutcome outcome;
    relvar::Token token;
    QFutureWatcher<sketch::LiveOutcome> watcher;
    QFutureWatcher<sketch::Completions> completing;
    int completingAt = -1;
    int completingRevision = -1;
    bool completingAsked = false;
    bool completeAgain = false;
};

} // namespace relvar
