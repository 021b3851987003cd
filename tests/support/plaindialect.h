#pragma once

#include "generators/dialects/dialect.h"

namespace relvar::test {

// A dialect that writes a line for each table and reads nothing: for tests of what only passes a
// dialect on.
class PlainDialect : public Dialect
{
public:
    const DialectTraits &traits() const override { return m_traits; }
    QString quoted(const QString &name) const override
    {
        return QLatin1Char('"') + name + QLatin1Char('"');
    }
    QString typeText(const Model &model, const DataType &type) const override
    {
        const Object *named = model.find(type.named);
        return (named ? named->name : QString()) + type.text;
    }
    Script createScript(const Model &model, const DdlOptions &, const Token &) const override
    {
        return lines(model, QStringLiteral("create "));
    }
    Script createScript(const Model &model, const QList<Id> &, const DdlOptions &) const override
    {
        return lines(model, QStringLiteral("create "));
    }
    Script dropScript(const Model &model, const Token &) const override
    {
        return lines(model, QStringLiteral("drop "));
    }
    FollowedRename followRename(const Model &, const QHash<Id, QString> &) const override
    {
        return {};
    }
    Result<ImportResult> read(const QByteArray &, const Token &) const override
    {
        return Error{QStringLiteral("This dialect reads nothing.")};
    }

private:
    // The span of a table is its name, the spans of its columns are the names after it.
    static Script lines(const Model &model, const QString &verb)
    {
        Script script;
        for (const Table *table : model.all<Table>()) {
            script.text += verb;
            script.spans.append({table->id, script.text.size(), table->name.size()});
            script.text += table->name;
            for (const Column *column : model.childrenOf<Column>(table->id)) {
                script.text += QLatin1Char(' ');
                script.spans.append({column->id, script.text.size(), column->name.size()});
                script.text += column->name;
            }
            script.text += QLatin1Char('\n');
        }
        return script;
    }

    DialectTraits m_traits{QStringLiteral("plain"), QStringLiteral("Plain"), 63, {}, {}, {}};
};

} // namespace relvar::test
