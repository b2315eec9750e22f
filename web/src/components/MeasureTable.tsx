import type { ReactNode } from 'react';
import type { Measure } from '../api/contract.generated';
import { bounds, shareOf } from '../core/quality';
import { number } from '../core/words';

export interface MeasureRow {
  id: string;
  name: ReactNode;
  measure: Measure;
}

interface Props {
  caption: string;
  /** What the rows are: the head of the first column. */
  what: string;
  rows: readonly MeasureRow[];
  /** The id of the row that a link led to. */
  target?: string;
}

/** How often each of several things is right, with how sure that is. */
export function MeasureTable({ caption, what, rows, target }: Props) {
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={caption}>
      <table className="measurements measures">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{what}</th>
            <th scope="col" className="number">
              Right
            </th>
            <th scope="col">Likely range</th>
            <th scope="col" className="number">
              Test cases
            </th>
            <th scope="col" className="number">
              Finds
            </th>
            <th scope="col" className="number">
              Stated
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, measure }) => (
            <tr key={id} id={id} data-target={id === target || undefined}>
              <th scope="row">{name}</th>
              <td className="number">{shareOf(measure.right, measure.predicted)}</td>
              <td className="range">
                <Range {...measure} />
              </td>
              <td className="number count">{number(measure.predicted)}</td>
              <td className="number count">{shareOf(measure.right, measure.gold)}</td>
              <td className="number count">{number(measure.gold)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const WIDTH = 80;
const EDGE = 4;

/** A share as a point on a line from 0 to 100 %, in the range where the true one probably lies. */
function Range({ precision, precisionLow, precisionHigh }: Measure) {
  if (precision === null || precisionLow === null || precisionHigh === null) {
    return <span className="quiet">unknown</span>;
  }
  const at = (share: number) => EDGE + share * WIDTH;
  return (
    <>
      <svg viewBox={`0 0 ${WIDTH + 2 * EDGE} 10`} aria-hidden>
        <path className="track" d={`M${EDGE} 5H${WIDTH + EDGE}`} />
        <path d={`M${at(precisionLow)} 5H${at(precisionHigh)}`} />
        <circle cx={at(precision)} cy="5" r="3" />
      </svg>
      {bounds(precisionLow, precisionHigh)}
    </>
  );
}
