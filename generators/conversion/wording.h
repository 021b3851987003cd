#pragma once

#include <QCoreApplication>

namespace relvar {

// The translation context of what is said about designs that change their database.
class ConversionWords
{
    Q_DECLARE_TR_FUNCTIONS(ConversionWords)
};

} // namespace relvar
