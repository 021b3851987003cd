#include "views/icons.h"
#include "views/panels/sketchpanel_p.h"

#include <QHBoxLayout>
#include <QTextBlock>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace relvar {

constexpr int TypingPause = 250;  // milliseconds after which a text is read
constexpr int CommitPause = 1500; // and after which a line counts as finished

SketchPanel::SketchPanel(Document *document, Selection *selection, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->document = document;
    d->selection = selection;
    d->makeRows();
    d->connectAll();
    d->updateReadOnly();
    setFocusProxy(d->edit);
}

SketchPanel::~SketchPanel()
{
    d->token.cancel();
    d->watcher.disconnect();
    d->completing.disconnect();
    d->edit->disconnect(this);
    if (d->watcher.isRunning())
        d->watcher.waitForFinished();
    if (d->completing.isRunning())
        d->completing.waitForFinished();
}

static QLabel *sentenceLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAccessibleName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

static QWidget *row(const QString &icon, const QList<QWidget *> &widgets, QWidget *wide)
{
    auto *line = new QWidget;
    auto *columns = new QHBoxLayout(line);
    columns->setContentsMargins(8, 2, 6, 2);
    columns->setSpacing(6);
    auto *mark = new QLabel;
    mark->setPixmap(actionIcon(icon).pixmap(16, 16));
    columns->addWidget(mark);
    for (QWidget *widget : widgets)
        columns->addWidget(widget, widget == wide ? 1 : 0);
    line->hide();
    return line;
}

void SketchPanel::Private::makeRows()
{
    parts = new QComboBox;
    parts->addItem(tr("All tables"), Everything);
    parts->addItem(tr("This diagram"), OnDiagram);
    parts->addItem(tr("Selected tables"), Selected);
    parts->setAccessibleName(tr("What the text shows"));
    parts->setToolTip(tr("What the text shows; what it does not show is never changed"));
    auto *tidy = new QToolButton;
    tidy->setText(tr("Tidy Up"));
    tidy->setAutoRaise(true);
    tidy->setToolTip(tr("Writes the text anew in its usual form and order, without remarks"));
    QObject::connect(tidy, &QToolButton::clicked, q, [this] { writeAnew(); });
    edit = new SketchEdit;
    edit->setAccessibleName(tr("The design as text"));
    edit->setPlaceholderText(u"customers: id, name\n"
                             "orders: id, customer -> customers, total numeric(12,2)\n"
                             "products <> orders"_s);
    lossText = sentenceLabel(tr("What the text takes away"));
    undoButton = new QToolButton;
    undoButton->setText(tr("Undo"));
    undoButton->setIcon(actionIcon(u"undo"_s));
    undoButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    undoButton->setAccessibleName(tr("Undo what the text took away"));
    lossRow = row(u"warning"_s, {lossText, undoButton}, lossText);
    place = new QToolButton;
    place->setAutoRaise(true);
    place->setToolTip(tr("Go there"));
    place->setAccessibleName(tr("Go to the place in the text"));
    problemText = sentenceLabel(tr("What is wrong in the text"));
    problemRow = row(u"error"_s, {place, problemText}, problemText);
    hint = sentenceLabel(tr("Hint"));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setContentsMargins(8, 3, 6, 4);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(6, 4, 6, 4);
    top->addWidget(parts, 1);
    top->addWidget(tidy);
    auto *rows = new QVBoxLayout(q);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(top);
    rows->addWidget(edit, 1);
    rows->addWidget(lossRow);
    rows->addWidget(problemRow);
    rows->addWidget(hint);
    tell();
}

void SketchPanel::Private::connectAll()
{
    for (const auto &[timer, interval] :
         {std::pair(&typing, TypingPause), std::pair(&pause, CommitPause)}) {
        timer->setSingleShot(true);
        timer->setInterval(interval);
    }
    connect(&typing, &QTimer::timeout, q, [this] { start(); });
    connect(&pause, &QTimer::timeout, q, [this] {
        paused = typed;
        start();
    });
    connect(&watcher, &QFutureWatcherBase::finished, q, [this] { finished(); });
    connect(edit, &QPlainTextEdit::textChanged, q, [this] { textChanged(); });
    connect(edit, &QPlainTextEdit::cursorPositionChanged, q, [this] { cursorMoved(); });
    connect(edit, &SketchEdit::focusLost, q, [this] { commitLine(true); });
    connect(edit, &SketchEdit::undoRequested, q, [this] { undo(); });
    connect(edit, &SketchEdit::redoRequested, q, [this] { redo(); });
    connect(edit, &SketchEdit::clicked, q, [this](int position) { select(position); });
    connect(edit, &SketchEdit::cutOut, q, [this] { cut = true; });
    connect(edit, &SketchEdit::pasted, q, [this] { cut = false; });
    connect(edit, &SketchEdit::left, q, &SketchPanel::left);
    connect(edit, &SketchEdit::completionRequested, q,
            [this](bool asked) { offerCompletions(asked); });
    connect(undoButton, &QToolButton::clicked, q, [this] {
        undo();
        edit->setFocus();
    });
    connect(place, &QToolButton::clicked, q, [this] {
        if (problems.isEmpty())
            return;
        QTextCursor cursor(edit->document());
        cursor.setPosition(
            std::clamp(problems.first().range.from, 0, edit->document()->characterCount() - 1));
        edit->setTextCursor(cursor);
        edit->setFocus();
    });
    connect(parts, &QComboBox::activated, q,
            [this] { q->setPart(Part(parts->currentData().toInt())); });
    connect(document, &Document::changed, q,
            [this](const ChangeSet &changes) { documentChanged(changes); });
    connect(document, &Document::reset, q, [this] { documentReset(); });
    connect(document, &Document::readOnlyChanged, q, [this] { updateReadOnly(); });
    connect(selection, &Selection::changed, q, [this] { followSelection(); });
    connect(&completing, &QFutureWatcherBase::finished, q, [this] {
        const sketch::Completions list = completing.future().takeResult();
        if (std::exchange(completeAgain, false))
            return offerCompletions(completingAsked);
        if (edit->textCursor().position() == completingAt &&
            edit->document()->revision() == completingRevision)
            edit->completions()->offer(list, edit->globalCursorRect(), completingAsked);
    });
}

