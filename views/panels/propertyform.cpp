#include "views/panels/propertyform.h"

#include "generators/dialects/dialect.h"
#include "generators/mongodb/options.h"
#include "generators/refactoring/moving.h"
#include "model/names.h"
#include "model/operations/columns.h"
#include "model/operations/properties.h"
#include "views/itemmodels/objecttext.h"
#include "views/itemmodels/sqlcheck.h"
#include "views/panels/listeditor.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

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
    if (standsInSchema(kind) && !leftOut.contains(u"parent"))
        addSchema();
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
    if (!leftOut.contains(u"options"))
        addOptions();
    refresh();
}

void PropertyForm::addField(const FieldInfo &field)
{
    const QString key = QString::fromLatin1(field.key);
    const FieldTraits traits = fieldTraits(m_kind, key);
    if (traits.shape == FieldShape::Other)
        return;
    if (traits.shape == FieldShape::Group)
        return addGroup(field, traits.values);
    const ValueInfo value{{}, field.label, field.type, field.editor, field.choices, traits.target};
    Row row = traits.shape == FieldShape::List ? listRow(field, traits.values) : rowFor(value);
    row.key = key;
    row.label = fieldLabel(m_kind, field);
    addRow({}, row);
}

void PropertyForm::addSchema()
{
    Row row = referenceRow({{}, "", FieldType::Reference, Editor::Automatic, {}, Kind::Schema});
    row.key = u"parent"_s;
    row.label = kindLabel(Kind::Schema);
    addRow({}, row);
}

void PropertyForm::addHeading(Row heading)
{
    auto *title = new QLabel(heading.label);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setContentsMargins(0, 8, 0, 0);
    heading.editor = heading.line = title;
    m_form->addRow(title);
    m_rows.append(heading);
}

void PropertyForm::addGroup(const FieldInfo &field, const QList<ValueInfo> &values)
{
    Row heading;
    heading.key = QString::fromLatin1(field.key);
    heading.label = fieldLabel(field);
    addHeading(heading);
    for (const ValueInfo &value : values) {
        Row row = rowFor(value);
        row.key = QString::fromLatin1(field.key);
        row.member = value.key;
        row.label = QCoreApplication::translate("Field", value.label);
        addRow({}, row);
    }
}

void PropertyForm::addOptions()
{
    addOptions(dialectOf(m_document->model()).traits().options);
    // A design for any database can become documents too.
    const QList<OptionDescription> &documents = mongodb::options();
    if (std::none_of(documents.begin(), documents.end(),
                     [&](const OptionDescription &option) { return option.kind == m_kind; }))
        return;
    Row heading;
    heading.option = true;
    heading.label = u"MongoDB"_s;
    addHeading(heading);
    addOptions(documents);
}

void PropertyForm::addOptions(const QList<OptionDescription> &options)
{
    for (const OptionDescription &option : options)
        if (option.kind == m_kind) {
            Row row = textRow({});
            row.key = option.key;
            row.option = true;
            row.label = QCoreApplication::translate("Options", option.label);
            static_cast<QLineEdit *>(row.editor)->setPlaceholderText(option.defaultValue);
            addRow(QCoreApplication::translate("Options", option.help), row);
        }
}

