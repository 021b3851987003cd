#pragma once

#include <QCoreApplication>

namespace relvar {

// The translation context of conversions.
class ConversionWords
{
    Q_DECLARE_TR_FUNCTIONS(ConversionWords)
};

} // namespace relvar
