// A stand-in for the real server, for development and tests: the contract over the fixtures, and
// the built pages. `node mock/server.mjs [--port N]`
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { graph } from './graph.mjs';
import * as judgements from './judgements.mjs';
import { measured, quality } from './quality.mjs';
import { claimsIn } from './trends.mjs';
import { vocabulary } from './vocabulary.mjs';

const web = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(web, 'target', 'dist');
const contractFile = join(web, '../api/src/main/resources/org/skein/api/openapi.yaml');

/** Answers of the real server over the demo documents, shortened; the same whatever is asked. */
const recorded = JSON.parse(readFileSync(join(web, 'mock', 'compute.json'), 'utf8'));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const ofClaims = (claims, measurements = []) =>
  measured(
    claims.map(({ predicate }) => predicate),
    measurements.map(({ metric }) => metric),
  );

/** Says beside an answer how often its kinds of claims are right; null stays null. */
const beside = (body, claims, measurements) =>
  body && { ...body, measured: ofClaims(claims(body), measurements?.(body)) };

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

function computed(what, part) {
  if (what === 'stocks') return found(recorded.stocks);
  return found(part ? recorded.chipRules : recorded.chips);
}

/** Answers what is asked about judgements, or posted. */
function judging(id, part, query, posted) {
  if (posted && part === 'revocation') {
    return found(judgements.revoke(id, posted), 'judgement', id);
  }
  if (posted) return found(judgements.judge(posted), 'entity', posted.first);
  switch (id) {
    case 'queue':
      return found(judgements.queue(query));
    case 'pair':
      return found(
        beside(judgements.pair(query.first, query.second), ({ first, second }) => [
          ...first.statements,
          ...second.statements,
        ]),
        'pair',
        `${query.first}" and "${query.second}`,
      );
    default:
      return found(judgements.list(query));
  }
}

/** Answers one request under /api/v1, with what was posted: a status, a media type and a body. */
export function answer(url, posted) {
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
    case 'quality':
      return found(quality());
    case 'search':
      return found(
        beside(graph.search(query), ({ hits }) => hits.flatMap(({ claim }) => claim ?? [])),
      );
    case 'suggest':
      return found({ suggestions: graph.suggest(query.q ?? '', query.limit) });
    case 'judgements':
      return judging(id, part, query, posted);
    case 'compute':
      return computed(id, part);
    case 'rules':
      return found(id ? recorded.ruleChips : recorded.rules);
    case 'military-civil':
      return found(
        beside(graph.links(null, query), ({ links }) => links.flatMap(({ path }) => path.hops)),
      );
    case 'entities':
      if (part === 'military-civil') {
        return found(
          beside(graph.links(id, query), ({ links }) => links.flatMap(({ path }) => path.hops)),
          'entity',
          id,
        );
      }
      if (part === 'progress' || part === 'series') {
        return found(graph.entity(id) && recorded[part], 'entity', id);
      }
      return part === 'claims'
        ? found(
            beside(graph.entityClaims(id, query), ({ claims }) => claims),
            'entity',
            id,
          )
        : found(
            beside(
              graph.entity(id),
              ({ statements }) => statements,
              ({ measurements }) => measurements,
            ),
            'entity',
            id,
          );
    case 'documents':
      return found(
        beside(
          graph.document(id),
          ({ claims }) => claims,
          ({ measurements }) => measurements,
        ),
        'document',
        id,
      );
    case 'trace':
      return found(
        beside(graph.trace(query.from, query.to, query.hops, query.k), ({ paths }) =>
          paths.flatMap(({ hops }) => hops),
        ),
        'entity',
        `${query.from}" or "${query.to}`,
      );
    case 'contradictions':
      return found(
        beside(graph.contradictions(query), ({ contradictions }) =>
          contradictions.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims)),
        ),
      );
    case 'sources':
      return id ? found(graph.source(id), 'source', id) : found(graph.sources());
    case 'claims':
      return found(graph.claim(id), 'claim', id);
    case 'trends':
      return found(graph.trends[id] && beside(graph.trends[id](query), claimsIn), 'trend', id);
    case 'openapi.yaml':
      return { status: 200, type: 'application/yaml', body: readFileSync(contractFile, 'utf8') };
    default:
      return problem(404, 'no-such-route', 'No such route', `Nothing answers at ${path}.`);
  }
}

/** Sends what {@link answer} says; an entity that was merged leads to the other. */
export async function respond(request, response) {
  const url = new URL(request.url, 'http://mock');
  const [, id, rest] = /^\/api\/v1\/entities\/([^/]+)(.*)$/.exec(url.pathname) ?? [];
  const home = id && judgements.mergedInto(decodeURIComponent(id));
  if (home) {
    response.writeHead(308, {
      location: `/api/v1/entities/${home}${rest}`,
      'cache-control': 'no-store',
    });
    response.end();
    return;
  }
  let text = '';
  for await (const chunk of request) text += chunk;
  const { status, type, body } = answer(url, text ? JSON.parse(text) : undefined);
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
    if (url.pathname.startsWith('/api/')) void respond(request, response);
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
