// Stands in for a MongoDB server: speaks enough of the wire protocol (OP_MSG, and OP_QUERY for the
// first hello) that mongosh connects, answers every command with ok, and hands each command that is
// no housekeeping to `onCommand(command)` as BSON types (no promoted values). As a mongos when
// `sharded` is set.
import net from 'node:net';
import { BSON } from 'bson';

const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const HEADER = 16;
const CHECKSUM_PRESENT = 1;

const housekeeping = new Set(
  ('hello ismaster ping buildinfo getparameter getlog endsessions connectionstatus getcmdlineopts ' +
    'atlasversion hostinfo listcommands serverstatus getfreemonitoringstatus killcursors')
    .split(' '),
);

function hello(sharded) {
  return {
    ismaster: true,
    isWritablePrimary: true,
    helloOk: true,
    maxBsonObjectSize: 16777216,
    maxMessageSizeBytes: 48000000,
    maxWriteBatchSize: 100000,
    localTime: new Date(),
    logicalSessionTimeoutMinutes: 30,
    connectionId: 1,
    minWireVersion: 0,
    maxWireVersion: 25,
    readOnly: false,
    ...(sharded ? { msg: 'isdbgrid' } : {}),
    ok: 1,
  };
}

function answerTo(command, sharded) {
  const name = Object.keys(command)[0];
  switch (name.toLowerCase()) {
    case 'hello':
    case 'ismaster':
      return hello(sharded);
    case 'buildinfo':
      return { version: '8.0.4', versionArray: [8, 0, 4, 0], modules: [], ok: 1 };
    case 'listcollections':
    case 'aggregate':
    case 'find': {
      const collection = typeof command[name] === 'string' ? command[name] : '$cmd';
      const ns = `${command.$db ?? 'test'}.${collection}`;
      return { cursor: { id: BSON.Long.fromNumber(0), ns, firstBatch: [] }, ok: 1 };
    }
    case 'insert':
      return { n: (command.documents ?? []).length, ok: 1 };
    default:
      return { ok: 1 };
  }
}

function zeroEnd(buffer, from) {
  const end = buffer.indexOf(0, from);
  if (end < 0) throw new Error('a string of the protocol has no end');
  return end;
}

const exactly = { promoteValues: false, promoteBuffers: false };
const document = (buffer, from, options) => {
  const length = buffer.readInt32LE(from);
  return [BSON.deserialize(buffer.subarray(from, from + length), options), from + length];
};

// The command of an OP_MSG: its body, with the sequences of documents that travel beside it.
function messageCommand(message, options) {
  const flags = message.readUInt32LE(HEADER);
  const end = message.length - (flags & CHECKSUM_PRESENT ? 4 : 0);
  let at = HEADER + 4;
  let body = {};
  const sequences = {};
  while (at < end) {
    const kind = message[at];
    at += 1;
    if (kind === 0) {
      [body, at] = document(message, at, options);
    } else if (kind === 1) {
      const stop = at + message.readInt32LE(at);
      const nameEnd = zeroEnd(message, at + 4);
      const name = message.toString('utf8', at + 4, nameEnd);
      sequences[name] = [];
      at = nameEnd + 1;
      while (at < stop) {
        let one;
        [one, at] = document(message, at, options);
        sequences[name].push(one);
      }
    } else {
      throw new Error(`a section of kind ${kind} is unknown`);
    }
  }
  return { ...body, ...sequences };
}

function header(length, request, op) {
  const buffer = Buffer.alloc(HEADER);
  buffer.writeInt32LE(length, 0);
  buffer.writeInt32LE(request + 1000000, 4);
  buffer.writeInt32LE(request, 8);
  buffer.writeInt32LE(op, 12);
  return buffer;
}

function reply(message, sharded, onCommand) {
  const request = message.readInt32LE(4);
  const op = message.readInt32LE(12);
  if (op === OP_QUERY) {
    const at = zeroEnd(message, HEADER + 4) + 1 + 8;
    const [query] = document(message, at);
    const content = BSON.serialize(answerTo(query, sharded));
    const fields = Buffer.alloc(20); // flags, cursor, first, number of documents
    fields.writeInt32LE(8, 0);
    fields.writeInt32LE(1, 16);
    return Buffer.concat([header(HEADER + 20 + content.length, request, OP_REPLY), fields, content]);
  }
  if (op !== OP_MSG) throw new Error(`the operation ${op} is unknown`);
  const command = messageCommand(message);
  if (!housekeeping.has(Object.keys(command)[0].toLowerCase()))
    onCommand(messageCommand(message, exactly));
  const content = BSON.serialize(answerTo(command, sharded));
  const fields = Buffer.alloc(5); // flags, and the kind of the section
  return Buffer.concat([header(HEADER + 5 + content.length, request, OP_MSG), fields, content]);
}

// Starts to listen on a free port; resolves to { port, close }.
export function startRecorder({ sharded = false, onCommand }) {
  const sockets = new Set();
  const server = net.createServer((socket) => {
    let waiting = Buffer.alloc(0);
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    socket.on('data', (data) => {
      waiting = Buffer.concat([waiting, data]);
      while (waiting.length >= 4 && waiting.length >= waiting.readInt32LE(0)) {
        const length = waiting.readInt32LE(0);
        const message = waiting.subarray(0, length);
        waiting = waiting.subarray(length);
        try {
          socket.write(reply(message, sharded, onCommand));
        } catch (error) {
          process.stderr.write(`${error.stack}\n`);
          socket.destroy();
          return;
        }
      }
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({
        port: server.address().port,
        close: () => {
          for (const socket of sockets) socket.destroy();
          server.close();
        },
      }),
    );
  });
}
