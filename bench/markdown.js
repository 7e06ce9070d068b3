import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cpuTime } from './cpu-time.js';
import { loadLibrary } from './load-library.js';
import { median } from './statistics.js';

/** The compiler needs some: the first takes five times as long as the others. */
const WARM_UP = 20;

/**
 * Processor time of all that is done with the text of an issue, in milliseconds: of an ordinary one, and of each
 * that is made to take long, all as long as GitHub allows, in turn.
 */
export async function measureMarkdown() {
  const folder = mkdtempSync(join(tmpdir(), 'pawl-markdown-'));
  try {
    const { HOSTILE, ORDINARY, readText } = await loadLibrary('hostile-texts', folder);
    // Each is another text, as what is known of one is not read again.
    const ordinary = (round) => cpuTime(() => readText(`${ORDINARY}${'.'.repeat(round)}`));
    for (let round = 1; round <= WARM_UP; round += 1) ordinary(round);
    const measured = HOSTILE.map((text, index) => ({
      text,
      beside: ordinary(WARM_UP + 1 + index),
      milliseconds: cpuTime(() => readText(text)),
    }));
    return {
      ordinary: median(measured.map(({ beside }) => beside)),
      hostile: measured.toSorted((a, b) => b.milliseconds - a.milliseconds),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { ordinary, hostile } = await measureMarkdown();
  process.stdout.write(`an ordinary text: ${ordinary.toFixed(0)} ms\n`);
  for (const { text, milliseconds } of hostile.slice(0, 10)) {
    const told = `${milliseconds.toFixed(0)} ms, × ${(milliseconds / ordinary).toFixed(1)}`;
    process.stdout.write(`${told.padEnd(20)} ${JSON.stringify(text.slice(0, 30))}\n`);
  }
}
