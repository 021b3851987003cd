#pragma once

#include "model/names.h"

#include <QCoreApplication>

namespace relvar {

// The translation context of the operations: Operations::tr("…"). Never an object.
class Operations
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

} // namespace relvar
