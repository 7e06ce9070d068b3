import { parseTaskSpec } from '../../src/core/task-spec.ts';
import { proseOf } from '../../src/markdown/prose-of.ts';
import { ADA, check, command, commit, labelled, MALLORY, review, shaOf } from './facts.ts';
import {
  onTask,
  onIssue,
  onLast,
  onOpenPull,
  onTrial,
  ends,
  says,
  mainIs,
  commits,
  CLAIMS,
  CLAIM,
  MERGE,
} from './change-kinds.ts';
import type { SingleChange } from './change-kinds.ts';

/** All that may happen to one task, one thing at a time. */
export const SINGLE_CHANGES: readonly SingleChange[] = [
  {
    name: CLAIM,
    happen: (snapshot, now) => {
      const claimed = CLAIMS(snapshot, now);
      return claimed && { ...claimed, liveRuns: [] };
    },
  },
  { name: 'the run publishes a pull request', happen: ends('published') },
  { name: 'the agent fails', happen: ends('agent') },
  { name: 'the agent says that it cannot be done', happen: ends('blocked') },
  { name: 'the model’s service refuses', happen: ends('quota') },
  {
    name: 'the run dies',
    happen: onLast((last) =>
      last.run?.live
        ? { ...last, run: { ...last.run, live: false, conclusion: 'failure' } }
        : undefined,
    ),
  },
  { name: 'CI passes', happen: onOpenPull((_, now) => ({ checks: says('passed', 1, now) })) },
  { name: 'CI fails twice', happen: onOpenPull((_, now) => ({ checks: says('failed', 2, now) })) },
  { name: 'it conflicts', happen: onOpenPull(() => ({ mergeable: 'no' })) },
  {
    name: 'a reviewer approves',
    happen: onOpenPull((_, now) => ({ reviews: [review('ada', 'approved', { at: now })] })),
  },
  {
    name: 'a reviewer asks for changes',
    happen: onOpenPull((_, now) => ({
      reviews: [review('ada', 'changes-requested', { at: now })],
    })),
  },
  {
    name: 'somebody pushes to its branch',
    meddles: true,
    happen: onOpenPull(() => ({ head: shaOf(0xbad) })),
  },
  {
    name: 'somebody closes the pull request',
    meddles: true,
    happen: onOpenPull(() => ({ state: 'closed' })),
  },
  {
    name: 'somebody merges the pull request',
    meddles: true,
    happen: (snapshot, now) => {
      const merge = { sha: MERGE, at: now };
      const after = onOpenPull(() => ({ state: 'merged', merge }))(snapshot, now);
      const { repository } = snapshot;
      const history = [commit(MERGE, [], { committedAt: now }), ...repository.history];
      return after && { ...after, repository: { ...repository, history } };
    },
  },
  { name: 'the default branch is green', happen: mainIs(check('test', 'passed')) },
  { name: 'the default branch is red, twice', happen: mainIs(check('test', 'failed')) },
  { name: 'a person’s commit mends the default branch', happen: commits(check('test', 'passed')) },
  {
    name: 'a person’s commit turns the default branch red',
    happen: commits(check('test', 'failed')),
    meddles: true,
  },
  {
    name: 'CI passes on the revert',
    happen: onTrial(() => ({ checks: [check('test', 'passed')] })),
  },
  {
    name: 'CI fails twice on the revert',
    happen: onTrial(() => ({ checks: [check('test', 'failed')] })),
  },
  { name: 'the revert needs a review', happen: onTrial(() => ({ reviewDecision: 'required' })) },
  ...['retry', 'stop', 'resume', 'approve'].map((verb) => ({
    name: `/pawl ${verb}`,
    meddles: true,
    happen: onTask((task, now) => ({
      ...task,
      commands: [...task.commands, command(verb, now, { answered: true })],
    })),
  })),
  {
    name: 'the label agent is taken off',
    meddles: true,
    happen: onIssue(({ labels }) =>
      labels.includes('agent') ? { labels: labels.filter((name) => name !== 'agent') } : undefined,
    ),
  },
  {
    name: 'the label agent is put on',
    happen: onIssue(({ labels, events }, now) =>
      labels.includes('agent')
        ? undefined
        : { labels: [...labels, 'agent'], events: [...events, labelled(now)] },
    ),
  },
  {
    name: 'the issue is closed',
    meddles: true,
    happen: onIssue(({ open }) => (open ? { open: false } : undefined)),
  },
  {
    name: 'the issue is reopened',
    meddles: true,
    happen: onIssue(({ open, events }, now) =>
      open
        ? undefined
        : { open: true, events: [...events, { kind: 'reopened', label: '', actor: ADA, at: now }] },
    ),
  },
  {
    name: 'the conversation is locked',
    meddles: true,
    happen: onIssue(({ locked }) => (locked ? undefined : { locked: true })),
  },
  {
    name: 'it is unlocked',
    happen: onIssue(({ locked }) => (locked ? { locked: false } : undefined)),
  },
  {
    name: 'the text loses its criteria',
    meddles: true,
    happen: onIssue(({ spec }) =>
      spec.ok
        ? { spec: { ok: false, problems: ['no-criteria'] }, content: 'f0'.repeat(32) }
        : undefined,
    ),
  },
  {
    name: 'the text gets its criteria back',
    happen: onIssue(({ number, title, body, url, spec }) =>
      spec.ok ? undefined : { spec: parseTaskSpec({ number, title, body, url }, proseOf(body)) },
    ),
  },
  {
    name: 'somebody without the right changes the text',
    meddles: true,
    happen: onIssue(({ edits }, now) =>
      edits.length > 0 ? undefined : { edits: [{ what: 'body', editor: MALLORY, at: now }] },
    ),
  },
];
