// A front as a reader uses it: every link leads to a page of the site, and the page for what is not
// there wears the paper's style wherever it answers.
const paper = `getComputedStyle(document.documentElement).backgroundColor`;
const links = `[...document.links].map(({ href }) => href.split('#')[0])`;
const broken = `[...document.images].filter((image) => image.loading !== 'lazy' && !image.naturalWidth).length`;

async function leadsOn(tab, address, faults) {
  await tab.open(address);
  if (tab.complaints.length) faults.push(`${address}: ${tab.complaints}`);
  if (await tab.evaluate(broken)) faults.push(`${address}: a photo is missing`);
  const site = new URL('.', address).href;
  for (const href of new Set(await tab.evaluate(links)))
    if (!href.startsWith(site)) faults.push(`${address} leads to ${href}`);
    else if (!(await fetch(href)).ok) faults.push(`${address} leads to ${href}, which is not there`);
}

async function isNotFound(tab, address, faults) {
  const { status } = await fetch(address);
  await tab.open(address);
  if (status !== 404) faults.push(`${address} answers ${status}`);
  // The browser itself complains of the 404.
  const others = tab.complaints.filter((one) => !one.includes('404'));
  if (others.length) faults.push(`${address}: ${others}`);
  if ((await tab.evaluate(paper)) !== 'rgb(253, 252, 250)') faults.push(`${address} has no style`);
  const [home] = await tab.evaluate(links);
  if (!(await fetch(home)).ok) faults.push(`${address} leads to ${home}, which is not there`);
}

export async function fronts(browser, server) {
  const tab = await browser.tab();
  const faults = [];
  await tab.size(1280, 900);
  await tab.scheme('light');
  for (const front of ['site/', 'few/', 'none/', 'nameless/']) await leadsOn(tab, server + front, faults);
  for (const nowhere of ['site/nulle-part', 'site/a/b/c/d.html', 'few/a/b/'])
    await isNotFound(tab, server + nowhere, faults);
  return { summary: `fronts: ${faults.length} faults`, faults };
}
