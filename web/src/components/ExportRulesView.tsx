import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type {
  ChipTable,
  ExportRule,
  JudgedChip,
  RuleEntryJudgement,
  RuleJudgement,
} from '../api/contract.generated';
import { queries } from '../api/queries';
import { count, date } from '../core/words';
import { Loading } from './Loading';
import { ProblemView } from './Problem';

interface Props {
  on: string | undefined;
  rule: string | undefined;
  chip: string | undefined;
  chips: ChipTable | undefined;
}

const VERDICTS = [
  ['yes', 'Covered'],
  ['no', 'Not covered'],
  ['cannot be said', 'Cannot be said from what is published'],
] as const;

/** Export rules: which bound on a day, which chips one covers, what a chip is under each. */
export function ExportRulesView({ on, rule, chip, chips }: Props) {
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(queries.rules());
  const go = (search: Partial<Omit<Props, 'chips'>>) =>
    void navigate({
      to: '/compute',
      search: (before) => ({ ...before, ...search }),
      hash: 'rules',
    });
  const day = on ?? '';
  const rules = data?.rules ?? [];
  const held = day ? rules.filter((one) => holdsOn(one, day)) : rules;
  const figures = held.filter(({ entries }) => entries.length > 0);
  const chosen = figures.find(({ id }) => id === rule) ?? figures.at(-1);
  return (
    <section id="rules" className="group">
      <h2>What export rules cover</h2>
      {error && <ProblemView error={error} onRetry={refetch} />}
      {!data && !error && <Loading lines={8} what="the rules" />}
      {data && (
        <>
          <div className="compute-fields">
            <label className="field">
              <span className="field-label">On the day</span>
              <input
                type="date"
                value={day}
                onChange={(event) => go({ on: event.target.value || undefined })}
              />
            </label>
            <label className="field">
              <span className="field-label">A chip under each rule</span>
              <select
                value={chip ?? ''}
                onChange={(event) => go({ chip: event.target.value || undefined })}
              >
                <option value="">choose a chip</option>
                {chips?.chips.map((one) => (
                  <option key={one.chip.id} value={one.chip.id}>
                    {one.chip.name}
                  </option>
                ))}
              </select>
            </label>
          </div>
          {chip && <ChipUnderRules id={chip} rules={rules} />}
          <p className="quiet" role="status">
            {day
              ? `${count(held.length, 'rule')} in force on ${date(day)}.`
              : `All ${count(rules.length, 'rule')}; choose a day to see which were in force.`}
          </p>
          <ol className="plain-list rules">
            {held.map((one) => (
              <Rule
                key={one.id}
                rule={one}
                chosen={one === chosen}
                onChoose={() => go({ rule: one.id })}
              />
            ))}
          </ol>
          {chosen && <Covered rule={chosen} day={day} />}
        </>
      )}
    </section>
  );
}

function holdsOn(rule: ExportRule, day: string): boolean {
  return rule.effective <= day && (rule.until === null || day < rule.until);
}

interface RuleProps {
  rule: ExportRule;
  chosen: boolean;
  onChoose(): void;
}

