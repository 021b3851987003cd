#include "views/panels/historypanel.h"

#include "views/icons.h"
#include "views/itemmodels/detaildelegate.h"
#include "views/panels/replaybar.h"

#include <QAbstractTableModel>
#include <QFont>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace relvar {

namespace {

// The steps as rows, the start before them. Mirrors the history, because a view must hear of rows
// before they come. Owned by the panel; GUI thread.
class StepModel : public QAbstractTableModel
{
public:
    enum { StepColumn, TimeColumn, ColumnCount };
    enum { VersionRole = Qt::UserRole };

    explicit StepModel(Document *document, QObject *parent)
        : QAbstractTableModel(parent)
        , m_document(document)
    {
        rebuild();
    }

    void rebuild()
    {
        beginResetModel();
        m_steps.clear();
        for (const HistoryEntry &entry : m_document->history().entries())
            m_steps.append({entry.text, entry.time});
        m_position = m_document->history().position();
        placeVersions();
        endResetModel();
    }

    // Takes over what happened at the end of the history.
    void follow()
    {
        const QList<HistoryEntry> &entries = m_document->history().entries();
        qsizetype same = qMin(m_steps.size(), entries.size());
        while (same > 0 && !isSame(m_steps[same - 1], entries[same - 1]))
            --same;
        if (same < m_steps.size()) {
            beginRemoveRows({}, int(same) + 1, int(m_steps.size()));
            m_steps.resize(same);
            endRemoveRows();
        }
        if (same < entries.size()) {
            beginInsertRows({}, int(same) + 1, int(entries.size()));
            for (qsizetype i = same; i < entries.size(); ++i)
                m_steps.append({entries[i].text, entries[i].time});
            endInsertRows();
        }
        const int before = m_position;
        m_position = m_document->history().position();
        if (before != m_position) {
            const int from = qMin(before, m_position);
            const int to = qMin(qMax(before, m_position), int(m_steps.size()));
            emit dataChanged(index(qMin(from, to), 0), index(to, TimeColumn));
        }
    }

    void setVersions(const QList<VersionInfo> &versions)
    {
        m_versions = versions;
        placeVersions();
        emit dataChanged(index(0, 0), index(int(m_steps.size()), TimeColumn));
    }

    int position() const { return m_position; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_steps.size()) + 1;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return section == StepColumn ? HistoryPanel::tr("Step") : HistoryPanel::tr("Time");
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const int row = index.row();
        const QString version = m_versionAt.value(row);
        switch (role) {
        case Qt::DisplayRole:
            if (index.column() == TimeColumn)
                return row ? timeText(m_steps[row - 1].time) : QString();
            return row ? m_steps[row - 1].text : HistoryPanel::tr("Start");
        case Qt::FontRole:
            if (row == m_position) {
                QFont font;
                font.setBold(true);
                return font;
            }
            if (row > m_position) { // undone: not by the colour alone
                QFont font;
                font.setItalic(true);
                return font;
            }
            return {};
        case Qt::ForegroundRole:
            if (row > m_position || index.column() == TimeColumn)
                return QGuiApplication::palette().brush(QPalette::PlaceholderText);
            return {};
        case Qt::DecorationRole:
            if (index.column() == StepColumn && !version.isEmpty())
                return actionIcon(u"version"_s);
            return {};
        case VersionRole:
            return index.column() == StepColumn ? version : QString();
        case Qt::ToolTipRole:
            if (!row)
                return HistoryPanel::tr("The design before the first step");
            return QString(m_steps[row - 1].text + u'\n' +
                           QLocale().toString(m_steps[row - 1].time.toLocalTime()))
                .toHtmlEscaped()
                .replace(u'\n', u"<br>"_s);
        case Qt::AccessibleTextRole:
            if (index.column() == StepColumn)
                return accessibleText(row);
            return {};
        default:
            return {};
        }
    }

private:
    struct Step
    {
        QString text;
        QDateTime time;
    };

    static bool isSame(const Step &step, const HistoryEntry &entry)
    {
        return step.time == entry.time && step.text == entry.text;
    }
    static QString timeText(const QDateTime &time)
    {
        const QDateTime local = time.toLocalTime();
        if (local.date() == QDate::currentDate())
            return QLocale().toString(local.time(), QLocale::ShortFormat);
        return QLocale().toString(local, QLocale::ShortFormat);
    }
    QString accessibleText(int row) const
    {
        const QString text = row ? m_steps[row - 1].text : HistoryPanel::tr("Start");
        if (row == m_position)
            return HistoryPanel::tr("%1, present version").arg(text);
        return row > m_position ? HistoryPanel::tr("%1, undone").arg(text) : text;
    }
    void placeVersions()
    {
        m_versionAt.clear();
        for (const VersionInfo &version : std::as_const(m_versions)) {
            const auto after = std::upper_bound(
                m_steps.begin(), m_steps.end(), version.time,
                [](const QDateTime &time, const Step &step) { return time < step.time; });
            QString &names = m_versionAt[int(after - m_steps.begin())];
            names += names.isEmpty() ? version.name : QString(u", "_s + version.name);
        }
    }

    Document *m_document;
    QList<Step> m_steps;
    int m_position = 0;
    QList<VersionInfo> m_versions;
    QHash<int, QString> m_versionAt; // by row
};

} // namespace

class HistoryPanel::Private
{
public:
    Private(HistoryPanel *panel, Document *doc)
        : document(doc)
        , model(doc, panel)
    {
    }

    void showPosition()
    {
        const QModelIndex index = model.index(model.position(), 0);
        view->setCurrentIndex(index);
        view->scrollTo(index);
    }

    Document *document;
    StepModel model;
    QTreeView *view = nullptr;
};

HistoryPanel::HistoryPanel(Document *document, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, document))
{
    d->view = new QTreeView;
    d->view->setModel(&d->model);
    d->view->setItemDelegateForColumn(StepModel::StepColumn,
                                      new DetailDelegate(StepModel::VersionRole, d->view));
    d->view->setAccessibleName(tr("History of the design"));
    d->view->setRootIsDecorated(false);
    d->view->setUniformRowHeights(true);
    d->view->setAllColumnsShowFocus(true);
    d->view->setFrameShape(QFrame::NoFrame);
    d->view->header()->setStretchLastSection(false);
    d->view->header()->setSectionResizeMode(StepModel::StepColumn, QHeaderView::Stretch);
    d->view->header()->setSectionResizeMode(StepModel::TimeColumn, QHeaderView::Interactive);
    d->view->header()->resizeSection(StepModel::TimeColumn,
                                     fontMetrics().horizontalAdvance(u"00/00/00 00:00 MM"_s) + 12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *replay = new ReplayBar(document);
    connect(replay, &ReplayBar::played, this, &HistoryPanel::played);
    layout->addWidget(replay);
    layout->addWidget(d->view);
    setFocusProxy(d->view);

    const auto go = [this](const QModelIndex &index) { d->document->goTo(index.row()); };
    connect(d->view, &QTreeView::clicked, this, go);
    connect(d->view, &QTreeView::activated, this, go);
    connect(document, &Document::historyChanged, this, [this] {
        d->model.follow();
        d->showPosition();
    });
    connect(document, &Document::reset, this, [this] {
        d->model.rebuild();
        d->showPosition();
    });
    d->showPosition();
}

HistoryPanel::~HistoryPanel() = default;

void HistoryPanel::setVersions(const QList<VersionInfo> &versions)
{
    d->model.setVersions(versions);
}

} // namespace relvar
