#pragma once

#include "generators/conversion/convert.h"

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QStackedLayout;
class QTreeWidget;

namespace relvar {

// A design made one of another database.
struct ConversionOutcome
{
    ChangeSet changes; // of the design as it was
    QList<ConversionNote> notes;
};

// Asks for which other database a design shall be, and tells before anything is done what is lost
// or takes another form there; that is found out in the background. GUI thread.
class ConversionDialog : public QDialog
{
    Q_OBJECT

public:
    // `mayChange` tells whether the design itself may become that of the other database.
    ConversionDialog(const Model &design, bool mayChange, QWidget *parent = nullptr);
    ~ConversionDialog() override;

    const Dialect &target() const;
    // Whether the result is to be a project of its own.
    bool makesNewProject() const;
    // What was worked out for target(); there once OK can be pressed.
    const ChangeSet &changes() const { return m_conversion.changes; }

private:
    QLayout *buildForm();
    QLayout *buildNotes();
    void start();
    void showResult(const Result<ConversionOutcome> &result);
    void fill();
    void filter();

    const Model m_design;
    QComboBox *m_target;
    QRadioButton *m_new;
    QRadioButton *m_here;
    QComboBox *m_filter;
    QTreeWidget *m_notes;
    QLabel *m_empty;
    QStackedLayout *m_pages;
    QPushButton *m_copy;
    QDialogButtonBox *m_buttons;
    ConversionOutcome m_conversion;
    Token m_token;
    QFutureWatcher<Result<ConversionOutcome>> m_answer;
};

} // namespace relvar
