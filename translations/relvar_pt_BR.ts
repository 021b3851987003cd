<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Project</source>
        <translation>&amp;Novo projeto</translation>
    </message>
    <message>
        <source>Starts an empty design.</source>
        <translation>Inicia um modelo vazio.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Opens a project file.</source>
        <translation>Abre um arquivo de projeto.</translation>
    </message>
    <message>
        <source>Reads the statements of a PostgreSQL schema and draws it.</source>
        <translation>Lê as instruções de um esquema do PostgreSQL e o desenha.</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Salvar &amp;como…</translation>
    </message>
    <message>
        <source>Keeps the design in another file and goes on there.</source>
        <translation>Salva o modelo em outro arquivo e continua nele.</translation>
    </message>
    <message>
        <source>Name a &amp;Version…</source>
        <translation>Nomear uma &amp;versão…</translation>
    </message>
    <message>
        <source>Every change is saved already; this names the present state so that it can be found again.</source>
        <translation>Todas as alterações já estão salvas; isto dá um nome ao estado atual para que ele possa ser encontrado de novo.</translation>
    </message>
    <message>
        <source>&amp;SQL…</source>
        <translation>&amp;SQL…</translation>
    </message>
    <message>
        <source>Writes the statements that create the database.</source>
        <translation>Grava as instruções que criam o banco de dados.</translation>
    </message>
    <message>
        <source>SQL, a File per S&amp;chema…</source>
        <translation>SQL, um arquivo por es&amp;quema…</translation>
    </message>
    <message>
        <source>&amp;Mermaid…</source>
        <translation>&amp;Mermaid…</translation>
    </message>
    <message>
        <source>S&amp;VG Picture…</source>
        <translation>Imagem S&amp;VG…</translation>
    </message>
    <message>
        <source>&amp;PNG Picture…</source>
        <translation>Imagem &amp;PNG…</translation>
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
        <translation>&amp;Fechar projeto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Remove from Dia&amp;gram</source>
        <translation>Remover do dia&amp;grama</translation>
    </message>
    <message>
        <source>Takes the selection off this diagram; the model keeps it.</source>
        <translation>Tira a seleção deste diagrama; o modelo a mantém.</translation>
    </message>
    <message>
        <source>&amp;Delete from Model</source>
        <translation>&amp;Excluir do modelo</translation>
    </message>
    <message>
        <source>Removes the selection and what cannot be without it.</source>
        <translation>Exclui a seleção e o que não pode existir sem ela.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nomear</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>L&amp;ocalizar…</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Localizar pró&amp;ximo</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Localizar &amp;anterior</translation>
    </message>
    <message>
        <source>Add &amp;Column</source>
        <translation>Adicionar &amp;coluna</translation>
    </message>
    <message>
        <source>Adds a column to the selected table, to be typed in place.</source>
        <translation>Adiciona uma coluna à tabela selecionada, para ser digitada no local.</translation>
    </message>
    <message>
        <source>&amp;Quick Entry</source>
        <translation>Entrada &amp;rápida</translation>
    </message>
    <message>
        <source>Entities and relationships as lines of text: “orders: id, customer -&gt; customers”.</source>
        <translation>Entidades e relacionamentos como linhas de texto: “orders: id, customer -&gt; customers”.</translation>
    </message>
    <message>
        <source>Edit as Te&amp;xt</source>
        <translation>Editar como te&amp;xto</translation>
    </message>
    <message>
        <source>Shows the design as a text to write in; what you write is drawn, what you draw is written.</source>
        <translation>Mostra o modelo como um texto editável; o que você escreve é desenhado, o que você desenha é escrito.</translation>
    </message>
    <message>
        <source>&amp;Make Physical</source>
        <translation>&amp;Tornar físico</translation>
    </message>
    <message>
        <source>Gives the selected relationship its foreign key columns, or its junction table.</source>
        <translation>Dá ao relacionamento selecionado suas colunas de chave estrangeira ou sua tabela associativa.</translation>
    </message>
    <message>
        <source>&amp;Extract Entity…</source>
        <translation>&amp;Extrair entidade…</translation>
    </message>
    <message>
        <source>Columns become a table of their own, which the table refers to.</source>
        <translation>Colunas passam a formar uma tabela própria, à qual a tabela faz referência.</translation>
    </message>
    <message>
        <source>Promote to &amp;Lookup Table…</source>
        <translation>Promover a tabela de pes&amp;quisa…</translation>
    </message>
    <message>
        <source>The values of a column become the rows of a table that it refers to.</source>
        <translation>Os valores de uma coluna passam a ser as linhas de uma tabela à qual ela faz referência.</translation>
    </message>
    <message>
        <source>&amp;Split One-to-One…</source>
        <translation>&amp;Dividir um para um…</translation>
    </message>
    <message>
        <source>Columns go to a second table with the same primary key.</source>
        <translation>Colunas passam para uma segunda tabela com a mesma chave primária.</translation>
    </message>
    <message>
        <source>&amp;Merge Tables…</source>
        <translation>&amp;Mesclar tabelas…</translation>
    </message>
    <message>
        <source>Two tables that are joined one-to-one become one.</source>
        <translation>Duas tabelas ligadas um para um se tornam uma só.</translation>
    </message>
    <message>
        <source>&amp;Resolve Many-to-Many…</source>
        <translation>&amp;Resolver muitos para muitos…</translation>
    </message>
    <message>
        <source>A many-to-many relationship becomes a junction table.</source>
        <translation>Um relacionamento muitos para muitos se torna uma tabela associativa.</translation>
    </message>
    <message>
        <source>Use &amp;Natural Key…</source>
        <translation>Usar chave &amp;natural…</translation>
    </message>
    <message>
        <source>Columns that are unique become the primary key; foreign keys follow.</source>
        <translation>Colunas únicas passam a ser a chave primária; as chaves estrangeiras acompanham.</translation>
    </message>
    <message>
        <source>&amp;Use Surrogate Key…</source>
        <translation>&amp;Usar chave substituta…</translation>
    </message>
    <message>
        <source>A number becomes the primary key; foreign keys follow.</source>
        <translation>Um número passa a ser a chave primária; as chaves estrangeiras acompanham.</translation>
    </message>
    <message>
        <source>&amp;Pull Up…</source>
        <translation>&amp;Subir colunas…</translation>
    </message>
    <message>
        <source>Columns of a subtype or part go to the table that it refers to.</source>
        <translation>Colunas de um subtipo ou de uma parte passam para a tabela à qual ela faz referência.</translation>
    </message>
    <message>
        <source>Push &amp;Down…</source>
        <translation>Des&amp;cer colunas…</translation>
    </message>
    <message>
        <source>Columns go to the subtypes or parts of a table.</source>
        <translation>Colunas passam para os subtipos ou as partes de uma tabela.</translation>
    </message>
    <message>
        <source>C&amp;ollapse</source>
        <translation>Rec&amp;olher</translation>
    </message>
    <message>
        <source>The selected tables show their names and how many columns they have.</source>
        <translation>As tabelas selecionadas mostram seus nomes e quantas colunas têm.</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>&amp;Expandir</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>F&amp;ixar</translation>
    </message>
    <message>
        <source>Automatic layout leaves the selected tables where they are.</source>
        <translation>A disposição automática deixa as tabelas selecionadas onde estão.</translation>
    </message>
    <message>
        <source>Unp&amp;in</source>
        <translation>Desaf&amp;ixar</translation>
    </message>
    <message>
        <source>&amp;Hide Line</source>
        <translation>Oc&amp;ultar linha</translation>
    </message>
    <message>
        <source>Leaves the selected lines out of this diagram; the relationships stay.</source>
        <translation>Omite as linhas selecionadas neste diagrama; os relacionamentos permanecem.</translation>
    </message>
    <message>
        <source>Sho&amp;w Hidden Lines</source>
        <translation>&amp;Mostrar linhas ocultas</translation>
    </message>
    <message>
        <source>Shows the lines of the selected tables again, or all lines when none are selected.</source>
        <translation>Mostra de novo as linhas das tabelas selecionadas, ou todas as linhas quando nenhuma tabela está selecionada.</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>Finds a command, a table or a column by its name.</source>
        <translation>Localiza um comando, uma tabela ou uma coluna pelo nome.</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Selecionar</translation>
    </message>
    <message>
        <source>Selects and moves what is drawn.</source>
        <translation>Seleciona e move o que está desenhado.</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>Mã&amp;o</translation>
    </message>
    <message>
        <source>Moves the paper.</source>
        <translation>Move o papel.</translation>
    </message>
    <message>
        <source>New &amp;Table</source>
        <translation>Nova &amp;tabela</translation>
    </message>
    <message>
        <source>Click where the new table goes.</source>
        <translation>Clique onde a nova tabela deve ficar.</translation>
    </message>
    <message>
        <source>&amp;One to Many</source>
        <translation>&amp;Um para muitos</translation>
    </message>
    <message>
        <source>Drag from the one side to the many side.</source>
        <translation>Arraste do lado “um” para o lado “muitos”.</translation>
    </message>
    <message>
        <source>&amp;Identifying</source>
        <translation>&amp;Identificador</translation>
    </message>
    <message>
        <source>Drag from the owner to the part: its key becomes part of the other&apos;s key.</source>
        <translation>Arraste da proprietária para a parte: a chave da primeira passa a fazer parte da chave da segunda.</translation>
    </message>
    <message>
        <source>One to On&amp;e</source>
        <translation>Um &amp;para um</translation>
    </message>
    <message>
        <source>Drag from one table to the other.</source>
        <translation>Arraste de uma tabela para a outra.</translation>
    </message>
    <message>
        <source>&amp;Many to Many</source>
        <translation>&amp;Muitos para muitos</translation>
    </message>
    <message>
        <source>Drag from one table to the other; a junction table carries it in the database.</source>
        <translation>Arraste de uma tabela para a outra; no banco de dados, uma tabela associativa o representa.</translation>
    </message>
    <message>
        <source>S&amp;ubtype</source>
        <translation>Su&amp;btipo</translation>
    </message>
    <message>
        <source>Drag from the general table to the special one.</source>
        <translation>Arraste da tabela geral para a especial.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Click where the note goes.</source>
        <translation>Clique onde a nota deve ficar.</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>Ár&amp;ea</translation>
    </message>
    <message>
        <source>Draw a frame around tables that belong together.</source>
        <translation>Desenhe uma moldura em torno das tabelas que pertencem ao mesmo grupo.</translation>
    </message>
    <message>
        <source>&amp;New Diagram</source>
        <translation>&amp;Novo diagrama</translation>
    </message>
    <message>
        <source>New Diagram from Selec&amp;tion</source>
        <translation>Novo diagrama a &amp;partir da seleção</translation>
    </message>
    <message>
        <source>A new diagram that shows the selected tables as they stand here.</source>
        <translation>Um novo diagrama que mostra as tabelas selecionadas como estão aqui.</translation>
    </message>
    <message>
        <source>D&amp;uplicate Diagram</source>
        <translation>Dup&amp;licar diagrama</translation>
    </message>
    <message>
        <source>Move Diagram to &amp;Folder…</source>
        <translation>Mo&amp;ver diagrama para pasta…</translation>
    </message>
    <message>
        <source>&amp;Rename Diagram…</source>
        <translation>R&amp;enomear diagrama…</translation>
    </message>
    <message>
        <source>&amp;Delete Diagram</source>
        <translation>Excluir dia&amp;grama</translation>
    </message>
    <message>
        <source>Ne&amp;xt Diagram</source>
        <translation>Pró&amp;ximo diagrama</translation>
    </message>
    <message>
        <source>Pre&amp;vious Diagram</source>
        <translation>D&amp;iagrama anterior</translation>
    </message>
    <message>
        <source>Show All &amp;Tables</source>
        <translation>Mostrar todas as ta&amp;belas</translation>
    </message>
    <message>
        <source>Adds the tables and views that this diagram does not show yet.</source>
        <translation>Adiciona as tabelas e visões que este diagrama ainda não mostra.</translation>
    </message>
    <message>
        <source>Add R&amp;elated Tables</source>
        <translation>&amp;Adicionar tabelas relacionadas</translation>
    </message>
    <message>
        <source>Shows the tables that the selected ones are related to, near to them; nothing else moves.</source>
        <translation>Mostra, perto das tabelas selecionadas, aquelas com que elas estão relacionadas; nada mais se move.</translation>
    </message>
    <message>
        <source>&amp;Lay Out Diagram</source>
        <translation>&amp;Dispor diagrama</translation>
    </message>
    <message>
        <source>Arranges all tables; pinned ones stay. One step that can be undone.</source>
        <translation>Organiza todas as tabelas; as fixadas não se movem. É um único passo, que pode ser desfeito.</translation>
    </message>
    <message>
        <source>Lay Out &amp;Selection</source>
        <translation>Dispor &amp;seleção</translation>
    </message>
    <message>
        <source>New Area from &amp;Selection</source>
        <translation>Nova área a partir da &amp;seleção</translation>
    </message>
    <message>
        <source>Draws an area around the selected tables, which belong to it from then on.</source>
        <translation>Desenha uma área em torno das tabelas selecionadas, que passam a pertencer a ela.</translation>
    </message>
    <message>
        <source>Select &amp;Entities of Area</source>
        <translation>Selecionar &amp;entidades da área</translation>
    </message>
    <message>
        <source>Selects all that belongs to the area of the selection.</source>
        <translation>Seleciona tudo o que pertence à área da seleção.</translation>
    </message>
    <message>
        <source>Lay Out &amp;Area</source>
        <translation>&amp;Dispor área</translation>
    </message>
    <message>
        <source>Arranges the tables of one area within it; nothing else moves.</source>
        <translation>Organiza as tabelas de uma área dentro dela; nada mais se move.</translation>
    </message>
    <message>
        <source>Align &amp;Left</source>
        <translation>Alinhar à &amp;esquerda</translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation>Alinhar &amp;centros</translation>
    </message>
    <message>
        <source>Align &amp;Right</source>
        <translation>Alinhar à &amp;direita</translation>
    </message>
    <message>
        <source>Align &amp;Top</source>
        <translation>Alinhar ao &amp;topo</translation>
    </message>
    <message>
        <source>Align &amp;Middles</source>
        <translation>Alinhar pelo &amp;meio</translation>
    </message>
    <message>
        <source>Align &amp;Bottom</source>
        <translation>Alinhar à &amp;base</translation>
    </message>
    <message>
        <source>Distribute &amp;Horizontally</source>
        <translation>Distribuir na &amp;horizontal</translation>
    </message>
    <message>
        <source>Distribute &amp;Vertically</source>
        <translation>Distribuir na &amp;vertical</translation>
    </message>
    <message>
        <source>&amp;Reset Line</source>
        <translation>&amp;Redefinir linha</translation>
    </message>
    <message>
        <source>The selected relationships lose their bends and run by themselves again.</source>
        <translation>Os relacionamentos selecionados perdem suas dobras e voltam a ser traçados automaticamente.</translation>
    </message>
    <message>
        <source>&amp;Crow’s Foot Notation</source>
        <translation>Notação &amp;pé de galinha</translation>
    </message>
    <message>
        <source>Bars, circles and crow’s feet: the least and the greatest number at each end.</source>
        <translation>Barras, círculos e pés de galinha: o número mínimo e o máximo em cada extremidade.</translation>
    </message>
    <message>
        <source>&amp;IDEF1X Notation</source>
        <translation>Notação &amp;IDEF1X</translation>
    </message>
    <message>
        <source>A dot at the child, keys above a line, round corners for tables that depend on others.</source>
        <translation>Um ponto na tabela filha, chaves acima de uma linha, cantos arredondados nas tabelas que dependem de outras.</translation>
    </message>
    <message>
        <source>&amp;Barker Notation</source>
        <translation>Notação &amp;Barker</translation>
    </message>
    <message>
        <source>A line is solid from where it must be, dashed from where it may be.</source>
        <translation>A linha é contínua a partir de onde é obrigatória e tracejada a partir de onde é opcional.</translation>
    </message>
    <message>
        <source>&amp;UML Notation</source>
        <translation>Notação &amp;UML</translation>
    </message>
    <message>
        <source>Class boxes, multiplicities beside the ends, compositions for identifying relationships.</source>
        <translation>Caixas de classe, multiplicidades junto às extremidades, composições para os relacionamentos identificadores.</translation>
    </message>
    <message>
        <source>&amp;All Columns</source>
        <translation>&amp;Todas as colunas</translation>
    </message>
    <message>
        <source>Tables show all their columns.</source>
        <translation>As tabelas mostram todas as suas colunas.</translation>
    </message>
    <message>
        <source>&amp;Keys Only</source>
        <translation>Somente &amp;chaves</translation>
    </message>
    <message>
        <source>Tables show the columns of primary, unique and foreign keys.</source>
        <translation>As tabelas mostram as colunas das chaves primárias, únicas e estrangeiras.</translation>
    </message>
    <message>
        <source>&amp;Names Only</source>
        <translation>Somente &amp;nomes</translation>
    </message>
    <message>
        <source>Tables show their names alone.</source>
        <translation>As tabelas mostram apenas seus nomes.</translation>
    </message>
    <message>
        <source>Show &amp;Types</source>
        <translation>Mostrar t&amp;ipos</translation>
    </message>
    <message>
        <source>&amp;Own Colours</source>
        <translation>Cores &amp;próprias</translation>
    </message>
    <message>
        <source>The colour of the table, of its area or of its schema.</source>
        <translation>A cor da tabela, da sua área ou do seu esquema.</translation>
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
        <translation>Pela primeira etiqueta de cada tabela; uma legenda informa o que as cores significam.</translation>
    </message>
    <message>
        <source>&amp;No Colours</source>
        <translation>&amp;Sem cores</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Re&amp;duzir</translation>
    </message>
    <message>
        <source>&amp;Original Size</source>
        <translation>Tamanho &amp;original</translation>
    </message>
    <message>
        <source>&amp;Fit Diagram</source>
        <translation>A&amp;justar diagrama</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>Ajustar &amp;seleção</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Grade</translation>
    </message>
    <message>
        <source>S&amp;nap to Grid</source>
        <translation>A&amp;linhar à grade</translation>
    </message>
    <message>
        <source>&amp;Focus on Selection</source>
        <translation>&amp;Focar seleção</translation>
    </message>
    <message>
        <source>Dims everything that is not related to the selection; Esc ends it.</source>
        <translation>Esmaece tudo o que não está relacionado à seleção; Esc encerra.</translation>
    </message>
    <message>
        <source>Within &amp;1 Step</source>
        <translation>Até &amp;1 passo</translation>
    </message>
    <message>
        <source>Within &amp;2 Steps</source>
        <translation>Até &amp;2 passos</translation>
    </message>
    <message>
        <source>Within &amp;3 Steps</source>
        <translation>Até &amp;3 passos</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>&amp;Minimapa</translation>
    </message>
    <message>
        <source>A picture of the whole diagram in a corner; click or drag in it to go there.</source>
        <translation>Uma imagem de todo o diagrama em um canto; clique ou arraste nela para ir até lá.</translation>
    </message>
    <message>
        <source>&amp;Reduce Motion</source>
        <translation>&amp;Reduzir movimento</translation>
    </message>
    <message>
        <source>What is shown does not flash, and panels move without sliding.</source>
        <translation>O que é mostrado não pisca, e os painéis se movem sem deslizar.</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Tela c&amp;heia</translation>
    </message>
    <message>
        <source>Ne&amp;xt Part of the Window</source>
        <translation>Pró&amp;xima parte da janela</translation>
    </message>
    <message>
        <source>The keys go on in the next panel, or on the canvas.</source>
        <translation>O teclado passa para o próximo painel ou para a tela de desenho.</translation>
    </message>
    <message>
        <source>Pre&amp;vious Part of the Window</source>
        <translation>Parte a&amp;nterior da janela</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Como a área de &amp;trabalho</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Relvar</source>
        <translation>&amp;Sobre o Relvar</translation>
    </message>
    <message>
        <source>&amp;HTML Page…</source>
        <translation>Página &amp;HTML…</translation>
    </message>
    <message>
        <source>The steps, or the diagrams, as one page with search, for every browser.</source>
        <translation>Os passos ou os diagramas como uma única página com pesquisa, para qualquer navegador.</translation>
    </message>
    <message>
        <source>Steps as P&amp;DF…</source>
        <translation>Passos como P&amp;DF…</translation>
    </message>
    <message>
        <source>A page for each step of the workshop, with its notes.</source>
        <translation>Uma página para cada passo do workshop, com suas notas.</translation>
    </message>
    <message>
        <source>&amp;Remarks as Markdown…</source>
        <translation>&amp;Observações como Markdown…</translation>
    </message>
    <message>
        <source>Find and &amp;Replace…</source>
        <translation>Localizar e su&amp;bstituir…</translation>
    </message>
    <message>
        <source>Replaces a text in names, comments, types and SQL; shows every change before it is made.</source>
        <translation>Substitui um texto em nomes, comentários, tipos e SQL; mostra cada alteração antes de fazê-la.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>To where you were before you last went to something.</source>
        <translation>Para onde você estava antes de ir a algo pela última vez.</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Ava&amp;nçar</translation>
    </message>
    <message>
        <source>Go to &amp;Table…</source>
        <translation>Ir para &amp;tabela…</translation>
    </message>
    <message>
        <source>Finds a table or view by its name and shows it while you look through the list.</source>
        <translation>Localiza uma tabela ou visão pelo nome e a mostra enquanto você percorre a lista.</translation>
    </message>
    <message>
        <source>Go to &amp;Column…</source>
        <translation>Ir para &amp;coluna…</translation>
    </message>
    <message>
        <source>Finds a column by its name, or by table and name: “orders.total”.</source>
        <translation>Localiza uma coluna pelo nome, ou por tabela e nome: “orders.total”.</translation>
    </message>
    <message>
        <source>Go to &amp;Problem…</source>
        <translation>Ir para &amp;problema…</translation>
    </message>
    <message>
        <source>Goes through what the checks found, and shows where it is.</source>
        <translation>Percorre o que as verificações encontraram e mostra onde está.</translation>
    </message>
    <message>
        <source>Find P&amp;ath…</source>
        <translation>Localizar ca&amp;minho…</translation>
    </message>
    <message>
        <source>The shortest ways from one table to another along relationships, as sentences and on the canvas.</source>
        <translation>Os caminhos mais curtos de uma tabela a outra ao longo dos relacionamentos, como frases e na tela de desenho.</translation>
    </message>
    <message>
        <source>Lay Out with &amp;Preview…</source>
        <translation>Dispor com &amp;pré-visualização…</translation>
    </message>
    <message>
        <source>Shows what a layered or an organic layout would be, for the selection or the whole diagram, before it is taken.</source>
        <translation>Mostra como ficaria uma disposição em camadas ou orgânica, da seleção ou de todo o diagrama, antes de aplicá-la.</translation>
    </message>
    <message>
        <source>C&amp;hen Notation</source>
        <translation>Notação &amp;Chen</translation>
    </message>
    <message>
        <source>Rectangles for entities, ovals for attributes, diamonds for relationships.</source>
        <translation>Retângulos para entidades, ovais para atributos, losangos para relacionamentos.</translation>
    </message>
    <message>
        <source>&amp;Conceptual Level</source>
        <translation>Nível &amp;conceitual</translation>
    </message>
    <message>
        <source>Entities and relationships: no foreign keys, no types; junction tables become lines.</source>
        <translation>Entidades e relacionamentos: sem chaves estrangeiras, sem tipos; tabelas associativas se tornam linhas.</translation>
    </message>
    <message>
        <source>&amp;Logical Level</source>
        <translation>Nível &amp;lógico</translation>
    </message>
    <message>
        <source>Tables without what belongs to one database: types are called text, integer, date.</source>
        <translation>Tabelas sem o que é próprio de um banco de dados: os tipos se chamam texto, inteiro, data.</translation>
    </message>
    <message>
        <source>&amp;Physical Level</source>
        <translation>Nível &amp;físico</translation>
    </message>
    <message>
        <source>Tables as they are created.</source>
        <translation>Tabelas como são criadas.</translation>
    </message>
    <message>
        <source>&amp;Types of the Design</source>
        <translation>&amp;Tipos do modelo</translation>
    </message>
    <message>
        <source>Shows the types as they are designed.</source>
        <translation>Mostra os tipos como foram modelados.</translation>
    </message>
    <message>
        <source>Lens: &amp;PostgreSQL</source>
        <translation>Lente: &amp;PostgreSQL</translation>
    </message>
    <message>
        <source>Shows the types that PostgreSQL gets, at every level; the same key again ends it.</source>
        <translation>Mostra os tipos que o PostgreSQL recebe, em todos os níveis; a mesma tecla, de novo, encerra.</translation>
    </message>
    <message>
        <source>Lens: &amp;MySQL / MariaDB</source>
        <translation>Lente: &amp;MySQL / MariaDB</translation>
    </message>
    <message>
        <source>Shows the types that MySQL or MariaDB would get, and what is emulated or lost there.</source>
        <translation>Mostra os tipos que o MySQL ou o MariaDB receberia, e o que lá é emulado ou perdido.</translation>
    </message>
    <message>
        <source>Lens: &amp;SQLite</source>
        <translation>Lente: &amp;SQLite</translation>
    </message>
    <message>
        <source>Shows the types that SQLite would get, and what is emulated or lost there.</source>
        <translation>Mostra os tipos que o SQLite receberia, e o que lá é emulado ou perdido.</translation>
    </message>
    <message>
        <source>Lens: &amp;TimescaleDB</source>
        <translation>Lente: T&amp;imescaleDB</translation>
    </message>
    <message>
        <source>Shows the types that TimescaleDB would get.</source>
        <translation>Mostra os tipos que o TimescaleDB receberia.</translation>
    </message>
    <message>
        <source>Lens: M&amp;ongoDB</source>
        <translation>Lente: M&amp;ongoDB</translation>
    </message>
    <message>
        <source>Shows the BSON types that MongoDB would get, and what is emulated or lost there.</source>
        <translation>Mostra os tipos BSON que o MongoDB receberia, e o que lá é emulado ou perdido.</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Apresentar</translation>
    </message>
    <message>
        <source>Full screen for a shared screen, step by step; edits stay possible.</source>
        <translation>Tela cheia para uma tela compartilhada, passo a passo; continua sendo possível editar.</translation>
    </message>
    <message>
        <source>Present from This &amp;Step</source>
        <translation>Apresentar a partir &amp;deste passo</translation>
    </message>
    <message>
        <source>&amp;Next Step</source>
        <translation>&amp;Próximo passo</translation>
    </message>
    <message>
        <source>Pre&amp;vious Step</source>
        <translation>Passo an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Take as Step</source>
        <translation>&amp;Capturar como passo</translation>
    </message>
    <message>
        <source>What the canvas shows now becomes a step: camera, what is clear, detail and notation.</source>
        <translation>O que a tela de desenho mostra agora se torna um passo: enquadramento, o que está nítido, detalhe e notação.</translation>
    </message>
    <message>
        <source>&amp;Spotlight</source>
        <translation>&amp;Holofote</translation>
    </message>
    <message>
        <source>Dims everything but a circle about the mouse.</source>
        <translation>Esmaece tudo, exceto um círculo em torno do mouse.</translation>
    </message>
    <message>
        <source>&amp;Laser Pointer</source>
        <translation>Ponteiro &amp;laser</translation>
    </message>
    <message>
        <source>&amp;Ink</source>
        <translation>T&amp;inta</translation>
    </message>
    <message>
        <source>The mouse writes on the canvas; what it wrote fades.</source>
        <translation>O mouse escreve na tela de desenho; o que foi escrito se apaga aos poucos.</translation>
    </message>
    <message>
        <source>T&amp;imer</source>
        <translation>Te&amp;mporizador</translation>
    </message>
    <message>
        <source>Stops the clock of the workshop, or lets it go on.</source>
        <translation>Para o relógio do workshop ou o faz continuar.</translation>
    </message>
    <message>
        <source>Make Le&amp;gible</source>
        <translation>Tornar le&amp;gível</translation>
    </message>
    <message>
        <source>Brings the selection, or what is shown, so near that everybody can read it.</source>
        <translation>Aproxima a seleção, ou o que é mostrado, até que todos possam ler.</translation>
    </message>
    <message>
        <source>Park a &amp;Question</source>
        <translation>Deixar &amp;uma pergunta pendente</translation>
    </message>
    <message>
        <source>Writes down what is to be found out about the selected object.</source>
        <translation>Anota o que precisa ser esclarecido sobre o objeto selecionado.</translation>
    </message>
    <message>
        <source>Record a &amp;Decision</source>
        <translation>Registrar uma d&amp;ecisão</translation>
    </message>
    <message>
        <source>Writes down what was agreed about the selected object.</source>
        <translation>Anota o que foi acordado sobre o objeto selecionado.</translation>
    </message>
    <message>
        <source>Record a Tas&amp;k</source>
        <translation>Registrar uma ta&amp;refa</translation>
    </message>
    <message>
        <source>Writes down what is to be done about the selected object.</source>
        <translation>Anota o que precisa ser feito com o objeto selecionado.</translation>
    </message>
    <message>
        <source>St&amp;eps</source>
        <translation>Pa&amp;ssos</translation>
    </message>
    <message>
        <source>&amp;Remarks</source>
        <translation>O&amp;bservações</translation>
    </message>
    <message>
        <source>Lea&amp;ve</source>
        <translation>Sair d&amp;o workshop</translation>
    </message>
    <message>
        <source>Back to the whole window; Esc does the same.</source>
        <translation>Volta à janela inteira; Esc faz o mesmo.</translation>
    </message>
    <message>
        <source>Add &amp;Bookmark…</source>
        <translation>Adicionar &amp;marcador…</translation>
    </message>
    <message>
        <source>Keeps what the canvas shows now under a name, to come back to.</source>
        <translation>Guarda com um nome o que a tela de desenho mostra agora, para voltar a ele.</translation>
    </message>
    <message>
        <source>Manage Boo&amp;kmarks…</source>
        <translation>&amp;Gerenciar marcadores…</translation>
    </message>
    <message>
        <source>Spl&amp;it Line</source>
        <translation>Divi&amp;dir linha</translation>
    </message>
    <message>
        <source>Draws the selected lines as a short piece at each end that names what is at the other.</source>
        <translation>Desenha as linhas selecionadas como um trecho curto em cada extremidade que indica o que está na outra.</translation>
    </message>
    <message>
        <source>Show W&amp;hole Line</source>
        <translation>Mostrar linha int&amp;eira</translation>
    </message>
    <message>
        <source>Draws the selected split lines through the diagram again.</source>
        <translation>Volta a desenhar as linhas divididas selecionadas através do diagrama.</translation>
    </message>
    <message>
        <source>&amp;Automatic Colour</source>
        <translation>Cor &amp;automática</translation>
    </message>
    <message>
        <source>The selected tables, areas, notes and lines have the colour that they get by themselves.</source>
        <translation>As tabelas, áreas, notas e linhas selecionadas têm a cor que recebem automaticamente.</translation>
    </message>
    <message>
        <source>Colour &amp;Blue</source>
        <translation>Cor a&amp;zul</translation>
    </message>
    <message>
        <source>Colour &amp;Green</source>
        <translation>Cor &amp;verde</translation>
    </message>
    <message>
        <source>Colour &amp;Orange</source>
        <translation>Cor &amp;laranja</translation>
    </message>
    <message>
        <source>Colour &amp;Purple</source>
        <translation>Cor r&amp;oxa</translation>
    </message>
    <message>
        <source>Colour &amp;Red</source>
        <translation>Cor ver&amp;melha</translation>
    </message>
    <message>
        <source>Colour &amp;Teal</source>
        <translation>Cor verde-azula&amp;da</translation>
    </message>
    <message>
        <source>Colour P&amp;ink</source>
        <translation>Cor ro&amp;sa</translation>
    </message>
    <message>
        <source>Colour Gr&amp;ey</source>
        <translation>Cor &amp;cinza</translation>
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
        <translation>Importar de um &amp;banco de dados…</translation>
    </message>
    <message>
        <source>Asks a running PostgreSQL, MySQL or MariaDB for its schema and draws it.</source>
        <translation>Pede o esquema a um PostgreSQL, MySQL ou MariaDB em execução e o desenha.</translation>
    </message>
    <message>
        <source>Make &amp;Room</source>
        <translation>Abri&amp;r espaço</translation>
    </message>
    <message>
        <source>Moves boxes that lie over each other apart, by as little as may be.</source>
        <translation>Afasta as caixas que se sobrepõem, movendo-as o mínimo possível.</translation>
    </message>
    <message>
        <source>&amp;Take In What Lies Inside</source>
        <translation>&amp;Incluir o que está dentro</translation>
    </message>
    <message>
        <source>Gives the area of the selection the tables that lie in it and belong to no area.</source>
        <translation>Adiciona à área da seleção as tabelas que estão dentro dela e não pertencem a nenhuma área.</translation>
    </message>
    <message>
        <source>M&amp;ongoDB…</source>
        <translation>Mon&amp;goDB…</translation>
    </message>
    <message>
        <source>Writes a script for mongosh that makes collections with validators and indexes, and says why a relationship is embedded or refers.</source>
        <translation>Grava um script para o mongosh que cria coleções com validadores e índices, e informa por que um relacionamento é incorporado ou guardado como referência.</translation>
    </message>
    <message>
        <source>Co&amp;mpare with a Database…</source>
        <translation>Co&amp;mparar com um banco de dados…</translation>
    </message>
    <message>
        <source>Shows what differs between the design and a running PostgreSQL, MySQL or MariaDB; what you choose can be taken over.</source>
        <translation>Mostra as diferenças entre o modelo e um PostgreSQL, MySQL ou MariaDB em execução; o que você escolher pode ser adotado.</translation>
    </message>
    <message>
        <source>Conver&amp;t to Another Database…</source>
        <translation>Conver&amp;ter para outro banco de dados…</translation>
    </message>
    <message>
        <source>Makes the design one for another kind of database, and tells before what is lost or changes.</source>
        <translation>Converte o modelo para outro tipo de banco de dados e informa antes o que se perde ou muda.</translation>
    </message>
</context>
<context>
    <name>Artifacts</name>
    <message>
        <source>The generation was cancelled.</source>
        <translation>A geração foi cancelada.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Edit name</source>
        <translation>Editar nome</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriedades</translation>
    </message>
    <message>
        <source>Go to the other end</source>
        <translation>Ir para a outra extremidade</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Add to the selection or take out</source>
        <translation>Adicionar à seleção ou tirar dela</translation>
    </message>
    <message>
        <source>Add Area</source>
        <translation>Adicionar área</translation>
    </message>
    <message>
        <source>Diagram %1</source>
        <translation>Diagrama %1</translation>
    </message>
    <message>
        <source>Arrows go from object to object, Enter into a table, L along a line, F2 edits.</source>
        <translation>As setas vão de objeto em objeto; Enter entra em uma tabela; L segue uma linha; F2 edita.</translation>
    </message>
    <message>
        <source>The text on the clipboard creates no tables.</source>
        <translation>O texto da área de transferência não cria nenhuma tabela.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>colado</translation>
    </message>
    <message>
        <source>Line %1 of the pasted text: %2</source>
        <translation>Linha %1 do texto colado: %2</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinhar</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Distribuir</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Recolher</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Reset Line</source>
        <translation>Redefinir linha</translation>
    </message>
    <message>
        <source>Set Colour</source>
        <translation>Alterar cor</translation>
    </message>
    <message>
        <source>Remove from Diagram</source>
        <translation>Remover do diagrama</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Add to Diagram</source>
        <translation>Adicionar ao diagrama</translation>
    </message>
    <message>
        <source>Only tables and views can be shown in a diagram.</source>
        <translation>Somente tabelas e visões podem ser exibidas em um diagrama.</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Organizar</translation>
    </message>
    <message>
        <source>Select a table first: what is related to it stays clear.</source>
        <translation>Selecione antes uma tabela: o que está relacionado a ela continua nítido.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionar</translation>
    </message>
    <message>
        <source>Move Column</source>
        <translation>Mover coluna</translation>
    </message>
    <message>
        <source>Bend Line</source>
        <translation>Dobrar linha</translation>
    </message>
    <message>
        <source>No diagram is open</source>
        <translation>Nenhum diagrama aberto</translation>
    </message>
    <message>
        <source>An empty diagram</source>
        <translation>Um diagrama vazio</translation>
    </message>
    <message>
        <source>Open one from the tree, or import a schema.</source>
        <translation>Abra um a partir da árvore ou importe um esquema.</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visão</translation>
    </message>
    <message>
        <source>Materialized view</source>
        <translation>Visão materializada</translation>
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
            <numerusform>%n relacionamento</numerusform>
            <numerusform>%n relacionamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Table %1, %2, %3</source>
        <translation>Tabela %1, %2, %3</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>chave primária</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>única</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obrigatória</translation>
    </message>
    <message>
        <source>references %1</source>
        <translation>faz referência a %1</translation>
    </message>
    <message>
        <source>%1 references %2</source>
        <translation>%1 faz referência a %2</translation>
    </message>
    <message>
        <source>deleted with it</source>
        <translation>excluída com ela</translation>
    </message>
    <message>
        <source>identifying</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Nota vazia</translation>
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
        <translation>%1 é uma partição de %2.</translation>
    </message>
    <message>
        <source>%1 inherits from %2.</source>
        <translation>%1 herda de %2.</translation>
    </message>
    <message>
        <source>Type a name and a type: “email text not null”. Enter goes on to the next column, Esc ends.</source>
        <translation>Digite um nome e um tipo: “email text not null”. Enter passa para a próxima coluna; Esc encerra.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto da nota</translation>
    </message>
    <message>
        <source>Name and type of the column</source>
        <translation>Nome e tipo da coluna</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Edit Column</source>
        <translation>Editar coluna</translation>
    </message>
    <message>
        <source>Add Column</source>
        <translation>Adicionar coluna</translation>
    </message>
    <message>
        <source>Hide Lines</source>
        <translation>Ocultar linhas</translation>
    </message>
    <message>
        <source>Select the lines that are to be hidden.</source>
        <translation>Selecione as linhas a ocultar.</translation>
    </message>
    <message>
        <source>Show Hidden Lines</source>
        <translation>Mostrar linhas ocultas</translation>
    </message>
    <message>
        <source>No lines are hidden here.</source>
        <translation>Não há linhas ocultas aqui.</translation>
    </message>
    <message>
        <source>Add Related Tables</source>
        <translation>Adicionar tabelas relacionadas</translation>
    </message>
    <message>
        <source>Add Table</source>
        <translation>Adicionar tabela</translation>
    </message>
    <message>
        <source>Add Note</source>
        <translation>Adicionar nota</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Becomes part of “%1”.</source>
        <translation>Passa a fazer parte de “%1”.</translation>
    </message>
    <message>
        <source>Leaves “%1”.</source>
        <translation>Sai de “%1”.</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>De “%1” para “%2”</translation>
    </message>
    <message>
        <source>From “%1”: go to the other table and press Enter.</source>
        <translation>De “%1”: vá para a outra tabela e pressione Enter.</translation>
    </message>
    <message>
        <source>Go to a table and press Enter.</source>
        <translation>Vá para uma tabela e pressione Enter.</translation>
    </message>
    <message>
        <source>Drag from the supertype to the subtype.</source>
        <translation>Arraste do supertipo para o subtipo.</translation>
    </message>
    <message>
        <source>Drag from the table that is referred to, to the one that refers to it.</source>
        <translation>Arraste da tabela referenciada para a tabela que faz referência a ela.</translation>
    </message>
    <message>
        <source>Add Relationship</source>
        <translation>Adicionar relacionamento</translation>
    </message>
    <message>
        <source>Release to relate “%1” and “%2”.</source>
        <translation>Solte para relacionar “%1” e “%2”.</translation>
    </message>
    <message>
        <source>Drop the column on a table or on another column to relate them.</source>
        <translation>Solte a coluna sobre uma tabela ou sobre outra coluna para relacioná-las.</translation>
    </message>
    <message>
        <source>Remove Bend</source>
        <translation>Remover dobra</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are hidden. Click to show them.</source>
        <translation>
            <numerusform>Há %n linha oculta. Clique para mostrá-la.</numerusform>
            <numerusform>Há %n linhas ocultas. Clique para mostrá-las.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related tables are not on this diagram. Click to add them.</source>
        <translation>
            <numerusform>%n tabela relacionada não está neste diagrama. Clique para adicioná-la.</numerusform>
            <numerusform>%n tabelas relacionadas não estão neste diagrama. Clique para adicioná-las.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click here or press 0 to see the types of the design again.</source>
        <translation>Clique aqui ou pressione 0 para ver de novo os tipos do modelo.</translation>
    </message>
    <message>
        <source>The types of the design</source>
        <translation>Os tipos do modelo</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 em %2: %3</translation>
    </message>
    <message>
        <source>Shown as it was saved; Esc goes back to the whole diagram.</source>
        <translation>Exibida como foi salva; Esc volta ao diagrama inteiro.</translation>
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
        <translation>Entidade %1, %2, %3</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>%1: many to many between %2 and %3.</source>
        <translation>%1: muitos para muitos entre %2 e %3.</translation>
    </message>
    <message>
        <source>Move End of Line</source>
        <translation>Mover extremidade da linha</translation>
    </message>
    <message>
        <source>Drop the end of the line on a column or a table.</source>
        <translation>Solte a extremidade da linha sobre uma coluna ou uma tabela.</translation>
    </message>
    <message>
        <source>Release to lead the line to “%1”.</source>
        <translation>Solte para levar a linha a “%1”.</translation>
    </message>
    <message>
        <source>Drag the end of the line to another column or table.</source>
        <translation>Arraste a extremidade da linha para outra coluna ou tabela.</translation>
    </message>
    <message>
        <source>While the boxes stand closer together for the screen, lines run by themselves.</source>
        <translation>Enquanto as caixas estão mais próximas para a tela, as linhas são traçadas automaticamente.</translation>
    </message>
    <message>
        <source>Press T and click (or Enter) to draw a table, or double-click here.
