#pragma once

#include <QCoreApplication>

namespace relvar {

// The translation context of sketches: Sketch::tr("…"). Never an object.
class Sketch
{
    Q_DECLARE_TR_FUNCTIONS(Sketch)
};

} // namespace relvar
