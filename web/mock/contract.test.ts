import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { vocabulary } from '../src/core/vocabulary';
import { documents, entities } from './fixtures.mjs';
import { reset } from './judgements.mjs';
import { answer } from './server.mjs';

interface Schema {
  $ref?: string;
  oneOf?: Schema[];
  enum?: unknown[];
  type?: string | string[];
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
}

const CONTRACT = '../api/src/main/resources/org/skein/api/openapi.yaml';
const contract = parse(readFileSync(CONTRACT, 'utf8'));

const typeOf = (value: unknown) =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

/** What of a value is not as the schema has it, for the part of JSON Schema that the contract uses. */
function faults(value: unknown, schema: Schema, at = '$'): string[] {
  if (schema.$ref) {
    return faults(value, contract.components.schemas[schema.$ref.split('/').at(-1)!], at);
  }
  if (schema.oneOf) {
    const found = schema.oneOf.map((one) => faults(value, one, at));
    return found.some((list) => list.length === 0) ? [] : (found[0] ?? []);
  }
  if (schema.enum) return schema.enum.includes(value) ? [] : [`${at} is ${String(value)}`];
  const types = [schema.type].flat().map((type) => (type === 'integer' ? 'number' : type));
  if (!types.includes(typeOf(value))) return [`${at} is a ${typeOf(value)}`];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => faults(item, schema.items ?? {}, `${at}[${index}]`));
  }
  if (typeOf(value) !== 'object') return [];
  const object = value as Record<string, unknown>;
  const missing = (schema.required ?? []).filter((name) => !(name in object));
  const properties = schema.properties ?? {};
  return [
    ...missing.map((name) => `${at}.${name} is missing`),
    ...Object.keys(object).flatMap((name) =>
      properties[name]
        ? faults(object[name], properties[name], `${at}.${name}`)
        : [`${at}.${name} is not in the contract`],
    ),
  ];
}

function check(path: string, route = path.split('?')[0]!) {
  const { status, type, body } = answer(new URL(`http://mock/api/v1${path}`));
  const { responses } = contract.paths[route].get;
  const schema =
    status === 200
      ? responses['200'].content[type].schema
      : contract.components.responses.Problem.content[type].schema;
  return { status, body, faults: faults(body, schema) };
}

describe('the mock keeps the contract', () => {
  it.each([
    '/health',
    '/vocabulary',
    '/quality',
    '/search?q=Huawei',
    '/search?q=Huawei&kind=claim&type=Chip&offset=2&limit=3',
    '/suggest?q=huwaei',
    '/trace?from=baidu&to=huawei',
    '/judgements',
    '/judgements/queue',
    '/judgements/pair?first=ascend-910&second=ascend-910b',
    '/sources',
    '/contradictions?entity=northlight',
    '/trends/series?filters=entity:huawei;entity:baidu&step=quarter',
    '/trends/series?filters=entity:huawei&by=holds',
    '/trends/documents?filter=entity:huawei&period=2023',
    '/trends/bursts?filter=entity:huawei&step=year',
    '/trends/newcomers?kind=pair',
    '/trends/risers',
    '/trends/plans',
    '/trends/observability',
    '/trace?from=type:Firm&to=huawei,nvidia',
    '/military-civil',
    '/openapi.yaml',
    '/compute/chips',
    '/compute/stocks?entity=nvidia-a100&place=china',
    '/rules',
  ])('at %s', (path) => {
    expect(check(path)).toMatchObject({ status: 200, faults: [] });
  });

  it('for progress, and for chips and rules under each other', () => {
    expect(check('/entities/huawei/progress', '/entities/{id}/progress').faults).toEqual([]);
    expect(check('/entities/huawei/series', '/entities/{id}/series').faults).toEqual([]);
    expect(check('/compute/chips/nvidia-h800/rules', '/compute/chips/{id}/rules').faults).toEqual(
      [],
    );
    expect(check('/rules/bis-2023-10/chips', '/rules/{id}/chips').faults).toEqual([]);
  });

  it('for every entity', () => {
    for (const { id } of entities) {
      expect(check(`/entities/${id}`, '/entities/{id}').faults).toEqual([]);
      expect(
        check(`/entities/${id}/military-civil`, '/entities/{id}/military-civil').faults,
      ).toEqual([]);
      expect(check(`/entities/${id}/claims`, '/entities/{id}/claims').faults).toEqual([]);
    }
  });

  it('for every document, whose quotes are stretches of its text', () => {
    for (const { id } of documents) {
      const { body, faults: found } = check(`/documents/${id}`, '/documents/{id}');
      expect(found).toEqual([]);
      const view = body as import('../src/api/contract.generated').DocumentView;
      for (const { quote, sentence } of [...view.claims, ...view.measurements]) {
        expect(view.text.substring(quote.start, quote.end)).toBe(quote.text);
        expect(view.text.substring(sentence.start, sentence.end)).toBe(sentence.text);
        expect(sentence.text).toContain(quote.text);
      }
    }
  });

  it('when one judges, and takes it back', () => {
    reset();
    const schema = { $ref: '#/components/schemas/Judgement' };
    const post = (path: string, body: unknown) =>
      answer(new URL(`http://mock/api/v1${path}`), body).body as { id: string };
    const judged = post('/judgements', {
      first: 'ascend-910',
      second: 'ascend-910b',
      verdict: 'same',
      by: 'Ada',
    });
    expect(faults(judged, schema)).toEqual([]);
    expect(check('/judgements?entity=ascend-910').body).toMatchObject({ total: 1 });
    expect(faults(post(`/judgements/${judged.id}/revocation`, { by: 'Ada' }), schema)).toEqual([]);
    expect(check('/judgements?standing=true').body).toMatchObject({ total: 0 });
    reset();
  });

  it('in its problems', () => {
    expect(check('/search?q=')).toMatchObject({ status: 400, faults: [] });
    expect(check('/entities/nobody', '/entities/{id}')).toMatchObject({ status: 404, faults: [] });
  });

  it('in the words of the vocabulary', () => {
    const predicates = new Set(vocabulary.predicates.map(({ name }) => name));
    const types = new Set(vocabulary.types.map(({ name }) => name));
    const metrics = new Set(vocabulary.metrics.map(({ name }) => name));
    for (const { claims, measurements } of documents) {
      for (const claim of claims) expect(predicates).toContain(claim.predicate);
      for (const measured of measurements) expect(metrics).toContain(measured.metric);
    }
    for (const { type } of entities) expect(types).toContain(type);
  });
});
