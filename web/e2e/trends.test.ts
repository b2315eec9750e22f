import { afterEach, describe, expect, it } from 'vitest';
import { useDesk } from './desk';

const desk = useDesk();

afterEach(() => {
  expect(desk.errors.splice(0)).toEqual([]);
});

describe('trends', () => {
  it('goes from an entity to its line, a comparison, a figure, its quotes, and back', async () => {
    const page = await desk.open('/entities/huawei');
    await page.getByRole('link', { name: 'over time' }).click();
    await page.waitForURL(/\/trends\?filters=entity%3Ahuawei/);
    await page.locator('.trend-chart .line').waitFor();

    await page.getByRole('combobox', { name: 'Compare with' }).fill('baidu');
    await page.getByRole('option', { name: /Baidu/ }).first().click();
    await page.waitForURL(/baidu/);
    await page.locator('.trend-chart .line[data-line="1"]').waitFor();
    const names = await page.locator('.trend-chart .line-name').allTextContents();
    expect(names.some((name) => name.includes('Huawei'))).toBe(true);
    expect(names.some((name) => name.includes('Baidu'))).toBe(true);

    await page.getByRole('combobox', { name: 'By', exact: true }).selectOption('quarter');
    await page.waitForURL(/step=quarter/);
    await page.getByText('All figures as a table').click();
    const figure = page.locator('.figures tbody button').first();
    await figure.click();
    await page.waitForURL(/period=\d{4}-Q\d/);
    const quote = page.locator('.behind .claim mark').first();
    expect((await quote.textContent())?.trim()).toBeTruthy();

    await page.locator('.behind .source-document').first().click();
    await page.locator('.reading mark[data-chosen]').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.behind .claim').first().waitFor();
    await page.context().close();
  });
});
