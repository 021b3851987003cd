#pragma once

#include "app/jobs/background.h"
#include "app/jobs/job.h"
#include "app/workspace.h"

#include <QTimer>
#include <QWidget>

namespace relvar {

class Actions;
class CanvasView;
class DiagramTabs;
class FindBar;
class HistoryPanel;
class LayoutPreview;
class Navigator;
class ObjectTree;
class OutputPanel;
class ProblemsPanel;
class PropertiesPanel;
class QuickEntry;
class RemarkLine;
class RemarksPanel;
class SentencesPanel;
class SketchPanel;
class StepsPanel;
class WorkshopBar;

// Everything that shows one open project: the canvas with its diagrams in the middle, the panels
// that the window puts into its docks, and the background work. Owned by its window, made anew for
// every project; GUI thread.
class ProjectView : public QWidget
{
    Q_OBJECT

public:
    ProjectView(std::unique_ptr<Workspace> workspace, Actions *actions, QWidget *parent = nullptr);
    ~ProjectView() override;

    Workspace *workspace() const { return m_workspace.get(); }
    Document *document() const { return m_workspace->document(); }
    Selection *selection() const { return m_workspace->selection(); }
    CanvasView *canvas() const { return m_canvas; }
    DiagramTabs *diagrams() const { return m_diagrams; }
    Background *background() const { return m_background; }
    LayoutPreview *layoutPreview() const { return m_preview; }
    Navigator *navigator() const { return m_navigator; }
    QList<Job *> jobs();
    // The project goes on elsewhere; the view is deleted next.
    std::unique_ptr<Workspace> releaseWorkspace() { return std::move(m_workspace); }

    ObjectTree *tree() const { return m_tree; }
    PropertiesPanel *properties() const { return m_properties; }
    OutputPanel *output() const { return m_output; }
    ProblemsPanel *problems() const { return m_problems; }
    HistoryPanel *history() const { return m_history; }
    SentencesPanel *sentences() const { return m_sentences; }
    SketchPanel *sketch() const { return m_sketch; }
    StepsPanel *steps() const { return m_steps; }
    RemarksPanel *remarks() const { return m_remarks; }
    RemarkLine *remarkLine() const { return m_remarkLine; }
    WorkshopBar *workshopBar() const { return m_workshopBar; }

    void find();
    // Opens the line in which entities and relationships are written.
    void enterQuickly();
    void findNext(bool forward);
    // Adds to the diagram what it does not show yet, arranged beside the rest.
    void showAllTables();
    // Arranges the diagram, or only what is selected, as one step.
    enum class LayoutPart { Diagram, Selection, Area };
    void layOut(LayoutPart part);
    // Shows first what the arrangement would be, of the selection or of the whole diagram.
    void previewLayout();
    // After an import: the diagram that came last.
    void showNewestDiagram();
    // Goes to a saved view, on whatever diagram it is. False when there is no such view.
    bool showSavedView(Id view);
    // Keeps where the camera of the present diagram stands.
    void rememberCamera();

signals:
    void failed(const QString &sentence);
    void hint(const QString &sentence);
    void told(const QString &sentence); // for screen readers alone
    void propertiesRequested(relvar::Id object);
    void aboutToChangeDiagram();

private:
    void showDiagram(Id diagram);
    void connectPanels();
    void connectSketches();
    void connectWorkshop();
    WorkshopBar *makeWorkshopBar();
    void followCamera();
    void followReplay(const ChangeSet &changes);

    std::unique_ptr<Workspace> m_workspace;
    Actions *m_actions;
    Background *m_background;
    Job m_layout;
    DiagramTabs *m_diagrams;
    CanvasView *m_canvas;
    FindBar *m_find;
    LayoutPreview *m_preview;
    QuickEntry *m_quick;
    ObjectTree *m_tree;
    PropertiesPanel *m_properties;
    OutputPanel *m_output;
    ProblemsPanel *m_problems;
    HistoryPanel *m_history;
    SentencesPanel *m_sentences;
    SketchPanel *m_sketch;
    StepsPanel *m_steps;
    RemarksPanel *m_remarks;
    RemarkLine *m_remarkLine;
    WorkshopBar *m_workshopBar;
    Navigator *m_navigator = nullptr;
    QTimer m_cameraRests;
};

} // namespace relvar
