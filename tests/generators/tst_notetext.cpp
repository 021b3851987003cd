#include "generators/drawing/notetext.h"

#include <QFontMetricsF>
#include <QtTest>

using namespace relvar;
using namespace Qt::StringLiterals;

// Notes are Markdown.
class NoteTextTest : public QObject
{
    Q_OBJECT

    static NoteText of(const QString &text, QSizeF size = {400, 400})
    {
        return noteText({Id{1}, text, {}, QRectF(QPointF(), size)});
    }
    // The words of each line from top to bottom.
    static QStringList lines(const NoteText &text)
    {
        QStringList result;
        double y = -1;
        for (const NotePiece &piece : text.pieces) {
            if (piece.baseline.y() != y)
                result.append(QString());
            y = piece.baseline.y();
            result.last() += piece.text;
        }
        for (QString &line : result)
            line = line.trimmed();
        return result;
    }

private slots:
    void textIsShownAsItReads_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("nothing") << u""_s << QStringList();
        QTest::newRow("ends of lines")
            << u"one\ntwo\n\nthree"_s << QStringList{u"one"_s, u"two"_s, u"three"_s};
        QTest::newRow("heading") << u"# Orders\ntext"_s << QStringList{u"Orders"_s, u"text"_s};
        QTest::newRow("list") << u"- a\n- b"_s << QStringList{u"•a"_s, u"•b"_s};
        QTest::newRow("numbers") << u"1. a\n2. b"_s << QStringList{u"1.a"_s, u"2.b"_s};
        QTest::newRow("tasks") << u"- [x] done\n- [ ] open"_s
                               << QStringList{u"☑done"_s, u"☐open"_s};
        QTest::newRow("html is text") << u"<script>alert(1)</script> <b>x</b>"_s
                                      << QStringList{u"<script>alert(1)</script> <b>x</b>"_s};
        QTest::newRow("picture") << u"![shop](file:///etc/hostname)"_s << QStringList{u"shop"_s};
        QTest::newRow("code") << u"```\nSELECT *  \n  FROM t\n```"_s
                              << QStringList{u"SELECT *"_s, u"FROM t"_s};
        QTest::newRow("emoji") << u"Zoë 🎉"_s << QStringList{u"Zoë 🎉"_s};
    }
    void textIsShownAsItReads()
    {
        QFETCH(QString, markdown);
        QFETCH(QStringList, shown);
        QCOMPARE(lines(of(markdown)), shown);
    }

    void emphasisHeadingsAndLinksLookDifferent()
    {
        const NoteText text =
            of(u"## Big\n**bold** *slanted* `code` [link](https://x.org) plain"_s);
        const auto piece = [&](const QString &words) -> NotePiece {
            for (const NotePiece &one : text.pieces)
                if (one.text.trimmed() == words)
                    return one;
            return {};
        };
        QVERIFY(piece(u"Big"_s).font.pixelSize() > piece(u"plain"_s).font.pixelSize());
        QVERIFY(piece(u"bold"_s).font.bold());
        QVERIFY(piece(u"slanted"_s).font.italic());
        QVERIFY(piece(u"code"_s).font.families().first().contains(u"Mono"_s));
        QVERIFY(piece(u"link"_s).link);
        QVERIFY(!piece(u"plain"_s).link);
        QVERIFY(!text.rules.isEmpty());
    }

    void longTextIsCutAtWholeLinesAndFades()
    {
        QString words;
        for (int i = 0; i < 40; ++i)
            words += u"line %1\n"_s.arg(i);
        const NoteText text = of(words, {200, 120});
        QVERIFY(text.clipped);
        QVERIFY(text.pieces.size() >= 4 && text.pieces.size() < 10);
        QCOMPARE(text.pieces.first().strength, 1.0);
        QVERIFY(text.pieces.last().strength < 0.5);
        for (const NotePiece &piece : text.pieces)
            QVERIFY(piece.baseline.y() < 120);
        QVERIFY(!of(u"short"_s, {200, 120}).clipped);
        QVERIFY(of(words, {10, 10}).pieces.isEmpty());
    }

    void wordsStayWithinTheNote()
    {
        const NoteText text = of(
            u"a_very_long_name_without_any_space_in_it_that_must_be_broken_somewhere and so on"_s,
            {160, 200});
        for (const NotePiece &piece : text.pieces)
            QVERIFY(piece.baseline.x() +
                        QFontMetricsF(piece.font).horizontalAdvance(piece.text.trimmed()) <=
                    160 - 8);
    }
};

QTEST_MAIN(NoteTextTest)
#include "tst_notetext.moc"
