// Pictures of every page, light and dark, wide and narrow, into target/screenshots: to look at.
// `npm run screenshots [-- page…]`
import { mkdirSync } from 'node:fs';
import { launch } from '../e2e/browser.mjs';
import { start } from '../mock/server.mjs';

const document = '/documents/d2f1a90c4b7e65d81034';
const PAGES = {
  home: ['/'],
  suggest: ['/', async (page) => page.getByRole('combobox').fill('asce')],
  results: ['/?q=Huawei'],
  nothing: ['/?q=zzzzzz'],
  narrowed: ['/?q=Huawei&kind=claim,document&mood=asserted,planned'],
  meant: ['/?q=hauwei'],
  'search-help': ['/?q=Huawei', (page) => page.getByText('How to search').click()],
  entity: ['/entities/huawei'],
  contested: [
    '/entities/northlight',
    (page) => page.getByRole('button', { name: 'Quote' }).click(),
  ],
  military: ['/entities/vardania-air-force'],
  preview: [
    '/entities/huawei',
    (page) => page.getByRole('main').getByRole('link', { name: 'Baidu' }).first().click(),
  ],
  hover: ['/entities/huawei', (page) => page.locator('#near-baidu').hover()],
  document: [document],
  'document-quote': [
    document,
    (page) => page.getByRole('button', { name: /Baidu uses Ascend/ }).click(),
  ],
  trace: ['/trace?from=baidu&to=huawei'],
  'trace-empty': ['/trace'],
  judge: ['/judge', (page) => page.locator('.pair').waitFor()],
  sources: ['/sources'],
  clocks: ['/entities/huawei?known=2023-12-31&holds=2023-06-01'],
  trends: ['/trends?filters=entity:huawei;entity:baidu&step=quarter'],
  'trends-point': ['/trends?filters=entity:huawei&step=year&measure=origins&period=2023'],
  'trace-set': ['/trace?from=type:Firm&to=huawei&mood=asserted'],
  links: ['/links?military=marked'],
  progress: ['/entities/huawei/progress'],
  compute: ['/compute'],
  'compute-chip': ['/compute?chip=nvidia-h800&on=2024-01-01'],
  reading: ['/reading'],
  quality: ['/quality'],
  'quality-row': ['/quality#predicate-supplies'],
  problem: ['/entities/nobody'],
  'not-found': ['/nowhere'],
};

const wanted = process.argv.slice(2);
const target = new URL('../target/screenshots/', import.meta.url).pathname;
mkdirSync(target, { recursive: true });
const mock = process.env.SKEIN_URL ? { url: process.env.SKEIN_URL, stop() {} } : await start();
const browser = await launch();
for (const [name, [path, act]] of Object.entries(PAGES)) {
  if (wanted.length && !wanted.includes(name)) continue;
  for (const colorScheme of ['light', 'dark']) {
    for (const [width, height] of [
      [1280, 900],
      [390, 844],
    ]) {
      const page = await browser.newPage({ colorScheme, viewport: { width, height } });
      await page.goto(mock.url + path, { waitUntil: 'networkidle' });
      await act?.(page);
      await page.waitForTimeout(700);
      const fullPage = !['preview', 'hover', 'suggest', 'document-quote', 'quality-row'].includes(
        name,
      );
      await page.screenshot({ path: `${target}${name}-${colorScheme}-${width}.png`, fullPage });
      await page.close();
    }
  }
}
await browser.close();
await mock.stop();
console.log(target);
