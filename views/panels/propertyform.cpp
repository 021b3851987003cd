#include "views/panels/propertyform.h"

#include "generators/dialects/dialect.h"
#include "model/names.h"
#include "model/operations/columns.h"
#include "model/operations/properties.h"
#include "views/itemmodels/objecttext.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace relvar {

PropertyForm::PropertyForm(Document *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void PropertyForm::setObjects(Kind kind, const QList<Id> &ids, const QStringList &leftOut)
{
    m_kind = kind;
    m_ids = ids;
    m_rows.clear();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget;
    m_form = new QFormLayout(m_content);
    m_form->setContentsMargins(10, 10, 10, 10);
    m_form->setHorizontalSpacing(10);
    m_form->setVerticalSpacing(6);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout()->addWidget(m_content);
    const FieldInfo *comment = nullptr;
    for (const FieldInfo &field : info(kind).fields) {
        const QLatin1String key(field.key);
        if (leftOut.contains(key) || field.editor == Editor::Hidden || key == "parent"_L1 ||
            key == "rank"_L1 || key == "options"_L1 || (key == "name"_L1 && ids.size() > 1))
            continue;
        if (key == "comment"_L1)
            comment = &field;
        else
            addField(field);
    }
    if (comment)
        addField(*comment);
    for (const OptionDescription &option : dialectOf(m_document->model()).traits().options)
        if (option.kind == kind) {
            Row row = textRow(*info(kind).field(u"name"));
            row.key = option.key;
            row.option = true;
            static_cast<QLineEdit *>(row.editor)->setPlaceholderText(option.defaultValue);
            addRow(option.label, option.help, row);
        }
    refresh();
}

void PropertyForm::addField(const FieldInfo &field)
{
    const FieldTraits traits = fieldTraits(m_kind, QLatin1String(field.key));
    if (traits.shape == FieldShape::Other)
        return;
    Row row;
    const QLatin1String key(field.key);
    const bool oneLine =
        field.editor != Editor::MultiLine &&
        (field.editor != Editor::Sql || key == "default"_L1 || key == "generation_expression"_L1 ||
         key == "condition"_L1 || key == "predicate"_L1 || key == "expression"_L1);
    if (traits.shape == FieldShape::Texts || (!oneLine && field.type == FieldType::Text) ||
        key == "comment"_L1)
        row = longTextRow(field);
    else if (field.type == FieldType::Flag)
        row = flagRow();
    else if (field.type == FieldType::Choice)
        row = choiceRow(field);
    else if (field.type == FieldType::Integer || field.type == FieldType::Real)
        row = numberRow(field.type == FieldType::Integer);
    else if (field.type == FieldType::Reference)
        row = referenceRow(field);
    else
        row = textRow(field);
    row.key = key;
    QString help;
    if (traits.shape == FieldShape::Texts)
        help = tr("One on each line");
    else if (traits.shape == FieldShape::Parts)
        help = tr("Names of columns or expressions in parentheses, with commas between them");
    else if (traits.shape == FieldShape::Columns)
        help = tr("Names of columns, with commas between them");
    addRow(fieldLabel(field), help, row);
}

void PropertyForm::addRow(const QString &label, const QString &help, Row row)
{
    row.editor->setAccessibleName(label);
    row.editor->setObjectName(row.key);
    row.editor->setToolTip(help);
    row.error = new QLabel;
    row.error->setWordWrap(true);
    row.error->setObjectName(row.key + u"-error"_s);
    QPalette red = row.error->palette();
    const bool dark = red.color(QPalette::Base).lightness() < 128;
    red.setColor(QPalette::WindowText, QColor(dark ? 0xff9a8f : 0xb3261e));
    row.error->setPalette(red);
    row.error->hide();
    auto *field = new QWidget;
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(row.editor);
    column->addWidget(row.error);
    field->setFocusProxy(row.editor);
    auto *name = new QLabel(label);
    name->setBuddy(row.editor);
    name->setToolTip(help);
    m_form->addRow(name, field);
    m_rows.append(row);
}

int PropertyForm::rowOf(const QWidget *editor) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].editor == editor)
            return i;
    return -1;
}

QJsonValue PropertyForm::valueOf(Id id, const Row &row) const
{
    const Object *object = m_document->model().find(id);
    if (!object || object->kind != m_kind)
        return {};
    return row.option ? QJsonValue(object->options.value(row.key))
                      : info(m_kind).field(row.key)->toJson(*object);
}

