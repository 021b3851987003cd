#include "app/diagramtabs.h"

#include "model/objects/diagram.h"
#include "model/operations/diagrams.h"
#include "model/operations/properties.h"
#include "model/operations/removing.h"
#include "views/icons.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace relvar {

DiagramTabs::DiagramTabs(Document *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_bar(new QTabBar(this))
{
    m_bar->setObjectName(u"diagrams"_s);
    m_bar->setAccessibleName(tr("Diagrams"));
    m_bar->setDocumentMode(true);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setMovable(true);
    m_bar->setUsesScrollButtons(true);
    m_bar->setElideMode(Qt::ElideRight);
    m_bar->setContextMenuPolicy(Qt::CustomContextMenu);
    m_bar->setIconSize({16, 16});
    auto *add = new QToolButton(this);
    add->setObjectName(u"newDiagram"_s);
    add->setText(u"+"_s);
    add->setAutoRaise(true);
    add->setToolTip(tr("New diagram"));
    add->setAccessibleName(tr("New diagram"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 2, 4, 0);
    row->setSpacing(2);
    row->addWidget(m_bar);
    row->addWidget(add);
    row->addStretch();

    connect(add, &QToolButton::clicked, this, &DiagramTabs::addDiagram);
    connect(m_bar, &QTabBar::currentChanged, this, [this] {
        if (!m_rebuilding)
            emit currentChanged(current());
    });
    connect(m_bar, &QTabBar::tabBarDoubleClicked, this, [this](int index) {
        if (index >= 0)
            rename(idAt(index));
    });
    connect(m_bar, &QTabBar::tabMoved, this, &DiagramTabs::reorderTo);
    connect(m_bar, &QWidget::customContextMenuRequested, this, &DiagramTabs::showMenu);
    connect(m_document, &Document::changed, this, &DiagramTabs::follow);
    connect(m_document, &Document::reset, this, &DiagramTabs::rebuild);
    rebuild();
}

Id DiagramTabs::idAt(int index) const
{
    return Id{m_bar->tabData(index).toULongLong()};
}

Id DiagramTabs::current() const
{
    return m_bar->currentIndex() < 0 ? Id() : idAt(m_bar->currentIndex());
}

void DiagramTabs::setCurrent(Id diagram)
{
    for (int i = 0; i < m_bar->count(); ++i)
        if (idAt(i) == diagram)
            m_bar->setCurrentIndex(i);
}

void DiagramTabs::step(int by)
{
    if (m_bar->count() > 0)
        m_bar->setCurrentIndex((m_bar->currentIndex() + by + m_bar->count()) % m_bar->count());
}

void DiagramTabs::follow(const ChangeSet &changes)
{
    for (const Change &change : changes) {
        if (change.kind() == Kind::Diagram) {
            rebuild();
            return;
        }
    }
}

void DiagramTabs::rebuild()
{
    const Id before = current();
    const int indexBefore = m_bar->currentIndex();
    m_rebuilding = true;
    while (m_bar->count() > 0)
        m_bar->removeTab(m_bar->count() - 1);
    const QIcon icon = kindIcon(Kind::Diagram);
    const auto diagrams = m_document->model().all<Diagram>();
    for (const Diagram *diagram : diagrams) {
        const QString name = diagram->name.isEmpty() ? tr("Diagram") : diagram->name;
        const int index = m_bar->addTab(icon, QString(name).replace(u'&', u"&&"_s));
        m_bar->setTabData(index, diagram->id.value);
        m_bar->setTabToolTip(index, name);
    }
    if (m_document->model().contains(before))
        setCurrent(before);
    else
        m_bar->setCurrentIndex(qBound(0, indexBefore, m_bar->count() - 1));
    m_rebuilding = false;
    if (current() != before)
        emit currentChanged(current());
}

void DiagramTabs::run(const QString &text, const Document::Operation &operation)
{
    if (const Result<void> done = m_document->edit(text, operation); !done)
        emit failed(done.error().text);
}

void DiagramTabs::addDiagram()
{
    Id added;
    run(tr("Add diagram"), [&](Edit &edit) -> Result<void> {
        const Result<Id> id = relvar::addDiagram(edit);
        if (!id)
            return id.error();
        added = *id;
        return {};
    });
    if (added)
        setCurrent(added);
}

void DiagramTabs::renameCurrent()
{
    if (current())
        rename(current());
}

void DiagramTabs::deleteCurrent()
{
    if (current())
        remove(current());
}

void DiagramTabs::rename(Id diagram)
{
    const auto *object = m_document->model().get<Diagram>(diagram);
    if (!object)
        return;
    bool accepted = false;
    const QString name = QInputDialog::getText(this, tr("Rename Diagram"), tr("Name:"),
                                               QLineEdit::Normal, object->name, &accepted);
    if (accepted)
        run(tr("Rename diagram"), [&](Edit &edit) { return relvar::rename(edit, diagram, name); });
}

void DiagramTabs::remove(Id diagram)
{
    // A project without any diagram would leave nothing to draw on.
    if (m_bar->count() < 2) {
        emit failed(tr("The last diagram of a project cannot be deleted."));
        return;
    }
    run(tr("Delete diagram"), [&](Edit &edit) { return removeObjects(edit, {diagram}); });
}

void DiagramTabs::reorderTo(int from, int to)
{
    Q_UNUSED(from);
    if (m_rebuilding)
        return;
    const Id moved = idAt(to);
    run(tr("Move diagram"), [&](Edit &edit) { return reorder(edit, moved, to); });
}

void DiagramTabs::showMenu(QPoint position)
{
    const int index = m_bar->tabAt(position);
    QMenu menu;
    menu.addAction(actionIcon(u"diagram"_s), tr("New Diagram"), this, &DiagramTabs::addDiagram);
    if (index >= 0) {
        const Id diagram = idAt(index);
        menu.addAction(actionIcon(u"rename"_s), tr("Rename…"), this,
                       [=, this] { rename(diagram); });
        menu.addAction(actionIcon(u"delete"_s), tr("Delete"), this, [=, this] { remove(diagram); })
            ->setEnabled(m_bar->count() > 1);
    }
    menu.exec(m_bar->mapToGlobal(position));
}

} // namespace relvar
