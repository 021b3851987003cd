<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Project</source>
        <translation>Proyecto &amp;nuevo</translation>
    </message>
    <message>
        <source>Starts an empty design.</source>
        <translation>Empieza un diseño vacío.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Opens a project file.</source>
        <translation>Abre un archivo de proyecto.</translation>
    </message>
    <message>
        <source>Reads the statements of a PostgreSQL schema and draws it.</source>
        <translation>Lee las sentencias de un esquema de PostgreSQL y lo dibuja.</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Keeps the design in another file and goes on there.</source>
        <translation>Guarda el diseño en otro archivo y continúa en él.</translation>
    </message>
    <message>
        <source>Name a &amp;Version…</source>
        <translation>Nombrar una &amp;versión…</translation>
    </message>
    <message>
        <source>Every change is saved already; this names the present state so that it can be found again.</source>
        <translation>Todos los cambios ya están guardados; esto da nombre al estado actual para poder volver a encontrarlo.</translation>
    </message>
    <message>
        <source>&amp;SQL…</source>
        <translation>&amp;SQL…</translation>
    </message>
    <message>
        <source>Writes the statements that create the database.</source>
        <translation>Escribe las sentencias que crean la base de datos.</translation>
    </message>
    <message>
        <source>SQL, a File per S&amp;chema…</source>
        <translation>SQL, un archivo por es&amp;quema…</translation>
    </message>
    <message>
        <source>&amp;Mermaid…</source>
        <translation>&amp;Mermaid…</translation>
    </message>
    <message>
        <source>S&amp;VG Picture…</source>
        <translation>Imagen S&amp;VG…</translation>
    </message>
    <message>
        <source>&amp;PNG Picture…</source>
        <translation>Imagen &amp;PNG…</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation>P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Close Project</source>
        <translation>&amp;Cerrar proyecto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>C&amp;ortar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Remove from Dia&amp;gram</source>
        <translation>&amp;Quitar del diagrama</translation>
    </message>
    <message>
        <source>Takes the selection off this diagram; the model keeps it.</source>
        <translation>Quita la selección de este diagrama; el modelo la conserva.</translation>
    </message>
    <message>
        <source>&amp;Delete from Model</source>
        <translation>&amp;Eliminar del modelo</translation>
    </message>
    <message>
        <source>Removes the selection and what cannot be without it.</source>
        <translation>Elimina la selección y lo que no puede existir sin ella.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nombrar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Add &amp;Column</source>
        <translation>Añadir &amp;columna</translation>
    </message>
    <message>
        <source>Adds a column to the selected table, to be typed in place.</source>
        <translation>Añade una columna a la tabla seleccionada, para escribirla en el sitio.</translation>
    </message>
    <message>
        <source>&amp;Quick Entry</source>
        <translation>Entrada &amp;rápida</translation>
    </message>
    <message>
        <source>Entities and relationships as lines of text: “orders: id, customer -&gt; customers”.</source>
        <translation>Entidades y relaciones como líneas de texto: «orders: id, customer -&gt; customers».</translation>
    </message>
    <message>
        <source>Edit as Te&amp;xt</source>
        <translation>Editar como te&amp;xto</translation>
    </message>
    <message>
        <source>Shows the design as a text to write in; what you write is drawn, what you draw is written.</source>
        <translation>Muestra el diseño como un texto editable; lo que se escribe se dibuja, y lo que se dibuja se escribe.</translation>
    </message>
    <message>
        <source>&amp;Make Physical</source>
        <translation>&amp;Hacer física</translation>
    </message>
    <message>
        <source>Gives the selected relationship its foreign key columns, or its junction table.</source>
        <translation>Da a la relación seleccionada sus columnas de clave foránea o su tabla intermedia.</translation>
    </message>
    <message>
        <source>&amp;Extract Entity…</source>
        <translation>&amp;Extraer entidad…</translation>
    </message>
    <message>
        <source>Columns become a table of their own, which the table refers to.</source>
        <translation>Unas columnas pasan a formar una tabla propia, a la que la tabla hace referencia.</translation>
    </message>
    <message>
        <source>Promote to &amp;Lookup Table…</source>
        <translation>Convertir en tabla de bús&amp;queda…</translation>
    </message>
    <message>
        <source>The values of a column become the rows of a table that it refers to.</source>
        <translation>Los valores de una columna pasan a ser las filas de una tabla a la que esta hace referencia.</translation>
    </message>
    <message>
        <source>&amp;Split One-to-One…</source>
        <translation>&amp;Dividir uno a uno…</translation>
    </message>
    <message>
        <source>Columns go to a second table with the same primary key.</source>
        <translation>Unas columnas pasan a una segunda tabla con la misma clave primaria.</translation>
    </message>
    <message>
        <source>&amp;Merge Tables…</source>
        <translation>&amp;Fusionar tablas…</translation>
    </message>
    <message>
        <source>Two tables that are joined one-to-one become one.</source>
        <translation>Dos tablas unidas uno a uno se convierten en una sola.</translation>
    </message>
    <message>
        <source>&amp;Resolve Many-to-Many…</source>
        <translation>&amp;Resolver muchos a muchos…</translation>
    </message>
    <message>
        <source>A many-to-many relationship becomes a junction table.</source>
        <translation>Una relación de muchos a muchos se convierte en una tabla intermedia.</translation>
    </message>
    <message>
        <source>Use &amp;Natural Key…</source>
        <translation>Usar clave &amp;natural…</translation>
    </message>
    <message>
        <source>Columns that are unique become the primary key; foreign keys follow.</source>
        <translation>Unas columnas únicas pasan a ser la clave primaria; las claves foráneas se adaptan.</translation>
    </message>
    <message>
        <source>&amp;Use Surrogate Key…</source>
        <translation>&amp;Usar clave subrogada…</translation>
    </message>
    <message>
        <source>A number becomes the primary key; foreign keys follow.</source>
        <translation>Un número pasa a ser la clave primaria; las claves foráneas se adaptan.</translation>
    </message>
    <message>
        <source>&amp;Pull Up…</source>
        <translation>&amp;Subir columnas…</translation>
    </message>
    <message>
        <source>Columns of a subtype or part go to the table that it refers to.</source>
        <translation>Unas columnas de un subtipo o de una parte pasan a la tabla a la que esta hace referencia.</translation>
    </message>
    <message>
        <source>Push &amp;Down…</source>
        <translation>&amp;Bajar columnas…</translation>
    </message>
    <message>
        <source>Columns go to the subtypes or parts of a table.</source>
        <translation>Unas columnas pasan a los subtipos o a las partes de una tabla.</translation>
    </message>
    <message>
        <source>C&amp;ollapse</source>
        <translation>C&amp;ontraer</translation>
    </message>
    <message>
        <source>The selected tables show their names and how many columns they have.</source>
        <translation>Las tablas seleccionadas muestran su nombre y cuántas columnas tienen.</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>&amp;Expandir</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>A&amp;nclar</translation>
    </message>
    <message>
        <source>Automatic layout leaves the selected tables where they are.</source>
        <translation>La disposición automática deja las tablas seleccionadas donde están.</translation>
    </message>
    <message>
        <source>Unp&amp;in</source>
        <translation>Desan&amp;clar</translation>
    </message>
    <message>
        <source>&amp;Hide Line</source>
        <translation>Oc&amp;ultar línea</translation>
    </message>
    <message>
        <source>Leaves the selected lines out of this diagram; the relationships stay.</source>
        <translation>Omite las líneas seleccionadas en este diagrama; las relaciones se conservan.</translation>
    </message>
    <message>
        <source>Sho&amp;w Hidden Lines</source>
        <translation>&amp;Mostrar líneas ocultas</translation>
    </message>
    <message>
        <source>Shows the lines of the selected tables again, or all lines when none are selected.</source>
        <translation>Vuelve a mostrar las líneas de las tablas seleccionadas, o todas si no hay ninguna seleccionada.</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>Paleta de co&amp;mandos…</translation>
    </message>
    <message>
        <source>Finds a command, a table or a column by its name.</source>
        <translation>Busca un comando, una tabla o una columna por su nombre.</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Seleccionar</translation>
    </message>
    <message>
        <source>Selects and moves what is drawn.</source>
        <translation>Selecciona y mueve lo que está dibujado.</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>M&amp;ano</translation>
    </message>
    <message>
        <source>Moves the paper.</source>
        <translation>Mueve el papel.</translation>
    </message>
    <message>
        <source>New &amp;Table</source>
        <translation>&amp;Tabla nueva</translation>
    </message>
    <message>
        <source>Click where the new table goes.</source>
        <translation>Haga clic donde vaya la tabla nueva.</translation>
    </message>
    <message>
        <source>&amp;One to Many</source>
        <translation>&amp;Uno a muchos</translation>
    </message>
    <message>
        <source>Drag from the one side to the many side.</source>
        <translation>Arrastre del lado «uno» al lado «muchos».</translation>
    </message>
    <message>
        <source>&amp;Identifying</source>
        <translation>&amp;Identificadora</translation>
    </message>
    <message>
        <source>Drag from the owner to the part: its key becomes part of the other&apos;s key.</source>
        <translation>Arrastre de la propietaria a la parte: la clave de la primera pasa a formar parte de la clave de la segunda.</translation>
    </message>
    <message>
        <source>One to On&amp;e</source>
        <translation>Uno a un&amp;o</translation>
    </message>
    <message>
        <source>Drag from one table to the other.</source>
        <translation>Arrastre de una tabla a la otra.</translation>
    </message>
    <message>
        <source>&amp;Many to Many</source>
        <translation>&amp;Muchos a muchos</translation>
    </message>
    <message>
        <source>Drag from one table to the other; a junction table carries it in the database.</source>
        <translation>Arrastre de una tabla a la otra; en la base de datos la representa una tabla intermedia.</translation>
    </message>
    <message>
        <source>S&amp;ubtype</source>
        <translation>Subti&amp;po</translation>
    </message>
    <message>
        <source>Drag from the general table to the special one.</source>
        <translation>Arrastre de la tabla general a la especial.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Click where the note goes.</source>
        <translation>Haga clic donde vaya la nota.</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>Ár&amp;ea</translation>
    </message>
    <message>
        <source>Draw a frame around tables that belong together.</source>
        <translation>Dibuje un marco alrededor de las tablas que van juntas.</translation>
    </message>
    <message>
        <source>&amp;New Diagram</source>
        <translation>Diagrama &amp;nuevo</translation>
    </message>
    <message>
        <source>New Diagram from Selec&amp;tion</source>
        <translation>Diagrama nuevo a &amp;partir de la selección</translation>
    </message>
    <message>
        <source>A new diagram that shows the selected tables as they stand here.</source>
        <translation>Un diagrama nuevo que muestra las tablas seleccionadas tal como están aquí.</translation>
    </message>
    <message>
        <source>D&amp;uplicate Diagram</source>
        <translation>Dup&amp;licar diagrama</translation>
    </message>
    <message>
        <source>Move Diagram to &amp;Folder…</source>
        <translation>Mo&amp;ver diagrama a una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Rename Diagram…</source>
        <translation>R&amp;enombrar diagrama…</translation>
    </message>
    <message>
        <source>&amp;Delete Diagram</source>
        <translation>Eliminar dia&amp;grama</translation>
    </message>
    <message>
        <source>Ne&amp;xt Diagram</source>
        <translation>Diagrama s&amp;iguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious Diagram</source>
        <translation>Diagrama ante&amp;rior</translation>
    </message>
    <message>
        <source>Show All &amp;Tables</source>
        <translation>Mostrar todas las ta&amp;blas</translation>
    </message>
    <message>
        <source>Adds the tables and views that this diagram does not show yet.</source>
        <translation>Añade las tablas y vistas que este diagrama aún no muestra.</translation>
    </message>
    <message>
        <source>Add R&amp;elated Tables</source>
        <translation>&amp;Añadir tablas relacionadas</translation>
    </message>
    <message>
        <source>Shows the tables that the selected ones are related to, near to them; nothing else moves.</source>
        <translation>Muestra cerca de las tablas seleccionadas las que están relacionadas con ellas; no se mueve nada más.</translation>
    </message>
    <message>
        <source>&amp;Lay Out Diagram</source>
        <translation>&amp;Disponer diagrama</translation>
    </message>
    <message>
        <source>Arranges all tables; pinned ones stay. One step that can be undone.</source>
        <translation>Organiza todas las tablas; las ancladas no se mueven. Es un solo paso, que se puede deshacer.</translation>
    </message>
    <message>
        <source>Lay Out &amp;Selection</source>
        <translation>Disponer &amp;selección</translation>
    </message>
    <message>
        <source>New Area from &amp;Selection</source>
        <translation>Área nueva con la &amp;selección</translation>
    </message>
    <message>
        <source>Draws an area around the selected tables, which belong to it from then on.</source>
        <translation>Dibuja un área alrededor de las tablas seleccionadas, que desde entonces pertenecen a ella.</translation>
    </message>
    <message>
        <source>Select &amp;Entities of Area</source>
        <translation>Seleccionar &amp;entidades del área</translation>
    </message>
    <message>
        <source>Selects all that belongs to the area of the selection.</source>
        <translation>Selecciona todo lo que pertenece al área de la selección.</translation>
    </message>
    <message>
        <source>Lay Out &amp;Area</source>
        <translation>&amp;Disponer área</translation>
    </message>
    <message>
        <source>Arranges the tables of one area within it; nothing else moves.</source>
        <translation>Organiza las tablas de un área dentro de ella; no se mueve nada más.</translation>
    </message>
    <message>
        <source>Align &amp;Left</source>
        <translation>Alinear a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation>Alinear &amp;centros</translation>
    </message>
    <message>
        <source>Align &amp;Right</source>
        <translation>Alinear a la &amp;derecha</translation>
    </message>
    <message>
        <source>Align &amp;Top</source>
        <translation>Alinear &amp;arriba</translation>
    </message>
    <message>
        <source>Align &amp;Middles</source>
        <translation>Alinear por el &amp;medio</translation>
    </message>
    <message>
        <source>Align &amp;Bottom</source>
        <translation>Alinear a&amp;bajo</translation>
    </message>
    <message>
        <source>Distribute &amp;Horizontally</source>
        <translation>Distribuir en &amp;horizontal</translation>
    </message>
    <message>
        <source>Distribute &amp;Vertically</source>
        <translation>Distribuir en &amp;vertical</translation>
    </message>
    <message>
        <source>&amp;Reset Line</source>
        <translation>&amp;Restablecer línea</translation>
    </message>
    <message>
        <source>The selected relationships lose their bends and run by themselves again.</source>
        <translation>Las relaciones seleccionadas pierden sus codos y vuelven a trazarse automáticamente.</translation>
    </message>
    <message>
        <source>&amp;Crow’s Foot Notation</source>
        <translation>Notación de &amp;pata de gallo</translation>
    </message>
    <message>
        <source>Bars, circles and crow’s feet: the least and the greatest number at each end.</source>
        <translation>Barras, círculos y patas de gallo: el número mínimo y el máximo en cada extremo.</translation>
    </message>
    <message>
        <source>&amp;IDEF1X Notation</source>
        <translation>Notación &amp;IDEF1X</translation>
    </message>
    <message>
        <source>A dot at the child, keys above a line, round corners for tables that depend on others.</source>
        <translation>Un punto en la tabla hija, las claves sobre una línea y esquinas redondeadas en las tablas que dependen de otras.</translation>
    </message>
    <message>
        <source>&amp;Barker Notation</source>
        <translation>Notación &amp;Barker</translation>
    </message>
    <message>
        <source>A line is solid from where it must be, dashed from where it may be.</source>
        <translation>Una línea es continua desde donde es obligatoria y discontinua desde donde es opcional.</translation>
    </message>
    <message>
        <source>&amp;UML Notation</source>
        <translation>Notación &amp;UML</translation>
    </message>
    <message>
        <source>Class boxes, multiplicities beside the ends, compositions for identifying relationships.</source>
        <translation>Cajas de clase, multiplicidades junto a los extremos y composiciones para las relaciones identificadoras.</translation>
    </message>
    <message>
        <source>&amp;All Columns</source>
        <translation>&amp;Todas las columnas</translation>
    </message>
    <message>
        <source>Tables show all their columns.</source>
        <translation>Las tablas muestran todas sus columnas.</translation>
    </message>
    <message>
        <source>&amp;Keys Only</source>
        <translation>Solo &amp;claves</translation>
    </message>
    <message>
        <source>Tables show the columns of primary, unique and foreign keys.</source>
        <translation>Las tablas muestran las columnas de las claves primarias, únicas y foráneas.</translation>
    </message>
    <message>
        <source>&amp;Names Only</source>
        <translation>Solo &amp;nombres</translation>
    </message>
    <message>
        <source>Tables show their names alone.</source>
        <translation>Las tablas muestran únicamente su nombre.</translation>
    </message>
    <message>
        <source>Show &amp;Types</source>
        <translation>Mostrar t&amp;ipos</translation>
    </message>
    <message>
        <source>&amp;Own Colours</source>
        <translation>Colores &amp;propios</translation>
    </message>
    <message>
        <source>The colour of the table, of its area or of its schema.</source>
        <translation>El color de la tabla, de su área o de su esquema.</translation>
    </message>
    <message>
        <source>By &amp;Area</source>
        <translation>Por á&amp;rea</translation>
    </message>
    <message>
        <source>By &amp;Schema</source>
        <translation>Por &amp;esquema</translation>
    </message>
    <message>
        <source>By &amp;Tag</source>
        <translation>Por e&amp;tiqueta</translation>
    </message>
    <message>
        <source>By the first tag of each table; a legend tells what the colours mean.</source>
        <translation>Por la primera etiqueta de cada tabla; una leyenda indica qué significan los colores.</translation>
    </message>
    <message>
        <source>&amp;No Colours</source>
        <translation>&amp;Sin colores</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Original Size</source>
        <translation>Tamaño &amp;original</translation>
    </message>
    <message>
        <source>&amp;Fit Diagram</source>
        <translation>A&amp;justar diagrama</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>Ajustar &amp;selección</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Cuadrícula</translation>
    </message>
    <message>
        <source>S&amp;nap to Grid</source>
        <translation>Ajustar a la cua&amp;drícula</translation>
    </message>
    <message>
        <source>&amp;Focus on Selection</source>
        <translation>&amp;Enfocar selección</translation>
    </message>
    <message>
        <source>Dims everything that is not related to the selection; Esc ends it.</source>
        <translation>Atenúa todo lo que no está relacionado con la selección; Esc lo termina.</translation>
    </message>
    <message>
        <source>Within &amp;1 Step</source>
        <translation>Hasta &amp;1 paso</translation>
    </message>
    <message>
        <source>Within &amp;2 Steps</source>
        <translation>Hasta &amp;2 pasos</translation>
    </message>
    <message>
        <source>Within &amp;3 Steps</source>
        <translation>Hasta &amp;3 pasos</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>&amp;Minimapa</translation>
    </message>
    <message>
        <source>A picture of the whole diagram in a corner; click or drag in it to go there.</source>
        <translation>Una imagen de todo el diagrama en una esquina; haga clic o arrastre en ella para ir allí.</translation>
    </message>
    <message>
        <source>&amp;Reduce Motion</source>
        <translation>&amp;Reducir movimiento</translation>
    </message>
    <message>
        <source>What is shown does not flash, and panels move without sliding.</source>
        <translation>Lo que se muestra no parpadea y los paneles se mueven sin deslizarse.</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Pantalla comp&amp;leta</translation>
    </message>
    <message>
        <source>Ne&amp;xt Part of the Window</source>
        <translation>Parte sig&amp;uiente de la ventana</translation>
    </message>
    <message>
        <source>The keys go on in the next panel, or on the canvas.</source>
        <translation>El teclado pasa al panel siguiente o al lienzo.</translation>
    </message>
    <message>
        <source>Pre&amp;vious Part of the Window</source>
        <translation>Parte a&amp;nterior de la ventana</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Relvar</source>
        <translation>Acerca &amp;de Relvar</translation>
    </message>
    <message>
        <source>&amp;HTML Page…</source>
        <translation>Página &amp;HTML…</translation>
    </message>
    <message>
        <source>The steps, or the diagrams, as one page with search, for every browser.</source>
        <translation>Los pasos o los diagramas como una sola página con búsqueda, para cualquier navegador.</translation>
    </message>
    <message>
        <source>Steps as P&amp;DF…</source>
        <translation>Pasos como P&amp;DF…</translation>
    </message>
    <message>
        <source>A page for each step of the workshop, with its notes.</source>
        <translation>Una página por cada paso del taller, con sus notas.</translation>
    </message>
    <message>
        <source>&amp;Remarks as Markdown…</source>
        <translation>&amp;Observaciones como Markdown…</translation>
    </message>
    <message>
        <source>Find and &amp;Replace…</source>
        <translation>Buscar y ree&amp;mplazar…</translation>
    </message>
    <message>
        <source>Replaces a text in names, comments, types and SQL; shows every change before it is made.</source>
        <translation>Reemplaza un texto en nombres, comentarios, tipos y SQL; muestra cada cambio antes de hacerlo.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>To where you were before you last went to something.</source>
        <translation>Al lugar donde estaba antes de ir a algo por última vez.</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Go to &amp;Table…</source>
        <translation>Ir a una &amp;tabla…</translation>
    </message>
    <message>
        <source>Finds a table or view by its name and shows it while you look through the list.</source>
        <translation>Busca una tabla o vista por su nombre y la muestra mientras se recorre la lista.</translation>
    </message>
    <message>
        <source>Go to &amp;Column…</source>
        <translation>Ir a una &amp;columna…</translation>
    </message>
    <message>
        <source>Finds a column by its name, or by table and name: “orders.total”.</source>
        <translation>Busca una columna por su nombre, o por tabla y nombre: «orders.total».</translation>
    </message>
    <message>
        <source>Go to &amp;Problem…</source>
        <translation>Ir a un &amp;problema…</translation>
    </message>
    <message>
        <source>Goes through what the checks found, and shows where it is.</source>
        <translation>Recorre lo que han encontrado las comprobaciones y muestra dónde está.</translation>
    </message>
    <message>
        <source>Find P&amp;ath…</source>
        <translation>Buscar ca&amp;mino…</translation>
    </message>
    <message>
        <source>The shortest ways from one table to another along relationships, as sentences and on the canvas.</source>
        <translation>Los caminos más cortos de una tabla a otra a lo largo de las relaciones, como frases y en el lienzo.</translation>
    </message>
    <message>
        <source>Lay Out with &amp;Preview…</source>
        <translation>Disponer con vista &amp;previa…</translation>
    </message>
    <message>
        <source>Shows what a layered or an organic layout would be, for the selection or the whole diagram, before it is taken.</source>
        <translation>Muestra cómo quedaría una disposición por capas u orgánica, de la selección o de todo el diagrama, antes de aplicarla.</translation>
    </message>
    <message>
        <source>C&amp;hen Notation</source>
        <translation>Notación &amp;Chen</translation>
    </message>
    <message>
        <source>Rectangles for entities, ovals for attributes, diamonds for relationships.</source>
        <translation>Rectángulos para las entidades, óvalos para los atributos y rombos para las relaciones.</translation>
    </message>
    <message>
        <source>&amp;Conceptual Level</source>
        <translation>Nivel &amp;conceptual</translation>
    </message>
    <message>
        <source>Entities and relationships: no foreign keys, no types; junction tables become lines.</source>
        <translation>Entidades y relaciones: sin claves foráneas ni tipos; las tablas intermedias se convierten en líneas.</translation>
    </message>
    <message>
        <source>&amp;Logical Level</source>
        <translation>Nivel &amp;lógico</translation>
    </message>
    <message>
        <source>Tables without what belongs to one database: types are called text, integer, date.</source>
        <translation>Las tablas sin lo que es propio de una base de datos: los tipos se llaman texto, entero, fecha.</translation>
    </message>
    <message>
        <source>&amp;Physical Level</source>
        <translation>Nivel &amp;físico</translation>
    </message>
    <message>
        <source>Tables as they are created.</source>
        <translation>Las tablas tal como se crean.</translation>
    </message>
    <message>
        <source>&amp;Types of the Design</source>
        <translation>&amp;Tipos del diseño</translation>
    </message>
    <message>
        <source>Shows the types as they are designed.</source>
        <translation>Muestra los tipos tal como se han diseñado.</translation>
    </message>
    <message>
        <source>Lens: &amp;PostgreSQL</source>
        <translation>Lente: &amp;PostgreSQL</translation>
    </message>
    <message>
        <source>Shows the types that PostgreSQL gets, at every level; the same key again ends it.</source>
        <translation>Muestra los tipos que recibe PostgreSQL, en todos los niveles; la misma tecla, pulsada otra vez, lo termina.</translation>
    </message>
    <message>
        <source>Lens: &amp;MySQL / MariaDB</source>
        <translation>Lente: &amp;MySQL / MariaDB</translation>
    </message>
    <message>
        <source>Shows the types that MySQL or MariaDB would get, and what is emulated or lost there.</source>
        <translation>Muestra los tipos que recibiría MySQL o MariaDB, y lo que allí se emula o se pierde.</translation>
    </message>
    <message>
        <source>Lens: &amp;SQLite</source>
        <translation>Lente: &amp;SQLite</translation>
    </message>
    <message>
        <source>Shows the types that SQLite would get, and what is emulated or lost there.</source>
        <translation>Muestra los tipos que recibiría SQLite, y lo que allí se emula o se pierde.</translation>
    </message>
    <message>
        <source>Lens: &amp;TimescaleDB</source>
        <translation>Lente: T&amp;imescaleDB</translation>
    </message>
    <message>
        <source>Shows the types that TimescaleDB would get.</source>
        <translation>Muestra los tipos que recibiría TimescaleDB.</translation>
    </message>
    <message>
        <source>Lens: M&amp;ongoDB</source>
        <translation>Lente: M&amp;ongoDB</translation>
    </message>
    <message>
        <source>Shows the BSON types that MongoDB would get, and what is emulated or lost there.</source>
        <translation>Muestra los tipos BSON que recibiría MongoDB, y lo que allí se emula o se pierde.</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Presentar</translation>
    </message>
    <message>
        <source>Full screen for a shared screen, step by step; edits stay possible.</source>
        <translation>Pantalla completa para una pantalla compartida, paso a paso; se puede seguir editando.</translation>
    </message>
    <message>
        <source>Present from This &amp;Step</source>
        <translation>Presentar &amp;desde este paso</translation>
    </message>
    <message>
        <source>&amp;Next Step</source>
        <translation>Paso &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious Step</source>
        <translation>Paso &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Take as Step</source>
        <translation>&amp;Capturar como paso</translation>
    </message>
    <message>
        <source>What the canvas shows now becomes a step: camera, what is clear, detail and notation.</source>
        <translation>Lo que el lienzo muestra ahora se convierte en un paso: encuadre, lo que se ve con claridad, detalle y notación.</translation>
    </message>
    <message>
        <source>&amp;Spotlight</source>
        <translation>&amp;Foco de luz</translation>
    </message>
    <message>
        <source>Dims everything but a circle about the mouse.</source>
        <translation>Atenúa todo salvo un círculo alrededor del ratón.</translation>
    </message>
    <message>
        <source>&amp;Laser Pointer</source>
        <translation>Puntero &amp;láser</translation>
    </message>
    <message>
        <source>&amp;Ink</source>
        <translation>&amp;Tinta</translation>
    </message>
    <message>
        <source>The mouse writes on the canvas; what it wrote fades.</source>
        <translation>El ratón escribe en el lienzo; lo escrito se desvanece.</translation>
    </message>
    <message>
        <source>T&amp;imer</source>
        <translation>Te&amp;mporizador</translation>
    </message>
    <message>
        <source>Stops the clock of the workshop, or lets it go on.</source>
        <translation>Detiene el reloj del taller o lo pone de nuevo en marcha.</translation>
    </message>
    <message>
        <source>Make Le&amp;gible</source>
        <translation>Hacer le&amp;gible</translation>
    </message>
    <message>
        <source>Brings the selection, or what is shown, so near that everybody can read it.</source>
        <translation>Acerca la selección, o lo que se muestra, hasta que todos puedan leerlo.</translation>
    </message>
    <message>
        <source>Park a &amp;Question</source>
        <translation>Dejar una p&amp;regunta pendiente</translation>
    </message>
    <message>
        <source>Writes down what is to be found out about the selected object.</source>
        <translation>Anota lo que hay que averiguar sobre el objeto seleccionado.</translation>
    </message>
    <message>
        <source>Record a &amp;Decision</source>
        <translation>Registrar una d&amp;ecisión</translation>
    </message>
    <message>
        <source>Writes down what was agreed about the selected object.</source>
        <translation>Anota lo que se ha acordado sobre el objeto seleccionado.</translation>
    </message>
    <message>
        <source>Record a Tas&amp;k</source>
        <translation>Registrar &amp;una tarea</translation>
    </message>
    <message>
        <source>Writes down what is to be done about the selected object.</source>
        <translation>Anota lo que hay que hacer con el objeto seleccionado.</translation>
    </message>
    <message>
        <source>St&amp;eps</source>
        <translation>Pas&amp;os</translation>
    </message>
    <message>
        <source>&amp;Remarks</source>
        <translation>O&amp;bservaciones</translation>
    </message>
    <message>
        <source>Lea&amp;ve</source>
        <translation>Sal&amp;ir del taller</translation>
    </message>
    <message>
        <source>Back to the whole window; Esc does the same.</source>
        <translation>Vuelve a la ventana completa; Esc hace lo mismo.</translation>
    </message>
    <message>
        <source>Add &amp;Bookmark…</source>
        <translation>Añadir &amp;marcador…</translation>
    </message>
    <message>
        <source>Keeps what the canvas shows now under a name, to come back to.</source>
        <translation>Guarda con un nombre lo que muestra ahora el lienzo, para volver a ello.</translation>
    </message>
    <message>
        <source>Manage Boo&amp;kmarks…</source>
        <translation>&amp;Gestionar marcadores…</translation>
    </message>
    <message>
        <source>Spl&amp;it Line</source>
        <translation>Divi&amp;dir línea</translation>
    </message>
    <message>
        <source>Draws the selected lines as a short piece at each end that names what is at the other.</source>
        <translation>Dibuja las líneas seleccionadas como un tramo corto en cada extremo que nombra lo que hay en el otro.</translation>
    </message>
    <message>
        <source>Show W&amp;hole Line</source>
        <translation>Mostrar línea &amp;entera</translation>
    </message>
    <message>
        <source>Draws the selected split lines through the diagram again.</source>
        <translation>Vuelve a dibujar las líneas divididas seleccionadas a través del diagrama.</translation>
    </message>
    <message>
        <source>&amp;Automatic Colour</source>
        <translation>Color &amp;automático</translation>
    </message>
    <message>
        <source>The selected tables, areas, notes and lines have the colour that they get by themselves.</source>
        <translation>Las tablas, áreas, notas y líneas seleccionadas tienen el color que reciben automáticamente.</translation>
    </message>
    <message>
        <source>Colour &amp;Blue</source>
        <translation>Color a&amp;zul</translation>
    </message>
    <message>
        <source>Colour &amp;Green</source>
        <translation>Color &amp;verde</translation>
    </message>
    <message>
        <source>Colour &amp;Orange</source>
        <translation>Color &amp;naranja</translation>
    </message>
    <message>
        <source>Colour &amp;Purple</source>
        <translation>Color &amp;morado</translation>
    </message>
    <message>
        <source>Colour &amp;Red</source>
        <translation>Color &amp;rojo</translation>
    </message>
    <message>
        <source>Colour &amp;Teal</source>
        <translation>Color verde azu&amp;lado</translation>
    </message>
    <message>
        <source>Colour P&amp;ink</source>
        <translation>Color ro&amp;sa</translation>
    </message>
    <message>
        <source>Colour Gr&amp;ey</source>
        <translation>Color &amp;gris</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportar: %1</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import from a &amp;Database…</source>
        <translation>Importar de una &amp;base de datos…</translation>
    </message>
    <message>
        <source>Asks a running PostgreSQL, MySQL or MariaDB for its schema and draws it.</source>
        <translation>Pide su esquema a un PostgreSQL, MySQL o MariaDB en funcionamiento y lo dibuja.</translation>
    </message>
    <message>
        <source>Make &amp;Room</source>
        <translation>Hacer &amp;hueco</translation>
    </message>
    <message>
        <source>Moves boxes that lie over each other apart, by as little as may be.</source>
        <translation>Separa las cajas que se superponen, moviéndolas lo menos posible.</translation>
    </message>
    <message>
        <source>&amp;Take In What Lies Inside</source>
        <translation>&amp;Incluir lo que queda dentro</translation>
    </message>
    <message>
        <source>Gives the area of the selection the tables that lie in it and belong to no area.</source>
        <translation>Añade al área de la selección las tablas que están dentro de ella y no pertenecen a ninguna área.</translation>
    </message>
    <message>
        <source>M&amp;ongoDB…</source>
        <translation>Mon&amp;goDB…</translation>
    </message>
    <message>
        <source>Writes a script for mongosh that makes collections with validators and indexes, and says why a relationship is embedded or refers.</source>
        <translation>Escribe un script para mongosh que crea colecciones con validadores e índices, e indica por qué una relación se incrusta o se guarda como referencia.</translation>
    </message>
    <message>
        <source>Co&amp;mpare with a Database…</source>
        <translation>Co&amp;mparar con una base de datos…</translation>
    </message>
    <message>
        <source>Shows what differs between the design and a running PostgreSQL, MySQL or MariaDB; what you choose can be taken over.</source>
        <translation>Muestra en qué se diferencian el diseño y una base de datos PostgreSQL, MySQL o MariaDB en funcionamiento; lo que se elija se puede adoptar.</translation>
    </message>
    <message>
        <source>Conver&amp;t to Another Database…</source>
        <translation>Conver&amp;tir a otra base de datos…</translation>
    </message>
    <message>
        <source>Makes the design one for another kind of database, and tells before what is lost or changes.</source>
        <translation>Convierte el diseño para otro tipo de base de datos e indica antes lo que se pierde o cambia.</translation>
    </message>
</context>
<context>
    <name>Artifacts</name>
    <message>
        <source>The generation was cancelled.</source>
        <translation>Se ha cancelado la generación.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Edit name</source>
        <translation>Editar nombre</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Go to the other end</source>
        <translation>Ir al otro extremo</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Add to the selection or take out</source>
        <translation>Añadir a la selección o quitar de ella</translation>
    </message>
    <message>
        <source>Add Area</source>
        <translation>Añadir área</translation>
    </message>
    <message>
        <source>Diagram %1</source>
        <translation>Diagrama %1</translation>
    </message>
    <message>
        <source>Arrows go from object to object, Enter into a table, L along a line, F2 edits.</source>
        <translation>Las flechas pasan de un objeto a otro; Intro entra en una tabla; L sigue una línea; F2 edita.</translation>
    </message>
    <message>
        <source>The text on the clipboard creates no tables.</source>
        <translation>El texto del portapapeles no crea ninguna tabla.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pegado</translation>
    </message>
    <message>
        <source>Line %1 of the pasted text: %2</source>
        <translation>Línea %1 del texto pegado: %2</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinear</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Distribuir</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anclar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desanclar</translation>
    </message>
    <message>
        <source>Reset Line</source>
        <translation>Restablecer línea</translation>
    </message>
    <message>
        <source>Set Colour</source>
        <translation>Cambiar color</translation>
    </message>
    <message>
        <source>Remove from Diagram</source>
        <translation>Quitar del diagrama</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Add to Diagram</source>
        <translation>Añadir al diagrama</translation>
    </message>
    <message>
        <source>Only tables and views can be shown in a diagram.</source>
        <translation>En un diagrama solo se pueden mostrar tablas y vistas.</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Organizar</translation>
    </message>
    <message>
        <source>Select a table first: what is related to it stays clear.</source>
        <translation>Seleccione antes una tabla: lo que está relacionado con ella se sigue viendo con claridad.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Cambiar tamaño</translation>
    </message>
    <message>
        <source>Move Column</source>
        <translation>Mover columna</translation>
    </message>
    <message>
        <source>Bend Line</source>
        <translation>Doblar línea</translation>
    </message>
    <message>
        <source>No diagram is open</source>
        <translation>No hay ningún diagrama abierto</translation>
    </message>
    <message>
        <source>An empty diagram</source>
        <translation>Un diagrama vacío</translation>
    </message>
    <message>
        <source>Open one from the tree, or import a schema.</source>
        <translation>Abra uno desde el árbol o importe un esquema.</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Materialized view</source>
        <translation>Vista materializada</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n atributo</numerusform>
            <numerusform>%n atributos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>%n relación</numerusform>
            <numerusform>%n relaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Table %1, %2, %3</source>
        <translation>Tabla %1, %2, %3</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>clave primaria</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>única</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoria</translation>
    </message>
    <message>
        <source>references %1</source>
        <translation>hace referencia a %1</translation>
    </message>
    <message>
        <source>%1 references %2</source>
        <translation>%1 hace referencia a %2</translation>
    </message>
    <message>
        <source>deleted with it</source>
        <translation>se elimina con ella</translation>
    </message>
    <message>
        <source>identifying</source>
        <translation>identificadora</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Nota vacía</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Área %1</translation>
    </message>
    <message>
        <source>%1 is a partition of %2.</source>
        <translation>%1 es una partición de %2.</translation>
    </message>
    <message>
        <source>%1 inherits from %2.</source>
        <translation>%1 hereda de %2.</translation>
    </message>
    <message>
        <source>Type a name and a type: “email text not null”. Enter goes on to the next column, Esc ends.</source>
        <translation>Escriba un nombre y un tipo: «email text not null». Intro pasa a la columna siguiente; Esc termina.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Name and type of the column</source>
        <translation>Nombre y tipo de la columna</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Edit Column</source>
        <translation>Editar columna</translation>
    </message>
    <message>
        <source>Add Column</source>
        <translation>Añadir columna</translation>
    </message>
    <message>
        <source>Hide Lines</source>
        <translation>Ocultar líneas</translation>
    </message>
    <message>
        <source>Select the lines that are to be hidden.</source>
        <translation>Seleccione las líneas que se van a ocultar.</translation>
    </message>
    <message>
        <source>Show Hidden Lines</source>
        <translation>Mostrar líneas ocultas</translation>
    </message>
    <message>
        <source>No lines are hidden here.</source>
        <translation>Aquí no hay líneas ocultas.</translation>
    </message>
    <message>
        <source>Add Related Tables</source>
        <translation>Añadir tablas relacionadas</translation>
    </message>
    <message>
        <source>Add Table</source>
        <translation>Añadir tabla</translation>
    </message>
    <message>
        <source>Add Note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Becomes part of “%1”.</source>
        <translation>Pasa a formar parte de «%1».</translation>
    </message>
    <message>
        <source>Leaves “%1”.</source>
        <translation>Sale de «%1».</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>De «%1» a «%2»</translation>
    </message>
    <message>
        <source>From “%1”: go to the other table and press Enter.</source>
        <translation>Desde «%1»: vaya a la otra tabla y pulse Intro.</translation>
    </message>
    <message>
        <source>Go to a table and press Enter.</source>
        <translation>Vaya a una tabla y pulse Intro.</translation>
    </message>
    <message>
        <source>Drag from the supertype to the subtype.</source>
        <translation>Arrastre del supertipo al subtipo.</translation>
    </message>
    <message>
        <source>Drag from the table that is referred to, to the one that refers to it.</source>
        <translation>Arrastre de la tabla referenciada a la tabla que hace referencia a ella.</translation>
    </message>
    <message>
        <source>Add Relationship</source>
        <translation>Añadir relación</translation>
    </message>
    <message>
        <source>Release to relate “%1” and “%2”.</source>
        <translation>Suelte para relacionar «%1» y «%2».</translation>
    </message>
    <message>
        <source>Drop the column on a table or on another column to relate them.</source>
        <translation>Suelte la columna sobre una tabla o sobre otra columna para relacionarlas.</translation>
    </message>
    <message>
        <source>Remove Bend</source>
        <translation>Quitar codo</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are hidden. Click to show them.</source>
        <translation>
            <numerusform>Hay %n línea oculta. Haga clic para mostrarla.</numerusform>
            <numerusform>Hay %n líneas ocultas. Haga clic para mostrarlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related tables are not on this diagram. Click to add them.</source>
        <translation>
            <numerusform>%n tabla relacionada no está en este diagrama. Haga clic para añadirla.</numerusform>
            <numerusform>%n tablas relacionadas no están en este diagrama. Haga clic para añadirlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click here or press 0 to see the types of the design again.</source>
        <translation>Haga clic aquí o pulse 0 para volver a ver los tipos del diseño.</translation>
    </message>
    <message>
        <source>The types of the design</source>
        <translation>Los tipos del diseño</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>Shown as it was saved; Esc goes back to the whole diagram.</source>
        <translation>Se muestra tal como se guardó; Esc vuelve al diagrama completo.</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>emulated</source>
        <translation>emulada</translation>
    </message>
    <message>
        <source>Entity %1, %2, %3</source>
        <translation>Entidad %1, %2, %3</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>%1: many to many between %2 and %3.</source>
        <translation>%1: muchos a muchos entre %2 y %3.</translation>
    </message>
    <message>
        <source>Move End of Line</source>
        <translation>Mover extremo de línea</translation>
    </message>
    <message>
        <source>Drop the end of the line on a column or a table.</source>
        <translation>Suelte el extremo de la línea sobre una columna o una tabla.</translation>
    </message>
    <message>
        <source>Release to lead the line to “%1”.</source>
        <translation>Suelte para llevar la línea a «%1».</translation>
    </message>
    <message>
        <source>Drag the end of the line to another column or table.</source>
        <translation>Arrastre el extremo de la línea a otra columna o tabla.</translation>
    </message>
    <message>
        <source>While the boxes stand closer together for the screen, lines run by themselves.</source>
        <translation>Mientras las cajas están más juntas para la pantalla, las líneas se trazan automáticamente.</translation>
    </message>
    <message>
        <source>Press T and click (or Enter) to draw a table, or double-click here.
