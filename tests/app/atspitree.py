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


def find(node, matches, depth=12):
    if node is None or depth < 0:
        return None
    if matches(node):
        return node
    for child in children(node):
        found = find(child, matches, depth - 1)
        if found:
            return found
    return None


def find_canvas(top):
    return find(top, lambda node: node.get_role() == Atspi.Role.CANVAS and node.get_child_count())


def named(nodes, start):
    return next((node for node in nodes if node and node.get_name().startswith(start)), None)


def has(node, state):
    return node.get_state_set().contains(state)


def extents(node):
    return node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
