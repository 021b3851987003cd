// Runs scripts in the real mongosh against a recorder and judges what arrived: mongodb.mjs FILE...
// prints one JSON array with an object for each file: {file, collections, indexes, sharded,
// problems} or {file, error}. Problems are what a server would refuse (keywords and types of
// validators, unknown index forms, shard keys) and sample documents that their validator rejects;
// a sample stands in the script as remarks after "sample document".
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import * as BSON from 'bson';
import { startRecorder } from './mongorecorder.mjs';

const require = createRequire(import.meta.url);
const { ObjectId, Long, Int32, Double, Decimal128, Binary, UUID, Timestamp, BSONRegExp } = BSON;

const keywords = new Set(
  ('additionalItems additionalProperties allOf anyOf bsonType dependencies description enum ' +
    'exclusiveMaximum exclusiveMinimum items maximum maxItems maxLength maxProperties minimum ' +
    'minItems minLength minProperties multipleOf not oneOf pattern patternProperties properties ' +
    'required title type uniqueItems').split(' '),
);

const isPlain = (value) =>
  value !== null &&
  typeof value === 'object' &&
  !Array.isArray(value) &&
  !(value instanceof Date) &&
  value._bsontype === undefined;
const tests = {
  double: (v) => v instanceof Double || (typeof v === 'number' && !Number.isInteger(v)),
  int: (v) => v instanceof Int32 || Number.isInteger(v),
  long: (v) => v instanceof Long || typeof v === 'bigint',
  decimal: (v) => v instanceof Decimal128,
  number: (v) => ['double', 'int', 'long', 'decimal'].some((name) => tests[name](v)),
  string: (v) => typeof v === 'string',
  object: isPlain,
  array: Array.isArray,
  bool: (v) => typeof v === 'boolean',
  date: (v) => v instanceof Date,
  null: (v) => v === null,
  objectId: (v) => v instanceof ObjectId,
  binData: (v) => v instanceof Binary,
  regex: (v) => v instanceof RegExp || v instanceof BSONRegExp,
  timestamp: (v) => v instanceof Timestamp,
};

function lint(schema, at, problems) {
  for (const [key, value] of Object.entries(schema)) {
    if (!keywords.has(key)) problems.push(`${at}: keyword ${key}`);
    if (key === 'bsonType') {
      const types = [].concat(value);
      if (!types.length) problems.push(`${at}: no bsonType`);
      for (const type of types) if (!tests[type]) problems.push(`${at}: bsonType ${type}`);
    }
    if (key === 'required' && (!Array.isArray(value) || !value.length))
      problems.push(`${at}: required is empty`);
    if (key === 'enum' && (!Array.isArray(value) || !value.length))
      problems.push(`${at}: enum is empty`);
    if (key === 'pattern') {
      try {
        new RegExp(value, 'u');
      } catch {
        problems.push(`${at}: pattern ${value}`);
      }
    }
    if (key === 'properties')
      for (const name of Object.keys(value)) lint(value[name], `${at}.${name}`, problems);
    if (key === 'items') lint(value, `${at}[]`, problems);
  }
}

// Numbers of BSON as ajv knows them, for minimum, multipleOf and the like. Fields "__proto__" are
// left out: ajv does not judge them.
function plain(value) {
  if (value instanceof Long) return value.toNumber();
  if (value instanceof Int32 || value instanceof Double) return value.valueOf();
  if (value instanceof Decimal128) return Number(value.toString());
  if (Array.isArray(value)) return value.map(plain);
  if (isPlain(value))
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== '__proto__')
        .map(([key, one]) => [key, plain(one)]),
    );
  return value;
}

// ajv judges the document in plain numbers; bsonType is asked of the value as it came, found by the
// path.
function validate(schema, document) {
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addKeyword({
    keyword: 'bsonType',
    validate(types, _value, _schema, context) {
      let original = document;
      for (const part of context.instancePath.split('/').slice(1))
        original = original?.[part.replaceAll('~1', '/').replaceAll('~0', '~')];
      return [].concat(types).some((type) => tests[type]?.(original));
    },
    errors: false,
  });
  const check = ajv.compile(schema);
  return check(plain(document)) ? [] : check.errors.map((e) => `${e.instancePath} ${e.message}`);
}

// The sample documents of a script, in the order of its collections.
function samplesOf(text) {
  const samples = [];
  let open = null;
  for (const line of text.split('\n')) {
    if (/^\/\/ A sample document/.test(line)) open = [];
    else if (open && line.startsWith('// ')) open.push(line.slice(3));
    else if (open) {
      samples.push(open.join('\n'));
      open = null;
    }
  }
  if (open) samples.push(open.join('\n'));
  const shell = {
    ObjectId: (text) => new ObjectId(text),
    ISODate: (text) => new Date(text),
    NumberLong: (text) => Long.fromString(text),
    NumberDecimal: (text) => Decimal128.fromString(text),
    Double: (value) => new Double(value),
    UUID: (text) => new UUID(text),
    BinData: (type, text) => new Binary(Buffer.from(text, 'base64'), type),
    Timestamp: (value) => new Timestamp(value),
    RegExp,
  };
  const names = Object.keys(shell);
  return samples.map((sample) =>
    new Function(...names, `return (${sample});`)(...names.map((name) => shell[name])),
  );
}

