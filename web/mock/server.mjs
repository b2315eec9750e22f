// A stand-in for the real server, for development and tests: the contract over the fixtures, and
// the built pages. `node mock/server.mjs [--port N]`
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { graph } from './graph.mjs';

const web = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(web, 'target', 'dist');
const contractFile = join(web, '../api/src/main/resources/org/skein/api/openapi.yaml');
const vocabularyFile = join(web, '../graph/src/main/resources/org/skein/graph/vocabulary.yml');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

function problem(status, code, title, detail, rest = {}) {
  return {
    status,
    type: 'application/problem+json',
    body: { type: `urn:skein:${code}`, title, status, detail, code, ...rest },
  };
}

const found = (body, what, id) =>
  body
    ? { status: 200, type: 'application/json', body }
    : problem(404, `no-such-${what}`, `No such ${what}`, `The graph holds no ${what} "${id}".`, {
        suggestion: `Search for the ${what} by name.`,
      });

function vocabulary() {
  const yaml = parse(readFileSync(vocabularyFile, 'utf8'));
  return {
    ...yaml,
    types: yaml.types.map(({ abstract = false, parent = null, ...type }) => ({
      letter: '',
      hue: 0,
      shape: 'circle',
      ...type,
      parent,
      isAbstract: abstract,
    })),
    predicates: yaml.predicates.map(({ patterns: _, ...predicate }) => ({
      symmetric: false,
      ...predicate,
    })),
  };
}

/** Answers one request under /api/v1: a status, a media type and a body. */
export function answer(url) {
  const path = url.pathname.replace(/^\/api\/v1/, '');
  const query = Object.fromEntries(url.searchParams);
  for (const name of ['offset', 'limit', 'hops', 'k']) {
    if (name in query) query[name] = Number(query[name]);
  }
  const [, resource, id, part] = path.split('/').map(decodeURIComponent);
  if (resource === 'search' && !query.q?.trim()) {
    return problem(400, 'bad-parameter', 'Nothing to search for', 'Parameter q is empty.', {
      parameter: 'q',
      suggestion: 'Type at least one word.',
    });
  }
  switch (resource) {
    case 'health':
      return found(graph.health());
    case 'vocabulary':
      return found(vocabulary());
    case 'search':
      return found(graph.search(query));
    case 'suggest':
      return found({ suggestions: graph.suggest(query.q ?? '', query.limit) });
    case 'entities':
      return part === 'claims'
        ? found(graph.entityClaims(id, query), 'entity', id)
        : found(graph.entity(id), 'entity', id);
    case 'documents':
      return found(graph.document(id), 'document', id);
    case 'trace':
      return found(
        graph.trace(query.from, query.to, query.hops, query.k),
        'entity',
        `${query.from}" or "${query.to}`,
      );
    case 'openapi.yaml':
      return { status: 200, type: 'application/yaml', body: readFileSync(contractFile, 'utf8') };
    default:
      return problem(404, 'no-such-route', 'No such route', `Nothing answers at ${path}.`);
  }
}

/** Sends what {@link answer} says. */
export function respond(request, response) {
  const { status, type, body } = answer(new URL(request.url, 'http://mock'));
  response.writeHead(status, { 'content-type': type });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

function respondWithFile(url, response) {
  const wanted = normalize(join(dist, decodeURIComponent(url.pathname)));
  const isFile = wanted.startsWith(dist) && existsSync(wanted) && statSync(wanted).isFile();
  const file = isFile ? wanted : join(dist, 'index.html');
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}

/** Starts on a port, 0 for any that is free; resolves to the address and a way to stop. */
export function start(port = 0) {
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://mock');
    if (url.pathname.startsWith('/api/')) respond(request, response);
    else respondWithFile(url, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const stop = () =>
        new Promise((stopped) => {
          server.close(stopped);
          server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${server.address().port}`, stop });
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--port');
  const { url } = await start(at > 0 ? Number(process.argv[at + 1]) : 7071);
  console.log(`Mock server: ${url}`);
}
