// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { measure } from '../../mock/quality.mjs';
import { answer } from '../../mock/server.mjs';
import type { Claim, DocumentView, EntityProfile } from '../api/contract.generated';
import { measureInShort, measureOf } from '../core/quality';
import { DocumentText } from './DocumentText';
import { EntityCombobox } from './EntityCombobox';
import { MeasuredNote } from './Measured';
import { MeasurementTable } from './MeasurementTable';
import { MoodLine, MoodWord } from './Mood';
import { SentenceQuote } from './Quote';
import { StatementView } from './StatementView';
import { TypeGlyph } from './TypeGlyph';

const get = <T,>(path: string) => answer(new URL(`http://mock/api/v1${path}`)).body as T;

let root: Root | undefined;
let host: HTMLElement;

/** Shows an element inside a router, for what it links to, and a cache, for what it asks. */
async function show(element: ReactNode) {
  host = document.body.appendChild(document.createElement('div'));
  const top = createRootRoute();
  const paths = ['/', '/entities/$id', '/documents/$id', '/quality'].map((path) =>
    createRoute({ getParentRoute: () => top, path, component: () => element }),
  );
  const router = createRouter({
    routeTree: top.addChildren(paths),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  await act(async () => {
    root = createRoot(host);
    root.render(
      <QueryClientProvider client={new QueryClient()}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>,
    );
    await router.load();
  });
  return host;
}

const world = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };

beforeAll(() => {
  world.IS_REACT_ACT_ENVIRONMENT = true;
  vi.stubGlobal('scrollTo', () => {});
});

afterEach(async () => {
  await act(async () => root?.unmount());
  host?.remove();
});

describe('mood', () => {
  it.each([
    ['asserted', 'solid', 'stated'],
    ['planned', 'dashed', 'planned'],
    ['alleged', 'dotted', 'alleged'],
    ['denied', 'struck', 'denied'],
  ])('should show %s as %s, and say %s', async (mood, form, word) => {
    const shown = await show(<MoodWord mood={mood} />);
    const line = shown.querySelector('.mood-line');
    expect(line?.getAttribute('data-form')).toBe(form);
    expect(shown.textContent).toBe(word);
  });

  it('should tell the forms apart without colour', async () => {
    const shown = await show(
      ['asserted', 'planned', 'alleged', 'denied'].map((mood) => (
        <MoodLine key={mood} mood={mood} />
      )),
    );
    const drawn = [...shown.querySelectorAll('.mood-line')].map((line) => line.innerHTML);
    expect(new Set(drawn).size).toBe(4);
  });
});

describe('a quote', () => {
  it('should mark the stating words inside their sentence', async () => {
    const [claim] = get<{ claims: Claim[] }>('/entities/ernie-bot/claims').claims;
    const shown = await show(<SentenceQuote {...claim!} />);
    expect(shown.textContent).toBe(claim!.sentence.text);
    expect(shown.querySelector('mark')?.textContent).toBe(claim!.quote.text);
    expect(shown.querySelector('mark')?.dataset.form).toBe('solid');
  });

  it('should show markup as text', async () => {
    const text = '<img src=x onerror="alert(1)"> & <b>bold</b>';
    const whole = { text, start: 10, end: 10 + text.length };
    const shown = await show(<SentenceQuote sentence={whole} quote={whole} mood="denied" />);
    expect(shown.textContent).toBe(text);
    expect(shown.querySelector('img, b')).toBeNull();
  });
});

describe('the text of a document', () => {
  const view = get<DocumentView>('/documents/d2f1a90c4b7e65d81034');
  const evidence = [
    ...view.claims.map((stated) => ({ type: 'claim' as const, stated })),
    ...view.measurements.map((stated) => ({ type: 'measurement' as const, stated })),
  ];
  const all = { view, evidence, within: { start: 0, end: view.text.length }, onChoose: () => {} };

  it('should be complete, with every quote marked and markup as text', async () => {
    const shown = await show(<DocumentText {...all} chosen={null} focus={null} />);
    const paragraphs = [...shown.querySelectorAll('p')].map((p) => p.textContent).join('\n\n');
    expect(paragraphs).toBe(view.text);
    expect(shown.querySelector('script, b')).toBeNull();
    for (const { stated } of evidence) {
      expect(shown.querySelector(`mark[data-start="${stated.quote.start}"]`)).not.toBeNull();
    }
  });

  it('should make one link of a mention that quotes cut', async () => {
    const shown = await show(<DocumentText {...all} chosen={null} focus={null} />);
    expect(shown.querySelectorAll('a.mention').length).toBe(view.mentions.length);
    const linked = [...shown.querySelectorAll('a.mention')].map((link) => link.textContent);
    expect(linked).toEqual(view.mentions.map(({ quote }) => quote.text));
  });

  it('should show the chosen quote within its sentence', async () => {
    const { quote, sentence } = view.claims.at(-3)!;
    const shown = await show(<DocumentText {...all} chosen={quote} focus={sentence} />);
    const text = (selector: string) =>
      [...shown.querySelectorAll(selector)].map((piece) => piece.textContent).join('');
    expect(text('[data-chosen]')).toBe(quote.text);
    expect(text('[data-focus]')).toBe(sentence.text);
  });
});

describe('a statement', () => {
  const profile = get<EntityProfile>('/entities/northlight');
  const contested = profile.statements.find((statement) => statement.contested)!;

  it('should count origins in words and show both sides when contested', async () => {
    const shown = await show(<StatementView statement={contested} target="" />);
    expect(shown.textContent).toContain('2 independent origins');
    expect(shown.textContent).toContain('contested');
    const forms = [...shown.querySelectorAll('mark')].map((mark) => mark.dataset.form);
    expect(forms).toContain('struck');
    expect(forms).toContain('solid');
  });

  it('should say that an object is described, not named', async () => {
    const unnamed = get<EntityProfile>('/entities/huawei').statements.find(({ other }) => !other)!;
    const shown = await show(<StatementView statement={unnamed} target="" />);
    expect(shown.textContent).toContain('overseas universities');
    expect(shown.textContent).toContain('described, not named');
    expect(shown.querySelector('.statement-facts')?.textContent).toContain('not tested');
  });

  it('should unfold when a link points at a folded claim', async () => {
    const many = {
      ...contested,
      claims: Array.from({ length: 6 }, (_, index) => ({
        ...contested.claims[0]!,
        id: `c${index}`,
      })),
    };
    const folded = await show(<StatementView statement={many} target="" />);
    expect(folded.querySelectorAll('.claim').length).toBeLessThan(6);
    await act(async () => root?.unmount());
    const unfolded = await show(<StatementView statement={many} target="c5" />);
    expect(unfolded.querySelector('#c5')?.getAttribute('data-target')).toBe('true');
  });
});

describe('measurements', () => {
  it('should align ranges, open the sentence of a row, and say how often its metric is right', async () => {
    const { measurements, measured } = get<EntityProfile>('/entities/h100');
    const shown = await show(
      <MeasurementTable measurements={measurements} measured={measured.metrics} />,
    );
    expect(shown.querySelector('td.number')?.textContent).toBe('more than 3,000');
    expect(shown.querySelector('.quote')).toBeNull();
    const { metric } = measurements[0]!;
    expect(shown.querySelector('th .measured-words')?.textContent).toBe(
      measureInShort(measureOf(measured.metrics, metric)!),
    );
    await act(async () => shown.querySelector('button')!.click());
    expect(shown.querySelector('.quote mark')?.textContent).toBe(
      '1,000 H100, more than 3,000 H800',
    );
    expect(shown.querySelector('.source .measured')?.getAttribute('href')).toBe(
      `/quality#metric-${metric}`,
    );
  });
});

describe('how often claims are right', () => {
  it('should be said in words that lead to its row among the figures', async () => {
    const shown = await show(
      <MeasuredNote measure={measure(29, 63, 42)} row="predicate-develops" place="develops-out" />,
    );
    const note = shown.querySelector('a')!;
    expect(note.textContent).toContain('right in 69\u00a0% of test cases (54–81\u00a0%)');
    expect(note.getAttribute('href')).toBe('/quality#predicate-develops');
    expect(note.title).toContain('Of 42 that were found');
  });

  it('should stand in the line of a statement too', async () => {
    const [statement] = get<EntityProfile>('/entities/huawei').statements;
    const shown = await show(
      <StatementView statement={statement!} measure={measure(3, 10, 4)} target="" />,
    );
    expect(shown.querySelector('.statement-facts')?.textContent).toContain('3 of 4 right in tests');
  });

  it('should be left out where it is not known', async () => {
    const shown = await show(<MeasuredNote measure={undefined} row="type-Firm" place="none" />);
    expect(shown.querySelector('a')).toBeNull();
  });
});

describe('a type', () => {
  it('should be told by shape and letter too', async () => {
    const shown = await show(<TypeGlyph type="Chip" />);
    expect(shown.querySelector('svg')?.getAttribute('aria-label')).toBe('Chip');
    expect(shown.querySelector('text')?.textContent).toBe('C');
  });
});

describe('the search field', () => {
  const type = (input: HTMLInputElement, text: string) =>
    act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, text);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const press = (input: HTMLInputElement, key: string) =>
    act(async () => {
      input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    });

  it('should suggest despite a slip, choose by keyboard, and search for what is typed', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(async (path: string) => Response.json(answer(new URL(`http://mock${path}`)).body)),
    );
    const [picked, submitted] = [vi.fn(), vi.fn()];
    const shown = await show(
      <EntityCombobox label="Search" onPick={picked} onSubmit={submitted} />,
    );
    const input = shown.querySelector('input')!;

    await type(input, 'huwaei');
    world.IS_REACT_ACT_ENVIRONMENT = false;
    await vi.waitFor(() =>
      expect(shown.querySelector('[role="option"]')?.textContent).toContain('Huawei'),
    );
    world.IS_REACT_ACT_ENVIRONMENT = true;
    expect(input.getAttribute('aria-expanded')).toBe('true');
    await press(input, 'Enter');
    expect(submitted).toHaveBeenCalledWith('huwaei');

    await press(input, 'ArrowDown');
    expect(input.getAttribute('aria-activedescendant')).toBeTruthy();
    await press(input, 'Enter');
    expect(picked).toHaveBeenCalledWith(expect.objectContaining({ id: 'huawei' }));
    expect(input.value).toBe('Huawei');
    vi.unstubAllGlobals();
  });
});
