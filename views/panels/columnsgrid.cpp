#include "views/panels/columnsgrid.h"

#include "views/panels/typecompleter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

namespace relvar {

namespace {

// Completes the type while it is typed. Owned by the grid; GUI thread.
class TypeDelegate : public QStyledItemDelegate
{
public:
    TypeDelegate(Document *document, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_document(document)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &) const override
    {
        auto *field = new QLineEdit(parent);
        field->setFrame(false);
        completeTypes(field, m_document->model());
        return field;
    }

private:
    Document *m_document;
};

} // namespace

ColumnsGrid::ColumnsGrid(Document *document, QWidget *parent)
    : QTableView(parent)
    , m_model(document)
{
    setModel(&m_model);
    setAccessibleName(tr("Columns"));
    setItemDelegateForColumn(ColumnsModel::Type, new TypeDelegate(document, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked | SelectedClicked);
    setSelectionBehavior(SelectItems);
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    setIconSize({16, 16});
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    const int m = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    setColumnWidth(ColumnsModel::Name, 9 * m);
    setColumnWidth(ColumnsModel::Type, 7 * m);
    for (const int wordy : {ColumnsModel::Default, ColumnsModel::Comment}) // and what is left
        setColumnWidth(wordy, qMax(5 * m, horizontalHeader()->sectionSizeHint(wordy)));
    for (const int narrow : {ColumnsModel::Null, ColumnsModel::PrimaryKey, ColumnsModel::Unique})
        horizontalHeader()->setSectionResizeMode(narrow, QHeaderView::ResizeToContents);
    connect(&m_model, &ColumnsModel::failed, this, &ColumnsGrid::failed);
}

QList<Id> ColumnsGrid::selectedColumns() const
{
    QList<Id> ids;
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    for (const QModelIndex &cell : cells)
        if (const Id id = m_model.idAt(cell.row()); id && !ids.contains(id))
            ids.append(id);
    return ids;
}

void ColumnsGrid::moveCurrent(int step)
{
    const int row = currentIndex().row();
    const int section = currentIndex().column();
    const Id id = m_model.idAt(row);
    if (!id || row + step < 0 || !m_model.idAt(row + step))
        return;
    if (m_model.move(id, row + step))
        setCurrentIndex(m_model.index(m_model.rowOf(id), section));
}

void ColumnsGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier &&
        (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->matches(QKeySequence::Delete))
        (void)m_model.remove(selectedColumns());
    else if (event->matches(QKeySequence::Paste))
        (void)m_model.paste(QGuiApplication::clipboard()->text(), currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

} // namespace relvar
