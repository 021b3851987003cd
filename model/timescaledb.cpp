#include "model/timescaledb.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace relvar::timescaledb {

QString key(const char *name)
{
    return u"timescaledb."_s + QLatin1String(name);
}

QString option(const Object &object, const char *name)
{
    return object.options.value(key(name)).trimmed();
}

bool isOn(const Object &object, const char *name)
{
    const QString value = option(object, name).toLower();
    return value == u"true" || value == u"on" || value == u"1" || value == u"yes";
}

bool isDialectOf(const Model &model)
{
    const auto projects = model.all<Project>();
    return !projects.isEmpty() && projects.first()->dialect == u"timescaledb";
}

qint64 Length::size() const
{
    return months * 30 * Day + microseconds;
}

namespace {

// Adds so many of a unit; false when it is none.
bool addUnit(Length &length, double amount, const QString &unit)
{
    struct Unit
    {
        const char *names;
        qint64 months;
        qint64 microseconds;
    };
    static constexpr Unit units[] = {
        {"us usec usecs usecond useconds microsecond microseconds", 0, 1},
        {"ms msec msecs msecond mseconds millisecond milliseconds", 0, 1000},
        {"s sec secs second seconds", 0, 1'000'000},
        {"m min mins minute minutes", 0, 60'000'000},
        {"h hr hrs hour hours", 0, Hour},
        {"d day days", 0, Day},
        {"w week weeks", 0, 7 * Day},
        {"mon mons month months", 1, 0},
        {"y yr yrs year years", 12, 0},
        {"decade decades", 120, 0},
        {"century centuries", 1200, 0},
    };
    for (const Unit &one : units) {
        if (!QString::fromLatin1(one.names).split(u' ').contains(unit))
            continue;
        length.months += qint64(amount * double(one.months));
        length.microseconds += std::llround(amount * double(one.microseconds));
        return true;
    }
    return false;
}

std::optional<Length> isoLength(const QString &text)
{
    static const QRegularExpression form(
        u"^P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)W)?(?:(\\d+)D)?"
        "(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\.\\d+)?)S)?)?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch() || text.size() < 3)
        return std::nullopt;
    static constexpr const char *units[] = {"y", "mon", "w", "d", "h", "min", "s"};
    Length length;
    for (int i = 0; i < 7; ++i)
        if (!match.captured(i + 1).isEmpty())
            addUnit(length, match.captured(i + 1).toDouble(), QLatin1String(units[i]));
    return length;
}

} // namespace

std::optional<Length> length(const QString &text)
{
    const QString given = text.trimmed();
    bool whole = false;
    if (const qint64 number = given.toLongLong(&whole); whole)
        return Length{0, number, true};
    if (given.startsWith(u'P'))
        return isoLength(given);
    static const QRegularExpression part(
        u"\\s*(?:([+-]?\\d+):(\\d+)(?::(\\d+(?:\\.\\d+)?))?|([+-]?\\d+(?:\\.\\d+)?)\\s*([a-z]+))"_s);
    Length length;
    QString rest = given.toLower();
    if (rest.startsWith(u'@'))
        rest.remove(0, 1);
    if (rest.trimmed().isEmpty())
        return std::nullopt;
    while (!rest.trimmed().isEmpty()) {
        const auto match = part.match(rest, 0, QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return std::nullopt;
        if (match.captured(5).isEmpty()) {
            const qint64 sign = match.captured(1).startsWith(u'-') ? -1 : 1;
            length.microseconds += sign * (std::abs(match.captured(1).toLongLong()) * Hour +
                                           match.captured(2).toLongLong() * 60'000'000 +
                                           std::llround(match.captured(3).toDouble() * 1'000'000));
        } else if (!addUnit(length, match.captured(4).toDouble(), match.captured(5))) {
            return std::nullopt;
        }
        rest = rest.mid(match.capturedEnd(0));
    }
    return length;
}

QString lengthText(qint64 microseconds)
{
    struct Unit
    {
        qint64 size;
        const char *name;
    };
    static constexpr Unit units[] = {
        {Day, "day"}, {Hour, "hour"}, {60'000'000, "minute"}, {1'000'000, "second"}};
    for (const Unit &unit : units)
        if (microseconds != 0 && microseconds % unit.size == 0) {
            const qint64 count = microseconds / unit.size;
            return QString::number(count) + u' ' + QLatin1String(unit.name) +
                   (count == 1 ? u""_s : u"s"_s);
        }
    return QString::number(microseconds) + u" microseconds"_s;
}

bool isInteger(const Column *column)
{
    static const QStringList types{u"smallint"_s, u"integer"_s, u"bigint"_s,
                                   u"int"_s,      u"int2"_s,    u"int4"_s,
                                   u"int8"_s,     u"serial"_s,  u"bigserial"_s};
    return column && types.contains(column->type.text.toLower());
}

std::optional<int> version(const Model &model)
{
    const auto projects = model.all<Project>();
    const QString text = projects.isEmpty() ? QString() : option(*projects.first(), "version");
    if (text.isEmpty())
        return NewestVersion;
    static const QRegularExpression form(u"^(\\d+)\\.(\\d+)(?:[.-].*)?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch() || match.captured(1).toInt() < 2)
        return std::nullopt;
    return match.captured(1).toInt() * 100 + match.captured(2).toInt();
}

} // namespace relvar::timescaledb