Q writes entities and relationships as lines of text.
R draws a relationship, N a note, A an area.
Tables of the design can be dragged here from the tree.</source>
        <translation>Pressione T e clique (ou pressione Enter) para desenhar uma tabela ou clique duas vezes aqui.
Q escreve entidades e relacionamentos como linhas de texto.
R desenha um relacionamento; N, uma nota; A, uma área.
As tabelas do modelo podem ser arrastadas da árvore para cá.</translation>
    </message>
    <message>
        <source>%1 The line is split.</source>
        <translation>%1 A linha está dividida.</translation>
    </message>
    <message>
        <source>Split Lines</source>
        <translation>Dividir linhas</translation>
    </message>
    <message>
        <source>Show Whole Lines</source>
        <translation>Mostrar linhas inteiras</translation>
    </message>
    <message>
        <source>Select the lines that are to be split.</source>
        <translation>Selecione as linhas a dividir.</translation>
    </message>
    <message>
        <source>Select the split lines that are to be whole again.</source>
        <translation>Selecione as linhas divididas a mostrar inteiras de novo.</translation>
    </message>
    <message>
        <source>Select what is to be coloured.</source>
        <translation>Selecione o que deve ser colorido.</translation>
    </message>
    <message>
        <source>Double-click, or click and press Enter, to go to the other end.</source>
        <translation>Clique duas vezes, ou clique e pressione Enter, para ir para a outra extremidade.</translation>
    </message>
    <message>
        <source>Take into Area</source>
        <translation>Incluir na área</translation>
    </message>
    <message>
        <source>Make Room</source>
        <translation>Abrir espaço</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>“%1” names the column “%2”, which belongs to another table.</source>
        <translation>“%1” cita a coluna “%2”, que pertence a outra tabela.</translation>
    </message>
    <message>
        <source>What “%1” belongs to does not exist.</source>
        <translation>O objeto ao qual “%1” pertence não existe.</translation>
    </message>
    <message>
        <source>“%1” refers to something that does not exist (%2).</source>
        <translation>“%1” faz referência a algo que não existe (%2).</translation>
    </message>
    <message>
        <source>The relationship “%1” refers to no table.</source>
        <translation>O relacionamento “%1” não faz referência a nenhuma tabela.</translation>
    </message>
    <message>
        <source>Everything that an object refers to exists and is in its place.</source>
        <translation>Tudo a que um objeto faz referência existe e está no seu lugar.</translation>
    </message>
    <message>
        <source>Objects of one namespace have different names.</source>
        <translation>Os objetos de um mesmo espaço de nomes têm nomes diferentes.</translation>
    </message>
    <message>
        <source>What needs a name has one.</source>
        <translation>O que precisa de um nome tem um nome.</translation>
    </message>
    <message>
        <source>A table has columns.</source>
        <translation>Uma tabela tem colunas.</translation>
    </message>
    <message>
        <source>A foreign key refers to a primary key or to unique columns.</source>
        <translation>Uma chave estrangeira faz referência a uma chave primária ou a colunas únicas.</translation>
    </message>
    <message>
        <source>Columns of a foreign key have the types of the columns they refer to.</source>
        <translation>As colunas de uma chave estrangeira têm os tipos das colunas a que fazem referência.</translation>
    </message>
    <message>
        <source>Names fit into what the database takes, in bytes.</source>
        <translation>Os nomes cabem no que o banco de dados aceita, em bytes.</translation>
    </message>
    <message>
        <source>Columns, domains and attributes have a type.</source>
        <translation>Colunas, domínios e atributos têm um tipo.</translation>
    </message>
    <message>
        <source>A table has a primary key.</source>
        <translation>Uma tabela tem uma chave primária.</translation>
    </message>
    <message>
        <source>What is drawn as a concept can become tables and keys.</source>
        <translation>O que é desenhado como conceito pode se tornar tabelas e chaves.</translation>
    </message>
    <message>
        <source>%1 “%2” has the same name as %3 “%4”.</source>
        <translation>%1 “%2”: tem o mesmo nome que outro objeto (%3 “%4”).</translation>
    </message>
    <message>
        <source>There are two routines “%1” with the same arguments.</source>
        <translation>Há duas rotinas “%1” com os mesmos argumentos.</translation>
    </message>
    <message>
        <source>%1 in “%2” has no name.</source>
        <translation>%1 sem nome em “%2”.</translation>
    </message>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 sem nome.</translation>
    </message>
    <message>
        <source>Table “%1” has no columns.</source>
        <translation>A tabela “%1” não tem colunas.</translation>
    </message>
    <message>
        <source>Foreign key “%1” refers to columns of “%2” that are neither its primary key nor unique.</source>
        <translation>A chave estrangeira “%1” faz referência a colunas de “%2” que não são nem sua chave primária nem únicas.</translation>
    </message>
    <message>
        <source>Column “%1” (%2) cannot refer to “%3” (%4): their types do not fit together.</source>
        <translation>A coluna “%1” (%2) não pode fazer referência a “%3” (%4): os tipos não são compatíveis.</translation>
    </message>
    <message>
        <source>Column “%1” (%2) refers to “%3” (%4), which has another type.</source>
        <translation>A coluna “%1” (%2) faz referência a “%3” (%4), que é de outro tipo.</translation>
    </message>
    <message>
        <source>The name “%1” is %2 bytes long; the database takes %3 and would cut it to “%4”.</source>
        <translation>O nome “%1” ocupa %2 bytes; o banco de dados aceita %3 e o cortaria para “%4”.</translation>
    </message>
    <message>
        <source>Column “%1” has no type.</source>
        <translation>A coluna “%1” não tem tipo.</translation>
    </message>
    <message>
        <source>Domain “%1” has no type.</source>
        <translation>O domínio “%1” não tem tipo.</translation>
    </message>
    <message>
        <source>Attribute “%1” of type “%2” has no type.</source>
        <translation>O atributo “%1” do tipo “%2” não tem tipo.</translation>
    </message>
    <message>
        <source>Table “%1” has no primary key.</source>
        <translation>A tabela “%1” não tem chave primária.</translation>
    </message>
    <message>
        <source>A continuous aggregate does not average averages.</source>
        <translation>Um agregado contínuo não calcula médias de médias.</translation>
    </message>
    <message>
        <source>Buckets of continuous aggregates on top of each other fit into each other.</source>
        <translation>Os buckets de agregados contínuos empilhados se encaixam uns nos outros.</translation>
    </message>
    <message>
        <source>Chunks of hypertables have a usual size.</source>
        <translation>Os chunks das hipertabelas têm um tamanho usual.</translation>
    </message>
    <message>
        <source>A hypertable does not refer to another one.</source>
        <translation>Uma hipertabela não faz referência a outra.</translation>
    </message>
    <message>
        <source>Columns and indexes that options of TimescaleDB name are there.</source>
        <translation>As colunas e os índices que as opções do TimescaleDB citam existem.</translation>
    </message>
    <message>
        <source>A continuous aggregate is refreshed over two buckets or more.</source>
        <translation>Um agregado contínuo é atualizado sobre dois buckets ou mais.</translation>
    </message>
    <message>
        <source>Rows are kept for longer than aggregates are refreshed from them.</source>
        <translation>As linhas são mantidas por mais tempo do que o abrangido pela atualização dos agregados a partir delas.</translation>
    </message>
    <message>
        <source>Row-level security stands without columnstore and continuous aggregates.</source>
        <translation>A segurança em nível de linha não se combina com columnstore nem com agregados contínuos.</translation>
    </message>
    <message>
        <source>A columnstore is segmented by what many rows share.</source>
        <translation>Um columnstore é segmentado pelo que muitas linhas têm em comum.</translation>
    </message>
    <message>
        <source>Unique columns of a hypertable hold those that make its chunks.</source>
        <translation>As colunas únicas de uma hipertabela incluem aquelas que formam seus chunks.</translation>
    </message>
    <message>
        <source>The version of TimescaleDB is one that is known.</source>
        <translation>A versão do TimescaleDB é uma versão conhecida.</translation>
    </message>
    <message>
        <source>A continuous aggregate has no window functions.</source>
        <translation>Um agregado contínuo não tem funções de janela.</translation>
    </message>
    <message>
        <source>A continuous aggregate is created empty.</source>
        <translation>Um agregado contínuo é criado vazio.</translation>
    </message>
    <message>
        <source>“%1” averages “%2”, which is an average in “%3” already: keep the sum and the count there.</source>
        <translation>“%1” calcula a média de “%2”, que já é uma média em “%3”: guarde lá a soma e a contagem.</translation>
    </message>
    <message>
        <source>The continuous aggregate “%1” has no time_bucket() to group by.</source>
        <translation>O agregado contínuo “%1” não tem nenhum time_bucket() pelo qual agrupar.</translation>
    </message>
    <message>
        <source>The buckets of “%1” have a fixed width, those of “%2” below it have not.</source>
        <translation>Os buckets de “%1” têm largura fixa; os de “%2”, em que se baseia, não.</translation>
    </message>
    <message>
        <source>The bucket of “%1” is no multiple of the bucket of “%2” below it.</source>
        <translation>O bucket de “%1” não é múltiplo do bucket de “%2”, em que se baseia.</translation>
    </message>
    <message>
        <source>The chunks of “%1” are of %2: an hour to a day fits fast data, a day to a week other data.</source>
        <translation>Os chunks de “%1” são de %2: de uma hora a um dia é adequado para dados rápidos; de um dia a uma semana, para os demais.</translation>
    </message>
    <message>
        <source>“%1” is filled when it is created, which cannot be done within a transaction.</source>
        <translation>“%1” é preenchido ao ser criado, o que não pode ser feito dentro de uma transação.</translation>
    </message>
    <message>
        <source>The hypertable “%1” cannot refer to the hypertable “%2”.</source>
        <translation>A hipertabela “%1” não pode fazer referência à hipertabela “%2”.</translation>
    </message>
    <message>
        <source>The options of “%1” name a column “%2”, which it does not have.</source>
        <translation>As opções de “%1” citam uma coluna “%2”, que não existe lá.</translation>
    </message>
    <message>
        <source>“%1” is reordered by an index “%2”, which is not in the design.</source>
        <translation>“%1” é reordenada por um índice “%2”, que não está no modelo.</translation>
    </message>
    <message>
        <source>“%1” has settings of a hypertable but no time column.</source>
        <translation>“%1” tem parâmetros de hipertabela, mas nenhuma coluna de tempo.</translation>
    </message>
    <message>
        <source>“%1” is refreshed over less than two of its buckets.</source>
        <translation>“%1” é atualizado sobre menos de dois dos seus buckets.</translation>
    </message>
    <message>
        <source>“%1” is refreshed further back than “%2” keeps its rows: its own older rows would be lost.</source>
        <translation>“%1” é atualizado mais para trás do que “%2” mantém suas linhas: suas próprias linhas antigas seriam perdidas.</translation>
    </message>
    <message>
        <source>“%1” has row-level security and a columnstore, which exclude each other.</source>
        <translation>“%1” tem segurança em nível de linha e um columnstore, que se excluem mutuamente.</translation>
    </message>
    <message>
        <source>The continuous aggregate “%1” cannot read “%2”, which has row-level security.</source>
        <translation>O agregado contínuo “%1” não pode ler “%2”, que tem segurança em nível de linha.</translation>
    </message>
    <message>
        <source>“%1” is segmented by “%2”, of which every row has another value: put it first in the order instead.</source>
        <translation>“%1” é segmentada por “%2”, cujo valor é diferente em cada linha: coloque-a em primeiro lugar na ordem.</translation>
    </message>
    <message>
        <source>“%1” is segmented by several columns: a segment should have a hundred rows of a chunk or more.</source>
        <translation>“%1” é segmentada por várias colunas: um segmento deve ter pelo menos cem linhas de um chunk.</translation>
    </message>
    <message>
        <source>“%1” is unique without the column “%2”, by which the hypertable “%3” is divided into chunks.</source>
        <translation>“%1” é única sem a coluna “%2”, pela qual a hipertabela “%3” é dividida em chunks.</translation>
    </message>
    <message>
        <source>“%1” is no version of TimescaleDB that is known here; write 2.20, for example.</source>
        <translation>“%1” não é uma versão do TimescaleDB conhecida aqui; escreva 2.20, por exemplo.</translation>
    </message>
    <message>
        <source>The continuous aggregate “%1” uses a window function, which it cannot keep up to date.</source>
        <translation>O agregado contínuo “%1” usa uma função de janela, que ele não pode manter atualizada.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Nenhuma ação</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Restringir</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>Em cascata</translation>
    </message>
    <message>
        <source>Set null</source>
        <translation>Definir como NULL</translation>
    </message>
    <message>
        <source>Set default</source>
        <translation>Definir valor padrão</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simples</translation>
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
        <translation>Sem registro</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporária</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Faixa</translation>
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
        <translation>Sempre</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>Por padrão</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Armazenada</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtual</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primária</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Única</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>De exclusão</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Comum</translation>
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
        <translation>Em cascata</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas as colunas</translation>
    </message>
    <message>
        <source>Keys only</source>
        <translation>Somente chaves</translation>
    </message>
    <message>
        <source>Names only</source>
        <translation>Somente nomes</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>Em vez de</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Replica</source>
        <translation>Réplica</translation>
    </message>
    <message>
        <source>Single table</source>
        <translation>Tabela única</translation>
    </message>
    <message>
        <source>At generation</source>
        <translation>Na geração</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Imediatamente</translation>
    </message>
    <message>
        <source>Table per type</source>
        <translation>Uma tabela por tipo</translation>
    </message>
    <message>
        <source>Table per concrete type</source>
        <translation>Uma tabela por tipo concreto</translation>
    </message>
    <message>
        <source>Continuous aggregate</source>
        <translation>Agregado contínuo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Inout</source>
        <translation>Entrada e saída</translation>
    </message>
    <message>
        <source>Variadic</source>
        <translation>Variádico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Crescente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Decrescente</translation>
    </message>
    <message>
        <source>First</source>
        <translation>No início</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>No fim</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimento</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Função de agregação</translation>
    </message>
    <message>
        <source>Volatile</source>
        <translation>Volátil</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Estável</translation>
    </message>
    <message>
        <source>Immutable</source>
        <translation>Imutável</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>Inseguro</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restrito</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserir</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Unstated</source>
        <translation>Não indicado</translation>
    </message>
    <message>
        <source>Disjoint</source>
        <translation>Disjuntos</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>Sobrepostos</translation>
    </message>
    <message>
        <source>Ddl command start</source>
        <translation>Início de comando DDL</translation>
    </message>
    <message>
        <source>Ddl command end</source>
        <translation>Fim de comando DDL</translation>
    </message>
    <message>
        <source>Sql drop</source>
        <translation>Exclusão SQL</translation>
    </message>
    <message>
        <source>Table rewrite</source>
        <translation>Reescrita de tabela</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Sequências</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funções</translation>
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
        <translation>Estendido</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Binary coercible</source>
        <translation>Coercível binariamente</translation>
    </message>
    <message>
        <source>Input and output</source>
        <translation>Entrada e saída</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Sob demanda</translation>
    </message>
    <message>
        <source>On assignment</source>
        <translation>Na atribuição</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>Shareable</source>
        <translation>Compartilhável</translation>
    </message>
    <message>
        <source>Read write</source>
        <translation>Leitura e gravação</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Only these rules, with commas between.</source>
        <translation>Somente estas regras, separadas por vírgulas.</translation>
    </message>
    <message>
        <source>The findings as JSON on standard output.</source>
        <translation>Os problemas encontrados, como JSON na saída padrão.</translation>
    </message>
    <message>
        <source>“%1” is not a rule; the rules are: %2.</source>
        <translation>“%1” não é uma regra; as regras são: %2.</translation>
    </message>
    <message>
        <source>%1: %2 errors, %3 warnings, %4 hints
</source>
        <translation>%1: %2 erros, %3 avisos, %4 dicas
</translation>
    </message>
    <message>
        <source>Finds what is wrong with a design.</source>
        <translation>Encontra o que está errado em um modelo.</translation>
    </message>
    <message>
        <source>Usage: relvar [FILE]
       relvar COMMAND ARGUMENTS

Without a command the editor opens.

Commands:
</source>
        <translation>Uso: relvar [FILE]
       relvar COMMAND ARGUMENTS

Sem nenhum comando, o editor é aberto.

Comandos:
</translation>
    </message>
    <message>
        <source>“relvar COMMAND --help” tells more about a command.
Exit codes: 0 done, 1 done with findings or differences, 2 wrong usage, 3 could not.
</source>
        <translation>“relvar COMMAND --help” informa mais sobre um comando.
Códigos de saída: 0 concluído, 1 concluído com problemas ou diferenças, 2 uso incorreto, 3 não foi possível concluir.
</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Mostra esta ajuda.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Falta um argumento.</translation>
    </message>
    <message>
        <source>There are too many arguments.</source>
        <translation>Há argumentos demais.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>“%1” não é um comando.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Não é possível gravar na saída padrão.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Não é possível gravar o arquivo: %1.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Isto é uma pasta, não um arquivo.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Não é possível ler o arquivo: %1.</translation>
    </message>
    <message>
        <source>The diagram; the first one otherwise.</source>
        <translation>O diagrama; se não for indicado, o primeiro.</translation>
    </message>
    <message>
        <source>The design has no diagram.</source>
        <translation>O modelo não tem nenhum diagrama.</translation>
    </message>
    <message>
        <source>The design has no diagram “%1”; it has these: %2.</source>
        <translation>O modelo não tem nenhum diagrama “%1”; tem estes: %2.</translation>
    </message>
    <message>
        <source>The database that SQL files are for.</source>
        <translation>O banco de dados a que se destinam os arquivos SQL.</translation>
    </message>
    <message>
        <source>The form of the result: text.</source>
        <translation>O formato do resultado: text.</translation>
    </message>
    <message>
        <source>The file to write to.</source>
        <translation>O arquivo a ser gravado.</translation>
    </message>
    <message>
        <source>A difference can be written as text, not as “%1”.</source>
        <translation>Uma diferença pode ser gravada como text, não como “%1”.</translation>
    </message>
    <message>
        <source>The file to write to; standard output otherwise.</source>
        <translation>O arquivo a ser gravado; se não for indicado, a saída padrão.</translation>
    </message>
    <message>
        <source>The database to write for.</source>
        <translation>O banco de dados para o qual gravar.</translation>
    </message>
    <message>
        <source>With ddl: one file a schema, in the folder that -o names.</source>
        <translation>Com ddl: um arquivo por esquema, na pasta indicada por -o.</translation>
    </message>
    <message>
        <source>With png: pixels for each unit of the diagram.</source>
        <translation>Com png: pixels por unidade do diagrama.</translation>
    </message>
    <message>
        <source>With svg, png and pdf: %1; that of the diagram otherwise.</source>
        <translation>Com svg, png e pdf: %1; se não for indicada, a opção do diagrama.</translation>
    </message>
    <message>
        <source>Say which folder to write to with -o FOLDER.</source>
        <translation>Indique com -o FOLDER em que pasta gravar.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Não é possível criar a pasta.</translation>
    </message>
    <message>
        <source>“%1” is nothing that --%2 knows; it knows these: %3.</source>
        <translation>“%1” não é um valor de --%2; os valores são: %3.</translation>
    </message>
    <message>
        <source>The scale is a number above 0 and up to 16.</source>
        <translation>A escala é um número maior que 0 e de no máximo 16.</translation>
    </message>
    <message>
        <source>Say what to write with --to: %1.</source>
        <translation>Indique com --to o que gravar: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be written; these can: %2.</source>
        <translation>“%1” não pode ser gravado; é possível gravar: %2.</translation>
    </message>
    <message>
        <source>Writes one thing that follows from a design.</source>
        <translation>Grava um dos resultados de um modelo.</translation>
    </message>
    <message>
        <source>The folder to write to.</source>
        <translation>A pasta em que gravar.</translation>
    </message>
    <message>
        <source>Say where to write with -o FOLDER.</source>
        <translation>Indique com -o FOLDER onde gravar.</translation>
    </message>
    <message>
        <source>Writes everything that follows from a design, with an index.</source>
        <translation>Grava todos os resultados de um modelo, com um índice.</translation>
    </message>
    <message>
        <source>The project file to make.</source>
        <translation>O arquivo de projeto a ser criado.</translation>
    </message>
    <message>
        <source>A file for what became of each statement (JSON).</source>
        <translation>Um arquivo que informa o que foi feito de cada instrução (JSON).</translation>
    </message>
    <message>
        <source>The same report on standard output.</source>
        <translation>O mesmo relatório na saída padrão.</translation>
    </message>
    <message>
        <source>Leaves the tables where they fall.</source>
        <translation>Deixa as tabelas onde caírem.</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Say which project file to make with -o FILE.</source>
        <translation>Indique com -o FILE que arquivo de projeto criar.</translation>
    </message>
    <message>
        <source>Laying out</source>
        <translation>Dispondo</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>%1: %2 statements imported, %3 kept word for word, %4 skipped, %5 refused
</source>
        <translation>%1: %2 instruções importadas, %3 mantidas literalmente, %4 ignoradas, %5 recusadas
</translation>
    </message>
    <message>
        <source>Lay out the diagram</source>
        <translation>Dispor o diagrama</translation>
    </message>
    <message>
        <source>Lays a diagram out: Graphviz places the tables.</source>
        <translation>Dispõe um diagrama: o Graphviz posiciona as tabelas.</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>O que fazer:</translation>
    </message>
    <message>
        <source>The project file.</source>
        <translation>O arquivo de projeto.</translation>
    </message>
    <message>
        <source>What to do it with: a table, then columns of it; or TABLE.COLUMN. With merge-tables and resolve-many-to-many two tables, with pull-up and push-down a table and columns.</source>
        <translation>Com o que fazer: uma tabela e depois colunas dela; ou TABLE.COLUMN. Com merge-tables e resolve-many-to-many, duas tabelas; com pull-up e push-down, uma tabela e colunas.</translation>
    </message>
    <message>
        <source>The name of the new table or number column.</source>
        <translation>O nome da nova tabela ou da nova coluna numérica.</translation>
    </message>
    <message>
        <source>With promote-to-lookup: the name of the column with the values.</source>
        <translation>Com promote-to-lookup: o nome da coluna com os valores.</translation>
    </message>
    <message>
        <source>With extract-entity: columns that identify the new rows, with commas between. With promote-to-lookup, “value”: the values do.</source>
        <translation>Com extract-entity: as colunas que identificam as novas linhas, separadas por vírgulas. Com promote-to-lookup, “value”: os valores as identificam.</translation>
    </message>
    <message>
        <source>With pull-up and push-down: the tables at the other end, with commas between; all that there are otherwise.</source>
        <translation>Com pull-up e push-down: as tabelas da outra extremidade, separadas por vírgulas; se não forem indicadas, todas as que houver.</translation>
    </message>
    <message>
        <source>With extract-entity: rows share none.</source>
        <translation>Com extract-entity: as linhas não compartilham nenhuma.</translation>
    </message>
    <message>
        <source>With split-table: not every row has both halves.</source>
        <translation>Com split-table: nem toda linha tem as duas metades.</translation>
    </message>
    <message>
        <source>With natural-key: the old key&apos;s columns go.</source>
        <translation>Com natural-key: as colunas da chave antiga são excluídas.</translation>
    </message>
    <message>
        <source>Prints what would change and leaves the project alone.</source>
        <translation>Mostra o que mudaria e não altera o projeto.</translation>
    </message>
    <message>
        <source>Several tables are called “%1”; name the schema.</source>
        <translation>Várias tabelas se chamam “%1”; indique o esquema.</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>Não existe nenhuma tabela “%1”.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”.</source>
        <translation>“%1” não tem nenhuma coluna “%2”.</translation>
    </message>
    <message>
        <source>No relationship between “%1” and “%2” is one for this.</source>
        <translation>Nenhum relacionamento entre “%1” e “%2” serve para isto.</translation>
    </message>
    <message>
        <source>“%1” has no table for them that way.</source>
        <translation>“%1” não tem nenhuma tabela para elas nessa direção.</translation>
    </message>
    <message>
        <source>“%1” is no refactoring; these are: %2.</source>
        <translation>“%1” não é uma refatoração; as refatorações são: %2.</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>Changes the form of a design in one step: extracts, splits, merges, moves columns and keys.</source>
        <translation>Altera a forma de um modelo em um único passo: extrai, divide, mescla e move colunas e chaves.</translation>
    </message>
    <message>
        <source>This folder holds no SQL files.</source>
        <translation>Esta pasta não contém arquivos SQL.</translation>
    </message>
    <message>
        <source>&lt;standard input&gt;</source>
        <translation>&lt;entrada padrão&gt;</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>“%1” is not a database that is known here; these are: %2.</source>
        <translation>“%1” não é um banco de dados conhecido; os conhecidos são: %2.</translation>
    </message>
    <message>
        <source>The server to try it on: postgresql://user@host/database.</source>
        <translation>O servidor em que testar: postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>What to prove: ddl.</source>
        <translation>O que comprovar: ddl.</translation>
    </message>
    <message>
        <source>&lt;generated DDL&gt;</source>
        <translation>&lt;DDL gerado&gt;</translation>
    </message>
    <message>
        <source>“%1” cannot be proved; ddl can.</source>
        <translation>“%1” não pode ser comprovado; ddl pode.</translation>
    </message>
    <message>
        <source>Say which server to try it on with --against URL.</source>
        <translation>Indique com --against URL em que servidor testar.</translation>
    </message>
    <message>
        <source>- not in the database: %1
</source>
        <translation>- não está no banco de dados: %1
</translation>
    </message>
    <message>
        <source>%1: the server executed the DDL; %2 tables, %3 columns and %4 foreign keys came back the same
</source>
        <translation>%1: o servidor executou o DDL; %2 tabelas, %3 colunas e %4 chaves estrangeiras voltaram iguais
</translation>
    </message>
    <message>
        <source>Proves the generated SQL in a scratch database that it makes and drops itself.</source>
        <translation>Comprova o SQL gerado em um banco de dados temporário que ele mesmo cria e descarta.</translation>
    </message>
    <message>
        <source>Names the present state of a design, or lists the named ones.</source>
        <translation>Dá nome ao estado atual de um modelo ou lista os estados nomeados.</translation>
    </message>
    <message>
        <source>With pdf: the steps of the workshop, a page each. An html page has them unless --diagram names one diagram.</source>
        <translation>Com pdf: os passos do workshop, um por página. Uma página html os inclui, a menos que --diagram indique um diagrama.</translation>
    </message>
    <message>
        <source>With svg, png and pdf: shows the types that a database would get: %1.</source>
        <translation>Com svg, png e pdf: mostra os tipos que um banco de dados receberia: %1.</translation>
    </message>
    <message>
        <source>layered: in columns, what is referred to on the left; organic: what is related is near to each other.</source>
        <translation>layered: em colunas, com o que é referenciado à esquerda; organic: o que está relacionado fica próximo entre si.</translation>
    </message>
    <message>
        <source>“%1” is no style of layout; these are: %2.</source>
        <translation>“%1” não é um estilo de disposição; os estilos são: %2.</translation>
    </message>
    <message>
        <source>The design: a project or a script.</source>
        <translation>O modelo: um projeto ou um script.</translation>
    </message>
    <message>
        <source>The table where the path begins.</source>
        <translation>A tabela onde o caminho começa.</translation>
    </message>
    <message>
        <source>The table where it ends.</source>
        <translation>A tabela onde ele termina.</translation>
    </message>
    <message>
        <source>At most so many paths; 5 otherwise.</source>
        <translation>O número máximo de caminhos; se não for indicado, 5.</translation>
    </message>
    <message>
        <source>“up” follows relationships only to what is referenced, “down” only to what refers; “any” otherwise.</source>
        <translation>“up” segue os relacionamentos somente para o que é referenciado; “down”, somente para o que faz referência; se não for indicado, “any”.</translation>
    </message>
    <message>
        <source>Tables that no path may go through, with commas between.</source>
        <translation>Tabelas pelas quais nenhum caminho pode passar, separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Prints the paths as JSON.</source>
        <translation>Mostra os caminhos como JSON.</translation>
    </message>
    <message>
        <source>“%1” is no number of paths; it is from 1 to 1000.</source>
        <translation>“%1” não é um número de caminhos; vai de 1 a 1000.</translation>
    </message>
    <message>
        <source>“%1” is no direction; these are: any, up, down.</source>
        <translation>“%1” não é uma direção; as direções são: any, up, down.</translation>
    </message>
    <message>
        <source>No relationships lead from “%1” to “%2”.
</source>
        <translation>Nenhum relacionamento leva de “%1” a “%2”.
