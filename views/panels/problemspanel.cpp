#include "views/panels/problemspanel.h"

#include "model/names.h"
#include "views/icons.h"

#include <QAbstractTableModel>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace relvar {

namespace {

enum ProblemColumn { TextColumn, ObjectColumn, ColumnCount };

QIcon severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return actionIcon(u"error"_s);
    case Severity::Warning:
        return actionIcon(u"warning"_s);
    case Severity::Hint:
        break;
    }
    return actionIcon(u"about"_s);
}

// The issues as rows. Names are those at the time of the check, asked for when they are seen. Owned
// by the panel; GUI thread.
class IssueModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void set(const Model &model, const QList<Issue> &issues)
    {
        beginResetModel();
        m_issues = issues;
        m_model = model;
        endResetModel();
    }
    QString nameAt(int row) const { return displayName(m_model, m_issues[row].id); }
    const QList<Issue> &issues() const { return m_issues; }

    int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(m_issues.size());
    }
    int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return section == TextColumn ? ProblemsPanel::tr("Problem") : ProblemsPanel::tr("Object");
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Issue &issue = m_issues[index.row()];
        switch (role) {
        case Qt::DisplayRole:
            return index.column() == TextColumn ? issue.text : nameAt(index.row());
        case Qt::DecorationRole:
            return index.column() == TextColumn ? severityIcon(issue.severity) : QVariant();
        case Qt::ToolTipRole:
            return QString(issue.text + u" ("_s + issue.code + u')').toHtmlEscaped();
        case Qt::AccessibleTextRole:
            if (index.column() == TextColumn)
                return QString(severityLabel(issue.severity) + u": "_s + issue.text);
            return {};
        default:
            return {};
        }
    }
    static QString severityLabel(Severity severity)
    {
        switch (severity) {
        case Severity::Error:
            return ProblemsPanel::tr("Error");
        case Severity::Warning:
            return ProblemsPanel::tr("Warning");
        case Severity::Hint:
            break;
        }
        return ProblemsPanel::tr("Hint");
    }

private:
    QList<Issue> m_issues;
    Model m_model;
};

// Leaves out what is switched off or does not have the text. Owned by the panel; GUI thread.
class IssueFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void show(Severity severity, bool on)
    {
        m_shown[size_t(severity)] = on;
        invalidateFilter();
    }
    void setText(const QString &text)
    {
        m_text = text;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const auto *model = static_cast<const IssueModel *>(sourceModel());
        const Issue &issue = model->issues()[row];
        if (!m_shown[size_t(issue.severity)])
            return false;
        return m_text.isEmpty() || issue.text.contains(m_text, Qt::CaseInsensitive) ||
               issue.code.contains(m_text, Qt::CaseInsensitive) ||
               model->nameAt(row).contains(m_text, Qt::CaseInsensitive);
    }

private:
    std::array<bool, 3> m_shown{true, true, true};
    QString m_text;
};

} // namespace

class ProblemsPanel::Private
{
public:
    explicit Private(ProblemsPanel *panel)
        : q(panel)
        , model(panel)
        , shown(panel)
    {
        shown.setSourceModel(&model);
    }

    QLayout *makeBar();
    void update();
    void choose(const QModelIndex &index);

    ProblemsPanel *q;
    Document *document = nullptr;
    Selection *selection = nullptr;
    IssueModel model;
    IssueFilter shown;
    std::array<QToolButton *, 3> buttons{};
    std::array<int, 3> counts{};
    QLineEdit *filter = nullptr;
    QTreeView *view = nullptr;
    QLabel *empty = nullptr;
    QStackedLayout *pages = nullptr;
};

ProblemsPanel::ProblemsPanel(Document *document, Selection *selection, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    d->document = document;
    d->selection = selection;
    d->view = new QTreeView;
    d->view->setModel(&d->shown);
    d->view->setAccessibleName(tr("Problems"));
    d->view->setRootIsDecorated(false);
    d->view->setUniformRowHeights(true);
    d->view->setAllColumnsShowFocus(true);
    d->view->setFrameShape(QFrame::NoFrame);
    d->view->header()->setStretchLastSection(false);
    d->view->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    d->view->header()->setSectionResizeMode(ObjectColumn, QHeaderView::Interactive);
    d->view->header()->resizeSection(ObjectColumn, 200);
    d->empty = new QLabel;
    d->empty->setAlignment(Qt::AlignCenter);
    d->empty->setWordWrap(true);
    d->empty->setForegroundRole(QPalette::PlaceholderText);
    d->pages = new QStackedLayout;
    d->pages->addWidget(d->view);
    d->pages->addWidget(d->empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(d->makeBar());
    layout->addLayout(d->pages);
    setFocusProxy(d->view);
    connect(d->view, &QTreeView::clicked, this,
            [this](const QModelIndex &index) { d->choose(index); });
    connect(d->view, &QTreeView::activated, this,
            [this](const QModelIndex &index) { d->choose(index); });
    d->update();
}

ProblemsPanel::~ProblemsPanel() = default;

QLayout *ProblemsPanel::Private::makeBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(6, 4, 6, 4);
    bar->setSpacing(4);
    for (size_t i = 0; i < buttons.size(); ++i) {
        const auto severity = Severity(i);
        auto *button = new QToolButton;
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(severityIcon(severity));
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::toggled, q, [this, severity](bool on) {
            shown.show(severity, on);
            update();
        });
        buttons[i] = button;
        bar->addWidget(button);
    }
    filter = new QLineEdit;
    filter->setPlaceholderText(tr("Filter"));
    filter->setAccessibleName(tr("Filter of the problems"));
    filter->setClearButtonEnabled(true);
    filter->setMaximumWidth(320);
    connect(filter, &QLineEdit::textChanged, q, [this](const QString &text) {
        shown.setText(text);
        update();
    });
    bar->addStretch();
    bar->addWidget(filter, 1);
    return bar;
}

void ProblemsPanel::Private::update()
{
    buttons[0]->setText(tr("%n error(s)", nullptr, counts[0]));
    buttons[1]->setText(tr("%n warning(s)", nullptr, counts[1]));
    buttons[2]->setText(tr("%n hint(s)", nullptr, counts[2]));
    empty->setText(model.issues().isEmpty() ? tr("No problems")
                                            : tr("The filter leaves none of the problems."));
    pages->setCurrentWidget(shown.rowCount() ? static_cast<QWidget *>(view) : empty);
}

void ProblemsPanel::Private::choose(const QModelIndex &index)
{
    const Issue &issue = model.issues()[shown.mapToSource(index).row()];
    if (document->model().contains(issue.id))
        selection->reveal(issue.id);
}

void ProblemsPanel::setIssues(const QList<Issue> &issues)
{
    if (issues == d->model.issues())
        return;
    const QModelIndex current = d->shown.mapToSource(d->view->currentIndex());
    const Issue kept = current.isValid() ? d->model.issues()[current.row()] : Issue();
    d->model.set(d->document->model(), issues);
    d->counts = {};
    for (const Issue &issue : issues)
        ++d->counts[size_t(issue.severity)];
    d->update();
    if (const qsizetype row = issues.indexOf(kept); row >= 0)
        d->view->setCurrentIndex(d->shown.mapFromSource(d->model.index(int(row), 0)));
    emit countsChanged(d->counts[0], d->counts[1], d->counts[2]);
}

int ProblemsPanel::count(Severity severity) const
{
    return d->counts[size_t(severity)];
}

} // namespace relvar
