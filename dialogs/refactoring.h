#pragma once

#include "generators/refactoring/preview.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace relvar {

class ScriptView;

// Asks how a refactoring is to be done and shows what would come of it while the answers change;
// what cannot be done is said in a sentence. Returns a request for refactor(). GUI thread; the
// preview is worked out on another one.
class RefactoringDialog : public QDialog
{
    Q_OBJECT

public:
    // `selection` decides which verbs are offered, and what is chosen at first. The dialog works on
    // this version of the design.
    RefactoringDialog(const Model &model, const QList<Id> &selection, Verb verb,
                      QWidget *parent = nullptr);
    ~RefactoringDialog() override;

    RefactorRequest request() const;
    // Whether the preview belongs to the present answers.
    bool isSettled() const { return m_settled; }

private:
    void build();
    QWidget *buildInputs();
    QLabel *addField(const QString &text, QWidget *field);
    QWidget *buildPreview();
    void showVerb();
    void fillColumns(const RefactorRequest &start);
    void fillWays(const RefactorRequest &start);
    void fillKeys(const RefactorRequest &start);
    QList<Id> checked(const QListWidget *list) const;
    void changed();
    Q_INVOKABLE void startPreview();
    void showPreview();

    const Model m_model;
    const QList<Id> m_selection;
    RefactorRequest m_start;
    QVBoxLayout *m_rows = nullptr;
    QComboBox *m_verb = nullptr;
    QLabel *m_summary = nullptr;
    QListWidget *m_columns = nullptr;
    QComboBox *m_column = nullptr;
    QComboBox *m_key = nullptr;
    QListWidget *m_ways = nullptr;
    QComboBox *m_way = nullptr;
    QLabel *m_nameLabel = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_valueName = nullptr;
    QComboBox *m_identified = nullptr;
    QCheckBox *m_option = nullptr;
    QTabWidget *m_tabs = nullptr;
    QPlainTextEdit *m_changes = nullptr;
    ScriptView *m_before = nullptr;
    ScriptView *m_after = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_ok = nullptr;
    bool m_settled = false;
    QTimer m_pause;
    Token m_token;
    QFutureWatcher<RefactorPreview> m_preview;
};

} // namespace relvar
