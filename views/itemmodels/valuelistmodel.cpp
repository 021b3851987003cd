#include "views/itemmodels/valuelistmodel.h"

#include "generators/drawing/look.h"
#include "model/names.h"
#include "model/operations/columns.h"
#include "views/icons.h"
#include "views/itemmodels/objecttext.h"
#include "views/itemmodels/sqlcheck.h"

#include <QCoreApplication>
#include <QFont>
#include <QGuiApplication>
#include <QJsonObject>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar {

static Id idOf(const QJsonValue &value)
{
    Id id;
    (void)fromJson(value, id);
    return id;
}

ValueListModel::ValueListModel(Document *document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
}

void ValueListModel::setField(Id owner, const QString &field, const QList<ValueInfo> &values)
{
    beginResetModel();
    m_owner = owner;
    m_field = field;
    m_sections.clear();
    m_elements = {};
    for (const ValueInfo &value : values) {
        if (value.editor == Editor::Alternative && !m_sections.isEmpty())
            m_sections.last().alternative = value.key;
        else
            m_sections.append({value, {}});
    }
    endResetModel();
}

// Only the rows between the first and the last difference, so that an editor elsewhere stays open.
void ValueListModel::setElements(const QJsonArray &elements)
{
    const qsizetype before = m_elements.size();
    const qsizetype after = elements.size();
    const qsizetype shorter = qMin(before, after);
    qsizetype head = 0;
    while (head < shorter && m_elements[head] == elements[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && m_elements[before - 1 - tail] == elements[after - 1 - tail])
        ++tail;
    const int added = int(after - before);
    if (added > 0)
        beginInsertRows({}, int(before - tail), int(before - tail) + added - 1);
    else if (added < 0)
        beginRemoveRows({}, int(after - tail), int(before - tail) - 1);
    m_elements = elements;
    if (added > 0)
        endInsertRows();
    else if (added < 0)
        endRemoveRows();
    if (after > 0 && columnCount() > 0)
        emit dataChanged(index(int(qMin(head, after - 1)), 0),
                         index(int(after), columnCount() - 1));
}

void ValueListModel::setEditable(bool on)
{
    if (on == m_editable)
        return;
    beginResetModel();
    m_editable = on;
    endResetModel();
}

// The table whose columns can stand in a list of an object.
static Id tableOfColumns(const Model &model, const Object &owner, const QString &key)
{
    switch (owner.kind) {
    case Kind::Relationship:
        return key == u"referenced" ? Id(static_cast<const Relationship &>(owner).target)
                                    : owner.parent;
    case Kind::Statistics:
        return static_cast<const Statistics &>(owner).target;
    case Kind::PublishedTable:
        return static_cast<const PublishedTable &>(owner).table;
    default:
        return tableOf(model, owner.id);
    }
}

QList<Id> ValueListModel::candidates(int section) const
{
    const Model &model = m_document->model();
    const ValueInfo &info = m_sections[section].value;
    const Object *owner = model.find(m_owner);
    QList<Id> ids;
    if (!owner || info.type != FieldType::Reference)
        return ids;
    if (info.target == Kind::Column) {
        const auto columns = model.childrenOf<Column>(tableOfColumns(model, *owner, info.key));
        for (const Column *column : columns)
            ids.append(column->id);
        return ids;
    }
    model.forEach([&](const Object &object) {
        if (object.kind == info.target && object.id != m_owner)
            ids.append(object.id);
    });
    QHash<Id, QString> names;
    for (const Id id : std::as_const(ids))
        names.insert(id, objectText(id).toCaseFolded());
    std::sort(ids.begin(), ids.end(),
              [&](Id a, Id b) { return names[a] != names[b] ? names[a] < names[b] : a < b; });
    return ids;
}

QString ValueListModel::objectText(Id id) const
{
    const Object *object = m_document->model().find(id);
    if (!object)
        return {};
    return object->kind == Kind::Column ? object->name : displayName(m_document->model(), id);
}

int ValueListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_elements.size()) + (m_editable ? 1 : 0);
}

int ValueListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sections.size());
}

QVariant ValueListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QCoreApplication::translate("Field", m_sections[section].value.label);
}

QJsonValue ValueListModel::cell(int row, const QString &key) const
{
    const QJsonValue element = m_elements[row];
    return key.isEmpty() ? element : element.toObject().value(key);
}

QString ValueListModel::text(int row, int section) const
{
    const auto &[info, alternative] = m_sections[section];
    const QJsonValue value = cell(row, info.key);
    switch (info.type) {
    case FieldType::Reference:
        if (const Id id = idOf(value))
            return objectText(id);
        return alternative.isEmpty() ? QString() : cell(row, alternative).toString();
    case FieldType::Choice: {
        const QByteArray name = value.toString().toLatin1();
        return choiceLabel(name.isEmpty() ? info.choices.front() : name.constData());
    }
    case FieldType::Compound: {
        DataType type;
        (void)fromJson(value, type);
        return typeText(m_document->model(), type);
    }
    default:
        return value.toString();
    }
}

QVariant ValueListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const ValueInfo &info = m_sections[index.column()].value;
    if (isEmptyRow(row)) {
        if (role == Qt::DisplayRole && index.column() == 0)
            return tr("Add…");
        if (role == Qt::ForegroundRole)
            return QGuiApplication::palette().brush(QPalette::PlaceholderText);
        return {};
    }
    const QJsonValue value = cell(row, info.key);
    switch (role) {
    case Qt::EditRole:
        if (info.type == FieldType::Reference && !hasAlternative(index.column()))
            return QVariant::fromValue<qulonglong>(idOf(value).value);
        if (info.type == FieldType::Choice)
            return value.isString() ? value.toString() : QString::fromLatin1(info.choices.front());
        [[fallthrough]];
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (info.type == FieldType::Flag)
            return {};
        if (info.type == FieldType::Compound && !info.target && role == Qt::DisplayRole)
            return shortTypeName(text(row, index.column()));
        return role == Qt::ToolTipRole ? text(row, index.column()).toHtmlEscaped()
                                       : text(row, index.column());
    case Qt::CheckStateRole:
        if (info.type != FieldType::Flag)
            return {};
        return value.toBool() ? Qt::Checked : Qt::Unchecked;
    case Qt::DecorationRole:
        if (info.type != FieldType::Reference)
            return {};
        if (const Object *object = m_document->model().find(idOf(value)))
            return kindIcon(object->kind);
        return {};
    case Qt::ForegroundRole: // what was not chosen stands back
        if (info.type == FieldType::Choice && value.isUndefined())
            return QGuiApplication::palette().brush(QPalette::PlaceholderText);
        return {};
    case Qt::FontRole: // and not by its colour alone
        if (info.type == FieldType::Choice && value.isUndefined()) {
            QFont font;
            font.setItalic(true);
            return font;
        }
        return {};
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() +
                       u' ' + text(row, index.column()));
    default:
        return {};
    }
}

Qt::ItemFlags ValueListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!m_editable)
        return base;
    if (m_sections[index.column()].value.type != FieldType::Flag)
        return base | Qt::ItemIsEditable;
    return isEmptyRow(index.row()) ? base : base | Qt::ItemIsUserCheckable;
}

Result<QJsonValue> ValueListModel::plain(const ValueInfo &info, const QVariant &value) const
{
    switch (info.type) {
    case FieldType::Reference:
        return toJson(Id{value.toULongLong()});
    case FieldType::Flag:
        return QJsonValue(value.toInt() == Qt::Checked);
    case FieldType::Compound:
        return compoundFromText(m_document->model(), info, value.toString(), m_owner);
    default:
        break;
    }
    QString text = value.toString();
    if (info.editor == Editor::Expression)
        if (const Result<void> good = checkSql(m_document->model(), SqlPiece::Expression, text);
            !good)
            return good.error();
    if (info.key.isEmpty() && text.isEmpty())
        return Error{tr("An entry of the list cannot be empty. Remove it instead.")};
    return QJsonValue(info.key.isEmpty() ? text : text.trimmed());
}

