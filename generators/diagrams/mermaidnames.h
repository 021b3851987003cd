#pragma once

#include <QString>

// How names and texts have to be written so that Mermaid reads them as they are.
namespace relvar {

// Text between double quotes: everything that Mermaid's lexer, its comments and directives, its
// markdown or HTML could take for something else stands as a character code (#35;).
QString mermaidQuotable(const QString &text);

// The name of an attribute, or part of a type: only letters, digits and underscores, never one of
// the words that mean a key.
QString mermaidWord(const QString &name);

// A type: as a word, but lengths, arrays and qualification stay ("character_varying(255)[]").
// A column without a type gets "_", since Mermaid wants one.
QString mermaidType(const QString &type);

// Part of a file name: lower case letters and digits of ASCII with hyphens between; never empty.
QString fileNamePart(const QString &name);

} // namespace relvar
