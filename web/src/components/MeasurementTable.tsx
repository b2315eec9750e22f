import { Fragment } from 'react';
import type { Measurement, NamedMeasure } from '../api/contract.generated';
import { useKept } from '../core/kept';
import { measureOf } from '../core/quality';
import { metricLabel } from '../core/vocabulary';
import { range, time } from '../core/words';
import { EntityLink } from './EntityLink';
import { MeasuredNote, MeasuredWords } from './Measured';
import { MoodWord } from './Mood';
import { SentenceQuote } from './Quote';
import { SourceLine } from './SourceLine';

interface Props {
  measurements: readonly Measurement[];
  /** How often measurements of each metric are right. */
  measured: readonly NamedMeasure[];
}

/** Measurements as a table aligned on numbers; each row opens the sentence that states it. */
export function MeasurementTable({ measurements, measured }: Props) {
  const [opened, setOpened] = useKept<ReadonlySet<string>>('measurements', new Set());
  function toggle(id: string) {
    const after = new Set(opened);
    if (!after.delete(id)) after.add(id);
    setOpened(after);
  }
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label="Measurements">
      <table className="measurements">
        <thead>
          <tr>
            <th scope="col">Metric</th>
            <th scope="col" className="number">
              Range
            </th>
            <th scope="col">Unit</th>
            <th scope="col">As of</th>
            <th scope="col">Mood</th>
            <th scope="col">Evidence</th>
          </tr>
        </thead>
        <tbody>
          {measurements.map((one) => (
            <Fragment key={one.id}>
              <tr id={one.id} data-open={opened.has(one.id) || undefined}>
                <th scope="row">
                  {metricLabel(one.metric)}
                  <span className="measured-words">
                    <MeasuredWords measure={measureOf(measured, one.metric)} />
                  </span>
                </th>
                <td className="number">{range(one.low, one.high)}</td>
                <td>
                  {one.unit}
                  {one.of && (
                    <>
                      {' '}
                      of <EntityLink entity={one.of} glyph={false} />
                    </>
                  )}
                  {one.place && (
                    <>
                      {' '}
                      in <EntityLink entity={one.place} glyph={false} />
                    </>
                  )}
                </td>
                <td>{time(one.asOf) ?? <span className="quiet">not given</span>}</td>
                <td>
                  <MoodWord mood={one.mood} />
                </td>
                <td>
                  <button
                    type="button"
                    className="plain"
                    aria-expanded={opened.has(one.id)}
                    aria-controls={`${one.id}-quote`}
                    onClick={() => toggle(one.id)}
                  >
                    Quote
                  </button>
                </td>
              </tr>
              {opened.has(one.id) && (
                <tr id={`${one.id}-quote`} className="evidence">
                  <td colSpan={6}>
                    <SentenceQuote {...one} />
                    <SourceLine stated={one} time={one.asOf}>
                      <MeasuredNote
                        measure={measureOf(measured, one.metric)}
                        row={`metric-${one.metric}`}
                        place={one.id}
                      />
                    </SourceLine>
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
