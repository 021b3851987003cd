#include "views/panels/propertiespanel.h"

#include "model/kindinfo.h"
#include "model/operations/diagrams.h"
#include "views/panels/childlist.h"
#include "views/panels/columnsgrid.h"
#include "views/panels/linelook.h"
#include "views/panels/lookform.h"
#include "views/panels/propertiesheader.h"
#include "views/panels/propertyform.h"
#include "views/panels/relationshippage.h"

#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace relvar {

class PropertiesPanel::Private
{
public:
    void build();
    void buildTable();
    void buildSingle();
    QWidget *scrolled(QWidget *inner);
    PropertyForm *form();
    void showSelection();
    void showObjects();
    void follow(const ChangeSet &changes);
    void refresh();
    QWidget *withLook(PropertyForm *above, size_t page);
    void showLook();
    void showLinesLook();
    void alignLabels();

    PropertiesPanel *q = nullptr;
    Document *document = nullptr;
    Selection *selection = nullptr;
    QList<Id> selected; // what of the selection there is
    QList<Id> ids;      // what of it is shown: all of one kind
    Kind kind = Kind::Table;

    PropertiesHeader *header = nullptr;
    QStackedWidget *pages = nullptr;
    QLabel *empty = nullptr;
    QTabWidget *table = nullptr;
    ColumnsGrid *columns = nullptr;
    ChildList *keys = nullptr;
    ChildList *relationships = nullptr;
    PropertyForm *details = nullptr;
    PropertyForm *comment = nullptr;
    QWidget *single = nullptr;
    RelationshipPage *ends = nullptr;
    LineLookForm *lines = nullptr;
    PropertyForm *general = nullptr;
    // How it looks on the diagram; on the pages of one table and of everything else.
    std::array<LookForm *, 2> looks{};
    Id diagram;
};

PropertiesPanel::PropertiesPanel(Document *document, Selection *selection, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->document = document;
    d->selection = selection;
    d->build();
    d->showSelection();
    connect(selection, &Selection::changed, this, [this] { d->showSelection(); });
    connect(document, &Document::changed, this,
            [this](const ChangeSet &changes) { d->follow(changes); });
    const auto anew = [this] {
        d->selected.clear();
        d->showSelection();
    };
    connect(document, &Document::reset, this, anew);
    connect(document, &Document::readOnlyChanged, this, anew);
}

PropertiesPanel::~PropertiesPanel() = default;

void PropertiesPanel::setDiagram(Id diagram)
{
    d->diagram = diagram;
    d->showLook();
}

void PropertiesPanel::focusName()
{
    if (!d->selected.isEmpty())
        d->header->focusName();
}

QWidget *PropertiesPanel::Private::scrolled(QWidget *inner)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // it scrolls to the field that has it
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(inner);
    layout->addStretch();
    area->setWidget(content);
    return area;
}

PropertyForm *PropertiesPanel::Private::form()
{
    auto *made = new PropertyForm(document);
    connect(made, &PropertyForm::failed, q, &PropertiesPanel::failed);
    return made;
}

QWidget *PropertiesPanel::Private::withLook(PropertyForm *above, size_t page)
{
    looks[page] = new LookForm(document);
    connect(looks[page], &LookForm::failed, q, &PropertiesPanel::failed);
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(above);
    layout->addWidget(looks[page]);
    return both;
}

// The lines of what is shown, when the diagram has all of them.
void PropertiesPanel::Private::showLinesLook()
{
    const Model &model = document->model();
    QList<Id> shown = ids;
    shown.removeIf([&](Id id) {
        const auto *line = model.get<Relationship>(id);
        return !line || !nodeOf(model, diagram, line->parent) ||
               !nodeOf(model, diagram, line->target);
    });
    const bool all = !shown.isEmpty() && shown.size() == ids.size();
    lines->setVisible(all);
    lines->setLines(diagram, all ? shown : QList<Id>());
}

void PropertiesPanel::Private::showLook()
{
    for (LookForm *look : looks)
        look->setObjects(diagram, ids);
    showLinesLook();
    alignLabels();
}

void PropertiesPanel::Private::build()
{
    header = new PropertiesHeader(document);
    connect(header, &PropertiesHeader::failed, q, &PropertiesPanel::failed);
    connect(header, &PropertiesHeader::kindChosen, q, [this](Kind chosen) {
        kind = chosen;
        selected.clear();
        showSelection();
    });
    buildTable();
    buildSingle();
    empty = new QLabel;
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setMargin(16);
    empty->setForegroundRole(QPalette::PlaceholderText);
    pages = new QStackedWidget;
    pages->addWidget(table);
    pages->addWidget(single);
    pages->addWidget(empty);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(pages, 1);
}

void PropertiesPanel::Private::buildTable()
{
    columns = new ColumnsGrid(document);
    keys = new ChildList(document, selection, ChildList::KeysAndIndexes);
    relationships = new ChildList(document, selection, ChildList::Relationships);
    details = form();
    comment = form();
    table = new QTabWidget;
    table->setDocumentMode(true);
    table->addTab(columns, tr("Columns"));
    table->addTab(keys, tr("Keys && indexes"));
    table->addTab(relationships, tr("Relationships"));
    table->addTab(scrolled(withLook(details, 0)), tr("Details"));
    table->addTab(scrolled(comment), tr("Comment"));
    connect(columns, &ColumnsGrid::failed, q, &PropertiesPanel::failed);
    connect(keys, &ChildList::failed, q, &PropertiesPanel::failed);
    connect(relationships, &ChildList::failed, q, &PropertiesPanel::failed);
}

