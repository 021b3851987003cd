#include "app/diagramtabs.h"

#include "model/objects/diagram.h"
#include "model/operations/diagramlist.h"
#include "model/operations/diagrams.h"
#include "model/operations/properties.h"
#include "model/operations/removing.h"
#include "views/icons.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QStyleOptionToolButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

// As wide as its tabs: by itself a bar that can scroll has room for buttons and some of a tab,
// which leaves a gap behind a single short one.
class TabsAlone : public QTabBar
{
public:
    using QTabBar::QTabBar;

    QSize minimumSizeHint() const override { return {40, QTabBar::minimumSizeHint().height()}; }
};

// A button with a menu whose text is an arrow already, so that the style draws none.
class ArrowButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override
    {
        QToolButton::initStyleOption(option);
        option->features &= ~QStyleOptionToolButton::HasMenu;
    }
};

} // namespace

DiagramTabs::DiagramTabs(Document *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_bar(new TabsAlone(this))
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

    auto *list = new ArrowButton(this);
    list->setObjectName(u"listDiagrams"_s);
    list->setIcon(actionIcon(u"tree"_s)); // the style puts an arrow beside it
    list->setAutoRaise(true);
    list->setPopupMode(QToolButton::InstantPopup);
    list->setToolTip(tr("All diagrams, by folder"));
    list->setAccessibleName(tr("All diagrams"));
    auto *menu = new QMenu(list);
    list->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [=, this] { fillList(menu); });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 2, 4, 0);
    row->setSpacing(2);
    row->addWidget(m_bar);
    row->addWidget(add);
    row->addWidget(list);
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
        m_bar->setTabToolTip(index, diagram->folder.isEmpty()
                                        ? name
                                        : QString(diagram->folder).replace(u'/', u" / "_s) +
                                              u" / "_s + name);
    }
    if (m_document->model().contains(before))
        setCurrent(before);
    else if (m_bar->count() > 0)
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

void DiagramTabs::make(const QString &text, const std::function<Result<Id>(Edit &)> &operation)
{
    Id added;
    run(text, [&](Edit &edit) -> Result<void> {
        const Result<Id> id = operation(edit);
        if (!id)
            return id.error();
        added = *id;
        return {};
    });
    if (added)
        setCurrent(added);
}

void DiagramTabs::addDiagram()
{
    make(tr("Add diagram"), [](Edit &edit) { return relvar::addDiagram(edit); });
}

void DiagramTabs::duplicateCurrent()
{
    duplicate(current());
}

void DiagramTabs::duplicate(Id diagram)
{
    make(tr("Duplicate diagram"), [=](Edit &edit) { return duplicateDiagram(edit, diagram); });
}

void DiagramTabs::extract(const QList<Id> &objects)
{
    make(tr("Add diagram"),
         [&, diagram = current()](Edit &edit) { return extractDiagram(edit, diagram, objects); });
}

void DiagramTabs::moveCurrentToFolder()
{
    moveToFolder(current());
}

void DiagramTabs::moveToFolder(Id diagram)
{
    const auto *object = m_document->model().get<Diagram>(diagram);
    if (!object)
        return;
    QStringList folders = diagramFolders(m_document->model());
    folders.prepend(QString());
    bool accepted = false;
    const QString folder = QInputDialog::getItem(
        this, tr("Move to Folder"), tr("Folder, such as Sales/Orders; empty for none:"), folders,
        std::max(0, int(folders.indexOf(object->folder))), true, &accepted);
    if (accepted)
        run(tr("Move diagram"), [&](Edit &edit) { return setFolder(edit, diagram, folder); });
}

// Diagrams without a folder, then the folders with theirs in menus of their own.
void DiagramTabs::fillList(QMenu *menu)
{
    menu->clear();
    QHash<QString, QMenu *> menus{{QString(), menu}};
    const auto plain = [](QString text) { return text.replace(u'&', u"&&"_s); };
    const QStringList folders = diagramFolders(m_document->model());
    for (const QString &folder : folders) { // sorted: what is around one comes before it
        const qsizetype cut = folder.lastIndexOf(u'/');
        QMenu *above = menus.value(folder.left(std::max<qsizetype>(0, cut)), menu);
        menus.insert(folder, above->addMenu(actionIcon(u"folder"_s), plain(folder.mid(cut + 1))));
    }
    QAction *firstFolder = menu->actions().value(0);
    const auto diagrams = m_document->model().all<Diagram>();
    for (const Diagram *diagram : diagrams) {
        QMenu *into = menus.value(diagram->folder, menu);
        auto *action =
            new QAction(kindIcon(Kind::Diagram),
                        plain(diagram->name.isEmpty() ? tr("Diagram") : diagram->name), into);
        action->setCheckable(true);
        action->setChecked(diagram->id == current());
        connect(action, &QAction::triggered, this, [this, id = diagram->id] { setCurrent(id); });
        into->insertAction(into == menu ? firstFolder : nullptr, action);
    }
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
        menu.addAction(actionIcon(u"duplicate"_s), tr("Duplicate"), this,
                       [=, this] { duplicate(diagram); });
        menu.addAction(tr("Move to Folder…"), this, [=, this] { moveToFolder(diagram); });
        menu.addAction(actionIcon(u"delete"_s), tr("Delete"), this, [=, this] { remove(diagram); })
            ->setEnabled(m_bar->count() > 1);
    }
    menu.exec(m_bar->mapToGlobal(position));
}

} // namespace relvar
