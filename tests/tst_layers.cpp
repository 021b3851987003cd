#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

// Reads every include of ours in the tree: a file includes only from its own folder and from
// folders to its left in these two orders.
class LayersTest : public QObject
{
    Q_OBJECT

private:
    static int layerOf(const QString &path)
    {
        static const QStringList layers{"model", "generators", "views", "dialogs", "app"};
        return int(layers.indexOf(path.section('/', 0, 0)));
    }

    // Inside model/: core < objects < model, changeset < edit, diff, merge < operations, checks <
    // document < project.
    static int modelLayerOf(const QString &path)
    {
        const QString folder = path.count('/') > 1 ? path.section('/', 1, 1) : QString();
        const QString file = path.section('/', -1).section('.', 0, 0);
        if (folder == "core")
            return 0;
        if (folder == "objects" || file == "kindlist" || file == "kinds" || file == "kindinfo")
            return 1;
        if (folder == "operations" || folder == "checks")
            return 4;
        if (folder == "project")
            return 6;
        if (file == "model" || file == "changeset" || file == "names")
            return 2;
        if (file == "document" || file == "history")
            return 5;
        return 3;
    }

private slots:
    void includesPointLeftwards()
    {
        const QDir root(QStringLiteral(RELVAR_SOURCE_DIR));
        static const QRegularExpression include("^[ ]*#[ ]*include +\"([^\"]+)\"",
                                                QRegularExpression::MultilineOption);
        QStringList wrong;
        int files = 0;
        for (const char *top : {"model", "generators", "views", "dialogs", "app"}) {
            QDirIterator it(root.filePath(top), {"*.h", "*.cpp"}, QDir::Files,
                            QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString path = root.relativeFilePath(it.next());
                QFile file(root.filePath(path));
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                ++files;
                for (auto match = include.globalMatch(text); match.hasNext();) {
                    const auto found = match.next();
                    const QString target = found.captured(1);
                    const QString place =
                        QStringLiteral("%1:%2: includes %3")
                            .arg(path)
                            .arg(text.left(found.capturedStart(1)).count('\n') + 1)
                            .arg(target);
                    if (target.endsWith(".moc") || target.startsWith("ui_"))
                        continue;
                    if (!QFile::exists(root.filePath(target)))
                        wrong << place + ", which is no path from the root of the project";
                    else if (layerOf(target) < 0 || layerOf(target) > layerOf(path))
                        wrong << place + ", to its right";
                    else if (layerOf(path) == 0 && modelLayerOf(target) > modelLayerOf(path))
                        wrong << place + ", to its right inside model/";
                }
                if (path.startsWith("app/cli/") || layerOf(path) < 2) {
                    static const QRegularExpression widgets(
                        QStringLiteral("^#[ ]*include <(QtWidgets|QWidget|QApplication)"),
                        QRegularExpression::MultilineOption);
                    if (text.contains(widgets))
                        wrong << path + ": uses Widgets, which the command line must not need";
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable('\n' + wrong.join('\n')));
        QVERIFY(files > 50);
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
