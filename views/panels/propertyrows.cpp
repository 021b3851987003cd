#include "model/names.h"
#include "views/icons.h"
#include "views/itemmodels/objecttext.h"
#include "views/panels/codefield.h"
#include "views/panels/colorbutton.h"
#include "views/panels/highlighter.h"
#include "views/panels/listeditor.h"
#include "views/panels/propertyform.h"
#include "views/panels/typecompleter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace relvar {

namespace {

// A text of several lines that tells when it is finished: the focus leaves, or Ctrl+Enter. Owned
// by its form; GUI thread.
class LongText : public QPlainTextEdit
{
public:
    std::function<void()> finished;

protected:
    void focusOutEvent(QFocusEvent *event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        finish();
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
            event->modifiers() & Qt::ControlModifier)
            finish();
        else
            QPlainTextEdit::keyPressEvent(event);
    }

private:
    void finish()
    {
        if (!document()->isModified())
            return;
        document()->setModified(false);
        finished();
    }
};

// A choice that the wheel does not change by the way, while somebody scrolls the form. Objects to
// choose from are looked up only when they are wanted: a design can have a hundred thousand
// columns. Owned by its form; GUI thread.
class ChoiceBox : public QComboBox
{
public:
    std::function<void()> fill;

    void showPopup() override
    {
        if (fill)
            fill();
        QComboBox::showPopup();
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (fill && count() < 2)
            fill();
        QComboBox::keyPressEvent(event);
    }
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

// The same for a number.
class NumberBox : public QDoubleSpinBox
{
protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

// How an object is called where any other of its kind could stand: columns and keys with their
// table.
QString referenceText(const Model &model, const Object &object)
{
    return object.name.isEmpty() ? listText(model, object) : displayName(model, object.id);
}

QString mixedText()
{
    return PropertyForm::tr("Several values");
}

} // namespace

PropertyForm::Row PropertyForm::rowFor(const ValueInfo &value)
{
    switch (value.type) {
    case FieldType::Flag:
        return flagRow();
    case FieldType::Choice:
        return choiceRow(value);
    case FieldType::Integer:
    case FieldType::Real:
        return numberRow(value.type == FieldType::Integer);
    case FieldType::Reference:
        return referenceRow(value);
    default:
        break;
    }
    if (value.editor == Editor::Color)
        return colorRow();
    if (value.editor == Editor::MultiLine || value.editor == Editor::Sql)
        return longTextRow(value.editor == Editor::Sql);
    return textRow(value);
}

PropertyForm::Row PropertyForm::textRow(const ValueInfo &value)
{
    auto *edit = new QLineEdit;
    if (value.editor == Editor::Expression)
        edit->setFont(codeFont());
    if (value.editor == Editor::DataType || value.target)
        completeNames(edit, m_document->model(), value.target);
    edit->setReadOnly(m_document->isReadOnly());
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, value] {
        const int at = rowOf(edit);
        if (at < 0 || !edit->isModified())
            return;
        edit->setModified(false);
        const QString text = edit->text();
        const Row row = m_rows[at];
        commit(at, [this, row, value, text](Id id) { return fromText(row, value, text, id); });
    });
    Row row;
    row.editor = edit;
    row.show = [this, edit, value](const QJsonValue &json, bool mixed) {
        // What is being typed is not overwritten.
        if (edit->isModified() && edit->hasFocus())
            return;
        if (mixed)
            edit->setPlaceholderText(mixedText());
        edit->setText(mixed ? QString() : toText(value, json));
        edit->setCursorPosition(0);
    };
    return row;
}

PropertyForm::Row PropertyForm::longTextRow(bool sql)
{
    auto *edit = new LongText;
    edit->setTabChangesFocus(true);
    edit->setReadOnly(m_document->isReadOnly());
    if (sql) {
        edit->setFont(codeFont());
        new Highlighter(Coloring::Sql, palette(), edit->document());
    }
    edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * (sql ? 9 : 4) + 14);
    edit->finished = [this, edit] {
        const QString text = edit->toPlainText();
        commit(rowOf(edit), [text](Id) { return QJsonValue(text); });
    };
    Row row;
    row.editor = edit;
    row.show = [edit](const QJsonValue &value, bool mixed) {
        if (edit->document()->isModified() && edit->hasFocus())
            return;
        const QString text = mixed ? QString() : value.toString();
        edit->setPlaceholderText(mixed ? mixedText() : QString());
        if (edit->toPlainText() != text)
            edit->setPlainText(text);
        edit->document()->setModified(false);
    };
    return row;
}

PropertyForm::Row PropertyForm::colorRow()
{
    auto *button = new ColorButton;
    button->setEnabled(!m_document->isReadOnly());
    connect(button, &ColorButton::chosen, this, [this, button](const QString &color) {
        commit(rowOf(button), [color](Id) { return QJsonValue(color); });
    });
    Row row;
    row.editor = button;
    row.show = [button](const QJsonValue &value, bool mixed) {
        button->setColor(mixed ? QString() : value.toString(), mixed ? mixedText() : QString());
    };
    return row;
}

