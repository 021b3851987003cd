#include "views/panels/propertiespanel.h"

#include "generators/refactoring/renaming.h"
#include "model/names.h"
#include "model/operations/diagrams.h"
#include "model/operations/properties.h"
#include "views/icons.h"
#include "views/itemmodels/objecttext.h"
#include "views/panels/childlist.h"
#include "views/panels/columnsgrid.h"
#include "views/panels/propertyform.h"
#include "views/panels/relationshippage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace relvar {

class PropertiesPanel::Private
{
public:
    void build();
    QWidget *scrolled(QWidget *inner);
    PropertyForm *form();
    void showSelection();
    void showKinds(const QHash<Kind, QList<Id>> &byKind);
    void showObjects();
    void showHeader();
    void follow(const ChangeSet &changes);
    void refresh();
    void commitName();
    void commitNames();
    QWidget *withLook(PropertyForm *above, size_t page);
    void showLook();

    PropertiesPanel *q = nullptr;
    Document *document = nullptr;
    Selection *selection = nullptr;
    QList<Id> selected; // what of the selection there is
    QList<Id> ids;      // what of it is shown: all of one kind
    Kind kind = Kind::Table;

    QWidget *header = nullptr;
    QLabel *icon = nullptr;
    QLabel *title = nullptr;
    QComboBox *kinds = nullptr; // which of several kinds is shown
    QLineEdit *name = nullptr;
    QLabel *error = nullptr;
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
    PropertyForm *general = nullptr;
    // How it looks on the diagram; on the pages of one table and of everything else.
    std::array<PropertyForm *, 2> looks{};
    std::array<QWidget *, 2> lookParts{};
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
    if (d->name->isVisibleTo(this)) {
        d->name->setFocus(Qt::ShortcutFocusReason);
        d->name->selectAll();
    }
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
    auto *heading = new QLabel(tr("On this diagram"));
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(10, 4, 10, 0);
    looks[page] = form();
    lookParts[page] = new QWidget;
    auto *part = new QVBoxLayout(lookParts[page]);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(0);
    part->addWidget(heading);
    part->addWidget(looks[page]);
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(above);
    layout->addWidget(lookParts[page]);
    return both;
}

// The nodes of what is shown, when all of it stands on the diagram.
void PropertiesPanel::Private::showLook()
{
    QList<Id> nodes;
    for (const Id id : std::as_const(ids))
        if (const Id node = nodeOf(document->model(), diagram, id))
            nodes.append(node);
    const bool shown = !nodes.isEmpty() && nodes.size() == ids.size();
    for (size_t page = 0; page < looks.size(); ++page) {
        lookParts[page]->setVisible(shown);
        if (shown)
            looks[page]->setObjects(
                Kind::DiagramNode, nodes,
                {u"name"_s, u"comment"_s, u"options"_s, u"object"_s, u"x"_s, u"y"_s});
    }
}

void PropertiesPanel::Private::build()
{
    icon = new QLabel;
    icon->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    title = new QLabel;
    title->setTextFormat(Qt::PlainText);
    kinds = new QComboBox;
    kinds->setAccessibleName(tr("Which of the selected objects"));
    kinds->setToolTip(tr("Objects of one kind are edited together"));
    connect(kinds, &QComboBox::activated, q, [this] {
        kind = Kind(kinds->currentData().toInt());
        selected.clear();
        showSelection();
    });
    name = new QLineEdit;
    name->setAccessibleName(tr("Name"));
    name->setPlaceholderText(tr("No name"));
    error = new QLabel;
    error->setWordWrap(true);
    error->setContentsMargins(10, 0, 10, 6);
    error->setObjectName(u"name-error"_s);
    error->hide();
    header = new QWidget;
    auto *line = new QHBoxLayout(header);
    line->setContentsMargins(10, 8, 10, 6);
    line->setSpacing(8);
    line->addWidget(icon);
    line->addWidget(title);
    line->addWidget(kinds);
    line->addWidget(name, 1);

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

    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    ends = new RelationshipPage(document);
    general = form();
    column->addWidget(ends);
    column->addWidget(withLook(general, 1));
    connect(ends, &RelationshipPage::failed, q, &PropertiesPanel::failed);
    single = scrolled(inner);
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
    layout->addWidget(error);
    layout->addWidget(pages, 1);
    connect(name, &QLineEdit::editingFinished, q, [this] { commitName(); });
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
    error->hide();
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
    showKinds(byKind);
    showObjects();
}

