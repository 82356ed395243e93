// One page as a reader uses it: the text size by mouse and by keyboard, kept; scripts off; paper.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const size = `getComputedStyle(document.documentElement).getPropertyValue('--size').trim()`;
const said = `document.querySelector('.tools output').textContent`;
const textPixels = `parseFloat(getComputedStyle(document.body).fontSize)`;
const paper = `getComputedStyle(document.documentElement).backgroundColor`;
const larger = '.tools button:last-of-type';

function expect(faults, name, is, wanted) {
  if (JSON.stringify(is) !== JSON.stringify(wanted))
    faults.push(`${name}: ${JSON.stringify(is)}, wanted ${JSON.stringify(wanted)}`);
}

async function byMouse(tab, address, faults) {
  await tab.size(1280, 900);
  await tab.scheme('light');
  await tab.open(address);
  expect(faults, 'the size at first', await tab.evaluate(textPixels), 18);
  await tab.click(larger);
  expect(faults, 'one click on A+', await tab.evaluate(said), '112,5\u00a0%');
  expect(faults, 'the text after it', await tab.evaluate(textPixels), 20.25);
  await tab.reload();
  expect(faults, 'the text after a reload', await tab.evaluate(textPixels), 20.25);
  expect(faults, 'the tool after a reload', await tab.evaluate(said), '112,5\u00a0%');
}

async function byKeyboard(tab, address, faults) {
  await tab.open(address);
  const reached = [];
  for (let steps = 0; steps < 12; ++steps) {
    await tab.press('Tab');
    reached.push(await tab.evaluate(`document.activeElement.className || document.activeElement.dataset.step || document.activeElement.tagName`));
    if (reached.at(-1) === '1') break;
  }
  expect(faults, 'the first thing that Tab reaches', reached[0], 'skip');
  expect(faults, 'the last thing on the way to A+', reached.at(-1), '1');
  await tab.press('Enter', '\r');
  expect(faults, 'Enter on A+', await tab.evaluate(said), '125\u00a0%');
  await tab.press(' ', ' ');
  expect(faults, 'Space on A+', await tab.evaluate(said), '150\u00a0%');
  for (let times = 0; times < 5; ++times) await tab.press('Enter', '\r');
  expect(faults, 'the largest', await tab.evaluate(said), '200\u00a0%');
  expect(faults, 'A+ there', await tab.evaluate(`document.activeElement.ariaDisabled`), 'true');
  await tab.reload();
  expect(faults, 'the text after a reload', await tab.evaluate(textPixels), 36);
}

async function schemes(tab, address, faults) {
  await tab.open(address);
  expect(faults, 'paper by day', await tab.evaluate(paper), 'rgb(253, 252, 250)');
  await tab.scheme('dark');
  expect(faults, 'paper by night', await tab.evaluate(paper), 'rgb(22, 24, 27)');
}

// What a browser counts as a jump of the page while it loads, photos included.
async function layoutShift(tab, address, faults) {
  await tab.scheme('light');
  await tab.size(360, 800);
  await tab.open(address);
  const shift = await tab.evaluate(`(async () => {
    let sum = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += entry.value)))
      .observe({ type: 'layout-shift', buffered: true });
    for (const image of document.images) { image.loading = 'eager'; await image.decode().catch(() => 0); }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return sum;
  })()`);
  expect(faults, 'layout shift', shift, 0);
}

async function ownFilesOnly(tab, address, faults) {
  await tab.open(address);
  const site = new URL('/', address).href;
  expect(faults, 'requests elsewhere', tab.requests.filter((one) => !one.startsWith(site)), []);
  const strange = await tab.evaluate(`(async () => {
    const broken = [];
    const all = new Promise((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        if (broken.push(event.effectiveDirective) === 4) resolve();
      });
      setTimeout(resolve, 5000);
    });
    const script = document.createElement('script');
    script.textContent = 'window.strange = true';
    document.body.append(script);
    document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/x.png' }));
    document.body.setAttribute('style', 'color: red');
    await fetch('https://elsewhere.example/').catch(() => 0);
    await all;
    return { ran: window.strange === true, broken: broken.sort() };
  })()`);
  expect(faults, 'what the policy keeps out', strange,
    { ran: false, broken: ['connect-src', 'img-src', 'script-src-elem', 'style-src-attr'] });
}

async function withoutScripts(tab, address, faults) {
  await tab.scripts(false);
  await tab.open(address);
  expect(faults, 'the tool without scripts',
    await tab.evaluate(`getComputedStyle(document.querySelector('.tools')).display`), 'none');
  expect(faults, 'the story without scripts',
    await tab.evaluate(`document.querySelector('.body').innerText.length > 500`), true);
  await tab.scripts(true);
}

function pagesOf(pdf) {
  const text = execFileSync('pdftotext', ['-', '-'], { input: pdf }).toString();
  const facts = execFileSync('pdfinfo', ['-'], { input: pdf }).toString();
  return { text, size: /Page size:.*\(A4\)/.test(facts), pages: Number(/Pages:\s+(\d+)/.exec(facts)[1]) };
}

async function onPaper(tab, address, faults) {
  await tab.scheme('dark');
  await tab.open(address);
  const { text, size, pages } = pagesOf(await tab.print());
  expect(faults, 'A4', size, true);
  expect(faults, 'sheets', pages >= 1 && pages <= 4, true);
  expect(faults, 'the tools on paper', text.includes('Taille du texte'), false);
  expect(faults, 'the story on paper', text.includes('Un pari industriel'), true);
  await tab.scheme('light');
}

// Without a server, as a producer looks at what was exported.
async function fromTheFolder(tab, address, faults, folder) {
  const file = pathToFileURL(join(folder, new URL(address).pathname, 'index.html')).href;
  await tab.open(file);
  expect(faults, 'complaints', tab.complaints, []);
  expect(faults, 'its style', await tab.evaluate(paper), 'rgb(253, 252, 250)');
  expect(faults, 'its script', await tab.evaluate('document.documentElement.className'), 'scripted');
  expect(faults, 'its photo', await tab.evaluate(`document.querySelector('figure img').naturalWidth > 0`), true);
  const strangers = tab.requests.filter((one) => !one.startsWith(pathToFileURL(folder).href));
  expect(faults, 'files elsewhere', strangers, []);
}

const acts = [byMouse, byKeyboard, schemes, layoutShift, ownFilesOnly, withoutScripts, onPaper, fromTheFolder];

export async function reading(browser, addresses, folder) {
  const faults = [];
  for (const address of addresses) {
    const tab = await browser.tab();
    for (const act of acts) {
      const own = [];
      await act(tab, address, own, folder);
      faults.push(...own.map((fault) => `${address} (${act.name}): ${fault}`));
    }
  }
  return {
    summary: `reading: ${addresses.length} pages, ${acts.length} acts each, ${faults.length} faults`,
    faults,
  };
}
