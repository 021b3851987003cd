#include "generators/drawing/notetext.h"

#include "generators/drawing/geometry.h"
#include "generators/drawing/scene.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

constexpr qsizetype MostCharacters = 20000; // of a note; no note shows as many
constexpr double ListIndent = 16;
constexpr double MarkerGap = 12; // from the mark of a list item to its text
constexpr double FadedLines[] = {0.25, 0.6};

// A document that loads nothing, wherever its links and pictures point.
class NoteDocument : public QTextDocument
{
public:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

// Ends of lines count, as they do for whoever types a note; a picture is the link that it has.
QString prepared(const QString &text)
{
    QStringList lines = text.left(MostCharacters).split(u'\n');
    bool code = false;
    for (QString &line : lines) {
        const QString start = line.trimmed();
        if (start.startsWith("```"_L1) || start.startsWith("~~~"_L1)) {
            code = !code;
            continue;
        }
        if (code || start.isEmpty() || start.startsWith(u'|'))
            continue;
        line.replace("!["_L1, "["_L1);
        line += "  "_L1;
    }
    return lines.join(u'\n');
}

bool isCode(const QTextBlock &block)
{
    return block.isValid() && (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence) ||
                               block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage));
}

// Down to the next line of the same code.
double codeHeight(const QTextBlock &block, const QTextLine &line)
{
    return line.height() + (isCode(block.next()) ? 1 : 0);
}

// Code in a font of the drawing, and blocks close to each other.
void restyle(QTextDocument &document)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(block == document.begin() ? 0 : format.headingLevel() > 0 ? 6 : 0);
        format.setBottomMargin(block.textList() || (isCode(block) && isCode(block.next())) ? 1 : 4);
        format.setRightMargin(0);
        cursor.setBlockFormat(format);
        QList<std::tuple<int, int, QTextCharFormat>> changed;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment one = it.fragment();
            QTextCharFormat words = one.charFormat();
            if (words.fontFixedPitch()) {
                words.setFontFamilies({u"DejaVu Sans Mono"_s, u"monospace"_s});
                words.setProperty(QTextFormat::FontPixelSize, 11);
            }
            if (const int level = format.headingLevel(); level > 0) { // a note is small
                words.clearProperty(QTextFormat::FontSizeAdjustment);
                words.setProperty(QTextFormat::FontPixelSize, level == 1   ? 17
                                                              : level == 2 ? 15
                                                                           : 13);
            }
            if (words != one.charFormat())
                changed.append({one.position(), one.length(), words});
        }
        for (const auto &[position, length, words] : changed) {
            cursor.setPosition(position);
            cursor.setPosition(position + length, QTextCursor::KeepAnchor);
            cursor.setCharFormat(words);
        }
    }
}

// Collects what a note shows from the document that is laid out for it.
class Collector
{
public:
    Collector(const QTextDocument &document, const QSizeF &size)
        : m_document(document)
        , m_bottom(size.height() - NotePadding / 2)
        , m_width(size.width() - 2 * NotePadding)
    {
    }

