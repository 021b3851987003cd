#include "generators/documents/remarks.h"

#include "generators/documents/sentencewords.h"
#include "model/names.h"
#include "model/operations/remarks.h"

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

// The translation context.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Remarks)
};

QString itemOf(const Model &model, const Remark &remark)
{
    QString text = (remark.closed ? u"- [x] "_s : u"- [ ] "_s) + markdownText(remark.name);
    QStringList details;
    if (model.contains(remark.about))
        details.append(Wording::tr("about %1").arg(markdownText(displayName(model, remark.about))));
    if (!remark.author.isEmpty())
        details.append(Wording::tr("by %1").arg(markdownText(remark.author)));
    if (const QDateTime time = timeOf(remark); time.isValid())
        details.append(time.toString(u"yyyy-MM-dd HH:mm"_s));
    if (!details.isEmpty())
        text += u" — "_s + details.join(u", "_s);
    text += u'\n';
    for (const QString &line : remark.comment.split(u'\n', Qt::SkipEmptyParts))
        text += u"  > "_s + markdownText(line) + u'\n';
    return text;
}

} // namespace

QString remarksMarkdown(const Model &model)
{
    const QList<const Remark *> remarks = remarksInOrder(model);
    QString text = u"# "_s + Wording::tr("Questions, decisions and tasks") + u'\n';
    const auto part = [&](const QString &title, auto &&belongs) {
        QString items;
        for (const Remark *remark : remarks)
            if (belongs(*remark))
                items += itemOf(model, *remark);
        if (!items.isEmpty())
            text += u"\n## "_s + title + u"\n\n"_s + items;
    };
    const auto open = [](RemarkType type) {
        return [=](const Remark &remark) { return !remark.closed && remark.type == type; };
    };
    part(Wording::tr("Open questions"), open(RemarkType::Question));
    part(Wording::tr("Decisions"), open(RemarkType::Decision));
    part(Wording::tr("Open tasks"), open(RemarkType::Task));
    part(Wording::tr("Closed"), [](const Remark &remark) { return remark.closed; });
    if (remarks.isEmpty())
        text += u'\n' + Wording::tr("Nothing was recorded.") + u'\n';
    return text;
}

} // namespace relvar
