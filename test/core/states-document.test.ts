import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { exploreStates } from '../support/explore-states.ts';
import type { Edge } from '../support/explore-states.ts';

const PAGE = new URL('../../docs/states.md', import.meta.url);
const OPEN = '<!-- states: begin -->';
const CLOSE = '<!-- states: end -->';

/** `PAWL_WRITE_DOCS=1` writes the page instead of judging it. */
const write = process.env['PAWL_WRITE_DOCS'] === '1';

describe('docs/states.md', () => {
  it('draws what the code does', async () => {
    const page = await readFile(PAGE, 'utf8');
    const [before = '', rest = ''] = page.split(OPEN);
    const [drawn = '', after = ''] = rest.split(CLOSE);
    const now = render(exploreStates());
    if (write) await writeFile(PAGE, `${before}${OPEN}\n\n${now}\n\n${CLOSE}${after}`);
    else expect(tidy(drawn)).toEqual(tidy(now));
  });
});

/** Lines without what a formatter makes of tables. */
function tidy(markdown: string): readonly string[] {
  return markdown
    .split('\n')
    .map((line) => line.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---').trim())
    .filter((line) => line !== '');
}

function render(edges: readonly Edge[]): string {
  const byWay = new Map<string, string[]>();
  for (const { from, to, by } of edges) {
    const way = `${from} --> ${to ?? '[*]'}`;
    byWay.set(way, [...(byWay.get(way) ?? []), by]);
  }
  const ways = [...byWay].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    [
      '```mermaid',
      'stateDiagram-v2',
      '    [*] --> queued',
      ...ways.map(([way]) => `    ${way}`),
      '```',
    ].join('\n'),
    [
      '| from | to | by |',
      '| --- | --- | --- |',
      ...ways.map(([way, by]) => {
        const [from, to] = way.split(' --> ');
        const reasons = [...new Set(by)].toSorted().join('; ');
        return `| ${from} | ${to === '[*]' ? 'out of sight' : to} | ${reasons} |`;
      }),
    ].join('\n'),
  ].join('\n\n');
}
