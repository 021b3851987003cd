// Reads DBML with the real @dbml/core package: dbml.mjs FILE... prints one JSON array with an object
// for each file: {file, facts, tables, refs, ...} or {file, error}. Facts are lines that say all
// that the package has understood, sorted, in words that the tests use for a design as well.
import { readFileSync } from 'node:fs';
import { Parser } from '@dbml/core';

const full = (schema, name) => (schema && schema !== 'public' ? `${schema}.${name}` : name);
const fact = (...parts) => parts.map((part) => String(part ?? '')).join('|');
const metadata = (one) =>
  Object.entries(one.metadata ?? {})
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join(',');

// What happens when nothing is said.
const action = (text) => (text?.toLowerCase() === 'no action' ? '' : text);

function defaultOf(field) {
  const given = field.dbdefault;
  if (given === undefined || given === null) return '';
  if (given.type !== 'number') return `${given.type}:${given.value}`;
  // As QString::number(value, 'e', 8) writes it.
  return `number:${Number(given.value).toExponential(8).replace(/([+-])(\d)$/, '$10$2')}`;
}

function tableFacts(facts, schema, table) {
  const name = full(schema.name, table.name);
  const key = new Set(table.fields.filter((one) => one.pk).map((one) => one.name));
  let keyName = '';
  for (const index of table.indexes)
    if (index.pk) {
      for (const column of index.columns) key.add(column.value);
      keyName = index.name ?? '';
    }
  facts.push(fact('table', name, table.alias, table.note, table.headerColor, metadata(table)));
  if (key.size > 0) facts.push(fact('key', name, [...key].join(','), keyName));
  for (const field of table.fields) {
    const marks = [
      field.unique ? 'unique' : '',
      field.not_null && !key.has(field.name) ? 'not null' : '',
      field.increment ? 'increment' : '',
    ];
    const type = field._enum
      ? full(field._enum.schema?.name, field._enum.name)
      : String(field.type.type_name).replace(/^public\./, '');
    facts.push(
      fact('column', name, field.name, type.replaceAll(' ', ''), marks.filter(Boolean).join(' '),
        defaultOf(field), field.note, metadata(field)),
    );
  }
  for (const index of table.indexes) {
    if (index.pk) continue;
    // The package has expressions first, wherever they stand.
    const columns = [...index.columns]
      .sort((a, b) => a.token.start.offset - b.token.start.offset)
      .map((one) => (one.type === 'column' ? one.value : `(${one.value})`));
    facts.push(
      fact('index', name, columns.join(','), index.name, index.type, index.unique ? 'unique' : '',
        index.note),
    );
  }
  for (const check of [...table.checks, ...table.fields.flatMap((one) => one.checks ?? [])])
    facts.push(fact('check', name, check.name, check.expression));
  for (const record of table.records ?? [])
    facts.push(
      fact('records', name, record.columns.join(','),
        JSON.stringify(record.values.map((row) => row.map((cell) => cell.value ?? null))),
        record.example ? 'example' : ''),
    );
}

function factsOf(database) {
  const facts = [];
  for (const schema of database.schemas) {
    for (const table of schema.tables) tableFacts(facts, schema, table);
    for (const one of schema.enums)
      facts.push(
        fact('enum', full(schema.name, one.name),
          one.values.map((value) => `${value.name}:${value.note ?? ''}`).join(',')),
      );
    for (const ref of schema.refs) {
      const ends = ref.endpoints.map(
        (end) => `${full(end.schemaName, end.tableName)}(${end.fieldNames.join(',')}) ${end.relation}`,
      );
      facts.push(
        fact('ref', ref.name, ends.sort().join(' '), action(ref.onDelete), action(ref.onUpdate), ref.color,
          ref.inactive ? 'inactive' : ''),
      );
    }
    for (const group of schema.tableGroups)
      facts.push(
        fact('group', group.name,
          group.tables.map((one) => full(one.schema?.name, one.name)).sort().join(','),
          group.note, group.color, metadata(group)),
      );
  }
  for (const note of database.notes)
    facts.push(fact('note', note.name, note.content, note.color ?? note.headerColor, metadata(note)));
  if (database.name || database.note)
    facts.push(fact('project', database.name, database.note));
  return facts.sort();
}

function read(file) {
  try {
    const database = new Parser().parse(readFileSync(file, 'utf8'), 'dbmlv2');
    const sum = (count) => database.schemas.reduce((total, schema) => total + count(schema), 0);
    return {
      file,
      facts: factsOf(database),
      tables: sum((schema) => schema.tables.length),
      columns: sum((schema) => schema.tables.reduce((n, table) => n + table.fields.length, 0)),
      indexes: sum((schema) => schema.tables.reduce((n, table) => n + table.indexes.length, 0)),
      refs: sum((schema) => schema.refs.length),
      enums: sum((schema) => schema.enums.length),
    };
  } catch (error) {
    const diagnostics = (error?.diags ?? []).map(
      (one) => `${one.location?.start?.line}:${one.location?.start?.column}: ${one.message}`,
    );
    return { file, error: diagnostics.join('\n') || String(error?.stack ?? error) };
  }
}

process.stdout.write(JSON.stringify(process.argv.slice(2).map(read)));
