#include "views/panels/quickentry.h"

#include "generators/sketch/assist.h"
#include "generators/sketch/parser.h"
#include "views/icons.h"

#include <QFontDatabase>
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
    void complete();
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
    sketch::Completions offered; // what Tab goes through
    qsizetype next = 0;
    bool completing = false;
};

QuickEntry::QuickEntry(Document *document, Selection *selection, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->document = document;
    d->selection = selection;
    d->field = new QLineEdit;
    d->field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
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
    close->setFocusPolicy(Qt::NoFocus);
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
    setFocusProxy(d->field);
    hide();

    connect(d->field, &QLineEdit::textChanged, this, [this] { d->follow(); });
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
    if (!completing)
        offered = {};
    const QString text = field->text();
    if (text.trimmed().isEmpty())
        return say(tr("“name: attribute, attribute” adds an entity; ->, <>, -- and => relate; "
                      "Tab completes; Esc ends"));
    if (!completing) {
        offered = sketch::completions(document->model(), text, field->cursorPosition());
        next = 0;
    }
    const sketch::Syntax syntax = sketch::parse(text);
    if (!syntax.problems.isEmpty() && offered.list.isEmpty())
        return say(syntax.problems.first().text);
    QStringList names;
    for (const sketch::Completion &one : offered.list.mid(0, 6))
        names.append(one.detail.isEmpty() ? one.text
                                          : QString(one.text + u" ("_s + one.detail + u')'));
    say(names.isEmpty() ? QString() : tr("Tab: %1").arg(names.join(u"  ·  "_s)));
}

void QuickEntry::Private::complete()
{
    if (offered.list.isEmpty())
        return;
    const sketch::Completion &chosen = offered.list[next % offered.list.size()];
    ++next;
    const int from = std::max(offered.replaces.from, 0);
    completing = true;
    QString text = field->text();
    text.replace(from, offered.replaces.length, chosen.insert);
    offered.replaces = {from, int(chosen.insert.size())};
    field->setText(text);
    field->setCursorPosition(from + int(chosen.insert.size()));
    completing = false;
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
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Tab:
        d->complete();
        return true;
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
