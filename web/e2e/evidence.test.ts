import { afterEach, expect, it } from 'vitest';
import { useDesk } from './desk';

const desk = useDesk();

afterEach(() => {
  expect(desk.errors.splice(0)).toEqual([]);
});

it('shows an entity as known on a day, and the way back', async () => {
  const page = await desk.open('/entities/huawei');
  await page.getByText('As known on…').click();
  await page.getByLabel('Known by').fill('2024-06-30');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.getByText('As published or recorded by 30 June 2024.').waitFor();
  expect(new URL(page.url()).search).toBe('?known=2024-06-30');
  await page.getByRole('button', { name: 'Back to all that is known now' }).click();
  await page.locator('.as-of-said').waitFor({ state: 'detached' });
  expect(new URL(page.url()).search).toBe('');
});

it('opens the sentence behind a line of the timeline', async () => {
  const page = await desk.open('/entities/huawei');
  await page.getByRole('link', { name: /^timeline/ }).click();
  const item = page.locator('.timeline-item').first();
  await item.getByRole('button', { name: 'Sentence' }).click();
  await item.locator('blockquote mark').waitFor();
});

it('lists sources from every page, and asks why when one is graded', async () => {
  const page = await desk.open('/');
  await page.getByRole('link', { name: 'Sources' }).click();
  await page.getByRole('heading', { name: 'Sources', level: 1 }).waitFor();
  await page.locator('.grading select').first().selectOption('E');
  await page.getByLabel('Why').waitFor();
});
