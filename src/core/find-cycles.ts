const LARGEST_SHOWN = 20;

/**
 * Nodes that wait for themselves in the end, each with the way around. `edges` gives what a node waits
 * for; nodes that it does not know wait for nothing. Linear in nodes and edges (Tarjan's algorithm
 * without recursion: a chain of ten thousand issues is no deep stack).
 */
export function findCycles<Node>(
  edges: ReadonlyMap<Node, readonly Node[]>,
): ReadonlyMap<Node, readonly Node[]> {
  const indexes = new Map<Node, number>();
  const lows = new Map<Node, number>();
  const open = new Set<Node>();
  const stack: Node[] = [];
  const cycles = new Map<Node, readonly Node[]>();

  const enter = (node: Node): Frame<Node> => {
    indexes.set(node, indexes.size);
    lows.set(node, indexes.size - 1);
    stack.push(node);
    open.add(node);
    return { node, next: (edges.get(node) ?? []).filter((target) => edges.has(target)).values() };
  };
  const lower = (node: Node, to: number | undefined): void => {
    lows.set(node, Math.min(lows.get(node) ?? 0, to ?? Infinity));
  };
  const leave = (node: Node): void => {
    if (lows.get(node) !== indexes.get(node)) return;
    const members = stack.splice(stack.lastIndexOf(node));
    for (const member of members) open.delete(member);
    const selfish = members.length === 1 && (edges.get(node) ?? []).includes(node);
    if (members.length === 1 && !selfish) return;
    const within = new Set(members);
    // The way around a huge knot would be read by nobody, and is as long to find as the knot is large.
    const shown = members.length > LARGEST_SHOWN ? members.slice(0, LARGEST_SHOWN) : undefined;
    for (const member of members) cycles.set(member, shown ?? around(member, within, edges));
  };

  for (const root of edges.keys()) {
    if (indexes.has(root)) continue;
    const frames = [enter(root)];
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const { value: target, done } = frame.next.next();
      if (done === true) {
        frames.pop();
        const parent = frames.at(-1);
        if (parent) lower(parent.node, lows.get(frame.node));
        leave(frame.node);
      } else if (!indexes.has(target)) frames.push(enter(target));
      else if (open.has(target)) lower(frame.node, indexes.get(target));
    }
  }
  return cycles;
}

interface Frame<Node> {
  readonly node: Node;
  readonly next: Iterator<Node, undefined>;
}

/** A shortest way from a node back to itself, within its component. */
function around<Node>(
  start: Node,
  members: ReadonlySet<Node>,
  edges: ReadonlyMap<Node, readonly Node[]>,
): readonly Node[] {
  const cameFrom = new Map<Node, Node>();
  const queue = [start];
  for (const node of queue) {
    for (const target of edges.get(node) ?? []) {
      if (target === start) return wayTo(node, start, cameFrom);
      if (!members.has(target) || cameFrom.has(target)) continue;
      cameFrom.set(target, node);
      queue.push(target);
    }
  }
  return [start];
}

function wayTo<Node>(end: Node, start: Node, cameFrom: ReadonlyMap<Node, Node>): readonly Node[] {
  const way = [end];
  for (let node = end; node !== start;) {
    const before = cameFrom.get(node);
    if (before === undefined) break;
    way.unshift(before);
    node = before;
  }
  return way;
}
