import { describe, expect, it } from '@jest/globals';
import type { CommandAnswer } from '../../src/core/effect.ts';
import type { CommandFacts } from '../../src/core/snapshot.ts';
import { attempt, command, MALLORY, MINUTE, NOON, record, task } from '../support/facts.ts';
import { planOf } from '../support/plans.ts';

function answersTo(...commands: CommandFacts[]): readonly CommandAnswer[] {
  const [effect] = planOf([{ ...task(1), commands }]).effects.filter(({ kind }) => kind === 'show');
  return effect?.kind === 'show' ? effect.answers : [];
}

describe('a command', () => {
  it.each(['retry', 'stop', 'hold', 'resume', 'approve'])(
    '/pawl %s is answered with a nod, once it is in the state',
    (verb) => {
      expect(answersTo(command(verb, NOON))).toEqual([
        { comment: `IC_${verb}_${NOON}`, reaction: 'THUMBS_UP', reply: undefined },
      ]);
    },
  );

  it('is answered once', () => {
    expect(answersTo(command('hold', NOON, { answered: true }))).toEqual([]);
  });

  it('/pawl status is answered with where it stands and what is next', () => {
    const [answer] = answersTo(command('status', NOON));
    expect(answer).toMatchObject({ reaction: 'EYES' });
    expect(answer?.reply).toMatchInlineSnapshot(`
     "**queued**: It is in the queue; more urgent and older tasks go first.

     **Next:** when there is room, attempt 1 starts by itself."
    `);
  });

  it('/pawl explain is answered with every fact that this rests on', () => {
    const failed = attempt(1, 1, { record: record(1, 1, 'agent') });
    const commands = [command('hold', NOON - MINUTE, { answered: true }), command('explain', NOON)];
    const plan = planOf([{ ...task(1, failed), commands }]);
    const show = plan.effects.find(({ kind }) => kind === 'show');
    expect(show?.kind === 'show' && show.answers[0]?.reply).toMatchInlineSnapshot(`
     "**queued**: \`ada\` holds it.

     **Next:** after \`/pawl resume\`, attempt 2 starts by itself.

     - The text is approved.
     - Asked for anew at 2026-01-02 10:00 UTC: earlier attempts do not count.
     - Held by \`ada\`.
     - Attempt 1, claimed at 2026-01-02 11:01 UTC: failed (\`agent\`)."
    `);
  });
});

describe('a command that is not obeyed says why', () => {
  it('of somebody without the right', () => {
    expect(answersTo(command('retry', NOON, { author: MALLORY }))).toMatchInlineSnapshot(`
     [
       {
         "comment": "IC_retry_1767355200000",
         "reaction": "THUMBS_DOWN",
         "reply": "\`mallory\` has not the right to command here: the policy asks for the role \`write\` (\`trust.label\`).",
       },
     ]
    `);
  });

  it('of no meaning', () => {
    expect(answersTo(command('dance', NOON))).toMatchInlineSnapshot(`
     [
       {
         "comment": "IC_dance_1767355200000",
         "reaction": "THUMBS_DOWN",
         "reply": "There is no \`/pawl dance\`. There are: \`retry\`, \`stop\`, \`hold\`, \`resume\`, \`approve\`, \`status\`, \`explain\`.",
       },
     ]
    `);
  });

  it('of a comment that was edited', () => {
    expect(answersTo(command('retry', NOON, { edited: true }))).toMatchInlineSnapshot(`
     [
       {
         "comment": "IC_retry_1767355200000",
         "reaction": "THUMBS_DOWN",
         "reply": "This comment was edited after it was written, so it may not be its author who speaks. Write a new one.",
       },
     ]
    `);
  });

  it('but once only to each, so that nobody fills the page by it', () => {
    const author = { author: MALLORY };
    const answers = answersTo(
      command('retry', NOON, author),
      command('stop', NOON + 1, author),
      command('dance', NOON + 2),
    );
    expect(answers.map(({ reply }) => reply !== undefined)).toEqual([true, false, true]);
    const before = command('retry', NOON, { ...author, answered: true });
    expect(answersTo(before, command('stop', NOON + 1, author))).toMatchObject([
      { reaction: 'THUMBS_DOWN', reply: undefined },
    ]);
  });

  it('and an account that is gone is no somebody', () => {
    expect(answersTo(command('retry', NOON, { author: undefined }))).toMatchObject([
      { reaction: 'THUMBS_DOWN' },
    ]);
  });
});
