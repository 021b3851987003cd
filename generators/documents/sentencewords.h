#pragma once

#include "model/objects/values.h"

#include <QCoreApplication>

#include <optional>

// The words that sentences are made of.
namespace relvar {

// The translation context of sentences: Sentences::tr("…"). Never an object.
class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

// A verb phrase as it stands behind "must" or "may": "places" gives "place", "is placed by" and
// "placed by" give "be placed by", nothing gives "be associated with". English verbs only; what
// looks like none stays as it is.
QString verbPhrase(const QString &phrase);
// "must" when there is at least one at the other end, "may" otherwise.
QString modality(const RelationshipEnd &end);
// How many: "exactly one", "at most one", "any number of", "between 2 and 5".
QString numberWords(const RelationshipEnd &end);
// The inverse, for what people write: also "3", "2-5", "2..5", "0..*". Nothing when it is no
// number.
std::optional<RelationshipEnd> numberFrom(const QString &words);
// "an order", "a user": by the first letter, with the usual exceptions.
QString withArticle(const QString &noun);
// A name in the text of a Markdown document.
QString markdownText(const QString &name);

} // namespace relvar
