import { invalid } from '../../changeset/changeset-schema.ts';
import type { ChangedFile, Changeset } from '../../changeset/changeset.ts';
import type { CollectedChange } from '../../changeset/collect-changeset.ts';
import { quote } from '../../changeset/file-problems.ts';
import type { AgentEnding } from '../agent-adapter.ts';

type Judged = Pick<AgentEnding, 'outcome' | 'class' | 'reason'> & {
  readonly changeset: Changeset | undefined;
};

const NAMED_PROBLEMS = 3;

/**
 * What an attempt came to: an agent that says it is done, and changed nothing or what cannot be carried,
 * has failed. What a failed one changed is kept, for it is evidence; if that is not all of it, the reason
 * says so. An error tells that the change could not be collected, by no fault of the agent's.
 */
export function judgeChange(
  { outcome, class: failure, reason }: AgentEnding,
  collected: CollectedChange | Error,
  secrets: readonly string[],
): Judged {
  const said = { outcome, class: failure, reason };
  if (collected instanceof Error) {
    if (outcome !== 'finished') return { ...said, changeset: undefined };
    const { message } = collected;
    return { outcome: 'failed', class: 'infrastructure', reason: message, changeset: undefined };
  }
  const { changeset: kept, problems } = withoutLeaks(collected, secrets);
  const changeset = kept.files.length > 0 ? kept : undefined;
  if (outcome !== 'finished') {
    const partly = problems.length === 0 ? '' : ` ${leftOut(problems)}`;
    return { ...said, reason: `${reason}${partly}`, changeset };
  }
  if (problems.length > 0) {
    return { outcome: 'failed', class: 'agent', reason: invalid(problems).message, changeset };
  }
  if (changeset) return { ...said, changeset };
  return {
    outcome: 'failed',
    class: 'agent',
    reason: 'The agent said it was done, but changed nothing.',
    changeset: undefined,
  };
}

function leftOut(problems: readonly string[]): string {
  const more = problems.length - NAMED_PROBLEMS;
  const named = problems.slice(0, NAMED_PROBLEMS).join('; ');
  return `What is kept of its change is not all: ${named}${more > 0 ? `; and ${more} more` : ''}.`;
}

/** The changeset becomes an artifact, and then public: the key must not be in it. */
function withoutLeaks(
  { changeset, problems }: CollectedChange,
  secrets: readonly string[],
): CollectedChange {
  const leaks = changeset.files.filter((file) => leaksIn(file, secrets));
  return {
    changeset: { ...changeset, files: changeset.files.filter((file) => !leaks.includes(file)) },
    problems: [
      ...problems,
      ...leaks.map(({ path }) => `${quote(path)} holds a secret that the agent was given`),
    ],
  };
}

function leaksIn(file: ChangedFile, secrets: readonly string[]): boolean {
  if (file.change === 'deleted') return false;
  const content = Buffer.from(file.base64, 'base64');
  return secrets.some((secret) => secret !== '' && content.includes(secret));
}
