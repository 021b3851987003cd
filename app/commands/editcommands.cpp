#include "app/commands/editcommands.h"

#include "app/actions/actions.h"
#include "app/actions/menus.h"
#include "app/diagramtabs.h"
#include "app/mainwindow.h"
#include "app/statusstrip.h"
#include "dialogs/refactoring.h"
#include "model/operations/relationships.h"
#include "views/canvas/canvascommands.h"
#include "views/canvas/tools/tools.h"
#include "views/panels/colorbutton.h"
#include "views/panels/propertiespanel.h"
#include "views/panels/sketchpanel.h"

#include <QDockWidget>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

// The relationship tools and what they draw.
struct Variant
{
    const char16_t *action;
    RelationshipVariant variant;
};
const Variant Variants[] = {
    {u"tool.onetomany", {RelationshipKind::OneToMany, false}},
    {u"tool.identifying", {RelationshipKind::OneToMany, true}},
    {u"tool.onetoone", {RelationshipKind::OneToOne, false}},
    {u"tool.manytomany", {RelationshipKind::ManyToMany, false}},
    {u"tool.subtype", {RelationshipKind::Subtype, false}},
};

QString toolAction(const CanvasTool *tool)
{
    const QString name = tool ? tool->name() : u"select"_s;
    if (name != u"relationship")
        return u"tool."_s + name;
    for (const Variant &entry : Variants)
        if (entry.variant == relationshipVariant(tool))
            return QStringView(entry.action).toString();
    return u"tool.onetomany"_s;
}

} // namespace

EditCommands::EditCommands(MainWindow *window)
    : QObject(window)
    , m_window(window)
{
    connectEdits();
    connectColors();
    connectTools();
    connectPanels();
    connect(window, &MainWindow::projectChanged, this, &EditCommands::follow);
    follow();
}

void EditCommands::connectEdits()
{
    const Actions &actions = *m_window->actionRegistry();
    const auto on = [&](QStringView id, void (*command)(CanvasView &)) {
        actions.connectTo(id, this, [=, this] { command(*m_window->view()->canvas()); });
    };
    actions.connectTo(u"edit.undo", this, [this] { m_window->view()->document()->undo(); });
    actions.connectTo(u"edit.redo", this, [this] { m_window->view()->document()->redo(); });
    on(u"edit.cut", cutSelected);
    on(u"edit.copy", copySelected);
    on(u"edit.paste", pasteClipboard);
    on(u"edit.duplicate", duplicateSelected);
    on(u"edit.remove", removeSelected);
    on(u"edit.delete", deleteSelected);
    on(u"edit.rename", renameSelected);
    on(u"edit.selectall", selectAll);
    on(u"edit.addcolumn", addColumnInPlace);
    on(u"edit.collapse", [](CanvasView &view) { setSelectedCollapsed(view, true); });
    on(u"edit.expand", [](CanvasView &view) { setSelectedCollapsed(view, false); });
    on(u"line.hide", hideSelectedLines);
    on(u"line.show", showHiddenLines);
    on(u"line.split", [](CanvasView &view) { setSelectedLinesSplit(view, true); });
    on(u"line.join", [](CanvasView &view) { setSelectedLinesSplit(view, false); });
    on(u"edit.pin", [](CanvasView &view) { setSelectedPinned(view, true); });
    on(u"edit.unpin", [](CanvasView &view) { setSelectedPinned(view, false); });
    on(u"diagram.addrelated",
       [](CanvasView &view) { addRelatedEntities(view, view.selectedBoxes()); });
    actions.connectTo(u"edit.physical", this, [this] { makePhysical(); });
    for (const Verb verb : allVerbs())
        actions.connectTo(QString(u"refactor."_s + verbKey(verb)), this,
                          [this, verb] { refactor(verb); });
    actions.connectTo(u"edit.find", this, [this] { m_window->view()->find(); });
    actions.connectTo(u"edit.sketch", this, [this] { m_window->view()->enterQuickly(); });
    actions.connectTo(u"edit.text", this, [this] {
        m_window->showPanel(u"text"_s);
        m_window->view()->sketch()->focusText();
    });
    actions.connectTo(u"edit.findnext", this, [this] { m_window->view()->findNext(true); });
    actions.connectTo(u"edit.findprevious", this, [this] { m_window->view()->findNext(false); });
}

