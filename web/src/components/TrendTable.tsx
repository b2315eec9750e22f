import type { TrendPoint } from '../api/contract.generated';
import { nameOf, periodName, type Line } from '../core/trends';
import { number } from '../core/words';

interface Props {
  lines: readonly Line[];
  chosen: string | undefined;
  onChoose(period: string, line: number): void;
}

const DOUBTS: Record<string, string> = {
  few: 'few documents',
  none: 'no documents',
  open: 'not over yet',
};

/** Every figure of a chart; a period opens its documents. */
export function TrendTable({ lines, chosen, onChoose }: Props) {
  return (
    <>
      {lines.map((line, at) => (
        <div
          key={line.filter.text}
          className="table-frame"
          tabIndex={0}
          role="region"
          aria-label={`Figures of ${nameOf(line.filter)}`}
        >
          <table className="trend-table">
            <caption>{nameOf(line.filter)}</caption>
            <thead>
              <tr>
                <th scope="col">Period</th>
                <th scope="col" className="number">
                  Statements
                </th>
                <th scope="col" className="number">
                  Origins
                </th>
                <th scope="col" className="number">
                  Documents
                </th>
                <th scope="col" className="number">
                  of all
                </th>
                <th scope="col" className="number">
                  per 1,000 (95 %)
                </th>
                <th scope="col">Seen</th>
              </tr>
            </thead>
            <tbody>
              {line.points
                .filter(({ corpusDocuments }) => corpusDocuments > 0)
                .map((point) => (
                  <tr key={point.period} data-chosen={chosen === point.period || undefined}>
                    <th scope="row">
                      {point.documents > 0 ? (
                        <button
                          type="button"
                          className="plain"
                          onClick={() => onChoose(point.period, at)}
                        >
                          {periodName(point.period)}
                        </button>
                      ) : (
                        periodName(point.period)
                      )}
                    </th>
                    <td className="number">{number(point.statements)}</td>
                    <td className="number">{number(point.origins)}</td>
                    <td className="number">{number(point.documents)}</td>
                    <td className="number">{number(point.corpusDocuments)}</td>
                    <td className="number">{shareOf(point)}</td>
                    <td className="quiet">{DOUBTS[point.state] ?? 'enough'}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      ))}
    </>
  );
}

function shareOf({ share, shareLow, shareHigh }: TrendPoint): string {
  if (share === null || shareLow === null || shareHigh === null) return '';
  return `${Math.round(share)} (${Math.round(shareLow)}–${Math.round(shareHigh)})`;
}
