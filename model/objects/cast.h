#pragma once

#include "model/objects/role.h"

namespace relvar {

enum class CastMethod : quint8 { Function, Binary, Text };
RELVAR_ENUM(CastMethod, "function", "binary-coercible", "input-and-output")
enum class CastContext : quint8 { Explicit, Assignment, Implicit };
RELVAR_ENUM(CastContext, "on-demand", "on-assignment", "always")

// How values of one type become values of another. It has no name and stands at the top.
struct Cast : Object
{
    RELVAR_OBJECT(Cast, "cast")
    DataType source;
    DataType target;
    CastMethod method = CastMethod::Function;
    Named<Routine> function;
    CastContext context = CastContext::Explicit;

    static constexpr auto fields()
    {
        return std::tuple{field("source", &Cast::source, QT_TRANSLATE_NOOP("Field", "From type"),
                                Editor::DataType, OnTargetRemoved::Remove),
                          field("target", &Cast::target, QT_TRANSLATE_NOOP("Field", "To type"),
                                Editor::DataType, OnTargetRemoved::Remove),
                          field("method", &Cast::method, QT_TRANSLATE_NOOP("Field", "Method")),
                          field("function", &Cast::function, QT_TRANSLATE_NOOP("Field", "Function"),
                                OnTargetRemoved::Remove),
                          field("context", &Cast::context, QT_TRANSLATE_NOOP("Field", "Applied"))};
    }
};

} // namespace relvar
