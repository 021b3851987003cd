#include "views/panels/quickentry.h"

#include "generators/sketch/assist.h"
#include "generators/sketch/parser.h"
#include "views/icons.h"
#include "views/panels/codefield.h"
#include "views/panels/completionlist.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace relvar {

class QuickEntry::Private
{
public:
    void take();
    void complete(const sketch::Range &range, const QString &text);
    void offer(bool asked);
    void recall(int step);
    void follow();
    void say(const QString &sentence) { told->setText(sentence); }

    QuickEntry *q = nullptr;
    Document *document = nullptr;
    Selection *selection = nullptr;
    std::function<SketchTarget()> target;
    QLineEdit *field = nullptr;
    QLabel *told = nullptr;
    QStringList lines; // that were taken over
    qsizetype recalled = 0;
    CompletionList *completions = nullptr;
};

QuickEntry::QuickEntry(Document *document, Selection *selection, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->document = document;
    d->selection = selection;
    d->field = new QLineEdit;
    d->field->setFont(codeFont());
    d->field->setPlaceholderText(u"orders: id, customer -> customers, total numeric(12,2)"_s);
    d->field->setAccessibleName(tr("Entity or relationship to add"));
    d->field->installEventFilter(this);
    d->told = new QLabel;
    d->told->setForegroundRole(QPalette::PlaceholderText);
    d->told->setTextFormat(Qt::PlainText);
    d->told->setAccessibleName(tr("What the line says"));
    d->told->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *close = new QToolButton;
    close->setIcon(actionIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(d->field, 1);
    top->addWidget(close);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(6, 4, 6, 4);
    rows->setSpacing(2);
    rows->addLayout(top);
    rows->addWidget(d->told);
    d->completions = new CompletionList(d->field);
    setFocusProxy(d->field);
    hide();

    connect(d->field, &QLineEdit::textChanged, this, [this] { d->follow(); });
    connect(d->field, &QLineEdit::textEdited, this, [this] { d->offer(false); });
    connect(d->completions, &CompletionList::accepted, this,
            [this](const sketch::Range &range, const QString &text) { d->complete(range, text); });
    connect(d->field, &QLineEdit::returnPressed, this, [this] { d->take(); });
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
}

QuickEntry::~QuickEntry() = default;

void QuickEntry::setTarget(const std::function<SketchTarget()> &target)
{
    d->target = target;
}

void QuickEntry::open()
{
    show();
    d->field->setFocus(Qt::ShortcutFocusReason);
    d->follow();
}

// What is wrong with the line so far, or what Tab would put there.
void QuickEntry::Private::follow()
{
    const QString text = field->text();
    if (text.trimmed().isEmpty())
        return say(tr("“name: attribute, attribute” adds an entity; ->, <>, -- and => relate; "
                      "Tab completes; Esc ends"));
    const sketch::Completions offered =
        sketch::completions(document->model(), text, field->cursorPosition());
    const sketch::Syntax syntax = sketch::parse(text);
    if (!syntax.problems.isEmpty() && offered.list.isEmpty())
        return say(syntax.problems.first().text);
    QStringList names;
    for (const sketch::Completion &one : offered.list.mid(0, 6))
        names.append(one.detail.isEmpty() ? one.text
                                          : QString(one.text + u" ("_s + one.detail + u')'));
    say(names.isEmpty() ? QString() : tr("Tab: %1").arg(names.join(u"  ·  "_s)));
}

void QuickEntry::Private::offer(bool asked)
{
    sketch::Completions list =
        sketch::completions(document->model(), field->text(), field->cursorPosition());
    if (!asked && list.replaces.from == field->cursorPosition() &&
        !field->text().left(list.replaces.from).trimmed().endsWith(u'>') &&
        !field->text().left(list.replaces.from).endsWith(u'.'))
        list.list.clear();
    const QRect cursor(field->mapToGlobal(field->rect().topLeft() +
                                          QPoint(field->fontMetrics().horizontalAdvance(
                                                     field->text().left(list.replaces.from)),
                                                 0)),
                       QSize(1, field->height()));
    completions->offer(list, cursor, asked);
}

void QuickEntry::Private::complete(const sketch::Range &range, const QString &insert)
{
    QString text = field->text();
    text.replace(range.from, range.length, insert);
    field->setText(text);
    field->setCursorPosition(range.from + int(insert.size()));
}

void QuickEntry::Private::recall(int step)
{
    recalled = qBound(qsizetype(0), recalled + step, lines.size());
    field->setText(lines.value(recalled));
}

void QuickEntry::Private::take()
{
    const QString line = field->text().trimmed();
    if (line.isEmpty())
        return;
    SketchResult result;
    const Result<void> done =
        document->edit(tr("Sketch “%1”").arg(line.left(40)), [&](Edit &edit) -> Result<void> {
            const Result<SketchResult> applied =
                applySketchLine(edit, line, target ? target() : SketchTarget());
            if (!applied)
                return applied.error();
            result = *applied;
            return {};
        });
    if (!done)
        return say(done.error().text);
    lines.removeAll(line);
    lines.append(line);
    recalled = lines.size();
    field->clear();
    selection->set(result.touched);
    emit q->made(result.touched);
    if (!result.problems.isEmpty())
        say(result.problems.first().text);
}

bool QuickEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (d->completions->takeKey(*key))
        return true;
    switch (key->key()) {
    case Qt::Key_Tab:
        d->offer(true);
        return true;
    case Qt::Key_Space:
        if (key->modifiers() == Qt::ControlModifier) {
            d->offer(true);
            return true;
        }
        return QWidget::eventFilter(watched, event);
    case Qt::Key_Up:
        d->recall(-1);
        return true;
    case Qt::Key_Down:
        d->recall(1);
        return true;
    case Qt::Key_Escape:
        hide();
        emit closed();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace relvar