</translation>
    </message>
    <message>
        <source>Finds the ways from one table to another along relationships.</source>
        <translation>Encontra os caminhos de uma tabela a outra ao longo dos relacionamentos.</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>O que é procurado.</translation>
    </message>
    <message>
        <source>What comes instead; with --regex, \1 or $1 for a group. Nothing otherwise.</source>
        <translation>O que entra no lugar; com --regex, \1 ou $1 para um grupo. Se não for indicado, nada.</translation>
    </message>
    <message>
        <source>Where to look, with commas between: %1. Names otherwise.</source>
        <translation>Onde procurar, separado por vírgulas: %1. Se não for indicado, nos nomes.</translation>
    </message>
    <message>
        <source>Kinds of objects with commas between, such as table,column; all otherwise.</source>
        <translation>Tipos de objetos separados por vírgulas, como table,column; se não forem indicados, todos.</translation>
    </message>
    <message>
        <source>The text is a regular expression.</source>
        <translation>O texto é uma expressão regular.</translation>
    </message>
    <message>
        <source>Capital and small letters differ.</source>
        <translation>Maiúsculas e minúsculas são diferenciadas.</translation>
    </message>
    <message>
        <source>Letters, digits and _ must not go on.</source>
        <translation>O texto não pode continuar com letras, dígitos nem _.</translation>
    </message>
    <message>
        <source>Leaves out what cannot be replaced.</source>
        <translation>Omite o que não pode ser substituído.</translation>
    </message>
    <message>
        <source>“%1” is no place of texts.</source>
        <translation>“%1” não é um lugar com textos.</translation>
    </message>
    <message>
        <source>“%1” is no kind of objects.</source>
        <translation>“%1” não é um tipo de objetos.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>Nothing was replaced; --skip leaves out what cannot be.</source>
        <translation>Nada foi substituído; --skip omite o que não pode ser substituído.</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>Substituir “%1” por “%2”</translation>
    </message>
    <message>
        <source>Replaces a text in names, comments, types and SQL of a design.</source>
        <translation>Substitui um texto em nomes, comentários, tipos e SQL de um modelo.</translation>
    </message>
    <message>
        <source>The database that the design is for from now on: %1.</source>
        <translation>O banco de dados a que o modelo se destina a partir de agora: %1.</translation>
    </message>
    <message>
        <source>Only tells what would be lost or changed.</source>
        <translation>Apenas informa o que seria perdido ou alterado.</translation>
    </message>
    <message>
        <source>Tells it as JSON on standard output.</source>
        <translation>Informa isso como JSON na saída padrão.</translation>
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
        <translation>alterado</translation>
    </message>
    <message>
        <source>Say with --to for which database the design shall be.</source>
        <translation>Informe com --to a qual banco de dados o modelo deve se destinar.</translation>
    </message>
    <message>
        <source>Convert to %1</source>
        <translation>Converter para %1</translation>
    </message>
    <message>
        <source>Makes a design one for another database, in one step, and tells what is lost or takes another form there.</source>
        <translation>Converte um modelo para outro banco de dados, em um único passo, e informa o que lá se perde ou assume outra forma.</translation>
    </message>
    <message>
        <source>Tells what differs between two designs: projects, versions (PROJECT@NAME), SQL files or database URLs.</source>
        <translation>Informa em que dois modelos diferem: projetos, versões (PROJECT@NAME), arquivos SQL ou URLs de bancos de dados.</translation>
    </message>
    <message>
        <source>What the source is: %1. By default its contents and the ending of its name decide.</source>
        <translation>O que a origem é: %1. Por padrão, o conteúdo e a terminação do nome decidem.</translation>
    </message>
    <message>
        <source>Of a running database only this schema; may be repeated.</source>
        <translation>De um banco de dados em execução, somente este esquema; pode ser repetido.</translation>
    </message>
    <message>
        <source>Of a running database only this table; may be repeated.</source>
        <translation>De um banco de dados em execução, somente esta tabela; pode ser repetido.</translation>
    </message>
    <message>
        <source>Say of which schema the table “%1” is: --table SCHEMA.TABLE.</source>
        <translation>Informe de qual esquema é a tabela “%1”: --table SCHEMA.TABLE.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be imported; these are: %2.</source>
        <translation>“%1” não é nada que possa ser importado; pode ser importado: %2.</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>Lendo o banco de dados</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Senha de %1: </translation>
    </message>
    <message>
        <source>A server of PostgreSQL cannot prove what is written for %1.</source>
        <translation>Um servidor PostgreSQL não pode comprovar o que é gravado para %1.</translation>
    </message>
    <message>
        <source>What to write: ddl, mongodb, mermaid, dbml, sketch, sentences, remarks, json, svg, png, pdf or html.</source>
        <translation>O que gravar: ddl, mongodb, mermaid, dbml, sketch, sentences, remarks, json, svg, png, pdf ou html.</translation>
    </message>
    <message>
        <source>With mongodb: JSON instead of a script for mongosh.</source>
        <translation>Com mongodb: JSON em vez de um script para o mongosh.</translation>
    </message>
    <message>
        <source>Makes a project from an SQL script (a file, “-”, a folder of migrations or a database URL: postgresql://, mysql://, sqlite://), from an SQLite database, from validators or documents of MongoDB, from DBML or a sketch, from a Mermaid diagram, or from a model of pgModeler.</source>
        <translation>Cria um projeto a partir de um script SQL (um arquivo, “-”, uma pasta de migrações ou uma URL de banco de dados: postgresql://, mysql://, sqlite://), de um banco de dados SQLite, de validadores ou documentos do MongoDB, de DBML ou um esboço, de um diagrama do Mermaid ou de um modelo do pgModeler.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>“%1” cannot be taken over: what it belongs to is no object of its own in the design.</source>
        <translation>“%1” não pode ser adotado: aquilo a que pertence não é um objeto próprio no modelo.</translation>
    </message>
    <message>
        <source>Not taken over: the design does not have what these refer to: %1.</source>
        <translation>Não foi adotado: o modelo não tem aquilo a que estes objetos fazem referência: %1.</translation>
    </message>
    <message>
        <source>Order of columns</source>
        <translation>Ordem das colunas</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>Only in the database</source>
        <translation>Somente no banco de dados</translation>
    </message>
    <message>
        <source>Only in the design</source>
        <translation>Somente no modelo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>It follows from something else in the design and changes with that alone.</source>
        <translation>Decorre de outro elemento do modelo e só muda junto com ele.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The driver %1 of Qt for this database is not installed.</source>
        <translation>O driver %1 do Qt para este banco de dados não está instalado.</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached: %2.</source>
        <translation>Não é possível acessar o banco de dados %1: %2.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The database %1 does not answer: %2.</source>
        <translation>O banco de dados %1 não responde: %2.</translation>
    </message>
</context>
<context>
    <name>ConversionWords</name>
    <message>
        <source>%1: %2 becomes %3.</source>
        <translation>%1: %2 passa a ser %3.</translation>
    </message>
    <message>
        <source>%1 has no counterpart in %2.</source>
        <translation>%1 não tem equivalente em %2.</translation>
    </message>
    <message>
        <source>A statement that was written for %1 could not be read back: %2</source>
        <translation>Não foi possível reler uma instrução escrita para %1: %2</translation>
    </message>
    <message>
        <source>“%1” has no counterpart that is known to mean the same.</source>
        <translation>“%1” não tem nenhum equivalente que se saiba ter o mesmo significado.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” não pode ser lido.</translation>
    </message>
    <message>
        <source>Its values are a type of its own.</source>
        <translation>Seus valores formam um tipo próprio.</translation>
    </message>
    <message>
        <source>In “%1”, the case of letters counts.</source>
        <translation>Em “%1”, diferenciam-se maiúsculas e minúsculas.</translation>
    </message>
    <message>
        <source>“%1” becomes %2. %3</source>
        <translation>“%1” passa a ser %2. %3</translation>
    </message>
    <message>
        <source>The default of “%1” is left out. %2</source>
        <translation>O valor padrão de “%1” é omitido. %2</translation>
    </message>
    <message>
        <source>In PostgreSQL, no computed column is made from another one.</source>
        <translation>No PostgreSQL, nenhuma coluna calculada é formada a partir de outra.</translation>
    </message>
    <message>
        <source>In PostgreSQL, the same values must always give the same result; these depend on settings.</source>
        <translation>No PostgreSQL, os mesmos valores devem dar sempre o mesmo resultado; estes dependem de parâmetros.</translation>
    </message>
    <message>
        <source>Values of its type cannot be computed.</source>
        <translation>Valores do seu tipo não podem ser calculados.</translation>
    </message>
    <message>
        <source>“%1” is no longer computed. %2</source>
        <translation>“%1” deixa de ser calculada. %2</translation>
    </message>
    <message>
        <source>Its values are stored, not made when they are read.</source>
        <translation>Seus valores são armazenados, não calculados na leitura.</translation>
    </message>
    <message>
        <source>“%1” is not set when its row changes.</source>
        <translation>“%1” não recebe nenhum valor quando sua linha é alterada.</translation>
    </message>
    <message>
        <source>A trigger sets it when its row changes.</source>
        <translation>Um gatilho define seu valor quando sua linha é alterada.</translation>
    </message>
    <message>
        <source>“%1” is no value of its type.</source>
        <translation>“%1” não é um valor do seu tipo.</translation>
    </message>
    <message>
        <source>The view “%1” of the session alone is left out.</source>
        <translation>A visão “%1”, exclusiva da sessão, é omitida.</translation>
    </message>
    <message>
        <source>MySQL compares texts of “%1” without regard to the case of letters; %2 does not.</source>
        <translation>O MySQL compara os textos de “%1” sem diferenciar maiúsculas e minúsculas; %2 as diferencia.</translation>
    </message>
    <message>
        <source>The table “%1” is made by the module %2 of SQLite, which has no counterpart: it is left out.</source>
        <translation>A tabela “%1” é criada pelo módulo %2 do SQLite, que não tem equivalente: é omitida.</translation>
    </message>
    <message>
        <source>“%1” is called “%2”</source>
        <translation>“%1” se chama “%2”</translation>
    </message>
    <message numerus="yes">
        <source>a name in %1 has %n byte(s) at most.</source>
        <translation>
            <numerusform>um nome em %1 tem no máximo %n byte.</numerusform>
            <numerusform>um nome em %1 tem no máximo %n bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 knows something else by that name.</source>
        <translation>%1 conhece outra coisa com esse nome.</translation>
    </message>
    <message>
        <source>What SQLite does when “%1” is violated (%2) is left out.</source>
        <translation>O que o SQLite faz quando “%1” é violada (%2) é omitido.</translation>
    </message>
    <message>
        <source>The key “%1” is kept by a unique index over expressions.</source>
        <translation>A chave “%1” é garantida por um índice único sobre expressões.</translation>
    </message>
    <message>
        <source>The key “%1” is over its whole columns, not over their starts.</source>
        <translation>A chave “%1” abrange suas colunas inteiras, não somente o início delas.</translation>
    </message>
    <message>
        <source>The full-text index “%1” has no counterpart in %2: it is left out.</source>
        <translation>O índice de texto completo “%1” não tem equivalente em %2: é omitido.</translation>
    </message>
    <message>
        <source>“%1” becomes an index over to_tsvector(&apos;simple&apos;, …): queries must ask with the same expression.</source>
        <translation>“%1” passa a ser um índice sobre to_tsvector(&apos;simple&apos;, …): as consultas devem usar a mesma expressão.</translation>
    </message>
    <message>
        <source>The index “%1” of the kind %2 has no counterpart: it is left out.</source>
        <translation>O índice “%1” do tipo %2 não tem equivalente: é omitido.</translation>
    </message>
    <message>
        <source>The same values must always give the same result.</source>
        <translation>Os mesmos valores devem dar sempre o mesmo resultado.</translation>
    </message>
    <message>
        <source>The index “%1” is left out. %2</source>
        <translation>O índice “%1” é omitido. %2</translation>
    </message>
    <message>
        <source>“%1” is over its whole columns, not over their starts.</source>
        <translation>“%1” abrange suas colunas inteiras, não somente o início delas.</translation>
    </message>
    <message>
        <source>The check “%1” is part of the type of its column.</source>
        <translation>A restrição CHECK “%1” faz parte do tipo da sua coluna.</translation>
    </message>
    <message>
        <source>Nothing watches over it in MySQL either.</source>
        <translation>No MySQL também não há nada que a verifique.</translation>
    </message>
    <message>
        <source>The check “%1” is left out. %2</source>
        <translation>A restrição CHECK “%1” é omitida. %2</translation>
    </message>
    <message>
        <source>The types of “%1” and “%2” cannot be compared.</source>
        <translation>Os tipos de “%1” e “%2” não podem ser comparados.</translation>
    </message>
    <message>
        <source>What it references is no key.</source>
        <translation>Aquilo a que faz referência não é uma chave.</translation>
    </message>
    <message>
        <source>The index that MySQL keeps for the foreign key “%1” is called “%2”.</source>
        <translation>O índice que o MySQL mantém para a chave estrangeira “%1” se chama “%2”.</translation>
    </message>
    <message>
        <source>It references a table that is left out.</source>
        <translation>Faz referência a uma tabela que é omitida.</translation>
    </message>
    <message>
        <source>The foreign key “%1” is left out. %2</source>
        <translation>A chave estrangeira “%1” é omitida. %2</translation>
    </message>
    <message>
        <source>A constraint of “%1” references something that is not there: %2</source>
        <translation>Uma restrição de “%1” faz referência a algo que não existe: %2</translation>
    </message>
    <message>
        <source>It is written in the language of %1.</source>
        <translation>Está escrito na linguagem de %1.</translation>
    </message>
    <message>
        <source>The trigger “%1” is left out. %2</source>
        <translation>O gatilho “%1” é omitido. %2</translation>
    </message>
    <message>
        <source>The trigger “%1” calls a function that holds its code.</source>
        <translation>O gatilho “%1” chama uma função que contém seu código.</translation>
    </message>
    <message>
        <source>The trigger “%1” is left out with its table or view.</source>
        <translation>O gatilho “%1” é omitido junto com sua tabela ou visão.</translation>
    </message>
    <message>
        <source>The routine “%1” is written in the language of %2: it is left out.</source>
        <translation>A rotina “%1” está escrita na linguagem de %2: é omitida.</translation>
    </message>
    <message>
        <source>A statement for %1 is left out: %2</source>
        <translation>Uma instrução para %1 é omitida: %2</translation>
    </message>
    <message>
        <source>“%1” is no longer kept by the engine %2.</source>
        <translation>“%1” deixa de ser guardada pelo mecanismo %2.</translation>
    </message>
    <message>
        <source>“%1” is written without its partitions: %2</source>
        <translation>“%1” é gravada sem suas partições: %2</translation>
    </message>
    <message>
        <source>Former states of the rows of “%1” are no longer kept.</source>
        <translation>Os estados anteriores das linhas de “%1” deixam de ser mantidos.</translation>
    </message>
    <message>
        <source>“%1” is no longer kept in the order of its key.</source>
        <translation>“%1” deixa de ser guardada na ordem da sua chave.</translation>
    </message>
    <message>
        <source>The view “%1” is left out. %2</source>
        <translation>A visão “%1” é omitida. %2</translation>
    </message>
    <message>
        <source>The privileges %1 on “%2” are left out.</source>
        <translation>Os privilégios %1 sobre “%2” são omitidos.</translation>
    </message>
    <message>
        <source>A check constraint keeps it from being negative.</source>
        <translation>Uma restrição CHECK impede que seja negativo.</translation>
    </message>
    <message>
        <source>A set becomes an array of texts; a check constraint allows its values.</source>
        <translation>Um conjunto (SET) passa a ser um array de textos; uma restrição CHECK permite seus valores.</translation>
    </message>
    <message>
        <source>A check constraint keeps its length.</source>
        <translation>Uma restrição CHECK mantém seu comprimento.</translation>
    </message>
    <message>
        <source>“%1” has no counterpart: it is kept as text that nothing checks.</source>
        <translation>“%1” não tem equivalente: é guardado como texto que nada verifica.</translation>
    </message>
    <message>
        <source>It holds no times below zero or past the end of a day.</source>
        <translation>Não comporta horas abaixo de zero nem além do fim do dia.</translation>
    </message>
    <message>
        <source>A check constraint keeps its range.</source>
        <translation>Uma restrição CHECK mantém seu intervalo de valores.</translation>
    </message>
    <message>
        <source>Shapes are kept as the bytes that MySQL has for them.</source>
        <translation>As formas são guardadas como os bytes com que o MySQL as representa.</translation>
    </message>
    <message>
        <source>SQLite would take any value; this type does not.</source>
        <translation>O SQLite aceitaria qualquer valor; este tipo não.</translation>
    </message>
    <message>
        <source>A column without a type may hold anything: it becomes text.</source>
        <translation>Uma coluna sem tipo pode conter qualquer coisa: passa a ser texto.</translation>
    </message>
    <message>
        <source>A column of the type “%1” may hold anything: it becomes text.</source>
        <translation>Uma coluna do tipo “%1” pode conter qualquer coisa: passa a ser texto.</translation>
    </message>
    <message>
        <source>A set becomes a text that nothing checks.</source>
        <translation>Um conjunto (SET) passa a ser um texto que nada verifica.</translation>
    </message>
    <message>
        <source>A check constraint allows its values.</source>
        <translation>Uma restrição CHECK permite seus valores.</translation>
    </message>
    <message>
        <source>The case of letters does not count, as in what it references.</source>
        <translation>Maiúsculas e minúsculas não se distinguem, como no que é referenciado.</translation>
    </message>
</context>
<context>
    <name>DatabaseAddress</name>
    <message>
        <source>The address of a database begins with postgresql://, mysql:// or mariadb://.</source>
        <translation>O endereço de um banco de dados começa com postgresql://, mysql:// ou mariadb://.</translation>
    </message>
</context>
<context>
    <name>DiffText</name>
    <message>
        <source>%1 differs</source>
        <translation>%1: há diferenças</translation>
    </message>
    <message>
        <source>order of columns %1 → %2</source>
        <translation>ordem das colunas %1 → %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nenhum)</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>The diagram does not exist any more.</source>
        <translation>O diagrama não existe mais.</translation>
    </message>
    <message>
        <source>Select the tables and views that the area is to hold.</source>
        <translation>Selecione as tabelas e visões que a área deve conter.</translation>
    </message>
    <message>
        <source>The export of “%1” was cancelled.</source>
        <translation>A exportação de “%1” foi cancelada.</translation>
    </message>
    <message>
        <source>The picture of “%1” would have %2 × %3 pixels, which is too large. Choose a smaller scale, or SVG or PDF.</source>
        <translation>A imagem de “%1” teria %2 × %3 pixels, o que é grande demais. Escolha uma escala menor, ou SVG ou PDF.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture of “%1”.</source>
        <translation>Não há memória suficiente para a imagem de “%1”.</translation>
    </message>
    <message>
        <source>The picture of “%1” could not be written.</source>
        <translation>Não foi possível gravar a imagem de “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n coluna</numerusform>
            <numerusform>%n colunas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n a mais</numerusform>
            <numerusform>+ %n a mais</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>view</source>
        <translation>visão</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>visão materializada</translation>
    </message>
    <message>
        <source>continuous aggregate</source>
        <translation>agregado contínuo</translation>
    </message>
    <message>
        <source>partitioned</source>
        <translation>particionada</translation>
    </message>
    <message>
        <source>unlogged</source>
        <translation>sem registro</translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n entidade</numerusform>
            <numerusform>%n entidades</numerusform>
        </translation>
    </message>
    <message>
        <source>All tables that the selection is related to stand on the diagram.</source>
        <translation>Todas as tabelas relacionadas à seleção já estão no diagrama.</translation>
    </message>
    <message>
        <source>ISA</source>
        <translation>ISA</translation>
    </message>
    <message>
        <source>The export of the steps was cancelled.</source>
        <translation>A exportação dos passos foi cancelada.</translation>
    </message>
    <message>
        <source>There is no diagram that could be shown.</source>
        <translation>Não há nenhum diagrama que possa ser exibido.</translation>
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
        <translation>Não há nada na área que já não pertença a uma área.</translation>
    </message>
    <message>
        <source>hypertable</source>
        <translation>hipertabela</translation>
    </message>
    <message>
        <source>Hypertable by %1, in chunks of %2</source>
        <translation>Hipertabela por %1, em chunks de %2</translation>
    </message>
    <message>
        <source>Continuous aggregate</source>
        <translation>Agregado contínuo</translation>
    </message>
    <message>
        <source>Continuous aggregate, refreshed every %1</source>
        <translation>Agregado contínuo, atualizado a cada %1</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>“%1” cannot be removed: “%2” needs it.</source>
        <translation>“%1” não pode ser removido: “%2” precisa dele.</translation>
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
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
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
        <translation>Largura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condição</translation>
    </message>
    <message>
        <source>Not inherited</source>
        <translation>Não herdada</translation>
    </message>
    <message>
        <source>Not validated</source>
        <translation>Não validada</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Nullable</source>
        <translation>Aceita nulos</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valor padrão</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Gerada</translation>
    </message>
    <message>
        <source>Generated as</source>
        <translation>Gerada como</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Identity options</source>
        <translation>Opções de identidade</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>Ordenação (collation)</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>Show types</source>
        <translation>Mostrar tipos</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notação</translation>
    </message>
    <message>
        <source>Colours by</source>
        <translation>Cores por</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relacionamento</translation>
    </message>
    <message>
        <source>Bends</source>
        <translation>Dobras</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Recolhido</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixado</translation>
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
        <translation>Versão</translation>
    </message>
    <message>
        <source>If not exists</source>
        <translation>Se não existir</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>Em cascata</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilégios</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>With grant option</source>
        <translation>Com direito de conceder</translation>
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
        <translation>Colunas incluídas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Condição WHERE</translation>
    </message>
    <message>
        <source>Nulls not distinct</source>
        <translation>Nulos não distintos</translation>
    </message>
    <message>
        <source>Not on partitions</source>
        <translation>Não nas partições</translation>
    </message>
    <message>
        <source>Tablespace</source>
        <translation>Espaço de tabelas</translation>
    </message>
    <message>
        <source>Partition of index</source>
        <translation>Partição do índice</translation>
    </message>
    <message>
        <source>Deferrable</source>
        <translation>Adiável</translation>
    </message>
    <message>
        <source>Initially deferred</source>
        <translation>Inicialmente adiada</translation>
    </message>
    <message>
        <source>Partition of key</source>
        <translation>Partição da chave</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para o comando</translation>
    </message>
    <message>
        <source>Permissive</source>
        <translation>Permissiva</translation>
    </message>
    <message>
        <source>To special roles</source>
        <translation>Para papéis especiais</translation>
    </message>
    <message>
        <source>Using</source>
        <translation>Condição USING</translation>
    </message>
    <message>
        <source>With check</source>
        <translation>Condição WITH CHECK</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Name of foreign key columns</source>
        <translation>Nome das colunas de chave estrangeira</translation>
    </message>
    <message>
        <source>Name of junction tables</source>
        <translation>Nome das tabelas associativas</translation>
    </message>
    <message>
        <source>Make foreign key columns</source>
        <translation>Criar as colunas de chave estrangeira</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Preâmbulo</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Faz referência a</translation>
    </message>
    <message>
        <source>Own end</source>
        <translation>Extremidade própria</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>Outra extremidade</translation>
    </message>
    <message>
        <source>Identifying</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation>Subtipo</translation>
    </message>
    <message>
        <source>On delete</source>
        <translation>Ao excluir</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>Ao atualizar</translation>
    </message>
    <message>
        <source>Columns set on delete</source>
        <translation>Colunas alteradas ao excluir</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondência</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Já existe</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Membro de</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retorna</translation>
    </message>
    <message>
        <source>Returns a set</source>
        <translation>Retorna um conjunto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Linguagem</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>SQL body</source>
        <translation>Corpo SQL</translation>
    </message>
    <message>
        <source>Link symbol</source>
        <translation>Símbolo de ligação</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilidade</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Paralelismo</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estrita</translation>
    </message>
    <message>
        <source>Security definer</source>
        <translation>Com permissões do definidor</translation>
    </message>
    <message>
        <source>Leakproof</source>
        <translation>À prova de vazamento</translation>
    </message>
    <message>
        <source>Window function</source>
        <translation>Função de janela</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Support function</source>
        <translation>Função de suporte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Parâmetros de configuração</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>Transformações</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>Persistência</translation>
    </message>
    <message>
        <source>Owned by column</source>
        <translation>Pertence à coluna</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Why it was kept</source>
        <translation>Motivo para manter</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois de</translation>
    </message>
    <message>
        <source>Creates</source>
        <translation>Cria</translation>
    </message>
    <message>
        <source>Audit columns</source>
        <translation>Colunas de auditoria</translation>
    </message>
    <message>
        <source>Soft delete</source>
        <translation>Exclusão lógica</translation>
    </message>
    <message>
        <source>Inherits</source>
        <translation>Herda de</translation>
    </message>
    <message>
        <source>Partitioned by</source>
        <translation>Particionada por</translation>
    </message>
    <message>
        <source>Partition key</source>
        <translation>Chave de partição</translation>
    </message>
    <message>
        <source>Row-level security</source>
        <translation>Segurança em nível de linha</translation>
    </message>
    <message>
        <source>Row-level security for the owner</source>
        <translation>Segurança em nível de linha para o proprietário</translation>
    </message>
    <message>
        <source>Replica identity</source>
        <translation>Identidade de réplica</translation>
    </message>
    <message>
        <source>Replica identity index</source>
        <translation>Índice de identidade de réplica</translation>
    </message>
    <message>
        <source>Clustered on</source>
        <translation>Índice de agrupamento</translation>
    </message>
    <message>
        <source>Access method</source>
        <translation>Método de acesso</translation>
    </message>
    <message>
        <source>Of type</source>
        <translation>Do tipo</translation>
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
        <translation>Ao inserir</translation>
    </message>
    <message>
        <source>On truncate</source>
        <translation>Ao truncar</translation>
    </message>
    <message>
        <source>Update of</source>
        <translation>Ao atualizar as colunas</translation>
    </message>
    <message>
        <source>For each row</source>
        <translation>Para cada linha</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Condição WHEN</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>External function</source>
        <translation>Função externa</translation>
    </message>
    <message>
        <source>Old table as</source>
        <translation>Tabela antiga como</translation>
    </message>
    <message>
        <source>New table as</source>
        <translation>Tabela nova como</translation>
    </message>
    <message>
        <source>Constraint trigger</source>
        <translation>Gatilho de restrição</translation>
    </message>
    <message>
        <source>From table</source>
        <translation>Da tabela</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Column or expression</source>
        <translation>Coluna ou expressão</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expressão</translation>
    </message>
    <message>
        <source>Operator class</source>
        <translation>Classe de operadores</translation>
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
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
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
        <translation>Cache</translation>
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
        <translation>Nomes das colunas</translation>
    </message>
    <message>
        <source>Column comments</source>
        <translation>Comentários das colunas</translation>
    </message>
    <message>
        <source>Column defaults</source>
        <translation>Valores padrão das colunas</translation>
    </message>
    <message>
        <source>Check option</source>
        <translation>Opção CHECK</translation>
    </message>
    <message>
        <source>Recursive</source>
        <translation>Recursiva</translation>
    </message>
    <message>
        <source>With data</source>
        <translation>Com dados</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
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
        <translation>Fechada</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Apresentada</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividida</translation>
    </message>
    <message>
        <source>Disjointness of subtypes</source>
        <translation>Disjunção dos subtipos</translation>
    </message>
    <message>
        <source>Subtypes are total</source>
        <translation>Subtipos totais</translation>
    </message>
    <message>
        <source>Handler function</source>
        <translation>Função manipuladora</translation>
    </message>
    <message>
        <source>Input function</source>
        <translation>Função de entrada</translation>
    </message>
    <message>
        <source>Output function</source>
        <translation>Função de saída</translation>
    </message>
    <message>
        <source>Receive function</source>
        <translation>Função de recepção</translation>
    </message>
    <message>
        <source>Send function</source>
        <translation>Função de envio</translation>
    </message>
    <message>
        <source>Modifier input function</source>
        <translation>Função de entrada de modificadores</translation>
    </message>
    <message>
        <source>Modifier output function</source>
        <translation>Função de saída de modificadores</translation>
    </message>
    <message>
        <source>Analyze function</source>
        <translation>Função de análise</translation>
    </message>
    <message>
        <source>Subscript function</source>
        <translation>Função de subscrito</translation>
    </message>
    <message>
        <source>Internal length</source>
        <translation>Comprimento interno</translation>
    </message>
    <message>
        <source>Passed by value</source>
        <translation>Passado por valor</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alinhamento</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Like type</source>
        <translation>Como o tipo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Preferred in its category</source>
        <translation>Preferido na sua categoria</translation>
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
        <translation>Aceita ordenação (collation)</translation>
    </message>
    <message>
        <source>From type</source>
        <translation>Tipo de origem</translation>
    </message>
    <message>
        <source>To type</source>
        <translation>Tipo de destino</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicação</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>Cópia de</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Localidade</translation>
    </message>
    <message>
        <source>Order of text (LC_COLLATE)</source>
        <translation>Ordem do texto (LC_COLLATE)</translation>
    </message>
    <message>
        <source>Kinds of characters (LC_CTYPE)</source>
        <translation>Classes de caracteres (LC_CTYPE)</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>Determinística</translation>
    </message>
    <message>
        <source>Foreign settings</source>
        <translation>Parâmetros externos</translation>
    </message>
    <message>
        <source>From encoding</source>
        <translation>Codificação de origem</translation>
    </message>
    <message>
        <source>To encoding</source>
        <translation>Codificação de destino</translation>
    </message>
    <message>
        <source>Made by role</source>
        <translation>Criados pelo papel</translation>
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
        <translation>Manipulador</translation>
    </message>
    <message>
        <source>External handler</source>
        <translation>Manipulador externo</translation>
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
        <translation>Adaptador de dados externos</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Confiável</translation>
    </message>
    <message>
        <source>Handler of blocks</source>
        <translation>Manipulador de blocos</translation>
    </message>
    <message>
        <source>External handler of blocks</source>
        <translation>Manipulador externo de blocos</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Left type</source>
        <translation>Tipo à esquerda</translation>
    </message>
    <message>
        <source>Right type</source>
        <translation>Tipo à direita</translation>
    </message>
    <message>
        <source>Commutator</source>
        <translation>Comutador</translation>
    </message>
    <message>
        <source>Negator</source>
        <translation>Negador</translation>
    </message>
    <message>
        <source>Restriction estimator</source>
        <translation>Estimador de restrição</translation>
    </message>
    <message>
        <source>Join estimator</source>
        <translation>Estimador de junção</translation>
    </message>
    <message>
        <source>Can hash</source>
        <translation>Permite hash</translation>
    </message>
    <message>
        <source>Can merge</source>
        <translation>Permite merge</translation>
    </message>
    <message>
        <source>Operator family</source>
        <translation>Família de operadores</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funções</translation>
    </message>
    <message>
        <source>Stored type</source>
        <translation>Tipo armazenado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>For ordering by</source>
        <translation>Para ordenação</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Todas as tabelas</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Esquemas</translation>
    </message>
    <message>
        <source>Partitions as their whole</source>
        <translation>Partições como sua tabela raiz</translation>
    </message>
    <message>
        <source>Canonical function</source>
        <translation>Função canônica</translation>
    </message>
    <message>
        <source>Difference function</source>
        <translation>Função de diferença</translation>
    </message>
    <message>
        <source>Name of the multirange type</source>
        <translation>Nome do tipo multifaixa</translation>
    </message>
    <message>
        <source>Administrator of</source>
        <translation>Administrador de</translation>
    </message>
    <message>
        <source>Transition function</source>
        <translation>Função de transição</translation>
    </message>
    <message>
        <source>State type</source>
        <translation>Tipo de estado</translation>
    </message>
    <message>
        <source>Size of the state</source>
        <translation>Tamanho do estado</translation>
    </message>
    <message>
        <source>Final function</source>
        <translation>Função final</translation>
    </message>
    <message>
        <source>Final function takes arguments</source>
        <translation>Função final recebe argumentos</translation>
    </message>
    <message>
        <source>Final function changes the state</source>
        <translation>Função final altera o estado</translation>
    </message>
    <message>
        <source>Combine function</source>
        <translation>Função de combinação</translation>
    </message>
    <message>
        <source>Serialize function</source>
        <translation>Função de serialização</translation>
    </message>
    <message>
        <source>Deserialize function</source>
        <translation>Função de desserialização</translation>
    </message>
    <message>
        <source>Initial value</source>
        <translation>Valor inicial</translation>
    </message>
    <message>
        <source>Moving: transition function</source>
        <translation>Móvel: função de transição</translation>
    </message>
    <message>
        <source>Moving: inverse function</source>
        <translation>Móvel: função inversa</translation>
    </message>
    <message>
        <source>Moving: state type</source>
        <translation>Móvel: tipo de estado</translation>
    </message>
    <message>
        <source>Moving: size of the state</source>
        <translation>Móvel: tamanho do estado</translation>
    </message>
    <message>
        <source>Moving: final function</source>
        <translation>Móvel: função final</translation>
    </message>
    <message>
        <source>Moving: final function takes arguments</source>
        <translation>Móvel: função final recebe argumentos</translation>
    </message>
    <message>
        <source>Moving: final function changes the state</source>
        <translation>Móvel: função final altera o estado</translation>
    </message>
    <message>
        <source>Moving: initial value</source>
        <translation>Móvel: valor inicial</translation>
    </message>
    <message>
        <source>Sort operator</source>
        <translation>Operador de ordenação</translation>
    </message>
    <message>
        <source>Direct arguments</source>
        <translation>Argumentos diretos</translation>
    </message>
    <message>
        <source>Hypothetical-set</source>
        <translation>De conjunto hipotético</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Função de agregação</translation>
    </message>
    <message>
        <source>Instead of the change</source>
        <translation>Em vez da alteração</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Kinds of statistics</source>
        <translation>Tipos de estatísticas</translation>
    </message>
    <message>
        <source>Statistics target</source>
        <translation>Alvo de estatísticas</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publicações</translation>
    </message>
    <message>
        <source>Foreign server</source>
        <translation>Servidor externo</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dicionário</translation>
    </message>
    <message>
        <source>Parser</source>
        <translation>Analisador</translation>
    </message>
    <message>
        <source>Dictionaries of the tokens</source>
        <translation>Dicionários dos tokens</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Start function</source>
        <translation>Função de início</translation>
    </message>
    <message>
        <source>Token function</source>
        <translation>Função de token</translation>
    </message>
    <message>
        <source>End function</source>
        <translation>Função de fim</translation>
    </message>
    <message>
        <source>Headline function</source>
        <translation>Função de destaque</translation>
    </message>
    <message>
        <source>Token types function</source>
        <translation>Função de tipos de token</translation>
    </message>
    <message>
        <source>Init function</source>
        <translation>Função de inicialização</translation>
    </message>
    <message>
        <source>Lexize function</source>
        <translation>Função de lexemas</translation>
    </message>
    <message>
        <source>From SQL function</source>
        <translation>Função a partir de SQL</translation>
    </message>
    <message>
        <source>To SQL function</source>
        <translation>Função para SQL</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Special role</source>
        <translation>Papel especial</translation>
    </message>
    <message>
        <source>Column settings</source>
        <translation>Parâmetros de colunas</translation>
    </message>
</context>
<context>
    <name>Generators</name>
    <message>
        <source>The owner that the schema %1 had is not known.</source>
        <translation>O proprietário que o esquema %1 tinha não é conhecido.</translation>
    </message>
    <message>
        <source>The privileges on %1 cannot be written.</source>
        <translation>Os privilégios sobre %1 não podem ser gravados.</translation>
    </message>
    <message>
        <source>The view “%1” has no query yet.</source>
        <translation>A visão “%1” ainda não tem consulta.</translation>
    </message>
    <message>
        <source>The trigger %1 calls no function.</source>
        <translation>O gatilho %1 não chama nenhuma função.</translation>
    </message>
    <message>
        <source>%1 “%2” is left out: “%3” is a foreign table.</source>
        <extracomment>%1 is the kind of an object, %2 its name, %3 a table.</extracomment>
        <translation>%1 “%2”: omite-se porque “%3” é uma tabela externa.</translation>
    </message>
    <message>
        <source>The security label of %1 cannot be written.</source>
        <translation>O rótulo de segurança de %1 não pode ser gravado.</translation>
    </message>
    <message>
        <source>PostgreSQL alone does not refresh the continuous aggregate “%1”.</source>
        <translation>O PostgreSQL sozinho não atualiza o agregado contínuo “%1”.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” não pode ser lido: %2.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The text is no valid JSON: %1.</source>
        <translation>O texto não é um JSON válido: %1.</translation>
    </message>
    <message>
        <source>The text is JSON, but holds no Relvar design.</source>
        <translation>O texto é JSON, mas não contém nenhum modelo do Relvar.</translation>
    </message>
    <message>
        <source>The design was written by a newer release of Relvar.</source>
        <translation>O modelo foi gravado por uma versão mais recente do Relvar.</translation>
    </message>
    <message>
        <source>Object %1 of the design cannot be read.</source>
        <translation>O objeto %1 do modelo não pode ser lido.</translation>
    </message>
    <message>
        <source>Object %1 of the design has the id of another one.</source>
        <translation>O objeto %1 do modelo tem o identificador de outro.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain does not answer: %1</source>
        <translation>O chaveiro não responde: %1</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>Enumeration</source>
        <translation>Enumeração</translation>
    </message>
    <message>
        <source>Composite type</source>
        <translation>Tipo composto</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequência</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Restrição CHECK</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relacionamento</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visão</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rotina</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Gatilho</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Concessão</translation>
    </message>
    <message>
        <source>Kept statement</source>
        <translation>Instrução mantida</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>Diagram node</source>
        <translation>Nó de diagrama</translation>
    </message>
    <message>
        <source>Diagram line</source>
        <translation>Linha de diagrama</translation>
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
        <translation>Vista salva</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
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
        <translation>Tipo de faixa</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>Ordenação (collation)</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversão de codificação</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Operator family</source>
        <translation>Família de operadores</translation>
    </message>
    <message>
        <source>Operator class</source>
        <translation>Classe de operadores</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Conversão de tipo</translation>
    </message>
    <message>
        <source>Access method</source>
        <translation>Método de acesso</translation>
    </message>
    <message>
        <source>Text search parser</source>
        <translation>Analisador de pesquisa de texto</translation>
    </message>
    <message>
        <source>Text search template</source>
        <translation>Modelo de pesquisa de texto</translation>
    </message>
    <message>
        <source>Text search dictionary</source>
        <translation>Dicionário de pesquisa de texto</translation>
    </message>
    <message>
        <source>Text search configuration</source>
        <translation>Configuração de pesquisa de texto</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformação</translation>
    </message>
    <message>
        <source>Security label</source>
        <translation>Rótulo de segurança</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Event trigger</source>
        <translation>Gatilho de evento</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicação</translation>
    </message>
    <message>
        <source>Published table</source>
        <translation>Tabela publicada</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Foreign data wrapper</source>
        <translation>Adaptador de dados externos</translation>
    </message>
    <message>
        <source>Foreign server</source>
        <translation>Servidor externo</translation>
    </message>
    <message>
        <source>User mapping</source>
        <translation>Mapeamento de usuário</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Linguagem</translation>
    </message>
    <message>
        <source>Tablespace</source>
        <translation>Espaço de tabelas</translation>
    </message>
    <message>
        <source>Default privileges</source>
        <translation>Privilégios padrão</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>%1: every column stays as it is</source>
        <translation>%1: todas as colunas ficam como estão</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) emulated</source>
        <translation>
            <numerusform>%n coluna emulada</numerusform>
            <numerusform>%n colunas emuladas</numerusform>
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
        <translation>Guarda no máximo 65 dígitos, 30 deles depois da vírgula.</translation>
    </message>
    <message>
        <source>It is too long for VARCHAR or CHAR, so its length is checked by a CHECK constraint.</source>
        <translation>É longo demais para VARCHAR ou CHAR, por isso seu comprimento é verificado por uma restrição CHECK.</translation>
    </message>
    <message>
        <source>BIT has 64 bits at most: more of them are kept as bytes.</source>
        <translation>BIT tem no máximo 64 bits: se houver mais, são guardados como bytes.</translation>
    </message>
    <message>
        <source>“%1” is a type of PostgreSQL alone: it is kept as text that nothing checks.</source>
        <translation>“%1” é um tipo exclusivo do PostgreSQL: é guardado como texto que nada verifica.</translation>
    </message>
    <message>
        <source>An array is kept as JSON: the type of its elements is not checked.</source>
        <translation>Um array é guardado como JSON: o tipo dos seus elementos não é verificado.</translation>
    </message>
    <message numerus="yes">
        <source>A CHECK constraint allows its %n label(s); their order is that of the alphabet.</source>
        <translation>
            <numerusform>Uma restrição CHECK permite seu único valor (%n); a ordem é a alfabética.</numerusform>
            <numerusform>Uma restrição CHECK permite seus %n valores; a ordem deles é a alfabética.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A rule of the collection (enum) allows its %n label(s).</source>
        <translation>
            <numerusform>Uma regra da coleção (enum) permite seu único valor (%n).</numerusform>
            <numerusform>Uma regra da coleção (enum) permite seus %n valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain “%1” becomes its type; its rules go to the column.</source>
        <translation>O domínio “%1” se torna seu tipo; suas regras passam para a coluna.</translation>
    </message>
    <message>
        <source>A composite type is kept as JSON: the types of its attributes are not checked.</source>
        <translation>Um tipo composto é guardado como JSON: os tipos dos seus atributos não são verificados.</translation>
    </message>
    <message>
        <source>A sequence becomes AUTO_INCREMENT: one in a table, and part of a key.</source>
        <translation>Uma sequência se torna AUTO_INCREMENT: uma por tabela, e como parte de uma chave.</translation>
    </message>
    <message>
        <source>Numbers come from the row id, in a primary key of this column alone.</source>
        <translation>Os números vêm do identificador de linha (rowid), em uma chave primária formada somente por esta coluna.</translation>
    </message>
    <message>
        <source>There are no sequences: the application has to count.</source>
        <translation>Não há sequências: a aplicação precisa contar.</translation>
    </message>
    <message>
        <source>Nothing is computed there: the application has to.</source>
        <translation>Nada é calculado lá: a aplicação precisa fazê-lo.</translation>
    </message>
    <message>
        <source>Only the start of a long text can be part of a key.</source>
        <translation>Somente o início de um texto longo pode fazer parte de uma chave.</translation>
    </message>
    <message>
        <source>JSON cannot be part of a key.</source>
        <translation>JSON não pode fazer parte de uma chave.</translation>
    </message>
    <message>
        <source>The length is checked by a CHECK constraint.</source>
        <translation>O comprimento é verificado por uma restrição CHECK.</translation>
    </message>
    <message>
        <source>The length is checked by a rule of the collection (maxLength).</source>
        <translation>O comprimento é verificado por uma regra da coleção (maxLength).</translation>
    </message>
    <message>
        <source>BOOLEAN is another name for a small number there, which can be more than 0 and 1.</source>
        <translation>BOOLEAN é lá outro nome para um número pequeno, que pode ser mais do que 0 e 1.</translation>
    </message>
    <message>
        <source>True and false are the numbers 1 and 0.</source>
        <translation>Verdadeiro e falso são os números 1 e 0.</translation>
    </message>
    <message>
        <source>It is kept as text in the order year, month, day, which SQLite’s functions read.</source>
        <translation>É guardado como texto na ordem ano, mês, dia, que as funções do SQLite leem.</translation>
    </message>
    <message>
        <source>It is kept as text in UTC, which SQLite’s functions read.</source>
        <translation>É guardado como texto em UTC, que as funções do SQLite leem.</translation>
    </message>
    <message>
        <source>A BSON date is a moment in UTC: the day is kept as its midnight.</source>
        <translation>Uma data BSON é um instante em UTC: o dia é guardado como sua meia-noite.</translation>
    </message>
    <message>
        <source>A BSON date has milliseconds; what is finer is lost.</source>
        <translation>Uma data BSON tem milissegundos; o que é mais preciso se perde.</translation>
    </message>
    <message>
        <source>A time of day is kept as text.</source>
        <translation>Uma hora do dia é guardada como texto.</translation>
    </message>
    <message>
        <source>TIMESTAMP holds the years 1970 to 2038 only.</source>
        <translation>TIMESTAMP abrange somente os anos de 1970 a 2038.</translation>
    </message>
    <message>
        <source>The time zone is lost.</source>
        <translation>O fuso horário se perde.</translation>
    </message>
    <message>
        <source>There is no type for spans of time: kept as text, it cannot be added to a date.</source>
        <translation>Não há um tipo para intervalos de tempo: guardado como texto, não pode ser somado a uma data.</translation>
    </message>
    <message>
        <source>MySQL keeps it as 16 bytes (or CHAR(36)); MariaDB has a type UUID.</source>
        <translation>O MySQL o guarda como 16 bytes (ou CHAR(36)); o MariaDB tem um tipo UUID.</translation>
    </message>
    <message>
        <source>It is kept as text of 36 characters; a CHECK constraint can look after its form.</source>
        <translation>É guardado como texto de 36 caracteres; uma restrição CHECK pode cuidar da sua forma.</translation>
    </message>
    <message>
        <source>Its contents cannot be indexed as a whole; MariaDB keeps it as text.</source>
        <translation>Seu conteúdo não pode ser indexado como um todo; o MariaDB o guarda como texto.</translation>
    </message>
    <message>
        <source>It is not kept word for word: spaces and the order of keys are lost.</source>
        <translation>Não é guardado literalmente: os espaços e a ordem das chaves se perdem.</translation>
    </message>
    <message>
        <source>It is kept as text, which SQLite’s JSON functions read.</source>
        <translation>É guardado como texto, que as funções JSON do SQLite leem.</translation>
    </message>
    <message>
        <source>It is kept as text; whether it is well-formed is not checked.</source>
        <translation>É guardado como texto; não se verifica se está bem formado.</translation>
    </message>
    <message>
        <source>It is kept as text; whether a network contains an address is not computed. MariaDB has INET6 for single addresses.</source>
        <translation>É guardado como texto; não se calcula se uma rede contém um endereço. O MariaDB tem INET6 para endereços individuais.</translation>
    </message>
    <message>
        <source>It is kept as text; whether a network contains an address is not computed.</source>
        <translation>É guardado como texto; não se calcula se uma rede contém um endereço.</translation>
    </message>
    <message>
        <source>It is kept as text of a fixed length.</source>
        <translation>É guardado como texto de comprimento fixo.</translation>
    </message>
    <message>
        <source>Bits are kept as text of zeros and ones.</source>
        <translation>Os bits são guardados como texto de zeros e uns.</translation>
    </message>
    <message>
        <source>Bits are kept as bytes: how many of them count is lost.</source>
        <translation>Os bits são guardados como bytes: perde-se quantos deles contam.</translation>
    </message>
    <message>
        <source>The column goes; a FULLTEXT index over the text takes its place.</source>
        <translation>A coluna desaparece; um índice FULLTEXT sobre o texto toma seu lugar.</translation>
    </message>
    <message>
        <source>The column goes; a table of the FTS5 module takes its place.</source>
        <translation>A coluna desaparece; uma tabela do módulo FTS5 toma seu lugar.</translation>
    </message>
    <message>
        <source>The field goes; a text index takes its place.</source>
        <translation>O campo desaparece; um índice de texto toma seu lugar.</translation>
    </message>
    <message>
        <source>A search query is text there, and cannot be kept prepared.</source>
        <translation>Uma consulta de pesquisa é texto lá e não pode ser guardada preparada.</translation>
    </message>
    <message>
        <source>It is kept as a shape of another kind.</source>
        <translation>É guardada como uma forma de outro tipo.</translation>
    </message>
    <message>
        <source>There is no such shape: it is kept as JSON that nothing computes with.</source>
        <translation>Não há essa forma: é guardada como JSON com que nada calcula.</translation>
    </message>
    <message>
        <source>There are no shapes without an extension: it is kept as text that nothing computes with.</source>
        <translation>Não há formas sem uma extensão: é guardada como texto com que nada calcula.</translation>
    </message>
    <message>
        <source>It is kept as GeoJSON, whose coordinates are degrees on the earth.</source>
        <translation>É guardada como GeoJSON, cujas coordenadas são graus sobre a Terra.</translation>
    </message>
    <message>
        <source>GeoJSON has no such shape: it is kept as an object that nothing computes with.</source>
        <translation>O GeoJSON não tem essa forma: é guardada como um objeto com que nada calcula.</translation>
    </message>
    <message>
        <source>There is no type for money: the currency is not kept.</source>
        <translation>Não há um tipo para quantias em dinheiro: a moeda não é guardada.</translation>
    </message>
    <message>
        <source>There are no exact decimal numbers: a value may be rounded to 15 digits.</source>
        <translation>Não há números decimais exatos: um valor pode ser arredondado para 15 dígitos.</translation>
    </message>
    <message>
        <source>A BSON decimal keeps 34 digits; how many stand after the point is not enforced.</source>
        <translation>Um decimal BSON guarda 34 dígitos; não se impõe quantos ficam depois da vírgula.</translation>
    </message>
    <message>
        <source>A range becomes two columns; that ranges must not overlap cannot be declared.</source>
        <translation>Uma faixa se torna duas colunas; não se pode declarar que as faixas não devem se sobrepor.</translation>
    </message>
    <message>
        <source>A range becomes an object with two fields; that ranges must not overlap cannot be declared.</source>
        <translation>Uma faixa se torna um objeto com dois campos; não se pode declarar que as faixas não devem se sobrepor.</translation>
    </message>
    <message>
        <source>Several ranges are kept as a list that nothing computes with.</source>
        <translation>Várias faixas são guardadas como uma lista com que nada calcula.</translation>
    </message>
    <message>
        <source>A collation that ignores case takes its place.</source>
        <translation>Uma ordenação (collation) que não diferencia maiúsculas e minúsculas toma seu lugar.</translation>
    </message>
    <message>
        <source>NOCASE ignores the case of the letters A to Z only.</source>
        <translation>NOCASE ignora maiúsculas e minúsculas somente nas letras de A a Z.</translation>
    </message>
    <message>
        <source>Keys and values are kept as JSON.</source>
        <translation>As chaves e os valores são guardados como JSON.</translation>
    </message>
    <message>
        <source>A path is kept as text; ancestors are found by comparing its start.</source>
        <translation>Um caminho é guardado como texto; os ancestrais são encontrados comparando seu início.</translation>
    </message>
    <message>
        <source>MySQL 9 and MariaDB 11.7 have it, with other functions for distances.</source>
        <translation>O MySQL 9 e o MariaDB 11.7 o têm, com outras funções para distâncias.</translation>
    </message>
    <message>
        <source>It is kept as bytes: distances need an extension.</source>
        <translation>É guardado como bytes: as distâncias precisam de uma extensão.</translation>
    </message>
    <message>
        <source>It is kept as a list of numbers; searching it needs a search index.</source>
        <translation>É guardado como uma lista de números; pesquisar nela requer um índice de pesquisa.</translation>
    </message>
    <message>
        <source>It belongs to the catalogue of PostgreSQL and means nothing elsewhere.</source>
        <translation>Pertence ao catálogo do PostgreSQL e não significa nada em outro lugar.</translation>
    </message>
