#pragma once

#include <QCoreApplication>

namespace relvar {

// The translation context of refactoring: Refactor::tr("…"). Never an object.
class Refactor
{
    Q_DECLARE_TR_FUNCTIONS(Refactor)
};

} // namespace relvar
