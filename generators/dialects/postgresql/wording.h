#pragma once

#include <QCoreApplication>

namespace relvar::postgresql {

// The translation context of what the reader and writer of PostgreSQL say.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(PostgreSQL)
};

} // namespace relvar::postgresql