</context>
<context>
    <name>LogicalTypes</name>
    <message>
        <source>integer</source>
        <translation>inteiro</translation>
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
        <translation>data e hora</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>hora do dia</translation>
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
        <translation>endereço de rede</translation>
    </message>
    <message>
        <source>search text</source>
        <translation>texto de pesquisa</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>forma</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>quantia em dinheiro</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>booleano</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duração</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>dados binários</translation>
    </message>
    <message>
        <source>range of %1</source>
        <translation>faixa de %1</translation>
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
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recente</translation>
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
        <translation>Como a área de &amp;trabalho</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>F&amp;ocus Reach</source>
        <translation>Alcance do fo&amp;co</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Painéis</translation>
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
        <translation>N&amp;otação</translation>
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation>De&amp;talhe</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>Re&amp;factor</source>
        <translation>Re&amp;fatorar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Inserir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Find or run…  %1</source>
        <translation>Localizar ou executar…  %1</translation>
    </message>
    <message>
        <source>&amp;Database Lens</source>
        <translation>Lente de banco de &amp;dados</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Workshop</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>Ní&amp;vel</translation>
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
        <translation>Cor da se&amp;leção</translation>
    </message>
</context>
<context>
    <name>Mermaid</name>
    <message>
        <source>“%1” is too large for a Mermaid diagram, which shows only part of it.</source>
        <translation>“%1” é grande demais para um diagrama do Mermaid, que mostra apenas uma parte.</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>Diagramas</translation>
    </message>
    <message>
        <source>[more relationships](%1)</source>
        <translation>[mais relacionamentos](%1)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
</context>
<context>
    <name>MongoDB</name>
    <message>
        <source>It says nothing about the form of documents.</source>
        <translation>Não diz nada sobre a forma dos documentos.</translation>
    </message>
    <message>
        <source>This is no document.</source>
        <translation>Isto não é um documento.</translation>
    </message>
    <message>
        <source>“%1” is no way to map “%2” to documents: embed, reference, array-of-references and extended-reference are.</source>
        <translation>“%1” não é um modo de mapear “%2” para documentos; os modos são embed, reference, array-of-references e extended-reference.</translation>
    </message>
    <message>
        <source>“%1” and “%2”: chosen in the design.</source>
        <translation>“%1” e “%2”: escolhido no modelo.</translation>
    </message>
    <message>
        <source>“%1” cannot be embedded in “%2”, as the design asks: it is embedded elsewhere, a time series, or would contain itself.</source>
        <translation>“%1” não pode ser incorporada em “%2”, como o modelo pede: está incorporada em outro lugar, é uma série temporal ou conteria a si mesma.</translation>
    </message>
    <message>
        <source>“%1” refers to itself: each document names its parent.</source>
        <translation>“%1” faz referência a si mesma: cada documento cita seu pai.</translation>
    </message>
    <message>
        <source>“%1” is a time series: its measurements refer to “%2”.</source>
        <translation>“%1” é uma série temporal: suas medições fazem referência a “%2”.</translation>
    </message>
    <message>
        <source>“%1” is a subtype of “%2”: its fields are a document in it.</source>
        <translation>“%1” é um subtipo de “%2”: seus campos formam um documento dentro dela.</translation>
    </message>
    <message>
        <source>“%1” connects others and has columns of its own: it is a collection that refers to “%2”.</source>
        <translation>“%1” conecta outras e tem colunas próprias: é uma coleção que faz referência a “%2”.</translation>
    </message>
    <message>
        <source>“%1” belongs to %2 parents: it refers to “%3”.</source>
        <translation>“%1” pertence a %2 pais: faz referência a “%3”.</translation>
    </message>
    <message>
        <source>Others refer to “%1”: it is a collection that refers to “%2”.</source>
        <translation>Outras fazem referência a “%1”: é uma coleção que faz referência a “%2”.</translation>
    </message>
    <message>
        <source>“%1” would contain itself inside “%2”: reference.</source>
        <translation>“%1” conteria a si mesma dentro de “%2”: referência.</translation>
    </message>
    <message>
        <source>One “%1” belongs to one “%2”: about %3 bytes in its document.</source>
        <translation>A cada “%2” corresponde um único “%1”: cerca de %3 bytes no seu documento.</translation>
    </message>
    <message>
        <source>Up to %1 “%2” belong to one “%3”, more than %4: reference.</source>
        <translation>A cada “%3” correspondem até %1 “%2”, mais de %4: referência.</translation>
    </message>
    <message>
        <source>Nothing bounds how many “%1” belong to one “%2”: reference.</source>
        <translation>Nada limita quantos “%1” pertencem a um “%2”: referência.</translation>
    </message>
    <message>
        <source>“%1” would add about %2 bytes to a document of “%3”: reference.</source>
        <translation>“%1” acrescentaria cerca de %2 bytes a um documento de “%3”: referência.</translation>
    </message>
    <message>
        <source>Up to %1 “%2” belong to one “%3” alone: an array in its document, about %4 bytes.</source>
        <translation>Até %1 “%2” pertencem somente a um “%3”: um array no seu documento, cerca de %4 bytes.</translation>
    </message>
    <message>
        <source>“%1” is part of one “%2”: an array in its document, about %3 bytes if there are %4.</source>
        <translation>“%1” faz parte de um único “%2”: um array no seu documento, cerca de %3 bytes se houver %4.</translation>
    </message>
    <message>
        <source>A “%1” may be without “%2”: reference.</source>
        <translation>Pode haver um “%1” sem “%2”: referência.</translation>
    </message>
    <message>
        <source>“%1” is a small list: “%2” holds its key and “%3”, which has to be written again when it changes.</source>
        <translation>“%1” é uma lista pequena: “%2” guarda sua chave e “%3”, que precisa ser gravado de novo quando muda.</translation>
    </message>
    <message>
        <source>“%1” has a life of its own: it refers to “%2”.</source>
        <translation>“%1” tem vida própria: faz referência a “%2”.</translation>
    </message>
    <message>
        <source>“%1” is no free name for a field: it is called “%2”.</source>
        <translation>“%1” não é um nome livre para um campo: ele se chama “%2”.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>The check “%1” of “%2” cannot be said in a validator: %3</source>
        <translation>A restrição CHECK “%1” de “%2” não pode ser expressa em um validador: %3</translation>
    </message>
    <message>
        <source>“%1” excludes rows by each other, which MongoDB cannot.</source>
        <translation>“%1” faz com que umas linhas excluam outras, algo que o MongoDB não consegue fazer.</translation>
    </message>
    <message>
        <source>The index “%1” cannot be on a time series: it is unique or for text.</source>
        <translation>O índice “%1” não pode estar em uma série temporal: é único ou de texto.</translation>
    </message>
    <message>
        <source>A collection has one text index: “%1” joins another one.</source>
        <translation>Uma coleção tem um único índice de texto: “%1” se junta a outro.</translation>
    </message>
    <message>
        <source>“%1” would be the index after the 64th.</source>
        <translation>“%1” ultrapassaria o limite de 64 índices.</translation>
    </message>
    <message>
        <source>The index “%1” has an expression, which MongoDB cannot index: %2</source>
        <translation>O índice “%1” tem uma expressão, que o MongoDB não consegue indexar: %2</translation>
    </message>
    <message>
        <source>The index “%1” names no text that MongoDB could search.</source>
        <translation>O índice “%1” não cita nenhum texto em que o MongoDB possa pesquisar.</translation>
    </message>
    <message>
        <source>“%1”: MongoDB does not see to it that what belongs to one document differs.</source>
        <translation>“%1”: o MongoDB não garante que seja diferente o que pertence a um mesmo documento.</translation>
    </message>
    <message>
        <source>The index “%1” would hold two arrays, which MongoDB refuses.</source>
        <translation>O índice “%1” conteria dois arrays, o que o MongoDB recusa.</translation>
    </message>
    <message>
        <source>The index “%1” has too many fields, or hashes an array.</source>
        <translation>O índice “%1” tem campos demais ou aplica hash a um array.</translation>
    </message>
    <message>
        <source>The condition of the index “%1” cannot be said in MongoDB; it holds all documents and forbids nothing: %2</source>
        <translation>A condição do índice “%1” não pode ser expressa no MongoDB; ele abrange todos os documentos e não proíbe nada: %2</translation>
    </message>
    <message>
        <source>The index “%1” cannot expire documents: that takes a single field with a date.</source>
        <translation>O índice “%1” não pode fazer documentos expirarem: isso requer um único campo com uma data.</translation>
    </message>
    <message>
        <source>Seen in %1 of %2 documents: %3.</source>
        <translation>Visto em %1 de %2 documentos: %3.</translation>
    </message>
    <message>
        <source>A document of “%1” has up to %2 references to “%3”, the smaller number of both sides.</source>
        <translation>Um documento de “%1” tem até %2 referências a “%3”, o menor número dos dois lados.</translation>
    </message>
    <message>
        <source>“%1” is a collection: there are many on both sides.</source>
        <translation>“%1” é uma coleção: há muitos dos dois lados.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be embedded in each other: there are many on both sides.</source>
        <translation>“%1” e “%2” não podem ser incorporadas uma na outra: há muitos dos dois lados.</translation>
    </message>
    <message>
        <source>This escape is none that a text can hold.</source>
        <translation>Esta sequência de escape não pode aparecer em um texto.</translation>
    </message>
    <message>
        <source>A text that is put together from others cannot be read.</source>
        <translation>Um texto composto a partir de outros não pode ser lido.</translation>
    </message>
    <message>
        <source>A text has no end.</source>
        <translation>Um texto não tem fim.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” não é um número.</translation>
    </message>
    <message>
        <source>A pattern has no end.</source>
        <translation>Um padrão não tem fim.</translation>
    </message>
    <message>
        <source>A parenthesis is missing.</source>
        <translation>Falta um parêntese.</translation>
    </message>
    <message>
        <source>Something else than a literal stands here.</source>
        <translation>Aqui há algo que não é um literal.</translation>
    </message>
    <message>
        <source>“%1” is no literal.</source>
        <translation>“%1” não é um literal.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing.</source>
        <translation>Falta uma vírgula ou um colchete de fechamento.</translation>
    </message>
    <message>
        <source>The name of a field is missing.</source>
        <translation>Falta o nome de um campo.</translation>
    </message>
    <message>
        <source>A colon is missing after “%1”.</source>
        <translation>Faltam dois-pontos depois de “%1”.</translation>
    </message>
    <message>
        <source>A comma or a closing brace is missing.</source>
        <translation>Falta uma vírgula ou uma chave de fechamento.</translation>
    </message>
    <message>
        <source>Values are nested too deep.</source>
        <translation>Os valores estão aninhados em profundidade excessiva.</translation>
    </message>
    <message>
        <source>The text ends too early.</source>
        <translation>O texto termina cedo demais.</translation>
    </message>
    <message>
        <source>“%1” is no name for a collection: it is called “%2”.</source>
        <translation>“%1” não é um nome de coleção válido: ela se chama “%2”.</translation>
    </message>
    <message>
        <source>A document of “%1” would have %2 bytes: 16 MB is the limit.</source>
        <translation>Um documento de “%1” teria %2 bytes: o limite é de 16 MB.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is no column with a date and time: no time series can be made by it.</source>
        <translation>“%1” de “%2” não é uma coluna com data e hora: não é possível formar uma série temporal com ela.</translation>
    </message>
    <message>
        <source>“%1” of “%2” cannot name the series.</source>
        <translation>“%1” de “%2” não pode nomear a série.</translation>
    </message>
    <message>
        <source>“%1” has nothing that it could become in MongoDB.</source>
        <translation>“%1” não tem nada em que possa se transformar no MongoDB.</translation>
    </message>
    <message>
        <source>Its few values suggest an enumeration: %1.</source>
        <translation>Seus poucos valores sugerem uma enumeração: %1.</translation>
    </message>
    <message>
        <source>The condition on “%1” is no part of a $jsonSchema.</source>
        <translation>A condição sobre “%1” não faz parte de um $jsonSchema.</translation>
    </message>
    <message>
        <source>“%1” is no column of one table with the others.</source>
        <translation>“%1” não é uma coluna da mesma tabela que as outras.</translation>
    </message>
    <message>
        <source>The filter of “%1” is no condition that a column can have.</source>
        <translation>O filtro de “%1” não é uma condição que uma coluna possa ter.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n document(s) were counted.</source>
        <translation>
            <numerusform>“%1”: foi contado %n documento.</numerusform>
            <numerusform>“%1”: foram contados %n documentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>A leitura foi cancelada.</translation>
    </message>
    <message>
        <source>There are neither collections nor documents in it.</source>
        <translation>Não contém coleções nem documentos.</translation>
    </message>
    <message>
        <source>“%1” is no type of MongoDB (at “%2”).</source>
        <translation>“%1” não é um tipo do MongoDB (em “%2”).</translation>
    </message>
    <message>
        <source>What is said of “%1” is no object.</source>
        <translation>O que se diz de “%1” não é um objeto.</translation>
    </message>
    <message>
        <source>“%1” at “%2” says what no column can.</source>
        <translation>“%1” em “%2” diz algo que nenhuma coluna consegue expressar.</translation>
    </message>
    <message>
        <source>Only calls with literals can be read from a script.</source>
        <translation>De um script, só podem ser lidas chamadas com literais.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of the shard key of “%2”: it is no single field of its documents.</source>
        <translation>“%1” não pode fazer parte da chave de fragmentação de “%2”: não é um campo único dos seus documentos.</translation>
    </message>
    <message>
        <source>“%1” is part of the shard key of “%2” and may be absent: all documents without it are on one shard.</source>
        <translation>“%1” faz parte da chave de fragmentação de “%2” e pode estar ausente: todos os documentos sem ele ficam em um mesmo fragmento.</translation>
    </message>
    <message>
        <source>The shard key of “%1” has more than one hashed field.</source>
        <translation>A chave de fragmentação de “%1” tem mais de um campo com hash.</translation>
    </message>
    <message>
        <source>The shard key of “%1” begins with a value that only grows: all new documents go to one shard. A hashed field spreads them.</source>
        <translation>A chave de fragmentação de “%1” começa com um valor que só cresce: todos os documentos novos vão para um mesmo fragmento. Um campo com hash os distribui.</translation>
    </message>
    <message>
        <source>The shard key of “%1” begins with a field of few values: there cannot be more shards than values.</source>
        <translation>A chave de fragmentação de “%1” começa com um campo de poucos valores: não pode haver mais fragmentos do que valores.</translation>
    </message>
    <message>
        <source>The index “%1” cannot be unique: it does not begin with the shard key of “%2”.</source>
        <translation>O índice “%1” não pode ser único: não começa com a chave de fragmentação de “%2”.</translation>
    </message>
    <message>
        <source>A sample document (%1 bytes):</source>
        <translation>Um documento de exemplo (%1 bytes):</translation>
    </message>
    <message>
        <source>Run it with: mongosh &quot;mongodb://host/database&quot; --file FILE</source>
        <translation>Execute com: mongosh &quot;mongodb://host/database&quot; --file FILE</translation>
    </message>
</context>
<context>
    <name>MySQL</name>
    <message>
        <source>%1 “%2” cannot be written for MySQL.</source>
        <translation>%1 “%2”: não é possível gravar isto para o MySQL.</translation>
    </message>
    <message>
        <source>The statement ends where a type is expected.</source>
        <translation>A instrução termina onde se espera um tipo.</translation>
    </message>
    <message>
        <source>“%1” stands where a type is expected.</source>
        <translation>“%1” está onde se espera um tipo.</translation>
    </message>
    <message>
        <source>The statement ends too early.</source>
        <translation>A instrução termina cedo demais.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>“%1” não é esperado aqui.</translation>
    </message>
    <message>
        <source>The statement ends where “%1” is expected.</source>
        <translation>A instrução termina onde se espera “%1”.</translation>
    </message>
    <message>
        <source>“%1” stands where “%2” is expected.</source>
        <translation>“%1” está onde se espera “%2”.</translation>
    </message>
    <message>
        <source>The statement ends where a name is expected.</source>
        <translation>A instrução termina onde se espera um nome.</translation>
    </message>
    <message>
        <source>“%1” stands where a name is expected.</source>
        <translation>“%1” está onde se espera um nome.</translation>
    </message>
    <message>
        <source>Rows are data, not a definition.</source>
        <translation>Linhas são dados, não uma definição.</translation>
    </message>
    <message>
        <source>A setting of the session is not a definition.</source>
        <translation>Um parâmetro da sessão não é uma definição.</translation>
    </message>
    <message>
        <source>“%1” does not begin any statement of MySQL.</source>
        <translation>“%1” não inicia nenhuma instrução do MySQL.</translation>
    </message>
    <message>
        <source>There is already something called %1.</source>
        <translation>Já existe algo chamado %1.</translation>
    </message>
    <message>
        <source>The password is not kept.</source>
        <translation>A senha não é guardada.</translation>
    </message>
    <message>
        <source>Privileges on the whole server belong to no object.</source>
        <translation>Privilégios sobre o servidor inteiro não pertencem a nenhum objeto.</translation>
    </message>
    <message>
        <source>It names something that is not in the script.</source>
        <translation>Cita algo que não está no script.</translation>
    </message>
    <message>
        <source>These privileges were not granted before.</source>
        <translation>Estes privilégios não foram concedidos antes.</translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation>A tabela %1 não tem nenhuma coluna %2.</translation>
    </message>
    <message>
        <source>The table %1 has a column %2 already.</source>
        <translation>A tabela %1 já tem uma coluna %2.</translation>
    </message>
    <message>
        <source>The table %1 has no constraint %2.</source>
        <translation>A tabela %1 não tem nenhuma restrição %2.</translation>
    </message>
    <message>
        <source>The table %1 has no index %2.</source>
        <translation>A tabela %1 não tem nenhum índice %2.</translation>
    </message>
    <message>
        <source>How a change is made is not part of a design.</source>
        <translation>A forma como uma alteração é feita não faz parte de um modelo.</translation>
    </message>
    <message>
        <source>Relvar has no kind of object for this.</source>
        <translation>O Relvar não tem nenhum tipo de objeto para isto.</translation>
    </message>
    <message>
        <source>Events have no kind of object of their own.</source>
        <translation>Eventos não têm um tipo de objeto próprio.</translation>
    </message>
    <message>
        <source>A command of the client is not SQL.</source>
        <translation>Um comando do cliente não é SQL.</translation>
    </message>
    <message>
        <source>A quote or a comment has no end.</source>
        <translation>Uma citação ou um comentário não tem fim.</translation>
    </message>
    <message>
        <source>A bracket has no partner.</source>
        <translation>Um parêntese não tem par.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>A importação foi cancelada.</translation>
    </message>
    <message>
        <source>A foreign key of the table references something that is not in the script.</source>
        <translation>Uma chave estrangeira da tabela faz referência a algo que não está no script.</translation>
    </message>
    <message>
        <source>The script is larger than 1 GiB.</source>
        <translation>O script tem mais de 1 GiB.</translation>
    </message>
    <message>
        <source>The column %1 of the foreign key is not known.</source>
        <translation>A coluna %1 da chave estrangeira não é conhecida.</translation>
    </message>
    <message>
        <source>The foreign key of %1 references another number of columns than it has.</source>
        <translation>A chave estrangeira de %1 faz referência a um número de colunas diferente do número de colunas que tem.</translation>
    </message>
    <message>
        <source>The table %1 that the foreign key references, or a column of the key, is not in the script.</source>
        <translation>A tabela %1 a que a chave estrangeira faz referência, ou uma coluna da chave, não está no script.</translation>
    </message>
    <message>
        <source>The table %1 has a primary key already.</source>
        <translation>A tabela %1 já tem uma chave primária.</translation>
    </message>
    <message>
        <source>The table %1 has an index %2 already.</source>
        <translation>A tabela %1 já tem um índice %2.</translation>
    </message>
    <message>
        <source>The column %1 of the key is not known.</source>
        <translation>A coluna %1 da chave não é conhecida.</translation>
    </message>
    <message>
        <source>It may hold a password, which is never kept.</source>
        <translation>Pode conter uma senha, que nunca é guardada.</translation>
    </message>
    <message>
        <source>The view %1 exists already.</source>
        <translation>A visão %1 já existe.</translation>
    </message>
    <message>
        <source>There is nothing of this name to remove.</source>
        <translation>Não há nada com este nome para excluir.</translation>
    </message>
    <message>
        <source>The table %1 exists already.</source>
        <translation>A tabela %1 já existe.</translation>
    </message>
    <message>
        <source>A table made from a query has columns that only the database knows.</source>
        <translation>Uma tabela criada a partir de uma consulta tem colunas que só o banco de dados conhece.</translation>
    </message>
    <message>
        <source>The column %1 is defined twice.</source>
        <translation>A coluna %1 está definida duas vezes.</translation>
    </message>
    <message>
        <source>The privileges on “%1” cannot be written for MySQL.</source>
        <translation>Os privilégios sobre “%1” não podem ser gravados para o MySQL.</translation>
    </message>
    <message>
        <source>The view “%1” is written as a plain one: MySQL has no materialized views.</source>
        <translation>A visão “%1” é gravada como visão comum: o MySQL não tem visões materializadas.</translation>
    </message>
    <message>
        <source>The trigger “%1” has nothing that MySQL could run.</source>
        <translation>O gatilho “%1” não tem nada que o MySQL possa executar.</translation>
    </message>
    <message>
        <source>The routine “%1” is in a language that MySQL does not know.</source>
        <translation>A rotina “%1” está em uma linguagem que o MySQL não conhece.</translation>
    </message>
    <message>
        <source>The exclusion constraint “%1” cannot be written for MySQL.</source>
        <translation>A restrição de exclusão “%1” não pode ser gravada para o MySQL.</translation>
    </message>
    <message>
        <source>The index “%1” has a condition, which MySQL does not know.</source>
        <translation>O índice “%1” tem uma condição, algo que o MySQL não conhece.</translation>
    </message>
    <message>
        <source>A key of MySQL cannot hold longer values.</source>
        <translation>Uma chave do MySQL não comporta valores mais longos.</translation>
    </message>
    <message>
        <source>MySQL has no such type: it is kept as text.</source>
        <translation>O MySQL não tem esse tipo: é guardado como texto.</translation>
    </message>
    <message>
        <source>MySQL does not round in front of the point.</source>
        <translation>O MySQL não arredonda antes da vírgula decimal.</translation>
    </message>
    <message>
        <source>MySQL cannot have “%1” as a value of this type.</source>
        <translation>O MySQL não aceita “%1” como valor deste tipo.</translation>
    </message>
    <message>
        <source>MariaDB has no keys over expressions.</source>
        <translation>O MariaDB não tem chaves sobre expressões.</translation>
    </message>
    <message>
        <source>A key of MySQL cannot hold “%1”, which becomes %2.</source>
        <translation>Uma chave do MySQL não comporta “%1”, que passa a ser %2.</translation>
    </message>
    <message>
        <source>MySQL and MariaDB have nothing that means the same as “%1”.</source>
        <translation>O MySQL e o MariaDB não têm nada que signifique o mesmo que “%1”.</translation>
    </message>
    <message>
        <source>“%1” becomes a role of MySQL without %2.</source>
        <translation>“%1” passa a ser um papel do MySQL sem %2.</translation>
    </message>
    <message>
        <source>MySQL has no sequences: “%1” is left out.</source>
        <translation>O MySQL não tem sequências: “%1” é omitida.</translation>
    </message>
    <message>
        <source>A statement for another database is left out: %1</source>
        <translation>Uma instrução para outro banco de dados é omitida: %1</translation>
    </message>
    <message>
        <source>A table of MySQL needs a column: “%1” has none and is left out.</source>
        <translation>Uma tabela do MySQL precisa de uma coluna: “%1” não tem nenhuma e é omitida.</translation>
    </message>
    <message>
        <source>The comment of “%1” is left out: MySQL has no place for it.</source>
        <translation>O comentário de “%1” é omitido: o MySQL não tem onde guardá-lo.</translation>
    </message>
    <message>
        <source>In MySQL, “%1” has the columns of the tables that it inherits from, but they do not have its rows.</source>
        <translation>No MySQL, “%1” tem as colunas das tabelas de que herda, mas estas não têm as suas linhas.</translation>
    </message>
    <message>
        <source>“%1” is written without its partitions.</source>
        <translation>“%1” é gravada sem suas partições.</translation>
    </message>
    <message>
        <source>In MySQL, nothing guards the rows of “%1”.</source>
        <translation>No MySQL, nada protege as linhas de “%1”.</translation>
    </message>
    <message>
        <source>“%1” becomes %2. %3</source>
        <translation>“%1” passa a ser %2. %3</translation>
    </message>
    <message>
        <source>The collation of “%1” is left out.</source>
        <translation>A ordenação (collation) de “%1” é omitida.</translation>
    </message>
    <message>
        <source>“%1” is no longer computed. %2</source>
        <translation>“%1” deixa de ser calculada. %2</translation>
    </message>
    <message>
        <source>“%1” gets no numbers of its own: MySQL counts in one column of a table, which begins a key.</source>
        <translation>“%1” não recebe números próprios: o MySQL conta em uma única coluna de uma tabela, que inicia uma chave.</translation>
    </message>
    <message>
        <source>The default of “%1” is left out. %2</source>
        <translation>O valor padrão de “%1” é omitido. %2</translation>
    </message>
    <message>
        <source>The key “%1” is left out. %2</source>
        <translation>A chave “%1” é omitida. %2</translation>
    </message>
    <message>
        <source>MySQL checks “%1” at once.</source>
        <translation>O MySQL verifica “%1” imediatamente.</translation>
    </message>
    <message>
        <source>For MySQL, NULL is never the same as NULL in the key “%1”.</source>
        <translation>Para o MySQL, NULL nunca é igual a NULL na chave “%1”.</translation>
    </message>
    <message>
        <source>MySQL keeps no further columns in “%1”.</source>
        <translation>O MySQL não guarda colunas adicionais em “%1”.</translation>
    </message>
    <message>
        <source>MySQL has no indexes over some of the rows.</source>
        <translation>O MySQL não tem índices sobre uma parte das linhas.</translation>
    </message>
    <message>
        <source>MySQL has no indexes of the kind “%1”.</source>
        <translation>O MySQL não tem índices do tipo “%1”.</translation>
    </message>
    <message>
        <source>The index “%1” is left out. %2</source>
        <translation>O índice “%1” é omitido. %2</translation>
    </message>
    <message>
        <source>MySQL checks no column that gets numbers or is set by a foreign key.</source>
        <translation>O MySQL não verifica nenhuma coluna que recebe números ou é alterada por uma chave estrangeira.</translation>
    </message>
    <message>
        <source>The check “%1” is left out. %2</source>
        <translation>A restrição CHECK “%1” é omitida. %2</translation>
    </message>
    <message>
        <source>Its columns have other types than those that they reference.</source>
        <translation>Suas colunas têm tipos diferentes daqueles das colunas a que fazem referência.</translation>
    </message>
    <message>
        <source>It references a table that MySQL does not get.</source>
        <translation>Faz referência a uma tabela que o MySQL não recebe.</translation>
    </message>
    <message>
        <source>The foreign key “%1” is left out. %2</source>
        <translation>A chave estrangeira “%1” é omitida. %2</translation>
    </message>
    <message>
        <source>For MySQL, the foreign key “%1” is not MATCH %2.</source>
        <translation>Para o MySQL, a chave estrangeira “%1” não é MATCH %2.</translation>
    </message>
    <message>
        <source>MySQL sets all columns of the foreign key “%1”.</source>
        <translation>O MySQL altera todas as colunas da chave estrangeira “%1”.</translation>
    </message>
    <message>
        <source>MySQL cannot have%1 of the foreign key “%2”.</source>
        <translation>O MySQL não aceita%1 na chave estrangeira “%2”.</translation>
    </message>
    <message>
        <source>The view “%1” is left out. %2</source>
        <translation>A visão “%1” é omitida. %2</translation>
    </message>
    <message>
        <source>It reads something that MySQL does not get.</source>
        <translation>Lê algo que o MySQL não recebe.</translation>
    </message>
    <message>
        <source>Some of the privileges on “%1” are none of MySQL.</source>
        <translation>Alguns dos privilégios sobre “%1” não existem no MySQL.</translation>
    </message>
    <message>
        <source>“%1” is called “%2”: MySQL has no such characters in names.</source>
        <translation>“%1” se chama “%2”: o MySQL não aceita esses caracteres em nomes.</translation>
    </message>
    <message>
        <source>MySQL has no indexes of views: “%1” is left out.</source>
        <translation>O MySQL não tem índices de visões: “%1” é omitido.</translation>
    </message>
    <message>
        <source>“%1” is a foreign table: here it becomes a table of its own.</source>
        <translation>“%1” é uma tabela externa: aqui passa a ser uma tabela própria.</translation>
    </message>
    <message>
        <source>Some characters of “%1” become question marks: MySQL knows them in rows only.</source>
        <translation>Alguns caracteres de “%1” viram pontos de interrogação: o MySQL só os conhece em linhas.</translation>
    </message>
    <message>
        <source>It leads to the database of the connection, which has no name here.</source>
        <translation>Ela leva ao banco de dados da conexão, que não tem nome aqui.</translation>
    </message>
    <message>
        <source>In MySQL, a temporary table is in no foreign key.</source>
        <translation>No MySQL, uma tabela temporária não faz parte de nenhuma chave estrangeira.</translation>
    </message>
</context>
<context>
    <name>MysqlCatalog</name>
    <message>
        <source>The import was cancelled.</source>
        <translation>A importação foi cancelada.</translation>
    </message>
    <message>
        <source>The definition of “%1” is not shown to this user.</source>
        <translation>A definição de “%1” não é mostrada a este usuário.</translation>
    </message>