Q writes entities and relationships as lines of text.
R draws a relationship, N a note, A an area.
Tables of the design can be dragged here from the tree.</source>
        <translation>Pulse T y haga clic (o pulse Intro) para dibujar una tabla, o haga doble clic aquí.
Q escribe entidades y relaciones como líneas de texto.
R dibuja una relación; N, una nota; A, un área.
Las tablas del diseño se pueden arrastrar hasta aquí desde el árbol.</translation>
    </message>
    <message>
        <source>%1 The line is split.</source>
        <translation>%1 La línea está dividida.</translation>
    </message>
    <message>
        <source>Split Lines</source>
        <translation>Dividir líneas</translation>
    </message>
    <message>
        <source>Show Whole Lines</source>
        <translation>Mostrar líneas enteras</translation>
    </message>
    <message>
        <source>Select the lines that are to be split.</source>
        <translation>Seleccione las líneas que desea dividir.</translation>
    </message>
    <message>
        <source>Select the split lines that are to be whole again.</source>
        <translation>Seleccione las líneas divididas que desea volver a mostrar enteras.</translation>
    </message>
    <message>
        <source>Select what is to be coloured.</source>
        <translation>Seleccione lo que desea colorear.</translation>
    </message>
    <message>
        <source>Double-click, or click and press Enter, to go to the other end.</source>
        <translation>Haga doble clic, o haga clic y pulse Intro, para ir al otro extremo.</translation>
    </message>
    <message>
        <source>Take into Area</source>
        <translation>Incluir en el área</translation>
    </message>
    <message>
        <source>Make Room</source>
        <translation>Hacer hueco</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>“%1” names the column “%2”, which belongs to another table.</source>
        <translation>«%1» nombra la columna «%2», que pertenece a otra tabla.</translation>
    </message>
    <message>
        <source>What “%1” belongs to does not exist.</source>
        <translation>El objeto al que pertenece «%1» no existe.</translation>
    </message>
    <message>
        <source>“%1” refers to something that does not exist (%2).</source>
        <translation>«%1» hace referencia a algo que no existe (%2).</translation>
    </message>
    <message>
        <source>The relationship “%1” refers to no table.</source>
        <translation>La relación «%1» no hace referencia a ninguna tabla.</translation>
    </message>
    <message>
        <source>Everything that an object refers to exists and is in its place.</source>
        <translation>Todo aquello a lo que un objeto hace referencia existe y está en su sitio.</translation>
    </message>
    <message>
        <source>Objects of one namespace have different names.</source>
        <translation>Los objetos de un mismo espacio de nombres tienen nombres distintos.</translation>
    </message>
    <message>
        <source>What needs a name has one.</source>
        <translation>Lo que necesita un nombre lo tiene.</translation>
    </message>
    <message>
        <source>A table has columns.</source>
        <translation>Una tabla tiene columnas.</translation>
    </message>
    <message>
        <source>A foreign key refers to a primary key or to unique columns.</source>
        <translation>Una clave foránea hace referencia a una clave primaria o a columnas únicas.</translation>
    </message>
    <message>
        <source>Columns of a foreign key have the types of the columns they refer to.</source>
        <translation>Las columnas de una clave foránea tienen los tipos de las columnas a las que hacen referencia.</translation>
    </message>
    <message>
        <source>Names fit into what the database takes, in bytes.</source>
        <translation>Los nombres no superan la longitud en bytes que admite la base de datos.</translation>
    </message>
    <message>
        <source>Columns, domains and attributes have a type.</source>
        <translation>Las columnas, los dominios y los atributos tienen un tipo.</translation>
    </message>
    <message>
        <source>A table has a primary key.</source>
        <translation>Una tabla tiene una clave primaria.</translation>
    </message>
    <message>
        <source>What is drawn as a concept can become tables and keys.</source>
        <translation>Lo que se dibuja como concepto puede convertirse en tablas y claves.</translation>
    </message>
    <message>
        <source>%1 “%2” has the same name as %3 “%4”.</source>
        <translation>%1 «%2»: tiene el mismo nombre que otro objeto (%3 «%4»).</translation>
    </message>
    <message>
        <source>There are two routines “%1” with the same arguments.</source>
        <translation>Hay dos rutinas «%1» con los mismos argumentos.</translation>
    </message>
    <message>
        <source>%1 in “%2” has no name.</source>
        <translation>%1 sin nombre en «%2».</translation>
    </message>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 sin nombre.</translation>
    </message>
    <message>
        <source>Table “%1” has no columns.</source>
        <translation>La tabla «%1» no tiene columnas.</translation>
    </message>
    <message>
        <source>Foreign key “%1” refers to columns of “%2” that are neither its primary key nor unique.</source>
        <translation>La clave foránea «%1» hace referencia a columnas de «%2» que no son ni su clave primaria ni únicas.</translation>
    </message>
    <message>
        <source>Column “%1” (%2) cannot refer to “%3” (%4): their types do not fit together.</source>
        <translation>La columna «%1» (%2) no puede hacer referencia a «%3» (%4): sus tipos no son compatibles.</translation>
    </message>
    <message>
        <source>Column “%1” (%2) refers to “%3” (%4), which has another type.</source>
        <translation>La columna «%1» (%2) hace referencia a «%3» (%4), que es de otro tipo.</translation>
    </message>
    <message>
        <source>The name “%1” is %2 bytes long; the database takes %3 and would cut it to “%4”.</source>
        <translation>El nombre «%1» ocupa %2 bytes; la base de datos admite %3 y lo recortaría a «%4».</translation>
    </message>
    <message>
        <source>Column “%1” has no type.</source>
        <translation>La columna «%1» no tiene tipo.</translation>
    </message>
    <message>
        <source>Domain “%1” has no type.</source>
        <translation>El dominio «%1» no tiene tipo.</translation>
    </message>
    <message>
        <source>Attribute “%1” of type “%2” has no type.</source>
        <translation>El atributo «%1» del tipo «%2» no tiene tipo.</translation>
    </message>
    <message>
        <source>Table “%1” has no primary key.</source>
        <translation>La tabla «%1» no tiene clave primaria.</translation>
    </message>
    <message>
        <source>A continuous aggregate does not average averages.</source>
        <translation>Un agregado continuo no calcula promedios de promedios.</translation>
    </message>
    <message>
        <source>Buckets of continuous aggregates on top of each other fit into each other.</source>
        <translation>Los buckets de agregados continuos apilados encajan unos en otros.</translation>
    </message>
    <message>
        <source>Chunks of hypertables have a usual size.</source>
        <translation>Los chunks de las hipertablas tienen un tamaño habitual.</translation>
    </message>
    <message>
        <source>A hypertable does not refer to another one.</source>
        <translation>Una hipertabla no hace referencia a otra.</translation>
    </message>
    <message>
        <source>Columns and indexes that options of TimescaleDB name are there.</source>
        <translation>Las columnas y los índices que nombran las opciones de TimescaleDB existen.</translation>
    </message>
    <message>
        <source>A continuous aggregate is refreshed over two buckets or more.</source>
        <translation>Un agregado continuo se actualiza sobre dos buckets o más.</translation>
    </message>
    <message>
        <source>Rows are kept for longer than aggregates are refreshed from them.</source>
        <translation>Las filas se conservan más tiempo del que abarca la actualización de los agregados a partir de ellas.</translation>
    </message>
    <message>
        <source>Row-level security stands without columnstore and continuous aggregates.</source>
        <translation>La seguridad a nivel de fila no se combina con columnstore ni con agregados continuos.</translation>
    </message>
    <message>
        <source>A columnstore is segmented by what many rows share.</source>
        <translation>Un columnstore se segmenta por lo que comparten muchas filas.</translation>
    </message>
    <message>
        <source>Unique columns of a hypertable hold those that make its chunks.</source>
        <translation>Las columnas únicas de una hipertabla incluyen las que forman sus chunks.</translation>
    </message>
    <message>
        <source>The version of TimescaleDB is one that is known.</source>
        <translation>La versión de TimescaleDB es una versión conocida.</translation>
    </message>
    <message>
        <source>A continuous aggregate has no window functions.</source>
        <translation>Un agregado continuo no tiene funciones de ventana.</translation>
    </message>
    <message>
        <source>A continuous aggregate is created empty.</source>
        <translation>Un agregado continuo se crea vacío.</translation>
    </message>
    <message>
        <source>“%1” averages “%2”, which is an average in “%3” already: keep the sum and the count there.</source>
        <translation>«%1» calcula el promedio de «%2», que ya es un promedio en «%3»: guarde allí la suma y el recuento.</translation>
    </message>
    <message>
        <source>The continuous aggregate “%1” has no time_bucket() to group by.</source>
        <translation>El agregado continuo «%1» no tiene ningún time_bucket() por el que agrupar.</translation>
    </message>
    <message>
        <source>The buckets of “%1” have a fixed width, those of “%2” below it have not.</source>
        <translation>Los buckets de «%1» tienen una anchura fija; los de «%2», en el que se basa, no.</translation>
    </message>
    <message>
        <source>The bucket of “%1” is no multiple of the bucket of “%2” below it.</source>
        <translation>El bucket de «%1» no es múltiplo del bucket de «%2», en el que se basa.</translation>
    </message>
    <message>
        <source>The chunks of “%1” are of %2: an hour to a day fits fast data, a day to a week other data.</source>
        <translation>Los chunks de «%1» son de %2: de una hora a un día es adecuado para datos rápidos; de un día a una semana, para los demás.</translation>
    </message>
    <message>
        <source>“%1” is filled when it is created, which cannot be done within a transaction.</source>
        <translation>«%1» se rellena al crearse, lo que no se puede hacer dentro de una transacción.</translation>
    </message>
    <message>
        <source>The hypertable “%1” cannot refer to the hypertable “%2”.</source>
        <translation>La hipertabla «%1» no puede hacer referencia a la hipertabla «%2».</translation>
    </message>
    <message>
        <source>The options of “%1” name a column “%2”, which it does not have.</source>
        <translation>Las opciones de «%1» nombran una columna «%2», que no tiene.</translation>
    </message>
    <message>
        <source>“%1” is reordered by an index “%2”, which is not in the design.</source>
        <translation>«%1» se reordena por un índice «%2», que no está en el diseño.</translation>
    </message>
    <message>
        <source>“%1” has settings of a hypertable but no time column.</source>
        <translation>«%1» tiene parámetros de hipertabla, pero ninguna columna de tiempo.</translation>
    </message>
    <message>
        <source>“%1” is refreshed over less than two of its buckets.</source>
        <translation>«%1» se actualiza sobre menos de dos de sus buckets.</translation>
    </message>
    <message>
        <source>“%1” is refreshed further back than “%2” keeps its rows: its own older rows would be lost.</source>
        <translation>«%1» se actualiza más atrás de lo que «%2» conserva sus filas: se perderían sus propias filas antiguas.</translation>
    </message>
    <message>
        <source>“%1” has row-level security and a columnstore, which exclude each other.</source>
        <translation>«%1» tiene seguridad a nivel de fila y un columnstore, que se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>The continuous aggregate “%1” cannot read “%2”, which has row-level security.</source>
        <translation>El agregado continuo «%1» no puede leer «%2», que tiene seguridad a nivel de fila.</translation>
    </message>
    <message>
        <source>“%1” is segmented by “%2”, of which every row has another value: put it first in the order instead.</source>
        <translation>«%1» se segmenta por «%2», cuyo valor es distinto en cada fila: póngala en primer lugar del orden.</translation>
    </message>
    <message>
        <source>“%1” is segmented by several columns: a segment should have a hundred rows of a chunk or more.</source>
        <translation>«%1» se segmenta por varias columnas: un segmento debería tener al menos cien filas de un chunk.</translation>
    </message>
    <message>
        <source>“%1” is unique without the column “%2”, by which the hypertable “%3” is divided into chunks.</source>
        <translation>«%1» es única sin la columna «%2», por la que la hipertabla «%3» se divide en chunks.</translation>
    </message>
    <message>
        <source>“%1” is no version of TimescaleDB that is known here; write 2.20, for example.</source>
        <translation>«%1» no es una versión de TimescaleDB conocida aquí; escriba 2.20, por ejemplo.</translation>
    </message>
    <message>
        <source>The continuous aggregate “%1” uses a window function, which it cannot keep up to date.</source>
        <translation>El agregado continuo «%1» usa una función de ventana, que no puede mantener al día.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Sin acción</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Restringir</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>En cascada</translation>
    </message>
    <message>
        <source>Set null</source>
        <translation>Poner a NULL</translation>
    </message>
    <message>
        <source>Set default</source>
        <translation>Poner valor predeterminado</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Permanente</translation>
    </message>
    <message>
        <source>Unlogged</source>
        <translation>Sin registro</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporal</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>De forma predeterminada</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Almacenada</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtual</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primaria</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Única</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>De exclusión</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Materialized</source>
        <translation>Materializada</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Cascaded</source>
        <translation>En cascada</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas las columnas</translation>
    </message>
    <message>
        <source>Keys only</source>
        <translation>Solo claves</translation>
    </message>
    <message>
        <source>Names only</source>
        <translation>Solo nombres</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>En lugar de</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Replica</source>
        <translation>Réplica</translation>
    </message>
    <message>
        <source>Single table</source>
        <translation>Tabla única</translation>
    </message>
    <message>
        <source>At generation</source>
        <translation>Al generar</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>De inmediato</translation>
    </message>
    <message>
        <source>Table per type</source>
        <translation>Una tabla por tipo</translation>
    </message>
    <message>
        <source>Table per concrete type</source>
        <translation>Una tabla por tipo concreto</translation>
    </message>
    <message>
        <source>Continuous aggregate</source>
        <translation>Agregado continuo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Inout</source>
        <translation>Entrada y salida</translation>
    </message>
    <message>
        <source>Variadic</source>
        <translation>Variádico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Función de agregado</translation>
    </message>
    <message>
        <source>Volatile</source>
        <translation>Volátil</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Estable</translation>
    </message>
    <message>
        <source>Immutable</source>
        <translation>Inmutable</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>Inseguro</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restringido</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Unstated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Disjoint</source>
        <translation>Disjuntos</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>Solapados</translation>
    </message>
    <message>
        <source>Ddl command start</source>
        <translation>Inicio de comando DDL</translation>
    </message>
    <message>
        <source>Ddl command end</source>
        <translation>Fin de comando DDL</translation>
    </message>
    <message>
        <source>Sql drop</source>
        <translation>Eliminación SQL</translation>
    </message>
    <message>
        <source>Table rewrite</source>
        <translation>Reescritura de tabla</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Secuencias</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Esquemas</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externo</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Extendido</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Binary coercible</source>
        <translation>Coercible binariamente</translation>
    </message>
    <message>
        <source>Input and output</source>
        <translation>Entrada y salida</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>A petición</translation>
    </message>
    <message>
        <source>On assignment</source>
        <translation>En la asignación</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Shareable</source>
        <translation>Compartible</translation>
    </message>
    <message>
        <source>Read write</source>
        <translation>Lectura y escritura</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Only these rules, with commas between.</source>
        <translation>Solo estas reglas, separadas por comas.</translation>
    </message>
    <message>
        <source>The findings as JSON on standard output.</source>
        <translation>Los problemas encontrados, como JSON en la salida estándar.</translation>
    </message>
    <message>
        <source>“%1” is not a rule; the rules are: %2.</source>
        <translation>«%1» no es una regla; las reglas son: %2.</translation>
    </message>
    <message>
        <source>%1: %2 errors, %3 warnings, %4 hints
</source>
        <translation>%1: %2 errores, %3 advertencias, %4 sugerencias
</translation>
    </message>
    <message>
        <source>Finds what is wrong with a design.</source>
        <translation>Busca lo que está mal en un diseño.</translation>
    </message>
    <message>
        <source>Usage: relvar [FILE]
       relvar COMMAND ARGUMENTS

Without a command the editor opens.

Commands:
</source>
        <translation>Uso: relvar [FILE]
       relvar COMMAND ARGUMENTS

Sin ningún comando se abre el editor.

Comandos:
</translation>
    </message>
    <message>
        <source>“relvar COMMAND --help” tells more about a command.
Exit codes: 0 done, 1 done with findings or differences, 2 wrong usage, 3 could not.
</source>
        <translation>«relvar COMMAND --help» da más información sobre un comando.
Códigos de salida: 0 hecho, 1 hecho con problemas o diferencias, 2 uso incorrecto, 3 no se ha podido hacer.
</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Falta un argumento.</translation>
    </message>
    <message>
        <source>There are too many arguments.</source>
        <translation>Hay demasiados argumentos.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>«%1» no es un comando.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>No se puede escribir en la salida estándar.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Esto es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The diagram; the first one otherwise.</source>
        <translation>El diagrama; si no se indica, el primero.</translation>
    </message>
    <message>
        <source>The design has no diagram.</source>
        <translation>El diseño no tiene ningún diagrama.</translation>
    </message>
    <message>
        <source>The design has no diagram “%1”; it has these: %2.</source>
        <translation>El diseño no tiene ningún diagrama «%1»; tiene estos: %2.</translation>
    </message>
    <message>
        <source>The database that SQL files are for.</source>
        <translation>La base de datos a la que están destinados los archivos SQL.</translation>
    </message>
    <message>
        <source>The form of the result: text.</source>
        <translation>El formato del resultado: text.</translation>
    </message>
    <message>
        <source>The file to write to.</source>
        <translation>El archivo en el que se escribe.</translation>
    </message>
    <message>
        <source>A difference can be written as text, not as “%1”.</source>
        <translation>Una diferencia se puede escribir como text, no como «%1».</translation>
    </message>
    <message>
        <source>The file to write to; standard output otherwise.</source>
        <translation>El archivo en el que se escribe; si no se indica, la salida estándar.</translation>
    </message>
    <message>
        <source>The database to write for.</source>
        <translation>La base de datos para la que se escribe.</translation>
    </message>
    <message>
        <source>With ddl: one file a schema, in the folder that -o names.</source>
        <translation>Con ddl: un archivo por esquema, en la carpeta que indica -o.</translation>
    </message>
    <message>
        <source>With png: pixels for each unit of the diagram.</source>
        <translation>Con png: píxeles por cada unidad del diagrama.</translation>
    </message>
    <message>
        <source>With svg, png and pdf: %1; that of the diagram otherwise.</source>
        <translation>Con svg, png y pdf: %1; si no se indica, la opción del diagrama.</translation>
    </message>
    <message>
        <source>Say which folder to write to with -o FOLDER.</source>
        <translation>Indique con -o FOLDER en qué carpeta se escribe.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>No se puede crear la carpeta.</translation>
    </message>
    <message>
        <source>“%1” is nothing that --%2 knows; it knows these: %3.</source>
        <translation>«%1» no es un valor de --%2; los valores son: %3.</translation>
    </message>
    <message>
        <source>The scale is a number above 0 and up to 16.</source>
        <translation>La escala es un número mayor que 0 y no mayor que 16.</translation>
    </message>
    <message>
        <source>Say what to write with --to: %1.</source>
        <translation>Indique con --to qué se escribe: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be written; these can: %2.</source>
        <translation>«%1» no se puede escribir; se puede escribir: %2.</translation>
    </message>
    <message>
        <source>Writes one thing that follows from a design.</source>
        <translation>Escribe un resultado de un diseño.</translation>
    </message>
    <message>
        <source>The folder to write to.</source>
        <translation>La carpeta en la que se escribe.</translation>
    </message>
    <message>
        <source>Say where to write with -o FOLDER.</source>
        <translation>Indique con -o FOLDER dónde se escribe.</translation>
    </message>
    <message>
        <source>Writes everything that follows from a design, with an index.</source>
        <translation>Escribe todos los resultados de un diseño, con un índice.</translation>
    </message>
    <message>
        <source>The project file to make.</source>
        <translation>El archivo de proyecto que se crea.</translation>
    </message>
    <message>
        <source>A file for what became of each statement (JSON).</source>
        <translation>Un archivo que indica qué ha sido de cada sentencia (JSON).</translation>
    </message>
    <message>
        <source>The same report on standard output.</source>
        <translation>El mismo informe en la salida estándar.</translation>
    </message>
    <message>
        <source>Leaves the tables where they fall.</source>
        <translation>Deja las tablas donde caigan.</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Say which project file to make with -o FILE.</source>
        <translation>Indique con -o FILE qué archivo de proyecto se crea.</translation>
    </message>
    <message>
        <source>Laying out</source>
        <translation>Disponiendo</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>%1: %2 statements imported, %3 kept word for word, %4 skipped, %5 refused
</source>
        <translation>%1: %2 sentencias importadas, %3 conservadas literalmente, %4 omitidas, %5 rechazadas
</translation>
    </message>
    <message>
        <source>Lay out the diagram</source>
        <translation>Disponer el diagrama</translation>
    </message>
    <message>
        <source>Lays a diagram out: Graphviz places the tables.</source>
        <translation>Dispone un diagrama: Graphviz coloca las tablas.</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Qué se hace:</translation>
    </message>
    <message>
        <source>The project file.</source>
        <translation>El archivo de proyecto.</translation>
    </message>
    <message>
        <source>What to do it with: a table, then columns of it; or TABLE.COLUMN. With merge-tables and resolve-many-to-many two tables, with pull-up and push-down a table and columns.</source>
        <translation>Con qué se hace: una tabla y después columnas de ella; o TABLE.COLUMN. Con merge-tables y resolve-many-to-many, dos tablas; con pull-up y push-down, una tabla y columnas.</translation>
    </message>
    <message>
        <source>The name of the new table or number column.</source>
        <translation>El nombre de la tabla nueva o de la columna numérica nueva.</translation>
    </message>
    <message>
        <source>With promote-to-lookup: the name of the column with the values.</source>
        <translation>Con promote-to-lookup: el nombre de la columna con los valores.</translation>
    </message>
    <message>
        <source>With extract-entity: columns that identify the new rows, with commas between. With promote-to-lookup, “value”: the values do.</source>
        <translation>Con extract-entity: las columnas que identifican las filas nuevas, separadas por comas. Con promote-to-lookup, «value»: las identifican los valores.</translation>
    </message>
    <message>
        <source>With pull-up and push-down: the tables at the other end, with commas between; all that there are otherwise.</source>
        <translation>Con pull-up y push-down: las tablas del otro extremo, separadas por comas; si no se indican, todas las que haya.</translation>
    </message>
    <message>
        <source>With extract-entity: rows share none.</source>
        <translation>Con extract-entity: las filas no comparten ninguna.</translation>
    </message>
    <message>
        <source>With split-table: not every row has both halves.</source>
        <translation>Con split-table: no todas las filas tienen ambas mitades.</translation>
    </message>
    <message>
        <source>With natural-key: the old key&apos;s columns go.</source>
        <translation>Con natural-key: las columnas de la clave antigua se eliminan.</translation>
    </message>
    <message>
        <source>Prints what would change and leaves the project alone.</source>
        <translation>Muestra qué cambiaría y no toca el proyecto.</translation>
    </message>
    <message>
        <source>Several tables are called “%1”; name the schema.</source>
        <translation>Varias tablas se llaman «%1»; indique el esquema.</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>No existe ninguna tabla «%1».</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”.</source>
        <translation>«%1» no tiene ninguna columna «%2».</translation>
    </message>
    <message>
        <source>No relationship between “%1” and “%2” is one for this.</source>
        <translation>Ninguna relación entre «%1» y «%2» sirve para esto.</translation>
    </message>
    <message>
        <source>“%1” has no table for them that way.</source>
        <translation>«%1» no tiene ninguna tabla para ellas en esa dirección.</translation>
    </message>
    <message>
        <source>“%1” is no refactoring; these are: %2.</source>
        <translation>«%1» no es una refactorización; las refactorizaciones son: %2.</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>Changes the form of a design in one step: extracts, splits, merges, moves columns and keys.</source>
        <translation>Cambia la forma de un diseño en un solo paso: extrae, divide, fusiona y mueve columnas y claves.</translation>
    </message>
    <message>
        <source>This folder holds no SQL files.</source>
        <translation>Esta carpeta no contiene archivos SQL.</translation>
    </message>
    <message>
        <source>&lt;standard input&gt;</source>
        <translation>&lt;entrada estándar&gt;</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>“%1” is not a database that is known here; these are: %2.</source>
        <translation>«%1» no es una base de datos conocida; las conocidas son: %2.</translation>
    </message>
    <message>
        <source>The server to try it on: postgresql://user@host/database.</source>
        <translation>El servidor en el que se prueba: postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>What to prove: ddl.</source>
        <translation>Qué se verifica: ddl.</translation>
    </message>
    <message>
        <source>&lt;generated DDL&gt;</source>
        <translation>&lt;DDL generado&gt;</translation>
    </message>
    <message>
        <source>“%1” cannot be proved; ddl can.</source>
        <translation>«%1» no se puede verificar; ddl sí.</translation>
    </message>
    <message>
        <source>Say which server to try it on with --against URL.</source>
        <translation>Indique con --against URL en qué servidor se prueba.</translation>
    </message>
    <message>
        <source>- not in the database: %1
</source>
        <translation>- no está en la base de datos: %1
</translation>
    </message>
    <message>
        <source>%1: the server executed the DDL; %2 tables, %3 columns and %4 foreign keys came back the same
</source>
        <translation>%1: el servidor ha ejecutado el DDL; %2 tablas, %3 columnas y %4 claves foráneas se han recuperado iguales
</translation>
    </message>
    <message>
        <source>Proves the generated SQL in a scratch database that it makes and drops itself.</source>
        <translation>Verifica el SQL generado en una base de datos temporal que crea y elimina por sí mismo.</translation>
    </message>
    <message>
        <source>Names the present state of a design, or lists the named ones.</source>
        <translation>Da nombre al estado actual de un diseño o enumera los estados con nombre.</translation>
    </message>
    <message>
        <source>With pdf: the steps of the workshop, a page each. An html page has them unless --diagram names one diagram.</source>
        <translation>Con pdf: los pasos del taller, uno por página. Una página html los incluye salvo que --diagram indique un diagrama.</translation>
    </message>
    <message>
        <source>With svg, png and pdf: shows the types that a database would get: %1.</source>
        <translation>Con svg, png y pdf: muestra los tipos que recibiría una base de datos: %1.</translation>
    </message>
    <message>
        <source>layered: in columns, what is referred to on the left; organic: what is related is near to each other.</source>
        <translation>layered: en columnas, con lo referenciado a la izquierda; organic: lo que está relacionado queda cerca entre sí.</translation>
    </message>
    <message>
        <source>“%1” is no style of layout; these are: %2.</source>
        <translation>«%1» no es un estilo de disposición; los estilos son: %2.</translation>
    </message>
    <message>
        <source>The design: a project or a script.</source>
        <translation>El diseño: un proyecto o un script.</translation>
    </message>
    <message>
        <source>The table where the path begins.</source>
        <translation>La tabla donde empieza el camino.</translation>
    </message>
    <message>
        <source>The table where it ends.</source>
        <translation>La tabla donde termina.</translation>
    </message>
    <message>
        <source>At most so many paths; 5 otherwise.</source>
        <translation>El número máximo de caminos; si no se indica, 5.</translation>
    </message>
    <message>
        <source>“up” follows relationships only to what is referenced, “down” only to what refers; “any” otherwise.</source>
        <translation>«up» sigue las relaciones solo hacia lo referenciado; «down», solo hacia lo que hace referencia; si no se indica, «any».</translation>
    </message>
    <message>
        <source>Tables that no path may go through, with commas between.</source>
        <translation>Tablas por las que ningún camino puede pasar, separadas por comas.</translation>
    </message>
    <message>
        <source>Prints the paths as JSON.</source>
        <translation>Muestra los caminos como JSON.</translation>
    </message>
    <message>
        <source>“%1” is no number of paths; it is from 1 to 1000.</source>
        <translation>«%1» no es un número de caminos; va de 1 a 1000.</translation>
    </message>
    <message>
        <source>“%1” is no direction; these are: any, up, down.</source>
        <translation>«%1» no es una dirección; las direcciones son: any, up, down.</translation>
    </message>
    <message>
        <source>No relationships lead from “%1” to “%2”.
</source>
        <translation>Ninguna relación lleva de «%1» a «%2».
