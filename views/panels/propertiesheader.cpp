#include "views/panels/propertiesheader.h"

#include "generators/refactoring/renaming.h"
#include "model/names.h"
#include "model/operations/properties.h"
#include "views/icons.h"
#include "views/itemmodels/objecttext.h"
#include "views/panels/propertiespanel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace relvar {

PropertiesHeader::PropertiesHeader(Document *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_kinds(new QComboBox)
    , m_name(new QLineEdit)
    , m_error(new QLabel)
{
    m_icon->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_title->setTextFormat(Qt::PlainText);
    m_kinds->setAccessibleName(PropertiesPanel::tr("Which of the selected objects"));
    m_kinds->setToolTip(PropertiesPanel::tr("Objects of one kind are edited together"));
    m_name->setAccessibleName(PropertiesPanel::tr("Name"));
    m_name->setPlaceholderText(PropertiesPanel::tr("No name"));
    m_error->setWordWrap(true);
    m_error->setContentsMargins(10, 0, 10, 6);
    m_error->setObjectName(u"name-error"_s);
    m_error->hide();
    auto *line = new QHBoxLayout;
    line->setContentsMargins(10, 8, 10, 6);
    line->setSpacing(8);
    line->addWidget(m_icon);
    line->addWidget(m_title);
    line->addWidget(m_kinds);
    line->addWidget(m_name, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_error);
    connect(m_kinds, &QComboBox::activated, this,
            [this] { emit kindChosen(Kind(m_kinds->currentData().toInt())); });
    connect(m_name, &QLineEdit::editingFinished, this, &PropertiesHeader::commit);
}

void PropertiesHeader::setObjects(Kind kind, const QList<Id> &ids,
                                  const QHash<Kind, QList<Id>> &byKind)
{
    m_kind = kind;
    m_ids = ids;
    m_name->setModified(false);
    showKinds(byKind);
    refresh();
}

void PropertiesHeader::showKinds(const QHash<Kind, QList<Id>> &byKind)
{
    m_kinds->setVisible(byKind.size() > 1);
    m_kinds->clear();
    QList<Kind> present = byKind.keys();
    std::sort(present.begin(), present.end());
    for (const Kind one : std::as_const(present))
        m_kinds->addItem(kindIcon(one),
                         QString(QString::number(byKind[one].size()) + u" × "_s + kindPlural(one)),
                         int(one));
    m_kinds->setCurrentIndex(m_kinds->findData(int(m_kind)));
}

void PropertiesHeader::refresh()
{
    m_icon->setPixmap(kindIcon(m_kind).pixmap(QSize(16, 16), devicePixelRatioF()));
    const bool one = m_ids.size() == 1;
    m_title->setText(one ? kindLabel(m_kind)
                         : QString(QString::number(m_ids.size()) + u" × "_s + kindPlural(m_kind)));
    m_name->setReadOnly(m_document->isReadOnly());
    const bool choosing = !m_kinds->isHidden();
    m_icon->setVisible(!choosing);
    m_title->setVisible(!choosing);
    const bool canBeNamed = needsName(m_kind) || m_kind == Kind::Key || m_kind == Kind::Check ||
                            m_kind == Kind::Relationship || m_kind == Kind::Area;
    m_name->setVisible(one ? m_kind != Kind::Project && m_kind != Kind::Note : canBeNamed);
    m_name->setToolTip(
        one ? QString()
            : PropertiesPanel::tr("The names of all of them: {name} stands for the present name of "
                                  "each, {number} for 1, 2, 3…"));
    const Object *object = m_document->model().find(m_ids.value(0));
    if (object && !m_name->isModified())
        m_name->setText(one ? object->name : u"{name}"_s);
}

// Icons are drawn in the ink of the theme.
void PropertiesHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_icon->setPixmap(kindIcon(m_kind).pixmap(QSize(16, 16), devicePixelRatioF()));
}

void PropertiesHeader::clearError()
{
    m_error->hide();
}

void PropertiesHeader::focusName()
{
    if (m_name->isHidden())
        return;
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void PropertiesHeader::commit()
{
    if (!m_name->isModified() || m_ids.isEmpty())
        return;
    m_name->setModified(false);
    QString sentence;
    const Result<void> done = m_ids.size() > 1 ? commitPattern(m_name->text(), &sentence)
                                               : commitOne(m_name->text(), &sentence);
    if (!done)
        sentence = done.error().text;
    m_error->setText(done ? QString() : sentence);
    m_error->setVisible(!done);
    if (!sentence.isEmpty())
        emit failed(sentence);
    refresh();
}

Result<void> PropertiesHeader::commitOne(const QString &wanted, QString *sentence)
{
    const Id id = m_ids[0];
    Renaming renaming;
    const Result<void> done =
        m_document->edit(PropertiesPanel::tr("Rename “%1” to “%2”")
                             .arg(displayName(m_document->model(), id), wanted.trimmed()),
                         [&](Edit &edit) { return renameEverywhere(edit, id, wanted, renaming); });
    if (done)
        *sentence = remark(m_document->model(), renaming);
    return done;
}

// A pattern gives each of several objects its name, as one step.
Result<void> PropertiesHeader::commitPattern(const QString &pattern, QString *sentence)
{
    QHash<Id, QString> names;
    int number = 0;
    for (const Id id : std::as_const(m_ids)) {
        const Object *object = m_document->model().find(id);
        QString wanted = pattern;
        wanted.replace(u"{number}"_s, QString::number(++number));
        // Last, because a name may hold anything.
        wanted.replace(u"{name}"_s, object ? object->name : QString());
        names.insert(id, wanted);
    }
    Renaming renaming;
    const Result<void> done =
        m_document->edit(PropertiesPanel::tr("Rename %n object(s)", nullptr, number),
                         [&](Edit &edit) -> Result<void> {
                             const Result<Renaming> made = renameEverywhere(edit, names);
                             if (!made)
                                 return made.error();
                             renaming = *made;
                             return {};
                         });
    if (done)
        *sentence = remark(m_document->model(), renaming);
    return done;
}

} // namespace relvar
