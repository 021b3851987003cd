#pragma once

#include <QCoreApplication>

namespace relvar {

// The translation context of the canvas and its tools: Canvas::tr("…"). Never an object.
class Canvas
{
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

} // namespace relvar