void EditCommands::connectColors()
{
    const Actions &actions = *m_window->actionRegistry();
    const auto on = [&](const QString &key, const QString &color) {
        const QString id = u"paint."_s + key;
        if (!color.isEmpty())
            actions[id]->setIcon(ColorButton::swatch(color));
        actions.connectTo(id, this,
                          [this, color] { setSelectedColor(*m_window->view()->canvas(), color); });
    };
    on(u"none"_s, {});
    for (const ColorButton::Choice &choice : ColorButton::choices())
        on(QString::fromLatin1(choice.key), QString::fromLatin1(choice.color));
}

void EditCommands::connectTools()
{
    const Actions &actions = *m_window->actionRegistry();
    const auto on = [&](QStringView id,
                        const std::function<std::unique_ptr<CanvasTool>(CanvasView *)> &make) {
        actions.connectTo(id, this, [=, this] {
            CanvasView *canvas = m_window->view()->canvas();
            canvas->setTool(make(canvas));
            canvas->setFocus();
        });
    };
    on(u"tool.select", [](CanvasView *) { return nullptr; });
    on(u"tool.hand", handTool);
    on(u"tool.table", tableTool);
    on(u"tool.note", noteTool);
    on(u"tool.area", areaTool);
    for (const Variant &entry : Variants)
        on(QStringView(entry.action),
           [=](CanvasView *view) { return relationshipTool(view, entry.variant); });
}

void EditCommands::connectPanels()
{
    connect(m_window, &MainWindow::projectChanged, this, [this] {
        ProjectView *view = m_window->view();
        if (!view || m_followed == view)
            return;
        m_followed = view;
        connect(view, &ProjectView::propertiesRequested, this, [this, view](Id object) {
            view->selection()->set({object});
            m_window->showPanel(u"properties"_s);
            view->properties()->focusName();
        });
        connect(view->canvas(), &CanvasView::contextMenuRequested, this,
                [this](const QList<Id> &, QPoint position) {
                    QMenu *menu = makeCanvasMenu(m_window);
                    menu->setAttribute(Qt::WA_DeleteOnClose);
                    menu->popup(position);
                });
    });
}

void EditCommands::follow()
{
    const Actions &actions = *m_window->actionRegistry();
    ProjectView *view = m_window->view();
    actions.enable(u"edit", view);
    actions.enable(u"refactor", false);
    actions.enable(u"line", view && !view->workspace()->isReadOnly());
    actions.enable(u"paint", false);
    actions.enable(u"tool", view && !view->workspace()->isReadOnly());
    if (!view)
        return;
    connect(view->document(), &Document::historyChanged, this, &EditCommands::updateHistory,
            Qt::UniqueConnection);
    connect(view->document(), &Document::reset, this, &EditCommands::updateHistory,
            Qt::UniqueConnection);
    connect(view->selection(), &Selection::changed, this, &EditCommands::updateSelection,
            Qt::UniqueConnection);
    connect(view->canvas(), &CanvasView::toolChanged, this, &EditCommands::updateTool,
            Qt::UniqueConnection);
    updateHistory();
    updateSelection();
    updateTool();
}