</translation>
    </message>
    <message>
        <source>Finds the ways from one table to another along relationships.</source>
        <translation>Busca los caminos de una tabla a otra a lo largo de las relaciones.</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>Lo que se busca.</translation>
    </message>
    <message>
        <source>What comes instead; with --regex, \1 or $1 for a group. Nothing otherwise.</source>
        <translation>Lo que se pone en su lugar; con --regex, \1 o $1 para un grupo. Si no se indica, nada.</translation>
    </message>
    <message>
        <source>Where to look, with commas between: %1. Names otherwise.</source>
        <translation>Dónde se busca, separado por comas: %1. Si no se indica, en los nombres.</translation>
    </message>
    <message>
        <source>Kinds of objects with commas between, such as table,column; all otherwise.</source>
        <translation>Clases de objetos separadas por comas, como table,column; si no se indican, todas.</translation>
    </message>
    <message>
        <source>The text is a regular expression.</source>
        <translation>El texto es una expresión regular.</translation>
    </message>
    <message>
        <source>Capital and small letters differ.</source>
        <translation>Se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Letters, digits and _ must not go on.</source>
        <translation>El texto no puede continuar con letras, dígitos ni _.</translation>
    </message>
    <message>
        <source>Leaves out what cannot be replaced.</source>
        <translation>Omite lo que no se puede reemplazar.</translation>
    </message>
    <message>
        <source>“%1” is no place of texts.</source>
        <translation>«%1» no es un lugar con textos.</translation>
    </message>
    <message>
        <source>“%1” is no kind of objects.</source>
        <translation>«%1» no es una clase de objetos.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>Nothing was replaced; --skip leaves out what cannot be.</source>
        <translation>No se ha reemplazado nada; --skip omite lo que no se puede reemplazar.</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>Reemplazar «%1» por «%2»</translation>
    </message>
    <message>
        <source>Replaces a text in names, comments, types and SQL of a design.</source>
        <translation>Reemplaza un texto en nombres, comentarios, tipos y SQL de un diseño.</translation>
    </message>
    <message>
        <source>The database that the design is for from now on: %1.</source>
        <translation>La base de datos para la que es el diseño a partir de ahora: %1.</translation>
    </message>
    <message>
        <source>Only tells what would be lost or changed.</source>
        <translation>Solo indica lo que se perdería o cambiaría.</translation>
    </message>
    <message>
        <source>Tells it as JSON on standard output.</source>
        <translation>Lo indica como JSON en la salida estándar.</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>emulated</source>
        <translation>emulado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Say with --to for which database the design shall be.</source>
        <translation>Indique con --to para qué base de datos debe ser el diseño.</translation>
    </message>
    <message>
        <source>Convert to %1</source>
        <translation>Convertir a %1</translation>
    </message>
    <message>
        <source>Makes a design one for another database, in one step, and tells what is lost or takes another form there.</source>
        <translation>Convierte un diseño para otra base de datos, en un solo paso, e indica lo que allí se pierde o adopta otra forma.</translation>
    </message>
    <message>
        <source>Tells what differs between two designs: projects, versions (PROJECT@NAME), SQL files or database URLs.</source>
        <translation>Indica en qué se diferencian dos diseños: proyectos, versiones (PROJECT@NAME), archivos SQL o URL de bases de datos.</translation>
    </message>
    <message>
        <source>What the source is: %1. By default its contents and the ending of its name decide.</source>
        <translation>Qué es el origen: %1. De forma predeterminada lo deciden su contenido y la terminación de su nombre.</translation>
    </message>
    <message>
        <source>Of a running database only this schema; may be repeated.</source>
        <translation>De una base de datos en funcionamiento, solo este esquema; se puede repetir.</translation>
    </message>
    <message>
        <source>Of a running database only this table; may be repeated.</source>
        <translation>De una base de datos en funcionamiento, solo esta tabla; se puede repetir.</translation>
    </message>
    <message>
        <source>Say of which schema the table “%1” is: --table SCHEMA.TABLE.</source>
        <translation>Indique de qué esquema es la tabla «%1»: --table SCHEMA.TABLE.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be imported; these are: %2.</source>
        <translation>«%1» no es nada que se pueda importar; se puede importar: %2.</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>Leyendo la base de datos</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Contraseña de %1: </translation>
    </message>
    <message>
        <source>A server of PostgreSQL cannot prove what is written for %1.</source>
        <translation>Un servidor de PostgreSQL no puede verificar lo que se escribe para %1.</translation>
    </message>
    <message>
        <source>What to write: ddl, mongodb, mermaid, dbml, sketch, sentences, remarks, json, svg, png, pdf or html.</source>
        <translation>Qué se escribe: ddl, mongodb, mermaid, dbml, sketch, sentences, remarks, json, svg, png, pdf o html.</translation>
    </message>
    <message>
        <source>With mongodb: JSON instead of a script for mongosh.</source>
        <translation>Con mongodb: JSON en lugar de un script para mongosh.</translation>
    </message>
    <message>
        <source>Makes a project from an SQL script (a file, “-”, a folder of migrations or a database URL: postgresql://, mysql://, sqlite://), from an SQLite database, from validators or documents of MongoDB, from DBML or a sketch, from a Mermaid diagram, or from a model of pgModeler.</source>
        <translation>Crea un proyecto a partir de un script SQL (un archivo, «-», una carpeta de migraciones o una URL de base de datos: postgresql://, mysql://, sqlite://), de una base de datos SQLite, de validadores o documentos de MongoDB, de DBML o un boceto, de un diagrama de Mermaid o de un modelo de pgModeler.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>“%1” cannot be taken over: what it belongs to is no object of its own in the design.</source>
        <translation>«%1» no se puede adoptar: aquello a lo que pertenece no es un objeto propio en el diseño.</translation>
    </message>
    <message>
        <source>Not taken over: the design does not have what these refer to: %1.</source>
        <translation>No se ha adoptado: el diseño no tiene aquello a lo que estos objetos hacen referencia: %1.</translation>
    </message>
    <message>
        <source>Order of columns</source>
        <translation>Orden de las columnas</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>Only in the database</source>
        <translation>Solo en la base de datos</translation>
    </message>
    <message>
        <source>Only in the design</source>
        <translation>Solo en el diseño</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>It follows from something else in the design and changes with that alone.</source>
        <translation>Se deriva de otro elemento del diseño y solo cambia con él.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The driver %1 of Qt for this database is not installed.</source>
        <translation>El controlador %1 de Qt para esta base de datos no está instalado.</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached: %2.</source>
        <translation>No se puede acceder a la base de datos %1: %2.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The database %1 does not answer: %2.</source>
        <translation>La base de datos %1 no responde: %2.</translation>
    </message>
</context>
<context>
    <name>ConversionWords</name>
    <message>
        <source>%1: %2 becomes %3.</source>
        <translation>%1: %2 pasa a ser %3.</translation>
    </message>
    <message>
        <source>%1 has no counterpart in %2.</source>
        <translation>%1 no tiene equivalente en %2.</translation>
    </message>
    <message>
        <source>A statement that was written for %1 could not be read back: %2</source>
        <translation>No se ha podido volver a leer una sentencia escrita para %1: %2</translation>
    </message>
    <message>
        <source>“%1” has no counterpart that is known to mean the same.</source>
        <translation>«%1» no tiene ningún equivalente del que se sepa que significa lo mismo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«%1» no se puede leer.</translation>
    </message>
    <message>
        <source>Its values are a type of its own.</source>
        <translation>Sus valores forman un tipo propio.</translation>
    </message>
    <message>
        <source>In “%1”, the case of letters counts.</source>
        <translation>En «%1» se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>“%1” becomes %2. %3</source>
        <translation>«%1» pasa a ser %2. %3</translation>
    </message>
    <message>
        <source>The default of “%1” is left out. %2</source>
        <translation>El valor predeterminado de «%1» se omite. %2</translation>
    </message>
    <message>
        <source>In PostgreSQL, no computed column is made from another one.</source>
        <translation>En PostgreSQL, ninguna columna calculada se forma a partir de otra.</translation>
    </message>
    <message>
        <source>In PostgreSQL, the same values must always give the same result; these depend on settings.</source>
        <translation>En PostgreSQL, los mismos valores deben dar siempre el mismo resultado; estos dependen de parámetros.</translation>
    </message>
    <message>
        <source>Values of its type cannot be computed.</source>
        <translation>Los valores de su tipo no se pueden calcular.</translation>
    </message>
    <message>
        <source>“%1” is no longer computed. %2</source>
        <translation>«%1» deja de calcularse. %2</translation>
    </message>
    <message>
        <source>Its values are stored, not made when they are read.</source>
        <translation>Sus valores se almacenan; no se calculan al leerlos.</translation>
    </message>
    <message>
        <source>“%1” is not set when its row changes.</source>
        <translation>«%1» no recibe ningún valor cuando cambia su fila.</translation>
    </message>
    <message>
        <source>A trigger sets it when its row changes.</source>
        <translation>Un disparador le da valor cuando cambia su fila.</translation>
    </message>
    <message>
        <source>“%1” is no value of its type.</source>
        <translation>«%1» no es un valor de su tipo.</translation>
    </message>
    <message>
        <source>The view “%1” of the session alone is left out.</source>
        <translation>La vista «%1», exclusiva de la sesión, se omite.</translation>
    </message>
    <message>
        <source>MySQL compares texts of “%1” without regard to the case of letters; %2 does not.</source>
        <translation>MySQL compara los textos de «%1» sin distinguir mayúsculas y minúsculas; %2 sí las distingue.</translation>
    </message>
    <message>
        <source>The table “%1” is made by the module %2 of SQLite, which has no counterpart: it is left out.</source>
        <translation>La tabla «%1» la crea el módulo %2 de SQLite, que no tiene equivalente: se omite.</translation>
    </message>
    <message>
        <source>“%1” is called “%2”</source>
        <translation>«%1» se llama «%2»</translation>
    </message>
    <message numerus="yes">
        <source>a name in %1 has %n byte(s) at most.</source>
        <translation>
            <numerusform>un nombre en %1 tiene %n byte como máximo.</numerusform>
            <numerusform>un nombre en %1 tiene %n bytes como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 knows something else by that name.</source>
        <translation>%1 conoce otra cosa con ese nombre.</translation>
    </message>
    <message>
        <source>What SQLite does when “%1” is violated (%2) is left out.</source>
        <translation>Se omite lo que hace SQLite cuando se infringe «%1» (%2).</translation>
    </message>
    <message>
        <source>The key “%1” is kept by a unique index over expressions.</source>
        <translation>Un índice único sobre expresiones garantiza la clave «%1».</translation>
    </message>
    <message>
        <source>The key “%1” is over its whole columns, not over their starts.</source>
        <translation>La clave «%1» abarca sus columnas enteras, no solo el principio de ellas.</translation>
    </message>
    <message>
        <source>The full-text index “%1” has no counterpart in %2: it is left out.</source>
        <translation>El índice de texto completo «%1» no tiene equivalente en %2: se omite.</translation>
    </message>
    <message>
        <source>“%1” becomes an index over to_tsvector(&apos;simple&apos;, …): queries must ask with the same expression.</source>
        <translation>«%1» pasa a ser un índice sobre to_tsvector(&apos;simple&apos;, …): las consultas deben usar la misma expresión.</translation>
    </message>
    <message>
        <source>The index “%1” of the kind %2 has no counterpart: it is left out.</source>
        <translation>El índice «%1» de la clase %2 no tiene equivalente: se omite.</translation>
    </message>
    <message>
        <source>The same values must always give the same result.</source>
        <translation>Los mismos valores deben dar siempre el mismo resultado.</translation>
    </message>
    <message>
        <source>The index “%1” is left out. %2</source>
        <translation>El índice «%1» se omite. %2</translation>
    </message>
    <message>
        <source>“%1” is over its whole columns, not over their starts.</source>
        <translation>«%1» abarca sus columnas enteras, no solo el principio de ellas.</translation>
    </message>
    <message>
        <source>The check “%1” is part of the type of its column.</source>
        <translation>La restricción CHECK «%1» forma parte del tipo de su columna.</translation>
    </message>
    <message>
        <source>Nothing watches over it in MySQL either.</source>
        <translation>Tampoco en MySQL hay nada que lo vigile.</translation>
    </message>
    <message>
        <source>The check “%1” is left out. %2</source>
        <translation>La restricción CHECK «%1» se omite. %2</translation>
    </message>
    <message>
        <source>The types of “%1” and “%2” cannot be compared.</source>
        <translation>Los tipos de «%1» y «%2» no se pueden comparar.</translation>
    </message>
    <message>
        <source>What it references is no key.</source>
        <translation>Aquello a lo que hace referencia no es una clave.</translation>
    </message>
    <message>
        <source>The index that MySQL keeps for the foreign key “%1” is called “%2”.</source>
        <translation>El índice que MySQL mantiene para la clave foránea «%1» se llama «%2».</translation>
    </message>
    <message>
        <source>It references a table that is left out.</source>
        <translation>Hace referencia a una tabla que se omite.</translation>
    </message>
    <message>
        <source>The foreign key “%1” is left out. %2</source>
        <translation>La clave foránea «%1» se omite. %2</translation>
    </message>
    <message>
        <source>A constraint of “%1” references something that is not there: %2</source>
        <translation>Una restricción de «%1» hace referencia a algo que no existe: %2</translation>
    </message>
    <message>
        <source>It is written in the language of %1.</source>
        <translation>Está escrito en el lenguaje de %1.</translation>
    </message>
    <message>
        <source>The trigger “%1” is left out. %2</source>
        <translation>El disparador «%1» se omite. %2</translation>
    </message>
    <message>
        <source>The trigger “%1” calls a function that holds its code.</source>
        <translation>El disparador «%1» llama a una función que contiene su código.</translation>
    </message>
    <message>
        <source>The trigger “%1” is left out with its table or view.</source>
        <translation>El disparador «%1» se omite junto con su tabla o vista.</translation>
    </message>
    <message>
        <source>The routine “%1” is written in the language of %2: it is left out.</source>
        <translation>La rutina «%1» está escrita en el lenguaje de %2: se omite.</translation>
    </message>
    <message>
        <source>A statement for %1 is left out: %2</source>
        <translation>Se omite una sentencia para %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no longer kept by the engine %2.</source>
        <translation>«%1» deja de guardarse con el motor %2.</translation>
    </message>
    <message>
        <source>“%1” is written without its partitions: %2</source>
        <translation>«%1» se escribe sin sus particiones: %2</translation>
    </message>
    <message>
        <source>Former states of the rows of “%1” are no longer kept.</source>
        <translation>Los estados anteriores de las filas de «%1» dejan de conservarse.</translation>
    </message>
    <message>
        <source>“%1” is no longer kept in the order of its key.</source>
        <translation>«%1» deja de guardarse en el orden de su clave.</translation>
    </message>
    <message>
        <source>The view “%1” is left out. %2</source>
        <translation>La vista «%1» se omite. %2</translation>
    </message>
    <message>
        <source>The privileges %1 on “%2” are left out.</source>
        <translation>Los privilegios %1 sobre «%2» se omiten.</translation>
    </message>
    <message>
        <source>A check constraint keeps it from being negative.</source>
        <translation>Una restricción CHECK impide que sea negativo.</translation>
    </message>
    <message>
        <source>A set becomes an array of texts; a check constraint allows its values.</source>
        <translation>Un conjunto (SET) pasa a ser un array de textos; una restricción CHECK admite sus valores.</translation>
    </message>
    <message>
        <source>A check constraint keeps its length.</source>
        <translation>Una restricción CHECK mantiene su longitud.</translation>
    </message>
    <message>
        <source>“%1” has no counterpart: it is kept as text that nothing checks.</source>
        <translation>«%1» no tiene equivalente: se guarda como texto que nada comprueba.</translation>
    </message>
    <message>
        <source>It holds no times below zero or past the end of a day.</source>
        <translation>No admite horas por debajo de cero ni posteriores al final del día.</translation>
    </message>
    <message>
        <source>A check constraint keeps its range.</source>
        <translation>Una restricción CHECK mantiene su intervalo de valores.</translation>
    </message>
    <message>
        <source>Shapes are kept as the bytes that MySQL has for them.</source>
        <translation>Las formas se guardan como los bytes con que las representa MySQL.</translation>
    </message>
    <message>
        <source>SQLite would take any value; this type does not.</source>
        <translation>SQLite aceptaría cualquier valor; este tipo no.</translation>
    </message>
    <message>
        <source>A column without a type may hold anything: it becomes text.</source>
        <translation>Una columna sin tipo puede contener cualquier cosa: pasa a ser texto.</translation>
    </message>
    <message>
        <source>A column of the type “%1” may hold anything: it becomes text.</source>
        <translation>Una columna del tipo «%1» puede contener cualquier cosa: pasa a ser texto.</translation>
    </message>
    <message>
        <source>A set becomes a text that nothing checks.</source>
        <translation>Un conjunto (SET) pasa a ser un texto que nada comprueba.</translation>
    </message>
    <message>
        <source>A check constraint allows its values.</source>
        <translation>Una restricción CHECK admite sus valores.</translation>
    </message>
    <message>
        <source>The case of letters does not count, as in what it references.</source>
        <translation>No se distinguen mayúsculas y minúsculas, como en lo referenciado.</translation>
    </message>
</context>
<context>
    <name>DatabaseAddress</name>
    <message>
        <source>The address of a database begins with postgresql://, mysql:// or mariadb://.</source>
        <translation>La dirección de una base de datos empieza por postgresql://, mysql:// o mariadb://.</translation>
    </message>
</context>
<context>
    <name>DiffText</name>
    <message>
        <source>%1 differs</source>
        <translation>%1: hay diferencias</translation>
    </message>
    <message>
        <source>order of columns %1 → %2</source>
        <translation>orden de las columnas %1 → %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>The diagram does not exist any more.</source>
        <translation>El diagrama ya no existe.</translation>
    </message>
    <message>
        <source>Select the tables and views that the area is to hold.</source>
        <translation>Seleccione las tablas y vistas que debe contener el área.</translation>
    </message>
    <message>
        <source>The export of “%1” was cancelled.</source>
        <translation>Se ha cancelado la exportación de «%1».</translation>
    </message>
    <message>
        <source>The picture of “%1” would have %2 × %3 pixels, which is too large. Choose a smaller scale, or SVG or PDF.</source>
        <translation>La imagen de «%1» tendría %2 × %3 píxeles, lo que es demasiado grande. Elija una escala menor, o bien SVG o PDF.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture of “%1”.</source>
        <translation>No hay memoria suficiente para la imagen de «%1».</translation>
    </message>
    <message>
        <source>The picture of “%1” could not be written.</source>
        <translation>No se ha podido escribir la imagen de «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n más</numerusform>
            <numerusform>+ %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>vista materializada</translation>
    </message>
    <message>
        <source>continuous aggregate</source>
        <translation>agregado continuo</translation>
    </message>
    <message>
        <source>partitioned</source>
        <translation>particionada</translation>
    </message>
    <message>
        <source>unlogged</source>
        <translation>sin registro</translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n entidad</numerusform>
            <numerusform>%n entidades</numerusform>
        </translation>
    </message>
    <message>
        <source>All tables that the selection is related to stand on the diagram.</source>
        <translation>Todas las tablas relacionadas con la selección ya están en el diagrama.</translation>
    </message>
    <message>
        <source>ISA</source>
        <translation>ISA</translation>
    </message>
    <message>
        <source>The export of the steps was cancelled.</source>
        <translation>Se ha cancelado la exportación de los pasos.</translation>
    </message>
    <message>
        <source>There is no diagram that could be shown.</source>
        <translation>No hay ningún diagrama que se pueda mostrar.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n atributo</numerusform>
            <numerusform>%n atributos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lies in the area that belongs to no area yet.</source>
        <translation>En el área no hay nada que no pertenezca ya a un área.</translation>
    </message>
    <message>
        <source>hypertable</source>
        <translation>hipertabla</translation>
    </message>
    <message>
        <source>Hypertable by %1, in chunks of %2</source>
        <translation>Hipertabla por %1, en chunks de %2</translation>
    </message>
    <message>
        <source>Continuous aggregate</source>
        <translation>Agregado continuo</translation>
    </message>
    <message>
        <source>Continuous aggregate, refreshed every %1</source>
        <translation>Agregado continuo, actualizado cada %1</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>“%1” cannot be removed: “%2” needs it.</source>
        <translation>«%1» no se puede quitar: «%2» lo necesita.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Parent</source>
        <translation>Elemento superior</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
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
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Not inherited</source>
        <translation>No heredada</translation>
    </message>
    <message>
        <source>Not validated</source>
        <translation>No validada</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Nullable</source>
        <translation>Admite nulos</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valor predeterminado</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generada</translation>
    </message>
    <message>
        <source>Generated as</source>
        <translation>Generada como</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Identity options</source>
        <translation>Opciones de identidad</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>Intercalación</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Show types</source>
        <translation>Mostrar tipos</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notación</translation>
    </message>
    <message>
        <source>Colours by</source>
        <translation>Colores por</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Bends</source>
        <translation>Codos</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Contraído</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Anclado</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>If not exists</source>
        <translation>Si no existe</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>En cascada</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilegios</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>With grant option</source>
        <translation>Con derecho a conceder</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Concedido por</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Único</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Included columns</source>
        <translation>Columnas incluidas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Condición WHERE</translation>
    </message>
    <message>
        <source>Nulls not distinct</source>
        <translation>Nulos no distintos</translation>
    </message>
    <message>
        <source>Not on partitions</source>
        <translation>No en las particiones</translation>
    </message>
    <message>
        <source>Tablespace</source>
        <translation>Espacio de tablas</translation>
    </message>
    <message>
        <source>Partition of index</source>
        <translation>Partición del índice</translation>
    </message>
    <message>
        <source>Deferrable</source>
        <translation>Diferible</translation>
    </message>
    <message>
        <source>Initially deferred</source>
        <translation>Inicialmente diferida</translation>
    </message>
    <message>
        <source>Partition of key</source>
        <translation>Partición de la clave</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Permissive</source>
        <translation>Permisiva</translation>
    </message>
    <message>
        <source>To special roles</source>
        <translation>A roles especiales</translation>
    </message>
    <message>
        <source>Using</source>
        <translation>Condición USING</translation>
    </message>
    <message>
        <source>With check</source>
        <translation>Condición WITH CHECK</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Name of foreign key columns</source>
        <translation>Nombre de las columnas de clave foránea</translation>
    </message>
    <message>
        <source>Name of junction tables</source>
        <translation>Nombre de las tablas intermedias</translation>
    </message>
    <message>
        <source>Make foreign key columns</source>
        <translation>Crear las columnas de clave foránea</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Preámbulo</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Hace referencia a</translation>
    </message>
    <message>
        <source>Own end</source>
        <translation>Extremo propio</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>Otro extremo</translation>
    </message>
    <message>
        <source>Identifying</source>
        <translation>Identificadora</translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation>Subtipo</translation>
    </message>
    <message>
        <source>On delete</source>
        <translation>Al eliminar</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>Al actualizar</translation>
    </message>
    <message>
        <source>Columns set on delete</source>
        <translation>Columnas modificadas al eliminar</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Miembro de</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devuelve</translation>
    </message>
    <message>
        <source>Returns a set</source>
        <translation>Devuelve un conjunto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>SQL body</source>
        <translation>Cuerpo SQL</translation>
    </message>
    <message>
        <source>Link symbol</source>
        <translation>Símbolo de enlace</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilidad</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Paralelismo</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estricta</translation>
    </message>
    <message>
        <source>Security definer</source>
        <translation>Con permisos del definidor</translation>
    </message>
    <message>
        <source>Leakproof</source>
        <translation>A prueba de fugas</translation>
    </message>
    <message>
        <source>Window function</source>
        <translation>Función de ventana</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Support function</source>
        <translation>Función de soporte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Parámetros de configuración</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>Transformaciones</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>Persistencia</translation>
    </message>
    <message>
        <source>Owned by column</source>
        <translation>Propiedad de la columna</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Why it was kept</source>
        <translation>Motivo de conservación</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después de</translation>
    </message>
    <message>
        <source>Creates</source>
        <translation>Crea</translation>
    </message>
    <message>
        <source>Audit columns</source>
        <translation>Columnas de auditoría</translation>
    </message>
    <message>
        <source>Soft delete</source>
        <translation>Borrado lógico</translation>
    </message>
    <message>
        <source>Inherits</source>
        <translation>Hereda de</translation>
    </message>
    <message>
        <source>Partitioned by</source>
        <translation>Particionada por</translation>
    </message>
    <message>
        <source>Partition key</source>
        <translation>Clave de partición</translation>
    </message>
    <message>
        <source>Row-level security</source>
        <translation>Seguridad a nivel de fila</translation>
    </message>
    <message>
        <source>Row-level security for the owner</source>
        <translation>Seguridad a nivel de fila para el propietario</translation>
    </message>
    <message>
        <source>Replica identity</source>
        <translation>Identidad de réplica</translation>
    </message>
    <message>
        <source>Replica identity index</source>
        <translation>Índice de identidad de réplica</translation>
    </message>
    <message>
        <source>Clustered on</source>
        <translation>Índice de agrupamiento</translation>
    </message>
    <message>
        <source>Access method</source>
        <translation>Método de acceso</translation>
    </message>
    <message>
        <source>Of type</source>
        <translation>Del tipo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>On insert</source>
        <translation>Al insertar</translation>
    </message>
    <message>
        <source>On truncate</source>
        <translation>Al truncar</translation>
    </message>
    <message>
        <source>Update of</source>
        <translation>Al actualizar las columnas</translation>
    </message>
    <message>
        <source>For each row</source>
        <translation>Para cada fila</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Condición WHEN</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>External function</source>
        <translation>Función externa</translation>
    </message>
    <message>
        <source>Old table as</source>
        <translation>Tabla anterior como</translation>
    </message>
    <message>
        <source>New table as</source>
        <translation>Tabla nueva como</translation>
    </message>
    <message>
        <source>Constraint trigger</source>
        <translation>Disparador de restricción</translation>
    </message>
    <message>
        <source>From table</source>
        <translation>De la tabla</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Column or expression</source>
        <translation>Columna o expresión</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Operator class</source>
        <translation>Clase de operadores</translation>
    </message>
    <message>
        <source>Nulls</source>
        <translation>Nulos</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Increment</source>
        <translation>Incremento</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cíclica</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Column names</source>
        <translation>Nombres de las columnas</translation>
    </message>
    <message>
        <source>Column comments</source>
        <translation>Comentarios de las columnas</translation>
    </message>
    <message>
        <source>Column defaults</source>
        <translation>Valores predeterminados de las columnas</translation>
    </message>
    <message>
        <source>Check option</source>
        <translation>Opción CHECK</translation>
    </message>
    <message>
        <source>Recursive</source>
        <translation>Recursiva</translation>
    </message>
    <message>
        <source>With data</source>
        <translation>Con datos</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividida</translation>
    </message>
    <message>
        <source>Disjointness of subtypes</source>
        <translation>Disyunción de los subtipos</translation>
    </message>
    <message>
        <source>Subtypes are total</source>
        <translation>Subtipos totales</translation>
    </message>
    <message>
        <source>Handler function</source>
        <translation>Función manejadora</translation>
    </message>
    <message>
        <source>Input function</source>
        <translation>Función de entrada</translation>
    </message>
    <message>
        <source>Output function</source>
        <translation>Función de salida</translation>
    </message>
    <message>
        <source>Receive function</source>
        <translation>Función de recepción</translation>
    </message>
    <message>
        <source>Send function</source>
        <translation>Función de envío</translation>
    </message>
    <message>
        <source>Modifier input function</source>
        <translation>Función de entrada de modificadores</translation>
    </message>
    <message>
        <source>Modifier output function</source>
        <translation>Función de salida de modificadores</translation>
    </message>
    <message>
        <source>Analyze function</source>
        <translation>Función de análisis</translation>
    </message>
    <message>
        <source>Subscript function</source>
        <translation>Función de subíndices</translation>
    </message>
    <message>
        <source>Internal length</source>
        <translation>Longitud interna</translation>
    </message>
    <message>
        <source>Passed by value</source>
        <translation>Pasado por valor</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Like type</source>
        <translation>Como el tipo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Preferred in its category</source>
        <translation>Preferido en su categoría</translation>
    </message>
    <message>
        <source>Element type</source>
        <translation>Tipo de elemento</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Delimitador</translation>
    </message>
    <message>
        <source>Collatable</source>
        <translation>Admite intercalación</translation>
    </message>
    <message>
        <source>From type</source>
        <translation>Tipo de origen</translation>
    </message>
    <message>
        <source>To type</source>
        <translation>Tipo de destino</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>Copia de</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Configuración regional</translation>
    </message>
    <message>
        <source>Order of text (LC_COLLATE)</source>
        <translation>Orden del texto (LC_COLLATE)</translation>
    </message>
    <message>
        <source>Kinds of characters (LC_CTYPE)</source>
        <translation>Clases de caracteres (LC_CTYPE)</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>Determinista</translation>
    </message>
    <message>
        <source>Foreign settings</source>
        <translation>Parámetros foráneos</translation>
    </message>
    <message>
        <source>From encoding</source>
        <translation>Codificación de origen</translation>
    </message>
    <message>
        <source>To encoding</source>
        <translation>Codificación de destino</translation>
    </message>
    <message>
        <source>Made by role</source>
        <translation>Creados por el rol</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Manejador</translation>
    </message>
    <message>
        <source>External handler</source>
        <translation>Manejador externo</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validador</translation>
    </message>
    <message>
        <source>External validator</source>
        <translation>Validador externo</translation>
    </message>
    <message>
        <source>Foreign data wrapper</source>
        <translation>Conector de datos externos</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confianza</translation>
    </message>
    <message>
        <source>Handler of blocks</source>
        <translation>Manejador de bloques</translation>
    </message>
    <message>
        <source>External handler of blocks</source>
        <translation>Manejador externo de bloques</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Left type</source>
        <translation>Tipo izquierdo</translation>
    </message>
    <message>
        <source>Right type</source>
        <translation>Tipo derecho</translation>
    </message>
    <message>
        <source>Commutator</source>
        <translation>Conmutador</translation>
    </message>
    <message>
        <source>Negator</source>
        <translation>Negador</translation>
    </message>
    <message>
        <source>Restriction estimator</source>
        <translation>Estimador de restricción</translation>
    </message>
    <message>
        <source>Join estimator</source>
        <translation>Estimador de join</translation>
    </message>
    <message>
        <source>Can hash</source>
        <translation>Admite hash</translation>
    </message>
    <message>
        <source>Can merge</source>
        <translation>Admite merge</translation>
    </message>
    <message>
        <source>Operator family</source>
        <translation>Familia de operadores</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Stored type</source>
        <translation>Tipo almacenado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>For ordering by</source>
        <translation>Para ordenar</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Todas las tablas</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Esquemas</translation>
    </message>
    <message>
        <source>Partitions as their whole</source>
        <translation>Particiones como su tabla raíz</translation>
    </message>
    <message>
        <source>Canonical function</source>
        <translation>Función canónica</translation>
    </message>
    <message>
        <source>Difference function</source>
        <translation>Función de diferencia</translation>
    </message>
    <message>
        <source>Name of the multirange type</source>
        <translation>Nombre del tipo multirrango</translation>
    </message>
    <message>
        <source>Administrator of</source>
        <translation>Administrador de</translation>
    </message>
    <message>
        <source>Transition function</source>
        <translation>Función de transición</translation>
    </message>
    <message>
        <source>State type</source>
        <translation>Tipo de estado</translation>
    </message>
    <message>
        <source>Size of the state</source>
        <translation>Tamaño del estado</translation>
    </message>
    <message>
        <source>Final function</source>
        <translation>Función final</translation>
    </message>
    <message>
        <source>Final function takes arguments</source>
        <translation>La función final recibe argumentos</translation>
    </message>
    <message>
        <source>Final function changes the state</source>
        <translation>La función final modifica el estado</translation>
    </message>
    <message>
        <source>Combine function</source>
        <translation>Función de combinación</translation>
    </message>
    <message>
        <source>Serialize function</source>
        <translation>Función de serialización</translation>
    </message>
    <message>
        <source>Deserialize function</source>
        <translation>Función de deserialización</translation>
    </message>
    <message>
        <source>Initial value</source>
        <translation>Valor inicial</translation>
    </message>
    <message>
        <source>Moving: transition function</source>
        <translation>Móvil: función de transición</translation>
    </message>
    <message>
        <source>Moving: inverse function</source>
        <translation>Móvil: función inversa</translation>
    </message>
    <message>
        <source>Moving: state type</source>
        <translation>Móvil: tipo de estado</translation>
    </message>
    <message>
        <source>Moving: size of the state</source>
        <translation>Móvil: tamaño del estado</translation>
    </message>
    <message>
        <source>Moving: final function</source>
        <translation>Móvil: función final</translation>
    </message>
    <message>
        <source>Moving: final function takes arguments</source>
        <translation>Móvil: la función final recibe argumentos</translation>
    </message>
    <message>
        <source>Moving: final function changes the state</source>
        <translation>Móvil: la función final modifica el estado</translation>
    </message>
    <message>
        <source>Moving: initial value</source>
        <translation>Móvil: valor inicial</translation>
    </message>
    <message>
        <source>Sort operator</source>
        <translation>Operador de ordenación</translation>
    </message>
    <message>
        <source>Direct arguments</source>
        <translation>Argumentos directos</translation>
    </message>
    <message>
        <source>Hypothetical-set</source>
        <translation>De conjunto hipotético</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Función de agregado</translation>
    </message>
    <message>
        <source>Instead of the change</source>
        <translation>En lugar del cambio</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Kinds of statistics</source>
        <translation>Clases de estadísticas</translation>
    </message>
    <message>
        <source>Statistics target</source>
        <translation>Objetivo de estadísticas</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Foreign server</source>
        <translation>Servidor foráneo</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Diccionario</translation>
    </message>
    <message>
        <source>Parser</source>
        <translation>Analizador</translation>
    </message>
    <message>
        <source>Dictionaries of the tokens</source>
        <translation>Diccionarios de los tokens</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Start function</source>
        <translation>Función de inicio</translation>
    </message>
    <message>
        <source>Token function</source>
        <translation>Función de token</translation>
    </message>
    <message>
        <source>End function</source>
        <translation>Función de fin</translation>
    </message>
    <message>
        <source>Headline function</source>
        <translation>Función de titular</translation>
    </message>
    <message>
        <source>Token types function</source>
        <translation>Función de tipos de token</translation>
    </message>
    <message>
        <source>Init function</source>
        <translation>Función de inicialización</translation>
    </message>
    <message>
        <source>Lexize function</source>
        <translation>Función de lexemas</translation>
    </message>
    <message>
        <source>From SQL function</source>
        <translation>Función desde SQL</translation>
    </message>
    <message>
        <source>To SQL function</source>
        <translation>Función hacia SQL</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Special role</source>
        <translation>Rol especial</translation>
    </message>
    <message>
        <source>Column settings</source>
        <translation>Parámetros de columnas</translation>
    </message>
</context>
<context>
    <name>Generators</name>
    <message>
        <source>The owner that the schema %1 had is not known.</source>
        <translation>No se conoce el propietario que tenía el esquema %1.</translation>
    </message>
    <message>
        <source>The privileges on %1 cannot be written.</source>
        <translation>No se pueden escribir los privilegios sobre %1.</translation>
    </message>
    <message>
        <source>The view “%1” has no query yet.</source>
        <translation>La vista «%1» aún no tiene consulta.</translation>
    </message>
    <message>
        <source>The trigger %1 calls no function.</source>
        <translation>El disparador %1 no llama a ninguna función.</translation>
    </message>
    <message>
        <source>%1 “%2” is left out: “%3” is a foreign table.</source>
        <extracomment>%1 is the kind of an object, %2 its name, %3 a table.</extracomment>
        <translation>%1 «%2»: se omite porque «%3» es una tabla foránea.</translation>
    </message>
    <message>
        <source>The security label of %1 cannot be written.</source>
        <translation>No se puede escribir la etiqueta de seguridad de %1.</translation>
    </message>
    <message>
        <source>PostgreSQL alone does not refresh the continuous aggregate “%1”.</source>
        <translation>PostgreSQL por sí solo no actualiza el agregado continuo «%1».</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» no se puede leer: %2.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The text is no valid JSON: %1.</source>
        <translation>El texto no es JSON válido: %1.</translation>
    </message>
    <message>
        <source>The text is JSON, but holds no Relvar design.</source>
        <translation>El texto es JSON, pero no contiene ningún diseño de Relvar.</translation>
    </message>
    <message>
        <source>The design was written by a newer release of Relvar.</source>
        <translation>El diseño se escribió con una versión más reciente de Relvar.</translation>
    </message>
    <message>
        <source>Object %1 of the design cannot be read.</source>
        <translation>No se puede leer el objeto %1 del diseño.</translation>
    </message>
    <message>
        <source>Object %1 of the design has the id of another one.</source>
        <translation>El objeto %1 del diseño tiene el identificador de otro.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain does not answer: %1</source>
        <translation>El llavero no responde: %1</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Enumeration</source>
        <translation>Enumeración</translation>
    </message>
    <message>
        <source>Composite type</source>
        <translation>Tipo compuesto</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Restricción CHECK</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Disparador</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Concesión</translation>
    </message>
    <message>
        <source>Kept statement</source>
        <translation>Sentencia conservada</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>Diagram node</source>
        <translation>Nodo de diagrama</translation>
    </message>
    <message>
        <source>Diagram line</source>
        <translation>Línea de diagrama</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vista guardada</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>lower</source>
        <extracomment>Not shown. Translate it as “keep” where nouns keep their capital within a sentence, as in German, and as “lower” everywhere else.</extracomment>
        <translation>lower</translation>
    </message>
    <message>
        <source>Base type</source>
        <translation>Tipo base</translation>
    </message>
    <message>
        <source>Range type</source>
        <translation>Tipo de rango</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>Intercalación</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversión de codificación</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Operator family</source>
        <translation>Familia de operadores</translation>
    </message>
    <message>
        <source>Operator class</source>
        <translation>Clase de operadores</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Conversión de tipo</translation>
    </message>
    <message>
        <source>Access method</source>
        <translation>Método de acceso</translation>
    </message>
    <message>
        <source>Text search parser</source>
        <translation>Analizador de búsqueda de texto</translation>
    </message>
    <message>
        <source>Text search template</source>
        <translation>Plantilla de búsqueda de texto</translation>
    </message>
    <message>
        <source>Text search dictionary</source>
        <translation>Diccionario de búsqueda de texto</translation>
    </message>
    <message>
        <source>Text search configuration</source>
        <translation>Configuración de búsqueda de texto</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformación</translation>
    </message>
    <message>
        <source>Security label</source>
        <translation>Etiqueta de seguridad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Event trigger</source>
        <translation>Disparador por eventos</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Published table</source>
        <translation>Tabla publicada</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Foreign data wrapper</source>
        <translation>Conector de datos externos</translation>
    </message>
    <message>
        <source>Foreign server</source>
        <translation>Servidor foráneo</translation>
    </message>
    <message>
        <source>User mapping</source>
        <translation>Mapeo de usuario</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>Tablespace</source>
        <translation>Espacio de tablas</translation>
    </message>
    <message>
        <source>Default privileges</source>
        <translation>Privilegios predeterminados</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>%1: every column stays as it is</source>
        <translation>%1: todas las columnas se quedan como están</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) emulated</source>
        <translation>
            <numerusform>%n columna emulada</numerusform>
            <numerusform>%n columnas emuladas</numerusform>
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
            <numerusform>%n perdida</numerusform>
            <numerusform>%n perdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>It keeps 65 digits at most, 30 of them after the point.</source>
        <translation>Conserva como máximo 65 dígitos, 30 de ellos decimales.</translation>
    </message>
    <message>
        <source>It is too long for VARCHAR or CHAR, so its length is checked by a CHECK constraint.</source>
        <translation>Es demasiado largo para VARCHAR o CHAR, por lo que una restricción CHECK comprueba su longitud.</translation>
    </message>
    <message>
        <source>BIT has 64 bits at most: more of them are kept as bytes.</source>
        <translation>BIT tiene como máximo 64 bits: si hay más, se guardan como bytes.</translation>
    </message>
    <message>
        <source>“%1” is a type of PostgreSQL alone: it is kept as text that nothing checks.</source>
        <translation>«%1» es un tipo exclusivo de PostgreSQL: se guarda como texto que nada comprueba.</translation>
    </message>
    <message>
        <source>An array is kept as JSON: the type of its elements is not checked.</source>
        <translation>Un array se guarda como JSON: el tipo de sus elementos no se comprueba.</translation>
    </message>
    <message numerus="yes">
        <source>A CHECK constraint allows its %n label(s); their order is that of the alphabet.</source>
        <translation>
            <numerusform>Una restricción CHECK admite su único valor (%n); el orden es el alfabético.</numerusform>
            <numerusform>Una restricción CHECK admite sus %n valores; su orden es el alfabético.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A rule of the collection (enum) allows its %n label(s).</source>
        <translation>
            <numerusform>Una regla de la colección (enum) admite su único valor (%n).</numerusform>
            <numerusform>Una regla de la colección (enum) admite sus %n valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain “%1” becomes its type; its rules go to the column.</source>
        <translation>El dominio «%1» se convierte en su tipo; sus reglas pasan a la columna.</translation>
    </message>
    <message>
        <source>A composite type is kept as JSON: the types of its attributes are not checked.</source>
        <translation>Un tipo compuesto se guarda como JSON: los tipos de sus atributos no se comprueban.</translation>
    </message>
    <message>
        <source>A sequence becomes AUTO_INCREMENT: one in a table, and part of a key.</source>
        <translation>Una secuencia se convierte en AUTO_INCREMENT: una por tabla, y como parte de una clave.</translation>
    </message>
    <message>
        <source>Numbers come from the row id, in a primary key of this column alone.</source>
        <translation>Los números provienen del identificador de fila (rowid), en una clave primaria formada solo por esta columna.</translation>
    </message>
    <message>
        <source>There are no sequences: the application has to count.</source>
        <translation>No hay secuencias: tiene que contar la aplicación.</translation>
    </message>
    <message>
        <source>Nothing is computed there: the application has to.</source>
        <translation>Allí no se calcula nada: tiene que hacerlo la aplicación.</translation>
    </message>
    <message>
        <source>Only the start of a long text can be part of a key.</source>
        <translation>Solo el principio de un texto largo puede formar parte de una clave.</translation>
    </message>
    <message>
        <source>JSON cannot be part of a key.</source>
        <translation>JSON no puede formar parte de una clave.</translation>
    </message>
    <message>
        <source>The length is checked by a CHECK constraint.</source>
        <translation>Una restricción CHECK comprueba la longitud.</translation>
    </message>
    <message>
        <source>The length is checked by a rule of the collection (maxLength).</source>
        <translation>Una regla de la colección (maxLength) comprueba la longitud.</translation>
    </message>
    <message>
        <source>BOOLEAN is another name for a small number there, which can be more than 0 and 1.</source>
        <translation>BOOLEAN es allí otro nombre de un número pequeño, que puede ser algo más que 0 y 1.</translation>
    </message>
    <message>
        <source>True and false are the numbers 1 and 0.</source>
        <translation>Verdadero y falso son los números 1 y 0.</translation>
    </message>
    <message>
        <source>It is kept as text in the order year, month, day, which SQLite’s functions read.</source>
        <translation>Se guarda como texto en el orden año, mes, día, que leen las funciones de SQLite.</translation>
    </message>
    <message>
        <source>It is kept as text in UTC, which SQLite’s functions read.</source>
        <translation>Se guarda como texto en UTC, que leen las funciones de SQLite.</translation>
    </message>
    <message>
        <source>A BSON date is a moment in UTC: the day is kept as its midnight.</source>
        <translation>Una fecha BSON es un instante en UTC: el día se guarda como su medianoche.</translation>
    </message>
    <message>
        <source>A BSON date has milliseconds; what is finer is lost.</source>
        <translation>Una fecha BSON tiene milisegundos; lo que es más preciso se pierde.</translation>
    </message>
    <message>
        <source>A time of day is kept as text.</source>
        <translation>Una hora del día se guarda como texto.</translation>
    </message>
    <message>
        <source>TIMESTAMP holds the years 1970 to 2038 only.</source>
        <translation>TIMESTAMP solo abarca los años de 1970 a 2038.</translation>
    </message>
    <message>
        <source>The time zone is lost.</source>
        <translation>La zona horaria se pierde.</translation>
    </message>
    <message>
        <source>There is no type for spans of time: kept as text, it cannot be added to a date.</source>
        <translation>No hay ningún tipo para intervalos de tiempo: guardado como texto, no se puede sumar a una fecha.</translation>
    </message>
    <message>
        <source>MySQL keeps it as 16 bytes (or CHAR(36)); MariaDB has a type UUID.</source>
        <translation>MySQL lo guarda como 16 bytes (o CHAR(36)); MariaDB tiene un tipo UUID.</translation>
    </message>
    <message>
        <source>It is kept as text of 36 characters; a CHECK constraint can look after its form.</source>
        <translation>Se guarda como texto de 36 caracteres; una restricción CHECK puede vigilar su forma.</translation>
    </message>
    <message>
        <source>Its contents cannot be indexed as a whole; MariaDB keeps it as text.</source>
        <translation>Su contenido no se puede indexar en conjunto; MariaDB lo guarda como texto.</translation>
    </message>
    <message>
        <source>It is not kept word for word: spaces and the order of keys are lost.</source>
        <translation>No se guarda literalmente: los espacios y el orden de las claves se pierden.</translation>
    </message>
    <message>
        <source>It is kept as text, which SQLite’s JSON functions read.</source>
        <translation>Se guarda como texto, que leen las funciones JSON de SQLite.</translation>
    </message>
    <message>
        <source>It is kept as text; whether it is well-formed is not checked.</source>
        <translation>Se guarda como texto; no se comprueba si está bien formado.</translation>
    </message>
    <message>
        <source>It is kept as text; whether a network contains an address is not computed. MariaDB has INET6 for single addresses.</source>
        <translation>Se guarda como texto; no se calcula si una red contiene una dirección. MariaDB tiene INET6 para direcciones individuales.</translation>
    </message>
    <message>
        <source>It is kept as text; whether a network contains an address is not computed.</source>
        <translation>Se guarda como texto; no se calcula si una red contiene una dirección.</translation>
    </message>
    <message>
        <source>It is kept as text of a fixed length.</source>
        <translation>Se guarda como texto de longitud fija.</translation>
    </message>
    <message>
        <source>Bits are kept as text of zeros and ones.</source>
        <translation>Los bits se guardan como texto de ceros y unos.</translation>
    </message>
    <message>
        <source>Bits are kept as bytes: how many of them count is lost.</source>
        <translation>Los bits se guardan como bytes: se pierde cuántos de ellos cuentan.</translation>
    </message>
    <message>
        <source>The column goes; a FULLTEXT index over the text takes its place.</source>
        <translation>La columna desaparece; la sustituye un índice FULLTEXT sobre el texto.</translation>
    </message>
    <message>
        <source>The column goes; a table of the FTS5 module takes its place.</source>
        <translation>La columna desaparece; la sustituye una tabla del módulo FTS5.</translation>
    </message>
    <message>
        <source>The field goes; a text index takes its place.</source>
        <translation>El campo desaparece; lo sustituye un índice de texto.</translation>
    </message>
    <message>
        <source>A search query is text there, and cannot be kept prepared.</source>
        <translation>Una consulta de búsqueda es allí texto y no se puede guardar preparada.</translation>
    </message>
    <message>
        <source>It is kept as a shape of another kind.</source>
        <translation>Se guarda como una forma de otra clase.</translation>
    </message>
    <message>
        <source>There is no such shape: it is kept as JSON that nothing computes with.</source>
        <translation>No existe tal forma: se guarda como JSON con el que nada calcula.</translation>
    </message>
    <message>
        <source>There are no shapes without an extension: it is kept as text that nothing computes with.</source>
        <translation>No hay formas sin una extensión: se guarda como texto con el que nada calcula.</translation>
    </message>
    <message>
        <source>It is kept as GeoJSON, whose coordinates are degrees on the earth.</source>
        <translation>Se guarda como GeoJSON, cuyas coordenadas son grados sobre la Tierra.</translation>
    </message>
    <message>
        <source>GeoJSON has no such shape: it is kept as an object that nothing computes with.</source>
        <translation>GeoJSON no tiene tal forma: se guarda como un objeto con el que nada calcula.</translation>
    </message>
    <message>
        <source>There is no type for money: the currency is not kept.</source>
        <translation>No hay ningún tipo para importes monetarios: la moneda no se guarda.</translation>
    </message>
    <message>
        <source>There are no exact decimal numbers: a value may be rounded to 15 digits.</source>
        <translation>No hay números decimales exactos: un valor se puede redondear a 15 dígitos.</translation>
    </message>
    <message>
        <source>A BSON decimal keeps 34 digits; how many stand after the point is not enforced.</source>
        <translation>Un decimal BSON conserva 34 dígitos; no se impone cuántos de ellos son decimales.</translation>
    </message>
    <message>
        <source>A range becomes two columns; that ranges must not overlap cannot be declared.</source>
        <translation>Un rango se convierte en dos columnas; no se puede declarar que los rangos no deben solaparse.</translation>
    </message>
    <message>
        <source>A range becomes an object with two fields; that ranges must not overlap cannot be declared.</source>
        <translation>Un rango se convierte en un objeto con dos campos; no se puede declarar que los rangos no deben solaparse.</translation>
    </message>
    <message>
        <source>Several ranges are kept as a list that nothing computes with.</source>
        <translation>Varios rangos se guardan como una lista con la que nada calcula.</translation>
    </message>
    <message>
        <source>A collation that ignores case takes its place.</source>
        <translation>La sustituye una intercalación que no distingue mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>NOCASE ignores the case of the letters A to Z only.</source>
        <translation>NOCASE iguala mayúsculas y minúsculas solo en las letras de la A a la Z.</translation>
    </message>
    <message>
        <source>Keys and values are kept as JSON.</source>
        <translation>Las claves y los valores se guardan como JSON.</translation>
    </message>
    <message>
        <source>A path is kept as text; ancestors are found by comparing its start.</source>
        <translation>Una ruta se guarda como texto; los ancestros se encuentran comparando su principio.</translation>
    </message>
    <message>
        <source>MySQL 9 and MariaDB 11.7 have it, with other functions for distances.</source>
        <translation>MySQL 9 y MariaDB 11.7 lo tienen, con otras funciones para las distancias.</translation>
    </message>
    <message>
        <source>It is kept as bytes: distances need an extension.</source>
        <translation>Se guarda como bytes: las distancias necesitan una extensión.</translation>
    </message>
    <message>
        <source>It is kept as a list of numbers; searching it needs a search index.</source>
        <translation>Se guarda como una lista de números; buscar en ella requiere un índice de búsqueda.</translation>
    </message>
    <message>
        <source>It belongs to the catalogue of PostgreSQL and means nothing elsewhere.</source>
        <translation>Pertenece al catálogo de PostgreSQL y no significa nada en otro lugar.</translation>
    </message>
</context>
<context>
    <name>LogicalTypes</name>
    <message>
        <source>integer</source>
        <translation>entero</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>decimal</translation>
    </message>
    <message>
        <source>real number</source>
        <translation>número real</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>fecha y hora</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>hora del día</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>network address</source>
        <translation>dirección de red</translation>
    </message>
    <message>
        <source>search text</source>
        <translation>texto de búsqueda</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>forma</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>importe monetario</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>booleano</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>datos binarios</translation>
    </message>
    <message>
        <source>range of %1</source>
        <translation>rango de %1</translation>
    </message>
    <message>
        <source>list of %1</source>
        <translation>lista de %1</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>F&amp;ocus Reach</source>
        <translation>Alcance del en&amp;foque</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Organizar</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>&amp;Diagrama</translation>
    </message>
    <message>
        <source>A&amp;rea</source>
        <translation>Á&amp;rea</translation>
    </message>
    <message>
        <source>N&amp;otation</source>
        <translation>N&amp;otación</translation>
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation>De&amp;talle</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Re&amp;factor</source>
        <translation>Refactori&amp;zar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Find or run…  %1</source>
        <translation>Buscar o ejecutar…  %1</translation>
    </message>
    <message>
        <source>&amp;Database Lens</source>
        <translation>Lente de base de &amp;datos</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Taller</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>Ni&amp;vel</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>I&amp;r</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Marcadores</translation>
    </message>
    <message>
        <source>Colo&amp;ur of Selection</source>
        <translation>Color de la se&amp;lección</translation>
    </message>
</context>
<context>
    <name>Mermaid</name>
    <message>
        <source>“%1” is too large for a Mermaid diagram, which shows only part of it.</source>
        <translation>«%1» es demasiado grande para un diagrama de Mermaid, que solo muestra una parte.</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>Diagramas</translation>
    </message>
    <message>
        <source>[more relationships](%1)</source>
        <translation>[más relaciones](%1)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
</context>
<context>
    <name>MongoDB</name>
    <message>
        <source>It says nothing about the form of documents.</source>
        <translation>No dice nada sobre la forma de los documentos.</translation>
    </message>
    <message>
        <source>This is no document.</source>
        <translation>Esto no es un documento.</translation>
    </message>
    <message>
        <source>“%1” is no way to map “%2” to documents: embed, reference, array-of-references and extended-reference are.</source>
        <translation>«%1» no es un modo de llevar «%2» a documentos; lo son embed, reference, array-of-references y extended-reference.</translation>
    </message>
    <message>
        <source>“%1” and “%2”: chosen in the design.</source>
        <translation>«%1» y «%2»: elegido en el diseño.</translation>
    </message>
    <message>
        <source>“%1” cannot be embedded in “%2”, as the design asks: it is embedded elsewhere, a time series, or would contain itself.</source>
        <translation>«%1» no se puede incrustar en «%2», como pide el diseño: está incrustada en otro lugar, es una serie temporal o se contendría a sí misma.</translation>
    </message>
    <message>
        <source>“%1” refers to itself: each document names its parent.</source>
        <translation>«%1» hace referencia a sí misma: cada documento nombra a su padre.</translation>
    </message>
    <message>
        <source>“%1” is a time series: its measurements refer to “%2”.</source>
        <translation>«%1» es una serie temporal: sus mediciones hacen referencia a «%2».</translation>
    </message>
    <message>
        <source>“%1” is a subtype of “%2”: its fields are a document in it.</source>
        <translation>«%1» es un subtipo de «%2»: sus campos forman un documento dentro de ella.</translation>
    </message>
    <message>
        <source>“%1” connects others and has columns of its own: it is a collection that refers to “%2”.</source>
        <translation>«%1» conecta otras y tiene columnas propias: es una colección que hace referencia a «%2».</translation>
    </message>
    <message>
        <source>“%1” belongs to %2 parents: it refers to “%3”.</source>
        <translation>«%1» pertenece a %2 padres: hace referencia a «%3».</translation>
    </message>
    <message>
        <source>Others refer to “%1”: it is a collection that refers to “%2”.</source>
        <translation>Otras hacen referencia a «%1»: es una colección que hace referencia a «%2».</translation>
    </message>
    <message>
        <source>“%1” would contain itself inside “%2”: reference.</source>
        <translation>«%1» se contendría a sí misma dentro de «%2»: referencia.</translation>
    </message>
    <message>
        <source>One “%1” belongs to one “%2”: about %3 bytes in its document.</source>
        <translation>A cada «%2» le corresponde un solo «%1»: unos %3 bytes en su documento.</translation>
    </message>
    <message>
        <source>Up to %1 “%2” belong to one “%3”, more than %4: reference.</source>
        <translation>A cada «%3» le corresponden hasta %1 «%2», más de %4: referencia.</translation>
    </message>
    <message>
        <source>Nothing bounds how many “%1” belong to one “%2”: reference.</source>
        <translation>Nada limita cuántos «%1» pertenecen a un «%2»: referencia.</translation>
    </message>
    <message>
        <source>“%1” would add about %2 bytes to a document of “%3”: reference.</source>
        <translation>«%1» añadiría unos %2 bytes a un documento de «%3»: referencia.</translation>
    </message>
    <message>
        <source>Up to %1 “%2” belong to one “%3” alone: an array in its document, about %4 bytes.</source>
        <translation>Hasta %1 «%2» pertenecen a un solo «%3»: un array en su documento, unos %4 bytes.</translation>
    </message>
    <message>
        <source>“%1” is part of one “%2”: an array in its document, about %3 bytes if there are %4.</source>
        <translation>«%1» forma parte de un solo «%2»: un array en su documento, unos %3 bytes si hay %4.</translation>
    </message>
    <message>
        <source>A “%1” may be without “%2”: reference.</source>
        <translation>Puede haber un «%1» sin «%2»: referencia.</translation>
    </message>
    <message>
        <source>“%1” is a small list: “%2” holds its key and “%3”, which has to be written again when it changes.</source>
        <translation>«%1» es una lista pequeña: «%2» guarda su clave y «%3», que hay que volver a escribir cuando cambia.</translation>
    </message>
    <message>
        <source>“%1” has a life of its own: it refers to “%2”.</source>
        <translation>«%1» tiene vida propia: hace referencia a «%2».</translation>
    </message>
    <message>
        <source>“%1” is no free name for a field: it is called “%2”.</source>
        <translation>«%1» no es un nombre libre para un campo: se llama «%2».</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>The check “%1” of “%2” cannot be said in a validator: %3</source>
        <translation>La restricción CHECK «%1» de «%2» no se puede expresar en un validador: %3</translation>
    </message>
    <message>
        <source>“%1” excludes rows by each other, which MongoDB cannot.</source>
        <translation>«%1» hace que unas filas excluyan a otras, algo que MongoDB no puede hacer.</translation>
    </message>
    <message>
        <source>The index “%1” cannot be on a time series: it is unique or for text.</source>
        <translation>El índice «%1» no puede estar en una serie temporal: es único o de texto.</translation>
    </message>
    <message>
        <source>A collection has one text index: “%1” joins another one.</source>
        <translation>Una colección tiene un solo índice de texto: «%1» se une a otro.</translation>
    </message>
    <message>
        <source>“%1” would be the index after the 64th.</source>
        <translation>«%1» superaría el límite de 64 índices.</translation>
    </message>
    <message>
        <source>The index “%1” has an expression, which MongoDB cannot index: %2</source>
        <translation>El índice «%1» tiene una expresión, que MongoDB no puede indexar: %2</translation>
    </message>
    <message>
        <source>The index “%1” names no text that MongoDB could search.</source>
        <translation>El índice «%1» no nombra ningún texto en el que MongoDB pueda buscar.</translation>
    </message>
    <message>
        <source>“%1”: MongoDB does not see to it that what belongs to one document differs.</source>
        <translation>«%1»: MongoDB no garantiza que sea distinto lo que pertenece a un mismo documento.</translation>
    </message>
    <message>
        <source>The index “%1” would hold two arrays, which MongoDB refuses.</source>
        <translation>El índice «%1» contendría dos arrays, algo que MongoDB rechaza.</translation>
    </message>
    <message>
        <source>The index “%1” has too many fields, or hashes an array.</source>
        <translation>El índice «%1» tiene demasiados campos o aplica hash a un array.</translation>
    </message>
    <message>
        <source>The condition of the index “%1” cannot be said in MongoDB; it holds all documents and forbids nothing: %2</source>
        <translation>La condición del índice «%1» no se puede expresar en MongoDB; abarca todos los documentos y no prohíbe nada: %2</translation>
    </message>
    <message>
        <source>The index “%1” cannot expire documents: that takes a single field with a date.</source>
        <translation>El índice «%1» no puede hacer caducar documentos: eso requiere un único campo con una fecha.</translation>
    </message>
    <message>
        <source>Seen in %1 of %2 documents: %3.</source>
        <translation>Visto en %1 de %2 documentos: %3.</translation>
    </message>
    <message>
        <source>A document of “%1” has up to %2 references to “%3”, the smaller number of both sides.</source>
        <translation>Un documento de «%1» tiene hasta %2 referencias a «%3», el número menor de ambos lados.</translation>
    </message>
    <message>
        <source>“%1” is a collection: there are many on both sides.</source>
        <translation>«%1» es una colección: hay muchos en ambos lados.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be embedded in each other: there are many on both sides.</source>
        <translation>«%1» y «%2» no se pueden incrustar una en otra: hay muchos en ambos lados.</translation>
    </message>
    <message>
        <source>This escape is none that a text can hold.</source>
        <translation>Esta secuencia de escape no puede aparecer en un texto.</translation>
    </message>
    <message>
        <source>A text that is put together from others cannot be read.</source>
        <translation>Un texto compuesto a partir de otros no se puede leer.</translation>
    </message>
    <message>
        <source>A text has no end.</source>
        <translation>Un texto no tiene final.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>A pattern has no end.</source>
        <translation>Un patrón no tiene final.</translation>
    </message>
    <message>
        <source>A parenthesis is missing.</source>
        <translation>Falta un paréntesis.</translation>
    </message>
    <message>
        <source>Something else than a literal stands here.</source>
        <translation>Aquí hay algo que no es un literal.</translation>
    </message>
    <message>
        <source>“%1” is no literal.</source>
        <translation>«%1» no es un literal.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing.</source>
        <translation>Falta una coma o un corchete de cierre.</translation>
    </message>
    <message>
        <source>The name of a field is missing.</source>
        <translation>Falta el nombre de un campo.</translation>
    </message>
    <message>
        <source>A colon is missing after “%1”.</source>
        <translation>Faltan dos puntos después de «%1».</translation>
    </message>
    <message>
        <source>A comma or a closing brace is missing.</source>
        <translation>Falta una coma o una llave de cierre.</translation>
    </message>
    <message>
        <source>Values are nested too deep.</source>
        <translation>Los valores están anidados a demasiada profundidad.</translation>
    </message>
    <message>
        <source>The text ends too early.</source>
        <translation>El texto termina demasiado pronto.</translation>
    </message>
    <message>
        <source>“%1” is no name for a collection: it is called “%2”.</source>
        <translation>«%1» no es un nombre de colección válido: se llama «%2».</translation>
    </message>
    <message>
        <source>A document of “%1” would have %2 bytes: 16 MB is the limit.</source>
        <translation>Un documento de «%1» tendría %2 bytes: el límite es de 16 MB.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is no column with a date and time: no time series can be made by it.</source>
        <translation>«%1» de «%2» no es una columna con fecha y hora: con ella no se puede formar una serie temporal.</translation>
    </message>
    <message>
        <source>“%1” of “%2” cannot name the series.</source>
        <translation>«%1» de «%2» no puede nombrar la serie.</translation>
    </message>
    <message>
        <source>“%1” has nothing that it could become in MongoDB.</source>
        <translation>«%1» no tiene nada en lo que pueda convertirse en MongoDB.</translation>
    </message>
    <message>
        <source>Its few values suggest an enumeration: %1.</source>
        <translation>Sus pocos valores sugieren una enumeración: %1.</translation>
    </message>
    <message>
        <source>The condition on “%1” is no part of a $jsonSchema.</source>
        <translation>La condición sobre «%1» no forma parte de un $jsonSchema.</translation>
    </message>
    <message>
        <source>“%1” is no column of one table with the others.</source>
        <translation>«%1» no es una columna de la misma tabla que las demás.</translation>
    </message>
    <message>
        <source>The filter of “%1” is no condition that a column can have.</source>
        <translation>El filtro de «%1» no es una condición que pueda tener una columna.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n document(s) were counted.</source>
        <translation>
            <numerusform>«%1»: se ha contado %n documento.</numerusform>
            <numerusform>«%1»: se han contado %n documentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Se ha cancelado la lectura.</translation>
    </message>
    <message>
        <source>There are neither collections nor documents in it.</source>
        <translation>No contiene colecciones ni documentos.</translation>
    </message>
    <message>
        <source>“%1” is no type of MongoDB (at “%2”).</source>
        <translation>«%1» no es un tipo de MongoDB (en «%2»).</translation>
    </message>
    <message>
        <source>What is said of “%1” is no object.</source>
        <translation>Lo que se indica de «%1» no es un objeto.</translation>
    </message>
    <message>
        <source>“%1” at “%2” says what no column can.</source>
        <translation>«%1» en «%2» indica algo que ninguna columna puede expresar.</translation>
    </message>
    <message>
        <source>Only calls with literals can be read from a script.</source>
        <translation>De un script solo se pueden leer llamadas con literales.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of the shard key of “%2”: it is no single field of its documents.</source>
        <translation>«%1» no puede formar parte de la clave de fragmentación de «%2»: no es un campo único de sus documentos.</translation>
    </message>
    <message>
        <source>“%1” is part of the shard key of “%2” and may be absent: all documents without it are on one shard.</source>
        <translation>«%1» forma parte de la clave de fragmentación de «%2» y puede faltar: todos los documentos que no lo tienen están en un mismo fragmento.</translation>
    </message>
    <message>
        <source>The shard key of “%1” has more than one hashed field.</source>
        <translation>La clave de fragmentación de «%1» tiene más de un campo con hash.</translation>
    </message>
    <message>
        <source>The shard key of “%1” begins with a value that only grows: all new documents go to one shard. A hashed field spreads them.</source>
        <translation>La clave de fragmentación de «%1» empieza por un valor que solo crece: todos los documentos nuevos van a un mismo fragmento. Un campo con hash los reparte.</translation>
    </message>
    <message>
        <source>The shard key of “%1” begins with a field of few values: there cannot be more shards than values.</source>
        <translation>La clave de fragmentación de «%1» empieza por un campo de pocos valores: no puede haber más fragmentos que valores.</translation>
    </message>
    <message>
        <source>The index “%1” cannot be unique: it does not begin with the shard key of “%2”.</source>
        <translation>El índice «%1» no puede ser único: no empieza por la clave de fragmentación de «%2».</translation>
    </message>
    <message>
        <source>A sample document (%1 bytes):</source>
        <translation>Un documento de ejemplo (%1 bytes):</translation>
    </message>
    <message>
        <source>Run it with: mongosh &quot;mongodb://host/database&quot; --file FILE</source>
        <translation>Ejecútelo con: mongosh &quot;mongodb://host/database&quot; --file FILE</translation>
    </message>
</context>
<context>
    <name>MySQL</name>
    <message>
        <source>%1 “%2” cannot be written for MySQL.</source>
        <translation>%1 «%2» no se puede escribir para MySQL.</translation>
    </message>
    <message>
        <source>The statement ends where a type is expected.</source>
        <translation>La sentencia termina donde se espera un tipo.</translation>
    </message>
    <message>
        <source>“%1” stands where a type is expected.</source>
        <translation>«%1» está donde se espera un tipo.</translation>
    </message>
    <message>
        <source>The statement ends too early.</source>
        <translation>La sentencia termina demasiado pronto.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>Aquí no se espera «%1».</translation>
    </message>
    <message>
        <source>The statement ends where “%1” is expected.</source>
        <translation>La sentencia termina donde se espera «%1».</translation>
    </message>
    <message>
        <source>“%1” stands where “%2” is expected.</source>
        <translation>«%1» está donde se espera «%2».</translation>
    </message>
    <message>
        <source>The statement ends where a name is expected.</source>
        <translation>La sentencia termina donde se espera un nombre.</translation>
    </message>
    <message>
        <source>“%1” stands where a name is expected.</source>
        <translation>«%1» está donde se espera un nombre.</translation>
    </message>
    <message>
        <source>Rows are data, not a definition.</source>
        <translation>Las filas son datos, no una definición.</translation>
    </message>
    <message>
        <source>A setting of the session is not a definition.</source>
        <translation>Un parámetro de la sesión no es una definición.</translation>
    </message>
    <message>
        <source>“%1” does not begin any statement of MySQL.</source>
        <translation>«%1» no inicia ninguna sentencia de MySQL.</translation>
    </message>
    <message>
        <source>There is already something called %1.</source>
        <translation>Ya hay algo llamado %1.</translation>
    </message>
    <message>
        <source>The password is not kept.</source>
        <translation>La contraseña no se guarda.</translation>
    </message>
    <message>
        <source>Privileges on the whole server belong to no object.</source>
        <translation>Los privilegios sobre todo el servidor no pertenecen a ningún objeto.</translation>
    </message>
    <message>
        <source>It names something that is not in the script.</source>
        <translation>Nombra algo que no está en el script.</translation>
    </message>
    <message>
        <source>These privileges were not granted before.</source>
        <translation>Estos privilegios no se habían concedido antes.</translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation>La tabla %1 no tiene ninguna columna %2.</translation>
    </message>
    <message>
        <source>The table %1 has a column %2 already.</source>
        <translation>La tabla %1 ya tiene una columna %2.</translation>
    </message>
    <message>
        <source>The table %1 has no constraint %2.</source>
        <translation>La tabla %1 no tiene ninguna restricción %2.</translation>
    </message>
    <message>
        <source>The table %1 has no index %2.</source>
        <translation>La tabla %1 no tiene ningún índice %2.</translation>
    </message>
    <message>
        <source>How a change is made is not part of a design.</source>
        <translation>La forma en que se hace un cambio no forma parte de un diseño.</translation>
    </message>
    <message>
        <source>Relvar has no kind of object for this.</source>
        <translation>Relvar no tiene ninguna clase de objeto para esto.</translation>
    </message>
    <message>
        <source>Events have no kind of object of their own.</source>
        <translation>Los eventos no tienen una clase de objeto propia.</translation>
    </message>
    <message>
        <source>A command of the client is not SQL.</source>
        <translation>Un comando del cliente no es SQL.</translation>
    </message>
    <message>
        <source>A quote or a comment has no end.</source>
        <translation>Un entrecomillado o un comentario no tiene final.</translation>
    </message>
    <message>
        <source>A bracket has no partner.</source>
        <translation>Un paréntesis no tiene pareja.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Se ha cancelado la importación.</translation>
    </message>
    <message>
        <source>A foreign key of the table references something that is not in the script.</source>
        <translation>Una clave foránea de la tabla hace referencia a algo que no está en el script.</translation>
    </message>
    <message>
        <source>The script is larger than 1 GiB.</source>
        <translation>El script ocupa más de 1 GiB.</translation>
    </message>
    <message>
        <source>The column %1 of the foreign key is not known.</source>
        <translation>No se conoce la columna %1 de la clave foránea.</translation>
    </message>
    <message>
        <source>The foreign key of %1 references another number of columns than it has.</source>
        <translation>La clave foránea de %1 hace referencia a un número de columnas distinto del número de columnas que tiene.</translation>
    </message>
    <message>
        <source>The table %1 that the foreign key references, or a column of the key, is not in the script.</source>
        <translation>La tabla %1 a la que hace referencia la clave foránea, o una columna de la clave, no está en el script.</translation>
    </message>
    <message>
        <source>The table %1 has a primary key already.</source>
        <translation>La tabla %1 ya tiene una clave primaria.</translation>
    </message>
    <message>
        <source>The table %1 has an index %2 already.</source>
        <translation>La tabla %1 ya tiene un índice %2.</translation>
    </message>
    <message>
        <source>The column %1 of the key is not known.</source>
        <translation>No se conoce la columna %1 de la clave.</translation>
    </message>
    <message>
        <source>It may hold a password, which is never kept.</source>
        <translation>Puede contener una contraseña, que nunca se guarda.</translation>
    </message>
    <message>
        <source>The view %1 exists already.</source>
        <translation>La vista %1 ya existe.</translation>
    </message>
    <message>
        <source>There is nothing of this name to remove.</source>
        <translation>No hay nada con este nombre que eliminar.</translation>
    </message>
    <message>
        <source>The table %1 exists already.</source>
        <translation>La tabla %1 ya existe.</translation>
    </message>
    <message>
        <source>A table made from a query has columns that only the database knows.</source>
        <translation>Una tabla creada a partir de una consulta tiene columnas que solo conoce la base de datos.</translation>
    </message>
    <message>
        <source>The column %1 is defined twice.</source>
        <translation>La columna %1 está definida dos veces.</translation>
    </message>
    <message>
        <source>The privileges on “%1” cannot be written for MySQL.</source>
        <translation>Los privilegios sobre «%1» no se pueden escribir para MySQL.</translation>
    </message>
    <message>
        <source>The view “%1” is written as a plain one: MySQL has no materialized views.</source>
        <translation>La vista «%1» se escribe como vista normal: MySQL no tiene vistas materializadas.</translation>
    </message>
    <message>
        <source>The trigger “%1” has nothing that MySQL could run.</source>
        <translation>El disparador «%1» no tiene nada que MySQL pueda ejecutar.</translation>
    </message>
    <message>
        <source>The routine “%1” is in a language that MySQL does not know.</source>
        <translation>La rutina «%1» está en un lenguaje que MySQL no conoce.</translation>
    </message>
    <message>
        <source>The exclusion constraint “%1” cannot be written for MySQL.</source>
        <translation>La restricción de exclusión «%1» no se puede escribir para MySQL.</translation>
    </message>
    <message>
        <source>The index “%1” has a condition, which MySQL does not know.</source>
        <translation>El índice «%1» tiene una condición, algo que MySQL no conoce.</translation>
    </message>
    <message>
        <source>A key of MySQL cannot hold longer values.</source>
        <translation>Una clave de MySQL no admite valores más largos.</translation>
    </message>
    <message>
        <source>MySQL has no such type: it is kept as text.</source>
        <translation>MySQL no tiene este tipo: se guarda como texto.</translation>
    </message>
    <message>
        <source>MySQL does not round in front of the point.</source>
        <translation>MySQL no redondea delante de la coma decimal.</translation>
    </message>
    <message>
        <source>MySQL cannot have “%1” as a value of this type.</source>
        <translation>MySQL no admite «%1» como valor de este tipo.</translation>
    </message>
    <message>
        <source>MariaDB has no keys over expressions.</source>
        <translation>MariaDB no tiene claves sobre expresiones.</translation>
    </message>
    <message>
        <source>A key of MySQL cannot hold “%1”, which becomes %2.</source>
        <translation>Una clave de MySQL no admite «%1», que pasa a ser %2.</translation>
    </message>
    <message>
        <source>MySQL and MariaDB have nothing that means the same as “%1”.</source>
        <translation>MySQL y MariaDB no tienen nada que signifique lo mismo que «%1».</translation>
    </message>
    <message>
        <source>“%1” becomes a role of MySQL without %2.</source>
        <translation>«%1» pasa a ser un rol de MySQL sin %2.</translation>
    </message>
    <message>
        <source>MySQL has no sequences: “%1” is left out.</source>
        <translation>MySQL no tiene secuencias: «%1» se omite.</translation>
    </message>
    <message>
        <source>A statement for another database is left out: %1</source>
        <translation>Se omite una sentencia para otra base de datos: %1</translation>
    </message>
    <message>
        <source>A table of MySQL needs a column: “%1” has none and is left out.</source>
        <translation>Una tabla de MySQL necesita una columna: «%1» no tiene ninguna y se omite.</translation>
    </message>
    <message>
        <source>The comment of “%1” is left out: MySQL has no place for it.</source>
        <translation>El comentario de «%1» se omite: MySQL no tiene dónde guardarlo.</translation>
    </message>
    <message>
        <source>In MySQL, “%1” has the columns of the tables that it inherits from, but they do not have its rows.</source>
        <translation>En MySQL, «%1» tiene las columnas de las tablas de las que hereda, pero estas no tienen sus filas.</translation>
    </message>
    <message>
        <source>“%1” is written without its partitions.</source>
        <translation>«%1» se escribe sin sus particiones.</translation>
    </message>
    <message>
        <source>In MySQL, nothing guards the rows of “%1”.</source>
        <translation>En MySQL, nada protege las filas de «%1».</translation>
    </message>
    <message>
        <source>“%1” becomes %2. %3</source>
        <translation>«%1» pasa a ser %2. %3</translation>
    </message>
    <message>
        <source>The collation of “%1” is left out.</source>
        <translation>La intercalación de «%1» se omite.</translation>
    </message>
    <message>
        <source>“%1” is no longer computed. %2</source>
        <translation>«%1» deja de calcularse. %2</translation>
    </message>
    <message>
        <source>“%1” gets no numbers of its own: MySQL counts in one column of a table, which begins a key.</source>
        <translation>«%1» no recibe números propios: MySQL cuenta en una sola columna de una tabla, que inicia una clave.</translation>
    </message>
    <message>
        <source>The default of “%1” is left out. %2</source>
        <translation>El valor predeterminado de «%1» se omite. %2</translation>
    </message>
    <message>
        <source>The key “%1” is left out. %2</source>
        <translation>La clave «%1» se omite. %2</translation>
    </message>
    <message>
        <source>MySQL checks “%1” at once.</source>
        <translation>MySQL comprueba «%1» de inmediato.</translation>
    </message>
    <message>
        <source>For MySQL, NULL is never the same as NULL in the key “%1”.</source>
        <translation>Para MySQL, NULL nunca es igual a NULL en la clave «%1».</translation>
    </message>
    <message>
        <source>MySQL keeps no further columns in “%1”.</source>
        <translation>MySQL no guarda columnas adicionales en «%1».</translation>
    </message>
    <message>
        <source>MySQL has no indexes over some of the rows.</source>
        <translation>MySQL no tiene índices sobre una parte de las filas.</translation>
    </message>
    <message>
        <source>MySQL has no indexes of the kind “%1”.</source>
        <translation>MySQL no tiene índices de la clase «%1».</translation>
    </message>
    <message>
        <source>The index “%1” is left out. %2</source>
        <translation>El índice «%1» se omite. %2</translation>
    </message>
    <message>
        <source>MySQL checks no column that gets numbers or is set by a foreign key.</source>
        <translation>MySQL no comprueba ninguna columna que reciba números o que modifique una clave foránea.</translation>
    </message>
    <message>
        <source>The check “%1” is left out. %2</source>
        <translation>La restricción CHECK «%1» se omite. %2</translation>
    </message>
    <message>
        <source>Its columns have other types than those that they reference.</source>
        <translation>Sus columnas son de tipos distintos de los de las columnas a las que hacen referencia.</translation>
    </message>
    <message>
        <source>It references a table that MySQL does not get.</source>
        <translation>Hace referencia a una tabla que MySQL no recibe.</translation>
    </message>
    <message>
        <source>The foreign key “%1” is left out. %2</source>
        <translation>La clave foránea «%1» se omite. %2</translation>
    </message>
    <message>
        <source>For MySQL, the foreign key “%1” is not MATCH %2.</source>
        <translation>Para MySQL, la clave foránea «%1» no es MATCH %2.</translation>
    </message>
    <message>
        <source>MySQL sets all columns of the foreign key “%1”.</source>
        <translation>MySQL modifica todas las columnas de la clave foránea «%1».</translation>
    </message>
    <message>
        <source>MySQL cannot have%1 of the foreign key “%2”.</source>
        <translation>MySQL no admite%1 en la clave foránea «%2».</translation>
    </message>
    <message>
        <source>The view “%1” is left out. %2</source>
        <translation>La vista «%1» se omite. %2</translation>
    </message>
    <message>
        <source>It reads something that MySQL does not get.</source>
        <translation>Lee algo que MySQL no recibe.</translation>
    </message>
    <message>
        <source>Some of the privileges on “%1” are none of MySQL.</source>
        <translation>Algunos de los privilegios sobre «%1» no existen en MySQL.</translation>
    </message>
    <message>
        <source>“%1” is called “%2”: MySQL has no such characters in names.</source>
        <translation>«%1» se llama «%2»: MySQL no admite esos caracteres en los nombres.</translation>
    </message>
    <message>
        <source>MySQL has no indexes of views: “%1” is left out.</source>
        <translation>MySQL no tiene índices de vistas: «%1» se omite.</translation>
    </message>
    <message>
        <source>“%1” is a foreign table: here it becomes a table of its own.</source>
        <translation>«%1» es una tabla foránea: aquí pasa a ser una tabla propia.</translation>
    </message>
    <message>
        <source>Some characters of “%1” become question marks: MySQL knows them in rows only.</source>
        <translation>Algunos caracteres de «%1» se convierten en signos de interrogación: MySQL solo los conoce en las filas.</translation>
    </message>
    <message>
        <source>It leads to the database of the connection, which has no name here.</source>
        <translation>Lleva a la base de datos de la conexión, que aquí no tiene nombre.</translation>
    </message>
    <message>
        <source>In MySQL, a temporary table is in no foreign key.</source>
        <translation>En MySQL, una tabla temporal no forma parte de ninguna clave foránea.</translation>
    </message>
</context>
<context>
    <name>MysqlCatalog</name>
    <message>
        <source>The import was cancelled.</source>
        <translation>Se ha cancelado la importación.</translation>
    </message>
    <message>
        <source>The definition of “%1” is not shown to this user.</source>
        <translation>La definición de «%1» no se muestra a este usuario.</translation>
    </message>
</context>
<context>
    <name>ObjectText</name>
    <message>
        <source>Primary key</source>
        <translation>Clave primaria</translation>
    </message>
    <message>
        <source>Unique key</source>
        <translation>Clave única</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Esquemas</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>Enumerations</source>
        <translation>Enumeraciones</translation>
    </message>
    <message>
        <source>Composite types</source>
        <translation>Tipos compuestos</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Secuencias</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Restricciones CHECK</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Índices</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Disparadores</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Concesiones</translation>
    </message>
    <message>
        <source>Kept statements</source>
        <translation>Sentencias conservadas</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>Diagramas</translation>
    </message>
    <message>
        <source>Places on diagrams</source>
        <translation>Posiciones en diagramas</translation>
    </message>
    <message>
        <source>Lines on diagrams</source>
        <translation>Líneas en diagramas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Base types</source>
        <translation>Tipos base</translation>
    </message>
    <message>
        <source>Range types</source>
        <translation>Tipos de rango</translation>
    </message>
    <message>
        <source>Collations</source>
        <translation>Intercalaciones</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversiones de codificación</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Operator families</source>
        <translation>Familias de operadores</translation>
    </message>
    <message>
        <source>Operator classes</source>
        <translation>Clases de operadores</translation>
    </message>
    <message>
        <source>Casts</source>
        <translation>Conversiones de tipo</translation>
    </message>
    <message>
        <source>Access methods</source>
        <translation>Métodos de acceso</translation>
    </message>
    <message>
        <source>Text search parsers</source>
        <translation>Analizadores de búsqueda de texto</translation>
    </message>
    <message>
        <source>Text search templates</source>
        <translation>Plantillas de búsqueda de texto</translation>
    </message>
    <message>
        <source>Text search dictionaries</source>
        <translation>Diccionarios de búsqueda de texto</translation>
    </message>
    <message>
        <source>Text search configurations</source>
        <translation>Configuraciones de búsqueda de texto</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>Transformaciones</translation>
    </message>
    <message>
        <source>Security labels</source>
        <translation>Etiquetas de seguridad</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Event triggers</source>
        <translation>Disparadores por eventos</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Published tables</source>
        <translation>Tablas publicadas</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Foreign data wrappers</source>
        <translation>Conectores de datos externos</translation>
    </message>
    <message>
        <source>Foreign servers</source>
        <translation>Servidores foráneos</translation>
    </message>
    <message>
        <source>User mappings</source>
        <translation>Mapeos de usuario</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lenguajes</translation>
    </message>
    <message>
        <source>Tablespaces</source>
        <translation>Espacios de tablas</translation>
    </message>
    <message>
        <source>Default privileges</source>
        <translation>Privilegios predeterminados</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>The note or area does not exist any more.</source>
        <translation>La nota o el área ya no existe.</translation>
    </message>
    <message>
        <source>The object is not on the diagram any more.</source>
        <translation>El objeto ya no está en el diagrama.</translation>
    </message>
    <message>
        <source>The area “%1” is on another diagram.</source>
        <translation>El área «%1» está en otro diagrama.</translation>
    </message>
    <message>
        <source>There is nothing to paste that fits here.</source>
        <translation>No hay nada que pegar que encaje aquí.</translation>
    </message>
    <message>
        <source>The object to copy does not exist any more.</source>
        <translation>El objeto que se quiere copiar ya no existe.</translation>
    </message>
    <message>
        <source>The column does not exist any more.</source>
        <translation>La columna ya no existe.</translation>
    </message>
    <message>
        <source>The table for the new column does not exist any more.</source>
        <translation>La tabla para la columna nueva ya no existe.</translation>
    </message>
    <message>
        <source>“%1” has a column “%2” already.</source>
        <translation>«%1» ya tiene una columna «%2».</translation>
    </message>
    <message>
        <source>“%1” is part of the primary key, which cannot be null.</source>
        <translation>«%1» forma parte de la clave primaria, que no puede ser nula.</translation>
    </message>
    <message>
        <source>The diagram does not exist any more.</source>
        <translation>El diagrama ya no existe.</translation>
    </message>
    <message>
        <source>Select the tables and views for the new diagram.</source>
        <translation>Seleccione las tablas y vistas para el diagrama nuevo.</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>There is a diagram “%1” already.</source>
        <translation>Ya existe un diagrama «%1».</translation>
    </message>
    <message>
        <source>Only tables and views can be shown in a diagram.</source>
        <translation>En un diagrama solo se pueden mostrar tablas y vistas.</translation>
    </message>
    <message>
        <source>Only what stands in a diagram can have a colour.</source>
        <translation>Solo puede tener color lo que está en un diagrama.</translation>
    </message>
    <message>
        <source>The relationship does not exist any more.</source>
        <translation>La relación ya no existe.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>«%1» ya está en la lista.</translation>
    </message>
    <message>
        <source>“%1” is no column of “%2”.</source>
        <translation>«%1» no es una columna de «%2».</translation>
    </message>
    <message>
        <source>A value of an enumeration cannot be empty.</source>
        <translation>Un valor de una enumeración no puede estar vacío.</translation>
    </message>
    <message>
        <source>An attribute needs a name.</source>
        <translation>Un atributo necesita un nombre.</translation>
    </message>
    <message>
        <source>The attribute “%1” needs a type.</source>
        <translation>El atributo «%1» necesita un tipo.</translation>
    </message>
    <message>
        <source>The argument “%1” needs a type.</source>
        <translation>El argumento «%1» necesita un tipo.</translation>
    </message>
    <message>
        <source>The argument “%1” only goes out: it has no default.</source>
        <translation>El argumento «%1» es solo de salida: no tiene valor predeterminado.</translation>
    </message>
    <message>
        <source>“%1” needs a column at least.</source>
        <translation>«%1» necesita al menos una columna.</translation>
    </message>
    <message>
        <source>Give a column or an expression.</source>
        <translation>Indique una columna o una expresión.</translation>
    </message>
    <message>
        <source>Every part of an exclusion constraint needs an operator, such as “=” or “&amp;&amp;”.</source>
        <translation>Cada parte de una restricción de exclusión necesita un operador, como «=» o «&amp;&amp;».</translation>
    </message>
    <message>
        <source>“%1” is no column of “%2”. A key consists of columns; a unique index can have expressions.</source>
        <translation>«%1» no es una columna de «%2». Una clave consta de columnas; un índice único puede tener expresiones.</translation>
    </message>
    <message>
        <source>A foreign key needs a pair of columns at least.</source>
        <translation>Una clave foránea necesita al menos un par de columnas.</translation>
    </message>
    <message>
        <source>A pair has a column of each of the two tables.</source>
        <translation>Un par tiene una columna de cada una de las dos tablas.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>increment</source>
        <translation>incremento</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>The %1 of a sequence is a whole number, not “%2”.</source>
        <translation>El valor de %1 de una secuencia es un número entero, no «%2».</translation>
    </message>
    <message>
        <source>The increment of a sequence cannot be 0.</source>
        <translation>El incremento de una secuencia no puede ser 0.</translation>
    </message>
    <message>
        <source>A sequence keeps one number at least in its cache.</source>
        <translation>Una secuencia guarda al menos un número en su caché.</translation>
    </message>
    <message>
        <source>The minimum of a sequence is below its maximum.</source>
        <translation>El mínimo de una secuencia es menor que su máximo.</translation>
    </message>
    <message>
        <source>The start of a sequence lies between its minimum and its maximum.</source>
        <translation>El inicio de una secuencia está entre su mínimo y su máximo.</translation>
    </message>
    <message>
        <source>“%1” would inherit from itself.</source>
        <translation>«%1» heredaría de sí misma.</translation>
    </message>
    <message>
        <source>A grant gives a privilege at least.</source>
        <translation>Una concesión otorga al menos un privilegio.</translation>
    </message>
    <message>
        <source>“%1” would be a member of itself.</source>
        <translation>«%1» sería miembro de sí mismo.</translation>
    </message>
    <message>
        <source>“%1” is no colour of the form #rrggbb.</source>
        <translation>«%1» no es un color de la forma #rrggbb.</translation>
    </message>
    <message>
        <source>A key or index of “%1” needs at least one column.</source>
        <translation>Una clave o un índice de «%1» necesita al menos una columna.</translation>
    </message>
    <message>
        <source>A key or index of “%1” can only have columns of its own.</source>
        <translation>Una clave o un índice de «%1» solo puede tener columnas propias de la tabla.</translation>
    </message>
    <message>
        <source>“%1” stands in the key twice.</source>
        <translation>«%1» aparece dos veces en la clave.</translation>
    </message>
    <message>
        <source>“%1” has a “%2” already.</source>
        <translation>«%1» ya contiene «%2».</translation>
    </message>
    <message>
        <source>The table for the new key does not exist any more.</source>
        <translation>La tabla para la clave nueva ya no existe.</translation>
    </message>
    <message>
        <source>“%1” has a primary key already.</source>
        <translation>«%1» ya tiene una clave primaria.</translation>
    </message>
    <message>
        <source>The table for the new index does not exist any more.</source>
        <translation>La tabla para el índice nuevo ya no existe.</translation>
    </message>
    <message>
        <source>The table or domain for the new check does not exist any more.</source>
        <translation>La tabla o el dominio para la restricción CHECK nueva ya no existe.</translation>
    </message>
    <message>
        <source>A check of “%1” needs a condition.</source>
        <translation>Una restricción CHECK de «%1» necesita una condición.</translation>
    </message>
    <message>
        <source>“%1” cannot take its key from “%2”: their identifying relationships form a circle.</source>
        <translation>«%1» no puede tomar su clave de «%2»: sus relaciones identificadoras forman un ciclo.</translation>
    </message>
    <message>
        <source>“%1” cannot refer to “%2”, which has no primary key.</source>
        <translation>«%1» no puede hacer referencia a «%2», que no tiene clave primaria.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be joined: “%3” has no primary key.</source>
        <translation>«%1» y «%2» no se pueden unir: «%3» no tiene clave primaria.</translation>
    </message>
    <message>
        <source>The unique key “%1” also counts rows that are marked as deleted; a unique index with the condition “deleted_at IS NULL” would not.</source>
        <translation>La clave única «%1» también cuenta las filas marcadas como eliminadas; un índice único con la condición «deleted_at IS NULL» no lo haría.</translation>
    </message>
    <message>
        <source>The object does not exist any more.</source>
        <translation>El objeto ya no existe.</translation>
    </message>
    <message>
        <source>“%1” needs a name.</source>
        <translation>«%1» necesita un nombre.</translation>
    </message>
    <message>
        <source>A name cannot hold a zero character.</source>
        <translation>Un nombre no puede contener un carácter nulo.</translation>
    </message>
    <message>
        <source>There is a %1 “%2” already.</source>
        <translation>Ya existe «%2» (%1).</translation>
    </message>
    <message>
        <source>“%1” has no field “%2” that can be set.</source>
        <translation>«%1» no tiene ningún campo «%2» que se pueda cambiar.</translation>
    </message>
    <message>
        <source>This is no value for the field “%1” of “%2”.</source>
        <translation>Este valor no es válido para el campo «%1» de «%2».</translation>
    </message>
    <message>
        <source>The field “%1” of “%2” refers to something that does not exist.</source>
        <translation>El campo «%1» de «%2» hace referencia a algo que no existe.</translation>
    </message>
    <message>
        <source>“%1” is computed and cannot be a foreign key.</source>
        <translation>«%1» es una columna calculada y no puede ser una clave foránea.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have different types.</source>
        <translation>«%1» y «%2» tienen tipos distintos.</translation>
    </message>
    <message>
        <source>“%1” refers to “%2” already.</source>
        <translation>«%1» ya hace referencia a «%2».</translation>
    </message>
    <message>
        <source>“%1” has no primary key that “%2” could refer to.</source>
        <translation>«%1» no tiene ninguna clave primaria a la que «%2» pueda hacer referencia.</translation>
    </message>
    <message>
        <source>The primary key of “%1” has several columns; draw a relationship between the tables instead.</source>
        <translation>La clave primaria de «%1» tiene varias columnas; dibuje en su lugar una relación entre las tablas.</translation>
    </message>
    <message>
        <source>A relationship joins two tables.</source>
        <translation>Una relación une dos tablas.</translation>
    </message>
    <message>
        <source>“%1” cannot be its own subtype.</source>
        <translation>«%1» no puede ser su propio subtipo.</translation>
    </message>
    <message>
        <source>“%1” cannot be identified by itself.</source>
        <translation>«%1» no puede identificarse por sí misma.</translation>
    </message>
    <message>
        <source>This column cannot refer to “%1”.</source>
        <translation>Esta columna no puede hacer referencia a «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot refer to itself.</source>
        <translation>«%1» no puede hacer referencia a sí misma.</translation>
    </message>
    <message>
        <source>A column can be related to a table or to another column.</source>
        <translation>Una columna se puede relacionar con una tabla o con otra columna.</translation>
    </message>
    <message>
        <source>Neither “%1” nor “%2” is a key of its table.</source>
        <translation>Ni «%1» ni «%2» es clave de su tabla.</translation>
    </message>
    <message>
        <source>“%1” has its columns already.</source>
        <translation>«%1» ya tiene sus columnas.</translation>
    </message>
    <message>
        <source>The relationship of “%1” leads nowhere.</source>
        <translation>La relación de «%1» no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>The relationship of “%1” cannot be made physical.</source>
        <translation>La relación de «%1» no se puede hacer física.</translation>
    </message>
    <message>
        <source>The least number cannot be above the greatest.</source>
        <translation>El número mínimo no puede ser mayor que el máximo.</translation>
    </message>
    <message>
        <source>“%1” is a foreign key, so a row of “%2” can refer to one row only.</source>
        <translation>«%1» es una clave foránea, por lo que una fila de «%2» solo puede hacer referencia a una fila.</translation>
    </message>
    <message>
        <source>The relationship of “%1” cannot be identifying.</source>
        <translation>La relación de «%1» no puede ser identificadora.</translation>
    </message>
    <message>
        <source>“%1” has its columns already and cannot be turned round.</source>
        <translation>«%1» ya tiene sus columnas y no se puede invertir.</translation>
    </message>
    <message>
        <source>“%1” cannot be a subtype of “%2”: the subtypes form a circle.</source>
        <translation>«%1» no puede ser un subtipo de «%2»: los subtipos forman un ciclo.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged into the tables of several supertypes.</source>
        <translation>«%1» no se puede fusionar en las tablas de varios supertipos.</translation>
    </message>
    <message>
        <source>The schema for the new object does not exist any more.</source>
        <translation>El esquema para el objeto nuevo ya no existe.</translation>
    </message>
    <message>
        <source>“%1” has no primary key that could be referred to.</source>
        <translation>«%1» no tiene ninguna clave primaria a la que se pueda hacer referencia.</translation>
    </message>
    <message>
        <source>The primary key of “%1” has several columns; change the columns of the foreign key in its properties.</source>
        <translation>La clave primaria de «%1» tiene varias columnas; cambie las columnas de la clave foránea en sus propiedades.</translation>
    </message>
    <message>
        <source>“%1” is no key of its table, so nothing can refer to it.</source>
        <translation>«%1» no es una clave de su tabla, por lo que nada puede hacer referencia a ella.</translation>
    </message>
    <message>
        <source>A relationship leads to a table or to a column.</source>
        <translation>Una relación lleva a una tabla o a una columna.</translation>
    </message>
    <message>
        <source>The remark does not exist any more.</source>
        <translation>La observación ya no existe.</translation>
    </message>
    <message>
        <source>A remark needs some words.</source>
        <translation>Una observación necesita algunas palabras.</translation>
    </message>
    <message>
        <source>What the remark is about does not exist any more.</source>
        <translation>El objeto de la observación ya no existe.</translation>
    </message>
    <message>
        <source>The saved view does not exist any more.</source>
        <translation>La vista guardada ya no existe.</translation>
    </message>
    <message>
        <source>The place of the saved view cannot be used.</source>
        <translation>No se puede usar el lugar de la vista guardada.</translation>
    </message>
    <message>
        <source>There is nothing in sight that could be saved.</source>
        <translation>No hay nada a la vista que se pueda guardar.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vista %1</translation>
    </message>
    <message>
        <source>There is a saved view “%1” already.</source>
        <translation>Ya existe una vista guardada «%1».</translation>
    </message>
    <message>
        <source>“%1” and the other columns that the foreign key refers to are no key together.</source>
        <translation>«%1» y las demás columnas a las que hace referencia la clave foránea no forman juntas una clave.</translation>
    </message>
    <message>
        <source>“%1” belongs to the foreign key already.</source>
        <translation>«%1» ya pertenece a la clave foránea.</translation>
    </message>
    <message>
        <source>“%1” has several columns, which have to stay in one table.</source>
        <translation>«%1» tiene varias columnas, que tienen que quedarse en una misma tabla.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Fill factor</source>
        <translation>Factor de relleno</translation>
    </message>
    <message>
        <source>How full pages are packed, in per cent; less leaves room for updates in place.</source>
        <translation>Hasta qué punto se llenan las páginas, en tanto por ciento; un valor menor deja espacio para actualizaciones en el mismo lugar.</translation>
    </message>
    <message>
        <source>Autovacuum</source>
        <translation>Autovacuum</translation>
    </message>
    <message>
        <source>Whether the autovacuum daemon looks after this table.</source>
        <translation>Si el demonio autovacuum se ocupa de esta tabla.</translation>
    </message>
    <message>
        <source>Vacuum scale factor</source>
        <translation>Factor de escala de VACUUM</translation>
    </message>
    <message>
        <source>The part of the table that changes before it is vacuumed.</source>
        <translation>La parte de la tabla que cambia antes de que se ejecute VACUUM en ella.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>plain, external, extended or main: where large values are kept.</source>
        <translation>plain, external, extended o main: dónde se guardan los valores grandes.</translation>
    </message>
    <message>
        <source>Statistics target</source>
        <translation>Objetivo de estadísticas</translation>
    </message>
    <message>
        <source>How detailed the statistics for the planner are, 0 to 10000.</source>
        <translation>El nivel de detalle de las estadísticas para el planificador, de 0 a 10000.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>pglz or lz4, for large values.</source>
        <translation>pglz o lz4, para valores grandes.</translation>
    </message>
    <message>
        <source>How full index pages are packed, in per cent.</source>
        <translation>Hasta qué punto se llenan las páginas del índice, en tanto por ciento.</translation>
    </message>
    <message>
        <source>Security barrier</source>
        <translation>Barrera de seguridad</translation>
    </message>
    <message>
        <source>Keeps functions of the user from seeing rows before the view’s own conditions.</source>
        <translation>Impide que las funciones del usuario vean filas antes de aplicar las condiciones de la propia vista.</translation>
    </message>
    <message>
        <source>Security invoker</source>
        <translation>Con permisos del invocador</translation>
    </message>
    <message>
        <source>Checks the rights of whoever uses the view, not of its owner.</source>
        <translation>Comprueba los permisos de quien usa la vista, no los de su propietario.</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estricta</translation>
    </message>
    <message>
        <source>Columns take values of their own type only: INT, INTEGER, REAL, TEXT, BLOB or ANY.</source>
        <translation>Las columnas solo aceptan valores de su propio tipo: INT, INTEGER, REAL, TEXT, BLOB o ANY.</translation>
    </message>
    <message>
        <source>Without row id</source>
        <translation>Sin rowid</translation>
    </message>
    <message>
        <source>Keeps the rows in the order of the primary key.</source>
        <translation>Guarda las filas en el orden de la clave primaria.</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Makes it a virtual table: fts5, rtree or another module.</source>
        <translation>La convierte en una tabla virtual: fts5, rtree u otro módulo.</translation>
    </message>
    <message>
        <source>Arguments of the module</source>
        <translation>Argumentos del módulo</translation>
    </message>
    <message>
        <source>What fts5 and rtree need besides the columns; all that another module needs.</source>
        <translation>Lo que fts5 y rtree necesitan además de las columnas; con otro módulo, todo lo que este necesita.</translation>
    </message>
    <message>
        <source>More constraints</source>
        <translation>Más restricciones</translation>
    </message>
    <message>
        <source>Written as they are: foreign keys to tables that the design lacks.</source>
        <translation>Se escriben tal cual: claves foráneas a tablas que no están en el diseño.</translation>
    </message>
    <message>
        <source>If it would be NULL</source>
        <translation>Si el valor fuera NULL</translation>
    </message>
    <message>
        <source>ROLLBACK, ABORT, FAIL, IGNORE or REPLACE.</source>
        <translation>ROLLBACK, ABORT, FAIL, IGNORE o REPLACE.</translation>
    </message>
    <message>
        <source>Name of NOT NULL</source>
        <translation>Nombre de NOT NULL</translation>
    </message>
    <message>
        <source>The name that the constraint NOT NULL has.</source>
        <translation>El nombre que tiene la restricción NOT NULL.</translation>
    </message>
    <message>
        <source>NOT NULL written out</source>
        <translation>NOT NULL explícito</translation>
    </message>
    <message>
        <source>Says NOT NULL where the primary key says it already.</source>
        <translation>Indica NOT NULL donde la clave primaria ya lo dice.</translation>
    </message>
    <message>
        <source>Not searched</source>
        <translation>Excluida de la búsqueda</translation>
    </message>
    <message>
        <source>In a table of fts5: only kept there.</source>
        <translation>En una tabla de fts5: allí solo se guarda.</translation>
    </message>
    <message>
        <source>Auxiliary</source>
        <translation>Auxiliar</translation>
    </message>
    <message>
        <source>In a table of rtree: only kept there.</source>
        <translation>En una tabla de rtree: allí solo se guarda.</translation>
    </message>
    <message>
        <source>Autoincrement</source>
        <translation>Autoincremento</translation>
    </message>
    <message>
        <source>Never gives the number of a removed row to a new one.</source>
        <translation>Nunca da a una fila nueva el número de una fila eliminada.</translation>
    </message>
    <message>
        <source>If it is there already</source>
        <translation>Si ya existe</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>“table” writes the key behind the columns, where a descending one is the row id.</source>
        <translation>«table» escribe la clave después de las columnas, donde una clave descendente es el rowid.</translation>
    </message>
    <message>
        <source>Without referenced columns</source>
        <translation>Sin columnas referenciadas</translation>
    </message>
    <message>
        <source>References the primary key without naming its columns.</source>
        <translation>Hace referencia a la clave primaria sin nombrar sus columnas.</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporal</translation>
    </message>
    <message>
        <source>Goes when the connection is closed.</source>
        <translation>Desaparece al cerrar la conexión.</translation>
    </message>
    <message>
        <source>Update of columns of a view</source>
        <translation>Al actualizar columnas de una vista</translation>
    </message>
    <message>
        <source>Names of columns of the view, with commas.</source>
        <translation>Nombres de columnas de la vista, separados por comas.</translation>
    </message>
    <message>
        <source>Storage engine</source>
        <translation>Motor de almacenamiento</translation>
    </message>
    <message>
        <source>What keeps the rows: InnoDB, MyISAM, Aria.</source>
        <translation>Lo que guarda las filas: InnoDB, MyISAM, Aria.</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Juego de caracteres</translation>
    </message>
    <message>
        <source>How text is encoded; utf8mb4 holds every character.</source>
        <translation>Cómo se codifica el texto; utf8mb4 admite todos los caracteres.</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>Intercalación</translation>
    </message>
    <message>
        <source>How text is compared and sorted.</source>
        <translation>Cómo se compara y ordena el texto.</translation>
    </message>
    <message>
        <source>Row format</source>
        <translation>Formato de fila</translation>
    </message>
    <message>
        <source>DYNAMIC, COMPACT, COMPRESSED or REDUNDANT.</source>
        <translation>DYNAMIC, COMPACT, COMPRESSED o REDUNDANT.</translation>
    </message>
    <message>
        <source>Next automatic number</source>
        <translation>Siguiente número automático</translation>
    </message>
    <message>
        <source>The number that the next row without one gets.</source>
        <translation>El número que recibe la siguiente fila que no tenga uno.</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>The clause PARTITION BY, word for word.</source>
        <translation>La cláusula PARTITION BY, literalmente.</translation>
    </message>
    <message>
        <source>System versioning</source>
        <translation>Versionado por el sistema</translation>
    </message>
    <message>
        <source>Whether MariaDB keeps former states of the rows.</source>
        <translation>Si MariaDB conserva los estados anteriores de las filas.</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>Al actualizar</translation>
    </message>
    <message>
        <source>The value that every change of the row sets, such as CURRENT_TIMESTAMP.</source>
        <translation>El valor que recibe con cada cambio de la fila, como CURRENT_TIMESTAMP.</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisible</translation>
    </message>
    <message>
        <source>Whether SELECT * leaves it out.</source>
        <translation>Si SELECT * la omite.</translation>
    </message>
    <message>
        <source>Whether the optimizer of MySQL passes it over.</source>
        <translation>Si el optimizador de MySQL lo pasa por alto.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Whether the optimizer of MariaDB passes it over.</source>
        <translation>Si el optimizador de MariaDB lo pasa por alto.</translation>
    </message>
    <message>
        <source>Definer</source>
        <translation>Definidor</translation>
    </message>
    <message>
        <source>The account with whose rights it runs: user@host.</source>
        <translation>La cuenta con cuyos permisos se ejecuta: user@host.</translation>
    </message>
    <message>
        <source>SQL security</source>
        <translation>Seguridad SQL</translation>
    </message>
    <message>
        <source>Whose rights count: those of the definer or the invoker.</source>
        <translation>Qué permisos cuentan: los del definidor o los del invocador.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>merge: the query is merged into the one that uses the view; temptable: it is run first.</source>
        <translation>merge: la consulta se fusiona con la que usa la vista; temptable: se ejecuta antes.</translation>
    </message>
    <message>
        <source>TimescaleDB version</source>
        <translation>Versión de TimescaleDB</translation>
    </message>
    <message>
        <source>Which version scripts are written for; older ones get the classic function calls.</source>
        <translation>Para qué versión se escriben los scripts; las más antiguas reciben las llamadas a funciones clásicas.</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>Columna de tiempo</translation>
    </message>
    <message>
        <source>Makes the table a hypertable, divided into chunks by the values of this column.</source>
        <translation>Convierte la tabla en una hipertabla, dividida en chunks según los valores de esta columna.</translation>
    </message>
    <message>
        <source>Chunk interval</source>
        <translation>Intervalo de los chunks</translation>
    </message>
    <message>
        <source>How much time one chunk of the table holds.</source>
        <translation>Cuánto tiempo abarca un chunk de la tabla.</translation>
    </message>
    <message>
        <source>Further dimensions</source>
        <translation>Más dimensiones</translation>
    </message>
    <message>
        <source>What else chunks are made by, such as “by_hash(device_id, 4)”.</source>
        <translation>Según qué más se forman los chunks, como «by_hash(device_id, 4)».</translation>
    </message>
    <message>
        <source>Default indexes</source>
        <translation>Índices predeterminados</translation>
    </message>
    <message>
        <source>Whether an index on the time column is made by itself.</source>
        <translation>Si se crea automáticamente un índice sobre la columna de tiempo.</translation>
    </message>
    <message>
        <source>Function for now</source>
        <translation>Función de la hora actual</translation>
    </message>
    <message>
        <source>What tells the present time when the time column is a number.</source>
        <translation>Lo que indica la hora actual cuando la columna de tiempo es un número.</translation>
    </message>
    <message>
        <source>Columnstore</source>
        <translation>Columnstore</translation>
    </message>
    <message>
        <source>Whether older chunks are compressed by columns.</source>
        <translation>Si los chunks más antiguos se comprimen por columnas.</translation>
    </message>
    <message>
        <source>Segmented by</source>
        <translation>Segmentado por</translation>
    </message>
    <message>
        <source>Columns whose equal values are compressed together and found fast; a segment should have a hundred rows or more.</source>
        <translation>Columnas cuyos valores iguales se comprimen juntos y se encuentran con rapidez; un segmento debería tener cien filas o más.</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Ordenado por</translation>
    </message>
    <message>
        <source>How rows are ordered within a segment, such as “time DESC”.</source>
        <translation>Cómo se ordenan las filas dentro de un segmento, como «time DESC».</translation>
    </message>
    <message>
        <source>Compress after</source>
        <translation>Comprimir después de</translation>
    </message>
    <message>
        <source>How old a chunk is when a job compresses it.</source>
        <translation>Qué antigüedad tiene un chunk cuando un trabajo lo comprime.</translation>
    </message>
    <message>
        <source>Compression schedule</source>
        <translation>Programación de la compresión</translation>
    </message>
    <message>
        <source>How often that job runs.</source>
        <translation>Con qué frecuencia se ejecuta ese trabajo.</translation>
    </message>
    <message>
        <source>Drop after</source>
        <translation>Eliminar después de</translation>
    </message>
    <message>
        <source>How old a chunk is when a job drops it with its rows.</source>
        <translation>Qué antigüedad tiene un chunk cuando un trabajo lo elimina con sus filas.</translation>
    </message>
    <message>
        <source>Retention schedule</source>
        <translation>Programación de la retención</translation>
    </message>
    <message>
        <source>Reorder by index</source>
        <translation>Reordenar por índice</translation>
    </message>
    <message>
        <source>The index in whose order a job puts the rows of older chunks.</source>
        <translation>El índice según cuyo orden un trabajo coloca las filas de los chunks más antiguos.</translation>
    </message>
    <message>
        <source>Materialized only</source>
        <translation>Solo lo materializado</translation>
    </message>
    <message>
        <source>Whether a continuous aggregate leaves out the rows since its last refresh.</source>
        <translation>Si un agregado continuo omite las filas posteriores a su última actualización.</translation>
    </message>
    <message>
        <source>Indexes on groups</source>
        <translation>Índices sobre los grupos</translation>
    </message>
    <message>
        <source>Whether indexes on what it groups by are made by themselves.</source>
        <translation>Si se crean automáticamente índices sobre aquello por lo que agrupa.</translation>
    </message>
    <message>
        <source>How much time one chunk of the aggregate holds.</source>
        <translation>Cuánto tiempo abarca un chunk del agregado.</translation>
    </message>
    <message>
        <source>Refresh schedule</source>
        <translation>Programación de la actualización</translation>
    </message>
    <message>
        <source>How often a job refreshes it; empty: never.</source>
        <translation>Con qué frecuencia lo actualiza un trabajo; vacío: nunca.</translation>
    </message>
    <message>
        <source>Refresh from</source>
        <translation>Actualizar desde</translation>
    </message>
    <message>
        <source>How far back it is refreshed; empty: from the beginning.</source>
        <translation>Hasta cuánto tiempo atrás se actualiza; vacío: desde el principio.</translation>
    </message>
    <message>
        <source>Refresh until</source>
        <translation>Actualizar hasta</translation>
    </message>
    <message>
        <source>How old rows are that it takes in; empty: the newest too.</source>
        <translation>Qué antigüedad tienen las filas que incluye; vacío: también las más recientes.</translation>
    </message>
    <message>
        <source>Job schedule</source>
        <translation>Programación del trabajo</translation>
    </message>
    <message>
        <source>How often TimescaleDB calls this as a job; empty: never.</source>
        <translation>Con qué frecuencia TimescaleDB llama a esto como trabajo; vacío: nunca.</translation>
    </message>
    <message>
        <source>Job settings</source>
        <translation>Parámetros del trabajo</translation>
    </message>
    <message>
        <source>What the job is called with, as JSON.</source>
        <translation>Con qué se llama al trabajo, como JSON.</translation>
    </message>
    <message>
        <source>The constraint that keeps empty values out; kept since PostgreSQL 18.</source>
        <translation>La restricción que impide valores vacíos; se conserva desde PostgreSQL 18.</translation>
    </message>
    <message>
        <source>NOT NULL is not inherited</source>
        <translation>NOT NULL no se hereda</translation>
    </message>
    <message>
        <source>Tables that inherit the column may leave it empty (PostgreSQL 18).</source>
        <translation>Las tablas que heredan la columna pueden dejarla vacía (PostgreSQL 18).</translation>
    </message>
    <message>
        <source>NOT NULL is not validated</source>
        <translation>NOT NULL no está validado</translation>
    </message>
    <message>
        <source>Rows that were there before may be empty (PostgreSQL 18).</source>
        <translation>Las filas que ya existían pueden estar vacías (PostgreSQL 18).</translation>
    </message>
    <message>
        <source>Without overlaps</source>
        <translation>Sin solapamientos</translation>
    </message>
    <message>
        <source>The last column is a range; ranges of equal keys do not overlap (PostgreSQL 18).</source>
        <translation>La última columna es un rango; los rangos de claves iguales no se solapan (PostgreSQL 18).</translation>
    </message>
    <message>
        <source>Not enforced</source>
        <translation>No aplicada</translation>
    </message>
    <message>
        <source>Only says what should hold (PostgreSQL 18).</source>
        <translation>Solo indica lo que debería cumplirse (PostgreSQL 18).</translation>
    </message>
    <message>
        <source>Over a period</source>
        <translation>Sobre un período</translation>
    </message>
    <message>
        <source>The last column is a range that the referenced rows cover (PostgreSQL 18).</source>
        <translation>La última columna es un rango que cubren las filas referenciadas (PostgreSQL 18).</translation>
    </message>
    <message>
        <source>Further rules</source>
        <translation>Reglas adicionales</translation>
    </message>
    <message>
        <source>Changes to the order of an ICU locale (PostgreSQL 16).</source>
        <translation>Cambios en el orden de una configuración regional ICU (PostgreSQL 16).</translation>
    </message>
    <message>
        <source>Generated columns</source>
        <translation>Columnas generadas</translation>
    </message>
    <message>
        <source>none or stored: whether they are published (PostgreSQL 18).</source>
        <translation>none o stored: si se publican (PostgreSQL 18).</translation>
    </message>
    <message>
        <source>In MongoDB documents</source>
        <translation>En documentos de MongoDB</translation>
    </message>
    <message>
        <source>embed, reference, array-of-references or extended-reference; by default the rules of the mapping decide.</source>
        <translation>embed, reference, array-of-references o extended-reference; de forma predeterminada deciden las reglas de la conversión a documentos.</translation>
    </message>
    <message>
        <source>Expected rows in MongoDB</source>
        <translation>Filas previstas en MongoDB</translation>
    </message>
    <message>
        <source>How many rows belong to one row of the referenced table at most, in figures: 20.</source>
        <translation>Cuántas filas pertenecen como máximo a una fila de la tabla referenciada, en cifras: 20.</translation>
    </message>
    <message>
        <source>Expected rows the other way</source>
        <translation>Filas previstas en el otro sentido</translation>
    </message>
    <message>
        <source>The same for the other end of a many-to-many.</source>
        <translation>Lo mismo para el otro extremo de una relación de muchos a muchos.</translation>
    </message>
    <message>
        <source>Field in MongoDB</source>
        <translation>Campo en MongoDB</translation>
    </message>
    <message>
        <source>The field that holds what is embedded or referred to.</source>
        <translation>El campo que contiene lo que se incrusta o a lo que se hace referencia.</translation>
    </message>
    <message>
        <source>Time field</source>
        <translation>Campo de tiempo</translation>
    </message>
    <message>
        <source>Makes it a time-series collection of MongoDB: the column with the time.</source>
        <translation>La convierte en una colección de series temporales de MongoDB: la columna con el tiempo.</translation>
    </message>
    <message>
        <source>Meta field</source>
        <translation>Metacampo</translation>
    </message>
    <message>
        <source>Time series: the column that names the series.</source>
        <translation>Serie temporal: la columna que nombra la serie.</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>Granularidad</translation>
    </message>
    <message>
        <source>Time series: seconds, minutes or hours.</source>
        <translation>Serie temporal: seconds, minutes u hours.</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>Caduca después de</translation>
    </message>
    <message>
        <source>Time series: seconds after which documents are removed.</source>
        <translation>Serie temporal: segundos tras los cuales se eliminan los documentos.</translation>
    </message>
    <message>
        <source>Shard key</source>
        <translation>Clave de fragmentación</translation>
    </message>
    <message>
        <source>Columns by which MongoDB distributes the collection: customer_id, id or id:hashed.</source>
        <translation>Columnas según las que MongoDB distribuye la colección: customer_id, id o id:hashed.</translation>
    </message>
    <message>
        <source>Additional properties</source>
        <translation>Propiedades adicionales</translation>
    </message>
    <message>
        <source>Whether MongoDB documents may have fields that the design lacks.</source>
        <translation>Si los documentos de MongoDB pueden tener campos que no están en el diseño.</translation>
    </message>
    <message>
        <source>Validation level</source>
        <translation>Nivel de validación</translation>
    </message>
    <message>
        <source>strict, moderate or off.</source>
        <translation>strict, moderate u off.</translation>
    </message>
    <message>
        <source>Validation action</source>
        <translation>Acción de validación</translation>
    </message>
    <message>
        <source>error or warn.</source>
        <translation>error o warn.</translation>
    </message>
    <message>
        <source>Type in MongoDB</source>
        <translation>Tipo en MongoDB</translation>
    </message>
    <message>
        <source>A BSON type instead of the one that follows from the type: objectId, long, decimal …</source>
        <translation>Un tipo BSON en lugar del que se deduce del tipo: objectId, long, decimal …</translation>
    </message>
    <message>
        <source>Place in an array</source>
        <translation>Posición en un array</translation>
    </message>
    <message>
        <source>true: the order of the array keeps it, and no field is made of it.</source>
        <translation>true: el orden del array la conserva y no se crea ningún campo a partir de ella.</translation>
    </message>
    <message>
        <source>Seconds after the time in its only column when MongoDB removes a document.</source>
        <translation>Segundos después de la hora de su única columna, tras los cuales MongoDB elimina un documento.</translation>
    </message>
    <message>
        <source>Kind in MongoDB</source>
        <translation>Clase en MongoDB</translation>
    </message>
    <message>
        <source>text, 2dsphere, hashed or wildcard instead of the one that follows from its method.</source>
        <translation>text, 2dsphere, hashed o wildcard en lugar de la que se deduce de su método.</translation>
    </message>
</context>
<context>
    <name>PostgreSQL</name>
    <message>
        <source>The column %1 exists already.</source>
        <translation>La columna %1 ya existe.</translation>
    </message>
    <message>
        <source>The table %1 has a column %2 already.</source>
        <translation>La tabla %1 ya tiene una columna %2.</translation>
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation>No existe ninguna columna %1.</translation>
    </message>
    <message>
        <source>There is no constraint %1.</source>
        <translation>No existe ninguna restricción %1.</translation>
    </message>
    <message>
        <source>This owner cannot be part of the design.</source>
        <translation>Este propietario no puede formar parte del diseño.</translation>
    </message>
    <message>
        <source>This change of a table is not part of the model.</source>
        <translation>Este cambio de una tabla no forma parte del modelo.</translation>
    </message>
    <message>
        <source>The sequence of a column is not an object of its own.</source>
        <translation>La secuencia de una columna no es un objeto independiente.</translation>
    </message>
    <message>
        <source>This change is not part of the model.</source>
        <translation>Este cambio no forma parte del modelo.</translation>
    </message>
    <message>
        <source>There is no %1 to alter.</source>
        <translation>No existe %1, que se debía modificar.</translation>
    </message>
    <message>
        <source>It names something that is not in the script.</source>
        <translation>Nombra algo que no está en el script.</translation>
    </message>
    <message>
        <source>Maintenance of a running database is not a definition.</source>
        <translation>El mantenimiento de una base de datos en funcionamiento no es una definición.</translation>
    </message>
    <message>
        <source>Rows are data, not a definition.</source>
        <translation>Las filas son datos, no una definición.</translation>
    </message>
    <message>
        <source>What the block does depends on what is in the database.</source>
        <translation>Lo que hace el bloque depende de lo que haya en la base de datos.</translation>
    </message>
    <message>
        <source>What the block executes is known only when it runs.</source>
        <translation>Lo que ejecuta el bloque solo se conoce cuando se ejecuta.</translation>
    </message>
    <message>
        <source>What the loops of the block do is known only when it runs.</source>
        <translation>Lo que hacen los bucles del bloque solo se conoce cuando se ejecuta.</translation>
    </message>
    <message>
        <source>What is in the block cannot be read.</source>
        <translation>No se puede leer el contenido del bloque.</translation>
    </message>
    <message>
        <source>There is nothing that it has to do.</source>
        <translation>No hay nada que tenga que hacer.</translation>
    </message>
    <message>
        <source>A comment on a database is not part of a schema.</source>
        <translation>Un comentario sobre una base de datos no forma parte de un esquema.</translation>
    </message>
    <message>
        <source>A comment on what comes with a key or a column.</source>
        <translation>Un comentario sobre algo que acompaña a una clave o a una columna.</translation>
    </message>
    <message>
        <source>The column %1 of the key is not known.</source>
        <translation>No se conoce la columna %1 de la clave.</translation>
    </message>
    <message>
        <source>A column of the exclusion constraint is not known.</source>
        <translation>No se conoce una columna de la restricción de exclusión.</translation>
    </message>
    <message>
        <source>There is nothing to drop.</source>
        <translation>No hay nada que eliminar.</translation>
    </message>
    <message>
        <source>It drops something that is kept as a statement.</source>
        <translation>Elimina algo que se conserva como sentencia.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Se ha cancelado la importación.</translation>
    </message>
    <message>
        <source>A quote or a comment has no end.</source>
        <translation>Un entrecomillado o un comentario no tiene final.</translation>
    </message>
    <message>
        <source>The statement is nested too deeply.</source>
        <translation>La sentencia tiene demasiados niveles de anidamiento.</translation>
    </message>
    <message>
        <source>It cannot be told where the statement ends.</source>
        <translation>No se puede determinar dónde termina la sentencia.</translation>
    </message>
    <message>
        <source>There is no definition in it.</source>
        <translation>No contiene ninguna definición.</translation>
    </message>
    <message>
        <source>A foreign key of the table references something that is not in the script.</source>
        <translation>Una clave foránea de la tabla hace referencia a algo que no está en el script.</translation>
    </message>
    <message>
        <source>The script is larger than 1 GiB.</source>
        <translation>El script ocupa más de 1 GiB.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the script.</source>
        <translation>No hay memoria suficiente para leer el script.</translation>
    </message>
    <message>
        <source>The table %1 that the foreign key references, or a column of the key, is not in the script.</source>
        <translation>La tabla %1 a la que hace referencia la clave foránea, o una columna de la clave, no está en el script.</translation>
    </message>
    <message>
        <source>Relvar cannot place an index on this.</source>
        <translation>Relvar no puede crear un índice sobre esto.</translation>
    </message>
    <message>
        <source>The index %1 exists already.</source>
        <translation>El índice %1 ya existe.</translation>
    </message>
    <message>
        <source>There is already something called %1.</source>
        <translation>Ya hay algo llamado %1.</translation>
    </message>
    <message>
        <source>A column of the index is not known.</source>
        <translation>No se conoce una columna del índice.</translation>
    </message>
    <message>
        <source>An index is attached to a key.</source>
        <translation>Un índice se asocia a una clave.</translation>
    </message>
    <message>
        <source>There is already a policy %1 on this table.</source>
        <translation>Ya existe una política %1 en esta tabla.</translation>
    </message>
    <message>
        <source>There is nothing to rename.</source>
        <translation>No hay nada que renombrar.</translation>
    </message>
    <message>
        <source>The columns of a view follow from its query.</source>
        <translation>Las columnas de una vista se derivan de su consulta.</translation>
    </message>
    <message>
        <source>A database is not part of a schema.</source>
        <translation>Una base de datos no forma parte de un esquema.</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>No hay nada que mover.</translation>
    </message>
    <message>
        <source>The password was left out.</source>
        <translation>La contraseña se ha omitido.</translation>
    </message>
    <message>
        <source>It is about something that is no object of the model.</source>
        <translation>Trata de algo que no es un objeto del modelo.</translation>
    </message>
    <message>
        <source>There is already a role %1.</source>
        <translation>Ya existe un rol %1.</translation>
    </message>
    <message>
        <source>This role cannot be part of the design.</source>
        <translation>Este rol no puede formar parte del diseño.</translation>
    </message>
    <message>
        <source>Privileges on a database are not part of a schema.</source>
        <translation>Los privilegios sobre una base de datos no forman parte de un esquema.</translation>
    </message>
    <message>
        <source>Privileges on this object are not part of the model.</source>
        <translation>Los privilegios sobre este objeto no forman parte del modelo.</translation>
    </message>
    <message>
        <source>The owner of a database is not part of a schema.</source>
        <translation>El propietario de una base de datos no forma parte de un esquema.</translation>
    </message>
    <message>
        <source>There is already a routine %1 with these arguments.</source>
        <translation>Ya existe una rutina %1 con estos argumentos.</translation>
    </message>
    <message>
        <source>Settings that are changed later are not part of the model.</source>
        <translation>Los parámetros que se cambian más tarde no forman parte del modelo.</translation>
    </message>
    <message>
        <source>A setting of the session.</source>
        <translation>Un parámetro de la sesión.</translation>
    </message>
    <message>
        <source>The contents of the schema cannot be told apart.</source>
        <translation>No se puede distinguir el contenido del esquema.</translation>
    </message>
    <message>
        <source>The name of the schema is that of whoever runs the script.</source>
        <translation>El nombre del esquema es el de quien ejecuta el script.</translation>
    </message>
    <message>
        <source>There is already a schema %1.</source>
        <translation>Ya existe un esquema %1.</translation>
    </message>
    <message>
        <source>The schema %1 exists already.</source>
        <translation>El esquema %1 ya existe.</translation>
    </message>
    <message>
        <source>The extension %1 is there already.</source>
        <translation>La extensión %1 ya existe.</translation>
    </message>
    <message>
        <source>A table made from a query has columns that only the database knows.</source>
        <translation>Una tabla creada a partir de una consulta tiene columnas que solo conoce la base de datos.</translation>
    </message>
    <message>
        <source>The state of a sequence is data.</source>
        <translation>El estado de una secuencia son datos.</translation>
    </message>
    <message>
        <source>A query is not a definition.</source>
        <translation>Una consulta no es una definición.</translation>
    </message>
    <message>
        <source>The sequence %1 exists already.</source>
        <translation>La secuencia %1 ya existe.</translation>
    </message>
    <message>
        <source>The sequence of a serial column is not an object of its own.</source>
        <translation>La secuencia de una columna serial no es un objeto independiente.</translation>
    </message>
    <message>
        <source>There is no sequence %1.</source>
        <translation>No existe ninguna secuencia %1.</translation>
    </message>
    <message>
        <source>Transactions are made when the design is written out.</source>
        <translation>Las transacciones se crean cuando se escribe el diseño.</translation>
    </message>
    <message>
        <source>A database as a whole is not part of a schema.</source>
        <translation>Una base de datos en su conjunto no forma parte de un esquema.</translation>
    </message>
    <message>
        <source>It belongs to something that is kept as a statement.</source>
        <translation>Pertenece a algo que se conserva como sentencia.</translation>
    </message>
    <message>
        <source>Relvar has no kind of object for this.</source>
        <translation>Relvar no tiene ninguna clase de objeto para esto.</translation>
    </message>
    <message>
        <source>A command of psql is not SQL.</source>
        <translation>Un comando de psql no es SQL.</translation>
    </message>
    <message>
        <source>The table %1 exists already.</source>
        <translation>La tabla %1 ya existe.</translation>
    </message>
    <message>
        <source>Relvar cannot place a trigger on this.</source>
        <translation>Relvar no puede crear un disparador sobre esto.</translation>
    </message>
    <message>
        <source>There is already a trigger %1 on this table.</source>
        <translation>Ya existe un disparador %1 en esta tabla.</translation>
    </message>
    <message>
        <source>The trigger names a column that is not an object of the model.</source>
        <translation>El disparador nombra una columna que no es un objeto del modelo.</translation>
    </message>
    <message>
        <source>There is already a type called %1.</source>
        <translation>Ya existe un tipo llamado %1.</translation>
    </message>
    <message>
        <source>The type %1 has no value %2.</source>
        <translation>El tipo %1 no tiene ningún valor %2.</translation>
    </message>
    <message>
        <source>The value %1 exists already.</source>
        <translation>El valor %1 ya existe.</translation>
    </message>
    <message>
        <source>The type %1 has a value %2 already.</source>
        <translation>El tipo %1 ya tiene un valor %2.</translation>
    </message>
    <message>
        <source>There is no attribute %1.</source>
        <translation>No existe ningún atributo %1.</translation>
    </message>
    <message>
        <source>Temporary views are not part of the model.</source>
        <translation>Las vistas temporales no forman parte del modelo.</translation>
    </message>
    <message>
        <source>The view %1 exists already.</source>
        <translation>La vista %1 ya existe.</translation>
    </message>
    <message>
        <source>This change of a view is not part of the model.</source>
        <translation>Este cambio de una vista no forma parte del modelo.</translation>
    </message>
    <message>
        <source>The statement “%1” cannot be taken back.</source>
        <translation>La sentencia «%1» no se puede deshacer.</translation>
    </message>
    <message>
        <source>The block “%1” cannot be taken back.</source>
        <translation>El bloque «%1» no se puede deshacer.</translation>
    </message>
    <message>
        <source>The server %1 exists already.</source>
        <translation>El servidor %1 ya existe.</translation>
    </message>
    <message>
        <source>The role has a user mapping already.</source>
        <translation>El rol ya tiene un mapeo de usuario.</translation>
    </message>
    <message>
        <source>There is already a transform of this type for %1.</source>
        <translation>Ya existe una transformación de este tipo para %1.</translation>
    </message>
    <message>
        <source>There is already a %1 called %2.</source>
        <translation>Ya existe un objeto de la clase %1 llamado %2.</translation>
    </message>
    <message>
        <source>There is already a cast between these types.</source>
        <translation>Ya existe una conversión entre estos tipos.</translation>
    </message>
    <message>
        <source>The value of the setting is only known where the script runs.</source>
        <translation>El valor del parámetro solo se conoce donde se ejecuta el script.</translation>
    </message>
    <message>
        <source>A rule that makes a view of a table is not part of the model.</source>
        <translation>Una regla que convierte una tabla en una vista no forma parte del modelo.</translation>
    </message>
    <message>
        <source>There is already a rule %1 on this table.</source>
        <translation>Ya existe una regla %1 en esta tabla.</translation>
    </message>
    <message>
        <source>The statistics %1 exist already.</source>
        <translation>Las estadísticas %1 ya existen.</translation>
    </message>
    <message>
        <source>There is nothing to alter.</source>
        <translation>No hay nada que modificar.</translation>
    </message>
    <message>
        <source>It says %1, which only a newer PostgreSQL understands.</source>
        <translation>Dice %1, que solo entiende un PostgreSQL más reciente.</translation>
    </message>
    <message>
        <source>The design needs PostgreSQL %1 or newer: %2.</source>
        <translation>El diseño necesita PostgreSQL %1 o posterior: %2.</translation>
    </message>
    <message>
        <source>The column %1 of the constraint is not known.</source>
        <translation>No se conoce la columna %1 de la restricción.</translation>
    </message>
    <message>
        <source>What a member of a role may not do is not part of the model; the membership is.</source>
        <translation>Lo que un miembro de un rol no puede hacer no forma parte del modelo; la pertenencia, sí.</translation>
    </message>
</context>
<context>
    <name>PostgresCatalog</name>
    <message>
        <source>PostgreSQL %1 is too old; databases can be read from version %2 on.</source>
        <translation>PostgreSQL %1 es demasiado antiguo; se pueden leer bases de datos a partir de la versión %2.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Se ha cancelado la importación.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) cannot be read: only a superuser sees how they connect.</source>
        <translation>
            <numerusform>No se puede leer %n suscripción: solo un superusuario ve cómo se conecta.</numerusform>
            <numerusform>No se pueden leer %n suscripciones: solo un superusuario ve cómo se conectan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostgresDatabase</name>
    <message>
        <source>The database URL must begin with postgresql://.</source>
        <translation>La URL de la base de datos debe empezar por postgresql://.</translation>
    </message>
    <message>
        <source>The program %1 could not be started: %2.</source>
        <translation>No se ha podido iniciar el programa %1: %2.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The program %1 crashed.</source>
        <translation>El programa %1 se ha cerrado inesperadamente.</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Find a table or column (/)</source>
        <translation>Buscar una tabla o columna (/)</translation>
    </message>
    <message>
        <source>Find a table or column</source>
        <translation>Buscar una tabla o columna</translation>
    </message>
    <message>
        <source>Whole drawing</source>
        <translation>Dibujo completo</translation>
    </message>
    <message>
        <source>Shows all of the drawing, with nothing dimmed</source>
        <translation>Muestra todo el dibujo, sin atenuar nada</translation>
    </message>
    <message>
        <source>Previous step (Left, Page Up)</source>
        <translation>Paso anterior (Izquierda, Re Pág)</translation>
    </message>
    <message>
        <source>Next step (Right, Page Down)</source>
        <translation>Paso siguiente (Derecha, Av Pág)</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Se ha cancelado la exportación.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code of the page</comment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>There is no room left to write “%1”.</source>
        <translation>No queda espacio para escribir «%1».</translation>
    </message>
    <message>
        <source>The file “%1” is damaged.</source>
        <translation>El archivo «%1» está dañado.</translation>
    </message>
    <message>
        <source>Another program holds “%1”.</source>
        <translation>Otro programa tiene bloqueado «%1».</translation>
    </message>
    <message>
        <source>The file “%1” may not be written.</source>
        <translation>No se permite escribir el archivo «%1».</translation>
    </message>
    <message>
        <source>The file “%1” could not be opened.</source>
        <translation>No se ha podido abrir el archivo «%1».</translation>
    </message>
    <message>
        <source>The file “%1” holds more than fits.</source>
        <translation>El archivo «%1» contiene más de lo que cabe.</translation>
    </message>
    <message>
        <source>The file “%1” took too long to read.</source>
        <translation>El archivo «%1» ha tardado demasiado en leerse.</translation>
    </message>
    <message>
        <source>The file “%1” could not be used: %2.</source>
        <translation>No se ha podido usar el archivo «%1»: %2.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe ningún archivo «%1».</translation>
    </message>
    <message>
        <source>The file “%1” could not be opened: %2.</source>
        <translation>No se ha podido abrir el archivo «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a project file.</source>
        <translation>«%1» es una carpeta, no un archivo de proyecto.</translation>
    </message>
    <message>
        <source>“%1” is no regular file.</source>
        <translation>«%1» no es un archivo normal.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>El archivo «%1» está vacío.</translation>
    </message>
    <message>
        <source>The file “%1” is no Relvar project.</source>
        <translation>El archivo «%1» no es un proyecto de Relvar.</translation>
    </message>
    <message>
        <source>Another window or program is working on “%1”.</source>
        <translation>Otra ventana u otro programa está trabajando en «%1».</translation>
    </message>
    <message>
        <source>The file “%1” was written by a newer release of Relvar; this one can only read it.</source>
        <translation>El archivo «%1» se escribió con una versión más reciente de Relvar; esta solo puede leerlo.</translation>
    </message>
    <message>
        <source>The file “%1” is open for reading only, because it or its folder may not be written.</source>
        <translation>El archivo «%1» está abierto solo para lectura porque no se permite escribir en él o en su carpeta.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>No se ha podido escribir el archivo «%1».</translation>
    </message>
    <message>
        <source>There is a version “%1” already.</source>
        <translation>Ya existe una versión «%1».</translation>
    </message>
    <message>
        <source>There is no version “%1” in “%2”.</source>
        <translation>No existe ninguna versión «%1» en «%2».</translation>
    </message>
    <message>
        <source>The version “%1” of “%2” is damaged.</source>
        <translation>La versión «%1» de «%2» está dañada.</translation>
    </message>
    <message>
        <source>The file “%1” is open for reading only.</source>
        <translation>El archivo «%1» está abierto solo para lectura.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of “%1” could not be read and were left out.</source>
        <translation>
            <numerusform>%n parte de «%1» no se ha podido leer y se ha omitido.</numerusform>
            <numerusform>%n partes de «%1» no se han podido leer y se han omitido.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>needs a selected object</source>
        <translation>requiere un objeto seleccionado</translation>
    </message>
    <message>
        <source>needs a selected table</source>
        <translation>requiere una tabla seleccionada</translation>
    </message>
    <message>
        <source>needs two selected tables</source>
        <translation>requiere dos tablas seleccionadas</translation>
    </message>
    <message>
        <source>needs three selected tables</source>
        <translation>requiere tres tablas seleccionadas</translation>
    </message>
    <message>
        <source>needs a selected line</source>
        <translation>requiere una línea seleccionada</translation>
    </message>
    <message>
        <source>needs a selected area, or a table that belongs to one</source>
        <translation>requiere un área seleccionada, o una tabla que pertenezca a una</translation>
    </message>
    <message>
        <source>needs selected columns of one table</source>
        <translation>requiere columnas seleccionadas de una misma tabla</translation>
    </message>
    <message>
        <source>nothing was done yet</source>
        <translation>aún no se ha hecho nada</translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation>no se ha deshecho nada</translation>
    </message>
    <message>
        <source>needs a selected relationship without a foreign key</source>
        <translation>requiere una relación seleccionada sin clave foránea</translation>
    </message>
    <message>
        <source>needs a selected column</source>
        <translation>requiere una columna seleccionada</translation>
    </message>
    <message>
        <source>needs a selected one-to-one relationship</source>
        <translation>requiere una relación de uno a uno seleccionada</translation>
    </message>
    <message>
        <source>needs a selected many-to-many relationship</source>
        <translation>requiere una relación de muchos a muchos seleccionada</translation>
    </message>
    <message>
        <source>needs a selected table with a unique key</source>
        <translation>requiere una tabla seleccionada con una clave única</translation>
    </message>
    <message>
        <source>needs a selected table whose key is no number yet</source>
        <translation>requiere una tabla seleccionada cuya clave aún no sea un número</translation>
    </message>
    <message>
        <source>needs columns of a subtype or part, or its table</source>
        <translation>requiere columnas de un subtipo o de una parte, o su tabla</translation>
    </message>
    <message>
        <source>needs a selected table with subtypes or parts</source>
        <translation>requiere una tabla seleccionada con subtipos o partes</translation>
    </message>
    <message>
        <source>needs a selected line that was bent</source>
        <translation>requiere una línea seleccionada que se haya doblado</translation>
    </message>
    <message>
        <source>nothing was gone to yet</source>
        <translation>aún no se ha ido a ningún sitio</translation>
    </message>
    <message>
        <source>nothing was gone back from</source>
        <translation>no se ha vuelto atrás desde ningún sitio</translation>
    </message>
    <message>
        <source>needs an open project</source>
        <translation>requiere un proyecto abierto</translation>
    </message>
    <message>
        <source>the project is open for reading only</source>
        <translation>el proyecto está abierto solo para lectura</translation>
    </message>
    <message>
        <source>cannot be used now</source>
        <translation>no se puede usar ahora</translation>
    </message>
