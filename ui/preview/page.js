// Our own hand in the page that is shown. It lives in a world that the page cannot see, before the page is painted,
// and does only what the preview asks: no listener, no request, nothing kept between calls but the sheets of paper.
globalThis.preview = (() => {
  'use strict';

  const bars = new CSSStyleSheet();
  const paper = new CSSStyleSheet();
  const screenOnly = new Map(); // what a rule for a medium said before the paper look

  history.scrollRestoration = 'manual'; // Chromium's goes by address: articles without a title share one

  const all = (selector) => [...document.querySelectorAll(selector)];

  const patch = (patches) => patches.every(([selector, index, html]) => {
    const element = all(selector)[index];
    if (element) element.innerHTML = html;
    return Boolean(element);
  });

  const isElement = (node) => node.nodeType === Node.ELEMENT_NODE;
  const differInside = (a, b) => isElement(a) && isElement(b) && a.cloneNode().isEqualNode(b.cloneNode());

  // Makes the children of one element those of another and touches only what differs.
  const renewChildren = (old, fresh) => {
    const before = [...old.childNodes];
    const after = [...fresh.childNodes];
    let head = 0;
    while (head < before.length && head < after.length && before[head].isEqualNode(after[head])) head += 1;
    let tail = 0;
    const most = Math.min(before.length, after.length) - head;
    while (tail < most && before.at(-1 - tail).isEqualNode(after.at(-1 - tail))) tail += 1;
    const gone = before.slice(head, before.length - tail);
    const come = after.slice(head, after.length - tail);
    const equal = gone.map((node, at) => come[at]?.isEqualNode(node));
    if (gone.length === come.length && gone.every((node, at) => equal[at] || differInside(node, come[at]))) {
      gone.forEach((node, at) => equal[at] || renewChildren(node, come[at]));
      return;
    }
    const behind = before[before.length - tail] ?? null;
    gone.forEach((node) => node.remove());
    come.forEach((node) => old.insertBefore(document.adoptNode(node), behind));
  };

  // The page as this text has it, without a load; false where only a load will do.
  const renew = (html) => {
    const fresh = new DOMParser().parseFromString(html, 'text/html');
    const kept = (page) => [...page.querySelectorAll('link[rel=stylesheet], meta[http-equiv]')];
    const ours = kept(document);
    const theirs = kept(fresh);
    if (ours.length !== theirs.length || !ours.every((node, at) => node.getAttribute('href') === theirs[at].getAttribute('href')))
      return false;
    for (const part of ['head', 'body']) {
      const [old, now] = [document[part], fresh[part]];
      for (const name of new Set([...old.getAttributeNames(), ...now.getAttributeNames()]))
        now.hasAttribute(name) ? old.setAttribute(name, now.getAttribute(name)) : old.removeAttribute(name);
      renewChildren(old, now);
    }
    document.documentElement.lang = fresh.documentElement.lang;
    return true;
  };

  // The rules of the printed page, applied on the screen or taken back.
  const setPaper = (shown) => {
    const visit = (rules) => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule) {
          const said = screenOnly.get(rule) ?? rule.media.mediaText;
          screenOnly.set(rule, said);
          if (/\bprint\b/.test(said)) rule.media.mediaText = shown ? 'all' : said;
          else if (/\bscreen\b/.test(said)) rule.media.mediaText = shown ? 'not all' : said;
        }
        if (rule.cssRules) visit(rule.cssRules);
      }
    };
    for (const sheet of document.styleSheets) visit(sheet.cssRules);
    paper.replaceSync(shown ? 'body { padding: 18mm 22mm 20mm !important; }' : '');
    document.adoptedStyleSheets = [bars, paper];
  };

  // The tool for the text size is there as for a reader, whose scripts run; our clicks do what it says.
  const wear = (root, theme, size, zoom) => {
    root.dataset.theme = theme;
    root.style.setProperty('--size', size);
    root.classList.add('scripted');
    for (const output of all('.tools output')) output.textContent = `${String(size * 100).replace('.', ',')}\u00a0%`;
    const thumb = theme === 'dark' ? '#5a5e66' : '#c4beb4';
    bars.replaceSync(`::-webkit-scrollbar { width: ${10 / zoom}px; height: ${10 / zoom}px; background: transparent }
      ::-webkit-scrollbar-thumb { background: ${thumb}; border-radius: ${5 / zoom}px }`);
    document.adoptedStyleSheets = [bars, paper];
  };

  const dress = (...look) => {
    if (document.documentElement) {
      wear(document.documentElement, ...look);
      return;
    }
    // The page is about to be read: as soon as there is one.
    new MutationObserver((_, watch) => {
      watch.disconnect();
      wear(document.documentElement, ...look);
    }).observe(document, { childList: true });
  };

  // Where the character stands on the screen; the element, where it has none.
  const boxOf = (element, at) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let left = at;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (left <= node.length) {
        const range = document.createRange();
        range.setStart(node, Math.max(0, Math.min(left, node.length - 1)));
        range.setEnd(node, Math.min(node.length, Math.max(left, 1)));
        const box = range.getBoundingClientRect();
        if (box.height) return box;
      }
      left -= node.length;
    }
    return element.getBoundingClientRect();
  };

  // Brings the character into view, if it is not there already.
  const reveal = (selector, index, at) => {
    const element = all(selector)[index];
    if (!element) return;
    const box = boxOf(element, at);
    const edge = Math.min(24, innerHeight / 8);
    if (box.top < edge || box.bottom > innerHeight - edge) scrollBy(0, (box.top + box.bottom) / 2 - innerHeight * 0.4);
  };

  // Puts a height of the element (0 its top, 1 its bottom) at a height of the view.
  const follow = (selector, index, within, height) => {
    const element = all(selector)[index];
    if (!element) return;
    const box = element.getBoundingClientRect();
    scrollBy(0, box.top + within * box.height - height * innerHeight);
  };
  const scrollToPart = (part) => scrollTo(0, part * (document.documentElement.scrollHeight - innerHeight));

  // How far the page is scrolled, and the nearest of these elements at the height that answers to it:
  // [part, selector, index, within].
  const scrolledTo = (selectors) => {
    const most = document.documentElement.scrollHeight - innerHeight;
    const part = most > 0 ? Math.min(1, Math.max(0, scrollY / most)) : 0;
    const height = part * innerHeight;
    let nearest = { distance: Infinity };
    for (const selector of selectors) {
      all(selector).forEach((element, index) => {
        const box = element.getBoundingClientRect();
        const distance = Math.max(box.top - height, height - box.bottom, 0);
        if (distance < nearest.distance) nearest = { distance, selector, index, box };
      });
    }
    if (!nearest.box) return [part];
    const within = (height - nearest.box.top) / Math.max(1, nearest.box.height);
    return [part, nearest.selector, nearest.index, Math.min(1, Math.max(0, within))];
  };

  const lengthTo = (element, range) => {
    const text = element.querySelector('figcaption') ?? element;
    if (!range || !text.contains(range.startContainer)) return 0;
    const before = document.createRange();
    before.setStart(text, 0);
    before.setEnd(range.startContainer, range.startOffset);
    return before.toString().length;
  };

  // Which of these elements is at the point, and before which character: [selector, index, character].
  // Of a button for the text size: [step].
  const spotAt = (x, y, selectors) => {
    const step = document.elementFromPoint(x, y)?.closest('.tools [data-step]')?.dataset.step;
    if (step) return [Number(step)];
    const range = document.caretRangeFromPoint(x, y);
    const nodes = [document.elementFromPoint(x, y), range?.startContainer?.parentElement];
    for (const node of nodes) {
      for (const selector of selectors) {
        const element = node?.closest(selector);
        const index = element ? all(selector).indexOf(element) : -1;
        if (index >= 0) return [selector, index, lengthTo(element, range)];
      }
    }
    return [];
  };

  return { patch, renew, setPaper, dress, reveal, follow, scrollToPart, scrolledTo, spotAt };
})();