</context>
<context>
    <name>ObjectText</name>
    <message>
        <source>Primary key</source>
        <translation>Chave primária</translation>
    </message>
    <message>
        <source>Unique key</source>
        <translation>Chave única</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Papéis</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Esquemas</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensões</translation>
    </message>
    <message>
        <source>Enumerations</source>
        <translation>Enumerações</translation>
    </message>
    <message>
        <source>Composite types</source>
        <translation>Tipos compostos</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domínios</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Sequências</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Restrições CHECK</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relacionamentos</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Índices</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partições</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visões</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rotinas</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Gatilhos</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Concessões</translation>
    </message>
    <message>
        <source>Kept statements</source>
        <translation>Instruções mantidas</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>Diagramas</translation>
    </message>
    <message>
        <source>Places on diagrams</source>
        <translation>Posições em diagramas</translation>
    </message>
    <message>
        <source>Lines on diagrams</source>
        <translation>Linhas em diagramas</translation>
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
        <translation>Vistas salvas</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Base types</source>
        <translation>Tipos base</translation>
    </message>
    <message>
        <source>Range types</source>
        <translation>Tipos de faixa</translation>
    </message>
    <message>
        <source>Collations</source>
        <translation>Ordenações (collations)</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversões de codificação</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Operator families</source>
        <translation>Famílias de operadores</translation>
    </message>
    <message>
        <source>Operator classes</source>
        <translation>Classes de operadores</translation>
    </message>
    <message>
        <source>Casts</source>
        <translation>Conversões de tipo</translation>
    </message>
    <message>
        <source>Access methods</source>
        <translation>Métodos de acesso</translation>
    </message>
    <message>
        <source>Text search parsers</source>
        <translation>Analisadores de pesquisa de texto</translation>
    </message>
    <message>
        <source>Text search templates</source>
        <translation>Modelos de pesquisa de texto</translation>
    </message>
    <message>
        <source>Text search dictionaries</source>
        <translation>Dicionários de pesquisa de texto</translation>
    </message>
    <message>
        <source>Text search configurations</source>
        <translation>Configurações de pesquisa de texto</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>Transformações</translation>
    </message>
    <message>
        <source>Security labels</source>
        <translation>Rótulos de segurança</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Event triggers</source>
        <translation>Gatilhos de evento</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publicações</translation>
    </message>
    <message>
        <source>Published tables</source>
        <translation>Tabelas publicadas</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Foreign data wrappers</source>
        <translation>Adaptadores de dados externos</translation>
    </message>
    <message>
        <source>Foreign servers</source>
        <translation>Servidores externos</translation>
    </message>
    <message>
        <source>User mappings</source>
        <translation>Mapeamentos de usuário</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Linguagens</translation>
    </message>
    <message>
        <source>Tablespaces</source>
        <translation>Espaços de tabelas</translation>
    </message>
    <message>
        <source>Default privileges</source>
        <translation>Privilégios padrão</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>The note or area does not exist any more.</source>
        <translation>A nota ou área não existe mais.</translation>
    </message>
    <message>
        <source>The object is not on the diagram any more.</source>
        <translation>O objeto não está mais no diagrama.</translation>
    </message>
    <message>
        <source>The area “%1” is on another diagram.</source>
        <translation>A área “%1” está em outro diagrama.</translation>
    </message>
    <message>
        <source>There is nothing to paste that fits here.</source>
        <translation>Não há nada para colar que se encaixe aqui.</translation>
    </message>
    <message>
        <source>The object to copy does not exist any more.</source>
        <translation>O objeto a copiar não existe mais.</translation>
    </message>
    <message>
        <source>The column does not exist any more.</source>
        <translation>A coluna não existe mais.</translation>
    </message>
    <message>
        <source>The table for the new column does not exist any more.</source>
        <translation>A tabela da nova coluna não existe mais.</translation>
    </message>
    <message>
        <source>“%1” has a column “%2” already.</source>
        <translation>“%1” já tem uma coluna “%2”.</translation>
    </message>
    <message>
        <source>“%1” is part of the primary key, which cannot be null.</source>
        <translation>“%1” faz parte da chave primária, que não pode ser nula.</translation>
    </message>
    <message>
        <source>The diagram does not exist any more.</source>
        <translation>O diagrama não existe mais.</translation>
    </message>
    <message>
        <source>Select the tables and views for the new diagram.</source>
        <translation>Selecione as tabelas e visões do novo diagrama.</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>There is a diagram “%1” already.</source>
        <translation>Já existe um diagrama “%1”.</translation>
    </message>
    <message>
        <source>Only tables and views can be shown in a diagram.</source>
        <translation>Somente tabelas e visões podem ser exibidas em um diagrama.</translation>
    </message>
    <message>
        <source>Only what stands in a diagram can have a colour.</source>
        <translation>Somente o que está em um diagrama pode ter cor.</translation>
    </message>
    <message>
        <source>The relationship does not exist any more.</source>
        <translation>O relacionamento não existe mais.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>“%1” já está na lista.</translation>
    </message>
    <message>
        <source>“%1” is no column of “%2”.</source>
        <translation>“%1” não é uma coluna de “%2”.</translation>
    </message>
    <message>
        <source>A value of an enumeration cannot be empty.</source>
        <translation>Um valor de uma enumeração não pode ficar vazio.</translation>
    </message>
    <message>
        <source>An attribute needs a name.</source>
        <translation>Um atributo precisa de um nome.</translation>
    </message>
    <message>
        <source>The attribute “%1” needs a type.</source>
        <translation>O atributo “%1” precisa de um tipo.</translation>
    </message>
    <message>
        <source>The argument “%1” needs a type.</source>
        <translation>O argumento “%1” precisa de um tipo.</translation>
    </message>
    <message>
        <source>The argument “%1” only goes out: it has no default.</source>
        <translation>O argumento “%1” é somente de saída: não tem valor padrão.</translation>
    </message>
    <message>
        <source>“%1” needs a column at least.</source>
        <translation>“%1” precisa de pelo menos uma coluna.</translation>
    </message>
    <message>
        <source>Give a column or an expression.</source>
        <translation>Informe uma coluna ou uma expressão.</translation>
    </message>
    <message>
        <source>Every part of an exclusion constraint needs an operator, such as “=” or “&amp;&amp;”.</source>
        <translation>Cada parte de uma restrição de exclusão precisa de um operador, como “=” ou “&amp;&amp;”.</translation>
    </message>
    <message>
        <source>“%1” is no column of “%2”. A key consists of columns; a unique index can have expressions.</source>
        <translation>“%1” não é uma coluna de “%2”. Uma chave é formada por colunas; um índice único pode ter expressões.</translation>
    </message>
    <message>
        <source>A foreign key needs a pair of columns at least.</source>
        <translation>Uma chave estrangeira precisa de pelo menos um par de colunas.</translation>
    </message>
    <message>
        <source>A pair has a column of each of the two tables.</source>
        <translation>Um par tem uma coluna de cada uma das duas tabelas.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>início</translation>
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
        <translation>cache</translation>
    </message>
    <message>
        <source>The %1 of a sequence is a whole number, not “%2”.</source>
        <translation>O valor de %1 de uma sequência é um número inteiro, não “%2”.</translation>
    </message>
    <message>
        <source>The increment of a sequence cannot be 0.</source>
        <translation>O incremento de uma sequência não pode ser 0.</translation>
    </message>
    <message>
        <source>A sequence keeps one number at least in its cache.</source>
        <translation>Uma sequência mantém pelo menos um número em seu cache.</translation>
    </message>
    <message>
        <source>The minimum of a sequence is below its maximum.</source>
        <translation>O mínimo de uma sequência é menor que o seu máximo.</translation>
    </message>
    <message>
        <source>The start of a sequence lies between its minimum and its maximum.</source>
        <translation>O início de uma sequência fica entre o seu mínimo e o seu máximo.</translation>
    </message>
    <message>
        <source>“%1” would inherit from itself.</source>
        <translation>“%1” herdaria de si mesma.</translation>
    </message>
    <message>
        <source>A grant gives a privilege at least.</source>
        <translation>Uma concessão dá pelo menos um privilégio.</translation>
    </message>
    <message>
        <source>“%1” would be a member of itself.</source>
        <translation>“%1” seria membro de si mesmo.</translation>
    </message>
    <message>
        <source>“%1” is no colour of the form #rrggbb.</source>
        <translation>“%1” não é uma cor no formato #rrggbb.</translation>
    </message>
    <message>
        <source>A key or index of “%1” needs at least one column.</source>
        <translation>Uma chave ou um índice de “%1” precisa de pelo menos uma coluna.</translation>
    </message>
    <message>
        <source>A key or index of “%1” can only have columns of its own.</source>
        <translation>Uma chave ou um índice de “%1” só pode ter colunas da própria tabela.</translation>
    </message>
    <message>
        <source>“%1” stands in the key twice.</source>
        <translation>“%1” aparece duas vezes na chave.</translation>
    </message>
    <message>
        <source>“%1” has a “%2” already.</source>
        <translation>“%1” já contém “%2”.</translation>
    </message>
    <message>
        <source>The table for the new key does not exist any more.</source>
        <translation>A tabela da nova chave não existe mais.</translation>
    </message>
    <message>
        <source>“%1” has a primary key already.</source>
        <translation>“%1” já tem uma chave primária.</translation>
    </message>
    <message>
        <source>The table for the new index does not exist any more.</source>
        <translation>A tabela do novo índice não existe mais.</translation>
    </message>
    <message>
        <source>The table or domain for the new check does not exist any more.</source>
        <translation>A tabela ou o domínio da nova restrição CHECK não existe mais.</translation>
    </message>
    <message>
        <source>A check of “%1” needs a condition.</source>
        <translation>Uma restrição CHECK de “%1” precisa de uma condição.</translation>
    </message>
    <message>
        <source>“%1” cannot take its key from “%2”: their identifying relationships form a circle.</source>
        <translation>“%1” não pode receber sua chave de “%2”: os relacionamentos identificadores formam um ciclo.</translation>
    </message>
    <message>
        <source>“%1” cannot refer to “%2”, which has no primary key.</source>
        <translation>“%1” não pode fazer referência a “%2”, que não tem chave primária.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be joined: “%3” has no primary key.</source>
        <translation>“%1” e “%2” não podem ser ligadas: “%3” não tem chave primária.</translation>
    </message>
    <message>
        <source>The unique key “%1” also counts rows that are marked as deleted; a unique index with the condition “deleted_at IS NULL” would not.</source>
        <translation>A chave única “%1” também conta as linhas marcadas como excluídas; um índice único com a condição “deleted_at IS NULL” não contaria.</translation>
    </message>
    <message>
        <source>The object does not exist any more.</source>
        <translation>O objeto não existe mais.</translation>
    </message>
    <message>
        <source>“%1” needs a name.</source>
        <translation>“%1” precisa de um nome.</translation>
    </message>
    <message>
        <source>A name cannot hold a zero character.</source>
        <translation>Um nome não pode conter um caractere nulo.</translation>
    </message>
    <message>
        <source>There is a %1 “%2” already.</source>
        <translation>Já existe “%2” (%1).</translation>
    </message>
    <message>
        <source>“%1” has no field “%2” that can be set.</source>
        <translation>“%1” não tem nenhum campo “%2” que possa ser alterado.</translation>
    </message>
    <message>
        <source>This is no value for the field “%1” of “%2”.</source>
        <translation>Este valor não é válido para o campo “%1” de “%2”.</translation>
    </message>
    <message>
        <source>The field “%1” of “%2” refers to something that does not exist.</source>
        <translation>O campo “%1” de “%2” faz referência a algo que não existe.</translation>
    </message>
    <message>
        <source>“%1” is computed and cannot be a foreign key.</source>
        <translation>“%1” é uma coluna calculada e não pode ser chave estrangeira.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have different types.</source>
        <translation>“%1” e “%2” têm tipos diferentes.</translation>
    </message>
    <message>
        <source>“%1” refers to “%2” already.</source>
        <translation>“%1” já faz referência a “%2”.</translation>
    </message>
    <message>
        <source>“%1” has no primary key that “%2” could refer to.</source>
        <translation>“%1” não tem nenhuma chave primária a que “%2” possa fazer referência.</translation>
    </message>
    <message>
        <source>The primary key of “%1” has several columns; draw a relationship between the tables instead.</source>
        <translation>A chave primária de “%1” tem várias colunas; em vez disso, desenhe um relacionamento entre as tabelas.</translation>
    </message>
    <message>
        <source>A relationship joins two tables.</source>
        <translation>Um relacionamento liga duas tabelas.</translation>
    </message>
    <message>
        <source>“%1” cannot be its own subtype.</source>
        <translation>“%1” não pode ser subtipo de si mesma.</translation>
    </message>
    <message>
        <source>“%1” cannot be identified by itself.</source>
        <translation>“%1” não pode ser identificada por si mesma.</translation>
    </message>
    <message>
        <source>This column cannot refer to “%1”.</source>
        <translation>Esta coluna não pode fazer referência a “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot refer to itself.</source>
        <translation>“%1” não pode fazer referência a si mesma.</translation>
    </message>
    <message>
        <source>A column can be related to a table or to another column.</source>
        <translation>Uma coluna pode ser relacionada a uma tabela ou a outra coluna.</translation>
    </message>
    <message>
        <source>Neither “%1” nor “%2” is a key of its table.</source>
        <translation>Nem “%1” nem “%2” é chave de sua tabela.</translation>
    </message>
    <message>
        <source>“%1” has its columns already.</source>
        <translation>“%1” já tem suas colunas.</translation>
    </message>
    <message>
        <source>The relationship of “%1” leads nowhere.</source>
        <translation>O relacionamento de “%1” não leva a lugar nenhum.</translation>
    </message>
    <message>
        <source>The relationship of “%1” cannot be made physical.</source>
        <translation>O relacionamento de “%1” não pode ser tornado físico.</translation>
    </message>
    <message>
        <source>The least number cannot be above the greatest.</source>
        <translation>O número mínimo não pode ser maior que o máximo.</translation>
    </message>
    <message>
        <source>“%1” is a foreign key, so a row of “%2” can refer to one row only.</source>
        <translation>“%1” é uma chave estrangeira; portanto, uma linha de “%2” só pode fazer referência a uma linha.</translation>
    </message>
    <message>
        <source>The relationship of “%1” cannot be identifying.</source>
        <translation>O relacionamento de “%1” não pode ser identificador.</translation>
    </message>
    <message>
        <source>“%1” has its columns already and cannot be turned round.</source>
        <translation>“%1” já tem suas colunas e não pode ser invertido.</translation>
    </message>
    <message>
        <source>“%1” cannot be a subtype of “%2”: the subtypes form a circle.</source>
        <translation>“%1” não pode ser um subtipo de “%2”: os subtipos formam um ciclo.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged into the tables of several supertypes.</source>
        <translation>“%1” não pode ser mesclada às tabelas de vários supertipos.</translation>
    </message>
    <message>
        <source>The schema for the new object does not exist any more.</source>
        <translation>O esquema do novo objeto não existe mais.</translation>
    </message>
    <message>
        <source>“%1” has no primary key that could be referred to.</source>
        <translation>“%1” não tem nenhuma chave primária a que se possa fazer referência.</translation>
    </message>
    <message>
        <source>The primary key of “%1” has several columns; change the columns of the foreign key in its properties.</source>
        <translation>A chave primária de “%1” tem várias colunas; altere as colunas da chave estrangeira nas propriedades dela.</translation>
    </message>
    <message>
        <source>“%1” is no key of its table, so nothing can refer to it.</source>
        <translation>“%1” não é uma chave da sua tabela, portanto nada pode fazer referência a ela.</translation>
    </message>
    <message>
        <source>A relationship leads to a table or to a column.</source>
        <translation>Um relacionamento leva a uma tabela ou a uma coluna.</translation>
    </message>
    <message>
        <source>The remark does not exist any more.</source>
        <translation>A observação não existe mais.</translation>
    </message>
    <message>
        <source>A remark needs some words.</source>
        <translation>Uma observação precisa de algumas palavras.</translation>
    </message>
    <message>
        <source>What the remark is about does not exist any more.</source>
        <translation>O objeto da observação não existe mais.</translation>
    </message>
    <message>
        <source>The saved view does not exist any more.</source>
        <translation>A vista salva não existe mais.</translation>
    </message>
    <message>
        <source>The place of the saved view cannot be used.</source>
        <translation>O lugar da vista salva não pode ser usado.</translation>
    </message>
    <message>
        <source>There is nothing in sight that could be saved.</source>
        <translation>Não há nada à vista que possa ser salvo.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Passo %1</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vista %1</translation>
    </message>
    <message>
        <source>There is a saved view “%1” already.</source>
        <translation>Já existe uma vista salva “%1”.</translation>
    </message>
    <message>
        <source>“%1” and the other columns that the foreign key refers to are no key together.</source>
        <translation>“%1” e as outras colunas a que a chave estrangeira faz referência não formam juntas uma chave.</translation>
    </message>
    <message>
        <source>“%1” belongs to the foreign key already.</source>
        <translation>“%1” já pertence à chave estrangeira.</translation>
    </message>
    <message>
        <source>“%1” has several columns, which have to stay in one table.</source>
        <translation>“%1” tem várias colunas, que precisam ficar em uma mesma tabela.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Fill factor</source>
        <translation>Fator de preenchimento</translation>
    </message>
    <message>
        <source>How full pages are packed, in per cent; less leaves room for updates in place.</source>
        <translation>O quanto as páginas são preenchidas, em porcentagem; um valor menor deixa espaço para atualizações no mesmo lugar.</translation>
    </message>
    <message>
        <source>Autovacuum</source>
        <translation>Autovacuum</translation>
    </message>
    <message>
        <source>Whether the autovacuum daemon looks after this table.</source>
        <translation>Se o daemon autovacuum cuida desta tabela.</translation>
    </message>
    <message>
        <source>Vacuum scale factor</source>
        <translation>Fator de escala do VACUUM</translation>
    </message>
    <message>
        <source>The part of the table that changes before it is vacuumed.</source>
        <translation>A parte da tabela que muda antes que o VACUUM seja executado nela.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>plain, external, extended or main: where large values are kept.</source>
        <translation>plain, external, extended ou main: onde os valores grandes são guardados.</translation>
    </message>
    <message>
        <source>Statistics target</source>
        <translation>Alvo de estatísticas</translation>
    </message>
    <message>
        <source>How detailed the statistics for the planner are, 0 to 10000.</source>
        <translation>O nível de detalhe das estatísticas para o planejador, de 0 a 10000.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compressão</translation>
    </message>
    <message>
        <source>pglz or lz4, for large values.</source>
        <translation>pglz ou lz4, para valores grandes.</translation>
    </message>
    <message>
        <source>How full index pages are packed, in per cent.</source>
        <translation>O quanto as páginas do índice são preenchidas, em porcentagem.</translation>
    </message>
    <message>
        <source>Security barrier</source>
        <translation>Barreira de segurança</translation>
    </message>
    <message>
        <source>Keeps functions of the user from seeing rows before the view’s own conditions.</source>
        <translation>Impede que funções do usuário vejam linhas antes das condições da própria visão.</translation>
    </message>
    <message>
        <source>Security invoker</source>
        <translation>Com permissões do invocador</translation>
    </message>
    <message>
        <source>Checks the rights of whoever uses the view, not of its owner.</source>
        <translation>Verifica as permissões de quem usa a visão, não as do seu proprietário.</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estrita</translation>
    </message>
    <message>
        <source>Columns take values of their own type only: INT, INTEGER, REAL, TEXT, BLOB or ANY.</source>
        <translation>As colunas só aceitam valores do próprio tipo: INT, INTEGER, REAL, TEXT, BLOB ou ANY.</translation>
    </message>
    <message>
        <source>Without row id</source>
        <translation>Sem rowid</translation>
    </message>
    <message>
        <source>Keeps the rows in the order of the primary key.</source>
        <translation>Guarda as linhas na ordem da chave primária.</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Makes it a virtual table: fts5, rtree or another module.</source>
        <translation>Faz dela uma tabela virtual: fts5, rtree ou outro módulo.</translation>
    </message>
    <message>
        <source>Arguments of the module</source>
        <translation>Argumentos do módulo</translation>
    </message>
    <message>
        <source>What fts5 and rtree need besides the columns; all that another module needs.</source>
        <translation>Aquilo de que fts5 e rtree precisam além das colunas; com outro módulo, tudo de que ele precisa.</translation>
    </message>
    <message>
        <source>More constraints</source>
        <translation>Mais restrições</translation>
    </message>
    <message>
        <source>Written as they are: foreign keys to tables that the design lacks.</source>
        <translation>São gravadas como estão: chaves estrangeiras para tabelas que não estão no modelo.</translation>
    </message>
    <message>
        <source>If it would be NULL</source>
        <translation>Se o valor fosse NULL</translation>
    </message>
    <message>
        <source>ROLLBACK, ABORT, FAIL, IGNORE or REPLACE.</source>
        <translation>ROLLBACK, ABORT, FAIL, IGNORE ou REPLACE.</translation>
    </message>
    <message>
        <source>Name of NOT NULL</source>
        <translation>Nome de NOT NULL</translation>
    </message>
    <message>
        <source>The name that the constraint NOT NULL has.</source>
        <translation>O nome que a restrição NOT NULL tem.</translation>
    </message>
    <message>
        <source>NOT NULL written out</source>
        <translation>NOT NULL explícito</translation>
    </message>
    <message>
        <source>Says NOT NULL where the primary key says it already.</source>
        <translation>Indica NOT NULL onde a chave primária já o diz.</translation>
    </message>
    <message>
        <source>Not searched</source>
        <translation>Excluída da pesquisa</translation>
    </message>
    <message>
        <source>In a table of fts5: only kept there.</source>
        <translation>Em uma tabela de fts5: lá é apenas guardada.</translation>
    </message>
    <message>
        <source>Auxiliary</source>
        <translation>Auxiliar</translation>
    </message>
    <message>
        <source>In a table of rtree: only kept there.</source>
        <translation>Em uma tabela de rtree: lá é apenas guardada.</translation>
    </message>
    <message>
        <source>Autoincrement</source>
        <translation>Autoincremento</translation>
    </message>
    <message>
        <source>Never gives the number of a removed row to a new one.</source>
        <translation>Nunca dá a uma linha nova o número de uma linha excluída.</translation>
    </message>
    <message>
        <source>If it is there already</source>
        <translation>Se já existir</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>“table” writes the key behind the columns, where a descending one is the row id.</source>
        <translation>“table” grava a chave depois das colunas, onde uma chave decrescente é o rowid.</translation>
    </message>
    <message>
        <source>Without referenced columns</source>
        <translation>Sem colunas referenciadas</translation>
    </message>
    <message>
        <source>References the primary key without naming its columns.</source>
        <translation>Faz referência à chave primária sem citar suas colunas.</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporário</translation>
    </message>
    <message>
        <source>Goes when the connection is closed.</source>
        <translation>Desaparece quando a conexão é fechada.</translation>
    </message>
    <message>
        <source>Update of columns of a view</source>
        <translation>Ao atualizar colunas de uma visão</translation>
    </message>
    <message>
        <source>Names of columns of the view, with commas.</source>
        <translation>Nomes de colunas da visão, separados por vírgulas.</translation>
    </message>
    <message>
        <source>Storage engine</source>
        <translation>Mecanismo de armazenamento</translation>
    </message>
    <message>
        <source>What keeps the rows: InnoDB, MyISAM, Aria.</source>
        <translation>O que guarda as linhas: InnoDB, MyISAM, Aria.</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Conjunto de caracteres</translation>
    </message>
    <message>
        <source>How text is encoded; utf8mb4 holds every character.</source>
        <translation>Como o texto é codificado; utf8mb4 comporta todos os caracteres.</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>Ordenação (collation)</translation>
    </message>
    <message>
        <source>How text is compared and sorted.</source>
        <translation>Como o texto é comparado e ordenado.</translation>
    </message>
    <message>
        <source>Row format</source>
        <translation>Formato de linha</translation>
    </message>
    <message>
        <source>DYNAMIC, COMPACT, COMPRESSED or REDUNDANT.</source>
        <translation>DYNAMIC, COMPACT, COMPRESSED ou REDUNDANT.</translation>
    </message>
    <message>
        <source>Next automatic number</source>
        <translation>Próximo número automático</translation>
    </message>
    <message>
        <source>The number that the next row without one gets.</source>
        <translation>O número que a próxima linha sem um número recebe.</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partições</translation>
    </message>
    <message>
        <source>The clause PARTITION BY, word for word.</source>
        <translation>A cláusula PARTITION BY, literalmente.</translation>
    </message>
    <message>
        <source>System versioning</source>
        <translation>Versionamento pelo sistema</translation>
    </message>
    <message>
        <source>Whether MariaDB keeps former states of the rows.</source>
        <translation>Se o MariaDB mantém os estados anteriores das linhas.</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>Ao atualizar</translation>
    </message>
    <message>
        <source>The value that every change of the row sets, such as CURRENT_TIMESTAMP.</source>
        <translation>O valor que recebe a cada alteração da linha, como CURRENT_TIMESTAMP.</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisível</translation>
    </message>
    <message>
        <source>Whether SELECT * leaves it out.</source>
        <translation>Se SELECT * a omite.</translation>
    </message>
    <message>
        <source>Whether the optimizer of MySQL passes it over.</source>
        <translation>Se o otimizador do MySQL o desconsidera.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Whether the optimizer of MariaDB passes it over.</source>
        <translation>Se o otimizador do MariaDB o desconsidera.</translation>
    </message>
    <message>
        <source>Definer</source>
        <translation>Definidor</translation>
    </message>
    <message>
        <source>The account with whose rights it runs: user@host.</source>
        <translation>A conta com cujas permissões a execução ocorre: user@host.</translation>
    </message>
    <message>
        <source>SQL security</source>
        <translation>Segurança SQL</translation>
    </message>
    <message>
        <source>Whose rights count: those of the definer or the invoker.</source>
        <translation>Quais permissões contam: as do definidor ou as do invocador.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>merge: the query is merged into the one that uses the view; temptable: it is run first.</source>
        <translation>merge: a consulta é mesclada à que usa a visão; temptable: é executada antes.</translation>
    </message>
    <message>
        <source>TimescaleDB version</source>
        <translation>Versão do TimescaleDB</translation>
    </message>
    <message>
        <source>Which version scripts are written for; older ones get the classic function calls.</source>
        <translation>Para qual versão os scripts são gravados; as mais antigas recebem as chamadas de função clássicas.</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>Coluna de tempo</translation>
    </message>
    <message>
        <source>Makes the table a hypertable, divided into chunks by the values of this column.</source>
        <translation>Torna a tabela uma hipertabela, dividida em chunks pelos valores desta coluna.</translation>
    </message>
    <message>
        <source>Chunk interval</source>
        <translation>Intervalo dos chunks</translation>
    </message>
    <message>
        <source>How much time one chunk of the table holds.</source>
        <translation>Quanto tempo um chunk da tabela abrange.</translation>
    </message>
    <message>
        <source>Further dimensions</source>
        <translation>Outras dimensões</translation>
    </message>
    <message>
        <source>What else chunks are made by, such as “by_hash(device_id, 4)”.</source>
        <translation>Pelo que mais os chunks são formados, como “by_hash(device_id, 4)”.</translation>
    </message>
    <message>
        <source>Default indexes</source>
        <translation>Índices padrão</translation>
    </message>
    <message>
        <source>Whether an index on the time column is made by itself.</source>
        <translation>Se um índice sobre a coluna de tempo é criado automaticamente.</translation>
    </message>
    <message>
        <source>Function for now</source>
        <translation>Função da hora atual</translation>
    </message>
    <message>
        <source>What tells the present time when the time column is a number.</source>
        <translation>O que informa a hora atual quando a coluna de tempo é um número.</translation>
    </message>
    <message>
        <source>Columnstore</source>
        <translation>Columnstore</translation>
    </message>
    <message>
        <source>Whether older chunks are compressed by columns.</source>
        <translation>Se os chunks mais antigos são comprimidos por colunas.</translation>
    </message>
    <message>
        <source>Segmented by</source>
        <translation>Segmentado por</translation>
    </message>
    <message>
        <source>Columns whose equal values are compressed together and found fast; a segment should have a hundred rows or more.</source>
        <translation>Colunas cujos valores iguais são comprimidos juntos e encontrados rapidamente; um segmento deve ter cem linhas ou mais.</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Ordenado por</translation>
    </message>
    <message>
        <source>How rows are ordered within a segment, such as “time DESC”.</source>
        <translation>Como as linhas são ordenadas dentro de um segmento, como “time DESC”.</translation>
    </message>
    <message>
        <source>Compress after</source>
        <translation>Comprimir após</translation>
    </message>
    <message>
        <source>How old a chunk is when a job compresses it.</source>
        <translation>A idade de um chunk quando um job o comprime.</translation>
    </message>
    <message>
        <source>Compression schedule</source>
        <translation>Agendamento da compressão</translation>
    </message>
    <message>
        <source>How often that job runs.</source>
        <translation>Com que frequência esse job é executado.</translation>
    </message>
    <message>
        <source>Drop after</source>
        <translation>Excluir após</translation>
    </message>
    <message>
        <source>How old a chunk is when a job drops it with its rows.</source>
        <translation>A idade de um chunk quando um job o exclui com suas linhas.</translation>
    </message>
    <message>
        <source>Retention schedule</source>
        <translation>Agendamento da retenção</translation>
    </message>
    <message>
        <source>Reorder by index</source>
        <translation>Reordenar por índice</translation>
    </message>
    <message>
        <source>The index in whose order a job puts the rows of older chunks.</source>
        <translation>O índice em cuja ordem um job coloca as linhas dos chunks mais antigos.</translation>
    </message>
    <message>
        <source>Materialized only</source>
        <translation>Somente o materializado</translation>
    </message>
    <message>
        <source>Whether a continuous aggregate leaves out the rows since its last refresh.</source>
        <translation>Se um agregado contínuo omite as linhas posteriores à sua última atualização.</translation>
    </message>
    <message>
        <source>Indexes on groups</source>
        <translation>Índices sobre os grupos</translation>
    </message>
    <message>
        <source>Whether indexes on what it groups by are made by themselves.</source>
        <translation>Se são criados automaticamente índices sobre aquilo pelo que ele agrupa.</translation>
    </message>
    <message>
        <source>How much time one chunk of the aggregate holds.</source>
        <translation>Quanto tempo um chunk do agregado abrange.</translation>
    </message>
    <message>
        <source>Refresh schedule</source>
        <translation>Agendamento da atualização</translation>
    </message>
    <message>
        <source>How often a job refreshes it; empty: never.</source>
        <translation>Com que frequência um job o atualiza; vazio: nunca.</translation>
    </message>
    <message>
        <source>Refresh from</source>
        <translation>Atualizar desde</translation>
    </message>
    <message>
        <source>How far back it is refreshed; empty: from the beginning.</source>
        <translation>Até quanto tempo atrás ele é atualizado; vazio: desde o início.</translation>
    </message>
    <message>
        <source>Refresh until</source>
        <translation>Atualizar até</translation>
    </message>
    <message>
        <source>How old rows are that it takes in; empty: the newest too.</source>
        <translation>A idade das linhas que ele inclui; vazio: também as mais recentes.</translation>
    </message>
    <message>
        <source>Job schedule</source>
        <translation>Agendamento do job</translation>
    </message>
    <message>
        <source>How often TimescaleDB calls this as a job; empty: never.</source>
        <translation>Com que frequência o TimescaleDB chama isto como job; vazio: nunca.</translation>
    </message>
    <message>
        <source>Job settings</source>
        <translation>Parâmetros do job</translation>
    </message>
    <message>
        <source>What the job is called with, as JSON.</source>
        <translation>Com o que o job é chamado, como JSON.</translation>
    </message>
    <message>
        <source>The constraint that keeps empty values out; kept since PostgreSQL 18.</source>
        <translation>A restrição que impede valores vazios; mantida desde o PostgreSQL 18.</translation>
    </message>
    <message>
        <source>NOT NULL is not inherited</source>
        <translation>NOT NULL não é herdado</translation>
    </message>
    <message>
        <source>Tables that inherit the column may leave it empty (PostgreSQL 18).</source>
        <translation>As tabelas que herdam a coluna podem deixá-la vazia (PostgreSQL 18).</translation>
    </message>
    <message>
        <source>NOT NULL is not validated</source>
        <translation>NOT NULL não está validado</translation>
    </message>
    <message>
        <source>Rows that were there before may be empty (PostgreSQL 18).</source>
        <translation>As linhas que já existiam podem estar vazias (PostgreSQL 18).</translation>
    </message>
    <message>
        <source>Without overlaps</source>
        <translation>Sem sobreposições</translation>
    </message>
    <message>
        <source>The last column is a range; ranges of equal keys do not overlap (PostgreSQL 18).</source>
        <translation>A última coluna é uma faixa; as faixas de chaves iguais não se sobrepõem (PostgreSQL 18).</translation>
    </message>
    <message>
        <source>Not enforced</source>
        <translation>Não imposta</translation>
    </message>
    <message>
        <source>Only says what should hold (PostgreSQL 18).</source>
        <translation>Somente diz o que deveria valer (PostgreSQL 18).</translation>
    </message>
    <message>
        <source>Over a period</source>
        <translation>Sobre um período</translation>
    </message>
    <message>
        <source>The last column is a range that the referenced rows cover (PostgreSQL 18).</source>
        <translation>A última coluna é uma faixa coberta pelas linhas referenciadas (PostgreSQL 18).</translation>
    </message>
    <message>
        <source>Further rules</source>
        <translation>Regras adicionais</translation>
    </message>
    <message>
        <source>Changes to the order of an ICU locale (PostgreSQL 16).</source>
        <translation>Alterações na ordem de uma localidade ICU (PostgreSQL 16).</translation>
    </message>
    <message>
        <source>Generated columns</source>
        <translation>Colunas geradas</translation>
    </message>
    <message>
        <source>none or stored: whether they are published (PostgreSQL 18).</source>
        <translation>none ou stored: se são publicadas (PostgreSQL 18).</translation>
    </message>
    <message>
        <source>In MongoDB documents</source>
        <translation>Em documentos do MongoDB</translation>
    </message>
    <message>
        <source>embed, reference, array-of-references or extended-reference; by default the rules of the mapping decide.</source>
        <translation>embed, reference, array-of-references ou extended-reference; por padrão, as regras do mapeamento decidem.</translation>
    </message>
    <message>
        <source>Expected rows in MongoDB</source>
        <translation>Linhas previstas no MongoDB</translation>
    </message>
    <message>
        <source>How many rows belong to one row of the referenced table at most, in figures: 20.</source>
        <translation>Quantas linhas pertencem no máximo a uma linha da tabela referenciada, em algarismos: 20.</translation>
    </message>
    <message>
        <source>Expected rows the other way</source>
        <translation>Linhas previstas no outro sentido</translation>
    </message>
    <message>
        <source>The same for the other end of a many-to-many.</source>
        <translation>O mesmo para a outra extremidade de um relacionamento muitos para muitos.</translation>
    </message>
    <message>
        <source>Field in MongoDB</source>
        <translation>Campo no MongoDB</translation>
    </message>
    <message>
        <source>The field that holds what is embedded or referred to.</source>
        <translation>O campo que contém o que é incorporado ou referenciado.</translation>
    </message>
    <message>
        <source>Time field</source>
        <translation>Campo de tempo</translation>
    </message>
    <message>
        <source>Makes it a time-series collection of MongoDB: the column with the time.</source>
        <translation>Faz dela uma coleção de séries temporais do MongoDB: a coluna com o tempo.</translation>
    </message>
    <message>
        <source>Meta field</source>
        <translation>Metacampo</translation>
    </message>
    <message>
        <source>Time series: the column that names the series.</source>
        <translation>Série temporal: a coluna que nomeia a série.</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>Granularidade</translation>
    </message>
    <message>
        <source>Time series: seconds, minutes or hours.</source>
        <translation>Série temporal: seconds, minutes ou hours.</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>Expira após</translation>
    </message>
    <message>
        <source>Time series: seconds after which documents are removed.</source>
        <translation>Série temporal: segundos após os quais os documentos são removidos.</translation>
    </message>
    <message>
        <source>Shard key</source>
        <translation>Chave de fragmentação</translation>
    </message>
    <message>
        <source>Columns by which MongoDB distributes the collection: customer_id, id or id:hashed.</source>
        <translation>Colunas pelas quais o MongoDB distribui a coleção: customer_id, id ou id:hashed.</translation>
    </message>
    <message>
        <source>Additional properties</source>
        <translation>Propriedades adicionais</translation>
    </message>
    <message>
        <source>Whether MongoDB documents may have fields that the design lacks.</source>
        <translation>Se os documentos do MongoDB podem ter campos que não estão no modelo.</translation>
    </message>
    <message>
        <source>Validation level</source>
        <translation>Nível de validação</translation>
    </message>
    <message>
        <source>strict, moderate or off.</source>
        <translation>strict, moderate ou off.</translation>
    </message>
    <message>
        <source>Validation action</source>
        <translation>Ação de validação</translation>
    </message>
    <message>
        <source>error or warn.</source>
        <translation>error ou warn.</translation>
    </message>
    <message>
        <source>Type in MongoDB</source>
        <translation>Tipo no MongoDB</translation>
    </message>
    <message>
        <source>A BSON type instead of the one that follows from the type: objectId, long, decimal …</source>
        <translation>Um tipo BSON em vez daquele que decorre do tipo: objectId, long, decimal …</translation>
    </message>
    <message>
        <source>Place in an array</source>
        <translation>Posição em um array</translation>
    </message>
    <message>
        <source>true: the order of the array keeps it, and no field is made of it.</source>
        <translation>true: a ordem do array a mantém, e nenhum campo é criado a partir dela.</translation>
    </message>
    <message>
        <source>Seconds after the time in its only column when MongoDB removes a document.</source>
        <translation>Segundos após o horário na sua única coluna, depois dos quais o MongoDB remove um documento.</translation>
    </message>
    <message>
        <source>Kind in MongoDB</source>
        <translation>Tipo de índice no MongoDB</translation>
    </message>
    <message>
        <source>text, 2dsphere, hashed or wildcard instead of the one that follows from its method.</source>
        <translation>text, 2dsphere, hashed ou wildcard em vez daquele que decorre do seu método.</translation>
    </message>
