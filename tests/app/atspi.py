# atspi.py RELVAR PROJECT: starts the editor and reads it as a screen reader does. Run by atspi.
import subprocess
import sys
import time

from atspitree import (Atspi, GLib, application, children, events, extents, find, find_canvas, has,
                       listen, named, turn)

PATIENCE = 60  # seconds


def fail(sentence):
    print("FAIL:", sentence, file=sys.stderr)
    editor.kill()
    sys.exit(1)


def eventually(condition, sentence):
    """Runs the main loop until the condition gives something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        turn()
        try:
            found = condition()
        except GLib.Error:  # it went away while it was asked
            found = None
        if found:
            return found
        time.sleep(0.02)
    for event in events[-20:]:
        print("  had", event, file=sys.stderr)
    fail(sentence)


def action(node, name):
    actions = node.get_action_iface()
    for i in range(actions.get_n_actions()):
        if actions.get_action_name(i) == name:
            return actions.do_action(i)
    fail(f"“{node.get_name()}” has no action {name}")


listener = listen("object:state-changed", "object:selection-changed", "object:property-change",
                  "object:children-changed")
editor = subprocess.Popen([sys.argv[1], sys.argv[2]])

top = eventually(lambda: application(editor.pid), "the editor does not come up on the bus")
canvas = eventually(lambda: find_canvas(top), "there is no canvas with children")
parts = children(canvas)
print(f"the canvas “{canvas.get_name()}” has {len(parts)} parts")
if len(parts) < 40:
    fail("the canvas shows too little")

film = named(parts, "Table film,")
if not film or f", {film.get_child_count()} attribute" not in film.get_name():
    fail(f"the table film is called {film and film.get_name()}")
rental = named(parts, "Table rental,")
rows = [row.get_name() for row in children(rental)]
print("\n".join(rows))
if not any(row.startswith("rental_id, integer, primary key, required") for row in rows):
    fail("the key of rental is not told")
if not any(row.startswith("customer_id,") and "references customer" in row for row in rows):
    fail("what customer_id references is not told")
sentence = named(parts, "Each customer may be associated with any number of rental")
if not sentence:
    fail("the relationship of customer and rental is not a sentence")
if sentence.get_parent() != canvas or film.get_parent() != canvas:
    fail("parents are not right")
place = extents(rental)
if place.width < 1 or place.height < 1:
    fail(f"a table has no place: {place.x}, {place.y}, {place.width}, {place.height}")

print("selecting by action")
events.clear()
action(rental, "Press")
eventually(lambda: has(rental, Atspi.StateType.SELECTED), "the table is not selected")
eventually(lambda: any(kind == "object:state-changed:selected" and detail and name.startswith(
    "Table rental,") for kind, detail, _, name in events), "the selection was not told")
action(rental, "SetFocus")
eventually(lambda: has(rental, Atspi.StateType.FOCUSED), "the table has no focus")
eventually(lambda: any(kind == "object:state-changed:focused" and detail and name.startswith(
    "Table rental,") for kind, detail, _, name in events), "the focus was not told")

print("along a relationship")
action(sentence, "OtherEnd")
customer = named(parts, "Table customer,")
eventually(lambda: any(has(row, Atspi.StateType.SELECTED) for row in children(customer)) or
           has(customer, Atspi.StateType.SELECTED), "the other end is not selected")

print("renaming")
events.clear()
action(film, "EditName")
field = eventually(lambda: find(canvas, lambda node: node.get_role() == Atspi.Role.TEXT and
                                has(node, Atspi.StateType.FOCUSED)), "no field is open")
field.get_editable_text_iface().set_text_contents("movie")
Atspi.generate_keyboard_event(0xff0d, None, Atspi.KeySynthType.SYM)  # Return
eventually(lambda: film.get_name().startswith("Table movie,"), "the table has its old name")
eventually(lambda: any(kind == "object:property-change:accessible-name" and name.startswith(
    "Table movie,") for kind, _, _, name in events), "the new name was not told")
eventually(lambda: any(kind == "object:state-changed:showing" and detail and
                       role == Atspi.Role.NOTIFICATION and "movie" in name
                       for kind, detail, role, name in events), "the edit was not announced")

editor.terminate()
editor.wait(20)
print("done")
