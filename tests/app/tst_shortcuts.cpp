#include "app/actions/actions.h"
#include "app/mainwindow.h"
#include "app/shortcutsheet.h"
#include "app/workbench.h"
#include "tests/support/ownhome.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QtTest>

using namespace relvar;

// Keys of commands are changed in the shortcut sheet, kept, and hold in every window.
class ShortcutsTest : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private:
    std::unique_ptr<Workbench> m_bench;
    MainWindow *m_window = nullptr;
    std::unique_ptr<ShortcutSheet> m_sheet;

    static QAction *action(MainWindow *window, const QString &id)
    {
        return (*window->actionRegistry())[id];
    }
    QString keys(const QString &id) const
    {
        return QKeySequence::listToString(action(m_window, id)->shortcuts(),
                                          QKeySequence::PortableText);
    }
    QTreeWidgetItem *row(const QString &id) const
    {
        for (QTreeWidgetItemIterator it(m_sheet->findChild<QTreeWidget *>()); *it; ++it)
            if (const auto *found = (*it)->data(0, Qt::UserRole).value<QAction *>();
                found && found->objectName() == id)
                return *it;
        return nullptr;
    }
    void choose(const QString &id) const
    {
        m_sheet->findChild<QTreeWidget *>()->setCurrentItem(row(id));
    }
    void press(int key, Qt::KeyboardModifiers modifiers) const
    {
        QTest::keyClick(m_sheet->findChild<QKeySequenceEdit *>(), Qt::Key(key), modifiers);
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *found : m_sheet->findChildren<QPushButton *>())
            if (found->text().remove('&') == text)
                return found;
        return nullptr;
    }
    bool says(const QString &text) const
    {
        for (const QLabel *label : m_sheet->findChildren<QLabel *>())
            if (label->text().contains(text))
                return true;
        return false;
    }
    bool saysNow(const QString &text) const
    {
        for (const QLabel *label : m_sheet->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_window = m_bench->newWindow();
        m_sheet = std::make_unique<ShortcutSheet>(*m_window->actionRegistry());
        connect(m_sheet.get(), &ShortcutSheet::chosen, m_bench.get(), &Workbench::setShortcuts);
        m_sheet->show();
        QApplication::setActiveWindow(m_sheet.get());
    }
    void cleanup()
    {
        m_bench->setShortcuts({});
        m_sheet.reset();
        m_bench.reset();
    }

    void pressedKeysAreTakenEverywhereAtOnce()
    {
        MainWindow *other = m_bench->newWindow();
        choose("file.export.svg");
        press(Qt::Key_F9, Qt::ControlModifier);
        QCOMPARE(keys("file.export.svg"), "Ctrl+F9");
        QCOMPARE(action(other, "file.export.svg")->shortcut(), QKeySequence("Ctrl+F9"));
        QCOMPARE(row("file.export.svg")->text(1), "Ctrl+F9");
        QVERIFY(action(m_window, "file.export.svg")->toolTip().contains("Ctrl+F9"));
        // And in windows that come later, in another run of the program too.
        m_sheet.reset();
        m_bench = std::make_unique<Workbench>();
        m_window = m_bench->newWindow();
        QCOMPARE(keys("file.export.svg"), "Ctrl+F9");
        m_sheet = std::make_unique<ShortcutSheet>(*m_window->actionRegistry());
    }

    void exportsAreNamedAsSuchOutsideTheirMenu()
    {
        QCOMPARE(action(m_window, "file.export.sql")->text(), QString("&SQL…"));
        for (const char *id : {"file.export.sql", "file.export.pdf", "file.export.json"}) {
            QVERIFY2(row(id)->text(0).startsWith("Export: "), id);
            QVERIFY2(action(m_window, id)->toolTip().startsWith("Export: "), id);
        }
    }

    void aCommandIsCalledTheSameWhateverItWouldDo()
    {
        action(m_window, "edit.undo")->setText("&Undo: Import of bookshop.sql");
        m_sheet = std::make_unique<ShortcutSheet>(*m_window->actionRegistry());
        QCOMPARE(row("edit.undo")->text(0), "Undo");
        choose("edit.undo");
        QVERIFY(says("Keys of “Undo”"));
        QVERIFY(!says("bookshop"));
    }

    void keysThatFewKeyboardsHaveAreNotListed()
    {
        QAction *copy = action(m_window, "edit.copy");
        copy->setShortcuts({QKeySequence("Ctrl+C"), QKeySequence("F16"), QKeySequence("Ctrl+Ins")});
        QCOMPARE(allShortcutsText(*copy), "Ctrl+C,  Ctrl+Ins");
        // One that was chosen is.
        copy->setShortcuts({QKeySequence("F14")});
        QCOMPARE(allShortcutsText(*copy), "F14");
    }

    void keysOfAnotherCommandAreTakenOverOnlyWhenAsked()
    {
        const QString before = keys("edit.undo");
        choose("diagram.new");
        press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(keys("diagram.new"), "Ctrl+Shift+N");
        QCOMPARE(keys("diagram.layout"), "Ctrl+L");
        QVERIFY(says("belongs to “Lay Out Diagram”"));
        QVERIFY(button("Take Over")->isVisible());
        button("Take Over")->click();
        QCOMPARE(keys("diagram.new"), "Ctrl+L");
        QCOMPARE(keys("diagram.layout"), "");
        QVERIFY(!button("Take Over")->isVisible());
        // What has them keeps them when the other one is reset.
        choose("diagram.layout");
        button("Reset")->click();
        QCOMPARE(keys("diagram.layout"), "");
        choose("diagram.new");
        button("Reset")->click();
        QCOMPARE(keys("diagram.new"), "Ctrl+Shift+N");
        choose("diagram.layout");
        button("Reset")->click();
        QCOMPARE(keys("diagram.layout"), "Ctrl+L");
        QCOMPARE(keys("edit.undo"), before);
        QVERIFY(m_bench->session()->shortcuts().isEmpty());
    }

    void keysCanBeRemovedAndAllBeReset()
    {
        choose("tool.table");
        button("Remove")->click();
        QCOMPARE(keys("tool.table"), "");
        QVERIFY(!button("Remove")->isEnabled());
        choose("edit.find");
        press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(keys("edit.find"), "Ctrl+Alt+F");
        QVERIFY(button("Reset All")->isEnabled());
        button("Reset All")->click();
        QCOMPARE(keys("tool.table"), "T");
        QCOMPARE(keys("edit.find"), "Ctrl+F");
        QVERIFY(!button("Reset All")->isEnabled());
    }

    void keysThatWouldBeMissedAreRefused()
    {
        choose("edit.undo");
        const QString before = keys("edit.undo");
        press(Qt::Key_U, {});
        QCOMPARE(keys("edit.undo"), before);
        QVERIFY(says("works while one types"));
        press(Qt::Key_F12, {});
        QCOMPARE(keys("edit.undo"), "F12");
        // On the canvas alone a letter is fine, but not what moves about there.
        choose("tool.note");
        press(Qt::Key_Y, {});
        QCOMPARE(keys("tool.note"), "Y");
        press(Qt::Key_Left, {});
        QCOMPARE(keys("tool.note"), "Y");
        QVERIFY(says("needed to move about"));
    }

    void theSheetIsSearchedByNameAndKeys()
    {
        auto *filter = m_sheet->findChild<QLineEdit *>();
        const auto shown = [&] {
            QStringList texts;
            for (QTreeWidgetItemIterator it(m_sheet->findChild<QTreeWidget *>()); *it; ++it)
                if ((*it)->parent() && !(*it)->isHidden() && !(*it)->parent()->isHidden())
                    texts.append((*it)->text(0));
            return texts;
        };
        QVERIFY(shown().size() > 80);
        filter->setText("ctrl+l");
        QCOMPARE(shown(), QStringList{"Lay Out Diagram"});
        filter->setText("minimap");
        QCOMPARE(shown(), QStringList{"Minimap"});
        // A sentence stands where nothing is found.
        QVERIFY(!saysNow("No command"));
        filter->setText("zzzz");
        QCOMPARE(shown(), QStringList());
        QVERIFY(saysNow("No command"));
        QVERIFY(!m_sheet->findChild<QTreeWidget *>()->isVisible());
        filter->clear();
        QVERIFY(!saysNow("No command"));
        QVERIFY(m_sheet->findChild<QTreeWidget *>()->isVisible());
        QVERIFY(shown().size() > 80);
    }

    void everyCommandIsInTheSheet()
    {
        for (const QAction *one : m_window->actionRegistry()->all())
            QVERIFY2(row(one->objectName()), qPrintable(one->objectName()));
    }

    void whatIsStoredIsRead()
    {
        const QList<QKeySequence> some{QKeySequence("Ctrl+Shift+F9"), QKeySequence("+"),
                                       QKeySequence("Ctrl+,")};
        QCOMPARE(keysFromStored(storedKeys(some)), some);
        QCOMPARE(keysFromStored(""), QList<QKeySequence>());
        QCOMPARE(keysFromStored("nonsense+x F2"), QList<QKeySequence>{QKeySequence("F2")});
    }
};

int main(int argc, char **argv)
{
    ShortcutsTest::initMain();
    QApplication application(argc, argv);
    ShortcutsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_shortcuts.moc"
