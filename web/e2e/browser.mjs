// A headless Chromium: SKEIN_CHROMIUM, else the one in @sparticuz/chromium, else the system's.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ARGUMENTS = ['--no-sandbox', '--no-zygote', '--disable-dev-shm-usage', '--disable-gpu'];

async function candidates() {
  const packed = await import('@sparticuz/chromium')
    .then(({ default: pack }) => pack.executablePath())
    .catch(() => undefined);
  return [process.env.SKEIN_CHROMIUM, packed, ...SYSTEM].filter((path) => path && existsSync(path));
}

/** Starts the first Chromium that starts. */
export async function launch() {
  const failures = [];
  for (const executablePath of await candidates()) {
    try {
      return await chromium.launch({ executablePath, args: ARGUMENTS, headless: true });
    } catch (error) {
      failures.push(`${executablePath}: ${String(error).split('\n')[0]}`);
    }
  }
  throw new Error(
    `No Chromium starts here. Set SKEIN_CHROMIUM to one.\n${failures.join('\n') || 'None was found.'}`,
  );
}