</context>
<context>
    <name>Refactor</name>
    <message>
        <source>The trigger “%1” of “%2” depends on a column that would move; change or remove it first.</source>
        <translation>El disparador «%1» de «%2» depende de una columna que se movería; cámbielo o quítelo antes.</translation>
    </message>
    <message>
        <source>The trigger “%1” does not watch the moved columns any more.</source>
        <translation>El disparador «%1» ya no vigila las columnas movidas.</translation>
    </message>
    <message>
        <source>“%1” is computed from a column that would move.</source>
        <translation>«%1» se calcula a partir de una columna que se movería.</translation>
    </message>
    <message>
        <source>“%1” is computed from a column that would stay.</source>
        <translation>«%1» se calcula a partir de una columna que se quedaría.</translation>
    </message>
    <message>
        <source>The policy “%1” of “%2” reads a column that would move; change or remove it first.</source>
        <translation>La política «%1» de «%2» lee una columna que se movería; cámbiela o quítela antes.</translation>
    </message>
    <message>
        <source>The foreign key “%1” of “%2” has columns that would move and others that would stay.</source>
        <translation>La clave foránea «%1» de «%2» tiene columnas que se moverían y otras que se quedarían.</translation>
    </message>
    <message>
        <source>The foreign key “%1” of “%2” refers to columns that would move and to others that would stay.</source>
        <translation>La clave foránea «%1» de «%2» hace referencia a columnas que se moverían y a otras que se quedarían.</translation>
    </message>
    <message>
        <source>“%1” has a column “%2” already.</source>
        <translation>«%1» ya tiene una columna «%2».</translation>
    </message>
    <message>
        <source>“%1” spans both tables and is dropped.</source>
        <translation>«%1» abarca ambas tablas y se elimina.</translation>
    </message>
    <message>
        <source>“%1” is part of the primary key and has to stay.</source>
        <translation>«%1» forma parte de la clave primaria y tiene que quedarse.</translation>
    </message>
    <message>
        <source>The default of “%1” goes along: it is that of new rows of “%2”.</source>
        <translation>El valor predeterminado de «%1» se mueve con la columna: es el de las filas nuevas de «%2».</translation>
    </message>
    <message>
        <source>The key of the new table has to be among its columns.</source>
        <translation>La clave de la tabla nueva tiene que estar entre sus columnas.</translation>
    </message>
    <message>
        <source>The new table would have nothing but its key; choose more columns of “%1”.</source>
        <translation>La tabla nueva no tendría más que su clave; elija más columnas de «%1».</translation>
    </message>
    <message>
        <source>Rows of “%1” without a key have no place for the other values.</source>
        <translation>Las filas de «%1» sin clave no tienen dónde guardar los demás valores.</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Valores: %1</translation>
    </message>
    <message numerus="yes">
        <source>The %n value(s) of “%1” stand in the comment of “%2”, to be entered as its rows.</source>
        <translation>
            <numerusform>Hay %n valor de «%1» en el comentario de «%2»; debe introducirse como fila de esa tabla.</numerusform>
            <numerusform>Hay %n valores de «%1» en el comentario de «%2»; deben introducirse como filas de esa tabla.</numerusform>
        </translation>
    </message>
    <message>
        <source>The type “%1” has no column any more.</source>
        <translation>El tipo «%1» ya no tiene ninguna columna.</translation>
    </message>
    <message>
        <source>The column does not exist any more.</source>
        <translation>La columna ya no existe.</translation>
    </message>
    <message>
        <source>“%1” is computed and cannot be a foreign key.</source>
        <translation>«%1» es una columna calculada y no puede ser una clave foránea.</translation>
    </message>
    <message>
        <source>“%1” is a foreign key already.</source>
        <translation>«%1» ya es una clave foránea.</translation>
    </message>
    <message>
        <source>“%1” has to have a row for every value before the foreign key is added.</source>
        <translation>«%1» debe tener una fila para cada valor antes de que se añada la clave foránea.</translation>
    </message>
    <message>
        <source>The default of “%1” (%2) is given up: the column holds a number now.</source>
        <translation>El valor predeterminado de «%1» (%2) se pierde: la columna contiene ahora un número.</translation>
    </message>
    <message>
        <source>“%1” has no primary key that both halves could share.</source>
        <translation>«%1» no tiene ninguna clave primaria que ambas mitades puedan compartir.</translation>
    </message>
    <message>
        <source>%1 read through a join what stands elsewhere now.</source>
        <translation>Leen mediante un JOIN lo que ahora está en otra tabla: %1.</translation>
    </message>
    <message>
        <source>Look at %1: columns that stand elsewhere now may be meant there.</source>
        <translation>Revise %1: puede que ahí se usen columnas que ahora están en otra tabla.</translation>
    </message>
    <message>
        <source>%1 “%2” of “%3” names a column of the old key; change or remove it first.</source>
        <translation>%1 «%2» de «%3»: nombra una columna de la clave antigua; cambie o quite antes este objeto.</translation>
    </message>
    <message>
        <source>The key “%1” of “%2” has only a part of the foreign key.</source>
        <translation>La clave «%1» de «%2» solo contiene una parte de la clave foránea.</translation>
    </message>
    <message>
        <source>The columns of the foreign key “%1” of “%2” belong to another foreign key as well.</source>
        <translation>Las columnas de la clave foránea «%1» de «%2» pertenecen también a otra clave foránea.</translation>
    </message>
    <message>
        <source>The keys of “%1” form a circle.</source>
        <translation>Las claves de «%1» forman un ciclo.</translation>
    </message>
    <message numerus="yes">
        <source>%n foreign key(s) refer to the new key.</source>
        <translation>
            <numerusform>%n clave foránea hace referencia a la clave nueva.</numerusform>
            <numerusform>%n claves foráneas hacen referencia a la clave nueva.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a foreign key and has to stay.</source>
        <translation>«%1» es una clave foránea y tiene que quedarse.</translation>
    </message>
    <message>
        <source>%1 read the old key of “%2”; keep it beside the new one.</source>
        <translation>Leen la clave antigua de «%2»: %1. Consérvela junto a la nueva.</translation>
    </message>
    <message>
        <source>“%1” has no primary key that could be replaced.</source>
        <translation>«%1» no tiene ninguna clave primaria que se pueda reemplazar.</translation>
    </message>
    <message>
        <source>These columns are the primary key of “%1” already.</source>
        <translation>Estas columnas ya son la clave primaria de «%1».</translation>
    </message>
    <message>
        <source>“%1” can be null and cannot become part of the primary key.</source>
        <translation>«%1» admite nulos y no puede formar parte de la clave primaria.</translation>
    </message>
    <message>
        <source>No unique key of “%1” consists of %2; add one first.</source>
        <translation>Ninguna clave única de «%1» consta de %2; añada una antes.</translation>
    </message>
    <message>
        <source>The primary key of “%1” is a number already.</source>
        <translation>La clave primaria de «%1» ya es un número.</translation>
    </message>
    <message>
        <source>“%1” refers to itself; there is nothing to merge.</source>
        <translation>«%1» hace referencia a sí misma; no hay nada que fusionar.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are not joined one-to-one.</source>
        <translation>«%1» y «%2» no están unidas uno a uno.</translation>
    </message>
    <message>
        <source>“%1” has row-level security of its own, which “%2” would lose.</source>
        <translation>«%1» tiene su propia seguridad a nivel de fila, que «%2» perdería.</translation>
    </message>
    <message>
        <source>The trigger “%1” of “%2” has a condition; change or remove it first.</source>
        <translation>El disparador «%1» de «%2» tiene una condición; cámbielo o quítelo antes.</translation>
    </message>
    <message>
        <source>The trigger “%1” fires for rows of “%2” now.</source>
        <translation>El disparador «%1» se activa ahora para las filas de «%2».</translation>
    </message>
    <message>
        <source>Not every row of “%1” has them: %2 may be empty now.</source>
        <translation>No todas las filas de «%1» tienen valores; ahora pueden estar vacías: %2.</translation>
    </message>
    <message>
        <source>The relationship does not exist any more.</source>
        <translation>La relación ya no existe.</translation>
    </message>
    <message>
        <source>“%1” joins the two tables and has to stay.</source>
        <translation>«%1» une las dos tablas y tiene que quedarse.</translation>
    </message>
    <message>
        <source>“%1” names “%2”; change or remove it first.</source>
        <translation>«%1» nombra «%2»; cambie o quite antes este objeto.</translation>
    </message>
    <message>
        <source>“%1” is neither a subtype nor a part of “%2”.</source>
        <translation>«%1» no es ni un subtipo ni una parte de «%2».</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n of them as well and inherits it from “%2” now.</source>
        <translation>
            <numerusform>«%1» también tiene %n de ellas y ahora la hereda de «%2».</numerusform>
            <numerusform>«%1» también tiene %n de ellas y ahora las hereda de «%2».</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows of “%1” that belong to one of “%2” have to agree.</source>
        <translation>Todas las filas de «%1» que pertenecen a una misma de «%2» tienen que coincidir.</translation>
    </message>
    <message>
        <source>“%1” refers to “%2”, which would be in several tables.</source>
        <translation>«%1» hace referencia a «%2», que estaría en varias tablas.</translation>
    </message>
    <message>
        <source>“%1” would get the columns twice.</source>
        <translation>«%1» recibiría las columnas dos veces.</translation>
    </message>
    <message>
        <source>Choose the tables that the columns go to.</source>
        <translation>Elija las tablas a las que pasan las columnas.</translation>
    </message>
    <message>
        <source>Every row of “%1” gets the value of its “%2”.</source>
        <translation>Cada fila de «%1» recibe el valor de su «%2».</translation>
    </message>
    <message>
        <source>Extract entity</source>
        <translation>Extraer entidad</translation>
    </message>
    <message>
        <source>Columns become a table of their own, which the table refers to.</source>
        <translation>Unas columnas pasan a formar una tabla propia, a la que la tabla hace referencia.</translation>
    </message>
    <message>
        <source>Promote to lookup table</source>
        <translation>Convertir en tabla de búsqueda</translation>
    </message>
    <message>
        <source>The values of a column become the rows of a table that it refers to.</source>
        <translation>Los valores de una columna pasan a ser las filas de una tabla a la que esta hace referencia.</translation>
    </message>
    <message>
        <source>Split one-to-one</source>
        <translation>Dividir uno a uno</translation>
    </message>
    <message>
        <source>Columns go to a second table with the same primary key.</source>
        <translation>Unas columnas pasan a una segunda tabla con la misma clave primaria.</translation>
    </message>
    <message>
        <source>Merge tables</source>
        <translation>Fusionar tablas</translation>
    </message>
    <message>
        <source>Two tables that are joined one-to-one become one.</source>
        <translation>Dos tablas unidas uno a uno se convierten en una sola.</translation>
    </message>
    <message>
        <source>Resolve many-to-many</source>
        <translation>Resolver muchos a muchos</translation>
    </message>
    <message>
        <source>A many-to-many relationship becomes a junction table.</source>
        <translation>Una relación de muchos a muchos se convierte en una tabla intermedia.</translation>
    </message>
    <message>
        <source>Use natural key</source>
        <translation>Usar clave natural</translation>
    </message>
    <message>
        <source>Columns that are unique become the primary key; foreign keys follow.</source>
        <translation>Unas columnas únicas pasan a ser la clave primaria; las claves foráneas se adaptan.</translation>
    </message>
    <message>
        <source>Use surrogate key</source>
        <translation>Usar clave subrogada</translation>
    </message>
    <message>
        <source>A number becomes the primary key; foreign keys follow.</source>
        <translation>Un número pasa a ser la clave primaria; las claves foráneas se adaptan.</translation>
    </message>
    <message>
        <source>Pull up</source>
        <translation>Subir columnas</translation>
    </message>
    <message>
        <source>Columns of a subtype or part go to the table that it refers to.</source>
        <translation>Unas columnas de un subtipo o de una parte pasan a la tabla a la que esta hace referencia.</translation>
    </message>
    <message>
        <source>Push down</source>
        <translation>Bajar columnas</translation>
    </message>
    <message>
        <source>Columns go to the subtypes or parts of a table.</source>
        <translation>Unas columnas pasan a los subtipos o a las partes de una tabla.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are not joined many-to-many.</source>
        <translation>«%1» y «%2» no están unidas muchos a muchos.</translation>
    </message>
    <message>
        <source>This is no refactoring.</source>
        <translation>Esto no es una refactorización.</translation>
    </message>
    <message>
        <source>Extract %1 from “%2”</source>
        <translation>Extraer %1 de «%2»</translation>
    </message>
    <message>
        <source>Extract “%1” from “%2”</source>
        <translation>Extraer «%1» de «%2»</translation>
    </message>
    <message>
        <source>Promote “%1” to lookup table</source>
        <translation>Convertir «%1» en tabla de búsqueda</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>Dividir «%1»</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>Fusionar «%1» con «%2»</translation>
    </message>
    <message>
        <source>Resolve “%1” to “%2” into junction table</source>
        <translation>Resolver «%1» a «%2» en tabla intermedia</translation>
    </message>
    <message>
        <source>Use %1 as key of “%2”</source>
        <translation>Usar %1 como clave de «%2»</translation>
    </message>
    <message>
        <source>Use surrogate key for “%1”</source>
        <translation>Usar clave subrogada para «%1»</translation>
    </message>
    <message>
        <source>Pull up %1 to “%2”</source>
        <translation>Subir %1 a «%2»</translation>
    </message>
    <message>
        <source>Push down %1 from “%2”</source>
        <translation>Bajar %1 de «%2»</translation>
    </message>
    <message>
        <source>The table does not exist any more.</source>
        <translation>La tabla ya no existe.</translation>
    </message>
    <message>
        <source>“%1” is partitioned, and its columns are those of its partitions.</source>
        <translation>«%1» está particionada, y sus columnas son las de sus particiones.</translation>
    </message>
    <message>
        <source>“%1” is a partition and has the columns of its table.</source>
        <translation>«%1» es una partición y tiene las columnas de su tabla.</translation>
    </message>
    <message>
        <source>“%1” inherits columns from another table.</source>
        <translation>«%1» hereda columnas de otra tabla.</translation>
    </message>
    <message>
        <source>The columns of “%1” are those of a type.</source>
        <translation>Las columnas de «%1» son las de un tipo.</translation>
    </message>
    <message>
        <source>“%1” inherits the columns of “%2”.</source>
        <translation>«%1» hereda las columnas de «%2».</translation>
    </message>
    <message>
        <source>Choose at least one column of “%1”.</source>
        <translation>Elija al menos una columna de «%1».</translation>
    </message>
    <message>
        <source>The columns are to be different ones of “%1”.</source>
        <translation>Las columnas deben ser columnas distintas de «%1».</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such schema.</source>
        <translation>No existe tal esquema.</translation>
    </message>
    <message>
        <source>“%1” does not stand in a schema.</source>
        <translation>«%1» no está en ningún esquema.</translation>
    </message>
    <message>
        <source>There is a %1 “%2” in “%3” already.</source>
        <translation>Ya existe «%2» (%1) en «%3».</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Expresiones</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Cuerpos</translation>
    </message>
    <message>
        <source>Values and tags</source>
        <translation>Valores y etiquetas</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>A name cannot hold a zero character.</source>
        <translation>Un nombre no puede contener un carácter nulo.</translation>
    </message>
    <message>
        <source>There is a %1 “%2” already.</source>
        <translation>Ya existe «%2» (%1).</translation>
    </message>
    <message numerus="yes">
        <source>It is longer than %n byte(s).</source>
        <translation>
            <numerusform>Ocupa más de %n byte.</numerusform>
            <numerusform>Ocupa más de %n bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The design has changed since the text was found; find it again.</source>
        <translation>El diseño ha cambiado desde que se encontró el texto; vuelva a buscarlo.</translation>
    </message>
    <message>
        <source>There is no text to find.</source>
        <translation>No hay ningún texto que buscar.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Esto no es una expresión regular: %1.</translation>
    </message>
    <message>
        <source>“%1” is partitioned; its other half would not be, and would keep partitions from being dropped.</source>
        <translation>«%1» está particionada; su otra mitad no lo estaría e impediría eliminar particiones.</translation>
    </message>
    <message>
        <source>“%1” is partitioned and cannot have a unique key without the columns that it is partitioned by, as one-to-one needs.</source>
        <translation>«%1» está particionada y no puede tener una clave única sin las columnas por las que está particionada, como exige una relación uno a uno.</translation>
    </message>
    <message>
        <source>“%1” decides to which partition of “%2” a row belongs and has to stay.</source>
        <translation>«%1» decide a qué partición de «%2» pertenece una fila y tiene que quedarse.</translation>
    </message>
    <message>
        <source>The partition “%1” of “%2” has columns, keys or other parts of its own, which would not follow.</source>
        <translation>La partición «%1» de «%2» tiene columnas, claves u otras partes propias, que no se adaptarían.</translation>
    </message>
    <message>
        <source>“%1” reads a partition of “%2” by its name; change or remove it first.</source>
        <translation>«%1» lee una partición de «%2» por su nombre; cambie o quite antes este objeto.</translation>
    </message>
    <message>
        <source>The rule “%1” of “%2” reads a column that would move; change or remove it first.</source>
        <translation>La regla «%1» de «%2» lee una columna que se movería; cámbiela o elimínela primero.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>about %1</source>
        <translation>sobre %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Questions, decisions and tasks</source>
        <translation>Preguntas, decisiones y tareas</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Tareas abiertas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>No se ha registrado nada.</translation>
    </message>
