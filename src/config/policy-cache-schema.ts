import { z } from 'zod';
import type { SetupCachePolicy } from '../core/policy.ts';
import { RepositoryFile } from './policy-words.ts';

// The key `cache` of `.github/pawl.yml`: what makes the next setup fast.

const HomePath = z
  .string()
  .max(200)
  .regex(
    /^~(?:\/(?!\.{1,2}(?:\/|$))[\w.@+-]+)+$/,
    'must be a path in the home, such as ~/.npm, without patterns',
  );

const HomePaths = z
  .array(HomePath)
  .max(20)
  .superRefine((paths, context) => {
    for (const [index, path] of paths.entries()) {
      const outer = paths.find((other, at) => at !== index && `${path}/`.startsWith(`${other}/`));
      if (outer === undefined) continue;
      context.addIssue({ code: 'custom', path: [index], message: `is kept with ${outer} already` });
    }
  });

export const CacheSchema = z
  .strictObject({
    paths: HomePaths.default([]).describe(
      'What the home of `setup` keeps from one attempt to the next, such as `~/.npm`. Saved before the agent starts, never after.',
    ),
    key: z
      .array(RepositoryFile)
      .max(20)
      .default([])
      .describe(
        'Files of the repository that it depends on, such as `package-lock.json`: when one changes, it is saved anew.',
      ),
  })
  .prefault({})
  .describe('What makes the next `setup` fast.') satisfies z.ZodType<SetupCachePolicy>;