void PropertyForm::refresh()
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    for (const Row &row : std::as_const(m_rows)) {
        const QJsonValue value = valueOf(m_ids.value(0), row);
        bool mixed = false;
        for (const Id id : std::as_const(m_ids))
            mixed = mixed || valueOf(id, row) != value;
        row.show(value, mixed);
    }
}

void PropertyForm::commit(int at, const std::function<QJsonValue(Id)> &value)
{
    if (at < 0 || m_showing)
        return;
    const Row row = m_rows[at];
    const auto *label = m_form->labelForField(row.editor->parentWidget());
    const QString what = static_cast<const QLabel *>(label)->text();
    const QString text =
        m_ids.size() == 1
            ? tr("Change “%1” of “%2”").arg(what, displayName(m_document->model(), m_ids[0]))
            : tr("Change “%1” of %n object(s)", nullptr, int(m_ids.size())).arg(what);
    const QList<Id> ids = m_ids;
    const Result<void> done = m_document->edit(text, [&](Edit &edit) -> Result<void> {
        for (const Id id : ids)
            if (const Result<void> set = row.option
                                             ? setOption(edit, id, row.key, value(id).toString())
                                             : setField(edit, id, row.key, value(id));
                !set)
                return set;
        return {};
    });
    if (!done) {
        refresh();
        emit failed(done.error().text);
    }
    // The edit can have brought other rows.
    if (at >= m_rows.size() || m_rows[at].error != row.error)
        return;
    row.error->setText(done ? QString() : done.error().text);
    row.error->setVisible(!done);
}

QString PropertyForm::toText(const QString &key, const QJsonValue &value) const
{
    const Model &model = m_document->model();
    QStringList lines;
    switch (fieldTraits(m_kind, key).shape) {
    case FieldShape::Type: {
        DataType type;
        (void)fromJson(value, type);
        return typeText(model, type);
    }
    case FieldShape::Texts:
        fromJson(value, lines);
        return lines.join(u'\n');
    case FieldShape::Parts: {
        QList<IndexPart> parts;
        (void)fromJson(value, parts);
        for (const IndexPart &part : std::as_const(parts)) {
            const Object *column = model.find(part.column);
            lines.append(column ? column->name : part.expression);
        }
        return lines.join(u", "_s);
    }
    case FieldShape::Columns: {
        QList<Ref<Column>> columns;
        (void)fromJson(value, columns);
        for (const Id id : std::as_const(columns))
            if (const Object *column = model.find(id))
                lines.append(column->name);
        return lines.join(u", "_s);
    }
    default:
        return value.toString();
    }
}

// Cuts at commas that are in no parentheses.
static QStringList splitList(const QString &text)
{
    QStringList result;
    int depth = 0;
    QString part;
    for (const QChar c : text) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (c == u',' && depth <= 0) {
            result.append(part.trimmed());
            part.clear();
        } else {
            part += c;
        }
    }
    result.append(part.trimmed());
    result.removeAll(QString());
    return result;
}

QJsonValue PropertyForm::fromText(const QString &key, const QString &text, Id id) const
{
    const Model &model = m_document->model();
    const FieldShape shape = fieldTraits(m_kind, key).shape;
    if (shape == FieldShape::Type)
        return toJson(dataType(model, text.trimmed(), id));
    if (shape == FieldShape::Texts) {
        QStringList lines = text.split(u'\n');
        lines.removeAll(QString());
        return toJson(lines);
    }
    if (shape != FieldShape::Parts && shape != FieldShape::Columns)
        return text;
    const Id table = m_kind == Kind::Table ? id : tableOf(model, id);
    const QList<const Column *> columns = model.childrenOf<Column>(table);
    QList<IndexPart> before;
    (void)fromJson(info(m_kind).field(key)->toJson(*model.find(id)), before);
    QList<IndexPart> parts;
    QList<Ref<Column>> refs;
    const QStringList names = splitList(text);
    for (const QString &name : names) {
        IndexPart part;
        for (const Column *column : columns)
            if (column->name == name)
                part.column = Ref<Column>(column->id);
        if (shape == FieldShape::Columns && !part.column)
            return QString(); // no list: is refused with a sentence
        if (!part.column)
            part.expression = name;
        for (const IndexPart &old : std::as_const(before))
            if (old.column == part.column && old.expression == part.expression)
                part = old;
        parts.append(part);
        refs.append(part.column);
    }
    return shape == FieldShape::Parts ? toJson(parts) : toJson(refs);
}

} // namespace relvar