</context>
<context>
    <name>PostgreSQL</name>
    <message>
        <source>The column %1 exists already.</source>
        <translation>A coluna %1 já existe.</translation>
    </message>
    <message>
        <source>The table %1 has a column %2 already.</source>
        <translation>A tabela %1 já tem uma coluna %2.</translation>
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation>Não existe nenhuma coluna %1.</translation>
    </message>
    <message>
        <source>There is no constraint %1.</source>
        <translation>Não existe nenhuma restrição %1.</translation>
    </message>
    <message>
        <source>This owner cannot be part of the design.</source>
        <translation>Este proprietário não pode fazer parte do modelo.</translation>
    </message>
    <message>
        <source>This change of a table is not part of the model.</source>
        <translation>Esta alteração de uma tabela não faz parte do modelo.</translation>
    </message>
    <message>
        <source>The sequence of a column is not an object of its own.</source>
        <translation>A sequência de uma coluna não é um objeto independente.</translation>
    </message>
    <message>
        <source>This change is not part of the model.</source>
        <translation>Esta alteração não faz parte do modelo.</translation>
    </message>
    <message>
        <source>There is no %1 to alter.</source>
        <translation>Não existe %1 para alterar.</translation>
    </message>
    <message>
        <source>It names something that is not in the script.</source>
        <translation>Cita algo que não está no script.</translation>
    </message>
    <message>
        <source>Maintenance of a running database is not a definition.</source>
        <translation>A manutenção de um banco de dados em execução não é uma definição.</translation>
    </message>
    <message>
        <source>Rows are data, not a definition.</source>
        <translation>Linhas são dados, não uma definição.</translation>
    </message>
    <message>
        <source>What the block does depends on what is in the database.</source>
        <translation>O que o bloco faz depende do que há no banco de dados.</translation>
    </message>
    <message>
        <source>What the block executes is known only when it runs.</source>
        <translation>O que o bloco executa só é conhecido quando ele é executado.</translation>
    </message>
    <message>
        <source>What the loops of the block do is known only when it runs.</source>
        <translation>O que os laços do bloco fazem só é conhecido quando ele é executado.</translation>
    </message>
    <message>
        <source>What is in the block cannot be read.</source>
        <translation>O conteúdo do bloco não pode ser lido.</translation>
    </message>
    <message>
        <source>There is nothing that it has to do.</source>
        <translation>Não há nada que precise fazer.</translation>
    </message>
    <message>
        <source>A comment on a database is not part of a schema.</source>
        <translation>Um comentário sobre um banco de dados não faz parte de um esquema.</translation>
    </message>
    <message>
        <source>A comment on what comes with a key or a column.</source>
        <translation>Um comentário sobre algo que acompanha uma chave ou uma coluna.</translation>
    </message>
    <message>
        <source>The column %1 of the key is not known.</source>
        <translation>A coluna %1 da chave não é conhecida.</translation>
    </message>
    <message>
        <source>A column of the exclusion constraint is not known.</source>
        <translation>Uma coluna da restrição de exclusão não é conhecida.</translation>
    </message>
    <message>
        <source>There is nothing to drop.</source>
        <translation>Não há nada para excluir.</translation>
    </message>
    <message>
        <source>It drops something that is kept as a statement.</source>
        <translation>Exclui algo que é mantido como instrução.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>A importação foi cancelada.</translation>
    </message>
    <message>
        <source>A quote or a comment has no end.</source>
        <translation>Uma citação ou um comentário não tem fim.</translation>
    </message>
    <message>
        <source>The statement is nested too deeply.</source>
        <translation>A instrução tem níveis de aninhamento demais.</translation>
    </message>
    <message>
        <source>It cannot be told where the statement ends.</source>
        <translation>Não é possível determinar onde a instrução termina.</translation>
    </message>
    <message>
        <source>There is no definition in it.</source>
        <translation>Não há nenhuma definição nela.</translation>
    </message>
    <message>
        <source>A foreign key of the table references something that is not in the script.</source>
        <translation>Uma chave estrangeira da tabela faz referência a algo que não está no script.</translation>
    </message>
    <message>
        <source>The script is larger than 1 GiB.</source>
        <translation>O script tem mais de 1 GiB.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the script.</source>
        <translation>Não há memória suficiente para ler o script.</translation>
    </message>
    <message>
        <source>The table %1 that the foreign key references, or a column of the key, is not in the script.</source>
        <translation>A tabela %1 a que a chave estrangeira faz referência, ou uma coluna da chave, não está no script.</translation>
    </message>
    <message>
        <source>Relvar cannot place an index on this.</source>
        <translation>O Relvar não consegue criar um índice sobre isto.</translation>
    </message>
    <message>
        <source>The index %1 exists already.</source>
        <translation>O índice %1 já existe.</translation>
    </message>
    <message>
        <source>There is already something called %1.</source>
        <translation>Já existe algo chamado %1.</translation>
    </message>
    <message>
        <source>A column of the index is not known.</source>
        <translation>Uma coluna do índice não é conhecida.</translation>
    </message>
    <message>
        <source>An index is attached to a key.</source>
        <translation>Um índice é associado a uma chave.</translation>
    </message>
    <message>
        <source>There is already a policy %1 on this table.</source>
        <translation>Já existe uma política %1 nesta tabela.</translation>
    </message>
    <message>
        <source>There is nothing to rename.</source>
        <translation>Não há nada para renomear.</translation>
    </message>
    <message>
        <source>The columns of a view follow from its query.</source>
        <translation>As colunas de uma visão decorrem da sua consulta.</translation>
    </message>
    <message>
        <source>A database is not part of a schema.</source>
        <translation>Um banco de dados não faz parte de um esquema.</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>Não há nada para mover.</translation>
    </message>
    <message>
        <source>The password was left out.</source>
        <translation>A senha foi omitida.</translation>
    </message>
    <message>
        <source>It is about something that is no object of the model.</source>
        <translation>Trata de algo que não é um objeto do modelo.</translation>
    </message>
    <message>
        <source>There is already a role %1.</source>
        <translation>Já existe um papel %1.</translation>
    </message>
    <message>
        <source>This role cannot be part of the design.</source>
        <translation>Este papel não pode fazer parte do modelo.</translation>
    </message>
    <message>
        <source>Privileges on a database are not part of a schema.</source>
        <translation>Privilégios sobre um banco de dados não fazem parte de um esquema.</translation>
    </message>
    <message>
        <source>Privileges on this object are not part of the model.</source>
        <translation>Privilégios sobre este objeto não fazem parte do modelo.</translation>
    </message>
    <message>
        <source>The owner of a database is not part of a schema.</source>
        <translation>O proprietário de um banco de dados não faz parte de um esquema.</translation>
    </message>
    <message>
        <source>There is already a routine %1 with these arguments.</source>
        <translation>Já existe uma rotina %1 com estes argumentos.</translation>
    </message>
    <message>
        <source>Settings that are changed later are not part of the model.</source>
        <translation>Parâmetros alterados posteriormente não fazem parte do modelo.</translation>
    </message>
    <message>
        <source>A setting of the session.</source>
        <translation>Um parâmetro da sessão.</translation>
    </message>
    <message>
        <source>The contents of the schema cannot be told apart.</source>
        <translation>O conteúdo do esquema não pode ser distinguido.</translation>
    </message>
    <message>
        <source>The name of the schema is that of whoever runs the script.</source>
        <translation>O nome do esquema é o de quem executa o script.</translation>
    </message>
    <message>
        <source>There is already a schema %1.</source>
        <translation>Já existe um esquema %1.</translation>
    </message>
    <message>
        <source>The schema %1 exists already.</source>
        <translation>O esquema %1 já existe.</translation>
    </message>
    <message>
        <source>The extension %1 is there already.</source>
        <translation>A extensão %1 já existe.</translation>
    </message>
    <message>
        <source>A table made from a query has columns that only the database knows.</source>
        <translation>Uma tabela criada a partir de uma consulta tem colunas que só o banco de dados conhece.</translation>
    </message>
    <message>
        <source>The state of a sequence is data.</source>
        <translation>O estado de uma sequência são dados.</translation>
    </message>
    <message>
        <source>A query is not a definition.</source>
        <translation>Uma consulta não é uma definição.</translation>
    </message>
    <message>
        <source>The sequence %1 exists already.</source>
        <translation>A sequência %1 já existe.</translation>
    </message>
    <message>
        <source>The sequence of a serial column is not an object of its own.</source>
        <translation>A sequência de uma coluna serial não é um objeto independente.</translation>
    </message>
    <message>
        <source>There is no sequence %1.</source>
        <translation>Não existe nenhuma sequência %1.</translation>
    </message>
    <message>
        <source>Transactions are made when the design is written out.</source>
        <translation>As transações são criadas quando o modelo é gravado.</translation>
    </message>
    <message>
        <source>A database as a whole is not part of a schema.</source>
        <translation>Um banco de dados como um todo não faz parte de um esquema.</translation>
    </message>
    <message>
        <source>It belongs to something that is kept as a statement.</source>
        <translation>Pertence a algo que é mantido como instrução.</translation>
    </message>
    <message>
        <source>Relvar has no kind of object for this.</source>
        <translation>O Relvar não tem nenhum tipo de objeto para isto.</translation>
    </message>
    <message>
        <source>A command of psql is not SQL.</source>
        <translation>Um comando do psql não é SQL.</translation>
    </message>
    <message>
        <source>The table %1 exists already.</source>
        <translation>A tabela %1 já existe.</translation>
    </message>
    <message>
        <source>Relvar cannot place a trigger on this.</source>
        <translation>O Relvar não consegue criar um gatilho sobre isto.</translation>
    </message>
    <message>
        <source>There is already a trigger %1 on this table.</source>
        <translation>Já existe um gatilho %1 nesta tabela.</translation>
    </message>
    <message>
        <source>The trigger names a column that is not an object of the model.</source>
        <translation>O gatilho cita uma coluna que não é um objeto do modelo.</translation>
    </message>
    <message>
        <source>There is already a type called %1.</source>
        <translation>Já existe um tipo chamado %1.</translation>
    </message>
    <message>
        <source>The type %1 has no value %2.</source>
        <translation>O tipo %1 não tem nenhum valor %2.</translation>
    </message>
    <message>
        <source>The value %1 exists already.</source>
        <translation>O valor %1 já existe.</translation>
    </message>
    <message>
        <source>The type %1 has a value %2 already.</source>
        <translation>O tipo %1 já tem um valor %2.</translation>
    </message>
    <message>
        <source>There is no attribute %1.</source>
        <translation>Não existe nenhum atributo %1.</translation>
    </message>
    <message>
        <source>Temporary views are not part of the model.</source>
        <translation>Visões temporárias não fazem parte do modelo.</translation>
    </message>
    <message>
        <source>The view %1 exists already.</source>
        <translation>A visão %1 já existe.</translation>
    </message>
    <message>
        <source>This change of a view is not part of the model.</source>
        <translation>Esta alteração de uma visão não faz parte do modelo.</translation>
    </message>
    <message>
        <source>The statement “%1” cannot be taken back.</source>
        <translation>A instrução “%1” não pode ser desfeita.</translation>
    </message>
    <message>
        <source>The block “%1” cannot be taken back.</source>
        <translation>O bloco “%1” não pode ser desfeito.</translation>
    </message>
    <message>
        <source>The server %1 exists already.</source>
        <translation>O servidor %1 já existe.</translation>
    </message>
    <message>
        <source>The role has a user mapping already.</source>
        <translation>O papel já tem um mapeamento de usuário.</translation>
    </message>
    <message>
        <source>There is already a transform of this type for %1.</source>
        <translation>Já existe uma transformação deste tipo para %1.</translation>
    </message>
    <message>
        <source>There is already a %1 called %2.</source>
        <translation>Já existe um objeto do tipo %1 chamado %2.</translation>
    </message>
    <message>
        <source>There is already a cast between these types.</source>
        <translation>Já existe uma conversão entre estes tipos.</translation>
    </message>
    <message>
        <source>The value of the setting is only known where the script runs.</source>
        <translation>O valor do parâmetro só é conhecido onde o script é executado.</translation>
    </message>
    <message>
        <source>A rule that makes a view of a table is not part of the model.</source>
        <translation>Uma regra que transforma uma tabela em visão não faz parte do modelo.</translation>
    </message>
    <message>
        <source>There is already a rule %1 on this table.</source>
        <translation>Já existe uma regra %1 nesta tabela.</translation>
    </message>
    <message>
        <source>The statistics %1 exist already.</source>
        <translation>As estatísticas %1 já existem.</translation>
    </message>
    <message>
        <source>There is nothing to alter.</source>
        <translation>Não há nada para alterar.</translation>
    </message>
    <message>
        <source>It says %1, which only a newer PostgreSQL understands.</source>
        <translation>Diz %1, que só um PostgreSQL mais recente entende.</translation>
    </message>
    <message>
        <source>The design needs PostgreSQL %1 or newer: %2.</source>
        <translation>O modelo precisa do PostgreSQL %1 ou mais recente: %2.</translation>
    </message>
    <message>
        <source>The column %1 of the constraint is not known.</source>
        <translation>A coluna %1 da restrição não é conhecida.</translation>
    </message>
    <message>
        <source>What a member of a role may not do is not part of the model; the membership is.</source>
        <translation>O que um membro de um papel não pode fazer não é parte do modelo; a associação ao papel é.</translation>
    </message>
</context>
<context>
    <name>PostgresCatalog</name>
    <message>
        <source>PostgreSQL %1 is too old; databases can be read from version %2 on.</source>
        <translation>O PostgreSQL %1 é antigo demais; bancos de dados podem ser lidos a partir da versão %2.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>A importação foi cancelada.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) cannot be read: only a superuser sees how they connect.</source>
        <translation>
            <numerusform>%n assinatura não pode ser lida: somente um superusuário vê como ela se conecta.</numerusform>
            <numerusform>%n assinaturas não podem ser lidas: somente um superusuário vê como elas se conectam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostgresDatabase</name>
    <message>
        <source>The database URL must begin with postgresql://.</source>
        <translation>A URL do banco de dados deve começar com postgresql://.</translation>
    </message>
    <message>
        <source>The program %1 could not be started: %2.</source>
        <translation>Não foi possível iniciar o programa %1: %2.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The program %1 crashed.</source>
        <translation>O programa %1 foi encerrado inesperadamente.</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Find a table or column (/)</source>
        <translation>Localizar uma tabela ou coluna (/)</translation>
    </message>
    <message>
        <source>Find a table or column</source>
        <translation>Localizar uma tabela ou coluna</translation>
    </message>
    <message>
        <source>Whole drawing</source>
        <translation>Desenho inteiro</translation>
    </message>
    <message>
        <source>Shows all of the drawing, with nothing dimmed</source>
        <translation>Mostra todo o desenho, sem nada esmaecido</translation>
    </message>
    <message>
        <source>Previous step (Left, Page Up)</source>
        <translation>Passo anterior (Esquerda, Page Up)</translation>
    </message>
    <message>
        <source>Next step (Right, Page Down)</source>
        <translation>Próximo passo (Direita, Page Down)</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>A exportação foi cancelada.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code of the page</comment>
        <translation>pt-BR</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>There is no room left to write “%1”.</source>
        <translation>Não há mais espaço para gravar “%1”.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged.</source>
        <translation>O arquivo “%1” está danificado.</translation>
    </message>
    <message>
        <source>Another program holds “%1”.</source>
        <translation>Outro programa está bloqueando “%1”.</translation>
    </message>
    <message>
        <source>The file “%1” may not be written.</source>
        <translation>Não é permitido gravar o arquivo “%1”.</translation>
    </message>
    <message>
        <source>The file “%1” could not be opened.</source>
        <translation>Não foi possível abrir o arquivo “%1”.</translation>
    </message>
    <message>
        <source>The file “%1” holds more than fits.</source>
        <translation>O arquivo “%1” contém mais do que cabe.</translation>
    </message>
    <message>
        <source>The file “%1” took too long to read.</source>
        <translation>A leitura do arquivo “%1” demorou demais.</translation>
    </message>
    <message>
        <source>The file “%1” could not be used: %2.</source>
        <translation>Não foi possível usar o arquivo “%1”: %2.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Não existe nenhum arquivo “%1”.</translation>
    </message>
    <message>
        <source>The file “%1” could not be opened: %2.</source>
        <translation>Não foi possível abrir o arquivo “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a project file.</source>
        <translation>“%1” é uma pasta, não um arquivo de projeto.</translation>
    </message>
    <message>
        <source>“%1” is no regular file.</source>
        <translation>“%1” não é um arquivo comum.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>O arquivo “%1” está vazio.</translation>
    </message>
    <message>
        <source>The file “%1” is no Relvar project.</source>
        <translation>O arquivo “%1” não é um projeto do Relvar.</translation>
    </message>
    <message>
        <source>Another window or program is working on “%1”.</source>
        <translation>Outra janela ou outro programa está trabalhando em “%1”.</translation>
    </message>
    <message>
        <source>The file “%1” was written by a newer release of Relvar; this one can only read it.</source>
        <translation>O arquivo “%1” foi gravado por uma versão mais recente do Relvar; esta só consegue lê-lo.</translation>
    </message>
    <message>
        <source>The file “%1” is open for reading only, because it or its folder may not be written.</source>
        <translation>O arquivo “%1” está aberto somente para leitura, porque não é permitido gravar nele ou em sua pasta.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>Não foi possível gravar o arquivo “%1”.</translation>
    </message>
    <message>
        <source>There is a version “%1” already.</source>
        <translation>Já existe uma versão “%1”.</translation>
    </message>
    <message>
        <source>There is no version “%1” in “%2”.</source>
        <translation>Não existe nenhuma versão “%1” em “%2”.</translation>
    </message>
    <message>
        <source>The version “%1” of “%2” is damaged.</source>
        <translation>A versão “%1” de “%2” está danificada.</translation>
    </message>
    <message>
        <source>The file “%1” is open for reading only.</source>
        <translation>O arquivo “%1” está aberto somente para leitura.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of “%1” could not be read and were left out.</source>
        <translation>
            <numerusform>%n parte de “%1” não pôde ser lida e foi omitida.</numerusform>
            <numerusform>%n partes de “%1” não puderam ser lidas e foram omitidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>needs a selected object</source>
        <translation>requer um objeto selecionado</translation>
    </message>
    <message>
        <source>needs a selected table</source>
        <translation>requer uma tabela selecionada</translation>
    </message>
    <message>
        <source>needs two selected tables</source>
        <translation>requer duas tabelas selecionadas</translation>
    </message>
    <message>
        <source>needs three selected tables</source>
        <translation>requer três tabelas selecionadas</translation>
    </message>
    <message>
        <source>needs a selected line</source>
        <translation>requer uma linha selecionada</translation>
    </message>
    <message>
        <source>needs a selected area, or a table that belongs to one</source>
        <translation>requer uma área selecionada, ou uma tabela que pertença a uma</translation>
    </message>
    <message>
        <source>needs selected columns of one table</source>
        <translation>requer colunas selecionadas de uma mesma tabela</translation>
    </message>
    <message>
        <source>nothing was done yet</source>
        <translation>nada foi feito ainda</translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation>nada foi desfeito</translation>
    </message>
    <message>
        <source>needs a selected relationship without a foreign key</source>
        <translation>requer um relacionamento selecionado sem chave estrangeira</translation>
    </message>
    <message>
        <source>needs a selected column</source>
        <translation>requer uma coluna selecionada</translation>
    </message>
    <message>
        <source>needs a selected one-to-one relationship</source>
        <translation>requer um relacionamento um para um selecionado</translation>
    </message>
    <message>
        <source>needs a selected many-to-many relationship</source>
        <translation>requer um relacionamento muitos para muitos selecionado</translation>
    </message>
    <message>
        <source>needs a selected table with a unique key</source>
        <translation>requer uma tabela selecionada com uma chave única</translation>
    </message>
    <message>
        <source>needs a selected table whose key is no number yet</source>
        <translation>requer uma tabela selecionada cuja chave ainda não seja um número</translation>
    </message>
    <message>
        <source>needs columns of a subtype or part, or its table</source>
        <translation>requer colunas de um subtipo ou de uma parte, ou sua tabela</translation>
    </message>
    <message>
        <source>needs a selected table with subtypes or parts</source>
        <translation>requer uma tabela selecionada com subtipos ou partes</translation>
    </message>
    <message>
        <source>needs a selected line that was bent</source>
        <translation>requer uma linha selecionada que tenha sido dobrada</translation>
    </message>
    <message>
        <source>nothing was gone to yet</source>
        <translation>ainda não se foi a lugar nenhum</translation>
    </message>
    <message>
        <source>nothing was gone back from</source>
        <translation>não se voltou de lugar nenhum</translation>
    </message>
    <message>
        <source>needs an open project</source>
        <translation>requer um projeto aberto</translation>
    </message>
    <message>
        <source>the project is open for reading only</source>
        <translation>o projeto está aberto somente para leitura</translation>
    </message>
    <message>
        <source>cannot be used now</source>
        <translation>não pode ser usado agora</translation>
    </message>
</context>
<context>
    <name>Refactor</name>
    <message>
        <source>The trigger “%1” of “%2” depends on a column that would move; change or remove it first.</source>
        <translation>O gatilho “%1” de “%2” depende de uma coluna que seria movida; altere-o ou remova-o antes.</translation>
    </message>
    <message>
        <source>The trigger “%1” does not watch the moved columns any more.</source>
        <translation>O gatilho “%1” não observa mais as colunas movidas.</translation>
    </message>
    <message>
        <source>“%1” is computed from a column that would move.</source>
        <translation>“%1” é calculada a partir de uma coluna que seria movida.</translation>
    </message>
    <message>
        <source>“%1” is computed from a column that would stay.</source>
        <translation>“%1” é calculada a partir de uma coluna que ficaria.</translation>
    </message>
    <message>
        <source>The policy “%1” of “%2” reads a column that would move; change or remove it first.</source>
        <translation>A política “%1” de “%2” lê uma coluna que seria movida; altere-a ou remova-a antes.</translation>
    </message>
    <message>
        <source>The foreign key “%1” of “%2” has columns that would move and others that would stay.</source>
        <translation>A chave estrangeira “%1” de “%2” tem colunas que seriam movidas e outras que ficariam.</translation>
    </message>
    <message>
        <source>The foreign key “%1” of “%2” refers to columns that would move and to others that would stay.</source>
        <translation>A chave estrangeira “%1” de “%2” faz referência a colunas que seriam movidas e a outras que ficariam.</translation>
    </message>
    <message>
        <source>“%1” has a column “%2” already.</source>
        <translation>“%1” já tem uma coluna “%2”.</translation>
    </message>
    <message>
        <source>“%1” spans both tables and is dropped.</source>
        <translation>“%1” abrange as duas tabelas e é descartado.</translation>
    </message>
    <message>
        <source>“%1” is part of the primary key and has to stay.</source>
        <translation>“%1” faz parte da chave primária e precisa ficar.</translation>
    </message>
    <message>
        <source>The default of “%1” goes along: it is that of new rows of “%2”.</source>
        <translation>O valor padrão de “%1” vai junto: é o das novas linhas de “%2”.</translation>
    </message>
    <message>
        <source>The key of the new table has to be among its columns.</source>
        <translation>A chave da nova tabela precisa estar entre as suas colunas.</translation>
    </message>
    <message>
        <source>The new table would have nothing but its key; choose more columns of “%1”.</source>
        <translation>A nova tabela não teria nada além da sua chave; escolha mais colunas de “%1”.</translation>
    </message>
    <message>
        <source>Rows of “%1” without a key have no place for the other values.</source>
        <translation>As linhas de “%1” sem chave não têm onde guardar os outros valores.</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Valores: %1</translation>
    </message>
    <message numerus="yes">
        <source>The %n value(s) of “%1” stand in the comment of “%2”, to be entered as its rows.</source>
        <translation>
            <numerusform>Há %n valor de “%1” no comentário de “%2”; ele deve ser inserido como linha dessa tabela.</numerusform>
            <numerusform>Há %n valores de “%1” no comentário de “%2”; eles devem ser inseridos como linhas dessa tabela.</numerusform>
        </translation>
    </message>
    <message>
        <source>The type “%1” has no column any more.</source>
        <translation>O tipo “%1” não tem mais nenhuma coluna.</translation>
    </message>
    <message>
        <source>The column does not exist any more.</source>
        <translation>A coluna não existe mais.</translation>
    </message>
    <message>
        <source>“%1” is computed and cannot be a foreign key.</source>
        <translation>“%1” é uma coluna calculada e não pode ser chave estrangeira.</translation>
    </message>
    <message>
        <source>“%1” is a foreign key already.</source>
        <translation>“%1” já é uma chave estrangeira.</translation>
    </message>
    <message>
        <source>“%1” has to have a row for every value before the foreign key is added.</source>
        <translation>“%1” precisa ter uma linha para cada valor antes que a chave estrangeira seja adicionada.</translation>
    </message>
    <message>
        <source>The default of “%1” (%2) is given up: the column holds a number now.</source>
        <translation>O valor padrão de “%1” (%2) é abandonado: a coluna agora contém um número.</translation>
    </message>
    <message>
        <source>“%1” has no primary key that both halves could share.</source>
        <translation>“%1” não tem nenhuma chave primária que as duas metades possam compartilhar.</translation>
    </message>
    <message>
        <source>%1 read through a join what stands elsewhere now.</source>
        <translation>Leem por meio de um JOIN o que agora está em outra tabela: %1.</translation>
    </message>
    <message>
        <source>Look at %1: columns that stand elsewhere now may be meant there.</source>
        <translation>Verifique %1: talvez ali sejam usadas colunas que agora estão em outra tabela.</translation>
    </message>
    <message>
        <source>%1 “%2” of “%3” names a column of the old key; change or remove it first.</source>
        <translation>%1 “%2” de “%3”: cita uma coluna da chave antiga; altere ou remova antes este objeto.</translation>
    </message>
    <message>
        <source>The key “%1” of “%2” has only a part of the foreign key.</source>
        <translation>A chave “%1” de “%2” contém apenas uma parte da chave estrangeira.</translation>
    </message>
    <message>
        <source>The columns of the foreign key “%1” of “%2” belong to another foreign key as well.</source>
        <translation>As colunas da chave estrangeira “%1” de “%2” também pertencem a outra chave estrangeira.</translation>
    </message>
    <message>
        <source>The keys of “%1” form a circle.</source>
        <translation>As chaves de “%1” formam um ciclo.</translation>
    </message>
    <message numerus="yes">
        <source>%n foreign key(s) refer to the new key.</source>
        <translation>
            <numerusform>%n chave estrangeira faz referência à nova chave.</numerusform>
            <numerusform>%n chaves estrangeiras fazem referência à nova chave.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a foreign key and has to stay.</source>
        <translation>“%1” é uma chave estrangeira e precisa ficar.</translation>
    </message>
    <message>
        <source>%1 read the old key of “%2”; keep it beside the new one.</source>
        <translation>Leem a chave antiga de “%2”: %1. Mantenha-a ao lado da nova.</translation>
    </message>
    <message>
        <source>“%1” has no primary key that could be replaced.</source>
        <translation>“%1” não tem nenhuma chave primária que possa ser substituída.</translation>
    </message>
    <message>
        <source>These columns are the primary key of “%1” already.</source>
        <translation>Estas colunas já são a chave primária de “%1”.</translation>
    </message>
    <message>
        <source>“%1” can be null and cannot become part of the primary key.</source>
        <translation>“%1” aceita nulos e não pode fazer parte da chave primária.</translation>
    </message>
    <message>
        <source>No unique key of “%1” consists of %2; add one first.</source>
        <translation>Nenhuma chave única de “%1” é composta de %2; adicione uma antes.</translation>
    </message>
    <message>
        <source>The primary key of “%1” is a number already.</source>
        <translation>A chave primária de “%1” já é um número.</translation>
    </message>
    <message>
        <source>“%1” refers to itself; there is nothing to merge.</source>
        <translation>“%1” faz referência a si mesma; não há nada para mesclar.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are not joined one-to-one.</source>
        <translation>“%1” e “%2” não estão ligadas um para um.</translation>
    </message>
    <message>
        <source>“%1” has row-level security of its own, which “%2” would lose.</source>
        <translation>“%1” tem sua própria segurança em nível de linha, que “%2” perderia.</translation>
    </message>
    <message>
        <source>The trigger “%1” of “%2” has a condition; change or remove it first.</source>
        <translation>O gatilho “%1” de “%2” tem uma condição; altere-o ou remova-o antes.</translation>
    </message>
    <message>
        <source>The trigger “%1” fires for rows of “%2” now.</source>
        <translation>O gatilho “%1” agora dispara para as linhas de “%2”.</translation>
    </message>
    <message>
        <source>Not every row of “%1” has them: %2 may be empty now.</source>
        <translation>Nem toda linha de “%1” tem valores; agora podem ficar vazias: %2.</translation>
    </message>
    <message>
        <source>The relationship does not exist any more.</source>
        <translation>O relacionamento não existe mais.</translation>
    </message>
    <message>
        <source>“%1” joins the two tables and has to stay.</source>
        <translation>“%1” liga as duas tabelas e precisa ficar.</translation>
    </message>
    <message>
        <source>“%1” names “%2”; change or remove it first.</source>
        <translation>“%1” cita “%2”; altere ou remova antes este objeto.</translation>
    </message>
    <message>
        <source>“%1” is neither a subtype nor a part of “%2”.</source>
        <translation>“%1” não é nem um subtipo nem uma parte de “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n of them as well and inherits it from “%2” now.</source>
        <translation>
            <numerusform>“%1” também tem %n delas e agora a herda de “%2”.</numerusform>
            <numerusform>“%1” também tem %n delas e agora as herda de “%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows of “%1” that belong to one of “%2” have to agree.</source>
        <translation>Todas as linhas de “%1” que pertencem a uma mesma linha de “%2” precisam coincidir.</translation>
    </message>
    <message>
        <source>“%1” refers to “%2”, which would be in several tables.</source>
        <translation>“%1” faz referência a “%2”, que estaria em várias tabelas.</translation>
    </message>
    <message>
        <source>“%1” would get the columns twice.</source>
        <translation>“%1” receberia as colunas duas vezes.</translation>
    </message>
    <message>
        <source>Choose the tables that the columns go to.</source>
        <translation>Escolha as tabelas para as quais as colunas vão.</translation>
    </message>
    <message>
        <source>Every row of “%1” gets the value of its “%2”.</source>
        <translation>Cada linha de “%1” recebe o valor da sua “%2”.</translation>
    </message>
    <message>
        <source>Extract entity</source>
        <translation>Extrair entidade</translation>
    </message>
    <message>
        <source>Columns become a table of their own, which the table refers to.</source>
        <translation>Colunas passam a formar uma tabela própria, à qual a tabela faz referência.</translation>
    </message>
    <message>
        <source>Promote to lookup table</source>
        <translation>Promover a tabela de pesquisa</translation>
    </message>
    <message>
        <source>The values of a column become the rows of a table that it refers to.</source>
        <translation>Os valores de uma coluna passam a ser as linhas de uma tabela à qual ela faz referência.</translation>
    </message>
    <message>
        <source>Split one-to-one</source>
        <translation>Dividir um para um</translation>
    </message>
    <message>
        <source>Columns go to a second table with the same primary key.</source>
        <translation>Colunas passam para uma segunda tabela com a mesma chave primária.</translation>
    </message>
    <message>
        <source>Merge tables</source>
        <translation>Mesclar tabelas</translation>
    </message>
    <message>
        <source>Two tables that are joined one-to-one become one.</source>
        <translation>Duas tabelas ligadas um para um se tornam uma só.</translation>
    </message>
    <message>
        <source>Resolve many-to-many</source>
        <translation>Resolver muitos para muitos</translation>
    </message>
    <message>
        <source>A many-to-many relationship becomes a junction table.</source>
        <translation>Um relacionamento muitos para muitos se torna uma tabela associativa.</translation>
    </message>
    <message>
        <source>Use natural key</source>
        <translation>Usar chave natural</translation>
    </message>
    <message>
        <source>Columns that are unique become the primary key; foreign keys follow.</source>
        <translation>Colunas únicas passam a ser a chave primária; as chaves estrangeiras acompanham.</translation>
    </message>
    <message>
        <source>Use surrogate key</source>
        <translation>Usar chave substituta</translation>
    </message>
    <message>
        <source>A number becomes the primary key; foreign keys follow.</source>
        <translation>Um número passa a ser a chave primária; as chaves estrangeiras acompanham.</translation>
    </message>
    <message>
        <source>Pull up</source>
        <translation>Subir colunas</translation>
    </message>
    <message>
        <source>Columns of a subtype or part go to the table that it refers to.</source>
        <translation>Colunas de um subtipo ou de uma parte passam para a tabela à qual ela faz referência.</translation>
    </message>
    <message>
        <source>Push down</source>
        <translation>Descer colunas</translation>
    </message>
    <message>
        <source>Columns go to the subtypes or parts of a table.</source>
        <translation>Colunas passam para os subtipos ou as partes de uma tabela.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are not joined many-to-many.</source>
        <translation>“%1” e “%2” não estão ligadas muitos para muitos.</translation>
    </message>
    <message>
        <source>This is no refactoring.</source>
        <translation>Isto não é uma refatoração.</translation>
    </message>
    <message>
        <source>Extract %1 from “%2”</source>
        <translation>Extrair %1 de “%2”</translation>
    </message>
    <message>
        <source>Extract “%1” from “%2”</source>
        <translation>Extrair “%1” de “%2”</translation>
    </message>
    <message>
        <source>Promote “%1” to lookup table</source>
        <translation>Promover “%1” a tabela de pesquisa</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>Dividir “%1”</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>Mesclar “%1” com “%2”</translation>
    </message>
    <message>
        <source>Resolve “%1” to “%2” into junction table</source>
        <translation>Resolver “%1” para “%2” em tabela associativa</translation>
    </message>
    <message>
        <source>Use %1 as key of “%2”</source>
        <translation>Usar %1 como chave de “%2”</translation>
    </message>
    <message>
        <source>Use surrogate key for “%1”</source>
        <translation>Usar chave substituta para “%1”</translation>
    </message>
    <message>
        <source>Pull up %1 to “%2”</source>
        <translation>Subir %1 para “%2”</translation>
    </message>
    <message>
        <source>Push down %1 from “%2”</source>
        <translation>Descer %1 de “%2”</translation>
    </message>
    <message>
        <source>The table does not exist any more.</source>
        <translation>A tabela não existe mais.</translation>
    </message>
    <message>
        <source>“%1” is partitioned, and its columns are those of its partitions.</source>
        <translation>“%1” é particionada, e suas colunas são as das suas partições.</translation>
    </message>
    <message>
        <source>“%1” is a partition and has the columns of its table.</source>
        <translation>“%1” é uma partição e tem as colunas da sua tabela.</translation>
    </message>
    <message>
        <source>“%1” inherits columns from another table.</source>
        <translation>“%1” herda colunas de outra tabela.</translation>
    </message>
    <message>
        <source>The columns of “%1” are those of a type.</source>
        <translation>As colunas de “%1” são as de um tipo.</translation>
    </message>
    <message>
        <source>“%1” inherits the columns of “%2”.</source>
        <translation>“%1” herda as colunas de “%2”.</translation>
    </message>
    <message>
        <source>Choose at least one column of “%1”.</source>
        <translation>Escolha pelo menos uma coluna de “%1”.</translation>
    </message>
    <message>
        <source>The columns are to be different ones of “%1”.</source>
        <translation>As colunas devem ser colunas diferentes de “%1”.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such schema.</source>
        <translation>Não existe esse esquema.</translation>
    </message>
    <message>
        <source>“%1” does not stand in a schema.</source>
        <translation>“%1” não está em nenhum esquema.</translation>
    </message>
    <message>
        <source>There is a %1 “%2” in “%3” already.</source>
        <translation>Já existe “%2” (%1) em “%3”.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Expressões</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Corpos</translation>
    </message>
    <message>
        <source>Values and tags</source>
        <translation>Valores e etiquetas</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Precisa de um nome.</translation>
    </message>
    <message>
        <source>A name cannot hold a zero character.</source>
        <translation>Um nome não pode conter um caractere nulo.</translation>
    </message>
    <message>
        <source>There is a %1 “%2” already.</source>
        <translation>Já existe “%2” (%1).</translation>
    </message>
    <message numerus="yes">
        <source>It is longer than %n byte(s).</source>
        <translation>
            <numerusform>Ocupa mais de %n byte.</numerusform>
            <numerusform>Ocupa mais de %n bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The design has changed since the text was found; find it again.</source>
        <translation>O modelo mudou desde que o texto foi encontrado; localize-o de novo.</translation>
    </message>
    <message>
        <source>There is no text to find.</source>
        <translation>Não há nenhum texto a localizar.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Isto não é uma expressão regular: %1.</translation>
    </message>
    <message>
        <source>“%1” is partitioned; its other half would not be, and would keep partitions from being dropped.</source>
        <translation>“%1” é particionada; sua outra metade não seria e impediria a exclusão de partições.</translation>
    </message>
    <message>
        <source>“%1” is partitioned and cannot have a unique key without the columns that it is partitioned by, as one-to-one needs.</source>
        <translation>“%1” é particionada e não pode ter uma chave única sem as colunas pelas quais é particionada, como exige um relacionamento um para um.</translation>
    </message>
    <message>
        <source>“%1” decides to which partition of “%2” a row belongs and has to stay.</source>
        <translation>“%1” decide a qual partição de “%2” uma linha pertence e precisa ficar.</translation>
    </message>
    <message>
        <source>The partition “%1” of “%2” has columns, keys or other parts of its own, which would not follow.</source>
        <translation>A partição “%1” de “%2” tem colunas, chaves ou outras partes próprias, que não seriam adaptadas.</translation>
    </message>
    <message>
        <source>“%1” reads a partition of “%2” by its name; change or remove it first.</source>
        <translation>“%1” lê uma partição de “%2” pelo nome; altere ou remova antes este objeto.</translation>
    </message>
    <message>
        <source>The rule “%1” of “%2” reads a column that would move; change or remove it first.</source>
        <translation>A regra “%1” de “%2” lê uma coluna que seria movida; altere-a ou exclua-a primeiro.</translation>
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
        <translation>Perguntas, decisões e tarefas</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Perguntas abertas</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisões</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Tarefas abertas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechadas</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nada foi registrado.</translation>
    </message>
</context>
<context>
    <name>Renaming</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>others</source>
        <translation>outros</translation>
    </message>
    <message>
        <source>Look at %1: the old name may still be meant there.</source>
        <translation>Verifique %1: talvez o nome antigo ainda seja usado ali.</translation>
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
        <translation>A definição não pode ser decomposta.</translation>
    </message>
    <message>
        <source>It belongs to something that is kept as a statement.</source>
        <translation>Pertence a algo que é mantido como instrução.</translation>
    </message>
    <message>
        <source>This SQLite does not have the module of the table.</source>
        <translation>Este SQLite não tem o módulo da tabela.</translation>
    </message>
    <message>
        <source>A foreign key of the table references something that is not in the script.</source>
        <translation>Uma chave estrangeira da tabela faz referência a algo que não está no script.</translation>
    </message>
    <message>
        <source>SQLite cannot read this database: %1.</source>
        <translation>O SQLite não consegue ler este banco de dados: %1.</translation>
    </message>
    <message>
        <source>The database is larger than 1 GiB.</source>
        <translation>O banco de dados tem mais de 1 GiB.</translation>
    </message>
    <message>
        <source>SQLite did not come to an end with this statement.</source>
        <translation>O SQLite não chegou ao fim desta instrução.</translation>
    </message>
    <message>
        <source>SQLite says: %1.</source>
        <translation>O SQLite diz: %1.</translation>
    </message>
    <message>
        <source>A setting of a connection is not a definition.</source>
        <translation>Um parâmetro de uma conexão não é uma definição.</translation>
    </message>
    <message>
        <source>A command of SQLite’s shell is not SQL.</source>
        <translation>Um comando do shell do SQLite não é SQL.</translation>
    </message>
    <message>
        <source>There is a zero byte in the statement.</source>
        <translation>Há um byte zero na instrução.</translation>
    </message>
    <message>
        <source>Rows are data, not a definition.</source>
        <translation>Linhas são dados, não uma definição.</translation>
    </message>
    <message>
        <source>A query is not a definition.</source>
        <translation>Uma consulta não é uma definição.</translation>
    </message>
    <message>
        <source>Transactions are made when the design is written out.</source>
        <translation>As transações são criadas quando o modelo é gravado.</translation>
    </message>
    <message>
        <source>Another database is not part of this schema.</source>
        <translation>Outro banco de dados não faz parte deste esquema.</translation>
    </message>
    <message>
        <source>Maintenance of a running database is not a definition.</source>
        <translation>A manutenção de um banco de dados em execução não é uma definição.</translation>
    </message>
    <message>
        <source>Relvar has no kind of object for this.</source>
        <translation>O Relvar não tem nenhum tipo de objeto para isto.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>A importação foi cancelada.</translation>
    </message>
    <message>
        <source>A virtual table makes this table itself.</source>
        <translation>Uma tabela virtual cria esta tabela por si mesma.</translation>
    </message>
    <message>
        <source>The script is larger than 1 GiB.</source>
        <translation>O script tem mais de 1 GiB.</translation>
    </message>
    <message>
        <source>A table of SQLite needs a column: “%1” has none and is left out.</source>
        <translation>Uma tabela do SQLite precisa de uma coluna: “%1” não tem nenhuma e é omitida.</translation>
    </message>
    <message>
        <source>SQLite has no indexes by %1: %2 is left out.</source>
        <translation>O SQLite não tem índices com o método %1: %2 é omitido.</translation>
    </message>
    <message>
        <source>SQLite keeps no further columns in %1.</source>
        <translation>O SQLite não guarda colunas adicionais em %1.</translation>
    </message>
    <message>
        <source>For SQLite, NULL is never the same as NULL in the key %1.</source>
        <translation>Para o SQLite, NULL nunca é igual a NULL na chave %1.</translation>
    </message>
    <message>
        <source>The index %1 is left out. %2</source>
        <translation>O índice %1 é omitido. %2</translation>
    </message>
    <message>
        <source>SQLite keeps no results: “%1” becomes a view.</source>
        <translation>O SQLite não guarda resultados: “%1” passa a ser uma visão.</translation>
    </message>
    <message>
        <source>SQLite has no indexes of views: %1 is left out.</source>
        <translation>O SQLite não tem índices de visões: %1 é omitido.</translation>
    </message>
    <message>
        <source>The view “%1” is left out. %2</source>
        <translation>A visão “%1” é omitida. %2</translation>
    </message>
    <message>
        <source>SQLite has no functions for triggers to call: %1 is left out.</source>
        <translation>O SQLite não tem funções que os gatilhos possam chamar: %1 é omitido.</translation>
    </message>
    <message>
        <source>The trigger %1 is left out. %2</source>
        <translation>O gatilho %1 é omitido. %2</translation>
    </message>
    <message>
        <source>A trigger of SQLite has one event: %1 keeps its first one.</source>
        <translation>Um gatilho do SQLite tem um único evento: %1 mantém o primeiro.</translation>
    </message>
    <message>
        <source>A statement for another database is left out: %1</source>
        <translation>Uma instrução para outro banco de dados é omitida: %1</translation>
    </message>
    <message>
        <source>What this statement did cannot be undone: %1</source>
        <translation>O que esta instrução fez não pode ser desfeito: %1</translation>
    </message>
    <message>
        <source>SQLite has no such kind of object: %1 “%2” is left out.</source>
        <translation>O SQLite não tem este tipo de objeto; omite-se: %1 “%2”.</translation>
    </message>
    <message>
        <source>“%1” becomes %2. %3</source>
        <translation>“%1” passa a ser %2. %3</translation>
    </message>
    <message>
        <source>“%1” gets no numbers of its own: SQLite counts in a primary key of one whole number alone.</source>
        <translation>“%1” não recebe números próprios: o SQLite só numera em uma chave primária formada por um único número inteiro.</translation>
    </message>
    <message>
        <source>The default of “%1” is left out. %2</source>
        <translation>O valor padrão de “%1” é omitido. %2</translation>
    </message>
    <message>
        <source>“%1” is no longer computed. %2</source>
        <translation>“%1” não é mais calculada. %2</translation>
    </message>
    <message>
        <source>SQLite sets all columns of the foreign key %1.</source>
        <translation>O SQLite altera todas as colunas da chave estrangeira %1.</translation>
    </message>
    <message>
        <source>SQLite checks the key %1 at once.</source>
        <translation>O SQLite verifica a chave %1 imediatamente.</translation>
    </message>
    <message>
        <source>SQLite has no exclusion constraints: %1 is left out.</source>
        <translation>O SQLite não tem restrições de exclusão: %1 é omitida.</translation>
    </message>
    <message>
        <source>The check “%1” is left out. %2</source>
        <translation>A restrição CHECK “%1” é omitida. %2</translation>
    </message>
    <message>
        <source>The foreign key %1 references a table that SQLite does not get.</source>
        <translation>A chave estrangeira %1 faz referência a uma tabela que o SQLite não recebe.</translation>
    </message>
    <message>
        <source>In SQLite, “%1” inherits nothing from other tables.</source>
        <translation>No SQLite, “%1” não herda nada de outras tabelas.</translation>
    </message>
    <message>
        <source>In SQLite, “%1” has no partitions.</source>
        <translation>No SQLite, “%1” não tem partições.</translation>
    </message>
    <message>
        <source>In SQLite, nothing guards the rows of “%1”.</source>
        <translation>No SQLite, nada protege as linhas de “%1”.</translation>
    </message>
    <message>
        <source>The table “%1” is left out. %2</source>
        <translation>A tabela “%1” é omitida. %2</translation>
    </message>
    <message>
        <source>“%1” is a foreign table: here it becomes a table of its own.</source>
        <translation>“%1” é uma tabela externa: aqui passa a ser uma tabela própria.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Each %1 may be %2.</source>
        <translation>Cada %1 pode ser %2.</translation>
    </message>
    <message>
        <source>Each %1 is %2.</source>
        <translation>Cada %1 é %2.</translation>
    </message>
    <message>
        <source>Each %1 %2 %3 %4 %5 (by %6), which is part of its identity.</source>
        <translation>Cada %1 %2 %3 %4 %5 (por %6), o que faz parte da sua identidade.</translation>
    </message>
    <message>
        <source>Each %1 %2 %3 %4 %5 (by %6).</source>
        <translation>Cada %1 %2 %3 %4 %5 (por %6).</translation>
    </message>
    <message>
        <source>Each %1 %2 %3 %4 %5, which is part of its identity.</source>
        <translation>Cada %1 %2 %3 %4 %5, o que faz parte da sua identidade.</translation>
    </message>
    <message>
        <source>Each %1 %2 %3 %4 %5.</source>
        <translation>Cada %1 %2 %3 %4 %5.</translation>
    </message>
    <message>
        <source>The design in sentences</source>
        <translation>O modelo em frases</translation>
    </message>
    <message>
        <source>Without relationships</source>
        <translation>Sem relacionamentos</translation>
    </message>
    <message>
        <source>be associated with</source>
        <translation>associar-se a</translation>
    </message>
    <message>
        <source>must</source>
        <translation>deve</translation>
    </message>
    <message>
        <source>may</source>
        <translation>pode</translation>
    </message>
    <message>
        <source>any number of</source>
        <translation>qualquer número de</translation>
    </message>
    <message>
        <source>one or more</source>
        <translation>1 ou mais</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou mais</translation>
    </message>
    <message>
        <source>at most one</source>
        <translation>no máximo 1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>exactly one</source>
        <translation>exatamente 1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>exatamente %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 e %2</translation>
    </message>
    <message>
        <source>an %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>um %1</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>No keys were pressed.</source>
        <translation>Nenhuma tecla foi pressionada.</translation>
    </message>
    <message>
        <source>%1 is needed to move about and cannot be a shortcut.</source>
        <translation>%1 é necessário para se deslocar e não pode ser um atalho.</translation>
    </message>
    <message>
        <source>This command works while one types as well: its keys need Ctrl, Alt or a function key.</source>
        <translation>Este comando funciona também enquanto se digita: suas teclas precisam de Ctrl, Alt ou uma tecla de função.</translation>
    </message>
