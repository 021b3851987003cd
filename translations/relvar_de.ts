<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Project</source>
        <translation>&amp;Neues Projekt</translation>
    </message>
    <message>
        <source>Starts an empty design.</source>
        <translation>Beginnt einen leeren Entwurf.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Opens a project file.</source>
        <translation>Öffnet eine Projektdatei.</translation>
    </message>
    <message>
        <source>Reads the statements of a PostgreSQL schema and draws it.</source>
        <translation>Liest die Anweisungen eines PostgreSQL-Schemas und zeichnet es.</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter&#xa0;…</translation>
    </message>
    <message>
        <source>Keeps the design in another file and goes on there.</source>
        <translation>Legt den Entwurf in einer anderen Datei ab und arbeitet dort weiter.</translation>
    </message>
    <message>
        <source>Name a &amp;Version…</source>
        <translation>&amp;Version benennen&#xa0;…</translation>
    </message>
    <message>
        <source>Every change is saved already; this names the present state so that it can be found again.</source>
        <translation>Jede Änderung ist bereits gespeichert; dies benennt den aktuellen Stand, damit er sich wiederfinden lässt.</translation>
    </message>
    <message>
        <source>&amp;SQL…</source>
        <translation>&amp;SQL&#xa0;…</translation>
    </message>
    <message>
        <source>Writes the statements that create the database.</source>
        <translation>Schreibt die Anweisungen, die die Datenbank anlegen.</translation>
    </message>
    <message>
        <source>SQL, a File per S&amp;chema…</source>
        <translation>SQL, eine Datei je S&amp;chema&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Mermaid…</source>
        <translation>&amp;Mermaid&#xa0;…</translation>
    </message>
    <message>
        <source>S&amp;VG Picture…</source>
        <translation>S&amp;VG-Bild&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;PNG Picture…</source>
        <translation>&amp;PNG-Bild&#xa0;…</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation>P&amp;DF&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close Project</source>
        <translation>Projekt &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Remove from Dia&amp;gram</source>
        <translation>Aus Dia&amp;gramm entfernen</translation>
    </message>
    <message>
        <source>Takes the selection off this diagram; the model keeps it.</source>
        <translation>Nimmt die Auswahl aus diesem Diagramm; im Modell bleibt sie erhalten.</translation>
    </message>
    <message>
        <source>&amp;Delete from Model</source>
        <translation>Aus Modell &amp;löschen</translation>
    </message>
    <message>
        <source>Removes the selection and what cannot be without it.</source>
        <translation>Entfernt die Auswahl und was ohne sie nicht bestehen kann.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>U&amp;mbenennen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>&amp;Nächsten Treffer suchen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Vorherigen Treffer suchen</translation>
    </message>
    <message>
        <source>Add &amp;Column</source>
        <translation>S&amp;palte hinzufügen</translation>
    </message>
    <message>
        <source>Adds a column to the selected table, to be typed in place.</source>
        <translation>Fügt der ausgewählten Tabelle eine Spalte hinzu, die an Ort und Stelle eingegeben wird.</translation>
    </message>
    <message>
        <source>&amp;Quick Entry</source>
        <translation>&amp;Schnelleingabe</translation>
    </message>
    <message>
        <source>Entities and relationships as lines of text: “orders: id, customer -&gt; customers”.</source>
        <translation>Entitäten und Beziehungen als Textzeilen: „orders: id, customer -&gt; customers“.</translation>
    </message>
    <message>
        <source>Edit as Te&amp;xt</source>
        <translation>Als Te&amp;xt bearbeiten</translation>
    </message>
    <message>
        <source>Shows the design as a text to write in; what you write is drawn, what you draw is written.</source>
        <translation>Zeigt den Entwurf als Text zum Bearbeiten; was Sie schreiben, wird gezeichnet, was Sie zeichnen, wird geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Make Physical</source>
        <translation>&amp;Physisch umsetzen</translation>
    </message>
    <message>
        <source>Gives the selected relationship its foreign key columns, or its junction table.</source>
        <translation>Gibt der ausgewählten Beziehung ihre Fremdschlüsselspalten oder ihre Verknüpfungstabelle.</translation>
    </message>
    <message>
        <source>&amp;Extract Entity…</source>
        <translation>&amp;Entität extrahieren&#xa0;…</translation>
    </message>
    <message>
        <source>Columns become a table of their own, which the table refers to.</source>
        <translation>Aus Spalten wird eine eigene Tabelle, auf die die Tabelle verweist.</translation>
    </message>
    <message>
        <source>Promote to &amp;Lookup Table…</source>
        <translation>In &amp;Nachschlagetabelle umwandeln&#xa0;…</translation>
    </message>
    <message>
        <source>The values of a column become the rows of a table that it refers to.</source>
        <translation>Die Werte einer Spalte werden zu Zeilen einer Tabelle, auf die sie verweist.</translation>
    </message>
    <message>
        <source>&amp;Split One-to-One…</source>
        <translation>1:1 &amp;aufteilen&#xa0;…</translation>
    </message>
    <message>
        <source>Columns go to a second table with the same primary key.</source>
        <translation>Spalten wandern in eine zweite Tabelle mit demselben Primärschlüssel.</translation>
    </message>
    <message>
        <source>&amp;Merge Tables…</source>
        <translation>Tabellen &amp;zusammenführen&#xa0;…</translation>
    </message>
    <message>
        <source>Two tables that are joined one-to-one become one.</source>
        <translation>Aus zwei 1:1 verbundenen Tabellen wird eine.</translation>
    </message>
    <message>
        <source>&amp;Resolve Many-to-Many…</source>
        <translation>m:n auf&amp;lösen&#xa0;…</translation>
    </message>
    <message>
        <source>A many-to-many relationship becomes a junction table.</source>
        <translation>Aus einer m:n-Beziehung wird eine Verknüpfungstabelle.</translation>
    </message>
    <message>
        <source>Use &amp;Natural Key…</source>
        <translation>Natü&amp;rlichen Schlüssel verwenden&#xa0;…</translation>
    </message>
    <message>
        <source>Columns that are unique become the primary key; foreign keys follow.</source>
        <translation>Eindeutige Spalten werden zum Primärschlüssel; Fremdschlüssel werden angepasst.</translation>
    </message>
    <message>
        <source>&amp;Use Surrogate Key…</source>
        <translation>&amp;Surrogatschlüssel verwenden&#xa0;…</translation>
    </message>
    <message>
        <source>A number becomes the primary key; foreign keys follow.</source>
        <translation>Eine Zahl wird zum Primärschlüssel; Fremdschlüssel werden angepasst.</translation>
    </message>
    <message>
        <source>&amp;Pull Up…</source>
        <translation>Nach &amp;oben ziehen&#xa0;…</translation>
    </message>
    <message>
        <source>Columns of a subtype or part go to the table that it refers to.</source>
        <translation>Spalten eines Subtyps oder Teils wandern in die Tabelle, auf die er verweist.</translation>
    </message>
    <message>
        <source>Push &amp;Down…</source>
        <translation>Nach &amp;unten schieben&#xa0;…</translation>
    </message>
    <message>
        <source>Columns go to the subtypes or parts of a table.</source>
        <translation>Spalten wandern in die Subtypen oder Teile einer Tabelle.</translation>
    </message>
    <message>
        <source>C&amp;ollapse</source>
        <translation>&amp;Einklappen</translation>
    </message>
    <message>
        <source>The selected tables show their names and how many columns they have.</source>
        <translation>Die ausgewählten Tabellen zeigen ihren Namen und die Anzahl ihrer Spalten.</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>&amp;Ausklappen</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>Fi&amp;xieren</translation>
    </message>
    <message>
        <source>Automatic layout leaves the selected tables where they are.</source>
        <translation>Das automatische Anordnen lässt die ausgewählten Tabellen, wo sie sind.</translation>
    </message>
    <message>
        <source>Unp&amp;in</source>
        <translation>Fi&amp;xierung aufheben</translation>
    </message>
    <message>
        <source>&amp;Hide Line</source>
        <translation>&amp;Linie ausblenden</translation>
    </message>
    <message>
        <source>Leaves the selected lines out of this diagram; the relationships stay.</source>
        <translation>Lässt die ausgewählten Linien in diesem Diagramm weg; die Beziehungen bleiben.</translation>
    </message>
    <message>
        <source>Sho&amp;w Hidden Lines</source>
        <translation>Ausgeblendete Linien &amp;zeigen</translation>
    </message>
    <message>
        <source>Shows the lines of the selected tables again, or all lines when none are selected.</source>
        <translation>Zeigt die Linien der ausgewählten Tabellen wieder, ohne Auswahl alle Linien.</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>&amp;Befehlspalette&#xa0;…</translation>
    </message>
    <message>
        <source>Finds a command, a table or a column by its name.</source>
        <translation>Findet einen Befehl, eine Tabelle oder eine Spalte nach ihrem Namen.</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>Selects and moves what is drawn.</source>
        <translation>Wählt Gezeichnetes aus und verschiebt es.</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;Hand</translation>
    </message>
    <message>
        <source>Moves the paper.</source>
        <translation>Verschiebt das Blatt.</translation>
    </message>
    <message>
        <source>New &amp;Table</source>
        <translation>Neue &amp;Tabelle</translation>
    </message>
    <message>
        <source>Click where the new table goes.</source>
        <translation>Klicken Sie an die Stelle für die neue Tabelle.</translation>
    </message>
    <message>
        <source>&amp;One to Many</source>
        <translation>1:&amp;n-Beziehung</translation>
    </message>
    <message>
        <source>Drag from the one side to the many side.</source>
        <translation>Ziehen Sie von der 1-Seite zur n-Seite.</translation>
    </message>
    <message>
        <source>&amp;Identifying</source>
        <translation>&amp;Identifizierende Beziehung</translation>
    </message>
    <message>
        <source>Drag from the owner to the part: its key becomes part of the other&apos;s key.</source>
        <translation>Ziehen Sie vom Ganzen zum Teil: Der Schlüssel des Ganzen wird Bestandteil des Schlüssels des Teils.</translation>
    </message>
    <message>
        <source>One to On&amp;e</source>
        <translation>&amp;1:1-Beziehung</translation>
    </message>
    <message>
        <source>Drag from one table to the other.</source>
        <translation>Ziehen Sie von einer Tabelle zur anderen.</translation>
    </message>
    <message>
        <source>&amp;Many to Many</source>
        <translation>&amp;m:n-Beziehung</translation>
    </message>
    <message>
        <source>Drag from one table to the other; a junction table carries it in the database.</source>
        <translation>Ziehen Sie von einer Tabelle zur anderen; in der Datenbank wird daraus eine Verknüpfungstabelle.</translation>
    </message>
    <message>
        <source>S&amp;ubtype</source>
        <translation>S&amp;ubtyp</translation>
    </message>
    <message>
        <source>Drag from the general table to the special one.</source>
        <translation>Ziehen Sie von der allgemeinen Tabelle zur speziellen.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Click where the note goes.</source>
        <translation>Klicken Sie an die Stelle für die Notiz.</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Bereich</translation>
    </message>
    <message>
        <source>Draw a frame around tables that belong together.</source>
        <translation>Ziehen Sie einen Rahmen um Tabellen, die zusammengehören.</translation>
    </message>
    <message>
        <source>&amp;New Diagram</source>
        <translation>N&amp;eues Diagramm</translation>
    </message>
    <message>
        <source>New Diagram from Selec&amp;tion</source>
        <translation>Neues Diagramm aus A&amp;uswahl</translation>
    </message>
    <message>
        <source>A new diagram that shows the selected tables as they stand here.</source>
        <translation>Ein neues Diagramm, das die ausgewählten Tabellen so zeigt, wie sie hier stehen.</translation>
    </message>
    <message>
        <source>D&amp;uplicate Diagram</source>
        <translation>Diagramm du&amp;plizieren</translation>
    </message>
    <message>
        <source>Move Diagram to &amp;Folder…</source>
        <translation>Diagramm in Ordner versch&amp;ieben&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Rename Diagram…</source>
        <translation>Diagramm u&amp;mbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Delete Diagram</source>
        <translation>Diagramm lös&amp;chen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Diagram</source>
        <translation>Näch&amp;stes Diagramm</translation>
    </message>
    <message>
        <source>Pre&amp;vious Diagram</source>
        <translation>Vorheri&amp;ges Diagramm</translation>
    </message>
    <message>
        <source>Show All &amp;Tables</source>
        <translation>&amp;Alle Tabellen zeigen</translation>
    </message>
    <message>
        <source>Adds the tables and views that this diagram does not show yet.</source>
        <translation>Fügt die Tabellen und Sichten hinzu, die dieses Diagramm noch nicht zeigt.</translation>
    </message>
    <message>
        <source>Add R&amp;elated Tables</source>
        <translation>&amp;Verbundene Tabellen hinzufügen</translation>
    </message>
    <message>
        <source>Shows the tables that the selected ones are related to, near to them; nothing else moves.</source>
        <translation>Zeigt die Tabellen, die mit den ausgewählten in Beziehung stehen, in deren Nähe; sonst bewegt sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Lay Out Diagram</source>
        <translation>&amp;Diagramm automatisch anordnen</translation>
    </message>
    <message>
        <source>Arranges all tables; pinned ones stay. One step that can be undone.</source>
        <translation>Ordnet alle Tabellen an; fixierte bleiben stehen. Ein einziger Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Lay Out &amp;Selection</source>
        <translation>Aus&amp;wahl automatisch anordnen</translation>
    </message>
    <message>
        <source>New Area from &amp;Selection</source>
        <translation>Neuer Bereich aus &amp;Auswahl</translation>
    </message>
    <message>
        <source>Draws an area around the selected tables, which belong to it from then on.</source>
        <translation>Zeichnet einen Bereich um die ausgewählten Tabellen, die von da an zu ihm gehören.</translation>
    </message>
    <message>
        <source>Select &amp;Entities of Area</source>
        <translation>&amp;Entitäten des Bereichs auswählen</translation>
    </message>
    <message>
        <source>Selects all that belongs to the area of the selection.</source>
        <translation>Wählt alles aus, was zum Bereich der Auswahl gehört.</translation>
    </message>
    <message>
        <source>Lay Out &amp;Area</source>
        <translation>&amp;Bereich automatisch anordnen</translation>
    </message>
    <message>
        <source>Arranges the tables of one area within it; nothing else moves.</source>
        <translation>Ordnet die Tabellen eines Bereichs innerhalb des Bereichs an; sonst bewegt sich nichts.</translation>
    </message>
    <message>
        <source>Align &amp;Left</source>
        <translation>&amp;Links ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation>Horizontal &amp;zentrieren</translation>
    </message>
    <message>
        <source>Align &amp;Right</source>
        <translation>&amp;Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;Top</source>
        <translation>&amp;Oben ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;Middles</source>
        <translation>Vertikal z&amp;entrieren</translation>
    </message>
    <message>
        <source>Align &amp;Bottom</source>
        <translation>&amp;Unten ausrichten</translation>
    </message>
    <message>
        <source>Distribute &amp;Horizontally</source>
        <translation>&amp;Horizontal verteilen</translation>
    </message>
    <message>
        <source>Distribute &amp;Vertically</source>
        <translation>&amp;Vertikal verteilen</translation>
    </message>
    <message>
        <source>&amp;Reset Line</source>
        <translation>Linie zurück&amp;setzen</translation>
    </message>
    <message>
        <source>The selected relationships lose their bends and run by themselves again.</source>
        <translation>Die ausgewählten Beziehungen verlieren ihre Knicke und verlaufen wieder automatisch.</translation>
    </message>
    <message>
        <source>&amp;Crow’s Foot Notation</source>
        <translation>&amp;Krähenfuß-Notation</translation>
    </message>
    <message>
        <source>Bars, circles and crow’s feet: the least and the greatest number at each end.</source>
        <translation>Striche, Kreise und Krähenfüße: die kleinste und die größte Anzahl an jedem Ende.</translation>
    </message>
    <message>
        <source>&amp;IDEF1X Notation</source>
        <translation>&amp;IDEF1X-Notation</translation>
    </message>
    <message>
        <source>A dot at the child, keys above a line, round corners for tables that depend on others.</source>
        <translation>Ein Punkt am Kind, Schlüssel über einer Linie, runde Ecken für abhängige Tabellen.</translation>
    </message>
    <message>
        <source>&amp;Barker Notation</source>
        <translation>&amp;Barker-Notation</translation>
    </message>
    <message>
        <source>A line is solid from where it must be, dashed from where it may be.</source>
        <translation>Eine Linie ist durchgezogen, wo die Beziehung bestehen muss, und gestrichelt, wo sie bestehen kann.</translation>
    </message>
    <message>
        <source>&amp;UML Notation</source>
        <translation>&amp;UML-Notation</translation>
    </message>
    <message>
        <source>Class boxes, multiplicities beside the ends, compositions for identifying relationships.</source>
        <translation>Klassenkästen, Multiplizitäten an den Enden, Kompositionen für identifizierende Beziehungen.</translation>
    </message>
    <message>
        <source>&amp;All Columns</source>
        <translation>&amp;Alle Spalten</translation>
    </message>
    <message>
        <source>Tables show all their columns.</source>
        <translation>Tabellen zeigen alle ihre Spalten.</translation>
    </message>
    <message>
        <source>&amp;Keys Only</source>
        <translation>Nur &amp;Schlüssel</translation>
    </message>
    <message>
        <source>Tables show the columns of primary, unique and foreign keys.</source>
        <translation>Tabellen zeigen die Spalten von Primärschlüsseln, eindeutigen Schlüsseln und Fremdschlüsseln.</translation>
    </message>
    <message>
        <source>&amp;Names Only</source>
        <translation>Nur &amp;Namen</translation>
    </message>
    <message>
        <source>Tables show their names alone.</source>
        <translation>Tabellen zeigen nur ihren Namen.</translation>
    </message>
    <message>
        <source>Show &amp;Types</source>
        <translation>&amp;Typen anzeigen</translation>
    </message>
    <message>
        <source>&amp;Own Colours</source>
        <translation>&amp;Eigene Farben</translation>
    </message>
    <message>
        <source>The colour of the table, of its area or of its schema.</source>
        <translation>Die Farbe der Tabelle, ihres Bereichs oder ihres Schemas.</translation>
    </message>
    <message>
        <source>By &amp;Area</source>
        <translation>Nach &amp;Bereich</translation>
    </message>
    <message>
        <source>By &amp;Schema</source>
        <translation>Nach &amp;Schema</translation>
    </message>
    <message>
        <source>By &amp;Tag</source>
        <translation>Nach Schlag&amp;wort</translation>
    </message>
    <message>
        <source>By the first tag of each table; a legend tells what the colours mean.</source>
        <translation>Nach dem ersten Schlagwort jeder Tabelle; eine Legende erklärt die Farben.</translation>
    </message>
    <message>
        <source>&amp;No Colours</source>
        <translation>&amp;Keine Farben</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Original Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Fit Diagram</source>
        <translation>&amp;Diagramm einpassen</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>&amp;Auswahl einpassen</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Raster</translation>
    </message>
    <message>
        <source>S&amp;nap to Grid</source>
        <translation>Am Ra&amp;ster ausrichten</translation>
    </message>
    <message>
        <source>&amp;Focus on Selection</source>
        <translation>Auf Auswahl &amp;fokussieren</translation>
    </message>
    <message>
        <source>Dims everything that is not related to the selection; Esc ends it.</source>
        <translation>Blendet alles ab, was mit der Auswahl nicht in Beziehung steht; Esc beendet dies.</translation>
    </message>
    <message>
        <source>Within &amp;1 Step</source>
        <translation>Bis &amp;1 Schritt</translation>
    </message>
    <message>
        <source>Within &amp;2 Steps</source>
        <translation>Bis &amp;2 Schritte</translation>
    </message>
    <message>
        <source>Within &amp;3 Steps</source>
        <translation>Bis &amp;3 Schritte</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>&amp;Minikarte</translation>
    </message>
    <message>
        <source>A picture of the whole diagram in a corner; click or drag in it to go there.</source>
        <translation>Ein Bild des gesamten Diagramms in einer Ecke; klicken oder ziehen Sie darin, um dorthin zu gelangen.</translation>
    </message>
    <message>
        <source>&amp;Reduce Motion</source>
        <translation>&amp;Bewegung verringern</translation>
    </message>
    <message>
        <source>What is shown does not flash, and panels move without sliding.</source>
        <translation>Was gezeigt wird, blinkt nicht, und Bedienfelder bewegen sich, ohne zu gleiten.</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Ne&amp;xt Part of the Window</source>
        <translation>&amp;Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>The keys go on in the next panel, or on the canvas.</source>
        <translation>Die Tastatur wirkt dann im nächsten Bedienfeld oder auf der Zeichenfläche.</translation>
    </message>
    <message>
        <source>Pre&amp;vious Part of the Window</source>
        <translation>Vor&amp;heriger Teil des Fensters</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Relvar</source>
        <translation>&amp;Über Relvar</translation>
    </message>
    <message>
        <source>&amp;HTML Page…</source>
        <translation>&amp;HTML-Seite&#xa0;…</translation>
    </message>
    <message>
        <source>The steps, or the diagrams, as one page with search, for every browser.</source>
        <translation>Die Schritte oder die Diagramme als eine Seite mit Suche, für jeden Browser.</translation>
    </message>
    <message>
        <source>Steps as P&amp;DF…</source>
        <translation>Schritte als PD&amp;F&#xa0;…</translation>
    </message>
    <message>
        <source>A page for each step of the workshop, with its notes.</source>
        <translation>Eine Seite für jeden Schritt des Workshops, mit seinen Notizen.</translation>
    </message>
    <message>
        <source>&amp;Remarks as Markdown…</source>
        <translation>&amp;Anmerkungen als Markdown&#xa0;…</translation>
    </message>
    <message>
        <source>Find and &amp;Replace…</source>
        <translation>Suchen und erset&amp;zen&#xa0;…</translation>
    </message>
    <message>
        <source>Replaces a text in names, comments, types and SQL; shows every change before it is made.</source>
        <translation>Ersetzt einen Text in Namen, Kommentaren, Typen und SQL; zeigt jede Änderung, bevor sie vorgenommen wird.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>To where you were before you last went to something.</source>
        <translation>Dorthin, wo Sie waren, bevor Sie zuletzt zu etwas gegangen sind.</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Go to &amp;Table…</source>
        <translation>Gehe zu &amp;Tabelle&#xa0;…</translation>
    </message>
    <message>
        <source>Finds a table or view by its name and shows it while you look through the list.</source>
        <translation>Findet eine Tabelle oder Sicht nach ihrem Namen und zeigt sie, während Sie die Liste durchsehen.</translation>
    </message>
    <message>
        <source>Go to &amp;Column…</source>
        <translation>Gehe zu &amp;Spalte&#xa0;…</translation>
    </message>
    <message>
        <source>Finds a column by its name, or by table and name: “orders.total”.</source>
        <translation>Findet eine Spalte nach ihrem Namen oder nach Tabelle und Name: „orders.total“.</translation>
    </message>
    <message>
        <source>Go to &amp;Problem…</source>
        <translation>Gehe zu &amp;Problem&#xa0;…</translation>
    </message>
    <message>
        <source>Goes through what the checks found, and shows where it is.</source>
        <translation>Geht durch, was die Prüfungen gefunden haben, und zeigt, wo es ist.</translation>
    </message>
    <message>
        <source>Find P&amp;ath…</source>
        <translation>P&amp;fad suchen&#xa0;…</translation>
    </message>
    <message>
        <source>The shortest ways from one table to another along relationships, as sentences and on the canvas.</source>
        <translation>Die kürzesten Pfade von einer Tabelle zu einer anderen entlang der Beziehungen, als Sätze und auf der Zeichenfläche.</translation>
    </message>
    <message>
        <source>Lay Out with &amp;Preview…</source>
        <translation>Mit Vo&amp;rschau automatisch anordnen&#xa0;…</translation>
    </message>
    <message>
        <source>Shows what a layered or an organic layout would be, for the selection or the whole diagram, before it is taken.</source>
        <translation>Zeigt, wie eine geschichtete oder organische Anordnung der Auswahl oder des ganzen Diagramms aussähe, bevor sie übernommen wird.</translation>
    </message>
    <message>
        <source>C&amp;hen Notation</source>
        <translation>C&amp;hen-Notation</translation>
    </message>
    <message>
        <source>Rectangles for entities, ovals for attributes, diamonds for relationships.</source>
        <translation>Rechtecke für Entitäten, Ovale für Attribute, Rauten für Beziehungen.</translation>
    </message>
    <message>
        <source>&amp;Conceptual Level</source>
        <translation>&amp;Konzeptionelle Ebene</translation>
    </message>
    <message>
        <source>Entities and relationships: no foreign keys, no types; junction tables become lines.</source>
        <translation>Entitäten und Beziehungen: keine Fremdschlüssel, keine Typen; aus Verknüpfungstabellen werden Linien.</translation>
    </message>
    <message>
        <source>&amp;Logical Level</source>
        <translation>&amp;Logische Ebene</translation>
    </message>
    <message>
        <source>Tables without what belongs to one database: types are called text, integer, date.</source>
        <translation>Tabellen ohne das, was zu einer bestimmten Datenbank gehört: Typen heißen Text, Ganzzahl, Datum.</translation>
    </message>
    <message>
        <source>&amp;Physical Level</source>
        <translation>&amp;Physische Ebene</translation>
    </message>
    <message>
        <source>Tables as they are created.</source>
        <translation>Tabellen, wie sie angelegt werden.</translation>
    </message>
    <message>
        <source>&amp;Types of the Design</source>
        <translation>&amp;Typen des Entwurfs</translation>
    </message>
    <message>
        <source>Shows the types as they are designed.</source>
        <translation>Zeigt die Typen so, wie sie entworfen sind.</translation>
    </message>
    <message>
        <source>Lens: &amp;PostgreSQL</source>
        <translation>Linse: &amp;PostgreSQL</translation>
    </message>
    <message>
        <source>Shows the types that PostgreSQL gets, at every level; the same key again ends it.</source>
        <translation>Zeigt auf jeder Ebene die Typen, die PostgreSQL erhält; dieselbe Taste beendet dies wieder.</translation>
    </message>
    <message>
        <source>Lens: &amp;MySQL / MariaDB</source>
        <translation>Linse: &amp;MySQL / MariaDB</translation>
    </message>
    <message>
        <source>Shows the types that MySQL or MariaDB would get, and what is emulated or lost there.</source>
        <translation>Zeigt die Typen, die MySQL oder MariaDB erhielte, und was dort emuliert wird oder verloren geht.</translation>
    </message>
    <message>
        <source>Lens: &amp;SQLite</source>
        <translation>Linse: &amp;SQLite</translation>
    </message>
    <message>
        <source>Shows the types that SQLite would get, and what is emulated or lost there.</source>
        <translation>Zeigt die Typen, die SQLite erhielte, und was dort emuliert wird oder verloren geht.</translation>
    </message>
    <message>
        <source>Lens: &amp;TimescaleDB</source>
        <translation>Linse: &amp;TimescaleDB</translation>
    </message>
    <message>
        <source>Shows the types that TimescaleDB would get.</source>
        <translation>Zeigt die Typen, die TimescaleDB erhielte.</translation>
    </message>
    <message>
        <source>Lens: M&amp;ongoDB</source>
        <translation>Linse: M&amp;ongoDB</translation>
    </message>
    <message>
        <source>Shows the BSON types that MongoDB would get, and what is emulated or lost there.</source>
        <translation>Zeigt die BSON-Typen, die MongoDB erhielte, und was dort emuliert wird oder verloren geht.</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>Full screen for a shared screen, step by step; edits stay possible.</source>
        <translation>Vollbild für einen geteilten Bildschirm, Schritt für Schritt; Bearbeiten bleibt möglich.</translation>
    </message>
    <message>
        <source>Present from This &amp;Step</source>
        <translation>Ab diesem &amp;Schritt präsentieren</translation>
    </message>
    <message>
        <source>&amp;Next Step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>Pre&amp;vious Step</source>
        <translation>V&amp;orheriger Schritt</translation>
    </message>
    <message>
        <source>&amp;Take as Step</source>
        <translation>Als Schritt &amp;übernehmen</translation>
    </message>
    <message>
        <source>What the canvas shows now becomes a step: camera, what is clear, detail and notation.</source>
        <translation>Was die Zeichenfläche jetzt zeigt, wird zu einem Schritt: Ausschnitt, was deutlich ist, Detailgrad und Notation.</translation>
    </message>
    <message>
        <source>&amp;Spotlight</source>
        <translation>Schein&amp;werfer</translation>
    </message>
    <message>
        <source>Dims everything but a circle about the mouse.</source>
        <translation>Blendet alles bis auf einen Kreis um die Maus ab.</translation>
    </message>
    <message>
        <source>&amp;Laser Pointer</source>
        <translation>&amp;Laserpointer</translation>
    </message>
    <message>
        <source>&amp;Ink</source>
        <translation>S&amp;tift</translation>
    </message>
    <message>
        <source>The mouse writes on the canvas; what it wrote fades.</source>
        <translation>Die Maus schreibt auf die Zeichenfläche; das Geschriebene verblasst.</translation>
    </message>
    <message>
        <source>T&amp;imer</source>
        <translation>T&amp;imer</translation>
    </message>
    <message>
        <source>Stops the clock of the workshop, or lets it go on.</source>
        <translation>Hält die Uhr des Workshops an oder lässt sie weiterlaufen.</translation>
    </message>
    <message>
        <source>Make Le&amp;gible</source>
        <translation>Les&amp;bar machen</translation>
    </message>
    <message>
        <source>Brings the selection, or what is shown, so near that everybody can read it.</source>
        <translation>Holt die Auswahl, oder was gezeigt wird, so nah heran, dass alle es lesen können.</translation>
    </message>
    <message>
        <source>Park a &amp;Question</source>
        <translation>Fra&amp;ge parken</translation>
    </message>
    <message>
        <source>Writes down what is to be found out about the selected object.</source>
        <translation>Hält fest, was zum ausgewählten Objekt zu klären ist.</translation>
    </message>
    <message>
        <source>Record a &amp;Decision</source>
        <translation>&amp;Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Writes down what was agreed about the selected object.</source>
        <translation>Hält fest, was zum ausgewählten Objekt vereinbart wurde.</translation>
    </message>
    <message>
        <source>Record a Tas&amp;k</source>
        <translation>&amp;Aufgabe festhalten</translation>
    </message>
    <message>
        <source>Writes down what is to be done about the selected object.</source>
        <translation>Hält fest, was am ausgewählten Objekt zu tun ist.</translation>
    </message>
    <message>
        <source>St&amp;eps</source>
        <translation>S&amp;chritte</translation>
    </message>
    <message>
        <source>&amp;Remarks</source>
        <translation>An&amp;merkungen</translation>
    </message>
    <message>
        <source>Lea&amp;ve</source>
        <translation>&amp;Verlassen</translation>
    </message>
    <message>
        <source>Back to the whole window; Esc does the same.</source>
        <translation>Zurück zum ganzen Fenster; Esc bewirkt dasselbe.</translation>
    </message>
    <message>
        <source>Add &amp;Bookmark…</source>
        <translation>&amp;Lesezeichen hinzufügen…</translation>
    </message>
    <message>
        <source>Keeps what the canvas shows now under a name, to come back to.</source>
        <translation>Behält unter einem Namen, was die Zeichenfläche jetzt zeigt, um dorthin zurückzukehren.</translation>
    </message>
    <message>
        <source>Manage Boo&amp;kmarks…</source>
        <translation>L&amp;esezeichen verwalten…</translation>
    </message>
    <message>
        <source>Spl&amp;it Line</source>
        <translation>Linie au&amp;fteilen</translation>
    </message>
    <message>
        <source>Draws the selected lines as a short piece at each end that names what is at the other.</source>
        <translation>Zeichnet die ausgewählten Linien als kurzes Stück an jedem Ende, das nennt, was am anderen steht.</translation>
    </message>
    <message>
        <source>Show W&amp;hole Line</source>
        <translation>&amp;Ganze Linie zeigen</translation>
    </message>
    <message>
        <source>Draws the selected split lines through the diagram again.</source>
        <translation>Zeichnet die ausgewählten aufgeteilten Linien wieder durch das Diagramm.</translation>
    </message>
    <message>
        <source>&amp;Automatic Colour</source>
        <translation>&amp;Automatische Farbe</translation>
    </message>
    <message>
        <source>The selected tables, areas, notes and lines have the colour that they get by themselves.</source>
        <translation>Die ausgewählten Tabellen, Bereiche, Notizen und Linien haben die Farbe, die sie von selbst erhalten.</translation>
    </message>
    <message>
        <source>Colour &amp;Blue</source>
        <translation>Farbe &amp;Blau</translation>
    </message>
    <message>
        <source>Colour &amp;Green</source>
        <translation>Farbe &amp;Grün</translation>
    </message>
    <message>
        <source>Colour &amp;Orange</source>
        <translation>Farbe &amp;Orange</translation>
    </message>
    <message>
        <source>Colour &amp;Purple</source>
        <translation>Farbe &amp;Violett</translation>
    </message>
    <message>
        <source>Colour &amp;Red</source>
        <translation>Farbe &amp;Rot</translation>
    </message>
    <message>
        <source>Colour &amp;Teal</source>
        <translation>Farbe &amp;Türkis</translation>
    </message>
    <message>
        <source>Colour P&amp;ink</source>
        <translation>Farbe Ro&amp;sa</translation>
    </message>
    <message>
        <source>Colour Gr&amp;ey</source>
        <translation>Farbe Gra&amp;u</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import from a &amp;Database…</source>
        <translation>Aus einer &amp;Datenbank importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Asks a running PostgreSQL, MySQL or MariaDB for its schema and draws it.</source>
        <translation>Fragt eine laufende PostgreSQL-, MySQL- oder MariaDB-Datenbank nach ihrem Schema und zeichnet es.</translation>
    </message>
    <message>
        <source>Make &amp;Room</source>
        <translation>&amp;Kästen entzerren</translation>
    </message>
    <message>
        <source>Moves boxes that lie over each other apart, by as little as may be.</source>
        <translation>Rückt übereinanderliegende Kästen auseinander, so wenig wie möglich.</translation>
    </message>
    <message>
        <source>&amp;Take In What Lies Inside</source>
        <translation>Darin &amp;Liegendes aufnehmen</translation>
    </message>
    <message>
        <source>Gives the area of the selection the tables that lie in it and belong to no area.</source>
        <translation>Nimmt in den Bereich der Auswahl die Tabellen auf, die darin liegen und zu keinem Bereich gehören.</translation>
    </message>
    <message>
        <source>M&amp;ongoDB…</source>
        <translation>M&amp;ongoDB&#xa0;…</translation>
    </message>
    <message>
        <source>Writes a script for mongosh that makes collections with validators and indexes, and says why a relationship is embedded or refers.</source>
        <translation>Schreibt ein Skript für mongosh, das Collections mit Validatoren und Indizes anlegt, und sagt, warum eine Beziehung eingebettet wird oder verweist.</translation>
    </message>
    <message>
        <source>Co&amp;mpare with a Database…</source>
        <translation>&amp;Mit einer Datenbank vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Shows what differs between the design and a running PostgreSQL, MySQL or MariaDB; what you choose can be taken over.</source>
        <translation>Zeigt, worin sich der Entwurf und eine laufende PostgreSQL-, MySQL- oder MariaDB-Datenbank unterscheiden; was Sie auswählen, lässt sich übernehmen.</translation>
    </message>
    <message>
        <source>Conver&amp;t to Another Database…</source>
        <translation>Für eine andere Datenbank um&amp;wandeln&#xa0;…</translation>
    </message>
    <message>
        <source>Makes the design one for another kind of database, and tells before what is lost or changes.</source>
        <translation>Macht aus dem Entwurf einen für eine andere Art von Datenbank und sagt vorher, was verloren geht oder sich ändert.</translation>
    </message>
</context>
<context>
    <name>Artifacts</name>
    <message>
        <source>The generation was cancelled.</source>
        <translation>Die Generierung wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Edit name</source>
        <translation>Name bearbeiten</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Go to the other end</source>
        <translation>Zum anderen Ende gehen</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>Add to the selection or take out</source>
        <translation>Zur Auswahl hinzufügen oder daraus entfernen</translation>
    </message>
    <message>
        <source>Add Area</source>
        <translation>Bereich hinzufügen</translation>
    </message>
    <message>
        <source>Diagram %1</source>
        <translation>Diagramm %1</translation>
    </message>
    <message>
        <source>Arrows go from object to object, Enter into a table, L along a line, F2 edits.</source>
        <translation>Pfeiltasten führen von Objekt zu Objekt, die Eingabetaste in eine Tabelle, L entlang einer Linie, F2 bearbeitet.</translation>
    </message>
    <message>
        <source>The text on the clipboard creates no tables.</source>
        <translation>Der Text in der Zwischenablage erzeugt keine Tabellen.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>zwischenablage</translation>
    </message>
    <message>
        <source>Line %1 of the pasted text: %2</source>
        <translation>Zeile %1 des eingefügten Textes: %2</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixieren</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Fixierung aufheben</translation>
    </message>
    <message>
        <source>Reset Line</source>
        <translation>Linie zurücksetzen</translation>
    </message>
    <message>
        <source>Set Colour</source>
        <translation>Farbe festlegen</translation>
    </message>
    <message>
        <source>Remove from Diagram</source>
        <translation>Aus Diagramm entfernen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Add to Diagram</source>
        <translation>Zum Diagramm hinzufügen</translation>
    </message>
    <message>
        <source>Only tables and views can be shown in a diagram.</source>
        <translation>In einem Diagramm lassen sich nur Tabellen und Sichten zeigen.</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Select a table first: what is related to it stays clear.</source>
        <translation>Wählen Sie zuerst eine Tabelle aus: Was mit ihr in Beziehung steht, bleibt deutlich.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Move Column</source>
        <translation>Spalte verschieben</translation>
    </message>
    <message>
        <source>Bend Line</source>
        <translation>Linie knicken</translation>
    </message>
    <message>
        <source>No diagram is open</source>
        <translation>Kein Diagramm geöffnet</translation>
    </message>
    <message>
        <source>An empty diagram</source>
        <translation>Ein leeres Diagramm</translation>
    </message>
    <message>
        <source>Open one from the tree, or import a schema.</source>
        <translation>Öffnen Sie eines aus dem Baum oder importieren Sie ein Schema.</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>Materialized view</source>
        <translation>Materialisierte Sicht</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n Attribut</numerusform>
            <numerusform>%n Attribute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>%n Beziehung</numerusform>
            <numerusform>%n Beziehungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Table %1, %2, %3</source>
        <translation>Tabelle %1, %2, %3</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>eindeutig</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>references %1</source>
        <translation>verweist auf %1</translation>
    </message>
    <message>
        <source>%1 references %2</source>
        <translation>%1 verweist auf %2</translation>
    </message>
    <message>
        <source>deleted with it</source>
        <translation>wird mitgelöscht</translation>
    </message>
    <message>
        <source>identifying</source>
        <translation>identifizierend</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Leere Notiz</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Bereich %1</translation>
    </message>
    <message>
        <source>%1 is a partition of %2.</source>
        <translation>%1 ist eine Partition von %2.</translation>
    </message>
    <message>
        <source>%1 inherits from %2.</source>
        <translation>%1 erbt von %2.</translation>
    </message>
    <message>
        <source>Type a name and a type: “email text not null”. Enter goes on to the next column, Esc ends.</source>
        <translation>Geben Sie Name und Typ ein: „email text not null“. Die Eingabetaste führt zur nächsten Spalte, Esc beendet die Eingabe.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Name and type of the column</source>
        <translation>Name und Typ der Spalte</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Edit Column</source>
        <translation>Spalte bearbeiten</translation>
    </message>
    <message>
        <source>Add Column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Hide Lines</source>
        <translation>Linien ausblenden</translation>
    </message>
    <message>
        <source>Select the lines that are to be hidden.</source>
        <translation>Wählen Sie die Linien aus, die ausgeblendet werden sollen.</translation>
    </message>
    <message>
        <source>Show Hidden Lines</source>
        <translation>Ausgeblendete Linien zeigen</translation>
    </message>
    <message>
        <source>No lines are hidden here.</source>
        <translation>Hier sind keine Linien ausgeblendet.</translation>
    </message>
    <message>
        <source>Add Related Tables</source>
        <translation>Verbundene Tabellen hinzufügen</translation>
    </message>
    <message>
        <source>Add Table</source>
        <translation>Tabelle hinzufügen</translation>
    </message>
    <message>
        <source>Add Note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Becomes part of “%1”.</source>
        <translation>Wird Teil von „%1“.</translation>
    </message>
    <message>
        <source>Leaves “%1”.</source>
        <translation>Verlässt „%1“.</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>Von „%1“ zu „%2“</translation>
    </message>
    <message>
        <source>From “%1”: go to the other table and press Enter.</source>
        <translation>Von „%1“: Gehen Sie zur anderen Tabelle und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Go to a table and press Enter.</source>
        <translation>Gehen Sie zu einer Tabelle und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Drag from the supertype to the subtype.</source>
        <translation>Ziehen Sie vom Supertyp zum Subtyp.</translation>
    </message>
    <message>
        <source>Drag from the table that is referred to, to the one that refers to it.</source>
        <translation>Ziehen Sie von der Tabelle, auf die verwiesen wird, zu der, die auf sie verweist.</translation>
    </message>
    <message>
        <source>Add Relationship</source>
        <translation>Beziehung hinzufügen</translation>
    </message>
    <message>
        <source>Release to relate “%1” and “%2”.</source>
        <translation>Loslassen, um „%1“ und „%2“ in Beziehung zu setzen.</translation>
    </message>
    <message>
        <source>Drop the column on a table or on another column to relate them.</source>
        <translation>Legen Sie die Spalte auf einer Tabelle oder einer anderen Spalte ab, um beide in Beziehung zu setzen.</translation>
    </message>
    <message>
        <source>Remove Bend</source>
        <translation>Knick entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are hidden. Click to show them.</source>
        <translation>
            <numerusform>%n Linie ist ausgeblendet. Klicken Sie, um sie zu zeigen.</numerusform>
            <numerusform>%n Linien sind ausgeblendet. Klicken Sie, um sie zu zeigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related tables are not on this diagram. Click to add them.</source>
        <translation>
            <numerusform>%n verbundene Tabelle ist nicht in diesem Diagramm. Klicken Sie, um sie hinzuzufügen.</numerusform>
            <numerusform>%n verbundene Tabellen sind nicht in diesem Diagramm. Klicken Sie, um sie hinzuzufügen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click here or press 0 to see the types of the design again.</source>
        <translation>Klicken Sie hier oder drücken Sie 0, um wieder die Typen des Entwurfs zu sehen.</translation>
    </message>
    <message>
        <source>The types of the design</source>
        <translation>Die Typen des Entwurfs</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>Shown as it was saved; Esc goes back to the whole diagram.</source>
        <translation>Wie gespeichert gezeigt; Esc kehrt zum ganzen Diagramm zurück.</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>emulated</source>
        <translation>emuliert</translation>
    </message>
    <message>
        <source>Entity %1, %2, %3</source>
        <translation>Entität %1, %2, %3</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>Identifikator</translation>
    </message>
    <message>
        <source>%1: many to many between %2 and %3.</source>
        <translation>%1: m:n zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>Move End of Line</source>
        <translation>Linienende verschieben</translation>
    </message>
    <message>
        <source>Drop the end of the line on a column or a table.</source>
        <translation>Legen Sie das Linienende auf einer Spalte oder einer Tabelle ab.</translation>
    </message>
    <message>
        <source>Release to lead the line to “%1”.</source>
        <translation>Loslassen, um die Linie zu „%1“ zu führen.</translation>
    </message>
    <message>
        <source>Drag the end of the line to another column or table.</source>
        <translation>Ziehen Sie das Linienende zu einer anderen Spalte oder Tabelle.</translation>
    </message>
    <message>
        <source>While the boxes stand closer together for the screen, lines run by themselves.</source>
        <translation>Solange die Kästen für den Bildschirm dichter beieinander stehen, verlaufen Linien automatisch.</translation>
    </message>
    <message>
        <source>Press T and click (or Enter) to draw a table, or double-click here.
Q writes entities and relationships as lines of text.
R draws a relationship, N a note, A an area.
Tables of the design can be dragged here from the tree.</source>
        <translation>Drücken Sie T und klicken Sie (oder drücken Sie die Eingabetaste), um eine Tabelle zu zeichnen, oder doppelklicken Sie hier.
Q schreibt Entitäten und Beziehungen als Textzeilen.
R zeichnet eine Beziehung, N eine Notiz, A einen Bereich.
Tabellen des Entwurfs lassen sich aus dem Baum hierher ziehen.</translation>
    </message>
    <message>
        <source>%1 The line is split.</source>
        <translation>%1 Die Linie ist aufgeteilt.</translation>
    </message>
    <message>
        <source>Split Lines</source>
        <translation>Linien aufteilen</translation>
    </message>
    <message>
        <source>Show Whole Lines</source>
        <translation>Ganze Linien zeigen</translation>
    </message>
    <message>
        <source>Select the lines that are to be split.</source>
        <translation>Wählen Sie die Linien aus, die aufgeteilt werden sollen.</translation>
    </message>
    <message>
        <source>Select the split lines that are to be whole again.</source>
        <translation>Wählen Sie die aufgeteilten Linien aus, die wieder ganz gezeigt werden sollen.</translation>
    </message>
    <message>
        <source>Select what is to be coloured.</source>
        <translation>Wählen Sie aus, was eine Farbe erhalten soll.</translation>
    </message>
    <message>
        <source>Double-click, or click and press Enter, to go to the other end.</source>
        <translation>Doppelklicken Sie, oder klicken Sie und drücken Sie die Eingabetaste, um zum anderen Ende zu gehen.</translation>
    </message>
    <message>
        <source>Take into Area</source>
        <translation>In Bereich aufnehmen</translation>
    </message>
    <message>
        <source>Make Room</source>
        <translation>Kästen entzerren</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>“%1” names the column “%2”, which belongs to another table.</source>
        <translation>„%1“ nennt die Spalte „%2“, die zu einer anderen Tabelle gehört.</translation>
    </message>
    <message>
        <source>What “%1” belongs to does not exist.</source>
        <translation>Das Objekt, zu dem „%1“ gehört, existiert nicht.</translation>
    </message>
    <message>
        <source>“%1” refers to something that does not exist (%2).</source>
        <translation>„%1“ verweist auf etwas, das nicht existiert (%2).</translation>
    </message>
    <message>
        <source>The relationship “%1” refers to no table.</source>
        <translation>Die Beziehung „%1“ verweist auf keine Tabelle.</translation>
    </message>
    <message>
        <source>Everything that an object refers to exists and is in its place.</source>
        <translation>Alles, worauf ein Objekt verweist, existiert und ist an seinem Platz.</translation>
    </message>
    <message>
        <source>Objects of one namespace have different names.</source>
        <translation>Objekte desselben Namensraums haben verschiedene Namen.</translation>
    </message>
    <message>
        <source>What needs a name has one.</source>
        <translation>Was einen Namen braucht, hat einen.</translation>
    </message>
    <message>
        <source>A table has columns.</source>
        <translation>Eine Tabelle hat Spalten.</translation>
    </message>
    <message>
        <source>A foreign key refers to a primary key or to unique columns.</source>
        <translation>Ein Fremdschlüssel verweist auf einen Primärschlüssel oder auf eindeutige Spalten.</translation>
    </message>
    <message>
        <source>Columns of a foreign key have the types of the columns they refer to.</source>
        <translation>Die Spalten eines Fremdschlüssels haben die Typen der Spalten, auf die sie verweisen.</translation>
    </message>
    <message>
        <source>Names fit into what the database takes, in bytes.</source>
        <translation>Namen überschreiten nicht die Länge in Bytes, die die Datenbank zulässt.</translation>
    </message>
    <message>
        <source>Columns, domains and attributes have a type.</source>
        <translation>Spalten, Domänen und Attribute haben einen Typ.</translation>
    </message>
    <message>
        <source>A table has a primary key.</source>
        <translation>Eine Tabelle hat einen Primärschlüssel.</translation>
    </message>
    <message>
        <source>What is drawn as a concept can become tables and keys.</source>
        <translation>Was konzeptionell gezeichnet ist, lässt sich in Tabellen und Schlüssel umsetzen.</translation>
    </message>
    <message>
        <source>%1 “%2” has the same name as %3 “%4”.</source>
        <translation>%1 „%2“ hat denselben Namen wie %3 „%4“.</translation>
    </message>
    <message>
        <source>There are two routines “%1” with the same arguments.</source>
        <translation>Es gibt zwei Routinen „%1“ mit denselben Argumenten.</translation>
    </message>
    <message>
        <source>%1 in “%2” has no name.</source>
        <translation>%1 in „%2“ hat keinen Namen.</translation>
    </message>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>Table “%1” has no columns.</source>
        <translation>Die Tabelle „%1“ hat keine Spalten.</translation>
    </message>
    <message>
        <source>Foreign key “%1” refers to columns of “%2” that are neither its primary key nor unique.</source>
        <translation>Der Fremdschlüssel „%1“ verweist auf Spalten von „%2“, die weder dessen Primärschlüssel bilden noch eindeutig sind.</translation>
    </message>
    <message>
        <source>Column “%1” (%2) cannot refer to “%3” (%4): their types do not fit together.</source>
        <translation>Die Spalte „%1“ (%2) kann nicht auf „%3“ (%4) verweisen: Ihre Typen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Column “%1” (%2) refers to “%3” (%4), which has another type.</source>
        <translation>Die Spalte „%1“ (%2) verweist auf „%3“ (%4) mit einem anderen Typ.</translation>
    </message>
    <message>
        <source>The name “%1” is %2 bytes long; the database takes %3 and would cut it to “%4”.</source>
        <translation>Der Name „%1“ ist %2 Bytes lang; die Datenbank lässt %3 zu und würde ihn zu „%4“ kürzen.</translation>
    </message>
    <message>
        <source>Column “%1” has no type.</source>
        <translation>Die Spalte „%1“ hat keinen Typ.</translation>
    </message>
    <message>
        <source>Domain “%1” has no type.</source>
        <translation>Die Domäne „%1“ hat keinen Typ.</translation>
    </message>
    <message>
        <source>Attribute “%1” of type “%2” has no type.</source>
        <translation>Das Attribut „%1“ des Typs „%2“ hat keinen Typ.</translation>
    </message>
    <message>
        <source>Table “%1” has no primary key.</source>
        <translation>Die Tabelle „%1“ hat keinen Primärschlüssel.</translation>
    </message>
    <message>
        <source>A continuous aggregate does not average averages.</source>
        <translation>Ein kontinuierliches Aggregat bildet keine Mittelwerte von Mittelwerten.</translation>
    </message>
    <message>
        <source>Buckets of continuous aggregates on top of each other fit into each other.</source>
        <translation>Die Buckets aufeinander aufbauender kontinuierlicher Aggregate passen ineinander.</translation>
    </message>
    <message>
        <source>Chunks of hypertables have a usual size.</source>
        <translation>Die Chunks von Hypertables haben eine übliche Größe.</translation>
    </message>
    <message>
        <source>A hypertable does not refer to another one.</source>
        <translation>Eine Hypertable verweist nicht auf eine andere.</translation>
    </message>
    <message>
        <source>Columns and indexes that options of TimescaleDB name are there.</source>
        <translation>Spalten und Indizes, die Optionen von TimescaleDB nennen, sind vorhanden.</translation>
    </message>
    <message>
        <source>A continuous aggregate is refreshed over two buckets or more.</source>
        <translation>Ein kontinuierliches Aggregat wird über mindestens zwei Buckets aktualisiert.</translation>
    </message>
    <message>
        <source>Rows are kept for longer than aggregates are refreshed from them.</source>
        <translation>Zeilen werden länger aufbewahrt, als Aggregate daraus aktualisiert werden.</translation>
    </message>
    <message>
        <source>Row-level security stands without columnstore and continuous aggregates.</source>
        <translation>Sicherheit auf Zeilenebene wird nicht mit Columnstore oder kontinuierlichen Aggregaten kombiniert.</translation>
    </message>
    <message>
        <source>A columnstore is segmented by what many rows share.</source>
        <translation>Ein Columnstore ist nach dem segmentiert, was viele Zeilen gemeinsam haben.</translation>
    </message>
    <message>
        <source>Unique columns of a hypertable hold those that make its chunks.</source>
        <translation>Die eindeutigen Spalten einer Hypertable enthalten diejenigen, aus denen ihre Chunks gebildet werden.</translation>
    </message>
    <message>
        <source>The version of TimescaleDB is one that is known.</source>
        <translation>Die Version von TimescaleDB ist eine bekannte.</translation>
    </message>
    <message>
        <source>A continuous aggregate has no window functions.</source>
        <translation>Ein kontinuierliches Aggregat hat keine Fensterfunktionen.</translation>
    </message>
    <message>
        <source>A continuous aggregate is created empty.</source>
        <translation>Ein kontinuierliches Aggregat wird leer angelegt.</translation>
    </message>
    <message>
        <source>“%1” averages “%2”, which is an average in “%3” already: keep the sum and the count there.</source>
        <translation>„%1“ bildet den Mittelwert von „%2“, was in „%3“ bereits ein Mittelwert ist: Speichern Sie dort Summe und Anzahl.</translation>
    </message>
    <message>
        <source>The continuous aggregate “%1” has no time_bucket() to group by.</source>
        <translation>Das kontinuierliche Aggregat „%1“ hat kein time_bucket(), nach dem gruppiert wird.</translation>
    </message>
    <message>
        <source>The buckets of “%1” have a fixed width, those of “%2” below it have not.</source>
        <translation>Die Buckets von „%1“ haben eine feste Breite, die des darunterliegenden „%2“ nicht.</translation>
    </message>
    <message>
        <source>The bucket of “%1” is no multiple of the bucket of “%2” below it.</source>
        <translation>Der Bucket von „%1“ ist kein Vielfaches des Buckets des darunterliegenden „%2“.</translation>
    </message>
    <message>
        <source>The chunks of “%1” are of %2: an hour to a day fits fast data, a day to a week other data.</source>
        <translation>Die Chunks von „%1“ umfassen %2: Eine Stunde bis ein Tag passt zu schnellen Daten, ein Tag bis eine Woche zu anderen.</translation>
    </message>
    <message>
        <source>“%1” is filled when it is created, which cannot be done within a transaction.</source>
        <translation>„%1“ wird beim Anlegen gefüllt, was innerhalb einer Transaktion nicht möglich ist.</translation>
    </message>
    <message>
        <source>The hypertable “%1” cannot refer to the hypertable “%2”.</source>
        <translation>Die Hypertable „%1“ kann nicht auf die Hypertable „%2“ verweisen.</translation>
    </message>
    <message>
        <source>The options of “%1” name a column “%2”, which it does not have.</source>
        <translation>Die Optionen von „%1“ nennen eine Spalte „%2“, die es dort nicht gibt.</translation>
    </message>
    <message>
        <source>“%1” is reordered by an index “%2”, which is not in the design.</source>
        <translation>„%1“ wird nach einem Index „%2“ umsortiert, der nicht im Entwurf steht.</translation>
    </message>
    <message>
        <source>“%1” has settings of a hypertable but no time column.</source>
        <translation>„%1“ hat Einstellungen einer Hypertable, aber keine Zeitspalte.</translation>
    </message>
    <message>
        <source>“%1” is refreshed over less than two of its buckets.</source>
        <translation>„%1“ wird über weniger als zwei seiner Buckets aktualisiert.</translation>
    </message>
    <message>
        <source>“%1” is refreshed further back than “%2” keeps its rows: its own older rows would be lost.</source>
        <translation>„%1“ wird weiter zurück aktualisiert, als „%2“ seine Zeilen aufbewahrt: Die eigenen älteren Zeilen gingen verloren.</translation>
    </message>
    <message>
        <source>“%1” has row-level security and a columnstore, which exclude each other.</source>
        <translation>„%1“ hat Sicherheit auf Zeilenebene und einen Columnstore, die einander ausschließen.</translation>
    </message>
    <message>
        <source>The continuous aggregate “%1” cannot read “%2”, which has row-level security.</source>
        <translation>Das kontinuierliche Aggregat „%1“ kann „%2“ nicht lesen, da es dort Sicherheit auf Zeilenebene gibt.</translation>
    </message>
    <message>
        <source>“%1” is segmented by “%2”, of which every row has another value: put it first in the order instead.</source>
        <translation>„%1“ ist nach „%2“ segmentiert, wovon jede Zeile einen anderen Wert hat: Setzen Sie es stattdessen an den Anfang der Reihenfolge.</translation>
    </message>
    <message>
        <source>“%1” is segmented by several columns: a segment should have a hundred rows of a chunk or more.</source>
        <translation>„%1“ ist nach mehreren Spalten segmentiert: Ein Segment sollte mindestens hundert Zeilen eines Chunks enthalten.</translation>
    </message>
    <message>
        <source>“%1” is unique without the column “%2”, by which the hypertable “%3” is divided into chunks.</source>
        <translation>„%1“ ist eindeutig ohne die Spalte „%2“, nach der die Hypertable „%3“ in Chunks geteilt ist.</translation>
    </message>
    <message>
        <source>“%1” is no version of TimescaleDB that is known here; write 2.20, for example.</source>
        <translation>„%1“ ist keine hier bekannte Version von TimescaleDB; schreiben Sie zum Beispiel 2.20.</translation>
    </message>
    <message>
        <source>The continuous aggregate “%1” uses a window function, which it cannot keep up to date.</source>
        <translation>Das kontinuierliche Aggregat „%1“ verwendet eine Fensterfunktion, die es nicht aktuell halten kann.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Keine Aktion</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Verhindern</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>Kaskadieren</translation>
    </message>
    <message>
        <source>Set null</source>
        <translation>Auf NULL setzen</translation>
    </message>
    <message>
        <source>Set default</source>
        <translation>Auf Standardwert setzen</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Permanent</translation>
    </message>
    <message>
        <source>Unlogged</source>
        <translation>Ungeloggt</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporär</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>Standardmäßig</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuell</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primär</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Eindeutig</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Exclusion</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Gewöhnlich</translation>
    </message>
    <message>
        <source>Materialized</source>
        <translation>Materialisiert</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Cascaded</source>
        <translation>Kaskadierend</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Alle Spalten</translation>
    </message>
    <message>
        <source>Keys only</source>
        <translation>Nur Schlüssel</translation>
    </message>
    <message>
        <source>Names only</source>
        <translation>Nur Namen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>Anstelle</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Replica</source>
        <translation>Replikat</translation>
    </message>
    <message>
        <source>Single table</source>
        <translation>Eine Tabelle</translation>
    </message>
    <message>
        <source>At generation</source>
        <translation>Bei der Generierung</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Table per type</source>
        <translation>Tabelle je Typ</translation>
    </message>
    <message>
        <source>Table per concrete type</source>
        <translation>Tabelle je konkretem Typ</translation>
    </message>
    <message>
        <source>Continuous aggregate</source>
        <translation>Kontinuierliches Aggregat</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Inout</source>
        <translation>Ein-/Ausgabe</translation>
    </message>
    <message>
        <source>Variadic</source>
        <translation>Variadisch</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Prozedur</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Aggregatfunktion</translation>
    </message>
    <message>
        <source>Volatile</source>
        <translation>Volatil</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stabil</translation>
    </message>
    <message>
        <source>Immutable</source>
        <translation>Unveränderlich</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Unstated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Disjoint</source>
        <translation>Disjunkt</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>Überlappend</translation>
    </message>
    <message>
        <source>Ddl command start</source>
        <translation>Beginn eines DDL-Befehls</translation>
    </message>
    <message>
        <source>Ddl command end</source>
        <translation>Ende eines DDL-Befehls</translation>
    </message>
    <message>
        <source>Sql drop</source>
        <translation>Löschen durch SQL</translation>
    </message>
    <message>
        <source>Table rewrite</source>
        <translation>Neuschreiben einer Tabelle</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schemas</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Haupttabelle</translation>
    </message>
    <message>
        <source>Binary coercible</source>
        <translation>Binär kompatibel</translation>
    </message>
    <message>
        <source>Input and output</source>
        <translation>Ein- und Ausgabe</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Auf Anforderung</translation>
    </message>
    <message>
        <source>On assignment</source>
        <translation>Bei Zuweisung</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesend</translation>
    </message>
    <message>
        <source>Shareable</source>
        <translation>Teilbar</translation>
    </message>
    <message>
        <source>Read write</source>
        <translation>Lesend und schreibend</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Only these rules, with commas between.</source>
        <translation>Nur diese Regeln, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The findings as JSON on standard output.</source>
        <translation>Die Befunde als JSON auf der Standardausgabe.</translation>
    </message>
    <message>
        <source>“%1” is not a rule; the rules are: %2.</source>
        <translation>„%1“ ist keine Regel; die Regeln sind: %2.</translation>
    </message>
    <message>
        <source>%1: %2 errors, %3 warnings, %4 hints
</source>
        <translation>%1: %2 Fehler, %3 Warnungen, %4 Hinweise
</translation>
    </message>
    <message>
        <source>Finds what is wrong with a design.</source>
        <translation>Findet, was an einem Entwurf nicht stimmt.</translation>
    </message>
    <message>
        <source>Usage: relvar [FILE]
       relvar COMMAND ARGUMENTS

Without a command the editor opens.

Commands:
</source>
        <translation>Aufruf: relvar [FILE]
        relvar COMMAND ARGUMENTS

Ohne Befehl öffnet sich der Editor.

Befehle:
</translation>
    </message>
    <message>
        <source>“relvar COMMAND --help” tells more about a command.
Exit codes: 0 done, 1 done with findings or differences, 2 wrong usage, 3 could not.
</source>
        <translation>„relvar COMMAND --help“ sagt mehr über einen Befehl.
Exit-Codes: 0 erledigt, 1 erledigt mit Befunden oder Unterschieden, 2 falscher Aufruf, 3 nicht möglich.
</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Es fehlt ein Argument.</translation>
    </message>
    <message>
        <source>There are too many arguments.</source>
        <translation>Es sind zu viele Argumente.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>„%1“ ist kein Befehl.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Auf die Standardausgabe kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Dies ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The diagram; the first one otherwise.</source>
        <translation>Das Diagramm; sonst das erste.</translation>
    </message>
    <message>
        <source>The design has no diagram.</source>
        <translation>Der Entwurf hat kein Diagramm.</translation>
    </message>
    <message>
        <source>The design has no diagram “%1”; it has these: %2.</source>
        <translation>Der Entwurf hat kein Diagramm „%1“; er hat diese: %2.</translation>
    </message>
    <message>
        <source>The database that SQL files are for.</source>
        <translation>Die Datenbank, für die SQL-Dateien bestimmt sind.</translation>
    </message>
    <message>
        <source>The form of the result: text.</source>
        <translation>Die Form des Ergebnisses: text.</translation>
    </message>
    <message>
        <source>The file to write to.</source>
        <translation>Die Datei, in die geschrieben wird.</translation>
    </message>
    <message>
        <source>A difference can be written as text, not as “%1”.</source>
        <translation>Ein Unterschied kann als text geschrieben werden, nicht als „%1“.</translation>
    </message>
    <message>
        <source>The file to write to; standard output otherwise.</source>
        <translation>Die Datei, in die geschrieben wird; sonst die Standardausgabe.</translation>
    </message>
    <message>
        <source>The database to write for.</source>
        <translation>Die Datenbank, für die geschrieben wird.</translation>
    </message>
    <message>
        <source>With ddl: one file a schema, in the folder that -o names.</source>
        <translation>Bei ddl: eine Datei je Schema, im Ordner, den -o nennt.</translation>
    </message>
    <message>
        <source>With png: pixels for each unit of the diagram.</source>
        <translation>Bei png: Pixel je Einheit des Diagramms.</translation>
    </message>
    <message>
        <source>With svg, png and pdf: %1; that of the diagram otherwise.</source>
        <translation>Bei svg, png und pdf: %1; sonst wie im Diagramm.</translation>
    </message>
    <message>
        <source>Say which folder to write to with -o FOLDER.</source>
        <translation>Geben Sie den Zielordner mit -o FOLDER an.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Der Ordner kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>“%1” is nothing that --%2 knows; it knows these: %3.</source>
        <translation>„%1“ ist kein Wert für --%2; möglich sind: %3.</translation>
    </message>
    <message>
        <source>The scale is a number above 0 and up to 16.</source>
        <translation>Der Maßstab ist eine Zahl über 0 und bis 16.</translation>
    </message>
    <message>
        <source>Say what to write with --to: %1.</source>
        <translation>Geben Sie mit --to an, was geschrieben werden soll: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be written; these can: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden; möglich sind: %2.</translation>
    </message>
    <message>
        <source>Writes one thing that follows from a design.</source>
        <translation>Schreibt eines der Ergebnisse, die aus einem Entwurf folgen.</translation>
    </message>
    <message>
        <source>The folder to write to.</source>
        <translation>Der Ordner, in den geschrieben wird.</translation>
    </message>
    <message>
        <source>Say where to write with -o FOLDER.</source>
        <translation>Geben Sie den Zielordner mit -o FOLDER an.</translation>
    </message>
    <message>
        <source>Writes everything that follows from a design, with an index.</source>
        <translation>Schreibt alles, was aus einem Entwurf folgt, mit einem Verzeichnis.</translation>
    </message>
    <message>
        <source>The project file to make.</source>
        <translation>Die Projektdatei, die angelegt wird.</translation>
    </message>
    <message>
        <source>A file for what became of each statement (JSON).</source>
        <translation>Eine Datei für den Verbleib jeder Anweisung (JSON).</translation>
    </message>
    <message>
        <source>The same report on standard output.</source>
        <translation>Derselbe Bericht auf der Standardausgabe.</translation>
    </message>
    <message>
        <source>Leaves the tables where they fall.</source>
        <translation>Lässt die Tabellen, wo sie gerade liegen.</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptdiagramm</translation>
    </message>
    <message>
        <source>Say which project file to make with -o FILE.</source>
        <translation>Geben Sie mit -o FILE an, welche Projektdatei angelegt werden soll.</translation>
    </message>
    <message>
        <source>Laying out</source>
        <translation>Automatisches Anordnen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>%1: %2 statements imported, %3 kept word for word, %4 skipped, %5 refused
</source>
        <translation>%1: %2 Anweisungen importiert, %3 wörtlich beibehalten, %4 übersprungen, %5 abgelehnt
</translation>
    </message>
    <message>
        <source>Lay out the diagram</source>
        <translation>Diagramm automatisch anordnen</translation>
    </message>
    <message>
        <source>Lays a diagram out: Graphviz places the tables.</source>
        <translation>Ordnet ein Diagramm automatisch an: Graphviz platziert die Tabellen.</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <source>The project file.</source>
        <translation>Die Projektdatei.</translation>
    </message>
    <message>
        <source>What to do it with: a table, then columns of it; or TABLE.COLUMN. With merge-tables and resolve-many-to-many two tables, with pull-up and push-down a table and columns.</source>
        <translation>Womit es zu tun ist: eine Tabelle, dann Spalten davon; oder TABLE.COLUMN. Bei merge-tables und resolve-many-to-many zwei Tabellen, bei pull-up und push-down eine Tabelle und Spalten.</translation>
    </message>
    <message>
        <source>The name of the new table or number column.</source>
        <translation>Der Name der neuen Tabelle oder Zahlenspalte.</translation>
    </message>
    <message>
        <source>With promote-to-lookup: the name of the column with the values.</source>
        <translation>Bei promote-to-lookup: der Name der Spalte mit den Werten.</translation>
    </message>
    <message>
        <source>With extract-entity: columns that identify the new rows, with commas between. With promote-to-lookup, “value”: the values do.</source>
        <translation>Bei extract-entity: Spalten, die die neuen Zeilen identifizieren, durch Kommas getrennt. Bei promote-to-lookup „value“: die Werte selbst.</translation>
    </message>
    <message>
        <source>With pull-up and push-down: the tables at the other end, with commas between; all that there are otherwise.</source>
        <translation>Bei pull-up und push-down: die Tabellen am anderen Ende, durch Kommas getrennt; sonst alle vorhandenen.</translation>
    </message>
    <message>
        <source>With extract-entity: rows share none.</source>
        <translation>Bei extract-entity: Jede Zeile bekommt eine eigene neue Zeile.</translation>
    </message>
    <message>
        <source>With split-table: not every row has both halves.</source>
        <translation>Bei split-table: Nicht jede Zeile hat beide Hälften.</translation>
    </message>
    <message>
        <source>With natural-key: the old key&apos;s columns go.</source>
        <translation>Bei natural-key: Die Spalten des alten Schlüssels entfallen.</translation>
    </message>
    <message>
        <source>Prints what would change and leaves the project alone.</source>
        <translation>Gibt aus, was sich ändern würde, und lässt das Projekt unverändert.</translation>
    </message>
    <message>
        <source>Several tables are called “%1”; name the schema.</source>
        <translation>Mehrere Tabellen heißen „%1“; geben Sie das Schema an.</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>Es gibt keine Tabelle „%1“.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”.</source>
        <translation>„%1“ hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>No relationship between “%1” and “%2” is one for this.</source>
        <translation>Keine Beziehung zwischen „%1“ und „%2“ eignet sich dafür.</translation>
    </message>
    <message>
        <source>“%1” has no table for them that way.</source>
        <translation>„%1“ hat in dieser Richtung keine Tabelle für die Spalten.</translation>
    </message>
    <message>
        <source>“%1” is no refactoring; these are: %2.</source>
        <translation>„%1“ ist kein Refactoring; möglich sind: %2.</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Anmerkung: %1</translation>
    </message>
    <message>
        <source>Changes the form of a design in one step: extracts, splits, merges, moves columns and keys.</source>
        <translation>Ändert die Form eines Entwurfs in einem Schritt: extrahiert, teilt auf, führt zusammen, verschiebt Spalten und Schlüssel.</translation>
    </message>
    <message>
        <source>This folder holds no SQL files.</source>
        <translation>Dieser Ordner enthält keine SQL-Dateien.</translation>
    </message>
    <message>
        <source>&lt;standard input&gt;</source>
        <translation>&lt;Standardeingabe&gt;</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>“%1” is not a database that is known here; these are: %2.</source>
        <translation>„%1“ ist keine hier bekannte Datenbank; bekannt sind: %2.</translation>
    </message>
    <message>
        <source>The server to try it on: postgresql://user@host/database.</source>
        <translation>Der Server, auf dem geprüft wird: postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>What to prove: ddl.</source>
        <translation>Was nachgewiesen wird: ddl.</translation>
    </message>
    <message>
        <source>&lt;generated DDL&gt;</source>
        <translation>&lt;generierte DDL&gt;</translation>
    </message>
    <message>
        <source>“%1” cannot be proved; ddl can.</source>
        <translation>„%1“ kann nicht nachgewiesen werden, nur ddl.</translation>
    </message>
    <message>
        <source>Say which server to try it on with --against URL.</source>
        <translation>Geben Sie mit --against URL an, auf welchem Server geprüft werden soll.</translation>
    </message>
    <message>
        <source>- not in the database: %1
</source>
        <translation>- nicht in der Datenbank: %1
</translation>
    </message>
    <message>
        <source>%1: the server executed the DDL; %2 tables, %3 columns and %4 foreign keys came back the same
</source>
        <translation>%1: Der Server hat die DDL ausgeführt; %2 Tabellen, %3 Spalten und %4 Fremdschlüssel kamen unverändert zurück
</translation>
    </message>
    <message>
        <source>Proves the generated SQL in a scratch database that it makes and drops itself.</source>
        <translation>Prüft das generierte SQL in einer Wegwerfdatenbank, die der Befehl selbst anlegt und wieder löscht.</translation>
    </message>
    <message>
        <source>Names the present state of a design, or lists the named ones.</source>
        <translation>Benennt den aktuellen Stand eines Entwurfs oder listet die benannten auf.</translation>
    </message>
    <message>
        <source>With pdf: the steps of the workshop, a page each. An html page has them unless --diagram names one diagram.</source>
        <translation>Bei pdf: die Schritte des Workshops, je einer pro Seite. Eine html-Seite enthält sie, sofern --diagram kein einzelnes Diagramm nennt.</translation>
    </message>
    <message>
        <source>With svg, png and pdf: shows the types that a database would get: %1.</source>
        <translation>Bei svg, png und pdf: zeigt die Typen, die eine Datenbank erhielte: %1.</translation>
    </message>
    <message>
        <source>layered: in columns, what is referred to on the left; organic: what is related is near to each other.</source>
        <translation>layered: in Spalten, links das, worauf verwiesen wird; organic: Verbundenes liegt nah beieinander.</translation>
    </message>
    <message>
        <source>“%1” is no style of layout; these are: %2.</source>
        <translation>„%1“ ist kein Anordnungsstil; möglich sind: %2.</translation>
    </message>
    <message>
        <source>The design: a project or a script.</source>
        <translation>Der Entwurf: ein Projekt oder ein Skript.</translation>
    </message>
    <message>
        <source>The table where the path begins.</source>
        <translation>Die Tabelle, bei der der Pfad beginnt.</translation>
    </message>
    <message>
        <source>The table where it ends.</source>
        <translation>Die Tabelle, bei der er endet.</translation>
    </message>
    <message>
        <source>At most so many paths; 5 otherwise.</source>
        <translation>Höchstens so viele Pfade; sonst 5.</translation>
    </message>
    <message>
        <source>“up” follows relationships only to what is referenced, “down” only to what refers; “any” otherwise.</source>
        <translation>„up“ folgt Beziehungen nur zu dem, worauf verwiesen wird, „down“ nur zu dem, was verweist; sonst „any“.</translation>
    </message>
    <message>
        <source>Tables that no path may go through, with commas between.</source>
        <translation>Tabellen, über die kein Pfad führen darf, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Prints the paths as JSON.</source>
        <translation>Gibt die Pfade als JSON aus.</translation>
    </message>
    <message>
        <source>“%1” is no number of paths; it is from 1 to 1000.</source>
        <translation>„%1“ ist keine Anzahl von Pfaden; sie liegt zwischen 1 und 1000.</translation>
    </message>
    <message>
        <source>“%1” is no direction; these are: any, up, down.</source>
        <translation>„%1“ ist keine Richtung; möglich sind: any, up, down.</translation>
    </message>
    <message>
        <source>No relationships lead from “%1” to “%2”.
</source>
        <translation>Keine Beziehungen führen von „%1“ zu „%2“.
</translation>
    </message>
    <message>
        <source>Finds the ways from one table to another along relationships.</source>
        <translation>Findet die Pfade von einer Tabelle zu einer anderen entlang der Beziehungen.</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>Wonach gesucht wird.</translation>
    </message>
    <message>
        <source>What comes instead; with --regex, \1 or $1 for a group. Nothing otherwise.</source>
        <translation>Was stattdessen eingesetzt wird; mit --regex \1 oder $1 für eine Gruppe. Sonst nichts.</translation>
    </message>
    <message>
        <source>Where to look, with commas between: %1. Names otherwise.</source>
        <translation>Wo gesucht wird, durch Kommas getrennt: %1. Sonst in Namen.</translation>
    </message>
    <message>
        <source>Kinds of objects with commas between, such as table,column; all otherwise.</source>
        <translation>Arten von Objekten, durch Kommas getrennt, etwa table,column; sonst alle.</translation>
    </message>
    <message>
        <source>The text is a regular expression.</source>
        <translation>Der Text ist ein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>Capital and small letters differ.</source>
        <translation>Groß- und Kleinbuchstaben werden unterschieden.</translation>
    </message>
    <message>
        <source>Letters, digits and _ must not go on.</source>
        <translation>Davor und danach dürfen keine Buchstaben, Ziffern oder _ stehen.</translation>
    </message>
    <message>
        <source>Leaves out what cannot be replaced.</source>
        <translation>Lässt weg, was sich nicht ersetzen lässt.</translation>
    </message>
    <message>
        <source>“%1” is no place of texts.</source>
        <translation>„%1“ ist kein Ort für Texte.</translation>
    </message>
    <message>
        <source>“%1” is no kind of objects.</source>
        <translation>„%1“ ist keine Art von Objekten.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Nothing was replaced; --skip leaves out what cannot be.</source>
        <translation>Es wurde nichts ersetzt; --skip lässt weg, was sich nicht ersetzen lässt.</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>„%1“ durch „%2“ ersetzen</translation>
    </message>
    <message>
        <source>Replaces a text in names, comments, types and SQL of a design.</source>
        <translation>Ersetzt einen Text in Namen, Kommentaren, Typen und SQL eines Entwurfs.</translation>
    </message>
    <message>
        <source>The database that the design is for from now on: %1.</source>
        <translation>Die Datenbank, für die der Entwurf von nun an bestimmt ist: %1.</translation>
    </message>
    <message>
        <source>Only tells what would be lost or changed.</source>
        <translation>Sagt nur, was verloren ginge oder sich ändern würde.</translation>
    </message>
    <message>
        <source>Tells it as JSON on standard output.</source>
        <translation>Gibt dies als JSON auf der Standardausgabe aus.</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>emulated</source>
        <translation>emuliert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Say with --to for which database the design shall be.</source>
        <translation>Geben Sie mit --to an, für welche Datenbank der Entwurf bestimmt sein soll.</translation>
    </message>
    <message>
        <source>Convert to %1</source>
        <translation>In %1 umwandeln</translation>
    </message>
    <message>
        <source>Makes a design one for another database, in one step, and tells what is lost or takes another form there.</source>
        <translation>Macht aus einem Entwurf in einem Schritt einen für eine andere Datenbank und sagt, was dort verloren geht oder eine andere Form annimmt.</translation>
    </message>
    <message>
        <source>Tells what differs between two designs: projects, versions (PROJECT@NAME), SQL files or database URLs.</source>
        <translation>Sagt, was sich zwischen zwei Entwürfen unterscheidet: Projekte, Versionen (PROJECT@NAME), SQL-Dateien oder Datenbank-URLs.</translation>
    </message>
    <message>
        <source>What the source is: %1. By default its contents and the ending of its name decide.</source>
        <translation>Was die Quelle ist: %1. Sonst entscheiden ihr Inhalt und die Endung ihres Namens.</translation>
    </message>
    <message>
        <source>Of a running database only this schema; may be repeated.</source>
        <translation>Von einer laufenden Datenbank nur dieses Schema; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Of a running database only this table; may be repeated.</source>
        <translation>Von einer laufenden Datenbank nur diese Tabelle; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Say of which schema the table “%1” is: --table SCHEMA.TABLE.</source>
        <translation>Geben Sie an, zu welchem Schema die Tabelle „%1“ gehört: --table SCHEMA.TABLE.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be imported; these are: %2.</source>
        <translation>„%1“ lässt sich nicht importieren; möglich sind: %2.</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>Lesen der Datenbank</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Passwort für %1: </translation>
    </message>
    <message>
        <source>A server of PostgreSQL cannot prove what is written for %1.</source>
        <translation>Ein Server von PostgreSQL kann nicht nachweisen, was für %1 geschrieben wird.</translation>
    </message>
    <message>
        <source>What to write: ddl, mongodb, mermaid, dbml, sketch, sentences, remarks, json, svg, png, pdf or html.</source>
        <translation>Was geschrieben wird: ddl, mongodb, mermaid, dbml, sketch, sentences, remarks, json, svg, png, pdf oder html.</translation>
    </message>
    <message>
        <source>With mongodb: JSON instead of a script for mongosh.</source>
        <translation>Bei mongodb: JSON statt eines Skripts für mongosh.</translation>
    </message>
    <message>
        <source>Makes a project from an SQL script (a file, “-”, a folder of migrations or a database URL: postgresql://, mysql://, sqlite://), from an SQLite database, from validators or documents of MongoDB, from DBML or a sketch, from a Mermaid diagram, or from a model of pgModeler.</source>
        <translation>Legt ein Projekt an: aus einem SQL-Skript (einer Datei, „-“, einem Ordner mit Migrationen oder einer Datenbank-URL: postgresql://, mysql://, sqlite://), aus einer SQLite-Datenbank, aus Validatoren oder Dokumenten von MongoDB, aus DBML oder einer Skizze, aus einem Mermaid-Diagramm oder aus einem Modell von pgModeler.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>“%1” cannot be taken over: what it belongs to is no object of its own in the design.</source>
        <translation>„%1“ kann nicht übernommen werden: Wozu es gehört, ist im Entwurf kein eigenes Objekt.</translation>
    </message>
    <message>
        <source>Not taken over: the design does not have what these refer to: %1.</source>
        <translation>Nicht übernommen: Im Entwurf fehlt, worauf diese Objekte verweisen: %1.</translation>
    </message>
    <message>
        <source>Order of columns</source>
        <translation>Reihenfolge der Spalten</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>Only in the database</source>
        <translation>Nur in der Datenbank</translation>
    </message>
    <message>
        <source>Only in the design</source>
        <translation>Nur im Entwurf</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>It follows from something else in the design and changes with that alone.</source>
        <translation>Folgt aus etwas anderem im Entwurf und ändert sich nur mit diesem.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The driver %1 of Qt for this database is not installed.</source>
        <translation>Der Qt-Treiber %1 für diese Datenbank ist nicht installiert.</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached: %2.</source>
        <translation>Die Datenbank %1 ist nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The database %1 does not answer: %2.</source>
        <translation>Die Datenbank %1 antwortet nicht: %2.</translation>
    </message>
</context>
<context>
    <name>ConversionWords</name>
    <message>
        <source>%1: %2 becomes %3.</source>
        <translation>%1: Aus %2 wird %3.</translation>
    </message>
    <message>
        <source>%1 has no counterpart in %2.</source>
        <translation>%1 hat in %2 keine Entsprechung.</translation>
    </message>
    <message>
        <source>A statement that was written for %1 could not be read back: %2</source>
        <translation>Eine Anweisung, die für %1 geschrieben wurde, konnte nicht wieder gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” has no counterpart that is known to mean the same.</source>
        <translation>„%1“ hat keine Entsprechung, von der bekannt ist, dass sie dasselbe bedeutet.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Its values are a type of its own.</source>
        <translation>Die Werte bilden einen eigenen Typ.</translation>
    </message>
    <message>
        <source>In “%1”, the case of letters counts.</source>
        <translation>In „%1“ wird zwischen Groß- und Kleinschreibung unterschieden.</translation>
    </message>
    <message>
        <source>“%1” becomes %2. %3</source>
        <translation>Aus „%1“ wird %2. %3</translation>
    </message>
    <message>
        <source>The default of “%1” is left out. %2</source>
        <translation>Der Standardwert von „%1“ wird ausgelassen. %2</translation>
    </message>
    <message>
        <source>In PostgreSQL, no computed column is made from another one.</source>
        <translation>In PostgreSQL wird keine berechnete Spalte aus einer anderen berechneten gebildet.</translation>
    </message>
    <message>
        <source>In PostgreSQL, the same values must always give the same result; these depend on settings.</source>
        <translation>In PostgreSQL müssen dieselben Werte immer dasselbe Ergebnis liefern; hier hängt es von Einstellungen ab.</translation>
    </message>
    <message>
        <source>Values of its type cannot be computed.</source>
        <translation>Werte dieses Typs können nicht berechnet werden.</translation>
    </message>
    <message>
        <source>“%1” is no longer computed. %2</source>
        <translation>„%1“ wird nicht mehr berechnet. %2</translation>
    </message>
    <message>
        <source>Its values are stored, not made when they are read.</source>
        <translation>Die Werte werden gespeichert, nicht erst beim Lesen gebildet.</translation>
    </message>
    <message>
        <source>“%1” is not set when its row changes.</source>
        <translation>„%1“ wird nicht gesetzt, wenn sich die Zeile ändert.</translation>
    </message>
    <message>
        <source>A trigger sets it when its row changes.</source>
        <translation>Ein Trigger setzt den Wert, wenn sich die Zeile ändert.</translation>
    </message>
    <message>
        <source>“%1” is no value of its type.</source>
        <translation>„%1“ ist kein Wert dieses Typs.</translation>
    </message>
    <message>
        <source>The view “%1” of the session alone is left out.</source>
        <translation>Die Sicht „%1“, die es nur in der Sitzung gibt, wird ausgelassen.</translation>
    </message>
    <message>
        <source>MySQL compares texts of “%1” without regard to the case of letters; %2 does not.</source>
        <translation>MySQL vergleicht Texte von „%1“ ohne Rücksicht auf Groß- und Kleinschreibung, %2 nicht.</translation>
    </message>
    <message>
        <source>The table “%1” is made by the module %2 of SQLite, which has no counterpart: it is left out.</source>
        <translation>Die Tabelle „%1“ wird vom SQLite-Modul %2 gebildet, das keine Entsprechung hat: Sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is called “%2”</source>
        <translation>„%1“ heißt jetzt „%2“</translation>
    </message>
    <message numerus="yes">
        <source>a name in %1 has %n byte(s) at most.</source>
        <translation>
            <numerusform>ein Name hat in %1 höchstens %n Byte.</numerusform>
            <numerusform>ein Name hat in %1 höchstens %n Bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 knows something else by that name.</source>
        <translation>%1 kennt unter diesem Namen etwas anderes.</translation>
    </message>
    <message>
        <source>What SQLite does when “%1” is violated (%2) is left out.</source>
        <translation>Was SQLite tut, wenn „%1“ verletzt wird (%2), wird ausgelassen.</translation>
    </message>
    <message>
        <source>The key “%1” is kept by a unique index over expressions.</source>
        <translation>Der Schlüssel „%1“ wird durch einen eindeutigen Index über Ausdrücke gewahrt.</translation>
    </message>
    <message>
        <source>The key “%1” is over its whole columns, not over their starts.</source>
        <translation>Der Schlüssel „%1“ umfasst die ganzen Spalten, nicht nur ihre Anfänge.</translation>
    </message>
    <message>
        <source>The full-text index “%1” has no counterpart in %2: it is left out.</source>
        <translation>Der Volltextindex „%1“ hat in %2 keine Entsprechung: Er wird ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” becomes an index over to_tsvector(&apos;simple&apos;, …): queries must ask with the same expression.</source>
        <translation>Aus „%1“ wird ein Index über to_tsvector(&apos;simple&apos;, …): Abfragen müssen denselben Ausdruck verwenden.</translation>
    </message>
    <message>
        <source>The index “%1” of the kind %2 has no counterpart: it is left out.</source>
        <translation>Der Index „%1“ der Art %2 hat keine Entsprechung: Er wird ausgelassen.</translation>
    </message>
    <message>
        <source>The same values must always give the same result.</source>
        <translation>Dieselben Werte müssen immer dasselbe Ergebnis liefern.</translation>
    </message>
    <message>
        <source>The index “%1” is left out. %2</source>
        <translation>Der Index „%1“ wird ausgelassen. %2</translation>
    </message>
    <message>
        <source>“%1” is over its whole columns, not over their starts.</source>
        <translation>„%1“ umfasst die ganzen Spalten, nicht nur ihre Anfänge.</translation>
    </message>
    <message>
        <source>The check “%1” is part of the type of its column.</source>
        <translation>Der Check-Constraint „%1“ ist Teil des Spaltentyps.</translation>
    </message>
    <message>
        <source>Nothing watches over it in MySQL either.</source>
        <translation>Auch in MySQL wacht nichts darüber.</translation>
    </message>
    <message>
        <source>The check “%1” is left out. %2</source>
        <translation>Der Check-Constraint „%1“ wird ausgelassen. %2</translation>
    </message>
    <message>
        <source>The types of “%1” and “%2” cannot be compared.</source>
        <translation>Die Typen von „%1“ und „%2“ lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>What it references is no key.</source>
        <translation>Worauf er verweist, ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>The index that MySQL keeps for the foreign key “%1” is called “%2”.</source>
        <translation>Der Index, den MySQL für den Fremdschlüssel „%1“ führt, heißt „%2“.</translation>
    </message>
    <message>
        <source>It references a table that is left out.</source>
        <translation>Er verweist auf eine Tabelle, die ausgelassen wird.</translation>
    </message>
    <message>
        <source>The foreign key “%1” is left out. %2</source>
        <translation>Der Fremdschlüssel „%1“ wird ausgelassen. %2</translation>
    </message>
    <message>
        <source>A constraint of “%1” references something that is not there: %2</source>
        <translation>Ein Constraint von „%1“ verweist auf etwas, das nicht vorhanden ist: %2</translation>
    </message>
    <message>
        <source>It is written in the language of %1.</source>
        <translation>Der Code ist in der Sprache von %1 geschrieben.</translation>
    </message>
    <message>
        <source>The trigger “%1” is left out. %2</source>
        <translation>Der Trigger „%1“ wird ausgelassen. %2</translation>
    </message>
    <message>
        <source>The trigger “%1” calls a function that holds its code.</source>
        <translation>Der Trigger „%1“ ruft eine Funktion auf, die seinen Code enthält.</translation>
    </message>
    <message>
        <source>The trigger “%1” is left out with its table or view.</source>
        <translation>Der Trigger „%1“ wird mit seiner Tabelle oder Sicht ausgelassen.</translation>
    </message>
    <message>
        <source>The routine “%1” is written in the language of %2: it is left out.</source>
        <translation>Die Routine „%1“ ist in der Sprache von %2 geschrieben: Sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>A statement for %1 is left out: %2</source>
        <translation>Eine Anweisung für %1 wird ausgelassen: %2</translation>
    </message>
    <message>
        <source>“%1” is no longer kept by the engine %2.</source>
        <translation>„%1“ wird nicht mehr von der Engine %2 gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is written without its partitions: %2</source>
        <translation>„%1“ wird ohne Partitionen geschrieben: %2</translation>
    </message>
    <message>
        <source>Former states of the rows of “%1” are no longer kept.</source>
        <translation>Frühere Zustände der Zeilen von „%1“ werden nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>“%1” is no longer kept in the order of its key.</source>
        <translation>„%1“ wird nicht mehr in der Reihenfolge des Schlüssels gespeichert.</translation>
    </message>
    <message>
        <source>The view “%1” is left out. %2</source>
        <translation>Die Sicht „%1“ wird ausgelassen. %2</translation>
    </message>
    <message>
        <source>The privileges %1 on “%2” are left out.</source>
        <translation>Die Privilegien %1 für „%2“ werden ausgelassen.</translation>
    </message>
    <message>
        <source>A check constraint keeps it from being negative.</source>
        <translation>Ein Check-Constraint verhindert negative Werte.</translation>
    </message>
    <message>
        <source>A set becomes an array of texts; a check constraint allows its values.</source>
        <translation>Aus einem SET wird ein Array von Texten; ein Check-Constraint lässt dessen Werte zu.</translation>
    </message>
    <message>
        <source>A check constraint keeps its length.</source>
        <translation>Ein Check-Constraint wahrt die Länge.</translation>
    </message>
    <message>
        <source>“%1” has no counterpart: it is kept as text that nothing checks.</source>
        <translation>„%1“ hat keine Entsprechung: Gespeichert wird Text, den nichts prüft.</translation>
    </message>
    <message>
        <source>It holds no times below zero or past the end of a day.</source>
        <translation>Der Typ fasst keine Zeiten unter null oder nach dem Ende eines Tages.</translation>
    </message>
    <message>
        <source>A check constraint keeps its range.</source>
        <translation>Ein Check-Constraint wahrt den Wertebereich.</translation>
    </message>
    <message>
        <source>Shapes are kept as the bytes that MySQL has for them.</source>
        <translation>Geometrische Formen werden als die Bytes gespeichert, die MySQL dafür hat.</translation>
    </message>
    <message>
        <source>SQLite would take any value; this type does not.</source>
        <translation>SQLite würde jeden Wert annehmen; dieser Typ nicht.</translation>
    </message>
    <message>
        <source>A column without a type may hold anything: it becomes text.</source>
        <translation>Eine Spalte ohne Typ kann alles enthalten: Aus ihr wird Text.</translation>
    </message>
    <message>
        <source>A column of the type “%1” may hold anything: it becomes text.</source>
        <translation>Eine Spalte vom Typ „%1“ kann alles enthalten: Aus ihr wird Text.</translation>
    </message>
    <message>
        <source>A set becomes a text that nothing checks.</source>
        <translation>Aus einem SET wird ein Text, den nichts prüft.</translation>
    </message>
    <message>
        <source>A check constraint allows its values.</source>
        <translation>Ein Check-Constraint lässt die Werte zu.</translation>
    </message>
    <message>
        <source>The case of letters does not count, as in what it references.</source>
        <translation>Die Groß- und Kleinschreibung zählt nicht, wie in dem, worauf es verweist.</translation>
    </message>
</context>
<context>
    <name>DatabaseAddress</name>
    <message>
        <source>The address of a database begins with postgresql://, mysql:// or mariadb://.</source>
        <translation>Die Adresse einer Datenbank beginnt mit postgresql://, mysql:// oder mariadb://.</translation>
    </message>
</context>
<context>
    <name>DiffText</name>
    <message>
        <source>%1 differs</source>
        <translation>%1 unterscheidet sich</translation>
    </message>
    <message>
        <source>order of columns %1 → %2</source>
        <translation>Reihenfolge der Spalten %1 → %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>The diagram does not exist any more.</source>
        <translation>Das Diagramm existiert nicht mehr.</translation>
    </message>
    <message>
        <source>Select the tables and views that the area is to hold.</source>
        <translation>Wählen Sie die Tabellen und Sichten aus, die der Bereich enthalten soll.</translation>
    </message>
    <message>
        <source>The export of “%1” was cancelled.</source>
        <translation>Der Export von „%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The picture of “%1” would have %2 × %3 pixels, which is too large. Choose a smaller scale, or SVG or PDF.</source>
        <translation>Das Bild von „%1“ hätte %2 × %3 Pixel und wäre damit zu groß. Wählen Sie einen kleineren Maßstab oder SVG oder PDF.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture of “%1”.</source>
        <translation>Für das Bild von „%1“ reicht der Speicher nicht aus.</translation>
    </message>
    <message>
        <source>The picture of “%1” could not be written.</source>
        <translation>Das Bild von „%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n weitere</numerusform>
            <numerusform>+ %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>view</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>materialisierte Sicht</translation>
    </message>
    <message>
        <source>continuous aggregate</source>
        <translation>kontinuierliches Aggregat</translation>
    </message>
    <message>
        <source>partitioned</source>
        <translation>partitioniert</translation>
    </message>
    <message>
        <source>unlogged</source>
        <translation>ungeloggt</translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n Entität</numerusform>
            <numerusform>%n Entitäten</numerusform>
        </translation>
    </message>
    <message>
        <source>All tables that the selection is related to stand on the diagram.</source>
        <translation>Alle Tabellen, mit denen die Auswahl in Beziehung steht, sind bereits im Diagramm.</translation>
    </message>
    <message>
        <source>ISA</source>
        <translation>ISA</translation>
    </message>
    <message>
        <source>The export of the steps was cancelled.</source>
        <translation>Der Export der Schritte wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no diagram that could be shown.</source>
        <translation>Es gibt kein Diagramm, das gezeigt werden könnte.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n Attribut</numerusform>
            <numerusform>%n Attribute</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lies in the area that belongs to no area yet.</source>
        <translation>Im Bereich liegt nichts, was noch zu keinem Bereich gehört.</translation>
    </message>
    <message>
        <source>hypertable</source>
        <translation>Hypertable</translation>
    </message>
    <message>
        <source>Hypertable by %1, in chunks of %2</source>
        <translation>Hypertable nach %1, in Chunks von %2</translation>
    </message>
    <message>
        <source>Continuous aggregate</source>
        <translation>Kontinuierliches Aggregat</translation>
    </message>
    <message>
        <source>Continuous aggregate, refreshed every %1</source>
        <translation>Kontinuierliches Aggregat, Aktualisierung alle %1</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>“%1” cannot be removed: “%2” needs it.</source>
        <translation>„%1“ kann nicht entfernt werden: „%2“ benötigt es.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Parent</source>
        <translation>Übergeordnetes Objekt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Not inherited</source>
        <translation>Nicht vererbt</translation>
    </message>
    <message>
        <source>Not validated</source>
        <translation>Nicht validiert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Nullable</source>
        <translation>NULL zulässig</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standardwert</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generiert</translation>
    </message>
    <message>
        <source>Generated as</source>
        <translation>Generiert als</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Identity options</source>
        <translation>Identitätsoptionen</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>Sortierfolge</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detailgrad</translation>
    </message>
    <message>
        <source>Show types</source>
        <translation>Typen anzeigen</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Colours by</source>
        <translation>Farben nach</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Bends</source>
        <translation>Knicke</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixiert</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>If not exists</source>
        <translation>Falls nicht vorhanden</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>Kaskadieren</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilegien</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>With grant option</source>
        <translation>Mit Grant-Option</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Gewährt von</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Eindeutig</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Included columns</source>
        <translation>Eingeschlossene Spalten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Bedingung (WHERE)</translation>
    </message>
    <message>
        <source>Nulls not distinct</source>
        <translation>NULL-Werte gelten als gleich</translation>
    </message>
    <message>
        <source>Not on partitions</source>
        <translation>Nicht für Partitionen</translation>
    </message>
    <message>
        <source>Tablespace</source>
        <translation>Tablespace</translation>
    </message>
    <message>
        <source>Partition of index</source>
        <translation>Partition des Index</translation>
    </message>
    <message>
        <source>Deferrable</source>
        <translation>Aufschiebbar</translation>
    </message>
    <message>
        <source>Initially deferred</source>
        <translation>Anfangs aufgeschoben</translation>
    </message>
    <message>
        <source>Partition of key</source>
        <translation>Partition des Schlüssels</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Permissive</source>
        <translation>Permissiv</translation>
    </message>
    <message>
        <source>To special roles</source>
        <translation>An Sonderrollen</translation>
    </message>
    <message>
        <source>Using</source>
        <translation>Bedingung (USING)</translation>
    </message>
    <message>
        <source>With check</source>
        <translation>Bedingung (WITH CHECK)</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Name of foreign key columns</source>
        <translation>Name der Fremdschlüsselspalten</translation>
    </message>
    <message>
        <source>Name of junction tables</source>
        <translation>Name der Verknüpfungstabellen</translation>
    </message>
    <message>
        <source>Make foreign key columns</source>
        <translation>Fremdschlüsselspalten anlegen</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweist auf</translation>
    </message>
    <message>
        <source>Own end</source>
        <translation>Eigenes Ende</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>Anderes Ende</translation>
    </message>
    <message>
        <source>Identifying</source>
        <translation>Identifizierend</translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation>Subtyp</translation>
    </message>
    <message>
        <source>On delete</source>
        <translation>Beim Löschen</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>Beim Ändern</translation>
    </message>
    <message>
        <source>Columns set on delete</source>
        <translation>Beim Löschen gesetzte Spalten</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Abgleich (MATCH)</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Bereits vorhanden</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Mitglied von</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Returns a set</source>
        <translation>Gibt Menge zurück</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>SQL body</source>
        <translation>SQL-Rumpf</translation>
    </message>
    <message>
        <source>Link symbol</source>
        <translation>Link-Symbol</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilität</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallel</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Strikt</translation>
    </message>
    <message>
        <source>Security definer</source>
        <translation>Security Definer</translation>
    </message>
    <message>
        <source>Leakproof</source>
        <translation>Leakproof</translation>
    </message>
    <message>
        <source>Window function</source>
        <translation>Fensterfunktion</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Support function</source>
        <translation>Support-Funktion</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>Transformationen</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>Persistenz</translation>
    </message>
    <message>
        <source>Owned by column</source>
        <translation>Gehört zu Spalte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Why it was kept</source>
        <translation>Grund der Beibehaltung</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Creates</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Audit columns</source>
        <translation>Audit-Spalten</translation>
    </message>
    <message>
        <source>Soft delete</source>
        <translation>Logisches Löschen</translation>
    </message>
    <message>
        <source>Inherits</source>
        <translation>Erbt von</translation>
    </message>
    <message>
        <source>Partitioned by</source>
        <translation>Partitioniert nach</translation>
    </message>
    <message>
        <source>Partition key</source>
        <translation>Partitionsschlüssel</translation>
    </message>
    <message>
        <source>Row-level security</source>
        <translation>Sicherheit auf Zeilenebene</translation>
    </message>
    <message>
        <source>Row-level security for the owner</source>
        <translation>Sicherheit auf Zeilenebene für den Eigentümer</translation>
    </message>
    <message>
        <source>Replica identity</source>
        <translation>Replica-Identität</translation>
    </message>
    <message>
        <source>Replica identity index</source>
        <translation>Index der Replica-Identität</translation>
    </message>
    <message>
        <source>Clustered on</source>
        <translation>Geclustert nach</translation>
    </message>
    <message>
        <source>Access method</source>
        <translation>Zugriffsmethode</translation>
    </message>
    <message>
        <source>Of type</source>
        <translation>Vom Typ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>On insert</source>
        <translation>Beim Einfügen</translation>
    </message>
    <message>
        <source>On truncate</source>
        <translation>Beim Leeren (TRUNCATE)</translation>
    </message>
    <message>
        <source>Update of</source>
        <translation>Beim Ändern von</translation>
    </message>
    <message>
        <source>For each row</source>
        <translation>Für jede Zeile</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Bedingung (WHEN)</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>External function</source>
        <translation>Externe Funktion</translation>
    </message>
    <message>
        <source>Old table as</source>
        <translation>Alte Tabelle als</translation>
    </message>
    <message>
        <source>New table as</source>
        <translation>Neue Tabelle als</translation>
    </message>
    <message>
        <source>Constraint trigger</source>
        <translation>Constraint-Trigger</translation>
    </message>
    <message>
        <source>From table</source>
        <translation>Von Tabelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Column or expression</source>
        <translation>Spalte oder Ausdruck</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Operator class</source>
        <translation>Operatorklasse</translation>
    </message>
    <message>
        <source>Nulls</source>
        <translation>NULL-Werte</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Increment</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklisch</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Column names</source>
        <translation>Spaltennamen</translation>
    </message>
    <message>
        <source>Column comments</source>
        <translation>Spaltenkommentare</translation>
    </message>
    <message>
        <source>Column defaults</source>
        <translation>Standardwerte der Spalten</translation>
    </message>
    <message>
        <source>Check option</source>
        <translation>Check-Option</translation>
    </message>
    <message>
        <source>Recursive</source>
        <translation>Rekursiv</translation>
    </message>
    <message>
        <source>With data</source>
        <translation>Mit Daten</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Wird präsentiert</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufgeteilt</translation>
    </message>
    <message>
        <source>Disjointness of subtypes</source>
        <translation>Disjunktheit der Subtypen</translation>
    </message>
    <message>
        <source>Subtypes are total</source>
        <translation>Subtypen sind vollständig</translation>
    </message>
    <message>
        <source>Handler function</source>
        <translation>Handler-Funktion</translation>
    </message>
    <message>
        <source>Input function</source>
        <translation>Eingabefunktion</translation>
    </message>
    <message>
        <source>Output function</source>
        <translation>Ausgabefunktion</translation>
    </message>
    <message>
        <source>Receive function</source>
        <translation>Empfangsfunktion</translation>
    </message>
    <message>
        <source>Send function</source>
        <translation>Sendefunktion</translation>
    </message>
    <message>
        <source>Modifier input function</source>
        <translation>Eingabefunktion für Modifikatoren</translation>
    </message>
    <message>
        <source>Modifier output function</source>
        <translation>Ausgabefunktion für Modifikatoren</translation>
    </message>
    <message>
        <source>Analyze function</source>
        <translation>Analysefunktion</translation>
    </message>
    <message>
        <source>Subscript function</source>
        <translation>Subscript-Funktion</translation>
    </message>
    <message>
        <source>Internal length</source>
        <translation>Interne Länge</translation>
    </message>
    <message>
        <source>Passed by value</source>
        <translation>Als Wert übergeben</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherung</translation>
    </message>
    <message>
        <source>Like type</source>
        <translation>Wie Typ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Preferred in its category</source>
        <translation>In der Kategorie bevorzugt</translation>
    </message>
    <message>
        <source>Element type</source>
        <translation>Elementtyp</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Collatable</source>
        <translation>Sortierfolge möglich</translation>
    </message>
    <message>
        <source>From type</source>
        <translation>Von Typ</translation>
    </message>
    <message>
        <source>To type</source>
        <translation>Nach Typ</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>Kopie von</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Locale</translation>
    </message>
    <message>
        <source>Order of text (LC_COLLATE)</source>
        <translation>Reihenfolge von Text (LC_COLLATE)</translation>
    </message>
    <message>
        <source>Kinds of characters (LC_CTYPE)</source>
        <translation>Arten von Zeichen (LC_CTYPE)</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>Deterministisch</translation>
    </message>
    <message>
        <source>Foreign settings</source>
        <translation>Fremdeinstellungen</translation>
    </message>
    <message>
        <source>From encoding</source>
        <translation>Von Kodierung</translation>
    </message>
    <message>
        <source>To encoding</source>
        <translation>Nach Kodierung</translation>
    </message>
    <message>
        <source>Made by role</source>
        <translation>Angelegt von Rolle</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>External handler</source>
        <translation>Externer Handler</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validator</translation>
    </message>
    <message>
        <source>External validator</source>
        <translation>Externer Validator</translation>
    </message>
    <message>
        <source>Foreign data wrapper</source>
        <translation>Foreign-Data-Wrapper</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrauenswürdig</translation>
    </message>
    <message>
        <source>Handler of blocks</source>
        <translation>Handler für Blöcke</translation>
    </message>
    <message>
        <source>External handler of blocks</source>
        <translation>Externer Handler für Blöcke</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Left type</source>
        <translation>Linker Typ</translation>
    </message>
    <message>
        <source>Right type</source>
        <translation>Rechter Typ</translation>
    </message>
    <message>
        <source>Commutator</source>
        <translation>Kommutator</translation>
    </message>
    <message>
        <source>Negator</source>
        <translation>Negator</translation>
    </message>
    <message>
        <source>Restriction estimator</source>
        <translation>Restriktionsschätzer</translation>
    </message>
    <message>
        <source>Join estimator</source>
        <translation>Join-Schätzer</translation>
    </message>
    <message>
        <source>Can hash</source>
        <translation>Hashbar</translation>
    </message>
    <message>
        <source>Can merge</source>
        <translation>Merge-fähig</translation>
    </message>
    <message>
        <source>Operator family</source>
        <translation>Operatorfamilie</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Stored type</source>
        <translation>Gespeicherter Typ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>For ordering by</source>
        <translation>Zum Sortieren nach</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Alle Tabellen</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schemas</translation>
    </message>
    <message>
        <source>Partitions as their whole</source>
        <translation>Partitionen als Gesamttabelle</translation>
    </message>
    <message>
        <source>Canonical function</source>
        <translation>Kanonisierungsfunktion</translation>
    </message>
    <message>
        <source>Difference function</source>
        <translation>Differenzfunktion</translation>
    </message>
    <message>
        <source>Name of the multirange type</source>
        <translation>Name des Multirange-Typs</translation>
    </message>
    <message>
        <source>Administrator of</source>
        <translation>Administrator von</translation>
    </message>
    <message>
        <source>Transition function</source>
        <translation>Übergangsfunktion</translation>
    </message>
    <message>
        <source>State type</source>
        <translation>Zustandstyp</translation>
    </message>
    <message>
        <source>Size of the state</source>
        <translation>Größe des Zustands</translation>
    </message>
    <message>
        <source>Final function</source>
        <translation>Abschlussfunktion</translation>
    </message>
    <message>
        <source>Final function takes arguments</source>
        <translation>Abschlussfunktion erhält Argumente</translation>
    </message>
    <message>
        <source>Final function changes the state</source>
        <translation>Abschlussfunktion ändert den Zustand</translation>
    </message>
    <message>
        <source>Combine function</source>
        <translation>Kombinationsfunktion</translation>
    </message>
    <message>
        <source>Serialize function</source>
        <translation>Serialisierungsfunktion</translation>
    </message>
    <message>
        <source>Deserialize function</source>
        <translation>Deserialisierungsfunktion</translation>
    </message>
    <message>
        <source>Initial value</source>
        <translation>Anfangswert</translation>
    </message>
    <message>
        <source>Moving: transition function</source>
        <translation>Gleitend: Übergangsfunktion</translation>
    </message>
    <message>
        <source>Moving: inverse function</source>
        <translation>Gleitend: Umkehrfunktion</translation>
    </message>
    <message>
        <source>Moving: state type</source>
        <translation>Gleitend: Zustandstyp</translation>
    </message>
    <message>
        <source>Moving: size of the state</source>
        <translation>Gleitend: Größe des Zustands</translation>
    </message>
    <message>
        <source>Moving: final function</source>
        <translation>Gleitend: Abschlussfunktion</translation>
    </message>
    <message>
        <source>Moving: final function takes arguments</source>
        <translation>Gleitend: Abschlussfunktion erhält Argumente</translation>
    </message>
    <message>
        <source>Moving: final function changes the state</source>
        <translation>Gleitend: Abschlussfunktion ändert den Zustand</translation>
    </message>
    <message>
        <source>Moving: initial value</source>
        <translation>Gleitend: Anfangswert</translation>
    </message>
    <message>
        <source>Sort operator</source>
        <translation>Sortieroperator</translation>
    </message>
    <message>
        <source>Direct arguments</source>
        <translation>Direkte Argumente</translation>
    </message>
    <message>
        <source>Hypothetical-set</source>
        <translation>Hypothetical-Set</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Aggregatfunktion</translation>
    </message>
    <message>
        <source>Instead of the change</source>
        <translation>Anstelle der Änderung</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Kinds of statistics</source>
        <translation>Arten von Statistiken</translation>
    </message>
    <message>
        <source>Statistics target</source>
        <translation>Statistikziel</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publikationen</translation>
    </message>
    <message>
        <source>Foreign server</source>
        <translation>Fremdserver</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Wörterbuch</translation>
    </message>
    <message>
        <source>Parser</source>
        <translation>Parser</translation>
    </message>
    <message>
        <source>Dictionaries of the tokens</source>
        <translation>Wörterbücher der Token</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Start function</source>
        <translation>Startfunktion</translation>
    </message>
    <message>
        <source>Token function</source>
        <translation>Token-Funktion</translation>
    </message>
    <message>
        <source>End function</source>
        <translation>Endfunktion</translation>
    </message>
    <message>
        <source>Headline function</source>
        <translation>Headline-Funktion</translation>
    </message>
    <message>
        <source>Token types function</source>
        <translation>Token-Typen-Funktion</translation>
    </message>
    <message>
        <source>Init function</source>
        <translation>Init-Funktion</translation>
    </message>
    <message>
        <source>Lexize function</source>
        <translation>Lexize-Funktion</translation>
    </message>
    <message>
        <source>From SQL function</source>
        <translation>Funktion von SQL</translation>
    </message>
    <message>
        <source>To SQL function</source>
        <translation>Funktion nach SQL</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Special role</source>
        <translation>Sonderrolle</translation>
    </message>
    <message>
        <source>Column settings</source>
        <translation>Spalteneinstellungen</translation>
    </message>
</context>
<context>
    <name>Generators</name>
    <message>
        <source>The owner that the schema %1 had is not known.</source>
        <translation>Der bisherige Eigentümer des Schemas %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The privileges on %1 cannot be written.</source>
        <translation>Die Privilegien für %1 können nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The view “%1” has no query yet.</source>
        <translation>Die Sicht „%1“ hat noch keine Abfrage.</translation>
    </message>
    <message>
        <source>The trigger %1 calls no function.</source>
        <translation>Der Trigger %1 ruft keine Funktion auf.</translation>
    </message>
    <message>
        <source>%1 “%2” is left out: “%3” is a foreign table.</source>
        <extracomment>%1 is the kind of an object, %2 its name, %3 a table.</extracomment>
        <translation>%1 „%2“ wird ausgelassen: „%3“ ist eine Fremdtabelle.</translation>
    </message>
    <message>
        <source>The security label of %1 cannot be written.</source>
        <translation>Das Sicherheitslabel von %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>PostgreSQL alone does not refresh the continuous aggregate “%1”.</source>
        <translation>PostgreSQL allein aktualisiert das kontinuierliche Aggregat „%1“ nicht.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The text is no valid JSON: %1.</source>
        <translation>Der Text ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>The text is JSON, but holds no Relvar design.</source>
        <translation>Der Text ist JSON, enthält aber keinen Relvar-Entwurf.</translation>
    </message>
    <message>
        <source>The design was written by a newer release of Relvar.</source>
        <translation>Der Entwurf wurde von einer neueren Ausgabe von Relvar geschrieben.</translation>
    </message>
    <message>
        <source>Object %1 of the design cannot be read.</source>
        <translation>Objekt %1 des Entwurfs kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Object %1 of the design has the id of another one.</source>
        <translation>Objekt %1 des Entwurfs hat die ID eines anderen.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain does not answer: %1</source>
        <translation>Der Schlüsselbund antwortet nicht: %1</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>Enumeration</source>
        <translation>Aufzählungstyp</translation>
    </message>
    <message>
        <source>Composite type</source>
        <translation>Zusammengesetzter Typ</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check-Constraint</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Rechtevergabe</translation>
    </message>
    <message>
        <source>Kept statement</source>
        <translation>Beibehaltene Anweisung</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Diagram node</source>
        <translation>Diagrammknoten</translation>
    </message>
    <message>
        <source>Diagram line</source>
        <translation>Diagrammlinie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>lower</source>
        <extracomment>Not shown. Translate it as “keep” where nouns keep their capital within a sentence, as in German, and as “lower” everywhere else.</extracomment>
        <translation>keep</translation>
    </message>
    <message>
        <source>Base type</source>
        <translation>Basistyp</translation>
    </message>
    <message>
        <source>Range type</source>
        <translation>Bereichstyp</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>Sortierfolge</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Konvertierung</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Operator family</source>
        <translation>Operatorfamilie</translation>
    </message>
    <message>
        <source>Operator class</source>
        <translation>Operatorklasse</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Typumwandlung</translation>
    </message>
    <message>
        <source>Access method</source>
        <translation>Zugriffsmethode</translation>
    </message>
    <message>
        <source>Text search parser</source>
        <translation>Textsuchparser</translation>
    </message>
    <message>
        <source>Text search template</source>
        <translation>Textsuchvorlage</translation>
    </message>
    <message>
        <source>Text search dictionary</source>
        <translation>Textsuchwörterbuch</translation>
    </message>
    <message>
        <source>Text search configuration</source>
        <translation>Textsuchkonfiguration</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Security label</source>
        <translation>Sicherheitslabel</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Event trigger</source>
        <translation>Ereignistrigger</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publikation</translation>
    </message>
    <message>
        <source>Published table</source>
        <translation>Publizierte Tabelle</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subskription</translation>
    </message>
    <message>
        <source>Foreign data wrapper</source>
        <translation>Foreign-Data-Wrapper</translation>
    </message>
    <message>
        <source>Foreign server</source>
        <translation>Fremdserver</translation>
    </message>
    <message>
        <source>User mapping</source>
        <translation>Benutzerzuordnung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Tablespace</source>
        <translation>Tablespace</translation>
    </message>
    <message>
        <source>Default privileges</source>
        <translation>Standardprivilegien</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>%1: every column stays as it is</source>
        <translation>%1: Jede Spalte bleibt, wie sie ist</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) emulated</source>
        <translation>
            <numerusform>%n Spalte emuliert</numerusform>
            <numerusform>%n Spalten emuliert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n verloren</numerusform>
            <numerusform>%n verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>It keeps 65 digits at most, 30 of them after the point.</source>
        <translation>Höchstens 65 Stellen bleiben erhalten, davon 30 nach dem Komma.</translation>
    </message>
    <message>
        <source>It is too long for VARCHAR or CHAR, so its length is checked by a CHECK constraint.</source>
        <translation>Für VARCHAR oder CHAR zu lang, daher prüft ein CHECK-Constraint die Länge.</translation>
    </message>
    <message>
        <source>BIT has 64 bits at most: more of them are kept as bytes.</source>
        <translation>BIT hat höchstens 64 Bits: Mehr davon werden als Bytes gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is a type of PostgreSQL alone: it is kept as text that nothing checks.</source>
        <translation>„%1“ ist ein Typ, den nur PostgreSQL kennt: Er wird als Text gespeichert, den nichts prüft.</translation>
    </message>
    <message>
        <source>An array is kept as JSON: the type of its elements is not checked.</source>
        <translation>Ein Array wird als JSON gespeichert: Der Typ seiner Elemente wird nicht geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>A CHECK constraint allows its %n label(s); their order is that of the alphabet.</source>
        <translation>
            <numerusform>Ein CHECK-Constraint lässt %n Wert zu; die Reihenfolge ist alphabetisch.</numerusform>
            <numerusform>Ein CHECK-Constraint lässt die %n Werte zu; ihre Reihenfolge ist alphabetisch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A rule of the collection (enum) allows its %n label(s).</source>
        <translation>
            <numerusform>Eine Regel der Collection (enum) lässt %n Wert zu.</numerusform>
            <numerusform>Eine Regel der Collection (enum) lässt die %n Werte zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain “%1” becomes its type; its rules go to the column.</source>
        <translation>Aus der Domäne „%1“ wird ihr Typ; ihre Regeln gehen auf die Spalte über.</translation>
    </message>
    <message>
        <source>A composite type is kept as JSON: the types of its attributes are not checked.</source>
        <translation>Ein zusammengesetzter Typ wird als JSON gespeichert: Die Typen seiner Attribute werden nicht geprüft.</translation>
    </message>
    <message>
        <source>A sequence becomes AUTO_INCREMENT: one in a table, and part of a key.</source>
        <translation>Aus einer Sequenz wird AUTO_INCREMENT: nur eine Spalte je Tabelle, und Teil eines Schlüssels.</translation>
    </message>
    <message>
        <source>Numbers come from the row id, in a primary key of this column alone.</source>
        <translation>Die Zahlen stammen aus der Row-ID; nur in einem Primärschlüssel, der allein aus dieser Spalte besteht.</translation>
    </message>
    <message>
        <source>There are no sequences: the application has to count.</source>
        <translation>Es gibt keine Sequenzen: Die Anwendung muss zählen.</translation>
    </message>
    <message>
        <source>Nothing is computed there: the application has to.</source>
        <translation>Dort wird nichts berechnet: Die Anwendung muss es tun.</translation>
    </message>
    <message>
        <source>Only the start of a long text can be part of a key.</source>
        <translation>Nur der Anfang eines langen Textes kann Teil eines Schlüssels sein.</translation>
    </message>
    <message>
        <source>JSON cannot be part of a key.</source>
        <translation>JSON kann nicht Teil eines Schlüssels sein.</translation>
    </message>
    <message>
        <source>The length is checked by a CHECK constraint.</source>
        <translation>Die Länge wird von einem CHECK-Constraint geprüft.</translation>
    </message>
    <message>
        <source>The length is checked by a rule of the collection (maxLength).</source>
        <translation>Die Länge wird von einer Regel der Collection (maxLength) geprüft.</translation>
    </message>
    <message>
        <source>BOOLEAN is another name for a small number there, which can be more than 0 and 1.</source>
        <translation>BOOLEAN ist dort ein anderer Name für eine kleine Zahl, die nicht nur 0 und 1 sein kann.</translation>
    </message>
    <message>
        <source>True and false are the numbers 1 and 0.</source>
        <translation>Wahr und falsch sind die Zahlen 1 und 0.</translation>
    </message>
    <message>
        <source>It is kept as text in the order year, month, day, which SQLite’s functions read.</source>
        <translation>Wird als Text in der Reihenfolge Jahr, Monat, Tag gespeichert, den die Funktionen von SQLite lesen.</translation>
    </message>
    <message>
        <source>It is kept as text in UTC, which SQLite’s functions read.</source>
        <translation>Wird als Text in UTC gespeichert, den die Funktionen von SQLite lesen.</translation>
    </message>
    <message>
        <source>A BSON date is a moment in UTC: the day is kept as its midnight.</source>
        <translation>Ein BSON-Datum ist ein Zeitpunkt in UTC: Der Tag wird als seine Mitternacht gespeichert.</translation>
    </message>
    <message>
        <source>A BSON date has milliseconds; what is finer is lost.</source>
        <translation>Ein BSON-Datum hat Millisekunden; was feiner ist, geht verloren.</translation>
    </message>
    <message>
        <source>A time of day is kept as text.</source>
        <translation>Eine Uhrzeit wird als Text gespeichert.</translation>
    </message>
    <message>
        <source>TIMESTAMP holds the years 1970 to 2038 only.</source>
        <translation>TIMESTAMP umfasst nur die Jahre 1970 bis 2038.</translation>
    </message>
    <message>
        <source>The time zone is lost.</source>
        <translation>Die Zeitzone geht verloren.</translation>
    </message>
    <message>
        <source>There is no type for spans of time: kept as text, it cannot be added to a date.</source>
        <translation>Es gibt keinen Typ für Zeitspannen: Als Text gespeichert, lässt sich der Wert nicht zu einem Datum addieren.</translation>
    </message>
    <message>
        <source>MySQL keeps it as 16 bytes (or CHAR(36)); MariaDB has a type UUID.</source>
        <translation>MySQL speichert den Wert als 16 Bytes (oder CHAR(36)); MariaDB hat einen Typ UUID.</translation>
    </message>
    <message>
        <source>It is kept as text of 36 characters; a CHECK constraint can look after its form.</source>
        <translation>Wird als Text mit 36 Zeichen gespeichert; ein CHECK-Constraint kann auf die Form achten.</translation>
    </message>
    <message>
        <source>Its contents cannot be indexed as a whole; MariaDB keeps it as text.</source>
        <translation>Der Inhalt lässt sich nicht als Ganzes indizieren; MariaDB speichert ihn als Text.</translation>
    </message>
    <message>
        <source>It is not kept word for word: spaces and the order of keys are lost.</source>
        <translation>Wird nicht wortgetreu gespeichert: Leerzeichen und die Reihenfolge der Schlüssel gehen verloren.</translation>
    </message>
    <message>
        <source>It is kept as text, which SQLite’s JSON functions read.</source>
        <translation>Wird als Text gespeichert, den die JSON-Funktionen von SQLite lesen.</translation>
    </message>
    <message>
        <source>It is kept as text; whether it is well-formed is not checked.</source>
        <translation>Wird als Text gespeichert; ob er wohlgeformt ist, wird nicht geprüft.</translation>
    </message>
    <message>
        <source>It is kept as text; whether a network contains an address is not computed. MariaDB has INET6 for single addresses.</source>
        <translation>Wird als Text gespeichert; ob ein Netz eine Adresse enthält, wird nicht berechnet. MariaDB hat INET6 für einzelne Adressen.</translation>
    </message>
    <message>
        <source>It is kept as text; whether a network contains an address is not computed.</source>
        <translation>Wird als Text gespeichert; ob ein Netz eine Adresse enthält, wird nicht berechnet.</translation>
    </message>
    <message>
        <source>It is kept as text of a fixed length.</source>
        <translation>Wird als Text fester Länge gespeichert.</translation>
    </message>
    <message>
        <source>Bits are kept as text of zeros and ones.</source>
        <translation>Bits werden als Text aus Nullen und Einsen gespeichert.</translation>
    </message>
    <message>
        <source>Bits are kept as bytes: how many of them count is lost.</source>
        <translation>Bits werden als Bytes gespeichert: Wie viele davon zählen, geht verloren.</translation>
    </message>
    <message>
        <source>The column goes; a FULLTEXT index over the text takes its place.</source>
        <translation>Die Spalte entfällt; ein FULLTEXT-Index über den Text tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>The column goes; a table of the FTS5 module takes its place.</source>
        <translation>Die Spalte entfällt; eine Tabelle des FTS5-Moduls tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>The field goes; a text index takes its place.</source>
        <translation>Das Feld entfällt; ein Textindex tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>A search query is text there, and cannot be kept prepared.</source>
        <translation>Eine Suchabfrage ist dort Text und lässt sich nicht aufbereitet speichern.</translation>
    </message>
    <message>
        <source>It is kept as a shape of another kind.</source>
        <translation>Wird als geometrische Form anderer Art gespeichert.</translation>
    </message>
    <message>
        <source>There is no such shape: it is kept as JSON that nothing computes with.</source>
        <translation>Eine solche geometrische Form gibt es nicht: Sie wird als JSON gespeichert, mit dem nichts rechnet.</translation>
    </message>
    <message>
        <source>There are no shapes without an extension: it is kept as text that nothing computes with.</source>
        <translation>Ohne Erweiterung gibt es keine geometrischen Formen: Sie werden als Text gespeichert, mit dem nichts rechnet.</translation>
    </message>
    <message>
        <source>It is kept as GeoJSON, whose coordinates are degrees on the earth.</source>
        <translation>Wird als GeoJSON gespeichert, dessen Koordinaten Grade auf der Erde sind.</translation>
    </message>
    <message>
        <source>GeoJSON has no such shape: it is kept as an object that nothing computes with.</source>
        <translation>GeoJSON hat keine solche geometrische Form: Sie wird als Objekt gespeichert, mit dem nichts rechnet.</translation>
    </message>
    <message>
        <source>There is no type for money: the currency is not kept.</source>
        <translation>Es gibt keinen Typ für Geld: Die Währung wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>There are no exact decimal numbers: a value may be rounded to 15 digits.</source>
        <translation>Es gibt keine exakten Dezimalzahlen: Ein Wert wird möglicherweise auf 15 Stellen gerundet.</translation>
    </message>
    <message>
        <source>A BSON decimal keeps 34 digits; how many stand after the point is not enforced.</source>
        <translation>Eine BSON-Dezimalzahl hat 34 Stellen; wie viele nach dem Komma stehen, wird nicht erzwungen.</translation>
    </message>
    <message>
        <source>A range becomes two columns; that ranges must not overlap cannot be declared.</source>
        <translation>Aus einem Bereich werden zwei Spalten; dass sich Bereiche nicht überschneiden dürfen, lässt sich nicht deklarieren.</translation>
    </message>
    <message>
        <source>A range becomes an object with two fields; that ranges must not overlap cannot be declared.</source>
        <translation>Aus einem Bereich wird ein Objekt mit zwei Feldern; dass sich Bereiche nicht überschneiden dürfen, lässt sich nicht deklarieren.</translation>
    </message>
    <message>
        <source>Several ranges are kept as a list that nothing computes with.</source>
        <translation>Mehrere Bereiche werden als Liste gespeichert, mit der nichts rechnet.</translation>
    </message>
    <message>
        <source>A collation that ignores case takes its place.</source>
        <translation>Eine Sortierfolge, die Groß- und Kleinschreibung ignoriert, tritt an die Stelle.</translation>
    </message>
    <message>
        <source>NOCASE ignores the case of the letters A to Z only.</source>
        <translation>NOCASE ignoriert die Groß- und Kleinschreibung nur bei den Buchstaben A bis Z.</translation>
    </message>
    <message>
        <source>Keys and values are kept as JSON.</source>
        <translation>Schlüssel und Werte werden als JSON gespeichert.</translation>
    </message>
    <message>
        <source>A path is kept as text; ancestors are found by comparing its start.</source>
        <translation>Ein Pfad wird als Text gespeichert; Vorfahren werden durch Vergleich seines Anfangs gefunden.</translation>
    </message>
    <message>
        <source>MySQL 9 and MariaDB 11.7 have it, with other functions for distances.</source>
        <translation>MySQL 9 und MariaDB 11.7 kennen den Typ, mit anderen Funktionen für Abstände.</translation>
    </message>
    <message>
        <source>It is kept as bytes: distances need an extension.</source>
        <translation>Wird als Bytes gespeichert: Abstände brauchen eine Erweiterung.</translation>
    </message>
    <message>
        <source>It is kept as a list of numbers; searching it needs a search index.</source>
        <translation>Wird als Liste von Zahlen gespeichert; die Suche darin braucht einen Suchindex.</translation>
    </message>
    <message>
        <source>It belongs to the catalogue of PostgreSQL and means nothing elsewhere.</source>
        <translation>Gehört zum Systemkatalog von PostgreSQL und hat anderswo keine Bedeutung.</translation>
    </message>
</context>
<context>
    <name>LogicalTypes</name>
    <message>
        <source>integer</source>
        <translation>Ganzzahl</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <source>real number</source>
        <translation>Gleitkommazahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>network address</source>
        <translation>Netzwerkadresse</translation>
    </message>
    <message>
        <source>search text</source>
        <translation>Suchtext</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>Wahrheitswert</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Zeitspanne</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>Bezeichner</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>range of %1</source>
        <translation>Bereich von %1</translation>
    </message>
    <message>
        <source>list of %1</source>
        <translation>Liste von %1</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>F&amp;ocus Reach</source>
        <translation>Fokusre&amp;ichweite</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bedienfelder</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>A&amp;nordnen</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>Dia&amp;gramm</translation>
    </message>
    <message>
        <source>A&amp;rea</source>
        <translation>Be&amp;reich</translation>
    </message>
    <message>
        <source>N&amp;otation</source>
        <translation>N&amp;otation</translation>
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation>De&amp;tailgrad</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Re&amp;factor</source>
        <translation>Re&amp;faktorieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Find or run…  %1</source>
        <translation>Suchen oder ausführen&#xa0;…  %1</translation>
    </message>
    <message>
        <source>&amp;Database Lens</source>
        <translation>Datenban&amp;klinse</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Workshop</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>E&amp;bene</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Gehe &amp;zu</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>Colo&amp;ur of Selection</source>
        <translation>Farbe der Auswa&amp;hl</translation>
    </message>
</context>
<context>
    <name>Mermaid</name>
    <message>
        <source>“%1” is too large for a Mermaid diagram, which shows only part of it.</source>
        <translation>„%1“ ist zu groß für ein Mermaid-Diagramm, das nur einen Teil davon zeigt.</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>[more relationships](%1)</source>
        <translation>[weitere Beziehungen](%1)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
</context>
<context>
    <name>MongoDB</name>
    <message>
        <source>It says nothing about the form of documents.</source>
        <translation>Die Anweisung sagt nichts über die Form von Dokumenten.</translation>
    </message>
    <message>
        <source>This is no document.</source>
        <translation>Dies ist kein Dokument.</translation>
    </message>
    <message>
        <source>“%1” is no way to map “%2” to documents: embed, reference, array-of-references and extended-reference are.</source>
        <translation>„%1“ ist keine Art, „%2“ auf Dokumente abzubilden; möglich sind: embed, reference, array-of-references und extended-reference.</translation>
    </message>
    <message>
        <source>“%1” and “%2”: chosen in the design.</source>
        <translation>„%1“ und „%2“: im Entwurf gewählt.</translation>
    </message>
    <message>
        <source>“%1” cannot be embedded in “%2”, as the design asks: it is embedded elsewhere, a time series, or would contain itself.</source>
        <translation>„%1“ kann nicht in „%2“ eingebettet werden, wie der Entwurf es verlangt: Es ist anderswo eingebettet, eine Zeitreihe oder würde sich selbst enthalten.</translation>
    </message>
    <message>
        <source>“%1” refers to itself: each document names its parent.</source>
        <translation>„%1“ verweist auf sich selbst: Jedes Dokument nennt sein übergeordnetes.</translation>
    </message>
    <message>
        <source>“%1” is a time series: its measurements refer to “%2”.</source>
        <translation>„%1“ ist eine Zeitreihe: Die Messwerte verweisen auf „%2“.</translation>
    </message>
    <message>
        <source>“%1” is a subtype of “%2”: its fields are a document in it.</source>
        <translation>„%1“ ist ein Subtyp von „%2“: Die Felder bilden darin ein Dokument.</translation>
    </message>
    <message>
        <source>“%1” connects others and has columns of its own: it is a collection that refers to “%2”.</source>
        <translation>„%1“ verbindet andere und hat eigene Spalten: eine Collection, die auf „%2“ verweist.</translation>
    </message>
    <message>
        <source>“%1” belongs to %2 parents: it refers to “%3”.</source>
        <translation>„%1“ gehört zu %2 übergeordneten Tabellen: Es verweist auf „%3“.</translation>
    </message>
    <message>
        <source>Others refer to “%1”: it is a collection that refers to “%2”.</source>
        <translation>Andere verweisen auf „%1“: eine Collection, die auf „%2“ verweist.</translation>
    </message>
    <message>
        <source>“%1” would contain itself inside “%2”: reference.</source>
        <translation>„%1“ würde innerhalb von „%2“ sich selbst enthalten: Verweis.</translation>
    </message>
    <message>
        <source>One “%1” belongs to one “%2”: about %3 bytes in its document.</source>
        <translation>Ein „%1“ gehört zu einem „%2“: etwa %3 Bytes in dessen Dokument.</translation>
    </message>
    <message>
        <source>Up to %1 “%2” belong to one “%3”, more than %4: reference.</source>
        <translation>Bis zu %1 „%2“ gehören zu einem „%3“, mehr als %4: Verweis.</translation>
    </message>
    <message>
        <source>Nothing bounds how many “%1” belong to one “%2”: reference.</source>
        <translation>Nichts begrenzt, wie viele „%1“ zu einem „%2“ gehören: Verweis.</translation>
    </message>
    <message>
        <source>“%1” would add about %2 bytes to a document of “%3”: reference.</source>
        <translation>„%1“ würde einem Dokument von „%3“ etwa %2 Bytes hinzufügen: Verweis.</translation>
    </message>
    <message>
        <source>Up to %1 “%2” belong to one “%3” alone: an array in its document, about %4 bytes.</source>
        <translation>Bis zu %1 „%2“ gehören allein zu einem „%3“: ein Array in dessen Dokument, etwa %4 Bytes.</translation>
    </message>
    <message>
        <source>“%1” is part of one “%2”: an array in its document, about %3 bytes if there are %4.</source>
        <translation>„%1“ ist Teil eines „%2“: ein Array in dessen Dokument, etwa %3 Bytes bei %4 Elementen.</translation>
    </message>
    <message>
        <source>A “%1” may be without “%2”: reference.</source>
        <translation>Ein „%1“ kann ohne „%2“ sein: Verweis.</translation>
    </message>
    <message>
        <source>“%1” is a small list: “%2” holds its key and “%3”, which has to be written again when it changes.</source>
        <translation>„%1“ ist eine kleine Liste: „%2“ enthält ihren Schlüssel und „%3“, das bei Änderungen neu geschrieben werden muss.</translation>
    </message>
    <message>
        <source>“%1” has a life of its own: it refers to “%2”.</source>
        <translation>„%1“ hat ein Eigenleben: Es verweist auf „%2“.</translation>
    </message>
    <message>
        <source>“%1” is no free name for a field: it is called “%2”.</source>
        <translation>„%1“ ist als Feldname nicht frei: Das Feld heißt „%2“.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>The check “%1” of “%2” cannot be said in a validator: %3</source>
        <translation>Der Check-Constraint „%1“ von „%2“ lässt sich in einem Validator nicht ausdrücken: %3</translation>
    </message>
    <message>
        <source>“%1” excludes rows by each other, which MongoDB cannot.</source>
        <translation>„%1“ lässt Zeilen einander ausschließen, was MongoDB nicht kann.</translation>
    </message>
    <message>
        <source>The index “%1” cannot be on a time series: it is unique or for text.</source>
        <translation>Der Index „%1“ ist auf einer Zeitreihe nicht möglich: Er ist eindeutig oder ein Textindex.</translation>
    </message>
    <message>
        <source>A collection has one text index: “%1” joins another one.</source>
        <translation>Eine Collection hat nur einen Textindex: „%1“ geht in einem anderen auf.</translation>
    </message>
    <message>
        <source>“%1” would be the index after the 64th.</source>
        <translation>„%1“ wäre ein Index nach dem 64.</translation>
    </message>
    <message>
        <source>The index “%1” has an expression, which MongoDB cannot index: %2</source>
        <translation>Der Index „%1“ hat einen Ausdruck, den MongoDB nicht indizieren kann: %2</translation>
    </message>
    <message>
        <source>The index “%1” names no text that MongoDB could search.</source>
        <translation>Der Index „%1“ nennt keinen Text, den MongoDB durchsuchen könnte.</translation>
    </message>
    <message>
        <source>“%1”: MongoDB does not see to it that what belongs to one document differs.</source>
        <translation>„%1“: MongoDB stellt nicht sicher, dass sich unterscheidet, was zu einem Dokument gehört.</translation>
    </message>
    <message>
        <source>The index “%1” would hold two arrays, which MongoDB refuses.</source>
        <translation>Der Index „%1“ enthielte zwei Arrays, was MongoDB ablehnt.</translation>
    </message>
    <message>
        <source>The index “%1” has too many fields, or hashes an array.</source>
        <translation>Der Index „%1“ hat zu viele Felder oder hasht ein Array.</translation>
    </message>
    <message>
        <source>The condition of the index “%1” cannot be said in MongoDB; it holds all documents and forbids nothing: %2</source>
        <translation>Die Bedingung des Index „%1“ lässt sich in MongoDB nicht ausdrücken; er enthält alle Dokumente und verbietet nichts: %2</translation>
    </message>
    <message>
        <source>The index “%1” cannot expire documents: that takes a single field with a date.</source>
        <translation>Der Index „%1“ kann Dokumente nicht ablaufen lassen: Dazu braucht es ein einzelnes Feld mit einem Datum.</translation>
    </message>
    <message>
        <source>Seen in %1 of %2 documents: %3.</source>
        <translation>In %1 von %2 Dokumenten gefunden: %3.</translation>
    </message>
    <message>
        <source>A document of “%1” has up to %2 references to “%3”, the smaller number of both sides.</source>
        <translation>Ein Dokument von „%1“ hat bis zu %2 Verweise auf „%3“, die kleinere Anzahl beider Seiten.</translation>
    </message>
    <message>
        <source>“%1” is a collection: there are many on both sides.</source>
        <translation>„%1“ ist eine Collection: Auf beiden Seiten gibt es viele.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be embedded in each other: there are many on both sides.</source>
        <translation>„%1“ und „%2“ können nicht ineinander eingebettet werden: Auf beiden Seiten gibt es viele.</translation>
    </message>
    <message>
        <source>This escape is none that a text can hold.</source>
        <translation>Diese Escape-Sequenz ist in einem Text nicht möglich.</translation>
    </message>
    <message>
        <source>A text that is put together from others cannot be read.</source>
        <translation>Ein Text, der aus anderen zusammengesetzt ist, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A text has no end.</source>
        <translation>Ein Text wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>A pattern has no end.</source>
        <translation>Ein Muster wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>A parenthesis is missing.</source>
        <translation>Es fehlt eine runde Klammer.</translation>
    </message>
    <message>
        <source>Something else than a literal stands here.</source>
        <translation>Hier steht etwas anderes als ein Literal.</translation>
    </message>
    <message>
        <source>“%1” is no literal.</source>
        <translation>„%1“ ist kein Literal.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing.</source>
        <translation>Es fehlt ein Komma oder eine schließende eckige Klammer.</translation>
    </message>
    <message>
        <source>The name of a field is missing.</source>
        <translation>Der Name eines Feldes fehlt.</translation>
    </message>
    <message>
        <source>A colon is missing after “%1”.</source>
        <translation>Nach „%1“ fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>A comma or a closing brace is missing.</source>
        <translation>Es fehlt ein Komma oder eine schließende geschweifte Klammer.</translation>
    </message>
    <message>
        <source>Values are nested too deep.</source>
        <translation>Die Werte sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The text ends too early.</source>
        <translation>Der Text endet zu früh.</translation>
    </message>
    <message>
        <source>“%1” is no name for a collection: it is called “%2”.</source>
        <translation>„%1“ ist kein Name für eine Collection: Sie heißt „%2“.</translation>
    </message>
    <message>
        <source>A document of “%1” would have %2 bytes: 16 MB is the limit.</source>
        <translation>Ein Dokument von „%1“ hätte %2 Bytes: Die Grenze liegt bei 16 MB.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is no column with a date and time: no time series can be made by it.</source>
        <translation>„%1“ von „%2“ ist keine Spalte mit Datum und Uhrzeit: Danach lässt sich keine Zeitreihe bilden.</translation>
    </message>
    <message>
        <source>“%1” of “%2” cannot name the series.</source>
        <translation>„%1“ von „%2“ kann die Reihe nicht benennen.</translation>
    </message>
    <message>
        <source>“%1” has nothing that it could become in MongoDB.</source>
        <translation>„%1“ hat in MongoDB nichts, was daraus werden könnte.</translation>
    </message>
    <message>
        <source>Its few values suggest an enumeration: %1.</source>
        <translation>Die wenigen Werte legen einen Aufzählungstyp nahe: %1.</translation>
    </message>
    <message>
        <source>The condition on “%1” is no part of a $jsonSchema.</source>
        <translation>Die Bedingung für „%1“ ist nicht Teil eines $jsonSchema.</translation>
    </message>
    <message>
        <source>“%1” is no column of one table with the others.</source>
        <translation>„%1“ ist keine Spalte derselben Tabelle wie die anderen.</translation>
    </message>
    <message>
        <source>The filter of “%1” is no condition that a column can have.</source>
        <translation>Der Filter von „%1“ ist keine Bedingung, die eine Spalte haben kann.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n document(s) were counted.</source>
        <translation>
            <numerusform>„%1“: %n Dokument wurde gezählt.</numerusform>
            <numerusform>„%1“: %n Dokumente wurden gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There are neither collections nor documents in it.</source>
        <translation>Es sind weder Collections noch Dokumente darin enthalten.</translation>
    </message>
    <message>
        <source>“%1” is no type of MongoDB (at “%2”).</source>
        <translation>„%1“ ist kein Typ von MongoDB (bei „%2“).</translation>
    </message>
    <message>
        <source>What is said of “%1” is no object.</source>
        <translation>Was über „%1“ gesagt wird, ist kein Objekt.</translation>
    </message>
    <message>
        <source>“%1” at “%2” says what no column can.</source>
        <translation>„%1“ bei „%2“ besagt etwas, das keine Spalte ausdrücken kann.</translation>
    </message>
    <message>
        <source>Only calls with literals can be read from a script.</source>
        <translation>Aus einem Skript können nur Aufrufe mit Literalen gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of the shard key of “%2”: it is no single field of its documents.</source>
        <translation>„%1“ kann nicht Teil des Shard-Schlüssels von „%2“ sein: Es ist kein einzelnes Feld der Dokumente.</translation>
    </message>
    <message>
        <source>“%1” is part of the shard key of “%2” and may be absent: all documents without it are on one shard.</source>
        <translation>„%1“ ist Teil des Shard-Schlüssels von „%2“ und kann fehlen: Alle Dokumente ohne dieses Feld liegen auf einem Shard.</translation>
    </message>
    <message>
        <source>The shard key of “%1” has more than one hashed field.</source>
        <translation>Der Shard-Schlüssel von „%1“ hat mehr als ein gehashtes Feld.</translation>
    </message>
    <message>
        <source>The shard key of “%1” begins with a value that only grows: all new documents go to one shard. A hashed field spreads them.</source>
        <translation>Der Shard-Schlüssel von „%1“ beginnt mit einem Wert, der nur wächst: Alle neuen Dokumente gehen auf einen Shard. Ein gehashtes Feld verteilt sie.</translation>
    </message>
    <message>
        <source>The shard key of “%1” begins with a field of few values: there cannot be more shards than values.</source>
        <translation>Der Shard-Schlüssel von „%1“ beginnt mit einem Feld mit wenigen Werten: Mehr Shards als Werte kann es nicht geben.</translation>
    </message>
    <message>
        <source>The index “%1” cannot be unique: it does not begin with the shard key of “%2”.</source>
        <translation>Der Index „%1“ kann nicht eindeutig sein: Er beginnt nicht mit dem Shard-Schlüssel von „%2“.</translation>
    </message>
    <message>
        <source>A sample document (%1 bytes):</source>
        <translation>Ein Beispieldokument (%1 Bytes):</translation>
    </message>
    <message>
        <source>Run it with: mongosh &quot;mongodb://host/database&quot; --file FILE</source>
        <translation>Ausführen mit: mongosh &quot;mongodb://host/database&quot; --file FILE</translation>
    </message>
</context>
<context>
    <name>MySQL</name>
    <message>
        <source>%1 “%2” cannot be written for MySQL.</source>
        <translation>%1 „%2“ kann nicht für MySQL geschrieben werden.</translation>
    </message>
    <message>
        <source>The statement ends where a type is expected.</source>
        <translation>Die Anweisung endet, wo ein Typ erwartet wird.</translation>
    </message>
    <message>
        <source>“%1” stands where a type is expected.</source>
        <translation>„%1“ steht, wo ein Typ erwartet wird.</translation>
    </message>
    <message>
        <source>The statement ends too early.</source>
        <translation>Die Anweisung endet zu früh.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>„%1“ wird hier nicht erwartet.</translation>
    </message>
    <message>
        <source>The statement ends where “%1” is expected.</source>
        <translation>Die Anweisung endet, wo „%1“ erwartet wird.</translation>
    </message>
    <message>
        <source>“%1” stands where “%2” is expected.</source>
        <translation>„%1“ steht, wo „%2“ erwartet wird.</translation>
    </message>
    <message>
        <source>The statement ends where a name is expected.</source>
        <translation>Die Anweisung endet, wo ein Name erwartet wird.</translation>
    </message>
    <message>
        <source>“%1” stands where a name is expected.</source>
        <translation>„%1“ steht, wo ein Name erwartet wird.</translation>
    </message>
    <message>
        <source>Rows are data, not a definition.</source>
        <translation>Zeilen sind Daten, keine Definition.</translation>
    </message>
    <message>
        <source>A setting of the session is not a definition.</source>
        <translation>Eine Einstellung der Sitzung ist keine Definition.</translation>
    </message>
    <message>
        <source>“%1” does not begin any statement of MySQL.</source>
        <translation>Mit „%1“ beginnt keine Anweisung von MySQL.</translation>
    </message>
    <message>
        <source>There is already something called %1.</source>
        <translation>Es gibt bereits etwas mit dem Namen %1.</translation>
    </message>
    <message>
        <source>The password is not kept.</source>
        <translation>Das Passwort wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Privileges on the whole server belong to no object.</source>
        <translation>Privilegien für den ganzen Server gehören zu keinem Objekt.</translation>
    </message>
    <message>
        <source>It names something that is not in the script.</source>
        <translation>Die Anweisung nennt etwas, das nicht im Skript steht.</translation>
    </message>
    <message>
        <source>These privileges were not granted before.</source>
        <translation>Diese Privilegien wurden vorher nicht gewährt.</translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation>Die Tabelle %1 hat keine Spalte %2.</translation>
    </message>
    <message>
        <source>The table %1 has a column %2 already.</source>
        <translation>Die Tabelle %1 hat bereits eine Spalte %2.</translation>
    </message>
    <message>
        <source>The table %1 has no constraint %2.</source>
        <translation>Die Tabelle %1 hat keinen Constraint %2.</translation>
    </message>
    <message>
        <source>The table %1 has no index %2.</source>
        <translation>Die Tabelle %1 hat keinen Index %2.</translation>
    </message>
    <message>
        <source>How a change is made is not part of a design.</source>
        <translation>Wie eine Änderung ausgeführt wird, ist nicht Teil eines Entwurfs.</translation>
    </message>
    <message>
        <source>Relvar has no kind of object for this.</source>
        <translation>Relvar hat hierfür keine Objektart.</translation>
    </message>
    <message>
        <source>Events have no kind of object of their own.</source>
        <translation>Events haben keine eigene Objektart.</translation>
    </message>
    <message>
        <source>A command of the client is not SQL.</source>
        <translation>Ein Befehl des Clients ist kein SQL.</translation>
    </message>
    <message>
        <source>A quote or a comment has no end.</source>
        <translation>Ein Anführungszeichen oder ein Kommentar wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>A bracket has no partner.</source>
        <translation>Eine Klammer hat kein Gegenstück.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A foreign key of the table references something that is not in the script.</source>
        <translation>Ein Fremdschlüssel der Tabelle verweist auf etwas, das nicht im Skript steht.</translation>
    </message>
    <message>
        <source>The script is larger than 1 GiB.</source>
        <translation>Das Skript ist größer als 1 GiB.</translation>
    </message>
    <message>
        <source>The column %1 of the foreign key is not known.</source>
        <translation>Die Spalte %1 des Fremdschlüssels ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The foreign key of %1 references another number of columns than it has.</source>
        <translation>Der Fremdschlüssel von %1 verweist auf eine andere Anzahl von Spalten, als er selbst hat.</translation>
    </message>
    <message>
        <source>The table %1 that the foreign key references, or a column of the key, is not in the script.</source>
        <translation>Die Tabelle %1, auf die der Fremdschlüssel verweist, oder eine Spalte des Schlüssels steht nicht im Skript.</translation>
    </message>
    <message>
        <source>The table %1 has a primary key already.</source>
        <translation>Die Tabelle %1 hat bereits einen Primärschlüssel.</translation>
    </message>
    <message>
        <source>The table %1 has an index %2 already.</source>
        <translation>Die Tabelle %1 hat bereits einen Index %2.</translation>
    </message>
    <message>
        <source>The column %1 of the key is not known.</source>
        <translation>Die Spalte %1 des Schlüssels ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It may hold a password, which is never kept.</source>
        <translation>Die Anweisung kann ein Passwort enthalten, das nie gespeichert wird.</translation>
    </message>
    <message>
        <source>The view %1 exists already.</source>
        <translation>Die Sicht %1 existiert bereits.</translation>
    </message>
    <message>
        <source>There is nothing of this name to remove.</source>
        <translation>Es gibt nichts mit diesem Namen, das sich entfernen ließe.</translation>
    </message>
    <message>
        <source>The table %1 exists already.</source>
        <translation>Die Tabelle %1 existiert bereits.</translation>
    </message>
    <message>
        <source>A table made from a query has columns that only the database knows.</source>
        <translation>Eine aus einer Abfrage erzeugte Tabelle hat Spalten, die nur die Datenbank kennt.</translation>
    </message>
    <message>
        <source>The column %1 is defined twice.</source>
        <translation>Die Spalte %1 ist doppelt definiert.</translation>
    </message>
    <message>
        <source>The privileges on “%1” cannot be written for MySQL.</source>
        <translation>Die Privilegien für „%1“ können nicht für MySQL geschrieben werden.</translation>
    </message>
    <message>
        <source>The view “%1” is written as a plain one: MySQL has no materialized views.</source>
        <translation>Die Sicht „%1“ wird als gewöhnliche Sicht geschrieben: MySQL hat keine materialisierten Sichten.</translation>
    </message>
    <message>
        <source>The trigger “%1” has nothing that MySQL could run.</source>
        <translation>Der Trigger „%1“ enthält nichts, was MySQL ausführen könnte.</translation>
    </message>
    <message>
        <source>The routine “%1” is in a language that MySQL does not know.</source>
        <translation>Die Routine „%1“ ist in einer Sprache geschrieben, die MySQL nicht kennt.</translation>
    </message>
    <message>
        <source>The exclusion constraint “%1” cannot be written for MySQL.</source>
        <translation>Der Exclusion-Constraint „%1“ kann nicht für MySQL geschrieben werden.</translation>
    </message>
    <message>
        <source>The index “%1” has a condition, which MySQL does not know.</source>
        <translation>Der Index „%1“ hat eine Bedingung, was MySQL nicht kennt.</translation>
    </message>
    <message>
        <source>A key of MySQL cannot hold longer values.</source>
        <translation>Ein Schlüssel von MySQL kann keine längeren Werte aufnehmen.</translation>
    </message>
    <message>
        <source>MySQL has no such type: it is kept as text.</source>
        <translation>MySQL hat keinen solchen Typ: Der Wert wird als Text gespeichert.</translation>
    </message>
    <message>
        <source>MySQL does not round in front of the point.</source>
        <translation>MySQL rundet nicht vor dem Komma.</translation>
    </message>
    <message>
        <source>MySQL cannot have “%1” as a value of this type.</source>
        <translation>MySQL lässt „%1“ nicht als Wert dieses Typs zu.</translation>
    </message>
    <message>
        <source>MariaDB has no keys over expressions.</source>
        <translation>MariaDB hat keine Schlüssel über Ausdrücke.</translation>
    </message>
    <message>
        <source>A key of MySQL cannot hold “%1”, which becomes %2.</source>
        <translation>Ein Schlüssel von MySQL kann „%1“ nicht aufnehmen; daraus wird %2.</translation>
    </message>
    <message>
        <source>MySQL and MariaDB have nothing that means the same as “%1”.</source>
        <translation>MySQL und MariaDB haben nichts, was dasselbe bedeutet wie „%1“.</translation>
    </message>
    <message>
        <source>“%1” becomes a role of MySQL without %2.</source>
        <translation>Aus „%1“ wird eine Rolle von MySQL ohne %2.</translation>
    </message>
    <message>
        <source>MySQL has no sequences: “%1” is left out.</source>
        <translation>MySQL hat keine Sequenzen: „%1“ wird ausgelassen.</translation>
    </message>
    <message>
        <source>A statement for another database is left out: %1</source>
        <translation>Eine Anweisung für eine andere Datenbank wird ausgelassen: %1</translation>
    </message>
    <message>
        <source>A table of MySQL needs a column: “%1” has none and is left out.</source>
        <translation>Eine Tabelle von MySQL braucht eine Spalte: „%1“ hat keine und wird ausgelassen.</translation>
    </message>
    <message>
        <source>The comment of “%1” is left out: MySQL has no place for it.</source>
        <translation>Der Kommentar von „%1“ wird ausgelassen: MySQL hat keinen Platz dafür.</translation>
    </message>
    <message>
        <source>In MySQL, “%1” has the columns of the tables that it inherits from, but they do not have its rows.</source>
        <translation>In MySQL hat „%1“ die Spalten der Tabellen, von denen geerbt wird, doch diese Tabellen haben die eigenen Zeilen nicht.</translation>
    </message>
    <message>
        <source>“%1” is written without its partitions.</source>
        <translation>„%1“ wird ohne Partitionen geschrieben.</translation>
    </message>
    <message>
        <source>In MySQL, nothing guards the rows of “%1”.</source>
        <translation>In MySQL schützt nichts die Zeilen von „%1“.</translation>
    </message>
    <message>
        <source>“%1” becomes %2. %3</source>
        <translation>Aus „%1“ wird %2. %3</translation>
    </message>
    <message>
        <source>The collation of “%1” is left out.</source>
        <translation>Die Sortierfolge von „%1“ wird ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is no longer computed. %2</source>
        <translation>„%1“ wird nicht mehr berechnet. %2</translation>
    </message>
    <message>
        <source>“%1” gets no numbers of its own: MySQL counts in one column of a table, which begins a key.</source>
        <translation>„%1“ erhält keine eigenen Nummern: MySQL zählt nur in einer Spalte je Tabelle, mit der ein Schlüssel beginnt.</translation>
    </message>
    <message>
        <source>The default of “%1” is left out. %2</source>
        <translation>Der Standardwert von „%1“ wird ausgelassen. %2</translation>
    </message>
    <message>
        <source>The key “%1” is left out. %2</source>
        <translation>Der Schlüssel „%1“ wird ausgelassen. %2</translation>
    </message>
    <message>
        <source>MySQL checks “%1” at once.</source>
        <translation>MySQL prüft „%1“ sofort.</translation>
    </message>
    <message>
        <source>For MySQL, NULL is never the same as NULL in the key “%1”.</source>
        <translation>Für MySQL ist NULL im Schlüssel „%1“ nie gleich NULL.</translation>
    </message>
    <message>
        <source>MySQL keeps no further columns in “%1”.</source>
        <translation>MySQL speichert in „%1“ keine weiteren Spalten.</translation>
    </message>
    <message>
        <source>MySQL has no indexes over some of the rows.</source>
        <translation>MySQL hat keine Indizes über nur einen Teil der Zeilen.</translation>
    </message>
    <message>
        <source>MySQL has no indexes of the kind “%1”.</source>
        <translation>MySQL hat keine Indizes der Art „%1“.</translation>
    </message>
    <message>
        <source>The index “%1” is left out. %2</source>
        <translation>Der Index „%1“ wird ausgelassen. %2</translation>
    </message>
    <message>
        <source>MySQL checks no column that gets numbers or is set by a foreign key.</source>
        <translation>MySQL prüft keine Spalte, die Nummern erhält oder von einem Fremdschlüssel gesetzt wird.</translation>
    </message>
    <message>
        <source>The check “%1” is left out. %2</source>
        <translation>Der Check-Constraint „%1“ wird ausgelassen. %2</translation>
    </message>
    <message>
        <source>Its columns have other types than those that they reference.</source>
        <translation>Seine Spalten haben andere Typen als die, auf die sie verweisen.</translation>
    </message>
    <message>
        <source>It references a table that MySQL does not get.</source>
        <translation>Er verweist auf eine Tabelle, die MySQL nicht erhält.</translation>
    </message>
    <message>
        <source>The foreign key “%1” is left out. %2</source>
        <translation>Der Fremdschlüssel „%1“ wird ausgelassen. %2</translation>
    </message>
    <message>
        <source>For MySQL, the foreign key “%1” is not MATCH %2.</source>
        <translation>Für MySQL ist der Fremdschlüssel „%1“ nicht MATCH %2.</translation>
    </message>
    <message>
        <source>MySQL sets all columns of the foreign key “%1”.</source>
        <translation>MySQL setzt alle Spalten des Fremdschlüssels „%1“.</translation>
    </message>
    <message>
        <source>MySQL cannot have%1 of the foreign key “%2”.</source>
        <translation>MySQL kennt%1 beim Fremdschlüssel „%2“ nicht.</translation>
    </message>
    <message>
        <source>The view “%1” is left out. %2</source>
        <translation>Die Sicht „%1“ wird ausgelassen. %2</translation>
    </message>
    <message>
        <source>It reads something that MySQL does not get.</source>
        <translation>Sie liest etwas, das MySQL nicht erhält.</translation>
    </message>
    <message>
        <source>Some of the privileges on “%1” are none of MySQL.</source>
        <translation>Einige der Privilegien für „%1“ gibt es in MySQL nicht.</translation>
    </message>
    <message>
        <source>“%1” is called “%2”: MySQL has no such characters in names.</source>
        <translation>„%1“ heißt „%2“: MySQL lässt solche Zeichen in Namen nicht zu.</translation>
    </message>
    <message>
        <source>MySQL has no indexes of views: “%1” is left out.</source>
        <translation>MySQL hat keine Indizes für Sichten: „%1“ wird ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is a foreign table: here it becomes a table of its own.</source>
        <translation>„%1“ ist eine Fremdtabelle: Hier wird daraus eine eigene Tabelle.</translation>
    </message>
    <message>
        <source>Some characters of “%1” become question marks: MySQL knows them in rows only.</source>
        <translation>Einige Zeichen von „%1“ werden zu Fragezeichen: MySQL kennt sie nur in Zeilen.</translation>
    </message>
    <message>
        <source>It leads to the database of the connection, which has no name here.</source>
        <translation>Er führt in die Datenbank der Verbindung, die hier keinen Namen hat.</translation>
    </message>
    <message>
        <source>In MySQL, a temporary table is in no foreign key.</source>
        <translation>In MySQL gehört eine temporäre Tabelle zu keinem Fremdschlüssel.</translation>
    </message>
</context>
<context>
    <name>MysqlCatalog</name>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The definition of “%1” is not shown to this user.</source>
        <translation>Die Definition von „%1“ wird diesem Benutzer nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>ObjectText</name>
    <message>
        <source>Primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>Unique key</source>
        <translation>Eindeutiger Schlüssel</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schemas</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Enumerations</source>
        <translation>Aufzählungstypen</translation>
    </message>
    <message>
        <source>Composite types</source>
        <translation>Zusammengesetzte Typen</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domänen</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Check-Constraints</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Rechtevergaben</translation>
    </message>
    <message>
        <source>Kept statements</source>
        <translation>Beibehaltene Anweisungen</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Places on diagrams</source>
        <translation>Plätze in Diagrammen</translation>
    </message>
    <message>
        <source>Lines on diagrams</source>
        <translation>Linien in Diagrammen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Base types</source>
        <translation>Basistypen</translation>
    </message>
    <message>
        <source>Range types</source>
        <translation>Bereichstypen</translation>
    </message>
    <message>
        <source>Collations</source>
        <translation>Sortierfolgen</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Konvertierungen</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>Operator families</source>
        <translation>Operatorfamilien</translation>
    </message>
    <message>
        <source>Operator classes</source>
        <translation>Operatorklassen</translation>
    </message>
    <message>
        <source>Casts</source>
        <translation>Typumwandlungen</translation>
    </message>
    <message>
        <source>Access methods</source>
        <translation>Zugriffsmethoden</translation>
    </message>
    <message>
        <source>Text search parsers</source>
        <translation>Textsuchparser</translation>
    </message>
    <message>
        <source>Text search templates</source>
        <translation>Textsuchvorlagen</translation>
    </message>
    <message>
        <source>Text search dictionaries</source>
        <translation>Textsuchwörterbücher</translation>
    </message>
    <message>
        <source>Text search configurations</source>
        <translation>Textsuchkonfigurationen</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>Transformationen</translation>
    </message>
    <message>
        <source>Security labels</source>
        <translation>Sicherheitslabels</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Event triggers</source>
        <translation>Ereignistrigger</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiken</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publikationen</translation>
    </message>
    <message>
        <source>Published tables</source>
        <translation>Publizierte Tabellen</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Subskriptionen</translation>
    </message>
    <message>
        <source>Foreign data wrappers</source>
        <translation>Foreign-Data-Wrapper</translation>
    </message>
    <message>
        <source>Foreign servers</source>
        <translation>Fremdserver</translation>
    </message>
    <message>
        <source>User mappings</source>
        <translation>Benutzerzuordnungen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Tablespaces</source>
        <translation>Tablespaces</translation>
    </message>
    <message>
        <source>Default privileges</source>
        <translation>Standardprivilegien</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>The note or area does not exist any more.</source>
        <translation>Die Notiz oder der Bereich existiert nicht mehr.</translation>
    </message>
    <message>
        <source>The object is not on the diagram any more.</source>
        <translation>Das Objekt ist nicht mehr im Diagramm.</translation>
    </message>
    <message>
        <source>The area “%1” is on another diagram.</source>
        <translation>Der Bereich „%1“ ist in einem anderen Diagramm.</translation>
    </message>
    <message>
        <source>There is nothing to paste that fits here.</source>
        <translation>Es gibt nichts einzufügen, was hierher passt.</translation>
    </message>
    <message>
        <source>The object to copy does not exist any more.</source>
        <translation>Das zu kopierende Objekt existiert nicht mehr.</translation>
    </message>
    <message>
        <source>The column does not exist any more.</source>
        <translation>Die Spalte existiert nicht mehr.</translation>
    </message>
    <message>
        <source>The table for the new column does not exist any more.</source>
        <translation>Die Tabelle für die neue Spalte existiert nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” has a column “%2” already.</source>
        <translation>„%1“ hat bereits eine Spalte „%2“.</translation>
    </message>
    <message>
        <source>“%1” is part of the primary key, which cannot be null.</source>
        <translation>„%1“ ist Teil des Primärschlüssels, der nicht NULL sein darf.</translation>
    </message>
    <message>
        <source>The diagram does not exist any more.</source>
        <translation>Das Diagramm existiert nicht mehr.</translation>
    </message>
    <message>
        <source>Select the tables and views for the new diagram.</source>
        <translation>Wählen Sie die Tabellen und Sichten für das neue Diagramm aus.</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>There is a diagram “%1” already.</source>
        <translation>Es gibt bereits ein Diagramm „%1“.</translation>
    </message>
    <message>
        <source>Only tables and views can be shown in a diagram.</source>
        <translation>In einem Diagramm lassen sich nur Tabellen und Sichten zeigen.</translation>
    </message>
    <message>
        <source>Only what stands in a diagram can have a colour.</source>
        <translation>Nur was in einem Diagramm steht, kann eine Farbe haben.</translation>
    </message>
    <message>
        <source>The relationship does not exist any more.</source>
        <translation>Die Beziehung existiert nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>„%1“ ist bereits in der Liste.</translation>
    </message>
    <message>
        <source>“%1” is no column of “%2”.</source>
        <translation>„%1“ ist keine Spalte von „%2“.</translation>
    </message>
    <message>
        <source>A value of an enumeration cannot be empty.</source>
        <translation>Ein Wert eines Aufzählungstyps darf nicht leer sein.</translation>
    </message>
    <message>
        <source>An attribute needs a name.</source>
        <translation>Ein Attribut braucht einen Namen.</translation>
    </message>
    <message>
        <source>The attribute “%1” needs a type.</source>
        <translation>Das Attribut „%1“ braucht einen Typ.</translation>
    </message>
    <message>
        <source>The argument “%1” needs a type.</source>
        <translation>Das Argument „%1“ braucht einen Typ.</translation>
    </message>
    <message>
        <source>The argument “%1” only goes out: it has no default.</source>
        <translation>Das Argument „%1“ dient nur der Ausgabe: Es hat keinen Standardwert.</translation>
    </message>
    <message>
        <source>“%1” needs a column at least.</source>
        <translation>„%1“ braucht mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>Give a column or an expression.</source>
        <translation>Geben Sie eine Spalte oder einen Ausdruck an.</translation>
    </message>
    <message>
        <source>Every part of an exclusion constraint needs an operator, such as “=” or “&amp;&amp;”.</source>
        <translation>Jeder Teil eines Exclusion-Constraints braucht einen Operator wie „=“ oder „&amp;&amp;“.</translation>
    </message>
    <message>
        <source>“%1” is no column of “%2”. A key consists of columns; a unique index can have expressions.</source>
        <translation>„%1“ ist keine Spalte von „%2“. Ein Schlüssel besteht aus Spalten; ein eindeutiger Index kann Ausdrücke enthalten.</translation>
    </message>
    <message>
        <source>A foreign key needs a pair of columns at least.</source>
        <translation>Ein Fremdschlüssel braucht mindestens ein Spaltenpaar.</translation>
    </message>
    <message>
        <source>A pair has a column of each of the two tables.</source>
        <translation>Ein Paar besteht aus je einer Spalte der beiden Tabellen.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Der Startwert</translation>
    </message>
    <message>
        <source>increment</source>
        <translation>Die Schrittweite</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>Das Minimum</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Das Maximum</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>Die Cachegröße</translation>
    </message>
    <message>
        <source>The %1 of a sequence is a whole number, not “%2”.</source>
        <translation>%1 einer Sequenz ist eine ganze Zahl, nicht „%2“.</translation>
    </message>
    <message>
        <source>The increment of a sequence cannot be 0.</source>
        <translation>Die Schrittweite einer Sequenz darf nicht 0 sein.</translation>
    </message>
    <message>
        <source>A sequence keeps one number at least in its cache.</source>
        <translation>Eine Sequenz hält mindestens eine Zahl im Cache.</translation>
    </message>
    <message>
        <source>The minimum of a sequence is below its maximum.</source>
        <translation>Das Minimum einer Sequenz liegt unter ihrem Maximum.</translation>
    </message>
    <message>
        <source>The start of a sequence lies between its minimum and its maximum.</source>
        <translation>Der Startwert einer Sequenz liegt zwischen ihrem Minimum und ihrem Maximum.</translation>
    </message>
    <message>
        <source>“%1” would inherit from itself.</source>
        <translation>„%1“ würde von sich selbst erben.</translation>
    </message>
    <message>
        <source>A grant gives a privilege at least.</source>
        <translation>Eine Rechtevergabe gewährt mindestens ein Privileg.</translation>
    </message>
    <message>
        <source>“%1” would be a member of itself.</source>
        <translation>„%1“ wäre Mitglied von sich selbst.</translation>
    </message>
    <message>
        <source>“%1” is no colour of the form #rrggbb.</source>
        <translation>„%1“ ist keine Farbe der Form #rrggbb.</translation>
    </message>
    <message>
        <source>A key or index of “%1” needs at least one column.</source>
        <translation>Ein Schlüssel oder Index von „%1“ braucht mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>A key or index of “%1” can only have columns of its own.</source>
        <translation>Ein Schlüssel oder Index von „%1“ kann nur deren eigene Spalten enthalten.</translation>
    </message>
    <message>
        <source>“%1” stands in the key twice.</source>
        <translation>„%1“ steht zweimal im Schlüssel.</translation>
    </message>
    <message>
        <source>“%1” has a “%2” already.</source>
        <translation>„%1“ hat bereits ein Objekt „%2“.</translation>
    </message>
    <message>
        <source>The table for the new key does not exist any more.</source>
        <translation>Die Tabelle für den neuen Schlüssel existiert nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” has a primary key already.</source>
        <translation>„%1“ hat bereits einen Primärschlüssel.</translation>
    </message>
    <message>
        <source>The table for the new index does not exist any more.</source>
        <translation>Die Tabelle für den neuen Index existiert nicht mehr.</translation>
    </message>
    <message>
        <source>The table or domain for the new check does not exist any more.</source>
        <translation>Die Tabelle oder Domäne für den neuen Check-Constraint existiert nicht mehr.</translation>
    </message>
    <message>
        <source>A check of “%1” needs a condition.</source>
        <translation>Ein Check-Constraint von „%1“ braucht eine Bedingung.</translation>
    </message>
    <message>
        <source>“%1” cannot take its key from “%2”: their identifying relationships form a circle.</source>
        <translation>„%1“ kann seinen Schlüssel nicht von „%2“ übernehmen: Ihre identifizierenden Beziehungen bilden einen Kreis.</translation>
    </message>
    <message>
        <source>“%1” cannot refer to “%2”, which has no primary key.</source>
        <translation>„%1“ kann nicht auf „%2“ verweisen, da dort ein Primärschlüssel fehlt.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be joined: “%3” has no primary key.</source>
        <translation>„%1“ und „%2“ können nicht verbunden werden: „%3“ hat keinen Primärschlüssel.</translation>
    </message>
    <message>
        <source>The unique key “%1” also counts rows that are marked as deleted; a unique index with the condition “deleted_at IS NULL” would not.</source>
        <translation>Der eindeutige Schlüssel „%1“ zählt auch Zeilen, die als gelöscht markiert sind; ein eindeutiger Index mit der Bedingung „deleted_at IS NULL“ täte das nicht.</translation>
    </message>
    <message>
        <source>The object does not exist any more.</source>
        <translation>Das Objekt existiert nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” needs a name.</source>
        <translation>„%1“ braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name cannot hold a zero character.</source>
        <translation>Ein Name darf kein Nullzeichen enthalten.</translation>
    </message>
    <message>
        <source>There is a %1 “%2” already.</source>
        <translation>Der Name „%2“ ist bereits vergeben (%1).</translation>
    </message>
    <message>
        <source>“%1” has no field “%2” that can be set.</source>
        <translation>„%1“ hat kein Feld „%2“, das sich setzen lässt.</translation>
    </message>
    <message>
        <source>This is no value for the field “%1” of “%2”.</source>
        <translation>Dies ist kein Wert für das Feld „%1“ von „%2“.</translation>
    </message>
    <message>
        <source>The field “%1” of “%2” refers to something that does not exist.</source>
        <translation>Das Feld „%1“ von „%2“ verweist auf etwas, das nicht existiert.</translation>
    </message>
    <message>
        <source>“%1” is computed and cannot be a foreign key.</source>
        <translation>„%1“ wird berechnet und kann kein Fremdschlüssel sein.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have different types.</source>
        <translation>„%1“ und „%2“ haben verschiedene Typen.</translation>
    </message>
    <message>
        <source>“%1” refers to “%2” already.</source>
        <translation>„%1“ verweist bereits auf „%2“.</translation>
    </message>
    <message>
        <source>“%1” has no primary key that “%2” could refer to.</source>
        <translation>„%1“ hat keinen Primärschlüssel, auf den „%2“ verweisen könnte.</translation>
    </message>
    <message>
        <source>The primary key of “%1” has several columns; draw a relationship between the tables instead.</source>
        <translation>Der Primärschlüssel von „%1“ hat mehrere Spalten; zeichnen Sie stattdessen eine Beziehung zwischen den Tabellen.</translation>
    </message>
    <message>
        <source>A relationship joins two tables.</source>
        <translation>Eine Beziehung verbindet zwei Tabellen.</translation>
    </message>
    <message>
        <source>“%1” cannot be its own subtype.</source>
        <translation>„%1“ kann nicht sein eigener Subtyp sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be identified by itself.</source>
        <translation>„%1“ kann nicht durch sich selbst identifiziert werden.</translation>
    </message>
    <message>
        <source>This column cannot refer to “%1”.</source>
        <translation>Diese Spalte kann nicht auf „%1“ verweisen.</translation>
    </message>
    <message>
        <source>“%1” cannot refer to itself.</source>
        <translation>„%1“ kann nicht auf sich selbst verweisen.</translation>
    </message>
    <message>
        <source>A column can be related to a table or to another column.</source>
        <translation>Eine Spalte lässt sich mit einer Tabelle oder einer anderen Spalte in Beziehung setzen.</translation>
    </message>
    <message>
        <source>Neither “%1” nor “%2” is a key of its table.</source>
        <translation>Weder „%1“ noch „%2“ ist ein Schlüssel seiner Tabelle.</translation>
    </message>
    <message>
        <source>“%1” has its columns already.</source>
        <translation>„%1“ hat bereits seine Spalten.</translation>
    </message>
    <message>
        <source>The relationship of “%1” leads nowhere.</source>
        <translation>Die Beziehung von „%1“ führt ins Leere.</translation>
    </message>
    <message>
        <source>The relationship of “%1” cannot be made physical.</source>
        <translation>Die Beziehung von „%1“ lässt sich nicht physisch umsetzen.</translation>
    </message>
    <message>
        <source>The least number cannot be above the greatest.</source>
        <translation>Die kleinste Anzahl darf nicht über der größten liegen.</translation>
    </message>
    <message>
        <source>“%1” is a foreign key, so a row of “%2” can refer to one row only.</source>
        <translation>„%1“ ist ein Fremdschlüssel, daher kann eine Zeile von „%2“ nur auf eine Zeile verweisen.</translation>
    </message>
    <message>
        <source>The relationship of “%1” cannot be identifying.</source>
        <translation>Die Beziehung von „%1“ kann nicht identifizierend sein.</translation>
    </message>
    <message>
        <source>“%1” has its columns already and cannot be turned round.</source>
        <translation>„%1“ hat bereits seine Spalten und lässt sich nicht umkehren.</translation>
    </message>
    <message>
        <source>“%1” cannot be a subtype of “%2”: the subtypes form a circle.</source>
        <translation>„%1“ kann kein Subtyp von „%2“ sein: Die Subtypen bilden einen Kreis.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged into the tables of several supertypes.</source>
        <translation>„%1“ kann nicht in die Tabellen mehrerer Supertypen aufgenommen werden.</translation>
    </message>
    <message>
        <source>The schema for the new object does not exist any more.</source>
        <translation>Das Schema für das neue Objekt existiert nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” has no primary key that could be referred to.</source>
        <translation>„%1“ hat keinen Primärschlüssel, auf den verwiesen werden könnte.</translation>
    </message>
    <message>
        <source>The primary key of “%1” has several columns; change the columns of the foreign key in its properties.</source>
        <translation>Der Primärschlüssel von „%1“ hat mehrere Spalten; ändern Sie die Spalten des Fremdschlüssels in dessen Eigenschaften.</translation>
    </message>
    <message>
        <source>“%1” is no key of its table, so nothing can refer to it.</source>
        <translation>„%1“ ist kein Schlüssel seiner Tabelle, daher kann nichts darauf verweisen.</translation>
    </message>
    <message>
        <source>A relationship leads to a table or to a column.</source>
        <translation>Eine Beziehung führt zu einer Tabelle oder zu einer Spalte.</translation>
    </message>
    <message>
        <source>The remark does not exist any more.</source>
        <translation>Die Anmerkung existiert nicht mehr.</translation>
    </message>
    <message>
        <source>A remark needs some words.</source>
        <translation>Eine Anmerkung braucht einen Text.</translation>
    </message>
    <message>
        <source>What the remark is about does not exist any more.</source>
        <translation>Das, was die Anmerkung betrifft, existiert nicht mehr.</translation>
    </message>
    <message>
        <source>The saved view does not exist any more.</source>
        <translation>Die gespeicherte Ansicht existiert nicht mehr.</translation>
    </message>
    <message>
        <source>The place of the saved view cannot be used.</source>
        <translation>Die Position der gespeicherten Ansicht lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>There is nothing in sight that could be saved.</source>
        <translation>Es ist nichts zu sehen, was gespeichert werden könnte.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Ansicht %1</translation>
    </message>
    <message>
        <source>There is a saved view “%1” already.</source>
        <translation>Es gibt bereits eine gespeicherte Ansicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” and the other columns that the foreign key refers to are no key together.</source>
        <translation>„%1“ und die anderen Spalten, auf die der Fremdschlüssel verweist, bilden zusammen keinen Schlüssel.</translation>
    </message>
    <message>
        <source>“%1” belongs to the foreign key already.</source>
        <translation>„%1“ gehört bereits zum Fremdschlüssel.</translation>
    </message>
    <message>
        <source>“%1” has several columns, which have to stay in one table.</source>
        <translation>„%1“ hat mehrere Spalten, die in einer Tabelle bleiben müssen.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Fill factor</source>
        <translation>Füllfaktor</translation>
    </message>
    <message>
        <source>How full pages are packed, in per cent; less leaves room for updates in place.</source>
        <translation>Wie voll die Seiten gepackt werden, in Prozent; weniger lässt Platz für Änderungen an Ort und Stelle.</translation>
    </message>
    <message>
        <source>Autovacuum</source>
        <translation>Autovacuum</translation>
    </message>
    <message>
        <source>Whether the autovacuum daemon looks after this table.</source>
        <translation>Ob sich der Autovacuum-Daemon um diese Tabelle kümmert.</translation>
    </message>
    <message>
        <source>Vacuum scale factor</source>
        <translation>Vacuum-Skalierungsfaktor</translation>
    </message>
    <message>
        <source>The part of the table that changes before it is vacuumed.</source>
        <translation>Der Anteil der Tabelle, der sich vor einem Vacuum ändert.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherung</translation>
    </message>
    <message>
        <source>plain, external, extended or main: where large values are kept.</source>
        <translation>plain, external, extended oder main: wo große Werte abgelegt werden.</translation>
    </message>
    <message>
        <source>Statistics target</source>
        <translation>Statistikziel</translation>
    </message>
    <message>
        <source>How detailed the statistics for the planner are, 0 to 10000.</source>
        <translation>Wie detailliert die Statistiken für den Planer sind, 0 bis 10000.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>pglz or lz4, for large values.</source>
        <translation>pglz oder lz4, für große Werte.</translation>
    </message>
    <message>
        <source>How full index pages are packed, in per cent.</source>
        <translation>Wie voll die Indexseiten gepackt werden, in Prozent.</translation>
    </message>
    <message>
        <source>Security barrier</source>
        <translation>Security Barrier</translation>
    </message>
    <message>
        <source>Keeps functions of the user from seeing rows before the view’s own conditions.</source>
        <translation>Verhindert, dass Funktionen des Benutzers Zeilen vor den Bedingungen der Sicht zu sehen bekommen.</translation>
    </message>
    <message>
        <source>Security invoker</source>
        <translation>Security Invoker</translation>
    </message>
    <message>
        <source>Checks the rights of whoever uses the view, not of its owner.</source>
        <translation>Prüft die Rechte dessen, der die Sicht verwendet, nicht die ihres Eigentümers.</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Strikt</translation>
    </message>
    <message>
        <source>Columns take values of their own type only: INT, INTEGER, REAL, TEXT, BLOB or ANY.</source>
        <translation>Spalten nehmen nur Werte ihres eigenen Typs an: INT, INTEGER, REAL, TEXT, BLOB oder ANY.</translation>
    </message>
    <message>
        <source>Without row id</source>
        <translation>Ohne Row-ID</translation>
    </message>
    <message>
        <source>Keeps the rows in the order of the primary key.</source>
        <translation>Speichert die Zeilen in der Reihenfolge des Primärschlüssels.</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Makes it a virtual table: fts5, rtree or another module.</source>
        <translation>Macht daraus eine virtuelle Tabelle: fts5, rtree oder ein anderes Modul.</translation>
    </message>
    <message>
        <source>Arguments of the module</source>
        <translation>Argumente des Moduls</translation>
    </message>
    <message>
        <source>What fts5 and rtree need besides the columns; all that another module needs.</source>
        <translation>Was fts5 und rtree außer den Spalten brauchen; bei einem anderen Modul alles, was es braucht.</translation>
    </message>
    <message>
        <source>More constraints</source>
        <translation>Weitere Constraints</translation>
    </message>
    <message>
        <source>Written as they are: foreign keys to tables that the design lacks.</source>
        <translation>Werden unverändert geschrieben: Fremdschlüssel auf Tabellen, die im Entwurf fehlen.</translation>
    </message>
    <message>
        <source>If it would be NULL</source>
        <translation>Wenn der Wert NULL wäre</translation>
    </message>
    <message>
        <source>ROLLBACK, ABORT, FAIL, IGNORE or REPLACE.</source>
        <translation>ROLLBACK, ABORT, FAIL, IGNORE oder REPLACE.</translation>
    </message>
    <message>
        <source>Name of NOT NULL</source>
        <translation>Name von NOT NULL</translation>
    </message>
    <message>
        <source>The name that the constraint NOT NULL has.</source>
        <translation>Der Name, den der Constraint NOT NULL hat.</translation>
    </message>
    <message>
        <source>NOT NULL written out</source>
        <translation>NOT NULL ausgeschrieben</translation>
    </message>
    <message>
        <source>Says NOT NULL where the primary key says it already.</source>
        <translation>Schreibt NOT NULL auch dort, wo es sich schon aus dem Primärschlüssel ergibt.</translation>
    </message>
    <message>
        <source>Not searched</source>
        <translation>Nicht durchsucht</translation>
    </message>
    <message>
        <source>In a table of fts5: only kept there.</source>
        <translation>In einer Tabelle von fts5: wird dort nur gespeichert.</translation>
    </message>
    <message>
        <source>Auxiliary</source>
        <translation>Zusatzspalte</translation>
    </message>
    <message>
        <source>In a table of rtree: only kept there.</source>
        <translation>In einer Tabelle von rtree: wird dort nur gespeichert.</translation>
    </message>
    <message>
        <source>Autoincrement</source>
        <translation>Autoincrement</translation>
    </message>
    <message>
        <source>Never gives the number of a removed row to a new one.</source>
        <translation>Vergibt die Nummer einer entfernten Zeile nie an eine neue.</translation>
    </message>
    <message>
        <source>If it is there already</source>
        <translation>Wenn der Wert bereits vorhanden ist</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>“table” writes the key behind the columns, where a descending one is the row id.</source>
        <translation>„table“ schreibt den Schlüssel hinter die Spalten, wo ein absteigender die Row-ID ist.</translation>
    </message>
    <message>
        <source>Without referenced columns</source>
        <translation>Ohne Zielspalten</translation>
    </message>
    <message>
        <source>References the primary key without naming its columns.</source>
        <translation>Verweist auf den Primärschlüssel, ohne seine Spalten zu nennen.</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporär</translation>
    </message>
    <message>
        <source>Goes when the connection is closed.</source>
        <translation>Verschwindet, wenn die Verbindung geschlossen wird.</translation>
    </message>
    <message>
        <source>Update of columns of a view</source>
        <translation>Beim Ändern von Spalten einer Sicht</translation>
    </message>
    <message>
        <source>Names of columns of the view, with commas.</source>
        <translation>Namen von Spalten der Sicht, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Storage engine</source>
        <translation>Speicher-Engine</translation>
    </message>
    <message>
        <source>What keeps the rows: InnoDB, MyISAM, Aria.</source>
        <translation>Was die Zeilen speichert: InnoDB, MyISAM, Aria.</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>How text is encoded; utf8mb4 holds every character.</source>
        <translation>Wie Text kodiert wird; utf8mb4 umfasst jedes Zeichen.</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>Sortierfolge</translation>
    </message>
    <message>
        <source>How text is compared and sorted.</source>
        <translation>Wie Text verglichen und sortiert wird.</translation>
    </message>
    <message>
        <source>Row format</source>
        <translation>Zeilenformat</translation>
    </message>
    <message>
        <source>DYNAMIC, COMPACT, COMPRESSED or REDUNDANT.</source>
        <translation>DYNAMIC, COMPACT, COMPRESSED oder REDUNDANT.</translation>
    </message>
    <message>
        <source>Next automatic number</source>
        <translation>Nächste automatische Nummer</translation>
    </message>
    <message>
        <source>The number that the next row without one gets.</source>
        <translation>Die Nummer, die die nächste Zeile ohne eigene Nummer erhält.</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>The clause PARTITION BY, word for word.</source>
        <translation>Die Klausel PARTITION BY, wörtlich.</translation>
    </message>
    <message>
        <source>System versioning</source>
        <translation>Systemversionierung</translation>
    </message>
    <message>
        <source>Whether MariaDB keeps former states of the rows.</source>
        <translation>Ob MariaDB frühere Zustände der Zeilen aufbewahrt.</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>Beim Ändern</translation>
    </message>
    <message>
        <source>The value that every change of the row sets, such as CURRENT_TIMESTAMP.</source>
        <translation>Der Wert, den jede Änderung der Zeile setzt, etwa CURRENT_TIMESTAMP.</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Unsichtbar</translation>
    </message>
    <message>
        <source>Whether SELECT * leaves it out.</source>
        <translation>Ob SELECT * die Spalte weglässt.</translation>
    </message>
    <message>
        <source>Whether the optimizer of MySQL passes it over.</source>
        <translation>Ob der Optimierer von MySQL den Index übergeht.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Whether the optimizer of MariaDB passes it over.</source>
        <translation>Ob der Optimierer von MariaDB den Index übergeht.</translation>
    </message>
    <message>
        <source>Definer</source>
        <translation>Definer</translation>
    </message>
    <message>
        <source>The account with whose rights it runs: user@host.</source>
        <translation>Das Konto, mit dessen Rechten ausgeführt wird: user@host.</translation>
    </message>
    <message>
        <source>SQL security</source>
        <translation>SQL Security</translation>
    </message>
    <message>
        <source>Whose rights count: those of the definer or the invoker.</source>
        <translation>Wessen Rechte gelten: die des Definers oder die des Aufrufers (Invoker).</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>merge: the query is merged into the one that uses the view; temptable: it is run first.</source>
        <translation>merge: Die Abfrage wird mit derjenigen zusammengeführt, die die Sicht verwendet; temptable: Sie wird zuerst ausgeführt.</translation>
    </message>
    <message>
        <source>TimescaleDB version</source>
        <translation>TimescaleDB-Version</translation>
    </message>
    <message>
        <source>Which version scripts are written for; older ones get the classic function calls.</source>
        <translation>Für welche Version Skripte geschrieben werden; ältere erhalten die klassischen Funktionsaufrufe.</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>Zeitspalte</translation>
    </message>
    <message>
        <source>Makes the table a hypertable, divided into chunks by the values of this column.</source>
        <translation>Macht die Tabelle zu einer Hypertable, die nach den Werten dieser Spalte in Chunks geteilt ist.</translation>
    </message>
    <message>
        <source>Chunk interval</source>
        <translation>Chunk-Intervall</translation>
    </message>
    <message>
        <source>How much time one chunk of the table holds.</source>
        <translation>Wie viel Zeit ein Chunk der Tabelle umfasst.</translation>
    </message>
    <message>
        <source>Further dimensions</source>
        <translation>Weitere Dimensionen</translation>
    </message>
    <message>
        <source>What else chunks are made by, such as “by_hash(device_id, 4)”.</source>
        <translation>Wonach Chunks außerdem gebildet werden, etwa „by_hash(device_id, 4)“.</translation>
    </message>
    <message>
        <source>Default indexes</source>
        <translation>Standardindizes</translation>
    </message>
    <message>
        <source>Whether an index on the time column is made by itself.</source>
        <translation>Ob ein Index auf der Zeitspalte automatisch angelegt wird.</translation>
    </message>
    <message>
        <source>Function for now</source>
        <translation>Funktion für die aktuelle Zeit</translation>
    </message>
    <message>
        <source>What tells the present time when the time column is a number.</source>
        <translation>Was die aktuelle Zeit angibt, wenn die Zeitspalte eine Zahl ist.</translation>
    </message>
    <message>
        <source>Columnstore</source>
        <translation>Columnstore</translation>
    </message>
    <message>
        <source>Whether older chunks are compressed by columns.</source>
        <translation>Ob ältere Chunks spaltenweise komprimiert werden.</translation>
    </message>
    <message>
        <source>Segmented by</source>
        <translation>Segmentiert nach</translation>
    </message>
    <message>
        <source>Columns whose equal values are compressed together and found fast; a segment should have a hundred rows or more.</source>
        <translation>Spalten, deren gleiche Werte gemeinsam komprimiert und schnell gefunden werden; ein Segment sollte mindestens hundert Zeilen haben.</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>How rows are ordered within a segment, such as “time DESC”.</source>
        <translation>Wie die Zeilen innerhalb eines Segments sortiert sind, etwa „time DESC“.</translation>
    </message>
    <message>
        <source>Compress after</source>
        <translation>Komprimieren nach</translation>
    </message>
    <message>
        <source>How old a chunk is when a job compresses it.</source>
        <translation>Wie alt ein Chunk ist, wenn ein Job ihn komprimiert.</translation>
    </message>
    <message>
        <source>Compression schedule</source>
        <translation>Zeitplan der Kompression</translation>
    </message>
    <message>
        <source>How often that job runs.</source>
        <translation>Wie oft dieser Job läuft.</translation>
    </message>
    <message>
        <source>Drop after</source>
        <translation>Löschen nach</translation>
    </message>
    <message>
        <source>How old a chunk is when a job drops it with its rows.</source>
        <translation>Wie alt ein Chunk ist, wenn ein Job ihn mit seinen Zeilen löscht.</translation>
    </message>
    <message>
        <source>Retention schedule</source>
        <translation>Zeitplan der Aufbewahrung</translation>
    </message>
    <message>
        <source>Reorder by index</source>
        <translation>Umsortieren nach Index</translation>
    </message>
    <message>
        <source>The index in whose order a job puts the rows of older chunks.</source>
        <translation>Der Index, in dessen Reihenfolge ein Job die Zeilen älterer Chunks bringt.</translation>
    </message>
    <message>
        <source>Materialized only</source>
        <translation>Nur Materialisiertes</translation>
    </message>
    <message>
        <source>Whether a continuous aggregate leaves out the rows since its last refresh.</source>
        <translation>Ob ein kontinuierliches Aggregat die Zeilen seit der letzten Aktualisierung weglässt.</translation>
    </message>
    <message>
        <source>Indexes on groups</source>
        <translation>Indizes auf Gruppen</translation>
    </message>
    <message>
        <source>Whether indexes on what it groups by are made by themselves.</source>
        <translation>Ob Indizes auf dem, wonach gruppiert wird, automatisch angelegt werden.</translation>
    </message>
    <message>
        <source>How much time one chunk of the aggregate holds.</source>
        <translation>Wie viel Zeit ein Chunk des Aggregats umfasst.</translation>
    </message>
    <message>
        <source>Refresh schedule</source>
        <translation>Zeitplan der Aktualisierung</translation>
    </message>
    <message>
        <source>How often a job refreshes it; empty: never.</source>
        <translation>Wie oft ein Job es aktualisiert; leer: nie.</translation>
    </message>
    <message>
        <source>Refresh from</source>
        <translation>Aktualisieren ab</translation>
    </message>
    <message>
        <source>How far back it is refreshed; empty: from the beginning.</source>
        <translation>Wie weit zurück aktualisiert wird; leer: von Anfang an.</translation>
    </message>
    <message>
        <source>Refresh until</source>
        <translation>Aktualisieren bis</translation>
    </message>
    <message>
        <source>How old rows are that it takes in; empty: the newest too.</source>
        <translation>Wie alt die Zeilen sind, die einbezogen werden; leer: auch die neuesten.</translation>
    </message>
    <message>
        <source>Job schedule</source>
        <translation>Zeitplan des Jobs</translation>
    </message>
    <message>
        <source>How often TimescaleDB calls this as a job; empty: never.</source>
        <translation>Wie oft TimescaleDB die Routine als Job aufruft; leer: nie.</translation>
    </message>
    <message>
        <source>Job settings</source>
        <translation>Einstellungen des Jobs</translation>
    </message>
    <message>
        <source>What the job is called with, as JSON.</source>
        <translation>Womit der Job aufgerufen wird, als JSON.</translation>
    </message>
    <message>
        <source>The constraint that keeps empty values out; kept since PostgreSQL 18.</source>
        <translation>Der Constraint, der leere Werte verhindert; seit PostgreSQL 18 gespeichert.</translation>
    </message>
    <message>
        <source>NOT NULL is not inherited</source>
        <translation>NOT NULL wird nicht vererbt</translation>
    </message>
    <message>
        <source>Tables that inherit the column may leave it empty (PostgreSQL 18).</source>
        <translation>Tabellen, die die Spalte erben, dürfen sie leer lassen (PostgreSQL 18).</translation>
    </message>
    <message>
        <source>NOT NULL is not validated</source>
        <translation>NOT NULL ist nicht validiert</translation>
    </message>
    <message>
        <source>Rows that were there before may be empty (PostgreSQL 18).</source>
        <translation>Zeilen, die es schon vorher gab, dürfen leer sein (PostgreSQL 18).</translation>
    </message>
    <message>
        <source>Without overlaps</source>
        <translation>Ohne Überschneidungen</translation>
    </message>
    <message>
        <source>The last column is a range; ranges of equal keys do not overlap (PostgreSQL 18).</source>
        <translation>Die letzte Spalte ist ein Bereich; Bereiche gleicher Schlüssel überschneiden sich nicht (PostgreSQL 18).</translation>
    </message>
    <message>
        <source>Not enforced</source>
        <translation>Nicht erzwungen</translation>
    </message>
    <message>
        <source>Only says what should hold (PostgreSQL 18).</source>
        <translation>Besagt nur, was gelten soll (PostgreSQL 18).</translation>
    </message>
    <message>
        <source>Over a period</source>
        <translation>Über einen Zeitraum</translation>
    </message>
    <message>
        <source>The last column is a range that the referenced rows cover (PostgreSQL 18).</source>
        <translation>Die letzte Spalte ist ein Bereich, den die Zeilen abdecken, auf die verwiesen wird (PostgreSQL 18).</translation>
    </message>
    <message>
        <source>Further rules</source>
        <translation>Weitere Regeln</translation>
    </message>
    <message>
        <source>Changes to the order of an ICU locale (PostgreSQL 16).</source>
        <translation>Änderungen an der Reihenfolge einer ICU-Locale (PostgreSQL 16).</translation>
    </message>
    <message>
        <source>Generated columns</source>
        <translation>Generierte Spalten</translation>
    </message>
    <message>
        <source>none or stored: whether they are published (PostgreSQL 18).</source>
        <translation>none oder stored: ob sie publiziert werden (PostgreSQL 18).</translation>
    </message>
    <message>
        <source>In MongoDB documents</source>
        <translation>In MongoDB-Dokumenten</translation>
    </message>
    <message>
        <source>embed, reference, array-of-references or extended-reference; by default the rules of the mapping decide.</source>
        <translation>embed, reference, array-of-references oder extended-reference; standardmäßig entscheiden die Regeln der Abbildung.</translation>
    </message>
    <message>
        <source>Expected rows in MongoDB</source>
        <translation>Erwartete Zeilen in MongoDB</translation>
    </message>
    <message>
        <source>How many rows belong to one row of the referenced table at most, in figures: 20.</source>
        <translation>Wie viele Zeilen höchstens zu einer Zeile der Tabelle gehören, auf die verwiesen wird, in Ziffern: 20.</translation>
    </message>
    <message>
        <source>Expected rows the other way</source>
        <translation>Erwartete Zeilen in Gegenrichtung</translation>
    </message>
    <message>
        <source>The same for the other end of a many-to-many.</source>
        <translation>Dasselbe für das andere Ende einer m:n-Beziehung.</translation>
    </message>
    <message>
        <source>Field in MongoDB</source>
        <translation>Feld in MongoDB</translation>
    </message>
    <message>
        <source>The field that holds what is embedded or referred to.</source>
        <translation>Das Feld, das enthält, was eingebettet ist oder worauf verwiesen wird.</translation>
    </message>
    <message>
        <source>Time field</source>
        <translation>Zeitfeld</translation>
    </message>
    <message>
        <source>Makes it a time-series collection of MongoDB: the column with the time.</source>
        <translation>Macht daraus eine Zeitreihen-Collection von MongoDB: die Spalte mit der Zeit.</translation>
    </message>
    <message>
        <source>Meta field</source>
        <translation>Metafeld</translation>
    </message>
    <message>
        <source>Time series: the column that names the series.</source>
        <translation>Zeitreihe: die Spalte, die die Reihe benennt.</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>Granularität</translation>
    </message>
    <message>
        <source>Time series: seconds, minutes or hours.</source>
        <translation>Zeitreihe: seconds, minutes oder hours.</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>Läuft ab nach</translation>
    </message>
    <message>
        <source>Time series: seconds after which documents are removed.</source>
        <translation>Zeitreihe: Sekunden, nach denen Dokumente entfernt werden.</translation>
    </message>
    <message>
        <source>Shard key</source>
        <translation>Shard-Schlüssel</translation>
    </message>
    <message>
        <source>Columns by which MongoDB distributes the collection: customer_id, id or id:hashed.</source>
        <translation>Spalten, nach denen MongoDB die Collection verteilt: customer_id, id oder id:hashed.</translation>
    </message>
    <message>
        <source>Additional properties</source>
        <translation>Zusätzliche Eigenschaften</translation>
    </message>
    <message>
        <source>Whether MongoDB documents may have fields that the design lacks.</source>
        <translation>Ob MongoDB-Dokumente Felder haben dürfen, die im Entwurf fehlen.</translation>
    </message>
    <message>
        <source>Validation level</source>
        <translation>Validierungsstufe</translation>
    </message>
    <message>
        <source>strict, moderate or off.</source>
        <translation>strict, moderate oder off.</translation>
    </message>
    <message>
        <source>Validation action</source>
        <translation>Validierungsaktion</translation>
    </message>
    <message>
        <source>error or warn.</source>
        <translation>error oder warn.</translation>
    </message>
    <message>
        <source>Type in MongoDB</source>
        <translation>Typ in MongoDB</translation>
    </message>
    <message>
        <source>A BSON type instead of the one that follows from the type: objectId, long, decimal …</source>
        <translation>Ein BSON-Typ anstelle dessen, der aus dem Typ folgt: objectId, long, decimal&#xa0;…</translation>
    </message>
    <message>
        <source>Place in an array</source>
        <translation>Position in einem Array</translation>
    </message>
    <message>
        <source>true: the order of the array keeps it, and no field is made of it.</source>
        <translation>true: Die Reihenfolge des Arrays enthält den Wert, und es wird kein Feld daraus.</translation>
    </message>
    <message>
        <source>Seconds after the time in its only column when MongoDB removes a document.</source>
        <translation>Sekunden nach der Zeit in der einzigen Spalte, nach denen MongoDB ein Dokument entfernt.</translation>
    </message>
    <message>
        <source>Kind in MongoDB</source>
        <translation>Art in MongoDB</translation>
    </message>
    <message>
        <source>text, 2dsphere, hashed or wildcard instead of the one that follows from its method.</source>
        <translation>text, 2dsphere, hashed oder wildcard anstelle der Art, die aus der Methode folgt.</translation>
    </message>
</context>
<context>
    <name>PostgreSQL</name>
    <message>
        <source>The column %1 exists already.</source>
        <translation>Die Spalte %1 existiert bereits.</translation>
    </message>
    <message>
        <source>The table %1 has a column %2 already.</source>
        <translation>Die Tabelle %1 hat bereits eine Spalte %2.</translation>
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation>Es gibt keine Spalte %1.</translation>
    </message>
    <message>
        <source>There is no constraint %1.</source>
        <translation>Es gibt keinen Constraint %1.</translation>
    </message>
    <message>
        <source>This owner cannot be part of the design.</source>
        <translation>Dieser Eigentümer kann nicht Teil des Entwurfs sein.</translation>
    </message>
    <message>
        <source>This change of a table is not part of the model.</source>
        <translation>Diese Änderung einer Tabelle gehört nicht zum Modell.</translation>
    </message>
    <message>
        <source>The sequence of a column is not an object of its own.</source>
        <translation>Die Sequenz einer Spalte ist kein eigenes Objekt.</translation>
    </message>
    <message>
        <source>This change is not part of the model.</source>
        <translation>Diese Änderung gehört nicht zum Modell.</translation>
    </message>
    <message>
        <source>There is no %1 to alter.</source>
        <translation>Es gibt kein Objekt %1, das sich ändern ließe.</translation>
    </message>
    <message>
        <source>It names something that is not in the script.</source>
        <translation>Die Anweisung nennt etwas, das nicht im Skript steht.</translation>
    </message>
    <message>
        <source>Maintenance of a running database is not a definition.</source>
        <translation>Die Wartung einer laufenden Datenbank ist keine Definition.</translation>
    </message>
    <message>
        <source>Rows are data, not a definition.</source>
        <translation>Zeilen sind Daten, keine Definition.</translation>
    </message>
    <message>
        <source>What the block does depends on what is in the database.</source>
        <translation>Was der Block tut, hängt vom Inhalt der Datenbank ab.</translation>
    </message>
    <message>
        <source>What the block executes is known only when it runs.</source>
        <translation>Was der Block ausführt, steht erst zur Laufzeit fest.</translation>
    </message>
    <message>
        <source>What the loops of the block do is known only when it runs.</source>
        <translation>Was die Schleifen des Blocks tun, steht erst zur Laufzeit fest.</translation>
    </message>
    <message>
        <source>What is in the block cannot be read.</source>
        <translation>Der Inhalt des Blocks kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is nothing that it has to do.</source>
        <translation>Der Block hat hier nichts zu tun.</translation>
    </message>
    <message>
        <source>A comment on a database is not part of a schema.</source>
        <translation>Ein Kommentar zu einer Datenbank ist nicht Teil eines Schemas.</translation>
    </message>
    <message>
        <source>A comment on what comes with a key or a column.</source>
        <translation>Ein Kommentar zu etwas, das mit einem Schlüssel oder einer Spalte entsteht.</translation>
    </message>
    <message>
        <source>The column %1 of the key is not known.</source>
        <translation>Die Spalte %1 des Schlüssels ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A column of the exclusion constraint is not known.</source>
        <translation>Eine Spalte des Exclusion-Constraints ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There is nothing to drop.</source>
        <translation>Es gibt nichts zu löschen.</translation>
    </message>
    <message>
        <source>It drops something that is kept as a statement.</source>
        <translation>Die Anweisung löscht etwas, das als Anweisung beibehalten wird.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A quote or a comment has no end.</source>
        <translation>Ein Anführungszeichen oder ein Kommentar wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>The statement is nested too deeply.</source>
        <translation>Die Anweisung ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It cannot be told where the statement ends.</source>
        <translation>Es lässt sich nicht erkennen, wo die Anweisung endet.</translation>
    </message>
    <message>
        <source>There is no definition in it.</source>
        <translation>Es ist keine Definition darin enthalten.</translation>
    </message>
    <message>
        <source>A foreign key of the table references something that is not in the script.</source>
        <translation>Ein Fremdschlüssel der Tabelle verweist auf etwas, das nicht im Skript steht.</translation>
    </message>
    <message>
        <source>The script is larger than 1 GiB.</source>
        <translation>Das Skript ist größer als 1 GiB.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the script.</source>
        <translation>Zum Lesen des Skripts reicht der Speicher nicht aus.</translation>
    </message>
    <message>
        <source>The table %1 that the foreign key references, or a column of the key, is not in the script.</source>
        <translation>Die Tabelle %1, auf die der Fremdschlüssel verweist, oder eine Spalte des Schlüssels steht nicht im Skript.</translation>
    </message>
    <message>
        <source>Relvar cannot place an index on this.</source>
        <translation>Relvar kann hierfür keinen Index anlegen.</translation>
    </message>
    <message>
        <source>The index %1 exists already.</source>
        <translation>Der Index %1 existiert bereits.</translation>
    </message>
    <message>
        <source>There is already something called %1.</source>
        <translation>Es gibt bereits etwas mit dem Namen %1.</translation>
    </message>
    <message>
        <source>A column of the index is not known.</source>
        <translation>Eine Spalte des Index ist nicht bekannt.</translation>
    </message>
    <message>
        <source>An index is attached to a key.</source>
        <translation>Ein Index wird einem Schlüssel zugeordnet.</translation>
    </message>
    <message>
        <source>There is already a policy %1 on this table.</source>
        <translation>Diese Tabelle hat bereits eine Richtlinie %1.</translation>
    </message>
    <message>
        <source>There is nothing to rename.</source>
        <translation>Es gibt nichts umzubenennen.</translation>
    </message>
    <message>
        <source>The columns of a view follow from its query.</source>
        <translation>Die Spalten einer Sicht ergeben sich aus ihrer Abfrage.</translation>
    </message>
    <message>
        <source>A database is not part of a schema.</source>
        <translation>Eine Datenbank ist nicht Teil eines Schemas.</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>Es gibt nichts zu verschieben.</translation>
    </message>
    <message>
        <source>The password was left out.</source>
        <translation>Das Passwort wurde ausgelassen.</translation>
    </message>
    <message>
        <source>It is about something that is no object of the model.</source>
        <translation>Die Anweisung betrifft etwas, das kein Objekt des Modells ist.</translation>
    </message>
    <message>
        <source>There is already a role %1.</source>
        <translation>Es gibt bereits eine Rolle %1.</translation>
    </message>
    <message>
        <source>This role cannot be part of the design.</source>
        <translation>Diese Rolle kann nicht Teil des Entwurfs sein.</translation>
    </message>
    <message>
        <source>Privileges on a database are not part of a schema.</source>
        <translation>Privilegien für eine Datenbank sind nicht Teil eines Schemas.</translation>
    </message>
    <message>
        <source>Privileges on this object are not part of the model.</source>
        <translation>Privilegien für dieses Objekt gehören nicht zum Modell.</translation>
    </message>
    <message>
        <source>The owner of a database is not part of a schema.</source>
        <translation>Der Eigentümer einer Datenbank ist nicht Teil eines Schemas.</translation>
    </message>
    <message>
        <source>There is already a routine %1 with these arguments.</source>
        <translation>Es gibt bereits eine Routine %1 mit diesen Argumenten.</translation>
    </message>
    <message>
        <source>Settings that are changed later are not part of the model.</source>
        <translation>Nachträglich geänderte Einstellungen gehören nicht zum Modell.</translation>
    </message>
    <message>
        <source>A setting of the session.</source>
        <translation>Eine Einstellung der Sitzung.</translation>
    </message>
    <message>
        <source>The contents of the schema cannot be told apart.</source>
        <translation>Der Inhalt des Schemas lässt sich nicht auseinanderhalten.</translation>
    </message>
    <message>
        <source>The name of the schema is that of whoever runs the script.</source>
        <translation>Der Name des Schemas ist der Name dessen, der das Skript ausführt.</translation>
    </message>
    <message>
        <source>There is already a schema %1.</source>
        <translation>Es gibt bereits ein Schema %1.</translation>
    </message>
    <message>
        <source>The schema %1 exists already.</source>
        <translation>Das Schema %1 existiert bereits.</translation>
    </message>
    <message>
        <source>The extension %1 is there already.</source>
        <translation>Die Erweiterung %1 ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>A table made from a query has columns that only the database knows.</source>
        <translation>Eine aus einer Abfrage erzeugte Tabelle hat Spalten, die nur die Datenbank kennt.</translation>
    </message>
    <message>
        <source>The state of a sequence is data.</source>
        <translation>Der Stand einer Sequenz gehört zu den Daten.</translation>
    </message>
    <message>
        <source>A query is not a definition.</source>
        <translation>Eine Abfrage ist keine Definition.</translation>
    </message>
    <message>
        <source>The sequence %1 exists already.</source>
        <translation>Die Sequenz %1 existiert bereits.</translation>
    </message>
    <message>
        <source>The sequence of a serial column is not an object of its own.</source>
        <translation>Die Sequenz einer serial-Spalte ist kein eigenes Objekt.</translation>
    </message>
    <message>
        <source>There is no sequence %1.</source>
        <translation>Es gibt keine Sequenz %1.</translation>
    </message>
    <message>
        <source>Transactions are made when the design is written out.</source>
        <translation>Transaktionen entstehen erst beim Schreiben des Entwurfs.</translation>
    </message>
    <message>
        <source>A database as a whole is not part of a schema.</source>
        <translation>Eine Datenbank als Ganzes ist nicht Teil eines Schemas.</translation>
    </message>
    <message>
        <source>It belongs to something that is kept as a statement.</source>
        <translation>Die Anweisung gehört zu etwas, das als Anweisung beibehalten wird.</translation>
    </message>
    <message>
        <source>Relvar has no kind of object for this.</source>
        <translation>Relvar hat hierfür keine Objektart.</translation>
    </message>
    <message>
        <source>A command of psql is not SQL.</source>
        <translation>Ein Befehl von psql ist kein SQL.</translation>
    </message>
    <message>
        <source>The table %1 exists already.</source>
        <translation>Die Tabelle %1 existiert bereits.</translation>
    </message>
    <message>
        <source>Relvar cannot place a trigger on this.</source>
        <translation>Relvar kann hierfür keinen Trigger anlegen.</translation>
    </message>
    <message>
        <source>There is already a trigger %1 on this table.</source>
        <translation>Diese Tabelle hat bereits einen Trigger %1.</translation>
    </message>
    <message>
        <source>The trigger names a column that is not an object of the model.</source>
        <translation>Der Trigger nennt eine Spalte, die kein Objekt des Modells ist.</translation>
    </message>
    <message>
        <source>There is already a type called %1.</source>
        <translation>Es gibt bereits einen Typ mit dem Namen %1.</translation>
    </message>
    <message>
        <source>The type %1 has no value %2.</source>
        <translation>Der Typ %1 hat keinen Wert %2.</translation>
    </message>
    <message>
        <source>The value %1 exists already.</source>
        <translation>Der Wert %1 existiert bereits.</translation>
    </message>
    <message>
        <source>The type %1 has a value %2 already.</source>
        <translation>Der Typ %1 hat bereits einen Wert %2.</translation>
    </message>
    <message>
        <source>There is no attribute %1.</source>
        <translation>Es gibt kein Attribut %1.</translation>
    </message>
    <message>
        <source>Temporary views are not part of the model.</source>
        <translation>Temporäre Sichten gehören nicht zum Modell.</translation>
    </message>
    <message>
        <source>The view %1 exists already.</source>
        <translation>Die Sicht %1 existiert bereits.</translation>
    </message>
    <message>
        <source>This change of a view is not part of the model.</source>
        <translation>Diese Änderung einer Sicht gehört nicht zum Modell.</translation>
    </message>
    <message>
        <source>The statement “%1” cannot be taken back.</source>
        <translation>Die Anweisung „%1“ lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The block “%1” cannot be taken back.</source>
        <translation>Der Block „%1“ lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The server %1 exists already.</source>
        <translation>Der Server %1 existiert bereits.</translation>
    </message>
    <message>
        <source>The role has a user mapping already.</source>
        <translation>Die Rolle hat bereits eine Benutzerzuordnung.</translation>
    </message>
    <message>
        <source>There is already a transform of this type for %1.</source>
        <translation>Es gibt bereits eine Transformation dieses Typs für %1.</translation>
    </message>
    <message>
        <source>There is already a %1 called %2.</source>
        <translation>Es gibt bereits ein Objekt der Art %1 mit dem Namen %2.</translation>
    </message>
    <message>
        <source>There is already a cast between these types.</source>
        <translation>Es gibt bereits eine Typumwandlung zwischen diesen Typen.</translation>
    </message>
    <message>
        <source>The value of the setting is only known where the script runs.</source>
        <translation>Der Wert der Einstellung ist nur dort bekannt, wo das Skript läuft.</translation>
    </message>
    <message>
        <source>A rule that makes a view of a table is not part of the model.</source>
        <translation>Eine Regel, die aus einer Tabelle eine Sicht macht, ist nicht Teil des Modells.</translation>
    </message>
    <message>
        <source>There is already a rule %1 on this table.</source>
        <translation>Es gibt bereits eine Regel %1 für diese Tabelle.</translation>
    </message>
    <message>
        <source>The statistics %1 exist already.</source>
        <translation>Die Statistik %1 existiert bereits.</translation>
    </message>
    <message>
        <source>There is nothing to alter.</source>
        <translation>Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>It says %1, which only a newer PostgreSQL understands.</source>
        <translation>Die Anweisung enthält %1, was nur ein neueres PostgreSQL versteht.</translation>
    </message>
    <message>
        <source>The design needs PostgreSQL %1 or newer: %2.</source>
        <translation>Der Entwurf braucht PostgreSQL %1 oder neuer: %2.</translation>
    </message>
    <message>
        <source>The column %1 of the constraint is not known.</source>
        <translation>Die Spalte %1 des Constraints ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What a member of a role may not do is not part of the model; the membership is.</source>
        <translation>Was ein Mitglied einer Rolle nicht darf, gehört nicht zum Modell; die Mitgliedschaft schon.</translation>
    </message>
</context>
<context>
    <name>PostgresCatalog</name>
    <message>
        <source>PostgreSQL %1 is too old; databases can be read from version %2 on.</source>
        <translation>PostgreSQL %1 ist zu alt; Datenbanken lassen sich ab Version %2 lesen.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) cannot be read: only a superuser sees how they connect.</source>
        <translation>
            <numerusform>%n Subskription kann nicht gelesen werden: Nur ein Superuser sieht, wie sie sich verbindet.</numerusform>
            <numerusform>%n Subskriptionen können nicht gelesen werden: Nur ein Superuser sieht, wie sie sich verbinden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostgresDatabase</name>
    <message>
        <source>The database URL must begin with postgresql://.</source>
        <translation>Die Datenbank-URL muss mit postgresql:// beginnen.</translation>
    </message>
    <message>
        <source>The program %1 could not be started: %2.</source>
        <translation>Das Programm %1 konnte nicht gestartet werden: %2.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The program %1 crashed.</source>
        <translation>Das Programm %1 ist abgestürzt.</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Find a table or column (/)</source>
        <translation>Tabelle oder Spalte suchen (/)</translation>
    </message>
    <message>
        <source>Find a table or column</source>
        <translation>Tabelle oder Spalte suchen</translation>
    </message>
    <message>
        <source>Whole drawing</source>
        <translation>Ganze Zeichnung</translation>
    </message>
    <message>
        <source>Shows all of the drawing, with nothing dimmed</source>
        <translation>Zeigt die ganze Zeichnung, ohne etwas abzublenden</translation>
    </message>
    <message>
        <source>Previous step (Left, Page Up)</source>
        <translation>Vorheriger Schritt (Links, Bild auf)</translation>
    </message>
    <message>
        <source>Next step (Right, Page Down)</source>
        <translation>Nächster Schritt (Rechts, Bild ab)</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code of the page</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>There is no room left to write “%1”.</source>
        <translation>Zum Schreiben von „%1“ ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged.</source>
        <translation>Die Datei „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>Another program holds “%1”.</source>
        <translation>Ein anderes Programm hält „%1“ gesperrt.</translation>
    </message>
    <message>
        <source>The file “%1” may not be written.</source>
        <translation>Die Datei „%1“ darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file “%1” could not be opened.</source>
        <translation>Die Datei „%1“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The file “%1” holds more than fits.</source>
        <translation>Die Datei „%1“ enthält mehr, als hineinpasst.</translation>
    </message>
    <message>
        <source>The file “%1” took too long to read.</source>
        <translation>Das Lesen der Datei „%1“ hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>The file “%1” could not be used: %2.</source>
        <translation>Die Datei „%1“ konnte nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>The file “%1” could not be opened: %2.</source>
        <translation>Die Datei „%1“ konnte nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a project file.</source>
        <translation>„%1“ ist ein Ordner, keine Projektdatei.</translation>
    </message>
    <message>
        <source>“%1” is no regular file.</source>
        <translation>„%1“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Die Datei „%1“ ist leer.</translation>
    </message>
    <message>
        <source>The file “%1” is no Relvar project.</source>
        <translation>Die Datei „%1“ ist kein Relvar-Projekt.</translation>
    </message>
    <message>
        <source>Another window or program is working on “%1”.</source>
        <translation>Ein anderes Fenster oder Programm arbeitet an „%1“.</translation>
    </message>
    <message>
        <source>The file “%1” was written by a newer release of Relvar; this one can only read it.</source>
        <translation>Die Datei „%1“ wurde von einer neueren Ausgabe von Relvar geschrieben; diese kann sie nur lesen.</translation>
    </message>
    <message>
        <source>The file “%1” is open for reading only, because it or its folder may not be written.</source>
        <translation>Die Datei „%1“ ist nur zum Lesen geöffnet, weil sie oder ihr Ordner nicht geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>Die Datei „%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is a version “%1” already.</source>
        <translation>Es gibt bereits eine Version „%1“.</translation>
    </message>
    <message>
        <source>There is no version “%1” in “%2”.</source>
        <translation>Es gibt keine Version „%1“ in „%2“.</translation>
    </message>
    <message>
        <source>The version “%1” of “%2” is damaged.</source>
        <translation>Die Version „%1“ von „%2“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The file “%1” is open for reading only.</source>
        <translation>Die Datei „%1“ ist nur zum Lesen geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of “%1” could not be read and were left out.</source>
        <translation>
            <numerusform>%n Teil von „%1“ konnte nicht gelesen werden und wurde ausgelassen.</numerusform>
            <numerusform>%n Teile von „%1“ konnten nicht gelesen werden und wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>needs a selected object</source>
        <translation>braucht ein ausgewähltes Objekt</translation>
    </message>
    <message>
        <source>needs a selected table</source>
        <translation>braucht eine ausgewählte Tabelle</translation>
    </message>
    <message>
        <source>needs two selected tables</source>
        <translation>braucht zwei ausgewählte Tabellen</translation>
    </message>
    <message>
        <source>needs three selected tables</source>
        <translation>braucht drei ausgewählte Tabellen</translation>
    </message>
    <message>
        <source>needs a selected line</source>
        <translation>braucht eine ausgewählte Linie</translation>
    </message>
    <message>
        <source>needs a selected area, or a table that belongs to one</source>
        <translation>braucht einen ausgewählten Bereich oder eine Tabelle, die zu einem gehört</translation>
    </message>
    <message>
        <source>needs selected columns of one table</source>
        <translation>braucht ausgewählte Spalten einer Tabelle</translation>
    </message>
    <message>
        <source>nothing was done yet</source>
        <translation>es wurde noch nichts getan</translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation>es wurde nichts rückgängig gemacht</translation>
    </message>
    <message>
        <source>needs a selected relationship without a foreign key</source>
        <translation>braucht eine ausgewählte Beziehung ohne Fremdschlüssel</translation>
    </message>
    <message>
        <source>needs a selected column</source>
        <translation>braucht eine ausgewählte Spalte</translation>
    </message>
    <message>
        <source>needs a selected one-to-one relationship</source>
        <translation>braucht eine ausgewählte 1:1-Beziehung</translation>
    </message>
    <message>
        <source>needs a selected many-to-many relationship</source>
        <translation>braucht eine ausgewählte m:n-Beziehung</translation>
    </message>
    <message>
        <source>needs a selected table with a unique key</source>
        <translation>braucht eine ausgewählte Tabelle mit einem eindeutigen Schlüssel</translation>
    </message>
    <message>
        <source>needs a selected table whose key is no number yet</source>
        <translation>braucht eine ausgewählte Tabelle, deren Schlüssel noch keine Zahl ist</translation>
    </message>
    <message>
        <source>needs columns of a subtype or part, or its table</source>
        <translation>braucht Spalten eines Subtyps oder Teils oder dessen Tabelle</translation>
    </message>
    <message>
        <source>needs a selected table with subtypes or parts</source>
        <translation>braucht eine ausgewählte Tabelle mit Subtypen oder Teilen</translation>
    </message>
    <message>
        <source>needs a selected line that was bent</source>
        <translation>braucht eine ausgewählte Linie mit Knicken</translation>
    </message>
    <message>
        <source>nothing was gone to yet</source>
        <translation>es wurde noch zu nichts gegangen</translation>
    </message>
    <message>
        <source>nothing was gone back from</source>
        <translation>es wurde noch nicht zurückgegangen</translation>
    </message>
    <message>
        <source>needs an open project</source>
        <translation>braucht ein geöffnetes Projekt</translation>
    </message>
    <message>
        <source>the project is open for reading only</source>
        <translation>das Projekt ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>cannot be used now</source>
        <translation>lässt sich jetzt nicht verwenden</translation>
    </message>
</context>
<context>
    <name>Refactor</name>
    <message>
        <source>The trigger “%1” of “%2” depends on a column that would move; change or remove it first.</source>
        <translation>Der Trigger „%1“ von „%2“ hängt von einer Spalte ab, die verschoben würde; ändern oder entfernen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The trigger “%1” does not watch the moved columns any more.</source>
        <translation>Der Trigger „%1“ überwacht die verschobenen Spalten nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” is computed from a column that would move.</source>
        <translation>„%1“ wird aus einer Spalte berechnet, die verschoben würde.</translation>
    </message>
    <message>
        <source>“%1” is computed from a column that would stay.</source>
        <translation>„%1“ wird aus einer Spalte berechnet, die bleiben würde.</translation>
    </message>
    <message>
        <source>The policy “%1” of “%2” reads a column that would move; change or remove it first.</source>
        <translation>Die Richtlinie „%1“ von „%2“ liest eine Spalte, die verschoben würde; ändern oder entfernen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The foreign key “%1” of “%2” has columns that would move and others that would stay.</source>
        <translation>Der Fremdschlüssel „%1“ von „%2“ hat Spalten, die verschoben würden, und andere, die bleiben würden.</translation>
    </message>
    <message>
        <source>The foreign key “%1” of “%2” refers to columns that would move and to others that would stay.</source>
        <translation>Der Fremdschlüssel „%1“ von „%2“ verweist auf Spalten, die verschoben würden, und auf andere, die bleiben würden.</translation>
    </message>
    <message>
        <source>“%1” has a column “%2” already.</source>
        <translation>„%1“ hat bereits eine Spalte „%2“.</translation>
    </message>
    <message>
        <source>“%1” spans both tables and is dropped.</source>
        <translation>„%1“ erstreckt sich über beide Tabellen und wird gelöscht.</translation>
    </message>
    <message>
        <source>“%1” is part of the primary key and has to stay.</source>
        <translation>„%1“ ist Teil des Primärschlüssels und muss bleiben.</translation>
    </message>
    <message>
        <source>The default of “%1” goes along: it is that of new rows of “%2”.</source>
        <translation>Der Standardwert von „%1“ wandert mit: Er gilt nun für neue Zeilen von „%2“.</translation>
    </message>
    <message>
        <source>The key of the new table has to be among its columns.</source>
        <translation>Der Schlüssel der neuen Tabelle muss zu ihren Spalten gehören.</translation>
    </message>
    <message>
        <source>The new table would have nothing but its key; choose more columns of “%1”.</source>
        <translation>Die neue Tabelle hätte nichts als ihren Schlüssel; wählen Sie weitere Spalten von „%1“.</translation>
    </message>
    <message>
        <source>Rows of “%1” without a key have no place for the other values.</source>
        <translation>Zeilen von „%1“ ohne Schlüssel haben keinen Platz für die übrigen Werte.</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Werte: %1</translation>
    </message>
    <message numerus="yes">
        <source>The %n value(s) of “%1” stand in the comment of “%2”, to be entered as its rows.</source>
        <translation>
            <numerusform>%n Wert von „%1“ steht im Kommentar von „%2“ und ist dort noch als Zeile einzutragen.</numerusform>
            <numerusform>%n Werte von „%1“ stehen im Kommentar von „%2“ und sind dort noch als Zeilen einzutragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The type “%1” has no column any more.</source>
        <translation>Der Typ „%1“ hat keine Spalte mehr.</translation>
    </message>
    <message>
        <source>The column does not exist any more.</source>
        <translation>Die Spalte existiert nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” is computed and cannot be a foreign key.</source>
        <translation>„%1“ wird berechnet und kann kein Fremdschlüssel sein.</translation>
    </message>
    <message>
        <source>“%1” is a foreign key already.</source>
        <translation>„%1“ ist bereits ein Fremdschlüssel.</translation>
    </message>
    <message>
        <source>“%1” has to have a row for every value before the foreign key is added.</source>
        <translation>„%1“ muss für jeden Wert eine Zeile haben, bevor der Fremdschlüssel hinzugefügt wird.</translation>
    </message>
    <message>
        <source>The default of “%1” (%2) is given up: the column holds a number now.</source>
        <translation>Der Standardwert von „%1“ (%2) entfällt: Die Spalte enthält jetzt eine Zahl.</translation>
    </message>
    <message>
        <source>“%1” has no primary key that both halves could share.</source>
        <translation>„%1“ hat keinen Primärschlüssel, den beide Hälften gemeinsam haben könnten.</translation>
    </message>
    <message>
        <source>%1 read through a join what stands elsewhere now.</source>
        <translation>%1: Über einen Join wird gelesen, was jetzt an anderer Stelle steht.</translation>
    </message>
    <message>
        <source>Look at %1: columns that stand elsewhere now may be meant there.</source>
        <translation>Prüfen Sie %1: Dort könnten Spalten gemeint sein, die jetzt an anderer Stelle stehen.</translation>
    </message>
    <message>
        <source>%1 “%2” of “%3” names a column of the old key; change or remove it first.</source>
        <translation>%1 „%2“ von „%3“ nennt eine Spalte des alten Schlüssels; ändern oder entfernen Sie das Objekt zuerst.</translation>
    </message>
    <message>
        <source>The key “%1” of “%2” has only a part of the foreign key.</source>
        <translation>Der Schlüssel „%1“ von „%2“ enthält nur einen Teil des Fremdschlüssels.</translation>
    </message>
    <message>
        <source>The columns of the foreign key “%1” of “%2” belong to another foreign key as well.</source>
        <translation>Die Spalten des Fremdschlüssels „%1“ von „%2“ gehören auch zu einem anderen Fremdschlüssel.</translation>
    </message>
    <message>
        <source>The keys of “%1” form a circle.</source>
        <translation>Die Schlüssel von „%1“ bilden einen Kreis.</translation>
    </message>
    <message numerus="yes">
        <source>%n foreign key(s) refer to the new key.</source>
        <translation>
            <numerusform>%n Fremdschlüssel verweist auf den neuen Schlüssel.</numerusform>
            <numerusform>%n Fremdschlüssel verweisen auf den neuen Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a foreign key and has to stay.</source>
        <translation>„%1“ ist ein Fremdschlüssel und muss bleiben.</translation>
    </message>
    <message>
        <source>%1 read the old key of “%2”; keep it beside the new one.</source>
        <translation>Der alte Schlüssel von „%2“ wird von %1 gelesen; behalten Sie ihn neben dem neuen bei.</translation>
    </message>
    <message>
        <source>“%1” has no primary key that could be replaced.</source>
        <translation>„%1“ hat keinen Primärschlüssel, der sich ersetzen ließe.</translation>
    </message>
    <message>
        <source>These columns are the primary key of “%1” already.</source>
        <translation>Diese Spalten sind bereits der Primärschlüssel von „%1“.</translation>
    </message>
    <message>
        <source>“%1” can be null and cannot become part of the primary key.</source>
        <translation>„%1“ kann NULL sein und daher nicht Teil des Primärschlüssels werden.</translation>
    </message>
    <message>
        <source>No unique key of “%1” consists of %2; add one first.</source>
        <translation>Kein eindeutiger Schlüssel von „%1“ besteht aus %2; fügen Sie zuerst einen hinzu.</translation>
    </message>
    <message>
        <source>The primary key of “%1” is a number already.</source>
        <translation>Der Primärschlüssel von „%1“ ist bereits eine Zahl.</translation>
    </message>
    <message>
        <source>“%1” refers to itself; there is nothing to merge.</source>
        <translation>„%1“ verweist auf sich selbst; es gibt nichts zusammenzuführen.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are not joined one-to-one.</source>
        <translation>„%1“ und „%2“ sind nicht 1:1 verbunden.</translation>
    </message>
    <message>
        <source>“%1” has row-level security of its own, which “%2” would lose.</source>
        <translation>„%1“ hat eine eigene Sicherheit auf Zeilenebene, die „%2“ verlieren würde.</translation>
    </message>
    <message>
        <source>The trigger “%1” of “%2” has a condition; change or remove it first.</source>
        <translation>Der Trigger „%1“ von „%2“ hat eine Bedingung; ändern oder entfernen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The trigger “%1” fires for rows of “%2” now.</source>
        <translation>Der Trigger „%1“ wird jetzt für Zeilen von „%2“ ausgelöst.</translation>
    </message>
    <message>
        <source>Not every row of “%1” has them: %2 may be empty now.</source>
        <translation>Nicht jede Zeile von „%1“ hat diese Werte; leer sein darf jetzt: %2.</translation>
    </message>
    <message>
        <source>The relationship does not exist any more.</source>
        <translation>Die Beziehung existiert nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” joins the two tables and has to stay.</source>
        <translation>„%1“ verbindet die beiden Tabellen und muss bleiben.</translation>
    </message>
    <message>
        <source>“%1” names “%2”; change or remove it first.</source>
        <translation>„%1“ nennt „%2“; ändern oder entfernen Sie das Objekt zuerst.</translation>
    </message>
    <message>
        <source>“%1” is neither a subtype nor a part of “%2”.</source>
        <translation>„%1“ ist weder ein Subtyp noch ein Teil von „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n of them as well and inherits it from “%2” now.</source>
        <translation>
            <numerusform>„%1“ hat %n dieser Spalten ebenfalls und erbt sie jetzt von „%2“.</numerusform>
            <numerusform>„%1“ hat %n dieser Spalten ebenfalls und erbt sie jetzt von „%2“.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows of “%1” that belong to one of “%2” have to agree.</source>
        <translation>Alle Zeilen von „%1“, die zu derselben Zeile von „%2“ gehören, müssen übereinstimmen.</translation>
    </message>
    <message>
        <source>“%1” refers to “%2”, which would be in several tables.</source>
        <translation>„%1“ verweist auf „%2“; diese Spalte stünde dann in mehreren Tabellen.</translation>
    </message>
    <message>
        <source>“%1” would get the columns twice.</source>
        <translation>„%1“ würde die Spalten zweimal erhalten.</translation>
    </message>
    <message>
        <source>Choose the tables that the columns go to.</source>
        <translation>Wählen Sie die Tabellen, in die die Spalten wandern sollen.</translation>
    </message>
    <message>
        <source>Every row of “%1” gets the value of its “%2”.</source>
        <translation>Jede Zeile von „%1“ erhält den Wert der zugehörigen Zeile von „%2“.</translation>
    </message>
    <message>
        <source>Extract entity</source>
        <translation>Entität extrahieren</translation>
    </message>
    <message>
        <source>Columns become a table of their own, which the table refers to.</source>
        <translation>Aus Spalten wird eine eigene Tabelle, auf die die Tabelle verweist.</translation>
    </message>
    <message>
        <source>Promote to lookup table</source>
        <translation>In Nachschlagetabelle umwandeln</translation>
    </message>
    <message>
        <source>The values of a column become the rows of a table that it refers to.</source>
        <translation>Die Werte einer Spalte werden zu Zeilen einer Tabelle, auf die sie verweist.</translation>
    </message>
    <message>
        <source>Split one-to-one</source>
        <translation>1:1 aufteilen</translation>
    </message>
    <message>
        <source>Columns go to a second table with the same primary key.</source>
        <translation>Spalten wandern in eine zweite Tabelle mit demselben Primärschlüssel.</translation>
    </message>
    <message>
        <source>Merge tables</source>
        <translation>Tabellen zusammenführen</translation>
    </message>
    <message>
        <source>Two tables that are joined one-to-one become one.</source>
        <translation>Aus zwei 1:1 verbundenen Tabellen wird eine.</translation>
    </message>
    <message>
        <source>Resolve many-to-many</source>
        <translation>m:n auflösen</translation>
    </message>
    <message>
        <source>A many-to-many relationship becomes a junction table.</source>
        <translation>Aus einer m:n-Beziehung wird eine Verknüpfungstabelle.</translation>
    </message>
    <message>
        <source>Use natural key</source>
        <translation>Natürlichen Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Columns that are unique become the primary key; foreign keys follow.</source>
        <translation>Eindeutige Spalten werden zum Primärschlüssel; Fremdschlüssel werden angepasst.</translation>
    </message>
    <message>
        <source>Use surrogate key</source>
        <translation>Surrogatschlüssel verwenden</translation>
    </message>
    <message>
        <source>A number becomes the primary key; foreign keys follow.</source>
        <translation>Eine Zahl wird zum Primärschlüssel; Fremdschlüssel werden angepasst.</translation>
    </message>
    <message>
        <source>Pull up</source>
        <translation>Nach oben ziehen</translation>
    </message>
    <message>
        <source>Columns of a subtype or part go to the table that it refers to.</source>
        <translation>Spalten eines Subtyps oder Teils wandern in die Tabelle, auf die er verweist.</translation>
    </message>
    <message>
        <source>Push down</source>
        <translation>Nach unten schieben</translation>
    </message>
    <message>
        <source>Columns go to the subtypes or parts of a table.</source>
        <translation>Spalten wandern in die Subtypen oder Teile einer Tabelle.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are not joined many-to-many.</source>
        <translation>„%1“ und „%2“ sind nicht m:n verbunden.</translation>
    </message>
    <message>
        <source>This is no refactoring.</source>
        <translation>Dies ist kein Refactoring.</translation>
    </message>
    <message>
        <source>Extract %1 from “%2”</source>
        <translation>%1 aus „%2“ extrahieren</translation>
    </message>
    <message>
        <source>Extract “%1” from “%2”</source>
        <translation>„%1“ aus „%2“ extrahieren</translation>
    </message>
    <message>
        <source>Promote “%1” to lookup table</source>
        <translation>„%1“ in Nachschlagetabelle umwandeln</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>„%1“ aufteilen</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>„%1“ in „%2“ zusammenführen</translation>
    </message>
    <message>
        <source>Resolve “%1” to “%2” into junction table</source>
        <translation>„%1“ zu „%2“ in Verknüpfungstabelle auflösen</translation>
    </message>
    <message>
        <source>Use %1 as key of “%2”</source>
        <translation>%1 als Schlüssel von „%2“ verwenden</translation>
    </message>
    <message>
        <source>Use surrogate key for “%1”</source>
        <translation>Surrogatschlüssel für „%1“ verwenden</translation>
    </message>
    <message>
        <source>Pull up %1 to “%2”</source>
        <translation>%1 nach oben in „%2“ ziehen</translation>
    </message>
    <message>
        <source>Push down %1 from “%2”</source>
        <translation>%1 von „%2“ nach unten schieben</translation>
    </message>
    <message>
        <source>The table does not exist any more.</source>
        <translation>Die Tabelle existiert nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” is partitioned, and its columns are those of its partitions.</source>
        <translation>„%1“ ist partitioniert; ihre Spalten sind zugleich die ihrer Partitionen.</translation>
    </message>
    <message>
        <source>“%1” is a partition and has the columns of its table.</source>
        <translation>„%1“ ist eine Partition und hat die Spalten ihrer Tabelle.</translation>
    </message>
    <message>
        <source>“%1” inherits columns from another table.</source>
        <translation>„%1“ erbt Spalten von einer anderen Tabelle.</translation>
    </message>
    <message>
        <source>The columns of “%1” are those of a type.</source>
        <translation>Die Spalten von „%1“ sind die eines Typs.</translation>
    </message>
    <message>
        <source>“%1” inherits the columns of “%2”.</source>
        <translation>„%1“ erbt die Spalten von „%2“.</translation>
    </message>
    <message>
        <source>Choose at least one column of “%1”.</source>
        <translation>Wählen Sie mindestens eine Spalte von „%1“.</translation>
    </message>
    <message>
        <source>The columns are to be different ones of “%1”.</source>
        <translation>Die Spalten müssen verschiedene Spalten von „%1“ sein.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such schema.</source>
        <translation>Es gibt kein solches Schema.</translation>
    </message>
    <message>
        <source>“%1” does not stand in a schema.</source>
        <translation>„%1“ steht nicht in einem Schema.</translation>
    </message>
    <message>
        <source>There is a %1 “%2” in “%3” already.</source>
        <translation>Der Name „%2“ ist in „%3“ bereits vergeben (%1).</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Ausdrücke</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Rümpfe</translation>
    </message>
    <message>
        <source>Values and tags</source>
        <translation>Werte und Schlagwörter</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Ein Name ist erforderlich.</translation>
    </message>
    <message>
        <source>A name cannot hold a zero character.</source>
        <translation>Ein Name darf kein Nullzeichen enthalten.</translation>
    </message>
    <message>
        <source>There is a %1 “%2” already.</source>
        <translation>Der Name „%2“ ist bereits vergeben (%1).</translation>
    </message>
    <message numerus="yes">
        <source>It is longer than %n byte(s).</source>
        <translation>
            <numerusform>Der Name ist länger als %n Byte.</numerusform>
            <numerusform>Der Name ist länger als %n Bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The design has changed since the text was found; find it again.</source>
        <translation>Der Entwurf wurde geändert, seit der Text gefunden wurde; suchen Sie erneut.</translation>
    </message>
    <message>
        <source>There is no text to find.</source>
        <translation>Es gibt keinen Text, nach dem gesucht werden könnte.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Dies ist kein regulärer Ausdruck: %1.</translation>
    </message>
    <message>
        <source>“%1” is partitioned; its other half would not be, and would keep partitions from being dropped.</source>
        <translation>„%1“ ist partitioniert; die andere Hälfte wäre es nicht und würde verhindern, dass Partitionen gelöscht werden.</translation>
    </message>
    <message>
        <source>“%1” is partitioned and cannot have a unique key without the columns that it is partitioned by, as one-to-one needs.</source>
        <translation>„%1“ ist partitioniert und kann keinen eindeutigen Schlüssel ohne die Spalten haben, nach denen partitioniert wird, wie ihn 1:1 braucht.</translation>
    </message>
    <message>
        <source>“%1” decides to which partition of “%2” a row belongs and has to stay.</source>
        <translation>„%1“ bestimmt, zu welcher Partition von „%2“ eine Zeile gehört, und muss bleiben.</translation>
    </message>
    <message>
        <source>The partition “%1” of “%2” has columns, keys or other parts of its own, which would not follow.</source>
        <translation>Die Partition „%1“ von „%2“ hat eigene Spalten, Schlüssel oder andere Teile, die nicht angepasst würden.</translation>
    </message>
    <message>
        <source>“%1” reads a partition of “%2” by its name; change or remove it first.</source>
        <translation>„%1“ liest eine Partition von „%2“ über deren Namen; ändern oder entfernen Sie das Objekt zuerst.</translation>
    </message>
    <message>
        <source>The rule “%1” of “%2” reads a column that would move; change or remove it first.</source>
        <translation>Die Regel „%1“ von „%2“ liest eine Spalte, die verschoben würde; ändern oder entfernen Sie die Regel zuerst.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>about %1</source>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Questions, decisions and tasks</source>
        <translation>Fragen, Entscheidungen und Aufgaben</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Es wurde nichts festgehalten.</translation>
    </message>
</context>
<context>
    <name>Renaming</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>others</source>
        <translation>weitere</translation>
    </message>
    <message>
        <source>Look at %1: the old name may still be meant there.</source>
        <translation>Prüfen Sie %1: Dort könnte noch der alte Name gemeint sein.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>SQLite</name>
    <message>
        <source>The definition cannot be taken apart.</source>
        <translation>Die Definition lässt sich nicht zerlegen.</translation>
    </message>
    <message>
        <source>It belongs to something that is kept as a statement.</source>
        <translation>Die Anweisung gehört zu etwas, das als Anweisung beibehalten wird.</translation>
    </message>
    <message>
        <source>This SQLite does not have the module of the table.</source>
        <translation>Dieses SQLite hat das Modul der Tabelle nicht.</translation>
    </message>
    <message>
        <source>A foreign key of the table references something that is not in the script.</source>
        <translation>Ein Fremdschlüssel der Tabelle verweist auf etwas, das nicht im Skript steht.</translation>
    </message>
    <message>
        <source>SQLite cannot read this database: %1.</source>
        <translation>SQLite kann diese Datenbank nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The database is larger than 1 GiB.</source>
        <translation>Die Datenbank ist größer als 1 GiB.</translation>
    </message>
    <message>
        <source>SQLite did not come to an end with this statement.</source>
        <translation>SQLite ist mit dieser Anweisung nicht fertig geworden.</translation>
    </message>
    <message>
        <source>SQLite says: %1.</source>
        <translation>SQLite meldet: %1.</translation>
    </message>
    <message>
        <source>A setting of a connection is not a definition.</source>
        <translation>Eine Einstellung einer Verbindung ist keine Definition.</translation>
    </message>
    <message>
        <source>A command of SQLite’s shell is not SQL.</source>
        <translation>Ein Befehl der SQLite-Shell ist kein SQL.</translation>
    </message>
    <message>
        <source>There is a zero byte in the statement.</source>
        <translation>Die Anweisung enthält ein Nullbyte.</translation>
    </message>
    <message>
        <source>Rows are data, not a definition.</source>
        <translation>Zeilen sind Daten, keine Definition.</translation>
    </message>
    <message>
        <source>A query is not a definition.</source>
        <translation>Eine Abfrage ist keine Definition.</translation>
    </message>
    <message>
        <source>Transactions are made when the design is written out.</source>
        <translation>Transaktionen entstehen erst beim Schreiben des Entwurfs.</translation>
    </message>
    <message>
        <source>Another database is not part of this schema.</source>
        <translation>Eine andere Datenbank ist nicht Teil dieses Schemas.</translation>
    </message>
    <message>
        <source>Maintenance of a running database is not a definition.</source>
        <translation>Die Wartung einer laufenden Datenbank ist keine Definition.</translation>
    </message>
    <message>
        <source>Relvar has no kind of object for this.</source>
        <translation>Relvar hat hierfür keine Objektart.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A virtual table makes this table itself.</source>
        <translation>Eine virtuelle Tabelle legt diese Tabelle selbst an.</translation>
    </message>
    <message>
        <source>The script is larger than 1 GiB.</source>
        <translation>Das Skript ist größer als 1 GiB.</translation>
    </message>
    <message>
        <source>A table of SQLite needs a column: “%1” has none and is left out.</source>
        <translation>Eine Tabelle von SQLite braucht eine Spalte: „%1“ hat keine und wird ausgelassen.</translation>
    </message>
    <message>
        <source>SQLite has no indexes by %1: %2 is left out.</source>
        <translation>SQLite hat keine Indizes mit der Methode %1: %2 wird ausgelassen.</translation>
    </message>
    <message>
        <source>SQLite keeps no further columns in %1.</source>
        <translation>SQLite speichert in %1 keine weiteren Spalten.</translation>
    </message>
    <message>
        <source>For SQLite, NULL is never the same as NULL in the key %1.</source>
        <translation>Für SQLite ist NULL im Schlüssel %1 nie gleich NULL.</translation>
    </message>
    <message>
        <source>The index %1 is left out. %2</source>
        <translation>Der Index %1 wird ausgelassen. %2</translation>
    </message>
    <message>
        <source>SQLite keeps no results: “%1” becomes a view.</source>
        <translation>SQLite speichert keine Ergebnisse: Aus „%1“ wird eine Sicht.</translation>
    </message>
    <message>
        <source>SQLite has no indexes of views: %1 is left out.</source>
        <translation>SQLite hat keine Indizes für Sichten: %1 wird ausgelassen.</translation>
    </message>
    <message>
        <source>The view “%1” is left out. %2</source>
        <translation>Die Sicht „%1“ wird ausgelassen. %2</translation>
    </message>
    <message>
        <source>SQLite has no functions for triggers to call: %1 is left out.</source>
        <translation>SQLite hat keine Funktionen, die Trigger aufrufen könnten: %1 wird ausgelassen.</translation>
    </message>
    <message>
        <source>The trigger %1 is left out. %2</source>
        <translation>Der Trigger %1 wird ausgelassen. %2</translation>
    </message>
    <message>
        <source>A trigger of SQLite has one event: %1 keeps its first one.</source>
        <translation>Ein Trigger von SQLite hat nur ein Ereignis: %1 behält sein erstes.</translation>
    </message>
    <message>
        <source>A statement for another database is left out: %1</source>
        <translation>Eine Anweisung für eine andere Datenbank wird ausgelassen: %1</translation>
    </message>
    <message>
        <source>What this statement did cannot be undone: %1</source>
        <translation>Was diese Anweisung bewirkt hat, lässt sich nicht rückgängig machen: %1</translation>
    </message>
    <message>
        <source>SQLite has no such kind of object: %1 “%2” is left out.</source>
        <translation>SQLite hat keine solche Objektart: %1 „%2“ wird ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” becomes %2. %3</source>
        <translation>Aus „%1“ wird %2. %3</translation>
    </message>
    <message>
        <source>“%1” gets no numbers of its own: SQLite counts in a primary key of one whole number alone.</source>
        <translation>„%1“ erhält keine eigenen Nummern: SQLite zählt nur in einem Primärschlüssel, der allein aus einer ganzen Zahl besteht.</translation>
    </message>
    <message>
        <source>The default of “%1” is left out. %2</source>
        <translation>Der Standardwert von „%1“ wird ausgelassen. %2</translation>
    </message>
    <message>
        <source>“%1” is no longer computed. %2</source>
        <translation>„%1“ wird nicht mehr berechnet. %2</translation>
    </message>
    <message>
        <source>SQLite sets all columns of the foreign key %1.</source>
        <translation>SQLite setzt alle Spalten des Fremdschlüssels %1.</translation>
    </message>
    <message>
        <source>SQLite checks the key %1 at once.</source>
        <translation>SQLite prüft den Schlüssel %1 sofort.</translation>
    </message>
    <message>
        <source>SQLite has no exclusion constraints: %1 is left out.</source>
        <translation>SQLite hat keine Exclusion-Constraints: %1 wird ausgelassen.</translation>
    </message>
    <message>
        <source>The check “%1” is left out. %2</source>
        <translation>Der Check-Constraint „%1“ wird ausgelassen. %2</translation>
    </message>
    <message>
        <source>The foreign key %1 references a table that SQLite does not get.</source>
        <translation>Der Fremdschlüssel %1 verweist auf eine Tabelle, die SQLite nicht erhält.</translation>
    </message>
    <message>
        <source>In SQLite, “%1” inherits nothing from other tables.</source>
        <translation>In SQLite erbt „%1“ nichts von anderen Tabellen.</translation>
    </message>
    <message>
        <source>In SQLite, “%1” has no partitions.</source>
        <translation>In SQLite hat „%1“ keine Partitionen.</translation>
    </message>
    <message>
        <source>In SQLite, nothing guards the rows of “%1”.</source>
        <translation>In SQLite schützt nichts die Zeilen von „%1“.</translation>
    </message>
    <message>
        <source>The table “%1” is left out. %2</source>
        <translation>Die Tabelle „%1“ wird ausgelassen. %2</translation>
    </message>
    <message>
        <source>“%1” is a foreign table: here it becomes a table of its own.</source>
        <translation>„%1“ ist eine Fremdtabelle: Hier wird daraus eine eigene Tabelle.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Each %1 may be %2.</source>
        <translation>Jede Zeile von %1 kann auch %2 sein.</translation>
    </message>
    <message>
        <source>Each %1 is %2.</source>
        <translation>Jede Zeile von %1 ist auch %2.</translation>
    </message>
    <message>
        <source>Each %1 %2 %3 %4 %5 (by %6), which is part of its identity.</source>
        <translation>Jede Zeile von %1 %2 %3 %4 %5 (über %6), was Teil ihrer Identität ist.</translation>
    </message>
    <message>
        <source>Each %1 %2 %3 %4 %5 (by %6).</source>
        <translation>Jede Zeile von %1 %2 %3 %4 %5 (über %6).</translation>
    </message>
    <message>
        <source>Each %1 %2 %3 %4 %5, which is part of its identity.</source>
        <translation>Jede Zeile von %1 %2 %3 %4 %5, was Teil ihrer Identität ist.</translation>
    </message>
    <message>
        <source>Each %1 %2 %3 %4 %5.</source>
        <translation>Jede Zeile von %1 %2 %3 %4 %5.</translation>
    </message>
    <message>
        <source>The design in sentences</source>
        <translation>Der Entwurf in Sätzen</translation>
    </message>
    <message>
        <source>Without relationships</source>
        <translation>Ohne Beziehungen</translation>
    </message>
    <message>
        <source>be associated with</source>
        <translation>verbunden sein mit</translation>
    </message>
    <message>
        <source>must</source>
        <translation>muss</translation>
    </message>
    <message>
        <source>may</source>
        <translation>kann</translation>
    </message>
    <message>
        <source>any number of</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>one or more</source>
        <translation>mindestens 1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most one</source>
        <translation>höchstens 1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>exactly one</source>
        <translation>genau 1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>genau %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>an %1</source>
        <translation>eine Zeile von %1</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>eine Zeile von %1</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>No keys were pressed.</source>
        <translation>Es wurden keine Tasten gedrückt.</translation>
    </message>
    <message>
        <source>%1 is needed to move about and cannot be a shortcut.</source>
        <translation>%1 wird gebraucht, um sich zu bewegen, und kann kein Tastenkürzel sein.</translation>
    </message>
    <message>
        <source>This command works while one types as well: its keys need Ctrl, Alt or a function key.</source>
        <translation>Dieser Befehl wirkt auch während der Texteingabe: Sein Tastenkürzel braucht Strg, Alt oder eine Funktionstaste.</translation>
    </message>
</context>
<context>
    <name>Sketch</name>
    <message>
        <source>“%1” has an empty value, which DBML cannot say.</source>
        <translation>„%1“ hat einen leeren Wert, was sich in DBML nicht ausdrücken lässt.</translation>
    </message>
    <message>
        <source>“%1” is computed, which a sketch cannot say.</source>
        <translation>„%1“ wird berechnet, was sich in einer Skizze nicht ausdrücken lässt.</translation>
    </message>
    <message>
        <source>“%1” uses an inherited column.</source>
        <translation>„%1“ verwendet eine geerbte Spalte.</translation>
    </message>
    <message>
        <source>“%1” is an exclusion constraint, which a sketch cannot say.</source>
        <translation>„%1“ ist ein Exclusion-Constraint, was sich in einer Skizze nicht ausdrücken lässt.</translation>
    </message>
    <message>
        <source>“%1” has a condition, which a sketch cannot say.</source>
        <translation>„%1“ hat eine Bedingung, was sich in einer Skizze nicht ausdrücken lässt.</translation>
    </message>
    <message>
        <source>“%1” refers from a column to the same column.</source>
        <translation>„%1“ verweist von einer Spalte auf dieselbe Spalte.</translation>
    </message>
    <message>
        <source>“%1” says what another one says already.</source>
        <translation>„%1“ besagt dasselbe wie ein anderes Objekt.</translation>
    </message>
    <message>
        <source>“%1” is defined a second time; the first one counts.</source>
        <translation>„%1“ ist ein zweites Mal definiert; es gilt die erste Definition.</translation>
    </message>
    <message>
        <source>There is no table partial “%1”.</source>
        <translation>Es gibt kein TablePartial „%1“.</translation>
    </message>
    <message>
        <source>“%1” has a column “%2” already.</source>
        <translation>„%1“ hat bereits eine Spalte „%2“.</translation>
    </message>
    <message>
        <source>The condition of a check stands between backticks.</source>
        <translation>Die Bedingung eines Check-Constraints steht zwischen Backticks.</translation>
    </message>
    <message>
        <source>A column has no setting “%1”.</source>
        <translation>Eine Spalte hat keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>“%1” has a primary key already.</source>
        <translation>„%1“ hat bereits einen Primärschlüssel.</translation>
    </message>
    <message>
        <source>“%1” has a value “%2” already.</source>
        <translation>„%1“ hat bereits einen Wert „%2“.</translation>
    </message>
    <message>
        <source>“%1” is in another group already.</source>
        <translation>„%1“ ist bereits in einer anderen Gruppe.</translation>
    </message>
    <message>
        <source>This comment does not end.</source>
        <translation>Dieser Kommentar endet nicht.</translation>
    </message>
    <message>
        <source>This quote does not end.</source>
        <translation>Dieses Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>A Mermaid diagram of entities starts with “erDiagram”.</source>
        <translation>Ein Mermaid-Diagramm von Entitäten beginnt mit „erDiagram“.</translation>
    </message>
    <message>
        <source>This line of the diagram is not understood.</source>
        <translation>Diese Zeile des Diagramms ist unverständlich.</translation>
    </message>
    <message>
        <source>An attribute needs a type and a name.</source>
        <translation>Ein Attribut braucht einen Typ und einen Namen.</translation>
    </message>
    <message>
        <source>A “)” is missing here.</source>
        <translation>Hier fehlt eine „)“.</translation>
    </message>
    <message>
        <source>A value was expected here.</source>
        <translation>Hier wurde ein Wert erwartet.</translation>
    </message>
    <message>
        <source>The name of a setting was expected here.</source>
        <translation>Hier wurde der Name einer Einstellung erwartet.</translation>
    </message>
    <message>
        <source>One of the signs &gt;, &lt;, - and &lt;&gt; was expected here.</source>
        <translation>Hier wurde eines der Zeichen &gt;, &lt;, - und &lt;&gt; erwartet.</translation>
    </message>
    <message>
        <source>The column that is referred to was expected here.</source>
        <translation>Hier wurde die Spalte erwartet, auf die verwiesen wird.</translation>
    </message>
    <message>
        <source>This “[” has no “]”.</source>
        <translation>Zu dieser „[“ fehlt die „]“.</translation>
    </message>
    <message>
        <source>A “%1” is missing here.</source>
        <translation>Hier fehlt ein „%1“.</translation>
    </message>
    <message>
        <source>This “{” has no “}”.</source>
        <translation>Zu dieser „{“ fehlt die „}“.</translation>
    </message>
    <message>
        <source>The name of what it refers to was expected here.</source>
        <translation>Hier wurde der Name dessen erwartet, worauf verwiesen wird.</translation>
    </message>
    <message>
        <source>“%1” was not expected here.</source>
        <translation>„%1“ wurde hier nicht erwartet.</translation>
    </message>
    <message>
        <source>“%1” blocks were left out.</source>
        <translation>Blöcke der Art „%1“ wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Other files are not read, so this was left out.</source>
        <translation>Andere Dateien werden nicht gelesen, daher wurde dies ausgelassen.</translation>
    </message>
    <message>
        <source>A “{” was expected here.</source>
        <translation>Hier wurde eine „{“ erwartet.</translation>
    </message>
    <message>
        <source>The name of a table partial was expected here.</source>
        <translation>Hier wurde der Name eines TablePartials erwartet.</translation>
    </message>
    <message>
        <source>A column or an expression was expected here.</source>
        <translation>Hier wurde eine Spalte oder ein Ausdruck erwartet.</translation>
    </message>
    <message>
        <source>A condition between backticks was expected here.</source>
        <translation>Hier wurde eine Bedingung zwischen Backticks erwartet.</translation>
    </message>
    <message>
        <source>An enumeration needs a name.</source>
        <translation>Ein Aufzählungstyp braucht einen Namen.</translation>
    </message>
    <message>
        <source>A value of the enumeration was expected here.</source>
        <translation>Hier wurde ein Wert des Aufzählungstyps erwartet.</translation>
    </message>
    <message>
        <source>A reference needs two sides, like orders.customer_id &gt; customers.id.</source>
        <translation>Ein Verweis braucht zwei Seiten, etwa orders.customer_id &gt; customers.id.</translation>
    </message>
    <message>
        <source>The name of a table was expected here.</source>
        <translation>Hier wurde der Name einer Tabelle erwartet.</translation>
    </message>
    <message>
        <source>This line is not understood. Write “orders: id, placed_at” for an entity or “orders -&gt; customers” for a relationship.</source>
        <translation>Diese Zeile ist unverständlich. Schreiben Sie „orders: id, placed_at“ für eine Entität oder „orders -&gt; customers“ für eine Beziehung.</translation>
    </message>
    <message>
        <source>The entity at the other end was expected here.</source>
        <translation>Hier wurde die Entität am anderen Ende erwartet.</translation>
    </message>
    <message>
        <source>There is no table in this text.</source>
        <translation>Dieser Text enthält keine Tabelle.</translation>
    </message>
    <message>
        <source>This text is neither SQL nor DBML, Mermaid, CSV or a Markdown table.</source>
        <translation>Dieser Text ist weder SQL noch DBML, Mermaid, CSV oder eine Markdown-Tabelle.</translation>
    </message>
    <message>
        <source>“%1” has no key that “%2” could refer to.</source>
        <translation>„%1“ hat keinen Schlüssel, auf den „%2“ verweisen könnte.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2” for its key.</source>
        <translation>„%1“ hat keine Spalte „%2“ für den Schlüssel.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”.</source>
        <translation>„%1“ hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>Eine Entität braucht einen Namen.</translation>
    </message>
    <message>
        <source>Something else is called “%1” already.</source>
        <translation>Etwas anderes heißt bereits „%1“.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Es gibt keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>There is no table for “%1”.</source>
        <translation>Es gibt keine Tabelle für „%1“.</translation>
    </message>
    <message>
        <source>Both sides of a reference need the same number of columns.</source>
        <translation>Beide Seiten eines Verweises brauchen gleich viele Spalten.</translation>
    </message>
    <message>
        <source>“%1” refers to “%2” already.</source>
        <translation>„%1“ verweist bereits auf „%2“.</translation>
    </message>
    <message>
        <source>“%1” is no action of a foreign key.</source>
        <translation>„%1“ ist keine Aktion eines Fremdschlüssels.</translation>
    </message>
    <message>
        <source>There is a table “%1” already.</source>
        <translation>Es gibt bereits eine Tabelle „%1“.</translation>
    </message>
    <message>
        <source>There is another type “%1” already.</source>
        <translation>Es gibt bereits einen anderen Typ „%1“.</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>Es gibt keine Tabelle „%1“.</translation>
    </message>
    <message>
        <source>“%1” has no columns of its own, which DBML cannot say.</source>
        <translation>„%1“ hat keine eigenen Spalten, was sich in DBML nicht ausdrücken lässt.</translation>
    </message>
    <message>
        <source>“%1” has no values, which DBML cannot say.</source>
        <translation>„%1“ hat keine Werte, was sich in DBML nicht ausdrücken lässt.</translation>
    </message>
    <message>
        <source>There is nothing in this line.</source>
        <translation>Diese Zeile enthält nichts.</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is.</source>
        <translation>„%1“ ist bereits vorhanden und blieb unverändert.</translation>
    </message>
    <message>
        <source>There is nothing in this SQL that makes part of a design.</source>
        <translation>Dieses SQL enthält nichts, was zu einem Entwurf gehört.</translation>
    </message>
    <message>
        <source>The records of “%1” have a column that is gone.</source>
        <translation>Die Datensätze von „%1“ haben eine Spalte, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>There is nothing called “%1”.</source>
        <translation>Es gibt nichts mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>DBML has no words for the %1 “%2”.</source>
        <translation>%1 „%2“ lässt sich in DBML nicht ausdrücken.</translation>
    </message>
    <message>
        <source>DBML has no words for %1 of “%2”.</source>
        <translation>Bei „%2“ lässt sich in DBML nicht ausdrücken: %1.</translation>
    </message>
    <message>
        <source>the order of its columns</source>
        <translation>die Sortierung der Spalten</translation>
    </message>
    <message>
        <source>the operator classes of its columns</source>
        <translation>die Operatorklassen der Spalten</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>This is a design that Relvar wrote as JSON. It is for other programs; open the project file instead.</source>
        <translation>Dies ist ein Entwurf, den Relvar als JSON geschrieben hat. Er ist für andere Programme bestimmt; öffnen Sie stattdessen die Projektdatei.</translation>
    </message>
</context>
<context>
    <name>SqlCheck</name>
    <message>
        <source>%1 cannot read “%2”: %3</source>
        <translation>%1 kann „%2“ nicht lesen: %3</translation>
    </message>
    <message>
        <source>“%1” is more than one piece of SQL.</source>
        <translation>„%1“ ist mehr als ein einzelner SQL-Ausdruck.</translation>
    </message>
</context>
<context>
    <name>TimescaleDB</name>
    <message>
        <source>There is no column %1 in %2.</source>
        <translation>Es gibt keine Spalte %1 in %2.</translation>
    </message>
    <message>
        <source>What it is about is known only when it runs.</source>
        <translation>Worauf sich die Anweisung bezieht, ist erst bei der Ausführung bekannt.</translation>
    </message>
    <message>
        <source>%1() has an argument that is not known here: %2.</source>
        <translation>%1() hat ein Argument, das hier nicht bekannt ist: %2.</translation>
    </message>
    <message>
        <source>%1 is a hypertable already.</source>
        <translation>%1 ist bereits eine Hypertable.</translation>
    </message>
    <message>
        <source>What the table is divided by is known only when it runs.</source>
        <translation>Wonach die Tabelle geteilt wird, ist erst bei der Ausführung bekannt.</translation>
    </message>
    <message>
        <source>The first dimension of %1 is no range.</source>
        <translation>Die erste Dimension von %1 ist kein Bereich.</translation>
    </message>
    <message>
        <source>%1 is no hypertable.</source>
        <translation>%1 ist keine Hypertable.</translation>
    </message>
    <message>
        <source>%1 is divided by %2 already.</source>
        <translation>%1 ist bereits nach %2 geteilt.</translation>
    </message>
    <message>
        <source>The chunks of a further dimension are set when it is added.</source>
        <translation>Die Chunks einer weiteren Dimension werden festgelegt, wenn sie hinzugefügt wird.</translation>
    </message>
    <message>
        <source>An interval is missing.</source>
        <translation>Es fehlt ein Intervall.</translation>
    </message>
    <message>
        <source>%1 is not divided by a hash.</source>
        <translation>%1 ist nicht nach einem Hash geteilt.</translation>
    </message>
    <message>
        <source>There is such a job for %1 already.</source>
        <translation>Es gibt bereits einen solchen Job für %1.</translation>
    </message>
    <message>
        <source>%1 is a job already.</source>
        <translation>%1 ist bereits ein Job.</translation>
    </message>
    <message>
        <source>Relvar has no option for %1().</source>
        <translation>Relvar hat keine Option für %1().</translation>
    </message>
    <message>
        <source>TimescaleDB makes this by itself.</source>
        <translation>TimescaleDB legt dies selbst an.</translation>
    </message>
    <message>
        <source>%1 has settings of a hypertable but is none.</source>
        <translation>%1 hat Einstellungen einer Hypertable, ist aber keine.</translation>
    </message>
    <message>
        <source>There is no column with a time in %1.</source>
        <translation>Es gibt keine Spalte mit einer Zeit in %1.</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>whole number, 8 bytes</source>
        <translation>ganze Zahl, 8 Bytes</translation>
    </message>
    <message>
        <source>whole number, 4 bytes</source>
        <translation>ganze Zahl, 4 Bytes</translation>
    </message>
    <message>
        <source>whole number, 2 bytes</source>
        <translation>ganze Zahl, 2 Bytes</translation>
    </message>
    <message>
        <source>text of any length</source>
        <translation>Text beliebiger Länge</translation>
    </message>
    <message>
        <source>text up to a length</source>
        <translation>Text bis zu einer Länge</translation>
    </message>
    <message>
        <source>text of a fixed length</source>
        <translation>Text fester Länge</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>exact number</source>
        <translation>exakte Zahl</translation>
    </message>
    <message>
        <source>inexact number, 4 bytes</source>
        <translation>Näherungszahl, 4 Bytes</translation>
    </message>
    <message>
        <source>inexact number, 8 bytes</source>
        <translation>Näherungszahl, 8 Bytes</translation>
    </message>
    <message>
        <source>moment in time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>date and time of day</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>calendar date</source>
        <translation>Kalenderdatum</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>time of day with zone</source>
        <translation>Uhrzeit mit Zeitzone</translation>
    </message>
    <message>
        <source>span of time</source>
        <translation>Zeitspanne</translation>
    </message>
    <message>
        <source>universally unique identifier</source>
        <translation>universell eindeutiger Bezeichner</translation>
    </message>
    <message>
        <source>JSON, indexable</source>
        <translation>JSON, indizierbar</translation>
    </message>
    <message>
        <source>JSON, word for word</source>
        <translation>JSON, wortgetreu</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>whole number from a sequence, 4 bytes</source>
        <translation>ganze Zahl aus einer Sequenz, 4 Bytes</translation>
    </message>
    <message>
        <source>whole number from a sequence, 8 bytes</source>
        <translation>ganze Zahl aus einer Sequenz, 8 Bytes</translation>
    </message>
    <message>
        <source>whole number from a sequence, 2 bytes</source>
        <translation>ganze Zahl aus einer Sequenz, 2 Bytes</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>network address, host or net</source>
        <translation>Netzwerkadresse, Host oder Netz</translation>
    </message>
    <message>
        <source>network address, net</source>
        <translation>Netzwerkadresse, Netz</translation>
    </message>
    <message>
        <source>hardware address</source>
        <translation>Hardwareadresse</translation>
    </message>
    <message>
        <source>bits, fixed length</source>
        <translation>Bits, feste Länge</translation>
    </message>
    <message>
        <source>bits, up to a length</source>
        <translation>Bits, bis zu einer Länge</translation>
    </message>
    <message>
        <source>XML document</source>
        <translation>XML-Dokument</translation>
    </message>
    <message>
        <source>text prepared for search</source>
        <translation>für die Suche aufbereiteter Text</translation>
    </message>
    <message>
        <source>text search query</source>
        <translation>Abfrage für die Textsuche</translation>
    </message>
    <message>
        <source>point in the plane</source>
        <translation>Punkt in der Ebene</translation>
    </message>
    <message>
        <source>polygon in the plane</source>
        <translation>Polygon in der Ebene</translation>
    </message>
    <message>
        <source>range of integer</source>
        <translation>Bereich von integer</translation>
    </message>
    <message>
        <source>range of bigint</source>
        <translation>Bereich von bigint</translation>
    </message>
    <message>
        <source>range of numeric</source>
        <translation>Bereich von numeric</translation>
    </message>
    <message>
        <source>range of date</source>
        <translation>Bereich von date</translation>
    </message>
    <message>
        <source>range of timestamp</source>
        <translation>Bereich von timestamp</translation>
    </message>
    <message>
        <source>range of timestamptz</source>
        <translation>Bereich von timestamptz</translation>
    </message>
    <message>
        <source>object identifier</source>
        <translation>Objektbezeichner</translation>
    </message>
    <message>
        <source>name in the catalogue</source>
        <translation>Name im Systemkatalog</translation>
    </message>
    <message>
        <source>number of any kind</source>
        <translation>Zahl beliebiger Art</translation>
    </message>
    <message>
        <source>value of any kind, in a strict table</source>
        <translation>Wert beliebiger Art, in einer strikten Tabelle</translation>
    </message>
    <message>
        <source>whole number, 3 bytes</source>
        <translation>ganze Zahl, 3 Bytes</translation>
    </message>
    <message>
        <source>whole number, 1 byte</source>
        <translation>ganze Zahl, 1 Byte</translation>
    </message>
    <message>
        <source>one of a list of values</source>
        <translation>einer aus einer Liste von Werten</translation>
    </message>
    <message>
        <source>some of a list of values</source>
        <translation>einige aus einer Liste von Werten</translation>
    </message>
    <message>
        <source>any shape in the plane</source>
        <translation>beliebige geometrische Form in der Ebene</translation>
    </message>
</context>
<context>
    <name>relvar</name>
    <message>
        <source>The relationship “%1” leads to a table that is not in the model.</source>
        <translation>Die Beziehung „%1“ führt zu einer Tabelle, die nicht im Modell steht.</translation>
    </message>
    <message>
        <source>“%1” is a “%2”, which is not read from models of pgModeler.</source>
        <translation>„%1“ ist ein Objekt der Art „%2“, das aus Modellen von pgModeler nicht gelesen wird.</translation>
    </message>
</context>
<context>
    <name>relvar::AboutDialog</name>
    <message>
        <source>About Relvar</source>
        <translation>Über Relvar</translation>
    </message>
    <message>
        <source>Version %1

A designer for database schemas.

Built with Qt %2. The licence is in the file LICENSE.</source>
        <translation>Version %1

Ein Entwurfswerkzeug für Datenbankschemas.

Erstellt mit Qt %2. Die Lizenz steht in der Datei LICENSE.</translation>
    </message>
</context>
<context>
    <name>relvar::AddressForm</name>
    <message>
        <source>Name, address, socket or URL</source>
        <translation>Name, Adresse, Socket oder URL</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Der übliche</translation>
    </message>
    <message>
        <source>From the password file</source>
        <translation>Aus der Passwortdatei</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Eine andere</translation>
    </message>
    <message>
        <source>&amp;Earlier connections</source>
        <translation>&amp;Frühere Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Por&amp;t</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Re&amp;member the password in the keychain</source>
        <translation>Passwort im Schlüsselbund &amp;merken</translation>
    </message>
</context>
<context>
    <name>relvar::Background</name>
    <message>
        <source>Generating SQL and diagrams</source>
        <translation>SQL und Diagramme werden generiert</translation>
    </message>
    <message>
        <source>Checking the design</source>
        <translation>Entwurf wird geprüft</translation>
    </message>
</context>
<context>
    <name>relvar::BookmarkCommands</name>
    <message>
        <source>Add Bookmark</source>
        <translation>Lesezeichen hinzufügen</translation>
    </message>
    <message>
        <source>Name; without one it gets a number:</source>
        <translation>Name; ohne einen bekommt es eine Nummer:</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>Lesezeichen hinzufügen</translation>
    </message>
    <message>
        <source>Bookmark “%1” is kept; the menu Go leads back to it.</source>
        <translation>Das Lesezeichen „%1“ ist gespeichert; das Menü „Gehe zu“ führt dorthin zurück.</translation>
    </message>
    <message>
        <source>Take bookmark again</source>
        <translation>Lesezeichen neu aufnehmen</translation>
    </message>
</context>
<context>
    <name>relvar::BookmarksDialog</name>
    <message>
        <source>No bookmarks yet. Ctrl+B keeps what the canvas shows under a name.</source>
        <translation>Noch keine Lesezeichen. Strg+B behält unter einem Namen, was die Zeichenfläche zeigt.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>Shows it on the canvas</source>
        <translation>Zeigt es auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>&amp;Take Again</source>
        <translation>&amp;Neu aufnehmen</translation>
    </message>
    <message>
        <source>Keeps what the canvas shows now under this name</source>
        <translation>Behält unter diesem Namen, was die Zeichenfläche jetzt zeigt</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete bookmark</source>
        <translation>Lesezeichen löschen</translation>
    </message>
    <message>
        <source>Rename bookmark</source>
        <translation>Lesezeichen umbenennen</translation>
    </message>
    <message>
        <source>Move bookmark</source>
        <translation>Lesezeichen verschieben</translation>
    </message>
</context>
<context>
    <name>relvar::ChildList</name>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Keys and indexes</source>
        <translation>Schlüssel und Indizes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lesart</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>“%1” has no column yet.</source>
        <translation>„%1“ hat noch keine Spalte.</translation>
    </message>
    <message>
        <source>Add unique key</source>
        <translation>Eindeutigen Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Add index</source>
        <translation>Index hinzufügen</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>Check-Constraint hinzufügen</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
</context>
<context>
    <name>relvar::ColorButton</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Andere Farbe&#xa0;…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
</context>
<context>
    <name>relvar::ColumnsGrid</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>relvar::ColumnsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>NULL</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standardwert</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Eindeutig</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Name der Spalte</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>Datentyp</translation>
    </message>
    <message>
        <source>May be empty (NULL)</source>
        <translation>Darf leer sein (NULL)</translation>
    </message>
    <message>
        <source>Expression for rows that give no value</source>
        <translation>Ausdruck für Zeilen, die keinen Wert angeben</translation>
    </message>
    <message>
        <source>Part of the primary key</source>
        <translation>Teil des Primärschlüssels</translation>
    </message>
    <message>
        <source>No two rows have the same value</source>
        <translation>Keine zwei Zeilen haben denselben Wert</translation>
    </message>
    <message>
        <source>What the column means</source>
        <translation>Was die Spalte bedeutet</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>Neue Spalte</translation>
    </message>
    <message>
        <source>Add column “%1”</source>
        <translation>Spalte „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>„%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Change type of “%1”</source>
        <translation>Typ von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change whether “%1” may be empty</source>
        <translation>Ändern, ob „%1“ leer sein darf</translation>
    </message>
    <message>
        <source>Change default of “%1”</source>
        <translation>Standardwert von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change primary key with “%1”</source>
        <translation>Primärschlüssel mit „%1“ ändern</translation>
    </message>
    <message>
        <source>Change whether “%1” is unique</source>
        <translation>Ändern, ob „%1“ eindeutig ist</translation>
    </message>
    <message>
        <source>Change comment of “%1”</source>
        <translation>Kommentar von „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n column(s)</source>
        <translation>
            <numerusform>%n Spalte einfügen</numerusform>
            <numerusform>%n Spalten einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n column(s)</source>
        <translation>
            <numerusform>%n Spalte löschen</numerusform>
            <numerusform>%n Spalten löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move column</source>
        <translation>Spalte verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n column(s)</source>
        <translation>
            <numerusform>%n Spalte verschieben</numerusform>
            <numerusform>%n Spalten verschieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Command or object</source>
        <translation>Befehl oder Objekt</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Nothing is called like this.</source>
        <translation>Nichts hat einen solchen Namen.</translation>
    </message>
    <message>
        <source>Find a command, table, column, problem…</source>
        <translation>Befehl, Tabelle, Spalte, Problem suchen&#xa0;…</translation>
    </message>
    <message>
        <source>↑ ↓  look at it      Enter  go there      Esc  back      Tab  next of these lists</source>
        <translation>↑ ↓  ansehen      Eingabe  dorthin gehen      Esc  zurück      Tab  nächste dieser Listen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Everything that can be found</source>
        <translation>Alles, was sich finden lässt</translation>
    </message>
    <message>
        <source>Begin with %1 for these alone</source>
        <translation>Beginnen Sie mit %1, um nur diese zu suchen</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>There are no tables yet.</source>
        <translation>Es gibt noch keine Tabellen.</translation>
    </message>
    <message>
        <source>No table is called like this.</source>
        <translation>Keine Tabelle hat einen solchen Namen.</translation>
    </message>
    <message>
        <source>There are no columns yet.</source>
        <translation>Es gibt noch keine Spalten.</translation>
    </message>
    <message>
        <source>No column is called like this.</source>
        <translation>Keine Spalte hat einen solchen Namen.</translation>
    </message>
    <message>
        <source>No command is called like this.</source>
        <translation>Kein Befehl hat einen solchen Namen.</translation>
    </message>
    <message>
        <source>There are no problems.</source>
        <translation>Es gibt keine Probleme.</translation>
    </message>
    <message>
        <source>No problem speaks of this.</source>
        <translation>Kein Problem handelt davon.</translation>
    </message>
    <message>
        <source>Reading the design…</source>
        <translation>Der Entwurf wird gelesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>relvar::ComparisonDialog</name>
    <message>
        <source>Comparison with “%1”</source>
        <translation>Vergleich mit „%1“</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen&#xa0;…</translation>
    </message>
    <message>
        <source>Search differences</source>
        <translation>Unterschiede suchen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In the design</source>
        <translation>Im Entwurf</translation>
    </message>
    <message>
        <source>In the database</source>
        <translation>In der Datenbank</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation>Alle gezeigten auswählen</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>K&amp;eine</translation>
    </message>
    <message>
        <source>Choose none of them</source>
        <translation>Keinen davon auswählen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The differences that are shown as text</source>
        <translation>Die gezeigten Unterschiede als Text</translation>
    </message>
    <message>
        <source>&amp;Select in Diagram</source>
        <translation>Im &amp;Diagramm auswählen</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>The design and the database are the same.</source>
        <translation>Der Entwurf und die Datenbank sind gleich.</translation>
    </message>
    <message>
        <source>The database is %1 and the design is for %2: the design is shown as it would be there, and nothing can be taken over.</source>
        <translation>Die Datenbank ist %1 und der Entwurf ist für %2: Der Entwurf wird so gezeigt, wie er dort aussähe, und nichts kann übernommen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the marked object, or the table that it would belong to, on the canvas</source>
        <translation>Zeigt das markierte Objekt oder die Tabelle, zu der es gehören würde, auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Brings the state of the database into the design, for all that is chosen, in one step</source>
        <translation>Bringt für alles Ausgewählte den Stand der Datenbank in den Entwurf, in einem Schritt</translation>
    </message>
    <message>
        <source>Take over from “%1”</source>
        <translation>Aus „%1“ übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) taken over.</source>
        <translation>
            <numerusform>%n Unterschied übernommen.</numerusform>
            <numerusform>%n Unterschiede übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Show All Tables” draws the new tables.</source>
        <translation>„Alle Tabellen zeigen“ zeichnet die neuen Tabellen.</translation>
    </message>
</context>
<context>
    <name>relvar::CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>relvar::ConversionDialog</name>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Emulated</source>
        <translation>Emuliert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>A &amp;new project</source>
        <translation>Ein &amp;neues Projekt</translation>
    </message>
    <message>
        <source>The &amp;project that is open</source>
        <translation>Das geöffnete &amp;Projekt</translation>
    </message>
    <message>
        <source>Convert to Another Database</source>
        <translation>Für eine andere Datenbank umwandeln</translation>
    </message>
    <message>
        <source>This one stays as it is; what is on the diagrams comes along</source>
        <translation>Dieses bleibt, wie es ist; was in den Diagrammen steht, kommt mit</translation>
    </message>
    <message>
        <source>One step that can be undone</source>
        <translation>Ein einziger Schritt, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The notes that are shown as text</source>
        <translation>Die gezeigten Hinweise als Text</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Na&amp;ch</translation>
    </message>
    <message>
        <source>The result is</source>
        <translation>Das Ergebnis ist</translation>
    </message>
    <message>
        <source>Notes to show</source>
        <translation>Anzuzeigende Hinweise</translation>
    </message>
    <message>
        <source>What becomes of the design</source>
        <translation>Was aus dem Entwurf wird</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Finding out what becomes of the design…</source>
        <translation>Es wird ermittelt, was aus dem Entwurf wird&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing is lost, and no type becomes another one.</source>
        <translation>Nichts geht verloren, und kein Typ wird zu einem anderen.</translation>
    </message>
    <message>
        <source>All notes (%1)</source>
        <translation>Alle Hinweise (%1)</translation>
    </message>
</context>
<context>
    <name>relvar::DatabaseCommands</name>
    <message>
        <source>Convert to %1</source>
        <translation>In %1 umwandeln</translation>
    </message>
    <message>
        <source>The design is for %1 now.</source>
        <translation>Der Entwurf ist jetzt für %1.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>The project cannot be made</source>
        <translation>Das Projekt kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>A new project with the design for %1; the other one is as it was.</source>
        <translation>Ein neues Projekt mit dem Entwurf für %1; das andere ist, wie es war.</translation>
    </message>
</context>
<context>
    <name>relvar::DatabaseImportDialog</name>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>A &amp;new project</source>
        <translation>Ein &amp;neues Projekt</translation>
    </message>
    <message>
        <source>Import from a Database</source>
        <translation>Aus einer Datenbank importieren</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird hergestellt</translation>
    </message>
    <message>
        <source>Search tables</source>
        <translation>Tabellen suchen</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>Was importiert wird</translation>
    </message>
    <message>
        <source>The &amp;project that is open</source>
        <translation>Das geöffnete &amp;Projekt</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>Importieren in</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>%1 (view)</source>
        <translation>%1 (Sicht)</translation>
    </message>
    <message>
        <source>Connect to see what there is.</source>
        <translation>Verbinden Sie sich, um zu sehen, was es gibt.</translation>
    </message>
    <message>
        <source>D&amp;raw all tables on a diagram</source>
        <translation>Alle &amp;Tabellen auf ein Diagramm zeichnen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
</context>
<context>
    <name>relvar::DatabaseReadDialog</name>
    <message>
        <source>Compare with a Database</source>
        <translation>Mit einer Datenbank vergleichen</translation>
    </message>
    <message>
        <source>The database is only read; nothing in it is changed.</source>
        <translation>Die Datenbank wird nur gelesen; nichts in ihr wird geändert.</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>Lesen der Datenbank</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Reading the database…</source>
        <translation>Datenbank wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde angehalten.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>relvar::DiagramCommands</name>
    <message>
        <source>Change Notation</source>
        <translation>Notation ändern</translation>
    </message>
    <message>
        <source>Change Detail</source>
        <translation>Detailgrad ändern</translation>
    </message>
    <message>
        <source>Change Colours</source>
        <translation>Farben ändern</translation>
    </message>
    <message>
        <source>Change Level</source>
        <translation>Ebene ändern</translation>
    </message>
    <message>
        <source>No boxes lie over each other.</source>
        <translation>Es liegen keine Kästen übereinander.</translation>
    </message>
    <message>
        <source>Boxes have grown and lie over each other; “Make Room” moves them apart.</source>
        <translation>Kästen sind gewachsen und liegen übereinander; „Kästen entzerren“ rückt sie auseinander.</translation>
    </message>
</context>
<context>
    <name>relvar::DiagramTabs</name>
    <message>
        <source>Diagrams</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>New diagram</source>
        <translation>Neues Diagramm</translation>
    </message>
    <message>
        <source>All diagrams, by folder</source>
        <translation>Alle Diagramme, nach Ordnern</translation>
    </message>
    <message>
        <source>All diagrams</source>
        <translation>Alle Diagramme</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Add diagram</source>
        <translation>Diagramm hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate diagram</source>
        <translation>Diagramm duplizieren</translation>
    </message>
    <message>
        <source>Move to Folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>Folder, such as Sales/Orders; empty for none:</source>
        <translation>Ordner, zum Beispiel Vertrieb/Aufträge; leer für keinen:</translation>
    </message>
    <message>
        <source>Move diagram</source>
        <translation>Diagramm verschieben</translation>
    </message>
    <message>
        <source>Rename Diagram</source>
        <translation>Diagramm umbenennen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Rename diagram</source>
        <translation>Diagramm umbenennen</translation>
    </message>
    <message>
        <source>The last diagram of a project cannot be deleted.</source>
        <translation>Das letzte Diagramm eines Projekts kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Delete diagram</source>
        <translation>Diagramm löschen</translation>
    </message>
    <message>
        <source>New Diagram</source>
        <translation>Neues Diagramm</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Move to Folder…</source>
        <translation>In Ordner verschieben&#xa0;…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>relvar::EditCommands</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Make relationship physical</source>
        <translation>Beziehung physisch umsetzen</translation>
    </message>
</context>
<context>
    <name>relvar::ExportCommands</name>
    <message>
        <source>Export SQL</source>
        <translation>SQL exportieren</translation>
    </message>
    <message>
        <source>SQL scripts (*.sql)</source>
        <translation>SQL-Skripte (*.sql)</translation>
    </message>
    <message>
        <source>Export SQL, a File per Schema</source>
        <translation>SQL exportieren, eine Datei je Schema</translation>
    </message>
    <message>
        <source>Export Mermaid</source>
        <translation>Mermaid exportieren</translation>
    </message>
    <message>
        <source>Mermaid diagrams (*.mmd)</source>
        <translation>Mermaid-Diagramme (*.mmd)</translation>
    </message>
    <message>
        <source>Export SVG Picture</source>
        <translation>SVG-Bild exportieren</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>Export PNG Picture</source>
        <translation>PNG-Bild exportieren</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>JSON exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Der Export wurde angehalten; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Exporting “%1”</source>
        <translation>„%1“ wird exportiert</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Nach „%1“ exportiert.</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>Der Export ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Export HTML Page</source>
        <translation>HTML-Seite exportieren</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>HTML-Seiten (*.html)</translation>
    </message>
    <message>
        <source>Export Steps as PDF</source>
        <translation>Schritte als PDF exportieren</translation>
    </message>
    <message>
        <source>Export Remarks</source>
        <translation>Anmerkungen exportieren</translation>
    </message>
    <message>
        <source>Markdown documents (*.md)</source>
        <translation>Markdown-Dokumente (*.md)</translation>
    </message>
    <message>
        <source>Export MongoDB</source>
        <translation>MongoDB exportieren</translation>
    </message>
    <message>
        <source>Scripts for mongosh (*.js)</source>
        <translation>Skripte für mongosh (*.js)</translation>
    </message>
</context>
<context>
    <name>relvar::FileCommands</name>
    <message>
        <source>Relvar projects (*.relvar)</source>
        <translation>Relvar-Projekte (*.relvar)</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>SQL scripts (*.sql);;All files (*)</source>
        <translation>SQL-Skripte (*.sql);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save Project As</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>The project cannot be saved there</source>
        <translation>Das Projekt kann dort nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>The version cannot be named</source>
        <translation>Die Version kann nicht benannt werden</translation>
    </message>
    <message>
        <source>Version “%1” is named.</source>
        <translation>Die Version „%1“ ist benannt.</translation>
    </message>
</context>
<context>
    <name>relvar::FindBar</name>
    <message>
        <source>Find an object</source>
        <translation>Objekt suchen</translation>
    </message>
    <message>
        <source>Name to find</source>
        <translation>Gesuchter Name</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Wonach gesucht wird</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::FindCommands</name>
    <message>
        <source>Add tables of a path</source>
        <translation>Tabellen eines Pfads hinzufügen</translation>
    </message>
    <message>
        <source>The diagram shows all tables of the path already.</source>
        <translation>Das Diagramm zeigt bereits alle Tabellen des Pfads.</translation>
    </message>
</context>
<context>
    <name>relvar::HistoryPanel</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>The design before the first step</source>
        <translation>Der Entwurf vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>%1, present version</source>
        <translation>%1, aktueller Stand</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, rückgängig gemacht</translation>
    </message>
    <message>
        <source>History of the design</source>
        <translation>Verlauf des Entwurfs</translation>
    </message>
</context>
<context>
    <name>relvar::ImportCommands</name>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>The import was stopped; nothing has changed.</source>
        <translation>Der Import wurde angehalten; es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Importing “%1”</source>
        <translation>„%1“ wird importiert</translation>
    </message>
    <message>
        <source>“%1” cannot be imported</source>
        <translation>„%1“ kann nicht importiert werden</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message>
        <source>The project cannot be made</source>
        <translation>Das Projekt kann nicht angelegt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) imported</source>
        <translation>
            <numerusform>%n Anweisung importiert</numerusform>
            <numerusform>%n Anweisungen importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept word for word</source>
        <translation>
            <numerusform>%n wörtlich beibehalten</numerusform>
            <numerusform>%n wörtlich beibehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2, %3, %4.</source>
        <translation>„%1“: %2, %3, %4.</translation>
    </message>
    <message>
        <source>Scripts, databases, sketches and models (%1);;All files (*)</source>
        <translation>Skripte, Datenbanken, Skizzen und Modelle (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>relvar::ImportOptionsDialog</name>
    <message>
        <source>A &amp;new project</source>
        <translation>Ein &amp;neues Projekt</translation>
    </message>
    <message>
        <source>&amp;Draw all tables on a diagram</source>
        <translation>Alle Tabellen in ein &amp;Diagramm zeichnen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>The &amp;project that is open</source>
        <translation>Das geöffnete &amp;Projekt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Written for</source>
        <translation>&amp;Geschrieben für</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>Importieren in</translation>
    </message>
    <message>
        <source>Whatever its contents say</source>
        <translation>Je nach Inhalt der Datei</translation>
    </message>
</context>
<context>
    <name>relvar::ImportReport</name>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Unverändert beibehalten</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n Anweisung</numerusform>
            <numerusform>%n Anweisungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements to show</source>
        <translation>Anzuzeigende Anweisungen</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Alle Anweisungen</translation>
    </message>
</context>
<context>
    <name>relvar::JobIndicator</name>
    <message>
        <source>Progress of the work in the background</source>
        <translation>Fortschritt der Arbeit im Hintergrund</translation>
    </message>
    <message>
        <source>Stop the work in the background</source>
        <translation>Die Arbeit im Hintergrund anhalten</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Anhalten: %1</translation>
    </message>
</context>
<context>
    <name>relvar::Layout</name>
    <message>
        <source>The layout was cancelled.</source>
        <translation>Das automatische Anordnen wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>relvar::LayoutPreview</name>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Arranges the diagram like this (Enter)</source>
        <translation>Ordnet das Diagramm so an (Eingabe)</translation>
    </message>
    <message>
        <source>Layered, from left to right</source>
        <translation>Geschichtet, von links nach rechts</translation>
    </message>
    <message>
        <source>Organic, related tables near</source>
        <translation>Organisch, Verbundenes nah beieinander</translation>
    </message>
    <message>
        <source>Style of the layout</source>
        <translation>Stil der Anordnung</translation>
    </message>
    <message>
        <source>Layout:</source>
        <translation>Anordnung:</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Leaves the diagram as it was (Esc)</source>
        <translation>Lässt das Diagramm, wie es war (Esc)</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird berechnet&#xa0;…</translation>
    </message>
    <message>
        <source>The whole diagram. Pinned tables stay.</source>
        <translation>Das ganze Diagramm. Fixierte Tabellen bleiben stehen.</translation>
    </message>
    <message>
        <source>The selected tables; all others stay.</source>
        <translation>Die ausgewählten Tabellen; alle anderen bleiben stehen.</translation>
    </message>
    <message>
        <source>Lay out diagram</source>
        <translation>Diagramm automatisch anordnen</translation>
    </message>
</context>
<context>
    <name>relvar::LegibilityMeter</name>
    <message>
        <source>Legible</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Names %1 px of %2</source>
        <translation>Namen: %1 von %2 px</translation>
    </message>
    <message>
        <source>Attributes %1 px of %2</source>
        <translation>Attribute: %1 von %2 px</translation>
    </message>
    <message>
        <source>Lines %1 px of %2</source>
        <translation>Linien: %1 von %2 px</translation>
    </message>
    <message>
        <source>Contrast %1 of %2</source>
        <translation>Kontrast: %1 von %2</translation>
    </message>
    <message>
        <source>%1 — %2 mends it</source>
        <translation>%1 — %2 behebt das</translation>
    </message>
    <message>
        <source>Legibility: %1</source>
        <translation>Lesbarkeit: %1</translation>
    </message>
    <message>
        <source>On a shared screen of 1920 × 1080:</source>
        <translation>Auf einem geteilten Bildschirm mit 1920 × 1080:</translation>
    </message>
    <message>
        <source>names %1 px (24 or more)</source>
        <translation>Namen %1 px (24 oder mehr)</translation>
    </message>
    <message>
        <source>attributes %1 px (18 or more)</source>
        <translation>Attribute %1 px (18 oder mehr)</translation>
    </message>
    <message>
        <source>lines %1 px (2 or more)</source>
        <translation>Linien %1 px (2 oder mehr)</translation>
    </message>
    <message>
        <source>contrast %1 (4.5 or more)</source>
        <translation>Kontrast %1 (4,5 oder mehr)</translation>
    </message>
</context>
<context>
    <name>relvar::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Hoch</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Runter</translation>
    </message>
</context>
<context>
    <name>relvar::MainWindow</name>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptdiagramm</translation>
    </message>
    <message>
        <source>The project cannot be made</source>
        <translation>Das Projekt kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Die Datei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Open for reading only?</source>
        <translation>Nur zum Lesen öffnen?</translation>
    </message>
    <message>
        <source>You can look at it and copy from it, but not change it.</source>
        <translation>Sie können das Projekt ansehen und daraus kopieren, aber nicht ändern.</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>%1 — Relvar</source>
        <translation>%1 — Relvar</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Draft, saved</source>
        <translation>Vorläufig gespeichert</translation>
    </message>
    <message>
        <source>Every change is kept. “Save As…” gives the design a place of its own.</source>
        <translation>Jede Änderung bleibt erhalten. „Speichern unter&#xa0;…“ gibt dem Entwurf einen eigenen Speicherort.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Outputs: updating…</source>
        <translation>Ausgaben: werden aktualisiert&#xa0;…</translation>
    </message>
    <message>
        <source>Outputs up to date</source>
        <translation>Ausgaben aktuell</translation>
    </message>
    <message>
        <source>Outputs stopped</source>
        <translation>Ausgaben angehalten</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>Anmerkungen (%1)</translation>
    </message>
</context>
<context>
    <name>relvar::ObjectTree</name>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Filter of the object tree</source>
        <translation>Filter des Objektbaums</translation>
    </message>
    <message>
        <source>Objects of the design</source>
        <translation>Objekte des Entwurfs</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New Column</source>
        <translation>Neue Spalte</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>Neue Spalte</translation>
    </message>
    <message>
        <source>Go to the Other End</source>
        <translation>Zum anderen Ende gehen</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has this in its name.</source>
        <translation>Kein Name enthält diesen Text.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)</source>
        <translation>
            <numerusform>%n Objekt löschen</numerusform>
            <numerusform>%n Objekte löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Diagram</source>
        <translation>Diagramm öffnen</translation>
    </message>
    <message>
        <source>Show on Diagram</source>
        <translation>Im Diagramm zeigen</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>New Table</source>
        <translation>Neue Tabelle</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Neue Tabelle</translation>
    </message>
    <message>
        <source>New Schema</source>
        <translation>Neues Schema</translation>
    </message>
    <message>
        <source>New schema</source>
        <translation>Neues Schema</translation>
    </message>
    <message>
        <source>New Diagram</source>
        <translation>Neues Diagramm</translation>
    </message>
    <message>
        <source>New diagram</source>
        <translation>Neues Diagramm</translation>
    </message>
</context>
<context>
    <name>relvar::ObjectTreeModel</name>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>„%1“ in „%2“ umbenennen</translation>
    </message>
</context>
<context>
    <name>relvar::OutputPanel</name>
    <message>
        <source>Generated output</source>
        <translation>Generierte Ausgabe</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Mermaid</source>
        <translation>Mermaid</translation>
    </message>
    <message>
        <source>Migration up</source>
        <translation>Migration vorwärts</translation>
    </message>
    <message>
        <source>Migration down</source>
        <translation>Migration rückwärts</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Whole model</source>
        <translation>Gesamtes Modell</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Find in the text (Ctrl+F)</source>
        <translation>Im Text suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Gesuchter Text</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Select something to see its part of the text.</source>
        <translation>Wählen Sie etwas aus, um den zugehörigen Teil des Textes zu sehen.</translation>
    </message>
    <message>
        <source>Nothing in this file comes from what is selected.</source>
        <translation>Nichts in dieser Datei stammt aus der Auswahl.</translation>
    </message>
    <message>
        <source>The text is being made…</source>
        <translation>Der Text wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>There is nothing to show yet. Draw a table, and its text appears here.</source>
        <translation>Es gibt noch nichts zu zeigen. Zeichnen Sie eine Tabelle, und ihr Text erscheint hier.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Wird aktualisiert&#xa0;…</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>The text belongs to an older version of the design.</source>
        <translation>Der Text gehört zu einem älteren Stand des Entwurfs.</translation>
    </message>
</context>
<context>
    <name>relvar::PathDialog</name>
    <message>
        <source>Find Path</source>
        <translation>Pfad suchen</translation>
    </message>
    <message>
        <source>The table where the path begins</source>
        <translation>Die Tabelle, bei der der Pfad beginnt</translation>
    </message>
    <message>
        <source>The table where it ends</source>
        <translation>Die Tabelle, bei der er endet</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Either way</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>Only to what is referenced</source>
        <translation>Nur zu dem, worauf verwiesen wird</translation>
    </message>
    <message>
        <source>Only to what refers</source>
        <translation>Nur zu dem, was verweist</translation>
    </message>
    <message>
        <source>Exchange the ends</source>
        <translation>Enden vertauschen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Zu</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Go &amp;Around</source>
        <translation>&amp;Umgehen</translation>
    </message>
    <message>
        <source>Leaves the table of the marked step out of every path</source>
        <translation>Lässt die Tabelle des markierten Schritts in jedem Pfad weg</translation>
    </message>
    <message>
        <source>A&amp;llow Again</source>
        <translation>&amp;Wieder zulassen</translation>
    </message>
    <message>
        <source>A&amp;dd to Diagram</source>
        <translation>Zum &amp;Diagramm hinzufügen</translation>
    </message>
    <message>
        <source>Shows the tables of the path that the diagram does not show yet</source>
        <translation>Zeigt die Tabellen des Pfads, die das Diagramm noch nicht zeigt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The path and its sentences as text</source>
        <translation>Der Pfad und seine Sätze als Text</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the two tables between which a way is to be found.</source>
        <translation>Wählen Sie die beiden Tabellen, zwischen denen ein Pfad gesucht werden soll.</translation>
    </message>
    <message>
        <source>Both ends are the same table.</source>
        <translation>Beide Enden sind dieselbe Tabelle.</translation>
    </message>
    <message>
        <source>No relationships lead from “%1” to “%2” this way.</source>
        <translation>In dieser Richtung führen keine Beziehungen von „%1“ zu „%2“.</translation>
    </message>
    <message>
        <source>Go &amp;Around “%1”</source>
        <translation>„%1“ &amp;umgehen</translation>
    </message>
    <message>
        <source>Not through %1</source>
        <translation>Nicht über %1</translation>
    </message>
</context>
<context>
    <name>relvar::ProblemsPanel</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter of the problems</source>
        <translation>Filter der Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>The filter leaves none of the problems.</source>
        <translation>Der Filter lässt keines der Probleme übrig.</translation>
    </message>
</context>
<context>
    <name>relvar::ProjectView</name>
    <message>
        <source>Laying out the diagram</source>
        <translation>Diagramm wird automatisch angeordnet</translation>
    </message>
    <message>
        <source>Show all tables</source>
        <translation>Alle Tabellen zeigen</translation>
    </message>
    <message>
        <source>The diagram shows all tables and views already.</source>
        <translation>Das Diagramm zeigt bereits alle Tabellen und Sichten.</translation>
    </message>
    <message>
        <source>Select the tables that are to be laid out.</source>
        <translation>Wählen Sie die Tabellen aus, die automatisch angeordnet werden sollen.</translation>
    </message>
    <message>
        <source>Select an area, or a table that belongs to one.</source>
        <translation>Wählen Sie einen Bereich aus oder eine Tabelle, die zu einem gehört.</translation>
    </message>
    <message>
        <source>Lay out diagram</source>
        <translation>Diagramm automatisch anordnen</translation>
    </message>
    <message>
        <source>Lay out selection</source>
        <translation>Auswahl automatisch anordnen</translation>
    </message>
    <message>
        <source>Lay out area</source>
        <translation>Bereich automatisch anordnen</translation>
    </message>
</context>
<context>
    <name>relvar::PropertiesPanel</name>
    <message>
        <source>On this diagram</source>
        <translation>In diesem Diagramm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Keys &amp;&amp; indexes</source>
        <translation>Schlüssel &amp;&amp; Indizes</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Select something to see its properties.</source>
        <translation>Wählen Sie etwas aus, um seine Eigenschaften zu sehen.</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>„%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Which of the selected objects</source>
        <translation>Welches der ausgewählten Objekte</translation>
    </message>
    <message>
        <source>Objects of one kind are edited together</source>
        <translation>Objekte einer Art werden gemeinsam bearbeitet</translation>
    </message>
    <message>
        <source>The names of all of them: {name} stands for the present name of each, {number} for 1, 2, 3…</source>
        <translation>Die Namen von allen: {name} steht für den jeweiligen aktuellen Namen, {number} für 1, 2, 3&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Rename %n object(s)</source>
        <translation>
            <numerusform>%n Objekt umbenennen</numerusform>
            <numerusform>%n Objekte umbenennen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::PropertyForm</name>
    <message>
        <source>Change “%1” of “%2”</source>
        <translation>„%1“ von „%2“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n object(s)</source>
        <translation>
            <numerusform>„%1“ von %n Objekt ändern</numerusform>
            <numerusform>„%1“ von %n Objekten ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>relvar::QuickEntry</name>
    <message>
        <source>Entity or relationship to add</source>
        <translation>Hinzuzufügende Entität oder Beziehung</translation>
    </message>
    <message>
        <source>What the line says</source>
        <translation>Was die Zeile bedeutet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>“name: attribute, attribute” adds an entity; -&gt;, &lt;&gt;, -- and =&gt; relate; Tab completes; Esc ends</source>
        <translation>„name: attribut, attribut“ fügt eine Entität hinzu; -&gt;, &lt;&gt;, -- und =&gt; setzen in Beziehung; Tab ergänzt; Esc beendet</translation>
    </message>
    <message>
        <source>Tab: %1</source>
        <translation>Tab: %1</translation>
    </message>
    <message>
        <source>Sketch “%1”</source>
        <translation>Skizze „%1“</translation>
    </message>
</context>
<context>
    <name>relvar::RefactoringDialog</name>
    <message>
        <source>Refactor</source>
        <translation>Refaktorieren</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Was zu beachten ist</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Co&amp;lumn</source>
        <translation>S&amp;palte</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>S&amp;chlüssel</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>N&amp;ach</translation>
    </message>
    <message>
        <source>&amp;Name of the new table</source>
        <translation>Name der neuen &amp;Tabelle</translation>
    </message>
    <message>
        <source>Column with the &amp;values</source>
        <translation>Spalte mit den W&amp;erten</translation>
    </message>
    <message>
        <source>Rows are &amp;identified by</source>
        <translation>Zeilen &amp;identifiziert durch</translation>
    </message>
    <message>
        <source>Refactoring</source>
        <translation>Refactoring</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Tables that get the columns</source>
        <translation>Tabellen, die die Spalten erhalten</translation>
    </message>
    <message>
        <source>Table that gets the columns</source>
        <translation>Tabelle, die die Spalten erhält</translation>
    </message>
    <message>
        <source>Name of the column with the values</source>
        <translation>Name der Spalte mit den Werten</translation>
    </message>
    <message>
        <source>What identifies the rows</source>
        <translation>Was die Zeilen identifiziert</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>SQL before</source>
        <translation>SQL vorher</translation>
    </message>
    <message>
        <source>SQL after</source>
        <translation>SQL nachher</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>Än&amp;derungen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>&amp;SQL</source>
        <translation>S&amp;QL</translation>
    </message>
    <message>
        <source>&amp;Name of the number</source>
        <translation>Name der &amp;Zahlenspalte</translation>
    </message>
    <message>
        <source>a free name</source>
        <translation>ein freier Name</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>The values themselves</source>
        <translation>Die Werte selbst</translation>
    </message>
    <message>
        <source>&amp;Every row has one of its own</source>
        <translation>&amp;Jede Zeile bekommt eine eigene neue Zeile</translation>
    </message>
    <message>
        <source>Not &amp;every row has both halves</source>
        <translation>Nicht &amp;jede Zeile hat beide Hälften</translation>
    </message>
    <message>
        <source>Keep th&amp;e old key as a unique key</source>
        <translation>Alten Schlüssel als eindeutigen Schlüssel &amp;behalten</translation>
    </message>
    <message>
        <source>Everything follows.</source>
        <translation>Alles Übrige wird angepasst.</translation>
    </message>
</context>
<context>
    <name>relvar::RelationshipPage</name>
    <message>
        <source>Exactly one</source>
        <translation>Genau 1</translation>
    </message>
    <message>
        <source>None or one</source>
        <translation>Höchstens 1</translation>
    </message>
    <message>
        <source>One or more</source>
        <translation>Mindestens 1</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Beliebig viele</translation>
    </message>
    <message>
        <source>Its columns are made when SQL is generated.</source>
        <translation>Ihre Spalten entstehen, wenn SQL generiert wird.</translation>
    </message>
    <message>
        <source>Make columns</source>
        <translation>Spalten anlegen</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Make columns of the relationship</source>
        <translation>Spalten der Beziehung anlegen</translation>
    </message>
    <message>
        <source>Reverse relationship</source>
        <translation>Beziehung umkehren</translation>
    </message>
    <message>
        <source>Verb phrase</source>
        <translation>Verbalphrase</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>be associated with</source>
        <translation>verbunden sein mit</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Verb phrase from %1</source>
        <translation>Verbalphrase von %1</translation>
    </message>
    <message>
        <source>How many for each %1</source>
        <translation>Anzahl je %1</translation>
    </message>
    <message>
        <source>Change cardinality</source>
        <translation>Kardinalität ändern</translation>
    </message>
    <message>
        <source>Change verb phrases</source>
        <translation>Verbalphrasen ändern</translation>
    </message>
</context>
<context>
    <name>relvar::RemarkLine</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Kind of the remark</source>
        <translation>Art der Anmerkung</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wer es gesagt hat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>about “%1”</source>
        <translation>zu „%1“</translation>
    </message>
    <message>
        <source>about the whole design</source>
        <translation>zum gesamten Entwurf</translation>
    </message>
    <message>
        <source>What is to be found out? Enter parks it.</source>
        <translation>Was ist zu klären? Die Eingabetaste parkt die Frage.</translation>
    </message>
    <message>
        <source>What was agreed, and why? Enter records it.</source>
        <translation>Was wurde vereinbart, und warum? Die Eingabetaste hält es fest.</translation>
    </message>
    <message>
        <source>What is to be done? Enter records it.</source>
        <translation>Was ist zu tun? Die Eingabetaste hält es fest.</translation>
    </message>
    <message>
        <source>Record question</source>
        <translation>Frage festhalten</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Record task</source>
        <translation>Aufgabe festhalten</translation>
    </message>
    <message>
        <source>%1 recorded: %2</source>
        <translation>%1 festgehalten: %2</translation>
    </message>
</context>
<context>
    <name>relvar::RemarkTable</name>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Frage: %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Entscheidung: %1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Aufgabe: %1</translation>
    </message>
    <message>
        <source>the whole design</source>
        <translation>der gesamte Entwurf</translation>
    </message>
    <message>
        <source>Close remark</source>
        <translation>Anmerkung abschließen</translation>
    </message>
    <message>
        <source>Reopen remark</source>
        <translation>Anmerkung wieder öffnen</translation>
    </message>
    <message>
        <source>Change remark</source>
        <translation>Anmerkung ändern</translation>
    </message>
</context>
<context>
    <name>relvar::RemarksPanel</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Offen und abgeschlossen</translation>
    </message>
    <message>
        <source>Which remarks</source>
        <translation>Welche Anmerkungen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Kind of the remarks</source>
        <translation>Art der Anmerkungen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>On the canvas: ? asks, D records a decision, Shift+T a task.</source>
        <translation>Auf der Zeichenfläche: ? stellt eine Frage, D hält eine Entscheidung fest, Umschalt+T eine Aufgabe.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Es ist nichts offen.</translation>
    </message>
    <message>
        <source>There are no such remarks.</source>
        <translation>Es gibt keine solchen Anmerkungen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n remark(s)</source>
        <translation>
            <numerusform>%n Anmerkung löschen</numerusform>
            <numerusform>%n Anmerkungen löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::ReplaceDialog</name>
    <message>
        <source>Find and Replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Gesuchter Text</translation>
    </message>
    <message>
        <source>What comes instead</source>
        <translation>Was stattdessen eingesetzt wird</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen nach</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>Ersetzen &amp;durch</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Nur ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Regulärer Ausdr&amp;uck</translation>
    </message>
    <message>
        <source>\1 or $1 stands for the first group in what comes instead.</source>
        <translation>\1 oder $1 steht im Ersatztext für die erste Gruppe.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>Der gesamte Entwurf</translation>
    </message>
    <message>
        <source>This diagram</source>
        <translation>Dieses Diagramm</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>Die Auswahl</translation>
    </message>
    <message>
        <source>Kinds of objects</source>
        <translation>Arten von Objekten</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Tables and views</source>
        <translation>Tabellen und Sichten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Keys, indexes and relationships</source>
        <translation>Schlüssel, Indizes und Beziehungen</translation>
    </message>
    <message>
        <source>Types and routines</source>
        <translation>Typen und Routinen</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Replace all of them</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Leave all of them out</source>
        <translation>Alle weglassen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>What you look for stands here, with what becomes of it, before anything is changed.</source>
        <translation>Hier steht, was Sie suchen und was daraus wird, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Choose where to look.</source>
        <translation>Wählen Sie, wo gesucht werden soll.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n text(s) will be replaced.</source>
        <translation>
            <numerusform>%1 von %n Text wird ersetzt.</numerusform>
            <numerusform>%1 von %n Texten werden ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be.</source>
        <translation>
            <numerusform>%n lässt sich nicht ersetzen.</numerusform>
            <numerusform>%n lassen sich nicht ersetzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>„%1“ durch „%2“ ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) replaced.</source>
        <translation>
            <numerusform>%n Text ersetzt.</numerusform>
            <numerusform>%n Texte ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) with SQL follow.</source>
        <translation>
            <numerusform>%n Objekt mit SQL wird angepasst.</numerusform>
            <numerusform>%n Objekte mit SQL werden angepasst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::ReplacementList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>relvar::ReplayBar</name>
    <message>
        <source>Step of the history</source>
        <translation>Schritt des Verlaufs</translation>
    </message>
    <message>
        <source>Drag to see the design after each of its steps</source>
        <translation>Ziehen Sie, um den Entwurf nach jedem seiner Schritte zu sehen</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Pace of the replay</source>
        <translation>Tempo der Wiedergabe</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Stops here</source>
        <translation>Hält hier an</translation>
    </message>
    <message>
        <source>Plays the steps one after the other</source>
        <translation>Spielt die Schritte nacheinander ab</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play the history</source>
        <translation>Verlauf abspielen</translation>
    </message>
</context>
<context>
    <name>relvar::SentenceEditor</name>
    <message>
        <source>Must or may</source>
        <translation>Muss oder kann</translation>
    </message>
    <message>
        <source>Verb phrase</source>
        <translation>Verbalphrase</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>A number such as “2 or more” or “between 2 and 5” can be typed.</source>
        <translation>Eine Anzahl wie „mindestens 2“ oder „2 bis 5“ lässt sich eintippen.</translation>
    </message>
</context>
<context>
    <name>relvar::SentencesPanel</name>
    <message>
        <source>There is no relationship to read here.</source>
        <translation>Hier gibt es keine Beziehung zu lesen.</translation>
    </message>
    <message>
        <source>All relationships</source>
        <translation>Alle Beziehungen</translation>
    </message>
    <message>
        <source>On this diagram</source>
        <translation>In diesem Diagramm</translation>
    </message>
    <message>
        <source>Of the selection</source>
        <translation>Aus der Auswahl</translation>
    </message>
    <message>
        <source>Which relationships</source>
        <translation>Welche Beziehungen</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Enter or a double click changes a sentence.</source>
        <translation>Eingabetaste oder Doppelklick ändert einen Satz.</translation>
    </message>
    <message>
        <source>Say how many as in “exactly one”, “2 or more” or “between 2 and 5”.</source>
        <translation>Geben Sie die Anzahl an wie in „genau 1“, „mindestens 2“ oder „2 bis 5“.</translation>
    </message>
    <message>
        <source>Change sentence</source>
        <translation>Satz ändern</translation>
    </message>
    <message>
        <source>The relationship does not exist any more.</source>
        <translation>Die Beziehung existiert nicht mehr.</translation>
    </message>
</context>
<context>
    <name>relvar::ShortcutBar</name>
    <message>
        <source>&amp;Take Over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>The other command loses these keys</source>
        <translation>Der andere Befehl verliert dieses Tastenkürzel</translation>
    </message>
    <message>
        <source>Leaves the command without keys</source>
        <translation>Lässt den Befehl ohne Tastenkürzel</translation>
    </message>
    <message>
        <source>The keys that the command had at first</source>
        <translation>Das ursprüngliche Tastenkürzel des Befehls</translation>
    </message>
    <message>
        <source>Press the new keys in the field.</source>
        <translation>Drücken Sie im Feld das neue Tastenkürzel.</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Wählen Sie einen Befehl, um sein Tastenkürzel zu ändern.</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Tastenkürzel von „%1“</translation>
    </message>
    <message>
        <source>“%1” has %2 already.</source>
        <translation>„%1“ hat %2 bereits.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. It can be taken over from there.</source>
        <translation>%1 gehört zu „%2“. Es lässt sich von dort übernehmen.</translation>
    </message>
    <message>
        <source>“%1” has %2 now, and “%3” has not.</source>
        <translation>„%1“ hat jetzt %2, „%3“ hat es nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” has %2 now.</source>
        <translation>„%1“ hat jetzt %2.</translation>
    </message>
    <message>
        <source>Other commands have some of these keys now; they keep them.</source>
        <translation>Einige dieser Tastenkürzel gehören inzwischen anderen Befehlen; diese behalten sie.</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>„%1“ hat jetzt kein Tastenkürzel.</translation>
    </message>
</context>
<context>
    <name>relvar::ShortcutSheet</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detailgrad</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Move about</source>
        <translation>Ansicht verschieben</translation>
    </message>
    <message>
        <source>Wheel, Space + drag, middle button</source>
        <translation>Mausrad, Leertaste + Ziehen, mittlere Taste</translation>
    </message>
    <message>
        <source>Zoom about the pointer</source>
        <translation>Um den Zeiger zoomen</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Strg + Mausrad</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Zur Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Shift or Ctrl + click</source>
        <translation>Umschalt oder Strg + Klick</translation>
    </message>
    <message>
        <source>Next and previous object</source>
        <translation>Nächstes und vorheriges Objekt</translation>
    </message>
    <message>
        <source>Tab, Shift + Tab</source>
        <translation>Tab, Umschalt + Tab</translation>
    </message>
    <message>
        <source>Nearest object in a direction</source>
        <translation>Nächstgelegenes Objekt in einer Richtung</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Take it into the selection as well</source>
        <translation>Zusätzlich in die Auswahl aufnehmen</translation>
    </message>
    <message>
        <source>Shift + arrow</source>
        <translation>Umschalt + Pfeiltaste</translation>
    </message>
    <message>
        <source>Go there and leave the selection</source>
        <translation>Dorthin gehen und die Auswahl beibehalten</translation>
    </message>
    <message>
        <source>Select, or take out of the selection</source>
        <translation>Auswählen oder aus der Auswahl entfernen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Into the columns, along a line</source>
        <translation>In die Spalten, entlang einer Linie</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>From a column to what it refers to</source>
        <translation>Von einer Spalte zu dem, worauf sie verweist</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Next and previous line of a table</source>
        <translation>Nächste und vorherige Linie einer Tabelle</translation>
    </message>
    <message>
        <source>L, Shift + L</source>
        <translation>L, Umschalt + L</translation>
    </message>
    <message>
        <source>Out of the columns</source>
        <translation>Aus den Spalten heraus</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Move tables, columns, bends of a line</source>
        <translation>Tabellen, Spalten, Knicke einer Linie verschieben</translation>
    </message>
    <message>
        <source>Ctrl + arrows, with Shift ten steps</source>
        <translation>Strg + Pfeiltasten, mit Umschalt zehn Schritte</translation>
    </message>
    <message>
        <source>Size of a note or an area</source>
        <translation>Größe einer Notiz oder eines Bereichs</translation>
    </message>
    <message>
        <source>Alt + Shift + arrows</source>
        <translation>Alt + Umschalt + Pfeiltasten</translation>
    </message>
    <message>
        <source>Place or relate with a tool</source>
        <translation>Mit einem Werkzeug platzieren oder in Beziehung setzen</translation>
    </message>
    <message>
        <source>Enter, at what has the focus</source>
        <translation>Eingabe, bei dem, was den Fokus hat</translation>
    </message>
    <message>
        <source>Rename in place</source>
        <translation>An Ort und Stelle umbenennen</translation>
    </message>
    <message>
        <source>F2, double click on the name</source>
        <translation>F2, Doppelklick auf den Namen</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Alt + Enter, double click on the body</source>
        <translation>Alt + Eingabe, Doppelklick auf den Inhalt</translation>
    </message>
    <message>
        <source>New table here</source>
        <translation>Neue Tabelle hier</translation>
    </message>
    <message>
        <source>Double click on the empty canvas</source>
        <translation>Doppelklick auf die leere Zeichenfläche</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>Drag a column onto a table</source>
        <translation>Eine Spalte auf eine Tabelle ziehen</translation>
    </message>
    <message>
        <source>Give up a gesture</source>
        <translation>Geste abbrechen</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>Auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>Refactor</source>
        <translation>Refaktorieren</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Database Lens</source>
        <translation>Datenbanklinse</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Alt + Shift + arrow; Alt + up, down</source>
        <translation>Alt + Umschalt + Pfeiltaste; Alt + Hoch, Runter</translation>
    </message>
    <message>
        <source>Pointer off, selection away, leave the workshop</source>
        <translation>Zeiger aus, Auswahl aufheben, Workshop verlassen</translation>
    </message>
    <message>
        <source>Esc, one after the other</source>
        <translation>Esc, eins nach dem anderen</translation>
    </message>
    <message>
        <source>Find a command or keys</source>
        <translation>Befehl oder Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Gives every command the keys that it had at first</source>
        <translation>Gibt jedem Befehl sein ursprüngliches Tastenkürzel zurück</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>Colour of Selection</source>
        <translation>Farbe der Auswahl</translation>
    </message>
    <message>
        <source>No command and no keys are called that.</source>
        <translation>Kein Befehl und keine Tasten heißen so.</translation>
    </message>
</context>
<context>
    <name>relvar::SketchPanel</name>
    <message>
        <source>All tables</source>
        <translation>Alle Tabellen</translation>
    </message>
    <message>
        <source>This diagram</source>
        <translation>Dieses Diagramm</translation>
    </message>
    <message>
        <source>Selected tables</source>
        <translation>Ausgewählte Tabellen</translation>
    </message>
    <message>
        <source>What the text shows</source>
        <translation>Was der Text zeigt</translation>
    </message>
    <message>
        <source>What the text shows; what it does not show is never changed</source>
        <translation>Was der Text zeigt; was er nicht zeigt, wird nie geändert</translation>
    </message>
    <message>
        <source>Tidy Up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Writes the text anew in its usual form and order, without remarks</source>
        <translation>Schreibt den Text neu in seiner üblichen Form und Reihenfolge, ohne Anmerkungen</translation>
    </message>
    <message>
        <source>The design as text</source>
        <translation>Der Entwurf als Text</translation>
    </message>
    <message>
        <source>What the text takes away</source>
        <translation>Was durch den Text entfällt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo what the text took away</source>
        <translation>Rückgängig machen, was durch den Text entfallen ist</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Go to the place in the text</source>
        <translation>Zur Stelle im Text gehen</translation>
    </message>
    <message>
        <source>What is wrong in the text</source>
        <translation>Was im Text nicht stimmt</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(und %n weiteres)</numerusform>
            <numerusform>(und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>The document can only be read.</source>
        <translation>Das Dokument kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Ctrl+Space completes. A line counts when you leave it.</source>
        <translation>Strg+Leertaste vervollständigt. Eine Zeile gilt, sobald Sie sie verlassen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n table(s) in the text</source>
        <translation>
            <numerusform>%n Tabelle im Text löschen</numerusform>
            <numerusform>%n Tabellen im Text löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Text “%1”</source>
        <translation>Text „%1“</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>tables and relationships</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n Tabelle</numerusform>
            <numerusform>%n Tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>%n Beziehung</numerusform>
            <numerusform>%n Beziehungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Gelöscht: %1.</translation>
    </message>
    <message>
        <source>%1 will go, unless you paste what you cut.</source>
        <translation>Entfällt, sofern Sie das Ausgeschnittene nicht wieder einfügen: %1.</translation>
    </message>
    <message>
        <source>%1 will go when you leave the line.</source>
        <translation>Entfällt, sobald Sie die Zeile verlassen: %1.</translation>
    </message>
</context>
<context>
    <name>relvar::StatusStrip</name>
    <message>
        <source>Zoom; click for the original size</source>
        <translation>Zoom; ein Klick stellt die Originalgröße her</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>relvar::StepList</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Diagram: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) clear, the rest dimmed</source>
        <translation>
            <numerusform>%n Objekt deutlich, der Rest abgeblendet</numerusform>
            <numerusform>%n Objekte deutlich, der Rest abgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, wird gezeigt</translation>
    </message>
    <message>
        <source>Rename step</source>
        <translation>Schritt umbenennen</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>Schritt verschieben</translation>
    </message>
</context>
<context>
    <name>relvar::StepTeller</name>
    <message numerus="yes">
        <source>%n step(s) undone</source>
        <translation>
            <numerusform>%n Schritt rückgängig gemacht</numerusform>
            <numerusform>%n Schritte rückgängig gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done again</source>
        <translation>
            <numerusform>%n Schritt wiederhergestellt</numerusform>
            <numerusform>%n Schritte wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
</context>
<context>
    <name>relvar::StepsPanel</name>
    <message>
        <source>No steps yet.

Arrange the canvas as others should see it, then take it as a step.</source>
        <translation>Noch keine Schritte.

Richten Sie die Zeichenfläche so ein, wie andere sie sehen sollen, und übernehmen Sie sie dann als Schritt.</translation>
    </message>
    <message>
        <source>Notes for the presenter</source>
        <translation>Notizen für die vortragende Person</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What is to be said at this step</source>
        <translation>Was bei diesem Schritt zu sagen ist</translation>
    </message>
    <message>
        <source>Take as Step</source>
        <translation>Als Schritt übernehmen</translation>
    </message>
    <message>
        <source>Take Again</source>
        <translation>Erneut übernehmen</translation>
    </message>
    <message>
        <source>Move Up (Alt+Up)</source>
        <translation>Nach oben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Move Down (Alt+Down)</source>
        <translation>Nach unten (Alt+Runter)</translation>
    </message>
    <message>
        <source>Delete Step (Del)</source>
        <translation>Schritt löschen (Entf)</translation>
    </message>
    <message>
        <source>Present (F5)</source>
        <translation>Präsentieren (F5)</translation>
    </message>
    <message>
        <source>Take step</source>
        <translation>Schritt übernehmen</translation>
    </message>
    <message>
        <source>Take step again</source>
        <translation>Schritt erneut übernehmen</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>Schritt verschieben</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>Schritt löschen</translation>
    </message>
    <message>
        <source>Note for step</source>
        <translation>Notiz zum Schritt</translation>
    </message>
</context>
<context>
    <name>relvar::ValueListModel</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>An entry of the list cannot be empty. Remove it instead.</source>
        <translation>Ein Listeneintrag darf nicht leer sein. Entfernen Sie ihn stattdessen.</translation>
    </message>
    <message>
        <source>“%1” is no column of “%2”. An expression is a function call or stands in parentheses.</source>
        <translation>„%1“ ist keine Spalte von „%2“. Ein Ausdruck ist ein Funktionsaufruf oder steht in Klammern.</translation>
    </message>
</context>
<context>
    <name>relvar::VersionNameDialog</name>
    <message>
        <source>Name Version</source>
        <translation>Version benennen</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Name der Version</translation>
    </message>
    <message>
        <source>1.0</source>
        <translation>1.0</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>There is a version with this name already.</source>
        <translation>Es gibt bereits eine Version mit diesem Namen.</translation>
    </message>
    <message>
        <source>The present design is kept under this name, to compare with and to make migrations from.</source>
        <translation>Der aktuelle Entwurf wird unter diesem Namen aufbewahrt, um ihn später zu vergleichen und Migrationen daraus zu erstellen.</translation>
    </message>
</context>
<context>
    <name>relvar::WelcomePage</name>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Draw a database; its SQL, diagrams and migration keep in step.</source>
        <translation>Zeichnen Sie eine Datenbank; SQL, Diagramme und Migration halten damit Schritt.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>An empty canvas</source>
        <translation>Eine leere Zeichenfläche</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>A project file on this computer</source>
        <translation>Eine Projektdatei auf diesem Rechner</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Bookshop</source>
        <translation>Buchhandlung</translation>
    </message>
    <message>
        <source>Books, customers, orders and stock</source>
        <translation>Bücher, Kunden, Bestellungen und Lagerbestand</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Klinik</translation>
    </message>
    <message>
        <source>Patients, visits and treatments</source>
        <translation>Patienten, Besuche und Behandlungen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation>Hier erscheinen die Projekte, die Sie öffnen.</translation>
    </message>
    <message>
        <source>Draft, not saved to a place of its own yet</source>
        <translation>Vorläufig, noch nicht an einem eigenen Ort gespeichert</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>A schema or a database, drawn for you</source>
        <translation>Ein Schema oder eine Datenbank, für Sie gezeichnet</translation>
    </message>
</context>
<context>
    <name>relvar::WorkshopBar</name>
    <message>
        <source>&amp;Start Again</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>Count &amp;Up</source>
        <translation>Aufwärts &amp;zählen</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1 (angehalten)</translation>
    </message>
    <message>
        <source>Time is over: %1</source>
        <translation>Die Zeit ist um: %1</translation>
    </message>
    <message>
        <source>Timer: %1</source>
        <translation>Timer: %1</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation>Keine Schritte</translation>
    </message>
    <message>
        <source>– / %1</source>
        <translation>– / %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>More Commands</source>
        <translation>Weitere Befehle</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entities fit at %2 px.</source>
        <translation>
            <numerusform>%1 von %n Entität passt bei %2 px ins Bild.</numerusform>
            <numerusform>%1 von %n Entitäten passen bei %2 px ins Bild.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entities fit by their names, closer together than in the diagram.</source>
        <translation>
            <numerusform>%n Entität passt mit ihrem Namen ins Bild, dichter als im Diagramm.</numerusform>
            <numerusform>Alle %n Entitäten passen mit ihren Namen ins Bild, dichter beieinander als im Diagramm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entities fit by their names.</source>
        <translation>
            <numerusform>%n Entität passt mit ihrem Namen ins Bild.</numerusform>
            <numerusform>Alle %n Entitäten passen mit ihren Namen ins Bild.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entities fit with their keys.</source>
        <translation>
            <numerusform>%n Entität passt mit ihren Schlüsseln ins Bild.</numerusform>
            <numerusform>Alle %n Entitäten passen mit ihren Schlüsseln ins Bild.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entities fit.</source>
        <translation>
            <numerusform>%n Entität passt ins Bild.</numerusform>
            <numerusform>Alle %n Entitäten passen ins Bild.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::WorkshopCommands</name>
    <message>
        <source>There are no steps yet: Shift+S takes what is seen as one.</source>
        <translation>Es gibt noch keine Schritte: Umschalt+S übernimmt das Gezeigte als Schritt.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Dies ist der erste Schritt.</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>Dies ist der letzte Schritt.</translation>
    </message>
    <message>
        <source>Taken as “%1”.</source>
        <translation>Als „%1“ übernommen.</translation>
    </message>
</context>
<context>
    <name>relvar::Workspace</name>
    <message>
        <source>This project is open for reading only. “Save As…” makes a copy of your own that you can change.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet. „Speichern unter&#xa0;…“ legt eine eigene Kopie an, die Sie ändern können.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be replaced.</source>
        <translation>„%1“ kann nicht ersetzt werden.</translation>
    </message>
</context>
<context>
    <name>relvar::pgmodeler</name>
    <message>
        <source>The elements nest too deeply for a model of pgModeler.</source>
        <translation>Die Elemente sind für ein Modell von pgModeler zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This is no model of pgModeler: it begins with “%1”.</source>
        <translation>Dies ist kein Modell von pgModeler: Es beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>This is not well-formed XML: %1</source>
        <translation>Dies ist kein wohlgeformtes XML: %1</translation>
    </message>
</context>
</TS>
