#include "app/layoutpreview.h"

#include "generators/drawing/geometry.h"
#include "views/canvas/canvasview.h"
#include "views/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace relvar {

static QToolButton *textButton(const QString &icon, const QString &text, const QString &tip)
{
    auto *button = new QToolButton;
    button->setIcon(actionIcon(icon));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(tip);
    return button;
}

LayoutPreview::LayoutPreview(CanvasView *canvas, Job *job, QWidget *parent)
    : QWidget(parent)
    , m_canvas(canvas)
    , m_job(job)
    , m_styles(new QComboBox)
    , m_state(new QLabel)
    , m_apply(textButton(u"layout"_s, tr("Apply"), tr("Arranges the diagram like this (Enter)")))
{
    m_styles->addItem(tr("Layered, from left to right"), int(LayoutStyle::Layered));
    m_styles->addItem(tr("Organic, related tables near"), int(LayoutStyle::Organic));
    m_styles->setAccessibleName(tr("Style of the layout"));
    auto *label = new QLabel(tr("Layout:"));
    label->setBuddy(m_styles);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    auto *cancel = textButton(u"close"_s, tr("Discard"), tr("Leaves the diagram as it was (Esc)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 6, 4);
    row->setSpacing(6);
    row->addWidget(label);
    row->addWidget(m_styles);
    row->addWidget(m_state, 1);
    row->addWidget(m_apply);
    row->addWidget(cancel);
    setFocusProxy(m_styles);
    hide();
    connect(m_styles, &QComboBox::currentIndexChanged, this, &LayoutPreview::start);
    connect(m_apply, &QToolButton::clicked, this, &LayoutPreview::apply);
    connect(cancel, &QToolButton::clicked, this, &LayoutPreview::discard);
    // What is planned is for the diagram as it was.
    connect(canvas->document(), &Document::changed, this, &LayoutPreview::discard);
    connect(canvas->document(), &Document::reset, this, &LayoutPreview::discard);
    connect(canvas, &CanvasView::diagramChanged, this, &LayoutPreview::end);
}

void LayoutPreview::open(const QList<Id> &only)
{
    if (isHidden())
        m_camera = m_canvas->cameraState();
    m_only = only;
    show();
    m_styles->setFocus(Qt::ShortcutFocusReason);
    start();
}

LayoutStyle LayoutPreview::style() const
{
    return LayoutStyle(m_styles->currentData().toInt());
}

Result<LayoutPreview::Plan> LayoutPreview::plan(const Model &model, Id diagram,
                                                const QList<Id> &only, LayoutStyle style,
                                                const Token &token)
{
    const auto positions = planLayout(model, diagram, only, token, style);
    if (!positions)
        return positions.error();
    Edit edit(model);
    if (const Result<void> done = applyLayout(edit, *positions); !done)
        return done.error();
    Plan plan{*positions, {}};
    const DiagramLook look = diagramLook(edit.model(), diagram);
    for (const NodeLook &node : look.nodes)
        plan.rects.insert(node.object, nodeRect(node));
    for (const NoteLook &note : look.notes)
        plan.rects.insert(note.id, note.rect);
    for (const AreaLook &area : look.areas)
        plan.rects.insert(area.id, area.rect);
    return plan;
}

void LayoutPreview::start()
{
    if (isHidden())
        return;
    m_ready = false;
    m_apply->setEnabled(false);
    m_state->setText(tr("Working it out…"));
    m_job->start([model = m_canvas->document()->model(), diagram = m_canvas->diagram(),
                  only = m_only, chosen = style()](
                     const Token &token) { return plan(model, diagram, only, chosen, token); },
                 [this](const Result<Plan> &result) { take(result); });
}

void LayoutPreview::take(const Result<Plan> &result)
{
    if (isHidden())
        return;
    if (!result) {
        discard();
        return emit failed(result.error().text);
    }
    m_positions = result->positions;
    m_ready = true;
    m_apply->setEnabled(true);
    m_state->setText(m_only.isEmpty() ? tr("The whole diagram. Pinned tables stay.")
                                      : tr("The selected tables; all others stay."));
    m_canvas->clearPreview();
    m_canvas->previewRects(result->rects);
    m_canvas->fitAll();
}

void LayoutPreview::apply()
{
    if (!m_ready)
        return;
    const QList<NodePosition> positions = m_positions;
    end();
    m_canvas->edit(tr("Lay out diagram"), [&](Edit &edit) { return applyLayout(edit, positions); });
    m_canvas->fitAll();
    emit closed();
}

void LayoutPreview::discard()
{
    if (isHidden())
        return;
    end();
    m_canvas->setCameraState(m_camera);
    emit closed();
}

void LayoutPreview::end()
{
    hide();
    m_job->cancel();
    m_ready = false;
    m_canvas->clearPreview();
}

void LayoutPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        discard();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        apply();
    else
        QWidget::keyPressEvent(event);
}

} // namespace relvar
