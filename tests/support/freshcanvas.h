#pragma once

#include "views/canvas/canvascontents.h"
#include "views/canvas/canvasview.h"

#include <QtTest>

namespace relvar::test {

// Fails the test unless a canvas shows what a new one shows of the same diagram, through the same
// lens. `fresh` is filled with what the new one shows.
inline void compareWithFresh(CanvasView &view, const Model &model, CanvasContents &fresh)
{
    view.waitForRoutes();
    const DiagramLook shown = view.contents().look();
    fresh.load(model, view.diagram());
    (void)fresh.setLens(model, view.lens(), 1);
    const DiagramLook wanted = fresh.look();
    QCOMPARE(shown.nodes.size(), wanted.nodes.size());
    for (qsizetype i = 0; i < wanted.nodes.size(); ++i) {
        QVERIFY2(shown.nodes[i] == wanted.nodes[i], qPrintable(wanted.nodes[i].title));
        QCOMPARE(view.rectOf(wanted.nodes[i].object), fresh.rectOf(wanted.nodes[i].object));
    }
    QVERIFY(shown.lines == wanted.lines);
    QVERIFY(shown.notes == wanted.notes);
    QVERIFY(shown.areas == wanted.areas);
}

} // namespace relvar::test
