/** One run or job that wants a concurrency group for itself. */
export interface GroupMember {
  /** Told when a newer member takes its place, or cancels it while it runs. */
  readonly cancel: () => void;
}

interface Group {
  running: GroupMember;
  pending: { readonly member: GroupMember; readonly grant: (entered: boolean) => void } | undefined;
}

/**
 * `concurrency:` of workflows and jobs. One member of a group runs and one waits; a third cancels
 * the waiting one.
 */
export class ConcurrencyGroups {
  readonly #groups = new Map<string, Group>();

  /** Whether entering `name` now would have to wait. */
  isTaken(name: string): boolean {
    return this.#groups.has(name.toLowerCase());
  }

  /**
   * Waits until the group is this member's and gives back how to leave it; `undefined` if `signal`
   * was aborted, or a newer member came, before that.
   */
  async enter(
    name: string,
    member: GroupMember,
    { cancelInProgress, signal }: { cancelInProgress: boolean; signal: AbortSignal },
  ): Promise<(() => void) | undefined> {
    const key = name.toLowerCase();
    const group = this.#groups.get(key);
    if (signal.aborted) return undefined;
    if (group === undefined) {
      this.#groups.set(key, { running: member, pending: undefined });
      return () => this.#leave(key, member);
    }
    const replaced = group.pending;
    const entered = new Promise<boolean>((grant) => {
      group.pending = { member, grant };
    });
    replaced?.grant(false);
    replaced?.member.cancel();
    signal.addEventListener('abort', () => this.#giveUp(key, member), { once: true });
    if (cancelInProgress) group.running.cancel();
    return (await entered) ? () => this.#leave(key, member) : undefined;
  }

  #giveUp(key: string, member: GroupMember): void {
    const group = this.#groups.get(key);
    if (group?.pending?.member !== member) return;
    const { grant } = group.pending;
    group.pending = undefined;
    grant(false);
  }

  #leave(key: string, member: GroupMember): void {
    const group = this.#groups.get(key);
    if (group?.running !== member) return;
    const next = group.pending;
    if (next === undefined) {
      this.#groups.delete(key);
      return;
    }
    group.running = next.member;
    group.pending = undefined;
    next.grant(true);
  }
}
