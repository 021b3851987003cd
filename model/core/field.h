#pragma once

namespace relvar {

// How a person edits a field; Automatic follows from its type. Expression is SQL of one line.
// Alternative is an expression that stands instead of the reference before it: both are one cell.
enum class Editor { Automatic, Hidden, MultiLine, Sql, Expression, DataType, Color, Alternative };

// What happens to the owner of a reference when the object it points at is removed.
// Clear: the reference becomes empty, or its element leaves the list.
// Remove: the owner is removed too. Shrink: the element leaves the list; the owner goes with the
// last one. Block: the removal is refused.
enum class OnTargetRemoved { Clear, Remove, Shrink, Block };

// One field of a kind or of a value: its stable key, where it is and how it behaves.
template<class T, class V>
struct Field
{
    using Value = V;

    const char *key; // for ever: file format, JSON, command line
    V T::*member;
    const char *label; // QT_TRANSLATE_NOOP("Field", ...)
    Editor editor = Editor::Automatic;
    OnTargetRemoved onTargetRemoved = OnTargetRemoved::Clear;
};

template<class T, class V>
constexpr Field<T, V> field(const char *key, V T::*member, const char *label = "",
                            Editor editor = Editor::Automatic,
                            OnTargetRemoved policy = OnTargetRemoved::Clear)
{
    return {key, member, label, editor, policy};
}

template<class T, class V>
constexpr Field<T, V> field(const char *key, V T::*member, const char *label,
                            OnTargetRemoved policy)
{
    return {key, member, label, Editor::Automatic, policy};
}

} // namespace relvar
