import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { useDesk } from './desk';

const desk = useDesk();

afterEach(() => {
  expect(desk.errors.splice(0)).toEqual([]);
});

const claims = (page: Page) => page.locator('main .claim');
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const focusIs = (page: Page, selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);

describe('reading', () => {
  it('goes from a search to a suggestion, an entity, a quote, its document, and back', async () => {
    const page = await desk.open('/');
    await page.getByRole('combobox').fill('Huawei');
    await page
      .getByRole('option', { name: /Huawei/ })
      .first()
      .click();
    await heading(page, 'Huawei');
    expect(new URL(page.url()).pathname).toBe('/entities/huawei');
    expect(await page.title()).toBe('Huawei · Skein');

    const claim = claims(page).last();
    const stating = ((await claim.locator('mark').first().textContent()) ?? '').trim();
    expect(stating).not.toBe('');
    const open = claim.locator('.source-document');
    const from = await open.getAttribute('id');
    await open.click();

    await page.waitForURL(/\/documents\/.+#q=\d+-\d+$/);
    const chosen = page.locator('.reading mark[data-chosen]');
    await chosen.first().waitFor();
    const shown = (await chosen.allTextContents()).join('');
    const bare = (text: string) => text.replace(/\s+/g, '');
    expect(bare(shown)).toContain(bare(stating));
    await page.waitForFunction(() => {
      const box = document.querySelector('.reading mark[data-chosen]')?.getBoundingClientRect();
      return box && box.top >= 0 && box.bottom <= window.innerHeight;
    });

    await page.keyboard.press('Escape');
    await heading(page, 'Huawei');
    await focusIs(page, `[id="${from}"]`);
    await page.waitForFunction((id) => {
      const box = document.getElementById(id ?? '')?.getBoundingClientRect();
      return box && box.top >= 0 && box.bottom <= window.innerHeight;
    }, from);
    await page.context().close();
  });

  it('finds entities, claims and documents by words, and narrows them', async () => {
    const page = await desk.open('/');
    await page.getByRole('combobox').fill('Huawei');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?q=Huawei$/);
    await page.locator('#hit-huawei').waitFor();
    await page.getByRole('checkbox', { name: /^claims/ }).check();
    await page.waitForURL(/kind=claim/);
    await page.locator('.hit-claim').first().waitFor();
    await page.locator('.hit-entity').first().waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Take off: Kind claims' }).click();
    await page.locator('.hit-entity').first().waitFor();
    await page.context().close();
  });

  it('previews an entity beside its list, and gives the focus back', async () => {
    const page = await desk.open('/?q=Huawei');
    await page.locator('#hit-huawei').click();
    const panel = page.getByRole('complementary', { name: 'Preview' });
    await panel.getByRole('heading', { level: 2, name: 'Huawei' }).waitFor();
    await focusIs(page, '.panel h2');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await focusIs(page, '#hit-huawei');

    await page.locator('#hit-huawei').click();
    await panel.getByRole('link', { name: /Open the page of/ }).click();
    await heading(page, 'Huawei');
    await panel.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('keeps what was unfolded when one comes back', async () => {
    const page = await desk.open('/entities/huawei');
    await claims(page).first().waitFor();
    const more = page.getByRole('button', { name: /more quote/ });
    if ((await more.count()) > 0) {
      await more.first().click();
      const many = await claims(page).count();
      await claims(page).first().locator('.source-document').click();
      await page.locator('.reading').waitFor();
      await page.keyboard.press('Escape');
      await heading(page, 'Huawei');
      expect(await claims(page).count()).toBe(many);
    }
    await page.context().close();
  });

  it('opens an entity at the claim of a link', async () => {
    const first = await desk.open('/entities/huawei');
    const id = await claims(first).last().getAttribute('id');
    await first.context().close();
    const page = await desk.open(`/entities/huawei#${id}`);
    await page.locator(`[id="${id}"][data-target]`).waitFor();
    await page.waitForFunction((wanted) => {
      const box = document.getElementById(wanted ?? '')?.getBoundingClientRect();
      return box && box.top >= 0 && box.top < window.innerHeight;
    }, id);
    await page.context().close();
  });

  it('scrolls from the margin to the sentence', async () => {
    const page = await desk.open('/entities/huawei');
    await claims(page).first().locator('.source-document').click();
    const last = page.locator('.margin-button').last();
    await last.click();
    await page.locator('.margin-entry[data-chosen]').last().waitFor();
    await page.waitForFunction(() => {
      const box = document.querySelector('.reading [data-chosen]')?.getBoundingClientRect();
      return box && box.top >= 0 && box.bottom <= window.innerHeight;
    });
    await page.context().close();
  });

  it('traces how two entities are connected, each hop with its sentence', async () => {
    const page = await desk.open('/trace');
    await page.getByRole('combobox', { name: 'From' }).fill('baidu');
    await page.getByRole('option', { name: /Baidu/ }).first().click();
    await page.getByRole('combobox', { name: 'To' }).fill('huawei');
    await page
      .getByRole('option', { name: /Huawei/ })
      .first()
      .click();
    await page.waitForURL(/from=baidu&to=huawei/);
    const path = page.locator('.path').first();
    await path.waitFor();
    const nodes = await path.locator('.chain-node').allTextContents();
    expect(nodes[0]).toContain('Baidu');
    expect(nodes.at(-1)).toContain('Huawei');
    const hops = await path.locator('.chain-hop').count();
    expect(hops).toBe(nodes.length - 1);
    for (let hop = 0; hop < hops; hop++) {
      const quote = path.locator('.chain-hop').nth(hop).locator('mark').first();
      expect((await quote.textContent())?.trim()).toBeTruthy();
    }
    await path.locator('.source-document').first().click();
    await page.locator('.reading mark[data-chosen]').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.path').first().waitFor();
    await page.context().close();
  });

  it('says beside each kind of claim how often it is right, and leads to all figures', async () => {
    const page = await desk.open('/entities/huawei');
    const notes = page.locator('main .group-head .measured');
    await notes.first().waitFor();
    expect(await notes.count()).toBe(await page.locator('main .group-head').count());
    for (const words of await notes.allTextContents()) {
      expect(words).toMatch(/right in \d+\u00a0% of test cases|only \d+ test case|tested/);
    }
    const from = await notes.last().getAttribute('id');
    await notes.last().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/quality#predicate-\w+$/);
    await heading(page, 'How often Skein is wrong');
    await page.locator('[data-target]').waitFor();
    await page.waitForFunction(() => {
      const box = document.querySelector('[data-target]')?.getBoundingClientRect();
      return box && box.top >= 0 && box.bottom <= window.innerHeight;
    });
    await page.goBack();
    await heading(page, 'Huawei');
    await focusIs(page, `[id="${from}"]`);

    await page.goto(`${desk.url}/trace?from=baidu&to=huawei`);
    const path = page.locator('.path').first();
    await path.waitFor();
    expect(await path.locator('.hop-line .measured').count()).toBe(
      await path.locator('.chain-hop').count(),
    );
    await page.locator('.footer').getByRole('link', { name: 'How often Skein is wrong' }).click();
    await heading(page, 'How often Skein is wrong');
    await page.locator('.in-short').waitFor();
    await page.context().close();
  });

  it('traces from a set, with filters, and says what they leave out', async () => {
    const page = await desk.open('/trace?to=huawei');
    await page
      .getByRole('combobox', { name: 'Any of a kind as the start' })
      .selectOption('type:Firm');
    await page.waitForURL(/from=type%3AFirm/);
    await page.locator('.path').first().waitFor();
    await page.getByText('Filters', { exact: true }).click();
    await page.getByRole('combobox', { name: 'Only claims that are' }).selectOption('asserted');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.waitForURL(/mood=asserted/);
    await page.getByText('1 filter on').waitFor();
    await page.getByRole('link', { name: 'Clear filters' }).click();
    await page.waitForURL((url) => !url.search.includes('mood'));
    await page.context().close();
  });

  it('lists military–civil links with their grade and the words of each hop', async () => {
    const page = await desk.open('/links');
    await page.getByRole('checkbox', { name: /defence-affiliated/ }).check();
    await page.waitForURL(/military=marked/);
    const link = page.locator('.link').first();
    await link.waitFor();
    expect(await link.locator('.grade').textContent()).toMatch(
      /co-authorship or use|joint work|contract or supply|ownership|command/,
    );
    expect(await link.locator('.link-marks').textContent()).toContain('counts as military');
    expect((await link.locator('mark').first().textContent())?.trim()).toBeTruthy();
    await page.getByLabel('New since').fill('2030');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByText('No claim ties the two sides').waitFor();
    await page.context().close();
  });

  it('says what to do when there is nothing', async () => {
    const page = await desk.open('/?q=qqxzvw');
    await page.getByText('Nothing in the graph matches').waitFor();
    await page.goto(`${desk.url}/nowhere`);
    await heading(page, 'There is no page at this address');
    await page.goto(`${desk.url}/entities/no-such-entity-anywhere`);
    await page.getByText('What to do').waitFor();
    // The browser itself logs the 404 that the server rightly gave.
    desk.errors.splice(0, desk.errors.length, ...desk.errors.filter((e) => !e.includes('404')));
    await page.context().close();
  });

  it('works from the keyboard alone', async () => {
    const page = await desk.open('/');
    await focusIs(page, '[role="combobox"]');
    await page.keyboard.type('huawei');
    await page
      .getByRole('option', { name: /Huawei/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await heading(page, 'Huawei');
    await focusIs(page, 'h1');

    await tabTo(page, 'main .claim .source-document');
    const from = await page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press('Enter');
    await page.locator('.reading mark[data-chosen]').first().waitFor();
    await focusIs(page, 'h1');
    await tabTo(page, '.reading .mention');
    await page.keyboard.press('Enter');
    await focusIs(page, '.panel h2');
    await page.keyboard.press('Escape');
    await focusIs(page, '.reading .mention');
    await page.keyboard.press('Escape');
    await heading(page, 'Huawei');
    await focusIs(page, `[id="${from}"]`);

    await page.goto(desk.url);
    await page.getByRole('combobox').waitFor();
    await page.locator('body').press('Shift+Tab');
    await page.reload();
    await page.getByRole('combobox').waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tabTo(page, '.skip');
    await page.keyboard.press('Enter');
    await focusIs(page, 'main');
    await page.context().close();
  });
});

async function tabTo(page: Page, selector: string) {
  for (let pressed = 0; pressed < 200; pressed++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never reaches ${selector}`);
}
