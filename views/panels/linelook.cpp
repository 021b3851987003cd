#include "views/panels/linelook.h"

#include "model/kindinfo.h"
#include "model/operations/lines.h"
#include "views/canvas/wording.h"
#include "views/panels/colorbutton.h"
#include "views/panels/propertiespanel.h"
#include "views/panels/propertyform.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace relvar {
namespace {

QString labelOf(const QString &field)
{
    return fieldLabel(*info(Kind::DiagramEdge).field(field));
}

} // namespace

LineLookForm::LineLookForm(Document *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_color(new ColorButton)
    , m_split(new QCheckBox)
{
    auto *heading = new QLabel(PropertiesPanel::tr("On this diagram"));
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(10, 4, 10, 10);
    form->setHorizontalSpacing(10);
    form->setVerticalSpacing(6);
    form->addRow(heading);
    form->addRow(labelOf(QStringLiteral("color")), m_color);
    form->addRow(labelOf(QStringLiteral("split")), m_split);
    m_split->setAccessibleName(labelOf(QStringLiteral("split")));
    m_color->setAccessibleName(labelOf(QStringLiteral("color")));
    m_color->setObjectName(QStringLiteral("line-color"));
    m_split->setObjectName(QStringLiteral("line-split"));
    connect(m_color, &ColorButton::chosen, this, &LineLookForm::setColor);
    connect(m_split, &QCheckBox::clicked, this, &LineLookForm::setSplit);
}

void LineLookForm::setLines(Id diagram, const QList<Id> &relationships)
{
    m_diagram = diagram;
    m_lines = relationships;
    refresh();
}

void LineLookForm::refresh()
{
    const Model &model = m_document->model();
    QStringList colors;
    qsizetype split = 0;
    for (const Id id : std::as_const(m_lines)) {
        const DiagramEdge *edge = edgeOf(model, m_diagram, id);
        colors.append(edge ? edge->color : QString());
        split += edge && edge->split ? 1 : 0;
    }
    colors.removeDuplicates();
    m_color->setColor(colors.size() == 1 ? colors.first() : QString(),
                      colors.size() > 1 ? PropertyForm::tr("Several values") : QString());
    m_split->setTristate(split > 0 && split < m_lines.size());
    m_split->setCheckState(split == 0               ? Qt::Unchecked
                           : split < m_lines.size() ? Qt::PartiallyChecked
                                                    : Qt::Checked);
    setEnabled(!m_document->isReadOnly());
}

void LineLookForm::edit(const QString &text, const Document::Operation &operation)
{
    if (const Result<void> done = m_document->edit(text, operation); !done)
        emit failed(done.error().text);
    refresh();
}

void LineLookForm::setColor(const QString &color)
{
    edit(Canvas::tr("Set Colour"),
         [&](Edit &edit) { return setLinesColor(edit, m_diagram, m_lines, color); });
}

void LineLookForm::setSplit(bool split)
{
    edit(split ? Canvas::tr("Split Lines") : Canvas::tr("Show Whole Lines"),
         [&](Edit &edit) { return setLinesSplit(edit, m_diagram, m_lines, split); });
}

} // namespace relvar
