import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { useDesk } from './desk';

const desk = useDesk();

afterEach(() => {
  expect(desk.errors.splice(0)).toEqual([]);
});

const PAGES: [name: string, path: string, ready: string, act?: (page: Page) => Promise<void>][] = [
  ['the desk', '/', '.counts'],
  ['suggestions', '/', '[role="option"]', (page) => page.getByRole('combobox').fill('huawei')],
  ['results', '/?q=Huawei', '.hit-entity'],
  ['narrowed results', '/?q=Huawei&kind=claim&mood=asserted,planned', '.chips'],
  ['results with the help open', '/?q=Huawei', '.search-help dl', openHelp],
  ['another spelling', '/?q=hauwei', '.meant'],
  ['a notice', '/?q=colour%3Ared', '.notices'],
  ['nothing found', '/?q=qqxzvw', '.empty'],
  ['an entity', '/entities/huawei', '.claim'],
  [
    'a preview',
    '/entities/huawei',
    '.panel h2',
    (page) => page.locator('.page-aside .entity').first().click(),
  ],
  ['a document', '/entities/huawei', '.reading mark[data-chosen]', toDocument],
  ['a trace', '/trace?from=baidu&to=huawei', '.path'],
  ['an empty trace', '/trace', '.empty'],
  ['judging', '/judge', '.pair'],
  ['sources', '/sources', '.grading'],
  ['an entity as known then', '/entities/huawei?known=2024-01-01', '.as-of-said'],
  ['trends', '/trends?filters=entity:huawei;entity:baidu&period=2023-Q4', '.behind .claim'],
  ['trends of everything', '/trends', '.trend-chart'],
  ['a trace from a set', '/trace?from=type:Firm&to=huawei&mood=asserted', '.path'],
  ['military–civil links', '/links?military=marked', '.cut-off'],
  ['progress', '/entities/huawei/progress', '.rung'],
  [
    'a number of it, opened',
    '/entities/huawei/progress',
    '.range-evidence',
    (page) => page.locator('.range-row button').first().click(),
  ],
  ['compute', '/compute', '.chips-table tbody tr'],
  ['a chip under each rule', '/compute?chip=nvidia-h800&on=2024-01-01', '.chip-rules .verdict'],
  ['how to read', '/reading', '.types'],
  ['how often it is wrong', '/quality', '.measures'],
  ['one kind among them', '/quality#predicate-develops', '[data-target]'],
  ['no such page', '/nowhere', '.problem'],
];

async function openHelp(page: Page) {
  await page.getByText('How to search').click();
}

async function toDocument(page: Page) {
  await page.locator('.claim .source-document').first().click();
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(PAGES)('%s has nothing serious against it', async (_, path, ready, act) => {
    const page = await desk.open(path, { colorScheme });
    await act?.(page);
    await page.locator(ready).first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join('\n')}`);
    expect(serious).toEqual([]);
    await page.context().close();
  });
});

it.each(PAGES.filter(([, , , act]) => !act))(
  '%s fits a screen of 360 px',
  async (_, path, ready) => {
    const page = await desk.open(path, { viewport: { width: 360, height: 740 } });
    await page.locator(ready).first().waitFor();
    const { content, room } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      room: document.documentElement.clientWidth,
    }));
    expect(content).toBeLessThanOrEqual(room);
    const column = await page.locator('main > * > :has(h1), main > :has(h1)').last().boundingBox();
    expect(column?.width).toBeGreaterThan(280);
    await page.context().close();
  },
);
