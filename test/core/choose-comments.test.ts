import { describe, expect, it } from '@jest/globals';
import { chooseComments } from '../../src/core/choose-comments.ts';
import type { IssueComment } from '../../src/core/choose-comments.ts';
import type { Role } from '../../src/core/role.ts';
import type { Actor } from '../../src/core/snapshot.ts';
import { policy } from '../support/facts.ts';

const person = (login: string): Actor => ({ login, bot: false });
const ada = person('Ada');
const eve = person('eve');
const renovate: Actor = { login: 'renovate', bot: true };

const roles = new Map<string, Role>([
  ['ada', 'write'],
  ['bob', 'maintain'],
  ['eve', 'read'],
]);

const said = (text: string, author: Actor | undefined, ...editors: (Actor | undefined)[]) =>
  ({ author, at: 1, text, editors }) satisfies IssueComment;

const told = (comments: readonly IssueComment[], asked = {}): readonly string[] =>
  chooseComments(comments, roles, policy(asked)).map(({ text }) => text);

describe('what an agent is told of what was said below a task', () => {
  it('is of people with the right that the label asks for, oldest first', () => {
    const comments = [said('one', ada), said('two', eve), said('three', person('bob'))];
    expect(told(comments)).toEqual(['one', 'three']);
    expect(told(comments, { trust: { label: 'maintain', bots: [] } })).toEqual(['three']);
  });

  it('is of nobody who is unknown or gone, and of a bot only where the policy lists it', () => {
    const comments = [said('one', person('mallory')), said('two', undefined), said('3', renovate)];
    expect(told(comments)).toEqual([]);
    expect(told(comments, { trust: { label: 'write', bots: ['renovate[bot]'] } })).toEqual(['3']);
  });

  it('was changed by nobody without it', () => {
    expect(
      told([
        said('one', ada, ada),
        said('two', ada, eve),
        said('three', ada, eve, ada),
        said('four', ada, undefined),
        said('five', ada, person('bob')),
      ]),
    ).toEqual(['one', 'five']);
  });

  it('is the newest, up to a number and a length', () => {
    const many = Array.from({ length: 40 }, (_, index) => said(`${index}`, ada));
    expect(told(many)).toEqual(many.slice(-15).map(({ text }) => text));
    const long = ['a', 'b', 'c'].map((letter) => said(letter.repeat(40_000), ada));
    expect(told(long).map((text) => text[0])).toEqual(['b', 'c']);
  });

  it('is no older one once one was too long: nothing is missing in the middle', () => {
    const comments = [said('old', ada), said('b'.repeat(100_000), ada), said('new', ada)];
    expect(told(comments)).toEqual(['new']);
  });
});
