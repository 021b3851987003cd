#include "dialogs/importreport.h"

#include "views/icons.h"
#include "views/panels/scriptview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace relvar {

static QString statusLabel(ImportedStatement::Status status)
{
    switch (status) {
    case ImportedStatement::Imported:
        return ImportReport::tr("Imported");
    case ImportedStatement::Kept:
        return ImportReport::tr("Kept as it is");
    case ImportedStatement::Refused:
        return ImportReport::tr("Refused");
    case ImportedStatement::Skipped:
        break;
    }
    return ImportReport::tr("Skipped");
}

static QString statusIcon(ImportedStatement::Status status)
{
    switch (status) {
    case ImportedStatement::Imported:
        return u"success"_s;
    case ImportedStatement::Refused:
        return u"error"_s;
    default:
        return u"warning"_s;
    }
}

Script statementSpans(const QString &script, const QList<ImportedStatement> &statements)
{
    QList<qsizetype> lines{0};
    for (qsizetype at = script.indexOf(u'\n'); at >= 0; at = script.indexOf(u'\n', at + 1))
        lines.append(at + 1);
    QList<qsizetype> starts;
    for (const ImportedStatement &statement : statements) {
        const qsizetype line = std::clamp<qsizetype>(statement.line - 1, 0, lines.size() - 1);
        starts.append(qMin(lines[line] + qMax(0, statement.column - 1), script.size()));
    }
    QList<qsizetype> sorted = starts;
    std::sort(sorted.begin(), sorted.end());
    Script result{script, {}, {}};
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const auto next = std::upper_bound(sorted.begin(), sorted.end(), starts[i]);
        qsizetype end = next == sorted.end() ? script.size() : *next;
        while (end > starts[i] && script[end - 1].isSpace())
            --end;
        result.spans.append({Id{quint64(i) + 1}, starts[i], end - starts[i]});
    }
    return result;
}

ImportReport::ImportReport(const QString &source, const QString &script,
                           const QList<ImportedStatement> &statements, QWidget *parent)
    : QDialog(parent)
    , m_filter(new QComboBox)
    , m_list(new QTreeWidget)
    , m_script(new ScriptView(Coloring::Sql))
{
    setWindowTitle(tr("Import of %1").arg(source));
    auto *summary = new QLabel(tr("%n statement(s)", nullptr, int(statements.size())));
    m_filter->setAccessibleName(tr("Statements to show"));
    m_list->setAccessibleName(tr("Statements"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Line"), tr("Statement"), tr("Status"), tr("Reason")});
    m_list->header()->resizeSection(0, 64);
    m_list->header()->resizeSection(1, 200);
    m_list->header()->resizeSection(2, 130);
    m_script->setAccessibleName(tr("Script"));
    m_script->setFrameShape(QFrame::StyledPanel);
    m_script->setScript(statementSpans(script, statements));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *top = new QHBoxLayout;
    top->addWidget(summary, 1);
    top->addWidget(m_filter);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(m_script);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(parts, 1);
    layout->addWidget(buttons);
    resize(860, 600);
    fill(statements);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ImportReport::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        m_script->mark(item ? Id{quint64(item->data(0, Qt::UserRole + 1).toInt()) + 1} : Id());
    });
    connect(m_script, &ScriptView::objectClicked, this,
            [this](Id id) { choose(int(id.value) - 1); });
    // What did not come in whole is what one wants to see.
    for (int i = 0; i < statements.size(); ++i)
        if (statements[i].status == ImportedStatement::Refused ||
            statements[i].status == ImportedStatement::Kept) {
            choose(i);
            break;
        }
}

void ImportReport::fill(const QList<ImportedStatement> &statements)
{
    std::array<int, 4> counts{};
    QList<QTreeWidgetItem *> items;
    for (int i = 0; i < statements.size(); ++i) {
        const ImportedStatement &statement = statements[i];
        ++counts[size_t(statement.status)];
        auto *item = new QTreeWidgetItem({QString::number(statement.line), statement.kind,
                                          statusLabel(statement.status), statement.reason});
        item->setIcon(2, actionIcon(statusIcon(statement.status)));
        item->setToolTip(3, statement.reason.toHtmlEscaped());
        item->setData(0, Qt::UserRole, int(statement.status));
        item->setData(0, Qt::UserRole + 1, i);
        items.append(item);
    }
    m_list->addTopLevelItems(items);
    m_filter->addItem(tr("All statements"), -1);
    for (int i = 0; i < int(counts.size()); ++i)
        m_filter->addItem(
            u"%1 (%2)"_s.arg(statusLabel(ImportedStatement::Status(i))).arg(counts[size_t(i)]), i);
}

void ImportReport::filter()
{
    const int wanted = m_filter->currentData().toInt();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        item->setHidden(wanted >= 0 && item->data(0, Qt::UserRole).toInt() != wanted);
    }
}

void ImportReport::choose(int statement)
{
    QTreeWidgetItem *item = m_list->topLevelItem(statement);
    if (!item)
        return;
    if (item->isHidden())
        m_filter->setCurrentIndex(0);
    m_list->setCurrentItem(item);
    m_list->scrollToItem(item);
}

} // namespace relvar
