// Reads DBML with the real @dbml/core package: dbml.mjs FILE... prints one JSON array with an object
// for each file: {file, tables, refs, enums, indexes} or {file, error}.
import { readFileSync } from 'node:fs';
import { Parser } from '@dbml/core';

function read(file) {
  try {
    const database = new Parser().parse(readFileSync(file, 'utf8'), 'dbmlv2');
    const sum = (count) => database.schemas.reduce((total, schema) => total + count(schema), 0);
    return {
      file,
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
    return { file, error: diagnostics.join('\n') || String(error?.message ?? error) };
  }
}

process.stdout.write(JSON.stringify(process.argv.slice(2).map(read)));
