#include "dialogs/importreport.h"

#include "views/icons.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

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

ImportReport::ImportReport(const QString &source, const QList<ImportedStatement> &statements,
                           QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import of %1").arg(source));
    std::array<int, 4> counts{};
    for (const ImportedStatement &statement : statements)
        ++counts[size_t(statement.status)];
    auto *summary = new QLabel(tr("%n statement(s)", nullptr, int(statements.size())));
    auto *filter = new QComboBox;
    filter->setAccessibleName(tr("Statements to show"));
    filter->addItem(tr("All statements"), -1);
    for (int i = 0; i < int(counts.size()); ++i)
        filter->addItem(
            u"%1 (%2)"_s.arg(statusLabel(ImportedStatement::Status(i))).arg(counts[size_t(i)]), i);
    auto *list = new QTreeWidget;
    list->setAccessibleName(tr("Statements"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderLabels({tr("Line"), tr("Statement"), tr("Status"), tr("Reason")});
    QList<QTreeWidgetItem *> items;
    for (const ImportedStatement &statement : statements) {
        auto *item = new QTreeWidgetItem({QString::number(statement.line), statement.kind,
                                          statusLabel(statement.status), statement.reason});
        item->setIcon(2, actionIcon(statusIcon(statement.status)));
        item->setToolTip(3, statement.reason.toHtmlEscaped());
        item->setData(0, Qt::UserRole, int(statement.status));
        item->setData(0, Qt::UserRole + 1, statement.line);
        item->setData(0, Qt::UserRole + 2, statement.column);
        items.append(item);
    }
    list->addTopLevelItems(items);
    list->header()->resizeSection(0, 64);
    list->header()->resizeSection(1, 200);
    list->header()->resizeSection(2, 130);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *top = new QHBoxLayout;
    top->addWidget(summary, 1);
    top->addWidget(filter);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(780, 480);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(filter, &QComboBox::currentIndexChanged, this, [list, filter] {
        const int wanted = filter->currentData().toInt();
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            QTreeWidgetItem *item = list->topLevelItem(i);
            item->setHidden(wanted >= 0 && item->data(0, Qt::UserRole).toInt() != wanted);
        }
    });
    connect(list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        emit lineChosen(item->data(0, Qt::UserRole + 1).toInt(),
                        item->data(0, Qt::UserRole + 2).toInt());
    });
}

} // namespace relvar