    NoteText collect()
    {
        for (QTextBlock block = m_document.begin(); block.isValid() && !m_text.clipped;
             block = block.next())
            addBlock(block);
        if (m_text.clipped)
            fade();
        return std::move(m_text);
    }

private:
    void addBlock(const QTextBlock &block)
    {
        const QRectF bounds = m_document.documentLayout()->blockBoundingRect(block).translated(
            NotePadding, NotePadding);
        const QTextLayout *layout = block.layout();
        const QTextBlockFormat format = block.blockFormat();
        if (format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth))
            addRule({NotePadding, bounds.center().y(), m_width, 1});
        for (int i = 0; i < layout->lineCount() && !m_text.clipped; ++i) {
            const QTextLine line = layout->lineAt(i);
            const double top = bounds.top() + line.y();
            if (top + line.height() > m_bottom) {
                m_text.clipped = true;
                return;
            }
            if (isCode(block))
                m_text.grounds.append({NotePadding - 4, top, m_width + 8, codeHeight(block, line)});
            if (format.intProperty(QTextFormat::BlockQuoteLevel) > 0)
                addRule({NotePadding + 2, top, 2, line.height() + 2});
            if (i == 0)
                addMark(block, {bounds.left() + line.x(), top + line.ascent()});
            addLine(block, line, {bounds.left(), top + line.ascent()});
        }
        addTableRule(block, bounds);
    }

    void addRule(const QRectF &rect)
    {
        if (rect.bottom() <= m_bottom)
            m_text.rules.append(rect);
    }

    void addMark(const QTextBlock &block, QPointF at)
    {
        const QTextList *list = block.textList();
        if (!list)
            return;
        const auto marker = block.blockFormat().marker();
        QString mark = marker == QTextBlockFormat::MarkerType::Checked     ? u"☑"_s
                       : marker == QTextBlockFormat::MarkerType::Unchecked ? u"☐"_s
                                                                           : u"•"_s;
        const auto style = list->format().style();
        const bool counted = style <= QTextListFormat::ListDecimal;
        if (marker == QTextBlockFormat::MarkerType::NoMarker && counted)
            mark = list->itemText(block);
        const QFont font = drawingFonts().note;
        const double width = QFontMetricsF(font).horizontalAdvance(mark);
        add({mark, font, at - QPointF(counted ? width + 4 : MarkerGap, 0)});
    }

    void addLine(const QTextBlock &block, const QTextLine &line, QPointF baseline)
    {
        const int start = block.position() + line.textStart();
        const int end = start + line.textLength();
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment one = it.fragment();
            const int from = std::max(start, one.position());
            const int to = std::min(end, one.position() + one.length());
            if (from >= to)
                continue;
            QString words = one.text().mid(from - one.position(), to - from);
            words.replace(QChar::LineSeparator, u' ')
                .replace(QChar::ObjectReplacementCharacter, u' ');
            const double left = baseline.x() + line.cursorToX(from - block.position());
            const double right = baseline.x() + line.cursorToX(to - block.position());
            const QTextCharFormat format = one.charFormat();
            QFont font = format.font();
            font.setUnderline(false);
            font.setStrikeOut(false);
            add({words, font, {left, baseline.y()}, format.isAnchor()});
            if (format.isAnchor())
                addRule({left, baseline.y() + 2, right - left, 1});
            if (format.fontStrikeOut())
                addRule({left, baseline.y() - line.ascent() / 3, right - left, 1});
        }
    }

    // Under the heading of a table.
    void addTableRule(const QTextBlock &block, const QRectF &bounds)
    {
        const QTextTable *table = QTextCursor(block).currentTable();
        if (table && table->cellAt(block.position()).row() == 0)
            addRule({bounds.left() - 2, bounds.bottom() + 1, bounds.width() + 4, 1});
    }

    void add(const NotePiece &piece)
    {
        if (piece.text.trimmed().isEmpty())
            return;
        if (m_lines.isEmpty() || m_lines.last() != piece.baseline.y())
            m_lines.append(piece.baseline.y());
        m_text.pieces.append(piece);
    }

    void fade()
    {
        for (NotePiece &piece : m_text.pieces) {
            const qsizetype fromEnd = m_lines.size() - 1 - m_lines.lastIndexOf(piece.baseline.y());
            if (fromEnd < qsizetype(std::size(FadedLines)))
                piece.strength = FadedLines[fromEnd];
        }
    }

    const QTextDocument &m_document;
    double m_bottom;
    double m_width;
    QList<double> m_lines; // their baselines
    NoteText m_text;
};

} // namespace

NoteText noteText(const NoteLook &note)
{
    const double width = note.rect.width() - 2 * NotePadding;
    if (width <= 0 || note.text.isEmpty())
        return {};
    NoteDocument document;
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setDefaultFont(drawingFonts().note);
    document.setIndentWidth(ListIndent);
    document.setMarkdown(prepared(note.text),
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML |
                                                         QTextDocument::MarkdownDialectGitHub));
    restyle(document);
    document.setTextWidth(width);
    return Collector(document, note.rect.size()).collect();
}

} // namespace relvar
