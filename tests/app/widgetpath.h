#pragma once

#include <QWidget>

namespace relvar {

// How a developer finds a widget: its class and name, and those of what it stands in.
inline QString pathOf(const QWidget *widget)
{
    QStringList parts;
    for (; widget; widget = widget->parentWidget())
        parts.prepend(QLatin1String(widget->metaObject()->className()) +
                      (widget->objectName().isEmpty() ? QString() : u':' + widget->objectName()));
    return parts.join(u" > ");
}

} // namespace relvar