</context>
<context>
    <name>Renaming</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>Look at %1: the old name may still be meant there.</source>
        <translation>Revise %1: puede que ahí aún se use el nombre anterior.</translation>
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
        <translation>La definición no se puede descomponer.</translation>
    </message>
    <message>
        <source>It belongs to something that is kept as a statement.</source>
        <translation>Pertenece a algo que se conserva como sentencia.</translation>
    </message>
    <message>
        <source>This SQLite does not have the module of the table.</source>
        <translation>Este SQLite no tiene el módulo de la tabla.</translation>
    </message>
    <message>
        <source>A foreign key of the table references something that is not in the script.</source>
        <translation>Una clave foránea de la tabla hace referencia a algo que no está en el script.</translation>
    </message>
    <message>
        <source>SQLite cannot read this database: %1.</source>
        <translation>SQLite no puede leer esta base de datos: %1.</translation>
    </message>
    <message>
        <source>The database is larger than 1 GiB.</source>
        <translation>La base de datos ocupa más de 1 GiB.</translation>
    </message>
    <message>
        <source>SQLite did not come to an end with this statement.</source>
        <translation>SQLite no ha llegado a terminar esta sentencia.</translation>
    </message>
    <message>
        <source>SQLite says: %1.</source>
        <translation>SQLite dice: %1.</translation>
    </message>
    <message>
        <source>A setting of a connection is not a definition.</source>
        <translation>Un parámetro de una conexión no es una definición.</translation>
    </message>
    <message>
        <source>A command of SQLite’s shell is not SQL.</source>
        <translation>Un comando del shell de SQLite no es SQL.</translation>
    </message>
    <message>
        <source>There is a zero byte in the statement.</source>
        <translation>Hay un byte cero en la sentencia.</translation>
    </message>
    <message>
        <source>Rows are data, not a definition.</source>
        <translation>Las filas son datos, no una definición.</translation>
    </message>
    <message>
        <source>A query is not a definition.</source>
        <translation>Una consulta no es una definición.</translation>
    </message>
    <message>
        <source>Transactions are made when the design is written out.</source>
        <translation>Las transacciones se crean cuando se escribe el diseño.</translation>
    </message>
    <message>
        <source>Another database is not part of this schema.</source>
        <translation>Otra base de datos no forma parte de este esquema.</translation>
    </message>
    <message>
        <source>Maintenance of a running database is not a definition.</source>
        <translation>El mantenimiento de una base de datos en funcionamiento no es una definición.</translation>
    </message>
    <message>
        <source>Relvar has no kind of object for this.</source>
        <translation>Relvar no tiene ninguna clase de objeto para esto.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Se ha cancelado la importación.</translation>
    </message>
    <message>
        <source>A virtual table makes this table itself.</source>
        <translation>Una tabla virtual crea esta tabla por sí misma.</translation>
    </message>
    <message>
        <source>The script is larger than 1 GiB.</source>
        <translation>El script ocupa más de 1 GiB.</translation>
    </message>
    <message>
        <source>A table of SQLite needs a column: “%1” has none and is left out.</source>
        <translation>Una tabla de SQLite necesita una columna: «%1» no tiene ninguna y se omite.</translation>
    </message>
    <message>
        <source>SQLite has no indexes by %1: %2 is left out.</source>
        <translation>SQLite no tiene índices con el método %1: %2 se omite.</translation>
    </message>
    <message>
        <source>SQLite keeps no further columns in %1.</source>
        <translation>SQLite no guarda columnas adicionales en %1.</translation>
    </message>
    <message>
        <source>For SQLite, NULL is never the same as NULL in the key %1.</source>
        <translation>Para SQLite, NULL nunca es igual a NULL en la clave %1.</translation>
    </message>
    <message>
        <source>The index %1 is left out. %2</source>
        <translation>El índice %1 se omite. %2</translation>
    </message>
    <message>
        <source>SQLite keeps no results: “%1” becomes a view.</source>
        <translation>SQLite no guarda resultados: «%1» pasa a ser una vista.</translation>
    </message>
    <message>
        <source>SQLite has no indexes of views: %1 is left out.</source>
        <translation>SQLite no tiene índices de vistas: %1 se omite.</translation>
    </message>
    <message>
        <source>The view “%1” is left out. %2</source>
        <translation>La vista «%1» se omite. %2</translation>
    </message>
    <message>
        <source>SQLite has no functions for triggers to call: %1 is left out.</source>
        <translation>SQLite no tiene funciones a las que puedan llamar los disparadores: %1 se omite.</translation>
    </message>
    <message>
        <source>The trigger %1 is left out. %2</source>
        <translation>El disparador %1 se omite. %2</translation>
    </message>
    <message>
        <source>A trigger of SQLite has one event: %1 keeps its first one.</source>
        <translation>Un disparador de SQLite tiene un solo evento: %1 conserva el primero.</translation>
    </message>
    <message>
        <source>A statement for another database is left out: %1</source>
        <translation>Se omite una sentencia para otra base de datos: %1</translation>
    </message>
    <message>
        <source>What this statement did cannot be undone: %1</source>
        <translation>Lo que ha hecho esta sentencia no se puede deshacer: %1</translation>
    </message>
    <message>
        <source>SQLite has no such kind of object: %1 “%2” is left out.</source>
        <translation>SQLite no tiene esta clase de objeto; se omite: %1 «%2».</translation>
    </message>
    <message>
        <source>“%1” becomes %2. %3</source>
        <translation>«%1» pasa a ser %2. %3</translation>
    </message>
    <message>
        <source>“%1” gets no numbers of its own: SQLite counts in a primary key of one whole number alone.</source>
        <translation>«%1» no recibe números propios: SQLite solo numera en una clave primaria formada por un único número entero.</translation>
    </message>
    <message>
        <source>The default of “%1” is left out. %2</source>
        <translation>El valor predeterminado de «%1» se omite. %2</translation>
    </message>
    <message>
        <source>“%1” is no longer computed. %2</source>
        <translation>«%1» ya no se calcula. %2</translation>
    </message>
    <message>
        <source>SQLite sets all columns of the foreign key %1.</source>
        <translation>SQLite modifica todas las columnas de la clave foránea %1.</translation>
    </message>
    <message>
        <source>SQLite checks the key %1 at once.</source>
        <translation>SQLite comprueba la clave %1 de inmediato.</translation>
    </message>
    <message>
        <source>SQLite has no exclusion constraints: %1 is left out.</source>
        <translation>SQLite no tiene restricciones de exclusión: %1 se omite.</translation>
    </message>
    <message>
        <source>The check “%1” is left out. %2</source>
        <translation>La restricción CHECK «%1» se omite. %2</translation>
    </message>
    <message>
        <source>The foreign key %1 references a table that SQLite does not get.</source>
        <translation>La clave foránea %1 hace referencia a una tabla que SQLite no recibe.</translation>
    </message>
    <message>
        <source>In SQLite, “%1” inherits nothing from other tables.</source>
        <translation>En SQLite, «%1» no hereda nada de otras tablas.</translation>
    </message>
    <message>
        <source>In SQLite, “%1” has no partitions.</source>
        <translation>En SQLite, «%1» no tiene particiones.</translation>
    </message>
    <message>
        <source>In SQLite, nothing guards the rows of “%1”.</source>
        <translation>En SQLite, nada protege las filas de «%1».</translation>
    </message>
    <message>
        <source>The table “%1” is left out. %2</source>
        <translation>La tabla «%1» se omite. %2</translation>
    </message>
    <message>
        <source>“%1” is a foreign table: here it becomes a table of its own.</source>
        <translation>«%1» es una tabla foránea: aquí pasa a ser una tabla propia.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Each %1 may be %2.</source>
        <translation>Cada %1 puede ser %2.</translation>
    </message>
    <message>
        <source>Each %1 is %2.</source>
        <translation>Cada %1 es %2.</translation>
    </message>
    <message>
        <source>Each %1 %2 %3 %4 %5 (by %6), which is part of its identity.</source>
        <translation>Cada %1 %2 %3 %4 %5 (por %6), lo que forma parte de su identidad.</translation>
    </message>
    <message>
        <source>Each %1 %2 %3 %4 %5 (by %6).</source>
        <translation>Cada %1 %2 %3 %4 %5 (por %6).</translation>
    </message>
    <message>
        <source>Each %1 %2 %3 %4 %5, which is part of its identity.</source>
        <translation>Cada %1 %2 %3 %4 %5, lo que forma parte de su identidad.</translation>
    </message>
    <message>
        <source>Each %1 %2 %3 %4 %5.</source>
        <translation>Cada %1 %2 %3 %4 %5.</translation>
    </message>
    <message>
        <source>The design in sentences</source>
        <translation>El diseño en frases</translation>
    </message>
    <message>
        <source>Without relationships</source>
        <translation>Sin relaciones</translation>
    </message>
    <message>
        <source>be associated with</source>
        <translation>asociarse con</translation>
    </message>
    <message>
        <source>must</source>
        <translation>debe</translation>
    </message>
    <message>
        <source>may</source>
        <translation>puede</translation>
    </message>
    <message>
        <source>any number of</source>
        <translation>cualquier número de</translation>
    </message>
    <message>
        <source>one or more</source>
        <translation>1 o más</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>at most one</source>
        <translation>como máximo 1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>exactly one</source>
        <translation>exactamente 1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>exactamente %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>an %1</source>
        <translation>un %1</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>un %1</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>No keys were pressed.</source>
        <translation>No se ha pulsado ninguna tecla.</translation>
    </message>
    <message>
        <source>%1 is needed to move about and cannot be a shortcut.</source>
        <translation>%1 hace falta para desplazarse y no puede ser un atajo.</translation>
    </message>
    <message>
        <source>This command works while one types as well: its keys need Ctrl, Alt or a function key.</source>
        <translation>Este comando funciona también mientras se escribe: sus teclas necesitan Ctrl, Alt o una tecla de función.</translation>
    </message>
