import { describe, expect, it } from '@jest/globals';
import { parseTaskSpec } from '../../src/core/task-spec.ts';
import { proseOf } from '../../src/markdown/prose-of.ts';
import { issue } from '../support/facts.ts';

function parse(body: string): ReturnType<typeof parseTaskSpec> {
  return parseTaskSpec(issue(7, { body }), proseOf(body));
}

const CRITERIA = '## Acceptance criteria\n- a';
const TWENTY_ONE = Array.from({ length: 21 }, (_, index) => `#${index + 100}`).join(', ');

describe('the text of an issue', () => {
  it.each([
    ['## Acceptance criteria\n- a\n- b', ['a', 'b']],
    ['### acceptance Criteria:\r\n\r\n* [ ] a\r\n* [x] b', ['a', 'b']],
    ['# Acceptance criteria #\n1. a\n2) b', ['a', 'b']],
    ['## Acceptance criteria\n- a\n## Notes\n- not one', ['a']],
    ['## Acceptance criteria\ntext\n  - nested', ['nested']],
    [
      '<div data-x="\n## Acceptance criteria\n- hidden\n"></div>\n\n## Acceptance criteria\n- a',
      ['a'],
    ],
  ])('%j has the criteria %j', (body, criteria) => {
    expect(parse(body)).toMatchObject({ ok: true, spec: { criteria } });
  });

  it.each(['Take `<!--` for text.', 'If a < b <!-- c', '```\n<!--\n```'])(
    'what follows is seen, and counts: %j',
    (line) => {
      expect(parse(`${line}\n\n## Acceptance criteria\n- a`)).toMatchObject({ ok: true });
    },
  );

  it.each([
    ['', 'no-criteria'],
    ['Acceptance criteria\n- a', 'no-criteria'],
    ['## Acceptance criteria\nonly prose', 'empty-criteria'],
    ['## Acceptance criteria\n## Notes\n- a', 'empty-criteria'],
    ['<!--\n## Acceptance criteria\n- hidden\n-->', 'no-criteria'],
    ['<div data-x="\n## Acceptance criteria\n- hidden\n"></div>', 'no-criteria'],
    ['```\n## Acceptance criteria\n- an example\n```', 'no-criteria'],
    ['## Acceptance criteria\n- a\n\nDepends on #7', 'depends-on-itself'],
    [`${CRITERIA}\n\nDepends on ${TWENTY_ONE}`, 'too-many-dependencies'],
  ])('%j is refused: %s', (body, problem) => {
    expect(parse(body)).toEqual({ ok: false, problems: [problem] });
  });

  it.each([
    ['Depends on #3', [3]],
    ['depends on: #4, #3 and #4.', [3, 4]],
    ['- Depends on #3', [3]],
    ['It depends on #3 whether', []],
    ['Depends on #9999999999', []],
    ['<!-- Depends on #3 -->', []],
    ['`a` <!--\nDepends on #3\n-->', []],
  ])('%j names what must be done first', (line, dependsOn) => {
    expect(parse(`${line}\n\n## Acceptance criteria\n- a`)).toMatchObject({
      ok: true,
      spec: { dependsOn },
    });
  });

  it('is read without characters that nobody sees, as an agent is given it', () => {
    const read = parse('## Accept\u200Bance criteria\n- a\u2065\n\n## Scope\n- src/\u{E0080}**');
    expect(read).toMatchObject({ spec: { criteria: ['a'], scope: ['src/**'] } });
  });
});