void PropertiesPanel::Private::showKinds(const QHash<Kind, QList<Id>> &byKind)
{
    kinds->setVisible(byKind.size() > 1);
    kinds->clear();
    QList<Kind> present = byKind.keys();
    std::sort(present.begin(), present.end());
    for (const Kind one : std::as_const(present))
        kinds->addItem(kindIcon(one),
                       QString(QString::number(byKind[one].size()) + u" × "_s + kindPlural(one)),
                       int(one));
    kinds->setCurrentIndex(kinds->findData(int(kind)));
}

void PropertiesPanel::Private::showObjects()
{
    name->setModified(false);
    showHeader();
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
}

void PropertiesPanel::Private::showHeader()
{
    icon->setPixmap(kindIcon(kind).pixmap(QSize(16, 16), q->devicePixelRatioF()));
    const bool one = ids.size() == 1;
    title->setText(one ? kindLabel(kind)
                       : QString(QString::number(ids.size()) + u" × "_s + kindPlural(kind)));
    name->setReadOnly(document->isReadOnly());
    const bool choosing = !kinds->isHidden();
    icon->setVisible(!choosing);
    title->setVisible(!choosing);
    const bool canBeNamed = needsName(kind) || kind == Kind::Key || kind == Kind::Check ||
                            kind == Kind::Relationship || kind == Kind::Area;
    name->setVisible(one ? kind != Kind::Project && kind != Kind::Note : canBeNamed);
    name->setToolTip(one ? QString()
                         : tr("The names of all of them: {name} stands for the present name of "
                              "each, {number} for 1, 2, 3…"));
    const Object *object = document->model().find(ids[0]);
    if (object && !name->isModified())
        name->setText(one ? object->name : u"{name}"_s);
}

void PropertiesPanel::Private::commitName()
{
    if (!name->isModified() || ids.isEmpty())
        return;
    name->setModified(false);
    if (ids.size() > 1)
        return commitNames();
    const Id id = ids[0];
    const QString wanted = name->text();
    Renaming renaming;
    const Result<void> done = document->edit(
        tr("Rename “%1” to “%2”").arg(displayName(document->model(), id), wanted.trimmed()),
        [&](Edit &edit) { return renameEverywhere(edit, id, wanted, renaming); });
    const QString sentence = done ? remark(document->model(), renaming) : done.error().text;
    error->setText(done ? QString() : sentence);
    error->setVisible(!done);
    if (!sentence.isEmpty())
        emit q->failed(sentence);
    showHeader();
}

// A pattern gives each of several objects its name, as one step.
void PropertiesPanel::Private::commitNames()
{
    QHash<Id, QString> names;
    int number = 0;
    for (const Id id : std::as_const(ids)) {
        const Object *object = document->model().find(id);
        QString wanted = name->text();
        wanted.replace(u"{number}"_s, QString::number(++number));
        // Last, because a name may hold anything.
        wanted.replace(u"{name}"_s, object ? object->name : QString());
        names.insert(id, wanted);
    }
    Renaming renaming;
    const Result<void> done =
        document->edit(tr("Rename %n object(s)", nullptr, number), [&](Edit &edit) -> Result<void> {
            const Result<Renaming> made = renameEverywhere(edit, names);
            if (!made)
                return made.error();
            renaming = *made;
            return {};
        });
    const QString sentence = done ? remark(document->model(), renaming) : done.error().text;
    error->setText(done ? QString() : sentence);
    error->setVisible(!done);
    if (!sentence.isEmpty())
        emit q->failed(sentence);
    showHeader();
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
    }
    if (near)
        refresh();
}

void PropertiesPanel::Private::refresh()
{
    showHeader();
    if (pages->currentWidget() == table) {
        keys->refresh();
        relationships->refresh();
        details->refresh();
        comment->refresh();
        return;
    }
    if (kind == Kind::Relationship && ids.size() == 1)
        ends->refresh();
    general->refresh();
}

} // namespace relvar
