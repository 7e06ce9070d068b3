import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findCycles } from '../../src/core/find-cycles.ts';

type Edges = Readonly<Record<string, string>>;

/** `{ a: 'bc' }`: a waits for b and c. */
function cyclesOf(edges: Edges): Readonly<Record<string, string>> {
  const map = new Map(Object.entries(edges).map(([node, targets]) => [node, [...targets]]));
  return Object.fromEntries([...findCycles(map)].map(([node, way]) => [node, way.join('')]));
}

describe('a circle of dependencies', () => {
  it.each<[string, Edges, Edges]>([
    ['none in a chain', { a: 'b', b: 'c' }, {}],
    ['none in a diamond', { a: 'bc', b: 'd', c: 'd' }, {}],
    ['one of itself', { a: 'a' }, { a: 'a' }],
    ['one of two', { a: 'b', b: 'a' }, { a: 'ab', b: 'ba' }],
    ['not those that only wait for it', { a: 'b', b: 'a', c: 'a' }, { a: 'ab', b: 'ba' }],
    ['not those that it waits for', { a: 'bc', b: 'a', c: 'd' }, { a: 'ab', b: 'ba' }],
    ['the shortest way around', { a: 'bc', b: 'c', c: 'a' }, { a: 'ac', b: 'bca', c: 'ca' }],
    ['what is not known waits for nothing', { a: 'x' }, {}],
  ])('%s', (_, edges, expected) => {
    expect(cyclesOf(edges)).toEqual(expected);
  });

  it('is found for a node exactly if it can be reached from itself', () => {
    const node = fc.integer({ min: 0, max: 7 });
    const edges = fc
      .array(fc.tuple(node, fc.array(node, { maxLength: 3 })), { maxLength: 8 })
      .map((entries) => new Map(entries));
    fc.assert(
      fc.property(edges, (graph) => {
        const found = findCycles(graph);
        for (const start of graph.keys()) {
          expect(found.has(start)).toBe(reaches(graph, start));
        }
        for (const [start, way] of found) {
          expect(way[0]).toBe(start);
          way.forEach((from, at) => {
            expect(graph.get(from)).toContain(way[at + 1] ?? start);
          });
        }
      }),
    );
  });

  it('of ten thousand takes no stack of ten thousand, and no square of time', () => {
    const chain = new Map(
      Array.from({ length: 10_000 }, (_, node) => [node, [(node + 1) % 10_000]] as const),
    );
    const started = performance.now();
    expect(findCycles(chain).size).toBe(10_000);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

function reaches(graph: ReadonlyMap<number, readonly number[]>, start: number): boolean {
  const seen = new Set<number>();
  const next = [...(graph.get(start) ?? [])];
  for (let node = next.pop(); node !== undefined; node = next.pop()) {
    if (node === start) return true;
    if (seen.has(node)) continue;
    seen.add(node);
    next.push(...(graph.get(node) ?? []));
  }
  return false;
}
