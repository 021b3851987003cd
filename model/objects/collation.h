#pragma once

#include "model/objects/role.h"

namespace relvar {

enum class CollationProvider : quint8 { Default, Libc, Icu };
RELVAR_ENUM(CollationProvider, "default", "libc", "icu")

// A rule to order and compare text. Its parent is a schema.
struct Collation : Object
{
    RELVAR_OBJECT(Collation, "collation")
    Named<Collation> copyOf;
    CollationProvider provider = CollationProvider::Default;
    QString locale;
    QString collate;
    QString characters;
    bool deterministic = true;
    QString version;
    Ref<Role> owner;

    static constexpr auto fields()
    {
        return std::tuple{
            field("copy_of", &Collation::copyOf, QT_TRANSLATE_NOOP("Field", "Copy of"),
                  OnTargetRemoved::Remove),
            field("provider", &Collation::provider, QT_TRANSLATE_NOOP("Field", "Provider")),
            field("locale", &Collation::locale, QT_TRANSLATE_NOOP("Field", "Locale")),
            field("collate", &Collation::collate,
                  QT_TRANSLATE_NOOP("Field", "Order of text (LC_COLLATE)")),
            field("characters", &Collation::characters,
                  QT_TRANSLATE_NOOP("Field", "Kinds of characters (LC_CTYPE)")),
            field("deterministic", &Collation::deterministic,
                  QT_TRANSLATE_NOOP("Field", "Deterministic")),
            field("version", &Collation::version, QT_TRANSLATE_NOOP("Field", "Version")),
            field("owner", &Collation::owner, QT_TRANSLATE_NOOP("Field", "Owner"))};
    }
};

} // namespace relvar
