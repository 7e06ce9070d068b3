import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Snapshot } from '../../src/core/snapshot.ts';
import { GOOD_BODY, MINUTE } from '../support/facts.ts';
import { PawlHands } from '../support/pawl-hands.ts';
import { ENGINE } from '../support/pawl-site.ts';

/** What people, CI and Pawl do to a repository; each picks its target among what there is. */
type Deed = (hands: PawlHands, pick: number) => Promise<unknown>;

const DEEDS: Readonly<Record<string, Deed>> = {
  'files a task': ({ site }, pick) =>
    site.fileTask(
      `Task ${pick}`,
      pick % 3 === 0 ? `${GOOD_BODY}\nDepends on #${pick}\n` : GOOD_BODY,
    ),
  'files an issue': ({ site }) => site.ada.issues.create({ ...ENGINE, title: 'No task' }),
  labels: (hands, pick) =>
    hands.site.ada.issues.addLabels({
      ...ENGINE,
      issue_number: issueOf(hands, pick),
      labels: ['agent'],
    }),
  'takes the label off': (hands, pick) =>
    hands.site.ada.issues.removeLabel({
      ...ENGINE,
      issue_number: issueOf(hands, pick),
      name: 'agent',
    }),
  closes: (hands, pick) => update(hands, pick, { state: 'closed', state_reason: 'completed' }),
  reopens: (hands, pick) => update(hands, pick, { state: 'open' }),
  rewrites: (hands, pick) => update(hands, pick, { body: `${GOOD_BODY}\n${pick}` }),
  renames: (hands, pick) => update(hands, pick, { title: `Renamed ${pick}` }),
  comments: (hands, pick) => hands.say(issueOf(hands, pick), pick % 2 ? '/pawl hold' : 'Nice.'),
  reacts: async (hands, pick) => {
    const comment = commentOf(hands, pick);
    if (comment === undefined) return;
    await hands.client.octokit.request(
      'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
      { ...ENGINE, comment_id: comment, content: '+1' },
    );
  },
  'edits a comment': async (hands, pick) => {
    const comment = commentOf(hands, pick);
    if (comment === undefined) return;
    const body = '/pawl resume';
    await hands.site.ada.issues.updateComment({ ...ENGINE, comment_id: comment, body });
  },
  claims: async (hands, pick) => {
    const { tasks } = await hands.look();
    const task = tasks[pick % tasks.length];
    if (task) await hands.claim(task.issue.number, (task.attempts.at(-1)?.number ?? 0) + 1);
  },
  publishes: async (hands, pick) => {
    const attempt = attemptOf(await hands.look(), pick);
    // What was published, recorded or deleted before is refused, as it is to a run.
    if (!attempt?.claim || attempt.record || attempt.branch?.tip !== attempt.claim.sha) return;
    const { number, head } = await hands.publish(attempt.claim);
    await hands.record(attempt.claim, {
      outcome: { kind: 'published' },
      pullRequest: number,
      head,
    });
  },
  fails: async (hands, pick) => {
    const attempt = attemptOf(await hands.look(), pick);
    // A record that says how it ended is not written again.
    if (!attempt?.claim || attempt.record?.content.outcome.kind === 'failed') return;
    await hands.record(attempt.claim, {}, attempt.record?.checkRun);
  },
  'judges a pull request': async (hands, pick) => {
    const pull = attemptOf(await hands.look(), pick)?.pullRequest;
    if (!pull) return;
    const state = pick % 2 ? 'success' : 'failure';
    await hands.site.ada.repos.createCommitStatus({ ...ENGINE, sha: pull.head, state });
  },
  'reviews a pull request': async (hands, pick) => {
    const pull = attemptOf(await hands.look(), pick)?.pullRequest;
    if (!pull) return;
    const event = pick % 2 ? 'APPROVE' : 'REQUEST_CHANGES';
    await hands.site.ada.pulls.createReview({
      ...ENGINE,
      pull_number: pull.number,
      event,
      body: 'So.',
    });
  },
  'merges a pull request': async (hands, pick) => {
    const pull = attemptOf(await hands.look(), pick)?.pullRequest;
    if (pull) await hands.mergeNow(pull.number);
  },
  'closes a pull request': async (hands, pick) => {
    const pull = attemptOf(await hands.look(), pick)?.pullRequest;
    if (pull)
      await hands.site.ada.pulls.update({ ...ENGINE, pull_number: pull.number, state: 'closed' });
  },
  'brings a pull request up to date': async (hands, pick) => {
    const pull = attemptOf(await hands.look(), pick)?.pullRequest;
    if (!pull) return;
    await hands.client.octokit.request(
      'PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch',
      { ...ENGINE, pull_number: pull.number },
    );
  },
  'pushes to a branch': async (hands, pick) => {
    const branch = attemptOf(await hands.look(), pick)?.branch;
    if (branch) await hands.site.commit({ pushed: `${pick}` }, branch.name);
  },
  'deletes a branch': async (hands, pick) => {
    const branch = attemptOf(await hands.look(), pick)?.branch;
    if (branch) await hands.site.ada.git.deleteRef({ ...ENGINE, ref: `heads/${branch.name}` });
  },
  'pushes to the default branch': ({ site }, pick) =>
    site.commit({ '.github/workflows/ci.yml': `on: pull_request\n# \${{ secrets.A${pick} }}\n` }),
  'takes a merge back': async (hands, pick) => {
    const { tasks, reverts } = await hands.look();
    const task = tasks[pick % tasks.length]?.issue.number;
    if (task === undefined || reverts.some((one) => one.task === task)) return;
    await hands.revert(task, pick % 2 ? 'success' : 'failure');
  },
  'says why the queue stands still': (hands) =>
    hands.client.octokit.request('POST /repos/{owner}/{repo}/issues', {
      ...ENGINE,
      title: 'Pawl stands still',
      labels: ['agent:notice'],
    }),
  'asks for checks': ({ site }, pick) =>
    site.ada.repos.updateBranchProtection({
      ...ENGINE,
      branch: 'main',
      required_status_checks: { strict: pick % 2 === 0, contexts: ['default'] },
      enforce_admins: false,
      required_pull_request_reviews: null,
      restrictions: null,
    }),
};

