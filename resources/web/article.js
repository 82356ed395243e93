// The reader's text size, from 87.5 to 200 %, remembered by this browser where it may remember.
// Loaded before the page is painted, so that nothing moves; without it the tool stays hidden.
(() => {
  'use strict';

  const sizes = [0.875, 1, 1.125, 1.25, 1.5, 1.75, 2];
  const usual = sizes.indexOf(1);
  const root = document.documentElement;
  const memory = 'text-size';

  const remembered = () => {
    try {
      const at = sizes.indexOf(Number(localStorage.getItem(memory)));
      return at < 0 ? usual : at;
    } catch {
      return usual;
    }
  };

  const remember = (size) => {
    try {
      localStorage.setItem(memory, size);
    } catch {
      // A browser that keeps nothing: the size lasts as long as the page.
    }
  };

  const resize = (at) => root.style.setProperty('--size', sizes[at]);

  const connect = (tools, start) => {
    const output = tools.querySelector('output');
    const buttons = tools.querySelectorAll('button');
    let at = start;

    const show = () => {
      resize(at);
      output.textContent = `${String(sizes[at] * 100).replace('.', ',')}\u00a0%`;
      for (const button of buttons) {
        const atEnd = sizes[at + Number(button.dataset.step)] === undefined;
        button.setAttribute('aria-disabled', String(atEnd));
      }
    };

    for (const button of buttons) {
      button.addEventListener('click', () => {
        at = Math.min(sizes.length - 1, Math.max(0, at + Number(button.dataset.step)));
        remember(sizes[at]);
        show();
      });
    }
    show();
  };

  const start = remembered();
  root.classList.add('scripted');
  resize(start);
  document.addEventListener('DOMContentLoaded', () => {
    const tools = document.querySelector('.tools');
    if (tools) connect(tools, start);
  });
})();
