// Chromium without a window, driven over its own pipe (the DevTools protocol, one JSON text between
// zero bytes): no package is needed for it.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const flags = [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export class Browser {
  #process;
  #home = mkdtempSync(join(tmpdir(), 'feuillet-web-'));
  #answers = new Map();
  #listeners = new Map(); // by session
  #last = 0;
  #rest = '';

  static async start() {
    const browser = new Browser();
    await browser.#spawn();
    return browser;
  }

  async #spawn() {
    this.#process = spawn('chromium',
      [...flags, `--user-data-dir=${this.#home}`, '--remote-debugging-pipe', 'about:blank'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
        env: { ...process.env, HOME: this.#home } });
    this.#process.on('exit', (code) => this.#ended(code));
    const pipe = this.#process.stdio[4];
    pipe.setEncoding('utf8');
    pipe.on('data', (text) => this.#read(text));
    await this.send('Browser.getVersion');
  }

  #ended(code) {
    for (const { reject } of this.#answers.values())
      reject(new Error(`Chromium ended with ${code}`));
    this.#answers.clear();
  }

  #read(text) {
    const messages = (this.#rest + text).split('\0');
    this.#rest = messages.pop();
    for (const message of messages) this.#dispatch(JSON.parse(message));
  }

  #dispatch(message) {
    if (!message.id) {
      this.#listeners.get(message.sessionId)?.(message.method, message.params);
      return;
    }
    const { resolve, reject } = this.#answers.get(message.id);
    this.#answers.delete(message.id);
    if (message.error) reject(new Error(message.error.message));
    else resolve(message.result);
  }

  send(method, params = {}, sessionId = undefined) {
    const id = ++this.#last;
    this.#process.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => this.#answers.set(id, { resolve, reject }));
  }

  // A tab of its own, with storage of its own.
  async tab() {
    const { browserContextId } = await this.send('Target.createBrowserContext');
    const { targetId } = await this.send('Target.createTarget',
      { url: 'about:blank', browserContextId });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const tab = new Tab(this, sessionId);
    this.#listeners.set(sessionId, (method, params) => tab.heard(method, params));
    for (const domain of ['Page', 'Network', 'Runtime', 'Log']) await tab.send(`${domain}.enable`);
    return tab;
  }

  async stop() {
    const ended = new Promise((resolve) => this.#process.on('close', resolve));
    await this.send('Browser.close');
    await ended;
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }
}

export class Tab {
  requests = []; // addresses, since the last open()
  dialogs = []; // words of alert() and its like
  complaints = []; // of the console, such as of a broken policy
  #browser;
  #session;
  #waiting = new Map();

  constructor(browser, session) {
    this.#browser = browser;
    this.#session = session;
  }

  send(method, params) {
    return this.#browser.send(method, params, this.#session);
  }

  heard(method, params) {
    if (method === 'Network.requestWillBeSent') this.requests.push(params.request.url);
    if (method === 'Log.entryAdded') this.complaints.push(params.entry.text);
    if (method === 'Runtime.exceptionThrown') this.complaints.push(params.exceptionDetails.text);
    if (method === 'Page.javascriptDialogOpening') {
      this.dialogs.push(params.message);
      this.send('Page.handleJavaScriptDialog', { accept: false });
    }
    this.#waiting.get(method)?.(params);
    this.#waiting.delete(method);
  }

  next(method) {
    return new Promise((resolve) => this.#waiting.set(method, resolve));
  }

  async open(address) {
    this.requests = [];
    this.dialogs = [];
    this.complaints = [];
    const loaded = this.next('Page.loadEventFired');
    const { errorText } = await this.send('Page.navigate', { url: address });
    if (errorText) throw new Error(`${address}: ${errorText}`);
    await loaded;
  }

  async reload() {
    const loaded = this.next('Page.loadEventFired');
    await this.send('Page.reload');
    await loaded;
  }

  // The value of an expression in the page, promises awaited. It runs even where scripts are off.
  async evaluate(expression) {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate',
      { expression, returnByValue: true, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  size(width, height) {
    return this.send('Emulation.setDeviceMetricsOverride',
      { width, height, deviceScaleFactor: 1, mobile: width < 600 });
  }

  scheme(name) {
    return this.send('Emulation.setEmulatedMedia',
      { features: [{ name: 'prefers-color-scheme', value: name }] });
  }

  scripts(on) {
    return this.send('Emulation.setScriptExecutionDisabled', { value: !on });
  }

  async click(selector) {
    const { x, y } = await this.evaluate(`(() => {
      const element = document.querySelector(${JSON.stringify(selector)});
      element.scrollIntoView({ block: 'center' });
      const box = element.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    })()`);
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  }

  async press(key, text = undefined) {
    const windowsVirtualKeyCode = { Tab: 9, Enter: 13, ' ': 32 }[key];
    const code = key === ' ' ? 'Space' : key;
    for (const type of ['keyDown', 'keyUp'])
      await this.send('Input.dispatchKeyEvent',
        { type, key, code, windowsVirtualKeyCode, text: type === 'keyDown' ? text : undefined });
  }

  async picture(whole = false) {
    const { data } = await this.send('Page.captureScreenshot',
      { format: 'png', captureBeyondViewport: whole });
    return Buffer.from(data, 'base64');
  }

  async print() {
    const { data } = await this.send('Page.printToPDF', { preferCSSPageSize: true });
    return Buffer.from(data, 'base64');
  }
}
