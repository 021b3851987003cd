#pragma once

#include <QtGlobal>

// What bytes of a script stand for.
namespace relvar::mysql {

inline bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '\0' || c == '\x1A';
}

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

inline bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

inline bool isWordByte(char c)
{
    return isLetter(c) || isDigit(c) || c == '_' || c == '$' || (uchar(c) & 0x80);
}

} // namespace relvar::mysql
