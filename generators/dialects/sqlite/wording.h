#pragma once

#include <QCoreApplication>

namespace relvar::sqlite {

// The translation context of what the reader and writer of SQLite say.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(SQLite)
};

} // namespace relvar::sqlite
