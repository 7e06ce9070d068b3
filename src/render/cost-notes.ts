import type { Usage } from '../core/attempt.ts';

/** The cents of an attempt; `notes` say why they are an estimate, if they are. */
export function centsInWords({ cents }: Usage, notes: readonly string[]): string {
  return `${cents} cents${notes.length === 0 ? '' : ' (estimated)'}`;
}

/** What the cents of an attempt rest on, where that is not what the service counted at known prices. */
export function costNotes({ byModel }: Usage, name: (model: string) => string): readonly string[] {
  const guessed = byModel.filter(({ estimated }) => estimated > 0);
  const unpriced = byModel.filter(({ priceKnown }) => !priceKnown);
  return [
    ...guessed.map(
      ({ model, estimated }) =>
        `Estimated: ${estimated} ${estimated === 1 ? 'answer' : 'answers'} of ${name(model)} told no usage, or broke off.`,
    ),
    ...unpriced.map(
      ({ model }) =>
        `Estimated: no price of ${name(model)} is known, so it counts as the dearest that is; \`prices\` in the policy tells its own.`,
    ),
  ];
}
