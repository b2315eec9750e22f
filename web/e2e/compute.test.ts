import { afterEach, expect, it } from 'vitest';
import { useDesk } from './desk';

const desk = useDesk();

afterEach(() => {
  expect(desk.errors.splice(0)).toEqual([]);
});

it('tells what a chip is under each rule, with the arithmetic', async () => {
  const page = await desk.open('/compute');
  await page.getByLabel('A chip under each rule').selectOption('nvidia-h800');
  const rules = page.locator('.chip-rules');
  await rules.getByText('bis-2022-10').waitFor();
  expect(await rules.locator('.verdict').first().textContent()).toBe('Not covered');
  await rules.locator('summary').first().click();
  await rules.getByText('400 between chips + 128 to the host = 528 GB/s').waitFor();
  expect(page.url()).toContain('chip=nvidia-h800');
  await page.context().close();
});

it('shows which rules were in force on a day', async () => {
  const page = await desk.open('/compute?on=2022-12-01');
  await page.getByText('1 rule in force on 1 December 2022.').waitFor();
  expect(await page.locator('.rule').count()).toBe(1);
  await page.context().close();
});

it('opens the words of a step and of a number', async () => {
  const page = await desk.open('/entities/huawei/progress');
  await page.locator('.rung button').first().click();
  await page.locator('.rung-claim .quote').first().waitFor();
  await page.locator('.range-row button').first().click();
  await page.locator('.range-evidence .quote').waitFor();
  await page.context().close();
});
