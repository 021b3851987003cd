#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace relvar {

// A thread that runs jobs one after the other. Owned by who posts them; the jobs that are left are
// still run when it is destroyed.
class SerialThread
{
public:
    SerialThread();
    ~SerialThread();

    void post(std::function<void()> job);
    // Returns when all jobs posted so far are done.
    void wait();

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake; // a job was posted, or the end
    std::condition_variable m_idle; // all jobs are done
    std::deque<std::function<void()>> m_jobs;
    bool m_running = false;
    bool m_ending = false;
    std::thread m_thread; // last: it uses the others
};

} // namespace relvar
