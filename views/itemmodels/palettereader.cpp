#include "views/itemmodels/palettereader.h"

namespace relvar {

constexpr int Pause = 300; // milliseconds: opening a project and large edits have other work first

PaletteReader::PaletteReader(Document *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &PaletteReader::start);
    connect(document, &Document::changed, this, &PaletteReader::follow);
    connect(document, &Document::reset, this, [this] {
        m_index.setObjects({});
        readAnew();
    });
    readAnew();
}

void PaletteReader::readAnew()
{
    m_unread = true;
    m_objectWork.cancel();
    m_index.forgetNoted();
    if (m_document->model().size() > Few)
        m_pause.start();
    else
        m_pause.stop();
}

void PaletteReader::start()
{
    m_pause.stop();
    m_index.forgetNoted();
    m_objectWork.start([model = m_document->model()](
                           const Token &token) { return PaletteObjects::of(model, token); },
                       [this](const PaletteObjects &objects) {
                           m_index.setObjects(objects);
                           m_unread = false;
                           m_index.update(m_document->model());
                           emit read();
                       });
}

void PaletteReader::follow(const ChangeSet &changes)
{
    if (m_unread && !m_objectWork.isRunning())
        return; // will be read as it is then
    m_index.note(m_document->model(), changes);
    if (m_index.noted() > Few)
        readAnew();
}

void PaletteReader::update()
{
    if (!m_unread) {
        m_index.update(m_document->model());
    } else if (m_document->model().size() <= Few) {
        m_objectWork.cancel();
        m_pause.stop();
        m_index.forgetNoted();
        m_index.setObjects(PaletteObjects::of(m_document->model()));
        m_unread = false;
    } else if (!m_objectWork.isRunning()) {
        start();
    }
}

void PaletteReader::setProblems(const QList<Issue> &issues)
{
    const auto take = [this, issues](const PaletteProblems &problems) {
        m_problems = issues;
        m_index.setProblems(problems);
        emit read();
    };
    if (issues.size() > Few) {
        m_problemWork.start([model = m_document->model(),
                             issues](const Token &) { return PaletteProblems::of(model, issues); },
                            take);
        return;
    }
    m_problemWork.cancel();
    take(PaletteProblems::of(m_document->model(), issues));
}

} // namespace relvar
