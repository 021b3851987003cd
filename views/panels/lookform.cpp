#include "views/panels/lookform.h"

#include "model/operations/diagrams.h"
#include "views/panels/propertiespanel.h"
#include "views/panels/propertyform.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace relvar {

LookForm::LookForm(Document *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_form(new PropertyForm(document))
{
    auto *heading = new QLabel(PropertiesPanel::tr("On this diagram"));
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(10, 4, 10, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(heading);
    layout->addWidget(m_form);
    connect(m_form, &PropertyForm::failed, this, &LookForm::failed);
}

void LookForm::setObjects(Id diagram, const QList<Id> &ids)
{
    QList<Id> nodes;
    for (const Id id : ids)
        if (const Id node = nodeOf(m_document->model(), diagram, id))
            nodes.append(node);
    const bool shown = !nodes.isEmpty() && nodes.size() == ids.size();
    setVisible(shown);
    if (shown)
        m_form->setObjects(Kind::DiagramNode, nodes,
                           {u"name"_s, u"comment"_s, u"options"_s, u"object"_s, u"x"_s, u"y"_s});
}

} // namespace relvar