void PropertiesPanel::Private::buildSingle()
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    ends = new RelationshipPage(document);
    general = form();
    column->addWidget(ends);
    column->addWidget(withLook(general, 1));
    lines = new LineLookForm(document);
    column->addWidget(lines);
    connect(lines, &LineLookForm::failed, q, &PropertiesPanel::failed);
    connect(ends, &RelationshipPage::failed, q, &PropertiesPanel::failed);
    single = scrolled(inner);
}

void PropertiesPanel::Private::showSelection()
{
    const Model &model = document->model();
    QList<Id> wanted;
    QHash<Kind, QList<Id>> byKind;
    for (const Id id : selection->ids())
        if (const Object *object = model.find(id)) {
            wanted.append(id);
            byKind[object->kind].append(id);
        }
    if (wanted == selected && !selected.isEmpty())
        return;
    selected = wanted;
    header->clearError();
    header->setVisible(!selected.isEmpty());
    if (selected.isEmpty()) {
        empty->setText(tr("Select something to see its properties."));
        ids.clear();
        columns->setTable({});
        pages->setCurrentWidget(empty);
        return;
    }
    // Of several kinds the one that was shown, or tables, or what was selected last.
    if (!byKind.contains(kind))
        kind = byKind.contains(Kind::Table) ? Kind::Table : model.find(selected.last())->kind;
    ids = byKind.value(kind);
    header->setObjects(kind, ids, byKind);
    showObjects();
}

void PropertiesPanel::Private::showObjects()
{
    showLook();
    if (kind == Kind::Table && ids.size() == 1) {
        columns->setTable(ids[0]);
        keys->setTable(ids[0]);
        relationships->setTable(ids[0]);
        details->setObjects(kind, ids, {u"name"_s, u"comment"_s});
        QStringList others{u"options"_s};
        for (const FieldInfo &field : info(kind).fields)
            if (QLatin1String(field.key) != "comment"_L1)
                others.append(QLatin1String(field.key));
        comment->setObjects(kind, ids, others);
        pages->setCurrentWidget(table);
        alignLabels();
        return;
    }
    columns->setTable({});
    const bool relationship = kind == Kind::Relationship && ids.size() == 1;
    ends->setVisible(relationship);
    if (relationship)
        ends->setRelationship(ids[0]);
    QStringList leftOut{u"name"_s};
    if (kind == Kind::Relationship)
        leftOut += {u"target"_s};
    general->setObjects(kind, ids, leftOut);
    pages->setCurrentWidget(single);
    alignLabels();
}

// One column of labels in all sections of the page that is shown.
void PropertiesPanel::Private::alignLabels()
{
    const auto isGone = [](const QWidget *widget) {
        return widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
    };
    QList<QWidget *> labels;
    const QList<QFormLayout *> forms = pages->currentWidget()->findChildren<QFormLayout *>();
    for (const QFormLayout *form : forms) {
        const QWidget *section = form->parentWidget();
        while (section && !isGone(section) && !qobject_cast<const QScrollArea *>(section))
            section = section->parentWidget();
        if (!qobject_cast<const QScrollArea *>(section))
            continue;
        for (int row = 0; row < form->rowCount(); ++row)
            if (const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
                item && item->widget() && !isGone(item->widget()))
                labels.append(item->widget());
    }
    int width = 0;
    for (const QWidget *label : std::as_const(labels))
        if (const int own = label->sizeHint().width(); own < q->width() / 2) // not a long name
            width = std::max(width, own);
    for (QWidget *label : std::as_const(labels))
        label->setMinimumWidth(width);
}

void PropertiesPanel::Private::follow(const ChangeSet &changes)
{
    if (ids.isEmpty())
        return;
    const Model &model = document->model();
    for (const Id id : std::as_const(selected))
        if (!model.contains(id)) {
            showSelection();
            return;
        }
    bool near = false;
    for (const Change &change : changes) {
        const Object &object = change.any();
        // Names and types of any other object can stand in what is shown.
        near = near || ids.contains(change.id) || ids.contains(object.parent) ||
               info(object.kind).facet == Facet::Schema;
        if (object.kind == Kind::DiagramNode &&
            ids.contains(static_cast<const DiagramNode &>(object).object)) {
            showLook();
            near = true;
        }
        if (object.kind == Kind::DiagramEdge)
            lines->refresh();
    }
    if (near)
        refresh();
}

void PropertiesPanel::Private::refresh()
{
    header->refresh();
    if (pages->currentWidget() == table) {
        keys->refresh();
        relationships->refresh();
        details->refresh();
        comment->refresh();
    } else {
        if (kind == Kind::Relationship && ids.size() == 1)
            ends->refresh();
        general->refresh();
    }
    alignLabels();
}

} // namespace relvar
