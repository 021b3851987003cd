#include "app/actions/catalogue.h"

#include <QtGlobal>

namespace relvar {

// clang-format off
#define TEXT(text) QT_TRANSLATE_NOOP("Actions", text)

const QList<ActionEntry> &actionCatalogue()
{
    using Key = QKeySequence;
    constexpr Key::StandardKey None = Key::UnknownKey;
    constexpr ActionScope Canvas = ActionScope::Canvas;
    constexpr ActionScope Window = ActionScope::Window;
    static const QList<ActionEntry> catalogue = {
        {"file.new", TEXT("&New Project"), "new", Key::New, "", Window, "",
         TEXT("Starts an empty design.")},
        {"file.open", TEXT("&Open…"), "open", Key::Open, "", Window, "",
         TEXT("Opens a project file.")},
        {"file.import", TEXT("&Import SQL…"), "import", None, "Ctrl+I", Window, "",
         TEXT("Reads the statements of a PostgreSQL schema and draws it.")},
        {"file.saveas", TEXT("Save &As…"), "saveas", Key::SaveAs, "Ctrl+Shift+S", Window, "",
         TEXT("Keeps the design in another file and goes on there.")},
        {"file.version", TEXT("Name a &Version…"), "version", Key::Save, "", Window, "",
         TEXT("Every change is saved already; this names the present state so that it can be found again.")},
        {"file.export.sql", TEXT("&SQL…"), "export", None, "Ctrl+E", Window, "",
         TEXT("Writes the statements that create the database.")},
        {"file.export.schemas", TEXT("SQL, a File per S&chema…"), "export"},
        {"file.export.mermaid", TEXT("&Mermaid…"), "export"},
        {"file.export.svg", TEXT("S&VG Picture…"), "export"},
        {"file.export.png", TEXT("&PNG Picture…"), "export"},
        {"file.export.pdf", TEXT("P&DF…"), "export"},
        {"file.export.json", TEXT("&JSON…"), "export"},
        {"file.close", TEXT("&Close Project"), "close", Key::Close},
        {"file.quit", TEXT("&Quit"), "quit", None, "Ctrl+Q"},

        {"edit.undo", TEXT("&Undo"), "undo", Key::Undo},
        {"edit.redo", TEXT("&Redo"), "redo", Key::Redo, "Ctrl+Shift+Z Ctrl+Y"},
        {"edit.cut", TEXT("Cu&t"), "cut", None, "Ctrl+X", Canvas},
        {"edit.copy", TEXT("&Copy"), "copy", Key::Copy, "", Canvas},
        {"edit.paste", TEXT("&Paste"), "paste", Key::Paste, "", Canvas},
        {"edit.duplicate", TEXT("D&uplicate"), "duplicate", None, "Ctrl+D", Canvas},
        {"edit.remove", TEXT("Remove from Dia&gram"), "fromdiagram", None, "Del", Canvas, "",
         TEXT("Takes the selection off this diagram; the model keeps it.")},
        {"edit.delete", TEXT("&Delete from Model"), "delete", None, "Shift+Del", Canvas, "",
         TEXT("Removes the selection and what cannot be without it.")},
        {"edit.rename", TEXT("Re&name"), "rename", None, "F2", Canvas},
        {"edit.selectall", TEXT("Select &All"), "selectall", Key::SelectAll, "", Canvas},
        {"edit.find", TEXT("&Find…"), "find", Key::Find},
        {"edit.findnext", TEXT("Find Ne&xt"), "next", Key::FindNext},
        {"edit.findprevious", TEXT("Find Pre&vious"), "previous", Key::FindPrevious},
        {"edit.addcolumn", TEXT("Add &Column"), "column", None, "Ins", Canvas, "",
         TEXT("Adds a column to the selected table, to be typed in place.")},
        {"edit.sketch", TEXT("&Quick Entry"), "keyboard", None, "Q", Canvas, "",
         TEXT("Entities and relationships as lines of text: “orders: id, customer -> customers”.")},
        {"edit.physical", TEXT("&Make Physical"), "key", None, "", Window, "",
         TEXT("Gives the selected relationship its foreign key columns, or its junction table.")},
        {"edit.collapse", TEXT("C&ollapse"), ""},
        {"edit.expand", TEXT("&Expand"), ""},
        {"edit.pin", TEXT("P&in"), "", None, "", Window, "",
         TEXT("Automatic layout leaves the selected tables where they are.")},
        {"edit.unpin", TEXT("Unp&in"), ""},
        {"edit.palette", TEXT("Command &Palette…"), "palette", None, "Ctrl+K Ctrl+Shift+P", Window, "",
         TEXT("Finds a command, a table or a column by its name.")},

        {"tool.select", TEXT("&Select"), "select", None, "V", Canvas, "tool",
         TEXT("Selects and moves what is drawn.")},
        {"tool.hand", TEXT("&Hand"), "hand", None, "H", Canvas, "tool", TEXT("Moves the paper.")},
        {"tool.table", TEXT("New &Table"), "table", None, "T", Canvas, "tool",
         TEXT("Click where the new table goes.")},
        {"tool.onetomany", TEXT("&One to Many"), "onetomany", None, "R", Canvas, "tool",
         TEXT("Drag from the one side to the many side.")},
        {"tool.identifying", TEXT("&Identifying"), "relationship", None, "I", Canvas, "tool",
         TEXT("Drag from the owner to the part: its key becomes part of the other's key.")},
        {"tool.onetoone", TEXT("One to On&e"), "onetoone", None, "Shift+R", Canvas, "tool",
         TEXT("Drag from one table to the other.")},
        {"tool.manytomany", TEXT("&Many to Many"), "manytomany", None, "M", Canvas, "tool",
         TEXT("Drag from one table to the other; a junction table carries it in the database.")},
        {"tool.subtype", TEXT("S&ubtype"), "subtype", None, "U", Canvas, "tool",
         TEXT("Drag from the general table to the special one.")},
        {"tool.note", TEXT("&Note"), "note", None, "N", Canvas, "tool",
         TEXT("Click where the note goes.")},
        {"tool.area", TEXT("&Area"), "area", None, "A", Canvas, "tool",
         TEXT("Draw a frame around tables that belong together.")},

        {"diagram.new", TEXT("&New Diagram"), "diagram", None, "Ctrl+Shift+N"},
        {"diagram.rename", TEXT("&Rename Diagram…"), "rename"},
        {"diagram.delete", TEXT("&Delete Diagram"), "delete"},
        {"diagram.next", TEXT("Ne&xt Diagram"), "next", None, "Ctrl+PgDown Ctrl+Tab"},
        {"diagram.previous", TEXT("Pre&vious Diagram"), "previous", None, "Ctrl+PgUp Ctrl+Shift+Tab"},
        {"diagram.addall", TEXT("Show All &Tables"), "table", None, "", Window, "",
         TEXT("Adds the tables and views that this diagram does not show yet.")},
        {"diagram.layout", TEXT("&Lay Out Diagram"), "layout", None, "Ctrl+L", Window, "",
         TEXT("Arranges all tables; pinned ones stay. One step that can be undone.")},
        {"diagram.layoutselection", TEXT("Lay Out &Selection"), "layoutselection", None, "Ctrl+Shift+L"},
        {"arrange.left", TEXT("Align &Left"), "alignleft", None, "Ctrl+Alt+Left"},
        {"arrange.center", TEXT("Align &Centres"), "aligncenter"},
        {"arrange.right", TEXT("Align &Right"), "alignright", None, "Ctrl+Alt+Right"},
        {"arrange.top", TEXT("Align &Top"), "aligntop", None, "Ctrl+Alt+Up"},
        {"arrange.middle", TEXT("Align &Middles"), "alignmiddle"},
        {"arrange.bottom", TEXT("Align &Bottom"), "alignbottom", None, "Ctrl+Alt+Down"},
        {"arrange.horizontally", TEXT("Distribute &Horizontally"), "distributehorizontally"},
        {"arrange.vertically", TEXT("Distribute &Vertically"), "distributevertically"},
        {"arrange.resetline", TEXT("&Reset Line"), "", None, "", Window, "",
         TEXT("The selected relationships lose their bends and run by themselves again.")},
        {"notation.crowsfoot", TEXT("&Crow’s Foot Notation"), "", None, "Ctrl+Alt+1", Window, "notation",
         TEXT("Bars, circles and crow’s feet: the least and the greatest number at each end.")},
        {"notation.idef1x", TEXT("&IDEF1X Notation"), "", None, "Ctrl+Alt+2", Window, "notation",
         TEXT("A dot at the child, keys above a line, round corners for tables that depend on others.")},
        {"notation.barker", TEXT("&Barker Notation"), "", None, "Ctrl+Alt+3", Window, "notation",
         TEXT("A line is solid from where it must be, dashed from where it may be.")},
        {"notation.uml", TEXT("&UML Notation"), "", None, "Ctrl+Alt+4", Window, "notation",
         TEXT("Class boxes, multiplicities beside the ends, compositions for identifying relationships.")},
        {"detail.all", TEXT("&All Columns"), "column", None, "Ctrl+1", Window, "detail",
         TEXT("Tables show all their columns.")},
        {"detail.keys", TEXT("&Keys Only"), "key", None, "Ctrl+2", Window, "detail",
         TEXT("Tables show the columns of primary, unique and foreign keys.")},
        {"detail.names", TEXT("&Names Only"), "table", None, "Ctrl+3", Window, "detail",
         TEXT("Tables show their names alone.")},
        {"detail.types", TEXT("Show &Types"), "", None, "", Window, "*"},

        {"view.zoomin", TEXT("Zoom &In"), "zoomin", Key::ZoomIn, "Ctrl+="},
        {"view.zoomout", TEXT("Zoom &Out"), "zoomout", Key::ZoomOut},
        {"view.zoomoriginal", TEXT("&Original Size"), "zoomoriginal", None, "Ctrl+0"},
        {"view.fit", TEXT("&Fit Diagram"), "fit", None, "Shift+1 Home", Canvas},
        {"view.fitselection", TEXT("Fit &Selection"), "fitselection", None, "Shift+2", Canvas},
        {"view.grid", TEXT("&Grid"), "grid", None, "Ctrl+'", Window, "*"},
        {"view.snap", TEXT("S&nap to Grid"), "snap", None, "Ctrl+Shift+'", Window, "*"},
        {"view.fullscreen", TEXT("F&ull Screen"), "fullscreen", None, "F11", Window, "*"},
        {"view.nextpane", TEXT("Ne&xt Part of the Window"), "", None, "F6", Window, "",
         TEXT("The keys go on in the next panel, or on the canvas.")},
        {"view.previouspane", TEXT("Pre&vious Part of the Window"), "", None, "Shift+F6"},
        {"theme.system", TEXT("As the &Desktop"), "", None, "", Window, "theme"},
        {"theme.light", TEXT("&Light"), "", None, "", Window, "theme"},
        {"theme.dark", TEXT("&Dark"), "", None, "", Window, "theme"},

        {"help.shortcuts", TEXT("&Keyboard Shortcuts"), "keyboard", None, "Ctrl+/ F1"},
        {"help.about", TEXT("&About Relvar"), "about"},
    };
    return catalogue;
}

#undef TEXT
// clang-format on

} // namespace relvar
