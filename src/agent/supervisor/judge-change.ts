import { invalid } from '../../changeset/changeset-schema.ts';
import type { Changeset } from '../../changeset/changeset.ts';
import { quote } from '../../changeset/file-problems.ts';
import type { AgentEnding } from '../agent-adapter.ts';
import { PawlError } from '../../errors.ts';

type Judged = Pick<AgentEnding, 'outcome' | 'class' | 'reason'> & {
  readonly changeset: Changeset | undefined;
};

/**
 * What an attempt came to: an agent that says it is done, and changed nothing or what cannot be carried,
 * has failed. What a failed one changed is kept: it is evidence.
 */
export function judgeChange(
  { outcome, class: failure, reason }: AgentEnding,
  collected: Changeset | Error,
  secrets: readonly string[],
): Judged {
  const said = { outcome, class: failure, reason };
  const fit = collected instanceof Error ? collected : (leakIn(collected, secrets) ?? collected);
  if (fit instanceof Error) {
    if (outcome !== 'finished') return { ...said, changeset: undefined };
    const its = fit instanceof PawlError && fit.code === 'PAWL_CHANGESET_INVALID';
    return {
      outcome: 'failed',
      class: its ? 'agent' : 'infrastructure',
      reason: fit.message,
      changeset: undefined,
    };
  }
  if (fit.files.length > 0) return { ...said, changeset: fit };
  if (outcome !== 'finished') return { ...said, changeset: undefined };
  return {
    outcome: 'failed',
    class: 'agent',
    reason: 'The agent said it was done, but changed nothing.',
    changeset: undefined,
  };
}

/** The changeset becomes an artifact, and then public: the key must not be in it. */
function leakIn(changeset: Changeset, secrets: readonly string[]): PawlError | undefined {
  const leaks = changeset.files.filter((file) => {
    if (file.change === 'deleted') return false;
    const content = Buffer.from(file.base64, 'base64');
    return secrets.some((secret) => secret !== '' && content.includes(secret));
  });
  if (leaks.length === 0) return undefined;
  return invalid(leaks.map(({ path }) => `${quote(path)} holds a secret that the agent was given`));
}
