#pragma once

#include "model/edit.h"

#include <QDateTime>

// What is said about a design while it is presented: questions, decisions and tasks.
namespace relvar {

// Records a remark about an object, or about the whole design without one. The first line of the
// text, cut at a word when it is long, is its name; all of a longer text is its comment. The time
// is kept with its offset from UTC; now when it is not valid. Fails without any text, and when
// there is no such object.
Result<Id> addRemark(Edit &edit, RemarkType type, const QString &text, Id about = {},
                     const QString &author = {}, const QDateTime &time = {});
// Another text, as addRemark() takes it.
Result<void> setRemarkText(Edit &edit, Id remark, const QString &text);
// Closes remarks, or opens them again.
Result<void> setRemarksClosed(Edit &edit, const QList<Id> &remarks, bool closed);

// All remarks from the first to the last, by time; those of the same moment in their order.
QList<const Remark *> remarksInOrder(const Model &model);
// The open remarks about an object, in the same order.
QList<const Remark *> openRemarksAbout(const Model &model, Id object);
// When a remark was made; not valid when that is not known.
QDateTime timeOf(const Remark &remark);

} // namespace relvar
