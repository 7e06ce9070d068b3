import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hiddenIn, withoutHidden } from '../../src/agent/prompt/clean-text.ts';

// What cmark-gfm 0.29.0.gfm.6 shows of each was looked at; it renders as GitHub does, which cleans its HTML besides.

const SEEN: readonly (readonly [string, string])[] = [
  ['in a code span', 'Write `<!-- x -->` there.'],
  ['in a code span of more backticks', 'Write ``a ` <!-- x -->`` there.'],
  ['that is not ended, in a code span', 'Write `<!--` first.\n\nThen the rest.'],
  ['in a fence', '```html\n<!-- x -->\n```\nAfter.'],
  ['that is not ended, in a fence', '~~~\n<!-- x\n~~~\nAfter.'],
  ['in a fence that nothing ends', '```\n<!-- x -->\n\nStill code.'],
  ['in a fence in a list', '- Do this:\n\n  ```html\n  <!-- x -->\n  ```\n- And that.'],
  ['of a diagram in other code', '```text\n%% x\n```'],
  ['in a fence in a quote', '> ```\n> <!-- x -->\n> ```'],
  ['in code by indentation', 'a\n\n    <!-- x -->'],
  ['that is not ended in a paragraph', 'If a < b <!-- c\n\nThe rest.'],
  ['that is escaped', 'Write \\<!-- x --> there.'],
  ['that nothing ends behind a backslash in an address', 'http://a\\<!-- b\n\nc \\<d e'],
  ['that is a long list of tasks', '- [ ] a _b_ [c](d) <b>\n'.repeat(2_000)],
  ['that is long code', `\`\`\`\n${'[<*_\n'.repeat(2_000)}\`\`\``],
  ['that is a long array', `[\n${'  { "a": "b c" },\n'.repeat(500)}]`],
  ['that is no title', 'It says (x "y") and ](x "y").'],
  ['that is a title in a heading', '# [a]: b "c"'],
  ['that is a title of code', '`[a](b "c")`'],
  ['that a note says, to which something refers', 'See[^1].\n\n[^1]: There.'],
];

const UNSEEN: readonly (readonly [string, string, string])[] = [
  ['a comment in a paragraph', 'Do <!-- x\ny -->it.', 'Do it.'],
  ['a comment of its own', '<!-- x\n\ny -->\nDo it.', '\nDo it.'],
  ['a comment of its own that nothing ends', 'Do it.\n\n<!-- x\n\ny', 'Do it.\n\n'],
  ['a comment in a list', '- a\n\n  <!-- x -->\n- b', '- a\n\n  \n- b'],
  ['a comment in HTML', '<div>\n`<!-- x -->`\n</div>', '<div>\n``\n</div>'],
  ['what a page takes for a comment', 'a <!DOCTYPE x> <?x y?> b', 'a   b'],
  ['a comment after backticks that end nothing', 'a `` b <!-- x --> c `', 'a `` b  c `'],
  ['a comment behind a backtick that is escaped', 'a \\` <!-- x --> `', 'a \\`  `'],
  ['a comment behind a backtick in a tag', 'a <b title="`"> <!-- x --> `', 'a <b>  `'],
  ['a comment behind a backtick in an address', 'http://a` <!-- x --> `', 'http://a`  `'],
  ['a comment behind a backslash in an address', 'http://a\\<!-- > x --> b', 'http://a\\ b'],
  ['an attribute behind a backslash in an address', 'http://a\\<b x="y > y"> c', 'http://a\\<b> c'],
  ['a comment between cells', '| a ` | <!-- x --> ` |\n|--|--|', '| a ` |  ` |\n|--|--|'],
  [
    'a comment behind a fence that its list ends',
    '- a\n  ```\n<!-- x -->\n  ```',
    '- a\n  ```\n\n  ```',
  ],
  ['a comment behind a fence that its quote ends', '> ```\n<!-- x -->\n', '> ```\n\n'],
  ['a comment behind what is no fence', '``` a ` b\n<!-- x -->\n```', '``` a ` b\n\n```'],
  [
    'attributes of a tag',
    '<p data-z="x" align=left>a <i title=\'y\'>b</i></p>',
    '<p align=left>a <i>b</i></p>',
  ],
  ['a tag that a page drops', 'a <do-x y> b <T>', 'a  b '],
  ['what an attribute holds that nothing ends', '<div data-z="x\n\ny', ''],
  ['a cell that has no column', '| a |\n|---|\n| b | x |', '| a |\n|---|\n| b |'],
  ['lists in lists that nobody reads', `a\n\n${'- '.repeat(40)}x\n\nb`, 'a\n\n\n\nb'],
  ['letters that have no shape', 'a\u3164\u115F\uFE01b <!--x-->', 'ab '],
  ['what is no character yet', 'a\u{E0080}\u{E0FFF}\u2065\uFFF0\u{E0002}b <!--x-->', 'ab '],
  [
    'comments of a diagram',
    '```mermaid\ngraph TD\n  %% x\nA-->B %% c\n```',
    '```mermaid\ngraph TD\n  \nA-->B %% c\n```',
  ],
  [
    'what a diagram is told',
    '> ~~~ Mermaid\n> %%{init: {\n>  "x": 1\n> }}%%\n> A',
    '> ~~~ Mermaid\n> \n> A',
  ],
  ['what a diagram is told without end', '```mermaid\n%%{x\ny\n```\nb', '```mermaid\n\n```\nb'],
  ['the title of a link', '[a](b "x") [c](<d e>\n\'x\')', '[a](b) [c](<d e>)'],
  ['the title of a picture', '![a](b (x))', '![a](b)'],
  [
    'the title of a link that is defined',
    '[a] [b][c]\n\n[a]: b "x"\n[c]: d\n  \'x\ny\'\n\ne',
    '[a] [b][c]\n\n[a]: b\n[c]: d\n\ne',
  ],
  ['a link that is defined and not used', '`[x]`\n\n[x]: y\n\nDo it.', '`[x]`\n\n\n\nDo it.'],
  ['a comment that looks like a link', '[//]: # (x)\n\nDo it.', '\n\nDo it.'],
  ['what stands behind the language of code', '``` js x y\na\n```', '``` js\na\n```'],
  ['a comment in a heading that looks like a link', '# [a]: <!-- x -->', '# [a]: '],
  ['a note to which nothing refers', 'a `[^1]`\n\n[^1]: x\n\n    y\n\nb', 'a `[^1]`\n\n\n\nb'],
  ['a note that a comment cuts off', 'a[^1]\n\n[^1]: x\n\nb\n\n<!-- y', 'a[^1]\n\n\n\nb\n\n'],
  [
    'definitions of which one is very long',
    `a\n\n[b]: c "${'x\n'.repeat(3_000)}"\n[d]: e (y)\nf`,
    'a\n\nf',
  ],
  [
    'what stands behind more links than anybody reads',
    `a\n\n${'[](b) '.repeat(3_000)}x\n\nc <!-- y -->`,
    `a\n\n${'[](b) '.repeat(2_000)}\n\nc `,
  ],
  [
    'a comment that unseen characters seem to put into code',
    '`\u200B``\n<!-- x -->\n```',
    '```\n\n```',
  ],
];

