import type { AttemptRun } from '../../agent/supervisor/run-attempt.ts';
import type { Attempt } from '../../core/attempt.ts';

/** What `try --json` prints. docs/try.md tells what each key means. */
export interface TryDocument {
  readonly outcome: Attempt['outcome'];
  readonly class: string | null;
  readonly reason: string;
  readonly agent: string;
  readonly model: string | null;
  readonly sandbox: 'on' | 'off';
  readonly usage: Attempt['usage'];
  readonly turns: number;
  readonly seconds: number;
  readonly sessions: Attempt['sessions'];
  readonly times: Attempt['times'];
  readonly promptCharacters: number;
  readonly changeset: Pick<Attempt['change'], 'files'>;
  readonly checks: readonly {
    readonly name: string;
    readonly passed: boolean;
    readonly seconds: number;
  }[];
  readonly denials: Attempt['denials'];
  readonly messages: Attempt['messages'];
  readonly hidden: Attempt['hidden'];
  readonly summary: string;
}

export function tryDocument({ attempt }: AttemptRun): TryDocument {
  return {
    outcome: attempt.outcome,
    class: attempt.class ?? null,
    reason: attempt.reason,
    agent: attempt.agent,
    model: attempt.model ?? null,
    sandbox: attempt.sandbox,
    usage: attempt.usage,
    turns: attempt.turns,
    seconds: attempt.seconds,
    sessions: attempt.sessions,
    times: attempt.times,
    promptCharacters: attempt.promptCharacters,
    changeset: { files: attempt.change.files },
    checks: attempt.checks.map(({ name, passed, seconds }) => ({ name, passed, seconds })),
    denials: attempt.denials,
    messages: attempt.messages,
    hidden: attempt.hidden,
    summary: attempt.summary,
  };
}
