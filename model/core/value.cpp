#include "model/core/value.h"

#include <QJsonDocument>

namespace relvar::detail {

// As text: a JSON number loses digits past 53 bits in most other programs.
QJsonValue idToJson(Id id)
{
    return id ? QJsonValue(QString::number(id.value)) : QJsonValue(QJsonValue::Null);
}

bool idFromJson(const QJsonValue &json, Id &id)
{
    if (json.isNull()) {
        id = Id{};
        return true;
    }
    bool good = false;
    const quint64 value = json.toString().toULongLong(&good);
    if (!good || value > quint64(std::numeric_limits<qint64>::max()))
        return false;
    id = Id{value};
    return true;
}

QString jsonText(const QJsonValue &json)
{
    const QJsonDocument document =
        json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

bool jsonFromText(const QString &text, QJsonValue &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return false;
    json = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return true;
}

} // namespace relvar::detail
