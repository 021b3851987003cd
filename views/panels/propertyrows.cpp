#include "views/itemmodels/objecttext.h"
#include "views/panels/highlighter.h"
#include "views/panels/propertyform.h"
#include "views/panels/typecompleter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

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

QString mixedText()
{
    return PropertyForm::tr("Several values");
}

} // namespace

PropertyForm::Row PropertyForm::textRow(const FieldInfo &field)
{
    auto *edit = new QLineEdit;
    if (field.editor == Editor::Sql)
        edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    if (field.editor == Editor::DataType)
        completeTypes(edit, m_document->model());
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
        const int at = rowOf(edit);
        if (at < 0 || !edit->isModified())
            return;
        edit->setModified(false);
        const QString text = edit->text();
        const QString key = m_rows[at].key;
        const bool option = m_rows[at].option;
        commit(at, [this, key, text, option](Id id) {
            return option ? QJsonValue(text) : fromText(key, text, id);
        });
    });
    Row row;
    row.editor = edit;
    row.show = [this, edit](const QJsonValue &value, bool mixed) {
        const int at = rowOf(edit);
        const QString text = m_rows[at].option ? value.toString() : toText(m_rows[at].key, value);
        // What is being typed is not overwritten.
        if (edit->isModified() && edit->hasFocus())
            return;
        if (mixed)
            edit->setPlaceholderText(mixedText());
        edit->setText(mixed ? QString() : text);
        edit->setCursorPosition(0);
    };
    return row;
}

PropertyForm::Row PropertyForm::longTextRow(const FieldInfo &field)
{
    auto *edit = new LongText;
    edit->setTabChangesFocus(true);
    const bool sql = field.editor == Editor::Sql;
    if (sql) {
        edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        new Highlighter(Highlighter::Sql, palette(), edit->document());
    }
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * (sql ? 9 : 4) + 14);
    edit->finished = [this, edit] {
        const int at = rowOf(edit);
        if (at < 0)
            return;
        const QString text = edit->toPlainText();
        const QString key = m_rows[at].key;
        commit(at, [this, key, text](Id id) { return fromText(key, text, id); });
    };
    Row row;
    row.editor = edit;
    row.show = [this, edit](const QJsonValue &value, bool mixed) {
        if (edit->document()->isModified() && edit->hasFocus())
            return;
        const QString text = mixed ? QString() : toText(m_rows[rowOf(edit)].key, value);
        edit->setPlaceholderText(mixed ? mixedText() : QString());
        if (edit->toPlainText() != text)
            edit->setPlainText(text);
        edit->document()->setModified(false);
    };
    return row;
}

PropertyForm::Row PropertyForm::flagRow()
{
    auto *box = new QCheckBox;
    connect(box, &QCheckBox::clicked, this, [this, box] {
        const bool on = box->checkState() != Qt::Unchecked;
        commit(rowOf(box), [on](Id) { return on; });
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

PropertyForm::Row PropertyForm::choiceRow(const FieldInfo &field)
{
    auto *combo = new QComboBox;
    for (const char *name : field.choices)
        combo->addItem(choiceLabel(name), QString::fromLatin1(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(combo, &QComboBox::activated, this, [this, combo] {
        const QString name = combo->currentData().toString();
        commit(rowOf(combo), [name](Id) { return name; });
    });
    Row row;
    row.editor = combo;
    row.show = [combo](const QJsonValue &value, bool mixed) {
        combo->setPlaceholderText(mixedText());
        combo->setCurrentIndex(mixed ? -1 : combo->findData(value.toString()));
    };
    return row;
}

PropertyForm::Row PropertyForm::numberRow(bool whole)
{
    auto *box = new QDoubleSpinBox;
    box->setRange(-1e7, 1e7);
    box->setDecimals(whole ? 0 : 1);
    box->setKeyboardTracking(false);
    connect(box, &QDoubleSpinBox::valueChanged, this,
            [this, box](double value) { commit(rowOf(box), [value](Id) { return value; }); });
    Row row;
    row.editor = box;
    row.show = [box](const QJsonValue &value, bool) { box->setValue(value.toDouble()); };
    return row;
}

QList<Id> PropertyForm::candidates(const FieldInfo &field) const
{
    const Model &model = m_document->model();
    const std::optional<Kind> target = fieldTraits(m_kind, QLatin1String(field.key)).target;
    QList<const Object *> found;
    if (target) {
        model.forEach([&](const Object &object) {
            if (object.kind == *target)
                found.append(&object);
        });
    } else {
        const QList<Id> children = model.children(m_ids.value(0));
        for (const Id id : children)
            if (const Object *object = model.find(id);
                object->kind == Kind::Key || object->kind == Kind::Index)
                found.append(object);
    }
    std::sort(found.begin(), found.end(), [](const Object *a, const Object *b) {
        return a->name != b->name ? a->name < b->name : a->id < b->id;
    });
    QList<Id> ids;
    for (const Object *object : std::as_const(found))
        ids.append(object->id);
    return ids;
}

PropertyForm::Row PropertyForm::referenceRow(const FieldInfo &field)
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->addItem(tr("None"), QVariant::fromValue<qulonglong>(0));
    const QList<Id> ids = candidates(field);
    for (const Id id : ids)
        combo->addItem(listText(m_document->model(), *m_document->model().find(id)),
                       QVariant::fromValue<qulonglong>(id.value));
    connect(combo, &QComboBox::activated, this, [this, combo] {
        const QJsonValue value = toJson(Id{combo->currentData().toULongLong()});
        commit(rowOf(combo), [value](Id) { return value; });
    });
    Row row;
    row.editor = combo;
    row.show = [combo](const QJsonValue &value, bool mixed) {
        Id id;
        (void)fromJson(value, id);
        combo->setPlaceholderText(mixedText());
        combo->setCurrentIndex(mixed ? -1
                                     : combo->findData(QVariant::fromValue<qulonglong>(id.value)));
    };
    return row;
}

} // namespace relvar
