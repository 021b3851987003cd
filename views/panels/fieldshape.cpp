#include "views/panels/fieldshape.h"

#include <QCoreApplication>

namespace relvar {

template<class V>
static FieldTraits formOf()
{
    FieldTraits form;
    if constexpr (Identifier<V>) {
        if constexpr (!std::is_same_v<typename V::Target, Object>)
            form.target = V::Target::Tag;
    } else if constexpr (std::is_same_v<V, DataType>) {
        form.shape = FieldShape::Type;
    } else if constexpr (std::is_same_v<V, QStringList>) {
        form.shape = FieldShape::Texts;
    } else if constexpr (std::is_same_v<V, QList<IndexPart>>) {
        form.shape = FieldShape::Parts;
    } else if constexpr (std::is_same_v<V, QList<Ref<Column>>>) {
        form.shape = FieldShape::Columns;
    } else if constexpr (!isScalar<V>) {
        form.shape = FieldShape::Other;
    }
    return form;
}

FieldTraits fieldTraits(Kind kind, const QString &key)
{
    FieldTraits form;
    const std::shared_ptr<Object> object = info(kind).create();
    dispatch(*object, [&](const auto &typed) {
        using T = std::remove_cvref_t<decltype(typed)>;
        std::apply(
            [&](const auto &...field) {
                (
                    [&] {
                        using V = std::remove_cvref_t<decltype(typed.*(field.member))>;
                        if (key == QLatin1String(field.key))
                            form = formOf<V>();
                    }(),
                    ...);
            },
            T::fields());
    });
    return form;
}

QString choiceLabel(const char *name)
{
    static const char *const known[] = {QT_TRANSLATE_NOOP("Choice", "Default"),
                                        QT_TRANSLATE_NOOP("Choice", "None"),
                                        QT_TRANSLATE_NOOP("Choice", "No action"),
                                        QT_TRANSLATE_NOOP("Choice", "Restrict"),
                                        QT_TRANSLATE_NOOP("Choice", "Cascade"),
                                        QT_TRANSLATE_NOOP("Choice", "Set null"),
                                        QT_TRANSLATE_NOOP("Choice", "Set default"),
                                        QT_TRANSLATE_NOOP("Choice", "Simple"),
                                        QT_TRANSLATE_NOOP("Choice", "Full"),
                                        QT_TRANSLATE_NOOP("Choice", "Partial"),
                                        QT_TRANSLATE_NOOP("Choice", "Permanent"),
                                        QT_TRANSLATE_NOOP("Choice", "Unlogged"),
                                        QT_TRANSLATE_NOOP("Choice", "Temporary"),
                                        QT_TRANSLATE_NOOP("Choice", "Range"),
                                        QT_TRANSLATE_NOOP("Choice", "List"),
                                        QT_TRANSLATE_NOOP("Choice", "Hash"),
                                        QT_TRANSLATE_NOOP("Choice", "Nothing"),
                                        QT_TRANSLATE_NOOP("Choice", "Index"),
                                        QT_TRANSLATE_NOOP("Choice", "Always"),
                                        QT_TRANSLATE_NOOP("Choice", "By default"),
                                        QT_TRANSLATE_NOOP("Choice", "No"),
                                        QT_TRANSLATE_NOOP("Choice", "Stored"),
                                        QT_TRANSLATE_NOOP("Choice", "Virtual"),
                                        QT_TRANSLATE_NOOP("Choice", "Primary"),
                                        QT_TRANSLATE_NOOP("Choice", "Unique"),
                                        QT_TRANSLATE_NOOP("Choice", "Exclusion"),
                                        QT_TRANSLATE_NOOP("Choice", "Plain"),
                                        QT_TRANSLATE_NOOP("Choice", "Materialized"),
                                        QT_TRANSLATE_NOOP("Choice", "Local"),
                                        QT_TRANSLATE_NOOP("Choice", "Cascaded"),
                                        QT_TRANSLATE_NOOP("Choice", "All columns"),
                                        QT_TRANSLATE_NOOP("Choice", "Keys only"),
                                        QT_TRANSLATE_NOOP("Choice", "Names only"),
                                        QT_TRANSLATE_NOOP("Choice", "Before"),
                                        QT_TRANSLATE_NOOP("Choice", "After"),
                                        QT_TRANSLATE_NOOP("Choice", "Instead of"),
                                        QT_TRANSLATE_NOOP("Choice", "Enabled"),
                                        QT_TRANSLATE_NOOP("Choice", "Disabled"),
                                        QT_TRANSLATE_NOOP("Choice", "Replica"),
                                        QT_TRANSLATE_NOOP("Choice", "Single table"),
                                        QT_TRANSLATE_NOOP("Choice", "At generation"),
                                        QT_TRANSLATE_NOOP("Choice", "At once"),
                                        QT_TRANSLATE_NOOP("Choice", "Table per type"),
                                        QT_TRANSLATE_NOOP("Choice", "Table per concrete type"),
                                        QT_TRANSLATE_NOOP("Choice", "Continuous aggregate")};
    QByteArray text(name);
    text.replace('-', ' ');
    if (!text.isEmpty())
        text[0] = char(std::toupper(text[0]));
    for (const char *label : known)
        if (text == label)
            return QCoreApplication::translate("Choice", label);
    return QString::fromLatin1(text);
}

} // namespace relvar
