#pragma once

#include "model/objects/object.h"

#include <QList>

namespace relvar {

// A name and a value as OPTIONS (...) and WITH (...) hold them, where any name may stand.
struct NamedSetting
{
    QString name;
    QString value;

    friend bool operator==(const NamedSetting &, const NamedSetting &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("name", &NamedSetting::name, QT_TRANSLATE_NOOP("Field", "Name")),
            field("value", &NamedSetting::value, QT_TRANSLATE_NOOP("Field", "Value"))};
    }
};

} // namespace relvar
