/**
 * Whether two tasks could change the same file, by the patterns that they declare. A task that
 * declares none overlaps with nothing: it is not known what it will touch, and the merge will tell.
 */
export function scopesOverlap(a: readonly string[], b: readonly string[]): boolean {
  return a.some((left) => b.some((right) => patternsOverlap(left, right)));
}

/**
 * Whether some path matches both patterns. `*` and `?` stay within a segment, `**` spans any number of
 * them; a pattern also covers everything below what it names.
 */
export function patternsOverlap(a: string, b: string): boolean {
  return segmentsOverlap(segments(a), segments(b));
}

function segments(pattern: string): readonly string[] {
  const parts = pattern.split('/').filter((part) => part !== '' && part !== '.');
  return parts.at(-1) === '**' ? parts : [...parts, '**'];
}

function segmentsOverlap(a: readonly string[], b: readonly string[]): boolean {
  return overlap(a, b, {
    isAny: (part) => part === '**',
    meet: (left, right) => overlap([...left], [...right], CHARACTERS),
  });
}

interface Alphabet {
  /** Stands for any number of items, none among them. */
  readonly isAny: (item: string) => boolean;
  /** Whether something is both. */
  readonly meet: (a: string, b: string) => boolean;
}

const CHARACTERS: Alphabet = {
  isAny: (character) => character === '*',
  meet: (a, b) => a === b || a === '?' || b === '?',
};

/** Whether two patterns share a word: by how far both can be read together. */
function overlap(a: readonly string[], b: readonly string[], { isAny, meet }: Alphabet): boolean {
  // reach[j]: a's items read so far and the first j of b's fit together.
  let reach = row(b.length + 1, (j, before) => j === 0 || (before && isAny(b[j - 1] ?? '')));
  for (const item of a) {
    const above = reach;
    reach = row(b.length + 1, (j, before) => {
      const other = b[j - 1];
      if (isAny(item) && above[j] === true) return true;
      if (other === undefined) return false;
      if ((isAny(item) || isAny(other)) && before) return true;
      if (isAny(other)) return above[j] === true;
      return above[j - 1] === true && (isAny(item) || meet(item, other));
    });
  }
  return reach[b.length] === true;
}

function row(length: number, reached: (j: number, before: boolean) => boolean): readonly boolean[] {
  const made: boolean[] = [];
  for (let j = 0; j < length; j += 1) made.push(reached(j, made[j - 1] === true));
  return made;
}
