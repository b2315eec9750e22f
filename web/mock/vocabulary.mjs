// The vocabulary as the server gives it, from the file that the server reads.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const file = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../graph/src/main/resources/org/skein/graph/vocabulary.yml',
);

export function vocabulary() {
  const yaml = parse(readFileSync(file, 'utf8'));
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