void PropertyForm::addRow(const QString &help, Row row)
{
    row.editor->setAccessibleName(row.label);
    row.editor->setObjectName(row.member.isEmpty() ? row.key
                                                   : QString(row.key + u'.' + row.member));
    row.editor->setToolTip(help);
    row.error = new QLabel;
    row.error->setWordWrap(true);
    row.error->setObjectName(row.editor->objectName() + u"-error"_s);
    QPalette red = row.error->palette();
    const bool dark = red.color(QPalette::Base).lightness() < 128;
    red.setColor(QPalette::WindowText, QColor(dark ? 0xff9a8f : 0xb3261e));
    row.error->setPalette(red);
    row.error->hide();
    row.line = new QWidget;
    auto *column = new QVBoxLayout(row.line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(row.editor);
    column->addWidget(row.error);
    row.line->setFocusProxy(row.editor);
    // A list needs all of the width.
    if (auto *list = qobject_cast<ListEditor *>(row.editor)) {
        list->setTitle(row.label);
        m_form->addRow(row.line);
    } else {
        auto *name = new QLabel(row.label);
        name->setBuddy(row.editor);
        name->setToolTip(help);
        m_form->addRow(name, row.line);
    }
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
    if (row.option)
        return object->options.value(row.key);
    const QJsonValue value = info(m_kind).field(row.key)->toJson(*object);
    return row.member.isEmpty() ? value : value.toObject().value(row.member);
}

bool PropertyForm::matters(const Row &row) const
{
    for (const Id id : m_ids)
        if (const Object *object = m_document->model().find(id); object && object->kind == m_kind)
            if (row.option ||
                fieldMatters(*object, row.key, m_document->model().find(object->parent)) ||
                !info(m_kind).field(row.key)->isEmpty(*object))
                return true;
    return false;
}

void PropertyForm::refresh()
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    for (const Row &row : std::as_const(m_rows)) {
        m_form->setRowVisible(row.line, matters(row));
        if (!row.show)
            continue;
        const QJsonValue value = valueOf(m_ids.value(0), row);
        bool mixed = false;
        for (const Id id : std::as_const(m_ids))
            mixed = mixed || valueOf(id, row) != value;
        row.show(value, mixed);
    }
}

Result<void> PropertyForm::set(Edit &edit, Id id, const Row &row, const QJsonValue &value,
                               Renaming &renaming) const
{
    if (row.option)
        return setOption(edit, id, row.key, value.toString());
    if (row.key == u"parent") {
        Id schema;
        (void)fromJson(value, schema);
        const Result<Renaming> moved = moveToSchema(edit, {id}, schema);
        if (!moved)
            return moved.error();
        renaming.followed += moved->followed;
        renaming.unsure += moved->unsure;
        return {};
    }
    if (row.member.isEmpty())
        return setField(edit, id, row.key, value);
    QJsonObject group = info(m_kind).field(row.key)->toJson(*edit.model().find(id)).toObject();
    group.insert(row.member, value);
    return setField(edit, id, row.key, group);
}

void PropertyForm::commit(int at, const std::function<Result<QJsonValue>(Id)> &value)
{
    if (at < 0 || m_showing)
        return;
    const Row row = m_rows[at];
    const QString text =
        m_ids.size() == 1
            ? tr("Change “%1” of “%2”").arg(row.label, displayName(m_document->model(), m_ids[0]))
            : tr("Change “%1” of %n object(s)", nullptr, int(m_ids.size())).arg(row.label);
    const QList<Id> ids = m_ids;
    Renaming renaming;
    const Result<void> done = m_document->edit(text, [&](Edit &edit) -> Result<void> {
        for (const Id id : ids) {
            const Result<QJsonValue> wanted = value(id);
            if (!wanted)
                return wanted.error();
            if (const Result<void> good = set(edit, id, row, *wanted, renaming); !good)
                return good;
        }
        return {};
    });
    if (!done)
        refresh();
    // The edit can have brought other rows.
    if (at < m_rows.size() && m_rows[at].error == row.error)
        tell(at, done ? QString() : done.error().text);
    else if (!done)
        emit failed(done.error().text);
    if (const QString sentence = done ? remark(m_document->model(), renaming) : QString();
        !sentence.isEmpty())
        emit failed(sentence);
}

void PropertyForm::tell(int at, const QString &sentence)
{
    m_rows[at].error->setText(sentence);
    m_rows[at].error->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        emit failed(sentence);
}

QString PropertyForm::toText(const ValueInfo &value, const QJsonValue &json) const
{
    if (value.type != FieldType::Compound)
        return json.toString();
    DataType type;
    (void)fromJson(json, type);
    return typeText(m_document->model(), type);
}

Result<QJsonValue> PropertyForm::fromText(const Row &row, const ValueInfo &value,
                                          const QString &text, Id id) const
{
    const Model &model = m_document->model();
    if (value.type == FieldType::Compound)
        return compoundFromText(model, value, text, id);
    if (value.editor == Editor::Expression) {
        const SqlPiece piece =
            row.key == u"bounds" ? SqlPiece::PartitionBounds : SqlPiece::Expression;
        if (const Result<void> good = checkSql(model, piece, text); !good)
            return good.error();
        return QJsonValue(text.trimmed());
    }
    return QJsonValue(text);
}

} // namespace relvar
