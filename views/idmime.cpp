#include "views/idmime.h"

#include <QMimeData>

namespace relvar {

void setIds(QMimeData *data, const QList<Id> &ids)
{
    QByteArray lines;
    for (const Id id : ids)
        lines += QByteArray::number(id.value) + '\n';
    data->setData(QString::fromLatin1(IdMimeType), lines);
}

QList<Id> idsOf(const QMimeData *data)
{
    QList<Id> ids;
    const QList<QByteArray> lines = data->data(QString::fromLatin1(IdMimeType)).split('\n');
    for (const QByteArray &line : lines)
        if (const quint64 value = line.toULongLong())
            ids.append(Id{value});
    return ids;
}

} // namespace relvar
