#include "tests/fuzz/mutator.h"

namespace relvar::test {

static const QList<QByteArray> &words()
{
    static const QList<QByteArray> list{"'",
                                        "\"",
                                        "`",
                                        "$$",
                                        "$a$",
                                        "/*",
                                        "*/",
                                        "/*!50000",
                                        "--",
                                        "#",
                                        "\\",
                                        ";",
                                        "(",
                                        ")",
                                        "((((",
                                        "{",
                                        "}",
                                        "[",
                                        "]",
                                        "<",
                                        ">",
                                        ",",
                                        ".",
                                        "..",
                                        "\0",
                                        "\xff\xfe",
                                        "\xf0\x9f",
                                        "\r\n",
                                        "\t",
                                        "0x",
                                        "1e999",
                                        "-1",
                                        "99999999999999999999",
                                        "NULL",
                                        "DEFAULT",
                                        "CREATE ",
                                        "ALTER ",
                                        "TABLE ",
                                        "DROP ",
                                        "IF NOT EXISTS ",
                                        "PRIMARY KEY",
                                        "REFERENCES a",
                                        "CHECK (",
                                        "AS SELECT ",
                                        "PARTITION BY ",
                                        "DELIMITER ;;\n",
                                        "BEGIN ",
                                        "END",
                                        "Ref: a.b > c.d\n",
                                        "Table a {\n",
                                        "Enum e {\n",
                                        "indexes {\n",
                                        "note: '''",
                                        "||--o{",
                                        "erDiagram\n",
                                        "<![CDATA[",
                                        "]]>",
                                        "<table name=\"a\">",
                                        "</table>",
                                        "| a | b |\n",
                                        "|---|\n",
                                        "a,b,c\n"};
    return list;
}

void Mutator::change(QByteArray &bytes)
{
    const qsizetype at = below(bytes.size() + 1);
    const qsizetype length = below(qMin<qsizetype>(bytes.size() - at, 200) + 1);
    switch (below(7)) {
    case 0:
        if (at < bytes.size())
            bytes[at] = char(below(256));
        break;
    case 1:
        bytes.remove(at, length);
        break;
    case 2:
        bytes.insert(at, bytes.mid(at, length));
        break;
    case 3:
        bytes.insert(below(bytes.size() + 1), bytes.mid(at, length));
        break;
    case 4: {
        const QByteArray &other = m_sources[below(m_sources.size())];
        bytes.insert(at, other.mid(below(other.size() + 1), below(2000)));
        break;
    }
    case 5:
        bytes.truncate(at);
        break;
    default:
        bytes.insert(at, words()[below(words().size())]);
        break;
    }
}

QByteArray Mutator::next()
{
    QByteArray bytes = m_sources[below(m_sources.size())];
    for (int i = below(8) + 1; i > 0; --i)
        change(bytes);
    return bytes;
}

} // namespace relvar::test