function checkIndexes(command, shardKeys, collections, problems) {
  const name = command.createIndexes;
  const collection = collections.get(name);
  if (!collection) problems.push(`${name}: an index on a collection that was not made`);
  for (const index of command.indexes) {
    const at = `${name}.${index.name}`;
    const parts = Object.entries(index.key);
    if (!parts.length || parts.length > 32) problems.push(`${at}: ${parts.length} fields`);
    for (const [field, order] of parts) {
      if (field === '' || field.split('.').some((part) => part === '' || part.startsWith('$')) )
        if (!/(^|\.)\$\*\*$/.test(field)) problems.push(`${at}: field ${field}`);
      if (![1, -1, 'text', '2dsphere', 'hashed'].includes(plain(order)))
        problems.push(`${at}: order ${order}`);
    }
    if (index.unique && parts.some(([, order]) => order === 'hashed'))
      problems.push(`${at}: hashed and unique`);
    if (index.expireAfterSeconds !== undefined && parts.length > 1)
      problems.push(`${at}: expires with several fields`);
    if (collection?.timeseries && (index.unique || parts.some(([, order]) => order === 'text')))
      problems.push(`${at}: not on a time series`);
    const shard = shardKeys.get(name);
    if (index.unique && shard) {
      const fields = Object.keys(index.key);
      if (!Object.keys(shard).every((field, i) => fields[i] === field))
        problems.push(`${at}: unique without the shard key`);
    }
    if (JSON.stringify(index.partialFilterExpression ?? {}).match(/"\$(ne|nin|not|regex)"/))
      problems.push(`${at}: filter`);
  }
}

function judge(commands, text) {
  const problems = [];
  const collections = new Map();
  const shardKeys = new Map();
  for (const command of commands) {
    if (command.create) collections.set(command.create, command);
    if (command.shardCollection)
      shardKeys.set(command.shardCollection.replace(/^[^.]*\./, ''), command.key);
  }
  for (const name of collections.keys())
    if (name === '' || name.includes('$') || name.includes('\0') || name.startsWith('system.'))
      problems.push(`the name of a collection: ${name}`);
  const samples = samplesOf(text);
  if (samples.length !== collections.size)
    problems.push(`${samples.length} samples of ${collections.size} collections`);
  let place = 0;
  for (const [name, command] of collections) {
    const schema = command.validator && plain(command.validator.$jsonSchema);
    if (schema) {
      lint(schema, name, problems);
      if (schema.additionalProperties === false && !schema.properties?._id)
        problems.push(`${name}: no _id`);
      problems.push(...validate(schema, samples[place] ?? {}).map((one) => `${name}: sample ${one}`));
    }
    place += 1;
  }
  const fields = Object.fromEntries(
    [...collections].map(([name, command]) => [
      name,
      Object.keys(command.validator?.$jsonSchema?.properties ?? {}),
    ]),
  );
  let indexes = 0;
  const keys = {};
  for (const command of commands.filter((one) => one.createIndexes)) {
    checkIndexes(command, shardKeys, collections, problems);
    indexes += command.indexes.length;
    for (const index of command.indexes)
      (keys[command.createIndexes] ??= []).push(Object.keys(index.key));
  }
  return {
    collections: [...collections.keys()],
    fields,
    indexes,
    keys,
    sharded: Object.fromEntries([...shardKeys].map(([name, key]) => [name, plain(key)])),
    problems,
  };
}

function mongosh(file, port) {
  const folder = path.dirname(require.resolve('mongosh/package.json'));
  const { bin } = require('mongosh/package.json');
  const program = path.join(folder, typeof bin === 'string' ? bin : bin.mongosh);
  const child = spawn(
    process.execPath,
    [program, `mongodb://127.0.0.1:${port}/shop`, '--quiet', '--norc', '--file', file],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, HOME: process.env.TMPDIR ?? '/tmp' } },
  );
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

async function run(file) {
  const commands = [];
  const recorder = await startRecorder({
    sharded: true,
    onCommand: (command) => commands.push(command),
  });
  try {
    const { code, output } = await mongosh(file, recorder.port);
    if (code !== 0 || /Error/.test(output)) return { file, error: output || `mongosh: ${code}` };
    return { file, ...judge(commands, readFileSync(file, 'utf8')) };
  } catch (error) {
    return { file, error: String(error?.stack ?? error) };
  } finally {
    recorder.close();
  }
}

const results = [];
for (const file of process.argv.slice(2)) results.push(await run(file));
process.stdout.write(JSON.stringify(results));
