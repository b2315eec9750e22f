import { existsSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { start } from '../mock/server.mjs';
import { launch } from './browser.mjs';

/** How long a wait may last before a test gives up; waits end as soon as what they wait for is so. */
const PATIENCE = 30_000;

export interface Desk {
  url: string;
  /** A page of its own; what it logs as an error, or throws, is collected in `errors`. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  errors: string[];
}

/** Starts a browser on SKEIN_URL or, without one, on the built pages over the mock. */
export function useDesk(): Desk {
  let browser: Browser;
  let stop: () => Promise<void> = async () => {};
  const desk: Desk = {
    url: '',
    errors: [],
    async open(path, options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce',
        ...options,
      });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      page.on('pageerror', (error) => desk.errors.push(`${page.url()}: ${error}`));
      page.on('console', (message) => {
        if (message.type() === 'error') desk.errors.push(`${page.url()}: ${message.text()}`);
      });
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== desk.url) {
          desk.errors.push(`${page.url()} asks another origin: ${request.url()}`);
        }
      });
      await page.goto(desk.url + path);
      return page;
    },
  };
  beforeAll(async () => {
    const given = process.env.SKEIN_URL;
    if (given) {
      desk.url = new URL(given).origin;
    } else {
      if (!existsSync(new URL('../target/dist/index.html', import.meta.url))) {
        throw new Error('target/dist is missing: run `npm run build` first, or set SKEIN_URL.');
      }
      const mock = await start();
      desk.url = mock.url;
      stop = mock.stop;
    }
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await stop();
  });
  return desk;
}
