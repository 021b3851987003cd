#include "views/panels/findbar.h"

#include "model/names.h"
#include "views/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace relvar {

class FindBar::Private
{
public:
    enum Scope { Everything, Tables, Columns };

    void search();
    void go(int step);
    void tell();
    QToolButton *button(const QString &icon, const QString &text, const QString &shortcut);

    FindBar *q = nullptr;
    Document *document = nullptr;
    Selection *selection = nullptr;
    QLineEdit *field = nullptr;
    QComboBox *scope = nullptr;
    QLabel *count = nullptr;
    QList<Id> found;
    qsizetype at = -1;
    bool stale = true;
};

FindBar::FindBar(Document *document, Selection *selection, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->document = document;
    d->selection = selection;
    d->field = new QLineEdit;
    d->field->setPlaceholderText(tr("Find an object"));
    d->field->setAccessibleName(tr("Name to find"));
    d->field->setClearButtonEnabled(true);
    d->field->addAction(actionIcon(u"find"_s), QLineEdit::LeadingPosition);
    d->field->setMaximumWidth(360);
    d->scope = new QComboBox;
    d->scope->setAccessibleName(tr("What to find"));
    d->scope->addItems({tr("Everything"), tr("Tables"), tr("Columns")});
    d->count = new QLabel;
    d->count->setForegroundRole(QPalette::PlaceholderText);
    d->count->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 of %2").arg(888).arg(8888)));
    auto *before = d->button(u"previous"_s, tr("Previous"), tr("Shift+Enter"));
    auto *after = d->button(u"next"_s, tr("Next"), tr("Enter"));
    auto *close = d->button(u"close"_s, tr("Close"), tr("Esc"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(4);
    layout->addWidget(d->field, 1);
    layout->addWidget(d->scope);
    layout->addWidget(before);
    layout->addWidget(after);
    layout->addSpacing(4);
    layout->addWidget(d->count);
    layout->addStretch();
    layout->addWidget(close);
    setFocusProxy(d->field);
    hide();

    connect(before, &QToolButton::clicked, this, &FindBar::previous);
    connect(after, &QToolButton::clicked, this, &FindBar::next);
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    const auto anew = [this] {
        d->stale = true;
        d->at = -1;
        d->search();
        d->tell();
    };
    connect(d->field, &QLineEdit::textChanged, this, anew);
    connect(d->scope, &QComboBox::currentIndexChanged, this, anew);
    connect(document, &Document::changed, this, [this] { d->stale = true; });
    connect(document, &Document::reset, this, [this] { d->stale = true; });
}

FindBar::~FindBar() = default;

QToolButton *FindBar::Private::button(const QString &icon, const QString &text,
                                      const QString &shortcut)
{
    auto *made = new QToolButton;
    made->setIcon(actionIcon(icon));
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    made->setAccessibleName(text);
    made->setToolTip(text + u" ("_s + shortcut + u')');
    return made;
}

void FindBar::open()
{
    show();
    d->field->setFocus(Qt::ShortcutFocusReason);
    d->field->selectAll();
    d->tell();
}

void FindBar::next()
{
    d->go(1);
}

void FindBar::previous()
{
    d->go(-1);
}

void FindBar::Private::search()
{
    if (!stale)
        return;
    stale = false;
    const Id current = at >= 0 && at < found.size() ? found[at] : Id();
    found.clear();
    const QString text = field->text().trimmed();
    const Model &model = document->model();
    if (!text.isEmpty()) {
        model.forEach([&](const Object &object) {
            const bool wanted = scope->currentIndex() == Tables ? object.kind == Kind::Table
                                : scope->currentIndex() == Columns
                                    ? object.kind == Kind::Column
                                    : object.kind != Kind::Project &&
                                          object.kind != Kind::DiagramNode &&
                                          object.kind != Kind::DiagramEdge;
            if (wanted && object.name.contains(text, Qt::CaseInsensitive))
                found.append(object.id);
        });
        // By kind, then by name, as a reader would go through them.
        QHash<Id, std::pair<Kind, QString>> keys;
        for (const Id id : std::as_const(found))
            keys.insert(id, {model.find(id)->kind, displayName(model, id).toCaseFolded()});
        std::sort(found.begin(), found.end(), [&](Id a, Id b) {
            const auto &left = keys[a];
            const auto &right = keys[b];
            if (left.first != right.first)
                return (left.first == Kind::Table) != (right.first == Kind::Table)
                           ? left.first == Kind::Table
                           : left.first < right.first;
            return left.second != right.second ? left.second < right.second : a < b;
        });
    }
    at = current ? found.indexOf(current) : -1;
}

void FindBar::Private::go(int step)
{
    search();
    if (!found.isEmpty()) {
        at = at < 0 ? (step > 0 ? 0 : found.size() - 1) : (at + step + found.size()) % found.size();
        selection->reveal(found[at]);
    }
    tell();
}

void FindBar::Private::tell()
{
    if (field->text().trimmed().isEmpty())
        count->clear();
    else if (found.isEmpty())
        count->setText(tr("Nothing found"));
    else if (at < 0)
        count->setText(tr("%n found", nullptr, int(found.size())));
    else
        count->setText(tr("%1 of %2").arg(at + 1).arg(found.size()));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        hide();
        emit closed();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ShiftModifier)
            previous();
        else
            next();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace relvar