describe('of a Markdown text an agent is given', () => {
  it.each(SEEN)('what looks like a comment %s', (_, source) => {
    expect(withoutHidden(source)).toBe(source);
    expect(hiddenIn(source, 'it')).toEqual([]);
  });

  it.each(UNSEEN)('and is not given %s', (_, source, shown) => {
    expect(withoutHidden(source)).toBe(shown);
    const told = hiddenIn(source, 'it').map(({ said }) => said);
    expect(told.join(' ')).toMatch(/[xy]/);
  });

  it('all that is written without markup that hides', () => {
    const word = fc.constantFrom(
      ...['a', ' ', '\n', '\n\n', '> ', '- ', '1. ', '`', '```', '~~~', '# ', '|', '---', '\t'],
      ...['*', '[a]', '(b "c")', '<b>', '</div>', '<pre>', '\\', '!', '-->', "'", '    '],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words
          .join('')
          .replaceAll('](', '] (')
          .replaceAll('<!', '< !')
          .replaceAll(/(`{3,}|~{3,})(?!\n)/g, '$1\n');
        expect(withoutHidden(text)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('every block of code, and no comment between them', () => {
    const code = fc
      .constantFrom('`', '``')
      .map((ticks) => (inner: string) => `${ticks} ${inner} ${ticks}`);
    const fence = fc
      .tuple(fc.constantFrom('```', '~~~~'), fc.constantFrom('', '> ', '   '))
      .map(([ticks, mark]) => (inner: string) => {
        return [ticks, inner, '', ticks].map((line) => `${mark}${line}`.trimEnd()).join('\n');
      });
    const comment = fc.constantFrom(false, true);
    const block = fc.tuple(fc.oneof(code, fence), comment);
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
        const text = blocks
          .map(([wrap, isHidden], index) =>
            isHidden ? `a <!-- no${index} -->` : wrap(`<!-- yes${index} -->`),
          )
          .join('\n\n');
        const shown = withoutHidden(text);
        blocks.forEach(([, isHidden], index) => {
          expect(shown.includes(`${isHidden ? 'no' : 'yes'}${index} `)).toBe(!isHidden);
        });
      }),
    );
  });

  it('none of the characters that nobody sees, whatever it is', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 2 }),
      fc.constantFrom('<!--', '-->', '`', '\n', '\u200B', '\u202E', '\u{E0041}', '\u001B[2J'),
    );
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const shown = withoutHidden(units.join(''));
        expect(shown).not.toMatch(
          // eslint-disable-next-line no-control-regex -- it is what is looked for
          /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF0-\uFFF8]|[\u{E0000}-\u{E0FFF}]/u,
        );
      }),
    );
  });
});
