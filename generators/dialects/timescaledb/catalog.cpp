#include "generators/dialects/timescaledb/catalog.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace relvar::timescaledb {

namespace {

// A value as COPY writes it.
QString unescaped(const QByteArray &value)
{
    QByteArray text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != '\\' || i + 1 >= value.size()) {
            text += value[i];
            continue;
        }
        const char c = value[++i];
        text += c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c;
    }
    return QString::fromUtf8(text);
}

} // namespace

Catalog catalogIn(const QByteArray &dump)
{
    static const QRegularExpression head(
        u"^COPY \"?_timescaledb_(?:catalog|config)\"?\\.\"?(\\w+)\"? \\(([^)]*)\\) FROM stdin;"_s);
    Catalog catalog;
    if (!dump.contains("COPY _timescaledb_"))
        return catalog;
    QString table;
    QStringList columns;
    int line = 0;
    for (qsizetype from = 0; from < dump.size(); ++line) {
        qsizetype end = dump.indexOf('\n', from);
        if (end < 0)
            end = dump.size();
        const QByteArray text =
            QByteArray::fromRawData(dump.constData() + from, end - from).trimmed();
        const QByteArray raw = dump.mid(from, end - from);
        from = end + 1;
        if (table.isEmpty()) {
            if (!text.startsWith("COPY _timescaledb_"))
                continue;
            const auto match = head.match(QString::fromUtf8(text));
            if (!match.hasMatch())
                continue;
            table = match.captured(1);
            columns.clear();
            for (const QString &column : match.captured(2).split(u','))
                columns.append(column.trimmed().remove(u'"'));
            catalog.lines.insert(line + 1);
        } else if (text == "\\.") {
            table.clear();
        } else {
            const QList<QByteArray> values =
                (raw.endsWith('\r') ? raw.chopped(1) : raw).split('\t');
            Catalog::Row row;
            for (qsizetype i = 0; i < columns.size() && i < values.size(); ++i)
                if (values[i] != "\\N")
                    row.insert(columns[i], unescaped(values[i]));
            catalog.tables[table].append(row);
        }
    }
    return catalog;
}

QStringList arrayElements(const QString &text)
{
    QStringList result;
    if (text.size() < 3 || !text.startsWith(u'{'))
        return result;
    QString element;
    bool quoted = false;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'\\' && i + 1 < text.size())
            element += text[++i];
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u',' || c == u'}')) {
            result.append(element);
            element.clear();
        } else
            element += c;
    }
    return result;
}

} // namespace relvar::timescaledb
