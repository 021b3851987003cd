// Reads erDiagrams with the real mermaid package: mermaid.mjs FILE... prints one JSON array with an
// object for each file: {file, entities, relationships} or {file, error}.
import './dom.mjs';
import { readFileSync } from 'node:fs';

const { default: mermaid } = await import('mermaid');
mermaid.initialize({ startOnLoad: false });

// What the package does to the finished picture: character codes become what they stand for.
const codes = { quot: '"', amp: '&', lt: '<', gt: '>' };
const decoded = (text) =>
  String(text ?? '')
    .replace(/ﬂ°°(\d+)¶ß/g, (_, number) => String.fromCharCode(Number(number)))
    .replace(/ﬂ°(\w+)¶ß/g, (_, name) => codes[name] ?? `?${name}?`);

async function read(file) {
  const text = readFileSync(file, 'utf8');
  try {
    const type = await mermaid.parse(text);
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    const names = new Map();
    const entities = [];
    for (const [name, entity] of db.getEntities()) {
      const shown = decoded(entity.alias || name);
      names.set(entity.id, shown);
      entities.push({
        name: shown,
        attributes: entity.attributes.map((one) => ({
          type: decoded(one.type),
          name: decoded(one.name),
          keys: one.keys,
          comment: decoded(one.comment),
        })),
      });
    }
    const relationships = db.getRelationships().map((one) => ({
      left: names.get(one.entityA),
      leftEnd: one.relSpec.cardB,
      right: names.get(one.entityB),
      rightEnd: one.relSpec.cardA,
      identifying: one.relSpec.relType === 'IDENTIFYING',
      label: decoded(one.roleA),
    }));
    const edgeLimit = mermaid.mermaidAPI.getConfig().maxEdges;
    const textLimit = mermaid.mermaidAPI.getConfig().maxTextSize;
    return {
      file,
      type: type.diagramType,
      entities,
      relationships,
      withinLimits: text.length <= textLimit && relationships.length <= edgeLimit,
    };
  } catch (error) {
    return { file, error: String(error?.message ?? error) };
  }
}

const results = [];
for (const file of process.argv.slice(2)) results.push(await read(file));
process.stdout.write(JSON.stringify(results));
