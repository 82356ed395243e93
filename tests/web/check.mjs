// The pages of a newspaper in a browser: node check.mjs WEB_PAGES, the program that writes them.
// Ends with 77, "skipped", where a tool is missing; with CI=true that is a fault.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const skipped = 77;

function missing() {
  const tools = ['chromium', 'java', 'pdftotext'].filter(
    (tool) => spawnSync('which', [tool]).status !== 0);
  const packages = ['vnu-jar', 'axe-core'].filter(
    (name) => !existsSync(new URL(`node_modules/${name}`, import.meta.url)));
  return [...tools, ...packages.map((name) => `${name} (npm ci --ignore-scripts in tests/web)`)];
}

async function timed(work) {
  const begin = performance.now();
  const { summary, faults } = await work;
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(`${summary} (${seconds} s)`);
  for (const fault of faults.slice(0, 30)) console.log(`  ${fault}`);
  if (faults.length > 30) console.log(`  and ${faults.length - 30} more`);
  return faults.length;
}

// A page that each checker must find fault with: one that finds nothing here finds nothing anywhere.
function plant(folder, like) {
  const html = readFileSync(join(folder, 'site', like, 'index.html'), 'utf8')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('<h1>', '<img src="https://elsewhere.example/x.png" width="900" height="2"><h1><script>alert(1)</script>');
  mkdirSync(join(folder, 'site/rubrique/planted'));
  writeFileSync(join(folder, 'site/rubrique/planted/index.html'),
    html.replace('</h1>', '</h1><iframe src="about:blank" width="900"></iframe>'));
}

async function check(folder) {
  const { serve } = await import('./site.mjs');
  const { Browser } = await import('./browser.mjs');
  const { validity } = await import('./validity.mjs');
  const { accessibility } = await import('./accessibility.mjs');
  const { fronts } = await import('./fronts.mjs');
  const { reading } = await import('./reading.mjs');
  const { hostility } = await import('./hostility.mjs');

  const pages = JSON.parse(readFileSync(join(folder, 'pages.json')));
  const server = await serve(folder);
  const lists = [pages.fronts, pages.few, pages.none, pages.nameless].flat()
    .map((path) => server.address + path);
  const usual = pages.usual.map((address) => `${server.address}site/${address}/`);
  const hostile = pages.hostile.map(
    ({ address, text }) => ({ address: `${server.address}hostile/${address}/`, text }));
  const readers = ['article', 'long-read', 'brief'].map(
    (layout) => `${server.address}site/rubrique/entier-${layout}/`);

  plant(folder, pages.usual[0]);
  const planted = `${server.address}site/rubrique/planted/`;
  const browser = await Browser.start();
  const all = [...lists, ...usual, ...hostile.map(({ address }) => address)];
  const validating = timed(validity(all)); // beside the browser, on another core
  let faults = await timed(accessibility(browser, [...lists, ...usual]));
  faults += await timed(fronts(browser, server.address));
  faults += await timed(reading(browser, readers, folder));
  faults += await timed(hostility(browser, hostile));
  faults += await validating;
  for (const [name, checker] of Object.entries({
    validity: validity([planted]),
    accessibility: accessibility(browser, [planted]),
    reading: reading(browser, [planted], folder),
    hostility: hostility(browser, [{ address: planted, text: '' }]),
  }))
    if ((await checker).faults.length === 0) {
      console.log(`${name}: finds nothing on a page that is full of faults`);
      ++faults;
    }
  await browser.stop();
  server.stop();
  return faults;
}

const without = missing();
if (without.length) {
  console.log(`Not checked, for want of ${without.join(', ')}.`);
  process.exit(process.env.CI === 'true' ? 1 : skipped);
}
const folder = mkdtempSync(join(tmpdir(), 'feuillet-pages-'));
try {
  execFileSync(process.argv[2], [],
    { env: { ...process.env, FEUILLET_WEB_PAGES: folder, QT_QPA_PLATFORM: 'offscreen' },
      stdio: ['ignore', 'ignore', 'inherit'] });
  process.exitCode = (await check(folder)) === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
