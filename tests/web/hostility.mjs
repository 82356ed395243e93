// Hostile texts in every field of a page, opened with scripts on: nothing runs, nothing leaves, and
// what was written is read.

// What of a text a reader can see: no page carries the controls that turn lines around.
function visible(text) {
  return text
    .normalize('NFC')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const seen = `(() => {
  const words = (element) => element.textContent.replace(/\\s+/g, ' ').trim();
  return { headline: words(document.querySelector('h1')), body: words(document.querySelector('.body p')),
    scripts: document.scripts.length, frames: frames.length, title: document.title };
})()`;

// A handler that a person would have to set off.
const provoke = `(() => {
  for (const element of document.querySelectorAll('*'))
    for (const name of ['mouseover', 'focus', 'load', 'error', 'click'])
      if (!(name === 'click' && element.closest('a[href^="http"], a[href^="mailto"], .masthead, .colophon, .tools')))
        element.dispatchEvent(new Event(name, { bubbles: false }));
  return new Promise((resolve) => setTimeout(resolve, 0));
})()`;

async function attack(tab, address, text) {
  const faults = [];
  await tab.open(address);
  await tab.evaluate(provoke);
  const page = await tab.evaluate(seen);
  const own = new URL('/', address).href;
  if (tab.dialogs.length) faults.push(`a script ran: ${tab.dialogs}`);
  const left = tab.requests.filter((request) => !request.startsWith(own));
  if (left.length) faults.push(`a request left: ${left}`);
  if (tab.complaints.length) faults.push(`the policy had to help: ${tab.complaints}`);
  if (page.scripts !== 2 || page.frames !== 0) faults.push(`${page.scripts} scripts, ${page.frames} frames`);
  for (const place of ['headline', 'body'])
    if (page[place] !== visible(text)) faults.push(`${place} shows ${page[place]}`);
  return faults.map((fault) => `${address}: ${fault}\n    ${JSON.stringify(text)}`);
}

export async function hostility(browser, pages) {
  const tab = await browser.tab();
  const faults = [];
  for (const { address, text } of pages) faults.push(...(await attack(tab, address, text)));
  return { summary: `hostile texts: ${pages.length}, ${faults.length} faults`, faults };
}
