import { describe, expect, it } from '@jest/globals';
import { packOf } from '../../bench/attempt.js';
import { TaskPackSchema } from '../../src/config/task-pack-schema.ts';

describe('the benchmark of an attempt', () => {
  it('gives the job a task pack as `pick` leaves it', () => {
    for (const sandbox of [true, false]) {
      const pack = packOf('b'.repeat(40), sandbox);
      expect(TaskPackSchema.parse(pack).policy.sandbox.enabled).toBe(sandbox);
    }
  });
});
