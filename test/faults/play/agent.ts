import { createHash } from 'node:crypto';
import type { LeftFiles } from '../../../src/action/judge-result.ts';
import type { TaskPack } from '../../../src/core/task-pack.ts';

/** What an agent does in one session. */
export type Session =
  /** It writes these files, by path; `undefined` deletes one. */
  | { readonly writes: Readonly<Record<string, string | undefined>> }
  /** It says that this cannot be done. */
  | { readonly blocked: string }
  /** The model's service refused. */
  | { readonly quota: true }
  /** The run dies, and nothing is left of it. */
  | { readonly dies: true }
  /** It never ends by itself; with `deaf` not even when it is asked to. */
  | { readonly hangs: 'hearing' | 'deaf' };

/** What a session may look at. */
export interface Brief {
  readonly pack: TaskPack;
  /** Sessions on this task so far, this one too. */
  readonly session: number;
  /** How long the scene is going on, ms. */
  readonly sinceBeginning: number;
  /** Reads a file of the base. */
  readonly read: (path: string) => Promise<string | undefined>;
}

/** How an agent goes about one task. It is asked in each session. */
export type Agent = (brief: Brief) => Session | Promise<Session>;

/** Does it at once: one file of the task's own. */
export const does: Agent = ({ pack }) => ({
  writes: { [`src/${pack.task.number}.txt`]: `attempt ${pack.claim.attempt}\n` },
});

/** What the jobs `work` and `verify` leave behind after a session. */
export function leftFiles(pack: TaskPack, session: Session): LeftFiles {
  const none = { attempt: undefined, changeset: undefined, proofs: undefined };
  if ('dies' in session || 'hangs' in session) return none;
  const account = {
    version: 1,
    reason: 'Done.',
    agent: 'replay',
    turns: 1,
    seconds: 1,
    usage: { inputTokens: 0, outputTokens: 0, cents: 5 },
    summary: 'I did it.',
  };
  if ('blocked' in session) {
    const attempt = { ...account, outcome: 'blocked', reason: session.blocked };
    return { ...none, attempt: JSON.stringify(attempt) };
  }
  if ('quota' in session) {
    const attempt = { ...account, outcome: 'failed', class: 'quota', reason: 'It answers 429' };
    return { ...none, attempt: JSON.stringify(attempt) };
  }
  const files = Object.entries(session.writes).map(([path, text]) =>
    text === undefined
      ? { change: 'deleted', path }
      : { change: 'written', path, mode: '100644', base64: Buffer.from(text).toString('base64') },
  );
  const changeset = JSON.stringify({ version: 1, base: pack.claim.base, files });
  const proved = createHash('sha256').update(changeset).digest('hex');
  return {
    attempt: JSON.stringify({ ...account, outcome: 'finished' }),
    changeset,
    proofs: JSON.stringify({ version: 1, changeset: proved, checks: [] }),
  };
}
