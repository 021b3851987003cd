#include "model/core/result.h"

namespace relvar {

QString Error::message() const
{
    QString place;
    if (!file.isEmpty())
        place = file + u':';
    if (line > 0) {
        place += QString::number(line) + u':';
        if (column > 0)
            place += QString::number(column) + u':';
    }
    return (place.isEmpty() ? QString() : QString(place + u' ')) + u"error: " + text;
}

} // namespace relvar
