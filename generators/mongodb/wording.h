#pragma once

#include <QCoreApplication>

namespace relvar::mongodb {

// The translation context of what the reader and writer of MongoDB say.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(MongoDB)
};

} // namespace relvar::mongodb
