/** What the dearest tier costs. */
export const DEAREST = 6;

/** What most models cost twice as much as usual, and this one more (openai.com/api-fast-mode). */
const DEAR_WHEN_FAST = /(?:^|\/)gpt-5\.5(?:-|$)/;

/** No dear tier is asked for, but a project may have one of its own. */
export function surchargeOf(
  tier: string | null | undefined,
  model: string | null | undefined,
): number | undefined {
  switch (tier) {
    case null:
    case undefined:
      return undefined;
    case 'priority':
    case 'fast':
      return DEAR_WHEN_FAST.test(model ?? '') ? 2.5 : 2;
    case 'ultrafast':
      return DEAREST;
    default:
      return 1;
  }
}

/** Whether it is OpenAI itself that is asked, also for a region. */
export function isOpenai(host: string): boolean {
  return /^(?:[a-z]+\.)?api\.openai\.com$/.test(host);
}
