# screenreader.py: answers what is asked about a program on standard input, a line for a line; the
# answer is empty when there is none. Words are separated by tabs:
#   program PID      the program that all other questions are about
#   parts            how many parts the canvas has
#   where NAME ROW?  the place x y width height of a part of the canvas whose name begins like this,
#                    or of one of its rows
#   name NAME        its whole name
#   state NAME       whether it is selected and whether it has the focus, as words
#   row NAME ROW     the whole name of a row
#   sees TEXT        the name of something on the screen, but for the canvas, that contains the text
#   at TEXT          its place
#   control ROLE NAME  the place of something on the screen with this role, such as "check-box" or
#                    "page-tab", whose name begins like this
#   entry NAME...    the place of an entry of an open menu, by the names from the menu bar on
#   focus            role and name of what has the focus
#   heard TEXT       an announcement since the last "forget" that contains the text
#   forget
import sys

from atspitree import (Atspi, GLib, application, child_named, children, events, extents,
                       find_canvas, has, listen, turn)

MOST_ITEMS = 60  # of a list or tree that are looked at

pid = 0
forgotten = 0  # events before that are not looked at any more


def top():
    return application(pid)


def canvas():
    return find_canvas(top())


def part(name, row=None):
    node = child_named(canvas(), name)
    return child_named(node, row) if node and row else node


def place(node):
    if not node:
        return ""
    rect = extents(node)
    return f"{rect.x} {rect.y} {rect.width} {rect.height}"


def words(node):
    """What a node says: its name, and the text of a field."""
    said = node.get_name() or ""
    if "Text" in node.get_interfaces() and node.get_character_count() < 4000:
        said += "\n" + (Atspi.Text.get_text(node, 0, -1) or "")
    return said


def showing(node, matches):
    """What matches among what is on the screen; not inside the canvas, nor deep into long lists."""
    if matches(node):
        return node
    if node.get_role() == Atspi.Role.CANVAS:
        return None
    for i in range(min(node.get_child_count(), MOST_ITEMS)):
        child = node.get_child_at_index(i)
        if child and (has(child, Atspi.StateType.SHOWING) or child.get_role() == Atspi.Role.LIST_ITEM):
            found = showing(child, matches)
            if found:
                return found
    return None


def anywhere(matches):
    for i in range(top().get_child_count()):
        window = top().get_child_at_index(i)
        found = window and showing(window, matches)
        if found:
            return found
    return None


def containing(text):
    return anywhere(lambda node: text in words(node))


def entry(*path):
    menu = next(node for window in children(top()) for node in children(window)
                if node.get_role() == Atspi.Role.MENU_BAR)
    for name in path:
        node = next((node for node in children(menu) if node.get_name() == name), None)
        menu = node.get_child_at_index(0) if node else None
    return node if has(node, Atspi.StateType.SHOWING) else None


def state(node):
    told = [word for word, one in (("selected", Atspi.StateType.SELECTED),
                                   ("focused", Atspi.StateType.FOCUSED)) if has(node, one)]
    return " ".join(told)


def focus():
    """What had the focus last; by its event, because views keep a state of their own."""
    return next((f"{role.value_nick} {name}" for kind, detail, role, name in reversed(events)
                 if kind == "object:state-changed:focused" and detail), "")


def answer(question, *words_asked):
    global pid, forgotten
    if question == "program":
        pid = int(words_asked[0])
        return "yes" if top() else ""
    if question == "parts":
        return str(canvas().get_child_count())
    if question == "where":
        return place(part(*words_asked))
    if question in ("name", "row"):
        return part(*words_asked).get_name()
    if question == "state":
        return state(part(*words_asked))
    if question == "sees":
        return containing(words_asked[0]).get_name() or "yes"
    if question == "at":
        return place(containing(words_asked[0]))
    if question == "entry":
        return place(entry(*words_asked))
    if question == "control":
        role, name = words_asked
        return place(anywhere(lambda node: node.get_role().value_nick == role and
                              node.get_name().startswith(name)))
    if question == "focus":
        return focus()
    if question == "heard":
        return next((name for kind, detail, role, name in events[forgotten:]
                     if role == Atspi.Role.NOTIFICATION and words_asked[0] in name), "")
    if question == "forget":
        forgotten = len(events)
        return "yes"
    return ""


listener = listen("object:state-changed:focused", "object:state-changed:showing")
for line in sys.stdin:
    turn()
    try:
        told = answer(*line.rstrip("\n").split("\t"))
    except (GLib.Error, AttributeError, StopIteration):  # it is not there, or went away while it was asked
        told = ""
    print(told.replace("\n", " "), flush=True)
