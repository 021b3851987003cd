<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Project</source>
        <translation>&amp;Nouveau projet</translation>
    </message>
    <message>
        <source>Starts an empty design.</source>
        <translation>Commence un modèle vide.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Opens a project file.</source>
        <translation>Ouvre un fichier de projet.</translation>
    </message>
    <message>
        <source>Reads the statements of a PostgreSQL schema and draws it.</source>
        <translation>Lit les instructions d’un schéma PostgreSQL et le dessine.</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Keeps the design in another file and goes on there.</source>
        <translation>Conserve le modèle dans un autre fichier et y poursuit le travail.</translation>
    </message>
    <message>
        <source>Name a &amp;Version…</source>
        <translation>Nommer une &amp;version…</translation>
    </message>
    <message>
        <source>Every change is saved already; this names the present state so that it can be found again.</source>
        <translation>Chaque modification est déjà enregistrée&#xa0;; ceci nomme l’état actuel pour pouvoir le retrouver.</translation>
    </message>
    <message>
        <source>&amp;SQL…</source>
        <translation>&amp;SQL…</translation>
    </message>
    <message>
        <source>Writes the statements that create the database.</source>
        <translation>Écrit les instructions qui créent la base de données.</translation>
    </message>
    <message>
        <source>SQL, a File per S&amp;chema…</source>
        <translation>SQL, un fichier par s&amp;chéma…</translation>
    </message>
    <message>
        <source>&amp;Mermaid…</source>
        <translation>&amp;Mermaid…</translation>
    </message>
    <message>
        <source>S&amp;VG Picture…</source>
        <translation>Image S&amp;VG…</translation>
    </message>
    <message>
        <source>&amp;PNG Picture…</source>
        <translation>Image &amp;PNG…</translation>
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
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Couper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Remove from Dia&amp;gram</source>
        <translation>Retirer du dia&amp;gramme</translation>
    </message>
    <message>
        <source>Takes the selection off this diagram; the model keeps it.</source>
        <translation>Retire la sélection de ce diagramme&#xa0;; le modèle la conserve.</translation>
    </message>
    <message>
        <source>&amp;Delete from Model</source>
        <translation>&amp;Supprimer du modèle</translation>
    </message>
    <message>
        <source>Removes the selection and what cannot be without it.</source>
        <translation>Supprime la sélection et ce qui ne peut exister sans elle.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Rechercher le s&amp;uivant</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Rechercher &amp;le précédent</translation>
    </message>
    <message>
        <source>Add &amp;Column</source>
        <translation>Ajouter une &amp;colonne</translation>
    </message>
    <message>
        <source>Adds a column to the selected table, to be typed in place.</source>
        <translation>Ajoute à la table sélectionnée une colonne à saisir sur place.</translation>
    </message>
    <message>
        <source>&amp;Quick Entry</source>
        <translation>Saisie &amp;rapide</translation>
    </message>
    <message>
        <source>Entities and relationships as lines of text: “orders: id, customer -&gt; customers”.</source>
        <translation>Entités et relations sous forme de lignes de texte&#xa0;: «&#xa0;orders: id, customer -&gt; customers&#xa0;».</translation>
    </message>
    <message>
        <source>Edit as Te&amp;xt</source>
        <translation>Modifier en te&amp;xte</translation>
    </message>
    <message>
        <source>Shows the design as a text to write in; what you write is drawn, what you draw is written.</source>
        <translation>Affiche le modèle comme un texte modifiable&#xa0;; ce que vous écrivez est dessiné, ce que vous dessinez est écrit.</translation>
    </message>
    <message>
        <source>&amp;Make Physical</source>
        <translation>Rendre p&amp;hysique</translation>
    </message>
    <message>
        <source>Gives the selected relationship its foreign key columns, or its junction table.</source>
        <translation>Donne à la relation sélectionnée ses colonnes de clé étrangère ou sa table d’association.</translation>
    </message>
    <message>
        <source>&amp;Extract Entity…</source>
        <translation>&amp;Extraire une entité…</translation>
    </message>
    <message>
        <source>Columns become a table of their own, which the table refers to.</source>
        <translation>Des colonnes deviennent une table à part, que la table référence.</translation>
    </message>
    <message>
        <source>Promote to &amp;Lookup Table…</source>
        <translation>Promouvoir en table de &amp;référence…</translation>
    </message>
    <message>
        <source>The values of a column become the rows of a table that it refers to.</source>
        <translation>Les valeurs d’une colonne deviennent les lignes d’une table qu’elle référence.</translation>
    </message>
    <message>
        <source>&amp;Split One-to-One…</source>
        <translation>&amp;Scinder un à un…</translation>
    </message>
    <message>
        <source>Columns go to a second table with the same primary key.</source>
        <translation>Des colonnes passent dans une seconde table de même clé primaire.</translation>
    </message>
    <message>
        <source>&amp;Merge Tables…</source>
        <translation>&amp;Fusionner des tables…</translation>
    </message>
    <message>
        <source>Two tables that are joined one-to-one become one.</source>
        <translation>Deux tables reliées un à un n’en font plus qu’une.</translation>
    </message>
    <message>
        <source>&amp;Resolve Many-to-Many…</source>
        <translation>Résoudre &amp;plusieurs à plusieurs…</translation>
    </message>
    <message>
        <source>A many-to-many relationship becomes a junction table.</source>
        <translation>Une relation plusieurs à plusieurs devient une table d’association.</translation>
    </message>
    <message>
        <source>Use &amp;Natural Key…</source>
        <translation>Utiliser une clé &amp;naturelle…</translation>
    </message>
    <message>
        <source>Columns that are unique become the primary key; foreign keys follow.</source>
        <translation>Des colonnes uniques deviennent la clé primaire&#xa0;; les clés étrangères suivent.</translation>
    </message>
    <message>
        <source>&amp;Use Surrogate Key…</source>
        <translation>&amp;Utiliser une clé de substitution…</translation>
    </message>
    <message>
        <source>A number becomes the primary key; foreign keys follow.</source>
        <translation>Un nombre devient la clé primaire&#xa0;; les clés étrangères suivent.</translation>
    </message>
    <message>
        <source>&amp;Pull Up…</source>
        <translation>Re&amp;monter…</translation>
    </message>
    <message>
        <source>Columns of a subtype or part go to the table that it refers to.</source>
        <translation>Des colonnes d’un sous-type ou d’une partie passent dans la table référencée.</translation>
    </message>
    <message>
        <source>Push &amp;Down…</source>
        <translation>Faire &amp;descendre…</translation>
    </message>
    <message>
        <source>Columns go to the subtypes or parts of a table.</source>
        <translation>Des colonnes passent dans les sous-types ou les parties d’une table.</translation>
    </message>
    <message>
        <source>C&amp;ollapse</source>
        <translation>&amp;Replier</translation>
    </message>
    <message>
        <source>The selected tables show their names and how many columns they have.</source>
        <translation>Les tables sélectionnées affichent leur nom et leur nombre de colonnes.</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>&amp;Déplier</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>Ép&amp;ingler</translation>
    </message>
    <message>
        <source>Automatic layout leaves the selected tables where they are.</source>
        <translation>La disposition automatique laisse les tables sélectionnées à leur place.</translation>
    </message>
    <message>
        <source>Unp&amp;in</source>
        <translation>Désép&amp;ingler</translation>
    </message>
    <message>
        <source>&amp;Hide Line</source>
        <translation>Mas&amp;quer la ligne</translation>
    </message>
    <message>
        <source>Leaves the selected lines out of this diagram; the relationships stay.</source>
        <translation>Retire les lignes sélectionnées de ce diagramme&#xa0;; les relations demeurent.</translation>
    </message>
    <message>
        <source>Sho&amp;w Hidden Lines</source>
        <translation>Afficher les lignes &amp;masquées</translation>
    </message>
    <message>
        <source>Shows the lines of the selected tables again, or all lines when none are selected.</source>
        <translation>Affiche de nouveau les lignes des tables sélectionnées, ou toutes les lignes en l’absence de sélection.</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>Palette de co&amp;mmandes…</translation>
    </message>
    <message>
        <source>Finds a command, a table or a column by its name.</source>
        <translation>Trouve une commande, une table ou une colonne par son nom.</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>Sé&amp;lectionner</translation>
    </message>
    <message>
        <source>Selects and moves what is drawn.</source>
        <translation>Sélectionne et déplace ce qui est dessiné.</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;Main</translation>
    </message>
    <message>
        <source>Moves the paper.</source>
        <translation>Déplace la feuille.</translation>
    </message>
    <message>
        <source>New &amp;Table</source>
        <translation>Nouvelle &amp;table</translation>
    </message>
    <message>
        <source>Click where the new table goes.</source>
        <translation>Cliquez à l’endroit de la nouvelle table.</translation>
    </message>
    <message>
        <source>&amp;One to Many</source>
        <translation>&amp;Un à plusieurs</translation>
    </message>
    <message>
        <source>Drag from the one side to the many side.</source>
        <translation>Faites glisser du côté «&#xa0;un&#xa0;» vers le côté «&#xa0;plusieurs&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Identifying</source>
        <translation>Relation &amp;identifiante</translation>
    </message>
    <message>
        <source>Drag from the owner to the part: its key becomes part of the other&apos;s key.</source>
        <translation>Faites glisser du tout vers la partie&#xa0;: la clé du tout devient une partie de la clé de l’autre.</translation>
    </message>
    <message>
        <source>One to On&amp;e</source>
        <translation>U&amp;n à un</translation>
    </message>
    <message>
        <source>Drag from one table to the other.</source>
        <translation>Faites glisser d’une table à l’autre.</translation>
    </message>
    <message>
        <source>&amp;Many to Many</source>
        <translation>&amp;Plusieurs à plusieurs</translation>
    </message>
    <message>
        <source>Drag from one table to the other; a junction table carries it in the database.</source>
        <translation>Faites glisser d’une table à l’autre&#xa0;; dans la base de données, une table d’association porte la relation.</translation>
    </message>
    <message>
        <source>S&amp;ubtype</source>
        <translation>&amp;Sous-type</translation>
    </message>
    <message>
        <source>Drag from the general table to the special one.</source>
        <translation>Faites glisser de la table générale vers la table spécialisée.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Click where the note goes.</source>
        <translation>Cliquez à l’endroit de la note.</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>Draw a frame around tables that belong together.</source>
        <translation>Tracez un cadre autour des tables qui vont ensemble.</translation>
    </message>
    <message>
        <source>&amp;New Diagram</source>
        <translation>No&amp;uveau diagramme</translation>
    </message>
    <message>
        <source>New Diagram from Selec&amp;tion</source>
        <translation>Nouveau diagramme à &amp;partir de la sélection</translation>
    </message>
    <message>
        <source>A new diagram that shows the selected tables as they stand here.</source>
        <translation>Un nouveau diagramme qui montre les tables sélectionnées telles qu’elles sont placées ici.</translation>
    </message>
    <message>
        <source>D&amp;uplicate Diagram</source>
        <translation>Dupliquer le dia&amp;gramme</translation>
    </message>
    <message>
        <source>Move Diagram to &amp;Folder…</source>
        <translation>Déplacer le diagramme vers un dossie&amp;r…</translation>
    </message>
    <message>
        <source>&amp;Rename Diagram…</source>
        <translation>R&amp;enommer le diagramme…</translation>
    </message>
    <message>
        <source>&amp;Delete Diagram</source>
        <translation>Supprimer le d&amp;iagramme</translation>
    </message>
    <message>
        <source>Ne&amp;xt Diagram</source>
        <translation>Diagramme sui&amp;vant</translation>
    </message>
    <message>
        <source>Pre&amp;vious Diagram</source>
        <translation>Diagramme &amp;précédent</translation>
    </message>
    <message>
        <source>Show All &amp;Tables</source>
        <translation>&amp;Afficher toutes les tables</translation>
    </message>
    <message>
        <source>Adds the tables and views that this diagram does not show yet.</source>
        <translation>Ajoute les tables et les vues que ce diagramme n’affiche pas encore.</translation>
    </message>
    <message>
        <source>Add R&amp;elated Tables</source>
        <translation>Ajouter les tables &amp;liées</translation>
    </message>
    <message>
        <source>Shows the tables that the selected ones are related to, near to them; nothing else moves.</source>
        <translation>Affiche les tables liées à celles qui sont sélectionnées, à proximité&#xa0;; rien d’autre ne bouge.</translation>
    </message>
    <message>
        <source>&amp;Lay Out Diagram</source>
        <translation>&amp;Disposer le diagramme</translation>
    </message>
    <message>
        <source>Arranges all tables; pinned ones stay. One step that can be undone.</source>
        <translation>Dispose toutes les tables&#xa0;; celles qui sont épinglées restent en place. Une seule étape, qui peut être annulée.</translation>
    </message>
    <message>
        <source>Lay Out &amp;Selection</source>
        <translation>Disposer la &amp;sélection</translation>
    </message>
    <message>
        <source>New Area from &amp;Selection</source>
        <translation>Nouvelle zone à partir de la &amp;sélection</translation>
    </message>
    <message>
        <source>Draws an area around the selected tables, which belong to it from then on.</source>
        <translation>Trace une zone autour des tables sélectionnées, qui lui appartiennent dès lors.</translation>
    </message>
    <message>
        <source>Select &amp;Entities of Area</source>
        <translation>Sélectionner les &amp;entités de la zone</translation>
    </message>
    <message>
        <source>Selects all that belongs to the area of the selection.</source>
        <translation>Sélectionne tout ce qui appartient à la zone de la sélection.</translation>
    </message>
    <message>
        <source>Lay Out &amp;Area</source>
        <translation>&amp;Disposer la zone</translation>
    </message>
    <message>
        <source>Arranges the tables of one area within it; nothing else moves.</source>
        <translation>Dispose les tables d’une zone à l’intérieur de celle-ci&#xa0;; rien d’autre ne bouge.</translation>
    </message>
    <message>
        <source>Align &amp;Left</source>
        <translation>Aligner à &amp;gauche</translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation>&amp;Centrer horizontalement</translation>
    </message>
    <message>
        <source>Align &amp;Right</source>
        <translation>Aligner à &amp;droite</translation>
    </message>
    <message>
        <source>Align &amp;Top</source>
        <translation>Aligner en &amp;haut</translation>
    </message>
    <message>
        <source>Align &amp;Middles</source>
        <translation>C&amp;entrer verticalement</translation>
    </message>
    <message>
        <source>Align &amp;Bottom</source>
        <translation>Aligner en &amp;bas</translation>
    </message>
    <message>
        <source>Distribute &amp;Horizontally</source>
        <translation>Répartir h&amp;orizontalement</translation>
    </message>
    <message>
        <source>Distribute &amp;Vertically</source>
        <translation>Répartir &amp;verticalement</translation>
    </message>
    <message>
        <source>&amp;Reset Line</source>
        <translation>&amp;Réinitialiser la ligne</translation>
    </message>
    <message>
        <source>The selected relationships lose their bends and run by themselves again.</source>
        <translation>Les relations sélectionnées perdent leurs coudes et suivent de nouveau leur tracé automatique.</translation>
    </message>
    <message>
        <source>&amp;Crow’s Foot Notation</source>
        <translation>Notation en &amp;pattes de corbeau</translation>
    </message>
    <message>
        <source>Bars, circles and crow’s feet: the least and the greatest number at each end.</source>
        <translation>Barres, cercles et pattes de corbeau&#xa0;: les nombres minimal et maximal à chaque extrémité.</translation>
    </message>
    <message>
        <source>&amp;IDEF1X Notation</source>
        <translation>Notation &amp;IDEF1X</translation>
    </message>
    <message>
        <source>A dot at the child, keys above a line, round corners for tables that depend on others.</source>
        <translation>Un point du côté de l’enfant, les clés au-dessus d’un trait, des coins arrondis pour les tables dépendantes.</translation>
    </message>
    <message>
        <source>&amp;Barker Notation</source>
        <translation>Notation &amp;Barker</translation>
    </message>
    <message>
        <source>A line is solid from where it must be, dashed from where it may be.</source>
        <translation>Une ligne est pleine du côté où la relation est obligatoire, en tirets du côté où elle est facultative.</translation>
    </message>
    <message>
        <source>&amp;UML Notation</source>
        <translation>Notation &amp;UML</translation>
    </message>
    <message>
        <source>Class boxes, multiplicities beside the ends, compositions for identifying relationships.</source>
        <translation>Des boîtes de classes, des multiplicités aux extrémités, des compositions pour les relations identifiantes.</translation>
    </message>
    <message>
        <source>&amp;All Columns</source>
        <translation>&amp;Toutes les colonnes</translation>
    </message>
    <message>
        <source>Tables show all their columns.</source>
        <translation>Les tables affichent toutes leurs colonnes.</translation>
    </message>
    <message>
        <source>&amp;Keys Only</source>
        <translation>&amp;Clés seulement</translation>
    </message>
    <message>
        <source>Tables show the columns of primary, unique and foreign keys.</source>
        <translation>Les tables affichent les colonnes des clés primaires, uniques et étrangères.</translation>
    </message>
    <message>
        <source>&amp;Names Only</source>
        <translation>&amp;Noms seulement</translation>
    </message>
    <message>
        <source>Tables show their names alone.</source>
        <translation>Les tables n’affichent que leur nom.</translation>
    </message>
    <message>
        <source>Show &amp;Types</source>
        <translation>&amp;Afficher les types</translation>
    </message>
    <message>
        <source>&amp;Own Colours</source>
        <translation>&amp;Couleurs propres</translation>
    </message>
    <message>
        <source>The colour of the table, of its area or of its schema.</source>
        <translation>La couleur de la table, de sa zone ou de son schéma.</translation>
    </message>
    <message>
        <source>By &amp;Area</source>
        <translation>Par &amp;zone</translation>
    </message>
    <message>
        <source>By &amp;Schema</source>
        <translation>Par &amp;schéma</translation>
    </message>
    <message>
        <source>By &amp;Tag</source>
        <translation>Par é&amp;tiquette</translation>
    </message>
    <message>
        <source>By the first tag of each table; a legend tells what the colours mean.</source>
        <translation>Selon la première étiquette de chaque table&#xa0;; une légende indique la signification des couleurs.</translation>
    </message>
    <message>
        <source>&amp;No Colours</source>
        <translation>&amp;Aucune couleur</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Original Size</source>
        <translation>Taille d’&amp;origine</translation>
    </message>
    <message>
        <source>&amp;Fit Diagram</source>
        <translation>Ajuster au &amp;diagramme</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>Ajuster à la &amp;sélection</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Grille</translation>
    </message>
    <message>
        <source>S&amp;nap to Grid</source>
        <translation>Aligner sur la gr&amp;ille</translation>
    </message>
    <message>
        <source>&amp;Focus on Selection</source>
        <translation>&amp;Focus sur la sélection</translation>
    </message>
    <message>
        <source>Dims everything that is not related to the selection; Esc ends it.</source>
        <translation>Estompe tout ce qui n’est pas lié à la sélection&#xa0;; Échap y met fin.</translation>
    </message>
    <message>
        <source>Within &amp;1 Step</source>
        <translation>Jusqu’à &amp;1 relation</translation>
    </message>
    <message>
        <source>Within &amp;2 Steps</source>
        <translation>Jusqu’à &amp;2 relations</translation>
    </message>
    <message>
        <source>Within &amp;3 Steps</source>
        <translation>Jusqu’à &amp;3 relations</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>&amp;Minicarte</translation>
    </message>
    <message>
        <source>A picture of the whole diagram in a corner; click or drag in it to go there.</source>
        <translation>Une image de tout le diagramme dans un coin&#xa0;; cliquez ou faites glisser dans cette image pour vous y rendre.</translation>
    </message>
    <message>
        <source>&amp;Reduce Motion</source>
        <translation>&amp;Réduire les animations</translation>
    </message>
    <message>
        <source>What is shown does not flash, and panels move without sliding.</source>
        <translation>Ce qui est montré ne clignote pas, et les panneaux se déplacent sans glisser.</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>Ne&amp;xt Part of the Window</source>
        <translation>Partie s&amp;uivante de la fenêtre</translation>
    </message>
    <message>
        <source>The keys go on in the next panel, or on the canvas.</source>
        <translation>Le clavier agit alors dans le panneau suivant ou sur le canevas.</translation>
    </message>
    <message>
        <source>Pre&amp;vious Part of the Window</source>
        <translation>Partie précéde&amp;nte de la fenêtre</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Relvar</source>
        <translation>À &amp;propos de Relvar</translation>
    </message>
    <message>
        <source>&amp;HTML Page…</source>
        <translation>Page &amp;HTML…</translation>
    </message>
    <message>
        <source>The steps, or the diagrams, as one page with search, for every browser.</source>
        <translation>Les étapes, ou les diagrammes, en une seule page avec recherche, pour tout navigateur.</translation>
    </message>
    <message>
        <source>Steps as P&amp;DF…</source>
        <translation>Étapes en PD&amp;F…</translation>
    </message>
    <message>
        <source>A page for each step of the workshop, with its notes.</source>
        <translation>Une page pour chaque étape de l’atelier, avec ses notes.</translation>
    </message>
    <message>
        <source>&amp;Remarks as Markdown…</source>
        <translation>&amp;Remarques en Markdown…</translation>
    </message>
    <message>
        <source>Find and &amp;Replace…</source>
        <translation>Rechercher et re&amp;mplacer…</translation>
    </message>
    <message>
        <source>Replaces a text in names, comments, types and SQL; shows every change before it is made.</source>
        <translation>Remplace un texte dans les noms, les commentaires, les types et le SQL&#xa0;; montre chaque modification avant de l’effectuer.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>To where you were before you last went to something.</source>
        <translation>Revient là où vous étiez avant votre dernier déplacement.</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Go to &amp;Table…</source>
        <translation>Aller à la &amp;table…</translation>
    </message>
    <message>
        <source>Finds a table or view by its name and shows it while you look through the list.</source>
        <translation>Trouve une table ou une vue par son nom et l’affiche pendant que vous parcourez la liste.</translation>
    </message>
    <message>
        <source>Go to &amp;Column…</source>
        <translation>Aller à la &amp;colonne…</translation>
    </message>
    <message>
        <source>Finds a column by its name, or by table and name: “orders.total”.</source>
        <translation>Trouve une colonne par son nom, ou par table et nom&#xa0;: «&#xa0;orders.total&#xa0;».</translation>
    </message>
    <message>
        <source>Go to &amp;Problem…</source>
        <translation>Aller au pro&amp;blème…</translation>
    </message>
    <message>
        <source>Goes through what the checks found, and shows where it is.</source>
        <translation>Parcourt ce que les vérifications ont trouvé et montre où cela se situe.</translation>
    </message>
    <message>
        <source>Find P&amp;ath…</source>
        <translation>Rechercher un c&amp;hemin…</translation>
    </message>
    <message>
        <source>The shortest ways from one table to another along relationships, as sentences and on the canvas.</source>
        <translation>Les plus courts chemins d’une table à une autre le long des relations, en phrases et sur le canevas.</translation>
    </message>
    <message>
        <source>Lay Out with &amp;Preview…</source>
        <translation>Disposer avec &amp;aperçu…</translation>
    </message>
    <message>
        <source>Shows what a layered or an organic layout would be, for the selection or the whole diagram, before it is taken.</source>
        <translation>Montre ce que donnerait une disposition en couches ou organique, pour la sélection ou tout le diagramme, avant de l’adopter.</translation>
    </message>
    <message>
        <source>C&amp;hen Notation</source>
        <translation>Notation C&amp;hen</translation>
    </message>
    <message>
        <source>Rectangles for entities, ovals for attributes, diamonds for relationships.</source>
        <translation>Des rectangles pour les entités, des ovales pour les attributs, des losanges pour les relations.</translation>
    </message>
    <message>
        <source>&amp;Conceptual Level</source>
        <translation>Niveau &amp;conceptuel</translation>
    </message>
    <message>
        <source>Entities and relationships: no foreign keys, no types; junction tables become lines.</source>
        <translation>Entités et relations&#xa0;: ni clés étrangères ni types&#xa0;; les tables d’association deviennent des lignes.</translation>
    </message>
    <message>
        <source>&amp;Logical Level</source>
        <translation>Niveau &amp;logique</translation>
    </message>
    <message>
        <source>Tables without what belongs to one database: types are called text, integer, date.</source>
        <translation>Des tables sans ce qui est propre à une base de données&#xa0;: les types s’appellent texte, entier, date.</translation>
    </message>
    <message>
        <source>&amp;Physical Level</source>
        <translation>Niveau &amp;physique</translation>
    </message>
    <message>
        <source>Tables as they are created.</source>
        <translation>Les tables telles qu’elles sont créées.</translation>
    </message>
    <message>
        <source>&amp;Types of the Design</source>
        <translation>&amp;Types du modèle</translation>
    </message>
    <message>
        <source>Shows the types as they are designed.</source>
        <translation>Affiche les types tels qu’ils sont conçus.</translation>
    </message>
    <message>
        <source>Lens: &amp;PostgreSQL</source>
        <translation>Prisme&#xa0;: &amp;PostgreSQL</translation>
    </message>
    <message>
        <source>Shows the types that PostgreSQL gets, at every level; the same key again ends it.</source>
        <translation>Affiche les types que reçoit PostgreSQL, à tous les niveaux&#xa0;; la même touche y met fin.</translation>
    </message>
    <message>
        <source>Lens: &amp;MySQL / MariaDB</source>
        <translation>Prisme&#xa0;: &amp;MySQL / MariaDB</translation>
    </message>
    <message>
        <source>Shows the types that MySQL or MariaDB would get, and what is emulated or lost there.</source>
        <translation>Affiche les types que recevrait MySQL ou MariaDB, et ce qui y est émulé ou perdu.</translation>
    </message>
    <message>
        <source>Lens: &amp;SQLite</source>
        <translation>Prisme&#xa0;: &amp;SQLite</translation>
    </message>
    <message>
        <source>Shows the types that SQLite would get, and what is emulated or lost there.</source>
        <translation>Affiche les types que recevrait SQLite, et ce qui y est émulé ou perdu.</translation>
    </message>
    <message>
        <source>Lens: &amp;TimescaleDB</source>
        <translation>Prisme&#xa0;: &amp;TimescaleDB</translation>
    </message>
    <message>
        <source>Shows the types that TimescaleDB would get.</source>
        <translation>Affiche les types que recevrait TimescaleDB.</translation>
    </message>
    <message>
        <source>Lens: M&amp;ongoDB</source>
        <translation>Prisme&#xa0;: M&amp;ongoDB</translation>
    </message>
    <message>
        <source>Shows the BSON types that MongoDB would get, and what is emulated or lost there.</source>
        <translation>Affiche les types BSON que recevrait MongoDB, et ce qui y est émulé ou perdu.</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Présenter</translation>
    </message>
    <message>
        <source>Full screen for a shared screen, step by step; edits stay possible.</source>
        <translation>Plein écran pour un écran partagé, étape par étape&#xa0;; les modifications restent possibles.</translation>
    </message>
    <message>
        <source>Present from This &amp;Step</source>
        <translation>Présenter &amp;depuis cette étape</translation>
    </message>
    <message>
        <source>&amp;Next Step</source>
        <translation>Étape &amp;suivante</translation>
    </message>
    <message>
        <source>Pre&amp;vious Step</source>
        <translation>Étape précéde&amp;nte</translation>
    </message>
    <message>
        <source>&amp;Take as Step</source>
        <translation>&amp;Capturer comme étape</translation>
    </message>
    <message>
        <source>What the canvas shows now becomes a step: camera, what is clear, detail and notation.</source>
        <translation>Ce que le canevas montre maintenant devient une étape&#xa0;: cadrage, objets nets, niveau de détail et notation.</translation>
    </message>
    <message>
        <source>&amp;Spotlight</source>
        <translation>Pro&amp;jecteur</translation>
    </message>
    <message>
        <source>Dims everything but a circle about the mouse.</source>
        <translation>Estompe tout sauf un cercle autour de la souris.</translation>
    </message>
    <message>
        <source>&amp;Laser Pointer</source>
        <translation>Poin&amp;teur laser</translation>
    </message>
    <message>
        <source>&amp;Ink</source>
        <translation>&amp;Encre</translation>
    </message>
    <message>
        <source>The mouse writes on the canvas; what it wrote fades.</source>
        <translation>La souris écrit sur le canevas&#xa0;; ce qu’elle a écrit s’efface peu à peu.</translation>
    </message>
    <message>
        <source>T&amp;imer</source>
        <translation>&amp;Minuteur</translation>
    </message>
    <message>
        <source>Stops the clock of the workshop, or lets it go on.</source>
        <translation>Arrête l’horloge de l’atelier ou la laisse repartir.</translation>
    </message>
    <message>
        <source>Make Le&amp;gible</source>
        <translation>Rendre &amp;lisible</translation>
    </message>
    <message>
        <source>Brings the selection, or what is shown, so near that everybody can read it.</source>
        <translation>Rapproche la sélection, ou ce qui est affiché, au point que tout le monde puisse le lire.</translation>
    </message>
    <message>
        <source>Park a &amp;Question</source>
        <translation>Mettre une &amp;question en attente</translation>
    </message>
    <message>
        <source>Writes down what is to be found out about the selected object.</source>
        <translation>Note ce qu’il faut éclaircir au sujet de l’objet sélectionné.</translation>
    </message>
    <message>
        <source>Record a &amp;Decision</source>
        <translation>C&amp;onsigner une décision</translation>
    </message>
    <message>
        <source>Writes down what was agreed about the selected object.</source>
        <translation>Note ce qui a été convenu au sujet de l’objet sélectionné.</translation>
    </message>
    <message>
        <source>Record a Tas&amp;k</source>
        <translation>Consigner une tâc&amp;he</translation>
    </message>
    <message>
        <source>Writes down what is to be done about the selected object.</source>
        <translation>Note ce qu’il faut faire au sujet de l’objet sélectionné.</translation>
    </message>
    <message>
        <source>St&amp;eps</source>
        <translation>Ét&amp;apes</translation>
    </message>
    <message>
        <source>&amp;Remarks</source>
        <translation>&amp;Remarques</translation>
    </message>
    <message>
        <source>Lea&amp;ve</source>
        <translation>Quitter l’atel&amp;ier</translation>
    </message>
    <message>
        <source>Back to the whole window; Esc does the same.</source>
        <translation>Revient à la fenêtre entière&#xa0;; Échap fait de même.</translation>
    </message>
    <message>
        <source>Add &amp;Bookmark…</source>
        <translation>Ajouter un &amp;signet…</translation>
    </message>
    <message>
        <source>Keeps what the canvas shows now under a name, to come back to.</source>
        <translation>Conserve sous un nom ce que le canevas montre à présent, pour y revenir.</translation>
    </message>
    <message>
        <source>Manage Boo&amp;kmarks…</source>
        <translation>&amp;Gérer les signets…</translation>
    </message>
    <message>
        <source>Spl&amp;it Line</source>
        <translation>Sci&amp;nder la ligne</translation>
    </message>
    <message>
        <source>Draws the selected lines as a short piece at each end that names what is at the other.</source>
        <translation>Dessine les lignes sélectionnées comme un court segment à chaque extrémité, qui nomme ce qui se trouve à l’autre.</translation>
    </message>
    <message>
        <source>Show W&amp;hole Line</source>
        <translation>Affic&amp;her la ligne entière</translation>
    </message>
    <message>
        <source>Draws the selected split lines through the diagram again.</source>
        <translation>Dessine de nouveau les lignes scindées sélectionnées à travers le diagramme.</translation>
    </message>
    <message>
        <source>&amp;Automatic Colour</source>
        <translation>Couleur &amp;automatique</translation>
    </message>
    <message>
        <source>The selected tables, areas, notes and lines have the colour that they get by themselves.</source>
        <translation>Les tables, zones, notes et lignes sélectionnées ont la couleur qu’elles reçoivent automatiquement.</translation>
    </message>
    <message>
        <source>Colour &amp;Blue</source>
        <translation>Couleur &amp;bleue</translation>
    </message>
    <message>
        <source>Colour &amp;Green</source>
        <translation>Couleur &amp;verte</translation>
    </message>
    <message>
        <source>Colour &amp;Orange</source>
        <translation>Couleur &amp;orange</translation>
    </message>
    <message>
        <source>Colour &amp;Purple</source>
        <translation>Couleur v&amp;iolette</translation>
    </message>
    <message>
        <source>Colour &amp;Red</source>
        <translation>Couleur &amp;rouge</translation>
    </message>
    <message>
        <source>Colour &amp;Teal</source>
        <translation>Couleur bleu &amp;canard</translation>
    </message>
    <message>
        <source>Colour P&amp;ink</source>
        <translation>Couleur ro&amp;se</translation>
    </message>
    <message>
        <source>Colour Gr&amp;ey</source>
        <translation>Couleur &amp;grise</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exporter&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Import from a &amp;Database…</source>
        <translation>Importer depuis une &amp;base de données…</translation>
    </message>
    <message>
        <source>Asks a running PostgreSQL, MySQL or MariaDB for its schema and draws it.</source>
        <translation>Demande son schéma à une base PostgreSQL, MySQL ou MariaDB en service et le dessine.</translation>
    </message>
    <message>
        <source>Make &amp;Room</source>
        <translation>&amp;Faire de la place</translation>
    </message>
    <message>
        <source>Moves boxes that lie over each other apart, by as little as may be.</source>
        <translation>Écarte les boîtes qui se chevauchent, aussi peu que possible.</translation>
    </message>
    <message>
        <source>&amp;Take In What Lies Inside</source>
        <translation>&amp;Intégrer ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Gives the area of the selection the tables that lie in it and belong to no area.</source>
        <translation>Intègre à la zone de la sélection les tables qui s’y trouvent et n’appartiennent à aucune zone.</translation>
    </message>
    <message>
        <source>M&amp;ongoDB…</source>
        <translation>M&amp;ongoDB…</translation>
    </message>
    <message>
        <source>Writes a script for mongosh that makes collections with validators and indexes, and says why a relationship is embedded or refers.</source>
        <translation>Écrit un script pour mongosh qui crée des collections avec validateurs et index, et indique pourquoi une relation est imbriquée ou fait référence.</translation>
    </message>
    <message>
        <source>Co&amp;mpare with a Database…</source>
        <translation>&amp;Comparer avec une base de données…</translation>
    </message>
    <message>
        <source>Shows what differs between the design and a running PostgreSQL, MySQL or MariaDB; what you choose can be taken over.</source>
        <translation>Montre les différences entre le modèle et une base PostgreSQL, MySQL ou MariaDB en service&#xa0;; ce que vous choisissez peut être repris.</translation>
    </message>
    <message>
        <source>Conver&amp;t to Another Database…</source>
        <translation>Convertir pour une au&amp;tre base de données…</translation>
    </message>
    <message>
        <source>Makes the design one for another kind of database, and tells before what is lost or changes.</source>
        <translation>Convertit le modèle pour un autre type de base de données, et indique auparavant ce qui est perdu ou modifié.</translation>
    </message>
</context>
<context>
    <name>Artifacts</name>
    <message>
        <source>The generation was cancelled.</source>
        <translation>La génération a été annulée.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Edit name</source>
        <translation>Modifier le nom</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Go to the other end</source>
        <translation>Aller à l’autre extrémité</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Add to the selection or take out</source>
        <translation>Ajouter à la sélection ou en retirer</translation>
    </message>
    <message>
        <source>Add Area</source>
        <translation>Ajouter une zone</translation>
    </message>
    <message>
        <source>Diagram %1</source>
        <translation>Diagramme %1</translation>
    </message>
    <message>
        <source>Arrows go from object to object, Enter into a table, L along a line, F2 edits.</source>
        <translation>Les flèches vont d’objet en objet, Entrée entre dans une table, L suit une ligne, F2 modifie.</translation>
    </message>
    <message>
        <source>The text on the clipboard creates no tables.</source>
        <translation>Le texte du presse-papiers ne crée aucune table.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>Line %1 of the pasted text: %2</source>
        <translation>Ligne %1 du texte collé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Aligner</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Répartir</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Reset Line</source>
        <translation>Réinitialiser la ligne</translation>
    </message>
    <message>
        <source>Set Colour</source>
        <translation>Définir la couleur</translation>
    </message>
    <message>
        <source>Remove from Diagram</source>
        <translation>Retirer du diagramme</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Add to Diagram</source>
        <translation>Ajouter au diagramme</translation>
    </message>
    <message>
        <source>Only tables and views can be shown in a diagram.</source>
        <translation>Seules les tables et les vues peuvent figurer dans un diagramme.</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Select a table first: what is related to it stays clear.</source>
        <translation>Sélectionnez d’abord une table&#xa0;: ce qui lui est lié reste net.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionner</translation>
    </message>
    <message>
        <source>Move Column</source>
        <translation>Déplacer la colonne</translation>
    </message>
    <message>
        <source>Bend Line</source>
        <translation>Couder la ligne</translation>
    </message>
    <message>
        <source>No diagram is open</source>
        <translation>Aucun diagramme n’est ouvert</translation>
    </message>
    <message>
        <source>An empty diagram</source>
        <translation>Un diagramme vide</translation>
    </message>
    <message>
        <source>Open one from the tree, or import a schema.</source>
        <translation>Ouvrez-en un depuis l’arborescence ou importez un schéma.</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Materialized view</source>
        <translation>Vue matérialisée</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n attribut</numerusform>
            <numerusform>%n attributs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message>
        <source>Table %1, %2, %3</source>
        <translation>Table %1, %2, %3</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>clé primaire</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>unique</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>references %1</source>
        <translation>référence %1</translation>
    </message>
    <message>
        <source>%1 references %2</source>
        <translation>%1 référence %2</translation>
    </message>
    <message>
        <source>deleted with it</source>
        <translation>supprimé en cascade</translation>
    </message>
    <message>
        <source>identifying</source>
        <translation>identifiante</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Note vide</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>%1 is a partition of %2.</source>
        <translation>%1 est une partition de %2.</translation>
    </message>
    <message>
        <source>%1 inherits from %2.</source>
        <translation>%1 hérite de %2.</translation>
    </message>
    <message>
        <source>Type a name and a type: “email text not null”. Enter goes on to the next column, Esc ends.</source>
        <translation>Saisissez un nom et un type&#xa0;: «&#xa0;email text not null&#xa0;». Entrée passe à la colonne suivante, Échap termine.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>Name and type of the column</source>
        <translation>Nom et type de la colonne</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Edit Column</source>
        <translation>Modifier la colonne</translation>
    </message>
    <message>
        <source>Add Column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>Hide Lines</source>
        <translation>Masquer les lignes</translation>
    </message>
    <message>
        <source>Select the lines that are to be hidden.</source>
        <translation>Sélectionnez les lignes à masquer.</translation>
    </message>
    <message>
        <source>Show Hidden Lines</source>
        <translation>Afficher les lignes masquées</translation>
    </message>
    <message>
        <source>No lines are hidden here.</source>
        <translation>Aucune ligne n’est masquée ici.</translation>
    </message>
    <message>
        <source>Add Related Tables</source>
        <translation>Ajouter les tables liées</translation>
    </message>
    <message>
        <source>Add Table</source>
        <translation>Ajouter une table</translation>
    </message>
    <message>
        <source>Add Note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Becomes part of “%1”.</source>
        <translation>Entre dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Leaves “%1”.</source>
        <translation>Sort de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>De «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>From “%1”: go to the other table and press Enter.</source>
        <translation>Depuis «&#xa0;%1&#xa0;»&#xa0;: allez à l’autre table et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Go to a table and press Enter.</source>
        <translation>Allez à une table et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Drag from the supertype to the subtype.</source>
        <translation>Faites glisser du surtype vers le sous-type.</translation>
    </message>
    <message>
        <source>Drag from the table that is referred to, to the one that refers to it.</source>
        <translation>Faites glisser de la table référencée vers celle qui la référence.</translation>
    </message>
    <message>
        <source>Add Relationship</source>
        <translation>Ajouter une relation</translation>
    </message>
    <message>
        <source>Release to relate “%1” and “%2”.</source>
        <translation>Relâchez pour relier «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Drop the column on a table or on another column to relate them.</source>
        <translation>Déposez la colonne sur une table ou sur une autre colonne pour les relier.</translation>
    </message>
    <message>
        <source>Remove Bend</source>
        <translation>Supprimer le coude</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are hidden. Click to show them.</source>
        <translation>
            <numerusform>%n ligne est masquée. Cliquez pour l’afficher.</numerusform>
            <numerusform>%n lignes sont masquées. Cliquez pour les afficher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related tables are not on this diagram. Click to add them.</source>
        <translation>
            <numerusform>%n table liée n’est pas dans ce diagramme. Cliquez pour l’ajouter.</numerusform>
            <numerusform>%n tables liées ne sont pas dans ce diagramme. Cliquez pour les ajouter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click here or press 0 to see the types of the design again.</source>
        <translation>Cliquez ici ou appuyez sur 0 pour revoir les types du modèle.</translation>
    </message>
    <message>
        <source>The types of the design</source>
        <translation>Les types du modèle</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 dans %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Shown as it was saved; Esc goes back to the whole diagram.</source>
        <translation>Affiché tel qu’il a été enregistré&#xa0;; Échap revient au diagramme entier.</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>emulated</source>
        <translation>émulé</translation>
    </message>
    <message>
        <source>Entity %1, %2, %3</source>
        <translation>Entité %1, %2, %3</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>%1: many to many between %2 and %3.</source>
        <translation>%1&#xa0;: plusieurs à plusieurs entre %2 et %3.</translation>
    </message>
    <message>
        <source>Move End of Line</source>
        <translation>Déplacer l’extrémité de la ligne</translation>
    </message>
    <message>
        <source>Drop the end of the line on a column or a table.</source>
        <translation>Déposez l’extrémité de la ligne sur une colonne ou une table.</translation>
    </message>
    <message>
        <source>Release to lead the line to “%1”.</source>
        <translation>Relâchez pour mener la ligne à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Drag the end of the line to another column or table.</source>
        <translation>Faites glisser l’extrémité de la ligne vers une autre colonne ou une autre table.</translation>
    </message>
    <message>
        <source>While the boxes stand closer together for the screen, lines run by themselves.</source>
        <translation>Tant que les boîtes sont rapprochées pour l’écran, les lignes suivent leur tracé automatique.</translation>
    </message>
    <message>
        <source>Press T and click (or Enter) to draw a table, or double-click here.
Q writes entities and relationships as lines of text.
R draws a relationship, N a note, A an area.
Tables of the design can be dragged here from the tree.</source>
        <translation>Appuyez sur T et cliquez (ou appuyez sur Entrée) pour dessiner une table, ou double-cliquez ici.
Q écrit des entités et des relations sous forme de lignes de texte.
R dessine une relation, N une note, A une zone.
Les tables du modèle peuvent être glissées ici depuis l’arborescence.</translation>
    </message>
    <message>
        <source>%1 The line is split.</source>
        <translation>%1 La ligne est scindée.</translation>
    </message>
    <message>
        <source>Split Lines</source>
        <translation>Scinder les lignes</translation>
    </message>
    <message>
        <source>Show Whole Lines</source>
        <translation>Afficher les lignes entières</translation>
    </message>
    <message>
        <source>Select the lines that are to be split.</source>
        <translation>Sélectionnez les lignes à scinder.</translation>
    </message>
    <message>
        <source>Select the split lines that are to be whole again.</source>
        <translation>Sélectionnez les lignes scindées à afficher de nouveau en entier.</translation>
    </message>
    <message>
        <source>Select what is to be coloured.</source>
        <translation>Sélectionnez ce qui doit être coloré.</translation>
    </message>
    <message>
        <source>Double-click, or click and press Enter, to go to the other end.</source>
        <translation>Double-cliquez, ou cliquez et appuyez sur Entrée, pour aller à l’autre extrémité.</translation>
    </message>
    <message>
        <source>Take into Area</source>
        <translation>Intégrer à la zone</translation>
    </message>
    <message>
        <source>Make Room</source>
        <translation>Faire de la place</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>“%1” names the column “%2”, which belongs to another table.</source>
        <translation>«&#xa0;%1&#xa0;» cite la colonne «&#xa0;%2&#xa0;», qui appartient à une autre table.</translation>
    </message>
    <message>
        <source>What “%1” belongs to does not exist.</source>
        <translation>L’objet auquel «&#xa0;%1&#xa0;» appartient n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” refers to something that does not exist (%2).</source>
        <translation>«&#xa0;%1&#xa0;» fait référence à un objet qui n’existe pas (%2).</translation>
    </message>
    <message>
        <source>The relationship “%1” refers to no table.</source>
        <translation>La relation «&#xa0;%1&#xa0;» ne référence aucune table.</translation>
    </message>
    <message>
        <source>Everything that an object refers to exists and is in its place.</source>
        <translation>Tout ce qu’un objet référence existe et se trouve à sa place.</translation>
    </message>
    <message>
        <source>Objects of one namespace have different names.</source>
        <translation>Les objets d’un même espace de noms portent des noms différents.</translation>
    </message>
    <message>
        <source>What needs a name has one.</source>
        <translation>Ce qui a besoin d’un nom en porte un.</translation>
    </message>
    <message>
        <source>A table has columns.</source>
        <translation>Une table a des colonnes.</translation>
    </message>
    <message>
        <source>A foreign key refers to a primary key or to unique columns.</source>
        <translation>Une clé étrangère référence une clé primaire ou des colonnes uniques.</translation>
    </message>
    <message>
        <source>Columns of a foreign key have the types of the columns they refer to.</source>
        <translation>Les colonnes d’une clé étrangère ont le type des colonnes qu’elles référencent.</translation>
    </message>
    <message>
        <source>Names fit into what the database takes, in bytes.</source>
        <translation>Les noms tiennent dans la longueur admise par la base de données, en octets.</translation>
    </message>
    <message>
        <source>Columns, domains and attributes have a type.</source>
        <translation>Les colonnes, les domaines et les attributs ont un type.</translation>
    </message>
    <message>
        <source>A table has a primary key.</source>
        <translation>Une table a une clé primaire.</translation>
    </message>
    <message>
        <source>What is drawn as a concept can become tables and keys.</source>
        <translation>Ce qui est dessiné comme concept peut devenir des tables et des clés.</translation>
    </message>
    <message>
        <source>%1 “%2” has the same name as %3 “%4”.</source>
        <translation>%1 «&#xa0;%2&#xa0;»&#xa0;: même nom que %3 «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>There are two routines “%1” with the same arguments.</source>
        <translation>Il existe deux routines «&#xa0;%1&#xa0;» avec les mêmes arguments.</translation>
    </message>
    <message>
        <source>%1 in “%2” has no name.</source>
        <translation>%1 sans nom dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 sans nom.</translation>
    </message>
    <message>
        <source>Table “%1” has no columns.</source>
        <translation>La table «&#xa0;%1&#xa0;» n’a pas de colonne.</translation>
    </message>
    <message>
        <source>Foreign key “%1” refers to columns of “%2” that are neither its primary key nor unique.</source>
        <translation>La clé étrangère «&#xa0;%1&#xa0;» référence des colonnes de «&#xa0;%2&#xa0;» qui ne sont ni sa clé primaire ni uniques.</translation>
    </message>
    <message>
        <source>Column “%1” (%2) cannot refer to “%3” (%4): their types do not fit together.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» (%2) ne peut pas référencer «&#xa0;%3&#xa0;» (%4)&#xa0;: leurs types sont incompatibles.</translation>
    </message>
    <message>
        <source>Column “%1” (%2) refers to “%3” (%4), which has another type.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» (%2) référence «&#xa0;%3&#xa0;» (%4), dont le type est différent.</translation>
    </message>
    <message>
        <source>The name “%1” is %2 bytes long; the database takes %3 and would cut it to “%4”.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» occupe %2 octets&#xa0;; la base de données en admet %3 et le tronquerait en «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>Column “%1” has no type.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» n’a pas de type.</translation>
    </message>
    <message>
        <source>Domain “%1” has no type.</source>
        <translation>Le domaine «&#xa0;%1&#xa0;» n’a pas de type.</translation>
    </message>
    <message>
        <source>Attribute “%1” of type “%2” has no type.</source>
        <translation>L’attribut «&#xa0;%1&#xa0;» du type «&#xa0;%2&#xa0;» n’a pas de type.</translation>
    </message>
    <message>
        <source>Table “%1” has no primary key.</source>
        <translation>La table «&#xa0;%1&#xa0;» n’a pas de clé primaire.</translation>
    </message>
    <message>
        <source>A continuous aggregate does not average averages.</source>
        <translation>Un agrégat continu ne calcule pas de moyennes de moyennes.</translation>
    </message>
    <message>
        <source>Buckets of continuous aggregates on top of each other fit into each other.</source>
        <translation>Les buckets d’agrégats continus superposés s’emboîtent.</translation>
    </message>
    <message>
        <source>Chunks of hypertables have a usual size.</source>
        <translation>Les chunks des hypertables ont une taille usuelle.</translation>
    </message>
    <message>
        <source>A hypertable does not refer to another one.</source>
        <translation>Une hypertable n’en référence pas une autre.</translation>
    </message>
    <message>
        <source>Columns and indexes that options of TimescaleDB name are there.</source>
        <translation>Les colonnes et les index que citent les options de TimescaleDB existent.</translation>
    </message>
    <message>
        <source>A continuous aggregate is refreshed over two buckets or more.</source>
        <translation>Un agrégat continu est actualisé sur deux buckets au moins.</translation>
    </message>
    <message>
        <source>Rows are kept for longer than aggregates are refreshed from them.</source>
        <translation>Les lignes sont conservées plus longtemps que les agrégats n’en sont actualisés.</translation>
    </message>
    <message>
        <source>Row-level security stands without columnstore and continuous aggregates.</source>
        <translation>La sécurité au niveau des lignes exclut le columnstore et les agrégats continus.</translation>
    </message>
    <message>
        <source>A columnstore is segmented by what many rows share.</source>
        <translation>Un columnstore est segmenté selon ce que de nombreuses lignes partagent.</translation>
    </message>
    <message>
        <source>Unique columns of a hypertable hold those that make its chunks.</source>
        <translation>Les colonnes uniques d’une hypertable comprennent celles qui forment ses chunks.</translation>
    </message>
    <message>
        <source>The version of TimescaleDB is one that is known.</source>
        <translation>La version de TimescaleDB est une version connue.</translation>
    </message>
    <message>
        <source>A continuous aggregate has no window functions.</source>
        <translation>Un agrégat continu n’a pas de fonctions de fenêtrage.</translation>
    </message>
    <message>
        <source>A continuous aggregate is created empty.</source>
        <translation>Un agrégat continu est créé vide.</translation>
    </message>
    <message>
        <source>“%1” averages “%2”, which is an average in “%3” already: keep the sum and the count there.</source>
        <translation>«&#xa0;%1&#xa0;» calcule la moyenne de «&#xa0;%2&#xa0;», qui est déjà une moyenne dans «&#xa0;%3&#xa0;»&#xa0;: conservez-y la somme et le nombre.</translation>
    </message>
    <message>
        <source>The continuous aggregate “%1” has no time_bucket() to group by.</source>
        <translation>L’agrégat continu «&#xa0;%1&#xa0;» n’a pas de time_bucket() selon lequel grouper.</translation>
    </message>
    <message>
        <source>The buckets of “%1” have a fixed width, those of “%2” below it have not.</source>
        <translation>Les buckets de «&#xa0;%1&#xa0;» ont une largeur fixe, mais pas ceux de «&#xa0;%2&#xa0;», sur lequel il repose.</translation>
    </message>
    <message>
        <source>The bucket of “%1” is no multiple of the bucket of “%2” below it.</source>
        <translation>Le bucket de «&#xa0;%1&#xa0;» n’est pas un multiple de celui de «&#xa0;%2&#xa0;», sur lequel il repose.</translation>
    </message>
    <message>
        <source>The chunks of “%1” are of %2: an hour to a day fits fast data, a day to a week other data.</source>
        <translation>Les chunks de «&#xa0;%1&#xa0;» couvrent %2&#xa0;: une heure à un jour convient aux données rapides, un jour à une semaine aux autres.</translation>
    </message>
    <message>
        <source>“%1” is filled when it is created, which cannot be done within a transaction.</source>
        <translation>«&#xa0;%1&#xa0;» est rempli à sa création, ce qui est impossible dans une transaction.</translation>
    </message>
    <message>
        <source>The hypertable “%1” cannot refer to the hypertable “%2”.</source>
        <translation>L’hypertable «&#xa0;%1&#xa0;» ne peut pas référencer l’hypertable «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The options of “%1” name a column “%2”, which it does not have.</source>
        <translation>Les options de «&#xa0;%1&#xa0;» citent une colonne «&#xa0;%2&#xa0;», qui n’y existe pas.</translation>
    </message>
    <message>
        <source>“%1” is reordered by an index “%2”, which is not in the design.</source>
        <translation>«&#xa0;%1&#xa0;» est réordonné selon un index «&#xa0;%2&#xa0;», qui n’est pas dans le modèle.</translation>
    </message>
    <message>
        <source>“%1” has settings of a hypertable but no time column.</source>
        <translation>«&#xa0;%1&#xa0;» a des paramètres d’hypertable, mais pas de colonne temporelle.</translation>
    </message>
    <message>
        <source>“%1” is refreshed over less than two of its buckets.</source>
        <translation>«&#xa0;%1&#xa0;» est actualisé sur moins de deux de ses buckets.</translation>
    </message>
    <message>
        <source>“%1” is refreshed further back than “%2” keeps its rows: its own older rows would be lost.</source>
        <translation>«&#xa0;%1&#xa0;» est actualisé plus loin dans le passé que «&#xa0;%2&#xa0;» ne conserve ses lignes&#xa0;: ses propres lignes plus anciennes seraient perdues.</translation>
    </message>
    <message>
        <source>“%1” has row-level security and a columnstore, which exclude each other.</source>
        <translation>«&#xa0;%1&#xa0;» a une sécurité au niveau des lignes et un columnstore, qui s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>The continuous aggregate “%1” cannot read “%2”, which has row-level security.</source>
        <translation>L’agrégat continu «&#xa0;%1&#xa0;» ne peut pas lire «&#xa0;%2&#xa0;», qui a une sécurité au niveau des lignes.</translation>
    </message>
    <message>
        <source>“%1” is segmented by “%2”, of which every row has another value: put it first in the order instead.</source>
        <translation>«&#xa0;%1&#xa0;» est segmenté selon «&#xa0;%2&#xa0;», dont la valeur diffère à chaque ligne&#xa0;: placez plutôt cette colonne en tête de l’ordre.</translation>
    </message>
    <message>
        <source>“%1” is segmented by several columns: a segment should have a hundred rows of a chunk or more.</source>
        <translation>«&#xa0;%1&#xa0;» est segmenté selon plusieurs colonnes&#xa0;: un segment devrait compter au moins cent lignes d’un chunk.</translation>
    </message>
    <message>
        <source>“%1” is unique without the column “%2”, by which the hypertable “%3” is divided into chunks.</source>
        <translation>«&#xa0;%1&#xa0;» est unique sans la colonne «&#xa0;%2&#xa0;», selon laquelle l’hypertable «&#xa0;%3&#xa0;» est divisée en chunks.</translation>
    </message>
    <message>
        <source>“%1” is no version of TimescaleDB that is known here; write 2.20, for example.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une version connue de TimescaleDB&#xa0;; écrivez 2.20, par exemple.</translation>
    </message>
    <message>
        <source>The continuous aggregate “%1” uses a window function, which it cannot keep up to date.</source>
        <translation>L’agrégat continu «&#xa0;%1&#xa0;» utilise une fonction de fenêtrage, qu’il ne peut pas tenir à jour.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Aucune action</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Restreindre</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>Cascade</translation>
    </message>
    <message>
        <source>Set null</source>
        <translation>Mettre à NULL</translation>
    </message>
    <message>
        <source>Set default</source>
        <translation>Mettre la valeur par défaut</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partielle</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Permanente</translation>
    </message>
    <message>
        <source>Unlogged</source>
        <translation>Non journalisée</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporaire</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hachage</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stockée</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuelle</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primaire</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Unique</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Exclusion</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Ordinaire</translation>
    </message>
    <message>
        <source>Materialized</source>
        <translation>Matérialisée</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Locale</translation>
    </message>
    <message>
        <source>Cascaded</source>
        <translation>En cascade</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Toutes les colonnes</translation>
    </message>
    <message>
        <source>Keys only</source>
        <translation>Clés seulement</translation>
    </message>
    <message>
        <source>Names only</source>
        <translation>Noms seulement</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>À la place de</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Replica</source>
        <translation>Réplica</translation>
    </message>
    <message>
        <source>Single table</source>
        <translation>Table unique</translation>
    </message>
    <message>
        <source>At generation</source>
        <translation>À la génération</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Immédiatement</translation>
    </message>
    <message>
        <source>Table per type</source>
        <translation>Une table par type</translation>
    </message>
    <message>
        <source>Table per concrete type</source>
        <translation>Une table par type concret</translation>
    </message>
    <message>
        <source>Continuous aggregate</source>
        <translation>Agrégat continu</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Inout</source>
        <translation>Entrée-sortie</translation>
    </message>
    <message>
        <source>Variadic</source>
        <translation>Variadique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>First</source>
        <translation>En premier</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>En dernier</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Agrégat</translation>
    </message>
    <message>
        <source>Volatile</source>
        <translation>Volatile</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stable</translation>
    </message>
    <message>
        <source>Immutable</source>
        <translation>Immuable</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>Non sûr</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertion</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Unstated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Disjoint</source>
        <translation>Disjoints</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>Chevauchants</translation>
    </message>
    <message>
        <source>Ddl command start</source>
        <translation>Début de commande DDL</translation>
    </message>
    <message>
        <source>Ddl command end</source>
        <translation>Fin de commande DDL</translation>
    </message>
    <message>
        <source>Sql drop</source>
        <translation>Suppression SQL</translation>
    </message>
    <message>
        <source>Table rewrite</source>
        <translation>Réécriture de table</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Séquences</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schémas</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externe</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Étendu</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Binary coercible</source>
        <translation>Compatible binaire</translation>
    </message>
    <message>
        <source>Input and output</source>
        <translation>Entrée et sortie</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>On assignment</source>
        <translation>À l’affectation</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Shareable</source>
        <translation>Partageable</translation>
    </message>
    <message>
        <source>Read write</source>
        <translation>Lecture et écriture</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Only these rules, with commas between.</source>
        <translation>Seulement ces règles, séparées par des virgules.</translation>
    </message>
    <message>
        <source>The findings as JSON on standard output.</source>
        <translation>Les problèmes en JSON sur la sortie standard.</translation>
    </message>
    <message>
        <source>“%1” is not a rule; the rules are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une règle&#xa0;; les règles sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2 errors, %3 warnings, %4 hints
</source>
        <translation>%1&#xa0;: %2 erreurs, %3 avertissements, %4 conseils
</translation>
    </message>
    <message>
        <source>Finds what is wrong with a design.</source>
        <translation>Trouve les problèmes d’un modèle.</translation>
    </message>
    <message>
        <source>Usage: relvar [FILE]
       relvar COMMAND ARGUMENTS

Without a command the editor opens.

Commands:
</source>
        <translation>Utilisation&#xa0;: relvar [FILE]
              relvar COMMAND ARGUMENTS

Sans commande, l’éditeur s’ouvre.

Commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>“relvar COMMAND --help” tells more about a command.
Exit codes: 0 done, 1 done with findings or differences, 2 wrong usage, 3 could not.
</source>
        <translation>«&#xa0;relvar COMMAND --help&#xa0;» en dit plus sur une commande.
Codes de retour&#xa0;: 0 réussite, 1 réussite avec problèmes ou différences, 2 mauvaise utilisation, 3 échec.
</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Il manque un argument.</translation>
    </message>
    <message>
        <source>There are too many arguments.</source>
        <translation>Il y a trop d’arguments.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Impossible d’écrire sur la sortie standard.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Impossible d’écrire le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Impossible de lire le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The diagram; the first one otherwise.</source>
        <translation>Le diagramme&#xa0;; le premier par défaut.</translation>
    </message>
    <message>
        <source>The design has no diagram.</source>
        <translation>Le modèle n’a pas de diagramme.</translation>
    </message>
    <message>
        <source>The design has no diagram “%1”; it has these: %2.</source>
        <translation>Le modèle n’a pas de diagramme «&#xa0;%1&#xa0;»&#xa0;; il contient ceux-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The database that SQL files are for.</source>
        <translation>La base de données à laquelle les fichiers SQL sont destinés.</translation>
    </message>
    <message>
        <source>The form of the result: text.</source>
        <translation>La forme du résultat&#xa0;: text.</translation>
    </message>
    <message>
        <source>The file to write to.</source>
        <translation>Le fichier à écrire.</translation>
    </message>
    <message>
        <source>A difference can be written as text, not as “%1”.</source>
        <translation>Une différence peut être écrite sous la forme text, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file to write to; standard output otherwise.</source>
        <translation>Le fichier à écrire&#xa0;; la sortie standard par défaut.</translation>
    </message>
    <message>
        <source>The database to write for.</source>
        <translation>La base de données de destination.</translation>
    </message>
    <message>
        <source>With ddl: one file a schema, in the folder that -o names.</source>
        <translation>Avec ddl&#xa0;: un fichier par schéma, dans le dossier indiqué par -o.</translation>
    </message>
    <message>
        <source>With png: pixels for each unit of the diagram.</source>
        <translation>Avec png&#xa0;: nombre de pixels par unité du diagramme.</translation>
    </message>
    <message>
        <source>With svg, png and pdf: %1; that of the diagram otherwise.</source>
        <translation>Avec svg, png et pdf&#xa0;: %1&#xa0;; la valeur du diagramme par défaut.</translation>
    </message>
    <message>
        <source>Say which folder to write to with -o FOLDER.</source>
        <translation>Indiquez le dossier de destination avec -o FOLDER.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Impossible de créer le dossier.</translation>
    </message>
    <message>
        <source>“%1” is nothing that --%2 knows; it knows these: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de --%2&#xa0;; les valeurs admises sont&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The scale is a number above 0 and up to 16.</source>
        <translation>L’échelle est un nombre supérieur à 0 et inférieur ou égal à 16.</translation>
    </message>
    <message>
        <source>Say what to write with --to: %1.</source>
        <translation>Indiquez ce qu’il faut écrire avec --to&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be written; these can: %2.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;; les formes possibles sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Writes one thing that follows from a design.</source>
        <translation>Écrit un des résultats produits à partir d’un modèle.</translation>
    </message>
    <message>
        <source>The folder to write to.</source>
        <translation>Le dossier de destination.</translation>
    </message>
    <message>
        <source>Say where to write with -o FOLDER.</source>
        <translation>Indiquez où écrire avec -o FOLDER.</translation>
    </message>
    <message>
        <source>Writes everything that follows from a design, with an index.</source>
        <translation>Écrit tous les résultats produits à partir d’un modèle, avec un sommaire.</translation>
    </message>
    <message>
        <source>The project file to make.</source>
        <translation>Le fichier de projet à créer.</translation>
    </message>
    <message>
        <source>A file for what became of each statement (JSON).</source>
        <translation>Un fichier indiquant ce qu’est devenue chaque instruction (JSON).</translation>
    </message>
    <message>
        <source>The same report on standard output.</source>
        <translation>Le même rapport sur la sortie standard.</translation>
    </message>
    <message>
        <source>Leaves the tables where they fall.</source>
        <translation>Laisse les tables où elles tombent.</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Say which project file to make with -o FILE.</source>
        <translation>Indiquez le fichier de projet à créer avec -o FILE.</translation>
    </message>
    <message>
        <source>Laying out</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>%1: %2 statements imported, %3 kept word for word, %4 skipped, %5 refused
</source>
        <translation>%1&#xa0;: %2 instructions importées, %3 conservées telles quelles, %4 ignorées, %5 refusées
</translation>
    </message>
    <message>
        <source>Lay out the diagram</source>
        <translation>Disposer le diagramme</translation>
    </message>
    <message>
        <source>Lays a diagram out: Graphviz places the tables.</source>
        <translation>Dispose un diagramme&#xa0;: Graphviz place les tables.</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Ce qu’il faut faire&#xa0;:</translation>
    </message>
    <message>
        <source>The project file.</source>
        <translation>Le fichier de projet.</translation>
    </message>
    <message>
        <source>What to do it with: a table, then columns of it; or TABLE.COLUMN. With merge-tables and resolve-many-to-many two tables, with pull-up and push-down a table and columns.</source>
        <translation>Les objets à traiter&#xa0;: une table, puis des colonnes de celle-ci&#xa0;; ou TABLE.COLUMN. Avec merge-tables et resolve-many-to-many, deux tables&#xa0;; avec pull-up et push-down, une table et des colonnes.</translation>
    </message>
    <message>
        <source>The name of the new table or number column.</source>
        <translation>Le nom de la nouvelle table ou de la colonne numérique.</translation>
    </message>
    <message>
        <source>With promote-to-lookup: the name of the column with the values.</source>
        <translation>Avec promote-to-lookup&#xa0;: le nom de la colonne des valeurs.</translation>
    </message>
    <message>
        <source>With extract-entity: columns that identify the new rows, with commas between. With promote-to-lookup, “value”: the values do.</source>
        <translation>Avec extract-entity&#xa0;: les colonnes qui identifient les nouvelles lignes, séparées par des virgules. Avec promote-to-lookup, «&#xa0;value&#xa0;»&#xa0;: les valeurs elles-mêmes.</translation>
    </message>
    <message>
        <source>With pull-up and push-down: the tables at the other end, with commas between; all that there are otherwise.</source>
        <translation>Avec pull-up et push-down&#xa0;: les tables à l’autre extrémité, séparées par des virgules&#xa0;; par défaut, toutes celles qui existent.</translation>
    </message>
    <message>
        <source>With extract-entity: rows share none.</source>
        <translation>Avec extract-entity&#xa0;: chaque ligne reçoit sa propre nouvelle ligne.</translation>
    </message>
    <message>
        <source>With split-table: not every row has both halves.</source>
        <translation>Avec split-table&#xa0;: les lignes n’ont pas toutes les deux moitiés.</translation>
    </message>
    <message>
        <source>With natural-key: the old key&apos;s columns go.</source>
        <translation>Avec natural-key&#xa0;: les colonnes de l’ancienne clé sont supprimées.</translation>
    </message>
    <message>
        <source>Prints what would change and leaves the project alone.</source>
        <translation>Affiche ce qui changerait sans toucher au projet.</translation>
    </message>
    <message>
        <source>Several tables are called “%1”; name the schema.</source>
        <translation>Plusieurs tables s’appellent «&#xa0;%1&#xa0;»&#xa0;; indiquez le schéma.</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>Il n’existe pas de table «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de colonne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No relationship between “%1” and “%2” is one for this.</source>
        <translation>Aucune relation entre «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne s’y prête.</translation>
    </message>
    <message>
        <source>“%1” has no table for them that way.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de table pour ces colonnes dans cette direction.</translation>
    </message>
    <message>
        <source>“%1” is no refactoring; these are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une refactorisation&#xa0;; celles-ci le sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changes the form of a design in one step: extracts, splits, merges, moves columns and keys.</source>
        <translation>Change la forme d’un modèle en une étape&#xa0;: extrait, scinde, fusionne, déplace des colonnes et des clés.</translation>
    </message>
    <message>
        <source>This folder holds no SQL files.</source>
        <translation>Ce dossier ne contient aucun fichier SQL.</translation>
    </message>
    <message>
        <source>&lt;standard input&gt;</source>
        <translation>&lt;entrée standard&gt;</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>“%1” is not a database that is known here; these are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une base de données connue&#xa0;; celles-ci le sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The server to try it on: postgresql://user@host/database.</source>
        <translation>Le serveur sur lequel faire l’essai&#xa0;: postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>What to prove: ddl.</source>
        <translation>Ce qu’il faut éprouver&#xa0;: ddl.</translation>
    </message>
    <message>
        <source>&lt;generated DDL&gt;</source>
        <translation>&lt;DDL généré&gt;</translation>
    </message>
    <message>
        <source>“%1” cannot be proved; ddl can.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être éprouvé&#xa0;; ddl peut l’être.</translation>
    </message>
    <message>
        <source>Say which server to try it on with --against URL.</source>
        <translation>Indiquez le serveur sur lequel faire l’essai avec --against URL.</translation>
    </message>
    <message>
        <source>- not in the database: %1
</source>
        <translation>- absent de la base de données&#xa0;: %1
</translation>
    </message>
    <message>
        <source>%1: the server executed the DDL; %2 tables, %3 columns and %4 foreign keys came back the same
</source>
        <translation>%1&#xa0;: le serveur a exécuté le DDL&#xa0;; %2 tables, %3 colonnes et %4 clés étrangères ont été retrouvées à l’identique
</translation>
    </message>
    <message>
        <source>Proves the generated SQL in a scratch database that it makes and drops itself.</source>
        <translation>Éprouve le SQL généré dans une base de données temporaire, créée puis supprimée par la commande.</translation>
    </message>
    <message>
        <source>Names the present state of a design, or lists the named ones.</source>
        <translation>Nomme l’état actuel d’un modèle, ou liste les états nommés.</translation>
    </message>
    <message>
        <source>With pdf: the steps of the workshop, a page each. An html page has them unless --diagram names one diagram.</source>
        <translation>Avec pdf&#xa0;: les étapes de l’atelier, une par page. Une page html les contient, sauf si --diagram désigne un diagramme.</translation>
    </message>
    <message>
        <source>With svg, png and pdf: shows the types that a database would get: %1.</source>
        <translation>Avec svg, png et pdf&#xa0;: affiche les types que recevrait une base de données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>layered: in columns, what is referred to on the left; organic: what is related is near to each other.</source>
        <translation>layered&#xa0;: en colonnes, ce qui est référencé à gauche&#xa0;; organic&#xa0;: ce qui est lié se trouve à proximité.</translation>
    </message>
    <message>
        <source>“%1” is no style of layout; these are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un style de disposition&#xa0;; ceux-ci le sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The design: a project or a script.</source>
        <translation>Le modèle&#xa0;: un projet ou un script.</translation>
    </message>
    <message>
        <source>The table where the path begins.</source>
        <translation>La table où le chemin commence.</translation>
    </message>
    <message>
        <source>The table where it ends.</source>
        <translation>La table où il se termine.</translation>
    </message>
    <message>
        <source>At most so many paths; 5 otherwise.</source>
        <translation>Le nombre maximal de chemins&#xa0;; 5 par défaut.</translation>
    </message>
    <message>
        <source>“up” follows relationships only to what is referenced, “down” only to what refers; “any” otherwise.</source>
        <translation>«&#xa0;up&#xa0;» ne suit les relations que vers ce qui est référencé, «&#xa0;down&#xa0;» que vers ce qui référence&#xa0;; «&#xa0;any&#xa0;» par défaut.</translation>
    </message>
    <message>
        <source>Tables that no path may go through, with commas between.</source>
        <translation>Les tables par lesquelles aucun chemin ne peut passer, séparées par des virgules.</translation>
    </message>
    <message>
        <source>Prints the paths as JSON.</source>
        <translation>Affiche les chemins en JSON.</translation>
    </message>
    <message>
        <source>“%1” is no number of paths; it is from 1 to 1000.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de chemins&#xa0;; il va de 1 à 1000.</translation>
    </message>
    <message>
        <source>“%1” is no direction; these are: any, up, down.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une direction&#xa0;; celles-ci le sont&#xa0;: any, up, down.</translation>
    </message>
    <message>
        <source>No relationships lead from “%1” to “%2”.
</source>
        <translation>Aucune relation ne mène de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;».
</translation>
    </message>
    <message>
        <source>Finds the ways from one table to another along relationships.</source>
        <translation>Trouve les chemins d’une table à une autre le long des relations.</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>Ce qui est recherché.</translation>
    </message>
    <message>
        <source>What comes instead; with --regex, \1 or $1 for a group. Nothing otherwise.</source>
        <translation>Ce qui le remplace&#xa0;; avec --regex, \1 ou $1 pour un groupe. Rien par défaut.</translation>
    </message>
    <message>
        <source>Where to look, with commas between: %1. Names otherwise.</source>
        <translation>Les emplacements où chercher, séparés par des virgules&#xa0;: %1. Les noms par défaut.</translation>
    </message>
    <message>
        <source>Kinds of objects with commas between, such as table,column; all otherwise.</source>
        <translation>Les types d’objets, séparés par des virgules, par exemple table,column&#xa0;; tous par défaut.</translation>
    </message>
    <message>
        <source>The text is a regular expression.</source>
        <translation>Le texte est une expression régulière.</translation>
    </message>
    <message>
        <source>Capital and small letters differ.</source>
        <translation>Distingue les majuscules des minuscules.</translation>
    </message>
    <message>
        <source>Letters, digits and _ must not go on.</source>
        <translation>Ni lettre, ni chiffre, ni _ ne doit précéder ou suivre.</translation>
    </message>
    <message>
        <source>Leaves out what cannot be replaced.</source>
        <translation>Omet ce qui ne peut pas être remplacé.</translation>
    </message>
    <message>
        <source>“%1” is no place of texts.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un emplacement de textes.</translation>
    </message>
    <message>
        <source>“%1” is no kind of objects.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type d’objets.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>Nothing was replaced; --skip leaves out what cannot be.</source>
        <translation>Rien n’a été remplacé&#xa0;; --skip omet ce qui ne peut pas l’être.</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>Remplacer «&#xa0;%1&#xa0;» par «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Replaces a text in names, comments, types and SQL of a design.</source>
        <translation>Remplace un texte dans les noms, les commentaires, les types et le SQL d’un modèle.</translation>
    </message>
    <message>
        <source>The database that the design is for from now on: %1.</source>
        <translation>La base de données à laquelle le modèle est désormais destiné&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only tells what would be lost or changed.</source>
        <translation>Indique seulement ce qui serait perdu ou modifié.</translation>
    </message>
    <message>
        <source>Tells it as JSON on standard output.</source>
        <translation>L’indique en JSON sur la sortie standard.</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>emulated</source>
        <translation>émulé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Say with --to for which database the design shall be.</source>
        <translation>Indiquez avec --to à quelle base de données le modèle doit être destiné.</translation>
    </message>
    <message>
        <source>Convert to %1</source>
        <translation>Convertir pour %1</translation>
    </message>
    <message>
        <source>Makes a design one for another database, in one step, and tells what is lost or takes another form there.</source>
        <translation>Convertit un modèle pour une autre base de données, en une étape, et indique ce qui est perdu ou y prend une autre forme.</translation>
    </message>
    <message>
        <source>Tells what differs between two designs: projects, versions (PROJECT@NAME), SQL files or database URLs.</source>
        <translation>Indique les différences entre deux modèles&#xa0;: projets, versions (PROJECT@NAME), fichiers SQL ou URL de bases de données.</translation>
    </message>
    <message>
        <source>What the source is: %1. By default its contents and the ending of its name decide.</source>
        <translation>La nature de la source&#xa0;: %1. Par défaut, son contenu et l’extension de son nom en décident.</translation>
    </message>
    <message>
        <source>Of a running database only this schema; may be repeated.</source>
        <translation>D’une base de données en service, seulement ce schéma&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>Of a running database only this table; may be repeated.</source>
        <translation>D’une base de données en service, seulement cette table&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>Say of which schema the table “%1” is: --table SCHEMA.TABLE.</source>
        <translation>Indiquez à quel schéma appartient la table «&#xa0;%1&#xa0;»&#xa0;: --table SCHEMA.TABLE.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be imported; these are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être importé&#xa0;; les formes possibles sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>Lecture de la base de données</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Mot de passe pour %1&#xa0;: </translation>
    </message>
    <message>
        <source>A server of PostgreSQL cannot prove what is written for %1.</source>
        <translation>Un serveur PostgreSQL ne peut pas éprouver ce qui est écrit pour %1.</translation>
    </message>
    <message>
        <source>What to write: ddl, mongodb, mermaid, dbml, sketch, sentences, remarks, json, svg, png, pdf or html.</source>
        <translation>Ce qu’il faut écrire&#xa0;: ddl, mongodb, mermaid, dbml, sketch, sentences, remarks, json, svg, png, pdf ou html.</translation>
    </message>
    <message>
        <source>With mongodb: JSON instead of a script for mongosh.</source>
        <translation>Avec mongodb&#xa0;: du JSON au lieu d’un script pour mongosh.</translation>
    </message>
    <message>
        <source>Makes a project from an SQL script (a file, “-”, a folder of migrations or a database URL: postgresql://, mysql://, sqlite://), from an SQLite database, from validators or documents of MongoDB, from DBML or a sketch, from a Mermaid diagram, or from a model of pgModeler.</source>
        <translation>Crée un projet à partir d’un script SQL (un fichier, «&#xa0;-&#xa0;», un dossier de migrations ou une URL de base de données&#xa0;: postgresql://, mysql://, sqlite://), d’une base de données SQLite, de validateurs ou de documents MongoDB, de DBML ou d’une esquisse, d’un diagramme Mermaid ou d’un modèle pgModeler.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>“%1” cannot be taken over: what it belongs to is no object of its own in the design.</source>
        <translation>Impossible de reprendre «&#xa0;%1&#xa0;»&#xa0;: ce à quoi il appartient n’est pas un objet à part entière dans le modèle.</translation>
    </message>
    <message>
        <source>Not taken over: the design does not have what these refer to: %1.</source>
        <translation>Non repris&#xa0;: le modèle n’a pas ce que ces objets référencent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Order of columns</source>
        <translation>Ordre des colonnes</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>Only in the database</source>
        <translation>Seulement dans la base de données</translation>
    </message>
    <message>
        <source>Only in the design</source>
        <translation>Seulement dans le modèle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>It follows from something else in the design and changes with that alone.</source>
        <translation>Cela découle d’un autre élément du modèle et ne change qu’avec celui-ci.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The driver %1 of Qt for this database is not installed.</source>
        <translation>Le pilote %1 de Qt pour cette base de données n’est pas installé.</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached: %2.</source>
        <translation>Impossible de joindre la base de données %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The database %1 does not answer: %2.</source>
        <translation>La base de données %1 ne répond pas&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>ConversionWords</name>
    <message>
        <source>%1: %2 becomes %3.</source>
        <translation>%1&#xa0;: %2 devient %3.</translation>
    </message>
    <message>
        <source>%1 has no counterpart in %2.</source>
        <translation>%1 n’a pas d’équivalent dans %2.</translation>
    </message>
    <message>
        <source>A statement that was written for %1 could not be read back: %2</source>
        <translation>Une instruction écrite pour %1 n’a pas pu être relue&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” has no counterpart that is known to mean the same.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’équivalent connu qui signifie la même chose.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its values are a type of its own.</source>
        <translation>Ses valeurs forment un type à part entière.</translation>
    </message>
    <message>
        <source>In “%1”, the case of letters counts.</source>
        <translation>Dans «&#xa0;%1&#xa0;», la casse des lettres compte.</translation>
    </message>
    <message>
        <source>“%1” becomes %2. %3</source>
        <translation>«&#xa0;%1&#xa0;» devient %2. %3</translation>
    </message>
    <message>
        <source>The default of “%1” is left out. %2</source>
        <translation>La valeur par défaut de «&#xa0;%1&#xa0;» est omise. %2</translation>
    </message>
    <message>
        <source>In PostgreSQL, no computed column is made from another one.</source>
        <translation>Dans PostgreSQL, aucune colonne calculée ne se calcule à partir d’une autre.</translation>
    </message>
    <message>
        <source>In PostgreSQL, the same values must always give the same result; these depend on settings.</source>
        <translation>Dans PostgreSQL, les mêmes valeurs doivent toujours donner le même résultat&#xa0;; ici, il dépend de paramètres.</translation>
    </message>
    <message>
        <source>Values of its type cannot be computed.</source>
        <translation>Les valeurs de ce type ne peuvent pas être calculées.</translation>
    </message>
    <message>
        <source>“%1” is no longer computed. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus une colonne calculée. %2</translation>
    </message>
    <message>
        <source>Its values are stored, not made when they are read.</source>
        <translation>Ses valeurs sont stockées, et non calculées à la lecture.</translation>
    </message>
    <message>
        <source>“%1” is not set when its row changes.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas définie lorsque sa ligne change.</translation>
    </message>
    <message>
        <source>A trigger sets it when its row changes.</source>
        <translation>Un déclencheur définit la valeur lorsque la ligne change.</translation>
    </message>
    <message>
        <source>“%1” is no value of its type.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de ce type.</translation>
    </message>
    <message>
        <source>The view “%1” of the session alone is left out.</source>
        <translation>La vue «&#xa0;%1&#xa0;», propre à la session, est omise.</translation>
    </message>
    <message>
        <source>MySQL compares texts of “%1” without regard to the case of letters; %2 does not.</source>
        <translation>MySQL compare les textes de «&#xa0;%1&#xa0;» sans tenir compte de la casse des lettres&#xa0;; ce n’est pas le cas de %2.</translation>
    </message>
    <message>
        <source>The table “%1” is made by the module %2 of SQLite, which has no counterpart: it is left out.</source>
        <translation>La table «&#xa0;%1&#xa0;» est créée par le module %2 de SQLite, qui n’a pas d’équivalent&#xa0;: elle est omise.</translation>
    </message>
    <message>
        <source>“%1” is called “%2”</source>
        <translation>«&#xa0;%1&#xa0;» s’appelle «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>a name in %1 has %n byte(s) at most.</source>
        <translation>
            <numerusform>un nom dans %1 a au plus %n octet.</numerusform>
            <numerusform>un nom dans %1 a au plus %n octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 knows something else by that name.</source>
        <translation>%1 connaît autre chose sous ce nom.</translation>
    </message>
    <message>
        <source>What SQLite does when “%1” is violated (%2) is left out.</source>
        <translation>Ce que fait SQLite en cas de violation de «&#xa0;%1&#xa0;» (%2) est omis.</translation>
    </message>
    <message>
        <source>The key “%1” is kept by a unique index over expressions.</source>
        <translation>La clé «&#xa0;%1&#xa0;» est garantie par un index unique sur des expressions.</translation>
    </message>
    <message>
        <source>The key “%1” is over its whole columns, not over their starts.</source>
        <translation>La clé «&#xa0;%1&#xa0;» porte sur les colonnes entières, et non sur leur début.</translation>
    </message>
    <message>
        <source>The full-text index “%1” has no counterpart in %2: it is left out.</source>
        <translation>L’index de texte intégral «&#xa0;%1&#xa0;» n’a pas d’équivalent dans %2&#xa0;: il est omis.</translation>
    </message>
    <message>
        <source>“%1” becomes an index over to_tsvector(&apos;simple&apos;, …): queries must ask with the same expression.</source>
        <translation>«&#xa0;%1&#xa0;» devient un index sur to_tsvector(&apos;simple&apos;, …)&#xa0;: les requêtes doivent utiliser la même expression.</translation>
    </message>
    <message>
        <source>The index “%1” of the kind %2 has no counterpart: it is left out.</source>
        <translation>L’index «&#xa0;%1&#xa0;» du type %2 n’a pas d’équivalent&#xa0;: il est omis.</translation>
    </message>
    <message>
        <source>The same values must always give the same result.</source>
        <translation>Les mêmes valeurs doivent toujours donner le même résultat.</translation>
    </message>
    <message>
        <source>The index “%1” is left out. %2</source>
        <translation>L’index «&#xa0;%1&#xa0;» est omis. %2</translation>
    </message>
    <message>
        <source>“%1” is over its whole columns, not over their starts.</source>
        <translation>«&#xa0;%1&#xa0;» porte sur les colonnes entières, et non sur leur début.</translation>
    </message>
    <message>
        <source>The check “%1” is part of the type of its column.</source>
        <translation>La contrainte de vérification «&#xa0;%1&#xa0;» fait partie du type de sa colonne.</translation>
    </message>
    <message>
        <source>Nothing watches over it in MySQL either.</source>
        <translation>Dans MySQL non plus, rien n’y veille.</translation>
    </message>
    <message>
        <source>The check “%1” is left out. %2</source>
        <translation>La contrainte de vérification «&#xa0;%1&#xa0;» est omise. %2</translation>
    </message>
    <message>
        <source>The types of “%1” and “%2” cannot be compared.</source>
        <translation>Les types de «&#xa0;%1&#xa0;» et de «&#xa0;%2&#xa0;» ne sont pas comparables.</translation>
    </message>
    <message>
        <source>What it references is no key.</source>
        <translation>Ce qu’elle référence n’est pas une clé.</translation>
    </message>
    <message>
        <source>The index that MySQL keeps for the foreign key “%1” is called “%2”.</source>
        <translation>L’index que MySQL tient pour la clé étrangère «&#xa0;%1&#xa0;» s’appelle «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It references a table that is left out.</source>
        <translation>Elle référence une table qui est omise.</translation>
    </message>
    <message>
        <source>The foreign key “%1” is left out. %2</source>
        <translation>La clé étrangère «&#xa0;%1&#xa0;» est omise. %2</translation>
    </message>
    <message>
        <source>A constraint of “%1” references something that is not there: %2</source>
        <translation>Une contrainte de «&#xa0;%1&#xa0;» référence un objet qui n’existe pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is written in the language of %1.</source>
        <translation>Le code est écrit dans le langage de %1.</translation>
    </message>
    <message>
        <source>The trigger “%1” is left out. %2</source>
        <translation>Le déclencheur «&#xa0;%1&#xa0;» est omis. %2</translation>
    </message>
    <message>
        <source>The trigger “%1” calls a function that holds its code.</source>
        <translation>Le déclencheur «&#xa0;%1&#xa0;» appelle une fonction qui contient son code.</translation>
    </message>
    <message>
        <source>The trigger “%1” is left out with its table or view.</source>
        <translation>Le déclencheur «&#xa0;%1&#xa0;» est omis avec sa table ou sa vue.</translation>
    </message>
    <message>
        <source>The routine “%1” is written in the language of %2: it is left out.</source>
        <translation>La routine «&#xa0;%1&#xa0;» est écrite dans le langage de %2&#xa0;: elle est omise.</translation>
    </message>
    <message>
        <source>A statement for %1 is left out: %2</source>
        <translation>Une instruction pour %1 est omise&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is no longer kept by the engine %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus conservée par le moteur %2.</translation>
    </message>
    <message>
        <source>“%1” is written without its partitions: %2</source>
        <translation>«&#xa0;%1&#xa0;» est écrite sans ses partitions&#xa0;: %2</translation>
    </message>
    <message>
        <source>Former states of the rows of “%1” are no longer kept.</source>
        <translation>Les états antérieurs des lignes de «&#xa0;%1&#xa0;» ne sont plus conservés.</translation>
    </message>
    <message>
        <source>“%1” is no longer kept in the order of its key.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus conservée dans l’ordre de sa clé.</translation>
    </message>
    <message>
        <source>The view “%1” is left out. %2</source>
        <translation>La vue «&#xa0;%1&#xa0;» est omise. %2</translation>
    </message>
    <message>
        <source>The privileges %1 on “%2” are left out.</source>
        <translation>Les droits %1 sur «&#xa0;%2&#xa0;» sont omis.</translation>
    </message>
    <message>
        <source>A check constraint keeps it from being negative.</source>
        <translation>Une contrainte de vérification empêche les valeurs négatives.</translation>
    </message>
    <message>
        <source>A set becomes an array of texts; a check constraint allows its values.</source>
        <translation>Un SET devient un tableau de textes&#xa0;; une contrainte de vérification autorise ses valeurs.</translation>
    </message>
    <message>
        <source>A check constraint keeps its length.</source>
        <translation>Une contrainte de vérification garantit la longueur.</translation>
    </message>
    <message>
        <source>“%1” has no counterpart: it is kept as text that nothing checks.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’équivalent&#xa0;: la valeur est conservée comme texte que rien ne vérifie.</translation>
    </message>
    <message>
        <source>It holds no times below zero or past the end of a day.</source>
        <translation>Ce type n’admet pas d’heures négatives ni au-delà de la fin d’une journée.</translation>
    </message>
    <message>
        <source>A check constraint keeps its range.</source>
        <translation>Une contrainte de vérification garantit la plage de valeurs.</translation>
    </message>
    <message>
        <source>Shapes are kept as the bytes that MySQL has for them.</source>
        <translation>Les formes géométriques sont conservées sous la forme des octets que MySQL emploie pour elles.</translation>
    </message>
    <message>
        <source>SQLite would take any value; this type does not.</source>
        <translation>SQLite accepterait n’importe quelle valeur&#xa0;; pas ce type.</translation>
    </message>
    <message>
        <source>A column without a type may hold anything: it becomes text.</source>
        <translation>Une colonne sans type peut tout contenir&#xa0;: elle devient du texte.</translation>
    </message>
    <message>
        <source>A column of the type “%1” may hold anything: it becomes text.</source>
        <translation>Une colonne du type «&#xa0;%1&#xa0;» peut tout contenir&#xa0;: elle devient du texte.</translation>
    </message>
    <message>
        <source>A set becomes a text that nothing checks.</source>
        <translation>Un SET devient un texte que rien ne vérifie.</translation>
    </message>
    <message>
        <source>A check constraint allows its values.</source>
        <translation>Une contrainte de vérification autorise ses valeurs.</translation>
    </message>
    <message>
        <source>The case of letters does not count, as in what it references.</source>
        <translation>La casse des lettres ne compte pas, comme dans ce qui est référencé.</translation>
    </message>
</context>
<context>
    <name>DatabaseAddress</name>
    <message>
        <source>The address of a database begins with postgresql://, mysql:// or mariadb://.</source>
        <translation>L’adresse d’une base de données commence par postgresql://, mysql:// ou mariadb://.</translation>
    </message>
</context>
<context>
    <name>DiffText</name>
    <message>
        <source>%1 differs</source>
        <translation>%1&#xa0;: valeur différente</translation>
    </message>
    <message>
        <source>order of columns %1 → %2</source>
        <translation>ordre des colonnes %1 → %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>The diagram does not exist any more.</source>
        <translation>Le diagramme n’existe plus.</translation>
    </message>
    <message>
        <source>Select the tables and views that the area is to hold.</source>
        <translation>Sélectionnez les tables et les vues que la zone doit contenir.</translation>
    </message>
    <message>
        <source>The export of “%1” was cancelled.</source>
        <translation>L’exportation de «&#xa0;%1&#xa0;» a été annulée.</translation>
    </message>
    <message>
        <source>The picture of “%1” would have %2 × %3 pixels, which is too large. Choose a smaller scale, or SVG or PDF.</source>
        <translation>L’image de «&#xa0;%1&#xa0;» compterait %2 × %3 pixels, ce qui est trop grand. Choisissez une échelle plus petite, ou bien SVG ou PDF.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture of “%1”.</source>
        <translation>La mémoire est insuffisante pour l’image de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The picture of “%1” could not be written.</source>
        <translation>Impossible d’écrire l’image de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n autre</numerusform>
            <numerusform>+ %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>view</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>vue matérialisée</translation>
    </message>
    <message>
        <source>continuous aggregate</source>
        <translation>agrégat continu</translation>
    </message>
    <message>
        <source>partitioned</source>
        <translation>partitionnée</translation>
    </message>
    <message>
        <source>unlogged</source>
        <translation>non journalisée</translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n entité</numerusform>
            <numerusform>%n entités</numerusform>
        </translation>
    </message>
    <message>
        <source>All tables that the selection is related to stand on the diagram.</source>
        <translation>Toutes les tables auxquelles la sélection est liée figurent déjà dans le diagramme.</translation>
    </message>
    <message>
        <source>ISA</source>
        <translation>ISA</translation>
    </message>
    <message>
        <source>The export of the steps was cancelled.</source>
        <translation>L’exportation des étapes a été annulée.</translation>
    </message>
    <message>
        <source>There is no diagram that could be shown.</source>
        <translation>Il n’existe aucun diagramme à afficher.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n attribut</numerusform>
            <numerusform>%n attributs</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lies in the area that belongs to no area yet.</source>
        <translation>Il n’y a rien dans la zone qui n’appartienne déjà à une zone.</translation>
    </message>
    <message>
        <source>hypertable</source>
        <translation>hypertable</translation>
    </message>
    <message>
        <source>Hypertable by %1, in chunks of %2</source>
        <translation>Hypertable selon %1, en chunks de %2</translation>
    </message>
    <message>
        <source>Continuous aggregate</source>
        <translation>Agrégat continu</translation>
    </message>
    <message>
        <source>Continuous aggregate, refreshed every %1</source>
        <translation>Agrégat continu, intervalle d’actualisation&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>“%1” cannot be removed: “%2” needs it.</source>
        <translation>Impossible de supprimer «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» en a besoin.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
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
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Not inherited</source>
        <translation>Non héritée</translation>
    </message>
    <message>
        <source>Not validated</source>
        <translation>Non validée</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Nullable</source>
        <translation>NULL autorisé</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Générée</translation>
    </message>
    <message>
        <source>Generated as</source>
        <translation>Expression de génération</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Identity options</source>
        <translation>Options d’identité</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>Collationnement</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Niveau de détail</translation>
    </message>
    <message>
        <source>Show types</source>
        <translation>Afficher les types</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Colours by</source>
        <translation>Couleurs selon</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Bends</source>
        <translation>Coudes</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masquée</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Replié</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>If not exists</source>
        <translation>Si inexistant</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>Cascade</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révocation</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>With grant option</source>
        <translation>Avec option GRANT</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Accordé par</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Unique</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Included columns</source>
        <translation>Colonnes incluses</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Condition WHERE</translation>
    </message>
    <message>
        <source>Nulls not distinct</source>
        <translation>NULL non distincts</translation>
    </message>
    <message>
        <source>Not on partitions</source>
        <translation>Pas sur les partitions</translation>
    </message>
    <message>
        <source>Tablespace</source>
        <translation>Tablespace</translation>
    </message>
    <message>
        <source>Partition of index</source>
        <translation>Partition de l’index</translation>
    </message>
    <message>
        <source>Deferrable</source>
        <translation>Différable</translation>
    </message>
    <message>
        <source>Initially deferred</source>
        <translation>Initialement différée</translation>
    </message>
    <message>
        <source>Partition of key</source>
        <translation>Partition de la clé</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Permissive</source>
        <translation>Permissive</translation>
    </message>
    <message>
        <source>To special roles</source>
        <translation>À des rôles spéciaux</translation>
    </message>
    <message>
        <source>Using</source>
        <translation>Condition USING</translation>
    </message>
    <message>
        <source>With check</source>
        <translation>Condition WITH CHECK</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Name of foreign key columns</source>
        <translation>Nom des colonnes de clé étrangère</translation>
    </message>
    <message>
        <source>Name of junction tables</source>
        <translation>Nom des tables d’association</translation>
    </message>
    <message>
        <source>Make foreign key columns</source>
        <translation>Créer les colonnes de clé étrangère</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Préambule</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Table référencée</translation>
    </message>
    <message>
        <source>Own end</source>
        <translation>Extrémité propre</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>Autre extrémité</translation>
    </message>
    <message>
        <source>Identifying</source>
        <translation>Identifiante</translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation>Sous-type</translation>
    </message>
    <message>
        <source>On delete</source>
        <translation>À la suppression</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>À la mise à jour</translation>
    </message>
    <message>
        <source>Columns set on delete</source>
        <translation>Colonnes modifiées à la suppression</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Existe déjà</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Membre de</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Renvoie</translation>
    </message>
    <message>
        <source>Returns a set</source>
        <translation>Renvoie un ensemble</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>SQL body</source>
        <translation>Corps SQL</translation>
    </message>
    <message>
        <source>Link symbol</source>
        <translation>Symbole de liaison</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilité</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallélisme</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Stricte</translation>
    </message>
    <message>
        <source>Security definer</source>
        <translation>Droits du propriétaire</translation>
    </message>
    <message>
        <source>Leakproof</source>
        <translation>Sans fuite</translation>
    </message>
    <message>
        <source>Window function</source>
        <translation>Fonction de fenêtrage</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Support function</source>
        <translation>Fonction de support</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>Transformations</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>Persistance</translation>
    </message>
    <message>
        <source>Owned by column</source>
        <translation>Appartient à la colonne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Why it was kept</source>
        <translation>Raison de la conservation</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Creates</source>
        <translation>Crée</translation>
    </message>
    <message>
        <source>Audit columns</source>
        <translation>Colonnes d’audit</translation>
    </message>
    <message>
        <source>Soft delete</source>
        <translation>Suppression logique</translation>
    </message>
    <message>
        <source>Inherits</source>
        <translation>Hérite de</translation>
    </message>
    <message>
        <source>Partitioned by</source>
        <translation>Partitionnée par</translation>
    </message>
    <message>
        <source>Partition key</source>
        <translation>Clé de partitionnement</translation>
    </message>
    <message>
        <source>Row-level security</source>
        <translation>Sécurité au niveau des lignes</translation>
    </message>
    <message>
        <source>Row-level security for the owner</source>
        <translation>Sécurité au niveau des lignes pour le propriétaire</translation>
    </message>
    <message>
        <source>Replica identity</source>
        <translation>Identité de réplica</translation>
    </message>
    <message>
        <source>Replica identity index</source>
        <translation>Index de l’identité de réplica</translation>
    </message>
    <message>
        <source>Clustered on</source>
        <translation>Ordonnée selon l’index</translation>
    </message>
    <message>
        <source>Access method</source>
        <translation>Méthode d’accès</translation>
    </message>
    <message>
        <source>Of type</source>
        <translation>De type</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>On insert</source>
        <translation>À l’insertion</translation>
    </message>
    <message>
        <source>On truncate</source>
        <translation>Au vidage (TRUNCATE)</translation>
    </message>
    <message>
        <source>Update of</source>
        <translation>Mise à jour de</translation>
    </message>
    <message>
        <source>For each row</source>
        <translation>Pour chaque ligne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Condition WHEN</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>External function</source>
        <translation>Fonction externe</translation>
    </message>
    <message>
        <source>Old table as</source>
        <translation>Ancienne table nommée</translation>
    </message>
    <message>
        <source>New table as</source>
        <translation>Nouvelle table nommée</translation>
    </message>
    <message>
        <source>Constraint trigger</source>
        <translation>Déclencheur de contrainte</translation>
    </message>
    <message>
        <source>From table</source>
        <translation>Depuis la table</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Column or expression</source>
        <translation>Colonne ou expression</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Operator class</source>
        <translation>Classe d’opérateurs</translation>
    </message>
    <message>
        <source>Nulls</source>
        <translation>Valeurs NULL</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Valeur initiale</translation>
    </message>
    <message>
        <source>Increment</source>
        <translation>Incrément</translation>
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
        <translation>Cyclique</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Column names</source>
        <translation>Noms des colonnes</translation>
    </message>
    <message>
        <source>Column comments</source>
        <translation>Commentaires des colonnes</translation>
    </message>
    <message>
        <source>Column defaults</source>
        <translation>Valeurs par défaut des colonnes</translation>
    </message>
    <message>
        <source>Check option</source>
        <translation>Option de vérification</translation>
    </message>
    <message>
        <source>Recursive</source>
        <translation>Récursive</translation>
    </message>
    <message>
        <source>With data</source>
        <translation>Avec données</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturée</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Présentée</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scindée</translation>
    </message>
    <message>
        <source>Disjointness of subtypes</source>
        <translation>Disjonction des sous-types</translation>
    </message>
    <message>
        <source>Subtypes are total</source>
        <translation>Sous-types exhaustifs</translation>
    </message>
    <message>
        <source>Handler function</source>
        <translation>Fonction de gestion</translation>
    </message>
    <message>
        <source>Input function</source>
        <translation>Fonction d’entrée</translation>
    </message>
    <message>
        <source>Output function</source>
        <translation>Fonction de sortie</translation>
    </message>
    <message>
        <source>Receive function</source>
        <translation>Fonction de réception</translation>
    </message>
    <message>
        <source>Send function</source>
        <translation>Fonction d’envoi</translation>
    </message>
    <message>
        <source>Modifier input function</source>
        <translation>Fonction d’entrée des modificateurs</translation>
    </message>
    <message>
        <source>Modifier output function</source>
        <translation>Fonction de sortie des modificateurs</translation>
    </message>
    <message>
        <source>Analyze function</source>
        <translation>Fonction d’analyse</translation>
    </message>
    <message>
        <source>Subscript function</source>
        <translation>Fonction d’indexation</translation>
    </message>
    <message>
        <source>Internal length</source>
        <translation>Longueur interne</translation>
    </message>
    <message>
        <source>Passed by value</source>
        <translation>Passé par valeur</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Like type</source>
        <translation>Comme le type</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Preferred in its category</source>
        <translation>Préféré dans sa catégorie</translation>
    </message>
    <message>
        <source>Element type</source>
        <translation>Type des éléments</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Délimiteur</translation>
    </message>
    <message>
        <source>Collatable</source>
        <translation>Collationnable</translation>
    </message>
    <message>
        <source>From type</source>
        <translation>Du type</translation>
    </message>
    <message>
        <source>To type</source>
        <translation>Vers le type</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>Copie de</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Locale</translation>
    </message>
    <message>
        <source>Order of text (LC_COLLATE)</source>
        <translation>Ordre du texte (LC_COLLATE)</translation>
    </message>
    <message>
        <source>Kinds of characters (LC_CTYPE)</source>
        <translation>Types de caractères (LC_CTYPE)</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>Déterministe</translation>
    </message>
    <message>
        <source>Foreign settings</source>
        <translation>Paramètres distants</translation>
    </message>
    <message>
        <source>From encoding</source>
        <translation>De l’encodage</translation>
    </message>
    <message>
        <source>To encoding</source>
        <translation>Vers l’encodage</translation>
    </message>
    <message>
        <source>Made by role</source>
        <translation>Créés par le rôle</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Gestionnaire</translation>
    </message>
    <message>
        <source>External handler</source>
        <translation>Gestionnaire externe</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validateur</translation>
    </message>
    <message>
        <source>External validator</source>
        <translation>Validateur externe</translation>
    </message>
    <message>
        <source>Foreign data wrapper</source>
        <translation>Wrapper de données distantes</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confiance</translation>
    </message>
    <message>
        <source>Handler of blocks</source>
        <translation>Gestionnaire de blocs</translation>
    </message>
    <message>
        <source>External handler of blocks</source>
        <translation>Gestionnaire de blocs externe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Left type</source>
        <translation>Type de gauche</translation>
    </message>
    <message>
        <source>Right type</source>
        <translation>Type de droite</translation>
    </message>
    <message>
        <source>Commutator</source>
        <translation>Commutateur</translation>
    </message>
    <message>
        <source>Negator</source>
        <translation>Négateur</translation>
    </message>
    <message>
        <source>Restriction estimator</source>
        <translation>Estimateur de restriction</translation>
    </message>
    <message>
        <source>Join estimator</source>
        <translation>Estimateur de jointure</translation>
    </message>
    <message>
        <source>Can hash</source>
        <translation>Hachage possible</translation>
    </message>
    <message>
        <source>Can merge</source>
        <translation>Fusion possible</translation>
    </message>
    <message>
        <source>Operator family</source>
        <translation>Famille d’opérateurs</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Stored type</source>
        <translation>Type stocké</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>For ordering by</source>
        <translation>Pour trier selon</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Toutes les tables</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schémas</translation>
    </message>
    <message>
        <source>Partitions as their whole</source>
        <translation>Partitions sous leur table racine</translation>
    </message>
    <message>
        <source>Canonical function</source>
        <translation>Fonction canonique</translation>
    </message>
    <message>
        <source>Difference function</source>
        <translation>Fonction de différence</translation>
    </message>
    <message>
        <source>Name of the multirange type</source>
        <translation>Nom du type multi-intervalle</translation>
    </message>
    <message>
        <source>Administrator of</source>
        <translation>Administrateur de</translation>
    </message>
    <message>
        <source>Transition function</source>
        <translation>Fonction de transition</translation>
    </message>
    <message>
        <source>State type</source>
        <translation>Type d’état</translation>
    </message>
    <message>
        <source>Size of the state</source>
        <translation>Taille de l’état</translation>
    </message>
    <message>
        <source>Final function</source>
        <translation>Fonction finale</translation>
    </message>
    <message>
        <source>Final function takes arguments</source>
        <translation>Fonction finale avec arguments</translation>
    </message>
    <message>
        <source>Final function changes the state</source>
        <translation>Fonction finale modifie l’état</translation>
    </message>
    <message>
        <source>Combine function</source>
        <translation>Fonction de combinaison</translation>
    </message>
    <message>
        <source>Serialize function</source>
        <translation>Fonction de sérialisation</translation>
    </message>
    <message>
        <source>Deserialize function</source>
        <translation>Fonction de désérialisation</translation>
    </message>
    <message>
        <source>Initial value</source>
        <translation>Valeur initiale</translation>
    </message>
    <message>
        <source>Moving: transition function</source>
        <translation>Mode glissant&#xa0;: fonction de transition</translation>
    </message>
    <message>
        <source>Moving: inverse function</source>
        <translation>Mode glissant&#xa0;: fonction inverse</translation>
    </message>
    <message>
        <source>Moving: state type</source>
        <translation>Mode glissant&#xa0;: type d’état</translation>
    </message>
    <message>
        <source>Moving: size of the state</source>
        <translation>Mode glissant&#xa0;: taille de l’état</translation>
    </message>
    <message>
        <source>Moving: final function</source>
        <translation>Mode glissant&#xa0;: fonction finale</translation>
    </message>
    <message>
        <source>Moving: final function takes arguments</source>
        <translation>Mode glissant&#xa0;: fonction finale avec arguments</translation>
    </message>
    <message>
        <source>Moving: final function changes the state</source>
        <translation>Mode glissant&#xa0;: fonction finale modifie l’état</translation>
    </message>
    <message>
        <source>Moving: initial value</source>
        <translation>Mode glissant&#xa0;: valeur initiale</translation>
    </message>
    <message>
        <source>Sort operator</source>
        <translation>Opérateur de tri</translation>
    </message>
    <message>
        <source>Direct arguments</source>
        <translation>Arguments directs</translation>
    </message>
    <message>
        <source>Hypothetical-set</source>
        <translation>Ensemble hypothétique</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Agrégat</translation>
    </message>
    <message>
        <source>Instead of the change</source>
        <translation>À la place de la modification</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Kinds of statistics</source>
        <translation>Types de statistiques</translation>
    </message>
    <message>
        <source>Statistics target</source>
        <translation>Cible de statistiques</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Foreign server</source>
        <translation>Serveur distant</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dictionnaire</translation>
    </message>
    <message>
        <source>Parser</source>
        <translation>Analyseur</translation>
    </message>
    <message>
        <source>Dictionaries of the tokens</source>
        <translation>Dictionnaires des jetons</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Start function</source>
        <translation>Fonction de début</translation>
    </message>
    <message>
        <source>Token function</source>
        <translation>Fonction de jeton</translation>
    </message>
    <message>
        <source>End function</source>
        <translation>Fonction de fin</translation>
    </message>
    <message>
        <source>Headline function</source>
        <translation>Fonction d’extrait (headline)</translation>
    </message>
    <message>
        <source>Token types function</source>
        <translation>Fonction des types de jetons</translation>
    </message>
    <message>
        <source>Init function</source>
        <translation>Fonction d’initialisation</translation>
    </message>
    <message>
        <source>Lexize function</source>
        <translation>Fonction lexize</translation>
    </message>
    <message>
        <source>From SQL function</source>
        <translation>Fonction depuis SQL</translation>
    </message>
    <message>
        <source>To SQL function</source>
        <translation>Fonction vers SQL</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Special role</source>
        <translation>Rôle spécial</translation>
    </message>
    <message>
        <source>Column settings</source>
        <translation>Paramètres des colonnes</translation>
    </message>
</context>
<context>
    <name>Generators</name>
    <message>
        <source>The owner that the schema %1 had is not known.</source>
        <translation>L’ancien propriétaire du schéma %1 n’est pas connu.</translation>
    </message>
    <message>
        <source>The privileges on %1 cannot be written.</source>
        <translation>Impossible d’écrire les droits sur %1.</translation>
    </message>
    <message>
        <source>The view “%1” has no query yet.</source>
        <translation>La vue «&#xa0;%1&#xa0;» n’a pas encore de requête.</translation>
    </message>
    <message>
        <source>The trigger %1 calls no function.</source>
        <translation>Le déclencheur %1 n’appelle aucune fonction.</translation>
    </message>
    <message>
        <source>%1 “%2” is left out: “%3” is a foreign table.</source>
        <extracomment>%1 is the kind of an object, %2 its name, %3 a table.</extracomment>
        <translation>L’objet «&#xa0;%2&#xa0;» (%1) est omis&#xa0;: «&#xa0;%3&#xa0;» est une table distante.</translation>
    </message>
    <message>
        <source>The security label of %1 cannot be written.</source>
        <translation>Impossible d’écrire le label de sécurité de %1.</translation>
    </message>
    <message>
        <source>PostgreSQL alone does not refresh the continuous aggregate “%1”.</source>
        <translation>PostgreSQL seul n’actualise pas l’agrégat continu «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The text is no valid JSON: %1.</source>
        <translation>Le texte n’est pas du JSON valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The text is JSON, but holds no Relvar design.</source>
        <translation>Le texte est du JSON, mais ne contient pas de modèle Relvar.</translation>
    </message>
    <message>
        <source>The design was written by a newer release of Relvar.</source>
        <translation>Le modèle a été écrit par une version plus récente de Relvar.</translation>
    </message>
    <message>
        <source>Object %1 of the design cannot be read.</source>
        <translation>Impossible de lire l’objet %1 du modèle.</translation>
    </message>
    <message>
        <source>Object %1 of the design has the id of another one.</source>
        <translation>L’objet %1 du modèle a l’identifiant d’un autre objet.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain does not answer: %1</source>
        <translation>Le trousseau ne répond pas&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Enumeration</source>
        <translation>Énumération</translation>
    </message>
    <message>
        <source>Composite type</source>
        <translation>Type composite</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrainte de vérification</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
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
        <translation>Vue</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Octroi de droits</translation>
    </message>
    <message>
        <source>Kept statement</source>
        <translation>Instruction conservée</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Diagram node</source>
        <translation>Nœud de diagramme</translation>
    </message>
    <message>
        <source>Diagram line</source>
        <translation>Ligne de diagramme</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>lower</source>
        <extracomment>Not shown. Translate it as “keep” where nouns keep their capital within a sentence, as in German, and as “lower” everywhere else.</extracomment>
        <translation>lower</translation>
    </message>
    <message>
        <source>Base type</source>
        <translation>Type de base</translation>
    </message>
    <message>
        <source>Range type</source>
        <translation>Type intervalle</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>Collationnement</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Operator family</source>
        <translation>Famille d’opérateurs</translation>
    </message>
    <message>
        <source>Operator class</source>
        <translation>Classe d’opérateurs</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Transtypage</translation>
    </message>
    <message>
        <source>Access method</source>
        <translation>Méthode d’accès</translation>
    </message>
    <message>
        <source>Text search parser</source>
        <translation>Analyseur de recherche plein texte</translation>
    </message>
    <message>
        <source>Text search template</source>
        <translation>Modèle de recherche plein texte</translation>
    </message>
    <message>
        <source>Text search dictionary</source>
        <translation>Dictionnaire de recherche plein texte</translation>
    </message>
    <message>
        <source>Text search configuration</source>
        <translation>Configuration de recherche plein texte</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Security label</source>
        <translation>Label de sécurité</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Event trigger</source>
        <translation>Déclencheur sur événement</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Published table</source>
        <translation>Table publiée</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Foreign data wrapper</source>
        <translation>Wrapper de données distantes</translation>
    </message>
    <message>
        <source>Foreign server</source>
        <translation>Serveur distant</translation>
    </message>
    <message>
        <source>User mapping</source>
        <translation>Correspondance d’utilisateur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>Tablespace</source>
        <translation>Tablespace</translation>
    </message>
    <message>
        <source>Default privileges</source>
        <translation>Droits par défaut</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>%1: every column stays as it is</source>
        <translation>%1&#xa0;: toutes les colonnes restent telles quelles</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) emulated</source>
        <translation>
            <numerusform>%n colonne émulée</numerusform>
            <numerusform>%n colonnes émulées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n perdue</numerusform>
            <numerusform>%n perdues</numerusform>
        </translation>
    </message>
    <message>
        <source>It keeps 65 digits at most, 30 of them after the point.</source>
        <translation>Au plus 65 chiffres sont conservés, dont 30 après la virgule.</translation>
    </message>
    <message>
        <source>It is too long for VARCHAR or CHAR, so its length is checked by a CHECK constraint.</source>
        <translation>Le texte est trop long pour VARCHAR ou CHAR&#xa0;; sa longueur est donc vérifiée par une contrainte CHECK.</translation>
    </message>
    <message>
        <source>BIT has 64 bits at most: more of them are kept as bytes.</source>
        <translation>BIT compte au plus 64 bits&#xa0;: au-delà, ils sont conservés sous forme d’octets.</translation>
    </message>
    <message>
        <source>“%1” is a type of PostgreSQL alone: it is kept as text that nothing checks.</source>
        <translation>«&#xa0;%1&#xa0;» est un type propre à PostgreSQL&#xa0;: il est conservé comme texte que rien ne vérifie.</translation>
    </message>
    <message>
        <source>An array is kept as JSON: the type of its elements is not checked.</source>
        <translation>Un tableau est conservé en JSON&#xa0;: le type de ses éléments n’est pas vérifié.</translation>
    </message>
    <message numerus="yes">
        <source>A CHECK constraint allows its %n label(s); their order is that of the alphabet.</source>
        <translation>
            <numerusform>Une contrainte CHECK autorise sa %n valeur&#xa0;; l’ordre est alphabétique.</numerusform>
            <numerusform>Une contrainte CHECK autorise ses %n valeurs&#xa0;; leur ordre est alphabétique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A rule of the collection (enum) allows its %n label(s).</source>
        <translation>
            <numerusform>Une règle de la collection (enum) autorise sa %n valeur.</numerusform>
            <numerusform>Une règle de la collection (enum) autorise ses %n valeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain “%1” becomes its type; its rules go to the column.</source>
        <translation>Le domaine «&#xa0;%1&#xa0;» devient son type&#xa0;; ses règles passent à la colonne.</translation>
    </message>
    <message>
        <source>A composite type is kept as JSON: the types of its attributes are not checked.</source>
        <translation>Un type composite est conservé en JSON&#xa0;: les types de ses attributs ne sont pas vérifiés.</translation>
    </message>
    <message>
        <source>A sequence becomes AUTO_INCREMENT: one in a table, and part of a key.</source>
        <translation>Une séquence devient AUTO_INCREMENT&#xa0;: une seule par table, et dans une clé.</translation>
    </message>
    <message>
        <source>Numbers come from the row id, in a primary key of this column alone.</source>
        <translation>Les numéros viennent de l’identifiant de ligne (rowid), dans une clé primaire formée de cette seule colonne.</translation>
    </message>
    <message>
        <source>There are no sequences: the application has to count.</source>
        <translation>Il n’y a pas de séquences&#xa0;: l’application doit compter.</translation>
    </message>
    <message>
        <source>Nothing is computed there: the application has to.</source>
        <translation>Rien n’y est calculé&#xa0;: c’est à l’application de le faire.</translation>
    </message>
    <message>
        <source>Only the start of a long text can be part of a key.</source>
        <translation>Seul le début d’un texte long peut faire partie d’une clé.</translation>
    </message>
    <message>
        <source>JSON cannot be part of a key.</source>
        <translation>JSON ne peut pas faire partie d’une clé.</translation>
    </message>
    <message>
        <source>The length is checked by a CHECK constraint.</source>
        <translation>La longueur est vérifiée par une contrainte CHECK.</translation>
    </message>
    <message>
        <source>The length is checked by a rule of the collection (maxLength).</source>
        <translation>La longueur est vérifiée par une règle de la collection (maxLength).</translation>
    </message>
    <message>
        <source>BOOLEAN is another name for a small number there, which can be more than 0 and 1.</source>
        <translation>BOOLEAN y est un autre nom pour un petit nombre, qui peut valoir autre chose que 0 et 1.</translation>
    </message>
    <message>
        <source>True and false are the numbers 1 and 0.</source>
        <translation>Vrai et faux sont les nombres 1 et 0.</translation>
    </message>
    <message>
        <source>It is kept as text in the order year, month, day, which SQLite’s functions read.</source>
        <translation>La valeur est conservée comme texte dans l’ordre année, mois, jour, que les fonctions de SQLite savent lire.</translation>
    </message>
    <message>
        <source>It is kept as text in UTC, which SQLite’s functions read.</source>
        <translation>La valeur est conservée comme texte en UTC, que les fonctions de SQLite savent lire.</translation>
    </message>
    <message>
        <source>A BSON date is a moment in UTC: the day is kept as its midnight.</source>
        <translation>Une date BSON est un instant en UTC&#xa0;: le jour est conservé à minuit.</translation>
    </message>
    <message>
        <source>A BSON date has milliseconds; what is finer is lost.</source>
        <translation>Une date BSON est précise à la milliseconde&#xa0;; ce qui est plus fin est perdu.</translation>
    </message>
    <message>
        <source>A time of day is kept as text.</source>
        <translation>Une heure du jour est conservée comme texte.</translation>
    </message>
    <message>
        <source>TIMESTAMP holds the years 1970 to 2038 only.</source>
        <translation>TIMESTAMP ne couvre que les années 1970 à 2038.</translation>
    </message>
    <message>
        <source>The time zone is lost.</source>
        <translation>Le fuseau horaire est perdu.</translation>
    </message>
    <message>
        <source>There is no type for spans of time: kept as text, it cannot be added to a date.</source>
        <translation>Il n’y a pas de type pour les durées&#xa0;: conservée comme texte, la valeur ne peut pas être ajoutée à une date.</translation>
    </message>
    <message>
        <source>MySQL keeps it as 16 bytes (or CHAR(36)); MariaDB has a type UUID.</source>
        <translation>MySQL conserve la valeur sur 16 octets (ou CHAR(36))&#xa0;; MariaDB a un type UUID.</translation>
    </message>
    <message>
        <source>It is kept as text of 36 characters; a CHECK constraint can look after its form.</source>
        <translation>La valeur est conservée comme texte de 36 caractères&#xa0;; une contrainte CHECK peut veiller à sa forme.</translation>
    </message>
    <message>
        <source>Its contents cannot be indexed as a whole; MariaDB keeps it as text.</source>
        <translation>Son contenu ne peut pas être indexé dans son ensemble&#xa0;; MariaDB le conserve comme texte.</translation>
    </message>
    <message>
        <source>It is not kept word for word: spaces and the order of keys are lost.</source>
        <translation>La valeur n’est pas conservée mot pour mot&#xa0;: les espaces et l’ordre des clés sont perdus.</translation>
    </message>
    <message>
        <source>It is kept as text, which SQLite’s JSON functions read.</source>
        <translation>La valeur est conservée comme texte, que les fonctions JSON de SQLite savent lire.</translation>
    </message>
    <message>
        <source>It is kept as text; whether it is well-formed is not checked.</source>
        <translation>La valeur est conservée comme texte&#xa0;; rien ne vérifie qu’elle est bien formée.</translation>
    </message>
    <message>
        <source>It is kept as text; whether a network contains an address is not computed. MariaDB has INET6 for single addresses.</source>
        <translation>La valeur est conservée comme texte&#xa0;; l’appartenance d’une adresse à un réseau n’est pas calculée. MariaDB a INET6 pour les adresses isolées.</translation>
    </message>
    <message>
        <source>It is kept as text; whether a network contains an address is not computed.</source>
        <translation>La valeur est conservée comme texte&#xa0;; l’appartenance d’une adresse à un réseau n’est pas calculée.</translation>
    </message>
    <message>
        <source>It is kept as text of a fixed length.</source>
        <translation>La valeur est conservée comme texte de longueur fixe.</translation>
    </message>
    <message>
        <source>Bits are kept as text of zeros and ones.</source>
        <translation>Les bits sont conservés comme texte formé de zéros et de uns.</translation>
    </message>
    <message>
        <source>Bits are kept as bytes: how many of them count is lost.</source>
        <translation>Les bits sont conservés sous forme d’octets&#xa0;: le nombre de bits significatifs est perdu.</translation>
    </message>
    <message>
        <source>The column goes; a FULLTEXT index over the text takes its place.</source>
        <translation>La colonne disparaît&#xa0;; un index FULLTEXT sur le texte la remplace.</translation>
    </message>
    <message>
        <source>The column goes; a table of the FTS5 module takes its place.</source>
        <translation>La colonne disparaît&#xa0;; une table du module FTS5 la remplace.</translation>
    </message>
    <message>
        <source>The field goes; a text index takes its place.</source>
        <translation>Le champ disparaît&#xa0;; un index de texte le remplace.</translation>
    </message>
    <message>
        <source>A search query is text there, and cannot be kept prepared.</source>
        <translation>Une requête de recherche y est un texte et ne peut pas être conservée préparée.</translation>
    </message>
    <message>
        <source>It is kept as a shape of another kind.</source>
        <translation>La valeur est conservée comme une forme géométrique d’un autre genre.</translation>
    </message>
    <message>
        <source>There is no such shape: it is kept as JSON that nothing computes with.</source>
        <translation>Cette forme géométrique n’existe pas&#xa0;: elle est conservée en JSON, sans calcul possible.</translation>
    </message>
    <message>
        <source>There are no shapes without an extension: it is kept as text that nothing computes with.</source>
        <translation>Il n’y a pas de formes géométriques sans extension&#xa0;: la valeur est conservée comme texte, sans calcul possible.</translation>
    </message>
    <message>
        <source>It is kept as GeoJSON, whose coordinates are degrees on the earth.</source>
        <translation>La valeur est conservée en GeoJSON, dont les coordonnées sont des degrés sur la Terre.</translation>
    </message>
    <message>
        <source>GeoJSON has no such shape: it is kept as an object that nothing computes with.</source>
        <translation>GeoJSON n’a pas cette forme géométrique&#xa0;: elle est conservée comme objet, sans calcul possible.</translation>
    </message>
    <message>
        <source>There is no type for money: the currency is not kept.</source>
        <translation>Il n’y a pas de type monétaire&#xa0;: la devise n’est pas conservée.</translation>
    </message>
    <message>
        <source>There are no exact decimal numbers: a value may be rounded to 15 digits.</source>
        <translation>Il n’y a pas de nombres décimaux exacts&#xa0;: une valeur peut être arrondie à 15 chiffres.</translation>
    </message>
    <message>
        <source>A BSON decimal keeps 34 digits; how many stand after the point is not enforced.</source>
        <translation>Un décimal BSON conserve 34 chiffres&#xa0;; le nombre de chiffres après la virgule n’est pas imposé.</translation>
    </message>
    <message>
        <source>A range becomes two columns; that ranges must not overlap cannot be declared.</source>
        <translation>Un intervalle devient deux colonnes&#xa0;; l’interdiction des chevauchements ne peut pas être déclarée.</translation>
    </message>
    <message>
        <source>A range becomes an object with two fields; that ranges must not overlap cannot be declared.</source>
        <translation>Un intervalle devient un objet à deux champs&#xa0;; l’interdiction des chevauchements ne peut pas être déclarée.</translation>
    </message>
    <message>
        <source>Several ranges are kept as a list that nothing computes with.</source>
        <translation>Plusieurs intervalles sont conservés comme une liste, sans calcul possible.</translation>
    </message>
    <message>
        <source>A collation that ignores case takes its place.</source>
        <translation>Un collationnement insensible à la casse en tient lieu.</translation>
    </message>
    <message>
        <source>NOCASE ignores the case of the letters A to Z only.</source>
        <translation>NOCASE n’ignore la casse que pour les lettres A à Z.</translation>
    </message>
    <message>
        <source>Keys and values are kept as JSON.</source>
        <translation>Les clés et les valeurs sont conservées en JSON.</translation>
    </message>
    <message>
        <source>A path is kept as text; ancestors are found by comparing its start.</source>
        <translation>Un chemin est conservé comme texte&#xa0;; ses ancêtres se trouvent en comparant son début.</translation>
    </message>
    <message>
        <source>MySQL 9 and MariaDB 11.7 have it, with other functions for distances.</source>
        <translation>MySQL 9 et MariaDB 11.7 ont ce type, avec d’autres fonctions de distance.</translation>
    </message>
    <message>
        <source>It is kept as bytes: distances need an extension.</source>
        <translation>La valeur est conservée sous forme d’octets&#xa0;: les distances nécessitent une extension.</translation>
    </message>
    <message>
        <source>It is kept as a list of numbers; searching it needs a search index.</source>
        <translation>La valeur est conservée comme liste de nombres&#xa0;; la recherche nécessite un index de recherche.</translation>
    </message>
    <message>
        <source>It belongs to the catalogue of PostgreSQL and means nothing elsewhere.</source>
        <translation>Ce type appartient au catalogue de PostgreSQL et n’a pas de sens ailleurs.</translation>
    </message>
</context>
<context>
    <name>LogicalTypes</name>
    <message>
        <source>integer</source>
        <translation>entier</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>décimal</translation>
    </message>
    <message>
        <source>real number</source>
        <translation>nombre réel</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>date et heure</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>network address</source>
        <translation>adresse réseau</translation>
    </message>
    <message>
        <source>search text</source>
        <translation>texte de recherche</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>forme géométrique</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>montant monétaire</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>booléen</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>données binaires</translation>
    </message>
    <message>
        <source>range of %1</source>
        <translation>intervalle (%1)</translation>
    </message>
    <message>
        <source>list of %1</source>
        <translation>liste (%1)</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>F&amp;ocus Reach</source>
        <translation>Portée du fo&amp;cus</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Organiser</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>Dia&amp;gramme</translation>
    </message>
    <message>
        <source>A&amp;rea</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>N&amp;otation</source>
        <translation>&amp;Notation</translation>
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation>Niveau de dé&amp;tail</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Re&amp;factor</source>
        <translation>Re&amp;factoriser</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Find or run…  %1</source>
        <translation>Rechercher ou exécuter…  %1</translation>
    </message>
    <message>
        <source>&amp;Database Lens</source>
        <translation>Prisme de &amp;base de données</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>A&amp;telier</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>Ni&amp;veau</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Signets</translation>
    </message>
    <message>
        <source>Colo&amp;ur of Selection</source>
        <translation>Coule&amp;ur de la sélection</translation>
    </message>
</context>
<context>
    <name>Mermaid</name>
    <message>
        <source>“%1” is too large for a Mermaid diagram, which shows only part of it.</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand pour un diagramme Mermaid, qui n’en montre qu’une partie.</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>Diagrammes</translation>
    </message>
    <message>
        <source>[more relationships](%1)</source>
        <translation>[autres relations](%1)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
</context>
<context>
    <name>MongoDB</name>
    <message>
        <source>It says nothing about the form of documents.</source>
        <translation>L’instruction ne dit rien de la forme des documents.</translation>
    </message>
    <message>
        <source>This is no document.</source>
        <translation>Ceci n’est pas un document.</translation>
    </message>
    <message>
        <source>“%1” is no way to map “%2” to documents: embed, reference, array-of-references and extended-reference are.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une façon de représenter «&#xa0;%2&#xa0;» en documents&#xa0;; celles-ci le sont&#xa0;: embed, reference, array-of-references et extended-reference.</translation>
    </message>
    <message>
        <source>“%1” and “%2”: chosen in the design.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»&#xa0;: choisi dans le modèle.</translation>
    </message>
    <message>
        <source>“%1” cannot be embedded in “%2”, as the design asks: it is embedded elsewhere, a time series, or would contain itself.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être imbriqué dans «&#xa0;%2&#xa0;» comme le demande le modèle&#xa0;: il est imbriqué ailleurs, est une série temporelle ou se contiendrait lui-même.</translation>
    </message>
    <message>
        <source>“%1” refers to itself: each document names its parent.</source>
        <translation>«&#xa0;%1&#xa0;» se référence soi-même&#xa0;: chaque document indique son parent.</translation>
    </message>
    <message>
        <source>“%1” is a time series: its measurements refer to “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» est une série temporelle&#xa0;: ses mesures référencent «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is a subtype of “%2”: its fields are a document in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un sous-type de «&#xa0;%2&#xa0;»&#xa0;: ses champs y forment un document.</translation>
    </message>
    <message>
        <source>“%1” connects others and has columns of its own: it is a collection that refers to “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» en relie d’autres et a ses propres colonnes&#xa0;: c’est une collection qui référence «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” belongs to %2 parents: it refers to “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» appartient à %2 parents&#xa0;: il référence «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Others refer to “%1”: it is a collection that refers to “%2”.</source>
        <translation>D’autres référencent «&#xa0;%1&#xa0;»&#xa0;: c’est une collection qui référence «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” would contain itself inside “%2”: reference.</source>
        <translation>«&#xa0;%1&#xa0;» se contiendrait soi-même dans «&#xa0;%2&#xa0;»&#xa0;: référence.</translation>
    </message>
    <message>
        <source>One “%1” belongs to one “%2”: about %3 bytes in its document.</source>
        <translation>Un «&#xa0;%1&#xa0;» appartient à un «&#xa0;%2&#xa0;»&#xa0;: environ %3 octets dans son document.</translation>
    </message>
    <message>
        <source>Up to %1 “%2” belong to one “%3”, more than %4: reference.</source>
        <translation>Jusqu’à %1 «&#xa0;%2&#xa0;» appartiennent à un «&#xa0;%3&#xa0;», plus de %4&#xa0;: référence.</translation>
    </message>
    <message>
        <source>Nothing bounds how many “%1” belong to one “%2”: reference.</source>
        <translation>Rien ne limite le nombre de «&#xa0;%1&#xa0;» qui appartiennent à un «&#xa0;%2&#xa0;»&#xa0;: référence.</translation>
    </message>
    <message>
        <source>“%1” would add about %2 bytes to a document of “%3”: reference.</source>
        <translation>«&#xa0;%1&#xa0;» ajouterait environ %2 octets à un document de «&#xa0;%3&#xa0;»&#xa0;: référence.</translation>
    </message>
    <message>
        <source>Up to %1 “%2” belong to one “%3” alone: an array in its document, about %4 bytes.</source>
        <translation>Jusqu’à %1 «&#xa0;%2&#xa0;» appartiennent à un seul «&#xa0;%3&#xa0;»&#xa0;: un tableau dans son document, environ %4 octets.</translation>
    </message>
    <message>
        <source>“%1” is part of one “%2”: an array in its document, about %3 bytes if there are %4.</source>
        <translation>«&#xa0;%1&#xa0;» fait partie d’un «&#xa0;%2&#xa0;»&#xa0;: un tableau dans son document, environ %3 octets s’il y en a %4.</translation>
    </message>
    <message>
        <source>A “%1” may be without “%2”: reference.</source>
        <translation>Un «&#xa0;%1&#xa0;» peut être sans «&#xa0;%2&#xa0;»&#xa0;: référence.</translation>
    </message>
    <message>
        <source>“%1” is a small list: “%2” holds its key and “%3”, which has to be written again when it changes.</source>
        <translation>«&#xa0;%1&#xa0;» est une petite liste&#xa0;: «&#xa0;%2&#xa0;» contient sa clé et «&#xa0;%3&#xa0;», à réécrire en cas de changement.</translation>
    </message>
    <message>
        <source>“%1” has a life of its own: it refers to “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» a une existence propre&#xa0;: il référence «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no free name for a field: it is called “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de champ disponible&#xa0;: le champ s’appelle «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The check “%1” of “%2” cannot be said in a validator: %3</source>
        <translation>La contrainte de vérification «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» ne peut pas s’exprimer dans un validateur&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” excludes rows by each other, which MongoDB cannot.</source>
        <translation>Avec «&#xa0;%1&#xa0;», des lignes s’excluent mutuellement, ce que MongoDB ne permet pas.</translation>
    </message>
    <message>
        <source>The index “%1” cannot be on a time series: it is unique or for text.</source>
        <translation>L’index «&#xa0;%1&#xa0;» est impossible sur une série temporelle&#xa0;: il est unique ou porte sur du texte.</translation>
    </message>
    <message>
        <source>A collection has one text index: “%1” joins another one.</source>
        <translation>Une collection n’a qu’un index de texte&#xa0;: «&#xa0;%1&#xa0;» est réuni à un autre.</translation>
    </message>
    <message>
        <source>“%1” would be the index after the 64th.</source>
        <translation>«&#xa0;%1&#xa0;» serait un index après le 64e.</translation>
    </message>
    <message>
        <source>The index “%1” has an expression, which MongoDB cannot index: %2</source>
        <translation>L’index «&#xa0;%1&#xa0;» contient une expression, que MongoDB ne peut pas indexer&#xa0;: %2</translation>
    </message>
    <message>
        <source>The index “%1” names no text that MongoDB could search.</source>
        <translation>L’index «&#xa0;%1&#xa0;» ne cite aucun texte que MongoDB puisse rechercher.</translation>
    </message>
    <message>
        <source>“%1”: MongoDB does not see to it that what belongs to one document differs.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: MongoDB ne garantit pas que les éléments d’un même document soient différents.</translation>
    </message>
    <message>
        <source>The index “%1” would hold two arrays, which MongoDB refuses.</source>
        <translation>L’index «&#xa0;%1&#xa0;» contiendrait deux tableaux, ce que MongoDB refuse.</translation>
    </message>
    <message>
        <source>The index “%1” has too many fields, or hashes an array.</source>
        <translation>L’index «&#xa0;%1&#xa0;» a trop de champs, ou hache un tableau.</translation>
    </message>
    <message>
        <source>The condition of the index “%1” cannot be said in MongoDB; it holds all documents and forbids nothing: %2</source>
        <translation>La condition de l’index «&#xa0;%1&#xa0;» ne peut pas s’exprimer dans MongoDB&#xa0;; il contient tous les documents et n’interdit rien&#xa0;: %2</translation>
    </message>
    <message>
        <source>The index “%1” cannot expire documents: that takes a single field with a date.</source>
        <translation>L’index «&#xa0;%1&#xa0;» ne peut pas faire expirer des documents&#xa0;: il faut pour cela un seul champ contenant une date.</translation>
    </message>
    <message>
        <source>Seen in %1 of %2 documents: %3.</source>
        <translation>Présent dans %1 documents sur %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>A document of “%1” has up to %2 references to “%3”, the smaller number of both sides.</source>
        <translation>Un document de «&#xa0;%1&#xa0;» a jusqu’à %2 références à «&#xa0;%3&#xa0;», le plus petit nombre des deux côtés.</translation>
    </message>
    <message>
        <source>“%1” is a collection: there are many on both sides.</source>
        <translation>«&#xa0;%1&#xa0;» est une collection&#xa0;: il y en a beaucoup des deux côtés.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be embedded in each other: there are many on both sides.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne peuvent pas être imbriqués l’un dans l’autre&#xa0;: il y en a beaucoup des deux côtés.</translation>
    </message>
    <message>
        <source>This escape is none that a text can hold.</source>
        <translation>Cette séquence d’échappement n’est pas possible dans un texte.</translation>
    </message>
    <message>
        <source>A text that is put together from others cannot be read.</source>
        <translation>Impossible de lire un texte composé à partir d’autres.</translation>
    </message>
    <message>
        <source>A text has no end.</source>
        <translation>Un texte n’est pas fermé.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>A pattern has no end.</source>
        <translation>Un motif n’est pas fermé.</translation>
    </message>
    <message>
        <source>A parenthesis is missing.</source>
        <translation>Il manque une parenthèse.</translation>
    </message>
    <message>
        <source>Something else than a literal stands here.</source>
        <translation>Il y a ici autre chose qu’un littéral.</translation>
    </message>
    <message>
        <source>“%1” is no literal.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un littéral.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing.</source>
        <translation>Il manque une virgule ou un crochet fermant.</translation>
    </message>
    <message>
        <source>The name of a field is missing.</source>
        <translation>Il manque le nom d’un champ.</translation>
    </message>
    <message>
        <source>A colon is missing after “%1”.</source>
        <translation>Il manque un deux-points après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A comma or a closing brace is missing.</source>
        <translation>Il manque une virgule ou une accolade fermante.</translation>
    </message>
    <message>
        <source>Values are nested too deep.</source>
        <translation>Les valeurs comportent trop de niveaux d’imbrication.</translation>
    </message>
    <message>
        <source>The text ends too early.</source>
        <translation>Le texte se termine trop tôt.</translation>
    </message>
    <message>
        <source>“%1” is no name for a collection: it is called “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de collection&#xa0;: elle s’appelle «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A document of “%1” would have %2 bytes: 16 MB is the limit.</source>
        <translation>Un document de «&#xa0;%1&#xa0;» aurait %2 octets&#xa0;: la limite est de 16 Mo.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is no column with a date and time: no time series can be made by it.</source>
        <translation>«&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» n’est pas une colonne avec date et heure&#xa0;: elle ne permet pas de former une série temporelle.</translation>
    </message>
    <message>
        <source>“%1” of “%2” cannot name the series.</source>
        <translation>«&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» ne peut pas désigner la série.</translation>
    </message>
    <message>
        <source>“%1” has nothing that it could become in MongoDB.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut correspondre à rien dans MongoDB.</translation>
    </message>
    <message>
        <source>Its few values suggest an enumeration: %1.</source>
        <translation>Ses quelques valeurs suggèrent une énumération&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The condition on “%1” is no part of a $jsonSchema.</source>
        <translation>La condition sur «&#xa0;%1&#xa0;» ne fait pas partie d’un $jsonSchema.</translation>
    </message>
    <message>
        <source>“%1” is no column of one table with the others.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une colonne de la même table que les autres.</translation>
    </message>
    <message>
        <source>The filter of “%1” is no condition that a column can have.</source>
        <translation>Le filtre de «&#xa0;%1&#xa0;» n’est pas une condition que peut avoir une colonne.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n document(s) were counted.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %n document a été compté.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %n documents ont été comptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <source>There are neither collections nor documents in it.</source>
        <translation>Il n’y a là ni collections ni documents.</translation>
    </message>
    <message>
        <source>“%1” is no type of MongoDB (at “%2”).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de MongoDB (à «&#xa0;%2&#xa0;»).</translation>
    </message>
    <message>
        <source>What is said of “%1” is no object.</source>
        <translation>Ce qui est dit de «&#xa0;%1&#xa0;» n’est pas un objet.</translation>
    </message>
    <message>
        <source>“%1” at “%2” says what no column can.</source>
        <translation>«&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;» dit ce qu’aucune colonne ne peut exprimer.</translation>
    </message>
    <message>
        <source>Only calls with literals can be read from a script.</source>
        <translation>Seuls les appels avec des littéraux peuvent être lus dans un script.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of the shard key of “%2”: it is no single field of its documents.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas faire partie de la clé de shard de «&#xa0;%2&#xa0;»&#xa0;: ce n’est pas un champ unique de ses documents.</translation>
    </message>
    <message>
        <source>“%1” is part of the shard key of “%2” and may be absent: all documents without it are on one shard.</source>
        <translation>«&#xa0;%1&#xa0;» fait partie de la clé de shard de «&#xa0;%2&#xa0;» et peut être absent&#xa0;: tous les documents qui ne l’ont pas sont sur un même shard.</translation>
    </message>
    <message>
        <source>The shard key of “%1” has more than one hashed field.</source>
        <translation>La clé de shard de «&#xa0;%1&#xa0;» a plus d’un champ haché.</translation>
    </message>
    <message>
        <source>The shard key of “%1” begins with a value that only grows: all new documents go to one shard. A hashed field spreads them.</source>
        <translation>La clé de shard de «&#xa0;%1&#xa0;» commence par une valeur qui ne fait que croître&#xa0;: tous les nouveaux documents vont sur un même shard. Un champ haché les répartit.</translation>
    </message>
    <message>
        <source>The shard key of “%1” begins with a field of few values: there cannot be more shards than values.</source>
        <translation>La clé de shard de «&#xa0;%1&#xa0;» commence par un champ ayant peu de valeurs&#xa0;: il ne peut pas y avoir plus de shards que de valeurs.</translation>
    </message>
    <message>
        <source>The index “%1” cannot be unique: it does not begin with the shard key of “%2”.</source>
        <translation>L’index «&#xa0;%1&#xa0;» ne peut pas être unique&#xa0;: il ne commence pas par la clé de shard de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A sample document (%1 bytes):</source>
        <translation>Un exemple de document (%1 octets)&#xa0;:</translation>
    </message>
    <message>
        <source>Run it with: mongosh &quot;mongodb://host/database&quot; --file FILE</source>
        <translation>À exécuter avec&#xa0;: mongosh &quot;mongodb://host/database&quot; --file FILE</translation>
    </message>
</context>
<context>
    <name>MySQL</name>
    <message>
        <source>%1 “%2” cannot be written for MySQL.</source>
        <translation>Impossible d’écrire l’objet «&#xa0;%2&#xa0;» (%1) pour MySQL.</translation>
    </message>
    <message>
        <source>The statement ends where a type is expected.</source>
        <translation>L’instruction se termine là où un type est attendu.</translation>
    </message>
    <message>
        <source>“%1” stands where a type is expected.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve là où un type est attendu.</translation>
    </message>
    <message>
        <source>The statement ends too early.</source>
        <translation>L’instruction se termine trop tôt.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas attendu ici.</translation>
    </message>
    <message>
        <source>The statement ends where “%1” is expected.</source>
        <translation>L’instruction se termine là où «&#xa0;%1&#xa0;» est attendu.</translation>
    </message>
    <message>
        <source>“%1” stands where “%2” is expected.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve là où «&#xa0;%2&#xa0;» est attendu.</translation>
    </message>
    <message>
        <source>The statement ends where a name is expected.</source>
        <translation>L’instruction se termine là où un nom est attendu.</translation>
    </message>
    <message>
        <source>“%1” stands where a name is expected.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve là où un nom est attendu.</translation>
    </message>
    <message>
        <source>Rows are data, not a definition.</source>
        <translation>Les lignes sont des données, pas une définition.</translation>
    </message>
    <message>
        <source>A setting of the session is not a definition.</source>
        <translation>Un paramètre de la session n’est pas une définition.</translation>
    </message>
    <message>
        <source>“%1” does not begin any statement of MySQL.</source>
        <translation>Aucune instruction de MySQL ne commence par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is already something called %1.</source>
        <translation>Il existe déjà un objet nommé %1.</translation>
    </message>
    <message>
        <source>The password is not kept.</source>
        <translation>Le mot de passe n’est pas conservé.</translation>
    </message>
    <message>
        <source>Privileges on the whole server belong to no object.</source>
        <translation>Les droits sur le serveur entier ne se rattachent à aucun objet.</translation>
    </message>
    <message>
        <source>It names something that is not in the script.</source>
        <translation>L’instruction cite un objet qui n’est pas dans le script.</translation>
    </message>
    <message>
        <source>These privileges were not granted before.</source>
        <translation>Ces droits n’avaient pas été accordés auparavant.</translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation>La table %1 n’a pas de colonne %2.</translation>
    </message>
    <message>
        <source>The table %1 has a column %2 already.</source>
        <translation>La table %1 a déjà une colonne %2.</translation>
    </message>
    <message>
        <source>The table %1 has no constraint %2.</source>
        <translation>La table %1 n’a pas de contrainte %2.</translation>
    </message>
    <message>
        <source>The table %1 has no index %2.</source>
        <translation>La table %1 n’a pas d’index %2.</translation>
    </message>
    <message>
        <source>How a change is made is not part of a design.</source>
        <translation>La manière d’effectuer une modification ne fait pas partie d’un modèle.</translation>
    </message>
    <message>
        <source>Relvar has no kind of object for this.</source>
        <translation>Relvar n’a pas de type d’objet pour cela.</translation>
    </message>
    <message>
        <source>Events have no kind of object of their own.</source>
        <translation>Les événements n’ont pas de type d’objet propre.</translation>
    </message>
    <message>
        <source>A command of the client is not SQL.</source>
        <translation>Une commande du client n’est pas du SQL.</translation>
    </message>
    <message>
        <source>A quote or a comment has no end.</source>
        <translation>Des guillemets ou un commentaire ne sont pas fermés.</translation>
    </message>
    <message>
        <source>A bracket has no partner.</source>
        <translation>Une parenthèse n’a pas de pendant.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>L’importation a été annulée.</translation>
    </message>
    <message>
        <source>A foreign key of the table references something that is not in the script.</source>
        <translation>Une clé étrangère de la table référence un objet qui n’est pas dans le script.</translation>
    </message>
    <message>
        <source>The script is larger than 1 GiB.</source>
        <translation>Le script dépasse 1 Gio.</translation>
    </message>
    <message>
        <source>The column %1 of the foreign key is not known.</source>
        <translation>La colonne %1 de la clé étrangère n’est pas connue.</translation>
    </message>
    <message>
        <source>The foreign key of %1 references another number of columns than it has.</source>
        <translation>La clé étrangère de %1 référence un nombre de colonnes différent du sien.</translation>
    </message>
    <message>
        <source>The table %1 that the foreign key references, or a column of the key, is not in the script.</source>
        <translation>La table %1 que la clé étrangère référence, ou une colonne de la clé, n’est pas dans le script.</translation>
    </message>
    <message>
        <source>The table %1 has a primary key already.</source>
        <translation>La table %1 a déjà une clé primaire.</translation>
    </message>
    <message>
        <source>The table %1 has an index %2 already.</source>
        <translation>La table %1 a déjà un index %2.</translation>
    </message>
    <message>
        <source>The column %1 of the key is not known.</source>
        <translation>La colonne %1 de la clé n’est pas connue.</translation>
    </message>
    <message>
        <source>It may hold a password, which is never kept.</source>
        <translation>L’instruction peut contenir un mot de passe, qui n’est jamais conservé.</translation>
    </message>
    <message>
        <source>The view %1 exists already.</source>
        <translation>La vue %1 existe déjà.</translation>
    </message>
    <message>
        <source>There is nothing of this name to remove.</source>
        <translation>Il n’existe aucun objet de ce nom à supprimer.</translation>
    </message>
    <message>
        <source>The table %1 exists already.</source>
        <translation>La table %1 existe déjà.</translation>
    </message>
    <message>
        <source>A table made from a query has columns that only the database knows.</source>
        <translation>Une table créée à partir d’une requête a des colonnes que seule la base de données connaît.</translation>
    </message>
    <message>
        <source>The column %1 is defined twice.</source>
        <translation>La colonne %1 est définie deux fois.</translation>
    </message>
    <message>
        <source>The privileges on “%1” cannot be written for MySQL.</source>
        <translation>Impossible d’écrire les droits sur «&#xa0;%1&#xa0;» pour MySQL.</translation>
    </message>
    <message>
        <source>The view “%1” is written as a plain one: MySQL has no materialized views.</source>
        <translation>La vue «&#xa0;%1&#xa0;» est écrite comme une vue ordinaire&#xa0;: MySQL n’a pas de vues matérialisées.</translation>
    </message>
    <message>
        <source>The trigger “%1” has nothing that MySQL could run.</source>
        <translation>Le déclencheur «&#xa0;%1&#xa0;» ne contient rien que MySQL puisse exécuter.</translation>
    </message>
    <message>
        <source>The routine “%1” is in a language that MySQL does not know.</source>
        <translation>La routine «&#xa0;%1&#xa0;» est écrite dans un langage que MySQL ne connaît pas.</translation>
    </message>
    <message>
        <source>The exclusion constraint “%1” cannot be written for MySQL.</source>
        <translation>Impossible d’écrire la contrainte d’exclusion «&#xa0;%1&#xa0;» pour MySQL.</translation>
    </message>
    <message>
        <source>The index “%1” has a condition, which MySQL does not know.</source>
        <translation>L’index «&#xa0;%1&#xa0;» a une condition, ce que MySQL ne connaît pas.</translation>
    </message>
    <message>
        <source>A key of MySQL cannot hold longer values.</source>
        <translation>Une clé MySQL ne peut pas contenir de valeurs plus longues.</translation>
    </message>
    <message>
        <source>MySQL has no such type: it is kept as text.</source>
        <translation>MySQL n’a pas ce type&#xa0;: la valeur est conservée comme texte.</translation>
    </message>
    <message>
        <source>MySQL does not round in front of the point.</source>
        <translation>MySQL n’arrondit pas avant la virgule.</translation>
    </message>
    <message>
        <source>MySQL cannot have “%1” as a value of this type.</source>
        <translation>MySQL n’admet pas «&#xa0;%1&#xa0;» comme valeur de ce type.</translation>
    </message>
    <message>
        <source>MariaDB has no keys over expressions.</source>
        <translation>MariaDB n’a pas de clés sur des expressions.</translation>
    </message>
    <message>
        <source>A key of MySQL cannot hold “%1”, which becomes %2.</source>
        <translation>Une clé MySQL ne peut pas contenir «&#xa0;%1&#xa0;», qui devient %2.</translation>
    </message>
    <message>
        <source>MySQL and MariaDB have nothing that means the same as “%1”.</source>
        <translation>MySQL et MariaDB n’ont rien d’équivalent à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” becomes a role of MySQL without %2.</source>
        <translation>«&#xa0;%1&#xa0;» devient un rôle MySQL sans %2.</translation>
    </message>
    <message>
        <source>MySQL has no sequences: “%1” is left out.</source>
        <translation>MySQL n’a pas de séquences&#xa0;: «&#xa0;%1&#xa0;» est omise.</translation>
    </message>
    <message>
        <source>A statement for another database is left out: %1</source>
        <translation>Une instruction pour une autre base de données est omise&#xa0;: %1</translation>
    </message>
    <message>
        <source>A table of MySQL needs a column: “%1” has none and is left out.</source>
        <translation>Une table MySQL doit avoir une colonne&#xa0;: «&#xa0;%1&#xa0;» n’en a aucune et est omise.</translation>
    </message>
    <message>
        <source>The comment of “%1” is left out: MySQL has no place for it.</source>
        <translation>Le commentaire de «&#xa0;%1&#xa0;» est omis&#xa0;: MySQL n’a pas de place pour lui.</translation>
    </message>
    <message>
        <source>In MySQL, “%1” has the columns of the tables that it inherits from, but they do not have its rows.</source>
        <translation>Dans MySQL, «&#xa0;%1&#xa0;» a les colonnes des tables dont elle hérite, mais celles-ci n’ont pas ses lignes.</translation>
    </message>
    <message>
        <source>“%1” is written without its partitions.</source>
        <translation>«&#xa0;%1&#xa0;» est écrite sans ses partitions.</translation>
    </message>
    <message>
        <source>In MySQL, nothing guards the rows of “%1”.</source>
        <translation>Dans MySQL, rien ne protège les lignes de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” becomes %2. %3</source>
        <translation>«&#xa0;%1&#xa0;» devient %2. %3</translation>
    </message>
    <message>
        <source>The collation of “%1” is left out.</source>
        <translation>Le collationnement de «&#xa0;%1&#xa0;» est omis.</translation>
    </message>
    <message>
        <source>“%1” is no longer computed. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus une colonne calculée. %2</translation>
    </message>
    <message>
        <source>“%1” gets no numbers of its own: MySQL counts in one column of a table, which begins a key.</source>
        <translation>«&#xa0;%1&#xa0;» ne reçoit pas de numéros automatiques&#xa0;: MySQL ne compte que dans une colonne par table, au début d’une clé.</translation>
    </message>
    <message>
        <source>The default of “%1” is left out. %2</source>
        <translation>La valeur par défaut de «&#xa0;%1&#xa0;» est omise. %2</translation>
    </message>
    <message>
        <source>The key “%1” is left out. %2</source>
        <translation>La clé «&#xa0;%1&#xa0;» est omise. %2</translation>
    </message>
    <message>
        <source>MySQL checks “%1” at once.</source>
        <translation>MySQL vérifie «&#xa0;%1&#xa0;» immédiatement.</translation>
    </message>
    <message>
        <source>For MySQL, NULL is never the same as NULL in the key “%1”.</source>
        <translation>Pour MySQL, NULL n’est jamais égal à NULL dans la clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>MySQL keeps no further columns in “%1”.</source>
        <translation>MySQL ne conserve pas de colonnes supplémentaires dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>MySQL has no indexes over some of the rows.</source>
        <translation>MySQL n’a pas d’index sur une partie des lignes.</translation>
    </message>
    <message>
        <source>MySQL has no indexes of the kind “%1”.</source>
        <translation>MySQL n’a pas d’index de type «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The index “%1” is left out. %2</source>
        <translation>L’index «&#xa0;%1&#xa0;» est omis. %2</translation>
    </message>
    <message>
        <source>MySQL checks no column that gets numbers or is set by a foreign key.</source>
        <translation>MySQL ne vérifie aucune colonne qui reçoit des numéros ou que modifie une clé étrangère.</translation>
    </message>
    <message>
        <source>The check “%1” is left out. %2</source>
        <translation>La contrainte de vérification «&#xa0;%1&#xa0;» est omise. %2</translation>
    </message>
    <message>
        <source>Its columns have other types than those that they reference.</source>
        <translation>Ses colonnes ont d’autres types que celles qu’elles référencent.</translation>
    </message>
    <message>
        <source>It references a table that MySQL does not get.</source>
        <translation>Elle référence une table que MySQL ne reçoit pas.</translation>
    </message>
    <message>
        <source>The foreign key “%1” is left out. %2</source>
        <translation>La clé étrangère «&#xa0;%1&#xa0;» est omise. %2</translation>
    </message>
    <message>
        <source>For MySQL, the foreign key “%1” is not MATCH %2.</source>
        <translation>Pour MySQL, la clé étrangère «&#xa0;%1&#xa0;» n’est pas MATCH %2.</translation>
    </message>
    <message>
        <source>MySQL sets all columns of the foreign key “%1”.</source>
        <translation>MySQL modifie toutes les colonnes de la clé étrangère «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>MySQL cannot have%1 of the foreign key “%2”.</source>
        <translation>MySQL n’admet pas%1 pour la clé étrangère «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The view “%1” is left out. %2</source>
        <translation>La vue «&#xa0;%1&#xa0;» est omise. %2</translation>
    </message>
    <message>
        <source>It reads something that MySQL does not get.</source>
        <translation>Elle lit un objet que MySQL ne reçoit pas.</translation>
    </message>
    <message>
        <source>Some of the privileges on “%1” are none of MySQL.</source>
        <translation>Certains des droits sur «&#xa0;%1&#xa0;» n’existent pas dans MySQL.</translation>
    </message>
    <message>
        <source>“%1” is called “%2”: MySQL has no such characters in names.</source>
        <translation>«&#xa0;%1&#xa0;» s’appelle «&#xa0;%2&#xa0;»&#xa0;: MySQL n’admet pas de tels caractères dans les noms.</translation>
    </message>
    <message>
        <source>MySQL has no indexes of views: “%1” is left out.</source>
        <translation>MySQL n’a pas d’index sur les vues&#xa0;: «&#xa0;%1&#xa0;» est omis.</translation>
    </message>
    <message>
        <source>“%1” is a foreign table: here it becomes a table of its own.</source>
        <translation>«&#xa0;%1&#xa0;» est une table distante&#xa0;: elle devient ici une table à part entière.</translation>
    </message>
    <message>
        <source>Some characters of “%1” become question marks: MySQL knows them in rows only.</source>
        <translation>Certains caractères de «&#xa0;%1&#xa0;» deviennent des points d’interrogation&#xa0;: MySQL ne les connaît que dans les lignes.</translation>
    </message>
    <message>
        <source>It leads to the database of the connection, which has no name here.</source>
        <translation>Elle mène à la base de données de la connexion, qui n’a pas de nom ici.</translation>
    </message>
    <message>
        <source>In MySQL, a temporary table is in no foreign key.</source>
        <translation>Dans MySQL, une table temporaire ne fait partie d’aucune clé étrangère.</translation>
    </message>
</context>
<context>
    <name>MysqlCatalog</name>
    <message>
        <source>The import was cancelled.</source>
        <translation>L’importation a été annulée.</translation>
    </message>
    <message>
        <source>The definition of “%1” is not shown to this user.</source>
        <translation>La définition de «&#xa0;%1&#xa0;» n’est pas montrée à cet utilisateur.</translation>
    </message>
</context>
<context>
    <name>ObjectText</name>
    <message>
        <source>Primary key</source>
        <translation>Clé primaire</translation>
    </message>
    <message>
        <source>Unique key</source>
        <translation>Clé unique</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schémas</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Enumerations</source>
        <translation>Énumérations</translation>
    </message>
    <message>
        <source>Composite types</source>
        <translation>Types composites</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Séquences</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contraintes de vérification</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routines</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Déclencheurs</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Octrois de droits</translation>
    </message>
    <message>
        <source>Kept statements</source>
        <translation>Instructions conservées</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>Diagrammes</translation>
    </message>
    <message>
        <source>Places on diagrams</source>
        <translation>Emplacements dans les diagrammes</translation>
    </message>
    <message>
        <source>Lines on diagrams</source>
        <translation>Lignes dans les diagrammes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Base types</source>
        <translation>Types de base</translation>
    </message>
    <message>
        <source>Range types</source>
        <translation>Types intervalles</translation>
    </message>
    <message>
        <source>Collations</source>
        <translation>Collationnements</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>Operator families</source>
        <translation>Familles d’opérateurs</translation>
    </message>
    <message>
        <source>Operator classes</source>
        <translation>Classes d’opérateurs</translation>
    </message>
    <message>
        <source>Casts</source>
        <translation>Transtypages</translation>
    </message>
    <message>
        <source>Access methods</source>
        <translation>Méthodes d’accès</translation>
    </message>
    <message>
        <source>Text search parsers</source>
        <translation>Analyseurs de recherche plein texte</translation>
    </message>
    <message>
        <source>Text search templates</source>
        <translation>Modèles de recherche plein texte</translation>
    </message>
    <message>
        <source>Text search dictionaries</source>
        <translation>Dictionnaires de recherche plein texte</translation>
    </message>
    <message>
        <source>Text search configurations</source>
        <translation>Configurations de recherche plein texte</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>Transformations</translation>
    </message>
    <message>
        <source>Security labels</source>
        <translation>Labels de sécurité</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Event triggers</source>
        <translation>Déclencheurs sur événement</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Published tables</source>
        <translation>Tables publiées</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Foreign data wrappers</source>
        <translation>Wrappers de données distantes</translation>
    </message>
    <message>
        <source>Foreign servers</source>
        <translation>Serveurs distants</translation>
    </message>
    <message>
        <source>User mappings</source>
        <translation>Correspondances d’utilisateurs</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langages</translation>
    </message>
    <message>
        <source>Tablespaces</source>
        <translation>Tablespaces</translation>
    </message>
    <message>
        <source>Default privileges</source>
        <translation>Droits par défaut</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>The note or area does not exist any more.</source>
        <translation>La note ou la zone n’existe plus.</translation>
    </message>
    <message>
        <source>The object is not on the diagram any more.</source>
        <translation>L’objet n’est plus dans le diagramme.</translation>
    </message>
    <message>
        <source>The area “%1” is on another diagram.</source>
        <translation>La zone «&#xa0;%1&#xa0;» est dans un autre diagramme.</translation>
    </message>
    <message>
        <source>There is nothing to paste that fits here.</source>
        <translation>Il n’y a rien à coller qui convienne ici.</translation>
    </message>
    <message>
        <source>The object to copy does not exist any more.</source>
        <translation>L’objet à copier n’existe plus.</translation>
    </message>
    <message>
        <source>The column does not exist any more.</source>
        <translation>La colonne n’existe plus.</translation>
    </message>
    <message>
        <source>The table for the new column does not exist any more.</source>
        <translation>La table destinée à la nouvelle colonne n’existe plus.</translation>
    </message>
    <message>
        <source>“%1” has a column “%2” already.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà une colonne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is part of the primary key, which cannot be null.</source>
        <translation>«&#xa0;%1&#xa0;» fait partie de la clé primaire, qui ne peut pas être NULL.</translation>
    </message>
    <message>
        <source>The diagram does not exist any more.</source>
        <translation>Le diagramme n’existe plus.</translation>
    </message>
    <message>
        <source>Select the tables and views for the new diagram.</source>
        <translation>Sélectionnez les tables et les vues du nouveau diagramme.</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>There is a diagram “%1” already.</source>
        <translation>Il existe déjà un diagramme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Only tables and views can be shown in a diagram.</source>
        <translation>Seules les tables et les vues peuvent figurer dans un diagramme.</translation>
    </message>
    <message>
        <source>Only what stands in a diagram can have a colour.</source>
        <translation>Seuls les éléments d’un diagramme peuvent avoir une couleur.</translation>
    </message>
    <message>
        <source>The relationship does not exist any more.</source>
        <translation>La relation n’existe plus.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà dans la liste.</translation>
    </message>
    <message>
        <source>“%1” is no column of “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une colonne de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A value of an enumeration cannot be empty.</source>
        <translation>Une valeur d’énumération ne peut pas être vide.</translation>
    </message>
    <message>
        <source>An attribute needs a name.</source>
        <translation>Un attribut doit avoir un nom.</translation>
    </message>
    <message>
        <source>The attribute “%1” needs a type.</source>
        <translation>L’attribut «&#xa0;%1&#xa0;» doit avoir un type.</translation>
    </message>
    <message>
        <source>The argument “%1” needs a type.</source>
        <translation>L’argument «&#xa0;%1&#xa0;» doit avoir un type.</translation>
    </message>
    <message>
        <source>The argument “%1” only goes out: it has no default.</source>
        <translation>L’argument «&#xa0;%1&#xa0;» est uniquement en sortie&#xa0;: il n’a pas de valeur par défaut.</translation>
    </message>
    <message>
        <source>“%1” needs a column at least.</source>
        <translation>«&#xa0;%1&#xa0;» doit avoir au moins une colonne.</translation>
    </message>
    <message>
        <source>Give a column or an expression.</source>
        <translation>Indiquez une colonne ou une expression.</translation>
    </message>
    <message>
        <source>Every part of an exclusion constraint needs an operator, such as “=” or “&amp;&amp;”.</source>
        <translation>Chaque partie d’une contrainte d’exclusion doit avoir un opérateur, comme «&#xa0;=&#xa0;» ou «&#xa0;&amp;&amp;&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no column of “%2”. A key consists of columns; a unique index can have expressions.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une colonne de «&#xa0;%2&#xa0;». Une clé se compose de colonnes&#xa0;; un index unique peut contenir des expressions.</translation>
    </message>
    <message>
        <source>A foreign key needs a pair of columns at least.</source>
        <translation>Une clé étrangère doit avoir au moins une paire de colonnes.</translation>
    </message>
    <message>
        <source>A pair has a column of each of the two tables.</source>
        <translation>Une paire comporte une colonne de chacune des deux tables.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>valeur initiale</translation>
    </message>
    <message>
        <source>increment</source>
        <translation>incrément</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>cache</translation>
    </message>
    <message>
        <source>The %1 of a sequence is a whole number, not “%2”.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» d’une séquence est un nombre entier, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The increment of a sequence cannot be 0.</source>
        <translation>L’incrément d’une séquence ne peut pas être 0.</translation>
    </message>
    <message>
        <source>A sequence keeps one number at least in its cache.</source>
        <translation>Une séquence garde au moins un nombre dans son cache.</translation>
    </message>
    <message>
        <source>The minimum of a sequence is below its maximum.</source>
        <translation>Le minimum d’une séquence est inférieur à son maximum.</translation>
    </message>
    <message>
        <source>The start of a sequence lies between its minimum and its maximum.</source>
        <translation>La valeur initiale d’une séquence est comprise entre son minimum et son maximum.</translation>
    </message>
    <message>
        <source>“%1” would inherit from itself.</source>
        <translation>«&#xa0;%1&#xa0;» hériterait de soi-même.</translation>
    </message>
    <message>
        <source>A grant gives a privilege at least.</source>
        <translation>Un octroi de droits accorde au moins un droit.</translation>
    </message>
    <message>
        <source>“%1” would be a member of itself.</source>
        <translation>«&#xa0;%1&#xa0;» serait membre de soi-même.</translation>
    </message>
    <message>
        <source>“%1” is no colour of the form #rrggbb.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une couleur de la forme #rrggbb.</translation>
    </message>
    <message>
        <source>A key or index of “%1” needs at least one column.</source>
        <translation>Une clé ou un index de «&#xa0;%1&#xa0;» doit avoir au moins une colonne.</translation>
    </message>
    <message>
        <source>A key or index of “%1” can only have columns of its own.</source>
        <translation>Une clé ou un index de «&#xa0;%1&#xa0;» ne peut comporter que des colonnes qui lui sont propres.</translation>
    </message>
    <message>
        <source>“%1” stands in the key twice.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois dans la clé.</translation>
    </message>
    <message>
        <source>“%1” has a “%2” already.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà un élément «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The table for the new key does not exist any more.</source>
        <translation>La table destinée à la nouvelle clé n’existe plus.</translation>
    </message>
    <message>
        <source>“%1” has a primary key already.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà une clé primaire.</translation>
    </message>
    <message>
        <source>The table for the new index does not exist any more.</source>
        <translation>La table destinée au nouvel index n’existe plus.</translation>
    </message>
    <message>
        <source>The table or domain for the new check does not exist any more.</source>
        <translation>La table ou le domaine destiné à la nouvelle contrainte de vérification n’existe plus.</translation>
    </message>
    <message>
        <source>A check of “%1” needs a condition.</source>
        <translation>Une contrainte de vérification de «&#xa0;%1&#xa0;» doit avoir une condition.</translation>
    </message>
    <message>
        <source>“%1” cannot take its key from “%2”: their identifying relationships form a circle.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas tirer sa clé de «&#xa0;%2&#xa0;»&#xa0;: leurs relations identifiantes forment un cycle.</translation>
    </message>
    <message>
        <source>“%1” cannot refer to “%2”, which has no primary key.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas référencer «&#xa0;%2&#xa0;», qui n’a pas de clé primaire.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be joined: “%3” has no primary key.</source>
        <translation>Impossible de relier «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»&#xa0;: «&#xa0;%3&#xa0;» n’a pas de clé primaire.</translation>
    </message>
    <message>
        <source>The unique key “%1” also counts rows that are marked as deleted; a unique index with the condition “deleted_at IS NULL” would not.</source>
        <translation>La clé unique «&#xa0;%1&#xa0;» compte aussi les lignes marquées comme supprimées&#xa0;; un index unique avec la condition «&#xa0;deleted_at IS NULL&#xa0;» ne le ferait pas.</translation>
    </message>
    <message>
        <source>The object does not exist any more.</source>
        <translation>L’objet n’existe plus.</translation>
    </message>
    <message>
        <source>“%1” needs a name.</source>
        <translation>«&#xa0;%1&#xa0;» doit avoir un nom.</translation>
    </message>
    <message>
        <source>A name cannot hold a zero character.</source>
        <translation>Un nom ne peut pas contenir de caractère nul.</translation>
    </message>
    <message>
        <source>There is a %1 “%2” already.</source>
        <translation>Un objet «&#xa0;%2&#xa0;» existe déjà (%1).</translation>
    </message>
    <message>
        <source>“%1” has no field “%2” that can be set.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de champ «&#xa0;%2&#xa0;» modifiable.</translation>
    </message>
    <message>
        <source>This is no value for the field “%1” of “%2”.</source>
        <translation>Cette valeur ne convient pas au champ «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The field “%1” of “%2” refers to something that does not exist.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» fait référence à un objet qui n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is computed and cannot be a foreign key.</source>
        <translation>«&#xa0;%1&#xa0;» est une colonne calculée et ne peut pas être une clé étrangère.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have different types.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ont des types différents.</translation>
    </message>
    <message>
        <source>“%1” refers to “%2” already.</source>
        <translation>«&#xa0;%1&#xa0;» référence déjà «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has no primary key that “%2” could refer to.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de clé primaire que «&#xa0;%2&#xa0;» pourrait référencer.</translation>
    </message>
    <message>
        <source>The primary key of “%1” has several columns; draw a relationship between the tables instead.</source>
        <translation>La clé primaire de «&#xa0;%1&#xa0;» a plusieurs colonnes&#xa0;; dessinez plutôt une relation entre les tables.</translation>
    </message>
    <message>
        <source>A relationship joins two tables.</source>
        <translation>Une relation relie deux tables.</translation>
    </message>
    <message>
        <source>“%1” cannot be its own subtype.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être son propre sous-type.</translation>
    </message>
    <message>
        <source>“%1” cannot be identified by itself.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas s’identifier par soi-même.</translation>
    </message>
    <message>
        <source>This column cannot refer to “%1”.</source>
        <translation>Cette colonne ne peut pas référencer «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot refer to itself.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas se référencer soi-même.</translation>
    </message>
    <message>
        <source>A column can be related to a table or to another column.</source>
        <translation>Une colonne peut être reliée à une table ou à une autre colonne.</translation>
    </message>
    <message>
        <source>Neither “%1” nor “%2” is a key of its table.</source>
        <translation>Ni «&#xa0;%1&#xa0;» ni «&#xa0;%2&#xa0;» n’est une clé de sa table.</translation>
    </message>
    <message>
        <source>“%1” has its columns already.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà ses colonnes.</translation>
    </message>
    <message>
        <source>The relationship of “%1” leads nowhere.</source>
        <translation>La relation de «&#xa0;%1&#xa0;» ne mène nulle part.</translation>
    </message>
    <message>
        <source>The relationship of “%1” cannot be made physical.</source>
        <translation>La relation de «&#xa0;%1&#xa0;» ne peut pas être rendue physique.</translation>
    </message>
    <message>
        <source>The least number cannot be above the greatest.</source>
        <translation>Le nombre minimal ne peut pas être supérieur au nombre maximal.</translation>
    </message>
    <message>
        <source>“%1” is a foreign key, so a row of “%2” can refer to one row only.</source>
        <translation>«&#xa0;%1&#xa0;» est une clé étrangère&#xa0;: une ligne de «&#xa0;%2&#xa0;» ne peut donc référencer qu’une seule ligne.</translation>
    </message>
    <message>
        <source>The relationship of “%1” cannot be identifying.</source>
        <translation>La relation de «&#xa0;%1&#xa0;» ne peut pas être identifiante.</translation>
    </message>
    <message>
        <source>“%1” has its columns already and cannot be turned round.</source>
        <translation>Impossible d’inverser «&#xa0;%1&#xa0;», qui a déjà ses colonnes.</translation>
    </message>
    <message>
        <source>“%1” cannot be a subtype of “%2”: the subtypes form a circle.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un sous-type de «&#xa0;%2&#xa0;»&#xa0;: les sous-types forment un cycle.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged into the tables of several supertypes.</source>
        <translation>Impossible de fusionner «&#xa0;%1&#xa0;» dans les tables de plusieurs surtypes.</translation>
    </message>
    <message>
        <source>The schema for the new object does not exist any more.</source>
        <translation>Le schéma destiné au nouvel objet n’existe plus.</translation>
    </message>
    <message>
        <source>“%1” has no primary key that could be referred to.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de clé primaire à référencer.</translation>
    </message>
    <message>
        <source>The primary key of “%1” has several columns; change the columns of the foreign key in its properties.</source>
        <translation>La clé primaire de «&#xa0;%1&#xa0;» a plusieurs colonnes&#xa0;; modifiez les colonnes de la clé étrangère dans ses propriétés.</translation>
    </message>
    <message>
        <source>“%1” is no key of its table, so nothing can refer to it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une clé de sa table&#xa0;; rien ne peut donc y faire référence.</translation>
    </message>
    <message>
        <source>A relationship leads to a table or to a column.</source>
        <translation>Une relation mène à une table ou à une colonne.</translation>
    </message>
    <message>
        <source>The remark does not exist any more.</source>
        <translation>La remarque n’existe plus.</translation>
    </message>
    <message>
        <source>A remark needs some words.</source>
        <translation>Une remarque doit contenir quelques mots.</translation>
    </message>
    <message>
        <source>What the remark is about does not exist any more.</source>
        <translation>L’objet de la remarque n’existe plus.</translation>
    </message>
    <message>
        <source>The saved view does not exist any more.</source>
        <translation>La vue enregistrée n’existe plus.</translation>
    </message>
    <message>
        <source>The place of the saved view cannot be used.</source>
        <translation>La position de la vue enregistrée est inutilisable.</translation>
    </message>
    <message>
        <source>There is nothing in sight that could be saved.</source>
        <translation>Rien de ce qui est visible ne peut être enregistré.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vue %1</translation>
    </message>
    <message>
        <source>There is a saved view “%1” already.</source>
        <translation>Il existe déjà une vue enregistrée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” and the other columns that the foreign key refers to are no key together.</source>
        <translation>«&#xa0;%1&#xa0;» et les autres colonnes que la clé étrangère référence ne forment pas ensemble une clé.</translation>
    </message>
    <message>
        <source>“%1” belongs to the foreign key already.</source>
        <translation>«&#xa0;%1&#xa0;» fait déjà partie de la clé étrangère.</translation>
    </message>
    <message>
        <source>“%1” has several columns, which have to stay in one table.</source>
        <translation>«&#xa0;%1&#xa0;» a plusieurs colonnes, qui doivent rester dans une même table.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Fill factor</source>
        <translation>Facteur de remplissage</translation>
    </message>
    <message>
        <source>How full pages are packed, in per cent; less leaves room for updates in place.</source>
        <translation>Taux de remplissage des pages, en pour cent&#xa0;; une valeur plus basse laisse de la place aux mises à jour sur place.</translation>
    </message>
    <message>
        <source>Autovacuum</source>
        <translation>Autovacuum</translation>
    </message>
    <message>
        <source>Whether the autovacuum daemon looks after this table.</source>
        <translation>Indique si le démon autovacuum s’occupe de cette table.</translation>
    </message>
    <message>
        <source>Vacuum scale factor</source>
        <translation>Facteur d’échelle de VACUUM</translation>
    </message>
    <message>
        <source>The part of the table that changes before it is vacuumed.</source>
        <translation>La part de la table qui change avant l’exécution de VACUUM.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>plain, external, extended or main: where large values are kept.</source>
        <translation>plain, external, extended ou main&#xa0;: où sont conservées les valeurs volumineuses.</translation>
    </message>
    <message>
        <source>Statistics target</source>
        <translation>Cible de statistiques</translation>
    </message>
    <message>
        <source>How detailed the statistics for the planner are, 0 to 10000.</source>
        <translation>Niveau de détail des statistiques pour le planificateur, de 0 à 10000.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>pglz or lz4, for large values.</source>
        <translation>pglz ou lz4, pour les valeurs volumineuses.</translation>
    </message>
    <message>
        <source>How full index pages are packed, in per cent.</source>
        <translation>Taux de remplissage des pages d’index, en pour cent.</translation>
    </message>
    <message>
        <source>Security barrier</source>
        <translation>Barrière de sécurité</translation>
    </message>
    <message>
        <source>Keeps functions of the user from seeing rows before the view’s own conditions.</source>
        <translation>Empêche les fonctions de l’utilisateur de voir les lignes avant l’application des conditions de la vue.</translation>
    </message>
    <message>
        <source>Security invoker</source>
        <translation>Droits de l’appelant</translation>
    </message>
    <message>
        <source>Checks the rights of whoever uses the view, not of its owner.</source>
        <translation>Vérifie les droits de l’utilisateur de la vue, et non ceux de son propriétaire.</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Stricte</translation>
    </message>
    <message>
        <source>Columns take values of their own type only: INT, INTEGER, REAL, TEXT, BLOB or ANY.</source>
        <translation>Les colonnes n’acceptent que des valeurs de leur propre type&#xa0;: INT, INTEGER, REAL, TEXT, BLOB ou ANY.</translation>
    </message>
    <message>
        <source>Without row id</source>
        <translation>Sans identifiant de ligne (rowid)</translation>
    </message>
    <message>
        <source>Keeps the rows in the order of the primary key.</source>
        <translation>Conserve les lignes dans l’ordre de la clé primaire.</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Makes it a virtual table: fts5, rtree or another module.</source>
        <translation>En fait une table virtuelle&#xa0;: fts5, rtree ou un autre module.</translation>
    </message>
    <message>
        <source>Arguments of the module</source>
        <translation>Arguments du module</translation>
    </message>
    <message>
        <source>What fts5 and rtree need besides the columns; all that another module needs.</source>
        <translation>Ce dont fts5 et rtree ont besoin en plus des colonnes&#xa0;; pour un autre module, tout ce dont il a besoin.</translation>
    </message>
    <message>
        <source>More constraints</source>
        <translation>Autres contraintes</translation>
    </message>
    <message>
        <source>Written as they are: foreign keys to tables that the design lacks.</source>
        <translation>Écrites telles quelles&#xa0;: clés étrangères vers des tables absentes du modèle.</translation>
    </message>
    <message>
        <source>If it would be NULL</source>
        <translation>En cas de valeur NULL</translation>
    </message>
    <message>
        <source>ROLLBACK, ABORT, FAIL, IGNORE or REPLACE.</source>
        <translation>ROLLBACK, ABORT, FAIL, IGNORE ou REPLACE.</translation>
    </message>
    <message>
        <source>Name of NOT NULL</source>
        <translation>Nom de NOT NULL</translation>
    </message>
    <message>
        <source>The name that the constraint NOT NULL has.</source>
        <translation>Le nom que porte la contrainte NOT NULL.</translation>
    </message>
    <message>
        <source>NOT NULL written out</source>
        <translation>NOT NULL explicite</translation>
    </message>
    <message>
        <source>Says NOT NULL where the primary key says it already.</source>
        <translation>Écrit NOT NULL même là où la clé primaire l’implique déjà.</translation>
    </message>
    <message>
        <source>Not searched</source>
        <translation>Exclue de la recherche</translation>
    </message>
    <message>
        <source>In a table of fts5: only kept there.</source>
        <translation>Dans une table fts5&#xa0;: y est seulement conservée.</translation>
    </message>
    <message>
        <source>Auxiliary</source>
        <translation>Auxiliaire</translation>
    </message>
    <message>
        <source>In a table of rtree: only kept there.</source>
        <translation>Dans une table rtree&#xa0;: y est seulement conservée.</translation>
    </message>
    <message>
        <source>Autoincrement</source>
        <translation>Autoincrement</translation>
    </message>
    <message>
        <source>Never gives the number of a removed row to a new one.</source>
        <translation>N’attribue jamais le numéro d’une ligne supprimée à une nouvelle ligne.</translation>
    </message>
    <message>
        <source>If it is there already</source>
        <translation>En cas de valeur déjà présente</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>“table” writes the key behind the columns, where a descending one is the row id.</source>
        <translation>«&#xa0;table&#xa0;» écrit la clé après les colonnes, où une clé décroissante est l’identifiant de ligne (rowid).</translation>
    </message>
    <message>
        <source>Without referenced columns</source>
        <translation>Sans colonnes référencées</translation>
    </message>
    <message>
        <source>References the primary key without naming its columns.</source>
        <translation>Référence la clé primaire sans nommer ses colonnes.</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporaire</translation>
    </message>
    <message>
        <source>Goes when the connection is closed.</source>
        <translation>Disparaît à la fermeture de la connexion.</translation>
    </message>
    <message>
        <source>Update of columns of a view</source>
        <translation>Mise à jour de colonnes d’une vue</translation>
    </message>
    <message>
        <source>Names of columns of the view, with commas.</source>
        <translation>Noms de colonnes de la vue, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Storage engine</source>
        <translation>Moteur de stockage</translation>
    </message>
    <message>
        <source>What keeps the rows: InnoDB, MyISAM, Aria.</source>
        <translation>Ce qui conserve les lignes&#xa0;: InnoDB, MyISAM, Aria.</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Jeu de caractères</translation>
    </message>
    <message>
        <source>How text is encoded; utf8mb4 holds every character.</source>
        <translation>Codage du texte&#xa0;; utf8mb4 couvre tous les caractères.</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>Collationnement</translation>
    </message>
    <message>
        <source>How text is compared and sorted.</source>
        <translation>Façon de comparer et de trier le texte.</translation>
    </message>
    <message>
        <source>Row format</source>
        <translation>Format de ligne</translation>
    </message>
    <message>
        <source>DYNAMIC, COMPACT, COMPRESSED or REDUNDANT.</source>
        <translation>DYNAMIC, COMPACT, COMPRESSED ou REDUNDANT.</translation>
    </message>
    <message>
        <source>Next automatic number</source>
        <translation>Prochain numéro automatique</translation>
    </message>
    <message>
        <source>The number that the next row without one gets.</source>
        <translation>Le numéro que recevra la prochaine ligne qui n’en a pas.</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>The clause PARTITION BY, word for word.</source>
        <translation>La clause PARTITION BY, telle quelle.</translation>
    </message>
    <message>
        <source>System versioning</source>
        <translation>Versionnement système</translation>
    </message>
    <message>
        <source>Whether MariaDB keeps former states of the rows.</source>
        <translation>Indique si MariaDB conserve les états antérieurs des lignes.</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>À la mise à jour</translation>
    </message>
    <message>
        <source>The value that every change of the row sets, such as CURRENT_TIMESTAMP.</source>
        <translation>La valeur que définit chaque modification de la ligne, par exemple CURRENT_TIMESTAMP.</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisible</translation>
    </message>
    <message>
        <source>Whether SELECT * leaves it out.</source>
        <translation>Indique si SELECT * omet la colonne.</translation>
    </message>
    <message>
        <source>Whether the optimizer of MySQL passes it over.</source>
        <translation>Indique si l’optimiseur de MySQL ignore l’index.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Whether the optimizer of MariaDB passes it over.</source>
        <translation>Indique si l’optimiseur de MariaDB ignore l’index.</translation>
    </message>
    <message>
        <source>Definer</source>
        <translation>Définisseur (DEFINER)</translation>
    </message>
    <message>
        <source>The account with whose rights it runs: user@host.</source>
        <translation>Le compte dont les droits servent à l’exécution&#xa0;: user@host.</translation>
    </message>
    <message>
        <source>SQL security</source>
        <translation>Sécurité SQL</translation>
    </message>
    <message>
        <source>Whose rights count: those of the definer or the invoker.</source>
        <translation>Les droits qui comptent&#xa0;: ceux du définisseur (definer) ou de l’appelant (invoker).</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>merge: the query is merged into the one that uses the view; temptable: it is run first.</source>
        <translation>merge&#xa0;: la requête est fusionnée avec celle qui utilise la vue&#xa0;; temptable&#xa0;: elle est exécutée d’abord.</translation>
    </message>
    <message>
        <source>TimescaleDB version</source>
        <translation>Version de TimescaleDB</translation>
    </message>
    <message>
        <source>Which version scripts are written for; older ones get the classic function calls.</source>
        <translation>La version pour laquelle les scripts sont écrits&#xa0;; les plus anciennes reçoivent les appels de fonctions classiques.</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>Colonne temporelle</translation>
    </message>
    <message>
        <source>Makes the table a hypertable, divided into chunks by the values of this column.</source>
        <translation>Fait de la table une hypertable, divisée en chunks selon les valeurs de cette colonne.</translation>
    </message>
    <message>
        <source>Chunk interval</source>
        <translation>Intervalle des chunks</translation>
    </message>
    <message>
        <source>How much time one chunk of the table holds.</source>
        <translation>La durée que couvre un chunk de la table.</translation>
    </message>
    <message>
        <source>Further dimensions</source>
        <translation>Autres dimensions</translation>
    </message>
    <message>
        <source>What else chunks are made by, such as “by_hash(device_id, 4)”.</source>
        <translation>Ce qui forme également les chunks, par exemple «&#xa0;by_hash(device_id, 4)&#xa0;».</translation>
    </message>
    <message>
        <source>Default indexes</source>
        <translation>Index par défaut</translation>
    </message>
    <message>
        <source>Whether an index on the time column is made by itself.</source>
        <translation>Indique si un index sur la colonne temporelle est créé automatiquement.</translation>
    </message>
    <message>
        <source>Function for now</source>
        <translation>Fonction de l’heure actuelle</translation>
    </message>
    <message>
        <source>What tells the present time when the time column is a number.</source>
        <translation>Ce qui donne l’heure actuelle lorsque la colonne temporelle est un nombre.</translation>
    </message>
    <message>
        <source>Columnstore</source>
        <translation>Columnstore</translation>
    </message>
    <message>
        <source>Whether older chunks are compressed by columns.</source>
        <translation>Indique si les chunks plus anciens sont compressés par colonnes.</translation>
    </message>
    <message>
        <source>Segmented by</source>
        <translation>Segmenté selon</translation>
    </message>
    <message>
        <source>Columns whose equal values are compressed together and found fast; a segment should have a hundred rows or more.</source>
        <translation>Colonnes dont les valeurs égales sont compressées ensemble et trouvées rapidement&#xa0;; un segment devrait compter au moins cent lignes.</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Ordonné selon</translation>
    </message>
    <message>
        <source>How rows are ordered within a segment, such as “time DESC”.</source>
        <translation>L’ordre des lignes dans un segment, par exemple «&#xa0;time DESC&#xa0;».</translation>
    </message>
    <message>
        <source>Compress after</source>
        <translation>Compresser après</translation>
    </message>
    <message>
        <source>How old a chunk is when a job compresses it.</source>
        <translation>L’âge d’un chunk lorsqu’une tâche le compresse.</translation>
    </message>
    <message>
        <source>Compression schedule</source>
        <translation>Planification de la compression</translation>
    </message>
    <message>
        <source>How often that job runs.</source>
        <translation>La fréquence d’exécution de cette tâche.</translation>
    </message>
    <message>
        <source>Drop after</source>
        <translation>Supprimer après</translation>
    </message>
    <message>
        <source>How old a chunk is when a job drops it with its rows.</source>
        <translation>L’âge d’un chunk lorsqu’une tâche le supprime avec ses lignes.</translation>
    </message>
    <message>
        <source>Retention schedule</source>
        <translation>Planification de la rétention</translation>
    </message>
    <message>
        <source>Reorder by index</source>
        <translation>Réordonner selon l’index</translation>
    </message>
    <message>
        <source>The index in whose order a job puts the rows of older chunks.</source>
        <translation>L’index selon lequel une tâche ordonne les lignes des chunks plus anciens.</translation>
    </message>
    <message>
        <source>Materialized only</source>
        <translation>Matérialisé uniquement</translation>
    </message>
    <message>
        <source>Whether a continuous aggregate leaves out the rows since its last refresh.</source>
        <translation>Indique si un agrégat continu omet les lignes depuis sa dernière actualisation.</translation>
    </message>
    <message>
        <source>Indexes on groups</source>
        <translation>Index sur les groupes</translation>
    </message>
    <message>
        <source>Whether indexes on what it groups by are made by themselves.</source>
        <translation>Indique si des index sur les critères de groupement sont créés automatiquement.</translation>
    </message>
    <message>
        <source>How much time one chunk of the aggregate holds.</source>
        <translation>La durée que couvre un chunk de l’agrégat.</translation>
    </message>
    <message>
        <source>Refresh schedule</source>
        <translation>Planification de l’actualisation</translation>
    </message>
    <message>
        <source>How often a job refreshes it; empty: never.</source>
        <translation>La fréquence à laquelle une tâche l’actualise&#xa0;; vide&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Refresh from</source>
        <translation>Actualiser depuis</translation>
    </message>
    <message>
        <source>How far back it is refreshed; empty: from the beginning.</source>
        <translation>Jusqu’où l’actualisation remonte&#xa0;; vide&#xa0;: depuis le début.</translation>
    </message>
    <message>
        <source>Refresh until</source>
        <translation>Actualiser jusqu’à</translation>
    </message>
    <message>
        <source>How old rows are that it takes in; empty: the newest too.</source>
        <translation>L’âge des lignes prises en compte&#xa0;; vide&#xa0;: les plus récentes aussi.</translation>
    </message>
    <message>
        <source>Job schedule</source>
        <translation>Planification de la tâche</translation>
    </message>
    <message>
        <source>How often TimescaleDB calls this as a job; empty: never.</source>
        <translation>La fréquence à laquelle TimescaleDB appelle cette routine comme tâche&#xa0;; vide&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Job settings</source>
        <translation>Paramètres de la tâche</translation>
    </message>
    <message>
        <source>What the job is called with, as JSON.</source>
        <translation>Ce avec quoi la tâche est appelée, en JSON.</translation>
    </message>
    <message>
        <source>The constraint that keeps empty values out; kept since PostgreSQL 18.</source>
        <translation>La contrainte qui exclut les valeurs vides&#xa0;; conservée depuis PostgreSQL 18.</translation>
    </message>
    <message>
        <source>NOT NULL is not inherited</source>
        <translation>NOT NULL n’est pas hérité</translation>
    </message>
    <message>
        <source>Tables that inherit the column may leave it empty (PostgreSQL 18).</source>
        <translation>Les tables qui héritent de la colonne peuvent la laisser vide (PostgreSQL 18).</translation>
    </message>
    <message>
        <source>NOT NULL is not validated</source>
        <translation>NOT NULL n’est pas validé</translation>
    </message>
    <message>
        <source>Rows that were there before may be empty (PostgreSQL 18).</source>
        <translation>Les lignes déjà présentes peuvent être vides (PostgreSQL 18).</translation>
    </message>
    <message>
        <source>Without overlaps</source>
        <translation>Sans chevauchements</translation>
    </message>
    <message>
        <source>The last column is a range; ranges of equal keys do not overlap (PostgreSQL 18).</source>
        <translation>La dernière colonne est un intervalle&#xa0;; les intervalles de clés égales ne se chevauchent pas (PostgreSQL 18).</translation>
    </message>
    <message>
        <source>Not enforced</source>
        <translation>Non imposée</translation>
    </message>
    <message>
        <source>Only says what should hold (PostgreSQL 18).</source>
        <translation>Indique seulement ce qui devrait être vrai (PostgreSQL 18).</translation>
    </message>
    <message>
        <source>Over a period</source>
        <translation>Sur une période</translation>
    </message>
    <message>
        <source>The last column is a range that the referenced rows cover (PostgreSQL 18).</source>
        <translation>La dernière colonne est un intervalle que couvrent les lignes référencées (PostgreSQL 18).</translation>
    </message>
    <message>
        <source>Further rules</source>
        <translation>Règles supplémentaires</translation>
    </message>
    <message>
        <source>Changes to the order of an ICU locale (PostgreSQL 16).</source>
        <translation>Modifications de l’ordre d’une locale ICU (PostgreSQL 16).</translation>
    </message>
    <message>
        <source>Generated columns</source>
        <translation>Colonnes générées</translation>
    </message>
    <message>
        <source>none or stored: whether they are published (PostgreSQL 18).</source>
        <translation>none ou stored&#xa0;: indique si elles sont publiées (PostgreSQL 18).</translation>
    </message>
    <message>
        <source>In MongoDB documents</source>
        <translation>Dans les documents MongoDB</translation>
    </message>
    <message>
        <source>embed, reference, array-of-references or extended-reference; by default the rules of the mapping decide.</source>
        <translation>embed, reference, array-of-references ou extended-reference&#xa0;; par défaut, les règles de la correspondance décident.</translation>
    </message>
    <message>
        <source>Expected rows in MongoDB</source>
        <translation>Lignes attendues dans MongoDB</translation>
    </message>
    <message>
        <source>How many rows belong to one row of the referenced table at most, in figures: 20.</source>
        <translation>Nombre maximal de lignes qui appartiennent à une ligne de la table référencée, en chiffres&#xa0;: 20.</translation>
    </message>
    <message>
        <source>Expected rows the other way</source>
        <translation>Lignes attendues dans l’autre sens</translation>
    </message>
    <message>
        <source>The same for the other end of a many-to-many.</source>
        <translation>La même chose pour l’autre extrémité d’une relation plusieurs à plusieurs.</translation>
    </message>
    <message>
        <source>Field in MongoDB</source>
        <translation>Champ dans MongoDB</translation>
    </message>
    <message>
        <source>The field that holds what is embedded or referred to.</source>
        <translation>Le champ qui contient ce qui est imbriqué ou référencé.</translation>
    </message>
    <message>
        <source>Time field</source>
        <translation>Champ temporel</translation>
    </message>
    <message>
        <source>Makes it a time-series collection of MongoDB: the column with the time.</source>
        <translation>En fait une collection de séries temporelles MongoDB&#xa0;: la colonne contenant l’instant.</translation>
    </message>
    <message>
        <source>Meta field</source>
        <translation>Champ de métadonnées</translation>
    </message>
    <message>
        <source>Time series: the column that names the series.</source>
        <translation>Série temporelle&#xa0;: la colonne qui désigne la série.</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>Granularité</translation>
    </message>
    <message>
        <source>Time series: seconds, minutes or hours.</source>
        <translation>Série temporelle&#xa0;: seconds, minutes ou hours.</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>Expire après</translation>
    </message>
    <message>
        <source>Time series: seconds after which documents are removed.</source>
        <translation>Série temporelle&#xa0;: nombre de secondes après lequel les documents sont supprimés.</translation>
    </message>
    <message>
        <source>Shard key</source>
        <translation>Clé de shard</translation>
    </message>
    <message>
        <source>Columns by which MongoDB distributes the collection: customer_id, id or id:hashed.</source>
        <translation>Colonnes selon lesquelles MongoDB répartit la collection&#xa0;: customer_id, id ou id:hashed.</translation>
    </message>
    <message>
        <source>Additional properties</source>
        <translation>Propriétés supplémentaires</translation>
    </message>
    <message>
        <source>Whether MongoDB documents may have fields that the design lacks.</source>
        <translation>Indique si les documents MongoDB peuvent avoir des champs absents du modèle.</translation>
    </message>
    <message>
        <source>Validation level</source>
        <translation>Niveau de validation</translation>
    </message>
    <message>
        <source>strict, moderate or off.</source>
        <translation>strict, moderate ou off.</translation>
    </message>
    <message>
        <source>Validation action</source>
        <translation>Action de validation</translation>
    </message>
    <message>
        <source>error or warn.</source>
        <translation>error ou warn.</translation>
    </message>
    <message>
        <source>Type in MongoDB</source>
        <translation>Type dans MongoDB</translation>
    </message>
    <message>
        <source>A BSON type instead of the one that follows from the type: objectId, long, decimal …</source>
        <translation>Un type BSON au lieu de celui qui découle du type&#xa0;: objectId, long, decimal…</translation>
    </message>
    <message>
        <source>Place in an array</source>
        <translation>Position dans un tableau</translation>
    </message>
    <message>
        <source>true: the order of the array keeps it, and no field is made of it.</source>
        <translation>true&#xa0;: l’ordre du tableau conserve la valeur, et aucun champ n’en est fait.</translation>
    </message>
    <message>
        <source>Seconds after the time in its only column when MongoDB removes a document.</source>
        <translation>Nombre de secondes, après l’instant de son unique colonne, au bout duquel MongoDB supprime un document.</translation>
    </message>
    <message>
        <source>Kind in MongoDB</source>
        <translation>Type d’index dans MongoDB</translation>
    </message>
    <message>
        <source>text, 2dsphere, hashed or wildcard instead of the one that follows from its method.</source>
        <translation>text, 2dsphere, hashed ou wildcard au lieu de celui qui découle de sa méthode.</translation>
    </message>
</context>
<context>
    <name>PostgreSQL</name>
    <message>
        <source>The column %1 exists already.</source>
        <translation>La colonne %1 existe déjà.</translation>
    </message>
    <message>
        <source>The table %1 has a column %2 already.</source>
        <translation>La table %1 a déjà une colonne %2.</translation>
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation>Il n’existe pas de colonne %1.</translation>
    </message>
    <message>
        <source>There is no constraint %1.</source>
        <translation>Il n’existe pas de contrainte %1.</translation>
    </message>
    <message>
        <source>This owner cannot be part of the design.</source>
        <translation>Ce propriétaire ne peut pas faire partie du modèle.</translation>
    </message>
    <message>
        <source>This change of a table is not part of the model.</source>
        <translation>Cette modification d’une table n’est pas représentée dans le modèle.</translation>
    </message>
    <message>
        <source>The sequence of a column is not an object of its own.</source>
        <translation>La séquence d’une colonne n’est pas un objet à part entière.</translation>
    </message>
    <message>
        <source>This change is not part of the model.</source>
        <translation>Cette modification n’est pas représentée dans le modèle.</translation>
    </message>
    <message>
        <source>There is no %1 to alter.</source>
        <translation>Il n’existe pas d’objet %1 à modifier.</translation>
    </message>
    <message>
        <source>It names something that is not in the script.</source>
        <translation>L’instruction cite un objet qui n’est pas dans le script.</translation>
    </message>
    <message>
        <source>Maintenance of a running database is not a definition.</source>
        <translation>La maintenance d’une base de données en service n’est pas une définition.</translation>
    </message>
    <message>
        <source>Rows are data, not a definition.</source>
        <translation>Les lignes sont des données, pas une définition.</translation>
    </message>
    <message>
        <source>What the block does depends on what is in the database.</source>
        <translation>L’effet du bloc dépend du contenu de la base de données.</translation>
    </message>
    <message>
        <source>What the block executes is known only when it runs.</source>
        <translation>Ce que le bloc exécute n’est connu qu’à l’exécution.</translation>
    </message>
    <message>
        <source>What the loops of the block do is known only when it runs.</source>
        <translation>Ce que font les boucles du bloc n’est connu qu’à l’exécution.</translation>
    </message>
    <message>
        <source>What is in the block cannot be read.</source>
        <translation>Impossible de lire le contenu du bloc.</translation>
    </message>
    <message>
        <source>There is nothing that it has to do.</source>
        <translation>L’instruction n’a rien à faire.</translation>
    </message>
    <message>
        <source>A comment on a database is not part of a schema.</source>
        <translation>Un commentaire sur une base de données ne fait pas partie d’un schéma.</translation>
    </message>
    <message>
        <source>A comment on what comes with a key or a column.</source>
        <translation>Un commentaire sur ce qui accompagne une clé ou une colonne.</translation>
    </message>
    <message>
        <source>The column %1 of the key is not known.</source>
        <translation>La colonne %1 de la clé n’est pas connue.</translation>
    </message>
    <message>
        <source>A column of the exclusion constraint is not known.</source>
        <translation>Une colonne de la contrainte d’exclusion n’est pas connue.</translation>
    </message>
    <message>
        <source>There is nothing to drop.</source>
        <translation>Il n’y a rien à supprimer.</translation>
    </message>
    <message>
        <source>It drops something that is kept as a statement.</source>
        <translation>L’instruction supprime un objet conservé comme instruction.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>L’importation a été annulée.</translation>
    </message>
    <message>
        <source>A quote or a comment has no end.</source>
        <translation>Des guillemets ou un commentaire ne sont pas fermés.</translation>
    </message>
    <message>
        <source>The statement is nested too deeply.</source>
        <translation>L’instruction comporte trop de niveaux d’imbrication.</translation>
    </message>
    <message>
        <source>It cannot be told where the statement ends.</source>
        <translation>Impossible de déterminer où l’instruction se termine.</translation>
    </message>
    <message>
        <source>There is no definition in it.</source>
        <translation>L’instruction ne contient aucune définition.</translation>
    </message>
    <message>
        <source>A foreign key of the table references something that is not in the script.</source>
        <translation>Une clé étrangère de la table référence un objet qui n’est pas dans le script.</translation>
    </message>
    <message>
        <source>The script is larger than 1 GiB.</source>
        <translation>Le script dépasse 1 Gio.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the script.</source>
        <translation>La mémoire est insuffisante pour lire le script.</translation>
    </message>
    <message>
        <source>The table %1 that the foreign key references, or a column of the key, is not in the script.</source>
        <translation>La table %1 que la clé étrangère référence, ou une colonne de la clé, n’est pas dans le script.</translation>
    </message>
    <message>
        <source>Relvar cannot place an index on this.</source>
        <translation>Relvar ne peut pas placer d’index sur cet objet.</translation>
    </message>
    <message>
        <source>The index %1 exists already.</source>
        <translation>L’index %1 existe déjà.</translation>
    </message>
    <message>
        <source>There is already something called %1.</source>
        <translation>Il existe déjà un objet nommé %1.</translation>
    </message>
    <message>
        <source>A column of the index is not known.</source>
        <translation>Une colonne de l’index n’est pas connue.</translation>
    </message>
    <message>
        <source>An index is attached to a key.</source>
        <translation>Un index est attaché à une clé.</translation>
    </message>
    <message>
        <source>There is already a policy %1 on this table.</source>
        <translation>Il existe déjà une politique %1 sur cette table.</translation>
    </message>
    <message>
        <source>There is nothing to rename.</source>
        <translation>Il n’y a rien à renommer.</translation>
    </message>
    <message>
        <source>The columns of a view follow from its query.</source>
        <translation>Les colonnes d’une vue découlent de sa requête.</translation>
    </message>
    <message>
        <source>A database is not part of a schema.</source>
        <translation>Une base de données ne fait pas partie d’un schéma.</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>Il n’y a rien à déplacer.</translation>
    </message>
    <message>
        <source>The password was left out.</source>
        <translation>Le mot de passe a été omis.</translation>
    </message>
    <message>
        <source>It is about something that is no object of the model.</source>
        <translation>L’instruction porte sur quelque chose qui n’est pas un objet du modèle.</translation>
    </message>
    <message>
        <source>There is already a role %1.</source>
        <translation>Il existe déjà un rôle %1.</translation>
    </message>
    <message>
        <source>This role cannot be part of the design.</source>
        <translation>Ce rôle ne peut pas faire partie du modèle.</translation>
    </message>
    <message>
        <source>Privileges on a database are not part of a schema.</source>
        <translation>Les droits sur une base de données ne font pas partie d’un schéma.</translation>
    </message>
    <message>
        <source>Privileges on this object are not part of the model.</source>
        <translation>Les droits sur cet objet ne sont pas représentés dans le modèle.</translation>
    </message>
    <message>
        <source>The owner of a database is not part of a schema.</source>
        <translation>Le propriétaire d’une base de données ne fait pas partie d’un schéma.</translation>
    </message>
    <message>
        <source>There is already a routine %1 with these arguments.</source>
        <translation>Il existe déjà une routine %1 avec ces arguments.</translation>
    </message>
    <message>
        <source>Settings that are changed later are not part of the model.</source>
        <translation>Les paramètres modifiés par la suite ne sont pas représentés dans le modèle.</translation>
    </message>
    <message>
        <source>A setting of the session.</source>
        <translation>Un paramètre de la session.</translation>
    </message>
    <message>
        <source>The contents of the schema cannot be told apart.</source>
        <translation>Impossible de distinguer les éléments du contenu du schéma.</translation>
    </message>
    <message>
        <source>The name of the schema is that of whoever runs the script.</source>
        <translation>Le nom du schéma est celui de l’utilisateur qui exécute le script.</translation>
    </message>
    <message>
        <source>There is already a schema %1.</source>
        <translation>Il existe déjà un schéma %1.</translation>
    </message>
    <message>
        <source>The schema %1 exists already.</source>
        <translation>Le schéma %1 existe déjà.</translation>
    </message>
    <message>
        <source>The extension %1 is there already.</source>
        <translation>L’extension %1 existe déjà.</translation>
    </message>
    <message>
        <source>A table made from a query has columns that only the database knows.</source>
        <translation>Une table créée à partir d’une requête a des colonnes que seule la base de données connaît.</translation>
    </message>
    <message>
        <source>The state of a sequence is data.</source>
        <translation>L’état d’une séquence est une donnée.</translation>
    </message>
    <message>
        <source>A query is not a definition.</source>
        <translation>Une requête n’est pas une définition.</translation>
    </message>
    <message>
        <source>The sequence %1 exists already.</source>
        <translation>La séquence %1 existe déjà.</translation>
    </message>
    <message>
        <source>The sequence of a serial column is not an object of its own.</source>
        <translation>La séquence d’une colonne serial n’est pas un objet à part entière.</translation>
    </message>
    <message>
        <source>There is no sequence %1.</source>
        <translation>Il n’existe pas de séquence %1.</translation>
    </message>
    <message>
        <source>Transactions are made when the design is written out.</source>
        <translation>Les transactions sont créées à l’écriture du modèle.</translation>
    </message>
    <message>
        <source>A database as a whole is not part of a schema.</source>
        <translation>Une base de données dans son ensemble ne fait pas partie d’un schéma.</translation>
    </message>
    <message>
        <source>It belongs to something that is kept as a statement.</source>
        <translation>L’instruction se rapporte à un objet conservé comme instruction.</translation>
    </message>
    <message>
        <source>Relvar has no kind of object for this.</source>
        <translation>Relvar n’a pas de type d’objet pour cela.</translation>
    </message>
    <message>
        <source>A command of psql is not SQL.</source>
        <translation>Une commande de psql n’est pas du SQL.</translation>
    </message>
    <message>
        <source>The table %1 exists already.</source>
        <translation>La table %1 existe déjà.</translation>
    </message>
    <message>
        <source>Relvar cannot place a trigger on this.</source>
        <translation>Relvar ne peut pas placer de déclencheur sur cet objet.</translation>
    </message>
    <message>
        <source>There is already a trigger %1 on this table.</source>
        <translation>Il existe déjà un déclencheur %1 sur cette table.</translation>
    </message>
    <message>
        <source>The trigger names a column that is not an object of the model.</source>
        <translation>Le déclencheur cite une colonne qui n’est pas un objet du modèle.</translation>
    </message>
    <message>
        <source>There is already a type called %1.</source>
        <translation>Il existe déjà un type nommé %1.</translation>
    </message>
    <message>
        <source>The type %1 has no value %2.</source>
        <translation>Le type %1 n’a pas de valeur %2.</translation>
    </message>
    <message>
        <source>The value %1 exists already.</source>
        <translation>La valeur %1 existe déjà.</translation>
    </message>
    <message>
        <source>The type %1 has a value %2 already.</source>
        <translation>Le type %1 a déjà une valeur %2.</translation>
    </message>
    <message>
        <source>There is no attribute %1.</source>
        <translation>Il n’existe pas d’attribut %1.</translation>
    </message>
    <message>
        <source>Temporary views are not part of the model.</source>
        <translation>Les vues temporaires ne sont pas représentées dans le modèle.</translation>
    </message>
    <message>
        <source>The view %1 exists already.</source>
        <translation>La vue %1 existe déjà.</translation>
    </message>
    <message>
        <source>This change of a view is not part of the model.</source>
        <translation>Cette modification d’une vue n’est pas représentée dans le modèle.</translation>
    </message>
    <message>
        <source>The statement “%1” cannot be taken back.</source>
        <translation>Impossible d’annuler l’instruction «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The block “%1” cannot be taken back.</source>
        <translation>Impossible d’annuler le bloc «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The server %1 exists already.</source>
        <translation>Le serveur %1 existe déjà.</translation>
    </message>
    <message>
        <source>The role has a user mapping already.</source>
        <translation>Le rôle a déjà une correspondance d’utilisateur.</translation>
    </message>
    <message>
        <source>There is already a transform of this type for %1.</source>
        <translation>Il existe déjà une transformation de ce type pour %1.</translation>
    </message>
    <message>
        <source>There is already a %1 called %2.</source>
        <translation>Il existe déjà un objet de type %1 nommé %2.</translation>
    </message>
    <message>
        <source>There is already a cast between these types.</source>
        <translation>Il existe déjà un transtypage entre ces types.</translation>
    </message>
    <message>
        <source>The value of the setting is only known where the script runs.</source>
        <translation>La valeur du paramètre n’est connue que là où le script s’exécute.</translation>
    </message>
    <message>
        <source>A rule that makes a view of a table is not part of the model.</source>
        <translation>Une règle qui fait d’une table une vue ne fait pas partie du modèle.</translation>
    </message>
    <message>
        <source>There is already a rule %1 on this table.</source>
        <translation>Il existe déjà une règle %1 sur cette table.</translation>
    </message>
    <message>
        <source>The statistics %1 exist already.</source>
        <translation>Les statistiques %1 existent déjà.</translation>
    </message>
    <message>
        <source>There is nothing to alter.</source>
        <translation>Il n’y a rien à modifier.</translation>
    </message>
    <message>
        <source>It says %1, which only a newer PostgreSQL understands.</source>
        <translation>L’instruction contient %1, que seul un PostgreSQL plus récent comprend.</translation>
    </message>
    <message>
        <source>The design needs PostgreSQL %1 or newer: %2.</source>
        <translation>Le modèle nécessite PostgreSQL %1 ou une version plus récente&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The column %1 of the constraint is not known.</source>
        <translation>La colonne %1 de la contrainte n’est pas connue.</translation>
    </message>
    <message>
        <source>What a member of a role may not do is not part of the model; the membership is.</source>
        <translation>Ce qu’un membre d’un rôle n’a pas le droit de faire n’est pas représenté dans le modèle&#xa0;; l’appartenance l’est.</translation>
    </message>
</context>
<context>
    <name>PostgresCatalog</name>
    <message>
        <source>PostgreSQL %1 is too old; databases can be read from version %2 on.</source>
        <translation>PostgreSQL %1 est trop ancien&#xa0;; les bases de données peuvent être lues à partir de la version %2.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>L’importation a été annulée.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) cannot be read: only a superuser sees how they connect.</source>
        <translation>
            <numerusform>Impossible de lire %n abonnement&#xa0;: seul un superutilisateur voit comment il se connecte.</numerusform>
            <numerusform>Impossible de lire %n abonnements&#xa0;: seul un superutilisateur voit comment ils se connectent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostgresDatabase</name>
    <message>
        <source>The database URL must begin with postgresql://.</source>
        <translation>L’URL de la base de données doit commencer par postgresql://.</translation>
    </message>
    <message>
        <source>The program %1 could not be started: %2.</source>
        <translation>Impossible de démarrer le programme %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The program %1 crashed.</source>
        <translation>Le programme %1 s’est arrêté brutalement.</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Find a table or column (/)</source>
        <translation>Rechercher une table ou une colonne (/)</translation>
    </message>
    <message>
        <source>Find a table or column</source>
        <translation>Rechercher une table ou une colonne</translation>
    </message>
    <message>
        <source>Whole drawing</source>
        <translation>Dessin entier</translation>
    </message>
    <message>
        <source>Shows all of the drawing, with nothing dimmed</source>
        <translation>Affiche tout le dessin, sans rien estomper</translation>
    </message>
    <message>
        <source>Previous step (Left, Page Up)</source>
        <translation>Étape précédente (Gauche, Page précédente)</translation>
    </message>
    <message>
        <source>Next step (Right, Page Down)</source>
        <translation>Étape suivante (Droite, Page suivante)</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’exportation a été annulée.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code of the page</comment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>There is no room left to write “%1”.</source>
        <translation>Il n’y a plus de place pour écrire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file “%1” is damaged.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>Another program holds “%1”.</source>
        <translation>Un autre programme utilise «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file “%1” may not be written.</source>
        <translation>L’écriture du fichier «&#xa0;%1&#xa0;» n’est pas autorisée.</translation>
    </message>
    <message>
        <source>The file “%1” could not be opened.</source>
        <translation>Impossible d’ouvrir le fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file “%1” holds more than fits.</source>
        <translation>Le contenu du fichier «&#xa0;%1&#xa0;» dépasse la taille admise.</translation>
    </message>
    <message>
        <source>The file “%1” took too long to read.</source>
        <translation>La lecture du fichier «&#xa0;%1&#xa0;» a pris trop de temps.</translation>
    </message>
    <message>
        <source>The file “%1” could not be used: %2.</source>
        <translation>Impossible d’utiliser le fichier «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’existe pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file “%1” could not be opened: %2.</source>
        <translation>Impossible d’ouvrir le fichier «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a project file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, pas un fichier de projet.</translation>
    </message>
    <message>
        <source>“%1” is no regular file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>The file “%1” is no Relvar project.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est pas un projet Relvar.</translation>
    </message>
    <message>
        <source>Another window or program is working on “%1”.</source>
        <translation>Une autre fenêtre ou un autre programme travaille sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file “%1” was written by a newer release of Relvar; this one can only read it.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» a été écrit par une version plus récente de Relvar&#xa0;; celle-ci peut seulement le lire.</translation>
    </message>
    <message>
        <source>The file “%1” is open for reading only, because it or its folder may not be written.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est ouvert en lecture seule, car l’écriture n’est pas autorisée pour lui ou pour son dossier.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>Impossible d’écrire le fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is a version “%1” already.</source>
        <translation>Il existe déjà une version «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no version “%1” in “%2”.</source>
        <translation>Il n’existe pas de version «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The version “%1” of “%2” is damaged.</source>
        <translation>La version «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» est endommagée.</translation>
    </message>
    <message>
        <source>The file “%1” is open for reading only.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est ouvert en lecture seule.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of “%1” could not be read and were left out.</source>
        <translation>
            <numerusform>%n partie de «&#xa0;%1&#xa0;» n’a pas pu être lue et a été omise.</numerusform>
            <numerusform>%n parties de «&#xa0;%1&#xa0;» n’ont pas pu être lues et ont été omises.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>needs a selected object</source>
        <translation>nécessite un objet sélectionné</translation>
    </message>
    <message>
        <source>needs a selected table</source>
        <translation>nécessite une table sélectionnée</translation>
    </message>
    <message>
        <source>needs two selected tables</source>
        <translation>nécessite deux tables sélectionnées</translation>
    </message>
    <message>
        <source>needs three selected tables</source>
        <translation>nécessite trois tables sélectionnées</translation>
    </message>
    <message>
        <source>needs a selected line</source>
        <translation>nécessite une ligne sélectionnée</translation>
    </message>
    <message>
        <source>needs a selected area, or a table that belongs to one</source>
        <translation>nécessite une zone sélectionnée ou une table qui appartient à une zone</translation>
    </message>
    <message>
        <source>needs selected columns of one table</source>
        <translation>nécessite des colonnes sélectionnées d’une même table</translation>
    </message>
    <message>
        <source>nothing was done yet</source>
        <translation>rien n’a encore été fait</translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation>rien n’a été annulé</translation>
    </message>
    <message>
        <source>needs a selected relationship without a foreign key</source>
        <translation>nécessite une relation sélectionnée sans clé étrangère</translation>
    </message>
    <message>
        <source>needs a selected column</source>
        <translation>nécessite une colonne sélectionnée</translation>
    </message>
    <message>
        <source>needs a selected one-to-one relationship</source>
        <translation>nécessite une relation un à un sélectionnée</translation>
    </message>
    <message>
        <source>needs a selected many-to-many relationship</source>
        <translation>nécessite une relation plusieurs à plusieurs sélectionnée</translation>
    </message>
    <message>
        <source>needs a selected table with a unique key</source>
        <translation>nécessite une table sélectionnée dotée d’une clé unique</translation>
    </message>
    <message>
        <source>needs a selected table whose key is no number yet</source>
        <translation>nécessite une table sélectionnée dont la clé n’est pas encore un nombre</translation>
    </message>
    <message>
        <source>needs columns of a subtype or part, or its table</source>
        <translation>nécessite des colonnes d’un sous-type ou d’une partie, ou sa table</translation>
    </message>
    <message>
        <source>needs a selected table with subtypes or parts</source>
        <translation>nécessite une table sélectionnée dotée de sous-types ou de parties</translation>
    </message>
    <message>
        <source>needs a selected line that was bent</source>
        <translation>nécessite une ligne coudée sélectionnée</translation>
    </message>
    <message>
        <source>nothing was gone to yet</source>
        <translation>aucun déplacement n’a encore eu lieu</translation>
    </message>
    <message>
        <source>nothing was gone back from</source>
        <translation>aucun retour en arrière n’a eu lieu</translation>
    </message>
    <message>
        <source>needs an open project</source>
        <translation>nécessite un projet ouvert</translation>
    </message>
    <message>
        <source>the project is open for reading only</source>
        <translation>le projet est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>cannot be used now</source>
        <translation>inutilisable pour l’instant</translation>
    </message>
</context>
<context>
    <name>Refactor</name>
    <message>
        <source>The trigger “%1” of “%2” depends on a column that would move; change or remove it first.</source>
        <translation>Le déclencheur «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» dépend d’une colonne qui serait déplacée&#xa0;; modifiez-le ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>The trigger “%1” does not watch the moved columns any more.</source>
        <translation>Le déclencheur «&#xa0;%1&#xa0;» ne surveille plus les colonnes déplacées.</translation>
    </message>
    <message>
        <source>“%1” is computed from a column that would move.</source>
        <translation>«&#xa0;%1&#xa0;» est calculé à partir d’une colonne qui serait déplacée.</translation>
    </message>
    <message>
        <source>“%1” is computed from a column that would stay.</source>
        <translation>«&#xa0;%1&#xa0;» est calculé à partir d’une colonne qui resterait en place.</translation>
    </message>
    <message>
        <source>The policy “%1” of “%2” reads a column that would move; change or remove it first.</source>
        <translation>La politique «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» lit une colonne qui serait déplacée&#xa0;; modifiez-la ou supprimez-la d’abord.</translation>
    </message>
    <message>
        <source>The foreign key “%1” of “%2” has columns that would move and others that would stay.</source>
        <translation>La clé étrangère «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» a des colonnes qui seraient déplacées et d’autres qui resteraient en place.</translation>
    </message>
    <message>
        <source>The foreign key “%1” of “%2” refers to columns that would move and to others that would stay.</source>
        <translation>La clé étrangère «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» référence des colonnes qui seraient déplacées et d’autres qui resteraient en place.</translation>
    </message>
    <message>
        <source>“%1” has a column “%2” already.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà une colonne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” spans both tables and is dropped.</source>
        <translation>«&#xa0;%1&#xa0;» s’étend sur les deux tables et sera supprimé.</translation>
    </message>
    <message>
        <source>“%1” is part of the primary key and has to stay.</source>
        <translation>«&#xa0;%1&#xa0;» fait partie de la clé primaire et doit rester en place.</translation>
    </message>
    <message>
        <source>The default of “%1” goes along: it is that of new rows of “%2”.</source>
        <translation>La valeur par défaut de «&#xa0;%1&#xa0;» suit&#xa0;: elle vaut désormais pour les nouvelles lignes de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The key of the new table has to be among its columns.</source>
        <translation>La clé de la nouvelle table doit faire partie de ses colonnes.</translation>
    </message>
    <message>
        <source>The new table would have nothing but its key; choose more columns of “%1”.</source>
        <translation>La nouvelle table n’aurait que sa clé&#xa0;; choisissez d’autres colonnes de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Rows of “%1” without a key have no place for the other values.</source>
        <translation>Les lignes de «&#xa0;%1&#xa0;» sans clé n’ont pas de place pour les autres valeurs.</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Valeurs&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The %n value(s) of “%1” stand in the comment of “%2”, to be entered as its rows.</source>
        <translation>
            <numerusform>%n valeur de «&#xa0;%1&#xa0;» figure dans le commentaire de «&#xa0;%2&#xa0;» et reste à y saisir comme ligne.</numerusform>
            <numerusform>%n valeurs de «&#xa0;%1&#xa0;» figurent dans le commentaire de «&#xa0;%2&#xa0;» et restent à y saisir comme lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The type “%1” has no column any more.</source>
        <translation>Le type «&#xa0;%1&#xa0;» n’a plus de colonne.</translation>
    </message>
    <message>
        <source>The column does not exist any more.</source>
        <translation>La colonne n’existe plus.</translation>
    </message>
    <message>
        <source>“%1” is computed and cannot be a foreign key.</source>
        <translation>«&#xa0;%1&#xa0;» est une colonne calculée et ne peut pas être une clé étrangère.</translation>
    </message>
    <message>
        <source>“%1” is a foreign key already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà une clé étrangère.</translation>
    </message>
    <message>
        <source>“%1” has to have a row for every value before the foreign key is added.</source>
        <translation>«&#xa0;%1&#xa0;» doit avoir une ligne pour chaque valeur avant l’ajout de la clé étrangère.</translation>
    </message>
    <message>
        <source>The default of “%1” (%2) is given up: the column holds a number now.</source>
        <translation>La valeur par défaut de «&#xa0;%1&#xa0;» (%2) est abandonnée&#xa0;: la colonne contient désormais un nombre.</translation>
    </message>
    <message>
        <source>“%1” has no primary key that both halves could share.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de clé primaire que les deux moitiés pourraient partager.</translation>
    </message>
    <message>
        <source>%1 read through a join what stands elsewhere now.</source>
        <translation>%1&#xa0;: lecture par jointure de ce qui se trouve désormais ailleurs.</translation>
    </message>
    <message>
        <source>Look at %1: columns that stand elsewhere now may be meant there.</source>
        <translation>Vérifiez %1&#xa0;: des colonnes qui se trouvent désormais ailleurs y sont peut-être visées.</translation>
    </message>
    <message>
        <source>%1 “%2” of “%3” names a column of the old key; change or remove it first.</source>
        <translation>%1 «&#xa0;%2&#xa0;» de «&#xa0;%3&#xa0;»&#xa0;: une colonne de l’ancienne clé y est citée&#xa0;; modifiez ou supprimez d’abord cet objet.</translation>
    </message>
    <message>
        <source>The key “%1” of “%2” has only a part of the foreign key.</source>
        <translation>La clé «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» ne comporte qu’une partie de la clé étrangère.</translation>
    </message>
    <message>
        <source>The columns of the foreign key “%1” of “%2” belong to another foreign key as well.</source>
        <translation>Les colonnes de la clé étrangère «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» appartiennent aussi à une autre clé étrangère.</translation>
    </message>
    <message>
        <source>The keys of “%1” form a circle.</source>
        <translation>Les clés de «&#xa0;%1&#xa0;» forment un cycle.</translation>
    </message>
    <message numerus="yes">
        <source>%n foreign key(s) refer to the new key.</source>
        <translation>
            <numerusform>%n clé étrangère référence la nouvelle clé.</numerusform>
            <numerusform>%n clés étrangères référencent la nouvelle clé.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a foreign key and has to stay.</source>
        <translation>«&#xa0;%1&#xa0;» est une clé étrangère et doit rester en place.</translation>
    </message>
    <message>
        <source>%1 read the old key of “%2”; keep it beside the new one.</source>
        <translation>L’ancienne clé de «&#xa0;%2&#xa0;» est lue par %1&#xa0;; conservez-la à côté de la nouvelle.</translation>
    </message>
    <message>
        <source>“%1” has no primary key that could be replaced.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de clé primaire à remplacer.</translation>
    </message>
    <message>
        <source>These columns are the primary key of “%1” already.</source>
        <translation>Ces colonnes sont déjà la clé primaire de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” can be null and cannot become part of the primary key.</source>
        <translation>«&#xa0;%1&#xa0;» peut être NULL et ne peut pas faire partie de la clé primaire.</translation>
    </message>
    <message>
        <source>No unique key of “%1” consists of %2; add one first.</source>
        <translation>Aucune clé unique de «&#xa0;%1&#xa0;» ne se compose de %2&#xa0;; ajoutez-en une d’abord.</translation>
    </message>
    <message>
        <source>The primary key of “%1” is a number already.</source>
        <translation>La clé primaire de «&#xa0;%1&#xa0;» est déjà un nombre.</translation>
    </message>
    <message>
        <source>“%1” refers to itself; there is nothing to merge.</source>
        <translation>«&#xa0;%1&#xa0;» se référence soi-même&#xa0;; il n’y a rien à fusionner.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are not joined one-to-one.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne sont pas reliés un à un.</translation>
    </message>
    <message>
        <source>“%1” has row-level security of its own, which “%2” would lose.</source>
        <translation>«&#xa0;%1&#xa0;» a sa propre sécurité au niveau des lignes, que «&#xa0;%2&#xa0;» perdrait.</translation>
    </message>
    <message>
        <source>The trigger “%1” of “%2” has a condition; change or remove it first.</source>
        <translation>Le déclencheur «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» a une condition&#xa0;; modifiez-le ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>The trigger “%1” fires for rows of “%2” now.</source>
        <translation>Le déclencheur «&#xa0;%1&#xa0;» se déclenche désormais pour les lignes de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Not every row of “%1” has them: %2 may be empty now.</source>
        <translation>Les lignes de «&#xa0;%1&#xa0;» n’ont pas toutes ces valeurs&#xa0;; valeur désormais facultative pour %2.</translation>
    </message>
    <message>
        <source>The relationship does not exist any more.</source>
        <translation>La relation n’existe plus.</translation>
    </message>
    <message>
        <source>“%1” joins the two tables and has to stay.</source>
        <translation>«&#xa0;%1&#xa0;» relie les deux tables et doit rester en place.</translation>
    </message>
    <message>
        <source>“%1” names “%2”; change or remove it first.</source>
        <translation>«&#xa0;%1&#xa0;» cite «&#xa0;%2&#xa0;»&#xa0;; modifiez ou supprimez d’abord cet objet.</translation>
    </message>
    <message>
        <source>“%1” is neither a subtype nor a part of “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un sous-type ni une partie de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n of them as well and inherits it from “%2” now.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a aussi %n de ces colonnes et les hérite désormais de «&#xa0;%2&#xa0;».</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a aussi %n de ces colonnes et les hérite désormais de «&#xa0;%2&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows of “%1” that belong to one of “%2” have to agree.</source>
        <translation>Toutes les lignes de «&#xa0;%1&#xa0;» qui appartiennent à une même ligne de «&#xa0;%2&#xa0;» doivent concorder.</translation>
    </message>
    <message>
        <source>“%1” refers to “%2”, which would be in several tables.</source>
        <translation>«&#xa0;%1&#xa0;» référence «&#xa0;%2&#xa0;», qui serait alors dans plusieurs tables.</translation>
    </message>
    <message>
        <source>“%1” would get the columns twice.</source>
        <translation>«&#xa0;%1&#xa0;» recevrait les colonnes deux fois.</translation>
    </message>
    <message>
        <source>Choose the tables that the columns go to.</source>
        <translation>Choisissez les tables de destination des colonnes.</translation>
    </message>
    <message>
        <source>Every row of “%1” gets the value of its “%2”.</source>
        <translation>Chaque ligne de «&#xa0;%1&#xa0;» reçoit la valeur de sa ligne de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Extract entity</source>
        <translation>Extraire une entité</translation>
    </message>
    <message>
        <source>Columns become a table of their own, which the table refers to.</source>
        <translation>Des colonnes deviennent une table à part, que la table référence.</translation>
    </message>
    <message>
        <source>Promote to lookup table</source>
        <translation>Promouvoir en table de référence</translation>
    </message>
    <message>
        <source>The values of a column become the rows of a table that it refers to.</source>
        <translation>Les valeurs d’une colonne deviennent les lignes d’une table qu’elle référence.</translation>
    </message>
    <message>
        <source>Split one-to-one</source>
        <translation>Scinder un à un</translation>
    </message>
    <message>
        <source>Columns go to a second table with the same primary key.</source>
        <translation>Des colonnes passent dans une seconde table de même clé primaire.</translation>
    </message>
    <message>
        <source>Merge tables</source>
        <translation>Fusionner des tables</translation>
    </message>
    <message>
        <source>Two tables that are joined one-to-one become one.</source>
        <translation>Deux tables reliées un à un n’en font plus qu’une.</translation>
    </message>
    <message>
        <source>Resolve many-to-many</source>
        <translation>Résoudre plusieurs à plusieurs</translation>
    </message>
    <message>
        <source>A many-to-many relationship becomes a junction table.</source>
        <translation>Une relation plusieurs à plusieurs devient une table d’association.</translation>
    </message>
    <message>
        <source>Use natural key</source>
        <translation>Utiliser une clé naturelle</translation>
    </message>
    <message>
        <source>Columns that are unique become the primary key; foreign keys follow.</source>
        <translation>Des colonnes uniques deviennent la clé primaire&#xa0;; les clés étrangères suivent.</translation>
    </message>
    <message>
        <source>Use surrogate key</source>
        <translation>Utiliser une clé de substitution</translation>
    </message>
    <message>
        <source>A number becomes the primary key; foreign keys follow.</source>
        <translation>Un nombre devient la clé primaire&#xa0;; les clés étrangères suivent.</translation>
    </message>
    <message>
        <source>Pull up</source>
        <translation>Remonter</translation>
    </message>
    <message>
        <source>Columns of a subtype or part go to the table that it refers to.</source>
        <translation>Des colonnes d’un sous-type ou d’une partie passent dans la table référencée.</translation>
    </message>
    <message>
        <source>Push down</source>
        <translation>Faire descendre</translation>
    </message>
    <message>
        <source>Columns go to the subtypes or parts of a table.</source>
        <translation>Des colonnes passent dans les sous-types ou les parties d’une table.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are not joined many-to-many.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne sont pas reliés plusieurs à plusieurs.</translation>
    </message>
    <message>
        <source>This is no refactoring.</source>
        <translation>Ce n’est pas une refactorisation.</translation>
    </message>
    <message>
        <source>Extract %1 from “%2”</source>
        <translation>Extraire %1 de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Extract “%1” from “%2”</source>
        <translation>Extraire «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Promote “%1” to lookup table</source>
        <translation>Promouvoir «&#xa0;%1&#xa0;» en table de référence</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>Scinder «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>Fusionner «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Resolve “%1” to “%2” into junction table</source>
        <translation>Résoudre «&#xa0;%1&#xa0;» vers «&#xa0;%2&#xa0;» en table d’association</translation>
    </message>
    <message>
        <source>Use %1 as key of “%2”</source>
        <translation>Utiliser %1 comme clé de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Use surrogate key for “%1”</source>
        <translation>Utiliser une clé de substitution pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Pull up %1 to “%2”</source>
        <translation>Remonter %1 dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Push down %1 from “%2”</source>
        <translation>Faire descendre %1 de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The table does not exist any more.</source>
        <translation>La table n’existe plus.</translation>
    </message>
    <message>
        <source>“%1” is partitioned, and its columns are those of its partitions.</source>
        <translation>«&#xa0;%1&#xa0;» est partitionné, et ses colonnes sont celles de ses partitions.</translation>
    </message>
    <message>
        <source>“%1” is a partition and has the columns of its table.</source>
        <translation>«&#xa0;%1&#xa0;» est une partition et a les colonnes de sa table.</translation>
    </message>
    <message>
        <source>“%1” inherits columns from another table.</source>
        <translation>«&#xa0;%1&#xa0;» hérite des colonnes d’une autre table.</translation>
    </message>
    <message>
        <source>The columns of “%1” are those of a type.</source>
        <translation>Les colonnes de «&#xa0;%1&#xa0;» sont celles d’un type.</translation>
    </message>
    <message>
        <source>“%1” inherits the columns of “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» hérite des colonnes de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Choose at least one column of “%1”.</source>
        <translation>Choisissez au moins une colonne de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The columns are to be different ones of “%1”.</source>
        <translation>Les colonnes doivent être des colonnes différentes de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such schema.</source>
        <translation>Ce schéma n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” does not stand in a schema.</source>
        <translation>«&#xa0;%1&#xa0;» ne se trouve pas dans un schéma.</translation>
    </message>
    <message>
        <source>There is a %1 “%2” in “%3” already.</source>
        <translation>Un objet «&#xa0;%2&#xa0;» existe déjà dans «&#xa0;%3&#xa0;» (%1).</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Expressions</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Values and tags</source>
        <translation>Valeurs et étiquettes</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>A name cannot hold a zero character.</source>
        <translation>Un nom ne peut pas contenir de caractère nul.</translation>
    </message>
    <message>
        <source>There is a %1 “%2” already.</source>
        <translation>Un objet «&#xa0;%2&#xa0;» existe déjà (%1).</translation>
    </message>
    <message numerus="yes">
        <source>It is longer than %n byte(s).</source>
        <translation>
            <numerusform>Le nom dépasse %n octet.</numerusform>
            <numerusform>Le nom dépasse %n octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>The design has changed since the text was found; find it again.</source>
        <translation>Le modèle a changé depuis que le texte a été trouvé&#xa0;; recherchez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no text to find.</source>
        <translation>Il n’y a pas de texte à rechercher.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Ce n’est pas une expression régulière&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is partitioned; its other half would not be, and would keep partitions from being dropped.</source>
        <translation>«&#xa0;%1&#xa0;» est partitionné&#xa0;; son autre moitié ne le serait pas et empêcherait de supprimer des partitions.</translation>
    </message>
    <message>
        <source>“%1” is partitioned and cannot have a unique key without the columns that it is partitioned by, as one-to-one needs.</source>
        <translation>«&#xa0;%1&#xa0;» est partitionné et ne peut pas avoir de clé unique sans les colonnes de partitionnement, comme l’exige une relation un à un.</translation>
    </message>
    <message>
        <source>“%1” decides to which partition of “%2” a row belongs and has to stay.</source>
        <translation>«&#xa0;%1&#xa0;» détermine à quelle partition de «&#xa0;%2&#xa0;» une ligne appartient et doit rester en place.</translation>
    </message>
    <message>
        <source>The partition “%1” of “%2” has columns, keys or other parts of its own, which would not follow.</source>
        <translation>La partition «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» a des colonnes, des clés ou d’autres éléments propres, qui ne suivraient pas.</translation>
    </message>
    <message>
        <source>“%1” reads a partition of “%2” by its name; change or remove it first.</source>
        <translation>«&#xa0;%1&#xa0;» lit une partition de «&#xa0;%2&#xa0;» par son nom&#xa0;; modifiez ou supprimez d’abord cet objet.</translation>
    </message>
    <message>
        <source>The rule “%1” of “%2” reads a column that would move; change or remove it first.</source>
        <translation>La règle «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» lit une colonne qui serait déplacée&#xa0;; modifiez-la ou supprimez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>about %1</source>
        <translation>à propos de %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Questions, decisions and tasks</source>
        <translation>Questions, décisions et tâches</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Tâches ouvertes</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturées</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été consigné.</translation>
    </message>
</context>
<context>
    <name>Renaming</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>others</source>
        <translation>d’autres</translation>
    </message>
    <message>
        <source>Look at %1: the old name may still be meant there.</source>
        <translation>Vérifiez %1&#xa0;: l’ancien nom y est peut-être encore visé.</translation>
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
        <translation>Impossible de décomposer la définition.</translation>
    </message>
    <message>
        <source>It belongs to something that is kept as a statement.</source>
        <translation>L’instruction se rapporte à un objet conservé comme instruction.</translation>
    </message>
    <message>
        <source>This SQLite does not have the module of the table.</source>
        <translation>Ce SQLite ne dispose pas du module de la table.</translation>
    </message>
    <message>
        <source>A foreign key of the table references something that is not in the script.</source>
        <translation>Une clé étrangère de la table référence un objet qui n’est pas dans le script.</translation>
    </message>
    <message>
        <source>SQLite cannot read this database: %1.</source>
        <translation>SQLite ne peut pas lire cette base de données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The database is larger than 1 GiB.</source>
        <translation>La base de données dépasse 1 Gio.</translation>
    </message>
    <message>
        <source>SQLite did not come to an end with this statement.</source>
        <translation>SQLite n’est pas arrivé au bout de cette instruction.</translation>
    </message>
    <message>
        <source>SQLite says: %1.</source>
        <translation>SQLite signale&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A setting of a connection is not a definition.</source>
        <translation>Un paramètre de connexion n’est pas une définition.</translation>
    </message>
    <message>
        <source>A command of SQLite’s shell is not SQL.</source>
        <translation>Une commande du shell de SQLite n’est pas du SQL.</translation>
    </message>
    <message>
        <source>There is a zero byte in the statement.</source>
        <translation>L’instruction contient un octet nul.</translation>
    </message>
    <message>
        <source>Rows are data, not a definition.</source>
        <translation>Les lignes sont des données, pas une définition.</translation>
    </message>
    <message>
        <source>A query is not a definition.</source>
        <translation>Une requête n’est pas une définition.</translation>
    </message>
    <message>
        <source>Transactions are made when the design is written out.</source>
        <translation>Les transactions sont créées à l’écriture du modèle.</translation>
    </message>
    <message>
        <source>Another database is not part of this schema.</source>
        <translation>Une autre base de données ne fait pas partie de ce schéma.</translation>
    </message>
    <message>
        <source>Maintenance of a running database is not a definition.</source>
        <translation>La maintenance d’une base de données en service n’est pas une définition.</translation>
    </message>
    <message>
        <source>Relvar has no kind of object for this.</source>
        <translation>Relvar n’a pas de type d’objet pour cela.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>L’importation a été annulée.</translation>
    </message>
    <message>
        <source>A virtual table makes this table itself.</source>
        <translation>Une table virtuelle crée elle-même cette table.</translation>
    </message>
    <message>
        <source>The script is larger than 1 GiB.</source>
        <translation>Le script dépasse 1 Gio.</translation>
    </message>
    <message>
        <source>A table of SQLite needs a column: “%1” has none and is left out.</source>
        <translation>Une table SQLite doit avoir une colonne&#xa0;: «&#xa0;%1&#xa0;» n’en a aucune et est omise.</translation>
    </message>
    <message>
        <source>SQLite has no indexes by %1: %2 is left out.</source>
        <translation>SQLite n’a pas d’index de méthode %1&#xa0;: %2 est omis.</translation>
    </message>
    <message>
        <source>SQLite keeps no further columns in %1.</source>
        <translation>SQLite ne conserve pas de colonnes supplémentaires dans %1.</translation>
    </message>
    <message>
        <source>For SQLite, NULL is never the same as NULL in the key %1.</source>
        <translation>Pour SQLite, NULL n’est jamais égal à NULL dans la clé %1.</translation>
    </message>
    <message>
        <source>The index %1 is left out. %2</source>
        <translation>L’index %1 est omis. %2</translation>
    </message>
    <message>
        <source>SQLite keeps no results: “%1” becomes a view.</source>
        <translation>SQLite ne conserve pas de résultats&#xa0;: «&#xa0;%1&#xa0;» devient une vue.</translation>
    </message>
    <message>
        <source>SQLite has no indexes of views: %1 is left out.</source>
        <translation>SQLite n’a pas d’index sur les vues&#xa0;: %1 est omis.</translation>
    </message>
    <message>
        <source>The view “%1” is left out. %2</source>
        <translation>La vue «&#xa0;%1&#xa0;» est omise. %2</translation>
    </message>
    <message>
        <source>SQLite has no functions for triggers to call: %1 is left out.</source>
        <translation>SQLite n’a pas de fonctions que les déclencheurs puissent appeler&#xa0;: %1 est omis.</translation>
    </message>
    <message>
        <source>The trigger %1 is left out. %2</source>
        <translation>Le déclencheur %1 est omis. %2</translation>
    </message>
    <message>
        <source>A trigger of SQLite has one event: %1 keeps its first one.</source>
        <translation>Un déclencheur SQLite n’a qu’un événement&#xa0;: %1 garde le premier.</translation>
    </message>
    <message>
        <source>A statement for another database is left out: %1</source>
        <translation>Une instruction pour une autre base de données est omise&#xa0;: %1</translation>
    </message>
    <message>
        <source>What this statement did cannot be undone: %1</source>
        <translation>Impossible d’annuler ce que cette instruction a fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>SQLite has no such kind of object: %1 “%2” is left out.</source>
        <translation>SQLite n’a pas ce type d’objet&#xa0;: «&#xa0;%2&#xa0;» (%1) est omis.</translation>
    </message>
    <message>
        <source>“%1” becomes %2. %3</source>
        <translation>«&#xa0;%1&#xa0;» devient %2. %3</translation>
    </message>
    <message>
        <source>“%1” gets no numbers of its own: SQLite counts in a primary key of one whole number alone.</source>
        <translation>«&#xa0;%1&#xa0;» ne reçoit pas de numéros automatiques&#xa0;: SQLite ne compte que dans une clé primaire formée d’un seul entier.</translation>
    </message>
    <message>
        <source>The default of “%1” is left out. %2</source>
        <translation>La valeur par défaut de «&#xa0;%1&#xa0;» est omise. %2</translation>
    </message>
    <message>
        <source>“%1” is no longer computed. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus une colonne calculée. %2</translation>
    </message>
    <message>
        <source>SQLite sets all columns of the foreign key %1.</source>
        <translation>SQLite modifie toutes les colonnes de la clé étrangère %1.</translation>
    </message>
    <message>
        <source>SQLite checks the key %1 at once.</source>
        <translation>SQLite vérifie la clé %1 immédiatement.</translation>
    </message>
    <message>
        <source>SQLite has no exclusion constraints: %1 is left out.</source>
        <translation>SQLite n’a pas de contraintes d’exclusion&#xa0;: %1 est omise.</translation>
    </message>
    <message>
        <source>The check “%1” is left out. %2</source>
        <translation>La contrainte de vérification «&#xa0;%1&#xa0;» est omise. %2</translation>
    </message>
    <message>
        <source>The foreign key %1 references a table that SQLite does not get.</source>
        <translation>La clé étrangère %1 référence une table que SQLite ne reçoit pas.</translation>
    </message>
    <message>
        <source>In SQLite, “%1” inherits nothing from other tables.</source>
        <translation>Dans SQLite, «&#xa0;%1&#xa0;» n’hérite de rien d’autres tables.</translation>
    </message>
    <message>
        <source>In SQLite, “%1” has no partitions.</source>
        <translation>Dans SQLite, «&#xa0;%1&#xa0;» n’a pas de partitions.</translation>
    </message>
    <message>
        <source>In SQLite, nothing guards the rows of “%1”.</source>
        <translation>Dans SQLite, rien ne protège les lignes de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The table “%1” is left out. %2</source>
        <translation>La table «&#xa0;%1&#xa0;» est omise. %2</translation>
    </message>
    <message>
        <source>“%1” is a foreign table: here it becomes a table of its own.</source>
        <translation>«&#xa0;%1&#xa0;» est une table distante&#xa0;: elle devient ici une table à part entière.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Each %1 may be %2.</source>
        <translation>Chaque %1 peut aussi être %2.</translation>
    </message>
    <message>
        <source>Each %1 is %2.</source>
        <translation>Chaque %1 est aussi %2.</translation>
    </message>
    <message>
        <source>Each %1 %2 %3 %4 %5 (by %6), which is part of its identity.</source>
        <translation>Chaque %1 %2 %3 %4 %5 (par %6), ce qui fait partie de son identité.</translation>
    </message>
    <message>
        <source>Each %1 %2 %3 %4 %5 (by %6).</source>
        <translation>Chaque %1 %2 %3 %4 %5 (par %6).</translation>
    </message>
    <message>
        <source>Each %1 %2 %3 %4 %5, which is part of its identity.</source>
        <translation>Chaque %1 %2 %3 %4 %5, ce qui fait partie de son identité.</translation>
    </message>
    <message>
        <source>Each %1 %2 %3 %4 %5.</source>
        <translation>Chaque %1 %2 %3 %4 %5.</translation>
    </message>
    <message>
        <source>The design in sentences</source>
        <translation>Le modèle en phrases</translation>
    </message>
    <message>
        <source>Without relationships</source>
        <translation>Sans relations</translation>
    </message>
    <message>
        <source>be associated with</source>
        <translation>être associé à</translation>
    </message>
    <message>
        <source>must</source>
        <translation>doit</translation>
    </message>
    <message>
        <source>may</source>
        <translation>peut</translation>
    </message>
    <message>
        <source>any number of</source>
        <translation>un nombre quelconque de</translation>
    </message>
    <message>
        <source>one or more</source>
        <translation>1 ou plus</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>at most one</source>
        <translation>au plus 1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>exactly one</source>
        <translation>exactement 1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>exactement %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>an %1</source>
        <translation>une occurrence de %1</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>une occurrence de %1</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>No keys were pressed.</source>
        <translation>Aucune touche n’a été pressée.</translation>
    </message>
    <message>
        <source>%1 is needed to move about and cannot be a shortcut.</source>
        <translation>%1 sert à se déplacer et ne peut pas être un raccourci.</translation>
    </message>
    <message>
        <source>This command works while one types as well: its keys need Ctrl, Alt or a function key.</source>
        <translation>Cette commande fonctionne aussi pendant la saisie&#xa0;: ses touches doivent comporter Ctrl, Alt ou une touche de fonction.</translation>
    </message>
</context>
<context>
    <name>Sketch</name>
    <message>
        <source>“%1” has an empty value, which DBML cannot say.</source>
        <translation>«&#xa0;%1&#xa0;» a une valeur vide, ce que DBML ne peut pas exprimer.</translation>
    </message>
    <message>
        <source>“%1” is computed, which a sketch cannot say.</source>
        <translation>«&#xa0;%1&#xa0;» est une colonne calculée, ce qu’une esquisse ne peut pas exprimer.</translation>
    </message>
    <message>
        <source>“%1” uses an inherited column.</source>
        <translation>«&#xa0;%1&#xa0;» utilise une colonne héritée.</translation>
    </message>
    <message>
        <source>“%1” is an exclusion constraint, which a sketch cannot say.</source>
        <translation>«&#xa0;%1&#xa0;» est une contrainte d’exclusion, ce qu’une esquisse ne peut pas exprimer.</translation>
    </message>
    <message>
        <source>“%1” has a condition, which a sketch cannot say.</source>
        <translation>«&#xa0;%1&#xa0;» a une condition, ce qu’une esquisse ne peut pas exprimer.</translation>
    </message>
    <message>
        <source>“%1” refers from a column to the same column.</source>
        <translation>«&#xa0;%1&#xa0;» fait référence d’une colonne à cette même colonne.</translation>
    </message>
    <message>
        <source>“%1” says what another one says already.</source>
        <translation>«&#xa0;%1&#xa0;» répète ce qu’un autre élément dit déjà.</translation>
    </message>
    <message>
        <source>“%1” is defined a second time; the first one counts.</source>
        <translation>«&#xa0;%1&#xa0;» est défini une seconde fois&#xa0;; la première définition l’emporte.</translation>
    </message>
    <message>
        <source>There is no table partial “%1”.</source>
        <translation>Il n’existe pas de table partielle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has a column “%2” already.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà une colonne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The condition of a check stands between backticks.</source>
        <translation>La condition d’une contrainte de vérification se place entre accents graves.</translation>
    </message>
    <message>
        <source>A column has no setting “%1”.</source>
        <translation>Une colonne n’a pas de paramètre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has a primary key already.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà une clé primaire.</translation>
    </message>
    <message>
        <source>“%1” has a value “%2” already.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà une valeur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is in another group already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà dans un autre groupe.</translation>
    </message>
    <message>
        <source>This comment does not end.</source>
        <translation>Ce commentaire n’est pas fermé.</translation>
    </message>
    <message>
        <source>This quote does not end.</source>
        <translation>Ces guillemets ne sont pas fermés.</translation>
    </message>
    <message>
        <source>A Mermaid diagram of entities starts with “erDiagram”.</source>
        <translation>Un diagramme d’entités Mermaid commence par «&#xa0;erDiagram&#xa0;».</translation>
    </message>
    <message>
        <source>This line of the diagram is not understood.</source>
        <translation>Cette ligne du diagramme n’est pas comprise.</translation>
    </message>
    <message>
        <source>An attribute needs a type and a name.</source>
        <translation>Un attribut doit avoir un type et un nom.</translation>
    </message>
    <message>
        <source>A “)” is missing here.</source>
        <translation>Il manque un «&#xa0;)&#xa0;» ici.</translation>
    </message>
    <message>
        <source>A value was expected here.</source>
        <translation>Une valeur est attendue ici.</translation>
    </message>
    <message>
        <source>The name of a setting was expected here.</source>
        <translation>Le nom d’un paramètre est attendu ici.</translation>
    </message>
    <message>
        <source>One of the signs &gt;, &lt;, - and &lt;&gt; was expected here.</source>
        <translation>Un des signes &gt;, &lt;, - et &lt;&gt; est attendu ici.</translation>
    </message>
    <message>
        <source>The column that is referred to was expected here.</source>
        <translation>La colonne référencée est attendue ici.</translation>
    </message>
    <message>
        <source>This “[” has no “]”.</source>
        <translation>Ce «&#xa0;[&#xa0;» n’a pas de «&#xa0;]&#xa0;».</translation>
    </message>
    <message>
        <source>A “%1” is missing here.</source>
        <translation>Il manque un «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>This “{” has no “}”.</source>
        <translation>Ce «&#xa0;{&#xa0;» n’a pas de «&#xa0;}&#xa0;».</translation>
    </message>
    <message>
        <source>The name of what it refers to was expected here.</source>
        <translation>Le nom de l’élément référencé est attendu ici.</translation>
    </message>
    <message>
        <source>“%1” was not expected here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas attendu ici.</translation>
    </message>
    <message>
        <source>“%1” blocks were left out.</source>
        <translation>Les blocs «&#xa0;%1&#xa0;» ont été omis.</translation>
    </message>
    <message>
        <source>Other files are not read, so this was left out.</source>
        <translation>Les autres fichiers ne sont pas lus&#xa0;; ceci a donc été omis.</translation>
    </message>
    <message>
        <source>A “{” was expected here.</source>
        <translation>Un «&#xa0;{&#xa0;» est attendu ici.</translation>
    </message>
    <message>
        <source>The name of a table partial was expected here.</source>
        <translation>Le nom d’une table partielle est attendu ici.</translation>
    </message>
    <message>
        <source>A column or an expression was expected here.</source>
        <translation>Une colonne ou une expression est attendue ici.</translation>
    </message>
    <message>
        <source>A condition between backticks was expected here.</source>
        <translation>Une condition entre accents graves est attendue ici.</translation>
    </message>
    <message>
        <source>An enumeration needs a name.</source>
        <translation>Une énumération doit avoir un nom.</translation>
    </message>
    <message>
        <source>A value of the enumeration was expected here.</source>
        <translation>Une valeur de l’énumération est attendue ici.</translation>
    </message>
    <message>
        <source>A reference needs two sides, like orders.customer_id &gt; customers.id.</source>
        <translation>Une référence doit avoir deux côtés, comme orders.customer_id &gt; customers.id.</translation>
    </message>
    <message>
        <source>The name of a table was expected here.</source>
        <translation>Le nom d’une table est attendu ici.</translation>
    </message>
    <message>
        <source>This line is not understood. Write “orders: id, placed_at” for an entity or “orders -&gt; customers” for a relationship.</source>
        <translation>Cette ligne n’est pas comprise. Écrivez «&#xa0;orders: id, placed_at&#xa0;» pour une entité ou «&#xa0;orders -&gt; customers&#xa0;» pour une relation.</translation>
    </message>
    <message>
        <source>The entity at the other end was expected here.</source>
        <translation>L’entité à l’autre extrémité est attendue ici.</translation>
    </message>
    <message>
        <source>There is no table in this text.</source>
        <translation>Il n’y a pas de table dans ce texte.</translation>
    </message>
    <message>
        <source>This text is neither SQL nor DBML, Mermaid, CSV or a Markdown table.</source>
        <translation>Ce texte n’est ni du SQL, ni du DBML, ni du Mermaid, ni du CSV, ni un tableau Markdown.</translation>
    </message>
    <message>
        <source>“%1” has no key that “%2” could refer to.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de clé que «&#xa0;%2&#xa0;» pourrait référencer.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2” for its key.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de colonne «&#xa0;%2&#xa0;» pour sa clé.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de colonne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>Une entité doit avoir un nom.</translation>
    </message>
    <message>
        <source>Something else is called “%1” already.</source>
        <translation>Un autre objet s’appelle déjà «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Il n’existe pas de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no table for “%1”.</source>
        <translation>Il n’existe pas de table pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Both sides of a reference need the same number of columns.</source>
        <translation>Les deux côtés d’une référence doivent avoir le même nombre de colonnes.</translation>
    </message>
    <message>
        <source>“%1” refers to “%2” already.</source>
        <translation>«&#xa0;%1&#xa0;» référence déjà «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no action of a foreign key.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une action de clé étrangère.</translation>
    </message>
    <message>
        <source>There is a table “%1” already.</source>
        <translation>Il existe déjà une table «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is another type “%1” already.</source>
        <translation>Il existe déjà un autre type «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>Il n’existe pas de table «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has no columns of its own, which DBML cannot say.</source>
        <translation>«&#xa0;%1&#xa0;» n’a aucune colonne propre, ce que DBML ne peut pas exprimer.</translation>
    </message>
    <message>
        <source>“%1” has no values, which DBML cannot say.</source>
        <translation>«&#xa0;%1&#xa0;» n’a aucune valeur, ce que DBML ne peut pas exprimer.</translation>
    </message>
    <message>
        <source>There is nothing in this line.</source>
        <translation>Il n’y a rien dans cette ligne.</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et reste inchangé.</translation>
    </message>
    <message>
        <source>There is nothing in this SQL that makes part of a design.</source>
        <translation>Rien dans ce SQL ne correspond à un élément de modèle.</translation>
    </message>
    <message>
        <source>The records of “%1” have a column that is gone.</source>
        <translation>Les enregistrements de «&#xa0;%1&#xa0;» ont une colonne qui n’existe plus.</translation>
    </message>
    <message>
        <source>There is nothing called “%1”.</source>
        <translation>Il n’existe rien qui s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>DBML has no words for the %1 “%2”.</source>
        <translation>DBML ne peut pas exprimer l’objet «&#xa0;%2&#xa0;» (%1).</translation>
    </message>
    <message>
        <source>DBML has no words for %1 of “%2”.</source>
        <translation>Pour «&#xa0;%2&#xa0;», DBML ne peut pas exprimer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the order of its columns</source>
        <translation>l’ordre de ses colonnes</translation>
    </message>
    <message>
        <source>the operator classes of its columns</source>
        <translation>les classes d’opérateurs de ses colonnes</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>This is a design that Relvar wrote as JSON. It is for other programs; open the project file instead.</source>
        <translation>Ceci est un modèle que Relvar a écrit en JSON. Il est destiné à d’autres programmes&#xa0;; ouvrez plutôt le fichier de projet.</translation>
    </message>
</context>
<context>
    <name>SqlCheck</name>
    <message>
        <source>%1 cannot read “%2”: %3</source>
        <translation>%1 ne peut pas lire «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” is more than one piece of SQL.</source>
        <translation>«&#xa0;%1&#xa0;» contient plus d’un fragment de SQL.</translation>
    </message>
</context>
<context>
    <name>TimescaleDB</name>
    <message>
        <source>There is no column %1 in %2.</source>
        <translation>Il n’existe pas de colonne %1 dans %2.</translation>
    </message>
    <message>
        <source>What it is about is known only when it runs.</source>
        <translation>Ce sur quoi porte l’instruction n’est connu qu’à l’exécution.</translation>
    </message>
    <message>
        <source>%1() has an argument that is not known here: %2.</source>
        <translation>%1() a un argument inconnu ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is a hypertable already.</source>
        <translation>%1 est déjà une hypertable.</translation>
    </message>
    <message>
        <source>What the table is divided by is known only when it runs.</source>
        <translation>Ce qui divise la table n’est connu qu’à l’exécution.</translation>
    </message>
    <message>
        <source>The first dimension of %1 is no range.</source>
        <translation>La première dimension de %1 n’est pas un intervalle.</translation>
    </message>
    <message>
        <source>%1 is no hypertable.</source>
        <translation>%1 n’est pas une hypertable.</translation>
    </message>
    <message>
        <source>%1 is divided by %2 already.</source>
        <translation>%1 est déjà divisé selon %2.</translation>
    </message>
    <message>
        <source>The chunks of a further dimension are set when it is added.</source>
        <translation>Les chunks d’une autre dimension sont définis lors de l’ajout de celle-ci.</translation>
    </message>
    <message>
        <source>An interval is missing.</source>
        <translation>Il manque un intervalle.</translation>
    </message>
    <message>
        <source>%1 is not divided by a hash.</source>
        <translation>%1 n’est pas divisé par hachage.</translation>
    </message>
    <message>
        <source>There is such a job for %1 already.</source>
        <translation>Il existe déjà une telle tâche pour %1.</translation>
    </message>
    <message>
        <source>%1 is a job already.</source>
        <translation>%1 est déjà une tâche.</translation>
    </message>
    <message>
        <source>Relvar has no option for %1().</source>
        <translation>Relvar n’a pas d’option pour %1().</translation>
    </message>
    <message>
        <source>TimescaleDB makes this by itself.</source>
        <translation>TimescaleDB crée cela de lui-même.</translation>
    </message>
    <message>
        <source>%1 has settings of a hypertable but is none.</source>
        <translation>%1 a des paramètres d’hypertable, mais n’en est pas une.</translation>
    </message>
    <message>
        <source>There is no column with a time in %1.</source>
        <translation>Il n’y a pas de colonne temporelle dans %1.</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>whole number, 8 bytes</source>
        <translation>entier, 8 octets</translation>
    </message>
    <message>
        <source>whole number, 4 bytes</source>
        <translation>entier, 4 octets</translation>
    </message>
    <message>
        <source>whole number, 2 bytes</source>
        <translation>entier, 2 octets</translation>
    </message>
    <message>
        <source>text of any length</source>
        <translation>texte de longueur quelconque</translation>
    </message>
    <message>
        <source>text up to a length</source>
        <translation>texte de longueur limitée</translation>
    </message>
    <message>
        <source>text of a fixed length</source>
        <translation>texte de longueur fixe</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>exact number</source>
        <translation>nombre exact</translation>
    </message>
    <message>
        <source>inexact number, 4 bytes</source>
        <translation>nombre approché, 4 octets</translation>
    </message>
    <message>
        <source>inexact number, 8 bytes</source>
        <translation>nombre approché, 8 octets</translation>
    </message>
    <message>
        <source>moment in time</source>
        <translation>instant</translation>
    </message>
    <message>
        <source>date and time of day</source>
        <translation>date et heure</translation>
    </message>
    <message>
        <source>calendar date</source>
        <translation>date du calendrier</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>time of day with zone</source>
        <translation>heure avec fuseau horaire</translation>
    </message>
    <message>
        <source>span of time</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>universally unique identifier</source>
        <translation>identifiant universel unique</translation>
    </message>
    <message>
        <source>JSON, indexable</source>
        <translation>JSON, indexable</translation>
    </message>
    <message>
        <source>JSON, word for word</source>
        <translation>JSON, conservé tel quel</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>whole number from a sequence, 4 bytes</source>
        <translation>entier tiré d’une séquence, 4 octets</translation>
    </message>
    <message>
        <source>whole number from a sequence, 8 bytes</source>
        <translation>entier tiré d’une séquence, 8 octets</translation>
    </message>
    <message>
        <source>whole number from a sequence, 2 bytes</source>
        <translation>entier tiré d’une séquence, 2 octets</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>montant monétaire</translation>
    </message>
    <message>
        <source>network address, host or net</source>
        <translation>adresse réseau, hôte ou réseau</translation>
    </message>
    <message>
        <source>network address, net</source>
        <translation>adresse réseau, réseau</translation>
    </message>
    <message>
        <source>hardware address</source>
        <translation>adresse matérielle</translation>
    </message>
    <message>
        <source>bits, fixed length</source>
        <translation>bits, longueur fixe</translation>
    </message>
    <message>
        <source>bits, up to a length</source>
        <translation>bits, longueur limitée</translation>
    </message>
    <message>
        <source>XML document</source>
        <translation>document XML</translation>
    </message>
    <message>
        <source>text prepared for search</source>
        <translation>texte préparé pour la recherche</translation>
    </message>
    <message>
        <source>text search query</source>
        <translation>requête de recherche plein texte</translation>
    </message>
    <message>
        <source>point in the plane</source>
        <translation>point du plan</translation>
    </message>
    <message>
        <source>polygon in the plane</source>
        <translation>polygone du plan</translation>
    </message>
    <message>
        <source>range of integer</source>
        <translation>intervalle de valeurs integer</translation>
    </message>
    <message>
        <source>range of bigint</source>
        <translation>intervalle de valeurs bigint</translation>
    </message>
    <message>
        <source>range of numeric</source>
        <translation>intervalle de valeurs numeric</translation>
    </message>
    <message>
        <source>range of date</source>
        <translation>intervalle de valeurs date</translation>
    </message>
    <message>
        <source>range of timestamp</source>
        <translation>intervalle de valeurs timestamp</translation>
    </message>
    <message>
        <source>range of timestamptz</source>
        <translation>intervalle de valeurs timestamptz</translation>
    </message>
    <message>
        <source>object identifier</source>
        <translation>identifiant d’objet</translation>
    </message>
    <message>
        <source>name in the catalogue</source>
        <translation>nom dans le catalogue</translation>
    </message>
    <message>
        <source>number of any kind</source>
        <translation>nombre quelconque</translation>
    </message>
    <message>
        <source>value of any kind, in a strict table</source>
        <translation>valeur quelconque, dans une table stricte</translation>
    </message>
    <message>
        <source>whole number, 3 bytes</source>
        <translation>entier, 3 octets</translation>
    </message>
    <message>
        <source>whole number, 1 byte</source>
        <translation>entier, 1 octet</translation>
    </message>
    <message>
        <source>one of a list of values</source>
        <translation>une valeur d’une liste</translation>
    </message>
    <message>
        <source>some of a list of values</source>
        <translation>certaines valeurs d’une liste</translation>
    </message>
    <message>
        <source>any shape in the plane</source>
        <translation>forme géométrique quelconque du plan</translation>
    </message>
</context>
<context>
    <name>relvar</name>
    <message>
        <source>The relationship “%1” leads to a table that is not in the model.</source>
        <translation>La relation «&#xa0;%1&#xa0;» mène à une table qui n’est pas dans le modèle.</translation>
    </message>
    <message>
        <source>“%1” is a “%2”, which is not read from models of pgModeler.</source>
        <translation>«&#xa0;%1&#xa0;» est un objet de type «&#xa0;%2&#xa0;», qui n’est pas lu dans les modèles pgModeler.</translation>
    </message>
</context>
<context>
    <name>relvar::AboutDialog</name>
    <message>
        <source>About Relvar</source>
        <translation>À propos de Relvar</translation>
    </message>
    <message>
        <source>Version %1

A designer for database schemas.

Built with Qt %2. The licence is in the file LICENSE.</source>
        <translation>Version %1

Un outil de conception de schémas de bases de données.

Compilé avec Qt %2. La licence se trouve dans le fichier LICENSE.</translation>
    </message>
</context>
<context>
    <name>relvar::AddressForm</name>
    <message>
        <source>Name, address, socket or URL</source>
        <translation>Nom, adresse, socket ou URL</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Le port habituel</translation>
    </message>
    <message>
        <source>From the password file</source>
        <translation>Depuis le fichier de mots de passe</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>&amp;Earlier connections</source>
        <translation>Conne&amp;xions précédentes</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Por&amp;t</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Re&amp;member the password in the keychain</source>
        <translation>Mém&amp;oriser le mot de passe dans le trousseau</translation>
    </message>
</context>
<context>
    <name>relvar::Background</name>
    <message>
        <source>Generating SQL and diagrams</source>
        <translation>Génération du SQL et des diagrammes</translation>
    </message>
    <message>
        <source>Checking the design</source>
        <translation>Vérification du modèle</translation>
    </message>
</context>
<context>
    <name>relvar::BookmarkCommands</name>
    <message>
        <source>Add Bookmark</source>
        <translation>Ajouter un signet</translation>
    </message>
    <message>
        <source>Name; without one it gets a number:</source>
        <translation>Nom ; sans nom, il reçoit un numéro :</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>Ajouter un signet</translation>
    </message>
    <message>
        <source>Bookmark “%1” is kept; the menu Go leads back to it.</source>
        <translation>Le signet « %1 » est conservé ; le menu Aller y ramène.</translation>
    </message>
    <message>
        <source>Take bookmark again</source>
        <translation>Reprendre le signet</translation>
    </message>
</context>
<context>
    <name>relvar::BookmarksDialog</name>
    <message>
        <source>No bookmarks yet. Ctrl+B keeps what the canvas shows under a name.</source>
        <translation>Pas encore de signet. Ctrl+B conserve sous un nom ce que le canevas montre.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>Shows it on the canvas</source>
        <translation>Le montre sur le canevas</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>&amp;Take Again</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>Keeps what the canvas shows now under this name</source>
        <translation>Conserve sous ce nom ce que le canevas montre à présent</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Delete bookmark</source>
        <translation>Supprimer le signet</translation>
    </message>
    <message>
        <source>Rename bookmark</source>
        <translation>Renommer le signet</translation>
    </message>
    <message>
        <source>Move bookmark</source>
        <translation>Déplacer le signet</translation>
    </message>
</context>
<context>
    <name>relvar::ChildList</name>
    <message>
        <source>Relationships</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Keys and indexes</source>
        <translation>Clés et index</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Se lit</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>“%1” has no column yet.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas encore de colonne.</translation>
    </message>
    <message>
        <source>Add unique key</source>
        <translation>Ajouter une clé unique</translation>
    </message>
    <message>
        <source>Add index</source>
        <translation>Ajouter un index</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>Ajouter une contrainte de vérification</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>relvar::ColorButton</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Autre couleur…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
</context>
<context>
    <name>relvar::ColumnsGrid</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>relvar::ColumnsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>NULL</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Unique</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Nom de la colonne</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>Type de données</translation>
    </message>
    <message>
        <source>May be empty (NULL)</source>
        <translation>Peut être vide (NULL)</translation>
    </message>
    <message>
        <source>Expression for rows that give no value</source>
        <translation>Expression pour les lignes qui ne donnent pas de valeur</translation>
    </message>
    <message>
        <source>Part of the primary key</source>
        <translation>Fait partie de la clé primaire</translation>
    </message>
    <message>
        <source>No two rows have the same value</source>
        <translation>Deux lignes n’ont jamais la même valeur</translation>
    </message>
    <message>
        <source>What the column means</source>
        <translation>Signification de la colonne</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>Nouvelle colonne</translation>
    </message>
    <message>
        <source>Add column “%1”</source>
        <translation>Ajouter la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renommer «&#xa0;%1&#xa0;» en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Change type of “%1”</source>
        <translation>Modifier le type de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change whether “%1” may be empty</source>
        <translation>Modifier le caractère facultatif de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change default of “%1”</source>
        <translation>Modifier la valeur par défaut de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change primary key with “%1”</source>
        <translation>Modifier la clé primaire avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change whether “%1” is unique</source>
        <translation>Modifier l’unicité de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change comment of “%1”</source>
        <translation>Modifier le commentaire de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n column(s)</source>
        <translation>
            <numerusform>Coller %n colonne</numerusform>
            <numerusform>Coller %n colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n column(s)</source>
        <translation>
            <numerusform>Supprimer %n colonne</numerusform>
            <numerusform>Supprimer %n colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Move column</source>
        <translation>Déplacer la colonne</translation>
    </message>
    <message numerus="yes">
        <source>Move %n column(s)</source>
        <translation>
            <numerusform>Déplacer %n colonne</numerusform>
            <numerusform>Déplacer %n colonnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Command or object</source>
        <translation>Commande ou objet</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Nothing is called like this.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Find a command, table, column, problem…</source>
        <translation>Rechercher une commande, une table, une colonne, un problème…</translation>
    </message>
    <message>
        <source>↑ ↓  look at it      Enter  go there      Esc  back      Tab  next of these lists</source>
        <translation>↑ ↓  voir      Entrée  y aller      Échap  revenir      Tab  liste suivante</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Everything that can be found</source>
        <translation>Tout ce qui peut être trouvé</translation>
    </message>
    <message>
        <source>Begin with %1 for these alone</source>
        <translation>Commencez par %1 pour vous limiter à cette liste</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Utilisées récemment</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>There are no tables yet.</source>
        <translation>Il n’y a pas encore de tables.</translation>
    </message>
    <message>
        <source>No table is called like this.</source>
        <translation>Aucune table ne porte ce nom.</translation>
    </message>
    <message>
        <source>There are no columns yet.</source>
        <translation>Il n’y a pas encore de colonnes.</translation>
    </message>
    <message>
        <source>No column is called like this.</source>
        <translation>Aucune colonne ne porte ce nom.</translation>
    </message>
    <message>
        <source>No command is called like this.</source>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
    <message>
        <source>There are no problems.</source>
        <translation>Il n’y a aucun problème.</translation>
    </message>
    <message>
        <source>No problem speaks of this.</source>
        <translation>Aucun problème n’en parle.</translation>
    </message>
    <message>
        <source>Reading the design…</source>
        <translation>Lecture du modèle…</translation>
    </message>
</context>
<context>
    <name>relvar::ComparisonDialog</name>
    <message>
        <source>Comparison with “%1”</source>
        <translation>Comparaison avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>Search differences</source>
        <translation>Rechercher des différences</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>In the design</source>
        <translation>Dans le modèle</translation>
    </message>
    <message>
        <source>In the database</source>
        <translation>Dans la base de données</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation>Choisir toutes celles qui sont affichées</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucune</translation>
    </message>
    <message>
        <source>Choose none of them</source>
        <translation>N’en choisir aucune</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>The differences that are shown as text</source>
        <translation>Les différences affichées, sous forme de texte</translation>
    </message>
    <message>
        <source>&amp;Select in Diagram</source>
        <translation>&amp;Sélectionner dans le diagramme</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>The design and the database are the same.</source>
        <translation>Le modèle et la base de données sont identiques.</translation>
    </message>
    <message>
        <source>The database is %1 and the design is for %2: the design is shown as it would be there, and nothing can be taken over.</source>
        <translation>La base de données est de type %1 et le modèle est destiné à %2&#xa0;: le modèle est affiché tel qu’il y serait, et rien ne peut être repris.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisie</numerusform>
            <numerusform>%n choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the marked object, or the table that it would belong to, on the canvas</source>
        <translation>Montre sur le canevas l’objet marqué, ou la table à laquelle il appartiendrait</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Brings the state of the database into the design, for all that is chosen, in one step</source>
        <translation>Reprend dans le modèle l’état de la base de données, pour tout ce qui est choisi, en une seule étape</translation>
    </message>
    <message>
        <source>Take over from “%1”</source>
        <translation>Reprendre depuis «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) taken over.</source>
        <translation>
            <numerusform>%n différence reprise.</numerusform>
            <numerusform>%n différences reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Show All Tables” draws the new tables.</source>
        <translation>«&#xa0;Afficher toutes les tables&#xa0;» dessine les nouvelles tables.</translation>
    </message>
</context>
<context>
    <name>relvar::CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>relvar::ConversionDialog</name>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Emulated</source>
        <translation>Émulé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>A &amp;new project</source>
        <translation>Un &amp;nouveau projet</translation>
    </message>
    <message>
        <source>The &amp;project that is open</source>
        <translation>Le &amp;projet ouvert</translation>
    </message>
    <message>
        <source>Convert to Another Database</source>
        <translation>Convertir pour une autre base de données</translation>
    </message>
    <message>
        <source>This one stays as it is; what is on the diagrams comes along</source>
        <translation>Celui-ci reste tel quel&#xa0;; le contenu des diagrammes est conservé dans le nouveau</translation>
    </message>
    <message>
        <source>One step that can be undone</source>
        <translation>Une seule étape, qui peut être annulée</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>The notes that are shown as text</source>
        <translation>Les notes affichées, sous forme de texte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Vers</translation>
    </message>
    <message>
        <source>The result is</source>
        <translation>Le résultat est</translation>
    </message>
    <message>
        <source>Notes to show</source>
        <translation>Notes à afficher</translation>
    </message>
    <message>
        <source>What becomes of the design</source>
        <translation>Ce que devient le modèle</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Finding out what becomes of the design…</source>
        <translation>Recherche de ce que devient le modèle…</translation>
    </message>
    <message>
        <source>Nothing is lost, and no type becomes another one.</source>
        <translation>Rien n’est perdu, et aucun type n’en devient un autre.</translation>
    </message>
    <message>
        <source>All notes (%1)</source>
        <translation>Toutes les notes (%1)</translation>
    </message>
</context>
<context>
    <name>relvar::DatabaseCommands</name>
    <message>
        <source>Convert to %1</source>
        <translation>Convertir pour %1</translation>
    </message>
    <message>
        <source>The design is for %1 now.</source>
        <translation>Le modèle est désormais destiné à %1.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>The project cannot be made</source>
        <translation>Impossible de créer le projet</translation>
    </message>
    <message>
        <source>A new project with the design for %1; the other one is as it was.</source>
        <translation>Un nouveau projet contient le modèle pour %1&#xa0;; l’autre est resté tel quel.</translation>
    </message>
</context>
<context>
    <name>relvar::DatabaseImportDialog</name>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>A &amp;new project</source>
        <translation>Un &amp;nouveau projet</translation>
    </message>
    <message>
        <source>Import from a Database</source>
        <translation>Importer depuis une base de données</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Search tables</source>
        <translation>Rechercher des tables</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>Ce qu’il faut importer</translation>
    </message>
    <message>
        <source>The &amp;project that is open</source>
        <translation>Le &amp;projet ouvert</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>Importer dans</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>%1 (view)</source>
        <translation>%1 (vue)</translation>
    </message>
    <message>
        <source>Connect to see what there is.</source>
        <translation>Connectez-vous pour voir ce qui est disponible.</translation>
    </message>
    <message>
        <source>D&amp;raw all tables on a diagram</source>
        <translation>&amp;Dessiner toutes les tables sur un diagramme</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
</context>
<context>
    <name>relvar::DatabaseReadDialog</name>
    <message>
        <source>Compare with a Database</source>
        <translation>Comparer avec une base de données</translation>
    </message>
    <message>
        <source>The database is only read; nothing in it is changed.</source>
        <translation>La base de données est seulement lue&#xa0;; rien n’y est modifié.</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>Lecture de la base de données</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Reading the database…</source>
        <translation>Lecture de la base de données…</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>relvar::DiagramCommands</name>
    <message>
        <source>Change Notation</source>
        <translation>Changer la notation</translation>
    </message>
    <message>
        <source>Change Detail</source>
        <translation>Changer le niveau de détail</translation>
    </message>
    <message>
        <source>Change Colours</source>
        <translation>Changer les couleurs</translation>
    </message>
    <message>
        <source>Change Level</source>
        <translation>Changer de niveau</translation>
    </message>
    <message>
        <source>No boxes lie over each other.</source>
        <translation>Aucune boîte n’en chevauche une autre.</translation>
    </message>
    <message>
        <source>Boxes have grown and lie over each other; “Make Room” moves them apart.</source>
        <translation>Des boîtes ont grandi et se chevauchent&#xa0;; «&#xa0;Faire de la place&#xa0;» les écarte.</translation>
    </message>
</context>
<context>
    <name>relvar::DiagramTabs</name>
    <message>
        <source>Diagrams</source>
        <translation>Diagrammes</translation>
    </message>
    <message>
        <source>New diagram</source>
        <translation>Nouveau diagramme</translation>
    </message>
    <message>
        <source>All diagrams, by folder</source>
        <translation>Tous les diagrammes, par dossier</translation>
    </message>
    <message>
        <source>All diagrams</source>
        <translation>Tous les diagrammes</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Add diagram</source>
        <translation>Ajouter un diagramme</translation>
    </message>
    <message>
        <source>Duplicate diagram</source>
        <translation>Dupliquer le diagramme</translation>
    </message>
    <message>
        <source>Move to Folder</source>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message>
        <source>Folder, such as Sales/Orders; empty for none:</source>
        <translation>Dossier, par exemple Ventes/Commandes&#xa0;; vide pour aucun&#xa0;:</translation>
    </message>
    <message>
        <source>Move diagram</source>
        <translation>Déplacer le diagramme</translation>
    </message>
    <message>
        <source>Rename Diagram</source>
        <translation>Renommer le diagramme</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Rename diagram</source>
        <translation>Renommer le diagramme</translation>
    </message>
    <message>
        <source>The last diagram of a project cannot be deleted.</source>
        <translation>Le dernier diagramme d’un projet ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Delete diagram</source>
        <translation>Supprimer le diagramme</translation>
    </message>
    <message>
        <source>New Diagram</source>
        <translation>Nouveau diagramme</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Move to Folder…</source>
        <translation>Déplacer vers un dossier…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>relvar::EditCommands</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make relationship physical</source>
        <translation>Rendre la relation physique</translation>
    </message>
</context>
<context>
    <name>relvar::ExportCommands</name>
    <message>
        <source>Export SQL</source>
        <translation>Exporter le SQL</translation>
    </message>
    <message>
        <source>SQL scripts (*.sql)</source>
        <translation>Scripts SQL (*.sql)</translation>
    </message>
    <message>
        <source>Export SQL, a File per Schema</source>
        <translation>Exporter le SQL, un fichier par schéma</translation>
    </message>
    <message>
        <source>Export Mermaid</source>
        <translation>Exporter en Mermaid</translation>
    </message>
    <message>
        <source>Mermaid diagrams (*.mmd)</source>
        <translation>Diagrammes Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>Export SVG Picture</source>
        <translation>Exporter une image SVG</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Images SVG (*.svg)</translation>
    </message>
    <message>
        <source>Export PNG Picture</source>
        <translation>Exporter une image PNG</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>Exporter en JSON</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>L’exportation a été arrêtée&#xa0;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Exporting “%1”</source>
        <translation>Exportation de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Exporté vers «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>L’exportation a échoué</translation>
    </message>
    <message>
        <source>Export HTML Page</source>
        <translation>Exporter une page HTML</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>Pages HTML (*.html)</translation>
    </message>
    <message>
        <source>Export Steps as PDF</source>
        <translation>Exporter les étapes en PDF</translation>
    </message>
    <message>
        <source>Export Remarks</source>
        <translation>Exporter les remarques</translation>
    </message>
    <message>
        <source>Markdown documents (*.md)</source>
        <translation>Documents Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export MongoDB</source>
        <translation>Exporter pour MongoDB</translation>
    </message>
    <message>
        <source>Scripts for mongosh (*.js)</source>
        <translation>Scripts pour mongosh (*.js)</translation>
    </message>
</context>
<context>
    <name>relvar::FileCommands</name>
    <message>
        <source>Relvar projects (*.relvar)</source>
        <translation>Projets Relvar (*.relvar)</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>SQL scripts (*.sql);;All files (*)</source>
        <translation>Scripts SQL (*.sql);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save Project As</source>
        <translation>Enregistrer le projet sous</translation>
    </message>
    <message>
        <source>The project cannot be saved there</source>
        <translation>Impossible d’enregistrer le projet à cet endroit</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The version cannot be named</source>
        <translation>Impossible de nommer la version</translation>
    </message>
    <message>
        <source>Version “%1” is named.</source>
        <translation>La version «&#xa0;%1&#xa0;» est nommée.</translation>
    </message>
</context>
<context>
    <name>relvar::FindBar</name>
    <message>
        <source>Find an object</source>
        <translation>Rechercher un objet</translation>
    </message>
    <message>
        <source>Name to find</source>
        <translation>Nom à rechercher</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Éléments à rechercher</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::FindCommands</name>
    <message>
        <source>Add tables of a path</source>
        <translation>Ajouter les tables d’un chemin</translation>
    </message>
    <message>
        <source>The diagram shows all tables of the path already.</source>
        <translation>Le diagramme affiche déjà toutes les tables du chemin.</translation>
    </message>
</context>
<context>
    <name>relvar::HistoryPanel</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>The design before the first step</source>
        <translation>Le modèle avant la première étape</translation>
    </message>
    <message>
        <source>%1, present version</source>
        <translation>%1, version actuelle</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, annulé</translation>
    </message>
    <message>
        <source>History of the design</source>
        <translation>Historique du modèle</translation>
    </message>
</context>
<context>
    <name>relvar::ImportCommands</name>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>The import was stopped; nothing has changed.</source>
        <translation>L’importation a été arrêtée&#xa0;; rien n’a changé.</translation>
    </message>
    <message>
        <source>Importing “%1”</source>
        <translation>Importation de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” cannot be imported</source>
        <translation>Impossible d’importer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The project cannot be made</source>
        <translation>Impossible de créer le projet</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) imported</source>
        <translation>
            <numerusform>%n instruction importée</numerusform>
            <numerusform>%n instructions importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept word for word</source>
        <translation>
            <numerusform>%n conservée telle quelle</numerusform>
            <numerusform>%n conservées telles quelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2, %3, %4.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2, %3, %4.</translation>
    </message>
    <message>
        <source>Scripts, databases, sketches and models (%1);;All files (*)</source>
        <translation>Scripts, bases de données, esquisses et modèles (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>relvar::ImportOptionsDialog</name>
    <message>
        <source>A &amp;new project</source>
        <translation>Un &amp;nouveau projet</translation>
    </message>
    <message>
        <source>&amp;Draw all tables on a diagram</source>
        <translation>&amp;Dessiner toutes les tables dans un diagramme</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialecte</translation>
    </message>
    <message>
        <source>The &amp;project that is open</source>
        <translation>Le &amp;projet ouvert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;Written for</source>
        <translation>É&amp;crit pour</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>Importer dans</translation>
    </message>
    <message>
        <source>Whatever its contents say</source>
        <translation>Selon son contenu</translation>
    </message>
</context>
<context>
    <name>relvar::ImportReport</name>
    <message>
        <source>Imported</source>
        <translation>Importée</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Conservée telle quelle</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n instruction</numerusform>
            <numerusform>%n instructions</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements to show</source>
        <translation>Instructions à afficher</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Toutes les instructions</translation>
    </message>
</context>
<context>
    <name>relvar::JobIndicator</name>
    <message>
        <source>Progress of the work in the background</source>
        <translation>Progression du travail en arrière-plan</translation>
    </message>
    <message>
        <source>Stop the work in the background</source>
        <translation>Arrêter le travail en arrière-plan</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Arrêter&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>relvar::Layout</name>
    <message>
        <source>The layout was cancelled.</source>
        <translation>La disposition a été annulée.</translation>
    </message>
</context>
<context>
    <name>relvar::LayoutPreview</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Arranges the diagram like this (Enter)</source>
        <translation>Dispose le diagramme ainsi (Entrée)</translation>
    </message>
    <message>
        <source>Layered, from left to right</source>
        <translation>En couches, de gauche à droite</translation>
    </message>
    <message>
        <source>Organic, related tables near</source>
        <translation>Organique, tables liées à proximité</translation>
    </message>
    <message>
        <source>Style of the layout</source>
        <translation>Style de la disposition</translation>
    </message>
    <message>
        <source>Layout:</source>
        <translation>Disposition&#xa0;:</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Leaves the diagram as it was (Esc)</source>
        <translation>Laisse le diagramme tel qu’il était (Échap)</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>The whole diagram. Pinned tables stay.</source>
        <translation>Tout le diagramme. Les tables épinglées restent en place.</translation>
    </message>
    <message>
        <source>The selected tables; all others stay.</source>
        <translation>Les tables sélectionnées&#xa0;; toutes les autres restent en place.</translation>
    </message>
    <message>
        <source>Lay out diagram</source>
        <translation>Disposer le diagramme</translation>
    </message>
</context>
<context>
    <name>relvar::LegibilityMeter</name>
    <message>
        <source>Legible</source>
        <translation>Lisible</translation>
    </message>
    <message>
        <source>Names %1 px of %2</source>
        <translation>Noms&#xa0;: %1 px sur %2</translation>
    </message>
    <message>
        <source>Attributes %1 px of %2</source>
        <translation>Attributs&#xa0;: %1 px sur %2</translation>
    </message>
    <message>
        <source>Lines %1 px of %2</source>
        <translation>Lignes&#xa0;: %1 px sur %2</translation>
    </message>
    <message>
        <source>Contrast %1 of %2</source>
        <translation>Contraste&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 — %2 mends it</source>
        <translation>%1 — %2 pour corriger</translation>
    </message>
    <message>
        <source>Legibility: %1</source>
        <translation>Lisibilité&#xa0;: %1</translation>
    </message>
    <message>
        <source>On a shared screen of 1920 × 1080:</source>
        <translation>Sur un écran partagé de 1920 × 1080&#xa0;:</translation>
    </message>
    <message>
        <source>names %1 px (24 or more)</source>
        <translation>noms&#xa0;: %1 px (24 ou plus)</translation>
    </message>
    <message>
        <source>attributes %1 px (18 or more)</source>
        <translation>attributs&#xa0;: %1 px (18 ou plus)</translation>
    </message>
    <message>
        <source>lines %1 px (2 or more)</source>
        <translation>lignes&#xa0;: %1 px (2 ou plus)</translation>
    </message>
    <message>
        <source>contrast %1 (4.5 or more)</source>
        <translation>contraste&#xa0;: %1 (4,5 ou plus)</translation>
    </message>
</context>
<context>
    <name>relvar::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Haut</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
</context>
<context>
    <name>relvar::MainWindow</name>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>The project cannot be made</source>
        <translation>Impossible de créer le projet</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Impossible d’ouvrir le fichier</translation>
    </message>
    <message>
        <source>Open for reading only?</source>
        <translation>Ouvrir en lecture seule&#xa0;?</translation>
    </message>
    <message>
        <source>You can look at it and copy from it, but not change it.</source>
        <translation>Vous pouvez le consulter et en copier des éléments, mais pas le modifier.</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>%1 — Relvar</source>
        <translation>%1 — Relvar</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (lecture seule)</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Draft, saved</source>
        <translation>Brouillon, enregistré</translation>
    </message>
    <message>
        <source>Every change is kept. “Save As…” gives the design a place of its own.</source>
        <translation>Chaque modification est conservée. «&#xa0;Enregistrer sous…&#xa0;» donne au modèle un emplacement propre.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Outputs: updating…</source>
        <translation>Sorties&#xa0;: mise à jour…</translation>
    </message>
    <message>
        <source>Outputs up to date</source>
        <translation>Sorties à jour</translation>
    </message>
    <message>
        <source>Outputs stopped</source>
        <translation>Sorties arrêtées</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>Remarques (%1)</translation>
    </message>
</context>
<context>
    <name>relvar::ObjectTree</name>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Filter of the object tree</source>
        <translation>Filtre de l’arborescence des objets</translation>
    </message>
    <message>
        <source>Objects of the design</source>
        <translation>Objets du modèle</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New Column</source>
        <translation>Nouvelle colonne</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>Nouvelle colonne</translation>
    </message>
    <message>
        <source>Go to the Other End</source>
        <translation>Aller à l’autre extrémité</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n correspondance</numerusform>
            <numerusform>%n correspondances</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has this in its name.</source>
        <translation>Aucun nom ne contient ce texte.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)</source>
        <translation>
            <numerusform>Supprimer %n objet</numerusform>
            <numerusform>Supprimer %n objets</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Diagram</source>
        <translation>Ouvrir le diagramme</translation>
    </message>
    <message>
        <source>Show on Diagram</source>
        <translation>Montrer dans le diagramme</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>New Table</source>
        <translation>Nouvelle table</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Nouvelle table</translation>
    </message>
    <message>
        <source>New Schema</source>
        <translation>Nouveau schéma</translation>
    </message>
    <message>
        <source>New schema</source>
        <translation>Nouveau schéma</translation>
    </message>
    <message>
        <source>New Diagram</source>
        <translation>Nouveau diagramme</translation>
    </message>
    <message>
        <source>New diagram</source>
        <translation>Nouveau diagramme</translation>
    </message>
</context>
<context>
    <name>relvar::ObjectTreeModel</name>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renommer «&#xa0;%1&#xa0;» en «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>relvar::OutputPanel</name>
    <message>
        <source>Generated output</source>
        <translation>Sortie générée</translation>
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
        <translation>Migration ascendante</translation>
    </message>
    <message>
        <source>Migration down</source>
        <translation>Migration descendante</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Whole model</source>
        <translation>Modèle entier</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Find in the text (Ctrl+F)</source>
        <translation>Rechercher dans le texte (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Rechercher dans le texte</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texte à rechercher</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Select something to see its part of the text.</source>
        <translation>Sélectionnez un objet pour voir la partie du texte qui le concerne.</translation>
    </message>
    <message>
        <source>Nothing in this file comes from what is selected.</source>
        <translation>Rien dans ce fichier ne provient de la sélection.</translation>
    </message>
    <message>
        <source>The text is being made…</source>
        <translation>Production du texte…</translation>
    </message>
    <message>
        <source>There is nothing to show yet. Draw a table, and its text appears here.</source>
        <translation>Il n’y a encore rien à afficher. Dessinez une table et son texte apparaîtra ici.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Mise à jour…</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Obsolète</translation>
    </message>
    <message>
        <source>The text belongs to an older version of the design.</source>
        <translation>Le texte correspond à une version antérieure du modèle.</translation>
    </message>
</context>
<context>
    <name>relvar::PathDialog</name>
    <message>
        <source>Find Path</source>
        <translation>Rechercher un chemin</translation>
    </message>
    <message>
        <source>The table where the path begins</source>
        <translation>La table où le chemin commence</translation>
    </message>
    <message>
        <source>The table where it ends</source>
        <translation>La table où il se termine</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Either way</source>
        <translation>Dans les deux sens</translation>
    </message>
    <message>
        <source>Only to what is referenced</source>
        <translation>Seulement vers ce qui est référencé</translation>
    </message>
    <message>
        <source>Only to what refers</source>
        <translation>Seulement vers ce qui référence</translation>
    </message>
    <message>
        <source>Exchange the ends</source>
        <translation>Échanger les extrémités</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Vers</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>Go &amp;Around</source>
        <translation>&amp;Contourner</translation>
    </message>
    <message>
        <source>Leaves the table of the marked step out of every path</source>
        <translation>Exclut de tous les chemins la table de l’étape marquée</translation>
    </message>
    <message>
        <source>A&amp;llow Again</source>
        <translation>Autoriser de &amp;nouveau</translation>
    </message>
    <message>
        <source>A&amp;dd to Diagram</source>
        <translation>A&amp;jouter au diagramme</translation>
    </message>
    <message>
        <source>Shows the tables of the path that the diagram does not show yet</source>
        <translation>Affiche les tables du chemin que le diagramme n’affiche pas encore</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>The path and its sentences as text</source>
        <translation>Le chemin et ses phrases sous forme de texte</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the two tables between which a way is to be found.</source>
        <translation>Choisissez les deux tables entre lesquelles il faut trouver un chemin.</translation>
    </message>
    <message>
        <source>Both ends are the same table.</source>
        <translation>Les deux extrémités sont la même table.</translation>
    </message>
    <message>
        <source>No relationships lead from “%1” to “%2” this way.</source>
        <translation>Aucune relation ne mène de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;» dans ce sens.</translation>
    </message>
    <message>
        <source>Go &amp;Around “%1”</source>
        <translation>&amp;Contourner «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Not through %1</source>
        <translation>Sans passer par %1</translation>
    </message>
</context>
<context>
    <name>relvar::ProblemsPanel</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter of the problems</source>
        <translation>Filtre des problèmes</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n conseil</numerusform>
            <numerusform>%n conseils</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>The filter leaves none of the problems.</source>
        <translation>Le filtre ne laisse aucun des problèmes.</translation>
    </message>
</context>
<context>
    <name>relvar::ProjectView</name>
    <message>
        <source>Laying out the diagram</source>
        <translation>Disposition du diagramme</translation>
    </message>
    <message>
        <source>Show all tables</source>
        <translation>Afficher toutes les tables</translation>
    </message>
    <message>
        <source>The diagram shows all tables and views already.</source>
        <translation>Le diagramme affiche déjà toutes les tables et toutes les vues.</translation>
    </message>
    <message>
        <source>Select the tables that are to be laid out.</source>
        <translation>Sélectionnez les tables à disposer.</translation>
    </message>
    <message>
        <source>Select an area, or a table that belongs to one.</source>
        <translation>Sélectionnez une zone ou une table qui appartient à une zone.</translation>
    </message>
    <message>
        <source>Lay out diagram</source>
        <translation>Disposer le diagramme</translation>
    </message>
    <message>
        <source>Lay out selection</source>
        <translation>Disposer la sélection</translation>
    </message>
    <message>
        <source>Lay out area</source>
        <translation>Disposer la zone</translation>
    </message>
</context>
<context>
    <name>relvar::PropertiesPanel</name>
    <message>
        <source>On this diagram</source>
        <translation>Dans ce diagramme</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Keys &amp;&amp; indexes</source>
        <translation>Clés &amp;&amp; index</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Select something to see its properties.</source>
        <translation>Sélectionnez un objet pour voir ses propriétés.</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renommer «&#xa0;%1&#xa0;» en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Which of the selected objects</source>
        <translation>Lesquels des objets sélectionnés</translation>
    </message>
    <message>
        <source>Objects of one kind are edited together</source>
        <translation>Les objets d’un même type se modifient ensemble</translation>
    </message>
    <message>
        <source>The names of all of them: {name} stands for the present name of each, {number} for 1, 2, 3…</source>
        <translation>Les noms de tous&#xa0;: {name} représente le nom actuel de chacun, {number} représente 1, 2, 3…</translation>
    </message>
    <message numerus="yes">
        <source>Rename %n object(s)</source>
        <translation>
            <numerusform>Renommer %n objet</numerusform>
            <numerusform>Renommer %n objets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::PropertyForm</name>
    <message>
        <source>Change “%1” of “%2”</source>
        <translation>Modifier «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n object(s)</source>
        <translation>
            <numerusform>Modifier «&#xa0;%1&#xa0;» de %n objet</numerusform>
            <numerusform>Modifier «&#xa0;%1&#xa0;» de %n objets</numerusform>
        </translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>relvar::QuickEntry</name>
    <message>
        <source>Entity or relationship to add</source>
        <translation>Entité ou relation à ajouter</translation>
    </message>
    <message>
        <source>What the line says</source>
        <translation>Ce que dit la ligne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>“name: attribute, attribute” adds an entity; -&gt;, &lt;&gt;, -- and =&gt; relate; Tab completes; Esc ends</source>
        <translation>«&#xa0;nom: attribut, attribut&#xa0;» ajoute une entité&#xa0;; -&gt;, &lt;&gt;, -- et =&gt; relient&#xa0;; Tab complète&#xa0;; Échap termine</translation>
    </message>
    <message>
        <source>Tab: %1</source>
        <translation>Tab&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sketch “%1”</source>
        <translation>Esquisser «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>relvar::RefactoringDialog</name>
    <message>
        <source>Refactor</source>
        <translation>Refactoriser</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Action</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Co&amp;lumn</source>
        <translation>Co&amp;lonne</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Cl&amp;é</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Vers</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>V&amp;ers</translation>
    </message>
    <message>
        <source>&amp;Name of the new table</source>
        <translation>&amp;Nom de la nouvelle table</translation>
    </message>
    <message>
        <source>Column with the &amp;values</source>
        <translation>Colonne des vale&amp;urs</translation>
    </message>
    <message>
        <source>Rows are &amp;identified by</source>
        <translation>Lignes &amp;identifiées par</translation>
    </message>
    <message>
        <source>Refactoring</source>
        <translation>Refactorisation</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Tables that get the columns</source>
        <translation>Tables qui reçoivent les colonnes</translation>
    </message>
    <message>
        <source>Table that gets the columns</source>
        <translation>Table qui reçoit les colonnes</translation>
    </message>
    <message>
        <source>Name of the column with the values</source>
        <translation>Nom de la colonne des valeurs</translation>
    </message>
    <message>
        <source>What identifies the rows</source>
        <translation>Ce qui identifie les lignes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>SQL before</source>
        <translation>SQL avant</translation>
    </message>
    <message>
        <source>SQL after</source>
        <translation>SQL après</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>&amp;Modifications</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>&amp;SQL</source>
        <translation>&amp;SQL</translation>
    </message>
    <message>
        <source>&amp;Name of the number</source>
        <translation>&amp;Nom de la colonne numérique</translation>
    </message>
    <message>
        <source>a free name</source>
        <translation>un nom libre</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>The values themselves</source>
        <translation>Les valeurs elles-mêmes</translation>
    </message>
    <message>
        <source>&amp;Every row has one of its own</source>
        <translation>C&amp;haque ligne reçoit sa propre nouvelle ligne</translation>
    </message>
    <message>
        <source>Not &amp;every row has both halves</source>
        <translation>Les lignes n’ont pas toutes les &amp;deux moitiés</translation>
    </message>
    <message>
        <source>Keep th&amp;e old key as a unique key</source>
        <translation>Conserver l’ancienne clé comme clé uni&amp;que</translation>
    </message>
    <message>
        <source>Everything follows.</source>
        <translation>Tout le reste suit.</translation>
    </message>
</context>
<context>
    <name>relvar::RelationshipPage</name>
    <message>
        <source>Exactly one</source>
        <translation>Exactement un</translation>
    </message>
    <message>
        <source>None or one</source>
        <translation>Zéro ou un</translation>
    </message>
    <message>
        <source>One or more</source>
        <translation>Un ou plusieurs</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Nombre quelconque</translation>
    </message>
    <message>
        <source>Its columns are made when SQL is generated.</source>
        <translation>Ses colonnes sont créées lors de la génération du SQL.</translation>
    </message>
    <message>
        <source>Make columns</source>
        <translation>Créer les colonnes</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Make columns of the relationship</source>
        <translation>Créer les colonnes de la relation</translation>
    </message>
    <message>
        <source>Reverse relationship</source>
        <translation>Inverser la relation</translation>
    </message>
    <message>
        <source>Verb phrase</source>
        <translation>Locution verbale</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>be associated with</source>
        <translation>être associé à</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Verb phrase from %1</source>
        <translation>Locution verbale depuis %1</translation>
    </message>
    <message>
        <source>How many for each %1</source>
        <translation>Nombre pour chaque %1</translation>
    </message>
    <message>
        <source>Change cardinality</source>
        <translation>Modifier la cardinalité</translation>
    </message>
    <message>
        <source>Change verb phrases</source>
        <translation>Modifier les locutions verbales</translation>
    </message>
</context>
<context>
    <name>relvar::RemarkLine</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Kind of the remark</source>
        <translation>Nature de la remarque</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>about “%1”</source>
        <translation>à propos de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>about the whole design</source>
        <translation>à propos de tout le modèle</translation>
    </message>
    <message>
        <source>What is to be found out? Enter parks it.</source>
        <translation>Que faut-il éclaircir&#xa0;? Entrée met la question en attente.</translation>
    </message>
    <message>
        <source>What was agreed, and why? Enter records it.</source>
        <translation>Qu’a-t-on convenu, et pourquoi&#xa0;? Entrée consigne la décision.</translation>
    </message>
    <message>
        <source>What is to be done? Enter records it.</source>
        <translation>Que faut-il faire&#xa0;? Entrée consigne la tâche.</translation>
    </message>
    <message>
        <source>Record question</source>
        <translation>Consigner une question</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Consigner une décision</translation>
    </message>
    <message>
        <source>Record task</source>
        <translation>Consigner une tâche</translation>
    </message>
    <message>
        <source>%1 recorded: %2</source>
        <translation>%1 consignée&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>relvar::RemarkTable</name>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Question&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Décision&#xa0;: %1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Tâche&#xa0;: %1</translation>
    </message>
    <message>
        <source>the whole design</source>
        <translation>tout le modèle</translation>
    </message>
    <message>
        <source>Close remark</source>
        <translation>Clôturer la remarque</translation>
    </message>
    <message>
        <source>Reopen remark</source>
        <translation>Rouvrir la remarque</translation>
    </message>
    <message>
        <source>Change remark</source>
        <translation>Modifier la remarque</translation>
    </message>
</context>
<context>
    <name>relvar::RemarksPanel</name>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturées</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Ouvertes et clôturées</translation>
    </message>
    <message>
        <source>Which remarks</source>
        <translation>Quelles remarques</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Kind of the remarks</source>
        <translation>Nature des remarques</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>On the canvas: ? asks, D records a decision, Shift+T a task.</source>
        <translation>Sur le canevas&#xa0;: ? pose une question, D consigne une décision, Maj+T une tâche.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Aucune remarque ouverte.</translation>
    </message>
    <message>
        <source>There are no such remarks.</source>
        <translation>Il n’existe aucune remarque de ce genre.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n remark(s)</source>
        <translation>
            <numerusform>Supprimer %n remarque</numerusform>
            <numerusform>Supprimer %n remarques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::ReplaceDialog</name>
    <message>
        <source>Find and Replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texte à rechercher</translation>
    </message>
    <message>
        <source>What comes instead</source>
        <translation>Ce qui le remplace</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>Remplacer &amp;par</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Mots &amp;entiers</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpression régulière</translation>
    </message>
    <message>
        <source>\1 or $1 stands for the first group in what comes instead.</source>
        <translation>\1 ou $1 représente le premier groupe dans le texte de remplacement.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>Tout le modèle</translation>
    </message>
    <message>
        <source>This diagram</source>
        <translation>Ce diagramme</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>La sélection</translation>
    </message>
    <message>
        <source>Kinds of objects</source>
        <translation>Types d’objets</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Tables and views</source>
        <translation>Tables et vues</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Keys, indexes and relationships</source>
        <translation>Clés, index et relations</translation>
    </message>
    <message>
        <source>Types and routines</source>
        <translation>Types et routines</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <source>Replace all of them</source>
        <translation>Tous les remplacer</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>Leave all of them out</source>
        <translation>Les omettre tous</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Re&amp;mplacer</translation>
    </message>
    <message>
        <source>What you look for stands here, with what becomes of it, before anything is changed.</source>
        <translation>Ce que vous recherchez apparaît ici, avec ce qu’il deviendra, avant toute modification.</translation>
    </message>
    <message>
        <source>Choose where to look.</source>
        <translation>Choisissez où chercher.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n text(s) will be replaced.</source>
        <translation>
            <numerusform>Texte à remplacer&#xa0;: %1 sur %n.</numerusform>
            <numerusform>Textes à remplacer&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be.</source>
        <translation>
            <numerusform>%n ne peut pas l’être.</numerusform>
            <numerusform>%n ne peuvent pas l’être.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>Remplacer «&#xa0;%1&#xa0;» par «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) replaced.</source>
        <translation>
            <numerusform>%n texte remplacé.</numerusform>
            <numerusform>%n textes remplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) with SQL follow.</source>
        <translation>
            <numerusform>%n objet avec SQL suit.</numerusform>
            <numerusform>%n objets avec SQL suivent.</numerusform>
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
        <translation>Objet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>relvar::ReplayBar</name>
    <message>
        <source>Step of the history</source>
        <translation>Étape de l’historique</translation>
    </message>
    <message>
        <source>Drag to see the design after each of its steps</source>
        <translation>Faites glisser pour voir le modèle après chacune de ses étapes</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Pace of the replay</source>
        <translation>Vitesse de la relecture</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Stops here</source>
        <translation>S’arrête ici</translation>
    </message>
    <message>
        <source>Plays the steps one after the other</source>
        <translation>Rejoue les étapes l’une après l’autre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play the history</source>
        <translation>Rejouer l’historique</translation>
    </message>
</context>
<context>
    <name>relvar::SentenceEditor</name>
    <message>
        <source>Must or may</source>
        <translation>Doit ou peut</translation>
    </message>
    <message>
        <source>Verb phrase</source>
        <translation>Locution verbale</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A number such as “2 or more” or “between 2 and 5” can be typed.</source>
        <translation>Il est possible de saisir un nombre comme «&#xa0;2 ou plus&#xa0;» ou «&#xa0;2 à 5&#xa0;».</translation>
    </message>
</context>
<context>
    <name>relvar::SentencesPanel</name>
    <message>
        <source>There is no relationship to read here.</source>
        <translation>Il n’y a aucune relation à lire ici.</translation>
    </message>
    <message>
        <source>All relationships</source>
        <translation>Toutes les relations</translation>
    </message>
    <message>
        <source>On this diagram</source>
        <translation>Dans ce diagramme</translation>
    </message>
    <message>
        <source>Of the selection</source>
        <translation>De la sélection</translation>
    </message>
    <message>
        <source>Which relationships</source>
        <translation>Relations à lire</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Enter or a double click changes a sentence.</source>
        <translation>Entrée ou un double-clic modifie une phrase.</translation>
    </message>
    <message>
        <source>Say how many as in “exactly one”, “2 or more” or “between 2 and 5”.</source>
        <translation>Indiquez le nombre comme dans «&#xa0;exactement 1&#xa0;», «&#xa0;2 ou plus&#xa0;» ou «&#xa0;2 à 5&#xa0;».</translation>
    </message>
    <message>
        <source>Change sentence</source>
        <translation>Modifier la phrase</translation>
    </message>
    <message>
        <source>The relationship does not exist any more.</source>
        <translation>La relation n’existe plus.</translation>
    </message>
</context>
<context>
    <name>relvar::ShortcutBar</name>
    <message>
        <source>&amp;Take Over</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Réi&amp;nitialiser</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>The other command loses these keys</source>
        <translation>L’autre commande perd ces touches</translation>
    </message>
    <message>
        <source>Leaves the command without keys</source>
        <translation>Laisse la commande sans touches</translation>
    </message>
    <message>
        <source>The keys that the command had at first</source>
        <translation>Les touches que la commande avait au départ</translation>
    </message>
    <message>
        <source>Press the new keys in the field.</source>
        <translation>Appuyez sur les nouvelles touches dans le champ.</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Choisissez une commande pour modifier ses touches.</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Touches de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” has %2 already.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà %2.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. It can be taken over from there.</source>
        <translation>%1 appartient à «&#xa0;%2&#xa0;». Vous pouvez le lui reprendre.</translation>
    </message>
    <message>
        <source>“%1” has %2 now, and “%3” has not.</source>
        <translation>«&#xa0;%1&#xa0;» a désormais %2, que «&#xa0;%3&#xa0;» n’a plus.</translation>
    </message>
    <message>
        <source>“%1” has %2 now.</source>
        <translation>«&#xa0;%1&#xa0;» a désormais %2.</translation>
    </message>
    <message>
        <source>Other commands have some of these keys now; they keep them.</source>
        <translation>D’autres commandes ont désormais certaines de ces touches&#xa0;; elles les gardent.</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>«&#xa0;%1&#xa0;» n’a désormais plus de touches.</translation>
    </message>
</context>
<context>
    <name>relvar::ShortcutSheet</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Niveau de détail</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Focus</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Move about</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Wheel, Space + drag, middle button</source>
        <translation>Molette, Espace + glisser, bouton central</translation>
    </message>
    <message>
        <source>Zoom about the pointer</source>
        <translation>Zoomer autour du pointeur</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + molette</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Ajouter à la sélection</translation>
    </message>
    <message>
        <source>Shift or Ctrl + click</source>
        <translation>Maj ou Ctrl + clic</translation>
    </message>
    <message>
        <source>Next and previous object</source>
        <translation>Objet suivant et précédent</translation>
    </message>
    <message>
        <source>Tab, Shift + Tab</source>
        <translation>Tab, Maj + Tab</translation>
    </message>
    <message>
        <source>Nearest object in a direction</source>
        <translation>Objet le plus proche dans une direction</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Take it into the selection as well</source>
        <translation>L’ajouter aussi à la sélection</translation>
    </message>
    <message>
        <source>Shift + arrow</source>
        <translation>Maj + flèche</translation>
    </message>
    <message>
        <source>Go there and leave the selection</source>
        <translation>Y aller sans changer la sélection</translation>
    </message>
    <message>
        <source>Select, or take out of the selection</source>
        <translation>Sélectionner ou retirer de la sélection</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Into the columns, along a line</source>
        <translation>Entrer dans les colonnes, suivre une ligne</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>From a column to what it refers to</source>
        <translation>D’une colonne à ce qu’elle référence</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Next and previous line of a table</source>
        <translation>Ligne suivante et précédente d’une table</translation>
    </message>
    <message>
        <source>L, Shift + L</source>
        <translation>L, Maj + L</translation>
    </message>
    <message>
        <source>Out of the columns</source>
        <translation>Sortir des colonnes</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Move tables, columns, bends of a line</source>
        <translation>Déplacer des tables, des colonnes, les coudes d’une ligne</translation>
    </message>
    <message>
        <source>Ctrl + arrows, with Shift ten steps</source>
        <translation>Ctrl + flèches, avec Maj dix pas</translation>
    </message>
    <message>
        <source>Size of a note or an area</source>
        <translation>Taille d’une note ou d’une zone</translation>
    </message>
    <message>
        <source>Alt + Shift + arrows</source>
        <translation>Alt + Maj + flèches</translation>
    </message>
    <message>
        <source>Place or relate with a tool</source>
        <translation>Placer ou relier avec un outil</translation>
    </message>
    <message>
        <source>Enter, at what has the focus</source>
        <translation>Entrée, sur l’élément qui a le focus</translation>
    </message>
    <message>
        <source>Rename in place</source>
        <translation>Renommer sur place</translation>
    </message>
    <message>
        <source>F2, double click on the name</source>
        <translation>F2, double-clic sur le nom</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Alt + Enter, double click on the body</source>
        <translation>Alt + Entrée, double-clic sur le corps</translation>
    </message>
    <message>
        <source>New table here</source>
        <translation>Nouvelle table ici</translation>
    </message>
    <message>
        <source>Double click on the empty canvas</source>
        <translation>Double-clic sur le canevas vide</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>Clé étrangère</translation>
    </message>
    <message>
        <source>Drag a column onto a table</source>
        <translation>Faire glisser une colonne sur une table</translation>
    </message>
    <message>
        <source>Give up a gesture</source>
        <translation>Abandonner un geste</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>Sur le canevas</translation>
    </message>
    <message>
        <source>Refactor</source>
        <translation>Refactoriser</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Database Lens</source>
        <translation>Prisme de base de données</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Alt + Shift + arrow; Alt + up, down</source>
        <translation>Alt + Maj + flèche&#xa0;; Alt + haut, bas</translation>
    </message>
    <message>
        <source>Pointer off, selection away, leave the workshop</source>
        <translation>Ranger le pointeur, désélectionner, quitter l’atelier</translation>
    </message>
    <message>
        <source>Esc, one after the other</source>
        <translation>Échap, l’un après l’autre</translation>
    </message>
    <message>
        <source>Find a command or keys</source>
        <translation>Rechercher une commande ou des touches</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>Gives every command the keys that it had at first</source>
        <translation>Rend à chaque commande les touches qu’elle avait au départ</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Modifié par vous</translation>
    </message>
    <message>
        <source>Colour of Selection</source>
        <translation>Couleur de la sélection</translation>
    </message>
    <message>
        <source>No command and no keys are called that.</source>
        <translation>Aucune commande ni aucun raccourci ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>relvar::SketchPanel</name>
    <message>
        <source>All tables</source>
        <translation>Toutes les tables</translation>
    </message>
    <message>
        <source>This diagram</source>
        <translation>Ce diagramme</translation>
    </message>
    <message>
        <source>Selected tables</source>
        <translation>Tables sélectionnées</translation>
    </message>
    <message>
        <source>What the text shows</source>
        <translation>Ce que le texte montre</translation>
    </message>
    <message>
        <source>What the text shows; what it does not show is never changed</source>
        <translation>Ce que le texte montre&#xa0;; ce qu’il ne montre pas n’est jamais modifié</translation>
    </message>
    <message>
        <source>Tidy Up</source>
        <translation>Mettre en ordre</translation>
    </message>
    <message>
        <source>Writes the text anew in its usual form and order, without remarks</source>
        <translation>Réécrit le texte dans sa forme et son ordre habituels, sans remarques</translation>
    </message>
    <message>
        <source>The design as text</source>
        <translation>Le modèle sous forme de texte</translation>
    </message>
    <message>
        <source>What the text takes away</source>
        <translation>Ce que le texte supprime</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo what the text took away</source>
        <translation>Annuler ce que le texte a supprimé</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go to the place in the text</source>
        <translation>Aller à l’endroit dans le texte</translation>
    </message>
    <message>
        <source>What is wrong in the text</source>
        <translation>Ce qui ne va pas dans le texte</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(et %n autre)</numerusform>
            <numerusform>(et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>The document can only be read.</source>
        <translation>Le document est en lecture seule.</translation>
    </message>
    <message>
        <source>Ctrl+Space completes. A line counts when you leave it.</source>
        <translation>Ctrl+Espace complète. Une ligne est prise en compte quand vous la quittez.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n table(s) in the text</source>
        <translation>
            <numerusform>Supprimer %n table dans le texte</numerusform>
            <numerusform>Supprimer %n tables dans le texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Text “%1”</source>
        <translation>Texte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>tables and relationships</comment>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Supprimé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 will go, unless you paste what you cut.</source>
        <translation>Sera supprimé, sauf si vous collez ce que vous avez coupé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 will go when you leave the line.</source>
        <translation>Sera supprimé quand vous quitterez la ligne&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>relvar::StatusStrip</name>
    <message>
        <source>Zoom; click for the original size</source>
        <translation>Zoom&#xa0;; cliquez pour la taille d’origine</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
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
        <translation>Diagramme&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) clear, the rest dimmed</source>
        <translation>
            <numerusform>%n objet net, le reste estompé</numerusform>
            <numerusform>%n objets nets, le reste estompé</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, affichée</translation>
    </message>
    <message>
        <source>Rename step</source>
        <translation>Renommer l’étape</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>Déplacer l’étape</translation>
    </message>
</context>
<context>
    <name>relvar::StepTeller</name>
    <message numerus="yes">
        <source>%n step(s) undone</source>
        <translation>
            <numerusform>%n étape annulée</numerusform>
            <numerusform>%n étapes annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done again</source>
        <translation>
            <numerusform>%n étape rétablie</numerusform>
            <numerusform>%n étapes rétablies</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>relvar::StepsPanel</name>
    <message>
        <source>No steps yet.

Arrange the canvas as others should see it, then take it as a step.</source>
        <translation>Pas encore d’étapes.

Disposez le canevas comme les autres doivent le voir, puis capturez-le comme étape.</translation>
    </message>
    <message>
        <source>Notes for the presenter</source>
        <translation>Notes du présentateur</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>What is to be said at this step</source>
        <translation>Ce qu’il faut dire à cette étape</translation>
    </message>
    <message>
        <source>Take as Step</source>
        <translation>Capturer comme étape</translation>
    </message>
    <message>
        <source>Take Again</source>
        <translation>Capturer de nouveau</translation>
    </message>
    <message>
        <source>Move Up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move Down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Delete Step (Del)</source>
        <translation>Supprimer l’étape (Suppr)</translation>
    </message>
    <message>
        <source>Present (F5)</source>
        <translation>Présenter (F5)</translation>
    </message>
    <message>
        <source>Take step</source>
        <translation>Capturer l’étape</translation>
    </message>
    <message>
        <source>Take step again</source>
        <translation>Capturer de nouveau l’étape</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>Déplacer l’étape</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>Supprimer l’étape</translation>
    </message>
    <message>
        <source>Note for step</source>
        <translation>Note de l’étape</translation>
    </message>
</context>
<context>
    <name>relvar::ValueListModel</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>An entry of the list cannot be empty. Remove it instead.</source>
        <translation>Une entrée de la liste ne peut pas être vide. Retirez-la plutôt.</translation>
    </message>
    <message>
        <source>“%1” is no column of “%2”. An expression is a function call or stands in parentheses.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une colonne de «&#xa0;%2&#xa0;». Une expression est un appel de fonction ou se place entre parenthèses.</translation>
    </message>
</context>
<context>
    <name>relvar::VersionNameDialog</name>
    <message>
        <source>Name Version</source>
        <translation>Nommer la version</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nom de la version</translation>
    </message>
    <message>
        <source>1.0</source>
        <translation>1.0</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>There is a version with this name already.</source>
        <translation>Il existe déjà une version de ce nom.</translation>
    </message>
    <message>
        <source>The present design is kept under this name, to compare with and to make migrations from.</source>
        <translation>Le modèle actuel est conservé sous ce nom, pour servir à des comparaisons et à la création de migrations.</translation>
    </message>
</context>
<context>
    <name>relvar::WelcomePage</name>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Draw a database; its SQL, diagrams and migration keep in step.</source>
        <translation>Dessinez une base de données&#xa0;; son SQL, ses diagrammes et sa migration restent synchronisés.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>An empty canvas</source>
        <translation>Un canevas vide</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>A project file on this computer</source>
        <translation>Un fichier de projet sur cet ordinateur</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Bookshop</source>
        <translation>Librairie</translation>
    </message>
    <message>
        <source>Books, customers, orders and stock</source>
        <translation>Livres, clients, commandes et stocks</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clinique</translation>
    </message>
    <message>
        <source>Patients, visits and treatments</source>
        <translation>Patients, consultations et traitements</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation>Les projets que vous ouvrez apparaissent ici.</translation>
    </message>
    <message>
        <source>Draft, not saved to a place of its own yet</source>
        <translation>Brouillon, pas encore enregistré à un emplacement propre</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>A schema or a database, drawn for you</source>
        <translation>Un schéma ou une base de données, dessinés pour vous</translation>
    </message>
</context>
<context>
    <name>relvar::WorkshopBar</name>
    <message>
        <source>&amp;Start Again</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>Count &amp;Up</source>
        <translation>&amp;Chronométrer</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1 (arrêté)</translation>
    </message>
    <message>
        <source>Time is over: %1</source>
        <translation>Le temps est écoulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Timer: %1</source>
        <translation>Minuteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation>Aucune étape</translation>
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
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>More Commands</source>
        <translation>Autres commandes</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entities fit at %2 px.</source>
        <translation>
            <numerusform>Entités à l’écran à %2 px&#xa0;: %1 sur %n.</numerusform>
            <numerusform>Entités à l’écran à %2 px&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entities fit by their names, closer together than in the diagram.</source>
        <translation>
            <numerusform>%n entité tient à l’écran par son nom, plus serrée que dans le diagramme.</numerusform>
            <numerusform>Les %n entités tiennent à l’écran par leurs noms, plus serrées que dans le diagramme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entities fit by their names.</source>
        <translation>
            <numerusform>%n entité tient à l’écran par son nom.</numerusform>
            <numerusform>Les %n entités tiennent à l’écran par leurs noms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entities fit with their keys.</source>
        <translation>
            <numerusform>%n entité tient à l’écran avec ses clés.</numerusform>
            <numerusform>Les %n entités tiennent à l’écran avec leurs clés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entities fit.</source>
        <translation>
            <numerusform>%n entité tient à l’écran.</numerusform>
            <numerusform>Les %n entités tiennent à l’écran.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::WorkshopCommands</name>
    <message>
        <source>There are no steps yet: Shift+S takes what is seen as one.</source>
        <translation>Il n’y a pas encore d’étapes&#xa0;: Maj+S capture comme étape ce qui est affiché.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>C’est la première étape.</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>C’est la dernière étape.</translation>
    </message>
    <message>
        <source>Taken as “%1”.</source>
        <translation>Capturé sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>relvar::Workspace</name>
    <message>
        <source>This project is open for reading only. “Save As…” makes a copy of your own that you can change.</source>
        <translation>Ce projet est ouvert en lecture seule. «&#xa0;Enregistrer sous…&#xa0;» en crée une copie que vous pouvez modifier.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be replaced.</source>
        <translation>Impossible de remplacer «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>relvar::pgmodeler</name>
    <message>
        <source>The elements nest too deeply for a model of pgModeler.</source>
        <translation>Les éléments sont trop imbriqués pour un modèle pgModeler.</translation>
    </message>
    <message>
        <source>This is no model of pgModeler: it begins with “%1”.</source>
        <translation>Ceci n’est pas un modèle pgModeler&#xa0;: il commence par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This is not well-formed XML: %1</source>
        <translation>Ceci n’est pas du XML bien formé&#xa0;: %1</translation>
    </message>
</context>
</TS>
