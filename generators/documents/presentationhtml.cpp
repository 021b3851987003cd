#include "generators/documents/presentationhtml.h"

#include "generators/documents/presentationpage.h"
#include "generators/drawing/presentation.h"
#include "generators/drawing/svg.h"
#include "generators/drawing/theme.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

// The translation context.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Presentation)
};

// What HTML allows of a text; the rest has no meaning there.
QByteArray escaped(const QString &text)
{
    QString clean;
    for (const QChar c : text)
        clean += c.unicode() < 0x20 && c != u'\n' && c != u'\t' ? QChar(u' ') : c;
    return clean.toHtmlEscaped().toUtf8();
}

// JSON within a script element: nothing in it ends the element or begins a comment.
QByteArray embedded(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).replace('<', "\\u003c");
}

// Two drawings of the same thing in light and dark become one, whose colours are variables.
class TwoThemes
{
public:
    QByteArray joined(const QByteArray &light, const QByteArray &dark)
    {
        if (light.size() != dark.size())
            return light;
        QByteArray out;
        out.reserve(light.size());
        for (qsizetype i = 0; i < light.size();) {
            if (isColor(light, i) && isColor(dark, i) &&
                light.mid(i, ColorSize) != dark.mid(i, ColorSize)) {
                out += "var(" + variable(light.mid(i, ColorSize), dark.mid(i, ColorSize)) + ')';
                i += ColorSize;
            } else if (light[i] != dark[i]) {
                return light;
            } else {
                out += light[i++];
            }
        }
        return out;
    }
    QByteArray style() const
    {
        QByteArray lights;
        QByteArray darks;
        for (auto it = m_names.cbegin(); it != m_names.cend(); ++it) {
            lights += it.value() + ':' + it.key().first + ';';
            darks += it.value() + ':' + it.key().second + ';';
        }
        return ":root{" + lights + "}\n@media screen and (prefers-color-scheme: dark){:root{" +
               darks + "}}\n";
    }

private:
    static constexpr qsizetype ColorSize = 7; // "#rrggbb"

    static bool isColor(const QByteArray &text, qsizetype at)
    {
        if (text[at] != '#' || at + ColorSize > text.size())
            return false;
        for (qsizetype i = at + 1; i < at + ColorSize; ++i)
            if (!std::isxdigit(uchar(text[i])))
                return false;
        return true;
    }
    QByteArray variable(const QByteArray &light, const QByteArray &dark)
    {
        QByteArray &name = m_names[{light, dark}];
        if (name.isEmpty())
            name = "--d" + QByteArray::number(m_names.size());
        return name;
    }

    QMap<std::pair<QByteArray, QByteArray>, QByteArray> m_names;
};

QByteArray drawingOf(const StepDrawing &drawing, TwoThemes &themes)
{
    const auto svg = [&](bool dark) {
        return svgOf(drawing.look, drawing.routes, drawing.all, DrawingTheme::forScreen(dark),
                     drawing.title, drawing.legend, SvgUse::Page);
    };
    return themes.joined(svg(false), svg(true));
}

QString idText(Id id)
{
    return QString::number(id.value);
}

// What is searched: tables and views by their names and those of their columns.
QJsonArray entitiesOf(const Model &model, const Presentation &presentation)
{
    QMap<QString, QJsonObject> entities; // by name, and by id for those of the same
    QSet<Id> known;
    for (const StepDrawing &drawing : presentation.drawings) {
        for (const NodeLook &node : drawing.look.nodes) {
            if (known.contains(node.object))
                continue;
            known.insert(node.object);
            QJsonArray columns;
            for (const Column *column : model.childrenOf<Column>(node.object))
                columns.append(column->name);
            if (const auto *view = model.get<View>(node.object))
                for (const QString &name : view->columnNames)
                    columns.append(name);
            entities.insert(
                node.title + u'\n' + idText(node.object),
                {{u"id"_s, idText(node.object)}, {u"name"_s, node.title}, {u"columns"_s, columns}});
        }
    }
    QJsonArray list;
    for (const QJsonObject &entity : std::as_const(entities))
        list.append(entity);
    return list;
}

