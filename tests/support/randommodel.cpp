#include "tests/support/randommodel.h"

namespace relvar::test {

RandomModel::RandomModel(quint64 seed)
    : m_engine(seed)
{
    seedIds(seed);
}

QString RandomModel::name()
{
    static const QStringList words{
        "orders",    "customer",    "Line Item",      "select",    "naïve \"quoted\"",
        "<script>",  "日本語",      "emoji 🚀",        "x",         "a_rather_long_name_for_a_table",
        "it's",      "back\\slash", "semi;colon",     "tab\there", "percent %1",
        "new\nline", "público",     QString(70, 'n'), "ORDER",     "total"};
    return words[below(int(words.size()))] + (below(2) ? QString::number(below(1000)) : QString());
}

Id RandomModel::pick(const Model &model, Kind kind)
{
    QList<Id> ids;
    model.forEach([&](const Object &object) {
        if (object.kind == kind)
            ids.append(object.id);
    });
    if (ids.isEmpty())
        return {};
    std::sort(ids.begin(), ids.end());
    return ids[below(int(ids.size()))];
}

// The kind of object that children of this kind hang on.
static QList<Kind> parentKinds(Kind kind)
{
    switch (kind) {
    case Kind::Column:
    case Kind::Key:
    case Kind::Relationship:
    case Kind::Policy:
    case Kind::Partition:
        return {Kind::Table};
    case Kind::Check:
        return {Kind::Table, Kind::Domain};
    case Kind::Index:
    case Kind::Trigger:
    case Kind::Rule:
        return {Kind::Table, Kind::View};
    case Kind::Grant:
    case Kind::SecurityLabel:
        return {Kind::Table, Kind::Schema, Kind::Routine, Kind::Sequence};
    case Kind::DiagramNode:
    case Kind::DiagramEdge:
    case Kind::Note:
    case Kind::Area:
        return {Kind::Diagram};
    case Kind::EnumType:
    case Kind::CompositeType:
    case Kind::Domain:
    case Kind::BaseType:
    case Kind::RangeType:
    case Kind::Collation:
    case Kind::Conversion:
    case Kind::Operator:
    case Kind::OperatorFamily:
    case Kind::OperatorClass:
    case Kind::TextSearchParser:
    case Kind::TextSearchTemplate:
    case Kind::TextSearchDictionary:
    case Kind::TextSearchConfiguration:
    case Kind::Sequence:
    case Kind::Table:
    case Kind::View:
    case Kind::Routine:
    case Kind::Statistics:
        return {Kind::Schema};
    case Kind::PublishedTable:
        return {Kind::Publication};
    case Kind::UserMapping:
        return {Kind::ForeignServer};
    default:
        return {};
    }
}

void RandomModel::fill(Object &object, const Model &model)
{
    object.name = name();
    if (below(3) == 0)
        object.comment = name() + ' ' + name();
    if (below(4) == 0)
        object.options.insert("postgresql.fillfactor", QString::number(below(100)));
    for (const FieldInfo &field : info(object.kind).fields) {
        if (field.common || below(2))
            continue;
        switch (field.type) {
        case FieldType::Text:
            field.fromSql(object, name());
            break;
        case FieldType::Flag:
            field.fromSql(object, qint64(below(2)));
            break;
        case FieldType::Integer:
            field.fromSql(object, qint64(below(1000)));
            break;
        case FieldType::Real:
            field.fromSql(object, below(100000) / 16.0);
            break;
        case FieldType::Choice:
            field.fromSql(object, QString::fromLatin1(
                                      field.choices[size_t(below(int(field.choices.size())))]));
            break;
        case FieldType::Reference:
        case FieldType::Compound:
            break; // below, by type: references must point at something
        }
    }
    const auto part = [&] {
        IndexPart p;
        p.column = Ref<Column>(pick(model, Kind::Column));
        p.order = SortOrder(below(3));
        return p;
    };
    if (object.kind == Kind::Key)
        static_cast<Key &>(object).parts = {part(), part()};
    if (object.kind == Kind::Index)
        static_cast<Index &>(object).parts = {part()};
    if (object.kind == Kind::Column)
        static_cast<Column &>(object).type =
            below(3) ? DataType{"integer", {}}
                     : DataType{"[]", Ref<Object>(pick(model, Kind::EnumType))};
    if (object.kind == Kind::EnumType)
        static_cast<EnumType &>(object).labels = {name(), name()};
    if (object.kind == Kind::Routine)
        static_cast<Routine &>(object).arguments = {{ArgumentMode::In, name(), {"text", {}}, {}}};
    if (object.kind == Kind::Operator) {
        auto &one = static_cast<Operator &>(object);
        one.function.named = Ref<Routine>(pick(model, Kind::Routine));
        one.right = {{}, Ref<Object>(pick(model, Kind::BaseType))};
    }
    if (object.kind == Kind::OperatorClass)
        static_cast<OperatorClass &>(object).operators = {
            {name(), {{}, Ref<Operator>(pick(model, Kind::Operator))}, {"integer", {}}, {}, {}}};
    if (object.kind == Kind::Cast)
        static_cast<Cast &>(object).source = {{}, Ref<Object>(pick(model, Kind::EnumType))};
    if (object.kind == Kind::TextSearchConfiguration)
        static_cast<TextSearchConfiguration &>(object).mappings = {
            {name(), {{}, Ref<TextSearchDictionary>(pick(model, Kind::TextSearchDictionary))}}};
    if (object.kind == Kind::DiagramNode)
        static_cast<DiagramNode &>(object).object = Ref<Object>(pick(model, Kind::Table));
    if (object.kind == Kind::DiagramEdge) {
        auto &edge = static_cast<DiagramEdge &>(object);
        edge.relationship = Ref<Relationship>(pick(model, Kind::Relationship));
        edge.bends = {{1.5, 2}, {-3, 4}};
    }
    if (object.kind == Kind::Relationship) {
        auto &relationship = static_cast<Relationship &>(object);
        relationship.target = Ref<Table>(pick(model, Kind::Table));
        if (below(2))
            relationship.pairs = {
                {Ref<Column>(pick(model, Kind::Column)), Ref<Column>(pick(model, Kind::Column))}};
    }
    if (object.kind == Kind::Partition)
        static_cast<Partition &>(object).table = Ref<Table>(pick(model, Kind::Table));
    if (object.kind == Kind::Policy)
        static_cast<Policy &>(object).roles = {Ref<Role>(pick(model, Kind::Role))};
    if (object.kind == Kind::Statistics) {
        auto &statistics = static_cast<Statistics &>(object);
        statistics.target = Ref<Object>(pick(model, Kind::Table));
        statistics.parts = {{Ref<Column>(pick(model, Kind::Column)), {}}, {{}, name()}};
    }
    if (object.kind == Kind::PublishedTable) {
        auto &published = static_cast<PublishedTable &>(object);
        published.table = Ref<Table>(pick(model, Kind::Table));
        published.columns = {Ref<Column>(pick(model, Kind::Column))};
    }
    if (object.kind == Kind::ForeignServer) {
        auto &server = static_cast<ForeignServer &>(object);
        server.wrapper = Ref<ForeignDataWrapper>(pick(model, Kind::ForeignDataWrapper));
        server.settings = {{name(), name()}};
    }
    if (object.kind == Kind::Table && below(4) == 0)
        static_cast<Table &>(object).server = Ref<ForeignServer>(pick(model, Kind::ForeignServer));
    if (object.kind == Kind::DefaultPrivileges)
        static_cast<DefaultPrivileges &>(object).privileges = {"SELECT"};
    if (object.kind == Kind::Grant) {
        static_cast<Grant &>(object).grantee = Ref<Role>(pick(model, Kind::Role));
        static_cast<Grant &>(object).privileges = {"SELECT", "INSERT"};
    }
    if (object.kind == Kind::View)
        static_cast<View &>(object).columnComments.insert(name(), name());
}

Id RandomModel::addRandom(Edit &edit, Kind kind)
{
    const auto object = info(kind).create();
    object->id = newId();
    const QList<Kind> parents = parentKinds(kind);
    if (!parents.isEmpty()) {
        object->parent = pick(edit.model(), parents[below(int(parents.size()))]);
        if (!object->parent)
            return {};
    }
    fill(*object, edit.model());
    // References that found no target stay empty, as a list element without one would not.
    object->rank = edit.nextRank(object->parent, kind);
    QSet<Id> none{Id{}};
    edit.put(object);
    return object->id;
}

Model RandomModel::model(int tables)
{
    Edit edit{Model()};
    for (Kind kind :
         {Kind::Project, Kind::Role, Kind::Role, Kind::Schema, Kind::Schema, Kind::Extension,
          Kind::EnumType, Kind::CompositeType, Kind::Domain, Kind::Diagram})
        addRandom(edit, kind);
    for (int i = 0; i < tables; ++i) {
        addRandom(edit, Kind::Table);
        for (int j = 0; j < 6; ++j)
            addRandom(edit, Kind::Column);
        for (const KindInfo &kind : kinds())
            if (kind.kind != Kind::Project && kind.kind != Kind::Schema && below(3) == 0)
                addRandom(edit, kind.kind);
    }
    return edit.model();
}

void RandomModel::edit(Edit &edit, int count)
{
    for (int i = 0; i < count; ++i) {
        const Kind kind = kinds()[below(KindCount)].kind;
        const int what = below(10);
        if (what < 4) {
            addRandom(edit, kind);
        } else if (what < 8) {
            const Id id = pick(edit.model(), kind);
            const Model model = edit.model();
            edit.modify<Object>(id, [&](Object &object) { fill(object, model); });
        } else if (const Id id = pick(edit.model(), kind)) {
            (void)edit.remove(id);
        }
    }
}

} // namespace relvar::test
