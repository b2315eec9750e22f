import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { useDesk } from './desk';

const desk = useDesk();

afterEach(() => {
  expect(desk.errors.splice(0)).toEqual([]);
});

const sides = (page: Page) => page.locator('.pair-name a');
const says = (page: Page, words: string | RegExp) =>
  page.locator('.judge-said').getByText(words).waitFor();

/** Waits until the two that are shown are these, or are others. */
const showsPair = (page: Page, names: string[], wanted: boolean) =>
  page.waitForFunction(
    ([text, same]) => {
      const shown = [...document.querySelectorAll('.pair-name a')].map((a) => a.textContent);
      return shown.length === 2 && (shown.join('|') === text) === same;
    },
    [names.join('|'), wanted] as const,
  );

/** Opens the page and says who judges; gives the names of the pair that is shown. */
async function open(): Promise<{ page: Page; names: string[] }> {
  const page = await desk.open('/judge');
  await sides(page).first().waitFor();
  await page.keyboard.press('s');
  await says(page, /Say first who judges/);
  await page.keyboard.type('Ada');
  await page.keyboard.press('Enter');
  return { page, names: await sides(page).allTextContents() };
}

it('judges by keyboard, goes on to the next pair, and undoes', async () => {
  const { page, names } = await open();
  const words = `${names.join(' and ')}: different.`;
  await page.keyboard.press('d');
  await says(page, words);
  await showsPair(page, names, false);

  await page.keyboard.press('z');
  await says(page, `Undone: ${words}`);
  await showsPair(page, names, true);
  await page
    .locator('.judge-history')
    .getByText(/undone by Ada/)
    .first()
    .waitFor();

  await page.keyboard.press('n');
  await showsPair(page, names, false);
  await page.context().close();
});

it('leads a merged address to the other, which says so and undoes it', async () => {
  const { page, names } = await open();
  const [keeps, gives] = await page.locator('.pair-change strong').allTextContents();
  const [first, second] = await sides(page).evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')),
  );
  const [kept, given] = names[0] === keeps ? [first, second] : [second, first];
  await page.getByRole('textbox', { name: 'Why' }).fill('one thing');
  await page.keyboard.press('Enter');
  await page.keyboard.press('s');
  await says(page, `${names.join(' and ')}: the same.`);

  await page.goto(desk.url + given);
  await page.waitForURL(desk.url + kept);
  const merged = page.getByRole('list', { name: 'Merged from' });
  await merged.getByText(gives!, { exact: true }).waitFor();
  await merged.getByText(/judged the same by Ada, .+: one thing/).waitFor();
  await merged.getByRole('button', { name: /^Undo/ }).click();
  await merged.waitFor({ state: 'detached' });

  await page.goto(desk.url + given);
  await page.getByRole('heading', { level: 1, name: gives!, exact: true }).waitFor();
  expect(new URL(page.url()).pathname).toBe(given);
  await page.context().close();
});
