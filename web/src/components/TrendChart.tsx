import { useId } from 'react';
import type { TrendBursts } from '../api/contract.generated';
import {
  finding,
  MEASURES,
  nameOf,
  periodName,
  ticks,
  valueOf,
  type Line,
  type Measure,
} from '../core/trends';
import { number } from '../core/words';

interface Props {
  lines: readonly Line[];
  measure: Measure;
  bursts?: TrendBursts['bursts'] | undefined;
  chosen?: string | undefined;
  onChoose(period: string, line: number): void;
}

const WIDTH = 960;
const HEIGHT = 340;
const LEFT = 48;
const RIGHT = 190;
const TOP = 32;
const BOTTOM = 36;
const LABEL_HEIGHT = 16;

/** Lines over periods: ranges as bands, hatched ground where the corpus does not let one see. */
export function TrendChart({ lines, measure, bursts = [], chosen, onChoose }: Props) {
  const id = useId();
  const points = lines[0]?.points ?? [];
  const right = WIDTH - RIGHT;
  const base = HEIGHT - BOTTOM;
  const width = (right - LEFT) / Math.max(1, points.length);
  const x = (index: number) => LEFT + (index + 0.5) * width;
  const all = lines.flatMap((line) => line.points.map((point) => valueOf(point, measure) ?? 0));
  const scale = ticks(Math.max(0, ...all));
  const top = scale.at(-1) ?? 1;
  const y = (value: number) => base - (Math.min(value, top) / top) * (base - TOP);
  const labels = Math.max(1, Math.ceil(points.length / 8));
  const indexOf = (period: string) => points.findIndex((point) => point.period === period);
  const unit = MEASURES.find(({ name }) => name === measure)?.unit;
  return (
    <svg
      className="trend-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${finding(lines, measure)}. All figures are in the table below.`}
    >
      <defs>
        <pattern id={`${id}hatch`} width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M0 6 L6 0 M-1 1 L1 -1 M5 7 L7 5" className="hatch" />
        </pattern>
        <clipPath id={`${id}room`}>
          <rect x={LEFT} y={TOP - 8} width={right - LEFT} height={base - TOP + 8} />
        </clipPath>
      </defs>
      {points.map(({ period, state }, index) =>
        state === 'enough' ? null : (
          <rect
            key={period}
            className="unseen"
            data-state={state}
            x={x(index) - width / 2}
            y={TOP}
            width={width}
            height={base - TOP}
            fill={`url(#${id}hatch)`}
          />
        ),
      )}
      {scale.map((tick) => (
        <g key={tick}>
          <line className="grid" x1={LEFT} x2={right} y1={y(tick)} y2={y(tick)} />
          <text className="tick" x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
            {number(tick)}
          </text>
        </g>
      ))}
      <text className="tick" x={LEFT - 8 - 32} y={TOP - 16}>
        {unit}
      </text>
      {points.map(({ period }, index) =>
        index % labels === 0 ? (
          <text key={period} className="tick" x={x(index)} y={base + 24} textAnchor="middle">
            {periodName(period)}
          </text>
        ) : null,
      )}
      {bursts.map(({ from, to, weight }) => (
        <g key={from} className="burst">
          <title>{`A burst from ${periodName(from)} to ${periodName(to)}, weight ${weight.toFixed(1)}`}</title>
          <rect
            x={x(indexOf(from)) - width / 2}
            y={TOP - 6}
            width={(indexOf(to) - indexOf(from) + 1) * width}
            height={5}
          />
        </g>
      ))}
      <g clipPath={`url(#${id}room)`}>
        {measure === 'share' &&
          lines.map((line, at) => (
            <path key={line.filter.text} className="band" data-line={at} d={band(line, x, y)} />
          ))}
        {lines.map((line, at) => (
          <path
            key={line.filter.text}
            className="line"
            data-line={at}
            d={path(line, measure, x, y)}
          />
        ))}
      </g>
      {lines.map((line, at) =>
        line.points.map((point, index) => {
          const value = valueOf(point, measure);
          return value === null ? null : (
            <g
              key={`${at}${point.period}`}
              className="point"
              data-line={at}
              data-chosen={chosen === point.period || undefined}
              onClick={() => onChoose(point.period, at)}
            >
              <title>{`${nameOf(line.filter)}, ${periodName(point.period)}: ${number(Math.round(value))} (${point.documents} of ${point.corpusDocuments} documents)`}</title>
              <rect
                className="reach"
                x={x(index) - Math.max(3, width / 2)}
                y={y(value) - 10}
                width={Math.max(6, width)}
                height={20}
              />
              {(value > 0 || points.length <= 24) && (
                <circle cx={x(index)} cy={y(value)} r={points.length > 48 ? 2.5 : 3.5} />
              )}
            </g>
          );
        }),
      )}
      {ends(lines, measure, y).map(({ name, at, level }) => (
        <text key={at} className="line-name" data-line={at} x={right + 12} y={level + 4}>
          {`${'①②③④'[at]} ${name.length > 26 ? `${name.slice(0, 25)}…` : name}`}
        </text>
      ))}
    </svg>
  );
}

type Scale = (value: number) => number;

function path(line: Line, measure: Measure, x: Scale, y: Scale): string {
  let draw = '';
  let pen = 'M';
  line.points.forEach((point, index) => {
    const value = valueOf(point, measure);
    if (value === null) {
      pen = 'M';
      return;
    }
    draw += `${pen}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
    pen = 'L';
  });
  return draw;
}

/** The 95 % interval of each share, stretch by stretch: a gap where there are no documents. */
function band(line: Line, x: Scale, y: Scale): string {
  let draw = '';
  let stretch: { at: number; low: number; high: number }[] = [];
  const close = () => {
    if (stretch.length > 1) {
      const upper = stretch.map(({ at, high }) => `${x(at).toFixed(1)} ${y(high).toFixed(1)}`);
      const lower = stretch.map(({ at, low }) => `${x(at).toFixed(1)} ${y(low).toFixed(1)}`);
      draw += `M${upper.join('L')}L${lower.reverse().join('L')}Z`;
    }
    stretch = [];
  };
  line.points.forEach((point, at) => {
    if (point.shareLow === null || point.shareHigh === null) close();
    else stretch.push({ at, low: point.shareLow, high: point.shareHigh });
  });
  close();
  return draw;
}

/** Where each line's name stands: at its last value, pushed apart so that none overlaps. */
function ends(lines: readonly Line[], measure: Measure, y: Scale) {
  const placed = lines.map((line, at) => {
    const last = [...line.points].reverse().find((point) => valueOf(point, measure) !== null);
    return { at, name: nameOf(line.filter), level: y(last ? (valueOf(last, measure) ?? 0) : 0) };
  });
  placed.sort((one, other) => other.level - one.level);
  for (let index = 1; index < placed.length; index++) {
    const [below, here] = [placed[index - 1]!, placed[index]!];
    here.level = Math.min(here.level, below.level - LABEL_HEIGHT);
  }
  return placed;
}
