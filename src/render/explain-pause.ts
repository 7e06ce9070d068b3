import type { Pause, RedCause } from '../core/pause.ts';
import type { Explanation } from './explain-state.ts';
import { code } from './quote.ts';
import { commit, issues, list, money, names, said, time } from './words.ts';

/** Why the whole queue stands still, and what starts it again. Both are whole sentences. */
export function explainPause(pause: Pause): Explanation {
  switch (pause.kind) {
    case 'disabled':
      return {
        reason: 'Pawl is switched off (`enabled: false` in the policy).',
        next: 'It goes on when that is taken out.',
      };
    case 'variable':
      return {
        reason: 'Pawl is switched off (the repository variable `PAWL_PAUSED`).',
        next: 'It goes on when that is deleted or `false`.',
      };
    case 'policy':
      return {
        reason: [
          '`.github/pawl.yml` is invalid, and nothing is touched until it is mended:',
          list(pause.problems),
        ].join('\n'),
        next: 'It goes on when the file on the default branch is valid.',
      };
    case 'ci-danger':
      return {
        reason: [
          'a branch of Pawl\u2019s would start workflows that hold more than a read token, so what an agent wrote could reach it:',
          list(pause.dangers.map(({ workflow, why }) => `${code(workflow)} ${why}`)),
        ].join('\n'),
        next: 'It goes on when these workflows no longer run on `pull_request` or on branches `pawl/**`, nor take the code or the artifacts of a pull request, when what they hold is moved into a workflow that runs on the default branch only, or when the policy says `ci.trust: true`.',
      };
    case 'main-red':
      return {
        reason: `the default branch is red since ${commit(pause.since)}: ${names(pause.checks)} failed.`,
        next: explainCause(pause.cause),
      };
    case 'breaker':
      return {
        reason: `the agent failed on ${pause.tasks.length} different tasks in a row (${issues(pause.tasks)}): it may not be the tasks.`,
        next: `It makes one attempt after ${time(pause.until)}, and goes on if that succeeds.`,
      };
    case 'quota':
      return {
        reason: 'the model\u2019s service refuses: its quota is used up, or it is overloaded.',
        next: `It tries again after ${time(pause.until)}.`,
      };
    case 'auth':
      return {
        reason: 'the model\u2019s service refuses the key.',
        next: `A person gives the agent\u2019s job a key that is valid. It tries again after ${time(pause.until)}.`,
      };
    case 'start-refused':
      return {
        reason: `GitHub refuses to start the agent\u2019s workflow: ${said(pause.why)}`,
        next: 'A person looks whether `.github/workflows/agent.yml` is on the default branch, has `workflow_dispatch`, and is enabled on the _Actions_ page. Pawl tries again every ten minutes.',
      };
    case 'claim-failed':
      return {
        reason: `the agent\u2019s workflow failed twice in a row before it claimed a task, last in [run ${pause.run}](${pause.url}).`,
        next: 'A person looks at what its job `pick` says, and does that. Pawl tries again every ten minutes.',
      };
    case 'budget':
      return {
        reason:
          pause.what === 'cents'
            ? `${money(pause.spent)} of the day\u2019s ${money(pause.limit)} are spent or reserved, and another attempt does not fit in.`
            : `the day has seen ${pause.spent} of the ${pause.limit} attempts that it may.`,
        next: `It goes on after ${time(pause.until)}.`,
      };
  }
}

function explainCause(cause: RedCause): string {
  switch (cause.kind) {
    case 'confirming':
      return 'The failed jobs run once more before it is believed.';
    case 'suspects':
      return `The merges of ${issues(cause.tasks)} may be why: each is taken back on a branch, the newest first, and what turns it green is merged.`;
    case 'reverted':
      return `The merge of #${cause.task} was taken back; CI is judging that.`;
    case 'people':
      return 'No merge of Pawl\u2019s lies between the last green commit and the red one, so nothing is reverted: a person mends it. It goes on when the branch is green.';
    case 'before':
      return 'No green commit is in sight and no merge of Pawl\u2019s that may be why, so nothing is reverted: a person mends it. It goes on when the branch is green.';
    case 'not-found':
      return `Taking back ${issues(cause.tasks)} does not turn it green: a person looks. It goes on when the branch is green.`;
    case 'limit':
      return cause.until === undefined
        ? 'The policy takes no merge back (`rollback.max-per-day`): a person mends it. It goes on when the branch is green.'
        : `${cause.reverts} merges were taken back within a day, which is all that the policy allows (\`rollback.max-per-day\`): a person looks. It goes on when the branch is green, or tries the next one after ${time(cause.until)}.`;
  }
}
