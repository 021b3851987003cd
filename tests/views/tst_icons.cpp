#include "model/kindinfo.h"
#include "views/icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPalette>
#include <QXmlStreamReader>
#include <QtTest>

using namespace relvar;

class IconsTest : public QObject
{
    Q_OBJECT

private:
    static int pixelsLike(const QImage &image, const QColor &color)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() > 200 && qAbs(pixel.red() - color.red()) < 24 &&
                    qAbs(pixel.green() - color.green()) < 24 &&
                    qAbs(pixel.blue() - color.blue()) < 24)
                    ++count;
            }
        return count;
    }

private slots:
    void everyKindHasAnIcon()
    {
        for (const KindInfo &kind : kinds()) {
            const QString path = QString(":/icons/kind/%1.svg").arg(kind.key);
            QVERIFY2(QFile::exists(path), qPrintable(path));
            QVERIFY2(!kindIcon(kind.kind).isNull(), kind.key);
        }
    }

    void everyIconIsOneStyle()
    {
        for (const char *folder : {"kind", "action"}) {
            const QDir dir(QString(":/icons/") + folder);
            QVERIFY(!dir.isEmpty());
            for (const QString &name : dir.entryList()) {
                QFile file(dir.filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray svg = file.readAll();
                QXmlStreamReader xml(svg);
                while (!xml.atEnd())
                    xml.readNext();
                QVERIFY2(!xml.hasError(), qPrintable(name + ": " + xml.errorString()));
                const QByteArray box = QByteArray(folder) == "kind" ? "0 0 16 16" : "0 0 20 20";
                QVERIFY2(svg.contains(QByteArray("viewBox=\"" + box + "\"")), qPrintable(name));
                for (qsizetype at = svg.indexOf("=\"#"); at >= 0;
                     at = svg.indexOf("=\"#", at + 1)) {
                    const QByteArray color = svg.mid(at + 2, 7);
                    QVERIFY2(color == "#1f2937" || color == "#2563eb", qPrintable(name));
                }
            }
        }
    }

    void iconsTakeTheColoursOfThePalette()
    {
        const QPalette before = QGuiApplication::palette();
        QPalette dark = before;
        dark.setColor(QPalette::WindowText, QColor("#e6e9ef"));
        dark.setColor(QPalette::Link, QColor("#7cb0ff"));
        QGuiApplication::setPalette(dark);
        const QImage image = kindIcon(Kind::Table).pixmap(64, 64).toImage();
        QGuiApplication::setPalette(before);
        QVERIFY(pixelsLike(image, QColor("#e6e9ef")) > 100);
        QVERIFY(pixelsLike(image, QColor("#7cb0ff")) > 50);
        QCOMPARE(pixelsLike(image, QColor("#1f2937")), 0);
    }
};

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
