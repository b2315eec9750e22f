// Runs `npm ci` only when node_modules was not installed from this package-lock.json on this Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(web, 'node_modules', '.skein-lock-hash');
const hash = createHash('sha256');
for (const file of ['package.json', 'package-lock.json', '.npmrc']) {
  hash.update(readFileSync(join(web, file)));
}
const wanted = `${hash.digest('hex')} ${process.platform}-${process.arch} node ${process.versions.modules}\n`;

function installed() {
  try {
    return readFileSync(stamp, 'utf8') === wanted;
  } catch {
    return false;
  }
}

if (installed()) {
  console.log('node_modules is current: npm ci skipped');
} else {
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: web,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) {
    console.error(`npm ci failed in ${web}: ${error?.message ?? `exit code ${status}`}`);
    process.exit(status || 1);
  }
  writeFileSync(stamp, wanted);
}
