#pragma once

#include "generators/mongodb/mapping.h"
#include "generators/physical/resolve.h"

namespace relvar::mongodb {

// Decides for every relationship of a design whether it is embedded. Works on the physical form;
// options are those of the relationships of the design. Lives on the stack of mapToDocuments().
class Decider
{
public:
    Decider(const Model &design, const ResolveResult &physical);

    // By foreign key of the physical model. Both foreign keys of a junction have one decision.
    const QHash<Id, Decision> &decisions() const { return m_decisions; }
    // The foreign keys that were decided on, in their order; one of the two of a junction.
    const QList<Id> &order() const { return m_order; }
    const QList<Unsupported> &notes() const { return m_notes; }

    // The relationship or table of the design that an object of the physical model stands for.
    Id cause(Id id) const { return m_physical.causes.value(id, id); }
    QString option(Id relationship, QLatin1String key) const;
    // Whether a foreign key holds each row of its target once at most.
    bool isSingle(const Relationship &line) const;
    // Bytes that a row takes as a document, about.
    qint64 rowSize(Id table) const;

private:
    const Decision &decide(const Relationship &line);
    Decision decided(const Relationship &line);
    Decision byRules(const Relationship &line);
    Decision ofList(const Relationship &line);
    Decision ofIndependent(const Relationship &line) const;
    void decideJunction(Id table, Id first, Id second);
    Decision made(const Relationship &line, Mapping mapping, const char *rule,
                  const QString &reason, int maximum = 0) const;
    std::optional<Mapping> chosen(const Relationship &line);
    bool isOwned(const Relationship &line) const;
    bool isReferenced(const Relationship &line);
    bool canEmbed(const Relationship &line);
    bool isInside(Id table, Id wanted) const;
    int expected(Id relationship, QLatin1String key, const RelationshipEnd &end) const;
    bool growsWithTime(Id table) const;
    QString name(Id table) const;

    const Model &m_design;
    const ResolveResult &m_physical;
    const Model &m_model;
    QHash<Id, Decision> m_decisions;
    QList<Id> m_order;
    QSet<Id> m_open; // being decided
    QList<Unsupported> m_notes;
};

// The column of a small list that says what its rows are called; none when it is no such list.
Id labelOfLookup(const Model &model, Id table);

} // namespace relvar::mongodb
