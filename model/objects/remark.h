#pragma once

#include "model/objects/values.h"

namespace relvar {

// Question: parked until somebody can answer it. Decision: what was agreed, and why. Task: what
// somebody is to do.
enum class RemarkType : quint8 { Question, Decision, Task };
RELVAR_ENUM(RemarkType, "question", "decision", "task")

// What was said about the design or one of its objects. The name says it in short, the comment in
// full. It outlives what it is about.
struct Remark : Object
{
    RELVAR_OBJECT_OF(Remark, "remark", Facet::Diagram)
    RemarkType type = RemarkType::Question;
    Ref<Object> about; // none: the whole design
    QString author;
    QString madeAt; // ISO 8601, with the offset from UTC
    bool closed = false;

    static constexpr auto fields()
    {
        return std::tuple{field("type", &Remark::type, QT_TRANSLATE_NOOP("Field", "Type")),
                          field("about", &Remark::about, QT_TRANSLATE_NOOP("Field", "About")),
                          field("author", &Remark::author, QT_TRANSLATE_NOOP("Field", "By")),
                          field("made_at", &Remark::madeAt, QT_TRANSLATE_NOOP("Field", "Time")),
                          field("closed", &Remark::closed, QT_TRANSLATE_NOOP("Field", "Closed"))};
    }
};

} // namespace relvar