</context>
<context>
    <name>Sketch</name>
    <message>
        <source>“%1” has an empty value, which DBML cannot say.</source>
        <translation>«%1» tiene un valor vacío, que DBML no puede expresar.</translation>
    </message>
    <message>
        <source>“%1” is computed, which a sketch cannot say.</source>
        <translation>«%1» se calcula, lo que un boceto no puede expresar.</translation>
    </message>
    <message>
        <source>“%1” uses an inherited column.</source>
        <translation>«%1» usa una columna heredada.</translation>
    </message>
    <message>
        <source>“%1” is an exclusion constraint, which a sketch cannot say.</source>
        <translation>«%1» es una restricción de exclusión, que un boceto no puede expresar.</translation>
    </message>
    <message>
        <source>“%1” has a condition, which a sketch cannot say.</source>
        <translation>«%1» tiene una condición, que un boceto no puede expresar.</translation>
    </message>
    <message>
        <source>“%1” refers from a column to the same column.</source>
        <translation>«%1» hace referencia de una columna a esa misma columna.</translation>
    </message>
    <message>
        <source>“%1” says what another one says already.</source>
        <translation>«%1» dice lo que ya dice otra.</translation>
    </message>
    <message>
        <source>“%1” is defined a second time; the first one counts.</source>
        <translation>«%1» se define por segunda vez; cuenta la primera.</translation>
    </message>
    <message>
        <source>There is no table partial “%1”.</source>
        <translation>No existe ningún TablePartial «%1».</translation>
    </message>
    <message>
        <source>“%1” has a column “%2” already.</source>
        <translation>«%1» ya tiene una columna «%2».</translation>
    </message>
    <message>
        <source>The condition of a check stands between backticks.</source>
        <translation>La condición de una restricción CHECK va entre acentos graves.</translation>
    </message>
    <message>
        <source>A column has no setting “%1”.</source>
        <translation>Una columna no tiene ninguna opción «%1».</translation>
    </message>
    <message>
        <source>“%1” has a primary key already.</source>
        <translation>«%1» ya tiene una clave primaria.</translation>
    </message>
    <message>
        <source>“%1” has a value “%2” already.</source>
        <translation>«%1» ya tiene un valor «%2».</translation>
    </message>
    <message>
        <source>“%1” is in another group already.</source>
        <translation>«%1» ya está en otro grupo.</translation>
    </message>
    <message>
        <source>This comment does not end.</source>
        <translation>Este comentario no termina.</translation>
    </message>
    <message>
        <source>This quote does not end.</source>
        <translation>Este entrecomillado no termina.</translation>
    </message>
    <message>
        <source>A Mermaid diagram of entities starts with “erDiagram”.</source>
        <translation>Un diagrama de entidades de Mermaid empieza por «erDiagram».</translation>
    </message>
    <message>
        <source>This line of the diagram is not understood.</source>
        <translation>No se entiende esta línea del diagrama.</translation>
    </message>
    <message>
        <source>An attribute needs a type and a name.</source>
        <translation>Un atributo necesita un tipo y un nombre.</translation>
    </message>
    <message>
        <source>A “)” is missing here.</source>
        <translation>Aquí falta un «)».</translation>
    </message>
    <message>
        <source>A value was expected here.</source>
        <translation>Aquí se esperaba un valor.</translation>
    </message>
    <message>
        <source>The name of a setting was expected here.</source>
        <translation>Aquí se esperaba el nombre de una opción.</translation>
    </message>
    <message>
        <source>One of the signs &gt;, &lt;, - and &lt;&gt; was expected here.</source>
        <translation>Aquí se esperaba uno de los signos &gt;, &lt;, - y &lt;&gt;.</translation>
    </message>
    <message>
        <source>The column that is referred to was expected here.</source>
        <translation>Aquí se esperaba la columna a la que se hace referencia.</translation>
    </message>
    <message>
        <source>This “[” has no “]”.</source>
        <translation>Este «[» no tiene su «]».</translation>
    </message>
    <message>
        <source>A “%1” is missing here.</source>
        <translation>Aquí falta un «%1».</translation>
    </message>
    <message>
        <source>This “{” has no “}”.</source>
        <translation>Este «{» no tiene su «}».</translation>
    </message>
    <message>
        <source>The name of what it refers to was expected here.</source>
        <translation>Aquí se esperaba el nombre de aquello a lo que hace referencia.</translation>
    </message>
    <message>
        <source>“%1” was not expected here.</source>
        <translation>Aquí no se esperaba «%1».</translation>
    </message>
    <message>
        <source>“%1” blocks were left out.</source>
        <translation>Los bloques «%1» se han omitido.</translation>
    </message>
    <message>
        <source>Other files are not read, so this was left out.</source>
        <translation>No se leen otros archivos, por lo que esto se ha omitido.</translation>
    </message>
    <message>
        <source>A “{” was expected here.</source>
        <translation>Aquí se esperaba un «{».</translation>
    </message>
    <message>
        <source>The name of a table partial was expected here.</source>
        <translation>Aquí se esperaba el nombre de un TablePartial.</translation>
    </message>
    <message>
        <source>A column or an expression was expected here.</source>
        <translation>Aquí se esperaba una columna o una expresión.</translation>
    </message>
    <message>
        <source>A condition between backticks was expected here.</source>
        <translation>Aquí se esperaba una condición entre acentos graves.</translation>
    </message>
    <message>
        <source>An enumeration needs a name.</source>
        <translation>Una enumeración necesita un nombre.</translation>
    </message>
    <message>
        <source>A value of the enumeration was expected here.</source>
        <translation>Aquí se esperaba un valor de la enumeración.</translation>
    </message>
    <message>
        <source>A reference needs two sides, like orders.customer_id &gt; customers.id.</source>
        <translation>Una referencia necesita dos lados, como orders.customer_id &gt; customers.id.</translation>
    </message>
    <message>
        <source>The name of a table was expected here.</source>
        <translation>Aquí se esperaba el nombre de una tabla.</translation>
    </message>
    <message>
        <source>This line is not understood. Write “orders: id, placed_at” for an entity or “orders -&gt; customers” for a relationship.</source>
        <translation>No se entiende esta línea. Escriba «orders: id, placed_at» para una entidad u «orders -&gt; customers» para una relación.</translation>
    </message>
    <message>
        <source>The entity at the other end was expected here.</source>
        <translation>Aquí se esperaba la entidad del otro extremo.</translation>
    </message>
    <message>
        <source>There is no table in this text.</source>
        <translation>No hay ninguna tabla en este texto.</translation>
    </message>
    <message>
        <source>This text is neither SQL nor DBML, Mermaid, CSV or a Markdown table.</source>
        <translation>Este texto no es SQL, DBML, Mermaid, CSV ni una tabla Markdown.</translation>
    </message>
    <message>
        <source>“%1” has no key that “%2” could refer to.</source>
        <translation>«%1» no tiene ninguna clave a la que «%2» pueda hacer referencia.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2” for its key.</source>
        <translation>«%1» no tiene ninguna columna «%2» para su clave.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”.</source>
        <translation>«%1» no tiene ninguna columna «%2».</translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>Una entidad necesita un nombre.</translation>
    </message>
    <message>
        <source>Something else is called “%1” already.</source>
        <translation>Ya hay otra cosa llamada «%1».</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>No existe ninguna columna «%1».</translation>
    </message>
    <message>
        <source>There is no table for “%1”.</source>
        <translation>No existe ninguna tabla para «%1».</translation>
    </message>
    <message>
        <source>Both sides of a reference need the same number of columns.</source>
        <translation>Los dos lados de una referencia necesitan el mismo número de columnas.</translation>
    </message>
    <message>
        <source>“%1” refers to “%2” already.</source>
        <translation>«%1» ya hace referencia a «%2».</translation>
    </message>
    <message>
        <source>“%1” is no action of a foreign key.</source>
        <translation>«%1» no es una acción de clave foránea.</translation>
    </message>
    <message>
        <source>There is a table “%1” already.</source>
        <translation>Ya existe una tabla «%1».</translation>
    </message>
    <message>
        <source>There is another type “%1” already.</source>
        <translation>Ya existe otro tipo «%1».</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>No existe ninguna tabla «%1».</translation>
    </message>
    <message>
        <source>“%1” has no columns of its own, which DBML cannot say.</source>
        <translation>«%1» no tiene columnas propias, lo que DBML no puede expresar.</translation>
    </message>
    <message>
        <source>“%1” has no values, which DBML cannot say.</source>
        <translation>«%1» no tiene valores, lo que DBML no puede expresar.</translation>
    </message>
    <message>
        <source>There is nothing in this line.</source>
        <translation>No hay nada en esta línea.</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is.</source>
        <translation>«%1» ya existe y se ha dejado como está.</translation>
    </message>
    <message>
        <source>There is nothing in this SQL that makes part of a design.</source>
        <translation>No hay nada en este SQL que forme parte de un diseño.</translation>
    </message>
    <message>
        <source>The records of “%1” have a column that is gone.</source>
        <translation>Los registros de «%1» tienen una columna que ya no existe.</translation>
    </message>
    <message>
        <source>There is nothing called “%1”.</source>
        <translation>No hay nada llamado «%1».</translation>
    </message>
    <message>
        <source>DBML has no words for the %1 “%2”.</source>
        <translation>DBML no puede expresar esto: %1 «%2».</translation>
    </message>
    <message>
        <source>DBML has no words for %1 of “%2”.</source>
        <translation>DBML no puede expresar lo siguiente de «%2»: %1.</translation>
    </message>
    <message>
        <source>the order of its columns</source>
        <translation>el orden de sus columnas</translation>
    </message>
    <message>
        <source>the operator classes of its columns</source>
        <translation>las clases de operadores de sus columnas</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>This is a design that Relvar wrote as JSON. It is for other programs; open the project file instead.</source>
        <translation>Este es un diseño que Relvar ha escrito como JSON. Está destinado a otros programas; abra en su lugar el archivo de proyecto.</translation>
    </message>
</context>
<context>
    <name>SqlCheck</name>
    <message>
        <source>%1 cannot read “%2”: %3</source>
        <translation>%1 no puede leer «%2»: %3</translation>
    </message>
    <message>
        <source>“%1” is more than one piece of SQL.</source>
        <translation>«%1» es más de un fragmento de SQL.</translation>
    </message>
</context>
<context>
    <name>TimescaleDB</name>
    <message>
        <source>There is no column %1 in %2.</source>
        <translation>No existe ninguna columna %1 en %2.</translation>
    </message>
    <message>
        <source>What it is about is known only when it runs.</source>
        <translation>Aquello de lo que trata solo se conoce cuando se ejecuta.</translation>
    </message>
    <message>
        <source>%1() has an argument that is not known here: %2.</source>
        <translation>%1() tiene un argumento que aquí no se conoce: %2.</translation>
    </message>
    <message>
        <source>%1 is a hypertable already.</source>
        <translation>%1 ya es una hipertabla.</translation>
    </message>
    <message>
        <source>What the table is divided by is known only when it runs.</source>
        <translation>Aquello por lo que se divide la tabla solo se conoce cuando se ejecuta.</translation>
    </message>
    <message>
        <source>The first dimension of %1 is no range.</source>
        <translation>La primera dimensión de %1 no es un rango.</translation>
    </message>
    <message>
        <source>%1 is no hypertable.</source>
        <translation>%1 no es una hipertabla.</translation>
    </message>
    <message>
        <source>%1 is divided by %2 already.</source>
        <translation>%1 ya está dividida por %2.</translation>
    </message>
    <message>
        <source>The chunks of a further dimension are set when it is added.</source>
        <translation>Los chunks de otra dimensión se establecen al añadirla.</translation>
    </message>
    <message>
        <source>An interval is missing.</source>
        <translation>Falta un intervalo.</translation>
    </message>
    <message>
        <source>%1 is not divided by a hash.</source>
        <translation>%1 no está dividida por un hash.</translation>
    </message>
    <message>
        <source>There is such a job for %1 already.</source>
        <translation>Ya existe un trabajo así para %1.</translation>
    </message>
    <message>
        <source>%1 is a job already.</source>
        <translation>%1 ya es un trabajo.</translation>
    </message>
    <message>
        <source>Relvar has no option for %1().</source>
        <translation>Relvar no tiene ninguna opción para %1().</translation>
    </message>
    <message>
        <source>TimescaleDB makes this by itself.</source>
        <translation>TimescaleDB crea esto por sí mismo.</translation>
    </message>
    <message>
        <source>%1 has settings of a hypertable but is none.</source>
        <translation>%1 tiene parámetros de hipertabla, pero no lo es.</translation>
    </message>
    <message>
        <source>There is no column with a time in %1.</source>
        <translation>No hay ninguna columna con un tiempo en %1.</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>whole number, 8 bytes</source>
        <translation>número entero, 8 bytes</translation>
    </message>
    <message>
        <source>whole number, 4 bytes</source>
        <translation>número entero, 4 bytes</translation>
    </message>
    <message>
        <source>whole number, 2 bytes</source>
        <translation>número entero, 2 bytes</translation>
    </message>
    <message>
        <source>text of any length</source>
        <translation>texto de cualquier longitud</translation>
    </message>
    <message>
        <source>text up to a length</source>
        <translation>texto con longitud máxima</translation>
    </message>
    <message>
        <source>text of a fixed length</source>
        <translation>texto de longitud fija</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>exact number</source>
        <translation>número exacto</translation>
    </message>
    <message>
        <source>inexact number, 4 bytes</source>
        <translation>número aproximado, 4 bytes</translation>
    </message>
    <message>
        <source>inexact number, 8 bytes</source>
        <translation>número aproximado, 8 bytes</translation>
    </message>
    <message>
        <source>moment in time</source>
        <translation>instante en el tiempo</translation>
    </message>
    <message>
        <source>date and time of day</source>
        <translation>fecha y hora del día</translation>
    </message>
    <message>
        <source>calendar date</source>
        <translation>fecha del calendario</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>hora del día</translation>
    </message>
    <message>
        <source>time of day with zone</source>
        <translation>hora del día con zona horaria</translation>
    </message>
    <message>
        <source>span of time</source>
        <translation>intervalo de tiempo</translation>
    </message>
    <message>
        <source>universally unique identifier</source>
        <translation>identificador único universal</translation>
    </message>
    <message>
        <source>JSON, indexable</source>
        <translation>JSON, indexable</translation>
    </message>
    <message>
        <source>JSON, word for word</source>
        <translation>JSON, literal</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>whole number from a sequence, 4 bytes</source>
        <translation>número entero de una secuencia, 4 bytes</translation>
    </message>
    <message>
        <source>whole number from a sequence, 8 bytes</source>
        <translation>número entero de una secuencia, 8 bytes</translation>
    </message>
    <message>
        <source>whole number from a sequence, 2 bytes</source>
        <translation>número entero de una secuencia, 2 bytes</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>importe monetario</translation>
    </message>
    <message>
        <source>network address, host or net</source>
        <translation>dirección de red, equipo o red</translation>
    </message>
    <message>
        <source>network address, net</source>
        <translation>dirección de red, red</translation>
    </message>
    <message>
        <source>hardware address</source>
        <translation>dirección de hardware</translation>
    </message>
    <message>
        <source>bits, fixed length</source>
        <translation>bits, longitud fija</translation>
    </message>
    <message>
        <source>bits, up to a length</source>
        <translation>bits, con longitud máxima</translation>
    </message>
    <message>
        <source>XML document</source>
        <translation>documento XML</translation>
    </message>
    <message>
        <source>text prepared for search</source>
        <translation>texto preparado para búsquedas</translation>
    </message>
    <message>
        <source>text search query</source>
        <translation>consulta de búsqueda de texto</translation>
    </message>
    <message>
        <source>point in the plane</source>
        <translation>punto en el plano</translation>
    </message>
    <message>
        <source>polygon in the plane</source>
        <translation>polígono en el plano</translation>
    </message>
    <message>
        <source>range of integer</source>
        <translation>rango de integer</translation>
    </message>
    <message>
        <source>range of bigint</source>
        <translation>rango de bigint</translation>
    </message>
    <message>
        <source>range of numeric</source>
        <translation>rango de numeric</translation>
    </message>
    <message>
        <source>range of date</source>
        <translation>rango de date</translation>
    </message>
    <message>
        <source>range of timestamp</source>
        <translation>rango de timestamp</translation>
    </message>
    <message>
        <source>range of timestamptz</source>
        <translation>rango de timestamptz</translation>
    </message>
    <message>
        <source>object identifier</source>
        <translation>identificador de objeto</translation>
    </message>
    <message>
        <source>name in the catalogue</source>
        <translation>nombre en el catálogo</translation>
    </message>
    <message>
        <source>number of any kind</source>
        <translation>número de cualquier tipo</translation>
    </message>
    <message>
        <source>value of any kind, in a strict table</source>
        <translation>valor de cualquier tipo, en una tabla estricta</translation>
    </message>
    <message>
        <source>whole number, 3 bytes</source>
        <translation>número entero, 3 bytes</translation>
    </message>
    <message>
        <source>whole number, 1 byte</source>
        <translation>número entero, 1 byte</translation>
    </message>
    <message>
        <source>one of a list of values</source>
        <translation>uno de los valores de una lista</translation>
    </message>
    <message>
        <source>some of a list of values</source>
        <translation>algunos de los valores de una lista</translation>
    </message>
    <message>
        <source>any shape in the plane</source>
        <translation>cualquier forma en el plano</translation>
    </message>
</context>
<context>
    <name>relvar</name>
    <message>
        <source>The relationship “%1” leads to a table that is not in the model.</source>
        <translation>La relación «%1» lleva a una tabla que no está en el modelo.</translation>
    </message>
    <message>
        <source>“%1” is a “%2”, which is not read from models of pgModeler.</source>
        <translation>«%1» es un «%2», que no se lee de los modelos de pgModeler.</translation>
    </message>
</context>
<context>
    <name>relvar::AboutDialog</name>
    <message>
        <source>About Relvar</source>
        <translation>Acerca de Relvar</translation>
    </message>
    <message>
        <source>Version %1

A designer for database schemas.

Built with Qt %2. The licence is in the file LICENSE.</source>
        <translation>Versión %1

Un diseñador de esquemas de bases de datos.

Creado con Qt %2. La licencia está en el archivo LICENSE.</translation>
    </message>
</context>
<context>
    <name>relvar::AddressForm</name>
    <message>
        <source>Name, address, socket or URL</source>
        <translation>Nombre, dirección, socket o URL</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>El habitual</translation>
    </message>
    <message>
        <source>From the password file</source>
        <translation>Del archivo de contraseñas</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>&amp;Earlier connections</source>
        <translation>Conexiones anter&amp;iores</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;uerto</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de datos</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Usua&amp;rio</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Contr&amp;aseña</translation>
    </message>
    <message>
        <source>Re&amp;member the password in the keychain</source>
        <translation>R&amp;ecordar la contraseña en el llavero</translation>
    </message>
</context>
<context>
    <name>relvar::Background</name>
    <message>
        <source>Generating SQL and diagrams</source>
        <translation>Generando SQL y diagramas</translation>
    </message>
    <message>
        <source>Checking the design</source>
        <translation>Comprobando el diseño</translation>
    </message>
</context>
<context>
    <name>relvar::BookmarkCommands</name>
    <message>
        <source>Add Bookmark</source>
        <translation>Añadir marcador</translation>
    </message>
    <message>
        <source>Name; without one it gets a number:</source>
        <translation>Nombre; sin él recibe un número:</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>Añadir marcador</translation>
    </message>
    <message>
        <source>Bookmark “%1” is kept; the menu Go leads back to it.</source>
        <translation>El marcador «%1» queda guardado; el menú Ir lleva de vuelta a él.</translation>
    </message>
    <message>
        <source>Take bookmark again</source>
        <translation>Volver a tomar el marcador</translation>
    </message>
</context>
<context>
    <name>relvar::BookmarksDialog</name>
    <message>
        <source>No bookmarks yet. Ctrl+B keeps what the canvas shows under a name.</source>
        <translation>Aún no hay marcadores. Ctrl+B guarda con un nombre lo que muestra el lienzo.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Ir allí</translation>
    </message>
    <message>
        <source>Shows it on the canvas</source>
        <translation>Lo muestra en el lienzo</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>&amp;Take Again</source>
        <translation>&amp;Tomar de nuevo</translation>
    </message>
    <message>
        <source>Keeps what the canvas shows now under this name</source>
        <translation>Guarda con este nombre lo que muestra ahora el lienzo</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Delete bookmark</source>
        <translation>Eliminar marcador</translation>
    </message>
    <message>
        <source>Rename bookmark</source>
        <translation>Renombrar marcador</translation>
    </message>
    <message>
        <source>Move bookmark</source>
        <translation>Mover marcador</translation>
    </message>
</context>
<context>
    <name>relvar::ChildList</name>
    <message>
        <source>Relationships</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Keys and indexes</source>
        <translation>Claves e índices</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Se lee</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>“%1” has no column yet.</source>
        <translation>«%1» aún no tiene ninguna columna.</translation>
    </message>
    <message>
        <source>Add unique key</source>
        <translation>Añadir clave única</translation>
    </message>
    <message>
        <source>Add index</source>
        <translation>Añadir índice</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>Añadir restricción CHECK</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
</context>
<context>
    <name>relvar::ColorButton</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Otro color…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
</context>
<context>
    <name>relvar::ColumnsGrid</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>relvar::ColumnsModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Nulo</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Única</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Nombre de la columna</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>Tipo de datos</translation>
    </message>
    <message>
        <source>May be empty (NULL)</source>
        <translation>Puede estar vacía (NULL)</translation>
    </message>
    <message>
        <source>Expression for rows that give no value</source>
        <translation>Expresión para las filas que no indican ningún valor</translation>
    </message>
    <message>
        <source>Part of the primary key</source>
        <translation>Parte de la clave primaria</translation>
    </message>
    <message>
        <source>No two rows have the same value</source>
        <translation>No hay dos filas con el mismo valor</translation>
    </message>
    <message>
        <source>What the column means</source>
        <translation>Significado de la columna</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>Columna nueva</translation>
    </message>
    <message>
        <source>Add column “%1”</source>
        <translation>Añadir columna «%1»</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renombrar «%1» como «%2»</translation>
    </message>
    <message>
        <source>Change type of “%1”</source>
        <translation>Cambiar tipo de «%1»</translation>
    </message>
    <message>
        <source>Change whether “%1” may be empty</source>
        <translation>Cambiar si «%1» puede estar vacía</translation>
    </message>
    <message>
        <source>Change default of “%1”</source>
        <translation>Cambiar valor predeterminado de «%1»</translation>
    </message>
    <message>
        <source>Change primary key with “%1”</source>
        <translation>Cambiar clave primaria con «%1»</translation>
    </message>
    <message>
        <source>Change whether “%1” is unique</source>
        <translation>Cambiar si «%1» es única</translation>
    </message>
    <message>
        <source>Change comment of “%1”</source>
        <translation>Cambiar comentario de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n column(s)</source>
        <translation>
            <numerusform>Pegar %n columna</numerusform>
            <numerusform>Pegar %n columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n column(s)</source>
        <translation>
            <numerusform>Eliminar %n columna</numerusform>
            <numerusform>Eliminar %n columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Move column</source>
        <translation>Mover columna</translation>
    </message>
    <message numerus="yes">
        <source>Move %n column(s)</source>
        <translation>
            <numerusform>Mover %n columna</numerusform>
            <numerusform>Mover %n columnas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Command or object</source>
        <translation>Comando u objeto</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Nothing is called like this.</source>
        <translation>No hay nada con ese nombre.</translation>
    </message>
    <message>
        <source>Find a command, table, column, problem…</source>
        <translation>Buscar un comando, tabla, columna, problema…</translation>
    </message>
    <message>
        <source>↑ ↓  look at it      Enter  go there      Esc  back      Tab  next of these lists</source>
        <translation>↑ ↓  verlo      Intro  ir allí      Esc  volver      Tab  la siguiente de estas listas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Everything that can be found</source>
        <translation>Todo lo que se puede buscar</translation>
    </message>
    <message>
        <source>Begin with %1 for these alone</source>
        <translation>Empiece con %1 para ver solo esto</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Usados recientemente</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Todos los comandos</translation>
    </message>
    <message>
        <source>There are no tables yet.</source>
        <translation>Aún no hay tablas.</translation>
    </message>
    <message>
        <source>No table is called like this.</source>
        <translation>No hay ninguna tabla con ese nombre.</translation>
    </message>
    <message>
        <source>There are no columns yet.</source>
        <translation>Aún no hay columnas.</translation>
    </message>
    <message>
        <source>No column is called like this.</source>
        <translation>No hay ninguna columna con ese nombre.</translation>
    </message>
    <message>
        <source>No command is called like this.</source>
        <translation>No hay ningún comando con ese nombre.</translation>
    </message>
    <message>
        <source>There are no problems.</source>
        <translation>No hay problemas.</translation>
    </message>
    <message>
        <source>No problem speaks of this.</source>
        <translation>Ningún problema trata de esto.</translation>
    </message>
    <message>
        <source>Reading the design…</source>
        <translation>Leyendo el diseño…</translation>
    </message>
</context>
<context>
    <name>relvar::ComparisonDialog</name>
    <message>
        <source>Comparison with “%1”</source>
        <translation>Comparación con «%1»</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Search differences</source>
        <translation>Buscar diferencias</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>In the design</source>
        <translation>En el diseño</translation>
    </message>
    <message>
        <source>In the database</source>
        <translation>En la base de datos</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation>Elegir todas las que se muestran</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>Choose none of them</source>
        <translation>No elegir ninguna</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The differences that are shown as text</source>
        <translation>Las diferencias que se muestran, como texto</translation>
    </message>
    <message>
        <source>&amp;Select in Diagram</source>
        <translation>&amp;Seleccionar en el diagrama</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>&amp;Adoptar</translation>
    </message>
    <message>
        <source>The design and the database are the same.</source>
        <translation>El diseño y la base de datos son iguales.</translation>
    </message>
    <message>
        <source>The database is %1 and the design is for %2: the design is shown as it would be there, and nothing can be taken over.</source>
        <translation>La base de datos es %1 y el diseño es para %2: el diseño se muestra tal como sería allí y no se puede adoptar nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the marked object, or the table that it would belong to, on the canvas</source>
        <translation>Muestra en el lienzo el objeto marcado o la tabla a la que pertenecería</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>El proyecto está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Brings the state of the database into the design, for all that is chosen, in one step</source>
        <translation>Lleva al diseño el estado de la base de datos, para todo lo elegido, en un solo paso</translation>
    </message>
    <message>
        <source>Take over from “%1”</source>
        <translation>Adoptar de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) taken over.</source>
        <translation>
            <numerusform>%n diferencia adoptada.</numerusform>
            <numerusform>%n diferencias adoptadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Show All Tables” draws the new tables.</source>
        <translation>«Mostrar todas las tablas» dibuja las tablas nuevas.</translation>
    </message>
</context>
<context>
    <name>relvar::CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Opciones de autocompletado</translation>
    </message>
</context>
<context>
    <name>relvar::ConversionDialog</name>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Emulated</source>
        <translation>Emulado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>A &amp;new project</source>
        <translation>Un proyecto &amp;nuevo</translation>
    </message>
    <message>
        <source>The &amp;project that is open</source>
        <translation>El &amp;proyecto abierto</translation>
    </message>
    <message>
        <source>Convert to Another Database</source>
        <translation>Convertir a otra base de datos</translation>
    </message>
    <message>
        <source>This one stays as it is; what is on the diagrams comes along</source>
        <translation>Este queda como está; lo que hay en los diagramas se lleva también</translation>
    </message>
    <message>
        <source>One step that can be undone</source>
        <translation>Un solo paso, que se puede deshacer</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>El proyecto está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The notes that are shown as text</source>
        <translation>Las notas que se muestran, como texto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>The result is</source>
        <translation>El resultado es</translation>
    </message>
    <message>
        <source>Notes to show</source>
        <translation>Notas que se muestran</translation>
    </message>
    <message>
        <source>What becomes of the design</source>
        <translation>Qué pasa con el diseño</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Finding out what becomes of the design…</source>
        <translation>Averiguando qué pasa con el diseño…</translation>
    </message>
    <message>
        <source>Nothing is lost, and no type becomes another one.</source>
        <translation>No se pierde nada y ningún tipo pasa a ser otro.</translation>
    </message>
    <message>
        <source>All notes (%1)</source>
        <translation>Todas las notas (%1)</translation>
    </message>
</context>
<context>
    <name>relvar::DatabaseCommands</name>
    <message>
        <source>Convert to %1</source>
        <translation>Convertir a %1</translation>
    </message>
    <message>
        <source>The design is for %1 now.</source>
        <translation>El diseño es ahora para %1.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>The project cannot be made</source>
        <translation>No se puede crear el proyecto</translation>
    </message>
    <message>
        <source>A new project with the design for %1; the other one is as it was.</source>
        <translation>Un proyecto nuevo con el diseño para %1; el otro sigue como estaba.</translation>
    </message>
</context>
<context>
    <name>relvar::DatabaseImportDialog</name>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>A &amp;new project</source>
        <translation>Un proyecto &amp;nuevo</translation>
    </message>
    <message>
        <source>Import from a Database</source>
        <translation>Importar de una base de datos</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Search tables</source>
        <translation>Buscar tablas</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>Qué importar</translation>
    </message>
    <message>
        <source>The &amp;project that is open</source>
        <translation>El &amp;proyecto abierto</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>Importar en</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>%1 (view)</source>
        <translation>%1 (vista)</translation>
    </message>
    <message>
        <source>Connect to see what there is.</source>
        <translation>Conecte para ver lo que hay.</translation>
    </message>
    <message>
        <source>D&amp;raw all tables on a diagram</source>
        <translation>&amp;Dibujar todas las tablas en un diagrama</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
</context>
<context>
    <name>relvar::DatabaseReadDialog</name>
    <message>
        <source>Compare with a Database</source>
        <translation>Comparar con una base de datos</translation>
    </message>
    <message>
        <source>The database is only read; nothing in it is changed.</source>
        <translation>La base de datos solo se lee; no se cambia nada en ella.</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>Leyendo la base de datos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Reading the database…</source>
        <translation>Leyendo la base de datos…</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lectura se ha detenido.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>relvar::DiagramCommands</name>
    <message>
        <source>Change Notation</source>
        <translation>Cambiar notación</translation>
    </message>
    <message>
        <source>Change Detail</source>
        <translation>Cambiar detalle</translation>
    </message>
    <message>
        <source>Change Colours</source>
        <translation>Cambiar colores</translation>
    </message>
    <message>
        <source>Change Level</source>
        <translation>Cambiar nivel</translation>
    </message>
    <message>
        <source>No boxes lie over each other.</source>
        <translation>Ninguna caja se superpone a otra.</translation>
    </message>
    <message>
        <source>Boxes have grown and lie over each other; “Make Room” moves them apart.</source>
        <translation>Hay cajas que han crecido y se superponen; «Hacer hueco» las separa.</translation>
    </message>
</context>
<context>
    <name>relvar::DiagramTabs</name>
    <message>
        <source>Diagrams</source>
        <translation>Diagramas</translation>
    </message>
    <message>
        <source>New diagram</source>
        <translation>Diagrama nuevo</translation>
    </message>
    <message>
        <source>All diagrams, by folder</source>
        <translation>Todos los diagramas, por carpetas</translation>
    </message>
    <message>
        <source>All diagrams</source>
        <translation>Todos los diagramas</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>Add diagram</source>
        <translation>Añadir diagrama</translation>
    </message>
    <message>
        <source>Duplicate diagram</source>
        <translation>Duplicar diagrama</translation>
    </message>
    <message>
        <source>Move to Folder</source>
        <translation>Mover a una carpeta</translation>
    </message>
    <message>
        <source>Folder, such as Sales/Orders; empty for none:</source>
        <translation>Carpeta, como Ventas/Pedidos; vacío para ninguna:</translation>
    </message>
    <message>
        <source>Move diagram</source>
        <translation>Mover diagrama</translation>
    </message>
    <message>
        <source>Rename Diagram</source>
        <translation>Renombrar diagrama</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Rename diagram</source>
        <translation>Renombrar diagrama</translation>
    </message>
    <message>
        <source>The last diagram of a project cannot be deleted.</source>
        <translation>No se puede eliminar el último diagrama de un proyecto.</translation>
    </message>
    <message>
        <source>Delete diagram</source>
        <translation>Eliminar diagrama</translation>
    </message>
    <message>
        <source>New Diagram</source>
        <translation>Diagrama nuevo</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Move to Folder…</source>
        <translation>Mover a una carpeta…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>relvar::EditCommands</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make relationship physical</source>
        <translation>Hacer física la relación</translation>
    </message>
</context>
<context>
    <name>relvar::ExportCommands</name>
    <message>
        <source>Export SQL</source>
        <translation>Exportar SQL</translation>
    </message>
    <message>
        <source>SQL scripts (*.sql)</source>
        <translation>Scripts SQL (*.sql)</translation>
    </message>
    <message>
        <source>Export SQL, a File per Schema</source>
        <translation>Exportar SQL, un archivo por esquema</translation>
    </message>
    <message>
        <source>Export Mermaid</source>
        <translation>Exportar Mermaid</translation>
    </message>
    <message>
        <source>Mermaid diagrams (*.mmd)</source>
        <translation>Diagramas de Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>Export SVG Picture</source>
        <translation>Exportar imagen SVG</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Imágenes SVG (*.svg)</translation>
    </message>
    <message>
        <source>Export PNG Picture</source>
        <translation>Exportar imagen PNG</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exportar PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>Exportar JSON</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>«%1» no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>La exportación se ha detenido; no se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>Exporting “%1”</source>
        <translation>Exportando «%1»</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Exportado a «%1».</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>Ha fallado la exportación</translation>
    </message>
    <message>
        <source>Export HTML Page</source>
        <translation>Exportar página HTML</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>Páginas HTML (*.html)</translation>
    </message>
    <message>
        <source>Export Steps as PDF</source>
        <translation>Exportar pasos como PDF</translation>
    </message>
    <message>
        <source>Export Remarks</source>
        <translation>Exportar observaciones</translation>
    </message>
    <message>
        <source>Markdown documents (*.md)</source>
        <translation>Documentos Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export MongoDB</source>
        <translation>Exportar MongoDB</translation>
    </message>
    <message>
        <source>Scripts for mongosh (*.js)</source>
        <translation>Scripts para mongosh (*.js)</translation>
    </message>
</context>
<context>
    <name>relvar::FileCommands</name>
    <message>
        <source>Relvar projects (*.relvar)</source>
        <translation>Proyectos de Relvar (*.relvar)</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>SQL scripts (*.sql);;All files (*)</source>
        <translation>Scripts SQL (*.sql);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save Project As</source>
        <translation>Guardar proyecto como</translation>
    </message>
    <message>
        <source>The project cannot be saved there</source>
        <translation>El proyecto no se puede guardar ahí</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>The version cannot be named</source>
        <translation>No se puede dar nombre a la versión</translation>
    </message>
    <message>
        <source>Version “%1” is named.</source>
        <translation>Se ha dado nombre a la versión «%1».</translation>
    </message>
</context>
<context>
    <name>relvar::FindBar</name>
    <message>
        <source>Find an object</source>
        <translation>Buscar un objeto</translation>
    </message>
    <message>
        <source>Name to find</source>
        <translation>Nombre que buscar</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Intro</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::FindCommands</name>
    <message>
        <source>Add tables of a path</source>
        <translation>Añadir tablas de un camino</translation>
    </message>
    <message>
        <source>The diagram shows all tables of the path already.</source>
        <translation>El diagrama ya muestra todas las tablas del camino.</translation>
    </message>
</context>
<context>
    <name>relvar::HistoryPanel</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>The design before the first step</source>
        <translation>El diseño antes del primer paso</translation>
    </message>
    <message>
        <source>%1, present version</source>
        <translation>%1, versión actual</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, deshecho</translation>
    </message>
    <message>
        <source>History of the design</source>
        <translation>Historial del diseño</translation>
    </message>
</context>
<context>
    <name>relvar::ImportCommands</name>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>The import was stopped; nothing has changed.</source>
        <translation>La importación se ha detenido; no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Importing “%1”</source>
        <translation>Importando «%1»</translation>
    </message>
    <message>
        <source>“%1” cannot be imported</source>
        <translation>«%1» no se puede importar</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importar «%1»</translation>
    </message>
    <message>
        <source>The project cannot be made</source>
        <translation>No se puede crear el proyecto</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) imported</source>
        <translation>
            <numerusform>%n sentencia importada</numerusform>
            <numerusform>%n sentencias importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept word for word</source>
        <translation>
            <numerusform>%n conservada literalmente</numerusform>
            <numerusform>%n conservadas literalmente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2, %3, %4.</source>
        <translation>«%1»: %2, %3, %4.</translation>
    </message>
    <message>
        <source>Scripts, databases, sketches and models (%1);;All files (*)</source>
        <translation>Scripts, bases de datos, bocetos y modelos (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>relvar::ImportOptionsDialog</name>
    <message>
        <source>A &amp;new project</source>
        <translation>Un proyecto &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Draw all tables on a diagram</source>
        <translation>&amp;Dibujar todas las tablas en un diagrama</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialecto</translation>
    </message>
    <message>
        <source>The &amp;project that is open</source>
        <translation>El &amp;proyecto abierto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>&amp;Written for</source>
        <translation>&amp;Escrito para</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>Importar en</translation>
    </message>
    <message>
        <source>Whatever its contents say</source>
        <translation>Según su contenido</translation>
    </message>
</context>
<context>
    <name>relvar::ImportReport</name>
    <message>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Conservada tal cual</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n sentencia</numerusform>
            <numerusform>%n sentencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements to show</source>
        <translation>Sentencias que se muestran</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Sentencias</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Sentencia</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Todas las sentencias</translation>
    </message>
</context>
<context>
    <name>relvar::JobIndicator</name>
    <message>
        <source>Progress of the work in the background</source>
        <translation>Progreso del trabajo en segundo plano</translation>
    </message>
    <message>
        <source>Stop the work in the background</source>
        <translation>Detener el trabajo en segundo plano</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Detener: %1</translation>
    </message>
</context>
<context>
    <name>relvar::Layout</name>
    <message>
        <source>The layout was cancelled.</source>
        <translation>Se ha cancelado la disposición.</translation>
    </message>
</context>
<context>
    <name>relvar::LayoutPreview</name>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Arranges the diagram like this (Enter)</source>
        <translation>Organiza el diagrama de esta forma (Intro)</translation>
    </message>
    <message>
        <source>Layered, from left to right</source>
        <translation>Por capas, de izquierda a derecha</translation>
    </message>
    <message>
        <source>Organic, related tables near</source>
        <translation>Orgánica, tablas relacionadas cerca</translation>
    </message>
    <message>
        <source>Style of the layout</source>
        <translation>Estilo de la disposición</translation>
    </message>
    <message>
        <source>Layout:</source>
        <translation>Disposición:</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Leaves the diagram as it was (Esc)</source>
        <translation>Deja el diagrama como estaba (Esc)</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>The whole diagram. Pinned tables stay.</source>
        <translation>Todo el diagrama. Las tablas ancladas no se mueven.</translation>
    </message>
    <message>
        <source>The selected tables; all others stay.</source>
        <translation>Las tablas seleccionadas; las demás no se mueven.</translation>
    </message>
    <message>
        <source>Lay out diagram</source>
        <translation>Disponer diagrama</translation>
    </message>
</context>
<context>
    <name>relvar::LegibilityMeter</name>
    <message>
        <source>Legible</source>
        <translation>Legible</translation>
    </message>
    <message>
        <source>Names %1 px of %2</source>
        <translation>Nombres: %1 px de %2</translation>
    </message>
    <message>
        <source>Attributes %1 px of %2</source>
        <translation>Atributos: %1 px de %2</translation>
    </message>
    <message>
        <source>Lines %1 px of %2</source>
        <translation>Líneas: %1 px de %2</translation>
    </message>
    <message>
        <source>Contrast %1 of %2</source>
        <translation>Contraste: %1 de %2</translation>
    </message>
    <message>
        <source>%1 — %2 mends it</source>
        <translation>%1 — %2 lo corrige</translation>
    </message>
    <message>
        <source>Legibility: %1</source>
        <translation>Legibilidad: %1</translation>
    </message>
    <message>
        <source>On a shared screen of 1920 × 1080:</source>
        <translation>En una pantalla compartida de 1920 × 1080:</translation>
    </message>
    <message>
        <source>names %1 px (24 or more)</source>
        <translation>nombres: %1 px (24 o más)</translation>
    </message>
    <message>
        <source>attributes %1 px (18 or more)</source>
        <translation>atributos: %1 px (18 o más)</translation>
    </message>
    <message>
        <source>lines %1 px (2 or more)</source>
        <translation>líneas: %1 px (2 o más)</translation>
    </message>
    <message>
        <source>contrast %1 (4.5 or more)</source>
        <translation>contraste: %1 (4.5 o más)</translation>
    </message>
</context>
<context>
    <name>relvar::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Arriba</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Abajo</translation>
    </message>
</context>
<context>
    <name>relvar::MainWindow</name>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>The project cannot be made</source>
        <translation>No se puede crear el proyecto</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>No se puede abrir el archivo</translation>
    </message>
    <message>
        <source>Open for reading only?</source>
        <translation>¿Abrir solo para lectura?</translation>
    </message>
    <message>
        <source>You can look at it and copy from it, but not change it.</source>
        <translation>Podrá verlo y copiar de él, pero no cambiarlo.</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Abrir solo para lectura</translation>
    </message>
    <message>
        <source>%1 — Relvar</source>
        <translation>%1 — Relvar</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (solo lectura)</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Draft, saved</source>
        <translation>Borrador, guardado</translation>
    </message>
    <message>
        <source>Every change is kept. “Save As…” gives the design a place of its own.</source>
        <translation>Se conservan todos los cambios. «Guardar como…» da al diseño un lugar propio.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Outputs: updating…</source>
        <translation>Salidas: actualizando…</translation>
    </message>
    <message>
        <source>Outputs up to date</source>
        <translation>Salidas actualizadas</translation>
    </message>
    <message>
        <source>Outputs stopped</source>
        <translation>Salidas detenidas</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>Observaciones (%1)</translation>
    </message>
</context>
<context>
    <name>relvar::ObjectTree</name>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Filter of the object tree</source>
        <translation>Filtro del árbol de objetos</translation>
    </message>
    <message>
        <source>Objects of the design</source>
        <translation>Objetos del diseño</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New Column</source>
        <translation>Columna nueva</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>Columna nueva</translation>
    </message>
    <message>
        <source>Go to the Other End</source>
        <translation>Ir al otro extremo</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has this in its name.</source>
        <translation>No hay nada que contenga esto en su nombre.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)</source>
        <translation>
            <numerusform>Eliminar %n objeto</numerusform>
            <numerusform>Eliminar %n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Diagram</source>
        <translation>Abrir diagrama</translation>
    </message>
    <message>
        <source>Show on Diagram</source>
        <translation>Mostrar en el diagrama</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>New Table</source>
        <translation>Tabla nueva</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Tabla nueva</translation>
    </message>
    <message>
        <source>New Schema</source>
        <translation>Esquema nuevo</translation>
    </message>
    <message>
        <source>New schema</source>
        <translation>Esquema nuevo</translation>
    </message>
    <message>
        <source>New Diagram</source>
        <translation>Diagrama nuevo</translation>
    </message>
    <message>
        <source>New diagram</source>
        <translation>Diagrama nuevo</translation>
    </message>
