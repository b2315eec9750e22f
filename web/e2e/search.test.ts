import { afterEach, describe, expect, it } from 'vitest';
import { useDesk } from './desk';

const desk = useDesk();

afterEach(() => {
  expect(desk.errors.splice(0)).toEqual([]);
});

describe('results', () => {
  it('are narrowed by several values of a facet, kept in the address, and widened again', async () => {
    const page = await desk.open('/?q=Huawei');
    const kinds = page.getByRole('group', { name: 'Kind' });
    await kinds.getByRole('checkbox', { name: /documents/ }).check();
    await page.waitForURL(/kind=document/);
    await page.locator('.hit-document').first().waitFor();
    expect(await page.locator('.hit-claim').count()).toBe(0);

    // A chosen value does not empty its neighbours: claims are still offered, and can be added.
    await kinds.getByRole('checkbox', { name: /claims/ }).check();
    await page.waitForURL(/kind=document(,|%2C)claim/);
    await page.locator('.hit-claim').first().waitFor();

    await page.getByRole('link', { name: 'Take off: Kind claims' }).click();
    await page.waitForURL(/kind=document$/);
    await page.reload();
    expect(await kinds.getByRole('checkbox', { name: /documents/ }).isChecked()).toBe(true);
    await page.getByRole('link', { name: 'Take off: Kind documents' }).click();
    await page.locator('.hit-entity').first().waitFor();
    expect(await page.locator('.chips').count()).toBe(0);
    await page.context().close();
  });

  it('say what else may have been meant, and what was read as words', async () => {
    const page = await desk.open('/?q=hauwei');
    await page.locator('.meant').getByRole('link', { name: 'Huawei' }).click();
    await page.waitForURL(/q=Huawei/);
    await page.goto(`${desk.url}/?q=colour%3Ared`);
    await page.locator('.notices').waitFor();
    expect(await page.locator('.notices').textContent()).toContain('is no filter');
    await page.context().close();
  });

  it('explain how a search may be written', async () => {
    const page = await desk.open('/?q=Huawei');
    await page.getByText('How to search').click();
    await page.getByText('semicond*').waitFor();
    await page.context().close();
  });
});
