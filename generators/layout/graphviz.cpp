#include "generators/layout/graphviz.h"

namespace relvar::graphviz {

GVC_t *context()
{
    static GVC_t *const shared = [] {
        agseterr(AGMAX); // its warnings are about attributes that we set on purpose
        return gvContext();
    }();
    return shared;
}

GraphPointer newGraph()
{
    static char name[] = "g";
    return GraphPointer(agopen(name, Agdirected, nullptr));
}

void set(void *object, const char *name, const QByteArray &value)
{
    static char empty[] = "";
    agsafeset(object, const_cast<char *>(name), const_cast<char *>(value.constData()), empty);
}

void setDefault(Agraph_t *graph, int kind, const char *name, const char *value)
{
    agattr(graph, kind, const_cast<char *>(name), const_cast<char *>(value));
}

} // namespace relvar::graphviz
