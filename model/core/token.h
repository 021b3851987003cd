#pragma once

#include <atomic>
#include <functional>
#include <memory>

namespace relvar {

// Given to long work: lets its starter stop it, and hears how far it is. Copies share one state;
// safe on any thread. The progress function is called on the working thread.
class Token
{
public:
    using Progress = std::function<void(int done, int total)>;

    Token() = default;
    explicit Token(Progress progress)
        : m_progress(std::move(progress))
    {
    }

    void cancel() { m_cancelled->store(true, std::memory_order_relaxed); }
    bool cancelled() const { return m_cancelled->load(std::memory_order_relaxed); }
    // Tells that `done` of `total` steps are finished.
    void report(int done, int total) const
    {
        if (m_progress)
            m_progress(done, total);
    }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
    Progress m_progress;
};

} // namespace relvar
