// The library's own linter: a few rules, each reported where GitHub shows it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const RULES = [
  { name: 'no-var', pattern: /\bvar\s/, message: 'use const or let' },
  { name: 'no-console', pattern: /\bconsole\./, message: 'a library must not print' },
];

let problems = 0;
for (const file of readdirSync('src').sort()) {
  const path = join('src', file);
  readFileSync(path, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      for (const { name, pattern, message } of RULES) {
        if (!pattern.test(line)) continue;
        problems += 1;
        console.log(`::error file=${path},line=${index + 1},title=${name}::${name}: ${message}`);
      }
    });
}
console.log(`${problems} problems`);
process.exitCode = problems === 0 ? 0 : 1;
