import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ERROR_CODES, PawlError } from '../../src/errors.ts';
import { PACKAGE_FOLDER } from '../support/run-cli.ts';

const source = readdirSync(join(PACKAGE_FOLDER, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file !== 'errors.ts')
  .map((file) => readFileSync(join(PACKAGE_FOLDER, 'src', file), 'utf8'))
  .join('\n');

describe('the catalogue of errors', () => {
  it('holds no code that nothing throws', () => {
    const thrown = new Set(
      [...source.matchAll(/(?:new PawlError|super)\(\s*'(PAWL_\w+)'/g)].map(([, code]) => code),
    );
    expect(ERROR_CODES.filter((code) => !thrown.has(code))).toEqual([]);
  });

  it('has words and a remedy for each, that end as sentences do', () => {
    for (const code of ERROR_CODES) {
      const text = new PawlError(code, 'this one').toString();
      expect(text).toMatch(new RegExp(`^${code}: [A-Z].*: this one\\n  → [A-Z].*\\.$`));
    }
  });
});