</context>
<context>
    <name>relvar::ObjectTreeModel</name>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renombrar «%1» como «%2»</translation>
    </message>
</context>
<context>
    <name>relvar::OutputPanel</name>
    <message>
        <source>Generated output</source>
        <translation>Salida generada</translation>
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
        <translation>Migración: aplicar</translation>
    </message>
    <message>
        <source>Migration down</source>
        <translation>Migración: revertir</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Whole model</source>
        <translation>Todo el modelo</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Find in the text (Ctrl+F)</source>
        <translation>Buscar en el texto (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texto que buscar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Select something to see its part of the text.</source>
        <translation>Seleccione algo para ver su parte del texto.</translation>
    </message>
    <message>
        <source>Nothing in this file comes from what is selected.</source>
        <translation>Nada de este archivo procede de lo seleccionado.</translation>
    </message>
    <message>
        <source>The text is being made…</source>
        <translation>Generando el texto…</translation>
    </message>
    <message>
        <source>There is nothing to show yet. Draw a table, and its text appears here.</source>
        <translation>Aún no hay nada que mostrar. Dibuje una tabla y su texto aparecerá aquí.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Desactualizado</translation>
    </message>
    <message>
        <source>The text belongs to an older version of the design.</source>
        <translation>El texto corresponde a una versión anterior del diseño.</translation>
    </message>
</context>
<context>
    <name>relvar::PathDialog</name>
    <message>
        <source>Find Path</source>
        <translation>Buscar camino</translation>
    </message>
    <message>
        <source>The table where the path begins</source>
        <translation>La tabla donde empieza el camino</translation>
    </message>
    <message>
        <source>The table where it ends</source>
        <translation>La tabla donde termina</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Either way</source>
        <translation>En cualquier dirección</translation>
    </message>
    <message>
        <source>Only to what is referenced</source>
        <translation>Solo hacia lo referenciado</translation>
    </message>
    <message>
        <source>Only to what refers</source>
        <translation>Solo hacia lo que hace referencia</translation>
    </message>
    <message>
        <source>Exchange the ends</source>
        <translation>Intercambiar los extremos</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Caminos</translation>
    </message>
    <message>
        <source>Go &amp;Around</source>
        <translation>&amp;Evitar</translation>
    </message>
    <message>
        <source>Leaves the table of the marked step out of every path</source>
        <translation>Excluye de todos los caminos la tabla del paso marcado</translation>
    </message>
    <message>
        <source>A&amp;llow Again</source>
        <translation>&amp;Permitir de nuevo</translation>
    </message>
    <message>
        <source>A&amp;dd to Diagram</source>
        <translation>&amp;Añadir al diagrama</translation>
    </message>
    <message>
        <source>Shows the tables of the path that the diagram does not show yet</source>
        <translation>Muestra las tablas del camino que el diagrama aún no muestra</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The path and its sentences as text</source>
        <translation>El camino y sus frases como texto</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the two tables between which a way is to be found.</source>
        <translation>Elija las dos tablas entre las que se debe buscar un camino.</translation>
    </message>
    <message>
        <source>Both ends are the same table.</source>
        <translation>Los dos extremos son la misma tabla.</translation>
    </message>
    <message>
        <source>No relationships lead from “%1” to “%2” this way.</source>
        <translation>Ninguna relación lleva de «%1» a «%2» de esta forma.</translation>
    </message>
    <message>
        <source>Go &amp;Around “%1”</source>
        <translation>&amp;Evitar «%1»</translation>
    </message>
    <message>
        <source>Not through %1</source>
        <translation>Sin pasar por %1</translation>
    </message>
</context>
<context>
    <name>relvar::ProblemsPanel</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter of the problems</source>
        <translation>Filtro de los problemas</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n sugerencia</numerusform>
            <numerusform>%n sugerencias</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>No hay problemas</translation>
    </message>
    <message>
        <source>The filter leaves none of the problems.</source>
        <translation>Ningún problema pasa el filtro.</translation>
    </message>
</context>
<context>
    <name>relvar::ProjectView</name>
    <message>
        <source>Laying out the diagram</source>
        <translation>Disponiendo el diagrama</translation>
    </message>
    <message>
        <source>Show all tables</source>
        <translation>Mostrar todas las tablas</translation>
    </message>
    <message>
        <source>The diagram shows all tables and views already.</source>
        <translation>El diagrama ya muestra todas las tablas y vistas.</translation>
    </message>
    <message>
        <source>Select the tables that are to be laid out.</source>
        <translation>Seleccione las tablas que se van a disponer.</translation>
    </message>
    <message>
        <source>Select an area, or a table that belongs to one.</source>
        <translation>Seleccione un área o una tabla que pertenezca a una.</translation>
    </message>
    <message>
        <source>Lay out diagram</source>
        <translation>Disponer diagrama</translation>
    </message>
    <message>
        <source>Lay out selection</source>
        <translation>Disponer selección</translation>
    </message>
    <message>
        <source>Lay out area</source>
        <translation>Disponer área</translation>
    </message>
</context>
<context>
    <name>relvar::PropertiesPanel</name>
    <message>
        <source>On this diagram</source>
        <translation>En este diagrama</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Keys &amp;&amp; indexes</source>
        <translation>Claves e índices</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Select something to see its properties.</source>
        <translation>Seleccione algo para ver sus propiedades.</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renombrar «%1» como «%2»</translation>
    </message>
    <message>
        <source>Which of the selected objects</source>
        <translation>Cuáles de los objetos seleccionados</translation>
    </message>
    <message>
        <source>Objects of one kind are edited together</source>
        <translation>Los objetos de una misma clase se editan juntos</translation>
    </message>
    <message>
        <source>The names of all of them: {name} stands for the present name of each, {number} for 1, 2, 3…</source>
        <translation>Los nombres de todos ellos: {name} representa el nombre actual de cada uno; {number}, 1, 2, 3…</translation>
    </message>
    <message numerus="yes">
        <source>Rename %n object(s)</source>
        <translation>
            <numerusform>Renombrar %n objeto</numerusform>
            <numerusform>Renombrar %n objetos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::PropertyForm</name>
    <message>
        <source>Change “%1” of “%2”</source>
        <translation>Cambiar «%1» de «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n object(s)</source>
        <translation>
            <numerusform>Cambiar «%1» de %n objeto</numerusform>
            <numerusform>Cambiar «%1» de %n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Varios valores</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>relvar::QuickEntry</name>
    <message>
        <source>Entity or relationship to add</source>
        <translation>Entidad o relación que añadir</translation>
    </message>
    <message>
        <source>What the line says</source>
        <translation>Lo que dice la línea</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>“name: attribute, attribute” adds an entity; -&gt;, &lt;&gt;, -- and =&gt; relate; Tab completes; Esc ends</source>
        <translation>«nombre: atributo, atributo» añade una entidad; -&gt;, &lt;&gt;, -- y =&gt; relacionan; Tab completa; Esc termina</translation>
    </message>
    <message>
        <source>Tab: %1</source>
        <translation>Tab: %1</translation>
    </message>
    <message>
        <source>Sketch “%1”</source>
        <translation>Bosquejar «%1»</translation>
    </message>
</context>
<context>
    <name>relvar::RefactoringDialog</name>
    <message>
        <source>Refactor</source>
        <translation>Refactorizar</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Qué conviene saber</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Co&amp;lumn</source>
        <translation>Co&amp;lumna</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lave</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Destino</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Destino</translation>
    </message>
    <message>
        <source>&amp;Name of the new table</source>
        <translation>&amp;Nombre de la tabla nueva</translation>
    </message>
    <message>
        <source>Column with the &amp;values</source>
        <translation>Columna con los &amp;valores</translation>
    </message>
    <message>
        <source>Rows are &amp;identified by</source>
        <translation>Las filas se &amp;identifican por</translation>
    </message>
    <message>
        <source>Refactoring</source>
        <translation>Refactorización</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Tables that get the columns</source>
        <translation>Tablas que reciben las columnas</translation>
    </message>
    <message>
        <source>Table that gets the columns</source>
        <translation>Tabla que recibe las columnas</translation>
    </message>
    <message>
        <source>Name of the column with the values</source>
        <translation>Nombre de la columna con los valores</translation>
    </message>
    <message>
        <source>What identifies the rows</source>
        <translation>Qué identifica las filas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>SQL before</source>
        <translation>SQL anterior</translation>
    </message>
    <message>
        <source>SQL after</source>
        <translation>SQL posterior</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>Ca&amp;mbios</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>&amp;SQL</source>
        <translation>&amp;SQL</translation>
    </message>
    <message>
        <source>&amp;Name of the number</source>
        <translation>&amp;Nombre de la columna numérica</translation>
    </message>
    <message>
        <source>a free name</source>
        <translation>un nombre libre</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>The values themselves</source>
        <translation>Los propios valores</translation>
    </message>
    <message>
        <source>&amp;Every row has one of its own</source>
        <translation>Cada &amp;fila tiene una propia</translation>
    </message>
    <message>
        <source>Not &amp;every row has both halves</source>
        <translation>No todas las &amp;filas tienen ambas mitades</translation>
    </message>
    <message>
        <source>Keep th&amp;e old key as a unique key</source>
        <translation>Conservar la clave an&amp;tigua como clave única</translation>
    </message>
    <message>
        <source>Everything follows.</source>
        <translation>Todo se adapta.</translation>
    </message>
</context>
<context>
    <name>relvar::RelationshipPage</name>
    <message>
        <source>Exactly one</source>
        <translation>Exactamente uno</translation>
    </message>
    <message>
        <source>None or one</source>
        <translation>Ninguno o uno</translation>
    </message>
    <message>
        <source>One or more</source>
        <translation>Uno o más</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Cualquier número</translation>
    </message>
    <message>
        <source>Its columns are made when SQL is generated.</source>
        <translation>Sus columnas se crean al generar el SQL.</translation>
    </message>
    <message>
        <source>Make columns</source>
        <translation>Crear columnas</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Make columns of the relationship</source>
        <translation>Crear columnas de la relación</translation>
    </message>
    <message>
        <source>Reverse relationship</source>
        <translation>Invertir relación</translation>
    </message>
    <message>
        <source>Verb phrase</source>
        <translation>Frase verbal</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>be associated with</source>
        <translation>asociarse con</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Verb phrase from %1</source>
        <translation>Frase verbal desde %1</translation>
    </message>
    <message>
        <source>How many for each %1</source>
        <translation>Cuántos por cada %1</translation>
    </message>
    <message>
        <source>Change cardinality</source>
        <translation>Cambiar cardinalidad</translation>
    </message>
    <message>
        <source>Change verb phrases</source>
        <translation>Cambiar frases verbales</translation>
    </message>
</context>
<context>
    <name>relvar::RemarkLine</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Kind of the remark</source>
        <translation>Clase de observación</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se ha dicho</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Quién lo ha dicho</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>about “%1”</source>
        <translation>sobre «%1»</translation>
    </message>
    <message>
        <source>about the whole design</source>
        <translation>sobre todo el diseño</translation>
    </message>
    <message>
        <source>What is to be found out? Enter parks it.</source>
        <translation>¿Qué hay que averiguar? Intro deja la pregunta pendiente.</translation>
    </message>
    <message>
        <source>What was agreed, and why? Enter records it.</source>
        <translation>¿Qué se ha acordado y por qué? Intro lo registra.</translation>
    </message>
    <message>
        <source>What is to be done? Enter records it.</source>
        <translation>¿Qué hay que hacer? Intro lo registra.</translation>
    </message>
    <message>
        <source>Record question</source>
        <translation>Registrar pregunta</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Registrar decisión</translation>
    </message>
    <message>
        <source>Record task</source>
        <translation>Registrar tarea</translation>
    </message>
    <message>
        <source>%1 recorded: %2</source>
        <translation>%1 registrada: %2</translation>
    </message>
</context>
<context>
    <name>relvar::RemarkTable</name>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Pregunta: %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Decisión: %1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Tarea: %1</translation>
    </message>
    <message>
        <source>the whole design</source>
        <translation>todo el diseño</translation>
    </message>
    <message>
        <source>Close remark</source>
        <translation>Cerrar observación</translation>
    </message>
    <message>
        <source>Reopen remark</source>
        <translation>Reabrir observación</translation>
    </message>
    <message>
        <source>Change remark</source>
        <translation>Cambiar observación</translation>
    </message>
</context>
<context>
    <name>relvar::RemarksPanel</name>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Abiertas y cerradas</translation>
    </message>
    <message>
        <source>Which remarks</source>
        <translation>Qué observaciones</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Kind of the remarks</source>
        <translation>Clase de las observaciones</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>On the canvas: ? asks, D records a decision, Shift+T a task.</source>
        <translation>En el lienzo: ? pregunta, D registra una decisión, Mayús+T una tarea.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>No hay ninguna observación abierta.</translation>
    </message>
    <message>
        <source>There are no such remarks.</source>
        <translation>No hay observaciones de este tipo.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n remark(s)</source>
        <translation>
            <numerusform>Eliminar %n observación</numerusform>
            <numerusform>Eliminar %n observaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::ReplaceDialog</name>
    <message>
        <source>Find and Replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texto que buscar</translation>
    </message>
    <message>
        <source>What comes instead</source>
        <translation>Lo que se pone en su lugar</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>Reemplazar &amp;por</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Distinguir &amp;mayúsculas</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Palabras &amp;completas</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpresión regular</translation>
    </message>
    <message>
        <source>\1 or $1 stands for the first group in what comes instead.</source>
        <translation>En lo que se pone en su lugar, \1 o $1 representa el primer grupo.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>Todo el diseño</translation>
    </message>
    <message>
        <source>This diagram</source>
        <translation>Este diagrama</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>La selección</translation>
    </message>
    <message>
        <source>Kinds of objects</source>
        <translation>Clases de objetos</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>Tables and views</source>
        <translation>Tablas y vistas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Keys, indexes and relationships</source>
        <translation>Claves, índices y relaciones</translation>
    </message>
    <message>
        <source>Types and routines</source>
        <translation>Tipos y rutinas</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todo</translation>
    </message>
    <message>
        <source>Replace all of them</source>
        <translation>Reemplazarlos todos</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>Leave all of them out</source>
        <translation>Omitirlos todos</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>What you look for stands here, with what becomes of it, before anything is changed.</source>
        <translation>Aquí aparece lo que se busca, junto con lo que resultará de ello, antes de que se cambie nada.</translation>
    </message>
    <message>
        <source>Choose where to look.</source>
        <translation>Elija dónde buscar.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n text(s) will be replaced.</source>
        <translation>
            <numerusform>Texto que se reemplazará: %1 de %n.</numerusform>
            <numerusform>Textos que se reemplazarán: %1 de %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be.</source>
        <translation>
            <numerusform>%n no se puede reemplazar.</numerusform>
            <numerusform>%n no se pueden reemplazar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>El proyecto está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>Reemplazar «%1» por «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) replaced.</source>
        <translation>
            <numerusform>%n texto reemplazado.</numerusform>
            <numerusform>%n textos reemplazados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) with SQL follow.</source>
        <translation>
            <numerusform>%n objeto con SQL se adapta.</numerusform>
            <numerusform>%n objetos con SQL se adaptan.</numerusform>
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
        <translation>Objeto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>relvar::ReplayBar</name>
    <message>
        <source>Step of the history</source>
        <translation>Paso del historial</translation>
    </message>
    <message>
        <source>Drag to see the design after each of its steps</source>
        <translation>Arrastre para ver el diseño después de cada uno de sus pasos</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Pace of the replay</source>
        <translation>Ritmo de la reproducción</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Stops here</source>
        <translation>Se detiene aquí</translation>
    </message>
    <message>
        <source>Plays the steps one after the other</source>
        <translation>Reproduce los pasos uno tras otro</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play the history</source>
        <translation>Reproducir el historial</translation>
    </message>