function Rule({ rule, chosen, onChoose }: RuleProps) {
  return (
    <li className="rule" data-chosen={chosen || undefined}>
      <p className="rule-line">
        <strong>{rule.title}</strong>
        <span className="quiet">
          from {date(rule.effective)}
          {rule.until && ` until ${date(rule.until)}`} ·{' '}
          <a href={rule.source} rel="noopener noreferrer" target="_blank">
            {rule.citation ?? 'source'}
          </a>
        </span>
      </p>
      <p>{rule.covers}</p>
      {rule.entries.map((entry) => (
        <p key={entry.id} className="rule-entry">
          <b>{entry.id}</b> {entry.words}. <span className="quiet">{entry.outcome}.</span>
        </p>
      ))}
      {rule.exceptions.length > 0 && (
        <details>
          <summary>{count(rule.exceptions.length, 'exception')}</summary>
          <ul>
            {rule.exceptions.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </details>
      )}
      {rule.ended && <p className="quiet">Ended: {rule.ended}.</p>}
      {rule.unchecked && <p className="quiet">Not checked: {rule.unchecked}.</p>}
      {rule.entries.length > 0 && (
        <button type="button" className="plain" aria-pressed={chosen} onClick={onChoose}>
          Chips under it<span className="visually-hidden">: {rule.title}</span>
        </button>
      )}
    </li>
  );
}

function Covered({ rule, day }: { rule: ExportRule; day: string }) {
  const { data, error, refetch } = useQuery(
    queries.ruleChips(rule.id, day && holdsOn(rule, day) ? day : undefined),
  );
  if (error) return <ProblemView error={error} onRetry={refetch} />;
  if (!data) return <Loading lines={4} what="the chips under it" />;
  const known = data.chips.filter(({ existed }) => existed !== false);
  return (
    <div className="covered">
      <h3>
        Chips under {rule.id} on {date(data.on)}
      </h3>
      <p className="quiet counted">
        {count(known.length, 'chip')} that were out by then, judged by what is published of them.
      </p>
      {VERDICTS.map(([verdict, label]) => (
        <ChipList
          key={verdict}
          label={label}
          chips={known.filter(({ judgement }) => judgement.verdict === verdict)}
        />
      ))}
    </div>
  );
}

function ChipList({ label, chips }: { label: string; chips: readonly JudgedChip[] }) {
  const navigate = useNavigate();
  if (chips.length === 0) return null;
  return (
    <div className="chip-list">
      <h4>
        {label} <span className="quiet">{chips.length}</span>
      </h4>
      <ul>
        {chips.map(({ chip, judgement }) => (
          <li key={chip.id}>
            <button
              type="button"
              className="plain"
              title={classes(judgement)}
              onClick={() =>
                void navigate({
                  to: '/compute',
                  search: (before) => ({ ...before, chip: chip.id }),
                  hash: 'rules',
                })
              }
            >
              {chip.name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function classes({ entries }: RuleJudgement): string {
  return entries
    .filter(({ verdict }) => verdict === 'yes')
    .map(({ id }) => id)
    .join(', ');
}

function ChipUnderRules({ id, rules }: { id: string; rules: readonly ExportRule[] }) {
  const { data, error, refetch } = useQuery(queries.chipRules(id));
  if (error) return <ProblemView error={error} onRetry={refetch} />;
  if (!data) return <Loading lines={6} what="the chip" />;
  return (
    <div className="chip-rules">
      <h3>{data.chip.name} under each rule</h3>
      <ol className="plain-list">
        {data.rules
          .filter(({ entries }) => entries.length > 0)
          .map((judgement) => (
            <li key={judgement.rule}>
              <p className="rule-line">
                <strong>{judgement.rule}</strong>
                <span className="verdict" data-verdict={judgement.verdict}>
                  {VERDICTS.find(([verdict]) => verdict === judgement.verdict)?.[1]}
                </span>
                <span className="quiet">
                  {rules.find((rule) => rule.id === judgement.rule)?.title}
                  {outcome(judgement)}
                </span>
              </p>
              <details>
                <summary>The arithmetic</summary>
                {judgement.entries.map((entry) => (
                  <EntryView key={entry.id} entry={entry} />
                ))}
              </details>
            </li>
          ))}
      </ol>
    </div>
  );
}

/** What follows for the chip, where a class of the rule holds it. */
function outcome({ entries }: RuleJudgement): string {
  const held = entries.find(({ verdict }) => verdict === 'yes');
  return held ? `: ${held.outcome.charAt(0).toLowerCase()}${held.outcome.slice(1)}` : '';
}

function EntryView({ entry }: { entry: RuleEntryJudgement }) {
  return (
    <div className="entry">
      <p>
        <b>{entry.id}</b>: {entry.verdict}. <span className="quiet">{entry.words}.</span>
      </p>
      <ul>
        {entry.findings.map((finding, index) => (
          <li key={index}>
            {finding.condition}: <b>{finding.verdict}</b>{' '}
            <span className="quiet">{finding.working}</span>
            {finding.sources.map((source, at) => (
              <span key={source}>
                {' '}
                <a href={source} rel="noopener noreferrer" target="_blank">
                  source{finding.sources.length > 1 && ` ${at + 1}`}
                  <span className="visually-hidden"> of {finding.condition}</span>
                </a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
