import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { PACKAGE_FOLDER } from '../support/run-cli.ts';

describe('the shipped workflows', () => {
  it('let no job near a cache but the one that keeps setup’s', () => {
    const modes = (name: string): unknown[] => {
      const { jobs, 'cache-mode': mode } = parse(
        readFileSync(join(PACKAGE_FOLDER, 'templates', 'workflows', name), 'utf8'),
      );
      return Object.entries<Record<string, unknown>>(jobs).map(([key, job]) => [
        key,
        job['cache-mode'] ?? mode,
      ]);
    };
    expect(modes('agent.yml')).toEqual([
      ['pick', 'none'],
      ['work', 'write'],
      ['verify', 'none'],
      ['publish', 'none'],
    ]);
    expect(modes('reconcile.yml')).toEqual([['reconcile', 'none']]);
  });
});
