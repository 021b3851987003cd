<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Project</source>
        <translation>新しいプロジェクト(&amp;N)</translation>
    </message>
    <message>
        <source>Starts an empty design.</source>
        <translation>空の設計から始めます。</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens a project file.</source>
        <translation>プロジェクトファイルを開きます。</translation>
    </message>
    <message>
        <source>Reads the statements of a PostgreSQL schema and draws it.</source>
        <translation>PostgreSQL スキーマの文を読み込み、図に描きます。</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Keeps the design in another file and goes on there.</source>
        <translation>設計を別のファイルに保存し、以降はそのファイルで作業します。</translation>
    </message>
    <message>
        <source>Name a &amp;Version…</source>
        <translation>バージョンに名前を付ける(&amp;V)…</translation>
    </message>
    <message>
        <source>Every change is saved already; this names the present state so that it can be found again.</source>
        <translation>変更はすべて保存済みです。現在の状態に名前を付け、後から見つけられるようにします。</translation>
    </message>
    <message>
        <source>&amp;SQL…</source>
        <translation>SQL(&amp;S)…</translation>
    </message>
    <message>
        <source>Writes the statements that create the database.</source>
        <translation>データベースを作成する文を書き出します。</translation>
    </message>
    <message>
        <source>SQL, a File per S&amp;chema…</source>
        <translation>スキーマごとの SQL ファイル(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Mermaid…</source>
        <translation>Mermaid(&amp;M)…</translation>
    </message>
    <message>
        <source>S&amp;VG Picture…</source>
        <translation>SVG 画像(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;PNG Picture…</source>
        <translation>PNG 画像(&amp;P)…</translation>
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
        <translation>プロジェクトを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>Remove from Dia&amp;gram</source>
        <translation>ダイアグラムから取り除く(&amp;G)</translation>
    </message>
    <message>
        <source>Takes the selection off this diagram; the model keeps it.</source>
        <translation>選択したものをこのダイアグラムから取り除きます。モデルには残ります。</translation>
    </message>
    <message>
        <source>&amp;Delete from Model</source>
        <translation>モデルから削除(&amp;D)</translation>
    </message>
    <message>
        <source>Removes the selection and what cannot be without it.</source>
        <translation>選択したものと、それなしでは存在できないものを削除します。</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>次を検索(&amp;X)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>Add &amp;Column</source>
        <translation>列を追加(&amp;C)</translation>
    </message>
    <message>
        <source>Adds a column to the selected table, to be typed in place.</source>
        <translation>選択したテーブルに列を追加し、その場で入力します。</translation>
    </message>
    <message>
        <source>&amp;Quick Entry</source>
        <translation>クイック入力(&amp;Q)</translation>
    </message>
    <message>
        <source>Entities and relationships as lines of text: “orders: id, customer -&gt; customers”.</source>
        <translation>エンティティとリレーションシップをテキスト行で入力します。例: 「orders: id, customer -&gt; customers」。</translation>
    </message>
    <message>
        <source>Edit as Te&amp;xt</source>
        <translation>テキストとして編集(&amp;X)</translation>
    </message>
    <message>
        <source>Shows the design as a text to write in; what you write is drawn, what you draw is written.</source>
        <translation>設計を編集可能なテキストで表示します。書いた内容は図に、描いた内容はテキストに反映されます。</translation>
    </message>
    <message>
        <source>&amp;Make Physical</source>
        <translation>物理化(&amp;M)</translation>
    </message>
    <message>
        <source>Gives the selected relationship its foreign key columns, or its junction table.</source>
        <translation>選択したリレーションシップに外部キー列または中間テーブルを作成します。</translation>
    </message>
    <message>
        <source>&amp;Extract Entity…</source>
        <translation>エンティティを抽出(&amp;E)…</translation>
    </message>
    <message>
        <source>Columns become a table of their own, which the table refers to.</source>
        <translation>列を独立したテーブルに移し、元のテーブルからそれを参照します。</translation>
    </message>
    <message>
        <source>Promote to &amp;Lookup Table…</source>
        <translation>ルックアップテーブルに昇格(&amp;L)…</translation>
    </message>
    <message>
        <source>The values of a column become the rows of a table that it refers to.</source>
        <translation>列の値を別のテーブルの行とし、列からそのテーブルを参照します。</translation>
    </message>
    <message>
        <source>&amp;Split One-to-One…</source>
        <translation>1 対 1 に分割(&amp;S)…</translation>
    </message>
    <message>
        <source>Columns go to a second table with the same primary key.</source>
        <translation>列を、主キーが同じ 2 つ目のテーブルに移します。</translation>
    </message>
    <message>
        <source>&amp;Merge Tables…</source>
        <translation>テーブルを統合(&amp;M)…</translation>
    </message>
    <message>
        <source>Two tables that are joined one-to-one become one.</source>
        <translation>1 対 1 で結ばれた 2 つのテーブルを 1 つにします。</translation>
    </message>
    <message>
        <source>&amp;Resolve Many-to-Many…</source>
        <translation>多対多を解消(&amp;R)…</translation>
    </message>
    <message>
        <source>A many-to-many relationship becomes a junction table.</source>
        <translation>多対多リレーションシップを中間テーブルに変換します。</translation>
    </message>
    <message>
        <source>Use &amp;Natural Key…</source>
        <translation>自然キーを使用(&amp;N)…</translation>
    </message>
    <message>
        <source>Columns that are unique become the primary key; foreign keys follow.</source>
        <translation>一意な列を主キーにします。外部キーもそれに合わせて変わります。</translation>
    </message>
    <message>
        <source>&amp;Use Surrogate Key…</source>
        <translation>サロゲートキーを使用(&amp;U)…</translation>
    </message>
    <message>
        <source>A number becomes the primary key; foreign keys follow.</source>
        <translation>番号を主キーにします。外部キーもそれに合わせて変わります。</translation>
    </message>
    <message>
        <source>&amp;Pull Up…</source>
        <translation>プルアップ(&amp;P)…</translation>
    </message>
    <message>
        <source>Columns of a subtype or part go to the table that it refers to.</source>
        <translation>サブタイプまたは部分の列を、参照先のテーブルに移します。</translation>
    </message>
    <message>
        <source>Push &amp;Down…</source>
        <translation>プッシュダウン(&amp;D)…</translation>
    </message>
    <message>
        <source>Columns go to the subtypes or parts of a table.</source>
        <translation>テーブルの列を、そのサブタイプまたは部分に移します。</translation>
    </message>
    <message>
        <source>C&amp;ollapse</source>
        <translation>折りたたむ(&amp;O)</translation>
    </message>
    <message>
        <source>The selected tables show their names and how many columns they have.</source>
        <translation>選択したテーブルを、名前と列数だけの表示にします。</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>展開(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>固定(&amp;I)</translation>
    </message>
    <message>
        <source>Automatic layout leaves the selected tables where they are.</source>
        <translation>自動配置の際に、選択したテーブルを動かしません。</translation>
    </message>
    <message>
        <source>Unp&amp;in</source>
        <translation>固定を解除(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Hide Line</source>
        <translation>線を非表示(&amp;H)</translation>
    </message>
    <message>
        <source>Leaves the selected lines out of this diagram; the relationships stay.</source>
        <translation>選択した線をこのダイアグラムに表示しません。リレーションシップは残ります。</translation>
    </message>
    <message>
        <source>Sho&amp;w Hidden Lines</source>
        <translation>非表示の線を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Shows the lines of the selected tables again, or all lines when none are selected.</source>
        <translation>選択したテーブルの線を再び表示します。何も選択していない場合は、すべての線を表示します。</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>コマンドパレット(&amp;P)…</translation>
    </message>
    <message>
        <source>Finds a command, a table or a column by its name.</source>
        <translation>コマンド、テーブル、列を名前で検索します。</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>選択(&amp;S)</translation>
    </message>
    <message>
        <source>Selects and moves what is drawn.</source>
        <translation>描かれているものを選択し、移動します。</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>手のひら(&amp;H)</translation>
    </message>
    <message>
        <source>Moves the paper.</source>
        <translation>用紙を動かします。</translation>
    </message>
    <message>
        <source>New &amp;Table</source>
        <translation>新しいテーブル(&amp;T)</translation>
    </message>
    <message>
        <source>Click where the new table goes.</source>
        <translation>新しいテーブルを置く場所をクリックします。</translation>
    </message>
    <message>
        <source>&amp;One to Many</source>
        <translation>1 対多(&amp;O)</translation>
    </message>
    <message>
        <source>Drag from the one side to the many side.</source>
        <translation>1 の側から多の側へドラッグします。</translation>
    </message>
    <message>
        <source>&amp;Identifying</source>
        <translation>識別(&amp;I)</translation>
    </message>
    <message>
        <source>Drag from the owner to the part: its key becomes part of the other&apos;s key.</source>
        <translation>所有する側から部分の側へドラッグします。所有する側のキーが、部分の側のキーの一部になります。</translation>
    </message>
    <message>
        <source>One to On&amp;e</source>
        <translation>1 対 1(&amp;E)</translation>
    </message>
    <message>
        <source>Drag from one table to the other.</source>
        <translation>一方のテーブルから他方へドラッグします。</translation>
    </message>
    <message>
        <source>&amp;Many to Many</source>
        <translation>多対多(&amp;M)</translation>
    </message>
    <message>
        <source>Drag from one table to the other; a junction table carries it in the database.</source>
        <translation>一方のテーブルから他方へドラッグします。データベースでは中間テーブルで表されます。</translation>
    </message>
    <message>
        <source>S&amp;ubtype</source>
        <translation>サブタイプ(&amp;U)</translation>
    </message>
    <message>
        <source>Drag from the general table to the special one.</source>
        <translation>一般のテーブルから特殊なテーブルへドラッグします。</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Click where the note goes.</source>
        <translation>メモを置く場所をクリックします。</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>領域(&amp;A)</translation>
    </message>
    <message>
        <source>Draw a frame around tables that belong together.</source>
        <translation>関連するテーブルを囲む枠を描きます。</translation>
    </message>
    <message>
        <source>&amp;New Diagram</source>
        <translation>新しいダイアグラム(&amp;N)</translation>
    </message>
    <message>
        <source>New Diagram from Selec&amp;tion</source>
        <translation>選択範囲から新しいダイアグラム(&amp;T)</translation>
    </message>
    <message>
        <source>A new diagram that shows the selected tables as they stand here.</source>
        <translation>選択したテーブルを、現在の配置のまま表示する新しいダイアグラムを作成します。</translation>
    </message>
    <message>
        <source>D&amp;uplicate Diagram</source>
        <translation>ダイアグラムを複製(&amp;U)</translation>
    </message>
    <message>
        <source>Move Diagram to &amp;Folder…</source>
        <translation>ダイアグラムをフォルダーに移動(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Rename Diagram…</source>
        <translation>ダイアグラムの名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete Diagram</source>
        <translation>ダイアグラムを削除(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Diagram</source>
        <translation>次のダイアグラム(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Diagram</source>
        <translation>前のダイアグラム(&amp;V)</translation>
    </message>
    <message>
        <source>Show All &amp;Tables</source>
        <translation>すべてのテーブルを表示(&amp;T)</translation>
    </message>
    <message>
        <source>Adds the tables and views that this diagram does not show yet.</source>
        <translation>このダイアグラムにまだ表示されていないテーブルとビューを追加します。</translation>
    </message>
    <message>
        <source>Add R&amp;elated Tables</source>
        <translation>関連するテーブルを追加(&amp;E)</translation>
    </message>
    <message>
        <source>Shows the tables that the selected ones are related to, near to them; nothing else moves.</source>
        <translation>選択したテーブルに関連するテーブルを、その近くに表示します。ほかのものは動きません。</translation>
    </message>
    <message>
        <source>&amp;Lay Out Diagram</source>
        <translation>ダイアグラムを自動配置(&amp;L)</translation>
    </message>
    <message>
        <source>Arranges all tables; pinned ones stay. One step that can be undone.</source>
        <translation>すべてのテーブルを配置します。固定したテーブルは動きません。1 回の操作で元に戻せます。</translation>
    </message>
    <message>
        <source>Lay Out &amp;Selection</source>
        <translation>選択範囲を自動配置(&amp;S)</translation>
    </message>
    <message>
        <source>New Area from &amp;Selection</source>
        <translation>選択範囲から新しい領域(&amp;S)</translation>
    </message>
    <message>
        <source>Draws an area around the selected tables, which belong to it from then on.</source>
        <translation>選択したテーブルを囲む領域を描きます。以後、それらのテーブルはその領域に属します。</translation>
    </message>
    <message>
        <source>Select &amp;Entities of Area</source>
        <translation>領域のエンティティを選択(&amp;E)</translation>
    </message>
    <message>
        <source>Selects all that belongs to the area of the selection.</source>
        <translation>選択したものの領域に属するものをすべて選択します。</translation>
    </message>
    <message>
        <source>Lay Out &amp;Area</source>
        <translation>領域を自動配置(&amp;A)</translation>
    </message>
    <message>
        <source>Arranges the tables of one area within it; nothing else moves.</source>
        <translation>1 つの領域のテーブルを、その領域内で配置します。ほかのものは動きません。</translation>
    </message>
    <message>
        <source>Align &amp;Left</source>
        <translation>左揃え(&amp;L)</translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation>左右中央揃え(&amp;C)</translation>
    </message>
    <message>
        <source>Align &amp;Right</source>
        <translation>右揃え(&amp;R)</translation>
    </message>
    <message>
        <source>Align &amp;Top</source>
        <translation>上揃え(&amp;T)</translation>
    </message>
    <message>
        <source>Align &amp;Middles</source>
        <translation>上下中央揃え(&amp;M)</translation>
    </message>
    <message>
        <source>Align &amp;Bottom</source>
        <translation>下揃え(&amp;B)</translation>
    </message>
    <message>
        <source>Distribute &amp;Horizontally</source>
        <translation>左右に等間隔で配置(&amp;H)</translation>
    </message>
    <message>
        <source>Distribute &amp;Vertically</source>
        <translation>上下に等間隔で配置(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reset Line</source>
        <translation>線をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>The selected relationships lose their bends and run by themselves again.</source>
        <translation>選択したリレーションシップの折れ点をなくし、線を自動的に引き直します。</translation>
    </message>
    <message>
        <source>&amp;Crow’s Foot Notation</source>
        <translation>鳥の足表記法(&amp;C)</translation>
    </message>
    <message>
        <source>Bars, circles and crow’s feet: the least and the greatest number at each end.</source>
        <translation>縦棒、丸、鳥の足で、両端の最小数と最大数を示します。</translation>
    </message>
    <message>
        <source>&amp;IDEF1X Notation</source>
        <translation>IDEF1X 表記法(&amp;I)</translation>
    </message>
    <message>
        <source>A dot at the child, keys above a line, round corners for tables that depend on others.</source>
        <translation>子の側に黒丸を付け、キーを区切り線の上に置き、ほかのテーブルに依存するテーブルの角を丸くします。</translation>
    </message>
    <message>
        <source>&amp;Barker Notation</source>
        <translation>Barker 表記法(&amp;B)</translation>
    </message>
    <message>
        <source>A line is solid from where it must be, dashed from where it may be.</source>
        <translation>必須の側は実線、任意の側は破線で描きます。</translation>
    </message>
    <message>
        <source>&amp;UML Notation</source>
        <translation>UML 表記法(&amp;U)</translation>
    </message>
    <message>
        <source>Class boxes, multiplicities beside the ends, compositions for identifying relationships.</source>
        <translation>クラスの箱で描き、端に多重度を添え、識別リレーションシップはコンポジションで表します。</translation>
    </message>
    <message>
        <source>&amp;All Columns</source>
        <translation>すべての列(&amp;A)</translation>
    </message>
    <message>
        <source>Tables show all their columns.</source>
        <translation>テーブルにすべての列を表示します。</translation>
    </message>
    <message>
        <source>&amp;Keys Only</source>
        <translation>キーのみ(&amp;K)</translation>
    </message>
    <message>
        <source>Tables show the columns of primary, unique and foreign keys.</source>
        <translation>テーブルに主キー、一意キー、外部キーの列を表示します。</translation>
    </message>
    <message>
        <source>&amp;Names Only</source>
        <translation>名前のみ(&amp;N)</translation>
    </message>
    <message>
        <source>Tables show their names alone.</source>
        <translation>テーブルの名前だけを表示します。</translation>
    </message>
    <message>
        <source>Show &amp;Types</source>
        <translation>型を表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Own Colours</source>
        <translation>個別の色(&amp;O)</translation>
    </message>
    <message>
        <source>The colour of the table, of its area or of its schema.</source>
        <translation>テーブル、その領域、またはそのスキーマの色で表示します。</translation>
    </message>
    <message>
        <source>By &amp;Area</source>
        <translation>領域別(&amp;A)</translation>
    </message>
    <message>
        <source>By &amp;Schema</source>
        <translation>スキーマ別(&amp;S)</translation>
    </message>
    <message>
        <source>By &amp;Tag</source>
        <translation>タグ別(&amp;T)</translation>
    </message>
    <message>
        <source>By the first tag of each table; a legend tells what the colours mean.</source>
        <translation>各テーブルの最初のタグで色分けします。色の意味は凡例に示されます。</translation>
    </message>
    <message>
        <source>&amp;No Colours</source>
        <translation>色なし(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Original Size</source>
        <translation>原寸(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit Diagram</source>
        <translation>ダイアグラム全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>選択範囲に合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>グリッド(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;nap to Grid</source>
        <translation>グリッドに合わせる(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Focus on Selection</source>
        <translation>選択範囲にフォーカス(&amp;F)</translation>
    </message>
    <message>
        <source>Dims everything that is not related to the selection; Esc ends it.</source>
        <translation>選択したものに関連しないものをすべて淡色で表示します。Esc で終了します。</translation>
    </message>
    <message>
        <source>Within &amp;1 Step</source>
        <translation>1 ステップ以内(&amp;1)</translation>
    </message>
    <message>
        <source>Within &amp;2 Steps</source>
        <translation>2 ステップ以内(&amp;2)</translation>
    </message>
    <message>
        <source>Within &amp;3 Steps</source>
        <translation>3 ステップ以内(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>ミニマップ(&amp;M)</translation>
    </message>
    <message>
        <source>A picture of the whole diagram in a corner; click or drag in it to go there.</source>
        <translation>ダイアグラム全体を隅に縮小表示します。クリックまたはドラッグすると、その場所へ移動します。</translation>
    </message>
    <message>
        <source>&amp;Reduce Motion</source>
        <translation>動きを減らす(&amp;R)</translation>
    </message>
    <message>
        <source>What is shown does not flash, and panels move without sliding.</source>
        <translation>表示されるものは点滅せず、パネルは滑らずに動きます。</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>フルスクリーン(&amp;U)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Part of the Window</source>
        <translation>ウィンドウの次の区画(&amp;X)</translation>
    </message>
    <message>
        <source>The keys go on in the next panel, or on the canvas.</source>
        <translation>キー操作の対象を、次のパネルまたはキャンバスに移します。</translation>
    </message>
    <message>
        <source>Pre&amp;vious Part of the Window</source>
        <translation>ウィンドウの前の区画(&amp;V)</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Relvar</source>
        <translation>Relvar について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;HTML Page…</source>
        <translation>HTML ページ(&amp;H)…</translation>
    </message>
    <message>
        <source>The steps, or the diagrams, as one page with search, for every browser.</source>
        <translation>ステップまたはダイアグラムを、どのブラウザーでも開ける検索付きの 1 つのページに書き出します。</translation>
    </message>
    <message>
        <source>Steps as P&amp;DF…</source>
        <translation>ステップを PDF に(&amp;D)…</translation>
    </message>
    <message>
        <source>A page for each step of the workshop, with its notes.</source>
        <translation>ワークショップのステップごとに、ノート付きで 1 ページずつ書き出します。</translation>
    </message>
    <message>
        <source>&amp;Remarks as Markdown…</source>
        <translation>記録を Markdown に(&amp;R)…</translation>
    </message>
    <message>
        <source>Find and &amp;Replace…</source>
        <translation>検索と置換(&amp;R)…</translation>
    </message>
    <message>
        <source>Replaces a text in names, comments, types and SQL; shows every change before it is made.</source>
        <translation>名前、コメント、型、SQL の中のテキストを置換します。変更を行う前に、すべての変更内容を表示します。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>To where you were before you last went to something.</source>
        <translation>最後に何かへ移動する前にいた場所に戻ります。</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>Go to &amp;Table…</source>
        <translation>テーブルへ移動(&amp;T)…</translation>
    </message>
    <message>
        <source>Finds a table or view by its name and shows it while you look through the list.</source>
        <translation>テーブルまたはビューを名前で検索し、リストを見ていく間、それを表示します。</translation>
    </message>
    <message>
        <source>Go to &amp;Column…</source>
        <translation>列へ移動(&amp;C)…</translation>
    </message>
    <message>
        <source>Finds a column by its name, or by table and name: “orders.total”.</source>
        <translation>列を名前で、または「orders.total」のようにテーブルと名前で検索します。</translation>
    </message>
    <message>
        <source>Go to &amp;Problem…</source>
        <translation>問題へ移動(&amp;P)…</translation>
    </message>
    <message>
        <source>Goes through what the checks found, and shows where it is.</source>
        <translation>チェックで見つかった問題を順に確認し、その場所を表示します。</translation>
    </message>
    <message>
        <source>Find P&amp;ath…</source>
        <translation>経路を検索(&amp;A)…</translation>
    </message>
    <message>
        <source>The shortest ways from one table to another along relationships, as sentences and on the canvas.</source>
        <translation>リレーションシップをたどって、あるテーブルから別のテーブルへ至る最短の経路を、文章とキャンバスで示します。</translation>
    </message>
    <message>
        <source>Lay Out with &amp;Preview…</source>
        <translation>プレビューして自動配置(&amp;P)…</translation>
    </message>
    <message>
        <source>Shows what a layered or an organic layout would be, for the selection or the whole diagram, before it is taken.</source>
        <translation>選択範囲またはダイアグラム全体について、階層型または有機的な自動配置の結果を、適用する前に表示します。</translation>
    </message>
    <message>
        <source>C&amp;hen Notation</source>
        <translation>Chen 表記法(&amp;H)</translation>
    </message>
    <message>
        <source>Rectangles for entities, ovals for attributes, diamonds for relationships.</source>
        <translation>エンティティを長方形、属性を楕円、リレーションシップをひし形で描きます。</translation>
    </message>
    <message>
        <source>&amp;Conceptual Level</source>
        <translation>概念レベル(&amp;C)</translation>
    </message>
    <message>
        <source>Entities and relationships: no foreign keys, no types; junction tables become lines.</source>
        <translation>エンティティとリレーションシップを表示します。外部キーと型は表示せず、中間テーブルは線になります。</translation>
    </message>
    <message>
        <source>&amp;Logical Level</source>
        <translation>論理レベル(&amp;L)</translation>
    </message>
    <message>
        <source>Tables without what belongs to one database: types are called text, integer, date.</source>
        <translation>特定のデータベースに固有のものを除いてテーブルを表示します。型はテキスト、整数、日付などと表されます。</translation>
    </message>
    <message>
        <source>&amp;Physical Level</source>
        <translation>物理レベル(&amp;P)</translation>
    </message>
    <message>
        <source>Tables as they are created.</source>
        <translation>実際に作成されるとおりにテーブルを表示します。</translation>
    </message>
    <message>
        <source>&amp;Types of the Design</source>
        <translation>設計の型(&amp;T)</translation>
    </message>
    <message>
        <source>Shows the types as they are designed.</source>
        <translation>型を設計どおりに表示します。</translation>
    </message>
    <message>
        <source>Lens: &amp;PostgreSQL</source>
        <translation>レンズ: PostgreSQL(&amp;P)</translation>
    </message>
    <message>
        <source>Shows the types that PostgreSQL gets, at every level; the same key again ends it.</source>
        <translation>PostgreSQL での型を、すべてのレベルで表示します。同じキーをもう一度押すと終了します。</translation>
    </message>
    <message>
        <source>Lens: &amp;MySQL / MariaDB</source>
        <translation>レンズ: MySQL / MariaDB(&amp;M)</translation>
    </message>
    <message>
        <source>Shows the types that MySQL or MariaDB would get, and what is emulated or lost there.</source>
        <translation>MySQL または MariaDB での型と、そこでエミュレートされるものや失われるものを表示します。</translation>
    </message>
    <message>
        <source>Lens: &amp;SQLite</source>
        <translation>レンズ: SQLite(&amp;S)</translation>
    </message>
    <message>
        <source>Shows the types that SQLite would get, and what is emulated or lost there.</source>
        <translation>SQLite での型と、そこでエミュレートされるものや失われるものを表示します。</translation>
    </message>
    <message>
        <source>Lens: &amp;TimescaleDB</source>
        <translation>レンズ: TimescaleDB(&amp;T)</translation>
    </message>
    <message>
        <source>Shows the types that TimescaleDB would get.</source>
        <translation>TimescaleDB での型を表示します。</translation>
    </message>
    <message>
        <source>Lens: M&amp;ongoDB</source>
        <translation>レンズ: MongoDB(&amp;O)</translation>
    </message>
    <message>
        <source>Shows the BSON types that MongoDB would get, and what is emulated or lost there.</source>
        <translation>MongoDB での BSON 型と、そこでエミュレートされるものや失われるものを表示します。</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>プレゼンテーションを開始(&amp;P)</translation>
    </message>
    <message>
        <source>Full screen for a shared screen, step by step; edits stay possible.</source>
        <translation>共有画面向けに、ステップごとにフルスクリーンで表示します。編集もできます。</translation>
    </message>
    <message>
        <source>Present from This &amp;Step</source>
        <translation>このステップからプレゼンテーション(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next Step</source>
        <translation>次のステップ(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Step</source>
        <translation>前のステップ(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Take as Step</source>
        <translation>ステップとして取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>What the canvas shows now becomes a step: camera, what is clear, detail and notation.</source>
        <translation>キャンバスの現在の表示をステップにします。表示位置、淡色にしないもの、詳細度、表記法が保存されます。</translation>
    </message>
    <message>
        <source>&amp;Spotlight</source>
        <translation>スポットライト(&amp;S)</translation>
    </message>
    <message>
        <source>Dims everything but a circle about the mouse.</source>
        <translation>マウスの周りの円以外をすべて淡色で表示します。</translation>
    </message>
    <message>
        <source>&amp;Laser Pointer</source>
        <translation>レーザーポインター(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Ink</source>
        <translation>手書き(&amp;I)</translation>
    </message>
    <message>
        <source>The mouse writes on the canvas; what it wrote fades.</source>
        <translation>マウスでキャンバスに書き込みます。書いたものは次第に消えます。</translation>
    </message>
    <message>
        <source>T&amp;imer</source>
        <translation>タイマー(&amp;M)</translation>
    </message>
    <message>
        <source>Stops the clock of the workshop, or lets it go on.</source>
        <translation>ワークショップの時計を止めるか、再び動かします。</translation>
    </message>
    <message>
        <source>Make Le&amp;gible</source>
        <translation>読みやすくする(&amp;G)</translation>
    </message>
    <message>
        <source>Brings the selection, or what is shown, so near that everybody can read it.</source>
        <translation>選択したもの、または表示中のものを、全員が読める大きさまで拡大します。</translation>
    </message>
    <message>
        <source>Park a &amp;Question</source>
        <translation>質問を書き留める(&amp;Q)</translation>
    </message>
    <message>
        <source>Writes down what is to be found out about the selected object.</source>
        <translation>選択したオブジェクトについて、確認すべきことを書き留めます。</translation>
    </message>
    <message>
        <source>Record a &amp;Decision</source>
        <translation>決定を記録(&amp;D)</translation>
    </message>
    <message>
        <source>Writes down what was agreed about the selected object.</source>
        <translation>選択したオブジェクトについて、合意したことを書き留めます。</translation>
    </message>
    <message>
        <source>Record a Tas&amp;k</source>
        <translation>タスクを記録(&amp;K)</translation>
    </message>
    <message>
        <source>Writes down what is to be done about the selected object.</source>
        <translation>選択したオブジェクトについて、すべきことを書き留めます。</translation>
    </message>
    <message>
        <source>St&amp;eps</source>
        <translation>ステップ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remarks</source>
        <translation>記録(&amp;R)</translation>
    </message>
    <message>
        <source>Lea&amp;ve</source>
        <translation>退出(&amp;V)</translation>
    </message>
    <message>
        <source>Back to the whole window; Esc does the same.</source>
        <translation>通常のウィンドウ表示に戻ります。Esc でも戻れます。</translation>
    </message>
    <message>
        <source>Add &amp;Bookmark…</source>
        <translation>ブックマークを追加(&amp;B)…</translation>
    </message>
    <message>
        <source>Keeps what the canvas shows now under a name, to come back to.</source>
        <translation>キャンバスの現在の表示に名前を付けて保存し、後で戻れるようにします。</translation>
    </message>
    <message>
        <source>Manage Boo&amp;kmarks…</source>
        <translation>ブックマークの管理(&amp;K)…</translation>
    </message>
    <message>
        <source>Spl&amp;it Line</source>
        <translation>線を分割(&amp;I)</translation>
    </message>
    <message>
        <source>Draws the selected lines as a short piece at each end that names what is at the other.</source>
        <translation>選択した線を、相手側の名前を示す短い線として両端にだけ描きます。</translation>
    </message>
    <message>
        <source>Show W&amp;hole Line</source>
        <translation>線全体を表示(&amp;H)</translation>
    </message>
    <message>
        <source>Draws the selected split lines through the diagram again.</source>
        <translation>選択した分割線を、再びダイアグラムを通る線として描きます。</translation>
    </message>
    <message>
        <source>&amp;Automatic Colour</source>
        <translation>自動の色(&amp;A)</translation>
    </message>
    <message>
        <source>The selected tables, areas, notes and lines have the colour that they get by themselves.</source>
        <translation>選択したテーブル、領域、メモ、線を、自動的に決まる色に戻します。</translation>
    </message>
    <message>
        <source>Colour &amp;Blue</source>
        <translation>色: 青(&amp;B)</translation>
    </message>
    <message>
        <source>Colour &amp;Green</source>
        <translation>色: 緑(&amp;G)</translation>
    </message>
    <message>
        <source>Colour &amp;Orange</source>
        <translation>色: オレンジ(&amp;O)</translation>
    </message>
    <message>
        <source>Colour &amp;Purple</source>
        <translation>色: 紫(&amp;P)</translation>
    </message>
    <message>
        <source>Colour &amp;Red</source>
        <translation>色: 赤(&amp;R)</translation>
    </message>
    <message>
        <source>Colour &amp;Teal</source>
        <translation>色: 青緑(&amp;T)</translation>
    </message>
    <message>
        <source>Colour P&amp;ink</source>
        <translation>色: ピンク(&amp;I)</translation>
    </message>
    <message>
        <source>Colour Gr&amp;ey</source>
        <translation>色: 灰色(&amp;E)</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>エクスポート: %1</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Import from a &amp;Database…</source>
        <translation>データベースからインポート(&amp;D)…</translation>
    </message>
    <message>
        <source>Asks a running PostgreSQL, MySQL or MariaDB for its schema and draws it.</source>
        <translation>稼働中の PostgreSQL、MySQL、MariaDB からスキーマを取得し、図に描きます。</translation>
    </message>
    <message>
        <source>Make &amp;Room</source>
        <translation>重なりを解消(&amp;R)</translation>
    </message>
    <message>
        <source>Moves boxes that lie over each other apart, by as little as may be.</source>
        <translation>重なり合ったボックスを、できるだけ小さな移動で離します。</translation>
    </message>
    <message>
        <source>&amp;Take In What Lies Inside</source>
        <translation>内側のものを取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>Gives the area of the selection the tables that lie in it and belong to no area.</source>
        <translation>選択したものの領域に、その内側にあってどの領域にも属さないテーブルを取り込みます。</translation>
    </message>
    <message>
        <source>M&amp;ongoDB…</source>
        <translation>MongoDB(&amp;O)…</translation>
    </message>
    <message>
        <source>Writes a script for mongosh that makes collections with validators and indexes, and says why a relationship is embedded or refers.</source>
        <translation>バリデーターとインデックス付きのコレクションを作成する mongosh 用スクリプトを書き出し、各リレーションシップを埋め込みまたは参照にした理由を示します。</translation>
    </message>
    <message>
        <source>Co&amp;mpare with a Database…</source>
        <translation>データベースと比較(&amp;M)…</translation>
    </message>
    <message>
        <source>Shows what differs between the design and a running PostgreSQL, MySQL or MariaDB; what you choose can be taken over.</source>
        <translation>設計と稼働中の PostgreSQL、MySQL、MariaDB との違いを表示します。選択したものを取り込めます。</translation>
    </message>
    <message>
        <source>Conver&amp;t to Another Database…</source>
        <translation>別のデータベースに変換(&amp;T)…</translation>
    </message>
    <message>
        <source>Makes the design one for another kind of database, and tells before what is lost or changes.</source>
        <translation>設計を別の種類のデータベース用に変換します。失われるものや変わるものは事前に表示されます。</translation>
    </message>
</context>
<context>
    <name>Artifacts</name>
    <message>
        <source>The generation was cancelled.</source>
        <translation>生成はキャンセルされました。</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Edit name</source>
        <translation>名前を編集</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Go to the other end</source>
        <translation>相手側の端へ移動</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>SELECT</translation>
    </message>
    <message>
        <source>Add to the selection or take out</source>
        <translation>選択範囲に追加または除外</translation>
    </message>
    <message>
        <source>Add Area</source>
        <translation>領域を追加</translation>
    </message>
    <message>
        <source>Diagram %1</source>
        <translation>ダイアグラム %1</translation>
    </message>
    <message>
        <source>Arrows go from object to object, Enter into a table, L along a line, F2 edits.</source>
        <translation>矢印キーでオブジェクト間を移動、Enter でテーブルの中へ、L で線に沿って移動、F2 で編集します。</translation>
    </message>
    <message>
        <source>The text on the clipboard creates no tables.</source>
        <translation>クリップボードのテキストから作成できるテーブルはありません。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Line %1 of the pasted text: %2</source>
        <translation>貼り付けたテキストの %1 行目: %2</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>整列</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>等間隔に配置</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>Reset Line</source>
        <translation>線をリセット</translation>
    </message>
    <message>
        <source>Set Colour</source>
        <translation>色を設定</translation>
    </message>
    <message>
        <source>Remove from Diagram</source>
        <translation>ダイアグラムから取り除く</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Add to Diagram</source>
        <translation>ダイアグラムに追加</translation>
    </message>
    <message>
        <source>Only tables and views can be shown in a diagram.</source>
        <translation>ダイアグラムに表示できるのはテーブルとビューだけです。</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Select a table first: what is related to it stays clear.</source>
        <translation>先にテーブルを選択してください。それに関連するものが、そのままの濃さで表示されます。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>サイズを変更</translation>
    </message>
    <message>
        <source>Move Column</source>
        <translation>列を移動</translation>
    </message>
    <message>
        <source>Bend Line</source>
        <translation>線を折り曲げ</translation>
    </message>
    <message>
        <source>No diagram is open</source>
        <translation>ダイアグラムが開かれていません</translation>
    </message>
    <message>
        <source>An empty diagram</source>
        <translation>空のダイアグラム</translation>
    </message>
    <message>
        <source>Open one from the tree, or import a schema.</source>
        <translation>ツリーから開くか、スキーマをインポートしてください。</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>ダイアグラム</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Materialized view</source>
        <translation>マテリアライズドビュー</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n 個の属性</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>%n 個のリレーションシップ</numerusform>
        </translation>
    </message>
    <message>
        <source>Table %1, %2, %3</source>
        <translation>テーブル %1、%2、%3</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>主キー</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>一意</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>references %1</source>
        <translation>%1 を参照</translation>
    </message>
    <message>
        <source>%1 references %2</source>
        <translation>%1 は %2 を参照</translation>
    </message>
    <message>
        <source>deleted with it</source>
        <translation>一緒に削除</translation>
    </message>
    <message>
        <source>identifying</source>
        <translation>識別</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>空のメモ</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>領域 %1</translation>
    </message>
    <message>
        <source>%1 is a partition of %2.</source>
        <translation>%1 は %2 のパーティションです。</translation>
    </message>
    <message>
        <source>%1 inherits from %2.</source>
        <translation>%1 は %2 を継承しています。</translation>
    </message>
    <message>
        <source>Type a name and a type: “email text not null”. Enter goes on to the next column, Esc ends.</source>
        <translation>「email text not null」のように名前と型を入力します。Enter で次の列に進み、Esc で終了します。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>メモのテキスト</translation>
    </message>
    <message>
        <source>Name and type of the column</source>
        <translation>列の名前と型</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>メモを編集</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Edit Column</source>
        <translation>列を編集</translation>
    </message>
    <message>
        <source>Add Column</source>
        <translation>列を追加</translation>
    </message>
    <message>
        <source>Hide Lines</source>
        <translation>線を非表示</translation>
    </message>
    <message>
        <source>Select the lines that are to be hidden.</source>
        <translation>非表示にする線を選択してください。</translation>
    </message>
    <message>
        <source>Show Hidden Lines</source>
        <translation>非表示の線を表示</translation>
    </message>
    <message>
        <source>No lines are hidden here.</source>
        <translation>ここに非表示の線はありません。</translation>
    </message>
    <message>
        <source>Add Related Tables</source>
        <translation>関連するテーブルを追加</translation>
    </message>
    <message>
        <source>Add Table</source>
        <translation>テーブルを追加</translation>
    </message>
    <message>
        <source>Add Note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Becomes part of “%1”.</source>
        <translation>「%1」に入ります。</translation>
    </message>
    <message>
        <source>Leaves “%1”.</source>
        <translation>「%1」から出ます。</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>「%1」から「%2」へ</translation>
    </message>
    <message>
        <source>From “%1”: go to the other table and press Enter.</source>
        <translation>「%1」から: もう一方のテーブルへ移動して Enter を押してください。</translation>
    </message>
    <message>
        <source>Go to a table and press Enter.</source>
        <translation>テーブルへ移動して Enter を押してください。</translation>
    </message>
    <message>
        <source>Drag from the supertype to the subtype.</source>
        <translation>スーパータイプからサブタイプへドラッグします。</translation>
    </message>
    <message>
        <source>Drag from the table that is referred to, to the one that refers to it.</source>
        <translation>参照されるテーブルから参照するテーブルへドラッグします。</translation>
    </message>
    <message>
        <source>Add Relationship</source>
        <translation>リレーションシップを追加</translation>
    </message>
    <message>
        <source>Release to relate “%1” and “%2”.</source>
        <translation>ボタンを離すと「%1」と「%2」が関連付けられます。</translation>
    </message>
    <message>
        <source>Drop the column on a table or on another column to relate them.</source>
        <translation>列をテーブルまたは別の列にドロップすると、関連付けられます。</translation>
    </message>
    <message>
        <source>Remove Bend</source>
        <translation>折れ点を削除</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are hidden. Click to show them.</source>
        <translation>
            <numerusform>%n 本の線が非表示になっています。クリックすると表示されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related tables are not on this diagram. Click to add them.</source>
        <translation>
            <numerusform>このダイアグラムにない関連テーブルが %n 個あります。クリックすると追加されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Click here or press 0 to see the types of the design again.</source>
        <translation>ここをクリックするか 0 を押すと、設計の型の表示に戻ります。</translation>
    </message>
    <message>
        <source>The types of the design</source>
        <translation>設計の型</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%2 での %1: %3</translation>
    </message>
    <message>
        <source>Shown as it was saved; Esc goes back to the whole diagram.</source>
        <translation>保存時の状態で表示しています。Esc でダイアグラム全体に戻ります。</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>失われる</translation>
    </message>
    <message>
        <source>emulated</source>
        <translation>エミュレート</translation>
    </message>
    <message>
        <source>Entity %1, %2, %3</source>
        <translation>エンティティ %1、%2、%3</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>%1: many to many between %2 and %3.</source>
        <translation>%1: %2 と %3 の多対多。</translation>
    </message>
    <message>
        <source>Move End of Line</source>
        <translation>線の端を移動</translation>
    </message>
    <message>
        <source>Drop the end of the line on a column or a table.</source>
        <translation>線の端を列またはテーブルにドロップしてください。</translation>
    </message>
    <message>
        <source>Release to lead the line to “%1”.</source>
        <translation>ボタンを離すと、線が「%1」につながります。</translation>
    </message>
    <message>
        <source>Drag the end of the line to another column or table.</source>
        <translation>線の端を別の列またはテーブルにドラッグしてください。</translation>
    </message>
    <message>
        <source>While the boxes stand closer together for the screen, lines run by themselves.</source>
        <translation>画面表示のためにボックスを詰めて並べている間、線は自動的に引かれます。</translation>
    </message>
    <message>
        <source>Press T and click (or Enter) to draw a table, or double-click here.
Q writes entities and relationships as lines of text.
R draws a relationship, N a note, A an area.
Tables of the design can be dragged here from the tree.</source>
        <translation>T を押してクリックする (または Enter を押す) か、ここをダブルクリックすると、テーブルを描けます。
Q でエンティティとリレーションシップをテキスト行で入力します。
R でリレーションシップ、N でメモ、A で領域を描きます。
設計にあるテーブルは、ツリーからここにドラッグできます。</translation>
    </message>
    <message>
        <source>%1 The line is split.</source>
        <translation>%1線は分割されています。</translation>
    </message>
    <message>
        <source>Split Lines</source>
        <translation>線を分割</translation>
    </message>
    <message>
        <source>Show Whole Lines</source>
        <translation>線全体を表示</translation>
    </message>
    <message>
        <source>Select the lines that are to be split.</source>
        <translation>分割する線を選択してください。</translation>
    </message>
    <message>
        <source>Select the split lines that are to be whole again.</source>
        <translation>全体を再び表示する分割線を選択してください。</translation>
    </message>
    <message>
        <source>Select what is to be coloured.</source>
        <translation>色を付けるものを選択してください。</translation>
    </message>
    <message>
        <source>Double-click, or click and press Enter, to go to the other end.</source>
        <translation>ダブルクリックするか、クリックして Enter を押すと、相手側の端へ移動します。</translation>
    </message>
    <message>
        <source>Take into Area</source>
        <translation>領域に取り込む</translation>
    </message>
    <message>
        <source>Make Room</source>
        <translation>重なりを解消</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>“%1” names the column “%2”, which belongs to another table.</source>
        <translation>「%1」が指定している列「%2」は、別のテーブルの列です。</translation>
    </message>
    <message>
        <source>What “%1” belongs to does not exist.</source>
        <translation>「%1」の所属先が存在しません。</translation>
    </message>
    <message>
        <source>“%1” refers to something that does not exist (%2).</source>
        <translation>「%1」が参照しているものは存在しません (%2)。</translation>
    </message>
    <message>
        <source>The relationship “%1” refers to no table.</source>
        <translation>リレーションシップ「%1」の参照先テーブルがありません。</translation>
    </message>
    <message>
        <source>Everything that an object refers to exists and is in its place.</source>
        <translation>オブジェクトの参照先がすべて存在し、正しい場所にあること。</translation>
    </message>
    <message>
        <source>Objects of one namespace have different names.</source>
        <translation>同じ名前空間のオブジェクトの名前が重複していないこと。</translation>
    </message>
    <message>
        <source>What needs a name has one.</source>
        <translation>名前が必要なものに名前があること。</translation>
    </message>
    <message>
        <source>A table has columns.</source>
        <translation>テーブルに列があること。</translation>
    </message>
    <message>
        <source>A foreign key refers to a primary key or to unique columns.</source>
        <translation>外部キーが主キーまたは一意な列を参照していること。</translation>
    </message>
    <message>
        <source>Columns of a foreign key have the types of the columns they refer to.</source>
        <translation>外部キーの列の型が参照先の列の型と同じであること。</translation>
    </message>
    <message>
        <source>Names fit into what the database takes, in bytes.</source>
        <translation>名前がデータベースの上限 (バイト数) に収まっていること。</translation>
    </message>
    <message>
        <source>Columns, domains and attributes have a type.</source>
        <translation>列、ドメイン、属性に型があること。</translation>
    </message>
    <message>
        <source>A table has a primary key.</source>
        <translation>テーブルに主キーがあること。</translation>
    </message>
    <message>
        <source>What is drawn as a concept can become tables and keys.</source>
        <translation>概念として描いたものがテーブルとキーに変換できること。</translation>
    </message>
    <message>
        <source>%1 “%2” has the same name as %3 “%4”.</source>
        <translation>%1「%2」の名前が%3「%4」と同じです。</translation>
    </message>
    <message>
        <source>There are two routines “%1” with the same arguments.</source>
        <translation>引数が同じルーチン「%1」が 2 つあります。</translation>
    </message>
    <message>
        <source>%1 in “%2” has no name.</source>
        <translation>「%2」の%1に名前がありません。</translation>
    </message>
    <message>
        <source>%1 has no name.</source>
        <translation>%1に名前がありません。</translation>
    </message>
    <message>
        <source>Table “%1” has no columns.</source>
        <translation>テーブル「%1」に列がありません。</translation>
    </message>
    <message>
        <source>Foreign key “%1” refers to columns of “%2” that are neither its primary key nor unique.</source>
        <translation>外部キー「%1」が参照している「%2」の列は、主キーでも一意でもありません。</translation>
    </message>
    <message>
        <source>Column “%1” (%2) cannot refer to “%3” (%4): their types do not fit together.</source>
        <translation>列「%1」(%2) から「%3」(%4) は参照できません。型に互換性がありません。</translation>
    </message>
    <message>
        <source>Column “%1” (%2) refers to “%3” (%4), which has another type.</source>
        <translation>列「%1」(%2) が参照している「%3」(%4) は、型が異なります。</translation>
    </message>
    <message>
        <source>The name “%1” is %2 bytes long; the database takes %3 and would cut it to “%4”.</source>
        <translation>名前「%1」は %2 バイトです。データベースの上限は %3 バイトなので、「%4」に切り詰められます。</translation>
    </message>
    <message>
        <source>Column “%1” has no type.</source>
        <translation>列「%1」に型がありません。</translation>
    </message>
    <message>
        <source>Domain “%1” has no type.</source>
        <translation>ドメイン「%1」に型がありません。</translation>
    </message>
    <message>
        <source>Attribute “%1” of type “%2” has no type.</source>
        <translation>型「%2」の属性「%1」に型がありません。</translation>
    </message>
    <message>
        <source>Table “%1” has no primary key.</source>
        <translation>テーブル「%1」に主キーがありません。</translation>
    </message>
    <message>
        <source>A continuous aggregate does not average averages.</source>
        <translation>連続集計が平均の平均を求めていないこと。</translation>
    </message>
    <message>
        <source>Buckets of continuous aggregates on top of each other fit into each other.</source>
        <translation>積み重ねた連続集計のバケットが互いに整合していること。</translation>
    </message>
    <message>
        <source>Chunks of hypertables have a usual size.</source>
        <translation>ハイパーテーブルのチャンクが一般的なサイズであること。</translation>
    </message>
    <message>
        <source>A hypertable does not refer to another one.</source>
        <translation>ハイパーテーブルが別のハイパーテーブルを参照していないこと。</translation>
    </message>
    <message>
        <source>Columns and indexes that options of TimescaleDB name are there.</source>
        <translation>TimescaleDB のオプションで指定した列とインデックスが存在すること。</translation>
    </message>
    <message>
        <source>A continuous aggregate is refreshed over two buckets or more.</source>
        <translation>連続集計が 2 つ以上のバケットにわたってリフレッシュされること。</translation>
    </message>
    <message>
        <source>Rows are kept for longer than aggregates are refreshed from them.</source>
        <translation>行が、集計のリフレッシュに使われる期間より長く保持されること。</translation>
    </message>
    <message>
        <source>Row-level security stands without columnstore and continuous aggregates.</source>
        <translation>行レベルセキュリティが列ストアや連続集計と併用されていないこと。</translation>
    </message>
    <message>
        <source>A columnstore is segmented by what many rows share.</source>
        <translation>列ストアが、多くの行に共通する値でセグメント化されていること。</translation>
    </message>
    <message>
        <source>Unique columns of a hypertable hold those that make its chunks.</source>
        <translation>ハイパーテーブルの一意な列に、チャンクを決める列が含まれていること。</translation>
    </message>
    <message>
        <source>The version of TimescaleDB is one that is known.</source>
        <translation>TimescaleDB のバージョンが既知のものであること。</translation>
    </message>
    <message>
        <source>A continuous aggregate has no window functions.</source>
        <translation>連続集計にウィンドウ関数が含まれていないこと。</translation>
    </message>
    <message>
        <source>A continuous aggregate is created empty.</source>
        <translation>連続集計が空の状態で作成されること。</translation>
    </message>
    <message>
        <source>“%1” averages “%2”, which is an average in “%3” already: keep the sum and the count there.</source>
        <translation>「%1」が平均を求めている「%2」は、「%3」ですでに平均になっています。そこには合計と件数を保持してください。</translation>
    </message>
    <message>
        <source>The continuous aggregate “%1” has no time_bucket() to group by.</source>
        <translation>連続集計「%1」には、グループ化に使う time_bucket() がありません。</translation>
    </message>
    <message>
        <source>The buckets of “%1” have a fixed width, those of “%2” below it have not.</source>
        <translation>「%1」のバケットは固定幅ですが、その下位の「%2」のバケットは固定幅ではありません。</translation>
    </message>
    <message>
        <source>The bucket of “%1” is no multiple of the bucket of “%2” below it.</source>
        <translation>「%1」のバケットが、その下位の「%2」のバケットの倍数になっていません。</translation>
    </message>
    <message>
        <source>The chunks of “%1” are of %2: an hour to a day fits fast data, a day to a week other data.</source>
        <translation>「%1」のチャンクの間隔は %2 です。高速に増えるデータには 1 時間〜1 日、その他のデータには 1 日〜1 週間が適しています。</translation>
    </message>
    <message>
        <source>“%1” is filled when it is created, which cannot be done within a transaction.</source>
        <translation>「%1」は作成時にデータが格納されますが、これはトランザクション内では実行できません。</translation>
    </message>
    <message>
        <source>The hypertable “%1” cannot refer to the hypertable “%2”.</source>
        <translation>ハイパーテーブル「%1」からハイパーテーブル「%2」は参照できません。</translation>
    </message>
    <message>
        <source>The options of “%1” name a column “%2”, which it does not have.</source>
        <translation>「%1」のオプションで指定されている列「%2」は存在しません。</translation>
    </message>
    <message>
        <source>“%1” is reordered by an index “%2”, which is not in the design.</source>
        <translation>「%1」の並べ替えに使うインデックス「%2」が設計にありません。</translation>
    </message>
    <message>
        <source>“%1” has settings of a hypertable but no time column.</source>
        <translation>「%1」にはハイパーテーブルの設定がありますが、時間列がありません。</translation>
    </message>
    <message>
        <source>“%1” is refreshed over less than two of its buckets.</source>
        <translation>「%1」のリフレッシュ範囲がバケット 2 つ分に足りません。</translation>
    </message>
    <message>
        <source>“%1” is refreshed further back than “%2” keeps its rows: its own older rows would be lost.</source>
        <translation>「%1」のリフレッシュ範囲が「%2」の行の保持期間より過去に及んでいるため、集計自体の古い行が失われます。</translation>
    </message>
    <message>
        <source>“%1” has row-level security and a columnstore, which exclude each other.</source>
        <translation>「%1」には行レベルセキュリティと列ストアの両方がありますが、これらは併用できません。</translation>
    </message>
    <message>
        <source>The continuous aggregate “%1” cannot read “%2”, which has row-level security.</source>
        <translation>「%2」には行レベルセキュリティがあるため、連続集計「%1」では読み込めません。</translation>
    </message>
    <message>
        <source>“%1” is segmented by “%2”, of which every row has another value: put it first in the order instead.</source>
        <translation>「%1」のセグメント化に使う「%2」は、行ごとに値が異なります。セグメント化ではなく、並び順の先頭に指定してください。</translation>
    </message>
    <message>
        <source>“%1” is segmented by several columns: a segment should have a hundred rows of a chunk or more.</source>
        <translation>「%1」は複数の列でセグメント化されています。1 つのセグメントには、チャンクごとに 100 行以上あることが望まれます。</translation>
    </message>
    <message>
        <source>“%1” is unique without the column “%2”, by which the hypertable “%3” is divided into chunks.</source>
        <translation>「%1」の一意性に列「%2」が含まれていませんが、ハイパーテーブル「%3」はこの列でチャンクに分割されます。</translation>
    </message>
    <message>
        <source>“%1” is no version of TimescaleDB that is known here; write 2.20, for example.</source>
        <translation>「%1」は既知の TimescaleDB のバージョンではありません。2.20 のように入力してください。</translation>
    </message>
    <message>
        <source>The continuous aggregate “%1” uses a window function, which it cannot keep up to date.</source>
        <translation>連続集計「%1」で使われているウィンドウ関数は、最新の状態に維持できません。</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>NO ACTION</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>RESTRICT</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>CASCADE</translation>
    </message>
    <message>
        <source>Set null</source>
        <translation>SET NULL</translation>
    </message>
    <message>
        <source>Set default</source>
        <translation>SET DEFAULT</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>単純</translation>
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
        <translation>永続</translation>
    </message>
    <message>
        <source>Unlogged</source>
        <translation>ログなし</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>一時</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>値の省略時</translation>
    </message>
    <message>
        <source>No</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>格納</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>仮想</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主キー</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>一意</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>排他</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Materialized</source>
        <translation>マテリアライズド</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>Cascaded</source>
        <translation>カスケード</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>すべての列</translation>
    </message>
    <message>
        <source>Keys only</source>
        <translation>キーのみ</translation>
    </message>
    <message>
        <source>Names only</source>
        <translation>名前のみ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>BEFORE</translation>
    </message>
    <message>
        <source>After</source>
        <translation>AFTER</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>INSTEAD OF</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Replica</source>
        <translation>レプリカ</translation>
    </message>
    <message>
        <source>Single table</source>
        <translation>単一テーブル</translation>
    </message>
    <message>
        <source>At generation</source>
        <translation>生成時</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>Table per type</source>
        <translation>型ごとのテーブル</translation>
    </message>
    <message>
        <source>Table per concrete type</source>
        <translation>具象型ごとのテーブル</translation>
    </message>
    <message>
        <source>Continuous aggregate</source>
        <translation>連続集計</translation>
    </message>
    <message>
        <source>In</source>
        <translation>IN</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>OUT</translation>
    </message>
    <message>
        <source>Inout</source>
        <translation>INOUT</translation>
    </message>
    <message>
        <source>Variadic</source>
        <translation>VARIADIC</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>TABLE</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降順</translation>
    </message>
    <message>
        <source>First</source>
        <translation>先頭</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>プロシージャ</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>集約</translation>
    </message>
    <message>
        <source>Volatile</source>
        <translation>VOLATILE</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>STABLE</translation>
    </message>
    <message>
        <source>Immutable</source>
        <translation>IMMUTABLE</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>UNSAFE</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>RESTRICTED</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>SAFE</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>SELECT</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>INSERT</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>UPDATE</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>DELETE</translation>
    </message>
    <message>
        <source>Unstated</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Disjoint</source>
        <translation>排他</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>重複可</translation>
    </message>
    <message>
        <source>Ddl command start</source>
        <translation>DDL コマンドの開始</translation>
    </message>
    <message>
        <source>Ddl command end</source>
        <translation>DDL コマンドの終了</translation>
    </message>
    <message>
        <source>Sql drop</source>
        <translation>SQL による削除</translation>
    </message>
    <message>
        <source>Table rewrite</source>
        <translation>テーブルの書き換え</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>External</source>
        <translation>EXTERNAL</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>EXTENDED</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>MAIN</translation>
    </message>
    <message>
        <source>Binary coercible</source>
        <translation>バイナリ互換</translation>
    </message>
    <message>
        <source>Input and output</source>
        <translation>入出力変換</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>明示時のみ</translation>
    </message>
    <message>
        <source>On assignment</source>
        <translation>代入時</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Shareable</source>
        <translation>共有可</translation>
    </message>
    <message>
        <source>Read write</source>
        <translation>読み書き</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Only these rules, with commas between.</source>
        <translation>適用する規則をコンマ区切りで指定します。</translation>
    </message>
    <message>
        <source>The findings as JSON on standard output.</source>
        <translation>指摘を JSON として標準出力に書き出します。</translation>
    </message>
    <message>
        <source>“%1” is not a rule; the rules are: %2.</source>
        <translation>「%1」という規則はありません。使用できる規則: %2。</translation>
    </message>
    <message>
        <source>%1: %2 errors, %3 warnings, %4 hints
</source>
        <translation>%1: エラー %2 件、警告 %3 件、ヒント %4 件
</translation>
    </message>
    <message>
        <source>Finds what is wrong with a design.</source>
        <translation>設計の問題点を検出します。</translation>
    </message>
    <message>
        <source>Usage: relvar [FILE]
       relvar COMMAND ARGUMENTS

Without a command the editor opens.

Commands:
</source>
        <translation>使い方: relvar [FILE]
        relvar COMMAND ARGUMENTS

コマンドを指定しないとエディターが開きます。

コマンド:
</translation>
    </message>
    <message>
        <source>“relvar COMMAND --help” tells more about a command.
Exit codes: 0 done, 1 done with findings or differences, 2 wrong usage, 3 could not.
</source>
        <translation>各コマンドの詳細は「relvar COMMAND --help」で表示されます。
終了コード: 0 完了、1 完了 (指摘または差分あり)、2 使い方の誤り、3 実行できず。
</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>引数が足りません。</translation>
    </message>
    <message>
        <source>There are too many arguments.</source>
        <translation>引数が多すぎます。</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>標準出力に書き込めません。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>ファイルに書き込めません: %1。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>これはファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み込めません: %1。</translation>
    </message>
    <message>
        <source>The diagram; the first one otherwise.</source>
        <translation>対象のダイアグラム。省略時は最初のダイアグラム。</translation>
    </message>
    <message>
        <source>The design has no diagram.</source>
        <translation>この設計にはダイアグラムがありません。</translation>
    </message>
    <message>
        <source>The design has no diagram “%1”; it has these: %2.</source>
        <translation>この設計にダイアグラム「%1」はありません。あるダイアグラム: %2。</translation>
    </message>
    <message>
        <source>The database that SQL files are for.</source>
        <translation>SQL ファイルの対象データベース。</translation>
    </message>
    <message>
        <source>The form of the result: text.</source>
        <translation>結果の形式: text。</translation>
    </message>
    <message>
        <source>The file to write to.</source>
        <translation>書き込み先のファイル。</translation>
    </message>
    <message>
        <source>A difference can be written as text, not as “%1”.</source>
        <translation>差分はテキストとして書き出せますが、「%1」としては書き出せません。</translation>
    </message>
    <message>
        <source>The file to write to; standard output otherwise.</source>
        <translation>書き込み先のファイル。省略時は標準出力。</translation>
    </message>
    <message>
        <source>The database to write for.</source>
        <translation>出力の対象データベース。</translation>
    </message>
    <message>
        <source>With ddl: one file a schema, in the folder that -o names.</source>
        <translation>ddl の場合: -o で指定したフォルダーに、スキーマごとに 1 ファイルを書き出します。</translation>
    </message>
    <message>
        <source>With png: pixels for each unit of the diagram.</source>
        <translation>png の場合: ダイアグラムの 1 単位あたりのピクセル数。</translation>
    </message>
    <message>
        <source>With svg, png and pdf: %1; that of the diagram otherwise.</source>
        <translation>svg、png、pdf の場合: %1。省略時はダイアグラムの設定。</translation>
    </message>
    <message>
        <source>Say which folder to write to with -o FOLDER.</source>
        <translation>書き込み先のフォルダーを -o FOLDER で指定してください。</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>フォルダーを作成できません。</translation>
    </message>
    <message>
        <source>“%1” is nothing that --%2 knows; it knows these: %3.</source>
        <translation>「%1」は --%2 に指定できません。指定できる値: %3。</translation>
    </message>
    <message>
        <source>The scale is a number above 0 and up to 16.</source>
        <translation>倍率は 0 より大きく 16 以下の数値です。</translation>
    </message>
    <message>
        <source>Say what to write with --to: %1.</source>
        <translation>書き出す形式を --to で指定してください: %1。</translation>
    </message>
    <message>
        <source>“%1” cannot be written; these can: %2.</source>
        <translation>「%1」は書き出せません。書き出せる形式: %2。</translation>
    </message>
    <message>
        <source>Writes one thing that follows from a design.</source>
        <translation>設計から生成されるものを 1 つ書き出します。</translation>
    </message>
    <message>
        <source>The folder to write to.</source>
        <translation>書き込み先のフォルダー。</translation>
    </message>
    <message>
        <source>Say where to write with -o FOLDER.</source>
        <translation>書き込み先を -o FOLDER で指定してください。</translation>
    </message>
    <message>
        <source>Writes everything that follows from a design, with an index.</source>
        <translation>設計から生成されるものをすべて、索引付きで書き出します。</translation>
    </message>
    <message>
        <source>The project file to make.</source>
        <translation>作成するプロジェクトファイル。</translation>
    </message>
    <message>
        <source>A file for what became of each statement (JSON).</source>
        <translation>各文の処理結果を書き込むファイル (JSON)。</translation>
    </message>
    <message>
        <source>The same report on standard output.</source>
        <translation>同じレポートを標準出力に書き出します。</translation>
    </message>
    <message>
        <source>Leaves the tables where they fall.</source>
        <translation>テーブルの自動配置を行いません。</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>メイン</translation>
    </message>
    <message>
        <source>Say which project file to make with -o FILE.</source>
        <translation>作成するプロジェクトファイルを -o FILE で指定してください。</translation>
    </message>
    <message>
        <source>Laying out</source>
        <translation>自動配置中</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 をインポート</translation>
    </message>
    <message>
        <source>%1: %2 statements imported, %3 kept word for word, %4 skipped, %5 refused
</source>
        <translation>%1: インポートした文 %2、原文のまま保持 %3、スキップ %4、拒否 %5
</translation>
    </message>
    <message>
        <source>Lay out the diagram</source>
        <translation>ダイアグラムを自動配置</translation>
    </message>
    <message>
        <source>Lays a diagram out: Graphviz places the tables.</source>
        <translation>ダイアグラムを自動配置します。テーブルの位置は Graphviz が決めます。</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>実行する操作:</translation>
    </message>
    <message>
        <source>The project file.</source>
        <translation>プロジェクトファイル。</translation>
    </message>
    <message>
        <source>What to do it with: a table, then columns of it; or TABLE.COLUMN. With merge-tables and resolve-many-to-many two tables, with pull-up and push-down a table and columns.</source>
        <translation>操作の対象: テーブルとその列、または TABLE.COLUMN。merge-tables と resolve-many-to-many では 2 つのテーブル、pull-up と push-down ではテーブルと列。</translation>
    </message>
    <message>
        <source>The name of the new table or number column.</source>
        <translation>新しいテーブルまたは番号列の名前。</translation>
    </message>
    <message>
        <source>With promote-to-lookup: the name of the column with the values.</source>
        <translation>promote-to-lookup の場合: 値を入れる列の名前。</translation>
    </message>
    <message>
        <source>With extract-entity: columns that identify the new rows, with commas between. With promote-to-lookup, “value”: the values do.</source>
        <translation>extract-entity の場合: 新しい行を識別する列 (コンマ区切り)。promote-to-lookup の場合: 「value」を指定すると値で識別します。</translation>
    </message>
    <message>
        <source>With pull-up and push-down: the tables at the other end, with commas between; all that there are otherwise.</source>
        <translation>pull-up と push-down の場合: 相手側のテーブル (コンマ区切り)。省略時は該当するすべてのテーブル。</translation>
    </message>
    <message>
        <source>With extract-entity: rows share none.</source>
        <translation>extract-entity の場合: 行を共有しません。</translation>
    </message>
    <message>
        <source>With split-table: not every row has both halves.</source>
        <translation>split-table の場合: 両方の部分を持たない行もあります。</translation>
    </message>
    <message>
        <source>With natural-key: the old key&apos;s columns go.</source>
        <translation>natural-key の場合: 古いキーの列を削除します。</translation>
    </message>
    <message>
        <source>Prints what would change and leaves the project alone.</source>
        <translation>変更内容を表示するだけで、プロジェクトは変更しません。</translation>
    </message>
    <message>
        <source>Several tables are called “%1”; name the schema.</source>
        <translation>「%1」という名前のテーブルが複数あります。スキーマを指定してください。</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>テーブル「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”.</source>
        <translation>「%1」に列「%2」はありません。</translation>
    </message>
    <message>
        <source>No relationship between “%1” and “%2” is one for this.</source>
        <translation>「%1」と「%2」の間に、この操作に適したリレーションシップがありません。</translation>
    </message>
    <message>
        <source>“%1” has no table for them that way.</source>
        <translation>「%1」には、その方向に列の移動先となるテーブルがありません。</translation>
    </message>
    <message>
        <source>“%1” is no refactoring; these are: %2.</source>
        <translation>「%1」というリファクタリングはありません。使用できるもの: %2。</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>注意: %1</translation>
    </message>
    <message>
        <source>Changes the form of a design in one step: extracts, splits, merges, moves columns and keys.</source>
        <translation>設計の形を 1 回の操作で変更します。抽出、分割、統合、列やキーの移動ができます。</translation>
    </message>
    <message>
        <source>This folder holds no SQL files.</source>
        <translation>このフォルダーには SQL ファイルがありません。</translation>
    </message>
    <message>
        <source>&lt;standard input&gt;</source>
        <translation>&lt;標準入力&gt;</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>インポート中</translation>
    </message>
    <message>
        <source>“%1” is not a database that is known here; these are: %2.</source>
        <translation>「%1」は対応していないデータベースです。対応しているデータベース: %2。</translation>
    </message>
    <message>
        <source>The server to try it on: postgresql://user@host/database.</source>
        <translation>検証に使うサーバー: postgresql://user@host/database。</translation>
    </message>
    <message>
        <source>What to prove: ddl.</source>
        <translation>検証するもの: ddl。</translation>
    </message>
    <message>
        <source>&lt;generated DDL&gt;</source>
        <translation>&lt;生成された DDL&gt;</translation>
    </message>
    <message>
        <source>“%1” cannot be proved; ddl can.</source>
        <translation>「%1」は検証できません。検証できるのは ddl です。</translation>
    </message>
    <message>
        <source>Say which server to try it on with --against URL.</source>
        <translation>検証に使うサーバーを --against URL で指定してください。</translation>
    </message>
    <message>
        <source>- not in the database: %1
</source>
        <translation>- データベースにないもの: %1
</translation>
    </message>
    <message>
        <source>%1: the server executed the DDL; %2 tables, %3 columns and %4 foreign keys came back the same
</source>
        <translation>%1: サーバーで DDL を実行し、テーブル %2 個、列 %3 個、外部キー %4 個が元と一致しました
</translation>
    </message>
    <message>
        <source>Proves the generated SQL in a scratch database that it makes and drops itself.</source>
        <translation>生成された SQL を一時データベースで検証します。一時データベースは自動的に作成および削除されます。</translation>
    </message>
    <message>
        <source>Names the present state of a design, or lists the named ones.</source>
        <translation>設計の現在の状態に名前を付けるか、名前付きのバージョンを一覧表示します。</translation>
    </message>
    <message>
        <source>With pdf: the steps of the workshop, a page each. An html page has them unless --diagram names one diagram.</source>
        <translation>pdf の場合: ワークショップのステップを 1 ページずつ書き出します。html のページには、--diagram でダイアグラムを指定しない限りステップが含まれます。</translation>
    </message>
    <message>
        <source>With svg, png and pdf: shows the types that a database would get: %1.</source>
        <translation>svg、png、pdf の場合: 指定したデータベースでの型を表示します: %1。</translation>
    </message>
    <message>
        <source>layered: in columns, what is referred to on the left; organic: what is related is near to each other.</source>
        <translation>layered: 参照されるものを左にして列状に配置。organic: 関連するものを互いに近くに配置。</translation>
    </message>
    <message>
        <source>“%1” is no style of layout; these are: %2.</source>
        <translation>「%1」という配置スタイルはありません。使用できるもの: %2。</translation>
    </message>
    <message>
        <source>The design: a project or a script.</source>
        <translation>設計: プロジェクトまたはスクリプト。</translation>
    </message>
    <message>
        <source>The table where the path begins.</source>
        <translation>経路の始点のテーブル。</translation>
    </message>
    <message>
        <source>The table where it ends.</source>
        <translation>経路の終点のテーブル。</translation>
    </message>
    <message>
        <source>At most so many paths; 5 otherwise.</source>
        <translation>経路の最大数。省略時は 5。</translation>
    </message>
    <message>
        <source>“up” follows relationships only to what is referenced, “down” only to what refers; “any” otherwise.</source>
        <translation>「up」はリレーションシップを参照先の方向だけに、「down」は参照元の方向だけにたどります。省略時は「any」。</translation>
    </message>
    <message>
        <source>Tables that no path may go through, with commas between.</source>
        <translation>経路に含めないテーブルをコンマ区切りで指定します。</translation>
    </message>
    <message>
        <source>Prints the paths as JSON.</source>
        <translation>経路を JSON として出力します。</translation>
    </message>
    <message>
        <source>“%1” is no number of paths; it is from 1 to 1000.</source>
        <translation>「%1」は経路の数として使えません。1 から 1000 までを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no direction; these are: any, up, down.</source>
        <translation>「%1」という方向はありません。使用できるもの: any、up、down。</translation>
    </message>
    <message>
        <source>No relationships lead from “%1” to “%2”.
</source>
        <translation>「%1」から「%2」に至るリレーションシップはありません。
</translation>
    </message>
    <message>
        <source>Finds the ways from one table to another along relationships.</source>
        <translation>リレーションシップをたどって、あるテーブルから別のテーブルへの経路を検索します。</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>検索するテキスト。</translation>
    </message>
    <message>
        <source>What comes instead; with --regex, \1 or $1 for a group. Nothing otherwise.</source>
        <translation>置換後のテキスト。--regex の場合、\1 または $1 はグループを表します。省略時は空。</translation>
    </message>
    <message>
        <source>Where to look, with commas between: %1. Names otherwise.</source>
        <translation>検索する場所をコンマ区切りで指定します: %1。省略時は名前。</translation>
    </message>
    <message>
        <source>Kinds of objects with commas between, such as table,column; all otherwise.</source>
        <translation>オブジェクトの種類をコンマ区切りで指定します (例: table,column)。省略時はすべて。</translation>
    </message>
    <message>
        <source>The text is a regular expression.</source>
        <translation>検索するテキストは正規表現です。</translation>
    </message>
    <message>
        <source>Capital and small letters differ.</source>
        <translation>大文字と小文字を区別します。</translation>
    </message>
    <message>
        <source>Letters, digits and _ must not go on.</source>
        <translation>前後に文字、数字、_ が続くものは対象にしません。</translation>
    </message>
    <message>
        <source>Leaves out what cannot be replaced.</source>
        <translation>置換できないものを除外します。</translation>
    </message>
    <message>
        <source>“%1” is no place of texts.</source>
        <translation>「%1」という検索場所はありません。</translation>
    </message>
    <message>
        <source>“%1” is no kind of objects.</source>
        <translation>「%1」というオブジェクトの種類はありません。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Nothing was replaced; --skip leaves out what cannot be.</source>
        <translation>何も置換されませんでした。--skip を指定すると、置換できないものが除外されます。</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>「%1」を「%2」に置換</translation>
    </message>
    <message>
        <source>Replaces a text in names, comments, types and SQL of a design.</source>
        <translation>設計の名前、コメント、型、SQL の中のテキストを置換します。</translation>
    </message>
    <message>
        <source>The database that the design is for from now on: %1.</source>
        <translation>以降の設計の対象データベース: %1。</translation>
    </message>
    <message>
        <source>Only tells what would be lost or changed.</source>
        <translation>失われるものと変わるものを表示するだけで、変換は行いません。</translation>
    </message>
    <message>
        <source>Tells it as JSON on standard output.</source>
        <translation>結果を JSON として標準出力に書き出します。</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>失われる</translation>
    </message>
    <message>
        <source>emulated</source>
        <translation>エミュレート</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Say with --to for which database the design shall be.</source>
        <translation>設計の対象データベースを --to で指定してください。</translation>
    </message>
    <message>
        <source>Convert to %1</source>
        <translation>%1 に変換</translation>
    </message>
    <message>
        <source>Makes a design one for another database, in one step, and tells what is lost or takes another form there.</source>
        <translation>設計を 1 回の操作で別のデータベース用に変換し、そこで失われるものや形が変わるものを表示します。</translation>
    </message>
    <message>
        <source>Tells what differs between two designs: projects, versions (PROJECT@NAME), SQL files or database URLs.</source>
        <translation>2 つの設計の違いを表示します。プロジェクト、バージョン (PROJECT@NAME)、SQL ファイル、データベース URL を指定できます。</translation>
    </message>
    <message>
        <source>What the source is: %1. By default its contents and the ending of its name decide.</source>
        <translation>入力元の種類: %1。省略時は内容と名前の拡張子で判断します。</translation>
    </message>
    <message>
        <source>Of a running database only this schema; may be repeated.</source>
        <translation>稼働中のデータベースから、このスキーマだけを取得します。複数回指定できます。</translation>
    </message>
    <message>
        <source>Of a running database only this table; may be repeated.</source>
        <translation>稼働中のデータベースから、このテーブルだけを取得します。複数回指定できます。</translation>
    </message>
    <message>
        <source>Say of which schema the table “%1” is: --table SCHEMA.TABLE.</source>
        <translation>テーブル「%1」のスキーマを指定してください: --table SCHEMA.TABLE。</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be imported; these are: %2.</source>
        <translation>「%1」はインポートできません。インポートできるもの: %2。</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>データベースを読み込み中</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>%1 のパスワード: </translation>
    </message>
    <message>
        <source>A server of PostgreSQL cannot prove what is written for %1.</source>
        <translation>%1 用に書き出したものは、PostgreSQL サーバーでは検証できません。</translation>
    </message>
    <message>
        <source>What to write: ddl, mongodb, mermaid, dbml, sketch, sentences, remarks, json, svg, png, pdf or html.</source>
        <translation>書き出すもの: ddl、mongodb、mermaid、dbml、sketch、sentences、remarks、json、svg、png、pdf、html のいずれか。</translation>
    </message>
    <message>
        <source>With mongodb: JSON instead of a script for mongosh.</source>
        <translation>mongodb の場合: mongosh 用スクリプトの代わりに JSON を書き出します。</translation>
    </message>
    <message>
        <source>Makes a project from an SQL script (a file, “-”, a folder of migrations or a database URL: postgresql://, mysql://, sqlite://), from an SQLite database, from validators or documents of MongoDB, from DBML or a sketch, from a Mermaid diagram, or from a model of pgModeler.</source>
        <translation>SQL スクリプト (ファイル、「-」、マイグレーションのフォルダー、またはデータベース URL: postgresql://、mysql://、sqlite://)、SQLite データベース、MongoDB のバリデーターまたはドキュメント、DBML またはスケッチ、Mermaid ダイアグラム、pgModeler のモデルのいずれかからプロジェクトを作成します。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>“%1” cannot be taken over: what it belongs to is no object of its own in the design.</source>
        <translation>「%1」は取り込めません。それが属するものが、設計では独立したオブジェクトではありません。</translation>
    </message>
    <message>
        <source>Not taken over: the design does not have what these refer to: %1.</source>
        <translation>取り込まれませんでした。参照先が設計にありません: %1。</translation>
    </message>
    <message>
        <source>Order of columns</source>
        <translation>列の順序</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>Only in the database</source>
        <translation>データベースのみ</translation>
    </message>
    <message>
        <source>Only in the design</source>
        <translation>設計のみ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>It follows from something else in the design and changes with that alone.</source>
        <translation>設計内の別のものから決まるため、それを変更したときにだけ変わります。</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The driver %1 of Qt for this database is not installed.</source>
        <translation>このデータベース用の Qt ドライバー %1 がインストールされていません。</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached: %2.</source>
        <translation>データベース %1 に接続できません: %2。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>The database %1 does not answer: %2.</source>
        <translation>データベース %1 が応答しません: %2。</translation>
    </message>
</context>
<context>
    <name>ConversionWords</name>
    <message>
        <source>%1: %2 becomes %3.</source>
        <translation>%1: %2 は %3 になります。</translation>
    </message>
    <message>
        <source>%1 has no counterpart in %2.</source>
        <translation>%1 に対応するものが %2 にありません。</translation>
    </message>
    <message>
        <source>A statement that was written for %1 could not be read back: %2</source>
        <translation>%1 用に書き出した文を読み戻せませんでした: %2</translation>
    </message>
    <message>
        <source>“%1” has no counterpart that is known to mean the same.</source>
        <translation>「%1」には、同じ意味だとわかっている対応するものがありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>Its values are a type of its own.</source>
        <translation>値は独立した型になります。</translation>
    </message>
    <message>
        <source>In “%1”, the case of letters counts.</source>
        <translation>「%1」では大文字と小文字が区別されます。</translation>
    </message>
    <message>
        <source>“%1” becomes %2. %3</source>
        <translation>「%1」は %2 になります。%3</translation>
    </message>
    <message>
        <source>The default of “%1” is left out. %2</source>
        <translation>「%1」のデフォルトは除外されます。%2</translation>
    </message>
    <message>
        <source>In PostgreSQL, no computed column is made from another one.</source>
        <translation>PostgreSQL では、生成列を別の生成列から計算できません。</translation>
    </message>
    <message>
        <source>In PostgreSQL, the same values must always give the same result; these depend on settings.</source>
        <translation>PostgreSQL では、同じ値から常に同じ結果が得られなければなりませんが、この結果は設定に依存します。</translation>
    </message>
    <message>
        <source>Values of its type cannot be computed.</source>
        <translation>この型の値は計算で生成できません。</translation>
    </message>
    <message>
        <source>“%1” is no longer computed. %2</source>
        <translation>「%1」は生成列ではなくなります。%2</translation>
    </message>
    <message>
        <source>Its values are stored, not made when they are read.</source>
        <translation>値は読み取り時に計算されるのではなく、格納されます。</translation>
    </message>
    <message>
        <source>“%1” is not set when its row changes.</source>
        <translation>「%1」は、行が変更されても設定されません。</translation>
    </message>
    <message>
        <source>A trigger sets it when its row changes.</source>
        <translation>行が変更されると、トリガーによって設定されます。</translation>
    </message>
    <message>
        <source>“%1” is no value of its type.</source>
        <translation>「%1」はこの型の値ではありません。</translation>
    </message>
    <message>
        <source>The view “%1” of the session alone is left out.</source>
        <translation>セッション限りのビュー「%1」は除外されます。</translation>
    </message>
    <message>
        <source>MySQL compares texts of “%1” without regard to the case of letters; %2 does not.</source>
        <translation>MySQL は「%1」のテキストを大文字と小文字を区別せずに比較しますが、%2 は区別します。</translation>
    </message>
    <message>
        <source>The table “%1” is made by the module %2 of SQLite, which has no counterpart: it is left out.</source>
        <translation>テーブル「%1」は SQLite のモジュール %2 で作成されています。このモジュールに対応するものがないため、除外されます。</translation>
    </message>
    <message>
        <source>“%1” is called “%2”</source>
        <translation>「%1」の名前は「%2」になります</translation>
    </message>
    <message numerus="yes">
        <source>a name in %1 has %n byte(s) at most.</source>
        <translation>
            <numerusform>%1 の名前は最大 %n バイトです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 knows something else by that name.</source>
        <translation>%1 では、この名前は別のものを指します。</translation>
    </message>
    <message>
        <source>What SQLite does when “%1” is violated (%2) is left out.</source>
        <translation>「%1」の違反時に SQLite が行う処理 (%2) は除外されます。</translation>
    </message>
    <message>
        <source>The key “%1” is kept by a unique index over expressions.</source>
        <translation>キー「%1」は、式に対する一意インデックスで維持されます。</translation>
    </message>
    <message>
        <source>The key “%1” is over its whole columns, not over their starts.</source>
        <translation>キー「%1」は、列の先頭部分ではなく列全体を対象とします。</translation>
    </message>
    <message>
        <source>The full-text index “%1” has no counterpart in %2: it is left out.</source>
        <translation>全文インデックス「%1」に対応するものが %2 にないため、除外されます。</translation>
    </message>
    <message>
        <source>“%1” becomes an index over to_tsvector(&apos;simple&apos;, …): queries must ask with the same expression.</source>
        <translation>「%1」は to_tsvector(&apos;simple&apos;, …) に対するインデックスになります。クエリでも同じ式を使う必要があります。</translation>
    </message>
    <message>
        <source>The index “%1” of the kind %2 has no counterpart: it is left out.</source>
        <translation>種類が %2 のインデックス「%1」は、対応するものがないため除外されます。</translation>
    </message>
    <message>
        <source>The same values must always give the same result.</source>
        <translation>同じ値から常に同じ結果が得られなければなりません。</translation>
    </message>
    <message>
        <source>The index “%1” is left out. %2</source>
        <translation>インデックス「%1」は除外されます。%2</translation>
    </message>
    <message>
        <source>“%1” is over its whole columns, not over their starts.</source>
        <translation>「%1」は、列の先頭部分ではなく列全体を対象とします。</translation>
    </message>
    <message>
        <source>The check “%1” is part of the type of its column.</source>
        <translation>チェック制約「%1」は、列の型に含まれます。</translation>
    </message>
    <message>
        <source>Nothing watches over it in MySQL either.</source>
        <translation>MySQL でも検査されません。</translation>
    </message>
    <message>
        <source>The check “%1” is left out. %2</source>
        <translation>チェック制約「%1」は除外されます。%2</translation>
    </message>
    <message>
        <source>The types of “%1” and “%2” cannot be compared.</source>
        <translation>「%1」と「%2」の型は比較できません。</translation>
    </message>
    <message>
        <source>What it references is no key.</source>
        <translation>参照先がキーではありません。</translation>
    </message>
    <message>
        <source>The index that MySQL keeps for the foreign key “%1” is called “%2”.</source>
        <translation>MySQL が外部キー「%1」のために保持するインデックスの名前は「%2」になります。</translation>
    </message>
    <message>
        <source>It references a table that is left out.</source>
        <translation>除外されるテーブルを参照しています。</translation>
    </message>
    <message>
        <source>The foreign key “%1” is left out. %2</source>
        <translation>外部キー「%1」は除外されます。%2</translation>
    </message>
    <message>
        <source>A constraint of “%1” references something that is not there: %2</source>
        <translation>「%1」の制約が、存在しないものを参照しています: %2</translation>
    </message>
    <message>
        <source>It is written in the language of %1.</source>
        <translation>%1 の言語で書かれています。</translation>
    </message>
    <message>
        <source>The trigger “%1” is left out. %2</source>
        <translation>トリガー「%1」は除外されます。%2</translation>
    </message>
    <message>
        <source>The trigger “%1” calls a function that holds its code.</source>
        <translation>トリガー「%1」は、そのコードを含む関数を呼び出します。</translation>
    </message>
    <message>
        <source>The trigger “%1” is left out with its table or view.</source>
        <translation>トリガー「%1」は、そのテーブルまたはビューとともに除外されます。</translation>
    </message>
    <message>
        <source>The routine “%1” is written in the language of %2: it is left out.</source>
        <translation>ルーチン「%1」は %2 の言語で書かれているため、除外されます。</translation>
    </message>
    <message>
        <source>A statement for %1 is left out: %2</source>
        <translation>%1 用の文は除外されます: %2</translation>
    </message>
    <message>
        <source>“%1” is no longer kept by the engine %2.</source>
        <translation>「%1」は、エンジン %2 では格納されなくなります。</translation>
    </message>
    <message>
        <source>“%1” is written without its partitions: %2</source>
        <translation>「%1」はパーティションなしで書き出されます: %2</translation>
    </message>
    <message>
        <source>Former states of the rows of “%1” are no longer kept.</source>
        <translation>「%1」の行の過去の状態は保持されなくなります。</translation>
    </message>
    <message>
        <source>“%1” is no longer kept in the order of its key.</source>
        <translation>「%1」は、キーの順に格納されなくなります。</translation>
    </message>
    <message>
        <source>The view “%1” is left out. %2</source>
        <translation>ビュー「%1」は除外されます。%2</translation>
    </message>
    <message>
        <source>The privileges %1 on “%2” are left out.</source>
        <translation>「%2」に対する権限 %1 は除外されます。</translation>
    </message>
    <message>
        <source>A check constraint keeps it from being negative.</source>
        <translation>チェック制約により、負の値にならないようにします。</translation>
    </message>
    <message>
        <source>A set becomes an array of texts; a check constraint allows its values.</source>
        <translation>SET 型はテキストの配列になり、許可する値はチェック制約で指定します。</translation>
    </message>
    <message>
        <source>A check constraint keeps its length.</source>
        <translation>チェック制約により、長さを制限します。</translation>
    </message>
    <message>
        <source>“%1” has no counterpart: it is kept as text that nothing checks.</source>
        <translation>「%1」に対応するものがないため、検査されないテキストとして保持されます。</translation>
    </message>
    <message>
        <source>It holds no times below zero or past the end of a day.</source>
        <translation>0 未満の時刻や、1 日を超える時刻は格納できません。</translation>
    </message>
    <message>
        <source>A check constraint keeps its range.</source>
        <translation>チェック制約により、範囲を制限します。</translation>
    </message>
    <message>
        <source>Shapes are kept as the bytes that MySQL has for them.</source>
        <translation>図形は、MySQL の内部形式のバイト列として保持されます。</translation>
    </message>
    <message>
        <source>SQLite would take any value; this type does not.</source>
        <translation>SQLite ではどのような値でも格納できますが、この型では格納できません。</translation>
    </message>
    <message>
        <source>A column without a type may hold anything: it becomes text.</source>
        <translation>型のない列にはどのような値でも格納できるため、テキストになります。</translation>
    </message>
    <message>
        <source>A column of the type “%1” may hold anything: it becomes text.</source>
        <translation>型が「%1」の列にはどのような値でも格納できるため、テキストになります。</translation>
    </message>
    <message>
        <source>A set becomes a text that nothing checks.</source>
        <translation>SET 型は、検査されないテキストになります。</translation>
    </message>
    <message>
        <source>A check constraint allows its values.</source>
        <translation>許可する値はチェック制約で指定します。</translation>
    </message>
    <message>
        <source>The case of letters does not count, as in what it references.</source>
        <translation>参照先と同じく、大文字と小文字は区別されません。</translation>
    </message>
</context>
<context>
    <name>DatabaseAddress</name>
    <message>
        <source>The address of a database begins with postgresql://, mysql:// or mariadb://.</source>
        <translation>データベースのアドレスは、postgresql://、mysql://、mariadb:// のいずれかで始まります。</translation>
    </message>
</context>
<context>
    <name>DiffText</name>
    <message>
        <source>%1 differs</source>
        <translation>%1が異なる</translation>
    </message>
    <message>
        <source>order of columns %1 → %2</source>
        <translation>列の順序 %1 → %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>The diagram does not exist any more.</source>
        <translation>このダイアグラムはもう存在しません。</translation>
    </message>
    <message>
        <source>Select the tables and views that the area is to hold.</source>
        <translation>領域に含めるテーブルとビューを選択してください。</translation>
    </message>
    <message>
        <source>The export of “%1” was cancelled.</source>
        <translation>「%1」のエクスポートはキャンセルされました。</translation>
    </message>
    <message>
        <source>The picture of “%1” would have %2 × %3 pixels, which is too large. Choose a smaller scale, or SVG or PDF.</source>
        <translation>「%1」の画像は %2 × %3 ピクセルになり、大きすぎます。倍率を小さくするか、SVG または PDF を選択してください。</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture of “%1”.</source>
        <translation>「%1」の画像を作成するためのメモリーが足りません。</translation>
    </message>
    <message>
        <source>The picture of “%1” could not be written.</source>
        <translation>「%1」の画像を書き込めませんでした。</translation>
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
            <numerusform>ほか %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>view</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>マテリアライズドビュー</translation>
    </message>
    <message>
        <source>continuous aggregate</source>
        <translation>連続集計</translation>
    </message>
    <message>
        <source>partitioned</source>
        <translation>パーティション化</translation>
    </message>
    <message>
        <source>unlogged</source>
        <translation>ログなし</translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n 個のエンティティ</numerusform>
        </translation>
    </message>
    <message>
        <source>All tables that the selection is related to stand on the diagram.</source>
        <translation>選択したものに関連するテーブルは、すべてダイアグラムにあります。</translation>
    </message>
    <message>
        <source>ISA</source>
        <translation>ISA</translation>
    </message>
    <message>
        <source>The export of the steps was cancelled.</source>
        <translation>ステップのエクスポートはキャンセルされました。</translation>
    </message>
    <message>
        <source>There is no diagram that could be shown.</source>
        <translation>表示できるダイアグラムがありません。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n 属性</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lies in the area that belongs to no area yet.</source>
        <translation>この領域の内側に、まだどの領域にも属していないものはありません。</translation>
    </message>
    <message>
        <source>hypertable</source>
        <translation>ハイパーテーブル</translation>
    </message>
    <message>
        <source>Hypertable by %1, in chunks of %2</source>
        <translation>%1 によるハイパーテーブル、チャンクの間隔は %2</translation>
    </message>
    <message>
        <source>Continuous aggregate</source>
        <translation>連続集計</translation>
    </message>
    <message>
        <source>Continuous aggregate, refreshed every %1</source>
        <translation>連続集計、リフレッシュの間隔は %1</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>“%1” cannot be removed: “%2” needs it.</source>
        <translation>「%1」は削除できません。「%2」で必要とされています。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Parent</source>
        <translation>親</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
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
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Not inherited</source>
        <translation>継承しない</translation>
    </message>
    <message>
        <source>Not validated</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Nullable</source>
        <translation>NULL 許可</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成列</translation>
    </message>
    <message>
        <source>Generated as</source>
        <translation>生成式</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>ID 列</translation>
    </message>
    <message>
        <source>Identity options</source>
        <translation>ID 列のオプション</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>照合順序</translation>
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
        <translation>詳細度</translation>
    </message>
    <message>
        <source>Show types</source>
        <translation>型を表示</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>表記法</translation>
    </message>
    <message>
        <source>Colours by</source>
        <translation>色分け</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>リレーションシップ</translation>
    </message>
    <message>
        <source>Bends</source>
        <translation>折れ点</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>表示対象</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>If not exists</source>
        <translation>IF NOT EXISTS</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>CASCADE</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>To</source>
        <translation>対象ロール</translation>
    </message>
    <message>
        <source>With grant option</source>
        <translation>付与オプションあり</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>付与者</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>一意</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Included columns</source>
        <translation>付加列</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>WHERE 条件</translation>
    </message>
    <message>
        <source>Nulls not distinct</source>
        <translation>NULL を区別しない</translation>
    </message>
    <message>
        <source>Not on partitions</source>
        <translation>パーティションには作成しない</translation>
    </message>
    <message>
        <source>Tablespace</source>
        <translation>テーブル空間</translation>
    </message>
    <message>
        <source>Partition of index</source>
        <translation>パーティション元のインデックス</translation>
    </message>
    <message>
        <source>Deferrable</source>
        <translation>遅延可能</translation>
    </message>
    <message>
        <source>Initially deferred</source>
        <translation>初期状態で遅延</translation>
    </message>
    <message>
        <source>Partition of key</source>
        <translation>パーティション元のキー</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>境界</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象コマンド</translation>
    </message>
    <message>
        <source>Permissive</source>
        <translation>許容</translation>
    </message>
    <message>
        <source>To special roles</source>
        <translation>対象の特殊ロール</translation>
    </message>
    <message>
        <source>Using</source>
        <translation>USING 式</translation>
    </message>
    <message>
        <source>With check</source>
        <translation>WITH CHECK 式</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Name of foreign key columns</source>
        <translation>外部キー列の名前</translation>
    </message>
    <message>
        <source>Name of junction tables</source>
        <translation>中間テーブルの名前</translation>
    </message>
    <message>
        <source>Make foreign key columns</source>
        <translation>外部キー列の作成</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>冒頭の SQL</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参照先</translation>
    </message>
    <message>
        <source>Own end</source>
        <translation>自分側の端</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>相手側の端</translation>
    </message>
    <message>
        <source>Identifying</source>
        <translation>識別</translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation>サブタイプ</translation>
    </message>
    <message>
        <source>On delete</source>
        <translation>削除時</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>更新時</translation>
    </message>
    <message>
        <source>Columns set on delete</source>
        <translation>削除時に設定する列</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>照合方式</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>すでに存在</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>所属先ロール</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>戻り値</translation>
    </message>
    <message>
        <source>Returns a set</source>
        <translation>集合を返す</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本体</translation>
    </message>
    <message>
        <source>SQL body</source>
        <translation>SQL 本体</translation>
    </message>
    <message>
        <source>Link symbol</source>
        <translation>リンクシンボル</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>変動性</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>並列実行</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>STRICT</translation>
    </message>
    <message>
        <source>Security definer</source>
        <translation>定義者の権限で実行</translation>
    </message>
    <message>
        <source>Leakproof</source>
        <translation>LEAKPROOF</translation>
    </message>
    <message>
        <source>Window function</source>
        <translation>ウィンドウ関数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Support function</source>
        <translation>サポート関数</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>永続性</translation>
    </message>
    <message>
        <source>Owned by column</source>
        <translation>所有元の列</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Why it was kept</source>
        <translation>保持した理由</translation>
    </message>
    <message>
        <source>After</source>
        <translation>先行オブジェクト</translation>
    </message>
    <message>
        <source>Creates</source>
        <translation>作成されるもの</translation>
    </message>
    <message>
        <source>Audit columns</source>
        <translation>監査列</translation>
    </message>
    <message>
        <source>Soft delete</source>
        <translation>論理削除</translation>
    </message>
    <message>
        <source>Inherits</source>
        <translation>継承元</translation>
    </message>
    <message>
        <source>Partitioned by</source>
        <translation>パーティション方式</translation>
    </message>
    <message>
        <source>Partition key</source>
        <translation>パーティションキー</translation>
    </message>
    <message>
        <source>Row-level security</source>
        <translation>行レベルセキュリティ</translation>
    </message>
    <message>
        <source>Row-level security for the owner</source>
        <translation>所有者への行レベルセキュリティ</translation>
    </message>
    <message>
        <source>Replica identity</source>
        <translation>レプリカアイデンティティ</translation>
    </message>
    <message>
        <source>Replica identity index</source>
        <translation>レプリカアイデンティティのインデックス</translation>
    </message>
    <message>
        <source>Clustered on</source>
        <translation>クラスタ化に使うインデックス</translation>
    </message>
    <message>
        <source>Access method</source>
        <translation>アクセスメソッド</translation>
    </message>
    <message>
        <source>Of type</source>
        <translation>元にする型</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>On insert</source>
        <translation>挿入時</translation>
    </message>
    <message>
        <source>On truncate</source>
        <translation>TRUNCATE 時</translation>
    </message>
    <message>
        <source>Update of</source>
        <translation>更新対象の列</translation>
    </message>
    <message>
        <source>For each row</source>
        <translation>行ごとに実行</translation>
    </message>
    <message>
        <source>When</source>
        <translation>WHEN 条件</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>External function</source>
        <translation>外部定義の関数</translation>
    </message>
    <message>
        <source>Old table as</source>
        <translation>OLD TABLE の別名</translation>
    </message>
    <message>
        <source>New table as</source>
        <translation>NEW TABLE の別名</translation>
    </message>
    <message>
        <source>Constraint trigger</source>
        <translation>制約トリガー</translation>
    </message>
    <message>
        <source>From table</source>
        <translation>制約の参照先テーブル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Column or expression</source>
        <translation>列または式</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>式</translation>
    </message>
    <message>
        <source>Operator class</source>
        <translation>演算子クラス</translation>
    </message>
    <message>
        <source>Nulls</source>
        <translation>NULL の位置</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>演算子</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始値</translation>
    </message>
    <message>
        <source>Increment</source>
        <translation>増分</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小値</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大値</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>循環</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Column names</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>Column comments</source>
        <translation>列のコメント</translation>
    </message>
    <message>
        <source>Column defaults</source>
        <translation>列のデフォルト</translation>
    </message>
    <message>
        <source>Check option</source>
        <translation>チェックオプション</translation>
    </message>
    <message>
        <source>Recursive</source>
        <translation>再帰</translation>
    </message>
    <message>
        <source>With data</source>
        <translation>データを含める</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>By</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>ダイアグラム</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>プレゼンテーションに使用</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Disjointness of subtypes</source>
        <translation>サブタイプの排他性</translation>
    </message>
    <message>
        <source>Subtypes are total</source>
        <translation>サブタイプは完全</translation>
    </message>
    <message>
        <source>Handler function</source>
        <translation>ハンドラー関数</translation>
    </message>
    <message>
        <source>Input function</source>
        <translation>入力関数</translation>
    </message>
    <message>
        <source>Output function</source>
        <translation>出力関数</translation>
    </message>
    <message>
        <source>Receive function</source>
        <translation>受信関数</translation>
    </message>
    <message>
        <source>Send function</source>
        <translation>送信関数</translation>
    </message>
    <message>
        <source>Modifier input function</source>
        <translation>修飾子入力関数</translation>
    </message>
    <message>
        <source>Modifier output function</source>
        <translation>修飾子出力関数</translation>
    </message>
    <message>
        <source>Analyze function</source>
        <translation>解析関数</translation>
    </message>
    <message>
        <source>Subscript function</source>
        <translation>添字関数</translation>
    </message>
    <message>
        <source>Internal length</source>
        <translation>内部長</translation>
    </message>
    <message>
        <source>Passed by value</source>
        <translation>値渡し</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>アライメント</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>格納方式</translation>
    </message>
    <message>
        <source>Like type</source>
        <translation>基にする型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Preferred in its category</source>
        <translation>カテゴリー内で優先</translation>
    </message>
    <message>
        <source>Element type</source>
        <translation>要素の型</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Collatable</source>
        <translation>照合可能</translation>
    </message>
    <message>
        <source>From type</source>
        <translation>変換元の型</translation>
    </message>
    <message>
        <source>To type</source>
        <translation>変換先の型</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>適用条件</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>コピー元</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>ロケール</translation>
    </message>
    <message>
        <source>Order of text (LC_COLLATE)</source>
        <translation>テキストの順序 (LC_COLLATE)</translation>
    </message>
    <message>
        <source>Kinds of characters (LC_CTYPE)</source>
        <translation>文字の種類 (LC_CTYPE)</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>決定的</translation>
    </message>
    <message>
        <source>Foreign settings</source>
        <translation>外部オプション</translation>
    </message>
    <message>
        <source>From encoding</source>
        <translation>変換元エンコーディング</translation>
    </message>
    <message>
        <source>To encoding</source>
        <translation>変換先エンコーディング</translation>
    </message>
    <message>
        <source>Made by role</source>
        <translation>作成者ロール</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>ハンドラー</translation>
    </message>
    <message>
        <source>External handler</source>
        <translation>外部定義のハンドラー</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>バリデーター</translation>
    </message>
    <message>
        <source>External validator</source>
        <translation>外部定義のバリデーター</translation>
    </message>
    <message>
        <source>Foreign data wrapper</source>
        <translation>外部データラッパー</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>信頼済み</translation>
    </message>
    <message>
        <source>Handler of blocks</source>
        <translation>ブロックのハンドラー</translation>
    </message>
    <message>
        <source>External handler of blocks</source>
        <translation>外部定義のブロックのハンドラー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Left type</source>
        <translation>左辺の型</translation>
    </message>
    <message>
        <source>Right type</source>
        <translation>右辺の型</translation>
    </message>
    <message>
        <source>Commutator</source>
        <translation>交換子</translation>
    </message>
    <message>
        <source>Negator</source>
        <translation>否定子</translation>
    </message>
    <message>
        <source>Restriction estimator</source>
        <translation>制約選択性推定関数</translation>
    </message>
    <message>
        <source>Join estimator</source>
        <translation>結合選択性推定関数</translation>
    </message>
    <message>
        <source>Can hash</source>
        <translation>ハッシュ可能</translation>
    </message>
    <message>
        <source>Can merge</source>
        <translation>マージ可能</translation>
    </message>
    <message>
        <source>Operator family</source>
        <translation>演算子族</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>演算子</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Stored type</source>
        <translation>格納する型</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>For ordering by</source>
        <translation>並べ替え用の演算子族</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>すべてのテーブル</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Partitions as their whole</source>
        <translation>パーティションを親テーブルとして公開</translation>
    </message>
    <message>
        <source>Canonical function</source>
        <translation>正規化関数</translation>
    </message>
    <message>
        <source>Difference function</source>
        <translation>差分関数</translation>
    </message>
    <message>
        <source>Name of the multirange type</source>
        <translation>複範囲型の名前</translation>
    </message>
    <message>
        <source>Administrator of</source>
        <translation>管理対象ロール</translation>
    </message>
    <message>
        <source>Transition function</source>
        <translation>遷移関数</translation>
    </message>
    <message>
        <source>State type</source>
        <translation>状態の型</translation>
    </message>
    <message>
        <source>Size of the state</source>
        <translation>状態のサイズ</translation>
    </message>
    <message>
        <source>Final function</source>
        <translation>最終関数</translation>
    </message>
    <message>
        <source>Final function takes arguments</source>
        <translation>最終関数に引数を渡す</translation>
    </message>
    <message>
        <source>Final function changes the state</source>
        <translation>最終関数による状態の変更</translation>
    </message>
    <message>
        <source>Combine function</source>
        <translation>結合関数</translation>
    </message>
    <message>
        <source>Serialize function</source>
        <translation>シリアライズ関数</translation>
    </message>
    <message>
        <source>Deserialize function</source>
        <translation>デシリアライズ関数</translation>
    </message>
    <message>
        <source>Initial value</source>
        <translation>初期値</translation>
    </message>
    <message>
        <source>Moving: transition function</source>
        <translation>移動集約: 遷移関数</translation>
    </message>
    <message>
        <source>Moving: inverse function</source>
        <translation>移動集約: 逆遷移関数</translation>
    </message>
    <message>
        <source>Moving: state type</source>
        <translation>移動集約: 状態の型</translation>
    </message>
    <message>
        <source>Moving: size of the state</source>
        <translation>移動集約: 状態のサイズ</translation>
    </message>
    <message>
        <source>Moving: final function</source>
        <translation>移動集約: 最終関数</translation>
    </message>
    <message>
        <source>Moving: final function takes arguments</source>
        <translation>移動集約: 最終関数に引数を渡す</translation>
    </message>
    <message>
        <source>Moving: final function changes the state</source>
        <translation>移動集約: 最終関数による状態の変更</translation>
    </message>
    <message>
        <source>Moving: initial value</source>
        <translation>移動集約: 初期値</translation>
    </message>
    <message>
        <source>Sort operator</source>
        <translation>ソート演算子</translation>
    </message>
    <message>
        <source>Direct arguments</source>
        <translation>直接引数</translation>
    </message>
    <message>
        <source>Hypothetical-set</source>
        <translation>仮想集合</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>集約</translation>
    </message>
    <message>
        <source>Instead of the change</source>
        <translation>変更の代わりに実行</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Kinds of statistics</source>
        <translation>統計の種類</translation>
    </message>
    <message>
        <source>Statistics target</source>
        <translation>統計目標</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>パブリケーション</translation>
    </message>
    <message>
        <source>Foreign server</source>
        <translation>外部サーバー</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>辞書</translation>
    </message>
    <message>
        <source>Parser</source>
        <translation>パーサー</translation>
    </message>
    <message>
        <source>Dictionaries of the tokens</source>
        <translation>トークンの辞書</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Start function</source>
        <translation>開始関数</translation>
    </message>
    <message>
        <source>Token function</source>
        <translation>トークン関数</translation>
    </message>
    <message>
        <source>End function</source>
        <translation>終了関数</translation>
    </message>
    <message>
        <source>Headline function</source>
        <translation>見出し関数</translation>
    </message>
    <message>
        <source>Token types function</source>
        <translation>トークン型関数</translation>
    </message>
    <message>
        <source>Init function</source>
        <translation>初期化関数</translation>
    </message>
    <message>
        <source>Lexize function</source>
        <translation>語彙化関数</translation>
    </message>
    <message>
        <source>From SQL function</source>
        <translation>FROM SQL 関数</translation>
    </message>
    <message>
        <source>To SQL function</source>
        <translation>TO SQL 関数</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Special role</source>
        <translation>特殊ロール</translation>
    </message>
    <message>
        <source>Column settings</source>
        <translation>列の設定</translation>
    </message>
</context>
<context>
    <name>Generators</name>
    <message>
        <source>The owner that the schema %1 had is not known.</source>
        <translation>スキーマ %1 の以前の所有者がわかりません。</translation>
    </message>
    <message>
        <source>The privileges on %1 cannot be written.</source>
        <translation>%1 に対する権限は書き出せません。</translation>
    </message>
    <message>
        <source>The view “%1” has no query yet.</source>
        <translation>ビュー「%1」にはまだクエリがありません。</translation>
    </message>
    <message>
        <source>The trigger %1 calls no function.</source>
        <translation>トリガー %1 は関数を呼び出していません。</translation>
    </message>
    <message>
        <source>%1 “%2” is left out: “%3” is a foreign table.</source>
        <extracomment>%1 is the kind of an object, %2 its name, %3 a table.</extracomment>
        <translation>「%3」は外部テーブルのため、%1「%2」は除外されます。</translation>
    </message>
    <message>
        <source>The security label of %1 cannot be written.</source>
        <translation>%1のセキュリティラベルは書き出せません。</translation>
    </message>
    <message>
        <source>PostgreSQL alone does not refresh the continuous aggregate “%1”.</source>
        <translation>PostgreSQL 単体では、連続集計「%1」はリフレッシュされません。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>「%1」を読み込めません: %2。</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The text is no valid JSON: %1.</source>
        <translation>テキストは有効な JSON ではありません: %1。</translation>
    </message>
    <message>
        <source>The text is JSON, but holds no Relvar design.</source>
        <translation>テキストは JSON ですが、Relvar の設計が含まれていません。</translation>
    </message>
    <message>
        <source>The design was written by a newer release of Relvar.</source>
        <translation>この設計は Relvar のより新しいリリースで書き込まれています。</translation>
    </message>
    <message>
        <source>Object %1 of the design cannot be read.</source>
        <translation>設計のオブジェクト %1 を読み込めません。</translation>
    </message>
    <message>
        <source>Object %1 of the design has the id of another one.</source>
        <translation>設計のオブジェクト %1 の ID が別のオブジェクトと同じです。</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain does not answer: %1</source>
        <translation>キーチェーンが応答しません: %1</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>拡張機能</translation>
    </message>
    <message>
        <source>Enumeration</source>
        <translation>列挙型</translation>
    </message>
    <message>
        <source>Composite type</source>
        <translation>複合型</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック制約</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>リレーションシップ</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>ルーチン</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>権限付与</translation>
    </message>
    <message>
        <source>Kept statement</source>
        <translation>保持した文</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>ダイアグラム</translation>
    </message>
    <message>
        <source>Diagram node</source>
        <translation>ダイアグラムのノード</translation>
    </message>
    <message>
        <source>Diagram line</source>
        <translation>ダイアグラムの線</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>保存した表示</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>lower</source>
        <extracomment>Not shown. Translate it as “keep” where nouns keep their capital within a sentence, as in German, and as “lower” everywhere else.</extracomment>
        <translation>lower</translation>
    </message>
    <message>
        <source>Base type</source>
        <translation>基本型</translation>
    </message>
    <message>
        <source>Range type</source>
        <translation>範囲型</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>照合順序</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>エンコーディング変換</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>演算子</translation>
    </message>
    <message>
        <source>Operator family</source>
        <translation>演算子族</translation>
    </message>
    <message>
        <source>Operator class</source>
        <translation>演算子クラス</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>キャスト</translation>
    </message>
    <message>
        <source>Access method</source>
        <translation>アクセスメソッド</translation>
    </message>
    <message>
        <source>Text search parser</source>
        <translation>テキスト検索パーサー</translation>
    </message>
    <message>
        <source>Text search template</source>
        <translation>テキスト検索テンプレート</translation>
    </message>
    <message>
        <source>Text search dictionary</source>
        <translation>テキスト検索辞書</translation>
    </message>
    <message>
        <source>Text search configuration</source>
        <translation>テキスト検索設定</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>Security label</source>
        <translation>セキュリティラベル</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Event trigger</source>
        <translation>イベントトリガー</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>パブリケーション</translation>
    </message>
    <message>
        <source>Published table</source>
        <translation>公開テーブル</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Foreign data wrapper</source>
        <translation>外部データラッパー</translation>
    </message>
    <message>
        <source>Foreign server</source>
        <translation>外部サーバー</translation>
    </message>
    <message>
        <source>User mapping</source>
        <translation>ユーザーマッピング</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Tablespace</source>
        <translation>テーブル空間</translation>
    </message>
    <message>
        <source>Default privileges</source>
        <translation>デフォルト権限</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>%1: every column stays as it is</source>
        <translation>%1: すべての列がそのまま保たれます</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) emulated</source>
        <translation>
            <numerusform>%n 列をエミュレート</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n 列が失われる</numerusform>
        </translation>
    </message>
    <message>
        <source>It keeps 65 digits at most, 30 of them after the point.</source>
        <translation>保持できるのは最大 65 桁で、小数点以下は最大 30 桁です。</translation>
    </message>
    <message>
        <source>It is too long for VARCHAR or CHAR, so its length is checked by a CHECK constraint.</source>
        <translation>VARCHAR や CHAR には長すぎるため、長さは CHECK 制約で検査されます。</translation>
    </message>
    <message>
        <source>BIT has 64 bits at most: more of them are kept as bytes.</source>
        <translation>BIT は最大 64 ビットです。それを超えるものはバイト列として保持されます。</translation>
    </message>
    <message>
        <source>“%1” is a type of PostgreSQL alone: it is kept as text that nothing checks.</source>
        <translation>「%1」は PostgreSQL だけの型です。検査されないテキストとして保持されます。</translation>
    </message>
    <message>
        <source>An array is kept as JSON: the type of its elements is not checked.</source>
        <translation>配列は JSON として保持されます。要素の型は検査されません。</translation>
    </message>
    <message numerus="yes">
        <source>A CHECK constraint allows its %n label(s); their order is that of the alphabet.</source>
        <translation>
            <numerusform>CHECK 制約によって %n 個のラベルが許可されます。順序はアルファベット順になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A rule of the collection (enum) allows its %n label(s).</source>
        <translation>
            <numerusform>コレクションの規則 (enum) によって %n 個のラベルが許可されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain “%1” becomes its type; its rules go to the column.</source>
        <translation>ドメイン「%1」は元の型になり、その規則は列に移されます。</translation>
    </message>
    <message>
        <source>A composite type is kept as JSON: the types of its attributes are not checked.</source>
        <translation>複合型は JSON として保持されます。属性の型は検査されません。</translation>
    </message>
    <message>
        <source>A sequence becomes AUTO_INCREMENT: one in a table, and part of a key.</source>
        <translation>シーケンスは AUTO_INCREMENT になります。テーブルに 1 つだけで、キーの一部でなければなりません。</translation>
    </message>
    <message>
        <source>Numbers come from the row id, in a primary key of this column alone.</source>
        <translation>番号は行 ID から得られます。この列だけからなる主キーの場合に限ります。</translation>
    </message>
    <message>
        <source>There are no sequences: the application has to count.</source>
        <translation>シーケンスはありません。番号はアプリケーションで付ける必要があります。</translation>
    </message>
    <message>
        <source>Nothing is computed there: the application has to.</source>
        <translation>計算は行われません。アプリケーションで計算する必要があります。</translation>
    </message>
    <message>
        <source>Only the start of a long text can be part of a key.</source>
        <translation>長いテキストは、先頭の部分だけをキーの一部にできます。</translation>
    </message>
    <message>
        <source>JSON cannot be part of a key.</source>
        <translation>JSON はキーの一部にできません。</translation>
    </message>
    <message>
        <source>The length is checked by a CHECK constraint.</source>
        <translation>長さは CHECK 制約で検査されます。</translation>
    </message>
    <message>
        <source>The length is checked by a rule of the collection (maxLength).</source>
        <translation>長さはコレクションの規則 (maxLength) で検査されます。</translation>
    </message>
    <message>
        <source>BOOLEAN is another name for a small number there, which can be more than 0 and 1.</source>
        <translation>BOOLEAN は小さな数値の別名にすぎず、0 と 1 以外の値も取れます。</translation>
    </message>
    <message>
        <source>True and false are the numbers 1 and 0.</source>
        <translation>真と偽は数値の 1 と 0 になります。</translation>
    </message>
    <message>
        <source>It is kept as text in the order year, month, day, which SQLite’s functions read.</source>
        <translation>年、月、日の順のテキストとして保持され、SQLite の関数で読み取れます。</translation>
    </message>
    <message>
        <source>It is kept as text in UTC, which SQLite’s functions read.</source>
        <translation>UTC のテキストとして保持され、SQLite の関数で読み取れます。</translation>
    </message>
    <message>
        <source>A BSON date is a moment in UTC: the day is kept as its midnight.</source>
        <translation>BSON の date は UTC の時点です。日付はその日の午前 0 時として保持されます。</translation>
    </message>
    <message>
        <source>A BSON date has milliseconds; what is finer is lost.</source>
        <translation>BSON の date はミリ秒単位です。それより細かい部分は失われます。</translation>
    </message>
    <message>
        <source>A time of day is kept as text.</source>
        <translation>時刻はテキストとして保持されます。</translation>
    </message>
    <message>
        <source>TIMESTAMP holds the years 1970 to 2038 only.</source>
        <translation>TIMESTAMP で扱えるのは 1970 年から 2038 年までです。</translation>
    </message>
    <message>
        <source>The time zone is lost.</source>
        <translation>タイムゾーンは失われます。</translation>
    </message>
    <message>
        <source>There is no type for spans of time: kept as text, it cannot be added to a date.</source>
        <translation>期間の型はありません。テキストとして保持されるため、日付に加算できません。</translation>
    </message>
    <message>
        <source>MySQL keeps it as 16 bytes (or CHAR(36)); MariaDB has a type UUID.</source>
        <translation>MySQL では 16 バイト (または CHAR(36)) として保持されます。MariaDB には UUID 型があります。</translation>
    </message>
    <message>
        <source>It is kept as text of 36 characters; a CHECK constraint can look after its form.</source>
        <translation>36 文字のテキストとして保持されます。形式は CHECK 制約で検査できます。</translation>
    </message>
    <message>
        <source>Its contents cannot be indexed as a whole; MariaDB keeps it as text.</source>
        <translation>内容全体にはインデックスを付けられません。MariaDB ではテキストとして保持されます。</translation>
    </message>
    <message>
        <source>It is not kept word for word: spaces and the order of keys are lost.</source>
        <translation>原文のままでは保持されません。空白とキーの順序は失われます。</translation>
    </message>
    <message>
        <source>It is kept as text, which SQLite’s JSON functions read.</source>
        <translation>テキストとして保持され、SQLite の JSON 関数で読み取れます。</translation>
    </message>
    <message>
        <source>It is kept as text; whether it is well-formed is not checked.</source>
        <translation>テキストとして保持されます。整形式かどうかは検査されません。</translation>
    </message>
    <message>
        <source>It is kept as text; whether a network contains an address is not computed. MariaDB has INET6 for single addresses.</source>
        <translation>テキストとして保持されます。ネットワークにアドレスが含まれるかどうかは計算されません。MariaDB には単一のアドレス用の INET6 があります。</translation>
    </message>
    <message>
        <source>It is kept as text; whether a network contains an address is not computed.</source>
        <translation>テキストとして保持されます。ネットワークにアドレスが含まれるかどうかは計算されません。</translation>
    </message>
    <message>
        <source>It is kept as text of a fixed length.</source>
        <translation>固定長のテキストとして保持されます。</translation>
    </message>
    <message>
        <source>Bits are kept as text of zeros and ones.</source>
        <translation>ビットは 0 と 1 のテキストとして保持されます。</translation>
    </message>
    <message>
        <source>Bits are kept as bytes: how many of them count is lost.</source>
        <translation>ビットはバイト列として保持されます。有効なビット数は失われます。</translation>
    </message>
    <message>
        <source>The column goes; a FULLTEXT index over the text takes its place.</source>
        <translation>列はなくなり、テキストに対する FULLTEXT インデックスが代わりになります。</translation>
    </message>
    <message>
        <source>The column goes; a table of the FTS5 module takes its place.</source>
        <translation>列はなくなり、FTS5 モジュールのテーブルが代わりになります。</translation>
    </message>
    <message>
        <source>The field goes; a text index takes its place.</source>
        <translation>フィールドはなくなり、テキストインデックスが代わりになります。</translation>
    </message>
    <message>
        <source>A search query is text there, and cannot be kept prepared.</source>
        <translation>検索クエリはテキストとして扱われ、解析済みの形では保持できません。</translation>
    </message>
    <message>
        <source>It is kept as a shape of another kind.</source>
        <translation>別の種類の図形として保持されます。</translation>
    </message>
    <message>
        <source>There is no such shape: it is kept as JSON that nothing computes with.</source>
        <translation>この図形はありません。計算に使えない JSON として保持されます。</translation>
    </message>
    <message>
        <source>There are no shapes without an extension: it is kept as text that nothing computes with.</source>
        <translation>拡張機能がなければ図形は扱えません。計算に使えないテキストとして保持されます。</translation>
    </message>
    <message>
        <source>It is kept as GeoJSON, whose coordinates are degrees on the earth.</source>
        <translation>GeoJSON として保持されます。座標は地球上の度数です。</translation>
    </message>
    <message>
        <source>GeoJSON has no such shape: it is kept as an object that nothing computes with.</source>
        <translation>GeoJSON にこの図形はありません。計算に使えないオブジェクトとして保持されます。</translation>
    </message>
    <message>
        <source>There is no type for money: the currency is not kept.</source>
        <translation>金額の型はありません。通貨は保持されません。</translation>
    </message>
    <message>
        <source>There are no exact decimal numbers: a value may be rounded to 15 digits.</source>
        <translation>正確な十進数はありません。値が 15 桁に丸められる可能性があります。</translation>
    </message>
    <message>
        <source>A BSON decimal keeps 34 digits; how many stand after the point is not enforced.</source>
        <translation>BSON の decimal は 34 桁を保持します。小数点以下の桁数は強制されません。</translation>
    </message>
    <message>
        <source>A range becomes two columns; that ranges must not overlap cannot be declared.</source>
        <translation>範囲は 2 つの列になります。範囲が重ならないという制約は宣言できません。</translation>
    </message>
    <message>
        <source>A range becomes an object with two fields; that ranges must not overlap cannot be declared.</source>
        <translation>範囲は 2 つのフィールドを持つオブジェクトになります。範囲が重ならないという制約は宣言できません。</translation>
    </message>
    <message>
        <source>Several ranges are kept as a list that nothing computes with.</source>
        <translation>複数の範囲は、計算に使えないリストとして保持されます。</translation>
    </message>
    <message>
        <source>A collation that ignores case takes its place.</source>
        <translation>大文字と小文字を区別しない照合順序が代わりになります。</translation>
    </message>
    <message>
        <source>NOCASE ignores the case of the letters A to Z only.</source>
        <translation>NOCASE が大文字と小文字を区別しないのは、A から Z の文字だけです。</translation>
    </message>
    <message>
        <source>Keys and values are kept as JSON.</source>
        <translation>キーと値は JSON として保持されます。</translation>
    </message>
    <message>
        <source>A path is kept as text; ancestors are found by comparing its start.</source>
        <translation>パスはテキストとして保持されます。祖先は先頭部分の比較で検索します。</translation>
    </message>
    <message>
        <source>MySQL 9 and MariaDB 11.7 have it, with other functions for distances.</source>
        <translation>MySQL 9 と MariaDB 11.7 にあります。ただし、距離の関数は異なります。</translation>
    </message>
    <message>
        <source>It is kept as bytes: distances need an extension.</source>
        <translation>バイト列として保持されます。距離の計算には拡張機能が必要です。</translation>
    </message>
    <message>
        <source>It is kept as a list of numbers; searching it needs a search index.</source>
        <translation>数値のリストとして保持されます。検索には検索インデックスが必要です。</translation>
    </message>
    <message>
        <source>It belongs to the catalogue of PostgreSQL and means nothing elsewhere.</source>
        <translation>PostgreSQL のカタログに属するもので、ほかでは意味を持ちません。</translation>
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
        <translation>十進数</translation>
    </message>
    <message>
        <source>real number</source>
        <translation>実数</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>document</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>ビット列</translation>
    </message>
    <message>
        <source>network address</source>
        <translation>ネットワークアドレス</translation>
    </message>
    <message>
        <source>search text</source>
        <translation>検索テキスト</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>図形</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>バイナリデータ</translation>
    </message>
    <message>
        <source>range of %1</source>
        <translation>%1の範囲</translation>
    </message>
    <message>
        <source>list of %1</source>
        <translation>%1のリスト</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったプロジェクトを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>F&amp;ocus Reach</source>
        <translation>フォーカスの範囲(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>配置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>ダイアグラム(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;rea</source>
        <translation>領域(&amp;R)</translation>
    </message>
    <message>
        <source>N&amp;otation</source>
        <translation>表記法(&amp;O)</translation>
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation>詳細度(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;factor</source>
        <translation>リファクタリング(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>挿入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Find or run…  %1</source>
        <translation>検索または実行…  %1</translation>
    </message>
    <message>
        <source>&amp;Database Lens</source>
        <translation>データベースレンズ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>ワークショップ(&amp;W)</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>レベル(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>ブックマーク(&amp;B)</translation>
    </message>
    <message>
        <source>Colo&amp;ur of Selection</source>
        <translation>選択したものの色(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Mermaid</name>
    <message>
        <source>“%1” is too large for a Mermaid diagram, which shows only part of it.</source>
        <translation>「%1」は Mermaid ダイアグラムには大きすぎるため、一部だけを表示しています。</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>ダイアグラム</translation>
    </message>
    <message>
        <source>[more relationships](%1)</source>
        <translation>[その他のリレーションシップ](%1)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
</context>
<context>
    <name>MongoDB</name>
    <message>
        <source>It says nothing about the form of documents.</source>
        <translation>ドキュメントの形式に関する内容がありません。</translation>
    </message>
    <message>
        <source>This is no document.</source>
        <translation>これはドキュメントではありません。</translation>
    </message>
    <message>
        <source>“%1” is no way to map “%2” to documents: embed, reference, array-of-references and extended-reference are.</source>
        <translation>「%1」は「%2」をドキュメントにマッピングする方法ではありません。使用できるもの: embed、reference、array-of-references、extended-reference。</translation>
    </message>
    <message>
        <source>“%1” and “%2”: chosen in the design.</source>
        <translation>「%1」と「%2」: 設計で選択されています。</translation>
    </message>
    <message>
        <source>“%1” cannot be embedded in “%2”, as the design asks: it is embedded elsewhere, a time series, or would contain itself.</source>
        <translation>「%1」は、設計の指定どおりに「%2」に埋め込むことができません。別の場所に埋め込まれているか、時系列であるか、自身を含むことになるためです。</translation>
    </message>
    <message>
        <source>“%1” refers to itself: each document names its parent.</source>
        <translation>「%1」は自身を参照しています。各ドキュメントがその親を示します。</translation>
    </message>
    <message>
        <source>“%1” is a time series: its measurements refer to “%2”.</source>
        <translation>「%1」は時系列です。その測定値が「%2」を参照します。</translation>
    </message>
    <message>
        <source>“%1” is a subtype of “%2”: its fields are a document in it.</source>
        <translation>「%1」は「%2」のサブタイプです。そのフィールドは、スーパータイプ内のドキュメントになります。</translation>
    </message>
    <message>
        <source>“%1” connects others and has columns of its own: it is a collection that refers to “%2”.</source>
        <translation>「%1」はほかのものを結び付け、自身の列を持っています。「%2」を参照するコレクションになります。</translation>
    </message>
    <message>
        <source>“%1” belongs to %2 parents: it refers to “%3”.</source>
        <translation>「%1」は %2 個の親に属しています。「%3」を参照します。</translation>
    </message>
    <message>
        <source>Others refer to “%1”: it is a collection that refers to “%2”.</source>
        <translation>ほかのものが「%1」を参照しています。「%2」を参照するコレクションになります。</translation>
    </message>
    <message>
        <source>“%1” would contain itself inside “%2”: reference.</source>
        <translation>「%1」は「%2」の中で自身を含むことになります: 参照。</translation>
    </message>
    <message>
        <source>One “%1” belongs to one “%2”: about %3 bytes in its document.</source>
        <translation>1 つの「%1」が 1 つの「%2」に属します: そのドキュメント内で約 %3 バイト。</translation>
    </message>
    <message>
        <source>Up to %1 “%2” belong to one “%3”, more than %4: reference.</source>
        <translation>1 つの「%3」に最大 %1 個の「%2」が属し、%4 個を超えます: 参照。</translation>
    </message>
    <message>
        <source>Nothing bounds how many “%1” belong to one “%2”: reference.</source>
        <translation>1 つの「%2」に属する「%1」の数に上限がありません: 参照。</translation>
    </message>
    <message>
        <source>“%1” would add about %2 bytes to a document of “%3”: reference.</source>
        <translation>「%1」により「%3」のドキュメントが約 %2 バイト増えます: 参照。</translation>
    </message>
    <message>
        <source>Up to %1 “%2” belong to one “%3” alone: an array in its document, about %4 bytes.</source>
        <translation>最大 %1 個の「%2」が 1 つの「%3」だけに属します: そのドキュメント内の配列、約 %4 バイト。</translation>
    </message>
    <message>
        <source>“%1” is part of one “%2”: an array in its document, about %3 bytes if there are %4.</source>
        <translation>「%1」は 1 つの「%2」の部分です: そのドキュメント内の配列、%4 個の場合は約 %3 バイト。</translation>
    </message>
    <message>
        <source>A “%1” may be without “%2”: reference.</source>
        <translation>「%1」は「%2」なしでも存在できます: 参照。</translation>
    </message>
    <message>
        <source>“%1” is a small list: “%2” holds its key and “%3”, which has to be written again when it changes.</source>
        <translation>「%1」は小さなリストです。「%2」がそのキーと「%3」を保持し、変更時には書き直す必要があります。</translation>
    </message>
    <message>
        <source>“%1” has a life of its own: it refers to “%2”.</source>
        <translation>「%1」は独立して存在します。「%2」を参照します。</translation>
    </message>
    <message>
        <source>“%1” is no free name for a field: it is called “%2”.</source>
        <translation>「%1」はフィールドの名前として使えないか、すでに使われています。名前は「%2」になります。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>The check “%1” of “%2” cannot be said in a validator: %3</source>
        <translation>「%2」のチェック制約「%1」は、バリデーターでは表現できません: %3</translation>
    </message>
    <message>
        <source>“%1” excludes rows by each other, which MongoDB cannot.</source>
        <translation>「%1」は行どうしを互いに排他しますが、MongoDB ではできません。</translation>
    </message>
    <message>
        <source>The index “%1” cannot be on a time series: it is unique or for text.</source>
        <translation>インデックス「%1」は一意であるかテキスト用であるため、時系列には作成できません。</translation>
    </message>
    <message>
        <source>A collection has one text index: “%1” joins another one.</source>
        <translation>コレクションのテキストインデックスは 1 つだけです。「%1」は別のテキストインデックスに統合されます。</translation>
    </message>
    <message>
        <source>“%1” would be the index after the 64th.</source>
        <translation>「%1」は、上限の 64 個を超えるインデックスになります。</translation>
    </message>
    <message>
        <source>The index “%1” has an expression, which MongoDB cannot index: %2</source>
        <translation>インデックス「%1」には、MongoDB でインデックスを作成できない式があります: %2</translation>
    </message>
    <message>
        <source>The index “%1” names no text that MongoDB could search.</source>
        <translation>インデックス「%1」には、MongoDB で検索できるテキストがありません。</translation>
    </message>
    <message>
        <source>“%1”: MongoDB does not see to it that what belongs to one document differs.</source>
        <translation>「%1」: 1 つのドキュメントに属するものどうしが異なることを、MongoDB は保証しません。</translation>
    </message>
    <message>
        <source>The index “%1” would hold two arrays, which MongoDB refuses.</source>
        <translation>インデックス「%1」には 2 つの配列が含まれることになり、MongoDB では拒否されます。</translation>
    </message>
    <message>
        <source>The index “%1” has too many fields, or hashes an array.</source>
        <translation>インデックス「%1」は、フィールドが多すぎるか、配列をハッシュ化しています。</translation>
    </message>
    <message>
        <source>The condition of the index “%1” cannot be said in MongoDB; it holds all documents and forbids nothing: %2</source>
        <translation>インデックス「%1」の条件は MongoDB では表現できません。すべてのドキュメントが対象になり、何も禁止されません: %2</translation>
    </message>
    <message>
        <source>The index “%1” cannot expire documents: that takes a single field with a date.</source>
        <translation>インデックス「%1」ではドキュメントを期限切れにできません。日付を持つ単一のフィールドが必要です。</translation>
    </message>
    <message>
        <source>Seen in %1 of %2 documents: %3.</source>
        <translation>%2 件中 %1 件のドキュメントに出現: %3。</translation>
    </message>
    <message>
        <source>A document of “%1” has up to %2 references to “%3”, the smaller number of both sides.</source>
        <translation>「%1」のドキュメントには「%3」への参照が最大 %2 個あります。両側のうち数が少ない側です。</translation>
    </message>
    <message>
        <source>“%1” is a collection: there are many on both sides.</source>
        <translation>「%1」はコレクションになります。両側とも多です。</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be embedded in each other: there are many on both sides.</source>
        <translation>「%1」と「%2」は、両側とも多であるため、互いに埋め込むことができません。</translation>
    </message>
    <message>
        <source>This escape is none that a text can hold.</source>
        <translation>このエスケープはテキストでは使えません。</translation>
    </message>
    <message>
        <source>A text that is put together from others cannot be read.</source>
        <translation>ほかのテキストを連結したテキストは読み込めません。</translation>
    </message>
    <message>
        <source>A text has no end.</source>
        <translation>テキストが閉じられていません。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>A pattern has no end.</source>
        <translation>パターンが閉じられていません。</translation>
    </message>
    <message>
        <source>A parenthesis is missing.</source>
        <translation>丸括弧がありません。</translation>
    </message>
    <message>
        <source>Something else than a literal stands here.</source>
        <translation>ここにリテラル以外のものがあります。</translation>
    </message>
    <message>
        <source>“%1” is no literal.</source>
        <translation>「%1」はリテラルではありません。</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing.</source>
        <translation>コンマまたは閉じ角括弧がありません。</translation>
    </message>
    <message>
        <source>The name of a field is missing.</source>
        <translation>フィールドの名前がありません。</translation>
    </message>
    <message>
        <source>A colon is missing after “%1”.</source>
        <translation>「%1」の後にコロンがありません。</translation>
    </message>
    <message>
        <source>A comma or a closing brace is missing.</source>
        <translation>コンマまたは閉じ波括弧がありません。</translation>
    </message>
    <message>
        <source>Values are nested too deep.</source>
        <translation>値のネストが深すぎます。</translation>
    </message>
    <message>
        <source>The text ends too early.</source>
        <translation>テキストが途中で終わっています。</translation>
    </message>
    <message>
        <source>“%1” is no name for a collection: it is called “%2”.</source>
        <translation>「%1」はコレクションの名前として使えないため、名前は「%2」になります。</translation>
    </message>
    <message>
        <source>A document of “%1” would have %2 bytes: 16 MB is the limit.</source>
        <translation>「%1」のドキュメントは %2 バイトになります。上限は 16 MB です。</translation>
    </message>
    <message>
        <source>“%1” of “%2” is no column with a date and time: no time series can be made by it.</source>
        <translation>「%2」の「%1」は日付と時刻の列ではないため、これを使って時系列を作成できません。</translation>
    </message>
    <message>
        <source>“%1” of “%2” cannot name the series.</source>
        <translation>「%2」の「%1」では系列を識別できません。</translation>
    </message>
    <message>
        <source>“%1” has nothing that it could become in MongoDB.</source>
        <translation>「%1」は、MongoDB では対応するものがありません。</translation>
    </message>
    <message>
        <source>Its few values suggest an enumeration: %1.</source>
        <translation>値の種類が少ないため、列挙型と考えられます: %1。</translation>
    </message>
    <message>
        <source>The condition on “%1” is no part of a $jsonSchema.</source>
        <translation>「%1」に対する条件は、$jsonSchema に含まれないものです。</translation>
    </message>
    <message>
        <source>“%1” is no column of one table with the others.</source>
        <translation>「%1」は、ほかの列と同じテーブルの列ではありません。</translation>
    </message>
    <message>
        <source>The filter of “%1” is no condition that a column can have.</source>
        <translation>「%1」のフィルターは、列に指定できる条件ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n document(s) were counted.</source>
        <translation>
            <numerusform>「%1」: %n 件のドキュメントを数えました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>読み込みはキャンセルされました。</translation>
    </message>
    <message>
        <source>There are neither collections nor documents in it.</source>
        <translation>コレクションもドキュメントも含まれていません。</translation>
    </message>
    <message>
        <source>“%1” is no type of MongoDB (at “%2”).</source>
        <translation>「%1」は MongoDB の型ではありません (位置: 「%2」)。</translation>
    </message>
    <message>
        <source>What is said of “%1” is no object.</source>
        <translation>「%1」に関する記述がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>“%1” at “%2” says what no column can.</source>
        <translation>「%2」の「%1」は、列では表現できません。</translation>
    </message>
    <message>
        <source>Only calls with literals can be read from a script.</source>
        <translation>スクリプトから読み込めるのは、リテラルを使った呼び出しだけです。</translation>
    </message>
    <message>
        <source>“%1” cannot be part of the shard key of “%2”: it is no single field of its documents.</source>
        <translation>「%1」は「%2」のドキュメントの単一のフィールドではないため、シャードキーに含めることができません。</translation>
    </message>
    <message>
        <source>“%1” is part of the shard key of “%2” and may be absent: all documents without it are on one shard.</source>
        <translation>「%1」は「%2」のシャードキーに含まれますが、省略できます。これを持たないドキュメントは、すべて 1 つのシャードに置かれます。</translation>
    </message>
    <message>
        <source>The shard key of “%1” has more than one hashed field.</source>
        <translation>「%1」のシャードキーに、ハッシュ化フィールドが複数あります。</translation>
    </message>
    <message>
        <source>The shard key of “%1” begins with a value that only grows: all new documents go to one shard. A hashed field spreads them.</source>
        <translation>「%1」のシャードキーは、増加し続ける値で始まっています。新しいドキュメントはすべて 1 つのシャードに集中します。ハッシュ化フィールドを使うと分散されます。</translation>
    </message>
    <message>
        <source>The shard key of “%1” begins with a field of few values: there cannot be more shards than values.</source>
        <translation>「%1」のシャードキーは、値の種類が少ないフィールドで始まっています。シャードの数は値の数を超えられません。</translation>
    </message>
    <message>
        <source>The index “%1” cannot be unique: it does not begin with the shard key of “%2”.</source>
        <translation>インデックス「%1」は「%2」のシャードキーで始まっていないため、一意にできません。</translation>
    </message>
    <message>
        <source>A sample document (%1 bytes):</source>
        <translation>サンプルドキュメント (%1 バイト):</translation>
    </message>
    <message>
        <source>Run it with: mongosh &quot;mongodb://host/database&quot; --file FILE</source>
        <translation>実行方法: mongosh &quot;mongodb://host/database&quot; --file FILE</translation>
    </message>
</context>
<context>
    <name>MySQL</name>
    <message>
        <source>%1 “%2” cannot be written for MySQL.</source>
        <translation>%1「%2」は MySQL 用に書き出せません。</translation>
    </message>
    <message>
        <source>The statement ends where a type is expected.</source>
        <translation>型が必要な位置で文が終わっています。</translation>
    </message>
    <message>
        <source>“%1” stands where a type is expected.</source>
        <translation>型が必要な位置に「%1」があります。</translation>
    </message>
    <message>
        <source>The statement ends too early.</source>
        <translation>文が途中で終わっています。</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>ここに「%1」は使えません。</translation>
    </message>
    <message>
        <source>The statement ends where “%1” is expected.</source>
        <translation>「%1」が必要な位置で文が終わっています。</translation>
    </message>
    <message>
        <source>“%1” stands where “%2” is expected.</source>
        <translation>「%2」が必要な位置に「%1」があります。</translation>
    </message>
    <message>
        <source>The statement ends where a name is expected.</source>
        <translation>名前が必要な位置で文が終わっています。</translation>
    </message>
    <message>
        <source>“%1” stands where a name is expected.</source>
        <translation>名前が必要な位置に「%1」があります。</translation>
    </message>
    <message>
        <source>Rows are data, not a definition.</source>
        <translation>行はデータであり、定義ではありません。</translation>
    </message>
    <message>
        <source>A setting of the session is not a definition.</source>
        <translation>セッションの設定は定義ではありません。</translation>
    </message>
    <message>
        <source>“%1” does not begin any statement of MySQL.</source>
        <translation>「%1」で始まる MySQL の文はありません。</translation>
    </message>
    <message>
        <source>There is already something called %1.</source>
        <translation>%1 という名前のものがすでに存在します。</translation>
    </message>
    <message>
        <source>The password is not kept.</source>
        <translation>パスワードは保持されません。</translation>
    </message>
    <message>
        <source>Privileges on the whole server belong to no object.</source>
        <translation>サーバー全体に対する権限は、どのオブジェクトにも属しません。</translation>
    </message>
    <message>
        <source>It names something that is not in the script.</source>
        <translation>スクリプトにないものを指定しています。</translation>
    </message>
    <message>
        <source>These privileges were not granted before.</source>
        <translation>これらの権限は、それまでに付与されていません。</translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation>テーブル %1 に列 %2 はありません。</translation>
    </message>
    <message>
        <source>The table %1 has a column %2 already.</source>
        <translation>テーブル %1 にはすでに列 %2 があります。</translation>
    </message>
    <message>
        <source>The table %1 has no constraint %2.</source>
        <translation>テーブル %1 に制約 %2 はありません。</translation>
    </message>
    <message>
        <source>The table %1 has no index %2.</source>
        <translation>テーブル %1 にインデックス %2 はありません。</translation>
    </message>
    <message>
        <source>How a change is made is not part of a design.</source>
        <translation>変更の実行方法は設計の対象外です。</translation>
    </message>
    <message>
        <source>Relvar has no kind of object for this.</source>
        <translation>Relvar には、これに対応する種類のオブジェクトがありません。</translation>
    </message>
    <message>
        <source>Events have no kind of object of their own.</source>
        <translation>イベントには、専用の種類のオブジェクトがありません。</translation>
    </message>
    <message>
        <source>A command of the client is not SQL.</source>
        <translation>クライアントのコマンドは SQL ではありません。</translation>
    </message>
    <message>
        <source>A quote or a comment has no end.</source>
        <translation>引用符またはコメントが閉じられていません。</translation>
    </message>
    <message>
        <source>A bracket has no partner.</source>
        <translation>括弧の対応が取れていません。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>インポートはキャンセルされました。</translation>
    </message>
    <message>
        <source>A foreign key of the table references something that is not in the script.</source>
        <translation>テーブルの外部キーが、スクリプトにないものを参照しています。</translation>
    </message>
    <message>
        <source>The script is larger than 1 GiB.</source>
        <translation>スクリプトが 1 GiB を超えています。</translation>
    </message>
    <message>
        <source>The column %1 of the foreign key is not known.</source>
        <translation>外部キーの列 %1 が見つかりません。</translation>
    </message>
    <message>
        <source>The foreign key of %1 references another number of columns than it has.</source>
        <translation>%1 の外部キーの列数が、参照先の列数と一致していません。</translation>
    </message>
    <message>
        <source>The table %1 that the foreign key references, or a column of the key, is not in the script.</source>
        <translation>外部キーが参照するテーブル %1 またはキーの列がスクリプトにありません。</translation>
    </message>
    <message>
        <source>The table %1 has a primary key already.</source>
        <translation>テーブル %1 にはすでに主キーがあります。</translation>
    </message>
    <message>
        <source>The table %1 has an index %2 already.</source>
        <translation>テーブル %1 にはすでにインデックス %2 があります。</translation>
    </message>
    <message>
        <source>The column %1 of the key is not known.</source>
        <translation>キーの列 %1 が見つかりません。</translation>
    </message>
    <message>
        <source>It may hold a password, which is never kept.</source>
        <translation>パスワードが含まれている可能性があります。パスワードが保持されることはありません。</translation>
    </message>
    <message>
        <source>The view %1 exists already.</source>
        <translation>ビュー %1 はすでに存在します。</translation>
    </message>
    <message>
        <source>There is nothing of this name to remove.</source>
        <translation>この名前の削除対象はありません。</translation>
    </message>
    <message>
        <source>The table %1 exists already.</source>
        <translation>テーブル %1 はすでに存在します。</translation>
    </message>
    <message>
        <source>A table made from a query has columns that only the database knows.</source>
        <translation>クエリから作成されるテーブルの列は、データベースでしかわかりません。</translation>
    </message>
    <message>
        <source>The column %1 is defined twice.</source>
        <translation>列 %1 が 2 回定義されています。</translation>
    </message>
    <message>
        <source>The privileges on “%1” cannot be written for MySQL.</source>
        <translation>「%1」に対する権限は MySQL 用に書き出せません。</translation>
    </message>
    <message>
        <source>The view “%1” is written as a plain one: MySQL has no materialized views.</source>
        <translation>MySQL にはマテリアライズドビューがないため、ビュー「%1」は通常のビューとして書き出されます。</translation>
    </message>
    <message>
        <source>The trigger “%1” has nothing that MySQL could run.</source>
        <translation>トリガー「%1」には、MySQL で実行できるものがありません。</translation>
    </message>
    <message>
        <source>The routine “%1” is in a language that MySQL does not know.</source>
        <translation>ルーチン「%1」は、MySQL が対応していない言語で書かれています。</translation>
    </message>
    <message>
        <source>The exclusion constraint “%1” cannot be written for MySQL.</source>
        <translation>排他制約「%1」は MySQL 用に書き出せません。</translation>
    </message>
    <message>
        <source>The index “%1” has a condition, which MySQL does not know.</source>
        <translation>インデックス「%1」には、MySQL が対応していない条件が付いています。</translation>
    </message>
    <message>
        <source>A key of MySQL cannot hold longer values.</source>
        <translation>MySQL のキーには、これより長い値を格納できません。</translation>
    </message>
    <message>
        <source>MySQL has no such type: it is kept as text.</source>
        <translation>MySQL にはこの型がないため、テキストとして保持されます。</translation>
    </message>
    <message>
        <source>MySQL does not round in front of the point.</source>
        <translation>MySQL では、小数点より上の桁を丸められません。</translation>
    </message>
    <message>
        <source>MySQL cannot have “%1” as a value of this type.</source>
        <translation>MySQL では、「%1」をこの型の値にできません。</translation>
    </message>
    <message>
        <source>MariaDB has no keys over expressions.</source>
        <translation>MariaDB では、式に対するキーを作成できません。</translation>
    </message>
    <message>
        <source>A key of MySQL cannot hold “%1”, which becomes %2.</source>
        <translation>MySQL のキーには、%2 になる「%1」を含められません。</translation>
    </message>
    <message>
        <source>MySQL and MariaDB have nothing that means the same as “%1”.</source>
        <translation>MySQL と MariaDB には、「%1」と同じ意味のものがありません。</translation>
    </message>
    <message>
        <source>“%1” becomes a role of MySQL without %2.</source>
        <translation>「%1」は、%2 なしの MySQL のロールになります。</translation>
    </message>
    <message>
        <source>MySQL has no sequences: “%1” is left out.</source>
        <translation>MySQL にはシーケンスがないため、「%1」は除外されます。</translation>
    </message>
    <message>
        <source>A statement for another database is left out: %1</source>
        <translation>別のデータベース用の文は除外されます: %1</translation>
    </message>
    <message>
        <source>A table of MySQL needs a column: “%1” has none and is left out.</source>
        <translation>MySQL のテーブルには列が必要です。「%1」には列がないため、除外されます。</translation>
    </message>
    <message>
        <source>The comment of “%1” is left out: MySQL has no place for it.</source>
        <translation>MySQL には「%1」のコメントを置く場所がないため、コメントは除外されます。</translation>
    </message>
    <message>
        <source>In MySQL, “%1” has the columns of the tables that it inherits from, but they do not have its rows.</source>
        <translation>MySQL では、「%1」に継承元のテーブルの列が含まれますが、その行は継承元のテーブルに含まれません。</translation>
    </message>
    <message>
        <source>“%1” is written without its partitions.</source>
        <translation>「%1」はパーティションなしで書き出されます。</translation>
    </message>
    <message>
        <source>In MySQL, nothing guards the rows of “%1”.</source>
        <translation>MySQL では、「%1」の行を保護するものがありません。</translation>
    </message>
    <message>
        <source>“%1” becomes %2. %3</source>
        <translation>「%1」は %2 になります。%3</translation>
    </message>
    <message>
        <source>The collation of “%1” is left out.</source>
        <translation>「%1」の照合順序は除外されます。</translation>
    </message>
    <message>
        <source>“%1” is no longer computed. %2</source>
        <translation>「%1」は生成列ではなくなります。%2</translation>
    </message>
    <message>
        <source>“%1” gets no numbers of its own: MySQL counts in one column of a table, which begins a key.</source>
        <translation>「%1」は自動採番されません。MySQL で自動採番されるのは、テーブルごとに、キーの先頭にある 1 列に限られます。</translation>
    </message>
    <message>
        <source>The default of “%1” is left out. %2</source>
        <translation>「%1」のデフォルトは除外されます。%2</translation>
    </message>
    <message>
        <source>The key “%1” is left out. %2</source>
        <translation>キー「%1」は除外されます。%2</translation>
    </message>
    <message>
        <source>MySQL checks “%1” at once.</source>
        <translation>MySQL では、「%1」が即時に検査されます。</translation>
    </message>
    <message>
        <source>For MySQL, NULL is never the same as NULL in the key “%1”.</source>
        <translation>MySQL では、キー「%1」の NULL 同士が同じと見なされることはありません。</translation>
    </message>
    <message>
        <source>MySQL keeps no further columns in “%1”.</source>
        <translation>MySQL では、「%1」に付加列を保持できません。</translation>
    </message>
    <message>
        <source>MySQL has no indexes over some of the rows.</source>
        <translation>MySQL では、一部の行だけを対象とするインデックスを作成できません。</translation>
    </message>
    <message>
        <source>MySQL has no indexes of the kind “%1”.</source>
        <translation>MySQL には、種類が「%1」のインデックスがありません。</translation>
    </message>
    <message>
        <source>The index “%1” is left out. %2</source>
        <translation>インデックス「%1」は除外されます。%2</translation>
    </message>
    <message>
        <source>MySQL checks no column that gets numbers or is set by a foreign key.</source>
        <translation>MySQL では、自動採番される列や外部キーによって設定される列を検査できません。</translation>
    </message>
    <message>
        <source>The check “%1” is left out. %2</source>
        <translation>チェック制約「%1」は除外されます。%2</translation>
    </message>
    <message>
        <source>Its columns have other types than those that they reference.</source>
        <translation>列の型が、参照先の列の型と異なります。</translation>
    </message>
    <message>
        <source>It references a table that MySQL does not get.</source>
        <translation>MySQL に書き出されないテーブルを参照しています。</translation>
    </message>
    <message>
        <source>The foreign key “%1” is left out. %2</source>
        <translation>外部キー「%1」は除外されます。%2</translation>
    </message>
    <message>
        <source>For MySQL, the foreign key “%1” is not MATCH %2.</source>
        <translation>MySQL では、外部キー「%1」は MATCH %2 になりません。</translation>
    </message>
    <message>
        <source>MySQL sets all columns of the foreign key “%1”.</source>
        <translation>MySQL では、外部キー「%1」のすべての列が設定されます。</translation>
    </message>
    <message>
        <source>MySQL cannot have%1 of the foreign key “%2”.</source>
        <translation>MySQL では、外部キー「%2」の%1 を指定できません。</translation>
    </message>
    <message>
        <source>The view “%1” is left out. %2</source>
        <translation>ビュー「%1」は除外されます。%2</translation>
    </message>
    <message>
        <source>It reads something that MySQL does not get.</source>
        <translation>MySQL に書き出されないものを読み込んでいます。</translation>
    </message>
    <message>
        <source>Some of the privileges on “%1” are none of MySQL.</source>
        <translation>「%1」に対する権限の一部は、MySQL にはありません。</translation>
    </message>
    <message>
        <source>“%1” is called “%2”: MySQL has no such characters in names.</source>
        <translation>MySQL の名前にはこの文字を使えないため、「%1」の名前は「%2」になります。</translation>
    </message>
    <message>
        <source>MySQL has no indexes of views: “%1” is left out.</source>
        <translation>MySQL ではビューにインデックスを作成できないため、「%1」は除外されます。</translation>
    </message>
    <message>
        <source>“%1” is a foreign table: here it becomes a table of its own.</source>
        <translation>「%1」は外部テーブルですが、ここでは独立したテーブルになります。</translation>
    </message>
    <message>
        <source>Some characters of “%1” become question marks: MySQL knows them in rows only.</source>
        <translation>「%1」の一部の文字は疑問符になります。MySQL がそれらを扱えるのは行の中だけです。</translation>
    </message>
    <message>
        <source>It leads to the database of the connection, which has no name here.</source>
        <translation>参照先は接続のデータベースで、ここでは名前がありません。</translation>
    </message>
    <message>
        <source>In MySQL, a temporary table is in no foreign key.</source>
        <translation>MySQL では、一時テーブルは外部キーに含められません。</translation>
    </message>
</context>
<context>
    <name>MysqlCatalog</name>
    <message>
        <source>The import was cancelled.</source>
        <translation>インポートはキャンセルされました。</translation>
    </message>
    <message>
        <source>The definition of “%1” is not shown to this user.</source>
        <translation>このユーザーには「%1」の定義が表示されません。</translation>
    </message>
</context>
<context>
    <name>ObjectText</name>
    <message>
        <source>Primary key</source>
        <translation>主キー</translation>
    </message>
    <message>
        <source>Unique key</source>
        <translation>一意キー</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>拡張機能</translation>
    </message>
    <message>
        <source>Enumerations</source>
        <translation>列挙型</translation>
    </message>
    <message>
        <source>Composite types</source>
        <translation>複合型</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック制約</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>リレーションシップ</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>ルーチン</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>権限付与</translation>
    </message>
    <message>
        <source>Kept statements</source>
        <translation>保持した文</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>ダイアグラム</translation>
    </message>
    <message>
        <source>Places on diagrams</source>
        <translation>ダイアグラムのノード</translation>
    </message>
    <message>
        <source>Lines on diagrams</source>
        <translation>ダイアグラムの線</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存した表示</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Base types</source>
        <translation>基本型</translation>
    </message>
    <message>
        <source>Range types</source>
        <translation>範囲型</translation>
    </message>
    <message>
        <source>Collations</source>
        <translation>照合順序</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>エンコーディング変換</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>演算子</translation>
    </message>
    <message>
        <source>Operator families</source>
        <translation>演算子族</translation>
    </message>
    <message>
        <source>Operator classes</source>
        <translation>演算子クラス</translation>
    </message>
    <message>
        <source>Casts</source>
        <translation>キャスト</translation>
    </message>
    <message>
        <source>Access methods</source>
        <translation>アクセスメソッド</translation>
    </message>
    <message>
        <source>Text search parsers</source>
        <translation>テキスト検索パーサー</translation>
    </message>
    <message>
        <source>Text search templates</source>
        <translation>テキスト検索テンプレート</translation>
    </message>
    <message>
        <source>Text search dictionaries</source>
        <translation>テキスト検索辞書</translation>
    </message>
    <message>
        <source>Text search configurations</source>
        <translation>テキスト検索設定</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>Security labels</source>
        <translation>セキュリティラベル</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Event triggers</source>
        <translation>イベントトリガー</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>パブリケーション</translation>
    </message>
    <message>
        <source>Published tables</source>
        <translation>公開テーブル</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Foreign data wrappers</source>
        <translation>外部データラッパー</translation>
    </message>
    <message>
        <source>Foreign servers</source>
        <translation>外部サーバー</translation>
    </message>
    <message>
        <source>User mappings</source>
        <translation>ユーザーマッピング</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Tablespaces</source>
        <translation>テーブル空間</translation>
    </message>
    <message>
        <source>Default privileges</source>
        <translation>デフォルト権限</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>The note or area does not exist any more.</source>
        <translation>このメモまたは領域はもう存在しません。</translation>
    </message>
    <message>
        <source>The object is not on the diagram any more.</source>
        <translation>このオブジェクトはもうダイアグラムにありません。</translation>
    </message>
    <message>
        <source>The area “%1” is on another diagram.</source>
        <translation>領域「%1」は別のダイアグラムにあります。</translation>
    </message>
    <message>
        <source>There is nothing to paste that fits here.</source>
        <translation>ここに貼り付けられるものがありません。</translation>
    </message>
    <message>
        <source>The object to copy does not exist any more.</source>
        <translation>コピーするオブジェクトはもう存在しません。</translation>
    </message>
    <message>
        <source>The column does not exist any more.</source>
        <translation>この列はもう存在しません。</translation>
    </message>
    <message>
        <source>The table for the new column does not exist any more.</source>
        <translation>新しい列を追加するテーブルはもう存在しません。</translation>
    </message>
    <message>
        <source>“%1” has a column “%2” already.</source>
        <translation>「%1」にはすでに列「%2」があります。</translation>
    </message>
    <message>
        <source>“%1” is part of the primary key, which cannot be null.</source>
        <translation>「%1」は主キーの一部なので、NULL を許可できません。</translation>
    </message>
    <message>
        <source>The diagram does not exist any more.</source>
        <translation>このダイアグラムはもう存在しません。</translation>
    </message>
    <message>
        <source>Select the tables and views for the new diagram.</source>
        <translation>新しいダイアグラムに入れるテーブルとビューを選択してください。</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>ダイアグラム</translation>
    </message>
    <message>
        <source>There is a diagram “%1” already.</source>
        <translation>ダイアグラム「%1」はすでに存在します。</translation>
    </message>
    <message>
        <source>Only tables and views can be shown in a diagram.</source>
        <translation>ダイアグラムに表示できるのはテーブルとビューだけです。</translation>
    </message>
    <message>
        <source>Only what stands in a diagram can have a colour.</source>
        <translation>色を設定できるのは、ダイアグラムにあるものだけです。</translation>
    </message>
    <message>
        <source>The relationship does not exist any more.</source>
        <translation>このリレーションシップはもう存在しません。</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>「%1」はすでにリストにあります。</translation>
    </message>
    <message>
        <source>“%1” is no column of “%2”.</source>
        <translation>「%1」は「%2」の列ではありません。</translation>
    </message>
    <message>
        <source>A value of an enumeration cannot be empty.</source>
        <translation>列挙型の値は空にできません。</translation>
    </message>
    <message>
        <source>An attribute needs a name.</source>
        <translation>属性には名前が必要です。</translation>
    </message>
    <message>
        <source>The attribute “%1” needs a type.</source>
        <translation>属性「%1」には型が必要です。</translation>
    </message>
    <message>
        <source>The argument “%1” needs a type.</source>
        <translation>引数「%1」には型が必要です。</translation>
    </message>
    <message>
        <source>The argument “%1” only goes out: it has no default.</source>
        <translation>引数「%1」は出力専用なので、デフォルトを設定できません。</translation>
    </message>
    <message>
        <source>“%1” needs a column at least.</source>
        <translation>「%1」には少なくとも 1 つの列が必要です。</translation>
    </message>
    <message>
        <source>Give a column or an expression.</source>
        <translation>列または式を指定してください。</translation>
    </message>
    <message>
        <source>Every part of an exclusion constraint needs an operator, such as “=” or “&amp;&amp;”.</source>
        <translation>排他制約の各要素には、「=」や「&amp;&amp;」などの演算子が必要です。</translation>
    </message>
    <message>
        <source>“%1” is no column of “%2”. A key consists of columns; a unique index can have expressions.</source>
        <translation>「%1」は「%2」の列ではありません。キーは列だけで構成されますが、一意インデックスには式も使えます。</translation>
    </message>
    <message>
        <source>A foreign key needs a pair of columns at least.</source>
        <translation>外部キーには少なくとも 1 組の列が必要です。</translation>
    </message>
    <message>
        <source>A pair has a column of each of the two tables.</source>
        <translation>列の組は、2 つのテーブルから 1 列ずつで構成されます。</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始値</translation>
    </message>
    <message>
        <source>increment</source>
        <translation>増分</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>最小値</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>最大値</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>The %1 of a sequence is a whole number, not “%2”.</source>
        <translation>シーケンスの%1は整数でなければなりません。「%2」は指定できません。</translation>
    </message>
    <message>
        <source>The increment of a sequence cannot be 0.</source>
        <translation>シーケンスの増分は 0 にできません。</translation>
    </message>
    <message>
        <source>A sequence keeps one number at least in its cache.</source>
        <translation>シーケンスのキャッシュは 1 以上でなければなりません。</translation>
    </message>
    <message>
        <source>The minimum of a sequence is below its maximum.</source>
        <translation>シーケンスの最小値は最大値より小さくなければなりません。</translation>
    </message>
    <message>
        <source>The start of a sequence lies between its minimum and its maximum.</source>
        <translation>シーケンスの開始値は最小値と最大値の間でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” would inherit from itself.</source>
        <translation>「%1」が自分自身を継承することになります。</translation>
    </message>
    <message>
        <source>A grant gives a privilege at least.</source>
        <translation>権限付与には少なくとも 1 つの権限が必要です。</translation>
    </message>
    <message>
        <source>“%1” would be a member of itself.</source>
        <translation>「%1」が自分自身のメンバーになります。</translation>
    </message>
    <message>
        <source>“%1” is no colour of the form #rrggbb.</source>
        <translation>「%1」は #rrggbb 形式の色ではありません。</translation>
    </message>
    <message>
        <source>A key or index of “%1” needs at least one column.</source>
        <translation>「%1」のキーまたはインデックスには少なくとも 1 つの列が必要です。</translation>
    </message>
    <message>
        <source>A key or index of “%1” can only have columns of its own.</source>
        <translation>「%1」のキーまたはインデックスに使えるのは、そのテーブル自身の列だけです。</translation>
    </message>
    <message>
        <source>“%1” stands in the key twice.</source>
        <translation>「%1」がキーに 2 回含まれています。</translation>
    </message>
    <message>
        <source>“%1” has a “%2” already.</source>
        <translation>「%1」にはすでに「%2」があります。</translation>
    </message>
    <message>
        <source>The table for the new key does not exist any more.</source>
        <translation>新しいキーを追加するテーブルはもう存在しません。</translation>
    </message>
    <message>
        <source>“%1” has a primary key already.</source>
        <translation>「%1」にはすでに主キーがあります。</translation>
    </message>
    <message>
        <source>The table for the new index does not exist any more.</source>
        <translation>新しいインデックスを追加するテーブルはもう存在しません。</translation>
    </message>
    <message>
        <source>The table or domain for the new check does not exist any more.</source>
        <translation>新しいチェック制約を追加するテーブルまたはドメインはもう存在しません。</translation>
    </message>
    <message>
        <source>A check of “%1” needs a condition.</source>
        <translation>「%1」のチェック制約には条件が必要です。</translation>
    </message>
    <message>
        <source>“%1” cannot take its key from “%2”: their identifying relationships form a circle.</source>
        <translation>「%1」は「%2」からキーを受け継げません。識別リレーションシップが循環しています。</translation>
    </message>
    <message>
        <source>“%1” cannot refer to “%2”, which has no primary key.</source>
        <translation>「%1」は、主キーのない「%2」を参照できません。</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be joined: “%3” has no primary key.</source>
        <translation>「%1」と「%2」は結合できません。「%3」に主キーがありません。</translation>
    </message>
    <message>
        <source>The unique key “%1” also counts rows that are marked as deleted; a unique index with the condition “deleted_at IS NULL” would not.</source>
        <translation>一意キー「%1」は、削除済みとしてマークされた行も対象にします。条件「deleted_at IS NULL」を付けた一意インデックスなら対象になりません。</translation>
    </message>
    <message>
        <source>The object does not exist any more.</source>
        <translation>このオブジェクトはもう存在しません。</translation>
    </message>
    <message>
        <source>“%1” needs a name.</source>
        <translation>「%1」には名前が必要です。</translation>
    </message>
    <message>
        <source>A name cannot hold a zero character.</source>
        <translation>名前にヌル文字を含めることはできません。</translation>
    </message>
    <message>
        <source>There is a %1 “%2” already.</source>
        <translation>%1「%2」はすでに存在します。</translation>
    </message>
    <message>
        <source>“%1” has no field “%2” that can be set.</source>
        <translation>「%1」には、設定できるフィールド「%2」がありません。</translation>
    </message>
    <message>
        <source>This is no value for the field “%1” of “%2”.</source>
        <translation>この値は「%2」のフィールド「%1」に設定できません。</translation>
    </message>
    <message>
        <source>The field “%1” of “%2” refers to something that does not exist.</source>
        <translation>「%2」のフィールド「%1」が、存在しないものを参照しています。</translation>
    </message>
    <message>
        <source>“%1” is computed and cannot be a foreign key.</source>
        <translation>「%1」は生成列なので、外部キーにできません。</translation>
    </message>
    <message>
        <source>“%1” and “%2” have different types.</source>
        <translation>「%1」と「%2」は型が異なります。</translation>
    </message>
    <message>
        <source>“%1” refers to “%2” already.</source>
        <translation>「%1」はすでに「%2」を参照しています。</translation>
    </message>
    <message>
        <source>“%1” has no primary key that “%2” could refer to.</source>
        <translation>「%1」には、「%2」から参照できる主キーがありません。</translation>
    </message>
    <message>
        <source>The primary key of “%1” has several columns; draw a relationship between the tables instead.</source>
        <translation>「%1」の主キーは複数の列で構成されています。代わりにテーブル間にリレーションシップを描いてください。</translation>
    </message>
    <message>
        <source>A relationship joins two tables.</source>
        <translation>リレーションシップは 2 つのテーブルを結びます。</translation>
    </message>
    <message>
        <source>“%1” cannot be its own subtype.</source>
        <translation>「%1」を自分自身のサブタイプにすることはできません。</translation>
    </message>
    <message>
        <source>“%1” cannot be identified by itself.</source>
        <translation>「%1」を自分自身で識別することはできません。</translation>
    </message>
    <message>
        <source>This column cannot refer to “%1”.</source>
        <translation>この列は「%1」を参照できません。</translation>
    </message>
    <message>
        <source>“%1” cannot refer to itself.</source>
        <translation>「%1」は自分自身を参照できません。</translation>
    </message>
    <message>
        <source>A column can be related to a table or to another column.</source>
        <translation>列はテーブルまたは別の列に関連付けられます。</translation>
    </message>
    <message>
        <source>Neither “%1” nor “%2” is a key of its table.</source>
        <translation>「%1」も「%2」も、そのテーブルのキーではありません。</translation>
    </message>
    <message>
        <source>“%1” has its columns already.</source>
        <translation>「%1」にはすでに列があります。</translation>
    </message>
    <message>
        <source>The relationship of “%1” leads nowhere.</source>
        <translation>「%1」のリレーションシップには参照先がありません。</translation>
    </message>
    <message>
        <source>The relationship of “%1” cannot be made physical.</source>
        <translation>「%1」のリレーションシップは物理化できません。</translation>
    </message>
    <message>
        <source>The least number cannot be above the greatest.</source>
        <translation>最小数は最大数より大きくできません。</translation>
    </message>
    <message>
        <source>“%1” is a foreign key, so a row of “%2” can refer to one row only.</source>
        <translation>「%1」は外部キーなので、「%2」の 1 行が参照できるのは 1 行だけです。</translation>
    </message>
    <message>
        <source>The relationship of “%1” cannot be identifying.</source>
        <translation>「%1」のリレーションシップは識別リレーションシップにできません。</translation>
    </message>
    <message>
        <source>“%1” has its columns already and cannot be turned round.</source>
        <translation>「%1」にはすでに列があるので、向きを反転できません。</translation>
    </message>
    <message>
        <source>“%1” cannot be a subtype of “%2”: the subtypes form a circle.</source>
        <translation>「%1」を「%2」のサブタイプにはできません。サブタイプが循環しています。</translation>
    </message>
    <message>
        <source>“%1” cannot be merged into the tables of several supertypes.</source>
        <translation>「%1」を複数のスーパータイプのテーブルに統合することはできません。</translation>
    </message>
    <message>
        <source>The schema for the new object does not exist any more.</source>
        <translation>新しいオブジェクトを追加するスキーマはもう存在しません。</translation>
    </message>
    <message>
        <source>“%1” has no primary key that could be referred to.</source>
        <translation>「%1」には、参照できる主キーがありません。</translation>
    </message>
    <message>
        <source>The primary key of “%1” has several columns; change the columns of the foreign key in its properties.</source>
        <translation>「%1」の主キーは複数の列で構成されています。外部キーの列はプロパティで変更してください。</translation>
    </message>
    <message>
        <source>“%1” is no key of its table, so nothing can refer to it.</source>
        <translation>「%1」はテーブルのキーではないため、参照できません。</translation>
    </message>
    <message>
        <source>A relationship leads to a table or to a column.</source>
        <translation>リレーションシップの端は、テーブルまたは列につなぐ必要があります。</translation>
    </message>
    <message>
        <source>The remark does not exist any more.</source>
        <translation>この記録はもう存在しません。</translation>
    </message>
    <message>
        <source>A remark needs some words.</source>
        <translation>記録には内容が必要です。</translation>
    </message>
    <message>
        <source>What the remark is about does not exist any more.</source>
        <translation>記録の対象はもう存在しません。</translation>
    </message>
    <message>
        <source>The saved view does not exist any more.</source>
        <translation>保存した表示はもう存在しません。</translation>
    </message>
    <message>
        <source>The place of the saved view cannot be used.</source>
        <translation>保存した表示の位置は使用できません。</translation>
    </message>
    <message>
        <source>There is nothing in sight that could be saved.</source>
        <translation>保存できるものが表示されていません。</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>表示 %1</translation>
    </message>
    <message>
        <source>There is a saved view “%1” already.</source>
        <translation>保存した表示「%1」はすでに存在します。</translation>
    </message>
    <message>
        <source>“%1” and the other columns that the foreign key refers to are no key together.</source>
        <translation>「%1」と、外部キーが参照するほかの列は、合わせてもキーになりません。</translation>
    </message>
    <message>
        <source>“%1” belongs to the foreign key already.</source>
        <translation>「%1」はすでにこの外部キーに含まれています。</translation>
    </message>
    <message>
        <source>“%1” has several columns, which have to stay in one table.</source>
        <translation>「%1」は複数の列で構成されており、それらは 1 つのテーブルに残す必要があります。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Fill factor</source>
        <translation>フィルファクター</translation>
    </message>
    <message>
        <source>How full pages are packed, in per cent; less leaves room for updates in place.</source>
        <translation>ページの充填率 (パーセント)。小さくすると、同じページ内で更新するための空きが残ります。</translation>
    </message>
    <message>
        <source>Autovacuum</source>
        <translation>自動バキューム</translation>
    </message>
    <message>
        <source>Whether the autovacuum daemon looks after this table.</source>
        <translation>このテーブルを自動バキュームデーモンの対象にするかどうか。</translation>
    </message>
    <message>
        <source>Vacuum scale factor</source>
        <translation>バキュームのスケール係数</translation>
    </message>
    <message>
        <source>The part of the table that changes before it is vacuumed.</source>
        <translation>バキュームが実行されるまでに変更されるテーブルの割合。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>格納方式</translation>
    </message>
    <message>
        <source>plain, external, extended or main: where large values are kept.</source>
        <translation>plain、external、extended、main のいずれか。大きな値の格納場所を決めます。</translation>
    </message>
    <message>
        <source>Statistics target</source>
        <translation>統計目標</translation>
    </message>
    <message>
        <source>How detailed the statistics for the planner are, 0 to 10000.</source>
        <translation>プランナー用の統計情報の詳細さ (0〜10000)。</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>pglz or lz4, for large values.</source>
        <translation>大きな値に使う方式 (pglz または lz4)。</translation>
    </message>
    <message>
        <source>How full index pages are packed, in per cent.</source>
        <translation>インデックスページの充填率 (パーセント)。</translation>
    </message>
    <message>
        <source>Security barrier</source>
        <translation>セキュリティバリア</translation>
    </message>
    <message>
        <source>Keeps functions of the user from seeing rows before the view’s own conditions.</source>
        <translation>ビュー自身の条件が適用される前の行を、ユーザーの関数から見えないようにします。</translation>
    </message>
    <message>
        <source>Security invoker</source>
        <translation>呼び出し元の権限で実行</translation>
    </message>
    <message>
        <source>Checks the rights of whoever uses the view, not of its owner.</source>
        <translation>所有者ではなく、ビューを使うユーザーの権限を確認します。</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>STRICT</translation>
    </message>
    <message>
        <source>Columns take values of their own type only: INT, INTEGER, REAL, TEXT, BLOB or ANY.</source>
        <translation>列には、その型の値だけを格納できます: INT、INTEGER、REAL、TEXT、BLOB、ANY。</translation>
    </message>
    <message>
        <source>Without row id</source>
        <translation>行 ID なし</translation>
    </message>
    <message>
        <source>Keeps the rows in the order of the primary key.</source>
        <translation>行を主キーの順に格納します。</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Makes it a virtual table: fts5, rtree or another module.</source>
        <translation>仮想テーブルにします: fts5、rtree、またはその他のモジュール。</translation>
    </message>
    <message>
        <source>Arguments of the module</source>
        <translation>モジュールの引数</translation>
    </message>
    <message>
        <source>What fts5 and rtree need besides the columns; all that another module needs.</source>
        <translation>fts5 と rtree では列以外に必要な引数、その他のモジュールでは必要なすべての引数。</translation>
    </message>
    <message>
        <source>More constraints</source>
        <translation>その他の制約</translation>
    </message>
    <message>
        <source>Written as they are: foreign keys to tables that the design lacks.</source>
        <translation>そのまま書き出されます: 設計にないテーブルへの外部キー。</translation>
    </message>
    <message>
        <source>If it would be NULL</source>
        <translation>NULL になる場合</translation>
    </message>
    <message>
        <source>ROLLBACK, ABORT, FAIL, IGNORE or REPLACE.</source>
        <translation>ROLLBACK、ABORT、FAIL、IGNORE、REPLACE のいずれか。</translation>
    </message>
    <message>
        <source>Name of NOT NULL</source>
        <translation>NOT NULL の名前</translation>
    </message>
    <message>
        <source>The name that the constraint NOT NULL has.</source>
        <translation>NOT NULL 制約の名前。</translation>
    </message>
    <message>
        <source>NOT NULL written out</source>
        <translation>NOT NULL を明記</translation>
    </message>
    <message>
        <source>Says NOT NULL where the primary key says it already.</source>
        <translation>主キーによってすでに NOT NULL である列にも NOT NULL と書きます。</translation>
    </message>
    <message>
        <source>Not searched</source>
        <translation>検索対象外</translation>
    </message>
    <message>
        <source>In a table of fts5: only kept there.</source>
        <translation>fts5 のテーブルの場合: 値を格納するだけの列です。</translation>
    </message>
    <message>
        <source>Auxiliary</source>
        <translation>補助列</translation>
    </message>
    <message>
        <source>In a table of rtree: only kept there.</source>
        <translation>rtree のテーブルの場合: 値を格納するだけの列です。</translation>
    </message>
    <message>
        <source>Autoincrement</source>
        <translation>AUTOINCREMENT</translation>
    </message>
    <message>
        <source>Never gives the number of a removed row to a new one.</source>
        <translation>削除した行の番号を新しい行に再利用しません。</translation>
    </message>
    <message>
        <source>If it is there already</source>
        <translation>すでに存在する場合</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>記述位置</translation>
    </message>
    <message>
        <source>“table” writes the key behind the columns, where a descending one is the row id.</source>
        <translation>「table」を指定すると、キーが列の後ろに書かれます。その位置では、降順のキーが行 ID になります。</translation>
    </message>
    <message>
        <source>Without referenced columns</source>
        <translation>参照先の列なし</translation>
    </message>
    <message>
        <source>References the primary key without naming its columns.</source>
        <translation>列名を指定せずに主キーを参照します。</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>一時</translation>
    </message>
    <message>
        <source>Goes when the connection is closed.</source>
        <translation>接続を閉じると消えます。</translation>
    </message>
    <message>
        <source>Update of columns of a view</source>
        <translation>ビューの更新対象の列</translation>
    </message>
    <message>
        <source>Names of columns of the view, with commas.</source>
        <translation>ビューの列名 (コンマ区切り)。</translation>
    </message>
    <message>
        <source>Storage engine</source>
        <translation>ストレージエンジン</translation>
    </message>
    <message>
        <source>What keeps the rows: InnoDB, MyISAM, Aria.</source>
        <translation>行を格納するエンジン: InnoDB、MyISAM、Aria。</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>文字セット</translation>
    </message>
    <message>
        <source>How text is encoded; utf8mb4 holds every character.</source>
        <translation>テキストのエンコード方式。utf8mb4 ではすべての文字を格納できます。</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>照合順序</translation>
    </message>
    <message>
        <source>How text is compared and sorted.</source>
        <translation>テキストの比較と並べ替えの方法。</translation>
    </message>
    <message>
        <source>Row format</source>
        <translation>行フォーマット</translation>
    </message>
    <message>
        <source>DYNAMIC, COMPACT, COMPRESSED or REDUNDANT.</source>
        <translation>DYNAMIC、COMPACT、COMPRESSED、REDUNDANT のいずれか。</translation>
    </message>
    <message>
        <source>Next automatic number</source>
        <translation>次の自動番号</translation>
    </message>
    <message>
        <source>The number that the next row without one gets.</source>
        <translation>番号を指定しない次の行に割り当てられる番号。</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>The clause PARTITION BY, word for word.</source>
        <translation>PARTITION BY 句、原文のまま。</translation>
    </message>
    <message>
        <source>System versioning</source>
        <translation>システムバージョニング</translation>
    </message>
    <message>
        <source>Whether MariaDB keeps former states of the rows.</source>
        <translation>行の過去の状態を MariaDB に保持させるかどうか。</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>更新時</translation>
    </message>
    <message>
        <source>The value that every change of the row sets, such as CURRENT_TIMESTAMP.</source>
        <translation>行が変更されるたびに設定される値 (CURRENT_TIMESTAMP など)。</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>不可視</translation>
    </message>
    <message>
        <source>Whether SELECT * leaves it out.</source>
        <translation>SELECT * の結果から除外するかどうか。</translation>
    </message>
    <message>
        <source>Whether the optimizer of MySQL passes it over.</source>
        <translation>MySQL のオプティマイザーに無視させるかどうか。</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Whether the optimizer of MariaDB passes it over.</source>
        <translation>MariaDB のオプティマイザーに無視させるかどうか。</translation>
    </message>
    <message>
        <source>Definer</source>
        <translation>定義者</translation>
    </message>
    <message>
        <source>The account with whose rights it runs: user@host.</source>
        <translation>実行時の権限に使われるアカウント: user@host。</translation>
    </message>
    <message>
        <source>SQL security</source>
        <translation>SQL セキュリティ</translation>
    </message>
    <message>
        <source>Whose rights count: those of the definer or the invoker.</source>
        <translation>定義者 (definer) と呼び出し元 (invoker) のどちらの権限を使うか。</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>merge: the query is merged into the one that uses the view; temptable: it is run first.</source>
        <translation>merge: ビューのクエリを、ビューを使うクエリに統合します。temptable: ビューのクエリを先に実行します。</translation>
    </message>
    <message>
        <source>TimescaleDB version</source>
        <translation>TimescaleDB のバージョン</translation>
    </message>
    <message>
        <source>Which version scripts are written for; older ones get the classic function calls.</source>
        <translation>スクリプトの対象バージョン。古いバージョンでは従来の関数呼び出しで書き出されます。</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>時間列</translation>
    </message>
    <message>
        <source>Makes the table a hypertable, divided into chunks by the values of this column.</source>
        <translation>テーブルをハイパーテーブルにし、この列の値でチャンクに分割します。</translation>
    </message>
    <message>
        <source>Chunk interval</source>
        <translation>チャンクの間隔</translation>
    </message>
    <message>
        <source>How much time one chunk of the table holds.</source>
        <translation>テーブルの 1 つのチャンクに格納する時間の長さ。</translation>
    </message>
    <message>
        <source>Further dimensions</source>
        <translation>追加の次元</translation>
    </message>
    <message>
        <source>What else chunks are made by, such as “by_hash(device_id, 4)”.</source>
        <translation>チャンクの分割に使うその他のもの (「by_hash(device_id, 4)」など)。</translation>
    </message>
    <message>
        <source>Default indexes</source>
        <translation>デフォルトのインデックス</translation>
    </message>
    <message>
        <source>Whether an index on the time column is made by itself.</source>
        <translation>時間列のインデックスを自動的に作成するかどうか。</translation>
    </message>
    <message>
        <source>Function for now</source>
        <translation>現在時刻の関数</translation>
    </message>
    <message>
        <source>What tells the present time when the time column is a number.</source>
        <translation>時間列が数値の場合に、現在時刻を返す関数。</translation>
    </message>
    <message>
        <source>Columnstore</source>
        <translation>列ストア</translation>
    </message>
    <message>
        <source>Whether older chunks are compressed by columns.</source>
        <translation>古いチャンクを列単位で圧縮するかどうか。</translation>
    </message>
    <message>
        <source>Segmented by</source>
        <translation>セグメント化の列</translation>
    </message>
    <message>
        <source>Columns whose equal values are compressed together and found fast; a segment should have a hundred rows or more.</source>
        <translation>同じ値をまとめて圧縮し、高速に検索できるようにする列。1 つのセグメントには 100 行以上あることが望まれます。</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>How rows are ordered within a segment, such as “time DESC”.</source>
        <translation>セグメント内の行の並び順 (「time DESC」など)。</translation>
    </message>
    <message>
        <source>Compress after</source>
        <translation>圧縮までの期間</translation>
    </message>
    <message>
        <source>How old a chunk is when a job compresses it.</source>
        <translation>チャンクが作成されてから、ジョブで圧縮されるまでの期間。</translation>
    </message>
    <message>
        <source>Compression schedule</source>
        <translation>圧縮のスケジュール</translation>
    </message>
    <message>
        <source>How often that job runs.</source>
        <translation>このジョブを実行する間隔。</translation>
    </message>
    <message>
        <source>Drop after</source>
        <translation>削除までの期間</translation>
    </message>
    <message>
        <source>How old a chunk is when a job drops it with its rows.</source>
        <translation>チャンクが作成されてから、ジョブで行とともに削除されるまでの期間。</translation>
    </message>
    <message>
        <source>Retention schedule</source>
        <translation>保持のスケジュール</translation>
    </message>
    <message>
        <source>Reorder by index</source>
        <translation>並べ替えに使うインデックス</translation>
    </message>
    <message>
        <source>The index in whose order a job puts the rows of older chunks.</source>
        <translation>ジョブで古いチャンクの行を並べ替えるときに、順序の基準とするインデックス。</translation>
    </message>
    <message>
        <source>Materialized only</source>
        <translation>実体化済みデータのみ</translation>
    </message>
    <message>
        <source>Whether a continuous aggregate leaves out the rows since its last refresh.</source>
        <translation>連続集計から、前回のリフレッシュ以降の行を除外するかどうか。</translation>
    </message>
    <message>
        <source>Indexes on groups</source>
        <translation>グループのインデックス</translation>
    </message>
    <message>
        <source>Whether indexes on what it groups by are made by themselves.</source>
        <translation>グループ化の列のインデックスを自動的に作成するかどうか。</translation>
    </message>
    <message>
        <source>How much time one chunk of the aggregate holds.</source>
        <translation>集計の 1 つのチャンクに格納する時間の長さ。</translation>
    </message>
    <message>
        <source>Refresh schedule</source>
        <translation>リフレッシュのスケジュール</translation>
    </message>
    <message>
        <source>How often a job refreshes it; empty: never.</source>
        <translation>ジョブでリフレッシュする間隔。空欄の場合: リフレッシュしません。</translation>
    </message>
    <message>
        <source>Refresh from</source>
        <translation>リフレッシュの開始</translation>
    </message>
    <message>
        <source>How far back it is refreshed; empty: from the beginning.</source>
        <translation>どこまでさかのぼってリフレッシュするか。空欄の場合: 最初から。</translation>
    </message>
    <message>
        <source>Refresh until</source>
        <translation>リフレッシュの終了</translation>
    </message>
    <message>
        <source>How old rows are that it takes in; empty: the newest too.</source>
        <translation>どれだけ古い行から取り込むか。空欄の場合: 最新の行も取り込みます。</translation>
    </message>
    <message>
        <source>Job schedule</source>
        <translation>ジョブのスケジュール</translation>
    </message>
    <message>
        <source>How often TimescaleDB calls this as a job; empty: never.</source>
        <translation>TimescaleDB がこれをジョブとして呼び出す間隔。空欄の場合: 呼び出しません。</translation>
    </message>
    <message>
        <source>Job settings</source>
        <translation>ジョブの設定</translation>
    </message>
    <message>
        <source>What the job is called with, as JSON.</source>
        <translation>ジョブの呼び出し時に渡す設定 (JSON)。</translation>
    </message>
    <message>
        <source>The constraint that keeps empty values out; kept since PostgreSQL 18.</source>
        <translation>空の値を禁止する制約。PostgreSQL 18 以降で保持されます。</translation>
    </message>
    <message>
        <source>NOT NULL is not inherited</source>
        <translation>NOT NULL を継承しない</translation>
    </message>
    <message>
        <source>Tables that inherit the column may leave it empty (PostgreSQL 18).</source>
        <translation>列を継承するテーブルでは、列を空にできます (PostgreSQL 18)。</translation>
    </message>
    <message>
        <source>NOT NULL is not validated</source>
        <translation>NOT NULL を検証しない</translation>
    </message>
    <message>
        <source>Rows that were there before may be empty (PostgreSQL 18).</source>
        <translation>以前からある行では、空にできます (PostgreSQL 18)。</translation>
    </message>
    <message>
        <source>Without overlaps</source>
        <translation>重複なし</translation>
    </message>
    <message>
        <source>The last column is a range; ranges of equal keys do not overlap (PostgreSQL 18).</source>
        <translation>最後の列は範囲で、キーが等しい行の範囲は重なりません (PostgreSQL 18)。</translation>
    </message>
    <message>
        <source>Not enforced</source>
        <translation>強制しない</translation>
    </message>
    <message>
        <source>Only says what should hold (PostgreSQL 18).</source>
        <translation>成り立つべき条件を示すだけです (PostgreSQL 18)。</translation>
    </message>
    <message>
        <source>Over a period</source>
        <translation>期間に対する参照</translation>
    </message>
    <message>
        <source>The last column is a range that the referenced rows cover (PostgreSQL 18).</source>
        <translation>最後の列は、参照先の行によって全体が覆われる範囲です (PostgreSQL 18)。</translation>
    </message>
    <message>
        <source>Further rules</source>
        <translation>追加の規則</translation>
    </message>
    <message>
        <source>Changes to the order of an ICU locale (PostgreSQL 16).</source>
        <translation>ICU ロケールの並び順に加える変更 (PostgreSQL 16)。</translation>
    </message>
    <message>
        <source>Generated columns</source>
        <translation>生成列</translation>
    </message>
    <message>
        <source>none or stored: whether they are published (PostgreSQL 18).</source>
        <translation>none または stored: 生成列をパブリッシュするかどうか (PostgreSQL 18)。</translation>
    </message>
    <message>
        <source>In MongoDB documents</source>
        <translation>MongoDB ドキュメントでの表現</translation>
    </message>
    <message>
        <source>embed, reference, array-of-references or extended-reference; by default the rules of the mapping decide.</source>
        <translation>embed、reference、array-of-references、extended-reference のいずれか。デフォルトではマッピングの規則で決まります。</translation>
    </message>
    <message>
        <source>Expected rows in MongoDB</source>
        <translation>MongoDB での予想行数</translation>
    </message>
    <message>
        <source>How many rows belong to one row of the referenced table at most, in figures: 20.</source>
        <translation>参照先テーブルの 1 行に属する行の最大数を数字で指定します (例: 20)。</translation>
    </message>
    <message>
        <source>Expected rows the other way</source>
        <translation>逆方向の予想行数</translation>
    </message>
    <message>
        <source>The same for the other end of a many-to-many.</source>
        <translation>多対多のもう一方の端に対する同じ指定。</translation>
    </message>
    <message>
        <source>Field in MongoDB</source>
        <translation>MongoDB のフィールド</translation>
    </message>
    <message>
        <source>The field that holds what is embedded or referred to.</source>
        <translation>埋め込みまたは参照の対象を格納するフィールド。</translation>
    </message>
    <message>
        <source>Time field</source>
        <translation>時間フィールド</translation>
    </message>
    <message>
        <source>Makes it a time-series collection of MongoDB: the column with the time.</source>
        <translation>MongoDB の時系列コレクションにします。時間を格納する列を指定します。</translation>
    </message>
    <message>
        <source>Meta field</source>
        <translation>メタフィールド</translation>
    </message>
    <message>
        <source>Time series: the column that names the series.</source>
        <translation>時系列の場合: 系列を識別する列。</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>粒度</translation>
    </message>
    <message>
        <source>Time series: seconds, minutes or hours.</source>
        <translation>時系列の場合: seconds、minutes、hours のいずれか。</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Time series: seconds after which documents are removed.</source>
        <translation>時系列の場合: ドキュメントが削除されるまでの秒数。</translation>
    </message>
    <message>
        <source>Shard key</source>
        <translation>シャードキー</translation>
    </message>
    <message>
        <source>Columns by which MongoDB distributes the collection: customer_id, id or id:hashed.</source>
        <translation>MongoDB でコレクションの分散に使う列: customer_id、id、id:hashed など。</translation>
    </message>
    <message>
        <source>Additional properties</source>
        <translation>追加のプロパティ</translation>
    </message>
    <message>
        <source>Whether MongoDB documents may have fields that the design lacks.</source>
        <translation>設計にないフィールドを MongoDB ドキュメントに許可するかどうか。</translation>
    </message>
    <message>
        <source>Validation level</source>
        <translation>検証レベル</translation>
    </message>
    <message>
        <source>strict, moderate or off.</source>
        <translation>strict、moderate、off のいずれか。</translation>
    </message>
    <message>
        <source>Validation action</source>
        <translation>検証アクション</translation>
    </message>
    <message>
        <source>error or warn.</source>
        <translation>error または warn。</translation>
    </message>
    <message>
        <source>Type in MongoDB</source>
        <translation>MongoDB の型</translation>
    </message>
    <message>
        <source>A BSON type instead of the one that follows from the type: objectId, long, decimal …</source>
        <translation>型から決まるものの代わりに使う BSON 型: objectId、long、decimal …</translation>
    </message>
    <message>
        <source>Place in an array</source>
        <translation>配列内の位置</translation>
    </message>
    <message>
        <source>true: the order of the array keeps it, and no field is made of it.</source>
        <translation>true: 配列の順序で保持され、フィールドは作成されません。</translation>
    </message>
    <message>
        <source>Seconds after the time in its only column when MongoDB removes a document.</source>
        <translation>唯一の列に格納された時刻から、MongoDB がドキュメントを削除するまでの秒数。</translation>
    </message>
    <message>
        <source>Kind in MongoDB</source>
        <translation>MongoDB での種類</translation>
    </message>
    <message>
        <source>text, 2dsphere, hashed or wildcard instead of the one that follows from its method.</source>
        <translation>メソッドから決まるものの代わりに使う種類: text、2dsphere、hashed、wildcard のいずれか。</translation>
    </message>
</context>
<context>
    <name>PostgreSQL</name>
    <message>
        <source>The column %1 exists already.</source>
        <translation>列 %1 はすでに存在します。</translation>
    </message>
    <message>
        <source>The table %1 has a column %2 already.</source>
        <translation>テーブル %1 にはすでに列 %2 があります。</translation>
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation>列 %1 はありません。</translation>
    </message>
    <message>
        <source>There is no constraint %1.</source>
        <translation>制約 %1 はありません。</translation>
    </message>
    <message>
        <source>This owner cannot be part of the design.</source>
        <translation>この所有者は設計に含められません。</translation>
    </message>
    <message>
        <source>This change of a table is not part of the model.</source>
        <translation>テーブルに対するこの変更はモデルの対象外です。</translation>
    </message>
    <message>
        <source>The sequence of a column is not an object of its own.</source>
        <translation>列のシーケンスは独立したオブジェクトではありません。</translation>
    </message>
    <message>
        <source>This change is not part of the model.</source>
        <translation>この変更はモデルの対象外です。</translation>
    </message>
    <message>
        <source>There is no %1 to alter.</source>
        <translation>変更対象の %1 がありません。</translation>
    </message>
    <message>
        <source>It names something that is not in the script.</source>
        <translation>スクリプトにないものを指定しています。</translation>
    </message>
    <message>
        <source>Maintenance of a running database is not a definition.</source>
        <translation>稼働中のデータベースの保守は定義ではありません。</translation>
    </message>
    <message>
        <source>Rows are data, not a definition.</source>
        <translation>行はデータであり、定義ではありません。</translation>
    </message>
    <message>
        <source>What the block does depends on what is in the database.</source>
        <translation>ブロックの動作は、データベースの内容によって変わります。</translation>
    </message>
    <message>
        <source>What the block executes is known only when it runs.</source>
        <translation>ブロックで実行される内容は、実行時にしかわかりません。</translation>
    </message>
    <message>
        <source>What the loops of the block do is known only when it runs.</source>
        <translation>ブロック内のループの動作は、実行時にしかわかりません。</translation>
    </message>
    <message>
        <source>What is in the block cannot be read.</source>
        <translation>ブロックの内容を読み込めません。</translation>
    </message>
    <message>
        <source>There is nothing that it has to do.</source>
        <translation>実行すべきことはありません。</translation>
    </message>
    <message>
        <source>A comment on a database is not part of a schema.</source>
        <translation>データベースへのコメントはスキーマの対象外です。</translation>
    </message>
    <message>
        <source>A comment on what comes with a key or a column.</source>
        <translation>キーまたは列に付随するものへのコメントです。</translation>
    </message>
    <message>
        <source>The column %1 of the key is not known.</source>
        <translation>キーの列 %1 が見つかりません。</translation>
    </message>
    <message>
        <source>A column of the exclusion constraint is not known.</source>
        <translation>排他制約の列が見つかりません。</translation>
    </message>
    <message>
        <source>There is nothing to drop.</source>
        <translation>削除するものがありません。</translation>
    </message>
    <message>
        <source>It drops something that is kept as a statement.</source>
        <translation>文として保持されているものを削除します。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>インポートはキャンセルされました。</translation>
    </message>
    <message>
        <source>A quote or a comment has no end.</source>
        <translation>引用符またはコメントが閉じられていません。</translation>
    </message>
    <message>
        <source>The statement is nested too deeply.</source>
        <translation>文のネストが深すぎます。</translation>
    </message>
    <message>
        <source>It cannot be told where the statement ends.</source>
        <translation>文の終わりを判別できません。</translation>
    </message>
    <message>
        <source>There is no definition in it.</source>
        <translation>定義が含まれていません。</translation>
    </message>
    <message>
        <source>A foreign key of the table references something that is not in the script.</source>
        <translation>テーブルの外部キーが、スクリプトにないものを参照しています。</translation>
    </message>
    <message>
        <source>The script is larger than 1 GiB.</source>
        <translation>スクリプトが 1 GiB を超えています。</translation>
    </message>
    <message>
        <source>There is not enough memory to read the script.</source>
        <translation>スクリプトを読み込むためのメモリーが足りません。</translation>
    </message>
    <message>
        <source>The table %1 that the foreign key references, or a column of the key, is not in the script.</source>
        <translation>外部キーが参照するテーブル %1 またはキーの列がスクリプトにありません。</translation>
    </message>
    <message>
        <source>Relvar cannot place an index on this.</source>
        <translation>Relvar では、これにインデックスを作成できません。</translation>
    </message>
    <message>
        <source>The index %1 exists already.</source>
        <translation>インデックス %1 はすでに存在します。</translation>
    </message>
    <message>
        <source>There is already something called %1.</source>
        <translation>%1 という名前のものがすでに存在します。</translation>
    </message>
    <message>
        <source>A column of the index is not known.</source>
        <translation>インデックスの列が見つかりません。</translation>
    </message>
    <message>
        <source>An index is attached to a key.</source>
        <translation>インデックスがキーに結び付けられています。</translation>
    </message>
    <message>
        <source>There is already a policy %1 on this table.</source>
        <translation>このテーブルにはすでにポリシー %1 があります。</translation>
    </message>
    <message>
        <source>There is nothing to rename.</source>
        <translation>名前を変更するものがありません。</translation>
    </message>
    <message>
        <source>The columns of a view follow from its query.</source>
        <translation>ビューの列はクエリによって決まります。</translation>
    </message>
    <message>
        <source>A database is not part of a schema.</source>
        <translation>データベースはスキーマの対象外です。</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>移動するものがありません。</translation>
    </message>
    <message>
        <source>The password was left out.</source>
        <translation>パスワードは除外されました。</translation>
    </message>
    <message>
        <source>It is about something that is no object of the model.</source>
        <translation>モデルのオブジェクトではないものに関する文です。</translation>
    </message>
    <message>
        <source>There is already a role %1.</source>
        <translation>ロール %1 はすでに存在します。</translation>
    </message>
    <message>
        <source>This role cannot be part of the design.</source>
        <translation>このロールは設計に含められません。</translation>
    </message>
    <message>
        <source>Privileges on a database are not part of a schema.</source>
        <translation>データベースに対する権限はスキーマの対象外です。</translation>
    </message>
    <message>
        <source>Privileges on this object are not part of the model.</source>
        <translation>このオブジェクトに対する権限はモデルの対象外です。</translation>
    </message>
    <message>
        <source>The owner of a database is not part of a schema.</source>
        <translation>データベースの所有者はスキーマの対象外です。</translation>
    </message>
    <message>
        <source>There is already a routine %1 with these arguments.</source>
        <translation>引数が同じルーチン %1 がすでに存在します。</translation>
    </message>
    <message>
        <source>Settings that are changed later are not part of the model.</source>
        <translation>後から変更される設定はモデルの対象外です。</translation>
    </message>
    <message>
        <source>A setting of the session.</source>
        <translation>セッションの設定です。</translation>
    </message>
    <message>
        <source>The contents of the schema cannot be told apart.</source>
        <translation>スキーマの内容を切り分けられません。</translation>
    </message>
    <message>
        <source>The name of the schema is that of whoever runs the script.</source>
        <translation>スキーマの名前が、スクリプトを実行するユーザーの名前になっています。</translation>
    </message>
    <message>
        <source>There is already a schema %1.</source>
        <translation>スキーマ %1 はすでに存在します。</translation>
    </message>
    <message>
        <source>The schema %1 exists already.</source>
        <translation>スキーマ %1 はすでに存在します。</translation>
    </message>
    <message>
        <source>The extension %1 is there already.</source>
        <translation>拡張機能 %1 はすでに存在します。</translation>
    </message>
    <message>
        <source>A table made from a query has columns that only the database knows.</source>
        <translation>クエリから作成されるテーブルの列は、データベースでしかわかりません。</translation>
    </message>
    <message>
        <source>The state of a sequence is data.</source>
        <translation>シーケンスの状態はデータです。</translation>
    </message>
    <message>
        <source>A query is not a definition.</source>
        <translation>クエリは定義ではありません。</translation>
    </message>
    <message>
        <source>The sequence %1 exists already.</source>
        <translation>シーケンス %1 はすでに存在します。</translation>
    </message>
    <message>
        <source>The sequence of a serial column is not an object of its own.</source>
        <translation>serial 列のシーケンスは独立したオブジェクトではありません。</translation>
    </message>
    <message>
        <source>There is no sequence %1.</source>
        <translation>シーケンス %1 はありません。</translation>
    </message>
    <message>
        <source>Transactions are made when the design is written out.</source>
        <translation>トランザクションは設計の書き出し時に作成されます。</translation>
    </message>
    <message>
        <source>A database as a whole is not part of a schema.</source>
        <translation>データベース全体はスキーマの対象外です。</translation>
    </message>
    <message>
        <source>It belongs to something that is kept as a statement.</source>
        <translation>文として保持されているものに属しています。</translation>
    </message>
    <message>
        <source>Relvar has no kind of object for this.</source>
        <translation>Relvar には、これに対応する種類のオブジェクトがありません。</translation>
    </message>
    <message>
        <source>A command of psql is not SQL.</source>
        <translation>psql のコマンドは SQL ではありません。</translation>
    </message>
    <message>
        <source>The table %1 exists already.</source>
        <translation>テーブル %1 はすでに存在します。</translation>
    </message>
    <message>
        <source>Relvar cannot place a trigger on this.</source>
        <translation>Relvar では、これにトリガーを作成できません。</translation>
    </message>
    <message>
        <source>There is already a trigger %1 on this table.</source>
        <translation>このテーブルにはすでにトリガー %1 があります。</translation>
    </message>
    <message>
        <source>The trigger names a column that is not an object of the model.</source>
        <translation>トリガーが、モデルのオブジェクトではない列を指定しています。</translation>
    </message>
    <message>
        <source>There is already a type called %1.</source>
        <translation>%1 という名前の型がすでに存在します。</translation>
    </message>
    <message>
        <source>The type %1 has no value %2.</source>
        <translation>型 %1 に値 %2 はありません。</translation>
    </message>
    <message>
        <source>The value %1 exists already.</source>
        <translation>値 %1 はすでに存在します。</translation>
    </message>
    <message>
        <source>The type %1 has a value %2 already.</source>
        <translation>型 %1 にはすでに値 %2 があります。</translation>
    </message>
    <message>
        <source>There is no attribute %1.</source>
        <translation>属性 %1 はありません。</translation>
    </message>
    <message>
        <source>Temporary views are not part of the model.</source>
        <translation>一時ビューはモデルの対象外です。</translation>
    </message>
    <message>
        <source>The view %1 exists already.</source>
        <translation>ビュー %1 はすでに存在します。</translation>
    </message>
    <message>
        <source>This change of a view is not part of the model.</source>
        <translation>ビューに対するこの変更はモデルの対象外です。</translation>
    </message>
    <message>
        <source>The statement “%1” cannot be taken back.</source>
        <translation>文「%1」は取り消せません。</translation>
    </message>
    <message>
        <source>The block “%1” cannot be taken back.</source>
        <translation>ブロック「%1」は取り消せません。</translation>
    </message>
    <message>
        <source>The server %1 exists already.</source>
        <translation>サーバー %1 はすでに存在します。</translation>
    </message>
    <message>
        <source>The role has a user mapping already.</source>
        <translation>このロールにはすでにユーザーマッピングがあります。</translation>
    </message>
    <message>
        <source>There is already a transform of this type for %1.</source>
        <translation>%1 には、この型の変換がすでにあります。</translation>
    </message>
    <message>
        <source>There is already a %1 called %2.</source>
        <translation>%2 という名前の%1がすでに存在します。</translation>
    </message>
    <message>
        <source>There is already a cast between these types.</source>
        <translation>これらの型の間のキャストはすでに存在します。</translation>
    </message>
    <message>
        <source>The value of the setting is only known where the script runs.</source>
        <translation>この設定の値は、スクリプトの実行環境でしかわかりません。</translation>
    </message>
    <message>
        <source>A rule that makes a view of a table is not part of the model.</source>
        <translation>テーブルをビューにするルールはモデルの対象外です。</translation>
    </message>
    <message>
        <source>There is already a rule %1 on this table.</source>
        <translation>このテーブルにはすでにルール %1 があります。</translation>
    </message>
    <message>
        <source>The statistics %1 exist already.</source>
        <translation>統計 %1 はすでに存在します。</translation>
    </message>
    <message>
        <source>There is nothing to alter.</source>
        <translation>変更するものがありません。</translation>
    </message>
    <message>
        <source>It says %1, which only a newer PostgreSQL understands.</source>
        <translation>新しいバージョンの PostgreSQL でしか解釈できない %1 が使われています。</translation>
    </message>
    <message>
        <source>The design needs PostgreSQL %1 or newer: %2.</source>
        <translation>この設計には PostgreSQL %1 以降が必要です: %2。</translation>
    </message>
    <message>
        <source>The column %1 of the constraint is not known.</source>
        <translation>制約の列 %1 が見つかりません。</translation>
    </message>
    <message>
        <source>What a member of a role may not do is not part of the model; the membership is.</source>
        <translation>ロールのメンバーに許可されないことはモデルの対象外です。メンバーシップは対象に含まれます。</translation>
    </message>
</context>
<context>
    <name>PostgresCatalog</name>
    <message>
        <source>PostgreSQL %1 is too old; databases can be read from version %2 on.</source>
        <translation>PostgreSQL %1 は古すぎます。読み込めるのはバージョン %2 以降のデータベースです。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>インポートはキャンセルされました。</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) cannot be read: only a superuser sees how they connect.</source>
        <translation>
            <numerusform>%n 個のサブスクリプションを読み込めません。接続方法を参照できるのはスーパーユーザーだけです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostgresDatabase</name>
    <message>
        <source>The database URL must begin with postgresql://.</source>
        <translation>データベースの URL は postgresql:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>The program %1 could not be started: %2.</source>
        <translation>プログラム %1 を起動できませんでした: %2。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>The program %1 crashed.</source>
        <translation>プログラム %1 がクラッシュしました。</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Find a table or column (/)</source>
        <translation>テーブルまたは列を検索 (/)</translation>
    </message>
    <message>
        <source>Find a table or column</source>
        <translation>テーブルまたは列を検索</translation>
    </message>
    <message>
        <source>Whole drawing</source>
        <translation>図全体</translation>
    </message>
    <message>
        <source>Shows all of the drawing, with nothing dimmed</source>
        <translation>図全体を淡色なしで表示します</translation>
    </message>
    <message>
        <source>Previous step (Left, Page Up)</source>
        <translation>前のステップ (←、Page Up)</translation>
    </message>
    <message>
        <source>Next step (Right, Page Down)</source>
        <translation>次のステップ (→、Page Down)</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>エクスポートはキャンセルされました。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code of the page</comment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>There is no room left to write “%1”.</source>
        <translation>「%1」を書き込むための空き容量がありません。</translation>
    </message>
    <message>
        <source>The file “%1” is damaged.</source>
        <translation>ファイル「%1」は壊れています。</translation>
    </message>
    <message>
        <source>Another program holds “%1”.</source>
        <translation>「%1」は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>The file “%1” may not be written.</source>
        <translation>ファイル「%1」への書き込みは許可されていません。</translation>
    </message>
    <message>
        <source>The file “%1” could not be opened.</source>
        <translation>ファイル「%1」を開けませんでした。</translation>
    </message>
    <message>
        <source>The file “%1” holds more than fits.</source>
        <translation>ファイル「%1」の内容が大きすぎます。</translation>
    </message>
    <message>
        <source>The file “%1” took too long to read.</source>
        <translation>ファイル「%1」の読み込みに時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The file “%1” could not be used: %2.</source>
        <translation>ファイル「%1」を使用できませんでした: %2。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>The file “%1” could not be opened: %2.</source>
        <translation>ファイル「%1」を開けませんでした: %2。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a project file.</source>
        <translation>「%1」はプロジェクトファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>“%1” is no regular file.</source>
        <translation>「%1」は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>ファイル「%1」は空です。</translation>
    </message>
    <message>
        <source>The file “%1” is no Relvar project.</source>
        <translation>ファイル「%1」は Relvar プロジェクトではありません。</translation>
    </message>
    <message>
        <source>Another window or program is working on “%1”.</source>
        <translation>「%1」は別のウィンドウまたはプログラムで編集中です。</translation>
    </message>
    <message>
        <source>The file “%1” was written by a newer release of Relvar; this one can only read it.</source>
        <translation>ファイル「%1」は Relvar のより新しいリリースで書き込まれています。このリリースでは読み取りだけができます。</translation>
    </message>
    <message>
        <source>The file “%1” is open for reading only, because it or its folder may not be written.</source>
        <translation>ファイル「%1」は読み取り専用で開いています。ファイルまたはそのフォルダーへの書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>ファイル「%1」に書き込めませんでした。</translation>
    </message>
    <message>
        <source>There is a version “%1” already.</source>
        <translation>バージョン「%1」はすでに存在します。</translation>
    </message>
    <message>
        <source>There is no version “%1” in “%2”.</source>
        <translation>「%2」にバージョン「%1」はありません。</translation>
    </message>
    <message>
        <source>The version “%1” of “%2” is damaged.</source>
        <translation>「%2」のバージョン「%1」は壊れています。</translation>
    </message>
    <message>
        <source>The file “%1” is open for reading only.</source>
        <translation>ファイル「%1」は読み取り専用で開いています。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of “%1” could not be read and were left out.</source>
        <translation>
            <numerusform>「%1」の %n 個の部分は読み込めなかったため、除外されました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>needs a selected object</source>
        <translation>オブジェクトの選択が必要です</translation>
    </message>
    <message>
        <source>needs a selected table</source>
        <translation>テーブルの選択が必要です</translation>
    </message>
    <message>
        <source>needs two selected tables</source>
        <translation>2 つのテーブルの選択が必要です</translation>
    </message>
    <message>
        <source>needs three selected tables</source>
        <translation>3 つのテーブルの選択が必要です</translation>
    </message>
    <message>
        <source>needs a selected line</source>
        <translation>線の選択が必要です</translation>
    </message>
    <message>
        <source>needs a selected area, or a table that belongs to one</source>
        <translation>領域、または領域に属するテーブルの選択が必要です</translation>
    </message>
    <message>
        <source>needs selected columns of one table</source>
        <translation>1 つのテーブルの列の選択が必要です</translation>
    </message>
    <message>
        <source>nothing was done yet</source>
        <translation>操作はまだ行われていません</translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation>元に戻した操作がありません</translation>
    </message>
    <message>
        <source>needs a selected relationship without a foreign key</source>
        <translation>外部キーのないリレーションシップの選択が必要です</translation>
    </message>
    <message>
        <source>needs a selected column</source>
        <translation>列の選択が必要です</translation>
    </message>
    <message>
        <source>needs a selected one-to-one relationship</source>
        <translation>1 対 1 リレーションシップの選択が必要です</translation>
    </message>
    <message>
        <source>needs a selected many-to-many relationship</source>
        <translation>多対多リレーションシップの選択が必要です</translation>
    </message>
    <message>
        <source>needs a selected table with a unique key</source>
        <translation>一意キーのあるテーブルの選択が必要です</translation>
    </message>
    <message>
        <source>needs a selected table whose key is no number yet</source>
        <translation>キーがまだ番号でないテーブルの選択が必要です</translation>
    </message>
    <message>
        <source>needs columns of a subtype or part, or its table</source>
        <translation>サブタイプまたは部分の列、あるいはそのテーブルが必要です</translation>
    </message>
    <message>
        <source>needs a selected table with subtypes or parts</source>
        <translation>サブタイプまたは部分のあるテーブルの選択が必要です</translation>
    </message>
    <message>
        <source>needs a selected line that was bent</source>
        <translation>折り曲げた線の選択が必要です</translation>
    </message>
    <message>
        <source>nothing was gone to yet</source>
        <translation>まだどこへも移動していません</translation>
    </message>
    <message>
        <source>nothing was gone back from</source>
        <translation>戻る操作がまだ行われていません</translation>
    </message>
    <message>
        <source>needs an open project</source>
        <translation>プロジェクトを開く必要があります</translation>
    </message>
    <message>
        <source>the project is open for reading only</source>
        <translation>プロジェクトは読み取り専用で開かれています</translation>
    </message>
    <message>
        <source>cannot be used now</source>
        <translation>現在は使用できません</translation>
    </message>
</context>
<context>
    <name>Refactor</name>
    <message>
        <source>The trigger “%1” of “%2” depends on a column that would move; change or remove it first.</source>
        <translation>「%2」のトリガー「%1」が、移動する列に依存しています。先に変更または削除してください。</translation>
    </message>
    <message>
        <source>The trigger “%1” does not watch the moved columns any more.</source>
        <translation>トリガー「%1」は、移動した列を監視しなくなります。</translation>
    </message>
    <message>
        <source>“%1” is computed from a column that would move.</source>
        <translation>「%1」は、移動する列から計算されています。</translation>
    </message>
    <message>
        <source>“%1” is computed from a column that would stay.</source>
        <translation>「%1」は、移動しない列から計算されています。</translation>
    </message>
    <message>
        <source>The policy “%1” of “%2” reads a column that would move; change or remove it first.</source>
        <translation>「%2」のポリシー「%1」が、移動する列を使っています。先に変更または削除してください。</translation>
    </message>
    <message>
        <source>The foreign key “%1” of “%2” has columns that would move and others that would stay.</source>
        <translation>「%2」の外部キー「%1」に、移動する列と移動しない列が混在しています。</translation>
    </message>
    <message>
        <source>The foreign key “%1” of “%2” refers to columns that would move and to others that would stay.</source>
        <translation>「%2」の外部キー「%1」の参照先に、移動する列と移動しない列が混在しています。</translation>
    </message>
    <message>
        <source>“%1” has a column “%2” already.</source>
        <translation>「%1」にはすでに列「%2」があります。</translation>
    </message>
    <message>
        <source>“%1” spans both tables and is dropped.</source>
        <translation>「%1」は両方のテーブルにまたがるため、削除されます。</translation>
    </message>
    <message>
        <source>“%1” is part of the primary key and has to stay.</source>
        <translation>「%1」は主キーの一部なので、残す必要があります。</translation>
    </message>
    <message>
        <source>The default of “%1” goes along: it is that of new rows of “%2”.</source>
        <translation>「%1」のデフォルトも一緒に移動し、「%2」の新しい行に使われます。</translation>
    </message>
    <message>
        <source>The key of the new table has to be among its columns.</source>
        <translation>新しいテーブルのキーは、その列に含まれていなければなりません。</translation>
    </message>
    <message>
        <source>The new table would have nothing but its key; choose more columns of “%1”.</source>
        <translation>新しいテーブルの列がキーだけになります。「%1」の列をさらに選択してください。</translation>
    </message>
    <message>
        <source>Rows of “%1” without a key have no place for the other values.</source>
        <translation>「%1」のキーのない行では、ほかの値の入る場所がなくなります。</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>値: %1</translation>
    </message>
    <message numerus="yes">
        <source>The %n value(s) of “%1” stand in the comment of “%2”, to be entered as its rows.</source>
        <translation>
            <numerusform>「%1」の %n 個の値は、行として入力できるように「%2」のコメントに記載されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The type “%1” has no column any more.</source>
        <translation>型「%1」を使う列がなくなります。</translation>
    </message>
    <message>
        <source>The column does not exist any more.</source>
        <translation>この列はもう存在しません。</translation>
    </message>
    <message>
        <source>“%1” is computed and cannot be a foreign key.</source>
        <translation>「%1」は生成列なので、外部キーにできません。</translation>
    </message>
    <message>
        <source>“%1” is a foreign key already.</source>
        <translation>「%1」はすでに外部キーです。</translation>
    </message>
    <message>
        <source>“%1” has to have a row for every value before the foreign key is added.</source>
        <translation>外部キーを追加する前に、「%1」にすべての値の行が必要です。</translation>
    </message>
    <message>
        <source>The default of “%1” (%2) is given up: the column holds a number now.</source>
        <translation>「%1」のデフォルト (%2) は破棄されます。列の値が番号になるためです。</translation>
    </message>
    <message>
        <source>“%1” has no primary key that both halves could share.</source>
        <translation>「%1」には、分割後の両方のテーブルで共有できる主キーがありません。</translation>
    </message>
    <message>
        <source>%1 read through a join what stands elsewhere now.</source>
        <translation>%1は、別の場所に移った列を結合によって読み取ります。</translation>
    </message>
    <message>
        <source>Look at %1: columns that stand elsewhere now may be meant there.</source>
        <translation>%1を確認してください。別の場所に移った列がまだ使われている可能性があります。</translation>
    </message>
    <message>
        <source>%1 “%2” of “%3” names a column of the old key; change or remove it first.</source>
        <translation>%1「%2」(「%3」) が古いキーの列を使っています。先に変更または削除してください。</translation>
    </message>
    <message>
        <source>The key “%1” of “%2” has only a part of the foreign key.</source>
        <translation>「%2」のキー「%1」には、外部キーの一部の列しか含まれていません。</translation>
    </message>
    <message>
        <source>The columns of the foreign key “%1” of “%2” belong to another foreign key as well.</source>
        <translation>「%2」の外部キー「%1」の列は、別の外部キーにも含まれています。</translation>
    </message>
    <message>
        <source>The keys of “%1” form a circle.</source>
        <translation>「%1」のキーが循環しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n foreign key(s) refer to the new key.</source>
        <translation>
            <numerusform>%n 個の外部キーが新しいキーを参照します。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a foreign key and has to stay.</source>
        <translation>「%1」は外部キーなので、残す必要があります。</translation>
    </message>
    <message>
        <source>%1 read the old key of “%2”; keep it beside the new one.</source>
        <translation>%1が「%2」の古いキーを使っています。新しいキーと併せて残してください。</translation>
    </message>
    <message>
        <source>“%1” has no primary key that could be replaced.</source>
        <translation>「%1」には、置き換えられる主キーがありません。</translation>
    </message>
    <message>
        <source>These columns are the primary key of “%1” already.</source>
        <translation>これらの列はすでに「%1」の主キーです。</translation>
    </message>
    <message>
        <source>“%1” can be null and cannot become part of the primary key.</source>
        <translation>「%1」は NULL を許可しているので、主キーの一部にできません。</translation>
    </message>
    <message>
        <source>No unique key of “%1” consists of %2; add one first.</source>
        <translation>「%1」に、%2で構成される一意キーがありません。先に追加してください。</translation>
    </message>
    <message>
        <source>The primary key of “%1” is a number already.</source>
        <translation>「%1」の主キーはすでに番号です。</translation>
    </message>
    <message>
        <source>“%1” refers to itself; there is nothing to merge.</source>
        <translation>「%1」は自分自身を参照しているので、統合するものがありません。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are not joined one-to-one.</source>
        <translation>「%1」と「%2」は 1 対 1 で結ばれていません。</translation>
    </message>
    <message>
        <source>“%1” has row-level security of its own, which “%2” would lose.</source>
        <translation>「%1」には独自の行レベルセキュリティがあり、「%2」では失われます。</translation>
    </message>
    <message>
        <source>The trigger “%1” of “%2” has a condition; change or remove it first.</source>
        <translation>「%2」のトリガー「%1」に条件があります。先に変更または削除してください。</translation>
    </message>
    <message>
        <source>The trigger “%1” fires for rows of “%2” now.</source>
        <translation>トリガー「%1」は「%2」の行に対して起動するようになります。</translation>
    </message>
    <message>
        <source>Not every row of “%1” has them: %2 may be empty now.</source>
        <translation>「%1」のすべての行に値があるとは限らないため、%2の NULL が許可されます。</translation>
    </message>
    <message>
        <source>The relationship does not exist any more.</source>
        <translation>このリレーションシップはもう存在しません。</translation>
    </message>
    <message>
        <source>“%1” joins the two tables and has to stay.</source>
        <translation>「%1」は 2 つのテーブルを結んでいるので、残す必要があります。</translation>
    </message>
    <message>
        <source>“%1” names “%2”; change or remove it first.</source>
        <translation>「%1」が「%2」を使っています。先に変更または削除してください。</translation>
    </message>
    <message>
        <source>“%1” is neither a subtype nor a part of “%2”.</source>
        <translation>「%1」は「%2」のサブタイプでも部分でもありません。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n of them as well and inherits it from “%2” now.</source>
        <translation>
            <numerusform>「%1」にも同じ列が %n 個あります。今後は「%2」から受け継ぎます。</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows of “%1” that belong to one of “%2” have to agree.</source>
        <translation>「%2」の同じ行に属する「%1」の行は、値がすべて一致していなければなりません。</translation>
    </message>
    <message>
        <source>“%1” refers to “%2”, which would be in several tables.</source>
        <translation>「%1」が参照している「%2」が、複数のテーブルに置かれることになります。</translation>
    </message>
    <message>
        <source>“%1” would get the columns twice.</source>
        <translation>「%1」に同じ列が 2 回追加されることになります。</translation>
    </message>
    <message>
        <source>Choose the tables that the columns go to.</source>
        <translation>列の移動先のテーブルを選択してください。</translation>
    </message>
    <message>
        <source>Every row of “%1” gets the value of its “%2”.</source>
        <translation>「%1」の各行に、対応する「%2」の値が入ります。</translation>
    </message>
    <message>
        <source>Extract entity</source>
        <translation>エンティティを抽出</translation>
    </message>
    <message>
        <source>Columns become a table of their own, which the table refers to.</source>
        <translation>列を独立したテーブルに移し、元のテーブルからそれを参照します。</translation>
    </message>
    <message>
        <source>Promote to lookup table</source>
        <translation>ルックアップテーブルに昇格</translation>
    </message>
    <message>
        <source>The values of a column become the rows of a table that it refers to.</source>
        <translation>列の値を別のテーブルの行とし、列からそのテーブルを参照します。</translation>
    </message>
    <message>
        <source>Split one-to-one</source>
        <translation>1 対 1 に分割</translation>
    </message>
    <message>
        <source>Columns go to a second table with the same primary key.</source>
        <translation>列を、主キーが同じ 2 つ目のテーブルに移します。</translation>
    </message>
    <message>
        <source>Merge tables</source>
        <translation>テーブルを統合</translation>
    </message>
    <message>
        <source>Two tables that are joined one-to-one become one.</source>
        <translation>1 対 1 で結ばれた 2 つのテーブルを 1 つにします。</translation>
    </message>
    <message>
        <source>Resolve many-to-many</source>
        <translation>多対多を解消</translation>
    </message>
    <message>
        <source>A many-to-many relationship becomes a junction table.</source>
        <translation>多対多リレーションシップを中間テーブルに変換します。</translation>
    </message>
    <message>
        <source>Use natural key</source>
        <translation>自然キーを使用</translation>
    </message>
    <message>
        <source>Columns that are unique become the primary key; foreign keys follow.</source>
        <translation>一意な列を主キーにします。外部キーもそれに合わせて変わります。</translation>
    </message>
    <message>
        <source>Use surrogate key</source>
        <translation>サロゲートキーを使用</translation>
    </message>
    <message>
        <source>A number becomes the primary key; foreign keys follow.</source>
        <translation>番号を主キーにします。外部キーもそれに合わせて変わります。</translation>
    </message>
    <message>
        <source>Pull up</source>
        <translation>プルアップ</translation>
    </message>
    <message>
        <source>Columns of a subtype or part go to the table that it refers to.</source>
        <translation>サブタイプまたは部分の列を、参照先のテーブルに移します。</translation>
    </message>
    <message>
        <source>Push down</source>
        <translation>プッシュダウン</translation>
    </message>
    <message>
        <source>Columns go to the subtypes or parts of a table.</source>
        <translation>テーブルの列を、そのサブタイプまたは部分に移します。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are not joined many-to-many.</source>
        <translation>「%1」と「%2」は多対多で結ばれていません。</translation>
    </message>
    <message>
        <source>This is no refactoring.</source>
        <translation>これはリファクタリングではありません。</translation>
    </message>
    <message>
        <source>Extract %1 from “%2”</source>
        <translation>「%2」から %1 を抽出</translation>
    </message>
    <message>
        <source>Extract “%1” from “%2”</source>
        <translation>「%2」から「%1」を抽出</translation>
    </message>
    <message>
        <source>Promote “%1” to lookup table</source>
        <translation>「%1」をルックアップテーブルに昇格</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>「%1」を分割</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>「%1」を「%2」に統合</translation>
    </message>
    <message>
        <source>Resolve “%1” to “%2” into junction table</source>
        <translation>「%1」と「%2」の多対多を中間テーブルで解消</translation>
    </message>
    <message>
        <source>Use %1 as key of “%2”</source>
        <translation>%1 を「%2」のキーに使用</translation>
    </message>
    <message>
        <source>Use surrogate key for “%1”</source>
        <translation>「%1」にサロゲートキーを使用</translation>
    </message>
    <message>
        <source>Pull up %1 to “%2”</source>
        <translation>%1 を「%2」にプルアップ</translation>
    </message>
    <message>
        <source>Push down %1 from “%2”</source>
        <translation>「%2」から %1 をプッシュダウン</translation>
    </message>
    <message>
        <source>The table does not exist any more.</source>
        <translation>このテーブルはもう存在しません。</translation>
    </message>
    <message>
        <source>“%1” is partitioned, and its columns are those of its partitions.</source>
        <translation>「%1」はパーティション化されており、その列はパーティションの列でもあります。</translation>
    </message>
    <message>
        <source>“%1” is a partition and has the columns of its table.</source>
        <translation>「%1」はパーティションであり、その列は元のテーブルのものです。</translation>
    </message>
    <message>
        <source>“%1” inherits columns from another table.</source>
        <translation>「%1」は別のテーブルから列を継承しています。</translation>
    </message>
    <message>
        <source>The columns of “%1” are those of a type.</source>
        <translation>「%1」の列は型によって決まります。</translation>
    </message>
    <message>
        <source>“%1” inherits the columns of “%2”.</source>
        <translation>「%1」は「%2」の列を継承しています。</translation>
    </message>
    <message>
        <source>Choose at least one column of “%1”.</source>
        <translation>「%1」の列を少なくとも 1 つ選択してください。</translation>
    </message>
    <message>
        <source>The columns are to be different ones of “%1”.</source>
        <translation>「%1」の列を重複なく指定してください。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such schema.</source>
        <translation>そのスキーマはありません。</translation>
    </message>
    <message>
        <source>“%1” does not stand in a schema.</source>
        <translation>「%1」はスキーマに属していません。</translation>
    </message>
    <message>
        <source>There is a %1 “%2” in “%3” already.</source>
        <translation>%1「%2」はすでに「%3」に存在します。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>式</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>本体</translation>
    </message>
    <message>
        <source>Values and tags</source>
        <translation>値とタグ</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>名前が必要です。</translation>
    </message>
    <message>
        <source>A name cannot hold a zero character.</source>
        <translation>名前にヌル文字は使えません。</translation>
    </message>
    <message>
        <source>There is a %1 “%2” already.</source>
        <translation>%1「%2」はすでに存在します。</translation>
    </message>
    <message numerus="yes">
        <source>It is longer than %n byte(s).</source>
        <translation>
            <numerusform>%n バイトを超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The design has changed since the text was found; find it again.</source>
        <translation>テキストが見つかった後に設計が変更されました。もう一度検索してください。</translation>
    </message>
    <message>
        <source>There is no text to find.</source>
        <translation>検索するテキストがありません。</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>正規表現として正しくありません: %1。</translation>
    </message>
    <message>
        <source>“%1” is partitioned; its other half would not be, and would keep partitions from being dropped.</source>
        <translation>「%1」はパーティション化されていますが、分割したもう一方はパーティション化されず、パーティションを削除できなくなります。</translation>
    </message>
    <message>
        <source>“%1” is partitioned and cannot have a unique key without the columns that it is partitioned by, as one-to-one needs.</source>
        <translation>「%1」はパーティション化されているため、1 対 1 に必要な一意キーを、パーティションキーの列を含めずに持つことはできません。</translation>
    </message>
    <message>
        <source>“%1” decides to which partition of “%2” a row belongs and has to stay.</source>
        <translation>「%1」は「%2」の行がどのパーティションに属するかを決めるので、残す必要があります。</translation>
    </message>
    <message>
        <source>The partition “%1” of “%2” has columns, keys or other parts of its own, which would not follow.</source>
        <translation>「%2」のパーティション「%1」には独自の列、キー、またはその他の要素があり、それらには変更が反映されません。</translation>
    </message>
    <message>
        <source>“%1” reads a partition of “%2” by its name; change or remove it first.</source>
        <translation>「%1」が「%2」のパーティションを名前で参照しています。先に変更または削除してください。</translation>
    </message>
    <message>
        <source>The rule “%1” of “%2” reads a column that would move; change or remove it first.</source>
        <translation>「%2」のルール「%1」は、移動する列を読み込んでいます。先にルールを変更または削除してください。</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>about %1</source>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>発言者: %1</translation>
    </message>
    <message>
        <source>Questions, decisions and tasks</source>
        <translation>質問、決定、タスク</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未解決の質問</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>未完了のタスク</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>記録はありません。</translation>
    </message>
</context>
<context>
    <name>Renaming</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Look at %1: the old name may still be meant there.</source>
        <translation>%1を確認してください。以前の名前がまだ使われている可能性があります。</translation>
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
        <translation>定義を構成要素に分解できません。</translation>
    </message>
    <message>
        <source>It belongs to something that is kept as a statement.</source>
        <translation>文として保持されているものに属しています。</translation>
    </message>
    <message>
        <source>This SQLite does not have the module of the table.</source>
        <translation>この SQLite には、テーブルのモジュールがありません。</translation>
    </message>
    <message>
        <source>A foreign key of the table references something that is not in the script.</source>
        <translation>テーブルの外部キーが、スクリプトにないものを参照しています。</translation>
    </message>
    <message>
        <source>SQLite cannot read this database: %1.</source>
        <translation>SQLite ではこのデータベースを読み込めません: %1。</translation>
    </message>
    <message>
        <source>The database is larger than 1 GiB.</source>
        <translation>データベースが 1 GiB を超えています。</translation>
    </message>
    <message>
        <source>SQLite did not come to an end with this statement.</source>
        <translation>SQLite はこの文の処理を完了できませんでした。</translation>
    </message>
    <message>
        <source>SQLite says: %1.</source>
        <translation>SQLite のメッセージ: %1。</translation>
    </message>
    <message>
        <source>A setting of a connection is not a definition.</source>
        <translation>接続の設定は定義ではありません。</translation>
    </message>
    <message>
        <source>A command of SQLite’s shell is not SQL.</source>
        <translation>SQLite シェルのコマンドは SQL ではありません。</translation>
    </message>
    <message>
        <source>There is a zero byte in the statement.</source>
        <translation>文にゼロバイトが含まれています。</translation>
    </message>
    <message>
        <source>Rows are data, not a definition.</source>
        <translation>行はデータであり、定義ではありません。</translation>
    </message>
    <message>
        <source>A query is not a definition.</source>
        <translation>クエリは定義ではありません。</translation>
    </message>
    <message>
        <source>Transactions are made when the design is written out.</source>
        <translation>トランザクションは設計の書き出し時に作成されます。</translation>
    </message>
    <message>
        <source>Another database is not part of this schema.</source>
        <translation>別のデータベースはこのスキーマの対象外です。</translation>
    </message>
    <message>
        <source>Maintenance of a running database is not a definition.</source>
        <translation>稼働中のデータベースの保守は定義ではありません。</translation>
    </message>
    <message>
        <source>Relvar has no kind of object for this.</source>
        <translation>Relvar には、これに対応する種類のオブジェクトがありません。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>インポートはキャンセルされました。</translation>
    </message>
    <message>
        <source>A virtual table makes this table itself.</source>
        <translation>このテーブルは仮想テーブルによって自動的に作成されます。</translation>
    </message>
    <message>
        <source>The script is larger than 1 GiB.</source>
        <translation>スクリプトが 1 GiB を超えています。</translation>
    </message>
    <message>
        <source>A table of SQLite needs a column: “%1” has none and is left out.</source>
        <translation>SQLite のテーブルには列が必要です。「%1」には列がないため、除外されます。</translation>
    </message>
    <message>
        <source>SQLite has no indexes by %1: %2 is left out.</source>
        <translation>SQLite にはメソッド %1 のインデックスがないため、%2 は除外されます。</translation>
    </message>
    <message>
        <source>SQLite keeps no further columns in %1.</source>
        <translation>SQLite では、%1 に付加列を保持できません。</translation>
    </message>
    <message>
        <source>For SQLite, NULL is never the same as NULL in the key %1.</source>
        <translation>SQLite では、キー %1 の NULL 同士が同じと見なされることはありません。</translation>
    </message>
    <message>
        <source>The index %1 is left out. %2</source>
        <translation>インデックス %1 は除外されます。%2</translation>
    </message>
    <message>
        <source>SQLite keeps no results: “%1” becomes a view.</source>
        <translation>SQLite は結果を保持しないため、「%1」はビューになります。</translation>
    </message>
    <message>
        <source>SQLite has no indexes of views: %1 is left out.</source>
        <translation>SQLite ではビューにインデックスを作成できないため、%1 は除外されます。</translation>
    </message>
    <message>
        <source>The view “%1” is left out. %2</source>
        <translation>ビュー「%1」は除外されます。%2</translation>
    </message>
    <message>
        <source>SQLite has no functions for triggers to call: %1 is left out.</source>
        <translation>SQLite にはトリガーから呼び出す関数がないため、%1 は除外されます。</translation>
    </message>
    <message>
        <source>The trigger %1 is left out. %2</source>
        <translation>トリガー %1 は除外されます。%2</translation>
    </message>
    <message>
        <source>A trigger of SQLite has one event: %1 keeps its first one.</source>
        <translation>SQLite のトリガーのイベントは 1 つだけです。%1 には最初のイベントだけが残ります。</translation>
    </message>
    <message>
        <source>A statement for another database is left out: %1</source>
        <translation>別のデータベース用の文は除外されます: %1</translation>
    </message>
    <message>
        <source>What this statement did cannot be undone: %1</source>
        <translation>この文で行われたことは元に戻せません: %1</translation>
    </message>
    <message>
        <source>SQLite has no such kind of object: %1 “%2” is left out.</source>
        <translation>SQLite にはこの種類のオブジェクトがないため、%1「%2」は除外されます。</translation>
    </message>
    <message>
        <source>“%1” becomes %2. %3</source>
        <translation>「%1」は %2 になります。%3</translation>
    </message>
    <message>
        <source>“%1” gets no numbers of its own: SQLite counts in a primary key of one whole number alone.</source>
        <translation>「%1」は自動採番されません。SQLite で自動採番されるのは、整数 1 列だけの主キーに限られます。</translation>
    </message>
    <message>
        <source>The default of “%1” is left out. %2</source>
        <translation>「%1」のデフォルトは除外されます。%2</translation>
    </message>
    <message>
        <source>“%1” is no longer computed. %2</source>
        <translation>「%1」は生成列ではなくなります。%2</translation>
    </message>
    <message>
        <source>SQLite sets all columns of the foreign key %1.</source>
        <translation>SQLite では、外部キー %1 のすべての列が設定されます。</translation>
    </message>
    <message>
        <source>SQLite checks the key %1 at once.</source>
        <translation>SQLite では、キー %1 が即時に検査されます。</translation>
    </message>
    <message>
        <source>SQLite has no exclusion constraints: %1 is left out.</source>
        <translation>SQLite には排他制約がないため、%1 は除外されます。</translation>
    </message>
    <message>
        <source>The check “%1” is left out. %2</source>
        <translation>チェック制約「%1」は除外されます。%2</translation>
    </message>
    <message>
        <source>The foreign key %1 references a table that SQLite does not get.</source>
        <translation>外部キー %1 は、SQLite に書き出されないテーブルを参照しています。</translation>
    </message>
    <message>
        <source>In SQLite, “%1” inherits nothing from other tables.</source>
        <translation>SQLite では、「%1」はほかのテーブルから何も継承しません。</translation>
    </message>
    <message>
        <source>In SQLite, “%1” has no partitions.</source>
        <translation>SQLite では、「%1」にパーティションはありません。</translation>
    </message>
    <message>
        <source>In SQLite, nothing guards the rows of “%1”.</source>
        <translation>SQLite では、「%1」の行を保護するものがありません。</translation>
    </message>
    <message>
        <source>The table “%1” is left out. %2</source>
        <translation>テーブル「%1」は除外されます。%2</translation>
    </message>
    <message>
        <source>“%1” is a foreign table: here it becomes a table of its own.</source>
        <translation>「%1」は外部テーブルですが、ここでは独立したテーブルになります。</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Each %1 may be %2.</source>
        <translation>各 %1 は %2 である場合がある。</translation>
    </message>
    <message>
        <source>Each %1 is %2.</source>
        <translation>各 %1 は %2 である。</translation>
    </message>
    <message>
        <source>Each %1 %2 %3 %4 %5 (by %6), which is part of its identity.</source>
        <translation>各 %1 は %4の %5 %3%2 (%6 による)。この関連は識別の一部である。</translation>
    </message>
    <message>
        <source>Each %1 %2 %3 %4 %5 (by %6).</source>
        <translation>各 %1 は %4の %5 %3%2 (%6 による)。</translation>
    </message>
    <message>
        <source>Each %1 %2 %3 %4 %5, which is part of its identity.</source>
        <translation>各 %1 は %4の %5 %3%2。この関連は識別の一部である。</translation>
    </message>
    <message>
        <source>Each %1 %2 %3 %4 %5.</source>
        <translation>各 %1 は %4の %5 %3%2。</translation>
    </message>
    <message>
        <source>The design in sentences</source>
        <translation>文章で表した設計</translation>
    </message>
    <message>
        <source>Without relationships</source>
        <translation>リレーションシップなし</translation>
    </message>
    <message>
        <source>be associated with</source>
        <translation>と関連する</translation>
    </message>
    <message>
        <source>must</source>
        <translation>必要がある</translation>
    </message>
    <message>
        <source>may</source>
        <translation>ことができる</translation>
    </message>
    <message>
        <source>any number of</source>
        <translation>0 個以上</translation>
    </message>
    <message>
        <source>one or more</source>
        <translation>1 個以上</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 個以上</translation>
    </message>
    <message>
        <source>at most one</source>
        <translation>最大 1 個</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最大 %1 個</translation>
    </message>
    <message>
        <source>exactly one</source>
        <translation>ちょうど 1 個</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>ちょうど %1 個</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>%1〜%2 個</translation>
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
        <translation>キーが押されていません。</translation>
    </message>
    <message>
        <source>%1 is needed to move about and cannot be a shortcut.</source>
        <translation>%1 は移動操作に必要なため、ショートカットにできません。</translation>
    </message>
    <message>
        <source>This command works while one types as well: its keys need Ctrl, Alt or a function key.</source>
        <translation>このコマンドは文字の入力中にも使えるため、キーには Ctrl、Alt、ファンクションキーのいずれかが必要です。</translation>
    </message>
</context>
<context>
    <name>Sketch</name>
    <message>
        <source>“%1” has an empty value, which DBML cannot say.</source>
        <translation>「%1」には空の値があり、DBML では表現できません。</translation>
    </message>
    <message>
        <source>“%1” is computed, which a sketch cannot say.</source>
        <translation>「%1」は生成列であり、スケッチでは表現できません。</translation>
    </message>
    <message>
        <source>“%1” uses an inherited column.</source>
        <translation>「%1」は継承した列を使っています。</translation>
    </message>
    <message>
        <source>“%1” is an exclusion constraint, which a sketch cannot say.</source>
        <translation>「%1」は排他制約であり、スケッチでは表現できません。</translation>
    </message>
    <message>
        <source>“%1” has a condition, which a sketch cannot say.</source>
        <translation>「%1」には条件があり、スケッチでは表現できません。</translation>
    </message>
    <message>
        <source>“%1” refers from a column to the same column.</source>
        <translation>「%1」は列からその同じ列を参照しています。</translation>
    </message>
    <message>
        <source>“%1” says what another one says already.</source>
        <translation>「%1」の内容は、すでに別のものに含まれています。</translation>
    </message>
    <message>
        <source>“%1” is defined a second time; the first one counts.</source>
        <translation>「%1」が再度定義されています。最初の定義が使われます。</translation>
    </message>
    <message>
        <source>There is no table partial “%1”.</source>
        <translation>テーブルパーシャル「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” has a column “%2” already.</source>
        <translation>「%1」にはすでに列「%2」があります。</translation>
    </message>
    <message>
        <source>The condition of a check stands between backticks.</source>
        <translation>チェック制約の条件はバッククォートで囲みます。</translation>
    </message>
    <message>
        <source>A column has no setting “%1”.</source>
        <translation>列に「%1」という設定はありません。</translation>
    </message>
    <message>
        <source>“%1” has a primary key already.</source>
        <translation>「%1」にはすでに主キーがあります。</translation>
    </message>
    <message>
        <source>“%1” has a value “%2” already.</source>
        <translation>「%1」にはすでに値「%2」があります。</translation>
    </message>
    <message>
        <source>“%1” is in another group already.</source>
        <translation>「%1」はすでに別のグループに含まれています。</translation>
    </message>
    <message>
        <source>This comment does not end.</source>
        <translation>このコメントは閉じられていません。</translation>
    </message>
    <message>
        <source>This quote does not end.</source>
        <translation>この引用符は閉じられていません。</translation>
    </message>
    <message>
        <source>A Mermaid diagram of entities starts with “erDiagram”.</source>
        <translation>Mermaid の ER 図は「erDiagram」で始まります。</translation>
    </message>
    <message>
        <source>This line of the diagram is not understood.</source>
        <translation>ダイアグラムのこの行は解釈できません。</translation>
    </message>
    <message>
        <source>An attribute needs a type and a name.</source>
        <translation>属性には型と名前が必要です。</translation>
    </message>
    <message>
        <source>A “)” is missing here.</source>
        <translation>ここに「)」がありません。</translation>
    </message>
    <message>
        <source>A value was expected here.</source>
        <translation>ここには値が必要です。</translation>
    </message>
    <message>
        <source>The name of a setting was expected here.</source>
        <translation>ここには設定の名前が必要です。</translation>
    </message>
    <message>
        <source>One of the signs &gt;, &lt;, - and &lt;&gt; was expected here.</source>
        <translation>ここには記号 &gt;、&lt;、-、&lt;&gt; のいずれかが必要です。</translation>
    </message>
    <message>
        <source>The column that is referred to was expected here.</source>
        <translation>ここには参照先の列が必要です。</translation>
    </message>
    <message>
        <source>This “[” has no “]”.</source>
        <translation>この「[」に対応する「]」がありません。</translation>
    </message>
    <message>
        <source>A “%1” is missing here.</source>
        <translation>ここに「%1」がありません。</translation>
    </message>
    <message>
        <source>This “{” has no “}”.</source>
        <translation>この「{」に対応する「}」がありません。</translation>
    </message>
    <message>
        <source>The name of what it refers to was expected here.</source>
        <translation>ここには参照先の名前が必要です。</translation>
    </message>
    <message>
        <source>“%1” was not expected here.</source>
        <translation>ここに「%1」は書けません。</translation>
    </message>
    <message>
        <source>“%1” blocks were left out.</source>
        <translation>「%1」ブロックは除外されました。</translation>
    </message>
    <message>
        <source>Other files are not read, so this was left out.</source>
        <translation>ほかのファイルは読み込まれないため、除外されました。</translation>
    </message>
    <message>
        <source>A “{” was expected here.</source>
        <translation>ここには「{」が必要です。</translation>
    </message>
    <message>
        <source>The name of a table partial was expected here.</source>
        <translation>ここにはテーブルパーシャルの名前が必要です。</translation>
    </message>
    <message>
        <source>A column or an expression was expected here.</source>
        <translation>ここには列または式が必要です。</translation>
    </message>
    <message>
        <source>A condition between backticks was expected here.</source>
        <translation>ここにはバッククォートで囲んだ条件が必要です。</translation>
    </message>
    <message>
        <source>An enumeration needs a name.</source>
        <translation>列挙型には名前が必要です。</translation>
    </message>
    <message>
        <source>A value of the enumeration was expected here.</source>
        <translation>ここには列挙型の値が必要です。</translation>
    </message>
    <message>
        <source>A reference needs two sides, like orders.customer_id &gt; customers.id.</source>
        <translation>参照には orders.customer_id &gt; customers.id のように両側が必要です。</translation>
    </message>
    <message>
        <source>The name of a table was expected here.</source>
        <translation>ここにはテーブルの名前が必要です。</translation>
    </message>
    <message>
        <source>This line is not understood. Write “orders: id, placed_at” for an entity or “orders -&gt; customers” for a relationship.</source>
        <translation>この行は解釈できません。エンティティは「orders: id, placed_at」、リレーションシップは「orders -&gt; customers」のように書いてください。</translation>
    </message>
    <message>
        <source>The entity at the other end was expected here.</source>
        <translation>ここには相手側のエンティティが必要です。</translation>
    </message>
    <message>
        <source>There is no table in this text.</source>
        <translation>このテキストにはテーブルがありません。</translation>
    </message>
    <message>
        <source>This text is neither SQL nor DBML, Mermaid, CSV or a Markdown table.</source>
        <translation>このテキストは、SQL、DBML、Mermaid、CSV、Markdown の表のいずれでもありません。</translation>
    </message>
    <message>
        <source>“%1” has no key that “%2” could refer to.</source>
        <translation>「%1」には、「%2」から参照できるキーがありません。</translation>
    </message>
    <message>
        <source>“%1” has no column “%2” for its key.</source>
        <translation>「%1」には、キーに使う列「%2」がありません。</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”.</source>
        <translation>「%1」に列「%2」はありません。</translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>エンティティには名前が必要です。</translation>
    </message>
    <message>
        <source>Something else is called “%1” already.</source>
        <translation>「%1」という名前はすでに別のものに使われています。</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>列「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no table for “%1”.</source>
        <translation>「%1」に対応するテーブルがありません。</translation>
    </message>
    <message>
        <source>Both sides of a reference need the same number of columns.</source>
        <translation>参照の両側の列数は同じでなければなりません。</translation>
    </message>
    <message>
        <source>“%1” refers to “%2” already.</source>
        <translation>「%1」はすでに「%2」を参照しています。</translation>
    </message>
    <message>
        <source>“%1” is no action of a foreign key.</source>
        <translation>「%1」は外部キーのアクションではありません。</translation>
    </message>
    <message>
        <source>There is a table “%1” already.</source>
        <translation>テーブル「%1」はすでに存在します。</translation>
    </message>
    <message>
        <source>There is another type “%1” already.</source>
        <translation>別の型「%1」がすでに存在します。</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>テーブル「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” has no columns of its own, which DBML cannot say.</source>
        <translation>「%1」には自身の列がなく、DBML では表現できません。</translation>
    </message>
    <message>
        <source>“%1” has no values, which DBML cannot say.</source>
        <translation>「%1」には値がなく、DBML では表現できません。</translation>
    </message>
    <message>
        <source>There is nothing in this line.</source>
        <translation>この行には何もありません。</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is.</source>
        <translation>「%1」はすでに存在するため、そのまま残されました。</translation>
    </message>
    <message>
        <source>There is nothing in this SQL that makes part of a design.</source>
        <translation>この SQL には、設計の要素になるものがありません。</translation>
    </message>
    <message>
        <source>The records of “%1” have a column that is gone.</source>
        <translation>「%1」のレコードに、すでに存在しない列があります。</translation>
    </message>
    <message>
        <source>There is nothing called “%1”.</source>
        <translation>「%1」という名前のものはありません。</translation>
    </message>
    <message>
        <source>DBML has no words for the %1 “%2”.</source>
        <translation>%1「%2」は DBML では表現できません。</translation>
    </message>
    <message>
        <source>DBML has no words for %1 of “%2”.</source>
        <translation>「%2」の%1は DBML では表現できません。</translation>
    </message>
    <message>
        <source>the order of its columns</source>
        <translation>列の並び順</translation>
    </message>
    <message>
        <source>the operator classes of its columns</source>
        <translation>列の演算子クラス</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>This is a design that Relvar wrote as JSON. It is for other programs; open the project file instead.</source>
        <translation>これは Relvar が JSON として書き出した設計です。ほかのプログラム用のため、代わりにプロジェクトファイルを開いてください。</translation>
    </message>
</context>
<context>
    <name>SqlCheck</name>
    <message>
        <source>%1 cannot read “%2”: %3</source>
        <translation>%1 では「%2」を解釈できません: %3</translation>
    </message>
    <message>
        <source>“%1” is more than one piece of SQL.</source>
        <translation>「%1」には複数の SQL が含まれています。</translation>
    </message>
</context>
<context>
    <name>TimescaleDB</name>
    <message>
        <source>There is no column %1 in %2.</source>
        <translation>%2 に列 %1 はありません。</translation>
    </message>
    <message>
        <source>What it is about is known only when it runs.</source>
        <translation>何を対象とするかは、実行時にしかわかりません。</translation>
    </message>
    <message>
        <source>%1() has an argument that is not known here: %2.</source>
        <translation>%1() に未対応の引数があります: %2。</translation>
    </message>
    <message>
        <source>%1 is a hypertable already.</source>
        <translation>%1 はすでにハイパーテーブルです。</translation>
    </message>
    <message>
        <source>What the table is divided by is known only when it runs.</source>
        <translation>テーブルの分割に使うものは、実行時にしかわかりません。</translation>
    </message>
    <message>
        <source>The first dimension of %1 is no range.</source>
        <translation>%1 の最初の次元が範囲ではありません。</translation>
    </message>
    <message>
        <source>%1 is no hypertable.</source>
        <translation>%1 はハイパーテーブルではありません。</translation>
    </message>
    <message>
        <source>%1 is divided by %2 already.</source>
        <translation>%1 はすでに %2 で分割されています。</translation>
    </message>
    <message>
        <source>The chunks of a further dimension are set when it is added.</source>
        <translation>追加の次元のチャンクは、次元の追加時に設定します。</translation>
    </message>
    <message>
        <source>An interval is missing.</source>
        <translation>間隔が指定されていません。</translation>
    </message>
    <message>
        <source>%1 is not divided by a hash.</source>
        <translation>%1 はハッシュで分割されていません。</translation>
    </message>
    <message>
        <source>There is such a job for %1 already.</source>
        <translation>%1 には、このジョブがすでにあります。</translation>
    </message>
    <message>
        <source>%1 is a job already.</source>
        <translation>%1 はすでにジョブです。</translation>
    </message>
    <message>
        <source>Relvar has no option for %1().</source>
        <translation>Relvar には、%1() に対応するオプションがありません。</translation>
    </message>
    <message>
        <source>TimescaleDB makes this by itself.</source>
        <translation>これは TimescaleDB によって自動的に作成されます。</translation>
    </message>
    <message>
        <source>%1 has settings of a hypertable but is none.</source>
        <translation>%1 にはハイパーテーブルの設定がありますが、ハイパーテーブルではありません。</translation>
    </message>
    <message>
        <source>There is no column with a time in %1.</source>
        <translation>%1 に時間の列がありません。</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>whole number, 8 bytes</source>
        <translation>整数、8 バイト</translation>
    </message>
    <message>
        <source>whole number, 4 bytes</source>
        <translation>整数、4 バイト</translation>
    </message>
    <message>
        <source>whole number, 2 bytes</source>
        <translation>整数、2 バイト</translation>
    </message>
    <message>
        <source>text of any length</source>
        <translation>任意の長さのテキスト</translation>
    </message>
    <message>
        <source>text up to a length</source>
        <translation>長さ制限のあるテキスト</translation>
    </message>
    <message>
        <source>text of a fixed length</source>
        <translation>固定長のテキスト</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真または偽</translation>
    </message>
    <message>
        <source>exact number</source>
        <translation>正確な数値</translation>
    </message>
    <message>
        <source>inexact number, 4 bytes</source>
        <translation>近似値、4 バイト</translation>
    </message>
    <message>
        <source>inexact number, 8 bytes</source>
        <translation>近似値、8 バイト</translation>
    </message>
    <message>
        <source>moment in time</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>date and time of day</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>calendar date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>time of day with zone</source>
        <translation>時間帯付きの時刻</translation>
    </message>
    <message>
        <source>span of time</source>
        <translation>時間間隔</translation>
    </message>
    <message>
        <source>universally unique identifier</source>
        <translation>汎用一意識別子</translation>
    </message>
    <message>
        <source>JSON, indexable</source>
        <translation>JSON、インデックス作成可</translation>
    </message>
    <message>
        <source>JSON, word for word</source>
        <translation>JSON、原文のまま</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト列</translation>
    </message>
    <message>
        <source>whole number from a sequence, 4 bytes</source>
        <translation>シーケンスによる整数、4 バイト</translation>
    </message>
    <message>
        <source>whole number from a sequence, 8 bytes</source>
        <translation>シーケンスによる整数、8 バイト</translation>
    </message>
    <message>
        <source>whole number from a sequence, 2 bytes</source>
        <translation>シーケンスによる整数、2 バイト</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>network address, host or net</source>
        <translation>ネットワークアドレス、ホストまたはネットワーク</translation>
    </message>
    <message>
        <source>network address, net</source>
        <translation>ネットワークアドレス、ネットワーク</translation>
    </message>
    <message>
        <source>hardware address</source>
        <translation>ハードウェアアドレス</translation>
    </message>
    <message>
        <source>bits, fixed length</source>
        <translation>ビット列、固定長</translation>
    </message>
    <message>
        <source>bits, up to a length</source>
        <translation>ビット列、長さ制限あり</translation>
    </message>
    <message>
        <source>XML document</source>
        <translation>XML 文書</translation>
    </message>
    <message>
        <source>text prepared for search</source>
        <translation>検索用に加工したテキスト</translation>
    </message>
    <message>
        <source>text search query</source>
        <translation>テキスト検索クエリ</translation>
    </message>
    <message>
        <source>point in the plane</source>
        <translation>平面上の点</translation>
    </message>
    <message>
        <source>polygon in the plane</source>
        <translation>平面上の多角形</translation>
    </message>
    <message>
        <source>range of integer</source>
        <translation>integer の範囲</translation>
    </message>
    <message>
        <source>range of bigint</source>
        <translation>bigint の範囲</translation>
    </message>
    <message>
        <source>range of numeric</source>
        <translation>numeric の範囲</translation>
    </message>
    <message>
        <source>range of date</source>
        <translation>date の範囲</translation>
    </message>
    <message>
        <source>range of timestamp</source>
        <translation>timestamp の範囲</translation>
    </message>
    <message>
        <source>range of timestamptz</source>
        <translation>timestamptz の範囲</translation>
    </message>
    <message>
        <source>object identifier</source>
        <translation>オブジェクト識別子</translation>
    </message>
    <message>
        <source>name in the catalogue</source>
        <translation>カタログ内の名前</translation>
    </message>
    <message>
        <source>number of any kind</source>
        <translation>任意の種類の数値</translation>
    </message>
    <message>
        <source>value of any kind, in a strict table</source>
        <translation>任意の種類の値、STRICT テーブル用</translation>
    </message>
    <message>
        <source>whole number, 3 bytes</source>
        <translation>整数、3 バイト</translation>
    </message>
    <message>
        <source>whole number, 1 byte</source>
        <translation>整数、1 バイト</translation>
    </message>
    <message>
        <source>one of a list of values</source>
        <translation>値のリストから 1 つ</translation>
    </message>
    <message>
        <source>some of a list of values</source>
        <translation>値のリストからいくつか</translation>
    </message>
    <message>
        <source>any shape in the plane</source>
        <translation>平面上の任意の図形</translation>
    </message>
</context>
<context>
    <name>relvar</name>
    <message>
        <source>The relationship “%1” leads to a table that is not in the model.</source>
        <translation>リレーションシップ「%1」の先のテーブルがモデルにありません。</translation>
    </message>
    <message>
        <source>“%1” is a “%2”, which is not read from models of pgModeler.</source>
        <translation>「%1」は「%2」です。この種類のものは、pgModeler のモデルから読み込まれません。</translation>
    </message>
</context>
<context>
    <name>relvar::AboutDialog</name>
    <message>
        <source>About Relvar</source>
        <translation>Relvar について</translation>
    </message>
    <message>
        <source>Version %1

A designer for database schemas.

Built with Qt %2. The licence is in the file LICENSE.</source>
        <translation>バージョン %1

データベーススキーマの設計ツールです。

Qt %2 でビルドされています。ライセンスは LICENSE ファイルにあります。</translation>
    </message>
</context>
<context>
    <name>relvar::AddressForm</name>
    <message>
        <source>Name, address, socket or URL</source>
        <translation>名前、アドレス、ソケット、または URL</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>通常の値</translation>
    </message>
    <message>
        <source>From the password file</source>
        <translation>パスワードファイルから取得</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>別の接続</translation>
    </message>
    <message>
        <source>&amp;Earlier connections</source>
        <translation>以前の接続(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>データベース(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Re&amp;member the password in the keychain</source>
        <translation>パスワードをキーチェーンに保存(&amp;M)</translation>
    </message>
</context>
<context>
    <name>relvar::Background</name>
    <message>
        <source>Generating SQL and diagrams</source>
        <translation>SQL とダイアグラムを生成中</translation>
    </message>
    <message>
        <source>Checking the design</source>
        <translation>設計を検査中</translation>
    </message>
</context>
<context>
    <name>relvar::BookmarkCommands</name>
    <message>
        <source>Add Bookmark</source>
        <translation>ブックマークを追加</translation>
    </message>
    <message>
        <source>Name; without one it gets a number:</source>
        <translation>名前（空の場合は番号が付きます）:</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>ブックマークを追加</translation>
    </message>
    <message>
        <source>Bookmark “%1” is kept; the menu Go leads back to it.</source>
        <translation>ブックマーク「%1」を保存しました。「移動」メニューから戻れます。</translation>
    </message>
    <message>
        <source>Take bookmark again</source>
        <translation>ブックマークを撮り直す</translation>
    </message>
</context>
<context>
    <name>relvar::BookmarksDialog</name>
    <message>
        <source>No bookmarks yet. Ctrl+B keeps what the canvas shows under a name.</source>
        <translation>ブックマークはまだありません。Ctrl+B でキャンバスの表示に名前を付けて保存します。</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>ダイアグラム</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>Shows it on the canvas</source>
        <translation>キャンバスに表示します</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前の変更(&amp;R)</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>&amp;Take Again</source>
        <translation>撮り直す(&amp;T)</translation>
    </message>
    <message>
        <source>Keeps what the canvas shows now under this name</source>
        <translation>キャンバスの現在の表示をこの名前で保存します</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete bookmark</source>
        <translation>ブックマークを削除</translation>
    </message>
    <message>
        <source>Rename bookmark</source>
        <translation>ブックマークの名前を変更</translation>
    </message>
    <message>
        <source>Move bookmark</source>
        <translation>ブックマークを移動</translation>
    </message>
</context>
<context>
    <name>relvar::ChildList</name>
    <message>
        <source>Relationships</source>
        <translation>リレーションシップ</translation>
    </message>
    <message>
        <source>Keys and indexes</source>
        <translation>キーとインデックス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>読み方</translation>
    </message>
    <message>
        <source>On</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>“%1” has no column yet.</source>
        <translation>「%1」にはまだ列がありません。</translation>
    </message>
    <message>
        <source>Add unique key</source>
        <translation>一意キーを追加</translation>
    </message>
    <message>
        <source>Add index</source>
        <translation>インデックスを追加</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>チェック制約を追加</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
</context>
<context>
    <name>relvar::ColorButton</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>その他の色…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
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
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>NULL</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>一意</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>列の名前</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>データ型</translation>
    </message>
    <message>
        <source>May be empty (NULL)</source>
        <translation>空 (NULL) を許可</translation>
    </message>
    <message>
        <source>Expression for rows that give no value</source>
        <translation>値が指定されない行に使う式</translation>
    </message>
    <message>
        <source>Part of the primary key</source>
        <translation>主キーの一部</translation>
    </message>
    <message>
        <source>No two rows have the same value</source>
        <translation>同じ値を持つ行が 2 つ以上存在しない</translation>
    </message>
    <message>
        <source>What the column means</source>
        <translation>列の意味</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>新しい列</translation>
    </message>
    <message>
        <source>Add column “%1”</source>
        <translation>列「%1」を追加</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>「%1」の名前を「%2」に変更</translation>
    </message>
    <message>
        <source>Change type of “%1”</source>
        <translation>「%1」の型を変更</translation>
    </message>
    <message>
        <source>Change whether “%1” may be empty</source>
        <translation>「%1」の NULL 許可を変更</translation>
    </message>
    <message>
        <source>Change default of “%1”</source>
        <translation>「%1」のデフォルトを変更</translation>
    </message>
    <message>
        <source>Change primary key with “%1”</source>
        <translation>主キーでの「%1」の使用を変更</translation>
    </message>
    <message>
        <source>Change whether “%1” is unique</source>
        <translation>「%1」の一意性を変更</translation>
    </message>
    <message>
        <source>Change comment of “%1”</source>
        <translation>「%1」のコメントを変更</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n column(s)</source>
        <translation>
            <numerusform>%n 個の列を貼り付け</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n column(s)</source>
        <translation>
            <numerusform>%n 個の列を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Move column</source>
        <translation>列を移動</translation>
    </message>
    <message numerus="yes">
        <source>Move %n column(s)</source>
        <translation>
            <numerusform>%n 個の列を移動</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Command or object</source>
        <translation>コマンドまたはオブジェクト</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>Nothing is called like this.</source>
        <translation>この名前のものはありません。</translation>
    </message>
    <message>
        <source>Find a command, table, column, problem…</source>
        <translation>コマンド、テーブル、列、問題を検索…</translation>
    </message>
    <message>
        <source>↑ ↓  look at it      Enter  go there      Esc  back      Tab  next of these lists</source>
        <translation>↑ ↓  表示      Enter  そこへ移動      Esc  戻る      Tab  次のリスト</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Everything that can be found</source>
        <translation>検索できるものすべて</translation>
    </message>
    <message>
        <source>Begin with %1 for these alone</source>
        <translation>先頭に %1 を付けると、これらだけを検索します</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>最近使用したもの</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>すべてのコマンド</translation>
    </message>
    <message>
        <source>There are no tables yet.</source>
        <translation>テーブルはまだありません。</translation>
    </message>
    <message>
        <source>No table is called like this.</source>
        <translation>この名前のテーブルはありません。</translation>
    </message>
    <message>
        <source>There are no columns yet.</source>
        <translation>列はまだありません。</translation>
    </message>
    <message>
        <source>No column is called like this.</source>
        <translation>この名前の列はありません。</translation>
    </message>
    <message>
        <source>No command is called like this.</source>
        <translation>この名前のコマンドはありません。</translation>
    </message>
    <message>
        <source>There are no problems.</source>
        <translation>問題はありません。</translation>
    </message>
    <message>
        <source>No problem speaks of this.</source>
        <translation>該当する問題はありません。</translation>
    </message>
    <message>
        <source>Reading the design…</source>
        <translation>設計を読み込み中…</translation>
    </message>
</context>
<context>
    <name>relvar::ComparisonDialog</name>
    <message>
        <source>Comparison with “%1”</source>
        <translation>「%1」との比較</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>Search differences</source>
        <translation>差分を検索</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>In the design</source>
        <translation>設計</translation>
    </message>
    <message>
        <source>In the database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation>表示されているものをすべて選択します</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>Choose none of them</source>
        <translation>表示されているものの選択をすべて解除します</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>The differences that are shown as text</source>
        <translation>表示されている差分をテキストとしてコピーします</translation>
    </message>
    <message>
        <source>&amp;Select in Diagram</source>
        <translation>ダイアグラムで選択(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>The design and the database are the same.</source>
        <translation>設計とデータベースは同じです。</translation>
    </message>
    <message>
        <source>The database is %1 and the design is for %2: the design is shown as it would be there, and nothing can be taken over.</source>
        <translation>データベースは %1 ですが、設計は %2 用です。設計は変換後の形で表示され、取り込みはできません。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 件の差分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n 件を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the marked object, or the table that it would belong to, on the canvas</source>
        <translation>選択中のオブジェクト、またはその所属先となるテーブルをキャンバスに表示します</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>プロジェクトは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>Brings the state of the database into the design, for all that is chosen, in one step</source>
        <translation>選択したすべてのものについて、データベースの状態を 1 回の操作で設計に取り込みます</translation>
    </message>
    <message>
        <source>Take over from “%1”</source>
        <translation>「%1」から取り込む</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) taken over.</source>
        <translation>
            <numerusform>%n 件の差分を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“Show All Tables” draws the new tables.</source>
        <translation>「すべてのテーブルを表示」で新しいテーブルが描かれます。</translation>
    </message>
</context>
<context>
    <name>relvar::CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>補完候補</translation>
    </message>
</context>
<context>
    <name>relvar::ConversionDialog</name>
    <message>
        <source>Lost</source>
        <translation>失われる</translation>
    </message>
    <message>
        <source>Emulated</source>
        <translation>エミュレート</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>A &amp;new project</source>
        <translation>新しいプロジェクト(&amp;N)</translation>
    </message>
    <message>
        <source>The &amp;project that is open</source>
        <translation>開いているプロジェクト(&amp;P)</translation>
    </message>
    <message>
        <source>Convert to Another Database</source>
        <translation>別のデータベースに変換</translation>
    </message>
    <message>
        <source>This one stays as it is; what is on the diagrams comes along</source>
        <translation>このプロジェクトは変更されません。ダイアグラム上のものも引き継がれます</translation>
    </message>
    <message>
        <source>One step that can be undone</source>
        <translation>1 回の操作で元に戻せます</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>プロジェクトは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>The notes that are shown as text</source>
        <translation>表示されている注意事項をテキストとしてコピーします</translation>
    </message>
    <message>
        <source>From</source>
        <translation>変換元</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>変換先(&amp;T)</translation>
    </message>
    <message>
        <source>The result is</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Notes to show</source>
        <translation>表示する注意事項</translation>
    </message>
    <message>
        <source>What becomes of the design</source>
        <translation>設計の変換結果</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Finding out what becomes of the design…</source>
        <translation>設計の変換結果を確認中…</translation>
    </message>
    <message>
        <source>Nothing is lost, and no type becomes another one.</source>
        <translation>失われるものはなく、別の型に変わるものもありません。</translation>
    </message>
    <message>
        <source>All notes (%1)</source>
        <translation>すべての注意事項 (%1)</translation>
    </message>
</context>
<context>
    <name>relvar::DatabaseCommands</name>
    <message>
        <source>Convert to %1</source>
        <translation>%1 に変換</translation>
    </message>
    <message>
        <source>The design is for %1 now.</source>
        <translation>設計は %1 用になりました。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 (%2 用)</translation>
    </message>
    <message>
        <source>The project cannot be made</source>
        <translation>プロジェクトを作成できません</translation>
    </message>
    <message>
        <source>A new project with the design for %1; the other one is as it was.</source>
        <translation>%1 用の設計を含む新しいプロジェクトです。元のプロジェクトは変更されていません。</translation>
    </message>
</context>
<context>
    <name>relvar::DatabaseImportDialog</name>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>A &amp;new project</source>
        <translation>新しいプロジェクト(&amp;N)</translation>
    </message>
    <message>
        <source>Import from a Database</source>
        <translation>データベースからインポート</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Search tables</source>
        <translation>テーブルを検索</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>インポートするもの</translation>
    </message>
    <message>
        <source>The &amp;project that is open</source>
        <translation>開いているプロジェクト(&amp;P)</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>インポート先</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>%1 (view)</source>
        <translation>%1 (ビュー)</translation>
    </message>
    <message>
        <source>Connect to see what there is.</source>
        <translation>接続すると、インポートできるものが表示されます。</translation>
    </message>
    <message>
        <source>D&amp;raw all tables on a diagram</source>
        <translation>すべてのテーブルをダイアグラムに描く(&amp;R)</translation>
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
        <translation>データベースと比較</translation>
    </message>
    <message>
        <source>The database is only read; nothing in it is changed.</source>
        <translation>データベースは読み込まれるだけで、変更されません。</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>データベースを読み込み中</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Reading the database…</source>
        <translation>データベースを読み込み中…</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>読み込みは中止されました。</translation>
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
        <translation>表記法を変更</translation>
    </message>
    <message>
        <source>Change Detail</source>
        <translation>詳細度を変更</translation>
    </message>
    <message>
        <source>Change Colours</source>
        <translation>色分けを変更</translation>
    </message>
    <message>
        <source>Change Level</source>
        <translation>レベルを変更</translation>
    </message>
    <message>
        <source>No boxes lie over each other.</source>
        <translation>重なり合っているボックスはありません。</translation>
    </message>
    <message>
        <source>Boxes have grown and lie over each other; “Make Room” moves them apart.</source>
        <translation>ボックスが大きくなり、重なり合っています。「重なりを解消」で離すことができます。</translation>
    </message>
</context>
<context>
    <name>relvar::DiagramTabs</name>
    <message>
        <source>Diagrams</source>
        <translation>ダイアグラム</translation>
    </message>
    <message>
        <source>New diagram</source>
        <translation>新しいダイアグラム</translation>
    </message>
    <message>
        <source>All diagrams, by folder</source>
        <translation>すべてのダイアグラム (フォルダー別)</translation>
    </message>
    <message>
        <source>All diagrams</source>
        <translation>すべてのダイアグラム</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>ダイアグラム</translation>
    </message>
    <message>
        <source>Add diagram</source>
        <translation>ダイアグラムを追加</translation>
    </message>
    <message>
        <source>Duplicate diagram</source>
        <translation>ダイアグラムを複製</translation>
    </message>
    <message>
        <source>Move to Folder</source>
        <translation>フォルダーに移動</translation>
    </message>
    <message>
        <source>Folder, such as Sales/Orders; empty for none:</source>
        <translation>フォルダー (例: Sales/Orders)。空欄の場合はなし:</translation>
    </message>
    <message>
        <source>Move diagram</source>
        <translation>ダイアグラムを移動</translation>
    </message>
    <message>
        <source>Rename Diagram</source>
        <translation>ダイアグラムの名前を変更</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>Rename diagram</source>
        <translation>ダイアグラムの名前を変更</translation>
    </message>
    <message>
        <source>The last diagram of a project cannot be deleted.</source>
        <translation>プロジェクトの最後のダイアグラムは削除できません。</translation>
    </message>
    <message>
        <source>Delete diagram</source>
        <translation>ダイアグラムを削除</translation>
    </message>
    <message>
        <source>New Diagram</source>
        <translation>新しいダイアグラム</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Move to Folder…</source>
        <translation>フォルダーに移動…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>relvar::EditCommands</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Make relationship physical</source>
        <translation>リレーションシップを物理化</translation>
    </message>
</context>
<context>
    <name>relvar::ExportCommands</name>
    <message>
        <source>Export SQL</source>
        <translation>SQL をエクスポート</translation>
    </message>
    <message>
        <source>SQL scripts (*.sql)</source>
        <translation>SQL スクリプト (*.sql)</translation>
    </message>
    <message>
        <source>Export SQL, a File per Schema</source>
        <translation>スキーマごとの SQL ファイルをエクスポート</translation>
    </message>
    <message>
        <source>Export Mermaid</source>
        <translation>Mermaid をエクスポート</translation>
    </message>
    <message>
        <source>Mermaid diagrams (*.mmd)</source>
        <translation>Mermaid ダイアグラム (*.mmd)</translation>
    </message>
    <message>
        <source>Export SVG Picture</source>
        <translation>SVG 画像をエクスポート</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 画像 (*.svg)</translation>
    </message>
    <message>
        <source>Export PNG Picture</source>
        <translation>PNG 画像をエクスポート</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF をエクスポート</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>JSON をエクスポート</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>「%1」に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>エクスポート中</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>エクスポートは中止されました。ファイルは書き出されていません。</translation>
    </message>
    <message>
        <source>Exporting “%1”</source>
        <translation>「%1」をエクスポート中</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>「%1」にエクスポートしました。</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>エクスポートに失敗しました</translation>
    </message>
    <message>
        <source>Export HTML Page</source>
        <translation>HTML ページをエクスポート</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>HTML ページ (*.html)</translation>
    </message>
    <message>
        <source>Export Steps as PDF</source>
        <translation>ステップを PDF としてエクスポート</translation>
    </message>
    <message>
        <source>Export Remarks</source>
        <translation>記録をエクスポート</translation>
    </message>
    <message>
        <source>Markdown documents (*.md)</source>
        <translation>Markdown ドキュメント (*.md)</translation>
    </message>
    <message>
        <source>Export MongoDB</source>
        <translation>MongoDB をエクスポート</translation>
    </message>
    <message>
        <source>Scripts for mongosh (*.js)</source>
        <translation>mongosh 用スクリプト (*.js)</translation>
    </message>
</context>
<context>
    <name>relvar::FileCommands</name>
    <message>
        <source>Relvar projects (*.relvar)</source>
        <translation>Relvar プロジェクト (*.relvar)</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>SQL scripts (*.sql);;All files (*)</source>
        <translation>SQL スクリプト (*.sql);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save Project As</source>
        <translation>プロジェクトに名前を付けて保存</translation>
    </message>
    <message>
        <source>The project cannot be saved there</source>
        <translation>その場所にはプロジェクトを保存できません</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message>
        <source>The version cannot be named</source>
        <translation>バージョンに名前を付けられません</translation>
    </message>
    <message>
        <source>Version “%1” is named.</source>
        <translation>バージョンに「%1」という名前を付けました。</translation>
    </message>
</context>
<context>
    <name>relvar::FindBar</name>
    <message>
        <source>Find an object</source>
        <translation>オブジェクトを検索</translation>
    </message>
    <message>
        <source>Name to find</source>
        <translation>検索する名前</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>検索対象</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n 件見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::FindCommands</name>
    <message>
        <source>Add tables of a path</source>
        <translation>経路のテーブルを追加</translation>
    </message>
    <message>
        <source>The diagram shows all tables of the path already.</source>
        <translation>ダイアグラムにはすでに経路のすべてのテーブルが表示されています。</translation>
    </message>
</context>
<context>
    <name>relvar::HistoryPanel</name>
    <message>
        <source>Step</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>The design before the first step</source>
        <translation>最初の操作より前の設計</translation>
    </message>
    <message>
        <source>%1, present version</source>
        <translation>%1 (現在の状態)</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1 (取り消し済み)</translation>
    </message>
    <message>
        <source>History of the design</source>
        <translation>設計の履歴</translation>
    </message>
</context>
<context>
    <name>relvar::ImportCommands</name>
    <message>
        <source>Importing</source>
        <translation>インポート中</translation>
    </message>
    <message>
        <source>The import was stopped; nothing has changed.</source>
        <translation>インポートは中止されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Importing “%1”</source>
        <translation>「%1」をインポート中</translation>
    </message>
    <message>
        <source>“%1” cannot be imported</source>
        <translation>「%1」をインポートできません</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>「%1」をインポート</translation>
    </message>
    <message>
        <source>The project cannot be made</source>
        <translation>プロジェクトを作成できません</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) imported</source>
        <translation>
            <numerusform>%n 個の文をインポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept word for word</source>
        <translation>
            <numerusform>%n 個を原文のまま保持</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 個を拒否</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2, %3, %4.</source>
        <translation>「%1」: %2、%3、%4。</translation>
    </message>
    <message>
        <source>Scripts, databases, sketches and models (%1);;All files (*)</source>
        <translation>スクリプト、データベース、スケッチ、モデル (%1);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
</context>
<context>
    <name>relvar::ImportOptionsDialog</name>
    <message>
        <source>A &amp;new project</source>
        <translation>新しいプロジェクト(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Draw all tables on a diagram</source>
        <translation>すべてのテーブルをダイアグラムに描く(&amp;D)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>SQL 方言</translation>
    </message>
    <message>
        <source>The &amp;project that is open</source>
        <translation>開いているプロジェクト(&amp;P)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Written for</source>
        <translation>対象データベース(&amp;W)</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>インポート先</translation>
    </message>
    <message>
        <source>Whatever its contents say</source>
        <translation>内容から自動判別</translation>
    </message>
</context>
<context>
    <name>relvar::ImportReport</name>
    <message>
        <source>Imported</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>そのまま保持</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>%1 のインポート</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n 個の文</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements to show</source>
        <translation>表示する文</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>文</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>文</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>すべての文</translation>
    </message>
</context>
<context>
    <name>relvar::JobIndicator</name>
    <message>
        <source>Progress of the work in the background</source>
        <translation>バックグラウンド処理の進行状況</translation>
    </message>
    <message>
        <source>Stop the work in the background</source>
        <translation>バックグラウンドの作業を中止</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>中止: %1</translation>
    </message>
</context>
<context>
    <name>relvar::Layout</name>
    <message>
        <source>The layout was cancelled.</source>
        <translation>自動配置はキャンセルされました。</translation>
    </message>
</context>
<context>
    <name>relvar::LayoutPreview</name>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Arranges the diagram like this (Enter)</source>
        <translation>ダイアグラムをこのとおりに配置します (Enter)</translation>
    </message>
    <message>
        <source>Layered, from left to right</source>
        <translation>階層型、左から右へ</translation>
    </message>
    <message>
        <source>Organic, related tables near</source>
        <translation>有機的、関連するテーブルを近くに</translation>
    </message>
    <message>
        <source>Style of the layout</source>
        <translation>配置のスタイル</translation>
    </message>
    <message>
        <source>Layout:</source>
        <translation>配置:</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Leaves the diagram as it was (Esc)</source>
        <translation>ダイアグラムを元のままにします (Esc)</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>The whole diagram. Pinned tables stay.</source>
        <translation>ダイアグラム全体。固定したテーブルは動きません。</translation>
    </message>
    <message>
        <source>The selected tables; all others stay.</source>
        <translation>選択したテーブル。ほかはすべて動きません。</translation>
    </message>
    <message>
        <source>Lay out diagram</source>
        <translation>ダイアグラムを自動配置</translation>
    </message>
</context>
<context>
    <name>relvar::LegibilityMeter</name>
    <message>
        <source>Legible</source>
        <translation>読みやすい表示です</translation>
    </message>
    <message>
        <source>Names %1 px of %2</source>
        <translation>名前 %1 / %2 px</translation>
    </message>
    <message>
        <source>Attributes %1 px of %2</source>
        <translation>属性 %1 / %2 px</translation>
    </message>
    <message>
        <source>Lines %1 px of %2</source>
        <translation>線 %1 / %2 px</translation>
    </message>
    <message>
        <source>Contrast %1 of %2</source>
        <translation>コントラスト %1 / %2</translation>
    </message>
    <message>
        <source>%1 — %2 mends it</source>
        <translation>%1 — %2 で改善</translation>
    </message>
    <message>
        <source>Legibility: %1</source>
        <translation>読みやすさ: %1</translation>
    </message>
    <message>
        <source>On a shared screen of 1920 × 1080:</source>
        <translation>1920 × 1080 の共有画面の場合:</translation>
    </message>
    <message>
        <source>names %1 px (24 or more)</source>
        <translation>名前 %1 px (24 以上)</translation>
    </message>
    <message>
        <source>attributes %1 px (18 or more)</source>
        <translation>属性 %1 px (18 以上)</translation>
    </message>
    <message>
        <source>lines %1 px (2 or more)</source>
        <translation>線 %1 px (2 以上)</translation>
    </message>
    <message>
        <source>contrast %1 (4.5 or more)</source>
        <translation>コントラスト %1 (4.5 以上)</translation>
    </message>
</context>
<context>
    <name>relvar::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
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
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>問題 (%1)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>メイン</translation>
    </message>
    <message>
        <source>The project cannot be made</source>
        <translation>プロジェクトを作成できません</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>ファイルを開けません</translation>
    </message>
    <message>
        <source>Open for reading only?</source>
        <translation>読み取り専用で開きますか?</translation>
    </message>
    <message>
        <source>You can look at it and copy from it, but not change it.</source>
        <translation>閲覧とコピーはできますが、変更はできません。</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>読み取り専用で開く</translation>
    </message>
    <message>
        <source>%1 — Relvar</source>
        <translation>%1 — Relvar</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (読み取り専用)</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Draft, saved</source>
        <translation>下書き (保存済み)</translation>
    </message>
    <message>
        <source>Every change is kept. “Save As…” gives the design a place of its own.</source>
        <translation>変更はすべて保持されます。「名前を付けて保存…」で、設計の保存場所を指定できます。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Outputs: updating…</source>
        <translation>出力: 更新中…</translation>
    </message>
    <message>
        <source>Outputs up to date</source>
        <translation>出力は最新です</translation>
    </message>
    <message>
        <source>Outputs stopped</source>
        <translation>出力は停止しました</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>記録 (%1)</translation>
    </message>
</context>
<context>
    <name>relvar::ObjectTree</name>
    <message>
        <source>Filter by name</source>
        <translation>名前で絞り込み</translation>
    </message>
    <message>
        <source>Filter of the object tree</source>
        <translation>オブジェクトツリーのフィルター</translation>
    </message>
    <message>
        <source>Objects of the design</source>
        <translation>設計のオブジェクト</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>New Column</source>
        <translation>新しい列</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>新しい列</translation>
    </message>
    <message>
        <source>Go to the Other End</source>
        <translation>相手側の端へ移動</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 件一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has this in its name.</source>
        <translation>名前にこの文字列を含むものはありません。</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)</source>
        <translation>
            <numerusform>%n 個のオブジェクトを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Diagram</source>
        <translation>ダイアグラムを開く</translation>
    </message>
    <message>
        <source>Show on Diagram</source>
        <translation>ダイアグラムに表示</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>New Table</source>
        <translation>新しいテーブル</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>新しいテーブル</translation>
    </message>
    <message>
        <source>New Schema</source>
        <translation>新しいスキーマ</translation>
    </message>
    <message>
        <source>New schema</source>
        <translation>新しいスキーマ</translation>
    </message>
    <message>
        <source>New Diagram</source>
        <translation>新しいダイアグラム</translation>
    </message>
    <message>
        <source>New diagram</source>
        <translation>新しいダイアグラム</translation>
    </message>
</context>
<context>
    <name>relvar::ObjectTreeModel</name>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>「%1」の名前を「%2」に変更</translation>
    </message>
</context>
<context>
    <name>relvar::OutputPanel</name>
    <message>
        <source>Generated output</source>
        <translation>生成された出力</translation>
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
        <translation>マイグレーション (適用)</translation>
    </message>
    <message>
        <source>Migration down</source>
        <translation>マイグレーション (取り消し)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Whole model</source>
        <translation>モデル全体</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Find in the text (Ctrl+F)</source>
        <translation>テキスト内を検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>テキスト内を検索</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>検索するテキスト</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Select something to see its part of the text.</source>
        <translation>何かを選択すると、対応する部分のテキストが表示されます。</translation>
    </message>
    <message>
        <source>Nothing in this file comes from what is selected.</source>
        <translation>このファイルには、選択したものに対応する部分がありません。</translation>
    </message>
    <message>
        <source>The text is being made…</source>
        <translation>テキストを生成中…</translation>
    </message>
    <message>
        <source>There is nothing to show yet. Draw a table, and its text appears here.</source>
        <translation>まだ表示するものがありません。テーブルを描くと、ここにテキストが表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>最新ではありません</translation>
    </message>
    <message>
        <source>The text belongs to an older version of the design.</source>
        <translation>このテキストは以前の状態の設計から生成されたものです。</translation>
    </message>
</context>
<context>
    <name>relvar::PathDialog</name>
    <message>
        <source>Find Path</source>
        <translation>経路を検索</translation>
    </message>
    <message>
        <source>The table where the path begins</source>
        <translation>経路の始点のテーブル</translation>
    </message>
    <message>
        <source>The table where it ends</source>
        <translation>経路の終点のテーブル</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Either way</source>
        <translation>両方向</translation>
    </message>
    <message>
        <source>Only to what is referenced</source>
        <translation>参照先の方向のみ</translation>
    </message>
    <message>
        <source>Only to what refers</source>
        <translation>参照元の方向のみ</translation>
    </message>
    <message>
        <source>Exchange the ends</source>
        <translation>始点と終点を入れ替え</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>始点(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>終点(&amp;T)</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Go &amp;Around</source>
        <translation>迂回(&amp;A)</translation>
    </message>
    <message>
        <source>Leaves the table of the marked step out of every path</source>
        <translation>選択したステップのテーブルを、すべての経路から除外します</translation>
    </message>
    <message>
        <source>A&amp;llow Again</source>
        <translation>再び許可(&amp;L)</translation>
    </message>
    <message>
        <source>A&amp;dd to Diagram</source>
        <translation>ダイアグラムに追加(&amp;D)</translation>
    </message>
    <message>
        <source>Shows the tables of the path that the diagram does not show yet</source>
        <translation>経路のテーブルのうち、ダイアグラムにまだ表示されていないものを表示します</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>The path and its sentences as text</source>
        <translation>経路とその文章をテキストとしてコピーします</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the two tables between which a way is to be found.</source>
        <translation>経路を検索する 2 つのテーブルを選択してください。</translation>
    </message>
    <message>
        <source>Both ends are the same table.</source>
        <translation>始点と終点が同じテーブルです。</translation>
    </message>
    <message>
        <source>No relationships lead from “%1” to “%2” this way.</source>
        <translation>この方向では、「%1」から「%2」に至るリレーションシップがありません。</translation>
    </message>
    <message>
        <source>Go &amp;Around “%1”</source>
        <translation>「%1」を迂回(&amp;A)</translation>
    </message>
    <message>
        <source>Not through %1</source>
        <translation>経由しない: %1</translation>
    </message>
</context>
<context>
    <name>relvar::ProblemsPanel</name>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter of the problems</source>
        <translation>問題のフィルター</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>ヒント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題はありません</translation>
    </message>
    <message>
        <source>The filter leaves none of the problems.</source>
        <translation>フィルターに一致する問題はありません。</translation>
    </message>
</context>
<context>
    <name>relvar::ProjectView</name>
    <message>
        <source>Laying out the diagram</source>
        <translation>ダイアグラムを自動配置中</translation>
    </message>
    <message>
        <source>Show all tables</source>
        <translation>すべてのテーブルを表示</translation>
    </message>
    <message>
        <source>The diagram shows all tables and views already.</source>
        <translation>ダイアグラムにはすでにすべてのテーブルとビューが表示されています。</translation>
    </message>
    <message>
        <source>Select the tables that are to be laid out.</source>
        <translation>自動配置するテーブルを選択してください。</translation>
    </message>
    <message>
        <source>Select an area, or a table that belongs to one.</source>
        <translation>領域、または領域に属するテーブルを選択してください。</translation>
    </message>
    <message>
        <source>Lay out diagram</source>
        <translation>ダイアグラムを自動配置</translation>
    </message>
    <message>
        <source>Lay out selection</source>
        <translation>選択範囲を自動配置</translation>
    </message>
    <message>
        <source>Lay out area</source>
        <translation>領域を自動配置</translation>
    </message>
</context>
<context>
    <name>relvar::PropertiesPanel</name>
    <message>
        <source>On this diagram</source>
        <translation>このダイアグラムでの表示</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Keys &amp;&amp; indexes</source>
        <translation>キーとインデックス</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>リレーションシップ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Select something to see its properties.</source>
        <translation>何かを選択すると、そのプロパティが表示されます。</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>「%1」の名前を「%2」に変更</translation>
    </message>
    <message>
        <source>Which of the selected objects</source>
        <translation>選択したオブジェクトのうちの対象</translation>
    </message>
    <message>
        <source>Objects of one kind are edited together</source>
        <translation>同じ種類のオブジェクトはまとめて編集されます</translation>
    </message>
    <message>
        <source>The names of all of them: {name} stands for the present name of each, {number} for 1, 2, 3…</source>
        <translation>選択したすべてのオブジェクトの名前: {name} は各オブジェクトの現在の名前、{number} は 1、2、3… を表します</translation>
    </message>
    <message numerus="yes">
        <source>Rename %n object(s)</source>
        <translation>
            <numerusform>%n 個のオブジェクトの名前を変更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::PropertyForm</name>
    <message>
        <source>Change “%1” of “%2”</source>
        <translation>「%2」の「%1」を変更</translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n object(s)</source>
        <translation>
            <numerusform>%n 個のオブジェクトの「%1」を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>複数の値</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>relvar::QuickEntry</name>
    <message>
        <source>Entity or relationship to add</source>
        <translation>追加するエンティティまたはリレーションシップ</translation>
    </message>
    <message>
        <source>What the line says</source>
        <translation>この行の意味</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>“name: attribute, attribute” adds an entity; -&gt;, &lt;&gt;, -- and =&gt; relate; Tab completes; Esc ends</source>
        <translation>「名前: 属性, 属性」でエンティティを追加、-&gt;、&lt;&gt;、--、=&gt; で関連付け、Tab で補完、Esc で終了</translation>
    </message>
    <message>
        <source>Tab: %1</source>
        <translation>Tab: %1</translation>
    </message>
    <message>
        <source>Sketch “%1”</source>
        <translation>スケッチ「%1」</translation>
    </message>
</context>
<context>
    <name>relvar::RefactoringDialog</name>
    <message>
        <source>Refactor</source>
        <translation>リファクタリング</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>注意事項</translation>
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
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>移動先(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>移動先(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name of the new table</source>
        <translation>新しいテーブルの名前(&amp;N)</translation>
    </message>
    <message>
        <source>Column with the &amp;values</source>
        <translation>値を入れる列(&amp;V)</translation>
    </message>
    <message>
        <source>Rows are &amp;identified by</source>
        <translation>行の識別方法(&amp;I)</translation>
    </message>
    <message>
        <source>Refactoring</source>
        <translation>リファクタリング</translation>
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
        <translation>キー</translation>
    </message>
    <message>
        <source>Tables that get the columns</source>
        <translation>列の移動先のテーブル</translation>
    </message>
    <message>
        <source>Table that gets the columns</source>
        <translation>列の移動先のテーブル</translation>
    </message>
    <message>
        <source>Name of the column with the values</source>
        <translation>値を入れる列の名前</translation>
    </message>
    <message>
        <source>What identifies the rows</source>
        <translation>行を識別するもの</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>SQL before</source>
        <translation>変更前の SQL</translation>
    </message>
    <message>
        <source>SQL after</source>
        <translation>変更後の SQL</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>変更内容(&amp;H)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>BEFORE</translation>
    </message>
    <message>
        <source>After</source>
        <translation>AFTER</translation>
    </message>
    <message>
        <source>&amp;SQL</source>
        <translation>SQL(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name of the number</source>
        <translation>番号列の名前(&amp;N)</translation>
    </message>
    <message>
        <source>a free name</source>
        <translation>未使用の名前</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>The values themselves</source>
        <translation>値そのもの</translation>
    </message>
    <message>
        <source>&amp;Every row has one of its own</source>
        <translation>各行が専用の行を持つ(&amp;E)</translation>
    </message>
    <message>
        <source>Not &amp;every row has both halves</source>
        <translation>両方の部分を持たない行もある(&amp;E)</translation>
    </message>
    <message>
        <source>Keep th&amp;e old key as a unique key</source>
        <translation>古いキーを一意キーとして残す(&amp;E)</translation>
    </message>
    <message>
        <source>Everything follows.</source>
        <translation>すべて自動的に反映されます。</translation>
    </message>
</context>
<context>
    <name>relvar::RelationshipPage</name>
    <message>
        <source>Exactly one</source>
        <translation>ちょうど 1 個</translation>
    </message>
    <message>
        <source>None or one</source>
        <translation>0 または 1 個</translation>
    </message>
    <message>
        <source>One or more</source>
        <translation>1 個以上</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>0 個以上</translation>
    </message>
    <message>
        <source>Its columns are made when SQL is generated.</source>
        <translation>列は SQL の生成時に作成されます。</translation>
    </message>
    <message>
        <source>Make columns</source>
        <translation>列を作成</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>Make columns of the relationship</source>
        <translation>リレーションシップの列を作成</translation>
    </message>
    <message>
        <source>Reverse relationship</source>
        <translation>リレーションシップを反転</translation>
    </message>
    <message>
        <source>Verb phrase</source>
        <translation>動詞句</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数</translation>
    </message>
    <message>
        <source>be associated with</source>
        <translation>と関連する</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>Verb phrase from %1</source>
        <translation>%1 から見た動詞句</translation>
    </message>
    <message>
        <source>How many for each %1</source>
        <translation>各 %1 に対する数</translation>
    </message>
    <message>
        <source>Change cardinality</source>
        <translation>カーディナリティを変更</translation>
    </message>
    <message>
        <source>Change verb phrases</source>
        <translation>動詞句を変更</translation>
    </message>
</context>
<context>
    <name>relvar::RemarkLine</name>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Kind of the remark</source>
        <translation>記録の種類</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>発言の内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>発言した人</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>about “%1”</source>
        <translation>対象:「%1」</translation>
    </message>
    <message>
        <source>about the whole design</source>
        <translation>対象: 設計全体</translation>
    </message>
    <message>
        <source>What is to be found out? Enter parks it.</source>
        <translation>何を確認する必要がありますか? Enter で書き留めます。</translation>
    </message>
    <message>
        <source>What was agreed, and why? Enter records it.</source>
        <translation>何を、なぜ合意しましたか? Enter で記録します。</translation>
    </message>
    <message>
        <source>What is to be done? Enter records it.</source>
        <translation>何をする必要がありますか? Enter で記録します。</translation>
    </message>
    <message>
        <source>Record question</source>
        <translation>質問を記録</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>決定を記録</translation>
    </message>
    <message>
        <source>Record task</source>
        <translation>タスクを記録</translation>
    </message>
    <message>
        <source>%1 recorded: %2</source>
        <translation>%1を記録しました: %2</translation>
    </message>
</context>
<context>
    <name>relvar::RemarkTable</name>
    <message>
        <source>Remark</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>By</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>質問: %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>決定: %1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>タスク: %1</translation>
    </message>
    <message>
        <source>the whole design</source>
        <translation>設計全体</translation>
    </message>
    <message>
        <source>Close remark</source>
        <translation>記録を完了にする</translation>
    </message>
    <message>
        <source>Reopen remark</source>
        <translation>記録を未完了に戻す</translation>
    </message>
    <message>
        <source>Change remark</source>
        <translation>記録を変更</translation>
    </message>
</context>
<context>
    <name>relvar::RemarksPanel</name>
    <message>
        <source>Open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>未完了と完了</translation>
    </message>
    <message>
        <source>Which remarks</source>
        <translation>表示する記録</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Kind of the remarks</source>
        <translation>記録の種類</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>On the canvas: ? asks, D records a decision, Shift+T a task.</source>
        <translation>キャンバス上では、? で質問、D で決定、Shift+T でタスクを記録します。</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>未完了の記録はありません。</translation>
    </message>
    <message>
        <source>There are no such remarks.</source>
        <translation>該当する記録はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n remark(s)</source>
        <translation>
            <numerusform>%n 件の記録を削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::ReplaceDialog</name>
    <message>
        <source>Find and Replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>検索するテキスト</translation>
    </message>
    <message>
        <source>What comes instead</source>
        <translation>置換後のテキスト</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>置換後(&amp;B)</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>大文字と小文字を区別(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>単語単位(&amp;W)</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>正規表現(&amp;X)</translation>
    </message>
    <message>
        <source>\1 or $1 stands for the first group in what comes instead.</source>
        <translation>置換後のテキストでは、\1 または $1 が最初のグループを表します。</translation>
    </message>
    <message>
        <source>In</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>検索する場所</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>設計全体</translation>
    </message>
    <message>
        <source>This diagram</source>
        <translation>このダイアグラム</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>Kinds of objects</source>
        <translation>オブジェクトの種類</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Tables and views</source>
        <translation>テーブルとビュー</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Keys, indexes and relationships</source>
        <translation>キー、インデックス、リレーションシップ</translation>
    </message>
    <message>
        <source>Types and routines</source>
        <translation>型とルーチン</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>Replace all of them</source>
        <translation>すべて置換の対象にします</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>Leave all of them out</source>
        <translation>すべて置換の対象から外します</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置換(&amp;R)</translation>
    </message>
    <message>
        <source>What you look for stands here, with what becomes of it, before anything is changed.</source>
        <translation>検索したテキストとその置換結果が、変更を行う前にここに表示されます。</translation>
    </message>
    <message>
        <source>Choose where to look.</source>
        <translation>検索する場所を選択してください。</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n text(s) will be replaced.</source>
        <translation>
            <numerusform>%n 件中 %1 件のテキストが置換されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be.</source>
        <translation>
            <numerusform>%n 件は置換できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>プロジェクトは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>「%1」を「%2」に置換</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) replaced.</source>
        <translation>
            <numerusform>%n 件のテキストを置換しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) with SQL follow.</source>
        <translation>
            <numerusform>SQL を含む %n 個のオブジェクトにも反映されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::ReplacementList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>relvar::ReplayBar</name>
    <message>
        <source>Step of the history</source>
        <translation>履歴の操作</translation>
    </message>
    <message>
        <source>Drag to see the design after each of its steps</source>
        <translation>ドラッグすると、各操作の後の設計が表示されます</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>低速</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中速</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>Pace of the replay</source>
        <translation>再生の速さ</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>操作 %1 / %2</translation>
    </message>
    <message>
        <source>Stops here</source>
        <translation>ここで停止します</translation>
    </message>
    <message>
        <source>Plays the steps one after the other</source>
        <translation>操作を順に再生します</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play the history</source>
        <translation>履歴を再生</translation>
    </message>
</context>
<context>
    <name>relvar::SentenceEditor</name>
    <message>
        <source>Must or may</source>
        <translation>必須または任意</translation>
    </message>
    <message>
        <source>Verb phrase</source>
        <translation>動詞句</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数</translation>
    </message>
    <message>
        <source>A number such as “2 or more” or “between 2 and 5” can be typed.</source>
        <translation>「2 個以上」や「2〜5 個」のような数を入力できます。</translation>
    </message>
</context>
<context>
    <name>relvar::SentencesPanel</name>
    <message>
        <source>There is no relationship to read here.</source>
        <translation>ここに表示するリレーションシップはありません。</translation>
    </message>
    <message>
        <source>All relationships</source>
        <translation>すべてのリレーションシップ</translation>
    </message>
    <message>
        <source>On this diagram</source>
        <translation>このダイアグラムでの表示</translation>
    </message>
    <message>
        <source>Of the selection</source>
        <translation>選択範囲のもの</translation>
    </message>
    <message>
        <source>Which relationships</source>
        <translation>対象のリレーションシップ</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Enter or a double click changes a sentence.</source>
        <translation>Enter またはダブルクリックで文章を変更できます。</translation>
    </message>
    <message>
        <source>Say how many as in “exactly one”, “2 or more” or “between 2 and 5”.</source>
        <translation>数は「ちょうど 1 個」、「2 個以上」、「2〜5 個」のように指定してください。</translation>
    </message>
    <message>
        <source>Change sentence</source>
        <translation>文章を変更</translation>
    </message>
    <message>
        <source>The relationship does not exist any more.</source>
        <translation>このリレーションシップはもう存在しません。</translation>
    </message>
</context>
<context>
    <name>relvar::ShortcutBar</name>
    <message>
        <source>&amp;Take Over</source>
        <translation>引き継ぐ(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>キーを外す(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>The other command loses these keys</source>
        <translation>もう一方のコマンドでは、このキーが使えなくなります</translation>
    </message>
    <message>
        <source>Leaves the command without keys</source>
        <translation>コマンドのキーをなくします</translation>
    </message>
    <message>
        <source>The keys that the command had at first</source>
        <translation>コマンドに最初に割り当てられていたキー</translation>
    </message>
    <message>
        <source>Press the new keys in the field.</source>
        <translation>フィールドで新しいキーを押してください。</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>キーを変更するコマンドを選択してください。</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>「%1」のキー</translation>
    </message>
    <message>
        <source>“%1” has %2 already.</source>
        <translation>「%1」にはすでに %2 が割り当てられています。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. It can be taken over from there.</source>
        <translation>%1 は「%2」に割り当てられています。そこから引き継ぐことができます。</translation>
    </message>
    <message>
        <source>“%1” has %2 now, and “%3” has not.</source>
        <translation>%2 は「%1」に割り当てられ、「%3」からは外されました。</translation>
    </message>
    <message>
        <source>“%1” has %2 now.</source>
        <translation>「%1」に %2 が割り当てられました。</translation>
    </message>
    <message>
        <source>Other commands have some of these keys now; they keep them.</source>
        <translation>これらのキーの一部は、現在ほかのコマンドに割り当てられています。その割り当ては変わりません。</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>「%1」のキーはなくなりました。</translation>
    </message>
</context>
<context>
    <name>relvar::ShortcutSheet</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>ダイアグラム</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>表記法</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細度</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>フォーカス</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Move about</source>
        <translation>表示位置を移動</translation>
    </message>
    <message>
        <source>Wheel, Space + drag, middle button</source>
        <translation>ホイール、Space + ドラッグ、中ボタン</translation>
    </message>
    <message>
        <source>Zoom about the pointer</source>
        <translation>ポインター位置を中心に拡大・縮小</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + ホイール</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>選択範囲に追加</translation>
    </message>
    <message>
        <source>Shift or Ctrl + click</source>
        <translation>Shift または Ctrl + クリック</translation>
    </message>
    <message>
        <source>Next and previous object</source>
        <translation>次または前のオブジェクト</translation>
    </message>
    <message>
        <source>Tab, Shift + Tab</source>
        <translation>Tab、Shift + Tab</translation>
    </message>
    <message>
        <source>Nearest object in a direction</source>
        <translation>その方向で最も近いオブジェクト</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Take it into the selection as well</source>
        <translation>選択範囲にも追加</translation>
    </message>
    <message>
        <source>Shift + arrow</source>
        <translation>Shift + 矢印キー</translation>
    </message>
    <message>
        <source>Go there and leave the selection</source>
        <translation>選択を変えずに移動</translation>
    </message>
    <message>
        <source>Select, or take out of the selection</source>
        <translation>選択または選択から除外</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Into the columns, along a line</source>
        <translation>列の中へ、線に沿って</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>From a column to what it refers to</source>
        <translation>列からその参照先へ</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Next and previous line of a table</source>
        <translation>テーブルの次または前の線</translation>
    </message>
    <message>
        <source>L, Shift + L</source>
        <translation>L、Shift + L</translation>
    </message>
    <message>
        <source>Out of the columns</source>
        <translation>列の外へ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Move tables, columns, bends of a line</source>
        <translation>テーブル、列、線の折れ点を移動</translation>
    </message>
    <message>
        <source>Ctrl + arrows, with Shift ten steps</source>
        <translation>Ctrl + 矢印キー、Shift も押すと 10 ステップ</translation>
    </message>
    <message>
        <source>Size of a note or an area</source>
        <translation>メモまたは領域のサイズ</translation>
    </message>
    <message>
        <source>Alt + Shift + arrows</source>
        <translation>Alt + Shift + 矢印キー</translation>
    </message>
    <message>
        <source>Place or relate with a tool</source>
        <translation>ツールで配置または関連付け</translation>
    </message>
    <message>
        <source>Enter, at what has the focus</source>
        <translation>Enter (フォーカスのあるもの)</translation>
    </message>
    <message>
        <source>Rename in place</source>
        <translation>その場で名前を変更</translation>
    </message>
    <message>
        <source>F2, double click on the name</source>
        <translation>F2、名前をダブルクリック</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Alt + Enter, double click on the body</source>
        <translation>Alt + Enter、本体をダブルクリック</translation>
    </message>
    <message>
        <source>New table here</source>
        <translation>ここに新しいテーブル</translation>
    </message>
    <message>
        <source>Double click on the empty canvas</source>
        <translation>キャンバスの空いた場所をダブルクリック</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>外部キー</translation>
    </message>
    <message>
        <source>Drag a column onto a table</source>
        <translation>列をテーブルにドラッグ</translation>
    </message>
    <message>
        <source>Give up a gesture</source>
        <translation>操作を取りやめる</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>キャンバス上</translation>
    </message>
    <message>
        <source>Refactor</source>
        <translation>リファクタリング</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ワークショップ</translation>
    </message>
    <message>
        <source>Database Lens</source>
        <translation>データベースレンズ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Alt + Shift + arrow; Alt + up, down</source>
        <translation>Alt + Shift + 矢印キー、Alt + 上、下</translation>
    </message>
    <message>
        <source>Pointer off, selection away, leave the workshop</source>
        <translation>ポインターをオフ、選択を解除、ワークショップから退出</translation>
    </message>
    <message>
        <source>Esc, one after the other</source>
        <translation>Esc を押すたびに順に</translation>
    </message>
    <message>
        <source>Find a command or keys</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>すべてリセット(&amp;A)</translation>
    </message>
    <message>
        <source>Gives every command the keys that it had at first</source>
        <translation>すべてのコマンドのキーを、最初の割り当てに戻します</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>ユーザーが変更</translation>
    </message>
    <message>
        <source>Colour of Selection</source>
        <translation>選択したものの色</translation>
    </message>
    <message>
        <source>No command and no keys are called that.</source>
        <translation>その名前のコマンドもキーもありません。</translation>
    </message>
</context>
<context>
    <name>relvar::SketchPanel</name>
    <message>
        <source>All tables</source>
        <translation>すべてのテーブル</translation>
    </message>
    <message>
        <source>This diagram</source>
        <translation>このダイアグラム</translation>
    </message>
    <message>
        <source>Selected tables</source>
        <translation>選択したテーブル</translation>
    </message>
    <message>
        <source>What the text shows</source>
        <translation>テキストの表示範囲</translation>
    </message>
    <message>
        <source>What the text shows; what it does not show is never changed</source>
        <translation>テキストの表示範囲。表示されていないものは変更されません</translation>
    </message>
    <message>
        <source>Tidy Up</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Writes the text anew in its usual form and order, without remarks</source>
        <translation>テキストを標準の形式と順序で書き直します。注釈は残りません</translation>
    </message>
    <message>
        <source>The design as text</source>
        <translation>テキストで表した設計</translation>
    </message>
    <message>
        <source>What the text takes away</source>
        <translation>テキストで削除されるもの</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo what the text took away</source>
        <translation>テキストでの削除を元に戻す</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>そこへ移動</translation>
    </message>
    <message>
        <source>Go to the place in the text</source>
        <translation>テキスト内の場所へ移動</translation>
    </message>
    <message>
        <source>What is wrong in the text</source>
        <translation>テキストの誤り</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>%1 行、%2 文字目</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(ほか %n 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>The document can only be read.</source>
        <translation>このドキュメントは読み取り専用です。</translation>
    </message>
    <message>
        <source>Ctrl+Space completes. A line counts when you leave it.</source>
        <translation>Ctrl+Space で補完します。行の内容は、その行を離れたときに反映されます。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n table(s) in the text</source>
        <translation>
            <numerusform>テキストで %n 個のテーブルを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>テキストを編集</translation>
    </message>
    <message>
        <source>Text “%1”</source>
        <translation>テキスト「%1」</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>tables and relationships</comment>
        <translation>%1と%2</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n 個のテーブル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>%n 個のリレーションシップ</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>削除しました: %1。</translation>
    </message>
    <message>
        <source>%1 will go, unless you paste what you cut.</source>
        <translation>切り取ったものを貼り付けないと、%1が削除されます。</translation>
    </message>
    <message>
        <source>%1 will go when you leave the line.</source>
        <translation>この行を離れると、%1が削除されます。</translation>
    </message>
</context>
<context>
    <name>relvar::StatusStrip</name>
    <message>
        <source>Zoom; click for the original size</source>
        <translation>拡大率 (クリックで原寸に戻す)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>拡大率</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n 個選択</numerusform>
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
        <translation>ダイアグラム: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) clear, the rest dimmed</source>
        <translation>
            <numerusform>%n 個のオブジェクトを通常表示、ほかは淡色表示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1、表示中</translation>
    </message>
    <message>
        <source>Rename step</source>
        <translation>ステップの名前を変更</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>ステップを移動</translation>
    </message>
</context>
<context>
    <name>relvar::StepTeller</name>
    <message numerus="yes">
        <source>%n step(s) undone</source>
        <translation>
            <numerusform>%n 個の操作を元に戻しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>元に戻しました</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done again</source>
        <translation>
            <numerusform>%n 個の操作をやり直しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
</context>
<context>
    <name>relvar::StepsPanel</name>
    <message>
        <source>No steps yet.

Arrange the canvas as others should see it, then take it as a step.</source>
        <translation>ステップはまだありません。

ほかの人に見せたい状態にキャンバスを整えてから、ステップとして取り込んでください。</translation>
    </message>
    <message>
        <source>Notes for the presenter</source>
        <translation>発表者用ノート</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>What is to be said at this step</source>
        <translation>このステップで話す内容</translation>
    </message>
    <message>
        <source>Take as Step</source>
        <translation>ステップとして取り込む</translation>
    </message>
    <message>
        <source>Take Again</source>
        <translation>取り込み直す</translation>
    </message>
    <message>
        <source>Move Up (Alt+Up)</source>
        <translation>上へ移動 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move Down (Alt+Down)</source>
        <translation>下へ移動 (Alt+↓)</translation>
    </message>
    <message>
        <source>Delete Step (Del)</source>
        <translation>ステップを削除 (Del)</translation>
    </message>
    <message>
        <source>Present (F5)</source>
        <translation>プレゼンテーションを開始 (F5)</translation>
    </message>
    <message>
        <source>Take step</source>
        <translation>ステップを取り込む</translation>
    </message>
    <message>
        <source>Take step again</source>
        <translation>ステップを取り込み直す</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>ステップを移動</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>ステップを削除</translation>
    </message>
    <message>
        <source>Note for step</source>
        <translation>ステップのノート</translation>
    </message>
</context>
<context>
    <name>relvar::ValueListModel</name>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>An entry of the list cannot be empty. Remove it instead.</source>
        <translation>リストの項目は空にできません。代わりに項目を削除してください。</translation>
    </message>
    <message>
        <source>“%1” is no column of “%2”. An expression is a function call or stands in parentheses.</source>
        <translation>「%1」は「%2」の列ではありません。式は関数呼び出しにするか、括弧で囲んでください。</translation>
    </message>
</context>
<context>
    <name>relvar::VersionNameDialog</name>
    <message>
        <source>Name Version</source>
        <translation>バージョンに名前を付ける</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>バージョンの名前</translation>
    </message>
    <message>
        <source>1.0</source>
        <translation>1.0</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前を付ける(&amp;N)</translation>
    </message>
    <message>
        <source>There is a version with this name already.</source>
        <translation>この名前のバージョンはすでに存在します。</translation>
    </message>
    <message>
        <source>The present design is kept under this name, to compare with and to make migrations from.</source>
        <translation>現在の設計がこの名前で保持され、比較やマイグレーションの作成に使えます。</translation>
    </message>
</context>
<context>
    <name>relvar::WelcomePage</name>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Draw a database; its SQL, diagrams and migration keep in step.</source>
        <translation>データベースを描くと、SQL、ダイアグラム、マイグレーションが常に同期されます。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>An empty canvas</source>
        <translation>空のキャンバス</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>A project file on this computer</source>
        <translation>このコンピューター上のプロジェクトファイル</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Bookshop</source>
        <translation>書店</translation>
    </message>
    <message>
        <source>Books, customers, orders and stock</source>
        <translation>書籍、顧客、注文、在庫</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>診療所</translation>
    </message>
    <message>
        <source>Patients, visits and treatments</source>
        <translation>患者、受診、治療</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使ったプロジェクト</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近使ったプロジェクト</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>履歴から削除</translation>
    </message>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation>開いたプロジェクトがここに表示されます。</translation>
    </message>
    <message>
        <source>Draft, not saved to a place of its own yet</source>
        <translation>下書き (保存場所は未指定)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>A schema or a database, drawn for you</source>
        <translation>スキーマやデータベースを図に描きます</translation>
    </message>
</context>
<context>
    <name>relvar::WorkshopBar</name>
    <message>
        <source>&amp;Start Again</source>
        <translation>最初から開始(&amp;S)</translation>
    </message>
    <message>
        <source>Count &amp;Up</source>
        <translation>カウントアップ(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1 (停止中)</translation>
    </message>
    <message>
        <source>Time is over: %1</source>
        <translation>時間切れ: %1</translation>
    </message>
    <message>
        <source>Timer: %1</source>
        <translation>タイマー: %1</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation>ステップなし</translation>
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
        <translation>ステップ %1 / %2: %3</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>More Commands</source>
        <translation>その他のコマンド</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entities fit at %2 px.</source>
        <translation>
            <numerusform>%n 個のエンティティのうち %1 個が %2 px で収まります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entities fit by their names, closer together than in the diagram.</source>
        <translation>
            <numerusform>%n 個のエンティティがすべて、ダイアグラムより間隔を詰めて、名前だけで収まります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entities fit by their names.</source>
        <translation>
            <numerusform>%n 個のエンティティがすべて名前だけで収まります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entities fit with their keys.</source>
        <translation>
            <numerusform>%n 個のエンティティがすべてキー付きで収まります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entities fit.</source>
        <translation>
            <numerusform>%n 個のエンティティがすべて収まります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::WorkshopCommands</name>
    <message>
        <source>There are no steps yet: Shift+S takes what is seen as one.</source>
        <translation>ステップはまだありません。Shift+S で、現在の表示をステップとして取り込みます。</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>最初のステップです。</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>最後のステップです。</translation>
    </message>
    <message>
        <source>Taken as “%1”.</source>
        <translation>「%1」として取り込みました。</translation>
    </message>
</context>
<context>
    <name>relvar::Workspace</name>
    <message>
        <source>This project is open for reading only. “Save As…” makes a copy of your own that you can change.</source>
        <translation>このプロジェクトは読み取り専用で開いています。「名前を付けて保存…」で、変更可能なコピーを作成できます。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>「%1」に書き込めません: %2。</translation>
    </message>
    <message>
        <source>“%1” cannot be replaced.</source>
        <translation>「%1」を置き換えられません。</translation>
    </message>
</context>
<context>
    <name>relvar::pgmodeler</name>
    <message>
        <source>The elements nest too deeply for a model of pgModeler.</source>
        <translation>要素のネストが深すぎるため、pgModeler のモデルとして読み込めません。</translation>
    </message>
    <message>
        <source>This is no model of pgModeler: it begins with “%1”.</source>
        <translation>これは pgModeler のモデルではありません。先頭は「%1」です。</translation>
    </message>
    <message>
        <source>This is not well-formed XML: %1</source>
        <translation>整形式の XML ではありません: %1</translation>
    </message>
</context>
</TS>
