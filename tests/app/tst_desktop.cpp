#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

// The files that make the program known to a desktop are accepted by the desktop's own tools.
class DesktopTest : public QObject
{
    Q_OBJECT

private:
    const QDir m_desktop{QStringLiteral(RELVAR_SOURCE_DIR) + "/resources/desktop"};

private slots:
    void toolsAcceptTheFiles_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("desktop entry")
            << "desktop-file-validate" << QStringList{"org.relvar.Relvar.desktop"};
        QTest::newRow("metainfo") << "appstreamcli"
                                  << QStringList{"validate", "--no-net",
                                                 "org.relvar.Relvar.metainfo.xml"};
        QTest::newRow("XML") << "xmllint"
                             << QStringList{"--noout", "org.relvar.Relvar.xml",
                                            "org.relvar.Relvar.metainfo.xml",
                                            "org.relvar.Relvar.svg",
                                            "application-vnd.relvar+sqlite3.svg"};
    }

    void toolsAcceptTheFiles()
    {
        QFETCH(QString, tool);
        QFETCH(QStringList, arguments);
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP("The tool is not installed.");
        QProcess process;
        process.setWorkingDirectory(m_desktop.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(tool, arguments);
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAll());
    }

    void projectFilesAreRecognised()
    {
        if (QStandardPaths::findExecutable("update-mime-database").isEmpty())
            QSKIP("The tool is not installed.");
        QTemporaryDir folder;
        const QString packages = folder.filePath("mime/packages");
        QVERIFY(QDir().mkpath(packages));
        QVERIFY(QFile::copy(m_desktop.filePath("org.relvar.Relvar.xml"),
                            packages + "/org.relvar.Relvar.xml"));
        QCOMPARE(QProcess::execute("update-mime-database", {folder.filePath("mime")}), 0);

        QFile magic(folder.filePath("mime/magic"));
        QVERIFY(magic.open(QIODevice::ReadOnly));
        QVERIFY(magic.readAll().contains("application/vnd.relvar+sqlite3"));
        QFile globs(folder.filePath("mime/globs2"));
        QVERIFY(globs.open(QIODevice::ReadOnly));
        QVERIFY(globs.readAll().contains("application/vnd.relvar+sqlite3:*.relvar"));
        QFile parents(folder.filePath("mime/subclasses"));
        QVERIFY(parents.open(QIODevice::ReadOnly));
        QVERIFY(parents.readAll().contains("application/vnd.relvar+sqlite3 "
                                           "application/vnd.sqlite3"));
    }
};

QTEST_GUILESS_MAIN(DesktopTest)
#include "tst_desktop.moc"
