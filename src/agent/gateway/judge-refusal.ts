import type { Trouble } from './gateway.ts';
import type { Refused } from './read-refusal.ts';
import { outage } from './trouble-watch.ts';

/** How much of what the service says is told. */
const WORDS = 300;

/**
 * What services say with 400 or 403 where others have a status for it, as people quoted it in issues. Only the
 * beginning counts: an echo of the agent's own words begins otherwise.
 */
const NO_MONEY: readonly RegExp[] = [
  // Anthropic: no credit; the month's limit of the organization or of a workspace (anthropics/claude-code#38035, #1047).
  /^Your credit balance is too low/,
  /^You have reached your specified (?:\w+ )?API usage limits/,
  // OpenAI (acode-plugin-chatgpt#19).
  /^Billing hard limit has been reached/i,
  // OpenRouter, of a key with a limit of its own (RooCodeInc/Roo-Code#515).
  /^Key limit exceeded/,
  // xAI (continuedev/continue#12670, Anantys-oss/koan#2412).
  /^Your (?:newly created )?teams? .{0,60}\bcredits\b/,
  /^You have run out of credits/,
];
/** OpenRouter's 402 to one request that asks for very much, where there is money for one that asks for less. */
const TOO_MUCH_ASKED = /^This request requires more credits, .{0,200}\bcan only afford [1-9]/;
const NO_KEY: readonly RegExp[] = [
  // Gemini (continuedev/continue#11336, google-gemini/gemini-cli#4690, Wei-Shaw/sub2api#1709).
  /^API key (?:not valid|expired|not found)/i,
  // Anthropic (anthropics/claude-code#72457).
  /^This organization has been disabled/,
  // xAI.
  /^Incorrect API key provided/,
];

/** The names that services give the same, which nobody else puts in: OpenAI's `code`, Google's `reason`. */
const NAMES_MONEY = /quota|billing|credit|insufficient_(?:funds|balance)/i;
const NAMES_KEY = /api_?key|authentication/i;
/** Also Azure's, Moonshot's and Alibaba's. */
const NAMES_CONTENT =
  /content_?(?:filter|policy)|invalid_prompt|cyber_policy|moderation|ResponsibleAIPolicy|data_inspection/i;

/**
 * What a prompt is refused with for what it says: with 403 by OpenRouter and xAI (UKGovernmentBEIS/inspect_ai#2267,
 * Wei-Shaw/sub2api#5359), with 400 by OpenAI (openai/codex#7250), Anthropic and DeepSeek. It must be said of the
 * prompt: an account is flagged too, or violates a policy, and its key is refused then.
 */
const CONTENT: readonly RegExp[] = [
  /\brequires moderation\b/i,
  /\b(?:content|input|prompt|request|message)s?,? (?:[a-z]+ ){0,3}(?:flagged|violat)/i,
  /\bcontent (?:filter|management policy|policy)/i,
  /^Content Exists Risk/i,
  /\bSAFETY_CHECK_/,
];

/** What of the key is known by then. */
export interface Known {
  /** Whether it was taken before. */
  readonly worked: boolean;
  /** Whether it was taken for the model that is refused now. */
  readonly forModel: boolean;
}

/**
 * What a refusal means for the service as a whole; `content`: nothing, for it is about what one prompt says;
 * `undefined`: nothing, or nobody can tell.
 *
 * A 403 is the key's fault if the key was never taken. After that it is only where the service itself refuses
 * a model that it gave with this key before: then the key has lost a permission. Another model may be one that
 * an agent wants and the key was never meant for, or one that a CLI asks beside the agent's own, and to rest
 * the whole queue for that would be wrong. If it is the agent's own, the CLI gives up and says so.
 */
export function judgeRefusal(refused: Refused, known: Known): Trouble | 'content' | undefined {
  const { status, words } = refused;
  const said = `${status}${words === '' ? '' : `: ${words.slice(0, WORDS)}`}`;
  if (isMoney(refused)) {
    return { class: 'quota', reason: `The model's service refused for now (${said})` };
  }
  const content = isContent(refused);
  if (isKey(refused, known, content)) {
    return { class: 'auth', reason: `The model's service refused the key (${said})` };
  }
  if (status >= 500 || status === 408) return outage(`it answered ${said}`);
  return content ? 'content' : undefined;
}

function isMoney({ status, words, names }: Refused): boolean {
  if (status === 402) return !TOO_MUCH_ASKED.test(words);
  if (status === 429 || status === 529) return true;
  if (status !== 400 && status !== 403) return false;
  return NAMES_MONEY.test(names) || NO_MONEY.some((text) => text.test(words));
}

/** A firewall's page is not believed: it may speak of a request that it never looked into. */
function isContent({ status, words, names, spoken }: Refused): boolean {
  if (!spoken || status < 400 || status >= 500) return false;
  return NAMES_CONTENT.test(names) || CONTENT.some((text) => text.test(words));
}

function isKey(
  { status, words, names, spoken }: Refused,
  { worked, forModel }: Known,
  content: boolean,
): boolean {
  if (status === 401) return true;
  if (status !== 400 && status !== 403) return false;
  if (NAMES_KEY.test(names) || NO_KEY.some((text) => text.test(words))) return true;
  if (status === 400 || content) return false;
  return !worked || (forModel && spoken);
}