function issueOf({ site }: PawlHands, pick: number): number {
  const numbers = [...site.repository.issues.values()]
    .filter(({ pullRequest }) => pullRequest === undefined)
    .map(({ number }) => number);
  return numbers[pick % numbers.length] ?? 0;
}

function commentOf({ site }: PawlHands, pick: number): number | undefined {
  const comments = [...site.repository.issues.values()].flatMap((issue) => issue.comments);
  return comments[pick % comments.length]?.id;
}

function attemptOf({ tasks }: Snapshot, pick: number) {
  const attempts = tasks.flatMap((task) => task.attempts);
  return attempts[pick % attempts.length];
}

function update(
  hands: PawlHands,
  pick: number,
  changes: {
    title?: string;
    body?: string;
    state?: 'open' | 'closed';
    state_reason?: 'completed';
  },
) {
  return hands.site.ada.issues.update({
    ...ENGINE,
    issue_number: issueOf(hands, pick),
    ...changes,
  });
}

/** As data that can be compared; whether GitHub has computed a mergeability depends on who asked first. */
function comparable(snapshot: Snapshot): unknown {
  return JSON.parse(
    JSON.stringify(snapshot, (key, value: unknown) => {
      if (key === 'mergeable') return 'any';
      return value instanceof Map ? [...value].toSorted() : value;
    }),
  );
}

const steps = fc.array(
  fc.record({
    deed: fc.constantFrom(...Object.keys(DEEDS)),
    pick: fc.nat(60),
    minutes: fc.constantFrom(0, 0.5, 2, 15),
  }),
  { minLength: 20, maxLength: 30 },
);

describe('a snapshot from memory and what changed since', () => {
  it('is the snapshot that reading everything anew gives', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (chosen) => {
        const hands = await PawlHands.start();
        try {
          await hands.site.fileTask();
          await hands.site.fileTask();
          for (const { deed, pick, minutes } of chosen) {
            await attempt(() => DEEDS[deed]?.(hands, pick));
            hands.later(minutes * MINUTE);
            const warm = await hands.look();
            const fresh = await hands.look(await hands.newClient());
            expect(comparable(warm)).toEqual(comparable(fresh));
          }
        } finally {
          await hands.site.close();
        }
      }),
      // A run takes seconds: CI tries these two, whoever looks for more gives another seed and number.
      {
        numRuns: Number(process.env['PAWL_RUNS'] ?? 2),
        seed: Number(process.env['PAWL_SEED'] ?? 1),
        endOnFailure: true,
      },
    );
  }, 120_000);
});

/** What GitHub refuses is no change. */
async function attempt(deed: () => Promise<unknown> | undefined): Promise<void> {
  try {
    await deed();
  } catch (error) {
    const refused = error instanceof Error && 'status' in error;
    if (!refused) throw error;
  }
}
