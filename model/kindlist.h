#pragma once

#include <QtGlobal>

// THE list of kinds, in the order in which a reader wants to see them. A new kind is one header in
// model/objects, one line here, and its include in model/kinds.h.
#define RELVAR_KINDS(X)                                                                            \
    X(Project)                                                                                     \
    X(Role)                                                                                        \
    X(Schema)                                                                                      \
    X(Extension)                                                                                   \
    X(EnumType)                                                                                    \
    X(CompositeType)                                                                               \
    X(Domain)                                                                                      \
    X(BaseType)                                                                                    \
    X(RangeType)                                                                                   \
    X(Collation)                                                                                   \
    X(Conversion)                                                                                  \
    X(Operator)                                                                                    \
    X(OperatorFamily)                                                                              \
    X(OperatorClass)                                                                               \
    X(Cast)                                                                                        \
    X(AccessMethod)                                                                                \
    X(TextSearchParser)                                                                            \
    X(TextSearchTemplate)                                                                          \
    X(TextSearchDictionary)                                                                        \
    X(TextSearchConfiguration)                                                                     \
    X(Transform)                                                                                   \
    X(SecurityLabel)                                                                               \
    X(Sequence)                                                                                    \
    X(Table)                                                                                       \
    X(Column)                                                                                      \
    X(Key)                                                                                         \
    X(Check)                                                                                       \
    X(Relationship)                                                                                \
    X(Index)                                                                                       \
    X(Partition)                                                                                   \
    X(View)                                                                                        \
    X(Routine)                                                                                     \
    X(Trigger)                                                                                     \
    X(Policy)                                                                                      \
    X(Rule)                                                                                        \
    X(EventTrigger)                                                                                \
    X(Statistics)                                                                                  \
    X(Publication)                                                                                 \
    X(PublishedTable)                                                                              \
    X(Subscription)                                                                                \
    X(ForeignDataWrapper)                                                                          \
    X(ForeignServer)                                                                               \
    X(UserMapping)                                                                                 \
    X(Language)                                                                                    \
    X(Tablespace)                                                                                  \
    X(DefaultPrivileges)                                                                           \
    X(Grant)                                                                                       \
    X(Statement)                                                                                   \
    X(Diagram)                                                                                     \
    X(DiagramNode)                                                                                 \
    X(DiagramEdge)                                                                                 \
    X(Note)                                                                                        \
    X(Area)                                                                                        \
    X(SavedView)                                                                                   \
    X(Remark)

namespace relvar {

struct Object;
#define RELVAR_FORWARD(T) struct T;
RELVAR_KINDS(RELVAR_FORWARD)
#undef RELVAR_FORWARD

#define RELVAR_ENUMERATOR(T) T,
enum class Kind : quint8 { RELVAR_KINDS(RELVAR_ENUMERATOR) };
#undef RELVAR_ENUMERATOR

#define RELVAR_COUNT(T) +1
inline constexpr int KindCount = 0 RELVAR_KINDS(RELVAR_COUNT);
#undef RELVAR_COUNT

} // namespace relvar
