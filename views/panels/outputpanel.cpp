#include "views/panels/outputpanel.h"

#include "views/icons.h"
#include "views/panels/excerpt.h"
#include "views/panels/scriptview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace relvar {

namespace {

constexpr std::array artifactKinds{"ddl", "mermaid", "migration-up", "migration-down"};
constexpr int PageCount = int(artifactKinds.size());

} // namespace

class OutputPanel::Private
{
public:
    void build();
    QLayout *buildBar();
    QWidget *buildFinder();
    QToolButton *button(const QString &icon, const QString &text);
    QList<const Artifact *> files() const;
    const Artifact *current() const;
    void showFiles();
    void showScript();
    void showState();
    void openFinder();
    void find(bool backward);

    OutputPanel *q = nullptr;
    Document *document = nullptr;
    Selection *selection = nullptr;
    QList<Artifact> artifacts;
    bool stale = false;
    bool busy = false;
    bool clicking = false;                 // the selection comes from the text itself
    std::array<QString, PageCount> chosen; // path of the file that a page shows

    QTabBar *tabs = nullptr;
    QComboBox *file = nullptr;
    QComboBox *scope = nullptr;
    QLabel *state = nullptr;
    QLabel *notice = nullptr;
    QStackedWidget *body = nullptr;
    std::array<ScriptView *, PageCount> pages{};
    QLabel *empty = nullptr;
    QWidget *finder = nullptr;
    QLineEdit *findField = nullptr;
    QLabel *findState = nullptr;
};

OutputPanel::OutputPanel(Document *document, Selection *selection, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->document = document;
    d->selection = selection;
    d->build();
    d->showFiles();
    d->showState();
    connect(selection, &Selection::changed, this, [this] {
        if (d->scope->currentIndex() == 1)
            d->showScript();
        else if (!d->clicking)
            d->pages[size_t(d->tabs->currentIndex())]->mark(d->selection->current());
    });
}

OutputPanel::~OutputPanel() = default;

void OutputPanel::Private::build()
{
    body = new QStackedWidget;
    for (size_t i = 0; i < pages.size(); ++i) {
        pages[i] = new ScriptView(i == 1 ? Coloring::Mermaid : Coloring::Sql);
        body->addWidget(pages[i]);
        connect(pages[i], &ScriptView::objectClicked, q, [this](Id id) {
            if (!document->model().contains(id))
                return;
            clicking = true;
            selection->pointAt(id);
            clicking = false;
            pages[size_t(tabs->currentIndex())]->mark(id);
        });
    }
    empty = new QLabel;
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setMargin(16);
    empty->setForegroundRole(QPalette::PlaceholderText);
    body->addWidget(empty);
    notice = new QLabel;
    notice->setWordWrap(true);
    notice->setTextFormat(Qt::RichText);
    notice->setContentsMargins(8, 4, 8, 4);
    notice->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(notice, &QLabel::linkActivated, q, [this](const QString &link) {
        const Id id{link.toULongLong()};
        if (document->model().contains(id))
            selection->reveal(id);
    });
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buildBar());
    layout->addWidget(body, 1);
    layout->addWidget(notice);
    layout->addWidget(buildFinder());
    for (size_t i = 0; i < pages.size(); ++i)
        pages[i]->setAccessibleName(tabs->tabText(int(i)));
    q->setFocusProxy(pages[0]);
}

