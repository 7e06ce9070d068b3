import { z } from 'zod';
import type { Policy } from '../core/policy.ts';

// The keys of `.github/pawl.yml` that say what a session may run, reach and spend.

/** Words of a command, or `*` for every command: no character that a shell gives a meaning. */
const CommandStart = z
  .string()
  .max(200)
  .regex(
    /^(?:\*|[\w./:@=+-]+(?: [\w./:@=+-]+)*)$/,
    'must be `*`, or the first words of a command, such as `npm publish`',
  );

/** What no attempt needs: to publish, to reach other machines, to be somebody else, to rewrite history. */
const DENIED = [
  'sudo',
  'su',
  'doas',
  'ssh',
  'scp',
  'sftp',
  'rsync',
  'curl',
  'wget',
  'gh',
  'hub',
  'glab',
  'docker push',
  'npm publish',
  'npm login',
  'npm token',
  'yarn publish',
  'pnpm publish',
  'cargo publish',
  'twine',
  'gem push',
  'git push',
  'git fetch',
  'git pull',
  'git clone',
  'git remote',
  'git config',
  'git commit',
  'git rebase',
  'git worktree',
  'crontab',
  'systemctl',
  'shutdown',
  'reboot',
];

export const CommandsSchema = z
  .strictObject({
    allow: z
      .array(CommandStart)
      .max(200)
      .default(['*'])
      .describe(
        'Commands that an agent may run, by their first words; `*` is every one that is not denied.',
      ),
    deny: z
      .array(CommandStart)
      .max(200)
      .default(DENIED)
      .describe('Commands that it may not run, whatever is allowed.'),
  })
  .prefault({})
  .describe(
    "Becomes each agent's own settings; what was denied is in the report. The sandbox is the wall.",
  ) satisfies z.ZodType<Policy['commands']>;

const Host = z
  .string()
  .max(253)
  .regex(
    /^(?:\*\.)?(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{0,61}$/,
    "must be a host's name in lower case, such as registry.npmjs.org",
  );

export const SandboxSchema = z
  .union([
    z.enum(['on', 'off']),
    z.strictObject({
      'allow-hosts': z
        .array(Host)
        .max(100)
        .default([])
        .describe('Hosts that setup, agent and checks may reach, by HTTPS or HTTP.'),
    }),
  ])
  .default('on')
  .transform((sandbox) =>
    typeof sandbox === 'string'
      ? { enabled: sandbox === 'on', allowHosts: [] }
      : { enabled: true, allowHosts: sandbox['allow-hosts'] },
  )
  .describe(
    '`on`, `off` (every report then says so), or `allow-hosts`: what setup, agent and checks run in.',
  ) satisfies z.ZodType<Policy['sandbox']>;

const Cents = z.number().min(0).max(1_000_000);

const PriceSchema = z
  .strictObject({
    input: Cents,
    'cached-input': Cents.optional(),
    'cache-write': Cents.optional(),
    output: Cents,
  })
  .transform((price) => ({
    input: price.input,
    // What a service does not price apart costs what all input costs.
    cachedInput: price['cached-input'] ?? price.input,
    cacheWrite: price['cache-write'] ?? price.input,
    output: price.output,
  }));

export const PricesSchema = z
  .record(z.string().regex(/^[\w.:@/[\]*-]{1,100}$/, "must be a model's name"), PriceSchema)
  .default({})
  .describe(
    "What models cost, by name: `input`, `cached-input`, `cache-write` and `output`, in US cents per million tokens. Goes before Pawl's own table.",
  ) satisfies z.ZodType<Policy['prices']>;
