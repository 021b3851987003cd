<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Starts an empty design.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opens a project file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Import SQL…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reads the statements of a PostgreSQL schema and draws it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keeps the design in another file and goes on there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name a &amp;Version…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every change is saved already; this names the present state so that it can be found again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;SQL…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writes the statements that create the database.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SQL, a File per S&amp;chema…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Mermaid…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S&amp;VG Picture…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;PNG Picture…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Close Project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove from Dia&amp;gram</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes the selection off this diagram; the model keeps it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Delete from Model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Removes the selection and what cannot be without it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add &amp;Column</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Adds a column to the selected table, to be typed in place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Quick Entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entities and relationships as lines of text: “orders: id, customer -&gt; customers”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Make Physical</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gives the selected relationship its foreign key columns, or its junction table.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>C&amp;ollapse</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>P&amp;in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Automatic layout leaves the selected tables where they are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unp&amp;in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finds a command, a table or a column by its name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Select</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Selects and moves what is drawn.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Moves the paper.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New &amp;Table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click where the new table goes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;One to Many</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drag from the one side to the many side.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Identifying</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drag from the owner to the part: its key becomes part of the other's key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One to On&amp;e</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drag from one table to the other.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Many to Many</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drag from one table to the other; a junction table carries it in the database.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S&amp;ubtype</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drag from the general table to the special one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click where the note goes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Area</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw a frame around tables that belong together.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;New Diagram</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Rename Diagram…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Delete Diagram</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ne&amp;xt Diagram</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pre&amp;vious Diagram</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show All &amp;Tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Adds the tables and views that this diagram does not show yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Lay Out Diagram</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Arranges all tables; pinned ones stay. One step that can be undone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lay Out &amp;Selection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Align &amp;Left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Align &amp;Right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Align &amp;Top</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Align &amp;Middles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Align &amp;Bottom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Distribute &amp;Horizontally</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Distribute &amp;Vertically</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Crow’s Foot Notation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bars, circles and crow’s feet: the least and the greatest number at each end.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;IDEF1X Notation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A dot at the child, keys above a line, round corners for tables that depend on others.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Barker Notation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A line is solid from where it must be, dashed from where it may be.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;UML Notation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Class boxes, multiplicities beside the ends, compositions for identifying relationships.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;All Columns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tables show all their columns.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Keys Only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tables show the columns of primary, unique and foreign keys.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Names Only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tables show their names alone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show &amp;Types</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Original Size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Fit Diagram</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S&amp;nap to Grid</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;About Relvar</source>
        <translation type="unfinished" />
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
        <source>Move</source>
        <translation>移动</translation>
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
        <source>Press T and click to draw a table, or double-click here.
R draws a relationship, N a note, A an area.
Tables of the design can be dragged here from the tree.</source>
        <translation>按 T 后单击可绘制表，也可直接双击此处。
