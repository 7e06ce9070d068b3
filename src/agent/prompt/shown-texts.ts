import type { HiddenText } from '../../core/attempt.ts';
import { withoutUnseen } from '../../markdown/without-unseen.ts';
import { hiddenIn, SAID_CHARACTERS, unseenIn, withoutHidden } from './clean-text.ts';

/** The texts of one prompt: each as a reader of it sees it, with an account of what was taken out. */
export class ShownTexts {
  readonly #hidden = new Map<string, HiddenText>();

  /** Of a page. `where` names it in the account. */
  markdown(text: string, where: string): string {
    this.#tell(hiddenIn(text, where));
    return withoutHidden(text);
  }

  /** Of a log. */
  plain(text: string, where: string): string {
    this.#tell(unseenIn(text, where));
    return withoutUnseen(text);
  }

  /** What of each kind was taken out of what has one name. */
  hidden(): HiddenText[] {
    return [...this.#hidden.values()];
  }

  #tell(hidden: readonly HiddenText[]): void {
    for (const one of hidden) {
      const key = `${one.kind} ${one.where}`;
      const known = this.#hidden.get(key);
      const count = one.count + (known?.count ?? 0);
      const said = [known?.said ?? '', one.said].filter(Boolean).join(' ');
      this.#hidden.set(key, { ...one, count, said: said.slice(0, SAID_CHARACTERS) });
    }
  }
}
