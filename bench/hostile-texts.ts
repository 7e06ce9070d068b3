import { hiddenIn, withoutHidden } from '../src/agent/prompt/clean-text.ts';
import { fence } from '../src/agent/prompt/fence.ts';
import { parseTaskSpec } from '../src/core/task-spec.ts';
import { proseOf } from '../src/markdown/prose-of.ts';
import { issue } from '../test/support/facts.ts';

/** As long as GitHub lets a text be. */
const LENGTH = 65_000;

/**
 * Texts that would take minutes, each in another way: what the parser looks for in them is looked for again and
 * again.
 */
export const HOSTILE: readonly string[] = [
  ...[
    ...[
      '<!--',
      '`',
      '` `` ',
      '[',
      '](b "',
      '[a]: b "c"\n',
      '> ',
      '<?',
      '[^1]: a\n',
      '- ',
      '* ',
      '|a',
    ],
    ...['<a "', "<a '", '\u200B', '<http:', '#\n', '>\n'],
  ].map((unit) => filled(unit)),
  ...['[a](', '[](', '![](', '[a][', '[[]', '[a]\n', '[a](b (', '*a]'].map((unit) =>
    filled(unit, '<b> '),
  ),
  `<b> ${filled('[', '', 2)}${filled(']', '', 2)}`,
  `<b> ${filled('*a', '', 2)}${filled('b*', '', 2)}`,
  `<b> ${filled('~~a', '', 2)}${filled('b~~', '', 2)}`,
  `${filled('- ')}a\n${'\n'.repeat(500)}<!-- -->`,
  `www.a${filled('!')}a <!-- -->`,
  `www.a.b/${filled(')')} <!-- -->`,
  filled('.www.a_b.c', '<b> '),
  // Marks behind addresses, and behind what looks like them.
  filled(`<a>${'/'.repeat(1_000)} ${'\\!'.repeat(490)}\n`),
  filled(`<a>${'//'.repeat(600)} ${'`a` '.repeat(190)}`),
  `<a>${filled('/', '', 2)}${filled('\\!', '', 2)}`,
  filled('//a\\<a ', '<b> '),
  filled('//a\\<!--', '<b> '),
  `${filled('//a\\<!--', '<b> ')}-->`,
  // Definitions and their titles.
  filled('x\n', '<b>\n\n[a]: b "'),
  filled('x\n', "<b>\n\n[a]: b\n'"),
  filled('x\n', '<b>\n\n[a]: b ('),
  filled('x\n', '<b>\n\n['),
  filled('[a]: b\n"c\n', '<b>\n\n'),
  filled('\n', '[a][b]('),
  filled(' \n', '[a][b]('),
  filled('    [^b]: c\n', '[^a]: b\n'),
  filled('> a [^a]: c\n', '[^a]: b\n'),
  `<!-- -->\n${filled('* ')}`,
  `<!-- -->-${filled(' ')}x`,
  `## Acceptance criteria\n- ${filled(' ')}`,
  `## Acceptance criteria\n${filled('- a\n')}`,
  `[a](b "${filled(' ')}`,
  `<a ${filled(' ')}"`,
  `|${filled(' ')}x\n|-|\n`,
  `|a|b|\n|-|-|\n${filled('|')}`,
  `|a|b|\n|-|-|\n${filled('|a|b|c|\n')}`,
  `${filled(' ')}x`,
];

/** A text as people write them, as long as the others. */
export const ORDINARY = filled(
  'Do `this` to [that](http://a.b/c), *then*:\n\n- <b>rest</b>\n- sleep\n\n',
);

/** All that is done with the text of an issue. What is known of a text is not read again, so give each only once. */
export function readText(text: string): void {
  hiddenIn(text, 'it');
  fence(withoutHidden(text), 'markdown');
  parseTaskSpec(issue(7, { body: text }), proseOf(text));
}

function filled(unit: string, before = '', parts = 1): string {
  return before + unit.repeat(Math.floor(LENGTH / parts / unit.length));
}
