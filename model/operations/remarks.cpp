#include "model/operations/remarks.h"

#include "model/operations/wording.h"

#include <algorithm>

namespace relvar {
namespace {

constexpr qsizetype LongestName = 120; // characters

Error gone()
{
    return {Operations::tr("The remark does not exist any more.")};
}

// What is said in short, and all of it when that is more.
std::pair<QString, QString> split(const QString &text)
{
    const QString whole = text.trimmed();
    const qsizetype lineEnd = whole.indexOf(u'\n');
    QString name = (lineEnd < 0 ? whole : whole.first(lineEnd)).simplified();
    if (name.size() > LongestName) {
        const qsizetype space = name.lastIndexOf(u' ', LongestName - 1);
        qsizetype end = space > LongestName / 2 ? space : LongestName - 1;
        if (name[end - 1].isHighSurrogate())
            --end;
        name = name.first(end).trimmed() + u'…';
    }
    return {name, name == whole ? QString() : whole};
}

bool isEarlier(const Remark *a, const Remark *b)
{
    const QDateTime first = timeOf(*a);
    const QDateTime second = timeOf(*b);
    if (first.isValid() && second.isValid() && first != second)
        return first < second;
    return inOrder(a, b);
}

} // namespace

QDateTime timeOf(const Remark &remark)
{
    return QDateTime::fromString(remark.madeAt, Qt::ISODate);
}

Result<Id> addRemark(Edit &edit, RemarkType type, const QString &text, Id about,
                     const QString &author, const QDateTime &time)
{
    if (text.trimmed().isEmpty())
        return Error{Operations::tr("A remark needs some words.")};
    if (about && !edit.model().contains(about))
        return Error{Operations::tr("What the remark is about does not exist any more.")};
    const QDateTime when = time.isValid() ? time : QDateTime::currentDateTime();
    Remark remark;
    remark.type = type;
    remark.about = Ref<Object>(about);
    remark.author = author.trimmed();
    remark.madeAt = when.toOffsetFromUtc(when.offsetFromUtc()).toString(Qt::ISODate);
    std::tie(remark.name, remark.comment) = split(text);
    return edit.add(remark);
}

Result<void> setRemarkText(Edit &edit, Id id, const QString &text)
{
    if (!edit.get<Remark>(id))
        return gone();
    if (text.trimmed().isEmpty())
        return Error{Operations::tr("A remark needs some words.")};
    edit.modify<Remark>(
        id, [&](Remark &remark) { std::tie(remark.name, remark.comment) = split(text); });
    return {};
}

Result<void> setRemarksClosed(Edit &edit, const QList<Id> &ids, bool closed)
{
    for (const Id id : ids)
        if (!edit.get<Remark>(id))
            return gone();
    for (const Id id : ids)
        edit.set(id, &Remark::closed, closed);
    return {};
}

QList<const Remark *> remarksInOrder(const Model &model)
{
    QList<const Remark *> remarks = model.childrenOf<Remark>({});
    std::stable_sort(remarks.begin(), remarks.end(), isEarlier);
    return remarks;
}

QList<const Remark *> openRemarksAbout(const Model &model, Id object)
{
    QList<const Remark *> remarks;
    const QList<Id> referrers = model.referrers(object);
    for (const Id id : referrers)
        if (const auto *remark = model.get<Remark>(id);
            remark && remark->about == object && !remark->closed)
            remarks.append(remark);
    std::sort(remarks.begin(), remarks.end(), isEarlier);
    return remarks;
}

} // namespace relvar
