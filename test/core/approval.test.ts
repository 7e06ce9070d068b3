import { describe, expect, it } from '@jest/globals';
import type { EditFacts, IssueFacts } from '../../src/core/snapshot.ts';
import {
  ADA,
  check,
  command,
  issue,
  labelled,
  MALLORY,
  MINUTE,
  NOON,
  published,
  task,
} from '../support/facts.ts';
import type { Circumstances } from '../support/plans.ts';
import { planOf, stateOf, stepsOf } from '../support/plans.ts';

const T = NOON - 60 * MINUTE;
const TRIA = { login: 'tria', bot: false };
const BOT = { login: 'helper[bot]', bot: true };

function edit(by: EditFacts['editor'], at: number, what: EditFacts['what'] = 'body'): EditFacts {
  return { what, editor: by, at };
}

function waitsOf(
  changes: Partial<IssueFacts>,
  commands = [] as ReturnType<typeof command>[],
  circumstances: Circumstances = {},
) {
  const state = stateOf({ ...task(1), issue: issue(1, changes), commands }, circumstances);
  return state.kind === 'queued' ? state.waits : state;
}

describe('work begins only on what somebody with the right asked for', () => {
  it('begins when the label was given by somebody who may', () => {
    expect(waitsOf({ events: [labelled(T)] })).toBeUndefined();
  });

  it.each([
    ['a person who may only label', TRIA],
    ['a stranger', { login: 'nobody', bot: false }],
    ['a bot that the policy does not list', BOT],
    ['an account that is gone', undefined],
  ])('waits, and names him, when it was given by %s', (_, who) => {
    const events = [{ kind: 'labeled', label: 'agent', actor: who, at: T } as const];
    expect(waitsOf({ events })).toEqual({
      kind: 'unapproved',
      why: { kind: 'labeller', who },
    });
  });

  it('takes the word of a bot that the policy lists, and of a lesser role if it says so', () => {
    const bots = { policy: { trust: { bots: ['Helper[bot]'] } } };
    expect(waitsOf({ events: [labelled(T, BOT)] }, [], bots)).toBeUndefined();
    const triage = { policy: { trust: { label: 'triage' } } };
    expect(waitsOf({ events: [labelled(T, TRIA)] }, [], triage)).toBeUndefined();
  });

  it('goes by whoever gave the label last', () => {
    const events = [labelled(T), labelled(T + MINUTE, TRIA)];
    expect(waitsOf({ events })).toMatchObject({ why: { kind: 'labeller', who: TRIA } });
    expect(waitsOf({ events: events.toReversed() })).toBeUndefined();
  });

  it('knows logins whatever their case', () => {
    expect(waitsOf({ events: [labelled(T, { login: 'Ada', bot: false })] })).toBeUndefined();
  });

  it('begins after /pawl approve, also where no trace is left of who gave the label', () => {
    const approve = [command('approve', T + MINUTE)];
    expect(waitsOf({ events: [labelled(T, TRIA)] }, approve)).toBeUndefined();
    expect(waitsOf({ events: [] })).toMatchObject({ why: { kind: 'labeller', who: undefined } });
    expect(waitsOf({ events: [] }, approve)).toBeUndefined();
  });

  it('takes no approval from before the label, nor one of a stranger', () => {
    const events = [labelled(T, TRIA)];
    expect(waitsOf({ events }, [command('approve', T - MINUTE)])).toBeDefined();
    const stranger = command('approve', T + MINUTE, { author: MALLORY });
    expect(waitsOf({ events }, [stranger])).toBeDefined();
  });

  it('takes no approval from a comment that was edited: another may have written it', () => {
    const edited = command('approve', T + MINUTE, { edited: true });
    expect(waitsOf({ events: [labelled(T, TRIA)] }, [edited])).toBeDefined();
  });
});

describe('what was approved is what the agent gets', () => {
  const events = [labelled(T)];

  it.each(['body', 'title'] as const)('waits when a stranger changed the %s since', (what) => {
    const edits = [edit(MALLORY, T + MINUTE, what)];
    expect(waitsOf({ events, edits })).toEqual({
      kind: 'unapproved',
      why: { kind: 'edited', what, who: MALLORY, at: T + MINUTE },
    });
  });

  it('waits for an edit of the same second: it may have come after', () => {
    expect(waitsOf({ events, edits: [edit(MALLORY, T)] })).toMatchObject({
      kind: 'unapproved',
      why: { kind: 'edited' },
    });
  });

  it('lets those change it who may, and strangers before it was approved', () => {
    expect(waitsOf({ events, edits: [edit(ADA, T + MINUTE)] })).toBeUndefined();
    expect(waitsOf({ events, edits: [edit(MALLORY, T - MINUTE)] })).toBeUndefined();
  });

  it('is not mended by an edit of somebody who may: he need not have read the rest', () => {
    const edits = [edit(MALLORY, T + MINUTE), edit(ADA, T + 2 * MINUTE)];
    expect(waitsOf({ events, edits })).toMatchObject({ why: { who: MALLORY } });
  });

  it('begins when it is approved anew, by a word or by the label', () => {
    const edits = [edit(MALLORY, T + MINUTE)];
    expect(waitsOf({ events, edits }, [command('approve', T + 2 * MINUTE)])).toBeUndefined();
    const again = [...events, labelled(T + 2 * MINUTE)];
    expect(waitsOf({ events: again, edits })).toBeUndefined();
  });
});

describe('a pull request for a text that changed', () => {
  const green = published(1, check('test', 'passed'));

  it('is not merged while a stranger’s edit stands', () => {
    const edits = [edit(MALLORY, NOON - MINUTE)];
    const facts = { ...green, issue: issue(1, { edits }) };
    expect(stateOf(facts)).toMatchObject({
      kind: 'validating',
      step: { kind: 'unapproved', why: { kind: 'edited' } },
    });
    expect(stepsOf(planOf([facts]))).toEqual([]);
  });

  it('is made anew when the new text was approved', () => {
    const facts = { ...green, issue: issue(1, { content: 'ff'.repeat(32) }) };
    expect(stepsOf(planOf([facts]))).toMatchObject([
      { kind: 'record-failure', class: 'cancelled', reason: expect.stringContaining('text') },
    ]);
  });
});