QJsonArray stepsOf(const Presentation &presentation)
{
    QJsonArray list;
    for (const StepPicture &step : presentation.steps) {
        QJsonValue clear = QJsonValue::Null;
        if (step.clear) {
            QList<Id> ids(step.clear->cbegin(), step.clear->cend());
            std::sort(ids.begin(), ids.end());
            QJsonArray texts;
            for (const Id id : std::as_const(ids))
                texts.append(idText(id));
            clear = texts;
        }
        const QRectF &frame = step.frame;
        list.append(QJsonObject{
            {u"title"_s, step.title},
            {u"notes"_s, step.notes},
            {u"drawing"_s, step.drawing},
            {u"frame"_s, QJsonArray{frame.x(), frame.y(), frame.width(), frame.height()}},
            {u"clear"_s, clear}});
    }
    return list;
}

QByteArray button(const char *id, const QString &text, const QString &hint)
{
    return QByteArray("<button type=\"button\" id=\"") + id + "\" title=\"" + escaped(hint) +
           "\">" + escaped(text) + "</button>\n";
}

QByteArray outlineOf(const Presentation &presentation)
{
    QByteArray out = "<nav id=\"side\" aria-label=\"" + escaped(Wording::tr("Steps")) +
                     "\"><ol id=\"outline\">\n";
    for (const StepPicture &step : presentation.steps) {
        out += "<li><button type=\"button\">" + escaped(step.title) + "</button>";
        if (!step.notes.isEmpty())
            out += "<div class=\"notes\">" + escaped(step.notes) + "</div>";
        out += "</li>\n";
    }
    return out + "</ol></nav>\n";
}

QByteArray headerOf(const Presentation &presentation)
{
    return "<header><h1>" + escaped(presentation.title) +
           "</h1>\n<div id=\"tools\"><input type=\"search\" id=\"search\" autocomplete=\"off\" "
           "placeholder=\"" +
           escaped(Wording::tr("Find a table or column (/)")) + "\" aria-label=\"" +
           escaped(Wording::tr("Find a table or column")) + "\">\n" +
           button("whole", Wording::tr("Whole drawing"),
                  Wording::tr("Shows all of the drawing, with nothing dimmed")) +
           "<ul id=\"found\"></ul></div></header>\n";
}

QByteArray barOf()
{
    return "<footer id=\"bar\">\n" +
           button("previous", u"←"_s, Wording::tr("Previous step (Left, Page Up)")) +
           "<span id=\"count\"></span>\n" +
           button("next", u"→"_s, Wording::tr("Next step (Right, Page Down)")) +
           "<div id=\"words\" aria-live=\"polite\"><h2 id=\"title\"></h2>"
           "<div id=\"notes\" class=\"notes\"></div></div>\n</footer>\n";
}

} // namespace

Result<QByteArray> exportHtml(const Model &model, Id onlyDiagram, const Token &token)
{
    const Result<Presentation> presentation = presentationOf(model, onlyDiagram, token);
    if (!presentation)
        return presentation.error();
    TwoThemes themes;
    QByteArray figures;
    for (const StepDrawing &drawing : presentation->drawings) {
        if (token.cancelled())
            return Error{Wording::tr("The export was cancelled.")};
        figures += "<figure><figcaption>" + escaped(drawing.title) + "</figcaption>\n" +
                   drawingOf(drawing, themes) + "</figure>\n";
    }
    const QJsonObject data{{u"steps"_s, stepsOf(*presentation)},
                           {u"entities"_s, entitiesOf(model, *presentation)},
                           {u"words"_s, QJsonObject{{u"nothing"_s, Wording::tr("Nothing found")}}}};
    QByteArray page = "<!DOCTYPE html>\n<html lang=\"" +
                      escaped(Wording::tr("en", "language code of the page")) +
                      "\">\n<head>\n<meta charset=\"utf-8\">\n"
                      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                      "style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n"
                      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                      "<meta name=\"generator\" content=\"Relvar\">\n<title>" +
                      escaped(presentation->title) + "</title>\n<style>\n" + themes.style() +
                      presentationStyle() + "</style>\n</head>\n<body>\n";
    page += headerOf(*presentation) + outlineOf(*presentation);
    page += "<main>\n" + figures + "</main>\n" + barOf();
    page += "<script type=\"application/json\" id=\"data\">" + embedded(data) +
            "</script>\n<script>" + presentationScript() + "</script>\n</body>\n</html>\n";
    return page;
}

} // namespace relvar
