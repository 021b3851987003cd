#include "views/panels/valuedelegate.h"

#include "views/icons.h"
#include "views/itemmodels/valuelistmodel.h"
#include "views/panels/typecompleter.h"

#include <QComboBox>
#include <QLineEdit>

namespace relvar {

ValueDelegate::ValueDelegate(Document *document, const ValueListModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_document(document)
    , m_model(model)
{
}

QWidget *ValueDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const ValueInfo &info = m_model->value(index.column());
    if (info.type != FieldType::Reference && info.type != FieldType::Choice) {
        auto *field = new QLineEdit(parent);
        field->setFrame(false);
        if (info.type == FieldType::Compound)
            completeNames(field, m_document->model(), info.target);
        return field;
    }
    auto *combo = new QComboBox(parent);
    combo->setFrame(false);
    combo->setMinimumHeight(option.rect.height());
    for (const char *name : info.choices)
        combo->addItem(choiceLabel(name), QString::fromLatin1(name));
    const QList<Id> ids = m_model->candidates(index.column());
    for (const Id id : ids)
        combo->addItem(kindIcon(m_document->model().find(id)->kind), m_model->objectText(id),
                       QVariant::fromValue<qulonglong>(id.value));
    if (m_model->hasAlternative(index.column())) {
        combo->setEditable(true);
        combo->setInsertPolicy(QComboBox::NoInsert);
    } else {
        // The list opens at once: choosing is all that one can do here.
        QMetaObject::invokeMethod(combo, &QComboBox::showPopup, Qt::QueuedConnection);
    }
    auto *self = const_cast<ValueDelegate *>(this);
    connect(combo, &QComboBox::activated, self, [self, combo] {
        emit self->commitData(combo);
        emit self->closeEditor(combo);
    });
    return combo;
}

void ValueDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    auto *combo = qobject_cast<QComboBox *>(editor);
    if (!combo)
        return static_cast<QLineEdit *>(editor)->setText(value.toString());
    if (combo->isEditable()) {
        combo->setCurrentIndex(combo->findText(value.toString()));
        combo->setEditText(value.toString());
    } else {
        combo->setCurrentIndex(combo->findData(value));
    }
}

void ValueDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                 const QModelIndex &index) const
{
    if (const auto *combo = qobject_cast<QComboBox *>(editor))
        model->setData(index,
                       combo->isEditable() ? QVariant(combo->currentText()) : combo->currentData());
    else
        model->setData(index, static_cast<QLineEdit *>(editor)->text());
}

} // namespace relvar
