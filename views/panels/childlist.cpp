#include "views/panels/childlist.h"

#include "generators/dialects/dialect.h"
#include "generators/documents/sentences.h"
#include "model/names.h"
#include "model/operations/keys.h"
#include "model/operations/removing.h"
#include "views/icons.h"
#include "views/itemmodels/objecttext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace relvar {

ChildList::ChildList(Document *document, Selection *selection, Contents contents, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_contents(contents)
    , m_list(new QTreeWidget)
{
    m_list->setAccessibleName(contents == Relationships ? tr("Relationships")
                                                        : tr("Keys and indexes"));
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Name"), contents == Relationships ? tr("Reads") : tr("On")});
    m_list->header()->resizeSection(0, 18 * fontMetrics().horizontalAdvance(u'm'));
    m_list->setUniformRowHeights(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        m_selection->reveal(Id{item->data(0, Qt::UserRole).toULongLong()});
    });
    auto *remove = new QAction(actionIcon(u"delete"_s), tr("Delete"), m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(remove, &QAction::triggered, this, &ChildList::removeCurrent);
    if (contents == KeysAndIndexes)
        addButtons();
}

void ChildList::addButtons()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 6);
    const auto button = [&](const QString &text, auto operation) {
        auto *made = new QPushButton(text);
        connect(made, &QPushButton::clicked, this, [this, text, operation] {
            const QList<const Column *> columns = m_document->model().childrenOf<Column>(m_table);
            if (columns.isEmpty()) {
                emit failed(
                    tr("“%1” has no column yet.").arg(displayName(m_document->model(), m_table)));
                return;
            }
            const Id last = columns.last()->id;
            add(text, [&](Edit &edit) { return operation(edit, m_table, last); });
        });
        made->setEnabled(!m_document->isReadOnly());
        connect(m_document, &Document::readOnlyChanged, made,
                [this, made] { made->setEnabled(!m_document->isReadOnly()); });
        bar->addWidget(made);
    };
    button(tr("Add unique key"), [](Edit &edit, Id table, Id column) {
        return addKey(edit, table, KeyType::Unique, {column});
    });
    button(tr("Add index"),
           [](Edit &edit, Id table, Id column) { return addIndex(edit, table, {column}); });
    button(tr("Add check"), [](Edit &edit, Id table, Id column) {
        const QString name = dialectOf(edit.model()).quoted(edit.model().find(column)->name);
        return addCheck(edit, table, name + u" IS NOT NULL"_s);
    });
    bar->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(bar);
}

void ChildList::add(const QString &text, const std::function<Result<Id>(Edit &)> &operation)
{
    Id made;
    const Result<void> done = m_document->edit(text, [&](Edit &edit) -> Result<void> {
        const Result<Id> result = operation(edit);
        if (!result)
            return result.error();
        made = *result;
        return {};
    });
    if (!done)
        emit failed(done.error().text);
    else
        m_selection->set({made});
}

void ChildList::removeCurrent()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const Id id{item->data(0, Qt::UserRole).toULongLong()};
    const Result<void> done =
        m_document->edit(tr("Delete “%1”").arg(item->text(0)),
                         [&](Edit &edit) { return removeObjects(edit, {id}); });
    if (!done)
        emit failed(done.error().text);
}

void ChildList::setTable(Id table)
{
    m_table = table;
    m_list->clear();
    const Model &model = m_document->model();
    const auto show = [&](const Object &object, const QString &detail) {
        auto *item = new QTreeWidgetItem({listText(model, object), detail});
        item->setIcon(0, kindIcon(object.kind));
        item->setToolTip(1, detail.toHtmlEscaped());
        item->setData(0, Qt::UserRole, QVariant::fromValue<qulonglong>(object.id.value));
        m_list->addTopLevelItem(item);
    };
    if (m_contents == KeysAndIndexes) {
        const auto keys = model.childrenOf<Key>(table);
        for (const Key *key : keys)
            show(*key, listDetail(model, *key));
        const auto indexes = model.childrenOf<Index>(table);
        for (const Index *index : indexes)
            show(*index, listDetail(model, *index));
        const auto checks = model.childrenOf<Check>(table);
        for (const Check *check : checks)
            show(*check, check->expression.simplified());
        return;
    }
    const auto own = model.childrenOf<Relationship>(table);
    for (const Relationship *relationship : own)
        show(*relationship, sentenceTexts(model, relationship->id).value(1));
    const QList<Id> referrers = model.referrers(table);
    for (const Id id : referrers)
        if (const auto *relationship = model.get<Relationship>(id);
            relationship && relationship->parent != table)
            show(*relationship, sentenceTexts(model, relationship->id).value(0));
}

} // namespace relvar