按 R 绘制联系，按 N 添加便笺，按 A 添加区域。
设计中已有的表可从对象树拖到这里。</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>图</translation>
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
        <source>Bend Line</source>
        <translation>弯折连线</translation>
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
        <source>Add Area</source>
        <translation>添加区域</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>从“%1”到“%2”</translation>
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
        <source>Resize</source>
        <translation>调整大小</translation>
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
        <source>Move Column</source>
        <translation>移动列</translation>
    </message>
    <message>
        <source>Reset Line</source>
        <translation>重置连线</translation>
    </message>
    <message>
        <source>Remove Bend</source>
        <translation>移除折点</translation>
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
        <source>Tells what differs between two designs: projects, versions (PROJECT@NAME) or SQL files.</source>
        <translation>显示两个设计之间的差异：项目、版本 (PROJECT@NAME) 或 SQL 文件。</translation>
    </message>
    <message>
        <source>What to write: ddl, mermaid, dbml, sketch, json, svg, png or pdf.</source>
        <translation>要写出的内容：ddl、mermaid、dbml、sketch、json、svg、png 或 pdf。</translation>
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
        <source>What the source is: a database (postgresql), dbml, sketch, mermaid, csv or markdown. By default the ending of the file decides.</source>
        <translation>来源的类型：数据库 (postgresql)、dbml、sketch、mermaid、csv 或 markdown。默认由文件后缀决定。</translation>
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
        <source>Makes a project from an SQL script (a file, “-”, a folder of migrations or a database URL), from DBML or a sketch, or from a Mermaid diagram.</source>
        <translation>从 SQL 脚本（文件、“-”、迁移文件夹或数据库 URL）、DBML、草图或 Mermaid 图创建项目。</translation>
    </message>
    <message>
        <source>Lay out the diagram</source>
        <translation>布局图</translation>
    </message>
    <message>
        <source>Lays a diagram out: Graphviz places the tables.</source>
        <translation>对图进行布局：由 Graphviz 放置各表。</translation>
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
</context>
<context>
    <name>DiffText</name>
    <message>
        <source>%1 differs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>order of columns %1 → %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>The diagram does not exist any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The export of “%1” was cancelled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The picture of “%1” would have %2 × %3 pixels, which is too large. Choose a smaller scale, or SVG or PDF.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is not enough memory for the picture of “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The picture of “%1” could not be written.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>materialized view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>continuous aggregate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>partitioned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unlogged</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>“%1” cannot be removed: “%2” needs it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Parent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>X</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Y</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not inherited</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not validated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Nullable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Generated as</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Identity options</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Collation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show types</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bends</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Collapsed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If not exists</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cascade</source>
        <translation>级联</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Privileges</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With grant option</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Granted by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unique</source>
        <translation>唯一</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Included columns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nulls not distinct</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not on partitions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tablespace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Partition of index</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Deferrable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Initially deferred</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Partition of key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Permissive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To special roles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Using</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of foreign key columns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of junction tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make foreign key columns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preamble</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Identifying</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subtype</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On delete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On update</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Columns set on delete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exists already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Member of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Returns a set</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SQL body</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Link symbol</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Volatility</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parallel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Strict</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Security definer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leakproof</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Window function</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Support function</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transforms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Persistence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Owned by column</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why it was kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Creates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Audit columns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Soft delete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inherits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Partitioned by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Partition key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Row-level security</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Row-level security for the owner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Replica identity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Replica identity index</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clustered on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Access method</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On insert</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On truncate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Update of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For each row</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>External function</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Old table as</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New table as</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Constraint trigger</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Column or expression</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Operator class</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nulls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Increment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Minimum</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Column names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Column comments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Column defaults</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check option</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recursive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With data</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Generators</name>
    <message>
        <source>The owner that the schema %1 had is not known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The privileges on %1 cannot be written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The view “%1” has no query yet.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The text is no valid JSON: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The text is JSON, but holds no Relvar design.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The design was written by a newer release of Relvar.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Object %1 of the design cannot be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Object %1 of the design has the id of another one.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enumeration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Composite type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sequence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Routine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept statement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Diagram</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Diagram node</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Diagram line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>N&amp;otation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find or run…  %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Mermaid</name>
    <message>
        <source>“%1” is too large for a Mermaid diagram, which shows only part of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Diagrams</source>
        <translation>图</translation>
    </message>
    <message>
        <source>[more relationships](%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ObjectText</name>
    <message>
        <source>Primary key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unique key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Schemas</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extensions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enumerations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Composite types</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sequences</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Relationships</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Partitions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Routines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Triggers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Grants</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept statements</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Diagrams</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Places on diagrams</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lines on diagrams</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>There is nothing to paste that fits here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The object to copy does not exist any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The column does not exist any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The table for the new column does not exist any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has a column “%2” already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is part of the primary key, which cannot be null.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The diagram does not exist any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The object is not on the diagram any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Diagram</source>
        <translation>图</translation>
    </message>
    <message>
        <source>There is a diagram “%1” already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only tables and views can be shown in a diagram.</source>
        <translation>图中只能显示表和视图。</translation>
    </message>
    <message>
        <source>Only what stands in a diagram can have a colour.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The note or area does not exist any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The relationship does not exist any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is no column of “%2”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A value of an enumeration cannot be empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An attribute needs a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The attribute “%1” needs a type.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The argument “%1” needs a type.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The argument “%1” only goes out: it has no default.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” needs a column at least.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give a column or an expression.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every part of an exclusion constraint needs an operator, such as “=” or “&amp;&amp;”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is no column of “%2”. A key consists of columns; a unique index can have expressions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A foreign key needs a pair of columns at least.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A pair has a column of each of the two tables.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>increment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>minimum</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>maximum</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cache</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The %1 of a sequence is a whole number, not “%2”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The increment of a sequence cannot be 0.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A sequence keeps one number at least in its cache.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The minimum of a sequence is below its maximum.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The start of a sequence lies between its minimum and its maximum.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” would inherit from itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A grant gives a privilege at least.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” would be a member of itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is no colour of the form #rrggbb.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A key or index of “%1” needs at least one column.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A key or index of “%1” can only have columns of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” stands in the key twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has a “%2” already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The table for the new key does not exist any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has a primary key already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The table for the new index does not exist any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The table or domain for the new check does not exist any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A check of “%1” needs a condition.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot take its key from “%2”: their identifying relationships form a circle.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot refer to “%2”, which has no primary key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” and “%2” cannot be joined: “%3” has no primary key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The unique key “%1” also counts rows that are marked as deleted; a unique index with the condition “deleted_at IS NULL” would not.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The object does not exist any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” needs a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A name cannot hold a zero character.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is a %1 “%2” already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has no field “%2” that can be set.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is no value for the field “%1” of “%2”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The field “%1” of “%2” refers to something that does not exist.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is computed and cannot be a foreign key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” and “%2” have different types.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” refers to “%2” already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has no primary key that “%2” could refer to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The primary key of “%1” has several columns; draw a relationship between the tables instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A relationship joins two tables.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot be its own subtype.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot be identified by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This column cannot refer to “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot refer to itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A column can be related to a table or to another column.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Neither “%1” nor “%2” is a key of its table.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has its columns already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The relationship of “%1” leads nowhere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The relationship of “%1” cannot be made physical.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The least number cannot be above the greatest.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is a foreign key, so a row of “%2” can refer to one row only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The relationship of “%1” cannot be identifying.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has its columns already and cannot be turned round.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot be a subtype of “%2”: the subtypes form a circle.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot be merged into the tables of several supertypes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The schema for the new object does not exist any more.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PostgreSQL</name>
    <message>
        <source>The column %1 exists already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The table %1 has a column %2 already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no constraint %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This owner cannot be part of the design.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This change of a table is not part of the model.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sequence of a column is not an object of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This change is not part of the model.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no %1 to alter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It names something that is not in the script.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Maintenance of a running database is not a definition.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rows are data, not a definition.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the block does depends on what is in the database.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the block executes is known only when it runs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the loops of the block do is known only when it runs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is in the block cannot be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing that it has to do.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A comment on a database is not part of a schema.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A comment on what comes with a key or a column.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The column %1 of the key is not known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A column of the exclusion constraint is not known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to drop.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It drops something that is kept as a statement.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A quote or a comment has no end.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The statement is nested too deeply.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It cannot be told where the statement ends.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no definition in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A foreign key of the table references something that is not in the script.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The script is larger than 1 GiB.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is not enough memory to read the script.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The table %1 that the foreign key references, or a column of the key, is not in the script.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Relvar cannot place an index on this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The index %1 exists already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is already something called %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A column of the index is not known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An index is attached to a key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is already a policy %1 on this table.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to rename.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The columns of a view follow from its query.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A database is not part of a schema.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The password was left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is about something that is no object of the model.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is already a role %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This role cannot be part of the design.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A role leaves a group.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Membership with the right to pass it on is not part of the model.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Privileges on a database are not part of a schema.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Privileges on this object are not part of the model.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The owner of a database is not part of a schema.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is already a routine %1 with these arguments.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings that are changed later are not part of the model.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This form of an aggregate is not part of the model.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A setting of the session.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The contents of the schema cannot be told apart.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name of the schema is that of whoever runs the script.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is already a schema %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The schema %1 exists already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The extension %1 is there already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A table made from a query has columns that only the database knows.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The state of a sequence is data.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A query is not a definition.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sequence %1 exists already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sequence of a serial column is not an object of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no sequence %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transactions are made when the design is written out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A database as a whole is not part of a schema.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It belongs to something that is kept as a statement.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Relvar has no kind of object for this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A command of psql is not SQL.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The table %1 exists already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Relvar cannot place a trigger on this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is already a trigger %1 on this table.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trigger names a column that is not an object of the model.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is already a type called %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The type %1 has no value %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The value %1 exists already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The type %1 has a value %2 already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no attribute %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Temporary views are not part of the model.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The view %1 exists already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This change of a view is not part of the model.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fill factor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How full pages are packed, in per cent; less leaves room for updates in place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Autovacuum</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whether the autovacuum daemon looks after this table.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vacuum scale factor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The part of the table that changes before it is vacuumed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>plain, external, extended or main: where large values are kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Statistics target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How detailed the statistics for the planner are, 0 to 10000.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pglz or lz4, for large values.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How full index pages are packed, in per cent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Security barrier</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keeps functions of the user from seeing rows before the view’s own conditions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Security invoker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checks the rights of whoever uses the view, not of its owner.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The statement “%1” cannot be taken back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The block “%1” cannot be taken back.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PostgresDatabase</name>
    <message>
        <source>The database URL must begin with postgresql://.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program %1 could not be started: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program %1 crashed.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>There is no room left to write “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file “%1” is damaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another program holds “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file “%1” may not be written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file “%1” could not be opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file “%1” holds more than fits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file “%1” took too long to read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file “%1” could not be used: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file “%1” could not be opened: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is a folder, not a project file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is no regular file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file “%1” is no Relvar project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another window or program is working on “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file “%1” was written by a newer release of Relvar; this one can only read it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file “%1” is open for reading only, because it or its folder may not be written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is a version “%1” already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no version “%1” in “%2”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The version “%1” of “%2” is damaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file “%1” is open for reading only.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n part(s) of “%1” could not be read and were left out.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>Renaming</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at %1: the old name may still be meant there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Sketch</name>
    <message>
        <source>“%1” has an empty value, which DBML cannot say.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is computed, which a sketch cannot say.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” uses an inherited column.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is an exclusion constraint, which a sketch cannot say.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has a condition, which a sketch cannot say.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” refers from a column to the same column.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” says what another one says already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is defined a second time; the first one counts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no table partial “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has a column “%2” already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The condition of a check stands between backticks.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A column has no setting “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has a primary key already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has a value “%2” already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is in another group already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This comment does not end.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This quote does not end.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A Mermaid diagram of entities starts with “erDiagram”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This line of the diagram is not understood.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An attribute needs a type and a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A “)” is missing here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A value was expected here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name of a setting was expected here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One of the signs &gt;, &lt;, - and &lt;&gt; was expected here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The column that is referred to was expected here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This “[” has no “]”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A “%1” is missing here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This “{” has no “}”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name of what it refers to was expected here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” was not expected here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Records are not part of a design and were left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” blocks were left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other files are not read, so this was left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A “{” was expected here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name of a table partial was expected here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A column or an expression was expected here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A condition between backticks was expected here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An enumeration needs a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A value of the enumeration was expected here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A reference needs two sides, like orders.customer_id &gt; customers.id.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name of a table was expected here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This line is not understood. Write “orders: id, placed_at” for an entity or “orders -&gt; customers” for a relationship.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The entity at the other end was expected here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no table in this text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This text is neither SQL nor DBML, Mermaid, CSV or a Markdown table.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has no key that “%2” could refer to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has no column “%2” for its key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has no column “%2”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something else is called “%1” already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no table for “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Both sides of a reference need the same number of columns.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” refers to “%2” already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is no action of a foreign key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is a table “%1” already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is another type “%1” already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has no columns of its own, which DBML cannot say.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has no values, which DBML cannot say.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing in this line.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is there already and was left as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing in this SQL that makes part of a design.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SqlCheck</name>
    <message>
        <source>%1 cannot read “%2”: %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is more than one piece of SQL.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>whole number, 8 bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>whole number, 4 bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>whole number, 2 bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>text of any length</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>text up to a length</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>text of a fixed length</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>exact number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>inexact number, 4 bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>inexact number, 8 bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>moment in time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>date and time of day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>calendar date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>time of day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>time of day with zone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>span of time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>universally unique identifier</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>JSON, indexable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>JSON, word for word</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>whole number from a sequence, 4 bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>whole number from a sequence, 8 bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>whole number from a sequence, 2 bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>amount of money</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>network address, host or net</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>network address, net</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>hardware address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>bits, fixed length</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>bits, up to a length</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>XML document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>text prepared for search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>text search query</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>point in the plane</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>polygon in the plane</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>range of integer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>range of bigint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>range of numeric</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>range of date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>range of timestamp</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>range of timestamptz</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>object identifier</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>name in the catalogue</source>
        <translation type="unfinished" />
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
    <name>relvar::ChildList</name>
    <message>
        <source>at most one</source>
        <translation>至多一个</translation>
    </message>
    <message>
        <source>exactly one</source>
        <translation>恰好一个</translation>
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
        <source>%1 to %2</source>
        <translation>%1 到 %2 个</translation>
    </message>
    <message>
        <source>Each %1 is a %2.</source>
        <translation>每个 %1 都是一个 %2。</translation>
    </message>
    <message>
        <source>Each %1 %2 %3 %4.</source>
        <translation>每个 %1 %2 %3 %4。</translation>
    </message>
    <message>
        <source>has</source>
        <translation>有</translation>
    </message>
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
        <translation><numerusform>粘贴 %n 个列</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n column(s)</source>
        <translation><numerusform>删除 %n 个列</numerusform></translation>
    </message>
    <message>
        <source>Move column</source>
        <translation>移动列</translation>
    </message>
    <message numerus="yes">
        <source>Move %n column(s)</source>
        <translation><numerusform>移动 %n 个列</numerusform></translation>
    </message>
</context>
<context>
    <name>relvar::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Find a command, table, column, diagram…</source>
        <translation>查找命令、表、列、图…</translation>
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
        <source>Diagram</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Add diagram</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename Diagram</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename diagram</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last diagram of a project cannot be deleted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete diagram</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move diagram</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New Diagram</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make relationship physical</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>relvar::ExportCommands</name>
    <message>
        <source>Export SQL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SQL scripts (*.sql)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export SQL, a File per Schema</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export Mermaid</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mermaid diagrams (*.mmd)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export SVG Picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export PNG Picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export JSON</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exporting “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The export failed</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>relvar::FileCommands</name>
    <message>
        <source>Relvar projects (*.relvar)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open Project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SQL scripts (*.sql);;All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save Project As</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The project cannot be saved there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The version cannot be named</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version “%1” is named.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>relvar::FindBar</name>
    <message>
        <source>Find an object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name to find</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What to find</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>relvar::HistoryPanel</name>
    <message>
        <source>Step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The design before the first step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, present version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, undone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>History of the design</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import SQL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SQL scripts (*.sql *.ddl *.psql);;All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Importing “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot be imported</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The project cannot be made</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n statement(s) imported</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept word for word</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>“%1”: %2, %3, %4.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>relvar::ImportOptionsDialog</name>
    <message>
        <source>A &amp;new project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Draw all tables on a diagram</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dialect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The &amp;project that is open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Written for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import into</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>relvar::ImportReport</name>
    <message>
        <source>Imported</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept as it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import of %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Statements to show</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All statements</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>relvar::JobIndicator</name>
    <message>
        <source>Progress of the work in the background</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>relvar::Layout</name>
    <message>
        <source>The layout was cancelled.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>relvar::ListEditor</name>
    <message>
        <source>Add</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alt+Up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alt+Down</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>relvar::MainWindow</name>
    <message>
        <source>Objects</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Main</source>
        <translation>主图</translation>
    </message>
    <message>
        <source>The project cannot be made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open for reading only?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can look at it and copy from it, but not change it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 — Relvar</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draft, saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every change is kept. “Save As…” gives the design a place of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outputs: updating…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outputs up to date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outputs stopped</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>relvar::ObjectTree</name>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter of the object tree</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Objects of the design</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Nothing has this in its name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Open Diagram</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show on Diagram</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New Table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New Column</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New column</source>
        <translation>新建列</translation>
    </message>
    <message>
        <source>New Schema</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New schema</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New Diagram</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>SQL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mermaid</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Migration up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Migration down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whole model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find in the text (Ctrl+F)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find in the text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text to find</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select something to see its part of the text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing in this file comes from what is selected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The text is being made…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to show yet. Draw a table, and its text appears here.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Out of date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The text belongs to an older version of the design.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>relvar::ProblemsPanel</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter of the problems</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The filter leaves none of the problems.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>relvar::ProjectView</name>
    <message>
        <source>Laying out the diagram</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show all tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The diagram shows all tables and views already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select the tables that are to be laid out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lay out selection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lay out diagram</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>relvar::PropertiesPanel</name>
    <message>
        <source>On this diagram</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Keys &amp;&amp; indexes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Relationships</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Select something to see its properties.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Objects of one kind can be edited together. %n object(s) of several kinds are selected.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>将“%1”重命名为“%2”</translation>
    </message>
</context>
<context>
    <name>relvar::PropertyForm</name>
    <message>
        <source>Change “%1” of “%2”</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n object(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Several values</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the line says</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“name: attribute, attribute” adds an entity; -&gt;, &lt;&gt;, -- and =&gt; relate; Tab completes; Esc ends</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tab: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sketch “%1”</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>relvar::RelationshipPage</name>
    <message>
        <source>Exactly one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None or one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One or more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Any number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its columns are made when SQL is generated.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make columns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make columns of the relationship</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reverse relationship</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>has</source>
        <translation>有</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2 个</translation>
    </message>
    <message>
        <source>Verb phrase from %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many for each %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change cardinality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change verb phrases</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>relvar::ShortcutSheet</name>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Diagram</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move about</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wheel, Space + drag, middle button</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zoom about the pointer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add to the selection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shift or Ctrl + click</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next and previous object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tab, Shift + Tab</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nearest object in a direction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alt + arrow</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nudge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Arrows, with Shift ten steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename in place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>F2, Enter, double click on the name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alt + Enter, double click on the body</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New table here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Double click on the empty canvas</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Foreign key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drag a column onto a table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give up a gesture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On the canvas</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>relvar::StatusStrip</name>
    <message>
        <source>Zoom; click for the original size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>relvar::ValueListModel</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An entry of the list cannot be empty. Remove it instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is no column of “%2”. An expression is a function call or stands in parentheses.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>relvar::VersionNameDialog</name>
    <message>
        <source>Name Version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1.0</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is a version with this name already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The present design is kept under this name, to compare with and to make migrations from.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>relvar::WelcomePage</name>
    <message>
        <source>yesterday</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw a database; its SQL, diagrams and migration keep in step.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An empty canvas</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A project file on this computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import SQL…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A PostgreSQL schema, drawn for you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bookshop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Books, customers, orders and stock</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Patients, visits and treatments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draft, not saved to a place of its own yet</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>relvar::Workspace</name>
    <message>
        <source>This project is open for reading only. “Save As…” makes a copy of your own that you can change.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot be replaced.</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>