</context>
<context>
    <name>Sketch</name>
    <message>
        <source>“%1” has an empty value, which DBML cannot say.</source>
        <translation>“%1” tem um valor vazio, que o DBML não consegue expressar.</translation>
    </message>
    <message>
        <source>“%1” is computed, which a sketch cannot say.</source>
        <translation>“%1” é calculada, o que um esboço não consegue expressar.</translation>
    </message>
    <message>
        <source>“%1” uses an inherited column.</source>
        <translation>“%1” usa uma coluna herdada.</translation>
    </message>
    <message>
        <source>“%1” is an exclusion constraint, which a sketch cannot say.</source>
        <translation>“%1” é uma restrição de exclusão, que um esboço não consegue expressar.</translation>
    </message>
    <message>
        <source>“%1” has a condition, which a sketch cannot say.</source>
        <translation>“%1” tem uma condição, que um esboço não consegue expressar.</translation>
    </message>
    <message>
        <source>“%1” refers from a column to the same column.</source>
        <translation>“%1” faz referência de uma coluna a ela mesma.</translation>
    </message>
    <message>
        <source>“%1” says what another one says already.</source>
        <translation>“%1” diz o que outro já diz.</translation>
    </message>
    <message>
        <source>“%1” is defined a second time; the first one counts.</source>
        <translation>“%1” é definido uma segunda vez; vale o primeiro.</translation>
    </message>
    <message>
        <source>There is no table partial “%1”.</source>
        <translation>Não existe nenhum TablePartial “%1”.</translation>
    </message>
    <message>
        <source>“%1” has a column “%2” already.</source>
        <translation>“%1” já tem uma coluna “%2”.</translation>
    </message>
    <message>
        <source>The condition of a check stands between backticks.</source>
        <translation>A condição de uma restrição CHECK fica entre acentos graves.</translation>
    </message>
    <message>
        <source>A column has no setting “%1”.</source>
        <translation>Uma coluna não tem nenhuma opção “%1”.</translation>
    </message>
    <message>
        <source>“%1” has a primary key already.</source>
        <translation>“%1” já tem uma chave primária.</translation>
    </message>
    <message>
        <source>“%1” has a value “%2” already.</source>
        <translation>“%1” já tem um valor “%2”.</translation>
    </message>
    <message>
        <source>“%1” is in another group already.</source>
        <translation>“%1” já está em outro grupo.</translation>
    </message>
    <message>
        <source>This comment does not end.</source>
        <translation>Este comentário não termina.</translation>
    </message>
    <message>
        <source>This quote does not end.</source>
        <translation>Esta citação não termina.</translation>
    </message>
    <message>
        <source>A Mermaid diagram of entities starts with “erDiagram”.</source>
        <translation>Um diagrama de entidades do Mermaid começa com “erDiagram”.</translation>
    </message>
    <message>
        <source>This line of the diagram is not understood.</source>
        <translation>Esta linha do diagrama não foi entendida.</translation>
    </message>
    <message>
        <source>An attribute needs a type and a name.</source>
        <translation>Um atributo precisa de um tipo e de um nome.</translation>
    </message>
    <message>
        <source>A “)” is missing here.</source>
        <translation>Falta um “)” aqui.</translation>
    </message>
    <message>
        <source>A value was expected here.</source>
        <translation>Esperava-se um valor aqui.</translation>
    </message>
    <message>
        <source>The name of a setting was expected here.</source>
        <translation>Esperava-se o nome de uma opção aqui.</translation>
    </message>
    <message>
        <source>One of the signs &gt;, &lt;, - and &lt;&gt; was expected here.</source>
        <translation>Esperava-se aqui um dos sinais &gt;, &lt;, - e &lt;&gt;.</translation>
    </message>
    <message>
        <source>The column that is referred to was expected here.</source>
        <translation>Esperava-se aqui a coluna referenciada.</translation>
    </message>
    <message>
        <source>This “[” has no “]”.</source>
        <translation>Este “[” não tem o seu “]”.</translation>
    </message>
    <message>
        <source>A “%1” is missing here.</source>
        <translation>Falta um “%1” aqui.</translation>
    </message>
    <message>
        <source>This “{” has no “}”.</source>
        <translation>Este “{” não tem o seu “}”.</translation>
    </message>
    <message>
        <source>The name of what it refers to was expected here.</source>
        <translation>Esperava-se aqui o nome daquilo a que faz referência.</translation>
    </message>
    <message>
        <source>“%1” was not expected here.</source>
        <translation>“%1” não era esperado aqui.</translation>
    </message>
    <message>
        <source>“%1” blocks were left out.</source>
        <translation>Os blocos “%1” foram omitidos.</translation>
    </message>
    <message>
        <source>Other files are not read, so this was left out.</source>
        <translation>Outros arquivos não são lidos, por isso isto foi omitido.</translation>
    </message>
    <message>
        <source>A “{” was expected here.</source>
        <translation>Esperava-se um “{” aqui.</translation>
    </message>
    <message>
        <source>The name of a table partial was expected here.</source>
        <translation>Esperava-se aqui o nome de um TablePartial.</translation>
    </message>
    <message>
        <source>A column or an expression was expected here.</source>
        <translation>Esperava-se aqui uma coluna ou uma expressão.</translation>
    </message>
    <message>
        <source>A condition between backticks was expected here.</source>
        <translation>Esperava-se aqui uma condição entre acentos graves.</translation>
    </message>
    <message>
        <source>An enumeration needs a name.</source>
        <translation>Uma enumeração precisa de um nome.</translation>
    </message>
    <message>
        <source>A value of the enumeration was expected here.</source>
        <translation>Esperava-se aqui um valor da enumeração.</translation>
    </message>
    <message>
        <source>A reference needs two sides, like orders.customer_id &gt; customers.id.</source>
        <translation>Uma referência precisa de dois lados, como orders.customer_id &gt; customers.id.</translation>
    </message>
    <message>
        <source>The name of a table was expected here.</source>
        <translation>Esperava-se aqui o nome de uma tabela.</translation>
    </message>
    <message>
        <source>This line is not understood. Write “orders: id, placed_at” for an entity or “orders -&gt; customers” for a relationship.</source>
        <translation>Esta linha não foi entendida. Escreva “orders: id, placed_at” para uma entidade ou “orders -&gt; customers” para um relacionamento.</translation>
    </message>
    <message>
        <source>The entity at the other end was expected here.</source>
        <translation>Esperava-se aqui a entidade da outra extremidade.</translation>
    </message>
    <message>
        <source>There is no table in this text.</source>
        <translation>Não há nenhuma tabela neste texto.</translation>
    </message>
    <message>
        <source>This text is neither SQL nor DBML, Mermaid, CSV or a Markdown table.</source>
        <translation>Este texto não é SQL, DBML, Mermaid, CSV nem uma tabela Markdown.</translation>
    </message>
    <message>
        <source>“%1” has no key that “%2” could refer to.</source>
        <translation>“%1” não tem nenhuma chave a que “%2” possa fazer referência.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2” for its key.</source>
        <translation>“%1” não tem nenhuma coluna “%2” para a sua chave.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”.</source>
        <translation>“%1” não tem nenhuma coluna “%2”.</translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>Uma entidade precisa de um nome.</translation>
    </message>
    <message>
        <source>Something else is called “%1” already.</source>
        <translation>Outra coisa já se chama “%1”.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Não existe nenhuma coluna “%1”.</translation>
    </message>
    <message>
        <source>There is no table for “%1”.</source>
        <translation>Não existe nenhuma tabela para “%1”.</translation>
    </message>
    <message>
        <source>Both sides of a reference need the same number of columns.</source>
        <translation>Os dois lados de uma referência precisam do mesmo número de colunas.</translation>
    </message>
    <message>
        <source>“%1” refers to “%2” already.</source>
        <translation>“%1” já faz referência a “%2”.</translation>
    </message>
    <message>
        <source>“%1” is no action of a foreign key.</source>
        <translation>“%1” não é uma ação de chave estrangeira.</translation>
    </message>
    <message>
        <source>There is a table “%1” already.</source>
        <translation>Já existe uma tabela “%1”.</translation>
    </message>
    <message>
        <source>There is another type “%1” already.</source>
        <translation>Já existe outro tipo “%1”.</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>Não existe nenhuma tabela “%1”.</translation>
    </message>
    <message>
        <source>“%1” has no columns of its own, which DBML cannot say.</source>
        <translation>“%1” não tem colunas próprias, o que o DBML não consegue expressar.</translation>
    </message>
    <message>
        <source>“%1” has no values, which DBML cannot say.</source>
        <translation>“%1” não tem valores, o que o DBML não consegue expressar.</translation>
    </message>
    <message>
        <source>There is nothing in this line.</source>
        <translation>Não há nada nesta linha.</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is.</source>
        <translation>“%1” já existe e foi deixado como está.</translation>
    </message>
    <message>
        <source>There is nothing in this SQL that makes part of a design.</source>
        <translation>Não há nada neste SQL que faça parte de um modelo.</translation>
    </message>
    <message>
        <source>The records of “%1” have a column that is gone.</source>
        <translation>Os registros de “%1” têm uma coluna que não existe mais.</translation>
    </message>
    <message>
        <source>There is nothing called “%1”.</source>
        <translation>Não há nada chamado “%1”.</translation>
    </message>
    <message>
        <source>DBML has no words for the %1 “%2”.</source>
        <translation>O DBML não consegue expressar isto: %1 “%2”.</translation>
    </message>
    <message>
        <source>DBML has no words for %1 of “%2”.</source>
        <translation>O DBML não consegue expressar o seguinte de “%2”: %1.</translation>
    </message>
    <message>
        <source>the order of its columns</source>
        <translation>a ordem das suas colunas</translation>
    </message>
    <message>
        <source>the operator classes of its columns</source>
        <translation>as classes de operadores das suas colunas</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>This is a design that Relvar wrote as JSON. It is for other programs; open the project file instead.</source>
        <translation>Este é um modelo que o Relvar gravou como JSON. Ele se destina a outros programas; abra o arquivo de projeto em vez dele.</translation>
    </message>
</context>
<context>
    <name>SqlCheck</name>
    <message>
        <source>%1 cannot read “%2”: %3</source>
        <translation>%1 não consegue ler “%2”: %3</translation>
    </message>
    <message>
        <source>“%1” is more than one piece of SQL.</source>
        <translation>“%1” é mais de um trecho de SQL.</translation>
    </message>
</context>
<context>
    <name>TimescaleDB</name>
    <message>
        <source>There is no column %1 in %2.</source>
        <translation>Não existe nenhuma coluna %1 em %2.</translation>
    </message>
    <message>
        <source>What it is about is known only when it runs.</source>
        <translation>Aquilo de que trata só é conhecido quando é executado.</translation>
    </message>
    <message>
        <source>%1() has an argument that is not known here: %2.</source>
        <translation>%1() tem um argumento que não é conhecido aqui: %2.</translation>
    </message>
    <message>
        <source>%1 is a hypertable already.</source>
        <translation>%1 já é uma hipertabela.</translation>
    </message>
    <message>
        <source>What the table is divided by is known only when it runs.</source>
        <translation>Aquilo pelo que a tabela é dividida só é conhecido quando é executado.</translation>
    </message>
    <message>
        <source>The first dimension of %1 is no range.</source>
        <translation>A primeira dimensão de %1 não é uma faixa.</translation>
    </message>
    <message>
        <source>%1 is no hypertable.</source>
        <translation>%1 não é uma hipertabela.</translation>
    </message>
    <message>
        <source>%1 is divided by %2 already.</source>
        <translation>%1 já é dividida por %2.</translation>
    </message>
    <message>
        <source>The chunks of a further dimension are set when it is added.</source>
        <translation>Os chunks de outra dimensão são definidos quando ela é adicionada.</translation>
    </message>
    <message>
        <source>An interval is missing.</source>
        <translation>Falta um intervalo.</translation>
    </message>
    <message>
        <source>%1 is not divided by a hash.</source>
        <translation>%1 não é dividida por um hash.</translation>
    </message>
    <message>
        <source>There is such a job for %1 already.</source>
        <translation>Já existe um job como este para %1.</translation>
    </message>
    <message>
        <source>%1 is a job already.</source>
        <translation>%1 já é um job.</translation>
    </message>
    <message>
        <source>Relvar has no option for %1().</source>
        <translation>O Relvar não tem nenhuma opção para %1().</translation>
    </message>
    <message>
        <source>TimescaleDB makes this by itself.</source>
        <translation>O TimescaleDB cria isto por si mesmo.</translation>
    </message>
    <message>
        <source>%1 has settings of a hypertable but is none.</source>
        <translation>%1 tem parâmetros de hipertabela, mas não é uma.</translation>
    </message>
    <message>
        <source>There is no column with a time in %1.</source>
        <translation>Não há nenhuma coluna com um tempo em %1.</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>whole number, 8 bytes</source>
        <translation>número inteiro, 8 bytes</translation>
    </message>
    <message>
        <source>whole number, 4 bytes</source>
        <translation>número inteiro, 4 bytes</translation>
    </message>
    <message>
        <source>whole number, 2 bytes</source>
        <translation>número inteiro, 2 bytes</translation>
    </message>
    <message>
        <source>text of any length</source>
        <translation>texto de qualquer comprimento</translation>
    </message>
    <message>
        <source>text up to a length</source>
        <translation>texto com comprimento máximo</translation>
    </message>
    <message>
        <source>text of a fixed length</source>
        <translation>texto de comprimento fixo</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadeiro ou falso</translation>
    </message>
    <message>
        <source>exact number</source>
        <translation>número exato</translation>
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
        <translation>instante no tempo</translation>
    </message>
    <message>
        <source>date and time of day</source>
        <translation>data e hora do dia</translation>
    </message>
    <message>
        <source>calendar date</source>
        <translation>data do calendário</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>hora do dia</translation>
    </message>
    <message>
        <source>time of day with zone</source>
        <translation>hora do dia com fuso horário</translation>
    </message>
    <message>
        <source>span of time</source>
        <translation>intervalo de tempo</translation>
    </message>
    <message>
        <source>universally unique identifier</source>
        <translation>identificador único universal</translation>
    </message>
    <message>
        <source>JSON, indexable</source>
        <translation>JSON, indexável</translation>
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
        <translation>número inteiro de uma sequência, 4 bytes</translation>
    </message>
    <message>
        <source>whole number from a sequence, 8 bytes</source>
        <translation>número inteiro de uma sequência, 8 bytes</translation>
    </message>
    <message>
        <source>whole number from a sequence, 2 bytes</source>
        <translation>número inteiro de uma sequência, 2 bytes</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>quantia em dinheiro</translation>
    </message>
    <message>
        <source>network address, host or net</source>
        <translation>endereço de rede, host ou rede</translation>
    </message>
    <message>
        <source>network address, net</source>
        <translation>endereço de rede, rede</translation>
    </message>
    <message>
        <source>hardware address</source>
        <translation>endereço de hardware</translation>
    </message>
    <message>
        <source>bits, fixed length</source>
        <translation>bits, comprimento fixo</translation>
    </message>
    <message>
        <source>bits, up to a length</source>
        <translation>bits, com comprimento máximo</translation>
    </message>
    <message>
        <source>XML document</source>
        <translation>documento XML</translation>
    </message>
    <message>
        <source>text prepared for search</source>
        <translation>texto preparado para pesquisa</translation>
    </message>
    <message>
        <source>text search query</source>
        <translation>consulta de pesquisa de texto</translation>
    </message>
    <message>
        <source>point in the plane</source>
        <translation>ponto no plano</translation>
    </message>
    <message>
        <source>polygon in the plane</source>
        <translation>polígono no plano</translation>
    </message>
    <message>
        <source>range of integer</source>
        <translation>faixa de integer</translation>
    </message>
    <message>
        <source>range of bigint</source>
        <translation>faixa de bigint</translation>
    </message>
    <message>
        <source>range of numeric</source>
        <translation>faixa de numeric</translation>
    </message>
    <message>
        <source>range of date</source>
        <translation>faixa de date</translation>
    </message>
    <message>
        <source>range of timestamp</source>
        <translation>faixa de timestamp</translation>
    </message>
    <message>
        <source>range of timestamptz</source>
        <translation>faixa de timestamptz</translation>
    </message>
    <message>
        <source>object identifier</source>
        <translation>identificador de objeto</translation>
    </message>
    <message>
        <source>name in the catalogue</source>
        <translation>nome no catálogo</translation>
    </message>
    <message>
        <source>number of any kind</source>
        <translation>número de qualquer tipo</translation>
    </message>
    <message>
        <source>value of any kind, in a strict table</source>
        <translation>valor de qualquer tipo, em uma tabela estrita</translation>
    </message>
    <message>
        <source>whole number, 3 bytes</source>
        <translation>número inteiro, 3 bytes</translation>
    </message>
    <message>
        <source>whole number, 1 byte</source>
        <translation>número inteiro, 1 byte</translation>
    </message>
    <message>
        <source>one of a list of values</source>
        <translation>um dos valores de uma lista</translation>
    </message>
    <message>
        <source>some of a list of values</source>
        <translation>alguns dos valores de uma lista</translation>
    </message>
    <message>
        <source>any shape in the plane</source>
        <translation>qualquer forma no plano</translation>
    </message>
</context>
<context>
    <name>relvar</name>
    <message>
        <source>The relationship “%1” leads to a table that is not in the model.</source>
        <translation>O relacionamento “%1” leva a uma tabela que não está no modelo.</translation>
    </message>
    <message>
        <source>“%1” is a “%2”, which is not read from models of pgModeler.</source>
        <translation>“%1” é um “%2”, que não é lido de modelos do pgModeler.</translation>
    </message>
</context>
<context>
    <name>relvar::AboutDialog</name>
    <message>
        <source>About Relvar</source>
        <translation>Sobre o Relvar</translation>
    </message>
    <message>
        <source>Version %1

A designer for database schemas.

Built with Qt %2. The licence is in the file LICENSE.</source>
        <translation>Versão %1

Uma ferramenta para projetar esquemas de bancos de dados.

Compilado com o Qt %2. A licença está no arquivo LICENSE.</translation>
    </message>
</context>
<context>
    <name>relvar::AddressForm</name>
    <message>
        <source>Name, address, socket or URL</source>
        <translation>Nome, endereço, socket ou URL</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>A habitual</translation>
    </message>
    <message>
        <source>From the password file</source>
        <translation>Do arquivo de senhas</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Outra</translation>
    </message>
    <message>
        <source>&amp;Earlier connections</source>
        <translation>Conexões anter&amp;iores</translation>
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
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Banco de dados</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>Re&amp;member the password in the keychain</source>
        <translation>&amp;Lembrar a senha no chaveiro</translation>
    </message>
</context>
<context>
    <name>relvar::Background</name>
    <message>
        <source>Generating SQL and diagrams</source>
        <translation>Gerando SQL e diagramas</translation>
    </message>
    <message>
        <source>Checking the design</source>
        <translation>Verificando o modelo</translation>
    </message>
</context>
<context>
    <name>relvar::BookmarkCommands</name>
    <message>
        <source>Add Bookmark</source>
        <translation>Adicionar marcador</translation>
    </message>
    <message>
        <source>Name; without one it gets a number:</source>
        <translation>Nome; sem um, ele recebe um número:</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>Adicionar marcador</translation>
    </message>
    <message>
        <source>Bookmark “%1” is kept; the menu Go leads back to it.</source>
        <translation>O marcador “%1” está guardado; o menu Ir leva de volta a ele.</translation>
    </message>
    <message>
        <source>Take bookmark again</source>
        <translation>Capturar o marcador de novo</translation>
    </message>
</context>
<context>
    <name>relvar::BookmarksDialog</name>
    <message>
        <source>No bookmarks yet. Ctrl+B keeps what the canvas shows under a name.</source>
        <translation>Ainda não há marcadores. Ctrl+B guarda com um nome o que a tela de desenho mostra.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Ir até lá</translation>
    </message>
    <message>
        <source>Shows it on the canvas</source>
        <translation>Mostra-o na tela de desenho</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>&amp;Take Again</source>
        <translation>&amp;Capturar de novo</translation>
    </message>
    <message>
        <source>Keeps what the canvas shows now under this name</source>
        <translation>Guarda com este nome o que a tela de desenho mostra agora</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete bookmark</source>
        <translation>Excluir marcador</translation>
    </message>
    <message>
        <source>Rename bookmark</source>
        <translation>Renomear marcador</translation>
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
        <translation>Relacionamentos</translation>
    </message>
    <message>
        <source>Keys and indexes</source>
        <translation>Chaves e índices</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>“%1” has no column yet.</source>
        <translation>“%1” ainda não tem nenhuma coluna.</translation>
    </message>
    <message>
        <source>Add unique key</source>
        <translation>Adicionar chave única</translation>
    </message>
    <message>
        <source>Add index</source>
        <translation>Adicionar índice</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>Adicionar restrição CHECK</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Excluir “%1”</translation>
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
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde-azulado</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Outra cor…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
</context>
<context>
    <name>relvar::ColumnsGrid</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
</context>
<context>
    <name>relvar::ColumnsModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Única</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Nome da coluna</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>Tipo de dados</translation>
    </message>
    <message>
        <source>May be empty (NULL)</source>
        <translation>Pode ficar vazia (NULL)</translation>
    </message>
    <message>
        <source>Expression for rows that give no value</source>
        <translation>Expressão para as linhas que não informam nenhum valor</translation>
    </message>
    <message>
        <source>Part of the primary key</source>
        <translation>Parte da chave primária</translation>
    </message>
    <message>
        <source>No two rows have the same value</source>
        <translation>Não há duas linhas com o mesmo valor</translation>
    </message>
    <message>
        <source>What the column means</source>
        <translation>Significado da coluna</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>Nova coluna</translation>
    </message>
    <message>
        <source>Add column “%1”</source>
        <translation>Adicionar coluna “%1”</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renomear “%1” para “%2”</translation>
    </message>
    <message>
        <source>Change type of “%1”</source>
        <translation>Alterar tipo de “%1”</translation>
    </message>
    <message>
        <source>Change whether “%1” may be empty</source>
        <translation>Alterar se “%1” pode ficar vazia</translation>
    </message>
    <message>
        <source>Change default of “%1”</source>
        <translation>Alterar valor padrão de “%1”</translation>
    </message>
    <message>
        <source>Change primary key with “%1”</source>
        <translation>Alterar chave primária com “%1”</translation>
    </message>
    <message>
        <source>Change whether “%1” is unique</source>
        <translation>Alterar se “%1” é única</translation>
    </message>
    <message>
        <source>Change comment of “%1”</source>
        <translation>Alterar comentário de “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n column(s)</source>
        <translation>
            <numerusform>Colar %n coluna</numerusform>
            <numerusform>Colar %n colunas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n column(s)</source>
        <translation>
            <numerusform>Excluir %n coluna</numerusform>
            <numerusform>Excluir %n colunas</numerusform>
        </translation>
    </message>
    <message>
        <source>Move column</source>
        <translation>Mover coluna</translation>
    </message>
    <message numerus="yes">
        <source>Move %n column(s)</source>
        <translation>
            <numerusform>Mover %n coluna</numerusform>
            <numerusform>Mover %n colunas</numerusform>
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
        <translation>Comando ou objeto</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Nothing is called like this.</source>
        <translation>Não há nada com esse nome.</translation>
    </message>
    <message>
        <source>Find a command, table, column, problem…</source>
        <translation>Localizar um comando, tabela, coluna, problema…</translation>
    </message>
    <message>
        <source>↑ ↓  look at it      Enter  go there      Esc  back      Tab  next of these lists</source>
        <translation>↑ ↓  ver      Enter  ir até lá      Esc  voltar      Tab  a próxima destas listas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
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
        <translation>Tudo o que pode ser localizado</translation>
    </message>
    <message>
        <source>Begin with %1 for these alone</source>
        <translation>Comece com %1 para ver somente isto</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Usados recentemente</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Todos os comandos</translation>
    </message>
    <message>
        <source>There are no tables yet.</source>
        <translation>Ainda não há tabelas.</translation>
    </message>
    <message>
        <source>No table is called like this.</source>
        <translation>Não há nenhuma tabela com esse nome.</translation>
    </message>
    <message>
        <source>There are no columns yet.</source>
        <translation>Ainda não há colunas.</translation>
    </message>
    <message>
        <source>No column is called like this.</source>
        <translation>Não há nenhuma coluna com esse nome.</translation>
    </message>
    <message>
        <source>No command is called like this.</source>
        <translation>Não há nenhum comando com esse nome.</translation>
    </message>
    <message>
        <source>There are no problems.</source>
        <translation>Não há problemas.</translation>
    </message>
    <message>
        <source>No problem speaks of this.</source>
        <translation>Nenhum problema trata disso.</translation>
    </message>
    <message>
        <source>Reading the design…</source>
        <translation>Lendo o modelo…</translation>
    </message>
</context>
<context>
    <name>relvar::ComparisonDialog</name>
    <message>
        <source>Comparison with “%1”</source>
        <translation>Comparação com “%1”</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Search differences</source>
        <translation>Pesquisar diferenças</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>In the design</source>
        <translation>No modelo</translation>
    </message>
    <message>
        <source>In the database</source>
        <translation>No banco de dados</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tudo</translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation>Escolher todas as que são mostradas</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>Choose none of them</source>
        <translation>Não escolher nenhuma delas</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The differences that are shown as text</source>
        <translation>As diferenças mostradas, como texto</translation>
    </message>
    <message>
        <source>&amp;Select in Diagram</source>
        <translation>&amp;Selecionar no diagrama</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>&amp;Adotar</translation>
    </message>
    <message>
        <source>The design and the database are the same.</source>
        <translation>O modelo e o banco de dados são iguais.</translation>
    </message>
    <message>
        <source>The database is %1 and the design is for %2: the design is shown as it would be there, and nothing can be taken over.</source>
        <translation>O banco de dados é %1 e o modelo é para %2: o modelo é mostrado como seria lá, e nada pode ser adotado.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferença</numerusform>
            <numerusform>%n diferenças</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n escolhida</numerusform>
            <numerusform>%n escolhidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the marked object, or the table that it would belong to, on the canvas</source>
        <translation>Mostra na tela de desenho o objeto marcado, ou a tabela à qual ele pertenceria</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>O projeto está aberto somente para leitura.</translation>
    </message>
    <message>
        <source>Brings the state of the database into the design, for all that is chosen, in one step</source>
        <translation>Traz para o modelo o estado do banco de dados, para tudo o que foi escolhido, em um único passo</translation>
    </message>
    <message>
        <source>Take over from “%1”</source>
        <translation>Adotar de “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) taken over.</source>
        <translation>
            <numerusform>%n diferença adotada.</numerusform>
            <numerusform>%n diferenças adotadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Show All Tables” draws the new tables.</source>
        <translation>“Mostrar todas as tabelas” desenha as novas tabelas.</translation>
    </message>
</context>
<context>
    <name>relvar::CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Opções de autocompletar</translation>
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
        <translation>Alterado</translation>
    </message>
    <message>
        <source>A &amp;new project</source>
        <translation>Um &amp;novo projeto</translation>
    </message>
    <message>
        <source>The &amp;project that is open</source>
        <translation>O &amp;projeto aberto</translation>
    </message>
    <message>
        <source>Convert to Another Database</source>
        <translation>Converter para outro banco de dados</translation>
    </message>
    <message>
        <source>This one stays as it is; what is on the diagrams comes along</source>
        <translation>Este permanece como está; o que está nos diagramas vai junto</translation>
    </message>
    <message>
        <source>One step that can be undone</source>
        <translation>Um único passo, que pode ser desfeito</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>O projeto está aberto somente para leitura.</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Converter</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The notes that are shown as text</source>
        <translation>As observações mostradas, como texto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>The result is</source>
        <translation>O resultado é</translation>
    </message>
    <message>
        <source>Notes to show</source>
        <translation>Observações a mostrar</translation>
    </message>
    <message>
        <source>What becomes of the design</source>
        <translation>O que acontece com o modelo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Finding out what becomes of the design…</source>
        <translation>Verificando o que acontece com o modelo…</translation>
    </message>
    <message>
        <source>Nothing is lost, and no type becomes another one.</source>
        <translation>Nada se perde, e nenhum tipo se torna outro.</translation>
    </message>
    <message>
        <source>All notes (%1)</source>
        <translation>Todas as observações (%1)</translation>
    </message>
</context>
<context>
    <name>relvar::DatabaseCommands</name>
    <message>
        <source>Convert to %1</source>
        <translation>Converter para %1</translation>
    </message>
    <message>
        <source>The design is for %1 now.</source>
        <translation>O modelo agora é para %1.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>The project cannot be made</source>
        <translation>O projeto não pode ser criado</translation>
    </message>
    <message>
        <source>A new project with the design for %1; the other one is as it was.</source>
        <translation>Um novo projeto com o modelo para %1; o outro continua como estava.</translation>
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
        <translation>Um &amp;novo projeto</translation>
    </message>
    <message>
        <source>Import from a Database</source>
        <translation>Importar de um banco de dados</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Search tables</source>
        <translation>Pesquisar tabelas</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>O que importar</translation>
    </message>
    <message>
        <source>The &amp;project that is open</source>
        <translation>O &amp;projeto aberto</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>Importar para</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>%1 (view)</source>
        <translation>%1 (visão)</translation>
    </message>
    <message>
        <source>Connect to see what there is.</source>
        <translation>Conecte para ver o que há.</translation>
    </message>
    <message>
        <source>D&amp;raw all tables on a diagram</source>
        <translation>&amp;Desenhar todas as tabelas em um diagrama</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
</context>
<context>
    <name>relvar::DatabaseReadDialog</name>
    <message>
        <source>Compare with a Database</source>
        <translation>Comparar com um banco de dados</translation>
    </message>
    <message>
        <source>The database is only read; nothing in it is changed.</source>
        <translation>O banco de dados é apenas lido; nada nele é alterado.</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>Lendo o banco de dados</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Reading the database…</source>
        <translation>Lendo o banco de dados…</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>A leitura foi interrompida.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>relvar::DiagramCommands</name>
    <message>
        <source>Change Notation</source>
        <translation>Alterar notação</translation>
    </message>
    <message>
        <source>Change Detail</source>
        <translation>Alterar detalhe</translation>
    </message>
    <message>
        <source>Change Colours</source>
        <translation>Alterar cores</translation>
    </message>
    <message>
        <source>Change Level</source>
        <translation>Alterar nível</translation>
    </message>
    <message>
        <source>No boxes lie over each other.</source>
        <translation>Nenhuma caixa se sobrepõe a outra.</translation>
    </message>
    <message>
        <source>Boxes have grown and lie over each other; “Make Room” moves them apart.</source>
        <translation>Há caixas que cresceram e se sobrepõem; “Abrir espaço” as afasta.</translation>
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
        <translation>Novo diagrama</translation>
    </message>
    <message>
        <source>All diagrams, by folder</source>
        <translation>Todos os diagramas, por pasta</translation>
    </message>
    <message>
        <source>All diagrams</source>
        <translation>Todos os diagramas</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>Add diagram</source>
        <translation>Adicionar diagrama</translation>
    </message>
    <message>
        <source>Duplicate diagram</source>
        <translation>Duplicar diagrama</translation>
    </message>
    <message>
        <source>Move to Folder</source>
        <translation>Mover para pasta</translation>
    </message>
    <message>
        <source>Folder, such as Sales/Orders; empty for none:</source>
        <translation>Pasta, como Vendas/Pedidos; vazio para nenhuma:</translation>
    </message>
    <message>
        <source>Move diagram</source>
        <translation>Mover diagrama</translation>
    </message>
    <message>
        <source>Rename Diagram</source>
        <translation>Renomear diagrama</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>Rename diagram</source>
        <translation>Renomear diagrama</translation>
    </message>
    <message>
        <source>The last diagram of a project cannot be deleted.</source>
        <translation>O último diagrama de um projeto não pode ser excluído.</translation>
    </message>
    <message>
        <source>Delete diagram</source>
        <translation>Excluir diagrama</translation>
    </message>
    <message>
        <source>New Diagram</source>
        <translation>Novo diagrama</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Move to Folder…</source>
        <translation>Mover para pasta…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>relvar::EditCommands</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Desfazer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Refazer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Make relationship physical</source>
        <translation>Tornar o relacionamento físico</translation>
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
        <translation>Exportar SQL, um arquivo por esquema</translation>
    </message>
    <message>
        <source>Export Mermaid</source>
        <translation>Exportar Mermaid</translation>
    </message>
    <message>
        <source>Mermaid diagrams (*.mmd)</source>
        <translation>Diagramas do Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>Export SVG Picture</source>
        <translation>Exportar imagem SVG</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Imagens SVG (*.svg)</translation>
    </message>
    <message>
        <source>Export PNG Picture</source>
        <translation>Exportar imagem PNG</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imagens PNG (*.png)</translation>
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
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>“%1” não pode ser gravado: %2.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>A exportação foi interrompida; nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>Exporting “%1”</source>
        <translation>Exportando “%1”</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Exportado para “%1”.</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>A exportação falhou</translation>
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
        <translation>Exportar passos como PDF</translation>
    </message>
    <message>
        <source>Export Remarks</source>
        <translation>Exportar observações</translation>
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
        <translation>Projetos do Relvar (*.relvar)</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Abrir projeto</translation>
    </message>
    <message>
        <source>SQL scripts (*.sql);;All files (*)</source>
        <translation>Scripts SQL (*.sql);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Save Project As</source>
        <translation>Salvar projeto como</translation>
    </message>
    <message>
        <source>The project cannot be saved there</source>
        <translation>O projeto não pode ser salvo nesse local</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Salvo como “%1”.</translation>
    </message>
    <message>
        <source>The version cannot be named</source>
        <translation>Não é possível dar nome à versão</translation>
    </message>
    <message>
        <source>Version “%1” is named.</source>
        <translation>A versão foi nomeada “%1”.</translation>
    </message>
</context>
<context>
    <name>relvar::FindBar</name>
    <message>
        <source>Find an object</source>
        <translation>Localizar um objeto</translation>
    </message>
    <message>
        <source>Name to find</source>
        <translation>Nome a localizar</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>O que localizar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
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
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
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
        <translation>Adicionar tabelas de um caminho</translation>
    </message>
    <message>
        <source>The diagram shows all tables of the path already.</source>
        <translation>O diagrama já mostra todas as tabelas do caminho.</translation>
    </message>
</context>
<context>
    <name>relvar::HistoryPanel</name>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>The design before the first step</source>
        <translation>O modelo antes do primeiro passo</translation>
    </message>
    <message>
        <source>%1, present version</source>
        <translation>%1, versão atual</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, desfeito</translation>
    </message>
    <message>
        <source>History of the design</source>
        <translation>Histórico do modelo</translation>
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
        <translation>A importação foi interrompida; nada foi alterado.</translation>
    </message>
    <message>
        <source>Importing “%1”</source>
        <translation>Importando “%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be imported</source>
        <translation>“%1” não pode ser importado</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importar “%1”</translation>
    </message>
    <message>
        <source>The project cannot be made</source>
        <translation>O projeto não pode ser criado</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) imported</source>
        <translation>
            <numerusform>%n instrução importada</numerusform>
            <numerusform>%n instruções importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept word for word</source>
        <translation>
            <numerusform>%n mantida literalmente</numerusform>
            <numerusform>%n mantidas literalmente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n recusada</numerusform>
            <numerusform>%n recusadas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2, %3, %4.</source>
        <translation>“%1”: %2, %3, %4.</translation>
    </message>
    <message>
        <source>Scripts, databases, sketches and models (%1);;All files (*)</source>
        <translation>Scripts, bancos de dados, esboços e modelos (%1);;Todos os arquivos (*)</translation>
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
        <translation>Um &amp;novo projeto</translation>
    </message>
    <message>
        <source>&amp;Draw all tables on a diagram</source>
        <translation>&amp;Desenhar todas as tabelas em um diagrama</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialeto</translation>
    </message>
    <message>
        <source>The &amp;project that is open</source>
        <translation>O &amp;projeto aberto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>&amp;Written for</source>
        <translation>&amp;Escrito para</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>Importar para</translation>
    </message>
    <message>
        <source>Whatever its contents say</source>
        <translation>Conforme o conteúdo</translation>
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
        <translation>Mantida como está</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorada</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importação de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n instrução</numerusform>
            <numerusform>%n instruções</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements to show</source>
        <translation>Instruções a mostrar</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Instrução</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
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
        <translation>Todas as instruções</translation>
    </message>
