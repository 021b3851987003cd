#include "app/actions/actions.h"
#include "app/mainwindow.h"
#include "app/translations.h"
#include "app/workbench.h"
#include "model/operations/tables.h"
#include "tests/support/ownhome.h"
#include "views/canvas/canvasview.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace relvar;

namespace {

struct Message
{
    QString source;
    QStringList translations;
};

// The messages of a file of translations.
QList<Message> messagesOf(const QByteArray &ts)
{
    QList<Message> messages;
    QXmlStreamReader xml(ts);
    bool plural = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source")) {
            messages.append({xml.readElementText(), {}});
        } else if (xml.name() == QLatin1String("message")) {
            plural = xml.attributes().value("numerus") == QLatin1String("yes");
        } else if (xml.name() == QLatin1String("numerusform") ||
                   (xml.name() == QLatin1String("translation") && !plural)) {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder("%(?:\\d|L\\d)");
    QStringList all;
    for (auto found = placeholder.globalMatch(text); found.hasNext();)
        all.append(found.next().captured());
    all.sort();
    return all;
}

// Marks whatever goes through translation, and makes it longer, as some languages are.
class MarkingTranslator : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString source = QString::fromUtf8(text);
        return u'⟦' + source + QString(source.size() / 3, u'~') + u'⟧';
    }
    bool isEmpty() const override { return false; }
};

} // namespace

// The languages of the program: complete files, and windows that change their language.
class TranslationsTest : public QObject
{
    Q_OBJECT

public:
    static void initMain()
    {
        useOwnHome();
        QApplication::setApplicationDisplayName("Relvar");
    }

private:
    std::unique_ptr<Workbench> m_bench;

    MainWindow *openProject()
    {
        MainWindow *window = m_bench->newWindow();
        window->resize(1400, 900);
        window->newProject();
        const Result<void> made = window->view()->document()->edit("1", [](Edit &edit) {
            const Result<Id> table = addTable(edit, {}, "0815");
            return table ? Result<void>() : Result<void>(table.error());
        });
        Q_ASSERT(made.ok());
        Q_UNUSED(made)
        return window;
    }