Result<void> ValueListModel::put(QJsonObject &element, const Section &section,
                                 const QVariant &value) const
{
    const QString &key = section.value.key;
    if (section.alternative.isEmpty()) {
        const Result<QJsonValue> good = plain(section.value, value);
        if (!good)
            return good.error();
        element.insert(key, *good);
        return {};
    }
    const QString text = value.toString().trimmed();
    const int at = int(&section - m_sections.constData());
    element.remove(key);
    element.remove(section.alternative);
    const QList<Id> ids = candidates(at);
    for (const Id id : ids)
        if (objectText(id) == text) {
            element.insert(key, toJson(id));
            return {};
        }
    const Model &model = m_document->model();
    const Object *owner = model.find(m_owner);
    const Id table = owner ? tableOfColumns(model, *owner, key) : Id();
    // The columns of a view are no objects.
    const bool bare = owner && owner->kind == Kind::Statistics && model.get<View>(table);
    if (!text.contains(u'(') && !bare)
        return Error{tr("“%1” is no column of “%2”. An expression is a function call or stands in "
                        "parentheses.")
                         .arg(text, displayName(model, table))};
    element.insert(section.alternative, text);
    return checkSql(m_document->model(), SqlPiece::IndexExpression, text);
}

// What an element cannot be without, so that one value is enough to begin it.
QJsonObject ValueListModel::newElement() const
{
    QJsonObject element;
    const Object *owner = m_document->model().find(m_owner);
    for (int i = 0; i < m_sections.size(); ++i) {
        const ValueInfo &info = m_sections[i].value;
        if (info.type == FieldType::Compound && !info.target)
            element.insert(info.key, toJson(dataType(m_document->model(), u"text"_s, m_owner)));
        if (info.key == u"exclusion_operator" && owner && valueMatters(*owner, m_field, info.key))
            element.insert(info.key, u"="_s);
        if (info.type != FieldType::Reference || hasAlternative(i))
            continue;
        QList<Id> free = candidates(i);
        for (int row = 0; row < m_elements.size(); ++row)
            free.removeAll(idOf(cell(row, info.key)));
        if (!free.isEmpty())
            element.insert(info.key, toJson(free.first()));
    }
    return element;
}

bool ValueListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || (role != Qt::EditRole && role != Qt::CheckStateRole))
        return false;
    const int row = index.row();
    const bool added = isEmptyRow(row);
    if (added ? value.toString().isEmpty() || value == 0 : value == data(index, role))
        return false;
    const Section &section = m_sections[index.column()];
    QJsonArray elements = m_elements;
    Result<void> done;
    if (section.value.key.isEmpty()) {
        const Result<QJsonValue> good = plain(section.value, value);
        if (!good)
            done = good.error();
        else if (added)
            elements.append(*good);
        else
            elements[row] = *good;
    } else {
        QJsonObject element = added ? newElement() : m_elements[row].toObject();
        done = put(element, section, value);
        if (added)
            elements.append(element);
        else
            elements[row] = element;
    }
    if (!done) {
        emit failed(done.error().text);
        return false;
    }
    emit edited(elements);
    return true;
}

void ValueListModel::remove(const QList<int> &rows)
{
    QJsonArray elements;
    for (int row = 0; row < m_elements.size(); ++row)
        if (!rows.contains(row))
            elements.append(m_elements[row]);
    if (elements.size() != m_elements.size())
        emit edited(elements);
}

bool ValueListModel::move(int row, int step)
{
    const int to = row + step;
    if (row < 0 || to < 0 || row >= m_elements.size() || to >= m_elements.size())
        return false;
    QJsonArray elements = m_elements;
    const QJsonValue moved = elements.takeAt(row);
    elements.insert(to, moved);
    emit edited(elements);
    return true;
}

} // namespace relvar
