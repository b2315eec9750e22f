import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { queries } from '../api/queries';
import { conditionsOf, filterText, MEASURES, type Measure, type Step } from '../core/trends';
import { predicateLabel, vocabulary } from '../core/vocabulary';
import { EntityCombobox } from './EntityCombobox';

interface Change {
  filters?: string | undefined;
  step?: Step | undefined;
  measure?: Measure | undefined;
  by?: 'published' | 'holds' | undefined;
}

interface Props {
  texts: readonly string[];
  step: Step;
  measure: Measure;
  by: 'published' | 'holds';
  onChange(change: Change): void;
}

const MOST = 4;
const NUMBERS = ['①', '②', '③', '④'];

/** What to count, and how. */
export function TrendControls({ texts, step, measure, by, onChange }: Props) {
  const change = (at: number, text: string | null) =>
    onChange({
      filters:
        texts
          .map((one, index) => (index === at ? text : one))
          .concat(at === texts.length ? text : [])
          .filter((one) => one !== null && (one !== '' || texts.length === 1))
          .join(';') || undefined,
    });
  return (
    <search className="trend-controls" aria-label="What to count">
      {texts.map((text, at) => (
        <LineControls
          key={at}
          at={at}
          text={text}
          many={texts.length}
          onChange={(next) => change(at, next)}
        />
      ))}
      {texts.length < MOST && texts[0] !== '' && (
        <EntityCombobox
          label="Compare with"
          placeholder="Another entity"
          key={texts.length}
          onPick={({ id }) => change(texts.length, compared(texts[0] ?? '', id))}
        />
      )}
      <div className="trend-choices">
        <Choice
          label="By"
          value={step}
          options={['month', 'quarter', 'year'].map((name) => [name, name])}
          onChange={(value) => onChange({ step: value as Step })}
        />
        <Choice
          label="Count"
          value={measure}
          options={MEASURES.map(({ name, label }) => [name, label])}
          onChange={(value) => onChange({ measure: value as Measure })}
        />
        <Choice
          label="Placed by"
          value={by}
          options={[
            ['published', 'day of publication'],
            ['holds', 'when it holds'],
          ]}
          onChange={(value) => onChange({ by: value === 'holds' ? 'holds' : undefined })}
        />
      </div>
    </search>
  );
}

/** The same question about another entity. */
function compared(text: string, id: string): string {
  const conditions = conditionsOf(text);
  conditions.delete('with');
  conditions.set('entity', id);
  return filterText(conditions);
}

interface LineProps {
  at: number;
  text: string;
  many: number;
  onChange(text: string | null): void;
}

const SHOWN = new Set(['entity', 'predicate', 'mood']);

function LineControls({ at, text, many, onChange }: LineProps) {
  const conditions = conditionsOf(text);
  const id = conditions.get('entity');
  const { data } = useQuery({ ...queries.entity(id ?? ''), enabled: Boolean(id) });
  const set = (key: string, value: string) => {
    const next = new Map(conditions);
    if (value) next.set(key, value);
    else next.delete(key);
    onChange(filterText(next));
  };
  const others = [...conditions].filter(([key]) => !SHOWN.has(key));
  const named = `Line ${at + 1}`;
  return (
    <div className="trend-line" role="group" aria-label={named}>
      <span className="trend-number" data-line={at} aria-hidden="true">
        {NUMBERS[at]}
      </span>
      <EntityCombobox
        label="Entity"
        placeholder="All entities"
        initial={id ? (data?.entity.name ?? id) : ''}
        onPick={(entity) => set('entity', entity.id)}
      />
      <Choice
        label="Claim"
        value={conditions.get('predicate') ?? ''}
        options={[
          ['', 'any'],
          ...vocabulary.predicates.map(({ name }): [string, string] => [
            name,
            predicateLabel(name, true),
          ]),
        ]}
        onChange={(value) => set('predicate', value)}
      />
      <Choice
        label="Mood"
        value={conditions.get('mood') ?? ''}
        options={[
          ['', 'any'],
          ...vocabulary.moods.map(({ name, label }): [string, string] => [name, label]),
        ]}
        onChange={(value) => set('mood', value)}
      />
      {others.map(([key, value]) => (
        <button key={key} type="button" className="plain" onClick={() => set(key, '')}>
          {key} {value}: remove
        </button>
      ))}
      {(many > 1 || text !== '') && (
        <button
          type="button"
          className="plain"
          aria-label={`Remove line ${at + 1}`}
          onClick={() => onChange(many > 1 ? null : '')}
        >
          Remove
        </button>
      )}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: [value: string, label: string][] | string[][];
  onChange(value: string): void;
}

export function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([name = '', words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