void EditCommands::updateHistory()
{
    const Actions &actions = *m_window->actionRegistry();
    const History &history = m_window->view()->document()->history();
    QAction *undo = actions[u"edit.undo"];
    QAction *redo = actions[u"edit.redo"];
    const bool writable = !m_window->view()->workspace()->isReadOnly();
    undo->setEnabled(writable && history.canUndo());
    redo->setEnabled(writable && history.canRedo());
    const auto name = [&](int index) {
        return QString(history.entries().at(index).text).replace(u'&', u"&&"_s);
    };
    undo->setText(history.canUndo() ? tr("&Undo: %1").arg(name(history.position() - 1))
                                    : tr("&Undo"));
    redo->setText(history.canRedo() ? tr("&Redo: %1").arg(name(history.position())) : tr("&Redo"));
    for (QAction *action : {undo, redo})
        action->setToolTip(toolTipText(*action));
}

void EditCommands::updateSelection()
{
    const ProjectView *view = m_window->view();
    const Actions &actions = *m_window->actionRegistry();
    const bool any = !view->selection()->ids().isEmpty();
    const bool writable = !view->workspace()->isReadOnly();
    for (const char16_t *id :
         {u"edit.cut", u"edit.duplicate", u"edit.remove", u"edit.delete", u"edit.rename",
          u"edit.addcolumn", u"edit.collapse", u"edit.expand", u"edit.pin", u"edit.unpin"})
        actions[QStringView(id)]->setEnabled(any && writable);
    actions[u"edit.copy"]->setEnabled(any);
    actions[u"edit.paste"]->setEnabled(writable);
    const auto *line = view->workspace()->model().get<Relationship>(view->selection()->current());
    actions[u"edit.physical"]->setEnabled(writable && line && !line->isPhysical());
    for (const Verb verb : allVerbs())
        actions[QString(u"refactor."_s + verbKey(verb))]->setEnabled(
            writable && suggested(view->workspace()->model(), verb, view->selection()->ids()));
    const CanvasView &canvas = *view->canvas();
    const QList<Id> &ids = view->selection()->ids();
    const bool anyLine =
        std::any_of(ids.cbegin(), ids.cend(), [&](Id id) { return !canvas.routeOf(id).isEmpty(); });
    actions[u"line.hide"]->setEnabled(writable && anyLine);
    actions[u"line.split"]->setEnabled(writable && anyLine);
    actions[u"line.join"]->setEnabled(writable && anyLine);
    actions.enable(u"paint", writable && (anyLine || !canvas.selectedBoxes().isEmpty()));
    actions[u"line.show"]->setEnabled(writable);
    actions[u"diagram.addrelated"]->setEnabled(writable && !canvas.selectedBoxes().isEmpty());
    m_window->status()->setSelectionCount(int(view->selection()->ids().size()));
}

void EditCommands::updateTool()
{
    const Actions &actions = *m_window->actionRegistry();
    actions[toolAction(m_window->view()->canvas()->tool())]->setChecked(true);
}

void EditCommands::makePhysical()
{
    ProjectView *view = m_window->view();
    const Id id = view->selection()->current();
    view->canvas()->edit(tr("Make relationship physical"), [&](Edit &edit) -> Result<void> {
        const Result<Id> made = relvar::makePhysical(edit, id);
        if (!made)
            return made.error();
        return {};
    });
}

void EditCommands::refactor(Verb verb)
{
    ProjectView *view = m_window->view();
    auto *dialog =
        new RefactoringDialog(view->workspace()->model(), view->selection()->ids(), verb, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, view,
            [this, dialog] { takeRefactoring(dialog->request()); });
    dialog->open();
}

void EditCommands::takeRefactoring(const RefactorRequest &request)
{
    ProjectView *view = m_window->view();
    Refactored result;
    const bool done = view->canvas()->edit(
        refactorText(view->workspace()->model(), request), [&](Edit &edit) -> Result<void> {
            const Result<Refactored> made = relvar::refactor(edit, request);
            if (!made)
                return made.error();
            result = *made;
            return {};
        });
    if (!done)
        return;
    view->selection()->reveal(result.table);
    if (!result.notes.isEmpty())
        m_window->status()->setHint(result.notes.join(u' '));
}

} // namespace relvar
