#include "generators/pgmodeler/element.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace relvar::pgmodeler {

static QString tr(const char *text)
{
    return QCoreApplication::translate("relvar::Dbm", text);
}

const Element *Element::child(QStringView childName) const
{
    for (const Element &one : children)
        if (one.name == childName)
            return &one;
    return nullptr;
}

QList<const Element *> Element::all(QStringView childName) const
{
    QList<const Element *> found;
    for (const Element &one : children)
        if (one.name == childName)
            found.append(&one);
    return found;
}

QString Element::childName(QStringView childName) const
{
    const Element *found = child(childName);
    return found ? found->value(u"name"_s) : QString();
}

QString Element::childText(QStringView childName) const
{
    const Element *found = child(childName);
    return found ? found->text.trimmed() : QString();
}

bool isDbm(const QByteArray &contents)
{
    constexpr qsizetype enough = 4096;
    const QByteArray start = contents.left(enough).trimmed();
    return start.startsWith('<') && start.contains("<dbmodel");
}

static Error errorAt(const QXmlStreamReader &reader, const QString &text)
{
    return Error{text, {}, int(reader.lineNumber()), int(reader.columnNumber()) + 1};
}

Result<Element> parseElements(const QByteArray &contents)
{
    constexpr qsizetype deepest = 32;
    QXmlStreamReader reader(contents);
    QList<Element> open;
    Element root;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            if (open.size() == deepest)
                return errorAt(reader,
                               tr("The elements nest too deeply for a model of pgModeler."));
            if (open.isEmpty() && reader.name() != u"dbmodel")
                return errorAt(
                    reader,
                    tr("This is no model of pgModeler: it begins with “%1”.").arg(reader.name()));
            Element element;
            element.name = reader.name().toString();
            for (const QXmlStreamAttribute &one : reader.attributes())
                element.attributes.insert(one.name().toString(), one.value().toString());
            element.line = int(reader.lineNumber());
            element.column = int(reader.columnNumber());
            open.append(element);
            break;
        }
        case QXmlStreamReader::Characters:
            if (!open.isEmpty())
                open.last().text += reader.text();
            break;
        case QXmlStreamReader::EndElement: {
            Element done = open.takeLast();
            if (open.isEmpty())
                root = done;
            else
                open.last().children.append(done);
            break;
        }
        default:
            break;
        }
    }
    if (reader.hasError())
        return errorAt(reader, tr("This is not well-formed XML: %1").arg(reader.errorString()));
    return root;
}

} // namespace relvar::pgmodeler
