// Every function must bear a text of half a million words: what is slow or breaks is reported where
// GitHub shows it.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const TEXT = 'word '.repeat(500_000);

let problems = 0;
for (const file of readdirSync('src').sort()) {
  const path = join('src', file);
  for (const [name, call] of Object.entries(await import(pathToFileURL(path).href))) {
    try {
      call(TEXT, 80);
    } catch (error) {
      problems += 1;
      console.log(
        `::error file=${path},line=1,title=large-texts::${name} of a large text: ${error}`,
      );
    }
  }
}
console.log(`${problems} functions break on a large text`);
process.exitCode = problems === 0 ? 0 : 1;
