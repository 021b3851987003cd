#pragma once

#include "model/diff.h"
#include "model/edit.h"

#include <QtTest>

namespace relvar::test {

// What tests of operations start from: a model on which one operation follows the other. Every one
// has an exact way back, and one that fails changes nothing.
class OperationTest : public QObject
{
protected:
    // The value of a result; the test fails when there is none.
    template<class T>
    static T take(const Result<T> &result)
    {
        if (!result)
            QTest::qFail(qPrintable(result.error().text), __FILE__, __LINE__);
        return result ? result.value() : T();
    }
    // Runs an operation and goes on with its outcome.
    template<class F>
    auto run(F &&operation)
    {
        Edit edit(m_model);
        auto result = operation(edit);
        const ChangeSet changes = edit.changes();
        Model after = m_model;
        after.apply(changes);
        if (!diff(after, edit.model()).isEmpty())
            QTest::qFail("the change set does not lead to the edited model", __FILE__, __LINE__);
        Model back = after;
        back.apply(changes.inverted());
        if (!diff(back, m_model).isEmpty())
            QTest::qFail("undo does not restore the model", __FILE__, __LINE__);
        if (!result && !changes.isEmpty())
            QTest::qFail("a failing operation has changed something", __FILE__, __LINE__);
        m_model = after;
        return result;
    }

    Model m_model;
};

} // namespace relvar::test