</context>
<context>
    <name>relvar::SentenceEditor</name>
    <message>
        <source>Must or may</source>
        <translation>Debe o puede</translation>
    </message>
    <message>
        <source>Verb phrase</source>
        <translation>Frase verbal</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>A number such as “2 or more” or “between 2 and 5” can be typed.</source>
        <translation>Se puede escribir un número, como «2 o más» o «entre 2 y 5».</translation>
    </message>
</context>
<context>
    <name>relvar::SentencesPanel</name>
    <message>
        <source>There is no relationship to read here.</source>
        <translation>Aquí no hay ninguna relación que leer.</translation>
    </message>
    <message>
        <source>All relationships</source>
        <translation>Todas las relaciones</translation>
    </message>
    <message>
        <source>On this diagram</source>
        <translation>En este diagrama</translation>
    </message>
    <message>
        <source>Of the selection</source>
        <translation>De la selección</translation>
    </message>
    <message>
        <source>Which relationships</source>
        <translation>Qué relaciones</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Enter or a double click changes a sentence.</source>
        <translation>Intro o un doble clic permite cambiar una frase.</translation>
    </message>
    <message>
        <source>Say how many as in “exactly one”, “2 or more” or “between 2 and 5”.</source>
        <translation>Indique cuántos, como «exactamente 1», «2 o más» o «entre 2 y 5».</translation>
    </message>
    <message>
        <source>Change sentence</source>
        <translation>Cambiar frase</translation>
    </message>
    <message>
        <source>The relationship does not exist any more.</source>
        <translation>La relación ya no existe.</translation>
    </message>
</context>
<context>
    <name>relvar::ShortcutBar</name>
    <message>
        <source>&amp;Take Over</source>
        <translation>&amp;Reasignar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>R&amp;establecer</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>The other command loses these keys</source>
        <translation>El otro comando pierde estas teclas</translation>
    </message>
    <message>
        <source>Leaves the command without keys</source>
        <translation>Deja el comando sin teclas</translation>
    </message>
    <message>
        <source>The keys that the command had at first</source>
        <translation>Las teclas que el comando tenía al principio</translation>
    </message>
    <message>
        <source>Press the new keys in the field.</source>
        <translation>Pulse las teclas nuevas en el campo.</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Elija un comando para cambiar sus teclas.</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Teclas de «%1»</translation>
    </message>
    <message>
        <source>“%1” has %2 already.</source>
        <translation>«%1» ya tiene %2.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. It can be taken over from there.</source>
        <translation>%1 pertenece a «%2», pero se puede reasignar.</translation>
    </message>
    <message>
        <source>“%1” has %2 now, and “%3” has not.</source>
        <translation>Ahora «%1» tiene %2, y «%3» ya no.</translation>
    </message>
    <message>
        <source>“%1” has %2 now.</source>
        <translation>Ahora «%1» tiene %2.</translation>
    </message>
    <message>
        <source>Other commands have some of these keys now; they keep them.</source>
        <translation>Otros comandos tienen ahora algunas de estas teclas y las conservan.</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>«%1» ya no tiene teclas.</translation>
    </message>
</context>
<context>
    <name>relvar::ShortcutSheet</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Organizar</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notación</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Move about</source>
        <translation>Desplazarse</translation>
    </message>
    <message>
        <source>Wheel, Space + drag, middle button</source>
        <translation>Rueda, Espacio + arrastrar, botón central</translation>
    </message>
    <message>
        <source>Zoom about the pointer</source>
        <translation>Zoom en torno al puntero</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + rueda</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Añadir a la selección</translation>
    </message>
    <message>
        <source>Shift or Ctrl + click</source>
        <translation>Mayús o Ctrl + clic</translation>
    </message>
    <message>
        <source>Next and previous object</source>
        <translation>Objeto siguiente y anterior</translation>
    </message>
    <message>
        <source>Tab, Shift + Tab</source>
        <translation>Tab, Mayús + Tab</translation>
    </message>
    <message>
        <source>Nearest object in a direction</source>
        <translation>Objeto más cercano en una dirección</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Take it into the selection as well</source>
        <translation>Incluirlo además en la selección</translation>
    </message>
    <message>
        <source>Shift + arrow</source>
        <translation>Mayús + flecha</translation>
    </message>
    <message>
        <source>Go there and leave the selection</source>
        <translation>Ir allí sin cambiar la selección</translation>
    </message>
    <message>
        <source>Select, or take out of the selection</source>
        <translation>Seleccionar o quitar de la selección</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Into the columns, along a line</source>
        <translation>Entrar en las columnas, seguir una línea</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>From a column to what it refers to</source>
        <translation>De una columna a aquello a lo que hace referencia</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>Next and previous line of a table</source>
        <translation>Línea siguiente y anterior de una tabla</translation>
    </message>
    <message>
        <source>L, Shift + L</source>
        <translation>L, Mayús + L</translation>
    </message>
    <message>
        <source>Out of the columns</source>
        <translation>Salir de las columnas</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Move tables, columns, bends of a line</source>
        <translation>Mover tablas, columnas, codos de una línea</translation>
    </message>
    <message>
        <source>Ctrl + arrows, with Shift ten steps</source>
        <translation>Ctrl + flechas; con Mayús, diez pasos</translation>
    </message>
    <message>
        <source>Size of a note or an area</source>
        <translation>Tamaño de una nota o un área</translation>
    </message>
    <message>
        <source>Alt + Shift + arrows</source>
        <translation>Alt + Mayús + flechas</translation>
    </message>
    <message>
        <source>Place or relate with a tool</source>
        <translation>Colocar o relacionar con una herramienta</translation>
    </message>
    <message>
        <source>Enter, at what has the focus</source>
        <translation>Intro, en lo que tiene el foco</translation>
    </message>
    <message>
        <source>Rename in place</source>
        <translation>Renombrar en el sitio</translation>
    </message>
    <message>
        <source>F2, double click on the name</source>
        <translation>F2, doble clic en el nombre</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Alt + Enter, double click on the body</source>
        <translation>Alt + Intro, doble clic en el cuerpo</translation>
    </message>
    <message>
        <source>New table here</source>
        <translation>Tabla nueva aquí</translation>
    </message>
    <message>
        <source>Double click on the empty canvas</source>
        <translation>Doble clic en el lienzo vacío</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>Clave foránea</translation>
    </message>
    <message>
        <source>Drag a column onto a table</source>
        <translation>Arrastrar una columna a una tabla</translation>
    </message>
    <message>
        <source>Give up a gesture</source>
        <translation>Abandonar un gesto</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>En el lienzo</translation>
    </message>
    <message>
        <source>Refactor</source>
        <translation>Refactorizar</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Database Lens</source>
        <translation>Lente de base de datos</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Alt + Shift + arrow; Alt + up, down</source>
        <translation>Alt + Mayús + flecha; Alt + arriba, abajo</translation>
    </message>
    <message>
        <source>Pointer off, selection away, leave the workshop</source>
        <translation>Quitar el puntero, quitar la selección, salir del taller</translation>
    </message>
    <message>
        <source>Esc, one after the other</source>
        <translation>Esc, una vez tras otra</translation>
    </message>
    <message>
        <source>Find a command or keys</source>
        <translation>Buscar un comando o teclas</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>Gives every command the keys that it had at first</source>
        <translation>Da a cada comando las teclas que tenía al principio</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Cambiados por el usuario</translation>
    </message>
    <message>
        <source>Colour of Selection</source>
        <translation>Color de la selección</translation>
    </message>
    <message>
        <source>No command and no keys are called that.</source>
        <translation>Ningún comando y ninguna tecla se llaman así.</translation>
    </message>
</context>
<context>
    <name>relvar::SketchPanel</name>
    <message>
        <source>All tables</source>
        <translation>Todas las tablas</translation>
    </message>
    <message>
        <source>This diagram</source>
        <translation>Este diagrama</translation>
    </message>
    <message>
        <source>Selected tables</source>
        <translation>Tablas seleccionadas</translation>
    </message>
    <message>
        <source>What the text shows</source>
        <translation>Qué muestra el texto</translation>
    </message>
    <message>
        <source>What the text shows; what it does not show is never changed</source>
        <translation>Qué muestra el texto; lo que no muestra no se cambia nunca</translation>
    </message>
    <message>
        <source>Tidy Up</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Writes the text anew in its usual form and order, without remarks</source>
        <translation>Vuelve a escribir el texto en su forma y orden habituales, sin comentarios</translation>
    </message>
    <message>
        <source>The design as text</source>
        <translation>El diseño como texto</translation>
    </message>
    <message>
        <source>What the text takes away</source>
        <translation>Qué elimina el texto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo what the text took away</source>
        <translation>Deshacer lo que ha eliminado el texto</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Go to the place in the text</source>
        <translation>Ir al lugar en el texto</translation>
    </message>
    <message>
        <source>What is wrong in the text</source>
        <translation>Qué está mal en el texto</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Línea %1, columna %2</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(y %n más)</numerusform>
            <numerusform>(y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>The document can only be read.</source>
        <translation>El documento es de solo lectura.</translation>
    </message>
    <message>
        <source>Ctrl+Space completes. A line counts when you leave it.</source>
        <translation>Ctrl+Espacio completa. Una línea cuenta cuando se sale de ella.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n table(s) in the text</source>
        <translation>
            <numerusform>Eliminar %n tabla en el texto</numerusform>
            <numerusform>Eliminar %n tablas en el texto</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Editar el texto</translation>
    </message>
    <message>
        <source>Text “%1”</source>
        <translation>Texto «%1»</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>tables and relationships</comment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n tabla</numerusform>
            <numerusform>%n tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>%n relación</numerusform>
            <numerusform>%n relaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Eliminado: %1.</translation>
    </message>
    <message>
        <source>%1 will go, unless you paste what you cut.</source>
        <translation>Por eliminar: %1, a menos que pegue lo que ha cortado.</translation>
    </message>
    <message>
        <source>%1 will go when you leave the line.</source>
        <translation>Por eliminar al salir de la línea: %1.</translation>
    </message>
</context>
<context>
    <name>relvar::StatusStrip</name>
    <message>
        <source>Zoom; click for the original size</source>
        <translation>Zoom; haga clic para volver al tamaño original</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <translation>Diagrama: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) clear, the rest dimmed</source>
        <translation>
            <numerusform>%n objeto nítido, el resto atenuado</numerusform>
            <numerusform>%n objetos nítidos, el resto atenuado</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, se muestra ahora</translation>
    </message>
    <message>
        <source>Rename step</source>
        <translation>Renombrar paso</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>Mover paso</translation>
    </message>
</context>
<context>
    <name>relvar::StepTeller</name>
    <message numerus="yes">
        <source>%n step(s) undone</source>
        <translation>
            <numerusform>%n paso deshecho</numerusform>
            <numerusform>%n pasos deshechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done again</source>
        <translation>
            <numerusform>%n paso rehecho</numerusform>
            <numerusform>%n pasos rehechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
</context>
<context>
    <name>relvar::StepsPanel</name>
    <message>
        <source>No steps yet.

Arrange the canvas as others should see it, then take it as a step.</source>
        <translation>Aún no hay pasos.

Organice el lienzo como deban verlo los demás y captúrelo como paso.</translation>
    </message>
    <message>
        <source>Notes for the presenter</source>
        <translation>Notas para quien presenta</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>What is to be said at this step</source>
        <translation>Qué hay que decir en este paso</translation>
    </message>
    <message>
        <source>Take as Step</source>
        <translation>Capturar como paso</translation>
    </message>
    <message>
        <source>Take Again</source>
        <translation>Capturar de nuevo</translation>
    </message>
    <message>
        <source>Move Up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move Down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Delete Step (Del)</source>
        <translation>Eliminar paso (Supr)</translation>
    </message>
    <message>
        <source>Present (F5)</source>
        <translation>Presentar (F5)</translation>
    </message>
    <message>
        <source>Take step</source>
        <translation>Capturar paso</translation>
    </message>
    <message>
        <source>Take step again</source>
        <translation>Capturar paso de nuevo</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>Mover paso</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>Eliminar paso</translation>
    </message>
    <message>
        <source>Note for step</source>
        <translation>Nota del paso</translation>
    </message>
</context>
<context>
    <name>relvar::ValueListModel</name>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>An entry of the list cannot be empty. Remove it instead.</source>
        <translation>Una entrada de la lista no puede estar vacía. Quítela en su lugar.</translation>
    </message>
    <message>
        <source>“%1” is no column of “%2”. An expression is a function call or stands in parentheses.</source>
        <translation>«%1» no es una columna de «%2». Una expresión es una llamada a una función o va entre paréntesis.</translation>
    </message>
</context>
<context>
    <name>relvar::VersionNameDialog</name>
    <message>
        <source>Name Version</source>
        <translation>Nombrar versión</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nombre de la versión</translation>
    </message>
    <message>
        <source>1.0</source>
        <translation>1.0</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombrar</translation>
    </message>
    <message>
        <source>There is a version with this name already.</source>
        <translation>Ya existe una versión con este nombre.</translation>
    </message>
    <message>
        <source>The present design is kept under this name, to compare with and to make migrations from.</source>
        <translation>El diseño actual se conserva con este nombre, para compararlo y crear migraciones a partir de él.</translation>
    </message>
</context>
<context>
    <name>relvar::WelcomePage</name>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>Draw a database; its SQL, diagrams and migration keep in step.</source>
        <translation>Dibuje una base de datos; su SQL, sus diagramas y su migración se mantienen al día.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>An empty canvas</source>
        <translation>Un lienzo vacío</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>A project file on this computer</source>
        <translation>Un archivo de proyecto de este equipo</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Bookshop</source>
        <translation>Librería</translation>
    </message>
    <message>
        <source>Books, customers, orders and stock</source>
        <translation>Libros, clientes, pedidos y existencias</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Patients, visits and treatments</source>
        <translation>Pacientes, visitas y tratamientos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation>Aquí se muestran los proyectos que abra.</translation>
    </message>
    <message>
        <source>Draft, not saved to a place of its own yet</source>
        <translation>Borrador, aún no guardado en un lugar propio</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>A schema or a database, drawn for you</source>
        <translation>Un esquema o una base de datos, dibujados para usted</translation>
    </message>
</context>
<context>
    <name>relvar::WorkshopBar</name>
    <message>
        <source>&amp;Start Again</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>Count &amp;Up</source>
        <translation>Cuenta &amp;progresiva</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1 (detenido)</translation>
    </message>
    <message>
        <source>Time is over: %1</source>
        <translation>Se ha acabado el tiempo: %1</translation>
    </message>
    <message>
        <source>Timer: %1</source>
        <translation>Temporizador: %1</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation>Sin pasos</translation>
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
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>More Commands</source>
        <translation>Más comandos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entities fit at %2 px.</source>
        <translation>
            <numerusform>%1 de %n entidad cabe a %2 px.</numerusform>
            <numerusform>%1 de %n entidades caben a %2 px.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entities fit by their names, closer together than in the diagram.</source>
        <translation>
            <numerusform>Cabe %n entidad con su nombre, más junta que en el diagrama.</numerusform>
            <numerusform>Las %n entidades caben con sus nombres, más juntas que en el diagrama.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entities fit by their names.</source>
        <translation>
            <numerusform>Cabe %n entidad con su nombre.</numerusform>
            <numerusform>Las %n entidades caben con sus nombres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entities fit with their keys.</source>
        <translation>
            <numerusform>Cabe %n entidad con sus claves.</numerusform>
            <numerusform>Las %n entidades caben con sus claves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entities fit.</source>
        <translation>
            <numerusform>Cabe %n entidad.</numerusform>
            <numerusform>Caben las %n entidades.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::WorkshopCommands</name>
    <message>
        <source>There are no steps yet: Shift+S takes what is seen as one.</source>
        <translation>Aún no hay pasos: Mayús+S captura como paso lo que se ve.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Este es el primer paso.</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>Este es el último paso.</translation>
    </message>
    <message>
        <source>Taken as “%1”.</source>
        <translation>Capturado como «%1».</translation>
    </message>
</context>
<context>
    <name>relvar::Workspace</name>
    <message>
        <source>This project is open for reading only. “Save As…” makes a copy of your own that you can change.</source>
        <translation>Este proyecto está abierto solo para lectura. «Guardar como…» crea una copia propia que podrá cambiar.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>«%1» no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be replaced.</source>
        <translation>«%1» no se puede reemplazar.</translation>
    </message>
</context>
<context>
    <name>relvar::pgmodeler</name>
    <message>
        <source>The elements nest too deeply for a model of pgModeler.</source>
        <translation>Los elementos tienen demasiados niveles de anidamiento para un modelo de pgModeler.</translation>
    </message>
    <message>
        <source>This is no model of pgModeler: it begins with “%1”.</source>
        <translation>Esto no es un modelo de pgModeler: empieza por «%1».</translation>
    </message>
    <message>
        <source>This is not well-formed XML: %1</source>
        <translation>Esto no es XML bien formado: %1</translation>
    </message>
</context>
</TS>
