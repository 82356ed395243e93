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

  // A4 with the margins of the style sheet; and the same for a moment in columns, which break as sheets do.
  const onPaper = `html { overflow-x: hidden; }
    body { box-sizing: border-box; width: 210mm; margin: 0 !important; padding: 18mm 22mm 20mm !important; }`;
  const inColumns = 'body { width: 166mm; height: 259mm; margin: 0 !important; columns: 166mm; column-gap: 22mm; column-fill: auto; }';
  const columnPitch = ((166 + 22) * 96) / 25.4;

  // The boxes of the page's lines and pictures, in their order: [node, number of the line in it, box].
  const lines = () => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.ELEMENT_NODE && node.tagName !== 'IMG') continue;
      const range = document.createRange();
      range.selectNode(node);
      [...range.getClientRects()].forEach((box, line) => box.width && box.height && found.push([node, line, box]));
    }
    return found;
  };

  // The lines that begin a sheet.
  const firstLines = () => {
    const place = [scrollX, scrollY];
    paper.replaceSync(inColumns);
    scrollTo(0, 0);
    const firsts = [];
    for (const [node, line, box] of lines()) {
      if (Math.floor((box.left + 1) / columnPitch) > firsts.length) firsts.push([node, line]);
    }
    paper.replaceSync(onPaper);
    scrollTo(...place);
    return firsts;
  };

  // Shows where the printed page breaks, with the next sheet's number. Answers the words that begin it.
  const markBreaks = () => {
    const firsts = firstLines();
    const all = lines();
    const marks = firsts.map(([node, line], at) => {
      const next = all.findIndex((one) => one[0] === node && one[1] === line);
      const above = Math.max(...all.slice(Math.max(0, next - 3), next).map(([, , box]) => box.bottom));
      const top = Math.round((above + all[next][2].top) / 2 + scrollY);
      const number = `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="16"><text x="36" y="12" text-anchor="end" font-family="sans-serif" font-size="11" fill="#6b6b6b">${at + 2}</text></svg>`)}`;
      return `url("${number}") right 8px top ${top + 1}px no-repeat,
        repeating-linear-gradient(90deg, #9a9a9a 0 6px, transparent 6px 12px) 0 ${top}px / 100% 1px no-repeat`;
    });
    paper.replaceSync(`${onPaper} html { background: ${[...marks, '#fff'].join(', ')} !important; }`);
    return firsts.map(([node]) => (node.textContent || node.alt || '').trim());
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
    paper.replaceSync(shown ? onPaper : '');
    document.adoptedStyleSheets = [bars, paper];
    if (shown) markBreaks();
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

  return { patch, renew, setPaper, markBreaks, dress, reveal, follow, scrollToPart, scrolledTo, spotAt };
})();
