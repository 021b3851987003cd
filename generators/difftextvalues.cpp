#include "generators/difftextvalues.h"

#include "model/names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <cstring>

using namespace Qt::StringLiterals;

namespace relvar {

static QString word(const char *text)
{
    return QCoreApplication::translate("DiffText", text);
}

QString singleLine(const QString &text)
{
    QString result;
    for (const QChar c : text)
        result +=
            c < u' ' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator ? u' ' : c;
    return result;
}

static QString nameOf(const Model &model, const QString &id)
{
    const Object *object = model.find(Id{id.toULongLong()});
    if (!object)
        return id;
    return object->name.isEmpty() ? kindInSentence(object->kind) : object->name;
}

// `ids` are the texts that stand for references.
static QString valueText(const Model &model, const QJsonValue &value, const QSet<QString> &ids)
{
    if (value.isBool())
        return value.toBool() ? word(QT_TRANSLATE_NOOP("DiffText", "yes"))
                              : word(QT_TRANSLATE_NOOP("DiffText", "no"));
    if (value.isDouble())
        return QString::number(value.toDouble());
    if (value.isString())
        return ids.contains(value.toString()) ? nameOf(model, value.toString()) : value.toString();
    QStringList parts;
    if (value.isArray()) {
        for (const QJsonValue one : value.toArray())
            parts.append(valueText(model, one, ids));
        return parts.join(u", "_s);
    }
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    if (object.contains(u"named"_s)) // a type: its name and what follows it
        return valueText(model, object[u"named"_s], ids) + object[u"text"_s].toString();
    // What they are about comes first and speaks for itself.
    static const QStringList leading{u"column"_s, u"expression"_s, u"name"_s, u"text"_s};
    for (const QString &key : leading)
        if (object.contains(key))
            parts.append(valueText(model, object[key], ids));
    for (auto it = object.begin(); it != object.end(); ++it)
        if (!leading.contains(it.key()))
            parts.append(it.key() + u' ' + valueText(model, it.value(), ids));
    return parts.join(u' ');
}

QString wholeFieldText(const Model &model, const Object &object, const FieldInfo &field)
{
    if (std::strcmp(field.key, "parent") == 0)
        return displayName(model, object.parent);
    QList<Id> references;
    if (field.holdsRefs)
        field.refs(object, references);
    QSet<QString> ids;
    for (const Id id : references)
        ids.insert(QString::number(id.value));
    const QString text = valueText(model, field.toJson(object), ids);
    return text.isEmpty() ? word(QT_TRANSLATE_NOOP("DiffText", "(none)")) : text;
}

QString fieldText(const Model &model, const Object &object, const FieldInfo &field)
{
    const QString text = wholeFieldText(model, object, field);
    return text.size() > 100 || text.contains(u'\n') ? QString() : text;
}

QString summary(const Model &model, const Object &object)
{
    const auto field = [&](QStringView key) {
        const FieldInfo *found = info(object.kind).field(key);
        return found ? fieldText(model, object, *found) : QString();
    };
    switch (object.kind) {
    case Kind::Column:
        return field(u"type");
    case Kind::Key:
    case Kind::Index:
        return field(u"parts");
    case Kind::EnumType:
        return field(u"labels");
    case Kind::Relationship:
        return displayName(model, static_cast<const Relationship &>(object).target);
    default:
        return {};
    }
}

} // namespace relvar
