import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type {
  ChipEquivalents,
  ChipTable,
  EntityRef,
  StatedRatio,
  Stocks,
} from '../api/contract.generated';
import { queries } from '../api/queries';
import { EntityCombobox } from '../components/EntityCombobox';
import { EntityLink } from '../components/EntityLink';
import { Loading } from '../components/Loading';
import { ProblemView } from '../components/Problem';
import { SentenceQuote } from '../components/Quote';
import { Names, RangeChart } from '../components/RangeChart';
import { ExportRulesView } from '../components/ExportRulesView';
import { SourceLine } from '../components/SourceLine';
import { usePageTitle } from '../core/navigation';
import { count, number, range } from '../core/words';

const route = getRouteApi('/compute');

const PRECISIONS = [
  ['fp64', 'FP64'],
  ['fp32', 'FP32'],
  ['fp16', 'FP16'],
  ['fp8', 'FP8'],
  ['int8', 'INT8'],
] as const;

const BASES: Record<string, string> = {
  stated: 'the place is stated',
  named: 'named in the sentence',
  holder: 'by who holds them',
};

export function ComputePage() {
  const search = route.useSearch();
  const table = useQuery(queries.chips());
  usePageTitle('Compute');
  return (
    <article className="page compute">
      <h1 tabIndex={-1}>Compute: what chips are worth, who has them, what rules cover</h1>
      <nav aria-label="On this page" className="compute-contents">
        <a href="#stocks">Stocks</a>
        <a href="#rules">Rules</a>
        <a href="#chips">Chips</a>
        <a href="#stated">As stated</a>
      </nav>
      <StocksSection entity={search.entity} place={search.place} />
      <ExportRulesView on={search.on} rule={search.rule} chip={search.chip} chips={table.data} />
      <section id="chips" className="group">
        <h2>How many H100 one chip equals, by its data sheet</h2>
        {table.error && <ProblemView error={table.error} onRetry={table.refetch} />}
        {!table.data && !table.error && <Loading lines={10} what="the chips" />}
        {table.data && <Chips table={table.data} />}
      </section>
      <section id="stated" className="group">
        <h2>What documents say one chip is worth of another</h2>
        {table.data && <Stated stated={table.data.stated} />}
      </section>
    </article>
  );
}

interface StocksProps {
  entity: string | undefined;
  place: string | undefined;
}

function StocksSection({ entity, place }: StocksProps) {
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(queries.stocks({ entity, place }));
  const go = (search: StocksProps) =>
    void navigate({ to: '/compute', search: (before) => ({ ...before, ...search }) });
  return (
    <section id="stocks" className="group">
      <h2>How many chips documents count</h2>
      <search className="compute-fields">
        <EntityField
          key={`chip-${entity}`}
          label="Chip, family or holder"
          entity={data?.entity}
          onPick={({ id }) => go({ entity: id, place })}
        />
        <EntityField
          key={`place-${place}`}
          label="Place"
          entity={data?.place}
          onPick={({ id }) => go({ entity, place: id })}
        />
        {(entity || place) && (
          <button
            type="button"
            className="plain"
            onClick={() => go({ entity: undefined, place: undefined })}
          >
            Show all
          </button>
        )}
      </search>
      {error && <ProblemView error={error} onRetry={refetch} />}
      {!data && !error && <Loading lines={6} what="the counts" />}
      {data && <Counts stocks={data} />}
    </section>
  );
}

function EntityField({
  label,
  entity,
  onPick,
}: {
  label: string;
  entity: EntityRef | null | undefined;
  onPick(entity: EntityRef): void;
}) {
  return (
    <EntityCombobox
      key={entity?.id}
      label={label}
      placeholder="Type a name"
      initial={entity?.name ?? ''}
      onPick={onPick}
    />
  );
}

function Counts({ stocks }: { stocks: Stocks }) {
  const what = stocks.entity ? stocks.entity.name : 'chips';
  const where = stocks.place ? ` in ${stocks.place.name}` : '';
  if (stocks.counts.length === 0) {
    return (
      <div className="empty">
        <p>
          No count of {what}
          {where} was found.
        </p>
        <p>A document that says how many there are, or were bought, would fill this place.</p>
      </div>
    );
  }
  return (
    <RangeChart
      title={`How many ${what}${where}: ${count(stocks.counts.length, 'report')}`}
      counted={`${stocks.note}.`}
      unit="chips"
      points={stocks.counts.map(({ dating, measurement, kind, basis, names }) => ({
        dating,
        measurement,
        note: (
          <span className="quiet">
            {kind}
            {BASES[basis] && `, ${BASES[basis]}`}
            {names.length > 0 && (
              <>
                {' · '}
                <Names entities={names} />
              </>
            )}
          </span>
        ),
      }))}
    />
  );
}

function Chips({ table }: { table: ChipTable }) {
  return (
    <>
      <p>
        <strong>Formula:</strong> {table.formula}. Figures of the H100:{' '}
        <a href={table.formulaSource} rel="noopener noreferrer" target="_blank">
          their source
        </a>
        .
      </p>
      <ul className="limits quiet">
        {table.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      <div className="table-frame" tabIndex={0} role="region" aria-label="Chips in H100">
        <table className="measurements chips-table">
          <caption className="visually-hidden">One chip in {table.reference.name}</caption>
          <thead>
            <tr>
              <th scope="col">Chip</th>
              <th scope="col" className="number">
                Year
              </th>
              {PRECISIONS.map(([id, label]) => (
                <th key={id} scope="col" className="number">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.chips.map((row) => (
              <ChipRow key={row.chip.id} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function ChipRow({ row }: { row: ChipEquivalents }) {
  return (
    <tr>
      <th scope="row">{row.chip.name}</th>
      <td className="number count">{row.chip.year ?? '–'}</td>
      {PRECISIONS.map(([id]) => {
        const one = row.byPrecision.find(({ precision }) => precision === id);
        return (
          <td key={id} className="number">
            {one && one.ratio !== null ? (
              <a
                href={one.source}
                rel="noopener noreferrer"
                target="_blank"
                title={`${one.working} (TOPS, dense)`}
              >
                {number(Number(one.ratio.toPrecision(2)))}
              </a>
            ) : (
              <span
                className="quiet"
                title={one ? `${number(one.tops)} TOPS: ${one.working}` : 'not known'}
              >
                –
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}

function Stated({ stated }: { stated: readonly StatedRatio[] }) {
  if (stated.length === 0) {
    return <p className="quiet">No document in the graph equates two chips by number yet.</p>;
  }
  return (
    <ul className="plain-list">
      {stated.map((one) => (
        <li key={one.measurement.id} className="rung-claim">
          <p className="rung-line">
            1 <EntityLink entity={one.chip} glyph={false} /> ={' '}
            <strong>{range(rounded(one.low), rounded(one.high))}</strong>{' '}
            <EntityLink entity={one.of} glyph={false} />
            <span className="quiet">
              {one.bySpecification === null
                ? 'by data sheet: not known'
                : `by data sheet, FP16: ${number(Number(one.bySpecification.toPrecision(2)))}`}
            </span>
          </p>
          <SentenceQuote {...one.measurement} />
          <SourceLine stated={one.measurement} time={one.measurement.asOf} place="stated" />
        </li>
      ))}
    </ul>
  );
}

const rounded = (value: number | null) => (value === null ? null : Number(value.toPrecision(3)));
