#include "generators/dialects/postgresql/blockwriter.h"
#include "generators/dialects/postgresql/wording.h"

#include <map>

// What a design says that PostgreSQL 15 does not know.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

// What needs a version, by the words of SQL.
struct Needs
{
    int version = 0;
    Id first;
    std::map<QString, int> words;

    void add(Id id, int since, const QString &word)
    {
        if (!first || since > version)
            first = id;
        version = std::max(version, since);
        words[word] = since;
    }
};

void addOfOptions(const Object &object, Needs &needs)
{
    struct Option
    {
        const char *key;
        int version;
        const char *words;
    };
    static constexpr Option options[] = {
        {"postgresql.not_null_no_inherit", 18, "NOT NULL ... NO INHERIT"},
        {"postgresql.not_null_not_valid", 18, "NOT NULL ... NOT VALID"},
        {"postgresql.not_enforced", 18, "NOT ENFORCED"},
        {"postgresql.without_overlaps", 18, "WITHOUT OVERLAPS"},
        {"postgresql.period", 18, "PERIOD"},
        {"postgresql.publish_generated_columns", 18, "publish_generated_columns"},
        {"postgresql.provider", 17, "provider = builtin"},
        {"postgresql.rules", 16, "rules"},
    };
    if (object.options.isEmpty())
        return;
    for (const Option &option : options) {
        const QString value = object.options.value(QLatin1StringView(option.key));
        if (!value.isEmpty() && value != u"false" && value != u"none")
            needs.add(object.id, option.version, QString::fromLatin1(option.words));
    }
}

} // namespace

void BlockWriter::reportNewer()
{
    Needs needs;
    for (const Column *column : m_model.all<Column>()) {
        addOfOptions(*column, needs);
        if (column->generated == Generated::Virtual)
            needs.add(column->id, 18, u"GENERATED ... VIRTUAL"_s);
    }
    for (const Key *key : m_model.all<Key>())
        addOfOptions(*key, needs);
    for (const Check *check : m_model.all<Check>())
        addOfOptions(*check, needs);
    for (const Relationship *relationship : m_model.all<Relationship>())
        addOfOptions(*relationship, needs);
    for (const Publication *publication : m_model.all<Publication>())
        addOfOptions(*publication, needs);
    for (const Collation *collation : m_model.all<Collation>())
        addOfOptions(*collation, needs);
    for (const Grant *grant : m_model.all<Grant>())
        if (grant->privileges.contains(u"MAINTAIN"_s))
            needs.add(grant->id, 17, u"MAINTAIN"_s);
    if (needs.words.empty())
        return;
    QStringList words;
    for (const auto &[word, version] : needs.words)
        words.append(u"%1 (%2)"_s.arg(word).arg(version));
    unsupported(needs.first, Wording::tr("The design needs PostgreSQL %1 or newer: %2.")
                                 .arg(needs.version)
                                 .arg(words.join(u", "_s)));
}

} // namespace relvar::postgresql
