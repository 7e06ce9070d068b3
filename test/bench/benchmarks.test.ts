import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PACKAGE_FOLDER } from '../support/run-cli.ts';

interface Figures {
  readonly FIGURES: readonly { readonly id: string; readonly name: string }[];
  rewritePage(page: string, measured: object, conditions: string): string;
}

const { FIGURES, rewritePage }: Figures = await import(join(PACKAGE_FOLDER, 'bench', 'figures.js'));
const page = readFileSync(join(PACKAGE_FOLDER, 'docs', 'benchmarks.md'), 'utf8');

const MEASURED = Object.fromEntries(FIGURES.map(({ id }) => [id, { value: `new ${id}` }]));

/** The cells of the table's rows, below its head. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('the table of benchmarks', () => {
  it('has a measured value for every figure that the bench measures', () => {
    const rows = rowsOf(page);
    expect(rows.map(([name]) => name)).toEqual(FIGURES.map(({ name }) => name));
    expect(rows.filter(([, value]) => !/\d|Linux/.test(value ?? ''))).toEqual([]);
  });

  it('is put anew as a whole, and nothing around it is touched', () => {
    const rewritten = rewritePage(page, MEASURED, 'Measured at noon.');
    expect(rowsOf(rewritten).map(([, value]) => value)).toEqual(
      FIGURES.map(({ id }) => `new ${id}`),
    );
    expect(rewritten).toContain('Measured at noon.');
    const prose = (text: string): string => text.split('## What is measured')[1] ?? '';
    expect(prose(rewritten)).toBe(prose(page));
    expect(prose(page)).not.toBe('');
  });

  it('refuses a page that has lost the place of its table', () => {
    expect(() => rewritePage('# Benchmarks\n', MEASURED, '')).toThrow('lost the marks');
  });
});