void SketchPanel::Private::updateReadOnly()
{
    edit->setReadOnly(document->isReadOnly());
    tell();
}

// What can go on is looked up in the background: it reads all of the text.
void SketchPanel::Private::offerCompletions(bool asked)
{
    if (completing.isRunning()) {
        completingAsked = asked;
        completeAgain = true;
        return;
    }
    completingAt = edit->textCursor().position();
    completingRevision = edit->document()->revision();
    completingAsked = asked;
    completing.setFuture(QtConcurrent::run([model = document->model(), text = edit->text(),
                                            at = completingAt, asked] {
        sketch::Completions list = sketch::completions(model, text, at);
        // Not everything there is unless somebody asks for it.
        const int before = list.replaces.from - 1;
        if (!asked && at <= list.replaces.from &&
            !(before >= 0 && (text[before] == u'.' || text[before] == u'>' ||
                              (before > 0 && text[before] == u' ' && text[before - 1] == u'>'))))
            list.list.clear();
        return list;
    }));
}

void SketchPanel::Private::select(int position)
{
    const Span *inner = nullptr;
    for (const Span &span : std::as_const(places))
        if (span.from <= position && position <= span.from + span.length &&
            (!inner || span.length <= inner->length) && document->model().contains(span.id))
            inner = &span;
    if (!inner)
        return;
    const Id id = inner->id;
    applying = true;
    selection->pointAt(id);
    applying = false;
    markSelection();
}

void SketchPanel::Private::followSelection()
{
    if (!applying && part == Selected && !edit->hasFocus()) {
        QSet<Id> tables;
        for (const Id id : selection->ids())
            for (const Object *one = document->model().find(id); one;
                 one = document->model().find(one->parent))
                if (one->kind == Kind::Table)
                    tables.insert(one->id);
        if (!tables.isEmpty() && tables != chosen) {
            chosen = tables;
            writeAnew();
        }
    }
    markSelection();
}

void SketchPanel::Private::markSelection()
{
    QList<sketch::Range> wrong;
    for (const sketch::Problem &problem : std::as_const(problems))
        wrong.append(problem.range);
    QList<sketch::Range> selected;
    for (const Id id : selection->ids()) {
        const auto found = std::find_if(places.cbegin(), places.cend(),
                                        [&](const Span &span) { return span.id == id; });
        if (found != places.cend())
            selected.append({int(found->from), int(found->length)});
    }
    edit->setMarks(wrong, selected);
    if (!selected.isEmpty() && !edit->hasFocus())
        edit->showRange(selected.last());
}

void SketchPanel::Private::tell()
{
    const QString &loss = going.isEmpty() ? lost : going;
    lossRow->setVisible(!loss.isEmpty());
    lossText->setText(loss);
    undoButton->setVisible(!document->isReadOnly());
    problemRow->setVisible(!problems.isEmpty());
    if (!problems.isEmpty()) {
        const sketch::Problem &first = problems.first();
        place->setText(tr("Line %1, column %2").arg(first.line).arg(first.column));
        const int more = int(problems.size()) - 1;
        problemText->setText(more > 0 ? first.text + u' ' + tr("(and %n more)", nullptr, more)
                                      : first.text);
    }
    hint->setVisible(loss.isEmpty() && problems.isEmpty());
    hint->setText(document->isReadOnly()
                      ? tr("The document can only be read.")
                      : tr("Ctrl+Space completes. A line counts when you leave it."));
}

void SketchPanel::setTarget(const std::function<SketchTarget()> &target)
{
    d->target = target;
}

void SketchPanel::setDiagram(Id diagram)
{
    if (std::exchange(d->diagram, diagram) != diagram && d->part == OnDiagram)
        d->writeAnew();
}

void SketchPanel::setPart(Part part)
{
    if (d->part == part)
        return;
    d->part = part;
    d->parts->setCurrentIndex(d->parts->findData(part));
    d->chosen.clear();
    d->followSelection();
    d->writeAnew();
}

void SketchPanel::focusText()
{
    d->edit->setFocus(Qt::ShortcutFocusReason);
}

bool SketchPanel::isInStep() const
{
    return !d->running && !d->again && !d->typed && !d->behind && !d->anew;
}

void SketchPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->start();
}

} // namespace relvar
