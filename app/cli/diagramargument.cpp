#include "app/cli/diagramargument.h"

#include "app/cli/console.h"

using namespace Qt::StringLiterals;

namespace relvar::cli {

void declareDiagram(QCommandLineParser &parser)
{
    parser.addOption({u"diagram"_s, Cli::tr("The diagram; the first one otherwise."), u"name"_s});
}

Result<Id> chosenDiagram(const QCommandLineParser &parser, const Model &model)
{
    const QList<const Diagram *> diagrams = model.all<Diagram>();
    if (diagrams.isEmpty())
        return Error{Cli::tr("The design has no diagram.")};
    if (!parser.isSet(u"diagram"_s))
        return diagrams.first()->id;
    const QString name = parser.value(u"diagram"_s);
    QStringList names;
    for (const Diagram *diagram : diagrams) {
        if (diagram->name == name)
            return diagram->id;
        names.append(diagram->name);
    }
    return Error{Cli::tr("The design has no diagram “%1”; it has these: %2.")
                     .arg(name, names.join(u", "_s))};
}

} // namespace relvar::cli