PropertyForm::Row PropertyForm::listRow(const FieldInfo &field, const QList<ValueInfo> &values)
{
    auto *list = new ListEditor(m_document);
    const QString key = QString::fromLatin1(field.key);
    if (const Object *object = m_document->model().find(m_ids.value(0)))
        list->setField(*object, key, values);
    list->view()->setAccessibleName(fieldLabel(field));
    connect(list, &ListEditor::edited, this, [this, list](const QJsonArray &elements) {
        commit(rowOf(list), [elements](Id) { return QJsonValue(elements); });
    });
    connect(list, &ListEditor::failed, this,
            [this, list](const QString &sentence) { tell(rowOf(list), sentence); });
    Row row;
    row.editor = list;
    row.show = [this, list, key, values](const QJsonValue &value, bool mixed) {
        const Object *object = m_document->model().find(m_ids.value(0));
        if (!object)
            return;
        list->showValuesFor(*object);
        list->setEditable(!m_document->isReadOnly() && !mixed);
        list->setElements(mixed ? QJsonArray() : value.toArray());
        list->setToolTip(mixed ? mixedText() : QString());
    };
    return row;
}

PropertyForm::Row PropertyForm::flagRow()
{
    auto *box = new QCheckBox;
    box->setEnabled(!m_document->isReadOnly());
    connect(box, &QCheckBox::clicked, this, [this, box] {
        const bool on = box->checkState() != Qt::Unchecked;
        commit(rowOf(box), [on](Id) { return QJsonValue(on); });
    });
    Row row;
    row.editor = box;
    row.show = [box](const QJsonValue &value, bool mixed) {
        box->setTristate(mixed);
        box->setCheckState(mixed            ? Qt::PartiallyChecked
                           : value.toBool() ? Qt::Checked
                                            : Qt::Unchecked);
    };
    return row;
}

PropertyForm::Row PropertyForm::choiceRow(const ValueInfo &value)
{
    auto *combo = new ChoiceBox;
    combo->setEnabled(!m_document->isReadOnly());
    for (const char *name : value.choices)
        combo->addItem(choiceLabel(name), QString::fromLatin1(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(combo, &QComboBox::activated, this, [this, combo] {
        const QString name = combo->currentData().toString();
        commit(rowOf(combo), [name](Id) { return QJsonValue(name); });
    });
    Row row;
    row.editor = combo;
    row.show = [combo](const QJsonValue &value, bool mixed) {
        combo->setPlaceholderText(mixedText());
        combo->setCurrentIndex(mixed                 ? -1
                               : value.isUndefined() ? 0
                                                     : combo->findData(value.toString()));
    };
    return row;
}

PropertyForm::Row PropertyForm::numberRow(bool whole)
{
    auto *box = new NumberBox;
    box->setReadOnly(m_document->isReadOnly());
    box->setRange(-1e7, 1e7);
    box->setDecimals(whole ? 0 : 1);
    box->setKeyboardTracking(false);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, box](double value) {
        commit(rowOf(box), [value](Id) { return QJsonValue(value); });
    });
    Row row;
    row.editor = box;
    row.show = [box](const QJsonValue &value, bool) { box->setValue(value.toDouble()); };
    return row;
}

QList<Id> PropertyForm::candidates(const std::optional<Kind> &target) const
{
    const Model &model = m_document->model();
    QList<const Object *> found;
    if (target) {
        model.forEach([&](const Object &object) {
            if (object.kind == *target && !m_ids.contains(object.id))
                found.append(&object);
        });
    } else {
        const QList<Id> children = model.children(m_ids.value(0));
        for (const Id id : children)
            if (const Object *object = model.find(id);
                object->kind == Kind::Key || object->kind == Kind::Index)
                found.append(object);
    }
    QHash<const Object *, QString> names;
    for (const Object *object : std::as_const(found))
        names.insert(object, referenceText(model, *object).toCaseFolded());
    std::sort(found.begin(), found.end(), [&](const Object *a, const Object *b) {
        return names[a] != names[b] ? names[a] < names[b] : a->id < b->id;
    });
    QList<Id> ids;
    for (const Object *object : std::as_const(found))
        ids.append(object->id);
    return ids;
}

PropertyForm::Row PropertyForm::referenceRow(const ValueInfo &info)
{
    auto *combo = new ChoiceBox;
    combo->setEnabled(!m_document->isReadOnly());
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto add = [this, combo](Id id) {
        const Object *object = m_document->model().find(id);
        combo->addItem(object ? kindIcon(object->kind) : QIcon(),
                       object ? referenceText(m_document->model(), *object) : tr("None"),
                       QVariant::fromValue<qulonglong>(id.value));
    };
    combo->fill = [this, combo, add, target = info.target] {
        const QVariant before = combo->currentData();
        combo->clear();
        add({});
        const QList<Id> ids = candidates(target);
        for (const Id id : ids)
            add(id);
        combo->setCurrentIndex(before.isValid() ? combo->findData(before) : -1);
    };
    connect(combo, &QComboBox::activated, this, [this, combo] {
        const QJsonValue value = toJson(Id{combo->currentData().toULongLong()});
        commit(rowOf(combo), [value](Id) { return value; });
    });
    Row row;
    row.editor = combo;
    row.show = [combo, add](const QJsonValue &value, bool mixed) {
        Id id;
        (void)fromJson(value, id);
        combo->setPlaceholderText(mixedText());
        combo->clear();
        if (!mixed)
            add(id);
        combo->setCurrentIndex(mixed ? -1 : 0);
    };
    return row;
}

} // namespace relvar
