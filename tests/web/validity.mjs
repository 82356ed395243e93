// The Nu HTML checker over every page, by their addresses: it holds a page to its own security
// policy, and 'self' is nobody in a file.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const ownHost = [
  '-Dnu.validator.servlet.allow-forbidden-hosts=true',
  '-Dnu.validator.servlet.allowed-address-type=all',
];
const checker = createRequire(import.meta.url)('vnu-jar');

function run(addresses) {
  return new Promise((resolve, reject) => {
    const java = spawn('java', ['-Xss16m', ...ownHost, '-jar', checker, '--stdout', '--format', 'json', ...addresses],
      { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    java.stdout.setEncoding('utf8').on('data', (piece) => (text += piece));
    java.on('error', reject);
    java.on('close', () => resolve(text));
  });
}

export async function validity(addresses) {
  const { messages } = JSON.parse(await run(addresses));
  return {
    summary: `Nu HTML checker: ${addresses.length} pages, ${messages.length} messages`,
    faults: messages.map(({ url, lastLine, message }) => `${url}:${lastLine}: ${message}`),
  };
}
