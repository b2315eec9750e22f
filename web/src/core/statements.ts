import type { EntityProfile } from '../api/contract.generated';
import { predicateLabel } from './vocabulary';

export type Statement = EntityProfile['statements'][number];

/** Statements of one predicate, read from the same end. */
export interface StatementGroup {
  key: string;
  predicate: string;
  outgoing: boolean;
  label: string;
  statements: Statement[];
}

/** Groups statements by predicate and direction; order of groups and statements is kept. */
export function groupStatements(statements: readonly Statement[]): StatementGroup[] {
  const groups = new Map<string, StatementGroup>();
  for (const statement of statements) {
    const { predicate, outgoing } = statement;
    const label = predicateLabel(predicate, outgoing);
    const key = `${predicate}-${outgoing ? 'out' : 'in'}`;
    const group = groups.get(key);
    if (group) group.statements.push(statement);
    else groups.set(key, { key, predicate, outgoing, label, statements: [statement] });
  }
  return [...groups.values()];
}

/** A key that tells a statement from the others of its profile. */
export function statementKey({ predicate, outgoing, other, otherText }: Statement): string {
  return [predicate, outgoing, other?.id ?? `“${otherText}”`].join(' ');
}
