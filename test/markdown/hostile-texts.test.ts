import { describe, expect, it } from '@jest/globals';
import { HOSTILE } from '../../bench/hostile-texts.ts';
import { hiddenIn, withoutHidden } from '../../src/agent/prompt/clean-text.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';

const FEW = 3_900;
const MANY = 4_100;

// How long they take stands in the benchmarks.
describe('a text that is made to take long', () => {
  it.each(HOSTILE.map((text) => [`${text.slice(0, 20)}…${text.slice(-10)}`, text] as const))(
    '%j comes out with nothing hidden left in it',
    (_, text) => {
      expect(hiddenIn(withoutHidden(text), 'it')).toEqual([]);
    },
    120_000,
  );
});

describe('the bounds of the parser', () => {
  it.each(['[', '](b) ', '<', '*a ', 'a_ ', '~~a '])(
    'leave a paragraph alone after 4,000 marks such as %j',
    (mark) => {
      expect(partsOf(mark.repeat(FEW))).not.toContain('Excess');
      expect(partsOf(mark.repeat(MANY)).at(-1)).toBe('Excess');
      expect(hiddenIn(`<b>${mark.repeat(MANY)}`, 'it')).toContainEqual(
        expect.objectContaining({ kind: 'excess', count: 1 }),
      );
    },
  );

  it('count the marks of each paragraph by themselves', () => {
    expect(partsOf(`${'*a '.repeat(FEW)}\n\n${'*a '.repeat(FEW)}`)).not.toContain('Excess');
  });

  it('do not follow a definition for more than 4,000 characters, and yet it is found', () => {
    const definition = (lines: number): string => `[a]: b "${'x\n'.repeat(lines)}"`;
    expect(partsOf(definition(1_000))).toContain('LinkReference');
    expect(partsOf(definition(3_000))).not.toContain('LinkReference');
    expect(withoutHidden(`seen\n\n${definition(3_000)}\n\nseen`).trim()).toMatch(/^seen\s+seen$/);
  });

  it('take an address of 2,000 characters as it stands, with what would not belong to it', () => {
    const address = (length: number): string => `https://a.b/${'c'.repeat(length)}`;
    expect(addressIn(`${address(100)}!!`)).toBe(address(100));
    expect(addressIn(`${address(3_000)}!!`)).toBe(`${address(3_000)}!!`);
  });
});

/** The parts of a text in their order, by name. */
function partsOf(text: string): readonly string[] {
  const names: string[] = [];
  parseMarkdown(text).iterate({ enter: ({ name }) => void names.push(name) });
  return names;
}

function addressIn(text: string): string {
  let address = '';
  parseMarkdown(text).iterate({
    enter: ({ name, from, to }) => {
      if (name === 'URL') address = text.slice(from, to);
    },
  });
  return address;
}