    // The file of a language as lupdate leaves it that has looked for new texts.
    static void update(const QString &code, const QStringList &options, QByteArray &text)
    {
        const QString tool = RELVAR_LUPDATE;
        if (!QFile::exists(tool))
            QSKIP("lupdate is not installed.");
        const QDir source(RELVAR_SOURCE_DIR);
        QTemporaryDir folder;
        const QString name = QString("relvar_%1.ts").arg(code);
        const QString copy = folder.filePath(name);
        QVERIFY(QFile::copy(source.filePath("translations/" + name), copy));
        QProcess update;
        update.setWorkingDirectory(source.path());
        update.start(
            tool, QStringList{"-I", ".", "-no-obsolete", "-locations", "none"} + options +
                      QStringList{"model", "generators", "views", "dialogs", "app", "-ts", copy});
        QVERIFY(update.waitForFinished(120000));
        QCOMPARE(update.exitCode(), 0);
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        text = file.readAll();
    }

private slots:
    void init() { m_bench = std::make_unique<Workbench>(); }
    void cleanup()
    {
        m_bench->setLanguage({});
        m_bench.reset();
    }

    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("code");
        const QStringList codes = languages();
        QCOMPARE(codes.size(), 7);
        for (const QString &code : codes)
            if (code != "en")
                QTest::newRow(qPrintable(code)) << code;
    }
    void everyTextIsTranslated()
    {
        QFETCH(QString, code);
        QByteArray text;
        update(code, {"-disable-heuristic", "sametext", "-disable-heuristic", "similartext"}, text);
        if (text.isEmpty())
            return;
        const qsizetype at = text.indexOf("unfinished");
        QVERIFY2(at < 0, text.mid(qMax(0, at - 300), 400));
        const QList<Message> messages = messagesOf(text);
        QVERIFY(messages.size() > 1000);
        for (const Message &message : messages)
            for (const QString &translation : message.translations) {
                QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
                QVERIFY2(placeholders(translation) == placeholders(message.source),
                         qPrintable(message.source + " -> " + translation));
            }
    }

    void englishHasAllItsPlurals()
    {
        QByteArray text;
        update("en", {"-pluralonly"}, text);
        if (text.isEmpty())
            return;
        QVERIFY(text.contains("numerusform"));
        const qsizetype at = text.indexOf("unfinished");
        QVERIFY2(at < 0, text.mid(qMax(0, at - 200), 300));
    }

    void theLanguageChangesWhileTheProgramRuns()
    {
        MainWindow *window = openProject();
        Document *document = window->view()->document();
        window->view()->selection()->set({document->model().all<Table>().first()->id});
        m_bench->setLanguage("de");
        QCOMPARE(m_bench->windows().size(), 1);
        window = m_bench->windows().first();
        // The same document goes on, with its history and selection.
        QCOMPARE(window->view()->document(), document);
        QCOMPARE(document->history().position(), 1);
        QCOMPARE(window->view()->selection()->ids().size(), 1);
        QCOMPARE(window->menuBar()->actions().first()->text(), "&Datei");
        QVERIFY((*window->actionRegistry())[u"file.open"]->text().contains("ffnen"));
        QCOMPARE(m_bench->session()->language(), "de");
        (*window->actionRegistry())[u"edit.undo"]->trigger();
        QCOMPARE(document->model().all<Table>().size(), 0);
        m_bench->setLanguage("en");
        QCOMPARE(m_bench->windows().first()->menuBar()->actions().first()->text(), "&File");
    }

    // What Qt itself says follows its own files where there are some, and English where not.
    void standardButtonsSpeakTheLanguageOfTheProgram()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath("qtbase_de.qm");
        {
            QFile ts(folder.filePath("qtbase_de.ts"));
            QVERIFY(ts.open(QIODevice::WriteOnly));
            ts.write("<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE TS>"
                     "<TS version=\"2.1\" language=\"de\"><context><name>QPlatformTheme</name>"
                     "<message><source>Cancel</source><translation>Abbruch</translation></message>"
                     "</context></TS>");
        }
        if (QProcess::execute(RELVAR_LRELEASE,
                              {"-silent", folder.filePath("qtbase_de.ts"), "-qm", file}) != 0)
            QSKIP("lrelease is not installed.");
        const auto cancel = [] {
            const QDialogButtonBox box(QDialogButtonBox::Cancel);
            return box.button(QDialogButtonBox::Cancel)->text().remove('&');
        };
        setLanguage("de", folder.path());
        QCOMPARE(cancel(), "Abbruch");
        QCOMPARE(QCoreApplication::translate("relvar::ShortcutSheet", "File"), "Datei");
        setLanguage("fr", folder.path());
        QCOMPARE(cancel(), "Cancel");
        setLanguage("de", folder.path());
        QCOMPARE(cancel(), "Abbruch");
        setLanguage("en", folder.path());
        QCOMPARE(cancel(), "Cancel");
    }

    void languagesAreCalledAsTheyCallThemselves()
    {
        QCOMPARE(languageName("de"), "Deutsch");
        QCOMPARE(languageName("fr"), QString("Français"));
        QCOMPARE(languageName("en"), "English");
        QCOMPARE(languageName("pt_BR"), QString("Português (Brasil)"));
        QCOMPARE(languageName("ja"), QString("日本語"));
    }

    void everythingSeenGoesThroughTranslationInAWindowFromRightToLeft()
    {
        MarkingTranslator marking;
        QCoreApplication::installTranslator(&marking);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        MainWindow *window = openProject();
        window->view()->selection()->set(
            {window->view()->document()->model().all<Table>().first()->id});
        QCoreApplication::processEvents();
        QStringList plain;
        static const QRegularExpression letter("\\p{L}{3,}");
        // Names, and what is written in a language of its own.
        const QStringList own{"Relvar", "true", "false", "MongoDB", "seconds", "strict", "error"};
        const auto look = [&](const QObject *at, const QString &text) {
            if (!own.contains(text) && !text.startsWith("orders: id, ") && !text.contains(u'⟦') &&
                text.contains(letter))
                plain.append(QString("%1: %2").arg(at->metaObject()->className(), text));
        };
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                look(label, label->text());
            else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                look(button, button->text());
            else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
                look(line, line->placeholderText());
            else if (const auto *dock = qobject_cast<const QDockWidget *>(widget))
                look(dock, dock->windowTitle());
            else if (const auto *bar = qobject_cast<const QTabBar *>(widget))
                for (int i = 0; i < bar->count(); ++i)
                    look(bar, bar->tabText(i));
            look(widget, widget->accessibleName());
        }
        for (const QAction *action : window->actionRegistry()->all())
            look(action, action->text());
        plain.removeDuplicates();
        QVERIFY2(plain.isEmpty(), qPrintable(plain.join('\n')));
        // Mirrored: the first menu stands at the right.
        const QMenuBar *bar = window->menuBar();
        QVERIFY(bar->actionGeometry(bar->actions().first()).center().x() > bar->width() / 2);
        delete window;
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCoreApplication::removeTranslator(&marking);
    }
};

QTEST_MAIN(TranslationsTest)
#include "tst_translations.moc"