QToolButton *OutputPanel::Private::button(const QString &icon, const QString &text)
{
    auto *made = new QToolButton;
    made->setIcon(actionIcon(icon));
    made->setToolTip(text);
    made->setAccessibleName(text);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

QLayout *OutputPanel::Private::buildBar()
{
    tabs = new QTabBar;
    tabs->setAccessibleName(tr("Generated output"));
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    tabs->addTab(tr("SQL"));
    tabs->addTab(tr("Mermaid"));
    tabs->addTab(tr("Migration up"));
    tabs->addTab(tr("Migration down"));
    file = new QComboBox;
    file->setAccessibleName(tr("File"));
    file->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    scope = new QComboBox;
    scope->setAccessibleName(tr("Scope"));
    scope->addItems({tr("Whole model"), tr("Selection")});
    state = new QLabel;
    state->setForegroundRole(QPalette::PlaceholderText);
    auto *copy = button(u"copy"_s, tr("Copy the text"));
    auto *search = button(u"find"_s, tr("Find in the text (Ctrl+F)"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(6, 2, 6, 2);
    bar->setSpacing(6);
    bar->addWidget(tabs);
    bar->addStretch();
    bar->addWidget(state);
    bar->addWidget(file);
    bar->addWidget(scope);
    bar->addWidget(search);
    bar->addWidget(copy);
    connect(tabs, &QTabBar::currentChanged, q, [this] { showFiles(); });
    connect(file, &QComboBox::activated, q, [this] {
        chosen[size_t(tabs->currentIndex())] = file->currentText();
        showScript();
    });
    connect(scope, &QComboBox::currentIndexChanged, q, [this] { showScript(); });
    connect(copy, &QToolButton::clicked, q, [this] {
        const ScriptView *page = pages[size_t(tabs->currentIndex())];
        QGuiApplication::clipboard()->setText(page->script().text);
    });
    connect(search, &QToolButton::clicked, q, [this] { openFinder(); });
    return bar;
}

void OutputPanel::Private::openFinder()
{
    finder->show();
    findField->setFocus(Qt::ShortcutFocusReason);
    findField->selectAll();
}

// The window's own Ctrl+F finds objects; within the text it finds text.
bool OutputPanel::event(QEvent *event)
{
    const bool asked = event->type() == QEvent::ShortcutOverride;
    if (!asked && event->type() != QEvent::KeyPress)
        return QWidget::event(event);
    if (!static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find))
        return QWidget::event(event);
    if (!asked)
        d->openFinder();
    event->accept();
    return true;
}

QWidget *OutputPanel::Private::buildFinder()
{
    finder = new QWidget;
    findField = new QLineEdit;
    findField->setPlaceholderText(tr("Find in the text"));
    findField->setAccessibleName(tr("Text to find"));
    findField->setClearButtonEnabled(true);
    findField->setMaximumWidth(320);
    findState = new QLabel;
    findState->setForegroundRole(QPalette::PlaceholderText);
    auto *before = button(u"previous"_s, tr("Previous"));
    auto *after = button(u"next"_s, tr("Next"));
    auto *close = button(u"close"_s, tr("Close"));
    auto *layout = new QHBoxLayout(finder);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(4);
    layout->addWidget(findField, 1);
    layout->addWidget(before);
    layout->addWidget(after);
    layout->addWidget(findState);
    layout->addStretch();
    layout->addWidget(close);
    finder->hide();
    const auto hide = [this] {
        finder->hide();
        body->currentWidget()->setFocus();
    };
    connect(findField, &QLineEdit::textEdited, q, [this] { find(false); });
    connect(findField, &QLineEdit::returnPressed, q,
            [this] { find(QGuiApplication::keyboardModifiers() & Qt::ShiftModifier); });
    connect(before, &QToolButton::clicked, q, [this] { find(true); });
    connect(after, &QToolButton::clicked, q, [this] { find(false); });
    connect(close, &QToolButton::clicked, q, hide);
    auto *escape =
        new QShortcut(Qt::Key_Escape, finder, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, q, hide);
    return finder;
}

void OutputPanel::Private::find(bool backward)
{
    const bool found = pages[size_t(tabs->currentIndex())]->findText(findField->text(), backward);
    findState->setText(found ? QString() : tr("Nothing found"));
}

QList<const Artifact *> OutputPanel::Private::files() const
{
    QList<const Artifact *> result;
    for (const Artifact &artifact : artifacts)
        if (artifact.kind == QLatin1String(artifactKinds[size_t(tabs->currentIndex())]))
            result.append(&artifact);
    return result;
}

const Artifact *OutputPanel::Private::current() const
{
    const QList<const Artifact *> all = files();
    for (const Artifact *artifact : all)
        if (artifact->path == chosen[size_t(tabs->currentIndex())])
            return artifact;
    return all.isEmpty() ? nullptr : all.first();
}

void OutputPanel::Private::showFiles()
{
    const QList<const Artifact *> all = files();
    file->setVisible(all.size() > 1);
    QStringList paths;
    for (const Artifact *artifact : all)
        paths.append(artifact->path);
    QStringList shown;
    for (int i = 0; i < file->count(); ++i)
        shown.append(file->itemText(i));
    if (paths != shown) {
        file->clear();
        file->addItems(paths);
    }
    if (const Artifact *artifact = current())
        file->setCurrentText(artifact->path);
    showScript();
}

void OutputPanel::Private::showScript()
{
    ScriptView *page = pages[size_t(tabs->currentIndex())];
    const Artifact *artifact = current();
    const bool part = scope->currentIndex() == 1;
    Script script;
    if (artifact)
        script = part ? excerpt(artifact->script, document->model(), selection->ids())
                      : artifact->script;
    // A diagram of nothing is a word all the same.
    const bool nothing = script.text.isEmpty() ||
                         (artifact && artifact->kind == u"mermaid" && script.spans.isEmpty());
    if (nothing) {
        if (part && selection->ids().isEmpty())
            empty->setText(tr("Select something to see its part of the text."));
        else if (part && artifact)
            empty->setText(tr("Nothing in this file comes from what is selected."));
        else if (busy)
            empty->setText(tr("The text is being made…"));
        else
            empty->setText(tr("There is nothing to show yet. Draw a table, and its text appears "
                              "here."));
        page->setScript({});
        body->setCurrentWidget(empty);
    } else {
        page->setScript(script);
        body->setCurrentWidget(page);
        q->setFocusProxy(page);
    }
    const auto &lost = script.unsupported;
    QStringList lines;
    for (const Unsupported &one : lost.mid(0, 3))
        lines.append(u"<a href=\"%1\">%2</a>"_s.arg(QString::number(one.id.value),
                                                    one.text.toHtmlEscaped()));
    if (lost.size() > 3)
        lines.append(tr("… and %n more", nullptr, int(lost.size()) - 3));
    notice->setText(lines.join(u"<br>"_s));
    notice->setVisible(!lost.isEmpty());
}

void OutputPanel::Private::showState()
{
    state->setText(busy ? tr("Updating…") : stale ? tr("Out of date") : QString());
    state->setToolTip(stale ? tr("The text belongs to an older version of the design.")
                            : QString());
}

void OutputPanel::setArtifacts(const QList<Artifact> &artifacts, bool stale)
{
    d->artifacts = artifacts;
    d->stale = stale;
    d->showState();
    if (isVisible())
        d->showFiles();
}

void OutputPanel::setBusy(bool busy)
{
    if (d->busy == busy)
        return;
    d->busy = busy;
    d->showState();
    if (isVisible() && d->body->currentWidget() == d->empty)
        d->showScript();
}

const QList<Artifact> &OutputPanel::artifacts() const
{
    return d->artifacts;
}

void OutputPanel::showEvent(QShowEvent *event)
{
    d->showFiles();
    QWidget::showEvent(event);
}

} // namespace relvar
