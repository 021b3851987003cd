#pragma once

#include <QCoreApplication>

namespace relvar::timescaledb {

// The translation context of what the reader and writer of TimescaleDB say.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(TimescaleDB)
};

} // namespace relvar::timescaledb
