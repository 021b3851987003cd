# The accessible tree of a program, as a screen reader walks through it. Imported by atspi.py and
# screenreader.py.
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

warnings.simplefilter("ignore", DeprecationWarning)

events = []  # (type, detail, role, name)


def heard(event):
    try:
        events.append((event.type, event.detail1, event.source.get_role(), event.source.get_name()))
    except GLib.Error:
        pass


def listen(*kinds):
    listener = Atspi.EventListener.new(heard)
    for kind in kinds:
        listener.register(kind)
    return listener


def turn():
    """Takes what has come in from the bus."""
    context = GLib.MainContext.default()
    for _ in range(2000):
        if not context.iteration(False):
            break


def children(node):
    return [node.get_child_at_index(i) for i in range(node.get_child_count())]


def application(pid):
    for one in children(Atspi.get_desktop(0)):
        if one and one.get_process_id() == pid:
            return one
    return None


def way(node, matches, depth=12):
    """The indexes of the children on the way to what matches."""
    if node is None or depth < 0:
        return None
    if matches(node):
        return []
    for i in range(node.get_child_count()):
        rest = way(node.get_child_at_index(i), matches, depth - 1)
        if rest is not None:
            return [i] + rest
    return None


def follow(node, indexes):
    for i in indexes:
        node = node and node.get_child_at_index(i)
    return node


def find(node, matches):
    indexes = way(node, matches)
    return None if indexes is None else follow(node, indexes)


canvas_way = []


def find_canvas(top):
    """Looked for where it was the last time, first: the tree is large, and each step is a message."""
    global canvas_way

    def matches(node):
        return node.get_role() == Atspi.Role.CANVAS and node.get_child_count()

    node = follow(top, canvas_way)
    if not node or not matches(node):
        canvas_way = way(top, matches) or []
        node = follow(top, canvas_way)
    return node if node and matches(node) else None


def named(nodes, start):
    return next((node for node in nodes if node and node.get_name().startswith(start)), None)


places = {}  # of parts among their siblings, by the beginnings of their names


def child_named(node, start):
    """The child whose name begins like this, looked for where it was the last time, first."""
    count = node.get_child_count()
    before = places.get(start, count)
    for i in ([before] if before < count else []) + list(range(count)):
        child = node.get_child_at_index(i)
        if child and child.get_name().startswith(start):
            places[start] = i
            return child
    return None


def has(node, state):
    return node.get_state_set().contains(state)


def extents(node):
    return node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
