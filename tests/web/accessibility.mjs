// axe over every page as readers have it: by day, by night (where only colours differ), on a
// telephone, and there with the text at 200 %. Nothing may be wider than the window.
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';

const views = [
  { name: 'light', width: 1280, scheme: 'light', size: 1 },
  { name: 'dark', width: 1280, scheme: 'dark', size: 1, only: ['color-contrast', 'link-in-text-block'] },
  { name: '360 px', width: 360, scheme: 'light', size: 1 },
  { name: '360 px at 200 %', width: 360, scheme: 'light', size: 2 },
];

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const violations = (only) => `axe.run({ resultTypes: ['violations'], elementRef: false,
  ${only ? `runOnly: ${JSON.stringify(only)}` : ''} }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes[0].html + ' ' + nodes[0].failureSummary))`;

const overflow = `(() => {
  const wide = document.documentElement.clientWidth;
  const body = document.scrollingElement.scrollWidth;
  if (body <= wide) return [];
  const culprit = [...document.querySelectorAll('body *')]
    .find((element) => element.getBoundingClientRect().right > wide + 0.5);
  return [body - wide + ' px too wide: ' + (culprit?.outerHTML.slice(0, 120) ?? 'body')];
})()`;

// The text as the reader's tool sets it, or, where a page has none, the browser.
const enlarge = (size) => `document.querySelector('.tools')
  ? document.documentElement.style.setProperty('--size', ${size})
  : document.documentElement.style.setProperty('font-size', '${size * 100}%')`;

async function checkView(tab, view) {
  await tab.size(view.width, 800);
  await tab.scheme(view.scheme);
  await tab.evaluate(enlarge(view.size));
  const wide = await tab.evaluate(overflow);
  return [...wide, ...(await tab.evaluate(violations(view.only)))];
}

export async function accessibility(browser, addresses, tabs = 2) {
  const axe = await readFile(axeFile, 'utf8');
  const waiting = [...addresses];
  const faults = [];
  const work = async () => {
    const tab = await browser.tab();
    for (let address = waiting.shift(); address; address = waiting.shift()) {
      await tab.open(address);
      await tab.evaluate(axe + ';0');
      for (const view of views)
        for (const fault of await checkView(tab, view))
          faults.push(`${address} (${view.name}): ${fault}`);
    }
  };
  await Promise.all(Array.from({ length: tabs }, work));
  return {
    summary: `axe: ${addresses.length} pages in ${views.length} views, ${faults.length} faults`,
    faults,
  };
}