</context>
<context>
    <name>relvar::JobIndicator</name>
    <message>
        <source>Progress of the work in the background</source>
        <translation>Andamento do trabalho em segundo plano</translation>
    </message>
    <message>
        <source>Stop the work in the background</source>
        <translation>Parar o trabalho em segundo plano</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Parar: %1</translation>
    </message>
</context>
<context>
    <name>relvar::Layout</name>
    <message>
        <source>The layout was cancelled.</source>
        <translation>A disposição foi cancelada.</translation>
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
        <translation>Organiza o diagrama desta forma (Enter)</translation>
    </message>
    <message>
        <source>Layered, from left to right</source>
        <translation>Em camadas, da esquerda para a direita</translation>
    </message>
    <message>
        <source>Organic, related tables near</source>
        <translation>Orgânica, tabelas relacionadas próximas</translation>
    </message>
    <message>
        <source>Style of the layout</source>
        <translation>Estilo da disposição</translation>
    </message>
    <message>
        <source>Layout:</source>
        <translation>Disposição:</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Leaves the diagram as it was (Esc)</source>
        <translation>Deixa o diagrama como estava (Esc)</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>The whole diagram. Pinned tables stay.</source>
        <translation>Todo o diagrama. As tabelas fixadas não se movem.</translation>
    </message>
    <message>
        <source>The selected tables; all others stay.</source>
        <translation>As tabelas selecionadas; todas as outras não se movem.</translation>
    </message>
    <message>
        <source>Lay out diagram</source>
        <translation>Dispor diagrama</translation>
    </message>
</context>
<context>
    <name>relvar::LegibilityMeter</name>
    <message>
        <source>Legible</source>
        <translation>Legível</translation>
    </message>
    <message>
        <source>Names %1 px of %2</source>
        <translation>Nomes: %1 px de %2</translation>
    </message>
    <message>
        <source>Attributes %1 px of %2</source>
        <translation>Atributos: %1 px de %2</translation>
    </message>
    <message>
        <source>Lines %1 px of %2</source>
        <translation>Linhas: %1 px de %2</translation>
    </message>
    <message>
        <source>Contrast %1 of %2</source>
        <translation>Contraste: %1 de %2</translation>
    </message>
    <message>
        <source>%1 — %2 mends it</source>
        <translation>%1 — %2 corrige</translation>
    </message>
    <message>
        <source>Legibility: %1</source>
        <translation>Legibilidade: %1</translation>
    </message>
    <message>
        <source>On a shared screen of 1920 × 1080:</source>
        <translation>Em uma tela compartilhada de 1920 × 1080:</translation>
    </message>
    <message>
        <source>names %1 px (24 or more)</source>
        <translation>nomes: %1 px (24 ou mais)</translation>
    </message>
    <message>
        <source>attributes %1 px (18 or more)</source>
        <translation>atributos: %1 px (18 ou mais)</translation>
    </message>
    <message>
        <source>lines %1 px (2 or more)</source>
        <translation>linhas: %1 px (2 ou mais)</translation>
    </message>
    <message>
        <source>contrast %1 (4.5 or more)</source>
        <translation>contraste: %1 (4.5 ou mais)</translation>
    </message>
</context>
<context>
    <name>relvar::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Seta para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Seta para baixo</translation>
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
        <translation>Propriedades</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
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
        <translation>Sem título</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>The project cannot be made</source>
        <translation>O projeto não pode ser criado</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>O arquivo não pode ser aberto</translation>
    </message>
    <message>
        <source>Open for reading only?</source>
        <translation>Abrir somente para leitura?</translation>
    </message>
    <message>
        <source>You can look at it and copy from it, but not change it.</source>
        <translation>Você poderá vê-lo e copiar dele, mas não alterá-lo.</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Abrir somente para leitura</translation>
    </message>
    <message>
        <source>%1 — Relvar</source>
        <translation>%1 — Relvar</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (somente leitura)</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Draft, saved</source>
        <translation>Rascunho, salvo</translation>
    </message>
    <message>
        <source>Every change is kept. “Save As…” gives the design a place of its own.</source>
        <translation>Todas as alterações são mantidas. “Salvar como…” dá ao modelo um local próprio.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Outputs: updating…</source>
        <translation>Saídas: atualizando…</translation>
    </message>
    <message>
        <source>Outputs up to date</source>
        <translation>Saídas atualizadas</translation>
    </message>
    <message>
        <source>Outputs stopped</source>
        <translation>Saídas interrompidas</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>Observações (%1)</translation>
    </message>
</context>
<context>
    <name>relvar::ObjectTree</name>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nome</translation>
    </message>
    <message>
        <source>Filter of the object tree</source>
        <translation>Filtro da árvore de objetos</translation>
    </message>
    <message>
        <source>Objects of the design</source>
        <translation>Objetos do modelo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>New Column</source>
        <translation>Nova coluna</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>Nova coluna</translation>
    </message>
    <message>
        <source>Go to the Other End</source>
        <translation>Ir para a outra extremidade</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n correspondência</numerusform>
            <numerusform>%n correspondências</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has this in its name.</source>
        <translation>Nada tem isto no nome.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Excluir “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)</source>
        <translation>
            <numerusform>Excluir %n objeto</numerusform>
            <numerusform>Excluir %n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Diagram</source>
        <translation>Abrir diagrama</translation>
    </message>
    <message>
        <source>Show on Diagram</source>
        <translation>Mostrar no diagrama</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriedades</translation>
    </message>
    <message>
        <source>New Table</source>
        <translation>Nova tabela</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Nova tabela</translation>
    </message>
    <message>
        <source>New Schema</source>
        <translation>Novo esquema</translation>
    </message>
    <message>
        <source>New schema</source>
        <translation>Novo esquema</translation>
    </message>
    <message>
        <source>New Diagram</source>
        <translation>Novo diagrama</translation>
    </message>
    <message>
        <source>New diagram</source>
        <translation>Novo diagrama</translation>
    </message>
</context>
<context>
    <name>relvar::ObjectTreeModel</name>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renomear “%1” para “%2”</translation>
    </message>
</context>
<context>
    <name>relvar::OutputPanel</name>
    <message>
        <source>Generated output</source>
        <translation>Saída gerada</translation>
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
        <translation>Migração: aplicar</translation>
    </message>
    <message>
        <source>Migration down</source>
        <translation>Migração: reverter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Whole model</source>
        <translation>Modelo inteiro</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Seleção</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar o texto</translation>
    </message>
    <message>
        <source>Find in the text (Ctrl+F)</source>
        <translation>Localizar no texto (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Localizar no texto</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texto a localizar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Select something to see its part of the text.</source>
        <translation>Selecione algo para ver a sua parte do texto.</translation>
    </message>
    <message>
        <source>Nothing in this file comes from what is selected.</source>
        <translation>Nada neste arquivo vem do que está selecionado.</translation>
    </message>
    <message>
        <source>The text is being made…</source>
        <translation>O texto está sendo gerado…</translation>
    </message>
    <message>
        <source>There is nothing to show yet. Draw a table, and its text appears here.</source>
        <translation>Ainda não há nada para mostrar. Desenhe uma tabela e o texto dela aparecerá aqui.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e mais %n</numerusform>
            <numerusform>… e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Atualizando…</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Desatualizado</translation>
    </message>
    <message>
        <source>The text belongs to an older version of the design.</source>
        <translation>O texto pertence a uma versão anterior do modelo.</translation>
    </message>
</context>
<context>
    <name>relvar::PathDialog</name>
    <message>
        <source>Find Path</source>
        <translation>Localizar caminho</translation>
    </message>
    <message>
        <source>The table where the path begins</source>
        <translation>A tabela onde o caminho começa</translation>
    </message>
    <message>
        <source>The table where it ends</source>
        <translation>A tabela onde ele termina</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direção</translation>
    </message>
    <message>
        <source>Either way</source>
        <translation>Em qualquer direção</translation>
    </message>
    <message>
        <source>Only to what is referenced</source>
        <translation>Somente para o que é referenciado</translation>
    </message>
    <message>
        <source>Only to what refers</source>
        <translation>Somente para o que faz referência</translation>
    </message>
    <message>
        <source>Exchange the ends</source>
        <translation>Trocar as extremidades</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Caminhos</translation>
    </message>
    <message>
        <source>Go &amp;Around</source>
        <translation>&amp;Evitar</translation>
    </message>
    <message>
        <source>Leaves the table of the marked step out of every path</source>
        <translation>Deixa a tabela do passo marcado fora de todos os caminhos</translation>
    </message>
    <message>
        <source>A&amp;llow Again</source>
        <translation>Permitir de &amp;novo</translation>
    </message>
    <message>
        <source>A&amp;dd to Diagram</source>
        <translation>&amp;Adicionar ao diagrama</translation>
    </message>
    <message>
        <source>Shows the tables of the path that the diagram does not show yet</source>
        <translation>Mostra as tabelas do caminho que o diagrama ainda não mostra</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The path and its sentences as text</source>
        <translation>O caminho e suas frases como texto</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n passo</numerusform>
            <numerusform>%n passos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the two tables between which a way is to be found.</source>
        <translation>Escolha as duas tabelas entre as quais um caminho deve ser localizado.</translation>
    </message>
    <message>
        <source>Both ends are the same table.</source>
        <translation>As duas extremidades são a mesma tabela.</translation>
    </message>
    <message>
        <source>No relationships lead from “%1” to “%2” this way.</source>
        <translation>Nenhum relacionamento leva de “%1” a “%2” desta forma.</translation>
    </message>
    <message>
        <source>Go &amp;Around “%1”</source>
        <translation>&amp;Evitar “%1”</translation>
    </message>
    <message>
        <source>Not through %1</source>
        <translation>Sem passar por %1</translation>
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
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
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
        <translation>Filtro dos problemas</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n dica</numerusform>
            <numerusform>%n dicas</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Nenhum problema</translation>
    </message>
    <message>
        <source>The filter leaves none of the problems.</source>
        <translation>O filtro não deixa passar nenhum dos problemas.</translation>
    </message>
</context>
<context>
    <name>relvar::ProjectView</name>
    <message>
        <source>Laying out the diagram</source>
        <translation>Dispondo o diagrama</translation>
    </message>
    <message>
        <source>Show all tables</source>
        <translation>Mostrar todas as tabelas</translation>
    </message>
    <message>
        <source>The diagram shows all tables and views already.</source>
        <translation>O diagrama já mostra todas as tabelas e visões.</translation>
    </message>
    <message>
        <source>Select the tables that are to be laid out.</source>
        <translation>Selecione as tabelas a dispor.</translation>
    </message>
    <message>
        <source>Select an area, or a table that belongs to one.</source>
        <translation>Selecione uma área ou uma tabela que pertença a uma.</translation>
    </message>
    <message>
        <source>Lay out diagram</source>
        <translation>Dispor diagrama</translation>
    </message>
    <message>
        <source>Lay out selection</source>
        <translation>Dispor seleção</translation>
    </message>
    <message>
        <source>Lay out area</source>
        <translation>Dispor área</translation>
    </message>
</context>
<context>
    <name>relvar::PropertiesPanel</name>
    <message>
        <source>On this diagram</source>
        <translation>Neste diagrama</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Keys &amp;&amp; indexes</source>
        <translation>Chaves e índices</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relacionamentos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Select something to see its properties.</source>
        <translation>Selecione algo para ver suas propriedades.</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renomear “%1” para “%2”</translation>
    </message>
    <message>
        <source>Which of the selected objects</source>
        <translation>Quais dos objetos selecionados</translation>
    </message>
    <message>
        <source>Objects of one kind are edited together</source>
        <translation>Objetos do mesmo tipo são editados juntos</translation>
    </message>
    <message>
        <source>The names of all of them: {name} stands for the present name of each, {number} for 1, 2, 3…</source>
        <translation>Os nomes de todos eles: {name} representa o nome atual de cada um; {number}, 1, 2, 3…</translation>
    </message>
    <message numerus="yes">
        <source>Rename %n object(s)</source>
        <translation>
            <numerusform>Renomear %n objeto</numerusform>
            <numerusform>Renomear %n objetos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::PropertyForm</name>
    <message>
        <source>Change “%1” of “%2”</source>
        <translation>Alterar “%1” de “%2”</translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n object(s)</source>
        <translation>
            <numerusform>Alterar “%1” de %n objeto</numerusform>
            <numerusform>Alterar “%1” de %n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Vários valores</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
</context>
<context>
    <name>relvar::QuickEntry</name>
    <message>
        <source>Entity or relationship to add</source>
        <translation>Entidade ou relacionamento a adicionar</translation>
    </message>
    <message>
        <source>What the line says</source>
        <translation>O que a linha diz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>“name: attribute, attribute” adds an entity; -&gt;, &lt;&gt;, -- and =&gt; relate; Tab completes; Esc ends</source>
        <translation>“nome: atributo, atributo” adiciona uma entidade; -&gt;, &lt;&gt;, -- e =&gt; relacionam; Tab completa; Esc encerra</translation>
    </message>
    <message>
        <source>Tab: %1</source>
        <translation>Tab: %1</translation>
    </message>
    <message>
        <source>Sketch “%1”</source>
        <translation>Esboçar “%1”</translation>
    </message>
</context>
<context>
    <name>relvar::RefactoringDialog</name>
    <message>
        <source>Refactor</source>
        <translation>Refatorar</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>O que convém saber</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>O &amp;quê</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>Co&amp;lumn</source>
        <translation>Co&amp;luna</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;have</translation>
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
        <translation>&amp;Nome da nova tabela</translation>
    </message>
    <message>
        <source>Column with the &amp;values</source>
        <translation>Coluna com os &amp;valores</translation>
    </message>
    <message>
        <source>Rows are &amp;identified by</source>
        <translation>As linhas são &amp;identificadas por</translation>
    </message>
    <message>
        <source>Refactoring</source>
        <translation>Refatoração</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Tables that get the columns</source>
        <translation>Tabelas que recebem as colunas</translation>
    </message>
    <message>
        <source>Table that gets the columns</source>
        <translation>Tabela que recebe as colunas</translation>
    </message>
    <message>
        <source>Name of the column with the values</source>
        <translation>Nome da coluna com os valores</translation>
    </message>
    <message>
        <source>What identifies the rows</source>
        <translation>O que identifica as linhas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>SQL before</source>
        <translation>SQL antes</translation>
    </message>
    <message>
        <source>SQL after</source>
        <translation>SQL depois</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>&amp;Alterações</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>&amp;SQL</source>
        <translation>&amp;SQL</translation>
    </message>
    <message>
        <source>&amp;Name of the number</source>
        <translation>&amp;Nome da coluna numérica</translation>
    </message>
    <message>
        <source>a free name</source>
        <translation>um nome livre</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Um número</translation>
    </message>
    <message>
        <source>The values themselves</source>
        <translation>Os próprios valores</translation>
    </message>
    <message>
        <source>&amp;Every row has one of its own</source>
        <translation>Cada &amp;linha tem uma própria</translation>
    </message>
    <message>
        <source>Not &amp;every row has both halves</source>
        <translation>Nem toda &amp;linha tem as duas metades</translation>
    </message>
    <message>
        <source>Keep th&amp;e old key as a unique key</source>
        <translation>Manter a chave an&amp;tiga como chave única</translation>
    </message>
    <message>
        <source>Everything follows.</source>
        <translation>Tudo acompanha.</translation>
    </message>
</context>
<context>
    <name>relvar::RelationshipPage</name>
    <message>
        <source>Exactly one</source>
        <translation>Exatamente um</translation>
    </message>
    <message>
        <source>None or one</source>
        <translation>Nenhum ou um</translation>
    </message>
    <message>
        <source>One or more</source>
        <translation>Um ou mais</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Qualquer número</translation>
    </message>
    <message>
        <source>Its columns are made when SQL is generated.</source>
        <translation>As colunas são criadas quando o SQL é gerado.</translation>
    </message>
    <message>
        <source>Make columns</source>
        <translation>Criar colunas</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Inverter</translation>
    </message>
    <message>
        <source>Make columns of the relationship</source>
        <translation>Criar colunas do relacionamento</translation>
    </message>
    <message>
        <source>Reverse relationship</source>
        <translation>Inverter relacionamento</translation>
    </message>
    <message>
        <source>Verb phrase</source>
        <translation>Frase verbal</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quantos</translation>
    </message>
    <message>
        <source>be associated with</source>
        <translation>associar-se a</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Verb phrase from %1</source>
        <translation>Frase verbal a partir de %1</translation>
    </message>
    <message>
        <source>How many for each %1</source>
        <translation>Quantos para cada %1</translation>
    </message>
    <message>
        <source>Change cardinality</source>
        <translation>Alterar cardinalidade</translation>
    </message>
    <message>
        <source>Change verb phrases</source>
        <translation>Alterar frases verbais</translation>
    </message>
</context>
<context>
    <name>relvar::RemarkLine</name>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Kind of the remark</source>
        <translation>Tipo da observação</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>O que foi dito</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Quem disse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>about “%1”</source>
        <translation>sobre “%1”</translation>
    </message>
    <message>
        <source>about the whole design</source>
        <translation>sobre todo o modelo</translation>
    </message>
    <message>
        <source>What is to be found out? Enter parks it.</source>
        <translation>O que precisa ser esclarecido? Enter deixa a pergunta pendente.</translation>
    </message>
    <message>
        <source>What was agreed, and why? Enter records it.</source>
        <translation>O que foi acordado e por quê? Enter registra.</translation>
    </message>
    <message>
        <source>What is to be done? Enter records it.</source>
        <translation>O que precisa ser feito? Enter registra.</translation>
    </message>
    <message>
        <source>Record question</source>
        <translation>Registrar pergunta</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Registrar decisão</translation>
    </message>
    <message>
        <source>Record task</source>
        <translation>Registrar tarefa</translation>
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
        <translation>Observação</translation>
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
        <translation>Pergunta: %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Decisão: %1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Tarefa: %1</translation>
    </message>
    <message>
        <source>the whole design</source>
        <translation>todo o modelo</translation>
    </message>
    <message>
        <source>Close remark</source>
        <translation>Fechar observação</translation>
    </message>
    <message>
        <source>Reopen remark</source>
        <translation>Reabrir observação</translation>
    </message>
    <message>
        <source>Change remark</source>
        <translation>Alterar observação</translation>
    </message>
</context>
<context>
    <name>relvar::RemarksPanel</name>
    <message>
        <source>Open</source>
        <translation>Abertas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechadas</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Abertas e fechadas</translation>
    </message>
    <message>
        <source>Which remarks</source>
        <translation>Quais observações</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisões</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Kind of the remarks</source>
        <translation>Tipo das observações</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>On the canvas: ? asks, D records a decision, Shift+T a task.</source>
        <translation>Na tela de desenho: ? pergunta, D registra uma decisão, Shift+T uma tarefa.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Não há nenhuma observação aberta.</translation>
    </message>
    <message>
        <source>There are no such remarks.</source>
        <translation>Não há observações desse tipo.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n remark(s)</source>
        <translation>
            <numerusform>Excluir %n observação</numerusform>
            <numerusform>Excluir %n observações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::ReplaceDialog</name>
    <message>
        <source>Find and Replace</source>
        <translation>Localizar e substituir</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texto a localizar</translation>
    </message>
    <message>
        <source>What comes instead</source>
        <translation>O que entra no lugar</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Localizar</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>Substituir &amp;por</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Diferenciar &amp;maiúsculas</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Palavras &amp;inteiras</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpressão regular</translation>
    </message>
    <message>
        <source>\1 or $1 stands for the first group in what comes instead.</source>
        <translation>\1 ou $1 representa o primeiro grupo no texto que entra no lugar.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Onde procurar</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>Todo o modelo</translation>
    </message>
    <message>
        <source>This diagram</source>
        <translation>Este diagrama</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>A seleção</translation>
    </message>
    <message>
        <source>Kinds of objects</source>
        <translation>Tipos de objetos</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>Tables and views</source>
        <translation>Tabelas e visões</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Keys, indexes and relationships</source>
        <translation>Chaves, índices e relacionamentos</translation>
    </message>
    <message>
        <source>Types and routines</source>
        <translation>Tipos e rotinas</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tudo</translation>
    </message>
    <message>
        <source>Replace all of them</source>
        <translation>Substituir todos</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>Leave all of them out</source>
        <translation>Omitir todos</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>What you look for stands here, with what becomes of it, before anything is changed.</source>
        <translation>Aqui aparece o que você procura, com o que isso se tornará, antes que algo seja alterado.</translation>
    </message>
    <message>
        <source>Choose where to look.</source>
        <translation>Escolha onde procurar.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Nada foi encontrado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n text(s) will be replaced.</source>
        <translation>
            <numerusform>Texto a substituir: %1 de %n.</numerusform>
            <numerusform>Textos a substituir: %1 de %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be.</source>
        <translation>
            <numerusform>%n não pode ser substituído.</numerusform>
            <numerusform>%n não podem ser substituídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>O projeto está aberto somente para leitura.</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>Substituir “%1” por “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) replaced.</source>
        <translation>
            <numerusform>%n texto substituído.</numerusform>
            <numerusform>%n textos substituídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) with SQL follow.</source>
        <translation>
            <numerusform>%n objeto com SQL acompanha.</numerusform>
            <numerusform>%n objetos com SQL acompanham.</numerusform>
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
        <translation>O quê</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>relvar::ReplayBar</name>
    <message>
        <source>Step of the history</source>
        <translation>Passo do histórico</translation>
    </message>
    <message>
        <source>Drag to see the design after each of its steps</source>
        <translation>Arraste para ver o modelo depois de cada um dos seus passos</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Pace of the replay</source>
        <translation>Ritmo da reprodução</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>Stops here</source>
        <translation>Interrompe aqui</translation>
    </message>
    <message>
        <source>Plays the steps one after the other</source>
        <translation>Reproduz os passos um após o outro</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play the history</source>
        <translation>Reproduzir o histórico</translation>
    </message>
</context>
<context>
    <name>relvar::SentenceEditor</name>
    <message>
        <source>Must or may</source>
        <translation>Deve ou pode</translation>
    </message>
    <message>
        <source>Verb phrase</source>
        <translation>Frase verbal</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quantos</translation>
    </message>
    <message>
        <source>A number such as “2 or more” or “between 2 and 5” can be typed.</source>
        <translation>É possível digitar um número, como “2 ou mais” ou “entre 2 e 5”.</translation>
    </message>
</context>
<context>
    <name>relvar::SentencesPanel</name>
    <message>
        <source>There is no relationship to read here.</source>
        <translation>Não há nenhum relacionamento para ler aqui.</translation>
    </message>
    <message>
        <source>All relationships</source>
        <translation>Todos os relacionamentos</translation>
    </message>
    <message>
        <source>On this diagram</source>
        <translation>Neste diagrama</translation>
    </message>
    <message>
        <source>Of the selection</source>
        <translation>Da seleção</translation>
    </message>
    <message>
        <source>Which relationships</source>
        <translation>Quais relacionamentos</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Enter or a double click changes a sentence.</source>
        <translation>Enter ou um clique duplo altera uma frase.</translation>
    </message>
    <message>
        <source>Say how many as in “exactly one”, “2 or more” or “between 2 and 5”.</source>
        <translation>Informe quantos, como em “exatamente 1”, “2 ou mais” ou “entre 2 e 5”.</translation>
    </message>
    <message>
        <source>Change sentence</source>
        <translation>Alterar frase</translation>
    </message>
    <message>
        <source>The relationship does not exist any more.</source>
        <translation>O relacionamento não existe mais.</translation>
    </message>
</context>
<context>
    <name>relvar::ShortcutBar</name>
    <message>
        <source>&amp;Take Over</source>
        <translation>Re&amp;atribuir</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Redefinir</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Novas teclas</translation>
    </message>
    <message>
        <source>The other command loses these keys</source>
        <translation>O outro comando perde estas teclas</translation>
    </message>
    <message>
        <source>Leaves the command without keys</source>
        <translation>Deixa o comando sem teclas</translation>
    </message>
    <message>
        <source>The keys that the command had at first</source>
        <translation>As teclas que o comando tinha no início</translation>
    </message>
    <message>
        <source>Press the new keys in the field.</source>
        <translation>Pressione as novas teclas no campo.</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Escolha um comando para alterar suas teclas.</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Teclas de “%1”</translation>
    </message>
    <message>
        <source>“%1” has %2 already.</source>
        <translation>“%1” já tem %2.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. It can be taken over from there.</source>
        <translation>%1 pertence a “%2”, mas pode ser reatribuído.</translation>
    </message>
    <message>
        <source>“%1” has %2 now, and “%3” has not.</source>
        <translation>Agora “%1” tem %2, e “%3” não tem mais.</translation>
    </message>
    <message>
        <source>“%1” has %2 now.</source>
        <translation>Agora “%1” tem %2.</translation>
    </message>
    <message>
        <source>Other commands have some of these keys now; they keep them.</source>
        <translation>Outros comandos têm agora algumas destas teclas e as mantêm.</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>“%1” não tem mais teclas.</translation>
    </message>
</context>
<context>
    <name>relvar::ShortcutSheet</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
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
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Organizar</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notação</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visão</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Foco</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Move about</source>
        <translation>Deslocar-se</translation>
    </message>
    <message>
        <source>Wheel, Space + drag, middle button</source>
        <translation>Roda, Espaço + arrastar, botão do meio</translation>
    </message>
    <message>
        <source>Zoom about the pointer</source>
        <translation>Zoom em torno do ponteiro</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + roda</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Adicionar à seleção</translation>
    </message>
    <message>
        <source>Shift or Ctrl + click</source>
        <translation>Shift ou Ctrl + clique</translation>
    </message>
    <message>
        <source>Next and previous object</source>
        <translation>Próximo objeto e objeto anterior</translation>
    </message>
    <message>
        <source>Tab, Shift + Tab</source>
        <translation>Tab, Shift + Tab</translation>
    </message>
    <message>
        <source>Nearest object in a direction</source>
        <translation>Objeto mais próximo em uma direção</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>Take it into the selection as well</source>
        <translation>Incluí-lo também na seleção</translation>
    </message>
    <message>
        <source>Shift + arrow</source>
        <translation>Shift + seta</translation>
    </message>
    <message>
        <source>Go there and leave the selection</source>
        <translation>Ir até lá sem mudar a seleção</translation>
    </message>
    <message>
        <source>Select, or take out of the selection</source>
        <translation>Selecionar ou tirar da seleção</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Into the columns, along a line</source>
        <translation>Entrar nas colunas, seguir uma linha</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>From a column to what it refers to</source>
        <translation>De uma coluna para aquilo a que faz referência</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Esquerda, Direita</translation>
    </message>
    <message>
        <source>Next and previous line of a table</source>
        <translation>Próxima linha e linha anterior de uma tabela</translation>
    </message>
    <message>
        <source>L, Shift + L</source>
        <translation>L, Shift + L</translation>
    </message>
    <message>
        <source>Out of the columns</source>
        <translation>Sair das colunas</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Move tables, columns, bends of a line</source>
        <translation>Mover tabelas, colunas, dobras de uma linha</translation>
    </message>
    <message>
        <source>Ctrl + arrows, with Shift ten steps</source>
        <translation>Ctrl + setas; com Shift, dez passos</translation>
    </message>
    <message>
        <source>Size of a note or an area</source>
        <translation>Tamanho de uma nota ou área</translation>
    </message>
    <message>
        <source>Alt + Shift + arrows</source>
        <translation>Alt + Shift + setas</translation>
    </message>
    <message>
        <source>Place or relate with a tool</source>
        <translation>Posicionar ou relacionar com uma ferramenta</translation>
    </message>
    <message>
        <source>Enter, at what has the focus</source>
        <translation>Enter, no que tem o foco</translation>
    </message>
    <message>
        <source>Rename in place</source>
        <translation>Renomear no local</translation>
    </message>
    <message>
        <source>F2, double click on the name</source>
        <translation>F2, clique duplo no nome</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriedades</translation>
    </message>
    <message>
        <source>Alt + Enter, double click on the body</source>
        <translation>Alt + Enter, clique duplo no corpo</translation>
    </message>
    <message>
        <source>New table here</source>
        <translation>Nova tabela aqui</translation>
    </message>
    <message>
        <source>Double click on the empty canvas</source>
        <translation>Clique duplo na tela de desenho vazia</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>Chave estrangeira</translation>
    </message>
    <message>
        <source>Drag a column onto a table</source>
        <translation>Arrastar uma coluna para uma tabela</translation>
    </message>
    <message>
        <source>Give up a gesture</source>
        <translation>Abandonar um gesto</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>Na tela de desenho</translation>
    </message>
    <message>
        <source>Refactor</source>
        <translation>Refatorar</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Database Lens</source>
        <translation>Lente de banco de dados</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Alt + Shift + arrow; Alt + up, down</source>
        <translation>Alt + Shift + seta; Alt + para cima, para baixo</translation>
    </message>
    <message>
        <source>Pointer off, selection away, leave the workshop</source>
        <translation>Desligar o ponteiro, tirar a seleção, sair do workshop</translation>
    </message>
    <message>
        <source>Esc, one after the other</source>
        <translation>Esc, uma vez após a outra</translation>
    </message>
    <message>
        <source>Find a command or keys</source>
        <translation>Localizar um comando ou teclas</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>Redefinir &amp;tudo</translation>
    </message>
    <message>
        <source>Gives every command the keys that it had at first</source>
        <translation>Dá a cada comando as teclas que ele tinha no início</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Alterados por você</translation>
    </message>
    <message>
        <source>Colour of Selection</source>
        <translation>Cor da seleção</translation>
    </message>
    <message>
        <source>No command and no keys are called that.</source>
        <translation>Nenhum comando e nenhuma tecla têm esse nome.</translation>
    </message>
</context>
<context>
    <name>relvar::SketchPanel</name>
    <message>
        <source>All tables</source>
        <translation>Todas as tabelas</translation>
    </message>
    <message>
        <source>This diagram</source>
        <translation>Este diagrama</translation>
    </message>
    <message>
        <source>Selected tables</source>
        <translation>Tabelas selecionadas</translation>
    </message>
    <message>
        <source>What the text shows</source>
        <translation>O que o texto mostra</translation>
    </message>
    <message>
        <source>What the text shows; what it does not show is never changed</source>
        <translation>O que o texto mostra; o que ele não mostra nunca é alterado</translation>
    </message>
    <message>
        <source>Tidy Up</source>
        <translation>Arrumar</translation>
    </message>
    <message>
        <source>Writes the text anew in its usual form and order, without remarks</source>
        <translation>Reescreve o texto na sua forma e ordem habituais, sem comentários</translation>
    </message>
    <message>
        <source>The design as text</source>
        <translation>O modelo como texto</translation>
    </message>
    <message>
        <source>What the text takes away</source>
        <translation>O que o texto exclui</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo what the text took away</source>
        <translation>Desfazer o que o texto excluiu</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir até lá</translation>
    </message>
    <message>
        <source>Go to the place in the text</source>
        <translation>Ir ao lugar no texto</translation>
    </message>
    <message>
        <source>What is wrong in the text</source>
        <translation>O que está errado no texto</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Linha %1, coluna %2</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(e mais %n)</numerusform>
            <numerusform>(e mais %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The document can only be read.</source>
        <translation>O documento é somente leitura.</translation>
    </message>
    <message>
        <source>Ctrl+Space completes. A line counts when you leave it.</source>
        <translation>Ctrl+Espaço completa. Uma linha vale quando você sai dela.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n table(s) in the text</source>
        <translation>
            <numerusform>Excluir %n tabela no texto</numerusform>
            <numerusform>Excluir %n tabelas no texto</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Editar o texto</translation>
    </message>
    <message>
        <source>Text “%1”</source>
        <translation>Texto “%1”</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>tables and relationships</comment>
        <translation>%1 e %2</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n tabela</numerusform>
            <numerusform>%n tabelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>%n relacionamento</numerusform>
            <numerusform>%n relacionamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Excluído: %1.</translation>
    </message>
    <message>
        <source>%1 will go, unless you paste what you cut.</source>
        <translation>A excluir: %1, a menos que você cole o que recortou.</translation>
    </message>
    <message>
        <source>%1 will go when you leave the line.</source>
        <translation>A excluir quando você sair da linha: %1.</translation>
    </message>
</context>
<context>
    <name>relvar::StatusStrip</name>
    <message>
        <source>Zoom; click for the original size</source>
        <translation>Zoom; clique para voltar ao tamanho original</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selecionado</numerusform>
            <numerusform>%n selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
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
            <numerusform>%n objeto nítido, o resto esmaecido</numerusform>
            <numerusform>%n objetos nítidos, o resto esmaecido</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, em exibição</translation>
    </message>
    <message>
        <source>Rename step</source>
        <translation>Renomear passo</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>Mover passo</translation>
    </message>
</context>
<context>
    <name>relvar::StepTeller</name>
    <message numerus="yes">
        <source>%n step(s) undone</source>
        <translation>
            <numerusform>%n passo desfeito</numerusform>
            <numerusform>%n passos desfeitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Desfeito</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done again</source>
        <translation>
            <numerusform>%n passo refeito</numerusform>
            <numerusform>%n passos refeitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Refeito: %1</translation>
    </message>
</context>
<context>
    <name>relvar::StepsPanel</name>
    <message>
        <source>No steps yet.

Arrange the canvas as others should see it, then take it as a step.</source>
        <translation>Ainda não há passos.

Organize a tela de desenho como os outros devem vê-la e capture-a como passo.</translation>
    </message>
    <message>
        <source>Notes for the presenter</source>
        <translation>Notas para quem apresenta</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>What is to be said at this step</source>
        <translation>O que dizer neste passo</translation>
    </message>
    <message>
        <source>Take as Step</source>
        <translation>Capturar como passo</translation>
    </message>
    <message>
        <source>Take Again</source>
        <translation>Capturar de novo</translation>
    </message>
    <message>
        <source>Move Up (Alt+Up)</source>
        <translation>Mover para cima (Alt+Seta para cima)</translation>
    </message>
    <message>
        <source>Move Down (Alt+Down)</source>
        <translation>Mover para baixo (Alt+Seta para baixo)</translation>
    </message>
    <message>
        <source>Delete Step (Del)</source>
        <translation>Excluir passo (Del)</translation>
    </message>
    <message>
        <source>Present (F5)</source>
        <translation>Apresentar (F5)</translation>
    </message>
    <message>
        <source>Take step</source>
        <translation>Capturar passo</translation>
    </message>
    <message>
        <source>Take step again</source>
        <translation>Capturar passo de novo</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>Mover passo</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>Excluir passo</translation>
    </message>
    <message>
        <source>Note for step</source>
        <translation>Nota do passo</translation>
    </message>
</context>
<context>
    <name>relvar::ValueListModel</name>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>An entry of the list cannot be empty. Remove it instead.</source>
        <translation>Um item da lista não pode ficar vazio. Em vez disso, remova-o.</translation>
    </message>
    <message>
        <source>“%1” is no column of “%2”. An expression is a function call or stands in parentheses.</source>
        <translation>“%1” não é uma coluna de “%2”. Uma expressão é uma chamada de função ou fica entre parênteses.</translation>
    </message>
</context>
<context>
    <name>relvar::VersionNameDialog</name>
    <message>
        <source>Name Version</source>
        <translation>Nomear versão</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nome da versão</translation>
    </message>
    <message>
        <source>1.0</source>
        <translation>1.0</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nomear</translation>
    </message>
    <message>
        <source>There is a version with this name already.</source>
        <translation>Já existe uma versão com este nome.</translation>
    </message>
    <message>
        <source>The present design is kept under this name, to compare with and to make migrations from.</source>
        <translation>O modelo atual é mantido com este nome, para comparar com ele e criar migrações a partir dele.</translation>
    </message>
</context>
<context>
    <name>relvar::WelcomePage</name>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>Draw a database; its SQL, diagrams and migration keep in step.</source>
        <translation>Desenhe um banco de dados; o SQL, os diagramas e a migração acompanham.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Novo projeto</translation>
    </message>
    <message>
        <source>An empty canvas</source>
        <translation>Uma tela em branco</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>A project file on this computer</source>
        <translation>Um arquivo de projeto neste computador</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Bookshop</source>
        <translation>Livraria</translation>
    </message>
    <message>
        <source>Books, customers, orders and stock</source>
        <translation>Livros, clientes, pedidos e estoque</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Patients, visits and treatments</source>
        <translation>Pacientes, consultas e tratamentos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projetos recentes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation>Os projetos que você abrir são listados aqui.</translation>
    </message>
    <message>
        <source>Draft, not saved to a place of its own yet</source>
        <translation>Rascunho, ainda não salvo em um local próprio</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>A schema or a database, drawn for you</source>
        <translation>Um esquema ou um banco de dados, desenhado para você</translation>
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
        <translation>Contagem &amp;progressiva</translation>
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
        <translation>%1 (parado)</translation>
    </message>
    <message>
        <source>Time is over: %1</source>
        <translation>O tempo acabou: %1</translation>
    </message>
    <message>
        <source>Timer: %1</source>
        <translation>Temporizador: %1</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation>Sem passos</translation>
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
        <translation>Passo %1 de %2: %3</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>More Commands</source>
        <translation>Mais comandos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entities fit at %2 px.</source>
        <translation>
            <numerusform>%1 de %n entidade cabe em %2 px.</numerusform>
            <numerusform>%1 de %n entidades cabem em %2 px.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entities fit by their names, closer together than in the diagram.</source>
        <translation>
            <numerusform>Cabe %n entidade com seu nome, mais próxima que no diagrama.</numerusform>
            <numerusform>As %n entidades cabem com seus nomes, mais próximas que no diagrama.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entities fit by their names.</source>
        <translation>
            <numerusform>Cabe %n entidade com seu nome.</numerusform>
            <numerusform>As %n entidades cabem com seus nomes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entities fit with their keys.</source>
        <translation>
            <numerusform>Cabe %n entidade com suas chaves.</numerusform>
            <numerusform>As %n entidades cabem com suas chaves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entities fit.</source>
        <translation>
            <numerusform>Cabe %n entidade.</numerusform>
            <numerusform>Cabem as %n entidades.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::WorkshopCommands</name>
    <message>
        <source>There are no steps yet: Shift+S takes what is seen as one.</source>
        <translation>Ainda não há passos: Shift+S captura como passo o que se vê.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Este é o primeiro passo.</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>Este é o último passo.</translation>
    </message>
    <message>
        <source>Taken as “%1”.</source>
        <translation>Capturado como “%1”.</translation>
    </message>
</context>
<context>
    <name>relvar::Workspace</name>
    <message>
        <source>This project is open for reading only. “Save As…” makes a copy of your own that you can change.</source>
        <translation>Este projeto está aberto somente para leitura. “Salvar como…” cria uma cópia própria que você pode alterar.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>“%1” não pode ser gravado: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be replaced.</source>
        <translation>“%1” não pode ser substituído.</translation>
    </message>
</context>
<context>
    <name>relvar::pgmodeler</name>
    <message>
        <source>The elements nest too deeply for a model of pgModeler.</source>
        <translation>Os elementos têm níveis de aninhamento demais para um modelo do pgModeler.</translation>
    </message>
    <message>
        <source>This is no model of pgModeler: it begins with “%1”.</source>
        <translation>Este não é um modelo do pgModeler: começa com “%1”.</translation>
    </message>
    <message>
        <source>This is not well-formed XML: %1</source>
        <translation>Este não é um XML bem formado: %1</translation>
    </message>
</context>
</TS>
