<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Project</source>
        <translation>新建项目(&amp;N)</translation>
    </message>
    <message>
        <source>Starts an empty design.</source>
        <translation>从空白设计开始。</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens a project file.</source>
        <translation>打开项目文件。</translation>
    </message>
    <message>
        <source>Reads the statements of a PostgreSQL schema and draws it.</source>
        <translation>读取 PostgreSQL 模式的语句并绘制成图。</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Keeps the design in another file and goes on there.</source>
        <translation>将设计保存到另一个文件，并在其中继续工作。</translation>
    </message>
    <message>
        <source>Name a &amp;Version…</source>
        <translation>命名版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Every change is saved already; this names the present state so that it can be found again.</source>
        <translation>所有更改均已保存；此操作为当前状态命名，以便日后找到。</translation>
    </message>
    <message>
        <source>&amp;SQL…</source>
        <translation>SQL(&amp;S)…</translation>
    </message>
    <message>
        <source>Writes the statements that create the database.</source>
        <translation>写出创建数据库的语句。</translation>
    </message>
    <message>
        <source>SQL, a File per S&amp;chema…</source>
        <translation>SQL，每个模式一个文件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Mermaid…</source>
        <translation>Mermaid(&amp;M)…</translation>
    </message>
    <message>
        <source>S&amp;VG Picture…</source>
        <translation>SVG 图片(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;PNG Picture…</source>
        <translation>PNG 图片(&amp;P)…</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation>PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Close Project</source>
        <translation>关闭项目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>Remove from Dia&amp;gram</source>
        <translation>从图中移除(&amp;G)</translation>
    </message>
    <message>
        <source>Takes the selection off this diagram; the model keeps it.</source>
        <translation>从此图中移除所选内容；模型中仍会保留。</translation>
    </message>
    <message>
        <source>&amp;Delete from Model</source>
        <translation>从模型中删除(&amp;D)</translation>
    </message>
    <message>
        <source>Removes the selection and what cannot be without it.</source>
        <translation>删除所选内容以及依赖它才能存在的内容。</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Add &amp;Column</source>
        <translation>添加列(&amp;C)</translation>
    </message>
    <message>
        <source>Adds a column to the selected table, to be typed in place.</source>
        <translation>为所选表添加列，可就地输入。</translation>
    </message>
    <message>
        <source>&amp;Quick Entry</source>
        <translation>快速输入(&amp;Q)</translation>
    </message>
    <message>
        <source>Entities and relationships as lines of text: “orders: id, customer -&gt; customers”.</source>
        <translation>以文本行输入实体和联系：“orders: id, customer -&gt; customers”。</translation>
    </message>
    <message>
        <source>Edit as Te&amp;xt</source>
        <translation>以文本编辑(&amp;X)</translation>
    </message>
    <message>
        <source>Shows the design as a text to write in; what you write is drawn, what you draw is written.</source>
        <translation>将设计显示为可编辑的文本；写下的内容会绘制成图，绘制的内容会写成文本。</translation>
    </message>
    <message>
        <source>&amp;Make Physical</source>
        <translation>转为物理联系(&amp;M)</translation>
    </message>
    <message>
        <source>Gives the selected relationship its foreign key columns, or its junction table.</source>
        <translation>为所选联系创建外键列或关联表。</translation>
    </message>
    <message>
        <source>&amp;Extract Entity…</source>
        <translation>提取实体(&amp;E)…</translation>
    </message>
    <message>
        <source>Columns become a table of their own, which the table refers to.</source>
        <translation>将列移到一个独立的表中，由原表引用该表。</translation>
    </message>
    <message>
        <source>Promote to &amp;Lookup Table…</source>
        <translation>提升为查找表(&amp;L)…</translation>
    </message>
    <message>
        <source>The values of a column become the rows of a table that it refers to.</source>
        <translation>将列的值变为另一个表中的行，由该列引用该表。</translation>
    </message>
    <message>
        <source>&amp;Split One-to-One…</source>
        <translation>一对一拆分(&amp;S)…</translation>
    </message>
    <message>
        <source>Columns go to a second table with the same primary key.</source>
        <translation>将列移到主键相同的第二个表中。</translation>
    </message>
    <message>
        <source>&amp;Merge Tables…</source>
        <translation>合并表(&amp;M)…</translation>
    </message>
    <message>
        <source>Two tables that are joined one-to-one become one.</source>
        <translation>将以一对一方式关联的两个表合并为一个。</translation>
    </message>
    <message>
        <source>&amp;Resolve Many-to-Many…</source>
        <translation>分解多对多(&amp;R)…</translation>
    </message>
    <message>
        <source>A many-to-many relationship becomes a junction table.</source>
        <translation>将多对多联系转换为关联表。</translation>
    </message>
    <message>
        <source>Use &amp;Natural Key…</source>
        <translation>使用自然键(&amp;N)…</translation>
    </message>
    <message>
        <source>Columns that are unique become the primary key; foreign keys follow.</source>
        <translation>将唯一的列作为主键；外键随之更改。</translation>
    </message>
    <message>
        <source>&amp;Use Surrogate Key…</source>
        <translation>使用代理键(&amp;U)…</translation>
    </message>
    <message>
        <source>A number becomes the primary key; foreign keys follow.</source>
        <translation>将编号作为主键；外键随之更改。</translation>
    </message>
    <message>
        <source>&amp;Pull Up…</source>
        <translation>上提(&amp;P)…</translation>
    </message>
    <message>
        <source>Columns of a subtype or part go to the table that it refers to.</source>
        <translation>将子类型或部分的列移到其引用的表中。</translation>
    </message>
    <message>
        <source>Push &amp;Down…</source>
        <translation>下推(&amp;D)…</translation>
    </message>
    <message>
        <source>Columns go to the subtypes or parts of a table.</source>
        <translation>将列移到表的子类型或部分中。</translation>
    </message>
    <message>
        <source>C&amp;ollapse</source>
        <translation>折叠(&amp;O)</translation>
    </message>
    <message>
        <source>The selected tables show their names and how many columns they have.</source>
        <translation>所选表只显示名称和列数。</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>展开(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>固定(&amp;I)</translation>
    </message>
    <message>
        <source>Automatic layout leaves the selected tables where they are.</source>
        <translation>自动布局时，所选表保持原位。</translation>
    </message>
    <message>
        <source>Unp&amp;in</source>
        <translation>取消固定(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Hide Line</source>
        <translation>隐藏连线(&amp;H)</translation>
    </message>
    <message>
        <source>Leaves the selected lines out of this diagram; the relationships stay.</source>
        <translation>在此图中不显示所选连线；联系仍会保留。</translation>
    </message>
    <message>
        <source>Sho&amp;w Hidden Lines</source>
        <translation>显示隐藏的连线(&amp;W)</translation>
    </message>
    <message>
        <source>Shows the lines of the selected tables again, or all lines when none are selected.</source>
        <translation>重新显示所选表的连线；未选择任何表时，显示所有连线。</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>命令面板(&amp;P)…</translation>
    </message>
    <message>
        <source>Finds a command, a table or a column by its name.</source>
        <translation>按名称查找命令、表或列。</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>Selects and moves what is drawn.</source>
        <translation>选择和移动图中的内容。</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>抓手(&amp;H)</translation>
    </message>
    <message>
        <source>Moves the paper.</source>
        <translation>移动图纸。</translation>
    </message>
    <message>
        <source>New &amp;Table</source>
        <translation>新建表(&amp;T)</translation>
    </message>
    <message>
        <source>Click where the new table goes.</source>
        <translation>单击要放置新表的位置。</translation>
    </message>
    <message>
        <source>&amp;One to Many</source>
        <translation>一对多(&amp;O)</translation>
    </message>
    <message>
        <source>Drag from the one side to the many side.</source>
        <translation>从“一”的一端拖到“多”的一端。</translation>
    </message>
    <message>
        <source>&amp;Identifying</source>
        <translation>标识性(&amp;I)</translation>
    </message>
    <message>
        <source>Drag from the owner to the part: its key becomes part of the other&apos;s key.</source>
        <translation>从所有者拖到部分：所有者的键会成为部分的键的一部分。</translation>
    </message>
    <message>
        <source>One to On&amp;e</source>
        <translation>一对一(&amp;E)</translation>
    </message>
    <message>
        <source>Drag from one table to the other.</source>
        <translation>从一个表拖到另一个表。</translation>
    </message>
    <message>
        <source>&amp;Many to Many</source>
        <translation>多对多(&amp;M)</translation>
    </message>
    <message>
        <source>Drag from one table to the other; a junction table carries it in the database.</source>
        <translation>从一个表拖到另一个表；在数据库中由关联表表示。</translation>
    </message>
    <message>
        <source>S&amp;ubtype</source>
        <translation>子类型(&amp;U)</translation>
    </message>
    <message>
        <source>Drag from the general table to the special one.</source>
        <translation>从一般的表拖到特殊的表。</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>便笺(&amp;N)</translation>
    </message>
    <message>
        <source>Click where the note goes.</source>
        <translation>单击要放置便笺的位置。</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>区域(&amp;A)</translation>
    </message>
    <message>
        <source>Draw a frame around tables that belong together.</source>
        <translation>在相关的表周围画一个框。</translation>
    </message>
    <message>
        <source>&amp;New Diagram</source>
        <translation>新建图(&amp;N)</translation>
    </message>
    <message>
        <source>New Diagram from Selec&amp;tion</source>
        <translation>由所选内容新建图(&amp;T)</translation>
    </message>
    <message>
        <source>A new diagram that shows the selected tables as they stand here.</source>
        <translation>新建一个图，按当前位置显示所选表。</translation>
    </message>
    <message>
        <source>D&amp;uplicate Diagram</source>
        <translation>创建图的副本(&amp;U)</translation>
    </message>
    <message>
        <source>Move Diagram to &amp;Folder…</source>
        <translation>将图移到文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Rename Diagram…</source>
        <translation>重命名图(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete Diagram</source>
        <translation>删除图(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Diagram</source>
        <translation>下一个图(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Diagram</source>
        <translation>上一个图(&amp;V)</translation>
    </message>
    <message>
        <source>Show All &amp;Tables</source>
        <translation>显示所有表(&amp;T)</translation>
    </message>
    <message>
        <source>Adds the tables and views that this diagram does not show yet.</source>
        <translation>添加此图中尚未显示的表和视图。</translation>
    </message>
    <message>
        <source>Add R&amp;elated Tables</source>
        <translation>添加相关表(&amp;E)</translation>
    </message>
    <message>
        <source>Shows the tables that the selected ones are related to, near to them; nothing else moves.</source>
        <translation>在所选表附近显示与其有联系的表；其他内容不会移动。</translation>
    </message>
    <message>
        <source>&amp;Lay Out Diagram</source>
        <translation>对图进行布局(&amp;L)</translation>
    </message>
    <message>
        <source>Arranges all tables; pinned ones stay. One step that can be undone.</source>
        <translation>排列所有表；固定的表保持原位。可一步撤销。</translation>
    </message>
    <message>
        <source>Lay Out &amp;Selection</source>
        <translation>对所选内容进行布局(&amp;S)</translation>
    </message>
    <message>
        <source>New Area from &amp;Selection</source>
        <translation>由所选内容新建区域(&amp;S)</translation>
    </message>
    <message>
        <source>Draws an area around the selected tables, which belong to it from then on.</source>
        <translation>在所选表周围绘制区域，这些表此后属于该区域。</translation>
    </message>
    <message>
        <source>Select &amp;Entities of Area</source>
        <translation>选择区域中的实体(&amp;E)</translation>
    </message>
    <message>
        <source>Selects all that belongs to the area of the selection.</source>
        <translation>选择所选内容所在区域中的全部内容。</translation>
    </message>
    <message>
        <source>Lay Out &amp;Area</source>
        <translation>对区域进行布局(&amp;A)</translation>
    </message>
    <message>
        <source>Arranges the tables of one area within it; nothing else moves.</source>
        <translation>在区域内排列该区域的表；其他内容不会移动。</translation>
    </message>
    <message>
        <source>Align &amp;Left</source>
        <translation>左对齐(&amp;L)</translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation>水平居中对齐(&amp;C)</translation>
    </message>
    <message>
        <source>Align &amp;Right</source>
        <translation>右对齐(&amp;R)</translation>
    </message>
    <message>
        <source>Align &amp;Top</source>
        <translation>顶端对齐(&amp;T)</translation>
    </message>
    <message>
        <source>Align &amp;Middles</source>
        <translation>垂直居中对齐(&amp;M)</translation>
    </message>
    <message>
        <source>Align &amp;Bottom</source>
        <translation>底端对齐(&amp;B)</translation>
    </message>
    <message>
        <source>Distribute &amp;Horizontally</source>
        <translation>水平均匀分布(&amp;H)</translation>
    </message>
    <message>
        <source>Distribute &amp;Vertically</source>
        <translation>垂直均匀分布(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reset Line</source>
        <translation>重置连线(&amp;R)</translation>
    </message>
    <message>
        <source>The selected relationships lose their bends and run by themselves again.</source>
        <translation>移除所选联系的折点，使其重新自动走线。</translation>
    </message>
    <message>
        <source>&amp;Crow’s Foot Notation</source>
        <translation>鸦脚表示法(&amp;C)</translation>
    </message>
    <message>
        <source>Bars, circles and crow’s feet: the least and the greatest number at each end.</source>
        <translation>用竖线、圆圈和鸦脚表示每一端的最小和最大数量。</translation>
    </message>
    <message>
        <source>&amp;IDEF1X Notation</source>
        <translation>IDEF1X 表示法(&amp;I)</translation>
    </message>
    <message>
        <source>A dot at the child, keys above a line, round corners for tables that depend on others.</source>
        <translation>子实体一端为圆点，键位于分隔线上方，依赖其他表的表使用圆角。</translation>
    </message>
    <message>
        <source>&amp;Barker Notation</source>
        <translation>Barker 表示法(&amp;B)</translation>
    </message>
    <message>
        <source>A line is solid from where it must be, dashed from where it may be.</source>
        <translation>必须的一端为实线，可选的一端为虚线。</translation>
    </message>
    <message>
        <source>&amp;UML Notation</source>
        <translation>UML 表示法(&amp;U)</translation>
    </message>
    <message>
        <source>Class boxes, multiplicities beside the ends, compositions for identifying relationships.</source>
        <translation>使用类框，在端点旁标注多重性，用组合表示标识性联系。</translation>
    </message>
    <message>
        <source>&amp;All Columns</source>
        <translation>所有列(&amp;A)</translation>
    </message>
    <message>
        <source>Tables show all their columns.</source>
        <translation>表显示其所有列。</translation>
    </message>
    <message>
        <source>&amp;Keys Only</source>
        <translation>仅键(&amp;K)</translation>
    </message>
    <message>
        <source>Tables show the columns of primary, unique and foreign keys.</source>
        <translation>表显示主键、唯一键和外键的列。</translation>
    </message>
    <message>
        <source>&amp;Names Only</source>
        <translation>仅名称(&amp;N)</translation>
    </message>
    <message>
        <source>Tables show their names alone.</source>
        <translation>表只显示名称。</translation>
    </message>
    <message>
        <source>Show &amp;Types</source>
        <translation>显示类型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Own Colours</source>
        <translation>自身颜色(&amp;O)</translation>
    </message>
    <message>
        <source>The colour of the table, of its area or of its schema.</source>
        <translation>使用表、所在区域或所在模式的颜色。</translation>
    </message>
    <message>
        <source>By &amp;Area</source>
        <translation>按区域(&amp;A)</translation>
    </message>
    <message>
        <source>By &amp;Schema</source>
        <translation>按模式(&amp;S)</translation>
    </message>
    <message>
        <source>By &amp;Tag</source>
        <translation>按标签(&amp;T)</translation>
    </message>
    <message>
        <source>By the first tag of each table; a legend tells what the colours mean.</source>
        <translation>按每个表的第一个标签着色；图例说明颜色的含义。</translation>
    </message>
    <message>
        <source>&amp;No Colours</source>
        <translation>无颜色(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Original Size</source>
        <translation>原始大小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit Diagram</source>
        <translation>适合整个图(&amp;F)</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>适合所选内容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>网格(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;nap to Grid</source>
        <translation>对齐到网格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Focus on Selection</source>
        <translation>聚焦所选内容(&amp;F)</translation>
    </message>
    <message>
        <source>Dims everything that is not related to the selection; Esc ends it.</source>
        <translation>淡化与所选内容无关的一切；按 Esc 结束。</translation>
    </message>
    <message>
        <source>Within &amp;1 Step</source>
        <translation>1 步以内(&amp;1)</translation>
    </message>
    <message>
        <source>Within &amp;2 Steps</source>
        <translation>2 步以内(&amp;2)</translation>
    </message>
    <message>
        <source>Within &amp;3 Steps</source>
        <translation>3 步以内(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>小地图(&amp;M)</translation>
    </message>
    <message>
        <source>A picture of the whole diagram in a corner; click or drag in it to go there.</source>
        <translation>在角落显示整个图的缩略图；在其中单击或拖动可转到相应位置。</translation>
    </message>
    <message>
        <source>&amp;Reduce Motion</source>
        <translation>减少动态效果(&amp;R)</translation>
    </message>
    <message>
        <source>What is shown does not flash, and panels move without sliding.</source>
        <translation>显示的内容不闪烁，面板移动时不滑动。</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Part of the Window</source>
        <translation>窗口的下一部分(&amp;X)</translation>
    </message>
    <message>
        <source>The keys go on in the next panel, or on the canvas.</source>
        <translation>键盘操作转到下一个面板或画布。</translation>
    </message>
    <message>
        <source>Pre&amp;vious Part of the Window</source>
        <translation>窗口的上一部分(&amp;V)</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Relvar</source>
        <translation>关于 Relvar(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;HTML Page…</source>
        <translation>HTML 页面(&amp;H)…</translation>
    </message>
    <message>
        <source>The steps, or the diagrams, as one page with search, for every browser.</source>
        <translation>将步骤或图写成一个可搜索的页面，适用于任何浏览器。</translation>
    </message>
    <message>
        <source>Steps as P&amp;DF…</source>
        <translation>步骤 PDF(&amp;F)…</translation>
    </message>
    <message>
        <source>A page for each step of the workshop, with its notes.</source>
        <translation>研讨会的每个步骤一页，附讲稿。</translation>
    </message>
    <message>
        <source>&amp;Remarks as Markdown…</source>
        <translation>备注 Markdown(&amp;R)…</translation>
    </message>
    <message>
        <source>Find and &amp;Replace…</source>
        <translation>查找和替换(&amp;R)…</translation>
    </message>
    <message>
        <source>Replaces a text in names, comments, types and SQL; shows every change before it is made.</source>
        <translation>替换名称、注释、类型和 SQL 中的文本；在更改之前显示每一处更改。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>To where you were before you last went to something.</source>
        <translation>回到上次跳转之前所在的位置。</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Go to &amp;Table…</source>
        <translation>转到表(&amp;T)…</translation>
    </message>
    <message>
        <source>Finds a table or view by its name and shows it while you look through the list.</source>
        <translation>按名称查找表或视图，并在浏览列表时显示它。</translation>
    </message>
    <message>
        <source>Go to &amp;Column…</source>
        <translation>转到列(&amp;C)…</translation>
    </message>
    <message>
        <source>Finds a column by its name, or by table and name: “orders.total”.</source>
        <translation>按名称查找列，或按表和名称查找：“orders.total”。</translation>
    </message>
    <message>
        <source>Go to &amp;Problem…</source>
        <translation>转到问题(&amp;P)…</translation>
    </message>
    <message>
        <source>Goes through what the checks found, and shows where it is.</source>
        <translation>逐一浏览检查发现的问题，并显示其所在位置。</translation>
    </message>
    <message>
        <source>Find P&amp;ath…</source>
        <translation>查找路径(&amp;A)…</translation>
    </message>
    <message>
        <source>The shortest ways from one table to another along relationships, as sentences and on the canvas.</source>
        <translation>沿联系从一个表到另一个表的最短路径，以句子形式列出并显示在画布上。</translation>
    </message>
    <message>
        <source>Lay Out with &amp;Preview…</source>
        <translation>预览布局(&amp;P)…</translation>
    </message>
    <message>
        <source>Shows what a layered or an organic layout would be, for the selection or the whole diagram, before it is taken.</source>
        <translation>在采用之前，显示所选内容或整个图的分层布局或有机布局的效果。</translation>
    </message>
    <message>
        <source>C&amp;hen Notation</source>
        <translation>Chen 表示法(&amp;H)</translation>
    </message>
    <message>
        <source>Rectangles for entities, ovals for attributes, diamonds for relationships.</source>
        <translation>矩形表示实体，椭圆表示属性，菱形表示联系。</translation>
    </message>
    <message>
        <source>&amp;Conceptual Level</source>
        <translation>概念层(&amp;C)</translation>
    </message>
    <message>
        <source>Entities and relationships: no foreign keys, no types; junction tables become lines.</source>
        <translation>实体和联系：没有外键，没有类型；关联表变为连线。</translation>
    </message>
    <message>
        <source>&amp;Logical Level</source>
        <translation>逻辑层(&amp;L)</translation>
    </message>
    <message>
        <source>Tables without what belongs to one database: types are called text, integer, date.</source>
        <translation>不含特定数据库内容的表：类型显示为文本、整数、日期。</translation>
    </message>
    <message>
        <source>&amp;Physical Level</source>
        <translation>物理层(&amp;P)</translation>
    </message>
    <message>
        <source>Tables as they are created.</source>
        <translation>按实际创建的样子显示表。</translation>
    </message>
    <message>
        <source>&amp;Types of the Design</source>
        <translation>设计的类型(&amp;T)</translation>
    </message>
    <message>
        <source>Shows the types as they are designed.</source>
        <translation>按设计显示类型。</translation>
    </message>
    <message>
        <source>Lens: &amp;PostgreSQL</source>
        <translation>透镜：PostgreSQL(&amp;P)</translation>
    </message>
    <message>
        <source>Shows the types that PostgreSQL gets, at every level; the same key again ends it.</source>
        <translation>显示 PostgreSQL 将得到的类型，适用于所有层级；再按一次同一个键结束。</translation>
    </message>
    <message>
        <source>Lens: &amp;MySQL / MariaDB</source>
        <translation>透镜：MySQL / MariaDB(&amp;M)</translation>
    </message>
    <message>
        <source>Shows the types that MySQL or MariaDB would get, and what is emulated or lost there.</source>
        <translation>显示 MySQL 或 MariaDB 将得到的类型，以及其中被模拟或丢失的内容。</translation>
    </message>
    <message>
        <source>Lens: &amp;SQLite</source>
        <translation>透镜：SQLite(&amp;S)</translation>
    </message>
    <message>
        <source>Shows the types that SQLite would get, and what is emulated or lost there.</source>
        <translation>显示 SQLite 将得到的类型，以及其中被模拟或丢失的内容。</translation>
    </message>
    <message>
        <source>Lens: &amp;TimescaleDB</source>
        <translation>透镜：TimescaleDB(&amp;D)</translation>
    </message>
    <message>
        <source>Shows the types that TimescaleDB would get.</source>
        <translation>显示 TimescaleDB 将得到的类型。</translation>
    </message>
    <message>
        <source>Lens: M&amp;ongoDB</source>
        <translation>透镜：MongoDB(&amp;O)</translation>
    </message>
    <message>
        <source>Shows the BSON types that MongoDB would get, and what is emulated or lost there.</source>
        <translation>显示 MongoDB 将得到的 BSON 类型，以及其中被模拟或丢失的内容。</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>演示(&amp;P)</translation>
    </message>
    <message>
        <source>Full screen for a shared screen, step by step; edits stay possible.</source>
        <translation>全屏显示，便于共享屏幕逐步演示；仍可进行编辑。</translation>
    </message>
    <message>
        <source>Present from This &amp;Step</source>
        <translation>从此步骤开始演示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next Step</source>
        <translation>下一个步骤(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Step</source>
        <translation>上一个步骤(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Take as Step</source>
        <translation>截取为步骤(&amp;T)</translation>
    </message>
    <message>
        <source>What the canvas shows now becomes a step: camera, what is clear, detail and notation.</source>
        <translation>将画布当前显示的内容作为一个步骤：视角、清晰显示的内容、详细程度和表示法。</translation>
    </message>
    <message>
        <source>&amp;Spotlight</source>
        <translation>聚光灯(&amp;S)</translation>
    </message>
    <message>
        <source>Dims everything but a circle about the mouse.</source>
        <translation>淡化鼠标周围圆圈以外的一切。</translation>
    </message>
    <message>
        <source>&amp;Laser Pointer</source>
        <translation>激光笔(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Ink</source>
        <translation>墨迹(&amp;I)</translation>
    </message>
    <message>
        <source>The mouse writes on the canvas; what it wrote fades.</source>
        <translation>用鼠标在画布上书写；写下的内容会逐渐消失。</translation>
    </message>
    <message>
        <source>T&amp;imer</source>
        <translation>计时器(&amp;M)</translation>
    </message>
    <message>
        <source>Stops the clock of the workshop, or lets it go on.</source>
        <translation>暂停或继续研讨会的计时。</translation>
    </message>
    <message>
        <source>Make Le&amp;gible</source>
        <translation>使其清晰可读(&amp;G)</translation>
    </message>
    <message>
        <source>Brings the selection, or what is shown, so near that everybody can read it.</source>
        <translation>将所选内容或显示的内容放大到人人都能看清。</translation>
    </message>
    <message>
        <source>Park a &amp;Question</source>
        <translation>记下疑问(&amp;Q)</translation>
    </message>
    <message>
        <source>Writes down what is to be found out about the selected object.</source>
        <translation>记下与所选对象有关的待弄清事项。</translation>
    </message>
    <message>
        <source>Record a &amp;Decision</source>
        <translation>记录决定(&amp;D)</translation>
    </message>
    <message>
        <source>Writes down what was agreed about the selected object.</source>
        <translation>记下就所选对象达成的一致意见。</translation>
    </message>
    <message>
        <source>Record a Tas&amp;k</source>
        <translation>记录任务(&amp;K)</translation>
    </message>
    <message>
        <source>Writes down what is to be done about the selected object.</source>
        <translation>记下与所选对象有关的待办事项。</translation>
    </message>
    <message>
        <source>St&amp;eps</source>
        <translation>步骤(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remarks</source>
        <translation>备注(&amp;R)</translation>
    </message>
    <message>
        <source>Lea&amp;ve</source>
        <translation>离开(&amp;V)</translation>
    </message>
    <message>
        <source>Back to the whole window; Esc does the same.</source>
        <translation>返回整个窗口；按 Esc 效果相同。</translation>
    </message>
    <message>
        <source>Add &amp;Bookmark…</source>
        <translation>添加书签(&amp;B)…</translation>
    </message>
    <message>
        <source>Keeps what the canvas shows now under a name, to come back to.</source>
        <translation>以一个名称保存画布当前显示的内容，以便日后返回。</translation>
    </message>
    <message>
        <source>Manage Boo&amp;kmarks…</source>
        <translation>管理书签(&amp;K)…</translation>
    </message>
    <message>
        <source>Spl&amp;it Line</source>
        <translation>拆分连线(&amp;I)</translation>
    </message>
    <message>
        <source>Draws the selected lines as a short piece at each end that names what is at the other.</source>
        <translation>将所选连线绘制为两端各一小段，并标明另一端的名称。</translation>
    </message>
    <message>
        <source>Show W&amp;hole Line</source>
        <translation>显示整条连线(&amp;H)</translation>
    </message>
    <message>
        <source>Draws the selected split lines through the diagram again.</source>
        <translation>将所选的拆分连线重新绘制为贯穿图的连线。</translation>
    </message>
    <message>
        <source>&amp;Automatic Colour</source>
        <translation>自动颜色(&amp;A)</translation>
    </message>
    <message>
        <source>The selected tables, areas, notes and lines have the colour that they get by themselves.</source>
        <translation>所选表、区域、便笺和连线使用自动确定的颜色。</translation>
    </message>
    <message>
        <source>Colour &amp;Blue</source>
        <translation>颜色：蓝色(&amp;B)</translation>
    </message>
    <message>
        <source>Colour &amp;Green</source>
        <translation>颜色：绿色(&amp;G)</translation>
    </message>
    <message>
        <source>Colour &amp;Orange</source>
        <translation>颜色：橙色(&amp;O)</translation>
    </message>
    <message>
        <source>Colour &amp;Purple</source>
        <translation>颜色：紫色(&amp;P)</translation>
    </message>
    <message>
        <source>Colour &amp;Red</source>
        <translation>颜色：红色(&amp;R)</translation>
    </message>
    <message>
        <source>Colour &amp;Teal</source>
        <translation>颜色：青色(&amp;T)</translation>
    </message>
    <message>
        <source>Colour P&amp;ink</source>
        <translation>颜色：粉色(&amp;I)</translation>
    </message>
    <message>
        <source>Colour Gr&amp;ey</source>
        <translation>颜色：灰色(&amp;E)</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>导出：%1</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import from a &amp;Database…</source>
        <translation>从数据库导入(&amp;D)…</translation>
    </message>
    <message>
        <source>Asks a running PostgreSQL, MySQL or MariaDB for its schema and draws it.</source>
        <translation>从正在运行的 PostgreSQL、MySQL 或 MariaDB 读取模式并绘制成图。</translation>
    </message>
    <message>
        <source>Make &amp;Room</source>
        <translation>腾出空间(&amp;R)</translation>
    </message>
    <message>
        <source>Moves boxes that lie over each other apart, by as little as may be.</source>
        <translation>将相互重叠的方框分开，移动距离尽可能小。</translation>
    </message>
    <message>
        <source>&amp;Take In What Lies Inside</source>
        <translation>纳入区域内的表(&amp;T)</translation>
    </message>
    <message>
        <source>Gives the area of the selection the tables that lie in it and belong to no area.</source>
        <translation>将位于所选内容所在区域内且不属于任何区域的表纳入该区域。</translation>
    </message>
    <message>
        <source>M&amp;ongoDB…</source>
        <translation>MongoDB(&amp;O)…</translation>
    </message>
    <message>
        <source>Writes a script for mongosh that makes collections with validators and indexes, and says why a relationship is embedded or refers.</source>
        <translation>写出 mongosh 脚本，用于创建带有验证器和索引的集合，并说明各联系采用嵌入或引用的原因。</translation>
    </message>
    <message>
        <source>Co&amp;mpare with a Database…</source>
        <translation>与数据库比较(&amp;M)…</translation>
    </message>
    <message>
        <source>Shows what differs between the design and a running PostgreSQL, MySQL or MariaDB; what you choose can be taken over.</source>
        <translation>显示设计与正在运行的 PostgreSQL、MySQL 或 MariaDB 之间的差异；所选内容可以采用。</translation>
    </message>
    <message>
        <source>Conver&amp;t to Another Database…</source>
        <translation>转换为其他数据库(&amp;T)…</translation>
    </message>
    <message>
        <source>Makes the design one for another kind of database, and tells before what is lost or changes.</source>
        <translation>将设计转换为用于另一种数据库的设计，并事先显示将丢失或更改的内容。</translation>
    </message>
</context>
<context>
    <name>Artifacts</name>
    <message>
        <source>The generation was cancelled.</source>
        <translation>生成已取消。</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Edit name</source>
        <translation>编辑名称</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Go to the other end</source>
        <translation>转到对端</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Add to the selection or take out</source>
        <translation>添加到所选内容或从中移除</translation>
    </message>
    <message>
        <source>Add Area</source>
        <translation>添加区域</translation>
    </message>
    <message>
        <source>Diagram %1</source>
        <translation>图 %1</translation>
    </message>
    <message>
        <source>Arrows go from object to object, Enter into a table, L along a line, F2 edits.</source>
        <translation>方向键在对象间移动，Enter 进入表，L 沿连线移动，F2 编辑。</translation>
    </message>
    <message>
        <source>The text on the clipboard creates no tables.</source>
        <translation>剪贴板上的文本不会创建任何表。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>粘贴内容</translation>
    </message>
    <message>
        <source>Line %1 of the pasted text: %2</source>
        <translation>粘贴文本第 %1 行：%2</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>均匀分布</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Reset Line</source>
        <translation>重置连线</translation>
    </message>
    <message>
        <source>Set Colour</source>
        <translation>设置颜色</translation>
    </message>
    <message>
        <source>Remove from Diagram</source>
        <translation>从图中移除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Add to Diagram</source>
        <translation>添加到图</translation>
    </message>
    <message>
        <source>Only tables and views can be shown in a diagram.</source>
        <translation>图中只能显示表和视图。</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>Select a table first: what is related to it stays clear.</source>
        <translation>请先选择表：与其相关的内容会保持清晰。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>调整大小</translation>
    </message>
    <message>
        <source>Move Column</source>
        <translation>移动列</translation>
    </message>
    <message>
        <source>Bend Line</source>
        <translation>弯折连线</translation>
    </message>
    <message>
        <source>No diagram is open</source>
        <translation>没有打开的图</translation>
    </message>
    <message>
        <source>An empty diagram</source>
        <translation>空白图</translation>
    </message>
    <message>
        <source>Open one from the tree, or import a schema.</source>
        <translation>从对象树中打开一个图，或导入模式。</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>图</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Materialized view</source>
        <translation>物化视图</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n 个属性</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>%n 个联系</numerusform>
        </translation>
    </message>
    <message>
        <source>Table %1, %2, %3</source>
        <translation>表 %1，%2，%3</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>主键</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>唯一</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>references %1</source>
        <translation>引用 %1</translation>
    </message>
    <message>
        <source>%1 references %2</source>
        <translation>%1 引用 %2</translation>
    </message>
    <message>
        <source>deleted with it</source>
        <translation>随之删除</translation>
    </message>
    <message>
        <source>identifying</source>
        <translation>标识性</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>空便笺</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>便笺：%1</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>区域 %1</translation>
    </message>
    <message>
        <source>%1 is a partition of %2.</source>
        <translation>%1 是 %2 的分区。</translation>
    </message>
    <message>
        <source>%1 inherits from %2.</source>
        <translation>%1 继承自 %2。</translation>
    </message>
    <message>
        <source>Type a name and a type: “email text not null”. Enter goes on to the next column, Esc ends.</source>
        <translation>输入名称和类型：“email text not null”。按 Enter 继续下一列，按 Esc 结束。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>便笺文本</translation>
    </message>
    <message>
        <source>Name and type of the column</source>
        <translation>列的名称和类型</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>编辑便笺</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Edit Column</source>
        <translation>编辑列</translation>
    </message>
    <message>
        <source>Add Column</source>
        <translation>添加列</translation>
    </message>
    <message>
        <source>Hide Lines</source>
        <translation>隐藏连线</translation>
    </message>
    <message>
        <source>Select the lines that are to be hidden.</source>
        <translation>请选择要隐藏的连线。</translation>
    </message>
    <message>
        <source>Show Hidden Lines</source>
        <translation>显示隐藏的连线</translation>
    </message>
    <message>
        <source>No lines are hidden here.</source>
        <translation>此处没有隐藏的连线。</translation>
    </message>
    <message>
        <source>Add Related Tables</source>
        <translation>添加相关表</translation>
    </message>
    <message>
        <source>Add Table</source>
        <translation>添加表</translation>
    </message>
    <message>
        <source>Add Note</source>
        <translation>添加便笺</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Becomes part of “%1”.</source>
        <translation>加入“%1”。</translation>
    </message>
    <message>
        <source>Leaves “%1”.</source>
        <translation>离开“%1”。</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>从“%1”到“%2”</translation>
    </message>
    <message>
        <source>From “%1”: go to the other table and press Enter.</source>
        <translation>从“%1”出发：转到另一个表并按 Enter。</translation>
    </message>
    <message>
        <source>Go to a table and press Enter.</source>
        <translation>转到某个表并按 Enter。</translation>
    </message>
    <message>
        <source>Drag from the supertype to the subtype.</source>
        <translation>从超类型拖到子类型。</translation>
    </message>
    <message>
        <source>Drag from the table that is referred to, to the one that refers to it.</source>
        <translation>从被引用的表拖到引用它的表。</translation>
    </message>
    <message>
        <source>Add Relationship</source>
        <translation>添加联系</translation>
    </message>
    <message>
        <source>Release to relate “%1” and “%2”.</source>
        <translation>松开鼠标即可在“%1”与“%2”之间建立联系。</translation>
    </message>
    <message>
        <source>Drop the column on a table or on another column to relate them.</source>
        <translation>将此列拖放到某个表或另一列上即可建立联系。</translation>
    </message>
    <message>
        <source>Remove Bend</source>
        <translation>移除折点</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are hidden. Click to show them.</source>
        <translation>
            <numerusform>已隐藏 %n 条连线。单击可显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related tables are not on this diagram. Click to add them.</source>
        <translation>
            <numerusform>有 %n 个相关表不在此图中。单击可添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>Click here or press 0 to see the types of the design again.</source>
        <translation>单击此处或按 0 可重新查看设计的类型。</translation>
    </message>
    <message>
        <source>The types of the design</source>
        <translation>设计的类型</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%2 中的 %1：%3</translation>
    </message>
    <message>
        <source>Shown as it was saved; Esc goes back to the whole diagram.</source>
        <translation>按保存时的样子显示；按 Esc 返回整个图。</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>emulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Entity %1, %2, %3</source>
        <translation>实体 %1，%2，%3</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>%1: many to many between %2 and %3.</source>
        <translation>%1：%2 与 %3 之间的多对多。</translation>
    </message>
    <message>
        <source>Move End of Line</source>
        <translation>移动连线端点</translation>
    </message>
    <message>
        <source>Drop the end of the line on a column or a table.</source>
        <translation>将连线的端点拖放到列或表上。</translation>
    </message>
    <message>
        <source>Release to lead the line to “%1”.</source>
        <translation>松开鼠标即可将连线引到“%1”。</translation>
    </message>
    <message>
        <source>Drag the end of the line to another column or table.</source>
        <translation>将连线的端点拖到另一列或另一个表。</translation>
    </message>
    <message>
        <source>While the boxes stand closer together for the screen, lines run by themselves.</source>
        <translation>为适应屏幕而将方框排得更紧凑时，连线自动走线。</translation>
    </message>
    <message>
        <source>Press T and click (or Enter) to draw a table, or double-click here.
Q writes entities and relationships as lines of text.
R draws a relationship, N a note, A an area.
Tables of the design can be dragged here from the tree.</source>
        <translation>按 T 后单击（或按 Enter）可绘制表，也可直接双击此处。
按 Q 以文本行输入实体和联系。
按 R 绘制联系，按 N 添加便笺，按 A 添加区域。
设计中已有的表可从对象树拖到这里。</translation>
    </message>
    <message>
        <source>%1 The line is split.</source>
        <translation>%1此连线已拆分。</translation>
    </message>
    <message>
        <source>Split Lines</source>
        <translation>拆分连线</translation>
    </message>
    <message>
        <source>Show Whole Lines</source>
        <translation>显示整条连线</translation>
    </message>
    <message>
        <source>Select the lines that are to be split.</source>
        <translation>请选择要拆分的连线。</translation>
    </message>
    <message>
        <source>Select the split lines that are to be whole again.</source>
        <translation>请选择要恢复为整条的拆分连线。</translation>
    </message>
    <message>
        <source>Select what is to be coloured.</source>
        <translation>请选择要着色的内容。</translation>
    </message>
    <message>
        <source>Double-click, or click and press Enter, to go to the other end.</source>
        <translation>双击，或单击后按 Enter，可转到对端。</translation>
    </message>
    <message>
        <source>Take into Area</source>
        <translation>纳入区域</translation>
    </message>
    <message>
        <source>Make Room</source>
        <translation>腾出空间</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>“%1” names the column “%2”, which belongs to another table.</source>
        <translation>“%1”使用了列“%2”，但该列属于另一个表。</translation>
    </message>
    <message>
        <source>What “%1” belongs to does not exist.</source>
        <translation>“%1”所属的对象不存在。</translation>
    </message>
    <message>
        <source>“%1” refers to something that does not exist (%2).</source>
        <translation>“%1”引用了不存在的对象 (%2)。</translation>
    </message>
    <message>
        <source>The relationship “%1” refers to no table.</source>
        <translation>联系“%1”没有引用任何表。</translation>
    </message>
    <message>
        <source>Everything that an object refers to exists and is in its place.</source>
        <translation>对象引用的内容都存在且位置正确。</translation>
    </message>
    <message>
        <source>Objects of one namespace have different names.</source>
        <translation>同一命名空间中的对象名称各不相同。</translation>
    </message>
    <message>
        <source>What needs a name has one.</source>
        <translation>需要名称的对象都有名称。</translation>
    </message>
    <message>
        <source>A table has columns.</source>
        <translation>表包含列。</translation>
    </message>
    <message>
        <source>A foreign key refers to a primary key or to unique columns.</source>
        <translation>外键引用主键或唯一的列。</translation>
    </message>
    <message>
        <source>Columns of a foreign key have the types of the columns they refer to.</source>
        <translation>外键列的类型与其引用的列一致。</translation>
    </message>
    <message>
        <source>Names fit into what the database takes, in bytes.</source>
        <translation>名称的字节数不超过数据库的限制。</translation>
    </message>
    <message>
        <source>Columns, domains and attributes have a type.</source>
        <translation>列、域和属性都有类型。</translation>
    </message>
    <message>
        <source>A table has a primary key.</source>
        <translation>表有主键。</translation>
    </message>
    <message>
        <source>What is drawn as a concept can become tables and keys.</source>
        <translation>概念层的内容可以转换为表和键。</translation>
    </message>
    <message>
        <source>%1 “%2” has the same name as %3 “%4”.</source>
        <translation>%1“%2”与%3“%4”同名。</translation>
    </message>
    <message>
        <source>There are two routines “%1” with the same arguments.</source>
        <translation>存在两个参数相同的例程“%1”。</translation>
    </message>
    <message>
        <source>%1 in “%2” has no name.</source>
        <translation>“%2”中的%1没有名称。</translation>
    </message>
    <message>
        <source>%1 has no name.</source>
        <translation>%1没有名称。</translation>
    </message>
    <message>
        <source>Table “%1” has no columns.</source>
        <translation>表“%1”没有列。</translation>
    </message>
    <message>
        <source>Foreign key “%1” refers to columns of “%2” that are neither its primary key nor unique.</source>
        <translation>外键“%1”引用了“%2”的列，但这些列既不是主键也不唯一。</translation>
    </message>
    <message>
        <source>Column “%1” (%2) cannot refer to “%3” (%4): their types do not fit together.</source>
        <translation>列“%1” (%2) 不能引用“%3” (%4)：类型不兼容。</translation>
    </message>
    <message>
        <source>Column “%1” (%2) refers to “%3” (%4), which has another type.</source>
        <translation>列“%1” (%2) 引用了类型不同的“%3” (%4)。</translation>
    </message>
    <message>
        <source>The name “%1” is %2 bytes long; the database takes %3 and would cut it to “%4”.</source>
        <translation>名称“%1”长 %2 字节；数据库只允许 %3 字节，会将其截断为“%4”。</translation>
    </message>
    <message>
        <source>Column “%1” has no type.</source>
        <translation>列“%1”没有类型。</translation>
    </message>
    <message>
        <source>Domain “%1” has no type.</source>
        <translation>域“%1”没有类型。</translation>
    </message>
    <message>
        <source>Attribute “%1” of type “%2” has no type.</source>
        <translation>类型“%2”的属性“%1”没有类型。</translation>
    </message>
    <message>
        <source>Table “%1” has no primary key.</source>
        <translation>表“%1”没有主键。</translation>
    </message>
    <message>
        <source>A continuous aggregate does not average averages.</source>
        <translation>连续聚合不对平均值再求平均。</translation>
    </message>
    <message>
        <source>Buckets of continuous aggregates on top of each other fit into each other.</source>
        <translation>层叠的连续聚合的时间桶相互契合。</translation>
    </message>
    <message>
        <source>Chunks of hypertables have a usual size.</source>
        <translation>超表的分块大小合乎常规。</translation>
    </message>
    <message>
        <source>A hypertable does not refer to another one.</source>
        <translation>超表不引用另一个超表。</translation>
    </message>
    <message>
        <source>Columns and indexes that options of TimescaleDB name are there.</source>
        <translation>TimescaleDB 选项中使用的列和索引都存在。</translation>
    </message>
    <message>
        <source>A continuous aggregate is refreshed over two buckets or more.</source>
        <translation>连续聚合的刷新范围不少于两个时间桶。</translation>
    </message>
    <message>
        <source>Rows are kept for longer than aggregates are refreshed from them.</source>
        <translation>行的保留时间长于用其刷新聚合的时间范围。</translation>
    </message>
    <message>
        <source>Row-level security stands without columnstore and continuous aggregates.</source>
        <translation>行级安全性不与列存储和连续聚合同时使用。</translation>
    </message>
    <message>
        <source>A columnstore is segmented by what many rows share.</source>
        <translation>列存储按许多行共有的值分段。</translation>
    </message>
    <message>
        <source>Unique columns of a hypertable hold those that make its chunks.</source>
        <translation>超表的唯一列包含用于分块的列。</translation>
    </message>
    <message>
        <source>The version of TimescaleDB is one that is known.</source>
        <translation>TimescaleDB 的版本是已知版本。</translation>
    </message>
    <message>
        <source>A continuous aggregate has no window functions.</source>
        <translation>连续聚合不含窗口函数。</translation>
    </message>
    <message>
        <source>A continuous aggregate is created empty.</source>
        <translation>连续聚合在创建时为空。</translation>
    </message>
    <message>
        <source>“%1” averages “%2”, which is an average in “%3” already: keep the sum and the count there.</source>
        <translation>“%1”对“%2”求平均，而它在“%3”中已经是平均值：请在其中保留总和与计数。</translation>
    </message>
    <message>
        <source>The continuous aggregate “%1” has no time_bucket() to group by.</source>
        <translation>连续聚合“%1”没有用于分组的 time_bucket()。</translation>
    </message>
    <message>
        <source>The buckets of “%1” have a fixed width, those of “%2” below it have not.</source>
        <translation>“%1”的时间桶宽度固定，而其下层“%2”的时间桶宽度不固定。</translation>
    </message>
    <message>
        <source>The bucket of “%1” is no multiple of the bucket of “%2” below it.</source>
        <translation>“%1”的时间桶不是其下层“%2”的时间桶的整数倍。</translation>
    </message>
    <message>
        <source>The chunks of “%1” are of %2: an hour to a day fits fast data, a day to a week other data.</source>
        <translation>“%1”的分块间隔为 %2：一小时到一天适合快速增长的数据，一天到一周适合其他数据。</translation>
    </message>
    <message>
        <source>“%1” is filled when it is created, which cannot be done within a transaction.</source>
        <translation>“%1”在创建时填充数据，这无法在事务中进行。</translation>
    </message>
    <message>
        <source>The hypertable “%1” cannot refer to the hypertable “%2”.</source>
        <translation>超表“%1”不能引用超表“%2”。</translation>
    </message>
    <message>
        <source>The options of “%1” name a column “%2”, which it does not have.</source>
        <translation>“%1”的选项使用了列“%2”，但它没有该列。</translation>
    </message>
    <message>
        <source>“%1” is reordered by an index “%2”, which is not in the design.</source>
        <translation>“%1”按索引“%2”重新排序，但设计中没有该索引。</translation>
    </message>
    <message>
        <source>“%1” has settings of a hypertable but no time column.</source>
        <translation>“%1”有超表的设置，但没有时间列。</translation>
    </message>
    <message>
        <source>“%1” is refreshed over less than two of its buckets.</source>
        <translation>“%1”的刷新范围少于两个时间桶。</translation>
    </message>
    <message>
        <source>“%1” is refreshed further back than “%2” keeps its rows: its own older rows would be lost.</source>
        <translation>“%1”的刷新范围早于“%2”保留行的时间：聚合自身较早的行将会丢失。</translation>
    </message>
    <message>
        <source>“%1” has row-level security and a columnstore, which exclude each other.</source>
        <translation>“%1”同时具有行级安全性和列存储，二者不能并存。</translation>
    </message>
    <message>
        <source>The continuous aggregate “%1” cannot read “%2”, which has row-level security.</source>
        <translation>连续聚合“%1”无法读取“%2”，因为后者具有行级安全性。</translation>
    </message>
    <message>
        <source>“%1” is segmented by “%2”, of which every row has another value: put it first in the order instead.</source>
        <translation>“%1”按“%2”分段，而该列在每一行中的值都不同：请改为将其放在排序的首位。</translation>
    </message>
    <message>
        <source>“%1” is segmented by several columns: a segment should have a hundred rows of a chunk or more.</source>
        <translation>“%1”按多个列分段：每个分段在一个分块中应有一百行或更多。</translation>
    </message>
    <message>
        <source>“%1” is unique without the column “%2”, by which the hypertable “%3” is divided into chunks.</source>
        <translation>“%1”的唯一性不包含列“%2”，而超表“%3”正是按该列分块的。</translation>
    </message>
    <message>
        <source>“%1” is no version of TimescaleDB that is known here; write 2.20, for example.</source>
        <translation>“%1”不是已知的 TimescaleDB 版本；请写成 2.20 这样的形式。</translation>
    </message>
    <message>
        <source>The continuous aggregate “%1” uses a window function, which it cannot keep up to date.</source>
        <translation>连续聚合“%1”使用了窗口函数，无法使其保持最新。</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>无动作</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>级联</translation>
    </message>
    <message>
        <source>Set null</source>
        <translation>设为 NULL</translation>
    </message>
    <message>
        <source>Set default</source>
        <translation>设为默认值</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>简单</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Unlogged</source>
        <translation>不记日志</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>按默认</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>虚拟</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主键</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>唯一</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>排他</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Materialized</source>
        <translation>物化</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>Cascaded</source>
        <translation>级联</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>所有列</translation>
    </message>
    <message>
        <source>Keys only</source>
        <translation>仅键</translation>
    </message>
    <message>
        <source>Names only</source>
        <translation>仅名称</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>替代</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Replica</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Single table</source>
        <translation>单表</translation>
    </message>
    <message>
        <source>At generation</source>
        <translation>生成时</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Table per type</source>
        <translation>每个类型一张表</translation>
    </message>
    <message>
        <source>Table per concrete type</source>
        <translation>每个具体类型一张表</translation>
    </message>
    <message>
        <source>Continuous aggregate</source>
        <translation>连续聚合</translation>
    </message>
    <message>
        <source>In</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Inout</source>
        <translation>输入输出</translation>
    </message>
    <message>
        <source>Variadic</source>
        <translation>可变参数</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最前</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>过程</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>聚合函数</translation>
    </message>
    <message>
        <source>Volatile</source>
        <translation>易变</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>Immutable</source>
        <translation>不可变</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>不安全</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Unstated</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Disjoint</source>
        <translation>不相交</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>可重叠</translation>
    </message>
    <message>
        <source>Ddl command start</source>
        <translation>DDL 命令开始</translation>
    </message>
    <message>
        <source>Ddl command end</source>
        <translation>DDL 命令结束</translation>
    </message>
    <message>
        <source>Sql drop</source>
        <translation>SQL 删除</translation>
    </message>
    <message>
        <source>Table rewrite</source>
        <translation>表重写</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>External</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主存储</translation>
    </message>
    <message>
        <source>Binary coercible</source>
        <translation>二进制兼容</translation>
    </message>
    <message>
        <source>Input and output</source>
        <translation>输入和输出</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>On assignment</source>
        <translation>赋值时</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Shareable</source>
        <translation>可共享</translation>
    </message>
    <message>
        <source>Read write</source>
        <translation>读写</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Only these rules, with commas between.</source>
        <translation>仅检查这些规则，以逗号分隔。</translation>
    </message>
    <message>
        <source>The findings as JSON on standard output.</source>
        <translation>将检查结果以 JSON 写到标准输出。</translation>
    </message>
    <message>
        <source>“%1” is not a rule; the rules are: %2.</source>
        <translation>“%1”不是规则；可用的规则有：%2。</translation>
    </message>
    <message>
        <source>%1: %2 errors, %3 warnings, %4 hints
</source>
        <translation>%1：%2 个错误，%3 个警告，%4 个提示
</translation>
    </message>
    <message>
        <source>Finds what is wrong with a design.</source>
        <translation>检查设计中存在的问题。</translation>
    </message>
    <message>
        <source>Usage: relvar [FILE]
       relvar COMMAND ARGUMENTS

Without a command the editor opens.

Commands:
</source>
        <translation>用法：relvar [FILE]
      relvar COMMAND ARGUMENTS

不带命令时打开编辑器。

命令：
</translation>
    </message>
    <message>
        <source>“relvar COMMAND --help” tells more about a command.
Exit codes: 0 done, 1 done with findings or differences, 2 wrong usage, 3 could not.
</source>
        <translation>“relvar COMMAND --help”显示某个命令的详细说明。
退出码：0 完成，1 完成但有检查结果或差异，2 用法错误，3 无法完成。
</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>缺少参数。</translation>
    </message>
    <message>
        <source>There are too many arguments.</source>
        <translation>参数过多。</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>“%1”不是命令。</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>无法写入标准输出。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The diagram; the first one otherwise.</source>
        <translation>指定图；默认为第一个图。</translation>
    </message>
    <message>
        <source>The design has no diagram.</source>
        <translation>此设计没有图。</translation>
    </message>
    <message>
        <source>The design has no diagram “%1”; it has these: %2.</source>
        <translation>此设计没有图“%1”；现有的图：%2。</translation>
    </message>
    <message>
        <source>The database that SQL files are for.</source>
        <translation>SQL 文件所针对的数据库。</translation>
    </message>
    <message>
        <source>The form of the result: text.</source>
        <translation>结果的格式：text。</translation>
    </message>
    <message>
        <source>The file to write to.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>A difference can be written as text, not as “%1”.</source>
        <translation>差异只能写成 text，不能写成“%1”。</translation>
    </message>
    <message>
        <source>The file to write to; standard output otherwise.</source>
        <translation>要写入的文件；默认写到标准输出。</translation>
    </message>
    <message>
        <source>The database to write for.</source>
        <translation>目标数据库。</translation>
    </message>
    <message>
        <source>With ddl: one file a schema, in the folder that -o names.</source>
        <translation>用于 ddl：每个模式写成一个文件，放入 -o 指定的文件夹。</translation>
    </message>
    <message>
        <source>With png: pixels for each unit of the diagram.</source>
        <translation>用于 png：图中每个单位对应的像素数。</translation>
    </message>
    <message>
        <source>With svg, png and pdf: %1; that of the diagram otherwise.</source>
        <translation>用于 svg、png 和 pdf：%1；默认使用图自身的设置。</translation>
    </message>
    <message>
        <source>Say which folder to write to with -o FOLDER.</source>
        <translation>请用 -o FOLDER 指定要写入的文件夹。</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>无法创建文件夹。</translation>
    </message>
    <message>
        <source>“%1” is nothing that --%2 knows; it knows these: %3.</source>
        <translation>--%2 不支持“%1”；可用的值有：%3。</translation>
    </message>
    <message>
        <source>The scale is a number above 0 and up to 16.</source>
        <translation>缩放比例必须大于 0 且不超过 16。</translation>
    </message>
    <message>
        <source>Say what to write with --to: %1.</source>
        <translation>请用 --to 指定要写出的内容：%1。</translation>
    </message>
    <message>
        <source>“%1” cannot be written; these can: %2.</source>
        <translation>无法写出“%1”；可以写出的有：%2。</translation>
    </message>
    <message>
        <source>Writes one thing that follows from a design.</source>
        <translation>写出由设计生成的一种内容。</translation>
    </message>
    <message>
        <source>The folder to write to.</source>
        <translation>要写入的文件夹。</translation>
    </message>
    <message>
        <source>Say where to write with -o FOLDER.</source>
        <translation>请用 -o FOLDER 指定写入位置。</translation>
    </message>
    <message>
        <source>Writes everything that follows from a design, with an index.</source>
        <translation>写出由设计生成的全部内容，并附目录。</translation>
    </message>
    <message>
        <source>The project file to make.</source>
        <translation>要创建的项目文件。</translation>
    </message>
    <message>
        <source>A file for what became of each statement (JSON).</source>
        <translation>记录每条语句处理结果的文件 (JSON)。</translation>
    </message>
    <message>
        <source>The same report on standard output.</source>
        <translation>将同样的报告写到标准输出。</translation>
    </message>
    <message>
        <source>Leaves the tables where they fall.</source>
        <translation>不排列表，保持原位。</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主图</translation>
    </message>
    <message>
        <source>Say which project file to make with -o FILE.</source>
        <translation>请用 -o FILE 指定要创建的项目文件。</translation>
    </message>
    <message>
        <source>Laying out</source>
        <translation>正在布局</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>%1: %2 statements imported, %3 kept word for word, %4 skipped, %5 refused
</source>
        <translation>%1：%2 条语句已导入，%3 条原样保留，%4 条已跳过，%5 条被拒绝
</translation>
    </message>
    <message>
        <source>Lay out the diagram</source>
        <translation>对图进行布局</translation>
    </message>
    <message>
        <source>Lays a diagram out: Graphviz places the tables.</source>
        <translation>对图进行布局：由 Graphviz 放置各表。</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>要执行的操作：</translation>
    </message>
    <message>
        <source>The project file.</source>
        <translation>项目文件。</translation>
    </message>
    <message>
        <source>What to do it with: a table, then columns of it; or TABLE.COLUMN. With merge-tables and resolve-many-to-many two tables, with pull-up and push-down a table and columns.</source>
        <translation>操作的对象：表及其列，或 TABLE.COLUMN。merge-tables 和 resolve-many-to-many 为两个表，pull-up 和 push-down 为一个表及列。</translation>
    </message>
    <message>
        <source>The name of the new table or number column.</source>
        <translation>新表或编号列的名称。</translation>
    </message>
    <message>
        <source>With promote-to-lookup: the name of the column with the values.</source>
        <translation>用于 promote-to-lookup：存放值的列的名称。</translation>
    </message>
    <message>
        <source>With extract-entity: columns that identify the new rows, with commas between. With promote-to-lookup, “value”: the values do.</source>
        <translation>用于 extract-entity：标识新行的列，以逗号分隔。用于 promote-to-lookup：“value”表示由值来标识。</translation>
    </message>
    <message>
        <source>With pull-up and push-down: the tables at the other end, with commas between; all that there are otherwise.</source>
        <translation>用于 pull-up 和 push-down：另一端的表，以逗号分隔；默认为所有可用的表。</translation>
    </message>
    <message>
        <source>With extract-entity: rows share none.</source>
        <translation>用于 extract-entity：各行互不共享。</translation>
    </message>
    <message>
        <source>With split-table: not every row has both halves.</source>
        <translation>用于 split-table：并非每一行都有两个部分。</translation>
    </message>
    <message>
        <source>With natural-key: the old key&apos;s columns go.</source>
        <translation>用于 natural-key：删除旧键的列。</translation>
    </message>
    <message>
        <source>Prints what would change and leaves the project alone.</source>
        <translation>仅显示将要更改的内容，不修改项目。</translation>
    </message>
    <message>
        <source>Several tables are called “%1”; name the schema.</source>
        <translation>有多个名为“%1”的表；请指定模式。</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>没有表“%1”。</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”.</source>
        <translation>“%1”没有列“%2”。</translation>
    </message>
    <message>
        <source>No relationship between “%1” and “%2” is one for this.</source>
        <translation>“%1”与“%2”之间没有适用于此操作的联系。</translation>
    </message>
    <message>
        <source>“%1” has no table for them that way.</source>
        <translation>在该方向上，“%1”没有可接收这些列的表。</translation>
    </message>
    <message>
        <source>“%1” is no refactoring; these are: %2.</source>
        <translation>“%1”不是重构；可用的有：%2。</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>Changes the form of a design in one step: extracts, splits, merges, moves columns and keys.</source>
        <translation>一步更改设计的结构：提取、拆分、合并，以及移动列和键。</translation>
    </message>
    <message>
        <source>This folder holds no SQL files.</source>
        <translation>此文件夹中没有 SQL 文件。</translation>
    </message>
    <message>
        <source>&lt;standard input&gt;</source>
        <translation>&lt;标准输入&gt;</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>“%1” is not a database that is known here; these are: %2.</source>
        <translation>“%1”不是受支持的数据库；可用的有：%2。</translation>
    </message>
    <message>
        <source>The server to try it on: postgresql://user@host/database.</source>
        <translation>用于试运行的服务器：postgresql://user@host/database。</translation>
    </message>
    <message>
        <source>What to prove: ddl.</source>
        <translation>要验证的内容：ddl。</translation>
    </message>
    <message>
        <source>&lt;generated DDL&gt;</source>
        <translation>&lt;生成的 DDL&gt;</translation>
    </message>
    <message>
        <source>“%1” cannot be proved; ddl can.</source>
        <translation>无法验证“%1”；只能验证 ddl。</translation>
    </message>
    <message>
        <source>Say which server to try it on with --against URL.</source>
        <translation>请用 --against URL 指定用于试运行的服务器。</translation>
    </message>
    <message>
        <source>- not in the database: %1
</source>
        <translation>- 数据库中没有：%1
</translation>
    </message>
    <message>
        <source>%1: the server executed the DDL; %2 tables, %3 columns and %4 foreign keys came back the same
</source>
        <translation>%1：服务器已执行 DDL；读回的 %2 个表、%3 个列和 %4 个外键均一致
</translation>
    </message>
    <message>
        <source>Proves the generated SQL in a scratch database that it makes and drops itself.</source>
        <translation>在自行创建并删除的临时数据库中验证生成的 SQL。</translation>
    </message>
    <message>
        <source>Names the present state of a design, or lists the named ones.</source>
        <translation>为设计的当前状态命名，或列出已命名的版本。</translation>
    </message>
    <message>
        <source>With pdf: the steps of the workshop, a page each. An html page has them unless --diagram names one diagram.</source>
        <translation>用于 pdf：研讨会的步骤，每步一页。html 页面会包含这些步骤，除非用 --diagram 指定了某个图。</translation>
    </message>
    <message>
        <source>With svg, png and pdf: shows the types that a database would get: %1.</source>
        <translation>用于 svg、png 和 pdf：显示某个数据库将得到的类型：%1。</translation>
    </message>
    <message>
        <source>layered: in columns, what is referred to on the left; organic: what is related is near to each other.</source>
        <translation>layered：按列排列，被引用的内容在左侧；organic：相关的内容彼此靠近。</translation>
    </message>
    <message>
        <source>“%1” is no style of layout; these are: %2.</source>
        <translation>“%1”不是布局样式；可用的有：%2。</translation>
    </message>
    <message>
        <source>The design: a project or a script.</source>
        <translation>设计：项目或脚本。</translation>
    </message>
    <message>
        <source>The table where the path begins.</source>
        <translation>路径起始的表。</translation>
    </message>
    <message>
        <source>The table where it ends.</source>
        <translation>路径终止的表。</translation>
    </message>
    <message>
        <source>At most so many paths; 5 otherwise.</source>
        <translation>路径的最大数量；默认为 5。</translation>
    </message>
    <message>
        <source>“up” follows relationships only to what is referenced, “down” only to what refers; “any” otherwise.</source>
        <translation>“up”只沿联系走向被引用的一方，“down”只走向引用方；默认为“any”。</translation>
    </message>
    <message>
        <source>Tables that no path may go through, with commas between.</source>
        <translation>任何路径都不得经过的表，以逗号分隔。</translation>
    </message>
    <message>
        <source>Prints the paths as JSON.</source>
        <translation>以 JSON 输出路径。</translation>
    </message>
    <message>
        <source>“%1” is no number of paths; it is from 1 to 1000.</source>
        <translation>“%1”不是有效的路径数量；应为 1 到 1000。</translation>
    </message>
    <message>
        <source>“%1” is no direction; these are: any, up, down.</source>
        <translation>“%1”不是方向；可用的有：any、up、down。</translation>
    </message>
    <message>
        <source>No relationships lead from “%1” to “%2”.
</source>
        <translation>没有从“%1”通往“%2”的联系。
</translation>
    </message>
    <message>
        <source>Finds the ways from one table to another along relationships.</source>
        <translation>查找沿联系从一个表到另一个表的路径。</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>要查找的内容。</translation>
    </message>
    <message>
        <source>What comes instead; with --regex, \1 or $1 for a group. Nothing otherwise.</source>
        <translation>替换成的内容；使用 --regex 时，\1 或 $1 表示一个分组。默认为空。</translation>
    </message>
    <message>
        <source>Where to look, with commas between: %1. Names otherwise.</source>
        <translation>查找的位置，以逗号分隔：%1。默认为名称。</translation>
    </message>
    <message>
        <source>Kinds of objects with commas between, such as table,column; all otherwise.</source>
        <translation>对象的种类，以逗号分隔，例如 table,column；默认为全部。</translation>
    </message>
    <message>
        <source>The text is a regular expression.</source>
        <translation>文本是正则表达式。</translation>
    </message>
    <message>
        <source>Capital and small letters differ.</source>
        <translation>区分大小写。</translation>
    </message>
    <message>
        <source>Letters, digits and _ must not go on.</source>
        <translation>前后不得紧接字母、数字或 _。</translation>
    </message>
    <message>
        <source>Leaves out what cannot be replaced.</source>
        <translation>略过无法替换的内容。</translation>
    </message>
    <message>
        <source>“%1” is no place of texts.</source>
        <translation>“%1”不是可查找的位置。</translation>
    </message>
    <message>
        <source>“%1” is no kind of objects.</source>
        <translation>“%1”不是对象的种类。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Nothing was replaced; --skip leaves out what cannot be.</source>
        <translation>未替换任何内容；使用 --skip 可略过无法替换的内容。</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>将“%1”替换为“%2”</translation>
    </message>
    <message>
        <source>Replaces a text in names, comments, types and SQL of a design.</source>
        <translation>替换设计的名称、注释、类型和 SQL 中的文本。</translation>
    </message>
    <message>
        <source>The database that the design is for from now on: %1.</source>
        <translation>此后设计所针对的数据库：%1。</translation>
    </message>
    <message>
        <source>Only tells what would be lost or changed.</source>
        <translation>仅显示将丢失或更改的内容。</translation>
    </message>
    <message>
        <source>Tells it as JSON on standard output.</source>
        <translation>以 JSON 写到标准输出。</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>emulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Say with --to for which database the design shall be.</source>
        <translation>请用 --to 指定设计所针对的数据库。</translation>
    </message>
    <message>
        <source>Convert to %1</source>
        <translation>转换为 %1</translation>
    </message>
    <message>
        <source>Makes a design one for another database, in one step, and tells what is lost or takes another form there.</source>
        <translation>一步将设计转换为用于另一种数据库的设计，并显示其中丢失或改变形式的内容。</translation>
    </message>
    <message>
        <source>Tells what differs between two designs: projects, versions (PROJECT@NAME), SQL files or database URLs.</source>
        <translation>显示两个设计之间的差异：项目、版本 (PROJECT@NAME)、SQL 文件或数据库 URL。</translation>
    </message>
    <message>
        <source>What the source is: %1. By default its contents and the ending of its name decide.</source>
        <translation>来源的种类：%1。默认由其内容和名称的后缀决定。</translation>
    </message>
    <message>
        <source>Of a running database only this schema; may be repeated.</source>
        <translation>仅读取正在运行的数据库中的此模式；可重复使用。</translation>
    </message>
    <message>
        <source>Of a running database only this table; may be repeated.</source>
        <translation>仅读取正在运行的数据库中的此表；可重复使用。</translation>
    </message>
    <message>
        <source>Say of which schema the table “%1” is: --table SCHEMA.TABLE.</source>
        <translation>请指定表“%1”所属的模式：--table SCHEMA.TABLE。</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be imported; these are: %2.</source>
        <translation>无法导入“%1”；可以导入的有：%2。</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>正在读取数据库</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>%1 的密码： </translation>
    </message>
    <message>
        <source>A server of PostgreSQL cannot prove what is written for %1.</source>
        <translation>PostgreSQL 服务器无法验证为 %1 写出的内容。</translation>
    </message>
    <message>
        <source>What to write: ddl, mongodb, mermaid, dbml, sketch, sentences, remarks, json, svg, png, pdf or html.</source>
        <translation>要写出的内容：ddl、mongodb、mermaid、dbml、sketch、sentences、remarks、json、svg、png、pdf 或 html。</translation>
    </message>
    <message>
        <source>With mongodb: JSON instead of a script for mongosh.</source>
        <translation>用于 mongodb：写出 JSON，而不是 mongosh 脚本。</translation>
    </message>
    <message>
        <source>Makes a project from an SQL script (a file, “-”, a folder of migrations or a database URL: postgresql://, mysql://, sqlite://), from an SQLite database, from validators or documents of MongoDB, from DBML or a sketch, from a Mermaid diagram, or from a model of pgModeler.</source>
        <translation>由 SQL 脚本（文件、“-”、迁移文件夹或数据库 URL：postgresql://、mysql://、sqlite://）、SQLite 数据库、MongoDB 的验证器或文档、DBML 或草图、Mermaid 图或 pgModeler 模型创建项目。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>“%1” cannot be taken over: what it belongs to is no object of its own in the design.</source>
        <translation>无法采用“%1”：它所属的内容在设计中不是独立的对象。</translation>
    </message>
    <message>
        <source>Not taken over: the design does not have what these refer to: %1.</source>
        <translation>未采用：设计中没有它们所引用的内容：%1。</translation>
    </message>
    <message>
        <source>Order of columns</source>
        <translation>列的顺序</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>Only in the database</source>
        <translation>仅在数据库中</translation>
    </message>
    <message>
        <source>Only in the design</source>
        <translation>仅在设计中</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>It follows from something else in the design and changes with that alone.</source>
        <translation>它由设计中的其他内容决定，只随该内容更改。</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The driver %1 of Qt for this database is not installed.</source>
        <translation>未安装用于此数据库的 Qt 驱动程序 %1。</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached: %2.</source>
        <translation>无法连接数据库 %1：%2。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The database %1 does not answer: %2.</source>
        <translation>数据库 %1 没有响应：%2。</translation>
    </message>
</context>
<context>
    <name>ConversionWords</name>
    <message>
        <source>%1: %2 becomes %3.</source>
        <translation>%1：%2 变为 %3。</translation>
    </message>
    <message>
        <source>%1 has no counterpart in %2.</source>
        <translation>%1 在 %2 中没有对应的内容。</translation>
    </message>
    <message>
        <source>A statement that was written for %1 could not be read back: %2</source>
        <translation>无法重新读取为 %1 写出的语句：%2</translation>
    </message>
    <message>
        <source>“%1” has no counterpart that is known to mean the same.</source>
        <translation>“%1”没有已知含义相同的对应内容。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>Its values are a type of its own.</source>
        <translation>其值成为独立的类型。</translation>
    </message>
    <message>
        <source>In “%1”, the case of letters counts.</source>
        <translation>在“%1”中区分大小写。</translation>
    </message>
    <message>
        <source>“%1” becomes %2. %3</source>
        <translation>“%1”变为 %2。%3</translation>
    </message>
    <message>
        <source>The default of “%1” is left out. %2</source>
        <translation>“%1”的默认值被略去。%2</translation>
    </message>
    <message>
        <source>In PostgreSQL, no computed column is made from another one.</source>
        <translation>在 PostgreSQL 中，生成列不能由另一个生成列计算得出。</translation>
    </message>
    <message>
        <source>In PostgreSQL, the same values must always give the same result; these depend on settings.</source>
        <translation>在 PostgreSQL 中，相同的值必须始终得出相同的结果；而此处的结果取决于设置。</translation>
    </message>
    <message>
        <source>Values of its type cannot be computed.</source>
        <translation>此类型的值无法通过计算生成。</translation>
    </message>
    <message>
        <source>“%1” is no longer computed. %2</source>
        <translation>“%1”不再是生成列。%2</translation>
    </message>
    <message>
        <source>Its values are stored, not made when they are read.</source>
        <translation>其值会被存储，而不是在读取时生成。</translation>
    </message>
    <message>
        <source>“%1” is not set when its row changes.</source>
        <translation>行更改时不会设置“%1”。</translation>
    </message>
    <message>
        <source>A trigger sets it when its row changes.</source>
        <translation>行更改时由触发器设置它。</translation>
    </message>
    <message>
        <source>“%1” is no value of its type.</source>
        <translation>“%1”不是其类型的值。</translation>
    </message>
    <message>
        <source>The view “%1” of the session alone is left out.</source>
        <translation>仅用于会话的视图“%1”被略去。</translation>
    </message>
    <message>
        <source>MySQL compares texts of “%1” without regard to the case of letters; %2 does not.</source>
        <translation>MySQL 比较“%1”的文本时不区分大小写；%2 则区分。</translation>
    </message>
    <message>
        <source>The table “%1” is made by the module %2 of SQLite, which has no counterpart: it is left out.</source>
        <translation>表“%1”由 SQLite 的模块 %2 创建，该模块没有对应的内容：被略去。</translation>
    </message>
    <message>
        <source>“%1” is called “%2”</source>
        <translation>“%1”改名为“%2”</translation>
    </message>
    <message numerus="yes">
        <source>a name in %1 has %n byte(s) at most.</source>
        <translation>
            <numerusform>%1 中的名称最多 %n 个字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 knows something else by that name.</source>
        <translation>在 %1 中，该名称另有所指。</translation>
    </message>
    <message>
        <source>What SQLite does when “%1” is violated (%2) is left out.</source>
        <translation>违反“%1”时 SQLite 的处理方式 (%2) 被略去。</translation>
    </message>
    <message>
        <source>The key “%1” is kept by a unique index over expressions.</source>
        <translation>键“%1”由基于表达式的唯一索引来保证。</translation>
    </message>
    <message>
        <source>The key “%1” is over its whole columns, not over their starts.</source>
        <translation>键“%1”针对整个列，而不是列的开头部分。</translation>
    </message>
    <message>
        <source>The full-text index “%1” has no counterpart in %2: it is left out.</source>
        <translation>全文索引“%1”在 %2 中没有对应的内容：被略去。</translation>
    </message>
    <message>
        <source>“%1” becomes an index over to_tsvector(&apos;simple&apos;, …): queries must ask with the same expression.</source>
        <translation>“%1”变为基于 to_tsvector(&apos;simple&apos;, …) 的索引：查询必须使用相同的表达式。</translation>
    </message>
    <message>
        <source>The index “%1” of the kind %2 has no counterpart: it is left out.</source>
        <translation>%2 类型的索引“%1”没有对应的内容：被略去。</translation>
    </message>
    <message>
        <source>The same values must always give the same result.</source>
        <translation>相同的值必须始终得出相同的结果。</translation>
    </message>
    <message>
        <source>The index “%1” is left out. %2</source>
        <translation>索引“%1”被略去。%2</translation>
    </message>
    <message>
        <source>“%1” is over its whole columns, not over their starts.</source>
        <translation>“%1”针对整个列，而不是列的开头部分。</translation>
    </message>
    <message>
        <source>The check “%1” is part of the type of its column.</source>
        <translation>检查约束“%1”已包含在其列的类型中。</translation>
    </message>
    <message>
        <source>Nothing watches over it in MySQL either.</source>
        <translation>在 MySQL 中也没有对它进行检查。</translation>
    </message>
    <message>
        <source>The check “%1” is left out. %2</source>
        <translation>检查约束“%1”被略去。%2</translation>
    </message>
    <message>
        <source>The types of “%1” and “%2” cannot be compared.</source>
        <translation>“%1”和“%2”的类型无法比较。</translation>
    </message>
    <message>
        <source>What it references is no key.</source>
        <translation>它所引用的内容不是键。</translation>
    </message>
    <message>
        <source>The index that MySQL keeps for the foreign key “%1” is called “%2”.</source>
        <translation>MySQL 为外键“%1”保留的索引改名为“%2”。</translation>
    </message>
    <message>
        <source>It references a table that is left out.</source>
        <translation>它引用了被略去的表。</translation>
    </message>
    <message>
        <source>The foreign key “%1” is left out. %2</source>
        <translation>外键“%1”被略去。%2</translation>
    </message>
    <message>
        <source>A constraint of “%1” references something that is not there: %2</source>
        <translation>“%1”的某个约束引用了不存在的内容：%2</translation>
    </message>
    <message>
        <source>It is written in the language of %1.</source>
        <translation>它是用 %1 的语言编写的。</translation>
    </message>
    <message>
        <source>The trigger “%1” is left out. %2</source>
        <translation>触发器“%1”被略去。%2</translation>
    </message>
    <message>
        <source>The trigger “%1” calls a function that holds its code.</source>
        <translation>触发器“%1”调用包含其代码的函数。</translation>
    </message>
    <message>
        <source>The trigger “%1” is left out with its table or view.</source>
        <translation>触发器“%1”连同其表或视图被略去。</translation>
    </message>
    <message>
        <source>The routine “%1” is written in the language of %2: it is left out.</source>
        <translation>例程“%1”是用 %2 的语言编写的：被略去。</translation>
    </message>
    <message>
        <source>A statement for %1 is left out: %2</source>
        <translation>用于 %1 的语句被略去：%2</translation>
    </message>
    <message>
        <source>“%1” is no longer kept by the engine %2.</source>
        <translation>“%1”不再由引擎 %2 存储。</translation>
    </message>
    <message>
        <source>“%1” is written without its partitions: %2</source>
        <translation>“%1”写出时不含其分区：%2</translation>
    </message>
    <message>
        <source>Former states of the rows of “%1” are no longer kept.</source>
        <translation>不再保留“%1”的行的历史状态。</translation>
    </message>
    <message>
        <source>“%1” is no longer kept in the order of its key.</source>
        <translation>“%1”不再按其键的顺序存储。</translation>
    </message>
    <message>
        <source>The view “%1” is left out. %2</source>
        <translation>视图“%1”被略去。%2</translation>
    </message>
    <message>
        <source>The privileges %1 on “%2” are left out.</source>
        <translation>“%2”上的权限 %1 被略去。</translation>
    </message>
    <message>
        <source>A check constraint keeps it from being negative.</source>
        <translation>由检查约束防止其为负数。</translation>
    </message>
    <message>
        <source>A set becomes an array of texts; a check constraint allows its values.</source>
        <translation>SET 类型变为文本数组；由检查约束限定允许的值。</translation>
    </message>
    <message>
        <source>A check constraint keeps its length.</source>
        <translation>由检查约束限制其长度。</translation>
    </message>
    <message>
        <source>“%1” has no counterpart: it is kept as text that nothing checks.</source>
        <translation>“%1”没有对应的内容：以不作检查的文本保存。</translation>
    </message>
    <message>
        <source>It holds no times below zero or past the end of a day.</source>
        <translation>它不能容纳小于零或超过一天的时间。</translation>
    </message>
    <message>
        <source>A check constraint keeps its range.</source>
        <translation>由检查约束限制其范围。</translation>
    </message>
    <message>
        <source>Shapes are kept as the bytes that MySQL has for them.</source>
        <translation>几何图形以 MySQL 所用的字节串保存。</translation>
    </message>
    <message>
        <source>SQLite would take any value; this type does not.</source>
        <translation>SQLite 接受任意值；此类型则不然。</translation>
    </message>
    <message>
        <source>A column without a type may hold anything: it becomes text.</source>
        <translation>没有类型的列可以容纳任意内容：变为文本。</translation>
    </message>
    <message>
        <source>A column of the type “%1” may hold anything: it becomes text.</source>
        <translation>类型为“%1”的列可以容纳任意内容：变为文本。</translation>
    </message>
    <message>
        <source>A set becomes a text that nothing checks.</source>
        <translation>SET 类型变为不作检查的文本。</translation>
    </message>
    <message>
        <source>A check constraint allows its values.</source>
        <translation>由检查约束限定允许的值。</translation>
    </message>
    <message>
        <source>The case of letters does not count, as in what it references.</source>
        <translation>与所引用的一样，不区分字母大小写。</translation>
    </message>
</context>
<context>
    <name>DatabaseAddress</name>
    <message>
        <source>The address of a database begins with postgresql://, mysql:// or mariadb://.</source>
        <translation>数据库地址以 postgresql://、mysql:// 或 mariadb:// 开头。</translation>
    </message>
</context>
<context>
    <name>DiffText</name>
    <message>
        <source>%1 differs</source>
        <translation>%1不同</translation>
    </message>
    <message>
        <source>order of columns %1 → %2</source>
        <translation>列顺序 %1 → %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>The diagram does not exist any more.</source>
        <translation>此图已不存在。</translation>
    </message>
    <message>
        <source>Select the tables and views that the area is to hold.</source>
        <translation>请选择要放入区域的表和视图。</translation>
    </message>
    <message>
        <source>The export of “%1” was cancelled.</source>
        <translation>“%1”的导出已取消。</translation>
    </message>
    <message>
        <source>The picture of “%1” would have %2 × %3 pixels, which is too large. Choose a smaller scale, or SVG or PDF.</source>
        <translation>“%1”的图片将有 %2 × %3 像素，尺寸过大。请选择较小的缩放比例，或改用 SVG 或 PDF。</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture of “%1”.</source>
        <translation>内存不足，无法生成“%1”的图片。</translation>
    </message>
    <message>
        <source>The picture of “%1” could not be written.</source>
        <translation>无法写入“%1”的图片。</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ 另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>物化视图</translation>
    </message>
    <message>
        <source>continuous aggregate</source>
        <translation>连续聚合</translation>
    </message>
    <message>
        <source>partitioned</source>
        <translation>已分区</translation>
    </message>
    <message>
        <source>unlogged</source>
        <translation>不记日志</translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n 个实体</numerusform>
        </translation>
    </message>
    <message>
        <source>All tables that the selection is related to stand on the diagram.</source>
        <translation>与所选内容有联系的表均已在图中。</translation>
    </message>
    <message>
        <source>ISA</source>
        <translation>ISA</translation>
    </message>
    <message>
        <source>The export of the steps was cancelled.</source>
        <translation>步骤的导出已取消。</translation>
    </message>
    <message>
        <source>There is no diagram that could be shown.</source>
        <translation>没有可显示的图。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n 个属性</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lies in the area that belongs to no area yet.</source>
        <translation>该区域内没有尚不属于任何区域的内容。</translation>
    </message>
    <message>
        <source>hypertable</source>
        <translation>超表</translation>
    </message>
    <message>
        <source>Hypertable by %1, in chunks of %2</source>
        <translation>按 %1 分块的超表，分块间隔为 %2</translation>
    </message>
    <message>
        <source>Continuous aggregate</source>
        <translation>连续聚合</translation>
    </message>
    <message>
        <source>Continuous aggregate, refreshed every %1</source>
        <translation>连续聚合，每 %1 刷新一次</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>“%1” cannot be removed: “%2” needs it.</source>
        <translation>无法移除“%1”：“%2”需要它。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Parent</source>
        <translation>父对象</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
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
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Not inherited</source>
        <translation>不继承</translation>
    </message>
    <message>
        <source>Not validated</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Nullable</source>
        <translation>可为空</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成列</translation>
    </message>
    <message>
        <source>Generated as</source>
        <translation>生成表达式</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>标识列</translation>
    </message>
    <message>
        <source>Identity options</source>
        <translation>标识列选项</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>排序规则</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详细程度</translation>
    </message>
    <message>
        <source>Show types</source>
        <translation>显示类型</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>表示法</translation>
    </message>
    <message>
        <source>Colours by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Bends</source>
        <translation>折点</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>显示的对象</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>If not exists</source>
        <translation>若不存在</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>级联</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目标角色</translation>
    </message>
    <message>
        <source>With grant option</source>
        <translation>可转授</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>授权者</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>唯一</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Included columns</source>
        <translation>包含的列</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>WHERE 条件</translation>
    </message>
    <message>
        <source>Nulls not distinct</source>
        <translation>NULL 视为相同</translation>
    </message>
    <message>
        <source>Not on partitions</source>
        <translation>不用于分区</translation>
    </message>
    <message>
        <source>Tablespace</source>
        <translation>表空间</translation>
    </message>
    <message>
        <source>Partition of index</source>
        <translation>上级索引</translation>
    </message>
    <message>
        <source>Deferrable</source>
        <translation>可延迟</translation>
    </message>
    <message>
        <source>Initially deferred</source>
        <translation>初始延迟</translation>
    </message>
    <message>
        <source>Partition of key</source>
        <translation>上级键</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用命令</translation>
    </message>
    <message>
        <source>Permissive</source>
        <translation>宽松策略</translation>
    </message>
    <message>
        <source>To special roles</source>
        <translation>目标特殊角色</translation>
    </message>
    <message>
        <source>Using</source>
        <translation>USING 条件</translation>
    </message>
    <message>
        <source>With check</source>
        <translation>WITH CHECK 条件</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Name of foreign key columns</source>
        <translation>外键列的命名</translation>
    </message>
    <message>
        <source>Name of junction tables</source>
        <translation>关联表的命名</translation>
    </message>
    <message>
        <source>Make foreign key columns</source>
        <translation>创建外键列</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>前导脚本</translation>
    </message>
    <message>
        <source>References</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Own end</source>
        <translation>本端</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Identifying</source>
        <translation>标识性</translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation>子类型</translation>
    </message>
    <message>
        <source>On delete</source>
        <translation>删除时</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>更新时</translation>
    </message>
    <message>
        <source>Columns set on delete</source>
        <translation>删除时设置的列</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配方式</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>所属角色</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>返回类型</translation>
    </message>
    <message>
        <source>Returns a set</source>
        <translation>返回集合</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>SQL body</source>
        <translation>SQL 主体</translation>
    </message>
    <message>
        <source>Link symbol</source>
        <translation>链接符号</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>易变性</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>并行</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>Security definer</source>
        <translation>定义者权限</translation>
    </message>
    <message>
        <source>Leakproof</source>
        <translation>防泄漏</translation>
    </message>
    <message>
        <source>Window function</source>
        <translation>窗口函数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Support function</source>
        <translation>支持函数</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>持久性</translation>
    </message>
    <message>
        <source>Owned by column</source>
        <translation>所属列</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Why it was kept</source>
        <translation>保留原因</translation>
    </message>
    <message>
        <source>After</source>
        <translation>前一对象</translation>
    </message>
    <message>
        <source>Creates</source>
        <translation>创建的对象</translation>
    </message>
    <message>
        <source>Audit columns</source>
        <translation>审计列</translation>
    </message>
    <message>
        <source>Soft delete</source>
        <translation>软删除</translation>
    </message>
    <message>
        <source>Inherits</source>
        <translation>继承自</translation>
    </message>
    <message>
        <source>Partitioned by</source>
        <translation>分区方式</translation>
    </message>
    <message>
        <source>Partition key</source>
        <translation>分区键</translation>
    </message>
    <message>
        <source>Row-level security</source>
        <translation>行级安全性</translation>
    </message>
    <message>
        <source>Row-level security for the owner</source>
        <translation>对所有者启用行级安全性</translation>
    </message>
    <message>
        <source>Replica identity</source>
        <translation>复制标识</translation>
    </message>
    <message>
        <source>Replica identity index</source>
        <translation>复制标识索引</translation>
    </message>
    <message>
        <source>Clustered on</source>
        <translation>聚簇索引</translation>
    </message>
    <message>
        <source>Access method</source>
        <translation>访问方法</translation>
    </message>
    <message>
        <source>Of type</source>
        <translation>基于类型</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>触发时机</translation>
    </message>
    <message>
        <source>On insert</source>
        <translation>插入时</translation>
    </message>
    <message>
        <source>On truncate</source>
        <translation>截断时</translation>
    </message>
    <message>
        <source>Update of</source>
        <translation>更新的列</translation>
    </message>
    <message>
        <source>For each row</source>
        <translation>逐行触发</translation>
    </message>
    <message>
        <source>When</source>
        <translation>WHEN 条件</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>External function</source>
        <translation>外部函数</translation>
    </message>
    <message>
        <source>Old table as</source>
        <translation>旧表别名</translation>
    </message>
    <message>
        <source>New table as</source>
        <translation>新表别名</translation>
    </message>
    <message>
        <source>Constraint trigger</source>
        <translation>约束触发器</translation>
    </message>
    <message>
        <source>From table</source>
        <translation>来源表</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Column or expression</source>
        <translation>列或表达式</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Operator class</source>
        <translation>操作符类</translation>
    </message>
    <message>
        <source>Nulls</source>
        <translation>NULL 的位置</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作符</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始值</translation>
    </message>
    <message>
        <source>Increment</source>
        <translation>增量</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>参数方向</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Column names</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>Column comments</source>
        <translation>列注释</translation>
    </message>
    <message>
        <source>Column defaults</source>
        <translation>列默认值</translation>
    </message>
    <message>
        <source>Check option</source>
        <translation>检查选项</translation>
    </message>
    <message>
        <source>Recursive</source>
        <translation>递归</translation>
    </message>
    <message>
        <source>With data</source>
        <translation>填充数据</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>About</source>
        <translation>相关对象</translation>
    </message>
    <message>
        <source>By</source>
        <translation>提出者</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>用于演示</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Disjointness of subtypes</source>
        <translation>子类型的不相交性</translation>
    </message>
    <message>
        <source>Subtypes are total</source>
        <translation>子类型完全覆盖</translation>
    </message>
    <message>
        <source>Handler function</source>
        <translation>处理函数</translation>
    </message>
    <message>
        <source>Input function</source>
        <translation>输入函数</translation>
    </message>
    <message>
        <source>Output function</source>
        <translation>输出函数</translation>
    </message>
    <message>
        <source>Receive function</source>
        <translation>接收函数</translation>
    </message>
    <message>
        <source>Send function</source>
        <translation>发送函数</translation>
    </message>
    <message>
        <source>Modifier input function</source>
        <translation>修饰符输入函数</translation>
    </message>
    <message>
        <source>Modifier output function</source>
        <translation>修饰符输出函数</translation>
    </message>
    <message>
        <source>Analyze function</source>
        <translation>分析函数</translation>
    </message>
    <message>
        <source>Subscript function</source>
        <translation>下标函数</translation>
    </message>
    <message>
        <source>Internal length</source>
        <translation>内部长度</translation>
    </message>
    <message>
        <source>Passed by value</source>
        <translation>按值传递</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储方式</translation>
    </message>
    <message>
        <source>Like type</source>
        <translation>仿照类型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Preferred in its category</source>
        <translation>在类别中优先</translation>
    </message>
    <message>
        <source>Element type</source>
        <translation>元素类型</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Collatable</source>
        <translation>可排序</translation>
    </message>
    <message>
        <source>From type</source>
        <translation>源类型</translation>
    </message>
    <message>
        <source>To type</source>
        <translation>目标类型</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>应用方式</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>复制自</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供者</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>区域设置</translation>
    </message>
    <message>
        <source>Order of text (LC_COLLATE)</source>
        <translation>文本排序 (LC_COLLATE)</translation>
    </message>
    <message>
        <source>Kinds of characters (LC_CTYPE)</source>
        <translation>字符分类 (LC_CTYPE)</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>确定性</translation>
    </message>
    <message>
        <source>Foreign settings</source>
        <translation>外部选项</translation>
    </message>
    <message>
        <source>From encoding</source>
        <translation>源编码</translation>
    </message>
    <message>
        <source>To encoding</source>
        <translation>目标编码</translation>
    </message>
    <message>
        <source>Made by role</source>
        <translation>创建者角色</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>External handler</source>
        <translation>外部处理器</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>验证器</translation>
    </message>
    <message>
        <source>External validator</source>
        <translation>外部验证器</translation>
    </message>
    <message>
        <source>Foreign data wrapper</source>
        <translation>外部数据包装器</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>可信</translation>
    </message>
    <message>
        <source>Handler of blocks</source>
        <translation>代码块处理器</translation>
    </message>
    <message>
        <source>External handler of blocks</source>
        <translation>外部代码块处理器</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Left type</source>
        <translation>左操作数类型</translation>
    </message>
    <message>
        <source>Right type</source>
        <translation>右操作数类型</translation>
    </message>
    <message>
        <source>Commutator</source>
        <translation>交换子</translation>
    </message>
    <message>
        <source>Negator</source>
        <translation>否定子</translation>
    </message>
    <message>
        <source>Restriction estimator</source>
        <translation>限制选择率估算函数</translation>
    </message>
    <message>
        <source>Join estimator</source>
        <translation>连接选择率估算函数</translation>
    </message>
    <message>
        <source>Can hash</source>
        <translation>可哈希</translation>
    </message>
    <message>
        <source>Can merge</source>
        <translation>可归并</translation>
    </message>
    <message>
        <source>Operator family</source>
        <translation>操作符族</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作符</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Stored type</source>
        <translation>存储类型</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>For ordering by</source>
        <translation>用于排序</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>所有表</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Partitions as their whole</source>
        <translation>分区以整表发布</translation>
    </message>
    <message>
        <source>Canonical function</source>
        <translation>规范化函数</translation>
    </message>
    <message>
        <source>Difference function</source>
        <translation>差值函数</translation>
    </message>
    <message>
        <source>Name of the multirange type</source>
        <translation>多范围类型的名称</translation>
    </message>
    <message>
        <source>Administrator of</source>
        <translation>所管理的角色</translation>
    </message>
    <message>
        <source>Transition function</source>
        <translation>转换函数</translation>
    </message>
    <message>
        <source>State type</source>
        <translation>状态类型</translation>
    </message>
    <message>
        <source>Size of the state</source>
        <translation>状态的大小</translation>
    </message>
    <message>
        <source>Final function</source>
        <translation>最终函数</translation>
    </message>
    <message>
        <source>Final function takes arguments</source>
        <translation>最终函数带参数</translation>
    </message>
    <message>
        <source>Final function changes the state</source>
        <translation>最终函数更改状态</translation>
    </message>
    <message>
        <source>Combine function</source>
        <translation>合并函数</translation>
    </message>
    <message>
        <source>Serialize function</source>
        <translation>序列化函数</translation>
    </message>
    <message>
        <source>Deserialize function</source>
        <translation>反序列化函数</translation>
    </message>
    <message>
        <source>Initial value</source>
        <translation>初始值</translation>
    </message>
    <message>
        <source>Moving: transition function</source>
        <translation>移动聚合：转换函数</translation>
    </message>
    <message>
        <source>Moving: inverse function</source>
        <translation>移动聚合：逆向函数</translation>
    </message>
    <message>
        <source>Moving: state type</source>
        <translation>移动聚合：状态类型</translation>
    </message>
    <message>
        <source>Moving: size of the state</source>
        <translation>移动聚合：状态的大小</translation>
    </message>
    <message>
        <source>Moving: final function</source>
        <translation>移动聚合：最终函数</translation>
    </message>
    <message>
        <source>Moving: final function takes arguments</source>
        <translation>移动聚合：最终函数带参数</translation>
    </message>
    <message>
        <source>Moving: final function changes the state</source>
        <translation>移动聚合：最终函数更改状态</translation>
    </message>
    <message>
        <source>Moving: initial value</source>
        <translation>移动聚合：初始值</translation>
    </message>
    <message>
        <source>Sort operator</source>
        <translation>排序操作符</translation>
    </message>
    <message>
        <source>Direct arguments</source>
        <translation>直接参数</translation>
    </message>
    <message>
        <source>Hypothetical-set</source>
        <translation>假想集</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>聚合函数</translation>
    </message>
    <message>
        <source>Instead of the change</source>
        <translation>替代更改</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Kinds of statistics</source>
        <translation>统计信息的种类</translation>
    </message>
    <message>
        <source>Statistics target</source>
        <translation>统计目标</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Foreign server</source>
        <translation>外部服务器</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>记号</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>Parser</source>
        <translation>解析器</translation>
    </message>
    <message>
        <source>Dictionaries of the tokens</source>
        <translation>记号的词典</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Start function</source>
        <translation>开始函数</translation>
    </message>
    <message>
        <source>Token function</source>
        <translation>记号函数</translation>
    </message>
    <message>
        <source>End function</source>
        <translation>结束函数</translation>
    </message>
    <message>
        <source>Headline function</source>
        <translation>标题函数</translation>
    </message>
    <message>
        <source>Token types function</source>
        <translation>记号类型函数</translation>
    </message>
    <message>
        <source>Init function</source>
        <translation>初始化函数</translation>
    </message>
    <message>
        <source>Lexize function</source>
        <translation>词位化函数</translation>
    </message>
    <message>
        <source>From SQL function</source>
        <translation>自 SQL 转换函数</translation>
    </message>
    <message>
        <source>To SQL function</source>
        <translation>至 SQL 转换函数</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Special role</source>
        <translation>特殊角色</translation>
    </message>
    <message>
        <source>Column settings</source>
        <translation>列设置</translation>
    </message>
</context>
<context>
    <name>Generators</name>
    <message>
        <source>The owner that the schema %1 had is not known.</source>
        <translation>模式 %1 原来的所有者未知。</translation>
    </message>
    <message>
        <source>The privileges on %1 cannot be written.</source>
        <translation>无法写出 %1 上的权限。</translation>
    </message>
    <message>
        <source>The view “%1” has no query yet.</source>
        <translation>视图“%1”还没有查询。</translation>
    </message>
    <message>
        <source>The trigger %1 calls no function.</source>
        <translation>触发器 %1 没有调用任何函数。</translation>
    </message>
    <message>
        <source>%1 “%2” is left out: “%3” is a foreign table.</source>
        <extracomment>%1 is the kind of an object, %2 its name, %3 a table.</extracomment>
        <translation>%1“%2”被略去：“%3”是外部表。</translation>
    </message>
    <message>
        <source>The security label of %1 cannot be written.</source>
        <translation>无法写出%1的安全标签。</translation>
    </message>
    <message>
        <source>PostgreSQL alone does not refresh the continuous aggregate “%1”.</source>
        <translation>仅靠 PostgreSQL 本身不会刷新连续聚合“%1”。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The text is no valid JSON: %1.</source>
        <translation>此文本不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>The text is JSON, but holds no Relvar design.</source>
        <translation>此文本是 JSON，但不包含 Relvar 设计。</translation>
    </message>
    <message>
        <source>The design was written by a newer release of Relvar.</source>
        <translation>此设计由较新版本的 Relvar 写入。</translation>
    </message>
    <message>
        <source>Object %1 of the design cannot be read.</source>
        <translation>无法读取设计中的对象 %1。</translation>
    </message>
    <message>
        <source>Object %1 of the design has the id of another one.</source>
        <translation>设计中的对象 %1 与另一个对象的 ID 相同。</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain does not answer: %1</source>
        <translation>钥匙串没有响应：%1</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Enumeration</source>
        <translation>枚举</translation>
    </message>
    <message>
        <source>Composite type</source>
        <translation>复合类型</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查约束</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>例程</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Kept statement</source>
        <translation>保留语句</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Diagram node</source>
        <translation>图节点</translation>
    </message>
    <message>
        <source>Diagram line</source>
        <translation>图连线</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>便笺</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>保存的视图</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>lower</source>
        <extracomment>Not shown. Translate it as “keep” where nouns keep their capital within a sentence, as in German, and as “lower” everywhere else.</extracomment>
        <translation>lower</translation>
    </message>
    <message>
        <source>Base type</source>
        <translation>基本类型</translation>
    </message>
    <message>
        <source>Range type</source>
        <translation>范围类型</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>排序规则</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>编码转换</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作符</translation>
    </message>
    <message>
        <source>Operator family</source>
        <translation>操作符族</translation>
    </message>
    <message>
        <source>Operator class</source>
        <translation>操作符类</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>类型转换</translation>
    </message>
    <message>
        <source>Access method</source>
        <translation>访问方法</translation>
    </message>
    <message>
        <source>Text search parser</source>
        <translation>文本搜索解析器</translation>
    </message>
    <message>
        <source>Text search template</source>
        <translation>文本搜索模板</translation>
    </message>
    <message>
        <source>Text search dictionary</source>
        <translation>文本搜索词典</translation>
    </message>
    <message>
        <source>Text search configuration</source>
        <translation>文本搜索配置</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Security label</source>
        <translation>安全标签</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Event trigger</source>
        <translation>事件触发器</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计信息</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Published table</source>
        <translation>已发布的表</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Foreign data wrapper</source>
        <translation>外部数据包装器</translation>
    </message>
    <message>
        <source>Foreign server</source>
        <translation>外部服务器</translation>
    </message>
    <message>
        <source>User mapping</source>
        <translation>用户映射</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Tablespace</source>
        <translation>表空间</translation>
    </message>
    <message>
        <source>Default privileges</source>
        <translation>默认权限</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>%1: every column stays as it is</source>
        <translation>%1：所有列保持不变</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) emulated</source>
        <translation>
            <numerusform>%n 个列被模拟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n 个丢失</numerusform>
        </translation>
    </message>
    <message>
        <source>It keeps 65 digits at most, 30 of them after the point.</source>
        <translation>最多保留 65 位数字，其中小数点后最多 30 位。</translation>
    </message>
    <message>
        <source>It is too long for VARCHAR or CHAR, so its length is checked by a CHECK constraint.</source>
        <translation>对 VARCHAR 或 CHAR 来说太长，因此由 CHECK 约束检查其长度。</translation>
    </message>
    <message>
        <source>BIT has 64 bits at most: more of them are kept as bytes.</source>
        <translation>BIT 最多 64 位：超出时以字节串保存。</translation>
    </message>
    <message>
        <source>“%1” is a type of PostgreSQL alone: it is kept as text that nothing checks.</source>
        <translation>“%1”是 PostgreSQL 特有的类型：以文本保存，不做任何检查。</translation>
    </message>
    <message>
        <source>An array is kept as JSON: the type of its elements is not checked.</source>
        <translation>数组以 JSON 保存：不检查其元素的类型。</translation>
    </message>
    <message numerus="yes">
        <source>A CHECK constraint allows its %n label(s); their order is that of the alphabet.</source>
        <translation>
            <numerusform>由 CHECK 约束允许其 %n 个标签；其顺序为字母顺序。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A rule of the collection (enum) allows its %n label(s).</source>
        <translation>
            <numerusform>由集合的规则 (enum) 允许其 %n 个标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain “%1” becomes its type; its rules go to the column.</source>
        <translation>域“%1”变为其基础类型；其规则移到列上。</translation>
    </message>
    <message>
        <source>A composite type is kept as JSON: the types of its attributes are not checked.</source>
        <translation>复合类型以 JSON 保存：不检查其属性的类型。</translation>
    </message>
    <message>
        <source>A sequence becomes AUTO_INCREMENT: one in a table, and part of a key.</source>
        <translation>序列变为 AUTO_INCREMENT：每个表只能有一个，且必须属于键。</translation>
    </message>
    <message>
        <source>Numbers come from the row id, in a primary key of this column alone.</source>
        <translation>编号来自行 ID，要求主键仅由此列组成。</translation>
    </message>
    <message>
        <source>There are no sequences: the application has to count.</source>
        <translation>没有序列：必须由应用程序计数。</translation>
    </message>
    <message>
        <source>Nothing is computed there: the application has to.</source>
        <translation>那里不进行任何计算：必须由应用程序计算。</translation>
    </message>
    <message>
        <source>Only the start of a long text can be part of a key.</source>
        <translation>长文本只有开头部分可以作为键的一部分。</translation>
    </message>
    <message>
        <source>JSON cannot be part of a key.</source>
        <translation>JSON 不能作为键的一部分。</translation>
    </message>
    <message>
        <source>The length is checked by a CHECK constraint.</source>
        <translation>由 CHECK 约束检查长度。</translation>
    </message>
    <message>
        <source>The length is checked by a rule of the collection (maxLength).</source>
        <translation>由集合的规则 (maxLength) 检查长度。</translation>
    </message>
    <message>
        <source>BOOLEAN is another name for a small number there, which can be more than 0 and 1.</source>
        <translation>BOOLEAN 在那里只是小整数的别名，其值可以不限于 0 和 1。</translation>
    </message>
    <message>
        <source>True and false are the numbers 1 and 0.</source>
        <translation>真和假以数字 1 和 0 表示。</translation>
    </message>
    <message>
        <source>It is kept as text in the order year, month, day, which SQLite’s functions read.</source>
        <translation>以年、月、日顺序的文本保存，SQLite 的函数可以读取。</translation>
    </message>
    <message>
        <source>It is kept as text in UTC, which SQLite’s functions read.</source>
        <translation>以 UTC 时间的文本保存，SQLite 的函数可以读取。</translation>
    </message>
    <message>
        <source>A BSON date is a moment in UTC: the day is kept as its midnight.</source>
        <translation>BSON 日期是 UTC 中的时刻：日期以当天午夜保存。</translation>
    </message>
    <message>
        <source>A BSON date has milliseconds; what is finer is lost.</source>
        <translation>BSON 日期精确到毫秒；更高的精度会丢失。</translation>
    </message>
    <message>
        <source>A time of day is kept as text.</source>
        <translation>一天中的时间以文本保存。</translation>
    </message>
    <message>
        <source>TIMESTAMP holds the years 1970 to 2038 only.</source>
        <translation>TIMESTAMP 只能存放 1970 年到 2038 年。</translation>
    </message>
    <message>
        <source>The time zone is lost.</source>
        <translation>时区会丢失。</translation>
    </message>
    <message>
        <source>There is no type for spans of time: kept as text, it cannot be added to a date.</source>
        <translation>没有时间间隔的类型：以文本保存，不能与日期相加。</translation>
    </message>
    <message>
        <source>MySQL keeps it as 16 bytes (or CHAR(36)); MariaDB has a type UUID.</source>
        <translation>MySQL 以 16 字节（或 CHAR(36)）保存；MariaDB 有 UUID 类型。</translation>
    </message>
    <message>
        <source>It is kept as text of 36 characters; a CHECK constraint can look after its form.</source>
        <translation>以 36 个字符的文本保存；可由 CHECK 约束检查其格式。</translation>
    </message>
    <message>
        <source>Its contents cannot be indexed as a whole; MariaDB keeps it as text.</source>
        <translation>其内容不能整体建立索引；MariaDB 以文本保存。</translation>
    </message>
    <message>
        <source>It is not kept word for word: spaces and the order of keys are lost.</source>
        <translation>不逐字保留原文：空格和键的顺序会丢失。</translation>
    </message>
    <message>
        <source>It is kept as text, which SQLite’s JSON functions read.</source>
        <translation>以文本保存，SQLite 的 JSON 函数可以读取。</translation>
    </message>
    <message>
        <source>It is kept as text; whether it is well-formed is not checked.</source>
        <translation>以文本保存；不检查格式是否良好。</translation>
    </message>
    <message>
        <source>It is kept as text; whether a network contains an address is not computed. MariaDB has INET6 for single addresses.</source>
        <translation>以文本保存；无法计算网络是否包含某个地址。MariaDB 有用于单个地址的 INET6。</translation>
    </message>
    <message>
        <source>It is kept as text; whether a network contains an address is not computed.</source>
        <translation>以文本保存；无法计算网络是否包含某个地址。</translation>
    </message>
    <message>
        <source>It is kept as text of a fixed length.</source>
        <translation>以固定长度的文本保存。</translation>
    </message>
    <message>
        <source>Bits are kept as text of zeros and ones.</source>
        <translation>位串以 0 和 1 组成的文本保存。</translation>
    </message>
    <message>
        <source>Bits are kept as bytes: how many of them count is lost.</source>
        <translation>位串以字节串保存：有效位数会丢失。</translation>
    </message>
    <message>
        <source>The column goes; a FULLTEXT index over the text takes its place.</source>
        <translation>此列会消失，由基于文本的 FULLTEXT 索引代替。</translation>
    </message>
    <message>
        <source>The column goes; a table of the FTS5 module takes its place.</source>
        <translation>此列会消失，由 FTS5 模块的表代替。</translation>
    </message>
    <message>
        <source>The field goes; a text index takes its place.</source>
        <translation>此字段会消失，由文本索引代替。</translation>
    </message>
    <message>
        <source>A search query is text there, and cannot be kept prepared.</source>
        <translation>搜索查询在那里是文本，不能以预处理的形式保存。</translation>
    </message>
    <message>
        <source>It is kept as a shape of another kind.</source>
        <translation>以另一种几何类型保存。</translation>
    </message>
    <message>
        <source>There is no such shape: it is kept as JSON that nothing computes with.</source>
        <translation>没有这样的几何类型：以 JSON 保存，无法用于计算。</translation>
    </message>
    <message>
        <source>There are no shapes without an extension: it is kept as text that nothing computes with.</source>
        <translation>没有扩展就没有几何类型：以文本保存，无法用于计算。</translation>
    </message>
    <message>
        <source>It is kept as GeoJSON, whose coordinates are degrees on the earth.</source>
        <translation>以 GeoJSON 保存，其坐标为地球上的度数。</translation>
    </message>
    <message>
        <source>GeoJSON has no such shape: it is kept as an object that nothing computes with.</source>
        <translation>GeoJSON 没有这样的几何类型：以对象保存，无法用于计算。</translation>
    </message>
    <message>
        <source>There is no type for money: the currency is not kept.</source>
        <translation>没有货币类型：不保留币种。</translation>
    </message>
    <message>
        <source>There are no exact decimal numbers: a value may be rounded to 15 digits.</source>
        <translation>没有精确的十进制数：值可能会舍入到 15 位数字。</translation>
    </message>
    <message>
        <source>A BSON decimal keeps 34 digits; how many stand after the point is not enforced.</source>
        <translation>BSON decimal 保留 34 位数字；小数点后的位数不受强制约束。</translation>
    </message>
    <message>
        <source>A range becomes two columns; that ranges must not overlap cannot be declared.</source>
        <translation>范围变为两列；无法声明范围不得重叠。</translation>
    </message>
    <message>
        <source>A range becomes an object with two fields; that ranges must not overlap cannot be declared.</source>
        <translation>范围变为带有两个字段的对象；无法声明范围不得重叠。</translation>
    </message>
    <message>
        <source>Several ranges are kept as a list that nothing computes with.</source>
        <translation>多个范围以列表保存，无法用于计算。</translation>
    </message>
    <message>
        <source>A collation that ignores case takes its place.</source>
        <translation>由忽略大小写的排序规则代替。</translation>
    </message>
    <message>
        <source>NOCASE ignores the case of the letters A to Z only.</source>
        <translation>NOCASE 只忽略字母 A 到 Z 的大小写。</translation>
    </message>
    <message>
        <source>Keys and values are kept as JSON.</source>
        <translation>键和值以 JSON 保存。</translation>
    </message>
    <message>
        <source>A path is kept as text; ancestors are found by comparing its start.</source>
        <translation>路径以文本保存；通过比较其开头来查找祖先。</translation>
    </message>
    <message>
        <source>MySQL 9 and MariaDB 11.7 have it, with other functions for distances.</source>
        <translation>MySQL 9 和 MariaDB 11.7 支持此类型，但距离函数不同。</translation>
    </message>
    <message>
        <source>It is kept as bytes: distances need an extension.</source>
        <translation>以字节串保存：计算距离需要扩展。</translation>
    </message>
    <message>
        <source>It is kept as a list of numbers; searching it needs a search index.</source>
        <translation>以数字列表保存；搜索时需要搜索索引。</translation>
    </message>
    <message>
        <source>It belongs to the catalogue of PostgreSQL and means nothing elsewhere.</source>
        <translation>它属于 PostgreSQL 的系统目录，在其他地方没有意义。</translation>
    </message>
</context>
<context>
    <name>LogicalTypes</name>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>十进制数</translation>
    </message>
    <message>
        <source>real number</source>
        <translation>实数</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>位串</translation>
    </message>
    <message>
        <source>network address</source>
        <translation>网络地址</translation>
    </message>
    <message>
        <source>search text</source>
        <translation>搜索文本</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>几何图形</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>货币金额</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>时间间隔</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>二进制数据</translation>
    </message>
    <message>
        <source>range of %1</source>
        <translation>%1范围</translation>
    </message>
    <message>
        <source>list of %1</source>
        <translation>%1列表</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>F&amp;ocus Reach</source>
        <translation>聚焦范围(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>排列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>图(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;rea</source>
        <translation>区域(&amp;R)</translation>
    </message>
    <message>
        <source>N&amp;otation</source>
        <translation>表示法(&amp;O)</translation>
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation>详细程度(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;factor</source>
        <translation>重构(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Find or run…  %1</source>
        <translation>查找或运行…  %1</translation>
    </message>
    <message>
        <source>&amp;Database Lens</source>
        <translation>数据库透镜(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>研讨会(&amp;W)</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>层级(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>书签(&amp;B)</translation>
    </message>
    <message>
        <source>Colo&amp;ur of Selection</source>
        <translation>所选内容的颜色(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Mermaid</name>
    <message>
        <source>“%1” is too large for a Mermaid diagram, which shows only part of it.</source>
        <translation>“%1”太大，Mermaid 图只能显示其中一部分。</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>图</translation>
    </message>
    <message>
        <source>[more relationships](%1)</source>
        <translation>[更多联系](%1)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
</context>
<context>
    <name>MongoDB</name>
    <message>
        <source>It says nothing about the form of documents.</source>
        <translation>其中没有说明文档的结构。</translation>
    </message>
    <message>
        <source>This is no document.</source>
        <translation>这不是文档。</translation>
    </message>
    <message>
        <source>“%1” is no way to map “%2” to documents: embed, reference, array-of-references and extended-reference are.</source>
        <translation>“%1”不是将“%2”映射到文档的方式；可用的有：embed、reference、array-of-references 和 extended-reference。</translation>
    </message>
    <message>
        <source>“%1” and “%2”: chosen in the design.</source>
        <translation>“%1”与“%2”：由设计选定。</translation>
    </message>
    <message>
        <source>“%1” cannot be embedded in “%2”, as the design asks: it is embedded elsewhere, a time series, or would contain itself.</source>
        <translation>无法按设计要求将“%1”嵌入“%2”：它已嵌入别处、是时序，或会包含自身。</translation>
    </message>
    <message>
        <source>“%1” refers to itself: each document names its parent.</source>
        <translation>“%1”引用自身：每个文档指明其父文档。</translation>
    </message>
    <message>
        <source>“%1” is a time series: its measurements refer to “%2”.</source>
        <translation>“%1”是时序：其测量值引用“%2”。</translation>
    </message>
    <message>
        <source>“%1” is a subtype of “%2”: its fields are a document in it.</source>
        <translation>“%1”是“%2”的子类型：其字段成为超类型中的一个文档。</translation>
    </message>
    <message>
        <source>“%1” connects others and has columns of its own: it is a collection that refers to “%2”.</source>
        <translation>“%1”连接其他表，并有自己的列：它成为引用“%2”的集合。</translation>
    </message>
    <message>
        <source>“%1” belongs to %2 parents: it refers to “%3”.</source>
        <translation>“%1”属于 %2 个父级：它引用“%3”。</translation>
    </message>
    <message>
        <source>Others refer to “%1”: it is a collection that refers to “%2”.</source>
        <translation>有其他表引用“%1”：它成为引用“%2”的集合。</translation>
    </message>
    <message>
        <source>“%1” would contain itself inside “%2”: reference.</source>
        <translation>“%1”会在“%2”中包含自身：引用。</translation>
    </message>
    <message>
        <source>One “%1” belongs to one “%2”: about %3 bytes in its document.</source>
        <translation>一个“%1”属于一个“%2”：在其文档中约 %3 字节。</translation>
    </message>
    <message>
        <source>Up to %1 “%2” belong to one “%3”, more than %4: reference.</source>
        <translation>最多 %1 个“%2”属于一个“%3”，超过 %4 个：引用。</translation>
    </message>
    <message>
        <source>Nothing bounds how many “%1” belong to one “%2”: reference.</source>
        <translation>属于一个“%2”的“%1”数量没有上限：引用。</translation>
    </message>
    <message>
        <source>“%1” would add about %2 bytes to a document of “%3”: reference.</source>
        <translation>“%1”会使“%3”的文档增加约 %2 字节：引用。</translation>
    </message>
    <message>
        <source>Up to %1 “%2” belong to one “%3” alone: an array in its document, about %4 bytes.</source>
        <translation>最多 %1 个“%2”仅属于一个“%3”：其文档中的数组，约 %4 字节。</translation>
    </message>
    <message>
        <source>“%1” is part of one “%2”: an array in its document, about %3 bytes if there are %4.</source>
        <translation>“%1”是一个“%2”的部分：其文档中的数组，有 %4 个时约 %3 字节。</translation>
    </message>
    <message>
        <source>A “%1” may be without “%2”: reference.</source>
        <translation>“%1”可以没有“%2”：引用。</translation>
    </message>
    <message>
        <source>“%1” is a small list: “%2” holds its key and “%3”, which has to be written again when it changes.</source>
        <translation>“%1”是一个小列表：“%2”保存其键和“%3”，更改时必须重新写入。</translation>
    </message>
    <message>
        <source>“%1” has a life of its own: it refers to “%2”.</source>
        <translation>“%1”可独立存在：它引用“%2”。</translation>
    </message>
    <message>
        <source>“%1” is no free name for a field: it is called “%2”.</source>
        <translation>“%1”不能用作字段名称或已被占用：改名为“%2”。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>The check “%1” of “%2” cannot be said in a validator: %3</source>
        <translation>“%2”的检查约束“%1”无法在验证器中表示：%3</translation>
    </message>
    <message>
        <source>“%1” excludes rows by each other, which MongoDB cannot.</source>
        <translation>“%1”使行之间相互排斥，MongoDB 无法做到。</translation>
    </message>
    <message>
        <source>The index “%1” cannot be on a time series: it is unique or for text.</source>
        <translation>索引“%1”不能用于时序：它是唯一索引或文本索引。</translation>
    </message>
    <message>
        <source>A collection has one text index: “%1” joins another one.</source>
        <translation>一个集合只有一个文本索引：“%1”并入另一个文本索引。</translation>
    </message>
    <message>
        <source>“%1” would be the index after the 64th.</source>
        <translation>“%1”将超出 64 个索引的上限。</translation>
    </message>
    <message>
        <source>The index “%1” has an expression, which MongoDB cannot index: %2</source>
        <translation>索引“%1”含有 MongoDB 无法建立索引的表达式：%2</translation>
    </message>
    <message>
        <source>The index “%1” names no text that MongoDB could search.</source>
        <translation>索引“%1”没有可供 MongoDB 搜索的文本。</translation>
    </message>
    <message>
        <source>“%1”: MongoDB does not see to it that what belongs to one document differs.</source>
        <translation>“%1”：MongoDB 不保证同一文档中的各项互不相同。</translation>
    </message>
    <message>
        <source>The index “%1” would hold two arrays, which MongoDB refuses.</source>
        <translation>索引“%1”将包含两个数组，MongoDB 不允许这样做。</translation>
    </message>
    <message>
        <source>The index “%1” has too many fields, or hashes an array.</source>
        <translation>索引“%1”的字段过多，或对数组进行了哈希。</translation>
    </message>
    <message>
        <source>The condition of the index “%1” cannot be said in MongoDB; it holds all documents and forbids nothing: %2</source>
        <translation>索引“%1”的条件无法在 MongoDB 中表示；它包含所有文档，不禁止任何内容：%2</translation>
    </message>
    <message>
        <source>The index “%1” cannot expire documents: that takes a single field with a date.</source>
        <translation>索引“%1”不能使文档过期：这需要单个日期字段。</translation>
    </message>
    <message>
        <source>Seen in %1 of %2 documents: %3.</source>
        <translation>在 %2 个文档中的 %1 个中出现：%3。</translation>
    </message>
    <message>
        <source>A document of “%1” has up to %2 references to “%3”, the smaller number of both sides.</source>
        <translation>“%1”的文档最多有 %2 个对“%3”的引用，取两端中数量较少的一端。</translation>
    </message>
    <message>
        <source>“%1” is a collection: there are many on both sides.</source>
        <translation>“%1”成为集合：两端都为多。</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be embedded in each other: there are many on both sides.</source>
        <translation>“%1”和“%2”不能相互嵌入：两端都为多。</translation>
    </message>
    <message>
        <source>This escape is none that a text can hold.</source>
        <translation>此转义序列不能用在文本中。</translation>
    </message>
    <message>
        <source>A text that is put together from others cannot be read.</source>
        <translation>无法读取由其他文本拼接而成的文本。</translation>
    </message>
    <message>
        <source>A text has no end.</source>
        <translation>文本没有结束。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数值。</translation>
    </message>
    <message>
        <source>A pattern has no end.</source>
        <translation>模式串没有结束。</translation>
    </message>
    <message>
        <source>A parenthesis is missing.</source>
        <translation>缺少圆括号。</translation>
    </message>
    <message>
        <source>Something else than a literal stands here.</source>
        <translation>此处不是字面量。</translation>
    </message>
    <message>
        <source>“%1” is no literal.</source>
        <translation>“%1”不是字面量。</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing.</source>
        <translation>缺少逗号或右方括号。</translation>
    </message>
    <message>
        <source>The name of a field is missing.</source>
        <translation>缺少字段名称。</translation>
    </message>
    <message>
        <source>A colon is missing after “%1”.</source>
        <translation>“%1”之后缺少冒号。</translation>
    </message>
    <message>
        <source>A comma or a closing brace is missing.</source>
        <translation>缺少逗号或右花括号。</translation>
    </message>
    <message>
        <source>Values are nested too deep.</source>
        <translation>值的嵌套过深。</translation>
    </message>
    <message>
        <source>The text ends too early.</source>
        <translation>文本过早结束。</translation>
    </message>
    <message>
        <source>“%1” is no name for a collection: it is called “%2”.</source>
        <translation>“%1”不能用作集合名称：改名为“%2”。</translation>
    </message>
    <message>
        <source>A document of “%1” would have %2 bytes: 16 MB is the limit.</source>
        <translation>“%1”的文档将有 %2 字节：上限为 16 MB。</translation>
    </message>
    <message>
        <source>“%1” of “%2” is no column with a date and time: no time series can be made by it.</source>
        <translation>“%2”的“%1”不是日期和时间列：无法据此创建时序。</translation>
    </message>
    <message>
        <source>“%1” of “%2” cannot name the series.</source>
        <translation>“%2”的“%1”不能用来标识时序。</translation>
    </message>
    <message>
        <source>“%1” has nothing that it could become in MongoDB.</source>
        <translation>“%1”在 MongoDB 中没有可对应的内容。</translation>
    </message>
    <message>
        <source>Its few values suggest an enumeration: %1.</source>
        <translation>其值的种类很少，可能是枚举：%1。</translation>
    </message>
    <message>
        <source>The condition on “%1” is no part of a $jsonSchema.</source>
        <translation>“%1”上的条件不属于 $jsonSchema。</translation>
    </message>
    <message>
        <source>“%1” is no column of one table with the others.</source>
        <translation>“%1”与其他列不属于同一个表。</translation>
    </message>
    <message>
        <source>The filter of “%1” is no condition that a column can have.</source>
        <translation>“%1”的筛选器不是列可以具有的条件。</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n document(s) were counted.</source>
        <translation>
            <numerusform>“%1”：已统计 %n 个文档。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>读取已取消。</translation>
    </message>
    <message>
        <source>There are neither collections nor documents in it.</source>
        <translation>其中既没有集合，也没有文档。</translation>
    </message>
    <message>
        <source>“%1” is no type of MongoDB (at “%2”).</source>
        <translation>“%1”不是 MongoDB 的类型（位于“%2”）。</translation>
    </message>
    <message>
        <source>What is said of “%1” is no object.</source>
        <translation>对“%1”的描述不是对象。</translation>
    </message>
    <message>
        <source>“%1” at “%2” says what no column can.</source>
        <translation>“%2”处的“%1”无法用列表示。</translation>
    </message>
    <message>
        <source>Only calls with literals can be read from a script.</source>
        <translation>只能从脚本中读取使用字面量的调用。</translation>
    </message>
    <message>
        <source>“%1” cannot be part of the shard key of “%2”: it is no single field of its documents.</source>
        <translation>“%1”不能成为“%2”的分片键的一部分：它不是其文档的单个字段。</translation>
    </message>
    <message>
        <source>“%1” is part of the shard key of “%2” and may be absent: all documents without it are on one shard.</source>
        <translation>“%1”是“%2”的分片键的一部分，并且可以缺失：没有它的文档全部位于同一个分片上。</translation>
    </message>
    <message>
        <source>The shard key of “%1” has more than one hashed field.</source>
        <translation>“%1”的分片键含有多个哈希字段。</translation>
    </message>
    <message>
        <source>The shard key of “%1” begins with a value that only grows: all new documents go to one shard. A hashed field spreads them.</source>
        <translation>“%1”的分片键以只增不减的值开头：所有新文档都会写入同一个分片。使用哈希字段可将其分散。</translation>
    </message>
    <message>
        <source>The shard key of “%1” begins with a field of few values: there cannot be more shards than values.</source>
        <translation>“%1”的分片键以值的种类很少的字段开头：分片数量不能多于值的数量。</translation>
    </message>
    <message>
        <source>The index “%1” cannot be unique: it does not begin with the shard key of “%2”.</source>
        <translation>索引“%1”不能是唯一的：它不以“%2”的分片键开头。</translation>
    </message>
    <message>
        <source>A sample document (%1 bytes):</source>
        <translation>示例文档（%1 字节）：</translation>
    </message>
    <message>
        <source>Run it with: mongosh &quot;mongodb://host/database&quot; --file FILE</source>
        <translation>运行方式：mongosh &quot;mongodb://host/database&quot; --file FILE</translation>
    </message>
</context>
<context>
    <name>MySQL</name>
    <message>
        <source>%1 “%2” cannot be written for MySQL.</source>
        <translation>无法为 MySQL 写出%1“%2”。</translation>
    </message>
    <message>
        <source>The statement ends where a type is expected.</source>
        <translation>语句在应为类型的位置结束。</translation>
    </message>
    <message>
        <source>“%1” stands where a type is expected.</source>
        <translation>应为类型的位置出现了“%1”。</translation>
    </message>
    <message>
        <source>The statement ends too early.</source>
        <translation>语句过早结束。</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>此处不应出现“%1”。</translation>
    </message>
    <message>
        <source>The statement ends where “%1” is expected.</source>
        <translation>语句在应为“%1”的位置结束。</translation>
    </message>
    <message>
        <source>“%1” stands where “%2” is expected.</source>
        <translation>应为“%2”的位置出现了“%1”。</translation>
    </message>
    <message>
        <source>The statement ends where a name is expected.</source>
        <translation>语句在应为名称的位置结束。</translation>
    </message>
    <message>
        <source>“%1” stands where a name is expected.</source>
        <translation>应为名称的位置出现了“%1”。</translation>
    </message>
    <message>
        <source>Rows are data, not a definition.</source>
        <translation>行是数据，不是定义。</translation>
    </message>
    <message>
        <source>A setting of the session is not a definition.</source>
        <translation>会话的设置不是定义。</translation>
    </message>
    <message>
        <source>“%1” does not begin any statement of MySQL.</source>
        <translation>MySQL 没有以“%1”开头的语句。</translation>
    </message>
    <message>
        <source>There is already something called %1.</source>
        <translation>已存在名为 %1 的对象。</translation>
    </message>
    <message>
        <source>The password is not kept.</source>
        <translation>密码不会保留。</translation>
    </message>
    <message>
        <source>Privileges on the whole server belong to no object.</source>
        <translation>整个服务器上的权限不属于任何对象。</translation>
    </message>
    <message>
        <source>It names something that is not in the script.</source>
        <translation>它使用了脚本中没有的对象。</translation>
    </message>
    <message>
        <source>These privileges were not granted before.</source>
        <translation>这些权限此前并未授予。</translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation>表 %1 没有列 %2。</translation>
    </message>
    <message>
        <source>The table %1 has a column %2 already.</source>
        <translation>表 %1 已有列 %2。</translation>
    </message>
    <message>
        <source>The table %1 has no constraint %2.</source>
        <translation>表 %1 没有约束 %2。</translation>
    </message>
    <message>
        <source>The table %1 has no index %2.</source>
        <translation>表 %1 没有索引 %2。</translation>
    </message>
    <message>
        <source>How a change is made is not part of a design.</source>
        <translation>更改的执行方式不属于设计。</translation>
    </message>
    <message>
        <source>Relvar has no kind of object for this.</source>
        <translation>Relvar 没有与此对应的对象种类。</translation>
    </message>
    <message>
        <source>Events have no kind of object of their own.</source>
        <translation>事件没有专门的对象种类。</translation>
    </message>
    <message>
        <source>A command of the client is not SQL.</source>
        <translation>客户端的命令不是 SQL。</translation>
    </message>
    <message>
        <source>A quote or a comment has no end.</source>
        <translation>引号或注释没有结束。</translation>
    </message>
    <message>
        <source>A bracket has no partner.</source>
        <translation>括号不配对。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
    <message>
        <source>A foreign key of the table references something that is not in the script.</source>
        <translation>表的某个外键引用了脚本中没有的对象。</translation>
    </message>
    <message>
        <source>The script is larger than 1 GiB.</source>
        <translation>脚本大于 1 GiB。</translation>
    </message>
    <message>
        <source>The column %1 of the foreign key is not known.</source>
        <translation>外键的列 %1 未知。</translation>
    </message>
    <message>
        <source>The foreign key of %1 references another number of columns than it has.</source>
        <translation>%1 的外键的列数与其引用的列数不一致。</translation>
    </message>
    <message>
        <source>The table %1 that the foreign key references, or a column of the key, is not in the script.</source>
        <translation>外键引用的表 %1 或键的某一列不在脚本中。</translation>
    </message>
    <message>
        <source>The table %1 has a primary key already.</source>
        <translation>表 %1 已有主键。</translation>
    </message>
    <message>
        <source>The table %1 has an index %2 already.</source>
        <translation>表 %1 已有索引 %2。</translation>
    </message>
    <message>
        <source>The column %1 of the key is not known.</source>
        <translation>键的列 %1 未知。</translation>
    </message>
    <message>
        <source>It may hold a password, which is never kept.</source>
        <translation>其中可能含有密码，而密码从不保留。</translation>
    </message>
    <message>
        <source>The view %1 exists already.</source>
        <translation>视图 %1 已存在。</translation>
    </message>
    <message>
        <source>There is nothing of this name to remove.</source>
        <translation>没有可移除的同名对象。</translation>
    </message>
    <message>
        <source>The table %1 exists already.</source>
        <translation>表 %1 已存在。</translation>
    </message>
    <message>
        <source>A table made from a query has columns that only the database knows.</source>
        <translation>由查询创建的表，其列只有数据库才知道。</translation>
    </message>
    <message>
        <source>The column %1 is defined twice.</source>
        <translation>列 %1 被定义了两次。</translation>
    </message>
    <message>
        <source>The privileges on “%1” cannot be written for MySQL.</source>
        <translation>无法为 MySQL 写出“%1”上的权限。</translation>
    </message>
    <message>
        <source>The view “%1” is written as a plain one: MySQL has no materialized views.</source>
        <translation>视图“%1”以普通视图写出：MySQL 没有物化视图。</translation>
    </message>
    <message>
        <source>The trigger “%1” has nothing that MySQL could run.</source>
        <translation>触发器“%1”没有 MySQL 可以执行的内容。</translation>
    </message>
    <message>
        <source>The routine “%1” is in a language that MySQL does not know.</source>
        <translation>例程“%1”使用了 MySQL 不支持的语言。</translation>
    </message>
    <message>
        <source>The exclusion constraint “%1” cannot be written for MySQL.</source>
        <translation>无法为 MySQL 写出排他约束“%1”。</translation>
    </message>
    <message>
        <source>The index “%1” has a condition, which MySQL does not know.</source>
        <translation>索引“%1”带有条件，而 MySQL 不支持索引条件。</translation>
    </message>
    <message>
        <source>A key of MySQL cannot hold longer values.</source>
        <translation>MySQL 的键不能容纳更长的值。</translation>
    </message>
    <message>
        <source>MySQL has no such type: it is kept as text.</source>
        <translation>MySQL 没有这种类型：以文本保存。</translation>
    </message>
    <message>
        <source>MySQL does not round in front of the point.</source>
        <translation>MySQL 不对小数点前的位数取整。</translation>
    </message>
    <message>
        <source>MySQL cannot have “%1” as a value of this type.</source>
        <translation>在 MySQL 中，“%1”不能作为此类型的值。</translation>
    </message>
    <message>
        <source>MariaDB has no keys over expressions.</source>
        <translation>MariaDB 没有基于表达式的键。</translation>
    </message>
    <message>
        <source>A key of MySQL cannot hold “%1”, which becomes %2.</source>
        <translation>MySQL 的键不能包含“%1”，它会变为 %2。</translation>
    </message>
    <message>
        <source>MySQL and MariaDB have nothing that means the same as “%1”.</source>
        <translation>MySQL 和 MariaDB 没有与“%1”含义相同的内容。</translation>
    </message>
    <message>
        <source>“%1” becomes a role of MySQL without %2.</source>
        <translation>“%1”变为 MySQL 的角色，不含 %2。</translation>
    </message>
    <message>
        <source>MySQL has no sequences: “%1” is left out.</source>
        <translation>MySQL 没有序列：“%1”被略去。</translation>
    </message>
    <message>
        <source>A statement for another database is left out: %1</source>
        <translation>用于其他数据库的语句被略去：%1</translation>
    </message>
    <message>
        <source>A table of MySQL needs a column: “%1” has none and is left out.</source>
        <translation>MySQL 的表需要有列：“%1”没有列，被略去。</translation>
    </message>
    <message>
        <source>The comment of “%1” is left out: MySQL has no place for it.</source>
        <translation>“%1”的注释被略去：MySQL 没有存放它的位置。</translation>
    </message>
    <message>
        <source>In MySQL, “%1” has the columns of the tables that it inherits from, but they do not have its rows.</source>
        <translation>在 MySQL 中，“%1”包含其所继承的表的列，但那些表不包含它的行。</translation>
    </message>
    <message>
        <source>“%1” is written without its partitions.</source>
        <translation>“%1”写出时不含其分区。</translation>
    </message>
    <message>
        <source>In MySQL, nothing guards the rows of “%1”.</source>
        <translation>在 MySQL 中，没有任何机制保护“%1”的行。</translation>
    </message>
    <message>
        <source>“%1” becomes %2. %3</source>
        <translation>“%1”变为 %2。%3</translation>
    </message>
    <message>
        <source>The collation of “%1” is left out.</source>
        <translation>“%1”的排序规则被略去。</translation>
    </message>
    <message>
        <source>“%1” is no longer computed. %2</source>
        <translation>“%1”不再是生成列。%2</translation>
    </message>
    <message>
        <source>“%1” gets no numbers of its own: MySQL counts in one column of a table, which begins a key.</source>
        <translation>“%1”不会自动获得编号：MySQL 仅对表中位于键首位的一个列自动编号。</translation>
    </message>
    <message>
        <source>The default of “%1” is left out. %2</source>
        <translation>“%1”的默认值被略去。%2</translation>
    </message>
    <message>
        <source>The key “%1” is left out. %2</source>
        <translation>键“%1”被略去。%2</translation>
    </message>
    <message>
        <source>MySQL checks “%1” at once.</source>
        <translation>MySQL 会立即检查“%1”。</translation>
    </message>
    <message>
        <source>For MySQL, NULL is never the same as NULL in the key “%1”.</source>
        <translation>MySQL 从不将键“%1”中的 NULL 视为相同。</translation>
    </message>
    <message>
        <source>MySQL keeps no further columns in “%1”.</source>
        <translation>MySQL 不在“%1”中保存包含的列。</translation>
    </message>
    <message>
        <source>MySQL has no indexes over some of the rows.</source>
        <translation>MySQL 没有仅针对部分行的索引。</translation>
    </message>
    <message>
        <source>MySQL has no indexes of the kind “%1”.</source>
        <translation>MySQL 没有“%1”类型的索引。</translation>
    </message>
    <message>
        <source>The index “%1” is left out. %2</source>
        <translation>索引“%1”被略去。%2</translation>
    </message>
    <message>
        <source>MySQL checks no column that gets numbers or is set by a foreign key.</source>
        <translation>MySQL 不检查自动编号的列或由外键设置的列。</translation>
    </message>
    <message>
        <source>The check “%1” is left out. %2</source>
        <translation>检查约束“%1”被略去。%2</translation>
    </message>
    <message>
        <source>Its columns have other types than those that they reference.</source>
        <translation>其列的类型与所引用的列不同。</translation>
    </message>
    <message>
        <source>It references a table that MySQL does not get.</source>
        <translation>它引用了不会写入 MySQL 的表。</translation>
    </message>
    <message>
        <source>The foreign key “%1” is left out. %2</source>
        <translation>外键“%1”被略去。%2</translation>
    </message>
    <message>
        <source>For MySQL, the foreign key “%1” is not MATCH %2.</source>
        <translation>在 MySQL 中，外键“%1”不是 MATCH %2。</translation>
    </message>
    <message>
        <source>MySQL sets all columns of the foreign key “%1”.</source>
        <translation>MySQL 会设置外键“%1”的所有列。</translation>
    </message>
    <message>
        <source>MySQL cannot have%1 of the foreign key “%2”.</source>
        <translation>MySQL 不支持外键“%2”的%1。</translation>
    </message>
    <message>
        <source>The view “%1” is left out. %2</source>
        <translation>视图“%1”被略去。%2</translation>
    </message>
    <message>
        <source>It reads something that MySQL does not get.</source>
        <translation>它读取了不会写入 MySQL 的内容。</translation>
    </message>
    <message>
        <source>Some of the privileges on “%1” are none of MySQL.</source>
        <translation>“%1”上的部分权限在 MySQL 中不存在。</translation>
    </message>
    <message>
        <source>“%1” is called “%2”: MySQL has no such characters in names.</source>
        <translation>“%1”改名为“%2”：MySQL 的名称中不能使用这些字符。</translation>
    </message>
    <message>
        <source>MySQL has no indexes of views: “%1” is left out.</source>
        <translation>MySQL 没有视图的索引：“%1”被略去。</translation>
    </message>
    <message>
        <source>“%1” is a foreign table: here it becomes a table of its own.</source>
        <translation>“%1”是外部表：在这里变为独立的表。</translation>
    </message>
    <message>
        <source>Some characters of “%1” become question marks: MySQL knows them in rows only.</source>
        <translation>“%1”中的部分字符会变成问号：MySQL 只在行中支持这些字符。</translation>
    </message>
    <message>
        <source>It leads to the database of the connection, which has no name here.</source>
        <translation>它指向连接所用的数据库，而该数据库在这里没有名称。</translation>
    </message>
    <message>
        <source>In MySQL, a temporary table is in no foreign key.</source>
        <translation>在 MySQL 中，临时表不能属于任何外键。</translation>
    </message>
</context>
<context>
    <name>MysqlCatalog</name>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
    <message>
        <source>The definition of “%1” is not shown to this user.</source>
        <translation>“%1”的定义对此用户不可见。</translation>
    </message>
</context>
<context>
    <name>ObjectText</name>
    <message>
        <source>Primary key</source>
        <translation>主键</translation>
    </message>
    <message>
        <source>Unique key</source>
        <translation>唯一键</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Enumerations</source>
        <translation>枚举</translation>
    </message>
    <message>
        <source>Composite types</source>
        <translation>复合类型</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查约束</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>例程</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Kept statements</source>
        <translation>保留语句</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Places on diagrams</source>
        <translation>图节点</translation>
    </message>
    <message>
        <source>Lines on diagrams</source>
        <translation>图连线</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>便笺</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存的视图</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Base types</source>
        <translation>基本类型</translation>
    </message>
    <message>
        <source>Range types</source>
        <translation>范围类型</translation>
    </message>
    <message>
        <source>Collations</source>
        <translation>排序规则</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>编码转换</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作符</translation>
    </message>
    <message>
        <source>Operator families</source>
        <translation>操作符族</translation>
    </message>
    <message>
        <source>Operator classes</source>
        <translation>操作符类</translation>
    </message>
    <message>
        <source>Casts</source>
        <translation>类型转换</translation>
    </message>
    <message>
        <source>Access methods</source>
        <translation>访问方法</translation>
    </message>
    <message>
        <source>Text search parsers</source>
        <translation>文本搜索解析器</translation>
    </message>
    <message>
        <source>Text search templates</source>
        <translation>文本搜索模板</translation>
    </message>
    <message>
        <source>Text search dictionaries</source>
        <translation>文本搜索词典</translation>
    </message>
    <message>
        <source>Text search configurations</source>
        <translation>文本搜索配置</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Security labels</source>
        <translation>安全标签</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Event triggers</source>
        <translation>事件触发器</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计信息</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Published tables</source>
        <translation>已发布的表</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Foreign data wrappers</source>
        <translation>外部数据包装器</translation>
    </message>
    <message>
        <source>Foreign servers</source>
        <translation>外部服务器</translation>
    </message>
    <message>
        <source>User mappings</source>
        <translation>用户映射</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Tablespaces</source>
        <translation>表空间</translation>
    </message>
    <message>
        <source>Default privileges</source>
        <translation>默认权限</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>The note or area does not exist any more.</source>
        <translation>此便笺或区域已不存在。</translation>
    </message>
    <message>
        <source>The object is not on the diagram any more.</source>
        <translation>此对象已不在图中。</translation>
    </message>
    <message>
        <source>The area “%1” is on another diagram.</source>
        <translation>区域“%1”在另一个图中。</translation>
    </message>
    <message>
        <source>There is nothing to paste that fits here.</source>
        <translation>没有可粘贴到此处的内容。</translation>
    </message>
    <message>
        <source>The object to copy does not exist any more.</source>
        <translation>要复制的对象已不存在。</translation>
    </message>
    <message>
        <source>The column does not exist any more.</source>
        <translation>此列已不存在。</translation>
    </message>
    <message>
        <source>The table for the new column does not exist any more.</source>
        <translation>新列所在的表已不存在。</translation>
    </message>
    <message>
        <source>“%1” has a column “%2” already.</source>
        <translation>“%1”已有列“%2”。</translation>
    </message>
    <message>
        <source>“%1” is part of the primary key, which cannot be null.</source>
        <translation>“%1”属于主键，而主键不能为空。</translation>
    </message>
    <message>
        <source>The diagram does not exist any more.</source>
        <translation>此图已不存在。</translation>
    </message>
    <message>
        <source>Select the tables and views for the new diagram.</source>
        <translation>请选择要放入新图的表和视图。</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>图</translation>
    </message>
    <message>
        <source>There is a diagram “%1” already.</source>
        <translation>已存在图“%1”。</translation>
    </message>
    <message>
        <source>Only tables and views can be shown in a diagram.</source>
        <translation>图中只能显示表和视图。</translation>
    </message>
    <message>
        <source>Only what stands in a diagram can have a colour.</source>
        <translation>只有图中的内容才能设置颜色。</translation>
    </message>
    <message>
        <source>The relationship does not exist any more.</source>
        <translation>此联系已不存在。</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>“%1”已在列表中。</translation>
    </message>
    <message>
        <source>“%1” is no column of “%2”.</source>
        <translation>“%1”不是“%2”的列。</translation>
    </message>
    <message>
        <source>A value of an enumeration cannot be empty.</source>
        <translation>枚举值不能为空。</translation>
    </message>
    <message>
        <source>An attribute needs a name.</source>
        <translation>属性需要名称。</translation>
    </message>
    <message>
        <source>The attribute “%1” needs a type.</source>
        <translation>属性“%1”需要类型。</translation>
    </message>
    <message>
        <source>The argument “%1” needs a type.</source>
        <translation>参数“%1”需要类型。</translation>
    </message>
    <message>
        <source>The argument “%1” only goes out: it has no default.</source>
        <translation>参数“%1”仅用于输出，不能有默认值。</translation>
    </message>
    <message>
        <source>“%1” needs a column at least.</source>
        <translation>“%1”至少需要一列。</translation>
    </message>
    <message>
        <source>Give a column or an expression.</source>
        <translation>请指定列或表达式。</translation>
    </message>
    <message>
        <source>Every part of an exclusion constraint needs an operator, such as “=” or “&amp;&amp;”.</source>
        <translation>排他约束的每个部分都需要一个操作符，例如“=”或“&amp;&amp;”。</translation>
    </message>
    <message>
        <source>“%1” is no column of “%2”. A key consists of columns; a unique index can have expressions.</source>
        <translation>“%1”不是“%2”的列。键由列组成；唯一索引可以包含表达式。</translation>
    </message>
    <message>
        <source>A foreign key needs a pair of columns at least.</source>
        <translation>外键至少需要一对列。</translation>
    </message>
    <message>
        <source>A pair has a column of each of the two tables.</source>
        <translation>每一对由两个表各出一列组成。</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起始值</translation>
    </message>
    <message>
        <source>increment</source>
        <translation>增量</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>The %1 of a sequence is a whole number, not “%2”.</source>
        <translation>序列的%1必须是整数，不能是“%2”。</translation>
    </message>
    <message>
        <source>The increment of a sequence cannot be 0.</source>
        <translation>序列的增量不能为 0。</translation>
    </message>
    <message>
        <source>A sequence keeps one number at least in its cache.</source>
        <translation>序列的缓存中至少要保留一个数。</translation>
    </message>
    <message>
        <source>The minimum of a sequence is below its maximum.</source>
        <translation>序列的最小值必须小于最大值。</translation>
    </message>
    <message>
        <source>The start of a sequence lies between its minimum and its maximum.</source>
        <translation>序列的起始值必须介于最小值和最大值之间。</translation>
    </message>
    <message>
        <source>“%1” would inherit from itself.</source>
        <translation>“%1”会继承自身。</translation>
    </message>
    <message>
        <source>A grant gives a privilege at least.</source>
        <translation>授权至少要授予一项权限。</translation>
    </message>
    <message>
        <source>“%1” would be a member of itself.</source>
        <translation>“%1”会成为自身的成员。</translation>
    </message>
    <message>
        <source>“%1” is no colour of the form #rrggbb.</source>
        <translation>“%1”不是 #rrggbb 形式的颜色。</translation>
    </message>
    <message>
        <source>A key or index of “%1” needs at least one column.</source>
        <translation>“%1”的键或索引至少需要一列。</translation>
    </message>
    <message>
        <source>A key or index of “%1” can only have columns of its own.</source>
        <translation>“%1”的键或索引只能包含其自身的列。</translation>
    </message>
    <message>
        <source>“%1” stands in the key twice.</source>
        <translation>“%1”在键中出现了两次。</translation>
    </message>
    <message>
        <source>“%1” has a “%2” already.</source>
        <translation>“%1”已有“%2”。</translation>
    </message>
    <message>
        <source>The table for the new key does not exist any more.</source>
        <translation>新键所在的表已不存在。</translation>
    </message>
    <message>
        <source>“%1” has a primary key already.</source>
        <translation>“%1”已有主键。</translation>
    </message>
    <message>
        <source>The table for the new index does not exist any more.</source>
        <translation>新索引所在的表已不存在。</translation>
    </message>
    <message>
        <source>The table or domain for the new check does not exist any more.</source>
        <translation>新检查约束所在的表或域已不存在。</translation>
    </message>
    <message>
        <source>A check of “%1” needs a condition.</source>
        <translation>“%1”的检查约束需要条件。</translation>
    </message>
    <message>
        <source>“%1” cannot take its key from “%2”: their identifying relationships form a circle.</source>
        <translation>“%1”不能从“%2”取得键：它们的标识性联系形成了循环。</translation>
    </message>
    <message>
        <source>“%1” cannot refer to “%2”, which has no primary key.</source>
        <translation>“%1”不能引用“%2”，因为后者没有主键。</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be joined: “%3” has no primary key.</source>
        <translation>无法关联“%1”和“%2”：“%3”没有主键。</translation>
    </message>
    <message>
        <source>The unique key “%1” also counts rows that are marked as deleted; a unique index with the condition “deleted_at IS NULL” would not.</source>
        <translation>唯一键“%1”也会计入标记为已删除的行；带有条件“deleted_at IS NULL”的唯一索引则不会。</translation>
    </message>
    <message>
        <source>The object does not exist any more.</source>
        <translation>此对象已不存在。</translation>
    </message>
    <message>
        <source>“%1” needs a name.</source>
        <translation>“%1”需要名称。</translation>
    </message>
    <message>
        <source>A name cannot hold a zero character.</source>
        <translation>名称不能包含零字符。</translation>
    </message>
    <message>
        <source>There is a %1 “%2” already.</source>
        <translation>已存在%1“%2”。</translation>
    </message>
    <message>
        <source>“%1” has no field “%2” that can be set.</source>
        <translation>“%1”没有可设置的字段“%2”。</translation>
    </message>
    <message>
        <source>This is no value for the field “%1” of “%2”.</source>
        <translation>此值不适用于“%2”的字段“%1”。</translation>
    </message>
    <message>
        <source>The field “%1” of “%2” refers to something that does not exist.</source>
        <translation>“%2”的字段“%1”引用了不存在的对象。</translation>
    </message>
    <message>
        <source>“%1” is computed and cannot be a foreign key.</source>
        <translation>“%1”是生成列，不能作为外键。</translation>
    </message>
    <message>
        <source>“%1” and “%2” have different types.</source>
        <translation>“%1”和“%2”的类型不同。</translation>
    </message>
    <message>
        <source>“%1” refers to “%2” already.</source>
        <translation>“%1”已引用“%2”。</translation>
    </message>
    <message>
        <source>“%1” has no primary key that “%2” could refer to.</source>
        <translation>“%1”没有可供“%2”引用的主键。</translation>
    </message>
    <message>
        <source>The primary key of “%1” has several columns; draw a relationship between the tables instead.</source>
        <translation>“%1”的主键包含多个列；请改为在表之间绘制联系。</translation>
    </message>
    <message>
        <source>A relationship joins two tables.</source>
        <translation>联系连接两个表。</translation>
    </message>
    <message>
        <source>“%1” cannot be its own subtype.</source>
        <translation>“%1”不能是自身的子类型。</translation>
    </message>
    <message>
        <source>“%1” cannot be identified by itself.</source>
        <translation>“%1”不能由自身标识。</translation>
    </message>
    <message>
        <source>This column cannot refer to “%1”.</source>
        <translation>此列不能引用“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot refer to itself.</source>
        <translation>“%1”不能引用自身。</translation>
    </message>
    <message>
        <source>A column can be related to a table or to another column.</source>
        <translation>列可以与表或另一列建立联系。</translation>
    </message>
    <message>
        <source>Neither “%1” nor “%2” is a key of its table.</source>
        <translation>“%1”和“%2”都不是所在表的键。</translation>
    </message>
    <message>
        <source>“%1” has its columns already.</source>
        <translation>“%1”已有对应的列。</translation>
    </message>
    <message>
        <source>The relationship of “%1” leads nowhere.</source>
        <translation>“%1”的联系没有指向任何对象。</translation>
    </message>
    <message>
        <source>The relationship of “%1” cannot be made physical.</source>
        <translation>“%1”的联系无法转为物理联系。</translation>
    </message>
    <message>
        <source>The least number cannot be above the greatest.</source>
        <translation>最小数量不能大于最大数量。</translation>
    </message>
    <message>
        <source>“%1” is a foreign key, so a row of “%2” can refer to one row only.</source>
        <translation>“%1”是外键，因此“%2”的一行只能引用一行。</translation>
    </message>
    <message>
        <source>The relationship of “%1” cannot be identifying.</source>
        <translation>“%1”的联系不能是标识性联系。</translation>
    </message>
    <message>
        <source>“%1” has its columns already and cannot be turned round.</source>
        <translation>“%1”已有对应的列，不能反转方向。</translation>
    </message>
    <message>
        <source>“%1” cannot be a subtype of “%2”: the subtypes form a circle.</source>
        <translation>“%1”不能是“%2”的子类型：子类型形成了循环。</translation>
    </message>
    <message>
        <source>“%1” cannot be merged into the tables of several supertypes.</source>
        <translation>“%1”不能合并到多个超类型的表中。</translation>
    </message>
    <message>
        <source>The schema for the new object does not exist any more.</source>
        <translation>新对象所在的模式已不存在。</translation>
    </message>
    <message>
        <source>“%1” has no primary key that could be referred to.</source>
        <translation>“%1”没有可供引用的主键。</translation>
    </message>
    <message>
        <source>The primary key of “%1” has several columns; change the columns of the foreign key in its properties.</source>
        <translation>“%1”的主键包含多个列；请在外键的属性中更改其列。</translation>
    </message>
    <message>
        <source>“%1” is no key of its table, so nothing can refer to it.</source>
        <translation>“%1”不是所在表的键，因此不能被引用。</translation>
    </message>
    <message>
        <source>A relationship leads to a table or to a column.</source>
        <translation>联系应指向表或列。</translation>
    </message>
    <message>
        <source>The remark does not exist any more.</source>
        <translation>此备注已不存在。</translation>
    </message>
    <message>
        <source>A remark needs some words.</source>
        <translation>备注需要文字内容。</translation>
    </message>
    <message>
        <source>What the remark is about does not exist any more.</source>
        <translation>备注所涉及的对象已不存在。</translation>
    </message>
    <message>
        <source>The saved view does not exist any more.</source>
        <translation>此保存的视图已不存在。</translation>
    </message>
    <message>
        <source>The place of the saved view cannot be used.</source>
        <translation>无法使用此保存的视图的位置。</translation>
    </message>
    <message>
        <source>There is nothing in sight that could be saved.</source>
        <translation>当前看不到可保存的内容。</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>视图 %1</translation>
    </message>
    <message>
        <source>There is a saved view “%1” already.</source>
        <translation>已存在保存的视图“%1”。</translation>
    </message>
    <message>
        <source>“%1” and the other columns that the foreign key refers to are no key together.</source>
        <translation>“%1”与外键引用的其他列合在一起不构成键。</translation>
    </message>
    <message>
        <source>“%1” belongs to the foreign key already.</source>
        <translation>“%1”已属于此外键。</translation>
    </message>
    <message>
        <source>“%1” has several columns, which have to stay in one table.</source>
        <translation>“%1”包含多个列，这些列必须留在同一个表中。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Fill factor</source>
        <translation>填充因子</translation>
    </message>
    <message>
        <source>How full pages are packed, in per cent; less leaves room for updates in place.</source>
        <translation>页面的填充程度，以百分比表示；较小的值为就地更新留出空间。</translation>
    </message>
    <message>
        <source>Autovacuum</source>
        <translation>自动清理</translation>
    </message>
    <message>
        <source>Whether the autovacuum daemon looks after this table.</source>
        <translation>自动清理守护进程是否处理此表。</translation>
    </message>
    <message>
        <source>Vacuum scale factor</source>
        <translation>清理比例因子</translation>
    </message>
    <message>
        <source>The part of the table that changes before it is vacuumed.</source>
        <translation>表中发生更改的部分达到此比例后进行清理。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储方式</translation>
    </message>
    <message>
        <source>plain, external, extended or main: where large values are kept.</source>
        <translation>plain、external、extended 或 main：大值的存放位置。</translation>
    </message>
    <message>
        <source>Statistics target</source>
        <translation>统计目标</translation>
    </message>
    <message>
        <source>How detailed the statistics for the planner are, 0 to 10000.</source>
        <translation>供规划器使用的统计信息的详细程度，0 到 10000。</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>pglz or lz4, for large values.</source>
        <translation>pglz 或 lz4，用于大值。</translation>
    </message>
    <message>
        <source>How full index pages are packed, in per cent.</source>
        <translation>索引页面的填充程度，以百分比表示。</translation>
    </message>
    <message>
        <source>Security barrier</source>
        <translation>安全屏障</translation>
    </message>
    <message>
        <source>Keeps functions of the user from seeing rows before the view’s own conditions.</source>
        <translation>防止用户的函数在应用视图自身的条件之前看到行。</translation>
    </message>
    <message>
        <source>Security invoker</source>
        <translation>调用者权限</translation>
    </message>
    <message>
        <source>Checks the rights of whoever uses the view, not of its owner.</source>
        <translation>检查视图使用者的权限，而不是其所有者的权限。</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>Columns take values of their own type only: INT, INTEGER, REAL, TEXT, BLOB or ANY.</source>
        <translation>列只接受自身类型的值：INT、INTEGER、REAL、TEXT、BLOB 或 ANY。</translation>
    </message>
    <message>
        <source>Without row id</source>
        <translation>无行 ID</translation>
    </message>
    <message>
        <source>Keeps the rows in the order of the primary key.</source>
        <translation>按主键的顺序存储行。</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Makes it a virtual table: fts5, rtree or another module.</source>
        <translation>使其成为虚拟表：fts5、rtree 或其他模块。</translation>
    </message>
    <message>
        <source>Arguments of the module</source>
        <translation>模块的参数</translation>
    </message>
    <message>
        <source>What fts5 and rtree need besides the columns; all that another module needs.</source>
        <translation>fts5 和 rtree 除列之外所需的参数；其他模块所需的全部参数。</translation>
    </message>
    <message>
        <source>More constraints</source>
        <translation>其他约束</translation>
    </message>
    <message>
        <source>Written as they are: foreign keys to tables that the design lacks.</source>
        <translation>原样写出：指向设计中没有的表的外键。</translation>
    </message>
    <message>
        <source>If it would be NULL</source>
        <translation>将为 NULL 时</translation>
    </message>
    <message>
        <source>ROLLBACK, ABORT, FAIL, IGNORE or REPLACE.</source>
        <translation>ROLLBACK、ABORT、FAIL、IGNORE 或 REPLACE。</translation>
    </message>
    <message>
        <source>Name of NOT NULL</source>
        <translation>NOT NULL 的名称</translation>
    </message>
    <message>
        <source>The name that the constraint NOT NULL has.</source>
        <translation>NOT NULL 约束的名称。</translation>
    </message>
    <message>
        <source>NOT NULL written out</source>
        <translation>写明 NOT NULL</translation>
    </message>
    <message>
        <source>Says NOT NULL where the primary key says it already.</source>
        <translation>在主键已隐含 NOT NULL 时仍写出 NOT NULL。</translation>
    </message>
    <message>
        <source>Not searched</source>
        <translation>不参与搜索</translation>
    </message>
    <message>
        <source>In a table of fts5: only kept there.</source>
        <translation>在 fts5 表中：该列仅用于存储。</translation>
    </message>
    <message>
        <source>Auxiliary</source>
        <translation>辅助列</translation>
    </message>
    <message>
        <source>In a table of rtree: only kept there.</source>
        <translation>在 rtree 表中：该列仅用于存储。</translation>
    </message>
    <message>
        <source>Autoincrement</source>
        <translation>自动递增</translation>
    </message>
    <message>
        <source>Never gives the number of a removed row to a new one.</source>
        <translation>从不将已删除行的编号分配给新行。</translation>
    </message>
    <message>
        <source>If it is there already</source>
        <translation>已存在时</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>书写位置</translation>
    </message>
    <message>
        <source>“table” writes the key behind the columns, where a descending one is the row id.</source>
        <translation>“table”将键写在列之后，在该位置降序的键即为行 ID。</translation>
    </message>
    <message>
        <source>Without referenced columns</source>
        <translation>不写被引用的列</translation>
    </message>
    <message>
        <source>References the primary key without naming its columns.</source>
        <translation>引用主键而不写出其列名。</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>Goes when the connection is closed.</source>
        <translation>连接关闭时消失。</translation>
    </message>
    <message>
        <source>Update of columns of a view</source>
        <translation>视图中更新的列</translation>
    </message>
    <message>
        <source>Names of columns of the view, with commas.</source>
        <translation>视图的列名，以逗号分隔。</translation>
    </message>
    <message>
        <source>Storage engine</source>
        <translation>存储引擎</translation>
    </message>
    <message>
        <source>What keeps the rows: InnoDB, MyISAM, Aria.</source>
        <translation>存储行的引擎：InnoDB、MyISAM、Aria。</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>字符集</translation>
    </message>
    <message>
        <source>How text is encoded; utf8mb4 holds every character.</source>
        <translation>文本的编码方式；utf8mb4 可容纳所有字符。</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>排序规则</translation>
    </message>
    <message>
        <source>How text is compared and sorted.</source>
        <translation>文本的比较和排序方式。</translation>
    </message>
    <message>
        <source>Row format</source>
        <translation>行格式</translation>
    </message>
    <message>
        <source>DYNAMIC, COMPACT, COMPRESSED or REDUNDANT.</source>
        <translation>DYNAMIC、COMPACT、COMPRESSED 或 REDUNDANT。</translation>
    </message>
    <message>
        <source>Next automatic number</source>
        <translation>下一个自动编号</translation>
    </message>
    <message>
        <source>The number that the next row without one gets.</source>
        <translation>下一个未指定编号的行所得到的编号。</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>The clause PARTITION BY, word for word.</source>
        <translation>PARTITION BY 子句，保留原文。</translation>
    </message>
    <message>
        <source>System versioning</source>
        <translation>系统版本控制</translation>
    </message>
    <message>
        <source>Whether MariaDB keeps former states of the rows.</source>
        <translation>MariaDB 是否保留行的历史状态。</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>更新时</translation>
    </message>
    <message>
        <source>The value that every change of the row sets, such as CURRENT_TIMESTAMP.</source>
        <translation>每次更改该行时设置的值，例如 CURRENT_TIMESTAMP。</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>不可见</translation>
    </message>
    <message>
        <source>Whether SELECT * leaves it out.</source>
        <translation>SELECT * 是否略过它。</translation>
    </message>
    <message>
        <source>Whether the optimizer of MySQL passes it over.</source>
        <translation>MySQL 的优化器是否忽略它。</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Whether the optimizer of MariaDB passes it over.</source>
        <translation>MariaDB 的优化器是否忽略它。</translation>
    </message>
    <message>
        <source>Definer</source>
        <translation>定义者</translation>
    </message>
    <message>
        <source>The account with whose rights it runs: user@host.</source>
        <translation>以其权限运行的账户：user@host。</translation>
    </message>
    <message>
        <source>SQL security</source>
        <translation>SQL 安全性</translation>
    </message>
    <message>
        <source>Whose rights count: those of the definer or the invoker.</source>
        <translation>以谁的权限为准：定义者 (definer) 或调用者 (invoker)。</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>merge: the query is merged into the one that uses the view; temptable: it is run first.</source>
        <translation>merge：将查询合并到使用该视图的查询中；temptable：先执行该查询。</translation>
    </message>
    <message>
        <source>TimescaleDB version</source>
        <translation>TimescaleDB 版本</translation>
    </message>
    <message>
        <source>Which version scripts are written for; older ones get the classic function calls.</source>
        <translation>脚本所针对的版本；较旧的版本使用传统的函数调用。</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>时间列</translation>
    </message>
    <message>
        <source>Makes the table a hypertable, divided into chunks by the values of this column.</source>
        <translation>使表成为超表，按此列的值分块。</translation>
    </message>
    <message>
        <source>Chunk interval</source>
        <translation>分块间隔</translation>
    </message>
    <message>
        <source>How much time one chunk of the table holds.</source>
        <translation>表的一个分块所包含的时间长度。</translation>
    </message>
    <message>
        <source>Further dimensions</source>
        <translation>其他维度</translation>
    </message>
    <message>
        <source>What else chunks are made by, such as “by_hash(device_id, 4)”.</source>
        <translation>分块的其他依据，例如“by_hash(device_id, 4)”。</translation>
    </message>
    <message>
        <source>Default indexes</source>
        <translation>默认索引</translation>
    </message>
    <message>
        <source>Whether an index on the time column is made by itself.</source>
        <translation>是否自动创建时间列的索引。</translation>
    </message>
    <message>
        <source>Function for now</source>
        <translation>当前时间函数</translation>
    </message>
    <message>
        <source>What tells the present time when the time column is a number.</source>
        <translation>时间列为数值时，用于给出当前时间的函数。</translation>
    </message>
    <message>
        <source>Columnstore</source>
        <translation>列存储</translation>
    </message>
    <message>
        <source>Whether older chunks are compressed by columns.</source>
        <translation>是否按列压缩较旧的分块。</translation>
    </message>
    <message>
        <source>Segmented by</source>
        <translation>分段依据</translation>
    </message>
    <message>
        <source>Columns whose equal values are compressed together and found fast; a segment should have a hundred rows or more.</source>
        <translation>将相同的值一起压缩并可快速查找的列；每个分段应有一百行或更多。</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>How rows are ordered within a segment, such as “time DESC”.</source>
        <translation>分段内各行的排序方式，例如“time DESC”。</translation>
    </message>
    <message>
        <source>Compress after</source>
        <translation>压缩时限</translation>
    </message>
    <message>
        <source>How old a chunk is when a job compresses it.</source>
        <translation>分块存在多久后由作业压缩。</translation>
    </message>
    <message>
        <source>Compression schedule</source>
        <translation>压缩计划</translation>
    </message>
    <message>
        <source>How often that job runs.</source>
        <translation>该作业的运行间隔。</translation>
    </message>
    <message>
        <source>Drop after</source>
        <translation>删除时限</translation>
    </message>
    <message>
        <source>How old a chunk is when a job drops it with its rows.</source>
        <translation>分块存在多久后由作业连同其中的行一起删除。</translation>
    </message>
    <message>
        <source>Retention schedule</source>
        <translation>保留计划</translation>
    </message>
    <message>
        <source>Reorder by index</source>
        <translation>重新排序所用的索引</translation>
    </message>
    <message>
        <source>The index in whose order a job puts the rows of older chunks.</source>
        <translation>作业按此索引的顺序排列较旧分块中的行。</translation>
    </message>
    <message>
        <source>Materialized only</source>
        <translation>仅物化数据</translation>
    </message>
    <message>
        <source>Whether a continuous aggregate leaves out the rows since its last refresh.</source>
        <translation>连续聚合是否略去上次刷新之后的行。</translation>
    </message>
    <message>
        <source>Indexes on groups</source>
        <translation>分组的索引</translation>
    </message>
    <message>
        <source>Whether indexes on what it groups by are made by themselves.</source>
        <translation>是否自动为分组所依据的列创建索引。</translation>
    </message>
    <message>
        <source>How much time one chunk of the aggregate holds.</source>
        <translation>聚合的一个分块所包含的时间长度。</translation>
    </message>
    <message>
        <source>Refresh schedule</source>
        <translation>刷新计划</translation>
    </message>
    <message>
        <source>How often a job refreshes it; empty: never.</source>
        <translation>作业刷新它的间隔；留空表示从不刷新。</translation>
    </message>
    <message>
        <source>Refresh from</source>
        <translation>刷新起点</translation>
    </message>
    <message>
        <source>How far back it is refreshed; empty: from the beginning.</source>
        <translation>向前追溯多久进行刷新；留空表示从头开始。</translation>
    </message>
    <message>
        <source>Refresh until</source>
        <translation>刷新终点</translation>
    </message>
    <message>
        <source>How old rows are that it takes in; empty: the newest too.</source>
        <translation>行存在多久后才纳入；留空表示包括最新的行。</translation>
    </message>
    <message>
        <source>Job schedule</source>
        <translation>作业计划</translation>
    </message>
    <message>
        <source>How often TimescaleDB calls this as a job; empty: never.</source>
        <translation>TimescaleDB 将其作为作业调用的间隔；留空表示从不调用。</translation>
    </message>
    <message>
        <source>Job settings</source>
        <translation>作业设置</translation>
    </message>
    <message>
        <source>What the job is called with, as JSON.</source>
        <translation>调用作业时传入的设置，以 JSON 表示。</translation>
    </message>
    <message>
        <source>The constraint that keeps empty values out; kept since PostgreSQL 18.</source>
        <translation>禁止空值的约束；自 PostgreSQL 18 起保留。</translation>
    </message>
    <message>
        <source>NOT NULL is not inherited</source>
        <translation>NOT NULL 不被继承</translation>
    </message>
    <message>
        <source>Tables that inherit the column may leave it empty (PostgreSQL 18).</source>
        <translation>继承该列的表可以将其留空 (PostgreSQL 18)。</translation>
    </message>
    <message>
        <source>NOT NULL is not validated</source>
        <translation>NOT NULL 未经验证</translation>
    </message>
    <message>
        <source>Rows that were there before may be empty (PostgreSQL 18).</source>
        <translation>先前已有的行可以为空 (PostgreSQL 18)。</translation>
    </message>
    <message>
        <source>Without overlaps</source>
        <translation>不重叠</translation>
    </message>
    <message>
        <source>The last column is a range; ranges of equal keys do not overlap (PostgreSQL 18).</source>
        <translation>最后一列是范围；键相同的行，其范围互不重叠 (PostgreSQL 18)。</translation>
    </message>
    <message>
        <source>Not enforced</source>
        <translation>不强制执行</translation>
    </message>
    <message>
        <source>Only says what should hold (PostgreSQL 18).</source>
        <translation>仅说明应满足的条件 (PostgreSQL 18)。</translation>
    </message>
    <message>
        <source>Over a period</source>
        <translation>基于时间段</translation>
    </message>
    <message>
        <source>The last column is a range that the referenced rows cover (PostgreSQL 18).</source>
        <translation>最后一列是范围，须由被引用的行完全覆盖 (PostgreSQL 18)。</translation>
    </message>
    <message>
        <source>Further rules</source>
        <translation>附加规则</translation>
    </message>
    <message>
        <source>Changes to the order of an ICU locale (PostgreSQL 16).</source>
        <translation>对 ICU 区域设置排序顺序的更改 (PostgreSQL 16)。</translation>
    </message>
    <message>
        <source>Generated columns</source>
        <translation>生成列</translation>
    </message>
    <message>
        <source>none or stored: whether they are published (PostgreSQL 18).</source>
        <translation>none 或 stored：是否发布生成列 (PostgreSQL 18)。</translation>
    </message>
    <message>
        <source>In MongoDB documents</source>
        <translation>在 MongoDB 文档中</translation>
    </message>
    <message>
        <source>embed, reference, array-of-references or extended-reference; by default the rules of the mapping decide.</source>
        <translation>embed、reference、array-of-references 或 extended-reference；默认由映射规则决定。</translation>
    </message>
    <message>
        <source>Expected rows in MongoDB</source>
        <translation>MongoDB 中的预计行数</translation>
    </message>
    <message>
        <source>How many rows belong to one row of the referenced table at most, in figures: 20.</source>
        <translation>被引用表的一行最多对应多少行，以数字表示：20。</translation>
    </message>
    <message>
        <source>Expected rows the other way</source>
        <translation>反方向的预计行数</translation>
    </message>
    <message>
        <source>The same for the other end of a many-to-many.</source>
        <translation>多对多另一端的同一设置。</translation>
    </message>
    <message>
        <source>Field in MongoDB</source>
        <translation>MongoDB 中的字段</translation>
    </message>
    <message>
        <source>The field that holds what is embedded or referred to.</source>
        <translation>保存嵌入或引用内容的字段。</translation>
    </message>
    <message>
        <source>Time field</source>
        <translation>时间字段</translation>
    </message>
    <message>
        <source>Makes it a time-series collection of MongoDB: the column with the time.</source>
        <translation>使其成为 MongoDB 的时序集合：存放时间的列。</translation>
    </message>
    <message>
        <source>Meta field</source>
        <translation>元字段</translation>
    </message>
    <message>
        <source>Time series: the column that names the series.</source>
        <translation>时序：标识时序的列。</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>粒度</translation>
    </message>
    <message>
        <source>Time series: seconds, minutes or hours.</source>
        <translation>时序：seconds、minutes 或 hours。</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>过期时限</translation>
    </message>
    <message>
        <source>Time series: seconds after which documents are removed.</source>
        <translation>时序：经过多少秒后移除文档。</translation>
    </message>
    <message>
        <source>Shard key</source>
        <translation>分片键</translation>
    </message>
    <message>
        <source>Columns by which MongoDB distributes the collection: customer_id, id or id:hashed.</source>
        <translation>MongoDB 分布集合所依据的列：customer_id、id 或 id:hashed。</translation>
    </message>
    <message>
        <source>Additional properties</source>
        <translation>附加属性</translation>
    </message>
    <message>
        <source>Whether MongoDB documents may have fields that the design lacks.</source>
        <translation>MongoDB 文档是否可以含有设计中没有的字段。</translation>
    </message>
    <message>
        <source>Validation level</source>
        <translation>验证级别</translation>
    </message>
    <message>
        <source>strict, moderate or off.</source>
        <translation>strict、moderate 或 off。</translation>
    </message>
    <message>
        <source>Validation action</source>
        <translation>验证操作</translation>
    </message>
    <message>
        <source>error or warn.</source>
        <translation>error 或 warn。</translation>
    </message>
    <message>
        <source>Type in MongoDB</source>
        <translation>MongoDB 中的类型</translation>
    </message>
    <message>
        <source>A BSON type instead of the one that follows from the type: objectId, long, decimal …</source>
        <translation>用来代替由类型得出的类型的 BSON 类型：objectId、long、decimal …</translation>
    </message>
    <message>
        <source>Place in an array</source>
        <translation>在数组中的位置</translation>
    </message>
    <message>
        <source>true: the order of the array keeps it, and no field is made of it.</source>
        <translation>true：由数组的顺序保存，不为其创建字段。</translation>
    </message>
    <message>
        <source>Seconds after the time in its only column when MongoDB removes a document.</source>
        <translation>从其唯一一列中的时间起，经过多少秒后 MongoDB 移除文档。</translation>
    </message>
    <message>
        <source>Kind in MongoDB</source>
        <translation>MongoDB 中的种类</translation>
    </message>
    <message>
        <source>text, 2dsphere, hashed or wildcard instead of the one that follows from its method.</source>
        <translation>text、2dsphere、hashed 或 wildcard，用来代替由其方法得出的种类。</translation>
    </message>
</context>
<context>
    <name>PostgreSQL</name>
    <message>
        <source>The column %1 exists already.</source>
        <translation>列 %1 已存在。</translation>
    </message>
    <message>
        <source>The table %1 has a column %2 already.</source>
        <translation>表 %1 已有列 %2。</translation>
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation>没有列 %1。</translation>
    </message>
    <message>
        <source>There is no constraint %1.</source>
        <translation>没有约束 %1。</translation>
    </message>
    <message>
        <source>This owner cannot be part of the design.</source>
        <translation>此所有者不能加入设计。</translation>
    </message>
    <message>
        <source>This change of a table is not part of the model.</source>
        <translation>模型不支持对表的这种更改。</translation>
    </message>
    <message>
        <source>The sequence of a column is not an object of its own.</source>
        <translation>列的序列不是独立的对象。</translation>
    </message>
    <message>
        <source>This change is not part of the model.</source>
        <translation>模型不支持这种更改。</translation>
    </message>
    <message>
        <source>There is no %1 to alter.</source>
        <translation>没有可更改的 %1。</translation>
    </message>
    <message>
        <source>It names something that is not in the script.</source>
        <translation>它使用了脚本中没有的对象。</translation>
    </message>
    <message>
        <source>Maintenance of a running database is not a definition.</source>
        <translation>运行中数据库的维护操作不是定义。</translation>
    </message>
    <message>
        <source>Rows are data, not a definition.</source>
        <translation>行是数据，不是定义。</translation>
    </message>
    <message>
        <source>What the block does depends on what is in the database.</source>
        <translation>块的操作取决于数据库中的内容。</translation>
    </message>
    <message>
        <source>What the block executes is known only when it runs.</source>
        <translation>块执行的内容只有在运行时才能确定。</translation>
    </message>
    <message>
        <source>What the loops of the block do is known only when it runs.</source>
        <translation>块中循环的操作只有在运行时才能确定。</translation>
    </message>
    <message>
        <source>What is in the block cannot be read.</source>
        <translation>无法读取块中的内容。</translation>
    </message>
    <message>
        <source>There is nothing that it has to do.</source>
        <translation>没有需要它执行的操作。</translation>
    </message>
    <message>
        <source>A comment on a database is not part of a schema.</source>
        <translation>数据库的注释不属于模式。</translation>
    </message>
    <message>
        <source>A comment on what comes with a key or a column.</source>
        <translation>这是对键或列附带对象的注释。</translation>
    </message>
    <message>
        <source>The column %1 of the key is not known.</source>
        <translation>键的列 %1 未知。</translation>
    </message>
    <message>
        <source>A column of the exclusion constraint is not known.</source>
        <translation>排他约束的某一列未知。</translation>
    </message>
    <message>
        <source>There is nothing to drop.</source>
        <translation>没有可删除的对象。</translation>
    </message>
    <message>
        <source>It drops something that is kept as a statement.</source>
        <translation>它删除的是作为语句保留的内容。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
    <message>
        <source>A quote or a comment has no end.</source>
        <translation>引号或注释没有结束。</translation>
    </message>
    <message>
        <source>The statement is nested too deeply.</source>
        <translation>语句嵌套过深。</translation>
    </message>
    <message>
        <source>It cannot be told where the statement ends.</source>
        <translation>无法确定语句在何处结束。</translation>
    </message>
    <message>
        <source>There is no definition in it.</source>
        <translation>其中没有定义。</translation>
    </message>
    <message>
        <source>A foreign key of the table references something that is not in the script.</source>
        <translation>表的某个外键引用了脚本中没有的对象。</translation>
    </message>
    <message>
        <source>The script is larger than 1 GiB.</source>
        <translation>脚本大于 1 GiB。</translation>
    </message>
    <message>
        <source>There is not enough memory to read the script.</source>
        <translation>内存不足，无法读取脚本。</translation>
    </message>
    <message>
        <source>The table %1 that the foreign key references, or a column of the key, is not in the script.</source>
        <translation>外键引用的表 %1 或键的某一列不在脚本中。</translation>
    </message>
    <message>
        <source>Relvar cannot place an index on this.</source>
        <translation>Relvar 无法在此对象上放置索引。</translation>
    </message>
    <message>
        <source>The index %1 exists already.</source>
        <translation>索引 %1 已存在。</translation>
    </message>
    <message>
        <source>There is already something called %1.</source>
        <translation>已存在名为 %1 的对象。</translation>
    </message>
    <message>
        <source>A column of the index is not known.</source>
        <translation>索引的某一列未知。</translation>
    </message>
    <message>
        <source>An index is attached to a key.</source>
        <translation>索引附加到了键。</translation>
    </message>
    <message>
        <source>There is already a policy %1 on this table.</source>
        <translation>此表上已存在策略 %1。</translation>
    </message>
    <message>
        <source>There is nothing to rename.</source>
        <translation>没有可重命名的对象。</translation>
    </message>
    <message>
        <source>The columns of a view follow from its query.</source>
        <translation>视图的列由其查询决定。</translation>
    </message>
    <message>
        <source>A database is not part of a schema.</source>
        <translation>数据库不属于模式。</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>没有可移动的对象。</translation>
    </message>
    <message>
        <source>The password was left out.</source>
        <translation>密码已被略去。</translation>
    </message>
    <message>
        <source>It is about something that is no object of the model.</source>
        <translation>它涉及的内容不是模型中的对象。</translation>
    </message>
    <message>
        <source>There is already a role %1.</source>
        <translation>已存在角色 %1。</translation>
    </message>
    <message>
        <source>This role cannot be part of the design.</source>
        <translation>此角色不能加入设计。</translation>
    </message>
    <message>
        <source>Privileges on a database are not part of a schema.</source>
        <translation>数据库上的权限不属于模式。</translation>
    </message>
    <message>
        <source>Privileges on this object are not part of the model.</source>
        <translation>模型不支持此对象上的权限。</translation>
    </message>
    <message>
        <source>The owner of a database is not part of a schema.</source>
        <translation>数据库的所有者不属于模式。</translation>
    </message>
    <message>
        <source>There is already a routine %1 with these arguments.</source>
        <translation>已存在具有这些参数的例程 %1。</translation>
    </message>
    <message>
        <source>Settings that are changed later are not part of the model.</source>
        <translation>模型不支持之后更改的设置。</translation>
    </message>
    <message>
        <source>A setting of the session.</source>
        <translation>这是会话的设置。</translation>
    </message>
    <message>
        <source>The contents of the schema cannot be told apart.</source>
        <translation>无法区分模式中的内容。</translation>
    </message>
    <message>
        <source>The name of the schema is that of whoever runs the script.</source>
        <translation>模式的名称取决于运行脚本的用户。</translation>
    </message>
    <message>
        <source>There is already a schema %1.</source>
        <translation>已存在模式 %1。</translation>
    </message>
    <message>
        <source>The schema %1 exists already.</source>
        <translation>模式 %1 已存在。</translation>
    </message>
    <message>
        <source>The extension %1 is there already.</source>
        <translation>扩展 %1 已存在。</translation>
    </message>
    <message>
        <source>A table made from a query has columns that only the database knows.</source>
        <translation>由查询创建的表，其列只有数据库才知道。</translation>
    </message>
    <message>
        <source>The state of a sequence is data.</source>
        <translation>序列的状态是数据。</translation>
    </message>
    <message>
        <source>A query is not a definition.</source>
        <translation>查询不是定义。</translation>
    </message>
    <message>
        <source>The sequence %1 exists already.</source>
        <translation>序列 %1 已存在。</translation>
    </message>
    <message>
        <source>The sequence of a serial column is not an object of its own.</source>
        <translation>serial 列的序列不是独立的对象。</translation>
    </message>
    <message>
        <source>There is no sequence %1.</source>
        <translation>没有序列 %1。</translation>
    </message>
    <message>
        <source>Transactions are made when the design is written out.</source>
        <translation>事务会在写出设计时生成。</translation>
    </message>
    <message>
        <source>A database as a whole is not part of a schema.</source>
        <translation>数据库整体不属于模式。</translation>
    </message>
    <message>
        <source>It belongs to something that is kept as a statement.</source>
        <translation>它属于作为语句保留的内容。</translation>
    </message>
    <message>
        <source>Relvar has no kind of object for this.</source>
        <translation>Relvar 没有与此对应的对象种类。</translation>
    </message>
    <message>
        <source>A command of psql is not SQL.</source>
        <translation>psql 的命令不是 SQL。</translation>
    </message>
    <message>
        <source>The table %1 exists already.</source>
        <translation>表 %1 已存在。</translation>
    </message>
    <message>
        <source>Relvar cannot place a trigger on this.</source>
        <translation>Relvar 无法在此对象上放置触发器。</translation>
    </message>
    <message>
        <source>There is already a trigger %1 on this table.</source>
        <translation>此表上已存在触发器 %1。</translation>
    </message>
    <message>
        <source>The trigger names a column that is not an object of the model.</source>
        <translation>触发器使用的列不是模型中的对象。</translation>
    </message>
    <message>
        <source>There is already a type called %1.</source>
        <translation>已存在名为 %1 的类型。</translation>
    </message>
    <message>
        <source>The type %1 has no value %2.</source>
        <translation>类型 %1 没有值 %2。</translation>
    </message>
    <message>
        <source>The value %1 exists already.</source>
        <translation>值 %1 已存在。</translation>
    </message>
    <message>
        <source>The type %1 has a value %2 already.</source>
        <translation>类型 %1 已有值 %2。</translation>
    </message>
    <message>
        <source>There is no attribute %1.</source>
        <translation>没有属性 %1。</translation>
    </message>
    <message>
        <source>Temporary views are not part of the model.</source>
        <translation>模型不支持临时视图。</translation>
    </message>
    <message>
        <source>The view %1 exists already.</source>
        <translation>视图 %1 已存在。</translation>
    </message>
    <message>
        <source>This change of a view is not part of the model.</source>
        <translation>模型不支持对视图的这种更改。</translation>
    </message>
    <message>
        <source>The statement “%1” cannot be taken back.</source>
        <translation>无法撤回语句“%1”。</translation>
    </message>
    <message>
        <source>The block “%1” cannot be taken back.</source>
        <translation>无法撤回块“%1”。</translation>
    </message>
    <message>
        <source>The server %1 exists already.</source>
        <translation>服务器 %1 已存在。</translation>
    </message>
    <message>
        <source>The role has a user mapping already.</source>
        <translation>该角色已有用户映射。</translation>
    </message>
    <message>
        <source>There is already a transform of this type for %1.</source>
        <translation>%1 已存在此类型的转换。</translation>
    </message>
    <message>
        <source>There is already a %1 called %2.</source>
        <translation>已存在名为 %2 的%1。</translation>
    </message>
    <message>
        <source>There is already a cast between these types.</source>
        <translation>这些类型之间已存在类型转换。</translation>
    </message>
    <message>
        <source>The value of the setting is only known where the script runs.</source>
        <translation>该设置的值只有在运行脚本的环境中才知道。</translation>
    </message>
    <message>
        <source>A rule that makes a view of a table is not part of the model.</source>
        <translation>模型不支持将表变为视图的规则。</translation>
    </message>
    <message>
        <source>There is already a rule %1 on this table.</source>
        <translation>此表上已存在规则 %1。</translation>
    </message>
    <message>
        <source>The statistics %1 exist already.</source>
        <translation>统计信息 %1 已存在。</translation>
    </message>
    <message>
        <source>There is nothing to alter.</source>
        <translation>没有可更改的对象。</translation>
    </message>
    <message>
        <source>It says %1, which only a newer PostgreSQL understands.</source>
        <translation>它使用了 %1，只有更高版本的 PostgreSQL 才支持。</translation>
    </message>
    <message>
        <source>The design needs PostgreSQL %1 or newer: %2.</source>
        <translation>此设计需要 PostgreSQL %1 或更高版本：%2。</translation>
    </message>
    <message>
        <source>The column %1 of the constraint is not known.</source>
        <translation>约束的列 %1 未知。</translation>
    </message>
    <message>
        <source>What a member of a role may not do is not part of the model; the membership is.</source>
        <translation>模型不支持对角色成员的限制，但支持成员关系。</translation>
    </message>
</context>
<context>
    <name>PostgresCatalog</name>
    <message>
        <source>PostgreSQL %1 is too old; databases can be read from version %2 on.</source>
        <translation>PostgreSQL %1 过旧；只能读取版本 %2 及更高版本的数据库。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) cannot be read: only a superuser sees how they connect.</source>
        <translation>
            <numerusform>无法读取 %n 个订阅：只有超级用户才能查看其连接方式。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostgresDatabase</name>
    <message>
        <source>The database URL must begin with postgresql://.</source>
        <translation>数据库 URL 必须以 postgresql:// 开头。</translation>
    </message>
    <message>
        <source>The program %1 could not be started: %2.</source>
        <translation>无法启动程序 %1：%2。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The program %1 crashed.</source>
        <translation>程序 %1 已崩溃。</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Find a table or column (/)</source>
        <translation>查找表或列 (/)</translation>
    </message>
    <message>
        <source>Find a table or column</source>
        <translation>查找表或列</translation>
    </message>
    <message>
        <source>Whole drawing</source>
        <translation>整个图形</translation>
    </message>
    <message>
        <source>Shows all of the drawing, with nothing dimmed</source>
        <translation>显示整个图形，不淡化任何内容</translation>
    </message>
    <message>
        <source>Previous step (Left, Page Up)</source>
        <translation>上一个步骤（左方向键、Page Up）</translation>
    </message>
    <message>
        <source>Next step (Right, Page Down)</source>
        <translation>下一个步骤（右方向键、Page Down）</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code of the page</comment>
        <translation>zh-CN</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>There is no room left to write “%1”.</source>
        <translation>没有足够的空间写入“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” is damaged.</source>
        <translation>文件“%1”已损坏。</translation>
    </message>
    <message>
        <source>Another program holds “%1”.</source>
        <translation>“%1”被另一个程序占用。</translation>
    </message>
    <message>
        <source>The file “%1” may not be written.</source>
        <translation>没有写入文件“%1”的权限。</translation>
    </message>
    <message>
        <source>The file “%1” could not be opened.</source>
        <translation>无法打开文件“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” holds more than fits.</source>
        <translation>文件“%1”的内容超出了容量限制。</translation>
    </message>
    <message>
        <source>The file “%1” took too long to read.</source>
        <translation>读取文件“%1”超时。</translation>
    </message>
    <message>
        <source>The file “%1” could not be used: %2.</source>
        <translation>无法使用文件“%1”：%2。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>文件“%1”不存在。</translation>
    </message>
    <message>
        <source>The file “%1” could not be opened: %2.</source>
        <translation>无法打开文件“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a project file.</source>
        <translation>“%1”是文件夹，不是项目文件。</translation>
    </message>
    <message>
        <source>“%1” is no regular file.</source>
        <translation>“%1”不是普通文件。</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>文件“%1”为空。</translation>
    </message>
    <message>
        <source>The file “%1” is no Relvar project.</source>
        <translation>文件“%1”不是 Relvar 项目。</translation>
    </message>
    <message>
        <source>Another window or program is working on “%1”.</source>
        <translation>另一个窗口或程序正在处理“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” was written by a newer release of Relvar; this one can only read it.</source>
        <translation>文件“%1”由较新版本的 Relvar 写入；当前版本只能读取。</translation>
    </message>
    <message>
        <source>The file “%1” is open for reading only, because it or its folder may not be written.</source>
        <translation>文件“%1”以只读方式打开，因为该文件或其所在文件夹不可写。</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>无法写入文件“%1”。</translation>
    </message>
    <message>
        <source>There is a version “%1” already.</source>
        <translation>已存在版本“%1”。</translation>
    </message>
    <message>
        <source>There is no version “%1” in “%2”.</source>
        <translation>“%2”中没有版本“%1”。</translation>
    </message>
    <message>
        <source>The version “%1” of “%2” is damaged.</source>
        <translation>“%2”的版本“%1”已损坏。</translation>
    </message>
    <message>
        <source>The file “%1” is open for reading only.</source>
        <translation>文件“%1”以只读方式打开。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of “%1” could not be read and were left out.</source>
        <translation>
            <numerusform>“%1”中有 %n 个部分无法读取，已被略去。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>needs a selected object</source>
        <translation>需要选择对象</translation>
    </message>
    <message>
        <source>needs a selected table</source>
        <translation>需要选择表</translation>
    </message>
    <message>
        <source>needs two selected tables</source>
        <translation>需要选择两个表</translation>
    </message>
    <message>
        <source>needs three selected tables</source>
        <translation>需要选择三个表</translation>
    </message>
    <message>
        <source>needs a selected line</source>
        <translation>需要选择连线</translation>
    </message>
    <message>
        <source>needs a selected area, or a table that belongs to one</source>
        <translation>需要选择区域，或属于某个区域的表</translation>
    </message>
    <message>
        <source>needs selected columns of one table</source>
        <translation>需要选择同一个表的列</translation>
    </message>
    <message>
        <source>nothing was done yet</source>
        <translation>尚未执行任何操作</translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation>没有已撤销的操作</translation>
    </message>
    <message>
        <source>needs a selected relationship without a foreign key</source>
        <translation>需要选择没有外键的联系</translation>
    </message>
    <message>
        <source>needs a selected column</source>
        <translation>需要选择列</translation>
    </message>
    <message>
        <source>needs a selected one-to-one relationship</source>
        <translation>需要选择一对一联系</translation>
    </message>
    <message>
        <source>needs a selected many-to-many relationship</source>
        <translation>需要选择多对多联系</translation>
    </message>
    <message>
        <source>needs a selected table with a unique key</source>
        <translation>需要选择带有唯一键的表</translation>
    </message>
    <message>
        <source>needs a selected table whose key is no number yet</source>
        <translation>需要选择键还不是编号的表</translation>
    </message>
    <message>
        <source>needs columns of a subtype or part, or its table</source>
        <translation>需要选择子类型或部分的列，或其所在的表</translation>
    </message>
    <message>
        <source>needs a selected table with subtypes or parts</source>
        <translation>需要选择带有子类型或部分的表</translation>
    </message>
    <message>
        <source>needs a selected line that was bent</source>
        <translation>需要选择有折点的连线</translation>
    </message>
    <message>
        <source>nothing was gone to yet</source>
        <translation>尚未跳转到任何位置</translation>
    </message>
    <message>
        <source>nothing was gone back from</source>
        <translation>尚未后退过</translation>
    </message>
    <message>
        <source>needs an open project</source>
        <translation>需要打开项目</translation>
    </message>
    <message>
        <source>the project is open for reading only</source>
        <translation>项目以只读方式打开</translation>
    </message>
    <message>
        <source>cannot be used now</source>
        <translation>现在无法使用</translation>
    </message>
</context>
<context>
    <name>Refactor</name>
    <message>
        <source>The trigger “%1” of “%2” depends on a column that would move; change or remove it first.</source>
        <translation>“%2”的触发器“%1”依赖于将要移动的列；请先更改或移除它。</translation>
    </message>
    <message>
        <source>The trigger “%1” does not watch the moved columns any more.</source>
        <translation>触发器“%1”不再监视已移动的列。</translation>
    </message>
    <message>
        <source>“%1” is computed from a column that would move.</source>
        <translation>“%1”由将要移动的列计算得出。</translation>
    </message>
    <message>
        <source>“%1” is computed from a column that would stay.</source>
        <translation>“%1”由将要保留的列计算得出。</translation>
    </message>
    <message>
        <source>The policy “%1” of “%2” reads a column that would move; change or remove it first.</source>
        <translation>“%2”的策略“%1”读取了将要移动的列；请先更改或移除它。</translation>
    </message>
    <message>
        <source>The foreign key “%1” of “%2” has columns that would move and others that would stay.</source>
        <translation>“%2”的外键“%1”中，部分列将要移动，部分列将要保留。</translation>
    </message>
    <message>
        <source>The foreign key “%1” of “%2” refers to columns that would move and to others that would stay.</source>
        <translation>“%2”的外键“%1”所引用的列中，部分将要移动，部分将要保留。</translation>
    </message>
    <message>
        <source>“%1” has a column “%2” already.</source>
        <translation>“%1”已有列“%2”。</translation>
    </message>
    <message>
        <source>“%1” spans both tables and is dropped.</source>
        <translation>“%1”跨越两个表，将被删除。</translation>
    </message>
    <message>
        <source>“%1” is part of the primary key and has to stay.</source>
        <translation>“%1”属于主键，必须保留。</translation>
    </message>
    <message>
        <source>The default of “%1” goes along: it is that of new rows of “%2”.</source>
        <translation>“%1”的默认值会一同移动，用于“%2”的新行。</translation>
    </message>
    <message>
        <source>The key of the new table has to be among its columns.</source>
        <translation>新表的键必须包含在其列中。</translation>
    </message>
    <message>
        <source>The new table would have nothing but its key; choose more columns of “%1”.</source>
        <translation>新表将只有键；请再选择“%1”的一些列。</translation>
    </message>
    <message>
        <source>Rows of “%1” without a key have no place for the other values.</source>
        <translation>“%1”中没有键值的行将无处存放其余的值。</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>值：%1</translation>
    </message>
    <message numerus="yes">
        <source>The %n value(s) of “%1” stand in the comment of “%2”, to be entered as its rows.</source>
        <translation>
            <numerusform>“%1”的 %n 个值已写入“%2”的注释，以便作为行录入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The type “%1” has no column any more.</source>
        <translation>类型“%1”不再被任何列使用。</translation>
    </message>
    <message>
        <source>The column does not exist any more.</source>
        <translation>此列已不存在。</translation>
    </message>
    <message>
        <source>“%1” is computed and cannot be a foreign key.</source>
        <translation>“%1”是生成列，不能作为外键。</translation>
    </message>
    <message>
        <source>“%1” is a foreign key already.</source>
        <translation>“%1”已是外键。</translation>
    </message>
    <message>
        <source>“%1” has to have a row for every value before the foreign key is added.</source>
        <translation>添加外键之前，“%1”必须为每个值都准备一行。</translation>
    </message>
    <message>
        <source>The default of “%1” (%2) is given up: the column holds a number now.</source>
        <translation>“%1”的默认值 (%2) 将被舍弃：该列现在存放编号。</translation>
    </message>
    <message>
        <source>“%1” has no primary key that both halves could share.</source>
        <translation>“%1”没有可供拆分后的两个部分共用的主键。</translation>
    </message>
    <message>
        <source>%1 read through a join what stands elsewhere now.</source>
        <translation>%1现在通过连接读取已移到别处的内容。</translation>
    </message>
    <message>
        <source>Look at %1: columns that stand elsewhere now may be meant there.</source>
        <translation>请检查%1：其中可能仍在使用已移到别处的列。</translation>
    </message>
    <message>
        <source>%1 “%2” of “%3” names a column of the old key; change or remove it first.</source>
        <translation>%1“%2”（属于“%3”）使用了旧键的列；请先更改或移除它。</translation>
    </message>
    <message>
        <source>The key “%1” of “%2” has only a part of the foreign key.</source>
        <translation>“%2”的键“%1”只包含外键的一部分。</translation>
    </message>
    <message>
        <source>The columns of the foreign key “%1” of “%2” belong to another foreign key as well.</source>
        <translation>“%2”的外键“%1”的列同时属于另一个外键。</translation>
    </message>
    <message>
        <source>The keys of “%1” form a circle.</source>
        <translation>“%1”的键形成了循环。</translation>
    </message>
    <message numerus="yes">
        <source>%n foreign key(s) refer to the new key.</source>
        <translation>
            <numerusform>%n 个外键引用新键。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a foreign key and has to stay.</source>
        <translation>“%1”是外键，必须保留。</translation>
    </message>
    <message>
        <source>%1 read the old key of “%2”; keep it beside the new one.</source>
        <translation>%1读取了“%2”的旧键；请将旧键与新键一同保留。</translation>
    </message>
    <message>
        <source>“%1” has no primary key that could be replaced.</source>
        <translation>“%1”没有可替换的主键。</translation>
    </message>
    <message>
        <source>These columns are the primary key of “%1” already.</source>
        <translation>这些列已是“%1”的主键。</translation>
    </message>
    <message>
        <source>“%1” can be null and cannot become part of the primary key.</source>
        <translation>“%1”可为空，不能成为主键的一部分。</translation>
    </message>
    <message>
        <source>No unique key of “%1” consists of %2; add one first.</source>
        <translation>“%1”没有由%2组成的唯一键；请先添加。</translation>
    </message>
    <message>
        <source>The primary key of “%1” is a number already.</source>
        <translation>“%1”的主键已是编号。</translation>
    </message>
    <message>
        <source>“%1” refers to itself; there is nothing to merge.</source>
        <translation>“%1”引用自身；没有可合并的内容。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are not joined one-to-one.</source>
        <translation>“%1”与“%2”之间不是一对一联系。</translation>
    </message>
    <message>
        <source>“%1” has row-level security of its own, which “%2” would lose.</source>
        <translation>“%1”有自己的行级安全性，而“%2”会失去它。</translation>
    </message>
    <message>
        <source>The trigger “%1” of “%2” has a condition; change or remove it first.</source>
        <translation>“%2”的触发器“%1”带有条件；请先更改或移除它。</translation>
    </message>
    <message>
        <source>The trigger “%1” fires for rows of “%2” now.</source>
        <translation>触发器“%1”现在针对“%2”的行触发。</translation>
    </message>
    <message>
        <source>Not every row of “%1” has them: %2 may be empty now.</source>
        <translation>并非“%1”的每一行都有这些值：%2现在可为空。</translation>
    </message>
    <message>
        <source>The relationship does not exist any more.</source>
        <translation>此联系已不存在。</translation>
    </message>
    <message>
        <source>“%1” joins the two tables and has to stay.</source>
        <translation>“%1”连接这两个表，必须保留。</translation>
    </message>
    <message>
        <source>“%1” names “%2”; change or remove it first.</source>
        <translation>“%1”使用了“%2”；请先更改或移除它。</translation>
    </message>
    <message>
        <source>“%1” is neither a subtype nor a part of “%2”.</source>
        <translation>“%1”既不是“%2”的子类型，也不是它的部分。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n of them as well and inherits it from “%2” now.</source>
        <translation>
            <numerusform>“%1”也有其中 %n 列，现在从“%2”继承。</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows of “%1” that belong to one of “%2” have to agree.</source>
        <translation>“%1”中属于“%2”同一行的所有行，其值必须一致。</translation>
    </message>
    <message>
        <source>“%1” refers to “%2”, which would be in several tables.</source>
        <translation>“%1”引用了“%2”，而后者将位于多个表中。</translation>
    </message>
    <message>
        <source>“%1” would get the columns twice.</source>
        <translation>“%1”会重复得到这些列。</translation>
    </message>
    <message>
        <source>Choose the tables that the columns go to.</source>
        <translation>请选择要接收这些列的表。</translation>
    </message>
    <message>
        <source>Every row of “%1” gets the value of its “%2”.</source>
        <translation>“%1”的每一行取得其所属“%2”的值。</translation>
    </message>
    <message>
        <source>Extract entity</source>
        <translation>提取实体</translation>
    </message>
    <message>
        <source>Columns become a table of their own, which the table refers to.</source>
        <translation>将列移到一个独立的表中，由原表引用该表。</translation>
    </message>
    <message>
        <source>Promote to lookup table</source>
        <translation>提升为查找表</translation>
    </message>
    <message>
        <source>The values of a column become the rows of a table that it refers to.</source>
        <translation>将列的值变为另一个表中的行，由该列引用该表。</translation>
    </message>
    <message>
        <source>Split one-to-one</source>
        <translation>一对一拆分</translation>
    </message>
    <message>
        <source>Columns go to a second table with the same primary key.</source>
        <translation>将列移到主键相同的第二个表中。</translation>
    </message>
    <message>
        <source>Merge tables</source>
        <translation>合并表</translation>
    </message>
    <message>
        <source>Two tables that are joined one-to-one become one.</source>
        <translation>将以一对一方式关联的两个表合并为一个。</translation>
    </message>
    <message>
        <source>Resolve many-to-many</source>
        <translation>分解多对多</translation>
    </message>
    <message>
        <source>A many-to-many relationship becomes a junction table.</source>
        <translation>将多对多联系转换为关联表。</translation>
    </message>
    <message>
        <source>Use natural key</source>
        <translation>使用自然键</translation>
    </message>
    <message>
        <source>Columns that are unique become the primary key; foreign keys follow.</source>
        <translation>将唯一的列作为主键；外键随之更改。</translation>
    </message>
    <message>
        <source>Use surrogate key</source>
        <translation>使用代理键</translation>
    </message>
    <message>
        <source>A number becomes the primary key; foreign keys follow.</source>
        <translation>将编号作为主键；外键随之更改。</translation>
    </message>
    <message>
        <source>Pull up</source>
        <translation>上提</translation>
    </message>
    <message>
        <source>Columns of a subtype or part go to the table that it refers to.</source>
        <translation>将子类型或部分的列移到其引用的表中。</translation>
    </message>
    <message>
        <source>Push down</source>
        <translation>下推</translation>
    </message>
    <message>
        <source>Columns go to the subtypes or parts of a table.</source>
        <translation>将列移到表的子类型或部分中。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are not joined many-to-many.</source>
        <translation>“%1”与“%2”之间不是多对多联系。</translation>
    </message>
    <message>
        <source>This is no refactoring.</source>
        <translation>这不是重构。</translation>
    </message>
    <message>
        <source>Extract %1 from “%2”</source>
        <translation>从“%2”提取 %1</translation>
    </message>
    <message>
        <source>Extract “%1” from “%2”</source>
        <translation>从“%2”提取“%1”</translation>
    </message>
    <message>
        <source>Promote “%1” to lookup table</source>
        <translation>将“%1”提升为查找表</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>拆分“%1”</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>将“%1”合并到“%2”</translation>
    </message>
    <message>
        <source>Resolve “%1” to “%2” into junction table</source>
        <translation>将“%1”与“%2”的多对多分解为关联表</translation>
    </message>
    <message>
        <source>Use %1 as key of “%2”</source>
        <translation>将 %1 用作“%2”的键</translation>
    </message>
    <message>
        <source>Use surrogate key for “%1”</source>
        <translation>为“%1”使用代理键</translation>
    </message>
    <message>
        <source>Pull up %1 to “%2”</source>
        <translation>将 %1 上提到“%2”</translation>
    </message>
    <message>
        <source>Push down %1 from “%2”</source>
        <translation>从“%2”下推 %1</translation>
    </message>
    <message>
        <source>The table does not exist any more.</source>
        <translation>此表已不存在。</translation>
    </message>
    <message>
        <source>“%1” is partitioned, and its columns are those of its partitions.</source>
        <translation>“%1”已分区，其列即为各分区的列。</translation>
    </message>
    <message>
        <source>“%1” is a partition and has the columns of its table.</source>
        <translation>“%1”是分区，其列取自所属的表。</translation>
    </message>
    <message>
        <source>“%1” inherits columns from another table.</source>
        <translation>“%1”从另一个表继承列。</translation>
    </message>
    <message>
        <source>The columns of “%1” are those of a type.</source>
        <translation>“%1”的列由类型决定。</translation>
    </message>
    <message>
        <source>“%1” inherits the columns of “%2”.</source>
        <translation>“%1”继承“%2”的列。</translation>
    </message>
    <message>
        <source>Choose at least one column of “%1”.</source>
        <translation>请至少选择“%1”的一列。</translation>
    </message>
    <message>
        <source>The columns are to be different ones of “%1”.</source>
        <translation>所选的列必须是“%1”中互不相同的列。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such schema.</source>
        <translation>没有这样的模式。</translation>
    </message>
    <message>
        <source>“%1” does not stand in a schema.</source>
        <translation>“%1”不在模式中。</translation>
    </message>
    <message>
        <source>There is a %1 “%2” in “%3” already.</source>
        <translation>“%3”中已存在%1“%2”。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Values and tags</source>
        <translation>值和标签</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>它需要名称。</translation>
    </message>
    <message>
        <source>A name cannot hold a zero character.</source>
        <translation>名称不能包含零字符。</translation>
    </message>
    <message>
        <source>There is a %1 “%2” already.</source>
        <translation>已存在%1“%2”。</translation>
    </message>
    <message numerus="yes">
        <source>It is longer than %n byte(s).</source>
        <translation>
            <numerusform>长度超过 %n 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>The design has changed since the text was found; find it again.</source>
        <translation>查找之后设计已更改；请重新查找。</translation>
    </message>
    <message>
        <source>There is no text to find.</source>
        <translation>没有要查找的文本。</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>这不是正则表达式：%1。</translation>
    </message>
    <message>
        <source>“%1” is partitioned; its other half would not be, and would keep partitions from being dropped.</source>
        <translation>“%1”已分区；拆分出的另一半不会分区，并会使分区无法删除。</translation>
    </message>
    <message>
        <source>“%1” is partitioned and cannot have a unique key without the columns that it is partitioned by, as one-to-one needs.</source>
        <translation>“%1”已分区，其唯一键必须包含分区所依据的列，因此无法具有一对一所需的唯一键。</translation>
    </message>
    <message>
        <source>“%1” decides to which partition of “%2” a row belongs and has to stay.</source>
        <translation>“%1”决定“%2”的行属于哪个分区，必须保留。</translation>
    </message>
    <message>
        <source>The partition “%1” of “%2” has columns, keys or other parts of its own, which would not follow.</source>
        <translation>“%2”的分区“%1”有自己的列、键或其他部分，这些内容不会随之更改。</translation>
    </message>
    <message>
        <source>“%1” reads a partition of “%2” by its name; change or remove it first.</source>
        <translation>“%1”按名称读取了“%2”的分区；请先更改或移除它。</translation>
    </message>
    <message>
        <source>The rule “%1” of “%2” reads a column that would move; change or remove it first.</source>
        <translation>“%2”的规则“%1”读取了将要移动的列；请先更改或移除该规则。</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>about %1</source>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1 提出</translation>
    </message>
    <message>
        <source>Questions, decisions and tasks</source>
        <translation>疑问、决定和任务</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未关闭的疑问</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>未关闭的任务</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>没有任何记录。</translation>
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
        <translation>其他对象</translation>
    </message>
    <message>
        <source>Look at %1: the old name may still be meant there.</source>
        <translation>请检查%1：其中可能仍在使用旧名称。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>SQLite</name>
    <message>
        <source>The definition cannot be taken apart.</source>
        <translation>无法拆解该定义。</translation>
    </message>
    <message>
        <source>It belongs to something that is kept as a statement.</source>
        <translation>它属于作为语句保留的内容。</translation>
    </message>
    <message>
        <source>This SQLite does not have the module of the table.</source>
        <translation>此 SQLite 没有该表所用的模块。</translation>
    </message>
    <message>
        <source>A foreign key of the table references something that is not in the script.</source>
        <translation>表的某个外键引用了脚本中没有的对象。</translation>
    </message>
    <message>
        <source>SQLite cannot read this database: %1.</source>
        <translation>SQLite 无法读取此数据库：%1。</translation>
    </message>
    <message>
        <source>The database is larger than 1 GiB.</source>
        <translation>数据库大于 1 GiB。</translation>
    </message>
    <message>
        <source>SQLite did not come to an end with this statement.</source>
        <translation>SQLite 未能完成对此语句的处理。</translation>
    </message>
    <message>
        <source>SQLite says: %1.</source>
        <translation>SQLite 报告：%1。</translation>
    </message>
    <message>
        <source>A setting of a connection is not a definition.</source>
        <translation>连接的设置不是定义。</translation>
    </message>
    <message>
        <source>A command of SQLite’s shell is not SQL.</source>
        <translation>SQLite 命令行程序的命令不是 SQL。</translation>
    </message>
    <message>
        <source>There is a zero byte in the statement.</source>
        <translation>语句中含有零字节。</translation>
    </message>
    <message>
        <source>Rows are data, not a definition.</source>
        <translation>行是数据，不是定义。</translation>
    </message>
    <message>
        <source>A query is not a definition.</source>
        <translation>查询不是定义。</translation>
    </message>
    <message>
        <source>Transactions are made when the design is written out.</source>
        <translation>事务会在写出设计时生成。</translation>
    </message>
    <message>
        <source>Another database is not part of this schema.</source>
        <translation>另一个数据库不属于此模式。</translation>
    </message>
    <message>
        <source>Maintenance of a running database is not a definition.</source>
        <translation>运行中数据库的维护操作不是定义。</translation>
    </message>
    <message>
        <source>Relvar has no kind of object for this.</source>
        <translation>Relvar 没有与此对应的对象种类。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
    <message>
        <source>A virtual table makes this table itself.</source>
        <translation>此表由虚拟表自行创建。</translation>
    </message>
    <message>
        <source>The script is larger than 1 GiB.</source>
        <translation>脚本大于 1 GiB。</translation>
    </message>
    <message>
        <source>A table of SQLite needs a column: “%1” has none and is left out.</source>
        <translation>SQLite 的表需要有列：“%1”没有列，被略去。</translation>
    </message>
    <message>
        <source>SQLite has no indexes by %1: %2 is left out.</source>
        <translation>SQLite 没有使用 %1 方法的索引：%2 被略去。</translation>
    </message>
    <message>
        <source>SQLite keeps no further columns in %1.</source>
        <translation>SQLite 不在 %1 中保存包含的列。</translation>
    </message>
    <message>
        <source>For SQLite, NULL is never the same as NULL in the key %1.</source>
        <translation>SQLite 从不将键 %1 中的 NULL 视为相同。</translation>
    </message>
    <message>
        <source>The index %1 is left out. %2</source>
        <translation>索引 %1 被略去。%2</translation>
    </message>
    <message>
        <source>SQLite keeps no results: “%1” becomes a view.</source>
        <translation>SQLite 不保存查询结果：“%1”变为视图。</translation>
    </message>
    <message>
        <source>SQLite has no indexes of views: %1 is left out.</source>
        <translation>SQLite 没有视图的索引：%1 被略去。</translation>
    </message>
    <message>
        <source>The view “%1” is left out. %2</source>
        <translation>视图“%1”被略去。%2</translation>
    </message>
    <message>
        <source>SQLite has no functions for triggers to call: %1 is left out.</source>
        <translation>SQLite 没有可供触发器调用的函数：%1 被略去。</translation>
    </message>
    <message>
        <source>The trigger %1 is left out. %2</source>
        <translation>触发器 %1 被略去。%2</translation>
    </message>
    <message>
        <source>A trigger of SQLite has one event: %1 keeps its first one.</source>
        <translation>SQLite 的触发器只有一个事件：%1 保留其第一个事件。</translation>
    </message>
    <message>
        <source>A statement for another database is left out: %1</source>
        <translation>用于其他数据库的语句被略去：%1</translation>
    </message>
    <message>
        <source>What this statement did cannot be undone: %1</source>
        <translation>此语句所做的操作无法撤销：%1</translation>
    </message>
    <message>
        <source>SQLite has no such kind of object: %1 “%2” is left out.</source>
        <translation>SQLite 没有此类对象：%1“%2”被略去。</translation>
    </message>
    <message>
        <source>“%1” becomes %2. %3</source>
        <translation>“%1”变为 %2。%3</translation>
    </message>
    <message>
        <source>“%1” gets no numbers of its own: SQLite counts in a primary key of one whole number alone.</source>
        <translation>“%1”不会自动获得编号：SQLite 仅对由单个整数列构成的主键自动编号。</translation>
    </message>
    <message>
        <source>The default of “%1” is left out. %2</source>
        <translation>“%1”的默认值被略去。%2</translation>
    </message>
    <message>
        <source>“%1” is no longer computed. %2</source>
        <translation>“%1”不再是生成列。%2</translation>
    </message>
    <message>
        <source>SQLite sets all columns of the foreign key %1.</source>
        <translation>SQLite 会设置外键 %1 的所有列。</translation>
    </message>
    <message>
        <source>SQLite checks the key %1 at once.</source>
        <translation>SQLite 会立即检查键 %1。</translation>
    </message>
    <message>
        <source>SQLite has no exclusion constraints: %1 is left out.</source>
        <translation>SQLite 没有排他约束：%1 被略去。</translation>
    </message>
    <message>
        <source>The check “%1” is left out. %2</source>
        <translation>检查约束“%1”被略去。%2</translation>
    </message>
    <message>
        <source>The foreign key %1 references a table that SQLite does not get.</source>
        <translation>外键 %1 引用了不会写入 SQLite 的表。</translation>
    </message>
    <message>
        <source>In SQLite, “%1” inherits nothing from other tables.</source>
        <translation>在 SQLite 中，“%1”不从其他表继承任何内容。</translation>
    </message>
    <message>
        <source>In SQLite, “%1” has no partitions.</source>
        <translation>在 SQLite 中，“%1”没有分区。</translation>
    </message>
    <message>
        <source>In SQLite, nothing guards the rows of “%1”.</source>
        <translation>在 SQLite 中，没有任何机制保护“%1”的行。</translation>
    </message>
    <message>
        <source>The table “%1” is left out. %2</source>
        <translation>表“%1”被略去。%2</translation>
    </message>
    <message>
        <source>“%1” is a foreign table: here it becomes a table of its own.</source>
        <translation>“%1”是外部表：在这里变为独立的表。</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Each %1 may be %2.</source>
        <translation>每个 %1 可以是一个 %2。</translation>
    </message>
    <message>
        <source>Each %1 is %2.</source>
        <translation>每个 %1 都是一个 %2。</translation>
    </message>
    <message>
        <source>Each %1 %2 %3 %4 %5 (by %6), which is part of its identity.</source>
        <translation>每个 %1 %2 %3 %4 %5（通过 %6），这是其标识的一部分。</translation>
    </message>
    <message>
        <source>Each %1 %2 %3 %4 %5 (by %6).</source>
        <translation>每个 %1 %2 %3 %4 %5（通过 %6）。</translation>
    </message>
    <message>
        <source>Each %1 %2 %3 %4 %5, which is part of its identity.</source>
        <translation>每个 %1 %2 %3 %4 %5，这是其标识的一部分。</translation>
    </message>
    <message>
        <source>Each %1 %2 %3 %4 %5.</source>
        <translation>每个 %1 %2 %3 %4 %5。</translation>
    </message>
    <message>
        <source>The design in sentences</source>
        <translation>用句子描述的设计</translation>
    </message>
    <message>
        <source>Without relationships</source>
        <translation>没有联系</translation>
    </message>
    <message>
        <source>be associated with</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>must</source>
        <translation>必须</translation>
    </message>
    <message>
        <source>may</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>any number of</source>
        <translation>任意多个</translation>
    </message>
    <message>
        <source>one or more</source>
        <translation>一个或多个</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>至少 %1 个</translation>
    </message>
    <message>
        <source>at most one</source>
        <translation>至多一个</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>至多 %1 个</translation>
    </message>
    <message>
        <source>exactly one</source>
        <translation>恰好一个</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>恰好 %1 个</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>%1 到 %2 个</translation>
    </message>
    <message>
        <source>an %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>No keys were pressed.</source>
        <translation>没有按下任何键。</translation>
    </message>
    <message>
        <source>%1 is needed to move about and cannot be a shortcut.</source>
        <translation>%1 用于移动和导航，不能作为快捷键。</translation>
    </message>
    <message>
        <source>This command works while one types as well: its keys need Ctrl, Alt or a function key.</source>
        <translation>此命令在输入文字时也有效：其快捷键必须包含 Ctrl、Alt 或功能键。</translation>
    </message>
</context>
<context>
    <name>Sketch</name>
    <message>
        <source>“%1” has an empty value, which DBML cannot say.</source>
        <translation>“%1”有一个空值，DBML 无法表示。</translation>
    </message>
    <message>
        <source>“%1” is computed, which a sketch cannot say.</source>
        <translation>“%1”是生成列，草图无法表示。</translation>
    </message>
    <message>
        <source>“%1” uses an inherited column.</source>
        <translation>“%1”使用了继承的列。</translation>
    </message>
    <message>
        <source>“%1” is an exclusion constraint, which a sketch cannot say.</source>
        <translation>“%1”是排他约束，草图无法表示。</translation>
    </message>
    <message>
        <source>“%1” has a condition, which a sketch cannot say.</source>
        <translation>“%1”带有条件，草图无法表示。</translation>
    </message>
    <message>
        <source>“%1” refers from a column to the same column.</source>
        <translation>“%1”从一列引用了同一列。</translation>
    </message>
    <message>
        <source>“%1” says what another one says already.</source>
        <translation>“%1”与已有的一项重复。</translation>
    </message>
    <message>
        <source>“%1” is defined a second time; the first one counts.</source>
        <translation>“%1”被重复定义；以第一个为准。</translation>
    </message>
    <message>
        <source>There is no table partial “%1”.</source>
        <translation>没有表片段“%1”。</translation>
    </message>
    <message>
        <source>“%1” has a column “%2” already.</source>
        <translation>“%1”已有列“%2”。</translation>
    </message>
    <message>
        <source>The condition of a check stands between backticks.</source>
        <translation>检查约束的条件应写在反引号之间。</translation>
    </message>
    <message>
        <source>A column has no setting “%1”.</source>
        <translation>列不支持设置项“%1”。</translation>
    </message>
    <message>
        <source>“%1” has a primary key already.</source>
        <translation>“%1”已有主键。</translation>
    </message>
    <message>
        <source>“%1” has a value “%2” already.</source>
        <translation>“%1”已有值“%2”。</translation>
    </message>
    <message>
        <source>“%1” is in another group already.</source>
        <translation>“%1”已在另一个分组中。</translation>
    </message>
    <message>
        <source>This comment does not end.</source>
        <translation>此注释没有结束。</translation>
    </message>
    <message>
        <source>This quote does not end.</source>
        <translation>此引号没有结束。</translation>
    </message>
    <message>
        <source>A Mermaid diagram of entities starts with “erDiagram”.</source>
        <translation>Mermaid 实体图以“erDiagram”开头。</translation>
    </message>
    <message>
        <source>This line of the diagram is not understood.</source>
        <translation>无法理解图中的这一行。</translation>
    </message>
    <message>
        <source>An attribute needs a type and a name.</source>
        <translation>属性需要类型和名称。</translation>
    </message>
    <message>
        <source>A “)” is missing here.</source>
        <translation>此处缺少“)”。</translation>
    </message>
    <message>
        <source>A value was expected here.</source>
        <translation>此处应为值。</translation>
    </message>
    <message>
        <source>The name of a setting was expected here.</source>
        <translation>此处应为设置项的名称。</translation>
    </message>
    <message>
        <source>One of the signs &gt;, &lt;, - and &lt;&gt; was expected here.</source>
        <translation>此处应为 &gt;、&lt;、- 或 &lt;&gt; 之一。</translation>
    </message>
    <message>
        <source>The column that is referred to was expected here.</source>
        <translation>此处应为被引用的列。</translation>
    </message>
    <message>
        <source>This “[” has no “]”.</source>
        <translation>此“[”没有对应的“]”。</translation>
    </message>
    <message>
        <source>A “%1” is missing here.</source>
        <translation>此处缺少“%1”。</translation>
    </message>
    <message>
        <source>This “{” has no “}”.</source>
        <translation>此“{”没有对应的“}”。</translation>
    </message>
    <message>
        <source>The name of what it refers to was expected here.</source>
        <translation>此处应为被引用对象的名称。</translation>
    </message>
    <message>
        <source>“%1” was not expected here.</source>
        <translation>此处不应出现“%1”。</translation>
    </message>
    <message>
        <source>“%1” blocks were left out.</source>
        <translation>“%1”块已被略去。</translation>
    </message>
    <message>
        <source>Other files are not read, so this was left out.</source>
        <translation>不读取其他文件，因此该内容已被略去。</translation>
    </message>
    <message>
        <source>A “{” was expected here.</source>
        <translation>此处应为“{”。</translation>
    </message>
    <message>
        <source>The name of a table partial was expected here.</source>
        <translation>此处应为表片段的名称。</translation>
    </message>
    <message>
        <source>A column or an expression was expected here.</source>
        <translation>此处应为列或表达式。</translation>
    </message>
    <message>
        <source>A condition between backticks was expected here.</source>
        <translation>此处应为反引号之间的条件。</translation>
    </message>
    <message>
        <source>An enumeration needs a name.</source>
        <translation>枚举需要名称。</translation>
    </message>
    <message>
        <source>A value of the enumeration was expected here.</source>
        <translation>此处应为枚举的值。</translation>
    </message>
    <message>
        <source>A reference needs two sides, like orders.customer_id &gt; customers.id.</source>
        <translation>引用需要两端，例如 orders.customer_id &gt; customers.id。</translation>
    </message>
    <message>
        <source>The name of a table was expected here.</source>
        <translation>此处应为表的名称。</translation>
    </message>
    <message>
        <source>This line is not understood. Write “orders: id, placed_at” for an entity or “orders -&gt; customers” for a relationship.</source>
        <translation>无法理解此行。请用“orders: id, placed_at”表示实体，或用“orders -&gt; customers”表示联系。</translation>
    </message>
    <message>
        <source>The entity at the other end was expected here.</source>
        <translation>此处应为另一端的实体。</translation>
    </message>
    <message>
        <source>There is no table in this text.</source>
        <translation>此文本中没有表。</translation>
    </message>
    <message>
        <source>This text is neither SQL nor DBML, Mermaid, CSV or a Markdown table.</source>
        <translation>此文本既不是 SQL，也不是 DBML、Mermaid、CSV 或 Markdown 表格。</translation>
    </message>
    <message>
        <source>“%1” has no key that “%2” could refer to.</source>
        <translation>“%1”没有可供“%2”引用的键。</translation>
    </message>
    <message>
        <source>“%1” has no column “%2” for its key.</source>
        <translation>“%1”的键所需的列“%2”不存在。</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”.</source>
        <translation>“%1”没有列“%2”。</translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>实体需要名称。</translation>
    </message>
    <message>
        <source>Something else is called “%1” already.</source>
        <translation>已有其他对象名为“%1”。</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>没有列“%1”。</translation>
    </message>
    <message>
        <source>There is no table for “%1”.</source>
        <translation>“%1”没有对应的表。</translation>
    </message>
    <message>
        <source>Both sides of a reference need the same number of columns.</source>
        <translation>引用两端的列数必须相同。</translation>
    </message>
    <message>
        <source>“%1” refers to “%2” already.</source>
        <translation>“%1”已引用“%2”。</translation>
    </message>
    <message>
        <source>“%1” is no action of a foreign key.</source>
        <translation>“%1”不是外键的动作。</translation>
    </message>
    <message>
        <source>There is a table “%1” already.</source>
        <translation>已存在表“%1”。</translation>
    </message>
    <message>
        <source>There is another type “%1” already.</source>
        <translation>已存在另一个类型“%1”。</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>没有表“%1”。</translation>
    </message>
    <message>
        <source>“%1” has no columns of its own, which DBML cannot say.</source>
        <translation>“%1”没有自己的列，DBML 无法表示。</translation>
    </message>
    <message>
        <source>“%1” has no values, which DBML cannot say.</source>
        <translation>“%1”没有值，DBML 无法表示。</translation>
    </message>
    <message>
        <source>There is nothing in this line.</source>
        <translation>此行没有内容。</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is.</source>
        <translation>“%1”已存在，保持不变。</translation>
    </message>
    <message>
        <source>There is nothing in this SQL that makes part of a design.</source>
        <translation>此 SQL 中没有可加入设计的内容。</translation>
    </message>
    <message>
        <source>The records of “%1” have a column that is gone.</source>
        <translation>“%1”的记录含有已不存在的列。</translation>
    </message>
    <message>
        <source>There is nothing called “%1”.</source>
        <translation>没有名为“%1”的对象。</translation>
    </message>
    <message>
        <source>DBML has no words for the %1 “%2”.</source>
        <translation>DBML 无法表示%1“%2”。</translation>
    </message>
    <message>
        <source>DBML has no words for %1 of “%2”.</source>
        <translation>DBML 无法表示“%2”的%1。</translation>
    </message>
    <message>
        <source>the order of its columns</source>
        <translation>其列的排列顺序</translation>
    </message>
    <message>
        <source>the operator classes of its columns</source>
        <translation>其列的运算符类</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>This is a design that Relvar wrote as JSON. It is for other programs; open the project file instead.</source>
        <translation>这是 Relvar 以 JSON 写出的设计，供其他程序使用；请改为打开项目文件。</translation>
    </message>
</context>
<context>
    <name>SqlCheck</name>
    <message>
        <source>%1 cannot read “%2”: %3</source>
        <translation>%1 无法解析“%2”：%3</translation>
    </message>
    <message>
        <source>“%1” is more than one piece of SQL.</source>
        <translation>“%1”不止一段 SQL。</translation>
    </message>
</context>
<context>
    <name>TimescaleDB</name>
    <message>
        <source>There is no column %1 in %2.</source>
        <translation>%2 中没有列 %1。</translation>
    </message>
    <message>
        <source>What it is about is known only when it runs.</source>
        <translation>它涉及的内容只有在运行时才能确定。</translation>
    </message>
    <message>
        <source>%1() has an argument that is not known here: %2.</source>
        <translation>%1() 含有未知的参数：%2。</translation>
    </message>
    <message>
        <source>%1 is a hypertable already.</source>
        <translation>%1 已是超表。</translation>
    </message>
    <message>
        <source>What the table is divided by is known only when it runs.</source>
        <translation>表的分块依据只有在运行时才能确定。</translation>
    </message>
    <message>
        <source>The first dimension of %1 is no range.</source>
        <translation>%1 的第一个维度不是范围。</translation>
    </message>
    <message>
        <source>%1 is no hypertable.</source>
        <translation>%1 不是超表。</translation>
    </message>
    <message>
        <source>%1 is divided by %2 already.</source>
        <translation>%1 已按 %2 分块。</translation>
    </message>
    <message>
        <source>The chunks of a further dimension are set when it is added.</source>
        <translation>其他维度的分块在添加该维度时设置。</translation>
    </message>
    <message>
        <source>An interval is missing.</source>
        <translation>缺少间隔。</translation>
    </message>
    <message>
        <source>%1 is not divided by a hash.</source>
        <translation>%1 没有按哈希分块。</translation>
    </message>
    <message>
        <source>There is such a job for %1 already.</source>
        <translation>%1 已有这样的作业。</translation>
    </message>
    <message>
        <source>%1 is a job already.</source>
        <translation>%1 已是作业。</translation>
    </message>
    <message>
        <source>Relvar has no option for %1().</source>
        <translation>Relvar 没有与 %1() 对应的选项。</translation>
    </message>
    <message>
        <source>TimescaleDB makes this by itself.</source>
        <translation>这由 TimescaleDB 自行创建。</translation>
    </message>
    <message>
        <source>%1 has settings of a hypertable but is none.</source>
        <translation>%1 有超表的设置，但不是超表。</translation>
    </message>
    <message>
        <source>There is no column with a time in %1.</source>
        <translation>%1 中没有时间列。</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>whole number, 8 bytes</source>
        <translation>整数，8 字节</translation>
    </message>
    <message>
        <source>whole number, 4 bytes</source>
        <translation>整数，4 字节</translation>
    </message>
    <message>
        <source>whole number, 2 bytes</source>
        <translation>整数，2 字节</translation>
    </message>
    <message>
        <source>text of any length</source>
        <translation>任意长度的文本</translation>
    </message>
    <message>
        <source>text up to a length</source>
        <translation>有长度上限的文本</translation>
    </message>
    <message>
        <source>text of a fixed length</source>
        <translation>固定长度的文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真或假</translation>
    </message>
    <message>
        <source>exact number</source>
        <translation>精确数值</translation>
    </message>
    <message>
        <source>inexact number, 4 bytes</source>
        <translation>近似数值，4 字节</translation>
    </message>
    <message>
        <source>inexact number, 8 bytes</source>
        <translation>近似数值，8 字节</translation>
    </message>
    <message>
        <source>moment in time</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>date and time of day</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>calendar date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>time of day with zone</source>
        <translation>带时区的时间</translation>
    </message>
    <message>
        <source>span of time</source>
        <translation>时间间隔</translation>
    </message>
    <message>
        <source>universally unique identifier</source>
        <translation>通用唯一标识符</translation>
    </message>
    <message>
        <source>JSON, indexable</source>
        <translation>JSON，可索引</translation>
    </message>
    <message>
        <source>JSON, word for word</source>
        <translation>JSON，保留原文</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节串</translation>
    </message>
    <message>
        <source>whole number from a sequence, 4 bytes</source>
        <translation>取自序列的整数，4 字节</translation>
    </message>
    <message>
        <source>whole number from a sequence, 8 bytes</source>
        <translation>取自序列的整数，8 字节</translation>
    </message>
    <message>
        <source>whole number from a sequence, 2 bytes</source>
        <translation>取自序列的整数，2 字节</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>货币金额</translation>
    </message>
    <message>
        <source>network address, host or net</source>
        <translation>网络地址，主机或网络</translation>
    </message>
    <message>
        <source>network address, net</source>
        <translation>网络地址，网络</translation>
    </message>
    <message>
        <source>hardware address</source>
        <translation>硬件地址</translation>
    </message>
    <message>
        <source>bits, fixed length</source>
        <translation>位串，固定长度</translation>
    </message>
    <message>
        <source>bits, up to a length</source>
        <translation>位串，有长度上限</translation>
    </message>
    <message>
        <source>XML document</source>
        <translation>XML 文档</translation>
    </message>
    <message>
        <source>text prepared for search</source>
        <translation>供搜索用的文本</translation>
    </message>
    <message>
        <source>text search query</source>
        <translation>文本搜索查询</translation>
    </message>
    <message>
        <source>point in the plane</source>
        <translation>平面上的点</translation>
    </message>
    <message>
        <source>polygon in the plane</source>
        <translation>平面上的多边形</translation>
    </message>
    <message>
        <source>range of integer</source>
        <translation>integer 范围</translation>
    </message>
    <message>
        <source>range of bigint</source>
        <translation>bigint 范围</translation>
    </message>
    <message>
        <source>range of numeric</source>
        <translation>numeric 范围</translation>
    </message>
    <message>
        <source>range of date</source>
        <translation>date 范围</translation>
    </message>
    <message>
        <source>range of timestamp</source>
        <translation>timestamp 范围</translation>
    </message>
    <message>
        <source>range of timestamptz</source>
        <translation>timestamptz 范围</translation>
    </message>
    <message>
        <source>object identifier</source>
        <translation>对象标识符</translation>
    </message>
    <message>
        <source>name in the catalogue</source>
        <translation>系统目录中的名称</translation>
    </message>
    <message>
        <source>number of any kind</source>
        <translation>任意种类的数值</translation>
    </message>
    <message>
        <source>value of any kind, in a strict table</source>
        <translation>任意种类的值，用于严格表</translation>
    </message>
    <message>
        <source>whole number, 3 bytes</source>
        <translation>整数，3 字节</translation>
    </message>
    <message>
        <source>whole number, 1 byte</source>
        <translation>整数，1 字节</translation>
    </message>
    <message>
        <source>one of a list of values</source>
        <translation>值列表中的一个</translation>
    </message>
    <message>
        <source>some of a list of values</source>
        <translation>值列表中的若干个</translation>
    </message>
    <message>
        <source>any shape in the plane</source>
        <translation>平面上的任意几何图形</translation>
    </message>
</context>
<context>
    <name>relvar</name>
    <message>
        <source>The relationship “%1” leads to a table that is not in the model.</source>
        <translation>联系“%1”指向模型中没有的表。</translation>
    </message>
    <message>
        <source>“%1” is a “%2”, which is not read from models of pgModeler.</source>
        <translation>“%1”是“%2”，这类内容不会从 pgModeler 模型中读取。</translation>
    </message>
</context>
<context>
    <name>relvar::AboutDialog</name>
    <message>
        <source>About Relvar</source>
        <translation>关于 Relvar</translation>
    </message>
    <message>
        <source>Version %1

A designer for database schemas.

Built with Qt %2. The licence is in the file LICENSE.</source>
        <translation>版本 %1

数据库模式设计工具。

使用 Qt %2 构建。许可证见 LICENSE 文件。</translation>
    </message>
</context>
<context>
    <name>relvar::AddressForm</name>
    <message>
        <source>Name, address, socket or URL</source>
        <translation>名称、地址、套接字或 URL</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>From the password file</source>
        <translation>取自密码文件</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>其他连接</translation>
    </message>
    <message>
        <source>&amp;Earlier connections</source>
        <translation>先前的连接(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>种类(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>数据库(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Re&amp;member the password in the keychain</source>
        <translation>在钥匙串中保存密码(&amp;M)</translation>
    </message>
</context>
<context>
    <name>relvar::Background</name>
    <message>
        <source>Generating SQL and diagrams</source>
        <translation>正在生成 SQL 和图</translation>
    </message>
    <message>
        <source>Checking the design</source>
        <translation>正在检查设计</translation>
    </message>
</context>
<context>
    <name>relvar::BookmarkCommands</name>
    <message>
        <source>Add Bookmark</source>
        <translation>添加书签</translation>
    </message>
    <message>
        <source>Name; without one it gets a number:</source>
        <translation>名称（留空则使用编号）：</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>添加书签</translation>
    </message>
    <message>
        <source>Bookmark “%1” is kept; the menu Go leads back to it.</source>
        <translation>书签“%1”已保存；可通过“转到”菜单返回。</translation>
    </message>
    <message>
        <source>Take bookmark again</source>
        <translation>重新截取书签</translation>
    </message>
</context>
<context>
    <name>relvar::BookmarksDialog</name>
    <message>
        <source>No bookmarks yet. Ctrl+B keeps what the canvas shows under a name.</source>
        <translation>还没有书签。按 Ctrl+B 以一个名称保存画布显示的内容。</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>图</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Shows it on the canvas</source>
        <translation>在画布上显示</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>&amp;Take Again</source>
        <translation>重新截取(&amp;T)</translation>
    </message>
    <message>
        <source>Keeps what the canvas shows now under this name</source>
        <translation>以此名称保存画布当前显示的内容</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete bookmark</source>
        <translation>删除书签</translation>
    </message>
    <message>
        <source>Rename bookmark</source>
        <translation>重命名书签</translation>
    </message>
    <message>
        <source>Move bookmark</source>
        <translation>移动书签</translation>
    </message>
</context>
<context>
    <name>relvar::ChildList</name>
    <message>
        <source>Relationships</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Keys and indexes</source>
        <translation>键和索引</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>On</source>
        <translation>作用于</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>“%1” has no column yet.</source>
        <translation>“%1”还没有列。</translation>
    </message>
    <message>
        <source>Add unique key</source>
        <translation>添加唯一键</translation>
    </message>
    <message>
        <source>Add index</source>
        <translation>添加索引</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>添加检查约束</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
</context>
<context>
    <name>relvar::ColorButton</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>其他颜色…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
</context>
<context>
    <name>relvar::ColumnsGrid</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>relvar::ColumnsModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>可为空</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>唯一</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>列的名称</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>数据类型</translation>
    </message>
    <message>
        <source>May be empty (NULL)</source>
        <translation>可以为空 (NULL)</translation>
    </message>
    <message>
        <source>Expression for rows that give no value</source>
        <translation>未提供值的行所用的表达式</translation>
    </message>
    <message>
        <source>Part of the primary key</source>
        <translation>属于主键</translation>
    </message>
    <message>
        <source>No two rows have the same value</source>
        <translation>任意两行的值都不相同</translation>
    </message>
    <message>
        <source>What the column means</source>
        <translation>列的含义</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>新建列</translation>
    </message>
    <message>
        <source>Add column “%1”</source>
        <translation>添加列“%1”</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>将“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Change type of “%1”</source>
        <translation>更改“%1”的类型</translation>
    </message>
    <message>
        <source>Change whether “%1” may be empty</source>
        <translation>更改“%1”是否可为空</translation>
    </message>
    <message>
        <source>Change default of “%1”</source>
        <translation>更改“%1”的默认值</translation>
    </message>
    <message>
        <source>Change primary key with “%1”</source>
        <translation>更改含“%1”的主键</translation>
    </message>
    <message>
        <source>Change whether “%1” is unique</source>
        <translation>更改“%1”是否唯一</translation>
    </message>
    <message>
        <source>Change comment of “%1”</source>
        <translation>更改“%1”的注释</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n column(s)</source>
        <translation>
            <numerusform>粘贴 %n 个列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n column(s)</source>
        <translation>
            <numerusform>删除 %n 个列</numerusform>
        </translation>
    </message>
    <message>
        <source>Move column</source>
        <translation>移动列</translation>
    </message>
    <message numerus="yes">
        <source>Move %n column(s)</source>
        <translation>
            <numerusform>移动 %n 个列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Command or object</source>
        <translation>命令或对象</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的%1</translation>
    </message>
    <message>
        <source>Nothing is called like this.</source>
        <translation>没有匹配的名称。</translation>
    </message>
    <message>
        <source>Find a command, table, column, problem…</source>
        <translation>查找命令、表、列、问题…</translation>
    </message>
    <message>
        <source>↑ ↓  look at it      Enter  go there      Esc  back      Tab  next of these lists</source>
        <translation>↑ ↓  查看      Enter  转到      Esc  返回      Tab  下一个列表</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Everything that can be found</source>
        <translation>可查找的全部内容</translation>
    </message>
    <message>
        <source>Begin with %1 for these alone</source>
        <translation>以 %1 开头可只查找这一类</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>所有命令</translation>
    </message>
    <message>
        <source>There are no tables yet.</source>
        <translation>还没有表。</translation>
    </message>
    <message>
        <source>No table is called like this.</source>
        <translation>没有名称匹配的表。</translation>
    </message>
    <message>
        <source>There are no columns yet.</source>
        <translation>还没有列。</translation>
    </message>
    <message>
        <source>No column is called like this.</source>
        <translation>没有名称匹配的列。</translation>
    </message>
    <message>
        <source>No command is called like this.</source>
        <translation>没有名称匹配的命令。</translation>
    </message>
    <message>
        <source>There are no problems.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>No problem speaks of this.</source>
        <translation>没有提到此内容的问题。</translation>
    </message>
    <message>
        <source>Reading the design…</source>
        <translation>正在读取设计…</translation>
    </message>
</context>
<context>
    <name>relvar::ComparisonDialog</name>
    <message>
        <source>Comparison with “%1”</source>
        <translation>与“%1”的比较</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Search differences</source>
        <translation>搜索差异</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>In the design</source>
        <translation>设计中</translation>
    </message>
    <message>
        <source>In the database</source>
        <translation>数据库中</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation>选择显示的全部差异</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>Choose none of them</source>
        <translation>不选择其中任何一项</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>The differences that are shown as text</source>
        <translation>以文本形式复制显示的差异</translation>
    </message>
    <message>
        <source>&amp;Select in Diagram</source>
        <translation>在图中选择(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>采用(&amp;T)</translation>
    </message>
    <message>
        <source>The design and the database are the same.</source>
        <translation>设计与数据库相同。</translation>
    </message>
    <message>
        <source>The database is %1 and the design is for %2: the design is shown as it would be there, and nothing can be taken over.</source>
        <translation>数据库是 %1，而设计用于 %2：设计按其在该数据库中的形式显示，无法采用任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选择 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the marked object, or the table that it would belong to, on the canvas</source>
        <translation>在画布上显示标记的对象，或它所属的表</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>此项目以只读方式打开。</translation>
    </message>
    <message>
        <source>Brings the state of the database into the design, for all that is chosen, in one step</source>
        <translation>一步将所有所选内容在数据库中的状态纳入设计</translation>
    </message>
    <message>
        <source>Take over from “%1”</source>
        <translation>从“%1”采用</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) taken over.</source>
        <translation>
            <numerusform>已采用 %n 处差异。</numerusform>
        </translation>
    </message>
    <message>
        <source>“Show All Tables” draws the new tables.</source>
        <translation>“显示所有表”可绘制新的表。</translation>
    </message>
</context>
<context>
    <name>relvar::CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>补全</translation>
    </message>
</context>
<context>
    <name>relvar::ConversionDialog</name>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Emulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>A &amp;new project</source>
        <translation>新项目(&amp;N)</translation>
    </message>
    <message>
        <source>The &amp;project that is open</source>
        <translation>当前打开的项目(&amp;P)</translation>
    </message>
    <message>
        <source>Convert to Another Database</source>
        <translation>转换为其他数据库</translation>
    </message>
    <message>
        <source>This one stays as it is; what is on the diagrams comes along</source>
        <translation>此项目保持不变；图上的内容一并带入</translation>
    </message>
    <message>
        <source>One step that can be undone</source>
        <translation>可一步撤销</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>此项目以只读方式打开。</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>The notes that are shown as text</source>
        <translation>以文本形式复制显示的说明</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>The result is</source>
        <translation>结果为</translation>
    </message>
    <message>
        <source>Notes to show</source>
        <translation>要显示的说明</translation>
    </message>
    <message>
        <source>What becomes of the design</source>
        <translation>设计的转换情况</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Finding out what becomes of the design…</source>
        <translation>正在确定设计的转换情况…</translation>
    </message>
    <message>
        <source>Nothing is lost, and no type becomes another one.</source>
        <translation>没有内容丢失，也没有类型变为其他类型。</translation>
    </message>
    <message>
        <source>All notes (%1)</source>
        <translation>所有说明 (%1)</translation>
    </message>
</context>
<context>
    <name>relvar::DatabaseCommands</name>
    <message>
        <source>Convert to %1</source>
        <translation>转换为 %1</translation>
    </message>
    <message>
        <source>The design is for %1 now.</source>
        <translation>设计现在用于 %1。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1（用于 %2）</translation>
    </message>
    <message>
        <source>The project cannot be made</source>
        <translation>无法创建项目</translation>
    </message>
    <message>
        <source>A new project with the design for %1; the other one is as it was.</source>
        <translation>包含用于 %1 的设计的新项目；原项目保持不变。</translation>
    </message>
</context>
<context>
    <name>relvar::DatabaseImportDialog</name>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>A &amp;new project</source>
        <translation>新项目(&amp;N)</translation>
    </message>
    <message>
        <source>Import from a Database</source>
        <translation>从数据库导入</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Search tables</source>
        <translation>搜索表</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>要导入的内容</translation>
    </message>
    <message>
        <source>The &amp;project that is open</source>
        <translation>当前打开的项目(&amp;P)</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>导入到</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>%1 (view)</source>
        <translation>%1（视图）</translation>
    </message>
    <message>
        <source>Connect to see what there is.</source>
        <translation>连接后即可查看其中的内容。</translation>
    </message>
    <message>
        <source>D&amp;raw all tables on a diagram</source>
        <translation>在图上绘制所有表(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
</context>
<context>
    <name>relvar::DatabaseReadDialog</name>
    <message>
        <source>Compare with a Database</source>
        <translation>与数据库比较</translation>
    </message>
    <message>
        <source>The database is only read; nothing in it is changed.</source>
        <translation>仅读取数据库；不会更改其中的任何内容。</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>正在读取数据库</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Reading the database…</source>
        <translation>正在读取数据库…</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>读取已停止。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>relvar::DiagramCommands</name>
    <message>
        <source>Change Notation</source>
        <translation>更改表示法</translation>
    </message>
    <message>
        <source>Change Detail</source>
        <translation>更改详细程度</translation>
    </message>
    <message>
        <source>Change Colours</source>
        <translation>更改颜色</translation>
    </message>
    <message>
        <source>Change Level</source>
        <translation>更改层级</translation>
    </message>
    <message>
        <source>No boxes lie over each other.</source>
        <translation>没有相互重叠的方框。</translation>
    </message>
    <message>
        <source>Boxes have grown and lie over each other; “Make Room” moves them apart.</source>
        <translation>方框变大后相互重叠；“腾出空间”可将它们分开。</translation>
    </message>
</context>
<context>
    <name>relvar::DiagramTabs</name>
    <message>
        <source>Diagrams</source>
        <translation>图</translation>
    </message>
    <message>
        <source>New diagram</source>
        <translation>新建图</translation>
    </message>
    <message>
        <source>All diagrams, by folder</source>
        <translation>所有图，按文件夹</translation>
    </message>
    <message>
        <source>All diagrams</source>
        <translation>所有图</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Add diagram</source>
        <translation>添加图</translation>
    </message>
    <message>
        <source>Duplicate diagram</source>
        <translation>创建图的副本</translation>
    </message>
    <message>
        <source>Move to Folder</source>
        <translation>移到文件夹</translation>
    </message>
    <message>
        <source>Folder, such as Sales/Orders; empty for none:</source>
        <translation>文件夹，例如 Sales/Orders；留空表示无：</translation>
    </message>
    <message>
        <source>Move diagram</source>
        <translation>移动图</translation>
    </message>
    <message>
        <source>Rename Diagram</source>
        <translation>重命名图</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Rename diagram</source>
        <translation>重命名图</translation>
    </message>
    <message>
        <source>The last diagram of a project cannot be deleted.</source>
        <translation>不能删除项目中的最后一个图。</translation>
    </message>
    <message>
        <source>Delete diagram</source>
        <translation>删除图</translation>
    </message>
    <message>
        <source>New Diagram</source>
        <translation>新建图</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Move to Folder…</source>
        <translation>移到文件夹…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>relvar::EditCommands</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make relationship physical</source>
        <translation>将联系转为物理联系</translation>
    </message>
</context>
<context>
    <name>relvar::ExportCommands</name>
    <message>
        <source>Export SQL</source>
        <translation>导出 SQL</translation>
    </message>
    <message>
        <source>SQL scripts (*.sql)</source>
        <translation>SQL 脚本 (*.sql)</translation>
    </message>
    <message>
        <source>Export SQL, a File per Schema</source>
        <translation>导出 SQL，每个模式一个文件</translation>
    </message>
    <message>
        <source>Export Mermaid</source>
        <translation>导出 Mermaid</translation>
    </message>
    <message>
        <source>Mermaid diagrams (*.mmd)</source>
        <translation>Mermaid 图 (*.mmd)</translation>
    </message>
    <message>
        <source>Export SVG Picture</source>
        <translation>导出 SVG 图片</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>Export PNG Picture</source>
        <translation>导出 PNG 图片</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>导出 JSON</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>导出已停止；未写入任何文件。</translation>
    </message>
    <message>
        <source>Exporting “%1”</source>
        <translation>正在导出“%1”</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>已导出到“%1”。</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>导出失败</translation>
    </message>
    <message>
        <source>Export HTML Page</source>
        <translation>导出 HTML 页面</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>HTML 页面 (*.html)</translation>
    </message>
    <message>
        <source>Export Steps as PDF</source>
        <translation>将步骤导出为 PDF</translation>
    </message>
    <message>
        <source>Export Remarks</source>
        <translation>导出备注</translation>
    </message>
    <message>
        <source>Markdown documents (*.md)</source>
        <translation>Markdown 文档 (*.md)</translation>
    </message>
    <message>
        <source>Export MongoDB</source>
        <translation>导出 MongoDB</translation>
    </message>
    <message>
        <source>Scripts for mongosh (*.js)</source>
        <translation>mongosh 脚本 (*.js)</translation>
    </message>
</context>
<context>
    <name>relvar::FileCommands</name>
    <message>
        <source>Relvar projects (*.relvar)</source>
        <translation>Relvar 项目 (*.relvar)</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>SQL scripts (*.sql);;All files (*)</source>
        <translation>SQL 脚本 (*.sql);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save Project As</source>
        <translation>项目另存为</translation>
    </message>
    <message>
        <source>The project cannot be saved there</source>
        <translation>无法将项目保存到该位置</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已另存为“%1”。</translation>
    </message>
    <message>
        <source>The version cannot be named</source>
        <translation>无法为版本命名</translation>
    </message>
    <message>
        <source>Version “%1” is named.</source>
        <translation>已命名版本“%1”。</translation>
    </message>
</context>
<context>
    <name>relvar::FindBar</name>
    <message>
        <source>Find an object</source>
        <translation>查找对象</translation>
    </message>
    <message>
        <source>Name to find</source>
        <translation>要查找的名称</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::FindCommands</name>
    <message>
        <source>Add tables of a path</source>
        <translation>添加路径上的表</translation>
    </message>
    <message>
        <source>The diagram shows all tables of the path already.</source>
        <translation>此图已显示路径上的所有表。</translation>
    </message>
</context>
<context>
    <name>relvar::HistoryPanel</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>The design before the first step</source>
        <translation>第一步之前的设计</translation>
    </message>
    <message>
        <source>%1, present version</source>
        <translation>%1，当前版本</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1，已撤销</translation>
    </message>
    <message>
        <source>History of the design</source>
        <translation>设计的历史</translation>
    </message>
</context>
<context>
    <name>relvar::ImportCommands</name>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>The import was stopped; nothing has changed.</source>
        <translation>导入已停止；未做任何更改。</translation>
    </message>
    <message>
        <source>Importing “%1”</source>
        <translation>正在导入“%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be imported</source>
        <translation>无法导入“%1”</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>导入“%1”</translation>
    </message>
    <message>
        <source>The project cannot be made</source>
        <translation>无法创建项目</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) imported</source>
        <translation>
            <numerusform>已导入 %n 条语句</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept word for word</source>
        <translation>
            <numerusform>%n 条原样保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 条被拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2, %3, %4.</source>
        <translation>“%1”：%2，%3，%4。</translation>
    </message>
    <message>
        <source>Scripts, databases, sketches and models (%1);;All files (*)</source>
        <translation>脚本、数据库、草图和模型 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>relvar::ImportOptionsDialog</name>
    <message>
        <source>A &amp;new project</source>
        <translation>新项目(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Draw all tables on a diagram</source>
        <translation>在图上绘制所有表(&amp;D)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>方言</translation>
    </message>
    <message>
        <source>The &amp;project that is open</source>
        <translation>当前打开的项目(&amp;P)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Written for</source>
        <translation>适用数据库(&amp;W)</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>导入到</translation>
    </message>
    <message>
        <source>Whatever its contents say</source>
        <translation>按内容自动判断</translation>
    </message>
</context>
<context>
    <name>relvar::ImportReport</name>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>原样保留</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>导入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n 条语句</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements to show</source>
        <translation>要显示的语句</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>所有语句</translation>
    </message>
</context>
<context>
    <name>relvar::JobIndicator</name>
    <message>
        <source>Progress of the work in the background</source>
        <translation>后台任务的进度</translation>
    </message>
    <message>
        <source>Stop the work in the background</source>
        <translation>停止后台工作</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>停止：%1</translation>
    </message>
</context>
<context>
    <name>relvar::Layout</name>
    <message>
        <source>The layout was cancelled.</source>
        <translation>布局已取消。</translation>
    </message>
</context>
<context>
    <name>relvar::LayoutPreview</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Arranges the diagram like this (Enter)</source>
        <translation>按此方式排列图 (Enter)</translation>
    </message>
    <message>
        <source>Layered, from left to right</source>
        <translation>分层，从左到右</translation>
    </message>
    <message>
        <source>Organic, related tables near</source>
        <translation>有机，相关的表彼此靠近</translation>
    </message>
    <message>
        <source>Style of the layout</source>
        <translation>布局的样式</translation>
    </message>
    <message>
        <source>Layout:</source>
        <translation>布局：</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Leaves the diagram as it was (Esc)</source>
        <translation>图保持原样 (Esc)</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>The whole diagram. Pinned tables stay.</source>
        <translation>整个图。固定的表保持原位。</translation>
    </message>
    <message>
        <source>The selected tables; all others stay.</source>
        <translation>所选的表；其他表均保持原位。</translation>
    </message>
    <message>
        <source>Lay out diagram</source>
        <translation>对图进行布局</translation>
    </message>
</context>
<context>
    <name>relvar::LegibilityMeter</name>
    <message>
        <source>Legible</source>
        <translation>清晰可读</translation>
    </message>
    <message>
        <source>Names %1 px of %2</source>
        <translation>名称 %1 px，需 %2</translation>
    </message>
    <message>
        <source>Attributes %1 px of %2</source>
        <translation>属性 %1 px，需 %2</translation>
    </message>
    <message>
        <source>Lines %1 px of %2</source>
        <translation>连线 %1 px，需 %2</translation>
    </message>
    <message>
        <source>Contrast %1 of %2</source>
        <translation>对比度 %1，需 %2</translation>
    </message>
    <message>
        <source>%1 — %2 mends it</source>
        <translation>%1 — 按 %2 改善</translation>
    </message>
    <message>
        <source>Legibility: %1</source>
        <translation>可读性：%1</translation>
    </message>
    <message>
        <source>On a shared screen of 1920 × 1080:</source>
        <translation>在 1920 × 1080 的共享屏幕上：</translation>
    </message>
    <message>
        <source>names %1 px (24 or more)</source>
        <translation>名称 %1 px（至少 24）</translation>
    </message>
    <message>
        <source>attributes %1 px (18 or more)</source>
        <translation>属性 %1 px（至少 18）</translation>
    </message>
    <message>
        <source>lines %1 px (2 or more)</source>
        <translation>连线 %1 px（至少 2）</translation>
    </message>
    <message>
        <source>contrast %1 (4.5 or more)</source>
        <translation>对比度 %1（至少 4.5）</translation>
    </message>
</context>
<context>
    <name>relvar::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
</context>
<context>
    <name>relvar::MainWindow</name>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题 (%1)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主图</translation>
    </message>
    <message>
        <source>The project cannot be made</source>
        <translation>无法创建项目</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>无法打开文件</translation>
    </message>
    <message>
        <source>Open for reading only?</source>
        <translation>以只读方式打开？</translation>
    </message>
    <message>
        <source>You can look at it and copy from it, but not change it.</source>
        <translation>您可以查看并从中复制内容，但不能更改。</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>%1 — Relvar</source>
        <translation>%1 — Relvar</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Draft, saved</source>
        <translation>草稿，已保存</translation>
    </message>
    <message>
        <source>Every change is kept. “Save As…” gives the design a place of its own.</source>
        <translation>所有更改都会保留。“另存为…”可将设计保存到单独的位置。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Outputs: updating…</source>
        <translation>输出：正在更新…</translation>
    </message>
    <message>
        <source>Outputs up to date</source>
        <translation>输出已是最新</translation>
    </message>
    <message>
        <source>Outputs stopped</source>
        <translation>输出已停止</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>备注 (%1)</translation>
    </message>
</context>
<context>
    <name>relvar::ObjectTree</name>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Filter of the object tree</source>
        <translation>对象树筛选</translation>
    </message>
    <message>
        <source>Objects of the design</source>
        <translation>设计中的对象</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New Column</source>
        <translation>新建列</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>新建列</translation>
    </message>
    <message>
        <source>Go to the Other End</source>
        <translation>转到对端</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 个匹配项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has this in its name.</source>
        <translation>没有名称包含此内容的对象。</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)</source>
        <translation>
            <numerusform>删除 %n 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Diagram</source>
        <translation>打开图</translation>
    </message>
    <message>
        <source>Show on Diagram</source>
        <translation>在图中显示</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>New Table</source>
        <translation>新建表</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>新建表</translation>
    </message>
    <message>
        <source>New Schema</source>
        <translation>新建模式</translation>
    </message>
    <message>
        <source>New schema</source>
        <translation>新建模式</translation>
    </message>
    <message>
        <source>New Diagram</source>
        <translation>新建图</translation>
    </message>
    <message>
        <source>New diagram</source>
        <translation>新建图</translation>
    </message>
</context>
<context>
    <name>relvar::ObjectTreeModel</name>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>将“%1”重命名为“%2”</translation>
    </message>
</context>
<context>
    <name>relvar::OutputPanel</name>
    <message>
        <source>Generated output</source>
        <translation>生成的输出</translation>
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
        <translation>升级迁移</translation>
    </message>
    <message>
        <source>Migration down</source>
        <translation>回退迁移</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Whole model</source>
        <translation>整个模型</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Find in the text (Ctrl+F)</source>
        <translation>在文本中查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>在文本中查找</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>要查找的文本</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Select something to see its part of the text.</source>
        <translation>选择对象即可查看对应的文本。</translation>
    </message>
    <message>
        <source>Nothing in this file comes from what is selected.</source>
        <translation>此文件中没有来自所选内容的文本。</translation>
    </message>
    <message>
        <source>The text is being made…</source>
        <translation>正在生成文本…</translation>
    </message>
    <message>
        <source>There is nothing to show yet. Draw a table, and its text appears here.</source>
        <translation>还没有可显示的内容。绘制一个表后，其文本会显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>正在更新…</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>The text belongs to an older version of the design.</source>
        <translation>此文本对应设计的较旧版本。</translation>
    </message>
</context>
<context>
    <name>relvar::PathDialog</name>
    <message>
        <source>Find Path</source>
        <translation>查找路径</translation>
    </message>
    <message>
        <source>The table where the path begins</source>
        <translation>路径起始的表</translation>
    </message>
    <message>
        <source>The table where it ends</source>
        <translation>路径终止的表</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Either way</source>
        <translation>任意方向</translation>
    </message>
    <message>
        <source>Only to what is referenced</source>
        <translation>只走向被引用的一方</translation>
    </message>
    <message>
        <source>Only to what refers</source>
        <translation>只走向引用方</translation>
    </message>
    <message>
        <source>Exchange the ends</source>
        <translation>交换两端</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Go &amp;Around</source>
        <translation>绕开(&amp;A)</translation>
    </message>
    <message>
        <source>Leaves the table of the marked step out of every path</source>
        <translation>所有路径均不再经过所标记步骤的表</translation>
    </message>
    <message>
        <source>A&amp;llow Again</source>
        <translation>重新允许(&amp;L)</translation>
    </message>
    <message>
        <source>A&amp;dd to Diagram</source>
        <translation>添加到图(&amp;D)</translation>
    </message>
    <message>
        <source>Shows the tables of the path that the diagram does not show yet</source>
        <translation>显示路径上此图尚未显示的表</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>The path and its sentences as text</source>
        <translation>以文本形式复制路径及其句子</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the two tables between which a way is to be found.</source>
        <translation>请选择要在其间查找路径的两个表。</translation>
    </message>
    <message>
        <source>Both ends are the same table.</source>
        <translation>两端是同一个表。</translation>
    </message>
    <message>
        <source>No relationships lead from “%1” to “%2” this way.</source>
        <translation>在此方向上，没有从“%1”通往“%2”的联系。</translation>
    </message>
    <message>
        <source>Go &amp;Around “%1”</source>
        <translation>绕开“%1”(&amp;A)</translation>
    </message>
    <message>
        <source>Not through %1</source>
        <translation>不经过 %1</translation>
    </message>
</context>
<context>
    <name>relvar::ProblemsPanel</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter of the problems</source>
        <translation>问题筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n 个提示</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>The filter leaves none of the problems.</source>
        <translation>没有符合筛选条件的问题。</translation>
    </message>
</context>
<context>
    <name>relvar::ProjectView</name>
    <message>
        <source>Laying out the diagram</source>
        <translation>正在对图进行布局</translation>
    </message>
    <message>
        <source>Show all tables</source>
        <translation>显示所有表</translation>
    </message>
    <message>
        <source>The diagram shows all tables and views already.</source>
        <translation>此图已显示所有表和视图。</translation>
    </message>
    <message>
        <source>Select the tables that are to be laid out.</source>
        <translation>请选择要布局的表。</translation>
    </message>
    <message>
        <source>Select an area, or a table that belongs to one.</source>
        <translation>请选择区域，或属于某个区域的表。</translation>
    </message>
    <message>
        <source>Lay out diagram</source>
        <translation>对图进行布局</translation>
    </message>
    <message>
        <source>Lay out selection</source>
        <translation>对所选内容进行布局</translation>
    </message>
    <message>
        <source>Lay out area</source>
        <translation>对区域进行布局</translation>
    </message>
</context>
<context>
    <name>relvar::PropertiesPanel</name>
    <message>
        <source>On this diagram</source>
        <translation>在此图中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Keys &amp;&amp; indexes</source>
        <translation>键和索引</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Select something to see its properties.</source>
        <translation>选择对象即可查看其属性。</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>将“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Which of the selected objects</source>
        <translation>所选对象中的哪些</translation>
    </message>
    <message>
        <source>Objects of one kind are edited together</source>
        <translation>同一种类的对象可以一起编辑</translation>
    </message>
    <message>
        <source>The names of all of them: {name} stands for the present name of each, {number} for 1, 2, 3…</source>
        <translation>所有对象的名称：{name} 表示各自的当前名称，{number} 表示 1、2、3…</translation>
    </message>
    <message numerus="yes">
        <source>Rename %n object(s)</source>
        <translation>
            <numerusform>重命名 %n 个对象</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::PropertyForm</name>
    <message>
        <source>Change “%1” of “%2”</source>
        <translation>更改“%2”的“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n object(s)</source>
        <translation>
            <numerusform>更改 %n 个对象的“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>relvar::QuickEntry</name>
    <message>
        <source>Entity or relationship to add</source>
        <translation>要添加的实体或联系</translation>
    </message>
    <message>
        <source>What the line says</source>
        <translation>此行的含义</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>“name: attribute, attribute” adds an entity; -&gt;, &lt;&gt;, -- and =&gt; relate; Tab completes; Esc ends</source>
        <translation>“名称: 属性, 属性”添加实体；-&gt;、&lt;&gt;、-- 和 =&gt; 建立联系；Tab 补全；Esc 结束</translation>
    </message>
    <message>
        <source>Tab: %1</source>
        <translation>Tab：%1</translation>
    </message>
    <message>
        <source>Sketch “%1”</source>
        <translation>草图“%1”</translation>
    </message>
</context>
<context>
    <name>relvar::RefactoringDialog</name>
    <message>
        <source>Refactor</source>
        <translation>重构</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>操作(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;lumn</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>移到(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>移到(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name of the new table</source>
        <translation>新表的名称(&amp;N)</translation>
    </message>
    <message>
        <source>Column with the &amp;values</source>
        <translation>存放值的列(&amp;V)</translation>
    </message>
    <message>
        <source>Rows are &amp;identified by</source>
        <translation>行的标识方式(&amp;I)</translation>
    </message>
    <message>
        <source>Refactoring</source>
        <translation>重构</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Tables that get the columns</source>
        <translation>接收列的表</translation>
    </message>
    <message>
        <source>Table that gets the columns</source>
        <translation>接收列的表</translation>
    </message>
    <message>
        <source>Name of the column with the values</source>
        <translation>存放值的列的名称</translation>
    </message>
    <message>
        <source>What identifies the rows</source>
        <translation>标识行的内容</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>SQL before</source>
        <translation>更改前的 SQL</translation>
    </message>
    <message>
        <source>SQL after</source>
        <translation>更改后的 SQL</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>更改(&amp;H)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>&amp;SQL</source>
        <translation>SQL(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name of the number</source>
        <translation>编号列的名称(&amp;N)</translation>
    </message>
    <message>
        <source>a free name</source>
        <translation>未使用的名称</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>The values themselves</source>
        <translation>值本身</translation>
    </message>
    <message>
        <source>&amp;Every row has one of its own</source>
        <translation>每一行都有各自对应的一行(&amp;E)</translation>
    </message>
    <message>
        <source>Not &amp;every row has both halves</source>
        <translation>并非每一行都有两个部分(&amp;E)</translation>
    </message>
    <message>
        <source>Keep th&amp;e old key as a unique key</source>
        <translation>将旧键保留为唯一键(&amp;E)</translation>
    </message>
    <message>
        <source>Everything follows.</source>
        <translation>所有相关内容都会随之更改。</translation>
    </message>
</context>
<context>
    <name>relvar::RelationshipPage</name>
    <message>
        <source>Exactly one</source>
        <translation>恰好一个</translation>
    </message>
    <message>
        <source>None or one</source>
        <translation>零个或一个</translation>
    </message>
    <message>
        <source>One or more</source>
        <translation>一个或多个</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>任意多个</translation>
    </message>
    <message>
        <source>Its columns are made when SQL is generated.</source>
        <translation>其对应的列会在生成 SQL 时创建。</translation>
    </message>
    <message>
        <source>Make columns</source>
        <translation>创建列</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>反转</translation>
    </message>
    <message>
        <source>Make columns of the relationship</source>
        <translation>创建联系的列</translation>
    </message>
    <message>
        <source>Reverse relationship</source>
        <translation>反转联系</translation>
    </message>
    <message>
        <source>Verb phrase</source>
        <translation>动词短语</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>be associated with</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Verb phrase from %1</source>
        <translation>从 %1 出发的动词短语</translation>
    </message>
    <message>
        <source>How many for each %1</source>
        <translation>每个 %1 对应的数量</translation>
    </message>
    <message>
        <source>Change cardinality</source>
        <translation>更改基数</translation>
    </message>
    <message>
        <source>Change verb phrases</source>
        <translation>更改动词短语</translation>
    </message>
</context>
<context>
    <name>relvar::RemarkLine</name>
    <message>
        <source>Question</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Kind of the remark</source>
        <translation>备注的种类</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>所说的内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>提出者</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>由谁提出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>about “%1”</source>
        <translation>关于“%1”</translation>
    </message>
    <message>
        <source>about the whole design</source>
        <translation>关于整个设计</translation>
    </message>
    <message>
        <source>What is to be found out? Enter parks it.</source>
        <translation>需要弄清什么？按 Enter 记下。</translation>
    </message>
    <message>
        <source>What was agreed, and why? Enter records it.</source>
        <translation>达成了什么一致，为什么？按 Enter 记录。</translation>
    </message>
    <message>
        <source>What is to be done? Enter records it.</source>
        <translation>需要做什么？按 Enter 记录。</translation>
    </message>
    <message>
        <source>Record question</source>
        <translation>记录疑问</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>记录决定</translation>
    </message>
    <message>
        <source>Record task</source>
        <translation>记录任务</translation>
    </message>
    <message>
        <source>%1 recorded: %2</source>
        <translation>已记录%1：%2</translation>
    </message>
</context>
<context>
    <name>relvar::RemarkTable</name>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>About</source>
        <translation>相关对象</translation>
    </message>
    <message>
        <source>By</source>
        <translation>提出者</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>疑问：%1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>决定：%1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>任务：%1</translation>
    </message>
    <message>
        <source>the whole design</source>
        <translation>整个设计</translation>
    </message>
    <message>
        <source>Close remark</source>
        <translation>关闭备注</translation>
    </message>
    <message>
        <source>Reopen remark</source>
        <translation>重新打开备注</translation>
    </message>
    <message>
        <source>Change remark</source>
        <translation>更改备注</translation>
    </message>
</context>
<context>
    <name>relvar::RemarksPanel</name>
    <message>
        <source>Open</source>
        <translation>未关闭</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>未关闭和已关闭</translation>
    </message>
    <message>
        <source>Which remarks</source>
        <translation>要显示的备注</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Kind of the remarks</source>
        <translation>备注的种类</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>On the canvas: ? asks, D records a decision, Shift+T a task.</source>
        <translation>在画布上：按 ? 记下疑问，按 D 记录决定，按 Shift+T 记录任务。</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有未关闭的备注。</translation>
    </message>
    <message>
        <source>There are no such remarks.</source>
        <translation>没有这样的备注。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n remark(s)</source>
        <translation>
            <numerusform>删除 %n 条备注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::ReplaceDialog</name>
    <message>
        <source>Find and Replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>要查找的文本</translation>
    </message>
    <message>
        <source>What comes instead</source>
        <translation>替换成的内容</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>替换为(&amp;B)</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>区分大小写(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>全词匹配(&amp;W)</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>正则表达式(&amp;X)</translation>
    </message>
    <message>
        <source>\1 or $1 stands for the first group in what comes instead.</source>
        <translation>在替换成的内容中，\1 或 $1 表示第一个分组。</translation>
    </message>
    <message>
        <source>In</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>整个设计</translation>
    </message>
    <message>
        <source>This diagram</source>
        <translation>此图</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>Kinds of objects</source>
        <translation>对象的种类</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有种类</translation>
    </message>
    <message>
        <source>Tables and views</source>
        <translation>表和视图</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Keys, indexes and relationships</source>
        <translation>键、索引和联系</translation>
    </message>
    <message>
        <source>Types and routines</source>
        <translation>类型和例程</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将要更改的内容</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Replace all of them</source>
        <translation>替换全部</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>Leave all of them out</source>
        <translation>全部略过</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>What you look for stands here, with what becomes of it, before anything is changed.</source>
        <translation>在进行任何更改之前，这里会列出找到的内容及其替换结果。</translation>
    </message>
    <message>
        <source>Choose where to look.</source>
        <translation>请选择查找的位置。</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n text(s) will be replaced.</source>
        <translation>
            <numerusform>将替换 %n 处文本中的 %1 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be.</source>
        <translation>
            <numerusform>%n 处无法替换。</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>此项目以只读方式打开。</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>将“%1”替换为“%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) replaced.</source>
        <translation>
            <numerusform>已替换 %n 处文本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) with SQL follow.</source>
        <translation>
            <numerusform>%n 个含 SQL 的对象随之更改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::ReplacementList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>relvar::ReplayBar</name>
    <message>
        <source>Step of the history</source>
        <translation>历史中的步骤</translation>
    </message>
    <message>
        <source>Drag to see the design after each of its steps</source>
        <translation>拖动可查看设计在每一步之后的样子</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快</translation>
    </message>
    <message>
        <source>Pace of the replay</source>
        <translation>回放速度</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Stops here</source>
        <translation>在此停止</translation>
    </message>
    <message>
        <source>Plays the steps one after the other</source>
        <translation>逐一播放各个步骤</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play the history</source>
        <translation>播放历史</translation>
    </message>
</context>
<context>
    <name>relvar::SentenceEditor</name>
    <message>
        <source>Must or may</source>
        <translation>必须或可以</translation>
    </message>
    <message>
        <source>Verb phrase</source>
        <translation>动词短语</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>A number such as “2 or more” or “between 2 and 5” can be typed.</source>
        <translation>可输入“至少 2 个”或“2 到 5 个”之类的数量。</translation>
    </message>
</context>
<context>
    <name>relvar::SentencesPanel</name>
    <message>
        <source>There is no relationship to read here.</source>
        <translation>此处没有可供阅读的联系。</translation>
    </message>
    <message>
        <source>All relationships</source>
        <translation>所有联系</translation>
    </message>
    <message>
        <source>On this diagram</source>
        <translation>在此图中</translation>
    </message>
    <message>
        <source>Of the selection</source>
        <translation>所选内容的联系</translation>
    </message>
    <message>
        <source>Which relationships</source>
        <translation>要显示的联系</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Enter or a double click changes a sentence.</source>
        <translation>按 Enter 或双击可更改句子。</translation>
    </message>
    <message>
        <source>Say how many as in “exactly one”, “2 or more” or “between 2 and 5”.</source>
        <translation>数量请写成“恰好一个”、“至少 2 个”或“2 到 5 个”的形式。</translation>
    </message>
    <message>
        <source>Change sentence</source>
        <translation>更改句子</translation>
    </message>
    <message>
        <source>The relationship does not exist any more.</source>
        <translation>此联系已不存在。</translation>
    </message>
</context>
<context>
    <name>relvar::ShortcutBar</name>
    <message>
        <source>&amp;Take Over</source>
        <translation>接管(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>The other command loses these keys</source>
        <translation>另一个命令将失去此快捷键</translation>
    </message>
    <message>
        <source>Leaves the command without keys</source>
        <translation>使命令没有快捷键</translation>
    </message>
    <message>
        <source>The keys that the command had at first</source>
        <translation>命令最初的快捷键</translation>
    </message>
    <message>
        <source>Press the new keys in the field.</source>
        <translation>请在输入框中按下新的快捷键。</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>选择一个命令以更改其快捷键。</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>“%1”的快捷键</translation>
    </message>
    <message>
        <source>“%1” has %2 already.</source>
        <translation>“%1”已使用 %2。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. It can be taken over from there.</source>
        <translation>%1 属于“%2”，可以从那里接管。</translation>
    </message>
    <message>
        <source>“%1” has %2 now, and “%3” has not.</source>
        <translation>“%1”现在使用 %2，“%3”不再使用。</translation>
    </message>
    <message>
        <source>“%1” has %2 now.</source>
        <translation>“%1”现在使用 %2。</translation>
    </message>
    <message>
        <source>Other commands have some of these keys now; they keep them.</source>
        <translation>其中一些快捷键现已属于其他命令，将由它们保留。</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>“%1”现在没有快捷键。</translation>
    </message>
</context>
<context>
    <name>relvar::ShortcutSheet</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>表示法</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详细程度</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>聚焦</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Move about</source>
        <translation>移动视图</translation>
    </message>
    <message>
        <source>Wheel, Space + drag, middle button</source>
        <translation>滚轮、Space + 拖动、中键</translation>
    </message>
    <message>
        <source>Zoom about the pointer</source>
        <translation>以指针为中心缩放</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + 滚轮</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>添加到所选内容</translation>
    </message>
    <message>
        <source>Shift or Ctrl + click</source>
        <translation>Shift 或 Ctrl + 单击</translation>
    </message>
    <message>
        <source>Next and previous object</source>
        <translation>下一个和上一个对象</translation>
    </message>
    <message>
        <source>Tab, Shift + Tab</source>
        <translation>Tab、Shift + Tab</translation>
    </message>
    <message>
        <source>Nearest object in a direction</source>
        <translation>某方向上最近的对象</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Take it into the selection as well</source>
        <translation>同时加入所选内容</translation>
    </message>
    <message>
        <source>Shift + arrow</source>
        <translation>Shift + 方向键</translation>
    </message>
    <message>
        <source>Go there and leave the selection</source>
        <translation>转到该处，不改变所选内容</translation>
    </message>
    <message>
        <source>Select, or take out of the selection</source>
        <translation>选择，或从所选内容中移除</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Into the columns, along a line</source>
        <translation>进入列，沿连线移动</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>From a column to what it refers to</source>
        <translation>从列转到其引用的内容</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Next and previous line of a table</source>
        <translation>表的下一条和上一条连线</translation>
    </message>
    <message>
        <source>L, Shift + L</source>
        <translation>L、Shift + L</translation>
    </message>
    <message>
        <source>Out of the columns</source>
        <translation>离开列</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Move tables, columns, bends of a line</source>
        <translation>移动表、列、连线的折点</translation>
    </message>
    <message>
        <source>Ctrl + arrows, with Shift ten steps</source>
        <translation>Ctrl + 方向键，加 Shift 为十步</translation>
    </message>
    <message>
        <source>Size of a note or an area</source>
        <translation>便笺或区域的大小</translation>
    </message>
    <message>
        <source>Alt + Shift + arrows</source>
        <translation>Alt + Shift + 方向键</translation>
    </message>
    <message>
        <source>Place or relate with a tool</source>
        <translation>用工具放置或建立联系</translation>
    </message>
    <message>
        <source>Enter, at what has the focus</source>
        <translation>在焦点所在处按 Enter</translation>
    </message>
    <message>
        <source>Rename in place</source>
        <translation>就地重命名</translation>
    </message>
    <message>
        <source>F2, double click on the name</source>
        <translation>F2、双击名称</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Alt + Enter, double click on the body</source>
        <translation>Alt + Enter、双击主体</translation>
    </message>
    <message>
        <source>New table here</source>
        <translation>在此新建表</translation>
    </message>
    <message>
        <source>Double click on the empty canvas</source>
        <translation>双击画布空白处</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>外键</translation>
    </message>
    <message>
        <source>Drag a column onto a table</source>
        <translation>将列拖到表上</translation>
    </message>
    <message>
        <source>Give up a gesture</source>
        <translation>放弃当前操作</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>在画布上</translation>
    </message>
    <message>
        <source>Refactor</source>
        <translation>重构</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>研讨会</translation>
    </message>
    <message>
        <source>Database Lens</source>
        <translation>数据库透镜</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Alt + Shift + arrow; Alt + up, down</source>
        <translation>Alt + Shift + 方向键；Alt + 上、下</translation>
    </message>
    <message>
        <source>Pointer off, selection away, leave the workshop</source>
        <translation>关闭指针、取消选择、离开研讨会</translation>
    </message>
    <message>
        <source>Esc, one after the other</source>
        <translation>依次按 Esc</translation>
    </message>
    <message>
        <source>Find a command or keys</source>
        <translation>查找命令或快捷键</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>Gives every command the keys that it had at first</source>
        <translation>将所有命令恢复为最初的快捷键</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>由您更改</translation>
    </message>
    <message>
        <source>Colour of Selection</source>
        <translation>所选内容的颜色</translation>
    </message>
    <message>
        <source>No command and no keys are called that.</source>
        <translation>没有该名称的命令或快捷键。</translation>
    </message>
</context>
<context>
    <name>relvar::SketchPanel</name>
    <message>
        <source>All tables</source>
        <translation>所有表</translation>
    </message>
    <message>
        <source>This diagram</source>
        <translation>此图</translation>
    </message>
    <message>
        <source>Selected tables</source>
        <translation>所选表</translation>
    </message>
    <message>
        <source>What the text shows</source>
        <translation>文本显示的内容</translation>
    </message>
    <message>
        <source>What the text shows; what it does not show is never changed</source>
        <translation>文本显示的内容；未显示的内容不会被更改</translation>
    </message>
    <message>
        <source>Tidy Up</source>
        <translation>整理格式</translation>
    </message>
    <message>
        <source>Writes the text anew in its usual form and order, without remarks</source>
        <translation>按惯用的格式和顺序重写文本，不保留备注</translation>
    </message>
    <message>
        <source>The design as text</source>
        <translation>文本形式的设计</translation>
    </message>
    <message>
        <source>What the text takes away</source>
        <translation>文本所删除的内容</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo what the text took away</source>
        <translation>撤销文本所做的删除</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>Go to the place in the text</source>
        <translation>转到文本中的位置</translation>
    </message>
    <message>
        <source>What is wrong in the text</source>
        <translation>文本中的错误</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>（以及另外 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>The document can only be read.</source>
        <translation>此文档为只读。</translation>
    </message>
    <message>
        <source>Ctrl+Space completes. A line counts when you leave it.</source>
        <translation>Ctrl+Space 补全。离开一行后，该行才会生效。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n table(s) in the text</source>
        <translation>
            <numerusform>在文本中删除 %n 个表</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>编辑文本</translation>
    </message>
    <message>
        <source>Text “%1”</source>
        <translation>文本“%1”</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>tables and relationships</comment>
        <translation>%1和%2</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n 个表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>%n 个联系</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>已删除：%1。</translation>
    </message>
    <message>
        <source>%1 will go, unless you paste what you cut.</source>
        <translation>除非粘贴剪切的内容，否则将删除%1。</translation>
    </message>
    <message>
        <source>%1 will go when you leave the line.</source>
        <translation>离开此行后将删除%1。</translation>
    </message>
</context>
<context>
    <name>relvar::StatusStrip</name>
    <message>
        <source>Zoom; click for the original size</source>
        <translation>缩放；单击恢复原始大小</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选择 %n 项</numerusform>
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
        <translation>图：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) clear, the rest dimmed</source>
        <translation>
            <numerusform>%n 个对象清晰显示，其余淡化</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1，正在显示</translation>
    </message>
    <message>
        <source>Rename step</source>
        <translation>重命名步骤</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>移动步骤</translation>
    </message>
</context>
<context>
    <name>relvar::StepTeller</name>
    <message numerus="yes">
        <source>%n step(s) undone</source>
        <translation>
            <numerusform>已撤销 %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done again</source>
        <translation>
            <numerusform>已重做 %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
</context>
<context>
    <name>relvar::StepsPanel</name>
    <message>
        <source>No steps yet.

Arrange the canvas as others should see it, then take it as a step.</source>
        <translation>还没有步骤。

将画布调整为要展示给他人的样子，然后截取为步骤。</translation>
    </message>
    <message>
        <source>Notes for the presenter</source>
        <translation>演示者的讲稿</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What is to be said at this step</source>
        <translation>此步骤要讲的内容</translation>
    </message>
    <message>
        <source>Take as Step</source>
        <translation>截取为步骤</translation>
    </message>
    <message>
        <source>Take Again</source>
        <translation>重新截取</translation>
    </message>
    <message>
        <source>Move Up (Alt+Up)</source>
        <translation>上移 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move Down (Alt+Down)</source>
        <translation>下移 (Alt+Down)</translation>
    </message>
    <message>
        <source>Delete Step (Del)</source>
        <translation>删除步骤 (Del)</translation>
    </message>
    <message>
        <source>Present (F5)</source>
        <translation>演示 (F5)</translation>
    </message>
    <message>
        <source>Take step</source>
        <translation>截取步骤</translation>
    </message>
    <message>
        <source>Take step again</source>
        <translation>重新截取步骤</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>移动步骤</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>删除步骤</translation>
    </message>
    <message>
        <source>Note for step</source>
        <translation>步骤的讲稿</translation>
    </message>
</context>
<context>
    <name>relvar::ValueListModel</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>An entry of the list cannot be empty. Remove it instead.</source>
        <translation>列表项不能为空。请改为移除该项。</translation>
    </message>
    <message>
        <source>“%1” is no column of “%2”. An expression is a function call or stands in parentheses.</source>
        <translation>“%1”不是“%2”的列。表达式应为函数调用或写在括号内。</translation>
    </message>
</context>
<context>
    <name>relvar::VersionNameDialog</name>
    <message>
        <source>Name Version</source>
        <translation>命名版本</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>版本名称</translation>
    </message>
    <message>
        <source>1.0</source>
        <translation>1.0</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>命名(&amp;N)</translation>
    </message>
    <message>
        <source>There is a version with this name already.</source>
        <translation>已存在同名的版本。</translation>
    </message>
    <message>
        <source>The present design is kept under this name, to compare with and to make migrations from.</source>
        <translation>当前设计将以此名称保留，用于比较和生成迁移。</translation>
    </message>
</context>
<context>
    <name>relvar::WelcomePage</name>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Draw a database; its SQL, diagrams and migration keep in step.</source>
        <translation>绘制数据库；SQL、图和迁移随之同步。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>An empty canvas</source>
        <translation>空白画布</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>A project file on this computer</source>
        <translation>此计算机上的项目文件</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Bookshop</source>
        <translation>书店</translation>
    </message>
    <message>
        <source>Books, customers, orders and stock</source>
        <translation>图书、客户、订单和库存</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>Patients, visits and treatments</source>
        <translation>患者、就诊和治疗</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation>打开过的项目会列在这里。</translation>
    </message>
    <message>
        <source>Draft, not saved to a place of its own yet</source>
        <translation>草稿，尚未保存到单独的位置</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>A schema or a database, drawn for you</source>
        <translation>将模式或数据库绘制成图</translation>
    </message>
</context>
<context>
    <name>relvar::WorkshopBar</name>
    <message>
        <source>&amp;Start Again</source>
        <translation>重新开始(&amp;S)</translation>
    </message>
    <message>
        <source>Count &amp;Up</source>
        <translation>正向计时(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1（已暂停）</translation>
    </message>
    <message>
        <source>Time is over: %1</source>
        <translation>时间已到：%1</translation>
    </message>
    <message>
        <source>Timer: %1</source>
        <translation>计时器：%1</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation>没有步骤</translation>
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
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>More Commands</source>
        <translation>更多命令</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entities fit at %2 px.</source>
        <translation>
            <numerusform>%n 个实体中有 %1 个能以 %2 px 容纳。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entities fit by their names, closer together than in the diagram.</source>
        <translation>
            <numerusform>全部 %n 个实体仅显示名称即可容纳，排列比图中更紧凑。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entities fit by their names.</source>
        <translation>
            <numerusform>全部 %n 个实体仅显示名称即可容纳。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entities fit with their keys.</source>
        <translation>
            <numerusform>全部 %n 个实体可连同键一起容纳。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entities fit.</source>
        <translation>
            <numerusform>全部 %n 个实体均可容纳。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::WorkshopCommands</name>
    <message>
        <source>There are no steps yet: Shift+S takes what is seen as one.</source>
        <translation>还没有步骤：按 Shift+S 可将当前画面截取为步骤。</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>这是第一个步骤。</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>这是最后一个步骤。</translation>
    </message>
    <message>
        <source>Taken as “%1”.</source>
        <translation>已截取为“%1”。</translation>
    </message>
</context>
<context>
    <name>relvar::Workspace</name>
    <message>
        <source>This project is open for reading only. “Save As…” makes a copy of your own that you can change.</source>
        <translation>此项目以只读方式打开。“另存为…”可创建一份您能更改的副本。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be replaced.</source>
        <translation>无法替换“%1”。</translation>
    </message>
</context>
<context>
    <name>relvar::pgmodeler</name>
    <message>
        <source>The elements nest too deeply for a model of pgModeler.</source>
        <translation>元素嵌套过深，无法作为 pgModeler 模型读取。</translation>
    </message>
    <message>
        <source>This is no model of pgModeler: it begins with “%1”.</source>
        <translation>这不是 pgModeler 模型：它以“%1”开头。</translation>
    </message>
    <message>
        <source>This is not well-formed XML: %1</source>
        <translation>这不是格式良好的 XML：%1</translation>
    </message>
</context>
</TS>
