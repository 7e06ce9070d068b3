import { SECOND_APP } from './disturbance.ts';
import type { Blow } from './disturbance.ts';
import type { Fate } from './network.ts';
import type { Play } from './play-scene.ts';

// Which blows a scene of n requests gets. Those that cannot differ from another are left out, for these
// reasons:
//
// - A process that dies takes nothing with it but its memory: what matters is what GitHub had done for
//   it by then. Between two of its writes all moments to die are one, and so are those before the first.
//   It is killed right after each write, and before its first one.
// - A request that fails is another matter, as the process goes on with it: each is made to fail, but
//   for a job's before its first write, any of which just ends the job.
// - It makes a difference what another process does between a process's first look and its last write of
//   a pass. Before the look the other would just have been earlier, and after the last write nothing is
//   done any more that rests on what it saw. A job looks once, at what hardly anybody else changes: there
//   only its writes count.
// - What follows the last write of all is only looked at.

/** Everything that a crash or a lost answer can do to a scene. */
export function crashes({ sent }: Play): readonly Blow[] {
  const last = sent.findLastIndex(({ writes }) => writes) + 1;
  const hasWritten = new Set<string>();
  const begun = new Set<string>();
  return sent.slice(0, last).flatMap(({ at, process, kind, writes }): readonly Blow[] => {
    const isFirst = !begun.has(process);
    begun.add(process);
    const isEven = at % 2 === 0;
    const struck = (...fates: readonly Fate[]): readonly Blow[] =>
      fates.map((fate) => ({ kind: 'crash', at, fate }));
    if (!writes) {
      const justEnds = kind !== 'app' && !hasWritten.has(process) && !isFirst;
      return justEnds ? [] : struck(isEven ? 'refused' : 'hung up');
    }
    const isFirstWrite = !hasWritten.has(process);
    hasWritten.add(process);
    return [
      ...(isFirstWrite ? struck('dies before') : []),
      ...struck('dies after', 'refused', isEven ? 'hung up' : 'lost'),
    ];
  });
}

/** A second app in the middle of every pass and job that writes; `play` has one that gets no turn. */
export function turns({ sent }: Play): readonly Extract<Blow, { kind: 'turn' }>[] {
  const points: number[] = [];
  const passes = new Map<string, number[]>();
  for (const { process, kind, what, purpose, at, writes } of sent) {
    if (process.startsWith(SECOND_APP) || purpose === 'mint token') continue;
    const begins = what === 'query Observe' || purpose === 'sweep';
    const pass = begins ? [] : (passes.get(process) ?? []);
    passes.set(process, pass);
    if (!begins && (writes || kind === 'app')) pass.push(at);
    if (writes) points.push(...pass.splice(0));
  }
  return points
    .toSorted((a, b) => a - b)
    .map((at) => ({ kind: 'turn', at, back: undefined }) as const);
}

/**
 * The turn passes back before each write of whoever got it, with what it knew then: `play` is the one in
 * which it came to its end first. Only where the first was about to write as well.
 */
export function turnsBack<Turn extends Extract<Blow, { kind: 'turn' | 'pick' }>>(
  base: Play,
  play: Play,
  turn: Turn,
): readonly Turn[] {
  const { at } = turn;
  const [first, here] = [base.sent[at - 1], play.sent[at - 1]];
  if (first?.writes !== true || !here) return [];
  const rest = play.sent.slice(at - 1);
  const others = rest.filter(({ process }) => process === here.process);
  const end = rest.findIndex(({ process }) => process === first.process);
  return others.flatMap((request, index) =>
    request.writes && (end < 0 || rest.indexOf(request) < end)
      ? [{ ...turn, back: index + 1 }]
      : [],
  );
}

/** Another run's `pick` in the middle of each `pick`. */
export function picks({ sent }: Play): readonly Extract<Blow, { kind: 'pick' }>[] {
  return sent
    .filter(({ kind, purpose }) => kind === 'pick' && purpose !== 'mint token')
    .map(({ at }) => ({ kind: 'pick', at, back: undefined }) as const);
}

/** A `publish` that goes on too late, or dies and is run again, at each of its requests. */
export function latePublishes({ sent }: Play): readonly Blow[] {
  return sent
    .filter(({ kind, purpose }) => kind === 'publish' && purpose !== 'mint token')
    .flatMap(({ at, writes, purpose }): readonly Blow[] => [
      { kind: 'late', at, minutes: 1 },
      // Nothing is that long on its way, and what was seen so long ago is not shown any more.
      ...(purpose.startsWith('show') ? [] : [{ kind: 'late', at, minutes: 12 } as const]),
      ...(writes ? [{ kind: 'rerun', at } as const] : []),
    ]);
}
